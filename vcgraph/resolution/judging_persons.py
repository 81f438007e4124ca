"""Rules for persons: surname first, then first name, then what else is known of both."""

from rapidfuzz.distance import OSA

from vcgraph.normalize.names import COMPANY_WORDS, FIRM_WORDS, squash
from vcgraph.resolution.comparing import Comparison, person_tokens
from vcgraph.resolution.verdict import Verdict, different, if_shared, same, unsure

_SHORT_NAMES = """alex alexander alexandra; andy andrew; ben benjamin; bill will william; bob rob robert; chris
    christopher christian; dan daniel; dave david; dick rich richard; don donald; ed edward; fred frederick;
    greg gregory; jack john; jake jacob; jeff jeffrey geoffrey; jen jennifer; jim james; joe joseph; josh joshua;
    kate katherine catherine; ken kenneth; larry lawrence; liz elizabeth; matt matthew; max maxwell maximilian;
    mike michael; nate nathan nathaniel; nick nicholas; pat patrick patricia; pete peter; phil philip phillip;
    ray raymond; ron ronald; sam samuel samantha; steve steven stephen; sue susan; ted edward theodore; tim timothy;
    tom thomas; tony anthony; vic victor; zach zachary"""
_NICKNAMES = [frozenset(group.split()) for group in _SHORT_NAMES.split(";")]


def judge_persons(pair: Comparison) -> Verdict:
    """One surname, and first names that do not clash; less than full agreement needs an organisation in common."""
    one, other = person_tokens(pair.left.bare), person_tokens(pair.right.bare)
    if squash("".join(one)) == squash("".join(other)):
        return _same_name(pair, one)
    if "any" in pair.classes and (_is_organization(one) or _is_organization(other)):
        return different(0.05, "type", "only one is a person's name")
    if min(len(one), len(other)) == 1:
        return _one_word(pair, one, other)
    if one[-1] != other[-1]:
        return _other_surname(pair, one, other)
    return _same_surname(pair, one, other)


def _same_name(pair: Comparison, words: tuple[str, ...]) -> Verdict:
    if len(words) == 1 and "any" in pair.classes:
        return unsure(0.5, "type", "one word, once of a person and once of unknown kind")
    return same(0.96, "name", "the same letters")


def _is_organization(words: tuple[str, ...]) -> bool:
    return not (FIRM_WORDS | COMPANY_WORDS).isdisjoint(words)


def _one_word(pair: Comparison, one: tuple[str, ...], other: tuple[str, ...]) -> Verdict:
    if not set(one) & set(other):
        return different(0.05, "name", "no word in common")
    if pair.equated and pair.shared:
        return same(0.9, "equated", f"an article uses both for one; shared: {pair.shared[0]}")
    return unsure(0.35, "surname", "a surname alone may be anyone's")


def _other_surname(pair: Comparison, one: tuple[str, ...], other: tuple[str, ...]) -> Verdict:
    distance = OSA.distance(one[-1], other[-1])
    if one[:-1] == other[:-1] and distance == 1 and min(len(one[-1]), len(other[-1])) >= 5:
        if one[-1].replace("ue", "u").replace("oe", "o").replace("ae", "a") in (other[-1], _plain(other[-1])):
            return same(0.9, "spelling", "the same surname with its umlaut spelt in two ways")
        return if_shared(unsure(0.45, "spelling", "one letter of the surname differs"), pair.shared)
    return different(0.05, "surname", "differs")


def _plain(word: str) -> str:
    return word.replace("ue", "u").replace("oe", "o").replace("ae", "a")


def _same_surname(pair: Comparison, one: tuple[str, ...], other: tuple[str, ...]) -> Verdict:
    first, second = one[0], other[0]
    if first == second:
        return _middle_names(one[1:-1], other[1:-1])
    if first[0] == second[0] and 1 in (len(first), len(second)):
        return if_shared(unsure(0.5, "initial", "one first name is an initial"), pair.shared)
    if any(first in group and second in group for group in _NICKNAMES):
        return if_shared(unsure(0.6, "nickname", f"{first} and {second}"), pair.shared)
    if min(len(first), len(second)) > 3 and OSA.distance(first, second) == 1:
        return if_shared(unsure(0.45, "spelling", "one letter of the first name differs"), pair.shared)
    return different(0.05, "first name", f"{first} and {second}")


def _middle_names(one: tuple[str, ...], other: tuple[str, ...]) -> Verdict:
    clash = one and other and any(a[0] != b[0] for a, b in zip(one, other, strict=False))
    if clash:
        return different(0.1, "middle name", f"{' '.join(one)} and {' '.join(other)}")
    return same(0.93, "middle name", "only one name has it, or it is an initial")
