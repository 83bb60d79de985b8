# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sys
import time

import numpy as np
import onnxruntime
import pytest

from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import (
    CancelledError,
    DeviceError,
    ModelError,
    OptionError,
    RuntimeMissingError,
)
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime import pip_command, probe
from ssdiff_qgis.engine.runtime import providers as runtime
from ssdiff_qgis.engine.threads import processors

NO_CUDA = "CUDAExecutionProvider" not in onnxruntime.get_available_providers()
CPU, CUDA, DML = "CPUExecutionProvider", "CUDAExecutionProvider", "DmlExecutionProvider"
OPENVINO = "OpenVINOExecutionProvider"
RealSession = onnxruntime.InferenceSession


@pytest.mark.skipif(not NO_CUDA, reason="this onnxruntime has CUDA")
def test_cuda_on_a_machine_without_it_is_refused(stub_model):
    with pytest.raises(DeviceError, match="offers only .*CPUExecutionProvider.*choose the CPU"):
        Model(stub_model, "cuda")


@pytest.mark.parametrize("device", ["cpu", "auto"])
def test_the_provider_that_is_used_is_told(stub_model, device):
    opened = runtime.open_session(stub_model, device)
    assert opened.provider == opened.session.get_providers()[0]
    if device == "cpu" or NO_CUDA:
        assert opened.provider == CPU and opened.fallback is None


class FakeSession:
    """A session on a machine with GPUs; the CPU does their work, or `fault` spoils it."""

    fault: dict[str, str] = {}
    made: list[FakeSession] = []

    def __init__(self, model, sess_options, providers):
        self.asked, self.options, self.runs, self.wrong = providers, sess_options, 0, ""
        self.wrong = self.fault.get(self.get_providers()[0], "")
        if self.wrong == "does not start":
            raise RuntimeError("no kernel image")
        self.real = RealSession(model, providers=[CPU])
        self.made.append(self)

    def __getattr__(self, name):
        return getattr(self.real, name)

    def get_providers(self):
        used = [asked if isinstance(asked, str) else asked[0] for asked in self.asked]
        return used[1:] if self.wrong == "falls back" else used

    def run(self, names, feeds):
        self.runs += 1
        if self.wrong == "does not run":
            raise RuntimeError("out of memory")
        results = self.real.run(names, feeds)
        if self.wrong == "rounds":
            return [r * np.float32(1.001) for r in results]
        if self.wrong == "is wrong":
            return [r + np.float32(0.1) * np.abs(r).max() for r in results]
        if self.wrong == "is not finite":
            return [r * np.float32("nan") for r in results]
        return results


@pytest.fixture
def gpus(monkeypatch):
    """CUDA and DirectML are there and work; returns the faults to set, by provider."""
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CUDA, DML, CPU])
    monkeypatch.setattr(onnxruntime, "InferenceSession", FakeSession)
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda directory=None: None, raising=False)
    monkeypatch.setattr(FakeSession, "fault", {})
    monkeypatch.setattr(FakeSession, "made", [])
    monkeypatch.setattr(runtime, "_verdicts", {})
    return FakeSession.fault


def test_cuda_is_preferred_where_it_works(gpus, stub_model):
    assert runtime.open_session(stub_model, "auto")[1:] == (CUDA, None)
    assert runtime.open_session(stub_model, "cuda")[1:] == (CUDA, None)
    opened = runtime.open_session(stub_model, "cpu")
    assert opened[1:] == (CPU, None) and opened.session.asked == [CPU]


def test_rounding_of_a_gpu_is_taken(gpus, stub_model):
    gpus[CUDA] = "rounds"
    assert runtime.open_session(stub_model, "cuda").provider == CUDA


