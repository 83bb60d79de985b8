# SPDX-License-Identifier: GPL-3.0-or-later
"""Spatial similarity within neighbourhoods, and the features beside the residual."""

from __future__ import annotations

import pytest
import torch

from ssdiff_train.export.to_onnx import example_inputs
from ssdiff_train.network.apfm import AlternatingProjection
from ssdiff_train.network.ssdiff import SSDiff


def test_local_attention_sees_nothing_beyond_its_neighbourhood():
    generator = torch.Generator().manual_seed(0)
    projection = AlternatingProjection(32, 32, 8)
    y1, y2, x1 = (torch.randn((1, 2, 1024, 16), generator=generator) for _ in range(3))
    changed = x1.clone()
    changed[..., 0, :] += 1  # a token of the first neighbourhood
    moved = (projection.by_space(y1, y2, changed) - projection.by_space(y1, y2, x1)).abs()
    moved = moved.sum(dim=(0, 1, 3)).reshape(32, 32)
    assert (moved[:8, :8] > 0).all()
    assert not moved[8:].any() and not moved[:, 8:].any()


def test_a_single_neighbourhood_is_the_published_attention():
    torch.manual_seed(0)
    local, whole = AlternatingProjection(32, 8, 8), AlternatingProjection(32)
    whole.load_state_dict(local.state_dict())
    x, y = torch.randn(2, 64, 32), torch.randn(2, 64, 32)
    assert torch.equal(local(x, y), whole(x, y))


def test_attention_changes_no_parameter_but_the_result():
    torch.manual_seed(0)
    local, whole = (SSDiff(4, 32, 4, attention).eval() for attention in (8, None))
    for parameter in local.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    whole.load_state_dict(local.state_dict())
    assert local.attention == 8 and whole.attention is None
    shapes = ((4, 32, 32), (1, 32, 32), (4, 8, 8), (4, 32, 32))
    inputs = [*(torch.randn(1, *shape) for shape in shapes), torch.full((1,), 999.0)]
    assert local(*inputs).shape == whole(*inputs).shape
    assert not torch.allclose(local(*inputs), whole(*inputs))


def test_neighbourhoods_must_tile_the_window():
    with pytest.raises(ValueError, match="do not tile"):
        SSDiff(4, 32, 4, attention=12)


def test_features_make_the_residual():
    torch.manual_seed(0)
    network = SSDiff(4, 32, 4, 8).eval()
    shapes = ((4, 32, 32), (1, 32, 32), (4, 8, 8), (4, 32, 32))
    inputs = [torch.randn(2, *shape) for shape in shapes]
    t = torch.full((2,), 999.0)
    residual, features = network.with_features(*inputs, t)
    assert features.shape == (2, 32, 32, 32)
    assert torch.equal(residual, network(*inputs, t))
    assert torch.allclose(residual, network.head[2](features) + network.upsample(inputs[2]))


def test_a_network_for_larger_windows_has_copies_of_the_weights():
    torch.manual_seed(0)
    network = SSDiff(4, 32, 4, attention=8).eval()
    wide = network.with_window(64)
    assert (wide.window, wide.attention, wide.training) == (64, 8, False)
    for name, value in network.state_dict().items():
        torch.testing.assert_close(wide.state_dict()[name], value, rtol=0, atol=0)
    assert wide(*example_inputs(wide)).shape == (2, 4, 64, 64)
    # Weights that are the copy's own.
    with torch.no_grad():
        network.head[-1].weight.zero_()
    assert wide.head[-1].weight.abs().max() > 0


def test_a_similarity_that_spans_the_window_ties_the_network_to_it():
    network = SSDiff(4, 32, 4)
    assert network.with_window(32).window == 32
    with pytest.raises(ValueError, match="spans windows of 32; those of 64"):
        network.with_window(64)


def test_on_a_processor_attention_in_bfloat16_is_the_same_within_its_precision():
    torch.manual_seed(0)
    projection = AlternatingProjection(32, 16, attention=8)
    x, y = torch.randn(2, 2, 256, 32)
    expected = projection(x, y)
    with torch.autocast("cpu", torch.bfloat16):
        found = projection(x, y)
    assert found.dtype is torch.bfloat16
    torch.testing.assert_close(found.float(), expected, rtol=0, atol=0.02)
