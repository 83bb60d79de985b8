# SPDX-License-Identifier: GPL-3.0-or-later
"""A model file in an onnxruntime session."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import DeviceError, ModelError
from ssdiff_qgis.engine.model.contract import FEATURES, INPUTS, OUTPUT, ModelInfo
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime.probe import CPU
from ssdiff_qgis.engine.runtime.providers import open_session, run_options
from ssdiff_qgis.engine.storage.digest import sha256_of
from ssdiff_qgis.engine.threads import ahead, processors

_POLL_SECONDS = 0.1
MOST = 16
"""Runs at once on the processor unless told otherwise: each takes some 40 MB, and one thread does
some work for all of them."""
_TIMED = 2
"""Windows by which the speed is measured, in each of the runs that go on at once."""


class Answer(NamedTuple):
    """What the network makes of B windows, float32.

    Attributes:
        residual: Residual in the model's units, (B, C, N, N).
        features: Features that its last layer makes this of, (B, F, N, N); F is 0 if it gives none.
    """

    residual: np.ndarray
    features: np.ndarray


class Model:
    """A model ready to run.

    On the processor several runs go on at once, each in the one thread that asks for it: they share
    its cores better than the threads of one run would, which wait for each other after each of some
    hundred small steps.

    Args:
        path: The ONNX file.
        device: One of `providers.DEVICES`.
        progress: Asked whether to stop while the file is loaded.
        threads: Threads of the processor; None for as many as this process may use, at most `MOST`.

    Attributes:
        path: The ONNX file.
        info: Its contract.
        features: Number F of the features that the graph gives beside the residual; 0 if none.
        provider: Execution provider really used, for example CPUExecutionProvider.
        fallback: Reason why a GPU that is there is not used with ``auto``, else None.
        parallel: Runs that are best made at once, in as many threads.

    Raises:
        RuntimeMissingError: If onnxruntime cannot be used.
        DeviceError: If the device was insisted on and cannot be used.
        ModelError: If the file is no SSDiff model.
        CancelledError: If the progress says so.
    """

    def __init__(
        self,
        path: str | Path,
        device: str = "auto",
        progress: Progress | None = None,
        threads: int | None = None,
    ):
        self.path = Path(path)
        self.info = ModelInfo.read(path)
        self._session, self.provider, self.fallback = open_session(
            self.path, device, progress, threads
        )
        self.features = self._check_graph()
        self.parallel = (threads or min(processors(), MOST)) if self.provider == CPU else 1
        self._watch = _Watch()

    def _check_graph(self) -> int:
        info, side = self.info, self.info.window // self.info.ratio
        expected = {
            "lms": [info.bands, info.window, info.window],
            "pan": [1, info.window, info.window],
            "ms": [info.bands, side, side],
            "x_t": [info.bands, info.window, info.window],
            "t": [],
        }
        inputs = self._session.get_inputs()
        found = {i.name: list(i.shape[1:]) for i in inputs}
        if found != expected:
            raise ModelError(
                "The inputs of '{path}' are {found}, but its metadata says {expected}. Export "
                "the model anew.",
                path=self.path,
                found=found,
                expected=expected,
            )
        if any(isinstance(i.shape[0], int) for i in inputs):
            raise ModelError(
                "'{path}' takes a fixed number of windows at once, where any batch is "
                "expected. Export the model anew with a dynamic batch.",
                path=self.path,
            )
        outputs = {o.name: o.shape for o in self._session.get_outputs()}
        shape = outputs.get(FEATURES, [None, 0])
        count = shape[1] if len(shape) > 1 else None
        if list(outputs) not in ([OUTPUT], [OUTPUT, FEATURES]) or not isinstance(count, int):
            raise ModelError(
                "The outputs of '{path}' are {outputs}; '{expected}' was expected, and perhaps a "
                "fixed number of '{features}'. Export the model anew.",
                path=self.path,
                outputs=outputs,
                expected=OUTPUT,
                features=FEATURES,
            )
        return count

    def digest(self) -> str:
        """SHA-256 of the file, hexadecimal: what tells a model from all others."""
        return sha256_of(self.path)

    def seconds_per_window(self) -> float:
        """How long a window takes through the network, as many at once as are best; measured now.

        Raises:
            DeviceError: If it fails on the device.
        """
        info, side = self.info, self.info.window // self.info.ratio
        shapes = ((info.bands, info.window), (1, info.window), (info.bands, side))
        lms, pan, ms = (np.zeros((_TIMED, b, n, n), np.float32) for b, n in shapes)
        times = []
        for _ in range(4):  # the first run warms it up, others may be disturbed
            started, runs = time.perf_counter(), range(self.parallel)
            for _ in ahead(lambda _: self.predict(lms, pan, ms, lms, 500), runs, self.parallel):
                pass
            times.append(time.perf_counter() - started)
        return min(times) / _TIMED / self.parallel

    def predict(
        self,
        lms: np.ndarray,
        pan: np.ndarray,
        ms: np.ndarray,
        x_t: np.ndarray,
        t: int,
        progress: Progress | None = None,
    ) -> Answer:
        """Run the network once; other threads may do so at the same time.

        Args:
            lms: MS on PAN's grid, (B, C, N, N) float32, normalised as all images here.
            pan: PAN, (B, 1, N, N) float32.
            ms: MS on its own grid, (B, C, N/ratio, N/ratio) float32.
            x_t: Noised residual, (B, C, N, N) float32.
            t: Timestep, one for all windows.
            progress: Asked ten times a second whether to stop, in another thread.

        Raises:
            CancelledError: If the progress says so.
            DeviceError: If it fails on the device.
            ModelError: If the answer has another shape or type.
        """
        times = np.full(len(lms), t, dtype=np.float32)
        feeds = dict(zip(INPUTS, (lms, pan, ms, x_t, times)))
        options, progress = run_options(), progress or Progress()
        try:
            with self._watch.over(options, progress):
                answers = self._session.run(None, feeds, options)
        except Exception as error:  # onnxruntime raises many kinds
            progress.check()
            raise DeviceError(
                "The model '{name}' failed on {provider}: {error}. If the memory of the GPU is "
                "exhausted, close other programs or choose the CPU.",
                name=self.info.name,
                provider=self.provider,
                error=error,
            ) from error
        count, bands, *size = x_t.shape
        for answer, channels in zip(answers, (bands, self.features)):
            found = getattr(answer, "dtype", type(answer)), getattr(answer, "shape", None)
            expected = (count, channels, *size)
            if found != (np.float32, expected):
                raise ModelError(
                    "The model '{name}' answered with {kind} of shape {shape}, where "
                    "float32 of {expected} was expected. Export the model anew, or choose "
                    "another one.",
                    name=self.info.name,
                    kind=found[0],
                    shape=found[1],
                    expected=expected,
                )
        if not self.features:
            return Answer(answers[0], np.empty((count, 0, *size), np.float32))
        return Answer(*answers)


class _Watch:
    """Has runs end early if that is asked for meanwhile; one thread watches over all that go on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._runs: list[tuple[Any, Progress]] = []
        self._watching = False

    @contextmanager
    def over(self, options: Any, progress: Progress) -> Iterator[None]:
        """Watch over a run that goes on in this thread.

        Args:
            options: Its options of onnxruntime.
            progress: Asked whether to stop.
        """
        run = options, progress
        with self._lock:
            self._runs.append(run)
            if not self._watching:
                self._watching = True
                threading.Thread(target=self._work, daemon=True).start()
        try:
            yield
        finally:
            with self._lock:
                self._runs = [other for other in self._runs if other is not run]

    def _work(self) -> None:
        """Until there has been no run for a while."""
        while True:
            time.sleep(_POLL_SECONDS)
            with self._lock:  # a run is there, and its progress with it, while it is asked
                for options, progress in self._runs:
                    if progress.cancelled():
                        options.terminate = True
                self._watching = bool(self._runs)
                if not self._watching:
                    return
