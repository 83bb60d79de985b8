# SPDX-License-Identifier: GPL-3.0-or-later
"""``ssdiff:adaptmodel``: trains a model further on the user's own scenes, in another process."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.catalogue.entry import AUTO
from ssdiff_qgis.engine.catalogue.selection import resolve_model
from ssdiff_qgis.engine.catalogue.store import available_models
from ssdiff_qgis.engine.errors import BandError, OutputError, SSDiffError
from ssdiff_qgis.processing.adaptation_texts import adaptation_texts
from ssdiff_qgis.processing.algorithm import Algorithm, failure
from ssdiff_qgis.processing.scene_pairs import pair_up
from ssdiff_qgis.processing.sources import band_files, changes
from ssdiff_qgis.toolbelt.paths import profile_folder
from ssdiff_qgis.toolbelt.training_python import chosen_python
from ssdiff_qgis.toolbelt.translation import translated

if TYPE_CHECKING:
    from ssdiff_qgis.engine.model.contract import ModelInfo
    from ssdiff_qgis.engine.raster.band_files import BandFiles

_DEVICES = (AUTO, "cpu", "cuda")


class _Job(NamedTuple):
    """What is to be done, checked.

    Attributes:
        scenes: PAN and MS of every scene.
        bands: Numbers of the MS bands to use, in this order; None for all.
        names: Names of the MS layers.
        model: File of the model to begin with.
        name: Name of the adapted model.
        version: Version of the adapted model.
    """

    scenes: list[tuple[BandFiles, BandFiles]]
    bands: list[int] | None
    names: list[str]
    model: Path
    name: str
    version: str


class AdaptModelAlgorithm(Algorithm):
    """Adapts a model."""

    HELP = "howto/adapt-model"
    PAN = "PAN"
    MS = "MS"
    BANDS = "BANDS"
    MINUTES = "MINUTES"
    NAME = "NAME"
    MODEL = "MODEL"
    MODEL_FILE = "MODEL_FILE"
    DEVICE = "DEVICE"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    MODEL_NAME = "MODEL_NAME"
    ADAPTED_MODEL = "ADAPTED_MODEL"
    FIGURES = ("SAM_BEFORE", "SAM_AFTER", "ERGAS_BEFORE", "ERGAS_AFTER")

    def name(self) -> str:
        """The fixed part of the id."""
        return "adaptmodel"

    def displayName(self) -> str:
        """The name that the toolbox shows."""
        return QCoreApplication.translate("AdaptModelAlgorithm", "Adapt model (SSDiff)")

    def group(self) -> str:
        """The group that it stands in."""
        return QCoreApplication.translate("AdaptModelAlgorithm", "Models")

    def groupId(self) -> str:
        """The group's fixed name."""
        return "models"

    def tags(self) -> list[str]:
        """Words that find it in the toolbox; those of pansharpening find that alone."""
        return QCoreApplication.translate(
            "AdaptModelAlgorithm", "model,train,training,fine-tune,adapt,own sensor,torch"
        ).split(",")

    def shortDescription(self) -> str:
        """One sentence, the tool tip in the toolbox."""
        return QCoreApplication.translate(
            "AdaptModelAlgorithm",
            "Trains an SSDiff model further on your own scenes, for all scenes of their sensor.",
        )

    def about(self) -> str:
        """What the algorithm does."""
        return QCoreApplication.translate(
            "AdaptModelAlgorithm",
            "Trains a model further on one or several scenes of your own, for these and other "
            "scenes of the same sensor.\n"
            "The scenes are made coarser by their own ratio, so that their MS is what a perfect "
            "result would be. A part of each is held out, and the model is kept only if it is "
            "better there than the one it was begun with: ERGAS lower, SAM at most 1 % higher.\n"
            "It trains in a process of its own, which needs torch: Settings > Options > SSDiff > "
            "Training installs it. When cancelled, the best state so far is kept, if it is better.",
        )

    def about_outputs(self) -> str:
        """What the outputs besides files hold."""
        return QCoreApplication.translate(
            "AdaptModelAlgorithm",
            "Further results: the model's file among the installed ones, its name, and SAM "
            "(degrees) and ERGAS on the part held out, before and after.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self._add_scenes()
        self._add_training()
        self._add_outputs()

    def _add_scenes(self) -> None:
        layers = QgsProcessing.SourceType.TypeRaster  # type: ignore[attr-defined]
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.PAN,
                QCoreApplication.translate("AdaptModelAlgorithm", "Panchromatic layers (PAN)"),
                layers,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm", "One for every scene; the first band is used."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.MS,
                QCoreApplication.translate("AdaptModelAlgorithm", "Multispectral layers (MS)"),
                layers,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "One for every scene, all of one sensor with the same bands in the same order. To "
                "which PAN each belongs is seen by where it lies.",
            ),
        )
        self.add(
            QgsProcessingParameterString(
                self.BANDS,
                QCoreApplication.translate("AdaptModelAlgorithm", "MS bands (if empty: all)"),
                optional=True,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "Numbers with commas between them, for example 1,2,3,4: the bands that the model "
                "is to be used for, in that order, in all MS layers.",
            ),
        )

    def _add_training(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                self.MINUTES,
                QCoreApplication.translate("AdaptModelAlgorithm", "Time (minutes)"),
                type=QgsProcessingParameterNumber.Type.Double,
                defaultValue=20.0,
                minValue=0.1,
                maxValue=10000.0,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "For everything together. The training uses it up; more of it is better.",
            ),
        )
        self.add(
            QgsProcessingParameterString(
                self.NAME,
                QCoreApplication.translate(
                    "AdaptModelAlgorithm", "Name of the new model (if empty: by the MS layer)"
                ),
                optional=True,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "Small letters, digits, - and _. A name that was used before gets a new version.",
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.MODEL,
                QCoreApplication.translate("AdaptModelAlgorithm", "Model to begin with"),
                options=[AUTO, *available_models()],
                defaultValue=AUTO,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "Automatic (auto): the one that pansharpening would use for the first scene.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.MODEL_FILE,
                QCoreApplication.translate("AdaptModelAlgorithm", "Model to begin with, a file"),
                extension="onnx",
                optional=True,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "An .onnx file of the plugin's training package, used in place of the model above.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DEVICE,
                QCoreApplication.translate("AdaptModelAlgorithm", "Device"),
                options=list(_DEVICES),
                defaultValue=AUTO,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "Automatic (auto): an NVIDIA GPU where torch finds one, else the CPU.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SEED,
                QCoreApplication.translate("AdaptModelAlgorithm", "Seed"),
                type=QgsProcessingParameterNumber.Type.Integer,
                defaultValue=1,
                minValue=0,
                maxValue=2**31 - 1,
            ),
            QCoreApplication.translate("AdaptModelAlgorithm", "Of everything random."),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                QCoreApplication.translate("AdaptModelAlgorithm", "Report"),
                fileFilter="HTML (*.html)",
                optional=True,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "Figures and crops of the part held out, before and after.",
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                QCoreApplication.translate("AdaptModelAlgorithm", "Copy of the model"),
                fileFilter="ONNX (*.onnx)",
                optional=True,
                createByDefault=False,
            ),
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "The new model is among the installed ones in any case; this is a file to pass on.",
            ),
        )
        self.addOutput(
            QgsProcessingOutputFile(
                self.ADAPTED_MODEL,
                QCoreApplication.translate("AdaptModelAlgorithm", "File of the model"),
            )
        )
        self.addOutput(
            QgsProcessingOutputString(
                self.MODEL_NAME,
                QCoreApplication.translate("AdaptModelAlgorithm", "Name of the model"),
            )
        )
        labels = (
            QCoreApplication.translate("AdaptModelAlgorithm", "SAM before, in degrees"),
            QCoreApplication.translate("AdaptModelAlgorithm", "SAM after, in degrees"),
            QCoreApplication.translate("AdaptModelAlgorithm", "ERGAS before"),
            QCoreApplication.translate("AdaptModelAlgorithm", "ERGAS after"),
        )
        for name, label in zip(self.FIGURES, labels):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Reject before the run what can be seen from the headers of the files."""
        acceptable, message = super().checkParameterValues(parameters, context)
        if not acceptable:
            return False, message or ""
        try:
            self._job(parameters, context)
        except SSDiffError as error:
            return False, translated(error)
        return True, ""

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Take what is needed from the layers, the last time that they are touched."""
        try:
            self._prepared = self._job(parameters, context)
        except SSDiffError as error:
            raise failure(error, feedback) from error
        self._python = chosen_python()
        for name in (self.PAN, self.MS):
            for layer in self._layers(parameters, name, context):
                for change in changes(layer):
                    feedback.pushInfo(
                        QCoreApplication.translate(
                            "AdaptModelAlgorithm", "Layer '{layer}' is read with {change}."
                        ).format(layer=layer.name(), change=change)
                    )
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Train, in a process of its own."""
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        try:
            with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
                file = Path(folder) / "adapted.onnx"
                self._train(parameters, context, feedback, file, report)
                return self._keep(file, output, report, feedback)
        except SSDiffError as error:
            # When cancelled, too: qgis_process must not report success.
            raise failure(error, feedback) from error

    def _train(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        file: Path,
        report: str,
    ) -> None:
        from ssdiff_qgis.engine.runtime.training import find_training, run_training
        from ssdiff_qgis.processing.feedback import FeedbackProgress, attended

        job, progress = self._prepared, FeedbackProgress(feedback)
        device = self.parameterAsEnumString(parameters, self.DEVICE, context)
        wanted = "cpu" if device == AUTO else device
        folder = profile_folder()
        found = attended(lambda: find_training(folder, self._python, wanted, progress))
        if device == AUTO and found.cuda:
            wanted = "cuda"
        feedback.pushInfo(
            QCoreApplication.translate(
                "AdaptModelAlgorithm", "Training with torch {torch} on '{device}', in {python}."
            ).format(torch=found.torch, device=wanted, python=found.python)
        )
        (pan, ms), *others = job.scenes
        arguments = ["adapt", pan.path, ms.path, str(file), "--model", str(job.model)]
        for pan, ms in others:
            arguments += ["--scene", pan.path, ms.path]
        layers = file.with_name("layers.json")
        settings = [[asdict(part.setting(0)) for part in scene] for scene in job.scenes]
        layers.write_text(json.dumps(settings), encoding="utf-8")
        arguments += ["--layers", str(layers)]
        if job.bands:
            arguments += ["--bands", *map(str, job.bands)]
        if report:
            texts = file.with_name("texts.json")
            texts.write_text(json.dumps(adaptation_texts()), encoding="utf-8")
            arguments += ["--report", report, "--texts", str(texts)]
        arguments += [
            *("--minutes", str(self.parameterAsDouble(parameters, self.MINUTES, context))),
            *("--name", job.name, "--version", job.version, "--device", wanted),
            *("--seed", str(self.parameterAsInt(parameters, self.SEED, context))),
        ]
        if attended(lambda: run_training(found, arguments, progress)):
            feedback.pushWarning(
                QCoreApplication.translate(
                    "AdaptModelAlgorithm",
                    "The training was ended early. The best state so far was better than the model "
                    "it was begun with, and is kept.",
                )
            )

    def _keep(
        self, file: Path, output: str, report: str, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Put the model among the installed ones, and say what came out."""
        from ssdiff_qgis.engine.catalogue.own_models import keep_model
        from ssdiff_qgis.engine.model.contract import ModelInfo

        info = ModelInfo.read(file)
        kept = keep_model(file, self._description(info))
        before, after = (info.figures["held_out"][key] for key in ("before", "after"))
        feedback.pushInfo(
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "The model {name} {version} is among the installed ones now: ERGAS {ergas_before} "
                "before, {ergas_after} after; SAM {sam_before} before, {sam_after} after.",
            ).format(
                name=info.name,
                version=info.version,
                ergas_before=f"{before['ergas']:.3f}",
                ergas_after=f"{after['ergas']:.3f}",
                sam_before=f"{before['sam']:.3f}",
                sam_after=f"{after['sam']:.3f}",
            )
        )
        results: dict[str, Any] = {self.ADAPTED_MODEL: str(kept.path), self.MODEL_NAME: info.name}
        figures = (before["sam"], after["sam"], before["ergas"], after["ergas"])
        results.update(zip(self.FIGURES, figures))
        if report:
            results[self.REPORT] = report
        if output:
            try:
                shutil.copyfile(file, output)
            except OSError as error:
                raise OutputError(
                    QCoreApplication.translate(
                        "AdaptModelAlgorithm",
                        "The model is among the installed ones, but its copy '{file}' cannot be "
                        "written: {error}. Choose another file for it.",
                    ).format(file=output, error=error)
                ) from error
            results[self.OUTPUT] = output
        return results

    def _description(self, info: ModelInfo) -> str:
        """What the list of models says of it."""
        names = ", ".join(self._prepared.names)
        text = QCoreApplication.translate(
            "AdaptModelAlgorithm", "Adapted from {start} to {scenes}."
        ).format(start=info.training["adapted_from"]["name"], scenes=names)
        printable = "".join(c for c in text if c.isprintable())
        return printable if len(printable) <= 500 else f"{printable[:497]}..."

    def _job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> _Job:
        """What the user chose.

        Raises:
            SSDiffError: if something does not fit.
        """
        from ssdiff_qgis.engine.catalogue.own_models import (
            check_name,
            next_version,
            suggested_name,
        )
        from ssdiff_qgis.engine.geometry.pair import Pair
        from ssdiff_qgis.engine.model.contract import ModelInfo

        pans, multispectral = (
            self._layers(parameters, name, context) for name in (self.PAN, self.MS)
        )
        scenes = pair_up(pans, multispectral, context.transformContext())
        project = context.project()
        sources = [
            (band_files([pan], "PAN", project), band_files([ms], "MS", project))
            for pan, ms in scenes
        ]
        chosen = _numbers(self.parameterAsString(parameters, self.BANDS, context))
        wanted = self.parameterAsFile(parameters, self.MODEL_FILE, context)
        wanted = wanted or self.parameterAsEnumString(parameters, self.MODEL, context)
        # For the headers only: the training opens its own.
        pairs = [Pair.open(pan, ms, chosen) for pan, ms in sources]
        bands = [len(pair.bands) for pair in pairs]
        for (_, ms), number in zip(scenes, bands):
            if number != bands[0]:
                raise BandError(
                    QCoreApplication.translate(
                        "AdaptModelAlgorithm",
                        "The MS layer '{first}' has {bands} bands, '{other}' has {others}. Choose "
                        "scenes of one sensor, with the same bands in the same order.",
                    ).format(
                        first=scenes[0][1].name(), bands=bands[0], other=ms.name(), others=number
                    )
                )
        model = resolve_model(wanted, pairs[0].ratio, pairs[0].band_names)
        names = [ms.name() for _, ms in scenes]
        name = self.parameterAsString(parameters, self.NAME, context).strip()
        name = name or suggested_name(ModelInfo.read(model).name, names[0])
        check_name(name)
        return _Job(sources, chosen, names, model, name, next_version(name))

    def _layers(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Sequence[QgsRasterLayer]:
        layers = self.parameterAsLayerList(parameters, name, context)
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]


def _numbers(text: str) -> list[int] | None:
    """Numbers of bands with commas between them; None for an empty text.

    Raises:
        BandError: If it is something else.
    """
    try:
        return [int(part) for part in text.split(",")] if text.strip() else None
    except ValueError as error:
        raise BandError(
            QCoreApplication.translate(
                "AdaptModelAlgorithm",
                "'{text}' are no numbers of bands. Give them with commas between them, for example "
                "1,2,3,4, or leave it empty for all bands.",
            ).format(text=text)
        ) from error
