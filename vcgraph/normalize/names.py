"""Names: the keys under which they are compared, and the parts that tell firms, funds and persons apart."""

import re
import unicodedata
from functools import lru_cache

LEGAL_FORMS = frozenset(
    """inc incorporated corp corporation co company ltd limited llc llp lp plc pllc gmbh mbh ag se sa sas sarl srl spa
    nv bv ab asa oy oyj aps kk kg kgaa pte pvt pty pcl bhd sdn tbk pt jsc pjsc ojsc ooo cos scsp sicav""".split()
)
"""Legal forms that end a name. ISO 20275 lists them all; these are the ones that news writes."""
_WORDS_TOO = frozenset("company co limited corporation cos".split())

_POSSESSIVE_END = re.compile(r"['’]s?$")
_PARENTHESIS = re.compile(r"\s*[(\[（]([^()\[\]（）]{1,60})[)\]）]\s*$")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){1,5}(?:[^\W\d_]\b)?")
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`](?=\w)")
_SEPARATOR = re.compile(r"[^\w+]+|_")
_SQUASH = re.compile(r"[\W_]+")


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
    """The folded words of a name, with "&" as "and", without "the" in front and legal forms at the end.

    >>> name_tokens("The Carlyle Group L.P."), name_tokens("Coop"), name_tokens("J.P. Morgan & Co.")
    (('carlyle', 'group'), ('coop',), ('jp', 'morgan'))
    """
    text = _POSSESSIVE_END.sub("", fold(_PARENTHESIS.sub("", name)).strip())
    text = _DOTTED.sub(lambda match: match[0].replace(".", ""), text)
    text = _APOSTROPHE.sub("", text).replace("&", " and ")
    words = [word for word in _SEPARATOR.split(text) if word]
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return tuple(_without_legal_forms(words)) or (fold(name).strip(),)


def _without_legal_forms(words: list[str]) -> list[str]:
    end = len(words)
    while end > 1 and words[end - 1] in LEGAL_FORMS and _stands_alone(words[: end - 1], words[end - 1]):
        end -= 1
        if end > 1 and words[end - 1] == "and":
            end -= 1
    return words[:end]


def _stands_alone(rest: list[str], form: str) -> bool:
    """Whether a name survives without its legal form: "The Boring Company" and "X Corp" do not."""
    return len(rest) > 1 if form in _WORDS_TOO else len(rest[0]) > 1


def name_key(name: str) -> str:
    """The form under which equal names are equal.

    >>> name_key("Amazon.com, Inc."), name_key("SHIELD AI"), name_key("Shield  AI Inc.")
    ('amazon com', 'shield ai', 'shield ai')
    """
    return " ".join(name_tokens(name))


def squash(key: str) -> str:
    """A key without its spaces: "shield ai" and "shieldai" agree.

    >>> squash(name_key("Shield AI")) == squash(name_key("ShieldAI"))
    True
    """
    return _SQUASH.sub("", key)
