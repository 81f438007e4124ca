"""Articles, claims, evidence and decisions as RDF, and back without loss.

Each of them keeps its canonical JSON as `vcg:record`; the other triples say the same for queries.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from pyoxigraph import NamedNode, Quad

from vcgraph.errors import StoreDamagedError
from vcgraph.graph.store import TEXTS
from vcgraph.graph.terms import LABEL, RDF_TYPE, literal, node, term, uri_literal
from vcgraph.model import Article, Claim, Decision, Evidence, Extraction, NameUse
from vcgraph.model.base import canonical_json, content_id
from vcgraph.model.records import read_claim
from vcgraph.ontology import VCG


class ArticleRecord(NamedTuple):
    """What the record of an article holds beside its origin: identifiers of claims are in the order of the text."""

    text_hash: str
    claims: tuple[str, ...]
    names: tuple[NameUse, ...]


_ANONYMOUS = re.compile(r"\b(sources?|people|person|familiar|insiders?|reports?|rumou?rs?)\b", re.IGNORECASE)


def article_node(article_id: str) -> NamedNode:
    """The node of an article; its own identifier may hold any characters."""
    return node(content_id("article", article_id))


def claim_node(claim_id: str) -> NamedNode:
    """The node of a claim by its identifier."""
    return node(claim_id)


def evidence_node(article_id: str, evidence: Evidence) -> NamedNode:
    """The node of a quote for some fields: two claims that rest on the same words for the same fields share it."""
    return node(content_id("evidence", [article_id, evidence.to_dict()]))


def article_quads(article: Article, extraction: Extraction, text_hash: str | None = None) -> Iterator[Quad]:
    """An article: its origin, in which order it makes its claims, its claims, and its text in a graph of its own.

    `text_hash` is given for an article whose text is not known, and stands in its place.
    """
    yield from _origin_quads(article, text_hash or article.sha256)
    record = {
        "article": {**article.metadata(), "sha256": text_hash or article.sha256},
        "claims": [claim.id for claim in extraction.claims],
        "names": [name.to_dict() for name in extraction.names],
    }
    yield Quad(article_node(article.id), term(VCG.record), literal(canonical_json(record)))
    if text_hash is None:
        yield Quad(article_node(article.id), term(VCG.text), literal(article.text), TEXTS)
    for claim in extraction.claims:
        yield from claim_quads(claim)


def _origin_quads(article: Article, text_hash: str) -> Iterator[Quad]:
    subject = article_node(article.id)
    yield Quad(subject, RDF_TYPE, term(VCG.Article))
    yield Quad(subject, term(VCG.articleId), literal(article.id))
    yield Quad(subject, term(VCG.textHash), literal(text_hash))
    if article.title is not None:
        yield Quad(subject, LABEL, literal(article.title))
        yield Quad(subject, term(VCG.title), literal(article.title))
    if article.url is not None:
        yield Quad(subject, term(VCG.url), uri_literal(article.url))
    if article.publisher is not None:
        yield Quad(subject, term(VCG.publisher), literal(article.publisher))
    if article.published is not None:
        yield Quad(subject, term(VCG.published), literal(article.published))


def claim_quads(claim: Claim) -> Iterator[Quad]:
    """A claim and its evidence."""
    subject, article = claim_node(claim.id), article_node(claim.article)
    yield Quad(subject, RDF_TYPE, term(VCG.Claim))
    yield Quad(subject, term(VCG.claimType), literal(claim.type))
    yield Quad(subject, term(VCG.article), article)
    yield Quad(subject, term(VCG.record), literal(canonical_json(claim.to_dict())))
    if claim.said_by is not None:
        yield Quad(subject, term(VCG.saidBy), literal(claim.said_by))
        yield Quad(subject, term(VCG.anonymousSource), literal(is_anonymous(claim.said_by)))
    for evidence in claim.evidence:
        yield Quad(subject, term(VCG.evidence), evidence_node(claim.article, evidence))
        yield from _evidence_quads(claim.article, evidence)


def is_anonymous(said_by: str) -> bool:
    """Whether the source is not named.

    >>> is_anonymous("people familiar with the matter"), is_anonymous("Ada Lee")
    (True, False)
    """
    return _ANONYMOUS.search(said_by) is not None


def _evidence_quads(article_id: str, evidence: Evidence) -> Iterator[Quad]:
    subject = evidence_node(article_id, evidence)
    yield Quad(subject, RDF_TYPE, term(VCG.Evidence))
    yield Quad(subject, term(VCG.article), article_node(article_id))
    yield Quad(subject, term(VCG.quote), literal(evidence.quote))
    yield Quad(subject, term(VCG.start), literal(evidence.start))
    yield Quad(subject, term(VCG.end), literal(evidence.end))
    for field in evidence.fields:
        yield Quad(subject, term(VCG.field), literal(field))


def rule_decision_node(decision: Decision) -> NamedNode:
    """The node of a rule's judgement: one for each pair of names."""
    return node(content_id("decision", [decision.left, decision.right]))


def log_node(place: int, decision: Decision) -> NamedNode:
    """The node of a person's decision. Its place in the log stands in the identifier, so that the order is kept."""
    return node(content_id(f"decision-{place:06d}", decision.to_dict()))


def decision_quads(decision: Decision, subject: NamedNode) -> Iterator[Quad]:
    """A judgement on two names."""
    yield Quad(subject, RDF_TYPE, term(VCG.Decision))
    yield Quad(subject, term(VCG.left), literal(decision.left))
    yield Quad(subject, term(VCG.right), literal(decision.right))
    yield Quad(subject, term(VCG.judgement), literal(decision.judgement))
    yield Quad(subject, term(VCG.score), literal(float(decision.score)))
    yield Quad(subject, term(VCG.madeBy), literal(decision.made_by))
    yield Quad(subject, term(VCG.record), literal(canonical_json(decision.to_dict())))
    for reason in decision.reasons:
        yield Quad(subject, term(VCG.reason), literal(reason))


def read_claim_record(record: str) -> Claim:
    """The claim of a `vcg:record`.

    Raises `ClaimError` where its content does not fit its identifier, `StoreDamagedError` where it is no record.
    """
    with _reading("claim"):
        return read_claim(json.loads(record))


def read_decision_record(record: str) -> Decision:
    """The judgement of a `vcg:record`. Raises `StoreDamagedError` where it is no record."""
    with _reading("decision"):
        return Decision.model_validate_json(record)


def read_article_record(record: str, text: str = "") -> tuple[Article, ArticleRecord]:
    """The article of a `vcg:record`, with `text`, and the rest of the record.

    Raises `StoreDamagedError` where it is no record.
    """
    with _reading("article"):
        content = json.loads(record)
        article, text_hash = read_article_metadata(content["article"], text)
        names = tuple(NameUse.model_validate(name) for name in content["names"])
        return article, ArticleRecord(text_hash, tuple(content["claims"]), names)


def read_article_metadata(metadata: Any, text: str = "") -> tuple[Article, str]:
    """The article of `Article.metadata()`, with `text`, and the hash of its text. Raises `StoreDamagedError`."""
    with _reading("article"):
        known = dict(metadata)
        text_hash = str(known.pop("sha256"))
        return Article(text=text, **known), text_hash


@contextmanager
def _reading(kind: str) -> Iterator[None]:
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise StoreDamagedError(f"{kind} with a record that vcgraph did not write") from error
