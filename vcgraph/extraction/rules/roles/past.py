"""Whether an office is over: "was CFO", "fired its CEO", "a post she held until", "its first CEO"."""

import re

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import SENT_AWAY
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.normalize.patterns import Pattern

PAST_WORD = r"(?:[Ff]ormer|[Ff]mr\.?|[Ff]ormerly|[Pp]reviously|[Oo]nce|[Ee]x|[Oo]ne-?time|[Tt]hen|[Ll]ate|[Uu]ntil recently|[Bb]efore that,?|[Pp]rior to that,?|[Mm]ost recently|[Ll]ast|[Aa]t the time)"
_PAST_LINK = Pattern(
    rf"\b(?:was|were|had been|served|worked|acted|held|used to be|stepped (?:down|aside|back)|resigned|quit|retired|(?:forced|pushed) out|ousted|dumped|fired|removed|replaced|spent|left)\b|(?:^|[\W_]){PAST_WORD}(?:$|\W)"
)
_GOING_LINK = Pattern(
    r"(?:\b(?:will|would|is to|was to|(?:set|due|decided|plans|planned|intends|agreed|forced|about|going|chose|expected) to) (?:soon |also )?(?:step (?:down|aside|back|away)|resign|retire|quit|bow out|depart|leave (?:his|her) (?:role|position|post|job))"
    r"|\b(?:step(?:s|ping) (?:down|aside|back|away)|resign(?:s|ing)|retir(?:es|ing)|quit(?:s|ting)|bow(?:s|ing) out|depart(?:s|ing)|exit(?:s|ing)|leav(?:es|ing) (?:his|her) (?:role|position|post|job)))"
    r"(?: from (?:the|his|her) (?:role|job|post|position))? (?:as|from)$"
)
""" "Is stepping down as CEO": what is said to end is told as over."""
_NEW_LINK = Pattern(
    r"\b(?:upped|named|appointed|elected|promoted|hired|tapped|elevated|chosen|installed|recruited|made|stepped (?:in|up)|brought (?:in|on)|will|(?<!used )to (?:become|be|make|serve|reach)|has (?:long )?been|has served|have served)\b"
)
_SOON = r"(?: (?:has|have|had|is|are|was|were|will|would|be|been|both|all|also|now|then|since|later|just|recently|abruptly|suddenly|unexpectedly|quietly|reportedly|formally|officially|set|due|to|plans|planned|decided|intends|who|announced (?:that )?(?:he|she) (?:was|is|will be|would be))|,)*?"
_GONE = role_pattern(
    rf"^[^.;:]{{0,4}}(?:,? who)?{_SOON} (?:(?:step(?:s|ped|ping) (?:down|aside)|resign(?:s|ed|ing)|quit(?:s|ting)?|depart(?:s|ed|ing)(?! from (?!(?:(?:the|that|his|her) )?(?:<N>|<A>|company|firm|startup|post|job|role|position|business|bank|group|fund)))|retir(?:es|ed|ing)(?! (?:the|an?|its|his|her|old|<N>))|bow(?:s|ed|ing) out|(?:(?<=will )|(?<=would )|(?<=set to )|(?<=is to )|(?<=due to )|(?<=plans to )|(?<=decided to ))(?:step (?:down|aside)|resign|retire|depart|bow out))(?! (?:as|from (?:the|its|(?:<N>|<A>)['’]s) board)\b)"
    rf"|(?:was|were|been|be|being|is|are) (?:{SENT_AWAY}(?! (?:as|to|up)\b)|replaced|(?:asked|told|made|forced) to (?:go|leave|resign|quit))|left (?!(?:the (?:board|stage|room|meeting|door|country|city|building|market|house)|its board|a|an|his|her|school|college|university|open|unanswered|it|that|some|behind|many|no|on|about)\b)"
    rf"|(?:leav(?:es?|ing)|exit(?:s|ed|ing)?)(?= (?:at |by )?<D>| (?:(?:the|that) (?:company|firm|startup|start-up|business|fund|group|bank|post|job|role|position)(?!['’])|in|last|this|next|at(?: the end| age|(?=[.,;]|$))|amid|after|following|over|by(?: the)?(?=[.,;]|$)|abruptly|to (?:<T>|join|become|start|found|launch|pursue|lead|run))\b|(?<= leaving)[,.;]|(?<= leave)[,.;]| (?:<N>|<A>)[,.;])|{SENT_AWAY}(?= (?:over|after|amid|following|in(?: <D>|(?=[.,;]|$))|last|(?:from|by) (?:(?:the|its|his|her) )?(?:<N>|<A>|board|company|firm|investors?|directors|owners?|shareholders|job|post|role|position)|and (?:then |later )?replaced)|[,;]|$)|first {SENT_AWAY} and\b|died|passed away)"
)
_LEFT_NAME = role_pattern(
    r"^[^<N><A>]{0,60}? (?:left|leav(?:es?|ing)|exit(?:s|ed|ing)?|quit(?:s|ting)?|depart(?:s|ed|ing)?|resigned from) (?P<org><N>)(?P<for>[^;:.<N><P>]{0,40}? to (?:(?:co-)?found|start|launch|set up|build|join|run|lead) <A>)?"
)
GOING = r"(?:departures?|resignations?|exits?|ouster|ousting|dismissal|firing|sacking|axing|removal|retirement|loss|stepping down|demise)"
""" "The exit of Ann Lee", "her resignation"."""
_LET_GO = role_pattern(
    r"\b(?:oust(?:s|ed|ing)?|fir(?:es|ed|ing)|sack(?:s|ed|ing)?|axe[sd]|dismiss(?:es|ed|ing)|part(?:s|ed|ing)(?: ways| company)? with|(?:thr[eo]wn?|throws|throwing|kick(?:s|ed|ing)?|push(?:es|ed|ing)?|forc(?:es|ed|ing)) out"
    rf"|(?:has |have )?lost|los(?:es|ing)|remov(?:es|ed|ing)|(?P<follows>replac(?:es|ed|ing)|succe(?:eds|eded|eding)|t(?:akes?|aking|ook) over (?:from|for))|{GOING} of)(?: (?:its|their|the|<N>['’]s?|<N>))?(?: (?!(?:by|with)\b)[a-z\-]+)?(?: [a-z-]+ and)? $"
)
""" "Acme fired its CEO Ann Lee": the title is over; a founder whom another follows stays one."""
_REPLACED_FIRST = role_pattern(r"^(?:To (?:replace|succeed)|Replacing|Succeeding) <P>, (?:(?:the|its) )?(?:[a-z]+ )?$")
""" "To replace Ann Lee, its CEO, Acme has"."""
_OF_WHOM = Pattern(r"['’]s\b")
""" "The demise of CEO Ann Lee's plan": he stays."""
UNIT_TITLES = frozenset({"ceo", "cto", "cfo", "coo", "president", "chair", "founder"})


