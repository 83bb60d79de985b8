# SPDX-License-Identifier: GPL-3.0-or-later
"""Pansharpening itself. Knows numpy, GDAL, onnxruntime and requests; no QGIS and no torch."""
