"""Measuring an extractor: the counts, what is the same, the misses, and agreement with the shared scorer."""

import copy
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcgraph.errors import ClaimError
from vcgraph.extraction.evaluation import CLAIM_TYPES, DEAL_TYPES, Counts, evaluate, read_claim_lists
from vcgraph.extraction.evaluation.slots import normalize_name


def dollars(value: float) -> dict:
    return {"value": value, "currency": "USD"}


ROUND = {
    "type": "funding_round",
    "company": "Oakly|Oakly Robotics",
    "stage": "series_a|growth",
    "amount": dollars(5_000_000),
    "date": "2024-05",
    "status": "closed",
    "investors": [
        {"name": "Elm Ventures", "role": "lead", "amount": dollars(2_000_000)},
        {"name": "Ada Byron", "role": "participant"},
    ],
    "valuation": {**dollars(50_000_000), "basis": "post_money"},
}
ROUND_SLOTS = 11
ANSWER = {**ROUND, "company": "Oakly", "stage": "series_a"}


def score(gold: list[dict], predicted: list[dict], **options):
    return evaluate({"a": gold}, {"a": predicted}, **options)


def test_the_gold_itself_scores_one():
    found = score([ROUND], [ANSWER])
    assert found.deals == Counts(ROUND_SLOTS, 0, 0)
    assert (found.deals.f1, found.misses) == (1.0, ())


def test_nothing_found_costs_recall_alone():
    assert score([ROUND], []).deals == Counts(0, 0, ROUND_SLOTS)
    assert score([ROUND], []).deals.precision == 1.0


@pytest.mark.parametrize(
    ("change", "counts"),
    [
        ({"company": "OAKLY ROBOTICS, Inc."}, Counts(ROUND_SLOTS, 0, 0)),
        ({"company": "Pine"}, Counts(0, ROUND_SLOTS, ROUND_SLOTS)),
        ({"stage": "growth"}, Counts(ROUND_SLOTS, 0, 0)),
        ({"stage": "seed"}, Counts(ROUND_SLOTS - 1, 1, 1)),
        ({"stage": None}, Counts(ROUND_SLOTS - 1, 0, 1)),
        ({"amount": dollars(5_020_000)}, Counts(ROUND_SLOTS, 0, 0)),
        ({"amount": dollars(5_030_000)}, Counts(ROUND_SLOTS - 1, 1, 1)),
        ({"amount": {"value": 5_000_000, "currency": "EUR"}}, Counts(ROUND_SLOTS - 1, 1, 1)),
        ({"date": "2024-05-13"}, Counts(ROUND_SLOTS, 0, 0)),
        ({"date": "2024"}, Counts(ROUND_SLOTS, 0, 0)),
        ({"date": "2024-06"}, Counts(ROUND_SLOTS - 1, 1, 1)),
        ({"investors": [{"name": "Elm Ventures"}]}, Counts(ROUND_SLOTS - 3, 0, 3)),
        ({"valuation": None}, Counts(ROUND_SLOTS - 2, 0, 2)),
    ],
)
def test_slot_by_slot(change: dict, counts: Counts):
    assert score([ROUND], [{**ANSWER, **change}]).deals == counts


def test_what_the_gold_leaves_open_is_not_counted():
    gold = {"type": "funding_round", "company": "Oakly"}
    found = {**gold, "date": "2024", "status": "closed", "stage": "seed"}
    assert score([gold], [found]).slots == {
        "funding_round.company": Counts(1, 0, 0),
        "funding_round.stage": Counts(0, 1, 0),
    }


def test_an_optional_claim_counts_neither_way():
    gold = [{**ROUND, "optional": True}]
    assert score(gold, []).micro == score(gold, [ANSWER]).micro == Counts()


def test_the_best_pairs_are_made_first():
    seed, later = {**ANSWER, "stage": "seed", "amount": dollars(1)}, ANSWER
    assert score([seed, later], [later, seed]).micro == Counts(2 * ROUND_SLOTS, 0, 0)


def test_a_fund_may_be_known_by_its_manager():
    gold = {"type": "fund", "name": "Elm Fund II|Fund II", "manager": "Elm Ventures", "raised": dollars(9)}
    found = {"type": "fund", "manager": "Elm Ventures", "raised": dollars(9)}
    assert score([gold], [found]).micro == Counts(2, 0, 1)


def test_roles_that_say_only_that_somebody_works_there_are_left_aside():
    role = {"type": "role", "person": "Ada Byron", "organization": "Oakly", "title": "employee"}
    assert score([], [role]).false_alarms == 0
    assert score([], [{**role, "title": "ceo"}]).false_alarms == 1


