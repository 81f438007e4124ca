"""Whom a sentence about an investor goes on to speak of: the company that he puts money into."""

from vcgraph.extraction.rules.names.parties import is_company, is_firm, may_raise
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf


def backs_another(sentence: Sentence, heading: Referent, focus: Referent | None) -> bool:
    """ "Harrow Ventures led its round", "Rival Quibbin was sold": the text goes on to speak of the company, the `focus`.

    Where a firm opens the text and buys a part of a company, or backs several, the firm is spoken of.
    """
    opens = heading.kind == "firm" and focus is not None and focus.first >= sentence.start
    if opens and len({id(item.referent) for _, item in sentence.all(marks.NAME) if is_company(item.referent)}) > 1:
        return False
    return any(
        item.referent is heading
        and (
            _BACKS.match(sentence.mask, position + 1)
            or _WHICH_BACKED.match(sentence.mask, position + 1)
            or _BESIDE.match(sentence.mask[: position + 1])
            or (not opens and _BUYS_IN.match(sentence.mask, position + 1))
        )
        for position, item in sentence.all(marks.NAME, 0, 110)
    )


_SOON = r"(?:has|had|have|will|would|also|itself|first|previously|earlier|later|then|already|recently|(?:is|are) (?:set )?to|plans? to|agree[sd] to|this year|last year|\w+ly|and <N>|, <N>|,)"
_OF_IT = r"(?:in|of) (?:the )?(?:[\w\-’]+ ){0,4}?<C>"
_A_PART = rf"(?:[\w\-.%<M>]+ ){{0,6}}?(?:stakes?|shares|[1-4]?\d(?:\.\d+)? ?(?:%|percent|per cent|pct)|third|quarter|fifth|tenth) {_OF_IT}"
_BUYS_IN = pattern(
    rf"(?: ?\([^()]{{1,20}}\))?(?: {_SOON}|,)* (?:(?:invest|pour(?:s|ed)?|pump(?:s|ed)?|inject(?:s|ed)?|contributed) [^.;]{{0,30}}<M>[^.;]{{0,30}} in(?:to)?\b"
    r"|(?:provid|suppl)(?:ed|ied) [^.;]{0,40}(?:funding|financing|capital|money|cash|debt|equity) (?:for|to) (?:the )?(?:[\w\-’]+ ){0,4}?<C>"
    rf"|(?:buys?|bought|acquired?|acquires|takes?|took|owns?|owned|holds?|held|pa(?:ys?|id)|picked up|got|has|had) {_A_PART})"
)
_BACKS = Pattern(
    r"(?: ?\([^()]{1,20}\))?(?:, (?:an?|the) [^,;.\ue000]{3,80},)?(?: (?:has|had|also|previously|earlier|and \ue000|, \ue000)|,)* (?:(?:co-)?led|leads|(?:(?:is|are|was|were|will be) (?:also )?)?(?:leading|participating|joining|investing|taking part|contributing)|(?:is|was|are|were) (?:also )?(?:the |an? |its |both )?(?:[\w\-]+ ){0,2}(?:investors?|backers?)\b|invested|back(?:s|ed)?(?! by\b)|participated|joined|took part|put)\b"
)
_WHICH_BACKED = pattern(
    r",? (?:which|who) (?:(?:had|has|also|first|again) )*(?:(?:co-)?led|co-?leads|took part in|participated in|joined|invested in|put money into) (?:the|this|that|its|<I>|<C>) ?(?:[\w\-]+ |<M> |<S> |<C> ?){0,4}?(?:(?:round|financing|funding|raise|deal|company|start-?up)\b|(?<=[\ue000\ue004\ue005]))"
)
""" "Arko, | which took part in the round, owns a rival, too": the text speaks of whose round it was."""
_BESIDE = pattern(
    r"(?:[A-Z][\w\-]+ly, |In [\w ]{3,20}, |(?:An?|One|The|Its|Another|Other|Two|Existing|Main|Fellow|Like|<N>(?:['’]s)?) ){0,2}(?:[\w\-]+ ){0,2}"
    r"(?:[Rr]ivals?|[Cc]ompetitors?|[Ii]nvestors?|[Cc]ustomers?|[Bb]ackers?|[Cc]lients?|[Ss]uppliers?|[Pp]artners?|[Uu]sers?),? (?:(?:like|such as|including|are|is|include) )?<N>$"
)


