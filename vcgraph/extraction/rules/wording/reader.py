"""Ways to say "raised" that patterns need not know: each is read as the plain word; `phrases` has those of other words.

The sentence as patterns see it has the plain word; quotes keep the article's own.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from vcgraph.extraction.rules.wording.bracketed import find_bracketed
from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.extraction.rules.wording.contrasts import find_contrasts
from vcgraph.extraction.rules.wording.dashes import find_dashes
from vcgraph.extraction.rules.wording.fund_wordings import find_fund_wordings
from vcgraph.extraction.rules.wording.gapping import find_gaps
from vcgraph.extraction.rules.wording.gated_phrases import ABOUT
from vcgraph.extraction.rules.wording.joined_lists import find_joined
from vcgraph.extraction.rules.wording.phrases import find_phrases
from vcgraph.extraction.rules.wording.stake_phrases import find_stake_phrases
from vcgraph.extraction.rules.wording.sum_turns import find_turns
from vcgraph.normalize.patterns import Pattern

_FORMS = ("raised", "raising", "raises", "raise")
_BY_PARTICLE: Mapping[str, str] = {
    "": "secure secured securing, land landed landing, bag bagged bagging, net netted netting, nab nabbed nabbing, grab grabbed grabbing, snag snagged snagging, score scored scoring, notch notched notching, garner garnered garnering, clinch clinched clinching, pocket pocketed pocketing, procure procured procuring, obtain obtained obtaining, gather gathered gathering, amass amassed amassing, bank banked banking, attract attracted attracting, win won winning, receive received receiving, get got getting, take took taking, draw drew drawing, finalize finalized finalizing, finalise finalised finalising, seal sealed sealing, collect collected collecting, muster mustered mustering, marshal marshalled marshalling, corral corralled corralling, fetch fetched fetching, find found finding, mobilize mobilized mobilizing, mobilise mobilised mobilising, trouser trousered trousering, accept accepted accepting",
    " in": "pull pulled pulling, bring brought bringing, haul hauled hauling, rake raked raking, reel reeled reeling, take took taking, draw drew drawing, gather gathered gathering, rope roped roping",
    " up": "pick picked picking, scoop scooped scooping, round rounded rounding, mop mopped mopping, line lined lining, wrap wrapped wrapping, lock locked locking, gobble gobbled gobbling, hoover hoovered hoovering, vacuum vacuumed vacuuming, soak soaked soaking, rustle rustled rustling, scare scared scaring, drum drummed drumming, sweep swept sweeping, sew sewed sewing",
    " down": "lock locked locking, nail nailed nailing",
    " together": "cobble cobbled cobbling, scrape scraped scraping, pull pulled pulling",
    " a war chest of": "build built building, amass amassed amassing",
    " up a war chest of": "build built building",
    " its hands on": "get got getting, lay laid laying",
    " hold of": "get got getting",
    " home": "take took taking",
    " away with": "come came coming, walk walked walking",
    " into": "come came coming",
    " off with": "walk walked walking",
    " up with": "end ended ending, follow followed following",
    " with": "follow followed following",
    " itself to": "help helped helping, treat treated treating",
}  # fmt: skip
"""Each verb with its past and its participle, by what goes with it."""


def _forms(verb_past_participle: str, after: str) -> Mapping[str, str]:
    verb, past, ing = verb_past_participle.split()
    third = f"{verb}es" if verb.endswith("ch") else f"{verb}s"
    return {f"{form}{after}": plain for form, plain in zip((past, ing, third, verb), _FORMS, strict=True)}


_RAISING: dict[str, str] = dict.fromkeys(("gotten", "taken", "drawn", "closed on", "taken in", "drawn in"), "raised")
for _after, _verbs in _BY_PARTICLE.items():
    for _verb in _verbs.split(", "):
        _RAISING |= _forms(_verb, _after)
_VERB = "|".join(sorted(_RAISING, key=len, reverse=True))
_RAISES = Pattern(
    rf"\b(?!(?:(?<=with )|(?<=from )|(?<=by )|(?<=to )|(?<=of )|(?<=and )|(?<=the ))[Bb]anks )(?P<verb>(?i:{_VERB})) {ABOUT}$"
)
_LOOK_BACK = 80
_OF_ROUND = Pattern(
    r"[^.;\n]{0,60}?(?:\b(?:funding|financing|rounds?|capital|investments?|equity|seed|series|venture|backing|money|stage|valu(?:ing|ed|es|ation)|on terms|led by|to date|so far|in total)\b|\b(?:from|with|by) (?:(?:an?|the|its|group|number|handful|range|clutch|consortium|syndicate|club|of|early(?:-stage)?|new|existing|outside|private|angel|seed|venture|several|two|three|four|unnamed|undisclosed|strategic|institutional|local|foreign) ){0,5}(?:investors|backers|shareholders|angels|VCs)\b|\bfrom (?-i:[A-Z]))",
    re.IGNORECASE,
)
_SURE = Pattern(
    r"(?:secur|land|bag|nab|grab|snag|garner|pull|haul|rake|reel|scoop|pick|scor|attract)",
    re.IGNORECASE,
)
"""Verbs that with a sum tell of a round, where no other thing is named for it; the rest need a word of money raised."""
_LOOSE = Pattern(r"(?:fetch|gobbl|trouser|accept|find|found|c[oa]me? into|walk|end|help)", re.IGNORECASE)
_FROM_NAME = Pattern(r"[^.;\n]{0,60}\bfrom $")
"""Verbs that say of a sum from somebody as often that he bought, paid or gave it."""
_OF_OTHER = Pattern(
    r"(?: (?:in|of|worth of|for|from))?(?: [\w-]+){0,3}? (?:contracts?|orders?|revenues?|sales|profits?|bookings|grants?|prizes?|awards?|damages"
    r"|settlements?|deals?|tenders?|jobs?|loans?|subsid(?:y|ies)|tax|fees?|fines?|bounty|customers?|(?:takeover |buyout |merger )?(?:bids?|offers?|approach)|commissions?|donations?|assets|deposits|commitments?|pledges?|verdicts?)\b| in (?:bets|wagers|ransoms?|royalties|savings|losses)\b"
    r"|[^.;\n]{0,60}\b(?:Ponzi|pyramid scheme|prize|jackpot)\b"
    r"|(?: in [\w-]+)? (?:for|to fund|to finance) (?:the|its|an?) (?:[\w-]+ ){0,2}(?:purchase|acquisition|takeover|buyout|bid)\b",
    re.IGNORECASE,
)


def find_wordings(text: str, sums: Sequence[tuple[int, int]], stages: Sequence[tuple[int, int]]) -> Iterator[Wording]:
    """Where a verb with a sum or a stage right behind it says "raised" in other words, a phrase a plainer one, and dashes commas.

    `sums` and `stages` are the spans of amounts and of stages of rounds, in order.
    """
    yield from find_phrases(text, sums)
    yield from find_stake_phrases(text)
    yield from find_turns(text, sums)
    yield from find_fund_wordings(text)
    yield from find_dashes(text)
    yield from find_contrasts(text)
    yield from find_gaps(text)
    yield from find_joined(text)
    yield from find_bracketed(text, sums)
    yield from _find_commas(text, sums)
    read: set[int] = set()
    for start, end, is_sum in sorted([*((*one, True) for one in sums), *((*one, False) for one in stages)]):
        found = _RAISES.search(text, max(0, start - _LOOK_BACK), start)
        if found is None or found.start() in read:
            continue
        read.add(found.start())
        if not is_sum or _tells_of_money(text, found, end):
            yield Wording(*found.span("verb"), _in_case(found["verb"]))


def _find_commas(text: str, sums: Sequence[tuple[int, int]]) -> Iterator[Wording]:
    """ "Acme raised $8M; Bede, $6M; and Corran, $2M": the comma stands for the verb told once."""
    for start, _ in sums if "; " in text else ():
        found = _FOR_VERB.search(text, max(0, start - _LOOK_BACK), start)
        if found is not None and _ROW_OF_RAISES.search(text, max(0, found.start() - 4 * _LOOK_BACK), found.start()):
            yield Wording(*found.span("comma"), " raised")


_FOR_VERB = Pattern(
    r"; (?:and |while )?(?:[a-z-]+ |[A-Z]\w+['’]s ){0,4}[A-Z\d][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3}(?P<comma>,) (?:about |around |some |nearly |over |roughly |more than )?$"
)
_ROW_OF_RAISES = Pattern(
    r"\b(?:raised|raises|secured|closed|landed|bagged|nabbed) (?:(?:an?|about|around|some|over|nearly|roughly|more than|up to) )?(?:US|C|A|S)?[$€£₹¥]\d(?:[^.:\n]|\.(?=\d))*$"
)


def _tells_of_money(text: str, found: re.Match[str], end: int) -> bool:
    if _OF_OTHER.match(text, end):
        return False
    if _FROM_ONE.match(text, end) and _FUND.search(text, max(0, found.start() - 80), end + 140):
        return False
    if _SURE.match(found["verb"]) is not None:
        return True
    told = _OF_ROUND.match(text, end)
    return told is not None and not (_LOOSE.match(found["verb"]) and _FROM_NAME.fullmatch(text, end, told.end() - 1))


_FROM_ONE = Pattern(r"(?: in [\w ]{1,30})? from ")
_FUND = Pattern(r"\b(?:[Ff]und|[Vv]ehicle)\b")
""" "The fund secured $5 million from A" says what A committed, "raised $5 million from A" what it raised in all."""


def _in_case(verb: str) -> str:
    plain = _RAISING[verb.lower()]
    return plain.title() if verb[0].isupper() else plain
