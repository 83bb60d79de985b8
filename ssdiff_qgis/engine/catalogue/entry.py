# SPDX-License-Identifier: GPL-3.0-or-later
"""What a catalogue says of a model, and the JSON it is written in.

A catalogue is ``{"schema": 1, "models": [...]}``. Each model has exactly these keys: ``name`` and
``version`` (str), ``bands`` and ``ratio`` (int), ``any_bands`` (bool), ``size`` (int, bytes),
``sha256`` (str), ``urls`` (list of str), ``licence`` and ``description`` (str), and, if the model
is one of named bands, ``band_names`` (list of str); their meaning is that of `ModelEntry`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from ssdiff_qgis.engine.errors import CatalogueError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.compatibility import places_of, serves
from ssdiff_qgis.engine.runtime.versions import version_numbers
from ssdiff_qgis.engine.storage.record import (
    Expectation,
    RecordError,
    check_expectations,
    check_kinds,
    is_line,
    shown,
)

SCHEMA = 1
AUTO = "auto"
"""In place of a model's name: the one that fits the pair best."""

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){1,3}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST = 4 * 2**30
_MOST_MODELS = 1000
_KINDS: dict[str, type] = {
    "name": str,
    "version": str,
    "bands": int,
    "any_bands": bool,
    "ratio": int,
    "size": int,
    "sha256": str,
    "urls": list,
    "licence": str,
    "description": str,
}
_NAMES = "band_names"
"""The only key that may be missing."""


@dataclass(frozen=True)
class ModelEntry:
    """What is known of a model without its file.

    Attributes:
        name: Name of the model.
        version: Version of the model: numbers with dots between them.
        bands: Number of bands that the network sees at once.
        any_bands: Whether it takes an MS of any number of bands, else of exactly ``bands``.
        ratio: Resolution ratio, PAN pixels per MS pixel.
        size: Size of the file in bytes.
        sha256: Digest of the file, 64 hexadecimal digits.
        licence: Licence of the weights.
        urls: Addresses of the file, the first first; none for a bundled model, and for one that
            was adapted on this machine.
        description: Purpose of the model in one sentence.
        bundled: Name of the file in resources/models if it comes with the plugin, else empty.
        band_names: Names of the bands where their order matters, else empty.
    """

    name: str
    version: str
    bands: int
    any_bands: bool
    ratio: int
    size: int
    sha256: str
    licence: str
    urls: tuple[str, ...] = ()
    description: str = ""
    bundled: str = ""
    band_names: tuple[str, ...] = ()

    def __str__(self) -> str:
        """What it is called and made for, in a message."""
        bands = "any bands" if self.any_bands else f"{self.bands} bands"
        bands = ", ".join(self.band_names) or bands
        return f"'{self.name}' (ratio {self.ratio}, {bands})"

    @property
    def file_name(self) -> str:
        """Of the installed file; two versions lie side by side."""
        return f"{self.name}-{self.version}.onnx"

    @property
    def order(self) -> tuple[int, ...]:
        """The version as numbers, by which the newest is found."""
        return version_numbers(self.version)

    @property
    def own(self) -> bool:
        """Whether the model was made on this machine, for a sensor of its user's."""
        return not (self.urls or self.bundled)

    def fits(self, ratio: int, names: Sequence[str]) -> bool:
        """Whether it can fuse an MS of these bands without being told which they are.

        Args:
            ratio: Resolution ratio, PAN pixels per MS pixel, to the nearest whole number.
            names: Names of the bands to fuse, empty where a band has none.
        """
        if not serves(self.ratio, ratio):
            return False
        if self.band_names:
            return places_of(names, self.band_names) is not None
        return self.any_bands or self.bands == len(names)

    def to_dict(self) -> dict[str, Any]:
        """The entry as a catalogue holds it."""
        named = {_NAMES: list(self.band_names)} if self.band_names else {}
        return {key: getattr(self, key) for key in _KINDS} | {"urls": list(self.urls)} | named


class Catalogue(NamedTuple):
    """Models that can be downloaded.

    Attributes:
        url: Address that the catalogue came from; empty if there is none.
        entries: Entries of the models.
        refused: Reasons why further entries, or the stored file as a whole, are not used.
    """

    url: str = ""
    entries: tuple[ModelEntry, ...] = ()
    refused: tuple[str, ...] = ()


def parse_catalogue(text: str | bytes, bundled: Sequence[ModelEntry], url: str = "") -> Catalogue:
    """Read a catalogue; entries that are wrong are left out, and the reasons kept.

    Args:
        text: The JSON.
        bundled: Entries whose names may not be used for other files.
        url: Address that it came from.

    Raises:
        CatalogueError: If it is no catalogue of the schema known here.
    """
    models = _models(text)
    if len(models) > _MOST_MODELS:
        raise CatalogueError(
            "The catalogue has {count} entries; at most {limit} are taken. Check the "
            "catalogue's address.",
            count=len(models),
            limit=_MOST_MODELS,
        )
    entries: dict[tuple[str, str], ModelEntry] = {}
    refused = []
    for number, model in enumerate(models, 1):
        try:
            entry = parse_entry(model)
            _check_name_is_free(entry, bundled)
            if (entry.name, entry.version) in entries:
                raise CatalogueError(
                    "{name} {version} stands there twice", name=entry.name, version=entry.version
                )
        except CatalogueError as error:
            refused.append(
                Message(
                    "Entry {number} of the catalogue is not used: {error}.",
                    number=number,
                    error=error,
                )
            )
        else:
            entries[entry.name, entry.version] = entry
    return Catalogue(url, tuple(entries.values()), tuple(refused))


