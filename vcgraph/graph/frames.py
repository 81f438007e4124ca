"""JSON-LD for web developers: one tree for each company, investor, fund or person, with `ontology/context.jsonld`.

A tree holds what is accepted: plain figures and dates, names, and under `claim` the quotes and articles. Every tree is
JSON-LD whose triples are triples of the graph.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pyoxigraph import Literal, NamedNode

from vcgraph import ontology
from vcgraph.errors import QueryError
from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import ALT_LABEL, LABEL, RDF_TYPE, python_value, term
from vcgraph.ontology import ID, SCHEMES, VCG


@dataclass(frozen=True)
class Frame:
    """What to nest in a node: `inward` maps a key of the context to the class of the nodes that point here."""

    inward: Mapping[str, tuple[str, "Frame"]] = field(default_factory=dict)
    outward: Mapping[str, "Frame"] = field(default_factory=dict)


_CLAIM = Frame(outward={"article": Frame(), "evidence": Frame()})
_FACT = Frame(outward={"claim": _CLAIM})
_ROUND = Frame(
    inward={"investments": ("Investment", Frame()), "setValuations": ("Valuation", Frame())}, outward={"claim": _CLAIM}
)
_INVESTMENT = Frame(outward={"round": Frame(), "claim": _CLAIM})
_FUND = {"commitments": ("Commitment", _FACT), "closes": ("FundClose", _FACT)}


@dataclass(frozen=True)
class Tree:
    """Which nodes are roots: those of some classes, or those that some properties lead to; and what to nest in them."""

    frame: Frame
    classes: tuple[str, ...] = ()
    reached_by: tuple[str, ...] = ()


_TREES = {
    "company": Tree(
        classes=("Company",),
        frame=Frame(
            inward={
                "rounds": ("FundingRound", _ROUND),
                "valuations": ("Valuation", _FACT),
                "totalsRaised": ("TotalRaised", _FACT),
                "takeovers": ("Acquisition", _FACT),
                "acquisitionsMade": ("Acquisition", _FACT),
                "roles": ("Role", _FACT),
                "changes": ("OrganizationChange", Frame()),
            }
        ),
    ),
    "investor": Tree(
        # A company or a person may invest: what makes an investor is what it does, not its class.
        classes=("InvestmentFirm",),
        reached_by=("investor", "committer", "managedBy"),
        frame=Frame(
            inward={
                "investmentsMade": ("Investment", _INVESTMENT),
                "fundsManaged": ("Fund", Frame()),
                "commitmentsMade": ("Commitment", _FACT),
                "roles": ("Role", _FACT),
            }
        ),
    ),
    "fund": Tree(classes=("Fund",), frame=Frame(inward=_FUND, outward={"claim": _CLAIM})),
    "person": Tree(
        classes=("Person",),
        frame=Frame(inward={"rolesHeld": ("Role", _FACT), "investmentsMade": ("Investment", _INVESTMENT)}),
    ),
}

FRAMES = tuple(_TREES)
"""The kinds of trees."""


def to_framed_jsonld(store: GraphStore, frame: str) -> str:
    """All companies, investors, funds or persons (one of `FRAMES`) as trees, by identifier.

    The same content gives the same text. Raises `QueryError` for an unknown frame.
    """
    if frame not in _TREES:
        raise QueryError(f"no frame {frame!r}; there are {', '.join(FRAMES)}")
    tree = _TREES[frame]
    content = {"@context": _terms(), "@graph": [_tree(store, root, tree.frame) for root in _roots(store, tree)]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _roots(store: GraphStore, tree: Tree) -> list[NamedNode]:
    found = {quad.subject for name in tree.classes for quad in store.match(None, RDF_TYPE, term(VCG[name]))}
    reached = {quad.object for name in tree.reached_by for quad in store.match(None, term(VCG[name]))}
    return sorted((root for root in found | reached if isinstance(root, NamedNode)), key=str)


@cache
def _terms() -> dict[str, Any]:
    terms: dict[str, Any] = json.loads(ontology.read("context.jsonld"))["@context"]
    return terms


def _is_list(key: str) -> bool:
    """Whether the context says that a key always holds a list."""
    meaning = _terms().get(key)
    return isinstance(meaning, dict) and meaning.get("@container") == "@set"


def _tree(store: GraphStore, node: NamedNode, frame: Frame) -> dict[str, Any]:
    return {**_described(store, node, frame), **_pointing_here(store, node, frame)}


def _described(store: GraphStore, node: NamedNode, frame: Frame) -> dict[str, Any]:
    found: dict[str, list[Any]] = {}
    for quad in sorted(store.match(node), key=lambda quad: (quad.predicate.value, str(quad.object))):
        key = _keys().get(quad.predicate.value)
        value = _value(store, quad.object, frame.outward.get(key)) if key else None
        if key and value is not None:
            found.setdefault(key, []).append(value)
    single = {key: values[0] for key, values in found.items() if len(values) == 1 and not _is_list(key)}
    return {"@id": _compact(node), **found, **single}


def _pointing_here(store: GraphStore, node: NamedNode, frame: Frame) -> dict[str, Any]:
    trees = {}
    for key, (class_name, nested) in frame.inward.items():
        predicate = term(VCG[_terms()[key]["@reverse"].removeprefix("vcg:")])
        nodes = [node for node in _subjects(store, predicate, node) if _is_a(store, node, class_name)]
        if nodes:
            trees[key] = [_tree(store, found, nested) for found in nodes]
    return trees


def _subjects(store: GraphStore, predicate: NamedNode, node: NamedNode) -> Iterator[NamedNode]:
    found = (quad.subject for quad in store.match(None, predicate, node))
    return iter(sorted((one for one in found if isinstance(one, NamedNode)), key=str))


def _is_a(store: GraphStore, node: NamedNode, class_name: str) -> bool:
    return any(True for _ in store.match(node, RDF_TYPE, term(VCG[class_name])))


def _value(store: GraphStore, value: Any, nested: Frame | None) -> Any:
    """A figure or text; a concept or class by its short name; an agent by its name; a nested tree; else nothing."""
    if isinstance(value, Literal):
        return _plain(value)
    if not isinstance(value, NamedNode):
        return None
    if nested is not None:
        return _tree(store, value, nested)
    for vocabulary in (VCG, *SCHEMES):
        if value.value.startswith(vocabulary.namespace):
            return vocabulary.name(value.value)
    return _reference(store, value) if _is_agent(store, value) else None


def _plain(value: Literal) -> Any:
    plain = python_value(value)
    if isinstance(plain, bool | int | str):
        return plain
    return int(plain) if str(plain).removeprefix("-").isdigit() else str(plain)


def _reference(store: GraphStore, node: NamedNode) -> dict[str, Any]:
    label = store.value(node, LABEL)
    return {"@id": _compact(node), **({"label": label.value} if isinstance(label, Literal) else {})}


def _is_agent(store: GraphStore, node: NamedNode) -> bool:
    return any(_is_a(store, node, name) for name in ("Company", "InvestmentFirm", "Fund", "Person", "Organization"))


@cache
def _keys() -> dict[str, str]:
    """The key of the context for each property that a tree shows; records and short cuts are left out."""
    hidden = {"record", "coInvestedWith", "investedIn", "committedTo", "worksAt"}
    shown = {VCG[name]: name for name in VCG if ontology.provenance_rule(name) and name not in hidden}
    return {**shown, LABEL.value: "label", ALT_LABEL.value: "altLabel", RDF_TYPE.value: "@type"}


def _compact(node: NamedNode) -> str:
    return f"k:{node.value.removeprefix(ID)}" if node.value.startswith(ID) else node.value
