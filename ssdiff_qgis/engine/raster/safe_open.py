# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a local raster without being led to the network or to foreign code.

GDAL judges a file by its content: ``scene.tif`` may be the description of a web service, a virtual
raster of addresses, or lie beside overviews that are one. It follows such references late, mostly
while pixels are read, and lets all its drivers have them; a list of allowed drivers is not passed
on (https://gdal.org/user/security.html). Hence two lines of defence, for local rasters only: what
the user wrote as an address is left alone.

`open_raster` looks through all files that a raster leads to before any of them is opened. None may
be one that a driver outside the list could read, whatever else it looks like.

`offline` closes GDAL's ways to the network in the present thread while pixels are read. What
remains: hosts in the environment's NO_PROXY, which curl reaches without the proxy. Where the user
allows the network, `without_code` still keeps code from being run.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, NamedTuple

from osgeo import gdal

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.message import Message

# Drivers that read their own file and what lies beside it under fixed names. Those that are new or
# not known to do only that stay out: a refusal names a way round it, a surprise does not.
FILE_DRIVERS = frozenset(
    """
    AAIGrid ACE2 ADRG AIG ARG AVIF BAG BIGGIF BLX BMP BSB BT BYN CALS CEOS COASP COSAR CPG CTG
    CTable2 DOQ1 DTED ECW EHdr EIR ELAS ENVI ESAT FAST FIT FITS GFF GIF GPKG GRASSASCIIGrid GRIB
    GS7BG GSAG GSBG GSC GTX GTiff GXF GenBin HDF4 HDF4Image HDF5 HDF5Image HEIF HF2 HFA INGR IRIS
    ISCE ISG JAXAPALSAR JDEM JP2ECW JP2KAK JP2Lura JP2MrSID JP2OpenJPEG JPEG JPEG2000 JPEGXL KEA
    KRO L1B LAN LCP LIBERTIFF LOSLAS Leveller MBTiles MFF MSGN MrSID NDF NGSGEOID NITF NTv2
    NWT_GRC NWT_GRD PAux PCRaster PNG PNM R RIK RMF ROI_PAC RRASTER RST SAGA SAR_CEOS
    SDTS SGI SIGDEM SNODAS SRTMHGT TGA Terragen USGSDEM WEBP XPM XYZ ZMap netCDF
    """.split()
)
# Drivers of files that name other files: these are looked through as well.
INDEX_DRIVERS = frozenset(["DIMAP", "TIL"])
# Drivers that take an address for the name of another file where their own path is relative.
_JOINING = frozenset([*INDEX_DRIVERS, "HFA"])
_VIRTUAL = "VRT"

_LOCAL_SYSTEMS = frozenset(
    "/vsi7z /vsicached /vsicrypt /vsigzip /vsimem /vsirar /vsisubfile /vsitar /vsizip".split()
)
_LOCAL_PREFIXES = frozenset(
    """
    GPKG GTIFF_DIR GTIFF_RAW HDF4_EOS HDF4_SDS HDF5 JP2KAK J2K_SUBFILE JPEG_SUBFILE JPEGXL KEA
    LIBERTIFF MBTILES NETCDF NITF_IM NITF_TOC_ENTRY VRT
    """.split()
)
_SYSTEM = re.compile(r"/vsi[a-z0-9_]+", re.IGNORECASE)
# Files on the network, read as they are.
_SYSTEM_OF_FILES = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift)(_streaming)?/", re.IGNORECASE)
_URL = re.compile(r"\b(https?|ftp|s3|gs)://", re.IGNORECASE)
# A host under Windows, which logs on to whatever is asked for, be it only whether it exists.
_HOST = re.compile(r"(/vsi\w+/)*[\\/]{2}")
_PREFIX = re.compile(r"([A-Za-z][A-Za-z0-9_+.-]+):")
_NUMBERS = re.compile(r"[-+.,\s\deE]*")
# Parts of a virtual raster that GDAL takes no file's name from. (What it takes from metadata is
# asked of the opened dataset.)
_PLAIN = re.compile(r"Description|CategoryNames|Metadata|UnitType|PixelFunctionCode|GCP")
# Reference systems: GDAL fetches those that begin with an address.
_REFERENCE_SYSTEM = re.compile(r"\w*SRS|\w*Projection", re.IGNORECASE)
_CODE = {"GDAL_VRT_ENABLE_PYTHON": "NO"}
_OUTSIDE = {
    **_CODE,
    "GDAL_HTTP_PROXY": "http://127.0.0.1:0",
    "GDAL_HTTPS_PROXY": "http://127.0.0.1:0",
    "GDAL_HTTP_MAX_RETRY": "0",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": "{none}",
    "OSR_SET_FROM_USER_INPUT_ALLOW_NETWORK_ACCESS": "NO",
}
"""GDAL's options that together leave no way out; no proxy can be reached on port 0."""

