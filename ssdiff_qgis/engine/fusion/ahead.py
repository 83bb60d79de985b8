# SPDX-License-Identifier: GPL-3.0-or-later
"""Work done in threads ahead of being asked for, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


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
