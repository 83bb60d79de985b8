# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the documentation is."""

from __future__ import annotations

_DOCUMENTATION = "https://github.com/ssdiff-qgis/ssdiff-qgis/blob/main/docs"


def help_url(page: str) -> str:
    """The address of a page of the documentation.

    Args:
        page: Path of the page below ``docs`` without the suffix, and an anchor where the page has
            several subjects, as in ``reference/algorithms#ssdiffpansharpen``.

    Returns:
        The https address.
    """
    path, mark, anchor = page.partition("#")
    return f"{_DOCUMENTATION}/{path}.md{mark}{anchor}"
