# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile rasters: no local file makes GDAL reach the network; what the user wrote does work."""

from __future__ import annotations

import json
import os
import re
import threading
import zipfile
from collections.abc import Callable, Iterator
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.safe_open import _FILES, _INDEXES, open_raster

SIDE = 64
WMS = """<GDAL_WMS><Service name="TMS"><ServerUrl>{url}/${{z}}.tif</ServerUrl></Service><DataWindow>
<UpperLeftX>0</UpperLeftX><UpperLeftY>64</UpperLeftY><LowerRightX>64</LowerRightX>
<LowerRightY>0</LowerRightY><TileLevel>0</TileLevel><TileCountX>1</TileCountX>
<TileCountY>1</TileCountY></DataWindow><BlockSizeX>64</BlockSizeX><BlockSizeY>64</BlockSizeY>
<BandsCount>1</BandsCount></GDAL_WMS>"""
MRF = """<MRF_META><CachedSource><Source>/vsicurl/{url}/a.tif</Source></CachedSource><Raster>
<Size x="64" y="64"/><PageSize x="64" y="64"/></Raster></MRF_META>"""
KML = """<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Region><LatLonAltBox><north>1</north>
<south>0</south><east>1</east><west>0</west></LatLonAltBox></Region><GroundOverlay><Icon>
<href>{url}/a.png</href></Icon><LatLonBox><north>1</north><south>0</south><east>1</east>
<west>0</west></LatLonBox></GroundOverlay></Document></kml>"""
STACIT = {
    "type": "FeatureCollection",
    "stac_version": "1.0.0",
    "features": [
        {
            "type": "Feature",
            "stac_version": "1.0.0",
            "stac_extensions": ["https://stac-extensions.github.io/projection/v1.0.0/schema.json"],
            "properties": {"proj:epsg": 32631},
            "collection": "c",
            "assets": {
                "B1": {
                    "href": "{url}/b.tif",
                    "type": "image/tiff",
                    "proj:shape": [64, 64],
                    "proj:transform": [1, 0, 0, 0, -1, 0],
                }
            },
        }
    ],
}


def _vrt(source: str, side: int = SIDE, band: str = "", head: str = "", name: str = "") -> str:
    name = name or f'<SourceFilename relativeToVRT="1">{source}</SourceFilename>'
    return (
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}">{head}'
        f'<VRTRasterBand dataType="Byte" band="1" {band}><SimpleSource>{name}'
        f"<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )


class Server:
    """Serves one GeoTIFF under every name and notes what was asked for."""

    def __init__(self, content: bytes):
        self.hits: list[str] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.hits.append(f"{self.command} {self.path}")
                found = re.fullmatch(r"/\w+\.tif", self.path)  # no overviews of overviews of ...
                body = content if found else b""
                self.send_response(200 if found else 404)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command == "GET":
                    self.wfile.write(body)

            do_HEAD = do_GET

            def log_message(self, *_: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._http.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


def _write(path: Path, metadata: dict[tuple[str, str], str] | None = None) -> Path:
    with gdal_errors_quiet():
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1)
        for (domain, key), value in (metadata or {}).items():
            dataset.SetMetadataItem(key, value, domain)
        dataset.GetRasterBand(1).WriteArray(np.full((SIDE, SIDE), 7, np.uint8))
    return path


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    path = _write(tmp_path_factory.mktemp("served") / "a.tif")
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


def _read(open_one: Callable[[str], Any], path: str) -> Any:
    """All that a run does with a raster, without regard to what fails."""
    with gdal_errors_quiet():
        dataset = open_one(path)
        if dataset is None:
            return None
        dataset.GetFileList()
        band = dataset.GetRasterBand(1)
        band.ReadAsArray(buf_xsize=8, buf_ysize=8)
        band.GetMaskBand().ReadAsArray()
        return band.ReadAsArray()


def _with_sidecar(folder: Path, suffix: str, text: str) -> str:
    path = _write(folder / "scene.tif")
    Path(f"{path}{suffix}").write_text(text)
    return str(path)


def _written(folder: Path, name: str, text: str) -> str:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    return str(folder / name)


def _mask(url: str) -> str:
    flags = '<Metadata><MDI key="INTERNAL_MASK_FLAGS_1">2</MDI></Metadata>'
    return _vrt(f"/vsicurl/{url}/m.tif", head=flags)