FAULTS = {
    "falls back": "fell back to CPUExecutionProvider",
    "does not start": "cannot start it: no kernel image",
    "does not run": "run on CUDAExecutionProvider failed: out of memory",
    "is wrong": "gives wrong numbers: off by",
    "is not finite": "numbers that are not finite",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_gpu_that_fails_its_proof_is_passed_over_with_the_reason(gpus, stub_model, fault):
    gpus[CUDA] = fault
    opened = runtime.open_session(stub_model, "auto")
    assert opened.provider == DML and opened.session.get_providers()[0] == DML
    assert opened.fallback.startswith(f"{CUDA} is not used: ") and FAULTS[fault] in opened.fallback
    with pytest.raises(DeviceError, match=f"'cuda' was asked for.*{FAULTS[fault]}.*doctor"):
        runtime.open_session(stub_model, "cuda")


def test_the_cpu_is_left_when_all_gpus_fail(gpus, stub_model):
    gpus.update({CUDA: "falls back", DML: "is wrong"})
    model = Model(stub_model, "auto")
    assert model.provider == CPU
    assert f"{CUDA} is not used" in model.fallback and f"{DML} is not used" in model.fallback


def test_a_proof_is_made_once_per_model(gpus, stub_model, make_stub_model):
    first = runtime.open_session(stub_model, "cuda").session
    again = runtime.open_session(stub_model, "cuda").session
    other = runtime.open_session(make_stub_model(name="other"), "cuda").session
    assert (first.runs, again.runs, other.runs) == (1, 0, 1)


def test_a_failure_is_remembered(gpus, stub_model):
    gpus[CUDA] = "is wrong"
    reason = runtime.open_session(stub_model, "auto").fallback
    before = sum(session.asked[0] == CUDA for session in FakeSession.made)
    assert runtime.open_session(stub_model, "auto").fallback == reason
    assert sum(session.asked[0] == CUDA for session in FakeSession.made) == before


def test_a_fall_back_after_a_passed_proof_is_noticed(gpus, stub_model):
    assert runtime.open_session(stub_model, "auto").provider == CUDA
    gpus[CUDA] = "falls back"  # the memory of the GPU was taken meanwhile
    assert runtime.open_session(stub_model, "auto").provider == DML


def test_directml_gets_the_options_it_needs(gpus, stub_model):
    options = runtime.open_session(stub_model, "directml").session.options
    assert options.enable_mem_pattern is False
    assert options.execution_mode == onnxruntime.ExecutionMode.ORT_SEQUENTIAL


def test_threads_are_passed_on(gpus, stub_model):
    assert runtime.open_session(stub_model, "cuda").session.options.intra_op_num_threads == 0
    options = runtime.open_session(stub_model, "cuda", threads=3).session.options
    assert options.intra_op_num_threads == 3
    assert Model(stub_model, "cuda", threads=3).parallel == 1


def test_a_run_on_the_processor_keeps_to_its_thread_and_several_go_on_at_once(gpus, stub_model):
    for threads in (None, 3):
        session = runtime.open_session(stub_model, "cpu", threads=threads).session
        assert session.options.intra_op_num_threads == 1
    assert Model(stub_model, "cpu", threads=3).parallel == 3
    assert Model(stub_model, "cpu").parallel == min(processors(), 16)


@pytest.fixture
def openvino(gpus, monkeypatch):
    """An onnxruntime with OpenVINO; returns the devices that OpenVINO has, and the faults."""
    devices = ["CPU"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [OPENVINO, CPU])
    module = onnxruntime.capi._pybind_state
    found = "get_available_openvino_device_ids"
    monkeypatch.setattr(module, found, lambda: devices, raising=False)
    return devices, gpus


@pytest.mark.parametrize(
    ("devices", "chosen"), [(["CPU"], "CPU"), (["CPU", "GPU.0", "GPU.1"], "GPU"), (["GPU"], "GPU")]
)
def test_openvino_takes_a_gpu_where_it_has_one_and_keeps_the_precision(
    openvino, stub_model, devices, chosen
):
    openvino[0][:] = devices
    opened = runtime.open_session(stub_model, "openvino", threads=2)
    asked = {"device_type": chosen, "precision": "ACCURACY", "num_of_threads": "2"}
    assert opened.provider == OPENVINO and opened.session.asked == [(OPENVINO, asked), CPU]
    plain = runtime.open_session(stub_model, "openvino").session.asked[0][1]
    assert plain == {"device_type": chosen, "precision": "ACCURACY"}


@pytest.mark.parametrize("faster", [True, False])
def test_openvino_is_chosen_where_it_is_faster(openvino, stub_model, monkeypatch, faster):
    times = []

    def seconds(session, feeds, at_once=1):
        times.append(at_once)
        own = session.asked[0] != CPU
        return 1.0 if own == faster else 2.0

    monkeypatch.setattr(probe, "_seconds", seconds)
    opened = runtime.open_session(stub_model, "auto")
    assert opened.provider == (OPENVINO if faster else CPU)
    slower = f"{OPENVINO} is not used: it is slower than the CPU."
    assert opened.fallback == (None if faster else slower)
    timed = len(times)
    assert set(times) == {1, processors()}  # OpenVINO has threads of its own
    assert timed and runtime.open_session(stub_model, "auto")[1:] == opened[1:]
    assert len(times) == timed  # once for a file
    assert runtime.open_session(stub_model, "openvino").provider == OPENVINO


@pytest.mark.skipif(
    OPENVINO not in onnxruntime.get_available_providers(),
    reason="this onnxruntime has no OpenVINO (package onnxruntime-openvino)",
)
def test_a_real_openvino_gives_the_cpus_numbers():
    model = next(iter(bundled_models().values()))
    opened = runtime.open_session(model, "openvino")
    assert opened.provider == OPENVINO
    reference = probe.open_on(onnxruntime, str(model), CPU)
    # 1 is four standard deviations of a band: less than a tenth of a DN where these are 1000 DN.
    assert probe.prove(opened.session, OPENVINO, reference) < 1e-4


def test_what_loading_the_libraries_prints_is_no_result(gpus, stub_model, monkeypatch, capsys):
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda directory: print("Failed to load x"))
    runtime.open_session(stub_model, "auto")
    said = capsys.readouterr()
    assert said.out == "" and "Failed to load x" in said.err


