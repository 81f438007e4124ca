"""The store behind rdflib's API."""

from typing import Any

from oxrdflib import OxigraphStore
from rdflib import Dataset, Graph
from rdflib.plugins.sparql.sparql import Query

from vcgraph.errors import QueryError
from vcgraph.graph.services import refuse_other_services
from vcgraph.graph.store import GraphStore
from vcgraph.ontology import PREFIXES


class _LocalStore(OxigraphStore):
    """Refuses SERVICE: the engine, and rdflib for a prepared query, would send HTTP."""

    def query(self, query: Query | str, *arguments: Any, **options: Any) -> Any:
        if isinstance(query, str):
            refuse_other_services(query)
        elif "ServiceGraphPattern" in str(query.algebra):
            raise QueryError("a query asks this graph alone and calls no other endpoint: SERVICE is not allowed")
        return super().query(query, *arguments, **options)


def rdflib_view(store: GraphStore) -> Graph:
    """The default graph of the store (facts, claims, provenance) as an `rdflib.Graph`; nothing is copied.

    For reading: what is written here is no claim, and the next change of the graph may remove it. Its queries raise
    `QueryError` for SERVICE.
    """
    dataset = Dataset(store=_LocalStore(store=store.engine))
    graph: Graph = dataset.default_graph
    for prefix, iri in PREFIXES.items():
        graph.bind(prefix, iri)
    return graph
