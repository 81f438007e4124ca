"""Names in small letters: "wefox raised", "retailers such as zulily", "hyperloom CEO Ann Lee".

Such a word is no word of English, nor made of one, and stands somewhere as only a name does.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.tokens import Token, is_capital, is_legal
from vcgraph.normalize.patterns import Pattern

_ENDINGS = tuple("s es d ed ing er ers r rs ly y ness able ment ful less like".split())
_MADE = Pattern(
    r"(?:un|re|de|dis|mis|non|pre|post|sub|over|under|out|inter|multi|micro|mini|mega|macro|super|hyper|ultra|anti|co|cyber"
    r"|tele|bio|nano|neuro|photo|geo|neo|agri|agro|crypto|psycho|socio|electro|trans|semi|mono)[a-z]{4,}"
    r"|\w+(?:s|ing|ed|ers?|ion|ment|ness|ity|al|ics?|ism|ist|ance|ence|able|ive|ous|ware|ship|hood|like|wide|tech|ology|isation|ise|(?:al|ous|iv|ent|ant|ab|ib|less|ful|ing|ed|ate|ar)ly)"
)
""" "Superphone", "gamification": words that English makes every day, and no list has them all."""
_OF_MADE = 2
"""How often such a word must stand as only names do; any other strange word need do so once."""
_BEFORE_TAKES = Pattern(
    r"(?:\b(?:called|named|dubbed|acquires?|acquired|acquiring|acquisitions? of|purchases? of|takeovers? of|bought|buys|backs|backed|stakes? in"
    r"|invest(?:s|ed|ing|ments?|ors?)? in|backers? of|such as|[Rr]ivals?|competitors?|portfolio includes?|portfolio companies include|startup|start-up|company|firm|unit|app|marketplace"
    r"|platform|[a-z]*maker|retailer|service|developer|provider|grocer|operator|spin-?out|neobank|unicorn|fintech|biotech|business|specialist|(?:put|poured|pumped|injected|ploughed|plowed|sunk) into|rounds? (?:in|at|for)|(?:raised|secured|closed|backed|bought|acquired|led|joined) by|participation (?:of|from)|sold to|site|brand|lender|insurer|(?:CEO|[Ff]ounders?|executive|president|chairman|employees?) of|partner at|CEO at)"
    r"|\w-based|(?:\b|\d)(?:million|billion|crore|bn|mn?|M|B) (?:in|into|for|from)|\b[Ii]nvestors:) $"
)
_ENDS = Pattern(
    r"[,.;:)”\"]|\n|$|['’]s\b| (?:[A-Z$€£&\d(–—]|(?:and|or|to|in|for|on|from|with|by|at|of|but|that|which|who|as|after|before|since|into|when|while|last|earlier)\b)"
)
_DEALS = Pattern(
    r"(?: (?:today|just|now|recently|also|already|has|have|had|is|was|will|would|can|could|may))*"
    r"(?: \w+ly)? (?:raise[sd]?|raising|secure[sd]?|closes?d?|pull(?:s|ed) in|pick(?:s|ed) up|(?:brings|brought) in|receive[sd]|scores?d?|snag(?:s|ged)|garner(?:s|ed)|attract(?:s|ed)|g[eo]ts|wins|won|completed|emerge[sd]|revealed|confirmed|managed to raise|"
    r"lands?|landed|nabs?|nabbed|bags?|bagged|said|says|announce[sd]|agree[sd]|unveil(?:s|ed)|buys|bought"
    r"|acquire[sd]?|sold|hire[sd]|filed|files|founded|valued|backed)\b",
    re.IGNORECASE,
)
_ACTS = Pattern(
    r" (?:has|had|is|was|will|would|can|could|may|plans|wants|makes|made|offers|lets|helps|runs|went|takes|took|failed|seeks|hopes|aims|confirmed|announced)\b"
)
_HEADS = Pattern(
    r"(?:^|\n(?:[*•–-] )?|[.!?:;,]['’”\"]? |[“\"(—]|\b(?:that|and|but|as|when|while|because|which|since|if|where|after|before|whether|than|how|app|startup) )$"
)
_APPOSED = Pattern(
    r" ?, (?:an?|which|whose|based|maker|developer|provider|operator|formerly (?:an?|the|known)|the (?:[\w\-]+ ){0,4}?(?:company|startup|start-up|firm|maker|app|site|service))\b|['’]s (?:[A-Z]|(?:co-)?founder|chief|head|investors?|backers?|valuation|round|parent)| (?:CEO|CFO|CTO|COO|[Cc]hief [A-Z]?|(?:co-)?founders? [A-Z])"
)
_BEFORE_LISTED = Pattern(r"(?:[A-Z][\w.&-]*,? (?:and |or )|[A-Z][\w.&-]*, (?:and )?)$")
_BARRED_BEFORE = Pattern(
    r"\b(?:an?|the|this|these|those|its|their|his|her|our|my|your|some|more|most|any|no|all|every|each|such|(?<!put )(?<!poured )(?<!pumped )(?<!invested )into|like|very|many|few) $",
    re.IGNORECASE,
)
_OPENS = Pattern(r"[a-z]{4}[.!?][”\"]? $")
""" "It bought Tarn. wefox and Tarn will": a word that keeps its small letter where a sentence begins."""
_LOOK_BACK = 28
_SMALL_KINDS = frozenset(
    "ventures capital partners labs health foods energy games bio therapeutics technologies studios".split()
)
_KINDS_BEHIND = rf" (?:{'|'.join(sorted(_SMALL_KINDS))})"
_WITH_KIND = Pattern(rf"{_KINDS_BEHIND}(?:{_ENDS.pattern}|{_APPOSED.pattern}|{_DEALS.pattern}|{_ACTS.pattern})")
_KIND_ACTS = Pattern(rf"{_KINDS_BEHIND}(?:{_APPOSED.pattern}|{_DEALS.pattern}|{_ACTS.pattern})")
""" "Led by wefox capital,", "wefox labs has": a strange word with one of companies behind it, and then what follows a name."""


def continues_small(text: str, run: Sequence[Token], token: Token) -> bool:
    """ "From wefox capital and", "wefox health raised": the second word of a name in small letters."""
    alone = len(run) == 1 and run[0].text.islower() and token.text in _SMALL_KINDS
    return alone and _WITH_KIND.match(text, run[0].end) is not None


def _has_kind(text: str, token: Token) -> bool:
    """Whether a word of companies behind a strange word makes a name of them, and no "other stellarator ventures"."""
    start, back = token.start, _back(token)
    if _MADE.fullmatch(token.text):
        return False
    if _KIND_ACTS.match(text, token.end) and _HEADS.search(text, back, start):
        return True
    return any(one.search(text, back, start) for one in (_BEFORE_TAKES, _BEFORE_LISTED))


@lru_cache(maxsize=8192)
def is_english(word: str) -> bool:
    """Whether a word stands in the lists of English, or a plain ending makes it of one that does.

    >>> is_english("rebuilders"), is_english("wefox")
    (True, False)
    """
    known = lexicon()
    if word in known.common or word in known.english:
        return True
    return any(_is_root(word.removesuffix(ending)) for ending in _ENDINGS if word.endswith(ending))


def _is_root(root: str) -> bool:
    if len(root) < 3:
        return False
    doubled = root[:-1] if root[-1] == root[-2] else root
    return any(map(is_english, (root, f"{root}e", doubled, f"{root[:-1]}y" if root.endswith("i") else root)))


_MAY_NAME = Pattern(
    r"[a-z]{4,24}|\d[a-z]{4,24}|(?!www)[a-z]{3,12}\.(?!x?html|aspx|json|yaml|jpeg|webp|docx|xlsx|pptx|epub|info)[a-z]{4,12}"
)
"""Longer runs of letters are no names, and no words that endings could be taken from one by one."""
_OPENING = Pattern(
    r"^(?:[*•] )?(?P<name>[a-z]{4,24}|\d[a-z]{2,24})(?=, (?:the|an?|which)\b| (?:has |have )?(?:raised|raises|acquires|acquired|secures|secured|closes"
    r"|closed|launches|launched|announced|bagged|bags)\b)",
    re.MULTILINE,
)
""" "hims has raised", "1mg acquires": what opens a line as a name does may be like English, if it is no common word."""


def lower_names(text: str, tokens: Sequence[Token]) -> frozenset[str]:
    """The words in small letters, no English, that stand as a name does wherever the text has them."""
    told: dict[str, list[Token]] = defaultdict(list)
    for token in tokens:
        word = token.text
        if _MAY_NAME.fullmatch(word) and not is_english(word.rpartition(".")[2]):
            told[word].append(token)
    named = {word for word, places in told.items() if _is_name(text, word, places)}
    opening = {one["name"] for one in _OPENING.finditer(text)} - lexicon().common
    return frozenset(named | opening)


def _is_name(text: str, word: str, places: Sequence[Token]) -> bool:
    free = [token for token in places if not _BARRED_BEFORE.search(text, _back(token), token.start)]
    sure = sum(_stands_as_name(text, token) for token in free)
    made = _MADE.fullmatch(word) and not any(_IS_ONE.match(text, token.start) for token in free) and word[0].isalpha()
    return 2 * len(free) > len(places) and sure >= (_OF_MADE if made else 1)


_IS_ONE = Pattern(r"[a-z]{3,}(?<!s)s (?:has|is|was|raises|secures|closes|lands) ")
""" "Lunmos has raised": no plural takes such a verb."""


def _stands_as_name(text: str, token: Token) -> bool:
    """Whether a name alone can stand at this place, if no word of English does."""
    start, back, end = token.start, _back(token), token.end
    if "." in token.text:  # "inra.vexa led": no page lost a space before a word that is none
        return not text.endswith(("/", "@"), 0, start) and text[end : end + 1] != "/"
    if _WITH_KIND.match(text, end):
        return _has_kind(text, token)
    if _APPOSED.match(text, end) or _DEALS.match(text, end):
        return True
    taken = _BEFORE_TAKES.search(text, back, start) is not None
    if _ACTS.match(text, end):
        return taken or _HEADS.search(text, back, start) is not None
    if not _ENDS.match(text, end):
        return False
    if _OPENS.search(text, back, start):
        return True
    return taken or _BEFORE_LISTED.search(text, back, start) is not None


def _back(token: Token) -> int:
    return max(0, token.start - _LOOK_BACK)


SMALL_TRADES = ("ventures", "capital")
"""Words of a house's trade that careless writers leave in small letters."""
_BEFORE_GIVER = Pattern(r"\b(?:from|by|with|and|including|investors?) $|, $")
_ENDS_GIVER = Pattern(r"[,.;)]|$|\n| and [A-Z]| (?:led|participated|joined|invested)\b")


