"""The ontology contradicts neither itself nor what vcgraph writes: OWL 2 RL rules, HermiT, and the OOPS! pitfalls.

HermiT comes with owlready2 and needs Java; without them its tests are skipped.
"""

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path

import owlrl
import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS, XSD

from tests.ontology.sample import QUICK_START
from vcgraph import ontology
from vcgraph.ontology import ID, PREFIXES, VCG

ERROR = rdflib.URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")


def _iri(name):
    return rdflib.URIRef(VCG[name])


def _data(name):
    return rdflib.URIRef(ID + name)


@pytest.fixture(scope="module")
def terms():
    return rdflib.Graph().parse(data=ontology.read("vcgraph.ttl"))


@pytest.fixture(scope="module")
def closure(terms, example):
    """What follows from the ontology, its alignments and the example."""
    return _errors(terms + rdflib.Graph().parse(data=ontology.read("alignments.ttl")) + example)


@pytest.fixture(scope="module")
def example(root):
    page = (root / "docs" / "decisions" / "0001-rdf-shape.md").read_text(encoding="utf-8")
    return rdflib.Graph().parse(data=re.findall(r"```turtle\n(.*?)```", page, re.DOTALL)[0])


def _errors(graph):
    closure = rdflib.Graph()
    for triple in graph:
        closure.add(triple)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(closure)
    return {str(message) for message in closure.objects(None, ERROR)}, closure


def test_rules_of_owl_rl_find_no_contradiction(closure):
    errors, followed = closure
    assert errors == set()
    assert not list(followed.subjects(RDF.type, OWL.Nothing))
    assert (_data("money-usd-45000000"), RDF.type, _iri("Value")) in followed
    assert (_data("round-1"), _iri("money"), _data("money-usd-45000000")) in followed


def test_rules_of_owl_rl_find_a_contradiction_where_there_is_one(terms, example):
    wrong = rdflib.Graph().add((_data("round-1"), RDF.type, _iri("Person")))
    assert _errors(terms + example + wrong)[0]


def test_nothing_is_inferred_of_agents_beyond_their_class(example, closure):
    """No property turns a pension fund into a firm or a company, whatever role it plays."""
    _, followed = closure
    kinds = {_iri(name) for name in ("Company", "InvestmentFirm", "Fund", "Person")}
    for agent in set(example.subjects(RDF.type, _iri("Organization"))):
        assert not set(followed.objects(agent, RDF.type)) & kinds


