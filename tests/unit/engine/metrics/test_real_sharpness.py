# SPDX-License-Identifier: GPL-3.0-or-later
"""What the index of sharpness is worth: on real scenes the reference itself scores low."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssdiff_qgis.engine.metrics.full_resolution import high_frequency_correlation
from ssdiff_train.evaluation.classical import gsa, mtf_glp_fs
from ssdiff_train.evaluation.protocol import reduced_case

SCENES = {
    "ge1_fr_vitale": "GeoEye-1",
    "qb_fr_abf": "QuickBird",
    "wv2_fr_imgWV2_north": "WorldView-2",
    "spot6_fr_liqilei_cropland": "SPOT-6",
}


@pytest.mark.real_data
@pytest.mark.parametrize("name", SCENES)
def test_the_reference_is_less_like_pan_than_classical_results(real_data: Path, tmp_path, name):
    """So a fusion that scores as high as they do has more of PAN in its bands than is true."""
    scene = real_data / name
    case = reduced_case(scene / "pan.tif", scene / "ms.tif", 4, tmp_path, sensor=SCENES[name])
    assert case.reference is not None

    def sharpness(image) -> float:
        return high_frequency_correlation(image, case.inputs.pan, 4, case.gains)

    reference = sharpness(case.reference)
    others = [sharpness(method(case.inputs)) for method in (gsa, mtf_glp_fs)]
    print(f"{name}: reference {reference:.3f}, GSA {others[0]:.3f}, MTF-GLP-FS {others[1]:.3f}")
    assert reference < min(others) - 0.05
