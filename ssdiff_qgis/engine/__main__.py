# SPDX-License-Identifier: GPL-3.0-or-later
"""Pansharpening without QGIS: ``python -m ssdiff_qgis.engine``, see `cli`."""

from __future__ import annotations

import os
import sys

# Before numpy: the engine has threads of its own, and what BLAS shares out among its is summed in
# another order. So a run has the same bytes here and on the workers of a cluster.
os.environ.setdefault("OMP_NUM_THREADS", "1")

from ssdiff_qgis.engine.cli import main

if __name__ == "__main__":
    sys.exit(main())
