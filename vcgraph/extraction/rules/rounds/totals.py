"""Money raised in all."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.discourse.officers import company_of_person
from vcgraph.extraction.rules.discourse.reader import (
    is_organization,
    resolve,
    spoken_of,
    subject_before,
)
from vcgraph.extraction.rules.discourse.unnamed import is_unnamed
from vcgraph.extraction.rules.names.kinds import PENSION_NAME
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.backed import backed_one
from vcgraph.extraction.rules.sums.amounts import amounts_with, is_spent, of_industry
from vcgraph.extraction.rules.sums.told_totals import TotalTold, told_total
from vcgraph.extraction.rules.sums.total_amounts import is_surely_total, sums_up_rounds
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft, Support, evidence_of, rules_of
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import TotalRaisedClaim
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

SURE = "sure total"
"""The rule of totals that are told in plain words, which no weights may leave out."""
_NO_TOTAL = Pattern(
    r"\b(?:(?<!total )(?<!sum )(?<!amount )(?<!money )invested|assets|investments|average|IPOs|committed capital|deployed|venture capitalists? raised|funds? (?:in|which|that)|cash and equivalents|[Ii]f\b|will bring|would bring|hoping|total funding and the|being raised|proceeds|total (?:\ue004|borrowings?|indebtedness) (?:to|of|at|now|is)|charit\w+|donors?|donations|pledged|invests? a|forecast|guidance|outlook|prices|(?:for|toward) (?:its|a|the) (?:[\w\-]+ ){0,3}fund|(?:funding|capital|financing) (?:requirements?|needs?|gap))\b"
)
_NOT_ITS_OWN = Pattern(
    r" in (?:sales|revenues?|profits?|rent|cash)\b|(?: in (?:[\w\-]+ )?\w+)? (?:between|among) them\b"
)
_NOT_YET = Pattern(
    r"\b(?:could|may|might|would|should|expects? to|plans? to|will (?:have|bring|take|invest|raise)|aims? to|hopes? to|wants? to|seek\w*)\b(?:(?! by \w+ing\b)[^.;,]){0,40}$"
    r"|\b(?:aims?|hop(?:es?|ing)|plan(?:s|ning)?|expects?|wants?|seek(?:s|ing)|intends?|look(?:s|ing)) to (?:raise|add|tack on|secure|close|bring in|land)\b[^.;]{0,70}, (?:bring|tak|lift|push|rais)ing [^.;,]{0,40}$"
)
""" "Aims to add $5 million, taking the total to $9 million"."""
_NO_COMPANY = pattern(
    r"<N>(?:['’]s?)? (?:[\w\-]+ )?(?:campaign|committee|foundation|charity|party|organi[sz]ations?|fundraisers?)\b"
)
_MANY = Pattern(
    r"(?!(?:co-?)?founders\b)\b(?:[A-Za-z][\w\-]+s|alumni)(?: (?:on|of|in|from|at|behind|across|using) [^.;,]{1,40})? have (?:\w+ ){0,2}(?:raised|secured|attracted|received|brought|pledged)\b[^.;]{0,40}$"
    r"|\b(?:city|state|government|university|school|council|museum|church|hospital) has\b[^.;]{0,60}$"
)
""" "Its graduates have raised": the sum of many, and no company's."""
_IN_ROUNDS = Pattern(r"\bin its (?:prior|previous|earlier|past) (?:\w+ )?rounds\b")
_PERSON_RAISED = Pattern(r"\b[Ss]?[Hh]e (?:has |had |['’]d )?(?:already |previously )?raised (?:\w+ ){0,3}$")
_VERB = Pattern(
    r"\b(?:rais|secur|brings?|brought|bringing|takes?|taking|took|total|valu|worth|receiv|attract|collect|pull)\w*|\b(?:g[eo]t(?:s|ting)? by|liv(?:ed?|es|ing)|surviv\w+|subsist\w*)\b",
    re.IGNORECASE,
)
_RELATIVE = pattern(
    r"(?P<company><N>),? (?:which|that|who) (?:[\w\-’']+ |<D> |<L> |<D>, ){1,6}and (?:has |had |have )?(?:\w+ )?$"
)
""" "Acme, which was founded in 2010 and has raised": the name right before the relative clause."""


