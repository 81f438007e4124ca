"""Sums beside a fund that no fund raised, and funds that are hardly anybody's."""

import re

from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.funds.givers import ANYBODY
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.fund_phrases import HEDGE
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_FAR = 90


def is_other_sum(sentence: Sentence, position: int, manager: Referent | None) -> bool:
    """Whether the sum at a position is what somebody gives to several funds, what was asked for, or all that one has."""
    before = sentence.mask[max(0, position - _FAR) : position]
    if _ALL_OF_IT.match(sentence.mask, position + 1) or _LEFT.match(sentence.mask, position + 1):
        return True
    if _BACKED_BY.search(before) and _MONEY_OF.match(sentence.mask, position + 1):
        return True
    if _NO_SIZE.search(before) or (_GOT.search(before) and _OF_SEVERAL.match(sentence.mask, position + 1)):
        return True
    firm = manager is not None and manager.kind in ("firm", "fund")
    if not firm and (_ROUND_NEXT.match(sentence.mask, position + 1) or _ROUND_BEFORE.search(before)):
        return True
    return manager is not None and _is_giver(sentence, position, manager)


def tells_no_size(sentence: Sentence) -> bool:
    """Whether a sentence has such a sum, so that what it calls a fund gets none and is nobody's."""
    return any(
        is_other_sum(sentence, at, None)
        or any(_is_giver(sentence, at, one.referent) for _, one in sentence.all(marks.NAME, 0, at) if one.referent)
        for at, _ in sentence.all(marks.MONEY)
    )


def _is_giver(sentence: Sentence, position: int, manager: Referent) -> bool:
    """ "Bede Bank backs Acme's <M> fund", "Ann Lee has won Bede Bank as an anchor for a <M> fund": it gives, and runs none."""
    for at, item in sentence.all(marks.NAME, max(0, position - _FAR), position):
        if item.referent is manager:
            behind = sentence.mask[at + 1 : position]
            if _BACKS.fullmatch(behind) or _AS_ANCHOR.match(behind) or _FOUNDER.match(behind):
                return True
    return False


_BACKS = pattern(
    r"(?: \([^()]*\))? (?:backs?|backed|anchors|anchored|supports|supported|joins|joined|(?:has |have )?(?:invest(?:s|ed) in|committed to)) (?:the )?(?:<N>|<P>|<L>|[\w.&\-]+(?: [\w.&\-]+)?)['’]s? (?:[\w\-]+ ){0,3}"
    r"| (?:backs|backed|anchors|anchored) (?:an? |the )?(?:new |first |latest )?",
    re.IGNORECASE,
)
_AS_ANCHOR = Pattern(r" as (?:an? |the |its )?(?:[a-z]+ )?(?:anchor|cornerstone|backer|seed|lead)\b")
_FOUNDER = Pattern(
    r"(?:['’]s)? (?:co-?founders?|founders?|veterans?|alum(?:ni|nus)?|CEO|ex-\w+) (?:is |are |plans |wants |set )?to\b"
)
""" "Acme founder to raise a <M> fund": not Acme."""
_BACKED_BY = Pattern(r"\b(?:backed|funded|supported|financed|started|equipped) (?:by|with) " + HEDGE + "$")
_MONEY_OF = Pattern(
    r" (?:in |of )?(?:(?:VC|venture|venture capital|seed|equity|private|public|EU|state|fresh|new) ){1,2}funds\b"
)
""" "Was set up backed by | €6 million VC funds": money for a company."""
_GOT = Pattern(r"\b(?:beneficiar\w+|commitments|recipients?)\b|\($")
_OF_SEVERAL = Pattern(
    r" (?:for|across|to|in|into|over|between|spread over) (?:(?:an?|the) )?(?:single|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|various) (?:[a-z]+ )?(?:funds?|vehicles?)\b"
)
""" "Acme got <M> for four funds": what one investor gave to them."""
_ALL_OF_IT = Pattern(
    r" (?:[a-z]+ )?(?:fund|plan|scheme|endowment|system) (?:for [a-z ]{3,30} )?(?:has |have )?(?:(?:also|already|just) )?(?:committed|commits|allocated|pledged|invests|invested|assigned|earmarked)\b"
)
""" "The <M> fund for nurses has committed": all that a pension fund has."""
_LEFT = Pattern(
    r" (?:of|in) (?:[a-z]+ )?(?:commitments? (?:requests?|still|left|yet|to (?:invest|deploy))|requests|demand|interest|investor interest|orders|subscriptions)\b| (?:stakes?|holdings?|shareholding|position)\b"
)
""" "<M> of investor interest", "<M> of commitments still to invest", "its <M> holding"."""
_NO_SIZE = Pattern(
    r"\b(?:fined|fines?|penalty|damages|lawsuit)\b[^.;\ue002]{0,40} $|\b(?:asset base|consideration|capitali[sz]ation|purchasing power|buying power)\b[^.;\ue002]{0,60} $"
    r"|\b(?:pump|pour|inject|plough|plow|sink|sank|sunk|funnel)\w* (?:in |out )?" + HEDGE + r"$"
)
_ROUND_NEXT = Pattern(r"[- ](?:[\w\-]+ )?fund(?:[- ]?rais(?:e|ing)\b|s? raised by\b| infusion\b)")
_ROUND_BEFORE = Pattern(r"\bfund[- ]rais(?:e|ing)\b[^.;\ue002]{0,30} $")
""" "A <M> fund raise", "the <M> fund raised by Acme": money for a company, as Indian papers write."""


def is_hardly_told(draft: FundDraft) -> bool:
    """Whether nothing is told of a fund but that a person wants one, or that some government or other has it."""
    manager = draft.manager
    if manager is None:
        return False
    if ANYBODY.fullmatch(manager.name):
        return draft.own is None
    sized = draft.raised or draft.target or draft.hard_cap
    return manager.kind == "person" and draft.status != "failed" and not (sized or draft.own)