_LARGEST_TEXT = 16 * 2**20
_MOST_MARKS = 2**20
"""Tags and attributes of a virtual raster: of each GDAL makes a node, Python a list."""
_DEEPEST = 8
_FLAGS = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2


class Opened(NamedTuple):
    """An opened raster.

    Attributes:
        dataset: GDAL's dataset.
        files: Names of all files that it consists of and leads to, as GDAL lists them.
        local: Whether it is a local one, to be read `offline`; others are read `without_code`.
        name: Name by which GDAL opens it, from wherever.
    """

    dataset: Any
    files: tuple[str, ...]
    local: bool
    name: str


def open_raster(
    path: str, role: str, options: Sequence[str] = (), remote: bool = False
) -> Opened | None:
    """Open a raster; a local one neither reaches the network nor runs code.

    To be called where GDAL's exceptions are off and its messages are held back.

    Args:
        path: What the user wrote. An address (a URL, /vsicurl/ and the like, a connection string,
            XML) is given to GDAL as it is; all else is a local file or a part of one.
        role: PAN or MS, for messages.
        options: GDAL's open options, NAME=VALUE.
        remote: Whether a local raster may lead to files on the network, though not to services.

    Returns:
        What was opened, or None where GDAL cannot; gdal.GetLastErrorMsg() has the reason.

    Raises:
        RasterError: If the file, or one that it leads to, is of a driver that does not just read
            local files, names an address, or holds Python code; or if the name is not UTF-8.
    """
    try:
        path.encode()
    except UnicodeEncodeError:
        raise RasterError(
            "The name of the {role} {path!a} is not UTF-8, which GDAL needs. Choose another "
            "name for the file.",
            role=role,
            path=path,
        ) from None
    if _is_address(path):
        with without_code():
            dataset = gdal.OpenEx(path, _FLAGS, open_options=list(options))
        return None if dataset is None else Opened(dataset, tuple(_files(dataset)), False, path)
    name = _absolute(path)
    with offline() if not remote else without_code():
        inspection = _Inspection(path, role, options, remote)
        dataset = inspection.opened(name, 0)
        if dataset is None:
            return None
        local = not inspection.reaches_out
        return Opened(dataset, tuple(sorted(inspection.files)), local, name)


def offline() -> AbstractContextManager[None]:
    """Keeps GDAL from the network, and from code in virtual rasters, in the present thread."""
    return _configured(_OUTSIDE)


def without_code() -> AbstractContextManager[None]:
    """Keeps GDAL from code in virtual rasters in the present thread."""
    return _configured(_CODE)


@contextmanager
def _configured(options: Mapping[str, str]) -> Iterator[None]:
    """GDAL's options in the present thread."""
    before = {name: gdal.GetThreadLocalConfigOption(name, None) for name in options}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, previous in before.items():
            gdal.SetThreadLocalConfigOption(name, previous)


