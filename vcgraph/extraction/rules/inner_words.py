"""Names with small words inside: "Salt and Straw", "Son of a Tailor", "Beauty for All", "The Farmer's Hen", "Acme Capital India and Asia"."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.tokens import Token
from vcgraph.normalize.patterns import Pattern

_INNER = Pattern(
    r"\b(?P<the>The )?(?P<left>[A-Z][a-z]+)"
    r"(?P<link> (?:and|for|of|of an?|(?:of|for|on|by|and) the|the) |(?(the)['’]s |(?!)))(?P<right>[A-Z][a-z]+)\b"
    r"(?P<firm>(?: (?:Ventures|Capital|Partners|Group|Holdings|Technologies|Foods|Labs|Brands|Inc\b\.?))?)"
)
_SINGULAR = (
    r"(?:has|is|was|raises|secures|closes|lands|plans|wants|makes|says|sells|offers|aims|runs|does|invests|leads"
    r"|takes|agrees|unveils|buys|acquires|launches|gets|names|files|announces|expects|operates|provides|uses|helps|develops|builds|lets|allows"
    r"|claims|hopes|needs|competes|counts|employs|serves|plans)\b"
)
_ONE_BEHIND = Pattern(rf" {_SINGULAR}|, an? [^.;\n]{{3,90}}, (?:{_SINGULAR}|said it\b)")
""" "And" joins two where a plural follows; what follows here speaks of one thing."""
_NAME_BEHIND = Pattern(
    rf"['’]s (?!and\b)|['’] | {_SINGULAR}|-(?:backed|led|owned)\b"
    r"| (?:CEO|CFO|CTO|chief executive|founder|co-founder|investors?|shares|board|deal|round|team|app|stores?)\b"
    r"|,? (?:will|would|had|raised|closed|secured|said|told|launched|announced|received|landed|acquired|bought|sold|offers|plans|started)\b"
    r"|, (?:an?|the|which|whose) |[,.;] |\.\n"
)
_KIND = r"startup|start-up|company|firm|maker|brand|retailer|chain|platform|marketplace|app|lender|provider|developer|rival|studio"
_ONE_BEFORE = Pattern(rf"\b(?:{_KIND}|called|named|dubbed|(?:partner|principal) (?:at|of)) (?:The )?$")
_NAME_BEFORE = Pattern(
    rf"\b(?:{_KIND}|called|named|dubbed|(?:CEO|CFO|CTO|COO|chief executive(?: officer)?|president|chair(?:man|woman)?|partner|principal|director|head|team|board|shares) (?:of|at)) (?:The )?$"
)
_TITLES = frozenset(
    """Head Heads Chair Member Members Partner Partners Manager Managers Dean Lead Bank University Institute Department Ministry
    Board School College Council Center Centre Office Republic State City County Isle Bay Gulf Cape Church Duke Earl King Queen
    One Two Some Many Most Part All Each Half Out Because Instead Ahead""".split()
)
"""Words before "of" that tell of an office, a place or a number, or that other rules join."""


def inner_names(text: str) -> Mapping[int, int]:
    """Where a name with a small word inside begins, with the place where it ends."""
    told: dict[str, list[re.Match[str]]] = defaultdict(list)
    for match in _INNER.finditer(text):
        told[match["left"] + match["link"] + match["right"]].append(match)
    body = text.find("\n") + 1
    body = body if body < _LONGEST_TITLE else 0
    found: dict[int, int] = {}
    times = Counter(_WORDS.findall(text)) if told else {}
    for matches in told.values():
        below = [match for match in matches if match.start() >= body]
        alone = [match for match in below if not _goes_on(text, match)]
        if (
            2 * len(alone) > len(below)
            and _may_join(matches[0])
            and _is_one(text, alone, len(matches))
            and times[matches[0]["left"]] == times[matches[0]["right"]] == len(matches)  # neither stands apart
        ):
            title = [match for match in matches if match.start() < body]
            found |= {match.start("left"): match.end() for match in (*title, *alone)}
    return found | {match.start(): match.end() for match in _REGIONAL.finditer(text)}


_REGION = r"(?:(?:South(?:east)?|North|East|West|Central|Latin) )?(?:Asia|India|China|Europe|America|Africa|Israel|Japan|Korea|Australia|Pacific)"
_REGIONAL = Pattern(
    rf"\b[A-Z]\w+(?: [A-Z]\w+)? (?:Ventures|Capital|Partners|Equity) {_REGION} (?:and|&) {_REGION}\b(?!['’-]| [A-Z&])"
)
""" "Acme Ventures Southeast Asia and India": a firm's arm, named by two regions."""


