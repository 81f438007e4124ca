"""Numbers within names: "Stage 2 Innovations", "54 Lanterns", "Harrow Venture Partners (HVP) IV"."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.lower_names import is_english
from vcgraph.extraction.rules.names.tokens import Token, is_capital, is_legal
from vcgraph.normalize.patterns import Pattern

BEHIND_NUMBER = frozenset(
    """Startups Global Degrees Angels Labs Ventures Capital Partners Group Holdings Solutions Systems Technologies Studios
    Media Software Networks Interactive Entertainment Pharma Therapeutics International""".split()
)
_BEHIND_NUMBERED = frozenset(
    "Innovations Communications Fund Robotics Games Brewing Pictures Advisors Equity Molecular Bio Medical Medicine Health Sciences Biosciences".split()
)
_COUNTS = Pattern(
    r" ?(?:%|per ?cent\b|pct\b)| (?:minutes|hours|days|weeks|months|years|quarters|times|points|people)\b"
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NUMERAL = Pattern(r"[IVX]{1,5}|\d{1,2}")


_LETTERED = Pattern(r"\d{1,4}(?![bdghkmpstwx]$)[a-z]$|\d(?![DGK])[A-Z]$")
_DIMENSION = Pattern(r"\d[DGK]$")


def starts_with_number(text: str, tokens: Sequence[Token], position: int) -> bool:
    """ "500 Startups", "8 Labs", "4u Commerce", "54 Lanterns", "7th Orchard"."""
    word = tokens[position].text
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if following is None or text[tokens[position].end : following.start] != " ":
        return False
    short = re.fullmatch(r"\d{1,4}(?:[a-z]|[A-Z](?<![BKMT]))?|\d{1,2}(?:am|AM|pm|PM)", word) or _DIMENSION.match(word)
    if short and (following.text in BEHIND_NUMBER or _is_short_house(text, following)):
        return True
    if _DIMENSION.match(word) and following.text in _BEHIND_NUMBERED:
        return True
    if _LETTERED.match(word) is not None and following.text.istitle() and following.text not in lexicon().breakers:
        return True
    return (
        _is_counted_name(text, tokens, position)
        or _is_ordinal_name(text, tokens, position)
        or _is_acting_number(text, tokens, position)
        or _is_before_strange(text, tokens, position)
        or _is_house_of_number(text, tokens, position)
    )


def _is_before_strange(text: str, tokens: Sequence[Token], position: int) -> bool:
    """ "Backed by 212 Orvado and", "rival 7 Orvado Labs has": a name that is no word of English is not counted, unless a noun follows."""
    first, word, known = tokens[position], tokens[position + 1].text, lexicon()
    barred = (known.places, known.nationalities, known.giants, known.given_names, known.breakers)
    return (
        first.text.isdigit()
        and len(first.text) < 4
        and _STRANGE.fullmatch(word) is not None
        and not is_english(word.lower())
        and not any(word in words for words in barred)
        and _GOVERNS.search(text, max(0, first.start - 14), first.start) is not None
        and not _is_enumerated(text, first)
        and _ENDS_STRANGE.match(text, _end_of_run(text, tokens, position + 1)) is not None
    )


_STRANGE = Pattern(r"[A-Z][a-z]{3,}")
_GOVERNS = Pattern(
    r"(?:^|\n|[.!?]”? |[,;:(“] ?|[’']s |\b(?:by|from|with|of|in|into|to|and|the|rival|like|including|start-?up|company|firm|platform|[a-z]*maker|lender|insurer|retailer"
    r"|fintech|biotech|includes?|called|named|acquire[sd]?|acquiring|bought|buys?|buying|backs|backed|leads|led) )$",
    re.IGNORECASE,
)
_ENDS_STRANGE = Pattern(
    r"[,;)]|\.(?: |\n|$)|$|\n|[’']s?\b|-(?:backed|led|owned)\b| (?:and|or)(?! \d)\b|,? (?:CEO|(?:co-)?founders?)\b"
    r"| (?:has|had|have|is|was|will|raised|raises|secured|closed|led|leads|acquired|acquires|bought|said|says|which|whose|joined|invested|participated|also|for|in|to)\b"
)


def _is_enumerated(text: str, first: Token) -> bool:
    """ "1 Velora" and "2 Quillon" in two lines: the numbers of a list."""
    opens = first.start == 0 or text[first.start - 1] == "\n"
    return opens and re.search(rf"^(?:{int(first.text) - 1}|{int(first.text) + 1})\W", text, re.MULTILINE) is not None


def _is_house_of_number(text: str, tokens: Sequence[Token], position: int) -> bool:
    """ "From 360 HALT Asset Management": a number that no plural follows, before the words of one house."""
    first, end = tokens[position], _end_of_run(text, tokens, position + 1)
    words = text[tokens[position + 1].start : end].split()
    return (
        first.text.isdigit()
        and len(first.text) < 4
        and len(words) > 1
        and words[-1] in _ENDS_HOUSE
        and words[0] not in lexicon().nationalities | lexicon().giants | _COUNTED_NOUNS
        and _GOVERNS.search(text, max(0, first.start - 14), first.start) is not None
        and _ENDS_STRANGE.match(text, end) is not None
    )


_ENDS_HOUSE = frozenset("Capital Management Equity Bank Fund".split())


def _is_short_house(text: str, following: Token) -> bool:
    """ "3am VC launched": a number with nothing behind it but a firm's trade."""
    return following.text == "VC" and _ACTS_AS_COMPANY.match(text, following.end) is not None


