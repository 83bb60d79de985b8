# SPDX-License-Identifier: GPL-3.0-or-later
"""Evaluation at reduced resolution by Wald's protocol, with the engine the plugin uses.

Every scene is registered and degraded (see `ssdiff_train.simulate`), the reduced pair is written
to GeoTIFFs, and the engine fuses these as it fuses a user's, but without looking for a shift, the
pair being registered by construction. The baselines get the same files:

* EXP, the engine's interpolation;
* Brovey, GDAL's own pansharpening with equal weights and cubic resampling: what QGIS has;
* GSA and MTF-GLP-FS of `ssdiff_train.classical`, with the mean of the MTF gains that the scene was
  degraded by. The engine does not know these; it assumes its model's.

All results, ours included, are rounded and clipped to the MS's data type, and none is negative
where the MS is not. The indices are those of `ssdiff_qgis.engine.quality`, against the original MS
without its border. A simulated PAN is the plain mean of the bands, without noise: this flatters
the methods that assume just that, Brovey above all, so both kinds of scenes are averaged apart too.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from tqdm import tqdm

from ssdiff_qgis.engine.errors import ModelError, OptionError, OutputError, RasterError
from ssdiff_qgis.engine.fuse import band_groups, fuse
from ssdiff_qgis.engine.model import Model
from ssdiff_qgis.engine.options import FuseOptions
from ssdiff_qgis.engine.pair import Pair, Raster, gdal_errors_quiet
from ssdiff_qgis.engine.quality import crop_border, ergas, psnr, q2n, sam, scc
from ssdiff_qgis.engine.schedule import spaced_timesteps
from ssdiff_qgis.engine.sensors import SENSORS
from ssdiff_qgis.engine.windows import Box
from ssdiff_train.classical import Bundle, exp, gsa, mtf_glp_fs
from ssdiff_train.data import wald
from ssdiff_train.recipe import Recipe, find_group
from ssdiff_train.scoreboard import (
    SceneScores,
    draw,
    headline,
    rgb_bands,
    summaries,
    table,
    write_csv,
    write_json,
)
from ssdiff_train.simulate import ReducedPair, as_dtype, reduce_ms, reduce_pair

MS_ONLY_PER_GROUP = 6
"""So many files without PAN are evaluated of each group, evenly spread over their names."""
_INTEGER_STEPS = 10000.0


@dataclass(frozen=True)
class Source:
    """A scene to be evaluated.

    Attributes:
        name: for tables.
        pan: path, or None where PAN is to be simulated.
        ms: path.
        sensor: as the manifest beside the scenes names it; None if it does not.
        bands: names likewise, empty if it does not tell.
    """

    name: str
    pan: Path | None
    ms: Path
    sensor: str | None = None
    bands: tuple[str, ...] = ()


def find_scenes(data: Path, patterns: Iterable[str]) -> list[Source]:
    """Scenes by name or pattern below the folder ``data``.

    Args:
        data: folder; a manifest.json in it, or in the folder of the scene, names the sensors.
        patterns: of folders with pan.tif and ms.tif, or with ms.tif alone, or of MS files.

    Raises:
        OptionError: if a pattern matches no scene.
    """
    found = []
    for pattern in patterns:
        given = Path(pattern)
        places = [given] if given.is_absolute() else sorted(data.glob(pattern))
        files = [_files(place) for place in places]
        scenes = [f for f in files if f is not None]
        if not scenes:
            raise OptionError(
                f"'{pattern}' is no scene in '{data}': a folder with ms.tif and, if there is one, "
                f"pan.tif, or an MS file was expected. Correct it, or give --data."
            )
        found += [_source(pan, ms) for pan, ms in scenes]
    return found


def find_validation(recipe: Recipe, data: Path) -> list[Source]:
    """Scenes of a recipe's validation group, at most `MS_ONLY_PER_GROUP` of those without PAN.

    Raises:
        OptionError: if a pattern matches nothing.
    """
    files = find_group(recipe.validation, data)
    pairs = [f for f in files if f[0] is not None]
    alone = [f for f in files if f[0] is None]
    if len(alone) > MS_ONLY_PER_GROUP:
        at = np.linspace(0, len(alone) - 1, MS_ONLY_PER_GROUP).round().astype(int)
        alone = [alone[i] for i in at]
    return [_source(pan, ms) for pan, ms in (*pairs, *alone)]


def _files(place: Path) -> tuple[Path | None, Path] | None:
    if place.is_dir():
        pan, ms = place / "pan.tif", place / "ms.tif"
        return (pan if pan.is_file() else None, ms) if ms.is_file() else None
    return (None, place) if place.is_file() else None


def _source(pan: Path | None, ms: Path) -> Source:
    folder = ms.parent
    entry: dict[str, Any] = {}
    try:
        manifest = json.loads((folder.parent / "manifest.json").read_text(encoding="utf-8"))
        entry = manifest.get(folder.name, {})
    except (OSError, ValueError, AttributeError):
        pass  # it is only a help
    name = folder.name if ms.stem == "ms" else f"{folder.name}/{ms.stem}"
    return Source(name, pan, ms, entry.get("sensor"), tuple(entry.get("bands", ())))


def evaluate(
    sources: Sequence[Source],
    model: Model,
    steps: Sequence[int | None],
    out: Path,
    *,
    seed: int = 0,
    show: Callable[[str], None] = tqdm.write,
) -> list[SceneScores]:
    """Score a model and the baselines; writes scores.csv, scores.json and a picture per scene.

    Args:
        sources: the scenes.
        model: which is evaluated.
        steps: numbers of DDIM steps, each a row of its own; None is the model's own choice.
        out: folder for the results; made if missing.
        seed: of the noise.
        show: given each table as it is ready.

    Returns:
        the scores per scene.

    Raises:
        OptionError: if there is no scene, or the steps cannot be used.
        ModelError: if the model does not fit a scene; checked for all before the work begins.
        SSDiffError: if a scene cannot be used.
    """
    _check(sources, model, steps)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder '{out}' cannot be made: {error}.") from error
    scores = []
    for source in tqdm(sources, desc="evaluating", unit="scene"):
        with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
            scene = _evaluate_scene(source, model, steps, seed, Path(folder), out)
        scores.append(scene)
        show(f"\n{table(headline(scene), scene.methods)}")
    for title, methods in summaries(scores).items():
        show(f"\n{table(title, methods)}")
    write_csv(out / "scores.csv", scores)
    facts = {
        "model": f"{model.info.name} {model.info.version}",
        "provider": model.provider,
        "protocol": "reduced resolution (Wald), pixel-as-area, without border",
        "steps": [len(model.info.default_timesteps) if s is None else s for s in steps],
        "seed": seed,
    }
    write_json(out / "scores.json", scores, facts)
    return scores


def _check(sources: Sequence[Source], model: Model, steps: Sequence[int | None]) -> None:
    if not sources:
        raise OptionError("There is no scene to evaluate. Name scenes or a recipe.")
    for number in steps:
        try:
            spaced_timesteps(1 if number is None else number)
        except ValueError as error:
            raise OptionError(f"{error}.") from error
    for source in sources:
        if source.pan is not None:
            band_groups(Pair(str(source.pan), str(source.ms)), model.info)
            continue
        raster = Raster(str(source.ms), "MS")
        count = sum(not raster.is_alpha(b) for b in range(1, raster.dataset.RasterCount + 1))
        if not model.info.any_bands and count != model.info.bands:
            raise ModelError(
                f"'{source.ms}' has {count} bands, but the model '{model.info.name}' is made for "
                f"{model.info.bands}. Leave that scene out or choose another model."
            )


def _evaluate_scene(
    source: Source,
    model: Model,
    steps: Sequence[int | None],
    seed: int,
    folder: Path,
    out: Path,
) -> SceneScores:
    known: dict[str, Any] = {
        "sensor": source.sensor if source.sensor in SENSORS else None,
        "names": source.bands,
    }
    reduced = (
        reduce_ms(source.ms, model.info.ratio, folder, **known)
        if source.pan is None
        else reduce_pair(source.pan, source.ms, folder, **known)
    )
    reference = _read(reduced.reference)
    results = {**_baselines(reduced), **_ours(reduced, model, steps, seed, folder)}
    methods = {
        name: {**_indices(reference, image, reduced.ratio), "seconds": seconds}
        for name, (image, seconds) in results.items()
    }
    draw(
        out / f"{source.name.replace('/', '_')}.png",
        source.name,
        pan=_read(reduced.pan)[0],
        ms=_read(reduced.ms),
        reference=reference,
        results={name: image for name, (image, _) in results.items()},
        rgb=rgb_bands(source.bands, len(reference)),
    )
    shift = reduced.shift
    return SceneScores(
        source.name,
        "simulated" if source.pan is None else "pair",
        source.sensor,
        len(reference),
        (reference.shape[1], reference.shape[2]),
        reduced.gains,
        None if shift is None else (shift.dy, shift.dx),
        methods,
    )


def _ours(
    reduced: ReducedPair, model: Model, steps: Sequence[int | None], seed: int, folder: Path
) -> dict[str, tuple[np.ndarray, float]]:
    """The engine's results, (C, H, W) in the data type of the MS, and seconds by name."""
    results = {}
    for number in steps:
        output = folder / "fused.tif"
        pair = Pair(str(reduced.pan), str(reduced.ms))
        options = FuseOptions(steps=number, seed=seed, register="off")
        report = fuse(pair, model, str(output), options)
        name = model.info.name
        if number is not None:
            name += f", {number} step{'s' if number > 1 else ''}"
        results[name] = (_read(output), report.seconds)
    return results


