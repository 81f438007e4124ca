"""Where a run of capitalised words begins and ends as a name: what only describes it, zones of time, a title's verb."""

from collections.abc import Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.lower_names import is_english
from vcgraph.extraction.rules.names.tokens import Token
from vcgraph.normalize.patterns import Pattern

_COMPOUND = Pattern(r"(?P<first>[A-Z][a-z]+)[-‐](?P<last>[a-z]{3,})")
_PARTICIPLE = Pattern(r"[a-z]{2,}(?:ed|ing|en|born|made|built|hit|led|held|run)")
_HOLDS = frozenset(
    "laden rich poor heavy light hungry happy shy friendly free ready old wide class tech profit".split()
)


def describes_name(word: str) -> bool:
    """Whether a word is an adjective in two parts that only the start of its sentence capitalised.

    >>> [describes_name(word) for word in ("Cash-strapped", "Newly-listed", "Debt-laden", "Coca-cola")]
    [True, True, True, False]
    """
    parts = _COMPOUND.fullmatch(word)
    if parts is None:
        return False
    first, last, known = parts["first"].lower(), parts["last"], lexicon()
    return is_english(first) and (last in _HOLDS or _PARTICIPLE.fullmatch(last) is not None or last in known.common)


_ZONES = frozenset("EDT EST PDT PST CEST CET CST MST BST GMT IST AEST SGT".split())
_AFTER_HOUR = Pattern(r"(?:\d|[\d ][AaPp]\.?[Mm]\.?|\b[Tt]ime)[ (]{1,2}$")


def is_zone(text: str, token: Token) -> bool:
    """ "At 9 a.m. EST": a zone of time; "a round led by EST" has a firm of that name."""
    return token.text in _ZONES and _AFTER_HOUR.search(text, max(0, token.start - 8), token.start) is not None


_TITLE_VERBS = frozenset(
    """Raises Raised Secures Secured Closes Closed Lands Landed Bags Bagged Nabs Nabbed Gets Scores Snags Receives Picks Pulls Hauls
    Announces Announced Completes Reports Launches Unveils Seeks Eyes Targets Adds Grabs Collects Attracts Inks Wins Takes Lands
    Nets Invests Joins""".split()
)
"""Verbs of a line whose every word has a capital, though links or brackets behind it have none."""
_BUYING = frozenset("Acquires Acquired Buys Bought Acquire Buy Merges Sells".split())


def is_title_verb(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: Sequence[Token], at: int) -> bool:
    """ "Velora Raises $5M (digest)": the verb of a title within a line that is none, a sum or a stage behind it."""
    word = tokens[at].text
    if word in _BUYING:
        return run[-1].text not in lexicon().common and _opens_line(text, run[0].start)
    following = at + 1 if at + 1 < len(tokens) else at
    return word in _TITLE_VERBS and blocked[following] and _opens_line(text, run[0].start)


def _opens_line(text: str, start: int) -> bool:
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return len(line) < _HEAD


_HEAD = 60
"""How far into its line a title's verb may have its name."""
_PEOPLE = ("Employees", "Investors", "Teachers")
""" "Employees of Acme" are no organisation, "Public Employees of Ohio" may be."""
_HOUSES = frozenset("Capital Ventures Venture Partners Equity Advisors Management Associates Holdings".split())


def is_seated(run: Sequence[Token]) -> bool:
    """ "Cove City Capital of San Francisco": where a house sits is no part of its name."""
    house = run[-1].text in _HOUSES and len(run) > 1
    return house or (len(run) == 1 and run[0].text in _PEOPLE)


_GIVES_BEFORE = Pattern(r"\b(?:from|by|with|of|and|the|across|through|via)(?: the)? $|, $")


def branch_length(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: Sequence[Token], at: int) -> int:
    """ "A loan from NBF – Bede Debt Finance": how many tokens name the branch of a fund that a dash joins to its letters."""
    letters = len(run) == 1 and run[0].text.isupper() and len(run[0].text) > 1
    if not letters or _GIVES_BEFORE.search(text, max(0, run[0].start - 10), run[0].start) is None:
        return 0
    end = at
    while (
        end < len(tokens)
        and not blocked[end]
        and tokens[end].text[:1].isupper()
        and (end == at or text[tokens[end - 1].end : tokens[end].start] == " ")
    ):
        end += 1
    last = tokens[end - 1].text if end > at + 1 else ""
    return end - at if last in lexicon().organization_words else 0


