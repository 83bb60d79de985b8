# SPDX-License-Identifier: GPL-3.0-or-later
"""Listing and downloading models, and QGIS's network settings on the way."""

from __future__ import annotations

import base64
import hashlib
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsSettings,
)

from ssdiff_qgis.engine.catalogue.download import download_file
from ssdiff_qgis.engine.catalogue.http import Network, Silence
from ssdiff_qgis.engine.catalogue.store import BUNDLED, bundled_models, installed_models
from ssdiff_qgis.engine.errors import ProxyError

PROXY = "proxy.example.org"


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The folder of the installed models, still to be made."""
    monkeypatch.setenv("SSDIFF_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def catalogue(web_folder, make_stub_model, entry_of, folder) -> str:
    """Address of a catalogue of one good model, which sees 4 bands at a ratio of 4, and a bad."""
    directory, url = web_folder
    model = make_stub_model(name="made-for-four", version="1.2", any_bands=False)
    (directory / "model.onnx").write_bytes(model.read_bytes())
    good = entry_of(model, urls=(f"{url}/missing.onnx", f"{url}/model.onnx")).to_dict()
    content = {"schema": 1, "models": [good, {**good, "name": "bad", "size": 0}]}
    (directory / "catalogue.json").write_text(json.dumps(content))
    return f"{url}/catalogue.json"


def run(name: str, log=None, **parameters) -> dict:
    import processing

    feedback = None if log is None else log.feedback
    return processing.run(f"ssdiff:{name}", parameters, feedback=feedback)


@pytest.mark.parametrize("name", ["listmodels", "downloadmodel"])
class TestAlgorithms:
    @pytest.fixture
    def algorithm(self, provider, name):
        return QgsApplication.processingRegistry().createAlgorithmById(f"ssdiff:{name}")

    def test_describes_itself(self, algorithm):
        assert algorithm.displayName().endswith("(SSDiff)") and algorithm.shortDescription()
        assert algorithm.helpUrl().startswith("https://") and "onnx" in algorithm.tags()
        assert Path(algorithm.svgIconPath()).is_file() and not algorithm.icon().isNull()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description() and parameter.help() in algorithm.shortHelpString()
        assert all(output.description() for output in algorithm.outputDefinitions())
        assert (algorithm.group(), algorithm.groupId()) == ("Models", "models")

    def test_runs_in_the_background_also_without_onnxruntime(self, algorithm, monkeypatch):
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
        assert algorithm.canExecute() == (True, "")
        assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


class TestListing:
    def test_what_is_here(self, provider, folder, log):
        results = run("listmodels", log)
        models = json.loads(results["MODELS"])
        assert [(m["name"], m["version"], m["state"]) for m in models] == [
            (entry.name, entry.version, "bundled") for entry in BUNDLED
        ]
        assert [m["path"] for m in models] == [str(path) for path in bundled_models().values()]
        assert "OUTPUT" not in results and not log.warnings
        said = "\n".join(log.infos)
        assert "name         version  bands" in said and "GPL-3.0-or-later" in said
        assert f"Downloaded models lie in {folder}." in said

    def test_what_can_be_downloaded(self, provider, folder, catalogue, log, tmp_path):
        output = tmp_path / "models.json"
        results = run("listmodels", log, CATALOGUE_URL=catalogue, OUTPUT=str(output))
        (model,) = json.loads(results["MODELS"])[len(BUNDLED) :]
        assert (model["name"], model["state"], model["path"]) == (
            "made-for-four", "downloadable", None,
        )  # fmt: skip
        assert results["OUTPUT"] == str(output)
        # In the log of the desktop, all of it would be pages.
        whole = json.loads(output.read_text())
        assert json.loads(results["MODELS"]) == [
            {
                key: m[key]
                for key in ("name", "version", "ratio", "bands", "any_bands", "state", "path")
            }
            for m in whole
        ]
        assert all(len(m["sha256"]) == 64 for m in whole)
        assert len(log.warnings) == 1 and "'size' is 0" in log.warnings[0]
        # It is remembered.
        assert run("listmodels")["MODELS"] == results["MODELS"]

    def test_catalogue_that_is_none(self, provider, folder, web_folder):
        with pytest.raises(QgsProcessingException, match="answers 404"):
            run("listmodels", CATALOGUE_URL=f"{web_folder[1]}/nowhere.json")
        with pytest.raises(QgsProcessingException, match="is not https"):
            run("listmodels", CATALOGUE_URL="http://example.org/catalogue.json")


class TestDownloading:
    def test_model_is_there_and_used_afterwards(
        self, provider, folder, catalogue, log, web_folder, parameters
    ):
        results = run("downloadmodel", log, MODEL="made-for-four", CATALOGUE_URL=catalogue)
        path = folder / "made-for-four-1.2.onnx"
        assert results == {"MODEL_FILE": str(path)}
        assert path.read_bytes() == (web_folder[0] / "model.onnx").read_bytes()
        assert [m.path for m in installed_models()] == [path]
        # Why an entry is not used, and that the first address is wrong.
        assert len(log.warnings) == 2 and "Trying the next address" in log.warnings[1]
        assert any(f"lies in {path}." in text for text in log.infos)

        (web_folder[0] / "model.onnx").unlink()
        assert run("downloadmodel", MODEL="made-for-four") == results

        # The better fit for the town's four bands than a model for any.
        parameters.pop("MODEL_FILE")
        assert run("pansharpen", **parameters)["MODEL_USED"] == "made-for-four 1.2"

    def test_bundled_model_needs_no_network(self, provider, folder):
        results = run("downloadmodel", MODEL=BUNDLED[0].name)
        assert results["MODEL_FILE"] == str(bundled_models()[BUNDLED[0].name])
        assert not folder.exists()

    def test_unknown_model(self, provider, folder):
        with pytest.raises(QgsProcessingException, match="no model 'blue' in the catalogue"):
            run("downloadmodel", MODEL="blue")

    def test_that_fails_says_why(self, provider, folder, catalogue, web_folder):
        (web_folder[0] / "model.onnx").write_bytes(b"other")
        with pytest.raises(QgsProcessingException, match="another file: 5 bytes"):
            run("downloadmodel", MODEL="made-for-four", CATALOGUE_URL=catalogue)
        assert not list(folder.glob("*.onnx"))

    def test_that_is_cancelled_is_no_success(self, provider, folder, catalogue, log):
        log.feedback.cancel()
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run("downloadmodel", log, MODEL="made-for-four", CATALOGUE_URL=catalogue)


class TestNetworkOfQgis:
    @pytest.fixture
    def settings(self, qgis_app):
        """``settings(**values)`` sets QGIS's proxy as the options dialog does."""
        manager = QgsNetworkAccessManager.instance()
        keys = []

        def change(**values) -> Network:
            from ssdiff_qgis.toolbelt.qgis_network import qgis_network

            for key, value in values.items():
                keys.append(f"proxy/{key}")
                QgsSettings().setValue(keys[-1], value)
            manager.setupDefaultProxyAndCache()
            return qgis_network()

        yield change
        for key in keys:
            QgsSettings().remove(key)
        manager.setupDefaultProxyAndCache()

    def test_without_a_proxy_the_environment_is_asked(self, settings):
        assert settings().proxies("https://example.org/") == {}

    @pytest.mark.parametrize("kind", ["HttpProxy", "HttpCachingProxy", "Socks5Proxy"])
    def test_proxy_with_its_password(self, settings, kind):
        network = settings(
            proxyEnabled=True, proxyType=kind, proxyHost=PROXY, proxyPort="3128",
            proxyUser="DOMAIN\\me", proxyPassword="a:b@c/d",
        )  # fmt: skip
        scheme = "socks5h" if kind == "Socks5Proxy" else "http"
        expected = f"{scheme}://DOMAIN%5Cme:a%3Ab%40c%2Fd@{PROXY}:3128"
        assert network.proxies("https://example.org/m")["https"] == expected
        assert "a%3Ab" not in repr(network)

    def test_addresses_that_go_without_it(self, settings):
        network = settings(
            proxyEnabled=True, proxyType="HttpProxy", proxyHost=PROXY, proxyPort="3128",
            noProxyUrls=["https://intern.example.org"],
        )  # fmt: skip
        assert network.proxies("https://intern.example.org/m")["https"] == ""
        assert network.proxies("https://example.org/m")["https"] == f"http://{PROXY}:3128"

    def test_login_of_the_authentication_database(self, settings):
        manager = QgsApplication.authManager()
        if manager.isDisabled() or not manager.setMasterPassword("master", True):
            pytest.skip("no authentication database")
        login = QgsAuthMethodConfig("Basic")
        login.setName("proxy")
        login.setConfig("username", "me")
        login.setConfig("password", "of the database")
        assert manager.storeAuthenticationConfig(login)
        network = settings(
            proxyEnabled=True, proxyType="HttpProxy", proxyHost=PROXY, proxyPort="3128",
            authcfg=login.id(),
        )  # fmt: skip
        assert network.proxies("https://example.org/m")["https"] == (
            f"http://me:of%20the%20database@{PROXY}:3128"
        )

    def test_is_the_same_in_a_worker_thread(self, settings):
        network = settings(
            proxyEnabled=True, proxyType="HttpProxy", proxyHost=PROXY, proxyPort="3128"
        )
        found = []
        thread = threading.Thread(target=lambda: found.append(network.proxies("https://a.org/")))
        thread.start()
        thread.join()
        assert found == [network.proxies("https://a.org/")]

    def test_certificates_are_those_of_qgis(self, settings):
        pem = settings().authorities
        authorities = QgsApplication.authManager().trustedCaCerts()
        assert pem.count("-----BEGIN CERTIFICATE-----") == len(authorities) > 0

    def test_download_through_a_proxy_that_asks_for_a_password(self, settings, tmp_path):
        body, asked = b"the model", []
        login = "Basic " + base64.b64encode(b"me:secret").decode()

        class Proxy(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                allowed = self.headers.get("Proxy-Authorization") == login
                self.send_response(200 if allowed else 407)
                self.send_header("Content-Length", str(len(body) if allowed else 0))
                self.end_headers()
                self.wfile.write(body if allowed else b"")

            def log_message(self, *args) -> None:
                pass

        with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
            where = {"proxyHost": "127.0.0.1", "proxyPort": str(server.server_port)}
            digest = hashlib.sha256(body).hexdigest()
            arguments = (["http://localhost/m"], tmp_path / "m", len(body), digest)
            network = settings(proxyEnabled=True, proxyType="HttpProxy", **where)
            with pytest.raises(ProxyError, match="asks for a user name and a password"):
                download_file(*arguments, network, Silence())
            network = settings(proxyUser="me", proxyPassword="secret")
            assert download_file(*arguments, network, Silence()).read_bytes() == body
            server.shutdown()
        assert asked == ["http://localhost/m"] * 2
