"""Companies whose names a text tells behind what they did: "A pump maker raised $5 million. The company, Acme, plans"."""

from itertools import pairwise

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item
from vcgraph.extraction.rules.text.governed import COMPANY_WORD
from vcgraph.extraction.rules.text.marks import pattern

_KIND = rf"(?:{COMPANY_WORD}|group|venture)"
_SOME = pattern(
    rf"(?<!<X>, )(?<!<X> [–—-] )(?<!<X> \()(?<!\bas )(?<!\bis )(?<!\bwas )(?<!\blike )(?<!\bbe )(?<!\bbecome )(?<!\bbecame )(?<!\bsuch )(?<!\bnot )"
    rf"\b(?P<who>[Aa]n? (?:(?!(?:of|for|by|from|at|to|in|on|with|and|or|that|which|fund)\b)[\w\-’]+ |<L>(?:-based|['’]s)? ){{0,5}}?{_KIND})"
    r"(?=['’]s |[,.;:]|$| (?:has|had|is|was|will|that|which|in|from|for|with|at|last|this|today|[a-z]+(?:ed|s)|won|got|took|<D>|<M>)\b)(?! (?:called|named|dubbed|known)\b)"
)
_IT = rf"(?:(?:[Tt]he|[Tt]hat|[Tt]his) (?:[\w\-]+ ){{0,3}}?(?:{_KIND}|recipient|target|beneficiary)|<A>|[Ii]t)"
_NAMED = pattern(
    rf"[“\"]?(?:{_IT} ?, <N>(?=,| -| –)|{_IT}(?:, which)? (?:is|was) (?:called|named|dubbed) <N>(?!['’])"
    rf"|(?:{_IT}['’]s|<I>) name is <N>(?!['’])|(?:Called|Named) <N>, (?=<A>|it\b|the )|<N>, as {_IT} (?:is|was) (?:called|named)\b)"
)


def name_late(document: Document) -> None:
    """Put the name where a sentence tells of "a startup" that the next one names: who did it is known by then."""
    for told, naming in pairwise(document.sentences):
        found = _NAMED.match(naming.mask)
        some = list(_SOME.finditer(told.mask)) if found is not None else []
        if found is None or len(some) != 1:
            continue
        name = next(naming.all(marks.NAME, found.start(), found.end()))[1].referent
        if name is not None and naming.start <= name.first and name.kind in ("unknown", "organization", "firm"):
            start, end = told.span(*some[0].span("who"))
            told.put(*some[0].span("who"), Item(marks.NAME, start, end, name))
