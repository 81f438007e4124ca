"""How well and how fast names resolve.

Prints pairwise precision and recall of the judgements on the gold pairs of `tests/resolution/pairs.csv` (with the
shipped alias data, and by the rules alone), which spellings of the gold names the graph of real articles joins and how
many distinct names of a real table get merged (where the folder `../shared` is present), and the time for 1,000 to
100,000 made-up names.

    python benchmarks/resolution.py
"""

import csv
import json
import math
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from vcgraph.kg import KnowledgeGraph
from vcgraph.normalize.names import fund_key, name_key
from vcgraph.pipeline import build
from vcgraph.resolution import (
    Aliases,
    MemoryIndex,
    Mention,
    Resolution,
    load_aliases,
    resolve_around,
)
from vcgraph.resolution.mentions import class_of
from vcgraph.sources import read_sources

ROOT = Path(__file__).parent.parent
PAIRS = ROOT / "tests" / "resolution" / "pairs.csv"
SHARED = ROOT.parent / "shared"
SIZES = (1_000, 10_000, 30_000, 100_000)
_CONTEXT = {"round": ("round:series_a:1USD", "in:acme:series_a"), "org": ("at:acme",), "": ()}


def mention(name, kind=None, *, context=(), article="a", also=()):
    """A mention of a name as an article without other names would give it."""
    key = f"{class_of(kind)}:{fund_key(name) if kind == 'fund' else name_key(name)}"
    return Mention(
        article=article, key=key, forms=(name,), kinds=(kind,) if kind else (), context=context, also=tuple(also)
    )


