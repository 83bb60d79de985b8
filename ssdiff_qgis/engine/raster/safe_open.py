# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a local raster without being led to the network or to foreign code.

GDAL judges a file by its content: ``scene.tif`` may be the description of a web service, a virtual
raster of addresses, or lie beside overviews that are one. It follows such references late, mostly
while pixels are read, and lets all its drivers have them. So whatever a local file leads to is
looked through before anything of it is opened; what the user wrote as an address is left alone.
See https://gdal.org/user/security.html for what GDAL's own authors say of it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any

from osgeo import gdal

from ssdiff_qgis.engine.errors import RasterError

# Drivers that read their own file and what lies beside it under fixed names. Those that are new or
# not known to do only that stay out: a refusal names a way round it, a surprise does not.
_FILES = frozenset(
    """
    AAIGrid ACE2 ADRG AIG ARG AVIF BAG BIGGIF BLX BMP BSB BT BYN CALS CEOS COASP COSAR CPG CTG
    CTable2 DOQ1 DTED ECW EHdr EIR ELAS ENVI ESAT FAST FIT FITS GFF GIF GPKG GRASSASCIIGrid GRIB
    GS7BG GSAG GSBG GSC GTX GTiff GXF GenBin HDF4 HDF4Image HDF5 HDF5Image HEIF HF2 HFA INGR IRIS
    ISCE ISG JAXAPALSAR JDEM JP2ECW JP2KAK JP2Lura JP2MrSID JP2OpenJPEG JPEG JPEG2000 JPEGXL KEA
    KRO L1B LAN LCP LIBERTIFF LOSLAS Leveller MBTiles MFF MSGN MrSID NDF NGSGEOID NITF NTv2
    NWT_GRC NWT_GRD PAux PCRaster PNG PNM R RIK RMF ROI_PAC RRASTER RST Rasterlite SAGA SAR_CEOS
    SDTS SGI SIGDEM SNODAS SRTMHGT TGA Terragen USGSDEM WEBP XPM XYZ ZMap netCDF
    """.split()
)
# Drivers of files that name other files: these are looked through as well.
_INDEXES = frozenset(["DIMAP", "TIL"])
_VIRTUAL = "VRT"

_LOCAL_SYSTEMS = frozenset(
    "/vsi7z /vsicached /vsicrypt /vsigzip /vsimem /vsirar /vsisubfile /vsitar /vsizip".split()
)
_LOCAL_PREFIXES = frozenset(
    """
    GPKG GTIFF_DIR GTIFF_RAW HDF4_EOS HDF4_SDS HDF5 JP2KAK J2K_SUBFILE JPEG_SUBFILE JPEGXL KEA
    LIBERTIFF MBTILES NETCDF NITF_IM NITF_TOC_ENTRY RASTERLITE VRT
    """.split()
)
_SYSTEM = re.compile(r"/vsi[a-z0-9_]+", re.IGNORECASE)
_URL = re.compile(r"\b(https?|ftp|s3|gs)://", re.IGNORECASE)
_PREFIX = re.compile(r"([A-Za-z][A-Za-z0-9_+.-]+):")
_NUMBERS = re.compile(r"[-+.,\s\deE]*")
# Parts of a virtual raster that GDAL takes no file's name from. (What it takes from metadata is
# asked of the opened dataset.)
_PLAIN = re.compile(
    r"Description|CategoryNames|Metadata|UnitType|PixelFunctionCode|GCPList|Projection|\w*SRS"
)

_LARGEST_TEXT = 64 * 2**20
_DEEPEST = 8
_FLAGS = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2


