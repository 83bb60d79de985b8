# SPDX-License-Identifier: GPL-3.0-or-later
"""Shifts of real scenes against offsets that were measured independently.

The offsets were noted down as how far the MS has to be moved to lie on PAN, in rows and columns of
PAN pixels: the negative of the engine's shift, which is where the MS lies. Of Landsat-8 only the
size was noted (half a pixel); the signs are ours.
"""

from __future__ import annotations

import pytest

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shift

pytestmark = pytest.mark.real_data


@pytest.mark.parametrize(
    ("scene", "offset"),
    [
        ("qb_fr_decri", (-2.1, 2.3)),
        ("dgif_fr_pair3", (-2.4, -4.2)),
        ("dgif_fr_pair4", (-2.4, -4.2)),
        ("l8_fr_sattestdata", (0.5, 0.5)),
        ("l8_fr_marburg", (-0.5, 0.5)),
        ("l7_fr_fusebox_07", (-1, -1)),
        ("l7_fr_fusebox_20", (-1, -1)),
        ("l7_fr_fusebox_39", (-1, -1)),
    ],
)
def test_offset_measured_by_others_is_found(real_data, scene, offset):
    folder = real_data / scene
    found = measure_shift(Pair.open(str(folder / "pan.tif"), str(folder / "ms.tif")))
    assert found.determined
    assert (-found.dy, -found.dx) == pytest.approx(offset, abs=0.25)


def test_no_shift_is_invented_for_a_scene_that_is_too_small(real_data):
    folder = real_data / "wv3_rr_fusionnet_patch"
    found = measure_shift(Pair.open(str(folder / "pan.tif"), str(folder / "ms.tif")))
    assert not found.determined and (found.dy, found.dx) == (0, 0)
