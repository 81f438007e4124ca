"""Runs of capitalised words in running prose, joined as English joins the words of a name."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.house_names import (
    KIN,
    SURNAME,
    continues_kin,
    is_landmark,
    is_listed_number,
    is_one_firm,
    is_short_pair,
    leads_firm,
    owns_house,
    partners,
)
from vcgraph.extraction.rules.names.inner_words import inner_names, tokens_within
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.lower_names import ends_in_small
from vcgraph.extraction.rules.names.name_edges import branch_length, is_seated, is_title_verb, is_zone, spells_short
from vcgraph.extraction.rules.names.numbered_names import (
    ACTS,
    MONTHS,
    OFFICES,
    acts_as_house,
    counts,
    is_numbered_behind_short,
    is_numbered_house,
    starts_with_number,
)
from vcgraph.extraction.rules.names.tokens import Token, is_capital, is_legal
from vcgraph.normalize.patterns import Pattern

_OWNERS = frozenset(
    "Children Founder Women Men People Teachers Teacher Veterans Kids Employees Workers Farmers Firefighters Nurses Founders Investors Entrepreneurs Elders Miners Fishermen Seamen Sailors Doctors Physicians Lawyers Judges Carpenters Plumbers Electricians Ironworkers Pilots Alumni Growers Builders Citizens Parents Firemen Policemen Clerks Laborers Labourers Machinists Musicians Sheriffs Engineers Bakers".split()
)
PARTICLES = frozenset(
    "zu degli dei delle dello de da das do dos del della di du van von der den ter ten la le bin ibn al el y e i und".split()
)
_OF_HEADS = frozenset(
    """Isle Bank University Institute System Board Ministry Government Department Kingdom College School Church House
    Council Chamber Bureau Office State City Republic Future Association Federation Society Academy Fund Museum
    Commonwealth Development Corporation Authority Agency Center Centre Foundation Teachers Employees Alliance
    Partnership Hospital Trust Mutual Order Division Services Retirement Company Investment Investors Club Network Institutes""".split()
)
_FOR_HEADS = frozenset(
    "Center Centre Institute Ministry Foundation Partnership Corporation Agency Council Alliance".split()
)
_ENDS_NUMBERED = Pattern(
    rf"[,;)](?!\d)|\.$|\.\s| (?:{ACTS}|after|which|in the lead)\b| (?:at|on|for|with) [$€£¥₹]| [-–—] | \(| in (?:\d{{4}}|(?:early |late |mid-)?(?:{MONTHS}))\b"
    rf"|['’]s\b| as (?:an? |its )?(?!of\b)[a-z]| {OFFICES}\b| (?:in|at) an? (?!row\b)"
    r"| to (?:expand|build|fund|help|hire|grow|launch|develop|scale|open|accelerate|speed|support|boost)\b"
    r"| (?:today|yesterday|earlier|recently|(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:a|two|three|four|five|six|several) (?:year|month|week)s? ago)\b"
)
_NICKNAME, _NICKNAME_END = (" “", ' "', " ‘", " '", " ("), ("” ", '" ', "’ ", "' ", ") ")
_SURNAMES = frozenset("Prince Sheikh Judge Justice Captain Coach Lord Chancellor Mayor".split())
_COUNTED = frozenset(
    "Series Top Page Chapter iPhone Windows Phase Level Part Day Week Grade Type Covid COVID Section Article Rule Form Web Version Formula".split()
)
_JOINED_AND = Pattern(
    r"(?:Co|Co\.|Company|Sons|Associates|Byers|Brothers|Bros\.|Research|Technology|Sciences|Engineering|Operations|Beyond)$"
)
_BRANCHES = frozenset(
    """Fire Police Pension Pensions Retirement Provident Superannuation Advisory Teachers Safety Welfare Savings Disability
    Reconstruction Development Securities Exchange Operations Bank Trust Light Power Gas Electric Industrial Commercial
    County District Municipal State Local City School Firefighters Firemen Sheriffs Corporate Investment Banking Commerce Industry
    Rebuilding Recovery Growth Agriculture Agricultural Rural Water Soil Food Forestry Fisheries Health Education Science Technology Innovation
    Enterprise Trade Finance Economic Infrastructure Environment Labour Labor Housing""".split()
)
"""Words of what an office or a fund is for, two of which an "and" joins in its name."""
_NUMERALS, _OPENERS = ("I.", "V.", "X."), frozenset("The It In Its A An This That They".split())
"""In "raised Acme V. The fund" the stop is that of the sentence, and V no initial."""
NUMERAL = Pattern(r"\d{1,3}$|\d\.0$")


def find_runs(
    text: str, tokens: Sequence[Token], blocked: Sequence[bool], small: frozenset[str]
) -> Iterator[list[Token]]:
    """The runs of tokens that are written as names, and those of the names in `small` letters."""
    breakers, whole = lexicon().breakers, inner_names(text)
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if (
            not (
                is_capital(token.text)
                or (small and token.text in small)
                or (token.text[0].isdigit() and starts_with_number(text, tokens, position))
            )
            or blocked[position]
            or (token.text in breakers and not leads_firm(tokens, position))
            or is_zone(text, token)
        ):
            position += 1
            continue
        run = [*_lower_start(text, tokens, position), token]
        following = position + 1
        while following < len(tokens):
            taken = tokens_within(tokens, blocked, whole.get(run[-1].start, 0), following) or _continues(
                text, tokens, blocked, run, following
            )
            if not taken:
                break
            run.extend(tokens[following : following + taken])
            following += taken
        yield run
        titled = following < len(tokens) and is_title_verb(text, tokens, blocked, run, following)
        position = following + titled


def _lower_start(text: str, tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """ "pi Ventures", "firstminute Capital": a word in small letters that is no word of English before one of firms."""
    before = tokens[position - 1] if position else None
    if before is None or tokens[position].text not in _BEHIND_SMALL or text[before.end : tokens[position].start] != " ":
        return ()
    small = before.text.isalnum() and before.text.islower() and not before.suffix
    known = before.text in lexicon().common if len(before.text) > 2 else before.text in _SMALL
    listed = _LISTED_BEFORE.search(text, max(0, before.start - 30), before.start) and _LISTED_HOUSE.match(
        text, tokens[position].start
    )
    return (before,) if small and (not known or (listed and before.text not in _NO_STARTS)) else ()


_LISTED_BEFORE = Pattern(r"[A-Z][\w&.]*, [A-Z][\w&.]*(?: [A-Z][\w&.]*)?, $")
_LISTED_HOUSE = Pattern(r"(?:Venture Capital|Ventures|Capital|Partners)(?:, [A-Z]|,? and [A-Z])")
""" "From Bede, Tarn Partners, | signals Venture Capital and Oak Global": in the midst of a list a house in small letters."""
_NO_STARTS = frozenset("including like plus also namely alongside by with from both and via who which".split())


_SMALL = frozenset("a an in on at by to of or as is it we us he my no so up do if vs me be the and for".split())


_BEHIND_SMALL = frozenset(
    "Systems Group Capital Venture Ventures Partners Labs Software Studios Games Technologies Media Digital Health Solutions Brands Bank Energy".split()
)


def _continues(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: list[Token], at: int) -> int:
    """How many of the tokens from `at` on belong to the name that `run` began."""
    last, token = run[-1], tokens[at]
    gap = text[last.end : token.start]
    if not blocked[at] and (
        _is_owned(last, token, gap) or owns_house(run, token) or is_landmark(text, tokens, at, run)
    ):
        return 1
    if last.suffix or blocked[at]:
        return 0
    if gap in (" – ", " - ", ", "):
        return _behind_mark(text, tokens, blocked, run, at)
    if token.text in KIN and gap == " ":
        return continues_kin(text, run, token)
    if _is_nickname(text, tokens, at, last, gap):
        return 2 if is_capital(token.text) and is_capital(tokens[at + 1].text) else 0
    if gap == " (" and at + 1 < len(tokens) and text[token.end : tokens[at + 1].start] == ") ":
        behind = tokens[at + 1].text
        legal = is_capital(token.text) and (is_legal(behind) or behind == "Co")  # "Velora (Cayman) Inc."
        return 2 if legal or is_numbered_behind_short(run, token, tokens[at + 1]) else 0
    if gap == "/" and len(run) > 1 and is_short_pair(last.text, token.text):
        return 1
    if gap not in (" ", "  ") and not (gap == "" and last.text.endswith(".")):
        return 0
    return _continues_with_word(text, tokens, blocked, run, at)


def _behind_mark(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: list[Token], at: int) -> int:
    """ "NBF – Bede Debt Finance", "Kelmar, Dunsey & Rood", "Velora, Inc."."""
    if text[run[-1].end] != ",":
        return branch_length(text, tokens, blocked, run, at)
    return (partners(text, tokens, blocked, at) if len(run) == 1 else 0) or int(is_legal(tokens[at].text))


def _is_owned(last: Token, token: Token, gap: str) -> bool:
    """ "Children's Colitis Fund", "Teachers' Innovation Fund", "Spinnin' Records": an apostrophe within a name."""
    open_ended = gap in ("' ", "’ ")
    possessive = (bool(last.suffix) and gap.endswith(" ")) or open_ended
    several = (open_ended and last.text.endswith("s")) or (bool(last.suffix) and last.text.endswith("men"))
    pensioned = several and token.text in _PENSIONS
    within = last.text in _OWNERS or (open_ended and last.text.endswith("in")) or pensioned
    return possessive and within and is_capital(token.text)


_PENSIONS = frozenset(
    "Retirement Pension Pensions Provident Superannuation Benefit Relief Annuity Co-op Coop Cooperative Co-operative Guild Collective".split()
)
""" "Clerks' Retirement System": whoever owns it, such a thing is a name with its owners."""


def _is_nickname(text: str, tokens: Sequence[Token], at: int, last: Token, gap: str) -> bool:
    return (
        gap in _NICKNAME
        and at + 1 < len(tokens)
        and text[tokens[at].end : tokens[at + 1].start] in _NICKNAME_END
        and (lexicon().is_given_name(last.text) or last.text in lexicon().weak_given_names)
    )


def _continues_with_word(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: list[Token], at: int) -> int:
    last, token = run[-1], tokens[at]
    if token.text in _SURNAMES and lexicon().is_given_name(last.text):
        return 1
    if token.text == "I" and last.text in _NUMBERED:
        after = _ENDS_FUND if last.text == "Fund" else _ENDS_NUMBERED
        return int(after.match(text, token.end) is not None)
    if token.text == "VC" or (token.text == "PE" and len(run) == 1):
        return int(_ends_with_trade(text, last, token))
    if is_capital(token.text):
        counted = len(run) == 1 and last.text.isdigit()  # "Ann Lee's 700 Founders"
        broken = token.text in lexicon().breakers and not leads_firm(tokens, at) and not counted
        broken = broken or is_title_verb(text, tokens, blocked, run, at)
        numbered = last.text in _NUMERALS and len(run) > 1 and (run[-2].text in _NUMBERED or token.text in _OPENERS)
        ended = numbered or (is_legal(last.text) and not (is_legal(token.text) or token.text in _BEHIND_LEGAL))
        stopless = token.text in _BEGINS_SENTENCE and last.text in _OF_HEADS
        return 0 if broken or ended or stopless else 1
    if NUMERAL.match(token.text):
        if counts(text, token.end):  # "Acme 11 percent"
            return 0
        if is_numbered_house(text, tokens, blocked, at):
            return 2
        counted = last.text in _COUNTED and not is_listed_number(text, last.start, token.end)
        ends = (_ENDS_NUMBERED.match(text, token.end) or acts_as_house(text, token.end)) and not counted
        return 1 if ends or last.text in _NUMBERED else 0
    if ends_in_small(text, run, token) or (last.text == "Fund" and _LETTERED.fullmatch(token.text)):
        return 1
    return _joins(text, tokens, blocked, run, at)


_LETTERED = Pattern(r"\d{1,2}[A-Z]")
""" "Fund 1X", "Acme Fund 2B": a vehicle beside the fund of that number."""
_ENDS_FUND = Pattern(
    r"(?!['’]| (?:am|think|believe|know|guess|see|say|suspect|hope|have|had|did|do|don|can|could|should|would|joined|started|run|work|worked|invested|wrote|mentioned|love|like|co)\b)"
)
"""What may follow the "I" of "Acme Fund I at $5 million", and no writer's own "I"."""
_BEGINS_SENTENCE = frozenset("It He She We They But The This That These There In At On For If So As".split())
"""Words that follow the last word of a name where a page has lost the full stop: "a member of the Association It"."""