def put_into(sentence: Sentence, heading: Referent) -> Referent:
    """The company that the one who heads the sentence puts money into, else who heads it.

    "Acme has led a $40 million round in Bede. The company was founded in 2014": Bede was. A firm stays whom the text
    speaks of, for "the firm" is said of firms.
    """
    if is_firm(heading) or not _PUTTING.is_in(sentence.mask):
        return heading
    told = _PUTS.search(sentence.mask)
    if told is None or all(item.referent is not heading for _, item in sentence.all(marks.NAME, 0, told.end() - 1)):
        return heading
    company = sentence.items[told.end() - 1].referent
    return company if is_company(company) and company.kind not in ("person", "place") else heading


def put_by_it(sentence: Sentence) -> Referent | None:
    """ "It is in talks to lead an $80 million round in Bede. The startup had raised": Bede had."""
    told = _IT_PUTS.match(sentence.mask) if _PUTTING.is_in(sentence.mask) else None
    company = sentence.items[told.end() - 1].referent if told is not None else None
    return company if may_raise(company) else None


def put_into_before(document: Document, sentence: Sentence) -> Referent | None:
    """The company that a firm puts money into: "Harrow Ventures backed Acme. Oxbow Capital did too. The company was",
    where no sentence between names another.
    """
    for before in document.sentences[max(0, sentence.index - _STILL) : sentence.index][::-1]:
        told = (_PUTS.search(before.mask) if _PUTTING.is_in(before.mask) else None) or _PASSED.match(before.mask)
        company = before.items[told.end() - 1].referent if told is not None else None
        named = (item.referent for _, item in before.all(marks.NAME) if item.referent is not None)
        if told is not None or any(may_raise(one) and not backs_another(before, one, None) for one in named):
            return company if may_raise(company) else None
    return None


_PASSED = pattern(
    r"[^.;:<N>]{0,40}<N>(?: (?:had|has|also|first|once|reportedly|[a-z]+ly))* (?:passed on|turned down|(?:looked|had a look) at|said no to|walked away from|rejected|missed(?: out on)?|considered|declined to (?:back|fund|invest in)) (?:the )?(?:[a-z\-]+ |<L>(?:-based|['’]s)? ){0,4}<N>(?!['’])"
)
""" "Harrow Ventures passed on | Acme. Oxbow Capital led its seed round": Acme's."""


def named_next(sentence: Sentence, position: int) -> Referent | None:
    """ "The Haifa-based start-up, Acme, is": an anaphor that its name follows."""
    named = _NAMED_NEXT.match(sentence.mask, position)
    company = sentence.items[named.end() - 1].referent if named is not None else None
    return company if may_raise(company) else None


_NAMED_NEXT = pattern(r"<A>, <N>(?=, (?:which|whose|an?|the|has|is|will|had|was)\b)")


def company_beside(document: Document, sentence: Sentence, firm: Referent) -> Referent | None:
    """Whom "the startup" means where the text spoke of a firm last: who raised money, the article's subject, or the last
    company named; no firm is called so.
    """
    if firm is document.subject:
        return None
    told = (sentence.raiser, sentence.topic, document.subject)
    return next((one for one in told if may_raise(one)), None)


