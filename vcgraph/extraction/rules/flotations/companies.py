"""Whose flotation it is that a verb or a noun tells of."""

import re
from typing import NamedTuple

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, subject_before
from vcgraph.extraction.rules.flotations import words
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.lists import list_before
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


class Clause(NamedTuple):
    """A sentence with its mask as the patterns for flotations see it."""

    document: Document
    sentence: Sentence
    mask: str


_NOBODY = Pattern(
    r"\b(?:companies|startups|start-ups|firms|unicorns|businesses|candidates|peers|issuers|rivals|players|names|banks|they|who|entrepreneurs|founders|CEOs|many|most|few|some|others|investors|bankers|analysts|"
    r"shareholders|market|markets|ones|VCs|capitalists|deals|companies['’])\b[^,;:]{0,70}$"
)
_AMONG = Pattern(r"\b(?:one of|among|the (?:first|latest|only)(?: of)?)\b[^,;:]{0,70}$")
_SHELL = Pattern(r"\b(?:reverse merger|reverse takeover|SPAC|special[- ]purpose|blank[- ]check|merg(?:er|ing) with)\b")


def companies_of(clause: Clause, match: re.Match[str]) -> list[Referent]:
    """The companies whose offering a verb tells of: "X, Y and Z plan to go public"."""
    held = _OF_HOUSE.search(clause.mask[: match.start("verb")])
    if held is not None:
        return _listed_behind(clause, *held.span("rest"))
    company = company_of(clause, match)
    beside = words.BESIDE.search(clause.mask[: match.start("verb")])
    if company is None:
        return []
    if beside is None or beside["aside"]:
        return [company]
    listed = list_before(clause.sentence, beside.start("company") + 1)
    named = [one.item.referent for one in listed if one.item.referent is not None and goes_public(one.item.referent)]
    return named if any(one is company for one in named) else [company]


def _listed_behind(clause: Clause, start: int, end: int) -> list[Referent]:
    """ "Companies that Harrow backed, A and B, have filed": A and B."""
    at_commas = [one for at, one in clause.sentence.all(marks.NAME, start, end) if _IN_LIST.search(clause.mask, 0, at)]
    return [one.referent for one in at_commas if one.referent is not None and goes_public(one.referent)]


def company_of(clause: Clause, match: re.Match[str]) -> Referent | None:
    """The company whose offering a verb tells of."""
    before = clause.mask[: match.start("verb")]
    if (_NOBODY.search(before[-90:]) and not _AMONG.search(before[-140:])) or _SHELL.search(clause.mask):
        return None
    owner = words.OWNER_BEHIND.match(clause.mask, match.end())
    if owner is not None:
        return company_at(clause, owner.start("company"))
    if _OF_PART.match(clause.mask, match.end()) or _OF_HOUSE.search(before):
        return None
    planner = _WHOSE_PLANS.search(before)
    if planner is not None:
        at = planner.start("company")
        named = at >= 0 and (clause.sentence.items[at].sign == marks.NAME or not _named(clause, at))
        return company_at(clause, at) if named else None
    if any(item.value == "they" for _, item in clause.sentence.all(marks.ANAPHOR, len(before) - 12, len(before))):
        return None
    beside = words.BESIDE.search(before)
    if beside is not None and _stands_for_itself(clause, beside):
        return company_at(clause, beside.start("company"))
    if _NAMELESS.search(before):
        return None
    if _GOES_ON.search(before) or (before.endswith(", ") and match["verb"].split()[0].endswith("ing")):
        return _head(clause, before)
    return _grammatical(clause, before)


_IN_LIST = Pattern(r"(?:, (?:and )?|[–—-] |\band |\b(?:such as|including|like) )$")
_OF_PART = pattern(
    r" (?:of|for) (?:its|their|his|her|the|an?|one of its) (?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?(?:subsidiar(?:y|ies)|units?|arms?|division|business(?:es)?|operations|affiliates?|brands?|portfolio compan(?:y|ies)|holdings?)\b"
)
""" "Is planning the IPO | of its online unit": who plans it does not go public."""
_OF_HOUSE = pattern(
    r"\b(?:companies|startups|start-ups|firms|businesses|bets|investments),? (?:(?:that|which|in which|where|whom) )?(?:(?:the|its) [a-z\-]+|<X>|<A>|they|it|he|she) (?:[^;:.]* )?(?:invested|backed|back|backs|bet|funded|seeded|supports?|supported|own|owns|owned|holds?|held|put)\b(?P<rest>[^;:.]*)$"
)
""" "Companies that Harrow Ventures invested in, A and B, | have filed": it is they who go public, and not the investor."""


def _grammatical(clause: Clause, before: str) -> Referent | None:
    subject = subject_before(clause.document, clause.sentence, len(before))
    if subject is None and not before.strip(' “"'):
        subject = clause.sentence.focus
    return subject if goes_public(subject) else None


