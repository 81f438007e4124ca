"""An article read with its lists: what layout tells is read from it, the prose between as usual, item by item."""

from collections.abc import Callable, Iterable, Sequence

from vcgraph.extraction.rules.layouts.blocks import find_blocks
from vcgraph.extraction.rules.layouts.bought import find_bought
from vcgraph.extraction.rules.layouts.briefs import find_briefs
from vcgraph.extraction.rules.layouts.cells import kind_of
from vcgraph.extraction.rules.layouts.claims import Telling
from vcgraph.extraction.rules.layouts.dated import find_dated_lines, find_histories, with_date
from vcgraph.extraction.rules.layouts.entries import find_entries, find_headed
from vcgraph.extraction.rules.layouts.openings import without_openings
from vcgraph.extraction.rules.layouts.page import find_page
from vcgraph.extraction.rules.layouts.parts import find_parts
from vcgraph.extraction.rules.layouts.purchases import find_purchases
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.rosters import find_rosters
from vcgraph.extraction.rules.layouts.sections import find_topics
from vcgraph.extraction.rules.layouts.slices import slices_of
from vcgraph.extraction.rules.layouts.stacks import find_stacks
from vcgraph.extraction.rules.layouts.staff import find_staff
from vcgraph.extraction.rules.layouts.tables import Line, beside, find_tables, lines_of
from vcgraph.extraction.rules.layouts.told_on import united_items, with_names
from vcgraph.extraction.rules.layouts.topics import of_deals, put_stages
from vcgraph.extraction.rules.text.document import Document, read_document
from vcgraph.extraction.rules.text.drafts import names_in
from vcgraph.extraction.rules.wording.glued import find_seams, place_before, spaced
from vcgraph.extraction.rules.wording.torn import without_tears
from vcgraph.model import Article, Claim, Extraction, FundingRoundClaim, NameUse, PartialDate
from vcgraph.normalize.line_breaks import with_items_apart, without_wraps

Read = Callable[[Document], Extraction]


def read_layout(article: Article, read: Read) -> Extraction:
    """All claims of an article; `read` reads prose."""
    seams = find_seams(article.text)
    if not seams:
        return _read_spaced(article, read)
    found = _read_spaced(article.model_copy(update={"text": spaced(article.text, seams)}), read)
    return found.model_copy(update={"claims": tuple(_put_back(claim, seams, article.text) for claim in found.claims)})


def _put_back(claim: Claim, seams: list[int], text: str) -> Claim:
    """A claim of a text with spaces at its seams, with quotes from the text as it was."""
    spans = [(place_before(seams, one.start), place_before(seams, one.end)) for one in claim.evidence]
    placed = (
        one.model_copy(update={"start": start, "end": end})
        for one, (start, end) in zip(claim.evidence, spans, strict=True)
    )
    return _quoted(claim.model_copy(update={"evidence": tuple(placed)}), text)


def _read_spaced(article: Article, read: Read) -> Extraction:
    """All claims of an article whose words stand apart."""
    text = with_items_apart(article.text)
    lines = lines_of(text)
    records = find_records(lines, article.title or "")
    rest = _without(text, [span for one in records for span in one.told])
    rest, named = with_names(rest, text, records)
    page = find_page(lines_of(without_tears(without_wraps(rest))), article.title or "")
    rest = _without(rest, page)
    dated = find_dated_lines(lines_of(rest), article.published)
    rest = _without(rest, [(one.start, one.body) for one in dated])
    parts = find_parts(without_wraps(rest), not all(one.past for one in records), named)
    whole = text == article.text and not records and not page and len(parts) == 1
    if whole and not dated:
        return read(read_document(article))
    rest = _without(rest, [(one.start, one.end) for one in find_topics(lines_of(rest))])
    rest = without_openings(rest, [part.start for part in parts], _without)
    told = PartialDate.from_date(article.published) if article.published else None
    claims: list[Claim] = []
    names: list[NameUse] = []
    for record in records:
        claims += Telling(article, record, told).claims()
    names += (NameUse(name=name, kind=kind_of(name)) for claim in claims for name in names_in(claim))
    document = read_document(article.model_copy(update={"text": _with_breaks(rest, [part.start for part in parts])}))
    for part in slices_of(document, parts):
        found = read(part)
        claims += (_quoted(claim, article.text) for claim in found.claims)
        names += found.names
    claims = [with_date(claim, dated, article.published) for claim in claims]
    claims = united_items(_united_stakes(claims), article.text)
    claims.sort(key=lambda claim: claim.evidence[0].start)
    return Extraction(article=article.id, claims=tuple(claims), names=_united(names))


def find_records(lines: Sequence[Line], title: str) -> list[Record]:
    """Every deal that layout tells, in the order of the text."""
    records: list[Record] = []
    free = list(lines)
    for find in (
        find_tables,
        find_blocks,
        find_briefs,
        find_purchases,
        find_bought,
        find_histories,
        find_rosters,
        find_staff,
        find_stacks,
        find_entries,
        find_headed,
    ):
        found = of_deals(list(find(free, listed=bool(records))), lines, title)
        records += found
        free = beside(free, found)
    put_stages(records, lines)
    return sorted(records, key=lambda one: one.start)


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with spaces where layout was read; all offsets stay."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = [letter if letter == "\n" else " " for letter in letters[start:end]]
    return "".join(letters)


def _with_breaks(text: str, starts: Iterable[int]) -> str:
    """The text with a line break before each part; all offsets stay."""
    letters = list(text)
    for start in starts:
        if start and letters[start - 1].isspace():
            letters[start - 1] = "\n"
    return "".join(letters)


def _quoted(claim: Claim, text: str) -> Claim:
    """A claim with its quotes as the article has them, with what was blank for the reader."""
    evidence = tuple(one.model_copy(update={"quote": text[one.start : one.end]}) for one in claim.evidence)
    return claim.model_copy(update={"evidence": evidence})


def _united_stakes(claims: Iterable[Claim]) -> list[Claim]:
    """The claims, in which a company's stakes of several items are one round: "A: X, Y", "B: X, Z"."""
    stakes: dict[str, FundingRoundClaim] = {}
    others: list[Claim] = []
    for claim in claims:
        if not isinstance(claim, FundingRoundClaim) or claim.amount or claim.stage or claim.valuation or claim.date:
            others.append(claim)
        elif claim.company in stakes:
            known = stakes[claim.company]
            names = {one.name for one in known.investors}
            investors = (*known.investors, *(one for one in claim.investors if one.name not in names))
            evidence = tuple(dict.fromkeys((*known.evidence, *claim.evidence)))
            stakes[claim.company] = known.model_copy(update={"investors": investors, "evidence": evidence})
        else:
            stakes[claim.company] = claim
    return [*others, *stakes.values()]


def _united(names: Iterable[NameUse]) -> tuple[NameUse, ...]:
    known: dict[str, NameUse] = {}
    for one in names:
        before = known.get(one.name)
        also = tuple(sorted({*one.also, *before.also})) if before else one.also
        known[one.name] = NameUse(name=one.name, kind=(before and before.kind) or one.kind, also=also)
    return tuple(known.values())
