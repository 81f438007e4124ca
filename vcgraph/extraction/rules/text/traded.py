"""Whether an exchange trades the shares of a company, so that anyone may buy them."""

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def is_traded(document: Document, company: Referent) -> bool:
    """Whether the text tells the company's sign at an exchange: anyone may buy its shares."""
    return any(
        item.referent is company
        and (
            _TRADED.match(document.text, item.end) or _LISTED.search(document.text, max(0, item.start - 40), item.start)
        )
        for sentence in document.sentences
        for _, item in sentence.all(marks.NAME)
    )


_LISTED = Pattern(
    r"(?:\w-listed|\b(?:publicly|stock[- ]market) (?:traded|listed)|\blisted) (?:(?!(?:as|in|by|with|at|on|for|to|and)\b)[\w\-’']+ ){0,3}$"
)
_TRADED = Pattern(
    r",? (?:an?|the|which is an?) (?:[A-Z]\w+[- ])?(?:(?<!un)listed|publicly[- ](?:traded|listed)|stock[- ]market[- ]listed) |"
    r"(?:['’]s?)? ?\( ?(?:[A-Z0-9]+\.[A-Z]{1,3}|(?i:NYSE|NASDAQ|LSE|TSX|ASX|HKEX|NSE|BSE|Euronext)(?: [\w ]{1,12})?: ?[\w.]{1,8}) ?\)|"
    r",? with an? (?:stock )?market (?:value|cap(?:itali[sz]ation)?) (?:of )?[$€£¥]?\d|(?:['’]s?)? (?:shares|stock) (?:(?:has|have|had|also) )*(?:traded|rose|risen|fell|fallen|gained|jumped|slid|dropped|closed|climbed|soared|tumbled|slumped|surged|plunged)\b"
)
""" "( YHOO.O )", "(NYSE: ZND)": whose shares anyone may buy."""


def is_market_value(before: str) -> bool:
    """Whether a sum behind these words is what an exchange makes of a company: "Nasdaq-listed Acme was worth"."""
    return _LISTED_ONE.search(before) is not None


_LISTED_ONE = pattern(
    r"\b[A-Z]\w+-listed (?:(?!(?:by|on|in|at|as)\b)[\w\-]+ |<L>(?:-based)? ){0,4}<N>,? (?:(?:which|now|currently|today) )*(?:is|was) (?:now )?(?:valued at|worth) (?:\w+ ){0,3}$"
)
