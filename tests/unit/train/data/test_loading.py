# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

from ssdiff_train.data.loading import find_group, find_h5


def test_groups_list_pairs_and_files(tmp_path):
    data = tmp_path
    for name in ("town1/pan.tif", "town1/ms.tif", "town2/pan.tif", "alone/hrms.tif", "alone/a.jp2"):
        (data / name).parent.mkdir(exist_ok=True)
        (data / name).touch()
    group = {"pairs": ["town*"], "ms": ["alone/*", "alone/*.jp2"], "weight": 1}
    assert find_group(group, data) == [
        (data / "town1" / "pan.tif", data / "town1" / "ms.tif"),
        (data / "town2" / "pan.tif", data / "town2" / "ms.tif"),
        (None, data / "alone" / "hrms.tif"),
        (None, data / "alone" / "a.jp2"),
    ]


def test_the_papers_patterns_take_the_names_with_and_without_counts(tmp_path: Path):
    for name in ("train_wv3.h5", "train_wv3_9714.h5", "train_qb.h5"):
        (tmp_path / name).touch()
    found = find_h5({"h5": ["**/train_wv3*"]}, tmp_path)
    assert [path.name for path in found] == ["train_wv3.h5", "train_wv3_9714.h5"]
