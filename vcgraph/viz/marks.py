"""Which words of a quote tell its fact: computed once, so that the page need not search for them."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from vcgraph.normalize.dates import find_dates
from vcgraph.normalize.money import find_money
from vcgraph.viz.view import Fact, Node, Quote

Span = tuple[int, int]
_Sum = tuple[float, str]


class Marker:
    """Finds the marked words of many quotes; each text is read once."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self._names = {node.id: [name for name in (node.name, *node.aliases) if len(name) > 1] for node in nodes}
        self._sums: dict[str, list[tuple[Span, set[_Sum]]]] = {}
        self._dates: dict[tuple[str, str], list[tuple[Span, str]]] = {}

    def spans(self, quote: Quote, fact: Fact) -> tuple[Span, ...]:
        """Offsets of the names of both ends, the fact's sums (competing ones too), its date and its stage or role.

        >>> nodes = [Node("a", "firm", "Oak"), Node("b", "company", "Elm", ("Elm Inc",))]
        >>> told = Fact("a", "b", "invested_in", amount=4e6, currency="USD", stage="seed")
        >>> text = "Elm Inc got $4m of seed money from Oak, not the $9m it sought."
        >>> [text[start:end] for start, end in Marker(nodes).spans(Quote(text), told)]
        ['Elm Inc', '$4m', 'seed', 'Oak']
        """
        ends = [fact.source] if fact.target is None else [fact.source, fact.target]
        words = [_spelling(code) for code in (fact.stage, fact.label) if code]
        found = [span for end in ends for name in self._names.get(end, ()) for span in _whole_words(quote.text, name)]
        found += [match.span() for word in words for match in word.finditer(quote.text)]
        return _apart([*found, *self._told_sums(quote, fact), *self._told_dates(quote, fact)])

    def _told_sums(self, quote: Quote, fact: Fact) -> Iterator[Span]:
        told = {(amount, fact.currency) for amount in (fact.amount, fact.upper) if amount is not None}
        told |= {(each.amount, each.text) for each in fact.competing if each.amount is not None}
        if not told:
            return
        if quote.text not in self._sums:
            self._sums[quote.text] = list(_read_sums(quote.text))
        yield from (span for span, sums in self._sums[quote.text] if sums & told)

    def _told_dates(self, quote: Quote, fact: Fact) -> Iterator[Span]:
        told = {fact.date, *(each.text for each in fact.competing if each.amount is None)} - {""}
        if not told:
            return
        key = quote.text, quote.published
        if key not in self._dates:
            found = find_dates(quote.text, _day(quote.published))
            self._dates[key] = [((each.start, each.end), str(each.date)) for each in found]
        yield from (span for span, day in self._dates[key] if day in told)


def _read_sums(text: str) -> Iterator[tuple[Span, set[_Sum]]]:
    for mention in find_money(text):
        money, also = mention.money, mention.also
        sums = {(float(money.value), money.currency)}
        sums |= {(float(each.value), each.currency) for each in (also,) if each is not None}
        sums |= {(float(each), money.currency) for each in (money.upper,) if each is not None}
        yield (mention.core_start, mention.core_end), sums


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@cache
def _spelling(code: str) -> re.Pattern[str]:
    """How prose spells a code of the ontology: `series_b` is "series B" or "Series-B"."""
    words = r"[ -]?".join(re.escape(part) for part in code.replace(" ", "_").split("_"))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _whole_words(text: str, name: str) -> Iterator[Span]:
    """Where a text says a name, but not where the name is a part of a longer word."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start, end
        start = text.find(name, end)


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, the longer where two overlap at one start, without those that begin inside another."""
    kept: list[Span] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if end > start and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
    return tuple(kept)
