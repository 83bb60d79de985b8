# SPDX-License-Identifier: GPL-3.0-or-later
"""Raster scenes as training data: real PAN/MS pairs, and MS alone with a PAN simulated from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.geometry.pair import Pair, Patch
from ssdiff_qgis.engine.geometry.registration import measure_shift
from ssdiff_qgis.engine.geometry.resample import gaussian_taps, resample
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.scene.reduced_scale import Tile
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_train.data import degradation as wald
from ssdiff_train.data.base import Sample

if TYPE_CHECKING:
    from ssdiff_train.recipe import Recipe


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

    def check(self, recipe: Recipe) -> None:
        """See whether windows of the recipe can be cut from it.

        Raises:
            OptionError: if it is too small, or has other bands than a recipe of fixed bands.
        """
        bands, *size = self.reference.shape
        if min(size) < recipe.window:
            raise OptionError(
                f"The scene '{self.name}' has {size[0]} x {size[1]} pixels at reduced resolution; "
                f"the recipe's windows have {recipe.window}. Leave it out or take smaller windows."
            )
        if not recipe.any_bands and bands != recipe.bands:
            raise OptionError(
                f"The scene '{self.name}' has {bands} bands; the recipe wants {recipe.bands} in "
                f"fixed order. Leave it out, or set any_bands."
            )

    def prepare(
        self, recipe: Recipe, rng: np.random.Generator, plain: bool = False
    ) -> PreparedScene:
        """Degrade and normalise it, see `prepare`; ``plain`` leaves the augmentation out."""
        augmentation = NO_AUGMENTATION if plain else Augmentation()
        scale = recipe.scale if recipe.radiometry == "fixed" else None
        return PreparedScene(
            prepare(
                self,
                recipe.bands,
                recipe.ratio,
                recipe.base,
                rng,
                augmentation,
                scale=scale,
                any_bands=recipe.any_bands,
            )
        )


def load_pair(pan: Path, ms: Path) -> Scene:
    """Read a full-resolution pair, register it, and bring PAN to the MS's pixels.

    Raises:
        SSDiffError: if the files do not fit each other.
    """
    pair = Pair.open(str(pan), str(ms))
    shift = measure_shift(pair, DEFAULT_MS_GAIN)
    size = (pair.ms.grid.height, pair.ms.grid.width)
    reference, _ = pair.ms.read(pair.bands, (0, size[0]), (0, size[1]))
    full, _ = pair.pan.read([1], (0, pair.pan.grid.height), (0, pair.pan.grid.width))
    rows, columns = pan_positions(pair, (shift.dy, shift.dx))
    return Scene(
        ms.parent.name, reference, wald.reduce_pan(full[0], rows, columns, pair.whole_ratio)
    )


def pan_positions(pair: Pair, shift: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Where PAN shows what the MS pixels' centres show.

    Args:
        pair: by whose georeferencing the MS lies on PAN.
        shift: (rows, columns) of MS against PAN in PAN pixels.

    Returns:
        (h,) rows and (w,) columns of the MS pixels in index units of PAN, float64.
    """
    rows, columns = (
        (np.arange(n) + 0.5) * pair.whole_ratio + offset - moved - 0.5
        for n, offset, moved in zip((pair.ms.grid.height, pair.ms.grid.width), pair.offset, shift)
    )
    return rows, columns


def load_ms(ms: Path) -> Scene:
    """Read an MS without PAN.

    Raises:
        RasterError: if it cannot be read.
    """
    raster = Raster.open(str(ms), "MS")
    bands = range(1, raster.dataset.RasterCount + 1)
    reference, valid = raster.read(bands, (0, raster.grid.height), (0, raster.grid.width))
    reference[:, ~valid] = 0
    return Scene(f"{ms.parent.name}/{ms.stem}", reference, None)


