# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.reader import Raster
from tests.unit.engine.raster.hostile import write_tif


@pytest.mark.parametrize("value", ["nan", "inf"])
def test_a_geotransform_that_is_no_number_is_refused(tmp_path: Path, value: str) -> None:
    path = write_tif(tmp_path / "ms.tif")
    path.with_suffix(".tfw").write_text(f"2\n0\n0\n-2\n{value}\n5399999\n")
    with pytest.raises(RasterError, match="geotransform of the MS .* no numbers.*world file"):
        Raster.open(str(path), "MS")
