"""The notebooks run from top to bottom, offline, and show what they say."""

from pathlib import Path

import pytest

nbclient = pytest.importorskip("nbclient")
nbformat = pytest.importorskip("nbformat")
pytest.importorskip("ipykernel")

FOLDER = Path(__file__).resolve().parents[2] / "examples"
SHOWN = {
    "05_first_graph.ipynb": "Harrowgate Peak Ventures",
    "06_investor_network.ipynb": "Rounds in common",
    "07_valuations.ipynb": "Valuation of xAI",
    "08_rumour_to_confirmation.ipynb": "In talks",
}


def outputs(book):
    return [output for cell in book.cells for output in cell.get("outputs", ())]


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.ipynb")))
def test_the_notebook_runs(name):
    book = nbformat.read(FOLDER / name, as_version=4)
    assert not outputs(book), "notebooks are kept without outputs"
    before = set(FOLDER.rglob("*"))
    client = nbclient.NotebookClient(book, timeout=90, kernel_name="python3", resources={"metadata": {"path": FOLDER}})
    client.execute()
    shown = outputs(book)
    assert not [each for each in shown if each.output_type == "stream" and each.name == "stderr"]
    assert SHOWN[name] in str(shown)
    new = {path for path in FOLDER.rglob("*") if "__pycache__" not in path.parts} - before
    assert not new, "a notebook drops no files"
    pages = [each.data.get("text/html", "") for each in shown if each.output_type in {"execute_result", "display_data"}]
    assert not [page for page in pages if "cdn." in page or "<script src" in page]
    # Each cell shows its value once: rich would add a table of its own where it finds a notebook.
    assert all(
        sum(each.output_type in {"execute_result", "display_data"} for each in cell.outputs) <= 1
        for cell in book.cells
        if cell.cell_type == "code"
    )
