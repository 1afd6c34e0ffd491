# `make run` and `make test` need only Python 3.11 or newer and make; everything else comes into .venv.

PYTHON ?= python3
SET ?= sample_journeys
SAMPLE ?= $(SET)/Aabenraa/fra-bold-til-dommer.journey.json
OUT ?= out
MUTANTS ?= 1000000

BIN := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# macOS always has a display; elsewhere one of these two variables names it.
DISPLAYED := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s)))

.DEFAULT_GOAL := run
.PHONY: run test lint bench build sizes soak screens clean

# --- the environment: what runs the program, and what also develops it -----------------------

.venv/.made:
	$(PYTHON) -m venv .venv
	touch $@

.venv/.installed: .venv/.made pyproject.toml
	$(BIN)/python -m pip install --disable-pip-version-check --editable .
	touch $@

.venv/.installed-dev: .venv/.made pyproject.toml
	$(BIN)/python -m pip install --disable-pip-version-check --editable '.[dev]'
	touch .venv/.installed $@

# --- the program -----------------------------------------------------------------------------

ifneq ($(DISPLAYED),)
run: .venv/.installed
	$(BIN)/journeymap $(SET)
else
run: .venv/.installed
	@mkdir -p $(OUT)
	$(OFFSCREEN) $(BIN)/journeymap report $(SET) -o $(OUT)/report.pdf
	$(OFFSCREEN) $(BIN)/journeymap poster $(SAMPLE) -o $(OUT)/journey.png
	@echo "No display, so no window. The aggregated report and the picture of one journey are here:"
	@echo "  $(abspath $(OUT))/report.pdf"
	@echo "  $(abspath $(OUT))/journey.png"
endif

build: .venv/.installed-dev
	$(BIN)/pyinstaller --noconfirm build.spec
	$(OFFSCREEN) dist/journeymap/journeymap --self-test

# --- checks ----------------------------------------------------------------------------------

# On all cores; a single file is quicker without: `.venv/bin/python -m pytest -q tests/model`.
test: .venv/.installed-dev
	$(OFFSCREEN) $(BIN)/python -m pytest -q -n auto --dist worksteal

# Killed, cut and broken for an hour or so, and told on the way.
soak: .venv/.installed-dev
	MUTANTS=$(MUTANTS) $(OFFSCREEN) $(BIN)/python -m pytest -v -s -m soak

lint: .venv/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/check_files.py
	$(BIN)/python tools/check_words.py
	$(BIN)/python tools/font_metrics.py --check

bench: .venv/.installed-dev
	$(OFFSCREEN) $(BIN)/python -m benchmarks --check

sizes: .venv/.installed
	$(BIN)/python tools/sizes.py

screens: .venv/.installed-dev
	$(OFFSCREEN) $(BIN)/python -m tools.screens

# Keeps .venv: a change of pyproject.toml refreshes it; `rm -r .venv` makes the next target build it anew.
clean:
	rm -rf build dist $(OUT) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
