# SPDX-License-Identifier: GPL-3.0-or-later
"""Helpers of QGIS that the algorithms and the desktop share."""