def _is_counted_name(text: str, tokens: Sequence[Token], position: int) -> bool:
    """ "By 54 Lanterns and", "The 82 Orchard, a": a noun that no grammar gives a capital, behind a number that counts nothing."""
    first, word = tokens[position], tokens[position + 1].text
    plain = word.istitle() and word not in _COUNTED_NOUNS and is_english(word.lower())
    owned = word == "Founders" and _OWNED.search(text, max(0, first.start - 3), first.start) is not None
    return (
        first.text.isdigit()
        and ((plain and word not in lexicon().breakers) or owned)
        and _BEFORE_COUNTED.search(text, max(0, first.start - 12), first.start) is not None
        and _ENDS_COUNTED.match(text, _end_of_run(text, tokens, position + 1)) is not None
    )


def _is_ordinal_name(text: str, tokens: Sequence[Token], position: int) -> bool:
    """ "7th Orchard raised $5 million": no street, no court and no regiment raises money, or has a founder."""
    word, end = tokens[position + 1].text, _end_of_run(text, tokens, position + 1)
    return (
        _ORDINAL.fullmatch(tokens[position].text) is not None
        and word.istitle()
        and is_english(word.lower())
        and word not in lexicon().breakers
        and (
            _ends_house(text, tokens[position].start, end)
            or _ACTS_AS_COMPANY.match(text, end) is not None
            or _is_listed(text, tokens[position].start, end)
        )
    )


def _ends_house(text: str, start: int, end: int) -> bool:
    """ "1st Course Capital", where no article makes it the first of several."""
    return text.endswith((" Capital", " Ventures", " Partners", " Labs"), start, end) and not text.endswith(
        ("the ", "its ", "his ", "her ", "their ", "a "), 0, start
    )


def _is_listed(text: str, start: int, end: int) -> bool:
    """ "From Bede Ventures, 7th Orchard and Tarn Capital": what gives money beside others."""
    if _ENDS_LISTED.match(text, end) is None:
        return False
    sentence = text.rfind(". ", 0, start) + 1
    within = _WITHIN_LIST.search(text, max(0, start - 40), start)
    return within is not None and _BACKERS.search(text, max(sentence, start - 240), start) is not None


_WITHIN_LIST = Pattern(r"[A-Z][\w&.-]*\)?(?:,|,? (?:and|as well as|plus|alongside)) $|\b(?:from|by|with) $")
_BACKERS = Pattern(
    r"\b(?:(?:investors|backers|shareholders)\b|(?:led|joined|backed|supported) by |participation (?:from|by|of) |investments? from |[$€£]\d[^.;\n]{0,60} from )"
)
_ENDS_LISTED = Pattern(r"[,;.)]|$|\n|,? and [A-Z\d]")


