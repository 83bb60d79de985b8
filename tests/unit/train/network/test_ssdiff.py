# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import torch

from ssdiff_train.export.from_released import load_released
from ssdiff_train.export.to_onnx import example_inputs
from ssdiff_train.network.apfm import APFM, AlternatingProjection
from ssdiff_train.network.branches import TimeEmbedding
from ssdiff_train.network.fmim import BACKBONE_GAIN, FOURIER_SCALE, FourierScale, amplify_first_half
from ssdiff_train.network.ssdiff import SSDiff


def perturbed(network: torch.nn.Module, seed: int = 0) -> torch.nn.Module:
    """The same network with all that starts at zero, or at one, moved away from it."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05 * torch.randn(parameter.shape, generator=generator))
    return network


def count(network: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


# --- the whole -----------------------------------------------------------------------------------


@pytest.mark.real_data
@pytest.mark.parametrize("bands", [4, 8])
def test_released_weights_give_the_released_output(bands: int, real_data: Path):
    stored = np.load(real_data / "parity" / f"released_c{bands}.npz")
    state = {k[2:]: torch.from_numpy(stored[k]) for k in stored.files if k.startswith("w:")}
    network = load_released(state)
    names = ("lms", "pan", "ms", "x_t", "timesteps")
    inputs = [torch.from_numpy(stored[name]).float() for name in names]
    with torch.no_grad():
        found = network(*inputs).numpy()
    assert np.abs(found - stored["output"]).max() <= 1e-4
    assert np.abs(stored["output"]).max() > 0.01


@pytest.mark.parametrize(
    ("bands", "released", "unused"),
    # As released, the unused layers included: 1,426,616 with 8 bands and 1,413,940 with 4. Of the
    # unused ones conv_x_t, a 3 x 3 convolution from the bands to 32, depends on the bands.
    [(8, 1_426_616, 126_592), (4, 1_413_940, 126_592 - 4 * 32 * 9)],
)
def test_number_of_parameters_is_the_released_one_without_the_unused(bands, released, unused):
    assert count(SSDiff(bands)) == released - unused
    assert released - unused == {8: 1_300_024, 4: 1_288_500}[bands]


def test_number_of_parameters_does_not_depend_on_the_window():
    assert count(SSDiff(4, 32)) == count(SSDiff(4, 64))


@pytest.mark.parametrize(("bands", "window", "ratio"), [(4, 16, 4), (3, 16, 2), (1, 24, 3)])
def test_shapes_for_any_bands_and_ratio(bands: int, window: int, ratio: int):
    network = SSDiff(bands, window, ratio).eval()
    inputs = example_inputs(network, batch=3)
    assert network(*inputs).shape == (3, bands, window, window)


@pytest.mark.parametrize(("window", "ratio"), [(18, 2), (16, 3)])
def test_windows_that_do_not_fit_are_refused(window: int, ratio: int):
    with pytest.raises(ValueError, match="multiple of 4 and of the ratio"):
        SSDiff(4, window, ratio)


def test_every_parameter_gets_a_gradient():
    network = perturbed(SSDiff(4, 16)).train()
    target = torch.randn((2, 4, 16, 16), generator=torch.Generator().manual_seed(3))
    (network(*example_inputs(network)) - target).square().mean().backward()
    without = [
        name
        for name, parameter in network.named_parameters()
        if parameter.grad is None or not parameter.grad.abs().max() > 0
    ]
    assert without == []


def test_every_input_matters():
    network = perturbed(SSDiff(4, 16)).eval()
    inputs = example_inputs(network)
    plain = network(*inputs)
    for k in range(len(inputs)):
        changed = list(inputs)
        changed[k] = inputs[k] * 0.5
        assert (network(*changed) - plain).abs().max() > 1e-6


def test_inputs_and_weights_are_not_modified():
    network = perturbed(SSDiff(4, 16)).eval()
    inputs = example_inputs(network)
    copies = [image.clone() for image in inputs]
    weights = {name: value.clone() for name, value in network.state_dict().items()}
    first = network(*inputs)
    assert torch.equal(network(*inputs), first)
    for image, copy in zip(inputs, copies):
        assert torch.equal(image, copy)
    for name, value in network.state_dict().items():
        assert torch.equal(value, weights[name])


def test_windows_of_a_batch_do_not_see_each_other():
    network = perturbed(SSDiff(4, 16)).eval()
    inputs = example_inputs(network, batch=3)
    whole = network(*inputs)
    for i in range(3):
        alone = network(*(image[i : i + 1] for image in inputs))
        torch.testing.assert_close(alone[0], whole[i], rtol=1e-4, atol=1e-5)


def test_started_from_the_base_it_returns_nothing():
    network = perturbed(SSDiff(4, 16))
    assert network.eval()(*example_inputs(network)).abs().max() > 0
    network.start_from_base()
    for mode in (True, False):
        found = network.train(mode)(*example_inputs(network))
        assert torch.equal(found, torch.zeros(2, 4, 16, 16))


def test_a_fresh_network_has_its_zero_convolutions():
    network = SSDiff(4, 16)
    zeros = {name for name, p in network.named_parameters() if not p.any() and "weight" in name}
    blocks = {f"spatial.blocks.{k}.out.weight" for k in range(4)}
    assert zeros == {"spatial.stem.out.weight", "spectral.stem.out.weight", *blocks}


# --- time ----------------------------------------------------------------------------------------


def test_time_is_embedded_by_cosines_then_sines():
    embedding = TimeEmbedding()
    seen = []
    embedding.layers.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    embedding(torch.tensor([0.0, 17.0, 999.0]))
    frequency = [math.exp(-math.log(10000) * i / 64) for i in range(64)]
    for row, t in zip(seen[0], (0.0, 17.0, 999.0)):
        expected = [math.cos(t * f) for f in frequency] + [math.sin(t * f) for f in frequency]
        np.testing.assert_allclose(row.numpy(), expected, atol=2e-4)


# --- FMIM ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [16, 32, 64])
@pytest.mark.parametrize("channels", [32, 64, 128])
def test_fourier_scale_is_the_masked_transform(channels: int, size: int):
    y = torch.randn((2, channels, size, size), generator=torch.Generator().manual_seed(size))
    spectrum = torch.fft.fftshift(torch.fft.fftn(y.double(), dim=(-2, -1)), dim=(-2, -1))
    middle = slice(size // 2 - 1, size // 2 + 1)
    spectrum[..., middle, middle] *= {32: 0.9, 64: 0.6, 128: 0.3}[channels]
    expected = torch.fft.ifftn(torch.fft.ifftshift(spectrum, dim=(-2, -1)), dim=(-2, -1)).real
    found = FourierScale(channels, size)(y)
    assert (found - expected).abs().max() < 1e-5
    assert (y - expected).abs().max() > 1e-3


def test_fourier_scale_has_the_eigenvalues_of_a_damped_constant_and_six_waves():
    size, scale = 16, FOURIER_SCALE[64]
    images = torch.eye(size * size).reshape(-1, 1, size, size)
    matrix = FourierScale(64, size)(images).reshape(size * size, -1).double().numpy()
    np.testing.assert_allclose(matrix, matrix.T, atol=1e-6)
    values = np.linalg.eigvalsh(matrix)
    np.testing.assert_allclose(values[0], scale, atol=1e-5)
    np.testing.assert_allclose(values[1:7], (1 + scale) / 2, atol=1e-5)
    np.testing.assert_allclose(values[7:], 1, atol=1e-5)


def test_the_waves_across_the_other_diagonal_pass():
    size = 32
    row, col = np.indices((size, size))
    wave = torch.from_numpy(np.cos(2 * np.pi * (row - col) / size)).float()[None, None]
    assert (FourierScale(128, size)(wave) - wave).abs().max() < 1e-5


@pytest.mark.parametrize(("channels", "gain"), [(32, 1.2), (64, 1.4), (128, 1.6)])
def test_the_first_half_of_the_channels_is_amplified(channels: int, gain: float):
    assert BACKBONE_GAIN[channels] == gain
    x = torch.randn((2, channels, 4, 4), generator=torch.Generator().manual_seed(1))
    copy = x.clone()
    found = amplify_first_half(x)
    assert torch.equal(found[:, : channels // 2], copy[:, : channels // 2] * gain)
    assert torch.equal(found[:, channels // 2 :], copy[:, channels // 2 :])
    assert torch.equal(x, copy)


# --- APFM ----------------------------------------------------------------------------------------


def softmax(rows: np.ndarray) -> np.ndarray:
    shifted = np.exp(rows - rows.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def layer_norm(tokens: np.ndarray, layer: torch.nn.LayerNorm) -> np.ndarray:
    centred = tokens - tokens.mean(axis=-1, keepdims=True)
    scaled = centred / np.sqrt(tokens.var(axis=-1, keepdims=True) + 1e-5)
    return scaled * as_array(layer.weight) + as_array(layer.bias)


def as_array(tensor: torch.Tensor) -> np.ndarray:
    return tensor.detach().double().numpy()


def linear(tokens: np.ndarray, layer: torch.nn.Linear) -> np.ndarray:
    bias = 0.0 if layer.bias is None else as_array(layer.bias)
    return tokens @ as_array(layer.weight).T + bias


def naive_projection(x: np.ndarray, y: np.ndarray, layer: AlternatingProjection) -> np.ndarray:
    """One image's (n, c) tokens, head by head, as the paper's formulas are written."""
    n, d = len(x), 16
    y1, y2 = linear(y, layer.spatial1), linear(y, layer.spatial2)
    x1, x2 = linear(x, layer.spectral1), linear(x, layer.spectral2)
    fused = []
    for first in range(0, x.shape[1], d):
        head = slice(first, first + d)
        space = softmax(y1[:, head] @ y2[:, head].T * d**-0.5)
        spectrum = softmax(x1[:, head].T @ x2[:, head] * d**-0.5 * (d / n))
        fused.append((space @ x1[:, head]) * (y1[:, head] @ spectrum))
    return linear(np.concatenate(fused, axis=1), layer.out)


@pytest.mark.parametrize(("channels", "side"), [(32, 8), (64, 4), (128, 6)])
def test_apfm_is_the_formulas_written_out(channels: int, side: int):
    generator = torch.Generator().manual_seed(channels)
    block = perturbed(APFM(channels), seed=channels)
    x, y = (3 * torch.randn((2, channels, side, side), generator=generator) for _ in range(2))
    found = as_array(block(x, y))
    for image, spectral, spatial in zip(found, as_array(x), as_array(y)):
        tokens, guide = (a.reshape(channels, -1).T for a in (spectral, spatial))
        normed = layer_norm(tokens, block.norm)
        tokens = tokens + naive_projection(normed, layer_norm(guide, block.norm), block.projection)
        norm, widen, _, narrow = block.feed_forward
        hidden = linear(layer_norm(tokens, norm), widen)
        tokens = tokens + linear(np.where(hidden > 0, hidden, 0.01 * hidden), narrow)
        np.testing.assert_allclose(image, tokens.T.reshape(channels, side, side), atol=2e-5)