def parse_bundled(text: str | bytes) -> tuple[ModelEntry, ...]:
    """Read the catalogue of the models that come with the plugin: ``NAME.onnx``, without addresses.

    Args:
        text: The JSON; a key ``comment`` of a model is ignored.

    Raises:
        CatalogueError: If anything in it is wrong.
    """
    models = [{k: v for k, v in m.items() if k != "comment"} for m in _models(text)]
    entries = (parse_entry(model, bundled=True) for model in models)
    return tuple(replace(entry, bundled=f"{entry.name}.onnx") for entry in entries)


def parse_entry(content: object, bundled: bool = False, own: bool = False) -> ModelEntry:
    """Read one model of a catalogue.

    Args:
        content: What JSON has made of it.
        bundled: Whether its file comes with the plugin, so that it has no addresses.
        own: Whether it may have been made on this machine, and have none either.

    Raises:
        CatalogueError: Naming the first thing that is wrong.
    """
    if not isinstance(content, dict):
        raise CatalogueError("it is {found}, no object", found=shown(content))
    for key in sorted(set(_KINDS) ^ (set(content) - {_NAMES})):
        if key in _KINDS:
            raise CatalogueError("{key} is missing", key=shown(key))
        raise CatalogueError("{key} is not known", key=shown(key))
    try:
        kinds = {key: (kind,) for key, kind in _KINDS.items()}
        check_kinds(content, kinds | ({_NAMES: (list,)} if _NAMES in content else {}))
        check_expectations(content, _expectations(content, bundled, own))
    except RecordError as error:
        raise CatalogueError(
            "'{key}' is {found}; expected: {expected}",
            key=error.key,
            found=error.found,
            expected=error.expected,
        ) from error
    for url in content["urls"]:
        # Not at the top: it loads ssl, and QGIS shall start no slower.
        from ssdiff_qgis.engine.catalogue.http import url_refusal

        refusal = url_refusal(url)
        if refusal:
            raise CatalogueError(refusal)
    lists = {key: tuple(content.get(key, ())) for key in ("urls", _NAMES)}
    return ModelEntry(**{**content, **lists})


def is_model_name(name: str) -> bool:
    """Whether a model of a catalogue, or one of the installed ones, may be called so."""
    return _NAME.fullmatch(name) is not None and name != AUTO


def _expectations(content: dict[str, Any], bundled: bool, own: bool) -> Iterator[Expectation]:
    """Key, whether its value fits, what is expected; the types are right already."""
    name, urls = content["name"], content["urls"]
    letters = "small letters, digits, - and _, at most 64"
    yield "name", is_model_name(name), letters
    yield "version", _VERSION.fullmatch(content["version"]) is not None, "like 1.0.0"
    yield "bands", 1 <= content["bands"] <= 64, "1 to 64"
    yield "ratio", 2 <= content["ratio"] <= 16, "2 to 16"
    yield "size", 1 <= content["size"] <= _LARGEST, f"1 to {_LARGEST} bytes"
    yield "sha256", _SHA256.fullmatch(content["sha256"]) is not None, "64 small hexadecimal digits"
    strings = all(isinstance(url, str) and len(url) <= 2000 for url in urls)
    if bundled:
        yield "urls", not urls, "no address"
    else:
        yield "urls", strings and (0 if own else 1) <= len(urls) <= 10, "1 to 10 addresses"
    yield "licence", is_line(content["licence"], 100) and bool(content["licence"]), "a short line"
    yield "description", is_line(content["description"], 500), "a line of at most 500 characters"
    band_names = content.get(_NAMES, [])
    lines = all(isinstance(name, str) and is_line(name, 100) for name in band_names)
    count = not band_names or (len(band_names) == content["bands"] and not content["any_bands"])
    yield _NAMES, lines and count, "a short line for each of the bands, of a model of certain bands"


def _check_name_is_free(entry: ModelEntry, bundled: Sequence[ModelEntry]) -> None:
    for own in bundled:
        if entry.name == own.name and (entry.sha256, entry.size) != (own.sha256, own.size):
            raise CatalogueError(
                "'{name}' is the name of a model that comes with the plugin, but the file is "
                "another",
                name=entry.name,
            )


def _models(text: str | bytes) -> list[Any]:
    """The list of models in the JSON of a catalogue, which are not looked at yet."""
    content = _json_object(text)
    schema = content.get("schema")
    if type(schema) is not int or schema != SCHEMA:
        raise CatalogueError(
            "The catalogue follows schema {found}; this plugin knows {known}. Update the "
            "plugin, or check the catalogue's address.",
            found=shown(schema),
            known=SCHEMA,
        )
    models = content.get("models")
    if set(content) != {"schema", "models"} or not isinstance(models, list):
        raise CatalogueError(
            "The catalogue must hold 'schema' and a list 'models' and nothing else, but holds "
            "{found}. Check the catalogue's address.",
            found=shown(sorted(content)),
        )
    return models


def _json_object(text: str | bytes) -> dict[str, Any]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CatalogueError(
            "The catalogue is no JSON: {error}. Check the catalogue's address.", error=error
        ) from error
    if not isinstance(content, dict):
        raise CatalogueError("The catalogue is no JSON object. Check the catalogue's address.")
    return content
