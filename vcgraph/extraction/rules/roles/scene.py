"""A sentence as roles are read from it: title phrases and lists of people are one sign each, small words are gone.

"In 2009 Ann Lee and Bob Ray, both 30, co-founders and (since May) partners of Acme, said" becomes
"P, both, T of N, said", so that few and short patterns read many sentences.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.departments import is_department
from vcgraph.extraction.rules.roles.employers import Employers, lead_firm, turned_to
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.phrases import TitlePhrase
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.quotations import quoted_until
from vcgraph.model.claim import RoleStatus, Title
from vcgraph.normalize.patterns import Pattern

_COMPANY_NOUNS = frozenset("company startup start-up business maker platform".split())
_TRADES = frozenset(
    "provider developer retailer manufacturer marketplace carmaker operator publisher studio lender bank insurer brand network biotech fintech airline carrier chain".split()
)
TITLE = "\ue010"


def role_pattern(source: str) -> Pattern:
    """Compile a pattern over scenes: the signs of `marks.pattern`, and `<T>` for a title phrase.

    >>> bool(role_pattern("<P>, <T> of <N>").search(f"{marks.PERSON}, {TITLE} of {marks.NAME}"))
    True
    """
    return marks.pattern(source.replace("<T>", TITLE))


_JOINED_LAST = marks.pattern(r"\bbefore (?:joining|moving to|coming to|switching to) (?P<org><N>)[^;<N><A>]*$")
""" "Ann Lee, who was CFO of Acme before joining Bolt in May, was named | its chief executive": Bolt's."""
_ELSEWHERE = marks.pattern(r"<P>[^;.<P>]* (?:at|from|of|with|for) (?:the )?(?:[a-z-]+ ){0,3}$")


