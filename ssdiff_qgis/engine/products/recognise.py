# SPDX-License-Identifier: GPL-3.0-or-later
"""A product is recognised by its folder, or one of its files."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.products import dimap, generic, landsat, maxar, separate
from ssdiff_qgis.engine.products.product import Product, files_below

_READERS = (landsat.read, dimap.read, maxar.read, separate.read, generic.read)
_LISTED = 5
_ARCHIVES = (".tar", ".tar.gz", ".tgz", ".zip", ".7z", ".rar")


def recognise(path: str) -> Product:
    """Find PAN and MS of a product.

    Args:
        path: Folder of the product, its metadata file, or another file of it.

    Raises:
        RasterError: If it holds no product that is known, or several.
    """
    given = Path(os.path.abspath(path))
    if not given.exists():
        raise RasterError(
            "The product '{path}' does not exist. Choose a folder, or the metadata file in it.",
            path=path,
        )
    if given.is_file() and given.name.lower().endswith(_ARCHIVES):
        raise RasterError(
            "The product '{path}' is an archive. Unpack it, and choose the folder or the "
            "metadata file in it.",
            path=path,
        )
    products = _among(list(files_below(given))) if given.is_dir() else _of_file(given)
    if not products:
        raise RasterError(
            "'{path}' is no product whose PAN and MS are recognised. Known are Landsat 7 to 9 "
            "(MTL file), Airbus DIMAP 2, Maxar (IMD file), KOMPSAT-3, GaoFen, SuperView, "
            "Jilin, and files whose names differ in PAN and MS (MSS, MUL, MUX). Choose PAN and "
            "MS one by one.",
            path=path,
        )
    if len(products) > 1:
        names = ", ".join(f"'{product.ms.path}'" for product in products[:_LISTED])
        raise RasterError(
            "'{path}' holds {count} products. Choose a file of one, for example of these: {names}.",
            path=path,
            count=len(products),
            names=names,
        )
    product = products[0]
    pan, ms = (replace(files, product=path) for files in (product.pan, product.ms))
    return replace(product, pan=pan, ms=ms)


def products_in(folder: Path, deep: bool = True) -> list[Product]:
    """All products in a folder.

    Args:
        folder: Folder.
        deep: Whether to look into the folders in it.

    Raises:
        RasterError: If one is recognised, but lacks something, or there are too many files.
    """
    if deep:
        return _among(list(files_below(folder)))
    return _among(sorted(path for path in folder.iterdir() if path.is_file()))


def _of_file(given: Path) -> list[Product]:
    """The product of a file: what lies in its folder, or above it where its parts have folders."""
    own = landsat.read([given])  # which needs no look at its neighbours
    if own:
        return own
    for folder in (given.parent, given.parent.parent):
        if folder == folder.parent:
            break
        try:
            products = _among(list(files_below(folder)))
        except RasterError:
            if folder == given.parent:
                raise
            break  # what lies elsewhere need not be right
        named = [product for product in products if _is_of(given, product)]
        if named:
            return named
        if len(products) == 1 and folder == given.parent:
            return products
        # A tile, a preview: what lies beside a file of one product alone.
        beside = [product for product in products if given.parent in _folders(product)]
        if len(beside) == 1:
            return beside
    return []


def _is_of(given: Path, product: Product) -> bool:
    paths = [*product.pan.files, *product.ms.files]
    stems = {product.name, *(Path(path).stem for path in paths)}
    return given.stem in stems or any(given.stem.upper() == f"{stem}_MTL".upper() for stem in stems)


def _folders(product: Product) -> set[Path]:
    return {Path(path).parent for path in (*product.pan.files, *product.ms.files)}


def _among(files: Sequence[Path]) -> list[Product]:
    for read in _READERS:
        products = read(files)
        if products:
            return products
    return []
