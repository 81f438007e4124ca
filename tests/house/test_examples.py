"""The numbered scripts run, offline and in seconds, and say what they are there to show."""

from pathlib import Path

import pytest

from tests.forked import decoded, run_python

FOLDER = Path(__file__).resolve().parents[2] / "examples"
SHOWN = {
    "01_one_article.py": "led by Harrowgate Peak Ventures",
    "02_many_articles.py": "Portfolio of Harrowgate Peak Ventures",
    "03_network.py": "Harrowgate Peak Ventures",
    "04_decide.py": "joined:   ['Quillstone', 'Velmora']",
    "09_page.py": "open it in a browser",
}


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("[0-9]*.py")))
def test_the_example_runs(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = decoded(run_python(FOLDER / name))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert SHOWN[name] in done.stdout
