"""The front door: what users do with a graph from adding to asking."""

import datetime

import pytest

from benchmarks.generate import World
from vcgraph.errors import ClaimError, QueryError, UnknownNameError
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Evidence, Extraction, FundingRoundClaim, Investor, Money
from vcgraph.resolution import load_aliases


def reading(identifier, company, investor, millions=12, published=None, status="closed", stage="series_a"):
    text = f"{company} raised ${millions} million from {investor}."
    article = Article(id=identifier, text=text, published=published)
    claim = FundingRoundClaim(
        article=identifier,
        evidence=(Evidence(quote=text, start=0, end=len(text)),),
        company=company,
        stage=stage,
        amount=Money(value=millions * 1_000_000, currency="USD"),
        investors=(Investor(name=investor, kind="firm"),),
        status=status,
    )
    return article, Extraction(article=identifier, claims=(claim,))


def names(kg):
    return sorted(entity.name for entity in kg.entities())


def test_adding_the_same_again_is_told_apart_from_adding():
    kg = KnowledgeGraph()
    assert kg.add(*reading("a", "Velmora", "Oakmere Capital"))
    assert not kg.add(*reading("a", "Velmora", "Oakmere Capital"))
    assert kg.add(*reading("a", "Velmora", "Oakmere Capital", millions=13))
    assert [claim.amount.value for claim in kg.claims()] == [13_000_000]


def test_has_knows_text_and_extractor():
    kg = KnowledgeGraph()
    article, extraction = reading("a", "Velmora", "Oakmere Capital")
    kg.add(article, extraction, "rules 1")
    assert kg.has(article)
    assert kg.has(article, "rules 1")
    assert not kg.has(article, "rules 2")
    assert not kg.has(article.model_copy(update={"text": article.text + " "}))


def test_quotes_must_be_the_text_at_their_offsets():
    kg = KnowledgeGraph()
    article, extraction = reading("a", "Velmora", "Oakmere Capital")
    with pytest.raises(ClaimError, match="quotes what the text does not say at 0"):
        kg.add(article.model_copy(update={"text": "Nothing of the kind."}), extraction)
    with pytest.raises(ClaimError, match="a claim of another article, 'a'"):
        kg.add(article.model_copy(update={"id": "b"}), extraction)
    assert kg.articles() == []


def test_persons_decisions_join_part_and_are_taken_back():
    kg = KnowledgeGraph()
    kg.add_articles([reading("a", "Velmora", "Oakmere Capital"), reading("b", "Tarnwick", "Quillstone Group")])
    before = kg.to_nquads()
    kg.decide("Oakmere Capital", "Quillstone Group", same=True, reason="renamed in 2024")
    joined = [entity for entity in kg.entities() if "Oakmere Capital" in (entity.name, *entity.aliases)]
    assert len(joined) == 1
    assert {joined[0].name, *joined[0].aliases} == {"Oakmere Capital", "Quillstone Group"}
    assert {row.company.name for row in kg.portfolio("Oakmere Capital")} == {"Velmora", "Tarnwick"}
    kg.decide("Oakmere Capital", "Quillstone Group", same=None)
    assert names(kg) == ["Oakmere Capital", "Quillstone Group", "Tarnwick", "Velmora"]
    assert [each.judgement for each in kg.decisions() if each.made_by == "person"] == ["same", "withdrawn"]
    kept = [line for line in kg.to_nquads().splitlines(keepends=True) if "/id/decision-0" not in line]
    assert "".join(kept) == before


def test_decisions_come_before_or_after_the_articles():
    pile = [
        reading("a", "Velmora", "Oakmere Capital"),
        reading("b", "Velmora", "Oakmere Growth", millions=40, stage="seed"),
    ]
    late, early = KnowledgeGraph(), KnowledgeGraph()
    late.add_articles(pile)
    late.decide("Oakmere Capital", "Oakmere Growth", same=True)
    early.add_articles(pile)
    early.decide("Oakmere Capital", "Oakmere Growth", same=True)
    early.retract("a")
    early.add(*pile[0])
    assert early.to_nquads() == late.to_nquads()


def test_every_judgement_of_the_rules_is_kept_with_score_and_reasons():
    kg = KnowledgeGraph()
    pile = [reading("a", "Velmora", "Oakmere Capital India"), reading("b", "Tarnwick", "Oakmere Capital China")]
    pile += [reading("c", "Brask", "Quorvex"), reading("d", "Tindle", "Quorvox"), reading("e", "Halden", "QuorVex")]
    kg.add_articles([*pile, reading("f", "Ostrava", "Quor Vex")])
    ruled = {(each.left, each.right): each for each in kg.decisions()}
    parted = ruled["org:oakmere capital china", "org:oakmere capital india"]
    assert (parted.judgement, parted.score) == ("different", 0.05)
    assert parted.reasons == ("place: only one is of china india",)
    assert ruled["org:quorvex", "org:quorvox"].judgement == "unsure"
    assert ruled["org:quor vex", "org:quorvex"].judgement == "same"
    for article, _ in pile[:2]:
        kg.retract(article.id)
    assert all("oakmere" not in each.left for each in kg.decisions())


