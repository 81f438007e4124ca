"""Funding rounds: found by their amounts and stages, filled with investors, valuation and date, and united."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.discourse.reader import is_organization, subject_before
from vcgraph.extraction.rules.discourse.round_owners import INTO, last_verb, owner_of_round
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.clause_series import find_side_by_side
from vcgraph.extraction.rules.rounds.dated_rounds import dated_rounds
from vcgraph.extraction.rules.rounds.dates import take_date
from vcgraph.extraction.rules.rounds.earlier_parts import find_parts, rounds_of_parts
from vcgraph.extraction.rules.rounds.investors import add_investors
from vcgraph.extraction.rules.rounds.news_again import raiser_told
from vcgraph.extraction.rules.rounds.ranked_rounds import find_ranked
from vcgraph.extraction.rules.rounds.share_sales import find_share_sales
from vcgraph.extraction.rules.rounds.terms import is_mixed, renames, take_stage, take_valuation
from vcgraph.extraction.rules.rounds.told_sums import sums_on_top, take_told_sum
from vcgraph.extraction.rules.rounds.values import in_flotation, take_early_valuation, take_told_value, valued_in_round
from vcgraph.extraction.rules.stakes.bought_stakes import find_bought_stakes
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.sums.collected import is_general
from vcgraph.extraction.rules.sums.free_sums import AT_VALUE
from vcgraph.extraction.rules.sums.no_rounds import buys_nothing, is_focus, is_share, raises_fund
from vcgraph.extraction.rules.sums.round_amounts import GROWS_TO, MAKES_UP, PAID_BACK, ROUND_NOUN
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.endings import take_end
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.extraction.rules.text.status import Modality, is_unbound, read_modality
from vcgraph.extraction.rules.text.unreal import is_unreal, told_undone
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_STAGE_NOUN = pattern(
    rf"^[-\s]*(?:\w+[- ]){{0,2}}?(?:{ROUND_NOUN})\b|^[,.]|^ (?:co-)?leads?(?: investors?)?,? <X>|^ (?:led|from|with|at|in|of|last|this|on)\b|^ (?:is|was|has been)(?: being)?(?: also| again| jointly| now| just| officially| exclusively| solely)? (?:(?:co-)?led by|headed by|anchored by|invested by|done|closed|complete)\b|^$",
    re.IGNORECASE,
)
_INVESTMENTS = Pattern(r" (?:[\w\-]+ )?investments in\b")
""" "(A former Acme engineer who made) angel investments in B": several, and none of Acme's."""
_PUTS_UP = Pattern(r"\b(?:put|puts|putting) up (?:(?:the|some|much|most|of|its|their) )*$")
_LEAST = 10_000
"""Currency units below which an amount is a slip ("raised $24.7 in new funding") and no round."""
_UNSIZED = pattern(
    r"\b(?:rais(?:e|ed|es|ing)|secur(?:e|ed|es)|clos(?:ed|es)|receiv(?:ed|es)|land(?:ed|s)|obtain(?:ed|s)|drew|got|gets|complet(?:ed|es)|announc(?:ed|es)|bag(?:ged|s)|t(?:ook|akes)|attract(?:ed|s)|snagg?(?:ed|s)|nabb?(?:ed|s)|w[io]ns?) "
    r"(?:(?:an?|its|the|new|fresh|additional|undisclosed|amount|sum|of|in|strategic|significant|minority|majority|equity|growth|venture|seed|latest|first|second|third|round|financing|funding|further|major|large|small|multi-million|capital|private|institutional|\w+-figure) ){0,7}"
    r"(?:investments?|round|funding|financing|funds|capital|backing|money|cash|amount|sum)\b(?=[^.;]{0,30} (?:from|led by|backed by|by|with participation|that (?:was|included|(?:would|could|will|may) value)|at an? (?:[\w\-]+ )*valuation|valuing)|, led by|\.|,)",
    re.IGNORECASE,
)
_UNSIZED_VERBS = AnyOf(
    "rais", "secur", "clos", "receiv", "land", "obtain", "drew", "got ", "gets", "complet", "announc", "bag", "took", "takes",
    "attract", "snag", "nab", "win", "won",
)  # fmt: skip
_UNSIZED_NOUNS = AnyOf(
    "investment", "round", "funding", "financing", "funds", "capital", "backing", "money", "cash", "amount", "sum",
)  # fmt: skip
_PART_OF = Pattern(
    rf"{marks.MONEY} (?:of|out of|toward) (?:a|an|its|the)? ?(?:planned|targeted|target|larger|reported|potential|total|\\w+)? ?$",
    re.IGNORECASE,
)
_OWES = pattern(r"\b(?:has|have|had|carry|carries|carried|carrying|owes?|owed) (?:\w+ ){0,2}<M> of (?:[\w\-]+ )?$")
_DRAWN = Pattern(rf"\b(?:dr[ae]wn?|drawing|tapped)(?: down)? (?:\w+ ){{0,4}}{marks.MONEY} (?:of|out of|from) an? $")
""" "Has drawn the first $5 million of a $20 million facility": the facility is told, too."""
_INVESTS = Pattern(r"\b(?:invested|investing|invests?|pumped|poured|plowed|ploughed)\b (?:\w+ ){0,4}$", re.IGNORECASE)
_IN_THE = Pattern(r"\binvest(?:ed|ing|s)? in (?:an?|the|its|their) (?:[\w\-]+ ){0,3}$")
_A_ROUND = pattern(r"(?: [\w\-]+){0,3} (?:<S>|round\b|financing\b)")
""" "A invested in the $25 million | Series B of Acme": no sum of A's."""
_NO_ROUND = Pattern(
    r"\b(?:offers?|offering|provides?|(?<!been )(?<!was )(?<!were )award(?:s|ed)?|gives?|giving|committing|commit(?:s|ted)?|earmark\w*|allocat\w*|set aside|deploy\w*|minimum investment of|donat\w+)\b(?: [\w’']+){0,4} $",
    re.IGNORECASE,
)
_OF_THE_ROUND = pattern(
    r"(?: (?:in|into) <C>)? (?:as part of|in|toward) (?:the|this|that) (?:[\w\-]+ |<S> ){0,2}(?:round|financing|fundraise)\b"
)
""" "A invested $2 million in Acme as part of the round": a share of the round told."""
_INCLUDING = Pattern(r"\bincluding (?:\w+ ){0,3}$")
_PART_KIND = Pattern(
    r"^ (?:in|of) (?:\w+ )?(?:equity|cash|primary|stock|new money)\b|^ (?:tranche|portion|contribution|check|cheque)\b"
)
_TO_BUY = pattern(
    r"^[^.;]{0,30}\bto (?:buy|acquire|purchase|take over)\b(?! (?:an? )?(?:(?!majority|controlling)[\w\-.%]+ ){0,4}(?:stake|share|interest|holding)\b)|^ (?:under management|worth of(?! (?:\w+ |<S> ){0,2}(?:shares|stock|equity)))\b"
    r"|^ for (?:(?:his|her|its|their|other|various|several|many|tech|technology|early-stage|private|public|\w+ing) ){0,3}(?:companies|clients|startups|start-ups|firms|businesses|entrepreneurs|charit(?:y|ies)|causes)\b"
    r"|^[^.;,]{0,12} (?:to|among|across|between) (?:(?:about|over|some|nearly|up to|more than) ){0,2}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|selected|various|dozens of|hundreds of) (?:[\w\-]+ ){0,3}(?:startups|start-ups|companies|businesses|ventures|entrepreneurs|founders)\b"
)


