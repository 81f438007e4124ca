"""The knowledge graph: the front door to everything that is known."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from vcgraph.graph import contents, serialization, updates
from vcgraph.graph.answers import Rows, Triples, answer
from vcgraph.graph.staging import Reading
from vcgraph.graph.store import GraphStore
from vcgraph.model import Article, Claim, Decision, Entity, Extraction
from vcgraph.model.fact import Fact
from vcgraph.query.questions import Questions
from vcgraph.resolution import Aliases, load_aliases


class KnowledgeGraph(Questions):
    """Articles, their claims, persons' decisions, and the entities and facts that follow from them.

    >>> kg = KnowledgeGraph()
    >>> kg.entities()
    []
    """

    def __init__(self, store: GraphStore | None = None, *, aliases: Aliases | None = None) -> None:
        self.aliases = aliases or load_aliases()
        super().__init__(store or GraphStore.in_memory(), self.aliases.names())

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False, aliases: Aliases | None = None) -> Self:
        """Open the graph in a folder on disk; it is made where missing, unless `read_only`. Raises `StoreError`."""
        return cls(GraphStore.open(path, read_only=read_only), aliases=aliases)

    @classmethod
    def load(cls, path: str | Path, *, aliases: Aliases | None = None) -> Self:
        """Read a graph in memory from a file that vcgraph exported (.ttl, .jsonld, .nq). Raises `StoreError`."""
        kg = cls(aliases=aliases)
        source = GraphStore.in_memory()
        source.bulk_add(serialization.read_quads(Path(path)))
        updates.restore(kg.store, source, kg.aliases)
        return kg

    def add(self, article: Article, extraction: Extraction) -> bool:
        """Add an article with its claims; False where it is there already, word for word."""
        return self.add_articles([(article, extraction)]) == 1

    def add_articles(self, readings: Iterable[tuple[Article, Extraction]]) -> int:
        """Add articles in one commit; gives how many were new or changed. A changed one replaces the earlier."""
        return updates.add_articles(self.store, (Reading(*reading) for reading in readings), self.aliases)

    def retract(self, article: str) -> bool:
        """Take out an article, by identifier, and what follows from it alone; False where it is not there."""
        return updates.retract(self.store, article, self.aliases)

    def articles(self) -> list[Article]:
        """All articles by identifier; `text` is empty where the graph was loaded from a file without texts."""
        return contents.articles(self.store)

    def claims(self) -> list[Claim]:
        """All claims, by article and in the order of its text."""
        return contents.claims(self.store)

    def entities(self) -> list[Entity]:
        """All companies, firms, funds, persons and other organisations, by identifier."""
        return contents.entities(self.store)

    def facts(self) -> list[Fact]:
        """All facts, by identifier."""
        return contents.facts(self.store)

    def decisions(self) -> list[Decision]:
        """Persons' decisions as they were made, then the rules' judgements "same" and "unsure"."""
        return contents.decisions(self.store)

    def sparql(self, query: str) -> Rows | bool | Triples:
        """Answer a SPARQL 1.1 query: rows of SELECT, bool of ASK, sorted triples of CONSTRUCT. Raises `QueryError`."""
        return answer(self.store, query)

    def to_turtle(self) -> str:
        """Facts, claims and provenance as Turtle; the same content gives the same text."""
        return serialization.to_turtle(self.store)

    def to_jsonld(self) -> str:
        """Facts, claims and provenance as JSON-LD; the same content gives the same text."""
        return serialization.to_jsonld(self.store)

    def to_nquads(self) -> str:
        """A full backup with the texts of the articles; the same content gives the same text."""
        return serialization.to_nquads(self.store)

    def close(self) -> None:
        """Give the folder free for other writers."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
