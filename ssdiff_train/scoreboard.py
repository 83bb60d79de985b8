# SPDX-License-Identifier: GPL-3.0-or-later
"""How the scores of an evaluation are shown: tables, files, pictures."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from ssdiff_qgis.engine.errors import OutputError

METRICS = ("SAM", "ERGAS", "Q2n", "SCC", "PSNR", "seconds")
FIGURE_SIDE = 128
"""Sides of the part that pictures show, in PAN pixels."""


@dataclass(frozen=True)
class SceneScores:
    """What one scene gave.

    Attributes:
        name: of the scene.
        kind: ``pair``, or ``simulated`` where PAN is.
        sensor: if known.
        bands: number of MS bands.
        size: rows and columns of the reference.
        gains: MTF gains that the MS was degraded by.
        shift: (rows, columns) that was corrected, in original PAN pixels; None if simulated.
        methods: name -> index -> value.
    """

    name: str
    kind: str
    sensor: str | None
    bands: int
    size: tuple[int, int]
    gains: tuple[float, ...]
    shift: tuple[float, float] | None
    methods: dict[str, dict[str, float]]


def summaries(scores: Sequence[SceneScores]) -> dict[str, dict[str, dict[str, Any]]]:
    """Mean and standard deviation (N - 1) over scenes: title -> method -> index -> (mean, std).

    Pairs and scenes with a simulated PAN apart, if there are both, then all.
    """
    groups = {
        "pairs": [s for s in scores if s.kind == "pair"],
        "simulated PAN": [s for s in scores if s.kind == "simulated"],
    }
    groups = {k: v for k, v in groups.items() if v and len(v) < len(scores)}
    groups["all scenes"] = list(scores)
    return {
        f"mean and standard deviation, {name} ({len(group)})": {
            method: {
                metric: _mean_std([scene.methods[method][metric] for scene in group])
                for metric in METRICS
            }
            for method in group[0].methods
        }
        for name, group in groups.items()
    }


def _mean_std(values: Sequence[float]) -> tuple[float, float]:
    spread = float(np.std(values, ddof=1)) if len(values) > 1 else float("nan")
    return float(np.mean(values)), spread


def table(title: str, methods: dict[str, dict[str, Any]]) -> str:
    """A table for people: one row per method, one column per index.

    Args:
        title: its first line.
        methods: name -> index -> value, or (mean, standard deviation).
    """
    width = max(len(name) for name in methods)
    cells = {
        name: [_cell(metric, values[metric]) for metric in METRICS]
        for name, values in methods.items()
    }
    wide = max(len(c) for row in (METRICS, *cells.values()) for c in row)
    lines = [title, " " * width + "".join(f"  {m:>{wide}}" for m in METRICS)]
    lines += [
        f"{name:{width}}" + "".join(f"  {c:>{wide}}" for c in row) for name, row in cells.items()
    ]
    return "\n".join(lines)


def _cell(metric: str, value: Any) -> str:
    digits = {"Q2n": 4, "SCC": 4, "PSNR": 2, "seconds": 2}.get(metric, 3)
    if not isinstance(value, tuple):
        return f"{value:.{digits}f}"
    return f"{value[0]:.{digits}f}" + ("" if np.isnan(value[1]) else f"±{value[1]:.{digits}f}")


def headline(scene: SceneScores) -> str:
    """What a scene is, in one line."""
    parts = [scene.sensor or "sensor not known", f"{scene.bands} bands"]
    parts.append(f"{scene.size[0]} x {scene.size[1]} pixels")
    if scene.shift is None:
        parts.append("PAN simulated")
    else:
        parts.append(f"shift ({scene.shift[0]:+.2f}, {scene.shift[1]:+.2f}) corrected")
    return f"{scene.name}: {', '.join(parts)}"


def write_csv(path: Path, scores: Sequence[SceneScores]) -> None:
    """One line per scene and method."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["scene", "kind", "sensor", "method", *METRICS])
        for scene in scores:
            for method, values in scene.methods.items():
                head = [scene.name, scene.kind, scene.sensor or "", method]
                writer.writerow([*head, *(f"{values[m]:.6g}" for m in METRICS)])


def write_json(path: Path, scores: Sequence[SceneScores], facts: dict[str, Any]) -> None:
    """The ``facts``, the summary and all scenes; null where a value is not finite."""
    content = {
        **facts,
        "summary": {
            title: {
                method: {
                    metric: {"mean": _number(mean), "std": _number(std)}
                    for metric, (mean, std) in values.items()
                }
                for method, values in methods.items()
            }
            for title, methods in summaries(scores).items()
        },
        "scenes": [_plain(asdict(scene)) for scene in scores],
    }
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return _number(value) if isinstance(value, float) else value