def _ends_with_trade(text: str, last: Token, token: Token) -> bool:
    """ "Cube VC and", "Bede PE led": a word for the trade of a house, at the end of its name."""
    known = lexicon()
    if last.text in known.nationalities or last.text in known.places or last.text in _POINTING:
        return False
    strange = last.text.lower() not in known.common
    if token.text == "PE":
        return strange and _ENDS_PE.match(text, token.end) is not None
    backs = strange and text.startswith("-backed ", token.end)  # and no "Most VC-backed startups"
    return backs or _LEAVES_VC.match(text, token.end) is not None or acts_as_house(text, token.end)


_POINTING = frozenset("The A An Our This That His Her Their Your My Its".split())
_ENDS_PE = Pattern(r"[,;.)]|$| and [A-Z]| [A-Z]| (?:led|joined|invested|participated|has|is|was)\b")
_BEHIND_LEGAL = ("Equity", "Ventures", "Venture", "Capital", "II", "III", "IV")
_BEHIND_VC = (
    r" *[,;.)\n🇦-🇿]|$|['’]s? | [–—]| \((?!VC)| (?:of(?= [A-Z])|(?:Opportunit(?:y|ies)|Select|Growth|Seed)(?= Fund)"
    rf"|{ACTS}|in (?:an?|early|late|mid|\d{{4}})|for an?|last (?:month|week|year)|Partners|Ventures|Capital|Funds?"
)
_LEAVES_VC = Pattern(
    rf"['’]s\b| (?:[a-z-]+ ){{0,2}}{OFFICES} [A-Z]|{_BEHIND_VC}|to|with|at|for|as|which|who|plus|alongside|despite|so|in|on|last|this|earlier|back|after|before|while|when|among|two|three|four|several|a|an|the)\b"
)
"""What follows "VC" where it belongs to the name of a firm, and is no word for its trade."""
_NUMBERED = frozenset(
    "Fund Partners Capital Ventures Growth Vision Opportunity Opportunities Equity Credit Angels Seed Select Infrastructure Secondaries".split()
)


