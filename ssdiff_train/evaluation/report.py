# SPDX-License-Identifier: GPL-3.0-or-later
"""How the scores of an evaluation are summed up and shown: tables and files."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ssdiff_train.evaluation.baselines import BASELINES, WITHOUT_NETWORK


class Index(NamedTuple):
    """A column of the tables.

    Attributes:
        digits: Number of decimals shown.
        sign: 1 where larger is better, -1 where smaller is, 0 where it is not compared.
    """

    digits: int
    sign: int


INDICES = {
    "reduced": {
        "SAM": Index(4, -1),
        "ERGAS": Index(4, -1),
        "Q2n": Index(4, 1),
        "SCC": Index(4, 1),
        "PSNR": Index(2, 1),
        "seconds": Index(2, 0),
    },
    "full": {
        "D_lambda_K": Index(4, -1),
        "D_s": Index(4, -1),
        "HQNR": Index(4, 1),
        "cons. SAM": Index(3, -1),
        "cons. ERGAS": Index(3, -1),
        "sharpness": Index(4, 1),
        "shift": Index(3, -1),
        "seconds": Index(2, 0),
    },
}
"""The columns at each resolution."""
GOALS = ("SAM", "ERGAS", "Q2n")
"""Indices that a model is to be better in than every classical method, all together."""
KINDS = {"pair": "pairs", "simulated": "simulated PAN"}

Summary = dict[str, dict[str, "tuple[float, float]"]]
"""Method -> index -> (mean, standard deviation)."""


@dataclass(frozen=True)
class SceneScores:
    """What one scene gave at one resolution.

    Attributes:
        name: Name of the scene.
        resolution: ``reduced`` or ``full``.
        kind: ``pair``, or ``simulated`` where PAN is.
        sensor: Name of the sensor, if known.
        bands: Number of MS bands.
        size: Rows and columns of what was scored.
        gains: MTF gains of the MS that were assumed.
        shift: (rows, columns) that was corrected, in original PAN pixels; None if none was
            looked for.
        methods: Value of each index of each method, by their names.
        benchmark: Whether it is an image of PanCollection, judged by the benchmark's protocol.
    """

    name: str
    resolution: str
    kind: str
    sensor: str | None
    bands: int
    size: tuple[int, int]
    gains: tuple[float, ...]
    shift: tuple[float, float] | None
    methods: dict[str, dict[str, float]]
    benchmark: bool = False


def groups(scores: Sequence[SceneScores]) -> dict[str, list[SceneScores]]:
    """Scenes that are summed up together, by title: of one resolution and kind."""
    found = {}
    for resolution in INDICES:
        for kind, name in KINDS.items():
            members = [s for s in scores if (s.resolution, s.kind) == (resolution, kind)]
            if members:
                found[f"{resolution} resolution, {name} ({len(members)})"] = members
    return found


def summaries(scores: Sequence[SceneScores]) -> dict[str, Summary]:
    """Mean and standard deviation (N - 1) over the scenes of each group, by title.

    Where a group has several sensors, and some of them several scenes, those sensors by
    themselves too, and the mean over sensors, in which each counts the same.
    """
    found = {}
    for title, members in groups(scores).items():
        found[f"{title}: mean and standard deviation"] = summarise([s.methods for s in members])
        sensors: dict[str, list[SceneScores]] = {}
        for scene in members:
            sensors.setdefault(scene.sensor or "sensor not known", []).append(scene)
        if not 1 < len(sensors) < len(members):
            continue
        means = []
        for sensor, own in sensors.items():
            summary = summarise([s.methods for s in own])
            means.append({m: {i: v[0] for i, v in row.items()} for m, row in summary.items()})
            if len(own) > 1:
                found[f"{title}, {sensor} ({len(own)}): mean and standard deviation"] = summary
        found[f"{title}: mean and standard deviation over {len(sensors)} sensors"] = summarise(
            means
        )
    return found


def summarise(rows: Sequence[dict[str, dict[str, float]]]) -> Summary:
    """Mean and standard deviation (N - 1) of each index of each method over scenes."""
    return {
        method: {index: _mean_std([row[method][index] for row in rows]) for index in values}
        for method, values in rows[0].items()
    }


def _mean_std(values: Sequence[float]) -> tuple[float, float]:
    """Of what could be determined, that is all but NaN."""
    known = np.array([v for v in values if not np.isnan(v)])
    if not len(known):
        return float("nan"), float("nan")
    spread = float(np.std(known, ddof=1)) if len(known) > 1 else float("nan")
    return float(np.mean(known)), spread


@dataclass(frozen=True)
class Standing:
    """How a method stands against the best classical one in one index.

    Attributes:
        mean: Mean of the method over the scenes.
        best: Best mean of a classical method.
        best_method: Name of this method.
        better: Number of scenes on which the method is better than whatever is best there.
        scenes: Number of scenes where both could be determined.
        ratio: Mean over the scenes of the method's value divided by the best one's there.
    """

    mean: float
    best: float
    best_method: str
    better: int
    scenes: int
    ratio: float


def standings(scores: Sequence[SceneScores], method: str) -> dict[str, Standing]:
    """Compare a method with the classical ones, over scenes of one resolution, by index."""
    found = {}
    means = summarise([s.methods for s in scores])
    for index, (_, sign) in INDICES[scores[0].resolution].items():
        if not sign:
            continue
        own = np.array([s.methods[method][index] for s in scores])
        best = np.array(
            [
                sign * max(sign * _worst_if_nan(s.methods[b][index], sign) for b in BASELINES)
                for s in scores
            ]
        )
        known = ~np.isnan(own) & np.isfinite(best)
        name = max(BASELINES, key=lambda b: sign * _worst_if_nan(means[b][index][0], sign))
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = float(np.mean(own[known] / best[known])) if known.any() else float("nan")
        found[index] = Standing(
            means[method][index][0],
            means[name][index][0],
            name,
            int(np.sum(sign * own[known] > sign * best[known])),
            int(known.sum()),
            ratio,
        )
    return found


def _worst_if_nan(value: float, sign: int) -> float:
    return -sign * np.inf if np.isnan(value) else value


def together(scores: Sequence[SceneScores], method: str) -> int:
    """On how many scenes of reduced resolution a method is better in all `GOALS`."""
    each = [standings([scene], method) for scene in scores]
    return sum(all(found[goal].better for goal in GOALS) for found in each)


def verdict(scores: Sequence[SceneScores], method: str) -> str:
    """What `standings` found, for people, in a few lines."""
    found = standings(scores, method)
    columns = INDICES[scores[0].resolution]

    def shown(index: str, value: float) -> str:
        return f"{value:.{columns[index].digits}f}"

    rows = {
        "mean": {i: shown(i, s.mean) for i, s in found.items()},
        "best classical mean": {i: shown(i, s.best) for i, s in found.items()},
        "which is of": {i: s.best_method for i, s in found.items()},
        "better on": {i: f"{s.better} of {s.scenes}" for i, s in found.items()},
    }
    lines = [aligned(f"{method} against the classical methods", rows)]
    if all(goal in found for goal in GOALS):
        lines.append(
            f"ERGAS is {found['ERGAS'].ratio:.3f} of the best classical method's on average over "
            f"scenes; better in {', '.join(GOALS[:-1])} and {GOALS[-1]} together on "
            f"{together(scores, method)} of {len(scores)}."
        )
        if WITHOUT_NETWORK in scores[0].methods and method != WITHOUT_NETWORK:
            lines.append(_gain(scores, method))
    return "\n".join(lines)


def _gain(scores: Sequence[SceneScores], method: str) -> str:
    """What the network brings: indices as fractions of those without it."""
    parts = []
    for index in ("ERGAS", "SAM"):
        pairs = [(s.methods[method][index], s.methods[WITHOUT_NETWORK][index]) for s in scores]
        fractions = [own / without for own, without in pairs if without > 0 and own == own]
        if fractions:
            parts.append(
                f"{index} is {np.mean(fractions):.3f} ({min(fractions):.3f} to "
                f"{max(fractions):.3f})"
            )
    return f"Of the engine's without the network, {' and '.join(parts)}."


def scene_report(scene: SceneScores) -> str:
    """The table of one scene; at reduced resolution, how models stand there."""
    lines = [table(headline(scene), scene.methods)]
    if scene.resolution == "reduced":
        for method in models(scene):
            found = standings([scene], method)
            better = [index for index, standing in found.items() if standing.better]
            lines.append(
                f"{method}: ERGAS {found['ERGAS'].ratio:.3f} of the best classical method's "
                f"({found['ERGAS'].best_method}); better in {', '.join(better) or 'nothing'}"
            )
    return "\n".join(lines)


def models(scene: SceneScores) -> list[str]:
    """The methods that are not classical."""
    return [method for method in scene.methods if method not in BASELINES]


def table(title: str, methods: dict[str, dict[str, Any]]) -> str:
    """A table for people: one row per method, one column per index.

    Args:
        title: First line of the table.
        methods: Value, or (mean, standard deviation), of each index of each method.
    """
    digits = {name: index.digits for columns in INDICES.values() for name, index in columns.items()}
    rows = {
        method: {index: _cell(value, digits[index]) for index, value in values.items()}
        for method, values in methods.items()
    }
    return aligned(title, rows)


def aligned(title: str, rows: dict[str, dict[str, str]]) -> str:
    """Cells, by row and column, one column under its head.

    Args:
        title: First line.
        rows: Text of each column of each row; all rows have the same columns.
    """
    first = max(len(name) for name in rows)
    heads = list(next(iter(rows.values())))
    wide = {head: max(len(head), *(len(row[head]) for row in rows.values())) for head in heads}
    lines = [title, " " * first + "".join(f"  {head:>{wide[head]}}" for head in heads)]
    for name, row in rows.items():
        lines.append(f"{name:{first}}" + "".join(f"  {row[h]:>{wide[h]}}" for h in heads))
    return "\n".join(lines)


def _cell(value: Any, digits: int) -> str:
    mean, spread = value if isinstance(value, tuple) else (value, np.nan)
    if np.isnan(mean):
        return "-"
    return f"{mean:.{digits}f}" + ("" if np.isnan(spread) else f"±{spread:.{digits}f}")


def headline(scene: SceneScores) -> str:
    """What a scene is, in one line."""
    parts = [f"{scene.resolution} resolution", scene.sensor or "sensor not known"]
    parts += [f"{scene.bands} bands", f"{scene.size[0]} x {scene.size[1]} pixels"]
    if scene.kind == "simulated":
        parts.append("PAN simulated")
    if scene.shift is not None:
        parts.append(f"shift ({scene.shift[0]:+.2f}, {scene.shift[1]:+.2f}) corrected")
    return f"{scene.name}: {', '.join(parts)}"


def write_csv(path: Path, scores: Sequence[SceneScores]) -> None:
    """One line per scene, resolution and method; indices of the other resolution stay empty."""
    indices = list(dict.fromkeys(name for columns in INDICES.values() for name in columns))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["scene", "resolution", "kind", "sensor", "method", *indices])
        for scene in scores:
            for method, values in scene.methods.items():
                head = [scene.name, scene.resolution, scene.kind, scene.sensor or "", method]
                cells = (f"{values[i]:.6g}" if i in values else "" for i in indices)
                writer.writerow([*head, *cells])


def write_json(path: Path, scores: Sequence[SceneScores], facts: dict[str, Any]) -> None:
    """The ``facts``, the summary and all scenes; null where a value is not finite."""
    content = {
        **facts,
        "summary": {
            title: {
                method: {index: {"mean": mean, "std": std} for index, (mean, std) in values.items()}
                for method, values in summary.items()
            }
            for title, summary in summaries(scores).items()
        },
        "standings": {
            title: {
                method: {i: asdict(s) for i, s in standings(members, method).items()}
                for method in models(members[0])
            }
            for title, members in groups(scores).items()
        },
        "scenes": [asdict(scene) for scene in scores],
    }
    path.write_text(json.dumps(_plain(content), indent=1), encoding="utf-8")


def _plain(value: Any) -> Any:
    """As JSON takes it: numbers rounded to what means something, neither infinity nor NaN."""
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, float):
        return float(f"{value:.6g}") if np.isfinite(value) else None
    return value
