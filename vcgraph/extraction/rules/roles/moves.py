"""Appointments and successions: "Acme hired Ann Lee as CTO", "Lee joins Acme as a partner", "Lee replaces Bob Ray"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.described import DESCRIPTION
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.model.claim import RoleStatus
from vcgraph.normalize.patterns import Pattern

_VERB = Pattern(
    r"\b(?:nam|ma[dk]e|cho[os]|appoint|hir|promot|tap|recruit|br(?:ing|ought)|hand|pass|g[ia]ve|turn|decamp|return|helm|reins|tak(?:en|es)|jump|defect|resign|step|went|list|left|leav|quit|depart|elect|elevat|welcom|add|pick|poach|install|join|mov|lur|com|tak|took|succe|replac|transition|shift|graduat|follow|Replac|Succeed|Taking)"
)
_APPOINTED = role_pattern(
    r"(?:(?P<org><C>)(?:,(?: [^,;.]{2,90},)| \([^()]{2,60}\))?(?: in <L>)?(?: (?:has|have|had|is|will|just|said it|said that it|announced that it|plans to|that|<A>))*"
    r" )?\b(?P<verb>[Nn]amed|[Nn]ames|[Aa]ppoint(?:ed|s)|[Hh]ired|[Hh]ires|[Pp]romoted|[Pp]romotes|[Tt]apped|[Tt]aps|[Rr]ecruited|[Rr]ecruits|[Bb]rought (?:in|on)|[Bb]rings? (?:in|on)|[Ee]lected|[Ee]levated|[Ww]elcomed|"
    r"[Aa]dds|[Aa]dded|[Pp]icked|[Pp]oached|[Ii]nstalled|[Ll]ured|[Ll]ists|[Ll]isted|[Cc]hose|[Hh]iring|[Nn]aming|[Aa]ppointing|[Pp]romoting)(?: of)?"
    r"(?: (?!(?:by|as|to)\b)(?:the|<T>|<N>(?:['’]s)?|<L>|[\w’'-]+)){0,6}?(?:(?<!of them),)? (?P<person><P>)(?P<middle>[^.;,<P>]{0,50}?(?:, [^;.<P>]{2,90}?,)?[^.;,<P>]{0,50}?,?)(?: as| to| to be| to become)"
    r"(?: (?:the|its|a|an|their|new|position of|role of|be|become|first|<A>['’]s|<N>['’]s|post of|full|serve as)){0,3} (?P<title><T>)(?P<and>(?: and (?:<N>|<L>) ?<P>(?: as)? )?)"
    rf"(?:(?:,? (?:of|at|for|with) )(?P<at>{DESCRIPTION}<C>))?"
)
_NAMED = role_pattern(
    r"(?:(?P<org><C>)(?:['’]s board(?: of directors)?)?(?:,(?: [^,;.]{2,90},)| \([^()]{2,60}\))?(?: (?:has|have|had|is|will|just|also|that|it|said|plans to))* )?\b(?P<verb>[Nn]am(?:ed|es|ing)|[Aa]ppoint(?:ed|s|ing)|[Ee]lect(?:ed|s)|[Mm]ade|[Mm]akes|(?<=to )make|(?<=will )make|(?:[Hh]anded|[Hh]ands|[Gg]ave|[Gg]ives)(?= (?:<T> |<N>(?:['’]s)? )?<P> the (?:post|job|role|title|position) of))"
    rf" (?:(?:<T>|<N>(?:['’]s)?|<L>|[\w’'-]+) ){{0,5}}?(?P<person><P>)(?:, [^;.<P>]{{2,90}}?,)?(?: (?:the|its|a|an|their|as|new|next|first|co-|(?:post|job|role|title|position) of))* (?P<title><T>)(?! ?<P>)(?:(?:,? (?:of|at|for)) (?P<at>{DESCRIPTION}<C>))?"
)
_WANTED = role_pattern(
    r"(?:(?P<org><C>)[^.;<P>]{0,60}? )?\b(?:an?|its) (?:[a-z-]+ ){0,2}(?P<title><T>),? (?:as well, |too, )?(?:by )?(?P<verb>naming|hiring|tapping|appointing|choosing|picking|promoting|recruiting) (?:<T> |<N>(?:['’]s)? |[a-z-]+ ){0,4}?(?P<person><P>)(?!['’]| as\b)"
)
""" "Acme has brought in a new CEO, naming Ann Lee"."""
_HELD = r"(?:role|job|post|position|title|reins|helm|baton|mantle)"
_SUCCEEDED_BY = role_pattern(
    r"(?P<gone><P>)[^;.<P>]{0,90}? (?:hand(?:s|ed|ing)? over to|(?:(?:be |been |being |was |is |were |and )(?:succeeded|followed|replaced)|(?<=, )(?:succeeded|replaced))(?: (?:on an? (?:interim|acting) basis|temporarily|for now|immediately|<D>))? (?:by|with)"
    rf"|(?:hand|pass|turn|ced|giv|gave)[a-z]* (?:over )?(?:the|that|his|her) {_HELD}(?: over| on)? to|ma(?:k|d)(?:e|es|ing) (?:way|room) for) (?:(?:<T>|<N>(?:['’]s)?|[a-z-]+) ){{0,5}}?(?P<person><P>)"
)
_JOINS = role_pattern(
    rf"(?P<person><P>)(?P<middle>[^.;<P>]{{0,180}}?) (?:join(?:s|ed|ing)?|rejoin(?:s|ed|ing)|return(?:s|ed|ing) to|t(?:akes|ook|aken) the (?:helm|reins) (?:at|of)|mov(?:ed|es|ing) to|c(?:omes?|ame|oming) to|arriv(?:es|ed|ing) at|sign(?:s|ed) on with|left to join|head(?:s|ed|ing) to|(?:is |was |['’]s )(?:off|headed|heading|moving|bound) (?:to|for))(?: <P>(?= as))?(?: (?!from ){DESCRIPTION}(?P<org><C>)(?:['’]s? [\w -]{{2,25}}?|, (?:an?|the|its) [^,;.<P>]{{2,90}}(?=, as ))?)?,?(?: from <N>)?(?: (?!(?:after|before|following|having|despite)\b)[\w -]{{2,30}}?)?(?: to take (?:charge|over|the helm|the reins))? as (?:its |the |a |an |new |our |their |<N>['’]s )*(?P<title><T>)(?: from <N>)?(?:(?:,? (?:of|at|for)) (?P<at>{DESCRIPTION}<C>))?"
)
_LEFT_TO = role_pattern(
    rf"(?P<person><P>)(?P<middle>[^.;<P>]{{0,60}}?) (?:(?:left|leaves?|is leaving|departed|quit|leaving|decamped|resigned|jumped|defected|stepped down|went on)[^.;<P>]{{0,40}}? to (?:become|be|serve as|join <N> as|take over as|run)|(?:transition|mov|shift|graduat)(?:e?s|ed|ing|e)? (?:over |up )?(?:in)?to(?: the)?(?: (?:role|post|position|job) of)?)(?: (?:the|a|an|its))* (?P<title><T>) (?:of|at|for|with) {DESCRIPTION}(?P<org><C>)"
)
_REPLACES = role_pattern(
    r"(?:(?P<person><P>)[^.;<P>]{0,80}? )?\b(?:(?P<after>(?:after|following|upon|since|amid|with|on) (?:the|his|her) (?:[a-z-]+ )?(?:resignation|departure|exit|retirement|death|ouster|dismissal|firing|sacking|removal) of|succeeds?|succeeded|replac(?:es|ed|ing|e)|succeeding|t(?:akes?|aking|ook|aken) over (?:from|for)|takes the reins from|(?:step(?:s|ped|ping)?|fill(?:s|ed|ing)?) in for|follows|following(?= (?:<T> )?<P>[.,;])))(?! by\b) (?:(?:<T>|<N>(?:['’]s)?|[a-z-]+) ){0,4}?(?:(?P<gone><P>)|(?:him|her|them)(?= as ))(?:(?!,? who\b)[^.;<P>]{0,60}? as (?:its |the |<A>['’]s |(?P<owner><N>)(?:['’]s)? )*(?P<title><T>)"
    rf"(?:,? (?:of|at|for) {DESCRIPTION}(?P<org><C>))?)?"
)
_HANDED = role_pattern(
    r"(?:(?P<gone><P>)|<C>)[^.;<P>]{0,40}? (?:hand(?:s|ed|ing)|pass(?:es|ed|ing)|gives|gave|giving|turn(?:s|ed|ing)|ced(?:es|ed|ing)|relinquish(?:es|ed|ing))(?: over| on| up)?(?: as)? (?:the |her |his |its )?(?:(?:job|role|post|position|title|reins) (?:of|as) (?:the )?)?(?P<title><T>)(?: (?:job|role|post|position|title|reins|mantle|duties))?(?: over)? to (?:<T> |<N>['’]s )?(?P<person><P>)"
)
_TURNED_OVER = role_pattern(
    rf"\bas (?:the |its |<N>(?:['’]s)? |<A>['’]s )?(?P<title><T>)(?: (?:of|at) {DESCRIPTION}(?P<org><C>))? (?:from (?:<T> |<N>['’]s )?(?P<gone><P>)|by (?:<T> |<N>(?:['’]s)? <T> |[a-z-]+ ){{0,3}}(?P<person><P>))"
)
_INVERTED = role_pattern(
    rf"\b(?:[Rr]eplacing|[Ss]ucceeding|[Tt]aking over from) (?:<T> )?(?P<gone><P>),? as (?:the |its |<N>(?:['’]s)? )?(?P<title><T>)(?: (?:of|at) {DESCRIPTION}(?P<org><C>))?,? (?:is|will be|was|comes) (?:<T> |<N>(?:['’]s)? <T> |[a-z-]+ ){{0,3}}(?P<person><P>)"
)
""" "Replacing Ann Lee as CEO is Bob Ray"."""
_FOLLOWS = Pattern(
    rf"replac|over to |succee|over from|over for|in for|reins from|follow|(?:resignation|departure|exit|retirement|death|ouster|dismissal|firing|sacking|removal) of|(?:way|room) for|{_HELD}(?: over| on)? to "
)
_BY_AN_ARM = role_pattern(
    r"<N>['’]s? (?:[a-z-]+ ){0,3}(?:arm|unit|division|subsidiary|affiliate|business|fund)(?: (?:has|have|had|also))? $"
)
""" "Acme's venture arm has hired Ann Lee as a partner": a house that the text does not name."""
_BECOMES = role_pattern(r",? who (?:becomes|became|will become|is becoming|moves|moved|will move) ")
_GOING = frozenset({"ceo", "cto", "cfo", "coo", "chair", "president", "managing_director", "partner", "board_member"})


def read_moves(scene: Scene, used: set[int]) -> Iterator[Found]:
    """Who took up a title where. The places of the titles are added to `used`."""
    if not scene.titles or not _VERB.search(scene.text):
        return
    for rule, compiled in (
        ("appointed", _APPOINTED),
        ("named", _NAMED),
        ("joins", _JOINS),
        ("left to", _LEFT_TO),
        ("named", _WANTED),
    ):
        for match in compiled.finditer(scene.text):
            if rule == "named" and match.start("title") in used:
                continue
            used.add(match.start("title"))
            if _BY_AN_ARM.search(scene.text, 0, match.start()):
                continue
            yield from _taken_up(scene, match, rule)
            yield from _others_taken_up(scene, match, rule, used)
    for match in _REPLACES.finditer(scene.text):
        if match["title"]:
            used.add(match.start("title"))
            yield from _replaced(scene, match)
    for match in _INVERTED.finditer(scene.text):
        used.add(match.start("title"))
    for match in (*_TURNED_OVER.finditer(scene.text), *_INVERTED.finditer(scene.text)):
        yield from _replaced(scene, match)
    yield from _handed(scene, used)


def _handed(scene: Scene, used: set[int]) -> Iterator[Found]:
    """ "Ann Lee handed the CEO job to Bob Ray"."""
    for match in _HANDED.finditer(scene.text):
        used.add(match.start("title"))
        yield from scene.holding(scene.who(match, "gone"), None, "handed", match.start("title"), "former")
        yield from scene.holding(scene.who(match, "person"), None, "handed", match.start("title"))


def read_successions(scene: Scene, known: Sequence[Found]) -> Iterator[Found]:
    """Whom somebody followed; `known` are the roles that this sentence and those before it told."""
    if not _FOLLOWS.search(scene.text):
        return
    near = [*takewhile(lambda one: scene.sentence.index - one.sentence <= 2, reversed(known))]
    for match in _REPLACES.finditer(scene.text):
        yield from _succession(scene, match, near)
    for match in _SUCCEEDED_BY.finditer(scene.text):
        gone = scene.who(match, "gone")
        for one in (one for one in near if one.person in gone and one.title in _GOING):
            for person in scene.who(match, "person"):
                yield one._replace(person=person, status="current", rule="succeeds")


def _taken_up(scene: Scene, match: re.Match[str], rule: str) -> Iterator[Found]:
    groups = match.groupdict()
    place = match.end("at") - 1 if groups.get("at") else match.start("org") if groups.get("org") else -1
    organization = scene.organization(place) if place >= 0 else None
    people, plural = scene.who(match, "person"), scene.titles[match.start("title")].plural
    together = rule == "joins" or plural or (groups.get("verb") or "").lower().startswith(("promot", "elevat"))
    yield from scene.holding(people if together else people[-1:], organization, rule, match.start("title"))


_AND_AS = role_pattern(
    r"(?:,|;|,? and|; and) (?:also )?(?:<T> |<N>(?:['’]s)? |[a-z-]+ ){0,3}?(?P<person><P>)(?:,? (?:(?:an?|the) )?(?:(?:formerly|previously|from|of|who was|<T>|(?:former|ex)[ -]<N>)(?: [^;:.,<P>]{0,60}?)?),?)? as (?:(?:its|the|an?|new|first) )*(?P<title><T>)(?=[,.;]|$| and\b| (?:of|at) <A>)"
)


def _others_taken_up(scene: Scene, match: re.Match[str], rule: str, used: set[int]) -> Iterator[Found]:
    """ "Acme hired Ann Lee from Bolt as CTO, | Bob Ray from Cy as CFO and Dot Fox as COO": Acme's, all of them."""
    groups = match.groupdict()
    place = match.start("org") if rule == "appointed" and groups.get("org") and not groups.get("at") else -1
    organization = scene.organization(place) if place >= 0 else None
    following = _AND_AS.match(scene.text, match.end()) if organization is not None else None
    while following is not None and following.start("title") not in used:
        used.add(following.start("title"))
        yield from scene.holding(scene.who(following, "person"), organization, rule, following.start("title"))
        following = _AND_AS.match(scene.text, following.end())


