"""Every quote equals the text at its offsets, and the text is the one that was read."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from pyoxigraph import Literal, NamedNode

from vcgraph.graph.store import TEXTS, GraphStore
from vcgraph.graph.terms import python_value, term
from vcgraph.graph.validation.findings import Rule, finding, instances, subjects
from vcgraph.graph.validation.report import Finding
from vcgraph.ontology import VCG

TEXT_HASH = Rule("textHash", "Read the article again, so that its claims rest on this text.")
QUOTE = Rule(
    "quoteAtOffsets", "Offsets count Unicode code points of the normalised text from 0; read the article again."
)


def count_texts(store: GraphStore) -> tuple[int, int]:
    """The number of articles, and of those whose text is kept in the store."""
    articles = list(instances(store, VCG.Article))
    return len(articles), len([article for article in articles if _text(store, article) is not None])


def quote_findings(store: GraphStore) -> Iterator[Finding]:
    """Quotes that the text does not bear out, and texts that are not the ones that were read."""
    for article in instances(store, VCG.Article):
        text = _text(store, article)
        if text is not None:
            yield from _hash_findings(store, article, text)
            yield from _offset_findings(store, article, text)


def _hash_findings(store: GraphStore, article: NamedNode, text: str) -> Iterator[Finding]:
    stated = _value(store, article, VCG.textHash)
    if stated is not None and stated != sha256(text.encode("utf-8")).hexdigest():
        yield finding(store, article, TEXT_HASH, "the text is not the one that the claims were read from", stated)


def _offset_findings(store: GraphStore, article: NamedNode, text: str) -> Iterator[Finding]:
    for record in subjects(store, term(VCG.article), article):
        quote = _value(store, record, VCG.quote)
        if quote is None:
            continue
        start, end = _value(store, record, VCG.start), _value(store, record, VCG.end)
        if not (isinstance(start, int) and isinstance(end, int) and text[start:end] == quote):
            yield finding(store, record, QUOTE, f"the text at {start}-{end} is not the quote", str(quote))


def _value(store: GraphStore, node: NamedNode, iri: str) -> Any:
    return python_value(store.value(node, term(iri)))


def _text(store: GraphStore, article: NamedNode) -> str | None:
    found = store.value(article, term(VCG.text), TEXTS)
    return found.value if isinstance(found, Literal) else None