_ROMANCE_HEADS = frozenset(
    "Caisse Fonds Banque Régime Crédit Société Groupe Banco Caixa Cassa Fondo Fondation Fundação Fundación Grupo Caja".split()
)
_ROMANCE_LINKS = PARTICLES | {"et", "pour", "des", "à", "per"}


def _joins_romance(tokens: Sequence[Token], blocked: Sequence[bool], run: list[Token], at: int) -> int:
    """ "Caisse de dépôt et placement du Québec": names of funds and banks that go on in small letters."""
    following = at + 1
    if run[0].text not in _ROMANCE_HEADS or tokens[at].text not in _ROMANCE_LINKS or following >= len(tokens):
        return 0
    if tokens[following].text in _ROMANCE_LINKS and following + 1 < len(tokens):
        following += 1
    word = tokens[following].text
    prose = len(run) == 1 and word.islower() and word in lexicon().common
    return 0 if blocked[following] or prose else following + 1 - at


def _joins(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: list[Token], at: int) -> int:
    if romance := _joins_romance(tokens, blocked, run, at):
        return romance
    word = tokens[at].text
    following = at + 1
    pair = (word, tokens[following].text) if following + 1 < len(tokens) else None
    if pair in (("of", "the"), ("for", "the")) or (pair and {*pair} <= PARTICLES and pair[1] not in ("e", "y", "und")):
        following += 1
    if following >= len(tokens) or blocked[following]:
        return 0
    if text[tokens[following - 1].end : tokens[following].start] != " ":
        return 0
    right = tokens[following]
    if not is_capital(right.text) or right.text in lexicon().breakers:
        return 0
    words = {token.text for token in run}
    joined = (
        word == "&"
        or (word in ("and", "for", "of", "für", "pour") and spells_short(text, run, tokens[at].end))
        or word in PARTICLES
        or (word == "of" and bool(words & _OF_HEADS) and not is_seated(run))
        or (word == "of" and ((right.text == "America" and len(run) > 1) or _opens_text(text, run, right)))
        or (word == "for" and (bool(words & _FOR_HEADS) or (run[-1].text == "Bank" and _is_aim(tokens, following))))
        or (word in ("pvt", "pte") and is_legal(right.text))
        or (word == "on" and right.text in ("Demand", "Deck", "Semiconductor"))
        or (word == "at" and right.text in ("Home", "Work"))
        or (word == "i" and right.text in lexicon().firm_words)
        or (
            word == "and"
            and (_is_joined_and(text, tokens, following) or {tokens[at - 1].text, right.text} <= _BRANCHES)
        )
    )
    return following + 1 - at if joined else 0


