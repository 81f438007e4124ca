"""Free ways to tell of a fund that are read as plain ones: "is passing the hat for" as "is seeking to raise".

What makes each sure stands beside it: the word for a fund, or its sum.
"""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.extraction.rules.wording.gated_phrases import Gated, find_gated, phrase
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_ABOUT = r"(?:about |around |some |roughly |approximately |nearly |almost |close to |as much as |as little as |up to |at least |more than |over |well over |just |only |under |an? |the |upwards of |north of |another |a further |somewhere |between )*"
_SUM = rf"{_ABOUT}(?:(?:US|A|C|S|HK|NZ)?[$€£¥₹]|Rs\.? ?\d|\d[\d.,]* ?(?:million|billion|crore|mn|bn|m\b))"
_WHOLE_SUM = (
    rf"{_ABOUT}(?:(?:US|A|C|S|HK|NZ)?[$€£¥₹]|Rs\.? ?)?\d[\d.,]*+(?:[ -]?(?:million|billion|crores?|bn|mn|m|b|M|B)\b)?+"
)
_NOUN = r"(?:[Ff]unds?|[Vv]ehicle|[Pp]ool)\b(?!-| (?:round|of funds|manage[rd]|rais))"
_FUND = rf"(?:an?|its|their|his|her|our|another|the|what)\b[^.;,\n]{{0,70}}?\b{_NOUN}"
_OBJECT = rf"(?=(?:{_SUM}[^.;\n]{{0,70}}?\b{_NOUN}|{_FUND}))"
_SUM_ALONE = rf"(?={_WHOLE_SUM}(?:[.;,\n]|$| (?:from (?!its )|in (?:all|total))))"
_BE = r"(?:is|are|was|were|be|been|being)"
_ADVERBS = r"(?:(?:now|currently|again|already|also|back|out|reportedly|still|just|soon|once more) )*"
_MIND = r"(?:sights|eyes?|heart|mind)(?: (?:firmly|squarely))?"
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|maiden|debut|inaugural|previous|last|prior|earlier|preceding|predecessor|original)"
_WHEN = r"(?:,? (?:(?:which )?(?:dates?|dating|dated) from|from|of|in|raised in|closed in|back in) \d{4},?)?"
_SIZED = (
    r"(?:(?:had |has )?(?:stopped|stood|settled|left off|topped out|filled up|ended up|wound up|finished up|landed|clocked in|weighed in|checked in|come in|maxed out) (?:at|on|with|for)"
    r"|(?:had |has )?(?:came|come|ran|run|amounted|added up|got|made it|grew|grown|swelled|stretched|climbed) to|(?:had |has )?(?:mustered|contained|held|brought in|brought|corralled|cleared|fetched|pulled in|managed)"
    r"|had to (?:make do|content itself|settle) (?:with|for)|(?:was|had been) (?:worth|filled at|capped at)|(?:had|was)(?: (?:exactly|just|only))?)"
)
_NO_HOLDING = (
    r"(?! (?:\w+ ){0,2}(?:of|in|worth|left|stakes?|shares|invested|stock|bonds|losses|assets)\b| (?:to|into|for)\b)"
)
_SUM_ENDS = rf"(?={_WHOLE_SUM}{_NO_HOLDING})"

_COUNTED = "one two three four five six seven eight nine ten".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_NUMBERS = {
    f"(?:{word}|{number})": ordinal
    for number, (word, ordinal) in enumerate(zip(_COUNTED, _ORDINALS, strict=True), start=1)
}


