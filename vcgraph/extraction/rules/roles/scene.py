"""A sentence as roles are read from it: title phrases and lists of people are one sign each, small words are gone.

"In 2009 Ann Lee and Bob Ray, both 30, co-founders and (since May) partners of Acme, said" becomes
"P, both, T of N, said", so that few and short patterns read many sentences.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.names.sexes import meant_by
from vcgraph.extraction.rules.roles.employers import Employers, lead_firm, turned_to
from vcgraph.extraction.rules.roles.phrases import TitlePhrase, find_phrases
from vcgraph.extraction.rules.roles.plain_words import before_titles, with_titles
from vcgraph.extraction.rules.roles.sold import own_offices, owners, parties
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.stems import WordedText
from vcgraph.normalize.words import AnyWord

_COMPANY_NOUNS = frozenset("company startup start-up business maker platform".split())
_TRADES = frozenset(
    "provider developer retailer manufacturer marketplace carmaker operator publisher studio lender bank insurer brand network biotech fintech airline carrier chain".split()
)
TITLE = "\ue010"
_PEOPLE = marks.pattern(
    r"<P>(?:(?:, <P>)+,?)? (?:and|&|nor) (?:(?:his|her) (?:(?:(?:twin|older|younger|elder|childhood|college|longtime|old|former|then|late) )?(?:wife|husband|brother|sister|father|mother|son|daughter|cousin|friend|roommate|classmate|boyfriend|girlfriend),? )?)?<P>(?!['’]s? )"
)
_LATER = marks.pattern(
    r"(?:[;:–—]|, (?:and|but))(?: and| but| now| then| however,?| though,?| still,?| meanwhile,?)? (?:(?P<one>he|she)|(?P<they>the (?:two|pair|trio|brothers|sisters)|<A>)) (?=\w)"
)
_PEOPLE_OF = Pattern(r"(?:['’]s?)? (?:veterans?|executives?|execs?|alum\w*|engineers?|employees?|staffers?)\b")
""" "Acme hires Bolt veterans": the name tells of people, and is not spoken of."""
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


def role_pattern(source: str) -> Pattern:
    """Compile a pattern over scenes: the signs of `marks.pattern`, and `<T>` for a title phrase.

    >>> bool(role_pattern("<P>, <T> of <N>").search(f"{marks.PERSON}, {TITLE} of {marks.NAME}"))
    True
    """
    return marks.pattern(source.replace("<T>", TITLE))


_INNER = role_pattern(
    r"\b(?P<pair>he|she)(?= and (?:<P>,? with whom|(?:his|her) (?:[a-z]+ )?<T> (?:conceived|founded|started|launched|built|created|set up)))|\b(?P<seats>[Hh]is|[Hh]er) (?=(?:other |current |past )?board (?:appointments|seats|positions|memberships|roles|directorships) (?:have |has )?(?:includ|are|were))"
    r"|(?<!where )\b(?P<one>he|she) (?=(?:and (?:<N>|<T>|[a-z-]+|\W){0,8}?<P> )?(?:also |later |once |had |has |recently |previously |then |first )*(?:(?:co-?)?founded\b|(?:is|was|been|becomes|became|serves as|served as) (?:also |now |once |previously )?(?:the |an? |its )?<T>|(?:started|began|launched|set up|created) (?:with|alongside|together)\b))"
    r"|(?<=where )(?P<there>he|she) (?=(?:is|was|became|becomes|had been|has been|serves as|served as)(?: (?:both|now|also|currently|still))? (?:the |an? |its |one of its )?<T>)"
    r"|(?:\b(?:company|startup|start-up|firm|fund|business|venture|studio|agency|chain|brand|group|app|site|maker)|<A>)(?: that| which)? (?P<maker>he|she) (?=(?:had |first |also |later )?(?:co-?)?(?:formed|founded|established|started|launched|set up|created)\b)"
    r"|\b(?:which|where|that) (?P<both><A>) (?=(?:had |have |later |jointly |also )*(?:(?:(?:co-?)?founded|started|launched|set up|established)\b|(?:are|were|been|became|served as)(?: both| each)? (?:the |its )?<T>))"
    r"|\bwhose <T> (?P<holder>he|she) (?=(?:is|was|has been|had been|became|becomes|remains)\b)"
    r"|\b(?P<entrepreneur>[Tt]he (?:entrepreneur|businessman|businesswoman|executive|financier|inventor)),? (?=who )|\b(?:mak(?:e|es|ing)|made|nam(?:e|es|ed|ing)|appoint(?:s|ed|ing)?|elect(?:s|ed)?|promot(?:e|es|ed|ing)|chose|install(?:s|ed)?) (?P<object>him|her) (?=(?:as |to be |to |its |the |an? |new )*<T>)"
)
_DROP = role_pattern(
    r"\b(?:Mr|Ms|Mrs|Dr|Sir|Lord|Dame|Prof|Professor)\b\.? (?=<P>)"
    r"|(?<=<P>)(?:,? (?:M\.?D(?! (?:at|of)\b)|Ph\.? ?D|M\.?B\.?A|J\.?D|CFA|CPA|PharmD|D\.?Phil|Jr|Sr|III|II)\b\.?(?![\w-]))+"
    r"|(?<=<P>),? (?:both |each )?(?:aged? )?\d\d(?:,(?= and <P>)|(?=[,.;)]|$))"
    r"|(?<=<T>), [A-Z][a-z]+(?: (?:and|&) [A-Z][a-z]+)?(?=, <N>)"
    r"|(?<=<T>) \(<T>\)(?= ?<P>)|,? \((?:(?!<T>|<P>)[^()]){0,120}\)"
    r"|,? (?:back |early |late |all the way |starting |effective )?(?:in|on|since|during|around) (?:early |late |mid-|the )?<D>(?!-)"
    r"|(?<=[a-z]) in <L>(?:(?:, | and |, and )<L>)*(?= by <P>)|(?<=[a-z]) <D>(?= by )|(?<=[a-z<A><N><T>]) <D>(?=[,.;]|$| (?:with|by|and|to|as|at)\b)"
    r"|(?<=[\w,<P><N><A><T>)])(?<!most)(?<!until) (?:also|currently|recently|later|originally|initially|reportedly|subsequently|eventually|already|formally|"
    r"officially|just|today|soon|together|jointly|himself|herself|itself|themselves|effectively|still|now|again|actually|nowadays|presently|at once|at the same time|simultaneously|at present|at the moment|these days|to this day|for the time being|for his part|for her part)(?=,? [\w<P><N><A><T><L>])"
    r"|(?<=[ ,(])(?:by the way|for example|meanwhile|however|of course), ",
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


_CONTRACTED = Pattern(
    r"(?:(?<=\bwho)|(?<=\b[Hh]e)|(?<=\b[Ss]he))['’](?P<verb>d|ll|ve|s(?<=[Hh]e.s)(?= (?:an?|the|its|now|also|still|both|currently|one of|[Cc]hair|[Cc]hief|CEO|CFO|CTO|COO|co-|founder|managing|general|partner)))\b"
)
_VERBS = {"d": " had", "ll": " will", "ve": " have", "s": " is"}


_INTO = marks.pattern(
    r"\b(?:rounds?|funding|financing|investment|stake|<S>|<M>)(?: (?:round|financing|funding|investment))? (?:of|in|for|into) (?:[a-z-]+ ){0,4}(?P<org><N>)[^<N>]*$"
)
_A_FIRM = marks.pattern(r", (?:an?|the) (?:<L>(?:-[a-z]+)? |[\w-]+ ){0,4}(?:firm|investor|fund|house|VC)\b")


@dataclass(slots=True)
class Scene:
    """The text with signs, and what stands at each sign."""

    document: Document
    sentence: Sentence
    text: str
    origin: list[int]
    titles: dict[int, TitlePhrase]
    people: dict[int, tuple[Referent, ...]]
    employers: Employers
    called: Referent | None = None
    """Who was named before, and is called by an office here."""
    dealt: dict[int, Referent] = field(default_factory=dict)
    """Whom "the buyer", or "its" behind a purchase, means at a place of the sentence's mask."""

    @property
    def company(self) -> Referent | None:
        """The company that the article is about."""
        return self.employers.company

    @property
    def spoken_of(self) -> Referent | None:
        """The organisation that the text speaks of here."""
        return self.employers.of(self.document, self.sentence)

    def organization(self, position: int) -> Referent | None:
        """The organisation that the name or pronoun at a position stands for."""
        at = self.origin[position]
        if at in self.dealt:
            return self.dealt[at]
        found = resolve(self.document, self.sentence, at)
        item = self.sentence.items.get(at)
        if item is None and found is self.document.subject and (turned := turned_to(self.document, self.sentence, at)):
            return turned
        if item is None or item.sign == marks.ANAPHOR:
            found = self.employers.meant(self.document, self.sentence, found)
        if item is not None and item.value in _COMPANY_NOUNS and (into := self._invested_in(at)) is not None:
            return into
        if item is not None and item.value in _COMPANY_NOUNS and (head := self._head(at)) is not None:
            return head
        if item is not None and item.value in _COMPANY_NOUNS and found is not None and _is_bystander(found):
            found = self.company or found
        elif item is not None and item.value in _TRADES and found is not None and found.kind in ("firm", "fund"):
            found = self._company_before() or found
        elif item is not None and item.value == "firm" and (new := self._introduced()) is not None:
            found = new
        elif item is not None and item.value == "firm" and found is not None and found.kind != "firm":
            found = lead_firm(self.document) or found
        return found if found is not None and found.kind not in ("person", "place") else None

    def _company_before(self) -> Referent | None:
        """ "Ann Lee left Harrow Capital to run Acme. The clinic operator": no firm, but the company named last."""
        before = self.document.sentences[self.sentence.index - 1] if self.sentence.index else self.sentence
        named = [item.referent for _, item in before.all(marks.NAME) if item.referent is not None]
        return next((one for one in reversed(named) if is_organization(one) and not _is_bystander(one)), None)

    def _introduced(self) -> Referent | None:
        """ "Mosaik, a new London firm, has a first fund. Ann Lee of the firm": the only one that the sentence before names."""
        if not self.sentence.index or self.sentence.opens_paragraph:
            return None
        before = self.document.sentences[self.sentence.index - 1]
        firms = [
            (at, item.referent) for at, item in before.all(marks.NAME) if item.referent and item.referent.kind == "firm"
        ]
        told = len(firms) == 1 and _A_FIRM.match(before.mask, firms[0][0] + 1) is not None
        return firms[0][1] if told else None

    def _invested_in(self, at: int) -> Referent | None:
        """ "Harrow led a round in Acme, with Ann Lee joining the company's board": the one that the money goes into."""
        named = _INTO.search(self.sentence.mask, 0, at)
        found = self.sentence.items[named.start("org")].referent if named else None
        return found if is_organization(found) else None

    def _head(self, at: int) -> Referent | None:
        """ "Acme is bringing in Ann Lee as the company's CFO": the one organisation named before it, which is the subject."""
        named = {
            id(item.referent): (place, item.referent)
            for place, item in self.sentence.all(marks.NAME, 0, at)
            if not _PEOPLE_OF.match(self.sentence.mask, place + 1)
        }
        place, head = next(iter(named.values())) if len(named) == 1 else (99, None)
        if head is None or place > 2 or head.kind in ("firm", "fund") or not is_organization(head):
            return None
        return None if self.sentence.mask.startswith(("'", "’", ","), place + 1) else head

    def organizations(self, start: int, end: int) -> list[tuple[int, Referent]]:
        """The names of organisations between two positions, in order."""
        found = [(at, self.organization(at)) for at in range(start, end) if self.text[at] == marks.NAME]
        return [(at, one) for at, one in found if one is not None and is_organization(one)]


