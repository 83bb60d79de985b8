# SPDX-License-Identifier: GPL-3.0-or-later
"""Smaller batches where memory runs out; answers that are no numbers are refused."""

from __future__ import annotations

import threading

import numpy as np

from ssdiff_qgis.engine.errors import DeviceError, ModelError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.onnx_model import Answer, Model
from ssdiff_qgis.engine.progress import Progress

# What onnxruntime, CUDA and the C++ library say, in small letters.
_OUT_OF_MEMORY = (
    "failed to allocate",
    "out of memory",
    "alloc_failed",
    "bfcarena",
    "bfc_arena",
    "cudaerrormemoryallocation",
    "bad_alloc",
    "bad allocation",
)


class AdaptiveBatchModel:
    """Runs a model with fewer windows at once where memory runs out, and refuses what is no number.

    The division into batches may change the last bits of a network's answers. It is not recorded,
    so a run resumed after such a failure may differ by as much as one with another batch size
    does.

    Args:
        model: The network.
        progress: Told when memory ran out, and asked whether to stop.

    Attributes:
        info: Contract of the model.
        provider: Execution provider of the model.
        features: Number of features that it gives beside the residual.
        parallel: Runs that are best made at once, in as many threads.
    """

    def __init__(self, model: Model, progress: Progress):
        self.info, self.provider = model.info, model.provider
        self.features, self.parallel = model.features, model.parallel
        self._model, self._progress = model, progress
        self._most: int | None = None
        self._lock = threading.Lock()

    def predict(
        self, lms: np.ndarray, pan: np.ndarray, ms: np.ndarray, x_t: np.ndarray, t: int
    ) -> Answer:
        """Run the network once on all windows, in any thread: shapes as `Model.predict` has them.

        Raises:
            DeviceError: If it fails, even for a single window where memory runs out.
            ModelError: If it answers with NaN or infinity, or with another shape or type.
            CancelledError: If the progress says so.
        """
        parts: list[Answer] = []
        first, count = 0, len(lms)
        while first < count:
            last = min(first + (self._most or count), count)
            at = slice(first, last)
            try:
                part = self._model.predict(lms[at], pan[at], ms[at], x_t[at], t, self._progress)
            except DeviceError as error:
                said = str(error).lower()
                if last - first == 1 or not any(words in said for words in _OUT_OF_MEMORY):
                    raise
                fewer = (last - first) // 2
                with self._lock:
                    news = self._most is None or fewer < self._most
                    self._most = fewer if news else self._most
                if news:  # or another thread found it out
                    self._progress.warning(
                        Message(
                            "Memory ran out on {provider} with {count} windows at once; the run "
                            "goes on with {smaller}.",
                            provider=self.provider,
                            count=last - first,
                            smaller=fewer,
                        )
                    )
                continue
            parts.append(part)
            first = last
        answer = parts[0] if len(parts) == 1 else Answer(*map(np.concatenate, zip(*parts)))
        if not all(np.isfinite(images).all() for images in answer):
            raise ModelError(
                "The model '{name}' {version} answered with values that are no numbers (NaN or "
                "infinity) on {provider}. Nothing is written. Choose another model or another "
                "device.",
                name=self.info.name,
                version=self.info.version,
                provider=self.provider,
            )
        return answer
