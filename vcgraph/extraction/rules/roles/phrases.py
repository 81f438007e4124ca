"""Phrases of titles: "former co-founder and CEO", with what each title is in a claim and whether it is over."""

import re
from collections.abc import Iterator
from typing import NamedTuple, cast

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.model.claim import Title
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_TABLE = lexicon().titles | {"md": "managing_director", "gp": "partner", "chief": "ceo", "boss": "ceo"}
_SPELLINGS = (
    "|".join(
        re.escape(one).replace(r"\ ", "[ -]") for one in sorted(lexicon().titles, key=lambda one: (-len(one), one))
    )
    + r"|chief [a-z]+ officer"
)
# "MD" behind a name is a doctor, but where an organisation follows.
_MANAGING = r"|(?<=\ue000 )(?:chief|boss)(?=,? \ue001| and (?:co-?)?founder,? \ue001)|(?<=\ue000['’]s )(?:chief|boss)(?=,? \ue001|[,.;)])|(?<=whose )(?:chief|boss)(?=,? \ue001)|(?<=\bthe )(?:chief|boss)(?= (?:of|at) \ue000)|(?<=\bas )(?:chief|boss)(?= (?:of|at) \ue000)|(?<=\bas its )(?:new )?(?:chief|boss)(?=[,.;]| (?:in|last|this)\b)|(?-i:GP)(?=s? (?:at|of|with|for) (?:the )?[\ue000\ue005\ue006])|(?<=\ue000 )(?-i:GP)(?= \ue001)|(?<=\ue000['’]s )(?-i:GP)(?= \ue001)|(?-i:GP)(?=s \ue001)|(?:(?<=said )|(?<=says ))(?-i:GP)(?= \ue001)|(?-i:MD)(?=s (?:who|include|at|of)\b)|(?<=\ue000 )(?-i:MD)(?= \ue001)|(?<=new )(?:chief|boss)(?=[:,.;]| (?:in|this|last|from|after|to replace|to succeed)\b)|(?<=interim )(?:chief|boss)(?=[,.;]|$| (?:of|at) )|(?-i:MD)(?= [–—-] \ue000)|(?:(?<=\ue001 )|(?<=\ue001, ))(?-i:MD)(?=, \ue000,? (?:said|says|added|adds|commented|comments|remarked|stated)\b)|(?<=ounder & )MD\b|(?<=ounder and )MD\b|MD(?=,? ?\ue000[^,()]{0,20}\)| (?:at|of) \ue000|(?: (?:&|and) (?:Group )?|-| ?/ ?)(?:CEO|chief executive)\b)|(?<=CEO & )MD\b|(?<=CEO and )MD\b"
_PAST = r"former|fmr|ex|previous|onetime|one-time|late|erstwhile|then|past|retired|early|ousted|disgraced"
_MODIFIER = (
    rf"(?:current|now|new|newly|(?<!\ue001 )appointed|newly-appointed|interim|acting|group|global|founding|fellow|longtime|long-time|veteran|serial|joint|"
    rf"outgoing|incoming|managing|deputy|senior|junior|co|executive|non-executive|independent|first|tech|startup|billionaire|technical|"
    rf"legendary|famed|solo|sole|honorary|permanent|twin|husband-and-wife|thirty-something|national|regional|worldwide|European|Asian|American|British|Chinese|Indian|Israeli|German|French|Japanese|female|eponymous|{_PAST})"
)
_ONE = rf"(?:{_MODIFIER}[ -]){{0,4}}?(?:{_SPELLINGS}{_MANAGING})s?(?!(?!-(?:ceo|cto|cfo|coo|chair\w*|president)\b)[\w’'-]*\w)"
_TITLE = Pattern(
    rf"(?P<modifiers>(?:{_MODIFIER}[ -]){{0,4}}?)(?P<title>{_SPELLINGS}|MD|GP|chief|boss)(?P<plural>s?)(?![\w]|-(?!(?:ceo|cto|cfo|coo|chair|president)))",
    re.IGNORECASE,
)
_DUTY = r"(?-i:(?:(?<!artner)(?<!ounder) (?:of|for)(?: (?!the |a )[a-z][\w&-]+){1,3}(?= (?:of|at|for)|[,.;)])|(?<=ead of)(?: [A-Z][a-z]+){1,3}(?=[.,;)]|$| (?:at|with) )|(?<=ead of)(?: (?!the |a )[a-z][\w&-]+){1,3}(?= (?:of|at|for|in|with)\b| and (?:managing|general|venture|operating|founding) |[,.;)]))?)"
_PHRASE = Pattern(
    rf"(?<![\w-]){_ONE}{_DUTY}(?:(?!, and (?:the|its) [a-z -]{{3,40}}, \ue001)(?:,? (?:and|&)(?: [a-z\-]+ and)?(?: (?:now|currently|also|its|the|a))? |(?<!ounders)(?<!artners), |(?<=ounder) (?=C[ET]O\b)| ?/ ?|-| – | cum |,? as well as ){_ONE}{_DUTY})*",
    re.IGNORECASE,
)
_GUARD = AnyOf(
    "chief", "boss", "ceo", "cto", "cfo", "coo", "vp", "found", "chair", "president", "board", "director", "partner", "principal",
    "investor", "head", "manager", "counsel", "officer", "executive", "md", "gp", "spokes", "engineer", "analyst", "associate", "advis",
    "scientist", "research", "cmo", "cpo", "cro", "cio", "member",
)  # fmt: skip
"""Words of which every title has one, in lower case."""
_OTHER_PARTNER = Pattern(
    r"\b(?:business|limited|strategic|channel|launch|technology|tech|retail|distribution|integration|design|bank|banking|commercial|close|"
    r"sparring|training|data|media|content|local|key|trusted|financing|manufacturing|development|marketing|implementation|industry|"
    r"sales|delivery|life|long-term|joint venture|equal|minority|supply|research|brand|cloud|financial|investment-bank|funding|"
    r"lead|silent|board|writing|tennis|law|lending|capital|corporate|lab|ecosystem|growth|solution|reseller|preferred|potential|many|other|with|more|[0-9]+) $",
    re.IGNORECASE,
)
_ONE_OF = Pattern(
    r"\ue001,? (?:who is )?(?:also )?(?:one|another|another one|the (?:oldest|youngest|first|last)) of (?:its|our|their) (?:[a-z]+ )?$"
)
""" "Ann Lee, one of its partners": she, and no other firm."""
_LAW_PARTNER = Pattern(
    r"\b(?:corporate|tax|banking|finance|law|commercial|litigation|capital markets) partners? \ue001"
)
""" "Corporate partner Ann Lee" is one of a law firm."""
_VERB_PARTNER = Pattern(r" (?:with|up)\b")
_WITH_FIRM = Pattern(r" with (?:the )?(?:\ue006[\w.,-]* |[a-z-]+ ){0,3}\ue000")
_APPOSED = Pattern(r"\ue001, an? (?:\d+-year-old |veteran |longtime |former |senior )?$")
""" "Ann Lee, a 33-year-old partner": hers is an office."""
_FURNITURE = tuple(f" {word} " for word in "hot easy empty interview swivel office wheel sedan".split())
_DIRECTOR = Pattern(r"(?:current |former |independent |outside |new )?directors?", re.IGNORECASE)
_ONE_OF_MANY = Pattern(
    r"\b(?:(?P<taken>(?:as|became|remains?|remained) an?|resigned as|elected as|appointed as)|an?|current|former)(?: (?:current|former|new|(?P<owner>\ue000(?:['’]s)?)))? $"
)
_FORMER = Pattern(rf"\b(?:{_PAST})\b", re.IGNORECASE)
_NOW = Pattern(r"\b(?:now|current|currently)\b", re.IGNORECASE)


