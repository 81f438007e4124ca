"""Companies listed by what they do: "food (A, B), transport (C) and lender D"."""

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern

_FIELD = r"(?:(?!(?:which|who|that|whose)\b)[\w\-’']+ ){1,6}"
_CATEGORY = pattern(rf"{_FIELD}\((?=(?:(?!(?:now|formerly|part|owned|known)\b)[\w\-]+ ){{0,4}}?<N>)")
_NEXT_CATEGORY = pattern(
    rf"[,;]? ?(?:and|as well as|plus|to)? ?(?:in |of |on |to |the (?:[\w\-]+ )+of )?(?:{_FIELD}\((?=(?:[\w\-]+ ){{0,4}}?<N>)|(?P<plain>(?:an? (?:[\w\-]+ ){{1,4}}?[\w\-]+, )?(?:(?!(?:with|by|from|has|have|is|was|are|were|joined|led|which|who|that)\b)[\w\-’']+ ){{0,4}}?)(?=<N>(?:[,.;]| and |['’]s (?:rival|competitor)|-|$)))"
)


def companies_by_field(sentence: Sentence, position: int) -> list[Referent]:
    """The companies of a list by fields that begins at a position; none where none begins there."""
    if not _CATEGORY.match(sentence.mask, position):
        return []
    return [one.item.referent for one in _of_categories(sentence, position) if one.item.referent is not None]


def _of_categories(sentence: Sentence, position: int) -> list[Listed]:
    """ "Food (A, B), transport (C) and lender D": what stands in each bracket, and names of the same list without any."""
    found: list[Listed] = []
    match = _CATEGORY.match(sentence.mask, position)
    while match:
        listed, end = read_list(sentence, match.end(), whole=True)
        plain = match.groupdict().get("plain") is not None
        closed = sentence.mask.startswith(")", end)
        if not listed or not (plain or closed):
            break
        found += [one for one in listed if one.item.sign == marks.NAME]
        match = _NEXT_CATEGORY.match(sentence.mask, end + closed)
    return found
