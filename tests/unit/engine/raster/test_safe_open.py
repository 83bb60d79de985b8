# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile rasters: no local file makes GDAL reach the network; what the user wrote does work."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.safe_open import FILE_DRIVERS, INDEX_DRIVERS, offline, open_raster
from tests.unit.engine.raster.hostile import (
    BARE,
    DRIVERS,
    HOSTILE,
    SILENT,
    WMS,
    Server,
    read_all,
    vrt,
    write_tif,
    written,
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    path = write_tif(tmp_path_factory.mktemp("served") / "a.tif")
    server = Server(path.read_bytes())
    yield server
    server.close()


@pytest.fixture
def folder(tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder; the server has heard nothing, and GDAL remembers no address."""
    server.hits.clear()
    gdal.VSICurlClearCache()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def opened(path: str) -> Any:
    """The dataset alone, without `offline` for what is read later."""
    found = open_raster(path, "PAN")
    return None if found is None else found.dataset


@pytest.fixture(autouse=True)
def needed_driver(request: pytest.FixtureRequest) -> None:
    """Skips a hostile file that this build of GDAL has no driver for."""
    parameters = getattr(request.node, "callspec", None)
    driver = DRIVERS.get(parameters.params.get("name", "")) if parameters else None
    if driver and gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no driver {driver}")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_unheard(name: str, folder: Path, server: Server) -> None:
    path = HOSTILE[name](folder, server.url)
    with pytest.raises(RasterError, match=r"The PAN '.*is not opened: .*save it as a GeoTIFF"):
        read_all(opened, path)
    assert server.hits == []


@pytest.mark.parametrize("name", BARE)
def test_a_bare_name_is_made_a_path(name: str, folder: Path, server: Server) -> None:
    path = BARE[name](folder, server.url)
    for given in (path, f"vrt://{path}"):
        read_all(opened, given)
        assert server.hits == []
    read_all(gdal.Open, path)
    assert server.hits


@pytest.mark.parametrize("name", sorted(set(HOSTILE) - SILENT))
def test_the_hostile_files_are_hostile(name: str, folder: Path, server: Server) -> None:
    """Without the inspection GDAL does ask the server: the test before this one tests something."""
    read_all(gdal.Open, HOSTILE[name](folder, server.url))
    if not server.hits and int(gdal.VersionInfo()) >= 3_070_000:
        pytest.skip("this GDAL is more careful with it")
    assert server.hits


@pytest.mark.parametrize("name", sorted(set(HOSTILE) - SILENT))
def test_what_the_inspection_may_miss_is_stopped_offline(
    name: str, folder: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second line of defence by itself; it gives way only to hosts named in NO_PROXY."""
    for variable in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    path = HOSTILE[name](folder, server.url)
    with offline():
        read_all(gdal.Open, path)
    assert server.hits == []


def test_offline_leaves_gdal_as_it_was() -> None:
    gdal.SetThreadLocalConfigOption("GDAL_HTTP_PROXY", "http://proxy.example:3128")
    try:
        with offline():
            assert gdal.GetConfigOption("GDAL_HTTP_PROXY").endswith(":0")
        assert gdal.GetConfigOption("GDAL_HTTP_PROXY") == "http://proxy.example:3128"
        assert gdal.GetConfigOption("CPL_VSIL_CURL_ALLOWED_EXTENSIONS") is None
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_HTTP_PROXY", None)


@pytest.mark.parametrize("host", ["//host.example/share/a.tif", r"\\\\host.example\\share\\a.tif"])
def test_a_host_of_windows_is_not_even_looked_for(
    host: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(folder, "scene.vrt", vrt(host))
    asked: list[str] = []
    monkeypatch.setattr(os.path, "isfile", lambda name: asked.append(str(name)) or False)
    with pytest.raises(RasterError, match="it refers to '.*host.example"), gdal_errors_quiet():
        open_raster(path, "PAN")
    assert not [name for name in asked if "host.example" in name]


@pytest.mark.parametrize("marks", ["<a>x</a>", '<a b="c"/>'])
def test_a_virtual_raster_of_too_many_parts_is_refused_at_once(marks: str, folder: Path) -> None:
    path = written(folder, "scene.vrt", vrt("a.tif", head=marks * (2**20 // 2)))
    began = time.process_time()
    with pytest.raises(RasterError, match="too large to be looked through"), gdal_errors_quiet():
        open_raster(path, "PAN")
    assert time.process_time() - began < 2


def test_all_files_below_a_virtual_raster_are_known(folder: Path) -> None:
    written(folder, "in.vrt", vrt(write_tif(folder / "tile.tif").name))
    (folder / "tile.tfw").write_text("1\n0\n0\n-1\n0\n0\n")
    found = open_raster(written(folder, "scene.vrt", vrt("in.vrt")), "PAN")
    assert found is not None and found.local
    names = {Path(file).name for file in found.files}
    assert names == {"scene.vrt", "in.vrt", "tile.tif", "tile.tfw"}


def test_a_name_that_is_no_utf8_is_refused() -> None:
    with pytest.raises(RasterError, match=r"name of the MS 'lat\\udce9n.tif' is not UTF-8"):
        open_raster("lat\udce9n.tif", "MS")


@pytest.mark.parametrize("element", ["PixelFunctionLanguage", "pixelfunctionlanguage"])
def test_code_in_a_virtual_raster_is_refused(element: str, folder: Path) -> None:
    source = write_tif(folder / "a.tif")
    code = (
        f"<PixelFunctionType>f</PixelFunctionType><{element}>Python"
        f"</{element}><PixelFunctionCode>def f(*a, **k): pass</PixelFunctionCode>"
    )
    text = vrt(source.name, band='subClass="VRTDerivedRasterBand"')
    path = written(folder, "scene.vrt", text.replace("<SimpleSource>", code + "<SimpleSource>"))
    with pytest.raises(RasterError, match="code in Python"), gdal_errors_quiet():
        open_raster(path, "MS")


def test_a_ring_of_virtual_rasters_ends(folder: Path) -> None:
    written(folder, "a.vrt", vrt("b.vrt"))
    path = written(folder, "b.vrt", vrt("a.vrt"))
    with gdal_errors_quiet():
        assert open_raster(path, "PAN") is not None


@pytest.mark.parametrize(
    "text",
    [
        "<VRTDataset>" + "<a>" * 5000,
        "<VRTDataset rasterXSize='1' rasterYSize='1'>\udcff</VRTDataset>",
        vrt("vrt://" * 5000 + "a.tif"),
    ],
)
def test_what_cannot_be_looked_through_is_refused(text: str, folder: Path) -> None:
    path = folder / "scene.vrt"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(RasterError, match="is not opened"), gdal_errors_quiet():
        open_raster(str(path), "PAN")


@pytest.mark.parametrize("form", ["/vsicurl/{url}/a.tif", "{url}/a.tif", WMS])
def test_an_address_that_the_user_wrote_is_read(form: str, folder: Path, server: Server) -> None:
    data = read_all(opened, form.format(url=server.url))
    assert server.hits
    assert (data == 7).all()


def test_an_address_of_a_virtual_raster_of_addresses_is_read(folder: Path, server: Server) -> None:
    path = f"vrt:///vsicurl/{server.url}/a.tif?bands=1"
    assert (read_all(opened, path) == 7).all()


def _mosaic(folder: Path) -> str:
    write_tif(folder / "a b.tif")
    licence = '<Metadata><MDI key="LICENCE">https://example.org/vsicurl/x</MDI></Metadata>'
    head = f"<SRS>EPSG:32631</SRS>{licence}<GeoTransform>0,1,0,0,0,-1</GeoTransform>"
    written(folder, "in.vrt", vrt("a b.tif", head=head))
    return written(folder, "scene.vrt", vrt("in.vrt", head=head))


def _archived(folder: Path) -> str:
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.write(write_tif(folder / "t.tif"), "in/t.tif")
        archive.writestr("in/scene.vrt", vrt("t.tif"))
    return f"/vsizip/{folder}/a.zip/in/scene.vrt"


def _overviewed(folder: Path) -> str:
    path = write_tif(folder / "scene.tif")
    dataset = gdal.Open(str(path))
    dataset.BuildOverviews("NEAREST", [2])
    assert Path(f"{path}.ovr").exists()
    return str(path)


def _built(folder: Path) -> str:
    sources = [str(write_tif(folder / "a.tif")), str(write_tif(folder / "b.tif"))]
    gdal.BuildVRT(str(folder / "scene.vrt"), sources, separate=True).FlushCache()
    return str(folder / "scene.vrt")


def _below_vsi(folder: Path) -> str:
    (folder / "vsicurl").mkdir()
    write_tif(folder / "vsicurl" / "http.tif")
    return written(folder, "s.vrt", vrt(f"{folder}/vsicurl/http.tif"))


HARMLESS: dict[str, Callable[[Path], str]] = {
    "file": lambda f: str(write_tif(f / "scene.tif")),
    "relative": lambda f: write_tif(f / "scene.tif").name,
    "mosaic": _mosaic,
    "built by GDAL": _built,
    "archive": _archived,
    "overviews": _overviewed,
    "folder that sounds like an address": _below_vsi,
    "connection": lambda f: f"vrt://{write_tif(f / 'scene.tif')}?bands=1",
    "directory of a file": lambda f: f"GTIFF_DIR:1:{write_tif(f / 'scene.tif')}",
}


@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_file_is_read(name: str, folder: Path) -> None:
    path = HARMLESS[name](folder)
    assert (read_all(opened, path) == 7).all()


def test_what_is_missing_is_left_to_the_caller(folder: Path) -> None:
    with gdal_errors_quiet():
        assert open_raster(str(folder / "none.tif"), "PAN") is None
        assert "No such file" in gdal.GetLastErrorMsg()


def test_no_driver_that_asks_the_network_is_allowed() -> None:
    """By GDAL's own words: connection strings, and drivers without files."""
    for name in FILE_DRIVERS | INDEX_DRIVERS:
        driver = gdal.GetDriverByName(name)
        if driver is not None:
            assert driver.GetMetadataItem("DMD_CONNECTION_PREFIX") is None
    assert not FILE_DRIVERS & {
        "WMS",
        "WMTS",
        "WCS",
        "HTTP",
        "OGCAPI",
        "STACIT",
        "STACTA",
        "MRF",
        "GTI",
    }
