"""The ontology describes itself fully, and is exactly what the code writes."""

import ast
import json
import re
from typing import get_args

import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS, XSD
from rdflib.namespace import DCTERMS, SDO, VANN

from vcgraph import ontology
from vcgraph.errors import OntologyError
from vcgraph.graph.facts import _INSTRUMENTS
from vcgraph.model import claim, fact, money
from vcgraph.ontology import BASIS, CLAIM_STATUS, INSTRUMENT, LIFECYCLE, ROLE, SCHEMES, STAGE, VCG, Vocabulary

STATUS = rdflib.URIRef("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status")
HOME = rdflib.URIRef(ontology.IRI)
KINDS = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}
NO_RULE = {"money", "provenanceRule"}
"""The common property above the amounts, which is never written, and the annotation itself."""


def _iri(name):
    return rdflib.URIRef(VCG[name])


@pytest.fixture(scope="module")
def terms():
    return rdflib.Graph().parse(data=ontology.read("vcgraph.ttl"))


@pytest.fixture(scope="module", params=SCHEMES, ids=lambda scheme: scheme.prefix)
def scheme(request):
    return request.param, rdflib.Graph().parse(data=ontology.read(request.param.file))


def test_the_closed_namespace_holds_what_the_file_declares(terms):
    declared = {str(subject) for subject, kind in terms.subject_objects(RDF.type) if kind in KINDS}
    assert {VCG[name] for name in VCG} == {iri for iri in declared if iri.startswith(VCG.namespace)}
    assert "amount" in VCG
    assert "amout" not in VCG
    assert len(VCG) == len(list(VCG))


def test_an_undeclared_term_raises():
    with pytest.raises(OntologyError, match="no term 'FoundingRound'; did you mean 'FundingRound'"):
        _ = VCG.FoundingRound
    with pytest.raises(OntologyError, match="no term 'serie_a'"):
        _ = STAGE["serie_a"]
    with pytest.raises(OntologyError, match="is no term of"):
        VCG.name("http://example.com/amount")


def test_no_term_hides_behind_an_attribute():
    for vocabulary in (VCG, *SCHEMES):
        assert not set(vocabulary) & set(dir(Vocabulary))


@pytest.mark.parametrize("name", list(VCG))
def test_every_term_is_described(name, terms):
    term = _iri(name)
    (label,) = terms.objects(term, RDFS.label)
    (definition,) = terms.objects(term, SKOS.definition)
    (status,) = terms.objects(term, STATUS)
    assert label.language == definition.language == "en"
    assert re.fullmatch(r"[A-Z][^\n]*[a-z0-9)]\.", definition)
    assert list(terms.objects(term, SKOS.example))
    assert list(terms.objects(term, RDFS.isDefinedBy)) == [HOME]
    assert str(status) in {"stable", "unstable"}
    assert (str(status) == "unstable") == bool(list(terms.objects(term, SKOS.editorialNote)))


@pytest.mark.parametrize("name", list(VCG))
def test_properties_have_domain_range_and_rule_and_classes_a_place(name, terms):
    term = _iri(name)
    kinds = set(terms.objects(term, RDF.type)) & KINDS
    if kinds == {OWL.Class}:
        assert list(terms.objects(term, RDFS.subClassOf))
    elif name != "provenanceRule":
        assert terms.value(term, RDFS.domain) is not None
        assert terms.value(term, RDFS.range) is not None
    if kinds & {OWL.ObjectProperty, OWL.DatatypeProperty} and name not in NO_RULE:
        assert ontology.provenance_rule(name) in {"stated", "structure", "derived", "value", "record"}
        assert str(terms.value(term, _iri("provenanceRule"))) == ontology.provenance_rule(name)


def test_labels_are_unique_among_classes_and_among_properties(terms):
    for kinds in ({OWL.Class}, {OWL.ObjectProperty, OWL.DatatypeProperty}):
        found = [terms.value(subject, RDFS.label) for kind in kinds for subject in terms.subjects(RDF.type, kind)]
        labels = [str(label) for label in found if label is not None]
        assert len(labels) == len(set(labels))


def test_metadata(terms):
    for predicate in (DCTERMS.title, DCTERMS.description, DCTERMS.creator, DCTERMS.license, DCTERMS.created):
        assert terms.value(HOME, predicate) is not None
    version = str(terms.value(HOME, OWL.versionInfo))
    assert str(terms.value(HOME, OWL.versionIRI)) == f"{ontology.IRI}/{version}"
    assert str(terms.value(HOME, VANN.preferredNamespacePrefix)) == "vcg"
    assert f"## {version}" in ontology.read("CHANGELOG.md")


def test_ranges_are_known(terms):
    allowed = {XSD.string, XSD.decimal, XSD.boolean, XSD.integer, XSD.double, XSD.anyURI, SKOS.Concept}
    for term, target in terms.subject_objects(RDFS.range):
        dated = (term, SDO.rangeIncludes, XSD.date) in terms
        assert target in allowed or str(target).removeprefix(VCG.namespace) in VCG or (dated and target == RDFS.Literal)