_AMONG_EXITS = role_pattern(
    r"\b(?:(?:[Ee]xits|[Dd]epartures|[Rr]esignations|[Oo]usters)\b(?:[^.;:]{0,60}?(?: are| were| includ(?:es?|ed|ing)|, including| such as)|:) "
    r"|(?:stepped down|resigned|quit|departed|was (?:ousted|fired)),? as did (?:the )?|\b(?:lost|los(?:es|ing)|part(?:ed|s) (?:ways |company )?with|dismiss(?:ed|es)|sack(?:ed|s)|oust(?:ed|s)|fired) (?:[a-z]+ ){0,4}<T>[^;:.<T><P>]{0,40}: (?:<P>, (?:[a-z]+ ){0,2}<T>,? (?:and )?)*<P>, (?:(?:the|its|an?) )?)(?:(?:(?:ex-)?<N>(?:['’]s)? )?<T> <P>(?:, |,? and ))*(?:(?:ex-)?<N>(?:['’]s)? )?$"
)
""" "Among the exits are Acme CEO Ann Lee, Bolt CEO Bob Ray", "he stepped down, as did Cy's president"."""


BOARD_EXIT = role_pattern(
    rf"(?P<owner><C>)['’]s board\b[^.;<P>]{{0,160}}? {GOING} of (?P<from><N>)(?:['’]s)? (?:<T> )?(?P<person><P>)(?!['’]s)"
    rf"|\b{GOING} of (?:<N>(?:['’]s)? (?:<T> )?|<T> )?(?P<left><P>) from (?:the board of (?P<company><C>)|(?P<whose><C>)['’]s board)\b"
)
""" "Intel's board lost an expert with the departure of Acme CEO Ann Lee": she leaves the board, and no other office."""


def _leaves_board(scene: Scene, match: re.Match[str]) -> bool:
    """Whether it is a board that somebody leaves who has an office of another organisation."""
    owner, start = match.groupdict().get("owner"), match.start("title")
    if not owner or owner.isalpha() or " board" not in scene.text:
        return False
    exits = [one for one in BOARD_EXIT.finditer(scene.text) if one.start() < start < one.end()]
    here = scene.organization(match.start("owner"))
    return any(scene.named(one, "owner", "company", "whose") is not here for one in exits)


