"""Givers told with their owners: "led by Harrow's Ann Lee", "Kelda's venture arm Kelwick" are one giver each."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.normalize.patterns import Pattern

_OWNED = Pattern(
    rf"(?P<owner>{marks.NAME})[’']s (?:(?:(?:own|corporate|venture|venture capital|investment|investing|VC|startup|strategic) )*"
    rf"(?:arm|unit|fund|vehicle|division|subsidiary),? |(?:[a-z]+ )?partner )?(?P<giver>[{marks.NAME}{marks.PERSON}])"
)


def without_owners(document: Document, rounds: Sequence[RoundDraft]) -> None:
    """Leave out of each round whom the text tells as part of another giver: a firm's partner, the owner of an arm.

    An owner that other sentences below the title tell to give has given by itself.
    """
    pairs = [(sentence.index, *pair) for sentence in document.sentences for pair in _told_so(sentence)]
    titles = {one.index for one in document.sentences if one.headline or (one.index == 0 and one.mask[-1:] != ".")}
    for draft in rounds if pairs else ():
        for at, owner, giver in pairs:
            known = {id(one.referent): one for one in draft.investors}
            firm, part = known.get(id(owner)), known.get(id(giver))
            if firm is None or part is None or firm is part or firm.sentence not in {at, *titles}:
                continue
            kept, other = (firm, part) if _may_be_person(giver) else (part, firm)
            kept.role = other.role if kept.role == "participant" else kept.role
            kept.existing = kept.existing or other.existing
            draft.investors.remove(other)


def _told_so(sentence: Sentence) -> Iterator[tuple[Referent, Referent]]:
    """The owners and what they own: a firm and its partner, a company and its arm."""
    for match in _OWNED.finditer(sentence.mask):
        owner, giver = (sentence.items[match.start(group)].referent for group in ("owner", "giver"))
        if owner is not None and giver is not None:
            yield owner, giver


def _may_be_person(giver: Referent) -> bool:
    """Whether a name is a person's, or of two words of which none is what firms are called: "Harrow's Gura Chelmal"."""
    words = giver.name.split()
    of_firms = lexicon().firm_words | lexicon().organization_words
    plain = len(words) == 2 and all(word.istitle() for word in words) and of_firms.isdisjoint(words)
    return giver.kind == "person" or (giver.kind == "unknown" and plain)