class Titled(NamedTuple):
    """One title of a phrase."""

    title: Title
    former: bool


class TitlePhrase(NamedTuple):
    """A run of coordinated titles at a place of a mask; `plural` where it speaks of several people, `seat` where it is "a director"."""

    start: int
    end: int
    titles: tuple[Titled, ...]
    plural: bool
    seat: bool = False

    def title_at(self, titled: Titled, firm: bool) -> Title:
        """What a title is in an organisation: "a director" sits on the board of a company, and works at a firm."""
        return "board_member" if self.seat and not firm and titled.title == "employee" else titled.title


def find_phrases(mask: str) -> Iterator[TitlePhrase]:
    """The title phrases of a mask, in order, without those that are no title of a person ("our launch partners")."""
    if not _GUARD.is_in(mask.lower()):
        return
    for match in _PHRASE.finditer(mask):
        read = _read(match[0].removeprefix("Then "))  # "Then co-founder Ann Lee rose": at that time
        partner = match[0].lower() in ("partner", "partners")
        held = mask.startswith((" at ", " of "), match.end()) or None is not _APPOSED.search(
            mask, max(0, match.start() - 24), match.start()
        )
        held = held or (
            mask.endswith((" as a ", " is a "), 0, match.start()) and _WITH_FIRM.match(mask, match.end()) is not None
        )
        couple = match[0].lower() == "partner" and mask[max(0, match.start() - 5) : match.start()] in (
            " his ",
            " her ",
            "; my ",
            ", my ",
        )
        owned = mask[max(0, match.start() - 6) : match.start()].endswith((" its ", " our ", " their "))
        if (
            owned
            and partner
            and not held
            and not _ONE_OF.search(mask, 0, match.start())
            and not mask.startswith((" \ue001", ", \ue001"), match.end())
        ):
            continue
        couple = couple or (
            partner and mask.endswith((" he and ", " she and ", "He and ", "She and "), 0, match.start())
        )
        if couple or (
            partner
            and not held
            and not _LAW_PARTNER.search(mask, max(0, match.start() - 24), match.end() + 2)
            and (
                _OTHER_PARTNER.search(mask, max(0, match.start() - 24), match.start())
                or _VERB_PARTNER.match(mask, match.end())
            )
        ):
            continue
        if match[0].lower() in ("chairs", "now chairs", "currently chairs") or mask.endswith(
            _FURNITURE, 0, match.start()
        ):  # the verb; "in the hot chair"
            continue
        if match[0].lower() == "directors" and mask[max(0, match.start() - 10) : match.start()].lower().endswith(
            ("board of ", "boards of ")
        ):
            continue
        titles, plurals = [one for one, _ in read], [plural for _, plural in read]
        if titles:
            yield TitlePhrase(
                match.start(), match.end(), tuple(dict.fromkeys(titles)), plurals[-1], _is_seat(mask, match)
            )


