"""Where prose is a list: each item is a part of its own, what stands before and behind it another."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from vcgraph.extraction.rules.layouts.cells import NAME
from vcgraph.extraction.rules.layouts.sections import find_topics, section_starts
from vcgraph.extraction.rules.layouts.tables import Line, lines_of
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.normalize.patterns import Pattern

_LEAST = 3
_STORY = 5
_GAP = 1
"""Lines between two items that open none and belong to the item before."""
_BULLET = r"\s*(?:[^\w\s$€£¥₹(\[\"“'‘]++\s*|\(?(?:\d{1,2}|[ivx]{1,4})[.)]\s+)*"
_VERB = (
    r"(?:rais(?:es|ed|ing)|secur(?:es|ed)|clos(?:es|ed)|lands|landed|gets|got|nabs|nabbed|bags|bagged|complete[sd]|receive[sd]|scores?|scored|snagged|snapped up|grabs|grabbed|"
    r"picked up|picks up|pulled in|took(?= (?:home |in )?[$€£\d])|takes(?= [$€£\d])|has raised|acquire[sd]|to acquire|buys|bought|to buy|agreed to (?:buy|acquire)|(?:was|were|been|be) (?:acquired|bought)|sold|filed to go public|filed for|"
    r"is (?:raising|seeking|in talks)|in talks|hunting for|is out raising|seeks|announced|launche[sd]|won)"
)
_OPENING = Pattern(rf"{_BULLET}(?P<subject>(?:(?!\.\s+[A-Z][a-z])[^\n]){{2,220}}?)\b{_VERB}\b")
_RUN = Pattern(NAME)
_LED_IN = 9
"""Words that may stand before the name that opens an item: "Berlin-based maker of valves Acme raised"."""
_BY = Pattern(r"\b(?:led|joined|participated)\b|[.!?] ")
_PRONOUN = Pattern(rf"{_BULLET}(?:It|The|They|He|She|Its|His|Her|Their|This|That|We|“|\"|In addition|As part)\b")
_SENTENCE = Pattern(r"(?<=[a-z0-9)][.!?]) +(?=[A-Z🇦-🇿])")
_MARKED = Pattern(r"\s*(?:[•*▪‣►→🔹–-]|[🇦-🇿]{2}|\(?\d{1,2}[.)]) ?\S| {5,}\S")
"""A line with a bullet, a number or a date, which was read and is blank now."""
_HEADING = Pattern(r"[^.!?]{3,110}[^.!?:;,]?")
_DEAL = Pattern(
    r"[$€£₹¥]\s?\d|\b\d+(?:\.\d+)? ?(?:million|billion|m|mn|bn|crore)\b|\b(?:[Ss]eries [A-K]|seed|backed by|invested|investors?|acquired|raised)\b"
)


class Opener(NamedTuple):
    """A line that opens an item, with the name that it opens with."""

    line: int
    name: str


class Part(NamedTuple):
    """A part of a text; a `mixed` one is read like a list itself, where every line opens with its company."""

    start: int
    end: int
    mixed: bool


def find_parts(text: str, listed: bool, named: Collection[int] = ()) -> list[Part]:
    """The parts of a text in order; a single one where it is no list. `listed` says that layout told deals beside it,
    `named` where items start of which only the name and a sentence is left.
    """
    lines = lines_of(text)
    behind: set[int] = set()
    starts = _block_starts(text, lines) or section_starts(lines)
    if not starts:
        starts, behind = _item_starts(lines)
        if not starts:
            starts, behind = _numbered_starts(lines)
        behind |= {0} if starts else set()
    starts |= {line.start for line in find_topics(lines)}
    if listed or starts:
        starts |= _sentence_starts(lines)
    if listed and not starts:
        starts = {
            line.start
            for line, before in zip(lines, [None, *lines], strict=False)
            if _apart(text, before, line) or _MARKED.match(line.text)
        }
    starts |= {*named}
    if not starts:
        return [Part(0, len(text), mixed=False)]
    cuts = sorted({0, *starts, *behind, len(text)})
    opened = [line.start for line in lines]
    return [
        Part(start, end, _is_mixed(opened, start, end, start in behind and start not in starts) and not listed)
        for start, end in pairwise(cuts)
        if text[start:end].strip()
    ]


def _is_mixed(opened: Sequence[int], start: int, end: int, beside: bool) -> bool:
    """Whether a part is read like a list: a single line, which speaks of the company that opens it, or what stands
    beside the items, unless it is a lead story before them all.
    """
    inside = bisect_left(opened, end) - bisect_left(opened, start)
    return inside == 1 or (beside and (start > 0 or inside > _STORY))


def _apart(text: str, before: Line | None, line: Line) -> bool:
    """Whether more than a line break lies between two lines: a blank line, or what was read already."""
    return before is None or text.count("\n", before.end, line.start) > 1


def _item_starts(lines: Sequence[Line]) -> tuple[set[int], set[int]]:
    """Where the items of a run of openers start, and where what stands behind a run starts."""
    starts: set[int] = set()
    behind: set[int] = set()
    openers = [one for at, line in enumerate(lines) for one in _opener(at, line)]
    for run in _runs(openers, lines):
        if not _is_list(run, lines):
            continue
        last = run[-1].line
        told = [at for at in range(run[0].line, last + 1) if not _is_heading(lines[at].text)]
        single = len(run) >= 0.6 * len(told)  # a line an item
        opened = {one.line for one in run}
        while last + 1 < len(lines) and _MARKED.match(lines[last + 1].text):
            last += 1
        starts |= {
            lines[at].start
            for at in range(run[0].line, last + 1)
            if at in opened or _starts_item(lines[at].text, single)
        }
        behind |= {line.start for line in lines[last + 1 : last + 2]}
        starts -= {lines[at].start for at in range(run[0].line + 1, last + 1) if _is_heading(lines[at - 1].text)}
    return starts, behind - starts


def _numbered_starts(lines: Sequence[Line]) -> tuple[set[int], set[int]]:
    """Where numbered items of news start, each of another company, and where what stands behind the last one starts.

    "Ten things about Acme" are numbered too: there one name stands in many items.
    """
    numbered = [(int(match[1]), at) for at, line in enumerate(lines) if (match := _NUMBERED.match(line.text))]
    run = [Opener(at, name) for _, at in numbered for name in _first_name(lines[at].text)]
    rising = all(0 < after[0] - before[0] <= _SKIPPED for before, after in pairwise(numbered))
    if len(run) <= _LEAST or not rising or not _is_list(run, lines):
        return set(), set()
    told = [one for one in run for rule in (_DEAL, _TAKEOVER) if rule.search(lines[one.line].text)]
    if len({one.line for one in told}) < _LEAST:
        return set(), set()
    last = numbered[-1][1]
    return {lines[at].start for _, at in numbered}, {line.start for line in lines[last + 1 : last + 2]}


_NUMBERED = Pattern(r"\s*\*{0,2}\(?(\d{1,2})[.)]\*{0,2} \S")
_TAKEOVER = Pattern(
    r"\b(?:acqui(?:re|res|ring|sition)|buy(?:s|ing)?|bought|takeover|merg(?:e|er|ing)|offer for|IPO|stakes?)\b"
)
_SKIPPED = 3
"""How far the number of an item may lie behind that of the next: some may have been left out."""


def _first_name(line: str) -> Iterator[str]:
    """The first name of a line that is no place and no common word."""
    for run in _RUN.finditer(line):
        words = [word for word in run[0].split() if not _is_common(word)]
        if words and not line.startswith(("-based", "‐based", ", "), run.end()):
            yield words[-1].removesuffix("'s").removesuffix("’s")
            return


def _starts_item(line: str, single: bool) -> bool:
    """Whether a line of a list starts an item though no deal verb follows its name."""
    return _is_heading(line) or (not _PRONOUN.match(line) and (single or _MARKED.match(line) is not None))


def _is_list(run: Sequence[Opener], lines: Sequence[Line]) -> bool:
    """Whether the items are of different companies, and none is spoken of in several of them."""
    names = {one.name for one in run}
    told = Counter(name for one in run for name in names.intersection(_WORDS.findall(lines[one.line].text)))
    most = max(told.values(), default=0)
    return len(names) >= max(_LEAST, 0.75 * len(run)) and most <= max(1, 0.25 * len(run))


_WORDS = Pattern(r"[\w&+/!]+(?:[.'’\-][\w&+/!]+)*?(?=['’]s\b|[^\w&+/!.'’\-]|[.'’\-](?:\W|$)|$)")
"""Words as names have them: without a genitive's s and the stop behind."""


