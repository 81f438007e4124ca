"""The terms that stand beside a round's amount: its stage and its valuation."""

from vcgraph.extraction.rules.rounds.valuations import directly_valued, values_other
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.sums.old_values import is_passed_value
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.extraction.rules.text.told_before import is_apart
from vcgraph.extraction.rules.text.unreal import is_further_off
from vcgraph.model import RoundValuation
from vcgraph.model.money import Basis
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

_ITS_STAGE = pattern(
    r"<S>(?: (?:funding|financing|investment|fundraising))?(?: round| deal| raise)?,? (?:(?:(?:which|that) )?(?:of|worth|totall?ing|at|was|is|came to|comes to|amounted to|brought in|raised|(?:(?:had|has) )?closed at)) (?:(?:about|around|up to|some|over|more than|nearly|only|just) )*$"
)


def own_stage(sentence: Sentence, position: int) -> int | None:
    """The stage that words tie to an amount: "its Series A was | $7 million and its Series B"."""
    tied = _ITS_STAGE.search(sentence.mask, max(0, position - 70), position)
    return tied.start() if tied is not None else None


_APART = pattern(
    r";|\.\s|<M>|\bafter\b|\bsince\b|\bfollow|\b(?:before|ahead of|prior to|en route to|on the (?:way|road|path) to|toward)\b|<D> (?:(?:its|their|closing|raising|announcing|securing) |<A> (?:had )?\w+ed )"
)
""" "Raised $30 million, a year after its Series B": the stage is that of another round than the amount."""


def take_stage(sentence: Sentence, position: int, draft: RoundDraft, used: set[int]) -> None:
    """The stage nearest to the amount, where no other amount stands between."""
    best: tuple[int, int] | None = None
    own = own_stage(sentence, position)
    for at, item in sentence.all(marks.STAGE):
        if own not in (None, at):
            continue
        between = sentence.mask[min(at, position) + 1 : max(at, position)]
        if at in used or len(between) > 60 or is_mixed(sentence, at) or _APART.search(between):
            continue
        if is_further_off(sentence.mask, at, position) or is_apart(sentence.mask, at, position):
            continue
        series = isinstance(item.value, StageMention) and item.value.stage.startswith(
            ("series", "pre_series", "seed", "pre_seed")
        )
        distance = len(between) + (15 if at < position else 0) + (0 if series or own is not None else 40)
        if best is None or distance < best[0]:
            best = distance, at
    if best:
        mention = sentence.items[best[1]].value
        if isinstance(mention, StageMention):
            draft.stage, draft.extension = mention.stage, mention.extension
            draft.note("stage", sentence, "stage")
            used.add(best[1])
    elif is_loan(sentence, position):
        draft.stage = "debt"
        draft.note("stage", sentence, "loan")


def take_valuation(document: Document, sentence: Sentence, draft: RoundDraft) -> None:
    """The first valuation of the sentence that no other round claims."""
    for position, item in sentence.all(marks.MONEY):
        if read_amount(sentence, position, item) != "valuation" or not isinstance(item.value, MoneyMention):
            continue
        if is_passed_value(sentence, position) or _of_other_round(sentence, draft.position, position):
            continue
        if is_of_relative(sentence, position, draft.position):
            continue
        if values_other(sentence, position) or is_of_other_company(document, sentence, position, draft):
            continue
        between = sentence.mask[position : draft.position]
        near = draft.position - position < 60 and not _OTHER_CLAUSE.search(between, 1)
        if position > draft.position or near:
            draft.valuation = RoundValuation(**item.value.money.model_dump(), basis=basis(sentence, position))
            draft.note("valuation", sentence, "valuation")
            return


def is_of_relative(sentence: Sentence, value: int, position: int) -> bool:
    """Whether a clause on another round tells a value: "A, whose Series C in 2021 put its worth at $1 billion, raised | $60 million"."""
    return value < position and _WHOSE_ROUND.search(sentence.mask, 0, value) is not None


