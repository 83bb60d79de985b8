# SPDX-License-Identifier: GPL-3.0-or-later
"""MkDocs' hook (mkdocs.yml): lets the pages in docs/ read the same on GitHub and on the site.

A link that leads out of docs/ to a file of the repository works on GitHub; on the site it is made
one to GitHub, and the build fails if there is no such file. Lists within lists are set two columns
in, as GitHub takes them; Python-Markdown wants four.
"""

from __future__ import annotations

import logging
import posixpath
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
BRANCH = "main"
# MkDocs counts the warnings of loggers below its own.
_LOG = logging.getLogger("mkdocs.hooks.ssdiff")
_LINK = re.compile(r"(\]\()([^)\s#]+)([^)]*\))")
_NESTED = re.compile(r"^  (?=[-*] )", re.MULTILINE)


def outside(page: str, link: str) -> str | None:
    """The path in the repository that a link leads to, or None if it stays within docs/.

    Args:
        page: path of the page below docs/, with forward slashes.
        link: its target without a fragment.
    """
    if re.match(r"[a-z]+:", link):
        return None
    path = posixpath.normpath(posixpath.join("docs", posixpath.dirname(page), link))
    return None if path.startswith("docs/") else path


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Called by MkDocs for each page; gives its changed text."""
    source = page.file.src_uri

    def replaced(match: re.Match[str]) -> str:
        path = outside(source, match[2])
        if path is None:
            return match[0]
        target = ROOT / path
        if not target.exists():
            _LOG.warning(f"'{source}' links to '{match[2]}', which is not in the repository.")
        kind = "tree" if target.is_dir() else "blob"
        return f"{match[1]}{config.repo_url.rstrip('/')}/{kind}/{BRANCH}/{path}{match[3]}"

    return _NESTED.sub("    ", _LINK.sub(replaced, markdown))
