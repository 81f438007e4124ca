"""A judge that answers from the gold claims, and writes down each question with its answer."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from training.labels import (
    Claim,
    Labelled,
    Labels,
    has_amount,
    has_stage,
    is_amount,
    label_amounts,
    label_names,
    label_stages,
    read_labelled,
)
from vcgraph.extraction.learned.reading import LearnedJudge, Query
from vcgraph.extraction.learned.terms import STATUSES
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.model import Article

NAME_PARTS = ("company", "investor", "lead", "acquirer", "target", "fund", "manager", "committer")
AMOUNT_PARTS = ("round", "valuation", "worth", "total", "raised", "target", "price", "commitment", "share")
LABELS = {
    "names": NAME_PARTS, "again": NAME_PARTS, "amounts": AMOUNT_PARTS, "stages": ("stage",), "status": STATUSES,
    "company": ("yes",), "date": ("yes",), "stage": ("yes",), "join": ("yes",),
}  # fmt: skip
"""The labels of each kind of query."""
FIRST = ("names", "amounts", "stages")
"""The kinds of queries that are asked before all others."""
Example = tuple[list[str], set[str], set[str]]
"""Features, the labels that hold, and the labels that the gold leaves open."""


class GoldJudge:
    """Answers queries about one article from its gold claims; the first ones from `first`, where that is given."""

    def __init__(self, article: Article, claims: list[Claim]) -> None:
        self.one: Labelled = read_labelled(article, claims)
        self.names, self.amounts, self.stages = label_names(self.one), label_amounts(self.one), label_stages(self.one)
        self.first: LearnedJudge | None = None
        self.examples: dict[str, list[Example]] = defaultdict(list)

    def chances(self, query: Query, features: list[str]) -> Mapping[str, float]:
        """1 for what the gold says, else 0."""
        if self.first is not None and query.kind in FIRST:
            return self.first.chances(query, features)
        answer = self._answer(query)
        if answer is not None:
            self.examples[query.kind].append((features, *answer))
        return {label: float(answer is not None and label in answer[0]) for label in LABELS[query.kind]}

    def reasons(self, kind: str, label: str, features: list[str]) -> list[str]:
        """None: the gold gives no reasons."""
        return []

    def _answer(self, query: Query) -> Labels | None:
        key = query.sentence.index, query.place
        if query.kind in ("names", "again"):
            return self.names[key]
        if query.kind in ("amounts", "stages"):
            return (self.amounts if query.kind == "amounts" else self.stages)[key]
        answers = {
            "company": self._company, "status": self._status, "date": self._date, "stage": self._stage,
            "join": self._join,
        }  # fmt: skip
        return answers[query.kind](query)

    def _company(self, query: Query) -> Labels | None:
        item, rounds = query.sentence.items[query.place], self.one.of("funding_round")
        if query.tag == "investor":
            investor = self._named(query)
            owners = [claim["company"] for claim in rounds if self._invests(investor, claim)]
        elif query.tag == "stage":
            owners = [claim["company"] for claim in rounds if has_stage(item, claim)]
        else:
            owners = self._owners(query.tag, query)
        return _yes(self._is_any(query, owners)) if owners else None

    def _owners(self, tag: str, query: Query) -> list[str]:
        item = query.sentence.items[query.place]
        kinds = {
            "round": (("funding_round", "amount"),),
            "valuation": (("funding_round", "valuation"), ("valuation", "amount")),
            "total": (("total_raised", "amount"),),
        }[tag]
        return [
            claim["company"] for kind, key in kinds for claim in self.one.of(kind) if has_amount(item, claim.get(key))
        ]

    def _named(self, query: Query) -> Referent | None:
        """Whom the mention at the place of a query names or stands for."""
        return resolve(self.one.document, query.sentence, query.place)

    def _invests(self, referent: Referent | None, claim: Claim) -> bool:
        return any(self.one.is_named(referent, one["name"]) for one in claim.get("investors") or [])

    def _is_any(self, query: Query, names: Sequence[str]) -> bool:
        return any(self.one.is_named(query.other.referent, name) for name in names)

    def _round(self, draft: RoundDraft) -> Claim | None:
        """The gold round that a draft is of: the same company, and the same amount, stage or valuation."""
        if draft.bare:
            return self._bare_round(draft)
        best: tuple[int, Claim | None] = (0, None)
        for claim in self.one.of("valuation" if draft.rule == "worth" else "funding_round"):
            amount = is_amount(draft.amount, claim.get("amount"))
            if not self.one.is_named(draft.company, claim["company"]) or (draft.amount is not None and not amount):
                continue
            score = 2 * amount + (draft.stage is not None and draft.stage in str(claim.get("stage")).split("|"))
            score += 2 * is_amount(draft.valuation, claim.get("valuation"))
            best = max(best, (score, claim), key=lambda one: one[0])
        return best[1]

    def _bare_round(self, draft: RoundDraft) -> Claim | None:
        """The gold round of a company of which no sum or stage is told, with an investor of a draft."""
        for claim in self.one.of("funding_round"):
            known = claim.get("amount") or claim.get("stage") or claim.get("valuation")
            shared = any(self._invests(one.referent, claim) for one in draft.investors)
            if shared and not known and self.one.is_named(draft.company, claim["company"]):
                return claim
        return None

    def _status(self, query: Query) -> Labels | None:
        gold = self._round(query.other)
        if gold is None or (not gold.get("status") and query.tag not in ("backed", "worth")):
            return None
        return set(str(gold.get("status") or "").split("|")) - {""}, set()

    def _date(self, query: Query) -> Labels | None:
        draft, date = query.other
        gold = self._round(draft)
        if gold is None:
            return None
        told = [one for one in str(gold.get("date") or "").split("|") if one]
        return _yes(any(str(date).startswith(one) or one.startswith(str(date)) for one in told))

    def _stage(self, query: Query) -> Labels | None:
        draft, mention = query.other
        gold = self._round(draft)
        return _yes(mention.stage in str(gold.get("stage")).split("|")) if gold else None

    def _join(self, query: Query) -> Labels | None:
        gold, item = self._round(query.other), query.sentence.items[query.place]
        if gold is None:
            return None
        if query.tag == "valuation":
            return _yes(has_amount(item, gold.get("valuation")))
        return _yes(self._invests(self._named(query), gold))


def _yes(truth: bool) -> Labels:
    return ({"yes"} if truth else set()), set()
