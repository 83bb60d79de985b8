# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest
import torch

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_train.export.from_released import load_released, read_released
from ssdiff_train.export.to_onnx import example_inputs
from ssdiff_train.interop import UdlSSDiff
from ssdiff_train.network.ssdiff import SSDiff

# Layers that the released forward pass does not use, with their shapes; {C} is the bands.
UNUSED = {
    "raise_ms_dim.0.weight": "(32, 32, 3, 3)",
    "raise_pan_dim.0.bias": "(32,)",
    "conv_x_t.weight": "(32, {C}, 3, 3)",
    "conv_x_t.bias": "(32,)",
    "down0.maxpool_conv.1.weight": "(64, 32, 1, 1)",
    "up1.up0.3.bias": "(32,)",
}
# Some of the released names, with their shapes for 8 bands, and where they belong.
KNOWN = {
    "upsample.upsamle.0.weight": ((128, 8, 3, 3), "upsample.0.weight"),
    "to_hrms.2.bias": ((8,), "head.2.bias"),
    "time_embed.0.weight": ((512, 128), "time_embedding.layers.0.weight"),
    "conv_pan2x_t.weight": ((32, 9, 3, 3), "spatial.stem.conv.weight"),
    "conv_lms2x_t.weight": ((32, 16, 3, 3), "spectral.stem.conv.weight"),
    "emb_layers_lms.1.bias": ((32,), "spectral.stem.time.bias"),
    "out_layers_pan.0.running_var": ((32,), "spatial.stem.norm.running_var"),
    "out_layers_lms.3.weight": ((32, 32, 3, 3), "spectral.stem.out.weight"),
    "fusformer2.layers.0.0.fn.norm.weight": ((128,), "spectral.fusions.2.norm.weight"),
    "fusformer2.layers.0.0.fn.fn.sa2.weight": (
        (128, 128),
        "spectral.fusions.2.projection.spatial2.weight",
    ),
    "fusformer0.layers.0.0.fn.fn.se1.weight": (
        (32, 32),
        "spectral.fusions.0.projection.spectral1.weight",
    ),
    "fusformer4.layers.0.0.fn.fn.to_out.0.bias": ((32,), "spectral.fusions.4.projection.out.bias"),
    "fusformer3.layers.0.1.fn.fn.net.3.weight": (
        (64, 32),
        "spectral.fusions.3.feed_forward.3.weight",
    ),
    "down1.conv.3.weight": ((128, 1, 3, 3), "scaling.down.1.layers.3.weight"),
    "up0.up1.0.weight": ((128, 64, 2, 2), "scaling.up.0.widen.weight"),
    "up1.conv.bias": ((32,), "scaling.up.1.conv.bias"),
    "resblock3.conv1.weight": ((64, 32, 3, 3), "spatial.blocks.3.convs.2.weight"),
    "resblock2.emb_layers.1.weight": ((128, 512), "spatial.blocks.2.time.weight"),
    "resblock1.out_layers.0.bias": ((64,), "spatial.blocks.1.norm.bias"),
}
# Beginnings of our names and of the released ones, the other way round than the import goes.
INVERSE = [
    ("upsample.", "upsample.upsamle."),
    ("head.", "to_hrms."),
    ("time_embedding.layers.", "time_embed."),
    *(
        (f"{branch}.stem.{ours}.", theirs.format(image))
        for branch, image in (("spatial", "pan"), ("spectral", "lms"))
        for ours, theirs in (
            ("conv", "conv_{}2x_t."),
            ("time", "emb_layers_{}.1."),
            ("norm", "out_layers_{}.0."),
            ("out", "out_layers_{}.3."),
        )
    ),
    *(
        (f"spectral.fusions.{k}.{ours}.", f"fusformer{k}.layers.0.{theirs}.")
        for k in range(5)
        for ours, theirs in (
            ("norm", "0.fn.norm"),
            ("projection.spatial1", "0.fn.fn.sa1"),
            ("projection.spatial2", "0.fn.fn.sa2"),
            ("projection.spectral1", "0.fn.fn.se1"),
            ("projection.spectral2", "0.fn.fn.se2"),
            ("projection.out", "0.fn.fn.to_out.0"),
            ("feed_forward.0", "1.fn.norm"),
            ("feed_forward.1", "1.fn.fn.net.0"),
            ("feed_forward.3", "1.fn.fn.net.3"),
        )
    ),
    *((f"scaling.down.{k}.layers.", f"down{k}.conv.") for k in range(2)),
    *((f"scaling.up.{k}.widen.", f"up{k}.up1.0.") for k in range(2)),
    *((f"scaling.up.{k}.conv.", f"up{k}.conv.") for k in range(2)),
    *(
        (f"spatial.blocks.{k}.{ours}.", f"resblock{k}.{theirs}.")
        for k in range(4)
        for ours, theirs in (
            ("convs.0", "conv0"),
            ("convs.2", "conv1"),
            ("time", "emb_layers.1"),
            ("norm", "out_layers.0"),
            ("out", "out_layers.3"),
        )
    ),
]


