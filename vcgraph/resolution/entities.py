"""Entities: the names that mean one thing, found outward from any of them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from vcgraph.model import Decision, Entity, Extraction
from vcgraph.model.base import content_id
from vcgraph.model.claim import NameKind
from vcgraph.normalize.names import name_key
from vcgraph.resolution.aliases import Aliases, KnownName, load_aliases
from vcgraph.resolution.blocking import probing_keys
from vcgraph.resolution.clustering import cluster, doubt_ambiguous
from vcgraph.resolution.decisions import DecisionLog, pair_of
from vcgraph.resolution.index import MemoryIndex, NameIndex
from vcgraph.resolution.judging import judge, known_name
from vcgraph.resolution.mentions import NameRecord, class_of, read_article
from vcgraph.resolution.senses import is_sense, senses


@dataclass(frozen=True)
class Resolution:
    """Whole components of names: their entities by identifier, the entity of each key, and every judgement made.

    `decisions` holds the rules' judgements and those of persons that were applied, sorted by pair.
    """

    entities: Mapping[str, Entity]
    entity_of: Mapping[str, str]
    decisions: tuple[Decision, ...]
    keys: frozenset[str]


def resolve(
    extractions: Iterable[Extraction], decisions: Iterable[Decision] = (), aliases: Aliases | None = None
) -> Resolution:
    """Resolve all names of these extractions at once; `decisions` is the log of persons' decisions.

    >>> from vcgraph.model import Extraction
    >>> resolve([Extraction(article="a")]).entities
    {}
    """
    log = list(decisions)
    apart = senses(log)
    index = MemoryIndex(
        chain.from_iterable(read_article(each, apart.get(each.article, ())).mentions for each in extractions)
    )
    return resolve_around(index.keys, index, log, aliases)


def resolve_around(
    keys: Iterable[str], index: NameIndex, decisions: Iterable[Decision] = (), aliases: Aliases | None = None
) -> Resolution:
    """Resolve the components of names in which `keys` lie, and no others. Keys that no article uses are passed over."""
    search = _Search(index, DecisionLog(decisions), aliases or load_aliases())
    entities: dict[str, Entity] = {}
    for start in sorted(keys):
        if start not in search.seen and index.record(start) is not None:
            members, found = search.component(start)
            judged = doubt_ambiguous(found, search.judge_apart)
            search.judged.update({(decision.left, decision.right): decision for decision in judged})
            for group in cluster(members, judged, search.judge_apart):
                entity = _entity([search.records[key] for key in group], search)
                entities[entity.id] = entity
    entity_of = {key: entity.id for entity in entities.values() for key in entity.keys}
    judgements = tuple(search.judged[pair] for pair in sorted(search.judged))
    return Resolution(dict(sorted(entities.items())), entity_of, judgements, frozenset(entity_of))


def moved_keys(before: Resolution, after: Resolution) -> frozenset[str]:
    """The keys whose entity has another identifier after than before, or is new or gone."""
    return frozenset(key for key in before.keys | after.keys if before.entity_of.get(key) != after.entity_of.get(key))


@dataclass
class _Search:
    """A walk over candidates; remembers records and judgements, so that each pair is judged once."""

    index: NameIndex
    log: DecisionLog
    aliases: Aliases
    seen: set[str] = field(default_factory=set)
    records: dict[str, NameRecord] = field(default_factory=dict)
    judged: dict[tuple[str, str], Decision] = field(default_factory=dict)

    def component(self, start: str) -> tuple[list[str], list[Decision]]:
        """All keys that chains of "same" connect with `start`, and the judgements on every candidate pair met.

        Names that may bear one identifier belong together too, the same or not: see `_identifier`.
        """
        members, queue = [], [start]
        found: dict[tuple[str, str], Decision] = {}
        self.seen.add(start)
        while queue:
            key = queue.pop()
            members.append(key)
            for other in self._candidates(key):
                decision = found[pair_of(key, other)] = self.decide(key, other)
                if (decision.judgement == "same" or self._entangled(key, other)) and other not in self.seen:
                    self.seen.add(other)
                    queue.append(other)
        return sorted(members), [found[pair] for pair in sorted(found)]

    def decide(self, left: str, right: str) -> Decision:
        """A person's decision, else the rules' judgement."""
        pair = pair_of(left, right)
        if pair not in self.judged:
            ruled = self.log.get(*pair)
            self.judged[pair] = ruled or judge(self._known(left), self._known(right), self.aliases)
        return self.judged[pair]

    def judge_apart(self, left: str, right: str) -> Decision:
        """The judgement on two keys that may share no block; it is not kept, as it says nothing to a person."""
        pair = pair_of(left, right)
        found = self.judged.get(pair) or self.log.get(*pair)
        return found or judge(self._known(left), self._known(right), self.aliases)

    def _entangled(self, key: str, other: str) -> bool:
        bare = key.partition(":")[2]
        return bare == other.partition(":")[2] or other in self.aliases.fellows(bare)

    def _candidates(self, key: str) -> Iterator[str]:
        record = self._known(key)
        blocks = (self.index.block(block) for block in probing_keys(record))
        others = set(chain(self.log.partners(key), self.aliases.fellows(record.bare), *blocks)) - {key}
        return (other for other in sorted(others) if other in self.records or self._load(other))

    def _load(self, key: str) -> bool:
        record = self.index.record(key)
        if record is not None:
            self.records[key] = record
        return record is not None

    def _known(self, key: str) -> NameRecord:
        if key not in self.records and not self._load(key):
            raise KeyError(key)
        return self.records[key]


def _entity(records: list[NameRecord], search: _Search) -> Entity:
    keys = tuple(record.key for record in records)
    known = _known_entry(records, search)
    own = {record.bare for record in records}
    forms = sum((record.forms for record in records), Counter[str]())
    names = {form: count for form, count in forms.items() if name_key(form) in own} or forms
    name = known.name if known else max(names, key=lambda form: (names[form], len(form), form))
    return Entity(
        id=_identifier(keys, known, search),
        kind=known.kind if known else _kind(records),
        name=name,
        aliases=tuple(sorted(set(forms) - {name})),
        keys=keys,
    )


def _known_entry(records: list[NameRecord], search: _Search) -> KnownName | None:
    """The alias data's entry for these names, unless a person parted one of them from another name of that entry."""
    found = {id(entry): entry for record in records if (entry := known_name(record, search.aliases))}
    if len(found) != 1:
        return None
    entry = next(iter(found.values()))
    parted = (
        search.aliases.find(other.partition(":")[2]) is entry
        for record in records
        for other in search.log.partners(record.key)
        if not is_sense(other) and (decision := search.log.get(record.key, other)) and decision.judgement == "different"
    )
    return None if any(parted) else entry


