# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import torch

from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.network.start import Start

NAMES = ["blue", "green", "red", "nir"]


def trained(bands: int, ratio: int = 4, seed: int = 1) -> SSDiff:
    torch.manual_seed(seed)
    network = SSDiff(bands, 32, ratio)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.normal_(std=0.1)
    return network


def test_the_same_bands_and_ratio_take_everything():
    given, network = trained(4), trained(4, seed=2)
    Start(given, NAMES, "x").give(network, NAMES)
    for a, b in zip(given.state_dict().values(), network.state_dict().values()):
        torch.testing.assert_close(a, b)


def test_bands_are_found_by_name_and_new_ones_add_nothing():
    given, network = trained(4), trained(6, 2, seed=2)
    last = network.head[-1].weight.clone()
    Start(given, NAMES, "x").give(network, ["swir1", "blue", "green", "red", "nir", "swir2"])
    torch.testing.assert_close(network.head[-1].weight, last)
    images = [torch.rand(2, n, 32, 32) for n in (6, 1, 6)]
    lms, pan, x_t = images
    t = torch.tensor([999.0, 500.0])
    low = torch.rand(2, 6, 16, 16), torch.rand(2, 4, 8, 8)
    known = slice(1, 5)
    # The last shared layer has the same features, whatever the new bands hold.
    one, other = (n.eval() for n in (given, network))
    with torch.no_grad():
        embedding = torch.nn.functional.silu(one.time_embedding(t))
        expected = one.spatial(pan, x_t[:, known], embedding, one.scaling)
        found = other.spatial(pan, x_t, embedding, other.scaling)
        torch.testing.assert_close(found, expected)
        _, features = one.with_features(lms[:, known], pan, low[1], x_t[:, known], t)
        _, same = other.with_features(lms, pan, low[0], x_t, t)
    torch.testing.assert_close(same, features)


def test_without_names_only_what_no_band_has_a_part_in_is_taken():
    given, network = trained(4), trained(6, seed=2)
    before = network.spectral.stem.conv.weight.clone()
    Start(given, (), "x").give(network)
    torch.testing.assert_close(network.spectral.stem.conv.weight, before)
    torch.testing.assert_close(network.head[0].weight, given.head[0].weight)
