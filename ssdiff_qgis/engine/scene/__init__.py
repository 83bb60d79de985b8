# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scene tells of itself: statistics, noise, regression at reduced scale."""
