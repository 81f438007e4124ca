"""People and their roles: founders, executives, partners, board seats, current or former.

`phrases` reads titles, `setting` makes a sentence a short `scene`, in which `pronouns` and `of_two` find people and
`sold` the parties of a purchase, `coordination` gives each verb its subject, `ellipses` what a clause leaves out,
`stated`, `founding`, `boards` and `moves` read it, and
`inference` finds the organisation where the words name none.
"""

from collections.abc import Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.affiliations import read_affiliations, read_co_founders
from vcgraph.extraction.rules.roles.board_exits import read_board_exits
from vcgraph.extraction.rules.roles.boards import read_board_appointments, read_boards, read_chairs, read_seats
from vcgraph.extraction.rules.roles.bystanders import is_of_unnamed
from vcgraph.extraction.rules.roles.called import without_mistaken
from vcgraph.extraction.rules.roles.coordination import told_again
from vcgraph.extraction.rules.roles.departures import (
    Departure,
    read_departures,
    with_departures,
    with_endings,
    with_forerunners,
)
from vcgraph.extraction.rules.roles.ellipses import in_pairs, read_gapped
from vcgraph.extraction.rules.roles.employers import Employers, main_company, read_employers
from vcgraph.extraction.rules.roles.found import Affiliation, Found
from vcgraph.extraction.rules.roles.founding import read_founding
from vcgraph.extraction.rules.roles.handovers import (
    read_exits,
    read_handovers,
    read_own_companies,
    read_replacements,
    read_same,
)
from vcgraph.extraction.rules.roles.hires import read_hires
from vcgraph.extraction.rules.roles.inference import infer_organizations, infer_partners
from vcgraph.extraction.rules.roles.moves import read_moves, read_successions
from vcgraph.extraction.rules.roles.own_ventures import read_numbered
from vcgraph.extraction.rules.roles.phrases import read_titles
from vcgraph.extraction.rules.roles.pronouns import pronoun_at_start
from vcgraph.extraction.rules.roles.running import read_running
from vcgraph.extraction.rules.roles.scene import Scene
from vcgraph.extraction.rules.roles.setting import read_scene
from vcgraph.extraction.rules.roles.several import read_one_of_them, read_several
from vcgraph.extraction.rules.roles.stated import read_stated
from vcgraph.extraction.rules.roles.unreal_roles import without_unreal
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import Support, evidence_of, name_kind, rules_of
from vcgraph.model import RoleClaim
from vcgraph.normalize.patterns import Pattern

_MAY_REFER = marks.pattern(
    r"\b(?:[Hh]e|[Ss]he|His|Her|Their|Both|two|pair|trio|couple|quartet|siblings|brothers|sisters|founders|year-old|[Tt]he (?:former|latter)|The (?:partner|founder|investor|executive|banker|engineer|entrepreneur))\b|^(?:his|her|their) |^(?:These|Those) (?:[a-z]+ )?(?:roles|positions|posts) |^\W?<A>|<A> (?:had |then |later |together |went on to |jointly |have )*(?:(?:co-?)?found|start|launch|set up|creat|quit|left)|^\W?(?:(?:But|And|Yet|Still|Now),? )?The (?:[a-z-]+ ){0,2}(?:<N>|[A-Za-z-]+ (?:of|at) |[a-z]+ [a-z]+ (?:of|at) )"
)
_MADE = Pattern(
    r"\b(?:mak(?:e|es|ing)|made|nam(?:e|es|ed|ing)|appoint\w*|elect(?:s|ed)?|promot(?:e|es|ed|ing)|chose|install\w*) (?:him|her)\b"
    r"|\b[Tt]he (?:entrepreneur|businessman|businesswoman|executive|financier|inventor),? who\b"
)
""" "Shareholders made her CEO", "says the entrepreneur, who founded it"."""

__all__ = ["find_roles", "read_titles"]


def find_roles(document: Document) -> list[RoleClaim]:
    """Every role that the article states, each once."""
    company = main_company(document)
    employers = Employers(document.subject, company)
    found, belong, gone = _read_all(document, employers)
    told = read_employers(document, found, company)
    if told != employers:
        employers = told
        found, belong, gone = _read_all(document, employers)
    named = [one for one in _without_seated(found) if not is_of_unnamed(document, one)]
    placed = with_departures(infer_organizations(document, named, belong, employers), gone)
    placed = with_forerunners(document, placed)
    return _claims(document, with_endings(document, [*placed, *infer_partners(placed, belong)]))


