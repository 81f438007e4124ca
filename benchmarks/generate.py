"""Made-up venture news of any size: articles with the claims that they make, for benchmarks and tests.

Everything is invented and depends on the seed alone. Companies and investors follow a heavy-tailed popularity, names
come in several spellings, a round is told by up to six articles that know more or less of it, and some talks are
confirmed later. Articles with number i are the same however many are made.

    python -m benchmarks.generate 10000 articles.jsonl
"""

import json
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from vcgraph.model import (
    AcquisitionClaim,
    Article,
    Claim,
    CommitmentClaim,
    Evidence,
    Extraction,
    FundClaim,
    FundingRoundClaim,
    Investor,
    Money,
    NameUse,
    PartialDate,
    RoleClaim,
    RoundValuation,
)

HEADS = """Ar Bel Cor Dra El Fen Gal Hal Im Jor Kel Lum Mar Nor Or Pel Quin Ros Sel Tor Ul Ver Wil Xan Yar Zel Bri Cla
    Dor Em Fos Gri""".split()
MIDDLES = "a e i o u an en in on ar er or al el il".split()
TAILS = """dis vex lia tron metrics sense works loop grid forge ware mind flow port bank cell graph dock leaf stack
    craft shift scale pay med bio""".split()
WORDS = """Summit Harbor Granite Cedar Falcon Juniper Meridian Beacon Atlas Copper Willow Ember Orchard Compass Lantern
    Bridge Canyon Delta Aurora Prairie Tundra Cobalt Maple Raven Sable Thistle Umber Vesper Wharf Zephyr""".split()
FIRM_ENDS = ("Capital", "Ventures", "Partners", "Growth", "Investments")
FIRST = """Ada Bruno Chiara Dmitri Esra Felix Greta Hamid Ines Jonas Kamala Leila Mateo Noor Oscar Petra Quentin Rosa
    Samir Tessa Umar Vera Wanda Yusuf Zoe""".split()
LAST = """Abara Bianchi Castellanos Dahl Eriksen Fontaine Grubb Haddad Ivanova Jansen Kowalski Lindqvist Moreau Nakata
    Oyelaran Petrov Quist Rahman Silva Tanaka Ueda Vasquez Weber Xu Yilmaz Zhou""".split()
PUBLISHERS = ("Harbor Wire", "The Ledger Post", "Venture Courier", "Meridian News", "Startup Gazette")
STAGES = ("seed", "series_a", "series_b", "series_c", "series_d")
SIZES = {"seed": 3, "series_a": 12, "series_b": 35, "series_c": 80, "series_d": 160}
START = date(2019, 1, 7)


class Told(NamedTuple):
    """An article and the claims that it makes."""

    article: Article
    extraction: Extraction


class Deal(NamedTuple):
    """A round as it happened."""

    company: str
    stage: str
    millions: int
    day: date
    investors: tuple[str, ...]
    valuation: int | None
    founder: str


