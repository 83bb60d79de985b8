# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

# A program for an environment of its own; collected for doctests, it would be imported here.
collect_ignore = ["with_udl.py"]
