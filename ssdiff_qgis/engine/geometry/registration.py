# SPDX-License-Identifier: GPL-3.0-or-later
"""Co-registration: the offset of the MS against PAN, measured from tiles all over a scene."""

from __future__ import annotations

from dataclasses import replace

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.shift_field import Shift, ShiftField, combine, combine_field
from ssdiff_qgis.engine.geometry.tile_shift import TileShift, tile_shift
from ssdiff_qgis.engine.geometry.tiling import registration_tiles
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.threads import ahead


def measure_shift(
    pair: Pair,
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> Shift:
    """Estimate the offset of the MS against PAN, one for the whole scene, see `measure_shifts`."""
    return measure_shifts(pair, progress)[0]


def measure_shifts(
    pair: Pair,
    progress: Progress = Progress(),  # noqa: B008 - stateless
    threads: int = 1,
) -> tuple[Shift, ShiftField | None]:
    """Estimate the offset of the MS against PAN.

    All bands of the MS take part, whichever were chosen to be pansharpened: the more of PAN they
    explain together, the better it works.

    Args:
        pair: Pair whose residual offset, beyond what it corrects already, is measured.
        progress: Progress that is told how far it is and asked whether to stop.
        threads: Threads that look at tiles.

    Returns:
        Offset that serves the whole scene best; and the smooth field that is to be preferred where
        the offset varies over the scene, else None.
    """
    whole = pair.with_bands(None)
    boxes = registration_tiles(whole.overlap, whole.ratio)

    def look(box: Box) -> TileShift | None:
        view = whole.view(box, 1)
        return tile_shift(view.pan, view.ms, whole.pixel, view.valid)

    found = list(ahead(look, progress.over(boxes), threads))
    centres = [((box.top + box.bottom) / 2, (box.left + box.right) / 2) for box in boxes]
    return combine(found), combine_field(centres, found)


def best_georeferenced(
    pair: Pair,
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> Pair:
    """The pair, placed by that of its ways of georeferencing which the images bear out.

    Geotransforms that are only rough lie beside exact RPCs in some products, and old RPCs beside
    an exact geotransform in others. The way by which most tiles show an offset, and the least one,
    is taken.

    Args:
        pair: Inputs; what was corrected in them before is not kept if there are several ways.
        progress: Progress that is asked whether to stop, and told what was found.

    Returns:
        The pair itself if there is one way, else one whose relation has no `Relation.others`.
    """
    first = pair.relation
    if not first.others:
        return pair
    found = []
    for relation in (first, *first.others):
        try:
            placed = pair.related(replace(relation, others=()))
        except GeometryError:
            continue
        shift = measure_shift(placed, _Silent(progress))
        if shift.determined:
            found.append((-shift.tiles_used, abs(complex(shift.dy, shift.dx)), placed))
    apart = max(first.distance(other) for other in first.others)
    said = Message(
        "What georeferences PAN and MS contradicts itself by {apart:.1f} PAN pixels", apart=apart
    )
    if not found:
        progress.warning(
            Message(
                "{said}, and the images do not tell which is right. {by} is used. If the "
                "result is offset, remove the wrong georeference from the files.",
                said=said,
                by=_by(first.ways),
            )
        )
        return pair.related(replace(first, others=()))
    best = min(found, key=lambda entry: entry[:2])[2]
    progress.info(
        Message(
            "{said}. {by} is right by what the images show.", said=said, by=_by(best.relation.ways)
        )
    )
    return best


def _by(ways: tuple[str, str]) -> Message:
    return Message("PAN by its {pan} and the MS by its {ms}", pan=ways[0], ms=ways[1])


class _Silent(Progress):
    """Asks whether to stop, and tells nothing."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def cancelled(self) -> bool:
        return self._progress.cancelled()