def find_rounds(document: Document) -> list[RoundDraft]:
    """All rounds that the article speaks of, in the order of the text, not yet united."""
    drafts: list[RoundDraft] = []
    for sentence in document.sentences:
        paired = find_side_by_side(document, sentence, drafts)
        if paired:  # each sum has its company, and each giver his round
            drafts.extend(paired)
            continue
        sales = _sales_of(document, sentence, drafts)
        parts = find_parts(sentence, drafts)
        used = {place for part in parts for place in part.places}
        ranked = _ranked(document, sentence, drafts, used)
        found = [*ranked, *_rounds_of(document, sentence, [*drafts, *ranked], sales, used)]
        found.extend(one for one in sales if not one.investors)
        if not found:
            take_end(sentence, drafts)
        if marks.MONEY in sentence.mask:
            take_told_sum(sentence, found, drafts)
        drafts.extend(found)
        take_early_valuation(document, sentence, found)
        add_investors(document, sentence, found, drafts, [part.span for part in parts])
        named = [one for one in sales if one not in found]
        drafts.extend(named)  # last, for who sells is told beside the sum and gives none of it
        found.extend(named)
        drafts.extend(list(rounds_of_parts(document, sentence, parts, drafts)))
        if marks.MONEY in sentence.mask and not any(one.valuation for one in found):
            take_told_value(document, sentence, found, drafts)
    return drafts


