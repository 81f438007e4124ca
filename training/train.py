"""Learn a table of weights for each judgement."""

import hashlib
from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from pathlib import Path

import numpy as np
import scipy.sparse as sp

from training.gold_judge import FIRST, LABELS, Example, GoldJudge
from vcgraph.extraction.learned.assembly import find_claims
from vcgraph.extraction.learned.reading import LearnedJudge, read
from vcgraph.extraction.learned.weights import Weights
from vcgraph.extraction.rules.reader import propose_claims
from vcgraph.model import Article, Claim

LEAST_ARTICLES = 5
"""A feature is learned only where this many articles show it, so that none belongs to an article."""
STRENGTH = 0.1
"""Inverse strength of the regularisation; between 0.03 and 1 average precision changes by 0.01."""
LEAST_WEIGHT = 2
"""In hundredths of log-odds; weights nearer to 0 are left out."""
PARTS = 4
UNTOUCHED = 3.0
"""How much more an article counts that hardly any rule was fitted to: there the rules err as often as in the news."""
HIDDEN = 30
"""Of a hundred claims that the rules make of an article they were written from: how many the weights do not see."""
Examples = Mapping[str, Mapping[str, Sequence[Example]]]
"""By article, then by kind of query."""


def learn_judge(articles: Sequence[tuple[Article, list[dict]]], seen: Container[str] = frozenset()) -> LearnedJudge:
    """Learn all tables. What is asked later learns from first judgements of articles that these have not seen.

    `seen` are the ids of articles that rules were written from. There the rules miss less than in the news, so some
    of their claims are hidden.
    """
    judges = {article.id: GoldJudge(article, claims) for article, claims in articles}
    proposed = {key: propose_claims(judge.one.document) for key, judge in judges.items()}
    proposed = {key: _hide_some(key, claims) if key in seen else claims for key, claims in proposed.items()}
    first = {}
    for key, judge in judges.items():
        read(judge.one.document, proposed[key], judge)
        first[key] = {kind: judge.examples[kind] for kind in FIRST}
    order = sorted(judges, key=lambda key: hashlib.sha256(key.encode()).hexdigest())
    later = {}
    for part in range(PARTS):
        held = order[part::PARTS]
        half = _judge({key: found for key, found in first.items() if key not in set(held)}, FIRST)
        for key in held:
            judges[key].first, judges[key].examples = half, defaultdict(list)
            find_claims(read(judges[key].one.document, proposed[key], judges[key]), proposed[key])
            later[key] = judges[key].examples
    rest = [kind for kind in LABELS if kind not in FIRST]
    return LearnedJudge({**_judge(first, FIRST).tables, **_judge(later, rest).tables})


def _judge(examples: Examples, kinds: Sequence[str]) -> LearnedJudge:
    return LearnedJudge({kind: _learn(examples, kind) for kind in kinds})


def _learn(examples: Examples, kind: str) -> Weights:
    from sklearn.linear_model import LogisticRegression  # takes a second, which all who import this would wait

    rows = [one for found in examples.values() for one in found.get(kind, ())]
    counts = np.array([_count(article) for article, found in examples.items() for _ in found.get(kind, ())])
    index = _features(examples, kind)
    columns: list[int] = []
    starts = [0]
    for features, *_ in rows:
        columns += sorted({index[one] for one in features if one in index and one != "1"})
        starts.append(len(columns))
    matrix = sp.csr_matrix((np.ones(len(columns), dtype=np.float32), columns, starts), shape=(len(rows), len(index)))
    table = np.zeros((len(index), len(LABELS[kind])), dtype=np.float32)
    for number, label in enumerate(LABELS[kind]):
        truth = np.array([label in labels for _, labels, _ in rows], dtype=bool)
        kept = np.array([label not in left_open or label in labels for _, labels, left_open in rows], dtype=bool)
        if not rows or truth[kept].sum() < LEAST_ARTICLES or truth[kept].all():  # too few of a kind to tell them apart
            table[index["1"], number] = 6.0 if rows and truth[kept].sum() >= LEAST_ARTICLES else -6.0
            continue
        fitted = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
        fitted.fit(matrix[kept], truth[kept], sample_weight=counts[kept])
        table[:, number] = fitted.coef_[0]
        table[index["1"], number] = fitted.intercept_[0]
    hundredths = np.rint(100 * table).astype(int)
    hundredths[abs(hundredths) < LEAST_WEIGHT] = 0
    learned = zip(index, hundredths.tolist(), strict=True)
    return Weights(LABELS[kind], {feature: row for feature, row in learned if any(row)})


def _hide_some(article: str, claims: Sequence[Claim]) -> list[Claim]:
    places = (hashlib.sha256(f"{article} {number}".encode()).hexdigest() for number in range(len(claims)))
    return [claim for claim, place in zip(claims, places, strict=True) if int(place, 16) % 100 >= HIDDEN]


def _count(article: str) -> float:
    return UNTOUCHED if article.startswith(("retold-", "ordinary-")) else 1.0


def _features(examples: Examples, kind: str) -> dict[str, int]:
    seen: dict[str, set[str]] = defaultdict(set)
    for article, found in examples.items():
        for features, *_ in found.get(kind, ()):
            for feature in features:
                if len(seen[feature]) < LEAST_ARTICLES:
                    seen[feature].add(article)
    known = {feature for feature, articles in seen.items() if len(articles) >= LEAST_ARTICLES}
    return {feature: number for number, feature in enumerate(sorted(known | {"1"}))}


def write_judge(judge: LearnedJudge, folder: Path) -> None:
    """Write a table for each kind of query."""
    for kind, weights in judge.tables.items():
        lines = ["feature\t" + "\t".join(weights.labels)]
        for feature in weights.features():
            values = (f"{one / 100:.2f}".rstrip("0").rstrip(".") if one else "" for one in weights.row(feature))
            lines.append(feature + "\t" + "\t".join(values))
        (folder / f"{kind}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