def _opener(at: int, line: Line) -> Iterator[Opener]:
    name = None if _PRONOUN.match(line.text) else _opening_name(line.text)
    if name:
        yield Opener(at, name)


def _opening_name(line: str) -> str | None:
    """The name that a line opens with, where the words behind it tell of a deal."""
    match = _OPENING.match(line)
    subject = match["subject"] if match else ""
    for run in _RUN.finditer(subject):
        words = [word for word in run[0].split() if not _is_common(word)]
        if len(subject[: run.start()].split()) > _LED_IN or _BY.search(subject[: run.start()]):
            return None
        if words and not re.match(r"[-‐](?:based|like)|['’]s |, (?:[A-Z]\w+)?-based", subject[run.end() :]):
            return None if _BY.search(subject[run.end() :]) else words[-1].removesuffix("'s").removesuffix("’s")
    return None


def _is_common(word: str) -> bool:
    bare = word.strip("'’s").lower()
    return (
        bare in lexicon().common
        or word in lexicon().places
        or word in lexicon().nationalities
        or not any(map(str.isalpha, word))
    )


def _runs(openers: Sequence[Opener], lines: Sequence[Line]) -> Iterator[list[Opener]]:
    run: list[Opener] = []
    for one in openers:
        between = [line for line in lines[run[-1].line + 1 : one.line] if not _is_heading(line.text)] if run else []
        if run and len(between) > _GAP:
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _is_heading(text: str) -> bool:
    return len(text) <= 60 and not re.search(r"[.!?,;]\s*$", text) and not _DEAL.search(text)