def raised_after(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "Harrow Ventures invested in the Series B of Acme, before | the company raised": Acme, and no firm that invests."""
    said, told = sentence.items.get(position), _INVESTED_BEFORE.search(sentence.mask, 0, position)
    if said is None or said.value not in ("company", "startup", "start-up") or told is None:
        return None
    firm = next((item.referent for _, item in sentence.all(marks.NAME, 0, told.start())), None)
    if firm is None or not is_firm(firm):
        return None
    named = (item.referent for _, item in sentence.all(marks.NAME, told.start(), position))
    return (
        next((one for one in named if is_company(one)), None)
        or put_into_before(document, sentence)
        or next((one for one in (sentence.focus, sentence.topic, document.subject) if may_raise(one)), None)
    )


_INVESTED_BEFORE = pattern(
    r"\b(?:invested in|(?:co-)?led|joined|participated in|took part in|backed|put <M> in(?:to)?) [^.;]{3,90}?,? (?:before|after which|while|and|but|whereupon)(?: then| later)? $"
)
_STILL = 3
"""Sentences for which the company is still the one that money went into."""


def held_before(document: Document, sentence: Sentence) -> Referent | None:
    """ "A has a 33% stake in Bede. Other shareholders include C": Bede's, no matter who headed the sentence before."""
    before = document.sentences[sentence.index - 1] if sentence.index else None
    held = _HAS_PART.match(before.mask) if before is not None else None
    company = before.items[held.end() - 1].referent if before is not None and held is not None else None
    return company if may_raise(company) else None


_HAS_PART = pattern(
    r"[^.;:<N>]{0,40}<N>(?: (?:still|also|now|already|currently))* (?:(?:has|owns|holds|controls) (?:[\w\-.%<M>]+ ){0,5}?(?:stake|interest|holding|shareholding|shares?|[\d.]+%|percent|per cent|pct|third|quarter|half|fifth|tenth|part|most) |(?:is|remains) (?:[\w\-]+ ){1,3}?(?:investor|shareholder|backer|owner) )(?:of|in) (?:the )?(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}?<N>(?!['’])"
)


def who_puts(sentence: Sentence) -> Referent | None:
    """The first of several who put money into a company: "A and B have led a round in C"."""
    told = _PUTS.search(sentence.mask) if _PUTTING.is_in(sentence.mask) else None
    return next((item.referent for _, item in sentence.all(marks.NAME)), None) if told is not None else None


_PUTTING = AnyOf(
    "put", "pour", "round", "invest", "back", "fund", "financ", "stake", "%", "percent", "per cent", "led", "lead"
)
_INTO = r"(?:in|into|of|for|to) (?:(?!(?:a|its|their|his|which|that)\b)[\w\-’]+ |<L>(?:-based|['’]s)? ){0,7}<N>(?!['’]| (?:and|,) <N>)"
_TOLD = r"(?: (?:has|have|had|also|reportedly|jointly|recently|just|today|will|would|(?:is|are) (?:set )?to|(?:has |have )?agree[sd]? to|plans? to|said(?: (?:on )?[\w<D>]+)? (?:that )?<A>|\w+ly))*"
_PUTS = pattern(
    rf"^[^.;:]{{0,40}}<N>(?:,? (?:and|&) <N>|, <N>)*{_TOLD} "
    rf"(?:(?:co-)?(?:led|leading|leads?) (?:an? |the )?(?:[\w\-+]+ |<M> |<S> ){{0,6}}?(?:round|funding|financing|investment|raise|<S>(?= in )) {_INTO}"
    rf"|(?:(?:is |are )?(?:invest(?:ed|ing|s)?|put(?:ting|s)?|pour(?:ed|ing|s)?)) (?:(?:about|around|some|over|more|than|up|to|an?|another|undisclosed|amount|sum) )*(?:<M> )?{_INTO}"
    rf"|(?:invested in|joined|participated in|took part in) (?:an? |the )?(?:[\w\-+]+ |<M> |<S> ){{1,6}}?(?:(?<=<S> )|(?:round|funding|financing|investment|raise) ){_INTO}"
    r"|(?:(?:co-)?led|invested in|joined|participated in|took part in|backed) <N>(?=['’]s? (?:[\w\-+]+ |<M> |<S> ){0,5}?(?:round|funding|financing|raise|<S>))"
    r"|backed (?:(?!(?:by|out|away|its|their)\b)[\w\-’]+ |<L>(?:-based|['’]s)? ){0,6}<N>(?!['’]|,? (?:and|&) <N>|, <N>)"
    rf"|(?:provid|suppl)(?:ed|ied) (?:[\w\-]+ |<M> ){{0,5}}?(?:funding|financing|capital|money) {_INTO}"
    rf"|(?:(?:is |are )?(?:bought|buy(?:ing|s)?|acquir(?:ed?|es|ing)|took|tak(?:e|es|en|ing)|picked up|(?:spent|paid) <M> (?:to buy|on|for))) (?:an? |about |around )*(?:(?:(?:minority|small|significant|strategic|[1-4]?\d(?:\.\d+)? ?(?:%|percent|per cent)) ){{0,2}}(?:stake|interest|holding)|[1-4]?\d(?:\.\d+)? ?(?:%|percent|per cent)) {_INTO})"
)


_IT_PUTS = pattern(
    rf"(?:According to <N>, |<D>, |In <D>, )?<A>(?!['’]) (?:[\w\-]+ ){{0,9}}?(?:(?:co-)?(?:led|leads?|leading)|invest(?:ed|ing|s)?|put(?:ting|s)?|pour(?:ed|ing|s)?) (?:(?:an?|the|about|over|up|to) )*(?:[\w\-+]+ |<M> |<S> ){{0,6}}?(?:(?:round|funding|financing|investment) |(?<=<M> )){_INTO}"
)


def invested_in_by(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "GE is an investor in a round of funding in the company": none that the sentence names, but the one before.

    Who gave money there is not the company either: "A provided funding for Bede, while C took part in the company's
    Series A" tells of Bede, and after a sentence on Bede "C put $5 million in the company" does.
    """
    put = _PUT_INTO.search(sentence.mask, max(0, position - 110), position)
    if put is None or _is_of_investor(sentence, position):
        return None
    within = _GAVE_TO.search(sentence.mask, 0, put.start())
    if within is not None:
        return sentence.items[within.end() - 1].referent
    raiser = _RAISED_FROM.match(sentence.mask, 0, position)
    if raiser is not None and is_company(sentence.items[raiser.start("company")].referent):
        return sentence.items[raiser.start("company")].referent
    here = {id(item.referent) for _, item in sentence.all(marks.NAME, 0, position)}
    spoken_of = sentence.focus
    goes_on = may_raise(spoken_of) and id(spoken_of) not in here
    if put["noun"] is None:
        return spoken_of if is_company(spoken_of) and id(spoken_of) not in here else None
    for before in document.sentences[max(0, sentence.index - 2) : sentence.index][::-1]:
        named = [
            (at, item.referent)
            for at, item in before.all(marks.NAME)
            if may_raise(item.referent) and id(item.referent) not in here
        ]
        free = [one for at, one in named if not _GIVEN_BY.search(before.mask, 0, at)]
        if goes_on and is_company(spoken_of) and named and all(one is not spoken_of for _, one in named):
            return spoken_of  # "Acme makes pumps. Customers include Bede. A invested in | the startup"
        if named:
            return free[-1] if free else spoken_of if goes_on else named[-1][1]
    return None


def _is_of_investor(sentence: Sentence, position: int) -> bool:
    """Whether "its" and "it" there may be the investor's own: "A led its", "A put $5 million in it"."""
    item = sentence.items.get(position)
    return item is None or item.value in ("it", "they", "we")


_PUT_INTO = pattern(
    r"\b(?P<noun>investors?|invested|stakes?)\b[^.;]{0,30} in(?:to)? $"
    r"|(?:<X>|\b(?:investors?|backers?|shareholders?|owners?)),?(?:[^.;<N>]{2,40}<N>(?:,? and <N>)?,)?(?: (?:which|who))?(?: (?:has|had|have|will|would|also|itself|first|previously|earlier|later|then|already|recently|\w+ly))* (?:(?:invest|put|pour(?:ed)?|pump(?:ed)?|inject(?:ed)?|contributed|plough(?:ed)?|ploughed|plowed) [^.;,]{0,40}(?:in|into|to)|(?:took|take) part in|participated in|joined|(?:(?:co-)?led|joined|took part in|participated in|anchored) (?:an?|the|its) (?:[\w\-]+ |<M> |<S> ){1,5}(?:for|in|by|of)|(?:provided|supplied) [^.;,]{0,50} (?:for|to)|(?:paid|spent) <M> for [\w.%\- ]{1,30} (?:of|in)) $"
)
_RAISED_FROM = pattern(
    r"(?:(?:[\w\-’']+|<L>(?:-based)?),? ){0,6}(?P<company><N>)(?: ?\([^()]*\))?,?[^.;<N>]{0,200} (?:raised|raises|secured|secures|closed|closes|landed|received|announced)\b[^.;<N>]{0,120}? (?:led by|from|by|with) (?:[a-z\-]+ ){0,4}<X>,? (?:which is |who is )?an? (?:[a-z\-]+ ){0,3}(?:investor|backer|shareholder) in $"
)
""" "Acme, which makes pumps, raised $5 million led by B, a previous investor in | the startup": of who raised it."""
_GAVE_TO = pattern(
    r"\b(?:(?:which|who) (?:also |already |previously )?back(?:s|ed)?|(?:funding|financing|capital|money|cash|invest(?:ed|ing|ment)|stakes?|shares|<M>)(?: (?:for|in|into|to))) (?:the |its )?(?:[\w\-’]+ |<L>(?:-based|['’]s)? ){0,5}?<N>(?!['’])"
)
""" "(Provided an undisclosed amount of) funding for | Bede"."""
_GIVEN_BY = pattern(r"\b(?:led by|from|joined by|backed by|including) (?:(?!\b(?:in|into|for|to)\b)[^.;]){0,90}$")


_ITS_MONEY = pattern(
    r"<A>(?: (?:has|have|had|is|was|are|were|now|also|already|previously|earlier|recently|only|just|itself|currently|then|to date|\w+ly))* (?:raised|secured|valued|worth|closed (?:a|an|its)|taken in|pulled in|attracted <M>)\b"
    r"|<I> (?:[\w\-]+ |<S> |<D> ){0,3}(?:<S>|rounds?|funding|valuation|total)\b"
)


def raiser_beside_backer(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "Velora raised $9 million. Tolvane led. It had raised $2 million before": Velora, though Tolvane is told last."""
    backer, raiser = sentence.focus, sentence.raiser
    if backer is None or not sentence.index or not _ITS_MONEY.match(sentence.mask, position):
        return None
    raiser = raiser if is_company(raiser) and raiser is not backer else put_into_before(document, sentence)
    gives = backs_another(document.sentences[sentence.index - 1], backer, None)
    return raiser if gives and raiser is not backer else None
