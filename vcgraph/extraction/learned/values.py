"""Whose value a judged sum is, and whether its words tell a round that set it."""

from decimal import Decimal

from vcgraph.extraction.learned.reading import LIKELY, Reading, Sized
from vcgraph.extraction.rules.names.parties import is_company, is_organization, may_raise
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.terms import is_of_relative
from vcgraph.extraction.rules.rounds.valuations import directly_valued, valued_company, values_other
from vcgraph.extraction.rules.sums.holding_values import sets_no_round
from vcgraph.extraction.rules.sums.old_values import is_old_value
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.patterns import Pattern

LONE = "value"
"""The rule of a round that is known by nothing but a value, whose words tell no round."""


def valued(reading: Reading, one: Sized) -> Referent | None:
    """Whose value a sum is: whom the words right beside it name, else who is judged to have it; nobody's where they name
    another thing that is worth it.
    """
    if values_other(one.sentence, one.place):
        return None
    named = directly_valued(reading.document, one.sentence, one.place)
    if is_organization(named):
        return named
    judged = reading.owner("company", one.sentence, one.place, "valuation")
    if judged is not None and _GIVERS & reading.hints.here.get((judged.name, one.sentence.index), set()):
        judged = None  # who invests or buys here is not whom the deal values
    if is_company(judged):
        return judged
    read = (
        valued_company(reading.document, one.sentence, one.place)
        if _IS_VALUED.search(one.sentence.mask, 0, one.place)
        else None
    )
    return read if may_raise(read) else judged


_IS_VALUED = pattern(
    r"<A>(?:['’]s (?:[\w\-]+ ){0,2}(?:valuation|value|worth)\b|,? (?:(?:is|was|has|had|been|now|currently|last|reportedly|then|itself|which) )+(?:valued|worth)\b| at an? )[^.;<M>]{0,40}$"
)
""" "The company is now valued at", told behind those who gave it money: whom the rules read."""


def valued_alone(reading: Reading, one: Sized) -> Referent | None:
    """Whose value a sum of no round is; else the company of the sentence that the rules read.

    A company that is only worth something has no other deal here, so the judgement alone would leave it out. Who
    buys or invests is hardly what is valued.
    """
    judged, value = valued(reading, one), str(one.mention.money.value)
    if (
        judged is not None
        or values_other(one.sentence, one.place)
        or "valuation" not in reading.hints.here.get((value, one.sentence.index), ())
    ):
        return judged
    if _NOT_READ.search(one.sentence.mask, 0, one.place):
        return None
    names = reading.hints.pairs.get(("company", value), set())
    here = {id(item.referent): item.referent for _, item in one.sentence.all(marks.NAME)}
    subject = reading.document.subject
    known = [
        referent
        for referent in [*here.values(), *([subject] if id(subject) not in here else [])]
        if referent is not None and referent.name in names and not _GIVERS & reading.hints.anywhere[referent.name]
    ]
    return known[0] if len(known) == 1 else None


_GIVERS = {"acquirer", "investor"}
_NOT_READ = Pattern(r"\bvalu(?:es?|ed|ing) (?!it\b)[a-z]\w* at (?:\w+ ){0,3}$")
""" "The deal values tarn at": a name in small letters that was not read as one."""


def tells_round(reading: Reading, one: Sized, company: Referent) -> bool | None:
    """Whether a value with no round told stands for one: False where only its value is told, None where it is no round's."""
    if _SET_BY_ROUND.search(one.sentence.mask, max(0, one.place - 200), one.place) and not sets_no_round(one.sentence):
        return True
    told = reading.hints.pairs.get(("set in round", str(one.mention.money.value)), ())
    in_round = (company.name in told and one.chances["worth"] < LIKELY) or sets_value(one.sentence, one.place)
    if not (one.is_of_round or in_round) or sets_no_round(one.sentence) or _only_worth(one):
        return None
    return in_round or _speaks_of_round(one.sentence, one.place)


def is_mark(reading: Reading, one: Sized) -> bool:
    """Whether a value is a mark that was passed: "surpasses a valuation of $1 billion", where the text tells $1.1 billion."""
    at = one.sentence.offset(one.place)
    if _PASSES.search(reading.document.text, max(0, at - 60), at) is None:
        return False
    mark, values = one.mention.money, (other for found in reading.amounts.values() for other in found)
    return any(
        other.part == "valuation"
        and other.mention.money.currency == mark.currency
        and mark.value < other.mention.money.value <= _NEAR_MARK * mark.value
        for other in values
    )


