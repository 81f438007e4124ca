"""Several people with one title, listed behind it: "whose partners include", "added two principals — Ann Lee and Bob Ray"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found, has_left
from vcgraph.extraction.rules.roles.listing import people_from
from vcgraph.extraction.rules.roles.phrases import find_phrases
from vcgraph.extraction.rules.roles.scene import TITLE, Scene, role_pattern
from vcgraph.model.claim import Title
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_WHOSE = role_pattern(
    r"(?P<owner><N>|<A>)(?:,| –| —| -)? ?whose (?:<L> |[a-z-]+ ){0,3}?(?P<title><T>)(?: now| also| currently)? (?:include|are|were)s?(?=:? )"
)
_TAKES_ON = role_pattern(
    r"(?P<owner><C>)(?: \([^()]{2,60}\)|,[^;.<P>]{2,80},)?(?: [a-z]+){0,3}? (?:add(?:s|ed)|appoint(?:s|ed)|nam(?:es|ed)|hir(?:es|ed)|promot(?:es|ed)|elevat(?:es|ed)|recruit(?:s|ed)|welcom(?:es|ed)|t(?:aken|ook) on|br(?:ings|ought) (?:on|in))(?: (?!as\b|to\b)(?:<L>|[\w-]+)){0,4}?(?: (?:as|to|to be))?"
    r" (?P<title><T>)(?: (?!as\b|and\b)[a-z-]+| <D>){0,4}?(?P<link>:| ?[—–]| --|, including|, namely)(?= )"
)
_INCLUDES = role_pattern(
    r"(?P<title><T>)(?: of (?:the )?(?P<of><N>))?(?: who [^;:.<P><N>]{2,60}?| leaving| departing| joining)? (?:now )?include(?= )"
)
_EACH_OF = role_pattern(
    r"(?P<title><T>)(?:,? (?:like|such as|including)| (?:who|that|whom) [^;:.<P>]{2,80}? include|(?= <P> of <N>(?:,|,? and) <P> of <N>))(?= <P> (?:of|at|from) (?:the )?<N>| <N>['’]s? <P>)"
)
_ARE_EACH = role_pattern(
    r"(?P<pairs><P> of <N>(?:, <P> of <N>)*,? and <P> of <N>)(?:,| are| were)(?: (?:all|both|the|two|three|four|five))* (?P<title><T>)"
)
""" "Ann Lee of Acme and Bob Ray of Bolt are founders"."""
_FOUNDERS = role_pattern(
    r"(?:(?<!<N> and )(?P<owner><N>|<A>|<I>)(?:['’]s?)? |\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|(?P<count>(?i:two|three|four|five|six)(?: of the)?)) )(?:[a-z-]+ )?(?P<title><T>)(?: (?:of|at|from) (?:the )?(?P<of><N>))?(?:, |: | ?[–—-]{1,2} ?| \()(?=(?:former |ex-|current )?(?:<N>(?:['’]s)? )?(?:<T> )?<P>)"
)
""" "The Acme founders – CEO Ann Lee and CTO Bob Ray –", "the four co-founders (Ann Lee, Bob Ray)"."""
_COUNTS = role_pattern(
    r"(?P<owner><C>) (?:also )?(?:counts|numbers|has|had)(?: [\w’'-]+){0,4}? among (?:its|their) (?:[a-z]+ )?(?P<title><T>)(?= )"
    r"|(?P<whose><C>) (?:also )?counts (?:<N>['’]s? )?(?P<person><P>)[^;.<P>]{0,60}? as (?:an? |its |one of its )(?P<one><T>)"
)
""" "Acme counts among its founders Ann Lee and Bob Ray"."""
_HIRED_BY = role_pattern(
    r"(?P<person><P>),? (?:the )?(?:two|three|four|an?) (?:new )?(?P<title><T>) (?:that |whom )?(?P<owner><N>) (?:hired|recruited|brought (?:in|on)|added|appointed|promoted)\b"
)
""" "Led by Ann Lee and Bob Ray, two partners Harrow hired last year"."""
_ROLES = role_pattern(
    r"(?P<person><P>)(?:(?:['’]s)? (?:other |career )?|[^.;<P>]{2,90}? (?:his|her) |,? whose )(?:(?P<past>past|previous|prior|former|earlier) )?(?:(?:leadership |executive |professional )?(?:roles|positions|posts|jobs|appointments)|experience|stints|career|CV|r[ée]sum[ée])(?: also)? (?:have included|includes?|included)(?= )"
    r"|(?P<holder><P>)(?:,? who)?(?: (?:has|have|had|previously|also|earlier))* (?P<held>held)(?: (?:senior|executive|various|several|leadership|the))*(?= <T> (?:roles|positions|posts|jobs) (?:of|at|for|with) )"
)
_HELD = role_pattern(
    r",?(?: and)?(?: (?:serving|stints|time|being|roles?|a stint))?(?: as)? (?:the |an? )?(?P<title><T>)(?: (?:roles?|positions?|posts?|jobs?|stints?))? (?:of|at|for|with) (?:the )?(?:[a-z-]+ ){0,3}?(?P<org><N>)(?P<more>(?:, <N>)*,? and (?:(?:of|at|for) )?<N>(?=[,.;)]|$| as well| and\b| (?:before|where)\b))?"
    r"(?:(?:, (?:an?|the) [^;.<N><P><T>]{2,100}?)?,? (?:from|since)(?: <D>)?(?: (?:to|until|till|through|-))?(?: <D>)?(?: \([^()<P>]{2,60}\))?(?=,| and |[.;]|$))?"
)
_PAIR = role_pattern(
    r"(?:(?:,? and|,)? |(?<![\w,])(?=<P>))(?:(?P<person><P>) (?:of|at|from) (?:the )?(?P<org><N>)|(?P<owner><N>)['’]s? (?P<owned><P>)(?: and <N>['’]s? <N>)*|(?P<maker><P>), (?:whose|founder of|of) (?:(?:[a-z-]+ ){0,3}(?:company|start-?up|firm|business), )?(?P<made><N>)(?=[,.;]))"
)
_ONE_OF = role_pattern(
    r"(?:^|; )(?:(?i:one|two|another|the (?:first|second|third|other)) of (?:them|these|the (?:two|three|four|five))|(?i:one|another|the (?:second|third|other))(?=, )),? (?:is )?(?P<person><P>)(?=,|(?<=is <P>)\.)"
)
_OF_MANY = role_pattern(r"(?:(?:One|Two|Three) of )?(?P<org><N>)(?:['’]s|,? (?:which )?(?:has|had|counts|lists))")
""" "Acme has three directors. One of them, Ann Lee,": she is one."""
_WORDS = AnyOf(
    "include", "whose", " held ", ":", "—", "–", "--", " like ", "such as", "including", "namely", "count", " among "
)
_SPELLED = AnyOf("ounders", "partners", "chiefs", "executives")


def read_several(scene: Scene, used: set[int]) -> Iterator[Found]:
    """Roles of a list behind its title; the places of the titles are added to `used`."""
    if TITLE not in scene.text or not (_WORDS.is_in(scene.text) or _SPELLED.is_in(scene.sentence.mask)):
        return
    for rule, compiled in (("whose", _WHOSE), ("takes on", _TAKES_ON), ("include", _INCLUDES)):
        for match in compiled.finditer(scene.text):
            at = match.start("title")
            if at not in used and (scene.titles[at].plural or rule == "takes on"):
                yield from _listed(scene, match, rule, used)
    for match in _ROLES.finditer(scene.text):
        yield from _held(scene, match, used)
    yield from _counted(scene, used)
    for match in _EACH_OF.finditer(scene.text):
        phrase = scene.titles[match.start("title")]
        if phrase.plural and phrase.titles[-1].title not in ("investor", "employee"):
            used.add(match.start("title"))
            yield from _pairs(scene, match, match.end())
    for match in _ARE_EACH.finditer(scene.text):
        if scene.titles[match.start("title")].plural and match.start("title") not in used:
            used.add(match.start("title"))
            yield from _pairs(scene, match, match.start("pairs"))


def _listed(scene: Scene, match: re.Match[str], rule: str, used: set[int]) -> Iterator[Found]:
    people, _ = people_from(scene, match.end())
    told = match.groupdict().get("owner") or match.groupdict().get("of")
    organization = scene.named(match, "owner", "of")
    if people and (organization is not None or not told):
        used.add(match.start("title"))
        yield from _roles(scene, match, people, organization, rule)


def _counted(scene: Scene, used: set[int]) -> Iterator[Found]:
    """ "The founders, CEO Ann Lee and CTO Bob Ray", "Ann Lee, a partner Harrow hired"."""
    for match in _FOUNDERS.finditer(scene.text) if _SPELLED.is_in(scene.sentence.mask) else ():
        if match.start("title") in used:
            continue
        phrase, (people, end) = scene.titles[match.start("title")], people_from(scene, match.end())
        alike = match["count"] or {one.title for one in phrase.titles} == {"founder"}
        if phrase.plural and len(people) > 1 and alike:
            used.add(match.start("title"))
            left = has_left(scene.text, end)
            for one in _each(scene, match, people, "founders"):
                yield one._replace(status="former") if left else one
    yield from _founders_counted(scene, used)
    for match in _HIRED_BY.finditer(scene.text):
        used.add(match.start("title"))
        yield from _each(scene, match, scene.who(match, "person"), "hired by")


def _founders_counted(scene: Scene, used: set[int]) -> Iterator[Found]:
    """ "Acme counts among its founders Ann Lee", "Acme counts Bob Ray as a co-founder"."""
    for match in _COUNTS.finditer(scene.text) if "count" in scene.text or " among " in scene.text else ():
        if match["title"]:
            used.add(match.start("title"))
            yield from _each(scene, match, people_from(scene, match.end())[0], "counts")
        else:
            used.add(match.start("one"))
            whose = scene.named(match, "whose")
            people = scene.who(match, "person") if whose else ()
            yield from scene.holding(people, whose, "counts", match.start("one"))


def _each(scene: Scene, match: re.Match[str], people: tuple[Referent, ...], rule: str) -> Iterator[Found]:
    yield from _roles(scene, match, people, scene.named(match, "owner", "of"), rule)


_ENDED = Pattern(r"\bfrom\b[^,;]* (?:to|until|till|through)\b(?! (?:the )?(?:present|date|today|now))")
""" "CFO of Acme from 2010 to 2014"."""
_OVER = Pattern(r"\b(?:stints?|serving|time|experience|career)\b")


def _held(scene: Scene, match: re.Match[str], used: set[int]) -> Iterator[Found]:
    """ "Her previous roles include CFO of Acme and COO of Bolt"."""
    one = _HELD.match(scene.text, match.end())
    over = bool(match["past"] or match["held"]) or _OVER.search(match[0] + (one[0] if one else "")) is not None
    while one is not None:
        used.add(one.start("title"))
        people = scene.who(match, "person", "holder")[-1:]
        others = [other for _, other in scene.organizations(*one.span("more"))] if one["more"] else []
        for organization in (scene.named(one, "org"), *others):
            for found in _roles(scene, one, people if organization else (), organization, "was before"):
                told = _in_career(scene, found)
                past = (over or _ENDED.search(one[0])) and found.title != "founder"
                yield told._replace(status="former") if past else told
        one = _HELD.match(scene.text, one.end())


def _in_career(scene: Scene, found: Found) -> Found:
    """ "These roles have included director of Acme": one of its board."""
    firm = found.organization is not None and found.organization.kind == "firm"
    seat = not firm and scene.sentence.mask.startswith("director of ", found.position)
    return found._replace(title="board_member") if seat else found


def read_one_of_them(scene: Scene) -> Iterator[Found]:
    """ "Acme has a chairman, Bob Ray, and three directors. One of them, Ann Lee,", "the other, Cy Fox,"."""
    for match in _ONE_OF.finditer(scene.text) if "ne" in scene.text or "other" in scene.text else ():
        organization, titles = _many(scene)
        people = scene.who(match, "person") if organization is not None else ()
        for title in titles:
            yield from scene.being(people, organization, title, "one of them")


def _many(scene: Scene) -> tuple[Referent | None, Sequence[Title]]:
    """Whose the several are that the text told last, in this sentence or in the two before, and what they are."""
    for one in reversed(scene.document.sentences[max(0, scene.sentence.index - 2) : scene.sentence.index + 1]):
        told = [phrase for phrase in find_phrases(one.mask) if phrase.plural]
        whose = _OF_MANY.match(one.mask)
        if len(told) == 1 and whose is not None and whose.start("org") < told[0].start:
            organization = one.items[whose.start("org")].referent
            company = organization is not None and organization.kind not in ("firm", "fund")
            if company and one.mask.endswith("directors", 0, told[0].end):
                return organization, ("board_member",)
            return organization, sorted({titled.title for titled in told[0].titles} - {"employee"})
    return None, ()


def _pairs(scene: Scene, match: re.Match[str], start: int) -> Iterator[Found]:
    """ "Founders like Ann Lee of Acme, Bob Ray of Bolt and Cy Fox of Core"."""
    one = _PAIR.match(scene.text, start)
    while one is not None:
        organization = scene.named(one, "org", "owner", "made")
        people = scene.who(one, "person", "owned", "maker") if organization else ()
        yield from _roles(scene, match, people, organization, "each of")
        one = _PAIR.match(scene.text, one.end())


def _roles(
    scene: Scene, match: re.Match[str], people: Sequence[Referent], organization: Referent | None, rule: str
) -> Iterator[Found]:
    count = len(scene.titles[match.start("title")].titles)
    for at, one in enumerate(scene.holding(people, organization, rule, match.start("title"))):
        former = scene.titles[match.start("title")].titles[at % count].former
        yield one._replace(status="former") if former else one
