"""Turns of a sentence round a sum that surely mean a plainer one: "$5 million has flowed into" is "has been raised by".

Each looks at the words on both sides of the sum: "now has $5 million in hand out of a planned $9 million" says what
"has raised $5 million out of a planned $9 million" says, and neither "now has" nor "in hand" alone would.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.extraction.rules.wording.gated_phrases import ABOUT
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_COMPANY = (
    r"(?:(?:the |its |this |said )+(?:(?!(?:by|of|in|for|from|to|at|on|with)\b)[\w\-]+ ){0,3}?(?:company|start-?up|firm|business|venture|outfit|concern|enterprise|undertaking|house|maker|provider|operator|developer|platform)\b"
    r"|(?:the )?[A-Z][\w.&’'\-]*+(?! (?:[Cc]ity|[Tt]own|[Ss]tate|[Cc]ounty|[Cc]ouncil|Road|Street|Bridge|Tunnel|Park|Stadium|Arena|Museum|Metro|School|College|Hospital|Tower|Index)\b)|it\b)"
)
_ROUND = r"(?:[Rr]ounds?|[Ff]inancings?|[Ff]unding|[Rr]aise|[Ff]undraise|[Ii]nvestment|[Ii]njection|[Ii]nfusion|[Cc]apital increase|(?:pre-)?[Ss]eries [A-K]|[Ss]eed|[Tt]ranche|[Ll]oan)"
_FLOWED = (
    r"(?:(?:ha(?:s|ve|d)|is|are|was|were)(?: now| already| also| since| so far| thus far| meanwhile| in total)?"
    r" (?:flowed|flown|streamed|gone|found its way|(?:been )?(?:put|poured|pumped|plough?ed|plowed|invested|injected|sunk|paid|channell?ed|steered)) (?:in)?to|(?:now )?flow(?:s|ed)? (?:in)?to)"
)
_RAISED_IN_ALL = (
    r"(?P<told>(?:already |now )?(?:total )?raised(?: (?:to date|so far|thus far|in total|in all))?"
    r"|(?:in )?(?:total|venture) funding(?: to date| so far)?|(?:in |of )?funding (?:to date|so far))"
)
""" "Acme ($5 million raised), Bede, with $8 million total raised": what either raised in all."""
_NO_STATE = (
    r"(?!(?:(?!and\b)[\w’'.\-]+ ){0,5}(?:[Gg]overnment|Union|Department|Ministry|Council|Commission|Congress|State|City|County|Foundation|EU|NASA|Army|Navy|Pentagon"
    r"|orders?|sales|contracts?|deals?|customers|clients|ads|advertising|grants?|taxpayers|donors|royalties|licen[cs]es|settlement)\b)"
)
""" "Helped by $5 million from the city of Leeds", "from Bede orders": no round."""
_ANY_LEFT, _ANY_RIGHT = Pattern(r"$"), Pattern(r"")
_LEFT = 90


class _Turn(NamedTuple):
    gate: AnyOf
    left: Pattern
    """What ends where the sum begins."""
    right: Pattern
    """What begins where it ends."""
    plain: Mapping[str, str]
    """What each group of the two is read as."""


_TURNS = (
    _Turn(
        AnyOf("flow", "gone into", "been put", "been pour", "been pump", "been invest", "been inject", "been sunk", "been plough", "been plow", "been paid"),
        _ANY_LEFT,
        Pattern(rf"(?: (?:of|in) (?:[\w\-]+ ){{0,2}}(?:capital|equity|funding|money|cash|debt|financing))?,? (?P<done>{_FLOWED})" rf" (?={_COMPANY})"),
        {"done": "has been raised by"},
    ),
    _Turn(
        AnyOf("establishment", "foundation", "creation", "formation", "beginnings", "its start", "its birth"),
        _ANY_LEFT,
        Pattern(r"[^.;\n]{3,90}?\bsince (?:its|the|their) (?P<since>establishment|foundation|creation|formation|beginnings|start|birth)\b"),
        {"since": "founding"},
    ),
    _Turn(
        AnyOf("in hand", "on board", "out of a", "secured", "committed", "of the ", "of a ", "of an ", "in the bank", "on hand", "in the till", "in its pocket"),
        Pattern(rf"\b(?P<has>(?:now |already )?(?:has|have|had|holds?|held|counts?)(?: now| already| so far)?) {ABOUT}$"),
        Pattern(r"(?P<hand> (?:already )?(?:in hand|in the bag|on board|secured|committed|in the bank|on hand|in the till|in its pockets?|in place|together|signed up))?" r"(?=(?: (?:out )?of (?:an?|its|the) (?:[\w\-]+ )?(?:planned|targeted|hoped-for|intended|envisaged|proposed|authori[sz]ed|sought|possible|maximum|target|\S{2,12} (?:million |billion |m |bn )?(?:it|the company|round|financing|offering|that it) ?(?:seeks|wants|hopes|is seeking|is after|aims|plans)?))|(?(hand) (?:already )?from (?:[\w\-]+ ){0,3}(?:investors|backers|angels|venture|shareholders|VCs)\b|(?!)))"),
        {"has": "has raised", "hand": ""},
    ),
    _Turn(
        AnyOf("volume of", "amount of", "size of", "sum of", "extent of", "value of", "weigh", "scope of"),
        Pattern(rf"\b(?:{_ROUND}|[Cc]apital|[Mm]eans|[Mm]oney)(?: (?:alone|round|itself|for [A-Z]\w+|of (?:the|this) [\w\-]+))?(?P<with>,? (?:(?:with|had|has|having|in|to|reached|reaches|attained) (?:likewise )?(?:an? |the )?(?:[\w\-]+ )?(?:volume|amount|size|sum|extent|value|scope) of|weigh(?:s|ed|ing)(?: in)?(?: at)?)) {ABOUT}$"),
        _ANY_RIGHT,
        {"with": " of"},
    ),
    _Turn(
        AnyOf("means ", "funds ", "resources ", "monies "),
        Pattern(rf"\b(?P<means>(?:[Ff]inancial |[Ff]resh |[Nn]ew |[Ff]urther |[Oo]wn )?(?:[Mm]eans|[Ff]unds|[Rr]esources|[Mm]onies) (?:in the (?:amount|sum|order) of|amounting to|totall?ing|to the (?:tune|amount|extent) of)) {ABOUT}$"),
        Pattern(r"(?=,? (?:[\w\-]+ ){0,4}?(?:taken (?:up|in|on)|raised|obtained|received|collected|secured|put|injected|invested|provided|flow\w*|from|have|has|had|is|are|were|was)\b)"),
        {"means": "funding of"},
    ),
    _Turn(
        AnyOf("amounts to", "amounted to", "adds up to", "added up to", "reached", "runs to", "ran to", "clock", "stands at", "stood at", "tallied"),
        Pattern(rf"\b(?!Loan|loan|Investment|investment){_ROUND}(?: round| itself| alone)? (?P<came>amount(?:s|ed) to|add(?:s|ed) up to|r[au]ns? to|(?:has |had )?reached|clock(?:s|ed) in at|st(?:ands|ood) at|tallied) {ABOUT}$"),
        Pattern(r"(?! (?:in|of) (?:\w+ )?(?:revenues?|sales|profits?))"),
        {"came": "came to"},
    ),
    _Turn(
        AnyOf("first clos", "initial clos", "second clos", "interim clos", "final clos"),
        Pattern(r"\b(?<!Fund )(?P<close>(?:first|initial|second|interim|final|partial) clos(?:e|ing)(?: of (?:the|its|this) round)?(?P<when> (?:earlier )?(?:this|last|in|on|at) [\w ]{3,20}?)?,? (?:brought(?: in)?|brings(?: in)?|yielded|yields|netted|raised|delivered|produced|came to|amounted to|totall?ed|was|stood at))" rf" {ABOUT}$"),
        _ANY_RIGHT,
        {"close": "round of"},
    ),
    _Turn(
        AnyOf("given", "gave", "handed", "entrusted"),
        Pattern(rf"\b(?:[Ii]nvestors|[Bb]ackers|[Ss]hareholders|[Vv]enture capitalists|VCs|[Aa]ngels)(?: have| had)?(?: now| just| also)? (?P<gave>given|gave|handed|entrusted) {_COMPANY}(?: [A-Z][\w.&’'\-]*){{0,2}}(?: with)? {ABOUT}$"),
        Pattern(r"(?! (?:in|of) (?:\w+ )?(?:losses|debts|dividends|value|worth|capitali[sz]ation|proceeds|returns|savings)\b)"),
        {"gave": "backed"},
    ),
    _Turn(
        AnyOf("swept up by", "snapped up by", "scooped up by", "hoovered up by", "bagged by", "netted by", "landed by"),
        _ANY_LEFT,
        Pattern(r"(?: (?:of|in) (?:[\w\-]+ ){0,2}(?:capital|equity|funding|money|cash|financing))?,? (?P<swept>(?:was|were|has been|have been) (?:swept up|snapped up|scooped up|hoovered up|bagged|netted|landed) by) (?=(?:[\w\-]+ ){0,4}[A-Z])"),
        {"swept": "was raised by"},
    ),
    _Turn(
        AnyOf("led the", "led funding", "led with", "topped the", "headed the"),
        Pattern(rf"\b(?P<led>(?:led|topped|headed) (?:(?:the|this) (?:[\w\-]+ )?(?:list|pack|field|tally|table|chart|ranking|week|month|way)|funding in (?:the|this) [\w\-]+) with|led with) (?:its |their )?{ABOUT}$"),
        Pattern(rf"(?= (?:in (?:[\w\-]+ ){{0,2}}(?:funding|financing|capital|equity)\b(?! (?:invested|deployed|spent|provided|committed|given)\b)|(?:[\w\-]+ ){{0,2}}{_ROUND}\b))"),
        {"led": "raised"},
    ),
    _Turn(
        AnyOf("cheque", "check"),
        Pattern(rf"\b(?:has|have|had|got|gets|with|received|receives|landed|secured|pocketed|banked|cashed|won|raised|for|on|after|to|thanks to) (?:an?|the|its|their|another) {ABOUT}$"),
        Pattern(r"[- ](?P<cheque>cheque|check)(?= (?:from|courtesy of|signed by) (?:the )?(?:[\w\-]+ ){0,3}[A-Z])"),
        {"cheque": "investment"},
    ),
    _Turn(
        AnyOf("facility of", "facility for", "facility worth", "line of", "line for", "credit of"),
        Pattern(rf"\b(?:t(?:ook|aken|akes?|aking) (?:out|up|on)|arranged|signed|negotiated|agreed|obtained|secured|put in place|lined up|closed) (?:an?|the|its|another) (?:[\w\-]+ ){{0,3}}?(?P<line>(?:credit|loan|debt|borrowing|lending) (?:facility|line)|(?:facility|line) of credit|(?<!closed a )(?<!closed the )(?<!closed its )facility) (?:of|for|worth|over|totall?ing) {ABOUT}$"),
        _ANY_RIGHT,
        {"line": "loan"},
    ),
    _Turn(
        AnyOf("raised)", "raised to date", "raised so far", "raised in total", "total raised", "raised in all", "total funding", "venture funding", "funding to date", "funding so far"),
        Pattern(rf"(?P<open>\() ?{ABOUT}$"),
        Pattern(rf" {_RAISED_IN_ALL}(?=[),;])"),
        {"open": "(which has raised ", "told": "to date"},
    ),
    _Turn(
        AnyOf("raised to date", "raised so far", "raised in total", "total raised", "raised in all", "raised from", "raised over", "venture funding"),
        Pattern(rf"(?<=[\w)])(?P<with>,? with) {ABOUT}$"),
        Pattern(rf" {_RAISED_IN_ALL}(?=[.,;)]|$| from | over )"),
        {"with": ", which has raised", "told": "to date"},
    ),
    _Turn(
        AnyOf("raised to date", "raised so far", "raised in total", "total raised", "raised in all"),
        Pattern(rf"(?<=[\w)])(?P<open> ?[–—] ?| --? ){ABOUT}$"),
        Pattern(rf" {_RAISED_IN_ALL}(?P<close> ?[–—] ?| --? )"),
        {"open": ", which has raised ", "told": "to date", "close": ", "},
    ),
    _Turn(
        AnyOf("back of", "heels of"),
        Pattern(rf"\b(?P<back>(?:hot |Hot )?[Oo](?:n|ff) the (?:back|heels) of) {ABOUT}$"),
        Pattern(rf"(?=[- ](?:in )?(?:(?:new|fresh|oversubscribed|venture|equity|growth) )*(?![Ii]nvestment|[Ll]oan){_ROUND}\b[^.,;\n]{{0,30}} (?:led by|from) )"),
        {"back": "after raising"},
    ),
    _Turn(
        AnyOf(" put into", " poured into", " pumped into", " ploughed into", " plowed into", " sank into", " sunk into", " injected into"),
        Pattern(rf"\b(?:[Tt]he|[Tt]hat|[Tt]hose|[Tt]his) {ABOUT}$"),
        Pattern(r" (?:(?:that|which) )?(?:the )?[A-Z][^.,;\n]{1,60}? (?:(?:has|had|have|then|also|recently|just|later) )*(?P<put>put|poured|pumped|plough?ed|plowed|sank|sunk|injected) (?P<into>into) (?=(?:the )?(?:[a-z\-]+ ){0,4}[A-Z])"),
        {"put": "invested", "into": "in"},
    ),
    _Turn(
        AnyOf("armed with", "flush with", "buoyed by", "helped by", "propelled by", "aided by", "boosted by", "emboldened by", "thanks to"),
        Pattern(rf"(?<=, )(?P<armed>(?:[Aa]rmed with|[Ff]lush with|(?:[Bb]uoyed|[Hh]elped|[Pp]ropelled|[Aa]ided|[Bb]oosted|[Ee]mboldened) by|[Tt]hanks to)) {ABOUT}$"),
        Pattern(rf"(?=(?: (?:in|of) (?:[\w\-]+ ){{0,3}}(?:funding|financing|capital|equity|money|cash))? (?:from {_NO_STATE}(?:the )?(?:[a-z\-]+ ){{0,3}}[A-Z]|led by )|[- ](?:in )?(?:(?:new|fresh|oversubscribed|venture|equity|growth) )*(?![Ii]nvestment|[Ll]oan){_ROUND}\b)"),
        {"armed": "after raising"},
    ),
    _Turn(
        AnyOf("in the bank", "in its pocket", "in hand", "in its coffers", "in its war chest", "under its belt"),
        Pattern(rf"\b(?P<with>[Ww]ith) {ABOUT}$"),
        Pattern(r"(?: (?:in|of) (?:[\w\-]+ ){0,3}(?:funding|financing|capital|equity|money|cash))? from (?:the )?[A-Z][^.,;\n]{1,60}?(?P<bank> (?:now |already )?(?:in the bank|in (?:its|hand|the) ?(?:pocket|coffers|war chest)?|under its belt))(?=,)"),
        {"with": "after raising", "bank": ""},
    ),
    _Turn(
        AnyOf("with its ", "with their "),
        Pattern(rf"(?<=[\w)])(?P<with>, with (?:its|their)(?: (?:new|recent|latest|fresh))?) {ABOUT}$"),
        Pattern(rf"(?=[- ](?:(?:new|fresh|oversubscribed|venture|equity|growth) )*{_ROUND}\b[^.,;\n]{{0,30}} (?:from|led by) )"),
        {"with": ", which raised its"},
    ),
    _Turn(
        AnyOf("(raised ", "(secured ", "(closed ", "(landed "),
        Pattern(rf"[\w)] (?P<open>\((?:raised|secured|closed|landed)) {ABOUT}$"),
        Pattern(r"(?!\))"),
        {"open": "(which raised"},
    ),
)  # fmt: skip
_LARGE = Pattern(
    r".*(?:million|billion|trillion|crore|lakh|[\dmb ](?:m|mn|mln|bn|b|k|K|M|B|MM|cr|Mn|Bn|Cr)\b|,\d{3},\d{3}|\d,\d{3})"
)


def find_turns(text: str, sums: Sequence[tuple[int, int]]) -> Iterator[Wording]:
    """Where words beside a sum are read as plainer ones, and as which; `sums` are the spans of amounts, in order."""
    yield from _bare_brackets(text, sums)
    lower = text.lower()
    turns = [turn for turn in _TURNS if turn.gate.is_in(lower)]
    for start, end in sums if turns else ():
        if not _LARGE.match(text, start, end):
            continue
        for turn in turns:
            right = turn.right.match(text, end)
            left = turn.left.search(text, max(0, start - _LEFT), start) if right is not None else None
            if left is None or right is None:
                continue
            for found in (left, right):
                for group, plain in turn.plain.items():
                    if group in found.re.groupindex and found[group] is not None:
                        yield Wording(*found.span(group), _cased(found[group], plain))


def _bare_brackets(text: str, sums: Sequence[tuple[int, int]]) -> Iterator[Wording]:
    """ "Acme ($5 million in total funding), Bede ($8 million) and Corran ($2 million)": of each all that it raised."""
    for start, end in sums if "(" in text else ():
        if (
            text[start - 1 : start] == "("
            and text[end : end + 1] == ")"
            and _ROW_OF_TOTALS.search(text, max(0, start - 200), start)
        ):
            yield Wording(start - 1, start, "(which has raised ")
            yield Wording(end, end + 1, " to date)")


_ROW_OF_TOTALS = Pattern(rf"\([^()\n]{{2,24}} {_RAISED_IN_ALL}\)(?:,? and|,) [^.;\n]{{2,160}}\($")


def _cased(words: str, plain: str) -> str:
    """ "On the heels of" as "After raising"."""
    return plain.capitalize() if words[:1].isupper() else plain
