# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of an adaptation: figures and crops of a part held out, before and after."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.report.pictures import colours, limits_of, png, stretched
from ssdiff_qgis.engine.storage.atomic import write_text
from ssdiff_qgis.engine.storage.resources import software
from ssdiff_train.adaptation.holdout import HeldOut, Scores

CROP = 96
"""Largest side of the crops in pixels of the MS."""
TEXTS = {
    "lead": "Made of {start} in {minutes} min: {of_steps} steps, of which {steps} led to the best "
    "state. Trained at reduced resolution on {pixels} megapixels of MS (scenes: {scenes}), judged "
    "on a part that was held out.",
    "held_out": "On the part held out",
    "sam": "SAM (degrees)",
    "change": "Change",
    "note": "Less is better. The best of several states is chosen on this part, so that its "
    "figures flatter it a little. They are of reduced resolution: look at the result at full "
    "resolution, too.",
    "crops": "Crops",
    "bands": "Bands {bands}.",
    "most": "Where most was gained",
    "least": "Where least was gained",
    "before": "Before",
    "after": "After",
    "reference": "Reference",
}
"""What the page says, by key, in English. Who shows it in another language gives other texts."""
_STYLE = """
:root{color-scheme:light dark}
body{margin:0 auto;max-width:1080px;padding:16px;font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:.2em 0}h2{font-size:1.15rem;margin:1.6em 0 .4em}
.soft,figcaption{opacity:.7;font-size:.88rem}figure{margin:0}
.crops{display:grid;gap:8px;margin:.3em 0 1em;grid-template-columns:repeat(4,1fr)}
.crops img{display:block;width:100%;image-rendering:pixelated}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid #8888;padding:4px 24px 4px 0;text-align:left}
"""


class Results(NamedTuple):
    """What the engine made of a part held out.

    Attributes:
        before: Mean scores of the model that was begun with.
        after: Mean scores of the adapted one.
        part: A part held out.
        image_before: That part pansharpened with the model that was begun with, (C, h, w) DN.
        image_after: The same with the adapted one.
    """

    before: Scores
    after: Scores
    part: HeldOut
    image_before: np.ndarray
    image_after: np.ndarray


def write_report(
    path: Path,
    info: ModelInfo,
    results: Results,
    pair: Pair,
    texts: Mapping[str, str] = TEXTS,
) -> None:
    """Write the page, which needs neither a network nor scripts.

    Args:
        path: HTML file to write.
        info: Contract of the adapted model.
        results: What came out.
        pair: Pair whose bands they are.
        texts: What it says by key, as in `TEXTS`.

    Raises:
        OutputError: If it cannot be written.
    """
    try:
        write_text(path, "\n".join(_page(info, results, colours(pair), texts)))
    except OSError as error:
        raise OutputError(
            "The report '{path}' cannot be written: {error}. Choose another file.",
            path=path,
            error=error,
        ) from error


def _page(
    info: ModelInfo, results: Results, shown: Sequence[int], texts: Mapping[str, str]
) -> list[str]:
    title = escape(f"{info.name} {info.version}")
    told = info.training
    begun = told["adapted_from"]
    start = f"{begun['name']} {begun['version']}"
    pixels = sum(h * w for h, w in (s["training_pixels"] for s in told["scenes"]))
    lead = texts["lead"].format(
        start=start,
        minutes=f"{told['seconds'] / 60:.0f}",
        of_steps=told["of_steps"],
        steps=told["steps"],
        pixels=f"{pixels / 1e6:.2f}",
        scenes=len(told["scenes"]),
    )
    return [
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<title>{title}</title><link rel="icon" href="data:,"><style>{_STYLE}</style></head>',
        f"<body><h1>{title}</h1><p>{escape(lead)}</p>",
        *_table(escape(start), title, results, texts),
        *_crops(results, shown, texts),
        f'<p class="soft">{escape(software())}</p></body></html>\n',
    ]


def _table(start: str, name: str, results: Results, texts: Mapping[str, str]) -> list[str]:
    before, after = results.before, results.after
    rows = [
        f"<tr><th>{label}</th><td>{scores.sam:.3f}</td><td>{scores.ergas:.3f}</td></tr>"
        for label, scores in ((start, before), (name, after))
    ]
    change = [
        f"<td>{(new / old - 1):+.1%}</td>" if old else "<td></td>"
        for old, new in zip(before, after)
    ]
    return [
        f"<h2>{escape(texts['held_out'])}</h2>",
        f"<table><tr><th></th><th>{escape(texts['sam'])}</th><th>ERGAS</th></tr>",
        *rows,
        f"<tr><th>{escape(texts['change'])}</th>{''.join(change)}</tr></table>",
        f'<p class="soft">{escape(texts["note"])}</p>',
    ]


def _crops(results: Results, shown: Sequence[int], texts: Mapping[str, str]) -> list[str]:
    reference = results.part.reference
    images = {
        "MS": results.part.coarse(),
        texts["before"]: results.image_before,
        texts["after"]: results.image_after,
        texts["reference"]: reference,
    }
    limits = limits_of(reference[list(shown)].reshape(len(shown), -1))
    bands = texts["bands"].format(bands=", ".join(str(k + 1) for k in shown))
    lines = [f"<h2>{escape(texts['crops'])}</h2><p class='soft'>{escape(bands)}</p>"]
    for key, box in _chosen(reference, results.image_before, results.image_after):
        lines.append(f"<h3>{escape(texts[key])}</h3><div class='crops'>")
        for name, image in images.items():
            cut = image[list(shown), box.top : box.bottom, box.left : box.right]
            drawn = png(stretched(cut, limits, np.ones(cut.shape[1:], bool)))
            data = base64.b64encode(drawn).decode()
            lines.append(
                f'<figure><img alt="{escape(name)}" src="data:image/png;base64,{data}">'
                f"<figcaption>{escape(name)}</figcaption></figure>"
            )
        lines.append("</div>")
    return lines


def _chosen(reference: np.ndarray, before: np.ndarray, after: np.ndarray) -> list[tuple[str, Box]]:
    """Where the adapted model gained most, and where it lost most or gained least, by key."""
    _, height, width = reference.shape
    side = min(CROP, height, width)
    boxes = [
        Box(top, left, top + side, left + side)
        for top in range(0, height - side + 1, max(side // 2, 1))
        for left in range(0, width - side + 1, max(side // 2, 1))
    ]
    spread = np.maximum(reference.std(axis=(1, 2), keepdims=True), 1e-6)

    def error(image: np.ndarray) -> np.ndarray:
        squares: np.ndarray = np.square((image - reference) / spread).mean(axis=0)
        return squares

    gain = error(before) - error(after)

    def of(box: Box) -> float:
        return float(gain[box.top : box.bottom, box.left : box.right].mean())

    kinds: tuple[tuple[str, Callable[..., Box]], ...] = (
        ("most", max),
        ("least", min),
    )
    found = [(key, choose(boxes, key=of)) for key, choose in kinds]
    return found if found[0][1] != found[1][1] else found[:1]
