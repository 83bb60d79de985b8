# SPDX-License-Identifier: GPL-3.0-or-later
"""The main loop: plan -> read -> batch -> sample -> blend -> write."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.fusion.checkpoint import Journal, Sources, digest
from ssdiff_qgis.engine.fusion.consistency import Consistency, Strip
from ssdiff_qgis.engine.fusion.network_weight import ms_share, network_share
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair, Patch, View
from ssdiff_qgis.engine.geometry.registration import measure_shifts
from ssdiff_qgis.engine.geometry.shift_field import Shift
from ssdiff_qgis.engine.geometry.tiling import feather, row_of_windows, starts
from ssdiff_qgis.engine.model.adaptive_batch import GuardedModel
from ssdiff_qgis.engine.model.band_groups import BandGroup, band_groups
from ssdiff_qgis.engine.model.ddim import spaced_timesteps
from ssdiff_qgis.engine.model.onnx_model import Model, ModelInfo
from ssdiff_qgis.engine.model.sampler import Inputs, Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.block_cache import BoundedCache
from ssdiff_qgis.engine.raster.gdal_errors import one_line
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.output_plan import OutputPlan
from ssdiff_qgis.engine.raster.quantise import quantise
from ssdiff_qgis.engine.raster.writer import RasterWriter
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.scene.reduced_scale import read_tiles
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics, survey

# Windows per run of the network: enough to keep the device busy, few enough to cancel soon.
_BATCH = {"CPUExecutionProvider": 8}
_BATCH_GPU = 64
# Of all work; the rest is to write the raster from what was kept of it.
_FUSING = 0.98
# What decides only how the raster is stored may be changed before a run is continued; the others
# are looked at by what follows from them.
_NOT_OF_VALUES = (
    "batch",
    "creation_options",
    "extent",
    "output_format",
    "overviews",
    "steps",
)


@dataclass(frozen=True)
class Report:
    """What was done.

    Attributes:
        output: path of the raster.
        model: name and version of the model.
        provider: execution provider that was used.
        timesteps: that were sampled with.
        seed: of the noise.
        seconds: wall time of all.
        megapixels: PAN pixels written, in millions.
        bands: numbers of the MS bands used.
        register: the option.
        shift: the estimate of the PAN/MS shift; None with ``off``.
        shift_applied: (rows, columns) PAN pixels that were corrected.
        statistics: what was gathered of the scene.
        mtf_gain: MTF of the MS at its Nyquist frequency, estimated if the model is based on a
            regression, else assumed by it.
        network_share: (C,) how much of the network's correction was taken, 0 to 1, likewise
            measured; else 1.
        radiometry: kind of scaling, from the model.
        windows: network windows that were run.
        clipped: values of valid pixels that were outside the data type's range.
    """

    output: str
    model: str
    provider: str
    timesteps: list[int]
    seed: int
    seconds: float
    megapixels: float
    bands: list[int]
    register: str
    shift: Shift | None
    shift_applied: tuple[float, float]
    statistics: SceneStatistics
    mtf_gain: float
    network_share: np.ndarray
    radiometry: str
    windows: int
    clipped: int

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return _plain(asdict(self))


def fuse(
    pair: Pair,
    model: Model,
    output: str,
    options: FuseOptions = FuseOptions(),  # noqa: B008 - immutable
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> Report:
    """Fuse PAN and MS into a raster on PAN's grid.

    The result depends on the pair, the model, the steps, the seed and the registration alone:
    extent and batch change nothing but float rounding. Memory does not grow with the height of
    the raster, and with its width only by a strip as high as a window.

    Finished strips are kept in a hidden folder beside the output until it is complete: the same
    call continues what was interrupted, and ends with the same bytes (`Journal`).

    Args:
        pair: Inputs; what was corrected in them before is not kept.
        model: the network.
        output: path of the raster to write, by the suffix's GDAL driver.
        options: how.
        progress: told how far it is, asked whether to stop.

    Returns:
        the report.

    Raises:
        ModelError: if the model does not fit the pair, or answers with NaN or infinity.
        OptionError: if the steps or the extent cannot be used.
        CancelledError: if the progress said so; nothing is left behind.
        RasterError: if an input cannot be read, or is not the same any more.
        OutputError: if the output or what is kept of it cannot be written.
        SSDiffError: whatever else a user can act on.
    """
    started = time.monotonic()
    info = model.info
    groups = band_groups(pair, info)
    progress.info(
        f"Model {info.name} {info.version} on {model.provider}; MS bands: "
        f"{_described(pair.bands, pair.band_names)}."
    )
    try:
        timesteps = (
            info.default_timesteps if options.steps is None else spaced_timesteps(options.steps)
        )
    except ValueError as error:
        raise OptionError(f"{error}.") from error
    if model.fallback:
        progress.warning(model.fallback)
    area = _area(pair, options.extent, progress)
    batch = options.batch or _BATCH.get(model.provider, _BATCH_GPU)

    # The writer comes first: an output that cannot be written is known before the long work.
    plan = OutputPlan.from_rasters(
        output,
        pair.pan,
        pair.ms,
        pair.bands,
        area,
        pan_band=pair.pan_band,
        output_type=options.output_type,
        output_format=options.output_format,
        creation_options=options.creation_options,
        overviews=options.overviews,
    )
    block_rows = pair.pan.band(pair.pan_band).GetBlockSize()[1]
    item_size = pair.pan.dtype(pair.pan_band).itemsize
    with (
        BoundedCache.for_reading(area.width, 2 * info.window, block_rows, item_size),
        Journal(str(plan.path), progress.info) as journal,
        RasterWriter(plan, progress.check, journal.unfinished) as writer,
        Sources([*pair.pan.files, *pair.ms.files]) as sources,
    ):
        space_warning = plan.space_warning()
        if space_warning:
            progress.warning(space_warning)
        key = _identity(pair, model, options, sources, timesteps, batch, area, plan.nodata)
        journal.begin(key, area.top)
        if journal.bottom is not None:
            progress.info(
                f"Continuing: {journal.bottom - area.top} of {area.height} rows were finished "
                f"before and kept in '{journal.folder}'."
            )
        pair, shift = _register(pair, info, options.register, progress)
        statistics = survey(pair, info.mtf_gain, progress.check)
        guarded = GuardedModel(model, progress.warning)
        sampler = Sampler(guarded, pair.bands, timesteps, options.seed)
        regression, share = None, np.ones(len(pair.bands), np.float32)
        if info.base == "regression":
            regression, share = _learn(pair, info, sampler, groups, batch, progress)
        fuser = _RowFuser(pair, info, sampler, groups, statistics, regression, share, batch)
        progress.info(
            f"Radiometry: {info.radiometry}; MS mean {_list(statistics.mean)} DN, standard "
            f"deviation {_list(statistics.std)} DN; PAN {statistics.pan_mean:.5g} and "
            f"{statistics.pan_std:.5g} DN."
        )
        done = area.top if journal.bottom is None else journal.bottom
        if done < area.bottom:
            strips = (
                _strips(fuser, area, progress, done)
                if regression is None
                else _consistent(fuser, regression, area, progress, done)
            )
            for strip in strips:
                data, clipped = quantise(
                    strip.image, strip.valid, plan.dtype, plan.nodata, strip.top
                )
                sources.check()
                journal.add(strip.top, [data, strip.valid[None]], strip.limited + clipped)
        with BoundedCache.for_writing(area.width, plan.item_size):
            for top, (data, valid) in journal.strips():
                progress.check()
                writer.write(top, data, valid[0])
        clipped = journal.clipped
        if clipped:
            count = area.height * area.width * len(pair.bands)
            progress.info(
                f"{clipped} of {count} values were outside the range of the data type, and were "
                f"limited to it."
            )
        progress.update(1.0)
    if writer.warnings:
        progress.warning(
            f"GDAL warned while it wrote '{output}': {one_line(writer.warnings)}. Check the "
            f"creation options."
        )
    return Report(
        output=str(output),
        model=f"{info.name} {info.version}",
        provider=model.provider,
        timesteps=list(timesteps),
        seed=options.seed,
        seconds=time.monotonic() - started,
        megapixels=area.height * area.width / 1e6,
        bands=list(pair.bands),
        register=options.register,
        shift=shift,
        shift_applied=pair.shift,
        statistics=statistics,
        mtf_gain=regression.gain if regression else info.mtf_gain,
        network_share=share,
        radiometry=info.radiometry,
        windows=fuser.windows,
        clipped=clipped,
    )


class _RowFuser:
    """Fuses one row of windows at a time.

    Attributes:
        windows: network windows run so far.
    """

    def __init__(
        self,
        pair: Pair,
        info: ModelInfo,
        sampler: Sampler,
        groups: list[BandGroup],
        statistics: SceneStatistics,
        regression: Regression | None,
        share: np.ndarray,
        batch: int,
    ):
        self.pair, self.info, self.sampler, self.groups = pair, info, sampler, groups
        self.statistics, self.regression = statistics, regression
        self.share, self.batch = share, batch
        self.radiometry = (
            Radiometry.of_scene(statistics)
            if info.radiometry == "scene"
            else Radiometry.fixed(len(pair.bands), float(info.scale or 1))
        )
        self.bounds = [self.radiometry.normalise_ms(b[:, None, None]) for b in _bounds(pair)]
        weight = feather(info.window, info.stride)
        self.weight = weight[:, None] * weight
        self.windows = 0

    def fuse(
        self, row: list[Box], progress: Progress, done: float, share: float
    ) -> tuple[np.ndarray, np.ndarray]:
        """Run the network on all windows of a row that hold a valid pixel, and blend across.

        Args:
            row: windows side by side.
            progress: told ``done`` + up to ``share``, asked before each run of the network.
            done: fraction of all work done before this row.
            share: fraction of all work that this row is.

        Returns:
            (C, N, W) float32 DN, weighted along both axes but not yet summed with the rows above
            and below, and (N, W) bool, which pixels are valid.
        """
        side = self.info.window
        box = Box(row[0].top, row[0].left, row[0].bottom, row[-1].right)
        patch: Patch | View
        if self.regression:
            patch = self.pair.view(box, self.info.ratio)
            base = self.regression.fuse(self.pair, box)
        else:
            patch = self.pair.patch(box, self.info.mtf_gain, self.info.ratio)
            base = self.statistics.base(patch, self.info.base)
        inputs = Inputs(
            self.radiometry.normalise_ms(base),
            self.radiometry.normalise_pan(patch.pan)[None],
            self.radiometry.normalise_ms(patch.ms),
        )
        total = np.zeros_like(inputs.base)
        jobs = [
            (window, group)
            for window in row
            if patch.valid[:, window.left - box.left : window.right - box.left].any()
            for group in self.groups
        ]
        for start in range(0, len(jobs), self.batch):
            batch = jobs[start : start + self.batch]
            images = self.sampler(
                batch, inputs, self.bounds, progress.check, origin=(box.top, box.left)
            )
            for image, (window, group) in zip(images, batch):
                columns = slice(window.left - box.left, window.left - box.left + side)
                bands = np.array(group.bands[: group.own])
                start_from = inputs.base[bands, :, columns]
                each = bands[:, None, None]
                fused = start_from + self.share[each] * (image[: group.own] - start_from)
                fused = self.radiometry.restore_band(fused, each)
                total[bands, :, columns] += fused * self.weight
            self.windows += len(batch)
            progress.update(done + share * (start + len(batch)) / len(jobs))
        return total, patch.valid


def _strips(fuser: _RowFuser, area: Box, progress: Progress, since: int) -> Iterator[Strip]:
    """Fuse row after row of windows; what no further window touches is given out.

    The first strip is that with row ``since``. Strips are the same bits from wherever they begin.
    """
    window, stride = fuser.info.window, fuser.info.stride
    tops = starts(area.top, area.bottom, window, stride)
    first = next(k for k, top in enumerate(tops) if top + stride > since)
    pending: np.ndarray | None = None
    for k in range(max(first - 1, 0), len(tops)):  # the row of windows above reaches into the first
        row = row_of_windows(area, window, stride, tops[k])
        progress.check()
        total, valid = fuser.fuse(row, progress, _FUSING * k / len(tops), _FUSING / len(tops))
        if pending is not None:
            total[:, : pending.shape[1]] += pending
        box = Box(row[0].top, row[0].left, row[0].top + stride, row[-1].right)
        part = box.intersection(area)
        if k >= first and not part.empty:
            at = (
                slice(part.top - box.top, part.bottom - box.top),
                slice(part.left - box.left, part.right - box.left),
            )
            yield Strip(part.top, total[:, at[0], at[1]], valid[at])
        pending = total[:, stride:]


def _consistent(
    fuser: _RowFuser, regression: Regression, area: Box, progress: Progress, since: int
) -> Iterator[Strip]:
    """The same, made consistent with the MS by its MTF, which the scene has told."""
    pair = fuser.pair
    share = ms_share(pair, regression, progress.check)
    consistency = Consistency(pair, regression.gain, *_bounds(pair), share, area)
    strips = _strips(fuser, consistency.box, progress, consistency.needed(since))
    return consistency.correct(strips, since)


def _identity(
    pair: Pair,
    model: Model,
    options: FuseOptions,
    sources: Sources,
    timesteps: Sequence[int],
    batch: int,
    area: Box,
    nodata: float | None,
) -> str:
    """Digest of all that the values of finished strips come from."""
    rasters = [(pair.pan, [pair.pan_band]), (pair.ms, pair.bands)]
    chosen = {k: v for k, v in asdict(options).items() if k not in _NOT_OF_VALUES}
    facts = {
        "sources": sources.states,
        "grids": [asdict(raster.grid) for raster, _ in rasters],
        # Also what lies in files that may change beside them.
        "bands": [
            (b, r.band(b).DataType, repr(r.band(b).GetNoDataValue()), r.band(b).GetMaskFlags())
            for r, bands in rasters
            for b in bands
        ],
        "model": (model.digest(), model.provider),
        "options": (chosen, list(timesteps), batch, area),
        "nodata": repr(nodata),
    }
    return digest(facts)


def _bounds(pair: Pair) -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest DN of each band: the data type's range; no negatives without cause."""
    limits = []
    for band in pair.bands:
        dtype, values = pair.ms.dtype(band), pair.ms.coarse(band)
        low, high = (-np.inf, np.inf) if dtype.kind == "f" else _integer_range(dtype)
        limits.append((max(low, 0.0) if values.min(initial=0) >= 0 else low, high))
    low_high = np.array(limits, dtype=np.float32)
    return low_high[:, 0], low_high[:, 1]


