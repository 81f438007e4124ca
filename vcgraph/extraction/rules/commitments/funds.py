"""The fund that a commitment goes to: named in the sentence, or the one that the text speaks of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from vcgraph.extraction.rules.discourse.reader import is_organization, subject_before
from vcgraph.extraction.rules.funds.drafts import FundDraft, is_manager
from vcgraph.extraction.rules.funds.managers import manager_of, vehicle
from vcgraph.extraction.rules.funds.mentions import (
    FundMention,
    find_mentions,
    is_fund_name,
    numbered_alone,
    speaks_of_fund,
)
from vcgraph.extraction.rules.funds.names import name_in_full
from vcgraph.extraction.rules.names.fund_numbers import bears_number, nth_fund, number_of, roman
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence in which commitments are looked for.

    `funds` are those told so far, `known` all of the article, `mentions` what the sentence says of funds, `gap` how many sentences ago the text
    last spoke of a fund, `lately` the fund that the sentence before calls by its own name.
    """

    document: Document
    sentence: Sentence
    funds: list[FundDraft]
    known: list[FundDraft]
    mentions: list[FundMention]
    gap: int
    lately: str | None = None

    def named(self, mention: FundMention) -> str | None:
        """The name of the fund that a phrase speaks of, the same as its claim bears."""
        if mention.own:
            numbered = mention.ordinal and mention.ordinal > 1 and number_of(mention.own) is None
            if not numbered or bears_number(mention.own, mention.ordinal or 0):
                return name_in_full(self.document, mention.own)
            return f"{mention.own} {roman(mention.ordinal or 1)}"
        told = manager_of(self.document, self.sentence, mention) or self._launching(mention)
        manager = told or (self.funds[-1].manager if self.funds else None)
        if mention.ordinal:
            return self._numbered(mention, mention.ordinal, told, manager)
        if told is None:
            return self.spoken_of(mention)
        own = [
            draft
            for draft in self.known
            if draft.manager is not None and draft.manager.name == told.name and draft.earlier == mention.earlier
        ]
        so_far = [draft for draft in own if draft in self.funds]
        return (so_far[-1].name if so_far else own[0].name if own else None) or told.name

    def _launching(self, mention: FundMention) -> Referent | None:
        """ "A plans to launch a new fund": whose fund it is where no owner is told."""
        if mention.owner >= 0 or not _INDEFINITE.match(self.sentence.mask, mention.start):
            return None
        launches = _LAUNCHES.search(self.sentence.mask[: mention.start])
        subject = subject_before(self.document, self.sentence, launches.start()) if launches else None
        if subject is None or not is_organization(subject) or is_fund_name(subject):
            return None
        return subject

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
            return nth_fund(ordinal)
        first = next((draft.own for draft in self.funds if draft.own and number_of(draft.own) is None), None)
        return first or (manager.name if manager else None)

    def spoken_of(
        self, mention: FundMention | None = None, besides: frozenset[str] = frozenset(), position: int | None = None
    ) -> str | None:
        """The fund that "the fund" stands for: the last one told that is not a former one, nor one of `besides`.

        With a position of the mask, a fund that the sentence names before it comes first, one that it names behind last.
        """
        same = self._same_one(mention) if mention is not None else None
        if same and same not in besides:
            return same
        if position is not None:
            before = [one for one in self.mentions if one.end <= position and _is_telling(self.sentence, one)]
            named = self.named(before[-1]) if before else None
            that = None if before else self._that_one()
            named = that or named
            if named and named not in besides:
                return named
        lately = [draft for draft in self.funds if draft.own == self.lately]
        if self.lately and self.lately not in besides and not any(self._is_followed(one) for one in lately):
            return self.lately
        funds = [draft for draft in self.funds if draft.name not in besides and not _is_giver(draft)]
        if position is not None and not self._speaks_before(position):
            funds = [draft for draft in funds if draft.sentence < self.sentence.index] or funds
        told_apart = _told_apart(self.sentence, mention, funds) if mention is not None else None
        if told_apart is not None:
            return told_apart.name
        current = [draft for draft in funds if draft.earlier == (mention is not None and mention.earlier)]
        if mention is None or not mention.earlier:
            current = [one for one in current if not self._is_followed(one)] or current
        older = self._earlier_one() if mention is not None and mention.earlier and not current else None
        if older and older not in besides:
            return older
        if current or funds:
            return (current or funds)[-1].name
        focus = self.sentence.focus
        return focus.name if focus is not None and is_organization(focus) and focus.kind in ("firm", "fund") else None

    def _that_one(self) -> str | None:
        """ "That vehicle, which ...", at the head of a sentence: the fund that the sentence before speaks of last."""
        index = self.sentence.index
        if not index or not _THAT_ONE.match(self.sentence.mask):
            return None
        before = self.document.sentences[index - 1]
        told = [one for one in find_mentions(before) if not one.plural and (one.own or one.ordinal or one.owner >= 0)]
        return replace(self, sentence=before).named(told[-1]) if told else None

    def _same_one(self, mention: FundMention) -> str | None:
        """ "A partner in Acme's fourth fund, and a large backer of that vehicle": the fund that the sentence names before."""
        if not self.sentence.mask.endswith((" that ", " this "), 0, mention.start):
            return None
        told = [one for one in self.mentions if one.end < mention.start and (one.own or one.ordinal) and not one.plural]
        return self.named(told[-1]) if told else None

    def _earlier_one(self) -> str | None:
        """The fund that the text called an earlier one by name some sentences before."""
        for index in range(self.sentence.index - 1, max(-1, self.sentence.index - 9), -1):
            for one in find_mentions(self.document.sentences[index]):
                if one.own and (one.earlier or one.ordinal == 1) and one.own != self.lately:
                    return name_in_full(self.document, one.own)
        return None

    def _is_followed(self, draft: FundDraft) -> bool:
        """Whether the text told of a later fund of the same house before it, by its number or its year, and speaks of that."""
        return not self._is_topic(draft) and any(
            one is not draft and one.sentence <= self.sentence.index and _comes_after(one, draft)
            for one in self.funds
            if one.manager is not None and draft.manager is not None and is_manager(one, draft)
        )

    def _is_topic(self, draft: FundDraft) -> bool:
        """Whether the sentence before opens with a fund: "The first vehicle's moves included ..."."""
        if self.sentence.index == 0:
            return False
        opening = find_mentions(self.document.sentences[self.sentence.index - 1])[:1]
        number = draft.ordinal or number_of(draft.own or "")
        return any(one.start <= 2 and (one.ordinal == number if number else one.own == draft.own) for one in opening)

    def _speaks_before(self, position: int) -> bool:
        return marks.MONEY in self.sentence.mask[:position] or any(one.end <= position for one in self.mentions)

    def newest(self) -> str | None:
        """The fund that "the new one" stands for."""
        return next((draft.name for draft in self.known if not draft.earlier), None)

    def manages(self, name: str) -> bool:
        """Whether a name is that of a fund told or of its manager."""
        return any(
            (draft.manager is not None and draft.manager.name == name) or draft.own == name for draft in self.funds
        )

    def means_fund(self, position: int) -> bool:
        """Whether "it", "this fund" or "the vehicle" at a position may be a fund: "the company" is none."""
        item = self.sentence.items[position]
        return _IS_FUND.fullmatch(self.document.text, item.start, item.end) is not None

    def within(self, start: int, end: int) -> FundMention | None:
        """The first mention of a fund that reaches into a span of the mask."""
        return next((one for one in self.mentions if one.start < end and one.end > start), None)


