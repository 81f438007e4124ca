"""Typed deal graphs of any size for benchmarks and tests: made up, in the shape that `kg.to_networkx()` gives.

Edges are about 2.5 times the nodes. Firms follow a heavy-tailed popularity, companies cluster by sector.
"""

import random
from typing import Any

import networkx as nx

SECTORS = ("AI", "Biotech", "Climate", "Consumer", "Fintech", "Industry", "Security", "Space")
STAGES = ("seed", "series_a", "series_b", "series_c", "growth", "debt")
MONEY = {"seed": 3e6, "series_a": 12e6, "series_b": 35e6, "series_c": 80e6, "growth": 200e6, "debt": 50e6}
PUBLISHERS = ("Harbor Wire", "The Ledger Post", "Venture Gazette", "Deal Courier", "Meridian News")
HEADS = "Nor Vel Kas Tri Lum Ora Pex Zen Quo Bra Sol Mir Hal Cyr Dex Fen Gal Ivo Jun Rho".split()
TAILS = "dis vanta lio terra metric forge loop nova pine grid works labs mind flow cast base ward light point".split()
FIRST = "Ada Ben Chloe Dario Elif Farid Grace Hugo Ines Jonas Kira Liam Mei Nils Olga Priya Rosa Sven Tara".split()
LAST = "Adler Baker Chen Duarte Evans Fischer Gupta Haas Ito Jensen Klein Lopez Meyer Novak Okoye Park Sato".split()


def _named(rng: random.Random, taken: set[str], form: str) -> str:
    while True:
        if form == "person":
            name = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
        else:
            name = rng.choice(HEADS) + rng.choice(TAILS) + form
        number = 2
        base = name
        while name in taken:
            name, number = f"{base} {number}", number + 1
        taken.add(name)
        return name


def _dollars(amount: int) -> str:
    return f"${amount / 1e9:g} billion" if amount >= 1e9 else f"${amount / 1e6:g} million"


def _evidence(rng: random.Random, quote: str, serial: int, date: str) -> dict[str, Any]:
    return {
        "quote": quote, "start": 120, "end": 120 + len(quote), "title": f"Deals of the week {serial}: {quote[:40]}",
        "publisher": rng.choice(PUBLISHERS), "published": date, "url": f"https://news.example/{date}/{serial}",
    }  # fmt: skip


def make_deal_graph(nodes: int, seed: int = 7) -> "nx.MultiDiGraph[str]":
    """A graph of `nodes` nodes: 55 % companies, 18 % firms, 7 % funds, 15 % persons, 5 % organizations."""
    rng = random.Random(seed)
    taken: set[str] = set()
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    shares = {"firm": 0.18, "fund": 0.07, "person": 0.15, "organization": 0.05}
    forms = {"firm": " Capital", "fund": " Fund", "person": "person", "organization": " Pension", "company": ""}
    counts = {kind: max(1, int(nodes * share)) for kind, share in shares.items()}
    counts["company"] = nodes - sum(counts.values())
    ids: dict[str, list[str]] = {}
    for kind, count in counts.items():
        ids[kind] = [f"{kind}-{i}" for i in range(count)]
        for node in ids[kind]:
            name = _named(rng, taken, forms[kind])
            aliases = [name.split()[0] + " VC"] if kind == "firm" and rng.random() < 0.3 else []
            graph.add_node(node, kind=kind, name=name, aliases=aliases, sector=rng.choice(SECTORS))
    _add_people(rng, graph, ids)
    _add_funds(rng, graph, ids)
    _add_rounds(rng, graph, ids, int(nodes * 2.5))
    return graph


def _add_people(rng: random.Random, graph: "nx.MultiDiGraph[str]", ids: dict[str, list[str]]) -> None:
    for serial, person in enumerate(ids["person"]):
        target = rng.choice(ids["company"] if rng.random() < 0.7 else ids["firm"])
        title = rng.choice(("founder", "ceo", "cto", "partner"))
        quote = f"{graph.nodes[person]['name']} is {title} of {graph.nodes[target]['name']}."
        graph.add_edge(
            person, target, kind="role", label=title, status=rng.choice(("current", "current", "former")),
            evidence=[_evidence(rng, quote, serial, "2025-03-01")],
        )  # fmt: skip


def _add_funds(rng: random.Random, graph: "nx.MultiDiGraph[str]", ids: dict[str, list[str]]) -> None:
    for serial, fund in enumerate(ids["fund"]):
        firm = rng.choice(ids["firm"])
        quote = f"{graph.nodes[firm]['name']} has closed {graph.nodes[fund]['name']}."
        graph.add_edge(
            firm, fund, kind="manages", label="manages", evidence=[_evidence(rng, quote, serial, "2025-02-01")]
        )
        for organization in rng.sample(ids["organization"], min(2, len(ids["organization"]))):
            amount = rng.randint(5, 90) * 1_000_000
            quote = f"{graph.nodes[organization]['name']} committed {_dollars(amount)} to {graph.nodes[fund]['name']}."
            graph.add_edge(
                organization, fund, kind="committed_to", label="limited partner", amount=amount, currency="USD",
                date="2025-02", status=rng.choice(("committed", "planned")),
                evidence=[_evidence(rng, quote, serial, "2025-02-11")],
            )  # fmt: skip


def _add_rounds(rng: random.Random, graph: "nx.MultiDiGraph[str]", ids: dict[str, list[str]], edges: int) -> None:
    investors = ids["firm"] + ids["fund"] + ids["person"][: max(1, len(ids["person"]) // 5)]
    by_sector: dict[str, list[str]] = {sector: [] for sector in SECTORS}
    for node in investors:
        by_sector[graph.nodes[node]["sector"]].append(node)
    serial, made = 0, graph.number_of_edges()
    while made < edges:
        made += _add_round(rng, graph, ids["company"], investors, by_sector, serial)
        serial += 1


def _add_round(
    rng: random.Random, graph: "nx.MultiDiGraph[str]", companies: list[str], investors: list[str],
    by_sector: dict[str, list[str]], serial: int,
) -> int:  # fmt: skip
    company = companies[serial] if serial < len(companies) else rng.choice(companies)
    stage = rng.choice(STAGES)
    amount = max(1, round(MONEY[stage] * rng.lognormvariate(0, 0.7) / 1e6)) * 1_000_000
    year, month, day = rng.randint(2018, 2025), rng.randint(1, 12), rng.randint(1, 28)
    date = f"{year}-{month:02d}-{day:02d}"
    pool = by_sector[graph.nodes[company]["sector"]] or investors
    chosen = sorted({pool[int(len(pool) * rng.random() ** 2.2)] for _ in range(rng.randint(1, 5))})
    names = " and ".join(graph.nodes[node]["name"] for node in chosen)
    quote = (
        f"{graph.nodes[company]['name']} raised {_dollars(amount)} in a {stage.replace('_', ' ')} round from {names}."
    )
    evidence = [_evidence(rng, quote, serial, date)]
    status = rng.choices(("closed", "planned", "in_talks", "failed"), (88, 6, 5, 1))[0]
    for position, node in enumerate(chosen):
        if node != company:
            graph.add_edge(
                node, company, kind="invested_in", label="participant" if position else "lead", round_amount=amount,
                round_currency="USD", stage=stage, date=date[: rng.choice((4, 7, 10, 10))], status=status,
                round=f"round-{serial}", evidence=evidence,
            )  # fmt: skip
    return len(chosen)
