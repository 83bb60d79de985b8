# SPDX-License-Identifier: GPL-3.0-or-later
"""``ssdiff:pansharpen``: QGIS parameters into a call of the engine, and its report into outputs."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (  # type: ignore[attr-defined]
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.catalogue.store import AUTO, choose_model, find_model, known_models
from ssdiff_qgis.engine.errors import RasterError, SSDiffError
from ssdiff_qgis.engine.fusion.options import REGISTER, FuseOptions
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT, OUTPUT_TYPES
from ssdiff_qgis.engine.runtime.providers import DEVICES, require
from ssdiff_qgis.processing.algorithm import Algorithm
from ssdiff_qgis.processing.rendering import LayerStyle, ResultStyle, Styler

if TYPE_CHECKING:
    from ssdiff_qgis.engine.catalogue.entry import ModelEntry
    from ssdiff_qgis.engine.fusion.fuse import Report

AS_MS = "as MS"
"""In place of a data type: that of the MS."""
_OPTIONS_WIDGET = "processing.algs.gdal.ui.RasterOptionsWidget"


class _Inputs(NamedTuple):
    """What the engine opens; without ``bands`` it takes all."""

    pan: str
    ms: str
    bands: list[int] | None
    model: Path


class PansharpenAlgorithm(Algorithm):
    """Fuses a PAN and an MS layer with an SSDiff model."""

    HELP = "reference/algorithms"
    PAN = "PAN"
    MS = "MS"
    BANDS = "BANDS"
    MODEL = "MODEL"
    MODEL_FILE = "MODEL_FILE"
    STEPS = "STEPS"
    SEED = "SEED"
    REGISTER = "REGISTER"
    DEVICE = "DEVICE"
    EXTENT = "EXTENT"
    OUTPUT_TYPE = "OUTPUT_TYPE"
    OUTPUT_FORMAT = "OUTPUT_FORMAT"
    OVERVIEWS = "OVERVIEWS"
    CREATION_OPTIONS = "CREATION_OPTIONS"
    OUTPUT = "OUTPUT"
    MODEL_USED = "MODEL_USED"
    PROVIDER = "PROVIDER"
    SECONDS = "SECONDS"
    SHIFT_ROWS = "SHIFT_ROWS"
    SHIFT_COLUMNS = "SHIFT_COLUMNS"
    SHIFT_SPREAD = "SHIFT_SPREAD"

    def name(self) -> str:
        """The fixed part of the id."""
        return "pansharpen"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return QCoreApplication.translate("PansharpenAlgorithm", "Pansharpen (SSDiff)")

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return QCoreApplication.translate(
            "PansharpenAlgorithm",
            "pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,"
            "resolution,satellite,diffusion,deep learning,neural network,onnx",
        ).split(",")

    def shortDescription(self) -> str:
        """One sentence, the tool tip in the toolbox."""
        return QCoreApplication.translate(
            "PansharpenAlgorithm",
            "Sharpens multispectral imagery with its panchromatic band, by a diffusion model that "
            "keeps the colours.",
        )

    def shortHelpString(self) -> str:
        """The panel beside the dialog: what it does, then the help of every parameter."""
        about = QCoreApplication.translate(
            "PansharpenAlgorithm",
            "Fuses a panchromatic raster (PAN) with the coarser multispectral bands (MS) of the "
            "same scene into one multispectral raster on PAN's grid, with SSDiff, a diffusion "
            "model for pansharpening.\n"
            "The result keeps the coordinate reference system, band names, data type and nodata "
            "of the MS. Where PAN and MS overlap only in part, it is cut to the overlap. The same "
            "inputs, model, steps and seed always give the same pixels, whatever the extent.\n"
            "PAN is never resampled. The MS may be offset, rotated or in another coordinate "
            "reference system: it is brought to PAN's grid, and its shift against PAN is "
            "corrected.",
        )
        outputs = QCoreApplication.translate(
            "PansharpenAlgorithm",
            "Besides the raster, the results name the model and the execution provider that were "
            "used, the seconds it took, and the shift of MS against PAN in PAN pixels (rows "
            "downwards, columns to the right) with its spread over the scene. The shift is empty "
            "where it could not be determined or was not looked for.",
        )
        return "\n".join([about, *self.parameters_help(), outputs])

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(
                self.PAN,
                QCoreApplication.translate("PansharpenAlgorithm", "Panchromatic layer (PAN)"),
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "The sharp raster of one band; of several bands the first is used. The result has "
                "its grid.",
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                self.MS,
                QCoreApplication.translate("PansharpenAlgorithm", "Multispectral layer (MS)"),
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "The coarser raster of the same scene, in any coordinate reference system.",
            ),
        )
        self.add(
            QgsProcessingParameterBand(
                self.BANDS,
                QCoreApplication.translate(
                    "PansharpenAlgorithm", "MS bands (if none is chosen: all)"
                ),
                parentLayerParameterName=self.MS,
                optional=True,
                allowMultiple=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "The bands to sharpen, in the order of the result. If none is chosen, all are "
                "sharpened but a mask (alpha) band; the log says which.",
            ),
        )
        models = _models()
        self.add(
            QgsProcessingParameterEnum(
                self.MODEL,
                QCoreApplication.translate("PansharpenAlgorithm", "Model"),
                options=[AUTO, *models],
                defaultValue=AUTO,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "auto: the model that is made for the ratio of PAN and MS pixels and for the "
                "number of bands. Else the one that is named, or an error if it does not fit. "
                "There are: {}",
            ).format(" ".join(map(_made_for, models.values()))),
        )
        self.add(
            QgsProcessingParameterFile(
                self.MODEL_FILE,
                QCoreApplication.translate("PansharpenAlgorithm", "Model from a file"),
                extension="onnx",
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "An .onnx file written by the plugin's training package, used instead of the "
                "model above. It says itself for which bands and ratio it is made.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.REGISTER,
                QCoreApplication.translate(
                    "PansharpenAlgorithm", "What to do with a shift between PAN and MS"
                ),
                options=list(REGISTER),
                defaultValue=REGISTER[0],
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "Real products are off by fractions of a pixel, up to some pixels. correct: "
                "estimate the shift over the scene and correct it. report: estimate it "
                "only. off: trust the georeferencing.",
            ),
        )
        self.add(
            QgsProcessingParameterExtent(
                self.EXTENT,
                QCoreApplication.translate("PansharpenAlgorithm", "Extent"),
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "Limits the result to the PAN pixels whose centres lie inside. The pixels are the "
                "same as without it.",
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DEVICE,
                QCoreApplication.translate("PansharpenAlgorithm", "Compute on"),
                options=list(DEVICES),
                defaultValue=DEVICES[0],
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "auto: a GPU where onnxruntime has one that gives the CPU's numbers, else the CPU; "
                "the log says which and why. cpu: the CPU. Any other: that (cuda: NVIDIA; "
                "directml: Windows; coreml: macOS; rocm, migraphx: AMD), or an error that says "
                "why not.",
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.STEPS,
                QCoreApplication.translate("PansharpenAlgorithm", "Diffusion steps"),
                type=QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=1,
                maxValue=1000,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "The time needed grows in proportion. If not set, the model's own choice.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SEED,
                QCoreApplication.translate("PansharpenAlgorithm", "Seed"),
                type=QgsProcessingParameterNumber.Type.Integer,
                defaultValue=0,
                minValue=0,
                maxValue=2**31 - 1,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "Of the noise that diffusion starts from. The same seed gives the same result.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.OUTPUT_TYPE,
                QCoreApplication.translate("PansharpenAlgorithm", "Data type of the result"),
                options=[AS_MS, *OUTPUT_TYPES],
                defaultValue=AS_MS,
                optional=True,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "As MS: that of the MS, so that nothing is lost. Values are never scaled: what a "
                "smaller type cannot hold is cut, and the log says how many.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.OUTPUT_FORMAT,
                QCoreApplication.translate("PansharpenAlgorithm", "Format of the result"),
                options=[AUTO_FORMAT, "COG"],
                defaultValue=AUTO_FORMAT,
                optional=True,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "auto: what the suffix of the output's name stands for, any format that GDAL can "
                "write. COG: a cloud-optimised GeoTIFF.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.OVERVIEWS,
                QCoreApplication.translate("PansharpenAlgorithm", "Add overviews"),
                defaultValue=False,
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "Smaller copies in the file, by which large rasters are shown faster.",
            ),
            advanced=True,
        )
        creation_options = QgsProcessingParameterString(
            self.CREATION_OPTIONS,
            QCoreApplication.translate("PansharpenAlgorithm", "Creation options"),
            defaultValue="",
            optional=True,
        )
        creation_options.setMetadata({"widget_wrapper": _options_widget()})
        self.add(
            creation_options,
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "GDAL creation options of the output's format as NAME=VALUE, separated by |. "
                "They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OUTPUT,
                QCoreApplication.translate("PansharpenAlgorithm", "Pansharpened"),
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "The fused raster. It appears when it is complete, or not at all.",
            ),
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.addOutput(
            QgsProcessingOutputString(
                self.MODEL_USED,
                QCoreApplication.translate("PansharpenAlgorithm", "Name and version of the model"),
            )
        )
        self.addOutput(
            QgsProcessingOutputString(
                self.PROVIDER,
                QCoreApplication.translate("PansharpenAlgorithm", "Execution provider used"),
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.SECONDS, QCoreApplication.translate("PansharpenAlgorithm", "Seconds")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.SHIFT_ROWS,
                QCoreApplication.translate(
                    "PansharpenAlgorithm",
                    "Shift of MS against PAN, rows downwards in PAN pixels; empty if not known",
                ),
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.SHIFT_COLUMNS,
                QCoreApplication.translate(
                    "PansharpenAlgorithm",
                    "Shift of MS against PAN, columns to the right in PAN pixels; empty if not "
                    "known",
                ),
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.SHIFT_SPREAD,
                QCoreApplication.translate(
                    "PansharpenAlgorithm",
                    "Spread of the shift over the scene in PAN pixels; empty if not known",
                ),
            )
        )

    def canExecute(self) -> tuple[bool, str]:
        """Whether onnxruntime is there; if not, how to get it."""
        try:
            require()
        except SSDiffError as error:
            return False, str(error)
        return True, ""

    def validateInputCrs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Keeps QGIS from asking: an extent is converted, and `checkParameterValues` says more."""
        return True

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse before the run what can be seen from the headers of the files."""
        acceptable, message = super().checkParameterValues(parameters, context)
        if not acceptable:
            return False, message or ""
        try:
            self._inputs(parameters, context)
        except SSDiffError as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Take what is needed from the layers, the last time that they are touched, and check it.

        Inside a graphical model nobody has called `checkParameterValues`.
        """
        try:
            self._checked = self._inputs(parameters, context)
        except SSDiffError as error:
            raise QgsProcessingException(str(error)) from error
        pan, ms = (self._layer(parameters, name, context) for name in (self.PAN, self.MS))
        for layer in (pan, ms):
            if _has_own_nodata(layer):
                feedback.pushWarning(
                    QCoreApplication.translate(
                        "PansharpenAlgorithm",
                        "The nodata settings of the layer '{}' differ from those of its file. "
                        "Those of the file are used.",
                    ).format(layer.name())
                )
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, pan.crs())
        self._extent = None
        if not extent.isNull():
            self._extent = (
                extent.xMinimum(),
                extent.yMinimum(),
                extent.xMaximum(),
                extent.yMaximum(),
            )
        self._style = LayerStyle.of(ms)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Fuse, in a worker thread, on the engine's own file handles."""
        from ssdiff_qgis.engine.fusion.fuse import fuse
        from ssdiff_qgis.engine.geometry.pair import Pair
        from ssdiff_qgis.engine.model.onnx_model import Model
        from ssdiff_qgis.processing.feedback import FeedbackProgress

        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        creation_options = self.parameterAsString(parameters, self.CREATION_OPTIONS, context)
        output_type = self.parameterAsEnumString(parameters, self.OUTPUT_TYPE, context)
        pan, ms, bands, file = self._checked
        try:
            pair = Pair.open(pan, ms, bands)
            model = Model(file, self.parameterAsEnumString(parameters, self.DEVICE, context))
            report = fuse(
                pair,
                model,
                output,
                FuseOptions(
                    # 0, which the parameter does not take, is what QGIS makes of "not set".
                    steps=self.parameterAsInt(parameters, self.STEPS, context) or None,
                    seed=self.parameterAsInt(parameters, self.SEED, context),
                    register=self.parameterAsEnumString(parameters, self.REGISTER, context),
                    extent=None if self._extent is None else pair.pan.grid.box(*self._extent),
                    creation_options=[o for o in creation_options.split("|") if o.strip()],
                    output_type=None if output_type == AS_MS else output_type,
                    output_format=self.parameterAsEnumString(
                        parameters, self.OUTPUT_FORMAT, context
                    ),
                    overviews=self.parameterAsBoolean(parameters, self.OVERVIEWS, context),
                ),
                FeedbackProgress(feedback),
            )
            self._output = output
            if context.willLoadLayerOnCompletion(output):
                self._result_style = ResultStyle.choose(pair, self._style)
        except SSDiffError as error:
            # When cancelled, too: qgis_process must not report success.
            raise QgsProcessingException(str(error)) from error
        return {self.OUTPUT: output, **self._figures(report)}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Have the result styled once it is loaded."""
        if context.willLoadLayerOnCompletion(self._output):
            details = context.layerToLoadOnCompletionDetails(self._output)
            details.setPostProcessor(Styler(self._result_style))
        return {}

    def _figures(self, report: Report) -> dict[str, Any]:
        shift = report.shift if report.shift is not None and report.shift.determined else None
        return {
            self.MODEL_USED: report.model,
            self.PROVIDER: report.provider,
            self.SECONDS: round(report.seconds, 3),
            self.SHIFT_ROWS: shift and shift.dy,
            self.SHIFT_COLUMNS: shift and shift.dx,
            self.SHIFT_SPREAD: shift and shift.spread,
        }

    def _layer(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsRasterLayer:
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise RasterError(self.invalidRasterError(parameters, name))
        return layer

    def _inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> _Inputs:
        """What to fuse and with which model.

        Raises:
            SSDiffError: if PAN, MS and the model do not fit each other.
        """
        from ssdiff_qgis.engine.geometry.pair import Pair
        from ssdiff_qgis.engine.model.band_groups import band_groups
        from ssdiff_qgis.engine.model.onnx_model import Model

        pan, ms = (_source(self._layer(parameters, n, context), n) for n in (self.PAN, self.MS))
        bands = self.parameterAsInts(parameters, self.BANDS, context) or None
        # Opened for its headers only: the worker opens its own, so that no file stays open.
        pair = Pair.open(pan, ms, bands)
        named = self.parameterAsFile(parameters, self.MODEL_FILE, context)
        chosen = named or self.parameterAsEnumString(parameters, self.MODEL, context)
        if chosen == AUTO:
            return _Inputs(pan, ms, bands, choose_model(pair.ratio, len(pair.bands)))
        file = find_model(chosen)
        # The metadata alone are of interest here: no need to wake a GPU.
        band_groups(pair, Model(file, "cpu").info)
        return _Inputs(pan, ms, bands, file)


def _models() -> dict[str, ModelEntry]:
    """The models that can be run, by name, as `available_models` finds them."""
    models: dict[str, ModelEntry] = {}
    for model in known_models():
        if model.path is not None:
            models.setdefault(model.entry.name, model.entry)
    return models


def _made_for(entry: ModelEntry) -> str:
    """What a model is for, in plain text."""
    # A catalogue may be anybody's, and the dialog would take this for HTML.
    description = entry.description.replace("<", "‹")
    bands = QCoreApplication.translate("PansharpenAlgorithm", "any bands")
    if not entry.any_bands:
        bands = QCoreApplication.translate("PansharpenAlgorithm", "bands: {}").format(entry.bands)
    return QCoreApplication.translate(
        "PansharpenAlgorithm", "{name} (ratio {ratio}, {bands}): {description}"
    ).format(name=entry.name, ratio=entry.ratio, bands=bands, description=description)


def _source(layer: QgsRasterLayer, role: str) -> str:
    """What GDAL opens to read a layer.

    Raises:
        RasterError: if it is no GDAL layer, or needs more than its path to be opened.
    """
    source, provider = layer.source(), layer.providerType()
    if provider != "gdal":
        raise RasterError(
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "The {role} layer '{layer}' comes from the data provider '{provider}', but only "
                "rasters opened by GDAL can be fused. Save it as a GeoTIFF first.",
            ).format(role=role, layer=layer.name(), provider=provider)
        )
    if "|" in source:
        raise RasterError(
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "The {role} layer '{layer}' was opened with driver options ({options}), which "
                "are not passed on. Load it without, or save it as a GeoTIFF first.",
            ).format(role=role, layer=layer.name(), options=source.partition("|")[2])
        )
    return source


def _has_own_nodata(layer: QgsRasterLayer) -> bool:
    """Whether the layer's properties make other pixels transparent than its file says."""
    provider = layer.dataProvider()
    return any(
        provider.userNoDataValues(band)
        or (provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band))
        for band in range(1, layer.bandCount() + 1)
    )


def _options_widget() -> dict[str, str]:
    """Metadata that give a parameter QGIS's editor of creation options."""
    try:
        in_python = find_spec(_OPTIONS_WIDGET) is not None
    except ImportError:
        in_python = False
    # It was rewritten in C++ in the course of QGIS 3.
    if in_python:
        return {"class": f"{_OPTIONS_WIDGET}.RasterOptionsWidgetWrapper"}
    return {"widget_type": "rasteroptions"}
