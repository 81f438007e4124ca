"""The extractor that vcgraph uses: rules propose, learned weights decide."""

from functools import cache, partial
from importlib.resources import files

from vcgraph.extraction.learned.assembly import find_claims
from vcgraph.extraction.learned.reading import Judge, LearnedJudge, read
from vcgraph.extraction.learned.weights import Weights
from vcgraph.extraction.rules.discourse.reader import read_discourse
from vcgraph.extraction.rules.layouts.reader import read_layout
from vcgraph.extraction.rules.reader import names_used, propose_claims
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.drafts import in_text_order
from vcgraph.model import Article, Extraction

KINDS = ("names", "again", "amounts", "stages", "status", "company", "date", "stage", "join")
"""The judgements, each with a table of weights of its name."""


class LearnedExtractor:
    """Reads venture prose by grammars and learned weights: deterministic, offline, with a quote for every claim."""

    name = "learned-1"

    def __init__(self, judge: Judge | None = None) -> None:
        """`judge` decides over mentions; without one the weights in the package do."""
        self._judge = judge

    def extract(self, article: Article) -> Extraction:
        """All claims of an article in the order of its text."""
        return read_layout(article, partial(_read, judge=self._judge or learned_judge()))


def _read(document: Document, judge: Judge) -> Extraction:
    read_discourse(document)
    proposed = propose_claims(document)
    claims = in_text_order(find_claims(read(document, proposed, judge), proposed))
    return Extraction(article=document.article.id, claims=tuple(claims), names=names_used(document, claims))


@cache
def learned_judge() -> LearnedJudge:
    """The weights in the package, read once in a process."""
    folder = files("vcgraph.extraction.learned") / "weights"
    return LearnedJudge({kind: Weights.read((folder / f"{kind}.tsv").read_text(encoding="utf-8")) for kind in KINDS})