_SAYINGS: tuple[Gated, ...] = (
    (
        AnyOf("of funds"),
        (
            phrase(
                r"\b(?:tally|amount|total|sum|value) of (?P<said>funds) (?=(?:that |which )?(?:it|they|the (?:company|firm|start-?up|group)|[A-Z]\w+) (?:has|have|had|raised|attracted)|raised|attracted|collected)",
                "money",
            ),
        ),
    ),
    (
        AnyOf(" sights ", " eye on", " eyes on", " heart on", " mind on", " eye set", " eyes set", " heart set"),
        (
            phrase(
                rf"\b(?P<said>(?:has|have|had) (?:got )?(?:its|their|his|her) {_MIND} (?:(?:set|trained|fixed) )?on) {_OBJECT}",
                "is seeking to raise",
            ),
        ),
    ),
    (
        AnyOf(" road", " trail", " circuit", " campaign "),
        (
            phrase(
                rf"\b(?P<said>(?:(?:has|have|is|are|was|were) )?{_ADVERBS}(?:hit|hits|hitting|take to|takes to|took to|taken to|on|heading out on|set out on|setting out on) (?:the|a) (?:fund-?raising )?(?:road|trail|circuit|campaign)(?: again)? (?:for|with|in search of|to (?:market|promote|raise))) {_OBJECT}",
                "is seeking to raise",
            ),
        ),
    ),
    (
        AnyOf("market for", "market with", "market again", "market seeking", "market to raise", "market once more", "investors with", "investors for", "partners with", "partners for"),
        (
            phrase(
                rf"\b(?P<said>(?:{_BE}|gone|go|goes|going|went|come|comes|came|returned|returns|returning) {_ADVERBS}(?:in|to|on) (?:the )?market(?: (?:again|once more|now))? (?:for|with|seeking|to raise)) (?:{_OBJECT}|{_SUM_ALONE})",
                "is seeking to raise",
            ),
        ),
    ),
    (
        AnyOf(
            "drumming", "scaring up", "scraping", "passing", "pass the hat", "tapping", "knocking", "making the rounds", "canvassing",
            "courting", "angling", "casting about", "hunting", "shopping", "stumping", "asking", "working on", "work on", "prepar", "readying",
            "mulling", "plotting", "cooking up", "weighing", "contemplating", "toying", "envisag", "lining up", "ground", "sounding",
            "talking to", "talks with", "discussions with", "conversations with", "approaching", "appealing", "returning to", "going back", "gone back", "turning to", "putting together",
        ),
        (
            phrase(
                rf"\b(?:{_BE}|busy|started|starts|begun|began|to start|to begin) {_ADVERBS}(?P<said>(?:drumming|scaring) up|scraping together|(?:tapping|canvassing|courting|asking|sounding out|talking to|approaching|knocking on the doors of|returning to|going back to|turning to) (?:(?:its|their|existing|potential|prospective|would-be|institutional|new|old|the) )*(?:investors|backers|limited partners|LPs|institutions|clients) (?:for|about|over|with)|passing (?:round )?the hat(?: a?round)? for|knocking on (?:[\w’']+ )?doors for|making the rounds (?:for|with)|(?:angling|casting about|hunting|shopping|stumping) for|(?:working|at work) on|preparing(?: (?:for|to launch|to market))?|readying|mulling(?: over)?|plotting|cooking up|weighing|contemplating|toying with(?: the idea of)?|envisaging|lining up|putting together) {_OBJECT}",
                "seeking to raise",
            ),
            phrase(rf"\b{_BE} {_ADVERBS}(?P<said>passing (?:round )?the hat(?: a?round)? for) {_SUM_ALONE}", "seeking to raise"),
            phrase(
                rf"\b(?P<said>(?:has|have) (?:gone|turned) back to (?:its|their) (?:(?:existing|own) )?(?:investors|backers|limited partners|LPs) (?:for|with)) (?:{_OBJECT}|{_SUM_ALONE})",
                "is seeking to raise",
            ),
            phrase(rf"\b{_BE} (?P<said>getting) (?={_FUND} off the ground\b)", "seeking to raise"),
        ),
    ),
    (
        AnyOf(" in the works", " in the making", " on the drawing board", " in preparation", " in the pipeline"),
        (
            phrase(
                rf"\b(?P<said>has|have) (?={_FUND}[^.;,\n]{{0,40}} (?:in the (?:works|making|pipeline)|on the drawing board|in preparation)\b)",
                "plans",
            ),
        ),
    ),
    (
        AnyOf(" touch ", " collect ", " bring ", " be as ", " be worth ", " grow to", " swell to", " come to", " go up to", " run to", " climb to", " amount to", " end up", " size of", " gather ", " attract ", " get to", " make it to", " break "),
        (
            phrase(
                rf"\b{_NOUN}(?:[^.;\n]|(?<=[A-Z])\.){{0,60}}?\b(?:could|may|might|should|would|will|is (?:meant|supposed|expected|set|likely|due|hoped) to|is to) (?:eventually |ultimately |soon |yet |well )?(?P<said>touch|collect|bring in|be as (?:large|big|much) as|be worth|grow to|swell to|come to|go up to|run to|climb to|amount to|end up (?:at|with)|gather|attract|get to|make it to|break|(?:have|reach) a size of) (?={_SUM})",
                "raise",
            ),
        ),
    ),
    (
        AnyOf("one before", "previous one", "last one", "earlier one", "one that came before"),
        (
            phrase(
                r"\b(?P<said>(?:the|its|their) (?:previous|last|earlier|prior) one|the one (?:that came )?before(?: (?:it|that))?)(?=,? (?:in|of|from|which|that|had|was|closed|raised|for|came|stood|stopped|ended|\d)\b|[.;])",
                "its previous fund",
            ),
        ),
    ),
    (
        AnyOf(
            "stopped", "stood", "settled", "left off", "topped out", "filled up", "ended up", "wound up", "landed", "clocked in", "weighed in",
            "checked in", "come in", "maxed out", " came to", " come to", " ran to", "amounted", "added up", " got to", "made it", " grew to",
            "swelled", "climbed", "mustered", "contained", " held", "brought", "corralled", "cleared", "fetched", "managed", "had to",
            "was worth", "been worth", "filled at", " had ",
        ),
        (
            phrase(
                rf"\b(?:[Ii]ts|[Tt]heir|[Tt]he|[’']s?) (?:[\w-]+ ){{0,3}}?{_ORDINAL}(?: [\w-]+){{0,3}}? (?:fund|vehicle|pool|one)\b{_WHEN}(?:,? (?:which|that))? (?P<said>{_SIZED}) {_SUM_ENDS}",
                "raised",
            ),
            phrase(rf"\b(?:predecessor|forerunner)\b{_WHEN}(?:,? (?:which|that))? (?P<said>{_SIZED}) {_SUM_ENDS}", "raised"),
            phrase(
                rf"\b(?:Its|its|Their|The|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first){_WHEN} (?P<said>{_SIZED}) {_SUM_ENDS}",
                "raised",
            ),
        ),
    ),
    (
        AnyOf("dropped", "abandoned", "scrapped", "shelved", "ditched", "jettisoned", "buried", "given up", "gave up", "torn up", "tore up", "walked away", "backed away", "backed out", "towel", "on ice", "on hold", "back burner", "thought better"),
        (
            phrase(
                rf"\b(?P<said>(?:dropped|abandoned|scrapped|shelved|ditched|jettisoned|buried|given up(?: on)?|gave up(?: on)?|torn up|tore up|walked away from|backed away from|backed out of|thought better of) (?:its |their |the |all |any |an? )?(?:plans?|ideas?|intentions?|efforts?|attempts?|bid|drive|quest)(?: (?:for|of|to))(?: (?:raise|raising|launch|launching|start|starting|form|forming|market|marketing|gather|gathering))?) (?={_FUND})",
                "abandoned",
            ),
            phrase(rf"\b(?P<said>(?:threw|thrown) in the towel on) (?={_FUND})", "abandoned"),
            phrase(rf"\b(?P<said>put) (?={_FUND}[^.;,\n]{{0,20}} on (?:ice|hold|the back burner))", "shelved"),
        ),
    ),
    (
        AnyOf("sealed", "filled", "shut ", "a line under", "the lid on", "finishing touches", "called time on", "to bed", "rounded off", "sewn up", "tied up", "buttoned up", "finished", "stopped taking"),
        (
            phrase(
                rf"\b(?P<said>sealed|filled(?: up)?|shut(?: the (?:books?|doors?) (?:of|on|to))?|(?:drawn|drew) a line under|put (?:the lid|the finishing touches) on|called time on|put to bed|rounded off|sewn up|tied up|buttoned up|finished raising|(?:finished (?:gathering|collecting|taking)|stopped taking) (?:commitments|money|capital|pledges|cash) (?:for|into)) (?={_FUND})",
                "closed",
            ),
        ),
    ),
    (
        AnyOf("final clos"),
        (
            phrase(
                rf"\b(?P<said>(?:can (?:now )?)?(?:reports?|reported|celebrat(?:es|ed)|registers|registered|logs|logged|notche[sd]|declare[sd]|confirm(?:s|ed)|chalked up|pulled off) (?:an?|the|its) final clos(?:e|ing) (?:of|for|on)) (?={_FUND}|[A-Z])",
                "closed",
            ),
        ),
    ),
    (
        AnyOf(" mark", "threshold", "crossed", "broken", "broke ", "passed", "topped"),
        (
            phrase(
                rf"(?:\b{_NOUN}|\bWith (?:an?|its|their|the) [^.;,\n]{{0,40}}?\b{_NOUN},[^.;,\n]{{0,40}}?) (?:(?:has|have|had|already|now) )*(?P<said>(?:crossed|passed|broken(?: through)?|broke(?: through)?|topped|cleared|breached|gone past|went past|surpassed|sailed past) (?:the )?)(?={_WHOLE_SUM}[ -](?:mark|threshold|line|barrier|level)\b)",
                "raised ",
            ),
        ),
    ),
    (
        AnyOf("number ", "no. ", "fund #"),
        tuple(
            phrase(rf"\b(?:for|on|of|clos(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|launch(?:es|ed|ing)|filled|sealed) (?P<said>[Ff]und (?:number |[Nn]o\. ?|#){word})\b", f"its {ordinal} fund")
            for word, ordinal in _NUMBERS.items()
        ),
    ),
    (
        AnyOf("reckon", "count", "banks on", "banking on", "dream", "thinks of", "thinking of", "pencil", "of the way", "on its way", "on the way", "halfway", "half way"),
        (
            phrase(
                rf"\b(?P<said>(?:(?:is|are) (?:counting|banking|reckoning|dreaming|thinking) (?:on|with|of)|reckons? (?:on|with)|counts? on|banks on|dreams of|thinks of|(?:has|have) pencill?ed in)) {_OBJECT}",
                "is seeking to raise",
            ),
            phrase(
                rf"\b(?P<said>(?:is|are) (?:(?:more than |almost |about |nearly )?(?:halfway|half way|\d+(?:%| per ?cent) of the way)|well on (?:its|the|their) way|on (?:its|the|their) way) (?:to|towards?)) (?={_FUND})",
                "is seeking to raise",
            ),
        ),
    ),
    (
        AnyOf("upped", "hiked", "boosted", "bumped", "ratcheted", "nudged"),
        (
            phrase(r"\b(?P<said>upped|hiked|boosted|bumped(?: up)?|ratcheted up|nudged up) (?=(?:the|its|their) (?:[\w-]+ )?(?:target|goal|size|hard[- ]cap)\b)", "raised"),
        ),
    ),
    (
        AnyOf("plans", "planning", "has in mind", "in the offing"),
        (
            phrase(
                rf"\b(?P<said>plans|is planning|are planning|(?:has|have|announced|unveiled|revealed) plans for|has in mind) (?=(?:an?|its|their|another)(?: (?!for|with|in|of|to|and|by)[\w&’'-]+){{0,4}} {_NOUN})",
                "plans to raise",
            ),
        ),
    ),
    (
        AnyOf("taking in", "taken in", "pulling in", "bringing in", "drawing", "scooping"),
        (phrase(rf"\b(?:[Cc]los|[Ww]rap|[Cc]omplet|[Ss]hut|[Ff]ill)\w*\b[^.;\n]{{0,80}}?\b(?:after|having|by) (?P<said>taking in|taken in|pulling in|bringing in|drawing(?: in)?|scooping up) (?={_SUM})", "raising"),),
    ),
    (
        AnyOf("commitments of", "capital of", "proceeds of", "a volume of", "subscriptions of"),
        (
            phrase(
                rf"\b(?:target(?:s|ing|ed)?|seek(?:s|ing)?|sought) (?P<said>(?:(?:total|aggregate|capital|investor|new|equity) )*(?:commitments|capital|proceeds|subscriptions|a volume) of )(?={_SUM})",
                "",
            ),
        ),
    ),
    (
        AnyOf("signing", "putting", "chipping", "committing", "pledging", "handing", "subscribing", "contributing", "stumping"),
        (
            phrase(
                rf"\b(?:clos|wrap|complet|finish|conclud|finali|shut|fill)\w*\b[^.;\n]{{0,70}}?(?P<said>, with (?:(?:its|the|existing|new|both|limited) )*(?:investors|backers|partners|LPs|institutions|subscribers) (?:signing (?:on|up) for|putting (?:up|in)|chipping in|committing|pledging|handing over|subscribing(?: for| to)?|contributing|stumping up)) (?={_SUM})",
                " at",
            ),
        ),
    ),
)  # fmt: skip
_OTHER_KIND = Pattern(
    r"\b(?:(?:swimming|motor|car|talent|gene|prize|labou?r|applicant|candidate|patent|paddling|indoor|outdoor|public|hotel|betting|jury) pool"
    r"|(?:electric|armou?red|motor|utility|terrain|test|delivery|rescue|military|recreational|off-road|launch|police|emergency) vehicle"
    r"|(?:strike|hardship|relief|flood|roof|repair|rainy[- ]day|compensation|reserve|emergency|disaster|recovery|welfare|memorial|pothole|contingency|scholarship|stadium|organ|church|hospital|school|youth|road|wealth) fund"
    r"|fund (?:for (?:the )?(?:victims|workers|farmers|families|tenants|refugees|roads|schools|orphans|survivors|patients|pensioners|veterans|residents|people|children)|to (?:help|aid|compensate|pay|assist|rebuild|repair|support (?:victims|families|workers))))\b",
    re.IGNORECASE,
)
""" "Closed its swimming pool after taking in <M>", "plans a fund for workers": no fund that invests."""
_REACH = 90
"""Code points behind a phrase in which the fund is named."""
_OF_FUNDS = AnyOf("fund", "vehicle", "pool", "in the market", "investors", "limited partners", "the hat")


def find_fund_wordings(text: str) -> Iterator[Wording]:
    """Where a free phrase tells of a fund, and as what it is read."""
    if not _OF_FUNDS.is_in(text.lower()):
        return
    for found, plain in find_gated(text, _SAYINGS):
        if not _OTHER_KIND.search(text, found.start(), found.end() + _REACH):
            yield Wording(*found.span("said"), plain)
