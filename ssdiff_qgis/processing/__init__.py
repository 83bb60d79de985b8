# SPDX-License-Identifier: GPL-3.0-or-later
"""The QGIS face of the engine: a Processing provider, one file per algorithm."""