def _is_bystander(referent: Referent) -> bool:
    """Whom "the company" does not mean, though the text named it last: a firm, or one of the giants to compare with."""
    return referent.kind in ("firm", "fund") or referent.name in lexicon().giants


def pronoun_at_start(sentence: Sentence) -> str | None:
    """ "he" or "she" where a sentence begins with it."""
    match = _PRONOUN.match(sentence.mask)
    return match["one"].lower() if match and (match["one"] or "").lower() in ("he", "she") else None


def read_scene(document: Document, sentence: Sentence, heard: Sequence[Referent], employers: Employers) -> Scene:
    """The scene of a sentence; `heard` are the people that "he", "she" or "they" at its start stand for."""
    scene = Scene(document, sentence, sentence.mask, list(range(len(sentence.mask))), {}, {}, employers)
    for position, item in sentence.all(marks.PERSON):
        if item.referent is not None:
            scene.people[position] = (item.referent,)
    if "who" in scene.text or "he'" in scene.text or "he’" in scene.text:
        _edit(scene, [(*match.span(), _VERBS[match["verb"]]) for match in _CONTRACTED.finditer(scene.text)])
    _sign_pronoun(scene, heard)
    _edit(scene, before_titles(scene.text))
    _sign_titles(scene)
    _sign_that(scene)
    _sign_parties(scene)
    _sign_called(scene, heard)
    _edit(scene, with_titles(scene.text))
    _sign_by_sex(scene, heard)
    _sign_later_pronoun(scene)
    _sign_inner_pronouns(scene, heard)
    _edit(scene, [(match.start(), match.end(), "") for match in _DROP.finditer(scene.text)])
    _sign_people(scene)
    scene.text = WordedText(scene.text)
    return scene