@dataclass(frozen=True)
class Augmentation:
    """How a scene's degradation and radiometry vary between epochs.

    Attributes:
        gains: range of the MS's MTF gain at Nyquist.
        gain_spread: standard deviation of its logarithm between the bands.
        shift: largest misregistration of MS against PAN in PAN pixels, per axis.
        radiometry: largest relative error of a band's spread, and of its mean as a share of the
            normalised unit: scenes whose statistics clouds or water have drawn away.
        pan_noise: largest standard deviation of noise on a simulated PAN, as a share of its own.
        pan_blur: largest standard deviation of the blur of a simulated PAN in pixels.
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
    scene: Scene,
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
        scene: of at least 3 bands.
        bands: C of the network; the scene's bands are permuted, repeated or dropped to C.
        ratio: of the reduced pair.
        base: kind of base, see `ssdiff_qgis.engine.model.onnx_model`.
        rng: the only source of randomness.
        augmentation: its ranges.
        scale: DN that map to 1, without jitter; None to standardise the bands by the scene.
        any_bands: False takes the scene's bands as they are; there must be C.

    Returns:
        the whole scene as a `Sample` of (C, H, W) arrays, H and W multiples of the ratio.
    """
    height, width = (n - n % ratio for n in scene.reference.shape[1:])
    reference = scene.reference[:, :height, :width]
    pan = _simulate_pan(reference, rng, augmentation) if scene.pan is None else scene.pan
    pan = pan[:height, :width]
    chosen = np.arange(bands)
    if any_bands:
        chosen = draw_bands(len(reference), bands, rng, 0.1 if scene.pan is not None else 0.3)
        # The engine takes all bands of an image together where it learns from the scene, whichever
        # the network sees together.
        if len(reference) <= bands or rng.random() >= 0.5:
            reference, chosen = reference[chosen], np.arange(bands)

    common = rng.uniform(*np.log(augmentation.gains))
    gains = np.exp(common + rng.normal(0, augmentation.gain_spread, len(reference)))
    phase = wald.area_phase(ratio) + rng.uniform(-augmentation.shift, augmentation.shift, 2)
    ms = wald.degrade_ms(reference, ratio, gains, tuple(phase))
    lms = wald.interpolate(ms, ratio)
    assumed = wald.degrade_ms(pan[None], ratio, [DEFAULT_MS_GAIN])
    patch = Patch(pan, lms, ms, wald.interpolate(assumed, ratio)[0], np.ones(pan.shape, bool))
    statistics = SceneStatistics.of(iter([patch]))
    if scale is None:
        radiometry = _jittered(Radiometry.of_scene(statistics), augmentation.radiometry, rng)
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
    """Fuse a whole image as the engine does that has learnt from it.

    Args:
        pan: (H, W) float32 DN.
        ms: (C, H / ratio, W / ratio) float32 DN, pixels being areas.
        ratio: PAN pixels per MS pixel.

    Returns:
        (C, H, W) float32 DN.
    """
    centres = [np.arange(n) * ratio + wald.area_phase(ratio) for n in ms.shape[1:]]
    tile = Tile.of(pan, ms, np.ones(pan.shape, bool), centres[0], centres[1], ratio)
    return Regression.learn([tile], ratio).fuse_image(pan, ms)


def draw_bands(
    available: int, bands: int, rng: np.random.Generator, repeated: float = 0.1
) -> np.ndarray:
    """(bands,) indices of bands in random order, repeated or dropped to their number.

    With the probability ``repeated`` any bands may be missing in favour of others: a group of an
    8-band image, say, may have been filled up, and PAN may see what no band shows.
    """
    chosen = rng.permutation(available)
    if rng.random() < repeated:
        chosen = rng.choice(chosen, len(chosen))
    return np.resize(chosen, bands)


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


@dataclass(frozen=True)
class PreparedScene:
    """A whole scene as a `Sample` of (C, H, W) arrays."""

    sample: Sample

    def draw(self, recipe: Recipe, rng: np.random.Generator) -> Sample:
        """One random window, see `draw`."""
        return draw(self.sample, recipe.window, recipe.ratio, rng, turn=recipe.turn)


def draw(
    sample: Sample, window: int, ratio: int, rng: np.random.Generator, *, turn: bool = True
) -> Sample:
    """One random window of a prepared scene, randomly flipped and rotated if ``turn``."""
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
