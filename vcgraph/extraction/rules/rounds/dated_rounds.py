"""Rounds that a text tells apart by their time alone: "a 2019 round led by Bede Ventures", "its last round, in February"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, spoken_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.outright import date_at, outright
from vcgraph.extraction.rules.rounds.terms import take_valuation
from vcgraph.extraction.rules.sums.holding_values import sets_no_round
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import DATED, RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model import PartialDate
from vcgraph.normalize.words import AnyOf

_WHOSE = r"(?:\b[Aa]n?|\b[Tt]he|\b[Tt]hat|<I>|(?P<owner><C>)['’]s?)"
_KIND = r"(?:(?:first|last|latest|previous|prior|earlier|initial|second|third|most recent|recent|funding|financing|fundraising|equity|venture|private|capital|investment|undisclosed|small|large|big) )*"
_NOUN = r"(?:round|financing|fundraise|fundraising|raise)(?: of (?:funding|financing|investment))?\b"
_TOLD = (
    pattern(rf"{_WHOSE} {_KIND}(?P<date><D>)(?:['’]s?)? {_KIND}{_NOUN}"),
    pattern(rf"{_WHOSE} {_KIND}{_NOUN}(?:,| \(| —| –)? ?(?:back )?(?:in |from |of )?(?P<date><D>)"),
    pattern(rf"(?P<date><D>)['’]s? {_KIND}{_NOUN}"),
)
_NOUNS = AnyOf("round", "financing", "fundrais", "raise")


def dated_rounds(
    document: Document, sentence: Sentence, found: Sequence[RoundDraft], drafts: Sequence[RoundDraft]
) -> Iterator[RoundDraft]:
    """The rounds of a sentence that only their date tells from the others; who led them and their value stand beside it.

    `found` are the rounds that the sentence tells by sum or stage, `drafts` those of the sentences before.
    """
    if marks.DATE not in sentence.mask or not _NOUNS.is_in(sentence.mask):
        return
    for rule in _TOLD:
        for match in rule.finditer(sentence.mask):
            draft = _draft(document, sentence, match, found, drafts)
            if draft is not None:
                yield draft


def _draft(
    document: Document,
    sentence: Sentence,
    match: re.Match[str],
    found: Sequence[RoundDraft],
    drafts: Sequence[RoundDraft],
) -> RoundDraft | None:
    company = _company(document, sentence, match, [*drafts, *found])
    previous = next((one.date for one in reversed(drafts) if one.date is not None), None)
    date = date_at(sentence, match.start("date"), previous)
    if company is None or date is None or _is_news(document, date):
        return None
    status = read_modality(sentence.mask[: match.start()], "", sentence.mask[match.end() :])
    own = [one for one in found if one.company is company]
    if status != "closed" or any(one.date is None or one.date.overlaps(date) for one in own):
        return None
    draft = RoundDraft(company, sentence.index, match.start("date"), DATED, date=date, status=status, earlier=True)
    outright(draft, sentence)
    if not sets_no_round(sentence):
        take_valuation(document, sentence, draft)
    return draft


def _is_news(document: Document, date: PartialDate) -> bool:
    published = document.article.published
    return published is None or date.overlaps(PartialDate.from_date(published)) or date.latest > published


def _company(
    document: Document, sentence: Sentence, match: re.Match[str], told: Sequence[RoundDraft]
) -> Referent | None:
    """Whose round: of the owner named, of whom it values or puts money into, else of whose round was told last."""
    owner = match.groupdict().get("owner")
    behind = _BEHIND.match(sentence.mask, match.end())
    if owner:
        company = resolve(document, sentence, match.start("owner"))
    elif behind is not None:
        company = resolve(document, sentence, behind.start(behind.lastgroup or 0))
    else:
        near = [one for one in told if sentence.index - one.sentence <= _NEAR]
        company = near[-1].company if near else None
    if company is not None and company.kind in ("firm", "fund"):
        company = spoken_of(document, sentence, company)
    return company if is_organization(company) else None


_BEHIND = pattern(
    r" (?:in|for|by) (?:the )?(?P<company><C>)|[^.;<M>]{0,120}? valu(?:ed|es|ing) (?:the )?(?P<company2><C>)"
)
_NEAR = 6