def _sign_pronoun(scene: Scene, heard: Sequence[Referent]) -> None:
    own = _OWN.match(scene.text)
    if own and (len(heard) == 1 if own["one"] else len(heard) > 1):
        _edit(scene, [(0, own.end(), f"{marks.PERSON}'s")])
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
        _edit(scene, [(start, end, sign)])
        scene.people[start] = tuple(heard)


_ORDER = marks.pattern(r"(?:^[“\"]?|(?<=[;,] )|(?<= and )|(?<= but ))(?:[Tt]he (?P<which>former|latter)(?=,? (?:(?:is|was|has|had|will|would|runs|ran|leads|led|heads|chairs|founded|co-founded|started|set|left|joined|became|becomes|sits|serves|served|works|worked|owns|holds|held|went|remains|stays|now|still|also|later|then|once)\b|(?:of|at) <N>))|(?P<sign><A>))")


def _sign_one_of_two(scene: Scene, heard: Sequence[Referent]) -> bool:
    """ "Ann Lee and Bob Ray met. The former runs Acme, the latter Bolt": those of the sentence before, in its order."""
    signed = []
    for match in _ORDER.finditer(scene.text) if len(heard) == 2 and not scene.people else ():
        said = match["which"] or str(scene.sentence.items[scene.origin[match.start("sign")]].value).removeprefix("the ")
        at = scene.origin[match.start()]
        if said in ("former", "latter") and (match["which"] or resolve(scene.document, scene.sentence, at) is None):
            signed.append((match.span(), (heard[0] if said == "former" else heard[1],)))
    placed = _edit(scene, [(*span, marks.PERSON) for span, _ in signed])
    scene.people.update(zip(placed, (who for _, who in signed), strict=True))
    return bool(signed)