def released_name(ours: str) -> str:
    (name,) = [theirs + ours[len(begin) :] for begin, theirs in INVERSE if ours.startswith(begin)]
    return name


def released_state(bands: int = 8) -> dict[str, torch.Tensor]:
    """What the released code would save, with random weights."""
    generator = torch.Generator().manual_seed(bands)
    state = {
        released_name(name): torch.randn(value.shape, generator=generator).abs().to(value.dtype)
        for name, value in SSDiff(bands).state_dict().items()
    }
    for name, shape in UNUSED.items():
        size = [int(n) for n in re.findall(r"\d+", shape.format(C=bands))]
        state[name] = torch.randn(size, generator=generator)
    return state


@pytest.fixture
def state() -> dict[str, torch.Tensor]:
    return released_state()


def test_known_names_have_their_places(state):
    ours = load_released(state).state_dict()
    for name, (shape, place) in KNOWN.items():
        assert tuple(state[name].shape) == shape
        assert torch.equal(ours[place], state[name])


@pytest.mark.parametrize("bands", [3, 4, 8])
def test_every_weight_comes_over(bands: int):
    state = released_state(bands)
    network = load_released(state)
    assert (network.bands, network.window, network.ratio) == (bands, 64, 4)
    assert not network.training
    ours = network.state_dict()
    assert {released_name(name) for name in ours} == set(state) - set(UNUSED)
    for name, value in ours.items():
        assert torch.equal(value, state[released_name(name)])


def test_unused_layers_need_not_be_there(state):
    load_released({name: value for name, value in state.items() if name not in UNUSED})


def test_another_window_takes_the_same_weights(state):
    network = load_released(state, window=32)
    assert network(*example_inputs(network)).shape == (2, 8, 32, 32)


@pytest.mark.real_data
def test_names_and_shapes_are_those_of_the_released_code(real_data: Path, state):
    listed = {}
    for line in (real_data / "parity" / "state_dict_c8.txt").read_text().splitlines():
        name, shape = line.split("\t")
        listed[name] = shape
    for name, value in state.items():
        assert listed[name] == str(tuple(value.shape))
    unused = re.compile(r"(raise_ms_dim|raise_pan_dim|conv_x_t|down\d\.maxpool_conv|up\d\.up0)\..*")
    assert {name for name in listed if not unused.fullmatch(name)} == set(state) - set(UNUSED)


# --- what does not fit ---------------------------------------------------------------------------


def test_an_unknown_name_is_named(state):
    state["transformer.weight"] = torch.zeros(1)
    with pytest.raises(ValueError, match=r"'transformer\.weight' is no layer"):
        load_released(state)


def test_a_layer_too_many_is_named(state):
    state["resblock4.conv0.weight"] = state["resblock3.conv0.weight"]
    with pytest.raises(ValueError, match=r"'resblock4\.conv0\.weight' has no place"):
        load_released(state)


def test_the_first_of_several_wrong_keys_is_named(state):
    wrong = {"up0.conv.weight": torch.zeros(3), "up1.conv.weight": torch.zeros(3)}
    with pytest.raises(ValueError, match=r"'up0\.conv\.weight' has shape \(3,\), expected \(64, "):
        load_released({**state, **wrong})


@pytest.mark.parametrize("name", ["fusformer3.layers.0.1.fn.norm.bias", "time_embed.2.weight"])
def test_a_missing_key_is_named_as_released(state, name: str):
    del state[name]
    with pytest.raises(ValueError, match=re.escape(f"'{name}'") + ".*missing"):
        load_released(state)


