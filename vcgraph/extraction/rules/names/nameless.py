"""Words with a capital that name nobody here: letters that a text shortens small words by, and what kind of firms it means."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.spans import NameSpan
from vcgraph.normalize.patterns import Pattern


def without_nobody(text: str, spans: Sequence[NameSpan]) -> list[NameSpan]:
    """The spans without kinds of companies and single words that are written like names and are none."""
    shorts = {one.words[0] for one in spans if _shortens(text, one)}
    kinds, times = set(_kinds(text, spans)), Counter(one.words[0] for one in spans)
    return [
        one
        for one in spans
        if " ".join(one.words) not in kinds
        and not (one.words[-1] in _CONTESTS and _WON.match(text, one.end))
        and not (
            len(one.words) == 1 and (one.words[0] in shorts or (times[one.words[0]] == 1 and _tells_kind(text, one)))
        )
    ]


_CONTESTS = frozenset(
    "Cup Prize Award Medal Olympic Olympics Championship Championships Bowl Trophy Slam Oscar Emmy Grammy Nobel Pulitzer".split()
)
_WON = Pattern(
    r"[- ‐](?:winners?|champions?|medall?ists?|finalists?|laureates?|nominees?) (?:has|have|had|is|was|also|now|[a-z]{3,}ed)\b"
)
""" "The German World Cup | winner has backed Acme": a contest gives nothing."""


def _kinds(text: str, spans: Sequence[NameSpan]) -> Iterator[str]:
    """ "Independent Software Vendors (ISVs)": a plural with its letters in the plural too names a kind of companies."""
    for one in spans:
        short = _MANY_SHORT.match(text, one.end) if one.words[-1].endswith("s") else None
        if short is not None and short["letters"][-1] == one.words[-1][0]:
            yield from (" ".join(one.words), short["letters"], f"{short['letters']}s")


_MANY_SHORT = Pattern(r",? \([“\"]?(?:or )?(?P<letters>[A-Z][A-Z0-9&]{0,5})[’']?s[”\"]?\)")


def _shortens(text: str, span: NameSpan) -> bool:
    """ "Non-alcoholic (NA) drinks", "fund of funds (FoF)": the letters of the small words before them."""
    plural = text[span.end - 1 : span.end + 1] == "s)"  # "several human resources officers (HROs)"
    word = span.words[0][:-1] if plural else span.words[0]
    if len(span.words) > 1 or not _LETTERS.fullmatch(word):
        return False
    if text[span.start - 1 : span.start] != "(" or text[span.end : span.end + 1] not in (")", "s"):
        return False
    before = _SMALL_WORDS.search(text, max(0, span.start - 80), span.start)
    if before is None:
        return False
    words = [word for word in re.split(r"[ \-]", before["words"]) if word]
    letters = word.lower()
    whole = "".join(_FIGURES.get(word, word[0]) for word in words[-len(letters) :])
    return whole == letters and words[-1] not in _OFFICES


_LETTERS = Pattern(r"[A-Z0-9](?:\S{0,3}[A-Z])")
_FIGURES = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5"}
""" "Third-party logistics (3PL)"."""
_SMALL_WORDS = Pattern(r"(?P<words>(?:\b[a-z]+[ \-]){2,6})\($")
_OFFICES = frozenset("fund bank authority board agency ministry corporation office".split())
""" "The public investment fund (PIF)": of such a thing there is but one, and its letters are its name."""


def _tells_kind(text: str, span: NameSpan) -> bool:
    """Whether a word that opens a sentence tells what kind of people or companies do something, or what one deals in."""
    before = text[max(0, span.start - 9) : span.start].rstrip(" ")[-1:]
    if (
        before in (*_OPENING, "“", '"', "‘", "'")
        and _PLURAL.fullmatch(span.words[0])
        and (_THEY_DO.match(text, span.end) or span.words[0] in _GIVERS)
    ):
        return True
    known, word = lexicon(), span.words[0].lower()
    english = word in known.common or word in known.english
    if before in _OPENING and english and _THEY.match(text, span.end) is not None:
        return True
    if span.suffix or not english or before not in _FIELD_BEFORE:
        return False
    field = _PLAIN_FIELD.match(text, span.end)
    if field is None and (before == ":" or text.endswith("  ", 0, span.start)):  # a label that was read is blank
        field = _PAIRED_FIELD.match(text, span.end)
    named = span.words[0] in known.places or span.words[0] in known.giants
    return field is not None and span.words[0][1:].islower() and not named


_OPENING = ("", "\n", ".", "!", "?", ":", "•", "-", "–", "—", ")")
_FIELD_BEFORE = ("", "\n", ".", "!", "?", ":", "•")
_PLURAL = Pattern(r"[A-Z][a-z]{2,}(?:[^s\W]s)")
_THEY_DO = Pattern(
    r" (?:(?:really|often|still|just|always|already|also|only) )?(?:lose|want|hate|love|need|spend|waste|pay|earn|grow|buy|sell|know|think|believe|struggle|expect|do(?:n['’]t| not)?|don['’]t|are|aren['’]t|were|have|use|get|make|take|come|go|see|work|live|like|demand|rely|depend)\b(?! (?:to |a |the )?[A-Z])"
)
""" "Farmers lose a third of it": a verb in the plural has no company for its subject."""
_GIVERS = frozenset(
    "Supporters Donors Volunteers Residents Villagers Pupils Parishioners Readers Viewers Campaigners Activists Fundraisers Farmers Teachers Nurses Taxpayers".split()
)
""" "Supporters raised $4 million for the victims": people in general, whom no company is called after."""
_THEY = Pattern(
    r" (?:[a-z]+ )?(?:start-?ups|start ups|scale-?ups|companies|firms|businesses|makers|founders|entrepreneurs|investors|unicorns|ventures|spin-?outs"
    r"|insurers?|lenders?|farmers?|growers?|brewers?|builders?|dealers?|exporters?)\b(?!['’])"
)
""" "Coastal farmers secure", "Provincial insurer to launch": of what kind those are that nobody names."""
_FIELD_WORD = (
    r"(?!(?:the|via|its|his|her|their|of|in|for|to|by|with|from|and|at|on|as|is|was|has|had|into|rival|fellow|will|may|"
    r"bought|sold|led|took|made|put|got|won|met|hit|beat|cut|built|saw|ran|spun|lent|gave|join|buy|back|lead|acquire)\b)[a-z][a-z\-]+(?<!ed)"
    r"(?:(?<!s)|(?<=ics)|(?<=services)|(?<=goods)|(?<=sports)|(?<=payments)|(?<=games)|(?<=news)|(?<=ss))"
)
""" "Cargo software", "Kitchen goods", and no verb: "Acme backs payments startup Bede" has a name first."""


_PLAIN_FIELD = Pattern(
    r" (?:[a-z]+ )?(?:company|firm|giant|player|unicorn|platform|service|farmers?|growers?|processors?|producers?|distillers?|brewers?|roasters?|bakers?|sellers?|traders?"
    r"|suppliers?|distributors?|importers?|exporters?|builders?|installers?|recyclers?|breeders?|wholesalers?|caterers?|refiners?|miners?|packers?|bottlers?|specialists?|manufacturers?|operators?|developers?|providers?|retailers?|lenders?|insurers?|brokers?|designers?|publishers?|chains?|groups?|pioneer|brand|label|makers?) (?=[^\Wa-z_]\w+)"
)
""" "Sonar company Velora", "Oyster farmers Velora": a word of English that tells what the company deals in."""
_PAIRED_FIELD = Pattern(
    rf" and (?:{_FIELD_WORD} ){{1,2}}(?:startup|start-up|platform|company|brand|app) (?=[A-Z][\w’']+)"
)
""" "Velora: Pumps and valves startup Velora raised": what stands behind a label."""
