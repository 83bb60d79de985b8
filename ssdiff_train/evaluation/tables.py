# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables as the papers of the field print them, beside what these report."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ssdiff_train.evaluation.report import INDICES, SceneScores, Summary, aligned, groups, summarise

COLUMNS = {"reduced": ("SAM", "ERGAS", "Q2n", "SCC"), "full": ("D_lambda_K", "D_s", "HQNR")}
"""Columns at each resolution, in the papers' order."""
DIGITS = 4
PUBLISHED = Path(__file__).parent / "published.csv"
"""Tables 1 to 4 of SSDiff (arXiv 2404.11537): mean±standard deviation by sensor and method."""
SOURCE = "arXiv 2404.11537, tables 1 to 4"
ELSEWHERE = f"as published ({SOURCE}), computed elsewhere by others' code, not here"
# Mean of EXP over the twenty images: D_lambda_K, D_s, HQNR. PAN-Crafter's reproduction notes.
_WV3_SETS = {
    "the MAT set of one city, which the papers' figures are of": (0.0232, 0.0813, 0.8975),
    "the H5 set, of other scenes than the papers' figures, which are of the MAT set": (
        *(0.0456, 0.1201, 0.8399),
    ),
}
_NEAR = 0.001
_SET = 20
"""Number of images of PanCollection's test sets, and so of what is published."""


@dataclass(frozen=True)
class PaperTable:
    """Mean and standard deviation of the papers' indices.

    Attributes:
        title: What was scored.
        resolution: ``reduced`` or ``full``.
        sensor: Name of the sensor, if known.
        bands: Number of MS bands.
        own: Methods that were run here.
        published: Methods as published, empty if not wanted or not known.
        note: What else is to be said, may be empty.
    """

    title: str
    resolution: str
    sensor: str | None
    bands: int
    own: Summary
    published: Summary
    note: str = ""

    @property
    def heads(self) -> list[str]:
        """Names of the columns: Q2n is called by its number of components."""
        components = 2 ** int(np.ceil(np.log2(max(self.bands, 2))))
        return [f"Q{components}" if c == "Q2n" else c for c in COLUMNS[self.resolution]]

    def text(self) -> str:
        """For people."""
        parts = [_text(f"{self.title}: mean and standard deviation", self.heads, self.own)]
        if self.published:
            parts.append(_text(ELSEWHERE, self.heads, self.published))
        return "\n".join([*parts, *([self.note] if self.note else [])])


def paper_tables(scores: Sequence[SceneScores], *, published: bool = False) -> list[PaperTable]:
    """Sum up by resolution, kind and sensor.

    Args:
        scores: Scores per scene.
        published: Whether published figures stand beside those of PanCollection's images.
    """
    tables = []
    for members in groups(scores).values():
        for sensor, bands in dict.fromkeys((s.sensor, s.bands) for s in members):
            own = [s for s in members if (s.sensor, s.bands) == (sensor, bands)]
            first, columns = own[0], COLUMNS[own[0].resolution]
            summary = summarise([s.methods for s in own])
            parts = [f"{first.resolution} resolution", sensor or "sensor not known"]
            parts += ["PAN simulated"] if first.kind == "simulated" else []
            benchmark = all(s.benchmark for s in own)
            tables.append(
                PaperTable(
                    f"{', '.join(parts)} ({len(own)})",
                    first.resolution,
                    sensor,
                    bands,
                    {m: {c: row[c] for c in columns} for m, row in summary.items()},
                    _published(sensor, columns) if published and benchmark else {},
                    _note(own) if benchmark else "",
                )
            )
    return tables


def wv3_set(scores: Sequence[SceneScores]) -> str:
    """Which of PanCollection's two WorldView-3 sets of full resolution it is.

    Two different sets of twenty images go by the same name; EXP, which depends on nothing but the
    images, tells them apart.

    Args:
        scores: Scores of the images of one sensor and resolution.

    Returns:
        A sentence; empty for other sensors and another number of images.
    """
    first = scores[0]
    if (first.sensor, first.resolution, len(scores)) != ("WorldView-3", "full", _SET):
        return ""
    row = summarise([s.methods for s in scores])["EXP"]
    found = [row[column][0] for column in COLUMNS["full"]]
    for name, means in _WV3_SETS.items():
        if np.allclose(found, means, rtol=0, atol=_NEAR):
            return f"EXP tells which images these are: {name}."
    return (
        "EXP is that of neither of the two WorldView-3 sets of full resolution: do not compare "
        "with published figures."
    )


