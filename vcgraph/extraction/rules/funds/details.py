"""How long a fund runs, and what it invests in."""

import re

from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.funds.mentions import speaks_of_fund
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import Support
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_TERM = Pattern(
    r"\bterm of [\"“]?(?P<term>\d+ ?\+ ?\d+|\d+)[\"”]? years?|\b(?P<term2>\d+|ten|seven|five|eight|twelve)[- ]year (?:term|fund|life)\b|\b(?:term|life|lifespan) (?:of|is) (?P<term3>\d+|ten|seven|five|eight|twelve) years?(?P<plus> plus (?:two|2|one|1|three|3))?",
    re.IGNORECASE,
)
_WORDS = {"ten": "10", "seven": "7", "five": "5", "eight": "8", "twelve": "12", "one": "1", "two": "2", "three": "3"}
_FOCUS = pattern(
    r"\b(?:focus(?:ed|ing|es)?(?: (?:exclusively|primarily|solely|mainly))? on|dedicated to|that (?:will )?invests? in|(?:to|will) invest(?:ing)? (?:primarily |mainly |exclusively )?in|targeting|invests? (?:primarily |mainly )?in|for investments? in|investing in(?! <N> (?:is|are|was|were)\b)|support(?:ing)? (?:research )?(?:on|in)) (?P<focus>[a-zA-Z<L><N>][^.;:()“”\"]{3,90}?)(?=[.;,(:]| and (?:has|have|will|is|plans|was)| with | from | that | which | as | across | at |$)",
    re.IGNORECASE,
)


def add_details(document: Document, sentence: Sentence, drafts: list[FundDraft]) -> None:
    """Write what a sentence tells of the life and the aim of a fund into the one told last."""
    if not drafts or sentence.index - drafts[-1].sentence > 6:
        return
    draft = drafts[-1]
    term = _TERM.search(sentence.mask) if draft.term is None and "year" in sentence.mask else None
    if term:
        words = (term["term"] or term["term2"] or term["term3"]).replace(" ", "").lower()
        more = f"+{_WORDS.get(term['plus'].split()[-1].lower(), term['plus'].split()[-1])}" if term["plus"] else ""
        draft.term = f"{_WORDS.get(words, words)}{more} years"
        draft.support.append(Support("term", sentence.index, "term"))
    if draft.focus is None and speaks_of_fund(sentence):
        focus = _FOCUS.search(sentence.mask)
        if focus:
            start, end = sentence.span(*focus.span("focus"))
            draft.focus = document.text[start:end].strip()
            draft.support.append(Support("focus", sentence.index, "focus"))
