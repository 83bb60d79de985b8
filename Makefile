# SPDX-License-Identifier: GPL-3.0-or-later
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

PY := .venv/bin/python
# Packaging needs nothing but a Python; no virtual environment is made for it.
PYTHON ?= python3
# `make TARGET PY=python` uses an environment that is there already, without QGIS (setup-python).
SETUP := $(if $(findstring command,$(origin PY)),,setup)
ENV := $(if $(SETUP),source scripts/env.sh &&)
UNIT := --doctest-modules ssdiff_qgis/engine ssdiff_train ssdiff_batch tests/unit

.PHONY: help setup setup-python stage demo test test-unit test-qgis test-e2e test-udl test-qgis-matrix coverage \
  lint lint-plugin lint-workflows i18n docs screenshots bench bench-scaling bench-size package version install clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z][a-z0-9-]*:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing (every target below calls it where needed)
	@scripts/setup.sh

setup-python: ## Install what the unit tests and linters need into a Python that has GDAL (PY=python)
	$(PY) -m pip install --quiet --no-input -e '.[runtime,train,batch,test,lint]'

stage: $(SETUP)
	@$(PY) scripts/package.py stage build/plugins

demo: stage ## Pansharpen a synthetic scene with QGIS; results in build/demo/
	@$(ENV) $(PY) scripts/demo.py

test: test-unit test-qgis test-e2e ## Run all tests

test-unit: $(SETUP) ## Run the tests that need no QGIS, and the examples in docstrings
	$(ENV) $(PY) -m pytest $(UNIT)

coverage: $(SETUP) ## Run the same, and report the lines that are not reached (build/coverage.xml)
	$(ENV) $(PY) -m pytest --cov --cov-report=term:skip-covered --cov-report=xml:build/coverage.xml $(UNIT)

test-qgis: $(SETUP) ## Run the tests inside QGIS
	$(ENV) $(PY) -m pytest tests/qgis

test-e2e: stage ## Run the end-to-end tests, which drive whole programs
	$(ENV) $(PY) -m pytest tests/e2e

# Apart, since its needs are old and large; GDAL is the system's.
build/udl/stamp: pyproject.toml
	@$(PY) -m venv --clear --system-site-packages build/udl
	@build/udl/bin/python -m pip install --quiet --no-input --disable-pip-version-check -e '.[udl,train]'
	@touch $@

test-udl: $(SETUP) build/udl/stamp ## Train and test SSDiff by udl-vis and pancollection (~7 GB in build/udl)
	$(ENV) $(PY) -m pytest tests/unit/train/test_interop.py

test-qgis-matrix: ## Run the QGIS tests in QGIS 3.22, 3.40 and 3.44 (Debian, as root; ~2.5 GB each)
	@scripts/matrix.sh $(VERSIONS)

lint: $(SETUP) ## Check style, types and the direction of imports
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -c 'import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint(["--no-logo"]))'

# Not in .venv: QGIS would find this PyQt6 beside its own PyQt5.
build/lint-plugin/stamp: pyproject.toml
	@$(PYTHON) -m venv --clear build/lint-plugin
	@build/lint-plugin/bin/python -m pip install --quiet --no-input --disable-pip-version-check \
	  -e '.[lint-plugin]'
	@touch $@

lint-plugin: build/lint-plugin/stamp ## Check the plugin's zip as plugins.qgis.org does, and for Qt 6
	@build/lint-plugin/bin/python scripts/lint_plugin.py

# Apart, since neither the plugin nor its tests need it.
build/lint-workflows/stamp: pyproject.toml
	@$(PYTHON) -m venv --clear build/lint-workflows
	@$(LINT_WORKFLOWS) -m pip install --quiet --no-input --disable-pip-version-check check-jsonschema~=0.37
	@touch $@

LINT_WORKFLOWS := build/lint-workflows/bin/python
CHECK_SCHEMA := $(LINT_WORKFLOWS) -m check_jsonschema --builtin-schema

lint-workflows: build/lint-workflows/stamp ## Check the files that GitHub reads
	@$(CHECK_SCHEMA) vendor.github-workflows .github/workflows/*.yml
	@$(CHECK_SCHEMA) vendor.dependabot .github/dependabot.yml
	@$(CHECK_SCHEMA) vendor.github-issue-forms .github/ISSUE_TEMPLATE/bug.yml .github/ISSUE_TEMPLATE/wish.yml
	@$(CHECK_SCHEMA) vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	@$(CHECK_SCHEMA) vendor.citation-file-format CITATION.cff

i18n: build/lint-plugin/stamp ## Bring the translations in i18n/ up to date with the code (needs Qt's lrelease)
	@$(PYTHON) scripts/i18n.py

docs: $(SETUP) ## Build the documentation into build/site; strict about broken links
	@$(PY) -c 'import mkdocs' 2>/dev/null || $(PY) -m pip install --quiet --no-input \
	  --disable-pip-version-check $(if $(SETUP),-c build/constraints.txt) -e '.[docs]'
	$(PY) -m mkdocs build --quiet --clean
	@echo build/site/index.html

screenshots: $(SETUP) ## Take the pictures of the documentation in a real, hidden QGIS desktop
	@$(PY) scripts/desktop.py

bench: stage ## Measure speed and memory on this machine, and time and quality beside GDAL and OTB
	@$(ENV) $(PY) benchmarks/bench.py
	@$(ENV) $(PY) benchmarks/methods.py
	@$(ENV) $(PY) benchmarks/preview.py

bench-scaling: stage ## Measure how the time of the fast mode grows from 1 to 400 megapixels
	@$(ENV) $(PY) benchmarks/scaling.py

bench-size: stage ## Measure memory and bookkeeping of a 40,000 x 40,000 scene (SIDE=pixels)
	@$(ENV) $(PY) benchmarks/size.py $(if $(SIDE),--side $(SIDE))

package: ## Make the plugin's zip in dist/ from the committed files
	@$(PYTHON) scripts/package.py zip

version: ## Print the version of the plugin
	@awk -F= '/^version=/ {print $$2}' metadata.txt

install: ## Put the plugin into a QGIS profile (PROFILE=folder, else the default one)
	@$(PYTHON) scripts/package.py install $(if $(PROFILE),"$(PROFILE)")

clean: ## Remove what was built (not .venv)
	rm -rf build dist .qgis-settings .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
	find . -path ./.venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
