# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv

import pytest

from ssdiff_train.evaluation.report import INDICES, SceneScores
from ssdiff_train.evaluation.tables import paper_tables, write_latex, write_tables_csv

NAN = float("nan")


def scores_of(
    model: float,
    *,
    resolution: str = "reduced",
    sensor: str | None = "WorldView-3",
    benchmark: bool = True,
    exp: dict[str, float] | None = None,
) -> SceneScores:
    columns = INDICES[resolution]
    methods = {
        "EXP": {**dict.fromkeys(columns, 5.0), **(exp or {})},
        "my_model": dict.fromkeys(columns, model),
    }
    bands = 8 if sensor == "WorldView-3" else 4
    return SceneScores(
        "a", resolution, "pair", sensor, bands, (64, 64), (0.3,) * bands, None, methods, benchmark
    )


def test_the_papers_columns_have_their_digits_and_names():
    (table,) = paper_tables([scores_of(2.0), scores_of(3.0)])
    title, head, exp, ours, _ = table.text().splitlines()
    assert title == "reduced resolution, WorldView-3 (2): mean and standard deviation"
    assert head.split() == ["SAM", "ERGAS", "Q8", "SCC"]
    assert exp.split() == ["EXP", *["5.0000±0.0000"] * 4]
    assert ours.split() == ["my_model", *["2.5000±0.7071"] * 4]
    (four,) = paper_tables([scores_of(NAN, sensor="QuickBird")])
    assert four.heads[2] == "Q4" and four.text().splitlines()[3].split() == ["my_model", *"----"]
    (full,) = paper_tables([scores_of(1.0, resolution="full")])
    assert full.heads == ["D_lambda_K", "D_s", "HQNR"]


def test_sensors_and_resolutions_have_tables_of_their_own():
    scores = [
        scores_of(1.0),
        scores_of(1.0, sensor=None, benchmark=False),
        scores_of(1.0, resolution="full"),
    ]
    assert [table.title for table in paper_tables(scores)] == [
        "reduced resolution, WorldView-3 (1)",
        "reduced resolution, sensor not known (1)",
        "full resolution, WorldView-3 (1)",
    ]


def test_published_figures_stand_apart_and_say_where_they_are_from():
    (table,) = paper_tables([scores_of(2.0)], published=True)
    _, _, _, _, said, _, *rows, _ = table.text().splitlines()
    assert "arXiv 2404.11537" in said and "computed elsewhere" in said
    assert rows[0].split()[:2] == ["BDSD-PC", "5.4675±1.7185"] and len(rows) == 13
    assert rows[-1].split() == [
        *("SSDiff", "2.8429±0.5284", "2.1059±0.4560", "0.9156±0.0841", "0.9867±0.0038")
    ]


@pytest.mark.parametrize(
    ("sensor", "resolution", "last"),
    [
        ("GaoFen-2", "reduced", (0.6694, 0.6038, 0.9836, 0.9915)),
        ("GaoFen-2", "full", (0.0164, 0.0267, 0.9573)),
        ("QuickBird", "full", (0.0314, 0.0360, 0.9338)),
        ("WorldView-2", "reduced", (5.0647, 3.9885, 0.8577, 0.9335)),
        ("WorldView-2", "full", None),
        ("Pleiades", "reduced", None),
    ],
)
def test_published_figures_are_the_papers(sensor: str, resolution: str, last: tuple | None):
    (table,) = paper_tables([scores_of(2.0, sensor=sensor, resolution=resolution)], published=True)
    found = table.published.get("SSDiff")
    assert (found and tuple(mean for mean, _ in found.values())) == last


def test_other_scenes_than_pancollections_are_not_compared_with_papers():
    (table,) = paper_tables([scores_of(2.0, benchmark=False)], published=True)
    assert not table.published


@pytest.mark.parametrize(
    ("means", "said"),
    [
        ((0.0232, 0.0813, 0.8975), "the MAT set"),
        ((0.0456, 0.1201, 0.8399), "the H5 set, of other scenes than the papers'"),
        ((0.03, 0.1, 0.87), "neither of the two"),
    ],
)
def test_exp_tells_which_worldview_3_set_it_is(means: tuple, said: str):
    exp = dict(zip(("D_lambda_K", "D_s", "HQNR"), means))
    scores = [scores_of(0.1, resolution="full", exp=exp)] * 20
    assert said in paper_tables(scores)[0].text().splitlines()[-1]
    assert "19 images; published figures are of sets of 20" in paper_tables(scores[:19])[0].note
    # Both sets at once, or one of them twice.
    assert "two such sets of WorldView-3" in paper_tables(scores * 2)[0].text()
    other = [scores_of(0.1, resolution="full", exp=exp, sensor="QuickBird")] * 20
    assert not paper_tables(other)[0].note


def test_tables_are_written_for_programs_and_papers(tmp_path):
    tables = paper_tables([scores_of(1.0), scores_of(3.0)], published=True)
    write_tables_csv(tmp_path / "tables.csv", tables)
    with (tmp_path / "tables.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == (2 + 13) * 4
    assert rows[4] == {
        "table": "reduced resolution, WorldView-3 (2)",
        "sensor": "WorldView-3",
        "method": "my_model",
        "source": "here",
        "index": "SAM",
        "mean": "2",
        "std": "1.41421",
    }
    assert rows[-1]["source"].startswith("arXiv 2404.11537") and rows[-1]["mean"] == "0.9867"
    write_latex(tmp_path / "tables.tex", tables)
    lines = (tmp_path / "tables.tex").read_text().splitlines()
    assert lines[0].startswith("% reduced resolution, WorldView-3 (2); below the rule as published")
    assert lines[1].startswith("% These are 2 images; published figures are of sets of 20")
    assert (
        r"Method & SAM $\downarrow$ & ERGAS $\downarrow$ & Q8 $\uparrow$ & SCC $\uparrow$ \\"
        in lines
    )
    ours = next(line for line in lines if line.startswith(r"my\_model"))
    assert r"\textbf{2.0000}$\pm$1.4142" in ours and ours.endswith(r"\\")
    assert sum(line == r"\midrule" for line in lines) == 2
