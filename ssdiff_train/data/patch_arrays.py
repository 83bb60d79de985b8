# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrays in HDF5 and MATLAB files, whatever the order of their axes.

What a file is, its first bytes say: HDF5, MATLAB up to version 7 (read by SciPy, wholly into
memory), or MATLAB 7.3, which is HDF5 with all axes reversed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

_MATLAB_5, _MATLAB_7_3 = b"MATLAB 5.0 MAT-file", b"MATLAB 7.3 MAT-file"
# Orders of the axes of images and, where that is another, of PAN, which MATLAB drops the band of.
_H5_ORDERS = (("NCHW", "NCHW"),)
_MATLAB_ORDERS = (
    *(("NHWC", "NHW"), ("NHWC", "NHWC"), ("NCHW", "NCHW"), ("NCHW", "NHW")),
    *(("HWC", "HW"), ("CHW", "HW")),
)


@dataclass(frozen=True)
class PatchArray:
    """N images of C bands, as a file holds them.

    Attributes:
        source: Array, or HDF5 dataset, of numbers.
        axes: Names of its axes out of N, C, H and W; those that it lacks have one entry.
    """

    source: Any
    axes: str = "NCHW"

    @property
    def shape(self) -> tuple[int, ...]:
        """N, C, H, W."""
        return tuple(
            self.source.shape[self.axes.index(axis)] if axis in self.axes else 1 for axis in "NCHW"
        )

    def read(self, index: int, rows: slice, columns: slice) -> np.ndarray:
        """A window of image ``index``, (C, h, w) float64."""
        at = {"N": index, "C": slice(None), "H": rows, "W": columns}
        part = np.asarray(self.source[tuple(at[axis] for axis in self.axes)], dtype=np.float64)
        kept = self.axes.replace("N", "")
        image = part.transpose([kept.index(axis) for axis in "CHW" if axis in kept])
        return image if image.ndim == 3 else image[None]


@dataclass(frozen=True)
class ArrayFile:
    """What a file holds.

    Attributes:
        arrays: Arrays, or whatever else it holds, by their names.
        orders: Orders of the axes that are possible, of images and of PAN.
        facts: Attributes of an HDF5 file.
    """

    arrays: Mapping[str, Any]
    orders: tuple[tuple[str, str], ...]
    facts: Mapping[str, Any] = field(default_factory=dict)


def open_arrays(path: Path) -> ArrayFile:
    """Open an HDF5 or MATLAB file.

    Args:
        path: Path of the file.

    Raises:
        OSError: If it cannot be read, or is neither of them.
    """
    import h5py

    with path.open("rb") as file:
        head = file.read(128)
    if head.startswith(_MATLAB_5):
        from scipy.io import loadmat

        try:
            content = loadmat(path)
        except Exception as error:  # of a broken file it raises whatever comes
            raise OSError(str(error)) from error
        arrays = {name: value for name, value in content.items() if not name.startswith("__")}
        return ArrayFile(arrays, _MATLAB_ORDERS)
    if head.startswith(_MATLAB_7_3):
        reversed_orders = tuple((image[::-1], pan[::-1]) for image, pan in _MATLAB_ORDERS)
        return ArrayFile(h5py.File(path, "r"), reversed_orders)
    file = h5py.File(path, "r")
    return ArrayFile(file, _H5_ORDERS, dict(file.attrs))
