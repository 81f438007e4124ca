"""What a text calls a name for short: "(BAN)" behind it, and its initials."""

import re

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.tokens import LEGAL_END
from vcgraph.normalize.patterns import Pattern

_ABBREVIATION = Pattern(
    r"[\"”’]?,? \(\s?(?:[“\"‘'])?(?:or |the |formerly |aka |a\.k\.a\. )?(?P<short>[A-Z][\w&.]*(?: [A-Z][\w&.]*){0,2})[”\"’']?(?:, [A-Z][\w .]{2,30})?\s?\)"
)
""" "Bede Angel Network (BAN)", "Bede Angel Network (BAN, France)"."""


def parenthesised(text: str, first: int, name: str) -> set[str]:
    """What stands for a name in brackets behind the first place of it: "Bede Angel Network (BAN)"."""
    match = _ABBREVIATION.match(text, first + len(name))
    if not match:
        return set()
    short = match["short"]
    letters = "".join(word[0] for word in name.split() if word[0].isalpha()).lower()
    plain = re.sub(r"[^a-z]", "", short.lower())
    return {short} if plain and (plain[0] == letters[:1] or plain in letters) else set()


def are_apart(text: str, form: str, short: str) -> bool:
    """Two names of one list ("Insight Venture Partners ... and IVP") are two things, whatever their letters; so are a name
    and the one before it ("GV, formerly Google Ventures"), of which the present one is told.
    """
    both = rf"{re.escape(form)}(?!\s?\(|[’']s\s?\()[^.\n]{{0,200}}?\b{re.escape(short)}\b|\b{re.escape(short)},? \(?(?:formerly|previously|once) (?:\w+ ){{0,2}}{re.escape(form)}"
    return re.search(both, text) is None


def initials(form: str) -> set[str]:
    """ "KPCB" for a name of many words, "GM" and "YC" for one of two."""
    core = LEGAL_END.sub("", form).removesuffix(" &")
    whole, short = ("".join(word[0] for word in name.split() if word[0].isupper()) for name in (form, core))
    found = {whole} if len(whole) >= 3 and len(form.split()) >= 3 else set()
    of_legal = core != form and len(short) == len(core.split()) >= 2
    return found | {short} if of_legal or _is_of_two(core, short) else found


def _is_of_two(form: str, short: str) -> bool:
    """ "YC" for Y Combinator; "VC" and "US" have a meaning of their own."""
    known = lexicon()
    meanings = (known.places, known.no_companies, known.breakers, _WORDS_OF_TWO)
    return len(short) == len(form.split()) == 2 and not any(short in words for words in meanings)


_WORDS_OF_TWO = frozenset(
    "AI VC PE IT UK US EU TV PR HR AR VR AM PM LP GP DC NY LA SF VP MD AG SA NV LA MA PA CA".split()
)


def told_beside(text: str, short: str, full: str, at: int) -> bool:
    """Whether a text tells two things apart where it first has the longer name, at an offset.

    "Harrow and Harrow Capital"; "Harrow Capital, an arm of Harrow"; "the duo formed Harrow Holdings to buy Harrow".
    """
    one, other = re.escape(short), re.escape(full)
    before = text[max(0, at - len(short) - 12) : at]
    behind = text[at : at + len(full) + len(short) + 90]
    return (
        re.search(rf"\b{one}(?:,|,? (?:and|or|&|with|plus)) $|\b(?:formed|created|set up|established) $", before)
        is not None
        or re.match(rf"{other}(?:,|,? (?:and|or|&|with|plus)) {one}\b(?! [A-Z])", behind) is not None
        or re.match(rf"{other}(?: \([A-Z]+\))?, [^.;\n]{{0,60}}\b{_ARMS} of (?:the )?{one}\b(?! [A-Z])", behind)
        is not None
        or re.match(
            rf"{other},? (?:is|was|which is) (?:an?|the|one of)\b[^.;\n]{{0,50}}?\b{_MADE_BY} (?:the )?{one}\b(?! [A-Z])",
            behind,
        )
        is not None
        or re.match(rf"{other},? \(?(?:which |that |who )?(?:is |has |bears )?{_APART}", behind) is not None
    )


_APART = r"(?:(?:no|without) (?:relation|connection|link|tie)s?|unrelated|not (?:related|affiliated|connected|linked|to be confused))\b"
""" "Velora Foods, no relation to Velora"."""
_MADE_BY = r"(?:product|product line|line|app|service|tool|platform|brand|feature|site|offshoot|venture|newsletter|model|device),? (?:(?:built|made|launched|run|owned|operated|offered|developed|created) )?(?:of|from|by)"
""" "Velora Pay is a new app from Velora": what somebody makes, and not its maker."""
_ARMS = r"(?:subsidiary|unit|arm|part|affiliate|division|vehicle|spin-?off)"
