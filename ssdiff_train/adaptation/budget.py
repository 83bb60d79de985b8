# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a model is adapted: a number of steps, a time, or until somebody has had enough."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from ssdiff_qgis.engine.errors import OptionError

CHECKS = 8
"""Number of times that the network is scored on the part held out, where time allows."""
_FEWEST = 3
_CHECKING = 0.2  # fraction of the time that may go into scoring
EXPORT_SECONDS = 20.0
"""Time that is left for writing the model."""


class Budget:
    """Steps and time that an adaptation may take; what ends first ends it.

    The time runs from here on: reading, scoring and writing are part of it.

    Args:
        steps: Number of optimiser steps; None for no limit.
        minutes: Time; None for no limit.
        checks: Number of times to score the network on the way; None for as many as time allows.
        clock: Function that tells the seconds, `time.monotonic` by default; one that tells the
            processor's makes trials comparable on a machine with other work.

    Raises:
        OptionError: If there is no limit, or one is not positive.
    """

    def __init__(
        self,
        steps: int | None = None,
        minutes: float | None = None,
        checks: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ):
        if steps is None and minutes is None:
            raise OptionError("Give a number of steps or of minutes; both are missing.")
        if steps is not None and steps < 1:
            raise OptionError("The number of steps must be at least 1, not {steps}.", steps=steps)
        if minutes is not None and not (0 < minutes and math.isfinite(minutes)):
            raise OptionError(
                "The number of minutes must be positive, not {minutes}.", minutes=minutes
            )
        self.steps, self.minutes = steps, minutes
        self._checks, self._clock, self._begun = checks, clock, clock()
        self._first = self._last = 0.0

    @property
    def elapsed(self) -> float:
        """Seconds since it was made."""
        return self._clock() - self._begun

    def begin(self, scoring: float) -> int:
        """Begin the first step, and share out what is left.

        Args:
            scoring: Seconds that it takes to score a network.

        Returns:
            Number of times to score one on the way, the end included.
        """
        self._first, checks = self.elapsed, CHECKS
        self._last = math.inf
        if self.minutes is not None:
            left = 60 * self.minutes - self._first - EXPORT_SECONDS
            affordable = int(_CHECKING * left / max(scoring, 1e-3))
            checks = min(max(affordable, _FEWEST), CHECKS)
            self._last = 60 * self.minutes - EXPORT_SECONDS
        checks = self._checks or checks
        return checks if self.steps is None else min(checks, self.steps)

    def done(self, steps: int) -> float:
        """Fraction of the training that is done after so many steps, 0 to 1."""
        by_steps = 0.0 if self.steps is None else steps / self.steps
        if math.isinf(self._last):
            return min(by_steps, 1.0)
        span = self._last - self._first
        by_time = (self.elapsed - self._first) / span if span > 0 else 1.0
        return min(max(by_steps, by_time), 1.0)
