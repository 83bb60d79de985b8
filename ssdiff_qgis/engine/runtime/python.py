# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python of this process as a program of its own.

Inside QGIS, `sys.executable` may be QGIS itself (Windows, macOS): started with ``-m pip`` it would
open another QGIS. The interpreter is looked for where such builds keep it and believed only after
it has told the very version string of this process.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ssdiff_qgis.engine.progress import Progress

PACKAGE_PARENT = Path(__file__).resolve().parents[3]
_START_SECONDS = 30.0
_QUESTION = "import sys; print(sys.version)"
_POLL_SECONDS = 0.1


class CompletedRun(NamedTuple):
    """How a process ended.

    Attributes:
        status: Exit status, negative for a signal; None if it was killed after the time limit.
        out: Standard output.
        err: Standard error.
    """

    status: int | None
    out: str
    err: str


def candidates() -> list[Path]:
    """Where the interpreter of this process may lie, the likeliest first; many do not exist."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    names = [f"python{version}", "python3", "python", "python.exe", "python3.exe"]
    executable = Path(sys.executable or "")
    found = [executable] if executable.name.lower().startswith("python") else []
    library = Path(os.__file__).resolve().parent
    folders = [
        Path(sys.prefix),
        Path(sys.base_prefix),
        # <prefix>/lib/python3.x/os.py, or <prefix>/Lib/os.py on Windows
        library.parents[1],
        library.parent,
    ]
    if executable.name:
        folders.append(executable.parent)
    for folder in folders:
        # On Windows the interpreter lies at the prefix itself, elsewhere in its bin.
        found += [place / name for place in (folder / "bin", folder) for name in names]
    return list(dict.fromkeys(found))


def find_python(places: Iterable[Path] | None = None) -> Path | None:
    """The interpreter of this process, proved by its version, or None if it is not found.

    Args:
        places: Paths to try, `candidates` by default.
    """
    for place in candidates() if places is None else places:
        if not place.is_file():
            continue
        try:
            ended = run([str(place), "-c", _QUESTION], timeout=_START_SECONDS)
        except OSError:
            continue
        if ended.status == 0 and ended.out.split() == sys.version.split():
            return place
    return None


def is_externally_managed() -> bool:
    """Whether pip refuses to install into this Python without being forced (PEP 668)."""
    if sys.prefix != sys.base_prefix:
        return False
    return (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").is_file()


def environment(first: Sequence[Path] = (), without: Path | None = None) -> dict[str, str]:
    """Environment in which another Python sees the packages that this process sees.

    Args:
        first: Folders to see before all others.
        without: Folder to hide, with all below it.
    """
    seen = [Path(p).resolve() for p in sys.path if p]
    if without is not None:
        hidden = without.resolve()
        seen = [p for p in seen if p != hidden and hidden not in p.parents]
    paths = [*first, *(p for p in seen if p.exists()), PACKAGE_PARENT]
    variables = dict(os.environ)
    variables["PYTHONPATH"] = os.pathsep.join(dict.fromkeys(str(p) for p in paths))
    variables["PYTHONNOUSERSITE"] = "1"  # if this process sees that folder it is in sys.path
    variables["PYTHONIOENCODING"] = "utf-8"
    return variables


def run(
    command: Sequence[str],
    variables: dict[str, str] | None = None,
    timeout: float | None = None,
    progress: Progress | None = None,
    line: Callable[[str], None] = lambda text: None,
) -> CompletedRun:
    """Run a program in an empty folder, without a window and without input.

    Args:
        command: Program and arguments.
        variables: Environment of the program, `environment()` by default.
        timeout: Seconds after which it is killed; None for never.
        progress: Asked ten times a second whether to stop; the program is killed then.
        line: Called with every line of both streams as it comes.

    Raises:
        OSError: If it cannot be started.
        CancelledError: If the progress says so.
    """
    progress = progress or Progress()
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
        return _run(command, variables or environment(), timeout, progress, line, folder)


def _run(
    command: Sequence[str],
    variables: dict[str, str],
    timeout: float | None,
    progress: Progress,
    line: Callable[[str], None],
    folder: str,
) -> CompletedRun:
    # No shell, and the program is one that was found and proved here.
    process = subprocess.Popen(  # nosec B603
        list(command),
        env=variables,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    lines: queue.Queue[tuple[int, str | None]] = queue.Queue()

    def read(number: int, stream: Iterable[str]) -> None:
        for text in stream:
            lines.put((number, text))
        lines.put((number, None))

    threads = [
        threading.Thread(target=read, args=(number, stream), daemon=True)
        for number, stream in enumerate((process.stdout, process.stderr))
        if stream is not None
    ]
    for thread in threads:
        thread.start()
    texts: tuple[list[str], list[str]] = ([], [])
    timed_out, reading = False, len(threads)
    end = None if timeout is None else time.monotonic() + timeout
    try:
        while reading and not timed_out:
            try:
                number, text = lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                pass
            else:
                if text is None:
                    reading -= 1
                else:
                    texts[number].append(text)
                    line(text.rstrip())
            progress.check()
            timed_out = end is not None and time.monotonic() > end
        if not timed_out:
            process.wait()
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        for thread in threads:  # its own children may hold the pipes open; they are not waited for
            thread.join(timeout=1)
        for stream, thread in zip((process.stdout, process.stderr), threads):
            if stream is not None and not thread.is_alive():
                stream.close()
    status = None if timed_out else process.returncode
    return CompletedRun(status, "".join(texts[0]), "".join(texts[1]))
