"""Who speaks: the organisation of an article's author, of who is quoted and of who is interviewed.

An author is known where the text says so ("we at A", a byline, a name below a letter). A post on an investment
("why we invested in B") is a firm's. One that tells of a round of "ours" is of a company, and never of an investor.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyWord, ByWords

_TITLE = (
    r"(?:co-?founders?|founders?|founding \w+|(?:general|managing|venture|founding) partners?|partners?|principal|managing directors?|directors?|chief executives?(?: officers?)?|chief \w+ officers?"
    r"|CEOs?|CTO|CFO|COO|CPO|president|chairman|chairwoman|chair|head of [\w ]{2,30}?|investors?)"
)
_TITLES = rf"{_TITLE}(?:(?: and |, |/| & )(?:[\w\-]+ ){{0,2}}?{_TITLE}){{0,2}}"
_US = r"(?:<A>|\b(?:[Ww]e|us|me|I|[Oo]ur team|my team|my partners and I|the team))"
_AUTHOR = ByWords(
    (pattern(source), [marks.with_signs(word) for word in needed])
    for source, *needed in (
        (r"\b[Aa]t (?P<who><N>),? (?:(?:<A>|we|our|I|we['’]\w+|I['’]\w+) )", "at <N>"),
        (rf"{_US},?(?: all)?(?: here)? at (?P<who><N>)", "at <N>"),
        (
            r"\b(?:[Oo]ur|[Mm]y|[Yy]our)(?: (?:own|new|little|young|early-stage|seed|venture|capital|vc|VC))* (?:fund|firm|company|startup|start-up|studio|business), (?P<who><N>)",
            "fund, <N>",
            "firm, <N>",
            "company, <N>",
            "startup, <N>",
            "start-up, <N>",
            "studio, <N>",
            "business, <N>",
        ),
        (
            r"(?:<A>|\b[Ww]e)(?:['’]re| are)(?: called| named)? (?P<who><N>)(?:[.,!]|$| and )",
            "re <N>",
            "are <N>",
            "called <N>",
            "named <N>",
        ),
        (rf"(?:<P>|<N>) here, (?:the )?{_TITLES} (?:of|at) (?P<who><N>)", " here, "),
        (
            r"(?:<A>|\b(?:[Ww]e|I))(?: (?:have|had|first))? (?:co-)?(?:founded|started|began) (?P<who><N>)(?=[ .,])",
            "founded <N>",
            "started <N>",
            "began <N>",
        ),
        (
            r"(?:<A>|\b[Ww]e) (?:are|have) (?:[\w\-]+ ){0,4}announc(?:e|ing) (?P<who><N>)['’]s? (?:[\w\-]+ ){0,3}fund\b",
            "announce <N>",
            "announcing <N>",
        ),
        (
            r"(?:<A>|\b[Ww]e) (?:have )?(?:made|closed|led|did|completed|announced) (?:[\w\-]+ ){0,4}(?:investments?|deals?|rounds?|funds?) at (?P<who><N>)",
            "at <N>",
        ),
        (
            r"(?:<A>|\b(?:[Ww]e|I))(?:['’](?:re|m)| are| am)(?: [\w\-]+){0,3}? (?:taking the wraps off|lifting the (?:lid|veil|curtain) on|introducing(?: you to)?|coming out of stealth (?:with|as)) (?P<who><N>)(?=[.,!:]| —| –)",
            "off <N>",
            "on <N>",
            "introducing <N>",
            "to <N>",
            "with <N>",
            "as <N>",
        ),
        (r"\bwelcome <N> (?:in)?to the (?P<who><N>) (?:family|portfolio|community)", "welcome <N>"),
        (
            rf"^(?:[Bb]y|[Ff]rom):? (?:<P>,? (?:and <P>,? )?(?:an? |the )?{_TITLES},? (?:of|at|,)? ?|(?:<A>|the team|everyone) at )?(?P<who><N>)\.?$",
            "by",
            "from",
        ),
        (
            rf"^[-–—]+ ?(?:<P>(?:(?:, | and )<P>)*,? ?)?(?:{_TITLES}(?: of| at|,) )?(?:[Tt]eam |[Tt]he (?:founders|team|people|crew|folks) (?:of|at|behind) )?(?P<who><N>)(?: team)?\.?$",
            "-",
            "–",
            "—",
        ),
        (r"^(?:<X>|[A-Z]\w+)(?:(?:, | and )(?:<X>|[A-Z]\w+))*, (?P<who><N>)\.?$", ", <N>"),
    )
)
"""Each with words of which one is there, in lower case."""
_SAID = r"\b(?:said|says|say|adds?|added|told|tells|explains?|explained|comment(?:s|ed)|not(?:es|ed)|according to|recalls?)\b"
_QUOTED = pattern(
    rf"{_SAID}[^“”\".]{{0,40}}?(?P<who><P>)|(?P<who2><P>)[^“”\".]{{0,120}}?(?:{_SAID}|:(?= [“\"]))|^[-–—]+ ?(?P<who3><P>)"
)
_AFFILIATED = (
    pattern(
        rf"(?P<person><P>)(?: ?\([^()]*\))?(?:,| is| was|, who is)? (?:the |an? |our |its )?(?:[\w\-]+ ){{0,3}}?{_TITLES}(?:,? (?:of|at|for|with|in)|,) (?:the )?(?:(?!and\b)[a-z\-]+ ){{0,4}}?(?P<of><N>)"
    ),
    pattern(rf"(?P<of><N>)(?:['’]s?)?,? (?:[\w\-]+ ){{0,3}}?{_TITLES},? (?P<person><P>)"),
    pattern(r"(?P<person><P>),? (?:who )?(?:now )?(?:runs|founded|co-founded|leads|heads) (?P<of><N>)"),
    pattern(r"(?P<person><P>), whose (?:company|start-?up|firm|fund|business),? (?P<of><N>)"),
)
_BACKS = r"(?:invested|invest|investing|co-invested|backed|back|backing|led|lead|leading|co-led|co-lead|participated|participate|doubled down|double down)"
_INVESTS = pattern(
    rf"(?:<A>|\b(?:[Ww]e|I))(?:['’](?:ve|re|m))?(?: (?:have|had|are|were|am|was|also|just|first|previously|proud|thrilled|excited|delighted|happy|honou?red|pleased|recently|to|be|\w+ly))* {_BACKS}\b(?! (?:by|to|with|at|up|out)\b)"
    r"|(?:<A>|\b[Ww]e)(?:['’]re)? (?:are |have been |were )?(?:(?:also|early|proud|seed|the|first|an?|lead|longtime|happy) )*(?:investors? in|backers? of|shareholders? (?:in|of))\b"
    r"|\b[Oo]ur (?:[\w\-]+ )?(?:investment in|portfolio\b)|(?:<A>|\b[Ww]e) (?:have |also )?(?:made|added) (?:[\w\-]+ ){0,3}investments?\b|\b(?:[Pp]roud|[Tt]hrilled|[Ee]xcited|[Hh]appy) to (?:back|lead|co-lead|invest)\b"
    r"|^(?:Investing in|Backing|Doubling [Dd]own [Oo]n|Announcing our investment)\b|\b[Ww]e (?:[Ii]nvested|[Bb]acked|[Ll]ed|[Aa]re [Ii]nvesting)|[Ww]e['’]re [Ii]nvesting|[Oo]ur [Ii]nvestment [Ii]n\b"
)
_BACKER = pattern(
    rf"(?P<who><N>)(?: (?:has|have|had|is|are|was|also|proud|thrilled|excited|delighted|happy|pleased|to))* {_BACKS}\b(?! by)|(?P<joined><N>) is joined in"
)
_OUR_ROUND = pattern(
    r"(?:<A>|\b[Ww]e)(?: (?:have|also|just|recently|finally|now|are|\w+ly))* (?:raised|closed|secured|landed|announcing|raising)\b[^.]{0,30}(?:<M>|<S>)|(?<!were in )(?<!was in )\b[Oo]ur(?: own| new| very)?(?: first)? (?:<M>(?: in)? )?(?:<S>|<M>(?= (?:[\w\-]+ )?(?:round|raise|financing|funding|fundraise)\b)|(?:funding round|pre-seed|round)\b)"
)
""" "We have raised $5 million", "our Series A", but not "both were in our seed", which tells of givers."""
_PRESS = Pattern(
    r"(?<![Yy]ou['’]ve )(?<![Yy]ou have )\b(?:told|tells?) (?:us|me)\b|\bspoke (?:to|with) (?:us|me)\b|\b[Ww]e (?:have |had )?(?:first )?(?:reported|wrote|hear|heard|covered|asked)\b|\bI (?:keep hearing|hear|spent the day)\b"
    r"|\breaders?\b|\bnewsletter\b|\bthis column\b|\b[Ww]e keep hearing\b|\b[Ww]e (?:told|met) (?:you|him|her)\b"
)


@dataclass(slots=True)
class Voices:
    """Who speaks outside quotes, where known; whether nobody does of whom claims are made; who is quoted where, who is asked
    in a sentence, and the organisation of each person, by the identity of the person's referent.
    """

    author: Referent | None = None
    mute: bool = False
    backs: bool = False
    quotes: dict[int, list[tuple[int, int, Referent | None]]] = field(default_factory=dict)
    asked: dict[int, Referent] = field(default_factory=dict)
    houses: dict[int, Referent] = field(default_factory=dict)

    def at(self, sentence: Sentence, position: int) -> tuple[bool, Referent | None]:
        """Whether a position stands in a quote, and the organisation of who speaks there."""
        for start, end, who in self.quotes.get(sentence.index, ()):
            if start <= position < end:
                return True, who
        return False, self.author


def hear_voices(document: Document) -> Voices:
    """Who speaks in an article."""
    voices = Voices(houses=_affiliations(document))
    for paragraph in _paragraphs(document):
        _hear_quotes(paragraph, voices)
    outside = [sentence for sentence in document.sentences if _speaks(sentence, voices)]
    voices.author = _told_author(document, voices)
    voices.backs = any(_INVESTS.search(sentence.mask) for sentence in outside)
    if voices.author is None and outside:
        if voices.backs:
            voices.author = _backer(document)
            voices.mute = voices.author is None
        elif any(
            _PRESS.search(sentence.mask) for sentence in document.sentences if not voices.quotes.get(sentence.index)
        ):
            voices.mute = True
        elif (announcer := _announced(outside)) is not None:
            voices.author = announcer
        elif any(_OUR_ROUND.search(sentence.mask) for sentence in outside):
            voices.author = _raiser(document)
    return voices


def _affiliations(document: Document) -> dict[int, Referent]:
    """The organisation of each person, by the identity of the person's referent, as the article tells it first."""
    found: dict[int, Referent] = {}
    for sentence in document.sentences:
        if marks.PERSON not in sentence.mask:
            continue
        for rule in _AFFILIATED:
            for match in rule.finditer(sentence.mask):
                person = sentence.items[match.start("person")].referent
                house = sentence.items[match.start("of")].referent
                if person is not None and house is not None and house.kind != "publication":
                    found.setdefault(id(person), house)
    return found


