# SPDX-License-Identifier: GPL-3.0-or-later
"""The quality report as one HTML file, which needs neither a network nor scripts."""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from ssdiff_qgis.engine.fusion.options import Report
from ssdiff_qgis.engine.geometry.shift_field import ShiftField
from ssdiff_qgis.engine.report.pictures import Pictures
from ssdiff_qgis.engine.report.quality import METHODS, Quality
from ssdiff_qgis.engine.report.texts import TEXTS

_STYLE = """
:root{color-scheme:light dark;--ink:#1d2328;--paper:#fff;--soft:#5b6670;--line:#d5dbe0;
--box:#f4f6f8;--warn:#fff4d6;--edge:#d99a00}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaed;--paper:#15191d;--soft:#a3adb6;
--line:#38414a;--box:#1e242a;--warn:#3a2f10;--edge:#d9a520}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1080px;padding:16px;background:var(--paper);color:var(--ink);
font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:.2em 0}h2{font-size:1.15rem;margin:1.8em 0 .4em}
p{margin:.4em 0}.soft,figcaption,caption{color:var(--soft);font-size:.88rem;text-align:left}
.warn{background:var(--warn);border-left:5px solid var(--edge);padding:8px 14px;margin:12px 0}
.warn ul{margin:.2em 0;padding-left:1.2em}
figure{margin:0}.overview{position:relative;max-width:640px}
.overview img,.overview svg{display:block;width:100%;height:auto}
.overview svg{position:absolute;top:0;left:0}
.arrows{stroke:#fff;fill:none;filter:drop-shadow(0 0 1px #000)}
.crops{display:grid;gap:8px;margin:.3em 0 1em;
grid-template-columns:repeat(auto-fit,minmax(min(100%,250px),1fr))}
.crops img{display:block;width:100%;image-rendering:pixelated}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid var(--line);padding:4px 10px 4px 0;text-align:left;
vertical-align:top;overflow-wrap:normal}
th{font-weight:600}td.wide{overflow-wrap:anywhere}
pre{background:var(--box);padding:10px;white-space:pre-wrap}
@media(max-width:560px){.table{font-size:.84rem}th,td{padding-right:6px}}
"""
_COLOURS = ("#ffd400", "#00e5ff", "#ff4fa3")
_ARROWS = 5
_LONGEST = 0.09
_SHORTEST = 0.05
"""An offset of fewer PAN pixels is nothing that arrows should show."""


@dataclass(frozen=True)
class Context:
    """What the page tells besides figures and pictures.

    Attributes:
        software: Name and version of the software.
        libraries: Names and versions of the libraries that it works with.
        digest: SHA-256 of the model; empty without one.
        command: Command line that makes the result again.
        whole: Whether that command makes all of it, no extent having been chosen.
        field: Offset that varies over the scene, where one was corrected.
        band_names: Names of the used MS bands, empty where there are none.
    """

    software: str
    libraries: str
    digest: str
    command: str
    whole: bool
    field: ShiftField | None
    band_names: list[str]


def render(
    report: Report,
    quality: Quality,
    pictures: Pictures,
    context: Context,
    texts: Mapping[str, str] = TEXTS,
) -> str:
    """Write the page.

    Args:
        report: Report of the run.
        quality: Figures of the result.
        pictures: Pictures of the result.
        context: What else the page tells.
        texts: What it says by key, as in `TEXTS`.

    Returns:
        HTML.
    """
    page = _Page(report, quality, pictures, context, texts)
    title = escape(texts["title"])
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            # An icon of its own keeps browsers from asking for one.
            f'<title>{title}</title><link rel="icon" href="data:,"><style>{_STYLE}</style></head>',
            f"<body><h1>{title}</h1>",
            *page.parts(),
            "</body></html>\n",
        ]
    )


