# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality at reduced and full resolution beside classical methods."""
