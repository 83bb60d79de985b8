# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthetic scenes with a known reference, for tests, demonstration and benchmarks."""
