"""The values that rounds set, told in a sentence of their own or behind the round, and rounds known by their value alone."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.rounds.dates import take_date
from vcgraph.extraction.rules.rounds.outright import outright
from vcgraph.extraction.rules.rounds.terms import basis, is_of_other_company, says_basis
from vcgraph.extraction.rules.rounds.valuations import valued_company, values_other
from vcgraph.extraction.rules.sums.amounts import LEAST_VALUE, read_amount
from vcgraph.extraction.rules.sums.holding_values import sets_no_round
from vcgraph.extraction.rules.sums.old_values import is_passed_value
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model import RoundValuation
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern, rule_of


def take_told_value(
    document: Document, sentence: Sentence, found: Sequence[RoundDraft], drafts: list[RoundDraft]
) -> None:
    """Give a value that a sentence tells to the round that set it: one of the sentence, else one told before."""
    _take_basis(sentence, drafts)
    told_here = [one for one in drafts if one.sentence == sentence.index]
    if not _take_own_valuation(document, sentence, told_here) and not found:
        _take_late_valuation(document, sentence, drafts)


def _take_basis(sentence: Sentence, drafts: Sequence[RoundDraft]) -> None:
    """ "The $9 million does not include the new money": the basis of a value told before."""
    for position, item in sentence.all(marks.MONEY):
        if not isinstance(item.value, MoneyMention) or read_amount(sentence, position, item) != "valuation":
            continue
        again = RoundValuation(**item.value.money.model_dump(), basis=basis(sentence, position))
        for draft in drafts:
            if draft.valuation is not None and says_basis(draft.valuation, again):
                draft.valuation = again
                draft.note("valuation", sentence, "valuation")


def _take_own_valuation(document: Document, sentence: Sentence, drafts: Sequence[RoundDraft]) -> bool:
    """ "Bede Capital invested in Acme in 2009, when it was valued at $2 billion": the value that a round known by its investor set."""
    if sets_no_round(sentence):
        return False
    for position, item in sentence.all(marks.MONEY):
        if read_amount(sentence, position, item) != "valuation" or not isinstance(item.value, MoneyMention):
            continue
        if _SET_THEN.search(sentence.mask, 0, position) is None or values_other(sentence, position):
            continue
        company = valued_company(document, sentence, position)
        draft = next((one for one in drafts if one.company is company and one.valuation is None), None)
        if draft is not None and draft.amount is None:
            _set_value(sentence, position, item.value, draft, "valuation")
            return True
    return False


_SET_THEN = pattern(
    r"\b(?:invest(?:s|ed|ing|ment)?|buy(?:s|ing)?|bought|put|rais(?:ed|es|ing)|stake|shares)\b[^.;<M>]{0,90}(?:\b(?:when|while|as) (?:<C>) (?:was|were) |\b(?:valuing|giving) |\b(?:that|which) (?:valued|values|would value) |\b(?:at|on) an? (?:[\w\-]+ ){0,3})[^.;<M>]{0,60}$"
)


def _set_value(sentence: Sentence, position: int, mention: MoneyMention, draft: RoundDraft, rule: str) -> None:
    draft.valuation = RoundValuation(**mention.money.model_dump(), basis=basis(sentence, position))
    draft.note("valuation", sentence, rule)


def _take_late_valuation(document: Document, sentence: Sentence, drafts: list[RoundDraft]) -> None:
    """ "The deal values Acme at $2 billion", told in a sentence after the round."""
    for position, item in sentence.all(marks.MONEY):
        if not isinstance(item.value, MoneyMention) or item.value.money.value < LEAST_VALUE:
            continue
        if _take_price_tag(document, sentence, position, drafts, item.value):
            return
        if read_amount(sentence, position, item) != "valuation" or is_passed_value(sentence, position):
            continue
        before = sentence.mask[:position]
        company = valued_company(document, sentence, position)
        told = (one for one in reversed(drafts) if not one.bare and one.stage != "debt")
        if _VALUES_IT.match(before):
            spoken_of = [one for one in told if _speaks_of(document, sentence, one)]
            draft = next(
                (one for one in spoken_of if not _is_aside(document, sentence, one)), next(iter(spoken_of), None)
            )
        else:
            draft = next((one for one in told if one.company is company), None)
        older = _OLDER_VALUE.search(sentence.mask, position)
        own = sentence.mask[: older.start()] if older else sentence.mask
        other = _OTHER_TIME.search(own) is not None or in_flotation(sentence, position)
        if draft is None or draft.valuation is not None or other:
            return
        staged = any(
            getattr(one.value, "stage", "") == draft.stage for _, one in sentence.all(marks.STAGE, 0, position)
        )
        far = (
            staged
            or _SETS_VALUE.search(before) is not None
            or (_is_news(document, draft) and _NOW.search(before) is not None)
        )
        if sentence.index - draft.sentence <= (_FAR if far else 1):
            _set_value(sentence, position, item.value, draft, "later valuation")
        return


def _take_price_tag(
    document: Document, sentence: Sentence, position: int, drafts: Sequence[RoundDraft], mention: MoneyMention
) -> bool:
    """ "Acme raised $5 million. The price tag is $40 million": what the company is worth, where it is more than the sum."""
    last = drafts[-1] if drafts else None
    if last is None or last.sentence != sentence.index - 1 or last.amount is None or last.valuation is not None:
        return False
    dearer = mention.money.currency == last.amount.currency and mention.money.value > last.amount.value
    told = _PRICE_TAG.fullmatch(sentence.mask, 0, position) if dearer else None
    if told is None or is_of_other_company(document, sentence, position, last):
        return False
    if told["price"] and _PURPOSE.search(document.sentences[last.sentence].mask, last.position):
        return False
    _set_value(sentence, position, mention, last, "price tag")
    return True


_PURPOSE = pattern(r"<M>[^.;]{0,60} (?:to (?!date\b)[a-z]+|for (?:an?|its|the|their)) ")
""" "Raised $5 million to build a hotel. The price tag is $90 million": the hotel's."""
_PRICE_TAG = pattern(
    r"(?:The|Its|<I>|<C>['’]s|[Aa]t a) (?:(?:new|brand-new|latest|reported|implied|pre-money|post-money|resulting) )*(?:valuation|worth|value|(?:price tag|price) (?:of|on) (?:the company|<C>)|(?P<price>price tag|price))(?: (?:of|on) (?:the company|<C>))?(?:\?|:|,|(?:['’]s| is| was| of| stands at| comes to| is said to be| is believed to be)(?: now)?) (?:(?:about|around|some|roughly|nearly|over|more|than|just|under|an?|cool) ){0,4}$"
)


