"""Whose title an article means where it names none: its subject's or, in a list of people, that of the paragraph."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import is_governed

_SEATS = frozenset(
    {"founder", "ceo", "cto", "cfo", "coo", "president", "chair", "partner", "managing_director", "board_member"}
)
_ELSEWHERE = frozenset({"was before", "was earlier", "own company", "founded earlier", "left as", "replaced", "chairs"})


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
        if sentence.opens_paragraph and (last := _told_last(document, sentence)) is not None:
            return last
        return self.local.get(sentence.index, self.subject)

    def of(self, document: Document, sentence: Sentence) -> Referent | None:
        """Whom the text speaks of at a sentence."""
        if sentence.index in self.local:
            return self.local[sentence.index]
        focus = sentence.focus
        return self.subject if focus is None or focus is document.subject else focus


_SPEAKS_ON = marks.pattern(r"[“\"]?(?:(?:But|Yet|And|Still|Now),? )?(?:<A>|[Ii]ts) ")
_REACH = 3
"""So many sentences back a text may have named its subject for "the company" to mean it still."""


def _told_last(document: Document, sentence: Sentence) -> Referent | None:
    """ "Bolt runs two sites. | The company was founded by Ann Lee", where the text has left its subject for a while:
    the company that the sentence before opens with.
    """
    if not sentence.index or _SPEAKS_ON.match(sentence.mask) is None:
        return None
    before = document.sentences[sentence.index - 1]
    at, item = next(before.all(marks.NAME), (0, None))
    head = item.referent if item is not None else None
    near = document.sentences[max(0, sentence.index - _REACH) : sentence.index]
    gone = not any(one.referent is document.subject for told in near for _, one in told.all(marks.NAME))
    heads = at < _HEAD and not is_governed(before.mask, at) and not before.headline
    fits = is_organization(head) and head is not None and head.kind in ("unknown", "organization")
    return head if gone and heads and fits and head is not None and head.name not in lexicon().giants else None


def turned_to(document: Document, sentence: Sentence, at: int) -> Referent | None:
    """ "Bolt cut jobs, too. Ann Lee, its CEO, said": the only one of whom the paragraph speaks up to there, where it
    opens with it and not with the article's subject.
    """
    told = [one for one in document.sentences[: sentence.index] if one.paragraph == sentence.paragraph]
    opener = told[0] if told else sentence
    place, item = next(opener.all(marks.NAME), (99, None))
    head = item.referent if item is not None else None
    if head is None or place > _HEAD or is_governed(opener.mask, place):
        return None
    names = [item.referent for one in told for _, item in one.all(marks.NAME)]
    names += [item.referent for _, item in sentence.all(marks.NAME, 0, at)]
    only = all(one is head for one in names if one is not None and one.kind != "place")
    fits = head.kind in ("unknown", "organization") and is_organization(head) and head.name not in lexicon().giants
    return head if only and fits and not opener.headline else None


_HEAD = 12
""" "On paper, Acme": a subject stands near the start of its sentence."""


def read_employers(document: Document, found: Sequence[Found], company: Referent | None) -> Employers:
    """The employers of an article whose roles told outright are `found`; `company` is what "the company" means."""
    local = _of_paragraphs(document, [one for one in found if _is_seated(document, one)])
    subject = document.subject
    if local and (subject is None or len(_paragraphs(document, subject)) < 2):
        return Employers(subject, company, local)
    return Employers(subject, company)


def _paragraphs(document: Document, referent: Referent) -> set[int]:
    return {
        sentence.paragraph
        for sentence in document.sentences[1:]
        if any(item.referent is referent for _, item in sentence.all(marks.NAME))
    }


def _is_seated(document: Document, found: Found) -> bool:
    """Whether a role says who works or sits where, in a sentence that names both."""
    return (
        (found.status == "current" or len(_named(document, found.sentence)) == 1)
        and found.title in _SEATS
        and found.rule not in _ELSEWHERE
        and is_organization(found.organization)
        and any(item.referent is found.organization for _, item in document.sentences[found.sentence].all(marks.NAME))
    )


def _named(document: Document, index: int) -> set[int]:
    """The organisations that a sentence names: what somebody left is known where it is the only one."""
    named = (item.referent for _, item in document.sentences[index].all(marks.NAME))
    return {id(one) for one in named if is_organization(one)}


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


def main_company(document: Document) -> Referent | None:
    """The company that the article is about, where "the company" cannot be the firm last spoken of."""
    if document.subject is not None and document.subject.kind not in ("firm", "fund"):
        return document.subject
    companies = [
        one
        for one in document.referents
        if one.kind in ("unknown", "organization") and one.mentions > 2 and one.name not in lexicon().giants
    ]
    return max(companies, key=lambda one: (one.mentions, -one.first), default=None)


def lead_firm(document: Document) -> Referent | None:
    """The firm that opens the article as its subject."""
    for sentence in document.sentences[:4]:
        first = next(sentence.all(marks.NAME), None)
        if not sentence.headline and first is not None:
            position, item = first
            heads = (
                item.referent is not None and item.referent.kind == "firm" and not is_governed(sentence.mask, position)
            )
            return item.referent if heads else None
    return None


def has_firm(document: Document, found: Referent) -> bool:
    """Whether a fund is one of a firm that the text names; else "a partner at the venture firm Acme Fund" says it all."""
    return found.kind == "fund" and any(
        one.kind == "firm" and one is not found and one.name.split()[0] == found.name.split()[0]
        for one in document.referents
    )
