# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards of the bundled models: their front matter is current, their tables add up."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from ssdiff_qgis.engine.model.contract import ModelInfo

yaml = pytest.importorskip("yaml")
ROOT = Path(__file__).resolve().parents[3]
MODELS = sorted((ROOT / "resources" / "models").glob("*.onnx"))
SIGNS = (-1, -1, 1)
"""Of SAM, ERGAS and Q2n: 1 where more is better."""


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


cards = load("model_cards")


@pytest.fixture(params=MODELS, ids=lambda path: path.stem)
def model(request) -> Path:
    return request.param


def card_of(model: Path) -> str:
    return model.with_suffix(".md").read_text(encoding="utf-8")


def numbers(cell: str) -> list[float]:
    return [float(number) for number in cards.plain(cell).split(" / ")]


def comparisons(model: Path) -> list[list[list[str]]]:
    """Tables with a column per method."""
    found = cards.tables(cards.body_of(card_of(model)))
    return [table for table in found if f"**{model.stem}**" in table[0]]


def test_the_front_matter_is_current(model):
    card = card_of(model)
    body = cards.body_of(card)
    assert card == cards.front_matter(model, body) + body, "call scripts/model_cards.py"


def test_the_front_matter_has_the_fields_of_hugging_face(model):
    fields = yaml.safe_load(card_of(model).split("---\n")[1])
    assert fields["license"] == "gpl-3.0" and fields["pipeline_tag"] == "image-to-image"
    (entry,) = fields["model-index"]
    assert entry["name"] == model.stem and entry["results"]
    for result in entry["results"]:
        assert result["task"]["type"] and result["dataset"]["type"] and result["dataset"]["name"]
        for metric in result["metrics"]:
            assert isinstance(metric["type"], str) and isinstance(metric["value"], float)
    info = ModelInfo.read(model)
    assert (fields["model"]["name"], fields["model"]["version"]) == (info.name, info.version)
    assert f"# Model card: {info.name} {info.version}\n" in card_of(model)
    assert fields["commercial_imagery"]
    assert all(row["licence"] for row in fields["training_data"])


def test_the_training_data_is_that_of_the_models_own_metadata(model):
    training = ModelInfo.read(model).training
    if "scenes" in training:
        own = [group["weight"] for group in training["scenes"]["training"]]
    else:
        own = [group["share"] for group in training["data"]]
    fields = yaml.safe_load(card_of(model).split("---\n")[1])
    rows = [row["fraction of the draws"] for row in fields["training_data"]]
    assert [float(row.rstrip(" %")) / 100 for row in rows] == pytest.approx(own)


def test_the_means_are_those_of_the_rows(model):
    assert comparisons(model)
    for head, *rows in comparisons(model):
        *scenes, last = rows
        assert last[0] == f"mean of these {len(scenes)}"
        for column in range(1, len(head)):
            mean = np.mean([numbers(row[column]) for row in scenes], axis=0)
            # Two digits behind the point of SAM and ERGAS, three of Q2n; both sides are rounded.
            assert np.abs(mean - numbers(last[column])).max() < 0.0101, (last[0], head[column])
            assert abs(mean[2] - numbers(last[column])[2]) < 0.00101


def test_what_is_bold_is_the_best_and_what_is_the_best_is_bold(model):
    for head, *rows in comparisons(model):
        ours = head.index(f"**{model.stem}**")
        for row in rows:
            others = np.array([numbers(c) for k, c in enumerate(row[1:], 1) if k != ours])
            parts = row[ours].split(" / ")
            for part, value, sign, column in zip(parts, numbers(row[ours]), SIGNS, others.T):
                best = sign * value >= (sign * column).max()
                assert ("**" in part) == best, (row[0], part)


def test_the_page_of_the_models_repeats_the_means_of_the_cards():
    page = (ROOT / "docs" / "models.md").read_text(encoding="utf-8")
    names = {"interpolation": "EXP", "weighted Brovey (QGIS, GDAL)": "Brovey (GDAL)"}
    compared = 0
    for table in cards.tables(page):
        if table[0][1:] != ["SAM", "ERGAS", "Q2n", "SCC"]:
            continue
        name = cards.plain(table[-1][0])
        head, *_, last = comparisons(ROOT / "resources" / "models" / f"{name}.onnx")[0]
        card = dict(zip(map(cards.plain, head), map(cards.plain, last)))
        for row in table[1:]:
            method = names.get(cards.plain(row[0]), cards.plain(row[0]))
            if method in card:
                assert card[method] == " / ".join(map(cards.plain, row[1:4])), row
                compared += 1
    assert compared >= 2 * 9


def test_the_readme_repeats_the_page_of_the_models():
    page, readme = (
        (ROOT / name).read_text(encoding="utf-8") for name in ("docs/models.md", "README.md")
    )
    known = {tuple(map(cards.plain, row[1:4])) for table in cards.tables(page) for row in table[1:]}
    rows = [row for table in cards.tables(readme) if "ERGAS" in table[0] for row in table[1:]]
    assert rows
    for row in rows:
        assert tuple(map(cards.plain, row[1:])) in known, row


def test_figures_are_found_in_tables_of_both_kinds():
    a_column_per_method = """### Test: two scenes

| scene | EXP | **m** |
| --- | --- | --- |
| a | 2 / 3 / .5 | **1** / **2** / **.9** |
| mean of these 1 | 2 / 3 / .5 | 1 / 2 / .9 |
"""
    (result,) = cards.results_of("m", a_column_per_method)
    assert result["dataset"] == {"type": "pansharpening", "name": "two scenes", "split": "test"}
    assert [metric["value"] for metric in result["metrics"]] == [1.0, 2.0, 0.9]
    assert cards.results_of("another", a_column_per_method) == []
    a_row_per_method = """### Validation: b

| | D_s | HQNR | shift |
| --- | --- | --- | --- |
| **m** | .1 | .8 | 3 |
"""
    (result,) = cards.results_of("m", a_row_per_method)
    assert {m["type"]: m["value"] for m in result["metrics"]} == {"d_s": 0.1, "hqnr": 0.8}