def take_early_valuation(document: Document, sentence: Sentence, found: Sequence[RoundDraft]) -> None:
    """ "Including the new money, Acme is valued at $2 billion", told right before the round."""
    before = document.sentences[sentence.index - 1] if sentence.index else None
    draft = next((one for one in found if one.valuation is None and one.stage != "debt"), None)
    told_first = before is not None and (
        _WITH_NEW_MONEY.match(before.mask) or (_VALUE_NOW.match(before.mask) and _NEW_ROUND.search(sentence.mask))
    )
    if before is None or draft is None or not told_first:
        return
    for position, item in before.all(marks.MONEY):
        if isinstance(item.value, MoneyMention) and read_amount(before, position, item) == "valuation":
            if valued_company(document, before, position) is draft.company:
                _set_value(before, position, item.value, draft, "valuation")
            return


_VALUE_NOW = pattern(
    r"(?:(?:Investors|Backers|Venture capitalists|VCs) (?:now |have )?(?:are |just )?(?:valu|think|say|believe|reckon)\w* |<C> is now (?:valued|worth) )"
)
_NEW_ROUND = pattern(
    r"\b(?:[Tt]he|[Ii]ts|[Aa]|[Tt]his) (?:new|latest|fresh) (?:<M> )?(?:[\w\-]+ )?(?:round|financing|funding|investment|raise|<S>)"
)
""" "Investors value Acme at $2 billion. A led the new $150 million round": the value that the round set."""
_WITH_NEW_MONEY = pattern(
    r"(?:Including|Counting|With|After) (?:the|its|this) (?:new |latest |fresh )?(?:money|investment|cash|round|funding|financing), <C> (?:is|has)\b"
)


