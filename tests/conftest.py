# SPDX-License-Identifier: GPL-3.0-or-later
"""What all layers of tests share. Needs no QGIS."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
QGIS_TESTS = ROOT / "tests" / "qgis"


def pytest_configure(config: pytest.Config) -> None:
    """Starts QGIS, by pytest-qgis, only when tests that need it are asked for.

    pyproject.toml turns pytest-qgis's own entry point off, since it would start QGIS in every
    session.
    """
    wanted = [(config.invocation_params.dir / arg.split("::")[0]).resolve() for arg in config.args]
    around = {QGIS_TESTS, *QGIS_TESTS.parents}
    if any(path in around or QGIS_TESTS in path.parents for path in wanted):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        config.pluginmanager.import_plugin("pytest_qgis.plugin")


def _data_folder() -> Path:
    return Path(os.environ.get("SSDIFF_DATA") or ROOT.parent / "shared" / "data")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skips the tests marked `real_data` where the real scenes are not to be found."""
    folder = _data_folder()
    if folder.is_dir():
        return
    skip = pytest.mark.skip(reason=f"no real scenes in {folder} (set SSDIFF_DATA)")
    for item in items:
        if item.get_closest_marker("real_data") is not None:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of the real scenes; the test must be marked `real_data`."""
    folder = _data_folder()
    if not folder.is_dir():
        pytest.skip(f"no real scenes in {folder} (set SSDIFF_DATA)")
    return folder


@pytest.fixture(scope="session")
def make_stub_model(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Makes ONNX files that fulfil the model contract, in milliseconds and without training.

    ``make_stub_model(**fields)`` sets fields of `ModelInfo`; the graph follows them. ``metadata``
    changes what is written of them afterwards, unchecked: a dict replaces entries (a value of
    ``...`` removes one), a str is written as it is, None writes no metadata at all.
    """

    def make(
        metadata: dict[str, Any] | str | None = {},  # noqa: B006
        features: bool = False,
        **fields: Any,
    ) -> Path:
        from ssdiff_qgis.engine.model.contract import ModelInfo

        values = {
            "schema": 1,
            "name": "stub",
            "version": "1.0",
            "bands": 4,
            "any_bands": True,
            "ratio": 4,
            "window": 32,
            "stride": 24,
            "base": "interpolation",
            "radiometry": "scene",
            "scale": None,
            "residual_scale": 0.5,
            "schedule": "cosine",
            "timesteps": 1000,
            "default_timesteps": [600, 20],
            "mtf_gain": 0.3,
            "training": {},
            "figures": {},
            "licence": "CC0-1.0",
        }
        info = ModelInfo(**{**values, **fields})
        text: str | None = info.to_json()
        if isinstance(metadata, dict):
            entries = {**json.loads(info.to_json()), **metadata}
            text = json.dumps({k: v for k, v in entries.items() if v is not ...})
        else:
            text = metadata
        path = tmp_path_factory.mktemp("model") / f"{info.name}.onnx"
        _write_stub_model(path, info, text, features)
        return path

    return make


@pytest.fixture(scope="session")
def stub_model(make_stub_model: Callable[..., Path]) -> Path:
    """A stub of a 4-band, any-band model with 32-pixel windows every 24 pixels."""
    return make_stub_model()


@pytest.fixture(scope="session")
def entry_of() -> Callable[..., Any]:
    """``entry_of(path, **changes)``: what a catalogue says of a model's file."""
    import onnx

    from ssdiff_qgis.engine.catalogue.entry import ModelEntry
    from ssdiff_qgis.engine.model.contract import METADATA_KEY, ModelInfo

    def entry(path: Path, **changes: Any) -> Any:
        written = {p.key: p.value for p in onnx.load(str(path)).metadata_props}
        info = ModelInfo.parse(written[METADATA_KEY])
        fields = {
            "name": info.name,
            "version": info.version,
            "bands": info.bands,
            "any_bands": info.any_bands,
            "ratio": info.ratio,
            "size": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "licence": info.licence,
        }
        return ModelEntry(**{**fields, **changes})

    return entry


