# SPDX-License-Identifier: GPL-3.0-or-later
"""A model tuned on a user's own scene."""