def _is_acting_number(text: str, tokens: Sequence[Token], position: int) -> bool:
    """ "21 Gramo Coffee raised", "700 Oruvia led a round", "5 Creek Systems Inc.": a number that opens a company's name."""
    first, word = tokens[position].text, tokens[position + 1].text
    if _MAY_OPEN.search(text, max(0, tokens[position].start - 12), tokens[position].start) is None:
        return False  # "On day | 3 Velora raised"
    end = _end_of_run(text, tokens, position + 1)
    if not (_SHORT.fullmatch(first) and word[:1].isupper()) or word in _COUNTED_NOUNS | lexicon().breakers:
        return False
    aged = lexicon().is_given_name(word) and end > tokens[position + 1].end  # "At 27 Ann Lee launched"
    if aged or word in lexicon().nationalities:
        return False
    last = text[text.rfind(" ", 0, end) + 1 : end]
    single = not last.endswith("s") or last in lexicon().organization_words or _IS_ONE.match(text, end) is not None
    return (is_legal(last) or is_legal(f"{last}.")) or (single and _ACTS_AS_COMPANY.match(text, end) is not None)


_SHORT = Pattern(r"\d{1,3}(?:x)?")
_MAY_OPEN = Pattern(
    r"(?:^|[\n.;:,!?(“\"‘•*–—-] ?|\b(?:[Bb]y|[Ff]rom|[Aa]nd|[Ww]ith|of|for|to|into|in|called|named|dubbed|[Ss]tart-?up|company|firm|maker|app|that|while|but|where|said|[Tt]he) )$"
)
""" "Led by | 700 Oruvia", where a noun has its number: "week | 4", "Phase | 2"."""
_IS_ONE = Pattern(r" (?:has|is|was|raises|closes|leads|lands|acquires) ")


def _end_of_run(text: str, tokens: Sequence[Token], at: int) -> int:
    """Where the capitalised words end that begin at a token."""
    while (
        at + 1 < len(tokens)
        and text[tokens[at].end : tokens[at + 1].start] == " "
        and not tokens[at].suffix
        and is_capital(tokens[at + 1].text)
        and tokens[at + 1].text not in lexicon().breakers
    ):
        at += 1
    return tokens[at].end


_COUNTED_NOUNS = frozenset(
    """Companies Members Employees Directors Countries States Minutes Hours Days Weeks Months Years Questions Things Ways
    Reasons Tips Deals Women Men People Points Best Top Most Days Times Cities Counties Schools Percent Million Billion Under
    Over And Or Of The In On To For New""".split()
)
""" "Of 54 Members", "12 Countries": what a careless writer counts with a capital."""
_BEFORE_COUNTED = Pattern(
    r"(?:\b(?:from|by|with|of|at|and|The|called|named|dubbed|including|include|includes|as|firms?|company|startup)|[’']s|[,;:•—–-]) $|[.!?]”? $|^$|\n$"
)
_ENDS_COUNTED = Pattern(
    r"[,;)]|\.(?: |\n|$)|$|\n|[’']s\b|-(?:backed|led|owned)\b"
    r"| (?:and|or|has|had|have|is|was|will|raised|raises|secured|closed|led|leads|said|says|which|who|whose|joined|invested|participated|also|CEO|co-founder|founder)\b"
)
_OWNED = Pattern(r"[’']s $")
_ORDINAL = Pattern(r"\d{0,2}(?:1st|2nd|3rd|[04-9]th|1[1-3]th)")
_ACTS_AS_COMPANY = Pattern(
    r" (?:has |have |just |recently |today )*(?:raised|raises|raising|secured|secures|closed|closes|lands|landed|bags|bagged|nabs|nabbed|acquires|acquired|launched|led|leads|backed|invested) (?!to\b)"
    r"|,? (?:CEO|(?:co-)?founder)\b|[’']s (?:CEO|(?:co-)?founder|investors|backers|Series|portfolio)\b"
    r"|, an? [^;\n]{0,70}?\b(?:startup|start-up|company|platform|maker|firm|provider|developer|operator|seller|app|service|agency|studio|brand|retailer)\b"
)


def counts(text: str, end: int) -> bool:
    """Whether a number that ends there counts something, and is no part of a name: "it took Acme Capital 18 months"."""
    return _COUNTS.match(text, end) is not None


def is_numbered_house(text: str, tokens: Sequence[Token], blocked: Sequence[bool], at: int) -> bool:
    """ "Stage 2 Innovations", "Level 3 Communications": a number between two words of a name."""
    following = at + 1
    return (
        following < len(tokens)
        and not blocked[following]
        and text[tokens[at].end : tokens[following].start] == " "
        and (tokens[following].text in BEHIND_NUMBER or tokens[following].text in _BEHIND_NUMBERED)
    )


