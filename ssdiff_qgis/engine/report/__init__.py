# SPDX-License-Identifier: GPL-3.0-or-later
"""The quality report: figures of a result, and a page that people read."""
