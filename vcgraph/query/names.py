"""Names that users type, and the entities that they mean."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set

from vcgraph.errors import AmbiguousNameError, QueryError, UnknownNameError
from vcgraph.graph.terms import ALT_LABEL, LABEL
from vcgraph.normalize.names import name_key, squash
from vcgraph.ontology import ID, VCG
from vcgraph.query.reader import KINDS, GraphReader
from vcgraph.query.records import Party

Named = str | Party
"""What a question takes for an entity: a name in any spelling, an IRI, or a record's own party."""


class NameIndex:
    """Every name of every entity of a graph, by its key. Made once for a state of the graph."""

    def __init__(self, reader: GraphReader, aliases: Mapping[str, str] | None = None) -> None:
        self._reader = reader
        self._aliases = {name_key(alias): name for alias, name in (aliases or {}).items()}
        self._exact: dict[str, set[str]] = defaultdict(set)
        self._keys: dict[str, set[str]] = defaultdict(set)
        self._squashed: dict[str, set[str]] = defaultdict(set)
        self._entities = frozenset(iri for kind in KINDS for iri in reader.of_type(VCG[kind]))
        for iri, name in _all_names(reader, self._entities):
            key = name_key(name)
            self._exact[name].add(iri)
            self._keys[key].add(iri)
            self._squashed[squash(key)].add(iri)

    def find(self, name: Named, kind: str | None = None) -> Party:
        """The one entity that a name means; of a firm and the fund of the same name the firm.

        Raises `UnknownNameError` (with near names) where no entity has the name, `AmbiguousNameError` (with what sets
        the candidates apart) where several have it.
        """
        if isinstance(name, Party):
            return name
        if not isinstance(name, str):
            raise QueryError(f"a name is text, or an entity of an answer, not {name!r}")
        if name in self._entities:
            return self._reader.party(name)
        found = [party for party in self._candidates(name) if kind in {None, party.kind}]
        if len(found) == 1 or _are_twins(found):
            return min(found, key=lambda party: party.kind)
        if found:
            raise AmbiguousNameError(name, [_describe(self._reader, party) for party in found])
        raise UnknownNameError(name, self.near(name))

    def group(self, name: Named) -> tuple[Party, ...]:
        """The one entity that a name means, or a firm and the fund of the same name, which news seldom tells apart.

        Raises as `find` does.
        """
        found = self._candidates(name) if isinstance(name, str) and not name.startswith(ID) else []
        return tuple(sorted(found, key=lambda party: party.kind)) if _are_twins(found) else (self.find(name),)

    def _candidates(self, name: str) -> list[Party]:
        key = name_key(name)
        known = self._aliases.get(key)
        found = (
            self._exact.get(name)
            or self._keys.get(key)
            or self._squashed.get(squash(key))
            or (self._keys.get(name_key(known)) if known else None)
        )
        return [self._reader.party(iri) for iri in sorted(found or ())]

    def near(self, name: str, limit: int = 5) -> list[str]:
        """Names of the graph that look like `name`, the likest first."""
        from rapidfuzz import fuzz, process

        close = process.extract(
            name_key(name), sorted(self._keys), scorer=fuzz.WRatio, limit=limit * 2, score_cutoff=75
        )
        parties = [self._reader.party(iri).name for key, _, _ in close for iri in sorted(self._keys[key])]
        return list(dict.fromkeys(parties))[:limit]

    def search(self, text: str, limit: int = 20) -> list[Party]:
        """The entities that a text may mean: those of that name or known alias, then those whose name begins so."""
        return list(dict.fromkeys([*self._candidates(text), *self.starting(text, limit)]))[:limit]

    def starting(self, prefix: str, limit: int = 20) -> list[Party]:
        """The entities with a name that begins with `prefix`, by name."""
        key = name_key(prefix)
        found = {iri for known, iris in self._keys.items() if known.startswith(key) for iri in iris}
        return sorted(map(self._reader.party, found), key=lambda party: (party.name, party.id))[:limit]


def _are_twins(found: list[Party]) -> bool:
    """Whether these are a firm and a fund: news calls a firm's first fund by the firm's name."""
    return sorted(party.kind for party in found) == ["firm", "fund"]


def _all_names(reader: GraphReader, entities: Set[str]) -> Iterable[tuple[str, str]]:
    for predicate in (LABEL.value, ALT_LABEL.value, VCG.formerName):
        yield from ((iri, name) for iri, name in reader.pairs(predicate) if iri in entities)


_TELLING = (
    ("facts on its rounds and worth", VCG.company, VCG.investor),
    ("investments", VCG.investor, VCG.company),
    ("roles", VCG.person, VCG.organization),
    ("people", VCG.organization, VCG.person),
    ("commitments", VCG.committer, VCG.fund),
)
"""What is known of an entity: its name, the property that leads to the entity, and the one to the other side."""
_OTHERS = 3


def _describe(reader: GraphReader, party: Party) -> str:
    known = [told for name, own, other in _TELLING if (told := _known(reader, party, name, own, other))]
    return f"{', '.join([f'{party.name} ({party.kind}', *known])}) {party.id}"


def _known(reader: GraphReader, party: Party, name: str, own: str, other: str) -> str:
    """How many facts of a kind there are, and with whom: "2 roles: Acme, Bolt"; empty where there are none."""
    facts = reader.subjects(own, party.id)
    ends = {end for fact in facts for end in _ends(reader, fact, other)}
    others = sorted({reader.party(end).name for end in ends} - {party.name})[:_OTHERS]
    told = f"{len(facts)} {name}" if facts else ""
    return f"{told}: {', '.join(others)}" if facts and others else told


def _ends(reader: GraphReader, fact: str, other: str) -> Iterable[str]:
    """The other side of a fact; of a round its investors, of an investment the company of its round."""
    if other == VCG.investor:
        return [end for each in reader.subjects(VCG.round, fact) for end in reader.objects(each, other)]
    if other == VCG.company:
        return [end for each in reader.objects(fact, VCG.round) for end in reader.objects(each, other)]
    return [str(end) for end in reader.objects(fact, other)]
