"""`vcgraph evaluate` as a user runs it."""

import json

import pytest

from tests.forked import decoded, run_vcgraph

TEXT = "Kestrel Robotics raised $12 million in a Series A round led by Northgate Ventures."
GOLD = {
    "type": "funding_round",
    "company": "Kestrel Robotics",
    "stage": "series_a",
    "amount": {"value": 12_000_000, "currency": "USD"},
    "investors": [{"name": "Northgate Ventures", "role": "lead"}],
}


def vcgraph(*arguments):
    return decoded(run_vcgraph(*arguments))


@pytest.fixture
def articles(tmp_path):
    path = tmp_path / "articles.jsonl"
    path.write_text("\n".join(json.dumps({"id": name, "text": TEXT}) for name in ("a", "b", "unknown")))
    return path


@pytest.fixture
def gold(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps({"id": name, "claims": [GOLD]}) for name in ("a", "b")))
    return path


def test_the_built_in_extractor_is_measured(articles, gold, tmp_path):
    figures = tmp_path / "figures.json"
    done = vcgraph("evaluate", "--gold", gold, "--json", figures, articles)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-2] == "deals   P 1.000  R 1.000  F1 1.000  (2 articles, 10 gold slots)"
    assert json.loads(figures.read_text())["slots"]["funding_round.lead"]["tp"] == 2


def test_the_claims_of_any_extractor_are_measured_and_misses_shown(articles, gold, tmp_path):
    claims = tmp_path / "claims.jsonl"
    claims.write_text(json.dumps({"id": "a", "claims": [{**GOLD, "stage": "seed"}]}))
    done = vcgraph("evaluate", "--gold", gold, "--claims", claims, "--misses", 9, "--by-article", articles)
    assert done.returncode == 0
    assert "deals   P 0.800  R 0.400" in done.stdout
    assert "* a: funding_round, partly wrong\n    missing   stage=series_a\n    extra     stage=seed\n" in done.stdout
    assert "* b: funding_round, left out\n    missing   company=Kestrel Robotics; stage=series_a;" in done.stdout
    assert f"    sentence  {TEXT}" in done.stdout


def test_what_vcgraph_extract_writes_can_be_measured(articles, gold, tmp_path):
    claims = tmp_path / "claims.jsonl"
    assert vcgraph("extract", "-o", claims, articles).returncode == 0
    direct = vcgraph("evaluate", "--gold", gold, articles)
    assert vcgraph("evaluate", "--gold", gold, "--claims", claims, articles).stdout == direct.stdout


def test_gold_without_its_article_is_told(articles, tmp_path):
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "elsewhere", "claims": [GOLD]}))
    done = vcgraph("evaluate", "--gold", gold, articles)
    assert done.stderr == "vcgraph: 1 articles of the gold are not among the sources: elsewhere\n"


@pytest.mark.parametrize(
    ("content", "cause"), [("{", "gold.jsonl: line 1: no JSON"), ('{"id": 1}', "gold.jsonl: line 1: not of the form")]
)
def test_broken_gold_is_one_line_on_standard_error(articles, tmp_path, content, cause):
    path = tmp_path / "gold.jsonl"
    path.write_text(content)
    done = vcgraph("evaluate", "--gold", path, articles)
    assert (done.returncode, done.stdout) == (3, "")
    assert cause in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_unknown_type_is_refused(articles, gold):
    done = vcgraph("evaluate", "--gold", gold, "--types", "rumours", articles)
    assert done.returncode == 2
    assert "no claim type 'rumours'" in done.stderr
