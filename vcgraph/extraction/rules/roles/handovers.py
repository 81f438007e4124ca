"""Who comes and goes in few words: "Bob Ray takes over", "Ann Lee out as Acme CEO", "is leaving Acme, which she founded"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.listing import people_from
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.model.claim import RoleStatus

_STEPS_IN = role_pattern(
    r"(?P<person><P>)(?:, [^,;.<P>]{2,80},)?(?: (?:will|has|is|to|be))* "
    r"(?:takes? over|took over|taken over|taking over|steps? in|stepped in|stepping in|fills? in|filling in|succeeds? (?:him|her))"
    r"(?:,? (?:on an (?:interim|acting) basis|in the (?:interim|meantime)|for now|temporarily|until [^.;]{2,60}|immediately|<D>|(?:on|from|in|next|this) (?:<D>|\w+)))?(?=[.;]|$)"
)
_OUT_AS = role_pattern(r"(?P<person><P>)(?: is)? out as (?:(?P<org><N>)(?:['’]s?)? )?(?P<title><T>)")
_OWN = role_pattern(
    r"(?P<person><P>)(?:[^.;:<P>]{0,100}?(?P<leaves> (?:leaves|left|leaving|quits?|quit|resign(?:s|ed|ing) from|depart(?:s|ed|ing)(?: from)?|step(?:s|ped|ping) (?:down|away|back) from) )"
    r"|[^.;:<P>]{2,100}? )(?P<org><N>),? (?:<A>|(?:the|a|an) (?:[\w-]+ ){1,5}?)(?: ?(?:that|which))? ?(?:he|she|(?P<same><P>))(?: had| has| first)? (?:co-?)?founded(?P<rest>(?: (?:together |along )?with|,? alongside)(?= ))?"
)
_OFFICES = frozenset({"ceo", "cto", "cfo", "coo", "chair", "president", "managing_director"})


def read_handovers(scene: Scene, known: Sequence[Found]) -> Iterator[Found]:
    """Who takes over what somebody has just given up; `known` are the roles told so far."""
    near = [*takewhile(lambda one: scene.sentence.index - one.sentence <= 1, reversed(known))]
    given_up = [one for one in near if one.status == "former" and one.title in _OFFICES]
    for match in _STEPS_IN.finditer(scene.text) if given_up else ():
        last = given_up[0]
        for person in scene.people.get(match.start("person"), ()):
            if person is not last.person:
                yield last._replace(person=person, status="current", sentence=scene.sentence.index, rule="takes over")


def read_exits(scene: Scene, used: set[int]) -> Iterator[Found]:
    """ "Ann Lee out as Acme CEO": the place of the title is added to `used`."""
    for match in _OUT_AS.finditer(scene.text) if " out as " in scene.text else ():
        phrase, at = scene.titles[match.start("title")], match.start("title")
        organization = scene.organization(match.start("org")) if match["org"] else None
        used.add(at)
        for person in scene.people.get(match.start("person"), ()):
            for titled in phrase.titles:
                yield Found(
                    person, organization, titled.title, "former", scene.sentence.index, "out as", scene.origin[at]
                )


def read_own_companies(scene: Scene) -> Iterator[Found]:
    """ "Ann Lee is leaving Acme, the startup she co-founded with Bob Ray": she is gone, he is not."""
    for match in _OWN.finditer(scene.text) if "founded" in scene.text else ():
        organization = scene.organization(match.start("org"))
        if organization is None or organization.kind in ("person", "place"):
            continue
        who = scene.people.get(match.start("person"), ())
        if match["same"] and scene.people.get(match.start("same")) != who:
            continue
        for person in who[-1:]:
            status: RoleStatus = "former" if match["leaves"] else "current"
            yield Found(person, organization, "founder", status, scene.sentence.index, "own company")
        for person in people_from(scene, match.end())[0] if match["rest"] else ():
            yield Found(person, organization, "founder", "current", scene.sentence.index, "own company")
