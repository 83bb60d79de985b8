# SPDX-License-Identifier: GPL-3.0-or-later
"""Products are recognised by their folder or a file of theirs, and read as one PAN and one MS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine import Pair
from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.products.recognise import recognise
from ssdiff_qgis.engine.scene.survey import Survey
from tests.unit.engine.products import made_up
from tests.unit.engine.products.made_up import LANDSAT, SIDE


def opened(path: Path, **options) -> Pair:
    product = recognise(str(path))
    return Pair.open(product.pan, product.ms, **options)


@pytest.mark.parametrize("suffix", ["txt", "json", "xml"])
@pytest.mark.parametrize("by_folder", [True, False])
def test_landsat_8_by_its_mtl_or_folder(tmp_path: Path, suffix: str, by_folder: bool) -> None:
    mtl = made_up.landsat(tmp_path / LANDSAT, suffix)
    pair = opened(mtl.parent if by_folder else mtl)
    assert pair.band_names == ["coastal", "blue", "green", "red", "nir", "swir1", "swir2"]
    assert pair.ratio == 2 and pair.offset == (-0.5, -0.5)
    assert pair.ms.band(3).GetMetadataItem("wavelength") == "562"
    assert pair.ms.band(1).GetNoDataValue() == pair.pan.band(1).GetNoDataValue() == 0
    facts = pair.delivered.dataset.GetMetadata("IMAGERY")
    assert facts["SATELLITEID"] == "LANDSAT_8"
    assert facts["ACQUISITIONDATETIME"] == "2020-06-01 10:04:11"
    assert (facts["SUNELEVATION"], facts["SUNAZIMUTH"]) == ("60.25", "149.5")
    assert float(facts["REFLECTANCE_MULT"]) == 2e-5 and float(facts["REFLECTANCE_ADD"]) == -0.1
    data, _ = pair.ms.read([5], (0, SIDE), (0, SIDE))
    np.testing.assert_array_equal(data[0], made_up.values(mtl.parent / f"{LANDSAT}_B5.TIF"))


def test_landsats_fill_and_saturation_are_invalid(tmp_path: Path) -> None:
    pair = opened(made_up.landsat(tmp_path))
    valid = pair.ms.read(pair.bands, (0, SIDE), (0, SIDE))[1]
    expected = np.ones((SIDE, SIDE), bool)
    expected[:, :4] = False  # by QA_PIXEL, of which the bands show three columns
    expected[5, 9] = False  # band 3 is saturated
    np.testing.assert_array_equal(valid, expected)
    told = Survey.from_pair(pair).invalidity(pair)
    assert "by fill in QA_PIXEL, saturation in QA_RADSAT, nodata 0" in told


def test_landsat_7_has_no_coastal_band(tmp_path: Path) -> None:
    stem = "LE07_L1TP_193026_20200601_20200825_02_T1"
    pair = opened(made_up.landsat(tmp_path, stem=stem))
    assert pair.band_names == ["blue", "green", "red", "nir", "swir1", "swir2"]


def test_a_bare_mtl_goes_by_the_usual_names(tmp_path: Path) -> None:
    mtl = made_up.landsat(tmp_path)
    mtl.write_text('GROUP = L\n  SPACECRAFT_ID = "LANDSAT_9"\nEND_GROUP = L\nEND\n')
    assert len(opened(mtl).bands) == 7


def test_a_landsat_file_that_is_missing_is_named(tmp_path: Path) -> None:
    mtl = made_up.landsat(tmp_path, without="B4")
    with pytest.raises(RasterError, match=r"lacks the file '.*_B4\.TIF'. Download the product"):
        recognise(str(mtl))


def test_a_landsat_without_flags_is_read_without(tmp_path: Path) -> None:
    made_up.landsat(tmp_path, without="QA_RADSAT")
    assert len(opened(tmp_path).delivered.alphas) == 1


def test_an_mtl_does_not_lead_out_of_its_folder(tmp_path: Path) -> None:
    mtl = made_up.landsat(tmp_path / "scene")
    text = mtl.read_text().replace(f'"{LANDSAT}_B4.TIF"', '"../../secret.TIF"')
    mtl.write_text(text)
    with pytest.raises(RasterError, match=r"lacks the file 'secret\.TIF'"):
        recognise(str(mtl))


def test_a_level_2_product_has_no_pan(tmp_path: Path) -> None:
    mtl = tmp_path / "LC08_L2SP_193026_20200601_20200825_02_T1_MTL.txt"
    mtl.write_text('GROUP = L\n  PROCESSING_LEVEL = "L2SP"\nEND_GROUP = L\nEND\n')
    with pytest.raises(RasterError, match=r"Level-2 product.*Get the Level-1"):
        recognise(str(mtl))


def test_a_tiled_dimap_bundle(tmp_path: Path) -> None:
    pair = opened(made_up.dimap(tmp_path))
    assert (pair.ratio, len(pair.bands)) == (4, 4)
    assert pair.pan.grid.width == 4 * SIDE and pair.offset == (0, 0)
    assert [pair.ms.band(b).GetMetadataItem("wavelength") for b in pair.bands] == [
        "650",
        "560",
        "490",
        "840",
    ]
    assert pair.delivered.dataset.GetMetadata("IMAGERY")["SATELLITEID"] == "PHR 1A"
    assert pair.band_names == ["red", "green", "blue", "nir"]


@pytest.mark.parametrize("file", ["IMG*_P_*R1C2.TIF", "IMG*_MS_*R1C1.TIF", "DIM*_P_*", "DIM*_MS_*"])
def test_any_file_of_a_dimap_bundle(tmp_path: Path, file: str) -> None:
    (given,) = made_up.dimap(tmp_path / "scene").rglob(file)
    assert Path(recognise(str(given)).ms.path).name.startswith("DIM_PHR1A_MS_")


@pytest.mark.parametrize("unit", ["micrometers", "\u00b5m", "um"])
def test_wavelengths_in_micrometres(tmp_path: Path, unit: str) -> None:
    pair = opened(made_up.dimap(tmp_path, unit=unit))
    assert pair.ms.band(3).GetMetadataItem("wavelength") == "490"


def test_a_dimap_bundle_whose_times_are_of_two_minutes(tmp_path: Path) -> None:
    pair = opened(made_up.dimap(tmp_path, times=("10:04:59.9", "10:05:00.2")))
    assert "_P_" in pair.pan.path and "_MS_" in pair.delivered.path


def test_a_dimap_pan_of_another_time_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="no product whose PAN and MS are recognised"):
        recognise(str(made_up.dimap(tmp_path, times=("10:04:11.1", "11:38:00.0"))))


def test_neo_has_two_files_for_each_tile(tmp_path: Path) -> None:
    pair = opened(made_up.dimap(tmp_path, kind="MS-FS"))
    assert pair.band_names == ["red", "green", "blue", "nir", "rededge", "coastal"]
    assert pair.delivered.dataset.GetMetadata("IMAGERY")["SATELLITEID"] == "PNEO 3"
    data, _ = pair.ms.read([1, 6], (0, SIDE), (0, SIDE))
    np.testing.assert_array_equal(data, made_up.image(6, SIDE)[[0, 5]])


def test_what_airbus_has_pansharpened_itself_is_no_ms(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="no product whose PAN and MS are recognised"):
        recognise(str(made_up.dimap(tmp_path, kind="PMS")))


def test_a_maxar_order_by_its_xml(tmp_path: Path) -> None:
    pair = opened(made_up.maxar(tmp_path, "XML", (1,)))
    assert pair.band_names[:3] == ["coastal", "blue", "green"] and len(pair.bands) == 8
    facts = pair.delivered.dataset.GetMetadata("IMAGERY")
    assert (facts["SATELLITEID"], facts["SUNELEVATION"]) == ("WV03", "60.5")


def test_ikonos_joins_its_bands(tmp_path: Path) -> None:
    pair = opened(made_up.ikonos(tmp_path))
    assert pair.band_names == ["blue", "green", "red", "nir"] and pair.ratio == 4
    assert pair.pan.path.endswith("_pan_0000000.tif")


def test_collection_1_has_its_fill_in_another_file(tmp_path: Path) -> None:
    mtl = made_up.landsat(tmp_path, without="QA_RADSAT")
    (tmp_path / f"{LANDSAT}_QA_PIXEL.TIF").rename(tmp_path / f"{LANDSAT}_BQA.TIF")
    text = mtl.read_text().replace("FILE_NAME_QUALITY_L1_PIXEL", "FILE_NAME_BAND_QUALITY")
    mtl.write_text(text.replace("_QA_PIXEL.TIF", "_BQA.TIF"))
    valid = opened(mtl).ms.read([1], (0, SIDE), (0, SIDE))[1]
    assert not valid[:, :4].any() and valid[:, 4:].all()


def test_a_damaged_neighbour_does_no_harm(tmp_path: Path) -> None:
    """Two Landsat scenes in one folder, and a pair in a folder beside."""
    made_up.landsat(tmp_path / "scenes", stem=LANDSAT.replace("193026", "193027"), without="B4")
    good = made_up.landsat(tmp_path / "scenes")
    assert recognise(str(good)).name == LANDSAT
    made_up.pair_by_name(tmp_path / "pair", "town_pan.tif", "town_ms.tif")
    assert recognise(str(tmp_path / "pair" / "town_ms.tif")).name == "town_ms"
    (tmp_path / "notes").mkdir()
    other = tmp_path / "notes" / "notes.txt"
    other.write_text("")
    with pytest.raises(RasterError, match="no product whose PAN and MS are recognised"):
        recognise(str(other))


@pytest.mark.parametrize("kind", ["landsat", "maxar", "dimap", "gaofen"])
def test_metadata_belong_to_the_inputs(tmp_path: Path, kind: str) -> None:
    """No output and no report may replace them."""
    if kind == "landsat":
        metadata = [made_up.landsat(tmp_path)]
    elif kind == "maxar":
        metadata = sorted(made_up.maxar(tmp_path, parts=(1,)).rglob("*.IMD"))
    elif kind == "dimap":
        metadata = sorted(made_up.dimap(tmp_path).rglob("DIM*"))
    else:
        made_up.pair_by_name(tmp_path, "GF2_L1A1-PAN1.tiff", "GF2_L1A1-MSS1.tiff")
        metadata = [tmp_path / "GF2_L1A1-MSS1.xml"]
        metadata[0].write_text("<ProductMetaData/>")
    pair = opened(tmp_path)
    assert {str(path) for path in metadata} <= {*pair.pan.files, *pair.ms.files}


@pytest.mark.parametrize("name", ["LC08_L1TP_193026.tar", "scene.tar.gz", "order.ZIP"])
def test_an_archive_is_to_be_unpacked(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(RasterError, match="is an archive. Unpack it"):
        recognise(str(tmp_path / name))


def test_a_maxar_order_of_several_parts_asks_for_one(tmp_path: Path) -> None:
    folder = made_up.maxar(tmp_path / "order")
    with pytest.raises(RasterError, match="holds 2 products. Choose a file of one"):
        recognise(str(folder))
    (image,) = (folder / "012345678901_01_P002_MUL").glob("*.IMD")
    pair = opened(image)
    assert "P002" in pair.pan.path and "P002" in pair.delivered.path
    assert pair.band_names == [
        *("coastal", "blue", "green", "yellow", "red", "rededge", "nir", "nir2"),
    ]
    assert pair.delivered.dataset.GetMetadata("IMAGERY")["SATELLITEID"] == "WV03"


@pytest.mark.parametrize(("prefix", "pan"), [("M", "PAN"), ("", "P"), ("M", "P")])
def test_kompsat_joins_its_bands(tmp_path: Path, prefix: str, pan: str) -> None:
    pair = opened(made_up.kompsat(tmp_path, prefix=prefix, pan=pan))
    assert pair.band_names == ["blue", "green", "red", "nir"] and pair.ratio == 4


@pytest.mark.parametrize(
    ("pan", "ms"),
    [
        (
            "GF2_PMS1_E9_N45_20200601_L1A0001-PAN1.tiff",
            "GF2_PMS1_E9_N45_20200601_L1A0001-MSS1.tiff",
        ),
        ("SV1-01_20200601_L2A_1-PAN.tiff", "SV1-01_20200601_L2A_1-MUX.tiff"),
        ("JL1KF01A_PMS_20200601_L1_PAN.tif", "JL1KF01A_PMS_20200601_L1_MSS.tif"),
        ("town_pan.tif", "town_ms.tif"),
        ("pan.tif", "ms.tif"),
        ("town-PAN.tif", "town-MUL.tif"),
        ("a_PAN_2020.tif", "a_MUL_2020.tif"),
        ("PAN/town.tif", "MS/town.tif"),
        ("order_PAN/x_PAN.tif", "order_MUL/x_MUL.tif"),
        ("order_pan/1234.tif", "order_mss/1234.tif"),
    ],
)
def test_names_that_differ_in_pan_and_ms(tmp_path: Path, pan: str, ms: str) -> None:
    pair = opened(made_up.pair_by_name(tmp_path, pan, ms))
    assert pair.pan.path.endswith(pan) and pair.delivered.path.endswith(ms)
    known = pan.startswith(("GF", "SV"))
    assert pair.band_names == (["blue", "green", "red", "nir"] if known else [""] * 4)


def test_facts_of_gaofen_come_from_the_xml(tmp_path: Path) -> None:
    made_up.pair_by_name(tmp_path, "GF2_L1A1-PAN1.tiff", "GF2_L1A1-MSS1.tiff")
    (tmp_path / "GF2_L1A1-MSS1.xml").write_text(
        "<ProductMetaData><SatelliteID>GF2</SatelliteID><CenterTime>2020-06-01 10:04:11"
        "</CenterTime><SolarZenith>29.5</SolarZenith></ProductMetaData>"
    )
    pair = opened(tmp_path)
    assert pair.delivered.dataset.GetMetadata("IMAGERY") == {
        "SATELLITEID": "GF2",
        "ACQUISITIONDATETIME": "2020-06-01 10:04:11",
        "SUNELEVATION": "60.5",
    }
    assert pair.ms.band(1).GetMetadataItem("wavelength") == "485"


def test_two_pans_for_an_ms_are_not_guessed_from(tmp_path: Path) -> None:
    made_up.pair_by_name(tmp_path, "town_pan.tif", "town_ms.tif")
    (tmp_path / "town_p.tif").write_bytes((tmp_path / "town_pan.tif").read_bytes())
    with pytest.raises(RasterError, match="no product whose PAN and MS are recognised"):
        recognise(str(tmp_path))


@pytest.mark.parametrize("names", [(), ("a.tif", "b.tif"), ("pan.tif", "town_ms.tif")])
def test_other_folders_are_refused(tmp_path: Path, names: tuple[str, ...]) -> None:
    for name in names:
        made_up.write_raster(tmp_path / name, made_up.image(1, 8)[0])
    with pytest.raises(RasterError, match="no product whose PAN and MS are recognised"):
        recognise(str(tmp_path))


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="does not exist"):
        recognise(str(tmp_path / "none"))


def test_an_xml_bomb_is_no_product(tmp_path: Path) -> None:
    (tmp_path / "DIM_bomb.XML").write_text(
        '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    )
    with pytest.raises(RasterError, match="no product whose PAN and MS are recognised"):
        recognise(str(tmp_path))
