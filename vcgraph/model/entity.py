"""Entities and the judgements that join or part names."""

from typing import Literal

from pydantic import Field

from vcgraph.model.base import Frozen
from vcgraph.model.claim import NameKind

Judgement = Literal["same", "different", "unsure", "withdrawn"]
"""`withdrawn` takes back what the same person judged of the same pair before."""


class Entity(Frozen):
    """A company, firm, fund, person or other organisation: one node of the graph under all its names.

    `id` is made from content, and the same for the same set of names; `name` is what the alias data calls it, else the
    form that most articles use.
    `keys` are the keys of the names that it unites (`vcgraph.normalize.names`), sorted.
    """

    id: str
    kind: NameKind
    name: str
    aliases: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


class Decision(Frozen):
    """A judgement on whether two names mean one entity, or two tellings one event.

    Kept for ever; a later one by a person overrules a rule's. `left` and `right` are name keys, or what stands for the
    tellings (`vcgraph.resolution.rulings`), in sorted order; `score` runs from 0 (surely different) to 1 (surely
    the same).
    """

    left: str
    right: str
    judgement: Judgement
    score: float = Field(ge=0, le=1)
    reasons: tuple[str, ...] = ()
    made_by: str = "rule"
