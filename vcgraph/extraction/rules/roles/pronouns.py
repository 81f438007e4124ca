"""Whom "he", "she", "the two", "the latter" and an office at the head of a sentence mean in a scene."""

from collections.abc import Sequence

from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.names.sexes import meant_by
from vcgraph.extraction.rules.roles.scene import Scene, edit, role_pattern
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
_PRONOUN = marks.pattern(
    r"(?:^|(?<=^[“\"‘'(]))(?:But |And |So |Now |Then |(?:By the time|When|Until|After|Before) (?=(?:he|she) (?:had |has )?(?:left|quit|departed|(?:co-)?founded|started|sold) )|(?:In|Since|By) <D>,? |<D> |Later |There |(?:Before|After|Until|Prior to|Since) (?:that|this|then),? |Previously,? |Earlier,? |At the time,? |[A-Z](?:(?!\b(?:he|she|him|they|who)\b)[^.;:<P>“”\"]){1,90}, )?(?:(?P<one>[Hh]e|[Ss]he|The (?:two(?: (?:men|women|friends|partners|entrepreneurs|engineers|brothers|sisters))?|pair|duo|couple|trio|brothers|sisters|founders|co-founders))\b|(?P<they><A>))(?=['’]?[\w ]|, who\b)"
)
_OFFICES_OF = Pattern(r" (?:co-?)?(?:founders|partners|chiefs|directors|CEOs) of\b")
""" "The two co-founders of Acme have said": those named before."""
_FOUNDERS_OF = marks.pattern(r" (?:of|at|behind) (?!the\b|both\b)(?:[\w-]+ ){0,4}<N>")
""" "The founders of Acme", at the head of a paragraph: others than those named before."""
_OWN = marks.pattern(
    r"(?P<one>[Hh]is|[Hh]er)(?= (?:own|new|newest|first|last|previous|latest|second|third|fourth|fifth|next|earlier|current) (?:(?:[a-z-]+ ){0,3}(?:company|startup|venture|firm|one)\b|, <N>)|(?: (?:second|third|fourth|fifth|next|latest)), <N>)"
    r"|(?P<they>[Tt]heir)(?= (?:new|newest|latest|own|second|next) (?:[a-z-]+ ){0,2}(?:company|start-?up|venture|firm|one), <N>)"
)
_INNER = role_pattern(
    r"\b(?P<pair>he|she)(?= and (?:<P>,? with whom|(?:his|her) (?:[a-z]+ )?<T> (?:conceived|founded|started|launched|built|created|set up)))|\b(?P<seats>[Hh]is|[Hh]er) (?=(?:other |current |past )?board (?:appointments|seats|positions|memberships|roles|directorships) (?:have |has )?(?:includ|are|were))"
    r"|(?<!where )\b(?P<one>he|she) (?=(?:and (?:<N>|<T>|[a-z-]+|\W){0,8}?<P> )?(?:also |later |once |had |has |recently |previously |then |first )*(?:(?:co-?)?founded\b|(?:is|was|been|becomes|became|serves as|served as) (?:also |now |once |previously )?(?:the |an? |its )?<T>|(?:started|began|launched|set up|created) (?:with|alongside|together)\b))"
    r"|(?<=where )(?P<there>he|she) (?=(?:is|was|became|becomes|had been|has been|serves as|served as)(?: (?:both|now|also|currently|still))? (?:the |an? |its |one of its )?<T>)"
    r"|(?:\b(?:company|startup|start-up|firm|fund|business|venture|studio|agency|chain|brand|group|app|site|maker)|<A>)(?: that| which)? (?P<maker>he|she) (?=(?:had |first |also |later )?(?:co-?)?(?:formed|founded|established|started|launched|set up|created)\b)"
    r"|\b(?:which|where|that) (?P<both><A>) (?=(?:had |have |later |jointly |also )*(?:(?:(?:co-?)?founded|started|launched|set up|established)\b|(?:are|were|been|became|served as)(?: both| each)? (?:the |its )?<T>))"
    r"|\bwhose <T> (?P<holder>he|she) (?=(?:is|was|has been|had been|became|becomes|remains)\b)"
    r"|\b(?P<entrepreneur>[Tt]he (?:entrepreneur|businessman|businesswoman|executive|financier|inventor)),? (?=who )|\b(?:mak(?:e|es|ing)|made|nam(?:e|es|ed|ing)|appoint(?:s|ed|ing)?|elect(?:s|ed)?|promot(?:e|es|ed|ing)|chose|install(?:s|ed)?) (?P<object>him|her) (?=(?:as |to be |to |its |the |an? |new )*<T>)"
)
_DOES = r"(?:said|says|told|tells|has|had|is|was|will|would|can|could|may|also|still|now|once|later|never|did|does|believes|thinks|wants|hopes|plans|expects|argues|adds|notes|calls|owns|holds|sold|bought|gave|took|made|went|came|left|wrote|spoke|began|met|put|saw|sits|runs|chairs|leads|sees|[a-z]{2,}ed)\b(?! by\b)"
_CALLED = role_pattern(
    r"[“\"]?(?:(?:But|And|Yet|Still|Now),? )?(?P<the>The) (?P<office>(?:(?!former|ex|new|next|then|other)[a-z-]+ ){0,2}"
    rf"(?:<N>(?:['’]s)? (?:[a-z-]+ )?(?P<title><T>)|(?P<first><T>) (?:of|at) (?:the )?(?:[a-z-]+ ){{0,3}}<N>))(?P<aside>, (?:who|which|an?|the) [^,;.<P>]{{2,90}},)? {_DOES}"
)
_BYSTANDER = marks.pattern(
    r"<P>[^.;<P>]{0,60}\b(?:analyst|lawyer|attorney|professor|reporter|journalist|banker|consultant|spokes\w+|customer|user|fan|critic|senator|mayor|minister|lawmaker|regulator|singer|actor|actress|author|activist|resident|student|teacher|nurse|driver|plaintiff|candidate|donor|represents|studied|signed)\b"
    r"|<P>,?(?: who)? (?:has |had |also )?(?:su(?:ed|es|ing)|complained|covers|interviewed|writes for|sings|beat|won|lost|owes|left|quit|asked|was (?:fired|sacked|laid off))\b|<P> (?:of|from) (?:the )?<N>|\b(?:sponsors|interviewed|sued|prize went to|hosted by|moderated by|[Tt]hanks to|(?:painting|portrait|photo|picture|house|home) (?:is )?of) <P>|\b(?:[Aa]nalyst|[Ll]awyer|[Aa]ttorney|[Pp]rofessor|[Rr]eporter|[Ss]pokes\w+|[Gg]overnor|[Mm]ayor|[Ss]enator|[Jj]udge|[Mm]inister|[Cc]ustomers?(?: such as)?|[Uu]sers?(?: such as)?|[Cc]ritics?(?: such as)?) <P>"
)
_TO_OTHER = Pattern(
    r"[^.;“”\"]*\b(?:him|(?:told|hired|fired|signed|thanked|sued|called|met|invited|sponsor|sponsors|with|beside|to|for|of|about|replaced|praised) her(?=[.,;]| (?:that|in|on|for|to|as|last)\b|$))"
)
""" "Ann Lee won the race. The Acme CEO told her that": two are spoken of."""


