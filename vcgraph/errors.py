"""Every error that vcgraph raises on purpose, as one tree under `VcgraphError`.

A message names the thing at fault (file, line, entity, term) and the cause, in one line that can be shown to a person.
"""

from collections.abc import Sequence


class VcgraphError(Exception):
    """The root of the tree: catch this to catch everything that vcgraph raises on purpose."""


class SourceError(VcgraphError):
    """A source could not be read as articles. The message begins with the source's name."""

    def __init__(self, source: str, cause: str) -> None:
        super().__init__(source, cause)
        self.source = source
        self.cause = cause

    def __str__(self) -> str:
        return f"{self.source}: {self.cause}"


class ClaimError(VcgraphError):
    """A claim, or a file of claims, is not what the format says."""


class ValueParseError(VcgraphError, ValueError):
    """An amount, currency or date is malformed. Also a `ValueError`, so that pydantic reports it by field."""


class AliasError(VcgraphError):
    """A file of aliases cannot be read. The message begins with the file's name."""


class OntologyError(VcgraphError):
    """A term that the ontology does not declare, or an ontology file that is missing."""


class StoreError(VcgraphError):
    """The graph store cannot be opened, read or written."""


class StoreMissingError(StoreError):
    """There is no store at the path."""


class StoreLockedError(StoreError):
    """Another process, or another object of this one, holds the store for writing. The message says who."""


class StoreReadOnlyError(StoreError):
    """The store was opened for reading only, or its folder does not allow writing."""


class StoreDamagedError(StoreError):
    """The files of the store are not what was written."""


class StoreFullError(StoreError):
    """The disk is full, or a limit on file size is reached. What was committed before is kept."""


class StoreFormatError(StoreError):
    """The store was written in another format of vcgraph. The message says the way out."""


class QueryError(VcgraphError):
    """A question that cannot be answered as it was put."""


class ExtraMissingError(VcgraphError):
    """An optional part was asked for whose packages are not installed. The message names the extra to install."""


class UnknownNameError(QueryError):
    """No entity of the graph has the name. `near` holds names that look like it."""

    def __init__(self, name: str, near: Sequence[str]) -> None:
        meant = f"; did you mean {', '.join(map(repr, near))}?" if near else ""
        super().__init__(f"the graph knows nobody named {name!r}{meant}")
        self.name = name
        self.near = tuple(near)


class AmbiguousNameError(QueryError):
    """Several entities have the name. `candidates` describes each, with its IRI, which names it for sure."""

    def __init__(self, name: str, candidates: Sequence[str]) -> None:
        super().__init__(f"{name!r} may mean: {'; '.join(candidates)}. Say which by its IRI or by kind=")
        self.name = name
        self.candidates = tuple(candidates)


class MissingRateError(QueryError):
    """Money was to be converted, and the rate table lacks a currency."""


class ExtractionError(VcgraphError):
    """An article at which an extractor broke down. The message begins with the article's identifier."""

    def __init__(self, article: str, cause: str) -> None:
        super().__init__(article, cause)
        self.article = article
        self.cause = cause

    def __str__(self) -> str:
        return f"{self.article}: {self.cause}"


class ExportError(VcgraphError):
    """A graph cannot be written as asked. The message begins with the path."""


class ServeError(VcgraphError):
    """A graph cannot be served. The message begins with the address."""
