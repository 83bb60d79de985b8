# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m ssdiff_train`` is the command `ssdiff`."""

import sys

from ssdiff_train.cli import main

sys.exit(main())
