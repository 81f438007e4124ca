"""Lines that pair names: "Buyer -> Target ($5m)", "Harrow Ventures – 14 deals: Acme, Bede"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.layouts.cells import NAME, read_names
from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.normalize.money import find_money
from vcgraph.normalize.patterns import Pattern

_LEAST = 2
_ARROW = Pattern(
    r"\W*(?P<left>[^()\n]{2,50}?)\s*(?P<arrow>->|=>|→|➔|➜|⇒|>>)\s*(?P<right>[^()\n]{2,80}?)\s*(?:(?:[(\[:]|[–—-] )\s*(?P<aside>[^\n]*?)[)\]]?)?\s*\.?$"
)
_DEALS = Pattern(
    rf"\W*(?:\d{{1,2}}[.)]\s+)?(?P<firm>{NAME})\s*(?:[:–—|-]|\()?\s*(?:\d+\s+(?:new\s+)?(?:deals?|investments?|rounds?|companies)\b|deals?(?=:))\)?[\s,:;.(–—-]*"
    r"(?:(?:among them|including|includes?|highlights?|such as|incl\.|e\.g\.|notable|in)\b:?\s*)?(?P<names>[^()\n]+?)\)?\.?$"
)


def find_rosters(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The pairs of a text that has several of a kind, the heads of such a list too."""
    arrows = [record for line in lines for record in _sale(line)]
    deals = [records for line in lines if (records := list(_stakes(line)))]
    return [
        *(arrows if len(arrows) >= _LEAST else ()),
        *(one for records in deals if len(deals) >= _LEAST for one in records),
    ]


def _sale(line: Line) -> Iterator[Record]:
    match = _ARROW.match(line.text)
    if match is None or line.text.count(match["arrow"]) > 1:
        return
    buyer, target = company_name(match["left"]), company_name(match["right"])
    record = Record(line.start, line.end)
    if find_money(match["right"]):  # "Acme -> $3m seed led by Bede"
        return
    if buyer and target and not _is_head(buyer, target) and not {buyer, target} & lexicon().places:
        record.put("acquirer", buyer)
        record.put("company", target)
        if match["aside"]:
            sums = find_money(match["aside"])
            record.put("amount", match["aside"][sums[0].start : sums[0].end] if sums else "")
            record.put("status", match["aside"])
        yield record


_ARROW_HEADS = frozenset("buyer acquirer target seller company startup who what".split())


def _is_head(buyer: str, target: str) -> bool:
    return {buyer.lower(), target.lower()} <= _ARROW_HEADS


def _stakes(line: Line) -> Iterator[Record]:
    match = _DEALS.match(line.text)
    names = read_names(match["names"]) if match else None
    for one in names or ():
        record = Record(line.start, line.end, sure=True)
        record.put("company", one.name)
        record.put("investors", match["firm"] if match else "")
        yield record
