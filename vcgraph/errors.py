"""Every error that vcgraph raises on purpose, as one tree under `VcgraphError`.

A message names the thing at fault (file, line, entity, term) and the cause, in one line that can be shown to a person.
"""


class VcgraphError(Exception):
    """The root of the tree: catch this to catch everything that vcgraph raises on purpose."""


class SourceError(VcgraphError):
    """A source could not be read as articles. The message begins with the source's name."""

    def __init__(self, source: str, cause: str) -> None:
        super().__init__(f"{source}: {cause}")
        self.source = source
        self.cause = cause


class ClaimError(VcgraphError):
    """A claim, or a file of claims, is not what the format says."""


class ValueParseError(VcgraphError, ValueError):
    """An amount, currency or date is malformed. Also a `ValueError`, so that pydantic reports it by field."""


class OntologyError(VcgraphError):
    """A term that the ontology does not declare, or an ontology file that is missing."""


class StoreError(VcgraphError):
    """The graph store cannot be opened, read or written."""


class QueryError(VcgraphError):
    """A question that cannot be answered as it was put."""


class ExtraMissingError(VcgraphError):
    """An optional part was asked for whose packages are not installed. The message names the extra to install."""
