# SPDX-License-Identifier: GPL-3.0-or-later
"""pip of the Python that QGIS uses, run as a program.

It is asked what it would install (``--dry-run --report``, since pip 22.2) and told to install into
a folder (``--target``). Where it is older, or missing, one is put into a folder of the plugin's
own, from the package index or from the wheel that Python's ensurepip holds.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import InstallError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime.python import CompletedRun, environment, run
from ssdiff_qgis.engine.runtime.versions import version_numbers

OLDEST = (22, 2)
RAW_PROGRESS = (24, 1)
"""The first pip that prints its progress for programs."""
_QUESTION = """
import glob, json, os, sys, sysconfig
from importlib import metadata
def version(name):
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
folders = [sysconfig.get_config_var("WHEEL_PKG_DIR")]
try:
    import ensurepip
    folders.append(os.path.join(os.path.dirname(ensurepip.__file__), "_bundled"))
except ImportError:
    pass
wheels = [w for f in folders if f for w in sorted(glob.glob(os.path.join(f, "pip-*.whl")))]
try:
    import numpy
    numpy = numpy.__version__
except Exception:
    numpy = None
names = sorted({d.metadata["Name"] or "" for d in metadata.distributions()})
answer = {"pip": version("pip"), "numpy": numpy, "wheels": wheels, "packages": names}
print("\\n" + json.dumps(answer))
"""
# Settings of a user that would send the packages elsewhere.
_UNWANTED = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_NO_DEPS", "PIP_REPORT")
_REASONS = (
    (
        r"\b407\b|[Pp]roxy Authentication",
        Message("The proxy asks for a password. Enter it in QGIS: Settings > Options > Network."),
    ),
    (
        r"ProxyError|Cannot connect to proxy",
        Message("The proxy cannot be reached. Check QGIS: Settings > Options > Network."),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|certificate verify failed",
        Message(
            "The certificate of the package index is not trusted. A company's network often puts "
            "its own in between: name its file of certificates in the settings."
        ),
    ),
    (
        r"NewConnectionError|NameResolution|ConnectTimeout|ReadTimeout|Connection (reset|refused|"
        r"aborted|broken)|Temporary failure in name",
        Message(
            "The package index cannot be reached. Check the network and the proxy, or install "
            "from a folder of wheels."
        ),
    ),
    (
        r"No space left|ENOSPC|not enough space",
        Message("The disk is full. Make room and try again."),
    ),
    (
        r"THESE PACKAGES DO NOT MATCH THE HASHES",
        Message(
            "A package is not the one that was shown. Make the plan anew, and look at the "
            "network if it stays so."
        ),
    ),
    (
        r"ResolutionImpossible|conflicting dependencies|conflict is caused",
        Message(
            "The packages that QGIS has do not go with it. Choose another version, or a newer QGIS."
        ),
    ),
    (
        r"No matching distribution|Could not find a version|is not a supported wheel|"
        r"not supported on this platform",
        Message(
            "There is no such package for this Python and this system, or the folder of wheels "
            "lacks it. Choose another build, or a newer QGIS."
        ),
    ),
    (
        r"is invalid|BadZipFile|Wheel .* is corrupted|has an invalid wheel",
        Message("A package is damaged. Fetch it again."),
    ),
)


@dataclass(frozen=True)
class Source:
    """Where packages come from.

    Attributes:
        wheels: Folder of wheels to use instead of the package index.
        proxy: URL of the proxy, with name and password if it asks for them; None for what pip is
            configured with.
        certificates: File of certificates to trust; None for what pip is configured with.
    """

    wheels: Path | None = None
    proxy: str | None = None
    certificates: Path | None = None


class Pip:
    """A pip that works.

    Args:
        python: Path of the interpreter.
        root: Folder in which the plugin keeps its packages; they are hidden from pip.
        source: Place that packages come from.
        progress: Informed of every line that pip prints, without passwords; asked whether to stop.

    Attributes:
        version: Version of pip.
        numpy: Version of the numpy that this Python sees.
        packages: Canonical names of all packages that it sees, the plugin's own left out.

    Raises:
        InstallError: If there is no pip, or no numpy.
        CancelledError: If the progress says so.
    """

    def __init__(
        self,
        python: Path,
        root: Path,
        source: Source,
        progress: Progress,
    ):
        self._python, self._root, self._source = python, root, source
        self._progress = progress
        self._first: tuple[Path, ...] = ()
        found = self._ask()
        if found["numpy"] is None:
            raise InstallError(
                "The numpy of QGIS does not load in {python}, and onnxruntime needs it. Run "
                "the runtime doctor, or reinstall QGIS.",
                python=python,
            )
        self.numpy: str = found["numpy"]
        if _major_minor(found["pip"]) < OLDEST:
            found = self._bring_own(found["pip"], [Path(wheel) for wheel in found["wheels"]])
        self.version: str = found["pip"]
        self.packages = {canonical(name) for name in found["packages"]}

    def report(self, arguments: Sequence[str]) -> list[dict[str, Any]]:
        """What ``pip install`` with these arguments would install, by its installation report.

        Raises:
            InstallError: If it cannot be installed.
            CancelledError: If the progress says so.
        """
        with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
            file = Path(folder) / "report.json"
            options = ["--dry-run", "--report", str(file), "--only-binary", ":all:"]
            self.run(["install", *options, *arguments])
            return json.loads(file.read_text(encoding="utf-8"))["install"]

    def run(
        self,
        arguments: Sequence[str],
        line: Callable[[str], None] = lambda text: None,
        temporary: Path | None = None,
    ) -> None:
        """Run pip.

        Args:
            arguments: Command of pip and its options.
            line: Called with every line of its output.
            temporary: Folder for its temporary files.

        Raises:
            InstallError: If it fails, with the reason.
            CancelledError: If the progress says so.
        """
        command, *options = arguments
        where = ["--progress-bar", "raw" if _major_minor(self.version) >= RAW_PROGRESS else "off"]
        if self._source.wheels is not None:
            # Isolated: the user's settings might name a package index.
            where += ["--isolated", "--no-index", "--find-links", str(self._source.wheels)]
        # Not in the log, and not on the command line, which all users of a machine can read: the
        # proxy.
        self._progress.info(
            Message(
                "pip {version}: {arguments}",
                version=self.version,
                arguments=redacted(" ".join(arguments)),
            )
        )

        def told(text: str) -> None:
            if not text.startswith("Progress "):
                self._progress.info(redacted(text))
            line(text)

        ended = run(
            [str(self._python), "-m", "pip", command, *where, *options],
            self._variables(temporary),
            progress=self._progress,
            line=told,
        )
        self._check(ended)

    def _ask(self) -> dict[str, Any]:
        ended = run(
            [str(self._python), "-c", _QUESTION], self._variables(None), progress=self._progress
        )
        if ended.status != 0:
            raise InstallError(
                "The Python of QGIS ({python}) does not work: {error}. Reinstall QGIS.",
                python=self._python,
                error=ended.err.strip()[-500:],
            )
        return json.loads(ended.out.strip().splitlines()[-1])

    def _bring_own(self, old: str | None, wheels: list[Path]) -> dict[str, Any]:
        """Use the pip in the plugin's own folder, or put it there."""
        own = self._root / "pip"
        if not own.is_dir():
            if old is None and not wheels:
                raise InstallError(
                    "The Python of QGIS ({python}) has no pip. Install it: in Debian and "
                    "Ubuntu 'sudo apt install python3-pip', in Fedora 'sudo dnf install "
                    "python3-pip', in OSGeo4W the package python3-pip, in conda 'conda install "
                    "pip'. Then try again.",
                    python=self._python,
                )
            self.version = old or "0"
            if old is None:
                self._first = (wheels[-1],)  # a wheel of pip can be imported as it is
            self._root.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self._root, suffix=".part") as staging:
                new = Path(staging) / "pip"
                self.run(["install", "--no-deps", "--target", str(new), "pip>=23"])
                new.rename(own)
        self._first = (own,)
        return self._ask()

    def _variables(self, temporary: Path | None) -> dict[str, str]:
        # The folder of the own pip lies inside the hidden root, but goes first.
        variables = environment(self._first, without=self._root)
        for name in _UNWANTED:
            variables.pop(name, None)
        variables.update(
            PYTHONUNBUFFERED="1",
            PIP_USER="0",
            PIP_REQUIRE_VIRTUALENV="0",
            PIP_NO_INPUT="1",
            PIP_DISABLE_PIP_VERSION_CHECK="1",
        )
        if self._source.proxy:
            variables["PIP_PROXY"] = self._source.proxy
        if self._source.certificates is not None:
            variables["PIP_CERT"] = str(self._source.certificates)
        if temporary is not None:
            variables.update({name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP")})
        return variables

    def _check(self, ended: CompletedRun) -> None:
        if ended.status == 0:
            return
        text = redacted(f"{ended.out}\n{ended.err}")
        errors = [line[6:].strip() for line in text.splitlines() if line.startswith("ERROR:")]
        # Most of pip's lines end without a full stop.
        said = " ".join(f"{e.rstrip('.')}." for e in errors) or text.strip()[-500:]
        remedy = next((r for pattern, r in _REASONS if re.search(pattern, text)), None)
        raise InstallError(
            "pip did not succeed: {said} {remedy} What was installed before is unchanged.",
            said=said,
            remedy=remedy or Message("The log says more."),
        )


def canonical(name: str) -> str:
    """The name of a package as it is compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def redacted(text: str) -> str:
    """A text without the user names and passwords of its URLs."""
    return re.sub(r"(\w+://)[^/\s@]+@", r"\1***@", text)


def _major_minor(version: str | None) -> tuple[int, ...]:
    return version_numbers(version or "")[:2]