def _baselines(reduced: ReducedPair) -> dict[str, tuple[np.ndarray, float]]:
    """The baselines' results in the data type of the MS, and seconds by name."""
    dtype = _read(reduced.ms).dtype

    def bundled(method: Callable[[Bundle], np.ndarray]) -> np.ndarray:
        bundle = make_bundle(reduced)
        image = method(bundle)
        return as_dtype(np.maximum(image, 0) if bundle.lms.min() >= 0 else image, dtype)

    results = {}
    for name, run in (
        ("EXP", lambda: bundled(exp)),
        ("Brovey (GDAL)", lambda: gdal_brovey(reduced.pan, reduced.ms)),
        ("GSA", lambda: bundled(gsa)),
        ("MTF-GLP-FS", lambda: bundled(mtf_glp_fs)),
    ):
        started = time.perf_counter()
        image = run()
        results[name] = (image, time.perf_counter() - started)
    return results


def make_bundle(reduced: ReducedPair) -> Bundle:
    """What the classical methods need, as the engine reads it from a reduced pair."""
    pair = Pair(str(reduced.pan), str(reduced.ms))
    gain = float(np.mean(reduced.gains))
    patch = pair.patch(Box(0, 0, pair.pan.grid.height, pair.pan.grid.width), gain)
    pan_low = wald.degrade_ms(patch.pan[None], pair.ratio, [gain])[0]
    return Bundle(patch.ms, patch.lms, patch.pan, pan_low, patch.pan_low)


