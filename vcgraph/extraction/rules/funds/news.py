"""Funds told without a size: "is raising its third fund", "closed its last fund in 2014", "plans to launch a China fund"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from vcgraph.extraction.rules.discourse.reader import resolve, subject_before
from vcgraph.extraction.rules.funds.managers import firm_headed, manager_of, may_manage, of_person
from vcgraph.extraction.rules.funds.mentions import FundMention, is_fund_name
from vcgraph.extraction.rules.funds.subjects import is_former, is_helped
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model.claim import FundStatus
from vcgraph.normalize.patterns import Pattern

_RAISES = Pattern(
    r"\b(?P<verb>rais(?:e|es|ed|ing)|clos(?:e|es|ed|ing)(?: on)?|launch(?:es|ed|ing)?|start(?:ed|ing)?|finish(?:ed|ing)(?: raising)?|market(?:ing)?|set(?:ting)? up|form(?:ed|ing)|found(?:ed|ing)|establish(?:ed|ing)?|creat(?:e|ed|ing)|debut(?:ed|ing)?|announc(?:ed|ing)|(?:h[eo]ld(?:s|ing)?|reach(?:ed|es|ing)?|hit|announc(?:ed|es|ing)|mark(?:ed|s|ing)|made|complet(?:ed|es|ing)|achiev(?:ed|es|ing)|revis(?:ed|es|ing)) (?:an?|the|its) (?:\ue002 )?(?:first|final|initial) clos(?:e|ing) (?:of|for|on)|clos(?:ed|es|ing) (?:an?|the|its) (?:first|initial) (?:round|tranche) (?:of|for)(?: (?:the|its))?|fil(?:ed|es|ing) (?:an? |the )?(?:\ue000|form d|paper\w*|notice)(?: with the \ue000)? for(?: the)?|scrap(?:ped|s|ping)|abandon(?:ed|s|ing)|organi[sz](?:e|es|ed|ing)|assembl(?:e|ed|ing)|shelv(?:ed|es|ing)|pull(?:ed|s|ing)(?: the plug on)?|ditch(?:ed|es|ing)|withdr(?:ew|aw\w*)|cancel(?:s|led|ed|ling)|call(?:ed|s|ing) off|wrap(?:ped|s|ping) up(?: fund-?raising for)?|complet(?:ed|es|ing)(?: fund-?raising for)?|finali[sz](?:ed|es|ing)|(?:is|are)(?: (?:now|also|already|currently|back))* out (?:raising|with)|(?:fundrais\w+|capital|money|commitments|raising) for|(?:end(?:s|ed|ing)?|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|stopp(?:ed|ing)|ceas(?:es|ed|ing)|g[ai]v(?:e|es|en|ing) up)(?: on)?(?: (?:its|the|all|their))? (?:raising|fund-?raising|marketing)(?: (?:of|for))?|(?:return|com|went|go|c[ao]m)(?:e|s|es|ed|ing)?(?: back)? to (?:the )?market(?: [\w\ue003]+){0,5} with) $",
    re.IGNORECASE,
)
_WHICH = pattern(
    r",? (?:which|that) (?:it |the firm )?(?P<verb>started|launched|closed|was (?:raised|launched|closed|formed)|raised|began)(?: investing)? (?:in |back in |at the end of |last )?<D>|,? (?P<past>raised|launched|closed|started) (?:in |back in )<D>| (?:it|the firm|<A>) (?P<its>raised|launched|closed|started|announced) (?:in |back in )?<D>",
    re.IGNORECASE,
)


_THAT_FIRM = pattern(
    r"(?:,? (?:that|which))? (?P<firm><C>)(?: (?:has|had|have|is|was|also|recently|plans?|planned|planning|wants?|hopes?|intends?|intended|aims?|expects?|will|would|to|be|<D>))* "
    r"(?P<verb>rais(?:e|ed|ing)|clos(?:e|ed|ing)|launch(?:ed|ing)?|start(?:ed|ing)?|set(?:ting)? up|form(?:ed|ing)?|creat(?:e|ed|ing)|announc(?:ed|ing)|unveiled|establish(?:ed|ing)?|market(?:ed|ing))\b(?! \ue002)"
)
""" "The Asia fund that Acme closed in 2007", "a fund Acme plans to raise"."""
_COMES = Pattern(
    r"(?: (?:has|had|have|is|was|will|also|now|still|expected|plans?|planned|due|set|scheduled|aims?|likely|hopes?|to|be|been|yet|not|currently))* "
    r"(?P<verb>h(?:e|o)ld(?:s|ing)? (?:an?|its|the) (?:first|final|initial|interim) clos(?:e|ing)|(?:reach(?:es|ed)?|hit|ma[dk]es?|complete[ds]?|mark(?:s|ed)?|announced?) (?:(?:an?|its|the) )?(?:first|final|initial|interim) clos(?:e|ing)|close[ds]?(?! (?:its|the|at|to|on)\b)|(?:being )?raised|being marketed|(?:(?:fully |now |finally )?(?:done|complete|completed|raised|full|filled|shut|in the bag|wrapped up|finali[sz]ed))(?=[.,:!;]|$)|in (?:the )?market|on the road|fund-?raising|launch(?:es|ing)(?! (?:its|the|an?|at|with)\b))\b"
)
"""Behind a fund: "is expected to hold a first close by June", "closed in May", "is in market"."""
_COMMITTED = Pattern(
    r"\b(?:commit(?:s|ted|ting|ments?)?|pledg(?:es|ed|ing)|allocat(?:es|ed|ing|ions?)|approv(?:es|ed|ing)|(?:invest(?:s|ed|ing)?|puts?|putting|contribut(?:es|ed|ing)) (?:[\w\-]+ ){0,2}\ue002|(?<=\ue002 )investments? (?:in|into))(?:[^.;]|; (?:and )?(?:the )?(?=\ue000|$)){0,240}$",
    re.IGNORECASE,
)


_PARTNER_IN = Pattern(r"\b(?:[Ll]imited[- ]partners?|LPs?|[Ii]nvestors?|[Bb]ackers?) (?:in|of) (?:the )?$")
_IN_YEAR = pattern(r" (?:in|of|from) <D>(?=[.,;]|$)")
""" "One of the limited partners in Acme's first fund in 1999": that year it was raised."""
_TO_COMPANY = Pattern(r"\ue002 (?:in|into) (?:the )?\ue000(?!['’])")
"""What was given to another: "invested $5 million in A, backed by Acme Fund II"."""


class Untold(NamedTuple):
    """A fund without a size, its manager and how far it has come."""

    mention: FundMention
    manager: Referent | None
    status: FundStatus | None


def find_untold(document: Document, sentence: Sentence, mentions: list[FundMention]) -> Iterator[Untold]:
    """The funds that the sentence says are raised, launched or closed."""
    for mention in mentions:
        if mention.plural:
            continue
        begun = _PARTNER_IN.search(sentence.mask, 0, mention.start) and _IN_YEAR.match(sentence.mask, mention.end)
        given = _COMMITTED.search(sentence.mask[: mention.start]) if mention.own or mention.ordinal else None
        if (begun and (mention.own or mention.ordinal)) or (given and not _TO_COMPANY.search(given[0])):
            yield from _given_to(document, sentence, mention, begun is not None)
            continue
        theirs = _THAT_FIRM.match(sentence.mask, mention.end)
        if theirs:
            yield from _of_firm(document, sentence, mention, theirs)
            continue
        begin = mention.named_at if 0 <= mention.named_at < mention.start else mention.start
        verb = _RAISES.search(sentence.mask[max(0, begin - 60) : begin])
        after = _WHICH.match(sentence.mask, mention.end)
        comes = _COMES.match(sentence.mask, mention.end) if verb is None and after is None else None
        if verb is None and after is None and comes is None:
            yield from _dated(document, sentence, mention)
            continue
        start = max(0, begin - 60) + verb.start("verb") if verb else mention.end
        if comes:
            verb, start = comes, comes.start("verb")
        helped = is_helped(sentence, start)
        manager = helped[0] if helped else manager_of(document, sentence, mention)
        manager = manager or (None if helped else subject_before(document, sentence, start, persons=True))
        manager = manager or _called_by(document, sentence, mention)
        if manager is None or not may_manage(manager) or is_fund_name(manager) or is_former(sentence, manager):
            continue
        status = _status(sentence, start, verb) if verb else "closed"
        status = "failed" if verb and _FELL_THROUGH.match(sentence.mask, mention.end) else status
        if manager.kind == "person":
            manager = firm_headed(document, sentence, manager, mention) or manager
        if manager.kind == "person" and (status not in ("planned", "failed") or not of_person(sentence, mention)):
            continue
        if status is not None and _is_sure(sentence, mention, manager, status, verb):
            yield Untold(mention, manager, status)


def _is_sure(
    sentence: Sentence, mention: FundMention, manager: Referent, status: FundStatus, verb: re.Match[str] | None
) -> bool:
    """Whether a fund without a size is one that invests: by its house, by what it is called, or by its words."""
    if manager.kind == "firm" or mention.owner >= 0 or mention.ordinal or mention.own:
        return True
    if status in ("planned", "failed"):
        return "fund" in sentence.mask
    starts = verb is not None and _LAUNCHES.match(verb["verb"]) is not None
    return starts and _INVESTS.search(sentence.mask, mention.start, mention.end) is not None


def _given_to(document: Document, sentence: Sentence, mention: FundMention, begun: bool) -> Iterator[Untold]:
    """The fund that somebody gives to, or has been in since the year that is told with it."""
    owner = manager_of(document, sentence, mention)
    named = mention.owner in sentence.items or sentence.mask.endswith(" for ", 0, mention.owner)
    if begun or mention.own or (owner is not None and named):
        closed = begun or _VINTAGE.match(sentence.mask, mention.end)
        yield Untold(mention, owner, "closed" if closed else None)


_VINTAGE = pattern(r" (?:of|from) <D>(?![-\w])| \(<D>\)")
""" "Acme Fund III of 2007": that year it closed."""
_FELL_THROUGH = Pattern(
    r"(?: (?:has|have|had|was|were|then|later|eventually|reportedly|been))* (?:fell apart|fallen apart|fell through|fallen through|collapsed|came to nothing|failed|called off|abandoned|scrapped|shelved|suspended|halted)\b"
)
""" "Fundraising for its sixth fund fell apart"."""
_DATED = pattern(r"<D>['’]s $|<D> (?:[\w\-]+ ){0,2}(?:fund|vehicle)$")
_LAUNCHING = pattern(
    r"\b(?:fund|vehicle),? (?:is |was )?(?P<verb>launch(?:ing|ed)|debut(?:ing|ed)|unveiled|announced|start(?:ing|ed))(?: (?:in |on )?<D>)?,? (?:called|named|dubbed) (?:the )?$"
)


_BY_YEAR = Pattern(r"(?:19|20)\d\d fund")
""" "Its 2008 fund": what the text calls it."""


def _dated(document: Document, sentence: Sentence, mention: FundMention) -> Iterator[Untold]:
    """ "Last year's Acme II", "its 2008 fund", "a fund launching today called Acme II": its date or verb stands within it."""
    end = mention.named_at if mention.named_at >= 0 else mention.end
    within = sentence.mask[max(0, mention.start - 12) : end]
    launching = _LAUNCHING.search(within) if mention.own else None
    manager = manager_of(document, sentence, mention)
    vintage = mention.own is not None and number_of(mention.own) and _VINTAGE.match(sentence.mask, mention.end)
    if manager is not None and may_manage(manager) and (launching or vintage or _DATED.search(within)):
        year = within.rfind(marks.DATE) + max(0, mention.start - 12)
        start, stop = sentence.span(year, mention.end)
        by_year = mention.own is None and _BY_YEAR.fullmatch(document.text, start, stop)
        yield Untold(replace(mention, called=(year, mention.end)) if by_year else mention, manager, "closed")


def _called_by(document: Document, sentence: Sentence, mention: FundMention) -> Referent | None:
    """ "He later started a venture fund called Acme": what a fund is called that someone nameless starts."""
    named = mention.own is not None and _STARTED.search(sentence.mask, 0, mention.start) is not None
    return next((one for one in document.referents if one.name == mention.own), None) if named else None


_STARTED = Pattern(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|\ue001)(?: (?:has|had|have|also|later|then|co-?))* ?(?:started|founded|co-?founded|created|launched|set up|formed|established) (?:(?:his|her|their) )?$"
)
""" "He created a venture fund, Acme Investments": his fund is his house."""


def _of_firm(document: Document, sentence: Sentence, mention: FundMention, told: re.Match[str]) -> Iterator[Untold]:
    """The fund of the firm that a clause behind it tells of."""
    firm = resolve(document, sentence, told.start("firm"))
    modality = read_modality(sentence.mask[mention.end : told.start("verb")], told["verb"])
    if firm is None or firm.kind == "person" or not may_manage(firm) or is_fund_name(firm) or modality == "denied":
        return
    done = modality == "closed" and not _IN_MARKET.fullmatch(told["verb"])
    yield Untold(mention, firm, "failed" if modality == "failed" else "closed" if done else "planned")


_LAUNCHES = Pattern(r"launch|start|set|form|establish|creat", re.IGNORECASE)
_INVESTS = Pattern(r"\b(?:[Vv]enture|VC|start-?ups?|incubat\w+|seed|private[- ]equity|buyout|innovation)\b")
""" "Launched a start-up fund": one that invests, be its house a company or a school."""
_GIVES_UP = Pattern(
    r"\b(?:decid\w+ (?:not to|against)|opted not to|suspended|halted|postponed|shelved|gave up|dropped|scrapped|abandoned)\b[^.;,]{0,40}$"
)


_BUT_NOT = Pattern(
    r"[^.;]{0,90}?,? (?:but|only to)(?: (?:later|then|soon|eventually|had to|was forced to|has since|since))* (?:shelved?|dropp?(?:ed)?|scrapp?(?:ed)?|abandon(?:ed)?|cancell?(?:ed)?|postponed?|gave up|give up|called off|put off|walked away from|pulled the plug on)\b"
)
""" "Was preparing to launch a fund but shelved the idea"."""
_IN_MARKET = Pattern(
    r"fil(?:ed|es|ing) .+|(?:is|are) .*out .+|.+ to (?:the )?market .*with|market(?:ing)?|being \w+|in (?:the )?market|on the road|fund-?raising",
    re.IGNORECASE,
)
_FIRST_CLOSE = Pattern(r"(?:first|initial|interim) (?:clos|round|tranche)", re.IGNORECASE)
_SCRAPS = Pattern(
    r"ditch|withdr|scrap|abandon|shelv|pull|cancel|call|end|suspend|halt|stopp|ceas|g[ai]v", re.IGNORECASE
)
_ENDS = Pattern(r"end|stopp|ceas", re.IGNORECASE)
_IN_FULL = Pattern(
    r"\b(?:hit|hitting|reach(?:ed|es|ing)|met|meeting|exceed\w*|surpass\w*|oversubscri\w+|at (?:its|the) hard[- ]?cap)\b|\b(?:with|at|on) (?:[a-z]+ ){0,2}\ue002"
)
""" "Has ended fundraising for its third fund, which hit its cap": it has what it wanted."""


def _status(sentence: Sentence, start: int, verb: re.Match[str]) -> FundStatus | None:
    modality = read_modality(sentence.mask[:start], verb["verb"])
    if (
        modality == "failed"
        or _BUT_NOT.match(sentence.mask, start)
        or _GIVES_UP.search(sentence.mask[:start])
        or (_SCRAPS.match(verb["verb"]) and not (_ENDS.match(verb["verb"]) and _IN_FULL.search(sentence.mask, start)))
    ):
        return "failed"
    if modality == "denied":
        return None
    if modality != "closed" or _IN_MARKET.fullmatch(verb["verb"]):
        return "planned"
    return "first_close" if _FIRST_CLOSE.search(verb["verb"]) else "closed"