_WHOSE_ROUND = pattern(r"\bwhose (?:[\w\-]+ ){0,3}(?:<S>|round|financing|raise)(?!\w)[^,;<M>]{0,60}$")
_OTHER_CLAUSE = pattern(r";| since |<M>")
""" "Values Acme at $4 million, less than the $6 million valuation at which it raised": the nearer value is the round's."""


def is_mixed(sentence: Sentence, at: int) -> bool:
    """ "In debt and equity": money of both kinds has no stage."""
    return _WITH_EQUITY.match(sentence.mask, at + 1) is not None or _EQUITY_AND.search(sentence.mask, 0, at) is not None


def beside_debt(sentence: Sentence, drafts: list[RoundDraft]) -> list[RoundDraft]:
    """The rounds that a sentence may speak of: "the round was led by A" is not on the loan that was told with the round.

    So it is where a company just told both money for shares and a loan, and the sentence has no word of lending.
    """
    if _OF_EQUITY.search(sentence.mask):
        return [one for one in drafts if one.stage != "debt"]
    last = max(drafts[-_LAST:], key=lambda one: (one.sentence, one.position), default=None)
    if last is None or last.stage != "debt" or _LENDS.search(sentence.mask) or _has_debt(sentence):
        return drafts
    near = sentence.index - 6
    beside = [
        one for one in drafts
        if one.company is last.company and one.stage != "debt" and not (one.bare or one.earlier) and one.sentence >= near
        and (one.status == last.status or one.status != "closed")
    ]  # fmt: skip
    return [one for one in drafts if one.stage != "debt"] if beside else drafts


_LAST = 50
"""Rounds among which the one told last is: thousands are not looked through for each sentence."""


def _has_debt(sentence: Sentence) -> bool:
    stages = (item.value for _, item in sentence.all(marks.STAGE))
    return any(isinstance(one, StageMention) and one.stage == "debt" for one in stages)


_OF_EQUITY = Pattern(r"\bequity (?:round|financing|funding|portion|part|tranche|component|raise|investment)\b")
_LENDS = Pattern(
    r"\b(?:debts?|loans?|facility|credit|lend\w*|lent|borrow\w*|banks?|deals?|both|transactions?|the line|(?:that|this|the) (?:prospective|planned|proposed|potential) (?:financing|funding))\b"
)


def renames(sentence: Sentence, at: int) -> bool:
    """ "$5 million in debt, in the form of a credit line": the stage of the sum before it, and no round beside it."""
    return _IN_FORM.search(sentence.mask, max(0, at - 90), at) is not None


_IN_FORM = pattern(
    r"(?:<M>|<S>)[^.;<M>]{0,40}? (?:in the form of|by way of|structured as) (?:an? |the )?(?:[\w\-]+ ){0,3}$"
)
_WITH_EQUITY = Pattern(r"(?: financing)? ?(?:and|&|/|-part|plus) ?(?:preferred |common )?equity\b")
_EQUITY_AND = Pattern(
    r"\b(?:equity|funding|capital) (?:and|&) $|\bequity (?:and|&|plus) (?:an? |some |new )?(?:revolving |senior |secured |bank |term )*$"
)


def is_of_other_company(document: Document, sentence: Sentence, position: int, draft: RoundDraft) -> bool:
    """ "Acme, valued at $10 billion, invested $5 million in Bede": the value is of another than the round."""
    company = directly_valued(document, sentence, position)
    return company is not None and company is not draft.company


def _of_other_round(sentence: Sentence, position: int, value: int) -> bool:
    """Whether the money of another round stands between a round and a value behind it, or before a value ahead of it."""
    between = (
        sentence.all(marks.MONEY, position + 1, value) if position < value else sentence.all(marks.MONEY, 0, value)
    )
    return any(read_amount(sentence, at, item) == "round" for at, item in between)


