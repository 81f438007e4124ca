"""Every command and every snippet of the documents runs, and gives what the document says."""

import doctest
import importlib.util
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.forked import decoded, run_vcgraph

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL


def blocks(page):
    return BLOCK.findall(page.read_text("utf-8"))


# docs/ontology has tests of its own, as its pages build on files of their own.
RUNNABLE = [
    page
    for page in PAGES
    if "ontology" not in page.parts and any(language in ("console", "python") for language, _ in blocks(page))
]


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    """A folder that looks like the clone to the documents, with the program on the path."""
    for folder in ("examples", "tests"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    return tmp_path


def run_command(command, anew):
    """A command of bash; `vcgraph` alone is not started anew where it need not be, which would take seconds."""
    if anew or not re.fullmatch(r"vcgraph (?:[^'|<>;&$`\\]|'[^']*')*", command):
        return subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, timeout=120)
    return decoded(run_vcgraph(*shlex.split(command)[1:]))


def run_console(text, anew):
    """Run each `$ command`. What stands below it is what it prints, first on standard error; `...` is anything."""
    for step in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, expected = step.partition("\n")
        done = run_command(command, anew)
        assert done.returncode in (0, 1, 3), f"{command}\n{done.stderr}"
        shown = re.sub(r" +$", "", f"{done.stderr}{done.stdout}".strip(), flags=re.MULTILINE)
        pattern = ".*".join(re.escape(part) for part in expected.strip().split("..."))
        assert re.fullmatch(pattern, shown, re.DOTALL), f"$ {command}\n{shown}"


@pytest.mark.parametrize("page", RUNNABLE, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_and_snippets_run(page, workplace):
    names = {"__name__": "__main__"}
    for number, (language, text) in enumerate(blocks(page)):
        if language == "console":
            run_console(text, anew=page.name in ("README.md", "keep.md"))
        elif language == "python":
            test = doctest.DocTestParser().get_doctest(text, names, f"{page.name} block {number}", str(page), 0)
            runner = doctest.DocTestRunner(optionflags=FLAGS)
            report = []
            runner.run(test, out=report.append, clear_globs=False)
            names.update(test.globs)
            assert runner.failures == 0, "".join(report)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_make_targets_exist(page):
    text = page.read_text("utf-8")
    assert [link for link in LINK.findall(text) if not (page.parent / link).exists()] == []
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)) <= targets


def test_the_page_on_the_command_line_is_the_help_of_the_program():
    spec = importlib.util.spec_from_file_location("make_cli", ROOT / "docs/make_cli.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs/cli.md").read_text("utf-8") == module.cli_page(), "run `make docs`"


def test_the_demo_is_the_command_of_the_readme():
    (recipe,) = re.findall(r"^demo:.*\n\t\$\(BIN\)/(.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert f"$ {recipe}" in (ROOT / "README.md").read_text("utf-8")
