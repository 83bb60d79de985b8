# SPDX-License-Identifier: GPL-3.0-or-later
"""A raster says how it was made."""

from __future__ import annotations

import pytest
from osgeo import gdal

from ssdiff_qgis.engine.fusion.fuse import NO_NETWORK, fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms


@pytest.fixture(scope="module")
def town(tmp_path_factory) -> ScenePaths:
    sensor = SensorModel(shift=(1.5, 0.7))
    seen = observe(make_hrms(208, 192, seed=1), sensor)
    return write_scene(tmp_path_factory.mktemp("town"), seen, sensor)


def said(path) -> dict[str, str]:
    return gdal.Open(str(path)).GetMetadata("SSDIFF")


@pytest.mark.parametrize("name", ["f.tif", "f.img", "f.bsq", "f.jp2", "cog.tif"])
def test_every_format_says_how_it_was_made(town, stub_model, tmp_path, name):
    pair, model = Pair.open(str(town.pan), str(town.ms), [3, 1]), Model(stub_model, "cpu")
    form = {"cog.tif": "COG", "f.bsq": "ENVI", "f.img": "HFA"}.get(name, "auto")
    if name == "f.jp2" and gdal.GetDriverByName("JP2OpenJPEG") is None:
        pytest.skip("this GDAL writes no JPEG 2000")
    options = FuseOptions(steps=2, seed=7, output_format=form)
    report = fuse(pair, model, str(tmp_path / name), options)
    items = said(tmp_path / name)
    assert items["MODEL"] == report.model and items["MODEL_SHA256"] == model.digest()
    assert items["SOFTWARE"].startswith("SSDiff for QGIS 0.")
    assert (items["PAN"], items["MS"]) == ("pan.tif, band 1", "ms.tif, bands 3, 1")
    assert (items["TIMESTEPS"], items["SEED"], items["REGISTER"]) == ("999, 0", "7", "correct")
    assert items["OFFSET"] == (
        f"{report.shift.dy:+.3f} rows, {report.shift.dx:+.3f} columns (PAN pixels)"
    )
    assert items["OFFSET_CORRECTED"] == "yes"
    assert items["LIMITED_VALUES"] == str(report.clipped)
    assert items["MTF_GAIN"] == f"{report.mtf_gain:.3f}"
    assert not any(str(tmp_path.parent) in value for value in items.values())
    if name.endswith(".tif"):
        # GDAL copies no domains of others into a COG: they lie beside it.
        assert (tmp_path / f"{name}.aux.xml").exists() == (name == "cog.tif")
        software = gdal.Open(str(tmp_path / name)).GetMetadataItem("TIFFTAG_SOFTWARE")
        assert software == items["SOFTWARE"]


def test_without_network_or_offset(town, tmp_path):
    pair = Pair.open(str(town.pan), str(town.ms))
    fuse(pair, None, str(tmp_path / "f.tif"), FuseOptions(register="off"))
    items = said(tmp_path / "f.tif")
    assert items["MODEL"] == NO_NETWORK
    assert not {"SEED", "TIMESTEPS", "MODEL_SHA256", "OFFSET"} & set(items)


def test_same_bytes_in_another_folder(town, tmp_path):
    pair, files = Pair.open(str(town.pan), str(town.ms)), []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        files.append(tmp_path / name / "f.tif")
        fuse(pair, None, str(files[-1]))
    assert files[0].read_bytes() == files[1].read_bytes()
