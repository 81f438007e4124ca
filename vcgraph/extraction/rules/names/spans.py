"""Where names stand: runs of capitalised words, cut and joined as English writes names."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.lower_names import is_english
from vcgraph.extraction.rules.names.name_edges import describes_name, is_hour, is_kind, is_number, told_apart
from vcgraph.extraction.rules.names.no_names import TITLE_VERBS, names_nothing
from vcgraph.extraction.rules.names.opened_names import COUNTING, is_introduced
from vcgraph.extraction.rules.names.runs import NUMERAL, PARTICLES, find_runs
from vcgraph.extraction.rules.names.tokens import Token, is_capital, is_legal
from vcgraph.normalize.patterns import Pattern

_LINKS = frozenset("In From And With By For To Of At As But Or When While After Including Via Says".split())
_ARTICLES = frozenset("the a an of and former &".split())
_NAMING = frozenset("first second third top key global angel seed big next new one all series general large".split())
_ADVERBS = frozenset(
    "luckily happily sadly thankfully hopefully oddly funnily frankly honestly regrettably crucially gladly naturally apparently presently interestingly notably ironically curiously tellingly admittedly arguably understandably".split()
)
_NOUNS = frozenset(
    """Capital Ventures Partners Management Investments Technologies Company Firm Fund Group Board Internet Web Tech Investors
    Partner Principal Funds Angels Equity""".split()
)
_NEVER_LAST = ("&", "Web")
_SIGNS = frozenset("No Nos Cr Crore Lakh PE".split())
_OPENERS = frozenset(
    """the a an in on at by for from with without of to as and but or so yet if when while after before since until
    although though whereas whilst notwithstanding lest nonetheless nevertheless because once during under over through among between despite unlike like he she they we you it i
    his her their our my your its this that these those there here what who how why where which not no now then today
    yesterday tomorrow last earlier later also should contrary however meanwhile still instead moreover furthermore additionally
    take according both each every some many most several all other another one two three four five such even just only
    brothers sisters twins siblings cousins more than buying acquiring e-commerce financial terms existing previous prior previously founded having led based headquartered participating
    investor investors funding backers donors is are was were has have had will would can could may might do does did per
    about including together neither either nor perhaps indeed thus therefore hence recently currently separately
    overall finally first second third next former ex new online mobile says said asked told update updated exclusive
    alongside factbox correction report reports breaking editor’s editor's fellow veteran serial early late past homegrown home-grown henceforth newsbrief co-investment co-investments mr mrs ms dr sir upon via
    announcing announced backed called named dubbed formerly meet rival startup start-up startups company image photo source
    sources disclosure disclaimer see read watch click note co-founded let’s let's it’s it's he’s she’s
    t’was t'was tis they’re we’re i’m that’s that's there’s here’s what’s what's don’t well ok okay hey hi hello dear thanks congratulations congrats kudos
    thank ultimately eventually initially originally given so-called self-described onetime longtime
    besides consider behind beside against amid amidst amongst towards editor manager owner owners rivals backer backers buyer buyers seller unlisted updates long-time
    nobody everybody everyone someone somebody anybody anyone nothing everything something
    ceo co-ceo co-leading co-investing co-investor co-investors chairman founder cofounder co-founder president venture-backed angel seed series following first-round second-round
    monday tuesday wednesday thursday friday saturday sunday altogether elsewhere whether maybe never
    retailer carmaker automaker lender insurer chipmaker drugmaker brewer publisher grocer reinsurer conglomerate telco steelmaker
    recruiter broadcaster trucker shipper wholesaler exporter hotelier restaurateur jeweller jeweler confectioner refiner toymaker
    watchmaker outsourcer bookmaker housebuilder homebuilder beermaker winemaker truckmaker caterer distiller bookseller airline
    competitor competitors challenger challengers upstart incumbent contender contenders joining planemaker shipbuilder newcomer heavyweight footballer rapper singer actress musician athlete songwriter comedian supermodel actor cricketer golfer basketballer billionaire millionaire filmmaker businessman businesswoman industrialist philanthropist financier
    fintech edtech healthtech insurtech proptech agritech medtech biotech cleantech foodtech adtech neobank biopharma aggregator
    corporates developer distributor supplier participant participants beneficiary beneficiaries e-bike e-scooter
    sure right interestingly notably importantly specifically essentially basically actually clearly obviously
    unfortunately fortunately surprisingly not-so small large major global key top dozens hundreds
    thousands millions billions twenty thirty forty fifty sixty seventy eighty ninety six seven eight nine ten eleven twelve fifteen""".split()
)
_CONTRACTED = Pattern(r"(?<=\w)(?:[’'](?:ve|ll|re|d|m|s)|n[’']t)$")
_INITIALS = Pattern(r"(?:[A-Z]\.)+$|[A-Z]$")


class NameSpan(NamedTuple):
    """A run of words that is written as a name. `sure` is False where only the start of a sentence capitalised it."""

    start: int
    end: int
    words: tuple[str, ...]
    sure: bool
    suffix: str


def find_spans(
    text: str, tokens: Sequence[Token], starts: frozenset[int], blocked: Sequence[bool], small: frozenset[str]
) -> list[NameSpan]:
    """The runs of name words among the tokens of running prose.

    `starts` are the offsets where sentences start, `blocked` says of each token that it is part of an amount, a date
    or a stage and so of no name, `small` are the names in small letters.
    """
    runs = [
        (run, run[0].start in starts or _after_quote(text, run[0].start))
        for run in map(_quiet, find_runs(text, tokens, blocked, small))
    ]
    # "New Velora" at the start of a sentence is the name that stands within others, not a new thing called Velora.
    within = {_words(run)[:size] for run, first in runs if not first for size in {*range(2, len(run)), len(run)}}
    runs = [(run[1:], False) if is_hour(text, run) else (run, first) for run, first in runs]
    runs = [(_without_trade(_without_praise(text, run) if first else run), first) for run, first in runs]
    runs = [
        (run, first)
        for run, first in runs
        if run and not (first and is_kind(text, run)) and not _is_trade(text, run) and not is_number(text, run)
    ]
    runs = [(part, first and not at) for run, first in runs for at, part in enumerate(told_apart(text, run))]
    told = {_words(run) for run, _ in runs}
    known = within | {words for words in told if len(words) == 1}
    spans = (
        _trimmed(run[1:], first=False)
        if first and _leads_known(run, known)
        else _trimmed(run, first and _words(run) not in within and not is_introduced(text, run, told))
        for run, first in runs
    )
    return [span for span in spans if span is not None]


def _without_praise(text: str, run: list[Token]) -> list[Token]:
    """ "Prominent Silicon Valley investor": a word of praise that the sentence capitalised is no part of the place."""
    praised = len(run) > 1 and run[0].text.lower() in lexicon().common and run[0].text.istitle()
    return (
        run[1:]
        if praised and _is_place(run[1:]) and not _is_place(run) and _BEFORE_NOUN.match(text, run[-1].end)
        else run
    )


def _without_trade(run: list[Token]) -> list[Token]:
    """ "VC Firm Harrow Partners", "State Owned Kestrel Bank": what it is, in the capitals of a title."""
    if len(run) > 3 and run[0].text == "State" and run[1].text == "Owned":
        return run[2:]
    if len(run) > 2 and run[0].text in ("Startup", "Start-up") and not is_english(run[1].text.lower()):
        return run[1:]
    if len(run) > 2 and run[0].text not in lexicon().firm_words and run[1].text in ("Firm", "Startup", "Start-up"):
        return run[2:]
    return run[1:] if len(run) > 2 and run[0].text == "Firm" and run[-1].text in lexicon().firm_words else run


def _is_trade(text: str, run: list[Token]) -> bool:
    """ "African ICT firms", "Food Tech company": where a trade is, and what it is called for short."""
    return (
        len(run) > 1
        and run[-1].text in _TRADES
        and (run[-1].text == "Tech" or _is_place(_without_opening(run[:-1], first=True)))
        and _BEFORE_NOUN.match(text, run[-1].end) is not None
    )


def _is_place(run: Sequence[Token]) -> bool:
    name, known = " ".join(_words(run)), lexicon()
    return name in known.places or name in known.nationalities


_TRADES = frozenset(
    "Tech Fintech FinTech Edtech EdTech Biotech Insurtech AI GenAI ICT IT IoT SaaS B2B B2C D2C EV EVs VC VCs PE AR VR ML HR PR TV PC NGO NGOs SME SMEs MSME".split()
)
_BEFORE_NOUN = Pattern(
    r" (?:[a-z]+[- ])?(?:investors?|backers?|angels?|entrepreneurs?|founders?|executives?|lawyers?|engineers?|journalists?|bloggers?"
    rf"|markets?|sectors?|industry|space|scene|ecosystem|companies|agencies|{'|'.join(map(re.escape, lexicon().company_nouns))})s?\b"
)


def _leads_known(run: Sequence[Token], within: set[tuple[str, ...]]) -> bool:
    """ "Considering Velora", "Profitable Velora": a word that the sentence capitalised before a name told elsewhere."""
    words, known = _words(run), lexicon()
    return (
        (
            len(words) > 2
            or (len(words) == 2 and (ends_like_verb(words[0]) or words[0].endswith(("able", "ible", "less", "ful"))))
        )
        and words not in within
        and words[1:] in within
        and words[0].lower() in known.common
        and words[1].lower() not in known.common
        and not (known.is_given_name(words[0]) or words[0] in known.weak_given_names or words[1] in known.places)
    )


def _words(run: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.text for token in run)


_OPENED = (": ", "— ", "- ", "• ", "* ", "“ ", "--", "[", " Photo) ", " Image) ")
_NUMBERED = Pattern(r"(?:^|\n|[.!?] )\d{1,2}[.)] $")


def _after_quote(text: str, start: int) -> bool:
    return (
        (start > 0 and text[start - 1] in "“\"‘'(—…")
        or text.endswith(_OPENED, 0, start)
        or (text.endswith((". ", ") "), 0, start) and _NUMBERED.search(text, max(0, start - 7), start) is not None)
    )


def _trimmed(run: list[Token], first: bool) -> NameSpan | None:
    """The run without the opening words that the start of a sentence capitalised."""
    if len(run) == 1 and (run[0].text.lower() in _NEVER_NAMES or (first and _is_adverb(run[0].text.lower()))):
        return None
    kept = _without_opening(run, first)
    sure = not first or len(kept) < len(run)
    while kept and (kept[-1].text in _NEVER_LAST or kept[-1].text in PARTICLES or not _ends_name(kept[-1])):
        kept = kept[:-1]
    if len(kept) > 1 and kept[-1].text in TITLE_VERBS:
        kept = kept[:-1]  # "Velora Raises $5M in a round", in a title that is none to the letter
    if len(kept) == 1 and _CONTRACTED.search(kept[0].text) and _plain(kept[0].text) in _OPENERS:
        return None
    if len(kept) == 1 and (kept[0].text in _INSTRUMENTS or is_legal(kept[0].text) or kept[0].text.startswith("No.")):
        return None
    if kept and _TRADE.fullmatch(" ".join(_words(kept))):
        return None
    if len(kept) == 1 and names_nothing(kept[0], first):
        return None
    if not kept or (len(kept) == 1 and (_is_initials(kept[0].text) or kept[0].text in _NOUNS | _SIGNS)):
        return None
    sure = sure or len(kept) > 1 or not _may_be_verb_or_noun(kept[0].text)
    words, end = _words(kept), kept[-1].end
    if len(kept) > 1 and words[-1] in _NUMERALS:
        words, end = (*words[:-1], words[-1][:-1]), end - 1
    return NameSpan(kept[0].start, end, words, sure, kept[-1].suffix)


_NUMERALS = frozenset(("I.", "V.", "X."))
"""At the end of a name these are no initials: the stop behind "Acme Select I" is that of the sentence."""


def _is_initials(word: str) -> bool:
    """Letters with stops name nobody alone; "U.S." is a place."""
    return _INITIALS.match(word) is not None and word not in lexicon().places


_NEVER_NAMES = frozenset(
    """with for in it that what he she they we all some many most still instead perhaps roughly alongside although whereas
    because despite during since than them these those though through under until unlike very which while whose why
    nobody everybody everyone someone somebody anybody anyone nothing everything something based editing reporting
    shares stocks startups start-ups analysts projects issuers borrowers having being competitors rivals lot not also but and or if so yet provincial
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
"""Words that name nobody by themselves, wherever a text capitalises them."""
_INSTRUMENTS = frozenset("SAFE SAFEs SAFT SAFTs PIPE PIPEs".split())
""" "On a SAFE", "a $75 million PIPE": money of a kind, and no company."""
_ADVERB = Pattern(r"\w{2,}(?:ical|ual|ional|ing|ed|ous|ive|ful|ab|ib|ent|ant|ect|ate|[il]ar)ly")


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and (word in lexicon().common or word in _ADVERBS or _ADVERB.fullmatch(word) is not None)


