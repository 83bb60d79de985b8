# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.errors import InstallError
from ssdiff_qgis.engine.runtime.builds import BUILDS, available_builds, driver_is_older, find_build


@pytest.mark.parametrize(
    ("driver", "oldest", "older"),
    [
        ("525.60.12", "525.60.13", True),
        ("525.60.13", "525.60.13", False),
        ("99.9", "525.60.13", True),
        ("1000.1", "525.60.13", False),
    ],
)
def test_drivers_are_compared_as_numbers(driver, oldest, older):
    assert driver_is_older(driver, oldest) is older


def test_choices_are_those_of_the_system():
    keys = [c.key for c in available_builds("Darwin", "arm64", (3, 12))]
    assert keys == ["cpu", "coreml"]
    assert len({c.key for c in BUILDS}) == len(BUILDS)
    linux = [c.key for c in available_builds("Linux", "x86_64", (3, 12))]
    windows = [c.key for c in available_builds("Windows", "AMD64", (3, 12))]
    assert "openvino" in linux and "openvino" not in windows
    with pytest.raises(InstallError, match="no build 'tpu'.*directml"):
        find_build("tpu")
