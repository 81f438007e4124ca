"""The store behind rdflib's API."""

from oxrdflib import OxigraphStore
from rdflib import Dataset, Graph

from vcgraph.graph.store import GraphStore
from vcgraph.ontology import PREFIXES


def rdflib_view(store: GraphStore) -> Graph:
    """The default graph of the store (facts, claims, provenance) as an `rdflib.Graph`; nothing is copied.

    For reading: what is written here is no claim, and the next change of the graph may remove it.
    """
    dataset = Dataset(store=OxigraphStore(store=store.engine))
    graph: Graph = dataset.default_graph
    for prefix, iri in PREFIXES.items():
        graph.bind(prefix, iri)
    return graph
