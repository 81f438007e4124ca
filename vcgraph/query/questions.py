"""The questions that one asks a graph of venture money, each as one method."""

import datetime
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cached_property

from vcgraph.graph.store import GraphStore
from vcgraph.model import Money
from vcgraph.query import companies, funds, overview, paths, people, rounds, sources, timeline
from vcgraph.query.card import card_html
from vcgraph.query.filters import RoundFilter, Years
from vcgraph.query.money import Rates, RateTable
from vcgraph.query.names import Named, NameIndex
from vcgraph.query.reader import GraphReader
from vcgraph.query.records import (
    Acquisition,
    Activity,
    CoInvestor,
    Commitment,
    Conflict,
    Coverage,
    Event,
    Fund,
    FundClose,
    Investment,
    NamedEntity,
    Party,
    Role,
    Round,
    Step,
    ToldClaim,
    TotalRaised,
    Valuation,
)
from vcgraph.query.table import Table

Several = str | Iterable[str]


class _State:
    """What has been read of a graph between two changes."""

    def __init__(self, store: GraphStore, aliases: Mapping[str, str]) -> None:
        self.revision = store.revision
        self.reader = GraphReader(store)
        self._aliases = aliases

    @cached_property
    def names(self) -> NameIndex:
        return NameIndex(self.reader, self._aliases)

    @cached_property
    def connections(self) -> paths.Connections:
        return paths.Connections(self.reader)


