"""A pattern that asks a text for the words it needs finds what one does that looks at every text."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.normalize.test_patterns import every_pattern
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article
from vcgraph.normalize import patterns
from vcgraph.normalize.needs import needs_of
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.stems import WordedText

CORPUS = Path(__file__).parents[1] / "corpus" / "articles.jsonl"
RULES = [
    r"\b(?:raised|raises|secure[sd]) (?:about )?\ue002 from", r"pl(?:an|ot)s?", r"(?<=led )by (?=Ann)", r"back(?:ed)?",
    r"(?:bagg?ed|won){1,2}", r"(?:in|of|funds)", r"(?i:LED) by", r"(?!led)\w+ by", r"[Cc]o-?founded?", r"(?:fund){0,2}",
    r"[\ue000\ue001] (?:led|back)", r"(?P<it>fund) (?P=it)", r"^raised|funds$", r"(?>raise)d|f[ui]nds",
]  # fmt: skip
PIECES = st.sampled_from([
    *"\ue000\ue001\ue002 ,-éſıK", "raised", "RAISES", "secure", "plots", "led ", "by ", "Ann", "backed", "bagged",
    "won", "funds", "fund ", "finds", "Co-founde", "co", "ſecured", "from", "about ",
])  # fmt: skip


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_TRIED", 0)
    monkeypatch.setattr(patterns, "_AT_ONCE", 1)


@settings(deadline=None)  # patterns are compiled at their first use
@given(texts=st.lists(st.lists(PIECES, max_size=8).map("".join), max_size=4))
def test_no_text_is_left_out_that_matches(texts: list[str]) -> None:
    for rule in RULES:
        for flags in (0, re.IGNORECASE):
            asking, plain = Pattern(rule, flags), re.compile(rule, flags)
            for text in texts:
                worded = WordedText(text)
                assert [one.span() for one in asking.finditer(worded)] == [one.span() for one in plain.finditer(text)]
                assert bool(asking.search(worded, 1)) == bool(plain.search(text, 1))
                assert bool(asking.match(worded)) == bool(plain.match(text))
                assert bool(asking.fullmatch(worded)) == bool(plain.fullmatch(text))


def masks() -> Iterator[str]:
    """Sentences as the rules see them, and whole texts."""
    for line in CORPUS.read_text(encoding="utf-8").splitlines()[::20]:
        text = json.loads(line)["text"]
        yield text
        yield from (one.mask for one in read_document(Article(id="a", text=text)).sentences[:6])


def test_every_pattern_of_the_rules_needs_what_its_matches_have() -> None:
    told = [(str(mask), mask.lower()) for mask in masks()]
    needing = 0
    for one in every_pattern():
        needs = needs_of(one.pattern, one.flags)
        needing += bool(needs)
        for mask, lower in told if needs else ():
            if not all(any(word in lower for word in words) for words in needs):
                assert not re.compile(one.pattern, one.flags).search(mask), (one.pattern, mask)
    assert needing > 1000


def test_a_text_made_before_the_needs_were_known_is_searched() -> None:
    text = WordedText("A quagga of zeppelins")
    rule = Pattern("quagga|zebu")
    assert rule.search(WordedText("no such animal")) is None
    assert rule.search(text)
