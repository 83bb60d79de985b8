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
            "SUN_AZIMUTH": "149.5",
            "SUN_ELEVATION": "60.25",
        },
        "LEVEL1_RADIOMETRIC_RESCALING": {
            f"REFLECTANCE_{key}_BAND_{n}": value
            for n in numbers
            for key, value in (("MULT", "2.0000E-05"), ("ADD", "-0.100000"))
        },
    }
    mtl = folder / f"{stem}_MTL.{suffix}"
    if suffix == "json":
        mtl.write_text(json.dumps({"LANDSAT_METADATA_FILE": groups}))
        return mtl
    if suffix == "xml":
        parts = [
            f"<{group}>{''.join(f'<{k}>{v}</{k}>' for k, v in items.items())}</{group}>"
            for group, items in groups.items()
        ]
        mtl.write_text(f"<LANDSAT_METADATA_FILE>{''.join(parts)}</LANDSAT_METADATA_FILE>")
        return mtl
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for group, items in groups.items():
        lines.append(f"  GROUP = {group}")
        lines += [f'    {key} = "{value}"' for key, value in items.items()]
        lines.append(f"  END_GROUP = {group}")
    mtl.write_text("\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END", ""]))
    return mtl


def dimap(
    folder: Path,
    *,
    times: tuple[str, str] = ("10:04:11.1", "10:04:11.1"),
    unit: str = "nanometers",
    kind: str = "MS",
) -> Path:
    """An Airbus bundle: each image of two tiles, under a DIM file of its own.

    Pleiades Neo's MS (MS-FS) has two files for each tile, of three bands each.
    """
    for product, side, pixel, time in (("P", 4 * SIDE, 0.5, times[0]), (kind, SIDE, 2.0, times[1])):
        satellite, version = ("PNEO", "3") if kind == "MS-FS" else ("PHR", "1A")
        name = f"{satellite}{version}_{product}_202006011004111_SEN"
        there = folder / f"IMG_{satellite}{version}_{product}_001"
        there.mkdir(parents=True)
        ids = {"P": ("P",), "MS-FS": ("R", "G", "B", "NIR", "RE", "DB")}.get(
            product, ("B2", "B1", "B0", "B3")
        )
        values, half = image(len(ids), side), side // 2
        parts = {"_RGB": values[:3], "_NED": values[3:]} if len(ids) == 6 else {"": values}
        files = ""
        for part, bands in parts.items():
            files += "<Data_Files>"
            for column in (1, 2):
                tile = bands[:, :, (column - 1) * half : column * half]
                origin = (500000.0 + (column - 1) * half * pixel, 5400000.0)
                file = f"IMG_{name}{part}_R1C{column}.TIF"
                write_raster(there / file, tile, pixel, origin=origin)
                files += (
                    f'<Data_File tile_R="1" tile_C="{column}"><DATA_FILE_PATH href="{file}"/>'
                    f"</Data_File>"
                )
            files += "</Data_Files>"
        (there / f"DIM_{name}.XML").write_text(
            f'<?xml version="1.0" encoding="UTF-8"?><Dimap_Document><Metadata_Identification>'
            f'<METADATA_FORMAT version="2.0">DIMAP</METADATA_FORMAT></Metadata_Identification>'
            f"<Dataset_Sources><Source_Identification><Strip_Source><MISSION>{satellite}</MISSION>"
            f"<MISSION_INDEX>{version}</MISSION_INDEX><IMAGING_DATE>2020-06-01</IMAGING_DATE>"
            f"<IMAGING_TIME>{time}</IMAGING_TIME></Strip_Source></Source_Identification>"
            f"</Dataset_Sources><Processing_Information><Product_Settings>"
            f"<SPECTRAL_PROCESSING>{product}</SPECTRAL_PROCESSING></Product_Settings>"
            f"</Processing_Information><Raster_Data><Data_Access><DATA_FILE_TILES>true"
            f"</DATA_FILE_TILES>{files}</Data_Access><Raster_Dimensions>"
            f"<NROWS>{side}</NROWS><NCOLS>{side}</NCOLS><NBANDS>{len(ids)}</NBANDS>"
            f"<Tile_Set><NTILES>2</NTILES><Regular_Tiling><NTILES_SIZE nrows='{side}' "
            f"ncols='{half}'/><NTILES_COUNT ntiles_R='1' ntiles_C='2'/></Regular_Tiling></Tile_Set>"
            f"</Raster_Dimensions><Raster_Encoding><DATA_TYPE>INTEGER</DATA_TYPE><NBITS>16</NBITS>"
            f"<SIGN>UNSIGNED</SIGN></Raster_Encoding>{_dimap_bands(ids, unit)}</Dimap_Document>"
        )
    return folder


def _dimap_bands(ids: tuple[str, ...], unit: str) -> str:
    """Order of the bands, the end of the raster's data; and their ranges."""
    middles = {"P": 650, "B0": 490, "B1": 560, "B2": 650, "B3": 840}
    middles |= {"R": 655, "G": 560, "B": 485, "NIR": 825, "RE": 725, "DB": 425}
    factor = 1 if unit == "nanometers" else 1e-3
    ranges = "".join(
        f"<Band_Spectral_Range><MEASURE_UNIT>{unit}</MEASURE_UNIT><BAND_ID>{b}</BAND_ID>"
        f"<MIN>{(middles[b] - 40) * factor}</MIN><MAX>{(middles[b] + 40) * factor}</MAX>"
        f"</Band_Spectral_Range>"
        for b in ids
    )
    index = "".join(
        f"<Raster_Index><BAND_ID>{b}</BAND_ID><BAND_INDEX>{i}</BAND_INDEX></Raster_Index>"
        for i, b in enumerate(ids, start=1)
    )
    return (
        f"<Raster_Display><Raster_Index_List>{index}</Raster_Index_List></Raster_Display>"
        f"</Raster_Data><Radiometric_Data>{ranges}</Radiometric_Data>"
    )


def maxar(folder: Path, by: str = "IMD", parts: tuple[int, ...] = (1, 2)) -> Path:
    """A WorldView-3 order of some parts, PAN and eight bands each."""
    groups = ("C", "B", "G", "Y", "R", "RE", "N", "N2")
    for part in parts:
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
            if by == "XML":
                bands_xml = "".join(
                    f"<BAND_{g}><ULLON>9</ULLON></BAND_{g}>"
                    for g in (groups if bands > 1 else ("P",))
                )
                (there / f"{stem}.XML").write_text(
                    f"<isd><IMD><BANDID>{'P' if bands == 1 else 'Multi'}</BANDID>{bands_xml}<IMAGE>"
                    f"<SATID>WV03</SATID><CLOUDCOVER>0.02</CLOUDCOVER><MEANSUNEL>60.5</MEANSUNEL>"
                    f"<FIRSTLINETIME>2020-06-01T10:04:11.123456Z</FIRSTLINETIME></IMAGE></IMD></isd>"
                )
                continue
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


def ikonos(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    write_raster(folder / "po_123456_pan_0000000.tif", image(1, 4 * SIDE)[0], 1.0)
    for seed, word in enumerate(("red", "nir", "grn", "blu")):
        write_raster(folder / f"po_123456_{word}_0000000.tif", image(1, SIDE, seed)[0], 4.0)
    return folder


def pair_by_name(folder: Path, pan: str, ms: str) -> Path:
    for name in (pan, ms):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
    options = ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    write_raster(folder / pan, image(1, 4 * SIDE)[0], 1.0)
    write_raster(folder / ms, image(4, SIDE), 4.0, options=options)
    return folder


def values(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()
