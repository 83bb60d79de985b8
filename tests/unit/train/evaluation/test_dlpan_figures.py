# SPDX-License-Identifier: GPL-3.0-or-later
"""The classical methods against figures of the DLPan toolbox's own MATLAB code.

The figures are of BroveyRegHazeMin.m, GSA.m, GS_Segm.m with gen_LP_image.m, BDSD_PC.m, MTF_GLP_FS.m
and MTF_GLP_HPM_R.m (github.com/liangjiandeng/DLPan-Toolbox, commit 798bb6b), run in GNU Octave
7.3.0 with its packages image 2.14.0 and signal 1.4.3 on the scene below, its ``lms`` made by
interp23tap.m. What Octave lacks or has otherwise was written after MATLAB's documentation:
fwind1, imresize (bicubic and nearest), cov of two vectors; lsqlin with bound signs was lsqnonneg of
the columns with these signs. The whole images differed from ours by at most 1.5e-11. C-GSA was
given the segments below in place of k-means, whose start is random there.
"""

from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.sensors import SENSORS
from ssdiff_train.data.pancollection import Images
from ssdiff_train.evaluation import classical
from ssdiff_train.evaluation.patch_pair import benchmark_inputs

# Of the fused image: mean and standard deviation (of the population), then pixels of the first
# band at row 0, column 0; of the second at 10, 20; of the last at 33, 71 and at 63, 95.
# fmt: off
FIGURES = {
    ("bt_h", 4): (505.276061, 105.453422, 419.394411, 442.637404, 571.057988, 553.031279),
    ("gsa", 4): (504.582429, 105.422356, 418.256302, 437.363639, 565.782860, 574.370103),
    ("c_gsa", 4): (505.894231, 105.620964, 419.388763, 434.805460, 564.650172, 594.556573),
    ("bdsd_pc", 4): (506.572041, 130.445163, 412.241341, 428.682349, 499.394503, 534.429409),
    ("mtf_glp_fs", 4): (505.941018, 105.629790, 419.773054, 444.323754, 568.920635, 578.609893),
    ("mtf_glp_hpm_r", 4): (505.947421, 105.666298, 419.695510, 444.402846, 567.763601, 579.401800),
    ("bt_h", 8): (667.143833, 192.185363, 409.419911, 443.475019, 929.040446, 953.234882),
    ("gsa", 8): (666.261707, 192.263814, 414.782548, 444.995112, 929.240053, 965.800571),
    ("c_gsa", 8): (667.720590, 192.467202, 417.968149, 444.615443, 925.994978, 982.516988),
    ("bdsd_pc", 8): (668.852999, 201.784834, 409.148441, 423.878641, 929.583212, 980.163991),
    ("mtf_glp_fs", 8): (667.632116, 192.490482, 416.892493, 449.695278, 932.128212, 969.702063),
    ("mtf_glp_hpm_r", 8): (667.634287, 192.511372, 416.665802, 449.886779, 932.107440, 967.684502),
}
# fmt: on
SENSOR = {4: "QuickBird", 8: "WorldView-3"}


def scene(bands: int) -> Images:
    """PAN of 64 x 96 pixels, MS of 16 x 24, by formulas that any language computes alike."""

    def truth(row: np.ndarray, column: np.ndarray) -> np.ndarray:
        b = np.arange(1, bands + 1)[:, None, None]
        level = 300 + 80 * b + 60 * np.sin(column / (5 + b) + row / 9)
        mixed = 40 * np.cos(row * column / (300 + 50 * b))
        fine = 30 * np.sin(column * (0.11 + 0.03 * b)) * np.cos(row * (0.2 - 0.01 * b))
        return level + mixed + fine

    row, column = np.mgrid[:64, :96].astype(float)
    pan = truth(row, column).mean(axis=0) + 20 + 15 * np.sin(row * column / 37)
    ms = truth(row[2::4, 2::4], column[2::4, 2::4])
    return Images(None, dlpan.interp23tap(ms, 4), pan[None], ms)


def segments(lms: np.ndarray) -> np.ndarray:
    first, last = lms[0] > lms[0].mean(), lms[-1] > lms[-1].mean()
    return first + 2 * last


@pytest.mark.parametrize(("name", "bands"), FIGURES)
def test_a_method_is_that_of_dlpan(name, bands):
    images, sensor = scene(bands), SENSORS[SENSOR[bands]]
    inputs = benchmark_inputs(images, sensor.ms_gains, sensor.pan_gain)
    more = {"c_gsa": [segments(images.lms)], "bdsd_pc": [sensor.ms_gains]}
    fused = getattr(classical, name)(inputs, *more.get(name, ()))
    found = [fused.mean(), fused.std(), fused[0, 0, 0], fused[1, 10, 20]]
    found += [fused[-1, 33, 71], fused[-1, 63, 95]]
    np.testing.assert_allclose(found, FIGURES[name, bands], rtol=0, atol=6e-7)
