# SPDX-License-Identifier: GPL-3.0-or-later
"""Shifts of real scenes against offsets that were measured independently.

The offsets were noted down as how far the MS has to be moved to lie on PAN, in rows and columns of
PAN pixels: the negative of the engine's shift, which is where the MS lies.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.registration import Shift, combine, tile_shift
from ssdiff_qgis.engine.resample import lagrange_taps, resample

DATA = Path(os.environ.get("SSDIFF_DATA") or Path(__file__).parents[3] / "shared" / "data")
SCENES = (
    sorted(name for name in json.loads((DATA / "manifest.json").read_text(encoding="utf-8")))
    if (DATA / "manifest.json").is_file()
    else []
)
pytestmark = [
    pytest.mark.real_data,
    pytest.mark.skipif(not SCENES, reason=f"no real scenes in {DATA} (set SSDIFF_DATA)"),
]

MEASURED = {
    "qb_fr_decri": (2.1, -2.3),
    "dgif_fr_pair3": (2.4, 4.2),
    "dgif_fr_pair4": (2.4, 4.2),
    "l8_fr_sattestdata": (-0.5, -0.5),
    "l8_fr_marburg": (0.5, -0.5),
    **{name: (1.0, 1.0) for name in SCENES if name.startswith("l7_")},
}
"""Measured offsets in the engine's sign. Of Landsat-8 only the size was noted."""
TOO_SMALL = {"wv3_rr_fusionnet_patch"}


def estimate(name: str) -> Shift:
    pan = gdal.Open(str(DATA / name / "pan.tif")).ReadAsArray().astype(np.float32)
    ms = gdal.Open(str(DATA / name / "ms.tif")).ReadAsArray().astype(np.float32)
    ratio = pan.shape[0] // ms.shape[1]
    taps = (
        lagrange_taps((np.arange(n) + 0.5) / ratio - 0.5).clamped(size)
        for n, size in zip(pan.shape, ms.shape[1:])
    )
    lms = resample(ms, *taps)
    # Nine overlapping tiles at least, also of scenes that hardly hold one.
    side = min(int(np.clip(min(pan.shape) // 2, 128, 256)), min(pan.shape) * 7 // 8)
    begins = [np.linspace(0, n - side, max(3, -(-n // side))).astype(int) for n in pan.shape]
    return combine(
        tile_shift(
            pan[top : top + side, left : left + side],
            lms[:, top : top + side, left : left + side],
            ratio,
        )
        for top in begins[0]
        for left in begins[1]
    )


@pytest.mark.parametrize("name", SCENES)
def test_shift_of_real_scene(name: str) -> None:
    found = estimate(name)
    print(
        f"\n{name:32} {found.dy:6.2f} {found.dx:6.2f}  spread {found.spread:.2f}  "
        f"tiles {found.tiles_used} of {found.tiles_tried}"
    )
    assert found.determined != (name in TOO_SMALL)
    if name in MEASURED:
        assert (found.dy, found.dx) == pytest.approx(MEASURED[name], abs=0.25)
    # No product here is farther off than the worst that was measured.
    assert np.hypot(found.dy, found.dx) < 6.5
