# SPDX-License-Identifier: GPL-3.0-or-later
"""Pansharpening without QGIS: ``python -m ssdiff_qgis.engine``, see `cli`."""

from __future__ import annotations

import sys

from ssdiff_qgis.engine.cli import main

if __name__ == "__main__":
    sys.exit(main())
