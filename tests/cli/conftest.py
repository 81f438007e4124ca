"""A graph of two articles, built once: a build takes a second, a copy of its folder next to nothing."""

import json
import shutil
from pathlib import Path

import pytest

from vcgraph.cli.main import run

TEXTS = {
    "a1": "Velmora raised $12 million in a Series A round led by Oakmere Capital.",
    "a2": "Velmora raised $40 million in a Series B round led by Harrowgate Peak Ventures.",
}


@pytest.fixture(scope="session")
def texts() -> dict[str, str]:
    return TEXTS


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return _write(tmp_path / "articles.jsonl")


@pytest.fixture(scope="session")
def graph_of_two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("two")
    assert run(["build", str(_write(folder / "articles.jsonl")), "--out", str(folder / "graph")]) == 0
    return folder / "graph"


@pytest.fixture
def built(graph_of_two: Path, tmp_path: Path) -> Path:
    """The folder of the graph, to be changed at will."""
    return Path(shutil.copytree(graph_of_two, tmp_path / "graph"))


def _write(path: Path) -> Path:
    path.write_text("".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in TEXTS.items()))
    return path
