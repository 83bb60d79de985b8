# SPDX-License-Identifier: GPL-3.0-or-later
"""A PAN/MS pair at reduced resolution, simulated from an image without PAN as a sensor sees it.

A PAN that is a mixture of the bands is too easy: the network learns to invert the mixture, which
does not hold in a real scene, where the same network then does harm. So what separates real
pairs from such a mixture is simulated:

- **a hidden spectral part**: PAN sees light that is in no band, which follows the bands only by
  non-linear functions;
- **optics of their own**: PAN is sharp up to the reference's Nyquist frequency, having been
  reduced to its grid; the bands are as soft as the MS's optics leave them, each by its own MTF;
- **parallax**: PAN and MS are taken from different places, so that they differ by a smooth field
  of subpixel offsets, and the bands among each other by small constant ones;
- **noise** of each;
- **no quantisation of the source**: 8-bit sources are dithered before they are made coarser, so
  that flat areas do not come in steps.

Where the source is as coarse as the reference (``factor`` 1) the optics can only soften the bands.
`ssdiff_train.data.statistics` compares what is simulated with real pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ssdiff_qgis.engine.geometry.resample import (
    cubic_taps,
    gaussian_sigma,
    gaussian_taps,
    resample,
)
from ssdiff_train.data.statistics import DETAIL_SIGMA

PAN_WEIGHTS = {
    "vhr": (0.15, 0.30, 0.30, 0.25),
    "etm": (0.02, 0.33, 0.30, 0.35, 0.0, 0.0),
    "oli": (0.05, 0.50, 0.43, 0.02, 0.0, 0.0),
}
"""Weights of blue, green, red, NIR (and SWIR1, SWIR2) in PAN, roughly as its spectral range covers
them: 0.45-0.80 or 0.90 um (QuickBird, GeoEye-1, WorldView-2), 0.52-0.90 um (ETM+), 0.50-0.68 um
(OLI)."""
_HIDDEN_FUNCTIONS = 6


@dataclass(frozen=True)
class SensorRanges:
    """Ranges that simulated sensors are drawn from.

    Attributes:
        hidden: Largest fraction of the variance of PAN's details that no band explains.
        curve: Range of the exponent of PAN's response to light.
        gains: Range of the MTF gain of the MS's optics at the reference's Nyquist frequency,
            where the source is finer than the reference.
        own_gains: Range of that gain where it is not: of a filter on top of the source's own
            optics.
        gain_spread: Standard deviation of the gain's logarithm between the bands.
        band_shift: Standard deviation of the offsets of the bands, in pixels of the reference.
        offset: Largest offset of PAN per axis, in pixels of the reference.
        parallax: Largest standard deviation of PAN's field of offsets, in pixels of the reference.
        parallax_fraction: Fraction of the sensors that have such a field.
        parallax_nodes: Distance between the nodes of the field, in pixels of the reference.
        usual_fraction: Fraction of the sensors whose PAN sees the bands about as the usual weights
            say, where there are any; the others see them by chance.
        concentration: Concentration of the Dirichlet distribution around the usual weights.
        pan_noise: Largest standard deviation of PAN's noise, divided by PAN's own; a third of it
            is the mean.
        ms_noise: Largest standard deviation of the bands' noise, divided by that of the band.
    """

    hidden: float = 0.06
    curve: tuple[float, float] = (0.8, 1.25)
    gains: tuple[float, float] = (0.07, 0.6)
    own_gains: tuple[float, float] = (0.25, 0.9)
    gain_spread: float = 0.12
    band_shift: float = 0.03
    offset: float = 0.15
    parallax: float = 0.2
    parallax_fraction: float = 0.4
    parallax_nodes: int = 24
    usual_fraction: float = 0.6
    concentration: float = 20.0
    pan_noise: float = 0.05
    ms_noise: float = 0.012


@dataclass(frozen=True)
class SensorModel:
    """One simulated sensor.

    Attributes:
        weights: (C,) weights of the bands in PAN, of sum 1.
        curve: Exponent of PAN's response to light.
        hidden: Fraction of the variance of PAN's details that no band explains.
        mixing: (C + 1, 6) weights of the standardised bands, and an offset, in the hidden
            functions.
        signs: (6,) signs of the hidden functions.
        gains: (C,) MTF gains of the bands at the reference's Nyquist frequency.
        band_shifts: (C, 2) offsets of the bands, in pixels of the reference.
        offset: (2,) offset of PAN, in pixels of the reference.
        parallax: Standard deviation of PAN's field of offsets, in pixels of the reference.
        parallax_nodes: Distance between the nodes of the field, in pixels of the reference.
        pan_noise: Standard deviation of PAN's noise, divided by PAN's own.
        ms_noise: Standard deviation of the bands' noise, divided by that of the band.
    """

    weights: np.ndarray
    curve: float
    hidden: float
    mixing: np.ndarray
    signs: np.ndarray
    gains: np.ndarray
    band_shifts: np.ndarray
    offset: np.ndarray
    parallax: float
    parallax_nodes: int
    pan_noise: float
    ms_noise: float

    @classmethod
    def draw(
        cls,
        bands: int,
        rng: np.random.Generator,
        coarser: bool = True,
        usual: Sequence[float] | None = None,
        ranges: SensorRanges = SensorRanges(),
    ) -> SensorModel:
        """Draw a sensor.

        Args:
            bands: Number of bands C.
            rng: Only source of randomness.
            coarser: Whether the source is finer than the reference will be.
            usual: (C,) weights of the bands in PAN, of sum 1, see `PAN_WEIGHTS`; None for any.
            ranges: Ranges of the sensor's properties.
        """
        if usual is not None and rng.random() < ranges.usual_fraction:
            weights = rng.gamma(ranges.concentration * np.asarray(usual) + 1e-3)
        else:
            weights = rng.gamma(1.0, size=bands) + 0.05
        gains = ranges.gains if coarser else ranges.own_gains
        common = rng.uniform(*np.log(gains))
        has_parallax = rng.random() < ranges.parallax_fraction
        return cls(
            weights=weights / weights.sum(),
            curve=rng.uniform(*ranges.curve),
            hidden=rng.uniform(0, ranges.hidden),
            mixing=rng.normal(0, 1, (bands + 1, _HIDDEN_FUNCTIONS)),
            signs=rng.choice([-1.0, 1.0], _HIDDEN_FUNCTIONS),
            gains=np.minimum(np.exp(common + rng.normal(0, ranges.gain_spread, bands)), 0.95),
            band_shifts=rng.normal(0, ranges.band_shift, (bands, 2)),
            offset=rng.uniform(-ranges.offset, ranges.offset, 2),
            parallax=rng.uniform(0, ranges.parallax) if has_parallax else 0.0,
            parallax_nodes=ranges.parallax_nodes,
            pan_noise=ranges.pan_noise * rng.random() ** 2,
            ms_noise=rng.uniform(0, ranges.ms_noise),
        )


@dataclass(frozen=True)
class PanResponse:
    """How a sensor's PAN answers to light, in the DN of some imagery.

    Attributes:
        top: DN that the response to light leaves as it is.
        mean: (C, 1) mean of the bands that the hidden functions are of.
        deviation: (C, 1) standard deviation of these.
        linear: (C + 1,) linear part of the hidden functions, which is taken out of them.
        strength: DN of the hidden part per unit of the hidden functions; 0 for none.
    """

    top: float
    mean: np.ndarray
    deviation: np.ndarray
    linear: np.ndarray
    strength: np.float32

    @classmethod
    def to_imagery(cls, source: np.ndarray, sensor: SensorModel, factor: int) -> PanResponse:
        """Set the response so that the sensor is what it is said to be on given imagery.

        Args:
            source: (C, H, W) float32 DN.
            sensor: Sensor.
            factor: Pixels of the source per pixel of the reference.
        """
        mixed = np.tensordot(sensor.weights.astype(np.float32), source, 1)
        top = max(float(mixed.max()), 1e-6)
        flat = source.reshape(len(source), -1)
        mean, deviation = flat.mean(axis=1, keepdims=True), flat.std(axis=1, keepdims=True)
        none = np.zeros(len(source) + 1, np.float32)
        plain = cls(top, mean, np.maximum(deviation, 1e-6), none, np.float32(0))
        if not sensor.hidden:
            return plain
        standard = plain.standardised(source)
        hidden = _hidden(standard, sensor, none)
        ridge = 1e-3 * flat.shape[1] * np.eye(len(standard), dtype=np.float32)
        linear = np.linalg.solve(standard @ standard.T + ridge, standard @ hidden)
        hidden = (hidden - linear @ standard).reshape(mixed.shape)
        sigma = DETAIL_SIGMA * factor
        own = _detail_variance(_curved(mixed, sensor, top), sigma)
        added = _detail_variance(hidden, sigma)
        if added <= 0:
            return plain
        # A fraction u of the variance of both together: hidden^2 = u / (1 - u) own^2.
        strength = np.sqrt(sensor.hidden / (1 - sensor.hidden) * own / added)
        return replace(plain, linear=linear, strength=np.float32(strength))

    def standardised(self, source: np.ndarray) -> np.ndarray:
        """(C + 1, n) float32: the pixels of (C, H, W), standardised, and 1."""
        flat = source.reshape(len(source), -1)
        ones = np.ones((1, flat.shape[1]), np.float32)
        return np.concatenate([(flat - self.mean) / self.deviation, ones])


def dither(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Add to whole DN what rounding has taken, drawn uniformly from +-0.5; float32."""
    drawn = rng.random(image.shape, dtype=np.float32)
    return image.astype(np.float32) + (drawn - np.float32(0.5))


