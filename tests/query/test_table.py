"""A table shows itself safely and can be taken elsewhere without loss."""

import csv
import datetime
import io
import sys
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exports.hostile import NAMES, hostile_graph
from tests.ontology.sample import sample_graph
from tests.query.sample import example_store
from vcgraph.errors import (
    AmbiguousNameError,
    ExportError,
    ExtraMissingError,
    MissingRateError,
    QueryError,
    UnknownNameError,
)
from vcgraph.graph.store import GraphStore
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Money
from vcgraph.query.cells import defuse, is_formula, show
from vcgraph.query.money import add_up
from vcgraph.query.questions import Questions
from vcgraph.query.records import NamedEntity
from vcgraph.query.table import Table


@pytest.fixture(scope="module")
def kg():
    return Questions(example_store())


@pytest.fixture(scope="module")
def hostile():
    return hostile_graph()


def test_a_table_is_like_a_tuple(kg):
    table = kg.rounds()
    assert len(table) == 1
    assert table[0] == next(iter(table))
    assert isinstance(table[:1], Table)
    assert table[0] in table
    assert not table.filter(lambda each: each.stage == "seed")
    with pytest.raises(AttributeError):
        table[0].stage = "seed"


def test_no_record_is_without_quotes():
    """But a coverage, which counts what is not there, and a change of name that comes from a register."""
    graph = sample_graph()
    whole = (
        graph.rounds, graph.investments, graph.valuations, graph.acquisitions, graph.funds, graph.fund_closes,
        graph.commitments, graph.people, graph.most_active, graph.named_entities, graph.told_claims, graph.conflicts,
    )  # fmt: skip
    of_one = (graph.timeline, graph.total_raised, graph.co_investors, graph.leads, graph.portfolio, graph.investors)
    tables = [ask() for ask in whole] + [ask(each.id) for each in graph.named_entities() for ask in of_one]
    assert all(table for table in tables[: len(whole)])
    without = [record for table in tables for record in table if not record.evidence]
    assert [record.what for record in without] == ["Tarnwell Pumps becomes Tarnwell Robotics"]


def test_every_record_has_its_quotes(kg):
    quote = kg.rounds("acme")[0].evidence[0]
    assert (quote.quote, quote.start, quote.end, quote.article) == ("raised $45 million", 5, 23, "acme-2024")
    assert (quote.link, quote.publisher) == ("https://example.com/acme", "Example Times")


def test_notebooks_get_safe_html(hostile):
    page = hostile.investors("Acme Robotics")._repr_html_()
    assert "<img src=x" not in page
    assert "&lt;img src=x onerror=prompt(&quot;1&quot;)&gt;" in page
    assert 'title="“Acme Robotics raised $45 million”' in page
    assert 'href="https://example.com/acme"' in page
    assert "<script" not in page


def test_terminals_get_no_control_signs(hostile):
    drawn = repr(hostile.investors("Acme Robotics"))
    assert "\x1b" not in drawn
    assert "Line Break Capital" in " ".join(drawn.split())
    assert "$45M" in drawn


def test_csv_is_defused_and_complete(hostile):
    rows = list(csv.DictReader(io.StringIO(hostile.investors("Acme Robotics").to_csv())))
    assert len(rows) == len(NAMES)
    assert {row["investor"].lstrip("'") for row in rows} == set(NAMES)
    assert rows[0]["quote"] == "Acme Robotics raised $45 million"


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_frames_have_the_same_columns_with_and_without_rows(kg, library):
    pytest.importorskip(library)
    full, empty = kg.rounds().to_frame(library), kg.rounds(years=1999).to_frame(library)
    assert list(full.columns) == list(empty.columns) == list(kg.rounds().flat_columns)
    assert full["amount"][0] == 45_000_000.0
    assert full["date_from"].dtype == empty["date_from"].dtype


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_missing_library_is_named(kg, library, monkeypatch):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ExtraMissingError, match=f"pip install {library}"):
        kg.rounds().to_frame(library)


def test_dicts_hold_plain_values_and_evidence(kg):
    (row,) = kg.rounds().to_dicts()
    assert (row["amount"], row["amount_currency"], row["date"]) == (Decimal(45_000_000), "USD", "2024-05")
    assert row["evidence"][0]["quote"] == "raised $45 million"


@pytest.mark.parametrize(
    ("money", "shown"),
    [
        (Money(value=6_000_000_000, currency="USD"), "$6B"),
        (Money(value=999_999_999, currency="EUR"), "€1B"),
        (Money(value=1_550_000_000, currency="INR", qualifier="about"), "about ₹1.55B"),
        (Money(value=40_000_000, currency="USD", qualifier="at_least", upper=50_000_000), "$40M–$50M"),
    ],
)
def test_money_is_short_and_keeps_its_bound(money, shown):
    assert show(money) == shown


def test_names_are_forgiving(kg):
    acme = kg.entity("Acme Robotics")
    for name in ("ACME robotics", "Acme", "acme robotics inc", "Anvil Labs", "AcmeRobotics", acme.id, acme):
        assert kg.entity(name) == acme


