"""Names: the keys under which they are compared, and the words in them that tell firms, funds and persons apart."""

import re
import unicodedata
from functools import lru_cache

from vcgraph.normalize.patterns import Pattern

LEGAL_FORMS = frozenset(
    """inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pbc gmbh mbh ag se sa sas sarl srl
    spa nv bv ab asa oy oyj aps kk kg kgaa pte pvt pty pcl bhd sdn tbk pt jsc pjsc ojsc ooo cos scsp sicav""".split()
)
"""Legal forms that end a name. ISO 20275 lists them all; these are the ones that news writes."""
_WORDS_TOO = frozenset("company co limited corporation".split())
_SPELT_OUT = {
    "corp": "corporation", "co": "company", "cos": "company", "mgmt": "management", "intl": "international",
    "univ": "university", "govt": "government", "bros": "brothers", "assocs": "associates", "advisers": "advisors",
}  # fmt: skip

_POSSESSIVE_END = Pattern(r"['’]s?$")
_PARENTHESIS = Pattern(r"\s*[(\[（]([^()\[\]（）]{1,60})[)\]）]\s*$")
_POSSESSOR = Pattern(r"^(?P<owner>\S+(?: \S+)*?)['’]s +(?P<rest>\S+ +\S.*)$")
_DOTTED = Pattern(r"\b(?:[^\W\d_]\.){1,5}(?:[^\W\d_]\b)?")
_APOSTROPHE = Pattern(r"(?<=\w)['’ʼ`](?=\w)")
_SEPARATOR = Pattern(r"[^\w+]+|_")
_UNHEARD = Pattern(r"[aeiouyh\W_]")
_RUN = Pattern(r"(.)\1+")
_SQUASH = Pattern(r"[\W_]+")
# "St. Jude Children's Research Hospital" is a name as a whole: here the possessor owns nothing.
_NO_POSSESSORS = frozenset("children women men people kids veteran farmer worker teacher mother patient".split())

PLACES = frozenset(
    """africa america american americas argentina asia asian australia australian austria bahrain bangladesh beijing
    belgium brazil brazilian britain british california canada canadian chile china chinese colombia denmark dubai
    egypt emea europe european finland france french german germany ghana hong hongkong india indian indonesia
    ireland irish israel israeli italian italy japan japanese jordan kazakhstan kenya kong korea korean kuwait latam
    latin london malaysia mena mexican mexico netherlands nigeria nordic nordics norway oman pacific pakistan
    philippines poland portugal qatar qatari russia russian saudi arabia shanghai singapore spain spanish sweden
    swedish swiss switzerland taiwan texas illinois thailand turkey turkish uae uk ukraine us usa vietnam york abu
    dhabi""".split()
)
"""Words that name a place in the name of a regional arm. A place that only one of two names has parts them."""
FIRM_WORDS = frozenset(
    """capital ventures venture partners partner management investments investment investors advisors associates vc
    fund funds equity group holdings holding company corporation""".split()
)
"""Words that firms drop in speech: "Sequoia" for "Sequoia Capital". They never tell two firms apart by themselves."""
COMPANY_WORDS = frozenset(
    """technologies technology tech labs lab systems software networks network media communications electronics
    financial automotive motors motor ai app hq solutions services industries enterprises international
    pharmaceuticals therapeutics biosciences robotics games studios corporation company""".split()
)
"""Words that companies drop in speech: "Uber" for "Uber Technologies". Without more they prove nothing."""
WEAK_WORDS = frozenset("group holdings holding technologies technology labs lab".split())
"""Words that do not make another company of a name of two words or more: "Blue Origin Technologies"."""

