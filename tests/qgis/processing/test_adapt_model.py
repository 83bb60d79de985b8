# SPDX-License-Identifier: GPL-3.0-or-later
"""``ssdiff:adaptmodel``: another process stands for the training, which has tests of its own.

tests/e2e/test_zip.py has the whole of it, with torch.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QTimer

from ssdiff_qgis.engine.catalogue.store import installed_models
from ssdiff_qgis.toolbelt.training_python import choose_python
from tests.qgis.processing.models import run
from tests.qgis.processing.rasters import translate

ALGORITHM = "ssdiff:adaptmodel"


@pytest.fixture(scope="session")
def pair(tmp_path_factory):
    """PAN of 96 x 240 pixels and MS at half its resolution: few, and enough to train on."""
    from ssdiff_train.synthetic.scene_files import write_scene
    from ssdiff_train.synthetic.sensor import SensorModel, observe
    from ssdiff_train.synthetic.town import make_hrms

    sensor = SensorModel(ratio=2)
    observation = observe(make_hrms(96, 240, seed=5), sensor, seed=1)
    return write_scene(tmp_path_factory.mktemp("narrow"), observation, sensor)


@pytest.fixture
def given(provider, folder, pair, tmp_path) -> dict:
    """Parameters of a short run."""
    return {
        "PAN": [str(pair.pan)],
        "MS": [str(pair.ms)],
        "MINUTES": 0.1,
        "NAME": "mine",
        "REPORT": str(tmp_path / "report.html"),
    }


@pytest.fixture
def no_python():
    """Another Python is set, which is none."""
    choose_python("/nowhere/python")
    yield
    choose_python("")


@pytest.fixture
def trained(make_stub_model) -> Path:
    """What a training leaves: a model called ``mine`` with its figures."""
    figures = {"before": {"sam": 2.5, "ergas": 3.0}, "after": {"sam": 2.25, "ergas": 2.75}}
    training = {"adapted_from": {"name": "ssdiff-any2"}}
    return make_stub_model(
        name="mine",
        version="1.0.0",
        ratio=2,
        window=32,
        stride=24,
        figures={"held_out": figures},
        training=training,
    )


@pytest.fixture
def trains(tmp_path, trained):
    """``trains(how)`` sets a Python that plays the training: what it does after it has begun."""

    def make(how: str) -> Path:
        program = tmp_path / "python"
        program.write_text(PROGRAM.format(python=sys.executable, trained=str(trained), how=how))
        program.chmod(0o755)
        choose_python(str(program))
        return tmp_path / "arguments.json"

    yield make
    choose_python("")


PROGRAM = """#!{python}
import json, shutil, sys, time
from pathlib import Path
if sys.argv[2] == "ssdiff_train.probe":
    print('SSDIFF-PROBE {{"torch": "2.9", "cuda": false}}')
    sys.exit()
arguments = sys.argv[3:]
Path(__file__).with_name("arguments.json").write_text(json.dumps(arguments))
stop = Path(arguments[arguments.index("--stop") + 1])
def tell(kind, value):
    print("SSDIFF-PROGRESS", json.dumps({{kind: value}}), flush=True)
def finish():
    shutil.copy({trained!r}, arguments[3])
    if "--report" in arguments:
        Path(arguments[arguments.index("--report") + 1]).write_text("<html>")
tell("stage", "Training")
tell("info", "Held out, before: SAM 2.500, ERGAS 3.000.")
tell("update", 0.25)
{how}
"""
WAIT = """
while not stop.exists():
    time.sleep(0.02)
