# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts/package.py puts into the plugin."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


def _load_package_script():
    spec = importlib.util.spec_from_file_location("package_script", ROOT / "scripts/package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


package = _load_package_script()


def _files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(scope="module")
def staged(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("staged")
    package.stage(folder)
    return folder


def test_one_top_folder_named_as_a_package(staged):
    assert [p.name for p in staged.iterdir()] == ["ssdiff_qgis"]


@pytest.mark.parametrize(
    "name",
    [
        "__init__.py",
        "plugin.py",
        "metadata.txt",
        "LICENSE",
        "CHANGELOG.md",
        "resources/icons/ssdiff.svg",
        "resources/models/catalogue.json",
        "resources/probe.onnx",
        "engine/__init__.py",
        "processing/__init__.py",
    ],
)
def test_needed_files_are_there(staged, name):
    assert (staged / "ssdiff_qgis" / name).is_file()


def test_nothing_is_there_that_the_site_refuses(staged):
    for name in _files(staged):
        path = Path(name)
        assert path.suffix.lower() not in package.FORBIDDEN_SUFFIXES
        assert not any(part == "__pycache__" or part.startswith(".") for part in path.parts)
        assert not path.name.startswith("test_") and "ssdiff_train" not in path.parts


def test_the_training_package_comes_as_a_wheel_that_python_imports_as_it_is(staged, tmp_path):
    [wheel] = (staged / "ssdiff_qgis/resources/training").iterdir()
    version = package.version_of((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    assert wheel.name == f"ssdiff_train-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        record = archive.read(f"ssdiff_train-{version}.dist-info/RECORD").decode()
    assert {line.split(",")[0] for line in record.splitlines()} == names
    assert {"ssdiff_train/cli.py", "ssdiff_train/recipes/meta/any4.json"} <= names
    assert not any("__pycache__" in name or name.startswith("ssdiff_qgis") for name in names)
    code = "import ssdiff_train.cli, sys; print(ssdiff_train.__file__)"
    path = os.pathsep.join([str(wheel), str(staged)])
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith(str(wheel))


def test_pip_installs_the_wheel(staged, tmp_path):
    [wheel] = (staged / "ssdiff_qgis/resources/training").iterdir()
    options = ["--no-deps", "--no-index", "--target", str(tmp_path / "site")]
    command = [sys.executable, "-m", "pip", "install", "-q", *options, str(wheel)]
    subprocess.run(command, check=True, capture_output=True)
    assert (tmp_path / "site/ssdiff_train/recipes/any4.json").is_file()


def test_staged_plugin_fits_the_size_limit(staged):
    total = sum((staged / name).stat().st_size for name in _files(staged))
    assert total <= package.MAX_ZIP_BYTES


def test_choice_of_files():
    paths = [
        "ssdiff_qgis/engine/fusion/fuse.py",
        "ssdiff_qgis/__pycache__/plugin.cpython-311.pyc",
        "ssdiff_train/training/loop.py",
        "tests/unit/test_x.py",
        "resources/models/a.onnx",
        "i18n/ssdiff_de.ts",
        "i18n/ssdiff_de.qm",
        "metadata.txt",
        "pyproject.toml",
        "docs/resources/x.md",
    ]
    assert package.plugin_files(paths) == {
        "engine/fusion/fuse.py": "ssdiff_qgis/engine/fusion/fuse.py",
        "i18n/ssdiff_de.qm": "i18n/ssdiff_de.qm",
        "metadata.txt": "metadata.txt",
        "resources/models/a.onnx": "resources/models/a.onnx",
    }


def test_forbidden_and_missing_files_are_named():
    needed = ["__init__.py", "metadata.txt", "LICENSE"]
    package.check_files(needed)
    with pytest.raises(package.PackageError, match=r"resources/run\.SH"):
        package.check_files([*needed, "resources/run.SH"])
    with pytest.raises(package.PackageError, match="LICENSE"):
        package.check_files(needed[:2])


def test_staging_again_drops_what_is_gone(tmp_path):
    place = package.stage(tmp_path)
    (place / "old.py").touch()
    package.stage(tmp_path)
    assert not (place / "old.py").exists()


def test_staging_replaces_a_link_not_what_it_points_to(tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    (source / "metadata.txt").touch()
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "ssdiff_qgis").symlink_to(source)
    place = package.stage(plugins)
    assert not place.is_symlink()
    assert (source / "metadata.txt").exists()


def test_staging_leaves_a_folder_that_is_no_plugin(tmp_path):
    (tmp_path / "ssdiff_qgis").mkdir()
    (tmp_path / "ssdiff_qgis" / "thesis.txt").touch()
    with pytest.raises(package.PackageError, match="no plugin"):
        package.stage(tmp_path)
    assert (tmp_path / "ssdiff_qgis" / "thesis.txt").exists()


def _git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path) -> Path:
    """A small repository with one commit."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    root = tmp_path / "repository"
    (root / "ssdiff_qgis").mkdir(parents=True)
    (root / "ssdiff_qgis" / "__init__.py").write_text("# committed\n")
    (root / "metadata.txt").write_text("[general]\nversion=1.2.3\n")
    (root / "LICENSE").write_text("licence\n")
    _git(root, "init", "-q")
    _git(root, "add", ".")
    _git(root, "commit", "-q", "-m", "first")
    return root


def test_zip_holds_committed_files_alone(repository, tmp_path):
    (repository / "ssdiff_qgis" / "__init__.py").write_text("# changed\n")
    (repository / "ssdiff_qgis" / "draft.py").touch()
    path = package.make_zip(tmp_path / "dist", repository)
    assert path.name == "ssdiff_qgis-1.2.3.zip"
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [
            "ssdiff_qgis/LICENSE",
            "ssdiff_qgis/__init__.py",
            "ssdiff_qgis/metadata.txt",
        ]
        assert archive.read("ssdiff_qgis/__init__.py") == b"# committed\n"


def test_zip_has_the_same_bytes_every_time(repository, tmp_path):
    first = package.make_zip(tmp_path / "one", repository).read_bytes()
    clone = tmp_path / "clone"
    _git(tmp_path, "clone", "-q", str(repository), str(clone))
    assert package.make_zip(tmp_path / "two", clone).read_bytes() == first


def test_zip_over_the_limit_is_refused(repository, tmp_path, monkeypatch):
    monkeypatch.setattr(package, "MAX_ZIP_BYTES", 100)
    with pytest.raises(package.PackageError, match="at most"):
        package.make_zip(tmp_path / "dist", repository)
    assert not (tmp_path / "dist").exists()


def test_zip_without_a_commit_says_so(tmp_path):
    with pytest.raises(package.PackageError, match="git archive"):
        package.make_zip(tmp_path / "dist", tmp_path)


def test_install_command_writes_into_the_profile(tmp_path, capsys):
    assert package.main(["install", str(tmp_path)]) == 0
    assert (tmp_path / "python/plugins/ssdiff_qgis/metadata.txt").is_file()
    assert "Installed" in capsys.readouterr().out


def test_default_profile_is_the_one_qgis_is_told_to_use(monkeypatch, tmp_path):
    monkeypatch.setenv("QGIS_CUSTOM_CONFIG_PATH", str(tmp_path))
    assert package.default_profile() == tmp_path / "profiles" / "default"
