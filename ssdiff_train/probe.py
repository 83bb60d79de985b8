# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m ssdiff_train.probe``: whether this Python can train, told in one line.

It imports all that adaptation needs, and lets a small network take a step on the device.
"""

from __future__ import annotations

import json
import sys

from ssdiff_qgis.engine.runtime.probe import MARK


def probe(device: str) -> dict[str, str | bool]:
    """Train one step.

    Args:
        device: Name of a torch device.

    Returns:
        ``python``, ``torch`` and ``gdal``, their versions, and ``cuda``, whether torch finds an
        NVIDIA GPU; or ``error``, what went wrong.
    """
    try:
        import onnx
        import onnxruntime
        import onnxscript
        import torch
        from osgeo import gdal

        import ssdiff_train.adaptation.adapt  # noqa: F401 - what it needs is needed

        layer = torch.nn.Conv2d(4, 4, 3, padding=1).to(device)
        layer(torch.ones(2, 4, 16, 16, device=device)).square().mean().backward()
        gradient = layer.weight.grad
        if gradient is None or not torch.isfinite(gradient).all():
            raise RuntimeError(f"a training step on '{device}' gave no numbers")
    except Exception as error:  # whatever is missing or broken is the answer
        return {"error": f"{type(error).__name__}: {error}".splitlines()[0]}
    del onnx, onnxruntime, onnxscript
    return {
        "python": sys.version.split()[0],
        "torch": str(torch.__version__),
        "gdal": gdal.__version__,
        "cuda": torch.cuda.is_available(),
    }


if __name__ == "__main__":
    print(f"\n{MARK}{json.dumps(probe(sys.argv[1] if len(sys.argv) > 1 else 'cpu'))}")
