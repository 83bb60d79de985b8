# SPDX-License-Identifier: GPL-3.0-or-later
"""Wheels, plans and installations made up for tests."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import numpy as np

from ssdiff_qgis.engine.runtime.builds import find_build
from ssdiff_qgis.engine.runtime.folder import (
    TAG,
    runtime_root,
    switch,
    write_manifest,
)
from ssdiff_qgis.engine.runtime.install import Package, Plan
from ssdiff_qgis.engine.runtime.pip import Source
from ssdiff_qgis.engine.runtime.training import REQUIREMENTS

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
FAKE = """
{head}
__version__ = "{version}"
class SessionOptions:
    def add_session_config_entry(self, key, value): pass
class _Input:
    name, shape = "x", ["n", 2, 16, 16]
def get_available_providers(): return {providers}
class InferenceSession:
    def __init__(self, model, sess_options=None, providers=()):
        self.providers = [p for p in providers if p in get_available_providers()]
    def get_providers(self): return self.providers
    def get_inputs(self): return [_Input]
    def run(self, names, feeds):
        from ssdiff_qgis.engine.runtime.probe_model import probe_result
        return [{factor} * probe_result(feeds["x"])]
"""


def make_wheel(
    folder: Path, name: str, version: str, files: dict[str, str], requires=(), tag="py3-none-any"
) -> Path:
    """A wheel, by its specification (PEP 427)."""
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    lines = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    lines += [f"Provides-Extra: {extra}" for extra in ("cuda", "cudnn", "other")]
    lines += [f"Requires-Dist: {need}" for need in requires]
    content = {
        **files,
        f"{info}/METADATA": "\n".join(lines) + "\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    content[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*content, f"{info}/RECORD"))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name.replace('-', '_')}-{version}-{tag}.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inner, text in content.items():
            archive.writestr(inner, text)
    return path


def fake_onnxruntime(
    folder: Path,
    version: str = "1.0",
    name: str = "onnxruntime",
    providers=(CPU,),
    head: str = "",
    factor: float = 1.0,
    extra_files: dict[str, str] = {},  # noqa: B006
    **options,
) -> Path:
    """A wheel of a module onnxruntime that runs the probe's graph."""
    text = FAKE.format(head=head, version=version, providers=list(providers), factor=factor)
    files = {"onnxruntime/__init__.py": text, **extra_files}
    return make_wheel(folder, name, version, files, **options)


def planned(base: Path, wheel: Path, choice: str = "cpu") -> Plan:
    """The plan for one wheel, without asking pip."""
    name, version = wheel.name.split("-")[:2]
    package = Package(name, version, wheel.stat().st_size, None)
    source = Source(wheel.parent)
    numpy = np.__version__
    return Plan(find_build(choice), base, (package,), numpy, Path(sys.executable), source)


def install_by_hand(base: Path, version: str = "0.9") -> Path:
    """An installation that is in use, without pip."""
    root = runtime_root(base)
    staging = root / f"{TAG}-cpu-made.part" / "site"
    (staging / "onnxruntime").mkdir(parents=True)
    (staging / "onnxruntime" / "__init__.py").write_text(f"__version__ = '{version}'")
    write_manifest(staging, "cpu", [("onnxruntime", version)], np.__version__)
    folder = switch(root, staging, "cpu")
    staging.parent.rmdir()
    return folder


def training_wheels(folder: Path, torch: str = "") -> Path:
    """Wheels of all that training needs, which hold nothing: what this Python has is used.

    Args:
        folder: Folder to make them in.
        torch: Text of a module torch, that is found before the real one.
    """
    for name in ("torch", *REQUIREMENTS):
        files = {f"madeup_{name}.py": ""}
        if name == "torch" and torch:
            files = {"torch/__init__.py": torch}
        make_wheel(folder, name, "2.9" if name == "torch" else "1.0", files)
    return folder
