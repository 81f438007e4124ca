"""What an amount is to a fund: what it raised, its target, its hard cap, or nothing of these."""

import re

from vcgraph.extraction.rules.discourse.round_owners import owner_of_round
from vcgraph.extraction.rules.funds.clauses import clause_of, is_alike
from vcgraph.extraction.rules.funds.gifts import GATHERS, NEXT_FUND, is_allotted
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.funds.no_size import OF_ITS_OWN, is_no_size
from vcgraph.extraction.rules.funds.starts import starts_vehicle
from vcgraph.extraction.rules.funds.sums import (
    LAST_ONE,
    OWN_GOAL,
    TO_INVEST,
    is_cap,
    is_converted,
    is_from_givers,
    is_neared,
    is_now_worth,
    is_raised_by,
    is_sum_of_all,
    is_suspended,
    leads_to_fund,
    opens_with_size,
    told_plainly,
)
from vcgraph.extraction.rules.funds.verbs import Sized, held_first, read_verb
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.sums.fund_parts import is_part
from vcgraph.extraction.rules.sums.fund_phrases import ALONE, FUND_WORD, HEDGE, THE_FUND, TO_BACK
from vcgraph.extraction.rules.sums.fund_targets import is_target
from vcgraph.extraction.rules.sums.no_rounds import is_donated, raises_fund
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model.claim import FundStatus
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

_LEAST = 1_000_000

_NO_OTHER = r"(?!ing|ed|-?rais| under|(?: of funds)? business\b)"
_BEHIND = (
    r"[- ]?(?:\(?<M>\)? )?(?:(?!(?:in|from|led|by|round|funding|financing|investment|to|at|with|for|of|and|that|commitment|tranche|series|into|through|via|using|its|their|his|her)\b|and (?:then |later |also )?(?:[a-z]+ed|has|had|is|was|its|the|sold|bought|led|set)\b)"
    r"(?:and )?[“\"‘]?[\w\-&’']+[”\"]? |<L>(?:-\w+)? |<S>[- ](?:stage )?|<D> |\(<M>\) |<N>(?:['’]s)? ){0,7}?"
    rf"(?:funds?|fund-of-funds|vehicles?|(?<!swimming )(?<!talent )(?<!car )(?<!prize )pool|{ALONE})\b{_NO_OTHER}"
)
""" "<M> | growth fund"."""
_FOR_A = (
    r"[^.;<M>]{0,40}?\b(?:for|in|towards?|to|into|across|with|of) (?:the (?:first|second|final|initial|interim) clos(?:e|ing) (?:of|for|on) )?"
    r"(?:<I>|<C>(?:['’]s)?|an?|the|this|another|two|three|commitments (?:for|to)|one) ?"
    r"(?:(?!round|funding|investment)(?:[\w\-’',]+ |<D> |<M>[- ]|<L>(?:-\w+)? |<S>[- ]|<N>(?:['’]s)? )){0,7}?"
    rf"(?<!the )(?<!\bto )(?:funds?|vehicles?|{ALONE})\b{_NO_OTHER}"
)
""" "<M> | in commitments for its second buyout fund"."""
_FOR_THE = r"[^.;<M>]{0,40}?\b(?:for|in|towards?|to|into|of) the (?:fund|vehicle)\b(?!ing|ed|-?rais)"
""" "<M> | for the fund"."""
_FUND_AFTER = pattern(rf"^(?:{_BEHIND}|{_FOR_A}|{_FOR_THE})", re.IGNORECASE)
_FUND_BEFORE = pattern(
    r"\b(?:[Ff]unds?(?! (?:software|administrat\w+|accounting|data|services|flows?|under)\b)|[Vv]ehicle|[Pp]ool|flagship)(?:,? (?:<N>|\(<N>\)),?)?(?:, (?:which|that|an?|the|also) [^,.;<M>]{3,110}, )?(?:(?!\b(?:invest|round|led|valu|acqui|bought|backed)\w*)[^.;]){0,70}?\b(?:of|at|with|totall?ing|worth|sized|close[ds]?|closing|on|reach(?:ed|es)?|hit|raised?|raising|secured|is|was|total(?:s|l?ed)?|total of|size|had|has|numbers|gathered|gathering|amassed|after|collected|collecting|attracted|attracting|seeking|garnering|bringing in|drew|draws|drawn|coming to|amounting to|adding up to|(?:taken|took|pulled|drawn|hauled|brought) in)(?: (?:about|around|approximately|roughly|over|more|than|nearly|just|under|some|almost|up|to|a|an|the|total|of|at|least|close|as|much|early|oversubscribed|raising|first close|final close|with)){0,6} $"
)


