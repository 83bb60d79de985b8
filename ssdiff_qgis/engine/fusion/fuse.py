# SPDX-License-Identifier: GPL-3.0-or-later
"""The pipeline: analyse the scene -> rows of windows -> checkpoint -> write."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.fusion import analysis as scene_analysis
from ssdiff_qgis.engine.fusion import provenance
from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.analysis_cache import AnalysisCache
from ssdiff_qgis.engine.fusion.checkpoint import Checkpoint
from ssdiff_qgis.engine.fusion.estimate import Estimate, space
from ssdiff_qgis.engine.fusion.fingerprint import InputFiles, run_digest
from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
from ssdiff_qgis.engine.fusion.rows import NetworkRows, RegressionRows, Rows, consistent
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import best_georeferenced
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.adaptive_batch import AdaptiveBatchModel
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.ddim import spaced_timesteps
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.model.sampler import Sampler
from ssdiff_qgis.engine.progress import Progress, duration
from ssdiff_qgis.engine.raster.block_cache import BoundedCache
from ssdiff_qgis.engine.raster.gdal_errors import one_line
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.output_plan import OutputPlan
from ssdiff_qgis.engine.raster.quantise import quantise
from ssdiff_qgis.engine.raster.writer import RasterWriter
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_qgis.engine.threads import buffered, default_threads

NO_NETWORK = "no network"
"""Name in place of a model's in the report."""
# Windows per run of the network: enough to keep the device busy, few enough to cancel soon. What a
# core works on at once should fit into its caches: eight windows take a tenth longer than one.
_BATCH = {"CPUExecutionProvider": 1}
_BATCH_GPU = 64
# Rows of PAN that the regression alone reads at once, in some threads.
_ROWS = 96


