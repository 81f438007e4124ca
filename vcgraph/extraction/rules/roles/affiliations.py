"""Where a person belongs, told without a title, and whose co-founder somebody is."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.roles.described import DESCRIPTION, ELSEWHERE
from vcgraph.extraction.rules.roles.found import Affiliation, Found
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern

_HIS_COFOUNDER = role_pattern(
    r"(?P<person><P>)(?: [^.;:<P><N>]{2,50}?| (?:runs|leads|started|founded|built|heads) <N>[^.;:<P><N>]{0,20}?)? (?:his|her) (?:[a-z]+ )?(?P<title><T>)"
    r"|\b(?:his|her) (?:[a-z]+ )?(?P<fronted><T>),? <P>(?:, [^;.<P>]{2,80})?, (?P<subject><P>)(?= (?!and\b)[a-z])"
    r"|(?P<first><P>) and (?:fellow )?(?P<joined><T>) (?P<last><P>)"
    r"|(?:(?P<beside><P>), )?(?P<owner><P>)['’]s (?:[a-z]+ )?(?P<owned><T>)(?: (?:at|in) (?P<org><N>))?(?:,? (?P<second><P>))?"
)
_MADE = role_pattern(
    r",? (?:(?:has|have|had|later|then|first|together|jointly|also) )*(?:co-?)?(?:founded|started|launched|created|established|formed|set up|buil[dt](?: up)?) "
    rf"(?:(?P<description>{DESCRIPTION})(?P<org><C>)(?=[,.;:)”\"]|$| (?:in|from|at|on|with|to|as|out|after|before|when|while|and|together|over|last|<D>)(?:\b|(?<=\W)))|(?P<unread>(?:[A-Z][\w-]+|<L>)(?=[,.;]|$| (?:in|from|at|on|with|as|out|after|before|when|while)\b)))"
)
""" "She and co-founder Bob Ray | built up Acme": of Acme, whatever else the text is about; and of none where the words are no company's name."""
_TITLED_AT = role_pattern(r"<N>(?:['’]s?)? (?:[a-z-]+ )?(?:<T>,? )+(?:and )?$")
""" "Acme CEO | Ann Lee and co-founder Bob Ray launched Bolt": of Acme."""
_AFFILIATED = role_pattern(
    r"(?P<person><P>)(?:,? of | (?:at|from|with) |, | [–—] )(?P<org><N>)(?=[,.;)]| (?:and|who|said|says|told|gets?|takes?|joins?|joined|ha(?:s|ve) joined|will(?! be)|sits|thanked|praised|welcomed)\b|$)|(?P<owner><N>)['’]s? (?P<owned><P>)"
)


def read_co_founders(scene: Scene) -> Iterator[Found]:
    """Who has a co-founder is a founder."""
    for match in _HIS_COFOUNDER.finditer(scene.text):
        at = scene.origin[match.start(next(one for one in ("title", "joined", "owned", "fronted") if match[one]))]
        told = scene.sentence.mask[at:].lower()
        made = _made(scene, match) if match["joined"] else None
        if made is not None and made["unread"]:
            continue
        if told.startswith(("co-f", "cof", "fellow ")):
            people = scene.who(match, "person", "first", "last", "beside", "owner", "second", "subject")
            for one in scene.being(people, scene.named(made or match, "org"), "founder", "has a co-founder"):
                yield one._replace(position=at)


def _made(scene: Scene, match: re.Match[str]) -> re.Match[str] | None:
    """What the two made, if the words behind them say so and neither is told to be somewhere else."""
    made = _MADE.match(scene.text, match.end())
    if made is None or _TITLED_AT.search(scene.text, max(0, match.start() - 40), match.start()):
        return None
    return made if made["unread"] or not ELSEWHERE.search(made["description"]) else None


def read_affiliations(scene: Scene) -> Iterator[Affiliation]:
    """ "Ann Lee of Acme", "Acme's Ann Lee"."""
    for match in _AFFILIATED.finditer(scene.text):
        place, at = ("org", "person") if match["org"] else ("owner", "owned")
        organization = scene.organization(match.start(place))
        people = scene.people.get(match.start(at), ())
        if organization is not None and people:
            person = people[-1] if place == "org" else people[0]
            yield Affiliation(person, organization, scene.sentence.index, place == "owner")
