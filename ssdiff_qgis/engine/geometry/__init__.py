# SPDX-License-Identifier: GPL-3.0-or-later
"""Where PAN and MS lie on each other: co-registration, resampling, tiling."""
