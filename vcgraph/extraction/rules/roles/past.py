"""Whether an office is over: "was CFO", "fired its CEO", "a post she held until", "its first CEO"."""

import re

from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.normalize.patterns import Pattern

PAST_WORD = r"(?:[Ff]ormer|[Ff]mr\.?|[Ff]ormerly|[Pp]reviously|[Oo]nce|[Ee]x|[Oo]ne-?time|[Tt]hen|[Ll]ate|[Uu]ntil recently|[Bb]efore that,?|[Pp]rior to that,?|[Mm]ost recently|[Ll]ast|[Aa]t the time)"
_PAST_LINK = Pattern(
    rf"\b(?:was|were|had been|served|worked|acted|held|used to be|stepped (?:down|aside|back)|resigned|quit|retired|(?:forced|pushed) out|ousted|dumped|fired|removed|replaced|spent|left)\b|(?:^|[\W_]){PAST_WORD}(?:$|\W)"
)
WAS = Pattern(r"\b(?:was|were)$")
_NEW_LINK = Pattern(
    r"\b(?:upped|named|appointed|elected|promoted|hired|tapped|elevated|chosen|installed|recruited|made|stepped (?:in|up)|brought (?:in|on)|will|(?<!used )to (?:become|be|make|serve|reach)|has (?:long )?been|has served|have served)\b"
)
_GONE = Pattern(
    r"^[^.;:]{0,4}(?:,? who)?(?: has| have| had| recently| abruptly| reportedly|,)*? (?:(?:stepped (?:down|aside)|resigned|quit|departed|retired)(?! (?:as|from (?:the|its) board)\b)|(?:was|were|been) (?:ousted|fired|laid off|let go|dismissed|pushed out|forced out|replaced|(?:asked|told|made|forced) to (?:go|leave|resign|quit))|left (?!(?:the board|its board|a|an|his|her|open|unanswered|it|that|some|behind|many|no|on|about)\b)|died|passed away)"
)
_LET_GO = role_pattern(
    r"\b(?:oust(?:s|ed|ing)?|fir(?:es|ed|ing)|sack(?:s|ed|ing)?|dismiss(?:es|ed|ing)|part(?:s|ed|ing)(?: ways| company)? with"
    r"|(?:has |have )?lost|los(?:es|ing)|remov(?:es|ed|ing)|(?P<follows>replac(?:es|ed|ing)|succe(?:eds|eded|eding)|t(?:akes|aking|ook) over from)|(?:departure|resignation|exit|ouster|dismissal|firing|retirement|loss) of)(?: (?:its|their|the|<N>['’]s?|<N>))?(?: [a-z\-]+)?(?: [a-z-]+ and)? $"
)
""" "Acme fired its CEO Ann Lee": the title is over; a founder whom another follows stays one."""
UNIT_TITLES = frozenset({"ceo", "cto", "cfo", "coo", "president", "chair", "founder"})


_AMONG_EXITS = role_pattern(
    r"\b(?:(?:[Ee]xits|[Dd]epartures|[Rr]esignations|[Oo]usters)\b(?:[^.;:]{0,60}?(?: are| were| includ(?:es?|ed|ing)|, including| such as)|:) "
    r"|(?:stepped down|resigned|quit|departed|was (?:ousted|fired)),? as did (?:the )?)(?:(?:(?:ex-)?<N>(?:['’]s)? )?<T> <P>(?:, |,? and ))*(?:(?:ex-)?<N>(?:['’]s)? )?$"
)
""" "Among the exits are Acme CEO Ann Lee, Bolt CEO Bob Ray", "he stepped down, as did Cy's president"."""


def let_go(scene: Scene, start: int) -> bool:
    """Whether the words before a title end it: "Acme fired its CEO", "the departure of Acme CEO"."""
    ended = _LET_GO.search(scene.text, max(0, start - 60), start) or _AMONG_EXITS.search(scene.text, 0, start)
    founds = start in scene.titles and {one.title for one in scene.titles[start].titles} == {"founder"}
    return ended is not None and not (founds and (ended.re.groups == 0 or ended["follows"]))


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
    if let_go(scene, start):
        return True
    if groups.get("past") or groups.get("more") or " out as" in link:
        return True
    if "no longer" in link:
        return True
    if _NEW_LINK.search(link) or scene.sentence.mask.startswith("appointed ", scene.origin[start]):
        return False
    if _PAST_LINK.search(link) and not re.search(r"\b(?:will|is|are|becomes)\b", link):
        return True
    end = max(match.end("title"), match.end("person") if "person" in groups else 0, match.end())
    return (
        _GONE.match(scene.text[end:]) is not None
        or re.match(
            r",? (?:until|(?:at the time|in those days|back then|until \w+)(?=[,.;]|$)|from \ue003 to|an? (?:post|role|position|job|title) (?:he|she|\ue001) (?:held|left|gave up|quit))\b",
            scene.text[end:],
        )
        is not None
    )