def _identifier(keys: tuple[str, ...], known: KnownName | None, search: _Search) -> str:
    """`org-shield-ai`: the class and the first of the keys, or those of the alias data's name.

    Names of unknown kind count as organisations, unless another entity has the organisation's name.
    """
    if known and _bearer(known, search) in (None, *keys):
        return _slug(class_of(known.kind), name_key(known.name))
    anchor = min(keys, key=lambda key: (key.startswith("any:"), key))
    name_class, _, bare = anchor.partition(":")
    if name_class == "any" and search.index.record(f"org:{bare}") is None:
        name_class = "org"
    return _slug(name_class, bare)


def _bearer(known: KnownName, search: _Search) -> str | None:
    """Of the keys in use under which the alias data has a name, the one whose entity bears the name's identifier.

    None where articles use none of them, only one that is spelt otherwise ("ShieldAI").
    """
    bare = name_key(known.name)
    own = [f"{class_of(known.kind)}:{bare}", f"any:{bare}"]
    used = next((key for key in own if search.index.record(key)), None)
    if used:
        return used
    others = ((key, search.index.record(key)) for key in sorted(search.aliases.fellows(bare)))
    return next((key for key, record in others if record and known_name(record, search.aliases) is known), None)


def _slug(name_class: str, bare: str) -> str:
    if bare.isascii() and bare.replace(" ", "").isalnum():
        return f"{name_class}-{bare.replace(' ', '-')}"
    return content_id(name_class, bare)


def _kind(records: list[NameRecord]) -> NameKind:
    kinds = sum((record.kinds for record in records), Counter[NameKind]())
    kinds.pop("organization", None)
    return max(sorted(kinds), key=lambda kind: kinds[kind]) if kinds else "organization"
