# SPDX-License-Identifier: GPL-3.0-or-later
"""Models as a user of `qgis_process` gets them. `make test-e2e` sets the environment."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

pytestmark = pytest.mark.e2e


@pytest.fixture
def run(tmp_path):
    """``run(algorithm, **parameters)`` gives the results, printed as JSON by qgis_process."""
    program = os.environ.get("QGIS_PROCESS")
    if not program:
        pytest.skip("no QGIS_PROCESS in the environment: run this by `make test-e2e`")
    # Of a proxy of the machine that runs the tests nothing on that very machine is asked.
    env = {**os.environ, "SSDIFF_MODELS": str(tmp_path / "models"), "NO_PROXY": "127.0.0.1"}

    def run(algorithm: str, **parameters) -> dict:
        given = [f"{name}={value}" for name, value in parameters.items()]
        command = [program, "--json", "run", f"ssdiff:{algorithm}", "--", *given]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=env)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["results"]

    return run


def test_model_is_downloaded_in_one_process_and_listed_in_the_next(
    run, web_folder, make_stub_model, entry_of, tmp_path
):
    directory, url = web_folder
    model = make_stub_model(name="new", version="1.2")
    (directory / "model.onnx").write_bytes(model.read_bytes())
    entry = entry_of(model, urls=(f"{url}/model.onnx",)).to_dict()
    (directory / "catalogue.json").write_text(json.dumps({"schema": 1, "models": [entry]}))
    results = run("downloadmodel", MODEL="new", CATALOGUE_URL=f"{url}/catalogue.json")
    path = tmp_path / "models" / "new-1.2.onnx"
    assert results == {"MODEL_FILE": str(path)} and path.read_bytes() == model.read_bytes()
    models = json.loads(run("listmodels")["MODELS"])
    assert [(m["name"], m["path"]) for m in models if m["state"] == "installed"] == [
        ("new", str(path))
    ]
