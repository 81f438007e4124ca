"""Whether two amounts can be one: intervals, rounded figures, other currencies."""

from decimal import Decimal

from vcgraph.model.money import Money

Range = tuple[Decimal, Decimal | None]

NEAR = Decimal(3)
"""A plan's amount and the deal's lie within this factor of one another."""

_USD_PER_UNIT: dict[str, tuple[str, str]] = {
    "USD": ("1", "1"), "EUR": ("0.85", "1.60"), "GBP": ("1.05", "2.10"), "CHF": ("0.75", "1.35"),
    "CAD": ("0.67", "1.10"), "AUD": ("0.57", "1.11"), "NZD": ("0.50", "0.90"), "SGD": ("0.57", "0.84"),
    "CNY": ("0.120", "0.168"), "HKD": ("0.127", "0.130"), "TWD": ("0.028", "0.036"), "JPY": ("0.0061", "0.0133"),
    "KRW": ("0.00063", "0.00112"), "INR": ("0.0110", "0.0256"), "IDR": ("0.000058", "0.000120"),
    "BRL": ("0.16", "0.66"), "MXN": ("0.038", "0.102"), "ILS": ("0.20", "0.34"), "SEK": ("0.085", "0.170"),
    "NOK": ("0.083", "0.200"), "DKK": ("0.115", "0.215"), "PLN": ("0.20", "0.50"), "RUB": ("0.0075", "0.0435"),
    "TRY": ("0.022", "0.87"), "ZAR": ("0.050", "0.175"), "AED": ("0.27", "0.28"), "SAR": ("0.26", "0.27"),
    "NGN": ("0.0005", "0.0086"), "KES": ("0.006", "0.0162"), "THB": ("0.025", "0.035"), "VND": ("0.000038", "0.000065"),
    "MYR": ("0.205", "0.335"), "PHP": ("0.0168", "0.0250"),
}  # fmt: skip
"""The lowest and the highest market rate of each currency in US dollars from 2005 to 2025, rounded outward.

Wide on purpose: they only tell "EUR 10 million" and "USD 11 million" apart from "USD 50 million". No amount in a
graph is ever converted with them.
"""


def amounts_agree(one: Money, other: Money) -> bool:
    """Whether one true amount could satisfy both texts.

    Amounts in one currency agree if their intervals overlap or one figure is the other rounded to two or more digits;
    amounts in two currencies if some rate of the last twenty years makes them equal (`True` for unlisted currencies).

    >>> dollars = lambda value: Money(value=value, currency="USD")
    >>> amounts_agree(dollars(1_100_000_000), dollars(1_120_000_000)), amounts_agree(dollars(40), dollars(45))
    (True, False)
    """
    if one.currency == other.currency:
        return one.agrees_with(other) or _rounds_to(one, other) or _rounds_to(other, one)
    first, second = _in_dollars(one), _in_dollars(other)
    return first is None or second is None or _overlap(first, second)


def amounts_near(one: Money, other: Money, factor: Decimal = NEAR) -> bool:
    """Whether two amounts agree and lie near one another, so that they may be told of one deal.

    Open bounds agree with far too much: "up to $12 billion" and "$12 million" are not of one round.
    """
    return amounts_agree(one, other) and of_one_size(one, other, factor)


def of_one_size(one: Money, other: Money, factor: Decimal) -> bool:
    """Whether one figure is at most `factor` times the other (`True` for unlisted currencies).

    >>> dollars = lambda value: Money(value=value, currency="USD")
    >>> of_one_size(dollars(200), dollars(150), Decimal(2)), of_one_size(dollars(200), dollars(50), Decimal(2))
    (True, False)
    """
    if one.currency == other.currency:
        low, high = sorted((one.value, other.value))
    elif {one.currency, other.currency} <= _USD_PER_UNIT.keys():
        low, high = sorted((one.value * _rate(one), other.value * _rate(other)))
    else:
        return True
    return high <= low * factor


def _rate(amount: Money) -> Decimal:
    low, high = _USD_PER_UNIT[amount.currency]
    return (Decimal(low) + Decimal(high)) / 2


def width(amount: Money) -> tuple[bool, Decimal, int]:
    """How exact an amount is, for sorting: bounded before open, narrow before wide, more digits before fewer."""
    low, high = amount.interval
    return high is None, (high - low) if high is not None else Decimal(0), -_digits(amount.value)


def _rounds_to(rough: Money, fine: Money) -> bool:
    digits = _digits(rough.value)
    if digits < 2 or rough.qualifier != "exact" or fine.qualifier != "exact" or rough.upper or fine.upper:
        return False
    step = Decimal(10) ** (rough.value.adjusted() - digits + 1)
    return abs(rough.value - fine.value) <= step / 2


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _in_dollars(amount: Money) -> Range | None:
    rates = _USD_PER_UNIT.get(amount.currency)
    if rates is None:
        return None
    low, high = amount.interval
    return low * Decimal(rates[0]), None if high is None else high * Decimal(rates[1])


def _overlap(one: Range, other: Range) -> bool:
    return (one[1] is None or other[0] <= one[1]) and (other[1] is None or one[0] <= other[1])
