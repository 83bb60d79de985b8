# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ssdiff_qgis.engine.model.compatibility import serves

ROOT = Path(__file__).resolve().parents[4]


@pytest.mark.parametrize(
    ("trained_for", "ratios"), [(2, [2]), (3, [3]), (4, [4, 5, 6, 7, 8]), (6, [6, 7, 8])]
)
def test_models_for_four_and_more_serve_larger_ratios_too(trained_for, ratios):
    assert [ratio for ratio in range(2, 9) if serves(trained_for, ratio)] == ratios


def test_listing_models_loads_no_numpy():
    code = (
        "import sys; from ssdiff_qgis.engine.catalogue.selection import find_model; "
        "print(find_model('ssdiff-any4').name, *{'numpy', 'osgeo'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "ssdiff-any4.onnx\n", done.stderr
