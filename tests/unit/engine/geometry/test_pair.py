# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from ssdiff_qgis.engine.errors import BandError, GeometryError, RasterError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.reader import Raster
from tests.support import write_raster

GAIN = 0.3
ORIGIN = (500000.0, 5600000.0)
GSD = 0.5
TYPES = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}


def write(
    path: Path,
    image: np.ndarray,
    step: float = 1,
    offset: tuple[float, float] = (0, 0),
    nodata: float | None = None,
    epsg: int | None = 32633,
    transform: tuple[float, ...] | None = None,
    alpha: int | None = None,
) -> str:
    """A GeoTIFF whose pixels are `step` PAN pixels wide, `offset` PAN pixels from the origin."""
    image = image if image.ndim == 3 else image[None]
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), image.shape[2], image.shape[1], image.shape[0], TYPES[image.dtype.name],
        ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"],
    )  # fmt: skip
    left, top = ORIGIN[0] + offset[1] * GSD, ORIGIN[1] - offset[0] * GSD
    target.SetGeoTransform(transform or (left, step * GSD, 0, top, 0, -step * GSD))
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        target.SetProjection(crs.ExportToWkt())
    for number in range(1, len(image) + 1):
        if nodata is not None:
            target.GetRasterBand(number).SetNoDataValue(nodata)
    if alpha:
        target.GetRasterBand(alpha).SetColorInterpretation(gdal.GCI_AlphaBand)
    target.WriteArray(image)
    return str(path)


