"""What brackets behind a name tell of its money without a verb or its subject, read in full: "Acme (raised $5 million)" as
"Acme (which previously raised $5 million)".
"""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.extraction.rules.wording.gated_phrases import ABOUT
from vcgraph.normalize.patterns import Pattern

_LOOK_BACK = 90
_NAMED = r"(?<=[\w.,’'] )[A-Z\d][\w.&’'-]*(?: [A-Z\d&][\w.&’'-]*){0,3} "
"""A name within a sentence: "Acme (raised $5 million)" at the start of a line is an item of a list, and news."""
_RAISED = Pattern(rf"{_NAMED}\((?P<said>raised) {ABOUT}$")
_HAVING = Pattern(rf"{_NAMED}\((?P<said>with|having) {ABOUT}$")
_SUM_FIRST = Pattern(rf"{_NAMED}(?P<said>\(){ABOUT}$")
_IN_ALL = Pattern(
    r"(?P<said> (?:(?:in )?total(?: funding)? raised|raised (?:in total|in all|to date|so far)|raised|in total (?:funding|financing)))(?=[,;)])"
)
_PART = Pattern(rf"\bincluding {ABOUT}$")
_PART_LED = Pattern(
    r"(?:,? (?:back )?(?:in (?:[A-Z]\w+ )?\d{4}|last year|this year|earlier this year))?,? (?P<said>led) by "
)


def find_bracketed(text: str, sums: Sequence[tuple[int, int]]) -> Iterator[Wording]:
    """Where brackets that hold a sum leave out who raised it; `sums` are the spans of amounts, in order.

    >>> [one.plain for one in find_bracketed("It has rivals like Acme (raised $5 million).", [(32, 42)])]
    ['which previously raised']
    """
    for start, end in sums if "raised" in text else ():
        if _PART.search(text, max(0, start - _LOOK_BACK), start):
            led = _PART_LED.match(text, end)
            yield from [Wording(*led.span("said"), "in a round led")] if led else ()
        elif text.rfind("(", max(0, start - _LOOK_BACK), start) >= 0:
            yield from _in_full(text, start, end)


def _in_full(text: str, start: int, end: int) -> Iterator[Wording]:
    raised = _RAISED.search(text, max(0, start - _LOOK_BACK), start)
    if raised is not None:
        yield Wording(*raised.span("said"), "which previously raised")
        return
    in_all = _IN_ALL.match(text, end)
    if in_all is None:
        return
    having = _HAVING.search(text, max(0, start - _LOOK_BACK), start)
    first = having or _SUM_FIRST.search(text, max(0, start - _LOOK_BACK), start)
    if first is not None:
        at, behind = first.span("said")
        yield Wording(at, behind, "which has raised" if having else "(which has raised ")
        yield Wording(*in_all.span("said"), " in total")