class World:
    """Who there is: as many companies and investors as `articles` articles would tell of."""

    def __init__(self, articles: int = 10_000, seed: int = 7) -> None:
        rng = random.Random(seed)
        self.seed = seed
        self.companies = _distinct(rng, max(20, articles // 4), _company)
        self.firms = _distinct(rng, max(12, articles // 25), _firm)
        self.people = _distinct(rng, max(20, articles // 8), _person)

    def deal(self, number: int) -> Deal:
        """The round number `number`."""
        rng = random.Random(f"{self.seed}:deal:{number}")
        # The companies that raise come in turn, at later stages each time round.
        lap, place = divmod(number, len(self.companies))
        stage = STAGES[min(lap + (place % 2), len(STAGES) - 1)]
        millions = max(1, round(SIZES[stage] * rng.lognormvariate(0, 0.5)))
        day = START + timedelta(days=lap * 400 + place % 380)
        chosen = dict.fromkeys(self._popular(rng) for _ in range(rng.randint(1, 5)))
        valuation = millions * rng.randint(4, 9) if rng.random() < 0.3 else None
        founder = self.people[place % len(self.people)]
        return Deal(self.companies[place], stage, millions, day, tuple(chosen), valuation, founder)

    def article(self, number: int) -> Told:
        """Article number `number`."""
        rng = random.Random(f"{self.seed}:article:{number}")
        # Three articles a round on average, told within ten days.
        told = number // 3 if rng.random() < 0.8 else rng.randrange(number // 3 + 1)
        deal = self.deal(told)
        writer = _Writer(f"gen-{number:06d}")
        published = deal.day + timedelta(days=rng.randint(0, 9))
        _tell_round(writer, rng, deal, published)
        if rng.random() < 0.5:
            _tell_founder(writer, deal)
        if rng.random() < 0.12:
            _tell_fund(writer, rng, deal.investors[0], self._popular(rng))
        if rng.random() < 0.08:
            _tell_acquisition(writer, rng, deal.company, rng.choice(self.companies))
        return writer.finish(f"{deal.company} in the news", rng.choice(PUBLISHERS), published)

    def _popular(self, rng: random.Random) -> str:
        return self.firms[int(len(self.firms) * rng.random() ** 2.5)]


def generate(count: int, seed: int = 7) -> Iterator[Told]:
    """`count` articles."""
    world = World(count, seed)
    return (world.article(number) for number in range(count))


class _Writer:
    """Writes sentences and keeps the claims that they make."""

    def __init__(self, identifier: str) -> None:
        self.identifier = identifier
        self.text = ""
        self.claims: list[Claim] = []
        self.names: dict[str, NameUse] = {}

    def say(self, sentence: str, claim: type[Claim] | None = None, fields: dict[str, Any] | None = None) -> None:
        """Add a sentence; `fields` are those of the claim that it makes."""
        start = len(self.text) + (1 if self.text else 0)
        self.text += (" " if self.text else "") + sentence
        if claim is not None:
            evidence = Evidence(quote=sentence, start=start, end=start + len(sentence))
            self.claims.append(claim(article=self.identifier, evidence=(evidence,), **(fields or {})))

    def name(self, name: str, kind: str, *also: str) -> None:
        """Note a name in use."""
        self.names[name] = NameUse.model_validate({"name": name, "kind": kind, "also": also})

    def finish(self, title: str, publisher: str, published: date) -> Told:
        """The article."""
        url = f"https://news.example/{published:%Y/%m}/{self.identifier}"
        article = Article(
            id=self.identifier, text=self.text, title=title, url=url, publisher=publisher, published=published
        )
        names = tuple(self.names[name] for name in sorted(self.names))
        return Told(article, Extraction(article=self.identifier, claims=tuple(self.claims), names=names))


def _tell_round(writer: _Writer, rng: random.Random, deal: Deal, published: date) -> None:
    company = f"{deal.company} Inc." if rng.random() < 0.2 else deal.company
    known = deal.investors if rng.random() < 0.6 else deal.investors[:1]
    names = [_spelling(rng, name) for name in known]
    about = rng.random() < 0.15
    amount = Money(value=Decimal(deal.millions * 1_000_000), currency="USD", qualifier="about" if about else "exact")
    stage = deal.stage if rng.random() < 0.8 else None
    talks = rng.random() < 0.1
    figure = f"{'about ' if about else ''}${deal.millions} million"
    stage_words = f" in a {stage.replace('_', ' ').title().replace('Seed', 'seed')} round" if stage else ""
    verb = "is in talks to raise" if talks else "raised"
    date_words = f" on {deal.day:%B} {deal.day.day}, {deal.day.year}"
    others = f", with participation from {_listed(names[1:])}" if names[1:] else ""
    sentence = f"{company} {verb} {figure}{stage_words}{'' if talks else date_words} led by {names[0]}{others}."
    investors = [Investor(name=name, role="participant" if place else "lead") for place, name in enumerate(names)]
    valuation = None
    if deal.valuation and rng.random() < 0.7:
        value = Decimal(deal.valuation * 1_000_000)
        valuation = RoundValuation(value=value, currency="USD", basis="post_money")
        sentence = f"{sentence[:-1]}, at a post-money valuation of ${deal.valuation} million."
    told = {
        "company": company, "stage": stage, "amount": amount, "investors": tuple(investors), "valuation": valuation,
        "status": "in_talks" if talks else "closed", "date": PartialDate.from_date(published if talks else deal.day),
    }  # fmt: skip
    writer.say(sentence, FundingRoundClaim, told)
    writer.name(company, "company")
    for name in names:
        writer.name(name, "firm")


def _tell_founder(writer: _Writer, deal: Deal) -> None:
    fields = {"person": deal.founder, "organization": deal.company, "title": "founder"}
    writer.say(f"{deal.founder} founded {deal.company}.", RoleClaim, fields)
    writer.name(deal.founder, "person")


def _tell_fund(writer: _Writer, rng: random.Random, firm: str, investor: str) -> None:
    number, millions = rng.randint(1, 4), rng.randint(5, 90) * 10
    fund = f"{firm} Fund {'I' * number if number < 4 else 'IV'}"
    amount = Money(value=Decimal(millions * 1_000_000), currency="USD")
    fields = {"name": fund, "manager": firm, "raised": amount, "status": "closed"}
    writer.say(f"{firm} closed {fund} at ${millions} million.", FundClaim, fields)
    part = Money(value=Decimal(millions * 100_000), currency="USD")
    fields = {"investor": investor, "fund": fund, "amount": part, "status": "committed"}
    writer.say(f"{investor} committed ${millions / 10:g} million to {fund}.", CommitmentClaim, fields)
    writer.name(fund, "fund")
    writer.name(firm, "firm")
    writer.name(investor, "firm")


def _tell_acquisition(writer: _Writer, rng: random.Random, buyer: str, target: str) -> None:
    millions = rng.randint(2, 80) * 5
    amount = Money(value=Decimal(millions * 1_000_000), currency="USD")
    fields = {"acquirer": buyer, "target": target, "amount": amount, "status": "closed"}
    writer.say(f"{buyer} acquired {target} for ${millions} million.", AcquisitionClaim, fields)
    writer.name(buyer, "company")
    writer.name(target, "company")


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _spelling(rng: random.Random, firm: str) -> str:
    """Firms are written with a legal form, or without accents and case, now and then."""
    return rng.choices((firm, f"{firm} LLC", firm.replace(" ", "  ").title().replace("  ", " ")), (85, 10, 5))[0]


def _distinct(rng: random.Random, count: int, make: Any) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        name = make(rng)
        # When the syllables are used up, a second word sets the name apart.
        found[name if name not in found else f"{name} {rng.choice(WORDS)}"] = None
    return list(found)


def _company(rng: random.Random) -> str:
    return rng.choice(HEADS) + rng.choice(MIDDLES) + rng.choice(TAILS)


def _firm(rng: random.Random) -> str:
    return f"{rng.choice(WORDS)} {rng.choice(WORDS)} {rng.choice(FIRM_ENDS)}"


def _person(rng: random.Random) -> str:
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def main(count: int, output: Path) -> None:
    """Write articles as JSON Lines that `vcgraph build` reads."""
    with output.open("w", encoding="utf-8") as stream:
        for told in generate(count):
            stream.write(json.dumps(told.article.to_dict(), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