def _sign_called(scene: Scene, heard: Sequence[Referent]) -> None:
    """ "Then came a reply from Ann Lee. The Acme CEO said": who was named right before, and nobody beside."""
    match = _CALLED.match(scene.text) if len(heard) == 1 else None
    if match is None or any(at < match.end() for at in scene.people) or not _named_near(scene, heard[0]):
        return
    if scene.titles[match.start("title" if match["title"] else "first")].plural or _TO_OTHER.match(
        scene.text, match.end() - 1
    ):
        return
    start, end = match.start("the"), match.end("office")
    _edit(scene, [(start, start + len("The"), f"{marks.PERSON}, the"), (end, end, "" if match["aside"] else ",")])
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


def _sign_later_pronoun(scene: Scene) -> None:
    """ "; he stays on as chair" speaks of the first person of the sentence, ", and the two founded" of both."""
    match = _LATER.search(scene.text)
    named = [at for at in sorted(scene.people) if match is not None and at < match.start()]
    if match is None or not named or (match["they"] == marks.ANAPHOR and not _is_they(scene, match.start("they"))):
        return
    start, end = match.span("one" if match["one"] else "they")
    who = scene.people[named[0]] if match["one"] else tuple(one for at in named for one in scene.people[at])
    if (len(who) == 1) == (match["one"] is not None):
        _edit(scene, [(start, end, marks.PERSON)])
        scene.people[start] = who


_OF_CLAUSE = role_pattern(
    r"(?:(?:[;:,–—]|, (?:and|but|while)|[;,] then|\band|\bwhere|\bwhich|\bwhile|\bwhen) )(?P<one>he|she)(?= (?:also |now |then |later |still |has |had |is |was |will )*(?:<T>|(?:is|was|has|had|became|becomes|been|become|left|joined|runs|ran|chairs|founded|co-founded|started|went|moved|as|sits|sold|holds|held|set|took|takes|stayed|remains|serves|the|a|an|its)\b))"
)