def pattern(band: int, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    """Smooth ground at positions in PAN pixels from PAN's upper left corner; (rows, columns)."""
    row, column = np.asarray(row, float)[:, None], np.asarray(column, float)
    slant = 2 * np.pi * (row / (41 + 3 * band) + column / 53)
    return 500 + 100 * np.sin(slant) + 60 * np.cos(2 * np.pi * column / 47 + band) + 0.5 * row


def ms_image(
    rows: int, columns: int, ratio: int, offset: tuple[float, float], bands: int = 2
) -> np.ndarray:
    at = [o + ratio * (np.arange(n) + 0.5) for o, n in zip(offset, (rows, columns))]
    return np.stack([pattern(b, *at) for b in range(bands)]).astype(np.float32)


def noise(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(1, 2000, shape).astype(np.uint16)


@pytest.fixture
def simple(tmp_path: Path) -> tuple[str, str]:
    pan = write(tmp_path / "pan.tif", noise(64, 48))
    return pan, write(tmp_path / "ms.tif", noise(3, 16, 12, seed=1), step=4)


@pytest.mark.parametrize("ratio", [2, 3, 4])
@pytest.mark.parametrize("offset", [(0, 0), (2, -3), (-1.5, 0.5), (0.4, -0.8)])
@pytest.mark.parametrize("shift", [(0.0, 0.0), (1.25, -2.6)])
def test_ms_is_taken_at_the_true_positions(tmp_path, ratio, offset, shift):
    side = 30 * ratio
    pan = write(tmp_path / "pan.tif", np.zeros((side, side + ratio), np.uint8))
    ms = write(tmp_path / "ms.tif", ms_image(30, 31, ratio, offset), ratio, offset)
    pair = Pair.open(pan, ms)
    assert pair.ratio == ratio and pair.offset == offset and pair.shift == (0, 0)
    pair = pair.registered(shift)
    box = Box(12 * ratio, 10 * ratio, 20 * ratio, 19 * ratio)
    patch = pair.patch(box, GAIN)

    # What PAN sees at p, the MS as georeferenced sees at p + shift.
    rows = np.arange(box.top, box.bottom) + 0.5 + shift[0]
    columns = np.arange(box.left, box.right) + 0.5 + shift[1]
    expected = np.stack([pattern(b, rows, columns) for b in range(2)])
    np.testing.assert_allclose(patch.lms, expected, rtol=0, atol=0.02)
    rows = box.top + ratio * (np.arange(8) + 0.5) + shift[0]
    columns = box.left + ratio * (np.arange(9) + 0.5) + shift[1]
    expected = np.stack([pattern(b, rows, columns) for b in range(2)])
    np.testing.assert_allclose(patch.ms, expected, rtol=0, atol=0.02)
    # An eighth of a pixel off would be seen: the ground changes by 10 DN per PAN pixel.
    assert np.abs(pattern(0, rows + 0.125, columns) - expected[0]).max() > 1
    assert patch.lms.dtype == patch.ms.dtype == patch.pan.dtype == np.float32
    assert patch.valid.all()


@pytest.mark.parametrize("phase", [0, 1.5, 2])
def test_ms_is_taken_where_in_a_cell_it_is_wanted(tmp_path, phase):
    pan = write(tmp_path / "pan.tif", np.zeros((120, 120), np.uint8))
    pair = Pair.open(pan, write(tmp_path / "ms.tif", ms_image(30, 30, 4, (0, 0)), 4))
    at = 48 + 4 * np.arange(8) + phase + 0.5
    expected = np.stack([pattern(b, at, at) for b in range(2)])
    box = Box(48, 48, 80, 80)
    for ms in (pair.view(box, 4, phase).ms, pair.patch(box, GAIN, phase=phase).ms):
        np.testing.assert_allclose(ms, expected, rtol=0, atol=0.02)
    assert (pair.view(box, 4).ms == pair.view(box, 4, 1.5).ms).all()


@pytest.mark.parametrize("offset", [(0, 0), (-1.5, 0.5)])
@pytest.mark.parametrize("shift", [(0.0, 0.0), (1.25, -2.6)])
def test_pan_low_is_pan_under_the_ms_mtf(tmp_path, offset, shift):
    """A wave keeps its phase and loses what the Gaussian takes, however the MS's grid lies."""
    n, period = 200, 25.0
    wave = np.sin(2 * np.pi * (np.arange(n) + 0.5) / period)
    image = (1000 + 300 * wave[:, None] + 300 * wave).astype(np.float32)
    ms = write(tmp_path / "ms.tif", np.ones((50, 50), np.uint8), 4, offset)
    pair = Pair.open(write(tmp_path / "pan.tif", image), ms)
    pair = pair.registered(shift)
    patch = pair.patch(Box(80, 80, 120, 120), GAIN)
    np.testing.assert_array_equal(patch.pan, image[80:120, 80:120])
    # Gain 0.3 at a period of 8 PAN pixels; a Gaussian's logarithm falls with the squared frequency.
    kept = GAIN ** ((8 / period) ** 2)
    expected = 1000 + kept * (image[80:120, 80:120] - 1000)
    np.testing.assert_allclose(patch.pan_low, expected, rtol=0, atol=0.5)
    assert kept < 0.9


@pytest.mark.parametrize(
    ("offset", "overlap"),
    [
        ((0, 0), Box(0, 0, 40, 40)),
        ((10, -12), Box(10, 0, 50, 28)),
        ((30, 44), Box(30, 44, 64, 60)),
        # A PAN pixel belongs to the MS that covers its centre: -1.5..38.5 and 0.4..40.4.
        ((-1.5, 0.4), Box(0, 0, 38, 40)),
        ((0.6, 20.5), Box(1, 20, 41, 60)),
    ],
)
def test_partial_overlap_is_cut_to_the_intersection(tmp_path, offset, overlap):
    pan = write(tmp_path / "pan.tif", noise(64, 60))
    pair = Pair.open(pan, write(tmp_path / "ms.tif", noise(1, 10, 10), 4, offset))
    assert pair.overlap == overlap
    valid = pair.patch(Box(-8, -8, 72, 72), GAIN).valid
    expected = np.zeros((80, 80), bool)
    expected[overlap.top + 8 : overlap.bottom + 8, overlap.left + 8 : overlap.right + 8] = True
    np.testing.assert_array_equal(valid, expected)


def test_beyond_the_rasters_their_edges_are_repeated(simple):
    pair = Pair.open(*simple)
    patch = pair.patch(Box(-128, -128, 64, 48), GAIN)
    corner = pair.ms.dataset.ReadAsArray()[:, 0, 0]
    np.testing.assert_allclose(patch.lms[:, 0, 0], corner, rtol=1e-6)
    np.testing.assert_allclose(patch.ms[:, 0, 0], corner, rtol=1e-6)
    assert patch.pan[0, 0] == pair.pan.dataset.ReadAsArray()[0, 0]


@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("offset", [(0, 0), (-1.5, 2.25)])
def test_a_pixel_has_the_same_values_in_any_box(tmp_path, masked, offset):
    rng = np.random.default_rng(5)
    pan, ms = noise(120, 100, seed=2), noise(3, 32, 28, seed=3)
    if masked:
        pan[rng.random(pan.shape) < 0.02] = 0
        pan[40:90, 30:75] = 0  # a hole wider than what is filled from its rim
        ms[:, rng.random(ms.shape[1:]) < 0.05] = 0
    nodata = 0 if masked else None
    pair = Pair.open(
        write(tmp_path / "pan.tif", pan, nodata=nodata),
        write(tmp_path / "ms.tif", ms, 4, offset, nodata=nodata),
    )
    pair = pair.registered((0.7, -1.3))
    whole = pair.patch(Box(-32, -32, 160, 128), GAIN)
    for box in (Box(-32, 0, 0, 64), Box(48, 40, 80, 72), Box(4, 96, 8, 100), Box(88, -8, 156, 128)):
        part = pair.patch(box, GAIN)
        at = (slice(box.top + 32, box.bottom + 32), slice(box.left + 32, box.right + 32))
        for name in ("pan", "lms", "pan_low", "valid"):
            expected = getattr(whole, name)[(..., *at)]
            near = getattr(part, name)
            np.testing.assert_allclose(near, expected, rtol=1e-6, atol=1e-3, err_msg=name)
        cells = (slice(a.start // 4, a.stop // 4) for a in at)
        np.testing.assert_allclose(part.ms, whole.ms[(..., *cells)], rtol=1e-6, atol=1e-3)
    assert whole.valid.any() and np.isfinite(whole.lms).all() and np.isfinite(whole.pan_low).all()


@pytest.mark.parametrize("nodata", [0.0, 65535.0, math.nan, -9999.0])
@pytest.mark.parametrize("role", ["pan", "ms"])
def test_nodata_is_invalid_and_does_not_leak(tmp_path, nodata, role):
    """Around a hole the values stay between those of the valid pixels."""
    integer = nodata in (0, 65535)
    pan, ms = noise(80, 80) % 50 + 1000, noise(2, 20, 20) % 50 + 500
    if not integer:
        pan, ms = pan.astype(np.float32), ms.astype(np.float32)
    expected = np.ones((80, 80), bool)
    if role == "pan":
        pan[20:43, 30:55] = nodata
        expected[20:43, 30:55] = False
    else:
        ms[0, 5:11, 8:12] = nodata  # one band is enough
        ms[1, 0, 0] = nodata
        expected[20:44, 32:48] = expected[:4, :4] = False
    pair = Pair.open(
        write(tmp_path / "pan.tif", pan, nodata=nodata if role == "pan" else None),
        write(tmp_path / "ms.tif", ms, 4, nodata=nodata if role == "ms" else None),
    )
    patch = pair.patch(Box(0, 0, 80, 80), GAIN)
    np.testing.assert_array_equal(patch.valid, expected)
    assert 999 < patch.pan_low.min() and patch.pan_low.max() < 1051
    # Lagrange overshoots by a share of the noise's 50 DN, a leak of nodata is hundreds.
    assert 450 < patch.lms.min() and patch.lms.max() < 600


@pytest.mark.parametrize("role", ["pan", "ms"])
def test_nan_without_a_nodata_value_is_invalid(tmp_path, role):
    pan, ms = np.full((40, 40), 7, np.float32), np.full((2, 10, 10), 3, np.float32)
    (pan if role == "pan" else ms[1])[4, 6] = np.nan
    expected = np.ones((40, 40), bool)
    if role == "pan":
        expected[4, 6] = False
    else:
        expected[16:20, 24:28] = False
    pair = Pair.open(write(tmp_path / "pan.tif", pan), write(tmp_path / "ms.tif", ms, 4))
    patch = pair.patch(Box(0, 0, 40, 40), GAIN)
    np.testing.assert_array_equal(patch.valid, expected)
    np.testing.assert_allclose(patch.lms, 3, atol=1e-5)
    np.testing.assert_allclose(patch.pan_low, 7, atol=1e-5)


@pytest.mark.parametrize("bands", [1, 3, 4])
def test_alpha_band_is_a_mask_and_no_band(tmp_path, bands):
    """GDAL's own mask bands heed it in rasters of 2 or 4 bands only."""
    ms = noise(bands + 1, 16, 12) % 255 + 1
    ms[bands] = 255
    ms[bands, 3:5, 2] = 0
    path = write(tmp_path / "ms.tif", ms.astype(np.uint8), 4, alpha=bands + 1)
    pair = Pair.open(write(tmp_path / "pan.tif", noise(64, 48)), path)
    assert list(pair.bands) == list(range(1, bands + 1))
    expected = np.ones((64, 48), bool)
    expected[12:20, 8:12] = False
    np.testing.assert_array_equal(pair.patch(Box(0, 0, 64, 48), GAIN).valid, expected)


def test_near_infrared_that_is_tagged_as_alpha_is_a_band(tmp_path):
    ms = (noise(4, 16, 12) % 255).astype(np.uint8)
    ms[3, :2] = 0  # dark water, which a mask would hide
    path = write(tmp_path / "ms.tif", ms, 4, alpha=4)
    pair = Pair.open(write(tmp_path / "pan.tif", noise(64, 48)), path)
    assert list(pair.bands) == [1, 2, 3, 4]
    assert pair.patch(Box(0, 0, 64, 48), GAIN).valid.all()


def test_chosen_bands_and_their_names(simple):
    dataset = gdal.Open(simple[1], gdal.GA_Update)
    for number, name in enumerate(("blue", "", "red"), 1):
        dataset.GetRasterBand(number).SetDescription(name)
    values = dataset.ReadAsArray()
    dataset = None
    pair = Pair.open(*simple, bands=[3, 1])
    assert list(pair.bands) == [3, 1] and pair.band_names == ["red", "blue"]
    assert Pair.open(*simple).band_names == ["blue", "", "red"]
    # At ratio 4 and offset 0 the cells are the MS pixels.
    patch = pair.patch(Box(0, 0, 64, 48), GAIN)
    np.testing.assert_array_equal(patch.ms, values[[2, 0]])


@pytest.mark.parametrize("bands", [[0], [1, 4], [-1], []])
def test_bands_that_do_not_exist_are_refused(simple, bands):
    with pytest.raises(BandError, match="has bands 1 to 3"):
        Pair.open(*simple, bands=bands)


def test_files_that_cannot_be_opened_are_refused(tmp_path, simple):
    text = tmp_path / "notes.tif"
    text.write_text("no raster")
    with pytest.raises(RasterError, match=r"The PAN '.*missing\.tif' cannot be opened"):
        Pair.open(str(tmp_path / "missing.tif"), simple[1])
    with pytest.raises(RasterError, match=r"The MS '.*notes\.tif' cannot be opened"):
        Pair.open(simple[0], str(text))


@pytest.mark.parametrize("exceptions", [True, False])
def test_damaged_file_is_refused_and_gdal_left_as_it_was(tmp_path, simple, exceptions):
    content = Path(simple[0]).read_bytes()
    cut = tmp_path / "cut.tif"
    cut.write_bytes(content[: len(content) // 2])
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
    try:
        with pytest.raises(RasterError, match="PAN .*cut.tif' cannot be"):
            Pair.open(str(cut), simple[1]).patch(Box(0, 0, 64, 48), GAIN)
        with pytest.raises(RasterError, match="cannot be opened"):
            Raster.open(str(tmp_path / "missing.tif"), "PAN")
        assert bool(gdal.GetUseExceptions()) == exceptions
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_who_needs_a_whole_ratio_is_told_of_another(tmp_path, simple):
    assert Pair.open(*simple).whole_ratio == 4
    pair = Pair.open(simple[0], write(tmp_path / "odd.tif", noise(1, 16, 12), 3.5))
    assert pair.ratio == 4 and pair.scale == (3.5, 3.5)
    with pytest.raises(GeometryError, match="3.5 PAN pixels high and 3.5 wide; here a whole"):
        _ = pair.whole_ratio


@pytest.mark.parametrize("order", list(itertools.permutations([gdal, ogr, osr])))
def test_gdals_exceptions_are_turned_off_in_any_order_and_back_on(tmp_path, simple, order):
    """GDAL before 3.7 keeps one stack for the three, and QGIS 3.40 turns them on in all."""
    before = [module for module in (gdal, ogr, osr) if module.GetUseExceptions()]
    assert not before
    try:
        for module in order:
            module.UseExceptions()
        Pair.open(*simple)
        with pytest.raises(RasterError, match="cannot be opened"):
            Raster.open(str(tmp_path / "missing.tif"), "PAN")
        assert all(module.GetUseExceptions() for module in order)
    finally:
        for module in reversed(order):
            module.DontUseExceptions()


@pytest.mark.parametrize("offset", [(64, 0), (0, -48), (-500, 2000)])
def test_no_overlap_is_refused(tmp_path, simple, offset):
    ms = write(tmp_path / "away.tif", noise(1, 16, 12), 4, offset)
    with pytest.raises(GeometryError, match=f"do not overlap: the MS begins {offset[0]}.0 rows"):
        Pair.open(simple[0], ms)


def test_offset_is_free_of_rounding_in_large_coordinates(tmp_path):
    """Geotransforms in degrees cannot hold half a pixel exactly."""
    size = 0.5 / 3600 / 30
    kwargs = {"epsg": 4326, "transform": (11.0, size, 0, 48.0, 0, -size)}
    pan = write(tmp_path / "pan.tif", noise(64, 48), **kwargs)
    kwargs["transform"] = (11.0 - 1.5 * size, 4 * size, 0, 48.0 + 1.5 * size, 0, -4 * size)
    pair = Pair.open(pan, write(tmp_path / "ms.tif", noise(1, 16, 12), **kwargs))
    assert pair.offset == (-1.5, -1.5) and pair.ratio == 4


def test_a_pan_of_several_bands_says_which_is_used(tmp_path):
    sharp = np.random.default_rng(0).integers(1, 250, (3, 64, 64)).astype(np.uint8)
    pan = write_raster(tmp_path / "pan.tif", sharp, 1.0)
    ms = write_raster(tmp_path / "ms.tif", sharp[:, ::4, ::4], 4.0)
    pair = Pair.open(pan, ms)
    assert pair.pan_band == 1
    assert "has 3 bands, of which band 1 is used" in pair.warnings[0]
    assert not Pair.open(pan, ms, pan_band=2).warnings
