"""Writes the reference page and the diagram of the ontology from its files.

Run `python docs/ontology/generate.py`; a test fails where the two are not what this script makes.
"""

from html import escape
from pathlib import Path

import rdflib
from rdflib import OWL, RDF, RDFS, SKOS
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS

from vcgraph import ontology
from vcgraph.ontology import SCHEMES, VCG, Vocabulary

HERE = Path(__file__).parent
RULES = {
    "stated": "has an accepted statement",
    "structure": "rests on the claims of its subject",
    "derived": "is rebuilt from other triples",
    "value": "is part of a value",
    "record": "is part of the record",
}


class Reader:
    """The terms of one file."""

    def __init__(self, file: str) -> None:
        self.graph = rdflib.Graph().parse(data=ontology.read(file))

    def text(self, iri: str, predicate: rdflib.URIRef) -> str:
        """The value of a property of a term, as text; empty where there is none."""
        return str(self.graph.value(rdflib.URIRef(iri), predicate) or "")

    def classes(self, iri: str, predicate: rdflib.URIRef) -> list[str]:
        """The classes in a domain or range, one or the members of a union."""
        found = self.graph.value(rdflib.URIRef(iri), predicate)
        union = self.graph.value(found, OWL.unionOf) if found is not None else None
        members = Collection(self.graph, union) if union is not None else [found]
        return [short(str(member)) for member in members if member is not None]

    def names(self, kind: rdflib.URIRef) -> list[str]:
        """The names of our terms of one kind, in alphabetical order."""
        found = (str(subject) for subject in self.graph.subjects(RDF.type, kind))
        return sorted(iri.removeprefix(VCG.namespace) for iri in found if iri.startswith(VCG.namespace))


def short(iri: str) -> str:
    """A class or datatype by its prefixed name; our own without prefix."""
    prefixes = {VCG.namespace: "", str(SKOS): "skos:", str(RDFS): "rdfs:", str(OWL): "owl:", str(rdflib.XSD): "xsd:"}
    for namespace, prefix in prefixes.items():
        if iri.startswith(namespace):
            return prefix + iri.removeprefix(namespace)
    return iri


def reference() -> str:
    """The reference page in Markdown."""
    terms = Reader("vcgraph.ttl")
    classes = terms.names(OWL.Class)
    properties = sorted([*terms.names(OWL.ObjectProperty), *terms.names(OWL.DatatypeProperty)])
    parts = [_head(terms), "## Classes\n", *(_class(terms, name, properties) for name in classes)]
    parts += ["## Properties\n", *(_property(terms, name) for name in properties)]
    parts += ["## Concepts\n", *(_scheme(scheme) for scheme in SCHEMES)]
    return "\n".join(parts)


def _head(terms: Reader) -> str:
    return (
        f"# {terms.text(ontology.IRI, DCTERMS.title)}\n\n"
        f"<!-- Made by docs/ontology/generate.py: change ontology/, not this page. -->\n\n"
        f"{terms.text(ontology.IRI, DCTERMS.description)}\n\n"
        f"Namespace `{VCG.namespace}`, prefix `vcg:`, version {terms.text(ontology.IRI, OWL.versionInfo)}. "
        "*Reserved* terms are declared, but vcgraph does not write them yet.\n\n"
        "![The main classes and how they are linked](diagram.svg)\n"
    )


def _class(terms: Reader, name: str, properties: list[str]) -> str:
    iri = VCG[name]
    above = [_link(parent) for parent in terms.classes(iri, RDFS.subClassOf) if parent != "owl:Thing"]
    has = [prop for prop in properties if name in terms.classes(VCG[prop], RDFS.domain)]
    led = [prop for prop in properties if name in terms.classes(VCG[prop], RDFS.range)]
    lines = [_described(terms, name)]
    lines += [f"- Kind of: {', '.join(above)}"] if above else []
    lines += [f"- Has: {', '.join(map(_link, has))}"] if has else []
    lines += [f"- Reached by: {', '.join(map(_link, led))}"] if led else []
    return "\n".join(lines) + "\n"