def _paragraphs(document: Document) -> Iterator[list[Sentence]]:
    paragraph: list[Sentence] = []
    for sentence in document.sentences:
        if paragraph and sentence.paragraph != paragraph[-1].paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(sentence)
    if paragraph:
        yield paragraph


def _hear_quotes(paragraph: list[Sentence], voices: Voices) -> None:
    """Find the quotes of a paragraph, and give each the house of who is said to speak next, else of who spoke last."""
    spans = list(_quoted(paragraph))
    if not spans:
        return
    told: list[tuple[int, int, Referent | None]] = []
    for sentence in (one for one in paragraph if marks.PERSON in one.mask):
        for match in _QUOTED.finditer(sentence.mask):
            place = next(match.start(name) for name in ("who", "who2", "who3") if match[name])
            person = sentence.items[place].referent
            told.append((sentence.index, place, voices.houses.get(id(person))))
    for index, start, end in spans:
        behind = next((who for at, place, who in told if (at, place) > (index, start)), None)
        before = next((who for at, place, who in reversed(told) if (at, place) < (index, start)), None)
        voices.quotes.setdefault(index, []).append((start, end, behind or before))


def _quoted(paragraph: list[Sentence]) -> Iterator[tuple[int, int, int]]:
    """The parts of sentences that stand in quotation marks, across the sentences of a paragraph; no single words."""
    opened = False
    for sentence in paragraph:
        start = 0
        for match in _QUOTE.finditer(sentence.mask):
            closes = match[0] == "”" or (match[0] == '"' and opened)
            if closes and opened:
                yield sentence.index, start, match.start()
            opened, start = not closes, match.end()
        if opened:
            yield sentence.index, start, len(sentence.mask)