class Questions:
    """Answers about a graph as it is when it is asked.

    Wherever a name is taken, any spelling will do, also a known alias, an IRI or a record's own party. Every method
    raises `UnknownNameError` (with near names) or `AmbiguousNameError` (with the candidates) for a name that does not
    lead to one entity. `aliases` are further names, by the name that the graph knows.
    """

    def __init__(self, store: GraphStore, aliases: Mapping[str, str] | None = None) -> None:
        self.store = store
        self._known_names = dict(aliases or {})
        self._state = _State(store, self._known_names)

    @property
    def _now(self) -> "_State":
        if self._state.revision != self.store.revision:
            self._state = _State(self.store, self._known_names)
        return self._state

    @property
    def _reader(self) -> GraphReader:
        return self._now.reader

    @property
    def names(self) -> NameIndex:
        """All names of the graph."""
        return self._now.names

    @property
    def connections(self) -> paths.Connections:
        """All links between entities of the graph."""
        return self._now.connections

    def entity(self, name: Named, kind: str | None = None) -> Party:
        """The one entity that a name means; `kind` is company, firm, fund, person or organization."""
        return self.names.find(name, kind)

    def other_names(self, entity: Named) -> tuple[str, ...]:
        """The names of an entity beside its main one, former names last."""
        party = self.entity(entity)
        return tuple(name for name in self._reader.names(party.id) if name != party.name)

    def _maybe(self, name: Named | None) -> Party | None:
        return None if name is None else self.names.find(name)

    def _group(self, name: Named | None) -> tuple[Party, ...]:
        return () if name is None else self.names.group(name)

    def rounds(
        self,
        company: Named | None = None,
        *,
        stage: Several | None = None,
        years: Years | None = None,
        min_amount: Money | int | Decimal | None = None,
        status: Several | None = None,
        rates: RateTable | None = None,
    ) -> Table[Round]:
        """Funding rounds, earliest first.

        `years` is one year or a first and last one; a bare `min_amount` counts units of the currency of `rates`, else
        US dollars, and only rounds in that currency fit unless `rates` convert the others.
        """
        wanted = RoundFilter.of(stage, years, min_amount, status, Rates.of(rates))
        return rounds.rounds(self._reader, wanted, self._maybe(company))

    def investors(self, company: Named) -> Table[Investment]:
        """Who invested in a company, one row for each investor and round."""
        return rounds.investors(self._reader, self.entity(company))

    def portfolio(self, investor: Named) -> Table[Investment]:
        """What an investor invested in, one row for each round."""
        return rounds.portfolio(self._reader, self.entity(investor))

    def investments(self) -> Table[Investment]:
        """All investments of the graph, one row for each investor and round."""
        return rounds.investments(self._reader)

    def leads(self, party: Named) -> Table[Investment]:
        """The rounds that an investor led, or who led a company's rounds."""
        return rounds.leads(self._reader, self.entity(party))

    def co_investors(self, investor: Named) -> Table[CoInvestor]:
        """With whom an investor shares rounds that are done, the most frequent first."""
        return rounds.co_investors(self._reader, self.entity(investor))

    def valuations(self, company: Named | None = None) -> Table[Valuation]:
        """Valuations over time, of one company or all, with the step up or down from the one before."""
        return companies.valuations(self._reader, self._maybe(company))

    def total_raised(self, company: Named, *, rates: RateTable | None = None) -> Table[TotalRaised]:
        """What a company raised in all: as articles state it, and as the known rounds add up, by currency."""
        return companies.total_raised(self._reader, self.entity(company), Rates.of(rates))

    def acquisitions(self, party: Named | None = None) -> Table[Acquisition]:
        """Purchases of companies, with one party as buyer or target where given."""
        return companies.acquisitions(self._reader, self._maybe(party))

    def funds(self, manager: Named | None = None) -> Table[Fund]:
        """Funds with target, amount raised and hard cap; a firm's own where given."""
        return funds.funds(self._reader, self._group(manager))

    def fund_closes(self, fund: Named | None = None) -> Table[FundClose]:
        """First and final closes, of one fund or firm where given."""
        return funds.fund_closes(self._reader, self._group(fund))

    def commitments(self, fund: Named | None = None, *, by: Named | None = None) -> Table[Commitment]:
        """Who commits how much to a fund (or a firm's funds), or all that one investor commits."""
        return funds.commitments(self._reader, self._group(fund), self._maybe(by))

    def people(self, party: Named | None = None, *, on: datetime.date | None = None) -> Table[Role]:
        """Roles of a person or in an organisation; with `on`, those that the latest article up to then calls current.

        The dates are those of publishing: when a role was told, not when it began or ended.
        """
        return people.people(self._reader, self._maybe(party), on)

    def timeline(self, entity: Named) -> Table[Event]:
        """Everything that happened to an entity, in order."""
        return timeline.timeline(self._reader, self.names.group(entity))

    def paths(self, left: Named, right: Named, *, hops: int = 4, limit: int = 5) -> Table[Step]:
        """The shortest paths between two entities, with the facts on the way."""
        ends = self.names.group(left), self.names.group(right)
        return paths.paths(self._reader, self.connections, ends, hops, limit)

    def explain(self, left: Named, right: Named) -> Table[Step]:
        """What connects two entities: every fact that links them directly, else the shortest paths."""
        return self.paths(left, right, limit=20)

    def most_active(
        self, *, years: Years | None = None, stage: Several | None = None, limit: int = 20
    ) -> Table[Activity]:
        """The investors with most rounds."""
        return overview.most_active(self._reader, RoundFilter.of(stage, years), limit)

    def conflicts(self, *, superseded: bool = False) -> Table[Conflict]:
        """Where articles disagree; with `superseded` also what later articles replaced."""
        return overview.conflicts(self._reader, superseded=superseded)

    def named_entities(self) -> Table[NamedEntity]:
        """All entities with their other names, by name."""
        return sources.named_entities(self._reader)

    def told_claims(self) -> Table[ToldClaim]:
        """All claims of all articles, accepted or not."""
        return sources.told_claims(self._reader)

    def _repr_html_(self) -> str:
        return card_html(self._reader, self.connections)

    def coverage(self) -> Table[Coverage]:
        """How much of what one would like to know the graph knows."""
        return overview.coverage(self._reader)
