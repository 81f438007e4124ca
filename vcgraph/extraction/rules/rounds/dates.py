"""When a round was: the date beside it, the one that a list of rounds shares, and whether it was an earlier round."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import clause_apart
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.told_dates import date_at, date_before
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import LEADING, DateMention
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

_EARLIER = Pattern(
    r"\b(?:previous(?:ly)?|earlier|prior|last (?:raised|round)|back in|ago|followed|follows|following|after (?:raising|closing|securing|a)|since|already|"
    r"most recent(?:ly)?|first (?:raised|round)|initial(?:ly)?|original(?:ly)?|in addition to|on top of|comes (?:\w+ ){0,6}after|before (?:that|this))\b"
    r"|\b(?:on the heels of|after) (?:an?|its|their|the) (?:[\w\-]+ ){0,3}$|\bafter (?:it|they|[\ue000\ue005]) (?:had )?(?:raised|closed|secured|landed|took|announced) (?:\w+ ){0,3}$",
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
        return _date_at(sentence, opened.start("date"))
    behind = _ENDS_LIST.match(mask, position + 1)
    if behind is not None:
        return PartialDate(behind["year"]) if behind["year"] else _date_at(sentence, behind.start("date"))
    if sentence.index and _GOES_ON_LIST.match(mask):
        before = document.sentences[sentence.index - 1]
        dates = [at for at, _ in before.all(marks.DATE)]
        date = _date_at(before, dates[0]) if len(dates) == 1 else None
        return None if date is not None and date.precision == "day" else date  # the day is that of one of them
    return None


def date_of_row(sentence: Sentence, position: int) -> PartialDate | None:
    """ "In July we saw Acme raise $5 million, Bede secure $8 million and Orrin close": the date that opens a row of rounds."""
    opened = _OPENS_ROW.search(sentence.mask, max(0, position - _ROW), position)
    return _date_at(sentence, opened.start("date")) if opened is not None else None


_ROW = 260
_OPENS_ROW = pattern(
    r"(?:^|[,;:] |\b(?:and|while|but) )(?:in |last |this )?(?P<date><D>),? (?:<A> |also )?(?:(?:saw|brought|had|included) )?(?:rounds (?:for|by|from) )?<N>(?!['’])[^.;:<D>]{0,40}<M>(?=[^.;:<D>]{0,60}(?:,|,? and) <N>[^.;:<D>]{0,40}$)[^.;:<D>]*$"
)


def _date_at(sentence: Sentence, at: int) -> PartialDate | None:
    mention = sentence.items[at].value
    return mention.date if isinstance(mention, DateMention) else None


_HEADS_LIST = pattern(
    r"\b(?:biggest|largest|top|major|notable|best|other|rounds?|deals|financings|raises|fundings|investments)\b[^.;:<M><D>]{0,60} (?P<date><D>)(?: (?:include[ds]?|were|are)\b)?:?(?= <N>)"
)
_LIST_GOES_ON = pattern(r"(?: <N> \([^()]{1,60}\)[,;]?(?: and)?)* <N> \((?:[\w\-]+ ){0,3}")
_ENDS_LIST = pattern(
    r"\)[^.;:<M><D>]{0,40}(?:<N> \(<M>\)[^.;:<M><D>]{0,20})* (?:was|were) (?:among )?(?:the )?(?:[\w’'\-]+ ){0,2}(?:largest|biggest|top|first|most notable|highest)(?: [\w\-]+){0,3}? (?:of|in) (?:(?P<date><D>)|(?P<year>(?:19|20)\d\d)\b)"
)
_GOES_ON_LIST = pattern(
    r"(?:The )?(?:[Oo]ther|[Ff]urther|[Mm]ore|[Nn]ext) (?:[\w\-]+ ){0,3}?(?:rounds?|deals?|raises|financings|fundings?|investments?|recipients|winners)(?: of the (?:year|month|quarter))? (?:include[ds]?|went|were|came)\b"
)
""" "Other large rounds included $5 million for Acme": of the time that the sentence before tells."""


def tells_earlier(sentence: Sentence, position: int) -> bool:
    """Whether the words before a round say that it was before the news: "following a $5 million seed", "it had raised"."""
    return _EARLIER.search(sentence.mask[max(0, position - 80) : position]) is not None or was_before(
        sentence, position
    )


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
    had = _HAD.search(sentence.mask, 0, position)
    return had is not None and _SAID.search(sentence.mask, 0, had.start()) is None


_HAD = Pattern(
    r"\bhad (?:(?:also|already|previously|only|\w+ly) ){0,2}"
    r"(?:raised|secured|closed|landed|attracted|received|taken|drawn|(?:brought|pulled) in)\b[^.;,]{0,40}$"
)
_SAID = Pattern(
    r"\b(?:sa(?:id|ys)|announc\w+|confirm\w+|report\w+|reveal\w+|disclos\w+|told|wrote|learned|according|show\w*|that)\b"
)


def belongs_elsewhere(sentence: Sentence, at: int, position: int) -> bool:
    """Whether a date is of another event than the round at a place, as its words say.

    "At $3 billion, down from $5 billion a year ago" dates the old value; "two years after its seed round" that round
    alone, whatever was raised two years later.
    """
    mention = sentence.items[at].value
    if isinstance(mention, DateMention) and mention.relation in LEADING:
        return at > position or _NEXT_ROUND.fullmatch(sentence.mask, at + 1, position) is None
    if _WHEN_IT.fullmatch(sentence.mask, at + 1, position):
        return False
    if _FOUNDED.search(sentence.mask, max(0, at - 120), at) or _in_other_clause(sentence.mask, at, position):
        return True
    if position < at and (_in_relative(sentence.mask, position, at) or _opens_clause(sentence.mask, at)):
        return True
    if _is_of_other_event(sentence.mask, at, position):
        return True
    if _WAS_WORTH.search(sentence.mask, max(0, at - 60), at) or _FIRST_SINCE.search(sentence.mask, max(0, at - 90), at):
        return True
    if position > at and _OPENS_SINCE.fullmatch(sentence.mask, 0, at):
        return True
    since = _SINCE.search(sentence.mask, max(0, at - 60), at)
    if since is not None and not since.start() < position < at:
        return True
    old = _OLD_VALUE.search(sentence.mask, max(0, at - 120), at)
    return old is not None and position not in (old.start("value"), old.start("value2"))


def _in_other_clause(mask: str, at: int, position: int) -> bool:
    """Whether a date stands in a clause that tells of something else: "Acme, which went public in 2019, has raised"."""
    clause = clause_apart(mask, at, position)
    if clause is not None:
        return _OF_ROUND.search(mask, max(0, clause - 60), clause) is None
    if at < position and _AFTER_OTHER.search(mask, max(0, at - 90), at) is not None:
        return True
    aside = _OPENS_ASIDE.search(mask, max(0, at - 100), at)
    return aside is not None and _CLOSES_ASIDE.match(mask, at + 1, position) is not None


def _is_of_other_event(mask: str, at: int, position: int) -> bool:
    """Whether the words between a date and a round tell that another event has the date.

    "In May, A, which raised $5 million, opened an office", "raised $5 million in May, weeks after it raised $2 million",
    "a bridge round ahead of its Series A, planned for June".
    """
    if position < at:
        return (
            _OTHER_BETWEEN.search(mask, position + 1, at) is not None
            or _AFTER_DOING.search(mask, position + 1, at) is not None
        )
    if _CLOSES_ITEM.match(mask, at + 1) is not None and _IN_ITEM.search(mask, 0, at) is not None:
        return True
    if _IN_APPOSITION.search(mask, max(0, at - 60), at) and mask.startswith(",", at + 1):
        return True
    if _COMES_AFTER.search(mask, at, position) is not None:
        return _REACHES.search(mask, at, position) is None
    opened = _OPENS_RELATIVE.search(mask, at, position)
    return opened is not None and _CLOSES_RELATIVE_LATE.match(mask, position + 1) is not None


_IN_APPOSITION = pattern(r", an? <M> (?:[\w\-]+ |<S> ){1,4}(?:(?:in|from|of|on|back) )+$")
""" "Unlike its last round, a $70 million deal in 2020, the | $25 million"."""
_COMES_AFTER = pattern(
    r"\b(?:after|before|following|on the heels of|on top of) (?:(?:<C>|it|they|its|their|the|an?|having|had|(?:rais|clos|secur|land|announc|complet|nabb|bagg)\w*|took|taking) ){1,4}$"
)
_OTHER_BETWEEN = pattern(
    r"\b(?:ahead of|before|prior to|en route to) (?:its|their|the|an?|<I>|<C>['’]s?) (?:[\w\-]+ ){0,3}(?:<M> )?(?:<S>|round\b|raise\b|IPO\b)"
)
_AFTER_DOING = Pattern(
    r"\b(?:after|before|despite|since) (?!(?:rais|clos|secur|land|complet|receiv|announc|obtain|pass|agree)\w*ing)[a-z]{2,}ing\b"
)
""" "Is to raise $5 million after winning a grant last month"."""
_REACHES = Pattern(r"\b(?:valuation|unicorn|valued|worth)\b")
""" "Last month it became a unicorn after it closed a $5 million round": one day for both."""
_CLOSES_RELATIVE_LATE = pattern(
    r"[^,;.<D>]{0,80}, (?:has |have |had |is |was |are |were |will |also |now )*(?!(?:in|on|last|earlier|back|just|and|led|from|with|including|bringing|taking|valuing|giving|according|to|at|a|an|the|which|who|that)\b)[a-z]+"
)


def _in_relative(mask: str, position: int, at: int) -> bool:
    """ "Acme, a startup that raised $5 million, filed for bankruptcy in May": the date of what it did since."""
    opened = _OPENS_RELATIVE.search(mask, max(0, position - 120), position)
    return opened is not None and _CLOSES_RELATIVE.match(mask, position + 1, at) is not None


def _opens_clause(mask: str, at: int) -> bool:
    """ "... raised $5 million, and in June Bede raised": the date of what follows it."""
    return (
        _CLAUSE_BEFORE.search(mask, max(0, at - 20), at) is not None and _CLAUSE_BEHIND.match(mask, at + 1) is not None
    )


_CLAUSE_BEFORE = Pattern(r"[,;] (?:(?:and|but|while|then) )?(?:in|on|last) (?:early |late )?$")
_CLAUSE_BEHIND = pattern(
    r",? (?:(?:rival|fellow|the|startup) ){0,2}<X>(?:,[^,;.]{2,60},)? (?:[a-z]+ ){0,2}?(?:[a-z]+ed|got|took|won|bought|said)\b"
)
_OPENS_RELATIVE = pattern(
    r"<C>, (?:(?:which|who)|(?:an?|the|one of) [^,;.<M><S><D>]{2,80}? (?:that|which)) [^,;.<M><S><D>]{0,40}$"
)
_CLOSES_RELATIVE = pattern(
    r"[^,;.<M><S><D>]{0,60}, (?:has |have |had |is |was |are |were |will |also |now )*(?!(?:in|on|last|earlier|back|just|and|led|from|with|including|bringing|to)\b)[a-z]+"
)
_OPENS_ASIDE = pattern(
    r"<C>, (?:an?|the|founded|launched|started|spun|formed|acquired|bought|owned|formerly)\b[^,;.<M><S>]{0,90}$"
    r"|<C>, (?:which was |that was )?(?:last |once |previously |most recently |formerly )*valued at (?:[\w\-]+ ){0,3}<M>,? [^,;.<M><S>]{0,30}$"
)
_CLOSES_ASIDE = pattern(r"[^,;.<S><D>]{0,70}, ")
""" "Acme, an oven maker spun out of Bede in 2019, raised"."""
_OF_ROUND = pattern(
    r"(?:\b(?:round|funding|financing|investment|raise|deal|fundraise|money|capital|cash|tranche)|<M>|<S>)[^,.;<N><P>]{0,25}$"
)
""" "The $30 million round, which closed in March": the clause is on the round itself."""
_AFTER_OTHER = pattern(
    r"(?:^|[;,.] |\b(?:and|but|that) )(?:[Ss]ince|[Aa]fter|[Hh]aving|[Uu]ntil|[Bb]efore|[Ff]ollowing|[Ff]rom) (?:(?:it|they|he|she|<A>|<C>|its|their|the|first|had|was|were|been|officially|publicly) )*"
    r"(?:launch\w*|found\w*|start\w*|open\w*|debut\w*|inception|joi?n\w*|leav\w*|left|graduat\w*|mov\w*|s(?:ell|old)\w*|acqui\w*|b(?:uy|ought)\w*|relocat\w*|going public|went public|spun|spinning|split\w*|emerg\w*|mee?t\w*|incorporat\w*|establish\w*|creat\w*|form\w*|releas\w*|introduc\w*|quit\w*)\b[^.;,<M><S>]{0,60}? ?(?:(?:in|on|back in|in early|in late|in mid) )?$"
)
""" "Since launching in 2019, Acme has raised"."""
_FOUNDED = pattern(
    r"\b(?:(?:[Cc]o-?)?[Ff]ounded|[Ee]stablished|[Ii]ncorporated)\b[^.;,<M><S><D>]{0,90}? (?:in|on|back in) $"
    r"|\b(?:that|which) (?:<X>|he|she|they) (?:(?:had|has|first|once|co-)*)(?:left|quit|joined|sold|ran|bought|started|set up|founded|launched|built)\b[^.;,<M><S><D>]{0,60}? ?(?:in|back in|on|since) $"
    r"|^(?:Launched|Started|Created|Formed|Born|Set up|Begun|Conceived|Headquartered)\b[^.;,<M><S><D>]{0,60}? (?:in|back in) $"
)
""" "The startup she founded with B in 2022, announced a round"."""
_WAS_WORTH = pattern(
    r"\b(?:what|than|from what) (?:(?:[\w\-]+|<X>) (?:thought|said|believed|reckoned|figured|estimated) )?(?:<C>|it) (?:(?:was|had been|were) )?(?:(?:worth|valued|raised|fetched)(?: at)? )?(?:back )?(?:in |on )?$"
    r"|\b(?:than|below|above|under|over|from|to|with|of) (?:that|those|(?:the|its) (?:price|level|value|figure|valuation)) (?:of|in|from) $"
)
""" "Half of what it was worth in 2021", "twice what it raised in May": the date of what is compared."""
_FIRST_SINCE = Pattern(
    r"\b(?:[Bb]iggest|[Ll]argest|[Ff]irst|[Ss]mallest|[Hh]ighest|[Mm]ost|[Bb]est|[Ff]astest|[Oo]nly)\b[^.;,\ue002]{0,60} since (?:(?:early|late|the) )?$"
)
""" "The biggest venture round since 2000": the date of what is compared."""
_OPENS_SINCE = Pattern(
    r"(?:In|It['’]s|This is|With|For) (?:its|their|the|his) (?:first|biggest|largest|latest|second|only|smallest)[^.;,]{0,40} since (?:early |late |mid-)?"
)
""" "In its biggest deal since 2020, Acme landed": the date of what is compared."""
_SINCE = pattern(
    r"\bsince (?:[^.;,<M><S>]{1,40} in|(?:it|they|<C>|its|the) [^.;,<M><S>]{1,40}) $|\bfrom (?:its|the|their) (?:last|previous|first)(?: (?:[\w\-]+ ){0,2}(?:one|round|raise|financing|investment|valuation))?,? in $"
)
""" "The biggest round since Acme's in 1995", "up from its last one in January": the date of what is compared."""
_OLD_VALUE = pattern(
    r"(?:(?:\b(?:up|down) (?:[\w%]+ )?from|\bcompared (?:with|to)|<M>(?: [\w%\-]+){0,3}?,? from)(?: [\w\-]+){0,3} (?P<value><M>)(?: valuation)?(?: (?!(?:and|to|when|as|while)\b)\w+){0,3} "
    r"|\bthe (?:same )?(?P<value2><M>) valuation (?:that )?(?:<C>|it|they|investors) (?:(?!(?:and|as|while)\b)[\w\-]+ ){1,5})$"
)
_WHEN_IT = pattern(
    r", when (?:<C>|it|they) (?:(?:had|has|last|first|also) )*(?:raised|closed|secured|landed|took|got|received|completed) (?:(?!(?:and|but)\b)[\w\-]+ ){0,5}"
)
""" "Half of what it was worth in 2021, when it raised $5 million": of both."""
_CLOSES_ITEM = pattern(r",? (?:and )?(?:its|the|an?|their) (?:<M> )?<S>")
_IN_ITEM = pattern(r"(?:<S>|<M>)[^.;:<D>]{0,60}$")
""" "Its seed round, $3 million, in 2019, its Series A, $11 million, in 2021": each date closes its item."""
_NEXT_ROUND = pattern(
    r" (?:(?:<C>|it|they) (?:(?:had|has|last|first|also) )*(?:raised|closed|secured|landed|announced|completed|took|got)|<X> (?:had |co-)*led (?:an?|its|the|their)|raising|closing|securing|landing|announcing|completing|taking|getting|an?|its|the|their|<C>['’]s?)"
    r"(?: (?!(?:and|from|with|for|to|in|at|led)\b)[\w\-]+){0,4} (?:<M> )?"
)
""" "(Six months after) raising", "its first": what leads to the round that the date is of."""


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
