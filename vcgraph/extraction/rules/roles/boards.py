"""Seats on boards: "joins the board of Acme", "takes a seat on its board", "serves on the boards of Acme and Bolt"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.board_houses import appointer, board_owner, whose_board
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.listing import people_from
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.model.claim import RoleStatus
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_ITEM = r"(?:of |(?:on |sits on )?the boards? of )?(?:the )?(?:(?!(?:who|which|where|while|when|as|with|after|before|but|and|is|was|has|had|said|says|to|for|at|on|by|from|of|an?|also|he|she|it|its)\b)[a-z][\w-]* ){0,4}<N>"
_ASIDE = r"(?:, (?:an?|the|maker|developer|owner|operator|provider|parent) [^,;.<N><P>]{2,50}(?=[,;]))?"
_LIST_ENDS = r"(?=[,.;:)”\"]|$| (?:and|as|since|while|in|after|where|which|who|along|alongside|before|until|for|from|at|among)\b| <D>| [–—])"
""" "The boards of retailer Acme, of Bolt and payment service Cy"; not "joins the board of Acme, and Bolt has raised"."""
_BOARD = role_pattern(
    r"(?P<verb>\b(?:join(?:s|ed|ing)?|tak(?:es?|ing|en)|took|gets?|got|(?:w(?:ins?|on|inning)|earn(?:s|ed))(?= (?:(?:an?|the|one|two|three|<N>['’]s) )?(?:[a-z]+ )?(?:board (?:seat|spot|place)|(?:seat|spot|place)s? on ))|sits?|sat|sitting|serv(?:es?|ed|ing)|been|com(?:es?|ing)(?= on(?:to)? (?:the|its|<N>|<A>))|came(?= on(?:to)? (?:the|its|<N>|<A>))|added|adds|adding|appoint(?:s|ed|ing)?|elect(?:s|ed)|named|hold(?:s|ing)?|has|have|occup(?:y|ies)|"
    r"secure[sd]?|gain(?:s|ed)?|receive[sd]?|leav(?:e|es|ing)|left|resign(?:s|ed)? from|step(?:s|ped)? (?:down|off)|retire[sd]? from|(?:gave|giv(?:es?|en|ing)) up|vacat(?:es?|ed|ing)|relinquish(?:es|ed|ing)?|giv(?:es?|en|ing)|gave|is|are|was|be|go(?:es)?|put|brings?|(?:remain(?:s|ed)?|stay(?:s|ed)?|ke(?:eps?|pt)|retain(?:s|ed)?)(?! (?:<N> )?on board\b)|spent|spends|fill(?:s|ed)?|moved|welcomed?|invited))\b"
    r"(?P<between>(?: (?:a|an|one|two|the|on|to|in|as|of|its|seats?|spot|place|observer|director|member|members|position|down|off|from|voting|his|her|their|our|advisory|new|both|company|startup|firm|respective|supervisory|over|almost|nearly|more|than|\d+|three|four|five|six|seven|eight|nine|ten|several|decades?|years?|will|current|lead|up|over|first|second|third|fourth|last|empty|vacant|<D>,?)){0,6}?)"
    r" ?(?P<owners><N>['’]s(?:, <N>['’]s)*,? and (?=<N>['’]))?(?:(?P<owner><N>|<A>|<I>)(?:['’]s?)? (?:\w+ )?)?(?P<kind>(?:[Aa]dvisory )?[Bb]oards?)(?! (?:meeting|partner|approval|vote|room|game|decision|level|was|were|has|had|is|of advis|of <T>|of both\b(?! (?:the )?<C>)))(?: [Oo]f [Dd]irectors| seats?| members?| observers?)?(?:,? and (?:[a-z-]+ ){0,2}committees?)?"
    r"(?P<passed>(?: as (?:an? |its )?<T>)?)(?:(?:,? (?:including|such as|among them) (?:those|that))? (?:of|at|(?(owner)(?!)|for)) (?:the |both )?(?:<N>(?:-(?:backed|owned)|['’]s?)?(?: portfolio)?(?: (?:[a-z-]+ ){0,3}?(?:company|startup|start-up|unit|subsidiary|venture|arm),?)? (?=<N>))?(?:(?:[\w-]+|<L>(?:-[a-z]+)?|<N>-(?:listed|traded|quoted))[,:]? ){0,9}?(?P<company><C>)(?!-)"
    rf"(?P<more>(?:{_ASIDE}[,;] {_ITEM})*(?:{_ASIDE}[,;]? and {_ITEM}{_LIST_ENDS}|(?<=<N>)(?=,? and an? [a-z])))?)?"
)
_EXPANDED = role_pattern(
    r"\b(?:expand(?:s|ed|ing)?|strengthen(?:s|ed)|bolster(?:s|ed)|round(?:s|ed) out|enlarg(?:es|ed)|grew|grows|join(?:s|ed|ing)) (?:the |its |(?P<owner><N>)(?:['’]s?)? )?(?:\w+ )?[Bb]oard(?: of [Dd]irectors)?(?:,? (?:with|by) (?:the )?(?:addition|appointment|election|arrival|adding|appointing)(?: of)?| (?:are|is)| to include)(?= )"
)
_LISTED = role_pattern(
    r"(?:(?P<owner><C>)(?:['’]s?)? )?(?<![Oo]n )\b[Bb]oard(?: of directors)?(?: (?:of|at) (?:the )?(?P<company><C>))?(?:(?: (?:now|also|currently|already|then))? (?:includes?|included|gains|gained|adds|added|consists of|comprises|is made up of|are|features|has (?:[a-z]+|\d+) members[:,]|is(?= (?:<N>(?:['’]s)? )?(?:<T> )?<P>))|:|,? \(?which (?:also |then |now )?include[sd])(?= )"
)
_DIRECTORS = role_pattern(
    r"(?:(?P<owner><C>)['’]s? )?(?P<title><T>)(?: (?:of|at|on) (?:the board of )?(?:the )?(?:[a-z-]+ ){0,3}(?P<company><C>))?(?:,? (?:now |also )?(?:include|are)(?= )|(?:: | \()(?=<P>))"
)
""" "Her fellow directors at Acme include Ann Lee"."""
_SEAT_FOR = role_pattern(
    r"\b(?:[Bb]oard seats?,? (?:for|to|goes to|went to|(?:that |which )?(?:will be |to be |is |was )?(?:held|filled|taken|occupied) by)|seat on (?:the|its|<N>['’]s|<A>['’]s) board (?:for|to|went to|goes to))(?= )"
)
_MEMBER = role_pattern(
    r"(?P<person><P>)(?:,| is|,? who is| was| has been|, [^;.<P>]{2,90}? and|,? (?:[^;.<P>]{2,60}?,? )?(?:will |is |has )?(?:stay(?:s|ed|ing)? on|remain(?:s|ed|ing)?|serv(?:es?|ed|ing)|continu(?:es?|ing)|join(?:s|ed)?) as)(?: also| now)? (?:an? )?(?P<verb>(?:founding |longtime |former )?member) of (?:the )?(?:(?P<owner><C>|<I>)(?:['’]s?)? )?(?:supervisory )?board(?: of directors)?(?: (?:of|at) (?P<company><C>))?"
)
_BESIDE_THEM = role_pattern(
    r"\b[Jj]oin(?:s|ed|ing)? (?=(?:<T> )?<P>[^.;:]{0,90}? on (?:the |its )?(?:(?P<owner><C>)(?:['’]s?)? )?board\b)"
)
_OPENS = role_pattern(r"(?:[\w ]{0,25},? )?(?:<T> |<N>(?:['’]s)? ?<T> )?(?P<person><P>)")
_SEAT = role_pattern(
    r"(?P<person><P>)(?:,? who| will| also| now| has|,)* (?:gets?|got|takes?|took|taken|fills?|filled|is taking|has|keeps?|kept|retain(?:s|ed)?|hold(?:s|ing)?) (?:a|an?other|one|the|its|third|second) ?(?:director['’]s |board )?seat(?=[,.;]|$| as (?:part|does|do|did|will)\b)(?:, as (?:does|do|did|will) (?:<N>['’]s? |<T> |<P>['’]s? )?(?P<other><P>))?"
    r"|\bboard seat,? (?:which|that) (?P<taker><P>) (?:will )?(?:takes?|fills?|occup(?:y|ies)|holds?)\b"
)
_ON_ITS_BOARD = role_pattern(
    r"(?P<company><C>)[^;.<P>]{0,80}? (?:with|having|counts|boasts|lists) (?=(?:<T> |<N>(?:['’]s)? |[a-z-]+ ){0,4}<P>[^;.]{0,90}? (?:on|among the members of) (?:its|the) board\b)"
)
""" "A bank with Ann Lee on its board"."""
_FRONTED = role_pattern(
    r"\b(?:[Tt]o|[Oo]n|[Ii]nto|(?P<off>[Ff]rom|[Oo]ff)) (?:the (?:supervisory )?board(?: of [Dd]irectors)? (?:of|at) (?:the )?(?P<company><C>)|(?P<owner><C>)['’]s? board)(?: [^;:.,<P><N>]{1,30})?,? "
    r"(?:comes?|came|sits?|sat|is|are|went|goes|(?:was|were) (?:appointed|elected|named|added)|join(?:s|ed))(?=(?: (?:<T>|<N>(?:['’]s)?|[a-z-]+))? <P>)"
)
""" "To the board of Acme came Ann Lee, from that of Bolt went Bob Ray"."""
_PLACE_OF = role_pattern(
    r"(?P<person><P>)[^.;<P>]{0,80}? t(?:akes?|ook|aken|aking) (?:over )?(?:<T> )?(?P<gone><P>)['’]s (?:place|seat|spot|chair) on (?:the|its|(?P<owner><C>)['’]s) board\b(?: of [Dd]irectors)?(?: (?:of|at) (?P<company><C>))?"
)
_SEAT_OF_FIRM = role_pattern(
    r"(?P<person><P>) (?:will |to |is to |has )?represent(?:s|ed|ing)? (?:<N>|<A>) on (?:the )?(?:(?P<owner><C>|<I>)(?:['’]s?)? )?board\b(?: of [Dd]irectors)?(?: of (?P<company><C>))?"
)
_ON_WHOSE = role_pattern(
    r"(?P<company><N>),? on whose board (?P<person><P>)(?:,[^;.<P>]{2,80},)? (?:also |still |now )?(?:sits|serves|has a seat|sat)\b"
)
_CHAIR_WORDS = AnyOf("board", "chairs", "haired")
_CHAIRS = role_pattern(
    r"(?P<person><P>)(?:,? who|, (?:who|an?|the|its) [^;.<P>]{2,80},|,)?(?: will| now| to| currently)? (?:<T>|chairs?) (?:the )?(?:(?P<owner><C>)(?:['’]s?)? )?(?:supervisory )?board(?: of directors)?(?: of (?P<company><C>))?"
    r"|(?P<head><P>)(?:, [^;.<P>]{2,80},|(?: [^;.<P>]{2,80},?)? and|,? who)?(?: now| also| currently)? chairs (?:the )?(?P<led><C>)"
    r"|(?P<which><C>),? which (?P<of><P>) (?:now |also |still )?chairs\b|^[“\"]?[Cc]haired by (?:<T> )?(?P<fronted><P>)(?:, [^;.<P>]{2,80})?, (?:the )?(?P<led_by><N>)"
    r"|(?P<chaired><C>)(?:, [^;,.<N>]{2,80}|,? which is| is)? chaired by (?:<T> )?(?P<chair><P>)"
    r"|\b(?:[Bb]oard|directors),? (?:(?:which|that) (?:is|was) |is |was )?chaired by (?:<T> )?(?P<boards><P>)"
)
_BESIDE = Pattern(
    r",? (?:along|together) with(?= )|,? alongside(?= )|,? as (?:does|do|did|has|will)(?= )"
    r"|(?:,? as (?:a result|part) of [^;:.,\ue000\ue001]{2,40})?,? (?:joining|where (?:he|she|they|\ue001) (?:will )?joins?)(?= (?!from\b))"
)
_OBJECT = Pattern(r"\b(?:add|appoint|elect|nam|put|bring|welcom|giv(?!\w* up)|gave(?! up)|invit)", re.IGNORECASE)
_SEATS_HELD = role_pattern(
    r"(?P<person><P>)(?:['’]s)? (?:other |current |(?P<past>past |former |previous ))?board (?:appointments|seats|positions|memberships|roles|directorships) (?:(?:have |has )?includ(?:es?|ed)|are|were)(?: those (?:of|at|on))? (?P<orgs><N>(?:, <N>)*(?:,? and <N>)?)"
)
""" "His board appointments include Acme, Bolt and Cy"."""
_ALONGSIDE = role_pattern(
    r"\b(?:[Aa]lso )?(?:[Jj]oining|(?:[Cc]oming|[Gg]oing|[Mm]oving)(?:, too,)? on(?: ?to)?) (?:the|(?P<owner><C>)['’]s?) board(?: of directors)?(?P<beside>,? (?:alongside|(?:along |together )?with) [^;:.]{3,120}?)? (?:will be|is|are|were|was)(?= )"
)
""" "Joining the board alongside Ann Lee of Acme will be Bob Ray"."""
_AND_SEAT = role_pattern(
    r"(?P<person><P>)[^;.<P>]{0,90}? (?:resign(?:s|ed)?|step(?:s|ped)? (?:away|down|back)|quits?|left|leaves?|g(?:ive|ave)s? up|leaving) [^;.<P>]{0,60}? and (?:his|her|the) (?:board seat|seat on (?:the|its|(?P<owner><C>)['’]s) board)\b"
)
""" "Will step away from her job as CEO and her seat on the board"."""
_SUBJECT = role_pattern(
    r"(?<!than )(?P<person><P>)(?P<about>(?: \([^()]{1,90}\)|, (?:a |an |the |its )?<T>(?: (?:of|at|for|with) [^,;.<P>]{1,60}?)?(?= who)|, (?:an?|the) <T> who [^,;.()<P>]{2,100}(?=,)|, (?:(?!who |and <P>)[^;.()<P>]){1,110}?(?=,)|,? (?:of|at|from|with) <N>|, who [^,;.()<P>]{2,100}(?:,| and(?= (?:also |now |will |<D> )*$)))?)"
    r"(?P<and>(?:, (?:(?:<T>,?|<N>['’]?s?) ){0,3}|,? and (?:<T>,? |<N>['’]?s? |[a-z-]+ ){0,6}| & )(?=<P>)|,? ?(?:who )?(?:(?:who['’](?:s|ll)|will|has|have|had|is|are|was|were|also|be|been|being|to|would|set|expected|now|agreed|both|already|currently|and|in turn|who|as part of the (?:deal|round|investment|financing|transaction),|as a result,|soon|led the (?:round|deal|investment)|newly|recently|just|joining|invested|continues?|continued|plans|previously|formerly|once|last \w+|<D>|used to|she|he) ?)*$)"
)
_PAST = Pattern(
    r"\b(?:used to|gave up|giv\w* up|vacat\w*|relinquish\w*|left|leav\w*|resign\w*|stepp?\w*|retire\w*|sat|previously|formerly|once|former|served|spent|was)\b",
    re.IGNORECASE,
)
_NOT_PAST = Pattern(r"\b(?:will|has (?:long )?(?:served|sat)|have (?:served|sat)|is|are)(?: |$)", re.IGNORECASE)


def read_boards(scene: Scene) -> Iterator[Found]:
    """Who takes, holds or leaves a seat."""
    if "oard" not in scene.text and "irectors" not in scene.sentence.mask:
        return
    for match in _BOARD.finditer(scene.text):
        people = _seated(scene, match)
        beside = _BESIDE.match(scene.text, match.end())
        if beside:
            people += people_from(scene, beside.end())[0]
        if "advisory" in match[0].lower():
            continue
        before = scene.text[max(0, match.start() - 30) : match.start()]
        status = _status(match, before)
        for organization in _both(scene, match) or _boards(scene, match):
            yield from _members(scene, people, organization, status)
    for match in _MEMBER.finditer(scene.text):
        for organization in _boards(scene, match):
            status = "former" if "former" in match["verb"] else "current"
            yield from _members(scene, scene.who(match, "person"), organization, status)
    yield from _listed(scene)
    yield from _worded(scene)
    yield from _fronted(scene)
    for match in _PLACE_OF.finditer(scene.text):
        for organization in _boards(scene, match)[:1]:
            yield from _members(scene, scene.who(match, "person"), organization, "current")
            yield from _members(scene, scene.who(match, "gone"), organization, "former")


_OLD = Pattern(r"\b(?:old|previous|former|prior|then|outgoing|original) board\b", re.IGNORECASE)
""" "The old board, which included Ann Lee"."""


def _listed(scene: Scene) -> Iterator[Found]:
    """ "Acme's board includes Ann Lee", "expands its board with Bob Ray", "joins Cy Fox on the board"."""
    for match in _EXPANDED.finditer(scene.text):
        owner = scene.named(match, "owner") if match["owner"] else whose_board(scene)
        yield from _members(scene, people_from(scene, match.end())[0], owner, "current")
    directors = (one for one in _DIRECTORS.finditer(scene.text) if _is_of_directors(scene, one.start("title")))
    for match in (*_LISTED.finditer(scene.text), *directors):
        old = _OLD.search(scene.text, max(0, match.start() - 24), match.end()) is not None
        for organization in _boards(scene, match)[:1]:
            people = people_from(scene, match.end())[0]
            yield from _members(scene, people, organization, "former" if old else "current")
    for match in _ON_ITS_BOARD.finditer(scene.text):
        yield from _members(scene, people_from(scene, match.end())[0], scene.named(match, "company"), "current")
    for match in (*_BESIDE_THEM.finditer(scene.text), *_SEAT_FOR.finditer(scene.text)):
        yield from _members(scene, people_from(scene, match.end())[0], whose_board(scene), "current")


def _worded(scene: Scene) -> Iterator[Found]:
    """ "Her board seats include Acme", "joining the board will be Bob Ray", "gives up her job and her seat on the board"."""
    for match in _SEATS_HELD.finditer(scene.text):
        for _, organization in scene.organizations(*match.span("orgs")):
            status: RoleStatus = "former" if match["past"] else "current"
            yield from _members(scene, scene.who(match, "person"), organization, status)
    for match in (*_ALONGSIDE.finditer(scene.text), *_AND_SEAT.finditer(scene.text)):
        company = scene.organization(match.start("owner")) if match["owner"] else whose_board(scene)
        gone = "person" in match.groupdict()
        start, end = (match.start(), match.end()) if gone else match.span("beside")
        people = [one for at in sorted(scene.people) if start <= at < end for one in scene.people[at]]
        coming = () if gone else people_from(scene, match.end())[0]
        if company is not None and (gone or coming):
            yield from _members(scene, (*people, *coming), company, "former" if gone else "current")


def _is_of_directors(scene: Scene, at: int) -> bool:
    phrase = scene.titles[at]
    return phrase.plural and scene.sentence.mask.endswith("directors", 0, scene.origin[at] + phrase.end - phrase.start)


def _fronted(scene: Scene) -> Iterator[Found]:
    """ "On the board of Acme sit Ann Lee and Bob Ray", "Acme, on whose board Ann Lee sits"."""
    for match in _ON_WHOSE.finditer(scene.text):
        sits: RoleStatus = "former" if match[0].endswith("sat") else "current"
        for whose in _boards(scene, match):
            yield from _members(scene, scene.people.get(match.start("person"), ()), whose, sits)
    for match in _FRONTED.finditer(scene.text):
        place = next(name for name in ("company", "owner") if match[name])
        organization = scene.organization(match.start(place))
        if organization is not None:
            status: RoleStatus = "former" if match["off"] else "current"
            yield from _members(scene, people_from(scene, match.end())[0], organization, status)


def read_seats(scene: Scene) -> Iterator[Found]:
    """ "Ann Lee gets a seat, as does Bob Ray": seats at whose board the text need not say."""
    company = whose_board(scene) if "seat" in scene.text else None
    if company is None:
        return
    for match in _SEAT.finditer(scene.text):
        yield from _members(scene, scene.who(match, "person", "other", "taker"), company, "current")


def _members(
    scene: Scene, people: tuple[Referent, ...], organization: Referent | None, status: RoleStatus
) -> Iterator[Found]:
    if is_organization(organization):
        yield from scene.being(people, organization, "board_member", "board", status)


def _status(match: re.Match[str], before: str) -> RoleStatus:
    if re.search(r"\b(?:will|plans to|is|are|(?<!used )to) (?:be )?$", before):
        return "current"
    clause = re.split(r"[;:]|\band (?=[a-z ]*$)", before)[-1]
    words = (clause[-16:].partition(" ")[2] if len(clause) >= 16 else clause) + match["verb"]
    return (
        "former"
        if _PAST.search(words)
        and not _NOT_PAST.search(words)
        and not re.search(r"\b(?:was|were) (?:named|appointed|elected|added)", words)
        else "current"
    )


def _seated(scene: Scene, match: re.Match[str]) -> tuple[Referent, ...]:
    """The subject of the verb with all that "and" joins to it; or its object, for verbs of appointing."""
    if _OBJECT.match(match["verb"]) and not re.search(
        r"(?:\b(?:was|were|been|be|is|are|being)|, (?:newly|recently|just)) $", scene.text[: match.start()]
    ):
        inner = role_pattern(r"(?P<person><P>)").search(scene.text, match.start(), match.end())
        return scene.people.get(inner.start(), ()) if inner else ()
    for one in _SUBJECT.finditer(scene.text, max(0, match.start() - 400), match.start()):
        people, last = scene.people.get(one.start("person"), ()), one
        while last is not None and last.end() < match.start():
            last_and = _SUBJECT.match(scene.text, last.end(), match.start())
            if last_and is None:
                break
            people, last = people + scene.people.get(last_and.start("person"), ()), last_and
        if last.end() == match.start():
            return people
    moved = _MOVES_UP.search(scene.text, max(0, match.start() - 200), match.start())
    return scene.people.get(moved.start("person"), ()) if moved else _coordinated(scene, match.start())


_MOVES_UP = role_pattern(
    r"(?P<person><P>)(?:,? (?:who|will|would|is|was|has|had|to|set|plans|planned|decided|agreed|be|been|also|both|<D>|[a-z]+ly))*"
    r" (?:step(?:s|ped|ping)|step|resign\w*|quit\w*|retir\w*|bow\w*|giv\w+|gave|hand\w*|relinquish\w*|leav\w+|left|mov\w+|transition\w*)\b"
    r"[^;.<P>]{0,90}?,? (?:and|to|but)(?: (?:will|would|also|now|instead|then|to|is))* $"
)
""" "With Ann Lee stepping down as CEO and | taking a board role": hers, wherever the sentence names her."""


def _coordinated(scene: Scene, end: int) -> tuple[Referent, ...]:
    """ "Ann Lee spent nine years at Acme and sits on the board": the verb's subject opens the sentence."""
    if end > 400:
        return ()
    before = scene.text[:end]
    first = _OPENS.match(before)
    if (
        first is None
        or before.count("\ue001") != 1
        or not re.search(r"\band (?:also |now |will |has |had |currently |previously |formerly |once )*$", before)
    ):
        return ()
    return scene.people.get(first.start("person"), ())