def _sales_of(document: Document, sentence: Sentence, drafts: list[RoundDraft]) -> list[RoundDraft]:
    sales = list(find_share_sales(document, sentence))
    for draft in sales:
        take_valuation(document, sentence, draft)
        take_date(document, sentence, draft, drafts)
    return sales


def _ranked(document: Document, sentence: Sentence, drafts: list[RoundDraft], used: set[int]) -> list[RoundDraft]:
    """Rounds of a ranking; their sums and stages are then used."""
    ranked = find_ranked(document, sentence)
    used |= {draft.position for draft in ranked}
    for draft in ranked:
        take_stage(sentence, draft.position, draft, used)
        take_valuation(document, sentence, draft)
        take_date(document, sentence, draft, drafts)
    return ranked


def _rounds_of(
    document: Document,
    sentence: Sentence,
    drafts: list[RoundDraft],
    sales: Sequence[RoundDraft],
    used: set[int],
) -> Iterator[RoundDraft]:
    used |= {draft.position for draft in sales} | (_places_of(sentence, "secondary") if sales else set())
    found: list[RoundDraft] = []
    for position, item in sentence.all(marks.MONEY):
        role = read_amount(sentence, position, item)
        if role == "round" and isinstance(item.value, MoneyMention) and position not in used:
            draft = _from_amount(document, sentence, position, item.value)
            if draft:
                take_stage(sentence, position, draft, used)
                if draft.stage == "ipo" or in_flotation(sentence, position):
                    continue
                take_valuation(document, sentence, draft)
                take_date(document, sentence, draft, [*drafts, *found])
                found.insert(_place_in(sentence, found, draft), draft)
    for position, item in sentence.all(marks.STAGE):
        if position not in used and isinstance(item.value, StageMention):
            draft = _from_stage(document, sentence, position, item.value)
            if draft is not None:
                draft.company = _just_told(document, sentence, draft, drafts) or raiser_told(
                    document, sentence, draft, drafts
                )
            if draft and not _names_told(sentence, draft, drafts):
                take_valuation(document, sentence, draft)
                take_date(document, sentence, draft, [*drafts, *found])
                found.append(draft)
    for draft in find_bought_stakes(document, sentence, [*found, *sales]):
        take_valuation(document, sentence, draft)
        take_date(document, sentence, draft, [*drafts, *found])
        found.append(draft)
    for draft in _unsized(document, sentence, [*found, *sales]):
        take_valuation(document, sentence, draft)
        take_date(document, sentence, draft, [*drafts, *found])
        found.append(draft)
    found.extend([*dated_rounds(document, sentence, found, drafts), *sums_on_top(sentence, found)])
    found.extend(valued_in_round(document, sentence, [*found, *sales], drafts))
    yield from found


def _place_in(sentence: Sentence, found: Sequence[RoundDraft], draft: RoundDraft) -> int:
    """ "Added $6 million, taking the round to $20 million": the whole, whose stage it shares, goes before its newest part."""
    parts = [one for one in found if one.company is draft.company]
    if not parts:
        return len(found)
    if _ADDED_TO.fullmatch(sentence.mask, parts[-1].position + 1, draft.position):
        parts[-1].stage = parts[-1].stage or draft.stage
        return 0
    if GROWS_TO.search(sentence.mask, max(0, draft.position - 110), draft.position) is None:
        return len(found)
    draft.stage = draft.stage or parts[-1].stage
    return 0


_ADDED_TO = Pattern(r",? (?:to|onto) (?:the|its|their|an?) (?:[\w\-]+ ){0,2}")
""" "Added $6 million to the $20 million Series A"."""


def _places_of(sentence: Sentence, stage: str) -> set[int]:
    stages = ((at, item.value) for at, item in sentence.all(marks.STAGE))
    return {at for at, value in stages if isinstance(value, StageMention) and value.stage == stage}


def _unsized(document: Document, sentence: Sentence, found: Sequence[RoundDraft]) -> Iterator[RoundDraft]:
    """ "Closed a financing round from A", "received an equity investment from B": a round without amount and stage."""
    if found or not _UNSIZED_VERBS.is_in(sentence.lower) or not _UNSIZED_NOUNS.is_in(sentence.lower):
        return
    for match in _UNSIZED.finditer(sentence.mask):
        company = subject_before(document, sentence, match.start())
        if company is None or not is_organization(company) or company.kind == "firm":
            continue
        draft = RoundDraft(company, sentence.index, match.end() - 1, "round")
        draft.note("company", sentence, "round")
        if _take_status(sentence, match.end() - 1, draft):
            yield draft


