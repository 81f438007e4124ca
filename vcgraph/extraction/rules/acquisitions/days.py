"""When a purchase was: the date of its own clause, one counted from another event, or one that a later sentence tells."""

import re

from vcgraph.extraction.rules.acquisitions import freely, sales
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.own_words import own_end
from vcgraph.extraction.rules.acquisitions.terms import SIZED_NOUNS
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import in_told_aside, without_asides
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.told_dates import date_at, date_before, leads_to
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import LEADING, DateMention, shift
from vcgraph.normalize.patterns import Pattern, rule_of

_OF_ANOTHER = Pattern(
    r"\b(?:founded|launched|started|since|by|until|established|formed|created|born|than|before|from|through|funding|(?:to|will|should) (?:close|complete|be (?:completed|closed|finali[sz]ed)))(?: (?:in|back in|the|end of|late|early))* $",
    re.IGNORECASE,
)
_CLAUSE = Pattern(
    r"[;–—]|, (?:but|while|although|though|whereas|as(?! (?:of|part)\b)|nearly|compared|and (?!in\b|on\b|\ue003))|\b(?:who|whose|founded|launched|started|raised|raising|(?<!deal )(?<!merger )(?<!transaction )(?<!sale )(?<!takeover )valued|compared|where|whereas)\b|\b(?:after|before|having) (?:\w+ )?\w+ing\b|\b(?:times|half|double) (?:of )?what\b|\bthan (?:what|it|they|he|she|the|its|\ue000|\ue005)|, (?:which|a|an) [^,]{0,80}\b(?:founded|launched|raised|started|spun)\b"
)
_CLOSING = Pattern(r"['’]?s? (?:clos(?:e|ing)|trading|opening|market)\b")


def find_date(
    document: Document, sentence: Sentence, match: re.Match[str], start: int, reach: int
) -> PartialDate | None:
    """The date of the deal's own clause: the nearest after the verb, else the nearest before it."""
    found: list[tuple[int, PartialDate]] = []
    previous, verb = date_before(document, sentence), match.start("verb")
    reach = min(reach, own_end(sentence.mask, match))
    for at, _ in sentence.all(marks.DATE, max(start, match.start() - 120), min(reach, match.end() + 120)):
        date = _date_for(sentence, verb, at, previous)
        if date is None or _is_of_another(sentence, match, at):
            continue
        inside = verb <= at < match.end()
        between = sentence.mask[match.end() : at] if at >= match.end() else sentence.mask[at + 1 : verb]
        words = without_asides(between)
        if inside or not _CLAUSE.search(words):
            # an aside with a date of its own keeps a later one away
            behind = len(between if marks.DATE in between else words)
            distance = 0 if inside else behind if at >= match.end() else verb - at + 20
            found.append((distance, date))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _date_for(sentence: Sentence, verb: int, at: int, previous: PartialDate | None) -> PartialDate | None:
    """The date at a place for a deal: "in 2019, a year after A | bought it" 2018, and of 2019 then nothing."""
    mention = sentence.items[at].value
    if not isinstance(mention, DateMention):
        return None
    date = date_at(sentence, at, previous)
    if mention.relation in LEADING:
        return date if date is not mention.ahead and leads_to(sentence, at, verb) else None
    led = next((one for one, _ in sentence.all(marks.DATE, at + 1, verb) if leads_to(sentence, one, verb)), None)
    return date if led is None else None


def _is_of_another(sentence: Sentence, match: re.Match[str], at: int) -> bool:
    """Whether the words around a date say that it is of something else than the deal."""
    mask, verb = sentence.mask, match.start("verb")
    return bool(
        (
            rule_of(match) not in (told.OWNED, *freely.DATED_BY_SINCE)
            and not mask.startswith(", when ", at + 1)
            and not _BY_MERGER.fullmatch(mask, at + 1, verb)
            and _OF_ANOTHER.search(mask[max(0, at - 25) : at])
        )
        or _CLOSING.match(mask, at + 1)
        or _in_opening(mask, verb, at)
        or _beyond_bracket(mask, verb, at)
        or _OPTION.search(mask, max(0, at - 40), at) is not None
        or (rule_of(match) not in freely.PRICES and in_told_aside(mask, at, verb))
        or _AND.fullmatch(mask, at + 1, verb) is not None
        or (at >= match.end() and _LEADS_NEXT.match(mask, at + 1) and _AND_LED.search(mask, 0, at))
        or _NEXT_CLAUSE.fullmatch(mask, at + 1, verb) is not None
        or _is_of_which(mask, match, at)
        or (at >= match.end() and _EFFECT.match(mask[match.end() : at]) is not None)
    )


def _is_of_which(mask: str, match: re.Match[str], at: int) -> bool:
    """Whether a date behind a deal is of what "which" tells of its last party."""
    if at < match.end() or (rule_of(match) in SIZED_NOUNS and _DEAL_WHICH.match(mask, match.end())):
        return False
    return _OF_WHICH.match(without_asides(mask[match.end() : at])) is not None


