# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import zlib
from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import (
    CancelledError,
    DeviceError,
    ModelError,
    OutputError,
    RasterError,
)
from ssdiff_qgis.engine.fusion.checkpoint import Checkpoint
from ssdiff_qgis.engine.fusion.fingerprint import InputFiles, run_digest
from tests.support import RecordingProgress

ROOT = Path(__file__).resolve().parents[4]
KEY, OTHER = "a" * 64, "b" * 64


def strip(rows: int, dtype: str, seed: int) -> list[np.ndarray]:
    """Values up to the limits of the type, and a mask."""
    random = np.random.default_rng(seed)
    if np.dtype(dtype).kind == "f":
        data = random.normal(0, 1e3, (3, rows, 17)).astype(dtype)
        data[0, 0, :3] = np.nan, np.inf, -0.0
    else:
        limits = np.iinfo(dtype)
        shape = (3, rows, 17)
        data = random.integers(limits.min, limits.max, shape, dtype, endpoint=True)
        data[0, 0, :2] = limits.min, limits.max
    return [data, random.random((1, rows, 17)) < 0.5]


def same_bits(found: list[np.ndarray], expected: list[np.ndarray]) -> bool:
    return all(
        a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
        for a, b in zip(found, expected)
    )


def interrupted(output: Path, tops: list[int], key: str = KEY, error: type = RuntimeError) -> list:
    """Leave strips of 8 rows behind; returns what was said."""
    progress = RecordingProgress()
    with pytest.raises(error), Checkpoint(str(output), progress) as checkpoint:
        checkpoint.begin(key, tops[0])
        for top in tops:
            checkpoint.add(top, strip(8, "uint16", top), clipped=top)
        raise error("out of luck")
    return progress.messages


def strips_of(output: Path) -> list[Path]:
    return sorted(output.with_name(f".{output.name}.ssdiff").glob("*.strip"))


@pytest.mark.parametrize(
    "dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int64", "float32", "float64"]
)
def test_strips_come_back_as_they_were(tmp_path, dtype):
    given = [strip(rows, dtype, rows) for rows in (8, 1, 5)]
    with Checkpoint(str(tmp_path / "out.tif")) as checkpoint:
        checkpoint.begin(KEY, 100)
        assert checkpoint.bottom is None
        top = 100
        for arrays in given:
            checkpoint.add(top, arrays, clipped=2)
            top += arrays[0].shape[1]
        assert (checkpoint.bottom, checkpoint.clipped) == (114, 6)
        found = list(checkpoint.strips())
    assert [top for top, _ in found] == [100, 108, 109]
    assert all(same_bits(arrays, expected) for (_, arrays), expected in zip(found, given))
    assert not any(tmp_path.iterdir())


def test_smooth_integers_become_small(tmp_path):
    """As images are: neighbours differ by little."""
    random = np.random.default_rng(0)
    data = (500 + np.cumsum(random.integers(-8, 9, (4, 64, 512)), axis=-1)).astype(np.uint16)
    with Checkpoint(str(tmp_path / "out.tif")) as checkpoint:
        checkpoint.begin(KEY, 0)
        checkpoint.add(0, [data])
        (file,) = strips_of(tmp_path / "out.tif")
        assert file.stat().st_size < 0.65 * data.nbytes


def test_what_was_finished_is_taken_up_again(tmp_path):
    output = tmp_path / "out.tif"
    said = interrupted(output, [20, 28, 36])
    assert len(said) == 1 and "Rows 20..43 are finished" in said[0]
    assert str(output.with_name(".out.tif.ssdiff")) in said[0]
    progress = RecordingProgress()
    with Checkpoint(str(output), progress) as checkpoint:
        checkpoint.begin(KEY, 20)
        assert (checkpoint.bottom, checkpoint.clipped) == (44, 20 + 28 + 36)
        checkpoint.add(44, strip(8, "uint16", 44))
        found = list(checkpoint.strips())
    assert progress.messages == [] and [top for top, _ in found] == [20, 28, 36, 44]
    assert all(same_bits(arrays, strip(8, "uint16", top)) for top, arrays in found)
    assert not any(tmp_path.iterdir())