def find_totals(document: Document, rounds: list[RoundDraft]) -> list[TotalRaisedClaim]:
    """What the article says companies have raised in all; a sum that one of their rounds brought is none."""
    claims: dict[tuple[int, str], TotalRaisedClaim] = {}
    for sentence, position, mention in amounts_with(document, "total"):
        told = told_total(sentence, position)
        if _is_no_total(sentence, position) if told is None else not told.done and _is_not_yet(sentence, position):
            continue
        company = _told_company(document, sentence, told) if told else _company(document, sentence, position)
        if company is not None and company.kind in ("firm", "fund"):
            company = _beside_firm(document, sentence, position, company)
        company = _of_round_told(document, sentence, position, backed_one(document, sentence, company), rounds)
        if company is None or _is_round_of(company, mention, rounds):
            continue
        if is_organization(company) and not (PENSION_NAME.search(company.name) or _NUMBERED_FUND.search(company.name)):
            sure = told is not None or is_spent(sentence, position) or _is_sure(sentence, position)
            rule = SURE if sure else "total"
            support = [Support("amount", sentence.index, rule), Support("company", sentence.index, rule)]
            claim = TotalRaisedClaim(
                article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
                company=company.name, amount=mention.money,
            )  # fmt: skip
            claims.setdefault((id(company), f"{mention.money.value}{mention.money.currency}"), claim)
    return list(claims.values())


def _told_company(document: Document, sentence: Sentence, told: TotalTold) -> Referent | None:
    """Whom free words name, else whom the text speaks of: no database that has counted the sums."""
    if told.company is not None:
        named = resolve(document, sentence, told.company)
        return None if named is not None and named.kind in ("firm", "fund") else named
    subject = subject_before(document, sentence, told.verb) if told.verb is not None else None
    if subject is not None:
        return subject
    spoken = (sentence.focus, sentence.topic, document.subject)
    return next((one for one in spoken if one is not None and one.kind != "publication"), None)


def _of_round_told(
    document: Document, sentence: Sentence, position: int, company: Referent | None, rounds: Sequence[RoundDraft]
) -> Referent | None:
    """ "A led a $5 million round in Acme, taking its total to": Acme's, for A only gave to it."""
    here = [one for one in rounds if one.sentence == sentence.index and one.position < position]
    if here and _ADDS_UP.fullmatch(sentence.mask, here[-1].position + 1, position):
        return here[-1].company
    gave = [one for one in here if any(giver.referent is company for giver in one.investors)]
    if gave:
        return gave[-1].company
    leads = _GAVE_NEWS.match(sentence.mask, 0, position)
    giver = sentence.items[leads.start("giver")].referent if leads else None
    return spoken_of(document, sentence, giver) if giver is not None and giver is company else company


_ADDS_UP = pattern(
    r"(?:[^.;]{0,160}, )?(?:bring|tak|push|lift|rais|boost)ing (?:(?:the|its|their|<I>) )?(?:(?!<N>)[^.;,<M>]){0,60} to (?:[a-z]+ ){0,3}"
)
""" "Acme raised $5 million led by A, | taking the total to": of whom the round is."""
_GAVE_NEWS = pattern(
    r"(?:(?:Lead investor|Investor|Backer|Venture firm|Existing investor|Returning investor) )?(?P<giver><X>)(?:,[^,;.<M>]{2,60},)?(?: (?:also|again|has|had))* (?:(?:co-)?led|leads|backed|joined|anchored|headed|provided|contributed to|invested in|participated in|took part in|was the (?:lead|sole|only) investor in) (?:the|this|that|its|an?) (?:[\w\-]+ |<S> |<M> ){0,6}?(?:round|financing|funding|investment|raise|tranche|deal|capital|<S>|<A>)\b"
)
""" "A led the new financing, which brings the company's total to": the company's whose round it is."""


_NUMBERED_FUND = Pattern(r" (?:II|III|IV|VI|VII|VIII|IX)$")
""" "Acme II": whose money is no company's total."""


def _is_no_total(sentence: Sentence, position: int) -> bool:
    before = sentence.mask[max(0, position - 80) : position]
    after = sentence.mask[position : position + 60]
    if (_NO_TOTAL.search(before + after) and not _IN_ROUNDS.search(after)) or _is_not_yet(sentence, position):
        return True
    if _NO_COMPANY.search(sentence.mask, 0, position) or _NOT_ITS_OWN.match(sentence.mask, position + 1):
        return True
    return is_of_many(sentence, position)


def is_of_many(sentence: Sentence, position: int) -> bool:
    """Whether a sum is that of several companies together, or of a body that is none."""
    many = of_industry(sentence, position) or _MANY.search(sentence.mask, max(0, position - 80), position) is not None
    return many and not _FOR_ONE.match(sentence.mask, position + 1)


_FOR_ONE = pattern(
    r"(?: (?:in|of) (?:[\w\-]+ )?(?:funding|capital|backing|money))? (?:in(?:to)?|behind|for|to|by) (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}<C>"
)
""" "Both companies have attracted backing, including $9 million for Chicago-based Acme"."""


def _is_not_yet(sentence: Sentence, position: int) -> bool:
    return _NOT_YET.search(sentence.mask, max(0, position - 80), position) is not None