def test_something_else_is_no_state_dict():
    with pytest.raises(ValueError, match="no state dict of SSDiff"):
        load_released({"conv.weight": torch.zeros(3)})


# --- files ---------------------------------------------------------------------------------------


def test_a_saved_state_dict_is_read(tmp_path: Path, state):
    torch.save(state, tmp_path / "released.pt")
    ours = read_released(tmp_path / "released.pt").state_dict()
    assert torch.equal(ours["head.2.bias"], state["to_hrms.2.bias"])


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda state: {f"module.{name}": value for name, value in state.items()},
        lambda state: {"state_dict": state, "epoch": 3},
        lambda state: {"model": {f"module.{name}": value for name, value in state.items()}},
        lambda state: {"ema": state, "state_dict": {"a": torch.zeros(1)}},
        lambda state: {"ema": 0.999, "model": state},
    ],
)
def test_what_trainers_put_around_a_state_dict_is_taken_off(tmp_path: Path, state, wrapped):
    torch.save(wrapped(state), tmp_path / "model.pth.tar")
    ours = read_released(tmp_path / "model.pth.tar").state_dict()
    assert torch.equal(ours["head.2.bias"], state["to_hrms.2.bias"])


def test_our_network_as_udl_vis_saves_it_is_read(tmp_path: Path):
    """Under "network.", and with all buffers, meant to be saved or not."""
    network = UdlSSDiff(4)
    saved = {**network.state_dict(), **dict(network.named_buffers())}
    assert len(saved) > len(network.state_dict())
    torch.save({"meta": {"epoch": 1}, "state_dict": saved}, tmp_path / "1.pth.tar")
    ours = read_released(tmp_path / "1.pth.tar")
    assert (ours.bands, ours.window, ours.training) == (4, 64, False)
    for name, value in ours.state_dict().items():
        assert torch.equal(value, saved[f"network.{name}"])
    # Windows of another side have other buffers.
    other = {**saved, **{f"network.{n}": b for n, b in SSDiff(4, 32).named_buffers()}}
    torch.save({"state_dict": other}, tmp_path / "2.pth.tar")
    with pytest.raises(ModelError, match="for windows of 64 pixels: it was trained on others"):
        read_released(tmp_path / "2.pth.tar")
    del saved["network.head.0.weight"]
    torch.save({"state_dict": saved}, tmp_path / "3.pth.tar")
    with pytest.raises(ModelError, match=r"'head\.0\.weight' is missing"):
        read_released(tmp_path / "3.pth.tar")


def test_a_pickled_namespace_is_named_with_what_to_do(tmp_path: Path, state):
    torch.save({"args": argparse.Namespace(lr=1), "state_dict": state}, tmp_path / "model.pth")
    with pytest.raises(ModelError, match="other objects than tensors") as error:
        read_released(tmp_path / "model.pth")
    told = str(error.value)
    assert "torch.save(model.state_dict(), FILE)" in told and "\x1b" not in told


@pytest.mark.parametrize("content", [[1, 2], {"epoch": 3}, {"model": {"a": 1}}])
def test_a_file_of_other_things_is_refused(tmp_path: Path, content):
    torch.save(content, tmp_path / "other.pt")
    with pytest.raises(ModelError, match="no state dict"):
        read_released(tmp_path / "other.pt")


class Payload:
    """Does something when unpickled."""

    def __reduce__(self):
        return (print, ("run by the file",))


def test_nothing_in_a_file_is_run(tmp_path: Path, capsys):
    torch.save({"to_hrms.2.bias": Payload()}, tmp_path / "evil.pt")
    with pytest.raises(ModelError, match="other objects than tensors"):
        read_released(tmp_path / "evil.pt")
    assert "run by the file" not in capsys.readouterr().out


def test_an_unreadable_file_and_a_wrong_key_are_named_with_the_file(tmp_path: Path, state):
    (tmp_path / "text.pt").write_text("not weights")
    with pytest.raises(ModelError, match=r"text\.pt.*cannot be read"):
        read_released(tmp_path / "text.pt")
    state["extra.weight"] = torch.zeros(1)
    torch.save(state, tmp_path / "extra.pt")
    with pytest.raises(ModelError, match=r"extra\.pt.*'extra\.weight'"):
        read_released(tmp_path / "extra.pt")
