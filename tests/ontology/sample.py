"""The articles behind `ontology/questions/sample.ttl`: invented, with claims written by hand.

`python -m tests.ontology.sample` writes the file again; a test fails where it is not what this module makes.
"""

import datetime
from pathlib import Path
from typing import Any

from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Extraction, NameUse, PartialDate
from vcgraph.model.records import read_claim
from vcgraph.resolution import Aliases, FormerName, KnownName

ALIASES = Aliases(
    [
        KnownName(
            name="Tarnwell Robotics",
            kind="company",
            former=(FormerName(name="Tarnwell Pumps", until=PartialDate("2023-02")),),
            source="a register of companies",
        )
    ]
)
"""What no article tells: a change of name."""
QUICK_START = ("-Xmx500m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""Options of Java: a run of a second or two is over before its other ways to compile and to clear memory pay."""


class Told:
    """An article in the making: its text and the claims that its words make."""

    def __init__(self, identifier: str, published: str, publisher: str, text: str) -> None:
        self.article = Article(
            id=identifier,
            text=text,
            title=text.split(". ")[0].rstrip("."),
            url=f"https://news.example/{identifier}",
            publisher=publisher,
            published=datetime.date.fromisoformat(published),
        )
        self.claims: list[Any] = []
        self.names: dict[str, str] = {}

    def claim(self, kind: str, quotes: dict[str, str], **fields: Any) -> "Told":
        """Add a claim; `quotes` maps words of the text to the fields that they support, separated by spaces."""
        evidence = [self._evidence(quote, paths) for quote, paths in quotes.items()]
        record = {"type": kind, "article": self.article.id, "evidence": evidence, **fields}
        self.claims.append(read_claim(record))
        return self

    def named(self, **names: str) -> "Told":
        """Add names by their kind, separated by `|`."""
        self.names.update({name: kind for kind, listed in names.items() for name in listed.split("|")})
        return self

    def extraction(self) -> Extraction:
        """What a reader hands on."""
        uses = tuple(NameUse.model_validate({"name": name, "kind": kind}) for name, kind in sorted(self.names.items()))
        return Extraction(article=self.article.id, claims=tuple(self.claims), names=uses)

    def _evidence(self, quote: str, paths: str) -> dict[str, Any]:
        start = self.article.text.index(quote)
        return {"quote": quote, "start": start, "end": start + len(quote), "fields": paths.split()}


def usd(millions: float, qualifier: str = "exact", currency: str = "USD") -> dict[str, Any]:
    return {"value": int(millions * 1_000_000), "currency": currency, "qualifier": qualifier}


def investor(name: str, role: str = "participant", existing: bool = False) -> dict[str, Any]:
    return {"name": name, "role": role, "existing": existing, "kind": "firm"}


def _quillby() -> list[Told]:
    seed = Told(
        "quillby-seed", "2022-03-10", "Ledger Daily",
        "Quillby has raised $3 million in a seed round led by North Peak Ventures. Bluewater Capital took part. "
        "Ada Lindqvist, chief executive of Quillby, founded the company in 2021.",
    ).named(company="Quillby", firm="North Peak Ventures|Bluewater Capital", person="Ada Lindqvist")  # fmt: skip
    seed.claim(
        "funding_round",
        {
            "Quillby has raised $3 million in a seed round": "company amount stage date status",
            "led by North Peak Ventures": "investors.0.name investors.0.role",
            "Bluewater Capital took part": "investors.1.name",
        },
        company="Quillby", stage="seed", amount=usd(3), date="2022-03-10", status="closed",
        investors=[investor("North Peak Ventures", "lead"), investor("Bluewater Capital")],
    )  # fmt: skip
    words = {"Ada Lindqvist, chief executive of Quillby": ""}
    seed.claim("role", words, person="Ada Lindqvist", organization="Quillby", title="ceo")
    words = {"Ada Lindqvist, chief executive of Quillby, founded the company": ""}
    seed.claim("role", words, person="Ada Lindqvist", organization="Quillby", title="founder")
    first = Told(
        "quillby-a", "2023-06-05", "Ledger Daily",
        "Quillby has raised $15 million in a Series A led by North Peak Ventures at a post-money valuation of "
        "$80 million. Existing investor Bluewater Capital joined.",
    ).named(company="Quillby", firm="North Peak Ventures|Bluewater Capital")  # fmt: skip
    first.claim(
        "funding_round",
        {
            "Quillby has raised $15 million in a Series A": "company amount stage date status",
            "led by North Peak Ventures": "investors.0.name investors.0.role",
            "at a post-money valuation of $80 million": "valuation",
            "Existing investor Bluewater Capital joined": "investors.1.name investors.1.existing",
        },
        company="Quillby", stage="series_a", amount=usd(15), date="2023-06-05", status="closed",
        investors=[investor("North Peak Ventures", "lead"), investor("Bluewater Capital", existing=True)],
        valuation={**usd(80), "basis": "post_money"},
    )  # fmt: skip
    return [seed, first, *_quillby_series_b(), _quillby_change_of_chief()]


def _quillby_series_b() -> list[Told]:
    talks = Told(
        "quillby-talks", "2024-01-20", "Venture Wire",
        "Quillby is in talks to raise up to $40 million in a Series B, people familiar with the matter said.",
    ).named(company="Quillby")  # fmt: skip
    talks.claim(
        "funding_round",
        {"in talks to raise up to $40 million in a Series B": "amount stage date status"},
        company="Quillby", stage="series_b", amount=usd(40, "at_most"), date="2024-01-20", status="in_talks",
        said_by="people familiar with the matter",
    )  # fmt: skip
    done = Told(
        "quillby-b", "2024-02-12", "Ledger Daily",
        "Quillby has raised $30 million in a Series B led by Cedar Gate Partners at a post-money valuation of "
        "$60 million. North Peak Ventures also took part.",
    ).named(company="Quillby", firm="North Peak Ventures|Cedar Gate Partners")  # fmt: skip
    done.claim(
        "funding_round",
        {
            "Quillby has raised $30 million in a Series B": "company amount stage date status",
            "led by Cedar Gate Partners": "investors.0.name investors.0.role",
            "at a post-money valuation of $60 million": "valuation",
            "North Peak Ventures also took part": "investors.1.name",
        },
        company="Quillby", stage="series_b", amount=usd(30), date="2024-02-12", status="closed",
        investors=[investor("Cedar Gate Partners", "lead"), investor("North Peak Ventures")],
        valuation={**usd(60), "basis": "post_money"},
    )  # fmt: skip
    other = Told(
        "quillby-b-wire", "2024-02-14", "Venture Wire",
        "Quillby's Series B, led by Cedar Gate Partners, came to $35 million. "
        "The company has raised more than $50 million so far.",
    ).named(company="Quillby", firm="Cedar Gate Partners")  # fmt: skip
    other.claim(
        "funding_round",
        {
            "Quillby's Series B": "company stage date status",
            "led by Cedar Gate Partners": "investors.0.name investors.0.role",
            "came to $35 million": "amount",
        },
        company="Quillby", stage="series_b", amount=usd(35), date="2024-02-14", status="closed",
        investors=[investor("Cedar Gate Partners", "lead")],
    )  # fmt: skip
    words = {"has raised more than $50 million so far": "amount"}
    other.claim("total_raised", words, company="Quillby", amount=usd(50, "at_least"))
    return [talks, done, other]


def _quillby_change_of_chief() -> Told:
    told = Told(
        "quillby-chief", "2024-06-01", "Ledger Daily",
        "Tomas Reyes is the new chief executive of Quillby. He follows Ada Lindqvist, its former chief executive.",
    ).named(company="Quillby", person="Ada Lindqvist|Tomas Reyes")  # fmt: skip
    words = {"Tomas Reyes is the new chief executive of Quillby": ""}
    told.claim("role", words, person="Tomas Reyes", organization="Quillby", title="ceo")
    words = {"Ada Lindqvist, its former chief executive": ""}
    return told.claim("role", words, person="Ada Lindqvist", organization="Quillby", title="ceo", status="former")


def _others() -> list[Told]:
    tarnwell = Told(
        "tarnwell-a", "2024-05-13", "Ledger Daily",
        "Tarnwell Robotics raised $12 million in a Series A led jointly by Bluewater Capital and North Peak Ventures, "
        "which values it at $48 million post-money. It has agreed to buy Oscar Foundry for $5 million.",
    ).named(company="Tarnwell Robotics|Oscar Foundry", firm="North Peak Ventures|Bluewater Capital")  # fmt: skip
    tarnwell.claim(
        "funding_round",
        {
            "Tarnwell Robotics raised $12 million in a Series A": "company amount stage date status",
            "led jointly by Bluewater Capital and North Peak Ventures": "investors",
            "values it at $48 million post-money": "valuation",
        },
        company="Tarnwell Robotics", stage="series_a", amount=usd(12), date="2024-05-13", status="closed",
        investors=[investor("Bluewater Capital", "co_lead"), investor("North Peak Ventures", "co_lead")],
        valuation={**usd(48), "basis": "post_money"},
    )  # fmt: skip
    words = {"has agreed to buy Oscar Foundry for $5 million": "target amount status"}
    tarnwell.claim(
        "acquisition", words, acquirer="Tarnwell Robotics", target="Oscar Foundry", amount=usd(5), status="planned",
        date="2024-05-13",
    )  # fmt: skip
    veltri = Told(
        "veltri-a", "2024-09-02", "Venture Wire",
        "Veltri Health closed a €20 million Series A led by North Peak Ventures, with Cedar Gate Partners and "
        "Bluewater Capital. The deal values Veltri Health at €90 million.",
    ).named(company="Veltri Health", firm="North Peak Ventures|Bluewater Capital|Cedar Gate Partners")  # fmt: skip
    veltri.claim(
        "funding_round",
        {
            "Veltri Health closed a €20 million Series A": "company amount stage date status",
            "led by North Peak Ventures": "investors.0.name investors.0.role",
            "with Cedar Gate Partners and Bluewater Capital": "investors.1.name investors.2.name",
            "values Veltri Health at €90 million": "valuation",
        },
        company="Veltri Health", stage="series_a", amount=usd(20, currency="EUR"), date="2024-09-02", status="closed",
        investors=[
            investor("North Peak Ventures", "lead"),
            investor("Cedar Gate Partners"),
            investor("Bluewater Capital"),
        ],
        valuation={**usd(90, currency="EUR"), "basis": "unspecified"},
    )  # fmt: skip
    return [tarnwell, veltri, _mossbank(), _oscar(), _without_stage()]


def _mossbank() -> Told:
    told = Told(
        "mossbank-talks", "2024-11-20", "Venture Wire",
        "Mossbank, backed by Bluewater Capital, is in talks to raise $100 million, people familiar with the matter "
        "said. Mossbank was valued at $1 billion in 2021.",
    ).named(company="Mossbank", firm="Bluewater Capital")  # fmt: skip
    told.claim(
        "funding_round",
        {"is in talks to raise $100 million": "amount date status"},
        company="Mossbank", amount=usd(100), date="2024-11-20", status="in_talks",
        said_by="people familiar with the matter",
    )  # fmt: skip
    words = {"Mossbank, backed by Bluewater Capital": "company investors.0.name"}
    told.claim("funding_round", words, company="Mossbank", investors=[investor("Bluewater Capital")])
    words = {"Mossbank was valued at $1 billion in 2021": "company amount date"}
    return told.claim("valuation", words, company="Mossbank", amount=usd(1000), date="2021", status="closed")


def _oscar() -> Told:
    told = Told(
        "oscar-seed", "2023-10-02", "Ledger Daily",
        "Oscar Foundry, which raised a seed round from Bluewater Capital in 2021, now makes pumps.",
    ).named(company="Oscar Foundry", firm="Bluewater Capital")  # fmt: skip
    return told.claim(
        "funding_round",
        {"Oscar Foundry, which raised a seed round from Bluewater Capital in 2021": ""},
        company="Oscar Foundry", stage="seed", date="2021", status="closed", investors=[investor("Bluewater Capital")],
    )  # fmt: skip


def _without_stage() -> Told:
    told = Told(
        "small-deals", "2024-03-28", "Ledger Daily",
        "Harrow Foods raised $8 million in March 2024. Pell Systems raised $9 million in 2023 from investors led by "
        "Cedar Gate Partners.",
    ).named(company="Harrow Foods|Pell Systems", firm="Cedar Gate Partners")  # fmt: skip
    words = {"Harrow Foods raised $8 million in March 2024": "company amount date status"}
    told.claim("funding_round", words, company="Harrow Foods", amount=usd(8), date="2024-03", status="closed")
    words = {
        "Pell Systems raised $9 million in 2023": "company amount date status",
        "led by Cedar Gate Partners": "investors.0.name investors.0.role",
    }
    lead = [investor("Cedar Gate Partners", "lead")]
    return told.claim(
        "funding_round", words, company="Pell Systems", amount=usd(9), date="2023", status="closed", investors=lead
    )


def _funds() -> list[Told]:
    first = Told(
        "north-fund-1", "2021-05-03", "Fund Letter",
        "North Peak Ventures closed North Peak Fund I at $90 million. The target was $75 million and the hard cap "
        "$85 million. Delta Pension committed $10 million to North Peak Fund I.",
    ).named(firm="North Peak Ventures", fund="North Peak Fund I", organization="Delta Pension")  # fmt: skip
    first.claim(
        "fund",
        {
            "North Peak Ventures closed North Peak Fund I at $90 million": "manager name raised status date",
            "The target was $75 million": "target",
            "the hard cap $85 million": "hard_cap",
        },
        name="North Peak Fund I", manager="North Peak Ventures", raised=usd(90), target=usd(75), hard_cap=usd(85),
        status="closed", date="2021-05-03",
    )  # fmt: skip
    _commitment(first, "Delta Pension committed $10 million", "Delta Pension", "North Peak Fund I", usd(10))
    return [first, *_second_fund(), _cedar_fund()]


def _second_fund() -> list[Told]:
    opened = Told(
        "north-fund-2", "2024-04-02", "Fund Letter",
        "North Peak Ventures held a first close of North Peak Fund II at $200 million, against a target of "
        "$300 million and a hard cap of $350 million. Delta Pension committed $45 million and Granite Endowment "
        "committed $20 million. North Peak Ventures puts in $6 million as general partner.",
    ).named(
        firm="North Peak Ventures", fund="North Peak Fund II", organization="Delta Pension|Granite Endowment"
    )  # fmt: skip
    opened.claim(
        "fund",
        {
            "a first close of North Peak Fund II at $200 million": "name raised status date",
            "against a target of $300 million": "target",
            "a hard cap of $350 million": "hard_cap",
        },
        name="North Peak Fund II", manager="North Peak Ventures", raised=usd(200), target=usd(300), hard_cap=usd(350),
        status="first_close", date="2024-04-02",
    )  # fmt: skip
    _commitment(opened, "Delta Pension committed $45 million", "Delta Pension", "North Peak Fund II", usd(45))
    _commitment(opened, "Granite Endowment committed $20 million", "Granite Endowment", "North Peak Fund II", usd(20))
    opened.claim(
        "commitment",
        {"North Peak Ventures puts in $6 million as general partner": ""},
        investor="North Peak Ventures", fund="North Peak Fund II", role="general_partner", amount=usd(6),
        status="committed", investor_kind="firm",
    )  # fmt: skip
    closed = Told(
        "north-fund-2-final", "2024-12-02", "Fund Letter",
        "North Peak Ventures held the final close of North Peak Fund II at $250 million.",
    ).named(firm="North Peak Ventures", fund="North Peak Fund II")  # fmt: skip
    closed.claim(
        "fund",
        {"the final close of North Peak Fund II at $250 million": ""},
        name="North Peak Fund II", manager="North Peak Ventures", raised=usd(250), status="closed", date="2024-12-02",
    )  # fmt: skip
    return [opened, closed]


def _cedar_fund() -> Told:
    told = Told(
        "cedar-fund-1", "2024-07-08", "Fund Letter",
        "Cedar Gate Partners closed Cedar Gate Fund I at its target of $100 million. Lakeside Trust committed "
        "$15 million. Granite Endowment plans to commit $5 million.",
    ).named(
        firm="Cedar Gate Partners", fund="Cedar Gate Fund I", organization="Lakeside Trust|Granite Endowment"
    )  # fmt: skip
    told.claim(
        "fund",
        {"Cedar Gate Partners closed Cedar Gate Fund I at its target of $100 million": ""},
        name="Cedar Gate Fund I", manager="Cedar Gate Partners", raised=usd(100), target=usd(100), status="closed",
        date="2024-07-08",
    )  # fmt: skip
    _commitment(told, "Lakeside Trust committed $15 million", "Lakeside Trust", "Cedar Gate Fund I", usd(15))
    words = "Granite Endowment plans to commit $5 million"
    _commitment(told, words, "Granite Endowment", "Cedar Gate Fund I", usd(5), status="planned")
    return told


def _commitment(
    told: Told, words: str, committer: str, fund: str, amount: dict[str, Any], status: str = "committed"
) -> None:
    told.claim(
        "commitment", {words: ""}, investor=committer, fund=fund, amount=amount, status=status,
        investor_kind="organization",
    )  # fmt: skip


def sample() -> list[Told]:
    """All articles with their claims, in the order of their identifiers."""
    return sorted([*_quillby(), *_others(), *_funds()], key=lambda told: told.article.id)


def sample_graph() -> KnowledgeGraph:
    """The graph that these articles make."""
    kg = KnowledgeGraph(aliases=ALIASES)
    kg.add_articles((told.article, told.extraction()) for told in sample())
    return kg


if __name__ == "__main__":
    Path("ontology/questions/sample.ttl").write_text(sample_graph().to_turtle(), encoding="utf-8")
