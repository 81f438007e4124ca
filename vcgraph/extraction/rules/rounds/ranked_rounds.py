"""Rounds that a ranking or a round-up tells, each sum beside its company: "A was second with $5 million, followed by B
with $3 million", "the biggest financing was $9 million for C", "a $5 million round by D and a $3 million one by E".
"""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.outright import NOT_COMPANIES, money_at, outright
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.governed import COMPANY_WORD
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.public_works import may_be_public_work
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

RANKED = "ranked sums"
_ABOUT = r"(?:(?:about|around|nearly|almost|over|just|under|more|than|some|roughly|another|an?|the|its|their|as|much|up|to|whopping|huge|massive|mammoth|cool|impressive|fresh|reported|record) ){0,4}"
_SUM = rf"{_ABOUT}(?P<sum><M>)"
_DESC = rf"(?:(?!(?:its|their|and|which|that|who|to|in|by|with|from|for|of|at|on|as|led|backed)\b)[\w\-’'/]+,? |<L>(?:-based|['’]s)?,? |<N> (?=(?:rival|competitor|challenger|{COMPANY_WORD}) <N>)){{0,8}}?"
""" "File signing platform", "Lisbon spin-off": what a company is called before its name."""
_ASIDE = r"(?: ?\([^()]{1,60}\)|, [^,;.<N><M>]{2,90},)?"
_NAMED = rf"{_DESC}(?P<company><N>)(?!['’\-]| (?:rival|competitor|challenger) <N>)"
_ROUND = r"(?:rounds?|deals?|investments?|financings?|fundings?|raises?|fund-?raises?|fund-?raisings?|injections?|infusions?|hauls?|windfalls?|tranches?|tickets?)"
_BIGGEST = r"(?:biggest|largest|highest|top|second-biggest|second-largest|third-biggest|third-largest|most valuable)"
_GETTING = r"(?:drawing|raising|securing|attracting|taking(?: in)?|pulling in|bringing in|landing|getting|collecting|having (?:raised|drawn|secured)|after raising|by raising)"
_KIND = r"(?: (?:(?:in|of) )?(?:(?!(?:led|backed|from|with|by|for|to|at|in|into)\b)[\w\-]+|<S>)){0,5}?"
_FRAMES = (
    pattern(
        rf"(?P<company><N>){_ASIDE} (?:was|came|ranked|placed|finished|is|comes)(?: in)?(?: a close| the)? (?:first|second|third|fourth|next|top|runner-up)(?: place| biggest| largest)?,? (?:with|at|on|{_GETTING}) {_SUM}"
    ),
    pattern(
        rf"\b(?:followed|trailed|joined)(?: closely)? by {_NAMED}{_ASIDE},? (?:with|at|on|which (?:has |had )?(?:raised|secured|got|took(?: in)?|drew)|{_GETTING}) {_SUM}"
    ),
    pattern(
        rf"(?P<company><N>){_ASIDE},? (?:was|is|became|ranked as|came in as|proved) (?:the |this \w+['’]s )(?:[\w\-]+ )?{_BIGGEST} (?:[\w\-]+ )?(?:fund-?raisers?|raisers?|winners?|recipients?|beneficiary|{_ROUND})(?: [^.;<M><N>]{{0,40}})?,? (?:{_GETTING}|with|at|which (?:raised|drew)) {_SUM}"
    ),
    pattern(
        rf"\b(?:[\w\-]+ )?{_BIGGEST} (?:single )?(?:[\w\-]+ |<S> ){{0,2}}?{_ROUND}(?: [^.;<M><N>]{{1,70}}?)?,? (?:(?:reached|was|is|were|came to|came in at|amounted to|stood at|hit|totall?ed|of|at|worth),? )?{_SUM}(?: [^.;<M><N>]{{1,40}}?)?,? (?:(?:and |which |that )?(?:went|goes|going) to|(?:which |that |and )?(?:was |were )?(?:raised|secured|landed|bagged|won) by|for|(?P<by>by)|in(?:to)?|at) {_NAMED}"
    ),
    pattern(
        rf"(?P<company><N>){_ASIDE},? (?:saw|seeing|getting|got|raising|raised|receiving|received|drawing|drew|bagging|bagged|taking|took|landing|landed|secured|securing) (?:in )?the (?:[\w\-]+ )?{_BIGGEST} (?:[\w\-]+ )?{_ROUND}(?:,| of| at| \(|:| -{{1,2}}| [–—]) ?{_SUM}"
    ),
    pattern(
        rf"{_SUM} (?:was|were|has been) (?:raised|secured|drawn|attracted|pulled in|taken in|collected) by (?:just |only )?(?:one|a single) (?:company|start-?up|firm|business|outfit)(?: alone)?,? {_NAMED}"
    ),
    pattern(
        rf"\bwhere {_NAMED}(?: (?:also|just|recently|has|had))* (?:got|raised|took in|received|drew|brought in|pocketed|landed|won|netted|picked up) {_SUM}"
    ),
)
_CHAIN = pattern(rf"(?:,? and|,|;) (?:(?:then|followed by|by) )?{_NAMED}{_ASIDE},? (?:with|at|on) {_SUM}")
""" "Followed by A with $5 million | and B with $3 million"."""
_BY_EACH = pattern(rf"{_SUM}{_KIND}(?:,? (?:raised|secured|landed|closed|announced|bagged|completed))? by {_NAMED}")
_GIVEN = Pattern(r"\b(?:deals?|investments?|injections?|infusions?|tickets?)\b")
""" "The biggest deal was $5 million | by A": A gives that, as nobody has a deal or an investment "by" who gets it."""
_EACH_ROUND = pattern(rf"\b(?:{_ROUND})\b|<S>")
_WINNERS = pattern(
    r"\b(?:winners|recipients|fund-?raisers|raisers|rounds|beneficiaries|fundings|raises|deals)\b[^.;<N><M>]{0,60} (?:were|are|includ(?:e|ed|ing)|have been|was|:) ?(?=[^.;<N><M>]{0,40}<N> \()"
)
_BRACKETED = pattern(r"(?P<company><N>) \((?P<sum><M>)(?=[,;)])")
_TOOK = pattern(
    rf"(?P<company><N>){_ASIDE}(?: (?:also|just|has|have|had|recently|then|alone|since))* (?:got|took in|received|drew|brought in|pocketed|landed|netted|picked up|collected|banked|added) {_SUM}"
    r"(?=[.;,]|$| (?:in|on|back in|last|earlier|this)(?: early| late| mid)? (?:<D>|year|month|week)| <D>| to (?!date\b)[a-z]+ (?:its|the|an?|out|up|into|more|new)\b| and (?:[a-z]+ )?[a-z]+ed\b)"
)
_NO_MONEY = pattern(
    r"(?:,? |-)(?:raised )?(?:in|of|from|for|as) (?:[\w\-]+ ){0,3}?(?:revenues?|sales|profits?|fees|fines|damages|donations|taxes|rent|orders|contracts?|grants?|prizes?|advertising|customers|votes|tickets|loans to|charity|box office|bids?|assets|deals (?:advised|arranged|handled|underwritten)|state aid|subsid(?:y|ies)|users)\b| (?:fund(?! rais)|vehicle|grant|prize|contract|fine|acquisition|takeover|buyout)\b"
)
_SPEAKS = pattern(
    r"\b(?:rounds?|fundings?|financings?|fund-?rais\w+|venture|start-?ups?|injection)\b|<S>|\brais(?:ed|es|ing|e) (?:[^.;]{0,30}<M>|(?:[\w\-]+ ){0,2}(?:money|capital|cash|funds)\b)",
    re.IGNORECASE,
)
""" "The film raised eyebrows" is of no money."""
_SURELY = Pattern(
    r"\b(?:rais(?:ed|es|ing|e)|rounds?|fundings?|financings?|fund-?rais\w+|venture[- ]capital|venture (?:money|deals?|funding)|VCs?)\b",
    re.IGNORECASE,
)
_BANK = Pattern(r"^Bank\b|\b(?:Bank|Securities|Merrill Lynch|Goldman Sachs|Morgan Stanley|JPMorgan(?: Chase)?)$")
""" "Bank of Orland took second place with $13 billion": banks are ranked by the deals that they arrange."""
_ABOUT_OTHERS = AnyOf(
    "acqui", "takeover", "buyout", "merger", "lottery", "jackpot", "player", "transfer", "box office", "donat", "candidate", "campaign", "grant",
    "lawsuit", "fined", "auction", "election", "prize", "bailout", "shares rose", "stocks", "settlement", "championship", "league", "bought", "limited partners",
    "commitments", "market cap", "market value", "capitali", "charity", "senator", "governor", "school", "council", "revenue", "budget", "profit",
)  # fmt: skip
_NEAR = 2


