# SPDX-License-Identifier: GPL-3.0-or-later
"""The SSDiff network as the paper draws it: branches, APFM, FMIM."""
