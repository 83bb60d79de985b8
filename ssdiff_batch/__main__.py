# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m ssdiff_batch``, the same as ``ssdiff-batch``."""

import sys

from ssdiff_batch.cli import main

if __name__ == "__main__":
    sys.exit(main())
