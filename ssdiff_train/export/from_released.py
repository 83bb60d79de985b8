# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of the state dicts that the authors' released code, and trainers around it, write."""

from __future__ import annotations

import pickle
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_train.network.ssdiff import SSDiff

# Beginnings of the released names and of ours; # stands for a digit.
PLACES = [
    ("upsample.upsamle.0.", "upsample.0."),
    ("to_hrms.", "head."),
    ("time_embed.", "time_embedding.layers."),
    ("conv_lms2x_t.", "spectral.stem.conv."),
    ("conv_pan2x_t.", "spatial.stem.conv."),
    ("emb_layers_lms.1.", "spectral.stem.time."),
    ("emb_layers_pan.1.", "spatial.stem.time."),
    ("out_layers_lms.0.", "spectral.stem.norm."),
    ("out_layers_pan.0.", "spatial.stem.norm."),
    ("out_layers_lms.3.", "spectral.stem.out."),
    ("out_layers_pan.3.", "spatial.stem.out."),
    ("fusformer#.layers.0.0.fn.norm.", "spectral.fusions.#.norm."),
    ("fusformer#.layers.0.0.fn.fn.sa#.", "spectral.fusions.#.projection.spatial#."),
    ("fusformer#.layers.0.0.fn.fn.se#.", "spectral.fusions.#.projection.spectral#."),
    ("fusformer#.layers.0.0.fn.fn.to_out.0.", "spectral.fusions.#.projection.out."),
    ("fusformer#.layers.0.1.fn.norm.", "spectral.fusions.#.feed_forward.0."),
    ("fusformer#.layers.0.1.fn.fn.net.0.", "spectral.fusions.#.feed_forward.1."),
    ("fusformer#.layers.0.1.fn.fn.net.3.", "spectral.fusions.#.feed_forward.3."),
    ("down#.conv.", "scaling.down.#.layers."),
    ("up#.up1.0.", "scaling.up.#.widen."),
    ("up#.conv.", "scaling.up.#.conv."),
    ("resblock#.conv0.", "spatial.blocks.#.convs.0."),
    ("resblock#.conv1.", "spatial.blocks.#.convs.2."),
    ("resblock#.emb_layers.1.", "spatial.blocks.#.time."),
    ("resblock#.out_layers.0.", "spatial.blocks.#.norm."),
    ("resblock#.out_layers.3.", "spatial.blocks.#.out."),
]
PREFIXES = ("module.", "network.")
"""What `DistributedDataParallel` and `UdlSSDiff` put before names, in this order."""
WRAPPERS = ("ema", "state_dict", "model")
"""Keys under which trainers save a state dict; averaged weights come first."""
# A name that only ours has.
_OWN = "head.2.bias"
# Layers that the released forward pass never uses.
_UNUSED = re.compile(r"(raise_ms_dim|raise_pan_dim|conv_x_t|down\d\.maxpool_conv|up\d\.up0)\..*")


def translate(name: str, places: Sequence[tuple[str, str]]) -> str | None:
    """Exchange the beginning of a name; None if it begins like none of the places."""
    for old, new in places:
        match = re.match(re.escape(old).replace(r"\#", r"(\d)"), name)
        if match:
            for digit in match.groups():
                new = new.replace("#", digit, 1)
            return new + name[match.end() :]
    return None


def read_released(path: Path) -> SSDiff:
    """Build our network from a file that the released code, or a trainer around it, saved.

    Args:
        path: State dict by `torch.save`, by itself or under one of the keys `WRAPPERS`, of the
            released network or of ours as trainers save it; names may begin with `PREFIXES`.
            Nothing but tensors is read from it.

    Returns:
        The network in evaluation mode.

    Raises:
        ModelError: If the file is no such state dict; the message names the first offending key.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises whatever the bytes provoke
        if isinstance(error, pickle.UnpicklingError) and "unsupported global" in str(error).lower():
            raise ModelError(
                f"'{path}' holds other objects than tensors, which might run code when they are "
                f"read. If you trust its source, save the state dict alone, by "
                f"torch.save(model.state_dict(), FILE)."
            ) from error
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelError(f"'{path}' cannot be read as a file of weights: {reason}") from error
    state = _unwrapped(content)
    if state is None:
        raise ModelError(
            f"'{path}' holds no state dict (layer name -> tensor) of SSDiff, neither by itself nor "
            f"as {', '.join(WRAPPERS)}. Save it by torch.save(model.state_dict(), FILE)."
        )
    try:
        return load_released(state)
    except ValueError as error:
        raise ModelError(f"'{path}' does not fit the released SSDiff network: {error}.") from error


def _unwrapped(content: object) -> dict[str, Tensor] | None:
    """The state dict in a file's content, names without `PREFIXES`; None if there is none."""
    if not isinstance(content, Mapping):
        return None
    wrapped = next(
        (content[key] for key in WRAPPERS if isinstance(content.get(key), Mapping)), content
    )
    if not all(isinstance(k, str) and isinstance(v, Tensor) for k, v in wrapped.items()):
        return None
    state = dict(wrapped)
    for prefix in PREFIXES:
        state = {name.removeprefix(prefix): value for name, value in state.items()}
    return state


def load_released(state: Mapping[str, Tensor], window: int = 64, ratio: int = 4) -> SSDiff:
    """Build our network from a state dict, for any band count.

    Args:
        state: Weights by their names as the released code saves them, or by ours.
        window: Side of the windows that the network is to work on, in PAN pixels.
        ratio: PAN pixels per MS pixel.

    Returns:
        The network in evaluation mode.

    Raises:
        ValueError: If a key is unknown, missing or of the wrong shape; the message names the
            first one.
    """
    bias = state.get("to_hrms.2.bias", state.get(_OWN))
    if bias is None:
        raise ValueError("'to_hrms.2.bias' is missing: this is no state dict of SSDiff")
    network = SSDiff(bands=bias.numel(), window=window, ratio=ratio)
    wanted = network.state_dict()
    ours: dict[str, Tensor] = {}
    own = _OWN in state
    # udl-vis saves buffers that are not meant to be saved, too.
    computed = {name: buffer.shape for name, buffer in network.named_buffers()}
    for released_name, weights in state.items():
        if _UNUSED.fullmatch(released_name):
            continue
        if released_name in computed and released_name not in wanted:
            if weights.shape != computed[released_name]:
                raise ValueError(
                    f"'{released_name}' has shape {tuple(weights.shape)}, expected "
                    f"{tuple(computed[released_name])} for windows of {window} pixels: it was "
                    f"trained on others"
                )
            continue
        name = released_name if own else translate(released_name, PLACES)
        if name is None:
            raise ValueError(f"'{released_name}' is no layer of the released SSDiff network")
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
            back = [] if own else [(ours, theirs) for theirs, ours in PLACES]
            released_name = translate(name, back) or name
            raise ValueError(f"'{released_name}' is missing from the state dict")
    network.load_state_dict(ours)
    return network.eval()