def test_decision_on_a_name_that_nobody_knows():
    kg = KnowledgeGraph()
    kg.add(*reading("a", "Velmora", "Oakmere Capital"))
    with pytest.raises(UnknownNameError, match="Oakmere Kapital"):
        kg.decide("Oakmere Kapital Group", "Velmora", same=True)
    with pytest.raises(QueryError, match="nothing to decide"):
        kg.decide("Velmora", "Velmora Inc.", same=True)


def test_as_of_knows_what_had_been_published():
    kg = KnowledgeGraph()
    talks, done = datetime.date(2024, 4, 2), datetime.date(2024, 5, 13)
    kg.add_articles(
        [
            reading("talks", "Velmora", "Oakmere Capital", published=talks, status="in_talks"),
            reading("done", "Velmora", "Oakmere Capital", published=done),
            reading("undated", "Tarnwick", "Oakmere Capital"),
        ]
    )
    then = kg.as_of(talks)
    assert [article.id for article in then.articles()] == ["talks"]
    assert [row.status for row in then.rounds("Velmora")] == ["in_talks"]
    assert [row.status for row in kg.rounds("Velmora")] == ["closed"]
    assert len(kg.as_of(datetime.date(2020, 1, 1)).articles()) == 0


def test_answers_follow_changes():
    kg = KnowledgeGraph()
    kg.add(*reading("a", "Velmora", "Oakmere Capital"))
    assert [row.stage for row in kg.rounds("Velmora")] == ["series_a"]
    kg.add(*reading("b", "Velmora", "Quillstone Group", millions=40, stage="series_b"))
    assert {row.stage for row in kg.rounds("Velmora")} == {"series_a", "series_b"}
    assert len(kg.timeline("Velmora")) == 2
    kg.retract("a")
    assert [row.stage for row in kg.rounds("Velmora")] == ["series_b"]


def test_sparql_rows_are_python_values():
    kg = KnowledgeGraph()
    kg.add(*reading("a", "Velmora", "Oakmere Capital"))
    rows = kg.sparql(
        "SELECT ?label ?amount ?day WHERE { ?round vcg:amountRaised ?money ; rdfs:label ?label ; vcg:amount ?amount "
        "OPTIONAL { ?round vcg:announcedOn ?day } }"
    )
    assert rows.columns == ("label", "amount", "day")
    assert list(rows) == [{"label": "Velmora: Series A", "amount": 12_000_000}]
    assert kg.sparql("ASK { ?x a vcg:Company }") is True
    ((subject, predicate, value),) = kg.sparql(
        "CONSTRUCT { ?c rdfs:label ?n } WHERE { ?c a vcg:Company ; rdfs:label ?n }"
    )
    assert subject.startswith("https://w3id.org/vcgraph/id/")
    assert (predicate, value) == ("http://www.w3.org/2000/01/rdf-schema#label", "Velmora")
    with pytest.raises(QueryError):
        kg.sparql("SELECT nothing")


def test_new_alias_data_works_the_facts_out_again(tmp_path):
    told = [reading("a", "Velmora", "Oakmere Capital"), reading("b", "Tarnwick", "OKC Holdings")]
    with KnowledgeGraph.open(tmp_path / "graph") as kg:
        kg.add_articles(told)
        assert "OKC Holdings" in names(kg)
    more = tmp_path / "aliases.toml"
    more.write_text('[[name]]\nname = "Oakmere Capital"\nkind = "firm"\naliases = ["OKC Holdings"]\n')
    aliases = load_aliases(more)
    with KnowledgeGraph.open(tmp_path / "graph", aliases=aliases) as kg:
        fresh = KnowledgeGraph(aliases=aliases)
        fresh.add_articles(told)
        assert names(kg) == ["Oakmere Capital", "Tarnwick", "Velmora"]
        assert kg.to_nquads() == fresh.to_nquads()


def test_alias_data_stay_with_the_graph_until_others_are_given(tmp_path):
    path, more, none = tmp_path / "graph", tmp_path / "aliases.toml", tmp_path / "none.toml"
    more.write_text('[[name]]\nname = "Oakmere Capital"\nkind = "firm"\naliases = ["OKC Holdings"]\n')
    none.write_text("")
    told = [reading("a", "Velmora", "Oakmere Capital"), reading("b", "Tarnwick", "OKC Holdings")]
    with KnowledgeGraph.open(path, aliases=load_aliases(more)) as kg:
        kg.add(*told[0])
    with KnowledgeGraph.open(path) as kg:
        kg.add(*told[1])
        assert names(kg) == ["Oakmere Capital", "Tarnwick", "Velmora"]
    with KnowledgeGraph.open(path, read_only=True) as kg:
        assert kg.aliases.entries == load_aliases(more).entries
    with KnowledgeGraph.open(path, aliases=load_aliases(none)) as kg:
        assert names(kg) == ["OKC Holdings", "Oakmere Capital", "Tarnwick", "Velmora"]
    with KnowledgeGraph.open(path) as kg:
        assert "OKC Holdings" in names(kg)


def test_every_spelling_of_a_name_finds_its_entity():
    kg = KnowledgeGraph()
    told = [World(400).article(number) for number in range(20)]
    kg.add_articles(told)
    for _, extraction in told:
        for claim in extraction.claims:
            if claim.type == "funding_round":
                assert kg.entity(claim.company).kind == "company"