def test_of_another_key_nothing_is_taken_up(tmp_path):
    output = tmp_path / "out.tif"
    interrupted(output, [0, 8])
    progress = RecordingProgress()
    with Checkpoint(str(output), progress) as checkpoint:
        checkpoint.begin(OTHER, 0)
        assert checkpoint.bottom is None and strips_of(output) == []
    assert len(progress.messages) == 1
    assert "with other inputs, model or options" in progress.messages[0]
    assert not any(tmp_path.iterdir())


def damage(path: Path, how: str) -> None:
    content = path.read_bytes()
    if how == "gone":
        path.unlink()
    else:
        flipped = bytearray(content)
        flipped[-30] ^= 0x10  # the same size
        first, _, rest = content.partition(b"\n")
        head = json.loads(first)

        def headed(**changes: object) -> bytes:
            return json.dumps({**head, **changes}).encode() + b"\n" + rest

        array = head["arrays"][0]
        changed = {
            "short": content[:-1],
            "long": content + b"x",
            "empty": b"",
            "no head": b"\n",
            "flipped": bytes(flipped),
            "text for rows": headed(top=str(head["top"])),
            "other rows": headed(bottom=head["bottom"] + 8),
            "objects": headed(arrays=[{**array, "dtype": "O"}, *head["arrays"][1:]]),
            "huge": headed(arrays=[{**array, "shape": [3, 2**40, 17]}, *head["arrays"][1:]]),
            "no arrays": json.dumps({**head, "arrays": []}).encode() + b"\n",
            "a list": b"[]\n",
            "deep": b"[" * 10**5,
        }
        path.write_bytes(changed[how])


@pytest.mark.parametrize(
    "how",
    [
        *("gone", "short", "long", "empty", "no head", "flipped", "text for rows", "other rows"),
        *("objects", "huge", "no arrays", "a list", "deep"),
    ],
)
def test_only_whole_strips_without_a_gap_are_taken_up(tmp_path, how):
    output = tmp_path / "out.tif"
    interrupted(output, [0, 8, 16, 24])
    damage(strips_of(output)[2], how)
    (output.with_name(".out.tif.ssdiff") / f"{KEY[:32]}-0000000032.part").write_bytes(b"half")
    with Checkpoint(str(output)) as checkpoint:
        checkpoint.begin(KEY, 0)
        assert checkpoint.bottom == 16
        assert len(list(checkpoint.folder.iterdir())) == 2 + 1  # strips and the lock


@pytest.mark.parametrize(
    "changes", [{"shape": [3, 8, 2**40]}, {"dtype": "O"}, {"shape": [3, 8, 5]}]
)
def test_a_strip_that_is_whole_but_cannot_be_read_is_given_up(tmp_path, changes):
    """Somebody has made it so: the checksum is right."""
    output = tmp_path / "out.tif"
    interrupted(output, [0, 8, 16])
    path = strips_of(output)[1]
    first, _, rest = path.read_bytes().partition(b"\n")
    head = json.loads(first)
    head["arrays"][0].update(changes)
    content = json.dumps(head).encode() + b"\n" + rest[:-4]
    path.write_bytes(content + zlib.crc32(content).to_bytes(4, "little"))
    with pytest.raises(OutputError, match="cannot be read again"), Checkpoint(str(output)) as found:
        found.begin(KEY, 0)
        list(found.strips())
    with Checkpoint(str(output)) as found:
        found.begin(KEY, 0)
        assert found.bottom == 8


def test_damage_that_is_seen_late_does_not_come_through(tmp_path):
    output = tmp_path / "out.tif"
    interrupted(output, [0, 8, 16])
    path = strips_of(output)[1]
    with pytest.raises(OutputError, match="cannot be read again") as caught:
        with Checkpoint(str(output)) as checkpoint:
            checkpoint.begin(KEY, 0)
            assert checkpoint.bottom == 24
            damage(path, "flipped")
            list(checkpoint.strips())
    assert "Rows 0..7 are finished and kept" in str(caught.value)
    with Checkpoint(str(output)) as checkpoint:
        checkpoint.begin(KEY, 0)
        assert checkpoint.bottom == 8


