# SPDX-License-Identifier: GPL-3.0-or-later
"""Raster scenes as training data: real PAN/MS pairs, and MS alone with a PAN simulated from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.pair import Pair, Patch, Raster
from ssdiff_qgis.engine.radiometry import Radiometry
from ssdiff_qgis.engine.resample import gaussian_taps, resample
from ssdiff_qgis.engine.scene import SceneStatistics, measure_shift
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_qgis.engine.windows import Box
from ssdiff_train.data import wald


@dataclass(frozen=True)
class Scene:
    """A reference image with, if there is one, the PAN brought to its grid.

    Attributes:
        name: where it comes from.
        reference: (C, H, W) float32 DN, the truth at reduced resolution.
        pan: (H, W) float32 DN, or None where PAN must be simulated.
    """

    name: str
    reference: np.ndarray
    pan: np.ndarray | None


def load_pair(pan: Path, ms: Path) -> Scene:
    """Read a full-resolution pair, register it, and bring PAN to the MS's pixels.

    Raises:
        SSDiffError: if the files do not fit each other.
    """
    pair = Pair(str(pan), str(ms))
    shift = measure_shift(pair, DEFAULT_MS_GAIN)
    size = (pair.ms.grid.height, pair.ms.grid.width)
    reference, _ = pair.ms.read(pair.bands, (0, size[0]), (0, size[1]))
    full, _ = pair.pan.read([1], (0, pair.pan.grid.height), (0, pair.pan.grid.width))
    rows, columns = pan_positions(pair, (shift.dy, shift.dx))
    return Scene(ms.parent.name, reference, wald.reduce_pan(full[0], rows, columns, pair.ratio))


def pan_positions(pair: Pair, shift: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Where PAN shows what the MS pixels' centres show.

    Args:
        pair: by whose georeferencing the MS lies on PAN.
        shift: (rows, columns) of MS against PAN in PAN pixels.

    Returns:
        (h,) rows and (w,) columns of the MS pixels in index units of PAN, float64.
    """
    rows, columns = (
        (np.arange(n) + 0.5) * pair.ratio + offset - moved - 0.5
        for n, offset, moved in zip((pair.ms.grid.height, pair.ms.grid.width), pair.offset, shift)
    )
    return rows, columns


def load_ms(ms: Path) -> Scene:
    """Read an MS without PAN.

    Raises:
        RasterError: if it cannot be read.
    """
    raster = Raster(str(ms), "MS")
    bands = range(1, raster.dataset.RasterCount + 1)
    reference, valid = raster.read(bands, (0, raster.grid.height), (0, raster.grid.width))
    reference[:, ~valid] = 0
    return Scene(f"{ms.parent.name}/{ms.stem}", reference, None)


class Sample(NamedTuple):
    """What the network is trained on, normalised float32.

    Attributes:
        reference: (..., C, N, N).
        base: (..., C, N, N).
        pan: (..., 1, N, N).
        ms: (..., C, N/ratio, N/ratio).
    """

    reference: np.ndarray
    base: np.ndarray
    pan: np.ndarray
    ms: np.ndarray


@dataclass(frozen=True)
class Augmentation:
    """How a scene's degradation and radiometry vary between epochs.

    Attributes:
        gains: range of the MS's MTF gain at Nyquist, drawn per band.
        shift: largest misregistration of MS against PAN in PAN pixels, per axis.
        radiometry: largest relative error of a band's spread, and of its mean as a share of the
            normalised unit: scenes whose statistics clouds or water have drawn away.
        pan_noise: largest standard deviation of noise on a simulated PAN, as a share of its own.
        pan_blur: largest standard deviation of the blur of a simulated PAN in pixels.
    """

    gains: tuple[float, float] = (0.2, 0.42)
    shift: float = 0.15
    radiometry: float = 0.1
    pan_noise: float = 0.02
    pan_blur: float = 0.5


