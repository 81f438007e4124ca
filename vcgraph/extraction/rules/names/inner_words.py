"""Names with small words inside: "Salt and Straw", "Son of a Tailor", "Beauty for All", "The Farmer's Hen", "Acme Capital India and Asia"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.lower_names import is_english
from vcgraph.extraction.rules.names.tokens import Token
from vcgraph.normalize.patterns import Pattern

_INNER = Pattern(
    r"\b(?P<the>The )?(?P<left>[A-Z][a-z]+)"
    r"(?P<link> (?:and|for|by|of|of an?|(?:of|for|on|by|and) the|the|\+) |['’]s |/)(?P<right>[A-Z][a-z]+)\b"
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
            and (
                (
                    _may_join(matches[0], headed := any(_heads_as_one(text, match) for match in alone))
                    and (headed or _is_one(text, alone, len(matches)))
                )
                or _owns_whole(text, matches, alone)
            )
            and _stand_together(matches, times)
        ):
            title = [match for match in matches if match.start() < body]
            found |= {match.start("left"): match.end() for match in (*title, *alone)}
    return found | {match.start(): match.end() for match in _REGIONAL.finditer(text)} | dict(_titled(text))


def _owns_whole(text: str, matches: Sequence[re.Match[str]], alone: Sequence[re.Match[str]]) -> bool:
    """ "Ruby's List", told again and again as a whole: an owner is told by other names, or has other things too."""
    known, (left, right) = lexicon(), matches[0].group("left", "right")
    return (
        matches[0]["link"][1:] == "s "
        and is_english(right.lower())
        and right not in known.breakers | known.firm_words | known.places | _OWNED
        and left not in known.places | known.nationalities | known.giants
        and left.lower() not in _OWNING
        and (len(matches) > _OFTEN or any(_acts(text, match) for match in alone))
        and (len(matches) > 1 or any(_is_told_one(text, match) for match in alone))
    )


def _is_told_one(text: str, match: re.Match[str]) -> bool:
    """ "Ruby's List has raised", "the retailer Ruby's List": no product of an owner, even where it is told once."""
    described = _ONE_BEFORE.search(text, max(0, match.start() - 30), match.start()) is not None
    return described or _RAISES.match(text, match.end()) is not None


_RAISES = Pattern(
    r"(?:,[^,;.\n]{3,60},)?(?: (?:has|have|just|recently|today))* (?:raised|raises|secured|secures|closed|closes|landed|lands|bags|bagged|acquires|acquired|bought) |['’]s (?:CEO|founder)\b| (?:CEO|co-founder|founder) [A-Z]"
)
_OFTEN = 2
_OWNED = frozenset(
    "Series Fund Board Office Government Ministry Department Center Centre Association Federation Day Street House University School Bank Cup League Prime Parliament Party Republic Union Vision Law Parent Chairman Investors Shareholders Management Owner Customers Team Funds Brand Studio Arm Unit Division Marketplace App Platform Bid Deal Offer Rival Rivals Stake Shares".split()
)
"""What is somebody's, under a name of its own: "Velden's Ministry"."""


def _stand_together(matches: Sequence[re.Match[str]], times: Mapping[str, int]) -> bool:
    """Neither part stands apart; whose a brand is may be told: "Leaps by Velora, Velora's arm"."""
    left, right = times[matches[0]["left"]], times[matches[0]["right"]]
    if matches[0]["link"][1:] == "s ":  # "Ruby's List", and once "Ruby's losses"
        return right == len(matches) and _RARELY * (left - right) < left
    return left == len(matches) and (right == left or matches[0]["link"] == " by ")


_RARELY = 5
"""How much more often than its first word alone a text has such a name."""


_TITLED = Pattern(
    r"\b(?P<left>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}) (?:an?|the) (?P<right>[A-Z][a-z]+)"
    r"(?=(?: (?:has|have|just|recently|is|was))* (?:raised|raises|secured|secures|closed|closes|landed|lands|acquired|bought|backed)\b"
    r"|, an? |, which |['’]s (?:founder|CEO|[$€£]|Series|round)|: ?[$€£])"
)


def _titled(text: str) -> Iterator[tuple[int, int]]:
    """ "Once Near a Farm raised": plain words that no grammar gives capitals are a name, with the article within."""
    known = lexicon()
    for match in _TITLED.finditer(text):
        words = [*match["left"].lower().split(), match["right"].lower()]
        if known.common.issuperset(words[1:-1]) and all(map(is_english, words)):
            yield match.end("left") - len(words[-2]), match.end()


