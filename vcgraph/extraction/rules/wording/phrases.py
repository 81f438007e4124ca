"""Phrases that surely mean a plainer one: "pegged at $2 billion" is "valued at", "signed a deal to buy" is "agreed to".

What makes each sure stands beside it: a large sum, a fund, an office or a name.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.extraction.rules.wording.deal_phrases import DEAL_PHRASES
from vcgraph.extraction.rules.wording.gated_phrases import ABOUT, NAME, Gated, find_gated, phrase
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_FUND = r"(?=(?:an?|its|their|his|her|another|the)\b[^.;,\n]{0,60}?\b[Ff]und\b(?! (?:round|of funds)))"
_BUSY = "(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=been )|(?<=still )|(?<=now )|(?<=tly )|(?<=busy )|(?<=started )|(?<=begun ))"
""" "A $6 billion fundraising for" is no verb."""
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
    (AnyOf("in equal ", "half and half", "in large part", "in roughly equal"), (
        phrase(r"\b(?P<said>(?:came|comes) (?:half and half|in large part|in (?:roughly |about )?equal (?:parts?|shares?|measure|halves))) from\b", "came"),
    )),
    (AnyOf("together", "assembl", "fundraising for", "fund-raising for"), (
        phrase(rf"\b(?P<said>(?:put|pull)ting together|assembling|{_BUSY}fund-?raising for) {_FUND}", "raising"),
        phrase(rf"\bto (?P<said>(?:put|pull) together|assemble) {_FUND}", "raise"),
        phrase(rf"\b(?:has|have|had|was|it|they|he|she|firm|company|(?<!To )[A-Z][\w&.’'-]+) (?P<said>(?:put|pulled) together|assembled) {_FUND}", "raised"),
    )),
    (AnyOf("deal to", "agreement to", "pact to", "contract to", "terms to"), (
        phrase(r"\b(?P<said>(?:struck|signed|inked|reached|cut|sealed|sign|entered into|come to|came to|penned|executed|made)(?: (?:an?|the))?(?: (?:definitive|final|binding|firm|merger|purchase|takeover|formal|cash|all-cash|all-stock|share|stock))*" r" (?:deal|agreement|pact|contract|terms)) to (?=(?:buy|acquire|purchase|take over|snap up|pick up|scoop up|be (?:acquired|bought|taken)|sell itself|invest|merge)\b)", "agreed"),
    )),
    (AnyOf("conversations", "discussions", "negotiations", "dialogue"), (
        phrase(r"\bin (?:[\w-]+ ){0,2}?(?P<said>conversations|discussions|negotiations|dialogue) (?=(?:to (?:raise|sell|buy|acquire|invest|lead|back|launch|start|merge|join|be)\b" r"|(?:with|about|over|on|for|regarding) [^.;\n]{0,80}?\b(?:rais|buy|acqui|sale|sell|invest|fund|round|financing|takeover|purchase|deal|lead|merg|stake)))", "talks"),
    )),
    (AnyOf("signed on with", "signed up with", "came to", "came aboard", "jumped to", "decamped to", "arrived at", "defected to", "moved over to", "hired by"), (
        phrase(rf"\b(?P<said>signed (?:on|up) with|came to|came aboard|jumped (?:over )?to|decamped to|arrived at|defected to|moved over to|was hired by) (?={NAME}(?: in \d{{4}}| this year| last year)? as {_TITLE})", "joined"),
    )),
    (AnyOf("bumped", "advanced", "moved up", "upped"), (
        phrase(rf"\b(?P<said>bumped up|bumped|advanced|moved up|upped) (?=(?:[^.;,\n]{{3,60}} )?to {_TITLE})", "promoted"),
    )),
    (AnyOf("to raise"), (
        phrase(rf"\b(?P<said>(?:intends|(?:is|are) (?:preparing|gearing up|out|angling|poised)|(?:has|have) set out) to raise) {ABOUT}(?P<sum>)", "plans to raise"),
    )),
    (AnyOf("raise", "infusion", "injection"), (
        phrase(rf"(?:{_NOUN_FOLLOWS})(?:(?:funding|equity|seed|growth|latest|new|recent|own|first|second|big|initial) )?(?P<said>(?:fund-?)?raise)(?=[.,;)]| (?:was|is|will|brings?|bringing|values?|valued|comes|came|includes?|included|takes|gives|from|in|at|with|led|which|that|by|on|to|for|and)\b)", "round"),
        phrase(r"\b(?P<said>(?:capital|equity|cash) raise|(?:capital|cash|equity|funding|money|financial) (?:infusion|injection))\b(?! of\b)", "funding round"),
    )),
    (AnyOf("down as", "down from", "out as", "out from", "left as", "departed as", "exited as", "moved on as", "leaving as"), (
        phrase(rf"\b(?P<said>stood down|bowed out|left|departed|exited|moved on) (?=as {_TITLE}|from [^.;]{{0,40}}\bas {_TITLE})", "stepped down"),
        phrase(rf"\b(?P<said>stands down|bows out) (?=as {_TITLE})", "steps down"),
        phrase(rf"\b(?P<said>standing down|bowing out|leaving) (?=as {_TITLE})", "stepping down"),
    )),
    (AnyOf("takeover deal", "takeover agreement", "acquisition deal", "acquisition agreement", "buyout deal", "buyout agreement"), (
        phrase(r"\b(?P<said>(?:takeover|acquisition|buyout) (?:deal|agreement) for) (?=[A-Z][a-z])", "acquisition of"),
    )),
    (AnyOf("captained", "steered", "quarterbacked", "headlined", "piloted", "helmed", "shepherded"), (
        phrase(rf"\b(?:[Rr]ound|[Ff]inancing|[Ff]unding|[Rr]aise|[Ff]undraise|[Ii]nvestment|[Ii]nfusion|[Ii]njection|Series [A-H]|[mb]illion|[\d.][MBmb]|It)\b[^.,;\n]{{0,30}}?,? (?P<said>{_STEERED}) by (?=(?:the )?[A-Z])", "led"),
        phrase(rf"\b(?P<said>{_STEERED}) (?=(?:the|its|a|this)\b[^.,;\n]{{0,40}}?\b(?:round|financing|funding|raise|fundraise|investment|injection|Series [A-H])\b)", "led"),
    )),
    (AnyOf("chipped in", "kicked in", "pitched in", "piled in", "tagged along", "came along"), (
        phrase(r"(?<=[a-zA-Z)]) (?P<said>(?:also )?(?:chipped in|kicked in|pitched in|piled in|tagged along)|also came along)(?=[.,;\n]| too\b| as well\b| alongside\b)", "participated"),
    )),
    (AnyOf("additionally", "likewise", "similarly", "in turn"), (
        phrase(r"\b(?P<said>additionally|likewise|similarly|in turn) (?=(?:participat|join|invest|took part|back|contribut)(?:ed|ing|s)?\b)", "also"),
    )),
    (AnyOf(" plus ", "beside ", "next to "), (
        phrase(r"\bled by [^.;\n]{3,80}?(?P<said>plus|beside|next to) (?=[A-Z])", "alongside"),
    )),
    (AnyOf("thus far", "up to now", "until now", "this point"), (
        phrase(r"\b(?:raised|(?:flowed|gone|(?:been )?(?:put|poured|pumped|plough?ed|invested|injected|sunk|paid)) (?:in)?to)\b[^.;\n]{3,70}? (?P<said>thus far|up to now|until now|up to this point)\b(?! (?:this|in) )", "to date"),
    )),
    (AnyOf("total"), (
        phrase(rf"(?:[Rr]ais|[Rr]ound|[Ff]unding|[Ff]inancing)[^.;\n]{{0,160}}?(?P<said>making (?:its|the) total(?: raised| funding)?|leaving it with a total of|which puts (?:its|the) total (?:raised|funding)(?: to date)? at) {ABOUT}(?P<sum>)", "bringing its total funding to"),
    )),
    (AnyOf("black-", "latin", "hispanic-", "indigenous-", "asian-", "women-", "woman-", "female-", "minority-"), (
        phrase(r"\b(?P<said>(?:Black|Latino|Latina|Latinx|Hispanic|Indigenous|Asian|Women|Woman|Female|Minority)-(?:led|owned|founded|run))\b(?= [a-z])", "founder-led"),
    )),
    (AnyOf("former", "ex-", "onetime", "one-time"), (
        phrase(rf"\b(?:former|ex-|one-?time)[^,;.\n]{{3,70}}, (?P<said>started|set up|formed|created|established|launched) (?={NAME} (?:in \d{{4}}|last year)\b)", "founded"),
    )),
    (AnyOf("going after", "gunning for", "shooting for"), (
        phrase(rf"\b(?P<said>going after|gunning for|shooting for) {ABOUT}(?P<sum>)", "targeting"),
    )),
    (AnyOf("sounding out", "doors for", "the rounds for", "the hat for", "lookout for", "prowl for", "striv", "angling for", "fishing for", "casting about for", "feelers for", "is after", "are after", "was after", "courting", "touting for", "canvass", "cap in hand for", "trail for"), (
        phrase(rf"\b(?P<said>(?:sounding out|canvassing|courting|touching|tapping|working on) (?:[\w\-]+ ){{0,3}}(?:investors|backers|funds|VCs|venture capitalists|shareholders) (?:about|for|on|over|with)" r"|(?:knocking on|going round|doing the rounds of) (?:[\w\-’']+ ){0,3}(?:doors|investors|backers) for|making the rounds for|passing (?:round )?the hat for|going cap in hand for|(?:on|out on) the (?:fundraising trail|road|trail) for|touting for)" rf" (?:(?:an?|the|its) (?:[\w\-]+ ){{0,3}}(?:round|financing|raise|funding|investment|injection) (?:of|worth) )?{ABOUT}(?P<sum>)", "seeking to raise"),
        phrase(r"\b(?P<said>(?:on|out on) the (?:prowl|lookout) for|angling for|fishing for|casting about for|putting out feelers for|(?<=\bis )after|(?<=\bare )after|(?<=\bwas )after|striving for)" rf" (?:(?:an?|the|its) (?:[\w\-]+ ){{0,3}}(?:round|financing|raise|funding|investment|injection) (?:of|worth) )?{ABOUT}(?P<sum>)", "seeking"),
    )),
    (AnyOf("kicked off", "stood up", "inaugurated"), (
        phrase(rf"\b(?P<said>kicked off|stood up|inaugurated) {_FUND}", "launched"),
    )),
    (AnyOf("okayed", "greenlit", "green-lit", "greenlighted"), (
        phrase(rf"\b(?P<said>okayed|green-?lit|greenlighted) {ABOUT}(?P<sum>)", "approved"),
    )),
    (AnyOf("investment fund"), (
        phrase(r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth) (?P<said>investment fund)\b(?!-| of\b)", "fund"),
    )),
    (AnyOf("-money value"), (
        phrase(r"\b(?:post|pre)-money (?P<said>value)\b", "valuation"),
    )),
    (AnyOf("selected", "designated", "chosen", "picked", "installed", "poached", "enlisted", "lured", "tapped"), (
        phrase(rf"\b(?:is|was|were|been|be|being) (?P<said>selected|designated|chosen|picked|installed|tapped) (?:as |to (?:be|become|serve as) )?(?={_TITLE})", "appointed"),
        phrase(rf"\b(?P<said>selected|designated|picked|chosen|installed|enlisted|poached|lured) (?=[^.;,\n]{{3,70}} as {_TITLE})", "appointed"),
    )),
    (AnyOf("pegged", "pegging", "pegs", "apprais", "assess", "priced", "pricing"), (
        phrase(rf"\b(?P<said>(?:pegged|appraised|assessed) at) {ABOUT}(?P<sum>)", "valued at"),
        phrase(rf"\b(?:company|start-?up|firm|business)(?:,| (?:was|is|being|has been|had been))? (?P<said>priced at) {ABOUT}(?P<sum>)", "valued at"),
        phrase(rf"\b(?P<said>pegging|pricing) {_COMPANY} at {ABOUT}(?P<sum>)", "valuing"),
        phrase(rf"\b(?P<said>pegs|prices) {_COMPANY} at {ABOUT}(?P<sum>)", "values"),
        phrase(rf"\b(?P<said>pegged|priced|appraised) {_COMPANY} at {ABOUT}(?P<sum>)", "valued"),
    )),
    (AnyOf("marked", "marking", "marks", "rated", "reckoned at"), (
        phrase(rf"\b(?P<said>marked|rated|reckoned) at {ABOUT}(?P<sum>)", "valued"),
        phrase(rf"\b(?P<said>marked) {_COMPANY} at {ABOUT}(?P<sum>)", "valued"),
        phrase(rf"\b(?P<said>marking) {_COMPANY} at {ABOUT}(?P<sum>)", "valuing"),
        phrase(rf"\b(?P<said>marks) {_COMPANY} at {ABOUT}(?P<sum>)", "values"),
    )),
    (AnyOf("worth"), (
        phrase(rf"\b(?:is|was|are|were|been|being|now|last|once|(?:which|that|whom) (?:[a-z’']+ ){{1,4}}) ?(?P<said>{_DEEMED} (?:to be |as being )?worth) {ABOUT}(?P<sum>)", "valued at"),
        phrase(rf"(?<!is )(?<!was )\b(?P<said>{_DEEMED}) {_COMPANY} (?:to be )?worth {ABOUT}(?P<sum>)", "valued"),
        phrase(rf"\b{_DEEMED} {_COMPANY} (?P<said>(?:to be )?worth) {ABOUT}(?P<sum>)", "at"),
        phrase(rf"\b(?P<said>put {_ITS_WORTH}) at {ABOUT}(?P<sum>)", "valued it"),
        phrase(rf"\b(?P<said>puts {_ITS_WORTH}) at {ABOUT}(?P<sum>)", "values it"),
        phrase(rf"\b(?P<said>putting {_ITS_WORTH}) at {ABOUT}(?P<sum>)", "valuing it"),
    )),
    (AnyOf("nvestors", "ackers", "shareholders", "inanciers"), (
        phrase(rf"\b(?:[Ii]nvestors|[Bb]ackers|[Ss]hareholders|[Ff]inanciers)(?: [\w’']+){{0,3}} (?P<said>put|have|had) {_COMPANY} (?:down )?at {ABOUT}(?P<sum>)", "valued"),
    )),
    (AnyOf("price tag"), (
        phrase(rf"\b(?:company|start-?up|firm|business|unicorn)(?: \w+)? (?:carries|carried|commands|commanded|wears|wore|bears|bore|sports|sported|has|had) an? (?P<said>price tag) of {ABOUT}(?P<sum>)", "valuation"),
    )),
    (AnyOf("going with", "started with", "off the ground with", "up and running with"), (
        phrase(rf"\b(?P<said>got|gets) {_COMPANY} {_GOING} with (?=[\w ]{{0,20}}[$€£₹\d])", "backed"),
        phrase(rf"\b(?:got|gets) {_COMPANY} (?P<said>{_GOING} with) (?=[\w ]{{0,20}}[$€£₹\d])", "with"),
    )),
)  # fmt: skip
_GATED: tuple[Gated, ...] = (
    *_PHRASES,
    *((AnyOf(*words), tuple(phrase(*row) for row in rows)) for words, rows in DEAL_PHRASES),
)
_LARGE = Pattern(r".*(?:million|billion|trillion|crore|lakh|[\dmb ](?:m|mn|mln|bn|b|M|B|MM|cr)\b)")
_EACH = Pattern(
    r" (?:an?|per|each|apiece)\b(?! (?:deal|round|funding|financing|new|recent|series|seed))|(?: [\w-]+)?,? (?:an?|per) (?:share|unit|piece)\b"
)


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
    return money is not None and _LARGE.match(text, *money) is not None and _EACH.match(text, money[1]) is None
