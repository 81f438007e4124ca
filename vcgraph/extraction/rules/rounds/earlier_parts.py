"""The part that an investor had in an earlier round: "Bede Ventures, which led its Series A, joined too" tells of two."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, spoken_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.outright import date_at, money_at, outright
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.governed import begins_main
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.patterns import Pattern, rule_of
from vcgraph.normalize.words import AnyOf

EARLIER_PART = "earlier part"


class Part(NamedTuple):
    """Who had a part in an earlier round, with the places of what its words tell of that round (-1 where they do not).

    `alone` where no part in the round of the news is told beside it.
    """

    investors: tuple[int, ...]
    role: InvestorRole
    owner: int
    stage: int
    amount: int
    date: int
    span: tuple[int, int]
    alone: bool

    @property
    def places(self) -> Collection[int]:
        """The sum and the stage, which are no other round's."""
        return {self.stage, self.amount} - {-1}


_NOUN = r"(?:round|financing|funding|raise|fundraise|investment)"
_WHOSE = r"(?:(?P<owner><C>)['’]s?|<I>|the|his|her)"
_EARLIER = r"(?:(?:own|previous|earlier|prior|last|first|initial|original|oversubscribed|recent|of|in|<D>) )*"
_ROUND = rf"{_WHOSE} {_EARLIER}(?:(?P<amount><M>),? {_EARLIER})?(?P<stage><S>)(?: (?:extension|preferred))?(?: {_NOUN})?(?: (?:of|in|at) (?P<of><N>))?(?:,? (?:back )?(?:in )?(?P<date><D>))?"
_TIME = r"(?:(?:had|has|have|also|previously|earlier|once|recently|first|both|all|already|jointly|just) )*"
_PART = (
    r"(?P<deed>(?P<lead>(?P<co>co-)?led|headed|anchored|spearheaded|bankrolled)|invested in|participated in|took part in|joined|backed|were in|was in"
    r"|(?:was|were) (?:also )?(?:(?:an?|the|early|existing) )*(?:(?P<was_lead>lead|sole) )?(?:investors?|participants?|backers?) in)"
)
_CHAIN = r"(?P<investors><X>(?:(?:, and |, | and | & )<X>)*)(?: ?\([^()]{1,20}\))?"
_RELATIVE = pattern(
    rf"{_CHAIN}(?:,? | ?[—–(] ?| - )(?:which|who|that)(?: (?P<each>both|all|jointly))? (?P<past>{_TIME}){_PART} {_ROUND}"
)
_OF_WHOM = pattern(
    rf"{_CHAIN},? (?:(?P<each>both|all|each)|many|most|some|two|three|several|half) of (?:whom|which) (?P<past>{_TIME}){_PART} {_ROUND}"
)
""" "From A and B, both of whom were in our seed round"; who "most of whom" are is left open."""
_APPOSED = pattern(
    rf"{_CHAIN}(?:, | \(| ?[—–] ?| - )(?:(?:the|an?|both|all|early|earlier|existing|previous) )*(?:(?P<lead>lead|sole|main|co-lead|(?=leads?\b)) ?)?(?:investors?|backers?|leads?|participants?) (?:in|of|from|on) {_ROUND}"
)
_TITLED = pattern(
    rf"{_CHAIN}(?:, | \(| ?[—–] ?| - )(?:the|(?P<owner><C>)['’]s?|<I>) (?P<stage><S>) (?P<lead>(?:co-)?leads?)(?: investors?)?\b"
)
_STAGED_LEAD = pattern(
    r"(?<![\w-] )(?:(?:[Tt]he|(?P<owner><C>)['’]s?|<I>|and|,|by|from|with|including|investors?|existing) )?(?P<stage><S>) (?P<lead>(?:co-)?leads?)(?: investors?)?,? (?P<investors><X>)(?!,? (?:said|says|which|who))"
)
_FOR_FIRM = pattern(
    r"(?:(?P<investors><N>)(?:['’]s?)? (?:[\w\-]+ ){0,2}(?:partner|principal|director|investor),? <P>|<P>,? (?:(?:an?|the) (?:[\w\-]+ ){0,2}(?:partner|principal|director|investor) (?:at|of|with) |of |at |from )(?P<firm><N>)),? (?:which|who) "
    rf"(?P<past>{_TIME})(?P<deed>(?P<lead>led|made|spearheaded)) (?:the firm['’]s|its|<N>['’]s|<A>['’]s) {_EARLIER}(?P<stage><S>)(?: {_NOUN}| bet| check)? (?:in|into) (?P<owner><C>)"
)
""" "Harrow partner Ann Lee, who led the firm's seed investment in the company": the firm's part."""
_WHOSE_ROUND = pattern(
    rf"(?P<owner><N>)(?:, (?:an?|the) (?:(?!(?:and|which|who|that)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,6}}[\w\-]+)?,? whose {_EARLIER}(?:(?P<amount><M>) {_EARLIER})?(?P<stage><S>)(?: {_NOUN})?(?:,? (?:back )?(?:in )?(?P<date><D>),?)? (?:was|had been|has been) (?:also |jointly )*(?P<deed>(?P<lead>led|anchored)) by {_CHAIN}(?:,? (?:(?:back )?in (?:early |late )?)?(?P<then><D>))?"
)
""" "A, a maker of pens whose $6 million seed round in 2017 was led by B": A's, whatever else the sentence tells of A."""
_RULES = (_WHOSE_ROUND, _FOR_FIRM, _RELATIVE, _OF_WHOM, _APPOSED, _TITLED, _STAGED_LEAD)
_SIGNS = AnyOf(
    "led ", "lead", "headed ", "anchored", "spearheaded", "bankrolled", "invested in", "participated in", "took part",
    "joined ", "backed ", "were in", "was in", "investor", "backer", "participant",
)  # fmt: skip
_JOINS = pattern(
    r"[,)—–-]?(?:,? (?:and|plus|as well as|along with|together with) [^.;]{1,120}?)? ?(?:(?:has|have|had|also|again|both|all|is|are|was|were|will|would|has been|been|each|once|this|time|now|too|then|,) )*"
    r"(?:participat\w+|(?<!was )(?<!were )(?<!been )join\w*(?! (?:the|its|their|<C>['’]s) board)|took part|tak(?:e|es|ing) part|invest(?:ed|ing|s)?\b(?! in (?:the )?(?:[\w\-]+ ){0,3}<N>)|contribut\w+|return\w*|re-?up\w*|follow\w*|doubl\w+|chipp\w+|came (?:back )?in\b|back(?:ed|ing)?\b(?! (?:the )?(?:[\w\-]+ ){0,2}<N>)|back in\b|in (?:the|this|on the) \w+|put\b|pitch\w+|increas\w+|support\w*|(?:co-)?le(?:d|ads|ading)\b|provid\w+|added\b)"
)
"""Behind the clause: the investor takes part in the round that the text tells."""
_TAKES_PART = pattern(
    r"\b(?:participation|participants?|led|lead|leads|joined|join|alongside|along with|together with|from|including|includes?|investors?|backers?|supporters?|"
    r"support|backed|with|by|as well as|plus)\b(?:[,:]? (?:the |both |a |an |by |from |of |existing |previous |prior |returning |earlier |early |new |also |investors? |backers? |firms? |such as |like )*"
    r"(?:(?:(?!(?:which|who|said|that)\b)[\w’'\-]+ |<L>(?:-based|['’]s)? ){0,3}<X>(?:['’]s <X>)?(?: ?\([^()]{1,60}\))?(?:,? (?:and|plus|as well as|along with) |, | & )(?:(?:which|who|the|an?)\b[^,;]{2,60}, (?:and )?)?)*(?:(?!(?:which|who|said|that)\b)[\w’'\-]+ |<L>(?:-based|['’]s)? ){0,3})?$"
)
"""Before the investor: the words that name those of the round that the text tells."""
_REACH = 260