def test_a_damaged_model_is_no_fault_of_the_gpu(gpus, tmp_path):
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"\x00 not a model")
    with pytest.raises(ModelError, match="cannot load"):
        runtime.open_session(broken, "auto")


def test_unknown_device_is_refused(stub_model):
    with pytest.raises(OptionError, match="'tpu' is not known.*auto"):
        runtime.open_session(stub_model, "tpu")


def test_missing_onnxruntime_is_said_with_the_remedy(monkeypatch, stub_model):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(RuntimeMissingError, match="pip install onnxruntime"):
        Model(stub_model, "cpu")


def test_a_model_that_loads_for_ever_is_given_up(stub_model, monkeypatch):
    def never(*_):
        time.sleep(20)

    monkeypatch.setattr(runtime, "open_on", never)
    monkeypatch.setattr(runtime, "LOAD_SECONDS", 0.3)
    with pytest.raises(ModelError, match="did not load .* within 0 s"):
        runtime.open_session(stub_model, "cpu")
    monkeypatch.setattr(runtime, "LOAD_SECONDS", 20)

    class Cancelled(Progress):
        def cancelled(self) -> bool:
            return True

    begin = time.monotonic()
    with pytest.raises(CancelledError):
        runtime.open_session(stub_model, "cpu", Cancelled())
    assert time.monotonic() - begin < 2


def test_the_command_in_the_message_suits_this_python(monkeypatch, stub_model):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    monkeypatch.setattr(pip_command, "is_externally_managed", lambda: True)
    with pytest.raises(RuntimeMissingError, match="pip install --user --break-system-packages onn"):
        runtime.require()
