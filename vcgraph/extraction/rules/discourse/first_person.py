""" "We", "us", "our" and "you" made the names of those who say it or hear it, so that all patterns read them like names."""

import re

from vcgraph.extraction.rules.discourse.interviews import hear_interview
from vcgraph.extraction.rules.discourse.speakers import Voices, hear_voices
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyWord


def name_speakers(document: Document) -> None:
    """Put the speaker's name where "we" or "us" stands, and keep whom "our" means."""
    voices = hear_voices(document)
    hear_interview(document, voices)
    if voices.backs and voices.author is not None and voices.author.kind == "firm":
        document.backer = voices.author
    signer = _signer(document) if voices.author is None else None
    for sentence in document.sentences:
        if signer is not None:
            for match in reversed(list(_I.finditer(sentence.mask))):
                _put(sentence, match, signer)
        asked = voices.asked.get(sentence.index)
        if asked is not None:
            _replace(sentence, _YOU, asked)
        _name_we(sentence, voices)
        _name_ours(sentence, voices)
        sentence.mute = voices.mute and not voices.quotes.get(sentence.index)


def _name_we(sentence: Sentence, voices: Voices) -> None:
    for position, item in list(sentence.all(marks.ANAPHOR)):
        if str(item.value).lower() != "we" or _ANNOUNCES.match(sentence.mask, position + 1):
            continue
        who = voices.at(sentence, position)[1]
        if who is not None:
            name = Item(marks.NAME, item.start, item.end, who, first_person=True)
            sentence.put(position, position + 1, name)
    for match in reversed(list(_WE_AT.finditer(sentence.mask))) if _AT in sentence.mask else ():
        named = {id(sentence.items[at].referent) for at in range(match.start(), match.end()) if at in sentence.items}
        who = voices.at(sentence, match.start())[1]
        if who is not None and named == {id(who)}:
            _put(sentence, match, who)
    for match in reversed(list(_GLAD_TO.finditer(sentence.mask))) if _GLAD.is_in(sentence.mask) else ():
        first = sentence.items.get(match.start())
        who = voices.at(sentence, match.start())[1]
        if who is not None and (first is None or first.referent is who):
            _put(sentence, match, who)
    for match in reversed(list(_BY_US.finditer(sentence.mask))) if _US.is_in(sentence.mask) else ():
        who = voices.at(sentence, match.start())[1]
        if who is not None:
            _put(sentence, match, who)


def _replace(sentence: Sentence, rule: Pattern, who: Referent) -> None:
    for match in reversed(list(rule.finditer(sentence.mask))):
        _put(sentence, match, who)


def _put(sentence: Sentence, match: re.Match[str], who: Referent) -> None:
    start, end = sentence.offset(match.start()), sentence.offset(match.end())
    sign = marks.PERSON if who.kind == "person" else marks.NAME
    sentence.put(match.start(), match.end(), Item(sign, start, end, who, first_person=True))


def _signer(document: Document) -> Referent | None:
    """The person whose name alone stands below a text: "I" there."""
    signed = _SIGNED.match(document.sentences[-1].mask) if document.sentences else None
    return document.sentences[-1].items[signed.start("who")].referent if signed else None


def _name_ours(sentence: Sentence, voices: Voices) -> None:
    """Write "its" for "our", as all patterns know it, and keep whose it is."""
    for match in _OUR.finditer(sentence.mask) if _OURS.is_in(sentence.mask) else ():
        who = voices.at(sentence, match.start())[1]
        if who is not None:
            sentence.ours[match.start()] = who
            its = "Its" if match[0] == "Our" else "its"
            sentence.remask(sentence.mask[: match.start()] + its + sentence.mask[match.end() :])


def leads_ours(sentence: Sentence, position: int, referent: Referent) -> bool:
    """ "Our round, which was led by Harrow Capital": who gives us money, and not we."""
    return referent.kind == "firm" and _OURS_LED.search(sentence.mask, 0, position) is not None


_OURS_LED = pattern(
    r"\b[Oo]ur (?:(?:[\w\-]+|<M>|<S>) ){0,3}(?:(?:round|financing|funding|raise)\b|<S>|<M>)[^.;<N>]{0,40}\bled by $"
)


_ANNOUNCES = Pattern(
    r" (?:are|were|['’]re)(?: (?!to\b|that\b)[\w\-]+){0,4}(?: to)? (?:announc\w+|shar(?:e|ing)|say|report|tell(?: \w+)?|confirm|that)(?: today)? that\b"
)
""" "We are thrilled to announce that Acme has raised": who announces has no part in it."""
_WE_AT = pattern(r"(?<!\w)At <N>,? <N>|(?:<N>|my partners and I),?(?: all)?(?: here)? at <N>")
""" "At Acme, we", "we at Acme": one name."""
_AT = f"t {marks.NAME}"
_GLAD = AnyWord("proud", "thrilled", "excited", "delighted", "happy", "pleased", "honoured", "honored")
_US, _OURS = AnyWord("us"), AnyWord("our")
_GLAD_TO = pattern(
    r"(?:<N> (?:are|am)(?: (?!to\b)\w+){0,2} |^(?:So |Very |Super )?)(?i:proud|thrilled|excited|delighted|happy|pleased|honou?red) to(?= (?:co-)?(?:lead|invest|back|join|support)\b)"
)
""" "We are proud to lead its round", "Proud to back Acme"."""
_BY_US = pattern(
    r"(?<=\bby )us\b|(?<=\b(?:from|with) )us\b(?=[.,;]| and )|(?<=\balongside )us\b|(?<=\b(?:gave|lent) )us\b(?= [a-z ]{0,20}<M>)|(?<=\b(?:handed|backed|funded) )us\b|(?<=\binvested <M> in )us\b|(?<=\bput <M> into )us\b"
)
_YOU = Pattern(
    r"(?<![\w’'])[Yy]ou(?:['’]re|['’]ve|\b)(?= (?:\w+ly )?(?:have |had |just |also |recently )*(?:raised|led|closed|sold|invested|backed|secured|raising|announced|got|bought|acquired)\b)"
)
_SIGNED = pattern(r"[-–—]+ ?(?P<who><P>)\.?$")
_I = Pattern(r"(?<![\w’'])I(?= (?:have |had |also |first |then |just )*(?:invested|put|backed|led|wrote)\b)")
_OUR = Pattern(r"\b[Oo]ur\b")
