"""What a page does to the letters of an article changes nothing of what it tells: other hyphens, wrapped lines."""

import re
import textwrap
from pathlib import Path

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article
from vcgraph.sources import read_sources

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
READER = LearnedExtractor()


def articles(name: str) -> list[Article]:
    return [one for one in read_sources([str(CORPUS / f"{name}.jsonl")]) if isinstance(one, Article)]


def told(article: Article, text: str) -> list[str]:
    """All that an article of this text tells, without its places."""
    claims = READER.extract(article.model_copy(update={"text": text})).claims
    kept = [{**one.to_dict(), "evidence": None, "id": None, "rules": None} for one in claims]
    return sorted(str(one).replace("\u2011", "-") for one in kept)


def wrapped(text: str) -> str:
    """The paragraphs of a text in lines of at most 80 letters."""
    paragraphs = re.split(r"\n+", text)
    fill = (textwrap.fill(one, 80, break_long_words=False, break_on_hyphens=False) for one in paragraphs)
    return "\n\n".join(fill)


@pytest.mark.parametrize("part", range(4))
def test_hyphens_that_do_not_break_tell_the_same(part: int) -> None:
    for article in articles("composed")[part::12]:
        assert told(article, article.text.replace("-", "\u2011")) == told(article, article.text)


@pytest.mark.parametrize("begins", ["long-", "h-nl-05", "h-nl-07", "d-nl-08", "d-nl-10", "d-cn-03", "h-tc-18"])
def test_wrapped_lines_tell_the_same(begins: str) -> None:
    chosen = [one for one in (*articles("composed"), *articles("articles")) if one.id.startswith(begins)]
    assert chosen
    for article in chosen:
        plain = re.sub(r"\n+", "\n\n", article.text)
        assert told(article, wrapped(plain)) == told(article, plain)
