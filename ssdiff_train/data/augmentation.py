# SPDX-License-Identifier: GPL-3.0-or-later
"""Degradation and radiometry varied at random: what the network is trained on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.geometry.pair import Patch
from ssdiff_qgis.engine.geometry.resample import gaussian_taps, interpolate, resample
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.scene.reduced_scale import Tile
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_train.data import degradation
from ssdiff_train.data.base import Sample


@dataclass(frozen=True)
class Augmentation:
    """How a scene's degradation and radiometry vary between epochs.

    Attributes:
        gains: Range of the MS's MTF gain at its Nyquist frequency.
        gain_spread: Standard deviation of the gain's logarithm between the bands.
        shift: Largest misregistration of MS against PAN in PAN pixels, per axis.
        radiometry: Largest relative error of a band's normalised unit, and largest error of its
            mean in these units: scenes whose statistics clouds or water have drawn away.
        pan_noise: Largest standard deviation of noise on a simulated PAN, relative to its own.
        pan_blur: Largest standard deviation of the blur of a simulated PAN in pixels.
    """

    gains: tuple[float, float] = (0.2, 0.42)
    gain_spread: float = 0.12
    shift: float = 0.2
    radiometry: float = 0.1
    pan_noise: float = 0.02
    pan_blur: float = 0.5


NO_AUGMENTATION = Augmentation(
    gains=(0.3, 0.3), gain_spread=0, shift=0, radiometry=0, pan_noise=0, pan_blur=0
)


def prepare(
    reference: np.ndarray,
    pan: np.ndarray | None,
    bands: int,
    ratio: int,
    base: str,
    rng: np.random.Generator,
    augmentation: Augmentation = Augmentation(),
    *,
    scale: float | None = None,
    any_bands: bool = True,
) -> Sample:
    """Degrade a scene at random and compute what the engine would hand to the network.

    Args:
        reference: (C', H, W) float32 DN, at least 3 bands.
        pan: (H, W) float32 DN; None to simulate it from the bands.
        bands: Number of bands C of the network; the reference's are permuted, repeated or dropped
            to it.
        ratio: PAN pixels per MS pixel of the reduced pair.
        base: Kind of base, see `ssdiff_qgis.engine.model.contract.BASES`.
        rng: Only source of randomness.
        augmentation: Ranges of what varies at random.
        scale: DN that map to 1, without jitter; None to standardise the bands by the scene.
        any_bands: Whether the bands are drawn; False takes them as they are, and C of them.

    Returns:
        The whole scene as a `Sample` of (C, H, W) arrays, H and W multiples of the ratio.
    """
    height, width = (n - n % ratio for n in reference.shape[1:])
    reference = reference[:, :height, :width]
    simulated = pan is None
    pan = _simulate_pan(reference, rng, augmentation) if pan is None else pan[:height, :width]
    chosen = np.arange(bands)
    if any_bands:
        chosen = draw_bands(len(reference), bands, rng, 0.3 if simulated else 0.1)
        # The engine's regression takes all bands of an image together, whichever the network sees
        # together.
        if len(reference) <= bands or rng.random() >= 0.5:
            reference, chosen = reference[chosen], np.arange(bands)

    common = rng.uniform(*np.log(augmentation.gains))
    gains = np.exp(common + rng.normal(0, augmentation.gain_spread, len(reference)))
    phase = degradation.area_phase(ratio) + rng.uniform(-augmentation.shift, augmentation.shift, 2)
    ms = degradation.degrade_ms(reference, ratio, gains, tuple(phase))
    lms = interpolate(ms, ratio)
    assumed = degradation.degrade_ms(pan[None], ratio, [DEFAULT_MS_GAIN])
    patch = Patch(pan, lms, ms, interpolate(assumed, ratio)[0], np.ones(pan.shape, bool))
    statistics = SceneStatistics.from_patches(iter([patch]))
    if scale is None:
        radiometry = _jittered(Radiometry.from_statistics(statistics), augmentation.radiometry, rng)
    else:
        radiometry = Radiometry.fixed(len(reference), scale)
    start = regress(pan, ms, ratio) if base == "regression" else statistics.base(patch, base)
    return Sample(
        radiometry.normalise_ms(reference)[chosen],
        radiometry.normalise_ms(start)[chosen],
        radiometry.normalise_pan(pan)[None],
        radiometry.normalise_ms(ms)[chosen],
    )


def regress(pan: np.ndarray, ms: np.ndarray, ratio: int) -> np.ndarray:
    """Pansharpen a whole image by the engine's regression, fitted to this image.

    Args:
        pan: (H, W) float32 DN.
        ms: (C, H / ratio, W / ratio) float32 DN, pixels being areas.
        ratio: PAN pixels per MS pixel.

    Returns:
        Pansharpened image, (C, H, W) float32 DN.
    """
    centres = [np.arange(n) * ratio + degradation.area_phase(ratio) for n in ms.shape[1:]]
    tile = Tile.from_images(pan, ms, np.ones(pan.shape, bool), centres[0], centres[1], ratio)
    return Regression.fit([tile], ratio).fuse_image(pan, ms)


def draw_bands(
    available: int, bands: int, rng: np.random.Generator, repeated: float = 0.1
) -> np.ndarray:
    """Draw bands in random order, repeated or dropped to a number.

    Args:
        available: Number of bands to draw from.
        bands: Number of bands drawn.
        rng: Only source of randomness.
        repeated: Probability that any bands may be missing in favour of others: a group of an
            8-band image, say, may have been filled up, and PAN may see what no band shows.

    Returns:
        (bands,) indices.
    """
    chosen = rng.permutation(available)
    if rng.random() < repeated:
        chosen = rng.choice(chosen, len(chosen))
    return np.resize(chosen, bands)


def _jittered(radiometry: Radiometry, most: float, rng: np.random.Generator) -> Radiometry:
    """The same with every band's and PAN's offset and unit a little off, independently."""
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


def draw(
    sample: Sample, window: int, ratio: int, rng: np.random.Generator, *, turn: bool = True
) -> Sample:
    """Draw one window of a prepared scene, on its MS's grid.

    Args:
        sample: Whole scene, (C, H, W).
        window: Side N of the window in PAN pixels.
        ratio: PAN pixels per MS pixel.
        rng: Only source of randomness.
        turn: Whether the window is flipped and rotated at random.

    Returns:
        The window, (C, N, N).
    """
    box = draw_box(sample.pan.shape[-2:], window, ratio, rng)

    def cut(image: np.ndarray, scale: int) -> np.ndarray:
        return image[
            :, box.top // scale : box.bottom // scale, box.left // scale : box.right // scale
        ]

    part = Sample(
        cut(sample.reference, 1), cut(sample.base, 1), cut(sample.pan, 1), cut(sample.ms, ratio)
    )
    return draw_turn(part, rng) if turn else part


def draw_box(size: tuple[int, ...], window: int, ratio: int, rng: np.random.Generator) -> Box:
    """A random window on the MS's grid, within (rows, columns) of PAN."""
    top, left = (ratio * int(rng.integers(0, (n - window) // ratio + 1)) for n in size)
    return Box(top, left, top + window, left + window)


def draw_turn(sample: Sample, rng: np.random.Generator) -> Sample:
    """The same window randomly rotated and flipped, all its images alike."""
    turns, flip = int(rng.integers(4)), bool(rng.integers(2))
    turned = (np.rot90(image, turns, axes=(1, 2)) for image in sample)
    return Sample(*(np.ascontiguousarray(i[:, :, ::-1] if flip else i) for i in turned))
