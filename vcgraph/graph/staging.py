"""The claims, names and entities of a store as they will be after a change that is not written yet."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from pyoxigraph import Literal, NamedNode, Quad

from vcgraph.errors import ClaimError
from vcgraph.graph.contents import stored_claim
from vcgraph.graph.records import article_node, article_quads, claim_node, read_article_record
from vcgraph.graph.state import (
    APART,
    ENTITY,
    EXTRACTOR,
    KEYED,
    MENTIONS,
    OWNS,
    STANDS_IN,
    TOLD,
    NameStore,
    json_quad,
    name_node,
    read_json,
    told_node,
)
from vcgraph.graph.store import STATE, TEXTS, GraphStore
from vcgraph.graph.terms import identifier, literal, python_value, term
from vcgraph.model import Article, Extraction
from vcgraph.ontology import VCG
from vcgraph.resolution import EVENTS, ArticleNames, KeyedClaim, Mention, Origin, read_article, telling_key


@dataclass(frozen=True)
class Reading:
    """An article with what was extracted from it, and what resolution makes of its names.

    `text_hash` is given where the text itself is not known (an export without texts was loaded). `extractor` is the
    name and version of what extracted, where known; it says nothing of the content. `apart` are the keys of names that
    a person told apart in this article.
    """

    article: Article
    extraction: Extraction
    text_hash: str | None = None
    extractor: str | None = field(default=None, compare=False)
    apart: frozenset[str] = frozenset()

    def check(self) -> None:
        """Raise `ClaimError` where a claim is another article's, or a quote is not the text at its offsets."""
        for claim in self.extraction.claims:
            if not self.article.id == self.extraction.article == claim.article:
                raise ClaimError(f"{self.article.id}: {claim.id} is a claim of another article, {claim.article!r}")
            for evidence in claim.evidence:
                if self.article.text[evidence.start : evidence.end] != evidence.quote:
                    raise ClaimError(
                        f"{self.article.id}: {claim.id} quotes what the text does not say at {evidence.start}"
                    )

    @cached_property
    def names(self) -> ArticleNames:
        """The mentions and keyed claims of the article."""
        return read_article(self.extraction, self.apart)


def stored_reading(store: GraphStore, article_id: str) -> Reading | None:
    """The article and its extraction as the store holds them."""
    subject = article_node(article_id)
    record = store.value(subject, term(VCG.record))
    if not isinstance(record, Literal):
        return None
    text = store.value(subject, term(VCG.text), TEXTS)
    known = isinstance(text, Literal)
    article, rest = read_article_record(record.value, text.value if isinstance(text, Literal) else "")
    claims = tuple(stored_claim(store, claim_id) for claim_id in rest.claims)
    extraction = Extraction(article=article.id, claims=claims, names=rest.names)
    apart = frozenset(str(python_value(quad.object)) for quad in store.match(subject, APART, None, STATE))
    return Reading(article, extraction, None if known else rest.text_hash, _stored_extractor(store, subject), apart)


def _stored_extractor(store: GraphStore, article: NamedNode) -> str | None:
    name = store.value(article, EXTRACTOR, STATE)
    return name.value if isinstance(name, Literal) else None


def extractors(store: GraphStore) -> dict[str, int]:
    """How many articles each extractor read, by the name that is kept of it."""
    found = Counter(str(python_value(quad.object)) for quad in store.match(None, EXTRACTOR, None, STATE))
    return dict(sorted(found.items()))


def holds(store: GraphStore, article: Article, extractor: str | None = None) -> bool:
    """Whether the store has the article with this very text and origin, read by this extractor where one is given."""
    subject = article_node(article.id)
    record = store.value(subject, term(VCG.record))
    if not isinstance(record, Literal) or (extractor and extractor != _stored_extractor(store, subject)):
        return False
    stored, rest = read_article_record(record.value, article.text)
    return stored == article and rest.text_hash == article.sha256


def stored_readings(store: GraphStore) -> Iterator[Reading]:
    """All articles with their extractions, by identifier, one in memory at a time."""
    for article_id in sorted(str(python_value(quad.object)) for quad in store.match(None, term(VCG.articleId))):
        reading = stored_reading(store, article_id)
        if reading is not None:
            yield reading


def reading_quads(reading: Reading) -> Iterator[Quad]:
    """What is written for an article: its record, and its entries in the index."""
    yield from article_quads(reading.article, reading.extraction, reading.text_hash)
    mentions = [mention.to_dict() for mention in reading.names.mentions]
    yield json_quad(article_node(reading.article.id), MENTIONS, mentions)
    if reading.extractor is not None:
        yield Quad(article_node(reading.article.id), EXTRACTOR, literal(reading.extractor), STATE)
    for key in reading.apart:
        yield Quad(article_node(reading.article.id), APART, literal(key), STATE)
    for keyed in reading.names.claims:
        yield from _keyed_quads(keyed)


