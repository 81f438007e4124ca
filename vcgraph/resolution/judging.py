"""Judging: same, different or unsure, with a score and the reasons.

Each rule looks at the stated features of two names (`comparing`) and says what it makes of them, or passes. The first
rule that speaks decides, so the order is: what is known, what rules a match out, then what speaks for one, surest
first. What no rule decides is different. A rule that needs more than the names says "unsure" without it.
"""

from collections.abc import Callable

from vcgraph.model import Decision
from vcgraph.resolution.aliases import Aliases, KnownName
from vcgraph.resolution.comparing import Comparison
from vcgraph.resolution.judging_funds import judge_funds
from vcgraph.resolution.judging_organizations import judge_organizations
from vcgraph.resolution.judging_persons import judge_persons
from vcgraph.resolution.mentions import NameRecord, class_of
from vcgraph.resolution.senses import is_sense
from vcgraph.resolution.verdict import Verdict, different, if_shared, same, unsure


def judge(left: NameRecord, right: NameRecord, aliases: Aliases) -> Decision:
    """The rules' judgement on two names. Looks at nothing but the two records and the alias data."""
    first, second = sorted((left, right), key=lambda record: record.key)
    verdict = _verdict(Comparison(first, second), aliases)
    return Decision(
        left=first.key, right=second.key, judgement=verdict.judgement, score=verdict.score, reasons=verdict.reasons
    )


def known_name(record: NameRecord, aliases: Aliases) -> KnownName | None:
    """The entry of the alias data that the name stands for, if its class allows it.

    None for a name that a person told apart. An article may take a well-known fund that invests for a firm, and
    "Founders Fund" for a fund.
    """
    if is_sense(record.key):
        return None
    found = aliases.find(record.bare, invests=record.invests and "company" not in record.kinds)
    if found is None or not _allows(record, class_of(found.kind)):
        return None
    return None if found.kind == "firm" and _only_a_company(record) else found


def _allows(record: NameRecord, known: str) -> bool:
    """Whether a name of this class may be the known one; articles take funds for firms, and firms for persons."""
    if record.name_class in ("any", known):
        return True
    if record.name_class == "fund":
        return known == "org" and record.invests
    return known == "fund" if record.name_class == "org" else " " in record.bare


def _only_a_company(record: NameRecord) -> bool:
    """Whether every article takes a name of one word for a company: "Paradigm" need not be the investor."""
    return " " not in record.bare and set(record.kinds) - {"organization"} == {"company"}


def _verdict(pair: Comparison, aliases: Aliases) -> Verdict:
    one, other = known_name(pair.left, aliases), known_name(pair.right, aliases)
    if one and one is other:
        return same(1.0, "alias data", f"both are {one.name}")
    if one and other:
        return different(0.0, "alias data", f"{one.name} and {other.name}")
    if pair.left.bare == pair.right.bare and (is_sense(pair.left.key) or is_sense(pair.right.key)):
        return if_shared(unsure(0.5, "homonym", "a person told one of two equal names apart"), pair.shared)
    classes = {_class(pair.left, one), _class(pair.right, other)}
    if len(classes) > 1 and "any" not in classes:
        return different(0.0, "type", " and ".join(sorted(classes)))
    verdict = _rules(classes)(pair)
    return verdict if one is other else _beside_known(pair, verdict, pair.left if one else pair.right)


def _class(record: NameRecord, known: KnownName | None) -> str:
    return class_of(known.kind) if known else record.name_class


def _beside_known(pair: Comparison, verdict: Verdict, known: NameRecord) -> Verdict:
    """A known name with a firm's words added is an arm or a fund, or the alias data would hold it."""
    if verdict.judgement == "same" and pair.adds_firm_words(known):
        return unsure(0.5, "alias data", f"holds {known.bare}, and not the name that adds words to it")
    return verdict


def _rules(classes: set[str]) -> Callable[[Comparison], Verdict]:
    if "person" in classes:
        return judge_persons
    return judge_funds if "fund" in classes else judge_organizations
