"""When a round was: the date beside it, the one that a list of rounds shares, and whether it was an earlier round."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.rounds.date_owners import belongs_elsewhere
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.told_dates import date_at, date_before
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

_EARLIER = Pattern(
    r"\b(?:previous(?:ly)?|earlier|prior|last (?:raised|round)|back in|ago|followed|follows|following|after (?:raising|closing|securing|a)|since|already|"
    r"most recent(?:ly)?|first (?:raised|round)|initial(?:ly)?|original(?:ly)?|in addition to|on top of|comes (?:\w+ ){0,6}after|before (?:that|this))\b"
    r"|\b(?:on the heels of|after) (?:an?|its|their|the) (?:[\w\-]+ ){0,3}$|\bafter (?:it|they|[\ue000\ue005]) (?:had )?(?:raised|closed|secured|landed|took|announced) (?:\w+ ){0,3}$|\bwhose (?:[\w\-]+ ){0,2}$",
    re.IGNORECASE,
)


def take_date(document: Document, sentence: Sentence, draft: RoundDraft, drafts: Sequence[RoundDraft]) -> None:
    """The date beside the round, and whether the words or the date say that it is an earlier one than the news."""
    last = next((one.date for one in reversed(drafts) if one.date is not None), None)
    previous = date_before(document, sentence) or last
    date = (
        _nearest_date(sentence, draft, previous)
        or _shared_date(sentence, draft, previous)
        or date_of_list(document, sentence, draft.position)
    )
    draft.earlier = tells_earlier(sentence, draft.position)
    if date is not None:
        draft.date = date
        draft.note("date", sentence, "date")
        published = document.article.published
        draft.earlier = draft.earlier or (published is not None and (published - date.latest).days > 90)


def date_of_list(document: Document, sentence: Sentence, position: int) -> PartialDate | None:
    """The year or month of a list of rounds, for one at a position: "the biggest of 2015: A ($5 million); B ($8 million)"."""
    mask = sentence.mask
    opened = _HEADS_LIST.search(mask, 0, position)
    if opened is not None and _LIST_GOES_ON.fullmatch(mask, opened.end(), position):
        return date_told_at(sentence, opened.start("date"))
    if sentence.index and _GOES_ON_LIST.match(mask):
        before = document.sentences[sentence.index - 1]
        dates = [at for at, _ in before.all(marks.DATE)]
        date = date_told_at(before, dates[0]) if len(dates) == 1 else None
        return None if date is not None and date.precision == "day" else date  # the day is that of one of them
    return None


def date_of_row(sentence: Sentence, position: int) -> PartialDate | None:
    """ "In July we saw Acme raise $5 million, Bede secure $8 million and Orrin close": the date that opens a row of rounds."""
    opened = _OPENS_ROW.search(sentence.mask, max(0, position - _ROW), position)
    return date_told_at(sentence, opened.start("date")) if opened is not None else None


_ROW = 260
_OPENS_ROW = pattern(
    r"(?:^|[,;:] |\b(?:and|while|but) )(?:in |last |this )?(?P<date><D>),? (?:<A> |also )?(?:(?:saw|brought|had|included) )?(?:rounds (?:for|by|from) )?<N>(?!['’])[^.;:<D>]{0,40}<M>(?=[^.;:<D>]{0,60}(?:,|,? and) <N>[^.;:<D>]{0,40}$)[^.;:<D>]*$"
)


def date_told_at(sentence: Sentence, at: int) -> PartialDate | None:
    """The date at a place as it was read there, whatever was told before."""
    mention = sentence.items[at].value
    return mention.date if isinstance(mention, DateMention) else None


_HEADS_LIST = pattern(
    r"\b(?:biggest|largest|top|major|notable|best|other|rounds?|deals|financings|raises|fundings|investments)\b[^.;:<M><D>]{0,60} (?P<date><D>)(?: (?:include[ds]?|were|are)\b)?:?(?= <N>)"
)
_LIST_GOES_ON = pattern(r"(?: <N> \([^()]{1,60}\)[,;]?(?: and)?)* <N> \((?:[\w\-]+ ){0,3}")
_GOES_ON_LIST = pattern(
    r"(?:The )?(?:[Oo]ther|[Ff]urther|[Mm]ore|[Nn]ext) (?:[\w\-]+ ){0,3}?(?:rounds?|deals?|raises|financings|fundings?|investments?|recipients|winners)(?: of the (?:year|month|quarter))? (?:include[ds]?|went|were|came)\b"
)
""" "Other large rounds included $5 million for Acme": of the time that the sentence before tells."""


def tells_earlier(sentence: Sentence, position: int) -> bool:
    """Whether the words before a round say that it was before the news: "following a $5 million seed", "it had raised"."""
    opened = _OPENED_BY_ANOTHER.match(sentence.mask, 0, position)
    start = max(0, position - 80, opened.end() if opened is not None else 0)
    return _EARLIER.search(sentence.mask[start:position]) is not None or was_before(sentence, position)


_OPENED_BY_ANOTHER = pattern(
    r"(?:Following|After|Building|On the heels|On top)\b[^;.]{0,60}?(?:<M>|<S>)[^;.<M>]{0,40}?, (?=<C>|it |they )"
)
""" "Following its $7 million seed round, | Acme has raised $9 million": the words are on the seed round."""


def _nearest_date(sentence: Sentence, draft: RoundDraft, previous: PartialDate | None) -> PartialDate | None:
    position = draft.position
    best: tuple[int, PartialDate] | None = None
    for at, _ in sentence.all(marks.DATE):
        date = date_at(sentence, at, previous)
        between = sentence.mask[min(at, position) + 1 : max(at, position)]
        if (
            date is None
            or belongs_elsewhere(sentence, at, position)
            or ";" in between
            or "(" in between
            or _other_sum(sentence, draft, at)
            or _OTHER_DATE.search(sentence.mask[max(0, at - 25) : at])
            or (at > position and _OTHER_ROUND.match(sentence.mask, at + 1))
            or (at < position and _is_of_sum_before(sentence, at))
        ):
            continue
        distance = len(between) + (3 if at < position else 0)
        if best is None or distance < best[0]:
            best = distance, date
    return best[1] if best else None


def was_before(sentence: Sentence, position: int) -> bool:
    """Whether "it had raised $5 million" tells of a round before the news, and is not what somebody said."""
    if _UNTIL_END.match(sentence.mask, position + 1):
        return True
    had = _HAD.search(sentence.mask, 0, position)
    return had is not None and _SAID.search(sentence.mask, 0, had.start()) is None


_UNTIL_END = pattern(
    r"[^.;,<M>]{0,50},? (?:before|and then|only to|and later|but later) (?:<C> |it |being |having to )?(?:(?:was|were|had to|to) )?(?:shut|clos(?:ed|ing)(?= down|[.,;]|$)|fold|sold|selling|acquired|bought|go(?:ing|es)? (?:bust|under|bankrupt)|went (?:bust|under|bankrupt)|collaps|fail|run out|ran out|wound|liquidat|fil(?:ed|ing) for)"
)
""" "His last start-up, Acme, raised | $5 million before it was sold"."""
_HAD = Pattern(
    r"\bhad (?:(?:also|already|previously|only|\w+ly) ){0,2}"
    r"(?:raised|secured|closed|landed|attracted|received|taken|drawn|(?:brought|pulled) in)\b[^.;,]{0,40}$"
)
_SAID = Pattern(
    r"\b(?:sa(?:id|ys)|announc\w+|confirm\w+|report\w+|reveal\w+|disclos\w+|told|wrote|learned|according|show\w*|that)\b"
)


def _is_of_sum_before(sentence: Sentence, at: int) -> bool:
    """ "$42 million in 2017, and ...", "after a seed round in 2017, Acme raised": a date that closes the clause of a sum."""
    mask = sentence.mask
    if _AFTER.match(mask, 0, at + 1) and mask.startswith(", ", at + 1):
        return True
    return _ENDS_CLAUSE.match(mask, at + 1) is not None and any(sentence.all(marks.MONEY, max(0, at - 60), at))


def _shared_date(sentence: Sentence, draft: RoundDraft, previous: PartialDate | None) -> PartialDate | None:
    """The only date of a sentence that opens it, or closes a list of sums joined by "and": of all the rounds told there."""
    dates = list(sentence.all(marks.DATE))
    if len(dates) != 1:
        return None
    at = dates[0][0]
    if belongs_elsewhere(sentence, at, draft.position):
        return None
    mask = sentence.mask
    if at < draft.position:
        shared = _OPENS.match(mask) is not None and not _CONTRAST.search(mask[at : draft.position])
    else:
        shared = _CLOSES.match(mask, at + 1) is not None and _LISTED.match(mask[draft.position : at]) is not None
    return date_at(sentence, at, previous) if shared else None


def _other_sum(sentence: Sentence, draft: RoundDraft, at: int) -> bool:
    """Whether a sum stands between a round and a date; the valuation that the round set is no other."""
    start, end = min(at, draft.position) + 1, max(at, draft.position)
    own = None if draft.valuation is None else draft.valuation.value
    return any(
        read_amount(sentence, place, item) != "valuation"
        or (own is not None and isinstance(item.value, MoneyMention) and item.value.money.value != own)
        for place, item in sentence.all(marks.MONEY, start, end)
    )


_OTHER_DATE = Pattern(
    r"\b(?:founded|launched|started|established|since|by|until|formed|incorporated|created|through|next) (?:in |on |the )?(?:\w+ )?$",
    re.IGNORECASE,
)
_OTHER_ROUND = Pattern(r"['’]s (?:[\w\-]+ )?(?:round|raise|financing|valuation|funding|level|price)\b")
""" "At the same valuation as last year's round": the date of another one."""
_AFTER = pattern(r"(?:After|Following|Having|Since) [^.;,]{0,60}(?:<M>|<S>)[^.;,]{0,40}<D>$")
_ENDS_CLAUSE = Pattern(r",? (?:and|while|but|before|then)\b|;")
_OPENS = pattern(
    r"\W{0,3}(?:(?!(?:[Ff]ounded|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter)\b)\w+,? ){0,3}<D>(?:,| alone\b| <C>)"
)
_CONTRAST = Pattern(r"\b(?:now|today|so far|since|but|recent(?:ly)?|this|before|earlier|previous(?:ly)?)\b")
_CLOSES = Pattern(r"[.;]|$|,? (?:according|the company|it said|they said)\b")
_LISTED = pattern(
    r"<M>(?:(?!\b(?:most recently|after|bringing|includ\w+|total)\b)[^.;:<M>])*,? and (?:\w+ ){0,3}<M>[^.;<M>]*$"
)
