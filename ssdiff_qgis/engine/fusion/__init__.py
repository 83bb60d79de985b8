# SPDX-License-Identifier: GPL-3.0-or-later
"""The pipeline: rows of windows, back-projection, checkpoint, result."""
