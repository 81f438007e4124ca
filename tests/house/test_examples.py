"""The numbered scripts run, offline and in seconds, and say what they are there to show."""

import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "examples"
SHOWN = {
    "01_one_article.py": "led by Harrowgate Peak Ventures",
    "02_many_articles.py": "Portfolio of Harrowgate Peak Ventures",
    "03_network.py": "Harrowgate Peak Ventures",
    "04_decide.py": "joined:   ['Quillstone', 'Velmora']",
    "09_page.py": "open it in a browser",
}


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("[0-9]*.py")))
def test_the_example_runs(name, tmp_path):
    done = subprocess.run(
        [sys.executable, "-W", "error", FOLDER / name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert SHOWN[name] in done.stdout
