# SPDX-License-Identifier: GPL-3.0-or-later
"""Small made-up products, laid out as their makers deliver them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal

from tests.support import write_raster

SIDE = 32
LANDSAT = "LC08_L1TP_193026_20200601_20200825_02_T1"


def image(bands: int, side: int, seed: int = 0, dtype: type = np.uint16) -> np.ndarray:
    values = np.random.default_rng(seed).integers(100, 900, (bands, side, side))
    return values.astype(dtype)


def landsat(folder: Path, suffix: str = "txt", *, stem: str = LANDSAT, without: str = "") -> Path:
    """Bands, flags and the MTL file; PAN begins half a PAN pixel off, as Landsat's does."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers = (1, 2, 3, 4, 5, 7) if stem.startswith("LE07") else range(1, 8)
    names = {f"FILE_NAME_BAND_{number}": f"{stem}_B{number}.TIF" for number in (*numbers, 8)}
    for number in numbers:
        values = image(1, SIDE, number)[0]
        values[:, :3] = 0
        write_raster(folder / f"{stem}_B{number}.TIF", values, 30.0, crs="EPSG:32632")
    sharp = image(1, 2 * SIDE, 8)[0]
    origin = (500000.0 + 7.5, 5400000.0 - 7.5)
    write_raster(folder / f"{stem}_B8.TIF", sharp, 15.0, origin=origin, crs="EPSG:32632")
    fill, saturated = np.full((2, SIDE, SIDE), 21824, np.uint16)
    fill[:, :4] = 1
    saturated[:] = 1 << 11  # hidden by the terrain, as no bit of a band says
    saturated[5, 9], saturated[6, 9] = 1 << 2, 1 << 8  # band 3, and cirrus
    flags = {"QUALITY_L1_PIXEL": fill, "QUALITY_L1_RADIOMETRIC_SATURATION": saturated}
    for (kind, values), name in zip(flags.items(), ("QA_PIXEL", "QA_RADSAT")):
        names[f"FILE_NAME_{kind}"] = f"{stem}_{name}.TIF"
        write_raster(folder / f"{stem}_{name}.TIF", values, 30.0, crs="EPSG:32632")
    if without:
        (folder / f"{stem}_{without}.TIF").unlink()
    groups = {
        "PRODUCT_CONTENTS": {**names, "PROCESSING_LEVEL": "L1TP"},
        "IMAGE_ATTRIBUTES": {
            "SPACECRAFT_ID": "LANDSAT_7" if stem.startswith("LE07") else "LANDSAT_8",
            "DATE_ACQUIRED": "2020-06-01",
            "SCENE_CENTER_TIME": "10:04:11.1234560Z",
            "CLOUD_COVER": "3.51",
        },
    }
    mtl = folder / f"{stem}_MTL.{suffix}"
    if suffix == "json":
        mtl.write_text(json.dumps({"LANDSAT_METADATA_FILE": groups}))
        return mtl
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for group, items in groups.items():
        lines.append(f"  GROUP = {group}")
        lines += [f'    {key} = "{value}"' for key, value in items.items()]
        lines.append(f"  END_GROUP = {group}")
    mtl.write_text("\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END", ""]))
    return mtl


