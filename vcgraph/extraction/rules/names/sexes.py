"""Whom of several people "he" and "she" may mean, by their given names: of women, of men, or not known."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from vcgraph.extraction.rules.names.referents import Referent

_DATA = files("vcgraph.extraction.rules.names") / "data"


def meant_by(pronoun: str, people: Sequence[Referent]) -> Referent | None:
    """The one of the people whom "he" or "she" means: the only one of that sex, or the only one who may be.

    >>> ann, bob = Referent("Ann Lee", "person", first=0), Referent("Bob Ray", "person", first=9)
    >>> meant_by("she", [ann, bob]).name, meant_by("he", [ann, bob]).name, meant_by("she", [bob])
    ('Ann Lee', 'Bob Ray', None)
    """
    wanted = 1 if pronoun == "she" else -1
    told = [(one, _sex(one.name) * wanted) for one in people]
    for least in (1, 0):
        fits = [one for one, sex in told if sex >= least]
        if fits and len(fits) == 1:
            return fits[0] if least or any(sex < 0 for _, sex in told) else None
    return None


def _sex(name: str) -> int:
    """1 of a woman, -1 of a man, 0 where the name does not tell."""
    given = name.split()[0]
    women, men = _names("womens_names.txt"), _names("mens_names.txt")
    if (given in women) is not (given in men):
        return 1 if given in women else -1
    return 1 if given.endswith(("a", "á")) and given not in men else 0


@cache
def _names(name: str) -> frozenset[str]:
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
