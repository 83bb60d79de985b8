# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and what keeps them sound: locks, digests, atomic writes, checked records."""
