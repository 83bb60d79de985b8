# SPDX-License-Identifier: GPL-3.0-or-later
"""Command lines for people, who install packages themselves."""

from __future__ import annotations

import re
import sys
from functools import lru_cache

from ssdiff_qgis.engine.runtime.python import find_python, is_externally_managed


def pip_command(python: str | None, *arguments: str) -> str:
    """A command line for a Python's pip.

    Args:
        python: Path of the interpreter; None where it was not found.
        arguments: Arguments of pip, not quoted yet.
    """
    words = [python or ("python" if sys.platform == "win32" else "python3")]
    words += ["-m", "pip", *arguments]
    return " ".join(f'"{word}"' if re.search(r"[\s<>\[\]]", word) else word for word in words)


def install_command(
    python: str | None, numpy: str | None, managed: bool, requirement: str, *options: str
) -> str:
    """A command line that installs a package and leaves numpy as it is.

    Args:
        python: Path of the interpreter; None where it was not found.
        numpy: Version of its numpy; None where it has none.
        managed: Whether pip refuses to install into it without being forced (PEP 668).
        requirement: Requirement to install.
        options: Further options of ``pip install``.
    """
    forced = ["--user", "--break-system-packages"] if managed else []
    kept = [f"numpy=={numpy}"] if numpy and "--no-deps" not in options else []
    return pip_command(python, "install", *forced, *options, requirement, *kept)


def install_here(requirement: str) -> str:
    """A command line that installs a package into the Python of this process."""
    numpy = getattr(sys.modules.get("numpy"), "__version__", None)
    return install_command(_own_python(), numpy, is_externally_managed(), requirement)


@lru_cache(maxsize=1)
def _own_python() -> str | None:
    """Path of the interpreter of this process, which is looked for once: QGIS asks often."""
    python = find_python()
    return None if python is None else str(python)
