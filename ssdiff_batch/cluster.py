# SPDX-License-Identifier: GPL-3.0-or-later
"""Workers: those of a Dask scheduler, or some processes on this machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

from distributed import Client, LocalCluster

from ssdiff_batch.values import CPU, GPU
from ssdiff_qgis.engine.errors import OptionError

CONNECT = 30.0
"""Seconds in which a scheduler must answer."""
_SECOND = 1.0


def cores() -> int:
    """Number of this machine's processors that may be used."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def default_workers() -> int:
    """Number of workers on this machine: one for every two processors."""
    return max(cores() // 2, 1)


class Connection(NamedTuple):
    """A client, and what keeps its workers.

    Attributes:
        client: Client of the scheduler.
        renew: Starts workers on this machine that are missing; does nothing for others.
    """

    client: Client
    renew: Callable[[], None]


@contextmanager
def connected(scheduler: str | None, workers: int | None) -> Iterator[Connection]:
    """A client of a scheduler, or of a cluster on this machine that ends with it.

    Args:
        scheduler: Address of a scheduler; None for workers on this machine.
        workers: Number of workers on this machine; None for one for every two cores.

    Raises:
        OptionError: If the scheduler does not answer.
    """
    if scheduler is not None:
        try:
            client = Client(scheduler, timeout=CONNECT)
        except (OSError, TimeoutError, ValueError) as error:
            raise OptionError(
                f"No Dask scheduler answers at '{scheduler}' ({error}). Start one with `dask "
                f"scheduler`, and give the address that it prints."
            ) from error
        try:
            yield Connection(client, lambda: None)
        finally:
            with suppress(Exception):  # it may be gone
                client.close(timeout=_SECOND)
        return
    count = workers or default_workers()
    # The engine's threads are its own; a worker takes one scene at a time.
    with LocalCluster(n_workers=count, threads_per_worker=1) as cluster:
        with Client(cluster) as client:
            # Dask starts a worker again that dies, but not one that dies while it is started.
            yield Connection(client, lambda: cluster.scale(count))


def slots(client: Client) -> dict[str, int]:
    """Number of scenes that the workers of each kind can work on at the same time."""
    found = {CPU: 0, GPU: 0}
    for worker in _workers(client).values():
        gpus = _gpus(worker)
        found[GPU if gpus else CPU] += gpus or worker["nthreads"]
    return found


def cpu_workers(client: Client) -> list[str]:
    """Addresses of the workers without a GPU."""
    return [address for address, worker in _workers(client).items() if not _gpus(worker)]


def _workers(client: Client) -> Mapping[str, Any]:
    try:
        return client.scheduler_info(n_workers=-1)["workers"]
    except TypeError:  # versions that tell of all in any case
        return client.scheduler_info()["workers"]


def _gpus(worker: Mapping[str, Any]) -> int:
    return int(worker.get("resources", {}).get(GPU, 0))
