"""Whom the words around a fund mean: who speaks of it, and not a former house, a place or a dateline before its verb."""

import re

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def house_in(sentence: Sentence, told: re.Match[str] | None, *groups: str) -> Referent | None:
    """The house that a group of a match names, "firm" where none is said; None where it is none, or a fund."""
    at = max(told.start(group) for group in groups or ("firm",)) if told else -1
    firm = sentence.items[at].referent if at >= 0 else None
    return firm if firm is not None and is_organization(firm) and not is_fund_name(firm) else None


_COMPARES = pattern(
    r"(?P<firm><N>)['’]s? [^.;<N>]{3,60}\b(?:double|twice|triple|half|times|than|from|with|against|match\w*|exceed\w*|dwarf\w*|short of)\b[^.;<N>]{0,40}<M>,? (?:that |which )?(?:it|<A>|the (?:firm|group|bank)) (?:had |has )?$"
)
""" "Acme's new fund would be double the <M> it raised for ...": Acme did."""


def of_compared(sentence: Sentence, verb: int) -> Referent | None:
    """Whose new fund the words before a verb compare with what "it" raised."""
    return house_in(sentence, _COMPARES.search(sentence.mask, 0, verb) if verb > 0 else None)


def is_dateline(sentence: Sentence, subject: Referent) -> bool:
    """ "Kelso City: A fund ...": where the news comes from."""
    first = sentence.items.get(0)
    opens = first is not None and first.referent is subject and sentence.mask.startswith(": ", 1)
    return opens and not sentence.headline


_HIS_COMPANY = Pattern(
    r"(?:, \ue000)?(?:['’]s?)? (?:CEO|boss|chief executive|executives?|veterans?|alumni|alums|engineers?|bankers?)\b"
)
_LEFT = Pattern(
    r"\b(?:left|leaving|quit(?:ting)?|departed(?: from)?|exited|formerly (?:of|at|with)|previously (?:of|at|with)|(?:alumni|veterans?|refugees|(?:co-)?founders|executives|engineers|employees|partners) (?:of|from)|former (?:[\w\-]+ ){1,3}(?:of|at|from|with)|came from|spun out of|broke away from|used to (?:be|work)(?: an? [\w\-]+)? (?:at|with|for)|once (?:at|with)|(?:her|his|their) (?:old|former|previous) (?:firm|employer|shop|house),?) (?:the )?$",
    re.IGNORECASE,
)


def is_former(sentence: Sentence, subject: Referent) -> bool:
    """ "Two ex-Acme engineers launch a fund", "Acme CEO launches a fund": no fund of Acme's."""
    at = next((at for at, item in sentence.all(marks.NAME) if item.referent is subject), None)
    return at is not None and (
        _LEFT.search(sentence.mask, max(0, at - 40), at) is not None
        or re.search(r"\b(?:[Ee]x-|[Ff]ormer (?:\ue000, )?)$", sentence.mask[max(0, at - 11) : at]) is not None
        or _HIS_COMPANY.match(sentence.mask, at + 1) is not None
    )


_QUOTED = pattern(
    r"[”\"][,.]? (?:said|says|wrote|writes|added|told [^.;,]{2,30},) <P>,? (?:(?:the|an?) )?(?:[\w\- ]{0,40} )?(?:of|at) (?P<firm><N>)"
    r"|[”\"][,.]? (?:said|says|wrote|writes|added|told [^.;,]{2,30},) (?P<before><N>)(?:['’]s)? (?:[\w\-]+ ){0,3}<P>"
)
""" "We closed Fund II", said Ann Lee, a partner at Acme: Acme did."""
_ANNOUNCES = pattern(
    r"(?P<firm><N>)(?: \([^)]{1,14}\))? (?:(?:has|have|had|today|also|<D>) )*(?:announced|announces)(?: (?:today|<D>))?,? that (?:the |its )?(?P<fund><N>)"
)
""" "Acme announced that the Birch Fund III has exceeded its target": Acme's, where no name tells another."""
_WE = Pattern(r"\b(?:we|our|us)\b|[“\"]\ue005 ")


def of_speaker(sentence: Sentence) -> Referent | None:
    """The firm of whoever says "we" of the fund."""
    return house_in(sentence, _QUOTED.search(sentence.mask) if _WE.search(sentence.lower) else None, "firm", "before")


