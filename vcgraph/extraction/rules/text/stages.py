"""Stages and instruments of rounds as prose names them: "Series A-1", "pre-seed", "venture debt"."""

import re
from typing import NamedTuple, cast

from vcgraph.model.claim import Stage
from vcgraph.normalize.patterns import Pattern

_ROUND_NOUN = r"(?:-?\s?(?:stage )?(?:[Rr]ound|[Ff]unding|[Ff]inancing|capital|backing|investment|money|[Ee]xtension|raise|deal|tranche|fundraise|fund-?raising|cheque|check)s?\b)"
_NO_FIRM = r"(?! (?i:firms?|funds?|house|group|company|companies|managers?|vehicles?|team|arm|business|bank|platform|partners|corp|inc|ltd|holdings)\b)"
""" "A private equity investment firm" is no stage."""
_STAGE = Pattern(
    r"\b(?P<pre>[Pp]re[-‐ ]?)?(?:[Ss]eries|SERIES|[Rr]ound)[-‐ ]?(?P<series>[A-Ka-k])(?![a-z]|[’'](?! (?:funding|financing|investment|round|capital|money)\b)|(?<=ound a) (?:few |couple of |half )?(?:days?|weeks?|months?|years?|quarters?|while)\b)(?:[-‐ ]?[0-9I]\b)?(?:\+|[-‐ ]plus\b| ?prime\b)?(?: [Pp]referred| extension)?"
    r"|\b(?P<pre_letter>[Pp]re[-‐ ])(?P<letter_after>[A-C])[-‐ ](?=(?:[Rr]ound|[Ff]unding|[Ff]inancing|[Ss]eries)\b)"
    r"|\b(?P<letter>[A-H])[-‐ ](?=[Rr]ound\b)"
    r"|\b(?P<pre_seed>[Pp]re[-‐ ]?[Ss]eed|PRE-SEED)\b"
    rf"|\b(?P<seed>[Ss]eed|SEED|[Ss]eries [Ss]eed)(?=(?:[-‐ ](?:plus|stage|extension|[Ss]eries|[1-9]\b))?[”\"’']?{_ROUND_NOUN}|\s*(?:$|[,.;)\n]|round|led\b|from\b|backed\b|and [Ss]eries|plus\b|\+)|(?:(?<=\d[MmKk] seed)|(?<=million seed))(?! (?:funds?|vehicles?|investments|deals|rounds|checks|cheques|investors?)\b|-))"
    rf"|\b(?P<angel>[Aa]ngel)(?=[-‐ ](?:seed )?{_ROUND_NOUN}|[-‐ ](?:round|funding|investment)\b)"
    rf"|\b(?P<bridge>[Bb]ridge)(?=[-‐ ](?:[Rr]ound|[Ll]oan|[Ff]unding|[Ff]inancing|[Nn]ote|money\b|capital\b)| from (?:its |the )?(?:existing|current|previous|insiders|shareholders|investors|backers)\b)"
    r"|\b(?P<convertible_note>[Cc]onvertible (?:[Ll]oan )?(?:[Nn]ote|[Bb]ond|[Dd]ebt|[Ll]oan|debenture|preferred note)s?)\b"
    r"|\b(?P<debt>(?:[Vv]enture )?(?<!including )(?<!assumed )(?<!assuming )[Dd]ebt(?= (?:[Rr]ound|[Ff]unding|[Ff]inancing|[Ff]acility|capital|[Rr]aise|investment|package|deal|line|from|led)|,| in\b| and\b)|(?:[Vv]enture|[Tt]erm|[Gg]rowth|[Ss]yndicated|[Bb]ank) [Ll]oans?|[Vv]enture debt|[Dd]ebt financing|(?:(?<=in )|(?<= a ))(?:[Gg]reen|[Ss]ustainability-linked|[Aa]sset-backed) [Ll]oans?|[Aa]sset-backed (?:funding|financing|facility|credit)|[Pp]roject financ(?:e|ing)"
    r"|(?:[Cc]redit|[Ll]oan|[Ll]ending|[Ff]inancing|[Dd]ebt|[Ww]arehouse)(?: and security)? (?:facility|facilities|line)|[Ll]ines? of credit|[Cc]redit lines?|[Ss]enior secured (?:notes|loan))\b"
    r"|\b(?P<secondary>[Ss]econdary (?:sale|round|transaction|offering|share|stock|deal|component|funding|financing|raise)s?|[Tt]ender offer)\b"
    rf"|\b(?P<growth>[Gg]rowth(?:[-‐ ](?:stage|equity))?)(?=[-‐ ](?:[Rr]ound|[Ff]unding|[Ff]inancing|investment)\b{_NO_FIRM}|(?<=equity)(?: (?:from|led by)\b|[.,]))"
    rf"|\b(?P<crowdfunding>(?:equity )?crowdfunding)(?=[-‐ ](?:round|campaign|raise))"
    rf"|\b(?P<private_equity>[Pp]rivate[- ][Ee]quity)(?=[-‐ ](?:[Rr]ound|[Ff]unding|[Ff]inancing|[Ii]nvestment)\b{_NO_FIRM})"
    rf"|\b(?P<strategic>[Ss]trategic)(?=[-‐ ](?:(?:growth|minority|equity) )?(?:round|funding|financing|investment)\b{_NO_FIRM})"
    rf"|\b(?P<corporate>[Cc]orporate)(?=[-‐ ](?:round)\b)"
    r"|\b(?P<ico>ICO|initial coin offering|token (?:sale|pre-?sale))\b"
    r"|(?<![Pp]re-)\b(?P<ipo>IPO|I\.P\.O\.|[Ii]nitial public offering|flotation|public listing|stock market (?:debut|listing|flotation))\b"
    rf"|\b(?P<grant>grant)(?:(?=s? (?:from|of|funding)\b)|(?:(?<=illion grant)|(?<=,000 grant)|(?<=[mMkK] grant))(?= (?:to|by|from|for|under|that|which)\b|[.,;]|$))"
)
_CANDIDATE = Pattern(
    r"\b(?=[A-ILPRSTVWa-gilprstvw])(?:[Gg]reen [Ll]|[Ss]ustainability-l|[Aa]sset-b|[Ss](?:eries|eed|yndicated|enior|econdary|trategic)|[Pp](?:(?:re|RE)[-‐ ]?[SsA-Ca-c]|rivate|roject f)|"
    r"[Cc](?:onvertible|redit|orporate)|[Ll](?:oan|ending|ines? of)|[Vv]enture [Ddl]|[Bb](?:ridge|ank l)|[Tt](?:erm l|ender)|"
    r"[Ff]inancing|[Gg]rowth|[Aa]ngel|[Dd]ebt|[Rr]ound[- ]|[Ww]arehouse|[Ii]nitial|[A-H][-‐ ][Rr]ound|SERIES|SEED|ICO|IPO|I\.P\.O|"
    r"crowdfund|equity crowd|token|flotation|public l|stock m|grant)"
)
"""Where a stage may start: a cheap test before the full pattern."""
_GROUPS = (
    "pre_seed", "seed", "angel", "bridge", "convertible_note", "debt", "secondary", "growth", "crowdfunding",
    "private_equity", "strategic", "corporate", "ico", "ipo", "grant",
)  # fmt: skip
_WITH_PRE = frozenset("abcde")


