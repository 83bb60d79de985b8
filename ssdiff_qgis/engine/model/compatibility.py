# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pairs a model serves. Importing this loads no numpy: the provider lists models with it."""

from __future__ import annotations


def serves(trained_for: int, ratio: int) -> bool:
    """Whether a model trained for one resolution ratio fuses pairs of another.

    Models learn details in units of an MS pixel, so one for ratio 4 helps at larger ratios too:
    ssdiff-any4 lowered ERGAS at 5 and 6, but not at 3 (docs/models.md).

    Args:
        trained_for: Resolution ratio that the model was trained for, PAN pixels per MS pixel.
        ratio: Resolution ratio of the pair, to the nearest whole number.
    """
    return trained_for == ratio or 4 <= trained_for < ratio
