# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
from pathlib import Path

import pytest
import torch

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.export.contract import trained_info
from ssdiff_train.export.to_onnx import example_inputs
from ssdiff_train.network.apfm import AlternatingProjection
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from ssdiff_train.training.checkpoint import load_average
from ssdiff_train.training.finetune import finetune
from ssdiff_train.training.loop import phase_of, train

SHARED = (
    r"time_embedding\.layers\.[02]\.(weight|bias)",
    r"scaling\.(down|up)\..*",
    r"spectral\.fusions\.\d\.norm\.(weight|bias)",
)
TUNED = {
    "spectral": (
        *SHARED,
        r"spectral\.stem\..*",
        r"spectral\.fusions\.\d\.projection\.(spectral[12]\.weight|out\.(weight|bias))",
        r"spectral\.fusions\.\d\.feed_forward\..*",
        r"head\..*",
        r"upsample\..*",
    ),
    "spatial": (
        *SHARED,
        r"spatial\.(stem|blocks)\..*",
        r"spectral\.fusions\.\d\.projection\.spatial[12]\.weight",
    ),
}


def perturbed(network: torch.nn.Module) -> torch.nn.Module:
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05 * torch.randn(parameter.shape, generator=generator))
    return network


def gradients(network: SSDiff, phase) -> dict[str, torch.Tensor]:
    network.zero_grad(set_to_none=True)
    (network(*example_inputs(network), phase) - 1).square().mean().backward()
    return {n: p.grad.clone() for n, p in network.named_parameters() if p.grad is not None}


@pytest.fixture
def network() -> SSDiff:
    with torch.random.fork_rng():
        torch.manual_seed(1)
        return perturbed(SSDiff(3, 16)).train()


@pytest.mark.parametrize("phase", ["spectral", "spatial"])
def test_a_phase_changes_no_result(network, phase):
    network.eval()
    inputs = example_inputs(network)
    with torch.no_grad():
        assert torch.equal(network(*inputs, phase), network(*inputs))


@pytest.mark.parametrize("phase", ["spectral", "spatial"])
def test_which_parameters_get_a_gradient(network, phase: str):
    found = gradients(network, phase)
    names = [name for name, _ in network.named_parameters()]
    expected = {n for n in names if any(re.fullmatch(p, n) for p in TUNED[phase])}
    assert set(found) == expected
    assert all(gradient.abs().max() > 0 for gradient in found.values())
    # The spatial branch's own in one phase, the spectral branch's own in the other, and no more.
    other = {"spectral": "spatial", "spatial": "spectral"}[phase]
    shared = {n for n in names if any(re.fullmatch(p, n) for p in SHARED)}
    assert expected & set(gradients(network, other)) == shared
    assert expected | set(gradients(network, other)) == set(names)


@pytest.mark.parametrize("phase", ["spectral", "spatial"])
def test_shared_layers_learn_through_the_tuned_branch_alone(network, phase: str):
    """The branches given copies of what they share: only the tuned branch's gets gradients."""
    expected = gradients(network, phase)
    spatial, spectral = copies = [SSDiff(3, 16) for _ in range(2)]
    for copy in copies:
        copy.load_state_dict(network.state_dict())
    lms, pan, ms, x_t, t = example_inputs(network)
    of_space, of_spectrum = (torch.nn.functional.silu(n.time_embedding(t)) for n in copies)
    guides = network.spatial(pan, x_t, of_space, spatial.scaling)
    if phase == "spectral":
        guides = [guide.detach() for guide in guides]
    features = network.spectral(lms, x_t, of_spectrum, guides, spectral.scaling, phase)
    ((network.head(features) + network.upsample(ms)) - 1).square().mean().backward()
    tuned, constant = (spatial, spectral) if phase == "spatial" else (spectral, spatial)
    assert all(parameter.grad is None for parameter in constant.parameters())
    for name, parameter in tuned.named_parameters():
        if name.startswith(("scaling", "time_embedding")):
            torch.testing.assert_close(parameter.grad, expected[name])


@pytest.mark.parametrize("phase", ["spectral", "spatial"])
def test_the_attention_product_of_the_other_branch_is_a_constant(phase: str):
    layer = perturbed(AlternatingProjection(16)).double()
    x, y = (torch.randn(1, 25, 16, dtype=torch.float64, requires_grad=True) for _ in range(2))
    layer(x, y, phase).square().sum().backward()
    found = {name: p.grad for name, p in layer.named_parameters() if p.grad is not None}
    of_x, of_y = x.grad, y.grad

    layer.zero_grad(set_to_none=True)
    x.grad = y.grad = None
    y1, y2, x1, x2 = (f(z) for f, z in zip(_projections(layer), (y, y, x, x)))
    if phase == "spectral":
        y1, y2 = y1.detach(), y2.detach()
    else:
        x1, x2 = x1.detach(), x2.detach()
    by_space = torch.softmax(y1 @ y2.transpose(1, 2) / 4, -1) @ x1
    by_spectrum = y1 @ torch.softmax(x1.transpose(1, 2) @ x2 * (4 / 25), -1)
    if phase == "spectral":
        fused = layer.out(by_space.detach() * by_spectrum)
    else:
        fused = (by_space * by_spectrum.detach()) @ layer.out.weight.detach().T
        fused = fused + layer.out.bias.detach()
    fused.square().sum().backward()
    expected = {name: p.grad for name, p in layer.named_parameters() if p.grad is not None}
    assert found.keys() == expected.keys()
    for name, gradient in expected.items():
        torch.testing.assert_close(found[name], gradient)
    for mine, other in ((of_x, x.grad), (of_y, y.grad)):
        assert (mine is None) == (other is None)
        if mine is not None:
            torch.testing.assert_close(mine, other)
    assert (of_x is None) == (phase == "spatial") and (of_y is None) == (phase == "spectral")


