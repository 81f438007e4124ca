"""Rules for companies, firms and other organisations."""

from collections.abc import Iterable

from vcgraph.normalize.names import COMPANY_WORDS, FIRM_WORDS, WEAK_WORDS
from vcgraph.resolution.comparing import Comparison, NameParts
from vcgraph.resolution.verdict import Verdict, different, if_shared, same, unsure

LONG_NAME = 13
"""Letters from which on one slip of the keyboard is likelier than another name."""
SPOKEN_DOMAIN = 6
"""Letters from which on a name with .com is taken for the name without it."""


def judge_organizations(pair: Comparison) -> Verdict:
    """The first rule that speaks decides; names that merely resemble one another are different."""
    for rule in (_letters, _numbers, _places, _told_apart, _equated, _acronym, _dropped_words, _spelling):
        verdict = rule(pair)
        if verdict:
            return verdict
    return different(0.1, "words", "no rule joins them")


def _letters(pair: Comparison) -> Verdict | None:
    one, other = pair.parts
    if pair.left.bare == pair.right.bare:
        return same(0.98, "name", "the same")
    if one.letters != other.letters:
        return None
    if one.domain == other.domain:
        return same(0.97, "spacing", "the same letters")
    return _domains(pair, one, other)


def _domains(pair: Comparison, one: NameParts, other: NameParts) -> Verdict:
    """A domain behind a common word is often another company: "Local" and "Local.com", "Change" and "Change.org"."""
    if one.domain and other.domain:
        return different(0.2, "domain", f"{one.domain} and {other.domain}")
    if {"com", "ru"} & {one.domain, other.domain} and len(one.letters) >= SPOKEN_DOMAIN:
        return same(0.9, "domain", "the same letters but for .com")
    return if_shared(unsure(0.5, "domain", "the same letters, once as a domain"), pair.shared)


def _numbers(pair: Comparison) -> Verdict | None:
    if pair.same_numbers:
        return None
    return different(0.05, "number", f"{_words(pair.parts[0].numbers)} and {_words(pair.parts[1].numbers)}")


def _places(pair: Comparison) -> Verdict | None:
    if pair.same_places:
        return None
    one, other = pair.parts
    extra = one.places ^ other.places
    if _without_lead(one, extra) == other.tokens or _without_lead(other, extra) == one.tokens:
        return if_shared(unsure(0.6, "place", f"in front of one name only: {_words(extra)}"), pair.shared)
    return different(0.05, "place", f"only one is of {_words(extra)}")


def _without_lead(parts: NameParts, places: frozenset[str]) -> tuple[str, ...]:
    start = 0
    while start < len(parts.tokens) - 2 and parts.tokens[start] in places:
        start += 1
    return parts.tokens[start:] if start else ()


def _told_apart(pair: Comparison) -> Verdict | None:
    if not pair.told_apart:
        return None
    doubt = unsure(0.4, "equated", "one article uses both for one, another for two")
    return doubt if pair.equated else different(0.1, "told apart", "an article names both beside one another")


def _equated(pair: Comparison) -> Verdict | None:
    """An article uses both for one thing; a shortened name can still mean something else elsewhere."""
    if not pair.equated:
        return None
    if _begins_with(pair) and pair.company_and_firm:
        return unsure(0.5, "equated", "an article uses both for one, but others take one for a company")
    if _begins_with(pair) and not _added(pair) <= FIRM_WORDS | COMPANY_WORDS | WEAK_WORDS:
        doubt = unsure(0.6, "equated", f"an article uses both for one, but one adds {_words(_added(pair))}")
        return if_shared(doubt, pair.shared)
    return same(0.94, "equated", "an article uses both for one")


def _added(pair: Comparison) -> set[str]:
    short, full = sorted((parts.tokens for parts in pair.parts), key=len)
    return set(full[len(short) :])


def _begins_with(pair: Comparison) -> bool:
    short, full = sorted((parts.tokens for parts in pair.parts), key=len)
    return full[: len(short)] == short


def _acronym(pair: Comparison) -> Verdict | None:
    if not pair.acronym:
        return None
    letters = min(len(parts.letters) for parts in pair.parts)
    plausible = pair.both_invest and letters > 2
    doubt = unsure if plausible else different
    return if_shared(doubt(0.5 if plausible else 0.2, "acronym", "first letters of the other name"), pair.shared)


def _dropped_words(pair: Comparison) -> Verdict | None:
    """One name is the other without words that are dropped in speech."""
    short, full = sorted(pair.parts, key=lambda parts: (len(parts.tokens), parts.key))
    if short.core != full.core or short.tokens == full.tokens or not _begins_with_core(short, full):
        return None
    dropped = set(full.tokens) - set(short.tokens)
    if short.extras and not _same_head(short, full):
        return unsure(0.4, "dropped words", f"{_words(short.extras)} against {_words(full.extras)}")
    if pair.company_and_firm:
        return different(0.05, "type", "a company and a firm whose names share words")
    return _without(pair, short, dropped)


def _without(pair: Comparison, short: NameParts, dropped: set[str]) -> Verdict:
    detail = f"without {_words(dropped)}"
    if dropped <= FIRM_WORDS and _is_one_firm(pair, short):
        return same(0.9, "dropped words", detail)
    if len(short.core) > 1 and dropped <= WEAK_WORDS:
        return same(0.88, "dropped words", detail)
    return if_shared(unsure(0.6, "dropped words", detail), pair.shared)


def _is_one_firm(pair: Comparison, short: NameParts) -> bool:
    """Whether both are investors; of a name of two words or more ("NTT Docomo"), only if articles call both firms."""
    kinds = (pair.left.kinds, pair.right.kinds)
    if len(short.core) > 1:
        return all("firm" in found for found in kinds)
    return pair.both_invest and not any("company" in found for found in kinds)


def _begins_with_core(short: NameParts, full: NameParts) -> bool:
    return full.tokens[: len(short.core)] == short.core and set(short.extras) <= set(full.extras)


def _same_head(short: NameParts, full: NameParts) -> bool:
    """Whether both end alike: "Insight Partners" and "Insight Venture Partners", but not "Bain Capital Ventures"."""
    return short.tokens[-1] == full.tokens[-1] or set(full.extras) - set(short.extras) <= WEAK_WORDS


def _spelling(pair: Comparison) -> Verdict | None:
    if pair.edits > 2 or pair.parts[0].letters[:1] != pair.parts[1].letters[:1]:
        return None
    shortest = min(len(parts.letters) for parts in pair.parts)
    rich = all(len(parts.core) > 1 for parts in pair.parts)
    if pair.edits == 1 and shortest >= LONG_NAME and rich:
        return same(0.87, "spelling", "one letter differs in a long name")
    if shortest < 6 or pair.edits * 6 > shortest:
        return different(0.2, "spelling", "too few letters agree")
    return if_shared(unsure(0.4, "spelling", f"letters that differ: {pair.edits}"), pair.shared)


def _words(words: Iterable[str]) -> str:
    return " ".join(sorted(words)) or "none"
