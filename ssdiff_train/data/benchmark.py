# SPDX-License-Identifier: GPL-3.0-or-later
"""An open benchmark: images of one made sensor from open aerial imagery, split by town.

The published figures of networks are of the regime in which a network was trained on the very
sensor, at the very scale, that it is tested on. The images they are of (PanCollection,
doi:10.1109/MGRS.2022.3187652) are commercial. Here the same regime is made of open imagery: crops
that are seen by one simulated sensor (`ssdiff_train.data.simulation`), cut into files of
PanCollection's format. All is a function of the crops and the seed.

Crops of one town and year are put side by side in a strip two crops high, so that a test image is
of four crops, and a patch for training of one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from tqdm import tqdm

from ssdiff_qgis.engine.errors import GeometryError, RasterError
from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_train.data.loading import find_group
from ssdiff_train.data.patch_writer import KINDS, check_side, cut_patches, write_file
from ssdiff_train.data.simulation import PAN_WEIGHTS, PanResponse, SensorModel, dither, simulate

KIND_NAMES = ("train", "valid", "test")
"""Kinds of files that are written, out of `KINDS`."""
_MIXING_SEED = 12
_RESPONSE_CROPS = 96
_NOISE_STREAM = 1


def made_sensor() -> SensorModel:
    """The sensor: PAN over blue to near infrared, a twentieth of its details in no band.

    Its noise is not part of it, but of the benchmark, in DN.
    """
    rng = np.random.default_rng(_MIXING_SEED)
    return SensorModel(
        weights=np.array(PAN_WEIGHTS["vhr"]),
        curve=1.1,
        hidden=0.05,
        mixing=rng.normal(0, 1, (5, 6)),
        signs=rng.choice([-1.0, 1.0], 6),
        gains=np.full(4, 0.3),
        band_shifts=np.array([[0.04, -0.02], [0.0, 0.0], [-0.03, 0.03], [0.05, 0.04]]),
        offset=np.array([0.1, -0.08]),
        parallax=0.15,
        parallax_nodes=24,
        pan_noise=0.0,
        ms_noise=0.0,
    )


@dataclass(frozen=True)
class Benchmark:
    """What a benchmark is made of.

    Attributes:
        name: Name of the sensor, in the names of the files.
        crops: Patterns of the crops of each kind of file, see `find_group`. Files whose names
            differ only after the last underscore are of one town and year.
        bands: Bands of the crops to read, from 1, in the order of the benchmark.
        factor: Pixels of the crops per pixel of the reference.
        ratio: PAN pixels per MS pixel.
        levels: DN of the sensor per DN of the crops.
        full_scale: Largest DN.
        gain: MTF gain that the MS is degraded by, of all bands.
        pan_noise: Standard deviation of PAN's noise, DN.
        ms_noise: Standard deviation of the bands' noise, DN.
        sensor: The sensor.
        seed: Seed of dithering, parallax and noise.
    """

    name: str
    crops: dict[str, Sequence[str]]
    bands: Sequence[int] = (3, 2, 1, 4)
    factor: int = 2
    ratio: int = 4
    levels: float = 8.0
    full_scale: float = 2047.0
    gain: float = 0.3
    pan_noise: float = 6.0
    ms_noise: float = 3.0
    sensor: SensorModel = field(default_factory=made_sensor)
    seed: int = 1


_TRAINING_TOWNS = ("chico", "claremont", "long_beach", "palm_springs", "riverside")
NAIP4 = Benchmark(
    name="naip4",
    crops={
        "train": tuple(f"ms_only/naip_2x/{town}_*.jp2" for town in _TRAINING_TOWNS),
        "valid": ("ms_only/naip_2x/bishop_*.jp2", "ms_only/naip_2x/eureka_*.jp2"),
        "test": ("ms_only/naip/santa_monica_*",),
    },
)
"""Blue, green, red and near infrared at 1.2 m from NAIP of 0.6 m (US public domain; crops by
Ventura et al. 2024, doi:10.1016/j.jag.2024.103848, CC BY 4.0)."""


def write_benchmark(
    benchmark: Benchmark, data: Path, folder: Path, sizes: dict[str, int] | None = None
) -> list[Path]:
    """Write files for training, validation and test.

    ``gt`` and ``pan`` are what the sensor sees, in whole DN; ``ms`` and ``lms`` are made of them as
    DLPan's are, see `write_patches`. Every file has the attributes ``sensor`` and ``full_scale``,
    so that no name need tell them.

    Args:
        benchmark: What it is made of.
        data: Folder of the crops.
        folder: Folder for the files; made if missing.
        sizes: Sides in PAN pixels of the patches of each kind that is written; None for all of
            `KIND_NAMES` in the sizes of `KINDS`.

    Returns:
        Paths of the files, in the order of `KIND_NAMES`.

    Raises:
        OptionError: If a pattern matches nothing, or a patch is not of whole MS pixels.
        RasterError: If a crop cannot be read, lacks a band or has another size than the others.
        GeometryError: If the crops are too few for an image.
        OutputError: If a file cannot be written.
    """
    sides = sizes or {kind: KINDS[kind].size for kind in KIND_NAMES}
    for side in sides.values():
        check_side(side, benchmark.ratio)
    towns = {kind: _towns(benchmark, kind, data) for kind in KIND_NAMES}
    response = _response(benchmark, towns["train"])
    paths = []
    for number, kind in enumerate(KIND_NAMES):
        if kind not in sides:
            continue
        size = sides[kind]
        patches: list[dict[str, np.ndarray]] = []
        for place, files in enumerate(tqdm(towns[kind], desc=kind, unit="town", leave=False)):
            rng = np.random.default_rng([benchmark.seed, _NOISE_STREAM, number, place])
            crops = [dither(_read(benchmark, file), rng) for file in files]
            images = _seen(benchmark, _strip(crops), response, rng)
            patches.append(cut_patches(images, size, benchmark.ratio))
        whole = {key: np.concatenate([part[key] for part in patches]) for key in patches[0]}
        if not len(whole["pan"]):
            raise GeometryError(
                f"The crops for '{kind}' make no image of {size} PAN pixels. Give more of them."
            )
        facts: dict[str, str | float] = {"sensor": benchmark.name}
        facts["full_scale"] = benchmark.full_scale
        name = KINDS[kind].name.format(sensor=benchmark.name, count=len(whole["pan"]))
        paths.append(folder / name)
        write_file(paths[-1], whole, facts)
    return paths


def _towns(benchmark: Benchmark, kind: str, data: Path) -> list[list[Path]]:
    """The crops of every town and year."""
    towns: dict[str, list[Path]] = {}
    for _, path in find_group({"ms": list(benchmark.crops[kind])}, data):
        towns.setdefault(path.stem.rsplit("_", 1)[0], []).append(path)
    return list(towns.values())


def _read(benchmark: Benchmark, path: Path) -> np.ndarray:
    """(C, H, W) DN of a crop."""
    image = Raster.open(str(path), "MS").dataset.ReadAsArray()
    if image.ndim != 3 or len(image) < max(benchmark.bands):
        raise RasterError(
            f"The crop '{path}' has not the bands {', '.join(map(str, benchmark.bands))}. Leave it "
            f"out."
        )
    return image[[band - 1 for band in benchmark.bands]]


def _strip(crops: Sequence[np.ndarray]) -> np.ndarray:
    """(C, 2 H, n W) of 2 n crops side by side; one that is left over is left out."""
    shapes = {crop.shape for crop in crops}
    if len(shapes) > 1:
        raise RasterError(
            f"The crops of a town have the sizes {sorted(shapes)}; one size was expected. Leave "
            f"the others out."
        )
    columns = len(crops) // 2
    if not columns:
        raise GeometryError("A town has one crop only; at least two are needed. Leave it out.")
    rows = [np.concatenate(crops[k * columns : (k + 1) * columns], axis=2) for k in range(2)]
    return np.concatenate(rows, axis=1)


def _response(benchmark: Benchmark, towns: Sequence[Sequence[Path]]) -> PanResponse:
    """The sensor's PAN, set by crops that are evenly spread over those for training."""
    files = [file for town in towns for file in town]
    at = np.linspace(0, len(files) - 1, min(_RESPONSE_CROPS, len(files))).round().astype(int)
    rng = np.random.default_rng([benchmark.seed, 0])
    crops = [dither(_read(benchmark, files[k]), rng) for k in at]
    return PanResponse.to_imagery(_strip(crops), benchmark.sensor, benchmark.factor)


def _seen(
    benchmark: Benchmark, source: np.ndarray, response: PanResponse, rng: np.random.Generator
) -> dict[str, np.ndarray]:
    """``gt``, ``pan`` and ``ms`` of a strip, (C, H, W) float64 DN each."""
    images = simulate(source, benchmark.factor, benchmark.sensor, rng, response)
    noises = (benchmark.ms_noise, benchmark.pan_noise)
    reference, pan = (
        np.rint(benchmark.levels * image + noise * rng.standard_normal(image.shape)).clip(
            0, benchmark.full_scale
        )
        for image, noise in zip(images, noises)
    )
    rows, columns = (n // benchmark.ratio * benchmark.ratio for n in pan.shape)
    reference, pan = reference[:, :rows, :columns], pan[:rows, :columns]
    low = dlpan.mtf_decimate(reference, [benchmark.gain] * len(reference), benchmark.ratio)
    return {"gt": reference, "pan": pan[None], "ms": low}