def _note(scores: Sequence[SceneScores]) -> str:
    if len(scores) == _SET:
        return wv3_set(scores)
    few = (
        f"These are {len(scores)} images; published figures are of sets of {_SET}, of which give "
        f"all, and no other."
    )
    if (scores[0].sensor, scores[0].resolution) == ("WorldView-3", "full"):
        few += " There are two such sets of WorldView-3 at full resolution, in H5 and in MAT files."
    return few


def write_tables_csv(path: Path, tables: Sequence[PaperTable]) -> None:
    """One line per table, method and index."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["table", "sensor", "method", "source", "index", "mean", "std"])
        for table in tables:
            for source, rows in (("here", table.own), (SOURCE, table.published)):
                for method, values in rows.items():
                    head = [table.title, table.sensor or "", method, source]
                    for index, (mean, std) in values.items():
                        writer.writerow([*head, index, *(_number(n) for n in (mean, std))])


def write_latex(path: Path, tables: Sequence[PaperTable]) -> None:
    """A tabular of booktabs per table; the best mean of each column is bold."""
    path.write_text("\n\n".join(map(_latex, tables)) + "\n", encoding="utf-8")


def _latex(table: PaperTable) -> str:
    columns = COLUMNS[table.resolution]
    everything = [*table.own.values(), *table.published.values()]
    signs = {c: INDICES[table.resolution][c].sign for c in columns}
    best = {}
    for column, sign in signs.items():
        known = [row[column][0] for row in everything if not np.isnan(row[column][0])]
        best[column] = max((sign * round(mean, DIGITS) for mean in known), default=np.inf)

    def line(method: str, row: dict[str, tuple[float, float]]) -> str:
        cells = []
        for column, sign in signs.items():
            mean, std = row[column]
            cell = "--" if np.isnan(mean) else f"{mean:.{DIGITS}f}"
            if sign * round(mean, DIGITS) == best[column]:
                cell = rf"\textbf{{{cell}}}"
            cells.append(cell + ("" if np.isnan(std) else rf"$\pm${std:.{DIGITS}f}"))
        return " & ".join([_escaped(method), *cells]) + r" \\"

    heads = {"D_lambda_K": r"$D_\lambda$", "D_s": "$D_s$"}
    named = [heads.get(name, name) for name in table.heads]
    arrows = [
        rf"{name} $\{'up' if signs[c] > 0 else 'down'}arrow$" for name, c in zip(named, columns)
    ]
    published = [line(m, row) for m, row in table.published.items()]
    return "\n".join(
        [
            f"% {table.title}" + (f"; below the rule {ELSEWHERE}" if published else ""),
            *([f"% {table.note}"] if table.note else []),
            rf"\begin{{tabular}}{{l{'c' * len(columns)}}}",
            r"\toprule",
            " & ".join(["Method", *arrows]) + r" \\",
            r"\midrule",
            *(line(m, row) for m, row in table.own.items()),
            *([r"\midrule", *published] if published else []),
            r"\bottomrule",
            r"\end{tabular}",
        ]
    )


def _published(sensor: str | None, columns: Sequence[str]) -> Summary:
    with PUBLISHED.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["sensor"] == sensor]
    found: Summary = {}
    for row in rows:
        if all(row[column] for column in columns):
            pairs = {column: row[column].split("±") for column in columns}
            found[row["method"]] = {
                c: (float(mean), float(std)) for c, (mean, std) in pairs.items()
            }
    return found


def _text(title: str, heads: Sequence[str], rows: Summary) -> str:
    return aligned(
        title,
        {
            method: {head: _cell(*value) for head, value in zip(heads, values.values())}
            for method, values in rows.items()
        },
    )


def _cell(mean: float, std: float) -> str:
    if np.isnan(mean):
        return "-"
    return f"{mean:.{DIGITS}f}" + ("" if np.isnan(std) else f"±{std:.{DIGITS}f}")


def _number(value: float) -> str:
    return "" if np.isnan(value) else f"{value:.6g}"


def _escaped(text: str) -> str:
    for character in "\\&%_#":
        text = text.replace(character, {"\\": r"\textbackslash "}.get(character, f"\\{character}"))
    return text
