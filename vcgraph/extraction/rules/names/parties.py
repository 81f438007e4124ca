"""Which party to a deal a name may be, by the kind of its referent."""

from typing import TypeGuard

from vcgraph.extraction.rules.names.referents import Referent


def is_organization(referent: Referent | None) -> TypeGuard[Referent]:
    """Whether a name may be a company or a firm: no person, place or publication."""
    return referent is not None and referent.kind not in ("person", "place", "publication")


def is_company(referent: Referent | None) -> TypeGuard[Referent]:
    """Whether a name may be of a company, no investment firm and no fund."""
    return referent is not None and referent.kind not in ("firm", "fund")


def is_firm(referent: Referent | None) -> TypeGuard[Referent]:
    """Whether a name is that of an investment firm or a fund."""
    return referent is not None and referent.kind in ("firm", "fund")


def may_raise(referent: Referent | None) -> TypeGuard[Referent]:
    """Whether a name may be of a company that raises money: no firm or fund, and no person, place or publication."""
    return is_company(referent) and is_organization(referent)
