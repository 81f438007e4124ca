"""Amounts of money: a figure, its currency, and how sure the text is of the figure."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AfterValidator, PlainSerializer, model_validator

from vcgraph.errors import ValueParseError
from vcgraph.model.base import Frozen

Qualifier = Literal["exact", "about", "at_least", "at_most"]
Basis = Literal["post_money", "pre_money", "unspecified"]

ABOUT = Decimal("0.10")
"""How far "about" reaches to either side, as a share of the figure."""


def _plain(value: Decimal) -> Decimal:
    if not value.is_finite() or value < 0:
        raise ValueParseError(f"an amount must be a finite number of at least 0, not {value}")
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _number(value: Decimal) -> int | str:
    return int(value) if value == value.to_integral_value() else str(value)


Amount = Annotated[Decimal, AfterValidator(_plain), PlainSerializer(_number, when_used="json")]
"""Whole currency units (never millions). In JSON an integer, or a decimal string where there are cents."""


def _currency(code: str) -> str:
    if not (len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()):
        raise ValueParseError(f"not an ISO 4217 currency code: {code!r}")
    return code


Currency = Annotated[str, AfterValidator(_currency)]


class Money(Frozen):
    """An amount as a text states it.

    `value` is the figure that the text leads with; `qualifier` says what it bounds; `upper` is the far end of a
    stated range ("$40-50 million" is value 40000000, `at_least`, upper 50000000).

    >>> Money(value=2_000_000_000, currency="USD", qualifier="at_most").interval
    (Decimal('0'), Decimal('2000000000'))
    """

    value: Amount
    currency: Currency
    qualifier: Qualifier = "exact"
    upper: Amount | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "Money":
        if self.upper is not None and self.upper < self.value:
            raise ValueParseError(f"a range must rise: {self.value} to {self.upper}")
        return self

    @property
    def interval(self) -> tuple[Decimal, Decimal | None]:
        """The least and the greatest amount that the text allows, in currency units; None where it is open."""
        if self.upper is not None:
            return self.value, self.upper
        if self.qualifier == "at_least":
            return self.value, None
        if self.qualifier == "at_most":
            return Decimal(0), self.value
        if self.qualifier == "about":
            return self.value * (1 - ABOUT), self.value * (1 + ABOUT)
        return self.value, self.value

    def agrees_with(self, other: "Money") -> bool:
        """Whether one true amount could satisfy both texts: same currency and overlapping intervals."""
        if self.currency != other.currency:
            return False
        (low, high), (other_low, other_high) = self.interval, other.interval
        return (high is None or other_low <= high) and (other_high is None or low <= other_high)


class RoundValuation(Money):
    """The valuation that a round set, with its basis (`post_money`, `pre_money` or `unspecified`)."""

    basis: Basis = "unspecified"
