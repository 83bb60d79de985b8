# SPDX-License-Identifier: GPL-3.0-or-later
"""The network settings of QGIS, as pip takes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ssdiff_qgis.toolbelt.qgis_network import qgis_network

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.pip import Source

_ANYWHERE = "https://www.python.org/"
"""Any address: pip's settings decide which index is asked, QGIS's by which proxy in general."""


def pip_source(wheels: Path | None, folder: Path) -> Source:
    """Where packages come from; to be called on the main thread.

    Args:
        wheels: Folder of wheels to use in place of the network; None for the network.
        folder: Existing folder to write the file of certificates into.
    """
    from ssdiff_qgis.engine.runtime.pip import Source

    if wheels is not None:
        return Source(wheels)
    network = qgis_network()
    proxy = network.proxies(_ANYWHERE).get("https") or None
    return Source(None, proxy, _certificates(network.authorities, folder))


def _certificates(authorities: str, folder: Path) -> Path | None:
    """A file of those that Python trusts and those that QGIS trusts besides."""
    try:
        import certifi
    except ImportError:
        # pip would trust nothing but what is in the file: rather its own way than half of it.
        return None
    path = folder / "certificates.pem"
    trusted = Path(certifi.where()).read_text(encoding="ascii", errors="ignore")
    path.write_text(f"{trusted}\n{authorities}\n", encoding="ascii", errors="ignore")
    return path