def _from_amount(document: Document, sentence: Sentence, position: int, mention: MoneyMention) -> RoundDraft | None:
    company = owner_of_round(document, sentence, position)
    if company is None or not is_organization(company) or raises_fund(company, sentence, position):
        return None
    if mention.money.value < _LEAST or _is_no_round(sentence, position):
        return None
    draft = RoundDraft(company, sentence.index, position, "amount", amount=mention.money)
    draft.note("amount", sentence, "amount")
    draft.note("company", sentence, "amount")
    return draft if _take_status(sentence, position, draft) else None


def _is_no_round(sentence: Sentence, position: int) -> bool:
    before, after = sentence.mask[max(0, position - 60) : position], sentence.mask[position + 1 :]
    if (
        (_PART_OF.search(before) and not _DRAWN.search(before))
        or re.search(rf"{marks.PERSON}['’]s (?:\w+ ){{0,2}}$", before)
        or _NO_ROUND.search(before)
        or (re.search(r"\bof which $", before) and not MAKES_UP.match(after))
        or (_INCLUDING.search(before) and (_PART_KIND.match(after) or _gave_of_round(sentence, position)))
        or _TO_BUY.match(after)
        or (_INVESTS.search(before) and _OF_THE_ROUND.match(after))
        or is_share(sentence, position)
        or buys_nothing(sentence, position)
        or re.match(r"[-–](?:backed|owned)", after)
    ):
        return True
    if _INVESTS.search(before) is None or (_IN_THE.search(before) and _A_ROUND.match(after)):
        return False
    return INTO.match(after) is None and not AT_VALUE.match(after)


def _gave_of_round(sentence: Sentence, position: int) -> bool:
    """ "Raised $20 million, including $5 million from A": what one gave of the round told right before."""
    if not _FROM_ONE.match(sentence.mask, position + 1):
        return False
    return any(read_amount(sentence, at, item) == "round" for at, item in sentence.all(marks.MONEY, 0, position))


_FROM_ONE = pattern(r" (?:from|by) (?:the )?(?:[\w\-]+ ){0,4}<X>")


def _from_stage(document: Document, sentence: Sentence, position: int, mention: StageMention) -> RoundDraft | None:
    if (
        mention.stage == "ipo"
        or is_mixed(sentence, position)
        or renames(sentence, position)
        or is_general(sentence, position, mention.stage)
        or not _STAGE_NOUN.match(sentence.mask[position + 1 :])
    ):
        return None
    if PAID_BACK.search(sentence.mask, max(0, position - 60), position) or (
        _OWES.search(sentence.mask, max(0, position - 60), position)
        and sentence.mask.startswith((",", ".", ";"), position + 1)
    ):
        return None
    if _INVESTMENTS.match(sentence.mask, position + 1) or _PUTS_UP.search(sentence.mask, 0, position):
        return None
    company = owner_of_round(document, sentence, position, sure=True)
    if company is None and _names_round(sentence, position):
        company = owner_of_round(document, sentence, position)
    if company is None or not is_organization(company) or is_focus(sentence, position, company):
        return None
    draft = RoundDraft(company, sentence.index, position, "stage", stage=mention.stage, extension=mention.extension)
    draft.note("stage", sentence, "stage")
    draft.note("company", sentence, "stage")
    return draft if _take_status(sentence, position, draft) else None


def _names_round(sentence: Sentence, position: int) -> bool:
    """ "The new round, a Series B, was", "a seed round led by A", "A led the Series B": of whom the text speaks."""
    if _TOLD_BY.match(sentence.mask, position + 1) or _LED_THE.search(sentence.mask, 0, position):
        return True
    return _THE_ROUND.search(sentence.mask, max(0, position - 70), position) is not None


def _names_told(sentence: Sentence, draft: RoundDraft, drafts: Sequence[RoundDraft]) -> bool:
    """Whether the stage is that of the round told before, which takes it: "this round, a Series B"."""
    if _THE_ROUND.search(sentence.mask, max(0, draft.position - 70), draft.position) is None:
        return False
    told = [one for one in drafts if one.company is draft.company and not one.bare and not one.earlier]
    if not told or told[-1].stage is not None:
        return False
    told[-1].stage = draft.stage
    told[-1].note("stage", sentence, "stage")
    return True


