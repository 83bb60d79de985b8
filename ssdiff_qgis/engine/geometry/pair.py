# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens PAN and MS, checks their grids and gives both on PAN's grid: what the rest works on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import BandError, GeometryError
from ssdiff_qgis.engine.geometry.alignment import Placed, place
from ssdiff_qgis.engine.geometry.georeference import Relation, relate
from ssdiff_qgis.engine.geometry.growing import grown
from ssdiff_qgis.engine.geometry.nearest import NearestResampling
from ssdiff_qgis.engine.geometry.resample import (
    Taps,
    gaussian_sigma,
    gaussian_taps,
    lagrange_taps,
    resample,
)
from ssdiff_qgis.engine.geometry.shift_field import ShiftField
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.reader import Raster

FILL_REACH = 12
"""Invalid pixels this near to valid ones are filled from them, those farther off with the mean."""


class View(NamedTuple):
    """PAN and MS over one `Box` of PAN pixels (H, W), each with its own resolution; float32 DN.

    Attributes:
        pan: PAN, (H, W).
        ms: MS at cells of cell x cell PAN pixels, (C, H/cell, W/cell).
        valid: Whether PAN and all bands of the MS are valid, (H, W) bool.
    """

    pan: np.ndarray
    ms: np.ndarray
    valid: np.ndarray


class Patch(NamedTuple):
    """PAN and MS over one `Box` of PAN pixels (H, W), all float32 in DN.

    Attributes:
        pan: PAN, (H, W).
        lms: MS interpolated onto PAN's grid, (C, H, W).
        ms: MS at cells of cell x cell PAN pixels, (C, H/cell, W/cell).
        pan_low: PAN with the MS's resolution, (H, W): low-passed, sampled at the MS pixels and
            interpolated as ``lms`` is.
        valid: Whether PAN and all bands of the MS are valid, (H, W) bool.
    """

    pan: np.ndarray
    lms: np.ndarray
    ms: np.ndarray
    pan_low: np.ndarray
    valid: np.ndarray


