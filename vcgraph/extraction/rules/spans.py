"""Where names stand: runs of capitalised words, cut and joined as English writes names."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.tokens import Token, is_capital

_LINKS = frozenset("From And With By For To Of At As But Or When While After Including Via".split())
_ARTICLES = frozenset("the a an of and former &".split())
_NAMING = frozenset("first second third top key global angel seed big next new one all series general large".split())
_ADVERBS = frozenset(
    "presently interestingly notably ironically curiously tellingly admittedly arguably understandably".split()
)
_NOUNS = frozenset(
    "Capital Ventures Partners Management Investments Technologies Company Firm Fund Group Board Internet Web Investors".split()
)
_SIGNS = frozenset("No Nos Cr Crore Lakh".split())
_OWNERS = frozenset(
    "Children Founder Women Men People Teachers Teacher Veterans Kids Employees Workers Farmers Firefighters Nurses Founders Investors Entrepreneurs".split()
)
_PARTICLES = frozenset(
    "degli dei delle dello de da das do dos del della di du van von der den ter ten la le bin ibn al el y e und".split()
)
_OF_HEADS = frozenset(
    """Isle Bank University Institute System Board Ministry Government Department Kingdom College School Church House
    Council Chamber Bureau Office State City Republic Future Association Federation Society Academy Fund Museum
    Commonwealth Development Corporation Authority Agency Center Centre Foundation Teachers Employees Alliance
    Partnership Hospital Trust Order Division Bureau Services Retirement Company Investment Investors""".split()
)
_OPENERS = frozenset(
    """the a an in on at by for from with without of to as and but or so yet if when while after before since until
    although though because once during under over through among between despite unlike like he she they we you it i
    his her their our my your its this that these those there here what who how why where which not no now then today
    yesterday tomorrow last earlier later also however meanwhile still instead moreover furthermore additionally
    take according both each every some many most several all other another one two three four five such even just only
    more than financial terms existing previous prior previously founded led based headquartered participating
    investor investors funding backers is are was were has have had will would can could may might do does did per
    about including together neither either nor perhaps indeed thus therefore hence recently currently separately
    overall finally first second third next former ex new online mobile says said asked told update updated exclusive
    report reports breaking editor’s editor's fellow veteran serial early late mr mrs ms dr sir while upon via says
    announcing announced backed formerly meet among rival startup start-up startups company unlike image photo source
    sources disclosure disclaimer see read watch click note correction co-founded let’s let's it’s it's he’s she’s
    they’re we’re i’m that’s that's there’s here’s what’s what's don’t yes well ok okay hey hi hello dear thanks
    thank ultimately eventually initially originally previously given so-called self-described onetime longtime
    ceo chairman founder cofounder co-founder president venture-backed angel seed series following meanwhile
    monday tuesday wednesday thursday friday saturday sunday although altogether elsewhere whether maybe never
    retailer carmaker automaker lender insurer chipmaker drugmaker brewer publisher grocer
    fintech edtech healthtech insurtech proptech agritech medtech biotech cleantech foodtech adtech
    sure right interestingly notably importantly specifically essentially basically actually clearly obviously
    unfortunately fortunately surprisingly not-so big small large major global key top several dozens hundreds
    thousands millions billions twenty thirty forty fifty sixty seventy eighty ninety six seven eight nine ten eleven twelve fifteen""".split()
)
_ENDS_NUMBERED = re.compile(r"[,;)]|\.$|\.\s| (?:has|have|raised|led|said|is|also|and|in the lead)\b")
_NICKNAME, _NICKNAME_END = (" “", ' "', " ‘", " '", " ("), ("” ", '" ', "’ ", "' ", ") ")
_SURNAMES = frozenset("Prince Sheikh Judge Justice Captain Coach Lord Chancellor Mayor".split())
_COUNTED = frozenset(
    "Series Top Page Chapter iPhone Windows Phase Level Part Day Week Grade Type Covid COVID Section Article Rule Form Web Version Formula".split()
)
_JOINED_AND = re.compile(
    r"(?:Co|Co\.|Company|Sons|Associates|Byers|Brothers|Bros\.|Research|Technology|Sciences|Engineering)$"
)
_CONTRACTED = re.compile(r"(?<=\w)(?:[’'](?:ve|ll|re|d|m|s)|n[’']t)$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+$|[A-Z]$")
_NUMERAL = re.compile(r"\d{1,3}$")
_TITLE_SMALL = frozenset("a an the and or but of in on at to for by from with as vs via is".split())


class NameSpan(NamedTuple):
    """A run of words that is written as a name. `sure` is False where only the start of a sentence capitalised it."""

    start: int
    end: int
    words: tuple[str, ...]
    sure: bool
    suffix: str


def is_headline(words: Sequence[str]) -> bool:
    """Whether a line is in title case or capitals, so that a capital tells nothing there."""
    long = [word for word in words if word[0].isalpha() and word.lower() not in _TITLE_SMALL]
    small = sum(word[0].islower() and not is_capital(word) for word in long)
    return len(long) >= 3 and small <= 0.15 * len(long)


def find_spans(text: str, tokens: Sequence[Token], starts: frozenset[int], blocked: Sequence[bool]) -> list[NameSpan]:
    """The runs of name words among the tokens of running prose.

    `starts` are the offsets where sentences start, `blocked` says of each token that it is part of an amount, a date
    or a stage and so of no name.
    """
    runs = [(run, run[0].start in starts or _after_quote(text, run[0].start)) for run in _runs(text, tokens, blocked)]
    # "New Velora" at the start of a sentence is the name that stands within others, not a new thing called Velora.
    within = {_words(run) for run, first in runs if not first}
    spans = (_trimmed(run, first and _words(run) not in within) for run, first in runs)
    return [span for span in spans if span is not None]


def _words(run: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.text for token in run)


def _after_quote(text: str, start: int) -> bool:
    return (start > 0 and text[start - 1] in "“\"‘'(—…") or text[max(0, start - 2) : start] in (
        ": ",
        "— ",
        "- ",
        "• ",
        "“ ",
    )


def _runs(text: str, tokens: Sequence[Token], blocked: Sequence[bool]) -> Iterator[list[Token]]:
    breakers = lexicon().breakers
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if (
            not (is_capital(token.text) or (token.text[0].isdigit() and _starts_with_number(text, tokens, position)))
            or blocked[position]
            or (token.text in breakers and not _leads_firm(tokens, position))
        ):
            position += 1
            continue
        run = [token]
        following = position + 1
        while following < len(tokens):
            taken = _continues(text, tokens, blocked, run, following)
            if not taken:
                break
            run.extend(tokens[following : following + taken])
            following += taken
        yield run
        position = following


_BEHIND_NUMBER = frozenset("Startups Global Degrees Angels Labs Ventures Capital Partners Group Holdings".split())
_LETTERED = re.compile(r"\d{1,4}(?![bdghkmpstwx]$)[a-z]$")


def _starts_with_number(text: str, tokens: Sequence[Token], position: int) -> bool:
    """ "500 Startups", "8 Labs", "4u Commerce"."""
    word = tokens[position].text
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if following is None or text[tokens[position].end : following.start] != " ":
        return False
    if re.fullmatch(r"\d{1,4}[a-z]?", word) and following.text in _BEHIND_NUMBER:
        return True
    return _LETTERED.match(word) is not None and following.text.istitle() and following.text not in lexicon().breakers


def _continues(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: list[Token], at: int) -> int:
    """How many of the tokens from `at` on belong to the name that `run` began."""
    last, token = run[-1], tokens[at]
    gap = text[last.end : token.start]
    if not blocked[at] and _is_owned(last, token, gap):
        return 1
    if last.suffix or blocked[at]:
        return 0
    if gap == ", " and _is_legal(token.text):
        return 1
    if _is_nickname(text, tokens, at, last, gap):
        return 2 if is_capital(token.text) and is_capital(tokens[at + 1].text) else 0
    if gap not in (" ", "  ") and not (gap == "" and last.text.endswith(".")):
        return 0
    return _continues_with_word(text, tokens, blocked, run, at)


def _is_owned(last: Token, token: Token, gap: str) -> bool:
    """ "Children's Colitis Fund", "Teachers' Innovation Fund": a possessive within a name."""
    possessive = (bool(last.suffix) and gap.endswith(" ")) or gap in ("' ", "’ ")
    return possessive and last.text in _OWNERS and is_capital(token.text)


def _is_nickname(text: str, tokens: Sequence[Token], at: int, last: Token, gap: str) -> bool:
    return (
        gap in _NICKNAME
        and at + 1 < len(tokens)
        and text[tokens[at].end : tokens[at + 1].start] in _NICKNAME_END
        and lexicon().is_given_name(last.text)
    )


def _continues_with_word(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: list[Token], at: int) -> int:
    last, token = run[-1], tokens[at]
    if token.text in _SURNAMES and lexicon().is_given_name(last.text):
        return 1
    if token.text == "I" and last.text in _NUMBERED:
        return int(_ENDS_NUMBERED.match(text, token.end) is not None)
    if token.text == "VC":
        return int(_ENDS_VC.match(text, token.end) is not None)
    if is_capital(token.text):
        broken = token.text in lexicon().breakers and not _leads_firm(tokens, at)
        return 0 if broken or (_is_legal(last.text) and not _is_legal(token.text)) else 1
    if _NUMERAL.match(token.text):
        ends = _ENDS_NUMBERED.match(text, token.end) is not None and last.text not in _COUNTED
        return 1 if ends or last.text in _NUMBERED else 0
    return _joins(text, tokens, blocked, run, at)


_ENDS_VC = re.compile(r"[,;.)]|$| (?:and|led|has|have|is|was|also|said)\b")
"""What follows "VC" where it ends the name of a firm, and is no word for its trade."""
_NUMBERED = frozenset("Fund Partners Capital Ventures Growth Vision Opportunity".split())


def _leads_firm(tokens: Sequence[Token], at: int) -> bool:
    """ "Round" ends a name, but in "First Round Capital" it does not."""
    if (
        tokens[at].text == "Seed"
        and at + 1 < len(tokens)
        and tokens[at + 1].text.lower() not in ("round", "funding", "financing", "stage")
    ):
        return True
    return at + 1 < len(tokens) and tokens[at + 1].text in (
        "Capital",
        "Ventures",
        "Partners",
        "Fund",
        "Financial",
        "Invest",
        "Co-Op",
        "Circle",
        "Factory",
        "Collective",
        "Equity",
        "Club",
        "Pledge",
        "Future",
    )


def _joins(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: list[Token], at: int) -> int:
    word = tokens[at].text
    following = at + 1
    pair = (word, tokens[following].text) if following + 1 < len(tokens) else None
    if pair == ("of", "the") or (pair and {*pair} <= _PARTICLES and pair[1] not in ("e", "y", "und")):
        following += 1
    if following >= len(tokens) or blocked[following]:
        return 0
    if text[tokens[following - 1].end : tokens[following].start] != " ":
        return 0
    right = tokens[following]
    if not is_capital(right.text) or right.text in lexicon().breakers:
        return 0
    words = {token.text for token in run}
    joined = (
        word == "&"
        or word in _PARTICLES
        or (word == "of" and bool(words & _OF_HEADS))
        or (word == "for" and bool(words & {"Center", "Centre", "Institute", "Ministry", "Foundation", "Partnership"}))
        or (word == "on" and right.text in ("Demand", "Deck", "Semiconductor"))
        or (word == "and" and _is_joined_and(text, tokens, following))
    )
    return following + 1 - at if joined else 0


def _is_joined_and(text: str, tokens: Sequence[Token], at: int) -> bool:
    if lexicon().is_given_name(tokens[at].text):
        return _ends_foundation(text, tokens, at)
    if not _JOINED_AND.match(tokens[at].text):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    whole = following is None or text[tokens[at].end : following.start] != " " or not is_capital(following.text)
    return whole or (following is not None and _is_legal(following.text))


def _ends_foundation(text: str, tokens: Sequence[Token], at: int) -> bool:
    """ "Ann and Bob Lee Foundation" is one name: the given names of a couple before what they gave money to."""
    for index in range(at + 1, min(at + 4, len(tokens))):
        if text[tokens[index - 1].end : tokens[index].start] != " " or not is_capital(tokens[index].text):
            return False
        if tokens[index].text in ("Foundation", "Trust", "Family", "Charitable", "Fund"):
            first = tokens[at - 2].text
            return lexicon().is_given_name(first) or first in lexicon().weak_given_names
    return False


def _is_legal(word: str) -> bool:
    return word in (
        "Inc",
        "Inc.",
        "LLC",
        "Ltd",
        "Ltd.",
        "LP",
        "L.P.",
        "LLP",
        "Corp.",
        "Co.",
        "PLC",
        "Plc",
        "GmbH",
        "N.V.",
        "S.A.",
    )


def _trimmed(run: list[Token], first: bool) -> NameSpan | None:
    """The run without the opening words that the start of a sentence capitalised."""
    if first and len(run) == 1 and run[0].text.endswith("ly"):
        word = run[0].text.lower()
        if word in lexicon().common or word in _ADVERBS:
            return None
    kept = _without_opening(run, first)
    sure = not first or len(kept) < len(run)
    while kept and (kept[-1].text == "&" or kept[-1].text in _PARTICLES or not _ends_name(kept[-1])):
        kept = kept[:-1]
    if len(kept) == 1 and _CONTRACTED.search(kept[0].text) and _plain(kept[0].text) in _OPENERS:
        return None
    if not kept or (len(kept) == 1 and (_INITIALS.match(kept[0].text) or kept[0].text in _NOUNS | _SIGNS)):
        return None
    sure = sure or len(kept) > 1 or kept[0].text.lower() not in lexicon().common
    return NameSpan(kept[0].start, kept[-1].end, tuple(token.text for token in kept), sure, kept[-1].suffix)


def _without_opening(run: list[Token], first: bool) -> list[Token]:
    while run and first and _opens(run[0].text) and not _is_naming(run):
        run, first = run[1:], False
    while (len(run) > 1 and run[0].text in _LINKS) or (run and _is_shouted(run)):
        run = run[1:]
    while run and (run[0].text.lower() in _ARTICLES or run[0].text in _PARTICLES):
        run = run[1:]
    return run


def _opens(word: str) -> bool:
    return _plain(word) in _OPENERS or _AGED.fullmatch(word) is not None


_AGED = re.compile(r"[A-Z][a-z]+-(?:year|month)-old")


def _is_naming(run: list[Token]) -> bool:
    """ "First Capital", "Angel Ventures": a word that opens sentences may also open a firm's name."""
    new = len(run) > 2 and run[0].text == "New" and run[1].text.lower() in lexicon().common
    return (
        len(run) > 1 and run[-1 if new else 1].text in lexicon().firm_words and (new or run[0].text.lower() in _NAMING)
    )


def _plain(word: str) -> str:
    """A word in lower case without a contraction ("They've" is "they")."""
    return _CONTRACTED.sub("", word.lower())


def _is_shouted(run: list[Token]) -> bool:
    """A heading in capitals runs into the name that begins the text ("HAVE MONEY? Acme ...")."""
    first = run[0].text
    if len(run) < 3 or not first.isupper() or not run[1].text.isupper():
        return False
    plain = re.sub(r"[’'].*", "", first.lower())
    return plain in lexicon().common and any(not token.text.isupper() for token in run)


def _ends_name(token: Token) -> bool:
    return is_capital(token.text) or _NUMERAL.match(token.text) is not None