def _number(value: float) -> float | None:
    """Rounded to what means something; JSON knows neither infinity nor NaN."""
    return float(f"{value:.6g}") if np.isfinite(value) else None


def draw(
    path: Path,
    title: str,
    *,
    pan: np.ndarray,
    ms: np.ndarray,
    reference: np.ndarray,
    results: dict[str, np.ndarray],
    rgb: Sequence[int],
) -> None:
    """A part of a scene as MS, PAN, by each method and in truth; below, the errors.

    Args:
        path: the PNG.
        title: of the picture.
        pan: (H, W) DN.
        ms: (C, H/ratio, W/ratio) DN.
        reference: (C, H, W) DN.
        results: name -> (C, H, W) DN; errors are scaled to those of the first.
        rgb: bands to show as red, green and blue.

    Raises:
        OutputError: if it cannot be written.
    """
    ratio = pan.shape[0] // ms.shape[1]
    part = _busiest(pan, FIGURE_SIDE, ratio)
    coarse = tuple(slice(s.start // ratio, s.stop // ratio) for s in part)
    truth = reference[(slice(None), *part)].astype(float)
    level = np.maximum(np.abs(truth.mean(axis=(1, 2), keepdims=True)), 1e-12)
    low, high = np.percentile(truth[list(rgb)], [1, 99], axis=(1, 2))[:, :, None, None]

    def coloured(image: np.ndarray) -> np.ndarray:
        shown = np.clip((image[list(rgb)] - low) / np.maximum(high - low, 1e-12), 0, 1)
        return shown.transpose(1, 2, 0)

    cut = {name: image[(slice(None), *part)].astype(float) for name, image in results.items()}
    errors = {
        name: np.sqrt((((image - truth) / level) ** 2).mean(axis=0)) for name, image in cut.items()
    }
    worst = max(np.percentile(next(iter(errors.values())), 99), 1e-12)
    pictures = {
        "MS": coloured(ms[(slice(None), *coarse)].astype(float)),
        "PAN": pan[part],
        **{name: coloured(image) for name, image in cut.items()},
        "original MS": coloured(truth),
    }
    figure = Figure(figsize=(2.6 * len(pictures), 5.8), dpi=100, layout="constrained")
    for (name, image), (above, below) in zip(pictures.items(), figure.subplots(2, len(pictures)).T):
        above.set_title(name, fontsize=10)
        limits = np.percentile(image, [1, 99]) if image.ndim == 2 else (0, 1)
        above.imshow(image, cmap="gray", vmin=limits[0], vmax=limits[1], interpolation="nearest")
        if name in errors:
            below.imshow(errors[name], cmap="magma", vmin=0, vmax=worst, interpolation="nearest")
        above.set_axis_off()
        below.set_axis_off()
    figure.suptitle(f"{title}; below, the error relative to each band's mean, black for none")
    try:
        figure.savefig(path)
    except OSError as error:
        raise OutputError(f"The picture '{path}' cannot be written: {error}.") from error


def _busiest(pan: np.ndarray, side: int, ratio: int) -> tuple[slice, slice]:
    """The square of PAN (H, W) that varies most, on the MS's grid; all of a small image."""
    side -= side % ratio
    if min(pan.shape) <= side:
        return slice(0, pan.shape[0]), slice(0, pan.shape[1])
    begins = [
        [int(b) // ratio * ratio for b in np.linspace(0, n - side, -(-n // side) + 1)]
        for n in pan.shape
    ]
    squares = [(slice(r, r + side), slice(c, c + side)) for r in begins[0] for c in begins[1]]
    return max(squares, key=lambda square: pan[square].std())


def rgb_bands(names: Sequence[str], count: int) -> list[int]:
    """Which of ``count`` bands to show as red, green and blue, by their names if these tell."""
    lower = [name.lower() for name in names]
    if all(colour in lower for colour in ("red", "green", "blue")):
        return [lower.index(colour) for colour in ("red", "green", "blue")]
    if count in (4, 8):  # blue, green, red, nir, and the eight of WorldView
        return {4: [2, 1, 0], 8: [4, 2, 1]}[count]
    return [0, 1, 2] if count >= 3 else [0, 0, 0]