_SMALL_FIELDS = ("technologies", "interactive", "bio", "therapeutics")
_ACTS_ALONE = Pattern(
    r" (?:has|was|is|received|receives|secured|secures|raised|raises|closed|bagged|landed|spent) |['’]s (?:CEO|founder|round)"
)
_FOUNDED = Pattern(r"\b(?:called|named|dubbed|(?:[Ff]ounder|CEO) of) $")


def is_small_field(text: str, run: Sequence[Token], token: Token) -> bool:
    """ "Bede technologies received $5 million": one such word heads a verb in the singular only within a name."""
    first = run[0]
    if token.text not in _SMALL_FIELDS or len(run) > 1 or first.suffix or first.text in lexicon().giants:
        return False
    strange = first.text.lower() not in lexicon().common and first.text not in lexicon().nationalities
    told = _FOUNDED.search(text, max(0, first.start - 14), first.start) is not None
    return strange and (told or _ACTS_ALONE.match(text, token.end) is not None)


def is_small_house(text: str, run: Sequence[Token], token: Token) -> bool:
    """ "From Bede ventures and Oak capital": a house whose trade a careless writer left in small letters."""
    before = _BEFORE_GIVER.search(text, max(0, run[0].start - 12), run[0].start)
    return before is not None and _ENDS_GIVER.match(text, token.end) is not None


def ends_in_small(text: str, run: Sequence[Token], token: Token) -> bool:
    """ "Oak capital", "wefox labs", "Velora d.o.o.": a word in small letters that ends a name."""
    return (
        (token.text in SMALL_TRADES and is_small_house(text, run, token))
        or is_small_field(text, run, token)
        or continues_small(text, run, token)
        or (is_legal(token.text) and is_capital(run[-1].text))
    )