_IN_COMMITMENTS = Pattern(
    r" (?:in|of) (?:(?:new|fresh|total|capital|additional|equity|investor|LP) ){0,3}commitments\b(?! to\b| from \ue000)"
)
_COMMITMENTS = Pattern(r"^ (?:in|of) (?:[\w\-]+ ){0,3}commitments\b(?! to\b)")


def read_fund_amount(
    document: Document, sentence: Sentence, position: int, item: Item, mentions: list[FundMention], known: bool
) -> Sized | None:
    """What the amount at a position says of a fund; `known` tells that the text has just spoken of one."""
    money = item.value
    if (
        not isinstance(money, MoneyMention)
        or money.kind != "amount"
        or money.money.value < _LEAST
        or is_converted(sentence.mask, position)
        or (not mentions and is_donated(sentence, position))
    ):
        return None
    clause = clause_of(sentence, position)
    since = max(0, position - 130, clause.start if clause else 0)
    left, right = sentence.mask[since:position], sentence.mask[position + 1 : position + 110]
    mention = nearest([one for one in mentions if clause is None or one.end > clause.start], position, sentence.mask)
    of_fund = mention is not None or known or OWN_GOAL.search(left) is not None
    plain = _told_plainly(sentence, position, mention, money.hedge) if of_fund else None
    if plain or is_part(sentence.mask, position) or (not of_fund and _NO_FUND.search(sentence.mask)):
        return plain
    if of_fund and is_cap(left, right):
        return Sized("hard_cap", None, False, mention, -1, bound=True)
    coming = None if of_fund else _next(sentence, position, mentions)
    if (of_fund or coming) and is_target(left, right):
        if _OURS.search(left[-40:]):
            return None
        mention = mention or coming
        words = list(_TARGET_WORD.finditer(left))
        verb = position - len(left) + (words[-1].start() if words else 0)
        status: FundStatus = "first_close" if held_first(sentence, position) else "planned"
        status = "failed" if is_suspended(sentence.mask, mention) else status
        return Sized("target", status, False, mention, verb, bound=True)
    if _is_aside(sentence, position, mention) if mention is not None else known and LAST_ONE.search(left):
        return Sized("raised", "first_close" if held_first(sentence, position) else "closed", False, mention, -1)
    if mention is not None and is_sum_of_all(left, right, mention, position):
        return Sized(
            "raised", "first_close" if held_first(sentence, position) else "closed", False, mention, mention.start
        )
    if (
        is_no_size(left, right, mention, position)
        or is_allotted(sentence, position, mention)
        or not _is_of_fund(document, sentence, position, item, left, right, mention)
    ):
        return None
    return read_verb(sentence, position, mention)


def _told_plainly(sentence: Sentence, position: int, mention: FundMention | None, hedge: str | None) -> Sized | None:
    """What no verb before the amount tells: "of which <M> has been raised", "it now totals <M>"."""
    if mention is not None and is_now_worth(sentence.mask, position, mention):
        return Sized("raised", "closed", False, mention, mention.start)
    if mention is not None and is_neared(sentence.mask, position, hedge):
        return Sized("target", "planned", False, mention, position)
    status = told_plainly(sentence.mask, position, mention)
    return Sized("raised", status, False, mention, -1, bound=True) if status else None


_NO_FUND = Pattern(r"^(?!.*\b(?:[Ff]unds?|[Pp]ool)\b|.*\b(?:first|final) clos).*\bvehicles\b", re.DOTALL)
_TARGET_WORD = Pattern(r"\b(?:target|goal|sought|plan|aim|hop|expect|set out|intend)\w*", re.IGNORECASE)


def _next(sentence: Sentence, position: int, mentions: list[FundMention]) -> FundMention | None:
    """ "Beat its $5 million target and closed its third fund": the fund that the same subject's next verb has."""
    ahead = next((one for one in mentions if position < one.start <= position + 90), None)
    return ahead if ahead and _SAME_SUBJECT.fullmatch(sentence.mask, position + 1, ahead.start) else None


_SAME_SUBJECT = Pattern(r"[^.;\ue000\ue001\ue005]*")
_OURS = Pattern(r"\b[Oo]ur (?:goal|target)")