def read_pairs():
    """The gold pairs: (left mention, right mention, whether they are one). Every third is held out."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            sides = [
                mention(row[side], row[f"{side}_kind"] or None, context=_CONTEXT[row["shared"]])
                for side in ("left", "right")
            ]
            yield row, sides, row["same"] == "1"


def judged_same(sides, aliases: Aliases) -> bool:
    """Whether the two names end up in one entity when nothing else is known."""
    resolution = resolve_around([side.key for side in sides], MemoryIndex(sides), (), aliases)
    return len(resolution.entities) == 1


def precision_and_recall(judged) -> tuple[float, float, int]:
    """Of (predicted, gold) pairs."""
    judged = list(judged)
    hits = sum(predicted and gold for predicted, gold in judged)
    predicted = sum(predicted for predicted, _ in judged)
    gold = sum(gold for _, gold in judged)
    return hits / max(predicted, 1), hits / max(gold, 1), len(judged)


def score_pairs(aliases: Aliases, *, held_out: bool | None = None):
    """Precision, recall and number of gold pairs."""
    return precision_and_recall(
        (judged_same(sides, aliases), same)
        for number, (_, sides, same) in enumerate(read_pairs())
        if held_out is None or (number % 3 == 2) == held_out
    )


def gold_spellings() -> Iterator[tuple[str, str | None, list[str]]]:
    """Names of the shared gold with all their spellings, and the kind of the slot in which they stand."""
    kinds = {"company": "company", "target": "company", "manager": "firm", "investor": "firm", "person": "person"}
    kinds |= dict.fromkeys(("acquirer", "organization"), "organization")
    for path in sorted((SHARED / "eval").glob("*gold.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            for claim in json.loads(line)["claims"]:
                slots = [(claim.get(slot), kind) for slot, kind in kinds.items()]
                slots += [(investor["name"], "firm") for investor in claim.get("investors", ())]
                yield from ((name, kind, name.split("|")) for name, kind in slots if isinstance(name, str))


def score_read_names() -> tuple[int, int, list[tuple[str, str]]]:
    """Spellings of one gold name in the graph of the shared articles, as read from their texts.

    Gives how many pairs of spellings the graph uses, how many it joins, and the others. The latter are to be read: the
    gold lists whatever answer is right, so "SoftBank|Vision Fund" are two things.
    """
    kg = KnowledgeGraph()
    texts = [str(path) for path in sorted((SHARED / "eval").glob("*-articles.jsonl"))]
    for _ in build(kg, read_sources(texts)):
        pass
    entities = defaultdict(set)
    for entity in kg.entities():
        for form in (entity.name, *entity.aliases):
            entities[name_key(form)].add(entity.id)
    lists = {tuple(sorted(forms)) for _, _, forms in gold_spellings()}
    pairs = {(one, other) for forms in lists for one, other in combinations(forms, 2)}
    keys = {(one, other): {name_key(one), name_key(other)} for one, other in sorted(pairs)}
    used = [pair for pair, both in keys.items() if len(both) == 2 and both <= entities.keys()]
    apart = [(one, other) for one, other in used if entities[name_key(one)].isdisjoint(entities[name_key(other)])]
    return len(used), len(used) - len(apart), apart


def score_gold_names(aliases: Aliases) -> tuple[int, list[tuple[str, str]]]:
    """Names of the shared gold resolved together: pairs joined, and those that no gold name has as its spellings.

    The latter are to be read: gold names of two articles may mean one thing.
    """
    mentions = [mention(form, kind, article=form) for _, kind, forms in gold_spellings() for form in forms]
    spellings = {
        frozenset((mention(a, kind).key, mention(b, kind).key))
        for _, kind, forms in gold_spellings()
        for a, b in combinations(forms, 2)
    }
    index = MemoryIndex({each.key: each for each in mentions}.values())
    entities = resolve_around(index.keys, index, (), aliases).entities.values()
    joined = [pair for entity in entities for pair in combinations(entity.keys, 2)]
    return len(joined), [pair for pair in joined if frozenset(pair) not in spellings]


def crunchbase_names() -> list[Mention]:
    """Distinct names of companies and buyers from a real table; nearly all are distinct organisations."""
    with (SHARED / "structured" / "crunchbase2015_acquisitions.csv").open(encoding="utf-8", errors="replace") as file:
        rows = list(csv.DictReader(file))
    names = {row[column] for row in rows for column in ("company_name", "acquirer_name")} - {""}
    return [mention(name, "company") for name in sorted(names)]


def make_names(count: int) -> list[Mention]:
    """Made-up companies, firms, funds and persons, one in five under a second spelling. Always the same."""
    random_ = random.Random(count)
    syllables = "ba co da el fi ga hu in jo ka lu mo na or pi qua ra sen ti ur vo wa xi yo zen".split()
    extras = {
        "company": ["", " AI", " Technologies", " Labs", " Health", " Inc.", ".com"],
        "firm": [" Capital", " Ventures", " Partners", " Venture Partners", " Growth", " India"],
        "fund": [" Fund I", " Fund II", " Fund III", " Seed Fund", " Opportunity Fund 2"],
        "person": [""],
    }
    kinds = ["company"] * 5 + ["firm"] * 2 + ["fund"] + ["person"] * 2
    made = []
    while len(made) < count:
        kind = random_.choice(kinds)
        words = ["".join(random_.choices(syllables, k=random_.randint(2, 3))).title() for _ in range(2)]
        words = words if kind == "person" or random_.random() < 0.5 else words[:1]
        name = " ".join(words) + random_.choice(extras[kind])
        made.append(mention(name, kind, article=str(len(made))))
        if random_.random() < 0.2:
            made.append(mention(name.upper().replace(" ", "", 1), kind, article=str(len(made))))
    return made[:count]


def time_resolution(count: int) -> tuple[float, Resolution]:
    """Seconds of processor time to index and resolve `count` made-up mentions."""
    mentions = make_names(count)
    begun = time.process_time()
    index = MemoryIndex(mentions)
    resolution = resolve_around(index.keys, index)
    return time.process_time() - begun, resolution


def main() -> None:
    """Print all figures."""
    shipped, none = load_aliases(), Aliases(())
    for label, aliases, held_out in (
        ("all gold pairs", shipped, None),
        ("held-out gold pairs", shipped, True),
        ("all gold pairs, no alias data", none, None),
    ):
        precision, recall, count = score_pairs(aliases, held_out=held_out)
        print(f"{label}: {count} pairs, precision {precision:.3f}, recall {recall:.3f}")
    if SHARED.is_dir():
        used, found, apart = score_read_names()
        print(
            f"spellings of one gold name in the graph of shared articles: {found} of {used} joined, others to be read:"
        )
        print("    " + "; ".join(f"{one} / {other}" for one, other in apart))
        joined, unlisted = score_gold_names(shipped)
        print(f"all names of the shared gold together: {joined} pairs of names joined, {len(unlisted)} to be read:")
        print("    " + "; ".join(f"{one} = {other}" for one, other in unlisted))
        mentions = crunchbase_names()
        index = MemoryIndex(mentions)
        merged = len(index.keys) - len(resolve_around(index.keys, index).entities)
        print(f"distinct names of a Crunchbase table: {len(index.keys)} keys, {merged} merged")
    first = 0.0
    for size in SIZES:
        seconds, resolution = time_resolution(size)
        per = seconds / (size * math.log2(size)) * 1e6
        first = first or per
        print(
            f"{size} names: {seconds:.1f} s, {len(resolution.entities)} entities, "
            f"{len(resolution.decisions)} pairs judged, {per:.2f} µs per n log n ({per / first:.1f} x the first)"
        )


if __name__ == "__main__":
    main()
