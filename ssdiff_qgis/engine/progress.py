# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling how far long work is, and asking whether to stop: one object for both, everywhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeVar

from ssdiff_qgis.engine.errors import CancelledError

_SOON_SECONDS, _SOON_FRACTION = 3.0, 0.01
_Item = TypeVar("_Item")


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

    def over(self, items: Sequence[_Item]) -> Iterator[_Item]:
        """Items that are the whole work, one after another, told of and asked before each.

        Args:
            items: What there is to be done.

        Raises:
            CancelledError: If the work is to stop.
        """
        for number, item in enumerate(items):
            self.check()
            yield item
            self.update((number + 1) / len(items))

    def part(self, begin: float, share: float) -> Progress:
        """Part of the work that has no name of its own.

        Args:
            begin: Fraction of the work that is done before.
            share: Fraction of the work that it is.
        """
        return _Part(self, begin, share)


def duration(seconds: float) -> str:
    """A length of time for people, in few digits.

    Example:
        >>> [duration(s) for s in (0.3, 42, 100, 3000, 9000)]
        ['1 s', '42 s', '2 min', '50 min', '2 h 30 min']
    """
    if seconds < 90:
        return f"{max(round(seconds), 1)} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


class TimeLeft:
    """How long work will go on, by how fast it has advanced since its present stage began.

    Args:
        clock: Seconds that pass, as `time.monotonic` tells them.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self._clock = clock
        self._since: tuple[float, float] | None = None

    def restart(self) -> None:
        """Forget how fast the stage before was."""
        self._since = None

    def after(self, fraction: float) -> float | None:
        """Seconds left when a fraction of all work is done; None while it is too soon to tell."""
        now = self._clock()
        if self._since is None:
            self._since = now, fraction
        begin, done = self._since
        if now - begin < _SOON_SECONDS or fraction - done < _SOON_FRACTION:
            return None
        return (now - begin) * (1 - fraction) / (fraction - done)


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
    """Messages, a percentage and the time left on stderr."""

    def __init__(self) -> None:
        self._shown, self._left = -1, TimeLeft()

    def stage(self, name: str) -> None:
        """Begin to reckon the time left anew."""
        self._left.restart()

    def update(self, fraction: float) -> None:
        """Show the percentage where it has risen."""
        percent, left = int(100 * fraction), self._left.after(fraction)
        if percent > self._shown:
            self._shown = percent
            said = f"{percent:3d} %" + (f", about {duration(left)} left" if left else "")
            print(f"\r{said:30s}", end="\n" if percent >= 100 else "", file=sys.stderr)

    def info(self, text: str) -> None:
        """Print it."""
        print(text, file=sys.stderr)

    def warning(self, text: str) -> None:
        """Print it, marked."""
        print(f"Warning: {text}", file=sys.stderr)

    def debug(self, text: str) -> None:
        """Print it."""
        print(text, file=sys.stderr)
