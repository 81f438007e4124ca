"""Facts: what all claims that one entity owns come to."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from vcgraph.model import Entity
from vcgraph.model.fact import ChangeFact, Fact
from vcgraph.normalize.names import name_key
from vcgraph.resolution.aliases import Aliases
from vcgraph.resolution.mentions import KeyedClaim
from vcgraph.resolution.origin import Origin
from vcgraph.resolution.project_funds import project_commitments, project_funds
from vcgraph.resolution.project_organizations import project_acquisitions, project_totals, project_valuations
from vcgraph.resolution.project_roles import project_roles
from vcgraph.resolution.project_rounds import project_rounds
from vcgraph.resolution.rulings import Rulings
from vcgraph.resolution.telling import Owned


def project_facts(
    owner: str,
    claims: Iterable[KeyedClaim],
    entity_of: Mapping[str, str],
    origins: Mapping[str, Origin],
    rulings: Rulings | None = None,
) -> tuple[Fact, ...]:
    """All facts that the entity `owner` owns, sorted by identifier.

    `claims` are all claims whose owner key belongs to the entity; `entity_of` has every key in them, `origins` their
    articles (an article that is missing there has no known date and publisher), `rulings` what persons decided on
    events. Independent of the order of `claims`.
    """
    owned = Owned(owner, claims, entity_of, origins, rulings)
    steps: tuple[Callable[[Owned], Iterable[Any]], ...] = (
        project_rounds,
        project_valuations,
        project_totals,
        project_funds,
        project_commitments,
        project_acquisitions,
        project_roles,
    )
    return tuple(sorted((fact for step in steps for fact in step(owned)), key=lambda fact: str(fact.id)))


def project_changes(entity: Entity, aliases: Aliases) -> tuple[ChangeFact, ...]:
    """The renamings that the alias data knows of an entity. They rest on that data, so they have no claims."""
    known = aliases.find(name_key(entity.name))
    if known is None or known.name != entity.name or not known.former:
        return ()
    later = [*(former.name for former in known.former[1:]), known.name]
    return tuple(
        ChangeFact(
            id=f"change-{entity.id}-{number}",
            claims=(),
            organization=entity.id,
            old_name=former.name,
            new_name=new_name,
            date=former.until,
            source=known.source,
        )
        for number, (former, new_name) in enumerate(zip(known.former, later, strict=True), 1)
    )
