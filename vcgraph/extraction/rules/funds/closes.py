"""How far a fund has come, which sentences beside the one with its size may tell."""

from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.text.document import Document
from vcgraph.normalize.patterns import Pattern

_FINAL_TO_COME = Pattern(
    r"\b(?:expect\w*|hop(?:es|ing)|aim\w*|plan\w*|target\w*|seek\w*|will|due|set|likely|scheduled)\b[^.;,]{0,40}\b(?:hold|reach|make|have|a|its) (?:an? |its )?final clos(?:e|ing)\b"
)
_FINISHED = Pattern(
    r"\b(?:clos(?:ed?|es|ing)|complet\w*|wrap\w*|finish\w*|final\w*|end(?:s|ed)|stopped at|settled (?:for|at|on)|done)\b"
)


def is_under_way(document: Document, draft: FundDraft) -> bool:
    """Whether a fund has some of its target and no close is told of, or the text says that the last close is to come."""
    raised_in = {one.sentence for one in draft.support if one.field == "raised"}
    if draft.status == "closed" and any(_FINAL_TO_COME.search(document.sentences[at].mask) for at in raised_in):
        return True
    if draft.status != "closed" or draft.raised is None or draft.target is None or draft.launched:
        return False
    told = {one.sentence for one in draft.support if one.field == "raised"}
    short = draft.raised.currency == draft.target.currency and draft.raised.value * 10 < draft.target.value * 9
    return short and not any(_FINISHED.search(document.sentences[index].mask) for index in told)


_FIRST_TO_COME = Pattern(
    r"\b(?:expect\w*|aim\w*|hop(?:es|ing)|plan\w*|due)\b[^.;,]{0,30}\b(?:an?|the|its) first clos(?:e|ing)\b|\b[Aa] first clos(?:e|ing) is (?:due|expected|planned)\b"
)


_NOT_YET = Pattern(
    r"\b(?:fund|vehicle|pool|which|that|it) (?:has|have) (?:yet to|not yet) (?:close|closed|hold|held|reach|reached|be (?:raised|closed))\b"
)
""" "Acme II is a <M> fund that has yet to close"."""


_STARTS_SOON = Pattern(
    r"\b(?:about to (?:begin|start)|(?:ha(?:s|ve) )?(?:not yet|yet to) (?:begun?|start(?:ed)?)|will (?:soon )?(?:begin|start)) (?:the )?(?:fund-?)?rais(?:e|ing)\b[^.;]{0,40}\bfund\b"
)
""" "We are just about to begin raising for the fund"."""
_LATER = 6
"""Sentences behind an undated size in which this may be said of it."""


def is_before_close(document: Document, draft: FundDraft) -> bool:
    """Whether the size told is what a fund is to have, as its first close is still to come."""
    if draft.status != "closed" or draft.raised is None or draft.target is not None or draft.earlier:
        return False
    near = document.sentences[draft.sentence : draft.sentence + 3]
    said = document.sentences[draft.sentence].mask
    ahead = document.sentences[draft.sentence : draft.sentence + _LATER] if draft.date is None else ()
    if _NOT_YET.search(said) or any(_STARTS_SOON.search(one.mask) for one in ahead):
        return True
    return not _FINISHED.search(said) and any(_FIRST_TO_COME.search(one.mask) for one in near)
