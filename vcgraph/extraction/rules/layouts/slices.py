"""A part of a read document as a document of its own: the names stay those of the whole, whom the text speaks of does not."""

from dataclasses import replace

from vcgraph.extraction.rules.document import Document
from vcgraph.extraction.rules.layouts.parts import Part


def part_of(document: Document, part: Part) -> Document:
    """The document of the sentences that start within a part of the text."""
    inside = [one for one in document.sentences if part.start <= one.start < part.end]
    sentences = [replace(one, index=index) for index, one in enumerate(inside)]
    named = {id(item.referent) for one in sentences for item in one.items.values()}
    referents = [one for one in document.referents if id(one) in named]
    return Document(document.article, sentences, referents, is_list=part.mixed)