_ARE = (" are ", " become ", " became ", " remain ")


def _is_seat(mask: str, match: re.Match[str]) -> bool:
    """ "A Brightpan director", "joins as a director": one of a board, and not the director of something."""
    if not _DIRECTOR.fullmatch(match[0]):
        return False
    if match[0].endswith("s") and (
        mask.endswith(" as ", 0, match.start())
        or (mask.endswith(_ARE, 0, match.start()) and not mask.startswith(" of ", match.end()))
        or (
            mask.endswith((" become ", " became ", "\ue001, are "), 0, match.start())
            and mask.startswith(" of \ue000", match.end())
        )
    ):
        return True
    if mask.endswith("\ue001, a ", 0, match.start()) and mask.startswith((",", ")"), match.end()):
        return True
    before = _ONE_OF_MANY.search(mask, max(0, match.start() - 24), match.start())
    if match[0][0].lower() != "d":
        return mask.startswith(" of \ue000", match.end())
    return before is not None and (
        before["taken"] is not None
        or before["owner"] is not None
        or mask.startswith((" of ", " at ", " on "), match.end())
    )


def _read(phrase: str) -> list[tuple[Titled, bool]]:
    """The titles of a phrase, each with whether it is a plural; "first CTO and now adviser": the first is over."""
    found: list[tuple[Titled, bool]] = []
    former = False
    for match in _TITLE.finditer(phrase):
        modifiers, spelling = match["modifiers"], re.sub(r"-(?!founder|ceo|chair)", " ", match["title"].lower())
        before = phrase[: match.start("title")].rsplit(" and ", 1)[-1]
        if _FORMER.search(modifiers):
            former = True
        elif _NOW.search(before):
            former = False
            found = [(one._replace(former=one.former or one.title != "founder"), plural) for one, plural in found]
        title = cast(Title, _TABLE.get(spelling) or _TABLE.get(match["title"].lower(), "employee"))
        plural = bool(match["plural"]) or spelling.endswith(("founders", "partners", "directors"))
        if (
            re.search(r"\bfounding [- \w]*$", modifiers, re.IGNORECASE) and title == "partner"
        ) or spelling == "founding partner":
            found.append((Titled("founder", former), plural))
        found.append((Titled(title, former), plural))
    return found


def read_titles(phrase: str) -> list[Title]:
    """The claim titles in a phrase such as "co-founder and CEO", each once.

    >>> read_titles("co-founder, chairman and chief executive officer")
    ['founder', 'chair', 'ceo']
    """
    return list(dict.fromkeys(one.title for found in find_phrases(phrase) for one in found.titles))