_WORDS = Pattern(r"\w+")
_LONGEST_TITLE = 300
"""Below a title a capital is no title's."""


def _may_join(match: re.Match[str]) -> bool:
    known, words = lexicon(), (match["left"], match["right"])
    if match["link"] == " for " and match["right"].lower() not in known.common:  # "left Fenwick for Velora"
        return False
    barred = (known.places, known.breakers, known.nationalities, known.giants, known.given_names)
    return (
        all(one.isdisjoint(words) for one in barred)
        and match["left"] not in _TITLES
        and not (match["left"] in known.organization_words and match["link"][:2] != " f" and match["link"] != " and ")
    )


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """ "Mark Fenn of Compute Partners", "Rood, Salt and Straw": more of a name, or of a list, stands before or behind."""
    return (
        _MORE_BEFORE.search(text, max(0, match.start() - 25), match.start()) is not None
        or _MORE_BEHIND.match(text, match.end()) is not None
    )


_MORE_BEFORE = Pattern(
    r"(?:\b(?!(?:Today|Yesterday|Now|But|And|While|When|Last|At|On|In|For|By|With|From|As|The|If|Meet) )[A-Z][\w&’'-]*,?|&|\b(?:van|von|de|der|del|la)) $"
)
_MORE_BEHIND = Pattern(r" (?!I\b|CEO|CFO|CTO|COO)[A-Z&]")


def _is_one(text: str, alone: Sequence[re.Match[str]], times: int) -> bool:
    """Whether the words beside a form speak of one thing; "the takeover by Velora of Quillon" has two."""
    within = any(_WITHIN.search(text, max(0, match.start() - 6), match.start()) for match in alone)
    pair = alone[0]["link"] == " and "
    plain = alone[0]["right"].lower() in lexicon().common or alone[0]["link"].endswith(" the ")
    if (times < 2 and (pair or not plain)) or not (within or (len(alone) > 1 and "of" not in alone[0]["link"])):
        return False
    if pair and any(_TWO_BEHIND.match(text, match.end()) for match in alone):
        return False
    if pair and {"", " Inc", " Inc.", " Foods", " Brands"} >= {match["firm"] for match in alone} > {""}:
        return True  # "Salt and Marrow Inc", then "Salt and Marrow"
    before, behind = (_ONE_BEFORE, _ONE_BEHIND) if pair else (_NAME_BEFORE, _NAME_BEHIND)
    told = sum(
        behind.match(text, match.end()) is not None
        or before.search(text, max(0, match.start() - 30), match.start()) is not None
        for match in alone
    )
    return told >= (0.5 * len(alone) if pair else 1)


_TWO_BEHIND = Pattern(r"[^.;\n]{0,50}\b(?:are|were|have|both|their|respectively|the two)\b| put\b")
_WITHIN = Pattern(r"[a-z\d][,”]? $|[“(]$")


def tokens_within(tokens: Sequence[Token], blocked: Sequence[bool], end: int, at: int) -> int:
    """How many of the tokens from `at` on stand before the end of a name with small words inside."""
    taken = 0
    while at + taken < len(tokens) and tokens[at + taken].end <= end and not blocked[at + taken]:
        taken += 1
    return taken
