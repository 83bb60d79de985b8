#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the front matter of the model cards, for machines, from the models and the cards' own text.

Fields as Hugging Face has them (https://huggingface.co/docs/hub/model-cards): licence, tags,
model-index with metrics; besides, `model`, `training_data` and `commercial_imagery` of ours. What
they say comes from three places: the model file (version, bands, ratio, digest, size), the table
below "## Training data", and the tables below headings "### Validation: ..." and "### Test: ...".
So nothing is said twice by hand.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ssdiff_qgis.engine.model.contract import ModelInfo  # noqa: E402
from ssdiff_train.network.ssdiff import SSDiff  # noqa: E402

MODELS = ROOT / "resources" / "models"
LICENCES = {"GPL-3.0-or-later": "gpl-3.0"}
"""Names that Hugging Face has for the licences of the weights."""
TAGS = ["pansharpening", "remote-sensing", "satellite-imagery", "diffusion", "qgis", "onnx"]
INDICES = {
    **{"SAM": "degrees, best 0", "ERGAS": "best 0", "Q2n": "best 1"},
    **{"D_lambda_K": "best 0", "D_s": "best 0", "HQNR": "best 1"},
}
"""Indices that become metrics, and what is best."""
IN_CELLS = ("SAM", "ERGAS", "Q2n")
"""What a cell holds where there is a column per method."""
_FRONT = re.compile(r"\A---\n.*?\n---\n\n?", re.DOTALL)
_SECTION = re.compile(r"^### (Validation|Test): (.+)$", re.MULTILINE)
_COMMERCIAL = re.compile(r"\*\*Commercial imagery: (.+?)\.?\*\*", re.DOTALL)


def body_of(card: str) -> str:
    """A card without its front matter."""
    return _FRONT.sub("", card)


def tables(text: str) -> Iterator[list[list[str]]]:
    """The tables of a text, their rows of cells, without the line below the head."""
    for block in re.findall(r"(?:^\|.*\n)+", text + "\n", re.MULTILINE):
        rows = [
            [c.strip() for c in line.strip().strip("|").split("|")] for line in block.split("\n")
        ]
        yield [row for row in rows if row != [""] and not set("".join(row)) <= set("- :")]


def plain(cell: str) -> str:
    """A cell's text without the marks of bold type."""
    return cell.replace("**", "")


def metrics_of(name: str, table: list[list[str]]) -> dict[str, float]:
    """Mean of each index of a model, by the table of a section; empty if it has none."""
    head, *rows = table
    if f"**{name}**" in head:  # a column per method, a row per scene
        column = head.index(f"**{name}**")
        row = next((r for r in rows if plain(r[0]).startswith("mean of")), rows[-1])
        return dict(zip(IN_CELLS, map(float, plain(row[column]).split(" / "))))
    row = next((r for r in rows if plain(r[0]) == name), [])
    return {i: float(plain(v)) for i, v in zip(head, row) if i in INDICES}


def results_of(name: str, body: str) -> list[dict[str, Any]]:
    """Entries of the model-index: one for each section with figures."""
    found = []
    sections = list(_SECTION.finditer(body))
    for section in sections:
        text = body[section.end() :].split("\n## ")[0].split("\n### ")[0]
        values: dict[str, float] = {}
        for table in tables(text):
            values.update(metrics_of(name, table))
        if values:
            split, title = section.groups()
            found.append(
                {
                    "task": {"type": "image-to-image", "name": "Pansharpening"},
                    "dataset": {"type": "pansharpening", "name": title, "split": split.lower()},
                    "metrics": [
                        {"type": i.lower(), "name": f"{i} ({INDICES[i]})", "value": v}
                        for i, v in values.items()
                    ],
                }
            )
    return found


def training_of(body: str) -> tuple[list[dict[str, str]], str]:
    """Training data as the card's table lists it, and what it says of commercial imagery."""
    (text,) = re.findall(r"^## Training data.*?\n(.*?)(?=^## )", body, re.DOTALL | re.MULTILINE)
    (commercial,) = _COMMERCIAL.findall(text)
    head, *rows = next(tables(text))
    return [dict(zip(head, map(plain, row))) for row in rows], " ".join(commercial.split())


def front_matter(path: Path, body: str) -> str:
    """The front matter of a model's card.

    Args:
        path: Path of the model.
        body: Text of its card below the front matter.
    """
    info = ModelInfo.read(path)
    content = path.read_bytes()
    network = SSDiff(info.bands, info.window, info.ratio)
    training, commercial = training_of(body)
    fields = {
        "license": LICENCES[info.licence],
        "library_name": "onnx",
        "pipeline_tag": "image-to-image",
        "tags": TAGS,
        "model": {
            "name": info.name,
            "version": info.version,
            "file": path.name,
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            "parameters": sum(weights.numel() for weights in network.parameters()),
            "bands": "any" if info.any_bands else info.bands,
            "ratio": info.ratio,
            "window": info.window,
        },
        "training_data": training,
        "commercial_imagery": commercial,
        "model-index": [{"name": info.name, "results": results_of(info.name, body)}],
    }
    text = yaml.safe_dump(fields, sort_keys=False, allow_unicode=True, width=110)
    return f"---\n# Written by scripts/model_cards.py.\n{text}---\n\n"


def main() -> None:
    """Write the front matter of all cards."""
    for path in sorted(MODELS.glob("*.onnx")):
        card = path.with_suffix(".md")
        body = body_of(card.read_text(encoding="utf-8"))
        card.write_text(front_matter(path, body) + body, encoding="utf-8")


if __name__ == "__main__":
    main()
