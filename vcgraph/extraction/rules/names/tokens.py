"""Words of a text with their offsets, and what their letters tell."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.sentences import LOST_SPACE, stops_in_names
from vcgraph.normalize.words import AnyOf

_TOKEN = Pattern(
    r"[a-z]++(?![\w’'&.+@*\-‐!])"  # most words, found at once
    r"|Sp\. ?z ?o\.? ?o\."  # a Polish company
    r"|(?:GmbH|AG|SE) & Co\. KG(?:aA)?\b|S\.à ?r\. ?l\.|S\.A\.(?:B\.)? de C\.V\."  # of Germany, Luxembourg, Mexico
    r"|(?:[^\W\d_]\.){2,}"  # U.S., J.P., L.L.C.
    r"|[A-Z]\.(?=\s?[A-Z])"  # T. Rowe
    r"|(?:Inc|Corp|Co|Ltd|Bros|St|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|Sdn|Bhd|Pte|Pvt|Pty|Kft|Ltda|Md|Mohd)\.(?![\w])"
    r"|\b[Ee]x-(?=[A-Z\d]|[a-z][A-Z])"  # ex-Acme
    r"|A/S\b"  # a Danish company
    rf"|[^\W_]+(?:(?:[’'&+@*\-‐_]|\.(?!{LOST_SPACE}))[^\W_]+)*(?:(?<=[a-z]{{2}})\+(?=[\s,.;:)’']|$)|!(?=[,’']|\s(?:[a-z]|(?:Inc|Japan|Brands|Growth|Capital|Ventures|Holdings|Group)\b)))?"
    r"|(?<![\w$€£@])[@$](?:Capital|Ventures|Partners|Labs|Fund)\b"  # a house named with a sign
    r"|&"
)
_POSSESSIVE = Pattern(r"['’](?:s|S)$")
_COMPOUND = Pattern(
    r"[-‐](?:based|backed|affiliated|led|owned|founded|listed|born|style|headquartered|area|focused|funded|run|controlled|bound|"
    r"supported|dedicated|friendly|powered|only|like|wide|class|level|size|sized|year|month|day|stage|related|made|traded|"
    r"rival|backer|subsidiary|registered|turned|dominated|linked|incubated|bred|inspired|sponsored|maker|operator|parent|era|branded|oriented|alum|driven|enabled|assisted|first|native|enhanced|fueled|fuelled)"
    r"s?$",
    re.IGNORECASE,
)
_CAPITAL = Pattern(
    r"[@$][A-Z]"  # @Capital
    r"|[a-z]+[A-Z]|(?:[b-z]|al|el|ul)-[A-Z]"  # iRobot, deCODE, i-Lend, xAI, eBay, al-Rashid
    r"|\d+[A-Z][A-Za-z]"  # 1Password, 8VC
    r"|\d+[a-z]+[A-Z]|\d[a-wyz]{2,}\d|\di$"  # 23andMe, 3one4, 3i
    r"|\d-[A-Z][a-z]"  # 5-Hour
    r"|[dl][’'][A-ZÉ]"  # d'Oro
    r"|\d{2,4}(?!(?:st|nd|rd|th|s|mn?|mm|bn|tn|[bkxgtw]|[ap]m|p|km|cm|mm|kg|[gmtk]b|g?hz|mins?|hrs?|yr|mph|mg|ml|ft|sqft|cr|lakh)$)[a-z]{2,}$"  # 99designs
    r"|[a-z]\d+[a-z]$"  # a16z
    r"|(?!peer|face|back|door|end|one|many|wall|coast|point|business|consumer|day|hand)[a-z]{3,}[24][a-z]{2,}$"  # cash4gold, but peer2peer
    r"|(?!mp\d|co2|ps\d|pm\d|nox|web\d|h\do|covid)[a-z]{2,}\d{1,2}$"  # zip2
    r"|[a-z]\.[A-Z][a-z]|[a-z]+\d[A-Z]"  # m.Kora, one4U
    r"|(?!a\.k\.a|f\.k\.a|d\.b\.a|s\.p\.a|s\.r\.[lo])(?:[a-z]\.){3,}|[b-hj-z]\.[a-z]{4,}$"  # e.l.f., d.light
    r"|(?!www\.)[a-z\d][a-z\d\-]+\.(?:com|io|ai|co|net|org|ly|fm|me|tv|gg|app|lv|ee|lt|de|fr|pl|ru|eu|se|fi|nl|uk|vc|capital|ventures|xyz)$"  # velora.com
)
LEGAL_END = Pattern(
    r",? (?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|LP|L\.P|Co|Company|PLC|Plc|GmbH|AG|SA|SE|NV|N\.V|BV|B\.V|AB|ASA?|A/S|ApS|Oyj?|SpA|SARL|SAS|KK|(?:Pte|Pvt|Pty|Co)\.?,? Ltd|Private (?:Limited|Ltd)|(?:Sdn\.? )?Bhd|Berhad|Kft|Ltda|Lda|Tbk|P?JSC|KGaA|KG|(?:GmbH|AG|SE) & Co\. KG(?:aA)?|S\.A\.S|S\.L|S\.p\.A|S\.r\.l|S\.à ?r\. ?l|S\.A\.(?:B\.)? de C\.V|s\.r\.o|a\.s|d\.o\.o|Sp\. ?z ?o\.? ?o|UAB|Group|Holdings)\.?$",
    re.IGNORECASE,
)
"""The legal form at the end of a name, with "Group" and "Holdings", which names are as often told without."""


_ODD_SIGNS = str.maketrans("\u00a0\u202f\u2009¹²³⁴⁵⁶⁷⁸⁹†‡\u2010\u2011", "              --")
"""Spaces and hyphens that do not break, and thin spaces, stand on web pages for plain ones; raised figures point to notes."""
_NOTE = Pattern(
    r"(?:(?<=Ventures)|(?<=Capital)|(?<=Partners)|(?<=Management)|(?<=Inc\.)|(?<=LLC))\d{1,2}(?!\w|%|\.\d)|(?<=\w) ?\[\d{1,2}\]"
)
""" "Harrow Ventures1", "Acme [2]": the figure of a note, glued to a name by copying."""
_GLUED = Pattern(
    r"^(?:[A-Z][A-Z.’'/]+ ?){1,3},(?: [A-Z][A-Za-z.]+,)? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?-(?=[A-Z])", re.MULTILINE
)
""" "NEW YORK, Oct. 24-Velora Inc.": a dateline that runs into the first name."""
_LONG_HYPHEN = Pattern(
    r"(?<=[^\W\d_])–(?=(?:based|backed|led|owned|headquartered|founded|listed|focused|stage|money)\b)|(?<=\b[Cc]o)–(?=(?:[Ff]ound|[Cc]hief|[Cc]hair|[Ll]e[ad]d?|[Ii]nvest))"
)
_DOTTED = Pattern(r"\b(?:C\.[A-Z]\.O)\.(?! [A-Z]\S* (?![A-Z])|$|\n)|\b(?:C\.[A-Z]\.O)(?=\. [A-Z]|\.\n|\.$)")
""" "Acme's C.E.O. Ann Lee": the dot behind the last letter goes as well, where no sentence ends with it."""
_FOR_SPACE = Pattern(r"(?<=[a-z])\?(?=[A-Za-z])(?![\w-]*=)")
_STRAY = Pattern(rf"{_FOR_SPACE.pattern}|(?<=[a-z])\? (?=[a-z]+[ ,])|(?<=[a-z,] )\?(?=[a-z])")
""" "Velora?has?raised": the sign that a page put in the place of a space it could not write."""
_WITHIN = Pattern(r"(?<=[a-z])\?(?=[a-z])(?![\w-]*=)")
""" "Has?raised": no question ends there, as one does in "Why?Because"."""
_OFTEN_STRAY = 2
_LETTER = Pattern(r"(?<=[a-z] )[\"“”]([A-Z])[\"“”](?= [A-Z])")
""" "Games "R" Us": a letter in quotes within a name."""
_LINK_GLUED = Pattern(r"(?<=[a-z])(?:More here|Read [Mm]ore|Read on|Learn [Mm]ore|Continue reading)\b")
""" "Harrow VenturesMore here.": the words of a link, glued to a sentence by copying."""
_PEOPLE_LED = Pattern(
    r"(?<=[a-z,] )(?:Black|Brown|White|Asian|African|Latin[aox]|Latine|Hispanic|Native|Indigenous|Aboriginal|Jewish|Muslim|Christian"
    r"|Wom[ae]n|Female|Minority|Immigrant|Veteran|Queer|LGBTQ?\+?|BIPOC|AAPI|Deaf|(?:African|Asian|Arab|Indian|Mexican)-American)"
    r"(?: and [A-Z][a-z]+)?-(?=(?:led|owned|founded|run|controlled)\b)"
)
""" "The Black-led startup": whom a company is led by, in the capitals of a people, and no name."""


def with_plain_signs(text: str) -> str:
    """The text, as long as before, with signs of one kind: "Lagos–based" is "Lagos-based"."""
    text = text.translate(_ODD_SIGNS)
    if "–" in text:
        text = _LONG_HYPHEN.sub("-", text)
    if "-" in text:
        text = _GLUED.sub(lambda match: f"{match[0][:-1]}—", text)
    if ".O." in text:
        text = _DOTTED.sub(lambda match: f"{match[0].replace('.', ''):>{len(match[0])}}", text)
    if "?" in text and len(_WITHIN.findall(text)) >= _OFTEN_STRAY:
        text = _STRAY.sub(lambda match: " " * len(match[0]), text)
    if "-" in text:
        text = _PEOPLE_LED.sub(lambda match: match[0].lower(), text)
    text = _LINK_GLUED.sub(lambda match: " " * len(match[0]), text)
    text = _LETTER.sub(r" \1 ", text)
    return _NOTE.sub(lambda match: " " * len(match[0]), text)


class Token(NamedTuple):
    """One word: its span without a possessive ending, and the suffix that was cut off (`'s`, `-based`)."""

    start: int
    end: int
    text: str
    suffix: str


_NEW = tuple.__new__
"""Makes a tuple without the call in Python that `Token(...)` is: a text has many words."""


def find_tokens(text: str) -> list[Token]:
    """All words of a text in order, in time linear in its length.

    >>> [token.text for token in find_tokens("Box, Inc.'s San Francisco-based unit, J.P. Morgan & Co.")]
    ['Box', 'Inc.', 'San', 'Francisco', 'unit', 'J.P.', 'Morgan', '&', 'Co.']
    """
    own = _shouted_so(text) | (_ending_so(text) if _SAYS_OF.is_in(text) else set())
    whole = _with_plain_stops(text)
    return [
        _NEW(Token, (*match.span(), word, "")) if word.isalnum() or word[:-2] in own else _token(match.start(), word)
        for match in _words(whole)
        if (word := text[match.start() : match.end()]) not in _NO_WORDS
        or (word == "S" and _is_initial(text, match.start()))
    ]


def _with_plain_stops(text: str) -> str:
    """The text with a sign that ends no word for each stop inside a name."""
    stops = sorted(stops_in_names(text))
    pieces = [text[start + 1 : stop] for start, stop in pairwise([-1, *stops, len(text)])]
    return "_".join(pieces)


_GLUED_HOUSES = Pattern(
    r"\b[A-Z][\w&]+ (?:Ventures|Capital|Partners|Management|Fund)(?=[A-Z][A-Za-z]+ (?:[A-Z][a-z]+ ?){1,3})"
)
""" "Harrow CapitalTarn Partners": the breaks between them were lost."""


def _words(text: str) -> Iterator[re.Match[str]]:
    """The words of a text; what follows the last word of a house without a space is a word of its own."""
    cuts = [match.end() for match in _GLUED_HOUSES.finditer(text)]
    begin = 0
    for cut in [*cuts, len(text)]:
        yield from _TOKEN.finditer(text, begin, cut)
        begin = cut


_NO_WORDS = ("s", "S", "Ex-", "ex-")
_INITIAL = Pattern(r"(?<!\S)S [A-Z][a-z]")
_INITIAL_LAST = Pattern(r"\b(?!Galaxy|Series|Windows|Office)[A-Z][a-z]{5,} $")


def _is_initial(text: str, at: int) -> bool:
    """ "S Kaldor", "Kaldorayan S": an initial without a stop, and no ending of the word before."""
    return _INITIAL.match(text, at) is not None or _INITIAL_LAST.search(text, max(0, at - 30), at) is not None


def _ending_so(text: str) -> set[str]:
    """The names that end in "'s" and own nothing by it: the text never has them without."""
    told = {match["name"] for pattern in (_ENDING_SO, _LISTED_SO) for match in pattern.finditer(text)}
    return {name for name in told if _never_ends_else(text, name)}


def _never_ends_else(text: str, name: str) -> bool:
    """Whether a name stands only with its "'s", or before the surname of somebody whom the text tells by it too."""
    bare = text.count(name) - text.count(f"{name}’s") - text.count(f"{name}'s")
    surnames = set(re.findall(rf"\b{name} ([A-Z][a-z]+)\b", text)) if bare else set()
    before = sum(text.count(f"{name} {surname}") for surname in surnames)
    return bare == before and all(text.count(surname) > text.count(f"{name} {surname}") for surname in surnames)


_SHOUTED_SO = Pattern(r"(?<=[a-z] )(?P<name>[A-Z]{2,})[’']S\b|\b(?P<led>[A-Z]{2,})[’']S(?=,? [a-z])")


def _shouted_so(text: str) -> set[str]:
    """ "KELDA'S has", in a line that is not in capitals itself: the name ends so, "KELDA's" would own something."""
    if "’S" not in text and "'S" not in text:
        return set()
    return {match["name"] or match["led"] for match in _SHOUTED_SO.finditer(text)}


_SAYS_OF = AnyOf(
    "s has ",
    "s is ",
    "s snapped ",
    "s picked ",
    "s for ",
    "s was ",
    "s had ",
    "s were ",
    "s will ",
    "'s,",
    "’s,",
    "'s.",
    "’s.",
    "'s and ",
    "’s and ",
    "s led the ",
    "s joined the ",
    "s among its ",
    "s as well as ",
)
_ENDING_SO = Pattern(
    r"\b(?P<name>[A-Z][a-z]+)[’'](?=s(?:, (?:wh(?:ich|ose)|based in|backed by|founded (?:in|by)|an? (?:[a-z-]+ ){0,4}(?:maker|company|startup|start-up|chain|retailer|platform))| (?:has|had|was|were|will|is (?:backed|buying|owned|raising)|snapped up|picked up)) )"
)
""" "Byju's, which", "Macy's was", "Macy's, based in"."""
_LISTED_SO = Pattern(
    r"(?:\b(?:from|by|with|alongside|including|included?|includes|like|bought|acquires?|acquired|invested in|stake in|acquisition of|startup|start-up|company|rival|chain|retailer|[a-z]*maker)|(?<![’']s )\band|[a-z\d],) (?P<name>[A-Z][A-Za-z]+)[’']"
    r"(?=s(?:, (?:[A-Z][\w&.]+(?: [A-Z][\w&.]+){0,3}(?:,| and\b|[’'])|and [A-Z]|an? )|\.(?:\s|$)| for [$€£₹]|,? and [A-Z][\w&]+(?![\w&]*[’']s [a-z])| (?:(?:co-)?led the|joined the|among its|and its|as well as) ))"
)
""" "From Macy's, Harrow Ventures and Lowe's."; not "from Velora's and Tarn's owners"."""


def _token(start: int, word: str) -> Token:
    cut = _POSSESSIVE.search(word) or (_COMPOUND.search(word) if "-" in word or "‐" in word else None)
    kept = word[: cut.start()] if cut and cut.start() else word
    return Token(start, start + len(kept), kept, word[len(kept) :])


@lru_cache(maxsize=8192)
def is_capital(word: str) -> bool:
    """Whether the letters of a word are those of a name: Acme, iRobot, xAI, 1Password, a16z.

    >>> [word for word in "Acme iRobot xAI 1Password a16z 2024 the 3rd".split() if is_capital(word)]
    ['Acme', 'iRobot', 'xAI', '1Password', 'a16z']
    """
    return word[:1].isupper() or _CAPITAL.match(word) is not None  # of any script: Ÿpod, Żabka


def is_legal(word: str) -> bool:
    """Whether a word is the legal form that ends a company's name."""
    return word in _LEGAL


_LEGAL = frozenset(
    "d.o.o. S.A.S. A.S. A.Ş. P.C. Sdn Sdn. Bhd Bhd. Kft. Ltda. Pty. Inc Inc. Incorporated LLC Ltd Ltd. LP L.P. LLP Corp. Co. PLC Plc GmbH N.V. S.A. S.p.A. S.r.l. S.L. B.V. K.K. Oy ApS Pty Pte. Pvt".split()
) | {
    "GmbH & Co. KG",
    "AG & Co. KG",
    "GmbH & Co. KGaA",
    "SE & Co. KGaA",
    "AG & Co. KGaA",
    "S.à r.l.",
    "S.A. de C.V.",
    "S.A.B. de C.V.",
    "Sp. z o.o.",
}