def _is_aim(tokens: Sequence[Token], at: int) -> bool:
    """ "Bank for Reconstruction", "Bank for Rural Development", "Bank for Southern Africa"."""
    aims = any(one.text.endswith(("ion", "ing")) or one.text in _BRANCHES for one in tokens[at : at + 2])
    return aims or any(one.text in lexicon().places for one in tokens[at : at + 2])


def _opens_text(text: str, run: list[Token], right: Token) -> bool:
    """ "Voices of Wealth, an Italian startup": two words of English that an "of" joins, told of right behind."""
    words = (run[0].text.lower().removesuffix("s"), right.text.lower())
    return (
        len(run) == 1
        and run[0].text.endswith("s")
        and {*words} <= lexicon().common
        and _TOLD_OF.match(text, right.end) is not None
    )


_TOLD_OF = Pattern(r", (?:an?|the) [^.;,]{3,90}, (?:has|have|raised|closed|secured|announced|received|landed|plans)\b")


def _is_joined_and(text: str, tokens: Sequence[Token], at: int) -> bool:
    if len(tokens[at].text) == len(tokens[at - 2].text) == 1:  # "Q and R Prints"
        return True
    if f"{tokens[at - 2].text} and {tokens[at].text}" in lexicon().accelerators:
        return True
    if lexicon().is_given_name(tokens[at].text):
        return _ends_foundation(text, tokens, at)
    if _is_house(text, tokens, at):
        return True
    if not _JOINED_AND.match(tokens[at].text):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    whole = following is None or text[tokens[at].end : following.start] != " " or not is_capital(following.text)
    return whole or (following is not None and is_legal(following.text))


