"""Names of houses that hold words which elsewhere end a name or stand alone: partners, honours, families, numbers."""

from collections.abc import Sequence
from functools import lru_cache

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.tokens import Token, is_capital, is_legal
from vcgraph.normalize.patterns import Pattern

_SHORT = Pattern(r"[A-Z]{2,3}")


def is_short_pair(left: str, right: str) -> bool:
    """ "Larch HC/FT": letters that stand for two trades of a firm, and are no two names or offices."""
    barred = lexicon().no_companies | lexicon().breakers
    return bool(_SHORT.fullmatch(left) and _SHORT.fullmatch(right)) and barred.isdisjoint((left, right))


def continues_kin(text: str, run: Sequence[Token], token: Token) -> int:
    """ "The Marrow family" put money in, and so did "the Marrow Family office" and "Oke Angel network"."""
    last, alone = run[-1], [one for one in run if one.text != "The"]
    if token.text in _CIRCLES:
        return int(last.text in _OF_CIRCLES and len(alone) > 1 and alone[-2].text.lower() not in lexicon().common)
    if token.text == "office":
        return int(last.text == "Family" and len(run) > 1)
    led = text.startswith("the ", max(0, last.start - 4)) or len(alone) < len(run)
    return int(len(alone) == 1 and led and last.text not in lexicon().giants)


_CIRCLES = ("group", "network", "syndicate", "club")
_OF_CIRCLES = ("Angel", "Angels", "Investor", "Investors")
KIN = frozenset(("family", "brothers", "office", *_CIRCLES))
"""Words in small letters that may end the name of who gives money."""
SURNAME = Pattern(r"[A-Z][a-z]+(?:[A-Z][a-z]+)?")
_HOUSE_BEFORE = Pattern(r"(?:\b(?:firms?|house|bank|investor|at|of|join|joined|to|by) |^|[.;:\n] ?)$")


def partners(text: str, tokens: Sequence[Token], blocked: Sequence[bool], at: int) -> int:
    """How many tokens from `at` on end the name of a house of partners: "Kelmar, Dunsey & Rood"."""
    first, known = tokens[at - 1], lexicon()
    if _HOUSE_BEFORE.search(text, max(0, first.start - 12), first.start) is None:
        return 0
    end = at
    while end + 2 < len(tokens) and end - at < 3 and text[tokens[end].end : tokens[end + 1].start] == ", ":
        end += 1
    surnames = [*tokens[at - 1 : end + 1], *tokens[end + 2 : end + 3]]
    joined = (
        len(surnames) == end - at + 3
        and tokens[end + 1].text == "&"
        and not any(blocked[at : end + 3])
        and all(SURNAME.fullmatch(one.text) and one.text not in known.places | known.giants for one in surnames)
        and all(not one.suffix for one in surnames[:-1])
    )
    after = tokens[end + 3] if joined and end + 3 < len(tokens) else None
    plain = after is None or text[tokens[end + 2].end : after.start] != " " or not is_capital(after.text)
    return end + 3 - at if joined and (plain or (after is not None and is_legal(after.text))) else 0


_NAME_BEFORE, _NAME_BEHIND = Pattern(r"[A-Z]\w+, (?:and )?$"), Pattern(r"(?:, | and )[A-Z]")


def is_listed_number(text: str, start: int, end: int) -> bool:
    """ "From Bede Health, Section 12, Tarn Ventures": between two names a numbered word is one too."""
    before = _NAME_BEFORE.search(text, max(0, start - 20), start)
    return before is not None and _NAME_BEHIND.match(text, end) is not None


def leads_firm(tokens: Sequence[Token], at: int) -> bool:
    """ "Round" ends a name, but in "First Round Capital" it does not."""
    if tokens[at].text == "Round" and _is_round_name(tokens, at):
        return True
    if tokens[at].text in _HONOURS and _honours_firm(tokens, at):
        return True
    if tokens[at].text == "Seed" and _is_house_of_seed(tokens, at):
        return True
    if tokens[at].text == "MP" and _is_house_behind(tokens, at):
        return True
    if tokens[at].text in _OFFICES and _is_of_goods(tokens, at):
        return True
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if tokens[at].text in _LETTERS and following in _GROUPS:
        return True
    return following in _OF_FIRMS or (tokens[at].text == "Investor" and following in _OF_INVESTORS)


def _is_of_goods(tokens: Sequence[Token], at: int) -> bool:
    """ "Founder Lab", "Round Table Games": an office, or a round, before words of which the last is what companies make."""
    if at and is_capital(tokens[at - 1].text) and tokens[at].start == tokens[at - 1].end + 1:
        return False  # "Sales Director Foods Ltd"
    end = at
    while end + 1 < len(tokens) and tokens[end + 1].start == tokens[end].end + 1 and is_capital(tokens[end + 1].text):
        end += 1
    plain = all(one.text.lower() in lexicon().common for one in tokens[at + 1 : end])
    return 0 < end - at < _LONGEST and plain and tokens[end].text in _GOODS


_OFFICES = frozenset("Founder Founders Director Round".split())
_GOODS = frozenset("Foods Lab Labs Games Studios Brands Health Robotics Bio Systems Technologies Therapeutics".split())
_LONGEST = 3
_LETTERS = frozenset("API PR HR".split())
_GROUPS = frozenset("Holdings Group Inc Inc. Ltd Ltd. LLC".split())
""" "API Holdings": letters that mean a thing, before what only a company is called, and no "HR Software"."""


