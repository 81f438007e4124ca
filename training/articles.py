"""The articles to learn from, with their gold claims.

Real articles stand outside the repository, in ../shared; of those without gold there, `data/annotations.jsonl` holds
claims made by hand. `data/invented.jsonl` and tests/corpus hold articles written for this project, and so does
`data/families.jsonl`: short ones on sales of shares, debt, time, funds, people, several deals, and in the first person,
longer ones on portfolios, rounds in the press of many countries, takeovers, firms and careers. `data/retold.jsonl`
holds real news retold by others in their own words, with what they say: the weights in the package learned from it
before rules were written from it.
`data/ordinary.jsonl` holds business news with sums that are no deals.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.labels import Labelled, read_labelled
from vcgraph.extraction.evaluation.slots import spellings
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.model import Article, Money
from vcgraph.normalize.money import MoneyMention
from vcgraph.sources import read_sources

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "training" / "data"
SHARED = ROOT.parent / "shared"
SETS = (
    ("dev", SHARED / "eval" / "dev-articles.jsonl", SHARED / "eval" / "dev-gold.jsonl"),
    ("deals only", SHARED / "eval" / "deals-only-articles.jsonl", SHARED / "eval" / "deals-only-gold.jsonl"),
    ("seed", SHARED / "articles" / "musk-babuschkin-ventures-36kr.txt", SHARED / "eval" / "seed-gold.jsonl"),
    ("negatives", SHARED / "eval" / "negatives.jsonl", SHARED / "eval" / "negatives-gold.jsonl"),
    ("annotated", SHARED / "articles" / "unlabelled.jsonl", DATA / "annotations.jsonl"),
    ("invented", DATA / "invented.jsonl", DATA / "invented.jsonl"),
    ("families", DATA / "families.jsonl", DATA / "families.jsonl"),
    ("retold", DATA / "retold.jsonl", DATA / "retold.jsonl"),
    ("ordinary", DATA / "ordinary.jsonl", DATA / "ordinary.jsonl"),
    ("corpus", ROOT / "tests" / "corpus" / "articles.jsonl", ROOT / "tests" / "corpus" / "gold.jsonl"),
)
Sample = tuple[str, Article, list[dict[str, Any]]]
"""The name of a set, an article, its gold claims."""


def read_samples() -> list[Sample]:
    """Every article that is here, in a fixed order."""
    samples = [
        (name, article, gold[article.id])
        for name, articles, claims in SETS
        if articles.is_file()
        for gold in [{row["id"]: row["claims"] for row in _rows(claims)}]
        for article in read_sources([str(articles)])
        if isinstance(article, Article) and article.id in gold
    ]
    return [*samples, *_items(SHARED / "eval" / "deal-items.jsonl")]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").splitlines()))


def _items(path: Path) -> Iterator[Sample]:
    """Items of a newsletter: what their form says, as far as their text says it too."""
    if not path.is_file():
        return
    deals = {row["id"]: row["deal"] for row in _rows(path)}
    for article in read_sources([str(path)]):
        if isinstance(article, Article):
            claims = list(_claims(read_labelled(article, []), deals[article.id]))
            if claims:
                yield "items", article, claims


def _claims(one: Labelled, deal: dict[str, str]) -> Iterator[dict[str, Any]]:
    company = next(_named(one, deal["company"]), None)
    if company is None:
        return
    claim: dict[str, Any] = {"type": "funding_round", "company": company.name, "investors": []}
    for field, role in (("lead", "lead"), ("participating", "participant")):
        names = {found.name for part in deal[field].split(",") for found in _named(one, part)}
        claim["investors"] += [{"name": name, "role": role} for name in sorted(names)]
    stage = deal["round"].lower().strip().replace("-", "_").replace(" ", "_")
    claim["stage"] = stage if stage.startswith(("series_", "seed", "pre_seed")) else None
    amount = _amount(one, deal["amount"])
    if amount is not None:
        claim["amount"] = {"value": float(amount.value), "currency": amount.currency}
    yield claim


def _amount(one: Labelled, stated: str) -> Money | None:
    """The amount of the text with the figures of a form; where they stand in parentheses, the one that they convert."""
    figures = "".join(sign for sign in stated if sign.isdigit())
    items = [item for sentence in one.document.sentences for item in sentence.items.values()]
    found = [(item.value.money, item) for item in items if isinstance(item.value, MoneyMention)]
    same = next((money for money, _ in found if figures and str(money.value).startswith(figures)), None)
    behind = (money for money, item in found if _converts(one.document.text[item.end : item.end + 24], figures))
    return next(behind, same)


def _converts(after: str, figures: str) -> bool:
    inside = after.lstrip().removeprefix("(").partition(")")[0] if after.lstrip().startswith("(") else ""
    return bool(figures) and "".join(sign for sign in inside if sign.isdigit()).startswith(figures)


def _named(one: Labelled, name: str) -> Iterator[Referent]:
    """The names of the text that are the name of a form, or a part or the whole of it."""
    for wanted in spellings(name):
        for referent in one.document.referents:
            for form in spellings(referent.name):
                if len(wanted) > 2 and (wanted in form or (len(form) > 3 and form in wanted)):
                    yield referent
