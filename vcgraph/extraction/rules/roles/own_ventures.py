"""What somebody made told as theirs: "her third, Acme", "for Acme, their new firm", "then built another, Bolt"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.described import DESCRIPTION
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.listing import people_from
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_KIND = r"(?:company|start-?up|firm|fund|business|venture|outfit|studio|agency|shop)"
_NTH = r"(?:first|second|third|fourth|fifth|next|latest|newest|new|newer|other|own|current)"
_FOUNDED = r"(?:co-?)?(?:founded|started|set up|established|launched|built|began)"
_HER_THIRD = role_pattern(
    rf"(?:(?P<person><P>)['’]s|\b(?:his|her|their|an?)) (?P<nth>{_NTH})(?P<kind> (?:one|{_KIND}))?, (?P<org><N>)(?=,|\.|;|$| (?:has|is|was|had|will|failed)\b)"
)
""" "Ann Lee's first company failed. Her second, Acme,", "has raised $4 million for her new one, Acme"."""
_LOOSE = ("other", "own", "current", "next")
""" "Her first investor has left, and her other, Acme, stays": no company of hers."""
_NEAR = 2
"""Sentences back to the words that say what is counted, and by whom."""
_A_KIND = Pattern(rf"\b{_KIND}\b")
_THEIR_NEW = role_pattern(
    rf"(?P<person><P>)[^;.<P>]{{2,120}}? (?P<org><N>), (?:his|her|their) (?:{_NTH} )+(?:[a-z-]+ ){{0,2}}{_KIND}(?=[,.;]|$)"
)
""" "Have raised $80 million for Acme, their new seed firm"."""
_BUILT = role_pattern(
    rf"(?P<person><P>)(?: [^;.<P>]{{2,80}},? and)?(?: (?:then|later|now|has|have|since|is|are|went on to))* (?:{_FOUNDED}|found|start|set up|build(?:ing)?|starting|founding)(?: up)? (?:an?other(?: one| {_KIND})?|an? (?:{_NTH} )(?:[a-z-]+ ){{0,2}}(?:one|{_KIND})),? (?:called )?(?P<org><N>)(?=[,.;]|$)"
)
""" "Then built a second one, Bolt, in the same street"."""
_FIRST_OF_TWO = role_pattern(
    rf"(?P<org><N>) (?:was|is) the {_NTH} (?:[a-z-]+ )?{_KIND} (?:that |which )?(?P<person><P>) (?:had )?{_FOUNDED}(?:(?:,? and|,) (?P<next><N>) (?:was )?the {_NTH})?(?=[,.;]|$)"
)
""" "Acme was the first company that Ann Lee started, Bolt the second"."""
_BEHIND_BOTH = role_pattern(
    rf"(?P<person><P>),? (?:is |are )?(?:the )?(?:entrepreneur|man|woman|pair|duo|couple|trio|founder|brothers|sisters) behind {DESCRIPTION}(?P<org><N>),? and,?(?: (?:before that|earlier|later|previously|once),?)? (?:behind )?{DESCRIPTION}(?P<next><N>)(?=[,.;]|$)"
)
""" "Ann Lee, the entrepreneur behind Acme and, before that, Bolt"."""
_ITS_FOUNDING = role_pattern(
    r"(?:(?P<owner>\b[Ii]ts|<I>|<N>['’]s|<A>['’]s) (?:founding|foundation|creation)|\b(?:founding|foundation|creation) of (?P<org><C>))(?: (?:in <L>|in <D>|<D>))* by(?= )"
)
""" "Two years after its founding by Ann Lee"."""
_FOUNDED_IT = role_pattern(rf"(?P<person><P>),? (?:who|<D>) (?:had |has |first )?{_FOUNDED} it\b(?! to\b)")
""" "Acme belongs to Ann Lee, who founded it"."""
_COUNTED = role_pattern(
    r"\bone of (?:the|its) (?:two|three|four|five|six|seven|eight) (?:[a-z]+ )?who (?:had |have )?(?:co-?)?(?:founded|started|set up) (?P<made><C>)(?: <D>)?,(?= <P>)"
    r"|\b(?:people|friends|engineers|partners|colleagues|students|scientists|brothers|sisters|men|women|of them) (?:had |have )?(?:co-?)?(?:founded|started|set up) (?P<org><C>)(?: <D>)?[;,:] (?:but |and )?(?:only )?(?:one|two|three|four)(?: of (?:them|whom))?,(?= <P>)"
)
""" "Seven people founded Acme; only two, Ann Lee and Bob Ray, are still there"."""
_I_FOUNDED = role_pattern(
    rf"\bI (?:had |first |have )?{_FOUNDED} (?P<org><C>)[^<P>]{{0,140}}?[”\"] (?:said|says|recalls|recalled|explains) (?:<T> |<N>(?:['’]s)? <T> )?(?P<person><P>)"
)
_WITH_HER = role_pattern(
    rf"(?P<second><P>)(?:, [^;.<P>]{{2,80}},)?[^;.<P>]{{0,60}}(?:;|,? and|,? while|,) (?:<T>,? )?(?P<person><P>),? (?:who )?(?:had |has |later |first )?{_FOUNDED} (?P<org><C>)(?: <D>)? (?:together |along )?(?:with|alongside) (?:him|her)\b"
)
""" "Acme is led by Ann Lee; Bob Ray, who founded it with her, left"."""
_WORDS = AnyOf("I ", "one of the", "one of its", "with h", "side h", " new", "first", "second", "third", "fourth", "fifth", "next", "latest", "other", " own ", "current", "behind", "founding", "foundation", "creation", " it", "one,", "two,", "three,", "four,", "of them,", "of whom,")  # fmt: skip


def read_own_ventures(scene: Scene) -> Iterator[tuple[tuple[Referent, ...], Referent | None]]:
    """The founders whom a sentence tells so, with what they founded."""
    if not _WORDS.is_in(scene.text):
        return
    for compiled in (_THEIR_NEW, _BUILT, _FIRST_OF_TWO, _BEHIND_BOTH, _WITH_HER, _I_FOUNDED):
        for match in compiled.finditer(scene.text):
            people = scene.who(match, "person", "second")
            yield people, scene.named(match, "org")
            yield people, scene.named(match, "next")
    yield from _told_by_noun(scene)


def _told_by_noun(scene: Scene) -> Iterator[tuple[tuple[Referent, ...], Referent | None]]:
    """ "Its founding by Ann Lee", "of the six who founded Acme one, Ann Lee", "belongs to Ann Lee, who founded it"."""
    for match in (*_ITS_FOUNDING.finditer(scene.text), *_COUNTED.finditer(scene.text)):
        yield people_from(scene, match.end())[0], scene.named(match, "org", "made", "owner")
    for match in _FOUNDED_IT.finditer(scene.text):
        named = {id(one): one for _, one in scene.organizations(0, match.start())}
        if len(named) == 1:
            yield scene.who(match, "person"), next(iter(named.values()))


def read_numbered(scene: Scene, known: Sequence[Found]) -> Iterator[Found]:
    """Ventures told by their number, of the person named last before, or of the founders that the text told near, who
    are among the roles `known`; a bare number needs a company to count.
    """
    matches = [*_HER_THIRD.finditer(scene.text)] if _WORDS.is_in(scene.text) else []
    near = takewhile(lambda one: scene.sentence.index - one.sentence <= _NEAR, reversed(known))
    founded = [one for one in near if one.title == "founder"] if matches else []
    for match in matches:
        organization = scene.organization(match.start("org"))
        counts = match["kind"] or (founded and match["nth"] not in _LOOSE) or _is_counted(scene, match.start())
        if organization is None or not counts or _OTHERS_OWN.search(scene.text, 0, match.start()):
            continue
        at = next((at for at in sorted(scene.people, reverse=True) if at <= match.start()), None)
        people = scene.people[at] if at is not None else _makers(founded, organization, match[0])
        yield from scene.being(people, organization, "founder", "further company")


def _is_counted(scene: Scene, end: int) -> bool:
    """ "Her first company failed. Her second, Acme": whether the text named what is counted."""
    before = scene.document.sentences[max(0, scene.sentence.index - _NEAR) : scene.sentence.index]
    return any(_A_KIND.search(one.mask) for one in before) or _A_KIND.search(scene.text, 0, end) is not None


def _makers(founded: Sequence[Found], organization: Referent, said: str) -> tuple[Referent, ...]:
    """ "Ann Lee founded Acme. For her new one, Bolt,": she did; with "their", those who founded together."""
    people = {id(one.person): one.person for one in founded}
    told = any(one.organization is organization for one in founded)
    alike = (len(people) > 1) is said.startswith("their")
    return tuple(people.values()) if alike and not told and is_organization(organization) else ()


_OTHERS_OWN = Pattern(
    r"\b(?:join(?:s|ed|ing)?|work(?:s|ed|ing)? (?:for|at|with)|(?:invest(?:s|ed|ing)?|stake|share|interest|money) in(?:to)?|back(?:s|ed|ing)?|[Aa]dvis(?:es|ed|ing)|buys?|bought|acquir(?:es|ed|ing)|chairs?|at|from) $"
)
""" "Backed | a second company, Acme", "went to work at | her third company, Acme": no founder's."""
