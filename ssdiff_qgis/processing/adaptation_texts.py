# SPDX-License-Identifier: GPL-3.0-or-later
"""What the report of an adaptation says, in the user's language.

`TEXTS` of ssdiff_train.adaptation.report once more for Qt.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def adaptation_texts() -> dict[str, str]:
    """Texts of the page by key, as ``ssdiff adapt --texts`` takes them."""
    return {
        "lead": QCoreApplication.translate(
            "AdaptationTexts",
            "Made of {start} in {minutes} min: {of_steps} steps, of which {steps} led to the best "
            "state. Trained at reduced resolution on {pixels} megapixels of MS (scenes: {scenes}), "
            "judged on a part that was held out.",
        ),
        "held_out": QCoreApplication.translate("AdaptationTexts", "On the part held out"),
        "sam": QCoreApplication.translate("AdaptationTexts", "SAM (degrees)"),
        "change": QCoreApplication.translate("AdaptationTexts", "Change"),
        "note": QCoreApplication.translate(
            "AdaptationTexts",
            "Less is better. The best of several states is chosen on this part, so that its "
            "figures flatter it a little. They are of reduced resolution: look at the result at "
            "full resolution, too.",
        ),
        "crops": QCoreApplication.translate("AdaptationTexts", "Crops"),
        "bands": QCoreApplication.translate("AdaptationTexts", "Bands {bands}."),
        "most": QCoreApplication.translate("AdaptationTexts", "Where most was gained"),
        "least": QCoreApplication.translate("AdaptationTexts", "Where least was gained"),
        "before": QCoreApplication.translate("AdaptationTexts", "Before"),
        "after": QCoreApplication.translate("AdaptationTexts", "After"),
        "reference": QCoreApplication.translate("AdaptationTexts", "Reference"),
    }
