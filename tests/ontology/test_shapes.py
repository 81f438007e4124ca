"""Every shape lets the worked example pass and catches what it is there for."""

import re

import pyoxigraph
import pytest
import rdflib
from pyoxigraph import NamedNode, Quad
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH

from vcgraph import ontology
from vcgraph.graph.store import GraphStore
from vcgraph.graph.validation.batches import Batch
from vcgraph.graph.validation.shapes import ShapeRunner
from vcgraph.ontology import PREFIXES, SCHEMES, VCG

PREFIX_LINES = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
TWO_WHEN = '"2024-05-01"^^xsd:date, "2024-05-02"^^xsd:date'
MONEY = "k:money-usd-45000000"
DATE = "k:date-2024-05"
TWO_AMOUNTS = "k:money-usd-45000000, k:money-usd-50000000-at-most"

# rule, node, property, what stands there instead (nothing: the property is taken away)
BROKEN = [
    ("label", "k:acme", "rdfs:label", ""),
    ("label", "k:round-1", "rdfs:label", ""),
    ("label", MONEY, "rdfs:label", ""),
    ("label", "k:pension", "rdfs:label", ""),
    ("label", "k:north", "rdfs:label", ""),
    ("label", "k:lee", "rdfs:label", ""),
    ("label", DATE, "rdfs:label", ""),
    ("formerName", "k:acme", "vcg:formerName", '"Anvil"@en'),
    ("formerName", "k:pension", "vcg:formerName", '""'),
    ("formerName", "k:north", "vcg:formerName", "3"),
    ("told", "k:round-1", "vcg:claim", ""),
    ("told", "k:close-1", "vcg:claim", '"claim-4"'),
    ("told", "k:acquisition-1", "vcg:claim", ""),
    ("told", "k:investment-1", "vcg:claim", ""),
    ("told", "k:commitment-1", "vcg:claim", ""),
    ("told", "k:valuation-1", "vcg:claim", ""),
    ("told", "k:total-1", "vcg:claim", ""),
    ("told", "k:role-1", "vcg:claim", ""),
    ("toldOrSourced", "k:change-1", "vcg:source", ""),
    ("oneAmountRaised", "k:round-1", "vcg:amountRaised", TWO_AMOUNTS),
    ("oneAmountRaised", "k:total-1", "vcg:amountRaised", TWO_AMOUNTS),
    ("oneAmountRaised", "k:close-1", "vcg:amountRaised", "200000000"),
    ("announcedDate", "k:round-1", "vcg:announcedDate", "k:date-2024-05, k:date-2024-05-13"),
    ("announcedDate", "k:change-1", "vcg:announcedDate", '"2023"'),
    ("announcedOn", "k:round-1", "vcg:announcedOn", TWO_WHEN),
    ("announcedOn", "k:acquisition-1", "vcg:announcedOn", '"2024-05"^^xsd:gYearMonth'),
    ("announcedOnPrecision", "k:close-1", "vcg:announcedOnPrecision", '"week"'),
    ("asOf", "k:valuation-1", "vcg:asOf", '"2024"^^xsd:gYear'),
    ("asOf", "k:total-1", "vcg:asOf", TWO_WHEN),
    ("asOfPrecision", "k:valuation-1", "vcg:asOfPrecision", '"decade"'),
    ("asOfPrecision", "k:total-1", "vcg:asOfPrecision", '"day", "month"'),
    ("plainAmount", "k:round-1", "vcg:amount", "-1.0"),
    ("plainAmount", "k:commitment-1", "vcg:amount", '"45 million"'),
    ("plainAmount", "k:investment-1", "vcg:amount", "1.0, 2.0"),
    ("plainAmount", "k:north-fund-2", "vcg:amount", "200000000"),
    ("plainCurrency", "k:round-1", "vcg:currency", '"US$"'),
    ("plainCurrency", "k:acquisition-1", "vcg:currency", '"XXZ"'),
    ("plainBound", "k:total-1", "vcg:bound", '"more"'),
    ("eventLifecycle", "k:round-1", "vcg:lifecycle", "lifecycle:first_close"),
    ("eventLifecycle", "k:acquisition-1", "vcg:lifecycle", "lifecycle:planned, lifecycle:closed"),
    ("fundLifecycle", "k:north-fund-2", "vcg:lifecycle", "lifecycle:committed"),
    ("commitmentLifecycle", "k:commitment-1", "vcg:lifecycle", "lifecycle:closed"),
    ("roleLifecycle", "k:role-1", "vcg:lifecycle", '"current"'),
    ("managedBy", "k:north-fund-2", "vcg:managedBy", "k:north, k:acme"),
    ("targetSize", "k:north-fund-2", "vcg:targetSize", TWO_AMOUNTS),
    ("hardCap", "k:north-fund-2", "vcg:hardCap", TWO_AMOUNTS),
    ("fundTerm", "k:north-fund-2", "vcg:fundTerm", "10"),
    ("fundFocus", "k:north-fund-2", "vcg:fundFocus", '"robots", "pumps"'),
    ("oneCompany", "k:round-1", "vcg:company", ""),
    ("oneCompany", "k:round-1", "vcg:company", "k:acme, k:bolt"),
    ("oneCompany", "k:valuation-1", "vcg:company", '"Acme"'),
    ("oneCompany", "k:total-1", "vcg:company", ""),
    ("stage", "k:round-1", "vcg:stage", "stage:series_a, stage:series_b"),
    ("stage", "k:round-1", "vcg:stage", "stage:early"),
    ("instrument", "k:round-1", "vcg:instrument", "stage:series_a"),
    ("bareRound", "k:round-1", "vcg:bareRound", '"yes"'),
    ("oneFund", "k:close-1", "vcg:fund", ""),
    ("oneFund", "k:commitment-1", "vcg:fund", "k:north-fund-2, k:north"),
    ("closeType", "k:close-1", "vcg:closeType", "lifecycle:planned"),
    ("acquirer", "k:acquisition-1", "vcg:acquirer", "k:acme, k:north"),
    ("acquired", "k:acquisition-1", "vcg:acquired", ""),
    ("price", "k:acquisition-1", "vcg:price", TWO_AMOUNTS),
    ("changedOrganization", "k:change-1", "vcg:changedOrganization", ""),
    ("changeType", "k:change-1", "vcg:changeType", '"moved"'),
    ("oldName", "k:change-1", "vcg:oldName", '"Anvil", "Anvil Labs"'),
    ("newName", "k:change-1", "vcg:newName", '"Acme"@en'),
    ("oneRound", "k:investment-1", "vcg:round", ""),
    ("investor", "k:investment-1", "vcg:investor", "k:north, k:lee"),
    ("investorRole", "k:investment-1", "vcg:investorRole", "role:ceo"),
    ("existingInvestor", "k:investment-1", "vcg:existingInvestor", '"true"'),
    ("amountInvested", "k:investment-1", "vcg:amountInvested", TWO_AMOUNTS),
    ("committer", "k:commitment-1", "vcg:committer", ""),
    ("capacity", "k:commitment-1", "vcg:capacity", "role:lead"),
    ("capacity", "k:commitment-1", "vcg:capacity", ""),
    ("amountCommitted", "k:commitment-1", "vcg:amountCommitted", "45000000.0"),
    ("setByRound", "k:valuation-1", "vcg:round", "k:round-1, k:round-2"),
    ("basis", "k:valuation-1", "vcg:basis", "basis:pre_money, basis:post_money"),
    ("valuationAmount", "k:valuation-1", "vcg:valuationAmount", TWO_AMOUNTS),
    ("asOfDate", "k:valuation-1", "vcg:asOfDate", "k:date-2024-05, k:date-2024-05-13"),
    ("person", "k:role-1", "vcg:person", ""),
    ("organization", "k:role-1", "vcg:organization", "k:acme, k:bolt"),
    ("roleType", "k:role-1", "vcg:roleType", "role:lead"),
    ("roleType", "k:role-1", "vcg:roleType", "role:executive"),
    ("valueAmount", MONEY, "vcg:amount", ""),
    ("valueAmount", MONEY, "vcg:amount", "-5.0"),
    ("valueCurrency", MONEY, "vcg:currency", '"usd"'),
    ("valueBound", MONEY, "vcg:bound", ""),
    ("minAmount", MONEY, "vcg:minAmount", "45000001.0"),
    ("minAmount", MONEY, "vcg:minAmount", ""),
    ("maxAmount", MONEY, "vcg:maxAmount", '"45 million"'),
    ("edtf", DATE, "vcg:edtf", '"May 2024"'),
    ("earliest", DATE, "vcg:earliest", '"2024-06-30"^^xsd:date'),
    ("earliest", DATE, "vcg:earliest", ""),
    ("latest", DATE, "vcg:latest", ""),
    ("precision", DATE, "vcg:precision", '"exact"'),
    ("DatePrecisionShape", DATE, "vcg:precision", '"day"'),
    ("DatePrecisionShape", DATE, "vcg:edtf", '"2024-22"'),
    ("statedSubject", "k:statement-1", "rdf:subject", ""),
    ("statedPredicate", "k:statement-1", "rdf:predicate", '"amount"'),
    ("statedObject", "k:statement-1", "rdf:object", ""),
    ("claimStatus", "k:statement-1", "vcg:claimStatus", "claimstatus:not_accepted"),
    ("claimStatus", "k:statement-1", "vcg:claimStatus", "claimstatus:accepted, claimstatus:refined"),
    ("statementClaim", "k:statement-1", "vcg:claim", ""),
    ("statementEvidence", "k:statement-1", "vcg:evidence", ""),
    ("acceptedInstead", "k:statement-2", "vcg:acceptedInstead", "k:statement-1, k:statement-3"),
    ("claimType", "k:claim-1", "vcg:claimType", '"rumour"'),
    ("claimArticle", "k:claim-1", "vcg:article", ""),
    ("claimArticle", "k:evidence-1", "vcg:article", "k:article-1, k:article-2"),
    ("claimEvidence", "k:claim-1", "vcg:evidence", ""),
    ("oneRecord", "k:claim-1", "vcg:record", "1"),
    ("oneRecord", "k:article-1", "vcg:record", '"{}", "[]"'),
    ("oneRecord", "k:decision-1", "vcg:record", '"{}", "[]"'),
    ("saidBy", "k:claim-2", "vcg:saidBy", '""'),
    ("anonymousSource", "k:claim-2", "vcg:anonymousSource", '"maybe"'),
    ("quote", "k:evidence-1", "vcg:quote", '""'),
    ("start", "k:evidence-1", "vcg:start", "-1"),
    ("start", "k:evidence-1", "vcg:start", "23"),
    ("end", "k:evidence-1", "vcg:end", ""),
    ("field", "k:evidence-1", "vcg:field", "1"),
    ("articleId", "k:article-1", "vcg:articleId", ""),
    ("published", "k:article-1", "vcg:published", '"May 2024"'),
    ("textHash", "k:article-1", "vcg:textHash", '"9f86"'),
    ("url", "k:article-1", "vcg:url", '"https://example.com"'),
    ("names", "k:decision-1", "vcg:left", ""),
    ("otherName", "k:decision-1", "vcg:right", '"acme", "anvil"'),
    ("judgement", "k:decision-1", "vcg:judgement", '"maybe"'),
    ("score", "k:decision-1", "vcg:score", "1.5e0"),
    ("score", "k:decision-1", "vcg:score", "0.5"),
    ("madeBy", "k:decision-1", "vcg:madeBy", ""),
]