_NEAR_MARK = Decimal("1.5")
_PASSES = Pattern(
    r"\b(?:(?:surpass|pass|exceed|top|cross|break)(?:s|es|ed|ing|ping|ped)?)(?: (?:a|an|the|its|valuation|value|mark|of|past|through|new)){0,5} $"
)


def sets_value(sentence: Sentence, place: int) -> bool:
    """Plainly of a round: "raised new funds at a $9 billion valuation", "a stake that would value Acme at $9 billion"."""
    return _SETS.search(sentence.mask, 0, place) is not None and _NO_ROUND.search(sentence.mask) is None


def is_of_news(sentence: Sentence, place: int) -> bool:
    """Of the round that the article tells: "The deal values Acme at $3 billion", "it is now valued at $3 billion"."""
    return _OF_NEWS.search(sentence.mask, 0, place) is not None and _NO_ROUND.search(sentence.mask) is None


def is_lone(draft: RoundDraft) -> bool:
    """Whether nothing is told of a round but a value, in words that tell no round."""
    if draft.valuation is None or draft.amount or draft.stage or draft.investors:
        return False
    return {one.rule for one in draft.support if one.field == "valuation"} == {LONE}


_SET_BY_ROUND = pattern(
    r"\b(?:round|financing|funding|investment|raise|fund-?raising|fund-?raise|injection)\b(?:[^.;<M>]{0,90}?(?:,? (?:which|that)(?: (?:will|would|could|may|might|is expected to|was expected to))?|,)|(?: (?:will|would|could|may|might|is expected to|from <X>|by <X>))?) (?:(?:also|now|reportedly) )?(?:valu(?:es?|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|tak(?:es?|ing)|took|bring(?:s|ing)?|brought|boost(?:s|ed|ing)?|rais(?:es?|ed|ing)|giv(?:es?|ing)|gave|put(?:s|ting)?) [^.;<M>]{0,60}$"
)
""" "A new round that would value Acme at $2 billion", "closed a round, pushing its value up to": what a round set."""


def _only_worth(one: Sized) -> bool:
    """Whether it is what a company is worth as this is told: "Acme, which is worth $2 billion, took money from A",
    or was before: "fell to $70 million in its 2022 round from | $2 billion".
    """
    told = _IS_WORTH.search(one.sentence.mask, max(0, one.place - 60), one.place) is not None
    return told and _IN_LAST_ROUND.match(one.sentence.mask, one.place + 1) is None


_IS_WORTH = pattern(
    r"<C>,? (?:(?:which|that),? )?(?:is|was)? ?(?:now |currently |already |still |reportedly |then |itself )*worth (?:(?:about|around|some|over|more|than|nearly|an?|roughly|almost|at|least) ){0,3}$"
    r"|\bfrom (?:(?:about|around|some|over|more|than|nearly|an?|roughly|almost|at|least) ){0,3}$"
)


def _speaks_of_round(sentence: Sentence, place: int) -> bool:
    return _BEFORE.search(sentence.mask, 0, place) is not None or _BEHIND.match(sentence.mask, place + 1) is not None