_REGION = r"(?:(?:South(?:east)?|North|East|West|Central|Latin) )?(?:Asia|India|China|Europe|America|Africa|Israel|Japan|Korea|Australia|Pacific)"
_REGIONAL = Pattern(
    rf"\b[A-Z]\w+(?: [A-Z]\w+)? (?:Ventures|Capital|Partners|Equity) {_REGION} (?:and|&) {_REGION}\b(?!['’-]| [A-Z&])"
)
""" "Acme Ventures Southeast Asia and India": a firm's arm, named by two regions."""


_WORDS = Pattern(r"\w+")
_LONGEST_TITLE = 300
"""Below a title a capital is no title's."""


def _may_join(match: re.Match[str], headed: bool) -> bool:
    known, words = lexicon(), (match["left"], match["right"])
    if match["link"] == " for " and match["right"].lower() not in known.common:  # "left Fenwick for Velora"
        return False
    if match["link"][1:] == "s " and not match["the"] and not _owns_plainly(match):
        return False
    root = match["left"].lower().removesuffix("s")
    if match["link"] == " by " and (root.endswith("ed") or not ({root} & (known.common | known.english) or headed)):
        return False  # "Backed by Velora", "the purchase of Quillon by Velora"
    given = known.given_names if match["link"][1:] != "s " else frozenset[str]()  # "Farmer's Fridge", "Ruby's Table"
    barred = (known.places, known.breakers, known.nationalities, known.giants, given)
    return (
        all(one.isdisjoint(words) for one in barred)
        and match["left"] not in _TITLES
        and not (match["left"] in known.organization_words and match["link"][:2] != " f" and match["link"] != " and ")
    )


def _owns_plainly(match: re.Match[str]) -> bool:
    """ "Farmer's Fridge", "Day's Pay": two words of English, of which the first owns nothing in news."""
    known, left, right = lexicon(), match["left"].lower(), match["right"].lower()
    return (
        is_english(left)
        and is_english(right)
        and left not in _OWNING
        and match["left"] not in known.surnames
        and left not in known.company_nouns
    )


_OWNING = frozenset(
    """today yesterday tomorrow week month year world nation country state city government court president minister governor mayor chancellor
    church school team party people union council board department ministry parliament senate congress treasury industry market region it that
    there what who here let he she who where one everyone investor founder chairman owner buyer seller parent winner analyst reader editor author
    spring summer autumn winter north south east west""".split()
)


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """ "Rood, Salt and Straw": more of a name, or of a list, stands before it."""
    before = _MORE_BEFORE.search(text, max(0, match.start() - 25), match.start())
    plain = match["link"][1:] == "s " and before is not None and before[0].strip().lower() in lexicon().common
    return not (before is None or plain)  # "Fair Day's Pay"


_MORE_BEFORE = Pattern(
    r"(?:\b(?!(?:Today|Yesterday|Rival|Startup|Start-up|Fellow|Retailer|Insurer|Lender|Now|But|And|While|When|Last|At|On|In|For|By|With|From|As|The|If|Meet) )[A-Z][\w&’'-]*,?|&|\b(?:van|von|de|der|del|la)) $"
)


def _is_one(text: str, alone: Sequence[re.Match[str]], times: int) -> bool:
    """Whether the words beside a form speak of one thing; "the takeover by Velora of Quillon" has two."""
    if alone[0]["link"] in _SIGNS:
        return alone[0]["link"] == " + " and any(
            _GOVERNS.search(text, max(0, match.start() - 20), match.start()) for match in alone
        )
    if alone[0]["link"] == " of " and _is_plain_whole(alone[0]) and any(_acts(text, match) for match in alone):
        return True
    within = any(_WITHIN.search(text, max(0, match.start() - 6), match.start()) for match in alone)
    pair: bool = alone[0]["link"] == " and "
    if alone[0]["link"][1:] == "s " and any(_acts(text, match) for match in alone):
        return True
    if alone[0]["link"][1:] == "s " and not alone[0]["the"]:
        return False
    plain = alone[0]["right"].lower() in lexicon().common or alone[0]["link"].endswith(" the ")
    plain = plain or alone[0]["link"] == " by "
    if (times < 2 and (pair or not plain)) or not (within or (len(alone) > 1 and "of" not in alone[0]["link"])):
        return False
    if pair and any(_TWO_BEHIND.match(text, match.end()) for match in alone):
        return False
    if pair and {"", " Inc", " Inc.", " Foods", " Brands"} >= {match["firm"] for match in alone} > {""}:
        return True  # "Salt and Marrow Inc", then "Salt and Marrow"
    behind = _ONE_BEHIND if pair else _NAME_BEHIND
    told = sum(
        behind.match(text, match.end()) is not None
        or (pair and _ONE_BEFORE.search(text, max(0, match.start() - 30), match.start()) is not None)
        for match in alone
    )
    return told >= (0.5 * len(alone) if pair else 1)


