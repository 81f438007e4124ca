"""What a second judgement of the names looks at: what the first made of their neighbours."""

from bisect import bisect_right
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

_NONE: tuple[float, Hashable, float] = (0.0, None, 0.0)


class BestTwo:
    """The best value of each thing, and the best from any other source than a given one."""

    def __init__(self) -> None:
        self._best: dict[Hashable, tuple[float, Hashable, float]] = {}

    def add(self, thing: Hashable, source: Hashable, value: float) -> None:
        """Take a value of a thing from a source into account."""
        first, own, second = self._best.get(thing, _NONE)
        if source == own:
            if value > first:
                self._best[thing] = value, own, second
        elif value > first:
            self._best[thing] = value, source, first
        elif value > second:
            self._best[thing] = first, own, value

    def without(self, thing: Hashable, source: Hashable) -> float:
        """The best value of a thing from other sources; 0 where there is none."""
        first, own, second = self._best.get(thing, _NONE)
        return second if source == own else first


class Neighbour(NamedTuple):
    """A mention of a name as its neighbours see it: its place, whom it names, the chance of each part."""

    place: int
    who: int
    chances: Mapping[str, float]


Amounts = Mapping[int, Sequence[tuple[int, str]]]
"""By sentence: the amounts with a part in deals, as place and part."""


def level(chance: float) -> int:
    """A chance in six steps."""
    return bisect_right(_LEVELS, chance)


_LEVELS = (0.1, 0.3, 0.5, 0.7, 0.9)


def again_features(
    names: Sequence[Neighbour], sentence: int, elsewhere: BestTwo, amounts: Amounts
) -> Iterator[list[str]]:
    """For each name of a sentence: what the first judgement made of it, its neighbours and its other mentions."""
    others = BestTwo()
    for one in names:
        for part, chance in one.chances.items():
            others.add(part, one.who, chance)
    ranked = [_ranked(one.chances) for one in names]
    tops = [f"{first}{level(one.chances[first])}" for one, (first, *_) in zip(names, ranked, strict=True)]
    for number, one in enumerate(names):
        second = ranked[number][1]
        told = [f"o2:{tops[number]}{second}{level(one.chances[second])}"]
        told += _own(one, sentence, others, elsewhere)
        told += _beside(ranked[number][0], tops, number)
        told += _amounts(one.place, sentence, amounts)
        yield told


def _own(one: Neighbour, sentence: int, others: BestTwo, elsewhere: BestTwo) -> list[str]:
    told = []
    for part, chance in one.chances.items():
        here, beside, far = _written(part)
        told.append(here[bisect_right(_LEVELS, chance)])
        told.append(beside[bisect_right(_LEVELS, others.without(part, one.who))])
        told.append(far[bisect_right(_LEVELS, elsewhere.without((one.who, part), sentence))])
    return told


@cache
def _written(part: str) -> tuple[list[str], list[str], list[str]]:
    """The features of a part, one for each level: what the mention is itself, the others here, its mentions elsewhere."""
    levels = range(len(_LEVELS) + 1)
    return (
        [f"o:{part}={one}" for one in levels],
        [f"s:{part}={one}" for one in levels],
        [f"x:{part}={one}" for one in levels],
    )


def _ranked(chances: Mapping[str, float]) -> list[str]:
    return sorted(chances, key=chances.__getitem__, reverse=True)


def _beside(own: str, tops: Sequence[str], number: int) -> Iterator[str]:
    for side, other in (("p", number - 1), ("n", number + 1)):
        if 0 <= other < len(tops):
            yield f"{side}:{tops[other]}"
            yield f"{side}&{own}:{tops[other]}"


def _amounts(place: int, sentence: int, amounts: Amounts) -> Iterator[str]:
    for at, part in amounts.get(sentence, ()):
        yield f"a:{part}"
        yield f"a{'<' if at < place else '>'}:{part}"
    for step in (1, 2):
        for _, part in amounts.get(sentence - step, ()):
            yield f"a-{step}:{part}"
