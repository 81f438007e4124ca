"""The knowledge graph: the front door to everything that is known."""

import datetime
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from vcgraph.graph import backups, contents, failures, serialization, staging, updates
from vcgraph.graph.answers import Rows, Triples, answer
from vcgraph.graph.doubts import Doubt, doubts
from vcgraph.graph.event_keys import check_one_owner, event_key, names_event
from vcgraph.graph.failures import Failure
from vcgraph.graph.homonyms import homonym_decisions, is_key
from vcgraph.graph.own_aliases import kept_aliases
from vcgraph.graph.staging import Reading
from vcgraph.graph.store import GraphStore
from vcgraph.graph.validation import Progress, Report, validate
from vcgraph.model import Article, Claim, Decision, Entity, Extraction
from vcgraph.model.fact import Fact
from vcgraph.query import competency
from vcgraph.query.names import Named
from vcgraph.query.questions import Questions
from vcgraph.query.records import Party, Record
from vcgraph.query.results import Results
from vcgraph.resolution import Aliases

Decidable = Named | Record | Claim
"""What a person can decide on: names, and rounds, valuations and acquisitions as rows of answers or as claims."""


class KnowledgeGraph(Questions):
    """Articles, their claims, persons' decisions, and the entities and facts that follow from them.

    In memory by default; `open` keeps it in a folder, `load` reads an export. `aliases` of your own
    (`vcgraph.resolution.load_aliases`) stay with the graph until others are given. What one may ask of it (`rounds`,
    `portfolio`, `timeline`, `conflicts`, ...) stands in `vcgraph.query.questions.Questions`.

    >>> kg = KnowledgeGraph()
    >>> kg.entities()
    []
    """

    def __init__(self, store: GraphStore | None = None, *, aliases: Aliases | None = None) -> None:
        # An empty store is false, as every empty container.
        kept = GraphStore.in_memory() if store is None else store
        self.aliases = kept_aliases(kept) if aliases is None else aliases
        super().__init__(kept, self.aliases.names())
        updates.keep_up(self.store, self.aliases)

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False, aliases: Aliases | None = None) -> Self:
        """Open the graph in a folder on disk; it is made where missing, unless `read_only`. Raises `StoreError`."""
        return cls(GraphStore.open(path, read_only=read_only), aliases=aliases)

    @classmethod
    def load(cls, path: str | Path, *, aliases: Aliases | None = None) -> Self:
        """Read a graph into memory from a file that vcgraph wrote (.ttl, .jsonld, .nq, claims.jsonl).

        Articles, claims and persons' decisions are taken from the file; entities and facts are worked out again. Raises
        `StoreError`.
        """
        kg = cls(aliases=aliases)
        kg.restore(path)
        return kg

    def restore(self, path: str | Path) -> None:
        """Take over a file that vcgraph wrote, as `load` does, into this graph, say of a new folder on disk.

        Raises `StoreError`, also where there are articles already.
        """
        backups.restore_file(self.store, Path(path), self.aliases)

    def add(self, article: Article, extraction: Extraction, extractor: str | None = None) -> bool:
        """Add an article with its claims; False where it is there already, word for word.

        `extractor` is the name of what extracted, for `has` to tell whether the article was read by it.
        """
        return self.add_articles([(article, extraction)], extractor) == 1

    def add_articles(self, readings: Iterable[tuple[Article, Extraction]], extractor: str | None = None) -> int:
        """Add articles in one commit; gives how many were new or changed. A changed one replaces the earlier.

        Raises `ClaimError`, and adds none, where a quote is not the article's text at its offsets.
        """
        told = [Reading(article, extraction, extractor=extractor) for article, extraction in readings]
        for reading in told:
            reading.check()
        return updates.add_articles(self.store, told, self.aliases)

    def retract(self, article: str) -> bool:
        """Take out an article, by identifier, and what follows from it alone; False where it is not there."""
        return updates.retract(self.store, article, self.aliases)

    def decide(
        self, left: Decidable, right: Decidable, *, same: bool | None, reason: str = "", made_by: str = "person"
    ) -> None:
        """Decide that two names mean one entity, or two; `same=None` gives the pair back to the rules.

        Of two events likewise: give two rows of `rounds()`, `valuations()` or `acquisitions()`, their IRIs, or two
        claims, which part an event that is one now. Kept for ever as a `Decision`; the latest one on a pair counts.
        Raises `QueryError` for a name that the graph does not know, and for events of two owners.
        """
        one, other = self._key(left), self._key(right)
        check_one_owner(self.store, one, other)
        made = updates.decision_on(one, other, same, reason, made_by)
        updates.decide(self.store, [made], self.aliases)

    def tell_apart(
        self, name: Named, articles: Iterable[str], *, apart: bool = True, reason: str = "", made_by: str = "person"
    ) -> None:
        """Decide that in these articles, by identifier, a name means another thing than elsewhere: a homonym.

        The name gets an entity of its own for them; `apart=False` takes that back. Kept as decisions on names, whose
        keys end in `@` and the article. Raises `QueryError` where an article does not use the name.
        """
        made = homonym_decisions(self.store, self._key(name), articles, apart, reason, made_by)
        updates.decide(self.store, made, self.aliases)

    def _key(self, what: Decidable) -> str:
        """The key of a name or of a telling that a decision on `what` is about."""
        if isinstance(what, str) and is_key(self.store, what):
            return what
        if isinstance(what, str | Party) and not names_event(what):
            return contents.name_key_of(self.store, self.entity(what).id, what if isinstance(what, str) else what.name)
        return event_key(self.store, what.id if isinstance(what, Record | Party) else what)

    def as_of(self, day: datetime.date) -> "KnowledgeGraph":
        """The graph in memory as articles published until `day` (inclusive) make it; undated articles are left out."""
        known = KnowledgeGraph(aliases=self.aliases)
        updates.restore(known.store, self.store, self.aliases, until=day)
        return known

    def has(self, article: Article, extractor: str | None = None) -> bool:
        """Whether the article is there with this very text, and was read by `extractor` where that is given."""
        return staging.holds(self.store, article, extractor)

    def extractors(self) -> dict[str, int]:
        """How many articles each extractor read, by name and, of vcgraph's own, a hash of its code."""
        return staging.extractors(self.store)

    def extraction(self, article: str) -> Extraction:
        """What was extracted from an article, by the article's identifier. Raises `KeyError` where it is not there."""
        found = staging.stored_reading(self.store, article)
        if found is None:
            raise KeyError(article)
        return found.extraction

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
        """Persons' decisions as they were made, then the rules' judgement on every pair of names that they compared."""
        return contents.decisions(self.store)

    def doubts(self) -> list[Doubt]:
        """Pairs of names that may mean one entity, then events that may be one or two, with quotes, for `decide`."""
        return doubts(self.store)

    def failures(self) -> list[Failure]:
        """What could not be read or extracted, and why; it stays here until it succeeds."""
        return failures.failures(self.store)

    def record_failures(self, found: Iterable[Failure]) -> None:
        """Keep failures; a later one of the same source replaces the earlier."""
        failures.record_failures(self.store, found)

    def forget_failures(self, sources: Iterable[str]) -> None:
        """Take sources off the list of failures."""
        failures.forget_failures(self.store, sources)

    def sparql(self, query: str) -> Results | bool | Triples:
        """Answer a SPARQL 1.1 query: rows of SELECT, bool of ASK, sorted triples of CONSTRUCT. Raises `QueryError`."""
        found = answer(self.store, query)
        return Results(found.columns, found.values) if isinstance(found, Rows) else found

    def ask(self, question: str, **parameters: object) -> Results:
        """The rows that answer one of the ontology's questions (`vcgraph.query.competency.questions()`) by its name.

        Raises `QueryError` for an unknown question or parameter.
        """
        return competency.ask(self.store, question, parameters, self.entity)

    def validate(self, progress: Progress | None = None) -> Report:
        """Check shapes, evidence and quotes. The report's `valid` says whether all is well."""
        return validate(self.store, progress)

    def to_rdflib(self) -> Any:
        """The facts and their provenance as an `rdflib.Graph` over this very store; nothing is copied."""
        from vcgraph.graph.rdflib_view import rdflib_view

        return rdflib_view(self.store)

    def to_networkx(self) -> Any:
        """A `networkx.MultiDiGraph`: agents as nodes, facts as edges (see `vcgraph.graph.network.to_networkx`)."""
        from vcgraph.graph.network import to_networkx

        return to_networkx(self.store)

    def to_html(
        self, path: str | Path, *, focus: str | None = None, hops: int = 2, since: str | None = None, style: Any = None
    ) -> Path:
        """Write the graph as one offline HTML page; see `vcgraph.viz.render_html` for the choices. Gives the path.

        Raises `QueryError` where nothing is called `focus`, `StoreError` where the file cannot be written.
        """
        from vcgraph.viz.page import write_html

        return write_html(self.to_networkx(), path, focus=focus, hops=hops, since=since, style=style)

    def show(self, *, focus: str | None = None, hops: int = 2, since: str | None = None, style: Any = None) -> Any:
        """The page within a notebook; no file is written. The choices are those of `to_html`."""
        from vcgraph.viz.page import NotebookPage, render_html

        return NotebookPage(render_html(self.to_networkx(), focus=focus, hops=hops, since=since, style=style))

    def to_turtle(self) -> str:
        """Facts, claims and provenance as Turtle; the same content gives the same text."""
        return serialization.to_turtle(self.store)

    def to_jsonld(self, frame: str | None = None) -> str:
        """Facts, claims and provenance as JSON-LD; the same content gives the same text.

        With a `frame` (company, investor, fund or person), one readable tree for each of these agents, with what is
        accepted, its quotes and its articles. Raises `QueryError` for an unknown frame.
        """
        if frame is None:
            return serialization.to_jsonld(self.store)
        from vcgraph.graph.frames import to_framed_jsonld

        return to_framed_jsonld(self.store, frame)

    def to_nquads(self) -> str:
        """A full backup with the texts of the articles; the same content gives the same text."""
        return serialization.to_nquads(self.store)

    def export(self, path: str | Path, form: str | None = None) -> list[Path]:
        """Write the graph for another tool (`vcgraph.exports.formats`), by default as the file name says.

        Gives the files written. Raises `ExportError`, and `ExtraMissingError` where a package is not installed.
        """
        from vcgraph.exports.formats import export

        return export(self, Path(path), form)

    def close(self) -> None:
        """Give the folder free for other writers."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