def open_raster(path: str, role: str) -> Any:
    """Open a raster; a local one neither reaches the network nor runs code, then or when read.

    To be called where GDAL's exceptions are off and its messages are held back.

    Args:
        path: what the user wrote. An address (a URL, /vsicurl/ and the like, a connection string,
            XML) is given to GDAL as it is; all else is a local file or a part of one.
        role: PAN or MS, for messages.

    Returns:
        a gdal.Dataset, or None where GDAL cannot open it; gdal.GetLastErrorMsg() has the reason.

    Raises:
        RasterError: if the file, or one that it leads to, is of a driver that does not just read
            local files, names an address, or holds Python code.
    """
    if _is_address(path):
        return gdal.OpenEx(path, _FLAGS)
    return _Inspection(path, role).opened(path, 0)


def _is_address(path: str) -> bool:
    """Whether a user's path names the network, a service or a device by itself."""
    if os.path.exists(path):
        return False
    return path.lstrip().startswith("<") or _leads_away(path)


def _leads_away(text: str) -> bool:
    """Whether a text, used as the name of a dataset, is more than a local file or a part of one."""
    if _URL.search(text) or {s.lower() for s in _SYSTEM.findall(text)} - _LOCAL_SYSTEMS:
        return True
    prefix = _PREFIX.match(text)
    return prefix is not None and prefix[1].upper() not in _LOCAL_PREFIXES


