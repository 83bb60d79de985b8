# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthetic scenes: a town among fields, seen by a synthetic sensor.

`ssdiff_train.synthetic.town` draws the ground as reflectance at PAN resolution, `observe` turns it
into the PAN and the MS that a sensor would deliver, and `write_scene` stores both with the
reference as GeoTIFFs. The demonstration, the tests and the benchmarks use nothing else. Needs
numpy and GDAL.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import BandError, OptionError
from ssdiff_train.synthetic.materials import PAN_RESPONSE, band_columns


@dataclass(frozen=True)
class SensorModel:
    """What a synthetic sensor does to the ground it sees.

    Attributes:
        bands: Names of the MS bands, in order; out of `BANDS`, or nir.
        ratio: PAN pixels per MS pixel along a side.
        ms_gain: Gain of the MS modulation transfer function at the MS Nyquist frequency, between
            0 and 1 without the ends: one for all bands, or one per band.
        pan_weights: Weight of each band in PAN, summing to 1; None for those of a detector for
            450 to 800 nm.
        pan_residual: From 0, PAN is an exact linear combination of the bands, to 1, the light from
            between the bands adds its full part that no linear combination explains.
        bits: Radiometric depth, 1 to 16; None for floating-point reflectance.
        full_scale: Reflectance of the largest DN.
        noise: Standard deviations of the noise of PAN and of MS, in DN of an 11-bit sensor (full
            scale / 2047) whatever `bits` says, so that every depth sees the same scene.
        shift: (rows, columns) in PAN pixels: what PAN shows at (r, c) MS shows, by its
            georeferencing, at (r + rows, c + columns).
        offset: (rows, columns) in PAN pixels from PAN's upper left corner to that of MS, as the
            georeferencing says.
    """

    bands: tuple[str, ...] = ("blue", "green", "red", "nir")
    ratio: int = 4
    ms_gain: float | tuple[float, ...] = 0.3
    pan_weights: tuple[float, ...] | None = None
    pan_residual: float = 1.0
    bits: int | None = 11
    full_scale: float = 0.8
    noise: tuple[float, float] = (1.0, 0.5)
    shift: tuple[float, float] = (0.0, 0.0)
    offset: tuple[float, float] = (0.0, 0.0)

    @property
    def dtype(self) -> np.dtype:
        """Type of the pixels: uint8 up to 8 bits, uint16 above, float32 for reflectance."""
        if self.bits is None:
            return np.dtype(np.float32)
        return np.dtype(np.uint8 if self.bits <= 8 else np.uint16)

    @property
    def largest(self) -> float:
        """Largest value of a pixel: 2^bits - 1, or the full scale in reflectance."""
        return self.full_scale if self.bits is None else float(2**self.bits - 1)


class Observation(NamedTuple):
    """What a sensor delivers, in DN of its data type.

    Attributes:
        hrms: (C, H, W) reference, the MS at PAN's resolution.
        pan: (H, W) PAN.
        ms: (C, h, w) MS.
    """

    hrms: np.ndarray
    pan: np.ndarray
    ms: np.ndarray


def observe(hrms: np.ndarray, sensor: SensorModel, seed: int = 0) -> Observation:
    """Let a sensor see a scene.

    PAN is the weighted sum of the bands and a residual, which stands for the light from between
    neighbouring bands a and b: its reflectance is taken as sqrt(a b) rather than (a + b) / 2.
    MS is the scene under a Gaussian with the given gain at the MS Nyquist frequency,
    sigma = ratio sqrt(-2 ln gain) / pi PAN pixels (a Gaussian's Fourier transform solved for its
    width), evaluated at the centres of the MS pixels; beyond the scene its edge is repeated. Both
    get white noise, are rounded and clipped. MS has floor(H / ratio) x floor(W / ratio) pixels
    wherever its grid starts.

    Args:
        hrms: (C, H, W) reflectance, at least one MS pixel in size.
        sensor: Model of the sensor.
        seed: Seed of the sensor's noise.

    Returns:
        The observation; its HRMS has no noise.

    Raises:
        BandError: If the scene has not the sensor's bands, or a number per band is missing.
        OptionError: If the scene is smaller than an MS pixel.
    """
    count, rows, columns = hrms.shape
    weights = _pan_weights(sensor)
    gains = np.broadcast_to(np.asarray(sensor.ms_gain, float), np.shape(sensor.ms_gain) or count)
    if not count == len(sensor.bands) == len(weights) == len(gains):
        raise BandError(
            f"The scene has {count} bands, the sensor {len(sensor.bands)} names, {len(weights)} "
            f"PAN weights and {len(gains)} gains; give one of each per band."
        )
    if min(rows, columns) < sensor.ratio:
        raise OptionError(
            f"A scene of {rows} x {columns} pixels is smaller than one MS pixel of "
            f"{sensor.ratio} x {sensor.ratio}; make it larger."
        )
    rng = np.random.default_rng(seed)
    scene = np.asarray(hrms, np.float32) * np.float32(sensor.largest / sensor.full_scale)
    pan = np.tensordot(weights.astype(np.float32), scene, 1)
    order = np.argsort(band_columns(sensor.bands))  # by wavelength, whatever the file's order
    for i, j in zip(order[:-1], order[1:]):
        share = np.float32(sensor.pan_residual * min(weights[i], weights[j]))
        pan += share * (np.sqrt(scene[i] * scene[j]) - (scene[i] + scene[j]) / 2)
    ms = np.stack([
        _sample(_sample(band, gain, sensor, 0), gain, sensor, 1)
        for band, gain in zip(scene, gains)
    ])  # fmt: skip
    for image, deviation in zip((pan, ms), sensor.noise):
        scale = np.float32(deviation * sensor.largest / 2047)
        image += scale * rng.standard_normal(image.shape, dtype=np.float32)
    return Observation(*(_quantise(image, sensor) for image in (scene, pan, ms)))


def _pan_weights(sensor: SensorModel) -> np.ndarray:
    if sensor.pan_weights is not None:
        return np.asarray(sensor.pan_weights, float)
    response = np.asarray(PAN_RESPONSE)[band_columns(sensor.bands)]
    if not response.any():  # short-wave infrared alone
        response = np.ones(len(response))
    return response / response.sum()


def _sample(image: np.ndarray, gain: float, sensor: SensorModel, axis: int) -> np.ndarray:
    """Low-pass one band (rows, columns) along an axis, at the centres of the MS pixels only."""
    length = image.shape[axis]
    sigma = sensor.ratio * np.sqrt(-2 * np.log(gain)) / np.pi
    centres = sensor.offset[axis] + sensor.ratio * (np.arange(length // sensor.ratio) + 0.5)
    centres -= sensor.shift[axis]
    reach = int(np.ceil(4 * sigma)) + 1
    taps = np.floor(centres).astype(int)[:, None] + np.arange(-reach, reach + 1)
    weights = np.exp(-0.5 * ((taps + 0.5 - centres[:, None]) / sigma) ** 2)
    weights = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    taps = np.clip(taps, 0, length - 1)
    lines = np.moveaxis(image, axis, 0)
    sampled = sum(weights[:, k, None] * lines[taps[:, k]] for k in range(taps.shape[1]))
    return np.moveaxis(sampled, 0, axis)


def _quantise(image: np.ndarray, sensor: SensorModel) -> np.ndarray:
    image = np.clip(image, 0, sensor.largest)
    return (image if sensor.bits is None else np.rint(image)).astype(sensor.dtype)