_GIVER = Pattern(
    r"\b(?:(?:rais\w+|secur\w+|receiv\w+|funding|investment|round|\ue002) (?:[\w\-]+ ){0,2}?from|(?:led|funded|backed) by) (?:(?:the|a|an) )?$"
)


def nearest(mentions: list[FundMention], position: int, mask: str) -> FundMention | None:
    """The fund that an amount belongs to: the phrase around it, else one right after it, else the last before it."""
    around = [one for one in mentions if one.start <= position < one.end]
    if around:
        return around[0]
    if NEXT_FUND.match(mask, position + 1):
        mentions = [one for one in mentions if one.start > position]
    mentions = [one for one in mentions if not _GIVER.search(mask[max(0, one.start - 40) : one.start])]
    after = [
        one
        for one in mentions
        if (position < one.start <= position + 70 and leads_to_fund(mask, position + 1, one.start))
        or opens_with_size(mask, position, one)
        or is_from_givers(mask, position, one)
        or _IT_RAISED.fullmatch(mask, position + 1, max(position + 1, one.start))
        or is_raised_by(mask, position, one)
    ]
    if after:
        return after[0]
    before = [
        one
        for one in mentions
        if one.end <= position and position - one.end < 130 and not _OTHER_CLAUSE.search(mask, one.end, position)
        if not (_LIKE.search(mask, 0, one.start) and mask.startswith(",", one.end))
        if not (one.earlier and _WHOSE_LAST.search(mask, max(0, one.start - 2), position))
    ]
    if len(before) > 1 and THE_FUND.fullmatch(mask, before[-1].start, before[-1].end):
        # "for its third fund, lifting the vehicle to <M>"
        return next((one for one in before[-2::-1] if one.own or one.ordinal), before[-1])
    return before[-1] if before else None


_LIKE = Pattern(r", (?:(?:just )?like|unlike|as with|as did) $")
""" "Its fifth fund, like | its fourth, closed at <M>": the fifth."""
_WHOSE_LAST = Pattern(
    r"\bwhose [^.;,]*\ue002[^.;,]*, (?:is|are|has|have|had|was|plans|hopes|wants|seeks|aims|expects|said|raised|closed)\b"
)
""" "Acme, whose last fund was <M>, is raising ...": another one."""
_OTHER_CLAUSE = Pattern(
    r"[;]|, (?:while|but(?! (?:then |later |only |still |ultimately |eventually )?(?:took|has|had|was|is|fell|missed|ended|raised|closed|hit|reached|drew|needed|struggled|managed|attracted)\b)|and (?=[\ue000\ue005]))"
)


_ASIDE = pattern(
    r"(?:, (?:(?:an?|the|at|now|with) )?| \(| [–—-] (?:(?:an?|at) )?|, which (?:was|had|has|is) (?:(?:an?|at) )?|,? (?:was|had|has|is) (?:(?:all|a total) of |an? )?)(?:just |only |about )?"
)
_ASIDE_ENDS = pattern(
    r"[,).;]|$| (?:[–—-]|in|vehicle|fund|affair|pool|pilot|proof-of-concept|effort|pot|raised|closed|from|when)\b| [–—-] "
)


_EVENT = Pattern(
    r"\b(?:clos|rais|launch|complet|wrap|conclud|finali|h[eo]ld|set|announc|gather)\w*(?: (?:up|on|of|for|out|off|fund-?raising))* $"
)


def _is_aside(sentence: Sentence, position: int, mention: FundMention) -> bool:
    """ "Fund II (€600 million, 2015)", "its first fund, a $40 million vehicle": the size told in passing."""
    return (
        (mention.own is not None or mention.ordinal is not None or mention.earlier)
        and not mention.new
        and not mention.plural
        and _EVENT.search(sentence.mask[max(0, mention.start - 40) : mention.start]) is None
        and _ASIDE.fullmatch(sentence.mask, mention.end, position) is not None
        and _ASIDE_ENDS.match(sentence.mask, position + 1) is not None
    )


