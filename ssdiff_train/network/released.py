# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of the state dicts that the authors' released code writes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torch import Tensor

from ssdiff_train.network.ssdiff import SSDiff

_FUSION = r"fusformer(\d)\.layers\.0\."
_PROJECTION = r"spectral.fusions.\1.projection."
# Released name -> ours. Layers that the released forward pass never uses map to None.
_RULES: list[tuple[str, str | None]] = [
    (r"(raise_ms_dim|raise_pan_dim|conv_x_t)\..*", None),
    (r"down\d\.maxpool_conv\..*", None),
    (r"up\d\.up0\..*", None),
    (r"upsample\.upsamle\.0\.(.*)", r"upsample.0.\1"),
    (r"to_hrms\.(.*)", r"head.\1"),
    (r"time_embed\.(.*)", r"time_embedding.layers.\1"),
    (r"conv_lms2x_t\.(.*)", r"spectral.stem.conv.\1"),
    (r"conv_pan2x_t\.(.*)", r"spatial.stem.conv.\1"),
    (r"emb_layers_lms\.1\.(.*)", r"spectral.stem.time.\1"),
    (r"emb_layers_pan\.1\.(.*)", r"spatial.stem.time.\1"),
    (r"out_layers_lms\.0\.(.*)", r"spectral.stem.norm.\1"),
    (r"out_layers_pan\.0\.(.*)", r"spatial.stem.norm.\1"),
    (r"out_layers_lms\.3\.(.*)", r"spectral.stem.out.\1"),
    (r"out_layers_pan\.3\.(.*)", r"spatial.stem.out.\1"),
    (_FUSION + r"0\.fn\.norm\.(.*)", r"spectral.fusions.\1.norm.\2"),
    (_FUSION + r"0\.fn\.fn\.sa([12])\.(.*)", _PROJECTION + r"spatial\2.\3"),
    (_FUSION + r"0\.fn\.fn\.se([12])\.(.*)", _PROJECTION + r"spectral\2.\3"),
    (_FUSION + r"0\.fn\.fn\.to_out\.0\.(.*)", _PROJECTION + r"out.\2"),
    (_FUSION + r"1\.fn\.norm\.(.*)", r"spectral.fusions.\1.feed_forward.0.\2"),
    (_FUSION + r"1\.fn\.fn\.net\.0\.(.*)", r"spectral.fusions.\1.feed_forward.1.\2"),
    (_FUSION + r"1\.fn\.fn\.net\.3\.(.*)", r"spectral.fusions.\1.feed_forward.3.\2"),
    (r"down(\d)\.conv\.(.*)", r"scaling.down.\1.layers.\2"),
    (r"up(\d)\.up1\.0\.(.*)", r"scaling.up.\1.widen.\2"),
    (r"up(\d)\.conv\.(.*)", r"scaling.up.\1.conv.\2"),
    (r"resblock(\d)\.conv0\.(.*)", r"spatial.blocks.\1.convs.0.\2"),
    (r"resblock(\d)\.conv1\.(.*)", r"spatial.blocks.\1.convs.2.\2"),
    (r"resblock(\d)\.emb_layers\.1\.(.*)", r"spatial.blocks.\1.time.\2"),
    (r"resblock(\d)\.out_layers\.0\.(.*)", r"spatial.blocks.\1.norm.\2"),
    (r"resblock(\d)\.out_layers\.3\.(.*)", r"spatial.blocks.\1.out.\2"),
]


def _our_name(name: str) -> str | None:
    for pattern, replacement in _RULES:
        match = re.fullmatch(pattern, name)
        if match:
            return None if replacement is None else match.expand(replacement)
    raise ValueError(f"'{name}' is no layer of the released SSDiff network")


def load_released(state: Mapping[str, Tensor], window: int = 64, ratio: int = 4) -> SSDiff:
    """Build our network from a released state dict.

    Args:
        state: name -> weights as the released code saves them, for any band count.
        window: the window the network is to work on, in PAN pixels.
        ratio: PAN pixels per MS pixel.

    Returns:
        the network in evaluation mode.

    Raises:
        ValueError: naming the first key that is unknown, missing or of the wrong shape.
    """
    if "to_hrms.2.bias" not in state:
        raise ValueError("'to_hrms.2.bias' is missing: this is no state dict of SSDiff")
    network = SSDiff(bands=len(state["to_hrms.2.bias"]), window=window, ratio=ratio)
    wanted = network.state_dict()
    ours: dict[str, Tensor] = {}
    for released_name, weights in state.items():
        name = _our_name(released_name)
        if name is None:
            continue
        if name not in wanted:
            raise ValueError(f"'{released_name}' has no place in the network (as '{name}')")
        if weights.shape != wanted[name].shape:
            raise ValueError(
                f"'{released_name}' has shape {tuple(weights.shape)}, "
                f"expected {tuple(wanted[name].shape)}"
            )
        ours[name] = weights
    for name in wanted:
        if name not in ours:
            raise ValueError(f"the weights of '{name}' are missing from the state dict")
    network.load_state_dict(ours)
    return network.eval()