def find_ranked(document: Document, sentence: Sentence) -> list[RoundDraft]:
    """The rounds of a sentence that ranks companies by what they raised, or lists them with their sums."""
    if marks.MONEY not in sentence.mask or _ABOUT_OTHERS.is_in(sentence.lower):
        return []
    near = document.sentences[max(0, sentence.index - _NEAR) : sentence.index + _NEAR + 1]
    found: dict[int, RoundDraft] = {}
    others = any(_NO_MONEY.match(sentence.mask, at + 1) for at, _ in sentence.all(marks.MONEY))
    if not others and not _ranks_banks(sentence) and any(_SPEAKS.search(one.mask) for one in near):
        for company, at, start in _ranked(sentence):
            _note(sentence, company, at, start, found)
    if not others and any(_SURELY.search(one.mask) for one in near):
        for match in _TOOK.finditer(sentence.mask):
            at = match.start("sum")
            if read_amount(sentence, at, sentence.items[at]) == "maybe":
                _note(sentence, sentence.items[match.start("company")].referent, at, match.start(), found)
    return list(found.values())


def _ranks_banks(sentence: Sentence) -> bool:
    """Whether what is ranked is who arranged deals, and not who raised money."""
    names = (item.referent.name for _, item in sentence.all(marks.NAME) if item.referent is not None)
    return any(_BANK.search(name) for name in names)