_ROUND = (
    r"(?:\b(?:rounds?|financings?|fundings?|fund-?rais\w+|raising|raises?|invest(?:s|ed|ing|ment)?|venture(?: capital)? deal)\b|\b(?:co-)?(?:led|leading|joined)\b[^.;<M>]{0,30}\bdeal\b"
    r"|\b(?:sell|buy|tak|acquir|purchas)\w*(?: [\w\-.%]+){0,6} (?:stake\b|per ?cent of|% of))"
)
_SETS = pattern(
    r"\b(?:round|financing|fund-?raising|funding|(?:new|fresh|more) (?:funds|money|capital|cash)|raise|stake)\b(?: (?!(?:after|since|following|before|until|when|while|which|and|but)\b)[^.;<M>]{1,90}?)?,? "
    r"(?:at (?:an? )?|(?:that|which|in a deal that|to|and) (?:(?:would|will|could|may|might|should|is expected to|(?=values)) ?)(?:value|peg|price|give|double|lift|push|bring|take|put)s?\b[^.;<M>]{0,40} )(?:(?:about|around|over|up|to|more|than|nearly|roughly|almost|some|as|high|much|an?|<I>) )*$"
)
_OF_NEWS = pattern(
    r"(?:\b[Tt]h(?:e|is) (?:(?:new|latest|fresh) )?(?:deal|round|investment|transaction|financing|funding|raise|infusion|move)\b[^.;<M>]{0,90}?\b(?:valu(?:es?|ed|ing|ation)|worth)\b"
    r"|(?:\bis|\bnow|\bare) (?:now |currently )*(?:valued|worth))(?: (?!(?:and|but|from|than|since)\b)[\w\-<C>]+){0,7} $"
)
_NO_ROUND = Pattern(
    r"\b(?:IPO|initial public offering|flotation|merg(?:er|e|ing)|listing|go(?:es|ing)? public|SPAC|blank[- ]che(?:ck|que)|takeover|buy-?out|acqui(?:re|sition|ring)|majority|controlling|debut)\b"
)
_BEFORE = pattern(rf"{_ROUND}[^;<M>]*$")
_BEHIND = pattern(rf"[^;<M>]*?{_ROUND}")


def is_of_before(reading: Reading, sentence: Sentence, place: int, draft: RoundDraft) -> bool:
    """Whether a value is of another time than its round: "Acme, which was valued at $1 billion in 2021, has raised $5
    million", "valued at $1 billion in its last round, is raising".
    """
    if is_old_value(sentence.mask[max(0, place - 110) : place], sentence.mask[place + 1 :]):
        return draft.sentence == sentence.index and not draft.earlier
    if _IS_NOW.search(sentence.mask, 0, place):
        return draft.earlier
    if draft.sentence == sentence.index and is_of_relative(sentence, place, draft.position):
        return True
    if _LAST_VALUED.search(sentence.mask, 0, place) and not _IN_A_ROUND.match(sentence.mask, place + 1):
        return not draft.earlier
    dated, then = _IN_TIME.match(sentence.mask, place + 1), _WHEN_WORTH.search(sentence.mask, 0, place)
    at = dated.end() - 1 if dated is not None else then.start() if then is not None else None
    mention = sentence.items[at].value if at is not None else None
    published = reading.document.article.published
    news = draft.date or (PartialDate.from_date(published) if published else None)
    if isinstance(mention, DateMention) and mention.date is not None and news is not None:
        return mention.date.latest < news.earliest
    ahead = draft.status in ("planned", "in_talks") or (draft.sentence == sentence.index and draft.position > place)
    return ahead and _IN_LAST_ROUND.match(sentence.mask, place + 1) is not None


_IS_NOW = pattern(r"(?:<C>|\bit) (?:is|are)(?: (?:now|today|currently))? (?:valued at|worth) (?:\w+ ){0,3}$")
""" "Raised $10 million in 2018; today it is valued at": as of now."""
_LAST_VALUED = pattern(
    r"\b(?:(?:was|were|(?:has|had) been) )?(?:last|previously|once|most recently|formerly) (?:privately )?(?:valued at|worth) (?:\w+ ){0,3}$|<C> had (?:\w+ )?been (?:valued at|worth) (?:\w+ ){0,3}$"
)
_IN_A_ROUND = pattern(
    r"(?:,? (?:in|at|after|by|during|with) (?:an? |its |the )?(?:[\w\-]+ )?<M>)?[^.;<M>]{0,40}(?:\b(?:round|financing|raised|raising)\b|<S>)| before (?:<X>|the|this|its)(?!\w)"
)
""" "It was last valued at $90 million and gave no new figure"."""
_IN_TIME = pattern(r" (?:(?:back )?in (?:early |late |mid-)?)?<D>(?=[,;]| and )")
_WHEN_WORTH = pattern(r"<D>,? when (?:<C>|it) (?:was|had been) (?:last )?(?:valued at|worth) (?:\w+ ){0,3}$")
""" "Below that of 2021, when it was valued at"."""
_IN_LAST_ROUND = pattern(
    r" (?:in|at|after|during) (?:its|the) (?:last|previous|prior|most recent) (?:[\w\-]+ ){0,2}?(?:round|financing|raise|<S>)\b"
)