_EFFECT = pattern(
    r"(?: by <N>)?(?: (?:also|now))? (?:would|will|should|could|may|is (?:expected|set|likely) to|are expected to) (?:[a-z]+ly )?(?!(?:be|close|complete|go|have|take|happen|get|finish|conclude)\b)[a-z]+ [^.;<N>]{0,60}$"
)
""" "Said the purchase of B would add to profits | next year": when the deal bears fruit, and not its day."""
_AND_LED = Pattern(r"\b(?:and|then), (?:in )?$")
_LEADS_NEXT = pattern(r", (?:the )?(?:[a-z\-]+ ){0,3}<N>(?:[.,;]|$| and <N>)")
""" "Bought B and, | a year later, C": that of C."""
_OPTION = Pattern(r"\boption (?:[a-z]+ ){1,5}$")


_OPENED = pattern(
    r"Having\b(?:[^,]|, (?!<C> ))*|(?:After|Since|Before) (?:[a-z]+ )?[a-z]+ing\b[^,]*"
    r"|(?!(?:Announced|Agreed|Signed|Completed|Closed|Told|Asked)\b)(?:[A-Z][a-z]+ed|Bought|Sold|Set up|Spun|Built|Run|Born)\b[^,;]*(?=, <X> (?:has|had|was|is|will|now)\b)"
)


def _in_opening(mask: str, verb: int, at: int) -> bool:
    """ "Having bought B in 2019, A sells it": the date of the clause that opens the sentence is its own."""
    opened = _OPENED.match(mask)
    return opened is not None and at < opened.end() < verb


def _beyond_bracket(mask: str, verb: int, at: int) -> bool:
    """ "A (bought by C) and B (listed in 2020)": what stands in other brackets, or outside its own, is of something else."""
    opened = mask.rfind("(", 0, verb)
    if opened < 0 or mask.find(")", opened, verb) >= 0:
        return False
    closed = mask.find(")", verb)
    return at < opened or at > closed >= 0


_NEXT_CLAUSE = pattern(
    r",? (?:and|while|but) (?:(?:rival|fellow|the|startup) ){0,2}<X>(?: (?:has|had|also|then|later|just|recently|agreed to|said it))* "
)
""" "Acme raised $5 million in June and Bede | bought": the date of the clause before."""
_AND = Pattern(r",? and (?:(?:has|have|had|is|was|will|then|later|now|also|since|recently|soon|just|itself) )*")
""" "A bought B in 2021 and has since | sold it"."""
_OF_WHICH = pattern(
    r"(?: (?:for <M>|from <N>|in cash))*,? (?:which|that) (?:(?:had|has|also|once|first|itself) )*(?!(?:it|he|she|they)\b)[a-z]+(?:ed|t|w|ew|s)\b[^,]*$"
    r"|[^;<D>]* (?:which|that|who),? (?:(?:back )?(?:in|on) |last |late |early )?$"
    r"|[^;<D>]*, which <C> (?:(?:had|has|also|itself) )*(?!(?:announced|agreed|completed|closed|signed|revealed)\b)[a-z]+(?:ed|t|w|k|s)\b[^,]*$"
)
""" "A has acquired B, which pulled out of a listing two years ago"."""
_DEAL_WHICH = pattern(
    r",? (?:which|that) (?:(?:was|were|is|had been|has been|first|originally|officially|formally|publicly|finally) )*"
    r"(?:announced|agreed|signed|struck|sealed|unveiled|disclosed|revealed|completed|closed|concluded|finali[sz]ed|took place|happened)\b"
)
""" "The purchase of B, which was announced on Oct 1": that is of the purchase."""
_BY_MERGER = pattern(r" (?:from|by|through|out of|via|with|in) (?:an?|the) (?:<M> )?(?:[\w\-]+ )?")
""" "Acme was formed in 2015 from the $15 billion | merger of A and B"."""


def date_told_before(document: Document, sentence: Sentence, match: re.Match[str]) -> PartialDate | None:
    """The date of a deal whose clause has none of its own."""
    return (
        _date_after(document, sentence, match)
        or _date_shared(sentence, match)
        or (_date_of_sale(document, sentence) if rule_of(match) is sales.BUYER_IS else None)
    )


def _date_of_sale(document: Document, sentence: Sentence) -> PartialDate | None:
    """ "B was sold last month. The buyer is A": the day of the sale."""
    before = document.sentences[sentence.index - 1] if sentence.index else sentence
    sale = _WAS_SOLD.search(before.mask)
    return date_at(before, sale.end() - 1, date_before(document, before)) if sale else None


_WAS_SOLD = pattern(
    r"\b(?:sold|acquired|bought|taken over|changed (?:hands|owners))(?: (?!to\b|by\b)[\w\-]+| <M>){0,6}? <D>"
)


