# SPDX-License-Identifier: GPL-3.0-or-later
"""Satellites' products as they are delivered: which of their files are PAN and MS."""
