# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of `ssdiff`, one module each."""
