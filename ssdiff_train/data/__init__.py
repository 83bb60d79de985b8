# SPDX-License-Identifier: GPL-3.0-or-later
"""Training data: PanCollection files, raster pairs, Wald's degradation."""
