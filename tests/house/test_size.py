"""Functions and modules stay small enough to read at a glance."""

import ast
import statistics

import pytest

LONGEST_FUNCTION = 60
LONGEST_MODULE = 400
MEDIAN_FUNCTION = 10


@pytest.fixture(scope="module")
def functions(root):
    return list(measured(root))


def measured(root):
    for path in sorted((root / "vcgraph").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{path.relative_to(root)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_no_function_is_long(functions):
    assert [(name, lines) for name, lines in functions if lines > LONGEST_FUNCTION] == []


def test_the_usual_function_is_short(functions):
    assert statistics.median(lines for _, lines in functions) <= MEDIAN_FUNCTION


@pytest.mark.parametrize("folder", ["vcgraph", "tests", "examples", "benchmarks", "training"])
def test_no_module_is_long(root, folder):
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in (root / folder).rglob("*.py")}
    assert {str(path): lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}