def test_aliases_lead_to_the_known_name():
    kg = known_firm()
    assert str(kg.entity("a16z")) == "Andreessen Horowitz"
    assert [str(each) for each in kg.names.search("A16Z")] == ["Andreessen Horowitz"]
    assert not kg.ask("top-co-investors", firm="a16z")
    with pytest.raises(UnknownNameError):
        kg.ask("top-co-investors", firm="a17z")


def known_firm():
    store = GraphStore.in_memory()
    store.engine.update(
        "PREFIX vcg: <https://w3id.org/vcgraph/ns#> INSERT DATA { "
        "<https://w3id.org/vcgraph/id/x> a vcg:InvestmentFirm ; "
        "<http://www.w3.org/2000/01/rdf-schema#label> 'Andreessen Horowitz' }"
    )
    kg = KnowledgeGraph()
    kg.store.bulk_add(store.match())
    return kg


def test_unknown_names_suggest_near_ones(kg):
    with pytest.raises(UnknownNameError, match="did you mean 'North Peak'") as caught:
        kg.portfolio("Nrth Peak")
    assert "North Peak" in caught.value.near


def test_ambiguous_names_list_the_candidates():
    store = example_store()
    store.engine.update(
        "PREFIX vcg: <https://w3id.org/vcgraph/ns#> INSERT DATA { <https://w3id.org/vcgraph/id/other> a vcg:Person ; "
        "<http://www.w3.org/2000/01/rdf-schema#label> 'Acme Robotics' }"
    )
    kg = Questions(store)
    with pytest.raises(AmbiguousNameError, match=r"\(company, 3 facts.*\(person\)") as caught:
        kg.rounds("Acme Robotics")
    assert "3 facts on its rounds and worth: North Peak" in str(caught.value)  # names tell more than counts
    assert "people: Ada Lee" in str(caught.value)
    assert len(caught.value.candidates) == 2
    assert kg.entity("Acme Robotics", kind="person").kind == "person"


def test_filters_say_what_they_know(kg):
    assert len(kg.rounds(stage="Series A", years=(2023, None), status="closed", min_amount=45_000_000)) == 1
    assert not kg.rounds(min_amount=45_000_001)
    assert not kg.rounds(min_amount=Money(value=1, currency="EUR"))
    assert len(kg.rounds(min_amount=40_000_000, rates={"EUR": 1, "USD": "0.9"})) == 1
    with pytest.raises(QueryError, match=r"no stage is called 'serie a'.*series_a"):
        kg.rounds(stage="serie a")


@pytest.mark.parametrize("years", ["2024", (2020,), range(0)])
def test_years_of_another_form_are_refused(kg, years):
    with pytest.raises(QueryError, match="one year or a first and a last one"):
        kg.rounds(years=years)


@pytest.mark.parametrize(
    "ask",
    [
        lambda kg: kg.rounds(min_amount="10M"),
        lambda kg: kg.people(on="May 2024"),
        lambda kg: kg.entity(None),
        lambda kg: kg.timeline(7),
        lambda kg: kg.rounds().to_frame("dask"),
    ],
)
def test_arguments_of_another_form_are_one_clear_error(kg, ask):
    with pytest.raises(QueryError, match=r"not '?(10M|May 2024|None|7|dask)"):
        ask(kg)


def test_a_day_may_be_text(kg):
    assert kg.people(on="2024-12-31") == kg.people(on=datetime.date(2024, 12, 31))


def test_a_least_amount_says_which_currency_it_counts(kg):
    assert kg.rounds(min_amount=5_000_000).title == "Rounds of $5M or more (in USD; others need rates)"
    assert kg.rounds(min_amount=5_000_000, rates={"EUR": 1, "USD": "0.9"}).title == "Rounds of €5M or more"


def test_numbers_stand_to_the_right_with_their_heads(kg):
    page = kg.most_active()._repr_html_()
    assert '<th scope="col" class="number">rounds</th>' in page
    assert '<td class="number">1</td>' in page
    assert '<th scope="col">investor</th>' in page


def test_a_closed_graph_still_has_a_name_to_show(tmp_path):
    with KnowledgeGraph.open(tmp_path / "graph") as graph:
        assert repr(graph) == "<KnowledgeGraph: empty>"
    assert "closed" in repr(graph)


def test_a_file_that_cannot_be_written_is_one_clear_error(kg, tmp_path):
    with pytest.raises(ExportError, match="missing"):
        kg.rounds().to_csv(tmp_path / "missing" / "a.csv")


class Tags(HTMLParser):
    """The tags of a page."""

    def __init__(self):
        super().__init__()
        self.found = set()

    def handle_starttag(self, tag, attrs):
        self.found.add(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]


@settings(deadline=None)
@given(st.text(min_size=1))
def test_any_name_is_shown_as_text_only(name):
    table = Table(NamedEntity, [NamedEntity(id="x", name=name, kind="firm", also=(name,))], title=name)
    tags = Tags()
    tags.feed(table._repr_html_())
    tags.close()
    assert tags.found == {"style", "table", "caption", "thead", "tr", "th", "tbody", "td"}
    assert not [sign for sign in repr(table) if not (sign.isprintable() or sign == "\n")]
    (row,) = csv.DictReader(io.StringIO(table.to_csv(), newline=""))
    assert row["name"] in {name, f"'{name}"}