def find_parts(sentence: Sentence, told: Sequence[RoundDraft]) -> list[Part]:
    """What a sentence tells of earlier rounds where it names the investors of the round that it speaks of.

    `told` are the rounds of the sentences before.
    """
    if marks.STAGE not in sentence.mask or not _SIGNS.is_in(sentence.mask):
        return []
    if not told and not _tells_another(sentence.mask):
        return []
    found: list[Part] = []
    for rule in _RULES:
        for match in rule.finditer(sentence.mask):
            taken = any(match.start("stage") == one.stage for one in found)
            if not taken and _is_earlier(sentence, match) and not _may_be_news(sentence, match, told):
                found.append(_part(match))
    return found


def _tells_another(mask: str) -> bool:
    """Whether a sentence tells a round besides, which that of its stage could be earlier than."""
    return marks.MONEY in mask or mask.count(marks.STAGE) > 1 or _A_ROUND.search(mask) is not None


_A_ROUND = pattern(
    r"\b(?:an?|another|(?:the|its|their|this) (?:new|latest|current|fresh)) (?:(?:new|fresh|large|big|small|funding|financing|venture|equity|investment|undisclosed) )*(?:round|financing|raise)\b"
)


def _is_earlier(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the investors have a part in another round too, or had theirs before: the round told is not this one."""
    if rule_of(match) in (_FOR_FIRM, _WHOSE_ROUND) or _BEFORE & {*(match.groupdict().get("past") or "").split()}:
        return True
    if _JOINS.match(sentence.mask, match.end()):
        return True
    start = match.start("stage") if rule_of(match) is _STAGED_LEAD else match.start("investors")
    return _TAKES_PART.search(sentence.mask, max(0, start - _REACH), start) is not None


_BEFORE = frozenset(("had", "also", "previously", "earlier", "once", "already"))


def _may_be_news(sentence: Sentence, match: re.Match[str], told: Sequence[RoundDraft]) -> bool:
    """Whether "the Series A" may be the very round that the article tells: nothing says that it was before, and the stage
    of the news is not known to be another.
    """
    if not _DEFINITE.search(sentence.mask, max(0, match.start("stage") - 30), match.start("stage")):
        return False
    before = sentence.mask[max(0, match.start() - 60) : match.start("stage")]
    if _RETURNS.search(before) or _ALSO.match(sentence.mask, match.end()):
        return False
    here = [item.value for _, item in sentence.all(marks.STAGE)]
    stages = {one.stage for one in here if isinstance(one, StageMention)} | {one.stage for one in told[-3:]}
    return len(stages - {None}) < 2


_DEFINITE = pattern(r"\bthe (?:[\w\-]+ |<D> |<M> ){0,3}$")
_RETURNS = Pattern(
    r"\b(?:[Pp]revious|[Pp]rior|[Ee]xisting|[Rr]eturning|[Ee]arlier|[Ee]arly|[Ii]nsiders?|had|previously|also|last)\b"
)
_ALSO = pattern(
    r"[,)—–-]?(?: (?:has|have|is|are|was|were))? (?:also|again|both|each|all)\b(?! (?:back|invest|own|hold|support|fund|led|leads)[a-z]* (?:in )?(?:the )?(?:[\w\-]+ ){0,3}<N>)"
    r"|,?[^.;,<N>]{0,40}\b(?:too|again|as well|once more)\b"
)


def _part(match: re.Match[str]) -> Part:
    said = match.groupdict()
    named = match.span("firm" if said.get("firm") else "investors")
    names = [at for at in range(*named) if match.string[at] in marks.NAME + marks.PERSON]
    names = [at for at in names if not begins_main(match.string, at)]
    leads = said.get("lead") is not None or said.get("was_lead") is not None
    co_leads = leads and ((said.get("lead") or "").startswith("co") or said.get("co") is not None)
    places = {name: match.start(name) if said.get(name) else -1 for name in ("owner", "stage", "amount", "date")}
    if said.get("then"):
        places["date"] = match.start("then")
    if said.get("of"):
        places["owner"] = match.start("of")
    return Part(
        investors=tuple(_told_of(match, names)),
        role="co_lead" if co_leads else "lead" if leads else "participant",
        span=(match.start("deed" if said.get("deed") else "stage"), match.end()),
        alone=rule_of(match) in (_FOR_FIRM, _WHOSE_ROUND),
        **places,
    )


def _told_of(match: re.Match[str], names: Sequence[int]) -> Sequence[int]:
    """Who of a list had the part: "both" are its last two; "which" is the last, and "most of whom" might be any."""
    said = match.groupdict()
    if rule_of(match) is _WHOSE_ROUND:
        return names
    together = {said.get("each"), *(said.get("past") or "").split()} & _TOGETHER
    if together or said.get("co"):
        return names[-2:] if "both" in together else names
    return () if rule_of(match) is _OF_WHOM else names[-1:]


_TOGETHER = frozenset(("both", "all", "each", "jointly"))


def rounds_of_parts(
    document: Document, sentence: Sentence, parts: Sequence[Part], told: Sequence[RoundDraft]
) -> Iterator[RoundDraft]:
    """The earlier rounds: of the company that the words name, else of that whose round was `told` last."""
    for part in parts:
        company, mention = _company(document, sentence, part, told), sentence.items[part.stage].value
        investors = [sentence.items[at].referent for at in part.investors]
        if company is None or not isinstance(mention, StageMention) or company in investors:
            continue
        draft = RoundDraft(
            company, sentence.index, part.stage, "stage", stage=mention.stage, extension=mention.extension, earlier=True
        )
        draft.status, draft.date = "closed", date_at(sentence, part.date)
        draft.amount = money_at(sentence, part.amount)
        outright(draft, sentence, EARLIER_PART)
        for investor in investors:
            if investor is not None:
                draft.add_investor(investor, part.role, False, sentence, EARLIER_PART)
        yield draft


def _company(document: Document, sentence: Sentence, part: Part, told: Sequence[RoundDraft]) -> Referent | None:
    named = (
        resolve(document, sentence, part.owner) if part.owner >= 0 and sentence.mask[part.owner] == marks.NAME else None
    )
    if named is not None and is_organization(named) and named.kind not in ("firm", "fund"):
        return named
    near = [one for one in told if not one.earlier and sentence.index - one.sentence <= _NEAR]
    if near:
        return near[-1].company
    investor = sentence.items[part.investors[-1]].referent if part.investors else None
    return spoken_of(document, sentence, investor) if investor is not None else None


_NEAR = 6
