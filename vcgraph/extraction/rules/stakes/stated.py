"""Stakes: an investor and a company that a sentence connects in no stated round, and whom the words around them mean."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.denied import is_denied, is_refused
from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.holders import (
    holder_at,
)
from vcgraph.extraction.rules.stakes.parties import as_listed, companies_before, parties_before
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.public_works import is_public_work
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import ByWords

MAY_TAKE = "may take a stake"
"""The rule that tells of stakes which somebody only considers or plans to take."""


class Stake(NamedTuple):
    """An investor of a company, in no stated round."""

    investor: Listed
    company: Referent
    rule: str


def apart(stake: Stake) -> Stake:
    """The stake of one who may lead the round of the same sentence as well."""
    return stake._replace(investor=stake.investor._replace(position=-1))


TO_INVESTORS = r"(?=(?:(?!(?:which|whose|that|for|its|his|her|their|customers|clients|users|sales|selling|rivals)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>(?!['’]))"
"""A few words before the first name of a list of investors, in a pattern."""
TICKER = r"(?: ?\( ?[^()]{1,14} ?\))?"
""" "( QLO.O )" behind a name, in a pattern."""
COMPANY_KIND = r"(?:companies|company|startups?|start-ups?|firm|business|service|app|site|maker|lender|retailer|marketplace|outfit|venture|platform|unicorn|provider|developer|carmaker|bank|broker|insurer)"
"""What a text calls a company beside the name of another: "another delivery startup", in a pattern."""
Side = Literal["before", "after", "named", "spoken", "subject"]


class Frame(NamedTuple):
    """A wording that tells of stakes: a rule's name, words of which one must be there, and where both parties stand.

    "before" is the list or the subject in front of the match, "after" the list behind it, "named" the pattern's group,
    "spoken" the company that the text speaks of, where the sentence does not name it, "subject" the company of the title.
    """

    rule: str
    words: tuple[str, ...]
    investors: Side
    companies: Side
    pattern: Pattern


def frame_table(*frames: Frame) -> ByWords[Frame]:
    """Frames, each found by its words."""
    return ByWords((frame, frame.words) for frame in frames)


def read_frames(document: Document, sentence: Sentence, frames: ByWords[Frame]) -> Iterator[Stake]:
    """The stakes that any of the frames finds in a sentence."""
    for frame in frames.possible(sentence.mask):
        for match in frame.pattern.finditer(sentence.mask):
            denied = is_refused if frame.rule == MAY_TAKE else is_denied
            if not denied(sentence.mask, match.start(), match.end()):
                investors = _investors(document, sentence, match, frame.investors)
                companies = _companies(document, sentence, match, frame.companies, investors)
                yield from pair_stakes(investors, companies, frame.rule)


def with_firms(told: Sequence[Stake]) -> Iterator[Stake]:
    """The stakes of those lists of investors that name a firm."""
    for _, group in groupby(told, lambda stake: (stake.rule, id(stake.company))):
        stakes = list(group)
        if any(is_firm(one.investor) for one in stakes):
            yield from stakes


def _investors(document: Document, sentence: Sentence, match: re.Match[str], side: Side) -> list[Listed]:
    if side == "after":
        return investors_from(sentence, match.end(), _is_subject(match))
    if side == "named":
        at = match.start("investor")
        return as_listed(holder_at(document, sentence, at) or resolve(document, sentence, at))
    return parties_before(document, sentence, match.start())


def _companies(
    document: Document, sentence: Sentence, match: re.Match[str], side: Side, investors: Sequence[Listed]
) -> list[Referent]:
    if side == "before":
        return companies_before(document, sentence, match.start())
    if side == "subject":
        return _of_the_title(document)
    if side == "spoken":
        company = the_spoken_of(document, sentence, [one.item.referent for one in investors])
        return [company] if company is not None else []
    position = match.end() if side == "after" else match.start("company")
    if side == "after" and not _IT.match(sentence.mask, position):
        return companies_from(document, sentence, position, _is_subject(match))
    company = _meant(document, sentence, position, [one.item.referent for one in investors])
    return [company] if company is not None else []


_IT = Pattern(rf"{marks.ANAPHOR}|it[.,;]")


def _is_subject(match: re.Match[str]) -> bool:
    """Whether the names behind a match belong to the sentence's subject: "A's early bets on B and C have paid off",
    "Among other holders, A and B own".
    """
    return not match.start() and bool(match.re.groupindex)


def _of_the_title(document: Document) -> list[Referent]:
    """The company that the title names first, else the article's subject."""
    named = [item.referent for _, item in document.sentences[0].all(marks.NAME)]
    about = next((one for one in named if one is not None and one.kind not in _NO_COMPANIES), document.subject)
    return [about] if about is not None else []


_NO_COMPANIES = ("firm", "fund", "person", "place", "publication")


def _meant(
    document: Document, sentence: Sentence, position: int, investors: Sequence[Referent | None]
) -> Referent | None:
    """Whom a name or "the company" means; in "A is an investor in the company" not A, but whom the text spoke of before."""
    company = resolve(document, sentence, position)
    item = sentence.items.get(position)
    if company not in investors or (item is not None and item.sign == marks.NAME):
        return company
    return the_spoken_of(document, sentence, investors)


def the_spoken_of(document: Document, sentence: Sentence, investors: Sequence[Referent | None]) -> Referent | None:
    """Whom the text speaks of, who is none of these investors."""
    spoken_of = (sentence.focus, sentence.topic, document.subject)
    return next((one for one in spoken_of if one is not None and one not in investors), None)


def investors_from(sentence: Sentence, position: int, whole: bool = False) -> list[Listed]:
    """The investors of the list that begins at a position; a name that only tells who somebody is is none.

    `whole` says that the list belongs to the subject, so that a verb follows its last name.
    """
    listed, _ = read_list(sentence, position, whole)
    return [one for one in listed if not _TELLS_WHO.match(sentence.mask, one.position + 1)]


_TELLS_WHO = Pattern(
    r" (?:co-?founders?|founders?|chairman|president|chief executive|CEO|investors?|backers?|veterans?|alum|executive) (?:and|[\ue000\ue001])"
)


def pair_stakes(investors: Sequence[Listed], companies: Sequence[Referent | None], rule: str) -> Iterator[Stake]:
    """Each investor with each company that may take money; who is told to be held holds none of the others."""
    held = [one for one in companies if one is not None and _takes_money(one)]
    holders = [one for one in investors if all(one.item.referent is not company for company in held)]
    for company in held:
        yield from (Stake(one, company, rule) for one in holders)


def _takes_money(company: Referent) -> bool:
    return company.kind not in _NO_COMPANIES and not _FUND.search(company.name) and not is_public_work(company)


_FUND = Pattern(r"Fund$|^[IVX]+$")
""" "Fund II and | III" are two funds."""


def is_firm(one: Listed) -> bool:
    """Whether a listed name is a firm's or a fund's."""
    return one.item.referent is not None and one.item.referent.kind in ("firm", "fund")