_APPOINTS = role_pattern(
    r"\b(?:add(?:s|ed|ing)?|hir(?:es|ed)|induct(?:s|ed|ing)|co-?opt(?:s|ed)|appoint(?:s|ed|ing)?|elect(?:s|ed)?|nam(?:es|ed|ing)|brings?|brought|welcom(?:es|ed)|put|gives?|gave|invited|(?:lur(?:es|ed|ing)|recruit(?:s|ed|ing)|attract(?:s|ed)|land(?:s|ed))(?=(?: (?!(?:from|for|with|by|of|in|about)\b)[^\s;:.,<P>]+){0,6} <P> (?:(?:to|on|onto|on to|as|from) )))(?: (?:<T>|(?:ex-)?<N>(?:['’]s?)?|<L>|[\w-]+)){0,8}? (?P<person><P>)[^.;<P>]{0,90}? (?:to|on|onto|on to|as|a|as a|seat on|join)(?: (?:the|its|a|seat|on|their|new|an|member|of|independent))* (?:(?P<owner><C>|<I>)(?:['’]s?)? )?(?:\w+ )?board\b(?! of (?:advis|<T>))"
)


def read_board_appointments(scene: Scene) -> Iterator[Found]:
    """ "Acme appointed Ann Lee to its board"."""
    if "oard" not in scene.text:
        return
    yield from _appointed_together(scene)
    for match in (*_APPOINTS.finditer(scene.text), *_SEAT_OF_FIRM.finditer(scene.text)):
        named = match["owner"] and not match["owner"].isalpha()
        place = "company" if match.groupdict().get("company") else "owner"
        owner = None if named or place == "company" else appointer(scene, match.start()) or whose_board(scene)
        organization = owner or scene.organization(match.start(place))
        yield from _members(scene, scene.who(match, "person"), organization, "current")


