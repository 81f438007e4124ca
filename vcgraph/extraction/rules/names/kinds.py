"""Of what kind a name is by its own words: a place, a paper, a law, a fund, a firm, another organisation."""

from collections.abc import Sequence
from typing import Literal

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.tokens import LEGAL_END
from vcgraph.normalize.patterns import Pattern

Kind = Literal["person", "firm", "fund", "place", "publication", "organization", "unknown"]

PRESS = frozenset("Journal Times News Post Daily Magazine Review Herald Tribune Gazette Chronicle Wire".split())
_NO_PARTY = PRESS | frozenset(
    "Act Acts Award Awards Prize Prizes Directive Regulation Regulations Treaty Medal Trophy".split()
)
"""Last words of papers, laws and honours, which neither raise money nor give it."""
_FUND_END = Pattern(
    r"\b(?:Fund|Funds|Partners|Ventures|Capital|Growth|Opportunities|Opportunity|Vision Fund)\s+(?:[IVX]+|\d{1,2})$|\bFund (?:[IVX]+|\d{1,2}[A-Z])\b"
)
PENSION_NAME = Pattern(
    r"\b(?:Retirement (?:System|Fund|Board)|Pension (?:Fund|Plan|System)|(?:State|Investment) Board)\b"
)
"""Names of institutions that give money to funds, and raise none."""
_AREAS = frozenset("District Boulevard County Peninsula Province Prefecture".split())
_REGIONS = frozenset("Northern Southern Eastern Western Central Greater Upper Lower".split())


def kind_of(words: Sequence[str], publisher: str | None) -> Kind:
    """The kind of a name; the `publisher` is the paper that has the article."""
    known, form = lexicon(), " ".join(words)
    if _is_place(words, form):
        return "place"
    if (
        form in known.no_companies
        or known.no_companies.issuperset(words)  # "AI DevOps"
        or form in known.publications
        or form == publisher
        or (len(words) > 1 and words[-1] in _NO_PARTY)
        or form.endswith(" of the Year")
    ):
        return "publication"
    if _FUND_END.search(LEGAL_END.sub("", form)):
        return "fund"
    core = LEGAL_END.sub("", form).split()
    if core and core[-1] in known.firm_words and len(core) > 1:
        return "firm"
    if any(word in known.organization_words for word in words):
        return "organization"
    return "unknown"


def _is_place(words: Sequence[str], form: str) -> bool:
    known = lexicon()
    return (
        form in known.places
        or (words[0] in _REGIONS and " ".join(words[1:]) in known.places)
        or f"{form}." in known.places
        or (form.title() in known.places and form.isupper() and len(form) > 3)
        or (len(words) > 1 and words[-1] in _AREAS)
        or (words[-1] == "City" and " ".join(words[:-1]) in known.places)
    )