def _beside_firm(document: Document, sentence: Sentence, position: int, firm: Referent) -> Referent | None:
    """A firm raises no rounds: "the company" is whom the text speaks of beside it, else the last company named before."""
    if marks.ANAPHOR in sentence.mask[:position]:
        return spoken_of(document, sentence, firm)
    named = (item.referent for _, item in sentence.all(marks.NAME, 0, position))
    companies = [one for one in named if one is not None and one.kind not in ("firm", "fund")]
    return companies[-1] if companies else spoken_of(document, sentence, firm)


_INTO = pattern(r" (?:in(?:to)?|behind) (?:the )?(?:[\w\-]+ ){0,3}(?P<company><C>)")
_BY_IT = pattern(
    r" (?:(?:that |which )?(?:has been|have been|was|were) )?raised (?:(?:to date|so far|in total|in all|altogether),? )?by (?:the likes of |rivals? |startups? |companies like |peers? )?(?:(?:like|such as) )?(?P<company><C>)(?!['’])"
)
""" "The $9 million | raised to date by the likes of Acme": not of whom the text is about."""
_BACKED = pattern(
    r"(?P<company><C>)(?:,? (?:an?|the) [^,.;<N>]{2,60}|,)?(?: (?:which|that))?(?: (?:is|was|has been|had been))? (?:backed|funded) (?:with|by|to) [^.;<M><N>]{0,30}$"
)
""" "Bede, a site backed with": whose backers gave the sum."""


def _is_round_of(company: Referent, mention: MoneyMention, rounds: list[RoundDraft]) -> bool:
    return any(
        one.company is company and one.amount is not None and one.amount.value == mention.money.value for one in rounds
    )


_HAS_RAISED = pattern(
    r"(?:<C>,?|<C>(?:,[^;.<M>]{2,120},| \([^()]*\))|<C>,? (?:which|that)|, which) (?:has|have|had)(?: (?:now|so far|already))? raised (?:(?:about|around|nearly|almost|over|more than|some|an?|total of|whopping|estimated|roughly|just|only|reported|at least|close to) ){0,4}$"
)
_PUT_IN_ALL = Pattern(
    r"\b(?:[Ii]nvestors|[Bb]ackers|[Ss]hareholders|[Ff]unds) (?:have|had)(?: (?:now|already|so far))? (?:put|invested|poured|paid|sunk) (?:in )?a total of (?:(?:about|some|nearly|over|more|than) )*$"
)
""" "Backers have put a total of $72 million into Acme"."""
_SO_FAR = pattern(
    r"(?: (?:in|of) (?:(?:venture|outside|equity|total|private) )?(?:funding|capital|financing|money))? (?:so far|to date|in total|in all|altogether|since (?:(?:its )?(?:founding|inception|launch)|<D>))(?=[.,;)]|$| and | but | while )"
)
""" "It has raised $5 million so far.": the plainest total."""


def _is_sure(sentence: Sentence, position: int) -> bool:
    left = sentence.mask[max(0, position - 110) : position]
    told = is_surely_total(left)
    if sums_up_rounds(left, sentence.mask[position + 1 :]):
        return True
    if _PUT_IN_ALL.search(left) and _INTO.match(sentence.mask, position + 1):
        return True
    if _RAISED_BY.match(sentence.mask, position + 1):
        return True
    if _HAS_RAISED.search(sentence.mask, max(0, position - 180), position) and _SO_FAR.match(
        sentence.mask, position + 1
    ):
        return True
    return told and _TELLS_ROUND.search(sentence.mask) is not None


_RAISED_BY = pattern(
    r" (?:has|have|had) been raised by (?:the )?(?:[\w\-]+ ){0,3}<C>(?:, [^,;.<M>]{3,60},)? (?:so far|to date|in (?:all|total)|altogether|since (?:its|it|<D>))\b"
)
""" "Some $9 million has been raised by Acme so far"."""
_TELLS_ROUND = pattern(
    r"\b(?:rais(?!(?:es|ing) (?:its|the|their)\b)\w+|rounds?|funding|financing|venture|backers|invested|investors?|total investments? (?:for|in|into) (?=<C>))|<S>"
)
""" "Added $12 million on Sunday, taking its total haul to $95 million": a film's, where no word tells of a round."""


def _company(document: Document, sentence: Sentence, position: int) -> Referent | None:
    mask = sentence.mask
    if _PERSON_RAISED.search(mask, 0, position):
        return company_of_person(document, sentence, position)
    beside = _BACKED.search(mask, 0, position) or _BY_IT.match(mask, position + 1)
    if beside is not None:
        return resolve(document, sentence, beside.start("company"))
    verbs = list(_VERB.finditer(mask, max(0, position - 120), position))
    if verbs:
        if is_unnamed(document, sentence, verbs[-1].start()):
            return None
        relative = _RELATIVE.search(mask[: verbs[-1].start()])
        if relative:
            return sentence.items[relative.start("company")].referent
        return subject_before(document, sentence, verbs[-1].start()) or sentence.focus
    return sentence.focus or document.subject
