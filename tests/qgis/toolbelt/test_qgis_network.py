# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine reaches the network as QGIS does."""

from __future__ import annotations

import base64
import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsSettings,
)

from ssdiff_qgis.engine.catalogue.download import download_file
from ssdiff_qgis.engine.catalogue.http import Network
from ssdiff_qgis.engine.errors import ProxyError

PROXY = "proxy.example.org"


class TestNetworkOfQgis:
    @pytest.fixture
    def settings(self, qgis_app):
        """``settings(**values)`` sets QGIS's proxy as the options dialog does."""
        manager = QgsNetworkAccessManager.instance()
        keys = []

        def change(**values) -> Network:
            from ssdiff_qgis.toolbelt.qgis_network import qgis_network

            for key, value in values.items():
                keys.append(f"proxy/{key}")
                QgsSettings().setValue(keys[-1], value)
            manager.setupDefaultProxyAndCache()
            return qgis_network()

        yield change
        for key in keys:
            QgsSettings().remove(key)
        manager.setupDefaultProxyAndCache()

    def test_without_a_proxy_the_environment_is_asked(self, settings):
        assert settings().proxies("https://example.org/") == {}

    @pytest.mark.parametrize("kind", ["HttpProxy", "HttpCachingProxy", "Socks5Proxy"])
    def test_proxy_with_its_password(self, settings, kind):
        network = settings(
            proxyEnabled=True, proxyType=kind, proxyHost=PROXY, proxyPort="3128",
            proxyUser="DOMAIN\\me", proxyPassword="a:b@c/d",
        )  # fmt: skip
        scheme = "socks5h" if kind == "Socks5Proxy" else "http"
        expected = f"{scheme}://DOMAIN%5Cme:a%3Ab%40c%2Fd@{PROXY}:3128"
        assert network.proxies("https://example.org/m")["https"] == expected
        assert "a%3Ab" not in repr(network)

    def test_addresses_that_go_without_it(self, settings):
        network = settings(
            proxyEnabled=True, proxyType="HttpProxy", proxyHost=PROXY, proxyPort="3128",
            noProxyUrls=["https://intern.example.org"],
        )  # fmt: skip
        assert network.proxies("https://intern.example.org/m")["https"] == ""
        assert network.proxies("https://example.org/m")["https"] == f"http://{PROXY}:3128"

    def test_login_of_the_authentication_database(self, settings):
        manager = QgsApplication.authManager()
        if manager.isDisabled() or not manager.setMasterPassword("master", True):
            pytest.skip("no authentication database")
        login = QgsAuthMethodConfig("Basic")
        login.setName("proxy")
        login.setConfig("username", "me")
        login.setConfig("password", "of the database")
        assert manager.storeAuthenticationConfig(login)
        network = settings(
            proxyEnabled=True, proxyType="HttpProxy", proxyHost=PROXY, proxyPort="3128",
            authcfg=login.id(),
        )  # fmt: skip
        assert network.proxies("https://example.org/m")["https"] == (
            f"http://me:of%20the%20database@{PROXY}:3128"
        )

    def test_is_the_same_in_a_worker_thread(self, settings):
        network = settings(
            proxyEnabled=True, proxyType="HttpProxy", proxyHost=PROXY, proxyPort="3128"
        )
        found = []
        thread = threading.Thread(target=lambda: found.append(network.proxies("https://a.org/")))
        thread.start()
        thread.join()
        assert found == [network.proxies("https://a.org/")]

    def test_certificates_are_those_of_qgis(self, settings):
        pem = settings().authorities
        authorities = QgsApplication.authManager().trustedCaCerts()
        assert pem.count("-----BEGIN CERTIFICATE-----") == len(authorities) > 0

    def test_download_through_a_proxy_that_asks_for_a_password(self, settings, tmp_path):
        body, asked = b"the model", []
        login = "Basic " + base64.b64encode(b"me:secret").decode()

        class Proxy(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                allowed = self.headers.get("Proxy-Authorization") == login
                self.send_response(200 if allowed else 407)
                self.send_header("Content-Length", str(len(body) if allowed else 0))
                self.end_headers()
                self.wfile.write(body if allowed else b"")

            def log_message(self, *args) -> None:
                pass

        with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
            where = {"proxyHost": "127.0.0.1", "proxyPort": str(server.server_port)}
            digest = hashlib.sha256(body).hexdigest()
            arguments = (["http://localhost/m"], tmp_path / "m", len(body), digest)
            network = settings(proxyEnabled=True, proxyType="HttpProxy", **where)
            with pytest.raises(ProxyError, match="asks for a user name and a password"):
                download_file(*arguments, network)
            network = settings(proxyUser="me", proxyPassword="secret")
            assert download_file(*arguments, network).read_bytes() == body
            server.shutdown()
        assert asked == ["http://localhost/m"] * 2
