"""Patterns say what they were written for: no sign in them is left as its letter, and no brace is taken for another."""

import json
import subprocess
import sys

import pytest

from vcgraph.normalize.patterns import Pattern

UNREAD = Pattern(r"<\[?[NPMDSALIXCT]+\]?>")
""" "<N>" is a sign only for `marks.pattern`, "<T>" only for `role_pattern`, and "<[NP]>" for neither."""
MISREAD = Pattern(r"\(\d+, ?\d*\)|\{\{|\}\}")
""" "{0, 8}" in an f-string is a pair of numbers, and "{{0,8}}" outside of one is no repetition."""
ALL_PATTERNS = """
import gc, importlib, json, pkgutil, vcgraph
from vcgraph.normalize.patterns import Pattern
for module in pkgutil.walk_packages(vcgraph.__path__, "vcgraph."):
    importlib.import_module(module.name)
print(json.dumps([one.pattern for one in gc.get_objects() if type(one) is Pattern]))
"""


@pytest.fixture(scope="module")
def patterns() -> set[str]:
    """Those of the whole package, from a process of its own: tests put what is loaded out of the collector's sight."""
    done = subprocess.run([sys.executable, "-c", ALL_PATTERNS], capture_output=True, text=True, check=True, timeout=120)
    found = set(json.loads(done.stdout))
    assert len(found) > 1000
    return found


def test_no_sign_is_left_as_its_letter(patterns: set[str]) -> None:
    assert {one for one in patterns if UNREAD.search(one)} == set()


def test_no_brace_is_taken_for_another(patterns: set[str]) -> None:
    assert {one for one in patterns if MISREAD.search(one)} == set()
