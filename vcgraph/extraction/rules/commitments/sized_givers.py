"""Institutions listed with what they manage and where they sit: "the $8 billion A, Larkton; $10 billion B, Tarnville; and C"."""

from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern

_ITEM = pattern(
    r"(?:and )?(?:the )?(?:<L>(?:['’]s|-based) )?(?P<size>(?:(?:about|roughly|nearly|some) )?<M>(?:-plus|-asset)? )?(?:(?!(?:and|of|by|from|with)\b)[a-z\-]+ ){0,4}(?P<investor><N>)(?P<home>, (?:<L>|<N>)(?=[,;.]|$))?"
)
_NEXT_SIZED = pattern(r"(?:,|,? and) (?=(?:the )?<M> <N>)")
""" "The <M> A | and <M> B": a size opens the next one where no semicolon does."""
_MOST = 30


def sized_list(sentence: Sentence, start: int) -> list[Listed]:
    """Those listed from a position on, where semicolons part them or a size stands before the first.

    Of each item only the first name is listed: what follows it up to the semicolon says where it is and what it runs.
    """
    mask = sentence.mask
    listed: list[Listed] = []
    sized, homes, at = False, 0, start
    while len(listed) < _MOST and (item := _ITEM.match(mask, at)):
        position = item.start("investor")
        listed.append(Listed(sentence.items[position], position, False))
        sized, homes = sized or bool(item["size"]), homes + bool(item["home"])
        beside, end = _NEXT_SIZED.match(mask, item.end()), mask.find("; ", item.end())
        if not beside and end < 0:
            plain = read_list(sentence, position)[0] if "; " not in mask[start:] else []
            listed += plain[1:]  # "the <M> A, B and C": the size of the first alone is told
            break
        at = beside.end() if beside else end + 2
    return listed if sized or (len(listed) > 1 and homes > 1) else []
