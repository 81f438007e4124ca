"""A scene is set: the signs of a sentence for titles and people, and nothing that stands in the way of patterns."""

from collections.abc import Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.employers import Employers
from vcgraph.extraction.rules.roles.of_two import sign_former_and_latter, sign_of_two
from vcgraph.extraction.rules.roles.phrases import find_phrases
from vcgraph.extraction.rules.roles.plain_words import before_titles, with_titles
from vcgraph.extraction.rules.roles.pronouns import sign_inner_pronouns, sign_later_pronoun, sign_pronoun
from vcgraph.extraction.rules.roles.scene import TITLE, Scene, edit_scene, role_pattern
from vcgraph.extraction.rules.roles.sold import buyers, own_offices, owners, parties
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.stems import WordedText

_PEOPLE = marks.pattern(
    r"<P>(?:(?:, <P>)+,?)? (?:and|&|nor) (?:(?:his|her) (?:(?:(?:twin|older|younger|elder|childhood|college|longtime|old|former|then|late) )?(?:wife|husband|brother|sister|father|mother|son|daughter|cousin|friend|roommate|classmate|boyfriend|girlfriend),? )?)?<P>(?!['’]s? )"
)
_DROP = role_pattern(
    r"\b(?:Mr|Ms|Mrs|Dr|Sir|Lord|Dame|Prof|Professor)\b\.? (?=<P>)"
    r"|(?<=<P>)(?:,? (?:M\.?D(?! (?:(?:at|of)\b|[–—-] <N>))|Ph\.? ?D|M\.?B\.?A|J\.?D|CFA|CPA|PharmD|D\.?Phil|Jr|Sr|III|II)\b\.?(?![\w-]))+"
    r"|(?<=<P>),? (?:both |each )?(?:aged? )?\d\d(?:,(?= and <P>)|(?=[,.;)]|$))"
    r"|(?<=<T>), [A-Z][a-z]+(?: (?:and|&) [A-Z][a-z]+)?(?=, <N>)"
    r"|(?<=<T>) \(<T>\)(?= ?<P>)|,? \((?:(?!<T>|<P>)[^()]){0,120}\)"
    r"|(?<=(?:was|een|ved)),? from <D> (?:to|until|till|through) <D>,?(?= (?:as |both )?(?:the |an? |its )?<T>)"
    r"|,? (?:back |early |late |all the way |starting |effective )?(?:in|on|since|during|around) (?:early |late |mid-|the )?<D>(?!-)"
    r"|(?<=[a-z]) in <L>(?:(?:, | and |, and )<L>)*(?= by <P>)|(?<=[a-z]) <D>(?= by )|(?<= is|are) <D>(?= (?:an? |the |its |both )?<T>)|(?<=[a-z<A><N><T>]) <D>(?=[,.;]|$| (?:with|by|and|to|as|at)\b)"
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


def read_scene(document: Document, sentence: Sentence, heard: Sequence[Referent], employers: Employers) -> Scene:
    """The scene of a sentence; `heard` are the people that "he", "she" or "they" at its start stand for."""
    scene = Scene(document, sentence, sentence.mask, list(range(len(sentence.mask))), {}, {}, employers)
    for position, item in sentence.all(marks.PERSON):
        if item.referent is not None:
            scene.people[position] = (item.referent,)
    if "who" in scene.text or "he'" in scene.text or "he’" in scene.text:
        edit_scene(scene, [(*match.span(), _VERBS[match["verb"]]) for match in _CONTRACTED.finditer(scene.text)])
    sign_former_and_latter(scene, heard)
    sign_of_two(scene, heard)
    sign_pronoun(scene, heard)
    edit_scene(scene, before_titles(scene.text))
    _sign_titles(scene)
    _sign_that(scene)
    _sign_parties(scene)
    _sign_called(scene, heard)
    edit_scene(scene, with_titles(scene.text))
    sign_later_pronoun(scene)
    sign_inner_pronouns(scene, heard)
    edit_scene(scene, [(match.start(), match.end(), "") for match in _DROP.finditer(scene.text)])
    _sign_people(scene)
    _sign_subject_again(scene)
    scene.text = WordedText(scene.text)
    return scene


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
    edit_scene(scene, [(start, start + len("The"), f"{marks.PERSON}, the"), (end, end, "" if match["aside"] else ",")])
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


def _sign_titles(scene: Scene) -> None:
    phrases = list(find_phrases(scene.text))
    shifts = edit_scene(scene, [(one.start, one.end, TITLE) for one in phrases])
    scene.titles = dict(zip(shifts, phrases, strict=True))


_THAT_OF = role_pattern(
    r"(?P<office><T>)(?=,? (?:of|at) )[^;.<T>]{2,110}?\b(?P<that>that) (?=of (?:the )?(?:[a-z-]+ ){0,3}<C>)"
)


def _sign_that(scene: Scene) -> None:
    """ "The founder of Acme, Ann Lee, and that of Bolt, Bob Ray": the same office again."""
    matches = [*_THAT_OF.finditer(scene.text)] if " that of " in scene.text else []
    phrases = [scene.titles[match.start("office")] for match in matches]
    placed = edit_scene(scene, [(*match.span("that"), TITLE) for match in matches])
    scene.titles.update(zip(placed, phrases, strict=True))


def _sign_parties(scene: Scene) -> None:
    """ "Joined the buyer as COO", "bought Acme from its founder": who it is in the deal that the text tells."""
    scene.dealt.update(owners(scene.document, scene.sentence, scene.text, scene.origin, scene.titles))
    scene.dealt.update(buyers(scene.document, scene.sentence))
    told = [*parties(scene.document, scene.sentence, scene.text)]
    scene.dealt.update({scene.origin[start]: party for start, _, party in told})
    if told and not told[0][0]:
        scene.dealt.update({scene.origin[at]: told[0][2] for at in own_offices(scene.text, told[0][1])})
    edit_scene(scene, [(start, end, marks.ANAPHOR) for start, end, _ in told])


_SUBJECT_PARTED = role_pattern(
    r"(?:[“\"]|(?:<N>(?:['’]s)? )?<T> )?(?P<subject><P>), (?:who\b|an?\b|the\b|[a-z]+ of\b|<T> (?:of|at)\b|once\b|formerly\b|which\b)[^;:.<P>]{2,120}<P>(?<!and <P>)(?<!, <P>)(?P<comma>, )(?=(?:has|had|is(?! moving)|was|will|died|resigned|stepped|left|quit|became|joined|joins)\b)"
)
""" "Ann Lee, who worked with Acme CFO Bob Ray | has resigned": she has."""


def _sign_subject_again(scene: Scene) -> None:
    """Name the subject again behind an apposition that ends with another person."""
    parted = _SUBJECT_PARTED.match(scene.text)
    if parted is not None:
        subject = scene.people.get(parted.start("subject"), ())
        at = edit_scene(scene, [(*parted.span("comma"), f"; {marks.PERSON} ")])[0]
        scene.people[at + 2] = subject


def _sign_people(scene: Scene) -> None:
    matches = list(_PEOPLE.finditer(scene.text)) if scene.text.count(marks.PERSON) > 1 else []
    groups = [
        tuple(one for at in range(*match.span()) for one in scene.people.get(at, ()))
        for match in matches
    ]  # fmt: skip
    placed = edit_scene(scene, [(match.start(), match.end(), marks.PERSON) for match in matches])
    for position, group in zip(placed, groups, strict=True):
        scene.people[position] = group
