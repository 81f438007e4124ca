"""Patterns say what they were written for: no sign in them is left as its letter, and no brace is taken for another."""

import gc
import importlib
import pkgutil

import pytest

import vcgraph
from vcgraph.normalize.patterns import Pattern

UNREAD = Pattern(r"<\[?[NPMDSALIXCT]+\]?>")
""" "<N>" is a sign only for `marks.pattern`, "<T>" only for `role_pattern`, and "<[NP]>" for neither."""
MISREAD = Pattern(r"\(\d+, ?\d*\)|\{\{|\}\}")
""" "{0, 8}" in an f-string is a pair of numbers, and "{{0,8}}" outside of one is no repetition."""


@pytest.fixture(scope="module")
def patterns() -> set[str]:
    for module in pkgutil.walk_packages(vcgraph.__path__, "vcgraph."):
        importlib.import_module(module.name)
    found = {one.pattern for one in gc.get_objects() if type(one) is Pattern} - {UNREAD.pattern, MISREAD.pattern}
    assert len(found) > 1000
    return found


def test_no_sign_is_left_as_its_letter(patterns: set[str]) -> None:
    assert {one for one in patterns if UNREAD.search(one)} == set()


def test_no_brace_is_taken_for_another(patterns: set[str]) -> None:
    assert {one for one in patterns if MISREAD.search(one)} == set()
