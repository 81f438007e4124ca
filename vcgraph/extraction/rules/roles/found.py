"""What a rule found: a person with a title in an organisation, or in one that is still to be inferred."""

from typing import NamedTuple

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.phrases import Titled, TitlePhrase
from vcgraph.model.claim import RoleStatus, Title
from vcgraph.normalize.patterns import Pattern

_SINCE = r"(?:has |had |have )?(?:since |later |recently |then |abruptly |shortly )?"
SENT_AWAY = r"(?:ousted|fired|sacked|axed|dismissed|removed|terminated|suspended|laid off|let go|pushed out|forced out|thrown out|kicked out|shown the door|relieved of)"
_GONE_ON = (
    rf"(?:decamped (?:to|for)|defected to|(?:was|were|been) (?:first \w+ and (?:then|later) )?{SENT_AWAY}(?! as\b))"
)
_LEFT = Pattern(
    rf",? (?:who )?{_SINCE}{_GONE_ON}|,? who {_SINCE}(?:left(?! (?:\ue000|his|her|their|a|an)\b)(?! (?:the )?\ue000)|departed|moved on|gone (?:on )?to|quit|exited|stepped away)"
    rf"|,? {_SINCE}(?:left(?= \ue005(?!['’])|[,.;]| (?:in|last|this|earlier|after|shortly|two|three|several|some|over|to (?:set up|(?:co-)?found|start|launch|create|join|become|run|lead))\b)|departed(?! (?:from \ue000|\ue000)))"
)


class Found(NamedTuple):
    """One role. `organization` is None where the words name none; `position` is then the place in the sentence's mask."""

    person: Referent
    organization: Referent | None
    title: Title
    status: RoleStatus
    sentence: int
    rule: str
    position: int = 0


class Affiliation(NamedTuple):
    """ "Ann Lee of Acme", "Acme's Ann Lee": where a person belongs, without a title."""

    person: Referent
    organization: Referent
    sentence: int
    owned: bool


def holders(people: tuple[Referent, ...], phrase: TitlePhrase, before: bool) -> tuple[Referent, ...]:
    """Whom of the people that stand together a title means: all for a plural, else the one beside it."""
    if len(people) < 2 or phrase.plural:
        return people
    return people[-1:] if before else people[:1]


def has_left(text: str, end: int) -> bool:
    """Whether the words behind a person say that they left, without saying what for."""
    return _LEFT.match(text, end) is not None


def status_of(titled: Titled, past: bool, was: bool = False) -> RoleStatus:
    """A founder stays one, whatever office is over, and who "was a founder" too: only "former" before the very word ends it."""
    return "former" if titled.former or was or (past and titled.title != "founder") else "current"
