"""Which rounds a question asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from vcgraph.errors import QueryError
from vcgraph.model import Money
from vcgraph.ontology import INSTRUMENT, LIFECYCLE, STAGE
from vcgraph.query.cells import show
from vcgraph.query.money import Rates
from vcgraph.query.reader import GraphReader
from vcgraph.query.records import Round

Years = int | tuple[int | None, int | None] | range
"""One year, or the first and last year (None is open), or a range."""


@dataclass(frozen=True, slots=True)
class RoundFilter:
    """What is wanted of a round. What is None or empty is not asked for.

    A round without a date fits no `years`; one without an amount no `min_amount`. Amounts in another currency than
    that of `min_amount` count only where `rates` convert them; of "up to" amounts nothing is known, so they never fit.
    """

    stages: tuple[str, ...] = ()
    first_year: int | None = None
    last_year: int | None = None
    min_amount: Money | None = None
    statuses: tuple[str, ...] = ()
    rates: Rates | None = None

    @classmethod
    def of(
        cls,
        stage: str | Iterable[str] | None = None,
        years: Years | None = None,
        min_amount: Money | int | Decimal | None = None,
        status: str | Iterable[str] | None = None,
        rates: Rates | None = None,
    ) -> "RoundFilter":
        """Read the arguments of a question; a bare `min_amount` is in the currency of `rates`, else in USD."""
        least = _least(min_amount, rates.into if rates else "USD")
        first_year, last_year = _span(years)
        stages = _known(stage, [*STAGE, *INSTRUMENT], "stage")
        return cls(stages, first_year, last_year, least, _known(status, LIFECYCLE, "status"), rates)

    @property
    def title(self) -> str:
        """What a table of the rounds says of the amounts: that other currencies are left out must not go unseen."""
        if self.min_amount is None:
            return "Rounds"
        least = f"Rounds of {show(self.min_amount)} or more"
        return least if self.rates else f"{least} (in {self.min_amount.currency}; others need rates)"

    def accepts(self, record: Round) -> bool:
        """Whether a round is wanted."""
        return (
            (not self.stages or record.stage in self.stages)
            and (not self.statuses or record.status in self.statuses)
            and self._in_years(record)
            and self._large_enough(record.amount)
        )

    def _in_years(self, record: Round) -> bool:
        if self.first_year is None and self.last_year is None:
            return True
        year = record.date.earliest.year if record.date else None
        return year is not None and (self.first_year or 0) <= year <= (self.last_year or 9999)

    def _large_enough(self, amount: Money | None) -> bool:
        if self.min_amount is None:
            return True
        if amount is None or amount.qualifier == "at_most":
            return False
        if amount.currency != self.min_amount.currency:
            if self.rates is None:
                return False
            amount = self.rates.convert(amount)
        return amount.value >= self.min_amount.value

    def select(self, reader: GraphReader) -> list[str]:
        """The IRIs of the rounds of the whole graph that may fit, found by the store's own engine."""
        query = f"SELECT ?round WHERE {{ ?round a vcg:FundingRound . {' '.join(self.patterns())} }} ORDER BY ?round"
        return [str(row["round"]) for row in reader.rows(query)]

    def patterns(self) -> list[str]:
        """SPARQL patterns that narrow `?round`; what they leave in may still not be wanted."""
        patterns = []
        if self.stages:
            terms = [STAGE[name] if name in STAGE else INSTRUMENT[name] for name in self.stages]
            patterns.append(f"?round vcg:stage|vcg:instrument ?s . FILTER(?s IN ({_iris(terms)}))")
        if self.statuses:
            terms = [LIFECYCLE[name] for name in self.statuses]
            patterns.append(f"?round vcg:lifecycle ?l . FILTER(?l IN ({_iris(terms)}))")
        if self.first_year is not None or self.last_year is not None:
            low, high = f"{self.first_year or 1:04d}-01-01", f"{self.last_year or 9999:04d}-12-31"
            patterns.append(f'?round vcg:announcedOn ?d . FILTER(?d >= "{low}"^^xsd:date && ?d <= "{high}"^^xsd:date)')
        if self.min_amount is not None and self.rates is None:
            patterns.append(f'?round vcg:currency "{self.min_amount.currency}" ; vcg:amount ?a .')
            patterns.append(f"FILTER(?a >= {self.min_amount.value})")
        return patterns


def _iris(terms: Iterable[str]) -> str:
    return ", ".join(f"<{term}>" for term in terms)


def _least(amount: Money | int | Decimal | None, currency: str) -> Money | None:
    if amount is None or isinstance(amount, Money):
        return amount
    try:
        return Money(value=Decimal(amount), currency=currency)
    except ArithmeticError as error:
        raise QueryError(
            f"min_amount is a number of currency units, as 10_000_000, or Money, not {amount!r}"
        ) from error


def _span(years: Years | None) -> tuple[int | None, int | None]:
    if years is None:
        return None, None
    if isinstance(years, int):
        return years, years
    if isinstance(years, range) and years:
        return min(years), max(years)
    if isinstance(years, tuple) and len(years) == 2:
        return years
    raise QueryError(f"years are one year or a first and a last one, as (2020, 2024), not {years!r}")


def _known(given: str | Iterable[str] | None, known: Iterable[str], what: str) -> tuple[str, ...]:
    names = (given,) if isinstance(given, str) else tuple(given or ())
    keys = [name.strip().lower().replace("-", "_").replace(" ", "_") for name in names]
    declared = sorted(set(known))
    for name, key in zip(names, keys, strict=True):
        if key not in declared:
            raise QueryError(f"no {what} is called {name!r}; there are: {', '.join(declared)}")
    return tuple(keys)
