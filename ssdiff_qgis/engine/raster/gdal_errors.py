# SPDX-License-Identifier: GPL-3.0-or-later
"""GDAL's messages: kept from being printed or raised, and collected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from osgeo import gdal, ogr, osr


class gdal_errors_quiet:  # noqa: N801 - used like a function
    """Keeps GDAL from printing or raising inside; the reason is in gdal.GetLastErrorMsg()."""

    def __enter__(self) -> None:
        """Push the quiet handler."""
        self._raising = _stop_raising()
        gdal.ErrorReset()
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        """Restore what was set before."""
        gdal.PopErrorHandler()
        for module in reversed(self._raising):
            module.UseExceptions()


def _stop_raising() -> list[Any]:
    """Turn GDAL's exceptions off; give the modules they were turned off in, in that order.

    GDAL before 3.7 keeps one stack for gdal, ogr and osr and refuses to take from it what is not on
    top; QGIS 3.40 turns exceptions on in all three.
    """
    stopped: list[Any] = []
    while True:
        for module in (osr, ogr, gdal):
            if module.GetUseExceptions():
                try:
                    module.DontUseExceptions()
                except RuntimeError:  # not on top
                    continue
                stopped.append(module)
                break
        else:
            return stopped


class Failures:
    """Keeps GDAL from printing or raising inside, and collects what it says.

    GDAL tells of a full disk by the way, when it writes a block that it held back or closes a
    file, where nothing returns a status; and only warns of values that it cuts to fit.

    Attributes:
        messages: Failures, in the order in which they came.
        warnings: Warnings, in the order in which they came.
    """

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.warnings: list[str] = []

    def __enter__(self) -> Failures:
        """Push the handler."""
        self._quiet = gdal_errors_quiet()
        self._quiet.__enter__()
        gdal.PushErrorHandler(self._heard)
        return self

    def __exit__(self, *arguments: object) -> None:
        """Restore what was set before."""
        gdal.PopErrorHandler()
        self._quiet.__exit__(*arguments)

    def _heard(self, kind: int, _: int, message: str) -> None:
        if kind >= gdal.CE_Failure:
            self.messages.append(message)
        elif kind == gdal.CE_Warning:
            self.warnings.append(message)


def one_line(messages: Sequence[str]) -> str:
    """What GDAL said, each thing once, without its line ends and last full stops."""
    return "; ".join(dict.fromkeys(" ".join(m.split()).rstrip(".") for m in messages))
