"""Clean text: what is folded, and that clean text stays as it is."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcgraph.normalize.text import normalize_text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\u00a0b\u2009c\u3000d", "a b c d"),
        ("a\u200bb\ufeffc\u00add", "abcd"),
        ("Paris\u2010based, co\u2011led", "Paris-based, co-led"),
        ("e\u0301", "\u00e9"),
        ("a  b\tc", "a b c"),
        ("a \n b", "a\n b"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("  a  ", "a"),
        ("\x00a\x07", "a"),
        ("\ud800a", "a"),
    ],
)
def test_what_is_folded(raw: str, clean: str) -> None:
    assert normalize_text(raw) == clean


@given(st.text(st.sampled_from(list("aé\u0301 \t\n\r\u00a0\u200b\u2028\x85\u0344")) | st.characters()))
def test_clean_text_stays_as_it_is(raw: str) -> None:
    clean = normalize_text(raw)
    assert normalize_text(clean) == clean


@pytest.mark.parametrize("unit", [" ", "\n", "\t", " \n", "\u200b", "e\u0301", "\r"])
def test_time_is_linear(unit: str) -> None:
    begin = time.process_time()
    normalize_text("a" + unit * 200_000 + "a")
    assert time.process_time() - begin < 5
