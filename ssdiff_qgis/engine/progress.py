# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress on a terminal."""

from __future__ import annotations

import sys

from ssdiff_qgis.engine.fusion.fuse import Progress


class Console(Progress):
    """Messages and a percentage on stderr."""

    def __init__(self) -> None:
        self._shown = -1

    def update(self, fraction: float) -> None:
        """Show the percentage where it has risen."""
        percent = int(100 * fraction)
        if percent > self._shown:
            self._shown = percent
            print(f"\r{percent:3d} %", end="\n" if percent >= 100 else "", file=sys.stderr)

    def info(self, text: str) -> None:
        """Print it."""
        print(text, file=sys.stderr)

    def warning(self, text: str) -> None:
        """Print it, marked."""
        print(f"Warning: {text}", file=sys.stderr)
