# SPDX-License-Identifier: GPL-3.0-or-later
"""The training itself: loop, loss, checkpoints, L-BAF fine-tuning."""