def prepare(
    scene: Scene,
    bands: int,
    ratio: int,
    base: str,
    rng: np.random.Generator,
    augmentation: Augmentation = Augmentation(),
) -> Sample:
    """Degrade a scene at random and compute what the engine would hand to the network.

    Args:
        scene: of at least 3 bands.
        bands: C of the network; the scene's bands are permuted, repeated or dropped to C.
        ratio: of the reduced pair.
        base: kind of base, see `ssdiff_qgis.engine.model`.
        rng: the only source of randomness.
        augmentation: its ranges.

    Returns:
        the whole scene as a `Sample` of (C, H, W) arrays, H and W multiples of the ratio.
    """
    height, width = (n - n % ratio for n in scene.reference.shape[1:])
    reference = scene.reference[:, :height, :width]
    pan = _simulate_pan(reference, rng, augmentation) if scene.pan is None else scene.pan
    pan = pan[:height, :width]
    chosen = rng.permutation(len(reference))
    if rng.random() < 0.1:  # an 8-band image, say, ends in a group with repeated bands
        chosen = rng.choice(chosen, len(chosen))
    reference = reference[np.resize(chosen, bands)]

    gains = rng.uniform(*augmentation.gains, bands)
    phase = wald.area_phase(ratio) + rng.uniform(-augmentation.shift, augmentation.shift, 2)
    ms = wald.degrade_ms(reference, ratio, gains, tuple(phase))
    lms = wald.interpolate(ms, ratio)
    assumed = wald.degrade_ms(pan[None], ratio, [DEFAULT_MS_GAIN])
    patch = Patch(pan, lms, ms, wald.interpolate(assumed, ratio)[0], np.ones(pan.shape, bool))
    statistics = SceneStatistics.of(iter([patch]))
    radiometry = _jittered(Radiometry.of_scene(statistics), augmentation.radiometry, rng)
    return Sample(
        radiometry.normalise_ms(reference),
        radiometry.normalise_ms(statistics.base(patch, base)),
        radiometry.normalise_pan(pan)[None],
        radiometry.normalise_ms(ms),
    )


def _jittered(radiometry: Radiometry, most: float, rng: np.random.Generator) -> Radiometry:
    """The same with every band's and PAN's mean and spread a little off, independently."""
    units = np.append(radiometry.unit, radiometry.pan_unit)
    offsets = np.append(radiometry.offset, radiometry.pan_offset)
    offsets = offsets + units * rng.uniform(-most, most, len(units))
    units = units * np.exp(rng.uniform(-most, most, len(units)))
    return Radiometry(
        offsets[:-1].astype(np.float32),
        units[:-1].astype(np.float32),
        float(offsets[-1]),
        float(units[-1]),
    )


def _simulate_pan(
    reference: np.ndarray, rng: np.random.Generator, augmentation: Augmentation
) -> np.ndarray:
    """A PAN from the bands: random spectral weights, a little blur and noise. (H, W) float32."""
    weights = rng.gamma(1.0, size=len(reference)) + 0.05
    pan = np.tensordot((weights / weights.sum()).astype(np.float32), reference, 1)
    # Outside the bands PAN sees light that is not in them: a curved mixture stands for it.
    curve = rng.uniform(0.7, 1.3)
    top = max(float(pan.max()), 1e-6)
    pan = top * np.clip(pan / top, 0, None) ** np.float32(curve)
    sigma = rng.uniform(0, augmentation.pan_blur)
    if sigma > 0.2:
        taps = [gaussian_taps(np.arange(n), sigma).clamped(n) for n in pan.shape]
        pan = resample(pan, *taps)
    noise = rng.uniform(0, augmentation.pan_noise) * pan.std()
    return (pan + noise * rng.standard_normal(pan.shape)).astype(np.float32)


def draw(sample: Sample, window: int, ratio: int, rng: np.random.Generator) -> Sample:
    """One random window of a prepared scene, randomly flipped and rotated."""
    height, width = sample.pan.shape[-2:]
    top = ratio * int(rng.integers(0, (height - window) // ratio + 1))
    left = ratio * int(rng.integers(0, (width - window) // ratio + 1))
    box = Box(top, left, top + window, left + window)
    turns, flip = int(rng.integers(4)), bool(rng.integers(2))

    def cut(image: np.ndarray, scale: int) -> np.ndarray:
        part = image[
            :, box.top // scale : box.bottom // scale, box.left // scale : box.right // scale
        ]
        part = np.rot90(part, turns, axes=(1, 2))
        return np.ascontiguousarray(part[:, :, ::-1] if flip else part)

    return Sample(
        cut(sample.reference, 1), cut(sample.base, 1), cut(sample.pan, 1), cut(sample.ms, ratio)
    )
