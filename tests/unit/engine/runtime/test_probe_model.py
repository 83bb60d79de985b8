# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import onnx
import onnxruntime

from ssdiff_qgis.engine.runtime import probe
from ssdiff_qgis.engine.runtime.probe_model import PROBE_MODEL, probe_result
from ssdiff_train.export.probe_model import probe_model

CPU = "CPUExecutionProvider"


def test_the_probes_graph_is_what_numpy_makes_of_it():
    session = probe.open_on(onnxruntime, str(PROBE_MODEL), CPU)
    feeds = probe.synthetic_input(session)
    assert feeds["x"].shape == (2, 2, 16, 16)
    found = session.run(None, feeds)[0]
    assert np.abs(found).max() > 1
    np.testing.assert_allclose(found, probe_result(feeds["x"]), rtol=1e-4, atol=1e-4)


def test_the_probes_graph_is_good_onnx():

    model = onnx.load(str(PROBE_MODEL))
    onnx.checker.check_model(model, full_check=True)
    assert [node.op_type for node in model.graph.node] == ["Conv", "Relu", "MatMul"]


def test_the_file_is_what_the_export_writes():
    assert PROBE_MODEL.read_bytes() == probe_model().SerializeToString(deterministic=True)
