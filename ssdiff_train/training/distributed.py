# SPDX-License-Identifier: GPL-3.0-or-later
"""Several processes that train together, started by torchrun."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import torch
import torch.distributed as dist
from torch import nn

from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe

T = TypeVar("T")


def local_device(device: str) -> str:
    """The device of this process: under torchrun, ``cuda`` is the one of its local rank."""
    rank = os.environ.get("LOCAL_RANK")
    return f"cuda:{rank}" if rank is not None and device.startswith("cuda") else device


@dataclass(frozen=True)
class ProcessGroup:
    """The processes that train together.

    Attributes:
        rank: Number of this process, from 0.
        size: Number of processes.
        joined: Whether the processes are connected; a single one need not be.
    """

    rank: int = 0
    size: int = 1
    joined: bool = False

    @property
    def leads(self) -> bool:
        """Whether this is the process that writes."""
        return self.rank == 0

    def share(self, network: SSDiff, device: str, recipe: Recipe) -> tuple[SSDiff, nn.Module]:
        """Connect the network of this process with those of the others.

        Args:
            network: Network on the device of this process.
            device: Name of this device.
            recipe: Recipe of the training.

        Returns:
            The network to be trained, and the module to call for a result whose gradients are the
            mean over the processes.
        """
        if not self.joined:
            return network, network
        cuda = device.startswith("cuda")
        if cuda:
            network = nn.SyncBatchNorm.convert_sync_batchnorm(network)
        elif self.leads and self.size > 1:
            print(
                "On CPUs each process normalises its own share of the batch: torch synchronises "
                "batch statistics on CUDA only.",
                file=sys.stderr,
            )
        # L-BAF gives some parameters no gradient.
        ddp = nn.parallel.DistributedDataParallel(
            network,
            device_ids=[torch.device(device)] if cuda else None,
            find_unused_parameters=bool(recipe.period),
        )
        return network, ddp

    def broadcast(self, value: T) -> T:
        """The value of the leading process: the others may not see its run folder."""
        if not self.joined:
            return value
        box = [value]
        dist.broadcast_object_list(box, src=0)
        return box[0]

    def mean(self, value: torch.Tensor) -> float:
        """Mean of a scalar over the processes."""
        if self.joined:
            dist.all_reduce(value)
        return float(value / self.size)


@contextmanager
def process_group(device: str) -> Iterator[ProcessGroup]:
    """Join the other processes if torchrun has started this one, and leave them at the end.

    Args:
        device: Name of a torch device; on CUDA the processes talk by NCCL, else by Gloo.
    """
    if "RANK" not in os.environ or "WORLD_SIZE" not in os.environ:
        yield ProcessGroup()
        return
    cuda = device.startswith("cuda")
    if cuda:
        torch.cuda.set_device(local_device(device))
    dist.init_process_group("nccl" if cuda else "gloo")
    try:
        yield ProcessGroup(dist.get_rank(), dist.get_world_size(), joined=True)
        dist.barrier()  # nobody leaves while the leader still writes
    finally:
        dist.destroy_process_group()