def _ranked(sentence: Sentence) -> Iterator[tuple[Referent | None, int, int]]:
    """Companies with the places of their sums, and where the words begin that tell of them."""
    mask = sentence.mask
    for rule in _FRAMES:
        for match in rule.finditer(mask):
            if match.groupdict().get("by") and _GIVEN.search(match[0]):
                continue
            yield _pair(sentence, match)
            chained = _CHAIN.match(mask, match.end())
            while chained:
                yield _pair(sentence, chained)
                chained = _CHAIN.match(mask, chained.end())
    by_each = list(_BY_EACH.finditer(mask))
    if len(by_each) > 1 and any(_EACH_ROUND.search(one[0]) and not _GIVEN.search(one[0]) for one in by_each):
        yield from (_pair(sentence, one) for one in by_each)
    winners = _WINNERS.search(mask)
    if winners is not None:
        yield from (_pair(sentence, one) for one in _BRACKETED.finditer(mask, winners.end()))


def _pair(sentence: Sentence, match: re.Match[str]) -> tuple[Referent | None, int, int]:
    return sentence.items[match.start("company")].referent, match.start("sum"), match.start()


def _note(sentence: Sentence, company: Referent | None, at: int, start: int, found: dict[int, RoundDraft]) -> None:
    money = money_at(sentence, at)
    if company is None or company.kind in NOT_COMPANIES or at in found or money is None:
        return
    if may_be_public_work(company) or money.value < _LEAST:
        return
    if read_amount(sentence, at, sentence.items[at]) not in ("round", "maybe", None):
        return
    modality = read_modality(sentence.mask[:start], "", sentence.mask[at + 1 :])
    if modality == "denied":
        return
    found[at] = outright(RoundDraft(company, sentence.index, at, RANKED, amount=money, status=modality), sentence)


_LEAST = 50_000
"""Currency units below which nobody ranks a round."""
