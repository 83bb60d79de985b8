# SPDX-License-Identifier: GPL-3.0-or-later
"""Types and formats that a result may have. Imports nothing, so that dialogs can offer them."""

from __future__ import annotations

OUTPUT_TYPES = (
    "Byte",
    "Int8",
    "UInt16",
    "Int16",
    "UInt32",
    "Int32",
    "UInt64",
    "Int64",
    "Float32",
    "Float64",
)
"""GDAL's names of the types a result may have; old versions of GDAL do not know all of them."""
AUTO_FORMAT = "auto"
"""The format that the suffix of the output's name stands for."""
