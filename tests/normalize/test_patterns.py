import gc
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import vcgraph
from vcgraph.normalize.patterns import Pattern, rule_of

LATE = ("extraction", "normalize", "resolution")
ROOT = Path(vcgraph.__file__).parent


def every_pattern() -> list[Pattern]:
    for package in LATE:
        folder = import_module(f"vcgraph.{package}")
        for module in walk_packages(folder.__path__, f"vcgraph.{package}."):
            import_module(module.name)
    gc.unfreeze()  # conftest.py has hidden those that were made before the first test
    found = [one for one in gc.get_objects() if type(one) is Pattern]
    gc.freeze()
    return found


def test_every_pattern_can_be_compiled():
    patterns = every_pattern()
    assert len(patterns) > 1500
    for one in patterns:
        assert re.compile(one.pattern, one.flags).groupindex == one.groupindex


def test_patterns_are_not_compiled_on_import():
    names = [
        f"{path.relative_to(ROOT)}:{number}"
        for package in LATE
        for path in sorted((ROOT / package).rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "re.compile(" in line and path.name != "patterns.py"
    ]
    assert names == []


def test_one_sentence_compiles_few_of_them():
    told = (
        "from vcgraph.extraction.learned import LearnedExtractor as Reader; from vcgraph.model import Article;"
        "from vcgraph.normalize import patterns;"
        "Reader().extract(Article(id='one', text='Tarnwick raised $5 million in a Series A led by Harrow Ventures.'));"
        "print(len(patterns._RULES))"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert 50 < int(done.stdout) < len(every_pattern()) / 3


def test_a_pattern_does_what_a_compiled_one_does():
    text = "led by Ann, LED by Bo"
    late, early = (
        Pattern("led by (?P<who>[A-Z]\\w+)", re.IGNORECASE),
        re.compile("led by (?P<who>[A-Z]\\w+)", re.IGNORECASE),
    )
    assert late.findall(text) == early.findall(text)
    assert [found.span("who") for found in late.finditer(text, 5)] == [
        found.span("who") for found in early.finditer(text, 5)
    ]
    assert late.sub(r"\1", text, count=1) == early.sub(r"\1", text, count=1)
    assert late.split(text) == early.split(text)
    assert late.match(text, 1) is None
    assert rule_of(late.search(text)) is late


def test_a_faulty_pattern_is_told_when_it_is_used():
    with pytest.raises(re.error):
        Pattern("(").search("a")
    with pytest.raises(AttributeError, match="no scanner"):
        Pattern("a").scanner  # noqa: B018
