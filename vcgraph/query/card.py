"""A graph at a glance for a notebook: what is in it, and who is linked with whom among the busiest."""

import math
from html import escape
from typing import Any

from vcgraph.ontology import VCG
from vcgraph.query.paths import Connections, other
from vcgraph.query.reader import GraphReader
from vcgraph.query.records import Party

_SHOWN = 18
_RADIUS = 150
_COLOURS = {"company": "#3b6fb6", "firm": "#d98324", "fund": "#4c9f70", "person": "#b8476b", "organization": "#7a5ea8"}
_COUNTED = {
    "articles": "Article",
    "claims": "Claim",
    "companies": "Company",
    "investment firms": "InvestmentFirm",
    "funds": "Fund",
    "people": "Person",
    "rounds": "FundingRound",
    "commitments": "Commitment",
    "valuations": "Valuation",
    "acquisitions": "Acquisition",
}
_SINGULAR = {"companies": "company", "people": "person"}


def counts(reader: GraphReader) -> dict[str, int]:
    """How many there are of each kind of thing, of which there is any."""
    found = {name: len(reader.of_type(VCG[kind])) for name, kind in _COUNTED.items()}
    return {_SINGULAR.get(name, name[:-1]) if count == 1 else name: count for name, count in found.items() if count}


def card_text(reader: GraphReader) -> str:
    """The counts in one line."""
    return ", ".join(f"{count:,} {name}" for name, count in counts(reader).items()) or "empty"


def card_html(reader: GraphReader, connections: Connections) -> str:
    """The card: counts, and the busiest entities on a circle with the links between them."""
    cells = "".join(
        f'<span style="margin-right:1.2em"><b>{count:,}</b> {escape(name)}</span>'
        for name, count in counts(reader).items()
    )
    drawing = _drawing(reader, connections)
    return f'<div style="font:13px system-ui,sans-serif"><p>{cells or "An empty graph"}</p>{drawing}</div>'


def _drawing(reader: GraphReader, connections: Connections) -> str:
    busiest = [reader.party(iri) for iri in connections.busiest(_SHOWN)]
    if len(busiest) < 2:
        return ""
    places = {party.id: _place(number, len(busiest)) for number, party in enumerate(busiest)}
    lines = "".join(
        f'<line x1="{x1:.0f}" y1="{y1:.0f}" x2="{x2:.0f}" y2="{y2:.0f}"/>'
        for (x1, y1), (x2, y2) in _lines(connections, places)
    )
    dots = "".join(_dot(party, number, len(busiest)) for number, party in enumerate(busiest))
    return (
        '<svg viewBox="-330 -190 660 380" width="660" role="img" aria-label="The entities with most links">'
        f'<g stroke="#8888" stroke-width="1">{lines}</g><g font-size="11">{dots}</g></svg>'
    )


def _place(number: int, of: int, radius: float = _RADIUS) -> tuple[float, float]:
    angle = 2 * math.pi * number / of - math.pi / 2
    return radius * math.cos(angle), radius * math.sin(angle)


def _lines(connections: Connections, places: dict[str, tuple[float, float]]) -> list[tuple[Any, Any]]:
    pairs = {
        tuple(sorted((iri, other(edge, iri))))
        for iri in places
        for edge in connections.of(iri)
        if other(edge, iri) in places
    }
    return [(places[left], places[right]) for left, right in sorted(pairs) if left != right]


def _dot(party: Party, number: int, of: int) -> str:
    x, y = _place(number, of)
    far_x, far_y = _place(number, of, _RADIUS + 10)
    anchor = "middle" if abs(x) < 20 else "start" if x > 0 else "end"
    name = party.name if len(party.name) <= 26 else f"{party.name[:25]}…"
    return (
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="6" fill="{_COLOURS[party.kind]}"/>'
        f'<text x="{far_x:.0f}" y="{far_y + 4:.0f}" text-anchor="{anchor}" fill="currentColor">'
        f"<title>{escape(party.name)} ({escape(party.kind)})</title>{escape(name)}</text>"
    )
