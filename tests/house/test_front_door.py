"""What `import vcgraph` offers, by name; and that it costs next to nothing."""

import ast
import importlib
import resource
import subprocess
import sys

import pytest

import vcgraph
from vcgraph.cli.main import COMMANDS

NAMES = [
    "Article",
    "Claim",
    "Evidence",
    "Extraction",
    "Extractor",
    "KnowledgeGraph",
    "LearnedExtractor",
    "Money",
    "PartialDate",
    "ReadOptions",
    "RuleExtractor",
    "VcgraphError",
    "__version__",
    "build",
    "extract_each",
    "read_articles",
    "read_sources",
]


def test_the_names_of_the_front_door_are_these():
    assert sorted(vcgraph.__all__) == NAMES
    assert set(NAMES) <= set(dir(vcgraph))


@pytest.mark.parametrize("name", NAMES)
def test_every_name_leads_somewhere(name):
    assert getattr(vcgraph, name) is not None


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        vcgraph.nonsense  # noqa: B018


def test_type_checkers_see_the_same_names(root):
    tree = ast.parse((root / "vcgraph/__init__.pyi").read_text("utf-8"))
    stated = {
        alias.asname: importlib.import_module(node.module)
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert sorted([*stated, "__version__"]) == NAMES
    for name, module in stated.items():
        assert getattr(module, name) is getattr(vcgraph, name)


HEAVY = ("altair", "lxml", "mcp", "networkx", "numpy", "pandas", "polars", "pydantic", "pyoxigraph", "pyvis",
         "rdflib", "rich", "starlette", "trafilatura", "uvicorn")  # fmt: skip


@pytest.mark.parametrize("statement", ["import vcgraph", *(f"import vcgraph.cli.{name}" for name in COMMANDS)])
def test_nothing_heavy_is_imported_before_it_is_needed(statement):
    program = f"import sys; {statement}; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def least_times(*programs, runs=9):
    """The least processor time of each program, run in turns, so that a slow minute of the machine falls on all."""
    times = [[] for _ in programs]
    for _ in range(runs):
        for program, taken in zip(programs, times, strict=True):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, *program], check=True, capture_output=True, timeout=60)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return [min(taken) for taken in times]


def test_start_up_costs_a_small_multiple_of_bare_python():
    # Measured: 1.2 and 4.5 times (bare Python 15 ms, `--help` 68 ms); on a slow machine 2.5 and 9.6 times.
    command = ("-c", "from vcgraph.cli.main import main; main()", "--help")
    bare, imported, helped = least_times(("-c", "pass"), ("-c", "import vcgraph"), command)
    assert imported < 4 * bare
    assert helped < 13 * bare
