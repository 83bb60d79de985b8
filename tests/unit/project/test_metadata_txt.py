# SPDX-License-Identifier: GPL-3.0-or-later
"""metadata.txt against the rules of plugins.qgis.org, and one version everywhere."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
REQUIRED = (
    "name description version qgisMinimumVersion author email about tracker repository"
).split()


@pytest.fixture(scope="module")
def metadata() -> configparser.SectionProxy:
    # With interpolation, as QGIS and its site read it: a lone "%" would break the file.
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    assert parser.sections() == ["general"]
    return parser["general"]


@pytest.mark.parametrize("key", REQUIRED)
def test_required_keys_have_values(metadata, key):
    assert metadata[key].strip()


def test_name_does_not_say_plugin(metadata):
    assert "plugin" not in metadata["name"].lower()
    assert re.fullmatch(r"[A-Za-z][\w -]*", metadata["name"])


def test_versions_of_qgis(metadata):
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"


def test_qgis_process_finds_the_provider(metadata):
    assert metadata["hasProcessingProvider"] == "yes"


@pytest.mark.parametrize("key", ["homepage", "tracker", "repository"])
def test_links_lead_to_the_project(metadata, key):
    assert re.fullmatch(r"https://github\.com/ssdiff-qgis/ssdiff-qgis(/\w+)?", metadata[key])


def test_email_and_category(metadata):
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.\w+", metadata["email"])
    assert metadata["category"] == "Raster"


@pytest.mark.parametrize("key", ["experimental", "deprecated", "server"])
def test_flags_are_booleans(metadata, key):
    assert metadata[key] in ("True", "False")


def test_about_names_the_dependency_and_the_model_files(metadata):
    about = metadata["about"]
    assert "pip install" in about and "onnxruntime" in about
    assert ".onnx" in about and "model data" in about


def test_icon_exists(metadata):
    assert (ROOT / metadata["icon"]).is_file()


def test_tags_are_a_plain_list(metadata):
    tags = metadata["tags"].split(",")
    assert tags == [tag.strip().lower() for tag in tags]
    assert len(set(tags)) == len(tags)


def test_one_version_everywhere(metadata):
    version = metadata["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    # No TOML reader in the standard library of Python 3.9 and 3.10.
    assert re.search(r'^version = "(.+)"$', project, re.MULTILINE).group(1) == version
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(
        r"^## \[(\d+\.\d+\.\d+)\] - (?:\d{4}-\d\d-\d\d|Unreleased)$", changelog, re.M
    )
    assert released[0] == version
    assert metadata["changelog"].split()[0] == version
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.search(r"^version: (.+)$", citation, re.MULTILINE).group(1) == version
