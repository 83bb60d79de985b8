# SPDX-License-Identifier: GPL-3.0-or-later
"""Evaluation at reduced and at full resolution, with the engine the plugin uses.

Reduced: every scene is registered and degraded by Wald's protocol (see
`ssdiff_train.data.reduced_pair`), and the engine fuses the reduced pair as it fuses a user's, but
without looking for a shift, the pair being registered by construction. The original MS is the
truth. A simulated PAN is the plain mean of the bands, without noise: this flatters the methods
that assume just that, Brovey above all,
so both kinds of scenes are summed up apart.

Full: the pair is fused as it is, and judged by what can be said without a truth.

Images of PanCollection are evaluated by DLPan's protocol, see `trials.benchmark_case`.

The classical methods get the same registered PAN and MS, and the MTF gains of the sensor. The
engine does not know these; it assumes its model's.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from osgeo import gdal
from tqdm import tqdm

from ssdiff_qgis.engine.errors import OptionError, OutputError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.ddim import spaced_timesteps
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.evaluation.baselines import Result, run_baselines
from ssdiff_train.evaluation.figures import draw, rgb_bands
from ssdiff_train.evaluation.protocol import RESOLUTIONS, EvaluationCase
from ssdiff_train.evaluation.report import (
    SceneScores,
    groups,
    models,
    scene_report,
    summaries,
    table,
    verdict,
    write_csv,
    write_json,
)
from ssdiff_train.evaluation.scenes import EvaluationScene


def evaluate(
    sources: Sequence[EvaluationScene],
    model: Model,
    steps: Sequence[int | None],
    out: Path,
    *,
    resolutions: Sequence[str] = RESOLUTIONS,
    seed: int = 0,
    show: Callable[[str], None] = tqdm.write,
) -> list[SceneScores]:
    """Score a model and the classical methods; writes scores.csv, scores.json and pictures.

    Args:
        sources: the scenes.
        model: which is evaluated.
        steps: numbers of DDIM steps, each a row of its own; None is the model's own choice.
        out: folder for the results; made if missing.
        resolutions: of `RESOLUTIONS`, as far as a scene has them.
        seed: of the noise.
        show: given each table as it is ready.

    Returns:
        the scores per scene and resolution.

    Raises:
        OptionError: if there is nothing to evaluate, or the steps cannot be used.
        ModelError: if the model does not fit a scene; checked for all before the work begins.
        SSDiffError: if a scene cannot be used.
    """
    work = [
        (source, resolution)
        for source in sources
        for resolution in RESOLUTIONS
        if resolution in resolutions and resolution in source.resolutions
    ]
    _check(work, model, steps)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder '{out}' cannot be made: {error}.") from error
    scores = []
    for source, resolution in tqdm(work, desc="evaluating", unit="scene"):
        with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
            scene = _evaluate_scene(source, resolution, model, steps, seed, Path(folder), out)
        scores.append(scene)
        show(f"\n{scene_report(scene)}")
    for title, methods in summaries(scores).items():
        show(f"\n{table(title, methods)}")
    for title, members in groups(scores).items():
        for method in models(members[0]):
            show(f"\n{title}: {verdict(members, method)}")
    write_csv(out / "scores.csv", scores)
    facts = {
        "model": f"{model.info.name} {model.info.version}",
        "provider": model.provider,
        "protocol": "reduced resolution: Wald, pixel-as-area, without border; full: as given",
        "steps": [len(model.info.default_timesteps) if s is None else s for s in steps],
        "seed": seed,
    }
    write_json(out / "scores.json", scores, facts)
    return scores


def _check(
    work: Sequence[tuple[EvaluationScene, str]], model: Model, steps: Sequence[int | None]
) -> None:
    if not work:
        raise OptionError(
            "There is no scene to evaluate. Name scenes or a recipe; without PAN, a scene can be "
            "evaluated at reduced resolution only."
        )
    for number in steps:
        try:
            spaced_timesteps(1 if number is None else number)
        except ValueError as error:
            raise OptionError(f"{error}.") from error
    for source, _ in work:
        source.check(model.info)


def _evaluate_scene(
    source: EvaluationScene,
    resolution: str,
    model: Model,
    steps: Sequence[int | None],
    seed: int,
    folder: Path,
    out: Path,
) -> SceneScores:
    case = source.case(resolution, model.info, folder)
    results = {
        **run_baselines(case.inputs, case.gain, *case.dtypes, case.lowest, case.seconds),
        **_ours(case, model, steps, seed, folder),
    }
    methods = {
        name: {**case.indices(result.image), "seconds": result.seconds}
        for name, result in results.items()
    }
    draw(
        out / f"{source.name.replace('/', '_')}_{resolution}.png",
        f"{source.name}, {resolution} resolution",
        pan=case.inputs.pan,
        ms=case.inputs.ms,
        truth=case.truth,
        results={name: result.image for name, result in results.items()},
        rgb=rgb_bands(source.bands, len(case.inputs.ms)),
    )
    return SceneScores(
        name=source.name,
        resolution=resolution,
        kind=source.kind,
        sensor=source.sensor,
        bands=len(case.inputs.ms),
        size=(case.area.height, case.area.width),
        gains=case.gains,
        shift=case.shift,
        methods=methods,
    )


def _ours(
    case: EvaluationCase, model: Model, steps: Sequence[int | None], seed: int, folder: Path
) -> dict[str, Result]:
    """The engine's results over the case's area, by name."""
    results = {}
    for number in steps:
        output = folder / "fused.tif"
        pair = Pair.open(case.pair.pan.path, case.pair.ms.path)
        options = FuseOptions(steps=number, seed=seed, register=case.register)
        report = fuse(pair, model, str(output), options)
        name = model.info.name
        if number is not None:
            name += f", {number} step{'s' if number > 1 else ''}"
        box, begin = case.area, pair.overlap
        dataset = gdal.Open(str(output))
        image = dataset.ReadAsArray(
            box.left - begin.left, box.top - begin.top, box.width, box.height
        )
        dataset = None  # the file is written anew for the next number of steps
        results[name] = Result(image if image.ndim == 3 else image[None], report.seconds)
    return results
