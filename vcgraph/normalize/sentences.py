"""Sentences of news prose, as spans into the text.

A stop ends a sentence unless the word before it is an abbreviation or the word after it goes on in lower case.
Abbreviations fall into two groups: those that always lead on to something ("Mr.", "Rs.", "No.") and those that may
stand at the end of a sentence ("Inc.", "U.S."), which end one only before a word that commonly opens a sentence.
"""

import re
from collections import defaultdict

from vcgraph.normalize.patterns import Pattern

LOST_SPACE = (
    r"(?<=[a-z]{2}[.!?])(?=(?!(?:Com|Net|Org|Io|Ai|Co|Tv|Js|Xyz|Bio|Dev|App|Works|Ventures|Labs)\b|One(?! [a-z])"
    r"|(?:Health|World|Care|Life|Earth|Money)"
    r"(?! (?!(?:[a-z]+ed|has|had|is|was|will|and|co-?founder|founder|from|for|in)\b)[a-z]))"
    r"[A-Z][a-z]*(?:[ ,]|['’]s\b))"
)
"""A pattern for the place behind a full stop where a page has lost the space: "of pumps.Velora raised"."""
_DOT_WITHIN = Pattern(r"\.(?<=[a-z]{2}\.)(?=[A-Z][a-z]{2})")
_WITH_DOT = Pattern(r"(?P<first>(?<![^\n])|(?<=[a-z][.!?] ))?\b[A-Z][a-z]+(?P<stop>\.)[A-Z][a-z]{2,}\b(?!\.)")


def stops_in_names(text: str) -> frozenset[int]:
    """Where stops stand inside names that no page lost a space in, as they are told twice or begin a sentence.

    >>> text = "Kelda.Harbor grew. The firm Kelda.Harbor sells pumps.Velora is in Leeds.Velora grew."
    >>> sorted(stops_in_names(text))
    [5, 33]
    """
    if not _DOT_WITHIN.search(text):
        return frozenset()
    told: dict[str, list[re.Match[str]]] = defaultdict(list)
    for match in _WITH_DOT.finditer(text):
        told[match[0]].append(match)
    names = (one for one in told.values() if len(one) > 1 or one[0]["first"] is not None)
    return frozenset(match.start("stop") for one in names for match in one)


_LINE = Pattern(r"[^\n]+")
_QUOTES_AFTER = "\"'”’»)\\]"
# Every run of stops is entered once, at its first character, so that a long run costs no more than its length.
# It begins with the set of all stops, since the search for a set is the fastest that there is.
_STOP = Pattern(
    r"[.!?…。！？｡।؟](?:"
    rf"(?<=[.!?…])(?<![.!?…]{{2}})[.!?…]*+(?:[{_QUOTES_AFTER}]*+(?P<gap>\s++)(?=\S)|(?:”|’’)(?=[A-Z]))"
    rf"|{LOST_SPACE}"
    r"|(?<=[。！？｡।؟])(?<![。！？｡।؟]{2})[。！？｡।؟]*+[”’」』）\"]*+)"
)
_NEXT = Pattern(r"[\"'“‘«(\[]{0,4}(?P<word>[^\s\"'“”‘’()\[\],;:]{0,24})")
_DOTTED = Pattern(r"(?:[^\W\d_]\.)+[^\W\d_]{1,2}")
_WORD_START = Pattern(r"[\"'“‘«(\[$/]+")
_LOOK_BACK = 40

_LEADS_ON = frozenset(
    """mr mrs ms messrs dr prof st sen rep gov gen col lt sgt capt rev hon mt ft pres supt rs vs e.g i.e eg ie approx
    a.k.a aka f.k.a fka d.b.a cf ca est incl excl mme mlle hr fr sr.a n.b viz resp dept univ assn assoc asst intl
    natl ave blvd vol figs""".split()
)
_BEFORE_FIGURE = frozenset("no nos fig p pp v ver art sec ch est ext vol eq ed".split())
_MAY_END = frozenset(
    """inc corp co cos ltd llc llp lp plc pte pvt pty bros jr sr etc jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm mfg ph.d phd m.d et al calif mass conn fla ill minn
    wash tex ariz colo mich tenn ore penn s.a s.p.a s.r.l b.v n.v l.p l.l.c ca.l tech yr yrs hr hrs
    min sec dist gmbh ag sdn bhd kft ltda s.r.o a.s d.o.o k.k s.l s.a.s""".split()
)
# Ordinary words that happen to be spelt like an abbreviation and end sentences when in lower case.
_ALSO_WORDS = frozenset("no art fig sec min sun sat mar mass ill am pm tech mon co wed al ca fr".split())
_SHOUTED = frozenset("yahoo yum jeopardy kahoot e oops".split())
_LETTERED = frozenset(
    "series class plan grade type tier round group phase vitamin category option form schedule".split()
)
_OPENERS = frozenset(
    """the a an this that these those it its in on at by for from with without of to as and but or so yet if when while
    after before since until although though because once during under over through among between despite unlike like
    he she they we you i his her their our my there here what who how why where which not no now then today yesterday
    tomorrow last earlier later also however meanwhile still instead moreover furthermore additionally according both
    each every some many most several all other another one two three such even just only more than financial terms
    existing previous prior previously founded led based headquartered participating investors funding backers its
    is are was were has have had will would can could may might do does did upon per about including together
    neither either nor perhaps indeed thus therefore hence recently currently separately overall finally first second
    third next rather let's we're we've it's he's she's they're i'm that's there's here's what's
    shares analysts neither details representatives officials sources customers users""".split()
)