def _is_plain_whole(match: re.Match[str]) -> bool:
    """ "Sense of Place", not "Employees of Acme": two plain words, neither an office, a trade nor a kind of company."""
    known, words = lexicon(), (match["left"], match["right"])
    barred = known.organization_words | known.firm_words | _TITLES | _OWNED
    plain = known.common | known.english
    return match["left"][-1] != "s" and all(
        word.lower() in plain and word not in barred and word.lower() not in _NOUNS for word in words
    )


_NOUNS = frozenset((*lexicon().company_nouns, *lexicon().firm_nouns)) | {"vice", "director", "president", "founder"}


_SIGNS = (" + ", "/")
_OF_PAIRS = (*_SIGNS, " and ", " by ")
_HEADS = Pattern(
    rf"(?:^|\n|[.!?]”? )(?:(?:(?!(?:in|of|by|for|with|at|to|from)\b)[\w’'-]+ ){{0,3}}(?:{_KIND}) )?$", re.IGNORECASE
)
_GOVERNS = Pattern(
    rf"\b(?:{_KIND}|(?:rounds?|stakes?|invest(?:s|ed|ing|ments?)) in|into|of|acquire[sd]?|acquiring|bought|buys?|buying|named|called) $"
)
_LONGEST_HEAD = 60


def _heads_as_one(text: str, match: re.Match[str]) -> bool:
    """ "Harbor and Finch, a maker of tea, has raised": what opens a sentence with a verb in the singular is one company."""
    link = match["link"]
    if link not in _OF_PAIRS or not _HEADS.search(text, max(0, match.start() - _LONGEST_HEAD), match.start()):
        return False
    behind = _ONE_BEHIND if link == " and " else _SIGN_BEHIND
    return behind.match(text, match.end()) is not None


_SIGN_BEHIND = Pattern(
    rf" {_SINGULAR}|['’]s (?:\w+ )?(?:[$€£]|acquisition|CEO|founder|Series|round)|, (?:an?|the|which|backed|based|founded) | (?:CEO|co-founder|founder) [A-Z]"
    r"| (?:raised|secured|closed|acquired|bought|announced|landed|picked up|will be)\b"
)
""" "Kelda + Tarn raised", "Kelda by Tarn's Series A"."""


def _acts(text: str, match: re.Match[str]) -> bool:
    """Whether a form acts as a company does, or stands where one is told of."""
    before = _NAMED_BEFORE.search(text, max(0, match.start() - 30), match.start())
    return before is not None or _ACTS_BEHIND.match(text, match.end()) is not None


_NAMED_BEFORE = Pattern(
    rf"\b(?:{_KIND}|called|named|dubbed|backed|acquired|acquires|bought|buys|acquisition of|invest(?:ed|s) in|CEO of|founder of) (?:The |[A-Z][a-z]+ )?$"
)
_ACTS_BEHIND = Pattern(
    r"(?: (?:has|have|had|just|recently|today|will|is|was))* (?:raised|raises|raising|secured|secures|closed|closes|landed|lands|bags|bagged"
    r"|acquires|acquired|bought|sold|launched|announced|led|leads|named|hired|picked up|snapped up|agreed)\b|, (?:an?|which|whose|based|backed|founded) |['’]s (?:CEO|founder|Series|latest)| (?:CEO|co-founder|founder)\b"
)
_TWO_BEHIND = Pattern(r"[^.;\n]{0,50}\b(?:are|were|have|both|their|respectively|the two)\b| put\b")
_WITHIN = Pattern(r"[a-z\d][,”]? $|[“(]$")


def tokens_within(tokens: Sequence[Token], blocked: Sequence[bool], end: int, at: int) -> int:
    """How many of the tokens from `at` on stand before the end of a name with small words inside."""
    taken = 0
    while at + taken < len(tokens) and tokens[at + taken].end <= end and not blocked[at + taken]:
        taken += 1
    return taken
