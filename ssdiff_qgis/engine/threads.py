# SPDX-License-Identifier: GPL-3.0-or-later
"""Work done in threads: how many there are, and results in order, ahead of being asked for."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count
from typing import TypeVar

MOST = 4
"""Threads that are used besides the network's unless told otherwise, where there are as many
processors: with more of them the disk, or the network, would be waited for."""
_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def default_threads() -> int:
    """As many threads as processors that this process may use, at most `MOST`."""
    return min(processors(), MOST)


def ahead(
    work: Callable[[_Item], _Result], items: Iterable[_Item], threads: int = 1
) -> Iterator[_Result]:
    """Results of ``work`` on items, in their order, computed while earlier ones are used.

    Args:
        work: Function that may be called in several threads at once.
        items: What it is called with.
        threads: Number of threads, and of results that are computed ahead.

    Yields:
        Results. Closing the generator early waits for what is being computed at that moment, and
        computes no more.

    Example:
        >>> list(ahead(abs, [-1, 2, -3], threads=2))
        [1, 2, 3]
    """
    pending: deque[Future[_Result]] = deque()
    with ThreadPoolExecutor(threads, thread_name_prefix="ssdiff") as pool:
        try:
            for item in items:
                pending.append(pool.submit(work, item))
                if len(pending) > threads:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            for future in pending:
                future.cancel()


def buffered(items: Iterable[_Item]) -> Iterator[_Item]:
    """The same items, the next one being made in a thread while one is used.

    Args:
        items: Items that are made when they are asked for, as by a generator.

    Yields:
        The items. Closing the generator early waits for what is being made at that moment.

    Example:
        >>> list(buffered(number**2 for number in range(4)))
        [0, 1, 4, 9]
    """
    source, end = iter(items), object()
    for item in ahead(lambda _: next(source, end), count()):
        if item is end:
            return
        yield item  # type: ignore[misc]
