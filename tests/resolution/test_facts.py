"""Valuations, totals, funds, commitments, acquisitions, roles and renamings."""

import pytest

from tests.resolution.tellings import (
    extract,
    origin,
    project,
    project_claims,
    standings,
    told_acquisition,
    told_commitment,
    told_fund,
    told_role,
    told_total,
    told_valuation,
    usd,
)
from vcgraph.model import CommitmentClaim, Entity, PartialDate
from vcgraph.resolution import load_aliases, project_changes


def test_a_later_valuation_supersedes_an_earlier_one():
    facts = project_claims(
        ("2024-05-01", told_valuation("a", 18_000_000_000, on_date="2024")),
        ("2025-08-22", told_valuation("b", 60_000_000_000)),
    )["valuation"]
    earlier, later = sorted(facts, key=lambda fact: fact.as_of)
    assert (earlier.superseded_by, later.superseded_by) == (later.id, None)


def test_a_valuation_quoted_for_months_is_one():
    (fact,) = project_claims(
        ("2024-05-01", told_valuation("a", 18_000_000_000)), ("2024-11-01", told_valuation("b", 18_000_000_000))
    )["valuation"]
    assert str(fact.as_of) == "2024-05-01"


def test_valuations_of_one_day_that_disagree_are_a_conflict():
    (fact,) = project_claims(
        ("2024-05-01", told_valuation("a", 18_000_000_000, on_date="2024-05-01")),
        ("2024-05-02", told_valuation("b", 30_000_000_000, on_date="2024-05-01")),
    )["valuation"]
    assert standings(fact.amount) == {"accepted": [30_000_000_000], "conflicting": [18_000_000_000]}


def test_the_latest_total_stands():
    (fact,) = project_claims(("2024-05-01", told_total("a", 5)), ("2025-05-01", told_total("b", 9)))["total_raised"]
    assert standings(fact.amount) == {"accepted": [9], "superseded": [5]}
    assert str(fact.as_of) == "2025-05-01"


def test_the_closes_of_a_fund_are_one_fund():
    named = {"name": "Zyx Fund III", "manager": "Zyx Capital"}
    (fund,) = project_claims(
        ("2024-01-01", told_fund("a", target=usd(500), status="planned", on_date="2024-01", **named)),
        ("2024-06-01", told_fund("b", raised=usd(200), status="first_close", on_date="2024-06", **named)),
        ("2025-01-01", told_fund("c", raised=usd(550), status="closed", on_date="2025-01", **named)),
    )["fund"]
    assert [(close.close, int(close.raised.value.value)) for close in fund.closes] == [("first", 200), ("final", 550)]
    assert standings(fund.raised) == {"accepted": [550], "superseded": [200]}
    assert standings(fund.status) == {"accepted": ["closed"], "superseded": ["first_close", "planned"]}
    assert (fund.date.value, fund.id) == (PartialDate("2025-01"), "fund-zyx-fund-3")


def test_unnamed_funds_of_one_manager_are_parted_by_their_amounts():
    funds = project_claims(
        ("2019-01-01", told_fund("a", manager="Zyx Capital", raised=usd(100), status="closed", on_date="2019-01")),
        ("2019-01-03", told_fund("b", manager="Zyx Capital", raised=usd(100), status="closed", on_date="2019-01")),
        ("2023-01-01", told_fund("c", manager="Zyx Capital", target=usd(300), status="planned", on_date="2023-01")),
        ("2023-09-01", told_fund("d", manager="Zyx Capital", raised=usd(320), status="closed", on_date="2023-09")),
    )["fund"]
    assert sorted(len(fund.claims) for fund in funds) == [2, 2]
    assert all(fund.manager.value == "org-zyx-capital" for fund in funds)


def test_a_fund_that_goes_by_its_firms_name_is_told_apart_by_amounts_too():
    funds = project_claims(
        ("2019-01-01", told_fund("a", name="Zyx", manager="Zyx Group", raised=usd(100), on_date="2019-01")),
        ("2023-01-01", told_fund("b", name="Zyx", manager="Zyx Group", raised=usd(900), on_date="2023-01")),
    )["fund"]
    assert len(funds) == 2


