"""The floor of quality: the reader's scores on the project's own articles never fall below those that are pinned.

To lower a score, or after changing the articles, run `python tests/extraction/test_floor.py`: it pins what is now.
"""

import functools
import hashlib
import json
import sys
from pathlib import Path

from vcgraph.extraction.evaluation import DEAL_TYPES, evaluate, read_claim_lists
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article
from vcgraph.sources import read_sources

CORPUS = Path(__file__).parents[1] / "corpus"
DEALS, PEOPLE = ("deals", DEAL_TYPES), ("people", {"role"})
SETS = (
    ("", "articles.jsonl", "gold.jsonl", ("d-", "h-"), (DEALS, PEOPLE)),
    ("joined ", "joined.jsonl", "joined.jsonl", ("d-", "h-"), (DEALS, PEOPLE)),
    ("composed ", "composed.jsonl", "composed.jsonl", ("deals-",), (DEALS,)),
    ("composed ", "composed.jsonl", "composed.jsonl", ("people-",), (PEOPLE,)),
    ("composed ", "composed.jsonl", "composed.jsonl", ("long-",), (DEALS, PEOPLE)),
)
"""Whole articles, short texts that join two or three facts, and texts put together from parts; how the ids of each part
begin, and what its gold holds."""
FLOOR = Path(__file__).with_name("floor.json")
SLACK = 0.005
"""A change may cost this much in one place; more takes a new pin."""


def measure() -> dict[str, object]:
    scores: dict[str, object] = {"corpus": fingerprint()}
    for name, articles, gold, parts, kinds in SETS:
        claims = read_claim_lists(CORPUS / gold)
        predicted = read_by_weights(CORPUS / articles)
        for part in parts:
            chosen = {key: found for key, found in claims.items() if key.startswith(part)}
            for kind, types in kinds:
                counts = evaluate(chosen, predicted, types=types).micro
                figures = {"precision": round(counts.precision, 4), "recall": round(counts.recall, 4)}
                scores[f"{name}{part}{kind}"] = figures
    return scores


@functools.cache
def read_by_weights(path: Path) -> dict[str, list[dict]]:
    extractor = LearnedExtractor()
    return {
        article.id: [claim.to_dict() for claim in extractor.extract(article).claims]
        for article in read_sources([str(path)])
        if isinstance(article, Article)
    }


def fingerprint() -> str:
    digest = hashlib.sha256()
    for name in ("articles.jsonl", "gold.jsonl", "joined.jsonl", "composed.jsonl"):
        digest.update((CORPUS / name).read_bytes())
    return digest.hexdigest()


def test_quality_does_not_fall_below_the_floor() -> None:
    floor, now = json.loads(FLOOR.read_text(encoding="utf-8")), measure()
    assert now["corpus"] == floor["corpus"], "the articles have changed: pin the floor anew"
    fallen = [
        f"{part} {figure}: {now[part][figure]} < {value}"
        for part, figures in floor.items()
        if isinstance(figures, dict)
        for figure, value in figures.items()
        if now[part][figure] < value - SLACK
    ]
    assert not fallen


if __name__ == "__main__":
    FLOOR.write_text(json.dumps(measure(), indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(FLOOR.read_text(encoding="utf-8"))
