PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup demo test docs lock clean

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

demo: setup
	$(BIN)/vcgraph build examples/data --published 2025-08-22 --out out/demo

# A test starts hundreds of processes: each would compile the package anew where the environment forbids to keep that.
test: export PYTHONDONTWRITEBYTECODE =
test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
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
