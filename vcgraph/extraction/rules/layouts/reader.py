"""An article read with its lists: what layout tells is read from it, the prose between as usual, item by item."""

import calendar
import re
from collections.abc import Callable, Iterable

from vcgraph.extraction.rules.drafts import names_in
from vcgraph.extraction.rules.layouts.blocks import find_blocks
from vcgraph.extraction.rules.layouts.cells import kind_of
from vcgraph.extraction.rules.layouts.claims import Telling
from vcgraph.extraction.rules.layouts.entries import find_entries
from vcgraph.extraction.rules.layouts.parts import date_of, find_parts
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.tables import find_tables, lines_of
from vcgraph.model import Article, Claim, Evidence, Extraction, NameUse, PartialDate
from vcgraph.normalize.dates import find_dates

Read = Callable[[Article], Extraction]


def read_layout(article: Article, read: Read) -> Extraction:
    """All claims of an article; `read` reads prose."""
    lines = lines_of(article.text)
    records = sorted([*find_tables(lines), *find_blocks(lines)], key=lambda one: one.start)
    records = sorted([*records, *find_entries(lines, records)], key=lambda one: one.start)
    rest = _without(article.text, records)
    parts = find_parts(rest, bool(records))
    if not records and len(parts) == 1:
        return read(article)
    told = _month(article) or (PartialDate.from_date(article.published) if article.published else None)
    claims: list[Claim] = []
    names: list[NameUse] = []
    for record in records:
        claims += Telling(article, record, told).claims()
    names += (NameUse(name=name, kind=kind_of(name)) for claim in claims for name in names_in(claim))
    for start, end in parts:
        found = _read_part(article, rest, start, end, read)
        claims += found.claims
        names += found.names
    claims.sort(key=lambda claim: claim.evidence[0].start)
    return Extraction(article=article.id, claims=tuple(claims), names=_united(names))


def _read_part(article: Article, text: str, start: int, end: int, read: Read) -> Extraction:
    """What a part tells, read as an article of its own; a date that opens it is the day of its news."""
    dated = date_of(text[start:end])
    mention = next(iter(find_dates(dated[0], article.published)), None) if dated else None
    day = mention.date if mention else None
    if dated and day:
        start += dated[1]
    published = day.earliest if day else article.published
    found = read(article.model_copy(update={"text": text[start:end], "title": None, "published": published}))
    claims = (_moved(claim, start) for claim in found.claims)
    return found.model_copy(update={"claims": tuple(_dated(one, day) for one in claims) if day else tuple(claims)})


def _dated(claim: Claim, day: PartialDate) -> Claim:
    """A claim of the day that opens its item: no more exact than that day is told."""
    date = getattr(claim, "date", None)
    return claim.model_copy(update={"date": day}) if date and date.edtf == day.earliest.isoformat() else claim


_MONTHS = re.compile(rf"\b({'|'.join(calendar.month_name[1:])})\b(?: (\d{{4}}))?(?! \d)")


def _month(article: Article) -> PartialDate | None:
    """The month whose deals a title announces: "June recap", "March in French tech"."""
    match = _MONTHS.search(article.title or "")
    if match is None or article.published is None or re.search(r"\d\W*$", (article.title or "")[: match.start()]):
        return None
    month = list(calendar.month_name).index(match[1])
    year = int(match[2]) if match[2] else article.published.year - (month > article.published.month)
    return PartialDate.of(year, month)


def _without(text: str, records: Iterable[Record]) -> str:
    """The text with spaces where layout was read; all offsets stay."""
    for record in records:
        blank = re.sub(r"[^\n]", " ", text[record.start : record.end])
        text = text[: record.start] + blank + text[record.end :]
    return text


def _moved(claim: Claim, by: int) -> Claim:
    evidence = tuple(
        Evidence(quote=one.quote, start=one.start + by, end=one.end + by, fields=one.fields) for one in claim.evidence
    )
    return claim.model_copy(update={"evidence": evidence})


def _united(names: Iterable[NameUse]) -> tuple[NameUse, ...]:
    known: dict[str, NameUse] = {}
    for one in names:
        before = known.get(one.name)
        also = tuple(sorted({*one.also, *before.also})) if before else one.also
        known[one.name] = NameUse(name=one.name, kind=(before and before.kind) or one.kind, also=also)
    return tuple(known.values())
