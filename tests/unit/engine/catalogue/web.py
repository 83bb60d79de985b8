# SPDX-License-Identifier: GPL-3.0-or-later
"""A web server on this machine that does what bad networks do, and what tests ask of downloads."""

from __future__ import annotations

import hashlib
import random
import re
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from ssdiff_qgis.engine.catalogue.http import Network
from ssdiff_qgis.engine.progress import Progress

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


class Log(Progress):
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


def left_behind(target: Path) -> list[str]:
    """Names of what is left of downloads, but for the empty locks."""
    return [p.name for p in (target.parent / "partial").iterdir() if p.suffix != ".lock"]


def part_of(target: Path) -> bytes:
    (path,) = (target.parent / "partial").glob("*.part")
    return path.read_bytes()


def secure(certificate: Path) -> Web:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return Web(context)
