# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from ssdiff_qgis.engine.geometry.pair import Pair
from tests.unit.engine.raster.outputs import (
    make_pair,
    names,
)

SCRIPT = """
    import resource, signal
    import numpy as np
    from ssdiff_qgis.engine.errors import OutputError
    from tests.unit.engine.raster.outputs import Output
    from ssdiff_qgis.engine.geometry.pair import Pair
    from ssdiff_qgis.engine.raster.grid import Box
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    noise = np.random.default_rng(0).integers(0, 60000, (4, 300, 300)).astype("float32")
    valid = np.ones((300, 300), bool)
    valid[200, :50] = False
    pair = Pair.open({pan!r}, {ms!r})
    for limit in {limits}:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            with Output({target!r}, pair, Box(0, 0, 300, 300), **{how}) as writer:
                for top in range(0, 300, 50):
                    rows = slice(top, top + 50)
                    writer.write(top, noise[:, rows], valid[rows])
            print("written")
        except OutputError as error:
            print("refused:", error)
"""


def writes(pair: Pair, target: Path, limits: list[int], how: dict, before: str = "") -> list[str]:
    """What a process says that writes 720,000 bytes of noise several times."""
    code = textwrap.dedent(SCRIPT).format(
        pan=pair.pan.path, ms=pair.ms.path, target=str(target), limits=limits, how=how
    )
    command = [sys.executable, "-c", code]
    if before:
        command = ["unshare", "-m", "sh", "-c", f'{before} && exec "$0" "$@"', *command]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if before and not done.stdout:
        pytest.skip(f"no file system can be mounted here: {done.stderr[-200:]}")
    return done.stdout.splitlines()


WAYS = [
    ("fused.tif", {}),
    ("fused.tif", {"overviews": True}),
    ("fused.tif", {"output_format": "COG"}),
    ("fused.img", {}),
    ("fused.png", {}),
    ("fused.dat", {"output_format": "ENVI"}),
]


WAY_IDS = ["GTiff", "overviews", "COG", "HFA", "PNG", "ENVI"]


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by the kernel")
@pytest.mark.parametrize(("name", "how"), WAYS, ids=WAY_IDS)
def test_full_disk_is_reported_and_nothing_left(tmp_path, target, name, how):
    """A limit on the size of files stands for a disk that runs full, here and there."""
    pair, path = make_pair(tmp_path / "scene"), target.with_name(name)
    path.write_bytes(b"precious")
    limits = [20000, 300000, 600000, 700000]
    said = writes(pair, path, limits, how)
    assert len(said) == len(limits)
    assert all(line.startswith("refused: ") and str(path) in line for line in said[1:])
    assert re.search("cannot be (created|written): ", said[1]) and "free disk space" in said[1]
    assert path.read_bytes() == b"precious" and names(path.parent) == [name]


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small file system")
@pytest.mark.parametrize(("name", "how"), WAYS[:3], ids=WAY_IDS[:3])
def test_disk_that_is_really_full(tmp_path, target, name, how):
    """In a mount name space of its own, which ends with the process."""
    pair, path = make_pair(tmp_path / "scene"), target.with_name(name)
    mount = f"mount -t tmpfs -o size=500k tmpfs '{path.parent}'"
    said = writes(pair, path, [0], how, f"{mount} && trap '' XFSZ")
    assert len(said) == 1 and said[0].startswith("refused: ")
    assert "No space left" in said[0] or "rror" in said[0]
