# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m ssdiff_qgis.engine models`` and ``download NAME``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from ssdiff_qgis.engine.catalogue.download import download_model, refresh_catalogue
from ssdiff_qgis.engine.catalogue.store import downloadable, known_models, table
from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.engine.progress import ConsoleProgress


def models(arguments: Sequence[str]) -> int:
    """List the models there are; returns the exit status."""
    parser = _parser("models", "List the models: bundled, installed, and to be downloaded.")
    parser.add_argument("--json", action="store_true", help="all that is known of each, as JSON")
    options = parser.parse_args(arguments)
    try:
        _refresh(options.catalogue)
    except SSDiffError as error:
        return _failed(error)
    known = known_models()
    if options.json:
        print(json.dumps([model.to_dict() for model in known], indent=2))
    else:
        print("\n".join(table(known)))
    return 0


def download(arguments: Sequence[str]) -> int:
    """Download a model and print the path of its file; returns the exit status."""
    parser = _parser("download", "Download a model; print the path of its file.")
    parser.add_argument("name", help="of the model, as `models` lists it")
    options = parser.parse_args(arguments)
    try:
        _refresh(options.catalogue)
        print(download_model(downloadable(options.name), listener=ConsoleProgress()))
    except SSDiffError as error:
        return _failed(error)
    return 0


def _parser(command: str, description: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m ssdiff_qgis.engine {command}", description=description
    )
    parser.add_argument(
        "--catalogue", metavar="URL", help="fetch the list of models from this address first"
    )
    return parser


def _refresh(url: str | None) -> None:
    if url:
        for refused in refresh_catalogue(url, listener=ConsoleProgress()).refused:
            print(f"Warning: {refused}", file=sys.stderr)


def _failed(error: SSDiffError) -> int:
    print(f"Error: {error}", file=sys.stderr)
    return 1