def _comes_after(later: FundDraft, draft: FundDraft) -> bool:
    numbers = [one.ordinal or number_of(one.own or "") or 0 for one in (later, draft)]
    if all(numbers):
        return numbers[0] > numbers[1]
    return (
        draft.date is not None
        and later.date is not None
        and later.date.earliest.year > draft.date.latest.year
        and not later.earlier
    )


_IS_FUND = Pattern(r"it|(?:th(?:e|is|at)|its) (?:[\w\-]+ )*(?:fund|vehicle|pool)", re.IGNORECASE)


def _told_apart(sentence: Sentence, mention: FundMention, funds: list[FundDraft]) -> FundDraft | None:
    """ "The dollar fund", of one that the text called "its fourth dollar fund"."""
    match = _THE_KIND.fullmatch(sentence.mask, mention.start, mention.end)
    word = match["kind"].lower() if match else ""
    called = [one for one in funds if word and word in (one.called or one.own or "").lower().split()]
    return called[0] if len(called) == 1 else None


_THAT_ONE = Pattern(r"^(?:That|This) (?:[\w\-]+ )?(?:fund|vehicle|pool|partnership)\b")
_THE_KIND = Pattern(r"[Tt]he (?P<kind>[\w\-]+) (?:fund|vehicle|pool)")


