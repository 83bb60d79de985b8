# SPDX-License-Identifier: GPL-3.0-or-later
"""``ssdiff:pansharpen``: QGIS parameters into a call of the engine, and its report into outputs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.catalogue.selection import resolve_model
from ssdiff_qgis.engine.errors import CancelledError, RasterError, SSDiffError
from ssdiff_qgis.engine.fusion.options import MODES, FuseOptions
from ssdiff_qgis.engine.runtime.providers import is_installed, require
from ssdiff_qgis.processing.algorithm import failure
from ssdiff_qgis.processing.finishing import Finisher, Step, grouping
from ssdiff_qgis.processing.pansharpen_parameters import AS_MS, PansharpenParameters
from ssdiff_qgis.processing.rendering import NO_STYLE, ErrorStyle, LayerStyle, ResultStyle
from ssdiff_qgis.processing.sources import band_files, changes
from ssdiff_qgis.toolbelt.paths import analyses_folder
from ssdiff_qgis.toolbelt.preferences import threads
from ssdiff_qgis.toolbelt.result_layers import remember_ms
from ssdiff_qgis.toolbelt.translation import translated

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ssdiff_qgis.engine.fusion.options import Report
    from ssdiff_qgis.engine.geometry.pair import Pair
    from ssdiff_qgis.engine.raster.band_files import BandFiles


class _Layers(NamedTuple):
    """Layers of PAN, one, and of the MS, one or several; both empty if a product was chosen."""

    pan: list[QgsRasterLayer]
    ms: list[QgsRasterLayer]


class _Images(NamedTuple):
    """What the user chose to pansharpen; a band that is not chosen is None.

    Attributes:
        pan: Files of PAN.
        ms: Files of the MS.
        names: Names of PAN and of the MS.
        bands: Numbers of the MS bands.
        pan_band: Number of the PAN band.
        mode: One of `MODES`.
        model: Name or path of the model, or `AUTO`.
    """

    pan: BandFiles
    ms: BandFiles
    names: tuple[str, str]
    bands: list[int] | None
    pan_band: int | None
    mode: str
    model: str

    def open(self) -> Pair:
        """Open both.

        Raises:
            SSDiffError: if they do not fit each other.
        """
        from ssdiff_qgis.engine.geometry.pair import Pair

        return Pair.open(self.pan, self.ms, self.bands, self.pan_band or 1)


class _Checked(NamedTuple):
    """Images that fit each other.

    Attributes:
        images: The images.
        model: File of a model that fits them; None without one.
        crs: WKT of PAN's coordinate reference system; empty if it has none.
    """

    images: _Images
    model: Path | None
    crs: str


class PansharpenAlgorithm(PansharpenParameters):
    """Pansharpens an MS layer with a PAN layer by an SSDiff model."""

    HELP = "reference/algorithms#ssdiffpansharpen"

    def __init__(self, checked: _Checked | None = None) -> None:
        super().__init__()
        self._checked = checked
        self._extent: tuple[float, float, float, float] | None = None
        self._result_style: ResultStyle | None = None
        self._result_bands: tuple[int, ...] = ()
        self._output = self._uncertainty = ""
        self._grouped = False

    def createInstance(self) -> PansharpenAlgorithm:
        """A new copy, which need not check again what this one has."""
        return PansharpenAlgorithm(self._checked)

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget:
        """The dialog with the likely layers chosen."""
        from ssdiff_qgis.processing.pansharpen_dialog import pansharpen_dialog

        return pansharpen_dialog(self, parent)

    def name(self) -> str:
        """The fixed part of the id."""
        return "pansharpen"

    def displayName(self) -> str:
        """The name that the toolbox shows."""
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
            "Sharpens a multispectral image with its panchromatic band, by a diffusion model that "
            "keeps the colours.",
        )

    def about(self) -> str:
        """What the algorithm does."""
        return QCoreApplication.translate(
            "PansharpenAlgorithm",
            "Pansharpens a multispectral image (MS) with the panchromatic band (PAN) of the same "
            "scene, by SSDiff, a diffusion model.\n"
            "The result has PAN's grid and the MS's band names, data type and nodata. The MS may "
            "be offset, rotated or in another coordinate reference system.\n"
            "The same inputs always give the same pixels, whatever the extent.",
        )

    def about_outputs(self) -> str:
        """What the outputs besides the raster hold."""
        return QCoreApplication.translate(
            "PansharpenAlgorithm",
            "Further results: model, execution provider, seconds, and the offset of MS against "
            "PAN with its dispersion, in PAN pixels.",
        )

    def validateInputCrs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Keeps QGIS from asking: an extent is converted, and `checkParameterValues` says more."""
        return True

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Reject before the run what can be seen from the headers of the files."""
        parameters = self._with_layers(parameters)
        # Of these QGIS says that they are wrong, but not why.
        others = {**parameters, self.MS_LAYERS: None, self.PRODUCT: None}
        acceptable, message = super().checkParameterValues(others, context)
        if not acceptable:
            return False, message or ""
        try:
            self._checked = self._check(self._images(parameters, context))
        except SSDiffError as error:
            return False, translated(error)
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
        parameters = self._with_layers(parameters)
        try:
            images = self._images(parameters, context)
            checked = self._checked
            if checked is None or checked.images != images:
                checked = self._check(images)
        except SSDiffError as error:
            raise failure(error, feedback) from error
        self._inputs = checked
        layers = self._chosen(parameters, context)
        for layer in (*layers.pan, *layers.ms):
            for change in changes(layer):
                feedback.pushInfo(
                    QCoreApplication.translate(
                        "PansharpenAlgorithm", "Layer '{layer}' is read with {change}."
                    ).format(layer=layer.name(), change=change)
                )
        self._ids = [layer.id() for layer in (*layers.pan, *layers.ms)]
        self._grouped = self.parameterAsBoolean(parameters, self.GROUP, context)
        crs = QgsCoordinateReferenceSystem.fromWkt(checked.crs)
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        if not extent.isNull():
            self._extent = (
                *(extent.xMinimum(), extent.yMinimum()),
                *(extent.xMaximum(), extent.yMaximum()),
            )
        # The bands of several layers, and of a product, have no style in common.
        self._style = LayerStyle.from_layer(layers.ms[0]) if len(layers.ms) == 1 else NO_STYLE
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Pansharpen, in a worker thread, on the engine's own file handles."""
        from ssdiff_qgis.engine.fusion.analysis_cache import AnalysisCache
        from ssdiff_qgis.engine.fusion.fuse import fuse
        from ssdiff_qgis.engine.fusion.uncertainty_raster import (
            UNCERTAINTY_SHARE,
            check_uncertainty,
            write_uncertainty,
        )
        from ssdiff_qgis.engine.model.onnx_model import Model
        from ssdiff_qgis.engine.report.report import SHARE, check_report, write_report
        from ssdiff_qgis.engine.report.texts import TEXTS
        from ssdiff_qgis.processing.feedback import FeedbackProgress, attended

        images, file, _ = self._inputs
        device = self.parameterAsEnumString(parameters, self.DEVICE, context)
        self._output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        self._uncertainty = self.parameterAsOutputLayer(parameters, self.UNCERTAINTY, context)
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        reported = SHARE if page else 0.0
        mapped = UNCERTAINTY_SHARE if self._uncertainty else 0.0
        progress = FeedbackProgress(feedback)
        try:
            pair = images.open()
            if page:
                used = [*pair.pan.files, *pair.ms.files, self._output, self._uncertainty]
                check_report(Path(page), [name for name in (*used, str(file or "")) if name])
            self._tell_inputs(pair, feedback)
            # In the dialog the choice is seen.
            if not parameters.get(self.MODE) and not is_installed():
                feedback.pushWarning(
                    QCoreApplication.translate(
                        "PansharpenAlgorithm",
                        "The mode is fast, without the network: onnxruntime, which runs it, is not "
                        "installed (Settings > Options > SSDiff).",
                    )
                )
            model = Model(file, device, progress, threads()) if file else None
            options = self._options(parameters, context, pair)
            if self._uncertainty:
                check_uncertainty(self._uncertainty, pair, model, self._output)
            fusing = progress.part(0, 1 - reported - mapped)
            cache = AnalysisCache(analyses_folder())
            report = attended(lambda: fuse(pair, model, self._output, options, fusing, cache=cache))
            feedback.pushInfo(
                QCoreApplication.translate(
                    "PansharpenAlgorithm",
                    "Pansharpened {megapixels:.2f} megapixels in {seconds:.0f} s.",
                ).format(megapixels=report.megapixels, seconds=report.seconds)
            )
            if self._uncertainty:
                mapping = progress.part(1 - reported - mapped, mapped)
                where = self._uncertainty
                attended(lambda: write_uncertainty(where, pair, model, options, report, mapping))
            self._write_lineage(context)
            if page:
                reporting = progress.part(1 - reported, reported)
                texts = {key: translated(text) for key, text in TEXTS.items()}
                attended(lambda: write_report(page, pair, model, options, report, reporting, texts))
            if context.willLoadLayerOnCompletion(self._output):
                self._result_style = ResultStyle.choose(pair, self._style)
                self._result_bands = tuple(pair.bands)
        except CancelledError as error:
            # The desktop knows it by itself; qgis_process would report success.
            if QgsApplication.platform() != "desktop":
                raise failure(error, feedback) from error
            feedback.pushInfo(translated(error))
            return {}
        except SSDiffError as error:
            raise failure(error, feedback) from error
        files = {self.OUTPUT: self._output, self.UNCERTAINTY: self._uncertainty, self.REPORT: page}
        written = {name: path for name, path in files.items() if path}
        return {**written, **self._figures(report)}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Have results named after the MS, and finished once they are loaded."""
        if self._result_style is not None:
            steps: list[Step] = [self._result_style.apply]
            if len(self._ids) == 2:  # an MS in several layers has no picture of its own
                steps.append(lambda layer: remember_ms(layer, self._ids[1], self._result_bands))
            if self._grouped:
                steps.append(grouping(self._ids))
            self._finish(context, self.OUTPUT, self._output, self._titles[0], steps)
        if self._uncertainty and context.willLoadLayerOnCompletion(self._uncertainty):
            steps = [ErrorStyle.apply]
            self._finish(context, self.UNCERTAINTY, self._uncertainty, self._titles[1], steps)
        return {}

    @property
    def _titles(self) -> tuple[str, str]:
        """Names of the result and of its uncertainty."""
        return (
            QCoreApplication.translate("PansharpenAlgorithm", "{} pansharpened").format(
                self._inputs.images.names[1]
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm", "{} pansharpened: uncertainty"
            ).format(self._inputs.images.names[1]),
        )

    def _finish(
        self,
        context: QgsProcessingContext,
        parameter: str,
        path: str,
        title: str,
        steps: Sequence[Step],
    ) -> None:
        details = context.layerToLoadOnCompletionDetails(path)
        details.setPostProcessor(Finisher(steps))
        # A graphical model has names of its own.
        if details.name == self.parameterDefinition(parameter).description():
            details.name = title

    def _write_lineage(self, context: QgsProcessingContext) -> None:
        """Of results that become layers: beside others nobody asked for a further file."""
        from ssdiff_qgis.processing.lineage import write_lineage

        about = (
            QCoreApplication.translate(
                "PansharpenAlgorithm", "Pansharpened by SSDiff from PAN '{pan}' and MS '{ms}'."
            ),
            QCoreApplication.translate(
                "PansharpenAlgorithm",
                "Expected absolute error of what SSDiff has pansharpened from PAN '{pan}' and MS "
                "'{ms}'.",
            ),
        )
        pan, ms = self._inputs.images.names
        for path, title, text in zip((self._output, self._uncertainty), self._titles, about):
            if path and context.willLoadLayerOnCompletion(path):
                write_lineage(path, title, text.format(pan=pan, ms=ms))

    def _tell_inputs(self, pair: Pair, feedback: QgsProcessingFeedback) -> None:
        names = self._inputs.images.names
        feedback.pushInfo(
            QCoreApplication.translate(
                "PansharpenAlgorithm", "PAN: {pan}, band {band}. MS: {ms}."
            ).format(pan=names[0], band=pair.pan_band, ms=names[1])
        )
        if self._inputs.images.pan_band is None and len(pair.pan.image_bands) > 1:
            feedback.pushWarning(
                QCoreApplication.translate(
                    "PansharpenAlgorithm",
                    "The PAN layer '{}' has several bands, of which the first is used. Choose "
                    "another as PAN band (advanced parameters) if that is not the panchromatic "
                    "one.",
                ).format(names[0])
            )

    def _options(
        self, parameters: dict[str, Any], context: QgsProcessingContext, pair: Pair
    ) -> FuseOptions:
        creation_options = self.parameterAsString(parameters, self.CREATION_OPTIONS, context)
        output_type = self.parameterAsEnumString(parameters, self.OUTPUT_TYPE, context)
        return FuseOptions(
            # 0, which the parameter does not take, is what QGIS makes of "not set".
            steps=self.parameterAsInt(parameters, self.STEPS, context) or None,
            seed=self.parameterAsInt(parameters, self.SEED, context),
            register=self.parameterAsEnumString(parameters, self.REGISTER, context),
            extent=None if self._extent is None else pair.pan.grid.box(*self._extent),
            creation_options=[o for o in creation_options.split("|") if o.strip()],
            output_type=None if output_type == AS_MS else output_type,
            output_format=self.parameterAsEnumString(parameters, self.OUTPUT_FORMAT, context),
            overviews=self.parameterAsBoolean(parameters, self.OVERVIEWS, context),
            threads=threads(),
        )

    def _figures(self, report: Report) -> dict[str, Any]:
        shift = report.shift if report.shift is not None and report.shift.determined else None
        return {
            self.MODEL_USED: report.model,
            self.PROVIDER: report.provider,
            self.SECONDS: round(report.seconds, 3),
            self.SHIFT_ROWS: shift and round(shift.dy, 3),
            self.SHIFT_COLUMNS: shift and round(shift.dx, 3),
            self.SHIFT_SPREAD: shift and round(shift.spread, 3),
        }

    def _with_layers(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Parameters in which a list that scripts give as MS stands where the dialog has it."""
        given = parameters.get(self.MS)
        if not isinstance(given, (list, tuple)):
            return parameters
        if len(given) == 1:
            return {**parameters, self.MS: given[0]}
        return {**parameters, self.MS: None, self.MS_LAYERS: list(given)}

    def _layer(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsRasterLayer | None:
        """The layer that was chosen, if one was.

        Raises:
            RasterError: If it cannot be used.
        """
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is not None and layer.isValid():
            return layer
        if layer is None and not self.parameterAsString(parameters, name, context):
            return None
        raise RasterError(self.invalidRasterError(parameters, name))

    def _layers(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[QgsRasterLayer]:
        """The layers of MS bands that were chosen.

        Raises:
            RasterError: If one cannot be used.
        """
        given = parameters.get(self.MS_LAYERS)
        # One by one, since QGIS leaves out what it cannot open.
        values = given if isinstance(given, (list, tuple)) else [given]
        layers = []
        for value in values:
            only = {self.MS_LAYERS: value if value is None else [value]}
            found = self.parameterAsLayerList(only, self.MS_LAYERS, context)
            if value and not found:
                raise RasterError(
                    QCoreApplication.translate(
                        "PansharpenAlgorithm",
                        "The MS layer '{}' cannot be opened. Choose raster layers or files.",
                    ).format(value)
                )
            layers += found
        wrong = [la for la in layers if not isinstance(la, QgsRasterLayer) or not la.isValid()]
        if wrong:
            raise RasterError(
                QCoreApplication.translate(
                    "PansharpenAlgorithm",
                    "The MS layer '{}' is no raster that can be read. Choose raster layers or "
                    "files.",
                ).format(wrong[0].name())
            )
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]

    def _chosen(self, parameters: dict[str, Any], context: QgsProcessingContext) -> _Layers:
        """Layers of PAN and of the MS; none if a product was chosen.

        Raises:
            RasterError: If a layer cannot be used, or it is not clear what is meant.
        """
        pan, ms = (self._layer(parameters, name, context) for name in (self.PAN, self.MS))
        several = self._layers(parameters, context)
        if self.parameterAsString(parameters, self.PRODUCT, context):
            if pan or ms or several:
                raise RasterError(
                    QCoreApplication.translate(
                        "PansharpenAlgorithm",
                        "Both a product and layers were chosen, and the product has a PAN and an "
                        "MS of its own. Choose the product alone, or PAN and MS alone.",
                    )
                )
            return _Layers([], [])
        if ms and several:
            raise RasterError(
                QCoreApplication.translate(
                    "PansharpenAlgorithm",
                    "Both an MS layer and layers of single MS bands were chosen. Choose one or the "
                    "other.",
                )
            )
        if pan is None or not (ms or several):
            raise RasterError(
                QCoreApplication.translate(
                    "PansharpenAlgorithm",
                    "No {role} layer was chosen. Choose a PAN and an MS layer, or a satellite "
                    "product in place of both.",
                ).format(role="PAN" if pan is None else "MS")
            )
        return _Layers([pan], [ms] if ms else several)

    def _images(self, parameters: dict[str, Any], context: QgsProcessingContext) -> _Images:
        """What the user chose.

        Raises:
            RasterError: if a layer cannot be used, or one was chosen twice.
        """
        layers = self._chosen(parameters, context)
        if layers.ms:
            project = context.project()
            pan = band_files(layers.pan, "PAN", project)
            ms = band_files(layers.ms, "MS", project)
            further = f" (+{len(layers.ms) - 1})" if len(layers.ms) > 1 else ""
            names = layers.pan[0].name(), f"{layers.ms[0].name()}{further}"
            if pan.path in ms.files:
                raise RasterError(
                    QCoreApplication.translate(
                        "PansharpenAlgorithm",
                        "The layer '{}' was chosen both as PAN and as MS. Choose the panchromatic "
                        "image as PAN, and the coarser multispectral image of the same scene as "
                        "MS.",
                    ).format(layers.ms[ms.files.index(pan.path)].name())
                )
        else:
            from ssdiff_qgis.engine.products.recognise import recognise

            product = recognise(self.parameterAsString(parameters, self.PRODUCT, context))
            pan, ms = product.pan, product.ms
            names = Path(pan.path).stem, product.name
        return _Images(
            pan,
            ms,
            names,
            self.parameterAsInts(parameters, self.BANDS, context) or None,
            self.parameterAsInt(parameters, self.PAN_BAND, context) or None,
            self.parameterAsEnumString(parameters, self.MODE, context),
            self.parameterAsFile(parameters, self.MODEL_FILE, context)
            or self.parameterAsEnumString(parameters, self.MODEL, context),
        )

    def _check(self, images: _Images) -> _Checked:
        """Find the model, and see by the headers of the files whether all fit each other.

        Raises:
            SSDiffError: if they do not.
        """
        # For its headers only: the worker opens its own, so that no file stays open.
        pair = images.open()
        crs = pair.pan.grid.projection
        if images.mode != MODES[0]:
            return _Checked(images, None, crs)
        require()
        return _Checked(images, resolve_model(images.model, pair.ratio, pair.band_names), crs)
