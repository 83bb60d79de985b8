# SPDX-License-Identifier: GPL-3.0-or-later
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

PY := .venv/bin/python
# Packaging needs nothing but a Python; no virtual environment is made for it.
PYTHON ?= python3
ENV := source scripts/env.sh &&

.PHONY: help setup stage demo test test-unit test-qgis test-e2e lint bench package install clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z][a-z0-9-]*:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

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

lint: setup ## Check style, types and the direction of imports
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo

bench: stage ## Measure speed and memory on this machine
	@$(ENV) $(PY) benchmarks/bench.py

package: ## Make the plugin's zip in dist/ from the committed files
	@$(PYTHON) scripts/package.py zip

install: ## Put the plugin into a QGIS profile (PROFILE=folder, else the default one)
	@$(PYTHON) scripts/package.py install $(if $(PROFILE),"$(PROFILE)")

clean: ## Remove what was built (not .venv)
	rm -rf build dist .qgis-settings .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -path ./.venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
