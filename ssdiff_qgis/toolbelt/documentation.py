# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the documentation is."""

from __future__ import annotations

_DOCUMENTATION = "https://github.com/ssdiff-qgis/ssdiff-qgis/blob/main/docs"


def help_url(page: str) -> str:
    """The address of a page of the documentation.

    Args:
        page: its path below ``docs``, without the suffix.
    """
    return f"{_DOCUMENTATION}/{page}.md"