class _Page:
    def __init__(
        self,
        report: Report,
        quality: Quality,
        pictures: Pictures,
        context: Context,
        texts: Mapping[str, str],
    ):
        self._report, self._quality, self._pictures = report, quality, pictures
        self._context, self._texts = context, texts

    def parts(self) -> Iterable[str]:
        yield from self._head()
        yield from self._images()
        yield from self._alignment()
        yield from self._reduced()
        yield from self._bands()
        yield from self._full()
        yield from self._made()

    def _say(self, key: str, **values: object) -> str:
        return escape(self._texts[key].format(**values))

    def _head(self) -> Iterable[str]:
        report, quality = self._report, self._quality
        yield _paragraph(
            self._say(
                "lead" if self._context.digest else "lead_without",
                megapixels=f"{report.megapixels:.2f}",
                bands=len(report.bands),
                seconds=f"{report.seconds:.0f}",
                model=report.model,
                device=report.provider,
            )
        )
        if quality.doubts:
            values = {
                "explained": _percent(quality.pan_explained),
                "changed": _percent(quality.changed),
                "clipped": report.clipped,
                "saturated": self._listed(quality.saturated),
                "collar": self._listed(quality.collar),
                "offset": self._offset(),
            }
            items = "".join(f"<li>{self._say(doubt, **values)}</li>" for doubt in quality.doubts)
            yield f'<div class="warn"><b>{self._say("warnings")}</b><ul>{items}</ul></div>'

    def _images(self) -> Iterable[str]:
        pictures = self._pictures
        yield self._heading("crops")
        arrows, times = self._arrows()
        width, height = pictures.size
        yield (
            f'<figure><div class="overview">{_image(pictures.overview, self._say("overview"))}'
            f'<svg viewBox="0 0 {width} {height}">{self._frames()}{arrows}</svg></div>'
        )
        note = self._say("overview_note", bands=", ".join(map(str, pictures.bands)))
        if times:
            note += " " + self._say("arrows_note", times=times)
        yield f"<figcaption>{note}</figcaption></figure>"
        for crop, colour in zip(pictures.crops, _COLOURS):
            box = crop.box
            where = self._say(
                "position", top=box.top, bottom=box.bottom - 1, left=box.left, right=box.right - 1
            )
            mark = f'<span style="color:{colour}">&#9632;</span>'
            yield f'<p>{mark} <b>{self._say(crop.kind)}</b> <span class="soft">{where}</span></p>'
            images = ((crop.ms, "ms"), (crop.pan, "pan"), (crop.result, "result"))
            yield '<div class="crops">' + "".join(
                f"<figure>{_image(png, self._say(key))}<figcaption>{self._say(key)}</figcaption>"
                f"</figure>"
                for png, key in images
            ) + "</div>"  # fmt: skip

    def _frames(self) -> str:
        area, (width, height) = self._report.area, self._pictures.size
        x, y = width / area.width, height / area.height
        return "".join(
            f'<rect x="{(c.box.left - area.left) * x:.1f}" y="{(c.box.top - area.top) * y:.1f}" '
            f'width="{c.box.width * x:.1f}" height="{c.box.height * y:.1f}" fill="none" '
            f'stroke="{colour}" stroke-width="{max(width, height) / 200:.1f}"/>'
            for c, colour in zip(self._pictures.crops, _COLOURS)
        )

    def _arrows(self) -> tuple[str, int]:
        """Arrows over the overview, and how many times too long they are; none without offset."""
        shift, field, area = self._report.shift, self._context.field, self._report.area
        if shift is None or not shift.determined:
            return "", 0
        (width, height), found = self._pictures.size, []
        for i in range(_ARROWS):
            for j in range(_ARROWS):
                row, column = (i + 0.5) / _ARROWS, (j + 0.5) / _ARROWS
                dy, dx = shift.dy, shift.dx
                if field is not None:
                    at = (area.top + row * area.height, area.left + column * area.width)
                    dy, dx = (float(v) for v in field.at(*map(np.asarray, at)))
                found.append((column * width, row * height, dx, dy))
        longest = max(math.hypot(dx, dy) for *_, dx, dy in found)
        if longest < _SHORTEST:
            return "", 0
        per_pixel = _LONGEST * max(width, height) / longest
        stroke = max(width, height) / 250
        lines = "".join(
            f'<path d="M{x:.1f} {y:.1f}l{dx * per_pixel:.1f} {dy * per_pixel:.1f}" '
            f'marker-end="url(#tip)"/>'
            for x, y, dx, dy in found
        )
        tip = (
            '<defs><marker id="tip" viewBox="0 0 6 6" refX="4" refY="3" markerWidth="4" '
            'markerHeight="4" orient="auto"><path d="M0 0L6 3L0 6z" fill="#fff"/></marker></defs>'
        )
        group = f'<g class="arrows" stroke-width="{stroke:.1f}">'
        return f"{tip}{group}{lines}</g>", max(1, round(per_pixel * area.width / width))

    def _offset(self) -> str:
        """The offset that was found; empty without one."""
        shift = self._report.shift
        if shift is None or not shift.determined:
            return ""
        return self._texts["offset_value"].format(
            rows=f"{shift.dy:+.2f}", columns=f"{shift.dx:+.2f}"
        )

    def _alignment(self) -> Iterable[str]:
        report, quality = self._report, self._quality
        shift = report.shift
        if shift is None:
            offset, done = self._say("offset_off"), self._say("uncorrected")
        elif not shift.determined:
            offset, done = self._say("offset_unknown"), self._say("uncorrected")
        else:
            offset = escape(self._offset()) + ", "
            offset += self._say(
                "offset_spread",
                spread=f"{shift.spread:.2f}",
                used=shift.tiles_used,
                tried=shift.tiles_tried,
            )
            if shift.variation:
                offset += ", " + self._say("offset_varies", variation=f"{shift.variation:.2f}")
            done = self._say("corrected" if report.register == "correct" else "reported")
        rows = [
            (self._say("offset"), offset),
            (self._say("offset_done"), done),
            (self._say("valid"), _percent(quality.valid)),
        ]
        causes = self._listed(quality.invalid)
        if causes:
            rows.append((self._say("invalid"), escape(causes)))
        rows.append((self._say("clipped"), str(report.clipped)))
        explained = quality.pan_explained
        rows.append(
            (
                self._say("explained"),
                (self._say("unknown") if explained is None else _percent(explained))
                + f'<br><span class="soft">{self._say("explained_note")}</span>',
            )
        )
        yield self._heading("alignment")
        yield _table(rows)

    def _reduced(self) -> Iterable[str]:
        scores = self._quality.reduced
        yield self._heading("reduced")
        if not scores:
            yield _paragraph(self._say("not_tested"))
            return
        yield _paragraph(self._say("reduced_note", tiles=self._quality.tiles), "soft")
        columns: list[tuple[str, int, Callable[[Iterable[float]], float]]] = [
            ("sam", 3, min),
            ("ergas", 3, min),
            ("q2n", 4, max),
        ]
        best = {
            key: round(choose(getattr(score, key) for score in scores.values()), digits)
            for key, digits, choose in columns
        }
        rows = []
        for method in METHODS:
            cells = [self._say(f"of_{method}")]
            for key, digits, _ in columns:
                value = getattr(scores[method], key)
                text = f"{value:.{digits}f}"
                cells.append(f"<b>{text}</b>" if round(value, digits) == best[key] else text)
            rows.append(cells)
        yield _table(rows, [self._say("method"), *(self._say(key) for key, *_ in columns)])

    def _bands(self) -> Iterable[str]:
        report, quality = self._report, self._quality
        yield self._heading("bands")
        rows = []
        for i, (number, name) in enumerate(zip(report.bands, self._context.band_names)):
            difference = self._say("unknown")
            if i < len(quality.consistency):
                share = quality.consistency_relative[i]
                difference = f"{quality.consistency[i]:.4g} DN ({_percent(share)})"
            weight = float(report.network_weight[i])
            rows.append(
                [
                    escape(f"{number} {name}".strip()),
                    difference,
                    f"{self._say(_in_words(weight))} ({_percent(weight)})",
                ]
            )
        yield _table(
            rows,
            [self._say("bands"), self._say("consistency"), self._say("network_weight")],
        )
        yield _paragraph(f"{self._say('consistency_note')} {self._say('weight_note')}", "soft")

    def _full(self) -> Iterable[str]:
        quality = self._quality
        yield self._heading("full")
        rows = []
        for key in ("d_lambda", "d_s", "hqnr", "sharpness"):
            value = getattr(quality, key)
            rows.append((self._say(key), self._say("unknown") if value is None else f"{value:.3f}"))
        yield _table(rows)
        yield _paragraph(self._say("full_note"), "soft")

    def _made(self) -> Iterable[str]:
        report, context = self._report, self._context
        rows = [
            ("software", context.software),
            ("libraries", context.libraries),
            ("model", report.model if context.digest else self._texts["no_network"]),
            ("digest", context.digest),
            ("device", report.provider if context.digest else ""),
            ("timesteps", ", ".join(map(str, report.timesteps))),
            ("seed", str(report.seed)),
            ("mtf", f"{report.mtf_gain:.2f}"),
            ("time", self._texts["seconds"].format(seconds=f"{report.seconds:.1f}")),
            ("file", report.output),
        ]
        yield self._heading("made")
        yield _table([(self._say(key), escape(value)) for key, value in rows if value], wide=True)
        note = "" if context.whole else " " + self._say("command_extent")
        yield _paragraph(f"{self._say('command')}:{note}")
        yield f"<pre>{escape(context.command)}</pre>"

    def _listed(self, shares: Mapping[str, float]) -> str:
        """Shares of PAN and of bands."""
        return ", ".join(
            f"{self._texts['band'].format(band=name) if name.isdigit() else name} {_percent(share)}"
            for name, share in shares.items()
        )

    def _heading(self, key: str) -> str:
        return f"<h2>{self._say(key)}</h2>"


def _in_words(weight: float) -> str:
    limits = ((0.02, "weight_none"), (0.35, "weight_little"), (0.8, "weight_partly"))
    return next((key for limit, key in limits if weight < limit), "weight_fully")


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.3g} %"


def _paragraph(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{text}</p>' if kind else f"<p>{text}</p>"


def _image(png: bytes, text: str) -> str:
    return f'<img alt="{text}" src="data:image/png;base64,{base64.b64encode(png).decode()}">'


def _table(rows: Sequence[Sequence[str]], head: Sequence[str] = (), wide: bool = False) -> str:
    """A table of HTML cells; the first of each row is its heading.

    Args:
        rows: Its cells.
        head: Headings of its columns.
        wide: Whether a cell may be a long word, such as a path, which is then broken.
    """
    top = "".join(f"<th>{cell}</th>" for cell in head)
    cell_of = "<td class=wide>{}</td>" if wide else "<td>{}</td>"
    body = "".join(
        f"<tr><th>{first}</th>{''.join(map(cell_of.format, rest))}</tr>" for first, *rest in rows
    )
    return f'<div class="table"><table>{f"<tr>{top}</tr>" if head else ""}{body}</table></div>'
