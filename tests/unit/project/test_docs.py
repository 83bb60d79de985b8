# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation: what it says of commands, files and links is so."""

from __future__ import annotations

import argparse
import ast
import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md"), *(ROOT / "resources").rglob("*.md")])
PROGRAMS = ("ssdiff", "ssdiff-batch", "python -m ssdiff_qgis.engine")
# In text that only shows how a command is called.
PLACE_HOLDERS = {"COMMAND", "...", "[OPTIONS]"}


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


reference = load("reference")
docs_hook = load("docs_hook")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path, language: str) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def commands() -> Iterator[tuple[str, list[str]]]:
    for page in PAGES:
        for words in reference.command_lines(page.read_text(encoding="utf-8"), PROGRAMS):
            if not PLACE_HOLDERS & set(words):
                yield name_of(page), words


@pytest.fixture(scope="module")
def parsers() -> dict[str, argparse.ArgumentParser]:
    return reference.parsers()


def test_reference_is_up_to_date():
    for name, content in reference.pages().items():
        written = (DOCS / "reference" / name).read_text(encoding="utf-8")
        assert written == content, f"{name}: run `python scripts/reference.py`"


def test_reference_has_every_command_and_option(parsers):
    page = (DOCS / "reference" / "commands.md").read_text(encoding="utf-8")
    assert {"ssdiff train", "python -m ssdiff_qgis.engine doctor"} <= set(parsers)
    for name, parser in parsers.items():
        section = page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
        options = {o for o in parser._option_string_actions if o.startswith("--")} - {"--help"}
        assert section and all(option in section for option in options), name


def test_fields_come_from_the_docstring():
    class Example:
        """Something.

        Attributes:
            one: what it is,
                on two lines; ``code``.
            two: a | b.

        Raises:
            ValueError: never.
        """

        one: int
        two: str | None
        untold: int

    assert reference.fields(Example) == [
        ("one", "int", "what it is, on two lines; `code`."),
        ("two", "str or null", "a \\| b."),
    ]


def test_commands_are_found_in_code_for_the_shell_alone():
    text = "ssdiff no\n```bash\nssdiff train x \\\n    --run 'a b'\nother\n```\n"
    text += "```text\nssdiff no\n```\n"
    text += "```\nssdiff y  # z\n```\n\n    ssdiff z || other\n"
    assert reference.command_lines(text, PROGRAMS) == [
        ["ssdiff", "train", "x", "--run", "a b"],
        ["ssdiff", "y"],
        ["ssdiff", "z"],
    ]


@pytest.mark.parametrize(
    ("page", "words"), list(commands()), ids=lambda v: v if isinstance(v, str) else None
)
def test_commands_are_understood(page, words, parsers, capsys):
    name = max((n for n in parsers if words[: len(n.split())] == n.split()), key=len)
    try:
        parsers[name].parse_args(words[len(name.split()) :])
    except SystemExit:
        pytest.fail(f"{page}: {' '.join(words)}\n{capsys.readouterr().err}")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_code_can_be_parsed(page):
    # Python-Markdown knows no fences within lists.
    assert not re.search(r"^ +```", page.read_text(encoding="utf-8"), re.MULTILINE)
    for block in blocks(page, "python"):
        ast.parse(block)
    for block in blocks(page, "json"):
        json.loads(block)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_files_of_the_code_that_are_named_exist(page):
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"`((?:engine|processing|gui|toolbelt)/[\w/]+\.py)`", text)
    assert all((ROOT / "ssdiff_qgis" / path).is_file() for path in named), named


def test_the_library_is_used_as_the_how_to_says(tmp_path, monkeypatch):
    sensor = SensorModel()
    scene = write_scene(tmp_path, observe(make_hrms(128, 128, seed=1), sensor), sensor)
    monkeypatch.chdir(tmp_path)
    assert (scene.pan.name, scene.ms.name) == ("pan.tif", "ms.tif")
    (code,) = blocks(DOCS / "howto" / "without-qgis.md", "python")
    exec(code, {})
    assert (tmp_path / "fused.tif").is_file()


def test_recipe_of_the_how_to_is_one():
    from ssdiff_train.recipe import Recipe

    (text,) = blocks(DOCS / "howto" / "training.md", "json")
    assert Recipe(**json.loads(text)).base == "regression"


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_to_files_of_the_repository(page):
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    for link in re.findall(r"\]\(([^)\s#]+)", text):
        if not re.match(r"[a-z]+:", link):
            assert (page.parent / link).exists(), f"{name_of(page)} links to {link}"


def test_links_out_of_the_documentation_are_told_from_those_within():
    assert docs_hook.outside("howto/own-model.md", "../models.md") is None
    assert docs_hook.outside("howto/training.md", "../../ssdiff_train/recipes") == (
        "ssdiff_train/recipes"
    )
    assert docs_hook.outside("models.md", "../resources/models/x.md") == "resources/models/x.md"
    assert docs_hook.outside("index.md", "https://example.org/../x") is None


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_pages_name_no_machine_and_no_picture_is_large(page):
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"/(root|home|work|Users)/\w", text)
    for picture in re.findall(r"!\[[^\]]*\]\(([^)]+\.png)\)", text):
        assert (page.parent / picture).stat().st_size < 600_000


def test_help_buttons_lead_to_pages():
    code = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "ssdiff_qgis").rglob("*.py"))
    pages = set(re.findall(r'help_url\("([^"]+)"\)', code))
    pages |= set(re.findall(r'"((?:howto|reference)/[a-z-]+(?:#\w+)?)"', code))
    assert {"index", "reference/algorithms#ssdiffpansharpen", "howto/install-runtime"} <= pages
    for page in pages:
        path, _, anchor = page.partition("#")
        text = (DOCS / f"{path}.md").read_text(encoding="utf-8")
        titles = re.findall("^#+ (.*)$", text, re.MULTILINE)
        anchors = {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}
        assert anchor in {"", *anchors}, page


def build(folder: Path, config: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--config-file",
        config,
        "--site-dir",
        folder,
    ]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=os.environ)


@pytest.mark.skipif(importlib.util.find_spec("mkdocs") is None, reason="MkDocs: see `make docs`")
def test_the_site_can_be_built_and_broken_links_are_refused(tmp_path):
    done = build(tmp_path / "site", ROOT / "mkdocs.yml")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "site" / "reference" / "algorithms.html").is_file()
    nested = (tmp_path / "site" / "messages.html").read_text(encoding="utf-8")
    assert re.search(r"<li>\s*(<p>)?[^<]*(<em>.*?</em>)?[^<]*(</p>)?\s*<ul>", nested)

    docs = tmp_path / "docs"
    docs.mkdir()
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[0]
    config = config.replace("docs_dir: docs", f"docs_dir: {docs}")
    config = config.replace("scripts/docs_hook.py", str(ROOT / "scripts" / "docs_hook.py"))
    (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    links = ("index.md#no-such-head", "no-such-page.md", "../no_such_file.py")
    broken = "".join(f"[x]({link})\n" for link in links)
    (docs / "index.md").write_text(f"# Head\n\n{broken}", encoding="utf-8")
    refused = build(tmp_path / "other", tmp_path / "mkdocs.yml")
    assert refused.returncode != 0 and all(link.split("#")[-1] in refused.stderr for link in links)
    (docs / "index.md").write_text("# Head\n\n[x](../README.md) [y](#head)\n", encoding="utf-8")
    done = build(tmp_path / "other", tmp_path / "mkdocs.yml")
    assert done.returncode == 0, done.stderr
