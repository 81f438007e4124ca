"""What articles tell of deals with sums, in one sentence or several: rounds, totals, valuations, purchases, funds.

A slot is a kind and a number: all slots of one number are of one deal, and of its second round where "b" follows.
{C1} company, {M1} sum, {S1} stage, {L1} leads, {O1} others, {F1} one firm, {I1} one person who invests, {D1} when,
{V1} valuation of the round, {T1} total raised, {W1} worth told by itself, {A1} who buys it, {P1} price of the purchase,
{X1} several companies, {K1} firm of a fund, {R1} raised by it, {G1} its target. Without a part: {H} whom the article is
about, {Z} {Y} companies, {z} {y} firms, {Q} {J} people, {U} sum, {noun}, {place}, {which}.
"""

import datetime
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from training.articles import DATA as FOLDER
from training.composed.writer import Deal, Writer

STORIES: dict[str, list[str]] = tomllib.loads((FOLDER / "stories.toml").read_text(encoding="utf-8"))
Claim = dict[str, Any]
_SLOT = re.compile(r"\{([A-Za-z]+)(\d?)(b?)\}")
_PARTLESS = {"Z": "company", "Y": "company", "z": "firm", "y": "firm", "Q": "person", "J": "person"}
_STATUSES = {"done": "closed", "planned": "planned", "talks": "in_talks", "failed": "failed"}
_SIZES = {
    "M": (1, 200),
    "P": (20, 990),
    "V": (100, 990),
    "T": (60, 600),
    "W": (100, 990),
    "R": (50, 990),
    "G": (50, 990),
}
"""Of each kind of sum the least and the most, in millions."""


@dataclass(slots=True)
class Told:
    """The slots of one deal that are filled: names as lists, sums as text, value and currency, its stage and date."""

    names: dict[str, list[str]] = field(default_factory=dict)
    sums: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    stage: str = ""
    date: str = ""


def tell_story(writer: Writer, kind: str, published: datetime.date, about: str) -> tuple[str, list[Claim]]:
    """A frame of a kind ("done", "planned", "talks", "failed") filled in, and its claims."""
    frame = writer.random.choice(STORIES[kind])
    told: dict[str, Told] = {}
    words: dict[str, str] = {"H": about}
    for slot in dict.fromkeys(_SLOT.findall(frame)):
        words["".join(slot)] = _fill(writer, slot, told, published, about)
    text = _SLOT.sub(lambda match: words[match[1] + match[2] + match[3]], frame)
    return text, list(_claims(told, _STATUSES[kind]))


def _fill(
    writer: Writer, slot: tuple[str, str, str], told: dict[str, Told], published: datetime.date, about: str
) -> str:
    kind, number, second = slot
    if not number:
        return about if kind == "H" else _partless(writer, kind)
    deal = told.setdefault(number + second, Told())
    if kind in _SIZES:
        low, high = _SIZES[kind]
        deal.sums[kind] = writer.money(low, high // 2 if second else high)
        return deal.sums[kind][0]
    if kind == "D":
        words, deal.date = writer.random.choice(list(_before(published) if second else _lately(published)))
        return words
    if kind == "S":
        drawn = Deal("")
        writer.stage(drawn)
        deal.stage = drawn.stage
        return drawn.stage_words
    deal.names[kind] = _names(writer, kind)
    return writer.list(deal.names[kind])


def _partless(writer: Writer, kind: str) -> str:
    if kind == "U":
        return writer.money(1, 900)[0]
    if kind in _PARTLESS:
        return str(getattr(writer, _PARTLESS[kind])())
    return writer.word({"noun": "nouns", "place": "places", "which": "which"}[kind])


def _names(writer: Writer, kind: str) -> list[str]:
    if kind in "CA":
        return [writer.company()]
    if kind == "X":
        return [writer.company() for _ in range(writer.random.randint(1, 4))]
    if kind in "FK":
        return [writer.firm()]
    if kind == "I":
        return [writer.person()]
    return writer.backers(1 if writer.random.random() < 0.7 else 2) if kind == "L" else writer.backers()


def _lately(published: datetime.date) -> Iterator[tuple[str, str]]:
    year = published.year
    yield f"in {year - 1}", str(year - 1)
    yield f"in {year - 2}", str(year - 2)
    yield "last year", str(year - 1)
    yield f"in March {year - 1}", f"{year - 1}-03"
    month = published.replace(day=1) - datetime.timedelta(days=1)
    yield "last month", f"{month.year}-{month.month:02}"


def _before(published: datetime.date) -> Iterator[tuple[str, str]]:
    year = published.year
    yield f"in {year - 4}", str(year - 4)
    yield f"in October {year - 3}", f"{year - 3}-10"
    yield "three years ago", str(year - 3)


def _claims(told: dict[str, Told], status: str) -> Iterator[Claim]:
    for number, deal in told.items():
        companies = told.get(number[0], deal).names.get("C", []) if number[1:] else deal.names.get("C", [])
        for company in [*companies, *deal.names.get("X", ())]:
            yield from _of_company(company, deal, "closed" if number[1:] else status)
        if "K" in deal.names:
            sums = {
                key: _money(deal.sums[slot]) for slot, key in (("R", "raised"), ("G", "target")) if slot in deal.sums
            }
            yield {"type": "fund", "manager": deal.names["K"][0], **sums}


def _of_company(company: str, deal: Told, status: str) -> Iterator[Claim]:
    backers = [name for kind in "FIO" for name in deal.names.get(kind, ())]
    round_ = Deal(company, stage=deal.stage, lead=deal.names.get("L", []), others=backers).to_claim()
    if "M" in deal.sums:
        round_["amount"] = _money(deal.sums["M"])
    if "V" in deal.sums:
        round_["valuation"] = {**_money(deal.sums["V"]), "basis": "unspecified"}
    full = round_.keys() & {"amount", "stage", "valuation"}
    if full or round_["investors"]:
        when = {"date": deal.date} if deal.date and "A" not in deal.names else {}
        yield {**round_, **({"status": status} if full or when else {}), **when}
    if "T" in deal.sums:
        yield {"type": "total_raised", "company": company, "amount": _money(deal.sums["T"])}
    if "W" in deal.sums:
        yield {"type": "valuation", "company": company, "amount": _money(deal.sums["W"])}
    if "A" in deal.names:
        price = {"amount": _money(deal.sums["P"])} if "P" in deal.sums else {}
        yield {"type": "acquisition", "acquirer": deal.names["A"][0], "target": company, "status": status, **price}


def _money(drawn: tuple[str, int, str]) -> Claim:
    return {"value": drawn[1], "currency": drawn[2]}