@dataclass(frozen=True, eq=False)
class Pair:
    """A PAN and an MS whose grids fit each other; see `Pair.open`.

    It is a value: what is found out about the scene gives a new pair (`registered`, `with_bands`)
    and changes neither this one nor the rasters, which both pairs read from.

    The MS may be in another coordinate reference system, rotated, or placed by control points or
    RPCs: it is read as if its rows and columns ran along PAN's, see `alignment`.

    Attributes:
        pan: PAN raster.
        delivered: MS raster as delivered.
        bands: Numbers (from 1) of the MS bands that are fused.
        pan_band: Number (from 1) of the band that is PAN.
        relation: Relation of the two pixel grids by georeferencing.
        placed: MS raster as it is read, and how its pixels lie on PAN's.
        shift: Offset (rows, columns) of the MS against PAN in PAN pixels that all reads correct:
            what is seen in PAN at p is seen in the MS, placed by its georeferencing, at p + shift.
        warnings: What may not be as the user wishes, by the headers of the files.

    Example:
        >>> from ssdiff_qgis.engine.geometry.pair import Pair
        >>> pair = Pair.open("pan.tif", "ms.tif")            # doctest: +SKIP
        >>> pair.registered((0.5, -0.25)).patch(Box(0, 0, 64, 64), gain=0.3)  # doctest: +SKIP
    """

    pan: Raster
    delivered: Raster
    bands: tuple[int, ...]
    pan_band: int
    relation: Relation
    placed: Placed
    shift: tuple[float, float] = (0.0, 0.0)
    warnings: tuple[str, ...] = ()

    @classmethod
    def open(
        cls,
        pan: str | BandFiles,
        ms: str | BandFiles | Sequence[str],
        bands: Sequence[int] | None = None,
        pan_band: int | None = None,
    ) -> Pair:
        """Open two rasters and relate their grids by georeferencing.

        Args:
            pan: Path of the PAN raster.
            ms: Path of the MS raster; or of the files that hold its bands, in the order wanted.
            bands: Numbers (from 1) of the MS bands to use; None takes all that are no mask.
            pan_band: Number (from 1) of the PAN raster's band to use; None takes the first that
                is no mask, with a warning if there are several.

        Raises:
            RasterError: If a file cannot be read, or a used band holds indices of a colour table.
            BandError: If a band does not exist.
            GeometryError: If the grids do not fit; the message says what was found.
        """
        if not isinstance(ms, (str, BandFiles)):
            ms = BandFiles(tuple(map(str, ms)))
        sharp, delivered = Raster.open(pan, "PAN"), Raster.open(ms, "MS")
        count = sharp.dataset.RasterCount
        warnings = [*sharp.warnings, *delivered.warnings]
        if pan_band is None:
            pan_band = sharp.image_bands[0] if sharp.image_bands else 1
            if len(sharp.image_bands) > 1:
                warnings.append(
                    Message(
                        "The PAN '{path}' has {count} bands, of which band {band} is used. Choose "
                        "another as PAN band if that is not the panchromatic one.",
                        path=sharp.path,
                        count=len(sharp.image_bands),
                        band=pan_band,
                    )
                )
        if not 1 <= pan_band <= count:
            raise BandError(
                "PAN band {band} was asked for, but '{path}' has bands 1 to {count}. "
                "Choose one of those.",
                band=pan_band,
                path=sharp.path,
                count=count,
            )
        chosen = _choose_bands(delivered, bands)
        sharp.check_colours([pan_band])
        delivered.check_colours(chosen)
        relation = relate(sharp, delivered)
        placed = place(delivered.with_images(chosen), sharp, relation, chosen, pan_band)
        pair = cls(sharp, delivered, chosen, pan_band, relation, placed, warnings=tuple(warnings))
        pair._check_overlap()
        return pair._restored()

    @classmethod
    def from_arrays(cls, pan: np.ndarray, ms: np.ndarray) -> Pair:
        """Make a pair of images in memory that share their upper left corner.

        Args:
            pan: PAN, (H, W) float32 DN, NaN where it is invalid.
            ms: MS, (C, H / ratio, W / ratio) float32 DN, NaN where it is invalid.
        """
        sharp, coarse = Raster.from_array(pan[None], "PAN"), Raster.from_array(ms, "MS")
        scale = (pan.shape[0] / ms.shape[1], pan.shape[1] / ms.shape[2])
        relation = Relation.straight(np.diag(scale), np.zeros(2), coarse)
        bands = tuple(range(1, len(ms) + 1))
        return cls(sharp, coarse, bands, 1, relation, Placed(coarse, scale, (0.0, 0.0)))

    def registered(self, offset: tuple[float, float] | ShiftField | None) -> Pair:
        """The same scene with another offset of the MS against PAN corrected.

        Args:
            offset: Offset by which the MS, placed by its georeferencing, lies off PAN, in PAN
                pixels: (rows, columns) where one serves the whole scene, or a smooth field; None
                to take the georeferencing as it is. It replaces what was corrected before.

        Raises:
            GeometryError: If the MS does not overlap PAN any more.
        """
        if offset is None or isinstance(offset, tuple):
            return replace(self, placed=self._place(self.relation), shift=offset or (0.0, 0.0))
        pair = replace(self, placed=self._place(self.relation.moved(offset)), shift=(0.0, 0.0))
        pair._check_overlap()
        return pair

    def related(self, relation: Relation) -> Pair:
        """The same scene with the MS placed by another relation to PAN, no offset corrected.

        Args:
            relation: Relation of the two pixel grids, for example one of `Relation.others`.

        Raises:
            GeometryError: If the MS does not overlap PAN by it.
        """
        pair = replace(self, relation=relation, placed=self._place(relation), shift=(0.0, 0.0))
        pair._check_overlap()
        return pair

    def with_bands(self, bands: Sequence[int] | None) -> Pair:
        """The same scene with other MS bands.

        Args:
            bands: Numbers (from 1) of the MS bands to use; None takes all that are no mask.

        Raises:
            BandError: If a band does not exist.
        """
        chosen = _choose_bands(self.delivered, bands)
        if chosen == self.bands:
            return self
        pair = replace(self, bands=chosen)
        return replace(pair, placed=pair._place(self.relation))

    def centred(self) -> Pair:
        """The same scene, its bands read less offsets where these cost digits; see `Raster`."""
        pair = replace(self, pan=self.pan.centred(), delivered=self.delivered.centred())
        return replace(pair, placed=self.placed._replace(ms=self.placed.ms.centred()))

    def _restored(self) -> Pair:
        """The same scene, what a nearest neighbour moved being put back when it is read.

        An MS that is warped when it is read stays as it is, since its own pixels are not read.
        """
        if self.ms.warped:
            return self
        bands = self.bands if len(self.bands) > 1 else self.delivered.image_bands
        found = NearestResampling.find(self.ms, bands)
        if found is None:
            return self
        sharp = found.finer(self.pan, self.pan_band, self.scale, self.offset)
        return replace(
            self,
            pan=self.pan.restored(sharp),
            delivered=self.delivered.restored(found),
            placed=self.placed._replace(ms=self.ms.restored(found)),
        )

    @property
    def offsets(self) -> tuple[float, ...]:
        """Offsets (C,) in DN that are subtracted from the used MS bands when they are read."""
        return tuple(self.ms.offset(band) for band in self.bands)

    def _place(self, relation: Relation) -> Placed:
        images = self.delivered.with_images(self.bands)
        return place(images, self.pan, relation, self.bands, self.pan_band)

    def _check_overlap(self) -> None:
        if self.overlap.empty:
            raise GeometryError(
                "PAN and MS do not overlap: the MS begins {rows:.1f} rows and "
                "{columns:.1f} columns (PAN pixels) from PAN's upper left corner. Choose a "
                "PAN and an MS of the same place; if they are, georeference one of them anew.",
                rows=self.offset[0],
                columns=self.offset[1],
            )

    @property
    def restored(self) -> list[Raster]:
        """Those of PAN and MS that are put back from a resampling by the nearest neighbour."""
        return [raster for raster in (self.pan, self.ms) if raster.restoring]

    @property
    def ms(self) -> Raster:
        """MS raster as it is read."""
        return self.placed.ms

    @property
    def scale(self) -> tuple[float, float]:
        """PAN pixels per MS pixel, (rows, columns)."""
        return self.placed.scale

    @property
    def offset(self) -> tuple[float, float]:
        """Upper left corner of the MS in PAN pixels by georeferencing, (rows, columns)."""
        return self.placed.offset

    @property
    def ratio(self) -> int:
        """Resolution ratio: the whole number nearest to PAN pixels per MS pixel, at least 2."""
        return max(round(self.pixel), 2)

    @property
    def notes(self) -> list[str]:
        """What the user should know of the bands, and of how the two were aligned."""
        notes = [*self.pan.notes, *self.delivered.notes, self.relation.note, self.placed.note]
        notes += [
            raster.restoring.note(raster.role) for raster in (self.pan, self.ms) if raster.restoring
        ]
        return [note for note in notes if note]

    @cached_property
    def overlap(self) -> Box:
        """PAN pixels that the MS covers."""
        pan, ms = self.pan.grid, self.ms.grid
        top, left = (int(np.ceil(o - 0.5)) for o in self.offset)
        bottom = int(np.ceil(self.offset[0] + ms.height * self.scale[0] - 0.5))
        right = int(np.ceil(self.offset[1] + ms.width * self.scale[1] - 0.5))
        return Box(top, left, bottom, right).intersection(Box(0, 0, pan.height, pan.width))

    @property
    def band_names(self) -> list[str]:
        """Descriptions of the used MS bands; empty strings where there are none."""
        return [self.ms.band(b).GetDescription() for b in self.bands]

    @property
    def pixel(self) -> float:
        """Side of an MS pixel in PAN pixels, the mean of both axes."""
        return math.sqrt(self.scale[0] * self.scale[1])

    @property
    def whole_ratio(self) -> int:
        """The ratio, for who cannot work with another than a whole number.

        Raises:
            GeometryError: If it is none.
        """
        if self.scale != (self.ratio, self.ratio):
            raise GeometryError(
                "An MS pixel of '{path}' is {high:.5g} PAN pixels high and {wide:.5g} "
                "wide; here a whole number, the same for both, is expected. Warp the MS to "
                "pixels {ratio} times as large as PAN's.",
                path=self.ms.path,
                high=self.scale[0],
                wide=self.scale[1],
                ratio=self.ratio,
            )
        return self.ratio

    def view(self, box: Box, cell: int, phase: float | None = None) -> View:
        """Read PAN and MS over ``box``, which may reach beyond the rasters (edges replicate).

        Args:
            box: PAN pixels; its top and left are multiples of the cell, its sides too.
            cell: Side, in PAN pixels, of the cells that the MS is wanted at.
            phase: Where in a cell, in index units of its PAN pixels; None for its centre.

        Returns:
            PAN and MS over the box; whatever the box, a pixel has the same values but for rounding.
        """
        size = [self._size(self.ms, axis) for axis in (0, 1)]
        phase = (cell - 1) / 2 if phase is None else phase
        starts = [np.arange(*span, cell) for span in ((box.top, box.bottom), (box.left, box.right))]
        cells = [
            lagrange_taps(self._ms_position(axis, at + phase)).clamped(size[axis])
            for axis, at in enumerate(starts)
        ]
        near = self._nearest(box)
        spans = [_union(taps, _exact(index)) for taps, index in zip(cells, near)]
        ms, ms_valid = self._read(self.ms, self.bands, spans[0], spans[1], self._fill[1])
        pan, pan_valid = self.read_pan((box.top, box.bottom), (box.left, box.right))
        nearest = np.ix_(*(index - span[0] for index, span in zip(near, spans)))
        return View(
            pan,
            resample(ms, *(taps.since(span[0]) for taps, span in zip(cells, spans))),
            self._inside(box) & pan_valid & ms_valid[nearest],
        )

    def valid(self, box: Box) -> np.ndarray:
        """Whether PAN and all bands of the MS are valid over ``box``, (H, W) bool, as in `view`."""
        valid = self._inside(box)
        if self.pan.masked([self.pan_band]):
            valid &= self.read_pan((box.top, box.bottom), (box.left, box.right))[1]
        if self.ms.masked(self.bands):
            near = self._nearest(box)
            spans = [(int(index.min()), int(index.max()) + 1) for index in near]
            known = self.ms.read(self.bands, spans[0], spans[1])[1]
            valid &= known[np.ix_(*(index - span[0] for index, span in zip(near, spans)))]
        return valid

    def invalid(self, box: Box) -> np.ndarray:
        """Whether a pixel of the overlap is not valid, (H, W) bool; beyond the overlap none is."""
        return self._inside(box) & ~self.valid(box)

    def _inside(self, box: Box) -> np.ndarray:
        """(H, W) bool, which pixels of a box lie in the overlap."""
        inside = np.zeros((box.height, box.width), dtype=bool)
        part = box.intersection(self.overlap)
        if not part.empty:
            inside[
                part.top - box.top : part.bottom - box.top,
                part.left - box.left : part.right - box.left,
            ] = True
        return inside

    def patch(
        self, box: Box, gain: float, cell: int | None = None, phase: float | None = None
    ) -> Patch:
        """A `view` and, besides, both images with the MS's resolution on PAN's grid.

        Args:
            box: PAN pixels, as for `view`.
            gain: MTF gain of the MS at its Nyquist frequency, to which PAN is low-passed.
            cell: Side of the cells, as for `view`; the ratio unless told otherwise.
            phase: Where in a cell the MS is wanted, as for `view`.

        Returns:
            PAN and MS over the box; whatever the box, a pixel has the same values but for rounding.
        """
        view = self.view(box, cell or self.ratio, phase)
        (up_r, low_r), (up_c, low_c) = (
            self._axis(axis, first, last, gain)
            for axis, first, last in ((0, box.top, box.bottom), (1, box.left, box.right))
        )
        first = up_r.span(), up_c.span()
        ms, _ = self._read(self.ms, self.bands, *first, self._fill[1])
        up = (up_r.since(first[0][0]), up_c.since(first[1][0]))
        span_r, span_c = low_r.span(), low_c.span()
        wide, _ = self._read(self.pan, [self.pan_band], span_r, span_c, self._fill[0])
        coarse = resample(wide[0], low_r.since(span_r[0]), low_c.since(span_c[0]))
        return Patch(view.pan, resample(ms, *up), view.ms, resample(coarse, *up), view.valid)

    def ms_positions(self, axis: int, box: Box) -> np.ndarray:
        """Where the MS shows what a box's PAN pixels show, along an axis.

        Args:
            axis: Axis, 0 for rows, 1 for columns.
            box: PAN pixels.

        Returns:
            Index positions in the MS, (height or width of the box,) float64, offset corrected.
        """
        first, last = (box.left, box.right) if axis else (box.top, box.bottom)
        return self._ms_position(axis, np.arange(first, last))

    def pan_positions(self, axis: int, index: np.ndarray) -> np.ndarray:
        """Index positions in PAN of what MS pixels show, (n,) float64, offset corrected."""
        offset = self.offset[axis] - self.shift[axis]
        return (index + 0.5) * self.scale[axis] + offset - 0.5

    def read_pan(
        self, rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        """PAN, (h, w) float32 DN, and where it is valid; invalid pixels are filled.

        Args:
            rows: First and one past the last row; beyond the raster its edge is repeated.
            columns: First and one past the last column, in the same way.
        """
        data, valid = self._replicated(self.pan, [self.pan_band], rows, columns, self._fill[0])
        return data[0], valid

    def read_ms(
        self, rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        """The used MS bands, (C, h, w) float32 DN, as `read_pan` reads PAN."""
        return self._replicated(self.ms, self.bands, rows, columns, self._fill[1])

    def _replicated(
        self,
        raster: Raster,
        bands: Sequence[int],
        rows: tuple[int, int],
        columns: tuple[int, int],
        mean: np.ndarray,
    ) -> tuple[np.ndarray, np.ndarray]:
        wanted = [
            np.clip(np.arange(*span), 0, self._size(raster, axis) - 1)
            for axis, span in enumerate((rows, columns))
        ]
        spans = [(int(w[0]), int(w[-1]) + 1) for w in wanted]
        data, valid = self._read(raster, bands, spans[0], spans[1], mean)
        if data.shape[1:] == tuple(len(w) for w in wanted):
            return data, valid
        at = np.ix_(*(w - span[0] for w, span in zip(wanted, spans)))
        return data[:, at[0], at[1]], valid[at]

    def _ms_position(self, axis: int, pan_position: np.ndarray) -> np.ndarray:
        """MS index units of what lies at PAN index positions."""
        offset = self.offset[axis] - self.shift[axis]
        return (pan_position + 0.5 - offset) / self.scale[axis] - 0.5

    def _size(self, raster: Raster, axis: int) -> int:
        return raster.grid.width if axis else raster.grid.height

    def _axis(self, axis: int, first: int, last: int, gain: float) -> tuple[Taps, Taps]:
        """Taps MS -> PAN pixels, and PAN -> the MS pixels that the first ones use."""
        up = lagrange_taps(self._ms_position(axis, np.arange(first, last)))
        up = up.clamped(self._size(self.ms, axis))
        needed = self.pan_positions(axis, np.arange(*up.span()))
        low = gaussian_taps(needed, gaussian_sigma(gain, self.pixel))
        return up, low.clamped(self._size(self.pan, axis))

    def _nearest(self, box: Box) -> list[np.ndarray]:
        """Rows and columns of the MS pixels that are nearest to a box's PAN pixels."""
        return [
            np.clip(np.rint(self.ms_positions(axis, box)).astype(int), 0, size - 1)
            for axis, size in enumerate((self.ms.grid.height, self.ms.grid.width))
        ]

    def _read(
        self,
        raster: Raster,
        bands: Sequence[int],
        rows: tuple[int, int],
        columns: tuple[int, int],
        mean: np.ndarray,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read a block and fill its invalid pixels, as if the whole raster had been filled."""
        if not raster.masked(bands):
            return raster.read(bands, rows, columns)
        reach_r = (max(rows[0] - FILL_REACH, 0), min(rows[1] + FILL_REACH, raster.grid.height))
        reach_c = (
            max(columns[0] - FILL_REACH, 0),
            min(columns[1] + FILL_REACH, raster.grid.width),
        )
        data, valid = raster.read(bands, reach_r, reach_c)
        if not valid.all():
            data = _filled(data, valid, mean)
        inner = (
            slice(rows[0] - reach_r[0], rows[1] - reach_r[0]),
            slice(columns[0] - reach_c[0], columns[1] - reach_c[0]),
        )
        return data[(slice(None), *inner)], valid[inner]

    @cached_property
    def _fill(self) -> tuple[np.ndarray, np.ndarray]:
        """What replaces invalid pixels of PAN and MS far from valid ones."""
        return self._mean(self.pan, [self.pan_band]), self._mean(self.ms, self.bands)

    def _mean(self, raster: Raster, bands: Sequence[int]) -> np.ndarray:
        """Coarse mean of the valid pixels, (len(bands),) float32; zeros if nothing is masked."""
        if not raster.masked(bands):
            return np.zeros(len(bands), dtype=np.float32)
        views = [raster.coarse(b) for b in bands]
        return np.array([v.mean() if v.size else 0 for v in views], dtype=np.float32)


def _choose_bands(ms: Raster, bands: Sequence[int] | None) -> tuple[int, ...]:
    count = ms.dataset.RasterCount
    if bands is None:
        return tuple(ms.image_bands)
    wrong = [b for b in bands if not 1 <= b <= count]
    if wrong or not bands:
        raise BandError(
            "MS bands {bands} were asked for, but '{path}' has bands 1 to {count}. Choose from "
            "those.",
            bands=list(bands),
            path=ms.path,
            count=count,
        )
    return tuple(bands)


def _exact(index: np.ndarray) -> Taps:
    return Taps(index[:, None], np.ones((len(index), 1)))


def _union(*taps: Taps) -> tuple[int, int]:
    spans = [t.span() for t in taps]
    return min(s[0] for s in spans), max(s[1] for s in spans)


def _filled(data: np.ndarray, valid: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """What is near valid pixels from these, the rest by the mean."""
    out, known = grown(data, valid, FILL_REACH)
    return np.where(known, out, mean[:, None, None]).astype(np.float32)
