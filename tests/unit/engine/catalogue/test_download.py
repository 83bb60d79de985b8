# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads against a real web server on this machine, which does what bad networks do."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import random
import re
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from ssdiff_qgis.engine.catalogue import http as network_module
from ssdiff_qgis.engine.catalogue import partial_file as partial_module
from ssdiff_qgis.engine.catalogue.download import download_file, download_model, refresh_catalogue
from ssdiff_qgis.engine.catalogue.http import Network, Silence, get, patiently
from ssdiff_qgis.engine.catalogue.store import BUNDLED, installed_models, stored_catalogue
from ssdiff_qgis.engine.errors import (
    CancelledError,
    CatalogueError,
    CertificateError,
    DiskSpaceError,
    DownloadError,
    ModelError,
    OutputError,
    ProxyError,
)

BODY = random.Random(0).randbytes(200_000)
SHA256 = hashlib.sha256(BODY).hexdigest()
# No proxy of the machine that runs the tests; nothing takes long.
FAST = Network(proxy="", connect_timeout=2, read_timeout=0.3, attempts=3, pause=0.01)
Route = Callable[[BaseHTTPRequestHandler], None]


class Web:
    """A web server. ``routes`` has a function for every path; ``asked`` remembers the requests."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.routes: dict[str, Route] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        web = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                web.asked.append((self.path, dict(self.headers)))
                with suppress(ConnectionError):
                    web.routes[self.path](self)

            def do_CONNECT(self) -> None:
                web.asked.append((self.path, dict(self.headers)))
                web.routes["CONNECT"](self)

            def log_message(self, *args) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *args) -> None:
                pass  # a client that does not trust the certificate hangs up

        self.server = Server(("127.0.0.1", 0), Handler)
        if context is not None:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.scheme = "http" if context is None else "https"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def url(self, path: str) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server.server_port}{path}"

    def add(self, path: str, *routes: Route) -> str:
        """Answer the first request by the first of the routes, and so on; the last one stays."""
        waiting = list(routes)
        self.routes[path] = lambda handler: (waiting.pop(0) if waiting[1:] else waiting[0])(handler)
        return self.url(path)

    @property
    def ranges(self) -> list[str | None]:
        return [headers.get("Range") for _, headers in self.asked]


def send(handler, status: int, body: bytes = b"", upto: int | None = None, **headers) -> None:
    """An answer, whose body breaks off where told."""
    handler.send_response(status)
    if "Content_Length" not in headers:
        headers["Content_Length"] = len(body)
    for name, value in headers.items():
        if value is not None:
            handler.send_header(name.replace("_", "-"), str(value))
    handler.end_headers()
    handler.wfile.write(body[:upto])


def gives(body: bytes = BODY, etag: str = '"1"', upto: int | None = None) -> Route:
    """As a good server does it, or one that breaks off after some bytes."""

    def answer(handler) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        if not asked or handler.headers.get("If-Range", etag) != etag:
            send(handler, 200, body, upto, ETag=etag)
            return
        first = int(asked[1])
        where = f"bytes {first}-{len(body) - 1}/{len(body)}"
        send(handler, 206, body[first:], upto, ETag=etag, Content_Range=where)

    return answer


def always(status: int, body: bytes = b"", upto: int | None = None, **headers) -> Route:
    return lambda handler: send(handler, status, body, upto, **headers)


def stalls(upto: int) -> Route:
    def answer(handler) -> None:
        send(handler, 200, BODY, upto, ETag='"1"')
        time.sleep(1)

    return answer


class Log(Silence):
    """Remembers what it was told, and cancels past a share of the work."""

    def __init__(self, cancel_at: float = 2.0) -> None:
        self.cancel_at = cancel_at
        self.fractions: list[float] = []
        self.infos: list[str] = []
        self.warnings: list[str] = []

    def update(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def info(self, text: str) -> None:
        self.infos.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def cancelled(self) -> bool:
        return bool(self.fractions) and self.fractions[-1] >= self.cancel_at


@pytest.fixture
def web():
    """A web server on this machine."""
    web = Web()
    yield web
    web.server.shutdown()
    web.server.server_close()


@pytest.fixture
def target(tmp_path) -> Path:
    return tmp_path / "models" / "model.onnx"


@pytest.fixture
def download(target):
    """``download(*urls)`` downloads the body, looks whether it is whole, gives what was told."""

    def download(*urls: str, network: Network = FAST, log: Log | None = None) -> Log:
        log = log or Log()
        assert download_file(urls, target, len(BODY), SHA256, network, log) == target
        assert target.read_bytes() == BODY
        assert left_behind(target) == []
        return log

    return download


@pytest.fixture
def refused(target):
    """``refused(*urls)`` gives why nothing was downloaded."""

    def refused(*urls: str, network: Network = FAST, kind: type = DownloadError) -> str:
        with pytest.raises(kind) as caught:
            download_file(urls, target, len(BODY), SHA256, network)
        assert caught.type is kind and not target.exists()
        return str(caught.value)

    return refused


def left_behind(target: Path) -> list[str]:
    """Names of what is left of downloads, but for the empty locks."""
    return [p.name for p in (target.parent / "partial").iterdir() if p.suffix != ".lock"]


def part_of(target: Path) -> bytes:
    (path,) = (target.parent / "partial").glob("*.part")
    return path.read_bytes()


class TestGoodServer:
    def test_downloads_once(self, web, download):
        url = web.add("/m", gives())
        log = download(url)
        assert log.fractions == sorted(log.fractions) and log.fractions[-1] == 1
        assert len(log.fractions) > 5 and not log.infos and not log.warnings
        download(url)
        assert len(web.asked) == 1

    def test_replaces_another_file(self, web, download, target):
        target.parent.mkdir()
        for content in (b"old", b"x" * len(BODY)):
            target.write_bytes(content)
            download(web.add("/m", gives()))

    def test_without_a_length(self, web, download):
        download(web.add("/m", always(200, BODY, Content_Length=None)))

    def test_cancelled_and_gone_on_with(self, web, download, target):
        url = web.add("/m", gives())
        with pytest.raises(CancelledError, match="What has arrived is kept"):
            download(url, log=Log(cancel_at=0.5))
        part = part_of(target)
        assert 0.5 * len(BODY) <= len(part) < len(BODY) and part == BODY[: len(part)]
        assert not target.exists()
        download(url)
        assert web.ranges == [None, f"bytes={len(part)}-"]
        assert web.asked[1][1]["If-Range"] == '"1"'

    def test_cancelled_before_anything_is_asked(self, web, target):
        log = Log(cancel_at=0)
        log.update(0)
        with pytest.raises(CancelledError):
            download_file([web.add("/m", gives())], target, len(BODY), SHA256, FAST, log)
        assert web.asked == []


class TestBrokenConnections:
    def test_goes_on_where_it_was_cut(self, web, download):
        log = download(web.add("/m", gives(upto=50_000), gives(upto=60_000), gives()))
        assert web.ranges == [None, "bytes=50000-", "bytes=110000-"]
        assert [headers.get("If-Range") for _, headers in web.asked] == [None, '"1"', '"1"']
        assert "broke off after 50000 of 200000 bytes" in log.infos[0]

    def test_goes_on_after_a_stall(self, web, download):
        log = download(web.add("/m", stalls(upto=70_000), gives()))
        assert web.ranges[0] is None and re.fullmatch(r"bytes=\d{5}-", web.ranges[1])
        assert "timed out" in log.infos[0]

    def test_goes_on_in_the_next_session(self, web, download, refused, target):
        url = web.add("/m", gives(upto=50_000))
        once = Network(proxy="", attempts=1)
        assert "broke off after 50000 of 200000 bytes. Try again later" in refused(
            url, network=once
        )
        assert part_of(target) == BODY[:50_000]
        web.add("/m", gives())
        download(url)
        assert web.ranges == [None, "bytes=50000-"]

    def test_gives_up_when_it_does_not_get_on(self, web, refused):
        refused(web.add("/m", gives(upto=0)))
        assert len(web.asked) == FAST.attempts

    def test_does_not_give_up_while_it_gets_on(self, web, target):
        body = random.Random(1).randbytes(5 * 2**19)
        digest = hashlib.sha256(body).hexdigest()
        url = web.add("/m", gives(body, upto=2**19))
        network = Network(proxy="", attempts=2, pause=0.01)
        download_file([url], target, len(body), digest, network)
        assert target.read_bytes() == body and len(web.asked) == 5

    def test_nobody_there(self, refused):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            message = refused(f"http://127.0.0.1:{free.getsockname()[1]}/m")
        assert "cannot be reached" in message and "refused" in message and "<" not in message

    def test_no_answer(self, web, refused):
        web.routes["/m"] = lambda handler: time.sleep(0.5)
        network = Network(proxy="", read_timeout=0.05, attempts=2, pause=0.01)
        assert "timed out" in refused(web.url("/m"), network=network)
        assert len(web.asked) == 2


class TestLyingAboutRanges:
    @pytest.fixture
    def begun(self, web, target) -> str:
        """An address of which half is here."""
        with pytest.raises(CancelledError):
            url = web.add("/m", gives())
            download_file([url], target, len(BODY), SHA256, FAST, Log(cancel_at=0.5))
        return url

    def test_sends_the_whole_file_instead(self, web, download, begun):
        web.add("/m", always(200, BODY))
        download(begun)
        assert len(web.asked) == 2

    @pytest.mark.parametrize(
        "content_range",
        [None, "bytes 0-199999/200000", "bytes 150000-199999/200001", "bytes 5-1/*", "nonsense"],
    )
    def test_sends_another_range(self, web, download, begun, content_range):
        wrong = always(206, BODY[150_000:], Content_Range=content_range)
        log = download(web.add("/m", wrong, gives()))
        assert "does not give the rest of the file as asked" in log.infos[0]
        assert web.ranges[2:] == [None]

    def test_knows_no_such_range(self, web, download, begun):
        download(web.add("/m", always(416, Content_Range="bytes */5"), gives()))
        assert web.ranges[2:] == [None]

    def test_sends_other_bytes_for_the_range(self, web, download, begun):
        def shifted(handler) -> None:
            first = int(re.search(r"\d+", handler.headers["Range"])[0])
            where = f"bytes {first}-{len(BODY) - 1}/{len(BODY)}"
            send(handler, 206, bytes(len(BODY) - first), Content_Range=where)

        log = download(web.add("/m", shifted, gives()))
        assert "does not go with" in log.warnings[0] and web.ranges[2:] == [None]

    def test_file_has_changed_meanwhile(self, web, download, begun):
        download(web.add("/m", gives(etag='"2"')))
        assert web.asked[1][1]["If-Range"] == '"1"' and len(web.asked) == 2

    def test_weak_tag_is_no_promise(self, web, download, target):
        url = web.add("/m", gives(etag='W/"1"'))
        with pytest.raises(CancelledError):
            download(url, log=Log(cancel_at=0.5))
        download(url)
        assert web.ranges[1] and "If-Range" not in web.asked[1][1]

    def test_a_range_that_nobody_asked_for(self, web, refused):
        route = always(206, BODY[5:], Content_Range="bytes 5-199999/200000")
        assert "answers 206" in refused(web.add("/m", route))

    def test_part_that_is_too_long_is_thrown_away(self, web, download, begun, target):
        (path,) = (target.parent / "partial").glob("*.part")
        path.write_bytes(BODY + b"more")
        download(begun)
        assert web.ranges[1:] == [None]

    def test_part_that_is_complete_is_not_asked_for(self, web, download, begun, target):
        (path,) = (target.parent / "partial").glob("*.part")
        path.write_bytes(BODY)
        download(begun)
        assert len(web.asked) == 1


class TestWrongContent:
    def test_wrong_bytes_are_refused_and_removed(self, web, refused, target):
        message = refused(web.add("/m", gives(bytes(len(BODY)))))
        assert "other bytes than the catalogue says" in message and SHA256[:12] in message
        assert left_behind(target) == [] and len(web.asked) == 1

    @pytest.mark.parametrize("body", [BODY[:-1], BODY + b"x"])
    def test_wrong_length_is_refused_before_the_download(self, web, refused, target, body):
        message = refused(web.add("/m", gives(body)))
        assert f"another file: {len(body)} bytes, where 200000 bytes were expected" in message
        assert left_behind(target) == [] and len(web.asked) == 1

    def test_endless_file_is_refused(self, web, refused, target):
        message = refused(web.add("/m", always(200, BODY * 2, Content_Length=None)))
        assert "another file: more" in message and left_behind(target) == []

    def test_encoded_file_is_refused(self, web, refused):
        route = always(200, BODY, Content_Encoding="gzip")
        assert "encoded (gzip)" in refused(web.add("/m", route))
        assert web.asked[0][1]["Accept-Encoding"] == "identity"


class TestMirrors:
    @pytest.mark.parametrize(
        "bad",
        [always(404), always(410), always(500), gives(bytes(len(BODY))), gives(b"short")],
    )
    def test_next_one_is_tried(self, web, download, bad):
        log = download(web.add("/bad", bad), web.add("/good", gives()))
        assert len(log.warnings) == 1 and log.warnings[0].endswith("Trying the next address.")

    def test_goes_on_with_what_the_first_one_gave(self, web, download):
        download(web.add("/bad", gives(upto=50_000), always(404)), web.add("/good", gives()))
        assert web.ranges == [None, "bytes=50000-", "bytes=50000-"]
        # A tag is a server's own affair.
        assert "If-Range" not in web.asked[2][1]

    def test_starts_anew_when_the_first_one_gave_something_else(self, web, download):
        bad = web.add("/bad", gives(bytes(len(BODY)), upto=50_000), always(404))
        log = download(bad, web.add("/good", gives()))
        assert web.ranges[2:] == ["bytes=50000-", None]
        assert "does not go with" in log.warnings[1]

    def test_all_are_named_when_none_is_good(self, web, refused):
        message = refused(web.add("/a", always(404)), web.add("/b", always(403)))
        assert "/a: the server answers 404 Not Found" in message
        assert "/b: the server answers 403 Forbidden" in message

    def test_there_is_none(self, refused):
        assert "no address to download" in refused()


class TestRedirects:
    def test_are_followed_and_resumed(self, web, download):
        web.add("/second", gives(upto=50_000), gives())
        first = web.add("/first", always(302, Location="/second"))
        download(first)
        assert web.ranges == [None, None, "bytes=50000-", "bytes=50000-"]

    @pytest.mark.parametrize(
        ("location", "reason"),
        [
            ("http://example.invalid/m", "leads elsewhere, but 'http://example.invalid/m' is not"),
            ("file:///etc/passwd", "leads elsewhere, but 'file:///etc/passwd' is no address"),
            ("/first", "leads on and on"),
            (None, "answers 302"),
        ],
    )
    def test_that_are_not_followed(self, web, refused, location, reason):
        assert reason in refused(web.add("/first", always(302, Location=location)))

    def test_address_without_https_is_not_used(self, refused):
        assert "is not https" in refused("http://example.invalid/m")


class TestWaiting:
    @pytest.fixture
    def waits(self, monkeypatch) -> list[float]:
        waits: list[float] = []
        monkeypatch.setattr(network_module, "_sleep", lambda wait, listener: waits.append(wait))
        return waits

    @pytest.mark.parametrize("status", [429, 503])
    def test_as_long_as_the_server_asks(self, web, download, waits, status):
        date = formatdate(time.time() + 40, usegmt=True)
        answers = [always(status, Retry_After=after) for after in ("7", date)]
        log = download(web.add("/m", *answers, gives()))
        assert waits[0] == 7 and 38 <= waits[1] <= 40
        assert f"answers {status}" in log.infos[0] and "asks to wait 7 s" in log.infos[0]

    def test_longer_each_time(self, web, refused, waits):
        network = Network(proxy="", attempts=4, pause=1.5)
        assert "answers 502 Bad Gateway" in refused(web.add("/m", always(502)), network=network)
        assert waits == [1.5, 3, 6]

    def test_not_for_ever(self, web, refused, waits):
        assert "asks to wait 3600 s" in refused(web.add("/m", always(503, Retry_After="3600")))
        assert waits == [] and len(web.asked) == 1

    @pytest.mark.parametrize("after", ["soon", "-5", "Wed, 21 Oct 2015 07:28:00 GMT"])
    def test_not_by_nonsense_or_what_is_past(self, web, download, waits, after):
        download(web.add("/m", always(503, Retry_After=after), gives()))
        assert waits == [FAST.pause]

    def test_not_where_it_does_not_help(self, web, refused, waits):
        refused(web.add("/m", always(404)))
        assert waits == [] and len(web.asked) == 1

    def test_is_cancelled(self, web):
        log = Log(cancel_at=1)
        network = Network(proxy="", pause=60)
        begin = time.monotonic()
        url = web.add("/m", always(503))
        threading.Timer(0.2, log.update, [1.0]).start()
        with pytest.raises(CancelledError):
            patiently(lambda: get(url, network, lambda r: None), network, log)
        assert time.monotonic() - begin < 5


class TestProxy:
    LOGIN = "Basic " + base64.b64encode(b"me:open sesame").decode()

    @pytest.fixture
    def proxy(self):
        """A proxy that wants a password, for http and for https."""
        proxy = Web()

        def allowed(handler) -> bool:
            if handler.headers.get("Proxy-Authorization") == self.LOGIN:
                return True
            send(handler, 407, Proxy_Authenticate="Basic realm=x")
            return False

        def forward(handler) -> None:
            if not allowed(handler):
                return
            host, path = re.fullmatch(r"http://([^/]+)(/.*)", handler.path).groups()
            connection = http.client.HTTPConnection(host)
            connection.request("GET", path)
            send(handler, 200, connection.getresponse().read())

        def connect(handler) -> None:
            if not allowed(handler):
                return
            host, port = handler.path.split(":")
            with socket.create_connection((host, int(port))) as there:
                handler.send_response(200)
                handler.end_headers()
                threading.Thread(target=pump, args=(there, handler.connection)).start()
                pump(handler.connection, there)

        class Paths(dict):
            def __missing__(self, path) -> Route:
                return forward

        proxy.routes = Paths(CONNECT=connect)
        yield proxy
        proxy.server.shutdown()
        proxy.server.server_close()

    def address(self, proxy: Web, login: str = "") -> str:
        return proxy.url("").replace("http://", f"http://{login}")

    def test_is_used_with_the_password(self, web, proxy, download):
        url = web.add("/m", gives())
        download(url, network=Network(proxy=self.address(proxy, "me:open%20sesame@")))
        assert proxy.asked[0][0] == url and len(web.asked) == 1

    @pytest.mark.parametrize("login", ["", "me:wrong@"])
    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_that_asks_for_a_password_is_named_at_once(self, web, proxy, refused, login, scheme):
        url = web.add("/m", gives()).replace("http", scheme)
        network = Network(proxy=self.address(proxy, login))
        message = refused(url, url, network=network, kind=ProxyError)
        assert "asks for a user name and a password (407)" in message
        assert "Settings, Options, Network" in message and "wrong" not in message
        assert len(proxy.asked) == 1 and not web.asked

    def test_that_is_not_there_is_named(self, web, refused):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            network = Network(
                proxy=f"http://me:secret@127.0.0.1:{free.getsockname()[1]}", attempts=2, pause=0.01
            )
            message = refused(web.add("/m", gives()), network=network, kind=ProxyError)
        assert "through the proxy" in message and "secret" not in message

    def test_can_depend_on_the_address(self, web, proxy, download):
        web.add("/second", gives())
        first = web.add("/first", always(302, Location="/second"))
        login = self.address(proxy, "me:open%20sesame@")
        seen = []

        def choose(url: str) -> str:
            seen.append(url)
            return "" if url == first else login

        download(first, network=Network(proxy=choose))
        assert seen == [first, web.url("/second")] and [a for a, _ in proxy.asked] == seen[1:]

    def test_of_the_environment_is_used_unless_another_is_given(
        self, web, proxy, download, refused, monkeypatch
    ):
        for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        for name in ("http_proxy", "HTTP_PROXY"):
            monkeypatch.setenv(name, self.address(proxy))
        refused(web.add("/m", gives()), network=Network(), kind=ProxyError)
        download(web.url("/m"), network=Network(proxy=""))
        assert len(proxy.asked) == 1

    def test_tunnels_https(self, proxy, certificate, download):
        web = secure(certificate)
        login = self.address(proxy, "me:open%20sesame@")
        network = Network(proxy=login, authorities=certificate.read_text())
        download(web.add("/m", gives()), network=network)
        assert len(proxy.asked) == 1 and len(web.asked) == 1
        refused_without = Network(proxy=login)
        with pytest.raises(CertificateError):
            get(web.url("/m"), refused_without, lambda r: None)


def pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)


def secure(certificate: Path) -> Web:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return Web(context)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory) -> Path:
    """A certificate that nobody knows, for this machine, with its key."""
    program = shutil.which("openssl")
    if not program:
        pytest.skip("no program openssl to make a certificate with")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    made = [
        *("req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=test"),
        *("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
        *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "-", "-out", "-"),
    ]
    path.write_bytes(subprocess.run([program, *made], capture_output=True, check=True).stdout)
    return path


class TestCertificates:
    def test_unknown_one_is_refused_at_once(self, certificate, refused):
        web = secure(certificate)
        message = refused(web.add("/m", gives()), network=FAST, kind=CertificateError)
        assert "not trusted" in message and "Authentication" in message and not web.asked

    def test_known_one_is_trusted(self, certificate, download):
        web = secure(certificate)
        known = Network(proxy="", authorities=certificate.read_text())
        download(web.add("/m", gives()), network=known)

    def test_for_another_host_is_refused(self, certificate, refused):
        web = secure(certificate)
        url = web.add("/m", gives()).replace("127.0.0.1", "localhost")
        known = Network(proxy="", authorities=certificate.read_text())
        assert "not trusted" in refused(url, network=known, kind=CertificateError)
        assert not web.asked

    def test_https_does_not_lead_to_http(self, certificate, web, refused):
        safe = secure(certificate)
        url = safe.add("/first", always(302, Location=web.add("/m?key=1", gives())))
        known = Network(proxy="", authorities=certificate.read_text())
        message = refused(url, network=known)
        assert "leads away from https" in message and "key" not in message and not web.asked

    def test_what_is_none_is_named(self, refused):
        broken = Network(
            authorities="-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
        )
        assert "cannot be read" in refused(
            "https://example.invalid/m", network=broken, kind=CertificateError
        )


class TestDisk:
    def test_space_is_looked_for_first(self, web, refused, monkeypatch):
        usage = shutil.disk_usage("/")._replace(free=10_000_000)
        monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
        message = refused(web.add("/m", gives()), kind=DiskSpaceError)
        assert "10 MB free" in message and "17 MB are needed" in message and not web.asked

    def test_folder_that_is_a_file(self, web, tmp_path):
        (tmp_path / "file").write_bytes(b"")
        with pytest.raises(OutputError, match="cannot be written.*SSDIFF_MODELS"):
            download_file([web.url("/m")], tmp_path / "file" / "m", len(BODY), SHA256, FAST)

    def test_disk_that_fills_up_is_named(self, web, refused, monkeypatch):
        def full(self, url: str, etag: str):
            return open("/dev/full", "wb")

        if not Path("/dev/full").exists():
            pytest.skip("no /dev/full")
        monkeypatch.setattr(partial_module.Partial, "start", full)
        message = refused(web.add("/m", gives()), kind=OutputError)
        assert "No space left" in message and "Make room" in message


PROGRAM = """
import sys
from pathlib import Path
from ssdiff_qgis.engine.catalogue.download import download_file
from ssdiff_qgis.engine.catalogue.http import Network
url, target, size, digest = sys.argv[1:]
download_file([url], Path(target), int(size), digest, Network(proxy=""))
"""


class TestSeveralProcesses:
    @pytest.fixture
    def start(self, target):
        """``start(url)`` downloads in a process of its own."""
        running = []

        def start(url: str) -> subprocess.Popen:
            command = [sys.executable, "-c", PROGRAM, url, str(target), str(len(BODY)), SHA256]
            root = Path(__file__).resolve().parents[4]
            running.append(subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True))
            return running[-1]

        yield start
        for process in running:
            process.kill()
            process.communicate()

    def test_one_fetches_and_the_others_wait(self, web, start, target):
        arrived = threading.Barrier(2)

        def slow(handler) -> None:
            send(handler, 200, BODY, 100_000)
            with suppress(threading.BrokenBarrierError):
                arrived.wait(0.7)  # the others never come here
            handler.wfile.write(BODY[100_000:])

        url = web.add("/m", slow)
        processes = [start(url) for _ in range(3)]
        for process in processes:
            _, said = process.communicate(timeout=30)
            assert process.returncode == 0, said
        assert target.read_bytes() == BODY
        assert len(web.asked) == 1 and left_behind(target) == []

    def test_one_that_is_killed_leaves_the_rest_to_the_next(self, web, start, download, target):
        def endless(handler) -> None:
            send(handler, 200, BODY, 100_000, ETag='"1"')
            time.sleep(3)

        process = start(web.add("/m", endless, gives()))
        wait_for(lambda: web.asked and (target.parent / "partial").is_dir())
        wait_for(lambda: list((target.parent / "partial").glob("*.part")))
        wait_for(lambda: len(part_of(target)) > 0)
        process.kill()
        process.wait()
        download(web.url("/m"))
        assert re.fullmatch(r"bytes=\d+-", web.ranges[1])

    def test_waiting_can_be_cancelled(self, web, target):
        class Told(Log):
            def cancelled(self) -> bool:
                return bool(self.infos)

        (target.parent / "partial").mkdir(parents=True)
        lock = target.parent / "partial" / f"{target.name}.lock"
        url = web.add("/m", gives())
        log = Told()
        with partial_module.turn(lock, lambda: None) as held:
            assert held
            with pytest.raises(CancelledError):
                download_file([url], target, len(BODY), SHA256, FAST, log)
        assert log.infos == ["Another process downloads 'model.onnx'. Waiting for it."]
        assert web.asked == []

    def test_file_systems_without_locks(self, web, target, monkeypatch):
        monkeypatch.setattr(partial_module, "_lock", lambda file: None)
        names = []

        def check(path: Path) -> None:
            names.append(path.name)

        url = web.add("/m", gives())
        download_file([url], target, len(BODY), SHA256, FAST, check=check)
        assert re.fullmatch(rf"model\.onnx\.{SHA256[:12]}\.\d+\.part", names[0])
        assert target.read_bytes() == BODY


def wait_for(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


class TestModels:
    @pytest.fixture
    def folder(self, tmp_path, monkeypatch) -> Path:
        monkeypatch.setenv("SSDIFF_MODELS", str(tmp_path / "models"))
        return tmp_path / "models"

    @pytest.fixture
    def offer(self, web, entry_of):
        """``offer(path, **changes)`` puts a model on the server and gives its entry."""

        def offer(path: Path, **changes):
            return entry_of(path, urls=(web.add("/m", gives(path.read_bytes())),), **changes)

        return offer

    def test_is_installed(self, offer, folder, make_stub_model):
        path = make_stub_model(name="rgb", version="3.1", bands=3)
        entry = offer(path)
        installed = download_model(entry, network=FAST)
        assert installed == folder / "rgb-3.1.onnx"
        assert installed.read_bytes() == path.read_bytes()
        assert [(m.entry, m.path) for m in installed_models()] == [(entry, installed)]

    def test_bundled_one_is_here(self, folder):
        path = download_model(BUNDLED[0])
        assert path.name == "ssdiff-any4.onnx" and not folder.exists()

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"bands": 3}, "bands of the model 'stub' .* is 3, but the file says 4"),
            ({"name": "rgb"}, "name of the model 'rgb' .* is 'rgb', but the file says 'stub'"),
        ],
    )
    def test_that_is_not_what_the_catalogue_says_is_removed(
        self, web, folder, offer, stub_model, changes, reason
    ):
        with pytest.raises(CatalogueError, match=reason):
            download_model(offer(stub_model, **changes), network=FAST)
        assert installed_models() == [] and not list(folder.glob("*.onnx"))
        assert left_behind(folder / "any") == []

    def test_that_cannot_be_run_is_removed(self, web, folder, offer, stub_model, entry_of):
        entry = entry_of(stub_model, size=len(BODY), sha256=SHA256, urls=(web.add("/n", gives()),))
        with pytest.raises(ModelError, match="this plugin cannot run it, so it was removed"):
            download_model(entry, network=FAST)
        assert installed_models() == [] and left_behind(folder / "any") == []

    def test_without_onnxruntime_its_hash_suffices(self, offer, stub_model, monkeypatch):
        entry = offer(stub_model)
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
        assert download_model(entry, network=FAST).read_bytes() == stub_model.read_bytes()

    def test_without_requests_it_says_how_to_get_it(self, folder, offer, stub_model, monkeypatch):
        entry = offer(stub_model)
        monkeypatch.setitem(sys.modules, "requests", None)
        with pytest.raises(DownloadError, match="pip install requests"):
            download_model(entry, network=FAST)


class TestCatalogue:
    GOOD = {
        "name": "rgb",
        "version": "1.0",
        "bands": 3,
        "any_bands": False,
        "ratio": 4,
        "size": 5,
        "sha256": "0" * 64,
        "urls": ["https://example.org/rgb.onnx"],
        "licence": "CC0-1.0",
        "description": "",
    }

    def document(self, *models: object) -> bytes:
        return json.dumps({"schema": 1, "models": models}).encode()

    def test_is_fetched_and_stored(self, web, tmp_path):
        bad = {**self.GOOD, "name": "bad", "urls": ["http://example.org/m"]}
        content = self.document(bad, self.GOOD)
        url = web.add("/c", gives(content, upto=40), always(503), gives(content))
        found = refresh_catalogue(url, tmp_path, FAST)
        assert [entry.name for entry in found.entries] == ["rgb"]
        assert len(found.refused) == 1 and "is not https" in found.refused[0]
        assert stored_catalogue(tmp_path) == found._replace(refused=())

    @pytest.mark.parametrize(
        ("route", "kind", "reason"),
        [
            (always(404), DownloadError, "answers 404"),
            (always(200, b"<html>"), CatalogueError, "is no JSON"),
            (always(200, bytes(2**20 + 1)), CatalogueError, "more than 1048576 bytes"),
            (always(200, b'{"schema": 1, "models": [5]}'), CatalogueError, "Nothing in the cat"),
        ],
    )
    def test_that_cannot_be_used_leaves_the_last_one(self, web, tmp_path, route, kind, reason):
        refresh_catalogue(web.add("/c", gives(self.document(self.GOOD))), tmp_path, FAST)
        with pytest.raises(kind, match=reason):
            refresh_catalogue(web.add("/c", route), tmp_path, FAST)
        assert [entry.name for entry in stored_catalogue(tmp_path).entries] == ["rgb"]
        assert [path.name for path in tmp_path.iterdir()] == ["catalogue.json"]

    def test_can_be_empty(self, web, tmp_path):
        url = web.add("/c", gives(self.document()))
        assert refresh_catalogue(url, tmp_path, FAST) == stored_catalogue(tmp_path)
        assert stored_catalogue(tmp_path).url == url

    def test_that_is_cut_is_no_catalogue(self, web, tmp_path):
        url = web.add("/c", gives(self.document(self.GOOD), upto=50))
        with pytest.raises(DownloadError, match="broke off"):
            refresh_catalogue(url, tmp_path, FAST)
        assert not list(tmp_path.iterdir())
