"""Made-up facts as the graph writes them, of any size: 40,000 companies with everything that the questions ask for.

The kinds stand to each other as in the gold claims of `tests/corpus`: to 100 rounds 130 roles, 21 acquisitions, 15
funds, 14 commitments and 9 totals. Only roles and values on which articles disagree have statements, and one round in
five a quote: with all of them so many companies would come to many more triples. Depends on the seed alone.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from pyoxigraph import Literal, NamedNode, Quad

from vcgraph.graph.terms import LABEL, RDF_OBJECT, RDF_PREDICATE, RDF_SUBJECT, RDF_TYPE, literal, node, term
from vcgraph.graph.values import date_node, date_quads, money_node, money_quads, plain_money_quads
from vcgraph.model import Money, PartialDate
from vcgraph.ontology import BASIS, CLAIM_STATUS, LIFECYCLE, ROLE, STAGE, VCG

STAGES = ("seed", "series_a", "series_b", "series_c")
TITLES = ("founder", "ceo", "cto", "partner", "board_member")
ROLES, ACQUISITIONS, FUNDS, COMMITMENTS, TOTALS = 1.31, 0.21, 0.15, 0.14, 0.09
"""How many there are of each to one round."""
DISPUTED = 33
"""Of so many rounds one has an amount on which articles disagree, and one a value that a later article replaced."""


def company_name(number: int) -> str:
    """The name of a made-up company."""
    return f"Company {number:05d} Works"


def investor_name(number: int) -> str:
    """The name of a made-up firm; the lower the number, the more it does."""
    return f"Firm {number:04d} Capital"


def person_name(number: int) -> str:
    """The name of a made-up person; the lower the number, the more roles."""
    return f"Person {number:05d} Doe"


def partner_name(number: int) -> str:
    """The name of a made-up limited partner; the lower the number, the more it commits."""
    return f"Pension {number:04d} Trust"


def fund_name(number: int) -> str:
    """The name of a made-up fund."""
    return f"Fund {number:05d}, L.P."


class World:
    """Who there is and what happened; `deals` counts the investments of each firm as they are told."""

    def __init__(self, companies: int, seed: int = 5) -> None:
        self.companies = companies
        self.firms = companies // 10
        self.rounds = companies * 5 // 4
        self.people = companies
        self.partners = max(1, companies // 40)
        self.funds = int(self.rounds * FUNDS)
        self.rng = random.Random(seed)
        self.deals: Counter[int] = Counter()

    def quads(self) -> Iterator[Quad]:
        """All quads; what is told twice counts once."""
        yield from self._entities()
        for number in range(self.rounds):
            yield from self._round(number, number % self.companies)
        for count, tell in (
            (ROLES, self._role),
            (ACQUISITIONS, self._acquisition),
            (FUNDS, self._fund),
            (COMMITMENTS, self._commitment),
            (TOTALS, self._total),
        ):
            for number in range(int(self.rounds * count)):
                yield from tell(number)

    def _entities(self) -> Iterator[Quad]:
        for count, prefix, kind, name in (
            (self.companies, "company", VCG.Company, company_name),
            (self.firms, "firm", VCG.InvestmentFirm, investor_name),
            (self.people, "person", VCG.Person, person_name),
            (self.partners, "partner", VCG.Organization, partner_name),
            (self.funds, "fund", VCG.Fund, fund_name),
        ):
            for number in range(count):
                yield from _told(node(f"{prefix}-{number}"), {RDF_TYPE.value: term(kind), LABEL.value: name(number)})

    def _popular(self, count: int) -> int:
        return int(count * self.rng.random() ** 2)

    def _money(self, most: int) -> Money:
        currency = self.rng.choice(("USD", "USD", "USD", "EUR"))
        return Money(value=self.rng.randint(1, most) * 250_000, currency=currency)

    def _day(self) -> date:
        return date(2015, 1, 1) + timedelta(days=self.rng.randrange(3_900))

    def _round(self, number: int, company: int) -> Iterator[Quad]:
        subject, money, day = node(f"round-{number}"), self._money(400), self._day()
        yield from _told(subject, {
            RDF_TYPE.value: term(VCG.FundingRound),
            LABEL.value: f"{company_name(company)}: round",
            VCG.company: node(f"company-{company}"),
            VCG.stage: term(STAGE[self.rng.choice(STAGES)]),
            VCG.lifecycle: term(LIFECYCLE["closed" if self.rng.random() < 0.95 else "in_talks"]),
        })  # fmt: skip
        yield from _amount(subject, VCG.amountRaised, money)
        yield from _announced(subject, day)
        for place in range(self.rng.choice((1, 1, 2))):
            yield from self._investment(subject, number, place)
        if number % 10 == 0:
            yield from self._valuation(subject, number, company, day)
        if number % 5 == 0:
            yield from _claim(subject, f"round-{number}", day)
        if number % DISPUTED < 2:
            yield from self._dispute(subject, number, money, day)

    def _investment(self, of: NamedNode, number: int, place: int) -> Iterator[Quad]:
        firm = self._popular(self.firms)
        self.deals[firm] += 1
        yield from _told(node(f"investment-{number}-{place}"), {
            RDF_TYPE.value: term(VCG.Investment),
            VCG.round: of,
            VCG.investor: node(f"firm-{firm}"),
            VCG.investorRole: term(ROLE["participant" if place else "lead"]),
        })  # fmt: skip

    def _dispute(self, subject: NamedNode, number: int, money: Money, day: date) -> Iterator[Quad]:
        """The statements of two amounts that articles tell; of the second it says why it does not count."""
        other = Money(value=money.value * 2, currency=money.currency)
        yield from money_quads(other)
        standing = "superseded" if number % DISPUTED else "conflicting"
        accepted, rejected = node(f"statement-{number}-0"), node(f"statement-{number}-1")
        for statement, value, status in ((accepted, money, "accepted"), (rejected, other, standing)):
            identifier = statement.value.rsplit("/", 1)[-1]
            yield from _claim(statement, identifier, day)
            yield Quad(subject, term(VCG.claim), node(f"claim-{identifier}"))
            yield from _told(statement, {
                RDF_TYPE.value: term(VCG.Statement),
                RDF_SUBJECT.value: subject,
                RDF_PREDICATE.value: term(VCG.amountRaised),
                RDF_OBJECT.value: money_node(value),
                VCG.claimStatus: term(CLAIM_STATUS[status]),
                VCG.evidence: node(f"quote-{identifier}"),
            })  # fmt: skip
        yield Quad(rejected, term(VCG.acceptedInstead), accepted)

    def _valuation(self, of: NamedNode, number: int, company: int, day: date) -> Iterator[Quad]:
        subject = node(f"valuation-{number}")
        yield from _told(subject, {
            RDF_TYPE.value: term(VCG.Valuation),
            LABEL.value: f"{company_name(company)}: valuation",
            VCG.company: node(f"company-{company}"),
            VCG.round: of,
            VCG.basis: term(BASIS["post_money"]),
            VCG.asOf: literal(day),
        })  # fmt: skip
        yield from _amount(subject, VCG.valuationAmount, self._money(4_000))

    def _role(self, number: int) -> Iterator[Quad]:
        subject = node(f"role-{number}")
        at_firm = self.rng.random() < 0.25
        place = self._popular(self.firms if at_firm else self.companies)
        state = "former" if self.rng.random() < 0.15 else "current"
        day = self._day()
        yield from _told(subject, {
            RDF_TYPE.value: term(VCG.Role),
            LABEL.value: f"Role {number}",
            VCG.person: node(f"person-{self._popular(self.people)}"),
            VCG.organization: node(f"{'firm' if at_firm else 'company'}-{place}"),
            VCG.roleType: term(ROLE[self.rng.choice(TITLES)]),
            VCG.lifecycle: term(LIFECYCLE[state]),
        })  # fmt: skip
        yield from _claim(subject, f"role-{number}", day, quoted=number % 5 == 0)
        statement = node(f"statement-role-{number}")
        yield from _told(statement, {
            RDF_SUBJECT.value: subject,
            RDF_PREDICATE.value: term(VCG.lifecycle),
            RDF_OBJECT.value: term(LIFECYCLE[state]),
            VCG.claimStatus: term(CLAIM_STATUS.accepted),
            VCG.claim: node(f"claim-role-{number}"),
        })  # fmt: skip

    def _acquisition(self, number: int) -> Iterator[Quad]:
        subject, day = node(f"acquisition-{number}"), self._day()
        target = number * 4 % self.companies
        yield from _told(subject, {
            RDF_TYPE.value: term(VCG.Acquisition),
            LABEL.value: f"Acquisition of {company_name(target)}",
            VCG.acquirer: node(f"company-{self._popular(self.companies)}"),
            VCG.acquired: node(f"company-{target}"),
            VCG.lifecycle: term(LIFECYCLE.closed),
        })  # fmt: skip
        yield from _amount(subject, VCG.price, self._money(2_000))
        yield from _announced(subject, day)

    def _fund(self, number: int) -> Iterator[Quad]:
        subject, day = node(f"fund-{number}"), self._day()
        raised, target = self._money(4_000), self._money(4_000)
        yield from _told(subject, {
            VCG.managedBy: node(f"firm-{self._popular(self.firms)}"),
            VCG.lifecycle: term(LIFECYCLE.closed),
            VCG.targetSize: money_node(target),
        })  # fmt: skip
        yield from money_quads(target)
        yield from _amount(subject, VCG.amountRaised, raised)
        yield from _announced(subject, day)
        yield from _claim(subject, f"fund-{number}", day)
        if number % 3 == 0:
            close = node(f"close-{number}")
            yield from _told(close, {
                RDF_TYPE.value: term(VCG.FundClose),
                VCG.fund: subject,
                VCG.closeType: term(LIFECYCLE["closed"]),
            })  # fmt: skip
            yield from _amount(close, VCG.amountRaised, raised)
            yield from _announced(close, day)

    def _commitment(self, number: int) -> Iterator[Quad]:
        subject, general = node(f"commitment-{number}"), number % 20 == 0
        committer = f"firm-{self._popular(self.firms)}" if general else f"partner-{self._popular(self.partners)}"
        yield from _told(subject, {
            RDF_TYPE.value: term(VCG.Commitment),
            VCG.committer: node(committer),
            VCG.fund: node(f"fund-{self._popular(self.funds)}"),
            VCG.capacity: term(ROLE["general_partner" if general else "limited_partner"]),
            VCG.lifecycle: term(LIFECYCLE["committed"]),
        })  # fmt: skip
        yield from _amount(subject, VCG.amountCommitted, self._money(400))

    def _total(self, number: int) -> Iterator[Quad]:
        subject = node(f"total-{number}")
        yield from _told(subject, {
            RDF_TYPE.value: term(VCG.TotalRaised),
            VCG.company: node(f"company-{self._popular(self.companies)}"),
            VCG.asOf: literal(self._day()),
        })  # fmt: skip
        yield from _amount(subject, VCG.amountRaised, self._money(2_000))


def _told(subject: NamedNode, properties: dict[str, NamedNode | Literal | str]) -> Iterable[Quad]:
    for predicate, value in properties.items():
        yield Quad(subject, term(predicate), literal(value) if isinstance(value, str) else value)


def _amount(subject: NamedNode, predicate: str, money: Money) -> Iterator[Quad]:
    yield Quad(subject, term(predicate), money_node(money))
    yield from plain_money_quads(subject, money)
    yield from money_quads(money)


def _announced(subject: NamedNode, day: date) -> Iterator[Quad]:
    told = PartialDate.from_date(day)
    yield Quad(subject, term(VCG.announcedDate), date_node(told))
    yield Quad(subject, term(VCG.announcedOn), literal(day))
    yield Quad(subject, term(VCG.announcedOnPrecision), literal("day"))
    yield from date_quads(told)


def _claim(subject: NamedNode, identifier: str, day: date, *, quoted: bool = True) -> Iterator[Quad]:
    """The claim behind a fact, in the article of its day that tells of it, with its quote."""
    claim, quote, article = node(f"claim-{identifier}"), node(f"quote-{identifier}"), node(f"article-{identifier}")
    yield Quad(subject, term(VCG.claim), claim)
    yield Quad(claim, RDF_TYPE, term(VCG.Claim))
    yield Quad(claim, term(VCG.article), article)
    yield Quad(article, term(VCG.published), literal(day))
    yield Quad(article, term(VCG.articleId), literal(f"article-{identifier}"))
    if quoted:
        yield Quad(claim, term(VCG.evidence), quote)
        yield from _told(quote, {
            VCG.article: article, VCG.quote: "raised money", VCG.start: literal(0), VCG.end: literal(12),
        })  # fmt: skip