def test_concepts_are_described(scheme):
    vocabulary, graph = scheme
    home = rdflib.URIRef(vocabulary.namespace.removesuffix("#"))
    assert {str(concept) for concept in graph.subjects(RDF.type, SKOS.Concept)} == {vocabulary[n] for n in vocabulary}
    for name in vocabulary:
        concept = rdflib.URIRef(vocabulary[name])
        assert str(graph.value(concept, SKOS.notation)) == name
        assert re.fullmatch(r"[A-Z][^\n]*\.", str(graph.value(concept, SKOS.definition)))
        assert graph.value(concept, SKOS.prefLabel).language == "en"
        assert graph.value(concept, SKOS.inScheme) == graph.value(concept, RDFS.isDefinedBy) == home
        broader = graph.value(concept, SKOS.broader)
        assert (broader is None) == (graph.value(concept, SKOS.topConceptOf) == home)
        assert broader is None or (broader, RDF.type, SKOS.Concept) in graph
        assert broader is None or concept not in graph.transitive_objects(broader, SKOS.broader)
    labels = [str(label) for label in graph.objects(None, SKOS.prefLabel)]
    assert len(labels) == len(set(labels))


def _words(*literals):
    return {word for literal in literals for word in get_args(literal)}


@pytest.mark.parametrize(
    ("vocabulary", "written"),
    [
        (STAGE, _words(claim.Stage) - set(_INSTRUMENTS)),
        (INSTRUMENT, set(_INSTRUMENTS.values())),
        (LIFECYCLE, _words(claim.Status, claim.FundStatus, claim.CommitmentStatus, claim.RoleStatus)),
        (ROLE, _words(claim.InvestorRole, claim.CommitmentRole, claim.Title)),
        (BASIS, _words(money.Basis)),
        (CLAIM_STATUS, _words(fact.Standing)),
    ],
    ids=lambda value: getattr(value, "prefix", ""),
)
def test_every_concept_is_written_or_groups_others_or_is_reserved(vocabulary, written):
    graph = rdflib.Graph().parse(data=ontology.read(vocabulary.file))
    groups = {vocabulary.name(str(concept)) for concept in graph.objects(None, SKOS.broader)}
    reserved = {vocabulary.name(str(concept)) for concept in graph.subjects(STATUS, rdflib.Literal("unstable"))}
    assert written <= set(vocabulary)
    assert not written & reserved
    assert set(vocabulary) == written | groups | reserved


def _terms_in_code(root):
    """Names after `VCG.` and in `VCG["..."]` in the sources of the package."""
    for path in sorted((root / "vcgraph").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            target = getattr(node, "value", None)
            if not (isinstance(target, ast.Name) and target.id == "VCG"):
                continue
            if isinstance(node, ast.Attribute):
                yield node.attr
            elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
                yield node.slice.value


def test_every_term_of_the_code_is_declared_and_every_declared_term_is_used_or_reserved(root, terms):
    sample = rdflib.Graph().parse(data=ontology.read("questions/sample.ttl"))
    written = {str(node) for triple in sample for node in triple if str(node).startswith(VCG.namespace)}
    methods = {"name", "namespace", "prefix", "file"}
    used = {VCG.name(iri) for iri in written} | (set(_terms_in_code(root)) - methods)
    assert used <= set(VCG)
    reserved = {VCG.name(str(term)) for term in terms.subjects(STATUS, rdflib.Literal("unstable"))}
    assert not used & reserved, "take the mark `Reserved` off"
    above = {str(kind) for name in used for kind in terms.transitive_objects(_iri(name), RDFS.subClassOf)}
    used |= {VCG.name(iri) for iri in above if iri.startswith(VCG.namespace)}
    assert set(VCG) - used - reserved - {"provenanceRule"} == set()


def test_the_context_knows_every_term():
    context = json.loads(ontology.read("context.jsonld"))["@context"]
    assert context.pop("@version") == 1.1
    named = {meaning if isinstance(meaning, str) else meaning.get("@id") for meaning in context.values()}
    missing = {name for name in VCG if f"vcg:{name}" not in named} - {"provenanceRule"}
    assert not missing
    for meaning in context.values():
        iri = meaning if isinstance(meaning, str) else meaning.get("@id", meaning.get("@reverse"))
        if isinstance(iri, str) and iri.startswith("vcg:"):
            assert iri.removeprefix("vcg:") in VCG


def test_the_context_gives_each_property_the_type_of_its_range(terms):
    context = json.loads(ontology.read("context.jsonld"))["@context"]
    for name in set(VCG) - {"provenanceRule"}:
        meaning = context[name]
        typed = meaning.get("@type") if isinstance(meaning, dict) else None
        target = terms.value(_iri(name), RDFS.range)
        if (_iri(name), RDF.type, OWL.ObjectProperty) in terms:
            assert typed == ("@vocab" if target == SKOS.Concept else "@id"), name
        elif (_iri(name), RDF.type, OWL.DatatypeProperty) in terms:
            datatype = "date" if target == RDFS.Literal else str(target).rpartition("#")[2]
            assert typed == (None if datatype == "string" else f"xsd:{datatype}"), name


def test_short_names_of_concepts_cannot_be_mistaken_for_terms():
    context = json.loads(ontology.read("context.jsonld"))["@context"]
    for name, meaning in context.items():
        if isinstance(meaning, dict) and meaning.get("@type") == "@vocab":
            scheme = next(scheme for scheme in SCHEMES if scheme.namespace == meaning["@context"]["@vocab"])
            for concept in set(scheme) & set(context):
                assert meaning["@context"][concept] == scheme[concept], name
