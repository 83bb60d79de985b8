# SPDX-License-Identifier: GPL-3.0-or-later
"""Redirects, pauses, proxies and certificates, against a real web server on this machine."""

from __future__ import annotations

import socket
import threading
import time
from dataclasses import replace
from email.utils import formatdate

import pytest

from ssdiff_qgis.engine.catalogue.download import refresh_catalogue
from ssdiff_qgis.engine.catalogue.http import Network, get, retry
from ssdiff_qgis.engine.errors import (
    CancelledError,
    CertificateError,
    DownloadError,
    ProxyError,
)
from tests.unit.engine.catalogue.web import FAST, Log, Web, always, gives, secure


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
    def waits(self) -> list[float]:
        return []

    @pytest.fixture
    def network(self, waits) -> Network:
        """As `FAST`, but it only remembers how long it would wait."""
        return replace(FAST, sleep=lambda seconds, progress: waits.append(seconds))

    @pytest.mark.parametrize("status", [429, 503])
    def test_as_long_as_the_server_asks(self, web, download, waits, network, status):
        date = formatdate(time.time() + 40, usegmt=True)
        answers = [always(status, Retry_After=after) for after in ("7", date)]
        log = download(web.add("/m", *answers, gives()), network=network)
        assert waits[0] == 7 and 38 <= waits[1] <= 40
        assert f"answers {status}" in log.infos[0] and "asks to wait 7 s" in log.infos[0]

    def test_longer_each_time(self, web, refused, waits, network):
        network = replace(network, attempts=4, pause=1.5)
        assert "answers 502 Bad Gateway" in refused(web.add("/m", always(502)), network=network)
        assert waits == [1.5, 3, 6]

    def test_not_for_ever(self, web, refused, waits, network):
        url = web.add("/m", always(503, Retry_After="3600"))
        assert "asks to wait 3600 s" in refused(url, network=network)
        assert waits == [] and len(web.asked) == 1

    @pytest.mark.parametrize("after", ["soon", "-5", "Wed, 21 Oct 2015 07:28:00 GMT"])
    def test_not_by_nonsense_or_what_is_past(self, web, download, waits, network, after):
        download(web.add("/m", always(503, Retry_After=after), gives()), network=network)
        assert waits == [FAST.pause]

    def test_not_where_it_does_not_help(self, web, refused, waits, network):
        refused(web.add("/m", always(404)), network=network)
        assert waits == [] and len(web.asked) == 1

    def test_is_cancelled(self, web):
        log = Log(cancel_at=1)
        network = Network(proxy="", pause=60)
        begin = time.monotonic()
        url = web.add("/m", always(503))
        threading.Timer(0.2, log.update, [1.0]).start()
        with pytest.raises(CancelledError):
            retry(lambda: get(url, network, log, lambda r: None), network, log)
        assert time.monotonic() - begin < 5


class TestProxy:
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
            get(web.url("/m"), refused_without, Log(), lambda r: None)


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


class TestDrippingServer:
    """A byte at a time keeps every time-out of the connection from ending it."""

    @pytest.fixture(params=["headers", "body"])
    def url(self, request, web) -> str:
        def drip(handler) -> None:
            handler.wfile.write(b"HTTP/1.0 200 OK\r\n")
            if request.param == "body":
                handler.wfile.write(b"Content-Length: 1000000\r\n\r\n")
            for _ in range(60):
                handler.wfile.write(b" " if request.param == "body" else b"X-A: b\r\n")
                handler.wfile.flush()
                time.sleep(0.1)

        return web.add("/m", drip)

    def test_is_left_soon_after_a_cancellation(self, url, tmp_path):
        log = Log(cancel_at=1)
        threading.Timer(0.3, log.update, [1.0]).start()
        begin = time.monotonic()
        with pytest.raises(CancelledError):
            refresh_catalogue(url, tmp_path, FAST, log)
        assert time.monotonic() - begin < 2

    def test_is_given_up_in_the_end(self, url, tmp_path):
        network = replace(FAST, connect_timeout=0.5, attempts=1)
        begin = time.monotonic()
        with pytest.raises(DownloadError, match="sends too slowly: less than 8192 bytes in 1 s"):
            refresh_catalogue(url, tmp_path, network)
        assert time.monotonic() - begin < 4