def _keyed_quads(keyed: KeyedClaim) -> Iterator[Quad]:
    subject = claim_node(keyed.claim.id)
    yield json_quad(subject, KEYED, {"keys": keyed.keys, "owner": keyed.owner})
    yield Quad(name_node(keyed.owner), OWNS, subject, STATE)
    for key in set(keyed.keys.values()):
        yield Quad(name_node(key), STANDS_IN, subject, STATE)
    if keyed.claim.type in EVENTS:
        yield Quad(told_node(telling_key(keyed.claim)), TOLD, subject, STATE)


def stored_reading_quads(store: GraphStore, reading: Reading) -> Iterator[Quad]:
    """What the store holds for an article, read from the store itself."""
    claims = [claim_node(claim.id) for claim in reading.extraction.claims]
    for subject in (article_node(reading.article.id), *claims):
        for quad in store.match(subject, graph=None):
            yield quad
            if quad.predicate == term(VCG.evidence) and isinstance(quad.object, NamedNode):
                yield from store.match(quad.object)
        for predicate in (OWNS, STANDS_IN, TOLD):
            yield from store.match(None, predicate, subject, STATE)


class Staging:
    """A store with articles coming and going."""

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self.names = NameStore(store)
        self._gone: set[str] = set()
        self._come: dict[str, KeyedClaim] = {}
        self._owned: defaultdict[str, set[str]] = defaultdict(set)
        self._standing: defaultdict[str, set[str]] = defaultdict(set)
        self._origins: dict[str, Origin] = {}

    def remove(self, reading: Reading, mentions: Iterable[Mention]) -> None:
        """Take an article out."""
        for mention in mentions:
            self.names.shift(mention, add=False)
        self._gone.update(claim.id for claim in reading.extraction.claims)

    def add(self, reading: Reading) -> None:
        """Take an article in."""
        self._origins[reading.article.id] = Origin.of(reading.article)
        for mention in reading.names.mentions:
            self.names.shift(mention, add=True)
        for keyed in reading.names.claims:
            self._come[keyed.claim.id] = keyed
            self._owned[keyed.owner].add(keyed.claim.id)
            for key in keyed.keys.values():
                self._standing[key].add(keyed.claim.id)

    def stored_mentions(self, article_id: str) -> tuple[Mention, ...]:
        """The mentions with which the store has counted an article."""
        value = self._store.value(article_node(article_id), MENTIONS, STATE)
        return () if value is None else tuple(Mention.model_validate(mention) for mention in read_json(value))

    def owned_by(self, keys: Iterable[str]) -> list[KeyedClaim]:
        """The claims whose owner has one of the keys."""
        found = {claim for key in keys for claim in (*self._stored_claims(key, OWNS), *self._owned[key])}
        return [self.keyed(claim) for claim in sorted(found)]

    def owners_of_claims_with(self, key: str) -> set[str]:
        """The keys of the owners of all claims in which a name stands."""
        found = {*self._stored_claims(key, STANDS_IN), *self._standing[key]}
        return {self._owner(claim) for claim in found}

    def keyed(self, claim_id: str) -> KeyedClaim:
        """A claim with the keys of its names."""
        if claim_id in self._come:
            return self._come[claim_id]
        keys, owner = self._stored_keys(claim_id)
        return KeyedClaim(stored_claim(self._store, claim_id), keys, owner)

    def origin(self, article_id: str) -> Origin:
        """Where an article comes from."""
        if article_id not in self._origins:
            subject = article_node(article_id)
            published = python_value(self._store.value(subject, term(VCG.published)))
            publisher = python_value(self._store.value(subject, term(VCG.publisher)))
            self._origins[article_id] = Origin(article=article_id, published=published, publisher=publisher)
        return self._origins[article_id]

    def _owner(self, claim_id: str) -> str:
        if claim_id in self._come:
            return self._come[claim_id].owner
        return self._stored_keys(claim_id)[1]

    def _stored_keys(self, claim_id: str) -> tuple[dict[str, str], str]:
        entry = read_json(self._store.value(claim_node(claim_id), KEYED, STATE))
        return entry["keys"], entry["owner"]

    def _stored_claims(self, key: str, predicate: NamedNode) -> Iterator[str]:
        for quad in self._store.match(name_node(key), predicate, None, STATE):
            if isinstance(quad.object, NamedNode) and (claim := identifier(quad.object)) not in self._gone:
                yield claim


def owners_of_telling(store: GraphStore, key: str) -> set[str]:
    """The name keys of the owners of the claims that tell this; none where no article tells it."""
    claims = [quad.object for quad in store.match(told_node(key), TOLD, None, STATE)]
    return {read_json(store.value(claim, KEYED, STATE))["owner"] for claim in claims if isinstance(claim, NamedNode)}


def stored_entity_id(store: GraphStore, key: str) -> str | None:
    """The identifier of the entity that a name key stands for."""
    found = store.value(name_node(key), ENTITY, STATE)
    return identifier(found) if isinstance(found, NamedNode) else None
