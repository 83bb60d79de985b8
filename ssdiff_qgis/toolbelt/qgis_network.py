# SPDX-License-Identifier: GPL-3.0-or-later
"""The network settings of QGIS, as the engine takes them."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from ssdiff_qgis.engine.catalogue.http import Network


def qgis_network() -> Network:
    """How QGIS reaches the network: through its proxy, trusting its certificates.

    The proxy, its password (also one of QGIS's authentication database) and the addresses that it
    is not used for are those of Settings, Options, Network. Where that page says that no proxy is
    used, the environment's is (HTTPS_PROXY and so on), which QGIS knows nothing of. Certificates
    are trusted that QGIS trusts: those of the system and those that the user has added.
    """
    uses_proxy = QgsSettings().value("proxy/proxyEnabled", False, type=bool)
    pem = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    return Network(
        proxy=_proxy if uses_proxy else None, authorities=pem.decode("ascii", "ignore").strip()
    )


def _proxy(url: str) -> str:
    """The proxy that QGIS uses for an address, as an address; empty for none. In any thread."""
    # QGIS has a manager for each thread, with the settings of the first one.
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    proxies = factory.queryProxy(QNetworkProxyQuery(QUrl(url))) if factory else []
    proxy = proxies[0] if proxies else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        proxy = QNetworkProxy.applicationProxy()
    if not proxy.hostName():
        return ""
    # Names are looked up behind the proxy, which may be the only one who can.
    socks = proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy
    scheme = "socks5h" if socks else "http"
    login = ""
    if proxy.user():
        login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    port = f":{proxy.port()}" if proxy.port() else ""
    return f"{scheme}://{login}{proxy.hostName()}{port}"