class _Inspection:
    """Looks through a local raster and all that it leads to."""

    def __init__(self, path: str, role: str):
        self._path, self._role = path, role
        self._seen: set[str] = set()

    def opened(self, path: str, depth: int) -> Any:
        """The dataset of a local path that has passed, None if it is none."""
        self._check_depth(path, depth)
        if path.lower().startswith("vrt://"):
            self.opened(path[len("vrt://") :].split("?")[0], depth + 1)
            return gdal.OpenEx(path, _FLAGS, allowed_drivers=[_VIRTUAL])
        # All drivers are asked, as GDAL does wherever one file names another.
        driver = gdal.IdentifyDriverEx(path, gdal.OF_RASTER)
        name = driver.ShortName if driver else None
        if name == _VIRTUAL:
            self._look_through(path, self._text(path), True, depth)
        elif name in _INDEXES:
            for file in self._index_files(path):
                self._look_through(file, self._text(file), False, depth)
        elif name is not None and name not in _FILES:
            raise self._refusal(
                path,
                f"it would be read by GDAL's driver {name} ({driver.LongName}), which is not "
                f"known to read local files only",
            )
        for suffix in (".ovr", ".OVR", ".msk", ".MSK"):
            if _is_file(path + suffix):
                self._follow(path + suffix, depth)
        allowed = [_VIRTUAL, *_INDEXES, *_FILES]
        dataset = gdal.OpenEx(path, _FLAGS, allowed_drivers=allowed)
        if dataset is not None:
            # GDAL opens these when it looks for overviews, or warps.
            for domain, key in (
                ("OVERVIEWS", "OVERVIEW_FILE"),
                ("GEOLOCATION", "X_DATASET"),
                ("GEOLOCATION", "Y_DATASET"),
            ):
                value = dataset.GetMetadataItem(key, domain)
                if value:
                    self._check(value.replace(":::BASE:::", ""), path, True, depth)
        return dataset

    def _check_depth(self, path: str, depth: int) -> None:
        if depth > _DEEPEST:
            raise self._refusal(path, f"more than {_DEEPEST} files refer to each other in a row")

    def _follow(self, path: str, depth: int) -> None:
        if path not in self._seen:
            self._seen.add(path)
            self.opened(path, depth + 1)

    def _look_through(self, path: str, text: str, virtual: bool, depth: int) -> None:
        """Check all that a virtual raster or an index says, whatever the elements are called."""
        if virtual or text.lstrip("\ufeff \r\n\t").startswith("<"):
            tree = gdal.ParseXMLString(text)  # GDAL's own parser: nothing is read in two ways
            if tree is None or (virtual and "\ufffd" in text):
                raise self._refusal(path, "its XML cannot be read, so it cannot be looked through")
            values = _values(tree)
        else:
            values = (("", value) for value in re.findall(r'"([^"\n]*)"', text))
        known: set[str] = set()
        for name, value in values:
            language = value.strip()
            if name == "PixelFunctionLanguage" and language.upper() != "C":
                raise self._refusal(path, f"it holds code in {language:.40} to be run")
            if value not in known:
                known.add(value)
                self._check(value, path, virtual, depth)

    def _check(self, text: str, path: str, virtual: bool, depth: int) -> None:
        """Check one text of a file, which may name another file.

        Args:
            text: of the file.
            path: of the file.
            virtual: whether GDAL opens whatever is named, else only files below the folder.
            depth: how many files led here.
        """
        text = text.strip()
        self._check_depth(path, depth)
        if virtual and text.startswith("<"):
            if "<VRTDataset" not in text:
                raise self._refusal(path, f"it refers to '{text:.80}'")
            return self._look_through(path, text, virtual, depth + 1)
        folders = {os.path.dirname(path), os.path.dirname(os.path.realpath(path))}
        found: set[str] = set()
        if not text.startswith("/vsi"):
            found = {file for f in folders if os.path.isfile(file := os.path.join(f, text))}
        if virtual and not found and _leads_away(text):
            raise self._refusal(path, f"it refers to '{text:.200}'")
        if virtual and text.lower().startswith("vrt://"):
            inner = text[len("vrt://") :].split("?")[0]
            return self._check(inner, path, virtual, depth + 1)
        if not found and not _SYSTEM.search(text):
            archives = (f for f in folders if f.startswith("/vsi"))
            found = {file for f in archives if _is_file(file := f"{f}/{text}")}
        for file in sorted(found | ({text} if virtual and _is_file(text) else set())):
            self._follow(file, depth)
        return None

    def _index_files(self, path: str) -> list[str]:
        """The text files of an index, which may be given as its folder."""
        if not os.path.isdir(path):
            return [path]
        names = (n for n in sorted(os.listdir(path)) if n.upper().endswith((".XML", ".DIM")))
        return [os.path.join(path, name) for name in names]

    def _text(self, path: str) -> str:
        file = gdal.VSIFOpenL(path, "rb")
        if file is None:
            return ""
        try:
            content = bytes(gdal.VSIFReadL(1, _LARGEST_TEXT + 1, file) or b"")
        finally:
            gdal.VSIFCloseL(file)
        if len(content) > _LARGEST_TEXT:
            raise self._refusal(path, "it is too large to be looked through")
        # Like C, GDAL stops at the first zero. Old indexes are in other encodings, their names not.
        return content.split(b"\0")[0].decode("utf-8", errors="replace")

    def _refusal(self, path: str, found: str) -> RasterError:
        led = "" if path == self._path else f" leads to '{path}', which"
        return RasterError(
            f"The {self._role} '{self._path}'{led} is not opened: {found}. A local file must not "
            f"make GDAL reach the network or run code unasked. Choose the raster that is meant "
            f"itself (by its address if it is on the network), or save it as a GeoTIFF and choose "
            f"that."
        )


def _values(tree: list[Any]) -> Iterator[tuple[str, str]]:
    """Names and texts of all elements and attributes of GDAL's XML tree, but those of `_PLAIN`."""
    # GDAL takes an attribute for an element of that name wherever it looks for one.
    pending = [("", tree)]
    while pending:
        parent, (kind, content, *children) = pending.pop()
        if kind == _TEXT:
            if not _NUMBERS.fullmatch(content):
                yield parent, content
        elif kind in (_ELEMENT, _ATTRIBUTE) and not _PLAIN.fullmatch(content):
            pending += [(content, child) for child in children]


def _is_file(path: str) -> bool:
    """Whether there is a file, in an archive too; asks no network."""
    if {s.lower() for s in _SYSTEM.findall(path)} - _LOCAL_SYSTEMS and not os.path.isfile(path):
        return False
    status = gdal.VSIStatL(path)
    return status is not None and not status.IsDirectory()
