"""Where a sentence on the news tells the round before it: "The Series D follows | a $54 million raise last year"."""

from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_SIGNS = AnyOf("follow", "after", "since", "heels of", "back of", "builds on")
_ROUND = r"(?:round|financing|funding|raise|fundraise|fundraising|investment|deal|infusion|injection|tranche|money|capital|cash|<S>)(?![\w\-])"
_NEWS = rf"(?:The|This|Its|<I>|<C>['’]s|Today['’]s) (?:(?!(?:previous|last|earlier|prior|first|initial|original|follow\w*)\b)[\w\-]+ |<M>,? |<S> ){{0,5}}?{_ROUND}"
_FOLLOWS = (
    r"(?:follows|following|followed|builds on|(?:comes|came|coming|arrives|arrived|is|was) (?:(?!(?:led|by|followed)\b)[\w\-]+ |<D> ){0,6}?"
    r"(?:after|since|on the heels of|on the back of|on top of)) "
)
_BEFORE_NEWS = pattern(
    rf"{_NEWS}(?:, (?:led|co-led|backed|anchored|announced)\b[^;<M><S>]{{2,140}}?,)?(?P<aside>,(?: which| that)? | (?:which |that )?)(?:(?:also|now|itself|just) )*{_FOLLOWS}"
)
_AFTER_ASIDE = pattern(
    r", (?:(?:also|now) )?(?:was|is|were|saw|sees|includ(?:es|ed)|had|has|will|drew|attracted|featured|marks|values?|brings?|takes?|comes|came|pushes|lifts)\b"
)


def told_before(mask: str) -> range:
    """The places that tell of the round before the news; none where a sentence tells of no such round.

    "The round, which follows | a $5 million seed in 2021 |, was led by A": neither A nor the time behind is the seed's.
    """
    found = _BEFORE_NEWS.match(mask) if _SIGNS.is_in(mask) else None
    if found is None:
        return range(0)
    end = _AFTER_ASIDE.search(mask, found.end()) if found["aside"].startswith(",") else None
    return range(found.end(), end.start() if end is not None else len(mask))


def is_apart(mask: str, one: int, other: int) -> bool:
    """Whether of two places one tells of the round before the news, and the other does not."""
    before = told_before(mask)
    return (one in before) != (other in before)


def is_like_news(mask: str, position: int) -> bool:
    """ "The round follows a similar | $5 million raise in January": the same sum, and not that of the news."""
    return position in told_before(mask) and _SIMILAR.search(mask, 0, position) is not None


_SIMILAR = Pattern(
    r"\b(?:a|an|another) (?:similar|same-sized|similarly sized|identical|equal|like|previous|earlier|prior) (?:\w+ ){0,2}$"
)
