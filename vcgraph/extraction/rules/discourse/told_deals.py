"""Whether a sentence reports, as news, that somebody puts money into a company, or plans that stand now."""

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf


def tells_investment(sentence: Sentence, draft: RoundDraft, published: PartialDate) -> bool:
    """Whether "A invests in Acme" or "Acme raised an undisclosed sum from A" tells of a deal as news.

    "Acme-backed", "backed by A" and "A, which has invested in Acme" tell who is behind a company, and nothing of when.
    """
    if not _WORDS.is_in(sentence.mask) or _names_old_date(sentence, published):
        return False
    companies = [at for at, item in sentence.all(marks.NAME + marks.ANAPHOR) if item.referent is draft.company]
    givers = [id(one.referent) for one in draft.investors]
    investors = [at for at, item in sentence.all(marks.NAME + marks.PERSON) if id(item.referent) in givers]
    if _LONG_AGO.search(sentence.mask, max([*companies, *investors], default=0)):
        return False
    given = any(_GIVES.fullmatch(sentence.mask, one + 1, at) for one in investors for at in companies if one < at)
    return given or any(
        _GETS.fullmatch(sentence.mask, at + 1, one) for one in investors for at in companies if at < one
    )


def _names_old_date(sentence: Sentence, published: PartialDate) -> bool:
    dates = (item.value.date for _, item in sentence.all(marks.DATE) if isinstance(item.value, DateMention))
    return any(date is not None and (published.earliest - date.latest).days > _FRESH for date in dates)


_FRESH = 10


def happens_now(sentence: Sentence, draft: RoundDraft, published: PartialDate) -> bool:
    """Whether a round is told as of the day of writing: "it is raising", or "Acme raises $5 million" in a line of its own."""
    if stands_now(sentence, draft, published):
        return True
    if draft.status != "closed" or draft.stage == "ipo" or _names_old_date(sentence, published):
        return False
    return _RAISES.search(sentence.mask, 0, draft.position) is not None


_RAISES = pattern(
    r"<N>(?:,? \([^()]{2,40}\)|, (?:an?|the) [^.;<M>]{2,60},)? (?:raises|closes|lands|secures|bags|nabs|snags|nets|scores|scoops up|pulls in) (?:(?!that\b)[\w\-]+ |<S> ){0,4}$"
)


def stands_now(sentence: Sentence, draft: RoundDraft, published: PartialDate) -> bool:
    """Whether a round is planned or talked of as the article is written: "it is raising", "is in talks to raise"."""
    if draft.status not in ("planned", "in_talks") or draft.stage == "ipo" or _names_old_date(sentence, published):
        return False
    clause = sentence.mask[max(0, draft.position - _CLAUSE) : draft.position]
    return _NOW.search(clause) is not None


def date_of_stake(sentence: Sentence, first: int, last: int) -> PartialDate | None:
    """ "A backed Acme in 2009", "his first investment in Acme late last year": the date right behind the two parties."""
    told = _DATED.match(sentence.mask, last + 1)
    if told is None or _PUTS_IN.search(sentence.mask, first + 1, last) is None:
        return None
    mention = sentence.items[told.start("date")].value
    return mention.date if isinstance(mention, DateMention) else None