def let_go(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the words before a title end it: "Acme fired its CEO", "the departure of Acme CEO"."""
    start = match.start("title")
    if match.groupdict().get("person") and _OF_WHOM.match(scene.text, match.end("person")):
        return False
    if _leaves_board(scene, match):
        return False
    ended = _LET_GO.search(scene.text, max(0, start - 60), start) or _AMONG_EXITS.search(scene.text, 0, start)
    ended = ended or _REPLACED_FIRST.search(scene.text, 0, start)
    founds = start in scene.titles and {one.title for one in scene.titles[start].titles} == {"founder"}
    return ended is not None and not (founds and (ended.re.groups == 0 or ended["follows"]))


_NOW_OF = Pattern(r"\b(?:now|currently|since \S+|today) (?:of|at) (?:the )?$")


def now_of(scene: Scene, match: re.Match[str]) -> Referent | None:
    """ "Formerly chief executive of Acme and now of Bolt": Bolt, where it is not over."""
    if not match.groupdict().get("second"):
        return None
    at = scene.origin[match.start("second")]
    return scene.organization(match.start("second")) if _NOW_OF.search(scene.sentence.mask[:at]) else None


def is_first(scene: Scene, match: re.Match[str]) -> bool:
    """ "Ann Lee, Acme's first CEO": others came after; "hired as its first CFO" is new."""
    offices = {one.title for one in scene.titles[match.start("title")].titles} & UNIT_TITLES
    named = offices and match["owner"] == "\ue000" and not _NEW_LINK.search(match["link"])
    return bool(named) and scene.sentence.mask.startswith("first ", scene.origin[match.start("title")])


def _last_clause(link: str) -> str:
    """ "Ann Lee, formerly of Bolt, took over as CEO": what stands between says nothing of the office."""
    last = link.replace(")", ",").rpartition(",")[2]
    return last if last.strip() else link


def is_past(scene: Scene, match: re.Match[str], groups: dict[str, str | None]) -> bool:
    """Whether the verb, an adverb or what stands behind a title says that it is over."""
    link = _last_clause(groups.get("link") or "")
    start = match.start("title")
    if let_go(scene, match) or groups.get("past") or groups.get("more") or " out as" in link:
        return True
    if "no longer" in link or _GOING_LINK.search(link):
        return True
    if _NEW_LINK.search(link) or scene.sentence.mask.startswith("appointed ", scene.origin[start]):
        return False
    if _PAST_LINK.search(link) and not re.search(r"\b(?:will|is|are|becomes)\b", link):
        return True
    end = max(match.end("title"), match.end("person") if "person" in groups else 0, match.end())
    aside = _ASIDE.match(scene.text, end)
    gone = aside.end() if aside is not None else end
    return (_GONE.match(scene.text[gone:]) is not None and not _leaves_another(scene, match, gone)) or re.match(
        r",? (?:until(?! (?:an?|the|its) (?:[a-z]+ )?(?:successor|replacement|new|permanent)\b)|before (?:leaving|quitting|departing|moving (?:on|to)|going on|joining|(?:co-)?founding|starting|launching|stepping down|returning)|(?:at the time|in those days|back then|until \w+)(?=[,.;]|$)|from \ue003 to|an? (?:post|role|position|job|title) (?:he|she|\ue001) (?:held|left|gave up|quit))\b",
        scene.text[end:],
    ) is not None


_ASIDE = role_pattern(
    r"(?: [–—-]|,) (?:an?|the|who|whose|once|formerly)\b[^;:.<P>]{2,110}(?=,? (?:has|had|will|is|was|resigned|quit|stepped|died)\b)(?<=[,–—-])"
)
""" "Acme CEO Ann Lee, | a veteran of the trade, | has stepped down"."""
_SOLD = Pattern(r"(?:, which was|,| \(which was| \()(?: later| since| then)? ?(?:acquired|bought|sold|taken over)\b")


def was_of_sold(scene: Scene, match: re.Match[str], groups: dict[str, str | None]) -> bool:
    """ "She was a co-founder of Acme (acquired by Bolt)": she is one no more."""
    place = next((name for name in ("org", "beside") if groups.get(name)), None)
    return place is not None and _SOLD.match(scene.sentence.mask, scene.origin[match.start(place)] + 1) is not None


def _leaves_another(scene: Scene, match: re.Match[str], end: int) -> bool:
    """ "Acme co-founder Ann Lee left Bolt in 2015": what she left is not where the title is."""
    left = _LEFT_NAME.match(scene.text[end : end + 120])
    if left is None:
        return False
    gone = scene.organization(end + left.start("org"))
    named = [one for _, one in scene.organizations(match.start(), end)]
    if not named:
        return left["for"] is not None  # "CEO Ann Lee left Bolt to build the company": hers is there
    return gone is not None and all(one is not gone for one in named)