def _read_all(document: Document, employers: Employers) -> tuple[list[Found], list[Affiliation], list[Departure]]:
    found: list[Found] = []
    gone: list[Departure] = []
    belong: list[Affiliation] = []
    heard: list[Referent] = []
    spoken: tuple[str, list[Referent]] | None = None
    called: dict[int, Referent] = {}
    for sentence in document.sentences:
        if sentence.opens_paragraph and sentence.headline:
            heard = []
        pronoun = pronoun_at_start(sentence)
        if pronoun and spoken and spoken[0] == pronoun and len(heard) > 1:
            heard = spoken[1]  # "He sits on the board of Acme, founded by Ann Lee and Bob Ray. He also"
        spoken = (pronoun, heard) if pronoun and len(heard) == 1 else None
        if marks.PERSON in sentence.mask or (
            heard and (_MAY_REFER.search(sentence.mask, 0, 70) or _MADE.search(sentence.mask))
        ):
            scene = read_scene(document, sentence, heard, employers)
            told = len(found)
            _read(scene, found, belong)
            again = told_again(scene)
            if again is not None:
                before = len(found)
                _read(again, found, belong)
                found[before:] = _new(found[told:before], found[before:])
            found[told:] = without_unreal(scene, found[told:])
            gone += read_departures(scene)
            if scene.called is not None:
                called[sentence.index] = scene.called
        heard = _heard(sentence) or heard
    return without_mistaken(found, called), belong, gone


def _new(told: Sequence[Found], again: Sequence[Found]) -> list[Found]:
    """What the second telling adds: "Ann Lee, who was Bolt's CFO, is chairman" places her chair once."""
    placed = {(id(one.person), one.title, one.position) for one in told}
    return [one for one in again if one.organization or (id(one.person), one.title, one.position) not in placed]


def _without_seated(found: list[Found]) -> list[Found]:
    """ "Joins Acme's board along with director Bob Ray": the sentence says whose director he is."""
    seated = {(id(one.person), one.sentence) for one in found if one.title == "board_member" and one.organization}
    return [
        one
        for one in found
        if one.organization or one.title != "board_member" or (id(one.person), one.sentence) not in seated
    ]


_HIS_STAFF = marks.pattern(
    r"(?:His|Her) (?:[a-z-]+ ){0,2}(?:assistant|wife|husband|son|daughter|brother|sister|father|mother|widow|friend|lawyer|attorney|publicist|secretary|spokes[a-z]+),? (?:is (?:[a-z-]+ ){0,4})?<P>"
    r"|[^<P>]*\b(?:[Hh]e|[Ss]he)\b[^<P>]*\b(?:(?:married|engaged) to (?:[a-z-]+ ){0,4}|(?:his|her) (?:late )?(?:wife|husband|son|daughter|father|mother|girlfriend|boyfriend|fianc[eé]+),? )<P>"
)
""" "His assistant, Ann Lee, confirmed it", "he is married to the actress Ann Lee": "he" is still another."""


def _heard(sentence: Sentence) -> list[Referent]:
    """The people whom a pronoun of the next sentence may stand for."""
    if _HIS_STAFF.match(sentence.mask) and sentence.mask.count(marks.PERSON) == 1:
        return []
    named = [item.referent for _, item in sentence.all(marks.PERSON) if item.referent is not None]
    return list({id(one): one for one in named}.values())


def _read(scene: Scene, found: list[Found], belong: list[Affiliation]) -> None:
    used: set[int] = set()
    before = len(found)
    found.extend(read_exits(scene, used))
    found.extend(read_moves(scene, used))
    found.extend(read_replacements(scene, used))
    found.extend(read_several(scene, used))
    found.extend(read_one_of_them(scene))
    found.extend(read_hires(scene))
    found.extend(read_stated(scene, used))
    found.extend([*read_gapped(scene, found)])
    found.extend(read_co_founders(scene))
    found.extend(read_running(scene))
    found.extend(read_successions(scene, found))
    found.extend(read_handovers(scene, found))
    found.extend(read_same(scene, found))
    found.extend(read_own_companies(scene))
    belong.extend(read_affiliations(scene))
    found.extend(read_founding(scene))
    found.extend([*read_numbered(scene, found)])
    found.extend(read_boards(scene))
    found.extend(read_seats(scene))
    found.extend(read_board_exits(scene))
    found.extend(read_board_appointments(scene))
    found.extend(read_chairs(scene))
    found[before:] = in_pairs(scene, found[before:])


def _claims(document: Document, found: Sequence[Found]) -> list[RoleClaim]:
    first: dict[tuple[int, int, str], Found] = {}
    support: dict[tuple[int, int, str], list[Support]] = {}
    for one in found:
        key = (id(one.person), id(one.organization), one.title)
        first.setdefault(key, one)
        support.setdefault(key, []).extend(
            Support(name, one.sentence, one.rule) for name in ("person", "organization", "title")
        )
    return [_claim(document, one, support[key]) for key, one in first.items()]


def _claim(document: Document, found: Found, support: list[Support]) -> RoleClaim:
    assert found.organization is not None
    return RoleClaim(
        article=document.article.id,
        evidence=evidence_of(document, support),
        rules=rules_of(support),
        person=found.person.name,
        organization=found.organization.name,
        title=found.title,
        status=found.status,
        organization_kind=name_kind(found.organization),
    )
