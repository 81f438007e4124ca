"""What one field of a list says: names with their parts, a sum, a stage, a date."""

import re
from typing import NamedTuple, cast

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.model import Money
from vcgraph.model.claim import InvestorRole, NameKind, Stage
from vcgraph.normalize.money import find_money
from vcgraph.normalize.patterns import Pattern

_WORD = r"(?:[^\W\d_a-zß-öø-ÿ]|\d|[a-z](?=[A-Z]))[\w.&'’+/\-!]*"
_SMALL = r"(?:&|of|an?|and|by|for|the|de|la|le|du|des|von|der|in)"
NAME = rf"{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD}){{0,6}}"
"""A run of capitalised words, as names are written."""
_NAME = Pattern(NAME)
NOTHING = Pattern(
    r"(?:un|not )disclosed(?: (?:amount|sum|price|terms|investors?|value|funding|size|angels?)){0,2}|(?:n/?[ad]|none|nil|unknown|tbd|tba|confidential|not (?:available|given|applicable))\.?|[–—\-?.]*"
    r"|(?:amount|price|terms|sum|value|investors?|lead|lead investors?)(?: (?:was|were))? (?:un|not )(?:disclosed|given|known)",
    re.IGNORECASE,
)
""" "n/a", "–", "undisclosed": a field that says nothing."""
_ASIDE = Pattern(r"\s*\(([^()]*)\)")
_LEADS = Pattern(r"^(?:co-?)?leads?(?:er|ing| investors?)?$", re.IGNORECASE)
_NOBODY = Pattern(
    r"(?:\+ ?)?(?:\d+ |several |various |a group of |some |many |unnamed |private |individual |other )*(?:others?|more|angels?|angel investors?|"
    r"(?:existing |undisclosed |unnamed |new )?(?:investors?|insiders?|backers?|individuals)|friends(?: and family| & family)?|family|etc\.?|members|founders?|management|bootstrapped)",
    re.IGNORECASE,
)
_CUT = Pattern(r"\s*[,;/+]\s+|\s*;\s*|\s+(?:and|with|plus|alongside|as well as|joined by)\s+|\s+\+\s*", re.IGNORECASE)
_AMPERSAND = Pattern(r"(?:(?<=Capital|entures|artners|. Group)|(?<=\))) & (?=[A-Z])")
_STAGE = Pattern(
    r"(?P<pre>pre[- ]?)?series[- ]?(?P<series>[a-k])(?:[- ]?[\dI]|\+| plus)?|(?P<letter>[A-H])|(?P<first>pre[- ]?seed|seed|angel|bridge|growth(?: equity)?|private equity|"
    r"(?:venture )?debt|(?:venture |term |bank )?loan|(?:credit|debt|loan) (?:facility|line)|convertible(?: loan)?(?: note)?|grant|(?:equity )?crowdfunding|ico|token (?:sale|round)|ipo|strategic|corporate|secondary)",
    re.IGNORECASE,
)
_STAGES: dict[str, str] = {
    "pe": "private_equity", "loan": "debt", "line": "debt", "facility": "debt", "ico": "ico", "token": "ico", "convertible": "convertible_note",
}  # fmt: skip
_UNGROUPED = re.sub(r"[?]P<\w+>", "?:", _STAGE.pattern)
STAGE = rf"(?:{_UNGROUPED})(?:[- ](?:round|extension|financing|funding|stage|facility|investment|deal))*"
"""A stage with the nouns that may stand behind it, and nothing else."""
SALE = Pattern(r"(?:acquisition|acquired|trade sale|m&a|buy-?out|takeover|merger|exit|lbo|mbo)", re.IGNORECASE)
""" "Trade sale": in the column of stages, it says that the company was bought."""
_SECTORS = frozenset(
    """fintech edtech agritech agtech healthtech biotech saas proptech insurtech foodtech cleantech climatetech deeptech medtech legaltech hrtech
    martech adtech mobility logistics gaming crypto web3 cybersecurity security robotics energy retail ecommerce e-commerce media travel healthcare
    health education agriculture food payments software hardware consumer enterprise analytics materials restaurants learning data ai ev climate
    space transport transportation infrastructure biotechnology marketplace b2b b2c d2c nft defi iot ml telecom semiconductors manufacturing
    fashion beauty sports entertainment insurance banking lending fitness wellness devices diagnostics therapeutics scaling custody""".split()
)