_TRADE = Pattern(
    r"(?:Social |Private |[A-Z]\w+(?:an|ese|ish) )?(?:Venture Capital|Private Equity|Business Angels?|Angel Investors?)(?: (?:Funds?|Firms?|Investors?|Group))?"
    r"|[A-Z]\w+(?:an|ese|ish) (?:Internet|Government)"
    r"|(?:Tier|Phase|Stage|Class|Level) (?:I{1,3}|IV|V)"
    r"|(?:Company )?Press(?:e)? (?:Releases?|Information)"
    r"|(?:[A-Z]\w+ )*(?:Debentures?|Indentures?|Warrants|Solicitations?)"
)
"""A trade or a paper that is written with capitals, and names nobody: "an Australian Private Equity Group", "the Debentures"."""


_ENDS_VERB = Pattern(r"[A-Z][a-z]+(?:[^e]ed|ing)")


def _may_be_verb_or_noun(word: str) -> bool:
    """Whether a word at the start of a sentence may have its capital from there alone: "Smoke", "Wowed"."""
    return word.lower() in lexicon().common or (ends_like_verb(word) and word not in lexicon().places)


def ends_like_verb(word: str) -> bool:
    """Whether a capitalised word may be a participle: "Wowed with what she saw", but also "Boeing"."""
    return _ENDS_VERB.fullmatch(word) is not None


