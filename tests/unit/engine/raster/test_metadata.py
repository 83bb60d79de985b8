# SPDX-License-Identifier: GPL-3.0-or-later
"""What the result says of itself, and of where it lies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.grid import Box
from tests.unit.engine.raster.outputs import Output

SIDE, RATIO, BANDS = 32, 4, 3
FULL, PART = Box(0, 0, SIDE, SIDE), Box(4, 8, 28, 32)
SLANTED = (500000.0, 2.0, 0.5, 5600000.0, 0.5, -2.0)
SOUTH_UP = (500000.0, 2.0, 0.0, 5600000.0, 0.0, 2.0)
NORTH_UP = (500000.0, 2.0, 0.0, 5600000.0, 0.0, -2.0)
RPC = {
    "LINE_OFF": "16.5 pixels", "SAMP_OFF": "15.25", "LAT_OFF": "50.5", "LONG_OFF": "15.0",
    "HEIGHT_OFF": "200", "LINE_SCALE": "16", "SAMP_SCALE": "16", "LAT_SCALE": "0.01",
    "LONG_SCALE": "0.01", "HEIGHT_SCALE": "500",
    "LINE_NUM_COEFF": "0 0 -1" + " 0" * 17, "LINE_DEN_COEFF": "1" + " 0" * 19,
    "SAMP_NUM_COEFF": "0 1" + " 0" * 18, "SAMP_DEN_COEFF": "1" + " 0" * 19,
}  # fmt: skip


def utm() -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    return crs.ExportToWkt()


def coarser(transform: tuple[float, ...]) -> tuple[float, ...]:
    x, x_column, x_row, y, y_column, y_row = transform
    return (x, RATIO * x_column, RATIO * x_row, y, RATIO * y_column, RATIO * y_row)


def make_pair(
    folder: Path,
    transform: tuple[float, ...] | None = NORTH_UP,
    pan: Callable[[Any], None] = lambda dataset: None,
    ms: Callable[[Any], None] = lambda dataset: None,
    bands: list[int] | None = None,
    driver: str = "GTiff",
) -> Pair:
    """PAN and MS of random DN; `pan` and `ms` say more of them, as GDAL datasets."""
    folder.mkdir(exist_ok=True)
    rng = np.random.default_rng(0)
    for name, count, side, tell in (("pan", 1, SIDE, pan), ("ms", BANDS, SIDE // RATIO, ms)):
        dataset = gdal.GetDriverByName(driver).Create(
            str(folder / f"{name}.dat"), side, side, count, gdal.GDT_UInt16
        )
        tell(dataset)
        if transform:
            dataset.SetGeoTransform(transform if name == "pan" else coarser(transform))
            dataset.SetProjection(utm())
        dataset.WriteArray(rng.integers(1, 200, (count, side, side)).astype(np.uint16))
        dataset = None
    return Pair.open(str(folder / "pan.dat"), str(folder / "ms.dat"), bands)


def written(pair: Pair, path: Path, area: Box = FULL, **how: Any) -> Any:
    with Output(str(path), pair, area, **how) as writer:
        image = np.full((len(pair.bands), area.height, area.width), 50, np.float32)
        writer.write(area.top, image, np.ones(image.shape[1:], bool))
    return gdal.Open(str(path))


def imagery(dataset: Any) -> None:
    dataset.SetMetadata(
        {"ACQUISITIONDATETIME": "2020-01-02 03:04:05", "SATELLITEID": "WV03", "CLOUDCOVER": "3"},
        "IMAGERY",
    )
    dataset.SetMetadata(
        {"TIFFTAG_DATETIME": "2020:01:02 03:04:05", "SUN_ELEVATION": "41.5", "FILE_SIZE": "768",
         "TIFFTAG_SOFTWARE": "another"}
    )  # fmt: skip
    for number, micrometres in ((1, "0.48"), (2, "0.56"), (3, "0.66")):
        band = dataset.GetRasterBand(number)
        band.SetMetadata({"CENTRAL_WAVELENGTH_UM": micrometres, "FWHM_UM": "0.05"}, "IMAGERY")
        band.SetMetadata(
            {"wavelength": f"{float(micrometres) * 1000:g}", "wavelength_units": "Nanometers",
             "fwhm": "50", "STATISTICS_MEAN": "12", "STATISTICS_APPROXIMATE": "YES"}
        )  # fmt: skip
        band.SetUnitType("W/m2/sr/um")
        band.SetScale(0.5 * number)
        band.SetOffset(-1.0)
        band.SetCategoryNames(["a", "b"])


@pytest.mark.parametrize(
    ("name", "how"),
    [("fused.tif", {}), ("fused.tif", {"output_format": "COG"}), ("fused.img", {}),
     ("fused.png", {}), ("fused.dat", {"output_format": "ENVI"})],
    ids=["GTiff", "COG", "HFA", "PNG", "ENVI"],
)  # fmt: skip
def test_scene_and_wavelengths_survive_statistics_do_not(tmp_path, name, how):
    pair = make_pair(tmp_path / "scene", ms=imagery, bands=[3, 1] if name != "fused.png" else None)
    out = tmp_path / "out"
    out.mkdir()
    dataset = written(pair, out / name, **how)
    assert dataset.GetMetadata("IMAGERY") == {
        "ACQUISITIONDATETIME": "2020-01-02 03:04:05", "SATELLITEID": "WV03", "CLOUDCOVER": "3",
    }  # fmt: skip
    own = dataset.GetMetadata()
    assert own["TIFFTAG_DATETIME"] == "2020:01:02 03:04:05" and own["SUN_ELEVATION"] == "41.5"
    assert "FILE_SIZE" not in own and own.get("TIFFTAG_SOFTWARE") != "another"
    expected = {1: "0.48", 2: "0.56", 3: "0.66"}
    for i, number in enumerate(pair.bands):
        band = dataset.GetRasterBand(i + 1)
        assert band.GetMetadata("IMAGERY") == {
            "CENTRAL_WAVELENGTH_UM": expected[number], "FWHM_UM": "0.05",
        }  # fmt: skip
        items = band.GetMetadata()
        assert items["wavelength"] == f"{float(expected[number]) * 1000:g}"
        assert items["wavelength_units"] == "Nanometers" and items["fwhm"] == "50"
        assert not [key for key in items if key.startswith("STATISTICS")]
        assert (band.GetScale(), band.GetOffset()) == (0.5 * number, -1.0)
        assert band.GetUnitType() == "W/m2/sr/um" and not band.GetCategoryNames()


def test_a_geotiff_needs_no_sidecar_for_it(tmp_path):
    pair = make_pair(tmp_path / "scene", ms=imagery)
    out = tmp_path / "out"
    out.mkdir()
    written(pair, out / "fused.tif")
    assert [p.name for p in out.iterdir()] == ["fused.tif"]


def test_lists_of_envi_headers_follow_the_chosen_bands(tmp_path):
    pair = make_pair(tmp_path / "scene", driver="ENVI")
    header = tmp_path / "scene" / "ms.hdr"
    header.write_text(
        header.read_text()
        + "wavelength = {480, 560, 660}\nfwhm = {60, 70,80}\nwavelength units = Nanometers\n"
        "acquisition time = 2020-01-02T03:04:05Z\ndefault bands = {1, 2}\n"
    )
    (tmp_path / "scene" / "ms.dat.aux.xml").unlink(missing_ok=True)
    pair = Pair.open(pair.pan.path, pair.ms.path, [3, 1])
    dataset = written(pair, tmp_path / "fused.tif")
    items = dataset.GetMetadata("ENVI")
    assert items["wavelength"].replace(" ", "") == "{660,480}"
    assert items["fwhm"].replace(" ", "") == "{80,60}"
    assert items["wavelength_units"] == "Nanometers"
    assert items["acquisition_time"] == "2020-01-02T03:04:05Z"
    assert not {"bands", "samples", "map_info", "default_bands"} & set(items)
    found = [dataset.GetRasterBand(n).GetMetadataItem("wavelength") for n in (1, 2)]
    assert found == ["660", "480"]


def test_a_palette_of_greys_does_not_come_along(tmp_path):
    def palette(dataset: Any) -> None:
        table = gdal.ColorTable()
        for value in range(256):
            table.SetColorEntry(value, (value, value, value, 255))
        dataset.GetRasterBand(1).SetColorTable(table)

    pair = make_pair(tmp_path / "scene", ms=palette, driver="HFA")
    assert pair.ms.band(1).GetColorTable() is not None
    dataset = written(pair, tmp_path / "fused.tif")
    band = dataset.GetRasterBand(1)
    assert band.GetColorTable() is None
    assert band.GetColorInterpretation() != gdal.GCI_PaletteIndex


@pytest.mark.parametrize("area", [FULL, PART], ids=["full", "part"])
@pytest.mark.parametrize("transform", [NORTH_UP, SLANTED, SOUTH_UP])
@pytest.mark.parametrize("how", [{}, {"output_format": "COG"}], ids=["GTiff", "COG"])
@pytest.mark.parametrize("point", [False, True], ids=["area", "point"])
def test_every_corner_lies_where_it_lay_in_the_pan(tmp_path, area, transform, how, point):
    def kind(dataset: Any) -> None:
        if point:
            dataset.SetMetadataItem("AREA_OR_POINT", "Point")

    pair = make_pair(tmp_path / "scene", transform, pan=kind)
    dataset = written(pair, tmp_path / "fused.tif", area, **how)
    for row, column in ((0, 0), (area.height, 0), (0, area.width), (area.height, area.width)):
        here = gdal.ApplyGeoTransform(dataset.GetGeoTransform(), column, row)
        there = gdal.ApplyGeoTransform(
            pair.pan.dataset.GetGeoTransform(), column + area.left, row + area.top
        )
        assert here == pytest.approx(there, abs=1e-6)
    assert dataset.GetMetadataItem("AREA_OR_POINT") == ("Point" if point else "Area")
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"


@pytest.mark.parametrize("area", [FULL, PART], ids=["full", "part"])
@pytest.mark.parametrize("name", ["fused.tif", "fused.png"])
@pytest.mark.parametrize("transform", [None, NORTH_UP])
def test_rpcs_place_every_pixel_where_they_placed_it_in_the_pan(tmp_path, area, name, transform):
    def rpcs(dataset: Any) -> None:
        dataset.SetMetadata(RPC, "RPC")

    pair = make_pair(tmp_path / "scene", transform, pan=rpcs, ms=lambda d: d.SetMetadata(
        {**RPC, "LINE_OFF": "4", "SAMP_OFF": "4", "LINE_SCALE": "4", "SAMP_SCALE": "4"}, "RPC",
    ))  # fmt: skip
    dataset = written(pair, tmp_path / name, area)
    options = ["METHOD=RPC"]
    ours = gdal.Transformer(dataset, None, options)
    pans = gdal.Transformer(pair.pan.dataset, None, options)
    for row, column in ((0.5, 0.5), (20.25, 3.0)):
        _, here = ours.TransformPoint(0, column, row)
        _, there = pans.TransformPoint(0, column + area.left, row + area.top)
        assert here == pytest.approx(there, abs=1e-9)


@pytest.mark.parametrize("point", [False, True], ids=["area", "point"])
@pytest.mark.parametrize("how", [{}, {"output_format": "COG"}], ids=["GTiff", "COG"])
def test_control_points_move_with_the_cut(tmp_path, how, point):
    def points(step: float) -> Callable[[Any], None]:
        def tell(dataset: Any) -> None:
            if point:
                dataset.SetMetadataItem("AREA_OR_POINT", "Point")
            side = dataset.RasterXSize
            dataset.SetGCPs(
                [gdal.GCP(500000 + step * c, 5600000 - step * r, 0, c, r)
                 for r in (0, side) for c in (0, side)],
                utm(),
            )  # fmt: skip

        return tell

    pair = make_pair(tmp_path / "scene", None, points(2.0), points(8.0))
    dataset = written(pair, tmp_path / "fused.tif", PART, **how)
    assert dataset.GetGeoTransform(can_return_null=True) is None
    found = {(p.GCPPixel, p.GCPLine): (p.GCPX, p.GCPY) for p in dataset.GetGCPs()}
    expected = {
        (p.GCPPixel - PART.left, p.GCPLine - PART.top): (p.GCPX, p.GCPY)
        for p in pair.pan.dataset.GetGCPs()
    }
    assert found == expected and len(found) == 4
    assert "UTM zone 33N" in dataset.GetGCPProjection()


def test_what_has_no_place_gets_none(tmp_path):
    pair = make_pair(tmp_path / "scene", None)
    dataset = written(pair, tmp_path / "fused.tif", PART)
    assert dataset.GetGeoTransform(can_return_null=True) is None
    assert not dataset.GetProjection()


def test_rpcs_that_cannot_be_moved_are_left_out(tmp_path):
    def unclear(dataset: Any) -> None:
        dataset.SetMetadata({**RPC, "LINE_OFF": "?"}, "RPC")

    pair = make_pair(tmp_path / "scene", pan=unclear, driver="HFA")
    assert pair.pan.dataset.GetMetadata("RPC")["LINE_OFF"] == "?"
    assert not written(pair, tmp_path / "fused.tif", PART).GetMetadata("RPC")
