"""Whether an exchange trades the shares of a company, so that anyone may buy them."""

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document
from vcgraph.normalize.patterns import Pattern


def is_traded(document: Document, company: Referent) -> bool:
    """Whether the text tells the company's sign at an exchange: anyone may buy its shares."""
    return any(
        item.referent is company and _TRADED.match(document.text, item.end)
        for sentence in document.sentences
        for _, item in sentence.all(marks.NAME)
    )


_TRADED = Pattern(
    r",? (?:an?|the|which is an?) (?:[A-Z]\w+[- ])?(?:(?<!un)listed|publicly[- ](?:traded|listed)|stock[- ]market[- ]listed) |"
    r"(?:['’]s?)? ?\( ?(?:[A-Z0-9]+\.[A-Z]{1,3}|(?i:NYSE|NASDAQ|LSE|TSX|ASX|HKEX|NSE|BSE|Euronext)(?: [\w ]{1,12})?: ?[\w.]{1,8}) ?\)|"
    r",? with an? (?:stock )?market (?:value|cap(?:itali[sz]ation)?) (?:of )?[$€£¥]?\d|(?:['’]s?)? (?:shares|stock) (?:(?:has|have|had|also) )*(?:traded|rose|risen|fell|fallen|gained|jumped|slid|dropped|closed|climbed|soared|tumbled|slumped|surged|plunged)\b"
)
""" "( YHOO.O )", "(NYSE: ZND)": whose shares anyone may buy."""
