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
from vcgraph.resolution.verdict import Verdict, different, same


def judge(left: NameRecord, right: NameRecord, aliases: Aliases) -> Decision:
    """The rules' judgement on two names. Looks at nothing but the two records and the alias data."""
    first, second = sorted((left, right), key=lambda record: record.key)
    verdict = _verdict(Comparison(first, second), aliases)
    return Decision(
        left=first.key, right=second.key, judgement=verdict.judgement, score=verdict.score, reasons=verdict.reasons
    )


def known_name(record: NameRecord, aliases: Aliases) -> KnownName | None:
    """The entry of the alias data that the name stands for, if its class allows it."""
    invests = "firm" in record.kinds or any(token.startswith(("in:", "runs:")) for token in record.context)
    found = aliases.find(record.bare, invests=invests and "company" not in record.kinds)
    if found is None or record.name_class not in ("any", class_of(found.kind)):
        return None
    return None if found.kind == "firm" and _only_a_company(record) else found


def _only_a_company(record: NameRecord) -> bool:
    """Whether every article takes a name of one word for a company: "Paradigm" need not be the investor."""
    return " " not in record.bare and set(record.kinds) - {"organization"} == {"company"}


def _verdict(pair: Comparison, aliases: Aliases) -> Verdict:
    if len(pair.classes) > 1 and "any" not in pair.classes:
        return different(0.0, "type", f"{pair.left.name_class} and {pair.right.name_class}")
    one, other = known_name(pair.left, aliases), known_name(pair.right, aliases)
    if one and other:
        if one is other:
            return same(1.0, "alias data", f"both are {one.name}")
        return different(0.0, "alias data", f"{one.name} and {other.name}")
    return _rules(pair)(pair)


def _rules(pair: Comparison) -> Callable[[Comparison], Verdict]:
    if "person" in pair.classes:
        return judge_persons
    return judge_funds if "fund" in pair.classes else judge_organizations
