"""Further names that hold, or are held, as the one told before: "A is an investor, as are B and C", "So is D"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.stated import Stake, investors_from, pair_stakes
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import read_list
from vcgraph.extraction.rules.text.subject_ends import AS_DID, SO_DID
from vcgraph.normalize.patterns import Pattern


def find_told_also(document: Document, sentence: Sentence, stakes: Sequence[Stake]) -> Iterator[Stake]:
    """ "A has backed B, as has C": C too; "A is among B's holdings, as is C": C is held as well."""
    match = AS_DID.search(sentence.mask) if stakes and ", as " in sentence.mask else None
    told = [one for one in stakes if match is not None and _is_told_before(sentence, one, match.start())]
    if match is None or not told:
        return
    investors = _single([one.investor.item.referent for one in told])
    companies = _single([one.company for one in told])
    if companies and _heads(sentence, [one.investor.item.referent for one in told], companies[0]):
        yield from pair_stakes(investors_from(sentence, match.end()), companies, told[0].rule)
    elif investors and _IS.match(match[0]):
        held = companies_from(document, sentence, match.end())
        yield from pair_stakes([told[0].investor], held, told[0].rule)


def find_told_so(sentence: Sentence, stakes: Sequence[Stake]) -> Iterator[Stake]:
    """ "A is an investor in B. So are C and D": the stakes are those of the sentence before."""
    match = SO_DID.match(sentence.mask)
    companies = _single([one.company for one in stakes])
    if match and companies and not _GOES_ON.match(sentence.mask, read_list(sentence, match.end())[1]):
        yield from pair_stakes(investors_from(sentence, match.end()), companies, stakes[0].rule)


_GOES_ON = Pattern(r" (?!(?:too|as|and|of|from|at|in|both|with|who|which|through|via|plus)\b)[a-z]|[^.]*\?")
""" "So did Ann Lee | leave", "So is Ann Lee | happy?"."""


_IS = Pattern(r", as (?:are|is|were|was)\b")
_CLAUSE_GOES_ON = Pattern(r",(?! (?:an?|the|which|who|one)\b)|, [^,;]*,|;|,? and (?:(?:has|have|had) )?[a-z]+ed\b")


def _is_told_before(sentence: Sentence, stake: Stake, end: int) -> bool:
    """Whether the clause that ends at a position tells of a stake: "A, a backer of B, likes tea, | as does C" does not."""
    places = [_place(sentence, one) for one in (stake.investor.item.referent, stake.company)]
    named = [at for at in places if at is not None]
    return bool(named) and max(named) < end and _CLAUSE_GOES_ON.search(sentence.mask, max(named) + 1, end) is None


def _heads(sentence: Sentence, investors: Sequence[Referent | None], company: Referent) -> bool:
    """Whether the investors stand before the company, which the sentence may not name at all."""
    places = [at for at in (_place(sentence, one) for one in investors) if at is not None]
    at = _place(sentence, company)
    return bool(places) and (at is None or min(places) < at)


def _place(sentence: Sentence, referent: Referent | None) -> int | None:
    return next((at for at, one in sentence.all(marks.NAME + marks.PERSON) if one.referent is referent), None)


def _single(referents: Sequence[Referent | None]) -> list[Referent]:
    """The only one of these; none where there are several."""
    known = {id(one): one for one in referents if one is not None}
    return list(known.values()) if len(known) == 1 else []
