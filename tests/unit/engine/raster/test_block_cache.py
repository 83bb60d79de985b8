# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Iterator

import pytest
from osgeo import gdal

from ssdiff_qgis.engine.raster.block_cache import BoundedCache

MEGA = 2**20


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(100 * MEGA)
    yield
    gdal.SetCacheMax(before)


def test_runs_at_a_time_share_the_cache_and_the_last_restores_it() -> None:
    with BoundedCache(20 * MEGA):
        assert gdal.GetCacheMax() == 20 * MEGA
        with BoundedCache(30 * MEGA):
            assert gdal.GetCacheMax() == 50 * MEGA
        assert gdal.GetCacheMax() == 20 * MEGA
    assert gdal.GetCacheMax() == 100 * MEGA


def test_it_never_grows_beyond_what_was_set() -> None:
    with BoundedCache(500 * MEGA):
        assert gdal.GetCacheMax() == 100 * MEGA


def test_room_for_what_is_read_and_written() -> None:
    with BoundedCache.for_reading(width=1000, rows=128, block_rows=256, item_size=2):
        assert gdal.GetCacheMax() == 16 * MEGA + 1512 * 384 * 2
    with BoundedCache.for_writing(width=1000, item_size=8):
        assert gdal.GetCacheMax() == 1512 * 512 * 8
