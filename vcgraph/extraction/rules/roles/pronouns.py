"""Whom "he", "she" and "they" mean in a scene: the one of whom the text speaks gets the sign of a person."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.names.genders import meant_by
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.scene import Scene, edit_scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyWord

_LATER = marks.pattern(
    r"(?:[;:–—]|, (?:and|but))(?: and| but| now| then| however,?| though,?| still,?| meanwhile,?)? (?:(?P<one>he|she)|(?P<they>the (?:two|pair|trio|brothers|sisters)|<A>)) (?=\w)"
)
_HE_OR_SHE = AnyWord(
    "he",
    "she",
    "him",
    "her",
    "his",
    "entrepreneur",
    "businessman",
    "businesswoman",
    "executive",
    "financier",
    "inventor",
)
_BESIDE_SUBJECT = marks.pattern(
    r"(?:Unlike|Like|Besides|With|Alongside|According to|Thanks to|Helped by|Hired by|Urged by)\b[^,;:<P>]*$"
)
""" "Unlike his brother | Tom, Bob Ray stayed; he is CEO": Ray is."""
_PRONOUN = marks.pattern(
    r"(?:^|(?<=^[“\"‘'(]))(?:But |And |So |Now |Then |(?:By the time|When|Until|After|Before|While) (?=(?:he|she) (?:had |has )?(?:left|quit|departed|(?:co-)?founded|started|sold|took|joined|became|was|came|moved) )|(?:In|Since|By) <D>,? |<D>,? |Later |There |Together,? |That(?: is|['’]s| was) (?:when|how|why|where) |(?:Today|Now),? |(?:Before|After|Until|Prior to|Since) (?:that|this|then),? |Previously,? |Earlier,? |At the time,? |[A-Z](?:(?!\b(?:he|she|him|they|who)\b)[^.;:<P>“”\"]){1,90}, )?(?:(?P<one>[Hh]e|[Ss]he|[Tt]he \d\d-year-old(?= (?:is|was|has|had|will|now|also|founded|joined|runs|became)\b)|The (?:partner|founder|investor|executive|banker|engineer|entrepreneur)(?= (?:(?:will|is to|plans to|wants to|has|later|then|now) )+(?:set(?:s|ting)? up|start(?:s|ed)?|(?:co-)?found(?:s|ed)?|launch(?:es|ed)?|join(?:s|ed)?|become|becomes|became)\b)|[Tt]he (?:two(?: (?:men|women|friends|partners|entrepreneurs|engineers|brothers|sisters))?|pair|duo|couple|trio|quartet|foursome|brothers|sisters|siblings)\b(?! (?:companies|firms|startups|sides|of)\b)|The (?:founders|co-founders)|Both(?= (?:have|had|are|were|left|quit|remain|will|joined|went)))\b|(?P<they><A>))(?=['’]?[\w ]|, who\b)"
)
_OFFICES_OF = Pattern(r" (?:co-?)?(?:founders|partners|chiefs|directors|CEOs) of\b")
""" "The two co-founders of Acme have said": those named before."""
_OWN = marks.pattern(
    r"(?P<one>[Hh]is|[Hh]er)(?= (?:own|new|newest|first|last|previous|latest|second|third|fourth|fifth|next|earlier|current) (?:(?:[a-z-]+ ){0,3}(?:company|startup|venture|firm|one)\b|, <N>)|(?: (?:second|third|fourth|fifth|next|latest)), <N>)"
    r"|(?P<roles>These|Those)(?= (?:[a-z]+ )?(?:roles|positions|posts) (?:have |has )?(?:also )?includ)"
    r"|(?P<they>[Tt]heir)(?= (?:new|newest|latest|own|second|next) (?:[a-z-]+ ){0,2}(?:company|start-?up|venture|firm|one), <N>)"
)
_INNER = role_pattern(
    r"\b(?P<pair>he|she)(?= and (?:<P>,? with whom|(?:his|her) (?:[a-z]+ )?<T> (?:conceived|founded|started|launched|built|created|set up)))|\b(?P<career>His|Her) (?=(?:(?:past |previous |prior |former |earlier )(?:[a-z]+ )?(?:roles|positions|posts|jobs|appointments|experience)|experience|career) (?:have |has )?(?:also )?includ)|\b(?P<seats>[Hh]is|[Hh]er) (?=(?:other |current |past )?board (?:appointments|seats|positions|memberships|roles|directorships) (?:have |has )?(?:includ|are|were))"
    r"|(?<!where )\b(?P<one>he|she) (?=(?:and (?:<N>|<T>|[a-z-]+|\W){0,8}?<P> )?(?:also |later |once |had |has |recently |previously |then |first )*(?:(?:co-?)?founded\b|(?:is|was|been|becomes|became|serves as|served as) (?:also |now |once |previously )?(?:the |an? |its )?<T>|(?:started|began|launched|set up|created) (?:with|alongside|together)\b))"
    r"|(?<=where )(?P<there>he|she) (?=(?:is|was|became|becomes|had been|has been|serves as|served as)(?: (?:both|now|also|currently|still))? (?:the |an? |its |one of its )?<T>)"
    r"|(?:\b(?:company|startup|start-up|firm|fund|business|venture|studio|agency|chain|brand|group|app|site|maker)|<A>)(?: that| which)? (?P<maker>he|she) (?=(?:had |first |also |later )?(?:co-?)?(?:formed|founded|established|started|launched|set up|created)\b)"
    r"|(?:\b(?:which|where|that|company|firm|start-?up|business)|<A>) (?P<both><A>) (?=(?:had |have |later |first |jointly |also )*(?:(?:(?:co-?)?founded|started|launched|set up|established)\b|(?:are|were|been|became|served as)(?: both| each)? (?:the |its )?<T>))"
    r"|\bwhose <T> (?P<holder>he|she) (?=(?:is|was|has been|had been|became|becomes|remains)\b)"
    r"|\b(?P<entrepreneur>[Tt]he (?:entrepreneur|businessman|businesswoman|executive|financier|inventor)),? (?=who )|\b(?:mak(?:e|es|ing)|made|nam(?:e|es|ed|ing)|appoint(?:s|ed|ing)?|elect(?:s|ed)?|promot(?:e|es|ed|ing)|chose|install(?:s|ed)?) (?P<object>him|her) (?=(?:as |to be |to |its |the |an? |new )*<T>)"
    r"|\b(?:led|prompted|inspired|drove|pushed|convinced|persuaded|motivated|encouraged) (?P<driven>him|her) (?=to (?:(?:co-?)?found|start|launch|set up|create)\b)"
)


def pronoun_at_start(sentence: Sentence) -> str | None:
    """ "he" or "she" where a sentence begins with it."""
    match = _PRONOUN.match(sentence.mask)
    return match["one"].lower() if match and (match["one"] or "").lower() in ("he", "she") else None


_ONE_MEANT = Pattern(r"[Tt]he (?:\d\d-year-old|partner|founder|investor|executive|banker|engineer|entrepreneur)$")


def sign_pronoun(scene: Scene, heard: Sequence[Referent]) -> None:
    """Sign the pronoun that a sentence opens with, where `heard` are those whom it may mean."""
    own = _OWN.match(scene.text)
    if own and (len(heard) == 1 if own["one"] or own["roles"] else len(heard) > 1):
        edit_scene(scene, [(0, own.end(), f"{marks.PERSON}'s")])
        scene.people[0] = tuple(heard)
        return
    match = _PRONOUN.match(scene.text)
    heard = _told_group(scene, match, heard) if match else heard
    if not match or not heard or (match["they"] and not _is_they(scene, match.start("they"))):
        return
    start, end = match.span("one" if match["one"] else "they")
    said = (match["one"] or "they").lower()
    if said in ("he", "she") and len(heard) > 1:
        told = meant_by(said, heard) or _doer(scene, said, heard)
        heard = [told] if told is not None else heard
    single = said in ("he", "she") or _ONE_MEANT.match(match["one"] or "") is not None
    if single == (len(heard) == 1):
        sign = marks.PERSON
        if match["one"] and match["one"].endswith("founders"):
            if scene.text.startswith(("'", "’"), end):
                return  # "The founders' shares": this says of nobody that he is one
            end, sign = start + len("The"), f"{sign}, the"
        elif match["one"] and _OFFICES_OF.match(scene.text, end):
            sign = f"{sign},"
        edit_scene(scene, [(start, end, sign)])
        scene.people[start] = tuple(heard)


_WITH_ANOTHER = marks.pattern(
    r"(?:[^,;:<P>]{0,60}, )?<P>(?:, [^;.<P>]{2,80},)?,? [^;.<P>]{0,90}?\b(?:along with|together with|alongside|with) (?:(?!and\b)[a-z\-]+ ){0,4}<P>[^<P>]*$"
)
_TOLD_OF_BOTH = 2


def _doer(scene: Scene, said: str, heard: Sequence[Referent]) -> Referent | None:
    """ "Ray founded Acme along with Cy Fox. Before that, he was": Ray, who did it, unless his name is of the other kind."""
    index = scene.sentence.index
    before = scene.document.sentences[max(0, index - _TOLD_OF_BOTH) : index]
    last = next((one for one in reversed(before) if marks.PERSON in one.mask), None)
    if last is None or len(heard) != _TOLD_OF_BOTH or not _WITH_ANOTHER.match(last.mask):
        return None
    other = "she" if said == "he" else "he"
    return heard[0] if meant_by(other, heard[:1]) is None else None


_PAIRED = marks.pattern(r"<P>(?:, [^;.<P>]{2,60},)? (?:and|&) <P>(?!['’])|<P> (?:met|joined|teamed up with) <P>")
_BEGAN = Pattern(
    r" (?:had |then |later |together |went on to |decided to |jointly )*(?:(?:co-?)?found|start|launch|set up|creat)"
)


def _told_group(scene: Scene, match: re.Match[str], heard: Sequence[Referent]) -> Sequence[Referent]:
    """Whom "the pair" means: the two named together last, though a sentence since has named one of them, or a third."""
    span = match.span("one" if match["one"] else "they")
    said = scene.text[slice(*span)].lower()
    if said == marks.ANAPHOR:
        said = str(scene.sentence.items[scene.origin[span[0]]].value)
    size = 3 if "trio" in said else 2 if said.startswith(("the two", "the pair", "the duo", "the couple")) else 0
    if not size or len(heard) == size or not (len(heard) > size or _BEGAN.match(scene.text, span[1])):
        return heard
    index = scene.sentence.index
    for before in reversed(scene.document.sentences[max(0, index - 6) : index]):
        people = {id(one.referent): one.referent for _, one in before.all(marks.PERSON) if one.referent is not None}
        if len(people) == size:
            return list(people.values())
        pairs = [*_PAIRED.finditer(before.mask)] if len(people) > size == 2 else []
        if pairs:
            told = [
                before.items[at].referent
                for at in (pairs[-1].start(), pairs[-1].start() + pairs[-1][0].rindex(marks.PERSON))
            ]
            return [one for one in told if one is not None]
    return heard if len(heard) == 1 else ()


def _is_they(scene: Scene, position: int) -> bool:
    """Whether the anaphor at a position speaks of people."""
    return scene.sentence.items[scene.origin[position]].value in ("they", "the duo")


def sign_later_pronoun(scene: Scene) -> None:
    """ "; he stays on as chair" speaks of the first person of the sentence, ", and the two founded" of both."""
    match = _LATER.search(scene.text)
    named = [at for at in sorted(scene.people) if match is not None and at < match.start()]
    if len(named) > 1 and _BESIDE_SUBJECT.match(scene.text, 0, named[0]):
        named = named[1:]
    if match is None or not named or (match["they"] == marks.ANAPHOR and not _is_they(scene, match.start("they"))):
        return
    start, end = match.span("one" if match["one"] else "they")
    who = scene.people[named[0]] if match["one"] else tuple(one for at in named for one in scene.people[at])
    if (len(who) == 1) == (match["one"] is not None):
        edit_scene(scene, [(start, end, marks.PERSON)])
        scene.people[start] = who


def sign_inner_pronouns(scene: Scene, heard: Sequence[Referent]) -> None:
    """ "Quillo, which she founded", "when he was CEO": the one person whom the sentence names before, or right behind
    the clause that it opens with ("After selling Quillo, the startup she founded, Ann Lee").
    """
    if not _HE_OR_SHE.is_in(scene.sentence.mask) and marks.ANAPHOR not in scene.sentence.mask:
        return
    spans = [match.span(match.lastgroup or "one") for match in _INNER.finditer(scene.text)]
    spans = [
        span
        for span in spans
        if scene.text[span[0]] == marks.ANAPHOR or not (scene.people and scene.text.endswith("where ", 0, span[0]))
    ]
    meant = [
        (span, _all_before(scene, span[0]) or _meant(scene, span[0]) or _heard_alone(scene, span, heard))
        for span in spans
    ]
    signed = [(span, who) for span, who in meant if who]
    for position, (_, who) in zip(
        edit_scene(scene, [(*span, marks.PERSON) for span, _ in signed]), signed, strict=True
    ):
        scene.people[position] = who


def _all_before(scene: Scene, position: int) -> tuple[Referent, ...]:
    """ "Ann Lee and Bob Ray run Acme, which they founded": all whom the sentence names before."""
    if scene.text[position] != marks.ANAPHOR or not _is_they(scene, position):
        return ()
    before = [one for at in sorted(scene.people) if at < position for one in scene.people[at]]
    return tuple(before) if len(before) > 1 else ()


def _heard_alone(scene: Scene, span: tuple[int, int], heard: Sequence[Referent]) -> tuple[Referent, ...]:
    """ "Shareholders made her CEO", "Acme, of which he is chairman": the one person of the sentence before, where this one names nobody."""
    said = scene.text[slice(*span)].lower()
    if said == marks.ANAPHOR:
        return ()
    alone = said in ("him", "her", "his") or said.startswith("the ") or scene.text.endswith(_BY_RELATIVE, 0, span[0])
    others = _OTHERS["he" if said in ("he", "him", "his") else "she"]
    if said in ("he", "she") and others.search(scene.text, 0, span[0]) is not None:
        return ()
    others_named = any(at < span[0] for at in scene.people) or (
        scene.people and _FOUNDED_WITH.match(scene.text, span[0]) is None
    )
    return tuple(heard) if alone and len(heard) == 1 and not others_named else ()


_FOUNDED_WITH = marks.pattern(
    r"(?:he|she) (?:had |has |later )?(?:co-?)?(?:founded|started|set up|launched) (?:together )?(?:with|alongside) (?:[a-z-]+ ){0,4}<P>"
)
""" "Acme, which she co-founded with Bob Ray": she is the one named before."""
_OTHERS = {"he": Pattern(r"\b(?:[Ss]he|[Hh]er|him)\b"), "she": Pattern(r"\b(?:[Hh]e|[Hh]is|him)\b")}
""" "When she reached him, he was at Acme, where he is chairman": two are spoken of."""
_BY_RELATIVE = (
    "of which ",
    "where ",
    "which ",
    f"{marks.NAME}, the firm that ",
    f"{marks.ANAPHOR} ",
    f"{marks.ANAPHOR} that ",
    *(
        f"{kind} {that}"
        for kind in ("company", "startup", "firm", "fund", "business", "venture")
        for that in ("", "that ")
    ),
)
_RELATIVE = marks.pattern(r"(?:\bwhich|\bthat|<A>) $")
_WITH_OTHERS = marks.pattern(
    r"(?:he|she) (?:(?:had |later )?(?:co-?)?founded <C>,? (?:together |along )?(?:with|alongside)|and <P>,? with whom) "
)
""" "Worked with Ann Lee when she founded Acme with Bob Ray": it is she, whoever comes behind."""
_OPENS_CLAUSE = marks.pattern(
    r"[“\"]?(?:(?:A|One|Two|Three|Four|Five) [a-z]+ |<D> |[A-Z][a-z]+ )?(?:[Aa]fter|[Bb]efore|[Ss]ince|[Ff]rom|[Bb]y the time|[Ww]hen|[Ww]hile|[Uu]ntil|[Aa]s|[Hh]aving|[Ss]tepping|[Ll]eaving|[Ss]elling)\b[^;.<P>]*?, (?=<P>)"
)


def _meant(scene: Scene, position: int) -> tuple[Referent, ...]:
    if scene.text[position] == marks.ANAPHOR:
        return ()
    everyone = set(scene.people.values())
    before = {who for at, who in scene.people.items() if at < position}
    if len(before) == 1 and (
        len(everyone) == 1
        or _RELATIVE.search(scene.text, max(0, position - 8), position) is not None
        or _WITH_OTHERS.match(scene.text, position) is not None
        or scene.text.startswith(("him to ", "her to "), position)  # "prompted her to start Acme with Bob Ray"
    ):
        return next(iter(before))
    clause = None if before else _OPENS_CLAUSE.match(scene.text)
    return scene.people.get(clause.end(), ()) if clause and clause.end() > position else ()
