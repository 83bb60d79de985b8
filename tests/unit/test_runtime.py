# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sys

import onnxruntime
import pytest

from ssdiff_qgis.engine import runtime
from ssdiff_qgis.engine.errors import DeviceError, OptionError, RuntimeMissingError
from ssdiff_qgis.engine.model import Model

NO_CUDA = "CUDAExecutionProvider" not in onnxruntime.get_available_providers()
CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"


@pytest.mark.skipif(not NO_CUDA, reason="this onnxruntime has CUDA")
def test_cuda_on_a_machine_without_it_is_refused(stub_model):
    with pytest.raises(DeviceError, match="offers only .*CPUExecutionProvider.*choose the CPU"):
        Model(stub_model, "cuda")


@pytest.mark.parametrize("device", ["cpu", "auto"])
def test_the_provider_that_is_used_is_told(stub_model, device):
    session, provider = runtime.open_session(stub_model, device)
    assert provider == session.get_providers()[0]
    if device == "cpu" or NO_CUDA:
        assert provider == CPU


class FakeSession:
    """A session on a machine where CUDA is installed, whether or not it loads."""

    loads = True

    def __init__(self, path, sess_options, providers):
        self.asked = providers

    def get_providers(self):
        return self.asked if self.loads else self.asked[1:] or self.asked


@pytest.fixture
def with_cuda(monkeypatch):
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CUDA, CPU])
    monkeypatch.setattr(onnxruntime, "InferenceSession", FakeSession)
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None, raising=False)
    monkeypatch.setattr(FakeSession, "loads", True)


def test_cuda_is_preferred_where_it_works(with_cuda, stub_model):
    assert runtime.open_session(stub_model, "auto")[1] == CUDA
    assert runtime.open_session(stub_model, "cuda")[1] == CUDA
    session, provider = runtime.open_session(stub_model, "cpu")
    assert provider == CPU and session.asked == [CPU]


def test_silent_fall_back_is_noticed(with_cuda, stub_model, monkeypatch):
    monkeypatch.setattr(FakeSession, "loads", False)
    with pytest.raises(DeviceError, match="fell back to CPUExecutionProvider.*cuDNN"):
        runtime.open_session(stub_model, "cuda")
    assert runtime.open_session(stub_model, "auto")[1] == CPU


def test_unknown_device_is_refused(stub_model):
    with pytest.raises(OptionError, match="'tpu' is not known.*auto"):
        runtime.open_session(stub_model, "tpu")


def test_missing_onnxruntime_is_said_with_the_remedy(monkeypatch, stub_model):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(RuntimeMissingError, match="pip install onnxruntime"):
        Model(stub_model, "cpu")