def is_numbered_behind_short(run: Sequence[Token], short: Token, number: Token) -> bool:
    """Whether "Harrow Venture Partners" goes on with "(HVP) IV": its initials, and the number of its fund."""
    letters = "".join(one.text[0] for one in run[-len(short.text) :])
    return len(short.text) > 1 and letters == short.text and _NUMERAL.fullmatch(number.text) is not None


def series_of(name: str) -> str | None:
    """The letters that the funds of a house share: "TCP2" is one, where the text calls Tideline Climate Partners III "TCP3"."""
    numbered = _IN_SERIES.fullmatch(name)
    return numbered["letters"] if numbered else None


_IN_SERIES = Pattern(r"(?P<letters>[A-Z]{2,5})\d{1,2}")


ACTS = (
    r"(?:has|have|had|is|was|will|also|and|said|says|le(?:d|ads|ading)|co-le(?:d|ads|ading)|head(?:ed|s|ing)|anchor(?:ed|s|ing)|spearhead(?:ed|s)"
    r"|join(?:ed|s|ing)|invest(?:ed|s|ing)|participat(?:ed|es|ing)|tak(?:es|ing) part|took|put|puts|back(?:ed|s|ing)|follow(?:ed|s)|wrote|contribut(?:ed|es|ing)|return(?:ed|s)"
    r"|launch(?:ed|es)|rais(?:ed|es)|clos(?:ed|es)|secure[sd]|land(?:ed|s)|bag(?:ged|s)|nab(?:bed|s)|gets|got|receive[sd]|bought|buys|acquire[sd]|agree[sd]|sold|sells|complete[sd])"
)
OFFICES = (
    r"(?:(?:co-)?founder|(?:(?:general|managing|founding|senior|venture) )?partner|chair(?:man|woman)?|president|principal"
    r"|managing director|chief executive|C[ETFO]O)"
)
"""What a firm does, and who speaks for it: the words behind a name that ends in a number or in "VC"."""


_RAISES_FUND = (
    r"(?:clos(?:es|ed|ing)|rais(?:es|ed|ing)|seeks|targets|eyes|bags|nabs|lands|secure[sd]|plans|aims|hopes|wants|expects|intends|unveil(?:s|ed)|announce[sd]|launch(?:es|ed)"
    r"|complete[sd]|finali[sz]e[sd]|pull(?:s|ed) in|haul(?:s|ed) in|brought in|holds|held|reache[sd]|wrap(?:s|ped) up|lock(?:s|ed) up|lin(?:es|ed) up|collect(?:s|ed)|gather(?:s|ed)|amasse[sd]|scoop(?:s|ed) up|nears|received?|had|says)"
)
_OF_FUND = r"(?=[^.;\n]{0,90}?(?:[$€£¥₹]\d|\b(?:fund|vehicle|round|Series|Rs|INR|USD|EUR|SEK)\b))"
_ACTS_AS_HOUSE = Pattern(
    rf" (?:[a-z]+ly |just )?{_RAISES_FUND}\b{_OF_FUND}|['’]s? (?:[\w\-]+ ){{0,4}}(?:fund|vehicle)\b| (?:I{{1,3}}|IV|VI{{0,3}})\b(?! of\b)| will\b"
)


def acts_as_house(text: str, end: int) -> bool:
    """Whether what ends at a position raises money: "Bede VC | seeks $5 million for", "Orrin 21 | 's third fund"."""
    return _ACTS_AS_HOUSE.match(text, end) is not None


_HOUSE_NUMBERS = frozenset("Two Three Four Five Six Seven Eight Nine Ten".split())
_ONE_HOUSE = Pattern(
    rf"(?: (?:LP|L\.P\.))?(?:,? which|, [^.;,]{{3,60}},)? (?:(?:has|is|was|closes|raises|seeks|targets|eyes|bags|nabs|lands|secures|plans|wants|aims|hopes|hauls) |{_RAISES_FUND} (?:[\w\-]+ ){{0,6}}?its )|['’]s (?:[\w\-]+ ){{0,4}}(?:fund|vehicle)\b"
)


def is_counted_house(text: str, run: Sequence[Token]) -> bool:
    """ "Seven Harrow has closed its fund": a number before what is one thing belongs to its name."""
    words = [token.text for token in run if not is_legal(token.text)]
    if words[:1] != [run[0].text] or words[0] not in _HOUSE_NUMBERS or len(words) < 2:
        return False
    return _NUMERAL.fullmatch(words[-1]) is not None or _ONE_HOUSE.match(text, run[-1].end) is not None
