"""Investors whom a purchase pays: "A has bought B, giving an exit to C and D"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.stated import Stake, investors_from, pair_stakes
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def find_exit_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Who gets an exit held part of the company that is sold, in the sentence or in the one before."""
    for match in _GIVES_EXIT.finditer(sentence.mask):
        company = _sold(sentence, match.start())
        if company is None and _OPENS.match(sentence.mask) and sentence.index:
            company = _sold(document.sentences[sentence.index - 1], None)
        if company is not None:
            listed = [] if _FOUNDED.match(sentence.mask, match.end()) else investors_from(sentence, match.end())
            yield from pair_stakes(listed, [company], "given an exit")


def _sold(sentence: Sentence, end: int | None) -> Referent | None:
    """The company that a sentence says is bought, last before a position."""
    sold = list(_SOLD.finditer(sentence.mask, 0, len(sentence.mask) if end is None else end))
    return sentence.items[sold[-1].start("company")].referent if sold else None


_GIVES_EXIT = pattern(
    r"\b(?:giv(?:es?|en|ing)|gave|provid(?:es?|ed|ing)|hand(?:s|ed|ing)|offer(?:s|ed|ing)|deliver(?:s|ed|ing)|mark(?:s|ed|ing)|bring(?:s|ing)|mean(?:s|t|ing)) (?:an? |the )?(?:(?:full|partial|complete|profitable|rare|first|big|long-awaited|lucrative|quick) )*exits? (?:to|for) (?=(?:(?!(?:its|their|customers|clients|users|employees)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>(?!['’]))"
)
_OPENS = pattern(
    r"(?:(?:Thus|Thereby|Also|This|That|It|<A>|The (?:deal|sale|purchase|acquisition|transaction|takeover|buyout))\b)"
)
_SOLD = pattern(
    r"(?:\b(?:acquir(?:e|es|ed|ing)|bought|buy(?:s|ing)?|purchas(?:e|es|ed|ing)|(?:acquisition|purchase|takeover|sale|buyout) of|(?:taken|took|takes|taking) over|s(?:old|ells|elling)) (?:(?!(?:to|by|from|for|stakes?|shares|in|with)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,6}?(?P<company><N>)(?!['’]| (?:building|hotel|site|plant|factory|brand|mine|house|estate|land|tower|name)\b))"
)
_FOUNDED = Pattern(
    r"(?:the |its )?(?:co-?)?founders?\b|[^.;]{1,100}, (?:its|the|two|both) (?:[\w\-]+ ){0,2}(?:co-?)?founders?\b"
)
""" "An exit to A and B, its founders", who sold what they had founded."""