def _stands_for_itself(clause: Clause, beside: re.Match[str]) -> bool:
    """Whether the name beside a verb is its subject: nothing governs it, and "it" points to no name before."""
    at = beside.start("company")
    if clause.mask[at] == marks.ANAPHOR:
        named = [place for place, _ in clause.sentence.all(marks.NAME, 0, at)]
        if any(not is_governed(clause.mask, place) for place in named):
            return False
    return bool(beside["aside"]) or not _GOVERNED.search(clause.mask[:at])


_GOVERNED = Pattern(
    r"\b(?:such as|including|like|by|from|with|of|for|at|to|in|than|and|or) (?:[a-z]+ ){0,2}$|[\ue000\ue001](?:\([^()]*\))?, $"
)
_GOES_ON = Pattern(
    r"(?:,? and|\b(?:after|before|since|by|while))(?: (?:has|have|had|is|was|been|long|then|now|also|later|finally|eventually|recently|\w+ly))* $"
)
_WHOSE_PLANS = pattern(
    r"(?:(?P<company><C>)|\bthe (?:[\w\-]+ ){0,3}[\w\-]+)['’]s? (?:[\w\-]+ )?(?:plans?|bid|push|efforts?|attempts?|intention|preparations|ambitions?) to $"
)
""" "Acme has bought shares ahead of B's plans to | launch an IPO": B, and nobody where the words do not name it."""
_NAMELESS = Pattern(
    r"\b(?:when|as|while|that|because|after|before|if|since|which) (?:the|an?|one of|its) (?:[a-z0-9’'.\-]+ |No\. ){1,9}$"
)
""" "When the world's biggest social network is set to": the words do not name it."""
_RELATIVE = pattern(
    r"(?P<company><N>)(?: ?\([^()]*\))?(?:, (?:an?|the) [^.,;:<N>]{2,70}?)?,? (?:which|that|whose)\b[^,;:]*$"
)


def _head(clause: Clause, before: str) -> Referent | None:
    """The subject of a second verb: "X, which works with Y and went public", "X jumped after pricing its IPO"."""
    relative = _RELATIVE.search(before)
    if relative is not None:
        return company_at(clause, relative.start("company"))
    heads = clause.sentence.all(marks.NAME + marks.ANAPHOR, 0, len(before))
    free = [at for at, _ in heads if not is_governed(before, at)]
    return company_at(clause, free[0]) if free else None


def owner_of(clause: Clause, match: re.Match[str]) -> Referent | None:
    """The company whose offering a noun tells of: "X's IPO", "the IPO of X"; "an IPO" is of whom the text speaks."""
    behind = words.OWNER_BEHIND.match(clause.mask, match.end())
    if behind is not None:
        return company_at(clause, behind.start("company"))
    if match["company"] != "":
        return company_at(clause, match.start("company"))
    if any(clause.sentence.all(marks.PERSON, 0, match.start("thing"))) or _SHELL.search(clause.mask):
        return None
    company = resolve(clause.document, clause.sentence, match.start("company"))
    return company if company is not None and company.kind != "firm" and goes_public(company) else None


def company_at(clause: Clause, position: int) -> Referent | None:
    """The company that a name, "the company" or "its" at a position stands for."""
    item = clause.sentence.items.get(position)
    if item is None:
        return _its(clause, position)
    if item.sign != marks.ANAPHOR:
        return item.referent if goes_public(item.referent) else None
    return None if item.value in ("they", "we", "the duo") else _spoken_of(clause, position, str(item.value))


def _its(clause: Clause, position: int) -> Referent | None:
    """Of whom the sentence has just spoken, though he be not its subject: "A backed B before its IPO"."""
    relative = _RELATIVE.search(clause.mask[:position])
    if relative is not None:
        return company_at(clause, relative.start("company"))
    company, named = resolve(clause.document, clause.sentence, position), _named(clause, position)
    if named and company not in named and not any(clause.sentence.all(marks.ANAPHOR, 0, position)):
        return named[-1]
    return company if goes_public(company) else None


def _spoken_of(clause: Clause, position: int, noun: str) -> Referent | None:
    """Whom "the company" or "it" means; an investing firm is seldom he who goes public."""
    sentence, named = clause.sentence, _named(clause, position)
    company = resolve(clause.document, sentence, position)
    alone = company not in named and not any(sentence.all(marks.ANAPHOR, 0, position))
    if named and alone and noun != "it" and not noun.endswith(("firm", "fund")):
        company = named[-1]
    if company is not None and company.kind == "firm":
        others = [*reversed(named), sentence.topic, sentence.focus, clause.document.subject]
        company = next((one for one in others if one is not None and one.kind != "firm"), None)
    return company if goes_public(company) else None


def _named(clause: Clause, position: int) -> list[Referent]:
    """The organisations that the sentence names before a position."""
    found = [item.referent for _, item in clause.sentence.all(marks.NAME, 0, position)]
    return [one for one in found if one is not None and goes_public(one)]


def goes_public(company: Referent | None) -> bool:
    """Whether a name may be one of a company that sells shares."""
    return company is not None and is_organization(company) and not words.IS_EXCHANGE.search(company.name)
