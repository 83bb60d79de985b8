# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of the documentation: a tour through a real QGIS desktop on a hidden screen.

QGIS starts in an empty profile, without PYTHONPATH: it knows nothing of this repository and its
virtual environment. ``desktop_tour.py`` then drives it, from the plugin's zip over the installation
of onnxruntime by the plugin to the pansharpened layer. `make screenshots` calls this;
``build/desktop/`` keeps the pictures of all stations, and those of the documentation go into
``docs/pictures/``.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image  # comes with matplotlib

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "desktop"
PICTURES = ROOT / "docs" / "pictures"
# The same in every run: it is seen in pictures.
HOME = Path(tempfile.gettempdir()) / "you"
TOUR = Path(__file__).resolve().parent / "desktop_tour.py"
PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox"}
# The program itself where there is one; Debian's `qgis` is a script that calls it.
QGIS = ("qgis.bin", "qgis")
SCREEN = "1400x900x24"
SIDE = 384
SCENE_SEED = 3
SECONDS, XVFB_SECONDS = 600, 20
MAX_BYTES = 250_000
DOCUMENTED = ("dialog", "result", "tasks", "settings", "doctor", "models")
# An empty profile but for what would disturb: questions and messages from the network.
INI = """\
[qgis]
checkVersion=false
showTips=false
[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
"""


class DesktopError(Exception):
    """The desktop cannot be driven; the message says why."""


def missing() -> str:
    """What the hidden desktop needs and this machine lacks, for people; empty if nothing."""
    absent = [name for name in PROGRAMS if shutil.which(name) is None]
    lines = []
    if absent:
        packages = " ".join(PROGRAMS[name] for name in absent)
        lines.append(f"{' and '.join(absent)} (Debian: apt-get install {packages})")
    if not any(map(shutil.which, QGIS)):
        lines.append("the QGIS desktop (Debian: apt-get install qgis)")
    return ", ".join(lines)


def make_zip(folder: Path) -> Path:
    """The plugin's zip, made from the working tree as if all of it were committed."""
    spec = importlib.util.spec_from_file_location("package", ROOT / "scripts" / "package.py")
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    package.committed_files = lambda root: {
        name: (root / name).read_bytes() for name in package.working_tree_paths(root)
    }
    path: Path = package.make_zip(folder)
    return path


def drive(
    archive: Path,
    pan: Path,
    ms: Path,
    folder: Path,
    wheels: Path | None = None,
    home: Path | None = None,
) -> dict[str, Any]:
    """Take the tour.

    Args:
        archive: Zip of the plugin.
        pan: PAN raster.
        ms: MS raster of the same scene.
        folder: Folder for the pictures, ``tour.json``, ``qgis.log`` and ``fused.tif``.
        wheels: Folder that holds onnxruntime and what it needs; None for pip's package index.
        home: Home folder of the newcomer, which pictures show and which must not exist yet; None
            for a temporary one.

    Returns:
        For each station, by its name, what was found there.

    Raises:
        DesktopError: if something is missing or a station was not reached.
    """
    lacking = missing()
    if lacking:
        raise DesktopError(f"missing: {lacking}")
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    report, output = folder / "tour.json", folder / "fused.tif"
    for path in (report, output):
        path.unlink(missing_ok=True)
    program = next(filter(None, map(shutil.which, QGIS)))
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as scratch, _home(home, scratch) as home:
        ini = home / ".local/share/QGIS/QGIS3/profiles/default/QGIS/QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text(INI, encoding="utf-8")
        given: dict[str, str | Path] = {
            "zip": archive.resolve(),
            "pan": home / "pan.tif",
            "ms": home / "ms.tif",
            "output": output,
            "pictures": folder,
            "wheels": wheels.resolve() if wheels else "",
        }
        # Their paths may be seen in the pictures, and QGIS writes statistics beside them.
        shutil.copyfile(pan, given["pan"])
        shutil.copyfile(ms, given["ms"])
        plan = Path(scratch) / "tour-plan.json"
        plan.write_text(json.dumps({k: str(v) for k, v in given.items()}), encoding="utf-8")
        with (folder / "qgis.log").open("wb") as log, _hidden_screen(log) as display:
            env = {**_environment(home), "DISPLAY": display, "SSDIFF_TOUR": str(plan)}
            command = [program, "--nologo", "--noversioncheck", "--code", str(TOUR)]
            with _started(["openbox"], env, log), _started(command, env, log, scratch) as qgis:
                try:
                    qgis.wait(SECONDS)
                except subprocess.TimeoutExpired:
                    raise DesktopError(
                        f"QGIS has not ended after {SECONDS} s; see {folder / 'qgis.log'}"
                    ) from None
    if not report.is_file():
        raise DesktopError(f"QGIS ended ({qgis.returncode}) before its time; see {log.name}")
    told = json.loads(report.read_text(encoding="utf-8"))
    if told["error"]:
        raise DesktopError(f"{told['error']}\nSee {folder / 'failed.png'} and {log.name}.")
    if qgis.returncode != 0:
        raise DesktopError(f"QGIS ended with {qgis.returncode}; see {log.name}")
    stations: dict[str, Any] = told["stations"]
    return stations