def _is_telling(sentence: Sentence, mention: FundMention) -> bool:
    named = bool(mention.own or mention.ordinal or mention.owner >= 0)
    return named and tells_of(sentence, mention) and not _COMPARED.search(sentence.mask, 0, mention.start)


_COMPARED = Pattern(r"\bthan (?:it|they|what|[\ue000\ue005])[^.;,]*$|\bthan (?:the |any |its )?(?:[\w\-]+ )?$")
""" "Less than it put into Acme II", "bigger than the first fund": the fund of a comparison is not the one spoken of."""


_GIVERS = Pattern(r"\b(?:Trust|Foundation|State of|Pension|Pensions|Retirement|Endowment|University|Authority)\b")


def _is_giver(draft: FundDraft) -> bool:
    """Whether the manager of a nameless fund is by its name rather one that gives money to funds."""
    return draft.own is None and draft.manager is not None and _GIVERS.search(draft.manager.name) is not None


def invests_here(sentence: Sentence, mention: FundMention) -> bool:
    """ "The round includes $5 million from Acme Fund II", "Acme Fund II and Bede co-led, with C": none to give to."""
    if _GIVES_PART.search(sentence.mask, max(0, mention.start - 240), mention.start):
        return True
    return _CO_LED.match(sentence.mask, mention.end) is not None or (
        _AS_LEAD.search(sentence.mask, max(0, mention.start - 30), mention.start) is not None
    )


_CO_LED = pattern(
    r"(?:(?:, |,? and )(?:[a-z\-]+ |<L>(?:-based|['’]s)? ){0,4}<X>){0,3} (?:(?:has|have|also|jointly) )*(?:co-)?led\b(?! by)"
)
_AS_LEAD = Pattern(
    r"\b(?:[Ll]ead investors?(?:,|:| is| was| were| are)?|(?:round|financing|funding|deal|investment|\ue004),?(?: (?:was|is))? (?:co-)?led by) (?:the )?$"
)
_GIVES_PART = pattern(
    r"\b(?:[Ii]nvestment|[Rr]ound|[Ff]unding|[Ff]inancing|[Rr]aise|[Pp]ackage|[Dd]eal|[Gg]rants?)(?: [a-z\-]+){0,3} (?:also )?(?:include[sd]?|including|comprise[sd]?|consist(?:s|ed) of|(?:is|was) made up of)\b[^.;]{0,160}<M> (?:[\w\-]+ ){0,3}(?:from|by) (?:the )?$"
)


def is_of_giver(sentence: Sentence, mention: FundMention) -> bool:
    """ "The State of Ohio's permanent fund" gives money to funds and is none to give to; nor is the fund that a round's
    part comes from: "The investment includes £200,000 from the Harrow Growth Fund, and".
    """
    if invests_here(sentence, mention):
        return True
    owner = sentence.items.get(mention.owner)
    return owner is not None and owner.referent is not None and _GIVERS.search(owner.referent.name) is not None


_INDEFINITE = Pattern(r"(?:an?|another|one) ")
_LAUNCHES = Pattern(r"\b(?:launch|rais|clos|start|set(?:s|ting)? up|form|creat|unveil|announc|wrap)\w* [^.;,]*$")
_EVENT = Pattern(
    r"\b(?:clos(?:e[ds]?|ing)|rais(?:ed|es|ing)|target|hard[- ]cap|limited[- ]partners?|LPs?|commit\w*|launch\w*|regist\w+|subscri\w+|secur(?:ed|es|ing)|pledg\w+|approv\w+|allocat\w+|receiv\w+|land(?:s|ed)|dr[ae]wn?|attract\w*|anchor\w*|(?:investors?|backers?) in|set(?:ting)? up|establish\w*|unveil\w*|form(?:ed|ing|ation))\b"
)
PARTICIPANTS = Pattern(r"\b(?:(?<!closed the first )(?<!closed a first )round|Series|startup|seed funding)\b|\ue004")


_PART = Pattern(
    r"; |, (?:and|but|while|whose|which|who|whereas|after|having)\b|, (?=(?:has |have |had |also )*(?:led|co-led|leads|joined|invested|put|bought|raised|closed|said|announced|backed)\b)"
)
""" "Acme, whose fund is backed by B|, led the round": where another clause begins."""


