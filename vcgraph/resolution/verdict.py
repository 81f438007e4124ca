"""What a rule makes of two names."""

from typing import NamedTuple

from vcgraph.model.entity import Judgement

RULED_OUT = 0.05
"""Names that score as low are never joined, not even by way of a third name that both resemble."""


class Verdict(NamedTuple):
    """A judgement with its score and reasons."""

    judgement: Judgement
    score: float
    reasons: tuple[str, ...]


def same(score: float, feature: str, detail: str) -> Verdict:
    """The names mean one entity."""
    return Verdict("same", score, (f"{feature}: {detail}",))


def unsure(score: float, feature: str, detail: str) -> Verdict:
    """The names may mean one entity; a person should look."""
    return Verdict("unsure", score, (f"{feature}: {detail}",))


def different(score: float, feature: str, detail: str) -> Verdict:
    """The names mean two entities."""
    return Verdict("different", score, (f"{feature}: {detail}",))


def if_shared(verdict: Verdict, shared: tuple[str, ...]) -> Verdict:
    """The verdict made "same" at 0.92 where articles connect both names with the same thing."""
    if not shared:
        return verdict
    return Verdict("same", 0.92, (*verdict.reasons, f"shared: {shared[0]}"))
