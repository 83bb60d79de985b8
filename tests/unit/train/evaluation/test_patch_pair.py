# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import torch

from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.model.ddim import sample
from ssdiff_qgis.engine.model.noise import gaussian_field
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.data.pancollection import Images
from ssdiff_train.evaluation.classical import mtf_glp_fs
from ssdiff_train.evaluation.evaluate import engine_results
from ssdiff_train.evaluation.patch_pair import benchmark_inputs
from ssdiff_train.evaluation.protocol import benchmark_case
from ssdiff_train.export.contract import released_info
from ssdiff_train.export.to_onnx import export
from ssdiff_train.network.ssdiff import SSDiff

SCALE = 1023.0


@pytest.fixture(scope="module")
def images() -> Images:
    """One of 32 x 64 pixels, bright enough for the limits to be reached."""
    rng = np.random.default_rng(0)
    gt = rng.uniform(0, SCALE, (4, 32, 64))
    ms = dlpan.mtf_decimate(gt, [0.3] * 4, 4)
    return Images(gt, dlpan.expand(ms, 4), gt.mean(axis=0)[None], ms)


@torch.no_grad()
def predicted(network: SSDiff, inputs: tuple, x_t: np.ndarray, t: int) -> np.ndarray:
    return network(*inputs, torch.from_numpy(x_t), torch.tensor([float(t)])).numpy()


@pytest.mark.parametrize("steps", [(900, 300, 0), (999,)])
def test_the_network_is_given_the_file_and_nothing_else(images, steps, tmp_path):
    torch.manual_seed(1)
    network = SSDiff(4, window=32).eval()
    for parameter in network.parameters():  # no layer that starts at zero hides another
        torch.nn.init.normal_(parameter, std=0.05)
    info = released_info(network, name="random", stride=32, scale=SCALE, timesteps=steps)
    assert info.ms_phase == 2
    export(network, info, tmp_path / "random.onnx")
    case = benchmark_case(images, SCALE, "GaoFen-2", tmp_path)
    model = Model(tmp_path / "random.onnx", "cpu")
    (result,) = engine_results(case, model, [None], 5, tmp_path).values()
    lms, pan, ms = (
        torch.tensor(image / SCALE, dtype=torch.float32)[None]
        for image in (images.lms, images.pan, images.ms)
    )
    for left in (0, 32):
        part, coarse = slice(left, left + 32), slice(left // 4, left // 4 + 8)
        inputs = (lms[..., part], pan[..., part], ms[..., coarse])
        noise = gaussian_field(5, 0, left, 32, 32, (1, 2, 3, 4))[None]
        predict = partial(predicted, network, inputs)
        *_, expected = sample(predict, noise, inputs[0].numpy(), steps, low=0, high=1)
        found = result.image[:, :, part]
        np.testing.assert_allclose(found, expected[0] * SCALE, atol=2e-3)
        assert (expected == 0).any() and (expected == 1).any()  # clipped as published


def test_classical_methods_get_pan_sampled_as_the_ms_is(images):
    gains = (0.34, 0.32, 0.30, 0.22)
    inputs = benchmark_inputs(images, gains, 0.15)
    pan = images.pan.repeat(4, axis=0)
    np.testing.assert_array_equal(
        inputs.pan_low_up, dlpan.expand(dlpan.mtf_decimate(pan, gains, 4), 4)
    )
    np.testing.assert_array_equal(
        inputs.pan_own_low, dlpan.mtf_filter(images.pan, [0.15], 4)[0, 2::4, 2::4]
    )
    assert mtf_glp_fs(inputs).shape == images.lms.shape