def _zipped(folder: Path, url: str) -> str:
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("in/scene.vrt", _vrt("tile.tif"))
        archive.writestr("in/tile.tif", WMS.format(url=url))
    return f"/vsizip/{folder}/a.zip/in/scene.vrt"


def _linked(folder: Path, url: str) -> str:
    _written(folder, "far/tile.tif", WMS.format(url=url))
    _written(folder, "far/scene.vrt", _vrt("tile.tif"))
    os.symlink(folder / "far" / "scene.vrt", folder / "scene.vrt")
    return str(folder / "scene.vrt")


def _dimap(folder: Path, url: str) -> str:
    _written(folder, "IMG.TIF", WMS.format(url=url))
    return _written(
        folder,
        "DIM.XML",
        '<Dimap_Document><Metadata_Id><METADATA_FORMAT version="1.1">DIMAP</METADATA_FORMAT>'
        "</Metadata_Id><Raster_Dimensions><NCOLS>64</NCOLS><NROWS>64</NROWS><NBANDS>1</NBANDS>"
        '</Raster_Dimensions><Data_Access><Data_File><DATA_FILE_PATH href="IMG.TIF"/></Data_File>'
        "</Data_Access></Dimap_Document>",
    )


def _pam(domain: str, key: str, value: str) -> str:
    metadata = f'<Metadata domain="{domain}"><MDI key="{key}">{value}</MDI></Metadata>'
    return f"<PAMDataset>{metadata}</PAMDataset>"


