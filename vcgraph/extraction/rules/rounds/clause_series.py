"""Rounds told clause by clause, each of its own company, where later clauses leave out the verb: "A raised $5 million from
B in March, C $8 million from D in May", "the former took $5 million, and the latter, which is older, $8 million".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from vcgraph.extraction.rules.discourse.of_two import OF_ONES, one_of_two
from vcgraph.extraction.rules.discourse.reader import resolve, subject_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.backed_series import find_backed
from vcgraph.extraction.rules.rounds.dates import date_of_row, take_date
from vcgraph.extraction.rules.rounds.given_series import find_given
from vcgraph.extraction.rules.rounds.outright import NOT_COMPANIES, PAIRED, date_at, money_at, outright, stage_at
from vcgraph.extraction.rules.rounds.paired_rounds import find_paired
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model import PartialDate, RoundValuation
from vcgraph.model.claim import Status

STAGED = "paired stages"
""" "A closed its Series A in March, and B its Series B in May": what only the stage tells."""
_SURE = r"raised|raises?|raising|secur(?:ed|es?|ing)|closed|closes|land(?:ed|s)|bagged|nabbed|snagged|netted|attracted|picked up|pulled in|collected|drew|seek(?:s|ing)?|sought"
_LOOSE = r"took(?: in)?|takes|taken|got|received|receives|had|wants?|needs|(?:is |are )?(?:looking|asking) for|looks for|hopes for|obtained|won|gathered|brought in"
_AUX = r"(?: (?:has|have|had|also|itself|just|recently|already|only|then|since|now|later|is|are|to|will|in talks|both|plans|hopes|wants|aims|[a-z]+ly)(?![a-z]))*"
_ABOUT = (
    r"(?:(?:about|around|nearly|over|just|more|than|some|another|an?|the|its|their|first|only|up|to|roughly|almost) )*"
)
_SUM = rf"(?:(?:for|of) )?{_ABOUT}(?:(?P<sum><M>)|(?<=its )(?P<stage><S>))"
_FIRST = pattern(
    rf"\b(?P<verb>(?P<sure>{_SURE})|(?:{_LOOSE})|(?P<with>(?<=<N> )with|(?<=<N>, )with)) {_SUM}(?(with)(?= from ))"
)
_WORD = r"(?:(?!(?:and|or|while|which|that|who|from|by|with|but|as|for|in|of|to|at|on|led|not|said|says|than|it|was|is|has)\b)[a-z][\w\-’']* |<L>(?:-based|['’]s)? |[A-Z][a-z]{2,} (?=[a-z]))"
_ASIDE = r"(?: ?\([^()<M>]{1,60}\)|, (?:which|who|whose) [^;.<M>]{2,90}?,|, [^,;.<M><N><P>]{2,60},)?"
_NEXT = pattern(
    rf"(?:[;,]? (?:and|or|while|whereas|but)|[,;])(?: (?:then|finally|later|in <D>|<D>),?)* "
    rf"(?:(?P<ones>{OF_ONES})(?:,? (?P<named><N>))?|(?:(?:its|their|the|an?|only) )?{_WORD}{{0,5}}(?P<company><C>)){_ASIDE}(?P<verb>,? with(?= [^;.<N><P>]{{1,40}} from )|{_AUX} (?:{_SURE}|{_LOOSE}))?"
    rf" {_SUM}(?! (?:more |less )?(?:of (?:<A>|it|that|this|which|the|them)|than)\b)"
)
_SO_DID = pattern(
    rf"(?:[;,]? (?:and )?so (?:did|has|had|have)|, as (?:did|has|had|have)(?: also)?) (?:(?:its|the|an?) )?{_WORD}{{0,5}}(?P<company><N>)(?!['’])(?=[.,;]|$)(?P<ones>)(?P<named>)"
)
""" "A raised $5 million; so did B", "as did its rival B": as much."""
_KIND = pattern(
    r"(?:,? (?:in|of|through|via|as|with)(?: (?:an?|its|the|their|new|fresh))?)?(?: [a-z\-]+){0,2}?(?:(?: [a-z\-]+| <S>) (?:rounds?|funding|financing|capital|money)\b| <S>| (?:rounds?|equity|funding|financing|capital|money|debt)\b)"
)
_WHEN = pattern(
    r",? (?:(?:back |early |late |earlier |only |just )?(?:in|on|since|during) (?:early |late |mid |the (?:spring|summer|fall|autumn|winter) of )?)?(?P<date><D>)"
)
_VALUE = pattern(
    r",? (?:at|on) (?:an? )?(?:(?!(?:and|discount)\b)[\w\-]+ )*?(?:valuation of (?:[a-z]+ ){0,2}(?P<value><M>)|(?P<valued><M>) valuation)"
)
_FROM = pattern(
    r",? (?:(?:all|most|half|much) (?:of (?:<A>|it|them|that) )?)?(?:(?P<lead>(?:co-)?led by)|from)(?: (?:the |investors |backers |including |such as |like |an? )*)"
)
_GIVER = pattern(rf"(?:the )?{_WORD}{{0,4}}?(?P<giver><X>)(?! [A-Z])(?: and others\b)?")
_GIVERS_GO_ON = pattern(r"(?:,? and|,) (?=(?:the )?" + _WORD + r"{0,4}?<X>(?!['’]))")
_SPEAKS = pattern(
    r"\b(?:rounds?|fund(?:ing|ed)|financ(?:ing|ed)|fund-?rais\w+|venture|start-?ups?|investors?|backers?|invest(?:ed|ment)s?)\b|<S>|\brais(?:ed|es|ing|e)\b"
)


@dataclass(slots=True)
class _Clause:
    """What one clause of the series tells."""

    company: Referent
    sum_at: int
    end: int
    modality: Status = "closed"
    elliptic: bool = False
    given: list[tuple[Referent, bool]] = field(default_factory=list)
    date_at: int | None = None
    stage_at: int | None = None
    value_at: int | None = None


def find_side_by_side(document: Document, sentence: Sentence, drafts: Sequence[RoundDraft]) -> list[RoundDraft]:
    """The rounds of a sentence that tells several companies with a sum for each, in whatever way it joins them."""
    return (
        find_paired(document, sentence, drafts)
        or find_given(document, sentence, drafts)
        or find_series(document, sentence, drafts)
        or find_backed(sentence)
    )


def find_series(document: Document, sentence: Sentence, drafts: Sequence[RoundDraft]) -> list[RoundDraft]:
    """The rounds of clauses that share a verb of raising; nothing where only one company is told of."""
    if marks.MONEY not in sentence.mask and sentence.mask.count(marks.STAGE) < 2:
        return []
    for match in _FIRST.finditer(sentence.mask):
        first = _first_clause(document, sentence, match)
        clauses = [first, *_rest(document, sentence, first)] if first is not None else []
        if len({id(one.company) for one in clauses}) == len(clauses) > 1 and (
            match["sure"] or any(one.given for one in clauses) or _speaks(document, sentence)
        ):
            if _tells_more(sentence, clauses):
                return []
            found = [_draft(sentence, one) for one in clauses]
            _date(document, sentence, clauses, found, drafts)
            return found
    return []


def _tells_more(sentence: Sentence, clauses: Sequence[_Clause]) -> bool:
    """Whether the sentence tells a round besides those of the series, which would be lost."""
    places = {one.sum_at for one in clauses} | {one.value_at for one in clauses}
    return any(read_amount(sentence, at, item) == "round" for at, item in sentence.all(marks.MONEY) if at not in places)


def _date(
    document: Document,
    sentence: Sentence,
    clauses: Sequence[_Clause],
    found: Sequence[RoundDraft],
    drafts: Sequence[RoundDraft],
) -> None:
    """ "A raised $5 million last year, and B $8 million": a clause with neither verb nor date is of the time of the last."""
    before: PartialDate | None = None
    for clause, draft in zip(clauses, found, strict=True):
        if draft.date is None and clause.elliptic and before is not None:
            draft.date = before
        elif draft.date is None:
            draft.date = date_of_row(sentence, draft.position)
            if draft.date is None:
                take_date(document, sentence, draft, drafts)
        before = draft.date


def _speaks(document: Document, sentence: Sentence) -> bool:
    near = document.sentences[max(0, sentence.index - 2) : sentence.index + 2]
    return any(_SPEAKS.search(one.mask) for one in near)


def _first_clause(document: Document, sentence: Sentence, match: re.Match[str]) -> _Clause | None:
    """The clause with the verb; its company heads it."""
    at = match.start("verb")
    before = sentence.mask[:at].rstrip(", ")
    company = sentence.items[len(before) - 1].referent if match["with"] else subject_before(document, sentence, at)
    modality = read_modality(sentence.mask[:at], match["verb"]) if not match["with"] else "closed"
    modality = "planned" if _WANTS.match(match["verb"]) else modality
    return _clause(sentence, company, _place(match), modality) if modality != "denied" else None


_WANTS = pattern(r"(?:wants?|needs|(?:is |are )?(?:looking|asking) for|looks for|hopes for)$")


def _place(match: re.Match[str]) -> int:
    return match.start("sum") if match["sum"] else match.start("stage")


def _rest(document: Document, sentence: Sentence, first: _Clause) -> Iterator[_Clause]:
    """The clauses behind, as long as each is told like the first."""
    same = _SO_DID.match(sentence.mask, first.end)
    if same is not None:
        company = _company_of(document, sentence, same)
        also = _clause(sentence, company, first.sum_at, first.modality) if company is not None else None
        yield from [_Clause(also.company, also.sum_at, same.end(), also.modality, True)] if also is not None else []
        return
    last = first
    while True:
        match = _NEXT.match(sentence.mask, last.end)
        company = _company_of(document, sentence, match) if match is not None else None
        found = _clause(sentence, company, _place(match), first.modality) if match is not None else None
        if found is None:
            return
        found.elliptic = match is not None and not match["verb"]
        yield found
        last = found


def _company_of(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    if match["named"]:
        return sentence.items[match.start("named")].referent
    if match["ones"]:
        return one_of_two(document, sentence, match.start("ones"), match["ones"])
    return resolve(document, sentence, match.start("company"))


def _clause(sentence: Sentence, company: Referent | None, sum_at: int, modality: Status) -> _Clause | None:
    """A company with its sum, and what is told behind the sum: who gave it, when, at what value."""
    if company is None or company.kind in NOT_COMPANIES:
        return None
    clause = _Clause(company, sum_at, sum_at + 1, modality)
    if sentence.mask[sum_at] == marks.STAGE:
        clause.stage_at = sum_at
    while _take_kind(sentence, clause) or _take_when(sentence, clause) or _take_givers(sentence, clause):
        pass
    return clause


def _take_kind(sentence: Sentence, clause: _Clause) -> bool:
    value = _VALUE.match(sentence.mask, clause.end)
    if value is not None:
        clause.value_at = value.start("value" if value["value"] else "valued")
    kind = value or _KIND.match(sentence.mask, clause.end)
    if kind is None:
        return False
    stage = next((at for at, _ in sentence.all(marks.STAGE, *kind.span())), None)
    clause.stage_at = clause.stage_at if stage is None else stage
    clause.end = kind.end()
    return True


def _take_when(sentence: Sentence, clause: _Clause) -> bool:
    when = _WHEN.match(sentence.mask, clause.end)
    if when is None or _NEXT.match(sentence.mask, clause.end):
        return False
    clause.date_at, clause.end = when.start("date"), when.end()
    return True


def _take_givers(sentence: Sentence, clause: _Clause) -> bool:
    """Who gave it: names up to where the next clause begins, for "from A and B $5 million" names one giver."""
    source = _FROM.match(sentence.mask, clause.end)
    giver = _GIVER.match(sentence.mask, source.end()) if source is not None else None
    if source is None or giver is None or clause.given:
        return False
    while giver is not None:
        referent = sentence.items[giver.start("giver")].referent
        if referent is not None and referent.kind not in ("place", "publication"):
            clause.given.append((referent, source["lead"] is not None))
        clause.end = giver.end()
        if _NEXT.match(sentence.mask, clause.end):
            return True
        more = _GIVERS_GO_ON.match(sentence.mask, clause.end)
        giver = _GIVER.match(sentence.mask, more.end()) if more is not None else None
    return True


def _draft(sentence: Sentence, clause: _Clause) -> RoundDraft:
    rule = PAIRED if sentence.mask[clause.sum_at] == marks.MONEY else STAGED
    draft = RoundDraft(clause.company, sentence.index, clause.sum_at, rule, status=clause.modality)
    draft.amount, draft.stage = money_at(sentence, clause.sum_at), stage_at(sentence, clause.stage_at)
    draft.date, worth = date_at(sentence, clause.date_at), money_at(sentence, clause.value_at)
    if worth is not None:
        draft.valuation = RoundValuation(**worth.model_dump(), basis="unspecified")
    for referent, leads in clause.given:
        draft.add_investor(referent, "lead" if leads else "participant", False, sentence, rule)
    return outright(draft, sentence)