_ADDS = role_pattern(
    r"\b(?:add(?:s|ed)|appoint(?:s|ed)|elect(?:s|ed)|nam(?:es|ed)|br(?:ings|ought)|welcom(?:es|ed))(?= )"
)
_TO_BOARD = role_pattern(
    r"[^.;<P>]{0,60}? (?:to|onto|on to) (?:the |its |their |our )?(?:(?P<owner><C>|<I>)(?:['’]s?)? )?(?:new |expanded )?[Bb]oard\b(?! of (?:advis|<T>))(?: of [Dd]irectors)?(?: of (?P<company><C>))?"
)


def _appointed_together(scene: Scene) -> Iterator[Found]:
    """ "Acme added Harrow's Ann Lee, Core partner Bob Ray and Cy Fox to its board": all of the list."""
    for verb in _ADDS.finditer(scene.text):
        people, end = people_from(scene, verb.end())
        match = _TO_BOARD.match(scene.text, end) if len(people) > 1 else None
        if not people and (match := _TO_BOARD.match(scene.text, verb.end())) is not None:
            people = people_from(scene, match.end())[0]  # "elected to its board Ann Lee and Bob Ray"
        told = match is not None and (match["company"] or (match["owner"] or "its") not in ("its", "Its"))
        subject = None if told else appointer(scene, verb.start())
        for organization in ([subject] if subject else _boards(scene, match)[:1]) if match else ():
            yield from _members(scene, people, organization, "current")


