# SPDX-License-Identifier: GPL-3.0-or-later
"""pip reaches the network as QGIS does."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings

from ssdiff_qgis.toolbelt.pip_source import pip_source


class TestNetworkOfPip:
    @pytest.fixture
    def proxy(self, qgis_app):
        """QGIS's options say that there is a proxy."""
        manager = QgsNetworkAccessManager.instance()
        values = {
            "proxyEnabled": True,
            "proxyType": "HttpProxy",
            "proxyHost": "proxy.example.org",
            "proxyPort": "3128",
        }
        for key, value in values.items():
            QgsSettings().setValue(f"proxy/{key}", value)
        manager.setupDefaultProxyAndCache()
        yield "http://proxy.example.org:3128"
        for key in values:
            QgsSettings().remove(f"proxy/{key}")
        manager.setupDefaultProxyAndCache()

    def test_proxy_is_that_of_qgis(self, proxy, tmp_path):
        assert pip_source(None, tmp_path).proxy == proxy

    def test_without_one_pip_is_left_alone(self, qgis_app, tmp_path):
        assert pip_source(None, tmp_path).proxy is None

    def test_certificates_of_qgis_are_trusted_besides(self, qgis_app, tmp_path):
        certifi = pytest.importorskip("certifi")
        trusted = pip_source(None, tmp_path).certificates.read_text()
        first = Path(certifi.where()).read_text().strip().splitlines()[-2]
        assert first in trusted
        own = bytes(QgsApplication.authManager().trustedCaCertsPemText()).decode().split()
        assert len(own) > 10 and own[5] in trusted

    def test_a_folder_needs_no_network(self, proxy, tmp_path):
        source = pip_source(tmp_path, tmp_path)
        assert (source.wheels, source.proxy, source.certificates) == (tmp_path, None, None)
        assert not list(tmp_path.iterdir())