def _is_house_of_seed(tokens: Sequence[Token], at: int) -> bool:
    """ "Rainier Seed invests", and "from Rainier Seed." where the text ends; no "Seed round"."""
    if at + 1 < len(tokens):
        return tokens[at + 1].text.lower() not in ("round", "funding", "financing", "stage")
    return at > 1 and is_capital(tokens[at - 1].text) and tokens[at - 2].text in ("from", "by", "and", "with")


def _is_house_behind(tokens: Sequence[Token], at: int) -> bool:
    """ "MP Moor Health Management": letters before words that end as a house does, where "MP Ann Lee" has a person."""
    end = at
    while end + 1 < len(tokens) and tokens[end + 1].start == tokens[end].end + 1 and is_capital(tokens[end + 1].text):
        end += 1
    named = end > at + 1 and not lexicon().is_given_name(tokens[at + 1].text)
    return named and tokens[end].text in lexicon().firm_words | {"Management"}


def _is_round_name(tokens: Sequence[Token], at: int) -> bool:
    """ "First Round Capital", "Round Marrow": no round of a stage or a letter, and none that has funding behind it."""
    if at and tokens[at - 1].text == "First":
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        following is not None
        and following.start == tokens[at].end + 1
        and following.text.istitle()
        and len(following.text) > 2
        and following.text.lower() not in lexicon().common
        and following.text not in lexicon().places | lexicon().given_names
        and not (at and is_capital(tokens[at - 1].text) and tokens[at].start == tokens[at - 1].end + 1)
    )


_HONOURS = frozenset("Dr Dr. Princess Prince Captain Lord Judge Coach Sir Mayor".split())


def _honours_firm(tokens: Sequence[Token], at: int) -> bool:
    """ "Dr. Orrell Labs", "Princess Moor Angels": an honour that a house is named after, and not a person's."""
    ahead = tokens[at + 1 : at + 3]
    if tokens[at].text in _DOCTOR and ahead and ahead[0].text.endswith(("'s", "’s")):
        return True  # "Dr. Orrell's", a brand
    if tokens[at].text in _DOCTOR and len(ahead) == 2 and owns_house((tokens[at], ahead[0]), ahead[1]):
        return True
    return (
        len(ahead) == 2
        and is_capital(ahead[0].text)
        and not (ahead[0].suffix or lexicon().is_given_name(ahead[0].text))
        and ahead[0].start - tokens[at].end == ahead[1].start - ahead[0].end == 1
        and ahead[1].text in lexicon().organization_words - {"Bank", "Church", "Group", "School"}
    )


_DOCTOR = ("Dr", "Dr.")


def owns_house(run: Sequence[Token], token: Token) -> bool:
    """ "Dr Orrell's Healthcare Ltd": a company named after its doctor."""
    named = len(run) == 2 and run[0].text in _DOCTOR and run[1].suffix in ("'s", "’s")
    return named and token.text in lexicon().organization_words - {"Bank", "Church", "Group", "School"}


_OF_FIRMS = frozenset(
    "Capital Ventures Partners Fund Financial Invest Co-Op Circle Factory Collective Equity Club Pledge Future Corporation Authority Agency".split()
)
_OF_INVESTORS = frozenset("Network Networks Group Forum Alliance Syndicate Association Community Growth AB".split())
""" "Bede Angel Investor Network": a house of investors, where "Bede Investor Ann Lee" is none."""


def is_landmark(text: str, tokens: Sequence[Token], at: int, run: Sequence[Token]) -> bool:
    """ "Monk's Hill Ventures", "King's Bay Capital": a landmark that a firm is named after, all in words of English."""
    last, known = run[-1], lexicon()
    if len(run) > 1 or tokens[at].text not in _LANDMARKS or last.suffix not in ("'s", "’s") or at + 1 >= len(tokens):
        return False
    firm = tokens[at + 1].text in known.firm_words and text[tokens[at].end : tokens[at + 1].start] == " "
    plain = last.text not in known.places and last.text not in known.giants
    return firm and plain and text[last.end + 2 : tokens[at].start] == " "


_LANDMARKS = frozenset(
    "Hill Head Bay Peak Point Rock Lake Hall Gate Landing Wood Bridge Brook Ridge Rest Court Garden Creek Cove Cross Way Island".split()
)


@lru_cache(maxsize=64)
def is_one_firm(text: str, name: str) -> bool:
    """Whether the text once treats the name as that of one; a long text may have it in each of its sentences."""
    at = text.find(name)
    while at >= 0:
        end, near = at + len(name), max(0, at - 80)
        if _BEHIND_ONE.match(text, end) and _OPENS_WITH_ONE.search(text, near, at):
            return True
        at = text.find(name, end)
    return False


_OPENS_WITH_ONE = Pattern(
    r"(?:^|[.\n] ?)(?:(?:A|After|In|On|At|Since|Before|With|Two|Three|Six|Having|Just) [^,.;]{3,60}, )?$"
)
_BEHIND_ONE = Pattern(r" (?:has|is|was|raises|closes|holds|plans|wants|seeks|launches|aims)\b|, an? |[’'] ")