@pytest.fixture(scope="module")
def hermit():
    found = importlib.util.find_spec("owlready2")
    if found is None or not shutil.which("java"):
        pytest.skip("HermiT needs owlready2 and Java")
    jar = Path(found.origin).parent / "hermit" / "HermiT.jar"

    def run(option, path):
        done = subprocess.run(
            ["java", *QUICK_START, "-cp", str(jar), "org.semanticweb.HermiT.cli.CommandLine", option, path.as_uri()],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        return done.stdout + done.stderr

    return run


def _facts(graph):
    """What the reasoner looks at: types and our properties, without xsd:date, which OWL 2 does not know."""
    facts = rdflib.Graph()
    for subject, predicate, value in graph:
        known = str(predicate).startswith(VCG.namespace) or (predicate == RDF.type and value != RDF.Statement)
        if known and getattr(value, "datatype", None) != XSD.date:
            facts.add((subject, predicate, value))
    return facts


def test_hermit_finds_every_class_satisfiable(terms, hermit, tmp_path):
    terms.serialize(tmp_path / "vcgraph.owl", format="xml")
    listed = hermit("-U", tmp_path / "vcgraph.owl").split("Classes equivalent to 'owl:Nothing':")[1]
    assert listed.split() == ["owl:Nothing"]


def test_hermit_finds_the_sample_consistent_and_a_wrong_one_not(terms, hermit, tmp_path):
    sample = rdflib.Graph().parse(data=ontology.read("questions/sample.ttl"))
    facts = terms + _facts(sample)
    facts.serialize(tmp_path / "sample.owl", format="xml")
    assert "Thing is satisfiable" in hermit("-k", tmp_path / "sample.owl")
    facts.add((_data("org-quillby"), RDF.type, _iri("Person")))
    facts.serialize(tmp_path / "wrong.owl", format="xml")
    assert "Thing is satisfiable" not in hermit("-k", tmp_path / "wrong.owl")


class TestPitfalls:
    """The mechanical ones of the OOPS! catalogue (Poveda-Villalon and others, 2014), by their numbers."""

    def test_p02_p03_no_synonyms_as_classes_and_no_relation_is(self, terms):
        assert not list(terms.subject_objects(OWL.equivalentClass))
        assert not {name for name in VCG if name in {"is", "isA", "has"}}

    def test_p04_no_unconnected_term(self, terms):
        for name in set(VCG) - {"provenanceRule"}:
            uses = list(terms.triples((None, None, _iri(name))))
            linked = terms.value(_iri(name), RDFS.domain) or terms.value(_iri(name), RDFS.subClassOf)
            assert uses or linked, name

    def test_p05_p25_p26_p27_no_inverse_or_equivalence_can_be_wrong(self, terms):
        for wrong in (OWL.inverseOf, OWL.equivalentProperty, OWL.equivalentClass):
            assert not list(terms.triples((None, wrong, None)))

    def test_p06_no_cycle_of_classes(self, terms):
        for name in VCG:
            assert _iri(name) not in set(
                terms.transitive_objects(terms.value(_iri(name), RDFS.subClassOf), RDFS.subClassOf)
            )

    def test_p07_no_class_of_merged_concepts(self):
        assert not [name for name in VCG if re.search(r"[a-z](And|Or)[A-Z]", name)]

    def test_p08_p20_every_term_is_annotated_and_label_and_definition_differ(self, terms):
        for name in VCG:
            assert str(terms.value(_iri(name), RDFS.label)) != str(terms.value(_iri(name), SKOS.definition))

    def test_p10_disjoint_classes_are_stated(self, terms):
        assert list(terms.subjects(RDF.type, OWL.AllDisjointClasses))

    def test_p11_p19_domain_and_range_are_stated_once(self, terms):
        for predicate in (RDFS.domain, RDFS.range):
            for name in VCG:
                assert len(list(terms.objects(_iri(name), predicate))) <= 1

    def test_p12_p21_no_miscellaneous_class(self):
        assert not {name for name in VCG if re.search("misc|other|unknown", name, re.IGNORECASE)}

    def test_p22_one_convention_of_names(self, terms):
        for name in VCG:
            is_class = (_iri(name), RDF.type, OWL.Class) in terms
            assert re.fullmatch(r"[A-Z][A-Za-z]+" if is_class else r"[a-z][A-Za-z]+", name)

    def test_p24_no_recursive_definition(self, terms):
        for subject in terms.subjects(RDF.type, OWL.Class):
            assert subject not in set(terms.objects(subject, OWL.equivalentClass | OWL.unionOf))

    def test_p28_p29_symmetric_and_transitive_properties_have_one_class(self, terms):
        for kind in (OWL.SymmetricProperty, OWL.TransitiveProperty):
            for subject in terms.subjects(RDF.type, kind):
                assert terms.value(subject, RDFS.domain) == terms.value(subject, RDFS.range)

    def test_p32_p34_p35_every_used_class_and_property_is_declared(self, terms):
        declared = set(terms.subjects(RDF.type, None))
        for target in {*terms.objects(None, RDFS.subClassOf), *terms.objects(None, RDFS.domain)}:
            assert target in declared or target == OWL.Thing
        for predicate in set(terms.predicates()):
            builtin = str(predicate).startswith((str(RDF), str(RDFS), str(OWL)))
            assert builtin or predicate in declared, predicate

    def test_p36_p37_p38_p41_address_declaration_and_licence(self, terms):
        assert (rdflib.URIRef(ontology.IRI), RDF.type, OWL.Ontology) in terms
        assert not ontology.IRI.endswith((".ttl", ".owl", ".rdf"))
        assert PREFIXES["vcg"] == f"{ontology.IRI}#"
