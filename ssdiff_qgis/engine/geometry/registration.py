# SPDX-License-Identifier: GPL-3.0-or-later
"""Co-registration: the offset of the MS against PAN, measured from tiles all over a scene."""

from __future__ import annotations

from collections.abc import Callable

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.shift_field import Shift, ShiftField, combine, combine_field
from ssdiff_qgis.engine.geometry.tile_shift import tile_shift
from ssdiff_qgis.engine.geometry.tiling import registration_tiles


def measure_shift(pair: Pair, gain: float, check: Callable[[], None] = lambda: None) -> Shift:
    """Estimate the shift of MS against PAN, one for the whole scene, see `measure_shifts`."""
    return measure_shifts(pair, gain, check)[0]


def measure_shifts(
    pair: Pair, gain: float, check: Callable[[], None] = lambda: None
) -> tuple[Shift, ShiftField | None]:
    """Estimate the shift of MS against PAN; the pair is left as it is.

    All bands of the MS take part, whichever were chosen for fusing: the more of PAN they explain
    together, the better it works.

    Args:
        pair: if its shift is set, what is left beyond that is measured.
        gain: MTF of the MS at its Nyquist frequency.
        check: called before each tile; may raise to stop.

    Returns:
        the shift that serves the whole scene best; and the smooth field that is to be preferred
        where the shift varies over the scene, else None.
    """
    whole = pair.with_bands(None)
    found = []
    boxes = registration_tiles(whole.overlap, whole.ratio)
    for box in boxes:
        check()
        patch = whole.patch(box, gain)
        found.append(tile_shift(patch.pan, patch.lms, whole.pixel, patch.valid))
    centres = [((box.top + box.bottom) / 2, (box.left + box.right) / 2) for box in boxes]
    return combine(found), combine_field(centres, found)