def simulate(
    source: np.ndarray,
    factor: int,
    sensor: SensorModel,
    rng: np.random.Generator,
    response: PanResponse | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Simulate the reference of a pair, and its PAN at the reference's resolution.

    Args:
        source: (C, H, W) float32 DN, dithered if it was quantised coarsely.
        factor: Pixels of the source per pixel of the reference.
        sensor: Sensor that takes them.
        rng: Source of randomness of the field of offsets and the noise.
        response: Response of PAN, the same for all images of one sensor; None for one that is set
            by this image.

    Returns:
        Reference (C, H / factor, W / factor) and PAN (H / factor, W / factor), float32 DN.

    Example:
        >>> rng = np.random.default_rng(0)
        >>> source = rng.normal(300, 50, (4, 64, 64)).astype(np.float32)
        >>> reference, pan = simulate(source, 2, SensorModel.draw(4, rng), rng)
        >>> reference.shape, pan.shape
        ((4, 32, 32), (32, 32))
    """
    size = [n // factor for n in source.shape[1:]]
    source = source[:, : size[0] * factor, : size[1] * factor]
    centres = [np.arange(n) * factor + (factor - 1) / 2 for n in size]
    if response is None:
        response = PanResponse.to_imagery(source, sensor, factor)
    pan = _displaced(
        _mixture(source, sensor, response),
        [c + factor * o for c, o in zip(centres, sensor.offset)],
        [factor * _field(size, sensor, rng) for _ in size],
        factor,
    )
    reference = np.stack(
        [
            _softened(band, gain, factor, [c + factor * s for c, s in zip(centres, shift)])
            for band, gain, shift in zip(source, sensor.gains, sensor.band_shifts)
        ]
    )
    pan += np.float32(sensor.pan_noise * pan.std()) * _noise(pan.shape, rng)
    spreads = sensor.ms_noise * reference.std(axis=(1, 2), keepdims=True)
    reference += spreads.astype(np.float32) * _noise(reference.shape, rng)
    return reference, pan


def _noise(shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    return rng.standard_normal(shape, dtype=np.float32)


def _mixture(source: np.ndarray, sensor: SensorModel, response: PanResponse) -> np.ndarray:
    """What PAN sees before its optics, (H, W) float32 DN."""
    mixed = _curved(
        np.tensordot(sensor.weights.astype(np.float32), source, 1), sensor, response.top
    )
    if not response.strength:
        return mixed
    hidden = _hidden(response.standardised(source), sensor, response.linear)
    return mixed + response.strength * hidden.reshape(mixed.shape)


def _curved(mixed: np.ndarray, sensor: SensorModel, top: float) -> np.ndarray:
    """A mixture of the bands by PAN's response to light, which leaves ``top`` as it is."""
    return top * np.clip(mixed / top, 0, None) ** np.float32(sensor.curve)


def _hidden(standard: np.ndarray, sensor: SensorModel, linear: np.ndarray) -> np.ndarray:
    """The hidden functions of the (C + 1, n) standardised bands and 1, less their linear part."""
    curves = np.tanh(sensor.mixing.T.astype(np.float32) @ standard)
    return sensor.signs.astype(np.float32) @ curves - linear @ standard


def _detail_variance(image: np.ndarray, sigma: float) -> float:
    """Variance of an image less its Gaussian, from a reduced mean of it, which is near enough."""
    step = max(int(sigma // 2), 1)
    rows, columns = (n // step * step for n in image.shape)
    means = image[:rows, :columns].reshape(rows // step, step, -1, step).mean(axis=(1, 3))
    taps = [gaussian_taps(np.arange(n), sigma / step).clamped(n) for n in means.shape]
    smooth = resample(means, *taps)
    return float(image.var() - means.var() + (means - smooth).var())


def _field(size: list[int], sensor: SensorModel, rng: np.random.Generator) -> np.ndarray:
    """(h, w) float32 smooth offsets along one axis, pixels of the reference."""
    nodes = [n // sensor.parallax_nodes + 4 for n in size]
    drawn = sensor.parallax * rng.standard_normal(nodes, dtype=np.float32)
    taps = [
        cubic_taps(np.arange(n) / sensor.parallax_nodes + 1, 1).clamped(m)
        for n, m in zip(size, nodes)
    ]
    return resample(drawn, *taps)


def _softened(band: np.ndarray, gain: float, factor: int, centres: list[np.ndarray]) -> np.ndarray:
    """One band low-passed by its MTF gain at the Nyquist frequency of the pixels it is read at."""
    sigma = gaussian_sigma(gain, factor)
    taps = [gaussian_taps(c, sigma).clamped(n) for c, n in zip(centres, band.shape)]
    return resample(band, *taps)


def _displaced(
    image: np.ndarray, centres: list[np.ndarray], shifts: list[np.ndarray], factor: int
) -> np.ndarray:
    """Antialiased bicubic reduction at places that are moved from pixel to pixel.

    Rows first, then columns, each by its own offset: exact where offsets change slowly. The
    centres are (h,) rows and (w,) columns, the shifts (h, w) of each, in pixels of the image.
    """
    rows, columns = shifts
    if not rows.any() and not columns.any():
        taps = [cubic_taps(c, factor).clamped(n) for c, n in zip(centres, image.shape)]
        return resample(image, *taps)
    wide = np.repeat(rows, factor, axis=1)[:, : image.shape[1]]
    across = _gathered(image, centres[0][:, None] + wide, factor, 0)
    return _gathered(across, centres[1][None, :] + columns, factor, 1)


def _gathered(image: np.ndarray, at: np.ndarray, factor: int, axis: int) -> np.ndarray:
    """Cubic reduction along one axis at positions (n, m) that differ along the other, too."""
    reach = 2 * factor + 1
    centre = np.floor(at).astype(np.int64)
    within = (centre - at).astype(np.float32)
    total, weights = np.zeros(at.shape, np.float32), np.zeros(at.shape, np.float32)
    other = np.arange(at.shape[1 - axis])
    other = other[None, :] if axis == 0 else other[:, None]
    last = image.shape[axis] - 1
    for offset in range(-reach, reach + 1):
        x = np.abs(within + offset) / np.float32(factor)
        near = (1.5 * x - 2.5) * x * x + 1
        far = ((2.5 - 0.5 * x) * x - 4) * x + 2
        weight = np.where(x <= 1, near, np.where(x < 2, far, np.float32(0)))
        index = np.clip(centre + offset, 0, last)
        total += weight * (image[index, other] if axis == 0 else image[other, index])
        weights += weight
    return total / weights
