"""Stakes: an investor and a company that a sentence connects in no stated round, and whom the words around them mean."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, resolve, subject_before
from vcgraph.extraction.rules.document import Document, Item, Sentence
from vcgraph.extraction.rules.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.scanning import has_one


class Stake(NamedTuple):
    """An investor of a company, in no stated round."""

    investor: Listed
    company: Referent
    rule: str


Side = Literal["before", "after", "named"]


class Frame(NamedTuple):
    """A wording that tells of stakes: a rule's name, words of which one must be there, and where both parties stand.

    "before" is the list or the subject in front of the match, "after" the list behind it, "named" the pattern's group.
    """

    rule: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]
    investors: Side
    companies: Side


def read_frames(document: Document, sentence: Sentence, frames: Sequence[Frame]) -> Iterator[Stake]:
    """The stakes that any of the frames finds in a sentence."""
    for frame in frames:
        for match in frame.pattern.finditer(sentence.mask) if has_one(sentence.mask, frame.words) else ():
            if not is_denied(sentence.mask, match.start(), match.end()):
                investors = _investors(document, sentence, match, frame.investors)
                yield from pair_stakes(investors, _companies(document, sentence, match, frame.companies), frame.rule)


def _investors(document: Document, sentence: Sentence, match: re.Match[str], side: Side) -> list[Listed]:
    if side == "after":
        return read_list(sentence, match.end())[0]
    if side == "named":
        return as_listed(resolve(document, sentence, match.start("investor")))
    return investors_before(document, sentence, match.start())


def _companies(document: Document, sentence: Sentence, match: re.Match[str], side: Side) -> list[Referent]:
    if side == "after":
        return companies_from(document, sentence, match.end())
    if side == "named":
        company = resolve(document, sentence, match.start("company"))
    else:
        listed = [one.item.referent for one in list_before(sentence, match.start()) if one.item.referent is not None]
        if listed:
            return listed
        company = subject_before(document, sentence, match.start())
    return [company] if company is not None else []


def investors_before(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """The list that ends at a position of the mask, else the subject of the verb there."""
    return list_before(sentence, position) or as_listed(subject_before(document, sentence, position, persons=True))


def pair_stakes(investors: Sequence[Listed], companies: Sequence[Referent], rule: str) -> Iterator[Stake]:
    """Each investor with each company that may take money."""
    for company in companies:
        if is_organization(company) and company.kind not in ("firm", "fund"):
            yield from (Stake(one, company, rule) for one in investors if one.item.referent is not company)


def companies_from(document: Document, sentence: Sentence, position: int) -> list[Referent]:
    """The companies of the list that begins at a position of the mask, or whom the anaphor there means."""
    if sentence.mask[position : position + 1] == marks.ANAPHOR:
        company = resolve(document, sentence, position)
        return [company] if company is not None else []
    listed, end = read_list(sentence, position)
    if listed and _RANGE.search(sentence.mask, max(0, position - 30), position):
        last = _RANGE_END.match(sentence.mask, end)
        listed = listed + (read_list(sentence, last.end())[0] if last else [])
    return [
        one.item.referent
        for one in _until_investors(sentence, listed)
        if one.item.sign == marks.NAME and one.item.referent is not None
    ]


_RANGE = re.compile(r"\b(?:from|between) (?:[\w\-’']+ ){0,3}$")
_RANGE_END = re.compile(r",? (?:all the way |through )?(?:to|and) (?!be\b|have\b)")


def _until_investors(sentence: Sentence, listed: Sequence[Listed]) -> Iterator[Listed]:
    """ "... invested in A, and previous investors B and C" goes over to the investors."""
    for one in listed:
        if re.search(
            r"\b(?:investors?|backers?|shareholders?) $", sentence.mask[max(0, one.position - 12) : one.position]
        ):
            return
        yield one


def as_listed(referent: Referent | None) -> list[Listed]:
    """A referent as a list of one investor; of none where it is no investor."""
    if referent is None or referent.kind in ("place", "publication"):
        return []
    sign = marks.PERSON if referent.kind == "person" else marks.NAME
    return [Listed(Item(sign, referent.first, referent.first, referent), -1, False)]


def is_denied(mask: str, start: int, end: int) -> bool:
    """Whether the clause says that nobody invested: "does not invest in", "declined to back"."""
    begin = max(mask.rfind(",", 0, start) + 1, start - 30, 0)
    return _DENIED.search(mask, begin, end) is not None


_DENIED = re.compile(
    r"\b(?:not|never|nor|(?:declin|refus)(?:e|es|ed|ing) to|(?:passed|missed out) on|stay(?:ed|s)? away)\b(?! (?:only|just))|n['’]t\b"
)
