# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls of the algorithms of the group "Models"."""

from __future__ import annotations

from typing import Any


def run(name: str, log: Any = None, **parameters: Any) -> dict[str, Any]:
    import processing

    feedback = None if log is None else log.feedback
    return processing.run(f"ssdiff:{name}", parameters, feedback=feedback)
