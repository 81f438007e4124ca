"""Whether a short name may stand for a longer one that it begins: "Sequoia" for "Sequoia Capital"."""

import re

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.tokens import LEGAL_END
from vcgraph.normalize.patterns import Pattern

TOLD_ARM = Pattern(
    r",? (?:(?:an?|the|its|which is its|a new|a newly [a-z]+) )(?:[\w-]+ ){0,3}(?:subsidiary|unit|arm|division|spin-?off|affiliate)\b"
)


def ends_arm(name: str) -> bool:
    """ "Velora Ventures" may be the arm of a company that the article is about."""
    return name.endswith((" Ventures", " Venture", " Growth", " Foundation", " Institute", " Academy"))


def whole_names(short: str, longer: list[str]) -> list[str]:
    """Of several longer names those that only add the form of the organisation: "Velora Group", not "Velora Eats"."""
    plain = [other for other in longer if _FORMS.issuperset(re.split(r"[ ,]+", other[len(short) :].strip(" ,")))]
    if plain or len(longer) < 2:
        return plain or longer
    named = [one for one in longer if _bare(one) != one and all(x.startswith(_bare(one) + " ") for x in longer)]
    return named if len(named) == 1 else longer


def _bare(name: str) -> str:
    """ "Ardent Prairie" of "Ardent Prairie Capital": its funds and arms begin with that."""
    words = name.split()
    while len(words) > 1 and (words[-1] in _FORMS or words[-1] in lexicon().firm_words):
        words.pop()
    return " ".join(words)


_FORMS = frozenset(
    """& Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP LP L.P. Plc PLC GmbH AG SA S.A. SE NV N.V. Group
    Holdings Holding Technologies Technology Labs Motors Systems Networks Partners Capital Associates Management""".split()
)


def adds_to_name(short: str, full: str) -> bool:
    """ "Velora International", "Velora Robotics": more than the form of the organisation is added, and no word of a firm."""
    rest = LEGAL_END.sub("", full)[len(short) :].split()
    return not _FORMS.issuperset(rest) and not set(rest) & lexicon().firm_words


def may_shorten(short: str, full: str, later: bool) -> bool:
    """Whether a name may stand for a longer one that it begins: "Guangyan" for "Guangyan Photonics", not "Sony" for a fund of Sony's.

    A text tells the full name first, below its title: a longer one that comes `later` is a product or a branch, unless
    only the form of the organisation is added.
    """
    rest = full[len(short) :].split()
    known = lexicon()
    if short in _INSTITUTIONS and rest[0] == "of" and not later:  # "Bank of Velden": "the Bank"
        return True
    if later and set(rest) & _PRODUCT_WORDS:
        return False
    if all(
        word in known.organization_words or word in ("&", "of", "and") or LEGAL_END.match(" " + word) for word in rest
    ):
        return short not in known.giants or not set(rest) & (known.firm_words - _FORMS | {"Capital"})
    if later:
        return False
    rest = _unregistered(full)[len(short) :].split()
    if len(short.split()) >= 2:
        return not set(rest) & {"Fund", "China", "India", "Europe", "Asia"}
    return (
        len(rest) <= 2
        and not any(word.isupper() and len(word) <= 4 for word in rest)
        and short not in known.giants
        and not set(rest) & (known.firm_words | _PRODUCT_WORDS)
        and short.lower() not in known.common
    )


def _unregistered(full: str) -> str:
    """ "Velora Energy" of "Velora Energy India Pvt. Ltd": where a company is registered is no part of what it is called."""
    bare = LEGAL_END.sub("", full).split()
    while len(bare) > 1 and len(bare) < len(full.split()) and bare[-1] in lexicon().places:
        bare.pop()
    return " ".join(bare)


_INSTITUTIONS = frozenset("Bank Exchange Institute Foundation Trust".split())
_PRODUCT_WORDS = frozenset(
    "Maps Platform Play Pay Watch Store Cloud Messenger Prime Eats Plus Pro One Web API SDK App Apps TV Music Studio University School Fund".split()
)
