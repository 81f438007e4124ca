"""Names of departments: "Head of Business Operations" tells what one does, and not for whom."""

import re

_WORDS = frozenset(
    """Business Operations Operating Development Marketing Investor Investors Relations Capital Markets Client Clients Services Product Products
    Engineering Sales Finance Financial Strategy Strategic Growth Legal Compliance Technology People Talent Culture Communications Partnerships Platform
    Risk Security Data Design Customer Success Experience Human Resources Corporate Affairs Public Policy Global Head Chief Officer
    Executive Analytics Revenue Innovation Science Portfolio Fundraising Investment Investments Accounting Support Quality Supply Chain
    Manufacturing Regulatory Clinical Medical Content Brand Creative Administration Solutions Structuring Origination Sustainability Impact
    of and""".split()
)
_COMPANIES_TOO = frozenset(
    "Platform Data Capital Growth Science People Innovation Brand Impact Talent Content Solutions".split()
)
""" "Growth Capital" may be a firm; a department has a plainer word beside these."""


def is_department(name: str) -> bool:
    """Whether all words of a name tell of work that is done in any company.

    >>> [is_department(name) for name in ("Business Operations", "Growth Capital", "Acme Operations")]
    [True, False, False]
    """
    words = [word for word in re.split(r"[ ,&/]+", name) if word]
    return _WORDS.issuperset(words) and not _COMPANIES_TOO.issuperset(words)
