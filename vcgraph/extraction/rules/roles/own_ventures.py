"""What somebody made told as theirs: "her third, Acme", "for Acme, their new firm", "then built another, Bolt"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.described import DESCRIPTION
from vcgraph.extraction.rules.roles.listing import people_from
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_KIND = r"(?:company|start-?up|firm|fund|business|venture|outfit|studio|agency|shop)"
_NTH = r"(?:first|second|third|fourth|fifth|next|latest|newest|new|newer|other|own|current)"
_FOUNDED = r"(?:co-?)?(?:founded|started|set up|established|launched|built|began)"
_HER_THIRD = role_pattern(
    rf"(?:(?P<person><P>)['’]s|\b(?:his|her|their|an?)) {_NTH}(?P<kind> (?:one|{_KIND}))?, (?P<org><N>)(?=,|\.|;|$| (?:has|is|was|had|will|failed)\b)"
)
""" "Ann Lee's first company failed. Her second, Acme,", "has raised $4 million for her new one, Acme"."""
_NEAR = 2
"""Sentences back to the words that say what is counted."""
_A_KIND = Pattern(rf"\b{_KIND}\b")
_THEIR_NEW = role_pattern(
    rf"(?P<person><P>)[^;.<P>]{{2,120}}? (?P<org><N>), (?:his|her|their) (?:{_NTH} )+(?:[a-z-]+ ){{0,2}}{_KIND}(?=[,.;]|$)"
)
""" "Have raised $80 million for Acme, their new seed firm"."""
_BUILT = role_pattern(
    rf"(?P<person><P>)(?: [^;.<P>]{{2,80}},? and)?(?: (?:then|later|now|has|have|since|is|are|went on to))* (?:{_FOUNDED}|found|start|set up|build(?:ing)?|starting|founding)(?: up)? (?:another|an?other|an? (?:{_NTH} )(?:[a-z-]+ ){{0,2}}(?:one|{_KIND})),? (?:called )?(?P<org><N>)(?=[,.;]|$)"
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
    r"\b(?P<org>[Ii]ts|<N>['’]s|<A>['’]s) (?:founding|foundation|creation)(?: in <D>)? by(?= )"
)
_FOUNDED_IT = role_pattern(rf"(?P<person><P>),? who (?:had |has )?{_FOUNDED} it(?=[,.;)]|$| and\b)")
""" "Acme belongs to Ann Lee, who founded it"."""
_LEFT_TO_FOUND = role_pattern(
    rf"(?P<person><P>)(?:,? who)? (?:has |had |have )?(?:left|leaves?|quits?) <N>,? where [^;.]{{3,140}}?,? to (?:co-?)?(?:found|start|set up|launch|establish) (?:(?:his|her|their) own (?:[a-z-]+ ){{0,2}}{_KIND}, )?{DESCRIPTION}(?P<org><N>)(?=[,.;]|$)"
)
""" "Left Acme, where she had been a partner, to found Bolt"."""
_AND_WITH = role_pattern(
    rf"(?P<person><P>) (?:has |had |then |later )?{_FOUNDED} <N>,? and, (?:together )?with (?P<second><P>), (?P<org><N>)(?=[,.;]|$)"
)
_WORDS = AnyOf(" new", "first", "second", "third", "fourth", "fifth", "next", "latest", "other", " own ", "current", "behind", "founding", "foundation", "creation", " it", "and, ", " to ")  # fmt: skip


def read_own_ventures(scene: Scene) -> Iterator[tuple[tuple[Referent, ...], Referent | None]]:
    """The founders whom a sentence tells so, with what they founded."""
    if not _WORDS.is_in(scene.text):
        return
    yield from _numbered(scene)
    for compiled in (_THEIR_NEW, _BUILT, _FIRST_OF_TWO, _BEHIND_BOTH, _LEFT_TO_FOUND, _AND_WITH):
        for match in compiled.finditer(scene.text):
            people = scene.people.get(match.start("person"), ())
            if "second" in match.groupdict():
                people += scene.people.get(match.start("second"), ())
            yield people, scene.organization(match.start("org"))
            if match.groupdict().get("next"):
                yield people, scene.organization(match.start("next"))
    for match in _ITS_FOUNDING.finditer(scene.text):
        yield people_from(scene, match.end())[0], scene.organization(match.start("org"))
    for match in _FOUNDED_IT.finditer(scene.text):
        named = {id(one): one for _, one in scene.organizations(0, match.start())}
        if len(named) == 1:
            yield scene.people.get(match.start("person"), ()), next(iter(named.values()))


def _numbered(scene: Scene) -> Iterator[tuple[tuple[Referent, ...], Referent | None]]:
    """Ventures told by their number, of the person named last before; a bare number needs a company to count."""
    before = scene.document.sentences[max(0, scene.sentence.index - _NEAR) : scene.sentence.index]
    counted = any(_A_KIND.search(one.mask) for one in before)
    for match in _HER_THIRD.finditer(scene.text):
        at = next((at for at in sorted(scene.people, reverse=True) if at <= match.start()), None)
        counts = match["kind"] or counted or _A_KIND.search(scene.text, 0, match.start())
        if at is not None and counts and not _OTHERS_OWN.search(scene.text, 0, match.start()):
            yield scene.people[at], scene.organization(match.start("org"))


_OTHERS_OWN = Pattern(
    r"\b(?:join(?:s|ed|ing)?|work(?:s|ed|ing)? (?:for|at|with)|(?:invest(?:s|ed|ing)?|stake|share|interest|money) in(?:to)?|back(?:s|ed|ing)?|[Aa]dvis(?:es|ed|ing)|buys?|bought|acquir(?:es|ed|ing)|chairs?|at|from) $"
)
""" "Backed | a second company, Acme", "went to work at | her third company, Acme": no founder's."""
