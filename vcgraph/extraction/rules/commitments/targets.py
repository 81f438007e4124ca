"""What a verb of giving takes beside its giver: whether it speaks of a fund, which funds the money goes to, and sums told before it or by comparison."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.parties import money_at
from vcgraph.extraction.rules.commitments.verbs import BACKS, HANDS, STRONG, TAKES
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money
from vcgraph.normalize.patterns import Pattern


def targets_of(scene: Scene, start: int, end: int) -> list[FundMention]:
    """The funds that a clause names behind its verb, or before it."""
    mask = scene.sentence.mask
    targets = [
        _apposed(scene.sentence, one, start)
        for one in scene.mentions
        if start <= max(one.start, one.named_at if one.bare else -1) < end
        and (not one.plural or one.own)
        and not _PART_OF.search(mask[start : one.start])
    ]
    targets = [one for one in targets if not any(_is_alias(mask, one, other) for other in targets)]
    other = _IN_OTHER.match(mask, start)
    if other and all(not one.start <= other.end() - 1 < one.end for one in targets):
        targets = []
    which = _WHICH.search(mask, 0, start)
    if which and (relative := _of_relative(scene, which)):
        return [relative]
    if not targets and not which:
        targets = _fronted(scene, start)
    return targets


def _is_alias(mask: str, known: FundMention, other: FundMention) -> bool:
    """ "Acme's third Tide Fund (ATF3)": one fund under two names."""
    return other.own is not None and known.own == other.own and mask[known.end : other.start] in (" (", " fund (")


def _apposed(sentence: Sentence, mention: FundMention, start: int) -> FundMention:
    """ "A backs B, a new seed fund": the phrase behind the name speaks of the fund that bears it."""
    at = mention.start - 3
    if mention.own or mention.owner >= 0 or at < start or not re.match(r"\ue000, an? ", sentence.mask[at:]):
        return mention
    referent = sentence.items[at].referent
    return mention if referent is None else FundMention(at, mention.end, own=referent.name, ordinal=mention.ordinal)


def _of_relative(scene: Scene, which: re.Match[str]) -> FundMention | None:
    """The fund that a relative clause is about: the last one before it, which stands right there where no preposition leads on."""
    before = [one for one in scene.mentions if one.end <= which.start()][-1:]
    for one in before:
        ends = (one.end, one.firm + 1, one.named_at + 1)
        if which.start() in ends or (which["to"] and (one.own or one.owner >= 0)):
            return one
    return None


_WHICH = pattern(
    r",? (?P<to>(?:in|to|into|for|with) )?(?:which|that) (?:the )?(?:[a-z][\w\-]+ ){0,3}<X>(?:(?:, |,? and )(?:the )?<X>){0,3}(?: (?:[a-z]+ )?(?:fund|scheme|plan|system|family))?(?: (?:has|have|had|also|alone|first|recently|just|already|since|once))* [\w\-]+$"
)
""" "Acme II, a fund in which B invested", "Acme II, which the insurer B has just backed": the fund stands before the verb."""
_IN_OTHER = pattern(r"(?: (?:about|around|up to|another|an additional))? <M> (?:in|into|for) (?:the )?<N>(?!['’])")
"""After the verb: what the money goes into, be it no fund."""
_PART_OF = Pattern(
    r"\b(?:exit|sale|departure|buyout) (?:of|by|for|from) (?:the )?$|\ue002 of $|\b(?:transferr?|mov|reallocat|shift)\w* [^.;]{0,30}\bfrom (?:the )?$"
)


_FRONTED = Pattern(r"(?:^|[;,.] )(?:and )?(?:[Ff]or|[Ii]nto|[Tt]o) (?:the )?$")
_HEADS_LINE = Pattern(r"^[^\w\ue000-\ue00f]*$")
_FRONT_ENDS = pattern(r",? (?:the )?(?:<X>|<A>)[^.;:<M>]{0,60}$")
_LINE_ENDS = pattern(r"(?: fund)?(?::| [—–-]) (?:the )?<X>[^.;:<M>]{0,80}$")

_SUM_ALONE = pattern(
    r" (?:(?:about|around|up to|another|a further|some|in) )*<M>(?: each| apiece)?(?= ?[.,;()]|$| and\b)"
)


def _fronted(scene: Scene, start: int) -> list[FundMention]:
    """ "To Acme Fund II, B committed ...", or a line of news "Acme Fund II: B puts in ..."."""
    mask = scene.sentence.mask
    for one in scene.mentions if _SUM_ALONE.match(mask, start) else ():
        if one.plural or one.end > start:
            continue
        begins = one.named_at if one.bare else one.start
        front = _FRONTED.search(mask, 0, begins) and _FRONT_ENDS.match(mask, one.end, start)
        if front or (one.own and _HEADS_LINE.match(mask, 0, begins) and _LINE_ENDS.match(mask, one.end, start)):
            return [one]
    return []


_SUM_BEFORE = pattern(
    r"(?P<money><M>)(?: in (?:capital|commitments))?,? (?:(?:that|which) )?(?:the )?(?:<X>|<L>|<A>|it|he|she)(?: (?:has|have|had|already|once|originally|initially|first|also|\w+ly))* $"
)


def sum_before(sentence: Sentence, position: int) -> Money | None:
    """ "Of the $50 million that A pledged, just $15 million was drawn": the sum that the verb at a position is said of."""
    match = _SUM_BEFORE.search(sentence.mask, 0, position)
    return money_at(sentence, match.start("money")) if match else None


_OF_OTHERS = pattern(
    r"(?:<M>|\b(?:money|capital|cash|sums?|funds?|amounts?|commitments|pledges|what|everything|whatever))(?: in commitments)?,? (?:(?:that|which) )?(?:they|(?P<they><A>)|(?:its |their |the |his |her |outside |other )*(?:investors|backers|LPs|limited partners|institutions|clients|supporters|contributors|others)) (?:(?:had|have|once|already|originally|initially|previously) )*$"
)


def is_of_others(document: Document, sentence: Sentence, position: int) -> bool:
    """ "A gave investors back the money they had pledged": those who pledged go without a name, and A is none of them."""
    match = _OF_OTHERS.search(sentence.mask, 0, position)
    if match is None or not match["they"]:
        return match is not None
    item = sentence.items[match.start("they")]
    return document.text[item.start : item.end].lower() == "they"


_FUND_INVESTS = pattern(
    r"(?:\b(?:[Ff]und|[Vv]ehicle|[Ii]t)|<A>)(?: (?:has|have|had|is|will|also|already|recently|since|now))* (?:committ?(?:ed|ing)|invest(?:ed|ing)?|back(?:ed|ing)|co-invest(?:ed|ing)?|deploy(?:ed|ing)?)\b[^.;]*\b(?:with|alongside|together with)\b[^.;,<N><P>]{0,40},?$|<M> (?:of|in) funds from [^.;,<N>]{0,30}$"
)
""" "The fund has already committed money to companies with investors including A", "<M> of funds from investors such as A"."""


def is_of_companies(sentence: Sentence, position: int) -> bool:
    """Whether the investors told at a position are those that a fund invests with, or give a company its money."""
    return _FUND_INVESTS.search(sentence.mask, 0, position) is not None


_FOR_COMPANY = pattern(
    r"\b(?:bought|buy(?:s|ing)?|acquir\w+|purchas\w+)\b|\binto (?:the )?(?:[a-z\-]+ ){0,2}<N>(?! fund)"
)


def is_for_company(sentence: Sentence, position: int) -> bool:
    """ "Put $5 million into Acme, and B | put up the rest": what is told up to a position is a company's money or price."""
    return _FOR_COMPANY.search(sentence.mask, 0, position) is not None