def plans_it(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words between two parties say that one means to put money into the other: "A may invest in Acme"."""
    return _PLANS_IT.search(sentence.mask, first + 1, last) is not None


def holds_already(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words between two parties say what one means to do with what he holds: "A plans to sell its stake in Acme"."""
    return _HOLDS_ALREADY.search(sentence.mask, first + 1, last) is not None


_HOLDS_ALREADY = pattern(
    r"\b(?:s[eo]ll\w*|sale of|offload\w*|exit\w*|divest\w*|trim\w*|cut\w*|reduc\w*|moneti[sz]\w*|writ(?:e|es|ing|ten)(?: down| off)|write-?(?:down|off)s?|mark\w*|part(?:ing)? with|rais(?:e|ing)|increas\w*|boost\w*|lift\w*)\b[^.;<N><P>]{0,40}?"
    r"\b(?:its|their|his|her|<I>)(?: (?!first|planned|new|next|proposed|potential)[\w\-.%]+| <M>){0,4}? (?:stakes?|investments?|bets?|holdings?|shareholdings?|positions?|portfolio)\b"
)
_PLANS_IT = pattern(
    r"\b(?:in (?:[\w\-]+ ){0,2}(?:talks|discussions|negotiations)|consider(?:s|ing)|weigh(?:s|ing)|mull(?:s|ing)|eye(?:s|ing)|plan(?:s|ning)?|agreed|agrees|will|would|could|may|might|set|about|close|looking|seeking|wants|hopes|intends|expected)\b"
    r"[^.;,<N>]{0,40}?\b(?:invest(?:ing|ment)?|buy(?:ing)?|tak(?:e|ing)|back(?:ing)?|stake|get|put|lead(?:ing)?)\b"
)
_LONG_AGO = Pattern(
    r"\b(?:when|while|as (?:an?|its)|at (?:its|the)|because|before|after|since|long ago|early on|years? ago|in the early)\b"
)
""" "A invested in Acme when it had ten employees": a stake of old."""
_DATED = pattern(
    r"(?: early on,| late| early)? (?:back )?(?:in )?(?P<date><D>)(?=[.,;”\"]|$| (?:in part|because|before|when|while|and)\b)"
)
_PUTS_IN = pattern(
    r"(?<!-)\b(?:invest(?:s|ed|ing|ments?)?|back(?:s|ed|ing)?|stakes?|bets?|funded|financed|money|went with|(?:provided|supplied) [^.;<N><P>]{2,40} (?:for|to))\b(?![^<N><P>]{0,40}\b(?:which|who|that)\b)"
)
_CLAUSE = 110
_NOW = pattern(
    r"(?:\b(?:is|are|now|currently|still)|(?<=<C>)['’]s|\b[Ww]e['’]re) (?:[\w\-]+ ){0,4}?(?:raising|seeking|looking|planning|aiming|hoping|preparing|trying|negotiating|talks|discussions|poised|about|set|due|close|near|considering|in the (?:midst|middle|process))\b[^.;]{0,90}$"
    r"|<C> (?:(?:also|now|reportedly) )*(?:plans|aims|seeks|wants|hopes|intends|expects|needs|looks|will|is) (?:to )?[^.;,]{0,60}$"
)
_WORDS = AnyOf(
    "invest", "stake", "shareholder", "back", "join", "fund", "financ", "round", "undisclosed", "amount", "capital"
)
_WHO = r"(?:(?!\b(?:which|who|that|whose|had|ha[sv]e? (?:also|already|previously|long)|also|previously|earlier|once|formerly|because|after|since|before|like|including)\b)[^.;])"
_GIVES = pattern(
    rf"{_WHO}{{0,140}}?(?<= )(?:"
    r"(?:(?:is |are )?investing|invests?|invested|(?:ma(?:kes?|king)|made) an? (?:[\w\-]+ ){0,3}investment) in"
    r"|(?:(?:is |are |['’]s )?(?:taking|buying|acquiring)|takes?|took|buys?|bought|acquires?|acquired|(?:picks?|picked|snaps?) up|gets?) "
    r"(?:an? |(?:about |around |nearly )?[\d.]+(?:%| percent| per cent) )?(?:[\w\-%.]+ ){0,3}(?:stake|share|shareholding|interest) in"
    r"|(?:(?:is |are )?(?:leading|joining)|leads?|led|joins?|joined) (?:an? |the )?(?:[\w\-]+ ){0,5}(?:round|investment|financing|funding) (?:in|of|for)"
    r"|(?:becomes?|became|(?:has|have) become) (?:an? )?(?:[\w\-]+ )?(?:shareholders?|investors?) (?:in|of)"
    r"|join(?:s|ed)? [^.;]{1,70} investors (?:in|funding [^.;]{0,60} to)|backs?)"
    r"(?: (?!(?:like|such|including|and|from|with)\b)[\w\-’']+,?){0,7} "
)
_GETS = pattern(
    r"(?:, (?!(?:which|who|that|whose|having|backed|funded)\b)[^,;.]{2,80}?|['’]s)?,? (?:(?:has|have|is|are|just|also|now|today) ){0,3}"
    r"(?:(?:raises?|raised|secures?|secured|gets?|got|receives?|received|(?:picks?|picked) up|lands?|landed|nabs?|nabbed|bags?|bagged|closes?|closed|attracts?|attracted|wins?|won|scores?|scored)"
    r" (?:(?!(?:early|earlier|previous|prior|past|initial)\b)[\w\-]+ ){0,5}?(?:amount|sum|investment|funding|round|capital|financing|backing|money)\b[^.;]{0,70}? (?:from|led by)"
    r"|(?:new|latest|initial|first|fresh) (?:[\w\-]+ ){0,3}(?:round|financing|funding) (?:was led by|is led by|includes?)) "
    r"[^.;]{0,140}"
)
