"""What one article contributes: its names as keys with their context, and its claims with those keys."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from typing import Any, Literal, NamedTuple, TypeVar

from vcgraph.model import Claim, Extraction, FundClaim, FundingRoundClaim, NameUse, RoleClaim
from vcgraph.model.base import Frozen
from vcgraph.model.claim import NameKind
from vcgraph.normalize.names import FIRM_WORDS, fund_key, name_key
from vcgraph.resolution.senses import name_of, sense_key

NameClass = Literal["org", "person", "fund", "any"]
"""Names of different classes never mean one entity; `any` is a name of unknown kind."""

_CLASS: dict[NameKind | None, NameClass] = {
    "company": "org", "firm": "org", "organization": "org", "person": "person", "fund": "fund", None: "any",
}  # fmt: skip


def class_of(kind: NameKind | None) -> NameClass:
    """The class of a kind; None is `any`."""
    return _CLASS[kind]


class Mention(Frozen):
    """One name key in one article.

    `forms` are the spellings, fullest first; `also` the keys that the article itself equates with it; `context` what
    the article's claims connect it with (`round:…`, `in:…`, `org:…`), for names that are too short to stand alone.
    """

    article: str
    key: str
    forms: tuple[str, ...]
    kinds: tuple[NameKind, ...] = ()
    also: tuple[str, ...] = ()
    context: tuple[str, ...] = ()


class KeyedClaim(NamedTuple):
    """A claim with the key of each name in it, by path (`company`, `investors.0.name`), and the key of its owner."""

    claim: Claim
    keys: dict[str, str]
    owner: str


class ArticleNames(NamedTuple):
    """What resolution needs of one article."""

    mentions: tuple[Mention, ...]
    claims: tuple[KeyedClaim, ...]


class _Slot(NamedTuple):
    path: str
    name: str
    kind: NameKind | None
    fixed: bool = False


def name_slots(claim: Claim) -> Iterator[_Slot]:
    """Every name in a claim with its path and the kind that the slot itself gives it."""
    match claim.type:
        case "funding_round":
            yield _Slot("company", claim.company, "company")
            for number, investor in enumerate(claim.investors):
                yield _Slot(f"investors.{number}.name", investor.name, investor.kind)
        case "valuation" | "total_raised":
            yield _Slot("company", claim.company, "company")
        case "fund":
            yield from _fund_slots(claim)
        case "commitment":
            yield _Slot("investor", claim.investor, claim.investor_kind)
            yield _Slot("fund", claim.fund, "fund", fixed=True)
        case "acquisition":
            if claim.acquirer:
                yield _Slot("acquirer", claim.acquirer, claim.acquirer_kind or "organization")
            yield _Slot("target", claim.target, "company")
        case "role":
            yield _Slot("person", claim.person, "person", fixed=True)
            yield _Slot("organization", claim.organization, claim.organization_kind or "organization")


def _fund_slots(claim: FundClaim) -> Iterator[_Slot]:
    if claim.name:
        yield _Slot("name", claim.name, "fund", fixed=True)
    if claim.manager:
        yield _Slot("manager", claim.manager, "firm")


_GENERIC = FIRM_WORDS | {"new", "seed", "growth", "opportunity", "opportunities", "the"}
"""Words that name no fund by themselves."""
_OWNERS: dict[str, tuple[str, ...]] = {
    "funding_round": ("company",), "valuation": ("company",), "total_raised": ("company",), "fund": ("name", "manager"),
    "commitment": ("fund",), "acquisition": ("target",), "role": ("person",),
}  # fmt: skip


def read_article(extraction: Extraction, apart: Collection[str] = ()) -> ArticleNames:
    """The mentions and keyed claims of one article. Pure: it looks at no other article.

    `apart` are the keys of names that mean something of their own in this article (`vcgraph.resolution.senses`).
    """
    uses = {form: use for use in reversed(extraction.names) for form in (*use.also, use.name)}
    keyed_claims = [_key_claim(claim, uses) for claim in extraction.claims]
    managers = _managers(keyed_claims)
    owned = (_with_owned_funds(keyed, managers, extraction.article) for keyed in keyed_claims)
    claims = tuple(_with_senses(keyed, apart, extraction.article) for keyed in owned)
    builders: dict[str, _Builder] = {}
    for keyed in claims:
        for slot in name_slots(keyed.claim):
            key = keyed.keys[slot.path]
            builder = builders.setdefault(key, _Builder(extraction.article, key))
            builder.add(slot, uses.get(slot.name))
    for keyed in claims:
        for key, token in _context(keyed):
            builders[key].context.add(token)
    _tell_apart(builders)
    return ArticleNames(tuple(builders[key].mention() for key in sorted(builders)), claims)


def _key_claim(claim: Claim, uses: dict[str, NameUse]) -> KeyedClaim:
    keys = {slot.path: _slot_key(slot, uses) for slot in name_slots(claim)}
    owner = next(keys[path] for path in _OWNERS[claim.type] if path in keys)
    return KeyedClaim(claim, keys, owner)


def _managers(claims: Iterable[KeyedClaim]) -> dict[str, set[str]]:
    """The managers that the article names for each fund, as bare keys."""
    managers: dict[str, set[str]] = {}
    for keyed in claims:
        if isinstance(keyed.claim, FundClaim) and {"name", "manager"} <= keyed.keys.keys():
            managers.setdefault(keyed.keys["name"], set()).add(keyed.keys["manager"].partition(":")[2])
    return managers


def _with_owned_funds(keyed: KeyedClaim, managers: dict[str, set[str]], article: str) -> KeyedClaim:
    """The claim with "Fund III" as its manager's Fund III, or as this article's where the manager is not known."""
    renamed = {}
    for path, key in keyed.keys.items():
        name_class, _, bare = key.partition(":")
        if name_class == "fund" and _GENERIC.issuperset(word for word in bare.split() if not word.isdecimal()):
            found = managers.get(key, set())
            owner = next(iter(found)) if len(found) == 1 else f"of {name_key(article)}"
            renamed[path] = f"fund:{owner} {bare}" if len(found) == 1 else f"fund:{bare} {owner}"
    keys = {**keyed.keys, **renamed}
    return KeyedClaim(keyed.claim, keys, next(keys[path] for path in _OWNERS[keyed.claim.type] if path in keys))


def _with_senses(keyed: KeyedClaim, apart: Collection[str], article: str) -> KeyedClaim:
    """The claim with the keys of senses for those that are told apart in its article."""
    if not apart:
        return keyed
    keys = {path: sense_key(key, article) if key in apart else key for path, key in keyed.keys.items()}
    return KeyedClaim(keyed.claim, keys, sense_key(keyed.owner, article) if keyed.owner in apart else keyed.owner)


def _slot_key(slot: _Slot, uses: dict[str, NameUse]) -> str:
    use = uses.get(slot.name)
    name = use.name if use else slot.name
    kind = slot.kind if slot.fixed else _kind(slot, use)
    return f"{class_of(kind)}:{fund_key(name) if kind == 'fund' else name_key(name)}"


def _kind(slot: _Slot, use: NameUse | None) -> NameKind | None:
    if use and use.kind and not (slot.kind and use.kind == "person" and slot.path in ("company", "target")):
        return use.kind
    return slot.kind


class _Builder:
    def __init__(self, article: str, key: str) -> None:
        self.article, self.key = article, key
        self.forms: dict[str, None] = {}
        self.kinds: set[NameKind] = set()
        self.also: set[str] = set()
        self.context: set[str] = set()

    def add(self, slot: _Slot, use: NameUse | None) -> None:
        kind = slot.kind if slot.fixed else _kind(slot, use)
        if kind:
            self.kinds.add(kind)
        self.forms.update(dict.fromkeys((use.name, slot.name) if use else (slot.name,)))
        for form in use.also if use else ():
            self.forms[form] = None
            self.also.add(name_key(form))

    def mention(self) -> Mention:
        own = name_of(self.key)
        return Mention(
            article=self.article,
            key=self.key,
            forms=tuple(self.forms),
            kinds=tuple(sorted(self.kinds)),
            also=tuple(sorted(self.also - {own})),
            context=tuple(sorted(self.context)),
        )


def _tell_apart(builders: dict[str, _Builder]) -> None:
    """Names of one class that begin alike and that the article uses as two get `beside:` in their context."""
    for one, other in combinations(sorted(builders), 2):
        (first, _, left), (second, _, right) = one.partition(":"), other.partition(":")
        if first == second and left.split()[:1] == right.split()[:1]:
            builders[one].context.add(f"beside:{right}")
            builders[other].context.add(f"beside:{left}")


def _context(keyed: KeyedClaim) -> Iterator[tuple[str, str]]:
    """What a claim tells of the company its names keep, as (key, token)."""
    claim, keys = keyed.claim, keyed.keys
    bare = {path: key.partition(":")[2] for path, key in keys.items()}
    match claim.type:
        case "funding_round":
            yield from _round_context(claim, keys, bare)
        case "role":
            yield from _role_context(claim, keys, bare)
        case "fund" if "manager" in keys and "name" in keys:
            yield keys["manager"], f"runs:{bare['name']}"
            yield keys["name"], f"by:{bare['manager']}"
        case "commitment":
            yield keys["investor"], f"in:{bare['fund']}:fund"
        case "acquisition" if "acquirer" in keys:
            yield keys["acquirer"], f"buys:{bare['target']}"
            yield keys["target"], f"sold to:{bare['acquirer']}"


def _round_context(claim: FundingRoundClaim, keys: dict[str, str], bare: dict[str, str]) -> Iterator[tuple[str, str]]:
    if claim.amount and claim.date:
        amount, year = f"{claim.amount.value}{claim.amount.currency}", claim.date.earliest.year
        yield keys["company"], f"round:{claim.stage or ''}:{amount}:{year}"
    for path in keys.keys() - {"company"}:
        yield keys[path], f"in:{bare['company']}:{claim.stage or ''}"
        yield keys["company"], f"from:{bare[path]}"


def _role_context(claim: RoleClaim, keys: dict[str, str], bare: dict[str, str]) -> Iterator[tuple[str, str]]:
    yield keys["person"], f"at:{bare['organization']}"
    if " " in bare["person"]:
        yield keys["organization"], f"has:{bare['person']}"
    if claim.title in ("partner", "investor"):
        yield keys["organization"], f"partner:{bare['person']}"


class NameRecord:
    """The sum of a key's mentions over all articles. Adding and then removing a mention gives back what was."""

    def __init__(self, key: str, mentions: Iterable[Mention] = ()) -> None:
        self.key = key
        self.articles = 0
        self.forms: Counter[str] = Counter()
        self.kinds: Counter[NameKind] = Counter()
        self.also: Counter[str] = Counter()
        self.context: Counter[str] = Counter()
        for mention in mentions:
            self.add(mention)

    @property
    def name_class(self) -> str:
        """`org`, `person`, `fund` or `any`."""
        return self.key.partition(":")[0]

    @property
    def invests(self) -> bool:
        """Whether an article has the name as an investor or a manager of funds, or names a partner of it."""
        return "firm" in self.kinds or any(token.startswith(("in:", "runs:", "partner:")) for token in self.context)

    @property
    def bare(self) -> str:
        """The key without its class and sense."""
        return name_of(self.key)

    def add(self, mention: Mention) -> None:
        """Count one more article's mention."""
        self._count(mention, 1)

    def remove(self, mention: Mention) -> None:
        """Take one article's mention out again."""
        self._count(mention, -1)

    def _count(self, mention: Mention, step: int) -> None:
        self.articles += step
        _shift(self.forms, mention.forms, step)
        _shift(self.kinds, mention.kinds, step)
        _shift(self.also, mention.also, step)
        _shift(self.context, mention.context, step)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; `from_dict` reads it back."""
        counts = {name: dict(sorted(getattr(self, name).items())) for name in ("forms", "kinds", "also", "context")}
        return {"key": self.key, "articles": self.articles, **counts}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "NameRecord":
        """The record that `to_dict` wrote."""
        record = cls(data["key"])
        record.articles = data["articles"]
        for name in ("forms", "kinds", "also", "context"):
            getattr(record, name).update(data[name])
        return record


S = TypeVar("S", bound=str)


def _shift(counter: Counter[S], values: Iterable[S], step: int) -> None:
    for value in values:
        counter[value] += step
        if not counter[value]:
            del counter[value]
