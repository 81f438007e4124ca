"""Words that open sentences and belong to the name behind them: "Two Chairs, a startup", "Seven Kelda has invested"."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.lower_names import is_english
from vcgraph.extraction.rules.names.numbered_names import is_counted_house
from vcgraph.extraction.rules.names.tokens import Token
from vcgraph.normalize.patterns import Pattern

COUNTING = frozenset(
    "First Second Third One Two Three Four Five Six Seven Eight Nine Ten Next New Hi Hello Hey Will Top Global Key Major Right".split()
)
_APPOSED = Pattern(r", (?:an?|which|who|(?:co-)?founder|CEO|chief|president|partner|head) ")


def is_introduced(text: str, run: Sequence[Token], told: set[tuple[str, ...]]) -> bool:
    """ "Two Chairs, a startup": a word that opens sentences belongs to the name that the text introduces."""
    words = tuple(token.text for token in run)
    if len(run) == 1 and (run[0].text.endswith("ly") or run[0].text in _GOVERNING):
        return _APPOSED_COMPANY.match(text, run[0].end) is not None
    if run[0].text == "Per" and len(run) == 2 and run[1].text not in lexicon().publications:
        return _HAS_OFFICE.match(text, run[-1].end) is not None
    if _opens_plainly(text, run, told):
        return True
    if len(run) > 1 and run[0].text in _COUNTS and _COUNTS_ONE.match(text, run[-1].end):
        return _is_one(words) and words[1:] not in told
    if len(run) < 2 or (
        run[0].text not in COUNTING | _GOVERNING
        and not (len(run) == 2 and run[-1].text in _OF_GOODS)
        and not _has_article(run)
    ):
        return False
    heads = _HEADS_CLAUSE if run[0].text in _GOVERNING else _ACTS_ALONE if run[-1].text in _OF_GOODS else None
    acts = _has_article(run) or (heads is not None and heads.match(text, run[-1].end) is not None)
    named = acts and words[1:] not in told  # not "First Velora Foods raised"
    return named or is_counted_house(text, run) or _APPOSED.match(text, run[-1].end) is not None


def _opens_plainly(text: str, run: Sequence[Token], told: set[tuple[str, ...]]) -> bool:
    """ "Two Chairs CEO", "Never Tired has raised", "My Kitchen Table's round": plain words, which no text capitalises
    behind such a word, and which it has nowhere alone.
    """
    words, known = tuple(token.text for token in run), lexicon()
    rest = words[1:]
    barred = known.giants | known.places | known.nationalities | known.breakers | known.firm_words
    return (
        words[0] in _BEFORE_PLAIN
        and bool(rest)
        and all(word.istitle() and word not in barred and is_english(word.lower()) for word in rest)
        and _NOUNS.isdisjoint((rest[-1].lower(), rest[-1].lower().removesuffix("s")))
        and not any(one[: len(rest)] == rest for one in told)
        and _ACTS_ALONE.match(text, run[-1].end) is not None
    )


_NOUNS = frozenset((*lexicon().company_nouns, *lexicon().firm_nouns))
_BEFORE_PLAIN = frozenset(
    "First Second Third One Two Three Four Five Six Seven Eight Nine Ten Next Not Never No Without My Our Your Every Another Most Best This".split()
)
_ACTS_ALONE = Pattern(
    r" (?:(?:has|have) (?:raised|secured|closed|landed|acquired|bought|named|hired|appointed|launched|agreed)|(?:was|has been|will be) (?:acquired|bought|founded|backed|valued)"
    r"|raised|raises|secured|secures|acquires|acquired|bought|announced|(?:CEO|co-?founder|founder) [A-Z][a-z]+)\b"
    r"|[’']s? (?:(?:latest|last|new|first|most recent|seed|[$€£₹][\d.]+ ?\w*) )?(?:round|funding|seed|Series|investors|backers|(?:co-)?founder|CEO|chief executive|valuation|acquisition)\b"
    r"|, (?:an?|which|whose|based|backed|founded) "
)
""" "Two Chairs CEO Ann Lee", "Never Tired’s latest round": what stands behind a company that heads its sentence."""
_COUNTS = frozenset("One Two Three Four Five Six Seven Eight Nine Ten".split())
_COUNTS_ONE = Pattern(
    r" (?:has|is|was|led|leads|CEO|co-?founder|founder)\b|['’]s (?:CEO|founder|portfolio|acquisition|[$€£])"
)
""" "Seven Kelda has invested": no number goes with a strange word and a verb in the singular."""


def _is_one(words: Sequence[str]) -> bool:
    single = words[-1][-1] != "s" or words[-1] in lexicon().organization_words
    return single and not is_english(words[1].lower())


def _has_article(run: Sequence[Token]) -> bool:
    """ "Who Minds a Storm": such a run is a name that the inner words told."""
    return any(token.text in ("a", "an") for token in run[1:])


_OF_GOODS = frozenset(
    "Foods Brands Lab Labs Games Studios Pictures Records Systems Technologies Therapeutics Health Robotics Bio Analytics Networks Motors Pharma Biosciences".split()
)
""" "Rival Foods acquired": no text calls anything that alone."""
_GOVERNING = frozenset("Over Under Beyond Above Through Upon Against Among Between Beside".split())
""" "Over Marrow CEO Ann Lee said": what a preposition governs heads no clause, so it belongs to the name."""
_HEADS_CLAUSE = Pattern(
    r" (?:(?:CEO|(?:co-)?founder)(?: and (?:CEO|(?:co-)?founder))?(?: [A-Z][\w.’'-]*){1,3} (?:said|says|told|took|wrote|[a-z]+ed)"
    r"|(?:has|have) (?:raised|closed|secured|acquired)|raised|raises|secured|secures|lands|acquired|acquires|said|says|announced)\b"
)
_HAS_OFFICE = Pattern(
    r", (?:the )?(?:C[EFOT]O|(?:co-)?founder|chief [a-z]+(?: officer)?|partner|president|chair(?:man)?) (?:of|at) "
    r"|,? (?:who )?(?:(?:has|is|will|was) )?(?:co-?founded|founded|joins|joined|joining|told|driving|leaving|stepping|left|runs|ran|heads|started) "
)
""" "Per Kvam, CTO of Acme": a given name, and no word for whose report it is."""
_APPOSED_COMPANY = Pattern(
    rf", (?:an?|the) (?:[\w\-.,]+ ){{0,7}}?(?:{'|'.join(map(re.escape, lexicon().company_nouns))})(?=,| (?:that|which|for|with|in|of|based)\b)"
)
""" "Steadily, an insurance startup that": an adverb that a text opens with is none where a company is told of behind it."""
