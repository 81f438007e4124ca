"""Pages for people: the query page and a page for each entity. Nothing in them comes from elsewhere."""

import json
from html import escape
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from vcgraph.ontology import ID, PREFIXES
from vcgraph.query.questions import Questions
from vcgraph.query.records import Party, Property
from vcgraph.query.table import Table

_STYLE = files("vcgraph.serve").joinpath("page.css").read_text(encoding="utf-8")
_SCRIPT = files("vcgraph.serve").joinpath("query.js").read_text(encoding="utf-8")


_SHOWN_LINKS = 60
_SHOWN_QUOTES = 100
_SHOWN_PROPERTIES = 300


def content_security_policy(nonce: str) -> str:
    """Own style and the one script with the nonce run, none without; requests go back to this server only."""
    scripts = f"'nonce-{nonce}'" if nonce else "'none'"
    return (
        f"default-src 'none'; script-src {scripts}; style-src 'unsafe-inline'; img-src data:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


def page(title: str, body: str, script: str = "", nonce: str = "") -> str:
    """A whole page around a body that is already escaped."""
    code = f'<script nonce="{nonce}">{script}</script>' if script else ""
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{_STYLE}</style>'
        '<header><a href="/">Graph</a> <a href="/sparql">Query</a>'
        '<form action="/search"><input name="q" type="search" aria-label="Find a company, investor, fund or person" '
        'placeholder="Find a company, investor, fund or person"></form></header>'
        f"<main>{body}</main>{code}</html>"
    )


def query_page(examples: dict[str, str], nonce: str) -> str:
    """A field for a query, example queries, and a table of the answer."""
    options = "".join(f'<option value="{escape(query)}">{escape(name)}</option>' for name, query in examples.items())
    start = next(iter(examples.values()), "SELECT * WHERE { ?s ?p ?o } LIMIT 20")
    body = (
        "<h1>Query the graph</h1>"
        f'<p><label>Examples <select id="examples"><option value="">choose…</option>{options}</select></label></p>'
        f'<textarea id="query" aria-label="SPARQL query" spellcheck="false" rows="14">{escape(start)}</textarea>'
        '<p><button id="run">Run (Ctrl+Enter)</button> <button id="csv">Save as CSV</button> '
        '<span id="state" role="status"></span></p><div id="answer"></div>'
        f"<details><summary>Prefixes that need no declaration</summary><pre>{escape(_prefixes())}</pre></details>"
    )
    return page("Query the graph", body, _SCRIPT.replace("__ID__", json.dumps(ID)), nonce)


def _prefixes() -> str:
    return "\n".join(f"PREFIX {prefix}: <{iri}>" for prefix, iri in PREFIXES.items())


def entity_path(party: Party) -> str:
    """The path of an entity's page."""
    return _path(party.id)


def _path(iri: str) -> str:
    return f"/entity/{quote(iri.removeprefix(ID), safe='')}"


def entity_page(questions: Questions, party: Party) -> str:
    """Everything that is known of an entity, each line with its quotes."""
    shown: list[Table[Any]] = [
        questions.timeline(party),
        questions.investors(party),
        questions.portfolio(party),
        questions.co_investors(party)[:20],
        questions.valuations(party),
        questions.commitments(party),
        questions.commitments(by=party),
        questions.people(party),
    ]
    tables = "".join(table._repr_html_() for table in shown if len(table))
    others = ", ".join(escape(name) for name in questions.other_names(party))
    known = f"<p>Also: {others}</p>" if others else ""
    head = f"<h1>{escape(party.name)}</h1><p>{escape(party.kind)}</p>{known}"
    return page(party.name, f"{head}{_links(questions, party)}{tables}{_quotes(shown[0])}")


def node_page(known: Table[Property]) -> str:
    """What the graph says of a fact, a claim or an article, with links to what it is connected with, and its quotes."""
    rows = "".join(_property_row(each) for each in known[:_SHOWN_PROPERTIES])
    more = f"<p>{_SHOWN_PROPERTIES} of {len(known)} rows</p>" if len(known) > _SHOWN_PROPERTIES else ""
    body = f'<h1>{escape(known.title)}</h1><div id="answer"><table>{rows}</table></div>{more}{_quotes(known)}'
    return page(known.title, body)


def _property_row(each: Property) -> str:
    head = f"{each.property} of" if each.points_here else each.property
    value = escape(each.value)
    target = f'<a href="{escape(_path(each.node))}">{value}</a>' if each.node else value
    return f'<tr><th scope="row">{escape(head)}</th><td>{target}</td></tr>'


def _links(questions: Questions, party: Party) -> str:
    near = [questions.entity(iri) for iri in questions.connections.neighbours(party.id)]
    near.sort(key=lambda each: (each.name, each.id))
    linked = ", ".join(f'<a href="{escape(entity_path(each))}">{escape(each.name)}</a>' for each in near[:_SHOWN_LINKS])
    more = f" and {len(near) - _SHOWN_LINKS} more" if len(near) > _SHOWN_LINKS else ""
    return f"<p>Connected with: {linked}{more}</p>" if linked else ""


def _quotes(told: Table[Any]) -> str:
    """The quotes in full, for those who cannot hover."""
    found = told.evidence
    items = "".join(f"<li>{escape(str(quote))}</li>" for quote in found[:_SHOWN_QUOTES])
    heading = f"{len(found)} quote{'s' * (len(found) != 1)}"
    return f"<h2>{heading}</h2><ul>{items}</ul>" if items else ""


def search_page(text: str, found: list[Party]) -> str:
    """Entities whose name begins with a text, or that look like it."""
    items = "".join(
        f'<li><a href="{escape(entity_path(party))}">{escape(party.name)}</a> {escape(party.kind)}</li>'
        for party in found
    )
    return page(
        f"Search: {text}", f"<h1>{escape(text)}</h1>" + (f"<ul>{items}</ul>" if items else "<p>Nothing found.</p>")
    )