def _date_after(document: Document, sentence: Sentence, match: re.Match[str]) -> PartialDate | None:
    """ "The news comes six months after Acme bought B", "Two years after buying B, Acme has closed it": that long before
    the article.
    """
    mask, published = sentence.mask, document.article.published
    counted = _COUNTED.search(mask, 0, match.start("verb"))
    if counted is None and _MAIN_CLAUSE_NOW.search(mask, match.end()):
        counted = _COUNTED_FIRST.match(mask[: match.start("verb")])
    if counted is None or published is None:
        return None
    mention = sentence.items[counted.start("span")].value
    if not isinstance(mention, DateMention) or mention.offset is None or mention.relation not in _AFTER:
        return None
    told_after = document.text[mention.start : mention.end].endswith("after")
    return shift(PartialDate.from_date(published), mention.offset, forward=False) if told_after else None


_AFTER = ("after_previous", "before_next")


def _date_shared(sentence: Sentence, match: re.Match[str]) -> PartialDate | None:
    """ "In 2015, A bought B and C bought D": what opens the sentence dates both."""
    opened = _OPENING_DATE.match(sentence.mask)
    if opened is None or not (
        _JOINED_CLAUSE.search(sentence.mask, opened.end(), match.start("verb"))
        or _DESCRIBED_SUBJECT.fullmatch(sentence.mask, opened.end(), match.start("verb"))
    ):
        return None
    mention = sentence.items[opened.start("day")].value
    return mention.date if isinstance(mention, DateMention) else None


_OPENING_DATE = pattern(
    r"(?:(?:Back |Early |Late |Also |And |On the [a-z]+ of )?(?:[Ii]n |[Oo]n )?)?(?P<day><D>),?(?= [^<D>]*$)"
)
_JOINED_CLAUSE = pattern(
    r",? (?:and|while|whereas|as) (?:[\w\-]+ ){0,4}<N>(?: (?:has|had|also|then|later|just|agreed to|said it))* $"
)
_DESCRIBED_SUBJECT = pattern(
    r" (?:the )?(?:[a-z\-]+ ){0,3}<C>(?: \([^()]*\))?, (?:an?|the|whose|which|who|where|based|founded|maker|then|once)\b[^;]*, (?:(?:was|were|is|got|has|had|been|then|also|itself|later|finally) )*"
)
""" "In 2017, | B, a chip designer whose parts are in every phone, was | bought": of the purchase, however long the aside."""
_SPAN_AFTER = (
    r"(?P<span><D>)(?: (?:(?:news|reports?|word|rumou?rs)(?: that)?|that|<C>|<N>['’]s?|<I>|the|being|getting|it|had|has|was|were|been|[a-z\-]+ly|"
    r"in talks to|agreed to|agreeing to|fellow|rival))*"
)
_COUNTED = pattern(rf"(?:\b(?:comes?|coming|came|arrives?|just|only|barely|nearly|about|almost)|,) {_SPAN_AFTER},? ?$")
_COUNTED_FIRST = pattern(rf"(?:(?:Just|Only|Barely|Nearly|About|Almost|Some) )?{_SPAN_AFTER} ?$")
_MAIN_CLAUSE_NOW = pattern(
    r", (?:(?!(?:which|who|an?)\b)[\w\-]+,? ){0,5}?<C>,? (?:has|have|is|are|will|plans|wants|says)\b"
)


def find_date_told(sentence: Sentence) -> PartialDate | None:
    """ "The deal was announced in June", of a deal told before."""
    match = _DAY_TOLD.match(sentence.mask)
    mention = sentence.items[match.end() - 1].value if match else None
    return mention.date if isinstance(mention, DateMention) else None


_DAY_TOLD = pattern(
    r"(?:[^.;]*\b(?:in|on|of) (?=the (?:deal|transaction|acquisition|purchase), which (?:was|is|closed|completed)\b))?(?:[Tt]he|[Tt]hat|[Tt]his) (?:<M> )?(?:[\w\-]+ )?(?:deal|acquisition|transaction|purchase|sale|takeover|merger|buyout|price(?: of (?:about |some |around )?<M>)?)(?:, [^.;,]{3,40},)?(?:,? which)?(?: (?:was|had been|has been|has|had|first|originally|initially|officially|finally|eventually|just))* "
    r"(?:announced|agreed(?: on)?|struck|signed|completed|closed|unveiled|made|done) (?:(?:in|on|back|late|early) )*<D>"
)


def completed_then(sentence: Sentence, match: re.Match[str]) -> PartialDate | None:
    """When a deal was closed: "agreed to buy B in March and closed the deal in June"."""
    then = _COMPLETED_THEN.match(sentence.mask, match.end())
    mention = sentence.items[then.end() - 1].value if then else None
    return mention.date if isinstance(mention, DateMention) else None


_COMPLETED_THEN = pattern(
    r"[^.;]{0,80}?,? and (?:then |later )?(?:closed|completed|sealed|finali[sz]ed) (?:the|that) (?:[\w\-]+ )?"
    r"(?:deal|acquisition|purchase|takeover|transaction|merger) (?:(?:in|on|late|early) )*<D>"
)
