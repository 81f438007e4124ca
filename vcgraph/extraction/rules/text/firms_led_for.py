"""For which firm a person leads a round: "A partner X", "X, a partner at A"."""

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_FAR = 110


def with_firm(sentence: Sentence, listed: Listed) -> Listed:
    """The firm that a person leads a round for: "A partner X", "X, a partner at A", "X of A" where A is a firm."""
    if listed.item.sign != marks.PERSON:
        return listed
    at = listed.position
    before = _FIRM_BEFORE.search(sentence.mask, max(0, at - _FAR), at)
    match = before or _FIRM_BEHIND.match(sentence.mask, at + 1)
    if match is None:
        return listed
    firm = sentence.items[match.start("firm")]
    known = firm.referent is not None and firm.referent.kind == "firm"
    partner = (
        match["title"] is not None and _DIRECTOR.search(match["title"]) is None
    )  # who also runs companies of any kind
    return listed._replace(item=firm, position=match.start("firm")) if partner or known else listed


_PARTNER = r"(?:[\w\-]+ ){0,2}?(?:[Pp]artner|[Pp]rincipal|[Mm]anaging [Dd]irector|[Aa]ssociate)"
_DIRECTOR = Pattern(r"[Dd]irector$")
_FIRM_BEFORE = pattern(rf"(?P<firm><N>)(?:['’]s?)?(?P<title> {_PARTNER})? $")
_FIRM_BEHIND = pattern(
    rf"(?P<title>,? (?:an?|the)? ?{_PARTNER})?(?:(?:,? (?:of|at|from)| with) (?:the )?|(?<=[Pp]artner), )(?P<firm><N>)"
)
