"""The corpus itself: its gold must use the project's terms and say nothing that its articles do not say."""

import json
import re
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from vcgraph.model import claim as terms
from vcgraph.normalize.text import normalize_text

CORPUS = Path(__file__).parent
NAME_SLOTS = ("company", "name", "manager", "investor", "fund", "acquirer", "person", "organization")
MONEY_SLOTS = ("amount", "target", "raised", "valuation")
SCALES = (1, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12)
IN_WORDS = {500_000_000: "half a billion", 1_500_000: "a million and a half"}


def load(name):
    return [json.loads(line) for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()]


ARTICLES = {row["id"]: row for row in load("articles.jsonl")}
GOLD = {row["id"]: row["claims"] for row in load("gold.jsonl")}
JOINED, COMPOSED = load("joined.jsonl"), load("composed.jsonl")
PAIRS = [pytest.param(ARTICLES[key], GOLD[key], id=key) for key in ARTICLES]


def words_of(article):
    return f"{article['title']}\n{article['text']}".replace("’", "'").lower()


def parts(claims):
    """Every claim and every investor of a round."""
    for claim in claims:
        yield claim
        yield from claim.get("investors", [])


def digits(value):
    """The ways of writing a sum in digits, at any of the usual scales."""
    for scale in SCALES:
        for places in range(4):
            if value / scale >= 0.05 and abs(round(value / scale, places) - value / scale) < 1e-9 * value / scale:
                plain = f"{value / scale:,.{places}f}"
                swapped = plain.translate(str.maketrans(",.", ".,"))
                yield from (plain, swapped, plain.replace(",", ""), swapped.replace(".", " "))


def says_amount(words, value):
    if IN_WORDS.get(value, "\0") in words:
        return True
    return any(re.search(rf"(?<![\d.,]){re.escape(form)}(?!\d|[.,]\d)", words) for form in digits(value))


def allowed(claim, slot):
    if slot == "status":
        states = {"fund": terms.FundStatus, "commitment": terms.CommitmentStatus, "role": terms.RoleStatus}
        return get_args(states.get(claim["type"], terms.Status))
    if slot == "role":
        return get_args(terms.CommitmentRole if claim.get("type") == "commitment" else terms.InvestorRole)
    return get_args({"stage": terms.Stage, "title": terms.Title}[slot])


def test_ids_are_those_of_both_files_and_every_one_says_which_half():
    assert list(ARTICLES) == list(GOLD)
    assert len(load("articles.jsonl")) == len(ARTICLES) >= 80
    held_out = [key for key in ARTICLES if key.startswith("h-")]
    assert len(held_out) * 2 == len(ARTICLES)
    assert all(key.startswith(("h-", "d-")) for key in ARTICLES)


@pytest.mark.parametrize(("article", "claims"), PAIRS)
def test_text_is_normalised_and_the_date_a_date(article, claims):
    assert normalize_text(article["text"]) == article["text"]
    assert article["published"] is None or date.fromisoformat(article["published"])


@pytest.mark.parametrize(("article", "claims"), PAIRS)
def test_gold_uses_the_terms_of_the_model(article, claims):
    for part in parts(claims):
        for slot in part.keys() & {"stage", "status", "title", "role"}:
            assert set(part[slot].split("|")) <= set(allowed(part, slot)), part


@pytest.mark.parametrize(("article", "claims"), PAIRS)
def test_every_name_and_amount_stands_in_the_article(article, claims):
    words = words_of(article)
    for part in parts(claims):
        slots = (*NAME_SLOTS, "target") if part.get("type") == "acquisition" else NAME_SLOTS
        for name in (part[slot] for slot in slots if slot in part):
            assert any(one.replace("’", "'").lower() in words for one in name.split("|")), name
        for money in (part[slot] for slot in MONEY_SLOTS if isinstance(part.get(slot), dict)):
            assert says_amount(words, money["value"]), money


@pytest.mark.parametrize(("article", "claims"), PAIRS)
def test_no_claim_stands_twice_and_leads_are_one_or_several(article, claims):
    written = [json.dumps(claim, sort_keys=True) for claim in claims]
    assert len(set(written)) == len(written)
    for claim in claims:
        roles = [investor["role"] for investor in claim.get("investors", [])]
        assert roles.count("lead") <= 1
        assert roles.count("co_lead") != 1


def test_short_texts_are_of_both_halves():
    ids = [row["id"] for row in JOINED]
    assert len(set(ids)) == len(ids) >= 1000
    assert 0.45 < sum(one.startswith("h-") for one in ids) / len(ids) < 0.55


def test_composed_texts_say_what_their_gold_holds():
    ids = [row["id"] for row in COMPOSED]
    assert len(set(ids)) == len(ids) >= 250
    for row in COMPOSED:
        people = [claim for claim in row["claims"] if claim["type"] == "role"]
        assert row["id"].startswith(("deals-", "people-", "long-"))
        assert not people or not row["id"].startswith("deals-"), row["id"]
        assert len(people) == len(row["claims"]) or not row["id"].startswith("people-"), row["id"]


def test_the_gold_of_short_texts_uses_the_terms_of_the_model():
    for row in JOINED + COMPOSED:
        assert normalize_text(row["text"]) == row["text"], row["id"]
        for part in parts(row["claims"]):
            for slot in part.keys() & {"stage", "status", "title", "role"}:
                assert set(part[slot].split("|")) <= set(allowed(part, slot)), (row["id"], part)


def test_every_party_of_a_short_text_stands_in_it():
    for row in JOINED + COMPOSED:
        words = words_of({"title": "", "text": row["text"]})
        for part in parts(row["claims"]):
            slots = {"company", "acquirer", "person", "organization", "investor"} & part.keys()
            names = [part[slot] for slot in slots] + ([part["name"]] if "type" not in part else [])
            for name in names:
                assert any(one.replace("’", "'").lower() in words for one in name.split("|")), (row["id"], name)
