"""Rounds told at once: "A and B raised $5 million and $8 million, respectively, from C and D", "A has put $9 million into B,
including $2 million in 2019 and $7 million in 2022".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.dates import take_date
from vcgraph.extraction.rules.rounds.outright import (
    NOT_COMPANIES,
    PAIRED,
    date_at,
    givers_in,
    money_at,
    outright,
    stages_in,
)
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.normalize.patterns import rule_of
from vcgraph.normalize.words import AnyOf

_AND = r"(?:,? (?:and|while) |, )"
_ABOUT = r"(?:(?:about|around|nearly|almost|roughly|some|over|just|only|more|than|at|least|an?|the|whopping|estimated|reported) )*"
_VERB = r"(?:raised|rais(?:e|ing)|secured?|closed|land(?:ed)?|bag(?:ged)?|got|received?|obtained|attracted|picked up|pulled in|took in|nabbed|snagged|scored|netted|collected|drew)"
_KIND = r"(?: (?:in|of) (?:[\w\-]+ |<S> ){0,3}?(?:funding|financing|capital|rounds?|equity))?"
_SUMS = rf"(?P<sums>{_ABOUT}<M>(?:{_AND}{_ABOUT}<M>)+)"
_ONE = r"(?:(?!(?:and|while|which|that|from|by|with)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,8}<N>"
_TOLD = pattern(
    rf"(?P<companies><N>(?:{_AND}{_ONE})+),? (?P<aux>(?:(?:which|have|had|has|also|both|recently|just|to|will|plan|are|in|talks|seeking|hope) )*)(?P<verb>{_VERB}) "
    rf"{_SUMS}{_KIND}(?:(?P<told>,? respectively),?{_KIND})?(?P<from>,? (?:(?P<leads>led by)|from) (?:the )?(?P<givers><X>(?:{_AND}(?:the )?<X>)+)(?P<own>,? respectively)?)?(?(told)|(?(own)|(?!)))"
)
_TWO = pattern(
    rf"(?P<companies><N> and {_ONE}),? (?P<aux>(?:(?:which|have|had|has|also|recently|just) )*)(?P<verb>{_VERB}) (?P<sums>{_ABOUT}<M> and {_ABOUT}<M>){_KIND}(?! (?:each|apiece)\b)"
)
""" "Acme and Bede raised $5 million and $8 million": as many sums as companies, in their order."""
_FOLLOWED = pattern(
    rf"(?P<companies><N> (?P<aux>(?:(?:have|had|has|also|recently|just) )*)(?P<verb>{_VERB}) {_ABOUT}<M>{_KIND},? (?:and was |was )?followed by {_ONE}(?:{_AND}{_ONE})*),? (?:with|at|which raised|that raised|raising|on) "
    rf"{_SUMS}{_KIND},? respectively"
)
""" "Acme raised $9 million, followed by Bede and Orrin with $7 million and $2 million, respectively"."""
_AUX = r"(?:(?:which|have|had|has|also|both|recently|just|will|plan|to|are|in|talks|seeking|hope) )*?"
_LONE_GIVERS = rf"(?P<from>,? (?:(?P<leads>led by)|from) (?P<givers><X>(?:{_AND}<X>)*))?"
_ALL = rf"(?P<companies><N>(?:{_AND}{_ONE})+),? (?P<aux>{_AUX})"
_IN_TURN = r",? (?:the former|the first|the one|one) (?:<D> )?from (?P<givers>(?:the )?<X>(?:,? and|,|;)(?: and)? the (?:latter|second|other) (?:<D> )?from (?:the )?<X>)"
_SAME = rf"(?P<verb>{_VERB}) (?P<sums>{_ABOUT}<M>){_KIND}"
_WHEN = r"(?:,? (?:(?:in|on|during) )?(?:the (?:[a-z]+ ){1,4}(?:of )?)?<D>)?"
_EACH = pattern(
    rf"{_ALL}each (?:(?:have|has|had|recently|just) )*{_SAME}(?!{_WHEN}{_IN_TURN.replace('?P<givers>', '?:')}){_LONE_GIVERS}"
)
_APIECE = pattern(rf"{_ALL}{_SAME} (?:each|apiece){_LONE_GIVERS}")
""" "Acme and Bede raised $5 million each"."""
_BOTH = pattern(
    rf"\b[Bb]oth (?:<L>['’]s )?(?P<companies><N>,? and {_ONE}),? (?P<aux>{_AUX}){_SAME}(?!{_WHEN}{_IN_TURN.replace('?P<givers>', '?:')})(?! (?:in all|together|between them|combined)\b){_LONE_GIVERS}"
)
_TURNS = pattern(
    rf"(?P<companies><N>,? and {_ONE}),? (?P<aux>{_AUX})(?:each )?(?:(?:have|has|had) )?{_SAME}(?: each| apiece)?{_WHEN}(?P<from>{_IN_TURN})(?P<leads>)"
)
""" "Both Acme and Bede raised $5 million last year, the former from A and the latter from B"."""
_OF_SUM = r"(?: (?:raised|got|took|secured|of|with|at|for))?"
_IN_ORDER = pattern(
    rf"(?P<companies><N>,? and {_ONE}),? (?P<aux>{_AUX})(?:each )?(?:(?:have|has|had) )?(?P<verb>{_VERB}) (?:[\w\-]+ |<S> )*?(?:rounds?|<S>|money|funding|capital){_WHEN}(?P<sums>[,;:]? the (?:former|first){_OF_SUM} {_ABOUT}<M>{_KIND}(?:,? and|,|;)(?: and| while)? the (?:latter|second|other){_OF_SUM} {_ABOUT}<M>)"
)
""" "Acme and Bede have raised Series A rounds, the former $5 million and the latter $8 million"."""
_FOR_ALL = (_EACH, _APIECE, _BOTH)
_PART = rf"(?:(?:further|additional|initial|first|second|another|its|some) )*{_ABOUT}<M>(?: (?:(?!and\b)[\w\-]+|<S>)){{0,3}}?(?: (?:in|on|last|back in|during))? <D>"
_PARTS = pattern(
    rf"(?P<giver><X>),?(?: (?:which|who))?(?P<aux>(?: (?:has|have|had|also|already|now|\w+ly))*) (?P<verb>invested|put|poured|pumped|ploughed|plowed|injected|sunk) {_ABOUT}<M> (?:in|into|behind) (?:the )?(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,4}}?(?P<company><C>)"
    rf"(?: over the years| so far| to date| in (?:all|total)|,? since <D>)*(?:,? (?P<some>including|made up of|with)|,|:| –| —| -{{1,2}}) (?P<sums>{_PART}(?(some)|(?:,? and|,) {_PART})(?:(?:,? and|,) {_PART})*)(?=[.,;)]|$)"
)
""" "A has invested $9 million in Acme, including $2 million in 2019 and $5 million in 2021"."""
_ONE_PART = pattern(rf"(?P<sum>{_ABOUT}<M>)(?P<kind>[^<M><D>]*)(?P<date><D>)")
_IN_BRACKETS = pattern(
    rf"(?P<company><N>) \((?:(?:which |that )?(?:raised|secured|closed|landed) )?{_ABOUT}(?P<sum><M>)(?: (?:in|of))?(?P<stage> <S>)?(?: round| funding)?(?:,? (?:(?P<leads>led by)|from|backed by|backers?:)? ?(?P<givers><X>(?:{_AND}<X>)*))?(?:,? (?:in )?(?P<date><D>))?\)"
)
_BETWEEN = pattern(r"(?:,? and|,|;) (?:(?!(?:from|by|with|including)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}")
_FROM_BEFORE = pattern(r"\b(?:from|by|with|investors|backers|including|joined)\b[^.;<N>]{0,40}$")
""" "Raised money from | A ($5 million)": A is no company that raised."""
_RAISES = AnyOf("rais", "round", "funding", "financing", "deal", "invest")
_NO_RAISES = AnyOf(
    "takeover", "acqui", "buyout", "purchas", "merger", "transfer", "player", "donat", "donor", "politic", "candidate", "campaign", " party", "parties",
    "fine", "lawsuit", "grant", "loan", "auction", "lottery",
)  # fmt: skip
_PAIRING = AnyOf(" respectively", " each", " apiece", "both ", "the former ", "the first ", "the one ")
_PRIZES = AnyOf("prize", "award", "grants", "fined")
""" "Shared the prize with Acme and Bede, which got $250,000 each": no round of either."""
_GIVING = AnyOf(" invested ", " put ", " poured ", " pumped ", " ploughed ", " plowed ", " injected ")
_NO_MONEY = pattern(
    r" (?:in|of) (?:[\w\-]+ ){0,2}(?:revenues?|sales|profits?|fees|fines|damages|donations|taxes|rent|orders|contracts|loans to|charity|awareness)\b| for (?:charity|their (?:clients|customers))"
)


def find_paired(document: Document, sentence: Sentence, drafts: Sequence[RoundDraft]) -> list[RoundDraft]:
    """The rounds of a sentence that tells companies and their sums in the same order, or one sum for each."""
    found: list[RoundDraft] = []
    rules = (_FOLLOWED, _TOLD, _TURNS, _IN_ORDER, *_FOR_ALL) if _PAIRING.is_in(sentence.lower) else ()
    for rule in (*rules, _TWO) if rules or sentence.mask.count(marks.MONEY) == 2 else ():
        for match in rule.finditer(sentence.mask) if not found else ():
            found.extend(_rounds_of(sentence, match))
    for match in _PARTS.finditer(sentence.mask) if _GIVING.is_in(sentence.lower) else ():
        found.extend(_parts_of(document, sentence, match))
    raises = _RAISES.is_in(sentence.lower) or marks.STAGE in sentence.mask
    if "(" in sentence.mask and raises and not _NO_RAISES.is_in(sentence.lower):
        found.extend(_bracketed(sentence))
    for draft in (one for one in found if one.date is None):
        take_date(document, sentence, draft, drafts)
    dated = next((one.date for one in found if one.date is not None), None)
    for draft in found:
        draft.date = draft.date or dated
    return found


def _rounds_of(sentence: Sentence, match: re.Match[str]) -> Iterator[RoundDraft]:
    names = [item.referent for _, item in sentence.all(marks.NAME, *match.span("companies"))]
    each = rule_of(match) in (*_FOR_ALL, _TURNS)
    sums = [at for at in range(*match.span()) if match.string[at] == marks.MONEY] * (len(names) if each else 1)
    companies = [one for one in names if one is not None and one.kind not in NOT_COMPANIES and not number_of(one.name)]
    modality = read_modality(sentence.mask[: match.start("verb")], match["verb"])
    if len(companies) != len(names) or len(names) != len(sums) or modality == "denied":
        return
    if _NO_MONEY.search(sentence.mask, match.end("sums")) or (each and _PRIZES.is_in(sentence.lower)):
        return
    stages = stages_in(sentence, *match.span())
    givers = _givers(sentence, match) if rule_of(match) not in (_TWO, _FOLLOWED, _IN_ORDER) else []
    together = rule_of(match) in _FOR_ALL
    for index, (company, at) in enumerate(zip(companies, sums, strict=True)):
        draft = RoundDraft(company, sentence.index, at, PAIRED, amount=money_at(sentence, at), status=modality)
        draft.stage = stages[0] if len(stages) == 1 else None
        for giver in givers if together else givers[index : index + 1] if len(givers) == len(companies) else ():
            if giver not in companies:
                draft.add_investor(giver, "lead" if match["leads"] else "participant", False, sentence, PAIRED)
        yield outright(draft, sentence)


def _bracketed(sentence: Sentence) -> Iterator[RoundDraft]:
    """ "A ($5 million from B), C ($3 million, led by D) and E ($1 million) raised money": each sum beside its company."""
    told = list(_IN_BRACKETS.finditer(sentence.mask))
    joined = [_BETWEEN.fullmatch(sentence.mask, one.end(), next_.start()) is not None for one, next_ in pairwise(told)]
    row = [one for at, one in enumerate(told) if any(joined[max(0, at - 1) : at + 1]) or _is_whole(sentence, one)]
    if not any(one["givers"] for one in row) or _FROM_BEFORE.search(sentence.mask, 0, row[0].start()):
        return
    for one in row:
        company, at = _referent(sentence, one.start("company")), one.start("sum")
        if company is None or company.kind in NOT_COMPANIES:
            continue
        draft = RoundDraft(company, sentence.index, at, PAIRED, amount=money_at(sentence, at), status="closed")
        draft.stage = next(iter(stages_in(sentence, *one.span())), None)
        draft.date = date_at(sentence, one.start("date")) if one["date"] else None
        for giver in givers_in(sentence, *one.span("givers")):
            draft.add_investor(giver, "lead" if one["leads"] else "participant", False, sentence, PAIRED)
        yield outright(draft, sentence)


def _is_whole(sentence: Sentence, told: re.Match[str]) -> bool:
    """ "Its rival Acme ($5 million Series A, A)": a bracket that tells the round, where the sentence tells no other sum."""
    return bool(told["stage"] and told["givers"]) and sentence.mask.count(marks.MONEY) == 1


def _parts_of(document: Document, sentence: Sentence, match: re.Match[str]) -> Iterator[RoundDraft]:
    """What one investor put into a company at several times: a round each."""
    giver, company = _referent(sentence, match.start("giver")), resolve(document, sentence, match.start("company"))
    modality = read_modality(sentence.mask[: match.start("verb")], match["verb"])
    if giver is None or company is None or company is giver or company.kind in NOT_COMPANIES or modality != "closed":
        return
    for part in _ONE_PART.finditer(sentence.mask, *match.span("sums")):
        at = part.end("sum") - 1
        draft = RoundDraft(company, sentence.index, at, PAIRED, amount=money_at(sentence, at), status=modality)
        draft.date, draft.earlier = date_at(sentence, part.start("date")), True
        draft.stage = next(iter(stages_in(sentence, *part.span("kind"))), None)
        draft.add_investor(giver, "participant", False, sentence, PAIRED)
        yield outright(draft, sentence)


def _givers(sentence: Sentence, match: re.Match[str]) -> list[Referent]:
    """Who gives, in the order of the companies; whole lists only, for the rest of a longer one would be put wrong."""
    if not match["from"] or re.match(rf"{_AND}", sentence.mask[match.end() :]):
        return []
    return givers_in(sentence, *match.span("givers"))


def _referent(sentence: Sentence, at: int) -> Referent | None:
    return sentence.items[at].referent