def fuse(
    pair: Pair,
    model: Model | None,
    output: str,
    options: FuseOptions = FuseOptions(),  # noqa: B008 - immutable
    progress: Progress = Progress(),  # noqa: B008 - stateless
    analysis: SceneAnalysis | None = None,
    cache: AnalysisCache | None = None,
) -> Report:
    """Pansharpen a pair into a raster on PAN's grid.

    The result depends on the pair, the model, the steps, the seed and the registration alone:
    extent and batch change nothing but float rounding. Memory does not grow with the height of
    the raster, and with its width only by a strip as high as a window.

    Finished strips are kept in a hidden folder beside the output until it is complete: the same
    call resumes what was interrupted, and ends with the same bytes (`Checkpoint`).

    Args:
        pair: Inputs; what was corrected in them before is not kept.
        model: Network; None for the regression and back-projection alone, which need no
            onnxruntime.
        output: Path of the raster to write, by the suffix's GDAL driver.
        options: How to do it.
        progress: Progress that is told how far it is and asked whether to stop.
        analysis: What `analyse` has found for the same pair, model and options; None to find it.
        cache: Analyses that were made before, where that of this scene is looked for and kept; None
            to make it anew.

    Returns:
        What was done.

    Raises:
        ModelError: If the model does not fit the pair, or answers with NaN or infinity.
        OptionError: If the steps or the extent cannot be used, or the analysis is of another run.
        CancelledError: If the progress said so; nothing is left behind.
        RasterError: If an input cannot be read, or is not the same any more.
        OutputError: If the output or the checkpoint cannot be written.
        SSDiffError: For whatever else a user can act on.

    Example:
        >>> pair = Pair.open("pan.tif", "ms.tif")                     # doctest: +SKIP
        >>> model = Model(choose_model(pair.ratio, pair.band_names))  # doctest: +SKIP
        >>> fuse(pair, model, "pansharpened.tif").seconds             # doctest: +SKIP
    """
    started = time.monotonic()
    threads = options.threads or default_threads()
    sampler = make_sampler(pair, model, options, progress) if model else None
    name = f"{model.info.name} {model.info.version}" if model else NO_NETWORK
    provider = model.provider if model else "numpy"
    bands = _described(pair.bands, pair.band_names)
    if model:
        progress.info(
            Message(
                "Model {name} on {provider}; MS bands: {bands}.",
                name=name,
                provider=provider,
                bands=bands,
            )
        )
    else:
        progress.info(Message("Without a network; MS bands: {bands}.", bands=bands))
    if model and model.fallback:
        progress.warning(model.fallback)
    pair = best_georeferenced(pair, progress)
    area = output_area(pair, options.extent, progress)

    # The writer comes first: an output that cannot be written is known before the long work.
    plan = plan_output(pair, model, output, options, area)
    timesteps = list(sampler.timesteps) if sampler else []
    made = provenance.of_run(pair, model, name, options, timesteps)
    plan = replace(plan, description=plan.description.with_metadata(made))
    with (
        _reading(pair, area, model),
        Checkpoint(str(plan.path), progress) as checkpoint,
        RasterWriter(plan, progress, checkpoint.unfinished) as writer,
        InputFiles([*pair.pan.files, *pair.ms.files]) as files,
    ):
        for warning in _of_output(plan, writer):
            progress.warning(warning)
        facts = facts_of(pair, model, options, sampler, files)
        checkpoint.begin(strips_key(facts, plan, options), area.top)
        if checkpoint.bottom is not None:
            progress.info(
                Message(
                    "Resuming: {done} of {rows} rows were finished before and kept in '{folder}'.",
                    done=checkpoint.bottom - area.top,
                    rows=area.height,
                    folder=checkpoint.folder,
                )
            )
        key = run_digest(facts)
        if analysis is None and cache is not None:
            analysis = cache.get(key, files.stamp)
            if analysis is not None:
                progress.info(
                    Message("The scene was analysed before; that analysis is used again.")
                )
                scene_analysis.tell_kept(pair, analysis, options, progress)
        estimate = Estimate.of(
            pair,
            area,
            plan.uncompressed,
            sampler,
            model.seconds_per_window() if model else 0.0,
            threads,
            analysis is not None,
        )
        progress.info(
            Message(
                "{megapixels:.2f} megapixels, {bands} bands: about {time}, and {disk} on the disk "
                "meanwhile.",
                megapixels=area.height * area.width / 1e6,
                bands=len(pair.bands),
                time=duration(estimate.seconds),
                disk=space(estimate.disk),
            )
        )
        analysing, sharpening, writing = _stages(estimate, progress)
        pair = centred(pair, model, progress)
        if analysis is None:
            analysis = scene_analysis.analyse(pair, sampler, options, key, analysing)
            if cache is not None:
                files.check()
                cache.put(analysis, files.stamp)
        elif analysis.key != key:
            raise OptionError(
                "The analysis of the scene was made for other inputs, another model or other "
                "options, or the inputs have changed since. Make it anew."
            )
        pair = pair.registered(analysis.correction)
        rows = rows_of(pair, sampler, analysis, threads)
        finish_rows(rows, pair, analysis, plan, checkpoint, files, sharpening, area.bottom)
        clipped, pixels, gain = checkpoint.clipped, 0, _gain(analysis, model)
        writer.describe(provenance.of_scene(analysis, gain, clipped))
        with BoundedCache.for_writing(area.width, plan.item_size):
            for top, (data, valid) in buffered(checkpoint.strips()):
                writing.check()
                pixels += int(np.count_nonzero(valid))
                writer.write(top, data, valid[0])
                writing.update((top + len(valid[0]) - area.top) / area.height)
        if clipped:
            count = area.height * area.width * len(pair.bands)
            progress.info(
                Message(
                    "{clipped} of {count} values were outside the range of the data type, or "
                    "negative in a band without negative values, and were limited.",
                    clipped=clipped,
                    count=count,
                )
            )
        share = pixels / (area.height * area.width)
        progress.info(
            Message("{share} of the result's pixels are valid.", share=_percentage(share))
        )
        progress.update(1.0)
    if writer.warnings:
        progress.warning(
            Message(
                "GDAL warned while it wrote '{output}': {warnings}. Check the creation options.",
                output=output,
                warnings=one_line(writer.warnings),
            )
        )
    return Report(
        output=str(output),
        model=name,
        provider=provider,
        timesteps=timesteps,
        seed=options.seed,
        seconds=time.monotonic() - started,
        megapixels=area.height * area.width / 1e6,
        bands=list(pair.bands),
        register=options.register,
        shift=analysis.shift,
        shift_applied=pair.shift,
        statistics=replace(
            analysis.statistics,
            mean=analysis.statistics.mean + pair.offsets,
            pan_mean=analysis.statistics.pan_mean + pair.pan.offset(pair.pan_band),
        ),
        mtf_gain=gain,
        network_weight=analysis.network_weight,
        radiometry=model.info.radiometry if model else "none",
        windows=rows.windows,
        clipped=clipped,
        valid=pixels,
        area=area,
        analysis=analysis,
    )


