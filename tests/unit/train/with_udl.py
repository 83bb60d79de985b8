# SPDX-License-Identifier: GPL-3.0-or-later
"""A program for the environment of udl-vis: their trainer trains SSDiff, their tester tests it.

    python with_udl.py DATA OUT WORD

DATA holds PanCollection/training_data and PanCollection/test_data. The last line that it prints is
JSON: the losses of the training, the path of the checkpoint, and SAM (degrees) and ERGAS of each
test image by their code and by ours, of the same pansharpened image.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pancollection
import torch
from pancollection.models import base_model

from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, sam
from ssdiff_train.interop import ARCH, UdlSSDiff, register


def run(data: str, out: str, word: str, **more: Any) -> None:
    """Call their trainer or, with ``eval``, their tester."""
    cfg = pancollection.TaskDispatcher.new(
        task="pansharpening",
        mode="entrypoint",
        arch=ARCH,
        dataset_name=word,
        data_dir=data,
        out_dir=out,
        epochs=1,
        samples_per_gpu=1,
        timesteps=[999, 0],
        **more,
    )
    pancollection.trainer.main(cfg, pancollection.build_model, pancollection.getDataSession)


def main(data: str, out: str, word: str) -> None:
    """Train an epoch, test the checkpoint, compare."""
    if not torch.cuda.is_available():  # they call it without asking
        torch.Tensor.cuda = torch.nn.Module.cuda = lambda self, *_, **__: self
    register()
    register()
    losses: list[float] = []
    figures: dict[str, list[dict[str, float]]] = {"theirs": [], "ours": []}
    step, analyse = UdlSSDiff.train_step, base_model.analysis_accu

    def train_step(self: UdlSSDiff, *given: Any, **named: Any) -> dict[str, Any]:
        found = step(self, *given, **named)
        losses.append(found["log_vars"]["loss"])
        return found

    def analysis_accu(gt: torch.Tensor, fused: torch.Tensor, ratio: int) -> dict[str, Any]:
        found = analyse(gt, fused, ratio)
        figures["theirs"].append({name: float(found[name]) for name in ("SAM", "ERGAS")})
        # They leave out the last pixel on each axis.
        first, second = (
            image[:-1, :-1].permute(2, 0, 1).double().cpu().numpy() for image in (gt, fused)
        )
        figures["ours"].append({"SAM": sam(first, second), "ERGAS": ergas(first, second, ratio)})
        return found

    UdlSSDiff.train_step, base_model.analysis_accu = train_step, analysis_accu
    run(data, out, word, dataset={"train": word}, workflow=[("train", 1)])
    (checkpoint,) = Path(out).rglob("*.pth.tar")
    test = {"test": f"test_{word}_multiExm1.h5"}
    run(data, out, word, dataset=test, eval=True, resume_from=str(checkpoint))
    print(json.dumps({"losses": losses, "checkpoint": str(checkpoint), **figures}))


if __name__ == "__main__":
    main(*sys.argv[1:])
