"""Mappings lead from declared terms to terms that exist, each with its reason, and never claim equivalence."""

import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS
from rdflib.namespace import DCTERMS, FOAF, ORG, PROV, SDO, DefinedNamespace

from vcgraph import ontology
from vcgraph.ontology import ROLE, VCG

MAPPINGS = {RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch, SKOS.exactMatch, SKOS.broadMatch, SKOS.narrowMatch}
CLOSED: tuple[type[DefinedNamespace], ...] = (ORG, PROV, SDO, FOAF, DCTERMS)


@pytest.fixture(scope="module")
def mappings():
    graph = rdflib.Graph().parse(data=ontology.read("alignments.ttl"))
    return graph, [triple for triple in graph if triple[1] in MAPPINGS | {SKOS.relatedMatch}]


def test_each_mapping_has_its_reason(mappings):
    graph, triples = mappings
    assert len(triples) > 50
    explained = {
        (
            graph.value(axiom, OWL.annotatedSource),
            graph.value(axiom, OWL.annotatedProperty),
            graph.value(axiom, OWL.annotatedTarget),
        )
        for axiom in graph.subjects(RDF.type, OWL.Axiom)
        if graph.value(axiom, RDFS.comment)
    }
    assert explained == set(triples)


def test_sources_are_declared_and_targets_exist(mappings):
    for source, _, target in mappings[1]:
        home = VCG if str(source).startswith(VCG.namespace) else ROLE
        home.name(str(source))
        for namespace in CLOSED:
            if str(target).startswith(str(namespace)):
                assert target in namespace, target


def test_all_the_promised_vocabularies_are_mapped(mappings):
    targets = " ".join(str(target) for _, _, target in mappings[1])
    for part in ("ns/org#", "ns/prov#", "ns/oa#", "https://schema.org/", "edmcouncil", "ontologycentral", "wikidata"):
        assert part in targets


def test_nothing_is_declared_equivalent(mappings):
    used = {str(predicate) for predicate in mappings[0].predicates()}
    assert not [predicate for predicate in used if "equivalent" in predicate or "sameAs" in predicate]
