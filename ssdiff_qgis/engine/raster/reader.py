# SPDX-License-Identifier: GPL-3.0-or-later
"""A raster file: its blocks as float32 with their validity, whatever marks invalid pixels."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Protocol

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.band_files import BandFiles, FileSettings, Joined, Mask, has_mask
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import Grid
from ssdiff_qgis.engine.raster.safe_open import Opened, offline, open_raster, without_code
from ssdiff_qgis.engine.raster.value_mask import (
    LEVEL,
    NOT_ZERO,
    Criterion,
    Source,
    Table,
    table_from,
    table_without,
)

# Datasets may not be used by several threads at once, and GDAL's way to fail is a global setting.
_READING = threading.RLock()
COARSE_SIDE = 512
"""Rows and columns of the coarse views that values are judged by."""
MASK_SHARE = 0.5
"""A band tagged alpha is a mask if so much of what is not 0 is opaque, else an image."""
_FAR = 2**20
"""From here on neighbouring numbers of float32 are 1/8 apart."""
# Of an alpha's opaque value, as lossy compression blurs it; and values that stand for it by custom.
_BLUR, _OPAQUE = 0.02, (1.0, 255.0, 32767.0, 65535.0)
# From here up nobody is in doubt that a band is a mask, from here down that it is none.
_SURELY, _HARDLY = 0.7, 0.2
# Values that mark pixels as missing, often without a word, where they lie more than `_APART` times
# the range of the others (but for the outermost hundredths) away from them; and how many times the
# quartiles' distance any value may be off the median.
_FILLS, _APART, _WILD = (-9999.0, -32767.0, -32768.0), 3.0, 1e3


class Alpha(NamedTuple):
    """A band that is a mask.

    Attributes:
        band: Its number.
        level: Value from which on a pixel is valid.
        criterion: The same by what it was made of.
        of: Number of the band that it is for; None if for all.
    """

    band: int
    level: float
    criterion: Criterion
    of: int | None = None


class Restoring(Protocol):
    """What undoes a resampling while blocks are read."""

    def restore(
        self,
        read: Callable[..., tuple[np.ndarray, np.ndarray]],
        size: tuple[int, int],
        bands: Sequence[int],
        rows: tuple[int, int],
        columns: tuple[int, int],
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read a block of a raster of (rows, columns), given what reads one as it is.

        Returns:
            (len(bands), h, w) float32 and (h, w) bool, as `Raster.read`.
        """

    def note(self, role: str) -> str:
        """What the user should know of it."""


class _Plausible(NamedTuple):
    """Values of a band that may be image: between the limits, and none of the fills."""

    low: float
    high: float
    fills: tuple[float, ...]

    def __call__(self, data: np.ndarray) -> np.ndarray:
        known = (data >= self.low) & (data <= self.high)
        for fill in self.fills:
            known &= data != fill
        return known

    @property
    def table(self) -> Table:
        """The same as a table."""
        low, high = math.nextafter(self.low, -math.inf), math.nextafter(self.high, math.inf)
        fills = [(fill, fill) for fill in self.fills]
        return table_without([(-math.inf, low), *fills, (high, math.inf)])


