"""Stakes whose party is only meant: "backed by the same firm", "A has invested in both", "both count A among their backers"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.denied import is_denied
from vcgraph.extraction.rules.stakes.parties import as_listed, parties_before
from vcgraph.extraction.rules.stakes.partners import find_partner_stakes
from vcgraph.extraction.rules.stakes.stated import Stake, investors_from, pair_stakes
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyOf

MEANT = "meant"
"""The rule of these stakes: their sentence does not name both parties, so that no mention can be judged."""
_GATE = AnyOf(f" by {marks.ANAPHOR}", " both", "Both ")
_SAME_FIRM = pattern(
    r"(?P<company><C>)(?:, [^,;.]{2,60},)? (?:is|was|are) (?:also |now )?(?:backed|funded|financed) by (?P<same><A>)(?=[.,;]|$)"
)
_IN_BOTH = pattern(
    rf"(?<=[{marks.NAME}{marks.PERSON}{marks.ANAPHOR}])(?: (?:is|are|was|were|has|have|had|also|an?|the|among))* (?:(?:(?:first|early|earliest|lead|major|original|only|seed|existing) )*(?:investors?|backers?|shareholders?) (?:in|of|behind)|put money into|invested in|backed|backs|funded) both(?: companies| startups| of them)?(?=[.,;]|$)"
)
_BOTH_BACKED = pattern(
    r"(?:Both|The two)(?: (?:companies|startups|start-ups|firms|businesses))?(?: (?:are|were|have been))?(?: (?:also|both))? (?:backed|funded|bankrolled) by (?=(?:[\w\-’']+ ){0,4}?<X>)"
    r"|(?:Both|The two)(?: (?:companies|startups|start-ups|firms|businesses))?(?: also)? (?:count|list|number) (?=<X>[^.;]{0,60} (?:among|as) (?:their )?(?:investors?|backers?|shareholders?))"
)
_FIRMS = ("firm", "fund", "person", "place", "publication")


def find_meant_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Who backs whom, where the sentence before, or the clause, names the one that is meant."""
    yield from find_partner_stakes(document, sentence, MEANT)
    if not _GATE.is_in(sentence.mask):
        return
    for match in _SAME_FIRM.finditer(sentence.mask):
        company, firm = (
            resolve(document, sentence, match.start("company")),
            _the_firm(document, sentence, match.start()),
        )
        if company is not None and _says_same(document, sentence, match.start("same")):
            yield from pair_stakes(as_listed(firm), [company], MEANT)
    for match in _IN_BOTH.finditer(sentence.mask):
        if is_denied(sentence.mask, match.start(), match.end()):
            continue
        investors = parties_before(document, sentence, match.start())
        givers = [one.item.referent for one in investors]
        companies = [one for one in _two_before(document, sentence, match.start()) if one not in givers]
        yield from pair_stakes(investors, companies, MEANT)
    both = _BOTH_BACKED.match(sentence.mask)
    if both is not None:
        yield from pair_stakes(investors_from(sentence, both.end()), _two_before(document, sentence, 0), MEANT)


def _says_same(document: Document, sentence: Sentence, place: int) -> bool:
    item = sentence.items[place]
    return document.text.startswith("the same ", item.start) and str(item.value) in _FIRM_NOUNS


_FIRM_NOUNS = ("firm", "fund", "investor", "backer", "house", "group")


def _the_firm(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The only firm that the clause or the sentence before names."""
    before = document.sentences[sentence.index - 1 : sentence.index] if sentence.index else []
    for spoken, end in ((sentence, position), *((one, len(one.mask)) for one in before)):
        named = [one.referent for _, one in spoken.all(marks.NAME, 0, end)]
        firms = {id(one): one for one in named if one is not None and one.kind in ("firm", "fund")}
        if firms:
            return next(iter(firms.values())) if len(firms) == 1 else None
    return None


def _two_before(document: Document, sentence: Sentence, position: int) -> list[Referent]:
    """The two companies that the clause before, or else the sentence before, names; none where it names more."""
    before = document.sentences[sentence.index - 1 : sentence.index] if sentence.index else []
    for spoken, end in ((sentence, position), *((one, len(one.mask)) for one in before)):
        named = [one.referent for _, one in spoken.all(marks.NAME, 0, end)]
        told = {id(one): one for one in named if one is not None and one.kind not in _FIRMS}
        if len(told) > 1:
            return list(told.values()) if len(told) == 2 else []
    return []