_DIFFERS = pattern(
    r"(?P<money><M>) (?:(?P<more>more|higher)|less|fewer|lower) than (?:the sum |what )?(?:(?:it|they|he|she|<A>|the <X>) )(?:(?:had|has|have) )?[a-z]+ (?:in|into|to|for|on)?(?: the)? ?$"
)
_TIMES = Pattern(
    r" (?:(?P<twice>twice|double)|three times|triple) as much (?:to|in|into|for) (?:[^.;,\ue002]{0,80}) as the \ue002"
)


_CHANGED = pattern(
    r"[^.;]{0,100}?\b(?:cut|reduced|lowered|trimmed|halved|raised|lifted|increased|doubled|upped) (?:the|its|that|their) (?:sum|amount|commitment|pledge|allocation|ticket|contribution|promise)(?: from <M>)? to (?:(?:about|just|only) )?(?P<money><M>)"
)


def with_changed_sum(
    sentence: Sentence, targets: Sequence[FundMention], pairs: list[tuple[str, list[Money]]]
) -> list[tuple[str, list[Money]]]:
    """ "Had promised <M> to Acme II but cut the sum to <M>": the last sum is what the one fund gets."""
    told = _CHANGED.match(sentence.mask, targets[0].end) if len(pairs) == len(targets) == 1 else None
    money = money_at(sentence, told.start("money")) if told else None
    return [(pairs[0][0], [money])] if money else pairs


