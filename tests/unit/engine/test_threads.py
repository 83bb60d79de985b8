# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import threading
import time

import pytest

from ssdiff_qgis.engine.threads import ahead, buffered, default_threads


@pytest.mark.parametrize("threads", [1, 2, 5])
@pytest.mark.parametrize("count", [0, 1, 7])
def test_results_come_in_order_whichever_is_ready_first(threads, count):
    def work(number: int) -> int:
        time.sleep(0.02 * (number % 2 == 0))
        return number**2

    assert list(ahead(work, range(count), threads)) == [n**2 for n in range(count)]


def test_no_more_than_that_many_are_made_ahead():
    begun = []
    results = ahead(lambda n: begun.append(n) or n, range(20), 2)
    for number in range(5):
        assert next(results) == number
        time.sleep(0.02)
        assert len(begun) <= number + 1 + 2
    results.close()
    assert len(begun) <= 8


def test_error_comes_where_its_result_would_and_ends_the_work():
    begun = []

    def work(number: int) -> int:
        begun.append(number)
        if number == 3:
            raise KeyError("three")
        return number

    results = ahead(work, range(100), 1)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(KeyError, match="three"):
        next(results)
    assert len(begun) <= 5


def test_closing_leaves_no_thread_behind():
    before = threading.active_count()
    results = ahead(lambda n: time.sleep(0.05) or n, range(50), 3)
    next(results)
    results.close()
    assert threading.active_count() == before


def test_the_next_item_is_made_while_one_is_used():
    made = []

    def numbers():
        for number in range(4):
            made.append(number)
            yield number

    for number in buffered(numbers()):
        time.sleep(0.05)
        assert made[-1] == min(number + 1, 3)


def test_buffered_hands_an_error_on_where_it_happens():
    def numbers():
        yield 1
        raise KeyError("two")

    items = buffered(numbers())
    assert next(items) == 1
    with pytest.raises(KeyError, match="two"):
        next(items)


def test_buffered_ends_where_its_source_ends():
    before = threading.active_count()
    assert list(buffered([])) == [] and list(buffered([None, 0])) == [None, 0]
    assert threading.active_count() == before


def test_default_threads_are_the_processors_up_to_a_few():
    assert 1 <= default_threads() <= 4
