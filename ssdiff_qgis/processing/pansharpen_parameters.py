# SPDX-License-Identifier: GPL-3.0-or-later
"""Parameters and outputs of ``ssdiff:pansharpen``, and what users read about them."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.catalogue.entry import AUTO
from ssdiff_qgis.engine.catalogue.store import known_models
from ssdiff_qgis.engine.fusion.options import MODES, REGISTER, default_mode
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT, OUTPUT_TYPES
from ssdiff_qgis.engine.runtime.providers import DEVICES, PROVIDERS
from ssdiff_qgis.processing.algorithm import Algorithm
from ssdiff_qgis.toolbelt.devices import device_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from ssdiff_qgis.engine.catalogue.entry import ModelEntry

AS_MS = "as MS"
"""In place of a data type: that of the MS."""
_COG = "COG"
_OPTIONS_WIDGET = "processing.algs.gdal.ui.RasterOptionsWidget"


class PansharpenParameters(Algorithm):
    """Declares the parameters and outputs.

    Choices are declared by ids, which scripts, models and command lines hold in every language;
    `choice_labels` names them for the dialog.

    Attributes:
        DEFAULTED: Names of parameters that are optional only because a graphical model may have
            been saved without them; they always have a value.
    """

    PAN = "PAN"
    MS = "MS"
    MS_LAYERS = "MS_LAYERS"
    PRODUCT = "PRODUCT"
    BANDS = "BANDS"
    MODE = "MODE"
    MODEL = "MODEL"
    REGISTER = "REGISTER"
    EXTENT = "EXTENT"
    DEVICE = "DEVICE"
    PAN_BAND = "PAN_BAND"
    MODEL_FILE = "MODEL_FILE"
    STEPS = "STEPS"
    SEED = "SEED"
    OUTPUT_TYPE = "OUTPUT_TYPE"
    OUTPUT_FORMAT = "OUTPUT_FORMAT"
    OVERVIEWS = "OVERVIEWS"
    CREATION_OPTIONS = "CREATION_OPTIONS"
    GROUP = "GROUP"
    DEFAULTED = (MODE, OUTPUT_TYPE, OUTPUT_FORMAT, OVERVIEWS, GROUP)
    OUTPUT = "OUTPUT"
    UNCERTAINTY = "UNCERTAINTY"
    REPORT = "REPORT"
    MODEL_USED = "MODEL_USED"
    PROVIDER = "PROVIDER"
    SECONDS = "SECONDS"
    SHIFT_ROWS = "SHIFT_ROWS"
    SHIFT_COLUMNS = "SHIFT_COLUMNS"
    SHIFT_SPREAD = "SHIFT_SPREAD"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self._add_images()
        self._add_processing()
        self._add_advanced()
        self._add_format()
        self._add_outputs()

    def choice_labels(self, available: Collection[str]) -> dict[str, dict[str, str]]:
        """What the dialog shows in place of ids.

        Args:
            available: Execution providers that the installed onnxruntime has.

        Returns:
            For each parameter with choices the label of each id, in the user's language.
        """
        automatic = QCoreApplication.translate("PansharpenParameters", "Automatic")
        absent = QCoreApplication.translate("PansharpenParameters", "{} (not on this computer)")
        devices = {
            device: name if provider in available else absent.format(name)
            for device, provider in PROVIDERS.items()
            for name in (device_name(provider),)
        }
        register = (
            QCoreApplication.translate("PansharpenParameters", "Correct"),
            QCoreApplication.translate("PansharpenParameters", "Report only"),
            QCoreApplication.translate("PansharpenParameters", "Off"),
        )
        best = QCoreApplication.translate(
            "PansharpenParameters", "Best: with the network, about 5 s per megapixel"
        )
        fast = QCoreApplication.translate(
            "PansharpenParameters", "Fast: without the network, about 1 s per megapixel"
        )
        return {
            self.MODE: dict(zip(MODES, (best if available else absent.format(best), fast))),
            self.MODEL: {AUTO: automatic, **{n: _trained_for(e) for n, e in _models().items()}},
            self.REGISTER: dict(zip(REGISTER, register)),
            self.DEVICE: {DEVICES[0]: automatic, **devices},
            self.OUTPUT_TYPE: {AS_MS: QCoreApplication.translate("PansharpenParameters", "As MS")},
            self.OUTPUT_FORMAT: {
                AUTO_FORMAT: QCoreApplication.translate(
                    "PansharpenParameters", "By the suffix of the file's name"
                ),
                _COG: QCoreApplication.translate(
                    "PansharpenParameters", "Cloud-optimised GeoTIFF (COG)"
                ),
            },
        }

    def _add_images(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(
                self.PAN,
                QCoreApplication.translate("PansharpenParameters", "Panchromatic layer (PAN)"),
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters", "The sharp image of one band. The result has its grid."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                self.MS,
                QCoreApplication.translate("PansharpenParameters", "Multispectral layer (MS)"),
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "The coarser image of the same scene, in any coordinate reference system.",
            ),
        )
        self.add(
            QgsProcessingParameterBand(
                self.BANDS,
                QCoreApplication.translate(
                    "PansharpenParameters", "MS bands (if none is chosen: all)"
                ),
                parentLayerParameterName=self.MS,
                optional=True,
                allowMultiple=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "The bands to pansharpen, in the order of the result. If none is chosen, all but a "
                "mask (alpha) band.",
            ),
        )

        self.add(
            QgsProcessingParameterMultipleLayers(
                self.MS_LAYERS,
                QCoreApplication.translate(
                    "PansharpenParameters", "Or the MS bands in separate layers"
                ),
                QgsProcessing.SourceType.TypeRaster,  # type: ignore[attr-defined]
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "A layer for each band, in the order of the result.\nScripts may give a list as MS "
                "as well.",
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                self.PRODUCT,
                QCoreApplication.translate(
                    "PansharpenParameters", "Or a satellite product (metadata file or folder)"
                ),
                optional=True,
                # Without a filter QGIS takes no name without a dot, as folders have.
                fileFilter=QCoreApplication.translate(
                    "PansharpenParameters",
                    "Metadata of products (*.txt *.json *.xml *.imd *.til);;All files (*)",
                ),
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "As it was delivered; it has PAN and MS.\nLandsat 7 to 9 Level-1 "
                "(MTL file), Pleiades and SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, "
                "Jilin, and pairs of files whose names differ in PAN and MS, MSS or MUL.",
            ),
        )

    def _add_processing(self) -> None:
        models = _models()
        self.add(
            QgsProcessingParameterEnum(
                self.MODE,
                QCoreApplication.translate("PansharpenParameters", "Mode"),
                options=list(MODES),
                defaultValue=default_mode(),
                optional=True,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Best (best): with the network, about 5 s per megapixel on two CPU cores. Fast "
                "(fast): by the regression alone, about 1 s and nearly as good.\nThe network needs "
                "onnxruntime; the fast mode needs nothing installed, and ignores model, device, "
                "steps and seed.",
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.MODEL,
                QCoreApplication.translate("PansharpenParameters", "Model"),
                options=[AUTO, *models],
                defaultValue=AUTO,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Automatic (auto): the model trained for the resolution ratio of PAN and MS and "
                "for the number of bands.\nAny other must fit them. Installed: {}",
            ).format(
                " ".join(f"{_trained_for(e)}: {_plain(e.description)}" for e in models.values())
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.REGISTER,
                QCoreApplication.translate("PansharpenParameters", "PAN-MS co-registration"),
                options=list(REGISTER),
                defaultValue=REGISTER[0],
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "What to do about the offset of MS against PAN, from fractions of a pixel to some "
                "pixels in most products.\ncorrect: estimate it over the scene and correct it. "
                "report: estimate it only. off: trust the georeferencing.",
            ),
        )
        self.add(
            QgsProcessingParameterExtent(
                self.EXTENT,
                QCoreApplication.translate("PansharpenParameters", "Extent"),
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Limits the result to the PAN pixels whose centres lie inside. Their values are "
                "the same as without it.",
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DEVICE,
                QCoreApplication.translate("PansharpenParameters", "Device"),
                options=list(DEVICES),
                defaultValue=DEVICES[0],
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Automatic (auto): a GPU that gives the CPU's numbers, else the CPU; the log says "
                "which.\nAny other: that one, or an error that says why not (cuda: NVIDIA; "
                "directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).",
            ),
        )

    def _add_advanced(self) -> None:
        self.add(
            QgsProcessingParameterBand(
                self.PAN_BAND,
                QCoreApplication.translate(
                    "PansharpenParameters", "PAN band (if none is chosen: the first)"
                ),
                parentLayerParameterName=self.PAN,
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters", "The panchromatic band of a PAN layer of several bands."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.MODEL_FILE,
                QCoreApplication.translate("PansharpenParameters", "Model from a file"),
                extension="onnx",
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "An .onnx file of the plugin's training package, used in place of the model above.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.STEPS,
                QCoreApplication.translate("PansharpenParameters", "Diffusion steps"),
                type=QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=1,
                maxValue=1000,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "If not set, the model's own number. Time grows in proportion.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SEED,
                QCoreApplication.translate("PansharpenParameters", "Seed"),
                type=QgsProcessingParameterNumber.Type.Integer,
                defaultValue=0,
                minValue=0,
                maxValue=2**31 - 1,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Of the noise that diffusion starts from. The same seed gives the same result.",
            ),
            advanced=True,
        )

    def _add_format(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                self.OUTPUT_TYPE,
                QCoreApplication.translate("PansharpenParameters", "Data type of the result"),
                options=[AS_MS, *OUTPUT_TYPES],
                defaultValue=AS_MS,
                optional=True,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Values are never scaled: what a smaller type cannot hold is limited, and the log "
                "says how many.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.OUTPUT_FORMAT,
                QCoreApplication.translate("PansharpenParameters", "Format of the result"),
                options=[AUTO_FORMAT, _COG],
                defaultValue=AUTO_FORMAT,
                optional=True,
                usesStaticStrings=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "By the suffix (auto): any format that GDAL can write.\nCOG: a cloud-optimised "
                "GeoTIFF.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.OVERVIEWS,
                QCoreApplication.translate("PansharpenParameters", "Add overviews"),
                defaultValue=False,
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Smaller copies in the file, by which large rasters are shown faster.",
            ),
            advanced=True,
        )
        creation_options = QgsProcessingParameterString(
            self.CREATION_OPTIONS,
            QCoreApplication.translate("PansharpenParameters", "Creation options"),
            defaultValue="",
            optional=True,
        )
        creation_options.setMetadata({"widget_wrapper": _options_widget()})
        self.add(
            creation_options,
            QCoreApplication.translate(
                "PansharpenParameters",
                "GDAL creation options of the format as NAME=VALUE, separated by |.\nThey replace "
                "the defaults, which for GeoTIFF are tiles and DEFLATE compression.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.GROUP,
                QCoreApplication.translate(
                    "PansharpenParameters", "Group the result with PAN and MS"
                ),
                defaultValue=False,
                optional=True,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "In the desktop: puts the result, PAN and MS into a group of layers.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OUTPUT,
                QCoreApplication.translate("PansharpenParameters", "Pansharpened"),
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "The pansharpened image. It appears when it is complete, or not at all.",
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.UNCERTAINTY,
                QCoreApplication.translate("PansharpenParameters", "Uncertainty"),
                optional=True,
                createByDefault=False,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Expected absolute error of every band in DN, learnt from the scene itself.\nThe "
                "last band is that of all bands, in standard deviations; it shows where colours "
                "are uncertain.",
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                QCoreApplication.translate("PansharpenParameters", "Quality report"),
                fileFilter="HTML (*.html)",
                optional=True,
                createByDefault=False,
            ),
            QCoreApplication.translate(
                "PansharpenParameters",
                "Crops and figures of quality.\nA page that opens from the Results Viewer, and "
                "takes about a tenth of the time.",
            ),
        )

    def _add_outputs(self) -> None:
        outputs = (
            QgsProcessingOutputString(
                self.MODEL_USED,
                QCoreApplication.translate("PansharpenParameters", "Name and version of the model"),
            ),
            QgsProcessingOutputString(
                self.PROVIDER,
                QCoreApplication.translate("PansharpenParameters", "Execution provider used"),
            ),
            QgsProcessingOutputNumber(
                self.SECONDS, QCoreApplication.translate("PansharpenParameters", "Seconds")
            ),
            QgsProcessingOutputNumber(
                self.SHIFT_ROWS,
                QCoreApplication.translate(
                    "PansharpenParameters",
                    "Offset of MS against PAN, rows downwards in PAN pixels; empty if not known",
                ),
            ),
            QgsProcessingOutputNumber(
                self.SHIFT_COLUMNS,
                QCoreApplication.translate(
                    "PansharpenParameters",
                    "Offset of MS against PAN, columns to the right in PAN pixels; empty if not "
                    "known",
                ),
            ),
            QgsProcessingOutputNumber(
                self.SHIFT_SPREAD,
                QCoreApplication.translate(
                    "PansharpenParameters",
                    "Dispersion of the offset over the scene in PAN pixels; empty if not known",
                ),
            ),
        )
        for output in outputs:
            self.addOutput(output)


def _models() -> dict[str, ModelEntry]:
    """The models that can be run, by name, as `available_models` finds them."""
    models: dict[str, ModelEntry] = {}
    for model in known_models():
        if model.path is not None:
            models.setdefault(model.entry.name, model.entry)
    return models


def _trained_for(entry: ModelEntry) -> str:
    """A model's name with the resolution ratio and the bands that it is trained for."""
    bands = QCoreApplication.translate("PansharpenParameters", "any bands")
    if not entry.any_bands:
        bands = QCoreApplication.translate("PansharpenParameters", "bands: {}").format(entry.bands)
    return QCoreApplication.translate(
        "PansharpenParameters", "{name} (ratio {ratio}, {bands})"
    ).format(name=entry.name, ratio=entry.ratio, bands=bands)


def _plain(text: str) -> str:
    """A text of a catalogue, which may be anybody's, for a tool tip, which would take HTML."""
    return text.replace("<", "‹")


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
