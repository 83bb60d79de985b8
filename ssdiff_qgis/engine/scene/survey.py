# SPDX-License-Identifier: GPL-3.0-or-later
"""A coarse look at PAN and MS as delivered: which pixels are invalid and why, and usual values.

What is unusual here ends in wrong values without a word if nobody asks: fill areas that no nodata
value marks, bands that are empty, a band's nodata that takes the pixels of all the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.reader import Raster

FILL_AREA = 0.01
"""An area of one value at the border that takes at least so much of an image may be fill."""
# Values that far beyond the range of the others (but for the outermost hundredths), in times that
# range, take part in statistics as if they were no farther.
_REACH = 3.0
_WORTH_TELLING = 1e-3
_ROWS = 256


@dataclass(frozen=True)
class BandSurvey:
    """What a coarse look at a band finds.

    Attributes:
        low: Lowest value of a usual pixel in DN, -inf if none is known.
        high: Highest value of a usual pixel in DN, inf if none is known.
        invalid: Share of the raster's pixels that are invalid by this band alone, 0 to 1.
        empty: Whether no pixel is valid.
    """

    low: float
    high: float
    invalid: float
    empty: bool


@dataclass(frozen=True)
class RasterSurvey:
    """What a coarse look at a raster finds.

    Attributes:
        bands: Findings of the used bands.
        invalid: Share of the pixels that are invalid in any used band, 0 to 1.
        fill_area: Share of the pixels in an unmarked area of one value at the border, 0 to 1.
        fill_value: That value; None if there is no such area.
    """

    bands: tuple[BandSurvey, ...]
    invalid: float
    fill_area: float
    fill_value: float | None

    @classmethod
    def from_raster(cls, raster: Raster, numbers: Sequence[int]) -> RasterSurvey:
        """Look at some bands of a raster.

        Raises:
            RasterError: If it cannot be read.
        """
        images, valid = zip(*(raster.coarse_image(number) for number in numbers))
        holes = np.stack([~v for v in valid])
        count = holes.sum(axis=0)
        bands = tuple(
            BandSurvey(*_usual(image[known]), float((hole & (count == 1)).mean()), not known.any())
            for image, known, hole in zip(images, valid, holes)
        )
        area, value = 0.0, None
        for fill in _fills(raster.dtype(numbers[0])):
            same = np.stack([i == fill - raster.offset(n) for i, n in zip(images, numbers)])
            found = _from_the_border(same.all(axis=0) & (count == 0))
            area, value = max((area, value), (found, fill), key=lambda pair: pair[0])
        return cls(bands, float((count > 0).mean()), area, value)


@dataclass(frozen=True)
class Survey:
    """What a coarse look at a pair finds.

    Attributes:
        pan: Findings of PAN.
        ms: Findings of the used MS bands.
    """

    pan: RasterSurvey
    ms: RasterSurvey

    @classmethod
    def from_pair(cls, pair: Pair) -> Survey:
        """Look at a pair, see `RasterSurvey.from_raster`."""
        return cls(
            RasterSurvey.from_raster(pair.pan, [pair.pan_band]),
            RasterSurvey.from_raster(pair.ms, pair.bands),
        )

    def usual_ms(self, image: np.ndarray) -> np.ndarray:
        """An MS image (C, ...) in DN, its unusual values limited to the farthest usual ones."""
        shape = (-1,) + (1,) * (image.ndim - 1)
        low, high = (
            np.array([getattr(b, name) for b in self.ms.bands], np.float32).reshape(shape)
            for name in ("low", "high")
        )
        return _limited(image, low, high)

    def usual_pan(self, image: np.ndarray) -> np.ndarray:
        """A PAN image (...) in DN, its unusual values limited to the farthest usual ones."""
        band = self.pan.bands[0]
        return _limited(image, *np.array([band.low, band.high], np.float32))

    def empty_bands(self, pair: Pair) -> str:
        """Which bands are nodata everywhere, as a sentence; empty if none is."""
        if self.pan.bands[0].empty:
            return Message("Band {band} of the PAN is nodata everywhere.", band=pair.pan_band)
        empty = [str(n) for n, band in zip(pair.bands, self.ms.bands) if band.empty]
        if not empty:
            return ""
        if len(empty) == 1:
            return Message(
                "Band {band} of the MS is nodata everywhere: choose the other MS bands.",
                band=empty[0],
            )
        return Message(
            "Bands {bands} of the MS are nodata everywhere: choose the other MS bands.",
            bands=", ".join(empty),
        )

    def invalidity(self, pair: Pair) -> str:
        """What makes pixels invalid, as a sentence; empty if nothing does."""
        causes = []
        if self.pan.invalid > _WORTH_TELLING:
            marks = _marks(pair.pan)
            causes.append(
                Message(
                    "{share:.1%} of PAN's pixels (by {marks})", share=self.pan.invalid, marks=marks
                )
            )
        if self.ms.invalid > _WORTH_TELLING:
            alone = [
                Message(
                    "{share:.1%} by band {band} alone",
                    share=band.invalid,
                    band=_named(number, name),
                )
                for number, name, band in zip(pair.bands, pair.band_names, self.ms.bands)
                if band.invalid > _WORTH_TELLING
            ]
            marks = _marks(pair.delivered)
            cause = Message(
                "{share:.1%} of the MS's pixels (by {marks})", share=self.ms.invalid, marks=marks
            )
            causes.append(Message.joined(", ", [cause, *alone]))
        if not causes:
            return ""
        return Message("Invalid are: {causes}.", causes=Message.joined("; ", causes))

    def warnings(self, pair: Pair) -> list[str]:
        """What may not be as the user wishes."""
        found: list[str] = []
        for survey, raster in ((self.pan, pair.pan), (self.ms, pair.delivered)):
            if survey.fill_area < FILL_AREA:
                continue
            found.append(
                Message(
                    "{share:.0%} of the {role}, from its border inwards, is {value:g}, which no "
                    "nodata value marks. If that is fill, it spoils what lies beside it: set "
                    "nodata to {value:g} (gdal_edit.py -a_nodata; in QGIS as additional nodata "
                    "value of the layer) and run again.",
                    share=survey.fill_area,
                    role=raster.role,
                    value=survey.fill_value,
                )
            )
        lost = [(b.invalid, n) for b, n in zip(self.ms.bands, pair.bands) if b.invalid > FILL_AREA]
        if lost:
            share, number = max(lost)
            found.append(
                Message(
                    "The nodata of band {number} of the MS alone makes {share:.0%} of its pixels "
                    "invalid in all bands. If these are image (deep water or shade), choose the "
                    "MS bands without it, or give the file another nodata value (in QGIS: turn it "
                    "off in the layer's properties).",
                    number=number,
                    share=share,
                )
            )
        return found


def has_negatives(pair: Pair, progress: Progress = Progress()) -> list[bool]:  # noqa: B008
    """Which MS bands hold negative values, looked for in all of their pixels.

    Args:
        pair: Inputs.
        progress: Progress that is asked whether to stop.

    Returns:
        An entry for each used band.
    """
    return [_has_negatives(pair.ms, number, progress) for number in pair.bands]


def _has_negatives(raster: Raster, number: int, progress: Progress) -> bool:
    if raster.dtype(number).kind == "u":
        return False
    zero = -raster.offset(number)
    if raster.coarse(number).min(initial=zero) < zero:
        return True
    for top in range(0, raster.grid.height, _ROWS):
        progress.check()
        rows = (top, min(top + _ROWS, raster.grid.height))
        data, valid = raster.read([number], rows, (0, raster.grid.width))
        if (data[0][valid] < zero).any():
            return True
    return False


def _limited(image: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """The image itself where there is nothing to limit, so that sums of it stay the same bits."""
    usual = bool(((image >= low) & (image <= high)).all())
    return image if usual else np.clip(image, low, high)


def _usual(values: np.ndarray) -> tuple[float, float]:
    if not values.size:
        return -np.inf, np.inf
    low, high = np.quantile(values, (0.01, 0.99))
    reach = _REACH * (high - low) or np.inf
    return float(low - reach), float(high + reach)


def _fills(dtype: np.dtype) -> list[float]:
    """What areas without image are filled with: black, or white."""
    return [0.0, float(np.iinfo(dtype).max)] if dtype.kind == "u" else [0.0]


def _from_the_border(same: np.ndarray) -> float:
    """Share of the pixels (h, w) bool that are set at the border and on from there."""
    reached = np.zeros_like(same)
    reached[[0, -1], :] = reached[:, [0, -1]] = True
    reached &= same
    share, before = float(reached.mean()), -1.0
    while share > before:
        reached |= _spread(reached, same)
        reached |= _spread(reached.T, same.T).T
        share, before = float(reached.mean()), share
    return share if share < 1 - FILL_AREA else 0.0  # nothing but fill is no border


def _spread(reached: np.ndarray, same: np.ndarray) -> np.ndarray:
    """Pixels in the runs of a row of which one is reached."""
    rows, columns = same.shape
    runs = np.cumsum(~same, axis=1) + np.arange(rows)[:, None] * (columns + 1)
    known = np.zeros(runs.max() + 1, dtype=bool)
    known[runs[reached]] = True
    return known[runs] & same


def _marks(raster: Raster) -> str:
    """What marks invalid pixels."""
    nodata = raster.band(raster.image_bands[0]).GetNoDataValue() if raster.image_bands else None
    marks = [raster.band(band).GetDescription() or "alpha" for band in raster.alpha_bands]
    marks += [] if nodata is None else [f"nodata {nodata:g}"]
    return ", ".join(dict.fromkeys(marks)) or Message("a mask or wild values")


def _named(number: int, name: str) -> str:
    return f"{number} ({name})" if name else str(number)
