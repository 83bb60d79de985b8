# SPDX-License-Identifier: GPL-3.0-or-later
"""The small graph that execution providers are proved with, and its result by numpy.

The graph is y = r r with r = relu(x * w), a convolution and a matrix product, which need cuDNN and
cuBLAS on CUDA; x, r and y are (n, 2, 16, 16) float32. `ssdiff_train.export.probe_model` writes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ssdiff_qgis.engine.storage.resources import resource

if TYPE_CHECKING:
    import numpy as np

PROBE_MODEL = resource("resources/probe.onnx")
SIDE = 16
CHANNELS = 2


def probe_weights() -> np.ndarray:
    """Weights of the convolution, (2, 2, 3, 3) float32."""
    import numpy as np

    count = CHANNELS * CHANNELS * 9
    return (np.arange(count, dtype=np.float32) * 7 % 13 / 13 - 0.5).reshape(2, 2, 3, 3)


def probe_result(x: np.ndarray) -> np.ndarray:
    """The result of the graph by numpy.

    Args:
        x: Input of the graph, (n, 2, 16, 16) float32.

    Returns:
        Output of the graph, (n, 2, 16, 16) float32.
    """
    import numpy as np

    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    weights, convolved = probe_weights(), np.zeros_like(x)
    for row in range(3):
        for column in range(3):
            part = padded[:, :, row : row + SIDE, column : column + SIDE]
            convolved += np.einsum("oc,nchw->nohw", weights[:, :, row, column], part)
    rectified = np.maximum(convolved, 0)
    return rectified @ rectified