def pronoun_at_start(sentence: Sentence) -> str | None:
    """ "he" or "she" where a sentence begins with it."""
    match = _PRONOUN.match(sentence.mask)
    return match["one"].lower() if match and (match["one"] or "").lower() in ("he", "she") else None


def sign_pronoun(scene: Scene, heard: Sequence[Referent]) -> None:
    """Put a person's sign for the pronoun that heads the sentence, where the sentences before tell whom it means."""
    own = _OWN.match(scene.text)
    if own and (len(heard) == 1 if own["one"] else len(heard) > 1):
        edit(scene, [(0, own.end(), f"{marks.PERSON}'s")])
        scene.people[0] = tuple(heard)
        return
    if _sign_one_of_two(scene, heard):
        return
    match = _PRONOUN.match(scene.text)
    if not match or not heard or (match["they"] and not _is_they(scene, match.start("they"))):
        return
    start, end = match.span("one" if match["one"] else "they")
    if scene.sentence.opens_paragraph and _FOUNDERS_OF.match(scene.text, end):
        return
    said = (match["one"] or "they").lower()
    if said in ("he", "she") and len(heard) > 1:
        told = meant_by(said, heard)
        heard = [told] if told is not None else heard
    if (said in ("he", "she")) == (len(heard) == 1):
        sign = marks.PERSON
        if match["one"] and match["one"].endswith("founders"):
            end, sign = start + len("The"), f"{sign}, the"
        elif match["one"] and _OFFICES_OF.match(scene.text, end):
            sign = f"{sign},"
        edit(scene, [(start, end, sign)])
        scene.people[start] = tuple(heard)


_ORDER = marks.pattern(
    r"(?:^[“\"]?|(?<=[;,] )|(?<= and )|(?<= but ))(?:[Tt]he (?P<which>former|latter)(?=,? (?:(?:is|was|has|had|will|would|runs|ran|leads|led|heads|chairs|founded|co-founded|started|set|left|joined|became|becomes|sits|serves|served|works|worked|owns|holds|held|went|remains|stays|now|still|also|later|then|once)\b|(?:of|at) <N>))|(?P<sign><A>))"
)


def _sign_one_of_two(scene: Scene, heard: Sequence[Referent]) -> bool:
    """ "Ann Lee and Bob Ray met. The former runs Acme, the latter Bolt": those of the sentence before, in its order."""
    signed = []
    for match in _ORDER.finditer(scene.text) if len(heard) == 2 and not scene.people else ():
        said = match["which"] or str(scene.sentence.items[scene.origin[match.start("sign")]].value).removeprefix("the ")
        at = scene.origin[match.start()]
        if said in ("former", "latter") and (match["which"] or resolve(scene.document, scene.sentence, at) is None):
            signed.append((match.span(), (heard[0] if said == "former" else heard[1],)))
    placed = edit(scene, [(*span, marks.PERSON) for span, _ in signed])
    scene.people.update(zip(placed, (who for _, who in signed), strict=True))
    return bool(signed)