def less_difference(sentence: Sentence, start: int, end: int, base: list[Money]) -> list[Money]:
    """The sum that stands behind a difference told between two funds; `base` is what went to the first."""
    told = _DIFFERS.search(sentence.mask, start, end) if len(base) == 1 else None
    by = money_at(sentence, told.start("money")) if told else None
    if told is None or by is None or by.currency != base[0].currency:
        return []
    value = base[0].value - by.value if told["more"] else base[0].value + by.value
    return [Money(value=value, currency=by.currency)] if value > 0 else []


def times_as_much(sentence: Sentence, start: int, known: list[Money]) -> list[Money]:
    """ "Committed twice as much to Acme IV as the <M> it had put into the third": twice what is told of the third."""
    told = _TIMES.match(sentence.mask, start)
    if told is None or len(known) != 1:
        return []
    return [Money(value=known[0].value * (2 if told["twice"] else 3), currency=known[0].currency)]


OWN_MONEY = Pattern(
    r"\bof (?:his|her|their|its|our) own(?: (?:money|capital|cash|funds|balance sheet))?|\bown (?:money|capital|pockets?|balance sheet)\b|\bpersonally\b|\bas (?:a |the )?(?:general partner|GP)\b",
    re.IGNORECASE,
)
GENERAL_ROLE = Pattern(
    r"\b(?:as|for) (?:(?:the|a|its|his|her|their|first|closing|capital|for|contribution|of) ?|- )*(?:general partner|GP)\b",
    re.IGNORECASE,
)


def speaks_of_fund(scene: Scene, match: re.Match[str], tail: str, targets: Sequence[FundMention]) -> bool:
    """Whether a verb of giving is said of a fund: by what kind of verb it is, its sum and what follows."""
    verb = match["verb"]
    told = bool(scene.funds) and (scene.gap <= 6 or GENERAL_ROLE.search(tail) is not None)
    amount = (
        marks.MONEY in tail[:60]
        or sum_before(scene.sentence, match.start()) is not None
        or re.match(r"\W*(?:an undisclosed|money|capital|(?:at least |about |up to |around )?\d+ ?(?:%|per))", tail)
        is not None
    )
    elsewhere = not targets and _ELSEWHERE.search(tail) is not None
    if OWN_MONEY.search(tail) or GENERAL_ROLE.search(tail):
        near = scene.gap <= 1 or bool(targets) or GENERAL_ROLE.search(tail) is not None
        return told and near and not elsewhere and not BACKS.match(verb)
    if re.match(r"promis|listed|pledg|committ?(?:ed|s|ing|)$", verb, re.IGNORECASE) and told and amount and not targets:
        return not elsewhere
    if STRONG.match(verb):
        return bool(targets)
    if BACKS.match(verb):
        if targets and targets[0].end <= match.start():
            return True
        beside = bool(targets) and targets[0].start == match.end() + 1
        return beside and not tail.startswith(("'", "’"), targets[0].end - match.end())
    if TAKES.match(verb):
        return bool(targets) and (number_of(targets[0].own or "") is not None or (told and marks.MONEY in tail))
    if HANDS.match(verb):
        money = re.match(
            r" (?:(?:about|up to|around|nearly|an?) )*\ue002| (?:the )?\ue000 (?:(?:the|first|another|up to|about) )*\ue002(?! (?:of|worth|in)\b)",
            tail,
        )
        return bool(targets) and money is not None
    named = told or (bool(targets) and number_of(targets[0].own or "") is not None)
    named = named or (bool(targets) and max(targets[0].owner, targets[0].firm) >= 0)
    right_behind = bool(targets) and _DIRECTLY.fullmatch(scene.sentence.mask, match.end(), targets[0].start)
    beside = right_behind is not None and verb.lower().startswith(("invest", "sign", "contribut")) and named
    return bool(targets) and (amount or beside)


_DIRECTLY = Pattern(r" (?:in|into|to|for) (?:the )?(?:[\w\-]*\ue006-based )?(?:[\w\-]+ (?:firm|investor|manager) )?")
_ELSEWHERE = Pattern(
    r"^[^.;]{0,60}? (?:to|into|in|towards?|for|on|over) (?!(?:it|\ue005|\ue003|return|exchange|total|cash|addition|all|be|become|act|serve|invest|commit|contribute|put|provide)\b|(?:the|a|its) (?:general|limited)[- ]partners?\b|[\ue005\ue003]|(?:the|this|its) (?:[\w\-]+ ){0,3}(?:fund|vehicle|pool|effort|partnership|pot|kitty|close|closing)\b)"
)
