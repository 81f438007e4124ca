"""Rounds that only who invested in them tells: "A, which had put in $4 million last year, came back"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.rounds.outright import date_at, money_at, outright
from vcgraph.extraction.rules.rounds.told_rounds import Told, current_round
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import PartialDate
from vcgraph.normalize.words import AnyWord


def rounds_invested_before(told: Told) -> Iterator[RoundDraft]:
    """ "Other investors include A, which had invested $4 million last year": a round of its own, before the one told."""
    for match in _HAD_INVESTED.finditer(told.sentence.mask) if _WHO.is_in(told.sentence.mask) else ():
        current = current_round(told)
        money = money_at(told.sentence, match.start("sum"))
        investor = told.sentence.items[match.start("investor")].referent
        if current is None or money is None or investor in (None, current.company):
            continue
        if match["before"] is None and _COMES_BACK.match(told.sentence.mask, match.end()) is None:
            continue
        if any(one.amount == money for one in told.drafts):
            continue
        draft = RoundDraft(current.company, told.sentence.index, match.start("sum"), "amount", earlier=True)
        draft.amount, draft.status = money, "closed"
        if match["date"]:
            published = told.document.article.published
            written = PartialDate.from_date(published) if published else None
            draft.date = date_at(told.sentence, match.start("date"), written)
        if investor is not None:
            draft.add_investor(investor, "participant", False, told.sentence, "had invested")
        yield outright(draft, told.sentence, "had invested")


_WHO = AnyWord("which", "who")
_HAD_INVESTED = pattern(
    r"(?P<investor><X>),? (?:which|who) (?P<before>(?:had|has|have) (?:previously |also |already |first |earlier )?|previously |first |earlier |also |already )?(?:invested|put(?: in)?|contributed) (?:(?:about|around|nearly|some|more|than|over|an?|roughly|initial|earlier) ){0,3}(?P<sum><M>)"
    r"(?: (?:in|into) (?:the (?:company|firm|startup|start-up|business)|<A>))?(?:,? (?:in )?(?P<date><D>)|(?=,? (?:last|earlier|previously|in (?:a|an|the) (?:earlier|previous|prior|first))\b)|,? (?:[\w\-]+ ){1,3}(?:ago|earlier|before)\b)"
)
_COMES_BACK = pattern(
    r",? (?:(?:has|have|is|are|was|were|also|both|now) )*(?:participat|came|com(?:es|ing)|return|join|took part|tak(?:en|es|ing) part|invest|put|back|in )[^.;<N><P>]{0,50}?\b(?:again|too|also|back|more|returned|returns|as well)(?=[.,;]|$)"
)
""" "A, which put in $4 million last year, | has taken part again"."""
