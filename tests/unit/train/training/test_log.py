# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
from pathlib import Path

import pytest

from ssdiff_train.training.log import TrainingLog


@pytest.mark.parametrize("text", ["", "step,lo"])
def test_a_log_without_its_first_line_is_begun_anew(tmp_path: Path, text: str):
    """Killed while the file was made."""
    log = tmp_path / "log.csv"
    log.write_text(text)
    TrainingLog(log).rewind(0)
    TrainingLog(log).append({"step": 1, "loss": 0.5})
    with log.open(newline="") as file:
        assert [row["step"] for row in csv.DictReader(file)] == ["1"]