_QUOTE = Pattern('[“”"]')


def _speaks(sentence: Sentence, voices: Voices) -> bool:
    """Whether somebody says "we", "our" or "I" outside quotes."""
    said = _FIRST.finditer(sentence.mask) if _FIRST_WORDS.is_in(sentence.mask) else ()
    return any(not voices.at(sentence, match.start())[0] for match in said) or any(
        str(item.value).lower() == "we" and not voices.at(sentence, position)[0]
        for position, item in sentence.all(marks.ANAPHOR)
    )


_FIRST_WORDS = AnyWord("we", "our", "us", "i", "my", "proud", "thrilled", "excited", "happy")
_FIRST = Pattern(r"\b(?:[Ww]e|[Oo]ur|us|I|my|My)\b(?!\.)|^(?:Proud|Thrilled|Excited|Happy) to\b")


def _told_author(document: Document, voices: Voices) -> Referent | None:
    """The organisation that the text itself says to speak."""
    for sentence in document.sentences:
        for rule in _AUTHOR.possible(sentence.lower):
            for match in rule.finditer(sentence.mask):
                if voices.at(sentence, match.start())[0] or not _is_first(sentence, match):
                    continue
                who = sentence.items[match.start("who")].referent
                if who is not None and who.kind not in ("publication", "place", "person"):
                    return who
    last = document.sentences[-1] if len(document.sentences) > 1 else None
    signed = last.items[0].referent if last is not None and last.mask.rstrip(".") == marks.NAME else None
    return signed if signed is not None and signed.kind == "firm" else None


