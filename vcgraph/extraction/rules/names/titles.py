"""Titles written with capitals ("General Partner", "Chief Operating Officer"), which are no part of any name."""

import re
from collections.abc import Iterator

from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import scan

_FIELD = r"(?:R&D|Engineering|Sales|Marketing|Products?|Operations|Finance|Business Development|Growth|Communications|Strategy|Partnerships|Technology|Research|Design)"
_DEPARTMENT = r"(?:Marketing (?:and|&) Investor Relations|Investor Relations(?: (?:and|&) [A-Z][a-z]+)?|Business Operations|Business Development|Human Resources|Public Affairs|Corporate Development|Capital Formation|Portfolio Operations|Client Service)"
""" "Partner, Investor Relations": what somebody does in a house, and no house of that name."""
_CAPITAL_TITLE = Pattern(
    r"\b(?:"
    r"(?:(?:Managing|General|Founding|Senior|Venture|Operating|Investment|Equity|Executive|Limited) ){1,2}[Pp]artners?(?!ship|s? (?:Fund|Capital|Group))"
    r"|(?:(?:Senior|Executive) )?Managing [Dd]irector(?:s\b|\b)|(?:Co-|Deputy |Interim |Founding )?Chief (?:[A-Z][a-z]+ (?:(?:and|&) )?){1,3}Officer\b|(?:Founding )?Chief (?:Executive|Scientist|Architect)\b"
    rf"|(?:[SE]?VP|(?:(?:Senior|Executive) )?(?:Vice[- ]President|Director)),? (?:of )?{_FIELD}(?:,? (?:and |& )?{_FIELD})?\b"
    r"|(?:(?:Senior|Executive|Corporate|Assistant) )?Vice[- ](?:President|Chair(?:man|woman)?)(?: (?:of|for) [A-Z][a-z]+(?: (?:and|&) [A-Z][a-z]+)?(?= (?:at|of|for|with)\b))?"
    r"|(?:Executive|Investment|Independent|Non-Executive|Lead|Board|Managing|General|Vice|Group|Global|Deputy) (?=(?:Chair|Director|President|CEO|CFO|COO|CTO|Manager))(?:Chair(?:man|woman|person)?|Directors?|Presidents?|CEO|CFO|COO|CTO|Managers?)\b"
    r"|Board (?:[Mm]embers?|[Oo]bservers?|[Dd]irectors?)\b|Board [Oo]f [Dd]irectors\b|(?:Supervisory|Advisory|Management) Board\b(?! Co)|Members? of the Board\b"
    r"|Chair(?:man|woman|person)? of the Supervisory Board\b|(?:Finance|Technology|Operations) Chief\b"
    r"|(?:Senior|Principal|Investment) (?:Associate|Analyst|Counsel)s?(?= [A-Z][\w’'-]+ [A-Z])|Exec(?:utive)?\.? VP\b"
    rf"|(?<=[Pp]artner, ){_DEPARTMENT}\b|(?<=Director, ){_DEPARTMENT}\b|(?<=Head of ){_DEPARTMENT}\b|(?<=President, ){_DEPARTMENT}\b|(?<=Principal, ){_DEPARTMENT}\b"
    r"|Head(?= of [A-Z])|General Counsel\b|Founding Team\b|Entrepreneur[- ]in[- ]Residence\b"
    r"|(?:(?:Co-?)?[Ff]ounders?|Partners?|Principals?)(?= (?:at|with|of|and CEO|and Managing|[A-Z][\w’'-]+ (?:and )?[A-Z][\w’'-]+))(?! (?:Fund|Capital|Group|Communications|Financial|Global|Asset|Circle|Ventures|Collective|Network|Re|Partners)\b| [A-Z][\w’'-]+ (?:Fund|Bank|Trust|Institute|Foundation)\b)"
    r"|Partner(?=,)|Principal(?=,)|(?<= as )Chair(?=[.,;\n]|$| (?:of|and|from|on)\b)"
    r"|(?:Moderator|Panell?ist|Host)(?=:? [A-Z][\w’'-]+ [A-Z])"
    r"|(?:[Cc]o-)?[Ff]ounder[-/](?:CEO|CTO|COO|CFO|[Pp]resident|[Cc]hair\w*)\b|(?<!Co-)(?<!Vice )Chair(?= [A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+ (?:said|says|told|added|adds|wrote)\b)"
    r"|(?:GP|MD|EIR)s\b|Fmr\b|Ph\.? ?D\b\.?|M\.D\.|D\.Phil\b\.?"
    r")"
)
_TITLE_START = Pattern(r"[A-IL-PSTVf](?<!\w.)", re.DOTALL)
_INSIDE_NAME = Pattern(r"(?:[A-Z][\w’'&.-]*|&) $")


def find_capital_titles(text: str) -> Iterator[tuple[int, int]]:
    """The spans of titles that a writer gave capitals.

    >>> text = "said Ann Lee, General Partner at Index Venture Partners and Chief Operating Officer of Acme"
    >>> [text[start:end] for start, end in find_capital_titles(text)]
    ['General Partner', 'Chief Operating Officer']
    """
    for match in scan(_TITLE_START, _CAPITAL_TITLE, text):
        in_name = (match[0].endswith("Partners") or match[0].startswith("Group ")) and _INSIDE_NAME.search(
            text, max(0, match.start() - 30), match.start()
        )
        if not in_name:
            yield match.span()