@dataclass(slots=True)
class Scene:
    """The text with signs, and what stands at each sign."""

    document: Document
    sentence: Sentence
    text: str
    origin: list[int]
    titles: dict[int, TitlePhrase]
    people: dict[int, tuple[Referent, ...]]
    employers: Employers
    called: Referent | None = None
    """Who was named before, and is called by an office here."""
    dealt: dict[int, Referent] = field(default_factory=dict)
    """Whom "the buyer", or "its" behind a purchase, means at a place of the sentence's mask."""

    @property
    def company(self) -> Referent | None:
        """The company that the article is about."""
        return self.employers.company

    @property
    def spoken_of(self) -> Referent | None:
        """The organisation that the text speaks of here."""
        return self.employers.of(self.document, self.sentence)

    def organization(self, position: int) -> Referent | None:
        """The organisation that the name or pronoun at a position stands for."""
        at = self.origin[position]
        if at in self.dealt:
            return self.dealt[at]
        item = self.sentence.items.get(at)
        found = resolve(self.document, self.sentence, at)
        if item is None and found is self.document.subject and (turned := turned_to(self.document, self.sentence, at)):
            return turned
        if item is None and (joined := _JOINED_LAST.search(self.sentence.mask, 0, at)) is not None:
            return self.sentence.items[joined.start("org")].referent
        if found is not None and item is not None and self._is_told_later(found, at):
            return None
        if item is None or item.sign == marks.ANAPHOR:
            found = self.employers.meant(self.document, self.sentence, found)
        if item is not None and item.value in _COMPANY_NOUNS and (head := self._head(at)) is not None:
            return head
        if item is not None and item.value in _COMPANY_NOUNS and found is not None and _is_bystander(found):
            found = self.company or found
        elif item is not None and item.value in _TRADES and found is not None and found.kind in ("firm", "fund"):
            found = self._company_before() or found
        elif item is not None and item.value == "firm" and found is not None and found.kind != "firm":
            found = lead_firm(self.document) or found
        none = found is None or found.kind in ("person", "place") or is_department(found.name)
        return None if none else found

    def _is_told_later(self, found: Referent, at: int) -> bool:
        """ "The start-up was founded by Ann Lee, formerly at Acme": not Acme, which the text names only then, beside another."""
        item = self.sentence.items[at]
        if item.sign != marks.ANAPHOR or found.first <= item.start:
            return False
        later = next((place for place, one in self.sentence.all(marks.NAME, at) if one.referent is found), None)
        return later is not None and _ELSEWHERE.search(self.sentence.mask, at, later) is not None

    def _company_before(self) -> Referent | None:
        """ "Ann Lee left Harrow Capital to run Acme. The clinic operator": no firm, but the company named last."""
        before = self.document.sentences[self.sentence.index - 1] if self.sentence.index else self.sentence
        named = [item.referent for _, item in before.all(marks.NAME) if item.referent is not None]
        return next((one for one in reversed(named) if is_organization(one) and not _is_bystander(one)), None)

    def _head(self, at: int) -> Referent | None:
        """ "Acme is bringing in Ann Lee as the company's CFO": the one organisation named before it, which is the subject."""
        named = {
            id(item.referent): (place, item.referent)
            for place, item in self.sentence.all(marks.NAME, quoted_until(self.sentence.mask, at), at)
        }
        place, head = next(iter(named.values())) if len(named) == 1 else (99, None)
        if head is None or place > 2 or head.kind in ("firm", "fund") or not is_organization(head):
            return None
        return None if self.sentence.mask.startswith(("'", "’", ","), place + 1) else head

    def who(self, match: re.Match[str], *groups: str) -> tuple[Referent, ...]:
        """The people for whom the groups of a match stand, as far as they took part in it."""
        told = match.groupdict()
        return tuple(one for group in groups if told.get(group) for one in self.people.get(match.start(group), ()))

    def named(self, match: re.Match[str], *groups: str) -> Referent | None:
        """The organisation for which the first of the groups stands that took part in a match."""
        told = match.groupdict()
        place = next((match.start(group) for group in groups if told.get(group)), None)
        return self.organization(place) if place is not None else None

    def holding(
        self,
        people: Iterable[Referent],
        organization: Referent | None,
        rule: str,
        title: int,
        status: RoleStatus = "current",
    ) -> Iterator[Found]:
        """What each of the people is by the title phrase at a position of the text."""
        phrase, firm = self.titles[title], organization is not None and organization.kind in ("firm", "fund")
        for person in people:
            for titled in phrase.titles:
                said = phrase.title_at(titled, firm)
                yield Found(person, organization, said, status, self.sentence.index, rule, self.origin[title])

    def being(
        self,
        people: Iterable[Referent],
        organization: Referent | None,
        title: Title,
        rule: str,
        status: RoleStatus = "current",
    ) -> Iterator[Found]:
        """A title of each of the people that no phrase of titles tells."""
        for person in people:
            yield Found(person, organization, title, status, self.sentence.index, rule)

    def organizations(self, start: int, end: int) -> list[tuple[int, Referent]]:
        """The names of organisations between two positions, in order."""
        found = [(at, self.organization(at)) for at in range(start, end) if self.text[at] == marks.NAME]
        return [(at, one) for at, one in found if one is not None and is_organization(one)]


def _is_bystander(referent: Referent) -> bool:
    """Whom "the company" does not mean, though the text named it last: a firm, or one of the giants to compare with."""
    return referent.kind in ("firm", "fund") or referent.name in lexicon().giants


def edit_scene(scene: Scene, edits: Sequence[tuple[int, int, str]]) -> list[int]:
    """Replace parts of the text, in order; the new positions of what replaced them."""
    if not edits:
        return []
    parts: list[str] = []
    origin: list[int] = []
    placed: list[int] = []
    moved: dict[int, int] = {}
    at = 0
    for start, end, sign in (*edits, (len(scene.text), len(scene.text), "")):
        moved.update(zip(range(at, start), range(len(origin), len(origin) + start - at), strict=True))
        origin += scene.origin[at:start]
        parts += (scene.text[at:start], sign)
        placed.append(len(origin))
        origin += scene.origin[start : start + 1] * len(sign)
        at = end
    scene.people = {moved[at]: who for at, who in scene.people.items() if at in moved}
    scene.titles = {moved[at]: what for at, what in scene.titles.items() if at in moved}
    scene.text, scene.origin = "".join(parts), origin
    return placed[:-1]