def _is_house(text: str, tokens: Sequence[Token], at: int) -> bool:
    """ "Abrams and Vale Partners has ...": a verb or a noun beside it that counts one tells that it is one firm."""
    first, end = tokens[at - 2], at
    while end + 1 < len(tokens) and end - at < 3 and text[tokens[end].end : tokens[end + 1].start] == " ":
        if not is_capital(tokens[end + 1].text):
            break
        end += 1
    known = lexicon()
    if (
        end == at
        or tokens[end].text not in _HOUSES
        or not all(SURNAME.fullmatch(one.text) for one in (first, tokens[at]))
    ):
        return False
    if {first.text, tokens[at].text} & (known.places | known.giants) or not text.startswith(" and ", first.end):
        return False
    return is_one_firm(text, text[first.start : tokens[end].start + len(tokens[end].text)])


_HOUSES = frozenset("Partners Capital Ventures Equity Advisors Management".split())


def _ends_foundation(text: str, tokens: Sequence[Token], at: int) -> bool:
    """ "Ann and Bob Lee Foundation" is one name: the given names of a couple before what they gave money to."""
    for index in range(at + 1, min(at + 4, len(tokens))):
        if text[tokens[index - 1].end : tokens[index].start] != " " or not is_capital(tokens[index].text):
            return False
        if tokens[index].text in ("Foundation", "Trust", "Family", "Charitable", "Fund"):
            first = tokens[at - 2].text
            return lexicon().is_given_name(first) or first in lexicon().weak_given_names
    return False
