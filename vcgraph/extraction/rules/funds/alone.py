"""Sizes that a sentence of their own tells, right behind the fund: "The volume is <M>", "At <M>, it is the largest"."""

from vcgraph.extraction.rules.discourse.reader import subject_before
from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.funds.verbs import Sized
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

_ABOUT = r"(?:(?:about|around|nearly|just|over|more|than|some|almost|roughly|a|total|of) )*"
_IT = r"(?:<A>|[Ii]t|[Tt]h(?:e|is) (?:\w+ )?(?:fund|vehicle|pool))"
_GIVERS = r"(?:[Ii]nvestors|[Ll]imited partners|LPs|[Bb]ackers|[Ii]nstitutions|[Ss]ubscribers|[Pp]ension funds|[Ee]ndowments|[Ff]amilies)"
_BEFORE = pattern(
    r"(?:[Aa]t|[Ww]ith) (?P<opens>)$"
    rf"|(?:The|Its|Their|Total|Final|This) (?:(?:final|total|overall|new|fund['’]s|end) )*(?:volume|size|sum|amount|total|corpus|haul|kitty|pot|tally|figure|commitments|proceeds|take|result)(?: (?:is|was|came to|comes to|stands at|stood at|amounts to|amounted to|reached|ran to|added up to))?:? {_ABOUT}$"
    rf"|Size: {_ABOUT}$"
    rf"|(?:(?:[Aa]ll in all|[Tt]ogether|[Ii]n all|[Aa]ltogether|[Ii]n total|[Bb]etween them),? )?(?:(?:[\w\-]+|<N>|<P>|<L>),? )*?{_GIVERS}(?:,? [\w\-]+){{0,6}}? (?:contributed|committed|put in|put up|signed up for|provided|subscribed(?: for)?|pledged|chipped in|account for|stand behind|brought|came in with|stumped up) (?:the )?{_ABOUT}$"
    rf"|{_IT} (?:now )?(?:has|holds|commands|brings in|brought in|has brought in|has taken in|took in|weighs in at|comes in at|came in at|runs to|measures) {_ABOUT}$"
)
_OPENS = pattern(
    rf",? (?:{_IT}|which) (?:is|was|ranks|makes|counts|becomes)\b(?![^.;]*\b(?:round|checks?|cheques?|deals?|investment|gift|stake|exit|sale|loan|grant|donation)\b)[^.;]*\b(?:largest|biggest|smallest|size|times|twice|bigger|larger|smaller|record|predecessor|target|goal|cap)\b"
)
_NO_SIZE = Pattern(
    r" under\b| (?:in|of) (?!total\b|all\b|(?:[\w\-]+ )?commitments|(?:[\w\-]+ )?capital|(?:it|hand|cash)\b|the (?:fund|bank)|fresh|new)| (?:to|for|towards?) (?!the (?:[\w\-]+ )?(?:fund|vehicle|pool)\b|it\b|this\b)|[- ](?:\w+ )?(?:round|valuation|deal|stake|loan|check|cheque)\b| (?:per|each|a year|to (?:the )?\ue000)"
)


_LEAST = 1_000_000
_REACH = 2
"""Within so many sentences "the volume" is that of the fund told last, where nobody else is named between."""


def read_alone(document: Document, sentence: Sentence, position: int, last: FundDraft) -> Sized | None:
    """What an amount tells of the fund told last, in a sentence that names no fund."""
    between = document.sentences[last.sentence + 1 : sentence.index]
    if len(between) >= _REACH or any(
        item.referent is not last.manager for one in between for _, item in one.all(marks.NAME)
    ):
        return None
    money = sentence.items[position].value
    if not isinstance(money, MoneyMention) or money.kind != "amount" or money.money.value < _LEAST:
        return None
    if not _is_size(sentence, position) or last.earlier or last.status == "failed" or last.raised is not None:
        return None
    status = last.status if last.status in ("first_close", "planned") else "closed"
    return Sized("raised", status, False, None, -1, bound=True)


_FRESH = pattern(
    r"\b(?:has|have|had|with|got|sitting on|found|can (?:spend|invest|deploy|lend)) (?:(?:an?|now|about|around|nearly|almost|over|just|more|than|some) )*(?P<new>(?:fresh|new|another|further|additional) (?:(?:about|nearly|almost) )?)?<M>"
    r"(?P<use> (?:(?:more )?to (?:invest|spend|deploy|lend|put to work|hand out|play with|pour|back|go shopping)(?! (?:in|into|on) (?:each|every|any)\b)|(?:in|of) (?:fresh|new) (?:money|capital|cash)|more (?:in|at)|at (?:its|their) disposal|in (?:its|their) (?:pockets?|coffers)|burning))?"
)
_RICHER = pattern(r"(?:is|are) (?:now )?<M> (?:richer|to the good)\b")


def money_before(document: Document, draft: FundDraft) -> tuple[Money, int] | None:
    """ "Acme has a fresh <M> to invest. It has closed its fifth fund": the sum, and the sentence that tells it."""
    for index in range(draft.sentence, max(-1, draft.sentence - _REACH - 1), -1):
        sentence = document.sentences[index]
        sums = list(sentence.all(marks.MONEY))
        if len(sums) > 1 or (sums and marks.STAGE in sentence.mask):
            return None
        for position, item in sums:
            told = _FRESH.search(sentence.mask) or _RICHER.search(sentence.mask)
            sure = told is not None and (told.re.groupindex == {} or told["new"] or told["use"])
            subject = subject_before(document, sentence, position)
            whose = subject is None or subject is draft.manager
            money = item.value
            if sure and whose and isinstance(money, MoneyMention):
                return (money.money, index) if money.kind == "amount" and money.money.value >= _LEAST else None
            return None
    return None


def _is_size(sentence: Sentence, position: int) -> bool:
    mask = sentence.mask
    if mask.find(marks.MONEY) != position or marks.STAGE in mask:
        return False
    before = _BEFORE.fullmatch(mask, 0, position)
    if before is None or _NO_SIZE.match(mask, position + 1):
        return False
    return before["opens"] is None or _OPENS.match(mask, position + 1) is not None
