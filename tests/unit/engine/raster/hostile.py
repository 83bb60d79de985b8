# SPDX-License-Identifier: GPL-3.0-or-later
"""Rasters that make GDAL reach a server, and the server that notes it."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import threading
import zipfile
from collections.abc import Callable
from contextlib import closing
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet

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


def vrt(source: str, side: int = SIDE, band: str = "", head: str = "", name: str = "") -> str:
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


def write_tif(path: Path, metadata: dict[tuple[str, str], str] | None = None) -> Path:
    with gdal_errors_quiet():
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1)
        for (domain, key), value in (metadata or {}).items():
            dataset.SetMetadataItem(key, value, domain)
        dataset.GetRasterBand(1).WriteArray(np.full((SIDE, SIDE), 7, np.uint8))
    return path


def read_all(open_one: Callable[[str], Any], path: str) -> Any:
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


def with_sidecar(folder: Path, suffix: str, text: str) -> str:
    path = write_tif(folder / "scene.tif")
    Path(f"{path}{suffix}").write_text(text)
    return str(path)


def written(folder: Path, name: str, text: str) -> str:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    return str(folder / name)


def mask(url: str) -> str:
    flags = '<Metadata><MDI key="INTERNAL_MASK_FLAGS_1">2</MDI></Metadata>'
    return vrt(f"/vsicurl/{url}/m.tif", head=flags)


def zipped(folder: Path, url: str) -> str:
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("in/scene.vrt", vrt("tile.tif"))
        archive.writestr("in/tile.tif", WMS.format(url=url))
    return f"/vsizip/{folder}/a.zip/in/scene.vrt"


def linked(folder: Path, url: str) -> str:
    written(folder, "far/tile.tif", WMS.format(url=url))
    written(folder, "far/scene.vrt", vrt("tile.tif"))
    os.symlink(folder / "far" / "scene.vrt", folder / "scene.vrt")
    return str(folder / "scene.vrt")


def dimap(folder: Path, url: str) -> str:
    written(folder, "IMG.TIF", WMS.format(url=url))
    return written(
        folder,
        "DIM.XML",
        '<Dimap_Document><Metadata_Id><METADATA_FORMAT version="1.1">DIMAP</METADATA_FORMAT>'
        "</Metadata_Id><Raster_Dimensions><NCOLS>64</NCOLS><NROWS>64</NROWS><NBANDS>1</NBANDS>"
        '</Raster_Dimensions><Data_Access><Data_File><DATA_FILE_PATH href="IMG.TIF"/></Data_File>'
        "</Data_Access></Dimap_Document>",
    )


def pam(domain: str, key: str, value: str) -> str:
    metadata = f'<Metadata domain="{domain}"><MDI key="{key}">{value}</MDI></Metadata>'
    return f"<PAMDataset>{metadata}</PAMDataset>"


def warped(folder: Path, reference_system: str) -> str:
    """A warped virtual raster between two reference systems."""
    place, name = "0,1,0,0,0,-1", write_tif(folder / "tile.tif").name
    return written(
        folder,
        "scene.vrt",
        '<VRTDataset rasterXSize="64" rasterYSize="64" subClass="VRTWarpedDataset">'
        f'<GeoTransform>{place}</GeoTransform><VRTRasterBand dataType="Byte" band="1" '
        'subClass="VRTWarpedRasterBand"/><BlockXSize>64</BlockXSize><BlockYSize>64</BlockYSize>'
        "<GDALWarpOptions><WorkingDataType>Byte</WorkingDataType>"
        f'<SourceDataset relativeToVRT="1">{name}</SourceDataset><Transformer>'
        f"<GenImgProjTransformer><SrcGeoTransform>{place}</SrcGeoTransform>"
        f"<SrcInvGeoTransform>{place}</SrcInvGeoTransform><ReprojectTransformer>"
        f"<ReprojectionTransformer><SourceSRS>{reference_system}</SourceSRS>"
        f"<TargetSRS>{reference_system}</TargetSRS></ReprojectionTransformer>"
        f"</ReprojectTransformer><DstGeoTransform>{place}</DstGeoTransform>"
        f"<DstInvGeoTransform>{place}</DstInvGeoTransform></GenImgProjTransformer></Transformer>"
        '<BandList><BandMapping src="1" dst="1"/></BandList></GDALWarpOptions></VRTDataset>',
    )


ISG = """model name: x
model type: x
units: m
reference: x
lat min = 1
lat max = 2
lon min = 1
lon max = 2
delta lat = 1
delta lon = 1
nrows = 2
ncols = 2
nodata = 1
ISG format = 1.0
end_of_head
"""


def two_faced(folder: Path, url: str) -> str:
    """A tile that looks like a local grid first, but is opened as a web service."""
    text = WMS.format(url=url).replace("<GDAL_WMS>", f"<GDAL_WMS><!--\n{ISG}-->")
    written(folder, "tile.tif", text)
    return written(folder, "scene.vrt", vrt("tile.tif"))


def bare_index(folder: Path, url: str) -> str:
    """An index given by its bare name, with an address for the name of its image."""
    path = Path(dimap(folder, url))
    path.write_text(path.read_text().replace("IMG.TIF", f"/vsicurl/{url}/a.tif"))
    return path.name


def spilled(folder: Path, url: str) -> str:
    """An HFA file, given by its bare name, whose pixels are said to lie at an address."""
    address = f"/vsicurl/{url}/a.ige".encode()
    name = "x" * (len(address) - len(".ige"))
    dataset = gdal.GetDriverByName("HFA").Create(
        str(folder / f"{name}.img"), SIDE, SIDE, 1, options=["USE_SPILL=YES"]
    )
    dataset.GetRasterBand(1).Fill(7)
    dataset = None
    path = folder / f"{name}.img"
    path.write_bytes(path.read_bytes().replace(f"{name}.ige".encode(), address))
    return path.name


def tiles_of_a_database(folder: Path, url: str) -> str:
    """A Rasterlite database: its tiles are opened by all drivers."""
    path, memory = folder / "scene.sqlite", gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1)
    memory.SetGeoTransform((10, 0.001, 0, 50, 0, -0.001))
    memory.SetProjection(osr.SRS_WKT_WGS84_LAT_LONG)
    gdal.GetDriverByName("Rasterlite").CreateCopy(str(path), memory, 0, ["DRIVER=PNG"])
    with closing(sqlite3.connect(path)) as database:
        content = WMS.format(url=url).encode()
        database.execute("update scene_rasters set raster = ?", (content,))
        database.commit()
    return str(path)


# Name: what writes the file, given a folder and the server's address.
HOSTILE: dict[str, Callable[[Path, str], str]] = {
    "web map": lambda f, u: written(f, "scene.tif", WMS.format(url=u)),
    "web coverage": lambda f, u: written(
        f,
        "scene.tif",
        f"<WCS_GDAL><ServiceURL>{u}/w?</ServiceURL><CoverageName>c</CoverageName></WCS_GDAL>",
    ),
    "tiled map": lambda f, u: written(
        f, "scene.xml", f"<GDAL_WMTS><GetCapabilitiesUrl>{u}/w</GetCapabilitiesUrl></GDAL_WMTS>"
    ),
    "overlay": lambda f, u: written(f, "scene.kml", KML.format(url=u)),
    "assets": lambda f, u: written(f, "scene.json", json.dumps(STACIT).replace("{url}", u)),
    "cached": lambda f, u: written(f, "scene.tif", MRF.format(url=u)),
    "address": lambda f, u: written(f, "scene.tif", vrt(f"/vsicurl/{u}/a.tif")),
    "streamed": lambda f, u: written(f, "scene.vrt", vrt(f"/vsicurl_streaming/{u}/a.tif")),
    "plain address": lambda f, u: written(f, "scene.vrt", vrt(f"{u}/a.tif")),
    "escaped address": lambda f, u: written(f, "scene.vrt", vrt(f"&#47;vsicurl&#47;{u}/a.tif")),
    "wrapped address": lambda f, u: written(f, "s.vrt", vrt(f"/vsigzip/vsicurl/{u}/a.tif")),
    "address in an attribute": lambda f, u: written(
        f,
        "scene.vrt",
        vrt("").replace("<SimpleSource>", f'<SimpleSource SourceFilename="/vsicurl/{u}/a.tif">'),
    ),
    "service by prefix": lambda f, u: written(f, "scene.vrt", vrt(f"WMTS:{u}/w")),
    "service in place of a name": lambda f, u: written(
        f, "scene.vrt", vrt(escape(WMS.format(url=u)))
    ),
    "virtual in place of a name": lambda f, u: written(
        f, "scene.vrt", vrt(escape(vrt(f"/vsicurl/{u}/a.tif")))
    ),
    "nested": lambda f, u: [
        written(f, "b.vrt", vrt(f"/vsicurl/{u}/a.tif")),
        written(f, "a.vrt", vrt("b.vrt")),
    ][-1],
    "disguised tile": lambda f, u: [
        written(f, "in/tile.tif", WMS.format(url=u)),
        written(f, "a.vrt", vrt("in/tile.tif")),
    ][-1],
    "disguised tile by connection": lambda f, u: [
        written(f, "tile.tif", WMS.format(url=u)),
        written(f, "a.vrt", vrt(f"vrt://{f}/tile.tif?bands=1")),
    ][-1],
    "warped": lambda f, u: written(
        f,
        "scene.vrt",
        '<VRTDataset rasterXSize="64" rasterYSize="64" subClass="VRTWarpedDataset">'
        '<VRTRasterBand dataType="Byte" band="1" subClass="VRTWarpedRasterBand"/><BlockXSize>64'
        "</BlockXSize><BlockYSize>64</BlockYSize><GDALWarpOptions>"
        f'<SourceDataset relativeToVRT="0">/vsicurl/{u}/a.tif</SourceDataset><BandList>'
        '<BandMapping src="1" dst="1"/></BandList></GDALWarpOptions></VRTDataset>',
    ),
    "raw": lambda f, u: written(
        f,
        "scene.vrt",
        '<VRTDataset rasterXSize="64" rasterYSize="64"><VRTRasterBand dataType="Byte" band="1" '
        f'subClass="VRTRawRasterBand"><SourceFilename>/vsicurl/{u}/a</SourceFilename>'
        "</VRTRasterBand></VRTDataset>",
    ),
    "in an archive": zipped,
    "by a link": linked,
    "by an index": dimap,
    "overviews beside": lambda f, u: with_sidecar(
        f, ".ovr", vrt(f"/vsicurl/{u}/o.tif", side=SIDE // 2)
    ),
    "mask beside": lambda f, u: with_sidecar(f, ".msk", mask(u)),
    "overviews by metadata beside": lambda f, u: with_sidecar(
        f, ".aux.xml", pam("OVERVIEWS", "OVERVIEW_FILE", f"/vsicurl/{u}/o.tif")
    ),
    "overviews by metadata": lambda f, u: written(
        f,
        "scene.vrt",
        vrt(
            write_tif(f / "tile.tif").name,
            head='<Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">'
            f"/vsicurl/{u}/o.tif</MDI></Metadata>",
        ),
    ),
    "disguised overviews by metadata": lambda f, u: [
        written(f, "o.tif", WMS.format(url=u)),
        with_sidecar(f, ".aux.xml", pam("OVERVIEWS", "OVERVIEW_FILE", ":::BASE:::o.tif")),
    ][-1],
    "overviews beside in mixed case": lambda f, u: with_sidecar(f, ".Ovr", WMS.format(url=u)),
    "mask beside in mixed case": lambda f, u: with_sidecar(f, ".mSk", mask(u)),
    "reference system": lambda f, u: warped(f, f"{u}/srs"),
    "two-faced tile": two_faced,
    "index by its bare name": lambda f, u: [
        written(f, "in.vrt", vrt("", name=f"<SourceFilename>{bare_index(f, u)}</SourceFilename>")),
        (f / "in").mkdir(),
        os.rename(f / "in.vrt", f / "in" / "scene.vrt"),
        str(f / "in" / "scene.vrt"),
    ][-1],
    "tiles of a database": tiles_of_a_database,
    "overviews of a tile": lambda f, u: [
        with_sidecar(f, ".ovr", vrt(f"/vsicurl/{u}/o.tif", side=SIDE // 2)),
        written(f, "a.vrt", vrt("scene.tif")),
    ][-1],
    "positions by metadata": lambda f, u: str(
        write_tif(f / "scene.tif", {("GEOLOCATION", "X_DATASET"): f"/vsicurl/{u}/x.tif"})
    ),
}


# Given by their bare names, in which an address takes the place of the folder. Read by their whole
# paths they are harmless, if damaged.
BARE = {"index": bare_index, "spilled pixels": spilled}

# GDAL itself asks the server for all of these but those, which it only would in other builds.
SILENT = {"wrapped address", "positions by metadata", "by an index", "service in place of a name"}


DRIVERS = {
    **{"web map": "WMS", "web coverage": "WCS", "tiled map": "WMTS"},
    **{"tiles of a database": "Rasterlite"},
    **{"overlay": "KMLSUPEROVERLAY", "assets": "STACIT", "cached": "MRF"},
}
