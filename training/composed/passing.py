"""What articles tell in passing, who backs whom, and items of lists of deals."""

import re
import tomllib
from collections.abc import Callable
from typing import Any

from training.articles import DATA as FOLDER
from training.composed.writer import Deal, Writer

FRAMES: dict[str, list[str]] = tomllib.loads((FOLDER / "passing.toml").read_text(encoding="utf-8"))
Claim = dict[str, Any]
_SLOT = re.compile(r"\{(\w+)\}")


def tell_backers(writer: Writer, kind: str, year: int) -> tuple[str, list[Claim]]:
    """A sentence of a kind ("stands", "happened", "bought", "nothing") and its claims; `year` is when it happened."""
    frame = writer.random.choice(FRAMES[kind])
    filled = {slot: _fill(writer, slot, year) for slot in dict.fromkeys(_SLOT.findall(frame))}
    text = frame.format(**{slot: writer.list(names) for slot, names in filled.items()})
    claims = [Deal(company, others=backers).to_claim() for company, backers in _backers(filled).items()]
    if kind == "happened":
        claims = [{**claim, "status": "closed", "date": str(year)} for claim in claims]
    if "A1" in filled:
        acquirer, target = filled["A1"][0], filled["C1"][0]
        claims.append({"type": "acquisition", "acquirer": acquirer, "target": target, "status": "closed"})
    return text, claims


def _fill(writer: Writer, slot: str, year: int) -> list[str]:
    draws: dict[str, Callable[[], list[str]]] = {
        "C": lambda: [writer.company()], "A": lambda: [writer.company()], "B": lambda: [writer.company()],
        "F": lambda: [writer.firm()], "G": lambda: [writer.firm()], "O": writer.backers,
        "X": lambda: [writer.company() for _ in range(writer.random.randint(1, 4))],
        "P": lambda: [writer.person()], "Q": lambda: [writer.person()], "Y": lambda: [str(year)],
        "M": lambda: [writer.money(1, 900)[0]], "W": lambda: [writer.word("places")],
    }  # fmt: skip
    return [writer.word("nouns")] if slot == "noun" else draws[slot[0]]()


def _backers(filled: dict[str, list[str]]) -> dict[str, list[str]]:
    """Who backs which company: the investors with its number, else those with the number 1."""
    companies = {name: slot[1:] for slot, names in filled.items() if slot[0] in "CX" for name in names}
    backers = {number: [one for kind in "FPO" for one in filled.get(kind + number, [])] for number in "123"}
    return {name: backers[number] or backers["1"] for name, number in companies.items()}


def tell_item(writer: Writer, published: str) -> tuple[str, list[Claim]]:
    """An item of a list of deals, and its claim; some items make none."""
    if writer.random.random() < 0.2:
        return tell_backers(writer, "other_items", int(published[:4]))[0], []
    deal = Deal(writer.company())
    frame = writer.random.choice(FRAMES["items"])
    if "{M}" in frame:
        writer.price(deal)
    if "{S}" in frame:
        writer.stage(deal)
    deal.lead = writer.backers(1) if "{L}" in frame else []
    deal.others = writer.backers() if "{O}" in frame else []
    text = frame.format(
        s=writer.subject(deal.company), M=deal.amount, S=deal.stage_words, L=writer.list(deal.lead),
        O=writer.list(deal.others),
    )  # fmt: skip
    source = writer.random.choice(FRAMES["sources"]).format(A=writer.company())
    return f"{text}.{source}", [{**deal.to_claim(), "status": "closed", "date": published}]
