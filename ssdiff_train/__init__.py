# SPDX-License-Identifier: GPL-3.0-or-later
"""Training, evaluation and export of SSDiff models in PyTorch; the command ``ssdiff``."""