def litter(folder: Path) -> dict[str, bytes]:
    """Somebody's files, with names as a checkpoint's."""
    (folder / "raster.partial").mkdir(parents=True)
    for name in ("raster.partial/thesis.txt", "film.part", "holiday.strip", "lock"):
        (folder / name).write_bytes(name.encode())
    return contents(folder)


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
@pytest.mark.parametrize("what", ["folder", "lock"])
def test_a_link_that_was_laid_there_is_refused(tmp_path, what):
    before = litter(tmp_path / "theirs")
    link = tmp_path / ".out.tif.ssdiff"
    if what == "lock":
        link.mkdir()
        link, target = link / "lock", tmp_path / "theirs" / "film.part"
    else:
        target = tmp_path / "theirs"
    link.symlink_to(target)
    with pytest.raises(OutputError, match="is a link. Remove it, or choose another output"):
        with Checkpoint(str(tmp_path / "out.tif")) as checkpoint:
            checkpoint.begin(KEY, 0)
    assert link.is_symlink() and contents(tmp_path / "theirs") == before


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_for_a_strip_is_not_written_through(tmp_path):
    before = litter(tmp_path / "theirs")
    folder = tmp_path / ".out.tif.ssdiff"
    folder.mkdir()
    for suffix in ("part", "strip"):
        link = folder / f"{KEY[:32]}-0000000000.{suffix}"
        link.symlink_to(tmp_path / "theirs" / "film.part")
    with Checkpoint(str(tmp_path / "out.tif")) as checkpoint:
        checkpoint.begin(KEY, 0)
        checkpoint.add(0, strip(8, "uint8", 0))
        assert len(list(checkpoint.strips())) == 1
    assert contents(tmp_path / "theirs") == before


def test_a_folder_for_a_strip_is_refused(tmp_path):
    (tmp_path / ".out.tif.ssdiff" / f"{KEY[:32]}-0000000000.strip").mkdir(parents=True)
    with pytest.raises(OutputError, match="0000000000.strip' is a folder. Remove it"):
        with Checkpoint(str(tmp_path / "out.tif")):
            pass


def test_only_strips_of_runs_are_ever_removed(tmp_path):
    folder = tmp_path / ".out.tif.ssdiff"
    before = litter(folder)
    with Checkpoint(str(tmp_path / "out.tif")) as checkpoint:
        checkpoint.begin(KEY, 0)
        checkpoint.add(0, strip(8, "uint8", 0))
    after = contents(folder)
    assert {"film.part", "holiday.strip"} <= set(after) <= set(before)


@pytest.mark.parametrize("error", [CancelledError, ModelError])
def test_what_the_same_call_would_not_continue_is_removed(tmp_path, error):
    assert interrupted(tmp_path / "out.tif", [0], error=error) == []
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("error", [OutputError, DeviceError, RasterError])
def test_errors_say_where_the_work_is_kept(tmp_path, error):
    output = tmp_path / "out.tif"
    with pytest.raises(error, match="out of luck Rows 0..7 are finished and kept in .*out.tif"):
        with Checkpoint(str(output)) as checkpoint:
            checkpoint.begin(KEY, 0)
            checkpoint.add(0, strip(8, "uint8", 0))
            raise error("out of luck")
    assert len(strips_of(output)) == 1


def test_nothing_finished_leaves_nothing(tmp_path):
    with pytest.raises(OutputError) as caught:
        with Checkpoint(str(tmp_path / "out.tif")) as checkpoint:
            checkpoint.begin(KEY, 0)
            raise OutputError("out of luck")
    assert str(caught.value) == "out of luck"
    assert not any(tmp_path.iterdir())


def test_an_error_before_it_began_removes_nothing_of_an_earlier_run(tmp_path):
    output = tmp_path / "out.tif"
    interrupted(output, [0, 8])
    with pytest.raises(ModelError, match="^no model$"), Checkpoint(str(output)):
        raise ModelError("no model")
    assert len(strips_of(output)) == 2


def test_second_run_of_the_same_output_is_refused(tmp_path):
    output = tmp_path / "out.tif"
    with Checkpoint(str(output)) as checkpoint:
        checkpoint.begin(KEY, 0)
        checkpoint.add(0, strip(8, "uint8", 0))
        with pytest.raises(OutputError, match="Another run is writing the output"):
            with Checkpoint(str(output)):
                pass
        with Checkpoint(str(tmp_path / "other.tif")):
            pass
        code = f"""
            from ssdiff_qgis.engine.fusion.checkpoint import Checkpoint
            try:
                Checkpoint({str(output)!r}).__enter__()
            except Exception as error:
                print(type(error).__name__, error)
        """
        command = [sys.executable, "-c", textwrap.dedent(code)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60)
        assert done.stdout.startswith("BusyError Another run is writing"), done.stderr
        assert [top for top, _ in checkpoint.strips()] == [0]  # unharmed
    assert not any(tmp_path.iterdir())
    with Checkpoint(str(output)):  # and free again
        pass


