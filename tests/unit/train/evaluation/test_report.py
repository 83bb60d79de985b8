# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json

import pytest

from ssdiff_train.evaluation.baselines import BASELINES, WITHOUT_NETWORK
from ssdiff_train.evaluation.report import (
    INDICES,
    SceneScores,
    groups,
    headline,
    models,
    scene_report,
    standings,
    summaries,
    table,
    together,
    verdict,
    write_json,
)


def scores_of(
    name: str,
    ours: float,
    *,
    resolution: str = "reduced",
    kind: str = "pair",
    sensor: str | None = None,
    **classical: float,
) -> SceneScores:
    """All indices of a method have one value: that of the model, of a named method, or 2."""
    values = {**dict.fromkeys(BASELINES, 2.0), **classical, "model": ours}
    methods = {m: dict.fromkeys(INDICES[resolution], v) for m, v in values.items()}
    shift = None if kind == "simulated" else (0.5, -1.0)
    return SceneScores(name, resolution, kind, sensor, 4, (64, 64), (0.3,) * 4, shift, methods)


def test_resolutions_and_kinds_are_summed_up_apart():
    scores = [
        scores_of("a", 1.0),
        scores_of("a", 7.0, resolution="full"),
        scores_of("b", 3.0),
        scores_of("c", 5.0, kind="simulated"),
    ]
    found = summaries(scores)
    assert [title.split(": ")[0] for title in found] == [
        "reduced resolution, pairs (2)",
        "reduced resolution, simulated PAN (1)",
        "full resolution, pairs (1)",
    ]
    pairs, simulated, full = found.values()
    assert pairs["model"]["SAM"] == pytest.approx((2.0, 2**0.5))
    assert pairs["EXP"]["seconds"] == (2.0, 0.0)
    assert simulated["model"]["SAM"] == pytest.approx((5.0, float("nan")), nan_ok=True)
    assert full["model"]["HQNR"][0] == 7.0 and list(full["model"]) == list(INDICES["full"])


def test_the_gain_of_the_network_is_told_scene_by_scene():
    scores = [
        scores_of("a", 0.9, **{WITHOUT_NETWORK: 1.0}),
        scores_of("b", 2.2, **{WITHOUT_NETWORK: 2.0}),
    ]
    assert verdict(scores, "model").endswith(
        "Of the engine's without the network, ERGAS is 1.000 (0.900 to 1.100) and SAM is 1.000 "
        "(0.900 to 1.100)."
    )
    assert WITHOUT_NETWORK in models(scores[0])
    assert "Of the engine's" not in verdict(scores, WITHOUT_NETWORK)
    assert "Of the engine's" not in verdict([scores_of("a", 0.9)], "model")


def test_sensors_count_the_same_whatever_their_scenes():
    scores = [scores_of(str(k), k, sensor="A") for k in (1.0, 2.0, 3.0)]
    scores.append(scores_of("b", 8.0, sensor="B"))
    found = summaries(scores)
    title = "reduced resolution, pairs (4)"
    assert list(found) == [
        f"{title}: mean and standard deviation",
        f"{title}, A (3): mean and standard deviation",
        f"{title}: mean and standard deviation over 2 sensors",
    ]
    everything, of_a, over = (summary["model"]["SAM"] for summary in found.values())
    assert everything[0] == 3.5 and of_a == (2.0, 1.0)
    assert over == pytest.approx((5.0, 6 / 2**0.5))
    # One sensor, or one scene of each, has nothing to add.
    assert len(summaries(scores[:3])) == len(summaries(scores[2:])) == 1


def test_what_could_not_be_determined_is_left_out_of_means():
    scores = [scores_of("a", float("nan"), resolution="full"), scores_of("b", 3, resolution="full")]
    assert next(iter(summaries(scores).values()))["model"]["shift"][0] == 3.0
    assert "  -" in table("", scores[0].methods) and "nan" not in table("", scores[0].methods)
    found = standings(scores, "model")["shift"]
    assert (found.scenes, found.better) == (1, 0)


def test_a_model_stands_against_what_is_best_on_each_scene():
    scores = [scores_of("a", 1.0, GSA=1.25), scores_of("b", 3.0, EXP=1.5), scores_of("c", 1.0)]
    found = standings(scores, "model")
    smaller, larger = found["ERGAS"], found["Q2n"]
    assert smaller.ratio == pytest.approx((1 / 1.25 + 3 / 1.5 + 1 / 2) / 3)
    assert (smaller.better, smaller.scenes) == (2, 3)
    assert smaller.mean == pytest.approx(5 / 3)
    assert smaller.best == pytest.approx(5.25 / 3) and smaller.best_method == "GSA"
    assert larger.better == 1 and larger.best == 2.0
    assert "seconds" not in found


def test_being_better_in_all_goals_is_counted_by_scene():
    good, bad = scores_of("a", 1.0), scores_of("b", 1.0)
    good.methods["model"]["Q2n"] = 3.0
    assert (together([good, bad], "model"), together([bad], "model")) == (1, 0)
    text = verdict([good, bad], "model")
    assert "ERGAS is 0.500 of the best classical method's on average" in text
    assert "SAM, ERGAS and Q2n together on 1 of 2" in text
    lines = {line[:20].strip(): line[20:].split() for line in text.splitlines()}
    assert lines["better on"][:6] == ["2", "of", "2", "2", "of", "2"]
    assert lines["which is of"][0] == "EXP"
    full = verdict([scores_of("a", 1.0, resolution="full")], "model")
    assert "HQNR" in full and "together" not in full


def test_a_scene_reports_how_the_model_stands():
    text = scene_report(scores_of("a", 1.0, GSA=1.25))
    assert text.endswith(
        "model: ERGAS 0.800 of the best classical method's (GSA); better in SAM, ERGAS"
    )
    assert "better" not in scene_report(scores_of("a", 1.0, resolution="full"))


def test_headlines_say_what_is_known():
    assert headline(scores_of("a", 1.0)) == (
        "a: reduced resolution, sensor not known, 4 bands, 64 x 64 pixels, "
        "shift (+0.50, -1.00) corrected"
    )
    assert headline(scores_of("a", 1, kind="simulated", sensor="NAIP")).endswith("PAN simulated")


def test_columns_of_a_table_stand_under_each_other():
    scores = [scores_of("a", 1.0), scores_of("b", 2.0)]
    text = table("title", scores[0].methods)
    title, head, *rows = text.splitlines()
    assert title == "title" and head.split() == list(INDICES["reduced"])
    assert len({len(line) for line in (head, *rows)}) == 1
    assert rows[-1].split() == ["model", "1.0000", "1.0000", "1.0000", "1.0000", "1.00", "1.00"]
    assert "1.5000±0.7071" in table("means", next(iter(summaries(scores).values())))


def test_files_know_no_nan(tmp_path):
    scores = [scores_of("a", float("nan")), scores_of("b", float("inf"), kind="simulated")]
    write_json(tmp_path / "scores.json", scores, {"model": "m"})
    content = json.loads((tmp_path / "scores.json").read_text(), parse_constant=pytest.fail)
    assert content["scenes"][0]["methods"]["model"]["SAM"] is None
    assert content["scenes"][1]["methods"]["model"]["SAM"] is None
    assert content["model"] == "m" and list(content["standings"]) == list(groups(scores))
