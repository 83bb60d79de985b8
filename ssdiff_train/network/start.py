# SPDX-License-Identifier: GPL-3.0-or-later
"""What a training begins with: the weights of another network, as far as they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ssdiff_train.network.ssdiff import SSDiff

_BAND_INPUTS = {"spatial.stem.conv.weight": 1, "spectral.stem.conv.weight": 0}
"""Weights whose inputs are groups of bands, after so many others (PAN)."""


@dataclass(frozen=True)
class Start:
    """A trained network to begin with.

    Attributes:
        network: The network.
        band_names: Names of its bands where their order matters, else empty.
        whose: Whose weights they are: name, steps and SHA-256 of the file.
    """

    network: SSDiff
    band_names: Sequence[str]
    whose: str

    @torch.no_grad()
    def give(self, network: SSDiff, band_names: Sequence[str] = ()) -> None:
        """Copy the weights into a network, in place, as far as they fit.

        Where the bands are others, the inputs of each band that has a name here too are copied,
        and those of a new band are zero, so that nothing is added to what the other layers know.
        Layers whose shape depends on the bands, the ratio or the window stay as they are where
        these differ.

        Args:
            network: Network that takes the weights.
            band_names: Names of its bands, or empty.
        """
        theirs, own = self.network.state_dict(), network.state_dict()
        same_bands = list(band_names) == list(self.band_names)
        for name, value in own.items():
            given = theirs[name]
            if given.shape == value.shape and (same_bands or not _is_of_bands(name)):
                value.copy_(given)
            elif name in _BAND_INPUTS:
                self._give_inputs(given, value, _BAND_INPUTS[name], band_names)

    def _give_inputs(self, given: Tensor, value: Tensor, first: int, names: Sequence[str]) -> None:
        """Copy the inputs of bands of the same names; (outputs, first + n bands, 3, 3) each."""
        known = {name: place for place, name in enumerate(self.band_names)}
        shared = [(k, known[name]) for k, name in enumerate(names) if name in known]
        if not shared:
            return
        value[:, :first] = given[:, :first]
        value[:, first:] = 0
        bands, count = len(self.band_names), len(names)
        for group in range((value.shape[1] - first) // count):
            for here, there in shared:
                value[:, first + group * count + here] = given[:, first + group * bands + there]


def _is_of_bands(name: str) -> bool:
    """Whether a weight belongs to bands, so that it says nothing of others."""
    return name in _BAND_INPUTS or name.startswith(("head.2.", "upsample."))
