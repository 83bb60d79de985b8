# SPDX-License-Identifier: GPL-3.0-or-later
"""Small tasks of meta-training."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssdiff_train.data.pool import make_tasks
from tests.unit.train.data.landscape import small_family


@pytest.fixture(scope="session")
def tasks(tmp_path_factory) -> Path:
    """A folder with three tasks; must not be taken from."""
    path = tmp_path_factory.mktemp("tasks")
    make_tasks(small_family(), path, 0, 0, count=3)
    return path