def analyse(
    pair: Pair,
    model: Model | None,
    options: FuseOptions = FuseOptions(),  # noqa: B008 - immutable
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> SceneAnalysis:
    """Compute what a scene as a whole tells, for one or several calls of `fuse`.

    Args:
        pair: Inputs; what was corrected in them before is not kept.
        model: Network; None to do without.
        options: Options of `fuse`; extent and output do not matter.
        progress: Progress that is told how far it is and asked whether to stop.

    Returns:
        An immutable value that can be pickled.

    Raises:
        SSDiffError: As `fuse` does.
    """
    sampler = make_sampler(pair, model, options, progress) if model else None
    pair = best_georeferenced(pair, progress)
    with (
        _reading(pair, pair.overlap, model),
        InputFiles([*pair.pan.files, *pair.ms.files]) as files,
    ):
        key = run_digest(facts_of(pair, model, options, sampler, files))
        pair = centred(pair, model, progress)
        found = scene_analysis.analyse(pair, sampler, options, key, progress)
        files.check()
    return found


def _reading(pair: Pair, area: Box, model: Model | None) -> BoundedCache:
    """Room in GDAL's cache for some rows of windows of PAN, and no more."""
    window = model.info.window if model else _ROWS
    band = pair.pan.band(pair.pan_band)
    item_size = pair.pan.dtype(pair.pan_band).itemsize
    return BoundedCache.for_reading(area.width, 3 * window, band.GetBlockSize()[1], item_size)


def analysis_key(pair: Pair, model: Model | None, options: FuseOptions) -> str:
    """Key of what `analyse` would find, by which an `AnalysisCache` is asked, see `SceneAnalysis`.

    Args:
        pair: Inputs.
        model: Network; None to do without.
        options: Options of `fuse`.
    """
    sampler = make_sampler(pair, model, options, Progress()) if model else None
    pair = best_georeferenced(pair)
    with InputFiles([*pair.pan.files, *pair.ms.files]) as files:
        return run_digest(facts_of(pair, model, options, sampler, files))


def corrected(pair: Pair, model: Model | None, analysis: SceneAnalysis) -> Pair:
    """The pair as `fuse` reads it, its offset corrected.

    Args:
        pair: Inputs.
        model: Network; None without one.
        analysis: What the scene as a whole tells.
    """
    pair = best_georeferenced(pair)
    return centred(pair, model, Progress()).registered(analysis.correction)


def plan_output(
    pair: Pair, model: Model | None, output: str, options: FuseOptions, area: Box
) -> OutputPlan:
    """Plan of the raster that `fuse` writes.

    Raises:
        OutputError: If it cannot be written.
    """
    return OutputPlan.from_rasters(
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
        kept=[str(model.path)] if model else [],
    )


def strips_key(facts: dict[str, Any], plan: OutputPlan, options: FuseOptions) -> str:
    """Digest of all that the strips of an output come from, see `Checkpoint.begin`."""
    of_output = (plan.area, options.output_type, repr(plan.nodata))
    return run_digest({**facts, "output": of_output})


def centred(pair: Pair, model: Model | None, progress: Progress) -> Pair:
    """Values far from zero, whose digits float32 would lose, less an offset."""
    if model and model.info.radiometry != "scene":  # another model takes the values as they are
        return pair
    pair = pair.centred()
    offsets = (*pair.offsets, pair.pan.offset(pair.pan_band))
    if any(offsets):
        progress.debug(
            Message(
                "To keep all digits, these DN are subtracted from the MS bands and PAN, and "
                "added again at the end: {offsets}.",
                offsets=", ".join(f"{offset:.0f}" for offset in offsets),
            )
        )
    return pair


def rows_of(pair: Pair, sampler: Sampler | None, analysis: SceneAnalysis, threads: int = 1) -> Rows:
    """What makes the image of a co-registered pair, by the network if there is one.

    Args:
        pair: Co-registered pair.
        sampler: Network and its sampling; None without one.
        analysis: What the scene as a whole tells.
        threads: Threads besides the network's own.
    """
    if sampler:
        return NetworkRows(pair, sampler, analysis)
    return RegressionRows(pair, analysis, threads)


def finish_rows(
    rows: Rows,
    pair: Pair,
    analysis: SceneAnalysis,
    plan: OutputPlan,
    checkpoint: Checkpoint,
    files: InputFiles,
    progress: Progress,
    until: int,
) -> None:
    """Pansharpen what a checkpoint does not have yet.

    Args:
        rows: What makes the image.
        pair: Co-registered pair.
        analysis: What the scene as a whole tells.
        plan: Plan of the output.
        checkpoint: Checkpoint that has begun, and is given the strips.
        files: Files of the inputs, which must not change.
        progress: Progress of the whole area; asked whether to stop.
        until: PAN row where the last strip ends, one of `ends_of_strips`.
    """
    if checkpoint.done >= until:
        return
    for strip in consistent(rows, pair, analysis, plan.area, progress, checkpoint.done, until):
        data, clipped = quantise(
            strip.image, strip.valid, plan.dtype, plan.nodata, strip.top, pair.offsets
        )
        files.check()
        checkpoint.add(strip.top, [data, strip.valid[None]], strip.limited + clipped)
        if strip.bottom >= until:
            return
        del strip, data  # the next ones are made meanwhile


def make_sampler(pair: Pair, model: Model, options: FuseOptions, progress: Progress) -> Sampler:
    """The network and its sampling, as `fuse` uses them.

    Raises:
        ModelError: If the model does not fit the pair.
        OptionError: If the steps cannot be used.
    """
    info = model.info
    groups = band_groups(pair.band_names, pair.ratio, info)
    try:
        timesteps = (
            info.default_timesteps if options.steps is None else spaced_timesteps(options.steps)
        )
    except ValueError as error:
        raise OptionError("{error}.", error=error) from error
    batch = options.batch or _BATCH.get(model.provider, _BATCH_GPU)
    guarded = AdaptiveBatchModel(model, progress)
    return Sampler(guarded, groups, pair.bands, timesteps, options.seed, batch)


def _stages(estimate: Estimate, progress: Progress) -> list[Progress]:
    """Progress of the analysis, of the windows and of the writing."""
    shares: dict[str, float] = {
        Message("Analysing the scene"): estimate.analysis,
        Message("Pansharpening"): estimate.sharpening,
        Message("Writing"): estimate.writing,
    }
    return list(progress.split(shares).values())


def _gain(analysis: SceneAnalysis, model: Model | None) -> float:
    if analysis.regression:
        return analysis.regression.gain
    return model.info.mtf_gain if model else DEFAULT_MS_GAIN


def facts_of(
    pair: Pair,
    model: Model | None,
    options: FuseOptions,
    sampler: Sampler | None,
    files: InputFiles,
) -> dict[str, Any]:
    """All that the values come from, but for the area and the output's type."""
    rasters, relation = [(pair.pan, (pair.pan_band,)), (pair.ms, pair.bands)], pair.relation
    return {
        "files": files.states,
        "grids": [asdict(raster.grid) for raster, _ in rasters],
        "settings": [raster.made for raster, _ in rasters],
        "restored": [raster.role for raster in pair.restored],
        # Also what lies in files that may change beside them.
        "georeferencing": [part.tolist() for part in (relation.matrix, relation.origin)],
        "places": [part.tolist() for part in (relation.pan, relation.ms)],
        "bands": [
            (b, r.band(b).DataType, repr(r.band(b).GetNoDataValue()), r.band(b).GetMaskFlags())
            for r, bands in rasters
            for b in bands
        ],
        "model": (model.digest(), model.provider) if model else NO_NETWORK,
        "options": (options.register, options.offset, options.seed),
        "sampling": (sampler.timesteps, sampler.batch) if sampler else None,
    }


def _of_output(plan: OutputPlan, writer: RasterWriter) -> list[str]:
    """What may not be as the user wishes with the output."""
    space = plan.space_warning()
    found = [space] if space else []
    if writer.loses:
        found.append(
            Message(
                "The format {driver} with these creation options changes values (lossy "
                "compression). For the very values choose a file name that ends in .tif.",
                driver=plan.format.driver,
            )
        )
    return found


def output_area(pair: Pair, extent: Box | None, progress: Progress) -> Box:
    """PAN pixels that the raster covers.

    Raises:
        OptionError: If the extent has nothing in common with the pair.
    """
    full = Box(0, 0, pair.pan.grid.height, pair.pan.grid.width)
    if pair.overlap != full:
        part = pair.overlap
        cut = max(part.top, part.left, full.bottom - part.bottom, full.right - part.right)
        # Less than an MS pixel is lost in most products, Landsat's all.
        tell = progress.warning if cut >= pair.pixel else progress.info
        tell(
            Message(
                "MS covers only rows {top}..{bottom} and columns {left}..{right} of PAN's "
                "{height} x {width} pixels; the result is cut to them.",
                top=part.top,
                bottom=part.bottom - 1,
                left=part.left,
                right=part.right - 1,
                height=full.height,
                width=full.width,
            )
        )
    if extent is None:
        return pair.overlap
    area = pair.overlap.intersection(extent)
    if area.empty:
        raise OptionError(
            "The extent ({extent}) has nothing in common with where PAN and MS overlap "
            "({overlap}). Choose an extent inside.",
            extent=_told(extent),
            overlap=_told(pair.overlap),
        )
    return area


def _told(box: Box) -> Message:
    return Message(
        "PAN rows {top}..{bottom}, columns {left}..{right}",
        top=box.top,
        bottom=box.bottom,
        left=box.left,
        right=box.right,
    )


def _percentage(share: float) -> str:
    """A share that is 100 % only where nothing is missing, and 0 % where nothing is there."""
    return f"{share:.0%}" if share in (0, 1) else f"{min(max(share, 1e-4), 1 - 1e-4):.2%}"


def _described(bands: Sequence[int], names: Sequence[str]) -> str:
    return ", ".join(f"{b} ({n})" if n else str(b) for b, n in zip(bands, names))