def _integer_range(dtype: np.dtype) -> tuple[float, float]:
    return float(np.iinfo(dtype).min), float(np.iinfo(dtype).max)


def _learn(
    pair: Pair,
    info: ModelInfo,
    sampler: Sampler,
    groups: list[BandGroup],
    batch: int,
    progress: Progress,
) -> tuple[Regression, np.ndarray]:
    """What the scene teaches one scale coarser: a regression, and the network's share per band."""
    lessons = read_tiles(pair, progress.check)
    regression = Regression.learn(lessons, info.ratio)
    share = network_share(lessons, regression, sampler, info, groups, batch, progress.check)
    progress.info(
        f"Learnt from the scene one scale coarser: MTF of the MS at its Nyquist frequency "
        f"{regression.gain:.2f}; share of the network's correction per band {_list(share)}; noise "
        f"of the MS {_list(regression.noise)} DN."
    )
    return regression, share


def _area(pair: Pair, extent: Box | None, progress: Progress) -> Box:
    full = Box(0, 0, pair.pan.grid.height, pair.pan.grid.width)
    if pair.overlap != full:
        progress.warning(
            f"MS covers only rows {pair.overlap.top}..{pair.overlap.bottom - 1} and columns "
            f"{pair.overlap.left}..{pair.overlap.right - 1} of PAN's {full.height} x "
            f"{full.width} pixels; the result is cut to them."
        )
    if extent is None:
        return pair.overlap
    area = pair.overlap.intersection(extent)
    if area.empty:
        raise OptionError(
            f"The extent (PAN rows {extent.top}..{extent.bottom}, columns {extent.left}.."
            f"{extent.right}) has nothing in common with where PAN and MS overlap (rows "
            f"{pair.overlap.top}..{pair.overlap.bottom}, columns {pair.overlap.left}.."
            f"{pair.overlap.right}). Choose an extent inside."
        )
    return area


