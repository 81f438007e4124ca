"""Companies that changed their name: "Tarnwick, formerly known as Velmora", "Velmora, now called Tarnwick"."""

from collections.abc import Iterator, Mapping
from itertools import accumulate

from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_CALLED = Pattern(
    r"(?:,|,? \(| --| –| —) ?(?:which was |until (?:recently|last year|\d{4}),? |(?:an?|the) (?:[^\s.;,]+,? ){1,14}?(?:that|which) (?:was|were|had been|is) )?"
    r"(?:formerly|previously|originally|earlier|once) (?:known|called|named|branded|operating)(?: as)? (?=[\w“\"])"
)
""" "Tarnwick, previously called Velmora", "Tarnwick, a satellite company that was formerly known as Velmora"."""
_BARE = Pattern(r"(?:,|,? \(| --| –| —) ?(?:formerly|previously|originally|f/k/a|fka|née) (?=[\w“\"])")
"""Before an old name that ends the insertion: "Tarnwick, previously Velmora, raised", not "previously Velmora's chief"."""
_NOW = Pattern(
    r"(?:,|,? \() ?(?:which is |and is )?now (?:known as|called|named|renamed|operating as) (?=[\w“\"])"
    r"|(?:,? which)? (?:has |have |had )?(?:just |recently |since |today )?"
    r"(?:chang(?:ed|es|ing) its name to|renam(?:ed|es|ing) itself(?: as| to)?|rebrand(?:ed|s|ing)?(?: itself)?(?: as| to)) "
    r"(?=[\w“\"])"
    r"|(?:,? which)? (?:is|was|has been|will be) (?:just |recently |since )?renamed (?:as |to )?(?=[\w“\"])"
)
_FORMER = ("formerly", "previously", "originally", "earlier", "once", "f/k/a", "fka", "née")
_NEWLY = ("now known", "now called", "now named", "now renamed", "now operating", "its name to", "renam", "rebrand")
"""Words of which each match has one: most texts lack them all."""
_LONGEST = 6
"""Words of the longest name that is looked for beside such words."""
_NEAR = 90
"""Signs of text in which they are looked for."""


def find_renamed(text: str, known: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Pairs of an old and a new name, both among the known forms of names, as the text tells them."""
    for words, swapped, needed in (
        (_CALLED, False, _FORMER),
        (_BARE, False, _FORMER),
        (_NOW, True, _NEWLY),
    ):
        for match in words.finditer(text) if has_one(text, needed) else ():
            start, end = match.span()
            before = _ending(text[max(0, start - _NEAR) : start], known)
            after = _beginning(text[end : end + _NEAR], known, closed=words is _BARE)
            if before and after and before != after:
                yield (before, after) if swapped else (after, before)


def _ending(text: str, known: Mapping[str, object]) -> str:
    words = _ASIDE.sub("", text).rstrip("”\"’' ").split()[-_LONGEST:]
    return next((one for one in (" ".join(words[at:]) for at in range(len(words))) if one in known), "")


_ASIDE = Pattern(r" \([^()]{1,30}\)$")
""" "Velora (VLR.L), formerly known as"."""


def _beginning(text: str, known: Mapping[str, object], *, closed: bool) -> str:
    words = text.lstrip("“\"‘' ").split()[:_LONGEST]
    runs = [(run, run.rstrip(",.;:)”\"’'")) for run in accumulate(words, "{} {}".format)]
    return next((name for run, name in reversed(runs) if name in known and not (closed and run == name)), "")
