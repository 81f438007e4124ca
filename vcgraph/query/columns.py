"""Records as flat rows: text, numbers, booleans and dates only, the same columns for every record of a kind."""

import datetime
from collections.abc import Callable
from decimal import Decimal
from typing import Any, get_args, get_type_hints

from vcgraph.model import Money, PartialDate, RoundValuation
from vcgraph.query.records import Citation, Party, Record

_MONEY: dict[str, tuple[type, Callable[[Any], Any]]] = {
    "": (Decimal, lambda money: money.value),
    "_currency": (str, lambda money: money.currency),
    "_bound": (str, lambda money: money.qualifier),
    "_upper": (Decimal, lambda money: money.upper),
}
_PARTS: dict[type, dict[str, tuple[type, Callable[[Any], Any]]]] = {
    Money: _MONEY,
    RoundValuation: {**_MONEY, "_basis": (str, lambda money: money.basis)},
    PartialDate: {"": (str, lambda date: date.edtf), "_from": (datetime.date, lambda date: date.earliest)},
    Party: {"": (str, lambda party: party.name), "_id": (str, lambda party: party.id)},
    tuple: {"": (str, lambda values: "; ".join(map(str, values)) or None)},
}
QUOTE_COLUMNS: dict[str, type] = {"quote": str, "start": int, "end": int, "article": str, "link": str, "quotes": int}
"""The first quote of a row, the place it stands at, and how many quotes there are in all."""


def columns(kind: type[Record]) -> dict[str, type]:
    """The flat columns of a kind of record with their types.

    An amount gives its figure in currency units, its currency, its bound and the upper end of a range; a date its EDTF
    form and first day; an entity its name and IRI.
    """
    found: dict[str, type] = {"id": str}
    for name, plain in _field_types(kind).items():
        parts = _PARTS.get(plain)
        found |= {name + end: each for end, (each, _) in parts.items()} if parts else {name: plain}
    return found


def _plain_type(hint: Any) -> type:
    """The type of a field without its None: `Money` of `Money | None`, `tuple` of `tuple[Party, ...]`."""
    given = [each for each in get_args(hint) if each is not type(None)]
    if isinstance(hint, type) and not given:
        return hint
    origin = getattr(hint, "__origin__", None)
    return tuple if origin is tuple else _plain_type(given[0])


def flat_row(record: Record) -> dict[str, Any]:
    """A record as a flat row with all columns of its kind."""
    row: dict[str, Any] = {"id": record.id}
    for name, plain in _field_types(type(record)).items():
        value, parts = getattr(record, name), _PARTS.get(plain)
        if parts is None:
            row[name] = value
        else:
            row |= {name + end: None if value is None else read(value) for end, (_, read) in parts.items()}
    return row


_READ_TYPES: dict[str, dict[str, type]] = {}


def _field_types(kind: type[Record]) -> dict[str, type]:
    """The types of the shown fields, read once for each kind."""
    if kind.__name__ not in _READ_TYPES:
        hints = get_type_hints(kind)
        _READ_TYPES[kind.__name__] = {name: _plain_type(hints[name]) for name in kind.columns()}
    return _READ_TYPES[kind.__name__]


def quote_row(evidence: tuple[Citation, ...]) -> dict[str, Any]:
    """The columns of the first quote."""
    first = evidence[0] if evidence else None
    named = {name: getattr(first, name, None) for name in QUOTE_COLUMNS if name != "quotes"}
    return {**named, "quotes": len(evidence)}