def test_a_commitment_goes_to_the_fund_that_its_article_describes():
    first = extract(
        told_fund("a", name="Zyx Ventures", manager="Zyx Ventures", raised=usd(100), status="closed", on_date="2019"),
        told_commitment("a", "Big Pension", "Zyx Ventures", amount=usd(5)),
    )
    second = extract(
        told_fund("b", name="Zyx Ventures", manager="Zyx Ventures", raised=usd(900), status="closed", on_date="2024"),
        told_commitment("b", "Big Pension", "Zyx Ventures", amount=usd(7)),
    )
    facts = project([first, second], [origin("a", "2019-02-01"), origin("b", "2024-02-01")])
    amounts = {commitment.fund: int(commitment.amount.value.value) for commitment in facts["commitment"]}
    assert amounts == {fund.id: {100: 5, 900: 7}[int(fund.raised.value.value)] for fund in facts["fund"]}


def test_a_commitment_planned_and_then_made_is_one():
    (fact,) = project_claims(
        ("2024-01-01", told_commitment("a", "Big Pension", "Zyx Fund II", status="planned", amount=usd(50))),
        ("2024-05-01", told_commitment("b", "Big Pension", "Zyx Fund 2", status="committed", amount=usd(50))),
    )["commitment"]
    assert standings(fact.status) == {"accepted": ["committed"], "superseded": ["planned"]}


def test_limited_and_general_partner_are_two_commitments():
    facts = project_claims(
        ("2024-01-01", told_commitment("a", "Ada Bell", "Zyx Fund II", role="general_partner")),
        ("2024-01-01", CommitmentClaim.model_validate(told_commitment("b", "Ada Bell", "Zyx Fund II"))),
    )["commitment"]
    assert {fact.role for fact in facts} == {"general_partner", "limited_partner"}


def test_talks_of_a_takeover_and_its_closing_are_one_deal():
    (fact,) = project_claims(
        ("2024-01-01", told_acquisition("a", "Acme", acquirer="Zyx", status="in_talks")),
        (
            "2024-03-01",
            told_acquisition("b", "Acme", acquirer="Zyx", status="closed", amount=usd(7), on_date="2024-03"),
        ),
        ("2024-03-02", told_acquisition("c", "Acme", status="closed", on_date="2024-03")),
    )["acquisition"]
    assert fact.acquirer == "org-zyx"
    assert fact.status.value == "closed"


@pytest.mark.parametrize(("buyer", "count"), [("Qor", 1), ("Tindle", 2)])
def test_two_forms_of_a_name_are_one_company_if_one_buyer_took_it_over(buyer, count):
    facts = project_claims(
        ("2024-01-02", told_acquisition("a", "Acme Labs", acquirer="Qor", status="closed", on_date="2024-01")),
        ("2024-01-03", told_acquisition("b", "Acme", acquirer=buyer, status="closed", on_date="2024-01")),
    )["acquisition"]
    assert len(facts) == len({fact.target for fact in facts}) == count


def test_bids_of_two_buyers_are_two():
    facts = project_claims(
        ("2024-01-01", told_acquisition("a", "Acme", acquirer="Zyx", status="in_talks")),
        ("2024-01-02", told_acquisition("b", "Acme", acquirer="Qor", status="in_talks")),
    )["acquisition"]
    assert {fact.acquirer for fact in facts} == {"org-zyx", "org-qor"}


def test_a_role_that_ended_is_former():
    (fact,) = project_claims(
        ("2024-01-01", told_role("a", "Ada Bell", "Acme")),
        ("2025-01-01", told_role("b", "Ada Bell", "Acme", status="former")),
    )["role"]
    assert standings(fact.status) == {"accepted": ["former"], "superseded": ["current"]}


def test_a_renamed_organisation_has_its_renamings_from_the_alias_data():
    aliases = load_aliases()
    entity = Entity(id="org-meta-platforms", kind="company", name="Meta Platforms")
    (change,) = project_changes(entity, aliases)
    assert (change.old_name, change.new_name, str(change.date)) == ("Facebook", "Meta Platforms", "2021-10-28")
    assert (change.claims, change.source) == ((), "companies.toml")
    assert project_changes(Entity(id="org-zyx", kind="company", name="Zyx"), aliases) == ()


def test_facts_read_back_from_json():
    facts = project_claims(
        ("2024-05-01", told_valuation("a", 5)),
        ("2024-05-01", told_fund("b", manager="Zyx", target=usd(9))),
        ("2024-05-01", told_role("c", "Ada Bell", "Acme")),
    )
    for fact in (fact for group in facts.values() for fact in group):
        assert type(fact).model_validate(fact.to_dict()) == fact