def read_chairs(scene: Scene) -> Iterator[Found]:
    """ "Ann Lee chairs the board of Acme"."""
    for match in _CHAIRS.finditer(scene.text) if _CHAIR_WORDS.is_in(scene.text) else ():
        places = ("company", "owner", "led", "chaired", "which", "led_by")
        told = any(match[name] for name in places)
        organization = scene.named(match, *places) if told else whose_board(scene)
        if is_organization(organization):
            holders = scene.who(match, "person", "head", "chair", "boards", "of", "fronted")
            yield from scene.being(holders, organization, "chair", "chairs")


def _boards(scene: Scene, match: re.Match[str]) -> list[Referent]:
    if match.groupdict().get("owners"):  # "sits on Acme's, Bolt's and Core's boards"
        return [one for _, one in scene.organizations(match.start("owners"), match.end("owner"))]
    if match["company"]:
        first, more = scene.organization(match.start("company")), match.groupdict().get("more")
        others = [one for _, one in scene.organizations(*match.span("more"))] if more else []
        return [one for one in (first, *others) if one is not None]
    owner = match.groupdict().get("owner")
    ours = scene.sentence.ours.values() if owner else ()
    if any(one.kind != "firm" for one in ours):
        return [one for one in ours if one.kind != "firm"][:1]
    put_in = _PUT_IN.search(scene.text, 0, match.start()) if owner == "its" else None
    if put_in is not None:
        one = scene.organization(put_in.start("org"))
        return [one] if one is not None else []
    if owner and not owner.isalpha():
        one = board_owner(scene, match.start("owner"))
        return [one] if one is not None else []
    elsewhere = scene.text.startswith((" of ", " at "), match.end())
    company = None if elsewhere else _left_for_board(scene, match.start()) or whose_board(scene)
    return [company] if company is not None else []


def _left_for_board(scene: Scene, end: int) -> Referent | None:
    """ "Ann Lee is stepping down as CEO of Acme and | taking a board role": at Acme."""
    moved = _MOVES_UP.search(scene.text, max(0, end - 200), end)
    named = scene.organizations(moved.start("person"), end) if moved else []
    return named[-1][1] if named else None


_PUT_IN = role_pattern(
    r"\b(?:invest\w* in|back(?:s|ed|ing)|(?:backer|investor|shareholder) (?:of|in)|stake in|money into) (?P<org><N>)(?!['’])[^;<N><A>]{0,60}$"
)
""" "Was the first to invest in Acme, and sits on its board"."""


def _both(scene: Scene, match: re.Match[str]) -> list[Referent]:
    """ "Led the deals in Acme and Bolt and sits on both boards"."""
    if "both" not in match["between"] or match["company"] or not match["kind"].endswith("s"):
        return []
    named = [one for _, one in scene.organizations(0, match.start()) if one.kind not in ("firm", "fund")]
    return named[-2:] if len(named) > 1 else []