def _property(terms: Reader, name: str) -> str:
    iri = VCG[name]
    of = ", ".join(map(_link, terms.classes(iri, RDFS.domain)))
    ranges = terms.classes(iri, RDFS.range)
    to = "xsd:date" if ranges == ["rdfs:Literal"] else ", ".join(map(_link, ranges))
    rule = ontology.provenance_rule(name)
    rests = f"\n- A triple with it {RULES[rule]} (`{rule}`)." if rule else ""
    return f"{_described(terms, name)}\n- From: {of}\n- To: {to}{rests}\n"


def _described(terms: Reader, name: str) -> str:
    iri = VCG[name]
    reserved = terms.text(iri, SKOS.editorialNote)
    note = " ".join(filter(None, (terms.text(iri, SKOS.definition), terms.text(iri, SKOS.scopeNote))))
    mark = f" *{reserved}*" if reserved else ""
    return f"### {_heading(name)}\n\n{note}{mark}\n\n- Example: {terms.text(iri, SKOS.example)}"


def _link(name: str) -> str:
    if ":" in name:
        return f"`{name}`"
    return f"[{name}](#{_heading(name).replace(':', '').lower()})"


def _heading(name: str) -> str:
    """A class by its bare name, a property with its prefix: `Claim` and `vcg:claim` have anchors of their own."""
    return name if name[0].isupper() else f"vcg:{name}"


def _scheme(scheme: Vocabulary) -> str:
    terms = Reader(scheme.file)
    home = scheme.namespace.removesuffix("#")
    rows = [
        f"| `{scheme.prefix}:{name}` | {_meaning(terms, scheme[name])} | {_broader(terms, scheme, name)} |"
        for name in scheme
    ]
    title, description = terms.text(home, DCTERMS.title), terms.text(home, DCTERMS.description)
    table = ["| concept | meaning | broader |", "| --- | --- | --- |", *rows]
    return f"### {title}\n\n{description} Namespace `{scheme.namespace}`.\n\n" + "\n".join(table) + "\n"


def _meaning(terms: Reader, iri: str) -> str:
    reserved = terms.text(iri, SKOS.editorialNote)
    return terms.text(iri, SKOS.definition) + (f" *{reserved}*" if reserved else "")


def _broader(terms: Reader, scheme: Vocabulary, name: str) -> str:
    broader = terms.text(scheme[name], SKOS.broader)
    return f"`{scheme.prefix}:{scheme.name(broader)}`" if broader else ""


# Name of a class: column, row, and the colour of its group.
BOXES = {
    "Person": (0, 0, "agent"), "Organization": (0, 1, "agent"), "Company": (0, 2, "agent"),
    "InvestmentFirm": (0, 3, "agent"), "Fund": (0, 4, "agent"),
    "Role": (1, 0, "relation"), "Acquisition": (1, 1, "event"), "FundingRound": (1, 2, "event"),
    "Investment": (1, 3, "relation"), "Commitment": (1, 4, "relation"), "FundClose": (1, 5, "event"),
    "DateExpression": (2, 1, "value"), "Valuation": (2, 2, "relation"), "MoneyAmount": (2, 3, "value"),
    "TotalRaised": (2, 4, "relation"),
    "Statement": (3, 1, "record"), "Claim": (3, 2, "record"), "Evidence": (3, 3, "record"), "Article": (3, 4, "record"),
}  # fmt: skip
EDGES = (
    ("Role", "person", "Person"), ("Role", "organization", "Organization"), ("Acquisition", "acquirer", "Organization"),
    ("FundingRound", "company", "Company"), ("Investment", "round", "FundingRound"),
    ("Investment", "investor", "InvestmentFirm"), ("Commitment", "fund", "Fund"),
    ("Commitment", "committer", "InvestmentFirm"), ("FundClose", "fund", "Fund"),
    ("FundingRound", "announcedDate", "DateExpression"), ("Valuation", "round", "FundingRound"),
    ("FundingRound", "amountRaised", "MoneyAmount"), ("Valuation", "valuationAmount", "MoneyAmount"),
    ("Investment", "amountInvested", "MoneyAmount"), ("Commitment", "amountCommitted", "MoneyAmount"),
    ("TotalRaised", "amountRaised", "MoneyAmount"),
    ("Statement", "claim", "Claim"), ("Claim", "evidence", "Evidence"), ("Evidence", "article", "Article"),
)  # fmt: skip
COLOURS = {"agent": "#dbeafe", "event": "#fde68a", "relation": "#dcfce7", "value": "#f3e8ff", "record": "#e5e7eb"}
LEGEND = {
    "agent": "agents", "event": "events", "relation": "relations", "value": "values",
    "record": "what was read, and what it says of the rest",
}  # fmt: skip
WIDTH, HEIGHT, BOX = 1180, 700, (150, 42)


