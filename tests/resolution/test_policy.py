"""The policy for conflicts, point by point."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.resolution.tellings import standings, usd
from vcgraph.model import PartialDate
from vcgraph.resolution import Origin
from vcgraph.resolution.policy import Telling, settle_date, settle_latest, settle_money, settle_status


def say(value, claim, published=None, publisher=None, **more):
    day = date.fromisoformat(published) if published else None
    return Telling(value, claim, Origin(article=claim, published=day, publisher=publisher), **more)


def money(*tellings):
    return standings(settle_money(tellings))


def test_a_bound_and_then_the_figure_is_a_refinement():
    told = money(say(usd(2_000, "at_most"), "a", "2025-01-01"), say(usd(1_500), "b", "2025-02-01"))
    assert told == {"accepted": [1_500], "refined": [2_000]}


def test_a_rounded_figure_is_refined_by_the_exact_one():
    told = money(say(usd(1_120), "a", "2025-01-01"), say(usd(1_100), "b", "2025-02-01"))
    assert told == {"accepted": [1_120], "refined": [1_100]}


def test_the_deal_done_wins_over_the_plan_and_supersedes_it():
    told = money(say(usd(9), "a", "2025-02-01", done=False), say(usd(5), "b", "2025-01-01"))
    assert told == {"accepted": [5], "superseded": [9]}


def test_a_named_source_wins_over_an_anonymous_one():
    told = money(say(usd(9), "a", "2025-02-01", anonymous=True), say(usd(5), "b", "2025-01-01"))
    assert told == {"accepted": [5], "conflicting": [9]}


def test_more_publishers_win():
    told = money(say(usd(9), "a", "2025-03-01"), say(usd(5), "b", "2025-01-01"), say(usd(5), "c", "2025-01-01"))
    assert told == {"accepted": [5], "conflicting": [9]}


def test_two_articles_of_one_publisher_are_one_source():
    told = money(
        say(usd(9), "a", "2025-03-01"),
        say(usd(5), "b", "2025-01-01", "The Wire"),
        say(usd(5), "c", "2025-01-01", "The Wire"),
    )
    assert told == {"accepted": [9], "conflicting": [5]}


def test_of_equal_weight_the_later_article_wins():
    assert money(say(usd(5), "a", "2025-01-01"), say(usd(9), "b", "2025-03-01")) == {
        "accepted": [9],
        "conflicting": [5],
    }


def test_a_correction_supersedes_what_the_publisher_said():
    told = money(
        say(usd(9), "a", "2025-01-01", "The Wire"),
        say(usd(9), "b", "2025-01-01", "The Post"),
        say(usd(5), "c", "2025-01-09", "The Wire"),
    )
    assert told == {"accepted": [5], "conflicting": [9], "superseded": [9]}


def test_days_of_one_news_cycle_are_one_date():
    days = [say(PartialDate(day), day, day) for day in ("2025-03-06", "2025-03-08", "2025-04-30")]
    assert standings(settle_date(days)) == {
        "accepted": ["2025-03-06"], "refined": ["2025-03-08"], "conflicting": ["2025-04-30"],
    }  # fmt: skip


def test_of_two_ends_the_later_told_stands():
    told = [say("closed", "a", "2025-01-01"), say("failed", "b", "2025-03-01")]
    assert standings(settle_status(told)) == {"accepted": ["failed"], "superseded": ["closed"]}


def test_nothing_told_is_an_empty_slot():
    assert settle_money([]).value is None
    assert settle_latest([]).claims == ()


@st.composite
def tellings(draw):
    values = st.builds(usd, st.integers(1, 30), st.sampled_from(["exact", "about", "at_least", "at_most"]))
    days = st.sampled_from([None, "2025-01-01", "2025-02-01"])
    publishers = st.sampled_from([None, "The Wire", "The Post"])
    flags = st.booleans()
    return [
        say(draw(values), f"c{number}", draw(days), draw(publishers), anonymous=draw(flags), done=draw(flags))
        for number in range(draw(st.integers(1, 7)))
    ]


@settings(deadline=None)
@given(tellings(), st.randoms())
def test_a_slot_keeps_every_claim_and_ignores_order(told, random):
    slot = settle_money(told)
    assert settle_money(random.sample(told, len(told))) == slot
    assert sorted(claim for one in slot.told for claim in one.claims) == sorted(one.claim for one in told)
    assert [one.standing for one in slot.told].count("accepted") == 1
    assert slot.told[0].standing == "accepted"


@pytest.mark.parametrize("standing", ["refined", "conflicting"])
def test_standings_follow_agreement(standing):
    other = usd(10, "about") if standing == "refined" else usd(20)
    told = [say(usd(10), "a", "2025-02-01"), say(other, "b", "2025-01-01")]
    assert standing in money(*told)
