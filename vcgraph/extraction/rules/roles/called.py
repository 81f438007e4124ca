"""Who is called by an office in the sentence after the one that names them: "The Acme CEO said"."""

from collections.abc import Mapping, Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found

_OF_ONE = frozenset({"ceo", "cto", "cfo", "coo", "president", "chair"})
""" Offices that one person has at a time."""


def without_mistaken(found: Sequence[Found], called: Mapping[int, Referent]) -> list[Found]:
    """ "Ann Lee disagrees. The Acme CEO said": not her, where the text names another as the chief of Acme, or her as
    another company's. `called` tells who the office at the head of a sentence was taken for.
    """
    stated = [one for one in found if one.organization is not None and not _is_called(one, called)]
    wrong = {one.sentence for one in found if _is_called(one, called) and any(_denies(two, one) for two in stated)}
    return [one for one in found if one.sentence not in wrong or not _is_called(one, called)]


def _is_called(one: Found, called: Mapping[int, Referent]) -> bool:
    return called.get(one.sentence) is one.person


def _denies(stated: Found, one: Found) -> bool:
    if stated.title != one.title or one.title not in _OF_ONE or "former" in (stated.status, one.status):
        return False
    return (stated.organization is one.organization) is not (
        stated.person is one.person
    ) and one.organization is not None
