# SPDX-License-Identifier: GPL-3.0-or-later
"""Many scenes on a cluster of machines, by dask.distributed; the command ``ssdiff-batch``."""
