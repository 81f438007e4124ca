"""Stakes whose investors stand behind the noun: "an investment by A and B in C", "A, in which B has a stake"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.parties import companies_before
from vcgraph.extraction.rules.stakes.stated import Stake, pair_stakes
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def find_investments_by(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "An investment made by A, B and C in D"; the list may have taken "in D" for its last name."""
    for match in _BY.finditer(sentence.mask):
        listed, end = read_list(sentence, match.end())
        ends = (end, *(one.position + 1 for one in listed)) if listed else ()
        into = next((found for at in ends if (found := _INTO.match(sentence.mask, at))), None)
        if into is not None:
            investors = [one for one in listed if one.position < into.start()]
            yield from pair_stakes(investors, companies_from(document, sentence, into.end()), "investment by")


_BY = pattern(
    r"\b(?:investments?|stakes?|bets?) (?:(?:made|taken|held|bought|owned) )?by (?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>)"
)
_INTO = pattern(
    r",? (?:in|into|on) (?=(?:(?!(?:in|of|for|from|that|which)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<N>)"
)


def find_in_which(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "A, in which B and C are investors", "A, which B and C fund", "A, the company that B and C both backed"."""
    for match in _COMPANIES_WHICH.finditer(sentence.mask):
        listed, end = read_list(sentence, match.end(), whole=True)
        if listed and _INVESTS.match(sentence.mask, end):
            others = _THE_OTHERS.match(sentence.mask, end)
            held = companies_from(document, sentence, others.end()) if others else []
            companies = [*companies_before(document, sentence, match.start()), *held]
            yield from pair_stakes(listed, companies, "in which")
    for match in _WHICH.finditer(sentence.mask):
        listed, end = read_list(sentence, match.end(), whole=True)
        company = sentence.items[match.start("company")].referent
        verb = _INVESTS if match["into"] else _BACKS
        if listed and company is not None and verb.match(sentence.mask, end):
            yield from pair_stakes(listed, [company], "in which")


_WHICH = pattern(
    r"(?P<company><N>)(?: ?\([^()]*\))?(?:,? (?P<into>in(?:to)? which|where)|, which|, the (?:[\w\-]+ )?(?:company|start-?up|firm|business|maker) (?:that|which)) (?:(?:its|his|her|the|their) (?:[\w\-]+ )?(?:rivals?|competitors?|peers?) )?(?=(?:[\w\-’']+ ){0,4}?<X>)"
)
_BACKS = Pattern(
    r"(?: (?:has|have|had|also|both|each|first|all|already|once))* (?:fund(?:s|ed)?|back(?:s|ed)?|finance[sd]?|bankroll(?:s|ed)?|support(?:s|ed)? with money)(?=[.,;)]|$| and | since\b| early\b| too\b| as well\b)"
)
""" "A, which B and C | fund"."""
_COMPANIES_WHICH = pattern(
    r" (?:is|are|was|were) (?:both |all )?(?:an?|two|three|among the|some of the|one of(?: the)?|two of(?: the)?) (?:[\w\-]+ ){0,2}?(?:companies|company|start-?ups?|firms?|businesses|ventures?) in(?:to)? which (?:both )?(?=(?:[\w\-’']+ ){0,4}?<X>)"
)
_THE_OTHERS = pattern(r"[^.;]{0,60}(?:;|, and|\.) (?:and )?the (?:others?|rest|second|third) (?:are|is):? (?=<N>)")
""" "One of three companies in which B holds shares; | the others are C and D"."""
_INVESTS = Pattern(
    r"(?: (?:has|have|had|also|is|are|was|were|both|each|first|an?|early|previously|recently|a \w+|still))*"
    r" (?:investors?|backers?|shareholders?|invested|holds? |hold\b|held |owns? |owned |(?:[\w\-.%]+ ){0,3}stakes?|(?:put|poured|sunk|sank|plough?ed|pumped) (?:[\w\-]+ ){0,4}?(?:money|cash|capital|sums|millions|billions|\ue002))"
)


def is_in_which(mask: str, position: int) -> bool:
    """ "A rival is B, in which | C has a stake", "B, where | C is a shareholder": of B, whomever the text speaks of."""
    return _IN_WHICH.search(mask, max(0, position - 120), position) is not None


_IN_WHICH = pattern(r"(?:\b(?:in|of) which|<N>(?: ?\([^()]*\))?, where) (?:(?:[\w\-]+|<X>,?) ){0,5}$")