@contextmanager
def _home(named: Path | None, scratch: str) -> Iterator[Path]:
    """A home folder that is gone afterwards."""
    home = named or Path(scratch) / "you"
    try:
        home.mkdir(mode=0o700)
    except FileExistsError:
        raise DesktopError(f"'{home}' exists: wait for the other tour, or remove it") from None
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _environment(home: Path) -> dict[str, str]:
    """The environment of a newcomer: nothing of this repository, nor of this user's settings."""
    ours = ("PYTHON", "QGIS_", "SSDIFF_", "VIRTUAL_ENV", "QT_QPA_", "XDG_")
    env = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
    for pip in (Path.home() / ".config/pip/pip.conf", Path.home() / ".pip/pip.conf"):
        if pip.is_file():
            # The way to the package index is the machine's, not the project's.
            env.setdefault("PIP_CONFIG_FILE", str(pip))
    for name, folder in (("XDG_RUNTIME_DIR", "run"), ("TMPDIR", "tmp")):
        (home / folder).mkdir(mode=0o700)
        env[name] = str(home / folder)
    return {**env, "HOME": str(home), "LC_ALL": "C.UTF-8"}


@contextmanager
def _hidden_screen(log: Any) -> Iterator[str]:
    """Start Xvfb; the name of its display."""
    read, write = os.pipe()
    options = ["-displayfd", str(write), "-screen", "0", SCREEN, "-dpi", "96", "-nolisten", "tcp"]
    with os.fdopen(read) as pipe, _started(["Xvfb", *options], None, log, None, [write]):
        os.close(write)
        ready, _, _ = select.select([pipe], [], [], XVFB_SECONDS)
        number = pipe.readline().strip() if ready else ""
        if not number:
            raise DesktopError(f"Xvfb did not start; see {log.name}")
        yield f":{number}"


@contextmanager
def _started(
    command: list[str],
    env: dict[str, str] | None,
    log: Any,
    folder: str | None = None,
    descriptors: Sequence[int] = (),
) -> Iterator[subprocess.Popen]:
    """Run a program, and end it with all that it has started."""
    process = subprocess.Popen(
        command,
        env=env,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        pass_fds=descriptors,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, number)
                process.wait(10)
            except ProcessLookupError:  # all of them have ended
                break
            except subprocess.TimeoutExpired:
                continue


def shrink(source: Path, target: Path) -> int:
    """Write a picture for the documentation, with 256 colours if it were too large with all.

    Args:
        source: Picture to read.
        target: PNG to write.

    Returns:
        Its size in bytes.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as picture:
        coloured = picture.convert("RGB")
    coloured.save(target, optimize=True)
    if target.stat().st_size > MAX_BYTES:
        # Dithering would spoil letters, and make the file larger.
        coloured.quantize(dither=Image.Dither.NONE).save(target, optimize=True)
    return target.stat().st_size


def make_scene(folder: Path) -> Any:
    """A synthetic town: the paths of its files."""
    from ssdiff_train.synthetic.scene_files import write_scene
    from ssdiff_train.synthetic.sensor import SensorModel, observe
    from ssdiff_train.synthetic.town import make_hrms

    sensor = SensorModel(shift=(0.6, -0.4))
    reference = make_hrms(SIDE, SIDE, seed=SCENE_SEED)
    return write_scene(folder, observe(reference, sensor, SCENE_SEED), sensor)


def main() -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--wheels", type=Path, help="install onnxruntime from this folder")
    options = parser.parse_args()
    lacking = missing()
    if lacking:
        print(f"screenshots: missing: {lacking}", file=sys.stderr)
        return 1
    # The hidden programs must not outlive this.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    scene = make_scene(WORK)
    try:
        stations = drive(make_zip(WORK), scene.pan, scene.ms, WORK, options.wheels, HOME)
    except DesktopError as error:
        print(f"screenshots: {error}", file=sys.stderr)
        return 1
    for name, found in stations.items():
        print(f"{name:16}{found['seconds']:7.1f} s")
    for name in DOCUMENTED:
        target = PICTURES / f"desktop-{name}.png"
        size = shrink(WORK / f"{name}.png", target)
        print(f"{os.path.relpath(target)} ({size / 1000:.0f} kB)")
        if size > MAX_BYTES:
            print(f"screenshots: that is more than {MAX_BYTES / 1000:.0f} kB", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
