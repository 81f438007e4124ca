PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup demo test types pytest docs lock clean

setup: .venv/ready

# pip would compile the packages on one core, for most of a minute. Not all that they bring is Python.
.venv/ready: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --no-compile --constraint constraints.txt --editable '.[dev]'
	$(BIN)/python -m compileall -q -j 0 .venv/lib >/dev/null || true
	touch $@

demo: setup
	$(BIN)/vcgraph build examples/data --published 2025-08-22 --out out/demo

# A test starts many processes: each would compile the package anew where the environment forbids to keep that.
test: export PYTHONDONTWRITEBYTECODE =
# mypy uses one core, so the tests begin beside it. Where one of the two fails, make fails.
test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(MAKE) --no-print-directory --jobs=2 types pytest

types: setup
	$(BIN)/mypy

pytest: setup
	$(BIN)/python -m pytest -rs -n auto --dist worksteal

docs: setup
	$(BIN)/python docs/make_cli.py
	$(BIN)/python docs/ontology/generate.py

# Take the newest versions that the ranges of pyproject.toml allow, in an environment of their own.
lock:
	rm -rf out/lock
	$(PYTHON) -m venv out/lock
	out/lock/bin/python -m pip install --quiet --editable '.[dev]'
	echo '# The exact versions that make uses. Made by `make lock`; the ranges that vcgraph needs stand in pyproject.toml.' > constraints.txt
	out/lock/bin/python -m pip freeze --exclude-editable >> constraints.txt
	rm -rf out/lock

clean:
	rm -rf .venv out dist build