def _is_news(document: Document, draft: RoundDraft) -> bool:
    return (
        draft.company is document.subject and not draft.earlier and document.sentences[draft.sentence].rank < _OPENING
    )


_OPENING = 5
"""Sentences in which an article tells its news."""
_NOW = Pattern(r"\b(?:is|has|now|currently|stands)\b(?!.*\b(?:could|would|may|might|was|were|had|likely|probably)\b)")
""" "Its valuation has risen past": the value of today, told somewhere behind the news of a round."""


def _speaks_of(document: Document, sentence: Sentence, draft: RoundDraft) -> bool:
    """Whether "the round" of a sentence may be this one: told right before, or the news of the article."""
    distance = sentence.index - draft.sentence
    news = draft.company is document.subject and draft.valuation is None and not draft.earlier
    return distance <= (_FAR if news else 2)


def _is_aside(document: Document, sentence: Sentence, draft: RoundDraft) -> bool:
    """Whether a round is that of another than the text is about, told in another paragraph."""
    return (
        draft.company is not document.subject
        and not document.is_list
        and (document.sentences[draft.sentence].paragraph != sentence.paragraph)
    )


_FAR = 12
"""How many sentences after a round its value may be told where the words say that the round set it."""
_SETS_VALUE = Pattern(r"\b(?:round|deal|financing|funding|investment|transaction|raise|money|cash)\b")
THE_ROUND = r"(?:The|This|That|Its|His|Her) (?:new |latest |fresh |current )?(?:round|deal|financing|funding|investment|transaction|raise|money|cash)"
"""What heads a sentence that speaks of the round of the news, in a pattern."""
_OLDER_VALUE = pattern(r"(?:up|down) (?:[\w%]+ )?from (?:\w+ ){0,4}<M>")
""" "Values Acme at $48 million, up from $15 million in the previous round": what stands behind is of another time."""
_VALUES_IT = pattern(
    rf"{THE_ROUND}(?:, [^,.;<N>]{{2,60}},)?(?: \w+){{0,2}} (?:(?:valu|peg|giv|put|gave)\w* (?:<A>|<I>)|(?:at|on) an? (?:[\w\-]+ )?valuation)"
    r"|(?:The|Its|<I>) (?:pre|post)-money valuation (?:is|was|came to|stands at) "
)
""" "The money came at a valuation of", "the round values it at": the value of the round told right before."""
_OTHER_TIME = Pattern(
    r"\b(?:previous(?:ly)?(?! (?:investors?|backers?|shareholders?)\b)|last (?:year|round)|ago|then|before(?! (?:the|this|its) (?:new |latest )?(?:money|investment|round|cash|funding|financing)\b)|up from|down from|compared (?:with|to)|(?:the|its|public|share|stock) offering)\b"
)


def valued_in_round(
    document: Document, sentence: Sentence, found: Sequence[RoundDraft], drafts: list[RoundDraft]
) -> Iterator[RoundDraft]:
    """ "Last valued at $2 billion in a June round", "its last round valued it at": a round known by the valuation it set."""
    for position, item in sentence.all(marks.MONEY):
        in_round = _IN_ROUND.match(sentence.mask, position + 1) or _ROUND_VALUES.search(sentence.mask[:position])
        if found or sets_no_round(sentence):
            return
        if not isinstance(item.value, MoneyMention) or in_round is None:
            continue
        company = valued_company(document, sentence, position)
        if company is None or not is_organization(company) or read_amount(sentence, position, item) != "valuation":
            continue
        if values_other(sentence, position) or _OLD.search(sentence.mask, 0, position):
            continue
        told = _VALUES_IT.match(sentence.mask[:position]) is not None
        if rule_of(in_round) is _ROUND_VALUES and any(
            (told or one.company is company) and not one.bare for one in drafts
        ):
            continue
        hoped = _TO_BE_VALUED.search(sentence.mask[max(0, position - 60) : position])
        status = read_modality(sentence.mask[:position]) if hoped else "closed"
        if status == "denied":
            continue
        draft = RoundDraft(company, sentence.index, position, "valued in", status=status)
        _set_value(sentence, position, item.value, draft, "valued in")
        outright(draft, sentence)
        take_date(document, sentence, draft, drafts)
        draft.earlier = draft.earlier or _EARLIER_ROUND.search(in_round[0]) is not None
        yield draft


