"""Ways to say who holds an office or founded what that surely mean a plainer one: "occupies the post of" is "is".

The scene has the plain words, so that all patterns of roles read them at once; quotes keep the article's own.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vcgraph.extraction.rules import marks
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_TITLE = "\ue010"
Edit = tuple[int, int, str]


class _Row(NamedTuple):
    words: AnyOf
    """One of these stands in every text that has the phrase."""
    phrase: Pattern
    """What is read as the plain words: all of it, or its groups `said` and `then`."""
    plain: str
    then: str = ""


def _row(words: str, phrase: str, plain: str, then: str = "") -> _Row:
    return _Row(AnyOf(*words.split("|")), marks.pattern(phrase.replace("<T>", _TITLE)), plain, then)


_SPELLED = (
    r"(?:chief executive(?: officer)?|CEO|CFO|COO|CTO|(?:vice[- ])?chair(?:man|woman|person)?|president|managing director"
    r"|chief (?:financial|operating|technology) officer|finance chief)"
)
_PLACE = r"(?:post|office|role|position|job|chair|seat|title|slot|spot|function|helm)"
_OFFICE = (
    r"(?:(?:the|a|an|his|her|its|both|double|dual|joint|additional|newly[- ]created|new|vacant|top|honorary|interim) ){0,4}"
    rf"(?:{_PLACE}s?|functions|capacity|rank|mandate|duties|hats?|mantle|responsibilities) (?:of|as) (?:the |an? |its |both )?(?=(?:[a-z]+ )?<T>)"
)
_OF_TITLE = rf"(?:the|its|his|her) (?=(?:[a-z]+ )?<T>(?P<then> {_PLACE}s?\b(?! (?:to|over to|vacant|open|empty)\b)))"
""" "The chairman job": the same office told the other way round."""
_HERE = r"(?:the (?:place|show|shop|outfit|operation|whole thing)|things)"

_BEFORE_TITLES = (
    _row("'s |’s |s' |s’ ", rf"\b(?P<said>(?P<kept>(?i:{_SPELLED}))['’]s (?:{_PLACE}|desk|duties|mantle|hat)\b)", "post of {}"),
    _row("chairmanship", r"(?<=[a-z] )(?P<said>(?:co-)?chairmanship)\b", "post of chairman"),
    _row("presidency", r"(?<=[a-z] )(?P<said>presidency)(?= (?:of|at) <C>|[.,;]? ?$)", "post of president"),
    _row("chairs ", r"(?<=and )(?P<said>(?:also |now |currently )?chairs )(?=(?:the|its) board\b)", "is chairman of "),
    _row("at the head of|at the helm of|at the top of", rf"(?i:{_SPELLED})(?P<said>,? at the (?:head|helm|top) of) ", " of"),
    _row("t the head of", r"(?P<said>\b[Aa]t the head of) (?=<C>,? (?:is|are|stands?|sits?|remains?|has been)\b)", "at the helm of"),
    _row("founded|set up|established|began|begun|started", r"\b(?P<said>[Tt]he (?:man|woman|entrepreneur|engineer|physicist|scientist|banker|programmer|developer) who (?:co-)?(?:founded|started|set up|established|began)) (?=(?:[a-z-]+ ){0,3}<C>,? <P>)", "The founder of"),
    _row("founded|set up|established|began|begun|started", r"\b(?P<said>(?:[Tt]he )?(?:[a-z]+ )?(?:men|women|people|pair|duo|trio|couple|brothers|sisters|entrepreneurs|engineers|friends) who (?:co-)?(?:founded|started|set up|established|began)) (?=(?:[a-z-]+ ){0,3}<C>,? <P>)", "The founders of"),
)  # fmt: skip
"""Phrases around the words of a title."""

_WITH_TITLES = (
    # holding an office
    _row("occup|fill|carr|bear|wear|hold|has |have ", rf"\b(?P<said>(?:occup(?:ies|y)|fills?|carr(?:ies|y)|bears?|wears?|holds?|has|have|combines?|unites?) {_OFFICE})", "is "),
    _row("occup|fill|carri|bore|wore|borne|held|had|combined|united", rf"(?P<said>(?<!has )(?<!have )\b(?:had )?(?:occupied|filled|carried|bore|wore|held|had|combined|united)(?: in (?:his|her) (?:own )?person)? {_OFFICE})", "was "),
    _row("occupied|filled|held|combined|united", rf"\b(?P<said>(?:has|have) (?:occupied|filled|held|combined|united)(?: in (?:his|her) (?:own )?person)? {_OFFICE})", "has been "),
    _row("occup|fill|hold", rf"\b(?P<said>(?:occup(?:ies|y)|fills?|holds?) ){_OF_TITLE}", "is "),
    _row(" in the | in his| in her", rf"(?<=is |as |en )(?P<said>(?:in|on) {_OFFICE})", ""),
    _row(" sit| sat", rf"\b(?P<said>sits? (?:in|on) {_OFFICE})", "is "),
    _row(" sat", rf"\b(?P<said>sat (?:in|on) {_OFFICE})", "was "),
    # taking it up and giving it up
    _row("tak|took|enter|mov|step|slip|assum|inherit|accept|land|giv|hand", rf"\b(?P<said>(?:tak(?:es?|en|ing)|took|enter(?:s|ed|ing)?|mov(?:es?|ed|ing)|step(?:s|ped|ping)?|slip(?:s|ped|ping)?|assum(?:es?|ed|ing)|inherit(?:s|ed|ing)?|accept(?:s|ed|ing)?|land(?:s|ed|ing)?|(?:is|was|be|been) (?:given|handed))(?: (?:up|over|on|upon|into))? {_OFFICE})", "becomes "),
    _row("la|giv|gave|relinquish|vacat|surrender|shed|hand|step|stand|stood", rf"\b(?P<said>(?:la(?:ys?|ying|id) down|g(?:ives?|ave|iven|iving) up|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|surrender(?:s|ed|ing)?|sheds?|hand(?:s|ed|ing)? back|st(?:ands?|ood) down from|step(?:s|ped|ping)? (?:down|away|back|aside) from|retir(?:es?|ed|ing) from|resign(?:s|ed|ing)?(?: from)?) {_OFFICE})(?!<T>[^.;]{{0,20}} to (?:<T> )?<P>)", "resigned as "),
    _row("giv|gave|relinquish|vacat|surrender", rf"\b(?P<said>(?:g(?:ives?|ave|iven|iving) up|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|surrender(?:s|ed|ing)?) ){_OF_TITLE}(?!<T> [a-z]+ to (?:<T> )?<P>)", "resigned as "),
    # doing it "as" something
    _row(" as ", r"\b(?P<said>(?:functions|officiates|presides|doubles(?: up)?|does duty|reigns|moonlights|figures|(?:is|remains|stays) (?:still )?(?:in charge|around|active|on board|in place|engaged|employed|listed|at the helm|on)) as) (?=(?:an? |the |its |their )?(?:[a-z]+ )?<T>)", "serves as"),
    _row(" as ", r"\b(?P<said>(?:function|officiate|preside|double(?: up)?|do duty) as) (?=(?:an? |the |its |their )?(?:[a-z]+ )?<T>)", "serve as"),
    _row(" as ", r"\b(?P<said>(?:functioned|officiated|presided|doubled(?: up)?|did duty|reigned|stood|figured|was (?:in charge|active|engaged|employed)) as) (?=(?:an? |the |its |their )?(?:[a-z]+ )?<T>)", "served as"),
    _row("who ", r"(?<=<P>)(?P<said>,? who,? (?:as|in (?:his|her) (?:capacity|role|function) as)) (?=(?:an? |the )?(?:[a-z]+ )?<T> (?:of|at) [^,;.]{0,60}?<C>)", ","),
    _row("who ", r"(?<=<P>)(?P<said>,? who,? as (?:the |its )?)(?=(?:[a-z]+ )?<T>(?P<then> (?:runs|leads|heads|oversees|manages|speaks for|represents)) (?:the )?<C>)", ", ", " of"),
    _row(" as ", rf"\b(?P<said>(?:runs|leads|heads|steers|guides|manages|directs|captains|helms|governs|oversees) {_HERE} as) (?=(?:its )?<T>)", "is"),
    _row(" as ", r"\b(?P<said>(?:runs|leads|heads|steers|guides|manages|directs|captains|helms|(?:is|remains|stays) (?:still )?in charge (?:of|at))(?= <C> as (?:its |the )?<T>)) <C>(?P<then> as(?: its| the)?)(?= <T>)", "is", "'s"),
    _row(" as ", r"\b(?P<said>(?:has|have) (?:run|led|headed|steered|guided|managed|directed|captained|helmed)(?= <A> as (?:its |the )?<T>)) <A>(?P<then> as(?: its| the)?)(?= <T>)", "has been", "'s"),
    _row(" as ", r"\b(?P<said>(?:ran|led|headed|steered|guided|managed|directed|captained|helmed)(?= <A> as (?:its |the )?<T>)) <A>(?P<then> as(?: its| the)?)(?= <T>)", "was", "'s"),
    _row("charge|reins|helm", r"\b(?P<said>t(?:akes?|ook|aking|aken) (?:charge|the reins|the helm|command) (?:of|at)(?= <C> as (?:its |the )?<T>)) <C>(?P<then> as(?: its| the)?)(?= <T>)", "became", "'s"),
    # founding
    _row("dream|thought up|conceiv|hatch|off the ground|into being|into life|to life", r"(?P<said>(?<=<P> )(?:dreamed up|dreamt up|thought up|hatched))(?= (?:[a-z-]+ ){0,4}<C>)", "started"),
    _row("owes its|into life|into being|begun by|hatched by|conceived by|dreamed up|dreamt up|thought up", r"(?<=<C> )(?P<said>(?:owes its (?:existence|birth|start|origins?) to|(?:is|was) (?:called into (?:life|being)|brought (?:into being|to life)|begun|hatched|conceived|dreamed up|dreamt up|thought up|put together)(?P<by> (?:in [<L><D>] |[<D>] )?by)) )(?=(?:[\w-]+ ){0,3}<P>)", "was founded by "),
)  # fmt: skip
"""Phrases around a title that is one sign already."""


def before_titles(text: str) -> list[Edit]:
    """What is to be read in plain words before titles are looked for: places in the text, and the words."""
    return _edits(text, _BEFORE_TITLES)


def with_titles(text: str) -> list[Edit]:
    """What is to be read in plain words around titles."""
    return _edits(text, _WITH_TITLES)


def _edits(text: str, rows: Sequence[_Row]) -> list[Edit]:
    found: list[Edit] = []
    for row in rows:
        if row.words.is_in(text):
            for match in row.phrase.finditer(text):
                found += _of(match, row)
    return list(_apart(sorted(found)))


def _of(match: re.Match[str], row: _Row) -> Iterator[Edit]:
    kept = match.groupdict().get("kept") or ""
    yield (*match.span("said"), row.plain.format(kept))
    if match.groupdict().get("then"):
        yield (*match.span("then"), row.then)


def _apart(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Without those that begin inside one before."""
    last = -1
    for one in edits:
        if one[0] >= last:
            yield one
            last = one[1]