class Named(NamedTuple):
    """An investor of a field, with the part that the field gives him."""

    name: str
    role: InvestorRole


def is_name(text: str) -> bool:
    """Whether a text is one name, and nothing else."""
    return _NAME.fullmatch(text) is not None and any(letter.isalpha() for letter in text) and len(text) <= 60


def is_place_or_sector(text: str) -> bool:
    """ "Brazil", "Fintech": what a bare name in a list may be as well."""
    return text in lexicon().places or text.lower() in _SECTORS or text in lexicon().nationalities


def read_names(text: str, role: InvestorRole = "participant", loose: bool = False) -> list[Named] | None:
    """The names of a field such as "Acme (lead), B and angel C"; None where it is no list of names.

    `loose` says that the field is known to name somebody: what is no name is passed over.
    """
    found: list[Named] = []
    together = re.search(r"\(co-?leads?\)", text, re.IGNORECASE) is not None
    for piece in _CUT.split(_ampersands(text, together)):
        asides = _ASIDE.findall(piece)
        name = _ASIDE.sub("", piece).strip(" .:*•")
        if name.lower().startswith("the ") and is_name(name[4:]):
            name = name[4:] if name[0] == "t" else name
        name = re.sub(r" (?:members|angels|employees|alumni)$", "", name)
        name = re.sub(r"(?:^| )(?:in )?(?:19|20)\d\d$", "", name)
        if not name or NOTHING.fullmatch(name) or _NOBODY.fullmatch(name):
            continue
        if not is_name(name):
            if loose:
                continue
            return None
        leads = any(_LEADS.match(aside.strip()) for aside in asides)
        found.append(Named(name, "lead" if leads else role))
    if together:
        last = max((at for at, one in enumerate(found) if one.role == "lead"), default=-1)
        found = [one._replace(role="lead") if at <= last else one for at, one in enumerate(found)]
    return _as_co_leads(found)


def _ampersands(text: str, together: bool) -> str:
    return text.replace(" & ", ", ") if together else _AMPERSAND.sub(", ", text)


def _as_co_leads(found: list[Named]) -> list[Named]:
    leads = sum(one.role == "lead" for one in found)
    return [one._replace(role="co_lead") if leads > 1 and one.role == "lead" else one for one in found]


def read_money(text: str, unit: str = "") -> Money | None:
    """The sum that a field gives, at its beginning; `unit` is what its column's head says of bare figures."""
    found = find_money(text)
    if found and not re.search(r"\w{4,}", text[: found[0].core_start].replace("about", "").replace("around", "")):
        return found[0].money
    figure = re.match(r"\W{0,2}(\d[\d.,]*)\W*$", text) if unit else None
    sums = find_money(f"{unit} {figure[1]} million") if figure else []
    return sums[0].money if sums else None


def read_stage(text: str) -> Stage | None:
    """The stage that a field names, where it names nothing else.

    >>> [read_stage(field) for field in ("Series B extension", "Pre-seed", "C", "Hardware")]
    ['series_b', 'pre_seed', 'series_c', None]
    """
    bare = re.sub(
        r"(?:[- ](?:round|extension|financing|funding|stage|investment|deal))+$", "", text.strip(), flags=re.IGNORECASE
    )
    match = _STAGE.fullmatch(bare)
    if not match or (match["letter"] and bare.islower()):
        return None
    letter = match["series"] or match["letter"]
    if letter:
        return cast(Stage, f"{'pre_' if match['pre'] and letter.lower() in 'abcde' else ''}series_{letter.lower()}")
    words = match["first"].lower().replace("-", " ")
    if words.startswith("pre"):
        return "pre_seed"
    name = next((_STAGES[word] for word in words.split() if word in _STAGES), None)
    first = words.split()[-1] if words.startswith(("venture", "equity")) else words.split()[0]
    return cast(Stage, name or ("private_equity" if first == "private" else first))


def kind_of(name: str) -> NameKind | None:
    """Whether a name is plainly a firm's or a person's."""
    words = name.split()
    if words[-1] in lexicon().firm_words:
        return "firm"
    return "person" if 2 <= len(words) <= 3 and lexicon().is_given_name(words[0]) else None