_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
} | {"debut": 1, "inaugural": 1}
_ROMAN = Pattern(r"x{0,3}(?:ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}


def fold(name: str) -> str:
    """Lower case without accents or typographic variants; scripts other than Latin stay as they are.

    >>> fold("Société Générale"), fold("ＡＢＣ")
    ('societe generale', 'abc')
    """
    if name.isascii():
        return name.lower()
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


@lru_cache(maxsize=200_000)
def name_tokens(name: str) -> tuple[str, ...]:
    """The folded words of a name: "&" is "and", without "the" in front, an owner, or legal forms at the end.

    >>> name_tokens("The Carlyle Group L.P."), name_tokens("Coop"), name_tokens("J.P. Morgan & Co.")
    (('carlyle', 'group'), ('coop',), ('jp', 'morgan'))
    >>> name_tokens("Ashton Kutcher's Sound Ventures"), name_tokens("Moody's Analytics")
    (('sound', 'ventures'), ('moodys', 'analytics'))
    >>> name_tokens("EcoMotors (EM)"), name_tokens("Acme Capital (India)")
    (('ecomotors',), ('acme', 'capital', 'india'))
    """
    text = _POSSESSIVE_END.sub("", fold(without_owner(_PARENTHESIS.sub(_keep_place, name))).strip())
    text = _DOTTED.sub(lambda match: match[0].replace(".", ""), text)
    text = _APOSTROPHE.sub("", text).replace("&", " and ")
    words = [word for word in _SEPARATOR.split(text) if word]
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    kept = _without_legal_forms(words)
    return tuple(_SPELT_OUT.get(word, word) for word in kept) or (fold(name).strip() or name.strip(),)


def _keep_place(parenthesis: re.Match[str]) -> str:
    """Nothing for "(EM)", an abbreviation of the name; the words for "(India)", which name another firm."""
    return f" {parenthesis[1]}" if PLACES & set(fold(parenthesis[1]).split()) else ""


def without_owner(name: str) -> str:
    """A name without the owner that news puts in front: a place, or a person or firm of two words or more.

    >>> without_owner("Saudi Arabia’s Public Investment Fund"), without_owner("Dick's Sporting Goods")
    ('Public Investment Fund', "Dick's Sporting Goods")
    """
    match = _POSSESSOR.match(name)
    if not match:
        return name
    owner = fold(match["owner"]).split()
    if owner[-1] in _NO_POSSESSORS:
        return name
    return match["rest"] if len(owner) > 1 or owner[0] in PLACES else name


def _without_legal_forms(words: list[str]) -> list[str]:
    end = len(words)
    while end > 1 and words[end - 1] in LEGAL_FORMS and _stands_alone(words[: end - 1], words[end - 1]):
        end -= 1
        if end > 1 and words[end - 1] == "and":
            end -= 1
    return words[:end]


def _stands_alone(rest: list[str], form: str) -> bool:
    """Whether a name survives without its legal form: "The Boring Company" and "X Corp" do not."""
    return len(rest) > 1 if form in _WORDS_TOO else len("".join(rest)) > 1


def name_key(name: str) -> str:
    """The form under which equal names are equal.

    >>> name_key("Amazon.com, Inc."), name_key("Shield  AI Inc."), name_key("T. Rowe Price Group Inc.")
    ('amazon com', 'shield ai', 't rowe price group')
    """
    return " ".join(name_tokens(name))


def fund_key(name: str) -> str:
    """The key of a fund's name: its number stands at the end, in figures.

    A number word counts as the fund's number unless it opens the name with a capital ("Third Point", "First Round").

    >>> fund_key("Acme Fund III, L.P."), fund_key("Acme's third fund"), fund_key("First Round Capital Fund")
    ('acme fund 3', 'acme fund 3', 'first round capital fund')
    >>> fund_key("14th fund")
    'fund 14'
    """
    words = list(name_tokens(re.sub(r"['’]s(?=\s)", "", name)))
    opens_with_name = name[:1].isupper()
    kept, numbers = [], []
    for position, word in enumerate(words):
        number = _number(word, ordinal=position > 0 or not opens_with_name, roman=position > 0)
        if number is None:
            kept.append(word)
        else:
            numbers.append(str(number))
    return " ".join([*kept, *numbers]) if kept else " ".join(words)


def _number(word: str, *, ordinal: bool, roman: bool) -> int | None:
    figures = word[:-2] if ordinal and word.endswith(("st", "nd", "rd", "th")) else word
    if figures.isdecimal() and len(figures) <= 3:
        return int(figures)
    if ordinal and word in _ORDINALS:
        return _ORDINALS[word]
    if not roman or not _ROMAN.fullmatch(word):
        return None
    values = [_ROMAN_VALUES[letter] for letter in word]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def squash(key: str) -> str:
    """A key without its spaces: "shield ai" and "shieldai" agree.

    >>> squash(name_key("Shield AI")) == squash(name_key("ShieldAI"))
    True
    """
    return _SQUASH.sub("", key)


def core_tokens(tokens: tuple[str, ...], droppable: frozenset[str]) -> tuple[str, ...]:
    """The words that carry a name, without droppable ones behind the first; never nothing.

    >>> core_tokens(("sequoia", "capital"), FIRM_WORDS), core_tokens(("capital", "partners"), FIRM_WORDS)
    (('sequoia',), ('capital',))
    """
    return tokens[:1] + tuple(token for token in tokens[1:] if token not in droppable)


@lru_cache(maxsize=50_000)
def latin(key: str) -> str:
    """A key in Latin letters, for names in other scripts; German umlauts also stand as two letters.

    >>> latin("яндекс"), latin("acme")
    ('yandeks', 'acme')
    """
    if key.isascii():
        return key
    from anyascii import anyascii  # here, since only names in other scripts need its tables

    return anyascii(key).lower()


def skeleton(key: str) -> str:
    """The consonants of a name, each run once, with letters that sound alike as one: slips mostly leave it unchanged.

    >>> skeleton("igor babuschkin") == skeleton("igor babushkin"), skeleton("andreesen") == skeleton("andreessen")
    (True, True)
    """
    letters = latin(key)
    for spelt, heard in (("sch", "s"), ("ph", "f"), ("c", "k"), ("q", "k"), ("z", "s"), ("w", "v"), ("x", "ks")):
        letters = letters.replace(spelt, heard)
    return _RUN.sub(r"\1", _UNHEARD.sub("", letters))


def initials(tokens: tuple[str, ...]) -> str:
    """The first letters of the words that count in an acronym.

    >>> initials(("kleiner", "perkins", "caufield", "and", "byers"))
    'kpcb'
    """
    return "".join(token[0] for token in tokens if token not in ("and", "of", "the", "for", "de"))