"""
FAIL = """
tell("failed", "Where the scenes were held out, no state was better.")
sys.exit(1)
"""


class TestAdapting:
    def test_the_model_is_in_the_list_at_once(self, given, log, folder, pair, trains, tmp_path):
        arguments = trains("finish()")
        results = run("adaptmodel", log, **given, OUTPUT=str(tmp_path / "copy.onnx"))
        [model] = installed_models()
        assert (model.entry.name, model.entry.version, model.entry.own) == ("mine", "1.0.0", True)
        assert model.entry.description == "Adapted from ssdiff-any2 to ms."
        assert results == {
            "ADAPTED_MODEL": str(folder / "mine-1.0.0.onnx"),
            "MODEL_NAME": "mine",
            "OUTPUT": str(tmp_path / "copy.onnx"),
            "REPORT": given["REPORT"],
            "SAM_BEFORE": 2.5,
            "SAM_AFTER": 2.25,
            "ERGAS_BEFORE": 3.0,
            "ERGAS_AFTER": 2.75,
        }
        assert (tmp_path / "copy.onnx").read_bytes() == model.path.read_bytes()
        assert any("torch 2.9 on 'cpu'" in text for text in log.infos)
        assert "Held out, before: SAM 2.500, ERGAS 3.000." in log.infos and not log.warnings
        told = json.loads(arguments.read_text())
        assert told[:3] == ["adapt", str(pair.pan), str(pair.ms)]
        asked = dict(zip(told[4::2], told[5::2]))
        assert asked["--minutes"] == "0.1" and asked["--seed"] == "1"
        assert (asked["--name"], asked["--version"]) == ("mine", "1.0.0")
        assert asked["--model"].endswith("ssdiff-any2.onnx")

        pansharpen = algorithm_of("ssdiff:pansharpen")
        assert "mine" in pansharpen.parameterDefinition("MODEL").options()
        # It is never chosen by itself.
        images = {"PAN": str(pair.pan), "MS": str(pair.ms), "OUTPUT": str(tmp_path / "fused.tif")}
        assert run("pansharpen", **images, MODEL="mine")["MODEL_USED"] == "mine 1.0.0"
        assert run("pansharpen", **images)["MODEL_USED"].startswith("ssdiff-any2")

    def test_the_same_name_again_is_a_new_version(self, given, folder, trains):
        arguments = trains("finish()")
        run("adaptmodel", **given)
        run("adaptmodel", **given)
        told = json.loads(arguments.read_text())
        assert told[told.index("--version") + 1] == "2.0.0"

    def test_without_a_name_it_is_made_of_the_layer(self, given, folder, trains):
        del given["NAME"], given["REPORT"]
        arguments = trains("finish()")
        results = run("adaptmodel", **given)
        told = json.loads(arguments.read_text())
        assert told[told.index("--name") + 1] == "ssdiff-any2-ms"
        assert "REPORT" not in results and "--report" not in told

    def test_several_scenes(self, given, folder, pair, trains):
        arguments = trains("finish()")
        given.update(PAN=[str(pair.pan)] * 3, MS=[str(pair.ms)] * 3)
        run("adaptmodel", **given)
        told = json.loads(arguments.read_text())
        assert told.count("--scene") == 2
        first = told.index("--scene")
        assert told[first + 1 : first + 3] == [str(pair.pan), str(pair.ms)]

    def test_bands_and_what_is_set_for_layers_count(
        self, given, log, folder, pair, trains, tmp_path
    ):
        arguments = trains(
            "shutil.copy(arguments[arguments.index('--layers') + 1], "
            "Path(__file__).with_name('layers'));finish()"
        )
        layer = QgsRasterLayer(str(pair.ms), "ms")
        layer.dataProvider().setUserNoDataValue(2, [QgsRasterRange(7.0, 9.0)])
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
        pan = QgsRasterLayer(str(pair.pan), "pan")
        pan.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
        run("adaptmodel", log, **{**given, "PAN": [pan], "MS": [layer], "BANDS": "3, 2,1"})
        told = json.loads(arguments.read_text())
        first = told.index("--bands")
        assert told[first + 1 : first + 4] == ["3", "2", "1"]
        ((of_pan, of_ms),) = json.loads(arguments.with_name("layers").read_text())
        assert of_ms["invalid"] == [[], [[7.0, 9.0]], [], []] and of_pan["invalid"] == []
        assert "32N" in of_pan["crs"] and "32N" in of_ms["crs"]
        said = [text for text in log.infos if "is read with" in text]
        assert len(said) == 3 and not log.warnings

    @pytest.mark.parametrize(("bands", "message"), [("1-3", "'1-3' are no"), ("1,9", "1 to 4")])
    def test_bands_that_are_none_are_refused(self, given, bands, message):
        with pytest.raises(QgsProcessingException, match=message):
            run("adaptmodel", **given, BANDS=bands)

    def test_cancelled_it_keeps_what_is_better(self, given, folder, trains):
        trains(f"{WAIT}\nfinish()")
        feedback = QgsProcessingFeedback(False)
        feedback.progressChanged.connect(lambda progress: feedback.cancel())
        results = processing.run(ALGORITHM, given, feedback=feedback)
        assert results["MODEL_NAME"] == "mine"
        assert [m.entry.name for m in installed_models()] == ["mine"]
        assert "ended early" in feedback.textLog()

    def test_cancelled_and_not_better_leaves_nothing(self, given, folder, trains):
        trains(f"{WAIT}\n{FAIL}")
        feedback = QgsProcessingFeedback(False)
        feedback.progressChanged.connect(lambda progress: feedback.cancel())
        with pytest.raises(QgsProcessingException, match="no state was better"):
            processing.run(ALGORITHM, given, feedback=feedback)
        assert not folder.exists()

    def test_what_is_not_better_is_not_kept(self, given, folder, trains, tmp_path):
        trains(FAIL)
        with pytest.raises(QgsProcessingException, match="^Where the scenes were held out, no st"):
            run("adaptmodel", **given, OUTPUT=str(tmp_path / "copy.onnx"))
        assert not folder.exists() and not (tmp_path / "copy.onnx").exists()

    def test_a_copy_that_cannot_be_written_is_said_and_the_model_stays(
        self, given, folder, trains, tmp_path
    ):
        trains("finish()")
        with pytest.raises(QgsProcessingException, match="among the installed ones, but its copy"):
            run("adaptmodel", **given, OUTPUT=str(tmp_path / "nowhere" / "copy.onnx"))
        assert [m.entry.name for m in installed_models()] == ["mine"]

    def test_inside_a_graphical_model(self, given, folder, pair, trains):
        trains("finish()")
        model = QgsProcessingModelAlgorithm("adapt", "tests")
        child = QgsProcessingModelChildAlgorithm(ALGORITHM)
        child.setChildId("adapt")
        for name in ("PAN", "MS"):
            model.addModelParameter(
                QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
            )
            source = QgsProcessingModelChildParameterSource.fromModelParameter(name)
            child.addParameterSources(name, [source])
        for name in ("MINUTES", "NAME"):
            source = QgsProcessingModelChildParameterSource.fromStaticValue(given[name])
            child.addParameterSources(name, [source])
        model.addChildAlgorithm(child)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        parameters = {"PAN": str(pair.pan), "MS": str(pair.ms)}
        _, succeeded = model.run(parameters, context, feedback)
        assert succeeded, feedback.textLog()
        assert [m.entry.name for m in installed_models()] == ["mine"]


def test_the_report_speaks_the_users_language(given, folder, trains, speak):
    pytest.importorskip("torch")
    from ssdiff_train.adaptation.report import TEXTS

    arguments = trains(
        "shutil.copy(arguments[arguments.index('--texts') + 1], Path(__file__).with_name('said'));"
        "finish()"
    )
    for language, same in (("en", True), ("de", False)):
        speak(language)
        run("adaptmodel", **given)
        said = json.loads(arguments.with_name("said").read_text(encoding="utf-8"))
        assert said.keys() == TEXTS.keys() and (said == TEXTS) == same


def algorithm_of(name: str):
    return QgsApplication.processingRegistry().createAlgorithmById(name)


class TestChecks:
    def test_without_torch_it_says_what_to_do(self, given, no_python, folder):
        with pytest.raises(QgsProcessingException, match=r"There is no Python '/nowhere/python'"):
            run("adaptmodel", **given)
        assert not folder.exists()

    def test_layers_must_come_in_pairs(self, given, pair):
        given["MS"] = [str(pair.ms)] * 2
        with pytest.raises(QgsProcessingException, match="1 PAN layers and 2 MS layers"):
            run("adaptmodel", **given)

    def test_all_scenes_have_the_same_bands(self, given, pair, tmp_path):
        three = translate(pair.ms, tmp_path / "three.tif", bandList=[1, 2, 3])
        given.update(PAN=[str(pair.pan)] * 2, MS=[str(pair.ms), three])
        with pytest.raises(QgsProcessingException, match="has 4 bands, 'three' has 3"):
            run("adaptmodel", **given)

    @pytest.mark.parametrize("name", ["ssdiff-any2", "My model"])
    def test_the_name_must_be_free_and_plain(self, given, name):
        given["NAME"] = name
        with pytest.raises(QgsProcessingException, match="Choose"):
            run("adaptmodel", **given)

    @pytest.mark.slow
    def test_a_scene_too_small_is_refused_by_the_training(self, given, pair, tmp_path, folder):
        for key, path, scale in (("PAN", pair.pan, 2), ("MS", pair.ms, 1)):
            window = [0, 0, 40 * scale, 40 * scale]
            given[key] = [translate(path, tmp_path / f"small-{key}.tif", srcWin=window)]
        pytest.importorskip("torch")
        with pytest.raises(QgsProcessingException, match="at least .* are needed to train"):
            run("adaptmodel", **given)
        assert not folder.exists() and not Path(given["REPORT"]).exists()


class TestPairs:
    @pytest.fixture
    def tiles(self, pair, tmp_path, qgis_app) -> list[tuple[QgsRasterLayer, QgsRasterLayer]]:
        """Left and right half, PAN and MS."""
        found = []
        for side in (0, 1):
            layers = []
            for kind, path, scale in (("pan", pair.pan, 2), ("ms", pair.ms, 1)):
                window = [60 * side * scale, 0, 60 * scale, 48 * scale]
                file = translate(path, tmp_path / f"{kind}{side}.tif", srcWin=window)
                layers.append(QgsRasterLayer(file, f"{kind}{side}"))
            found.append(tuple(layers))
        return found

    def names(self, pans, multispectral) -> list[tuple[str, str]]:
        from ssdiff_qgis.processing.scene_pairs import pair_up

        context = QgsProcessingContext().transformContext()
        pairs = pair_up(pans, multispectral, context)
        return [(pan.name(), ms.name()) for pan, ms in pairs]

    def test_layers_are_paired_by_where_they_lie(self, tiles):
        (pan0, ms0), (pan1, ms1) = tiles
        expected = [("pan0", "ms0"), ("pan1", "ms1")]
        assert self.names([pan0, pan1], [ms0, ms1]) == expected
        assert self.names([pan1, pan0], [ms0, ms1]) == expected
        # Two dates of one place: the order tells.
        assert self.names([pan0, pan0], [ms0, ms0]) == [("pan0", "ms0")] * 2

    def test_in_another_crs_too(self, tiles, tmp_path):
        (pan0, ms0), (pan1, ms1) = tiles
        file = tmp_path / "warped.tif"
        gdal.Warp(str(file), ms1.source(), dstSRS="EPSG:4326")
        warped = QgsRasterLayer(str(file), "warped")
        assert self.names([pan1, pan0], [ms0, warped]) == [("pan0", "ms0"), ("pan1", "warped")]

    def test_what_is_not_clear_is_refused(self, tiles):
        from ssdiff_qgis.engine.errors import GeometryError

        (pan0, ms0), (_, ms1) = tiles
        with pytest.raises(GeometryError, match="not clear which PAN layer belongs to .* 'ms"):
            self.names([pan0, pan0], [ms0, ms1])


def test_in_the_background_the_main_thread_stays_free(given, folder, trains):
    from tests.qgis.waiting import wait_for

    trains("time.sleep(1); finish()")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = algorithm_of(ALGORITHM)
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    QgsApplication.taskManager().addTask(task)
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(50)
    succeeded, results = wait_for(task.executed)
    timer.stop()
    assert succeeded and results["MODEL_NAME"] == "mine" and len(ticks) > 3