@pytest.fixture
def web_folder(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder, and the address at which a web server on this machine shows it."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *args: Any) -> None:
            pass

    folder = tmp_path / "web"
    folder.mkdir()
    handler = functools.partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield folder, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session", autouse=True)
def no_models_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is installed on this machine changes no test, in the programs that tests run neither."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSDIFF_MODELS", str(tmp_path_factory.mktemp("user") / "models"))
        yield


@pytest.fixture
def stub_catalogue(
    make_stub_model: Callable[..., Path],
    entry_of: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> dict[str, Path]:
    """Stubs in place of the bundled models, for any bands: ``four`` and ``two``, by their ratio."""
    from ssdiff_qgis.engine.catalogue import store as catalogue

    ratios = {"four": 4, "two": 2}
    paths = {name: make_stub_model(name=name, ratio=ratio) for name, ratio in ratios.items()}
    # An absolute path stays as it is wherever the models lie.
    table = tuple(entry_of(path, bundled=str(path)) for path in paths.values())
    monkeypatch.setattr(catalogue, "bundled_entries", lambda: table)
    return paths


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Paths of a made-up town: PAN of 256 x 256 pixels, MS shifted by (0.6, -0.4) against it."""
    from ssdiff_train.synthetic.scene_files import write_scene
    from ssdiff_train.synthetic.sensor import SensorModel, observe
    from ssdiff_train.synthetic.town import make_hrms

    sensor = SensorModel(shift=(0.6, -0.4))
    folder = tmp_path_factory.mktemp("town")
    return write_scene(folder, observe(make_hrms(256, 256, seed=1), sensor, seed=1), sensor)


def _write_stub_model(path: Path, info: Any, metadata: str | None, features: bool = False) -> None:
    """Write a graph whose residual depends on every input and on the position in the window.

    residual = 0.4 pan + 0.1 (lms - ms enlarged) + 0.05 x_t + 1e-5 t + slope, where the slope rises
    along the rows and twice as much along the columns: windows blended wrongly leave steps.
    With ``features`` it gives PAN and the detail of the bands as such, too.
    """
    import numpy as np
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    from ssdiff_qgis.engine.model.contract import METADATA_KEY

    c, n, side = info.bands, info.window, info.window // info.ratio
    axis = np.linspace(0, 0.02, n, dtype=np.float32)
    constants = {
        "scales": np.array([1, 1, info.ratio, info.ratio], np.float32),
        "axes": np.array([1, 2, 3], np.int64),
        "slope": axis[:, None] + 2 * axis[None, :],
        "of_pan": np.float32(0.4),
        "of_detail": np.float32(0.1),
        "of_noise": np.float32(0.05),
        "of_time": np.float32(1e-5),
    }
    nodes = [
        ("Mul", ["pan", "of_pan"], "a"),
        ("Resize", ["ms", "", "scales"], "enlarged"),
        ("Sub", ["lms", "enlarged"], "detail"),
        ("Mul", ["detail", "of_detail"], "b"),
        ("Mul", ["x_t", "of_noise"], "d"),
        ("Unsqueeze", ["t", "axes"], "times"),
        ("Mul", ["times", "of_time"], "e"),
        ("Sum", ["a", "b", "d", "e", "slope"], "residual"),
    ]
    outputs = {"residual": c}
    if features:
        nodes.append(("Concat", ["pan", "detail"], "features"))
        outputs["features"] = c + 1
    nearest = {
        "mode": "nearest",
        "coordinate_transformation_mode": "asymmetric",
        "nearest_mode": "floor",
    }

    of_kind = {"Resize": nearest, "Concat": {"axis": 1}}

    def image(name: str, *shape: int) -> Any:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", *shape])

    graph = helper.make_graph(
        [
            helper.make_node(kind, inputs, [output], **of_kind.get(kind, {}))
            for kind, inputs, output in nodes
        ],
        "stub",
        [
            image("lms", c, n, n),
            image("pan", 1, n, n),
            image("ms", c, side, side),
            image("x_t", c, n, n),
            image("t"),
        ],
        [image(name, count, n, n) for name, count in outputs.items()],
        [numpy_helper.from_array(np.asarray(v), k) for k, v in constants.items()],
    )
    # Old versions of the format, so that every onnxruntime reads them.
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="stub"
    )
    if metadata is not None:
        helper.set_model_props(model, {METADATA_KEY: metadata})
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, str(path))
