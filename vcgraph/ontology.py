"""The closed vocabulary of the graph, made from the ontology's own files, and where these files are.

`VCG.FundingRound` is the IRI of a declared term; a misspelt one raises `OntologyError` instead of making a new term.
The files ship in the wheel as `vcgraph/_ontology/` and stand beside the package in an editable install.
"""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from vcgraph.errors import OntologyError

IRI = "https://w3id.org/vcgraph/ns"
"""The IRI of the ontology."""
ID = "https://w3id.org/vcgraph/id/"
"""The namespace of all data."""


class Vocabulary:
    """The declared terms of one namespace, as IRIs. The file is read when the first term is asked for.

    >>> VCG.amount
    'https://w3id.org/vcgraph/ns#amount'
    >>> STAGE["series_a"]
    'https://w3id.org/vcgraph/vocab/stage#series_a'
    >>> VCG.amout
    Traceback (most recent call last):
        ...
    vcgraph.errors.OntologyError: vcgraph.ttl declares no term 'amout'; did you mean 'amount'?
    """

    def __init__(self, prefix: str, namespace: str, file: str) -> None:
        self.prefix = prefix
        self.namespace = namespace
        self.file = file

    def __getitem__(self, name: str) -> str:
        if name not in _declared(self.file, self.namespace):
            raise OntologyError(f"{self.file} declares no term {name!r}{self._suggestion(name)}")
        return self.namespace + name

    def __getattr__(self, name: str) -> str:
        if name.startswith("_"):
            raise AttributeError(name)
        # Kept as an attribute: answers ask for terms a hundred thousand times, and the next time none is looked up.
        self.__dict__[name] = self[name]
        return self[name]

    def __contains__(self, name: object) -> bool:
        return name in _declared(self.file, self.namespace)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(_declared(self.file, self.namespace)))

    def __len__(self) -> int:
        return len(_declared(self.file, self.namespace))

    def __repr__(self) -> str:
        return f"Vocabulary({self.prefix!r}, {self.namespace!r})"

    def name(self, iri: str) -> str:
        """The name of a declared term from its IRI. Raises `OntologyError` for an IRI that is not of this vocabulary.

        >>> LIFECYCLE.name("https://w3id.org/vcgraph/vocab/lifecycle#closed")
        'closed'
        """
        name = iri.removeprefix(self.namespace)
        if name == iri or name not in self:
            raise OntologyError(f"{iri} is no term of {self.file}")
        return name

    def _suggestion(self, name: str) -> str:
        near = get_close_matches(name, list(self), n=1)
        return f"; did you mean {near[0]!r}?" if near else ""


def _concepts(prefix: str, file: str) -> Vocabulary:
    return Vocabulary(prefix, f"https://w3id.org/vcgraph/vocab/{file}#", f"vocab/{file}.ttl")


VCG = Vocabulary("vcg", f"{IRI}#", "vcgraph.ttl")
STAGE = _concepts("stage", "stage")
INSTRUMENT = _concepts("instrument", "instrument")
LIFECYCLE = _concepts("lifecycle", "lifecycle")
ROLE = _concepts("role", "role")
BASIS = _concepts("basis", "basis")
CLAIM_STATUS = _concepts("claimstatus", "claim-status")

SCHEMES = (STAGE, INSTRUMENT, LIFECYCLE, ROLE, BASIS, CLAIM_STATUS)
"""The controlled vocabularies, each a SKOS concept scheme."""

PREFIXES: dict[str, str] = {
    **{vocabulary.prefix: vocabulary.namespace for vocabulary in (VCG, *SCHEMES)},
    "k": ID,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The prefixes that questions and exports use."""


def file(name: str) -> Traversable:
    """A file or folder of the ontology by its path below `ontology/`. Raises `OntologyError` where it is missing.

    >>> file("vocab/stage.ttl").is_file()
    True
    """
    found = _folder().joinpath(name)
    if not (found.is_file() or found.is_dir()):
        raise OntologyError(f"the ontology has no file {name!r}")
    return found


def read(name: str) -> str:
    """The text of a file of the ontology. Raises `OntologyError` where it is missing.

    >>> read("vcgraph.ttl").startswith("@prefix vcg:")
    True
    """
    return file(name).read_text(encoding="utf-8")


def provenance_rule(name: str) -> str | None:
    """What a triple with the property `vcg:name` rests on: stated, structure, derived, value or record.

    None for a class, which needs nothing to rest on.

    Raises `OntologyError` where the term is not declared.

    >>> provenance_rule("amountRaised"), provenance_rule("amount")
    ('stated', 'derived')
    """
    return _rules().get(VCG[name].removeprefix(VCG.namespace))


@cache
def _rules() -> dict[str, str]:
    pattern = re.compile(r'^vcg:(\w+) a [^\n]*\n(?: [^\n]*\n)*? +vcg:provenanceRule "(\w+)"', re.MULTILINE)
    return dict(pattern.findall(read("vcgraph.ttl")))


@cache
def _folder() -> Traversable:
    shipped = resources.files("vcgraph").joinpath("_ontology")
    if shipped.is_dir():
        return shipped
    beside = Path(__file__).parent.parent / "ontology"
    if beside.is_dir():
        return beside
    raise OntologyError("the files of the ontology are missing: install vcgraph again")


_SUBJECT = re.compile(r"^([a-z]+):(\w+) a ", re.MULTILINE)


@cache
def _declared(file_name: str, namespace: str) -> frozenset[str]:
    text = read(file_name)
    prefix = re.search(rf"^@prefix (\w+): <{re.escape(namespace)}> \.", text, re.MULTILINE)
    if prefix is None:
        raise OntologyError(f"{file_name} has no prefix for {namespace}")
    return frozenset(name for used, name in _SUBJECT.findall(text) if used == prefix[1])
