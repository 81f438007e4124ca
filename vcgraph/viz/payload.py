"""The data of a page: columns of numbers, with each text stored once. No markup is in it."""

import base64
import json
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from vcgraph.viz.layout import Floats, Ints, place_nodes
from vcgraph.viz.view import Fact, Node, Quote, View


class _Texts:
    """Texts, each once; a text is known by its number in order of first use. Number 0 is the empty text."""

    def __init__(self) -> None:
        self._numbers: dict[Any, int] = {"": 0}

    def number(self, text: Any) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def all(self) -> list[Any]:
        return list(self._numbers)


def graph_data(view: View) -> dict[str, Any]:
    """Nodes and facts as columns, each node with its position in whole units; `web/js/data.js` reads them."""
    index = {node.id: number for number, node in enumerate(view.nodes)}
    words = _Texts()
    pairs = [(index[fact.source], -1 if fact.target is None else index[fact.target]) for fact in view.facts]
    return {
        "nodes": _node_columns(view.nodes, words) | _positions(len(view.nodes), pairs),
        "facts": _fact_columns(view.facts, pairs, words),
        "words": words.all(),
    }


def quote_data(facts: Iterable[Fact]) -> dict[str, Any]:
    """The quotes of each fact, as numbers into the list of quotes; a quote names its article by number."""
    quotes, articles = _Texts(), _Texts()
    used = [[quotes.number((quote.text, _article(quote, articles))) for quote in fact.quotes] for fact in facts]
    return {
        "facts": used,
        "quotes": [["", 0], *map(list, quotes.all()[1:])],
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


def _positions(count: int, pairs: Sequence[tuple[int, int]]) -> dict[str, Any]:
    edges = np.array([pair for pair in pairs if pair[1] >= 0], dtype=np.int64).reshape(-1, 2)
    degrees = np.bincount(np.unique(np.sort(edges, axis=1), axis=0).ravel(), minlength=count)
    radii = node_radii(degrees)
    placed = np.rint(place_nodes(count, edges, radii)).astype(int)
    return {"x": placed[:, 0].tolist(), "y": placed[:, 1].tolist(), "r": np.rint(radii).astype(int).tolist()}


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
