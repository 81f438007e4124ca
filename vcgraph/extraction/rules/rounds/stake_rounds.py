"""Which round a stake belongs to: one told beside it, or one that only it tells."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.rounds.told_rounds import Told, current_round, start_bare
from vcgraph.extraction.rules.stakes.stated import Stake
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def rounds_of_stake(told: Told, stake: Stake) -> list[RoundDraft]:
    """The rounds that a stake belongs to: "A also invested in Acme" right after Acme's round is told is in that round."""
    return _both_of(told, stake) or [_round_of_stake(told, stake)]


def _both_of(told: Told, stake: Stake) -> list[RoundDraft]:
    """ "A wrote cheques to B in both its seed round and its Series A": both rounds."""
    if _IN_BOTH.search(told.sentence.mask) is None:
        return []
    return [one for one in told.found if one.company is stake.company and one.stage]


_IN_BOTH = pattern(
    r"\bboth (?:of )?(?:<I> |the )?(?:[\w\-]+ )?<S>(?: round| financing)? and (?:<I> |the )?(?:[\w\-]+ )?<S>"
)


def _round_of_stake(told: Told, stake: Stake) -> RoundDraft:
    """ "A also invested in Acme" right after Acme's round is told belongs to the round."""
    own = next((draft for draft in told.found if draft.company is stake.company), None)
    if own is not None and stake.rule in _PUTS_IN:
        return own
    current = current_round(told)
    if current is not None and current.company is stake.company and _is_the_money(told, stake, current):
        return current
    if (
        current is not None
        and current.company is stake.company
        and (told.sentence.index - current.sentence <= 4 or current.company is told.document.subject)
        and stake.rule == "invested"
        and re.search(r"\balso\b|\bparticipat", told.sentence.mask)
        and not _BEFORE_IT.search(told.sentence.mask)
    ):
        return current
    return start_bare(told, stake.company, stake.rule)


def _is_the_money(told: Told, stake: Stake, current: RoundDraft) -> bool:
    """ "Acme raised $5 million. The money for Acme came from B": that of the round told right before."""
    near = 0 < told.sentence.index - current.sentence <= 2 and not current.earlier
    return near and stake.rule in _TELLS_MONEY and _THE_MONEY.search(told.sentence.mask) is not None


_TELLS_MONEY = ("funding provided by", "money for it from")
_THE_MONEY = Pattern(
    r"^(?:The|This|That) (?:(?:new|fresh|latest) )?(?:funding|financing|capital|money|backing|investment|cash)\b"
)
_BEFORE_IT = Pattern(
    r"\bin (?:(?:the|its|their|several|some|all|two|three) )?(?:previous|earlier|prior|past|preceding) (?:[\w\-]+ )?rounds?\b"
)
_PUTS_IN = ("invested", "has a stake", "took a stake", "counts among", "wrote a check", "stake it bought")
"""Rules of stakes whose words may tell the round of their sentence; who backs a company need not be in it."""


def is_beside(stake: Stake, stakes: Sequence[Stake], drafts: Sequence[RoundDraft]) -> bool:
    """ "A and B have received money from C": the cue that gave C to one of them leaves out the other."""

    def got(one: Stake) -> bool:
        return any(draft.company is one.company and _gives_to(draft, one.investor) for draft in drafts)

    return (
        stake.rule in _OF_SEVERAL
        and not got(stake)
        and any(
            one.rule == stake.rule and one.investor.position == stake.investor.position and got(one) for one in stakes
        )
    )


def goes_to_another(told: Told, draft: RoundDraft, cue: str, listed: Sequence[Listed], stakes: Sequence[Stake]) -> bool:
    """ "A raised $5 million. B won the backing of C": what the sentence tells of B's backers is not in A's round."""
    if draft.sentence == told.sentence.index or cue not in ("participation", "from"):
        return False
    if _LED.search(told.sentence.mask):
        return False
    places = {one.position for one in listed}
    backed = [one.company for one in stakes if one.rule in _OF_SEVERAL and one.investor.position in places]
    if any(one.referent is company for one in draft.investors for company in backed):
        return False  # "led by A and B, with investments from C": B is in the round, as C is
    named = {id(item.referent) for _, item in told.sentence.all(marks.NAME)}
    return bool(backed) and all(one is not draft.company and id(one) in named for one in backed)


_LED = pattern(
    r"(?:co-)?(?:led|leads|headed|anchored) (?:it\b|<A>|the (?:[\w\-]+ ){0,3}(?:round|deal|financing|investment|raise|<S>))[^.;<N><P>]{0,40}\bwith\b"
)
""" "B led the deal, with further investments from C": C is in the round, as B is."""


def _gives_to(draft: RoundDraft, investor: Listed) -> bool:
    return any(one.referent is investor.item.referent for one in draft.investors)


_OF_SEVERAL = ("had investment", "has the backing")
"""Rules of stakes whose companies are the subjects of a verb."""
