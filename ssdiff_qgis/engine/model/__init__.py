# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: its file, its contract and how it is run."""