def _without_opening(run: list[Token], first: bool) -> list[Token]:
    while run and first and (_opens(run[0].text) or _takes_name(run)) and not _is_naming(run):
        run, first = run[1:], False
    if len(run) > 1 and first and run[0].text in _BESIDE_COMPANY:
        run = run[1:]
    while len(run) > 1 and run[0].text in _LINKS:
        run = run[1:]
    while run and (run[0].text.lower() in _ARTICLES or run[0].text in PARTICLES):
        run = run[1:]
    return run


_BESIDE_COMPANY = ("Insider", "Insiders")
"""Alone a company's name, before a name those who own shares of another."""
_TAKING = frozenset(
    """having joining buying acquiring backing beating considering giving making using citing helping taking selling replacing
    naming hiring quoting succeeding representing advising targeting owning echoing overtaking topping valuing merging adding
    bringing putting getting seeing knowing leaving founding launching financing funding supporting decoding unpacking""".split()
)
"""Participles that open a sentence before the name they take: "Joining Harrow Ventures were"."""


def _takes_name(run: Sequence[Token]) -> bool:
    """ "Joining Velora", "Boosting Velora", not "Boxing Day Foods", nor "Turning Point"."""
    if len(run) < 2 or not ends_like_verb(run[0].text):
        return False
    word, known = run[0].text.lower(), lexicon().common
    stem = word.removesuffix("ing")
    verb = stem != word and (stem in known or f"{stem}e" in known or stem[:-1] in known)
    return word in _TAKING or (verb and run[1].text.lower() not in known and run[1].text not in lexicon().places)


