# SPDX-License-Identifier: GPL-3.0-or-later
"""Adaptation: a model is tuned for some hundred steps on the user's own scene.

The pair is registered and degraded by its own ratio (Wald et al. 1997), with the MTF that the
scene shows, so that its own MS is the truth. A part of the scene is held out: the network never
trains on it, and there the engine fuses, before, in between and after, as it will for the user.
Only what is better there is written.
"""

from __future__ import annotations

import copy
import itertools
import math
import os
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from osgeo import gdal
from tqdm import tqdm

from ssdiff_qgis.engine.errors import GeometryError, OptionError, OutputError, SSDiffError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shift
from ssdiff_qgis.engine.geometry.resample import lowpass
from ssdiff_qgis.engine.geometry.shift_field import Shift
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, sam
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.onnx_model import Model, ModelInfo
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_train.data import degradation as wald
from ssdiff_train.data.base import Sample
from ssdiff_train.data.reduced_pair import as_dtype, covered, write_raster
from ssdiff_train.data.scenes import Augmentation, Scene, draw, pan_positions, prepare
from ssdiff_train.evaluation.protocol import largest_rectangle
from ssdiff_train.export.from_onnx import load_exported
from ssdiff_train.export.to_onnx import adapted_info, export
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.training.loss import residual_loss

STEPS = 300
LEARNING_RATE = 5e-4
LARGEST = 1024
"""Of a larger scene the middle is used, so many MS pixels along each axis at most."""
HELD_OUT = 0.3
"""Share of the scene's longer side that is held out, at its right or its lower end."""
GUARD = 8
"""Between the parts lie so many pixels of the reduced MS, about the reach of its filters."""
SMALLEST = 32
"""Sides of a part in pixels of the MS; a window of the model, if that is larger."""
SAM_TOLERANCE = 1.01
"""The adapted model may have this many times the SAM of the one it began with."""
_JUDGED = 256  # sides of what is judged of the part held out, in pixels of the MS
_CHECKS = 8
_BATCH, _WARMUP, _EMA, _CLIP = 16, 20, 0.98, 1.0
_VERSIONS = 6  # of the reduced scene, each degraded a little differently
_ENGINE_GROUPS = 0.75
_SEEN = 0.999


class NotBetterError(SSDiffError):
    """The adaptation brought nothing where the scene was held out; no file was written."""


class Scores(NamedTuple):
    """How far a fusion is from the truth; less is better.

    Attributes:
        sam: degrees.
        ergas: without unit.
    """

    sam: float
    ergas: float

    def __str__(self) -> str:
        return f"SAM {self.sam:.3f}, ERGAS {self.ergas:.3f}"

    def better_than(self, other: Scores) -> bool:
        """Whether ERGAS is lower and SAM at most `SAM_TOLERANCE` times as high."""
        return self.ergas < other.ergas and self.sam <= SAM_TOLERANCE * other.sam