def split_sentences(text: str, small_names: frozenset[str] = frozenset()) -> list[tuple[int, int]]:
    """The spans of the sentences, in order, without white space at either end.

    `small_names` are names in small letters, which may open a sentence. A line break always ends a sentence. Takes
    time linear in the length of the text.

    >>> text = "Box, Inc. raised $4.5 million. J. Smith of the U.S. fund led."
    >>> [text[start:end] for start, end in split_sentences(text)]
    ['Box, Inc. raised $4.5 million.', 'J. Smith of the U.S. fund led.']
    """
    within = stops_in_names(text)
    return [
        span
        for line in _LINE.finditer(text)
        for span in _line_sentences(text, line.start(), line.end(), small_names, within)
    ]


def _line_sentences(
    text: str, begin: int, limit: int, small_names: frozenset[str], within: frozenset[int]
) -> list[tuple[int, int]]:
    spans = []
    for stop in _STOP.finditer(text, begin, limit):
        if stop.start() not in within and stop.end() < limit and _ends_sentence(text, begin, stop, small_names):
            spans.append(_trim(text, begin, stop.end()))
            begin = stop.end()
    spans.append(_trim(text, begin, limit))
    return [span for span in spans if span[0] < span[1]]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return start + left, start + max(left, len(piece.rstrip()))


def _ends_sentence(text: str, begin: int, stop: re.Match[str], small_names: frozenset[str]) -> bool:
    if stop["gap"] is None:
        return True
    following = _next_word(text, stop.end())
    if following[:1].islower() and not _is_inner_capital(following) and following.removesuffix("'s") not in small_names:
        return False
    return _mark_ends(text, begin, stop, following)


def _mark_ends(text: str, begin: int, stop: re.Match[str], following: str) -> bool:
    mark = text[stop.start()]
    before = text[max(begin, stop.start() - _LOOK_BACK) : stop.start()].split()
    last = _WORD_START.split(before[-1])[-1] if before and not text[stop.start() - 1].isspace() else ""
    if mark == "!" and last.lower() in _SHOUTED:
        return _is_opener(following)
    if mark != "." or text.startswith("..", stop.start()):
        return True
    if not last:
        return text[stop.end()] != "."  # a dot on its own: part of a spaced ellipsis
    is_list_number = last.isdecimal() and len(last) <= 2 and stop.start() - begin <= len(last) + 1
    opens = (
        _speaks(text, stop.end(), last, following)
        or text[stop.end()] in '"“'
        or following in ("A", "I")
        or _is_opener(following)
    )
    return not is_list_number and _full_stop_ends(last, before[-2].lower() if len(before) > 1 else "", following, opens)


def _next_word(text: str, position: int) -> str:
    match = _NEXT.match(text, position)
    return match["word"].rstrip(".!?").replace("’", "'") if match else ""


def _is_inner_capital(word: str) -> bool:
    """Whether a word begins in lower case only because the name is spelt so: "xAI", "iRobot"."""
    return any(letter.isupper() for letter in word[1:])


def _is_opener(word: str) -> bool:
    return word.lower() in _OPENERS and not word.isupper()


_SUFFIXES = frozenset("inc corp co ltd llc plc llp".split())
_NO_SUBJECTS = frozenset(
    """ltd inc corp llc plc limited partners ventures capital chairman chairwoman chair president director founder ceo
    cfo coo cto chief board shareholders""".split()
)
_SUBJECT = Pattern(
    r"[A-Z][^\W\d_]+ (?:is|had|sits|serves|said|says|told|joined|became|holds|held|served|runs|ran"
    r"|leads|led|earlier|previously|also|co-founded|founded)\b"
)


def _speaks(text: str, position: int, last: str, following: str) -> bool:
    """Whether a name with its own verb stands behind a short form: "She ran Acme Ltd. Ostrander sits on the board"."""
    shortened = last.lower() in _SUFFIXES and following.lower() not in _NO_SUBJECTS
    return shortened and _SUBJECT.match(text, position) is not None


def _full_stop_ends(last: str, before_last: str, following: str, opens: bool) -> bool:
    lower = last.lower()
    if lower in _BEFORE_FIGURE and following[:1].isdecimal():
        return False
    if lower in _ALSO_WORDS and last.islower():
        return True
    if lower in _LEADS_ON:
        return False
    if len(last) == 1 and last.isalpha():
        return before_last in _LETTERED or opens
    if lower in _MAY_END or _DOTTED.fullmatch(last):
        return opens
    return True
