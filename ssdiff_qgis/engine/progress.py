# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling how far long work is, and asking whether to stop: one object for both, everywhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from ssdiff_qgis.engine.errors import CancelledError


class Progress:
    """Told how far some work is, asked whether to stop.

    This one is silent and never stops; override what is of interest. All methods may be called
    from a worker thread.

    Example:
        >>> class Percent(Progress):
        ...     def update(self, fraction):
        ...         print(f"{fraction:.0%}", end=" ")
        >>> parts = Percent().split({"Statistics": 1, "Fusion": 3})
        >>> parts["Statistics"].update(1.0); parts["Fusion"].update(0.5)
        0% 25% 25% 62%
    """

    def update(self, fraction: float) -> None:
        """Fraction of all work that is done, 0 to 1."""

    def stage(self, name: str) -> None:
        """Name of the stage that begins now, for people."""

    def info(self, text: str) -> None:
        """Something worth knowing."""

    def warning(self, text: str) -> None:
        """Something that may not be as the user wishes."""

    def debug(self, text: str) -> None:
        """Something for who looks into details: figures, settings, file names."""

    def cancelled(self) -> bool:
        """Whether to stop."""
        return False

    def check(self) -> None:
        """Stop if that was asked for.

        Raises:
            CancelledError: If so.
        """
        if self.cancelled():
            raise CancelledError(
                "Cancelled. No output was written, and what was finished of it is removed."
            )

    def split(self, shares: Mapping[str, float]) -> dict[str, Progress]:
        """Divide the work into stages that follow one another.

        Args:
            shares: Name of each stage, in order, and how much of the work it is, in any unit.

        Returns:
            For each stage a progress whose 0 to 1 is that stage's part of this one's.
        """
        total, begin = sum(shares.values()), 0.0
        stages: dict[str, Progress] = {}
        for name, share in shares.items():
            stages[name] = _Part(self, begin / total, share / total, name)
            begin += share
        return stages

    def part(self, begin: float, share: float) -> Progress:
        """Part of the work that has no name of its own.

        Args:
            begin: Fraction of the work that is done before.
            share: Fraction of the work that it is.
        """
        return _Part(self, begin, share)


@contextmanager
def cancelled_as(text: str) -> Iterator[None]:
    """Say in the words of the work inside what a cancellation of it leaves.

    Args:
        text: Message of the `CancelledError` that comes in place of the one raised inside.
    """
    try:
        yield
    except CancelledError as error:
        raise CancelledError(text) from error


class _Part(Progress):
    """A part of another progress, ``share`` of it from ``begin`` on."""

    def __init__(self, whole: Progress, begin: float, share: float, name: str = ""):
        self._whole, self._begin, self._share = whole, begin, share
        self._name = name

    def _announce(self) -> None:
        if self._name:
            name, self._name = self._name, ""
            self._whole.stage(name)
            self._whole.update(self._begin)

    def update(self, fraction: float) -> None:
        self._announce()
        self._whole.update(self._begin + self._share * fraction)

    def stage(self, name: str) -> None:
        self._announce()
        self._whole.stage(name)

    def info(self, text: str) -> None:
        self._whole.info(text)

    def warning(self, text: str) -> None:
        self._whole.warning(text)

    def debug(self, text: str) -> None:
        self._whole.debug(text)

    def cancelled(self) -> bool:
        return self._whole.cancelled()

    def check(self) -> None:
        self._announce()
        self._whole.check()


class ConsoleProgress(Progress):
    """Messages and a percentage on stderr."""

    def __init__(self) -> None:
        self._shown = -1

    def update(self, fraction: float) -> None:
        """Show the percentage where it has risen."""
        percent = int(100 * fraction)
        if percent > self._shown:
            self._shown = percent
            print(f"\r{percent:3d} %", end="\n" if percent >= 100 else "", file=sys.stderr)

    def info(self, text: str) -> None:
        """Print it."""
        print(text, file=sys.stderr)

    def warning(self, text: str) -> None:
        """Print it, marked."""
        print(f"Warning: {text}", file=sys.stderr)

    def debug(self, text: str) -> None:
        """Print it."""
        print(text, file=sys.stderr)