_OLD = Pattern(r"\b(?:up|down) (?:[\w%]+ )?from (?:\w+ ){0,4}$|\bto (?:[a-z]+ ){0,3}\ue002,? from (?:\w+ ){0,4}$")
_TO_BE_VALUED = Pattern(
    r"\b(?:(?:could|may|might|would|will)|(?<!said )(?<!believed )(?<!thought )(?<!reported )(?<!estimated )(?<!understood )to)(?: \w+ly)? (?:soon )?be (?:\w+ly )?valued at\b"
)
_EARLIER_ROUND = Pattern(r"\b(?:last|previous|prior|earlier)\b")
_ROUND_VALUES = pattern(
    r"\b(?:round|financing|funding|fundraising|investment|<S>|venture(?: capital)? deal)\b(?:(?!\b(?:could|would|may|might|will)\b)[^.;<M>]){0,70}?\bvalu(?:ed|es|ing)\b[^.;<M>]{0,60}\bat (?:\w+ ){0,3}$"
    r"|<C>(?: (?:has|had))? (?:last|most recently) raised (?:(?:funds|funding|money|capital|cash|equity) )?(?:at|on) (?:\w+ ){0,5}$"
)
""" "Its last round valued it at $2 billion", "Acme last raised funds at a $2 billion valuation"."""
_IN_ROUND = pattern(
    r"(?: valuation)?(?:,? (?:(?:up|down) )?from (?:[a-z]+ ){0,3}<M>(?= in (?:the|its|a|this) (?:new|latest|fresh|current|down)\b))?(?: (?:(?:in|on) )?<D>)? (?:in|during|after|following|by|as part of|as of|from) (?:an?|its|the|that|last|new|latest|fresh|recent|<N>(?:['’]s)?)(?: (?:[\w\-’']+|<D>|<S>|<M>)){0,5}? ?(?:round|financing|funding|fund-?rais(?:e|ing)|fund rais(?:e|ing)|raise|investment|tender offer|(?:cash |capital )?injection)\b"
    r"|(?: (?:(?:in|on) )?<D>)?,? (?:when|after|as|since) <C> (?:last |most recently |first )?(?:raised|drew|secured|attracted|landed)\b"
    r"|(?: (?:(?:in|on) )?<D>)?,? when (?:the )?(?:[a-z\-]+ ){0,3}?<X>(?:,? and <X>)? (?:first |then |last )?(?:bought (?:in|a (?:[\w\-.%]+ ){0,3}?(?:stake|share|interest))|(?:acquired|took|purchased) an? (?:[\w\-.%]+ ){0,3}?(?:stake|share|interest)|invested)\b(?<!majority stake)(?<!controlling stake)"
)


def in_flotation(sentence: Sentence, position: int) -> bool:
    """The proceeds of a flotation are no round."""
    near = sentence.mask[max(0, position - 40) : position + 60]
    behind = [item.value for at, item in sentence.all(marks.STAGE, position, position + 3)]
    if any(isinstance(value, StageMention) and value.stage != "ipo" for value in behind):
        return False  # "a $60 million Series C", whatever else is told of a flotation
    return not re.search(r"\bround\b|\bfunding\b|\bprivate", near) and any(
        isinstance(item.value, StageMention)
        and item.value.stage == "ipo"
        and not _AHEAD_OF.search(sentence.mask, 0, at)
        for at, item in sentence.all(marks.STAGE)
    )


_AHEAD_OF = Pattern(
    r"\b(?:before|ahead of|prior to|until|in advance of) (?:(?:an?|its|the|their|any|planned|possible|expected|eventual|likely|proposed|upcoming) ){0,4}$"
)
""" "In talks to raise $5 million before its IPO": no proceeds of it."""