def of_announcer(sentence: Sentence, fund: Referent) -> Referent | None:
    """The firm that announces what has become of a fund."""
    told = _ANNOUNCES.search(sentence.mask)
    same = told is not None and sentence.items[told.start("fund")].referent is fund
    return house_in(sentence, told) if same else None


_HIS_FIRM = pattern(r"(?:,? (?:[\w\-]+|<N>))*? (?:of|at|behind|founded|runs|leads|heads) (?P<firm><N>)")
_FIRM_BEFORE = pattern(r"(?P<firm><N>)['’]s? (?:[\w\-]+ ){0,2}$")


def firm_of(sentence: Sentence, person: Referent) -> Referent | None:
    """ "Ann Lee, a co-founder of Acme, is raising ..."."""
    for at, item in sentence.all(marks.PERSON):
        if item.referent is person:
            before = _FIRM_BEFORE.search(sentence.mask[max(0, at - 40) : at])
            firm = sentence.items[max(0, at - 40) + before.start("firm")].referent if before else None
            if firm is not None and firm.kind == "firm":
                return firm
            match = _HIS_FIRM.match(sentence.mask, at + 1)
            former = match is not None and re.search(
                r"\b(?:[Ff]ormer|[Ee]x|spent|left|worked|used to|previously|until|was)\b", match[0]
            )
            return sentence.items[match.start("firm")].referent if match and not former else None
    return None


_HELPS = pattern(
    r"\b(?:help(?:s|ed|ing)?|assist(?:s|ed|ing)?) (?:(?P<firm><N>)|(?:(?!(?:and|but|has|have|had|is|are|was|were|which|that)\b)[\w\-]+ ){0,3}?(?!(?:and|but|has|have|had|is|are|was|were|which|that)\b)[\w\-]+)(?: (?:to|in))? $"
)


def is_helped(sentence: Sentence, verb: int) -> tuple[Referent | None] | None:
    """ "A is helping B raise a fund": B, none where it is no name, is whose fund a verb is about."""
    told = (
        _HELPS.search(sentence.mask, max(0, verb - 60), verb)
        if "help" in sentence.mask or "assist" in sentence.mask
        else None
    )
    firm = sentence.items[told.start("firm")].referent if told and told["firm"] else None
    return (firm if is_organization(firm) else None,) if told else None


_SPEAKS_FOR = pattern(
    r"<P>,? (?:who is )?(?:(?:an?|the|its|one of the) )?(?:[\w\-]+,? ){0,5}?(?:of|at|with) (?:<L>(?:-based|['’]s)? )?(?P<firm><N>),? (?:(?:said|says|told [^.;,]{2,30}|confirmed|added|announced|wrote|revealed|disclosed)(?: (?:in|on) (?:<D>|an? [a-z]+))?(?: that)?) (?:<A>|the (?:firm|fund)|it|its|they)(?: (?:has|have|had|is|was|will|also|now|just|recently|already|to|plans|planned|hopes|hoped|expects|expected|wants|wanted|aims|aimed|been))* $"
)
""" "Ann Lee, a partner at Acme, said the firm | raised ...": Acme, whomever the text is about."""


def spoken_for(sentence: Sentence, verb: int) -> Referent | None:
    """The firm of whoever says what the firm, before a verb, has raised."""
    told = _SPEAKS_FOR.search(sentence.mask, 0, verb) if verb > 0 else None
    return sentence.items[told.start("firm")].referent if told else None


def is_told_just_before(document: Document, sentence: Sentence, told: Referent | None, last: Referent | None) -> bool:
    """ "Bede makes shoes. Acme's third fund closed at <M>. | Its last fund was <M>": Acme's, and not of whom the text is about."""
    if sentence.index == 0 or last is None or told is last or not _ITS_FUND.match(sentence.mask):
        return False
    near = [one.referent for _, one in document.sentences[sentence.index - 1].all(marks.NAME)]
    named = [*near, *(one.referent for _, one in sentence.all(marks.NAME))]
    return last in near and not (told in named or any(one.kind == "firm" for one in named if one and one is not last))


_ITS_FUND = pattern(
    r"(?:<I>|<A>['’]s?|[Tt]he firm['’]s?) (?:[\w\-]+ ){0,3}(?:fund|vehicle)\b|(?:<A>|It|The firm) (?:[a-z]+ ){0,2}(?:raised|closed)\b|(?:In <D>, )(?:<A>|it|the firm) |That compares with |The (?:new |latest )?fund (?:is|follows)\b"
)