@pytest.fixture(scope="module")
def example(root):
    page = (root / "docs" / "decisions" / "0001-rdf-shape.md").read_text(encoding="utf-8")
    (turtle,) = re.findall(r"```turtle\n(.*?)```", page, re.DOTALL)
    return tuple(pyoxigraph.parse(turtle.encode(), format=pyoxigraph.RdfFormat.TURTLE))


@pytest.fixture(scope="module")
def runner():
    return ShapeRunner(GraphStore.in_memory())


def _rules(runner, quads):
    return {finding.rule for finding in runner.findings(Batch((), tuple(quads)))}


def _node(name):
    prefix, _, local = name.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


def _changed(example, name, path, objects):
    """The triples of one node, with those of one property replaced."""
    subject, predicate = _node(name), _node(path)
    own = [Quad(q.subject, q.predicate, q.object) for q in example if q.subject == subject]
    assert own, name
    kept = [quad for quad in own if quad.predicate != predicate]
    added = pyoxigraph.parse(
        f"{PREFIX_LINES}{name} {path} {objects} .".encode() if objects else b"", format=pyoxigraph.RdfFormat.TURTLE
    )
    return [*kept, *added]


def test_the_worked_example_passes(example, runner):
    assert _rules(runner, example) == set()
    classes = {quad.object.value for quad in example if quad.predicate.value == str(RDF.type)}
    targets = {str(target) for target in runner.shapes.objects(None, SH.targetClass)}
    assert targets <= classes


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: "-".join(case[:2]))
def test_what_is_broken_is_caught(case, example, runner):
    rule, name, path, objects = case
    assert rule in _rules(runner, _changed(example, name, path, objects))


