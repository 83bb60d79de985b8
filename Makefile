# SPDX-License-Identifier: GPL-3.0-or-later
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

PY := .venv/bin/python
# Packaging needs nothing but a Python; no virtual environment is made for it.
PYTHON ?= python3
ENV := source scripts/env.sh &&

.PHONY: help setup stage demo test test-unit test-qgis test-e2e test-qgis-matrix lint lint-plugin i18n docs screenshots bench bench-size package install clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z][a-z0-9-]*:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing (every target below calls it where needed)
	@scripts/setup.sh

stage: setup
	@$(PY) scripts/package.py stage build/plugins

demo: stage ## Fuse a made-up scene with QGIS; results in build/demo/
	@$(ENV) $(PY) scripts/demo.py

test: test-unit test-qgis test-e2e ## Run all tests

test-unit: setup ## Run the tests that need no QGIS
	$(ENV) $(PY) -m pytest tests/unit

test-qgis: setup ## Run the tests inside QGIS
	$(ENV) $(PY) -m pytest tests/qgis

test-e2e: stage ## Run the tests that drive whole programs
	$(ENV) $(PY) -m pytest tests/e2e

test-qgis-matrix: ## Run the QGIS tests in QGIS 3.22, 3.40 and 3.44 (Debian, as root; ~2.5 GB each)
	@scripts/matrix.sh $(VERSIONS)

lint: setup ## Check style, types and the direction of imports
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo

# Not in .venv: QGIS would find this PyQt6 beside its own PyQt5.
build/lint-plugin/stamp: pyproject.toml
	@$(PYTHON) -m venv --clear build/lint-plugin
	@build/lint-plugin/bin/python -m pip install --quiet --no-input --disable-pip-version-check \
	  -e '.[lint-plugin]'
	@touch $@

lint-plugin: build/lint-plugin/stamp ## Check the plugin's zip as plugins.qgis.org does, and for Qt 6
	@build/lint-plugin/bin/python scripts/lint_plugin.py

i18n: ## Bring the translations in i18n/ up to date with the code (needs Qt's lrelease)
	@$(PYTHON) scripts/i18n.py

docs: setup ## Build the documentation into build/site; strict about broken links
	@$(PY) -c 'import mkdocs' 2>/dev/null || $(PY) -m pip install --quiet --no-input \
	  --disable-pip-version-check -c build/constraints.txt -e '.[docs]'
	$(PY) -m mkdocs build --quiet --clean
	@echo build/site/index.html

screenshots: setup ## Take the pictures of the documentation in a real, hidden QGIS desktop
	@$(PY) scripts/desktop.py

bench: stage ## Measure speed and memory on this machine
	@$(ENV) $(PY) benchmarks/bench.py

bench-size: stage ## Measure memory and bookkeeping of a 40,000 x 40,000 scene (SIDE=pixels)
	@$(ENV) $(PY) benchmarks/size.py $(if $(SIDE),--side $(SIDE))

package: ## Make the plugin's zip in dist/ from the committed files
	@$(PYTHON) scripts/package.py zip

install: ## Put the plugin into a QGIS profile (PROFILE=folder, else the default one)
	@$(PYTHON) scripts/package.py install $(if $(PROFILE),"$(PROFILE)")

clean: ## Remove what was built (not .venv)
	rm -rf build dist .qgis-settings .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -path ./.venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