@dataclass(frozen=True, eq=False)
class Raster:
    """A raster opened for reading blocks of float32 with their validity; see `Raster.open`.

    Attributes:
        path: Path of the file, or GDAL's name of the dataset.
        role: Its part in the pair, PAN or MS, for messages.
        dataset: GDAL's dataset as delivered: data types and all that the file says of itself.
        grid: Grid of the pixels that are read.
        alphas: Bands that are masks.
        files: Names of all files that it is made of, for example those under a virtual raster.
        local: Whether it is a local raster, of which no part may lie on the network.
        given: Paths that were given, several where bands lie in several files; that of a product
            for both PAN and MS.
        sources: Where each of the bands comes from; empty in memory.
        notes: What the user should know of the bands, such as which are masks.
        warnings: What may not be as the user wishes.
        offsets: What is subtracted from the bands' values when they are read, see `centred`; empty
            if nothing is.
        made: What was given besides the files' names, as text that differs where it differs.
        restoring: What undoes the resampling of its pixels when they are read; None if nothing.
    """

    path: str
    role: str
    dataset: Any
    grid: Grid
    alphas: tuple[Alpha, ...]
    files: tuple[str, ...]
    local: bool
    given: tuple[str, ...]
    sources: tuple[Source, ...] = ()
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    offsets: tuple[float, ...] = ()
    made: str = ""
    restoring: Restoring | None = None
    _view: Any = None
    _plausible: dict[int, _Plausible | None] = field(default_factory=dict)

    @classmethod
    def open(cls, path: str | BandFiles, role: str) -> Raster:
        """Open a file, or several whose bands are read as one raster.

        Args:
            path: Path of the file, GDAL's name of the dataset, or the files of the bands.
            role: PAN or MS, for messages.

        Raises:
            RasterError: If it cannot be opened, or holds no band or complex numbers.
        """
        wanted = path if isinstance(path, BandFiles) else BandFiles((str(path),))
        parts: list[Opened] = []

        def opened(file: str, settings: FileSettings) -> tuple[Any, str]:
            parts.append(_open(file, role, settings))
            return parts[-1].dataset, parts[-1].name

        if wanted.plain:
            alone, name = opened(wanted.path, wanted.setting(0))
            options = wanted.setting(0).options
            numbers = range(1, alone.RasterCount + 1)
            joined = Joined(alone, tuple(Source(name, n, options) for n in numbers))
        else:
            joined = wanted.joined(opened, role)
        dataset = joined.dataset
        files = tuple(sorted({*wanted.metadata, *(n for part in parts for n in part.files)}))
        local = all(part.local for part in parts)
        given = (wanted.product,) if wanted.product else wanted.files
        path = wanted.path
        if not np.isfinite(dataset.GetGeoTransform()).all():
            raise RasterError(
                "The geotransform of the {role} '{path}' holds values that are no numbers. "
                "Check its world file, or georeference it anew.",
                role=role,
                path=path,
            )
        count = dataset.RasterCount
        if not count:
            raise RasterError(
                "The {role} '{path}' holds no raster band itself. Choose a raster with "
                "bands.{parts}",
                role=role,
                path=path,
                parts=listed_parts(dataset),
            )
        for number in range(1, count + 1):
            kind = dataset.GetRasterBand(number).DataType
            if gdal.DataTypeIsComplex(kind):
                raise RasterError(
                    "Band {number} of the {role} '{path}' holds complex numbers "
                    "({kind}); real ones are expected. Choose an optical image, or "
                    "save the part you need as a raster.",
                    number=number,
                    role=role,
                    path=path,
                    kind=gdal.GetDataTypeName(kind),
                )
        raster = cls(path, role, dataset, _grid(dataset), (), files, local, given)
        raster = replace(
            raster, sources=joined.sources, warnings=joined.warnings, made=_settings_of(wanted)
        )
        return raster._with_alphas(joined.masks)

    def _with_alphas(self, known: Sequence[Mask]) -> Raster:
        """The same raster, its masks found among the bands that are tagged alpha.

        Args:
            known: Bands that are masks of our own, behind all others.
        """
        alphas = [Alpha(mask.number, LEVEL, mask.criterion, mask.of) for mask in known]
        notes: list[str] = []
        warnings = list(self.warnings)
        for number, source in enumerate(self.sources, start=1):
            if self.band(number).GetColorInterpretation() != gdal.GCI_AlphaBand:
                continue
            level, text, doubtful = _alpha_level(self._read_coarse(self.band(number)))
            text = Message(
                "Band {number} of the {role} is tagged alpha: {found}.",
                number=number,
                role=self.role,
                found=text,
            )
            if self.role == "MS":
                remedy = Message("Choose the MS bands to have it otherwise.")
                text = Message.joined(" ", [text, remedy])
            (warnings if doubtful else notes).append(text)
            if level is not None:
                alphas.append(Alpha(number, level, Criterion(source, table_from(level))))
        return replace(self, alphas=tuple(alphas), notes=tuple(notes), warnings=tuple(warnings))

    @property
    def alpha_bands(self) -> tuple[int, ...]:
        """Numbers of the bands that are masks."""
        return tuple(alpha.band for alpha in self.alphas)

    @classmethod
    def from_array(cls, image: np.ndarray, role: str) -> Raster:
        """One in memory, without georeference.

        Args:
            image: Bands, (C, H, W) of a type that GDAL knows; NaN where a float is invalid.
            role: PAN or MS, for messages.
        """
        dataset = in_memory(image)
        return cls(f"{role} in memory", role, dataset, _grid(dataset), (), (), True, ())

    def with_images(self, bands: Sequence[int]) -> Raster:
        """The same raster, none of these bands being taken for a mask, whatever it looks like."""
        return replace(self, alphas=tuple(a for a in self.alphas if a.band not in bands))

    def check_colours(self, bands: Sequence[int]) -> None:
        """Check that bands hold values, not numbers of colours.

        Raises:
            RasterError: If one has a colour table that is more than shades of grey in order.
        """
        for number in bands:
            table = self.band(number).GetRasterColorTable()
            if table is None or _is_grey_scale(table):
                continue
            if self.band(number).GetColorInterpretation() == gdal.GCI_PaletteIndex:
                kind = "gray" if self.role == "PAN" else "rgb"
                raise RasterError(
                    "Band {number} of the {role} '{path}' holds indices of a colour table, not "
                    "values. Expand it first (gdal_translate -expand {kind}; in QGIS: Raster, "
                    "Conversion, PCT to RGB) and choose the result. If the values are digital "
                    "numbers all the same, remove the colour table.",
                    number=number,
                    role=self.role,
                    path=self.path,
                    kind=kind,
                )

    def through(self, view: Any) -> Raster:
        """The same raster, read from a float dataset of its `image_bands`, NaN where invalid."""
        return replace(self, grid=_grid(view), restoring=None, _view=view)

    @property
    def warped(self) -> bool:
        """Whether it is read through another dataset, not its own pixels."""
        return self._view is not None

    def restored(self, restoring: Restoring | None) -> Raster:
        """The same raster, its own pixels read through what undoes their resampling."""
        return replace(self, restoring=restoring)

    def centred(self) -> Raster:
        """The same raster, its bands read less offsets that float32 would lose digits by.

        Near 1e9 float32 knows every 64th number only. So from bands of wider types, whose values
        lie far from 0 and close together, a whole number near their median is subtracted in
        float64.
        """
        count: int = self.dataset.RasterCount
        offsets = tuple(self._offset_worth(number) for number in range(1, count + 1))
        return replace(self, offsets=offsets if any(offsets) else ())

    def offset(self, number: int) -> float:
        """What is subtracted from a band's values when they are read."""
        return self.offsets[number - 1] if self.offsets else 0.0

    def _offset_worth(self, number: int) -> float:
        dtype = self.dtype(number)
        if dtype.itemsize < 4 or dtype == np.float32:
            return 0.0
        values = replace(self, offsets=()).coarse(number)
        if not values.size:
            return 0.0
        low, middle, high = np.quantile(values.astype(np.float64), (0.01, 0.5, 0.99))
        worth = abs(middle) > _FAR and high - low < abs(middle) / 8
        return float(np.rint(middle)) if worth else 0.0

    @property
    def image_bands(self) -> list[int]:
        """Numbers of all bands that are no mask."""
        return [b for b in range(1, self.dataset.RasterCount + 1) if b not in self.alpha_bands]

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        """Holds GDAL's messages back, and keeps a local raster from the network."""
        with gdal_errors_quiet(), offline() if self.local else without_code():
            yield

    def band(self, number: int) -> Any:
        """GDAL's band object."""
        return self.dataset.GetRasterBand(number)

    def dtype(self, number: int) -> np.dtype:
        """Numpy's type of a band."""
        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self.band(number).DataType))

    def masked(self, bands: Sequence[int]) -> bool:
        """Whether some pixels may be invalid: nodata, masks, alpha, NaN, or wild values."""
        if self._view is not None or any(self.dtype(b).kind in "fi" for b in bands):
            return True
        return bool(self._masks(bands))

    def _masks(self, bands: Sequence[int]) -> list[tuple[Any, float]]:
        """GDAL bands, and the values below which a pixel of one of the bands is invalid."""
        if self._view is not None:
            return []
        # GDAL itself heeds an alpha band only in rasters of 2 or 4 bands, and a wrongly tagged one.
        masks = [
            (self.band(a.band), a.level)
            for a in self.alphas
            if a.band not in bands and (a.of is None or a.of in bands)
        ]
        shared = False
        for number in bands:
            flags = self.band(number).GetMaskFlags()
            if flags == gdal.GMF_ALL_VALID or flags & gdal.GMF_ALPHA:
                continue
            if flags & gdal.GMF_PER_DATASET and shared:
                continue
            shared = shared or bool(flags & gdal.GMF_PER_DATASET)
            masks.append((self.band(number).GetMaskBand(), 1.0))
        return masks

    def plausible(self, number: int, data: np.ndarray) -> np.ndarray:
        """Which values of a band may be image, where missing pixels are not marked.

        Values far from all others, as 1e30 or -9999 among reflectances, are none. Unsigned
        integers have no such values.

        Args:
            number: Number of the band.
            data: Values of the band as the file holds them, of any shape.

        Returns:
            Array of the same shape, bool.
        """
        if self.dtype(number).kind == "u":
            return np.ones(data.shape, dtype=bool)
        limits = self._limits(number)
        return np.isfinite(data) if limits is None else limits(data)

    def criteria(self, bands: Sequence[int]) -> list[Criterion]:
        """What marks a pixel as valid in some bands, besides nodata values: masks, usual values."""
        found = [a.criterion for a in self.alphas if a.of is None or a.of in bands]
        if has_mask(self.dataset):
            found.append(Criterion(self.sources[0]._replace(band="mask,1"), NOT_ZERO))
        for number in bands:
            limits = None if self.dtype(number).kind == "u" else self._limits(number)
            if limits is not None:
                found.append(Criterion(self.sources[number - 1], limits.table))
        return found

    def _limits(self, number: int) -> _Plausible | None:
        if number not in self._plausible:
            self._plausible[number] = self._looked_up(number)
        return self._plausible[number]

    def _looked_up(self, number: int) -> _Plausible | None:
        """By a coarse look at the band; None if it has no valid pixel."""
        data, valid = self._coarse(number)
        values = data[valid].astype(np.float64)
        rest = values[~np.isin(values, _FILLS)]
        if not rest.size:
            return None
        low, *quartiles, high = np.quantile(rest, (0.01, 0.25, 0.5, 0.75, 0.99))
        width = _WILD * ((quartiles[2] - quartiles[0]) or max(abs(quartiles[1]), 1.0))
        apart = _APART * (high - low) or width
        fills = tuple(fill for fill in _FILLS if not low - apart <= fill <= high + apart)
        return _Plausible(quartiles[1] - width, quartiles[1] + width, fills)

    def _pixels(self, number: int) -> Any:
        """The GDAL band that a band's values are read from."""
        if self._view is None:
            return self.band(number)
        return self._view.GetRasterBand(self.image_bands.index(number) + 1)

    def coarse(self, number: int) -> np.ndarray:
        """Valid values of a band, (n,), from at most `COARSE_SIDE` squared pixels.

        They are of its type, or float64 where an offset is subtracted.
        """
        data, valid = self.coarse_image(number)
        return data[valid]

    def coarse_image(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        """A band at no more than `COARSE_SIDE` rows and columns.

        Returns:
            Values (h, w) of its type, or float64 where an offset is subtracted; and which of them
            are valid, (h, w) bool.
        """
        data, valid = self._coarse(number)
        valid &= self.plausible(number, data)
        offset = self.offset(number)
        return (data.astype(np.float64) - offset if offset else data), valid

    def _coarse(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        """A band as the file holds it, and what is marked as valid."""
        data = self._read_coarse(self._pixels(number))
        valid = np.isfinite(data)
        for mask, level in self._masks([number]):
            valid &= self._read_coarse(mask) >= level
        return data, valid

    def _read_coarse(self, band: Any) -> np.ndarray:
        size = {
            "buf_xsize": min(self.grid.width, COARSE_SIDE),
            "buf_ysize": min(self.grid.height, COARSE_SIDE),
        }
        with self._quiet():
            data = band.ReadAsArray(**size)
        if data is None:
            raise self._unreadable(band.GetBand())
        return data

    def _unreadable(self, number: int, rows: tuple[int, int] | None = None) -> RasterError:
        where = ""
        if rows is not None:
            where = Message(" at rows {first}..{last}", first=rows[0], last=rows[1] - 1)
        return RasterError(
            "Band {number} of the {role} '{path}' cannot be read{where}: {reason}. The file "
            "may be damaged or incomplete: download it anew, or repair it.",
            number=number,
            role=self.role,
            path=self.path,
            where=where,
            reason=gdal.GetLastErrorMsg(),
        )

    def read(
        self, bands: Sequence[int], rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read (len(bands), h, w) float32 and (h, w) bool, True where all bands are valid."""
        with _READING:
            if self.restoring is None:
                return self._read(bands, rows, columns)
            size = (self.grid.height, self.grid.width)
            return self.restoring.restore(self._read, size, bands, rows, columns)

    def _read(
        self, bands: Sequence[int], rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        window = (columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])
        data = np.empty((len(bands), window[3], window[2]), dtype=np.float32)
        valid = np.ones(data.shape[1:], dtype=bool)
        for i, number in enumerate(bands):
            with self._quiet():
                block = self._pixels(number).ReadAsArray(*window)
            if block is None:
                raise self._unreadable(number, rows)
            valid &= self.plausible(number, block)
            if self.offset(number):
                block = block.astype(np.float64) - self.offset(number)
            with np.errstate(over="ignore"):  # float64's own nodata may be beyond float32
                data[i] = block
            valid &= np.isfinite(data[i])
        for mask, level in self._masks(bands):
            with self._quiet():
                known = mask.ReadAsArray(*window)
            if known is None:
                raise self._unreadable(bands[0], rows)
            valid &= known >= level
        return data, valid


def in_memory(image: np.ndarray) -> Any:
    """GDAL dataset with the bands (C, H, W) of an image, without georeference."""
    code = gdal_array.NumericTypeCodeToGDALTypeCode(image.dtype.type)
    count, height, width = image.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, count, code)
    dataset.WriteArray(image)
    return dataset


def _settings_of(files: BandFiles) -> str:
    """All that was given but what merely describes; the order of files is in no other fact."""
    changes = [(s.crs, s.invalid, s.kept, s.options) for s in files.settings]
    return repr((files.files, files.nodata, files.masks, changes))


def _open(path: str, role: str, settings: FileSettings) -> Opened:
    with gdal_errors_quiet():
        opened = open_raster(path, role, settings.options, settings.remote)
    if opened is None:
        raise RasterError(
            "The {role} '{path}' cannot be opened as a raster: {reason}. Choose a raster file "
            "that GDAL can read.",
            role=role,
            path=path,
            reason=gdal.GetLastErrorMsg(),
        )
    return opened


def _grid(dataset: Any) -> Grid:
    size = (dataset.RasterXSize, dataset.RasterYSize)
    return Grid(*size, tuple(dataset.GetGeoTransform()), dataset.GetProjection())


def listed_parts(dataset: Any) -> str:
    """A sentence that names the parts of a GDAL dataset; empty if it has none."""
    names = [name for name, _ in dataset.GetSubDatasets()]
    if not names:
        return ""
    return Message(" The file has parts that can be chosen: {names}.", names=", ".join(names[:8]))


def _alpha_level(values: np.ndarray) -> tuple[float | None, str, bool]:
    """Whether a band tagged alpha is a mask. Drivers tag the NIR of many 4-band files alpha too.

    Masks have soft edges where they were warped, and values near their opaque one where they were
    compressed with losses.

    Args:
        values: Values of the band.

    Returns:
        Value from which on pixels are valid, None if the band is an image; what was found, for the
        user; and whether there is a doubt.
    """
    values = values[np.isfinite(values)]
    top = float(values.max(initial=0))
    if top <= 0:
        return None, Message("it is 0 everywhere, and taken for an image"), True
    seen = values > _BLUR * top
    share = np.count_nonzero(values >= (1 - _BLUR) * top) / np.count_nonzero(seen)
    found = Message(
        "{share:.0%} of its values other than 0 are about {top:g} (mask: at least {least:.0%})",
        share=share,
        top=top,
        least=MASK_SHARE,
    )
    usual = top in _OPAQUE
    if share < MASK_SHARE or (seen.all() and not usual):
        found = Message("{found}; it is taken for an image", found=found)
        return None, found, share > _HARDLY
    level = top / 2
    return (
        level,
        Message(
            "{found}; it is taken for a mask, valid from {level:g} on", found=found, level=level
        ),
        share < _SURELY or not usual,
    )


def _is_grey_scale(table: Any) -> bool:
    """Whether every index of a colour table is its own shade of grey."""
    count = table.GetCount()
    return all(table.GetColorEntry(i)[:3] == (i, i, i) for i in range(min(count, 256)))