def _register(
    pair: Pair, info: ModelInfo, register: str, progress: Progress
) -> tuple[Pair, Shift | None]:
    """Measure the shift if asked to, correct it if asked to, say what was found."""
    pair = pair.registered(None)
    for note in pair.notes:
        progress.info(note)
    progress.info(
        f"By georeferencing the MS begins {pair.offset[0]:g} rows and {pair.offset[1]:g} columns "
        f"(PAN pixels) from PAN's upper left corner; one MS pixel is {pair.pixel:.5g} PAN pixels."
    )
    if register == "off":
        return pair, None
    shift, field = measure_shifts(pair, info.mtf_gain, progress.check)
    if field is not None:
        shift = field.mean
        if register == "correct":
            pair = pair.registered(field)
        progress.info(
            f"MS lies off PAN by a shift that varies over the scene, {shift.dy:+.2f} rows and "
            f"{shift.dx:+.2f} columns (PAN pixels) on average, by up to {shift.variation:.2f} from "
            f"place to place; spread {shift.spread:.2f} over {shift.tiles_used} tiles: "
            f"{'corrected' if register == 'correct' else 'reported only'}."
        )
    elif not shift.determined:
        progress.warning(
            f"The shift of MS against PAN cannot be determined ({shift.tiles_used} of "
            f"{shift.tiles_tried} tiles agree); the georeferencing is taken as it is."
        )
    else:
        if register == "correct":
            pair = pair.registered((shift.dy, shift.dx))
        progress.info(
            f"MS lies {shift.dy:+.2f} rows and {shift.dx:+.2f} columns (PAN pixels) off PAN, "
            f"spread {shift.spread:.2f} over {shift.tiles_used} tiles: "
            f"{'corrected' if register == 'correct' else 'reported only'}."
        )
    return pair, shift


def _described(bands: Sequence[int], names: Sequence[str]) -> str:
    return ", ".join(f"{b} ({n})" if n else str(b) for b, n in zip(bands, names))


def _list(values: np.ndarray) -> str:
    return ", ".join(f"{v:.5g}" for v in values)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, (np.ndarray, np.generic)):
        return value.tolist()
    return value
