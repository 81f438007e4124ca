"""Adding up money without mixing currencies, and converting it by rates that the user gives."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from vcgraph.errors import MissingRateError, QueryError
from vcgraph.model import Money


@dataclass(frozen=True)
class Rates:
    """How many units of the currency `into` one unit of each currency is worth.

    >>> Rates.of({"USD": 1, "EUR": "1.08"}).convert(Money(value=100, currency="EUR"))
    Money(value=Decimal('108'), currency='USD', qualifier='exact', upper=None)
    """

    into: str
    units: Mapping[str, Decimal]

    @classmethod
    def of(cls, table: "RateTable | None") -> "Rates | None":
        """Read a table such as `{"USD": 1, "EUR": "1.08"}`: the currency worth 1 is the one to convert into.

        Raises `QueryError` where not just one currency is worth 1, or a rate is not a positive number.
        """
        if table is None or isinstance(table, Rates):
            return table
        try:
            units = {code: Decimal(str(rate)) for code, rate in table.items()}
        except ArithmeticError as error:
            raise QueryError(f"rates must be numbers: {dict(table)}") from error
        into = [code for code, rate in units.items() if rate == 1]
        if len(into) != 1 or any(rate <= 0 for rate in units.values()):
            raise QueryError('rates need one currency worth 1, the others above 0: {"USD": 1, "EUR": "1.08"}')
        return cls(into[0], units)

    def convert(self, money: Money) -> Money:
        """The amount in the currency `into`, its bound kept. Raises `MissingRateError` where a rate is missing."""
        if money.currency not in self.units:
            raise MissingRateError(f"no rate for {money.currency}: add it to rates= as units of {self.into}")
        rate = self.units[money.currency]
        upper = money.upper * rate if money.upper is not None else None
        return Money(value=money.value * rate, currency=self.into, qualifier=money.qualifier, upper=upper)


RateTable = Rates | Mapping[str, int | float | str | Decimal]


def add_up(amounts: Iterable[Money], rates: Rates | None = None) -> list[tuple[Money, int]]:
    """The sums by currency with how many amounts each has, by code; one sum where `rates` convert them.

    >>> [(str(total.value), total.currency, count) for total, count in add_up(
    ...     [Money(value=5, currency="USD"), Money(value=7, currency="EUR"), Money(value=1, currency="USD")])]
    [('7', 'EUR', 1), ('6', 'USD', 2)]
    """
    groups: dict[str, list[Money]] = defaultdict(list)
    for money in amounts:
        counted = rates.convert(money) if rates else money
        groups[counted.currency].append(counted)
    return [(_sum(groups[code]), len(groups[code])) for code in sorted(groups)]


def _sum(amounts: list[Money]) -> Money:
    bounds = {money.qualifier for money in amounts}
    inexact = bounds - {"exact"}
    qualifier = "exact" if not inexact else inexact.pop() if len(inexact) == 1 else "about"
    total = sum((money.value for money in amounts), Decimal(0))
    known = {"value": total, "currency": amounts[0].currency, "qualifier": qualifier, "upper": _upper(amounts)}
    return Money.model_validate(known)


def _upper(amounts: list[Money]) -> Decimal | None:
    """The far end of a sum in which there are ranges, where each of the other amounts is exact."""
    if not any(money.upper for money in amounts) or any(_is_open(money) for money in amounts):
        return None
    return sum((money.upper or money.value for money in amounts), Decimal(0))


def _is_open(money: Money) -> bool:
    return money.upper is None and money.qualifier != "exact"
