"""Whether a list is one of deals: prices, fortunes, fines and market values have the same layout."""

import re
from collections.abc import Iterable, Sequence
from operator import attrgetter

from vcgraph.extraction.rules.layouts.cells import SALE, read_stage
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.tables import Line, beside
from vcgraph.normalize.patterns import Pattern

_SHARE = 0.25
_HEADING = 120
_BEFORE = 3
"""How many short lines before a list may be its heading."""
_OF_DEALS = Pattern(
    r"\b(?:rais(?:e[sd]?|ing)|fund(?:ings?|rais\w+|ed)|financings?|(?:seed|funding|financing|investment|new|this week['’]s) rounds?|rounds|invest(?:ments?|ors?|ed|s)?|ventures?|VCs?|"
    r"startups?|start-ups|deals?|M&A|acqui\w+|mergers?|exits?|buyouts?|takeovers?|bought|sold)\b",
    re.IGNORECASE,
)
_OF_OTHERS = Pattern(
    r"\b(?:revenues?|sales|turnover|market caps?|capitali[sz]ations?|valuations?|valuable|valued|worth|wealth|rich\w*|fortunes?|billionaires?|prices?|priced|costs?|salar\w+|wages?|paid|fines?|fined|"
    r"penalt\w+|budgets?|box[- ]office|transfers?|fees?|assets|AUM|profits?|loss(?:es)?|donat\w+|charit\w+|prizes?|grants? to|(?<!and )grants(?! (?:and|or)\b)|(?:houses|homes|flats|villas|apartments|properties|paintings) (?:sold|bought)|menu|tickets?|tariffs?|exports?|imports?|GDP|spend\w*|losses|pledged|crowdfund\w*)\b",
    re.IGNORECASE,
)
_SCALED = Pattern(
    r"\d ?(?:[mkb]n?\b|million|billion|thousand|crores?|cr\b|lakhs?|mln|mio|mil\b)|undisclosed", re.IGNORECASE
)


def of_deals(records: Sequence[Record], lines: Sequence[Line], title: str) -> list[Record]:
    """The records of one kind of layout, where they tell deals; none where nothing beside their form says so.

    It is enough that heads, or a quarter of the records, have words of deals alone ("Series A", "Trade sale"). Else the
    text beside has to speak of money raised or companies bought, the heading of nothing else, and a sum has to be
    written as those of rounds are, in millions or thousands.
    """
    deals = [one for one in records if one.fields]
    if sum(_is_plain(one) for one in deals) >= _SHARE * len(deals):
        return list(records)
    rest = beside(lines, deals)
    heading = " ".join([title, *_headings(rest, deals[0].start)])
    if _OF_OTHERS.search(heading) or not any(_OF_DEALS.search(line.text) for line in [Line(0, title), *rest]):
        return []
    return [one for one in records if _is_scaled(one)]


def _is_plain(record: Record) -> bool:
    stage = record.fields.get("stage", "")
    named = len(stage) > 1 and (read_stage(stage.split(" (")[0]) is not None or SALE.fullmatch(stage) is not None)
    return record.sure or named or "lead" in record.fields


def put_stages(records: Iterable[Record], lines: Sequence[Line]) -> None:
    """Give the rounds that stand below "Seed" or "Series A rounds" the stage of that heading, until the next one."""
    told = sorted(records, key=attrgetter("start"))
    stage, at = "", 0
    for line in beside(lines, told):
        while at < len(told) and told[at].start < line.start:
            _put_stage(told[at], stage)
            at += 1
        stage = _stage_of(line.text) or ("" if len(line.text) <= _HEADING else stage)
    for record in told[at:]:
        _put_stage(record, stage)


def _put_stage(record: Record, stage: str) -> None:
    if stage and "company" in record.fields and not {"stage", "acquirer"} & {*record.fields}:
        record.put("stage", stage)


def _stage_of(line: str) -> str:
    """The stage that a heading such as "Seed" or "Series A rounds" is; else empty."""
    bare = line.strip(" :#*–—-").removesuffix("s")
    return bare if len(bare) > 3 and read_stage(bare) else ""


def _headings(lines: Sequence[Line], start: int) -> list[str]:
    before = [line.text for line in lines if line.start < start and len(line.text) <= _HEADING]
    return before[-_BEFORE:]


def _is_scaled(record: Record) -> bool:
    amount = record.fields.get("amount")
    return not amount or record.unit != "" or _SCALED.search(amount) is not None
