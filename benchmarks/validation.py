"""How long a validation takes: `python -m benchmarks.validation [TRIPLES]` (default 100,000).

The sample of the competency questions, told again under other names until the graph has that many triples.
"""

import json
import sys
import time
from itertools import product
from string import ascii_lowercase

from tests.ontology.sample import Told, sample
from vcgraph.graph.store import FACTS
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Extraction, NameUse
from vcgraph.model.records import read_claim

NAMES = (
    "Quillby", "North", "Bluewater", "Cedar", "Lindqvist", "Reyes", "Tarnwell", "Oscar", "Veltri", "Mossbank",
    "Harrow", "Pell", "Delta", "Granite", "Lakeside",
)  # fmt: skip


def main() -> None:
    """Make the graph, validate it, print the figures."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    kg = retold_graph(wanted)
    started = time.perf_counter()
    report = kg.validate()
    seconds = time.perf_counter() - started
    print(f"{report.summary()}\n{seconds:.1f} s, {report.triples / seconds:,.0f} triples a second")


def retold_graph(wanted: int) -> KnowledgeGraph:
    """The sample under other names, again and again, until the facts have `wanted` triples."""
    kg = KnowledgeGraph()
    for ending in ("".join(letters) for letters in product(ascii_lowercase, repeat=3)):
        kg.add_articles(_retold(told, ending) for told in sample())
        if sum(1 for _ in kg.store.match(graph=FACTS)) >= wanted:
            break
    return kg


def _retold(told: Told, ending: str) -> tuple[Article, Extraction]:
    text, identifier = _renamed(told.article.text, ending), f"{told.article.id}-{ending}"
    article = told.article.model_copy(update={"text": text, "id": identifier})
    claims = tuple(read_claim(_claim(claim.to_dict(), ending, article)) for claim in told.claims)
    names = tuple(
        NameUse.model_validate({**use.to_dict(), "name": _renamed(use.name, ending)}) for use in told.extraction().names
    )
    return article, Extraction(article=identifier, claims=claims, names=names)


def _claim(record: dict, ending: str, article: Article) -> dict:
    renamed = json.loads(_renamed(json.dumps(record, ensure_ascii=False), ending))
    evidence = [{**part, **_place(part["quote"], article.text)} for part in renamed["evidence"]]
    return {
        **{key: value for key, value in renamed.items() if key != "id"},
        "article": article.id,
        "evidence": evidence,
    }


def _place(quote: str, text: str) -> dict[str, int]:
    start = text.index(quote)
    return {"start": start, "end": start + len(quote)}


def _renamed(text: str, ending: str) -> str:
    for name in NAMES:
        text = text.replace(name, name + ending)
    return text


if __name__ == "__main__":
    main()
