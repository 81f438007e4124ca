"""Who comes and goes in few words: "Bob Ray takes over", "Ann Lee out as Acme CEO", "is leaving Acme, which she founded"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.listing import people_from
from vcgraph.extraction.rules.roles.past import GOING
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.model.claim import RoleStatus

_STEPS_IN = role_pattern(
    r"(?P<person><P>)(?:, [^,;.<P>]{2,80},)?(?: (?:will|would|has|is|to|be))* "
    r"(?:takes? over|took over|taken over|taking over|steps? in|stepped in|stepping in|fills? in|filling in|succeeds? (?:him|her))"
    r"(?:,? (?:on an (?:interim|acting) basis|in the (?:interim|meantime)|for now|temporarily|until [^.;]{2,60}|immediately|<D>|(?:on|from|in|next|this) (?:<D>|\w+)))?(?=[.;]|$)"
)
_OUT_AS = role_pattern(
    r"(?:(?P<person><P>)(?: is)? out|(?P<sent><P>),? whom [^;.<P>]{2,40}? (?:fired|ousted|dismissed|sacked|removed|pushed out|forced out)|"
    rf"\b{GOING} of (?:<T> |<N>(?:['’]s)? )?(?P<who><P>)(?:, [^,;.<P>]{{2,60}},)?(?: from (?:the|his|her|its) (?:role|job|post|position))?|(?P<whose><P>)['’]s (?:[a-z-]+ ){{0,2}}{GOING}(?: from (?:the|his|her) (?:role|job|post|position))?)"
    r" as (?:the |its )?(?:(?P<org><N>)(?:['’]s?)? )?(?P<title><T>)(?: (?:of|at) (?:the )?(?P<at><N>))?"
)
_LEAVES = role_pattern(
    r"(?:^|[;:,] |(?<!<N>)(?<!['’]s)(?<!and) )(?P<title><T>) (?P<person><P>)(?: (?:has|have|is|are|will|to|be))* (?:(?:(?<=has )|(?<=have ))left(?! <N> to [a-z -]{3,20} <A>)|exit(?:s|ed|ing)?|leav(?:es?|ing)|quit(?:s|ting)?|depart(?:s|ed|ing)?(?: from)?|resign(?:s|ed)? from) (?P<org><N>)(?!['’-])(?=[,.;]|$| (?:in|last|this|next|at|amid|after|following|over|by|to|<D>|abruptly|for)\b)"
)
""" "CFO Ann Lee exits Acme": what she leaves is where she was."""
_OUSTED = role_pattern(
    r"(?:(?P<org><N>)(?:['’]s? (?:board|directors|investors))? (?:has |have |had )?)?\b(?:fir(?:ed|es|ing)|oust(?:ed|s|ing)|dismiss(?:ed|es|ing)|sack(?:ed|s|ing)|remov(?:ed|es|ing)|push(?:ed|es|ing) out|forc(?:ed|es|ing) out|terminat(?:ed|es|ing)) (?P<person><P>),? (?:from (?:the|his|her) (?:role|job|post|position) )?as (?:the |its )?(?P<title><T>)(?: (?:of|at) (?P<at><N>))?"
)
_JOB = r"(?:role|position|post|title|job|office)s?"
_SAME = role_pattern(
    rf"\b(?:(?P<now>(?<!once )(?:now |currently |will |is to |to )(?:holds?|have|has|fills?|takes?)|holds|takes(?: up)?|took(?: up)?|has(?! had))|held|had|served in|worked in|fill(?:ed|ing)|holding|the holder of) (?:the|a) (?:same|similar|equivalent) {_JOB} (?:at|with|for|of) (?:[a-z-]+ ){{0,4}}?(?P<org><N>)"
    rf"|(?P<there><N>)(?:, [^;.<N>]{{2,60}})?,? where (?:he|she|<P>) (?:had |has )?(?:held|had|filled|did|(?P<still>holds|has)) (?:the|a) (?:same|similar|equivalent) (?:{_JOB}|work)\b"
)
_OWN = role_pattern(
    r"(?P<person><P>)(?:[^.;:<P>]{0,100}?(?P<leaves> (?![^.;]{10,140}\bbut (?:stays|remains|keeps|serves|will (?:stay|remain|serve))\b)(?:leaves|left|leaving|quits?|quit|resign(?:s|ed|ing) from|depart(?:s|ed|ing)(?: from)?|step(?:s|ped|ping) (?:down|away|back) from) )"
    r"|[^.;:<P>]{2,100}? )(?P<org><N>),? (?:<A>|(?:the|a|an) (?:[\w-]+ ){1,5}?)(?: ?(?:that|which))? ?(?:he|she|(?P<same><P>))(?: had| has| first)? (?:co-?)?founded(?P<rest>(?: (?:together |along )?with|,? alongside)(?= ))?"
)
_REPLACED_WITH = role_pattern(
    r"(?:(?P<org><C>)[^;.<P>]{0,60}? )?\b[Rr]eplac(?:es|ed|ing|e) (?:the |its |their |(?P<owner><N>)(?:['’]s)? )?(?:[a-z-]+ ){0,4}?(?P<title><T>),? (?P<gone><P>)(?:, [^,;.<P>]{2,80},)?,? with (?:<T>,? |<N>(?:['’]s?)? |<L>(?:-based)? |[a-z-]+ ){0,6}?(?P<person><P>)"
    r"|(?P<comes><P>)(?:(?!\b(?:not|may|might|could|refus\w+|den(?:y|ies|ied)|tipped|bid|wants?|voted|called|said|told|someone|nobody|book|declin\w+|helped)\b)[^.;<P><T>]){0,110}? (?:replac(?:es|ed|ing|e)|succeed(?:s|ed|ing)?|tak(?:es|ing) over from|took over from|tak(?:es|ing) the reins from) (?:the |its )?(?:(?P<whose><N>)(?:['’]s)? )?(?:[a-z-]+ ){0,2}?(?P<office><T>),? (?P<goes><P>)(?! ?['’]s)(?:,? (?:at|of) (?:the )?(?P<at><N>))?(?![^.;<P>]{0,50} as (?:its |the )?<T>)"
)
_REPLACED_FOR = role_pattern(
    r"(?:(?P<org><C>)[^;.<P>]{0,60}? )?\b[Rr]eplac(?:es|ed|ing|e) (?:the |its )?(?:<N>(?:['’]s)? )?(?:<T>,? )?(?P<person><P>),? with (?:an?|its) (?:[a-z-]+ ){0,3}(?P<title><T>)(?!,? <P>)"
)
""" "Acme is replacing founder Ann Lee with a new CEO": she was it."""
_PREDECESSOR = role_pattern(
    r"\b(?:[Hh]is|[Hh]er|whose|<P>['’]s) (?:immediate |long-?time |late )?(?:(?P<gone>predecessor)|(?P<next>successor)),? (?:is |was |will be )?(?:<T>,? |<N>(?:['’]s)? )?(?P<person><P>)(?!['’]s)"
    r"|\b[Tt]he (?:immediate )?(?:(?P<earlier>predecessor)|successor) (?:of|to) (?P<whose><P>)(?: (?:at|as) [^;.<P>]{1,50}?)?,? (?:is |was |will be )?(?P<other><P>)(?!['’]s)"
    r"|\b(?:named|appointed|chose|picked|tapped|elected|selected|names|appoints) (?:<T> |<N>(?:['’]s)? |[a-z-]+ ){0,4}?(?P<named><P>)(?:, [^;.<P>]{2,90},)? (?:as |to be )?(?:his|her|<P>['’]s) successor"
)
""" "Her predecessor, Bob Ray": he had what she has; "her successor": it is his now."""
_FOLLOWED_HIM = role_pattern(
    r"(?P<person><P>)(?: \([^()<P>]{1,60}\)|, [^;.<P>]{2,80},)?(?:,? who)?(?: (?:will|would|has|had|is|was|to|later|then|soon|be))* "
    r"(?:(?:replac|succe)(?:es?|ed?s?|eds|eded|ing)\b (?:him|her)\b(?! (?:as|at|on|with)\b)|t(?:akes?|ook|aken|aking) (?:over )?(?:(?:his|her) (?:place|job|post|seat|role|chair)(?! (?:on|at)\b)|(?:from|for) (?:him|her)\b)|follow(?:s|ed|ing) (?:him|her) (?=(?:in|into) (?:the|that) (?:job|post|role|position)|<D>|[,.;]))"
)
""" "Under Ann Lee, who replaced him", "Bob Ray took her place": the office told before is theirs."""
_FOLLOWED = role_pattern(
    r"(?P<person><P>)(?: \([^()<P>]{1,60}\)|, [^;.<P>]{2,80},)?(?:,? who)?(?: (?:will|would|has|had|is|was|to|later|then|soon|be))* "
    r"(?:(?:replac|succe)(?:es?|ed?s?|eds|eded|ing)|t(?:akes?|ook|aken|aking) over from) (?P<gone><P>),? who\b"
)
""" "Bob Ray replaces Ann Lee, who stepped down as CEO": what this sentence says she was he is."""
_HELD_IT = role_pattern(
    rf"(?P<person><P>)(?:,? who|,)? (?:(?:has|had|until (?:now|then|recently)|previously|so far) )*(?:held|holding|holds?|occupied|filled) (?:that|the|this|her|his) {_JOB}(?! (?:at|of|as|with|for(?! <D>))\b)"
)
""" "Has been promoted to chief executive; Bob Ray, who held that post": he was it."""
_REPLACED_AS = role_pattern(
    r"^[“\"]?(?:Replaced|Succeeded|Followed) as (?:the |its )?(?P<title><T>)(?: (?:of|at) (?:the )?(?P<org><N>))?(?: <D>)? by (?:<T> |<N>(?:['’]s)? )?<P>(?:, [^;.<P>]{2,80})?, (?:<T> )?(?P<person><P>)"
)
""" "Replaced as chairman by Bob Ray, Ann Lee will stay": she was it."""
_TAKES_UP = frozenset({"later title", "person title", "and title"})
_OFFICES = frozenset({"ceo", "cto", "cfo", "coo", "chair", "president", "managing_director"})


def read_handovers(scene: Scene, known: Sequence[Found]) -> Iterator[Found]:
    """Who takes over what somebody has just given up; `known` are the roles told so far."""
    near = [*takewhile(lambda one: scene.sentence.index - one.sentence <= 1, reversed(known))]
    given_up = [one for one in near if one.status == "former" and one.title in _OFFICES]
    yield from _before_or_after(scene, known, near)
    yield from _by_pronoun(scene, known)
    yield from _following(scene, given_up)
    for one in near:
        told = next((gone for gone in given_up if gone.title == one.title and gone.person is not one.person), None)
        if told is not None and one.organization is None and one.status == "current" and one.rule in _TAKES_UP:
            yield one._replace(organization=told.organization, rule="takes over")
    for match in _STEPS_IN.finditer(scene.text) if given_up else ():
        last = given_up[0]
        for person in scene.people.get(match.start("person"), ()):
            if person is not last.person:
                yield last._replace(person=person, status="current", sentence=scene.sentence.index, rule="takes over")


def _before_or_after(scene: Scene, known: Sequence[Found], near: Sequence[Found]) -> Iterator[Found]:
    for match in _PREDECESSOR.finditer(scene.text) if "cessor" in scene.text else ():
        owners = scene.people.get(match.start("whose"), ()) if match["whose"] else ()
        told = [one for one in reversed(known) if one.person in owners] if owners else near
        held = [one for one in told if one.title in _OFFICES]
        before = match["gone"] or match["earlier"]
        status: RoleStatus = "former" if before else "current"
        last = next((one for one in held if one.status == "current" or not before), None)
        if not owners and _others(scene, match.start(), [one.person for one in near]):
            continue
        group = next(one for one in ("named", "other", "person") if match[one])
        for person in scene.people.get(match.start(group), ()):
            if last is not None and person is not last.person:
                yield last._replace(person=person, status=status, sentence=scene.sentence.index, rule="replaced")


def _by_pronoun(scene: Scene, known: Sequence[Found]) -> Iterator[Found]:
    """ "Ann Lee, who replaced him", "Bob Ray, who held that post": an office that this sentence, or the one before, told."""
    near = [*takewhile(lambda one: scene.sentence.index - one.sentence <= 1, reversed(known))]
    offices = [one for one in near if one.title in _OFFICES]
    for match, status in _told_by_pronoun(scene) if offices else ():
        for person in scene.people.get(match.start("person"), ()):
            last = _last_office(offices, person)
            if last is None:
                continue
            own = [one for one in offices if one.person is person and one.sentence == scene.sentence.index]
            if (
                status == "current" and own
            ):  # "CEO Bob Ray took over from her": what he is now she was, not the other way
                yield own[0]._replace(person=last.person, status="former", rule="replaced")
                continue
            rule = "takes over" if status == "current" else "replaced"
            yield last._replace(person=person, status=status, sentence=scene.sentence.index, rule=rule)
            if status == "current":
                yield last._replace(status="former", sentence=scene.sentence.index, rule="replaced")


def _following(scene: Scene, given_up: Sequence[Found]) -> Iterator[Found]:
    """ "Bob Ray replaces Ann Lee, who stepped down as CEO of Acme"."""
    for match in _FOLLOWED.finditer(scene.text) if given_up else ():
        gone = scene.people.get(match.start("gone"), ())
        left = [one for one in given_up if one.person in gone and one.sentence == scene.sentence.index]
        for person in scene.people.get(match.start("person"), ()):
            yield from (one._replace(person=person, status="current", rule="takes over") for one in left)


def _last_office(offices: Sequence[Found], successor: Referent) -> Found | None:
    """The office told last of another, with its organisation, or with where that one was told to be already."""
    others = [one for one in offices if one.person is not successor]
    held = [one for one in others if one.status == "current"] or others
    last = max(held, key=lambda one: (one.sentence, one.position), default=None)
    if last is None or last.organization is not None:
        return last
    placed = next((one for one in others if one.person is last.person and one.organization is not None), last)
    return last._replace(organization=placed.organization)


def _told_by_pronoun(scene: Scene) -> Iterator[tuple[re.Match[str], RoleStatus]]:
    for match in _FOLLOWED_HIM.finditer(scene.text):
        yield match, "current"
    for match in _HELD_IT.finditer(scene.text):
        yield match, "former"


def _others(scene: Scene, position: int, told: Sequence[Referent]) -> bool:
    """ "CEO Ann Lee met Bob Ray. His predecessor": whether somebody without a role was named last, of whom "his" may be."""
    named = [who for at, people in scene.people.items() if at < position for who in people]
    if not named and scene.sentence.index:
        before = scene.document.sentences[scene.sentence.index - 1]
        named = [item.referent for _, item in before.all(marks.PERSON) if item.referent is not None]
    return any(all(one is not who for one in told) for who in named)


def read_exits(scene: Scene, used: set[int]) -> Iterator[Found]:
    """ "Ann Lee out as Acme CEO", "Acme fired Lee as CEO": the place of the title is added to `used`."""
    out = [*_OUT_AS.finditer(scene.text)] if " as " in scene.text else []
    if "eplac" in scene.text:
        out += _REPLACED_FOR.finditer(scene.text)
    for match in (
        *out,
        *_REPLACED_AS.finditer(scene.text),
        *_LEAVES.finditer(scene.text),
        *(_OUSTED.finditer(scene.text) if " as " in scene.text else ()),
    ):
        used.add(match.start("title"))
        who = scene.who(match, "person", "who", "whose", "sent")
        for one in scene.holding(who, scene.named(match, "at", "org"), "out as", match.start("title"), "former"):
            stays = one.title == "founder" and match.groupdict().get("person")
            yield one._replace(status="current") if stays else one


def read_replacements(scene: Scene, used: set[int]) -> Iterator[Found]:
    """ "Acme replaced CEO Ann Lee with Bob Ray", "Ray replaces Acme CEO Lee": what she was he is now."""
    for match in (
        _REPLACED_WITH.finditer(scene.text)
        if "eplac" in scene.text or " over from " in scene.text or "succe" in scene.text
        else ()
    ):
        title, came, gone = ("office", "comes", "goes") if match["comes"] else ("title", "person", "gone")
        phrase = scene.titles[match.start(title)]
        if phrase.plural or not {one.title for one in phrase.titles} & _OFFICES:
            continue
        used.add(match.start(title))
        place = next((match.start(one) for one in ("at", "whose", "owner", "org") if match[one]), -1)
        organization = scene.organization(place) if place >= 0 else None
        for one in scene.holding(scene.who(match, gone), organization, "replaced", match.start(title), "former"):
            yield one._replace(status="current") if one.title == "founder" else one
        coming = scene.holding(scene.who(match, came), organization, "replaces", match.start(title))
        yield from (one for one in coming if one.title in _OFFICES)


def read_same(scene: Scene, known: Sequence[Found]) -> Iterator[Found]:
    """ "Acme's new CFO, who held the same role at Bolt": what the text last called the one of whom it speaks."""
    near = [*takewhile(lambda one: scene.sentence.index - one.sentence <= 1, reversed(known))]
    for match in _SAME.finditer(scene.text) if "same" in scene.text or "similar" in scene.text else ():
        organization = scene.named(match, "org", "there")
        now = match["now"] or match["still"]
        told = [one for one in near if one.title in _OFFICES and (now or one.status == "current")]
        last = told[0] if told else None
        status: RoleStatus = "current" if now else "former"
        if last is not None and organization is not None and organization is not last.organization:
            yield last._replace(
                organization=organization,
                status=status,
                sentence=scene.sentence.index,
                rule="later title" if now else "was before",
            )


def read_own_companies(scene: Scene) -> Iterator[Found]:
    """ "Ann Lee is leaving Acme, the startup she co-founded with Bob Ray": she is gone, he is not."""
    for match in _OWN.finditer(scene.text) if "founded" in scene.text else ():
        organization, who = scene.named(match, "org"), scene.who(match, "person")
        if organization is None or (match["same"] and scene.who(match, "same") != who):
            continue
        status: RoleStatus = "former" if match["leaves"] else "current"
        others = people_from(scene, match.end())[0] if match["rest"] else ()
        yield from scene.being(who[-1:], organization, "founder", "own company", status)
        yield from scene.being(others, organization, "founder", "own company")
