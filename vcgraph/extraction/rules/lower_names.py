"""Names in small letters that a text tells again and again: "hyperloom agreed to", "hyperloom CEO Ann Lee"."""

import re
from collections import defaultdict
from collections.abc import Sequence

from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.tokens import Token
from vcgraph.normalize.patterns import Pattern

_TIMES = 3
"""A word that stands as a name does fewer times may be a slip or a word of a trade."""
_BEHIND = Pattern(
    r"['’]|[,.;:)”\"]|\n|$| (?:[A-Z$€£&\d(–—-]|(?:and|or|to|in|for|on|from|with|by|at|of|but|that|which|who|as|during|after|before|since|because|over|into|if|when|while"
    r"|is|was|has|had|will|would|can|could|may|also|now|does|did|said|says|plans|raised|raises|takes|took|agrees|agreed|unveils|unveiled|buys|bought|sells|sold|paid"
    r"|makes|made|uses|helps|offers|lets|allows|announced|launched|founded|acquired|acquires|closed|files|filed|names|named|expects|operates|provides|wants|co-founder|founder)\b)"
)
""" "Crypto exchanges", "blockchain technology": a word of a trade has nouns behind it somewhere, a name has not."""
_TRADE_BEHIND = Pattern(
    r"[- ](?:start-?ups?|compan(?:y|ies)|industry|markets?|sector|technolog(?:y|ies)|space|exchanges?|assets|platforms?|firms?|community|business(?:es)?"
    r"|projects?|unicorns?|makers?|providers?|apps?|tools?|world|funds?)\b"
)
_NAMED_BEHIND = Pattern(
    r"(?:['’]s)? (?:CEO|CFO|CTO|[Cc]hief [Ee]xecutive|(?:co-)?founder) [A-Z]|,? (?:Inc|Corp|Ltd|GmbH|Ventures|Capital|Partners|Technologies)\b"
    r"| (?:said|announced|agreed|unveiled|plans|raised|bought|acquired|unveils|agrees)\b"
)
_NAMED_BEFORE = Pattern(
    r"\b(?:startup|start-up|company|firm|unit|called|named|acquires?|acquired|acquiring|(?:CEO|founders?|employees?|acquisition|purchase|takeover) of|partner at) $"
)
_BARRED_BEFORE = Pattern(
    r"\b(?:an?|the|this|these|its|their|his|her|some|more|most|any|no|such|into|like) $", re.IGNORECASE
)
_INFLECTED = Pattern(
    r"\w+(?:s|ing|ed|ers?|tion|ment|ness|ity|ism|ist|ance|ence|able|ive|ous|ware|ship|hood|like|wide|tech|ology)"
)
_LOOK_BACK = 24


def lower_names(text: str, tokens: Sequence[Token]) -> frozenset[str]:
    """The words in small letters, no English, that stand as a name does wherever the text has them."""
    told: dict[str, list[Token]] = defaultdict(list)
    common = lexicon().common
    for token in tokens:
        word = token.text
        if len(word) > 3 and word not in common and word.islower() and word.isalpha():
            told[word].append(token)
    return frozenset(
        word
        for word, places in told.items()
        if len(places) >= _TIMES
        and not _INFLECTED.fullmatch(word)
        and not any(_is_trade(text, token) for token in places)
        and 4 * sum(_may_name(text, token) for token in places) >= 3 * len(places)
        and sum(_names(text, token) for token in places) > 1
    )


def _is_trade(text: str, token: Token) -> bool:
    return _TRADE_BEHIND.match(text, token.start + len(token.text)) is not None


def _may_name(text: str, token: Token) -> bool:
    end = token.start + len(token.text)
    return (
        _BEHIND.match(text, end) is not None
        and _BARRED_BEFORE.search(text, max(0, token.start - _LOOK_BACK), token.start) is None
    )


def _names(text: str, token: Token) -> bool:
    end = token.start + len(token.text)
    return (
        _NAMED_BEHIND.match(text, end) is not None
        or _NAMED_BEFORE.search(text, max(0, token.start - _LOOK_BACK), token.start) is not None
    )


SMALL_TRADES = ("ventures", "capital")
"""Words of a house's trade that careless writers leave in small letters."""
_BEFORE_GIVER = Pattern(r"\b(?:from|by|with|and|including|investors?) $|, $")
_ENDS_GIVER = Pattern(r"[,.;)]|$|\n| and [A-Z]| (?:led|participated|joined|invested)\b")


def is_small_house(text: str, run: Sequence[Token], token: Token) -> bool:
    """ "From Bede ventures and Oak capital": a house whose trade a careless writer left in small letters."""
    before = _BEFORE_GIVER.search(text, max(0, run[0].start - 12), run[0].start)
    return before is not None and _ENDS_GIVER.match(text, token.end) is not None