def sign_called(scene: Scene, heard: Sequence[Referent]) -> None:
    """ "Then came a reply from Ann Lee. The Acme CEO said": who was named right before, and nobody beside."""
    match = _CALLED.match(scene.text) if len(heard) == 1 else None
    if match is None or any(at < match.end() for at in scene.people) or not _named_near(scene, heard[0]):
        return
    if scene.titles[match.start("title" if match["title"] else "first")].plural or _TO_OTHER.match(
        scene.text, match.end() - 1
    ):
        return
    start, end = match.start("the"), match.end("office")
    edit(scene, [(start, start + len("The"), f"{marks.PERSON}, the"), (end, end, "" if match["aside"] else ",")])
    scene.people[start] = tuple(heard)
    scene.called = heard[0]


def _named_near(scene: Scene, person: Referent) -> bool:
    """Whether one of the two sentences before names the person, and no analyst or lawyer who speaks of others."""
    index, paragraph = scene.sentence.index, scene.sentence.paragraph
    near = scene.document.sentences[max(0, index - 2) : index]
    opener = next((one for one in scene.document.sentences[:index] if one.paragraph == paragraph), None)
    first = next(opener.all(marks.PERSON), None) if opener is not None else None
    if first is not None and first[0] < 3 and first[1].referent is not person:
        return False  # the paragraph, or the item of a list, is about another
    for before in reversed(near):
        if any(item.referent is person for _, item in before.all(marks.PERSON)):
            return _BYSTANDER.search(before.mask) is None
    return False


def _is_they(scene: Scene, position: int) -> bool:
    """Whether the anaphor at a position speaks of people."""
    return scene.sentence.items[scene.origin[position]].value in ("they", "the duo")


def sign_later_pronoun(scene: Scene) -> None:
    """ "; he stays on as chair" speaks of the first person of the sentence, ", and the two founded" of both."""
    match = _LATER.search(scene.text)
    named = [at for at in sorted(scene.people) if match is not None and at < match.start()]
    if match is None or not named or (match["they"] == marks.ANAPHOR and not _is_they(scene, match.start("they"))):
        return
    start, end = match.span("one" if match["one"] else "they")
    who = scene.people[named[0]] if match["one"] else tuple(one for at in named for one in scene.people[at])
    if (len(who) == 1) == (match["one"] is not None):
        edit(scene, [(start, end, marks.PERSON)])
        scene.people[start] = who


_OF_CLAUSE = role_pattern(
    r"(?:(?:[;:,–—]|, (?:and|but|while)|[;,] then|\band|\bwhere|\bwhich|\bwhile|\bwhen) )(?P<one>he|she)(?= (?:also |now |then |later |still |has |had |is |was |will )*(?:<T>|(?:is|was|has|had|became|becomes|been|become|left|joined|runs|ran|chairs|founded|co-founded|started|went|moved|as|sits|sold|holds|held|set|took|takes|stayed|remains|serves|the|a|an|its)\b))"
)


def sign_by_sex(scene: Scene, heard: Sequence[Referent]) -> None:
    """ "Ann Lee and Bob Ray run Acme, she as its chief and he as chairman": whom of several a clause is about."""
    signed = []
    for match in _OF_CLAUSE.finditer(scene.text) if _HE_OR_SHE.is_in(scene.sentence.mask) else ():
        named = [one for at in sorted(scene.people) if at < match.start() for one in scene.people[at]]
        if (
            scene.text.startswith(" as ", match.end("one"))
            and len(_EACH_ELSEWHERE.findall(scene.text, 0, match.start())) > 1
        ):
            continue
        people = list({id(one): one for one in (*named, *(heard if _STANDS_ALONE.match(scene.text) else ()))}.values())
        told = meant_by(match["one"], people) if len(people) > 1 else None
        if told is not None:
            signed.append((match.span("one"), told))
    placed = edit(scene, [(*span, marks.PERSON) for span, _ in signed])
    scene.people.update({at: (told,) for at, (_, told) in zip(placed, signed, strict=True)})


_EACH_ELSEWHERE = role_pattern(r"<P>, (?:the )?<T> (?:of|at) (?:the )?<N>")
""" "Ann Lee, chief of Acme, and Bob Ray, chief of Bolt, will stay, she as president": of neither."""
_STANDS_ALONE = marks.pattern(r"[“\"]?(?:[A-Z][a-z]+,? )?<P> ")
""" "Ann Lee and Bob Ray met. She is chief and he is chairman": the pronoun at the head has become a person's sign."""


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
    for position, (_, who) in zip(edit(scene, [(*span, marks.PERSON) for span, _ in signed]), signed, strict=True):
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
    ):
        return next(iter(before))
    clause = None if before else _OPENS_CLAUSE.match(scene.text)
    return scene.people.get(clause.end(), ()) if clause and clause.end() > position else ()
