# SPDX-License-Identifier: GPL-3.0-or-later
"""The log of a training: a CSV file that a resumed run goes on with."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.storage.atomic import replacing

COLUMNS = ("step", "loss", "sam", "ergas", "base_sam", "base_ergas")


@dataclass(frozen=True)
class TrainingLog:
    """A CSV file with a row of `COLUMNS` for each step that is logged.

    Attributes:
        path: Path of the file; it is made with the first row.
    """

    path: Path

    def append(self, row: dict[str, Any]) -> None:
        """Add a row; columns that it lacks stay empty."""
        new = not self.path.exists()
        with self.path.open("a", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            if new:
                writer.writeheader()
            writer.writerow(row)

    def rewind(self, step: int) -> None:
        """Drop the rows after ``step``, and one that was cut short: they will be repeated."""
        if not self.path.exists():
            return
        lines = self.path.read_bytes().splitlines(keepends=True)
        head, *rows = [line for line in lines if line.endswith(b"\n")] or [b""]
        if not head:
            self.path.unlink()  # not even the names of the columns were written
            return
        kept = [row for row in rows if int(row.split(b",", 1)[0]) <= step]
        with replacing(self.path, self.path.with_suffix(".partial")) as partial:
            partial.write_bytes(b"".join([head, *kept]))
