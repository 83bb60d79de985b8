# SPDX-License-Identifier: GPL-3.0-or-later
"""Versions as numbers, which can be compared."""

from __future__ import annotations

import re


def version_numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version, in order; what stands between them is not looked at.

    Example:
        >>> version_numbers("580.65.06") < version_numbers("1000.1")
        True
    """
    return tuple(int(part) for part in re.findall(r"[0-9]+", version))
