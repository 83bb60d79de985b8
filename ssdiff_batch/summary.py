# SPDX-License-Identifier: GPL-3.0-or-later
"""All scenes of a run in one table and one page, the worst first, and their STAC Items in one file.

Worst is what failed, then what is not finished, then what has most doubts, and of equals what has
the largest ERGAS.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

from ssdiff_batch.places import joined, read_text, write_small
from ssdiff_batch.values import DONE, FAILED, KEPT, OPEN, Record
from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.storage.resources import software

TABLE, PAGE, ITEMS = "summary.csv", "index.html", "items.json"
_RANKS = {FAILED: 0, OPEN: 1, DONE: 2, KEPT: 2}
_FIGURES = (
    ("megapixels", "Megapixels", 2),
    ("seconds", "Seconds", 1),
    ("ergas", "ERGAS", 3),
    ("sam", "SAM (°)", 3),
    ("q2n", "Q2n", 4),
    ("hqnr", "HQNR", 3),
    ("valid", "Valid", 3),
)
_STYLE = """
:root{color-scheme:light dark;--ink:#1d2328;--paper:#fff;--soft:#5b6670;--line:#d5dbe0;
--bad:#b3261e;--warn:#8a5a00}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaed;--paper:#15191d;--soft:#a3adb6;
--line:#38414a;--bad:#ff8a80;--warn:#e0b050}}
body{margin:0 auto;max-width:1400px;padding:16px;background:var(--paper);color:var(--ink);
font:15px/1.45 system-ui,sans-serif}
h1{font-size:1.4rem;margin:.2em 0}.soft{color:var(--soft)}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid var(--line);padding:5px 12px 5px 0;text-align:left;vertical-align:top}
td.n,th.n{text-align:right;white-space:nowrap}
img{display:block;width:96px;max-height:96px;object-fit:contain}
.failed,.open{color:var(--bad)}.doubts{color:var(--warn)}
td.text{overflow-wrap:anywhere;min-width:16em;max-width:34em}
"""


def sorted_records(records: Iterable[Record]) -> list[Record]:
    """Records, the worst first.

    Example:
        >>> good, bad = Record("a", "done", ergas=1.2), Record("b", "done", ergas=3.4)
        >>> [record.name for record in sorted_records([good, bad, Record("c", "failed")])]
        ['c', 'b', 'a']
    """

    def badness(record: Record) -> tuple[int, int, float, str]:
        ergas = -1.0 if record.ergas is None else record.ergas
        return _RANKS[record.status], -len(record.doubts), -ergas, record.name

    return sorted(records, key=badness)


def write_summary(out: str, records: Sequence[Record], names: Sequence[str]) -> list[Record]:
    """Write table, page and items.

    Args:
        out: Folder of the results, local or not.
        records: What became of scenes.
        names: Names of all scenes; those without a record are not finished.

    Returns:
        A record for each name, the worst first.

    Raises:
        OutputError: If something cannot be written.
    """
    by_name = {record.name: record for record in records}
    rows = sorted_records(by_name.get(name) or Record(name, OPEN) for name in names)
    write_small(joined(out, TABLE), table(rows))
    write_small(joined(out, PAGE), page(rows))
    return rows


def write_items(out: str, records: Sequence[Record]) -> None:
    """Write the items of all finished scenes as one STAC ItemCollection.

    Raises:
        OutputError: If it cannot be written.
    """
    features = []
    for record in sorted(records, key=lambda record: record.name):
        try:
            item = json.loads(
                (record.finished and read_text(_file(out, record, ".json"))) or "null"
            )
        except (ValueError, RasterError):
            continue
        if item:
            folder = record.name.rpartition("/")[0]
            for asset in item["assets"].values():
                asset["href"] = "/".join(filter(None, [".", folder, asset["href"]]))
            features.append(item)
    content = {"type": "FeatureCollection", "features": features}
    write_small(joined(out, ITEMS), json.dumps(content, indent=1))


def counted(records: Sequence[Record]) -> str:
    """How many scenes ended how.

    Example:
        >>> counted([Record("a", "done"), Record("b", "failed"), Record("c", "done")])
        '2 done, 1 failed'
    """
    numbers = Counter(record.status for record in records)
    kinds = [kind for kind in (DONE, KEPT, FAILED, OPEN) if numbers[kind]]
    words = {KEPT: "done before"}
    return ", ".join(f"{numbers[kind]} {words.get(kind, kind)}" for kind in kinds) or "no scene"


def table(records: Sequence[Record]) -> str:
    """The records as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(
        ["name", "status", *(key for key, *_ in _FIGURES), "doubts", "message", "warnings"]
        + ["model", "device", "worker", "raster"]
    )
    for record in records:
        figures = [getattr(record, key) for key, *_ in _FIGURES]
        writer.writerow(
            [record.name, record.status, *("" if f is None else f"{f:.6g}" for f in figures)]
            + [" ".join(record.doubts), record.message, " ".join(record.warnings), record.model]
            + [record.device, record.worker, f"{record.name}.tif" if record.finished else ""]
        )
    return text.getvalue()


def page(records: Sequence[Record]) -> str:
    """The records as HTML, with thumbnails and links to reports."""
    megapixels = sum(record.megapixels or 0 for record in records)
    head = "".join(f'<th class="n">{escape(title)}</th>' for _, title, _ in _FIGURES)
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<title>Pansharpened scenes</title><link rel="icon" href="data:,">',
            f"<style>{_STYLE}</style></head><body><h1>Pansharpened scenes</h1>",
            f"<p>{escape(counted(records))}; {megapixels:.1f} megapixels of PAN.</p>",
            '<p class="soft">The worst first: failed, not finished, most doubts, largest ERGAS. '
            "ERGAS, SAM and Q2n are those of the scene's own test at reduced resolution, HQNR "
            "that at full resolution; each name leads to a page that tells more.</p>",
            '<div class="table"><table>',
            f"<tr><th></th><th>Scene</th>{head}<th>Remarks</th></tr>",
            *map(_row, records),
            f'</table></div><p class="soft">{escape(software())}</p></body></html>\n',
        ]
    )


def _row(record: Record) -> str:
    name, link = escape(record.name.rpartition("/")[2]), quote(record.name)
    picture = ""
    if record.finished:
        picture = (
            f'<a href="{link}.report.html"><img loading="lazy" src="{link}.png" alt="{name}"></a>'
        )
        name = f'<a href="{link}.report.html">{name}</a>'
    kind = "failed" if record.status in (FAILED, OPEN) else "soft"
    cells = "".join(_cell(record, key, digits) for key, _, digits in _FIGURES)
    remarks = [f'<span class="failed">{escape(record.message)}</span>'] if record.message else []
    if record.doubts:
        told = ", ".join(doubt.replace("_", " ") for doubt in record.doubts)
        remarks.append(f'<span class="doubts">{escape(told)}</span>')
    remarks += [escape(warning) for warning in record.warnings]
    return (
        f'<tr><td>{picture}</td><td>{name}<br><span class="{kind}">{record.status}</span></td>'
        f'{cells}<td class="text">{"<br>".join(remarks)}</td></tr>'
    )


def _cell(record: Record, key: str, digits: int) -> str:
    value = getattr(record, key)
    return f'<td class="n">{"" if value is None else f"{value:.{digits}f}"}</td>'


def _file(out: str, record: Record, suffix: str) -> str:
    return joined(out, f"{record.name}{suffix}")
