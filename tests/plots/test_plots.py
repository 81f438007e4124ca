"""Plots hold the figures of the answers, name units and sources, and are saved without the network."""

import base64
import json
from datetime import date
from typing import get_args

import pytest

pytest.importorskip("altair")

from tests.exports.hostile import hostile_graph
from tests.plots.deals import deals
from vcgraph import plots
from vcgraph.errors import ExportError, QueryError
from vcgraph.model import Article, Evidence, Extraction, FundingRoundClaim, Investor, Money, PartialDate
from vcgraph.model.claim import Stage
from vcgraph.plots.plot import MANY_COLOURS


@pytest.fixture(scope="module")
def kg():
    return deals()


@pytest.fixture(scope="module")
def drawn(kg):
    fund = next(each.fund for each in kg.commitments() if each.amount)
    company = next(each.company for each in kg.valuations() if each.date)
    return {
        "valuations": plots.valuation_history(kg, company),
        "years": plots.funding_by_year(kg),
        "sizes": plots.round_sizes(kg),
        "activity": plots.investor_activity(kg, limit=5),
        "matrix": plots.co_investment_matrix(kg, limit=5),
        "fund": plots.fund_waterfall(kg, fund),
    }


NAMES = ("valuations", "years", "sizes", "activity", "matrix", "fund")


@pytest.mark.parametrize("name", NAMES)
def test_each_names_its_sources_and_draws(drawn, name):
    spec = drawn[name].chart.to_dict()
    assert spec["title"]["subtitle"][-1].startswith("Sources: ")
    assert "none" not in spec["title"]["subtitle"][-1]
    assert drawn[name].svg().startswith("<svg")


@pytest.mark.parametrize("name", ["valuations", "years", "sizes", "fund"])
def test_money_has_its_unit(drawn, name):
    assert ", USD" in json.dumps(drawn[name].chart.to_dict())


def test_sums_are_those_of_the_rounds(kg, drawn):
    values = drawn["years"].chart.to_dict()["data"]["values"]
    done = [each for each in kg.rounds() if each.status == "closed" and each.amount and each.date]
    assert sum(bar["amount"] for bar in values) == float(sum(each.amount.value for each in done))


def test_each_stage_has_a_colour_of_its_own(kg):
    spec = plots.funding_by_year(kg).chart.to_dict()
    colours = spec["encoding"]["color"]["scale"]
    assert len(colours["domain"]) == len(set(colours["range"])) > 2
    assert len(set(MANY_COLOURS)) == len(MANY_COLOURS) >= len(get_args(Stage))


def test_saved_pages_ask_nothing_of_the_network(drawn, tmp_path):
    page = drawn["matrix"].save(tmp_path / "matrix.html").read_text("utf-8")
    assert "<script src" not in page
    assert "cdn.jsdelivr" not in page
    assert drawn["matrix"].save(tmp_path / "matrix.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(ExportError, match=r"matrix\.doc"):
        drawn["matrix"].save(tmp_path / "matrix.doc")


def test_a_notebook_gets_a_closed_frame_and_a_picture(drawn):
    bundle = drawn["years"]._repr_mimebundle_()
    assert bundle["text/html"].startswith("<iframe srcdoc=")
    assert "allow-same-origin" not in bundle["text/html"]
    assert base64.b64decode(bundle["image/png"]).startswith(b"\x89PNG")


def test_no_name_ends_the_script_that_it_stands_in(tmp_path):
    kg = hostile_graph()
    name = "</script><script>document.title='run'</script> const spec = "
    claim = FundingRoundClaim(
        article="b",
        evidence=(Evidence(quote="Acme", start=0, end=4),),
        company="Acme Robotics",
        date=PartialDate("2024-06"),
        status="closed",
        investors=(Investor(name=name, role="lead", kind="firm"),),
    )
    kg.add(Article(id="b", text="Acme raised money."), Extraction(article="b", claims=(claim,)))
    page = plots.investor_activity(kg).save(tmp_path / "activity.html").read_text("utf-8")
    assert "document.title" in page
    assert "</script><script>document" not in page


def test_a_fund_without_commitments_is_an_error(kg):
    with pytest.raises(QueryError, match="without amounts"):
        plots.fund_waterfall(kg, kg.rounds()[0].company)


def test_currencies_share_no_axis_unless_rates_join_them():
    kg = hostile_graph()
    article = Article(id="b", text="Acme raised 7 million euros.", published=date(2024, 6, 1))
    evidence = (Evidence(quote="Acme raised 7 million euros", start=0, end=27),)
    amount = Money(value=7_000_000, currency="EUR")
    told = {"company": "Acme Robotics", "stage": "seed", "amount": amount, "status": "closed"}
    claim = FundingRoundClaim(article="b", evidence=evidence, date=PartialDate("2024-06"), **told)
    kg.add(article, Extraction(article="b", claims=(claim,)))
    apart = plots.funding_by_year(kg).chart.to_dict()
    panels = {panel["encoding"]["y"]["title"]: panel["data"]["values"] for panel in apart["concat"]}
    assert {title: [bar["amount"] for bar in bars] for title, bars in panels.items()} == {
        "Raised, EUR": [7_000_000.0],
        "Raised, USD": [45_000_000.0],
    }
    assert apart["columns"] == 2  # many currencies make a page that can be read, not one endless row
    joined = plots.funding_by_year(kg, rates={"USD": 1, "EUR": 2}).chart.to_dict()
    assert sum(bar["amount"] for bar in joined["data"]["values"]) == 59_000_000.0
