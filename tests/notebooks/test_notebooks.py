"""The notebooks run from top to bottom, offline, and show what they say."""

from itertools import chain
from pathlib import Path

import pytest

nbclient = pytest.importorskip("nbclient")
nbformat = pytest.importorskip("nbformat")
pytest.importorskip("ipykernel")

FOLDER = Path(__file__).resolve().parents[2] / "examples"
NAMES = sorted(path.name for path in FOLDER.glob("*.ipynb"))
SHOWN = {
    "05_first_graph.ipynb": "Harrowgate Peak Ventures",
    "06_investor_network.ipynb": "Rounds in common",
    "07_valuations.ipynb": "Valuation of xAI",
    "08_rumour_to_confirmation.ipynb": "In talks",
}


def outputs(book):
    return [output for cell in book.cells for output in cell.get("outputs", ())]


@pytest.fixture(scope="module")
def run():
    """The cells of each notebook after a run, and the files that appeared.

    One kernel runs all, as to load what they use takes longer than they do. Each begins without the names of others.
    """
    books = {name: nbformat.read(FOLDER / name, as_version=4) for name in NAMES}
    assert not any(map(outputs, books.values())), "notebooks are kept without outputs"
    parts = [(nbformat.v4.new_code_cell("%reset -f"), *book.cells) for book in books.values()]
    for number, cell in enumerate(chain(*parts)):
        cell.id = str(number)  # two books may have cells of one name
    joined = nbformat.v4.new_notebook(cells=list(chain(*parts)))
    before = set(FOLDER.rglob("*"))
    where = {"metadata": {"path": FOLDER}}
    nbclient.NotebookClient(joined, timeout=90, kernel_name="python3", resources=where, allow_errors=True).execute()
    return books, {path for path in FOLDER.rglob("*") if "__pycache__" not in path.parts} - before


@pytest.mark.parametrize("name", NAMES)
def test_the_notebook_runs(name, run):
    books, new = run
    book = books[name]
    assert not new, "a notebook drops no files"
    shown = outputs(book)
    assert [each for each in shown if each.output_type == "error"] == []
    assert not [each for each in shown if each.output_type == "stream" and each.name == "stderr"]
    assert SHOWN[name] in str(shown)
    pages = [each.data.get("text/html", "") for each in shown if each.output_type in {"execute_result", "display_data"}]
    assert not [page for page in pages if "cdn." in page or "<script src" in page]
    # Each cell shows its value once: rich would add a table of its own where it finds a notebook.
    assert all(
        sum(each.output_type in {"execute_result", "display_data"} for each in cell.outputs) <= 1
        for cell in book.cells
        if cell.cell_type == "code"
    )
