# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin's face in the QGIS desktop: menu, toolbar, settings page, and the work behind it."""