def basis(sentence: Sentence, position: int) -> Basis:
    """Whether a valuation is told as before or after the money of its round."""
    own = _OWN_BASIS.match(sentence.mask, position + 1)
    if own is not None:
        return "post_money" if own["post"] else "pre_money"
    behind = sentence.mask[position + 1 : position + 45]
    other = _OTHER_VALUE.search(behind)
    near = sentence.mask[max(0, position - 70) : position + 1] + behind[: other.start() if other else None]
    near = near.lower()
    if _POST.search(near):
        return "post_money"
    return "pre_money" if _PRE.search(near) else "unspecified"


def says_basis(known: RoundValuation, told: RoundValuation) -> bool:
    """Whether a value told once more says what the first mention left open: "the $9 million does not include the money"."""
    return known.basis == "unspecified" != told.basis and (known.value, known.currency) == (told.value, told.currency)


_OTHER_VALUE = pattern(r"(?:[;,]| and\b| but\b)[^.<M>]{0,30}<M>")
""" "Valued at $20 million before the deal | and $26 million after it": the words behind the other value are its own."""
_OWN_BASIS = Pattern(r",? (?:(?P<post>post)|pre)(?:[-‐ ]?money)?(?=[ .,;)]|$)")
""" "At $80 million pre, $100 million post"."""
_MONEY_IN = r"(?:(?:the|this|its|any) (?:new |latest |fresh |\ue002 )*(?:of )?(?:new |fresh )?(?:money|investment|cash|round|funding|funds|financing|capital|infusion|injection|raise)\b|(?:it|\ue005|them)(?=[.,;]|$))"
_POST = Pattern(
    rf"post[-‐ ]*(?:money|invest)|\ue002(?: valuation)?,? (?:after|including|inclusive of|counting|with) {_MONEY_IN}|\b(?:including|counting|after|with) (?:{_MONEY_IN}|the \ue002[^.;\ue002]{{0,40}}), [^.;]{{0,40}}\ue002"
)
_PRE = Pattern(
    rf"pre[-‐ ]*(?:money|invest)|\ue002,?(?: valuation| price tag| figure)? (?:(?:does|did|would)(?: not|n['’]t) (?:include|count)|excludes?|is before) {_MONEY_IN}|\ue002(?: valuation)?,? (?:before|excluding|exclusive of|not (?:including|counting)|ahead of) {_MONEY_IN}|\ue002 before [\ue000\ue001](?:,? and [\ue000\ue001])? (?:(?:had|has) )?(?:invested|put|came in|bought in|led|paid)\b|\b(?:before|excluding|without|not counting|leaving out) {_MONEY_IN}, [^.;]{{0,40}}\ue002|\ue002,? not (?:including|counting) the \ue002"
)
_MIXED = Pattern(r"[^.;,]{0,20}\b(?:debt ?(?:and|&|-part|plus) ?equity|equity ?(?:and|&|plus) ?debt)\b")
_LOAN_RIGHT = pattern(
    r"^[ \-](?:[\w\-]+ ){0,3}?(?:loan|debt|credit (?:line|facility)|line of credit|facility(?= (?:from|with|led|provided|by)\b))\b(?! guarantee)|^ (?:in|of|as) (?:a |[\w\-]+ ){0,2}?(?:debt|loans?)\b"
)
_LOAN_LEFT = pattern(
    r"\b(?:loans?|debt(?: financing)?|credit (?:line|facility)|line of credit) (?:of|worth|for|totall?ing) (?:[\w\-]+ ){0,3}$|\b(?:lent|borrow(?:s|ed|ing)?) (?:<C> |it |them )?(?:[\w\-]+ ){0,3}$|\b(?:lends?|lent|lending|loan(?:ed|s)) (?:the )?(?:(?!to\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}?<C> (?:[\w\-]+ ){0,3}$"
)


def is_loan(sentence: Sentence, position: int) -> bool:
    """Whether the sum at a position is lent: "took a loan of $5 million", "a $9 million credit facility"."""
    mask = sentence.mask
    before, after = mask[max(0, position - 60) : position], mask[position + 1 : position + 50]
    if _MIXED.match(after):
        return False
    return _LOAN_RIGHT.match(after) is not None or _LOAN_LEFT.search(before) is not None