def _opens(word: str) -> bool:
    plain = _plain(word)
    return (
        plain in _OPENERS
        or _ADVERB.fullmatch(plain) is not None
        or _AGED.fullmatch(word) is not None
        or describes_name(word)
    )


_AGED = Pattern(r"[A-Z][a-z]+-(?:year|month)-old")


def _is_naming(run: list[Token]) -> bool:
    """ "First Capital", "Two Hills Ventures", "New York State Fund": a word that opens sentences may also open a name."""
    if len(run) < 2:
        return False
    first, last, known = run[0].text, run[-1].text, lexicon()
    if first == "New" and f"New {run[1].text}" in known.places:
        return True
    if first == "New" and len(run) > 2 and run[1].text.lower() in known.common:
        return last in known.firm_words
    naming = first.lower() in _NAMING and run[1].text in known.firm_words
    counted = run[-1].suffix.startswith(("-", "‐"))  # "One Harrow Ventures-backed startup"
    return naming or (first in COUNTING and len(run) > 2 and last in known.firm_words and not counted)


def _plain(word: str) -> str:
    """A word in lower case without a contraction ("They've" is "they")."""
    return _CONTRACTED.sub("", word.lower())


def _quiet(run: list[Token]) -> list[Token]:
    """The run without a heading in capitals that runs into the name that begins the text ("HAVE MONEY? Acme ...")."""
    shouted = next((at for at, token in enumerate(run) if not token.text.isupper()), 0)
    if shouted < 2 or not any(_is_plain(token.text) for token in run[:shouted]):
        return run
    return run[shouted:]


def _is_plain(word: str) -> bool:
    plain = re.sub(r"[’'].*", "", word.lower())
    return len(plain) > 3 and plain in lexicon().common


def _ends_name(token: Token) -> bool:
    """Whether a word may end a name: all do but numbers, and the short words that only join."""
    word = token.text
    return is_capital(word) or is_legal(word) or any(one.match(word) is not None for one in (NUMERAL, _SMALL_WORD))


_SMALL_WORD = Pattern(r"[a-zà-ÿ]{4,}$|\d{1,2}[A-Z]$|[a-z]{3,}\.[a-z]{4,}$|\d[a-z]{2,}$")
