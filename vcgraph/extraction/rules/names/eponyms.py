"""Single words that are a company's name though people bear it too: "Fisk CEO Henry Fisk", "buyout house Fisk"."""

import re
from collections import Counter
from collections.abc import Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.people_words import SPEAKS, said_before, title_before
from vcgraph.extraction.rules.names.spans import NameSpan
from vcgraph.normalize.patterns import Pattern

_HAS_CHIEF = Pattern(
    r"(?:['’]s?)? (?:(?:former|new|current) )?(?:CEO|CFO|CTO|COO|[Cc]hief [Ee]xecutive|(?:(?<!['’]s )co-?)?founder|[Cc]hairman|[Pp]resident|spokes(?:man|woman|person)),? [A-Z]"
    r"|, (?:which|founded|based)\b|['’]s? (?:board|shares|IPO|headquarters|customers|investors|shareholders|employees)\b|,? which (?:is|has|was|makes|sells|raised)\b"
)
_HOUSE_BEFORE = Pattern(
    r"\b(?:house|firm|company|startup|start-up|maker|boutique|outfit|(?:chief executive|CEO|CFO|CTO|finance chief|chairman|chairwoman|chair|president|founder|managing director) of) $"
)
_HOUSE_ENDS = (" of ", "house ", "firm ", "company ", "startup ", "start-up ", "maker ", "boutique ", "outfit ")


def _house_before(before: str) -> re.Match[str] | None:
    return _HOUSE_BEFORE.search(before) if before.endswith(_HOUSE_ENDS) else None


def eponyms(text: str, spans: Sequence[NameSpan]) -> set[str]:
    """Single words that are a company's name though people bear it too: "Fisk CEO Henry Fisk", "buyout house Fisk"."""
    acting: Counter[str] = Counter(
        {span.words[0]: 1 for span in spans if len(span.words) > 1 and _heads_organization(span.words)}
    )
    early = told_early(text, spans, 2)
    acting.update(dict.fromkeys(early, 1))
    for span in spans:
        if len(span.words) == 1:
            before = text[max(0, span.start - 45) : span.start]
            says = span.words[0] not in early and (SPEAKS.match(text, span.end) or said_before(before))
            human = says or title_before(before)
            company = _HAS_CHIEF.match(text, span.end) or _house_before(before)
            acting[span.words[0]] += bool(company) - bool(human)
    return {word for word, score in acting.items() if score > 0}


def _heads_organization(words: Sequence[str]) -> bool:
    """ "Fisk Automotive", "Fisk & Associates": a surname that the name of a company begins with."""
    known = lexicon()
    return (words[1] in known.organization_words or words[1] == "&") and not known.is_given_name(words[0])


def told_early(text: str, spans: Sequence[NameSpan], times: int) -> set[str]:
    """Single words that the body has some times before a longer name ends with them: news tells a full name first."""
    body, full = text.find("\n") + 1, _full_names(spans)
    alone = Counter(
        span.words[0]
        for span in spans
        if len(span.words) == 1 and body <= span.start < full.get(span.words[0], 0) and not span.suffix
    )
    known = lexicon()
    return {
        word
        for word, count in alone.items()
        if count >= times and word not in known.surnames and word not in known.heads_of_state
    }


def _full_names(spans: Sequence[NameSpan]) -> dict[str, int]:
    """Where the first name of several words stands that ends with a word, for each such word."""
    full: dict[str, int] = {}
    for span in spans:
        if len(span.words) > 1:
            full.setdefault(span.words[-1], span.start)
    return full