_FROM_NAMED = pattern(
    r",? (?:in (?:funding|financing|equity|capital) )?from (?:the |an? )?(?:(?:[\w\-]+|<L>-based) ){0,4}<N>"
)
"""What a firm raises from one that is named, with no word of a fund, is a round of its own."""
_PROCEEDS = Pattern(r"\b[Tt]he (?:funds|proceeds|money)\b")
_ON_ROAD = Pattern(r"\bon the (?:fund-?raising )?(?:road|trail)(?: again)? (?:for|with|to raise) (?:[\w\-]+ ){0,3}$")
_HOLDS_CLOSE = Pattern(
    r"\b(?:held|holds|had|finali[sz]ed|finali[sz]es|marked|marks|reached|reaches|announced|announces|made|makes|completed|completes|achieved|achieves|hit|hits|at|did) (?:(?:an?|the|its) )?(?:first|interim|initial|second|final) clos(?:e|ing) (?:at|on|of|with) (?:[\w\-]+ ){0,2}$"
)
_HAD = Pattern(
    r"\b(?:held|had|marked|reached|announced|made|completed|finali[sz]ed|achieved|hit|secured) (?:an?|the|its) (?:\w+ )?$"
)
_OF_CLOSE = Pattern(r" (?:first|interim|initial|second|final) clos(?:e|ing)\b")
""" "Has finalised a <M> first close"."""
_GATHERED = Pattern(
    r"\b(?:raised|secured|collected|gathered|amassed|attracted|drawn|drew|took in|taken in|pulled in|brought in|lined up)(?: (?:about|around|some|over|more than|nearly|just|up to))* $"
)
_OPENS_CLOSE = Pattern(r"(?:At|In|With|By) (?:an?|the|its) (?:first|interim|initial|second|final) clos(?:e|ing)\b")
""" "At a first close, Acme gathered | <M>"."""
_COMPANY_ROUND = Pattern(r"\b(?:round|financing|Series|funding|startup|offering|placement)\b|\ue004")


def _told_round(document: Document, sentence: Sentence) -> bool:
    """ "Closed its Series C at <M>. It had announced a first close of <M>": the close of that round."""
    before = document.sentences[sentence.index - 1].mask if sentence.index else ""
    return marks.STAGE in before and not (FUND_WORD.search(before) or FUND_WORD.search(sentence.mask))


def _is_bracketed(mask: str, mention: FundMention, position: int) -> bool:
    """ "Has closed its third fund (<M>)": the size stands behind it in brackets, where no other is told."""
    return (
        mask[mention.end : position] == " ("
        and mask.startswith(")", position + 1)
        and marks.MONEY not in mask[mention.start : mention.end]
    )


def _is_of_fund(
    document: Document,
    sentence: Sentence,
    position: int,
    item: Item,
    left: str,
    right: str,
    mention: FundMention | None,
) -> bool:
    role = read_amount(sentence, position, item)
    if _ON_ROAD.search(left) or (mention and _is_bracketed(sentence.mask, mention, position)):
        return True
    closing = _GATHERED.search(left) and _OPENS_CLOSE.match(sentence.mask)
    told = closing or _HOLDS_CLOSE.search(left) or (_HAD.search(left) and _OF_CLOSE.match(right))
    holds = told and not (_COMPANY_ROUND.search(sentence.mask) or _told_round(document, sentence))
    own = role == "round" and OF_ITS_OWN.match(right) and GATHERS.search(left)
    if own or holds or starts_vehicle(document, sentence, position):
        return True
    if role != "valuation" and _IN_COMMITMENTS.match(right) and GATHERS.search(left):
        return True
    if role != "valuation" and mention and _is_tied(sentence.mask, mention, position):
        return True
    if role == "valuation" or (role == "price" and not _FUND_AFTER.match(right)):
        return False
    if (
        mention
        and mention.own
        and (
            position < mention.named_at
            or re.match(r" (?:of|at|with|worth|totall?ing)\b[^.;]{0,30}$", sentence.mask[mention.end : position])
        )
    ):
        return True
    if (
        (role == "fund" and not (mention is None and _is_of_other(sentence, position, left)))
        or _FUND_AFTER.match(right)
        or (mention and _COMMITMENTS.match(right))
        or (FUND_WORD.search(left) and _FUND_BEFORE.search(left))
    ):
        return True
    if role != "round" or _PROCEEDS.search(right) or not GATHERS.search(left):
        return False
    owner = owner_of_round(document, sentence, position)
    named = _FROM_NAMED.match(right) is not None and not (owner is not None and _is_to_back(owner, right))
    invests = owner is not None and (raises_fund(owner, sentence, position) or _calls_investor(sentence, owner))
    return invests and not named


_AN_INVESTOR = pattern(
    r"<N>, (?:an?|the) (?:(?!(?:by|for|of|from|with|to|in|and|backed|owned)\b)[\w\-]+ ){0,4}?(?:investor|(?:buyout|private[- ]equity|venture[- ]capital|venture|VC|growth[- ]equity) (?:firm|house|group|shop))\b"
)


