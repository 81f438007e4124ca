"""Whom a sentence about an investor goes on to speak of: the company that he puts money into."""

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf


def is_company(referent: Referent | None) -> bool:
    """Whether a name may be of a company, no investment firm and no fund."""
    return referent is not None and referent.kind not in ("firm", "fund")


def backs_another(sentence: Sentence, heading: Referent) -> bool:
    """ "Harrow Ventures led its round", "Rival Quibbin was sold": the text goes on to speak of the company."""
    return any(
        item.referent is heading
        and (_BACKS.match(sentence.mask, position + 1) or _BESIDE.match(sentence.mask[: position + 1]))
        for position, item in sentence.all(marks.NAME, 0, 110)
    )


_BACKS = Pattern(
    r"(?: ?\([^()]{1,20}\))?(?: (?:has|had|also|previously|earlier|and \ue000|, \ue000)|,)* (?:(?:co-)?led|leads|(?:(?:is|are|was|were|will be) (?:also )?)?(?:leading|participating|joining|investing|taking part|contributing)|(?:is|was|are|were) (?:also )?(?:the |an? |its |both )?(?:[\w\-]+ ){0,2}(?:investors?|backers?)\b|invested|back(?:s|ed)?|participated|joined|took part|put)\b"
)
_BESIDE = pattern(
    r"(?:[A-Z][\w\-]+ly, |In [\w ]{3,20}, |(?:An?|One|The|Its|Another|Other|Two|Existing|Main|Fellow|Like|<N>(?:['’]s)?) ){0,2}(?:[\w\-]+ ){0,2}"
    r"(?:[Rr]ivals?|[Cc]ompetitors?|[Ii]nvestors?|[Cc]ustomers?|[Bb]ackers?|[Cc]lients?),? (?:(?:like|such as|including|are|is|include) )?<N>$"
)


def put_into(sentence: Sentence, heading: Referent) -> Referent:
    """The company that the one who heads the sentence puts money into, else who heads it.

    "Acme has led a $40 million round in Bede. The company was founded in 2014": Bede was. A firm stays whom the text
    speaks of, for "the firm" is said of firms.
    """
    if heading.kind in ("firm", "fund") or not _PUTTING.is_in(sentence.mask):
        return heading
    told = _PUTS.search(sentence.mask)
    if told is None or all(item.referent is not heading for _, item in sentence.all(marks.NAME, 0, told.end() - 1)):
        return heading
    company = sentence.items[told.end() - 1].referent
    return company if company is not None and company.kind not in ("firm", "fund", "person", "place") else heading


def who_puts(sentence: Sentence) -> Referent | None:
    """The first of several who put money into a company: "A and B have led a round in C"."""
    told = _PUTS.search(sentence.mask) if _PUTTING.is_in(sentence.mask) else None
    return next((item.referent for _, item in sentence.all(marks.NAME)), None) if told is not None else None


_PUTTING = AnyOf("round", "invest", "back", "funding", "stake")
_INTO = r"(?:in|into|of|for) (?:(?!(?:a|its|their|his|which|that)\b)[\w\-’]+ |<L>(?:-based|['’]s)? ){0,7}<N>(?!['’]| (?:and|,) <N>)"
_PUTS = pattern(
    rf"^[^.;:]{{0,40}}<N>(?:,? (?:and|&) <N>|, <N>)*(?: (?:has|have|had|also|reportedly|jointly|recently|just|today))* "
    rf"(?:(?:co-)?led (?:an? |the )?(?:[\w\-+]+ |<M> |<S> ){{0,6}}?(?:round|funding|financing|investment|raise) {_INTO}"
    rf"|(?:invested|put) (?:(?:about|around|some|over|more|than|up|to|an?|undisclosed|amount|sum) )*(?:<M> )?{_INTO}"
    r"|backed (?:(?!(?:by|out|away|its|their)\b)[\w\-’]+ |<L>(?:-based|['’]s)? ){0,6}<N>(?!['’]|,? (?:and|&) <N>|, <N>)"
    rf"|(?:bought|acquired|took|taken|picked up) (?:an? )?(?:(?:minority|small|significant|strategic|[1-4]?\d(?:\.\d+)? ?(?:%|percent|per cent)) ){{1,2}}(?:stake|interest|holding) {_INTO})"
)


def invested_in_by(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "GE is an investor in a round of funding in the company": none that the sentence names, but the one before.

    Who gave money there is not the company either.
    """
    if not _PUT_INTO.search(sentence.mask, max(0, position - 50), position):
        return None
    here = {id(item.referent) for _, item in sentence.all(marks.NAME, 0, position)}
    for before in document.sentences[max(0, sentence.index - 2) : sentence.index][::-1]:
        named = [
            (at, item.referent)
            for at, item in before.all(marks.NAME)
            if is_company(item.referent) and id(item.referent) not in here and not _is_no_company(item.referent)
        ]
        free = [one for at, one in named if not _GIVEN_BY.search(before.mask, 0, at)]
        if named:
            return free[-1] if free else named[-1][1]
    return None


def _is_no_company(referent: Referent | None) -> bool:
    return referent is not None and referent.kind in ("person", "place", "publication")


_PUT_INTO = Pattern(r"\b(?:investors?|invested|stakes?)\b[^.;]{0,30} in(?:to)? $")
_GIVEN_BY = pattern(r"\b(?:led by|from|joined by|backed by|including) (?:(?!\b(?:in|into|for|to)\b)[^.;]){0,90}$")
