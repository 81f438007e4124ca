"""Phrases of what a company is worth that surely mean "valued" or "valuation": "pegged at $2 billion" is "valued at".

Each row has its gate words and, for each plain word, a pattern whose group `said` is read as that word; a large sum
begins at group `sum`.
"""

from vcgraph.extraction.rules.wording.gated_phrases import ABOUT

COMPANY = r"(?:the (?:[\w-]+ ){0,2}?(?:company|start-?up|firm|business|venture|outfit|group|platform|maker)|it|them|[A-Z][\w.&-]+(?: [A-Z][\w.&-]+){0,2})"
_DEEMED = "(?:deemed|held|considered|judged|adjudged|reckoned|accounted)"
_ITS_WORTH = "(?:its|their|the (?:company|start-?up|firm|business|group)['’]s) (?:worth|value)"
_GOING = "(?:going|started|off the ground|up and running)"

VALUE_PHRASES: tuple[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    (("pegged", "pegging", "pegs", "apprais", "assess", "priced", "pricing"), (
        (rf"\b(?P<said>(?:pegged|appraised|assessed) at) {ABOUT}(?P<sum>)", "valued at"),
        (rf"\b(?:company|start-?up|firm|business)(?:,| (?:was|is|being|has been|had been))? (?P<said>priced at) {ABOUT}(?P<sum>)", "valued at"),
        (rf"\b(?P<said>pegging|pricing) {COMPANY} at {ABOUT}(?P<sum>)", "valuing"),
        (rf"\b(?P<said>pegs|prices) {COMPANY} at {ABOUT}(?P<sum>)", "values"),
        (rf"\b(?P<said>pegged|priced|appraised) {COMPANY} at {ABOUT}(?P<sum>)", "valued"),
    )),
    (("marked", "marking", "marks", "rated", "reckoned at"), (
        (rf"\b(?P<said>marked|rated|reckoned) at {ABOUT}(?P<sum>)", "valued"),
        (rf"\b(?P<said>marked) {COMPANY} at {ABOUT}(?P<sum>)", "valued"),
        (rf"\b(?P<said>marking) {COMPANY} at {ABOUT}(?P<sum>)", "valuing"),
        (rf"\b(?P<said>marks) {COMPANY} at {ABOUT}(?P<sum>)", "values"),
    )),
    (("worth",), (
        (rf"\b(?:is|was|are|were|been|being|now|last|once|(?:which|that|whom) (?:[a-z’']+ ){{1,4}}) ?(?P<said>{_DEEMED} (?:to be |as being )?worth) {ABOUT}(?P<sum>)", "valued at"),
        (rf"(?<!is )(?<!was )\b(?P<said>{_DEEMED}) {COMPANY} (?:to be )?worth {ABOUT}(?P<sum>)", "valued"),
        (rf"\b{_DEEMED} {COMPANY} (?P<said>(?:to be )?worth) {ABOUT}(?P<sum>)", "at"),
        (rf"\b(?P<said>put {_ITS_WORTH}) at {ABOUT}(?P<sum>)", "valued it"),
        (rf"\b(?P<said>puts {_ITS_WORTH}) at {ABOUT}(?P<sum>)", "values it"),
        (rf"\b(?P<said>putting {_ITS_WORTH}) at {ABOUT}(?P<sum>)", "valuing it"),
    )),
    (("nvestors", "ackers", "shareholders", "inanciers"), (
        (rf"\b(?:[Ii]nvestors|[Bb]ackers|[Ss]hareholders|[Ff]inanciers)(?: [\w’']+){{0,3}} (?P<said>put|have|had) {COMPANY} (?:down )?at {ABOUT}(?P<sum>)", "valued"),
    )),
    (("price tag",), (
        (rf"\b(?:company|start-?up|firm|business|unicorn)(?: \w+)? (?:carries|carried|commands|commanded|wears|wore|bears|bore|sports|sported|has|had) an? (?P<said>price tag) of {ABOUT}(?P<sum>)", "valuation"),
    )),
    (("going with", "started with", "off the ground with", "up and running with"), (
        (rf"\b(?P<said>got|gets) {COMPANY} {_GOING} with (?=[\w ]{{0,20}}[$€£₹\d])", "backed"),
        (rf"\b(?:got|gets) {COMPANY} (?P<said>{_GOING} with) (?=[\w ]{{0,20}}[$€£₹\d])", "with"),
    )),
)  # fmt: skip