def _projections(layer: AlternatingProjection) -> tuple:
    return layer.spatial1, layer.spatial2, layer.spectral1, layer.spectral2


def tiny(**changes) -> Recipe:
    content = {
        "name": "tiny",
        "bands": 4,
        "ratio": 4,
        "window": 16,
        "base": "interpolation",
        "steps": 2,
        "batch": 2,
        "warmup": 1,
        "ema": 0.9,
        "scenes_per_epoch": 1,
        "save_every": 1,
        "training": [{"pairs": ["town"], "weight": 1}],
        "validation": {"pairs": ["town"]},
        "finetune": {"steps": 6, "learning_rate": 1e-3, "period": 2},
    }
    return Recipe(**{**content, **changes})


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    sensor = SensorModel()
    write_scene(folder / "town", observe(make_hrms(128, 128, seed=1), sensor, 1), sensor)
    return folder


@pytest.fixture(scope="module")
def trained(data, tmp_path_factory) -> Path:
    """A checkpoint of `train`, all its weights moved from where they start at zero."""
    checkpoint = train(tiny(), data, tmp_path_factory.mktemp("run"))
    state = torch.load(checkpoint, weights_only=True)
    generator = torch.Generator().manual_seed(2)
    for value in state["average"].values():
        if value.is_floating_point():
            value.add_(0.02 * torch.rand(value.shape, generator=generator))
    torch.save(state, checkpoint)
    return checkpoint


def test_branches_are_tuned_in_turn_from_the_averaged_weights(data, tmp_path, trained):
    states = []

    def remember(_, batch, network):
        states.append({n: p.detach().clone() for n, p in network.named_parameters()})

    before = trained.read_bytes()
    checkpoint = finetune(trained, data, tmp_path, on_step=remember)
    assert trained.read_bytes() == before
    start = torch.load(trained, weights_only=True)["average"]
    phases = ["spectral", "spectral", "spatial", "spatial", "spectral", "spectral"]
    for phase, old, new in zip(phases, [start, *states], states):
        moved = {name for name in new if not torch.equal(old[name], new[name])}
        assert moved == {n for n in new if any(re.fullmatch(p, n) for p in TUNED[phase])}
    network, recipe, step = load_average(checkpoint)
    assert step == 6 and (recipe.period, recipe.learning_rate, recipe.steps) == (2, 1e-3, 6)
    assert (recipe.decay, recipe.warmup) == (0, 0) and recipe.training == tiny().training
    assert not torch.equal(network.head[0].weight, start["head.0.weight"])
    told = trained_info(recipe, step).training
    assert told["command"].startswith("ssdiff finetune CHECKPOINT --data DATA --run RUN --steps 6")
    assert told["recipe"]["period"] == 2


@pytest.mark.parametrize("step", [1, 3])
def test_killed_and_resumed_it_ends_as_if_uninterrupted(data, tmp_path, trained, step):
    class KilledError(BaseException):
        pass

    def dying(done, *_):
        if done == step:
            raise KilledError

    whole = finetune(trained, data, tmp_path / "whole", steps=4)
    with pytest.raises(KilledError):
        finetune(trained, data, tmp_path / "run", steps=4, on_step=dying)
    resumed = finetune(trained, data, tmp_path / "run", steps=4)
    one, other = (torch.load(path, weights_only=True) for path in (whole, resumed))
    for part in ("network", "average"):
        for name, value in one[part].items():
            assert torch.equal(value, other[part][name]), f"{part} {name}"
    assert one["losses"] == other["losses"]


def test_options_replace_the_recipes(data, tmp_path, trained):
    checkpoint = finetune(trained, data, tmp_path, steps=1, learning_rate=2e-4, period=3)
    _, recipe, step = load_average(checkpoint)
    assert (step, recipe.learning_rate, recipe.period) == (1, 2e-4, 3)
    assert recipe.finetune == {"steps": 1, "learning_rate": 2e-4, "period": 3}
    with pytest.raises(OptionError, match="finetune = .*'period': 0"):
        finetune(trained, data, tmp_path / "other", period=0)


def test_runs_of_the_two_kinds_are_kept_apart(data, tmp_path, trained):
    with pytest.raises(OptionError, match="is one of `ssdiff train`. Give another folder"):
        finetune(trained, data, trained.parent)
    tuned = finetune(trained, data, tmp_path, steps=1)
    with pytest.raises(OptionError, match="is one of `ssdiff finetune`. Give another folder"):
        train(tiny(), data, tuned.parent)


def test_what_is_no_checkpoint_is_refused(data, tmp_path):
    with pytest.raises(OptionError, match="no checkpoint of `ssdiff train`"):
        finetune(tmp_path / "none.pt", data, tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_phases_take_turns():
    recipe = tiny(period=3)
    phases = [phase_of(recipe, step) for step in range(8)]
    assert phases == ["spectral"] * 3 + ["spatial"] * 3 + ["spectral"] * 2
    assert phase_of(tiny(), 5) is None