def gdal_brovey(pan: Path, ms: Path) -> np.ndarray:
    """GDAL's pansharpening with its defaults, as `gdal:pansharp` of QGIS runs it.

    Weighted Brovey with equal weights, cubic resampling
    (https://gdal.org/programs/gdal_pansharpen.html).

    Args:
        pan: raster, its first band is used.
        ms: raster.

    Returns:
        (C, H, W) in the data type of the MS.

    Raises:
        RasterError: if GDAL cannot do it.
    """
    with gdal_errors_quiet():
        high, low = gdal.Open(str(pan)), gdal.Open(str(ms))
        numbers = range(1, low.RasterCount + 1)
        bands = "".join(f'<SpectralBand dstBand="{n}"/>' for n in numbers)
        vrt = gdal.CreatePansharpenedVRT(
            '<VRTDataset subClass="VRTPansharpenedDataset"><PansharpeningOptions>'
            f"<Resampling>Cubic</Resampling>{bands}</PansharpeningOptions></VRTDataset>",
            high.GetRasterBand(1),
            [low.GetRasterBand(n) for n in numbers],
        )
        image = None if vrt is None else vrt.ReadAsArray()
        if image is None:
            raise RasterError(f"GDAL cannot pansharpen '{ms}': {gdal.GetLastErrorMsg()}.")
    return image if image.ndim == 3 else image[None]


def _indices(reference: np.ndarray, image: np.ndarray, ratio: int) -> dict[str, float]:
    truth, fused = (crop_border(a, ratio).astype(np.float64) for a in (reference, image))
    # Q2n casts to integers: what is no integer yet is brought to a range where that costs nothing.
    largest = float(truth.max()) or 1.0
    integer = np.issubdtype(reference.dtype, np.integer)
    peak = 2.0 ** np.ceil(np.log2(largest + 1)) - 1 if integer else largest
    return {
        "SAM": sam(truth, fused),
        "ERGAS": ergas(truth, fused, ratio),
        "Q2n": q2n(truth, fused, scale=1.0 if integer else _INTEGER_STEPS / largest),
        "SCC": scc(truth, fused),
        "PSNR": psnr(truth, fused, peak),
    }


def _read(path: Path) -> np.ndarray:
    """A raster as (C, H, W) in its own data type."""
    image = gdal.Open(str(path)).ReadAsArray()
    return image if image.ndim == 3 else image[None]
