"""Phrases that surely mean a plainer one: "pegged at $2 billion" is "valued at", "put together a fund" is "raised".

What makes each sure stands beside it: a large sum, a fund, an office or a name.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.extraction.rules.wording.deal_phrases import DEAL_PHRASES
from vcgraph.extraction.rules.wording.gated_phrases import ABOUT, Gated, find_gated, phrase
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_FUND = r"(?=(?:an?|its|their|his|her|another|the)\b[^.;,\n]{0,60}?\b[Ff]und\b(?! (?:round|of funds)))"
_NOUN_FOLLOWS = (
    r"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|latest|new|recent|previous|last|first|second|million|billion|[Ss]eed|Series [A-H]|round|equity|venture|successful|oversubscribed)"
    r" |[\d.][MBmb] "
)
"""What stands before a raise that is a round and no verb."""
_STEERED = "(?:captain|steer|quarterback|headlin|pilot|helm|shepherd)ed"
_TITLE = (
    r"(?:(?:new|next|first|interim|acting|permanent|global|group|executive|vice|deputy|its|the|an?|our|their|full)[ -]){0,4}"
    r"(?:C[ETFOMPI]O\b|[Cc]hief\b|[Pp]resident\b|[Cc]hair(?:man|woman|person)?\b|(?:[Gg]eneral |[Mm]anaging |[Vv]enture |[Ii]nvestment )?[Pp]artner\b"
    r"|[Mm]anaging [Dd]irector\b|[Pp]rincipal\b|[Bb]oard [Mm]ember\b)"
)
_COMPANY = r"(?:the (?:[\w-]+ ){0,2}?(?:company|start-?up|firm|business|venture|outfit|group|platform|maker)|it|them|[A-Z][\w.&-]+(?: [A-Z][\w.&-]+){0,2})"
_DEEMED = "(?:deemed|held|considered|judged|adjudged|reckoned|accounted)"
_ITS_WORTH = "(?:its|their|the (?:company|start-?up|firm|business|group)['’]s) (?:worth|value)"
_GOING = "(?:going|started|off the ground|up and running)"

_PHRASES: tuple[Gated, ...] = (
    (AnyOf("'s the ", "’s the ", "s' the ", "s’ the "), (
        phrase(r"[A-Za-z](?:['’]s|(?<=s)['’]) (?P<said>The )(?=[A-Z])", ""),
    )),
    (AnyOf("s' ", "s’ "), (
        phrase(r"\b(?:of|acquires?|acquired|acquiring|acquire|buys?|buying|bought|backs|backed|by|from|in) [A-Z][\w-]+(?: [A-Z][\w-]+)?(?<=s)(?P<said>['’]) (?=[A-Z])", "'s"),
    )),
    (AnyOf(" the likes of "), (
        phrase(r"\b(?:investors?|backers|shareholders|companies|start-?ups|firms|funds|clients|customers|names|rivals|brands)(?P<said>,? of the likes of) (?=[A-Z])", " like"),
    )),
    (AnyOf("together", "assembl"), (
        phrase(rf"\b(?:has|have|had|was|it|they|he|she|firm|company|(?<!To )[A-Z][\w&.’'-]+) (?P<said>(?:put|pulled) together|assembled) {_FUND}", "raised"),
    )),
    (AnyOf("conversations", "discussions", "negotiations", "dialogue"), (
        phrase(r"\bin (?:[\w-]+ ){0,2}?(?P<said>conversations|discussions|negotiations|dialogue) (?=(?:to (?:raise|sell|buy|acquire|invest|lead|back|launch|start|merge|join|be)\b" r"|(?:with|about|over|on|for|regarding) [^.;\n]{0,80}?\b(?:rais|buy|acqui|sale|sell|invest|fund|round|financing|takeover|purchase|deal|lead|merg|stake)))", "talks"),
    )),
    (AnyOf("to raise"), (
        phrase(rf"\b(?P<said>(?:intends|(?:is|are) (?:preparing|gearing up|out|angling|poised)|(?:has|have) set out) to raise) {ABOUT}(?P<sum>)", "plans to raise"),
    )),
    (AnyOf("raise", "infusion", "injection"), (
        phrase(rf"(?:{_NOUN_FOLLOWS})(?:(?:funding|equity|seed|growth|latest|new|recent|own|first|second|big|initial) )?(?P<said>(?:fund-?)?raise)(?=[.,;)]| (?:was|is|will|brings?|bringing|values?|valued|comes|came|includes?|included|takes|gives|from|in|at|with|led|which|that|by|on|to|for|and)\b)", "round"),
        phrase(r"\b(?P<said>(?:capital|equity|cash) raise|(?:capital|cash|equity|funding|money|financial) (?:infusion|injection))\b(?! of\b)", "funding round"),
    )),
    (AnyOf("down as", "out as", "leaving as"), (
        phrase(rf"\b(?P<said>standing down|bowing out|leaving) (?=as {_TITLE})", "stepping down"),
    )),
    (AnyOf("captained", "steered", "quarterbacked", "headlined", "piloted", "helmed", "shepherded"), (
        phrase(rf"\b(?:[Rr]ound|[Ff]inancing|[Ff]unding|[Rr]aise|[Ff]undraise|[Ii]nvestment|[Ii]nfusion|[Ii]njection|Series [A-H]|[mb]illion|[\d.][MBmb]|It)\b[^.,;\n]{{0,30}}?,? (?P<said>{_STEERED}) by (?=(?:the )?[A-Z])", "led"),
    )),
    (AnyOf("chipped in", "kicked in", "pitched in", "piled in", "tagged along", "came along"), (
        phrase(r"(?<=[a-zA-Z)]) (?P<said>(?:also )?(?:chipped in|kicked in|pitched in|piled in|tagged along)|also came along)(?=[.,;\n]| too\b| as well\b| alongside\b)", "participated"),
    )),
    (AnyOf("additionally", "likewise", "similarly", "in turn"), (
        phrase(r"\b(?P<said>additionally|likewise|similarly|in turn) (?=(?:participat|join|invest|took part|back|contribut)(?:ed|ing|s)?\b)", "also"),
    )),
    (AnyOf("thus far", "up to now", "until now", "this point"), (
        phrase(r"\b(?:raised|(?:flowed|gone|(?:been )?(?:put|poured|pumped|plough?ed|invested|injected|sunk|paid)) (?:in)?to)\b[^.;\n]{3,70}? (?P<said>thus far|up to now|until now|up to this point)\b(?! (?:this|in) )", "to date"),
    )),
    (AnyOf("sounding out", "doors for", "the rounds for", "the hat for", "lookout for", "prowl for", "striv", "angling for", "fishing for", "casting about for", "feelers for", "is after", "are after", "was after", "courting", "touting for", "canvass", "cap in hand for", "trail for"), (
        phrase(rf"\b(?P<said>(?:sounding out|canvassing|courting|touching|tapping|working on) (?:[\w\-]+ ){{0,3}}(?:investors|backers|funds|VCs|venture capitalists|shareholders) (?:about|for|on|over|with)" r"|(?:knocking on|going round|doing the rounds of) (?:[\w\-’']+ ){0,3}(?:doors|investors|backers) for|making the rounds for|passing (?:round )?the hat for|going cap in hand for|(?:on|out on) the (?:fundraising trail|road|trail) for|touting for)" rf" (?:(?:an?|the|its) (?:[\w\-]+ ){{0,3}}(?:round|financing|raise|funding|investment|injection) (?:of|worth) )?{ABOUT}(?P<sum>)", "seeking to raise"),
        phrase(r"\b(?P<said>(?:on|out on) the (?:prowl|lookout) for|angling for|fishing for|casting about for|putting out feelers for|(?<=\bis )after|(?<=\bare )after|(?<=\bwas )after|striving for)" rf" (?:(?:an?|the|its) (?:[\w\-]+ ){{0,3}}(?:round|financing|raise|funding|investment|injection) (?:of|worth) )?{ABOUT}(?P<sum>)", "seeking"),
    )),
    (AnyOf("pegged", "apprais", "assess", "priced"), (
        phrase(rf"\b(?P<said>(?:pegged|appraised|assessed) at) {ABOUT}(?P<sum>)", "valued at"),
        phrase(rf"\b(?:company|start-?up|firm|business)(?:,| (?:was|is|being|has been|had been))? (?P<said>priced at) {ABOUT}(?P<sum>)", "valued at"),
    )),
    (AnyOf("marked", "rated", "reckoned at"), (
        phrase(rf"\b(?P<said>marked|rated|reckoned) at {ABOUT}(?P<sum>)", "valued"),
        phrase(rf"\b(?P<said>marked) {_COMPANY} at {ABOUT}(?P<sum>)", "valued"),
    )),
    (AnyOf("worth"), (
        phrase(rf"\b(?:is|was|are|were|been|being|now|last|once|(?:which|that|whom) (?:[a-z’']+ ){{1,4}}) ?(?P<said>{_DEEMED} (?:to be |as being )?worth) {ABOUT}(?P<sum>)", "valued at"),
        phrase(rf"\b(?P<said>put {_ITS_WORTH}) at {ABOUT}(?P<sum>)", "valued it"),
        phrase(rf"\b(?P<said>puts {_ITS_WORTH}) at {ABOUT}(?P<sum>)", "values it"),
    )),
    (AnyOf("nvestors", "ackers", "shareholders", "inanciers"), (
        phrase(rf"\b(?:[Ii]nvestors|[Bb]ackers|[Ss]hareholders|[Ff]inanciers)(?: [\w’']+){{0,3}} (?P<said>put|have|had) {_COMPANY} (?:down )?at {ABOUT}(?P<sum>)", "valued"),
    )),
    (AnyOf("going with", "started with", "off the ground with", "up and running with"), (
        phrase(rf"\b(?P<said>got|gets) {_COMPANY} {_GOING} with (?=[\w ]{{0,20}}[$€£₹\d])", "backed"),
    )),
)  # fmt: skip
_GATED: tuple[Gated, ...] = (
    *_PHRASES,
    *((AnyOf(*words), tuple(phrase(*row) for row in rows)) for words, rows in DEAL_PHRASES),
)
_LARGE = Pattern(r".*(?:million|billion|trillion|crore|lakh|[\dmb ](?:m|mn|mln|bn|b|M|B|MM|cr)\b)")


def find_phrases(text: str, sums: Sequence[tuple[int, int]]) -> Iterator[Wording]:
    """Where a phrase stands that is read as a plainer one, and as which; `sums` are the spans of amounts, in order."""
    for found, plain in find_gated(text, _GATED):
        start, end = found.span("said")
        if "sum" not in found.re.groupindex or _is_large(text, _first_between(sums, end, found.start("sum"))):
            yield Wording(start, end, plain)


def _first_between(spans: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The first span that starts between two places."""
    at = bisect_left(spans, (start, start))
    return spans[at] if at < len(spans) and spans[at][0] <= end else None


def _is_large(text: str, money: tuple[int, int] | None) -> bool:
    return money is not None and _LARGE.match(text, *money) is not None
