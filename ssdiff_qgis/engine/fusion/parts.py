# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a large scene, each pansharpened by another process, perhaps on another machine.

A part is some whole strips of what `fuse` makes. They are kept beside the output, on storage that
all machines see; once all parts are there, `fuse` finds them finished and only writes them, in
order. The bytes are those of one run on one machine.
"""

from __future__ import annotations

from typing import NamedTuple

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.checkpoint import Checkpoint
from ssdiff_qgis.engine.fusion.fingerprint import InputFiles, run_digest
from ssdiff_qgis.engine.fusion.fuse import (
    centred,
    facts_of,
    finish_rows,
    make_sampler,
    output_area,
    plan_output,
    rows_of,
    strips_key,
)
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.fusion.rows import ends_of_strips
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import best_georeferenced
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.block_cache import BoundedCache
from ssdiff_qgis.engine.threads import default_threads

_ROWS = 96
"""Rows of PAN that the regression alone reads at once."""


class Part(NamedTuple):
    """Rows of PAN, where strips of the whole begin and end.

    Attributes:
        top: First row.
        bottom: Row after the last.
    """

    top: int
    bottom: int


def divide(
    pair: Pair, model: Model | None, options: FuseOptions, analysis: SceneAnalysis, rows: int
) -> list[Part]:
    """Divide a scene into parts of equal height, as far as its strips allow.

    Args:
        pair: Inputs.
        model: Network; None without one.
        options: Options of `fuse`.
        analysis: What `analyse` has found for them.
        rows: PAN rows of a part, at most but for a strip.

    Example:
        >>> divide(pair, model, options, analysis, 2048)  # doctest: +SKIP
        [Part(top=0, bottom=1984), Part(top=1984, bottom=4000)]
    """
    sampler = make_sampler(pair, model, options, Progress()) if model else None
    pair = best_georeferenced(pair)
    area = output_area(pair, options.extent, Progress())
    pair = centred(pair, model, Progress()).registered(analysis.correction)
    ends = ends_of_strips(rows_of(pair, sampler, analysis), pair, analysis, area)
    count = -(-area.height // rows)
    limits = (area.top + area.height * number // count for number in range(1, count + 1))
    chosen = sorted({min(end for end in ends if end >= limit) for limit in limits})
    return [Part(top, bottom) for top, bottom in zip([area.top, *chosen], chosen)]


def fuse_part(
    pair: Pair,
    model: Model | None,
    output: str,
    options: FuseOptions,
    analysis: SceneAnalysis,
    part: Part,
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> int:
    """Pansharpen a part, and keep it beside the output for `fuse`, called with the same arguments.

    What was finished of it before is kept; memory is as in `fuse`.

    Args:
        pair: Inputs.
        model: Network; None without one.
        output: Path of the raster that `fuse` will write.
        options: Options of `fuse`.
        analysis: What `analyse` has found for them.
        part: Part, one of `divide`.
        progress: Progress that is asked whether to stop.

    Returns:
        Number of network windows that were run.

    Raises:
        BusyError: If another process works on the same part.
        OptionError: If the analysis was made for other inputs, options or software.
        SSDiffError: As `fuse` does.
    """
    sampler = make_sampler(pair, model, options, progress) if model else None
    pair = best_georeferenced(pair)
    area = output_area(pair, options.extent, Progress())
    plan = plan_output(pair, model, output, options, area)
    window = model.info.window if model else _ROWS
    block_rows = pair.pan.band(pair.pan_band).GetBlockSize()[1]
    item_size = pair.pan.dtype(pair.pan_band).itemsize
    with (
        BoundedCache.for_reading(area.width, 3 * window, block_rows, item_size),
        Checkpoint(str(plan.path), progress, part.top) as checkpoint,
        InputFiles([*pair.pan.files, *pair.ms.files]) as files,
    ):
        facts = facts_of(pair, model, options, sampler, files)
        if analysis.key != run_digest(facts):
            raise OptionError(
                "The analysis of the scene was made for other inputs, another model or other "
                "options, or by other software than is installed here. Make it anew."
            )
        checkpoint.begin(strips_key(facts, plan, options), part.top)
        pair = centred(pair, model, Progress()).registered(analysis.correction)
        rows = rows_of(pair, sampler, analysis, options.threads or default_threads())
        finish_rows(rows, pair, analysis, plan, checkpoint, files, progress, part.bottom)
    return rows.windows