@dataclass(frozen=True)
class OwnScene:
    """A pair, registered, its PAN brought to the MS's pixels.

    Attributes:
        pair: as it is on the files, its shift set.
        shift: that was found.
        gain: MTF of the MS at its Nyquist frequency, relative to PAN's, as the scene shows it.
        scene: what of it is used: the largest part without nodata.
    """

    pair: Pair
    shift: Shift
    gain: float
    scene: Scene

    @classmethod
    def read(cls, pan: Path, ms: Path, info: ModelInfo) -> OwnScene:
        """Read and register a pair.

        Args:
            pan: raster, its first band is used.
            ms: raster of the same place, all its bands are used.
            info: of the model that is to be adapted.

        Raises:
            ModelError: if the ratio is not the model's.
            BandError: if the model takes another number of bands.
            GeometryError: if the scene is too small.
            SSDiffError: if the files cannot be used.
        """
        pair = Pair.open(str(pan), str(ms))
        band_groups(pair, info)  # refuses what the model is not made for
        shift = measure_shift(pair, info.mtf_gain)
        pair = pair.registered((shift.dy, shift.dx))
        sizes = (pair.pan.grid.height, pair.pan.grid.width)
        (top, rows), (left, columns) = (
            _middle(*covered(positions, size))
            for positions, size in zip(pan_positions(pair, pair.shift), sizes)
        )
        size = (
            len(rows) // pair.whole_ratio * pair.whole_ratio,
            len(columns) // pair.whole_ratio * pair.whole_ratio,
        )
        split(size, info.window, info.ratio)  # refuses what is too small
        reference, valid = pair.ms.read(
            pair.bands, (top, top + len(rows)), (left, left + len(columns))
        )
        reduced, seen = _reduced_pan(pair, rows, columns)
        box = largest_rectangle(valid & seen)
        part = (
            slice(box.top, box.bottom - box.height % pair.whole_ratio),
            slice(box.left, box.right - box.width % pair.whole_ratio),
        )
        scene = Scene(ms.name, reference[(slice(None), *part)], reduced[part])
        return cls(pair, shift, Regression.of(pair).gain, scene)

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of the MS that are used."""
        return self.scene.reference.shape[1], self.scene.reference.shape[2]


def adapt(
    pan: Path,
    ms: Path,
    output: Path,
    model: Path,
    *,
    steps: int = STEPS,
    learning_rate: float = LEARNING_RATE,
    seed: int = 1,
    device: str = "cpu",
    name: str | None = None,
    version: str | None = None,
    show: Callable[[str], None] = tqdm.write,
) -> ModelInfo:
    """Tune a model on a scene and write it, if that made it better.

    Args:
        pan: raster, its first band is used.
        ms: raster of the same place, all its bands are used.
        output: ONNX file to write.
        model: ONNX file to begin with.
        steps: of the optimiser.
        learning_rate: of AdamW; rises over the first steps, then falls to zero by a cosine.
        seed: of everything random.
        device: a torch device.
        name: of the adapted model; None for that of the model with "-adapted" after it.
        version: of the adapted model; None for that of the model.
        show: given what was found, line by line.

    Returns:
        the contract of the model written.

    Raises:
        OptionError: if an option cannot be used.
        NotBetterError: if the model got no better on the part that was held out.
        GeometryError: if the scene is too small.
        ModelError: if the model cannot be adapted or does not fit the scene.
        OutputError: if the file cannot be written.
        SSDiffError: if the scene cannot be used.
    """
    started = time.monotonic()
    _check_options(output, model, steps, learning_rate, name)
    network, info = load_exported(model)
    own = OwnScene.read(pan, ms, info)
    training, judged = split(own.size, info.window, info.ratio)
    _tell_scene(own, training, judged, show)
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
        judge = _Judge(own, info, judged, Path(folder), device)
        network.to(device)
        before = judge(network)
        if not all(map(math.isfinite, before)):
            raise GeometryError(
                f"The part of '{ms}' that is held out cannot be judged by ({before}): a band may "
                f"be zero there. Choose another part of the scene."
            )
        show(f"Held out, before: {before}.")
        parts = _training_parts(own, info, training, np.random.default_rng([seed, 0]))
        groups = [group.bands for group in band_groups(own.pair, info)]
        tuned = _tune(network, info, parts, groups, judge, before, steps, learning_rate, seed)
    after, step = tuned.scores, tuned.step
    if not after.better_than(before):
        raise NotBetterError(
            f"Where the scene was held out, no state of {steps} steps was better than "
            f"'{info.name}': before {before}; at best, after {step} steps, {after}. ERGAS should "
            f"fall, and SAM rise by no more than {SAM_TOLERANCE - 1:.0%}. No file was written. Use "
            f"'{info.name}' as it is, or try a larger scene or other --steps."
        )
    adapted = adapted_info(
        info,
        name=name,
        version=version,
        figures={
            "held_out": {"before": before._asdict(), "after": after._asdict()},
        },
        training={
            "scene": {"pan": pan.name, "ms": ms.name},
            "pixels": {"training": list(training[2:]), "held_out": [judged.height, judged.width]},
            "mtf_gain": round(own.gain, 3),
            "shift": [round(own.shift.dy, 3), round(own.shift.dx, 3)],
            "steps": step,
            "of_steps": steps,
            "learning_rate": learning_rate,
            "batch": _BATCH,
            "seed": seed,
            "seconds": round(time.monotonic() - started),
        },
    )
    export(tuned.network.cpu(), adapted, output)
    show(f"Held out, after {step} steps: {after}.")
    return adapted


def split(size: tuple[int, int], window: int, ratio: int) -> tuple[Box, Box]:
    """The part of a reduced scene to train on, and what is judged of the part held out.

    Args:
        size: rows and columns, multiples of the ratio.
        window: of the model, in pixels.
        ratio: of the reduced pair.

    Returns:
        boxes of its PAN pixels on the grid of its MS: `HELD_OUT` of the longer side is held out,
        `GUARD` coarse pixels before it belong to neither.

    Raises:
        GeometryError: if one of them would be too small.
    """
    length, least = max(size), -(-max(window, SMALLEST) // ratio) * ratio
    held, rest = _shares(length, ratio)
    if min(held, rest, *size) < least:
        enough = next(n for n in itertools.count(ratio, ratio) if min(_shares(n, ratio)) >= least)
        raise GeometryError(
            f"Of the MS {size[0]} x {size[1]} pixels are covered by PAN and without nodata; at "
            f"least {enough} x {least} are needed to train on one part and judge on another. "
            f"Choose a larger scene, or use the model as it is."
        )
    tall = size[0] > size[1]
    training = Box(0, 0, rest, size[1]) if tall else Box(0, 0, size[0], rest)
    first = (length - held, 0) if tall else (0, length - held)
    sides = [min(n - begin, _JUDGED) // ratio * ratio for n, begin in zip(size, first)]
    top, left = (
        begin + (n - begin - side) // 2 // ratio * ratio
        for n, begin, side in zip(size, first, sides)
    )
    return training, Box(top, left, top + sides[0], left + sides[1])


def _check_options(
    output: Path, model: Path, steps: int, learning_rate: float, name: str | None
) -> None:
    if steps < 1:
        raise OptionError(f"The number of steps must be at least 1, not {steps}.")
    if not 0 < learning_rate < 1:
        raise OptionError(f"The learning rate must be between 0 and 1, not {learning_rate}.")
    if name == "":
        raise OptionError("The name of the adapted model is empty. Give one, or leave it out.")
    if output.exists() and model.exists() and output.samefile(model):
        raise OptionError(f"'{output}' is the model to begin with. Write to another file.")
    folder = output.absolute().parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise OutputError(f"Nothing can be written into the folder '{folder}'. Choose another one.")


def _tell_scene(own: OwnScene, training: Box, judged: Box, show: Callable[[str], None]) -> None:
    shift = own.shift
    found = (
        f"MS lies {shift.dy:+.2f} rows and {shift.dx:+.2f} columns (PAN pixels) off PAN, corrected"
        if shift.determined
        else "The shift of MS against PAN cannot be determined, none is corrected"
    )
    show(f"{found}; the MS's MTF at its Nyquist frequency is estimated as {own.gain:.2f}.")
    show(
        f"Of {own.size[0]} x {own.size[1]} MS pixels {training.height} x {training.width} are "
        f"trained on, {judged.height} x {judged.width} held out and judged."
    )


def _shares(length: int, ratio: int) -> tuple[int, int]:
    """Of the longer side, how much is held out and how much trained on."""
    held = int(HELD_OUT * length) // ratio * ratio
    return held, length - held - GUARD * ratio


def _middle(first: int, positions: np.ndarray) -> tuple[int, np.ndarray]:
    """At most `LARGEST` positions, and the index of the first one."""
    skipped = max(len(positions) - LARGEST, 0) // 2
    return first + skipped, positions[skipped : skipped + LARGEST]


def _reduced_pan(
    pair: Pair, rows: np.ndarray, columns: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """PAN at (h,) rows and (w,) columns of its own: (h, w) DN, and (h, w) bool, where valid."""
    margin = 4 * pair.whole_ratio
    blocks = [
        (max(int(p[0]) - margin, 0), min(int(p[-1]) + margin, size))
        for p, size in zip((rows, columns), (pair.pan.grid.height, pair.pan.grid.width))
    ]
    full, valid = pair.pan.read([1], *blocks)
    at = [p - block[0] for p, block in zip((rows, columns), blocks)]
    full[:, ~valid] = 0
    share = lowpass(valid[None].astype(np.float32), [DEFAULT_MS_GAIN], pair.whole_ratio, *at)[0]
    return wald.reduce_pan(full[0], at[0], at[1], pair.whole_ratio), share > _SEEN


# --- judging -------------------------------------------------------------------------------------


class _Live(Model):
    """A network in torch, in the place of a model file."""

    def __init__(self, network: SSDiff, info: ModelInfo, device: str):
        self.info, self.provider, self.fallback = info, "torch", None
        self._network, self._device = network, device

    def digest(self) -> str:
        """Of no other network: its weights change from one run to the next."""
        return uuid.uuid4().hex

    @torch.no_grad()
    def predict(
        self, lms: np.ndarray, pan: np.ndarray, ms: np.ndarray, x_t: np.ndarray, t: int
    ) -> np.ndarray:
        images = (torch.from_numpy(a).to(self._device) for a in (lms, pan, ms, x_t))
        times = torch.full((len(lms),), float(t), device=self._device)
        return self._network(*images, times).cpu().numpy()


class _Judge:
    """Scores a network by what the engine makes of the reduced pair with it."""

    def __init__(self, own: OwnScene, info: ModelInfo, box: Box, folder: Path, device: str):
        self._info, self._box, self._folder, self._device = info, box, folder, device
        pair, reference = own.pair, own.scene.reference
        self._truth = reference[:, box.top : box.bottom, box.left : box.right]
        low = wald.degrade_ms(reference, info.ratio, [own.gain] * len(reference))
        dtypes = (pair.pan.dtype(1), np.result_type(*(pair.ms.dtype(b) for b in pair.bands)))
        assert own.scene.pan is not None
        for name, image, dtype, step in zip(
            ("pan", "ms"), (own.scene.pan[None], low), dtypes, (1.0, float(info.ratio))
        ):
            transform = (0.0, step, 0.0, 0.0, 0.0, -step)
            path = folder / f"{name}.tif"
            write_raster(path, as_dtype(image, dtype), transform, "", [""] * len(image))

    def __call__(self, network: SSDiff) -> Scores:
        pair = Pair.open(str(self._folder / "pan.tif"), str(self._folder / "ms.tif"))
        output = str(self._folder / "fused.tif")
        options = FuseOptions(register="off", extent=self._box, batch=8)
        fuse(pair, _Live(network, self._info, self._device), output, options)
        fused = gdal.Open(output).ReadAsArray().reshape(self._truth.shape)
        return Scores(sam(self._truth, fused), ergas(self._truth, fused, self._info.ratio))


# --- training ------------------------------------------------------------------------------------


def _training_parts(
    own: OwnScene, info: ModelInfo, box: Box, rng: np.random.Generator
) -> list[Sample]:
    """The part to train on with all its bands, degraded in several ways, (C, H, W) normalised.

    The whole scene is degraded and normalised, and its base computed, for that is what the engine
    knows; then the part is cut out.
    """
    augmentation = Augmentation(
        gains=(0.9 * own.gain, 1.1 * own.gain), gain_spread=0.05, shift=0.1, radiometry=0.05
    )
    scale = info.scale if info.radiometry == "fixed" else None
    parts, count = [], len(own.scene.reference)
    for _ in tqdm(range(_VERSIONS), desc="preparing", unit="version", leave=False):
        whole = prepare(
            *(own.scene, count, info.ratio, info.base, rng, augmentation),
            scale=scale,
            any_bands=False,
        )
        steps = (1, 1, 1, info.ratio)
        parts.append(
            Sample(*(a[:, : box.bottom // s, : box.right // s] for a, s in zip(whole, steps)))
        )
    return parts


def _draw_bands(
    groups: Sequence[Sequence[int]], info: ModelInfo, rng: np.random.Generator
) -> np.ndarray:
    """A group of the engine's, or, for a model of any bands, at times one in random order.

    The network is to learn these bands in the order it will meet them, and yet to remain a model
    of any bands, whichever the user chooses next. The engine's groups alone gave 2 % less ERGAS
    on a QuickBird scene than half of each.
    """
    if not info.any_bands or rng.random() < _ENGINE_GROUPS:
        return np.asarray(groups[rng.integers(len(groups))])
    return np.resize(rng.permutation(1 + max(map(max, groups))), info.bands)


def _batch(
    parts: Sequence[Sample],
    groups: Sequence[Sequence[int]],
    info: ModelInfo,
    rng: np.random.Generator,
) -> Sample:
    drawn = []
    for _ in range(_BATCH):
        part = parts[rng.integers(len(parts))]
        reference, base, pan, ms = draw(part, info.window, info.ratio, rng)
        bands = _draw_bands(groups, info, rng)
        drawn.append((reference[bands], base[bands], pan, ms[bands]))
    return Sample(*(np.stack(images) for images in zip(*drawn)))


class _Tuned(NamedTuple):
    """The best state found; the least bad one if none was better than the start."""

    network: SSDiff
    scores: Scores
    step: int


def _tune(
    network: SSDiff,
    info: ModelInfo,
    parts: Sequence[Sample],
    groups: Sequence[Sequence[int]],
    judge: Callable[[SSDiff], Scores],
    before: Scores,
    steps: int,
    learning_rate: float,
    seed: int,
) -> _Tuned:
    rng = np.random.default_rng([seed, 1])
    generator = torch.Generator().manual_seed(seed)
    device = next(network.parameters()).device
    # In evaluation mode the statistics of the batch normalisation stay what many scenes taught:
    # 0.5 % less ERGAS on a QuickBird scene than with those of the batch.
    network.eval()
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(network.parameters(), lr=learning_rate, weight_decay=0.0)
    best: _Tuned | None = None
    every = max(steps // _CHECKS, 1)
    bar = tqdm(range(1, steps + 1), desc="adapting", unit="step")
    for step in bar:
        fall = 0.5 + 0.5 * math.cos(math.pi * (step - 1) / steps)
        for group in optimiser.param_groups:
            group["lr"] = learning_rate * min(1.0, step / _WARMUP) * fall
        batch = _batch(parts, groups, info, rng)
        loss = residual_loss(
            network,
            *(torch.from_numpy(image).to(device) for image in batch),
            residual_scale=info.residual_scale,
            generator=generator,
        )
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), _CLIP)
        optimiser.step()
        _follow(average, network, min(_EMA, step / (10 + step)))
        if step % every and step != steps:
            continue
        scores = judge(average)
        bar.set_postfix_str(f"held out: {scores}")
        rank = (scores.better_than(before), -scores.ergas)
        if best is None or rank > (best.scores.better_than(before), -best.scores.ergas):
            best = _Tuned(copy.deepcopy(average), scores, step)
    assert best is not None
    return best


@torch.no_grad()
def _follow(average: SSDiff, network: SSDiff, decay: float) -> None:
    for slow, fast in zip(average.parameters(), network.parameters()):
        slow.lerp_(fast, 1 - decay)