_SHORT_BEHIND = Pattern(r" (?:(?:[A-Z]\w+|and|for|of|the|für|in|&) ){0,5}[A-Z]\w+ \((?P<short>[A-Z][A-Za-z]{1,6})\)")


def spells_short(text: str, run: Sequence[Token], end: int) -> bool:
    """ "European Bank for Renewal and Growth (EBRG)": the letters behind a name tell that it goes on behind a small word."""
    match = _SHORT_BEHIND.match(text, end)
    if match is None:
        return False
    words = [token.text for token in run] + text[end : match.start("short")].replace("(", "").split()
    letters = "".join(word[0] for word in words if word[0].isupper())
    short = "".join(letter for letter in match["short"] if letter.isupper())
    return len(letters) > 1 and letters in (short, match["short"].upper())


def is_kind(text: str, run: Sequence[Token]) -> bool:
    """ "Anchor investor Acme", "Evergreen investor Acme": a word that tells what kind of an investor Acme is."""
    return len(run) == 1 and run[0].text in _KINDS and _INVESTOR.match(text, run[0].end) is not None


def is_number(text: str, run: Sequence[Token]) -> bool:
    """ "Investors in fund III": the number of a fund that the text writes small is no name of its own."""
    return len(run) == 1 and run[0].text in _FUND_NUMBERS and text.endswith(("fund ", "vehicle "), 0, run[0].start)


def is_hour(text: str, run: Sequence[Token]) -> bool:
    """Whether a run begins with what belongs to a time of day, and is no "2AM Capital"."""
    house = len(run) > 1 and run[0].text[0].isdigit() and run[-1].text in lexicon().firm_words  # "2AM Capital"
    return not house and _HOUR.search(text, max(0, run[0].start - 3), run[0].end) is not None


_OFFICE = r"(?:(?:[Cc]o-?)?[Ff]ounder|CEO|CFO|COO|CTO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Pp]resident|[Cc]hair(?:man|woman)|[Mm]anaging [Dd]irector|MD)"
_OFFICE_OF = Pattern(
    rf"(?:^|[.!?:“\"\n] ?|, |\b(?:and|while|where|by|that|but|[Ff]ormer) ){_OFFICE}(?:(?:,| and| &) {_OFFICE})? (?:of|at) (?:the )?$"
)
_SPEAKS_BEHIND = Pattern(
    r",? (?:also )?(?:said|says|told|has|had|is|was|will|wrote|explain\w+|believes|thinks|[a-z]+ed)\b(?! (?:by|in|to|at)\b)"
)


def told_apart(text: str, run: Sequence[Token]) -> list[list[Token]]:
    """ "CEO of Velora Foods Kofa Adjei said": where no comma parts the company from who leads it, a given name does."""
    known = lexicon()
    at = len(run) - (3 if len(run) > 3 and known.is_given_name(run[-3].text) else 2)
    person = (
        at > 0
        and not any(token.suffix for token in run[:-1])
        and known.is_given_name(run[at].text)
        and not {run[-1].text} & (known.organization_words | known.firm_words | known.places)
        and not (at == 1 and run[0].text in known.organization_words)  # "Bank Julius Baer"
        and _SPEAKS_BEHIND.match(text, run[-1].end) is not None
        and _OFFICE_OF.search(text, max(0, run[0].start - 70), run[0].start) is not None
    )
    return [[*run[:at]], [*run[at:]]] if person else [[*run]]


_FUND_NUMBERS = frozenset("II III IV V VI VII VIII IX X XI XII".split())
_KINDS = frozenset(
    "Anchor Cornerstone Evergreen Crossover Growth Activist Impact Secondaries Minority Majority".split()
)
_INVESTOR = Pattern(r" (?:investors?|backers?|shareholders?|LPs?|limited partners?)\b")
_HOUR = Pattern(r"\d ?[AP]M$")
""" "6:35 AM": a time of day."""
