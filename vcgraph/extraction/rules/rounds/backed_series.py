"""Backers told clause by clause or in turn, each of its own company, where later clauses leave out the verb: "A is backed by
B, C by D and E by both", "A, B and C are backed by D, E and F, respectively", "A raised its money from B, and C its from D".
"""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.outright import NOT_COMPANIES, PAIRED, givers_in, outright
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyOf

_WORD = r"(?:(?!(?:and|or|while|which|that|who|from|by|with|but|as|for|in|of|to|at|on|led|both)\b)[a-z][\w\-’']* |<L>(?:-based|['’]s)? )"
_GIVER = rf"(?:the )?{_WORD}{{0,4}}?<X>"
_BACKED = r"(?:is|are|was|were|has been|have been|is also) (?:(?:also|partly|mainly|jointly) )?(?:backed|funded|financed|bankrolled|seeded)"
_IN_TURN = pattern(
    rf"(?P<companies><N>(?:(?:,|,? and) <N>)+) {_BACKED} by (?P<givers>{_GIVER}(?:(?:,|,? and) {_GIVER})+),? respectively"
)
_FIRST = pattern(rf"(?P<company><N>) (?:{_BACKED} (?P<by>by)|raised (?P<its>its money from)) ")
_NEXT = r"(?:,? and|,? while|[,;]) (?:(?:its|the) )?" + _WORD + r"{0,4}(?P<company><N>)(?:, [^,;.<M><N><P>]{2,60},)?"
_NEXT_BY, _NEXT_ITS = pattern(rf"{_NEXT} by "), pattern(rf"{_NEXT} its (?:money )?from ")
_ONE = pattern(rf"{_GIVER}(?!['’])")
_BOTH = pattern(r"(?:both|all three)\b")
_WORDS = AnyOf("backed", "funded", "financed", "bankrolled", "seeded", "its money")


def find_backed(sentence: Sentence) -> list[RoundDraft]:
    """The rounds, of which nothing but the investors is known, of a sentence that tells several companies' backers."""
    if not _WORDS.is_in(sentence.lower):
        return []
    in_turn = _IN_TURN.search(sentence.mask)
    if in_turn is not None:
        companies, givers = (givers_in(sentence, *in_turn.span(group)) for group in ("companies", "givers"))
        told = [(one, [giver]) for one, giver in zip(companies, givers, strict=len(companies) == len(givers))]
        return _drafts(sentence, told, in_turn.start()) if len(companies) == len(givers) else []
    for match in _FIRST.finditer(sentence.mask):
        if not is_governed(sentence.mask, match.start()):
            told = list(_told(sentence, match))
            if len(told) > 1:
                return _drafts(sentence, told, match.start())
    return []


def _told(sentence: Sentence, first: re.Match[str]) -> Iterator[tuple[Referent, list[Referent]]]:
    """Companies with their backers, clause by clause."""
    following = _NEXT_BY if first["by"] else _NEXT_ITS
    match: re.Match[str] | None = first
    before: list[Referent] = []
    while match is not None:
        company = sentence.items[match.start("company")].referent
        both = _BOTH.match(sentence.mask, match.end())
        end = (both or _ONE.match(sentence.mask, match.end()) or match).end()
        givers = before if both is not None else givers_in(sentence, match.end(), end)
        if company is None or not givers:
            return
        yield company, givers
        before = [*before, *givers]
        match = following.match(sentence.mask, end)


def _drafts(sentence: Sentence, told: list[tuple[Referent, list[Referent]]], at: int) -> list[RoundDraft]:
    if any(company.kind in NOT_COMPANIES for company, _ in told):
        return []
    drafts = []
    for company, givers in told:
        draft = outright(RoundDraft(company, sentence.index, at, PAIRED), sentence)
        for giver in givers:
            if giver is not company:
                draft.add_investor(giver, "participant", False, sentence, PAIRED)
        drafts.append(draft)
    return drafts