def _block_starts(text: str, lines: Sequence[Line]) -> set[int]:
    """Where the blocks start of which most are a heading that names a company and, below it, what is told of it."""
    blocks: list[list[Line]] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if _apart(text, before, line):
            blocks.append([])
        blocks[-1].append(line)
    headed = [block for block in blocks if len(block) > 1]
    named = [name for block in headed for name in _headed_by(block)]
    if len(set(named)) < _LEAST or len(named) < 0.6 * len(headed) or len(set(named)) < len(named):
        return set()
    return {block[0].start for block in blocks}


def _headed_by(block: Sequence[Line]) -> Iterator[str]:
    """The name in a block's heading: alone, or as the subject of a headline."""
    heading, body = block[0].text, " ".join(line.text for line in block[1:])
    if not _HEADING.fullmatch(heading.strip()) or len(body) < len(heading) * 0.7 or len(body) < 30:
        return
    name = _opening_name(heading)
    if name:
        yield name
    elif _DEAL.search(body) or len(heading) < 50:
        alone = re.fullmatch(rf"{_BULLET}(?:{NAME},? (?:& |and )?)*(?:\d\d(?: and \d\d)?, )?({NAME})", heading)
        if alone and not all(_is_common(word) for word in alone[1].split()):
            yield alone[1]


def _sentence_starts(lines: Sequence[Line]) -> set[int]:
    """Sentences of one line that open an item each: "Also this week: A took $7 million. B raised $2 million"."""
    starts: set[int] = set()
    for line in lines:
        places = [0, *(match.end() for match in _SENTENCE.finditer(line.text))]
        pieces = [
            Line(line.start + a, line.text[a:b]) for a, b in zip(places, [*places[1:], len(line.text)], strict=True)
        ]
        openers = [one for at, piece in enumerate(pieces) for one in _opener(at, piece)]
        if len({one.name for one in openers}) >= _LEAST:
            starts |= {pieces[one.line].start for one in openers}
    return starts