def _absolute(path: str) -> str:
    """The path from the root, also within a vrt:// connection."""
    if path.lower().startswith("vrt://"):
        name, mark, options = path[len("vrt://") :].partition("?")
        return f"vrt://{_absolute(name)}{mark}{options}"
    return os.path.abspath(path) if os.path.exists(path) else path


def _files(dataset: Any) -> list[str]:
    return dataset.GetFileList() or []


def _is_address(path: str) -> bool:
    """Whether a user's path names the network, a service or a device by itself."""
    if os.path.exists(path):
        return False
    return path.lstrip().startswith("<") or _leads_away(path)


def _leads_away(text: str) -> bool:
    """Whether a text, used as the name of a dataset, is more than a local file or a part of one."""
    if {s.lower() for s in _SYSTEM.findall(text)} - _LOCAL_SYSTEMS:
        return True
    if _HOST.match(text) or _URL.search(text):
        return True
    prefix = _PREFIX.match(text)
    return prefix is not None and prefix[1].upper() not in _LOCAL_PREFIXES


class _Inspection:
    """Looks through a local raster and all that it leads to.

    Attributes:
        files: Names of the files that were found, as GDAL lists them.
        reaches_out: Whether one of them leads to files on the network, which was allowed.
    """

    def __init__(self, path: str, role: str, options: Sequence[str] = (), remote: bool = False):
        self._path, self._role = path, role
        self._options, self._remote, self.reaches_out = list(options), remote, False
        self._seen: set[str] = set()
        self.files: set[str] = set()
        self._indexes = [_VIRTUAL, *_JOINING]
        self._allowed = [_VIRTUAL, *INDEX_DRIVERS, *FILE_DRIVERS]
        drivers = (gdal.GetDriver(i) for i in range(gdal.GetDriverCount()))
        names = {d.ShortName for d in drivers if d.GetMetadataItem("DCAP_RASTER")}
        self._others = sorted(names - set(self._allowed))

    def opened(self, path: str, depth: int) -> Any:
        """The dataset of a local path that has passed, None if it is none."""
        self._check_depth(path, depth)
        if path.lower().startswith("vrt://"):
            self.opened(path[len("vrt://") :].split("?")[0], depth + 1)
            return gdal.OpenEx(path, _FLAGS, allowed_drivers=[_VIRTUAL])
        # A file may look like one of several drivers: where one file names another, GDAL tries all.
        driver = gdal.IdentifyDriverEx(path, gdal.OF_RASTER, self._others)
        if driver is not None:
            raise self._refusal(
                path,
                Message(
                    "it would be read by GDAL's driver {name} ({long_name}), which is not known "
                    "to read local files only",
                    name=driver.ShortName,
                    long_name=driver.LongName,
                ),
            )
        if gdal.IdentifyDriverEx(path, gdal.OF_RASTER, [_VIRTUAL]) is not None:
            self._look_through(path, self._text(path), True, depth)
        elif gdal.IdentifyDriverEx(path, gdal.OF_RASTER, list(_JOINING)) is not None:
            if not path.startswith("/vsi") and not os.path.isabs(path):
                raise self._refusal(path, Message("it is named relative to the working folder"))
            if gdal.IdentifyDriverEx(path, gdal.OF_RASTER, list(INDEX_DRIVERS)) is not None:
                for file in self._index_files(path):
                    self._look_through(file, self._text(file), False, depth)
        for file in _beside(path):
            self._follow(file, depth)
        options = self._options if depth == 0 else []
        if options and gdal.IdentifyDriverEx(path, gdal.OF_RASTER, self._indexes) is not None:
            # They may change what its names of files mean.
            raise self._refusal(
                path, Message("it has open options ({options})", options="; ".join(options))
            )
        allowed = self._allowed
        dataset = gdal.OpenEx(path, _FLAGS, allowed_drivers=allowed, open_options=options)
        if dataset is not None:
            self.files.update(_files(dataset))
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
            raise self._refusal(
                path,
                Message("more than {count} files refer to each other in a row", count=_DEEPEST),
            )

    def _follow(self, path: str, depth: int) -> None:
        if path not in self._seen:
            self._seen.add(path)
            self.opened(path, depth + 1)

    def _look_through(self, path: str, text: str, virtual: bool, depth: int) -> None:
        """Check all that a virtual raster or an index says, whatever the elements are called."""
        if virtual or text.lstrip("\ufeff \r\n\t").startswith("<"):
            if text.count("<") + text.count("=") > _MOST_MARKS:
                raise self._refusal(path, Message("it is too large to be looked through"))
            tree = gdal.ParseXMLString(text)  # GDAL's own parser: nothing is read in two ways
            if tree is None or (virtual and "\ufffd" in text):
                raise self._refusal(
                    path, Message("its XML cannot be read, so it cannot be looked through")
                )
            values = _values(tree)
        else:
            values = (("", value) for value in re.findall(r'"([^"\n]*)"', text))
        known: set[str] = set()
        for name, value in values:
            language = value.strip()
            if name.lower() == "pixelfunctionlanguage" and language.upper() != "C":
                raise self._refusal(
                    path, Message("it holds code in {language:.40} to be run", language=language)
                )
            if _REFERENCE_SYSTEM.fullmatch(name):
                if _URL.match(language) or _SYSTEM.match(language):
                    raise self._refusal(path, Message("it refers to '{name:.200}'", name=language))
            elif value not in known:
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
                raise self._refusal(path, Message("it refers to '{name:.200}'", name=text[:80]))
            return self._look_through(path, text, virtual, depth + 1)
        if virtual and _HOST.match(text):
            raise self._refusal(path, Message("it refers to '{name:.200}'", name=text))
        folders = {os.path.dirname(path), os.path.dirname(os.path.realpath(path))}
        found: set[str] = set()
        if not text.startswith("/vsi"):
            found = {file for f in folders if os.path.isfile(file := os.path.join(f, text))}
        if virtual and not found and _leads_away(text):
            are_files = _SYSTEM_OF_FILES.match(text) is not None
            if not self._remote or not are_files:
                raise self._refusal(
                    path, Message("it refers to '{name:.200}'", name=text), are_files
                )
            self.reaches_out = True
            return None
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
            raise self._refusal(path, Message("it is too large to be looked through"))
        # Like C, GDAL stops at the first zero. Old indexes are in other encodings, their names not.
        return content.split(b"\0")[0].decode("utf-8", errors="replace")

    def _refusal(self, path: str, found: str, may_be_allowed: bool = False) -> RasterError:
        led = "" if path == self._path else Message(" leads to '{path}', which", path=path)
        allow = ""
        if may_be_allowed:
            allow = Message("allow it (--allow-remote; in QGIS load it as a layer), ")
        return RasterError(
            "The {role} '{path}'{led} is not opened: {found}. A local file must not make GDAL "
            "reach the network or run code unasked. Choose the raster that is meant itself (by "
            "its address if it is on the network), {allow}or save it as a GeoTIFF "
            "(gdal_translate; in QGIS: Export, Save As) and choose that.",
            role=self._role,
            path=self._path,
            led=led,
            found=found,
            allow=allow,
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


def _beside(path: str) -> Iterator[str]:
    """Overviews and masks beside a file: GDAL finds them without regard to case."""
    folder, name = os.path.split(path)
    wanted = {f"{name}{suffix}".lower() for suffix in (".ovr", ".msk")}
    for other in sorted(gdal.ReadDir(folder) or []):
        if other.lower() in wanted:
            yield f"{folder}/{other}" if folder.startswith("/vsi") else os.path.join(folder, other)


def _is_file(path: str) -> bool:
    """Whether there is a file, in an archive too; asks no network."""
    if {s.lower() for s in _SYSTEM.findall(path)} - _LOCAL_SYSTEMS and not os.path.isfile(path):
        return False
    status = gdal.VSIStatL(path)
    return status is not None and not status.IsDirectory()