def test_every_shape_is_broken_by_several_cases(runner):
    broken = {case[0] for case in BROKEN} | {"postMoney", "PostMoneyShape"}
    properties = {str(shape).rpartition("#")[2] for shape in runner.shapes.subjects(RDF.type, SH.PropertyShape)}
    assert properties <= broken
    for shape in runner.shapes.subjects(RDF.type, SH.NodeShape):
        parts = {str(part).rpartition("#")[2] for part in runner.shapes.objects(shape, SH.property)}
        assert not parts or len([case for case in BROKEN if case[0] in parts]) >= 2, shape


def _money_turtle(pre, new, post):
    return f"""{PREFIX_LINES}
        k:pre vcg:round k:r ; vcg:basis basis:pre_money ; vcg:amount {pre} ; vcg:currency "USD" ; vcg:bound "exact" .
        k:post vcg:round k:r ; vcg:basis basis:post_money ; vcg:amount {post} ; vcg:currency "USD" ; vcg:bound "exact" .
        k:r vcg:amount {new} ; vcg:currency "USD" ; vcg:bound "exact" ."""


@pytest.mark.parametrize(
    ("figures", "found"),
    [
        (("80.0", "20.0", "100.0"), set()),
        (("80.0", "20.0", "100.5"), set()),
        (("80.0", "20.0", "90.0"), {"PostMoneyShape"}),
        (("80.0", "20.0", "130.0"), {"PostMoneyShape"}),
    ],
)
def test_post_money_is_pre_money_plus_new_money(figures, found, runner):
    turtle = _money_turtle(*figures)
    quads = tuple(pyoxigraph.parse(turtle.encode(), format=pyoxigraph.RdfFormat.TURTLE))
    findings = list(runner.findings(Batch((), quads)))
    assert {finding.rule for finding in findings} == found
    assert {finding.severity for finding in findings} <= {"warning"}


