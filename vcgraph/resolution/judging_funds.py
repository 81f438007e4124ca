"""Rules for funds: the number decides, then the words that are left."""

from vcgraph.normalize.names import FIRM_WORDS
from vcgraph.resolution.comparing import Comparison, NameParts
from vcgraph.resolution.verdict import Verdict, different, if_shared, same, unsure


def judge_funds(pair: Comparison) -> Verdict:
    """Two funds of one family are never one if their numbers, places or other words differ."""
    one, other = pair.parts
    if "any" in pair.classes and not _is_fund_name(one, other):
        return different(0.05, "type", "only one is a fund's name")
    if pair.left.bare == pair.right.bare or one.letters == other.letters:
        return same(0.97, "name", "the same letters")
    if not pair.same_numbers:
        return _numbers(pair)
    if not pair.same_places:
        return different(0.05, "place", "only one names it")
    return _same_family(pair) or different(0.1, "words", "the funds' names differ")


def _same_family(pair: Comparison) -> Verdict | None:
    one, other = pair.parts
    if pair.equated:
        return same(0.94, "equated", "an article uses both for one")
    if _fund_core(one) == _fund_core(other):
        return _same_core(pair)
    if pair.acronym and one.numbers:
        return same(0.9, "acronym", f"first letters of the other name, and number {' '.join(one.numbers)}")
    return None


def _is_fund_name(one: NameParts, other: NameParts) -> bool:
    """Whether both are spelt as funds' names are; a firm's first fund often goes by the firm's own name."""
    return all(parts.numbers or not {"fund", "funds"}.isdisjoint(parts.tokens) for parts in (one, other))


def _numbers(pair: Comparison) -> Verdict:
    numbers = sorted((parts.numbers for parts in pair.parts), key=len)
    if not numbers[0] and numbers[1] == ("1",):
        return if_shared(unsure(0.5, "number", "a first fund and one without a number"), pair.shared)
    return different(0.02, "number", "the funds' numbers differ")


def _same_core(pair: Comparison) -> Verdict:
    if pair.parts[0].numbers:
        return same(0.9, "words", "the same name and number")
    return if_shared(unsure(0.5, "dropped words", "the same name but for words like fund and capital"), pair.shared)


def _fund_core(parts: NameParts) -> frozenset[str]:
    return frozenset(parts.tokens[:1]) | (frozenset(parts.tokens) - FIRM_WORDS)
