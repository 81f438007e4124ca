"""Where the words of a cue tell of others than investors: whom they advise, who joins a board, what trade brings in."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.rounds.cue_words import TELLS_ROUND, Cue
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

OF_MONEY = Pattern(
    r"\b(?:rounds?|invest\w*|fund\w*|financ\w*|stakes?|shares|backers?|shareholders?|capital|venture|equity|raise\w*|che(?:ck|que)s?|angels?|syndicate|consortium|put(?:s|ting)? (?:up|in)|(?:co-)?led|join(?:s|ed|ing)? in|participat\w+|t(?:ook|ak\w+) part|chipp\w+ in)\b|[\ue002\ue004]"
)
""" "Behind Velora come other names, A and B, in | sales": of trade, where the sentence has no word of money put in."""
_ITS_THINGS = pattern(
    r"(?:the )?(?:[\w\-]+ ){0,3}<X>['’]s? (?:[\w\-]+ ){0,3}?(?:cloud|technolog(?:y|ies)|data|networks?|guarantees?|warrant(?:y|ies)|infrastructure|software|research|engine|patents?|expertise|models?|science|chips?|reputation|brand|scale|servers|support staff|balance sheet)(?=[.,;]|$| (?:and|to|in|for|which|since)\b)"
)
""" "The platform is backed by | Acme's cloud": by what Acme sells."""
_INVESTORS_IN = pattern(r"(?:investors|backers|shareholders) (?:in|of|behind) (?:the )?(?P<firm><N>)", re.IGNORECASE)


_BOARD = Pattern(
    r"\b(?:board|observer|seat|customers?|clients?|users?|suppliers?|rivals?|competitors?|partners?(?! (?:at|of)\b))\b[^.;]{0,30}$"
)
_CAME = Pattern(r"\bc[ao]mes? from $")
_MONEY_TOLD = pattern(r"\b(?:money|cash|funding|financing|capital|raised|rais(?:es|ing)|investors?|backers?)\b|<M>")
_THROUGH_WHICH = Pattern(r"\b(?:through|via) which [^.;,]{0,60}$")
""" "A, through which B | makes its investments": A invests here, and B does by A."""

_RAISED_ASIDE = pattern(r"<N> \((?:which|having)\b[^()]*\braised\b[^()]*\),? ?$")
""" "Rivals are A (which raised $5 million from B), | as well as C": a rival, too."""


def is_beside_it(sentence: Sentence, match: re.Match[str], cue: Cue, listed: Sequence[Listed]) -> bool:
    """ "A, through which B makes its investments, took part"; "the new names are Velora Go and Velora Plus", of products;
    "investors in the firm A include B".
    """
    if cue.name == "backed by":
        return _ITS_THINGS.match(sentence.mask, match.end()) is not None
    if cue.name in ("alongside", "with list"):
        return _RAISED_ASIDE.search(sentence.mask, 0, match.start()) is not None
    if cue.name == "investors include":
        told = _INVESTORS_IN.search(match[0])
        firm = sentence.items[match.start() + told.start("firm")].referent if told else None
        return firm is not None and firm.kind in ("firm", "fund")
    if cue.name == "participated":
        return _THROUGH_WHICH.search(sentence.mask, max(0, match.start() - 70), match.start()) is not None
    of_money = TELLS_ROUND.search(match[0]) or OF_MONEY.search(match[0])
    return cue.name == "the new names are" and not of_money and not any(leads_no_company(one) for one in listed)


def of_other_rounds(sentence: Sentence, position: int) -> bool:
    """ "The raise follows two other raises from biotechs | A and B": these raised, and gave nothing."""
    return _OTHER_ROUNDS.search(sentence.mask, max(0, position - 200), position) is not None


_OTHER_ROUNDS = pattern(
    r"\b(?:other|similar|recent|comparable|nine-figure|rival) (?:[\w\-]+ ){0,3}(?:raises|rounds|financings|fundraises|hauls)(?: <D>| this \w+| last \w+)? (?:from|by|at|of) (?:the |its )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}?"
    r"(?:companies|start-?ups|biotechs|fintechs|rivals|competitors|peers|players|outfits|makers|firms)(?:,? (?:like|such as|including))? (?:<X>(?:, |,? and )){0,5}$"
)


def is_of_others(sentence: Sentence, match: re.Match[str], cue: Cue, listed: Sequence[Listed]) -> bool:
    """ "Will join the board, as will Ann Lee"; "with Ann Lee aboard, it has 40 staff"; "the company came from A"."""
    if cue.name == "as did":
        return _BOARD.search(sentence.mask, max(0, match.start() - 50), match.start()) is not None
    if cue.name == "with on board":
        return TELLS_ROUND.search(sentence.mask) is None and _MONEY_TOLD.search(sentence.mask) is None
    if cue.name == "was the investor":
        return str(sentence.items[match.end() - 1].value) not in ("investor", "backer", "financier")
    told = str(sentence.items[match.start()].value)
    if cue.name == "it came from":
        return told not in ("it", "they") or (_CAME.search(match[0]) is not None and not leads_no_company(listed[0]))
    return not any(
        word in told for word in ("investor", "backer", "financier")
    )  # "the company was the first", where only "the investor was A" names one


def leads_no_company(one: Listed) -> bool:
    """A firm leads no company, and joins none."""
    return one.item.referent is not None and one.item.referent.kind == "firm"


def tells_no_money(sentence: Sentence, match: re.Match[str], cue: Cue) -> bool:
    """ "The trial was led by A, with participation from B", "the platform includes data from A": no money is told of."""
    if cue.name == "they include" and match[0].startswith(marks.ANAPHOR):
        return _ARE_INVESTORS.search(str(sentence.items[match.start()].value)) is None
    return _OF_MATTER.search(sentence.mask) is not None and _OF_RAISING.search(sentence.mask) is None


_ARE_INVESTORS = Pattern(
    r"^(?:they|it)$|invest|back|fund|firm|group|syndicate|consortium|holder|round|money|cash|angel"
)
_OF_MATTER = Pattern(
    r"\b(?:trials?|pilots?|study|studies|conference|summit|workshop|webinar|seminar|hackathon|expedition|survey|festival|exhibition|tournament|mission|lawsuit|petition)\b"
)
_OF_RAISING = Pattern(
    r"\b(?:rounds?|invest\w*|fund\w*|financ\w*|stakes?|back(?:s|ed|ers?|ing)|shareholders?|capital|equity|rais\w+|che(?:ck|que)s?|money|cash)\b|[\ue002\ue004]"
)


def lone_lead(cue: Cue, match: re.Match[str], listed: list[Listed]) -> tuple[list[Listed], list[Listed]]:
    """Who leads, and who only takes part: "from lead investor A and B"."""
    alone = cue.name == "lead investor" and _LEADS_ALONE.search(match[0]) is not None
    return (listed[:1], listed[1:]) if alone else (listed, [])


_LEADS_ALONE = Pattern(r"\blead(?:ing)? (?:investor|backer) $", re.IGNORECASE)


def led_already(sentence: Sentence, match: re.Match[str], cue: Cue) -> bool:
    """ "A acts as | lead investor, B and C take part": A leads."""
    told = cue.name == "lead investor" and match[0].endswith(", ")
    return told and _IS_LEAD.search(sentence.mask, 0, match.start()) is not None


_IS_LEAD = pattern(r"<X>[^.;,<N><P>]{0,30} (?:as|is|was|are|were|be) (?:the |an? |its )?$")


def leads_firm(sentence: Sentence, match: re.Match[str]) -> bool:
    """ "A led by B", "the firm A, led by B": the person leads A, and no round."""
    told = _LEADS_FIRM.search(sentence.mask, max(0, match.start() - 3), match.end() + 1)
    firm = sentence.items[told.start()].referent if told else None
    return told is not None and (not told["comma"] or (firm is not None and firm.kind == "firm"))


_LEADS_FIRM = pattern(r"<N>(?P<comma>,?) led by <P>")