def test_types_can_be_chosen():
    role = {"type": "role", "person": "Ada Byron", "organization": "Oakly", "title": "ceo"}
    assert score([role, ROUND], [], types=DEAL_TYPES).micro == Counts(0, 0, ROUND_SLOTS)


def test_articles_without_gold_are_left_out():
    assert evaluate({}, {"a": [ROUND]}).micro == Counts()


def test_a_miss_shows_the_sentence_that_states_it():
    text = "Elm is a firm. Oakly has raised $5 million. Pine waits."
    gold = {"type": "funding_round", "company": "Oakly", "amount": dollars(5_000_000)}
    [left_out] = score([gold], [], texts={"a": text}).misses
    assert (left_out.gold, left_out.predicted) == (gold, None)
    assert left_out.sentences == ("Oakly has raised $5 million.",)
    wrong = {"type": "funding_round", "company": "Pine", "evidence": [{"start": 44, "end": 48}]}
    invented = score([], [wrong], texts={"a": text}).misses[0]
    assert invented.sentences == ("Pine waits.",)
    assert [str(slot) for slot in invented.extra] == ["company=Pine"]


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("{", "line 2: no JSON"),
        ("[]", "line 2: not of the form"),
        ('{"id": "b", "claims": [{"type": "rumour"}]}', "line 2: no claim of a known type: 'rumour'"),
        (
            '{"id": "b", "claims": [{"type": "valuation", "amount": {"currency": "USD"}}]}',
            "line 2: a claim lacks 'value'",
        ),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str, cause: str):
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "claims": []}\n' + line + "\n")
    with pytest.raises(ClaimError) as caught:
        read_claim_lists(path)
    assert str(caught.value).startswith(f"{path}: {cause}")


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(ClaimError, match=r"gold\.jsonl: No such file"):
        read_claim_lists(tmp_path / "gold.jsonl")


@given(st.text(max_size=30))
def test_normalised_names_stay_as_they_are(name: str):
    assert normalize_name(normalize_name(name)) == normalize_name(name)


def blur(claims: list[dict], dice: random.Random) -> list[dict]:
    """Claims as a middling extractor might give them: some left out, some doubled, fields lost or changed."""
    out = []
    for claim in copy.deepcopy(claims):
        for key in list(claim):
            if key != "type" and dice.random() < 0.15:
                del claim[key]
            elif isinstance(claim[key], str) and "|" in claim[key] and dice.random() < 0.5:
                claim[key] = dice.choice(claim[key].split("|"))
            elif isinstance(claim[key], dict) and dice.random() < 0.2:
                claim[key]["value"] = float(claim[key]["value"]) * dice.choice([1.004, 1.006, 1000])
            elif key == "date" and dice.random() < 0.4:
                claim[key] = str(claim[key])[: dice.choice([4, 7])]
        out += [claim] * dice.choice([0, 1, 1, 1, 2])
    dice.shuffle(out)
    return out


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("name", ["dev-gold", "deals-only-gold", "seed-gold"])
@pytest.mark.parametrize("types", [CLAIM_TYPES, DEAL_TYPES])
def test_figures_equal_those_of_the_shared_scorer(shared: Path, tmp_path: Path, name: str, seed: int, types):
    gold_path, predicted_path = shared / "eval" / f"{name}.jsonl", tmp_path / "predicted.jsonl"
    gold, dice = read_claim_lists(gold_path), random.Random(seed)
    every = [claim for claims in gold.values() for claim in claims]
    predicted = {key: blur([*claims, dice.choice(every)], dice) for key, claims in gold.items()}
    predicted_path.write_text(
        "\n".join(json.dumps({"id": key, "claims": claims}) for key, claims in predicted.items()), encoding="utf-8"
    )
    expected = run_shared_scorer(shared, gold_path, predicted_path, types)
    found = evaluate(gold, predicted, types=types)
    assert {name: (c.true_positives, c.false_positives, c.false_negatives) for name, c in found.slots.items()} == {
        name: (c["tp"], c["fp"], c["fn"]) for name, c in expected["slots"].items()
    }
    assert (found.negatives, found.false_alarms) == (expected["negatives"], expected["false_alarms"])
    for part in ("deals", "people", "micro"):
        counts = getattr(found, part)
        measures = {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}
        assert measures == pytest.approx(expected[part])


def run_shared_scorer(shared: Path, gold: Path, predicted: Path, types) -> dict:
    output = predicted.with_suffix(".json")
    command = [sys.executable, shared / "eval" / "score.py", "--gold", gold, "--pred", predicted, "--json", output]
    subprocess.run([*map(str, command), "--types", ",".join(types)], check=True, capture_output=True)
    return json.loads(output.read_text())