class StageMention(NamedTuple):
    """The words that name a stage (without "round" or "funding"), and the stage. `extension` marks a later part of a round."""

    start: int
    end: int
    stage: Stage
    extension: bool


def find_stages(text: str) -> list[StageMention]:
    """All stages in a text, in order.

    >>> [mention.stage for mention in find_stages("a Series A-1 extension, a pre-Series B and $5M in seed funding")]
    ['series_a', 'pre_series_b', 'seed']
    """
    found: list[StageMention] = []
    for candidate in _CANDIDATE.finditer(text):
        match = _STAGE.match(text, candidate.start())
        if match and _is_stage(text, match) and (not found or match.start() >= found[-1].end):
            mention = _mention(match)
            one = found and text[found[-1].end : mention.start].strip() == "/"  # "a pre-seed/seed round" is one round
            found[-1:] = [found[-1]._replace(end=mention.end)] if one else [*found[-1:], mention]
    return found


def _is_stage(text: str, match: re.Match[str]) -> bool:
    if match["letter"] == "A":
        return _is_round(text, match)
    if match["pre_seed"]:
        return _HOUSE.match(text, match.end()) is None or match[0].islower()
    return match["seed"] is None or not match[0][0].isupper() or _is_seed(text, match)


_HOUSE = Pattern(r" (?:Ventures|Partners|Labs)\b")
""" "PreSeed Ventures": a firm that is called after what it does."""


def _is_seed(text: str, match: re.Match[str]) -> bool:
    """ "Rainier Seed." is a name, "raised $4 million in Seed." is not."""
    named = re.search(r"\b[A-Z]\w+ $", text[max(0, match.start() - 20) : match.start()])
    return named is None or re.match(_ROUND_NOUN + _NO_FIRM, text[match.end() :]) is not None


def _is_round(text: str, match: re.Match[str]) -> bool:
    """ "A round" at the start of a sentence is the article."""
    before = text[: match.start()].rstrip(" ")
    return bool(before) and before[-1] not in '.!?\n”"'


def _mention(match: re.Match[str]) -> StageMention:
    letter = match["series"] or match["letter"] or match["letter_after"]
    if letter:
        prefix = "pre_series_" if (match["pre"] or match["pre_letter"]) and letter.lower() in _WITH_PRE else "series_"
        name = prefix + letter.lower()
    else:
        name = next(group for group in _GROUPS if match[group])
    return StageMention(match.start(), match.end(), cast(Stage, name), "xtension" in match[0])
