# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.errors import CancelledError, ModelError
from ssdiff_qgis.engine.progress import Progress, cancelled_as


class Cancelled(Progress):
    def cancelled(self) -> bool:
        return True


def test_a_cancellation_is_told_in_the_words_of_the_work():
    with pytest.raises(CancelledError, match="^Nothing was installed.$"):
        with cancelled_as("Nothing was installed."):
            Cancelled().check()


def test_other_errors_and_results_pass():
    with pytest.raises(ModelError, match="damaged"), cancelled_as("x"):
        raise ModelError("damaged")
    with cancelled_as("x"):
        Progress().check()