_IN_TURN = role_pattern(
    r"[^;.<P>]{0,50}?(?:,| and| but| before| until) (?:[a-z]+ ){0,3}?(?:was|is|been|being) (?:[a-z]+ )?(?:succeeded|replaced|followed|ousted|fired|sacked)\b"
)
""" "Ann Lee succeeded Bob Ray as CEO and was succeeded by Cy Fox": hers is over, too."""


def _replaced(scene: Scene, match: re.Match[str]) -> Iterator[Found]:
    """ "Ann Lee succeeds Bob Ray as CEO of Acme"."""
    title, organization = match.start("title"), scene.named(match, "org", "owner")
    in_turn = title > match.start("gone") and _IN_TURN.match(scene.text, match.end())
    came: RoleStatus = "former" if in_turn else "current"
    yield from scene.holding(scene.who(match, "person"), organization, "replaces", title, came)
    yield from scene.holding(scene.who(match, "gone"), organization, "replaced", title, "former")


def _succession(scene: Scene, match: re.Match[str], known: Sequence[Found]) -> Iterator[Found]:
    """The one who went had the title that the one who came has."""
    gone, came = scene.who(match, "gone"), scene.who(match, "person")
    becomes = _BECOMES.match(scene.text, match.end()) is not None
    for found in known if not match["title"] else ():
        fits = found.person in came or (not came and found.sentence == scene.sentence.index)
        if fits and found.status == "current" and found.title in _GOING and found.person not in gone:
            for person in gone:
                if becomes or not _holds_another(person, found, known):
                    yield found._replace(person=person, status="former", rule="replaced")


def _holds_another(person: Referent, found: Found, known: Sequence[Found]) -> bool:
    """Whether somebody is told to have an office, unless it is one elsewhere: "Ann Lee, who is now CEO of Bede"."""
    return any(
        one.person is person
        and one.title in _GOING
        and (None in (one.organization, found.organization) or one.organization is found.organization)
        for one in known
    )
