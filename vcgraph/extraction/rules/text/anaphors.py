"""Words that stand for whoever the sentences before spoke of: "the company", "the Leeds-based lender", "it", "the latter"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import scan

_NOUNS = "|".join(re.escape(noun) for noun in (*lexicon().company_nouns, *lexicon().firm_nouns))
_SEAT = r"(?:(?: [A-Z][a-z]+\.?){1,3}, (?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.)(?:-based)?,?)?"
""" "The | Harrowgate, Mass.-based, | company"."""
_WORDS = (
    r"(?: (?!(?:at|of|in|to|for|by|on|with|from|and|the|that|as|an?|which|who|is|was|has|had|or|his|her|its|their|lead|co-lead|anchor|sole|only)\b)"
    r"(?:[\w-]+|U\.[SK]\.)){0,4}?"
)
_VENTURE = r"(?<!joint )(?:venture|scale-?up)(?=['’]s |,? (?:is|was|has|had|raised|raises|will|also|plans|said|itself|now|aims|wants|closed|secured|expects|hopes)\b|[.])"
""" "The venture has raised", and no "venture capital"."""
_TRADE = r"(?! (?:investors?|backers?|firm|company|startup|start-up|giant|maker|provider|group|fund|platform|developer|outfit|specialist|software|app|service|lender|house|pioneer|leader|veterans?|arm|unit)\b)"
""" "The software | company": the noun ends further on."""
_SUM = r"(?:[$€£₹¥\d]|US\$)"
_FOR = (
    rf"for(?! (?:(?:about|around|some|nearly|over|more than|roughly|just|up to) )*{_SUM}|"
    r" an? [\w.% \-]{1,20}(?:stake|share|slice|interest)\b)"
)
_TO = (
    r"to(?! date| (?:(?:about|over|more than|nearly|around|approximately|roughly|some|almost|just|well|an?|estimated|under|at least) )*"
    r"(?:[$€£₹¥\d]|US\$|(?:US|C|A|S|HK)\$|[A-Z]{2,3} ?\d))"
)
_TOLD = rf"(?! (?:of|{_FOR}|that|which|who|is led|called|named|behind|backed|known|{_TO}|controlled|owned|founded|run|based|launched|started|created|headed|building|making|developing|providing|offering)\b)"
""" "The company behind Acme", "the firm that": which one the words behind tell."""
_IMPERSONAL = (
    r"(?! (?:(?:has|had|later|then|also|recently|now|soon) )*(?:(?:emerge[ds]|transpire[ds]|turn(?:ed|s) out)|(?:is|was|been) (?:(?:also|later|now|recently|first|widely|not|still) )*"
    r"(?:reported|rumou?red|understood|revealed|worth noting|unclear|clear|no (?:surprise|secret|wonder|accident)))"
    r"(?: (?:later|today|yesterday|recently|soon|(?:last|this) [a-z]+|on [A-Z][a-z]+day|in [A-Z][a-z]+))? (?:that|how|why|whether)\b)"
)
""" "It is understood that": nobody is "it"."""
_BACKED_BY = r"(?:backed|funded|financed|bankrolled) by\b"
_OF_TWO = (
    r"[Tt]he (?:former|latter)(?=(?:[’']s (?:[\w-]+ ){0,2}(?:rounds?|investors|backers|valuation|shareholders))|,? (?:which )?(?:is|was|has|had|will|raised|secured|closed|landed|got|took|received|recently|also|itself)\b)"
    r"|[Tt]he latter(?=(?: walked|, (?:which|with|an?)\b| (?:wants|needs|seeks|expects|plans|sold|bought|did))\b)"
    r"|[Tt]he (?:former|latter)(?=(?: (?:also|then|later|now|once|just|recently))? (?:[a-z]{2,}ed|brought|drew|won|bought|sold|put|found|said|says|counts|is|boasts)(?: (?:in|up|down|on))? (?:an?|its|the|it|about|around|nearly|almost|some|over|more|just|roughly|[$€£¥₹\d]|[A-Z]{1,3}[$]|Rs\b))"
    r"|[Tt]he (?:first|second)(?=(?:,[^,;.]{2,40},)? (?:which )?(?:has |had )?(?:raised|secured|closed|landed|got|took|received|wants|expects to (?:raise|close))\b)"
    rf"|[Tt]he (?:first|second|other)(?=(?:, (?:which (?:is|was) )?| (?:is|was) (?:also )?){_BACKED_BY}| (?:has )?(?:raised|secured|closed|landed) (?:an? |about |some |over )?[$€£¥₹\d])"
)
_ANAPHOR = Pattern(
    rf"\b(?:[Tt]he|[Tt]his){_SEAT}{_WORDS} (?P<noun>{_NOUNS}|Company|Firm|Group|VC(?=['’]s )|{_VENTURE})\b(?!(?:(?<=investor)|(?<=backer)) in )"
    rf"(?=(?:[’']s)?(?:[\s,.;:)]|$))(?!(?: \([^()\n]{{2,40}}\))? [“\"]?[a-z]?[A-Z0-9]){_TRADE}{_TOLD}"
    rf"|\b(?P<it>[Ii]t{_IMPERSONAL}|The duo|the duo|[Tt]hey|[Ww]e|{_OF_TWO})\b(?=(?:['’](?:s|ve|re|ll|d))? \w|(?:(?<=former)|(?<=latter)|(?<=first)|(?<=second)|(?<=other)), \w)"
)
_OF_VENTURE = Pattern(r" (?:VC|PE|venture|private equity|buyout) firm$")
""" "The VC firm" is never a company that raises money for itself."""
_START = Pattern(r"[TtIiWw](?<!\w.)(?=h[ei]|t\b|e\b)", re.DOTALL)


def find_anaphors(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The spans of such words between two offsets, with the noun or pronoun of each."""
    for match in scan(_START, _ANAPHOR, text, start, end):
        noun = (match["noun"] or match["it"]).lower()
        noun = "venture capital firm" if _OF_VENTURE.search(match[0]) else noun
        yield *match.span(), f"this {noun}" if match[0].lower().startswith("this") else noun
