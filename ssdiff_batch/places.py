# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in local folders and on the network, by GDAL's virtual file systems."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError, RasterError
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.storage.atomic import write_text

_SCHEMES = {
    "s3://": "/vsis3/",
    "gs://": "/vsigs/",
    "az://": "/vsiaz/",
    "http://": "/vsicurl/http://",
    "https://": "/vsicurl/https://",
}
_NETWORKS = ("/vsis3/", "/vsigs/", "/vsiaz/", "/vsiadls/", "/vsioss/", "/vsiswift/", "/vsihdfs/")
_CHUNK = 8 * 2**20


def gdal_path(address: str) -> str:
    """The path by which GDAL reads an address.

    Example:
        >>> gdal_path("s3://bucket/pan.tif"), gdal_path("file:///pan.tif"), gdal_path("pan.tif")
        ('/vsis3/bucket/pan.tif', '/pan.tif', 'pan.tif')
    """
    if address.startswith("file://"):
        return address[len("file://") :]
    for scheme, system in _SCHEMES.items():
        if address.startswith(scheme):
            return f"{system}{address[len(scheme) :]}"
    return address


def public_address(path: str) -> str:
    """The address of GDAL's path, as others than GDAL understand it.

    Example:
        >>> public_address("/vsis3/bucket/pan.tif"), public_address("/data/pan.tif")
        ('s3://bucket/pan.tif', '/data/pan.tif')
    """
    for scheme, system in reversed(_SCHEMES.items()):
        if path.startswith(system):
            return f"{scheme}{path[len(system) :]}"
    return path


def is_remote(path: str) -> bool:
    """Whether a path leads to the network, of GDAL's or an address.

    Example:
        >>> is_remote("/vsis3/bucket/x"), is_remote("https://host/x"), is_remote("/data/x")
        (True, True, False)
    """
    lower = gdal_path(path).lower()
    return any(
        f"{system[:-1]}" in lower for system in (*_NETWORKS, "/vsicurl", "/vsiwebhdfs/")
    ) or ("://" in path and not path.startswith("file://"))


def joined(folder: str, name: str) -> str:
    """The path of a file in a folder, be it local or not."""
    return f"{folder.rstrip('/')}/{name}" if is_remote(folder) else str(Path(folder, name))


def read_text(path: str) -> str | None:
    """The text of a file, UTF-8; None if there is none.

    Raises:
        RasterError: If it cannot be read.
    """
    if not is_remote(path):
        try:
            return Path(path).read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeError) as error:
            raise RasterError(f"'{path}' cannot be read: {error}. Check the file.") from error
    with gdal_errors_quiet():
        size = size_of(path)
        file = None if size is None else gdal.VSIFOpenL(gdal_path(path), "rb")
        if file is None:
            return None
        try:
            return bytes(gdal.VSIFReadL(1, size, file) or b"").decode("utf-8-sig", "replace")
        finally:
            gdal.VSIFCloseL(file)


def size_of(path: str) -> int | None:
    """Size of a file in bytes; None if there is none."""
    if not is_remote(path):
        return os.path.getsize(path) if os.path.isfile(path) else None
    with gdal_errors_quiet():
        found = gdal.VSIStatL(gdal_path(path))
    return None if found is None or found.IsDirectory() else int(found.size)


def publish(source: Path, target: str) -> None:
    """Copy a finished local file to the network.

    Raises:
        OutputError: If it does not arrive whole.
    """
    with gdal_errors_quiet(), open(source, "rb") as file:
        written = _send(file, gdal_path(target))
        reason = gdal.GetLastErrorMsg()
    if not written or size_of(target) != source.stat().st_size:
        raise OutputError(
            f"'{target}' cannot be written: {reason or 'it did not arrive whole'}. Check the "
            f"credentials in GDAL's environment variables on all workers, and run it again: the "
            f"scene is finished and kept in '{source.parent}'."
        )


def _send(file: object, target: str) -> bool:
    """Write an open file to GDAL's path; whether all went well."""
    sink = gdal.VSIFOpenL(target, "wb")
    if sink is None:
        return False
    done = True
    while done and (chunk := file.read(_CHUNK)):  # type: ignore[attr-defined]
        done = gdal.VSIFWriteL(chunk, 1, len(chunk), sink) == len(chunk)
    return gdal.VSIFCloseL(sink) == 0 and done


def write_small(path: str, text: str) -> None:
    """Write a small text file, UTF-8, whole or not at all.

    Raises:
        OutputError: If it cannot be written.
    """
    if is_remote(path):
        data = text.encode()
        with gdal_errors_quiet():
            sink = gdal.VSIFOpenL(gdal_path(path), "wb")
            done = sink is not None and gdal.VSIFWriteL(data, 1, len(data), sink) == len(data)
            done = sink is not None and gdal.VSIFCloseL(sink) == 0 and done
            reason = gdal.GetLastErrorMsg()
    else:
        done, reason = True, ""
        try:
            write_text(Path(path), text)
        except OSError as error:
            done, reason = False, str(error)
    if not done:
        raise OutputError(f"'{path}' cannot be written: {reason}. Check permissions and space.")


def is_full(folder: str) -> bool:
    """Whether a local folder's storage has no room left that is worth mentioning."""
    return shutil.disk_usage(folder).free < 2**20
