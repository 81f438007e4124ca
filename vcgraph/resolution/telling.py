"""The claims that one entity owns, with all that projecting them looks at."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from vcgraph.model import Claim
from vcgraph.normalize.names import FIRM_WORDS, core_tokens
from vcgraph.normalize.patterns import Pattern
from vcgraph.resolution.mentions import KeyedClaim
from vcgraph.resolution.origin import Origin
from vcgraph.resolution.policy import Telling
from vcgraph.resolution.rulings import Rulings, join_ruled, telling_key

C = TypeVar("C", bound=Claim)
_ANONYMOUS = Pattern(
    r"\b(?:people|person|persons|sources?|insiders?|familiar|briefed|close to|reports?|reported|rumou?rs?|unnamed)\b",
    re.I,
)
_AHEAD = frozenset({"planned", "in_talks"})


class Owned:
    """All claims of one owner, sorted, with the entities and origins to which they refer."""

    def __init__(
        self,
        owner: str,
        claims: Iterable[KeyedClaim],
        entity_of: Mapping[str, str],
        origins: Mapping[str, Origin],
        rulings: Rulings | None = None,
    ) -> None:
        self.owner = owner
        self.rulings = rulings or Rulings()
        self.claims = sorted(claims, key=lambda keyed: (keyed.claim.article, keyed.claim.id))
        self._entity_of = entity_of
        self._origins = origins

    def of_type(self, kind: type[C]) -> list[tuple[C, dict[str, str]]]:
        """The claims of one type, each with the entity of every name in it, by path."""
        return [
            (keyed.claim, {path: self._entity_of[key] for path, key in keyed.keys.items()})
            for keyed in self.claims
            if isinstance(keyed.claim, kind)
        ]

    def entities(self, path: str) -> dict[str, str]:
        """The entity that stands at `path` in each claim that has one, by claim."""
        return {keyed.claim.id: self._entity_of[keyed.keys[path]] for keyed in self.claims if path in keyed.keys}

    def named_apart(self) -> bool:
        """Whether the owner is a fund with a name of its own: not its manager's, give or take words like "Group"."""
        named = [keyed.keys for keyed in self.claims if "name" in keyed.keys]
        return self.owner.startswith("fund-") and all(
            "manager" not in keys or _core(keys["name"]) != _core(keys["manager"]) for keys in named
        )

    def origin(self, claim: Claim) -> Origin:
        """Where a claim comes from."""
        return self._origins.get(claim.article) or Origin(article=claim.article)

    def events(self, ordered: Sequence[C], likeness: Callable[[C, C], int]) -> list[tuple[C, ...]]:
        """The claims grouped by event: as they are like one another, and as persons decided."""
        return join_ruled(ordered, likeness, lambda claim: frozenset({telling_key(claim)}), self.rulings)

    def tell(self, claims: Iterable[C], value: Callable[[C], Any]) -> list[Telling]:
        """What these claims tell of one property; claims that do not tell it are passed over."""
        return [self.telling(claim, told) for claim in claims if (told := value(claim)) is not None]

    def telling(self, claim: Claim, value: Any) -> Telling:
        """One claim's word on a value."""
        anonymous = bool(claim.said_by and _ANONYMOUS.search(claim.said_by))
        done = getattr(claim, "status", None) not in _AHEAD
        return Telling(value, claim.id, self.origin(claim), anonymous, done)


def claim_ids(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The identifiers of claims, sorted, each once."""
    return tuple(sorted({claim.id for claim in claims}))


def _core(key: str) -> tuple[str, ...]:
    return core_tokens(tuple(key.partition(":")[2].split()), FIRM_WORDS)