def test_shapes_use_declared_terms_and_say_what_to_do(runner):
    graph = runner.shapes
    for shape in (*graph.subjects(RDF.type, SH.PropertyShape), *graph.subjects(SH["or"], None)):
        assert graph.value(shape, SH.message)
        assert graph.value(shape, SH.description)
    for node in {str(part) for triple in graph for part in triple}:
        for vocabulary in (VCG, *SCHEMES):
            if node.startswith(vocabulary.namespace) and node != vocabulary.namespace:
                vocabulary.name(node)


def test_lists_of_concepts_are_those_of_the_vocabularies(runner):
    listed: dict[str, set[str]] = {}
    for head in runner.shapes.objects(None, SH["in"]):
        for member in Collection(runner.shapes, head):
            if isinstance(member, rdflib.URIRef):
                listed.setdefault(str(member).partition("#")[0], set()).add(str(member))
    for scheme in SCHEMES:
        graph = rdflib.Graph().parse(data=ontology.read(scheme.file))
        broader = rdflib.URIRef("http://www.w3.org/2004/02/skos/core#broader")
        groups = {str(concept) for concept in graph.objects(None, broader)} - {scheme.namespace + "board_member"}
        allowed = {scheme[name] for name in scheme} - groups
        assert allowed <= listed[scheme.namespace.removesuffix("#")] | {scheme.namespace + "debt"}
        assert listed[scheme.namespace.removesuffix("#")] - allowed <= {scheme.namespace + "debt"}
