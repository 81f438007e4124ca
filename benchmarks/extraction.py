"""How well and how fast the rule extractor reads: quality on gold, milliseconds by length, memory.

Quality is measured on the corpus of this repository, on the half of its short texts that no rule was written from, on
texts put together from parts (rules were repaired by their like), on news retold by others that was read neither for
rules nor for weights (`unread.jsonl`; leave it so), and, where the folder ../shared is present, on its real articles.

    python -m benchmarks.extraction [--no-quality | --no-speed]
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from vcgraph.extraction import Extractor
from vcgraph.extraction.evaluation import CLAIM_TYPES, DEAL_TYPES, Evaluation, evaluate, read_claim_lists
from vcgraph.model import Article
from vcgraph.pipeline import Reading, default_extractor, extract_each
from vcgraph.sources import read_sources

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "corpus"
UNREAD = ROOT / "benchmarks" / "unread.jsonl"
JOINED, COMPOSED = CORPUS / "joined.jsonl", CORPUS / "composed.jsonl"
SHARED = ROOT.parent / "shared" / "eval"
SETS = (
    ("corpus", CORPUS / "articles.jsonl", CORPUS / "gold.jsonl", CLAIM_TYPES, ""),
    ("joined", JOINED, JOINED, CLAIM_TYPES, "h-"),
    ("composed", COMPOSED, COMPOSED, DEAL_TYPES, "deals-"),
    ("long", COMPOSED, COMPOSED, CLAIM_TYPES, "long-"),
    ("unread", UNREAD, UNREAD, CLAIM_TYPES, ""),
    ("dev", SHARED / "dev-articles.jsonl", SHARED / "dev-gold.jsonl", CLAIM_TYPES, ""),
    ("deals only", SHARED / "deals-only-articles.jsonl", SHARED / "deals-only-gold.jsonl", DEAL_TYPES, ""),
    ("negatives", SHARED / "negatives.jsonl", SHARED / "negatives-gold.jsonl", DEAL_TYPES, ""),
)
"""The name of a set, its articles, its gold, the types of claims that it has, and how the ids of its part begin."""
WORDS = (175, 350, 700, 1400, 2800, 5600, 11200)
REPEATS = 5


def articles_of(path: Path) -> list[Article]:
    """The articles of a file; what cannot be read is left out."""
    return [article for article in read_sources([str(path)]) if isinstance(article, Article)]


def claims_of(path: Path) -> dict[str, list[dict]]:
    """What the rule extractor finds in each article of a file, by the article's id."""
    readings = (reading for reading in extract_each(articles_of(path)) if isinstance(reading, Reading))
    return {reading.article.id: [claim.to_dict() for claim in reading.extraction.claims] for reading in readings}


def print_quality() -> None:
    """One line a set."""
    print(f"\n{'set':12}{'articles':>9}   deals P / R / F1          people P / R / F1         false alarms")
    for name, articles, gold, types, part in SETS:
        if not gold.is_file():
            print(f"{name:12}        -   {gold.parent.name}/{gold.name} is not here")
            continue
        chosen = {key: claims for key, claims in read_claim_lists(gold).items() if key.startswith(part)}
        print_measures(name, evaluate(chosen, claims_of(articles), types=types))
    print_items()


def print_measures(name: str, found: Evaluation) -> None:
    """Precision, recall and F1 of deals and people, and claims in articles without any."""
    parts = [f"{c.precision:.3f} / {c.recall:.3f} / {c.f1:.3f}" if c.gold else "-" for c in (found.deals, found.people)]
    alarms = f"{found.false_alarms} in {found.negatives} articles"
    print(f"{name:12}{len(found.articles):9}   {parts[0]:26}{parts[1]:26}{alarms}")


def print_items() -> None:
    """Newsletter items are measured by the scorer that came with them: their gold is a form, not claims."""
    items = SHARED / "deal-items.jsonl"
    if not items.is_file():
        return
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        lines = (json.dumps({"id": key, "claims": claims}) for key, claims in claims_of(items).items())
        predicted.write_text("\n".join(lines), encoding="utf-8")
        command = [sys.executable, SHARED / "score_items.py", "--items", items, "--pred", predicted]
        print("\nnewsletter items")
        print(subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout)


def articles_by_length() -> Iterator[tuple[int, list[Article]]]:
    """Articles of so many words each, made of the corpus's paragraphs in turn; whole paragraphs, so about as long."""
    paragraphs = [part for article in articles_of(CORPUS / "articles.jsonl") for part in article.text.split("\n\n")]
    for words in WORDS:
        made, at = [], 0
        for number in range(12):
            parts: list[str] = []
            while sum(len(part.split()) for part in parts) < words:
                parts.append(paragraphs[at % len(paragraphs)])
                at += 1
            made.append(Article(id=f"{words}-{number}", text="\n\n".join(parts)))
        yield words, made


def milliseconds(extractor: Extractor, article: Article) -> float:
    """The best of a few runs: what the work takes when nothing else disturbs it."""
    times = []
    for _ in range(REPEATS):
        begin = time.process_time()
        extractor.extract(article)
        times.append(time.process_time() - begin)
    return 1000 * min(times)


def seconds_of_command() -> float:
    """The best of a few runs of `vcgraph extract` on one example: mostly what it takes to load rules and weights."""
    command = [Path(sys.executable).with_name("vcgraph"), "extract", ROOT / "examples" / "data" / "babuschkin-fund.txt"]
    times = []
    for _ in range(REPEATS):
        begin = time.perf_counter()
        subprocess.run([*map(str, command)], check=True, capture_output=True)
        times.append(time.perf_counter() - begin)
    return min(times)


def print_speed() -> None:
    """Milliseconds of processor time an article, by length."""
    print(f"one article of 317 words by the command line, from start to end: {seconds_of_command():.2f} s")
    extractor = default_extractor()
    print(f"{'words':>8}{'ms, median':>12}{'ms, worst':>11}{'µs a word':>11}")
    for words, articles in articles_by_length():
        times = [milliseconds(extractor, article) for article in articles]
        middle = statistics.median(times)
        print(f"{words:8}{middle:12.2f}{max(times):11.2f}{1000 * middle / words:11.2f}")
    dev = SHARED / "dev-articles.jsonl"
    if dev.is_file():
        times = [milliseconds(extractor, article) for article in articles_of(dev)]
        print(f"dev articles: median {statistics.median(times):.2f} ms, worst {max(times):.2f} ms")


def print_memory() -> None:
    """The most memory that this process has held."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process: {peak:.0f} MB")


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description="Quality, speed and memory of the rule extractor.")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--no-quality", action="store_true")
    choice.add_argument("--no-speed", action="store_true")
    chosen = parser.parse_args()
    if not chosen.no_speed:
        print_speed()
    if not chosen.no_quality:
        print_quality()
    print_memory()


if __name__ == "__main__":
    main()