def test_unfinished_raster_of_a_killed_run_is_removed(tmp_path):
    checkpoint = Checkpoint(str(tmp_path / "out.tif"))
    checkpoint.unfinished.mkdir(parents=True)
    (checkpoint.unfinished / "out.tif").write_bytes(b"half")
    with checkpoint:
        assert not checkpoint.unfinished.exists()
    assert not any(tmp_path.iterdir())


def test_folder_that_is_missing_or_takes_no_files(tmp_path):
    with pytest.raises(OutputError, match="folder of the output .* does not exist"):
        with Checkpoint(str(tmp_path / "nowhere" / "out.tif")):
            pass
    (tmp_path / ".out.tif.ssdiff").write_bytes(b"a file in its way")
    with pytest.raises(OutputError, match="is a file. Remove it"):
        with Checkpoint(str(tmp_path / "out.tif")):
            pass
    folder = Path("/proc")
    if folder.is_dir() and not os.path.exists("/proc/.out.tif.ssdiff"):
        with pytest.raises(OutputError, match="cannot be created"), Checkpoint("/proc/out.tif"):
            pass


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by the kernel")
def test_full_disk_keeps_what_was_finished(tmp_path):
    """A limit on the size of files stands for a disk that runs full."""
    output = tmp_path / "out.tif"
    code = f"""
        import resource
        import numpy as np
        from ssdiff_qgis.engine.errors import OutputError
        from ssdiff_qgis.engine.fusion.checkpoint import Checkpoint
        resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))
        noise = np.random.default_rng(0).integers(0, 60000, (2, 100, 100)).astype("uint16")
        try:
            with Checkpoint({str(output)!r}) as checkpoint:
                checkpoint.begin({KEY!r}, 0)
                checkpoint.add(0, [noise[:, :10]])
                checkpoint.add(10, [noise])
        except OutputError as error:
            print(error)
    """
    command = [sys.executable, "-c", textwrap.dedent(code)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert "File too large" in done.stdout and "Make room on the disk" in done.stdout, done.stderr
    assert "Rows 0..9 are finished and kept" in done.stdout
    assert [path.suffix for path in strips_of(output)] == [".strip"]
    assert sorted(p.name for p in output.with_name(".out.tif.ssdiff").iterdir())[-1] == "lock"
    with Checkpoint(str(output)) as checkpoint:
        checkpoint.begin(KEY, 0)
        assert checkpoint.bottom == 10


def test_sources_notice_every_change(tmp_path):
    def made() -> tuple[Path, InputFiles]:
        path = tmp_path / "input.tif"
        path.write_bytes(b"0123456789")
        os.utime(path, ns=(10**18, 10**18))
        statistics = tmp_path / "input.tif.aux.xml"
        statistics.write_text("old")
        sources = InputFiles([str(path), str(statistics), str(tmp_path / "never-there")])
        sources.check()
        return path, sources

    path, sources = made()
    (tmp_path / "input.tif.aux.xml").write_text("statistics that QGIS has written")
    sources.check()

    os.truncate(path, 5)
    with pytest.raises(RasterError, match=r"input.tif' was changed \(10 bytes .* -> 5 bytes"):
        sources.check()
    path, sources = made()
    path.write_bytes(b"9876543210")
    with pytest.raises(RasterError, match="was changed"):
        sources.check()
    path, sources = made()
    path.unlink()
    with pytest.raises(RasterError, match="has gone while it was being read"):
        sources.check()
    path, sources = made()
    path.unlink()
    with pytest.raises(RasterError, match="has gone"), sources:  # the cause of what was noticed
        raise RasterError("cannot be read")
    path, sources = made()
    with pytest.raises(RasterError, match="^cannot be read$"), sources:
        raise RasterError("cannot be read")


def test_digest_depends_on_every_fact():
    facts = {"a": [1, 2.5], "b": {"c": "d"}}
    assert run_digest(facts) == run_digest(json.loads(json.dumps(facts)))
    others = [{"a": [1, 2.6], "b": {"c": "d"}}, {"a": [1, 2.5]}, {"a": [1, 2.5], "b": {"c": "e"}}]
    assert len({run_digest(f) for f in [facts, *others]}) == 4
