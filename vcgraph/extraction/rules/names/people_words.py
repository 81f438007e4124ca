"""Words beside a name that are said of people only: titles, offices and verbs of saying."""

import re

from vcgraph.normalize.patterns import Pattern

_TITLE_BEFORE = Pattern(
    r"(?:\b(?:[Cc]o-?)?(?:[Ff]ounders?|CEO|CTO|CFO|COO|[Pp]resident|[Pp]artner|[Cc]hair(?:man|woman|person)?|[Dd]irector|"
    r"[Ee]xecutive|[Oo]fficer|[Ii]nvestor|[Aa]nalyst|[Pp]rofessor|[Ss]pokes(?:man|woman|person)|[Ee]ntrepreneur|"
    r"[Mm]anager|[Pp]rincipal|[Bb]oard [Mm]ember|(?<=[\w&] )MD|C[BCDHLPRS]O|boss|chief|billionaire|veteran|engineer|scientist)|\b(?:Mr|Ms|Mrs|Dr|Sir|Dame|Prof)\.?"
    r"|(?:\bex-|[Ff]ormer )(?:[\w&.’'-]+ ){1,3}?(?:buyer|trader|banker|lawyer|researcher|developer|designer|editor|reporter|salesman|adviser|advisor|aide|colleague|chief|head)"
    r"|\b(?:predecessor|successor)|co-?founder-turned-\w+)(?:,|(?<=fficer) \(C[A-Z]{1,2}O\))? $"
)
_TITLE_ENDS = tuple(
    f"{word}{mark} "
    for word in """ounder ounders CEO CTO CFO COO MD CBO CCO CDO CHO CLO CPO CRO CSO O) resident artner hair hairman hairwoman hairperson irector xecutive fficer nvestor
    nalyst rofessor pokesman pokeswoman pokesperson ntrepreneur anager rincipal ember boss chief billionaire veteran engineer
    scientist Mr Ms Mrs Dr Sir Dame Prof Mr. Ms. Mrs. Dr. Sir. Prof. buyer trader banker lawyer researcher developer designer editor
    reporter salesman adviser advisor aide colleague head predecessor successor""".split()
    for mark in ("", ",")
)
SPEAKS = Pattern(
    r",? (?:said|says|told|added|adds|explained|explains|wrote|writes|noted|notes|joined|argued|recalled|commented|"
    r"acknowledged|stepped down|resigned|(?:co-?)?founded|set up)\b"
)
ROLE_AFTER = Pattern(
    r"(?:,| ?\(|,? who (?:is|was)| –| —) ?(?:[Ff]mr |ex-)?(?:the |a |an |its |also |currently )*(?:(?!(?:and|of|with|by|from|at|whose|which|where|is|was|are|were|has|will|became|becomes|remains|serves)\b)[\w’'-]+ ){0,3}?"
    r"(?:(?:co-?)?founders?|ceo|cto|cfo|coo|president|(?:managing |general |venture |operating |senior )partner|partner(?! of)|"
    r"chair(?:man|woman)?|chief [a-z]+(?: officer)?|managing director|principal|vice president|director|executive|engineer|professor|(?<=\()MD)\b"
    r"(?:(?:,| and| &) [\w -]{3,30}?)?(?:,? (?:of|at|for|with|and|since|until)\b|[,.;)”\"]| (?:said|says|told|who)\b)", re.IGNORECASE
)  # fmt: skip
_SAID_BEFORE = Pattern(
    r"\b(?:said|says|told|adds|added|explains|explained|according to|notes|noted|wrote|writes|recalls|smiles|jokes) $"
)
_SAID_ENDS = tuple(
    f"{word} "
    for word in "said says told adds added explains explained to notes noted wrote writes recalls smiles jokes".split()
)


def title_before(before: str) -> re.Match[str] | None:
    """Whether the words before a name end with a title of people."""
    return _TITLE_BEFORE.search(before) if before.endswith(_TITLE_ENDS) or "founder-turned-" in before else None


def said_before(before: str) -> re.Match[str] | None:
    """Whether the words before a name end with a verb of saying."""
    return _SAID_BEFORE.search(before) if before.endswith(_SAID_ENDS) else None


_OWNS_NAMED = Pattern(
    r"['’]s? (?!(?:CEO|CFO|CTO|COO|Series)\b)[A-Z][\w.]+ ?(?:[A-Z][\w.]+ ?)?(?:[,.;]|in |for |last |this |and |as |to )"
)
""" "The purchase of Ann Lee's Velora": who owns what is bought is a person still."""


def owns_bought(text: str, start: int, end: int) -> bool:
    """Whether a name owns what is bought: "the purchase of | Ann Lee | 's Velora"."""
    return text.endswith("of ", 0, start) and _OWNS_NAMED.match(text, end) is not None


_SPEAKER = Pattern(
    r"\b(?:said|says|explains|explained|according to|adds|added) (?:M[rs]s?\.? )?(?P<before>[^\W\d_][\w’'-]+)"
    r"|\b(?P<after>[A-ZÀ-ÖØ-ÞŁŚŠŻŽ][\w’'-]+)(?:,[^,.]{2,60},)? (?:said|says|told|explains|explained|adds|added|thinks|believes|recalls)\b"
)


def speakers_of(text: str) -> set[str]:
    """The last words of the names that the text lets speak."""
    return {match["before"] or match["after"] for match in _SPEAKER.finditer(text)}


_APPOSED_TITLE = Pattern(
    r"[A-Z][\w’'-]+ [A-Z][\w’'-]+, (?:the |a |an )?(?:(?:[Ff]ormer|[Ee]x|[Cc]hief|[Cc]o|[Mm]anaging|[Gg]eneral|[Ff]ounding|[Ee]xecutive|[Ff]ounder|[Dd]irector|and|&|CEO|MD)[ -])*[A-Za-z]+(?: [Oo]fficer)?, $"
)


def is_anothers_title(text: str, start: int) -> bool:
    """ "Ann Lee, former CEO, Big Bean Coffee": the title is of Lee, and what stands behind it is where she held it."""
    return text.endswith(", ", 0, start) and _APPOSED_TITLE.search(text, max(0, start - 80), start) is not None