def dimap(folder: Path) -> Path:
    """A Pleiades bundle: each image of two tiles, under a DIM file of its own."""
    for kind, bands, side, pixel in (("P", 1, 4 * SIDE, 0.5), ("MS", 4, SIDE, 2.0)):
        name = f"PHR1A_{kind}_202006011004111_SEN"
        there = folder / f"IMG_PHR1A_{kind}_001"
        there.mkdir(parents=True)
        values, half = image(bands, side), side // 2
        for column in (1, 2):
            part = values[:, :, (column - 1) * half : column * half]
            origin = (500000.0 + (column - 1) * half * pixel, 5400000.0)
            write_raster(there / f"IMG_{name}_R1C{column}.TIF", part, pixel, origin=origin)
        files = "".join(
            f'<Data_File tile_R="1" tile_C="{c}"><DATA_FILE_PATH href="IMG_{name}_R1C{c}.TIF"/>'
            f"</Data_File>"
            for c in (1, 2)
        )
        ids = ("P",) if bands == 1 else ("B2", "B1", "B0", "B3")
        middles = {"P": 650, "B0": 490, "B1": 560, "B2": 650, "B3": 840}
        ranges = "".join(
            f"<Band_Spectral_Range><MEASURE_UNIT>nanometers</MEASURE_UNIT><BAND_ID>{b}</BAND_ID>"
            f"<MIN>{middles[b] - 40}</MIN><MAX>{middles[b] + 40}</MAX></Band_Spectral_Range>"
            for b in ids
        )
        index = "".join(
            f"<Raster_Index><BAND_ID>{b}</BAND_ID><BAND_INDEX>{i}</BAND_INDEX></Raster_Index>"
            for i, b in enumerate(ids, start=1)
        )
        (there / f"DIM_{name}.XML").write_text(
            f'<?xml version="1.0" encoding="UTF-8"?><Dimap_Document><Metadata_Identification>'
            f'<METADATA_FORMAT version="2.0">DIMAP</METADATA_FORMAT></Metadata_Identification>'
            f"<Dataset_Sources><Source_Identification><Strip_Source><MISSION>PHR</MISSION>"
            f"<MISSION_INDEX>1A</MISSION_INDEX><IMAGING_DATE>2020-06-01</IMAGING_DATE>"
            f"<IMAGING_TIME>10:04:11.1</IMAGING_TIME></Strip_Source></Source_Identification>"
            f"</Dataset_Sources><Processing_Information><Product_Settings>"
            f"<SPECTRAL_PROCESSING>{kind}</SPECTRAL_PROCESSING></Product_Settings>"
            f"</Processing_Information><Raster_Data><Data_Access><DATA_FILE_TILES>true"
            f"</DATA_FILE_TILES><Data_Files>{files}</Data_Files></Data_Access><Raster_Dimensions>"
            f"<NROWS>{side}</NROWS><NCOLS>{side}</NCOLS><NBANDS>{bands}</NBANDS>"
            f"<Tile_Set><NTILES>2</NTILES><Regular_Tiling><NTILES_SIZE nrows='{side}' "
            f"ncols='{half}'/><NTILES_COUNT ntiles_R='1' ntiles_C='2'/></Regular_Tiling></Tile_Set>"
            f"</Raster_Dimensions><Raster_Encoding><DATA_TYPE>INTEGER</DATA_TYPE><NBITS>16</NBITS>"
            f"<SIGN>UNSIGNED</SIGN></Raster_Encoding><Raster_Display><Raster_Index_List>{index}"
            f"</Raster_Index_List></Raster_Display></Raster_Data><Radiometric_Data>{ranges}"
            f"</Radiometric_Data></Dimap_Document>"
        )
    return folder


def maxar(folder: Path) -> Path:
    """A WorldView-3 order of two parts, PAN and eight bands each."""
    groups = ("C", "B", "G", "Y", "R", "RE", "N", "N2")
    for part in (1, 2):
        for letter, kind, bands, side, pixel in (
            ("P", "PAN", 1, 4 * SIDE, 0.5),
            ("M", "MUL", 8, SIDE, 2.0),
        ):
            there = folder / f"012345678901_01_P00{part}_{kind}"
            there.mkdir(parents=True)
            stem = f"20JUN01100411-{letter}2AS-012345678901_01_P00{part}"
            write_raster(
                there / f"{stem}.TIF",
                image(bands, side),
                pixel,
                options=["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"],
            )
            listed = "".join(
                f"BEGIN_GROUP = BAND_{g}\n\tULLon = 9.0;\nEND_GROUP = BAND_{g}\n"
                for g in (groups if bands > 1 else ("P",))
            )
            (there / f"{stem}.IMD").write_text(
                f'version = "28.4";\nbandId = "{"P" if bands == 1 else "Multi"}";\n{listed}'
                f'BEGIN_GROUP = IMAGE_1\n\tsatId = "WV03";\n\tcloudCover = 0.02;\n'
                f"\tfirstLineTime = 2020-06-01T10:04:11.123456Z;\nEND_GROUP = IMAGE_1\nEND;\n"
            )
    return folder


def kompsat(folder: Path, letters: str = "BGRN", prefix: str = "M", pan: str = "PAN") -> Path:
    stem = "K3A_20200601100411_12345_00012345_L1G"
    folder.mkdir(parents=True, exist_ok=True)
    write_raster(folder / f"{stem}_{pan}.tif", image(1, 4 * SIDE)[0], 0.55)
    for seed, letter in enumerate(letters):
        write_raster(folder / f"{stem}_{prefix}{letter}.tif", image(1, SIDE, seed)[0], 2.2)
    return folder


def pair_by_name(folder: Path, pan: str, ms: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    options = ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    write_raster(folder / pan, image(1, 4 * SIDE)[0], 1.0)
    write_raster(folder / ms, image(4, SIDE), 4.0, options=options)
    return folder


def values(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()
