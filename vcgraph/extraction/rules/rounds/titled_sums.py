"""What the title tells of a sum: where it says that a company got it, the text may tell it in any words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.sums.round_amounts import read_round
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.public_works import may_be_public_work
from vcgraph.extraction.rules.text.stages import find_stages
from vcgraph.normalize.money import MoneyMention, find_money
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf


def read_title(document: Document) -> None:
    """Read the sum that the title gives a company as its round, wherever the text leaves open what it is."""
    title = document.article.title
    if not title or not _VENTURE.is_in(document.text.lower()):
        return
    told = _told(document, title)
    if told is None:
        return
    for sentence in document.sentences[:_NEAR]:
        for position, item in sentence.all(marks.MONEY):
            if (
                isinstance(item.value, MoneyMention)
                and _is_same(item.value, told.sum)
                and read_amount(sentence, position, item) == "maybe"
                and _NO_MONEY.search(document.sentences[max(0, sentence.index - 1)].mask) is None
                and _NO_MONEY.search(sentence.mask) is None
            ):
                sentence.amounts[position] = "round"
                sentence.titled[position] = told.company


class _Told(NamedTuple):
    company: Referent
    sum: MoneyMention


_NEAR = 12
"""Sentences of a text that tell its news."""
_VENTURE = AnyOf("invest", "funding", "financ", "venture", "backe", "rais", "shareholder", "angels")
_NO_MONEY = Pattern(
    r"\b(?:jury|court|judge|donat\w+|gifts?|lawmakers|striker|goalkeeper|midfielder|damages|verdict|film|movie|box office|tax (?:break|credit|relief)|navy|army|ships|victims"
    r"|county|IMF|World Bank|state said|museum|church|flood|gold|insurer|museum|lottery|auction)\b"
)
"""What gives a sum another sense than the money of investors, in its sentence or the one before."""
_LEAST = 100_000


def _told(document: Document, title: str) -> _Told | None:
    """The company of the title and the sum that it gets there."""
    mask, names, sums = _masked(document, title)
    if len(sums) != 1:
        return None
    position, mention = next(iter(sums.items()))
    begin, end = mask.rfind(";", 0, position) + 1, mask.find(";", position)
    if any(one.stage == "ipo" for one in find_stages(title)) or _NO_ROUND.search(
        mask, begin, end if end >= 0 else len(mask)
    ):
        return None
    left, right = mask[:position], mask[position + 1 :]
    role = read_round(left, right)
    behind = _FOR_ONE.match(right) if not left else None
    into = _INTO.match(right) if role == "round" else None
    if role is None or (role == "maybe" and behind is None and _GETS.search(left) is None):
        return None
    if _for_person(names, position, right):
        return None
    at = behind.end() - 1 if behind else into.end() - 1 if into else None
    if at is not None:
        company: Referent | None = names[position + 1 + at]
    else:
        company = next((one for where, one in reversed(names.items()) if where < position), None)
    if (
        company is None
        or company.kind not in ("unknown", "organization")
        or may_be_public_work(company)
        or mention.money.value < _LEAST
    ):
        return None
    return _Told(company, mention)


def _for_person(names: dict[int, Referent], position: int, right: str) -> bool:
    """ "Tarn United gets $30 million for Ann Lee", whom it sold."""
    if not right.startswith(f" for {marks.NAME}"):
        return False
    return names[position + len(" for ") + 1].kind == "person"


_FILLER = r"(?:(?:an?|another|about|around|some|nearly|over|more|than|up|to|as|much|just|cool|fresh|new|further|additional|extra) ){0,4}"
_GETS = pattern(
    rf"<N>(?:,[^,<N><M>]{{2,40}},)?(?: [\w’'\-]+){{0,3}}? (?:gets?|got|has|takes?(?: in| on)?|took(?: in| on)?|wants|seeks|eyes|is after|goes after|hunts for|asks for|picks up|collects?|gathers|gobbles up|hoovers up|scoops up|"
    rf"adds|receives|obtains|attracts|wins|finds|pulls(?: in| down)?|brings in|draws(?: in)?|borrows|closes(?: on)?|lands|banks|pockets|books|raises|secures|bags|nets|taps (?:[\w\-]+ ){{1,3}}for|turns to (?:[\w\-]+ ){{1,3}}for) {_FILLER}$",
    re.IGNORECASE,
)
_FOR_ONE = pattern(
    r" (?:more )?(?:for|to|goes to|flows into) (?:the )?(?:[\w\-’']+ ){0,3}?<N>(?=[,:;.]|$| (?:to|as|for|from)\b)",
    re.IGNORECASE,
)
_INTO = pattern(r"(?: [\w\-]+){0,3}? (?:in(?:to)?|on|behind) (?:the )?(?:[\w\-’']+ ){0,4}?<N>", re.IGNORECASE)
_NO_ROUND = Pattern(
    r"\b(?:[Ff]unds?|[Vv]ehicle|[Pp]ool|[Aa]cqui\w+|[Bb]uys?|[Tt]akeover|IPO|[Ss]tock|[Cc]ontracts?|[Dd]eal with|[Vv]alu\w+|[Rr]evenues?|[Ss]ales|[Pp]rofits?|[Ll]oss(?:es)?|[Ll]awsuit|[Ss]ettle\w*|[Ff]ines?|[Cc]redit|[Gg]rants?|[Pp]rize|[Oo]rders?|[Pp]atents?|[Cc]ourt|[Jj]ury|[Tt]ax|[Vv]ictims|[Rr]elief|[Cc]harity|[Bb]ox [Oo]ffice|[Gg]old|[Hh]it|[Bb]oss|[Pp]ay|[Dd]ividends?|[Nn]avy|[Aa]rmy|[Dd]amages|[Vv]erdict|[Gg]ift|[Dd]onations?|[Aa]id|[Ii]nsurance|[Bb]onds?|IMF|[Tt]he state)\b"
)


def _masked(document: Document, title: str) -> tuple[str, dict[int, Referent], dict[int, MoneyMention]]:
    """The title with signs for the names that the text knows, for sums and for stages."""
    pieces: list[tuple[int, int, Referent | MoneyMention | None]] = [
        *((one.start, one.end, one) for one in find_money(title) if one.kind == "amount"),
        *((one.start, one.end, None) for one in find_stages(title)),
        *_names(document, title),
    ]
    mask, at = "", 0
    names: dict[int, Referent] = {}
    sums: dict[int, MoneyMention] = {}
    for start, end, piece in sorted(pieces, key=lambda one: (one[0], -one[1])):
        if start < at:
            continue
        mask += title[at:start]
        if isinstance(piece, Referent):
            names[len(mask)] = piece
        elif isinstance(piece, MoneyMention):
            sums[len(mask)] = piece
        mask += marks.NAME if isinstance(piece, Referent) else marks.MONEY if piece is not None else marks.STAGE
        at = end
    return mask + title[at:], names, sums


def _names(document: Document, title: str) -> Iterator[tuple[int, int, Referent]]:
    for referent in document.referents:
        if referent.kind == "place":
            continue
        for form in {referent.name, *referent.forms}:
            at = title.find(form)
            if (
                at >= 0
                and not title[at - 1 : at].isalnum()
                and not title[at + len(form) : at + len(form) + 1].isalnum()
            ):
                yield at, at + len(form), referent


def _is_same(one: MoneyMention, other: MoneyMention) -> bool:
    """Whether two sums are the same, where a title may round."""
    if one.money.currency != other.money.currency:
        return False
    return abs(one.money.value - other.money.value) * 30 <= other.money.value
