# SPDX-License-Identifier: GPL-3.0-or-later
"""Evaluation at reduced and at full resolution, with the engine the plugin uses.

Reduced: every scene is registered and degraded by Wald's protocol (see
`ssdiff_train.data.reduced_pair`), and the engine pansharpens the reduced pair as a user's, but
without looking for a shift, the pair being registered by construction. The original MS is the
reference. A simulated PAN is the plain mean of the bands, without noise: this flatters the methods
that assume just that, Brovey above all, so both kinds of scenes are summed up apart.

Full: the pair is pansharpened as it is, and scored by what can be said without a reference.

Images of PanCollection are evaluated by DLPan's protocol, see `protocol.benchmark_case`.

The classical methods get the same registered PAN and MS, and the MTF gains of the sensor. The
engine does not know these; it assumes its model's.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal
from tqdm import tqdm

from ssdiff_qgis.engine.errors import OptionError, OutputError
from ssdiff_qgis.engine.fusion.fuse import analyse, fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.model.ddim import spaced_timesteps
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.evaluation.baselines import WITHOUT_NETWORK, Result, run_baselines
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
from ssdiff_train.evaluation.scenes import EvaluationScene, PatchScene
from ssdiff_train.evaluation.tables import paper_tables, write_latex, write_tables_csv


def evaluate(
    scenes: Sequence[EvaluationScene],
    model: Model,
    steps: Sequence[int | None],
    out: Path,
    *,
    resolutions: Sequence[str] = RESOLUTIONS,
    seed: int = 0,
    published: bool = False,
    show: Callable[[str], None] = tqdm.write,
) -> list[SceneScores]:
    """Score a model and the classical methods; writes scores, tables and pictures.

    Args:
        scenes: Scenes to evaluate on.
        model: Model that is evaluated.
        steps: Numbers of DDIM steps, each a row of its own; None is the model's own choice.
        out: Folder for the results; made if missing.
        resolutions: Names out of `RESOLUTIONS`, used as far as a scene has them.
        seed: Seed of the Gaussian noise field.
        published: Whether published figures are shown beside those of PanCollection's images.
        show: Function that is given each table as it is ready.

    Returns:
        The scores per scene and resolution.

    Raises:
        OptionError: If there is nothing to evaluate, or the steps cannot be used.
        ModelError: If the model does not fit a scene; checked for all before the work begins.
        OutputError: If the folder cannot be made.
        SSDiffError: If a scene cannot be used.
    """
    work = [
        (scene, resolution)
        for scene in scenes
        for resolution in RESOLUTIONS
        if resolution in resolutions and resolution in scene.resolutions
    ]
    _check(work, model, steps)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder '{out}' cannot be made: {error}.") from error
    scores = []
    for scene, resolution in tqdm(work, desc="evaluating", unit="scene"):
        with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
            scored = _evaluate_scene(scene, resolution, model, steps, seed, Path(folder), out)
        scores.append(scored)
        show(f"\n{scene_report(scored)}")
    for title, methods in summaries(scores).items():
        show(f"\n{table(title, methods)}")
    tables = paper_tables(scores, published=published)
    for each in tables:
        show(f"\n{each.text()}")
    for title, members in groups(scores).items():
        for method in models(members[0]):
            show(f"\n{title}: {verdict(members, method)}")
    write_csv(out / "scores.csv", scores)
    write_tables_csv(out / "tables.csv", tables)
    write_latex(out / "tables.tex", tables)
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
    for scene, _ in work:
        scene.check(model.info)


def _evaluate_scene(
    scene: EvaluationScene,
    resolution: str,
    model: Model,
    steps: Sequence[int | None],
    seed: int,
    folder: Path,
    out: Path,
) -> SceneScores:
    case = scene.case(resolution, model.info, folder)
    names = scene.bands or [name.lower() for name in case.pair.band_names if name]
    results = {
        **run_baselines(case.inputs, case.gains, *case.dtypes, case.lowest, case.seconds, names),
        **engine_results(case, model, steps, seed, folder),
    }
    methods = {
        name: {**case.indices(result.image), "seconds": result.seconds}
        for name, result in results.items()
    }
    draw(
        out / f"{scene.name.replace('/', '_')}_{resolution}.png",
        f"{scene.name}, {resolution} resolution",
        pan=case.inputs.pan,
        ms=case.inputs.ms,
        reference=case.reference,
        results={name: result.image for name, result in results.items()},
        rgb=rgb_bands(scene.bands, len(case.inputs.ms)),
    )
    return SceneScores(
        name=scene.name,
        resolution=resolution,
        kind=scene.kind,
        sensor=scene.sensor,
        bands=len(case.inputs.ms),
        size=(case.area.height, case.area.width),
        gains=case.gains,
        shift=case.shift,
        methods=methods,
        benchmark=isinstance(scene, PatchScene),
    )


def engine_results(
    case: EvaluationCase, model: Model, steps: Sequence[int | None], seed: int, folder: Path
) -> dict[str, Result]:
    """Pansharpen a case by the engine.

    Args:
        case: Scene at a resolution.
        model: Model that is evaluated.
        steps: Numbers of DDIM steps; None is the model's own choice.
        seed: Seed of the Gaussian noise field.
        folder: Folder for a file.

    Returns:
        Result over the case's area for each number of steps, by its name in tables; and, of a
        model that corrects the regression, what the engine makes without its network.
    """
    results = {}
    if model.info.base == "regression":
        results[WITHOUT_NETWORK] = _engine_result(case, None, None, seed, folder)
    for number in steps:
        name = model.info.name
        if number is not None:
            name += f", {number} step{'s' if number > 1 else ''}"
        results[name] = _engine_result(case, model, number, seed, folder)
    return results


def _engine_result(
    case: EvaluationCase, model: Model | None, steps: int | None, seed: int, folder: Path
) -> Result:
    output = folder / "fused.tif"
    options = FuseOptions(steps=steps, seed=seed, register=case.register)
    started = time.perf_counter()
    analysis = analyse(case.pair, model, options)
    if case.limits:
        low, high = (np.full(len(case.pair.bands), n, np.float32) for n in case.limits)
        analysis = replace(analysis, low=low, high=high)
    fuse(case.pair, model, str(output), options, analysis=analysis)
    seconds = time.perf_counter() - started
    box, begin = case.area, case.pair.overlap
    dataset = gdal.Open(str(output))
    image = dataset.ReadAsArray(box.left - begin.left, box.top - begin.top, box.width, box.height)
    dataset = None  # the file is written anew for the next result
    return Result(image if image.ndim == 3 else image[None], seconds)