def _calls_investor(sentence: Sentence, firm: Referent) -> bool:
    """ "Acme, the technology investor, raised <M>": whether words say that who has the sum invests."""
    return any(sentence.items[match.start()].referent is firm for match in _AN_INVESTOR.finditer(sentence.mask))


def _is_of_other(sentence: Sentence, position: int, left: str) -> bool:
    """ "Acme closed a fund, while Bolt raised <M>": another clause has the fund, and no firm heads this one."""
    clause = clause_of(sentence, position)
    if clause is None or clause.start <= 0 or clause.firm.kind == "firm" or FUND_WORD.search(left):
        return False
    return not is_alike(sentence, clause)


def _is_to_back(owner: Referent, right: str) -> bool:
    """ "Acme Ventures raised <M> from A and B to invest in start-ups": the money of a fund, not that of a round."""
    return owner.kind == "firm" and TO_BACK.match(right) is not None


_FOR_THAT = Pattern(rf" (?:for|in|on|with) |{TO_INVEST}")
""" "And <M> for its second": the noun is told once."""
_ANNOUNCED = Pattern(r"(?: \ue003)?: (?:(?:about|over|more than|nearly) )?")
""" "Announced its second fund today: <M> to back founders"."""
_APPOSED_SIZE = Pattern(r", (?:(?:a|an|about|over|nearly|with) )*")
_TO_USE = Pattern(
    r" (?:dedicated|earmarked|reserved|set aside|meant|intended|aimed|to (?:invest|back|fund|deploy|spend|put)|for (?:investments?|start-?ups))\b"
)
""" "Announced their fourth fund, <M> dedicated to chips"."""
_CLOSED_AT = Pattern(r"\bclos(?:ed|es|ing) (?:at|on|with) " + HEDGE + r"$")
""" "Closed at <M> its fund for family firms"."""
_IT_RAISED = Pattern(
    r" (?:(?:that|which) )?[\ue000\ue005] (?:has |had )?(?:raised|gathered|collected) (?:(?:in )?\ue003 )?for "
)
""" "Nearly double the <M> it raised for its second": a fund told without the word."""
_HAD_RAISED = Pattern(
    r"(?:,? (?:(?:from|of|in|raised in|closed in) )?\ue003(?=[, ]))?,? (?:(?:which|that) )?(?:had |has )?(?:raised|collected|gathered|drew|totall?ed|hit|(?:closed|came in|ended) (?:\ue003 )?(?:on|at|with)) (?:(?:about|just|over|nearly|more than) )?"
)
""" "Its predecessor raised <M>"."""


def _is_tied(mask: str, mention: FundMention, position: int) -> bool:
    """Whether the words between a fund and an amount alone tell that the one has the other."""
    behind = not mention.plural and mention.end <= position
    if behind and _ANNOUNCED.fullmatch(mask, mention.end, position):
        return True
    if behind and _APPOSED_SIZE.fullmatch(mask, mention.end, position) and _TO_USE.match(mask, position + 1):
        return True
    if opens_with_size(mask, position, mention):
        return True
    if mention.ordinal and mask[mention.end : position] in (", of ", " of "):
        return True
    if mask[position + 1 : mention.start] == " " and mention.owner >= 0 and _CLOSED_AT.search(mask, 0, position):
        return True
    if mask.startswith(" debut", position + 1) and mention.start <= position < mention.end:
        return True
    if (
        (mention.ordinal or mention.earlier)
        and not mention.bare
        and _FOR_THAT.fullmatch(mask, position + 1, mention.start)
    ):
        return True
    raised = _IT_RAISED.fullmatch(mask, position + 1, max(position + 1, mention.start))
    alone = mention.ordinal and (not mention.start or mask.startswith((", which ", " which "), mention.end))
    earlier = (mention.earlier or alone) and _HAD_RAISED.fullmatch(
        mask, mention.end, max(mention.end, position)
    ) is not None
    return raised is not None or earlier or _follows_name(mask, mention, position)


def _follows_name(mask: str, mention: FundMention, position: int) -> bool:
    """ "Larkmoor VII, backed by two banks, closed at <M>": what holds behind "the fund" holds behind a fund's name."""
    between = mask[mention.end : position]
    return mention.own is not None and _FUND_BEFORE.search("fund" + between) is not None
