"""Facts of a person: roles in organisations."""

from collections.abc import Iterator
from itertools import groupby

from vcgraph.model import RoleClaim
from vcgraph.model.fact import RoleFact
from vcgraph.resolution.policy import settle_latest
from vcgraph.resolution.telling import Owned, claim_ids


def project_roles(owned: Owned) -> Iterator[RoleFact]:
    """One role for each organisation and title; whether it is current is what the latest article says."""
    told = [(entities["organization"], claim.title, claim) for claim, entities in owned.of_type(RoleClaim)]
    told.sort(key=lambda item: (item[0], item[1], item[2].article, item[2].id))
    for (organization, title), group in groupby(told, key=lambda item: item[:2]):
        claims = [claim for _, _, claim in group]
        yield RoleFact(
            id=f"role-{owned.owner}-{organization}-{title}",
            claims=claim_ids(claims),
            person=owned.owner,
            organization=organization,
            title=title,
            status=settle_latest(owned.tell(claims, lambda claim: claim.status)),
        )