def diagram() -> str:
    """The main classes on one page, as SVG. Only properties that the ontology declares between them can be drawn."""
    terms = Reader("vcgraph.ttl")
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="13">',
        '<defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0 0 8 4 0 8z" fill="#475569"/></marker></defs>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        *(_edge(terms, *edge) for edge in EDGES),
        *(_kind_of(name) for name in ("Company", "InvestmentFirm", "Fund")),
        *(_box(name) for name in BOXES),
        *(_key(place, group) for place, group in enumerate(LEGEND)),
    ]
    return "\n".join([*parts, "</svg>"]) + "\n"


def _place(name: str) -> tuple[int, int]:
    column, row, _ = BOXES[name]
    return 150 + column * 290, 60 + row * 105


def _box(name: str) -> str:
    x, y = _place(name)
    width, height = BOX
    colour = COLOURS[BOXES[name][2]]
    return (
        f'<rect x="{x - width // 2}" y="{y - height // 2}" width="{width}" height="{height}" rx="6" fill="{colour}" '
        f'stroke="#475569"/><text x="{x}" y="{y + 5}" text-anchor="middle" font-weight="bold">{escape(name)}</text>'
    )


def _edge(terms: Reader, source: str, name: str, target: str) -> str:
    domain, targets = terms.classes(VCG[name], RDFS.domain), terms.classes(VCG[name], RDFS.range)
    above = {target, *map(short, map(str, terms.graph.transitive_objects(rdflib.URIRef(VCG[target]), RDFS.subClassOf)))}
    if source not in domain or not above & set(targets):
        raise ValueError(f"the ontology has no {name} from {source} to {target}")
    (x1, y1), (x2, y2) = _border(source, target), _border(target, source)
    x, y = (x1 + x2) // 2, (y1 + y2) // 2
    half = len(name) * 7 // 2 + 3
    return (
        f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#475569" marker-end="url(#to)"/>'
        f'<rect x="{x - half}" y="{y - 9}" width="{2 * half}" height="17" fill="white"/>'
        f'<text x="{x}" y="{y + 4}" text-anchor="middle" fill="#475569">{escape(name)}</text>'
    )


def _border(of: str, towards: str) -> tuple[int, int]:
    (x, y), (other_x, other_y) = _place(of), _place(towards)
    if x == other_x:
        return x, y + (BOX[1] // 2 if other_y > y else -BOX[1] // 2)
    return x + (BOX[0] // 2 if other_x > x else -BOX[0] // 2), y


def _kind_of(name: str) -> str:
    _, y = _place(name)
    x, top = _place("Organization")
    left, out = x - BOX[0] // 2, x - BOX[0] // 2 - 30
    return (
        f'<path d="M{left} {y} H{out} V{top} H{left}" fill="none" stroke="#475569" stroke-dasharray="4 3" '
        f'marker-end="url(#to)"/><text x="{out - 4}" y="{y - 50}" text-anchor="end" fill="#475569">kind of</text>'
    )


def _key(place: int, group: str) -> str:
    x = 40 + place * 150
    y = HEIGHT - 40
    return (
        f'<rect x="{x}" y="{y}" width="16" height="16" fill="{COLOURS[group]}" stroke="#475569"/>'
        f'<text x="{x + 24}" y="{y + 13}">{escape(LEGEND[group])}</text>'
    )


if __name__ == "__main__":
    (HERE / "reference.md").write_text(reference(), encoding="utf-8")
    (HERE / "diagram.svg").write_text(diagram(), encoding="utf-8")
