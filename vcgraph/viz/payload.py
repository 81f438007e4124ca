"""The data of a page: columns of numbers, with each text stored once. No markup is in it."""

import base64
import json
import zlib
from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np

from vcgraph.viz.layout import Floats, Ints, place_nodes
from vcgraph.viz.marks import Marker
from vcgraph.viz.view import Fact, Node, Quote, View


class _Texts:
    """Texts, each once; a text is known by its number in order of first use. Number 0 is the empty text."""

    def __init__(self) -> None:
        self._numbers: dict[Any, int] = {"": 0}

    def number(self, text: Any) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def all(self) -> list[Any]:
        return list(self._numbers)


def graph_data(view: View, overview: int = 0) -> dict[str, Any]:
    """Nodes and facts as columns, each node with its position in whole units; `web/js/data.js` reads them.

    The first `overview` nodes have positions of their own besides, for when they are shown without the others.
    """
    index = {node.id: number for number, node in enumerate(view.nodes)}
    words = _Texts()
    pairs = [(index[fact.source], -1 if fact.target is None else index[fact.target]) for fact in view.facts]
    degrees = np.bincount(np.unique(np.sort(_edges(pairs), axis=1), axis=0).ravel(), minlength=len(view.nodes))
    radii = node_radii(degrees)
    return {
        "nodes": _node_columns(view.nodes, words) | {"r": np.rint(radii).astype(int).tolist()},
        "places": _positions(radii, pairs),
        "overview": _positions(radii[:overview], [pair for pair in pairs if max(pair) < overview]),
        "facts": _fact_columns(view.facts, pairs, words),
        "words": words.all(),
    }


def quote_data(view: View) -> dict[str, Any]:
    """The quotes of each fact: pairs of a number in `quotes` and one in `marks`, the words that tell the fact.

    The quote with the most marked words comes first: it tells most of the fact. A quote names its article by number;
    marks are offsets (start, end, start, end, …) in characters of the quote.
    """
    quotes, articles, marks, marker = _Texts(), _Texts(), _Texts(), Marker(view.nodes)
    used = []
    for fact in view.facts:
        marked = [(quote, marker.spans(quote, fact)) for quote in fact.quotes]
        marked.sort(key=lambda pair: -len(pair[1]))
        numbers = [
            (quotes.number((quote.text, _article(quote, articles))), marks.number(tuple(chain(*spans))))
            for quote, spans in marked
        ]
        used.append(list(chain(*numbers)))
    return {
        "facts": used,
        "quotes": [["", 0], *map(list, quotes.all()[1:])],
        "marks": [[], *map(list, marks.all()[1:])],
        "articles": [["", "", "", ""], *map(list, articles.all()[1:])],
    }


def as_script(data: Any) -> str:
    """JSON that can stand within a script element: no text in it can end the element or open a comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    escaped = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return (
        escaped.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode("utf-8", "backslashreplace").decode()
    )


def packed(text: str) -> str:
    """The text compressed (zlib) as base64: what is read only on request need not be parsed on opening."""
    return base64.b64encode(zlib.compress(text.encode("utf-8"), 9)).decode("ascii")


def _article(quote: Quote, articles: _Texts) -> int:
    return articles.number((quote.title, quote.publisher, quote.url, quote.published))


def _node_columns(nodes: Sequence[Node], words: _Texts) -> dict[str, Any]:
    return {
        "name": [node.name for node in nodes],
        "kind": [words.number(node.kind) for node in nodes],
        "sector": [words.number(node.sector) for node in nodes],
        "aliases": {str(number): list(node.aliases) for number, node in enumerate(nodes) if node.aliases},
    }


def _positions(radii: Floats, pairs: Sequence[tuple[int, int]]) -> dict[str, Any]:
    placed = np.rint(place_nodes(len(radii), _edges(pairs), radii)).astype(int)
    return {"x": placed[:, 0].tolist(), "y": placed[:, 1].tolist()}


def _edges(pairs: Sequence[tuple[int, int]]) -> Ints:
    return np.array([pair for pair in pairs if pair[1] >= 0], dtype=np.int64).reshape(-1, 2)


def node_radii(degrees: Ints) -> Floats:
    """The radius of each node in units of the plane: the area grows with the number of neighbours."""
    radii: Floats = np.minimum(7 + 3 * np.sqrt(degrees), 44)
    return radii


def _fact_columns(facts: Sequence[Fact], pairs: Sequence[tuple[int, int]], words: _Texts) -> dict[str, Any]:
    rounds, forms = _Texts(), _Texts()
    return {
        "s": [pair[0] for pair in pairs],
        "t": [pair[1] for pair in pairs],
        "form": [forms.number(_form(fact, words)) - 1 for fact in facts],
        "forms": list(map(list, forms.all()[1:])),
        "date": [words.number(fact.date) for fact in facts],
        "amount": [_plain(fact.amount) for fact in facts],
        "round": [rounds.number(fact.round) for fact in facts],
        "bound": {str(i): [fact.bound, _plain(fact.upper)] for i, fact in enumerate(facts) if fact.bound or fact.upper},
        "competing": {str(i): _competing(fact) for i, fact in enumerate(facts) if fact.competing},
    }


def _competing(fact: Fact) -> list[list[Any]]:
    return [[each.property, _plain(each.amount), each.text] for each in fact.competing]


def _form(fact: Fact, words: _Texts) -> tuple[int, ...]:
    """What many facts share, told once: their words by number, and two flags."""
    texts = (fact.kind, fact.label, fact.currency, fact.stage, fact.status)
    return *map(words.number, texts), fact.whole + 2 * fact.conflict


def _plain(amount: float | None) -> float | int | None:
    return int(amount) if amount is not None and amount.is_integer() else amount
