"""Money that a sentence tells to have been put in before the round of the news: "it has also won investment from A"."""

import re

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.parties import parties_before
from vcgraph.extraction.rules.stakes.stated import the_spoken_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyOf

_BEFORE = r"(?:also|previously|earlier|already|in the past|before)"
_MONEY = r"(?:funding|money|capital|investments?|backing|financing|cash|support|funds)"
_HOLDERS = r"(?:[Ii]nvestors?|[Bb]ackers?|[Ss]hareholders?|[Ff]unders?)"
_TOLD = pattern(
    rf"\b(?:has|have|had) {_BEFORE},? (?:attracted|won|secured|received|taken|drawn|landed|gotten|got|gained|enjoyed|accepted|obtained|raised|had|pulled in|brought in|picked up) (?:(?!(?:to|for|in|from|by)\b)[\w\-]+ ){{0,3}}?{_MONEY} (?:[a-z]+ )?(?:from|by)\b(?![^.;]{{0,200}} (?:in|as part of) (?:the|this) (?:[\w\-]+ )?(?:round|financing|deal)\b)"
    rf"|\b(?:[Pp]revious|[Ee]arlier|[Pp]rior|[Pp]ast|[Ii]nitial) (?:[\w\-]+ )?{_MONEY}\b[^.;<M>]{{0,50}}? (?:came|come|comes|was|were) (?:[a-z]+ )?from\b"
    rf"|\b{_HOLDERS} (?:in|from|of) (?:(?:its|the|their|<C>['’]s?) )?(?:earlier|previous|past|prior) (?:[\w\-]+ )?(?:rounds|financings|raises)\b,? (?:also )?(?:include|are|were)"
    rf"|<X>[^.;]{{0,40}} (?:is|are) (?:also )?(?:an? |the )?(?:existing|previous|earlier|longtime|long-time) (?:investors?|backers?|shareholders?)(?=[.;]|$| in (?:it|<A>|the (?:company|start-?up))\b)"
)
_WORDS = AnyOf(
    "revious", "arlier", "also", "already", "past", "rior", "nitial", "xisting", "before", "long-time", "longtime"
)


def tells_earlier_money(sentence: Sentence) -> bool:
    """Whether a sentence tells who put money in before, in no round that the text tells."""
    return _WORDS.is_in(sentence.mask) and _TOLD.search(sentence.mask) is not None


def backs_already(mask: str, place: int, status: str | None) -> bool:
    """ "A would lead a round in Acme, whose backers include | B": B backs Acme, and is in no round that is still to come."""
    return status in ("planned", "in_talks") and _OWN_BACKERS.search(mask, max(0, place - 200), place) is not None


_OWN_BACKERS = pattern(
    rf"(?:\bwhose|\b[Ii]ts|<I>|<A>['’]s|<N>['’]s?) (?:(?!(?:new|next|other)\b)[a-z\-]+ ){{0,2}}{_HOLDERS} (?:(?:already|also|now|currently|so far|to date) )*(?:includ(?:e|es|ed|ing)|are|were|count|range from)\b"
    r" (?:(?!\b(?:led|lead|invest\w*|join\w*|participat\w*|put|but|while|would|will|is|has|talks)\b)[^.;:])*$"
)


def earlier_company(document: Document, sentence: Sentence, end: int, current: Referent | None) -> Referent | None:
    """Into which company that money went: the one that the sentence names before a position, else that of the current round."""
    named = (item.referent for _, item in sentence.all(marks.NAME, 0, end))
    companies = (one for one in named if one is not None and is_organization(one))
    own = next((one for one in companies if one.kind not in ("firm", "fund")), None)
    company = own or current or the_spoken_of(document, sentence, [])
    return company if is_organization(company) else None


def company_held(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """ "A and B | are investors", "... are investors in it": the company that the text speaks of; or whose they are said to be:
    "A and B | are among Acme's investors".
    """
    owners = [item.referent for _, item in sentence.all(marks.NAME, *match.span())]
    if owners:
        return owners[-1] if is_organization(owners[-1]) else None
    if not _IN_IT.match(sentence.mask, match.end()):
        return None
    heads = [one.item.referent for one in parties_before(document, sentence, match.start())]
    company = the_spoken_of(document, sentence, heads)
    return company if is_organization(company) else None


_IN_IT = pattern(
    r"(?: (?:in|of|behind) (?:it|<A>|the (?:company|startup|start-up|business|venture)))?(?:[.,;]|$| too\b| as well\b)"
)