def _is_first(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the pronoun that a pattern took is "we", where it took one."""
    signs = [sentence.items[at] for at in range(match.start(), match.end()) if sentence.mask[at] == marks.ANAPHOR]
    return all(str(item.value).lower() in ("we", "team", "company", "founders") for item in signs)


def _backer(document: Document) -> Referent | None:
    """The firm that a post on an investment says to invest."""
    publisher = (document.article.publisher or "").casefold()
    for referent in document.referents:
        if publisher and publisher in (form.casefold() for form in (*referent.forms, referent.name)):
            return referent
    for sentence in document.sentences[:6]:
        for match in _BACKER.finditer(sentence.mask):
            who = sentence.items[match.start("who" if match["who"] else "joined")].referent
            if who is not None and who.kind == "firm":
                return who
    return None


def _announced(outside: list[Sentence]) -> Referent | None:
    """ "We are thrilled to announce that Acme has raised": Acme, where the text speaks of "our board" and the like."""
    if not any(_OUR_OWN.search(sentence.mask) for sentence in outside):
        return None
    for sentence in outside:
        match = _ANNOUNCED.search(sentence.mask)
        who = sentence.items[match.start("who")].referent if match else None
        if who is not None and who.kind in ("unknown", "organization"):
            return who
    return None


_ANNOUNCED = pattern(
    r"(?:<A>|\b[Ww]e|\bI)(?:['’](?:re|m)| are| am)? [^.;<N>]{0,50}\b(?:announc\w+|shar(?:e|ing)|say|report)(?: today)? that (?P<who><N>) (?:has|have|is|was)\b"
)
_OUR_OWN = Pattern(
    r"\b[Oo]ur (?:[\w\-]+ ){0,2}(?:board|investors|backers?|team|founders|customers|CEO|chief executive|users|company|product|mission)\b"
)


def _raiser(document: Document) -> Referent | None:
    """The company of a post on a round of its own: the only organisation that the text does not make a firm and that
    nothing governs, or the first that heads a sentence.
    """
    for sentence in document.sentences[:_OPENING]:
        titled = _TITLED.match(sentence.mask)
        whose = sentence.items[titled.start("who")].referent if titled is not None else None
        if whose is not None and whose.kind in ("unknown", "organization"):
            return whose
    heads: list[Referent] = []
    for sentence in document.sentences:
        for match in _HEADS.finditer(sentence.mask):
            who = sentence.items[match.start("who")].referent
            if who is not None and who.kind in ("unknown", "organization") and who not in heads:
                heads.append(who)
    if heads:
        return heads[0] if len(heads) == 1 else None
    others = {id(one): one for one in _not_of_lists(document)}
    return next(iter(others.values())) if len(others) == 1 else None


_OPENING = 8
_TITLED = pattern(
    r"(?:(?:[Aa]nnouncing|[Ii]ntroducing|[Cc]elebrating|[Ss]haring|[Cc]losing|[Oo]n|[Aa]bout|[Ww]hy|[Ii]nside) )?(?P<who><N>)"
    r"(?:['’]s? (?:(?!(?:customers?|rivals?|investors?)\b)[\w\-]+ ){0,2}?(?:<M>|<S>|[Ff]unding|[Ff]inancing|[Rr]ound\b)"
    r"|(?:['’]s)? <D> (?:Newsletter|(?:Investor |Company |Product |Monthly )?Update)\b)"
)
""" "Announcing Acme's new $5M Seed", "Acme May 2023 Newsletter": who tells of its own affairs."""


def _not_of_lists(document: Document) -> Iterator[Referent]:
    """Organisations that stand behind no word of investors."""
    listed = {id(one.items[at].referent) for one in document.sentences for at in _among_investors(one)}
    for sentence in document.sentences:
        for _, item in sentence.all(marks.NAME):
            who = item.referent
            if who is not None and who.kind in ("unknown", "organization") and id(who) not in listed:
                yield who


def _among_investors(sentence: Sentence) -> Iterator[int]:
    for match in _INVESTORS.finditer(sentence.mask):
        yield from (at for at, _ in sentence.all(marks.NAME, match.end()))


_INVESTORS = Pattern(
    r"\b(?:from|by|with|including|like|investors?|backers?|angels?|thanks?|former(?:ly)?|previously|served|worked|[Mm]ost recently|@)\b"
)
"""Behind these stand who gives money and where somebody was before, and never who speaks."""


_HEADS = pattern(
    r"(?:^|[.!] |\b(?:that|why|how|while|when|and) )(?P<who><N>)(?= (?:is|was|has|will|makes|helps|lets|builds|gives|offers|raises|announces|secures|began|started|\w+s) )"
)
