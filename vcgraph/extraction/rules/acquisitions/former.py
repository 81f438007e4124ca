"""Whom words mean that tell of a company by what it was to somebody: "his former employer", "the loser", "what she had sold"."""

from collections.abc import Sequence

from vcgraph.extraction.rules.acquisitions.antecedents import OPENING_IT
from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft
from vcgraph.extraction.rules.acquisitions.patterns import COMPANY, DESCRIPTION
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_FORMER = r"\b(?:[Hh]is|[Hh]er) (?:former|old|previous|last|ex-) ?(?:employer|company|firm|start-?up|business)\b"
_FORMER_HEADS = pattern(
    rf"(?:^|[,;] (?:and |but )?|\b(?:that|when|after|before) ){_FORMER}(?:, [^.;<N>]{{2,60}},)?(?: (?:has|had|was|is|been|were|later|then|since|also|itself|<D>))* ?$"
)
""" "His former employer was | sold to A"."""
_FORMER_OPENS = pattern(rf"^{_FORMER}")
_LEFT = pattern(
    rf"\b(?:hired|poached|lured|recruited|took|joins?|joined|came|comes|moved|brought)\b[^.;]{{0,60}}? from (?:rival |the )?{DESCRIPTION}(?P<org><N>)(?!['’])"
    rf"|\b(?:left|quit|leaves|resigned from|has left) {DESCRIPTION}(?P<left><N>)"
    r"|\b(?:ran|led|headed|chaired|managed|ran sales at|worked (?:at|for)) (?P<ran><N>) (?:until|till|for|from|in)\b"
    r"|\b(?:[Uu]ntil|[Ff]ormerly|[Pp]reviously|[Ff]ormer|used to be|had been)\b[^.;<N>]{0,80}? (?:of|at|for) (?P<was><N>)(?!['’])"
)


def former_employer(document: Document, sentence: Sentence) -> Referent | None:
    """Which company somebody came from, as this sentence or one of the two before tells."""
    for one in reversed(document.sentences[max(0, sentence.index - 3) : sentence.index + 1]):
        left = _LEFT.search(one.mask)
        if left:
            return one.items[left.start(left.lastgroup or "org")].referent
    return None


def is_former(words: str) -> bool:
    """Whether words tell of a company that somebody has left: "her old company"."""
    return _FORMER_OPENS.match(words) is not None


def heads(document: Document, sentence: Sentence, before: str) -> bool:
    """Whether "his former employer" heads a verb, or "it", where the sentence before is about that one."""
    told_before = sentence.index > 0 and _FORMER_OPENS.match(document.sentences[sentence.index - 1].mask)
    return _FORMER_HEADS.search(before) is not None or (
        bool(told_before) and OPENING_IT.match(before.rstrip()) is not None
    )


_CONTESTANT = pattern(
    r"(?:^|[,;:] (?:and |but )?|\b(?:[Ll]ater|[Aa]go|and|but)\b,? |<D>,? )[Tt]he (?P<who>loser|winner|buyer|acquirer|purchaser)(?: (?:has|had|have|then|later|also|itself|<D>|[a-z]+ed itself with [^.;,<N>]{3,40}, <N>, and))* $"
)


def contestant(mask: str, verb: int, known: Sequence[AcquisitionDraft]) -> Referent | None:
    """Who "the loser" or "the buyer" is that | buys another: of the deal told last."""
    word = _CONTESTANT.search(mask, 0, verb)
    if word is None:
        return None
    lost = word["who"] == "loser"
    return next(
        (deal.acquirer for deal in reversed(known) if (deal.status == "failed") == lost and deal.acquirer), None
    )


_BOUGHT_IT = pattern(
    rf"\b(?:with|for|of|in|to|on|at|from) (?:an?|the|its) (?:[\w\-]+ ){{0,4}}{COMPANY}, (?P<target><N>),? and (?:(?:then|later|soon) )?$"
)


_TURNED_TO = pattern(
    r"<C>(?: (?:has|had|then|later|first|also|<D>))* (?:(?:turned|switched|went|moved on) to|courted|pursued|wooed|visited|met|noticed|spotted|discovered|found|approached|eyed|rescued|backed|supported) "
    rf"{DESCRIPTION}(?P<target><N>)(?: <D>| [a-z]+){{0,4}},? and (?:(?:then|later|soon|finally|eventually|has|had|<D>) )*$"
)
""" "A turned to B and | bought it"."""


def object_told(sentence: Sentence, verb: int) -> Referent | None:
    """Whom "it" means in "made do with a smaller company, B, and | bought it"."""
    told = next(
        (one for one in (rule.search(sentence.mask, 0, verb) for rule in (_BOUGHT_IT, _TURNED_TO)) if one), None
    )
    return sentence.items[told.start("target")].referent if told else None


def was_sold_by(
    document: Document, sentence: Sentence, seller: Referent | None, known: Sequence[AcquisitionDraft]
) -> Referent | None:
    """ "A has sold B to C. It had bought the company in 2012": B, which the sentence before says that A sold."""
    for deal in reversed(known):
        if sentence.index - deal.sentence > 1:
            return None
        if seller in (deal.target, deal.acquirer) or deal.owned:
            continue
        named = document.sentences[deal.sentence].all(marks.NAME)
        if any(item.referent is seller for _, item in named):
            return deal.target
    return None


def was_bought_by(seller: Referent | None, known: Sequence[AcquisitionDraft], sentence: Sentence) -> Referent | None:
    """ "A bought B in 2015. Now A is about to sell it": B, the one that A is told to have bought."""
    bought = {id(deal.target): deal.target for deal in known if deal.acquirer is seller and deal.status == "closed"}
    near = seller is not None and len(bought) == 1 and any(sentence.index - deal.sentence <= _NEAR for deal in known)
    return next(iter(bought.values())) if near else None


_NEAR = 3
BACK = Pattern(r"\bback\b")
_HE = pattern(r"\b(?:[Hh]e|[Ss]he)(?: (?:has|had|later|then|also|<D>))* $")


def person_meant(document: Document, sentence: Sentence, verb: int) -> Referent | None:
    """Who "he" or "she" is that | buys a company back: the one person whom this sentence or the one before names."""
    if not _HE.search(sentence.mask, 0, verb):
        return None
    before = document.sentences[max(0, sentence.index - 1) : sentence.index]
    named = [*((one, len(one.mask)) for one in before), (sentence, verb)]
    persons = {id(item.referent): item.referent for one, end in named for _, item in one.all(marks.PERSON, 0, end)}
    return next(iter(persons.values())) if len(persons) == 1 else None
