# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import base64
import http.client
import re
import shutil
import socket
import subprocess
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from ssdiff_qgis.engine.catalogue.download import download_file
from ssdiff_qgis.engine.catalogue.http import Network
from ssdiff_qgis.engine.errors import DownloadError
from tests.unit.engine.catalogue.web import (
    BODY,
    FAST,
    SHA256,
    Log,
    Route,
    Web,
    left_behind,
    send,
)


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


LOGIN = "Basic " + base64.b64encode(b"me:open sesame").decode()


@pytest.fixture
def proxy():
    """A proxy that wants a password, for http and for https."""
    proxy = Web()

    def allowed(handler) -> bool:
        if handler.headers.get("Proxy-Authorization") == LOGIN:
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


def pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The folder of the installed models, still to be made."""
    monkeypatch.setenv("SSDIFF_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"
