"""Sections of a digest, each headed by whom it tells of: what follows a heading is of no one named before it."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.layouts.cells import NAME
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.normalize.patterns import Pattern

_LEAST = 2
_FEW = 4
"""Sections that may still be those of one story."""
_LONGEST = 90
"""Code points of a heading; a longer line is told."""
_HEADING = Pattern(
    r"\W*(?!(?:To )?[Cc]ontacts?\b)[A-Z0-9][^\n]*(?<![.!?,;])(?<!\.[\"”’')])(?<! at)(?<! by)(?<! of)(?<! to)(?<! in)(?<! the)\s*$"
)
_TOLD = Pattern(r"[.!?][\"”’')\]]*\s*$")
_STRANGE = Pattern(r"(?<![\w’'.-])(?:[A-Z]|[a-z]{1,3}[A-Z])[\w&]*(?:[.’'-](?!s\b)\w+)*")
"""Words written as those of names are."""
_SUM = Pattern(r"[$€£₹¥]\s?\d")
_ALONE = Pattern(rf"(?!The |An? ){NAME}")
_KIND = r"venture|vc|startup|capital|private|equity|debt|growth|early|late|seed|stage|fund|funding|financing|investment|exit|people|personnel|corporate"
_NEWS = (
    r"deals?|fundings?|financings?|rounds?|fundrais(?:es?|ings?)|raises?|investments?|m ?& ?a|mergers?|acquisitions?|buyouts?|takeovers?|exits?|ipos?|spacs?|listings?"
    r"|funds?|launches|closings|people|moves?|hires?|hirings?|appointments|departures|promotions|shut ?downs?|layoffs?|private equity|venture capital|news|elsewhere|briefs?"
)
_TOPIC = Pattern(
    rf"\W*(?:(?:new|key|top|latest|notable|noteworthy|other|more|big(?:gest)?|(?:this|the) week[’']s|today[’']s|and|in|{_KIND})\W+)*"
    rf"(?:{_NEWS})(?:\W+(?:and\W+)?(?:{_NEWS}|of the week|this week|round-?up))*\W*",
    re.IGNORECASE,
)
"""Headings that say what kind of news follows: "Venture deals", "Key hirings and departures"."""

_PRONOUN = Pattern(r"\W*(?:The (?:company|startup|start-up|firm|group)|It|They|We|He|She|Its|Their|His|Her)\b")

_REFERS = Pattern(
    r"\W*(?:(?:In|On|By|At|Last|This|Then|But|And|Since|Soon|Later|Now)\b[^.,A-Z]{0,20}(?:[A-Z][a-z]+)?(?: \d{1,4})?,? )?(?:it|they|the (?:company|startup|start-up|firm))\b",
    re.IGNORECASE,
)


class _Section(NamedTuple):
    """A heading, the strange words in it, those of what is told below, whether it names somebody by itself, and whether
    what is told speaks of somebody named before.
    """

    start: int
    heading: frozenset[str]
    told: frozenset[str]
    names: bool
    goes_on: bool


def section_starts(lines: Sequence[Line]) -> set[int]:
    """Where the sections of a digest start; nowhere in the story of one company, whose name stands in most of them."""
    sections = _sections(lines, [at for at in range(len(lines) - 1) if _is_heading(lines, at)])
    spread = _spread(sections)
    own = [one for one in sections if _is_own(one, spread)]
    if len(sections) <= _FEW and any(one.goes_on and not one.names for one in sections):
        return set()
    if len(own) < max(_LEAST, len(sections) / 2) or _are_one_story(sections):
        return set()
    return {one.start for one in sections}


def find_topics(lines: Sequence[Line]) -> list[Line]:
    """The headings that tell only what kind of news follows, where a text has several."""
    heads = [at for at, line in enumerate(lines[:-1]) if len(line.text) <= _LONGEST and _TOPIC.fullmatch(line.text)]
    if any(_PRONOUN.match(lines[at + 1].text) for at in heads) or _are_one_story(_sections(lines, heads)):
        return []
    return [lines[at] for at in heads] if len(heads) >= _LEAST else []


def _sections(lines: Sequence[Line], heads: Sequence[int]) -> list[_Section]:
    ends = [*heads[1:], len(lines)] if heads else []
    return [_section(lines[at], lines[at + 1 : end]) for at, end in zip(heads, ends, strict=True)]


def _is_heading(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is short, and a sentence or more stands below it and before it, or nothing."""
    text, below = lines[at].text, lines[at + 1].text
    above = at == 0 or _is_told(lines[at - 1].text) or (at == 1 and lines[1].start - lines[0].end > 1)
    return above and not _is_told(text) and bool(_HEADING.match(text)) and _is_told(below)


def _is_told(line: str) -> bool:
    return len(line) > _LONGEST or _TOLD.search(line) is not None


def _section(heading: Line, told: Sequence[Line]) -> _Section:
    name = heading.text.strip(" :#*")
    alone = _ALONE.fullmatch(name) is not None
    whole = frozenset([name] if alone and " " in name and any(name in line.text for line in told) else [])
    return _Section(
        heading.start,
        _strange([heading]) | whole,
        _strange(told) | whole,
        alone or _SUM.search(name) is not None,
        any(_REFERS.match(line.text) for line in told[:1]),
    )


def _strange(lines: Sequence[Line]) -> frozenset[str]:
    """The words of these lines that may be names, and no places."""
    known = lexicon()
    words = {word for line in lines for word in _STRANGE.findall(line.text)}
    return frozenset(
        word
        for word in words
        if len(word) > 1
        and word not in known.places
        and not all(part in known.common for part in word.lower().split("-"))
    )


def _spread(sections: Sequence[_Section]) -> Counter[str]:
    """In how many sections each strange word stands."""
    return Counter(word for one in sections for word in one.heading | one.told)


def _are_one_story(sections: Sequence[_Section]) -> bool:
    """Whether a name runs through the sections."""
    return any(times > max(1, len(sections) / 2) for times in _spread(sections).values())


def _is_own(one: _Section, spread: Counter[str]) -> bool:
    """Whether a section tells of somebody whom its heading names, and no other section does."""
    return any(spread[word] == 1 and (word in one.told or one.names) for word in one.heading)
