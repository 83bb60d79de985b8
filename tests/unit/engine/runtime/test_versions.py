# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.runtime.versions import version_numbers


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.10", (1, 10)), ("580.65.06", (580, 65, 6)), ("22.2.dev1+x", (22, 2, 1)), ("", ())],
)
def test_versions_are_numbers(version, numbers):
    assert version_numbers(version) == numbers
