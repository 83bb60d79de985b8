# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of an evaluation: parts of a scene by each method, and where they err."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from ssdiff_qgis.engine.errors import OutputError

SIDE = 128
"""Side of the parts that are shown, in PAN pixels."""
PARTS = 2
"""Number of parts that are shown where there is no reference, and so no map of errors."""


def draw(
    path: Path,
    title: str,
    *,
    pan: np.ndarray,
    ms: np.ndarray,
    reference: np.ndarray | None,
    results: dict[str, np.ndarray],
    rgb: Sequence[int],
) -> None:
    """Draw the most textured part of a scene: MS, PAN, each method's result and the reference.

    Below are the errors; without a reference, another part.

    Args:
        path: Path of the PNG.
        title: Title of the figure.
        pan: (H, W) DN, PAN.
        ms: (C, H/ratio, W/ratio) DN, MS.
        reference: (C, H, W) DN, reference if there is one.
        results: (C, H, W) DN, result of each method, by its name; errors are scaled to those of
            the first.
        rgb: Indices of the bands to show as red, green and blue.

    Raises:
        OutputError: If it cannot be written.
    """
    ratio = pan.shape[0] // ms.shape[1]
    parts = _busiest(pan, ratio, PARTS if reference is None else 1)
    shown = {**results, **({} if reference is None else {"original MS": reference})}
    rows = [("gray", _part(part, pan, ms, shown, ratio, rgb)) for part in parts]
    if reference is not None:
        rows.append(("magma", _errors(parts[0], reference, results)))
        title += "; below, the error relative to each band's mean, black for none"
    names = list(rows[0][1])
    size = (2.6 * len(names), 2.7 * len(rows) + 0.4)
    figure = Figure(figsize=size, dpi=100, layout="constrained")
    places = figure.subplots(len(rows), len(names), squeeze=False)
    for place, name in zip(places[0], names):
        place.set_title(name, fontsize=10)
    for line, (colours, pictures) in zip(places, rows):
        for place, name in zip(line, names):
            place.set_axis_off()
            if name in pictures:
                place.imshow(pictures[name], cmap=colours, vmin=0, vmax=1, interpolation="nearest")
    figure.suptitle(title)
    try:
        figure.savefig(path)
    except OSError as error:
        raise OutputError(f"The picture '{path}' cannot be written: {error}.") from error


def rgb_bands(names: Sequence[str], count: int) -> list[int]:
    """Choose the bands to show as red, green and blue, by their names if these tell.

    Args:
        names: Names of the bands, may be empty.
        count: Number of bands.

    Returns:
        Three indices of bands.
    """
    lower = [name.lower() for name in names]
    if all(colour in lower for colour in ("red", "green", "blue")):
        return [lower.index(colour) for colour in ("red", "green", "blue")]
    if count in (4, 8):  # blue, green, red, nir, and the eight of WorldView
        return {4: [2, 1, 0], 8: [4, 2, 1]}[count]
    return [0, 1, 2] if count >= 3 else [0, 0, 0]


def _part(
    part: tuple[slice, slice],
    pan: np.ndarray,
    ms: np.ndarray,
    images: dict[str, np.ndarray],
    ratio: int,
    rgb: Sequence[int],
) -> dict[str, np.ndarray]:
    """MS and all images in the colours of the MS, and PAN, 0 to 1."""
    coarse = tuple(slice(s.start // ratio, s.stop // ratio) for s in part)
    cut = {"MS": ms[(slice(None), *coarse)]}
    cut.update((name, image[(slice(None), *part)]) for name, image in images.items())
    # Detail goes a little beyond the MS's range.
    low, high = np.percentile(cut["MS"][list(rgb)], [0.5, 99.5], axis=(1, 2))[:, :, None, None]
    low, high = low - 0.05 * (high - low), high + 0.05 * (high - low)
    shown = {"MS": np.zeros(0), "PAN": _stretched(pan[part], *np.percentile(pan[part], [1, 99]))}
    for name, image in cut.items():
        shown[name] = _stretched(image[list(rgb)], low, high).transpose(1, 2, 0)
    return shown


def _stretched(image: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    return np.clip((image.astype(float) - low) / np.maximum(high - low, 1e-12), 0, 1)


def _errors(
    part: tuple[slice, slice], reference: np.ndarray, results: dict[str, np.ndarray]
) -> dict[str, np.ndarray]:
    """Root mean square over the bands of the error relative to their means, scaled to 0..1."""
    right = reference[(slice(None), *part)].astype(float)
    level = np.maximum(np.abs(right.mean(axis=(1, 2), keepdims=True)), 1e-12)
    errors = {
        name: np.sqrt((((image[(slice(None), *part)] - right) / level) ** 2).mean(axis=0))
        for name, image in results.items()
    }
    worst = max(float(np.percentile(next(iter(errors.values())), 99)), 1e-12)
    return {name: np.clip(error / worst, 0, 1) for name, error in errors.items()}


def _busiest(pan: np.ndarray, ratio: int, count: int) -> list[tuple[slice, slice]]:
    """Those squares of PAN (H, W) that vary most, on the MS's grid; all of a small image."""
    side = SIDE - SIDE % ratio
    if min(pan.shape) <= side:
        return [(slice(0, pan.shape[0]), slice(0, pan.shape[1]))]
    begins = [
        [int(b) // ratio * ratio for b in np.linspace(0, n - side, n // side)] for n in pan.shape
    ]
    squares = [(slice(r, r + side), slice(c, c + side)) for r in begins[0] for c in begins[1]]
    return sorted(squares, key=lambda square: pan[square].std(), reverse=True)[:count]