def is_of_round(scene: Scene, start: int, end: int) -> bool:
    """Whether the sentence tells of a company's round in the clause of these words, or anywhere if that clause has no fund."""
    mask = scene.sentence.mask
    if PARTICIPANTS.search(mask) is None:
        return False
    since = max((one.end() for one in _PART.finditer(mask, 0, start + 1)), default=0)
    following = _PART.search(mask, end)
    until = following.start() if following else len(mask)
    told = any(one.end > since and one.start < until and not one.bare for one in scene.mentions)
    return not told or PARTICIPANTS.search(mask, since, until) is not None


def tells_of(sentence: Sentence, mention: FundMention) -> bool:
    """Whether a sentence speaks of a fund as such, and does not just name it among a company's investors."""
    if mention.plural or sentence.mask.startswith(" of funds", mention.end):
        return False
    before = sentence.mask[max(0, mention.start - 12) : mention.start]
    return not mention.bare or (
        _EVENT.search(sentence.mask) is not None
        and PARTICIPANTS.search(sentence.mask) is None
        and re.search(r"(?:,|\b(?:and|including|by|from|with)) (?:the )?$", before) is None
    )


def mentions_by_sentence(document: Document) -> dict[int, list[FundMention]]:
    """What each sentence says of funds; behind one that speaks of a fund, what goes by its number alone too."""
    found: dict[int, list[FundMention]] = {}
    for one in document.sentences:
        if marks.NAME in one.mask or speaks_of_fund(one):
            here = [mention for mention in find_mentions(one) if not invests_here(one, mention)]
            found[one.index] = here or (numbered_alone(one) if found.get(one.index - 1) else [])
    return found


def _bears_number(sentence: Sentence, mention: FundMention) -> bool:
    """Whether a fund is told by its name alone: "Acme Partners IV" is one, other names with a number need an event."""
    referent = sentence.items[mention.named_at].referent if mention.named_at >= 0 else None
    named = referent is not None and referent.kind == "fund" and number_of(referent.name) is not None
    return named and PARTICIPANTS.search(sentence.mask) is None


def with_vehicle(document: Document, funds: list[FundDraft]) -> list[FundDraft]:
    """A firm that takes limited partners stands for its fund before the text gives the fund a size."""
    joined = vehicle(document)
    if joined is None or any(draft.manager is not joined[0] or draft.ordinal or draft.own for draft in funds):
        return funds
    return [FundDraft(joined[0], None, joined[1], maiden=True), *funds]


def with_given(funds: list[FundDraft], name: str, index: int) -> list[FundDraft]:
    """The funds told, with one that a sentence has just said money is given to: "another <M> comes from B" is to it."""
    proper = number_of(name) is not None or name.endswith(" Fund")
    if not proper or any(name in (draft.name, draft.own) for draft in funds):
        return funds
    return [*funds, FundDraft(None, name, index, ordinal=number_of(name), standing=True)]


def with_mentioned(
    document: Document, funds: list[FundDraft], mentions: dict[int, list[FundMention]]
) -> list[FundDraft]:
    """The funds told, and before them those that the text names without a size or an event."""
    first = min((draft.sentence for draft in funds), default=len(document.sentences))
    found: list[FundDraft] = []
    for index in sorted(mentions):
        if index < first:
            found.extend(_mentioned(document, document.sentences[index], mentions[index], [*found, *funds]))
    return [*found, *funds]


def _mentioned(
    document: Document, sentence: Sentence, mentions: list[FundMention], known: list[FundDraft]
) -> Iterator[FundDraft]:
    for one in mentions:
        manager = manager_of(document, sentence, one)
        if not (_bears_number(sentence, one) or tells_of(sentence, one)) or one.earlier or not (one.own or manager):
            continue
        if invests_here(sentence, one):
            continue
        start, end = sentence.span(*one.called)
        called = " ".join(document.text[start:end].split()) if one.called[1] else None
        draft = FundDraft(
            manager, one.own, sentence.index, one.ordinal, called=called, maiden=(one.ordinal or 1) == 1, standing=True
        )
        later = draft.own_name == (manager.name if manager else None) and any(
            other.manager is not None and manager is not None and other.manager.name == manager.name for other in known
        )
        if not later and all(draft.name != other.name for other in known):
            yield draft