def _sign_by_sex(scene: Scene, heard: Sequence[Referent]) -> None:
    """ "Ann Lee and Bob Ray run Acme, she as its chief and he as chairman": whom of several a clause is about."""
    signed = []
    for match in _OF_CLAUSE.finditer(scene.text) if _HE_OR_SHE.is_in(scene.sentence.mask) else ():
        named = [one for at in sorted(scene.people) if at < match.start() for one in scene.people[at]]
        if scene.text.startswith(" as ", match.end("one")) and len(_EACH_ELSEWHERE.findall(scene.text, 0, match.start())) > 1:
            continue
        people = list({id(one): one for one in (*named, *(heard if _STANDS_ALONE.match(scene.text) else ()))}.values())
        told = meant_by(match["one"], people) if len(people) > 1 else None
        if told is not None:
            signed.append((match.span("one"), told))
    placed = _edit(scene, [(*span, marks.PERSON) for span, _ in signed])
    scene.people.update({at: (told,) for at, (_, told) in zip(placed, signed, strict=True)})


_EACH_ELSEWHERE = role_pattern(r"<P>, (?:the )?<T> (?:of|at) (?:the )?<N>")
""" "Ann Lee, chief of Acme, and Bob Ray, chief of Bolt, will stay, she as president": of neither."""
_STANDS_ALONE = marks.pattern(r"[“\"]?(?:[A-Z][a-z]+,? )?<P> ")
""" "Ann Lee and Bob Ray met. She is chief and he is chairman": the pronoun at the head has become a person's sign."""


def _sign_inner_pronouns(scene: Scene, heard: Sequence[Referent]) -> None:
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
    meant = [(span, _all_before(scene, span[0]) or _meant(scene, span[0]) or _heard_alone(scene, span, heard)) for span in spans]
    signed = [(span, who) for span, who in meant if who]
    for position, (_, who) in zip(_edit(scene, [(*span, marks.PERSON) for span, _ in signed]), signed, strict=True):
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


def _sign_titles(scene: Scene) -> None:
    phrases = list(find_phrases(scene.text))
    shifts = _edit(scene, [(one.start, one.end, TITLE) for one in phrases])
    scene.titles = dict(zip(shifts, phrases, strict=True))


_THAT_OF = role_pattern(r"(?P<office><T>)(?=,? (?:of|at) )[^;.<T>]{2,110}?\b(?P<that>that) (?=of (?:the )?(?:[a-z-]+ ){0,3}<C>)")


def _sign_that(scene: Scene) -> None:
    """ "The founder of Acme, Ann Lee, and that of Bolt, Bob Ray": the same office again."""
    matches = [*_THAT_OF.finditer(scene.text)] if " that of " in scene.text else []
    phrases = [scene.titles[match.start("office")] for match in matches]
    placed = _edit(scene, [(*match.span("that"), TITLE) for match in matches])
    scene.titles.update(zip(placed, phrases, strict=True))


def _sign_parties(scene: Scene) -> None:
    """ "Joined the buyer as COO", "bought Acme from its founder": who it is in the deal that the text tells."""
    scene.dealt.update(owners(scene.document, scene.sentence, scene.text, scene.origin, scene.titles))
    told = [*parties(scene.document, scene.sentence, scene.text)]
    scene.dealt.update({scene.origin[start]: party for start, _, party in told})
    if told and not told[0][0]:
        scene.dealt.update({scene.origin[at]: told[0][2] for at in own_offices(scene.text, told[0][1])})
    _edit(scene, [(start, end, marks.ANAPHOR) for start, end, _ in told])


def _sign_people(scene: Scene) -> None:
    matches = list(_PEOPLE.finditer(scene.text)) if scene.text.count(marks.PERSON) > 1 else []
    groups = [
        tuple(one for at in range(*match.span()) for one in scene.people.get(at, ()))
        for match in matches
    ]  # fmt: skip
    placed = _edit(scene, [(match.start(), match.end(), marks.PERSON) for match in matches])
    for position, group in zip(placed, groups, strict=True):
        scene.people[position] = group


def _edit(scene: Scene, edits: Sequence[tuple[int, int, str]]) -> list[int]:
    """Replace parts of the text, in order; the new positions of what replaced them."""
    if not edits:
        return []
    parts: list[str] = []
    origin: list[int] = []
    placed: list[int] = []
    moved: dict[int, int] = {}
    at = 0
    for start, end, sign in (*edits, (len(scene.text), len(scene.text), "")):
        moved.update(zip(range(at, start), range(len(origin), len(origin) + start - at), strict=True))
        origin += scene.origin[at:start]
        parts += (scene.text[at:start], sign)
        placed.append(len(origin))
        origin += scene.origin[start : start + 1] * len(sign)
        at = end
    scene.people = {moved[at]: who for at, who in scene.people.items() if at in moved}
    scene.titles = {moved[at]: what for at, what in scene.titles.items() if at in moved}
    scene.text, scene.origin = "".join(parts), origin
    return placed[:-1]
