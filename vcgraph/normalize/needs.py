"""What a regular expression cannot do without: words of which any text that it matches has one.

Read from the expression itself, so that whoever writes a pattern need not say it. Where it is hard to tell, nothing is
needed: a need too few costs time, one too many would lose a match.
"""

import re
from collections.abc import Iterable, Sequence
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from vcgraph.normalize.stems import is_stem

Words = frozenset[str]
"""Stems, one of which must be there."""
_MOST = 80
"""Stems of a need; one with more holds for nearly every text."""
_GROUPS = {codes.SUBPATTERN: 3, codes.ATOMIC_GROUP: None}
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_NO_WIDTH = (codes.AT, codes.ASSERT_NOT)


def needs_of(pattern: str, flags: int) -> list[Words]:
    r"""The needs of a pattern, the shortest first: of each, one stem stands in every text that the pattern matches.

    >>> [sorted(one) for one in needs_of(r"\b(?:raised|raises|secure[sd]) (?:about )?\ue002 from", 0)]
    [['from'], ['\ue002'], ['raised', 'raises', 'secure']]
    """
    found: list[Words] = []
    for words in sorted(set(_sequence(_parser.parse(pattern, flags))), key=lambda one: (len(one), sorted(one))):
        if not any(known <= words for known in found):
            found.append(words)
    return found


def _sequence(items: Iterable[tuple[Any, Any]], letters: str = "") -> list[Words]:
    """The needs of what stands one behind the other; `letters` stand right before it."""
    needs: list[Words] = []
    for code, value in items:
        if code in _NO_WIDTH:
            continue
        letter = _letter(code, value)
        if letter:
            letters += letter
            continue
        if code is codes.ASSERT:
            needs += _sequence(value[1])
            continue
        told = _stems(letters)
        needs += told
        # "pl" before "an" or "ot" tells nothing by itself: it goes along into both
        needs += _needs(code, value, "" if told else letters)
        letters = ""
    return needs + _stems(letters)


def _letter(code: Any, value: Any) -> str:
    """The small letter, or other sign, that an item is; "" where it may be several."""
    if code is codes.LITERAL:
        return chr(value).lower()
    if code is codes.IN and all(one is codes.LITERAL for one, _ in value):
        letters = {chr(one).lower() for _, one in value}
        return letters.pop() if len(letters) == 1 else ""
    return ""


def _needs(code: Any, value: Any, letters: str) -> list[Words]:
    """The needs of a group, a choice or a repetition."""
    if code is codes.BRANCH:
        return _either([_sequence(branch, letters) for branch in value[1]])
    if code is codes.IN and all(one is codes.LITERAL for one, _ in value):
        return _either([_stems(chr(one)) for _, one in value])
    if code in _GROUPS:
        return _sequence(value if _GROUPS[code] is None else value[_GROUPS[code]], letters)
    if code in _REPEATS and value[0]:
        return _sequence(value[2])
    return []


def _either(choices: Sequence[list[Words]]) -> list[Words]:
    """What is needed whichever of the choices holds: of each the need that tells most."""
    if not all(choices):
        return []
    words = frozenset(word for needs in choices for word in max(needs, key=_telling))
    return [words] if len(words) <= _MOST else []


def _telling(words: Words) -> tuple[int, int]:
    """How much a need tells: few texts have a long word, or one of few."""
    return min(map(len, words)), -len(words)


def _stems(letters: str) -> list[Words]:
    return [frozenset((stem,)) for stem in re.findall(r"[a-z]+|[\ue000-\uf8ff]", letters) if is_stem(stem)]
