"""A part of a read document as a document of its own: the names stay those of the whole, whom the text speaks of does not."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vcgraph.extraction.rules.layouts.parts import Part
from vcgraph.extraction.rules.rounds.roundups import says_week
from vcgraph.extraction.rules.text.document import Document


def slices_of(document: Document, parts: Sequence[Part]) -> Iterator[Document]:
    """For each part of the text the document of the sentences that start within it."""
    starts = [one.start for one in document.sentences]
    # a digest's title speaks of several items, and is none's
    article = document.article.model_copy(update={"title": None}) if len(parts) > 1 else document.article
    of_week = len(parts) >= _SEVERAL and says_week(document.article)
    order = {id(one): at for at, one in enumerate(document.referents)}
    for part in parts:
        inside = document.sentences[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        sentences = [replace(one, index=index) for index, one in enumerate(inside)]
        named = {id(item.referent) for one in sentences for item in one.items.values()} & order.keys()
        referents = [document.referents[at] for at in sorted(order[one] for one in named)]
        yield Document(article, sentences, referents, is_list=part.mixed, of_week=of_week)


_SEVERAL = 4
