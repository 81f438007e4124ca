"""Amounts of money and dates as nodes named by their content, so that equal values are one node."""

from collections.abc import Iterator
from decimal import Decimal

from pyoxigraph import NamedNode, Quad

from vcgraph.graph.terms import LABEL, RDF_TYPE, literal, node, term
from vcgraph.model import Money, PartialDate
from vcgraph.ontology import VCG

_WORDS = {"exact": "", "about": "about ", "at_least": "at least ", "at_most": "at most "}


def money_node(money: Money) -> NamedNode:
    """The node of an amount.

    >>> money_node(Money(value=50_000_000, currency="USD", qualifier="at_most")).value
    'https://w3id.org/vcgraph/id/money-usd-50000000-at-most'
    """
    parts = ["money", money.currency.lower(), format(money.value, "f")]
    if money.qualifier != "exact":
        parts.append(money.qualifier.replace("_", "-"))
    if money.upper is not None:
        parts.append(f"to-{money.upper:f}")
    return node("-".join(parts))


def money_quads(money: Money) -> Iterator[Quad]:
    """The node of an amount with its figures, in currency units."""
    subject = money_node(money)
    low, high = money.interval
    yield Quad(subject, RDF_TYPE, term(VCG.MoneyAmount))
    yield Quad(subject, LABEL, literal(money_label(money)))
    yield from plain_money_quads(subject, money)
    yield Quad(subject, term(VCG.minAmount), literal(_canonical(low)))
    if high is not None:
        yield Quad(subject, term(VCG.maxAmount), literal(_canonical(high)))


def plain_money_quads(subject: NamedNode, money: Money) -> Iterator[Quad]:
    """Amount, currency and bound of `money` as plain literals of `subject`."""
    yield Quad(subject, term(VCG.amount), literal(_canonical(money.value)))
    yield Quad(subject, term(VCG.currency), literal(money.currency))
    yield Quad(subject, term(VCG.bound), literal(money.qualifier))


def _canonical(value: Decimal) -> Decimal:
    """Without trailing zeros, as the store writes decimals."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def money_label(money: Money) -> str:
    """An amount for people.

    >>> money_label(Money(value=40_000_000, currency="USD", qualifier="at_least", upper=50_000_000))
    'USD 40,000,000 to 50,000,000'
    """
    if money.upper is not None:
        return f"{money.currency} {money.value:,f} to {money.upper:,f}"
    return f"{_WORDS[money.qualifier]}{money.currency} {money.value:,f}"


def date_node(date: PartialDate) -> NamedNode:
    """The node of a date of stated precision."""
    return node(f"date-{date.edtf}")


def date_quads(date: PartialDate) -> Iterator[Quad]:
    """The node of a date with its first and last day."""
    subject = date_node(date)
    yield Quad(subject, RDF_TYPE, term(VCG.DateExpression))
    yield Quad(subject, LABEL, literal(date.edtf))
    yield Quad(subject, term(VCG.edtf), literal(date.edtf))
    yield Quad(subject, term(VCG.precision), literal(date.precision))
    yield Quad(subject, term(VCG.earliest), literal(date.earliest))
    yield Quad(subject, term(VCG.latest), literal(date.latest))