def _just_told(
    document: Document, sentence: Sentence, draft: RoundDraft, drafts: Sequence[RoundDraft]
) -> Referent | None:
    """ "Acme has raised $5 million. The Series A was led by B": Acme's, whom else the text may speak of."""
    last = drafts[-1] if drafts else None
    if last is None or last.amount is None or last.sentence != sentence.index - 1 or sentence.opens_paragraph:
        return None
    opened = _OPENS.match(sentence.mask)
    first = next((item.referent for _, item in document.sentences[last.sentence].all(marks.NAME)), None)
    return last.company if opened is not None and opened.end() - 1 == draft.position and first is last.company else None


_OPENS = pattern(r"(?:The|This) (?:new |latest |oversubscribed )?<S>")
_TOLD_BY = pattern(
    r"(?:(?: (?:equity|growth|investment|funding|financing|fundraising|round)){0,2} (?:was|is|has been)(?: being)?(?: \w+ly)? (?:(?:co-)?led|anchored|headed|invested) by (?:[\w\-]+ ){0,4}<X>| (?:round|funding|financing|investment|backing|money|capital),? (?:(?:from|led by|co-led by)|with participation from) (?:[\w\-]+ ){0,4}<X>| (?P<lead>(?:co-)?leads?(?: investors?)?,?) <X>)"
)
_LED_THE = pattern(r"<N>(?: (?:also|had|has|jointly|previously|\w+ly))* (?:co-)?(?:led|leads) (?:the|this) $")
_THE_ROUND = Pattern(
    r"\b(?:[Tt]he|[Tt]his) (?:[\w\-]+ ){0,3}(?:round|financing|funding|fundraise|raise|investment),? (?:(?:which|that) (?:is|was) )?(?:an?|the|its)? ?$"
)


def _take_status(sentence: Sentence, position: int, draft: RoundDraft) -> bool:
    verb = last_verb(sentence.mask, position)
    if verb is not None and _SAYS_NEXT.search(sentence.mask, verb, position):
        verb = None
    at = verb if verb is not None else position
    word = re.match(r"[\w-]*", sentence.mask[at:position]) if verb is not None else None
    before = sentence.mask[:at]
    by = _TOLD_BY.match(sentence.mask, position + 1)
    meant = _MEANT.search(sentence.mask, max(0, position - 40), position)
    if (verb is None and _HOLDS.search(before)) or (by is not None and by["lead"]):
        modality: Modality = "closed"
    else:
        grows = GROWS_TO.search(before) if verb is None else None
        before = before[: grows.start()] if grows else before  # "brings the round to": no infinitive
        if word is not None and (word[0].endswith("ed") or word[0] in _DONE) and _CHANGED.search(before):
            before = ""  # "planned to raise $5 million but took $9 million"
        modality = read_modality(before, word[0] if word else "", sentence.mask[position + 1 :])
        if modality == "closed" and meant is not None:
            modality = "in_talks" if meant["may"] else "planned"
        if modality == "closed" and is_unbound(sentence.mask, position):
            modality = "planned"
    if modality == "denied" or is_unreal(sentence.mask, position):
        return False
    modality = told_undone(sentence.mask, position) or modality
    draft.status = modality
    draft.note("status", sentence, "modality")
    return True


_SAYS_NEXT = Pattern(r", (?:saying|adding|insisting|stressing|noting|explaining) that\b")
""" "Denied that it would raise $50 million, saying that it had enough from its | Series C": raised all the same."""
_DONE = ("took", "got", "wound", "came")
_CHANGED = Pattern(
    r"\b(?:but|instead|then|before|and)(?: (?:instead|ultimately|eventually|then|finally|later|it|they|only|has|have|in the end))*,? $"
)


_MEANT = Pattern(
    r"\b(?:anticipated|planned|proposed|targeted|intended|upcoming|forthcoming|(?P<may>potential|possible|prospective|rumou?red)) (?:(?:new|additional|further|of|up|to|about|as|much) ){0,3}$"
)
""" "The potential $40 million financing", "of an anticipated $33 million round"."""
_HOLDS = Pattern(r"\b(?:[Ww]ith|[Aa]rmed with|now has|already has)(?: \w+){0,2} $")