@given(st.text())
def test_defused_text_starts_no_formula(text):
    assert not is_formula(defuse(text))
    assert defuse(text).removeprefix("'").endswith(text.removeprefix("'"))


def test_currencies_are_never_mixed_silently(hostile):
    assert {each.amount.currency for each in hostile.total_raised("Acme Robotics")} == {"USD"}
    (converted,) = hostile.total_raised("Acme Robotics", rates={"EUR": 1, "USD": "0.5"})
    assert (converted.amount.value, converted.amount.currency) == (Decimal(22_500_000), "EUR")
    with pytest.raises(MissingRateError, match="USD"):
        hostile.total_raised("Acme Robotics", rates={"EUR": 1})
    with pytest.raises(QueryError, match="one currency worth 1"):
        hostile.total_raised("Acme Robotics", rates={"EUR": 2})


@pytest.mark.parametrize(
    ("told", "summed"),
    [
        ([(40, "at_least", 50), (10, "exact", None)], "$50–$60"),
        ([(40, "at_least", 50), (5, "at_least", 9)], "$45–$59"),
        ([(40, "at_least", 50), (10, "at_least", None)], "at least $50"),
        ([(40, "at_most", None), (10, "exact", None)], "up to $50"),
    ],
)
def test_a_sum_keeps_the_bounds_of_its_parts(told, summed):
    parts = [Money(value=value, currency="USD", qualifier=bound, upper=upper) for value, bound, upper in told]
    ((total, count),) = add_up(parts)
    assert (show(total), count) == (summed, len(told))


def test_stated_and_summed_totals_stay_apart(kg):
    stated, summed = kg.total_raised("acme")
    assert (stated.basis, stated.amount.value, stated.amount.qualifier) == ("stated", 60_000_000, "at_least")
    assert (summed.basis, summed.amount.value, summed.rounds) == ("summed", 45_000_000, 1)


def test_paths_go_by_facts_with_quotes(kg):
    steps = kg.paths("Ada Lee", "Delta Pension")
    assert [step.relation for step in steps] == ["is CEO of", "invests in", "manages", "commits to"]
    assert not kg.paths("Ada Lee", "Delta Pension", hops=3)
    assert [step.step for step in kg.explain("north peak", "acme")] == [1]


def test_every_node_tells_what_is_known_of_it(kg):
    (found,) = kg.rounds("acme")
    told = {(each.property, each.points_here): each for each in kg.properties(found.id)}
    assert told["company", False].node == found.company.id
    assert told["round", True].node in {each.id for each in kg.investors("acme")}
    assert kg.properties(found.id).evidence
    assert ("quote", False) in {
        (each.property, each.points_here)
        for claim in kg.properties(found.evidence[0].claim)
        if claim.property == "evidence"
        for each in kg.properties(claim.node)
    }
    assert not kg.properties("https://w3id.org/vcgraph/id/<nobody>")


def test_only_entities_are_named_by_an_iri(kg):
    with pytest.raises(UnknownNameError):
        kg.entity(kg.rounds("acme")[0].id)


def test_what_links_two_directly_stands_in_the_order_of_its_dates():
    dates = [str(step.date) for step in sample_graph().explain("Quillby", "North Peak Ventures")]
    assert dates == sorted(dates)
    assert len(set(dates)) > 1


def test_answers_follow_the_graph():
    kg = hostile_graph()
    before = len(kg.rounds())
    kg.retract("acme")
    assert (before, len(kg.rounds())) == (1, 0)


def test_a_graph_shows_itself(hostile):
    card = hostile._repr_html_()
    assert "<b>1</b> round<" in card
    assert "<b>10</b> investment firms<" in card
    assert repr(hostile).startswith("<KnowledgeGraph: 1 article, 4 claims, 1 company, 10 investment firms")
    assert "<svg" in card
    assert "<img" not in card


def test_a_fund_that_bears_its_firms_name_goes_with_the_firm():
    store = example_store()
    store.engine.update(
        "PREFIX vcg: <https://w3id.org/vcgraph/ns#> PREFIX k: <https://w3id.org/vcgraph/id/> INSERT DATA { "
        "k:twin a vcg:Fund ; <http://www.w3.org/2000/01/rdf-schema#label> 'North Peak' . "
        "k:promise a vcg:Commitment ; vcg:committer k:lee ; vcg:fund k:twin }"
    )
    kg = Questions(store)
    assert {str(each.investor) for each in kg.commitments("North Peak")} == {"Delta Pension", "Ada Lee"}
    assert [step.relation for step in kg.explain("Ada Lee", "North Peak")] == ["commits to"]
    assert kg.portfolio("North Peak")[0].investor.kind == "firm"


def test_the_page_on_asking_names_every_question(root):
    page = (root / "docs/how-to/query.md").read_text("utf-8")
    questions = {name for name, each in vars(Questions).items() if callable(each) and not name.startswith("_")}
    assert {name for name in questions if f"`kg.{name}(" not in page} == set()