# Name: what writes the file, given a folder and the server's address.
HOSTILE: dict[str, Callable[[Path, str], str]] = {
    "web map": lambda f, u: _written(f, "scene.tif", WMS.format(url=u)),
    "web coverage": lambda f, u: _written(
        f,
        "scene.tif",
        f"<WCS_GDAL><ServiceURL>{u}/w?</ServiceURL><CoverageName>c</CoverageName></WCS_GDAL>",
    ),
    "tiled map": lambda f, u: _written(
        f, "scene.xml", f"<GDAL_WMTS><GetCapabilitiesUrl>{u}/w</GetCapabilitiesUrl></GDAL_WMTS>"
    ),
    "overlay": lambda f, u: _written(f, "scene.kml", KML.format(url=u)),
    "assets": lambda f, u: _written(f, "scene.json", json.dumps(STACIT).replace("{url}", u)),
    "cached": lambda f, u: _written(f, "scene.tif", MRF.format(url=u)),
    "address": lambda f, u: _written(f, "scene.tif", _vrt(f"/vsicurl/{u}/a.tif")),
    "streamed": lambda f, u: _written(f, "scene.vrt", _vrt(f"/vsicurl_streaming/{u}/a.tif")),
    "plain address": lambda f, u: _written(f, "scene.vrt", _vrt(f"{u}/a.tif")),
    "escaped address": lambda f, u: _written(f, "scene.vrt", _vrt(f"&#47;vsicurl&#47;{u}/a.tif")),
    "wrapped address": lambda f, u: _written(f, "s.vrt", _vrt(f"/vsigzip/vsicurl/{u}/a.tif")),
    "address in an attribute": lambda f, u: _written(
        f,
        "scene.vrt",
        _vrt("").replace("<SimpleSource>", f'<SimpleSource SourceFilename="/vsicurl/{u}/a.tif">'),
    ),
    "service by prefix": lambda f, u: _written(f, "scene.vrt", _vrt(f"WMTS:{u}/w")),
    "service in place of a name": lambda f, u: _written(
        f, "scene.vrt", _vrt(escape(WMS.format(url=u)))
    ),
    "virtual in place of a name": lambda f, u: _written(
        f, "scene.vrt", _vrt(escape(_vrt(f"/vsicurl/{u}/a.tif")))
    ),
    "nested": lambda f, u: [
        _written(f, "b.vrt", _vrt(f"/vsicurl/{u}/a.tif")),
        _written(f, "a.vrt", _vrt("b.vrt")),
    ][-1],
    "disguised tile": lambda f, u: [
        _written(f, "in/tile.tif", WMS.format(url=u)),
        _written(f, "a.vrt", _vrt("in/tile.tif")),
    ][-1],
    "disguised tile by connection": lambda f, u: [
        _written(f, "tile.tif", WMS.format(url=u)),
        _written(f, "a.vrt", _vrt(f"vrt://{f}/tile.tif?bands=1")),
    ][-1],
    "warped": lambda f, u: _written(
        f,
        "scene.vrt",
        '<VRTDataset rasterXSize="64" rasterYSize="64" subClass="VRTWarpedDataset">'
        '<VRTRasterBand dataType="Byte" band="1" subClass="VRTWarpedRasterBand"/><BlockXSize>64'
        "</BlockXSize><BlockYSize>64</BlockYSize><GDALWarpOptions>"
        f'<SourceDataset relativeToVRT="0">/vsicurl/{u}/a.tif</SourceDataset><BandList>'
        '<BandMapping src="1" dst="1"/></BandList></GDALWarpOptions></VRTDataset>',
    ),
    "raw": lambda f, u: _written(
        f,
        "scene.vrt",
        '<VRTDataset rasterXSize="64" rasterYSize="64"><VRTRasterBand dataType="Byte" band="1" '
        f'subClass="VRTRawRasterBand"><SourceFilename>/vsicurl/{u}/a</SourceFilename>'
        "</VRTRasterBand></VRTDataset>",
    ),
    "in an archive": _zipped,
    "by a link": _linked,
    "by an index": _dimap,
    "overviews beside": lambda f, u: _with_sidecar(
        f, ".ovr", _vrt(f"/vsicurl/{u}/o.tif", side=SIDE // 2)
    ),
    "mask beside": lambda f, u: _with_sidecar(f, ".msk", _mask(u)),
    "overviews by metadata beside": lambda f, u: _with_sidecar(
        f, ".aux.xml", _pam("OVERVIEWS", "OVERVIEW_FILE", f"/vsicurl/{u}/o.tif")
    ),
    "overviews by metadata": lambda f, u: _written(
        f,
        "scene.vrt",
        _vrt(
            _write(f / "tile.tif").name,
            head='<Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">'
            f"/vsicurl/{u}/o.tif</MDI></Metadata>",
        ),
    ),
    "disguised overviews by metadata": lambda f, u: [
        _written(f, "o.tif", WMS.format(url=u)),
        _with_sidecar(f, ".aux.xml", _pam("OVERVIEWS", "OVERVIEW_FILE", ":::BASE:::o.tif")),
    ][-1],
    "overviews of a tile": lambda f, u: [
        _with_sidecar(f, ".ovr", _vrt(f"/vsicurl/{u}/o.tif", side=SIDE // 2)),
        _written(f, "a.vrt", _vrt("scene.tif")),
    ][-1],
    "positions by metadata": lambda f, u: str(
        _write(f / "scene.tif", {("GEOLOCATION", "X_DATASET"): f"/vsicurl/{u}/x.tif"})
    ),
}

# GDAL itself asks the server for all of these but those, which it only would in other builds.
SILENT = {"wrapped address", "positions by metadata", "by an index", "service in place of a name"}


DRIVERS = {
    **{"web map": "WMS", "web coverage": "WCS", "tiled map": "WMTS"},
    **{"overlay": "KMLSUPEROVERLAY", "assets": "STACIT", "cached": "MRF"},
}


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
        _read(lambda p: open_raster(p, "PAN"), path)
    assert server.hits == []


@pytest.mark.parametrize("name", sorted(set(HOSTILE) - SILENT))
def test_the_hostile_files_are_hostile(name: str, folder: Path, server: Server) -> None:
    """Without the inspection GDAL does ask the server: the test before this one tests something."""
    _read(gdal.Open, HOSTILE[name](folder, server.url))
    if not server.hits and int(gdal.VersionInfo()) >= 3_070_000:
        pytest.skip("this GDAL is more careful with it")
    assert server.hits


def test_code_in_a_virtual_raster_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = _write(folder / "a.tif")
    code = (
        "<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python"
        "</PixelFunctionLanguage><PixelFunctionCode>def f(*a, **k): pass</PixelFunctionCode>"
    )
    text = _vrt(source.name, band='subClass="VRTDerivedRasterBand"')
    path = _written(folder, "scene.vrt", text.replace("<SimpleSource>", code + "<SimpleSource>"))
    with pytest.raises(RasterError, match="code in Python"), gdal_errors_quiet():
        open_raster(path, "MS")


def test_a_ring_of_virtual_rasters_ends(folder: Path) -> None:
    _written(folder, "a.vrt", _vrt("b.vrt"))
    path = _written(folder, "b.vrt", _vrt("a.vrt"))
    with gdal_errors_quiet():
        assert open_raster(path, "PAN") is not None


@pytest.mark.parametrize(
    "text",
    [
        "<VRTDataset>" + "<a>" * 5000,
        "<VRTDataset rasterXSize='1' rasterYSize='1'>\udcff</VRTDataset>",
        _vrt("vrt://" * 5000 + "a.tif"),
    ],
)
def test_what_cannot_be_looked_through_is_refused(text: str, folder: Path) -> None:
    path = folder / "scene.vrt"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(RasterError, match="is not opened"), gdal_errors_quiet():
        open_raster(str(path), "PAN")


@pytest.mark.parametrize("form", ["/vsicurl/{url}/a.tif", "{url}/a.tif", WMS])
def test_an_address_that_the_user_wrote_is_read(form: str, folder: Path, server: Server) -> None:
    data = _read(lambda p: open_raster(p, "PAN"), form.format(url=server.url))
    assert server.hits
    assert (data == 7).all()


def test_an_address_of_a_virtual_raster_of_addresses_is_read(folder: Path, server: Server) -> None:
    path = f"vrt:///vsicurl/{server.url}/a.tif?bands=1"
    assert (_read(lambda p: open_raster(p, "PAN"), path) == 7).all()


def _mosaic(folder: Path) -> str:
    _write(folder / "a b.tif")
    licence = '<Metadata><MDI key="LICENCE">https://example.org/vsicurl/x</MDI></Metadata>'
    head = f"<SRS>EPSG:32631</SRS>{licence}<GeoTransform>0,1,0,0,0,-1</GeoTransform>"
    _written(folder, "in.vrt", _vrt("a b.tif", head=head))
    return _written(folder, "scene.vrt", _vrt("in.vrt", head=head))


def _archived(folder: Path) -> str:
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.write(_write(folder / "t.tif"), "in/t.tif")
        archive.writestr("in/scene.vrt", _vrt("t.tif"))
    return f"/vsizip/{folder}/a.zip/in/scene.vrt"


def _overviewed(folder: Path) -> str:
    path = _write(folder / "scene.tif")
    dataset = gdal.Open(str(path))
    dataset.BuildOverviews("NEAREST", [2])
    assert Path(f"{path}.ovr").exists()
    return str(path)


def _built(folder: Path) -> str:
    sources = [str(_write(folder / "a.tif")), str(_write(folder / "b.tif"))]
    gdal.BuildVRT(str(folder / "scene.vrt"), sources, separate=True).FlushCache()
    return str(folder / "scene.vrt")


def _below_vsi(folder: Path) -> str:
    (folder / "vsicurl").mkdir()
    _write(folder / "vsicurl" / "http.tif")
    return _written(folder, "s.vrt", _vrt(f"{folder}/vsicurl/http.tif"))


HARMLESS: dict[str, Callable[[Path], str]] = {
    "file": lambda f: str(_write(f / "scene.tif")),
    "relative": lambda f: _write(f / "scene.tif").name,
    "mosaic": _mosaic,
    "built by GDAL": _built,
    "archive": _archived,
    "overviews": _overviewed,
    "folder that sounds like an address": _below_vsi,
    "connection": lambda f: f"vrt://{_write(f / 'scene.tif')}?bands=1",
    "directory of a file": lambda f: f"GTIFF_DIR:1:{_write(f / 'scene.tif')}",
}


@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_file_is_read(name: str, folder: Path) -> None:
    path = HARMLESS[name](folder)
    assert (_read(lambda p: open_raster(p, "PAN"), path) == 7).all()


def test_what_is_missing_is_left_to_the_caller(folder: Path) -> None:
    with gdal_errors_quiet():
        assert open_raster(str(folder / "none.tif"), "PAN") is None
        assert "No such file" in gdal.GetLastErrorMsg()


def test_no_driver_that_asks_the_network_is_allowed() -> None:
    """By GDAL's own words: connection strings, and drivers without files."""
    for name in _FILES | _INDEXES:
        driver = gdal.GetDriverByName(name)
        if driver is not None:
            assert driver.GetMetadataItem("DMD_CONNECTION_PREFIX") is None
    assert not _FILES & {"WMS", "WMTS", "WCS", "HTTP", "OGCAPI", "STACIT", "STACTA", "MRF", "GTI"}
