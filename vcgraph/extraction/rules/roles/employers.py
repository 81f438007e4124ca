"""Whose title an article means where it names none: the company that its people work for, or that of the paragraph.

Who raises money is not always who employs: a headline may name the company once, beside a giant or its investors, and a
list of people tells of another company in each paragraph. What people are said outright to be tells both apart.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.governed import is_governed
from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.roles.found import Found

_STAFF = frozenset({"founder", "ceo", "cto", "cfo", "coo", "president", "chair", "partner", "managing_director"})
_ELSEWHERE = frozenset({"was before", "was earlier", "own company", "founded earlier", "left as", "replaced", "chairs"})
_OPENING = 6
_CLEARLY = 3.0
""" How much more than the article's subject another company must be spoken of to be the employer in its place."""


@dataclass(frozen=True, slots=True)
class Employers:
    """`subject` stands for the article's subject, `company` for "the company"; `local` tells a sentence's own, where
    each paragraph has another.
    """

    subject: Referent | None
    company: Referent | None
    local: dict[int, Referent | None] = field(default_factory=dict)

    def meant(self, document: Document, sentence: Sentence, resolved: Referent | None) -> Referent | None:
        """Whom a pronoun means that was taken for the article's subject."""
        if resolved is not document.subject:
            return resolved
        return self.local.get(sentence.index, self.subject)

    def of(self, document: Document, sentence: Sentence) -> Referent | None:
        """Whom the text speaks of at a sentence."""
        if sentence.index in self.local:
            return self.local[sentence.index]
        focus = sentence.focus
        return self.subject if focus is None or focus is document.subject else focus


def read_employers(document: Document, found: Sequence[Found], company: Referent | None) -> Employers:
    """The employers of an article whose roles told outright are `found`; `company` is what "the company" meant so far."""
    stated = [one for one in found if _is_staff(document, one)]
    seats = [one for one in found if _is_staff(document, one, seats=True)]
    local = _of_paragraphs(document, seats)
    subject = document.subject
    if local and (subject is None or len(_paragraphs(document, subject)) < 2):
        return Employers(document.subject, company, local)
    best = _most_spoken_of(document, stated)
    if best is None or subject is None or subject.kind in ("firm", "fund"):
        return Employers(subject, company)
    if best is subject:
        return Employers(subject, company) if _opens(document, subject, stated) else Employers(None, None)
    return Employers(best, best)


def _opens(document: Document, subject: Referent, stated: Sequence[Found]) -> bool:
    """Whether the opening names the subject, or somebody who works there: else it is only the one that most is told of."""
    named = any(
        item.referent is subject for sentence in document.sentences[:_OPENING] for _, item in sentence.all(marks.NAME)
    )
    return named or any(one.organization is subject for one in stated)


def _paragraphs(document: Document, referent: Referent) -> set[int]:
    return {
        sentence.paragraph
        for sentence in document.sentences[1:]
        if any(item.referent is referent for _, item in sentence.all(marks.NAME))
    }


def _is_staff(document: Document, found: Found, seats: bool = False) -> bool:
    """Whether a role says who works where, in a sentence that names both."""
    return (
        found.status == "current"
        and (found.title in _STAFF or (seats and found.title == "board_member"))
        and found.rule not in _ELSEWHERE
        and is_organization(found.organization)
        and any(item.referent is found.organization for _, item in document.sentences[found.sentence].all(marks.NAME))
    )


def _most_spoken_of(document: Document, stated: Sequence[Found]) -> Referent | None:
    """The company with the most mentions and people, the article's subject unless another has clearly more."""
    people: dict[int, set[int]] = defaultdict(set)
    for role in stated:
        people[id(role.organization)].add(id(role.person))
    firms = {id(one.organization) for one in stated if one.title == "partner"}
    named = _named(document)
    scores: dict[int, float] = {}
    for one in document.referents:
        if one.kind in ("unknown", "organization") and id(one) not in firms:
            score = min(one.mentions, 10) + named.get(id(one), 0.0) + 2.0 * min(len(people[id(one)]), 2)
            scores[id(one)] = score * (0.5 if one.name in lexicon().giants else 1.0)
    subject = document.subject
    best = max(document.referents, key=lambda one: (scores.get(id(one), 0.0), -one.first), default=None)
    if best is None or scores.get(id(best), 0.0) < scores.get(id(subject), 0.0) + _CLEARLY:
        return subject
    return best


_CALLED = re.compile(r"\b(?:called|named|(?:under|by|with) the name(?: of)?|rival|known as) [“\"]?$")


_PAST_HOME = re.compile(r"\b(?:ex-|[Ee]x-|[Ff]ormer |[Ff]ormerly )$")


def _named(document: Document) -> dict[int, float]:
    """What speaks for a name that heads the article, or that the text introduces as one."""
    told: dict[int, float] = {}
    for sentence in document.sentences[:12]:
        for order, (position, item) in enumerate(sentence.all(marks.NAME)):
            if _PAST_HOME.search(sentence.mask, max(0, position - 8), position):
                continue
            heads = sentence.index == 0 and order == 0 and not is_governed(sentence.mask, position)
            if (
                heads
                and item.referent is not None
                and (item.referent.mentions > 1 or item.referent is document.subject)
            ):
                told[id(item.referent)] = 3.0
            elif _CALLED.search(sentence.mask, max(0, position - 24), position):
                told.setdefault(id(item.referent), 2.0)
    return told


_GOES_ON = marks.pattern(r"(?:The <L> )?<A>")
""" "The company" at the head of a paragraph: the text goes on about the one before."""


def _of_paragraphs(document: Document, stated: Sequence[Found]) -> dict[int, Referent | None]:
    """Sentence by sentence, the company of its paragraph, where three paragraphs and most have each their own people
    of another company: a list of people, of boards, of moves.
    """
    own: dict[int, set[int]] = defaultdict(set)
    for one in stated:
        own[document.sentences[one.sentence].paragraph].add(id(one.organization))
    across = Counter(key for orgs in own.values() for key in orgs)
    goes_on = any(_GOES_ON.match(sentence.mask) for sentence in document.sentences[2:] if sentence.opens_paragraph)
    if goes_on or len(own) < 3 or max(across.values()) > 1:
        return {}
    by_sentence: dict[int, list[Referent]] = defaultdict(list)
    for one in stated:
        if one.organization is not None:
            by_sentence[one.sentence].append(one.organization)
    local: dict[int, Referent | None] = {}
    last: Referent | None = None
    for sentence in document.sentences:
        if sentence.opens_paragraph:
            last = _opener(sentence)
        last = next(iter(by_sentence[sentence.index]), last)
        local[sentence.index] = last
    return local


def _opener(sentence: Sentence) -> Referent | None:
    """The organisation that a paragraph opens with, or tells of first where only a person stands before."""
    for _, item in sentence.all(marks.NAME):
        return item.referent if is_organization(item.referent) else None
    return None
