# SPDX-License-Identifier: GPL-3.0-or-later
"""GDAL in and out; nothing of pansharpening."""
