"""Which mentions are investors by the judgement, whether they lead, and into which companies they put money."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.learned.reading import LIKELY, Choice, Named, Reading, may_be_owned
from vcgraph.extraction.rules.discourse.firms_named import firm_named_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.list_owners import owner_of_list
from vcgraph.extraction.rules.sums.no_rounds import in_brackets_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.givers_named import firm_of_fund
from vcgraph.extraction.rules.text.governed import is_measure, is_product
from vcgraph.extraction.rules.text.respective import respective_names
from vcgraph.normalize.patterns import Pattern

_ENOUGH = 0.55
"""The least chance of an investor, and that he put money into a company, where the rules did not read it."""
_ALONE = 0.7
"""The same where no round of the company is told that he may belong to: of such stakes below it, hardly half are right."""
_TOLD = 0.25
"""The least chance where the rules read it too. With 0.35 articles of the press held back have 0.003 less."""


def invests(reading: Reading, one: Named) -> bool:
    """Whether a mention is likely an investor's."""
    told = "investor" in reading.hints.here.get((one.referent.name, one.sentence.index), ())
    return one.chances["investor"] >= (_TOLD if told else _ENOUGH)


def leads(reading: Reading, one: Named) -> bool:
    """Whether an investor leads: not where the rules read in the same sentence that he takes part."""
    told = reading.hints.here.get((one.referent.name, one.sentence.index), set())
    return one.chances["lead"] >= LIKELY and not ("investor" in told and "lead" not in told)


def investor_of(reading: Reading, one: Named) -> Referent | None:
    """Who invests. "The firm" may stand for a company: then it is the firm that was named just before, or nobody."""
    if one.item.sign != marks.ANAPHOR or one.referent.kind in ("firm", "person"):
        return firm_of_fund(one.sentence, one.place) or one.referent
    if reading.elsewhere.without((id(one.referent), "investor"), one.sentence.index) >= LIKELY:
        return one.referent
    is_firm = str(one.item.value).endswith("firm")
    return firm_named_before(reading.document, one.sentence, 2, one.place) if is_firm else None


def companies_of(reading: Reading, sentence: Sentence, one: Named) -> list[tuple[Referent, bool]]:
    """The companies that an investor puts money into, as a sentence tells, and whether that is sure with no round told."""
    owner = owner_of_list(sentence, one.place)
    if owner is not None and owner is not one.referent:
        return [(owner, True)]
    likely: list[tuple[Choice, bool]] = []
    pairs = respective_names(sentence)
    hyphened = _BACKED.match(sentence.mask, one.place + 1) is not None
    for choice in reading.owners(sentence):
        if choice.referent is not one.referent and choice.referent.kind != "fund" and not _is_aside(sentence, choice):
            if one.place in pairs and choice.place not in (None, pairs[one.place]):
                continue
            chance, told = _stake(reading, sentence, one, choice), _pairs(reading, one, choice.referent)
            if hyphened and not told:
                continue
            if chance >= (_TOLD if told else _ENOUGH):
                likely.append((choice, told or chance >= _ALONE))
    unnamed = None if likely else _told_unnamed(reading, sentence, one)
    if unnamed is not None:
        return [(unnamed, True)]
    here = {id(choice.referent): (choice.referent, sure) for choice, sure in likely if choice.place is not None}
    rounds = reading.hints.rounds.get((one.referent.name, sentence.index), ())
    if any(company.name in rounds for company, _ in here.values()):  # "A raised $5 million, and B $8 million from C"
        here = {key: own for key, own in here.items() if own[0].name in rounds or _pairs(reading, one, own[0])}
    named = in_brackets_of(sentence, one.place)
    if named is not None and id(sentence.items[named].referent) in here:  # "Acme ($5 million, led by A) and Bede"
        return [here[id(sentence.items[named].referent)]]
    # "The firm has also backed X": whom "the firm" means is sure enough only where the company stands beside it.
    if here or one.item.sign == marks.ANAPHOR:
        return [*here.values(), *_of_round_told(reading, sentence, one, likely)]
    return [(choice.referent, sure) for choice, sure in likely[:1]]


def _of_round_told(
    reading: Reading, sentence: Sentence, one: Named, likely: Sequence[tuple[Choice, bool]]
) -> Iterator[tuple[Referent, bool]]:
    """The company whose round the rules read, where its sentence names only others: "A, which backs B, led the round"."""
    told = reading.hints.rounds.get((one.referent.name, sentence.index), ())
    unnamed = [choice.referent for choice, _ in likely if choice.place is None]
    ahead = any(choice.place is not None and choice.place < one.place for choice, _ in likely)
    if not ahead and marks.MONEY not in sentence.mask:  # "Bede raised $5 million from A": a round of its own
        yield from ((company, True) for company in unnamed if company.name in told)


def _is_aside(sentence: Sentence, choice: Choice) -> bool:
    """Whether a name only tells of another: "Acme, a rival of Bede", "Acme, developer of the app Bede", "lead investor Bede"."""
    return choice.place is not None and (
        is_measure(sentence.mask, choice.place)
        or is_product(sentence.mask, choice.place)
        or _AS_INVESTOR.search(sentence.mask, 0, choice.place) is not None
    )


_AS_INVESTOR = Pattern(r"\b(?:[Ll]ead|[Ee]xisting|[Ee]arly|[Mm]ain|[Ff]ellow) (?:investors?|backers?|shareholders?) $")


_BACKED = Pattern(r"[-‐–](?:backed|funded|financed|led)\b")
""" "Acme competes with (Bede)-backed C": Bede backs whom the rules read."""


def _told_unnamed(reading: Reading, sentence: Sentence, one: Named) -> Referent | None:
    """The company that the rules read for an investor here, where the sentence does not name it and another is spoken of."""
    if "investor" not in reading.hints.here.get((one.referent.name, sentence.index), ()):
        return None
    told = reading.hints.pairs.get(("company", one.referent.name), set())
    if len(told) != 1:
        return None
    (name,) = told
    company = reading.by_name.get(name)
    judged = {id(choice.referent) for choice in reading.owners(sentence)}
    if company is None or id(company) in judged or not may_be_owned(company):
        return None
    return company if reading.companies.get(id(company), 0.0) >= LIKELY else None


def _pairs(reading: Reading, one: Named, company: Referent) -> bool:
    """Whether the rules read that a mention invests in a company."""
    return company.name in reading.hints.pairs.get(("company", one.referent.name), ())


def _stake(reading: Reading, sentence: Sentence, one: Named, choice: Choice) -> float:
    """How likely a mention invests in a company: that it is an investor, that the two belong together, and,
    with half the weight, that the company has a deal at all.
    """
    link = reading.link("company", sentence, one.place, "investor", choice)
    return float(one.chances["investor"] * link * reading.companies[id(choice.referent)] ** 0.5)
