# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality indices at reduced and at full resolution."""
