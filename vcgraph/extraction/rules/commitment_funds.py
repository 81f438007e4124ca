"""The fund that a commitment goes to: named in the sentence, or the one that the text speaks of."""

from collections.abc import Iterator
from dataclasses import dataclass

from vcgraph.extraction.rules.discourse import is_organization
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.fund_drafts import FundDraft
from vcgraph.extraction.rules.fund_managers import manager_of, vehicle
from vcgraph.extraction.rules.fund_mentions import FundMention, number_of, roman
from vcgraph.extraction.rules.referents import Referent


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence in which commitments are looked for.

    `funds` are those told so far, `mentions` what the sentence says of funds, `gap` how many sentences ago the text
    last spoke of a fund, `lately` the fund that the sentence before calls by its own name.
    """

    document: Document
    sentence: Sentence
    funds: list[FundDraft]
    mentions: list[FundMention]
    gap: int
    lately: str | None = None

    def named(self, mention: FundMention) -> str | None:
        """The name of the fund that a phrase speaks of, the same as its claim bears."""
        if mention.own:
            numbered = mention.ordinal and mention.ordinal > 1 and number_of(mention.own) is None
            return f"{mention.own} {roman(mention.ordinal)}" if numbered and mention.ordinal else mention.own
        told = manager_of(self.document, self.sentence, mention)
        manager = told or (self.funds[-1].manager if self.funds else None)
        if mention.ordinal:
            return self._numbered(mention, mention.ordinal, told, manager)
        if told is None or any(draft.manager is told for draft in self.funds):
            return self.spoken_of(mention if told is None else None)
        return told.name

    def _numbered(
        self, mention: FundMention, ordinal: int, told: Referent | None, manager: Referent | None
    ) -> str | None:
        for draft in reversed(self.funds):
            if (told is None or draft.manager is manager) and ordinal == (draft.ordinal or number_of(draft.own or "")):
                return draft.name
        if mention.called[1]:
            start, end = self.sentence.span(*mention.called)
            return " ".join(self.document.text[start:end].split())
        if ordinal > 1:
            return f"Fund {roman(ordinal)}"
        first = next((draft.own for draft in self.funds if draft.own and number_of(draft.own) is None), None)
        return first or (manager.name if manager else None)

    def spoken_of(self, mention: FundMention | None = None, besides: frozenset[str] = frozenset()) -> str | None:
        """The fund that "the fund" stands for: the last one told that is not a former one, nor one of `besides`."""
        if self.lately and self.lately not in besides:
            return self.lately
        funds = [draft for draft in self.funds if draft.name not in besides]
        current = [draft for draft in funds if draft.earlier == (mention is not None and mention.earlier)]
        if current or funds:
            return (current or funds)[-1].name
        focus = self.sentence.focus
        return focus.name if focus is not None and is_organization(focus) and focus.kind in ("firm", "fund") else None

    def manages(self, name: str) -> bool:
        """Whether a name is that of a fund told or of its manager."""
        return any(
            (draft.manager is not None and draft.manager.name == name) or draft.own == name for draft in self.funds
        )

    def within(self, start: int, end: int) -> FundMention | None:
        """The first mention of a fund that begins in a span of the mask."""
        return next((one for one in self.mentions if start <= one.start < end), None)


def with_vehicle(document: Document, funds: list[FundDraft]) -> list[FundDraft]:
    """A firm that takes limited partners stands for its fund before the text gives the fund a size."""
    joined = vehicle(document)
    if joined is None or any(draft.manager is not joined[0] or draft.ordinal or draft.own for draft in funds):
        return funds
    return [FundDraft(joined[0], None, joined[1], maiden=True), *funds]


def with_mentioned(
    document: Document, funds: list[FundDraft], mentions: dict[int, list[FundMention]]
) -> list[FundDraft]:
    """The funds told, and before them those that the text names without a size or an event."""
    first = min((draft.sentence for draft in funds), default=len(document.sentences))
    found: list[FundDraft] = []
    for index in sorted(mentions):
        if index < first:
            found.extend(_mentioned(document, document.sentences[index], mentions[index], found))
    return [*found, *funds]


def _mentioned(
    document: Document, sentence: Sentence, mentions: list[FundMention], known: list[FundDraft]
) -> Iterator[FundDraft]:
    for one in mentions:
        manager = manager_of(document, sentence, one)
        if one.plural or one.earlier or not (one.own or manager):
            continue
        start, end = sentence.span(*one.called)
        called = " ".join(document.text[start:end].split()) if one.called[1] else None
        draft = FundDraft(
            manager, one.own, sentence.index, one.ordinal, called=called, maiden=(one.ordinal or 1) == 1, standing=True
        )
        if all(draft.name != other.name for other in known):
            yield draft
