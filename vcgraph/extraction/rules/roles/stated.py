"""Roles that a sentence states outright: "Acme CEO Ann Lee", "Ann Lee, a partner at Acme", "Lee was named its CFO"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.careers import CAREERS
from vcgraph.extraction.rules.roles.carried import former_too
from vcgraph.extraction.rules.roles.described import DESCRIPTION, OF
from vcgraph.extraction.rules.roles.ellipses import GAPPED, WITH_AS
from vcgraph.extraction.rules.roles.found import Found, has_left, holders, status_of
from vcgraph.extraction.rules.roles.listing import joined_before, people_from
from vcgraph.extraction.rules.roles.owned import HOLDS, OWNED
from vcgraph.extraction.rules.roles.past import PAST_WORD, UNIT_TITLES, is_first, is_past, let_go, now_of, was_of_sold
from vcgraph.extraction.rules.roles.phrases import Titled
from vcgraph.extraction.rules.roles.places import named_places, owner_of, there
from vcgraph.extraction.rules.roles.scene import TITLE, Scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.normalize.patterns import Pattern

_DETERMINER = r"(?:(?:the|a|an|(?:one|two|three|four|five|several|among|just|some)(?: such| of (?:those|these|them))|among (?:those|these|such)|another|its|their|his|her|our|my|one of the|one of its|one of(?: (?:two|three|four|five|six|seven|eight|nine|ten|several|many))?|among the|among its|both|also|all|now|current|currently|respectively|as|most|new|longtime|technical|fellow|active|hands-on|part-time|full-time|being|who’s|as well as) |(?!\w*(?:son|daughter|wife|widow|husband|nephew|niece|heir|friend)\b)\w+ of the |(?:the|a|an) (?:other|same|sole|only|main|longest-serving|[a-z]+(?:th|rd|st|nd)|(?!close|strategic|friend|wife|husband|son|daughter|brother|sister|cousin|potential|possible|future|deputy|assistant|business|old|good|former|previous|late|then|onetime|one-time|ex|past|retired|early)[a-z-]+|(?!former|previous|late)[a-z]+-[a-z-]+) |(?:a|an|the) (?:(?!who|which|of|that)[\w’-]+ ){1,4}and |(?:co-)?(?:inventor|creator|author|designer|owner|architect) and |(?:first|second|third|fourth|fifth|last|remaining|surviving|lone) |(?:semi|half)-[a-z]+ |the fund['’]s (?:\w+ )?|(?:the |an? )?(?:<L>-based|\d+-year-old) |<P>['’]s (?:[a-z-]+ ){1,3}and )*?"
_APPOSITION = r"(?:, [^,;.()<P><T>]{2,90},| \([^()<P>]{2,150}\)| (?:of|from|at) <N>(?= (?:has|have|was|were|is|will|had|resigned|quit|stepped|joined|joins|became|becomes)\b))?"
_LINK = rf"(?P<link>(?:,| –| —| -|, (?:an?|the) [^,;.<P>]{{2,80}}?)? who(?:,? until [^,;.<P><N>]{{1,30}},?)?{_APPOSITION}{HOLDS}|{_APPOSITION},?(?: and)?{HOLDS}|,(?: {PAST_WORD},?)?| ?\((?:{PAST_WORD})?| –| —| -| --|:| as| to|['’]s|(?=,? <T>, <N>,? (?:said|says|added|adds|commented|comments|remarked|stated)\b))"
_OWNED = r"(?:(?P<owner><N>|<A>|<I>)(?:['’]s?)? (?:(?!and|or|former|ex|to|of|in|for|who|as)[a-z][a-z\-]+ |<L>-based |\w+-year[- ]old ){0,3}|<L>['’]s )?"
_END = (
    r"(?=[,.;:)”\"—–]|$|[’'](?!s)| (?:and|who|said|says|told|in|on|to|has|had|is|was|at the time|adds|added|wrote|writes|noted|explained|explains|since|until|"
    r"when|while|as|after|before|for|from|by|whose|will|with|at|later|last|this|effective|also|put|led|following|amid|under|during|through|would|could|can|may|are|\w+ed|–|—|-|\(|but|via|where|emeritus|just|only|within|amid|shortly|soon)(?:\b|(?<=\W)))"
)
_TITLED = rf"{_DETERMINER}(?P<past>{PAST_WORD}[ -])?{_DETERMINER}{_OWNED}(?P<more>{PAST_WORD}[ -])?[“\"]?(?P<title><T>)[”\"]?(?: emerit(?:us|a|i)| there| (?:role|job|post|position|seat|duties)| and (?:(?!is|was|has|the|a|an|its)[a-z-]+ ){{1,2}}?(?:owner|shareholder|investor|backer|booster|supporter|spokesman|spokeswoman|evangelist|user|inventor|creator)(?= (?:of|at|in|for) <N>))?(?: of (?:its|the|their|<A>['’]s) (?:supervisory )?[Bb]oard(?: of [Dd]irectors)?| (?:(?:of|for) )?(?:<N>|<L>)(?= at )| (?:of|for)(?: the)?(?: (?!(?:an?|who|that|which|company|firm|startup|maker|at)\b)(?:[a-z-]+|<L>)){{1,6}}(?= at <N>))?"
_PLACE = rf"(?:{OF}{DESCRIPTION}(?P<org><C>)(?P<of>['’]s?)?(?:(?P<listed>(?:, (?:the )?<N>)*)(?:, an? [a-z -]{{3,30}})?(?:,? and|,? as well as|,? and of|,? as well as of) (?:the )?(?:its (?:[a-z-]+ )?(?:subsidiary|parent|owner|unit|arm|affiliate|offshoot|sister (?:company|firm)) )?(?P<second><N>)(?P<further>(?:, (?:[Tt]he )?<N>)+,? and (?:[Tt]he )?<N>)?(?!, (?:his|her|the|an?|who)\b)(?=[,.;)]|$| respectively))?|(?:, ?| (?:[–—-] )?)(?P<beside><N>)(?=[,.;:)”\"]|$| and his| and her| and <T>| (?:said|says|stated|commented|added|remarked|explained|noted|shared|told)\b)| ?\((?P<within><N>)\)|,? (?:of|at|for) the (?:<L>(?:-based)? |[a-z-]+ ){{0,2}}(?:company|startup|start-up|venture|firm|fund|business|association|federation|council|institute|foundation|alliance|society|chamber)(?=[,.;)”\"]|$| (?:who|said|says|told|and))| (?:of the <N> )?(?P<inside><N>)(?=\))|{_END})"
_SUFFIX = role_pattern(rf"(?P<person><P>){_LINK} ?{_TITLED}{_PLACE}")
_LATER = role_pattern(rf"(?P<person><P>),(?: who)? [^;.<P>]{{2,120}},(?P<link>{HOLDS}) {_TITLED}{_PLACE}")
_AND_HOLDS = role_pattern(
    rf"(?P<person><P>)(?P<middle>,? [^;:.<P>]{{2,190}}?),?(?: and)(?:,[^;:.,<P><N><T>]{{2,60}},)?(?P<link>(?: who)?(?: now| currently| also| then| later| once| today| still| <D>)? (?:is|was|remains|used to be|had been|serves as|served as|became|was (?:made|named)|was (?:dumped|ousted|fired|removed|pushed out|forced out) as|(?:was |has been )?(?:promoted|elevated) to|rose to(?: become)?)) {_TITLED}{_PLACE}"
)
_FIRST_TO = role_pattern(
    rf"(?P<person><P>)(?:,? who)?(?P<link> (?:became|becomes|is|was)(?: \w+)? (?:the|one of the|among the)(?: \w+)? (?:first|second|third|fourth|only|youngest)[^,;.<P><N>]{{0,30}}? to (?:make|become|be(?: (?:named|made|appointed|promoted to|elevated to))?|serve as|reach)) (?:an? |the |its )?(?P<title><T>)(?:{OF}{DESCRIPTION}(?P<org><C>))?"
)
_CONTINUED = role_pattern(
    rf"(?P<link>(?: from(?: <D>)? (?:to|until|till|through)(?: <D>)?)?(?:,? (?:and|&|but|yet)(?: then| later)?|,? then|,|;| –|,? as well as|(?= who (?:is|was)\b)|(?= who <D> (?:is|was)\b))(?:,? who)?(?: <D>(?= (?:is|was)\b))?(?:{HOLDS})?) ?{_TITLED}{_PLACE}"
)
_LEADS = role_pattern(
    rf"(?P<person><P>)(?:,? who| is| was| will| has| had| now| then|,| (?:was |been |is )?(?:appointed|hired|named|tapped|chosen|recruited|brought in) to| continues? to| continue to| keeps?| kept)* (?P<link>leads?|lead|led|leading|runs?|ran|running|heads?|headed|helped lead|helped run) {DESCRIPTION}(?P<org><C>) as (?:its |the |a |an )?(?:first |new )?(?P<title><T>)"
)
_TRADE = r"(?:(?!(?:is|was|has|had|its|the|an?|his|her|their|former|then|ex|friend|colleague|wife|husband|brother|sister|fellow)\b)[a-z-]+ ){1,2}"
""" "Acme founder and author Ann Lee": what one does beside an office."""
_PREFIX = role_pattern(
    rf"(?P<past>{PAST_WORD}[ -])?(?P<owner><N>|<A>|<I>|<L>['’]s <N>)(?:['’]s? (?:(?!and|or|to|of|in|for|who|as|with|by|from|at|former|ex|previous|said|is|was|has|had|will)[a-z][a-z-]+ ){{0,2}}| (?:own |longtime |global |newly |[a-z]+-based )?)(?P<title><T>)(?P<link>,? (?:is |was |are |were |remains |includes? |and |<T> |and {_TRADE})?|: ?| -- | is (?:a |the )?(?:former )?<N> (?:alum|alumnus|alumna|veteran|<T>),? | (?:is|was) <P>['’]s [a-z -]{{3,40}}, )(?P<person><P>)(?!(?<= is <P>)['’]s )"
)
_OF_BOTH = role_pattern(
    rf"(?:^[“\"]?|[.;:“] |\b(?:says?|said|adds|added|that|when|where|as|or|while) |(?=\b{PAST_WORD}[ -]<N> ))(?P<past>{PAST_WORD}[ -])?(?P<beside><N>) and (?P<owner><N>)(?:['’]s)? (?P<title><T>)(?P<link> )(?P<person><P>)(?! (?:are|were|have)\b)"
)
""" "Acme and Bolt co-founder Ann Lee": of both, where no verb or preposition takes the first."""
_AND_OWNED = role_pattern(
    rf"(?P<past>{PAST_WORD}[ -])?(?P<owner><N>)(?:['’]s?)? (?P<title><T>)(?P<link>,? and <N>(?:['’]s?)? (?:(?:[a-z-]+ ){{0,2}}<T>,?|[a-z-]+(?: [a-z-]+)?) )(?P<person><P>)"
)
_THEN_FORMER = role_pattern(
    r"(?P<past>)(?P<owner><N>|<A>|<I>)(?:['’]s?)? (?P<title><T>)(?P<link>, )(?:the |an? )?(?:former|ex-) ?<N>(?:['’]s)? (?:<T>|[a-z-]+(?: [a-z-]+)?) (?P<person><P>)"
)
_HAS = role_pattern(
    r"(?P<past>)(?P<owner><N>|<A>)(?: (?:now|finally|has|got|gets|found|finds|nam(?:es?|ed)|hir(?:es?|ed)|appoint(?:s|ed)?|tap(?:s|ped)|pick(?:s|ed)|announced|unveil(?:s|ed)|have|had|will|today|only|just|recently|soon|yesterday|<D>))+ (?:a |an |its |two |three |four )?(?P<title><T>)(?P<link>:|,| in| --| [–—]) (?:(?:former|ex-?) ?)?(?:<N>(?:['’]s)? (?:<T> |[a-z]+ (?:[a-z]+ )?))?(?P<person><P>)"
)
_TITLES_OF = role_pattern(
    rf"(?P<past>\b(?:[Ff]ormerly|[Pp]reviously|[Oo]nce|[Uu]ntil recently),? (?:the |an? )?)?(?P<title><T>) (?:of|at|for) {DESCRIPTION}(?P<org><C>)(?P<link>,? and (?:the |an? )?<T> (?:of|at|for) (?:the )?(?:[a-z-]+ ){{0,3}}<C>,? )(?P<person><P>)(?! (?:of|at) )"
)
""" "The president of Acme and CEO of Bolt, Ann Lee": both are hers; the second is read as any."""
_TITLE_OF = role_pattern(
    rf"(?P<past>\b(?:[Ff]ormerly|[Pp]reviously|[Oo]nce|[Uu]ntil recently),? (?:the |an? )?)?(?P<title><T>) (?:of|at|for|with) {DESCRIPTION}(?P<org><C>)(?P<link>,? (?:is |was |are |were |will be |shall be |remains |named |by the name of )?)(?P<person><P>)(?!(?<=, <P>) (?:of|at) (?:the )?<N>)"
)
_AS_TITLE = role_pattern(
    rf"(?:^|[,;:.“\"] )[Aa]s (?:the )?(?P<past>{PAST_WORD} )?(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)(?P<link>,? (?:which|who|an?|the) [^;.<P>]{{2,90}}, )(?P<person><P>)(?!['’]s)"
)
""" "As CEO of Acme, which makes valves, Ann Lee had enough"."""
_APPOSED_WHO = role_pattern(
    rf"(?P<person><P>)(?P<link>,) (?:an?|the) (?P<past>{PAST_WORD}[ -])?(?:(?P<owner><N>)(?:['’]s)? )?(?P<title><T>)(?:{OF}{DESCRIPTION}(?P<org><C>))?,? who\b"
)
""" "Ann Lee, a former Acme partner who is chairman of Bolt"."""
_EVER_HAD = role_pattern(
    r"(?P<person><P>),(?P<link>) (?P<past>)(?:the |its )?(?P<title><T>)(?: that| which)? (?P<owner><C>) (?:has |had )?ever had\b"
)
_OF_WHICH = role_pattern(
    r"(?P<org><C>)[^;.<N>]{0,60}?,? of which (?P<person><P>)(?P<link> (?:is|was|has been|had been|became|becomes|remains|serves as|served as)(?: both)?) (?:the |an? )?(?P<title><T>)"
)
""" "The carmaker of which he had been CEO"."""
_GOES_TO = role_pattern(
    rf"\b(?:[Tt]he |[Ii]ts )(?P<past>)(?:post|office|role|job|position|choice|nod) (?:of|as|for) (?:the |new )*(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)(?P<link>,? (?:shall |will |would |is to |has )?(?:go|goes|gone|went|falls?|fell|passes|passed|(?:is|was|be|been) (?:given|handed|entrusted)) (?:to|on) )(?:<N>(?:['’]s)? |<T> |[a-z-]+ ){{0,4}}?(?P<person><P>)"
)
""" "The post of CEO at Acme goes to Ann Lee"."""
_BARE = role_pattern(
    rf"(?P<past>)(?<!<P> )(?<!<P>['’]s )(?<!<P>['’]s old )(?<!<P>['’]s former )(?P<title><T>)(?: of [Dd]irectors)?(?: of the (?:company|startup|firm)| there)?(?P<link>,? (?:(?:is|are) (?:former |ex-)?<N>(?:['’]s)? (?:<T>|[a-z]+) |(?<!, )<T> |and {_TRADE}|is |are |named |includes? |will be |would be )?|: | -- | – | — |,? including (?:[a-z-]+ ){{0,3}})(?:(?<=[–—:-] )<N>(?:['’]s)? <T> )?(?P<person><P>)(?!(?<= is <P>)['’]s )"
)
_TITLE_THEN_PERSON = r"(?P<title><T>)(?: there)?(?P<link>)(?P<apposed>, (?:an? |the )?(?:(?:former|ex-?) ?)?(?:<N>(?:['’]s)? )?(?:(?!(?:and|or|who|which|that|is|was|said|says|told|has|had|with|from|to|of|in|on|by|for|at|as|but|not|unlike|like|according|then|when|while|also|including)\b)(?:[a-z\d-]+|AI|IT|ML|VC|HR|PR|UX) ){0,4}(?:<T> |(?<!, )(?:named |called )?))(?P<person><P>)(?=[,.;)]|$)"
_APPOSED_TO = role_pattern(
    rf"(?P<past>{PAST_WORD}[ -])?(?P<owner><N>|<A>|<I>)(?:['’]s?)? (?:(?!and|or|to|of|in|for|who|as|with|by|from|at)[a-z\d-]+ )?{_TITLE_THEN_PERSON}"
)
_BARE_APPOSED_TO = role_pattern(
    rf"\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Ww]hose|[Hh]is|[Hh]er) (?:[a-z\d-]+ )?(?P<past>){_TITLE_THEN_PERSON}"
)
_LED_BY = role_pattern(
    r"(?P<past>)(?:(?P<org><C>)(?:,(?: which)?| is| was| are)? (?:now )?(?:led|run|headed|helmed) by (?:its )?|\b(?:[Ll]ed|[Rr]un|[Hh]eaded|[Hh]elmed) by (?:(?:its )?[\w-]+ (?:[\w-]+ )?)?(?=<T> <P>, (?P<after><N>)))(?P<title><T>)(?P<link>,? )(?P<person><P>)"
)
_BESIDE_JOB = role_pattern(
    rf"(?P<person><P>)(?P<link> (?:is|was|serves as|served as)) (?:the |a |an )?<T> (?:of |for |to )?(?:<N>|[^;:.,<P><N><T>]{{2,60}}) and (?:the |a |an )?(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)"
)
_APPOSED = role_pattern(
    rf"(?P<person><P>),(?P<link>) (?:\d\d|(?:an?|the) [^;:()<P>]{{3,120}}?|ex-<N>|formerly (?:of|at|with) <N>) and (?:the |an? )?(?P<past>{PAST_WORD}[ -])?(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)(?!-)"
)
_WHERE = role_pattern(
    r"(?P<person><P>)[^;]{0,200}?(?P<org><N>)[^;.<N>]{0,70}?,? where (?P<link>(?:he|she|they|<A>|<P>|(?P<surname><N>)) (?:(?:will |is to |has |had |later |now )?(?:become|becomes|became|be|been|serve as)|is|was|are|were|serves as|served as|(?:had |has )?(?:spent|worked|served)[^;:.,<P><N><T>]{0,40}? as)) (?:both |now |also )?(?:the |a |an |its |one of its )?(?P<title><T>)"
)
_WHERE_HELD = role_pattern(
    r"(?P<beside><N>)(?:,? (?:outside|near|in|of|just outside) <L>)?(?:, [^;:,.<P><N>]{2,60})?,? where (?P<person><P>)(?P<link> (?:is|was|serves as|served as|had been|has been|became|becomes|will be)(?: both| then| now| also)?) (?:the |a |an |its )?(?P<title><T>)(?=[,.;)]|$|,? and <P>)"
)
""" "We looked at Acme, outside Boston, where Ann Lee was the CEO"."""
_BESIDE = (
    ("with as", WITH_AS), ("of which", _OF_WHICH),
    ("of both", _OF_BOTH), *OWNED, ("where", _WHERE_HELD), ("owner title person", _AND_OWNED), ("owner title person", _THEN_FORMER),
    ("owner title person", _PREFIX), ("person title", _SUFFIX), ("title of person", _TITLES_OF), ("title of person", _TITLE_OF), ("led by", _LED_BY),
    ("has title", _HAS), ("later title", _LATER), ("and title", _AND_HOLDS), ("later title", _FIRST_TO),
    ("apposed title", _APPOSED), ("apposed title", _APPOSED_WHO), ("person title", _EVER_HAD), ("title of person", _AS_TITLE), ("title of person", _GOES_TO),

    ("leads as", _LEADS), *CAREERS, ("title, person", _APPOSED_TO),
    ("beside a job", _BESIDE_JOB), ("gapped title", GAPPED),
)  # fmt: skip


def read_stated(scene: Scene, used: set[int]) -> Iterator[Found]:
    """Roles of titles that stand beside a person; each title phrase is read once, and those in `used` not again."""
    if TITLE in scene.text:
        yield from _beside(scene, used)
        yield from _bare(scene, used)


def _beside(scene: Scene, used: set[int]) -> Iterator[Found]:
    for rule, compiled in _BESIDE:
        for match in compiled.finditer(scene.text):
            if match.start("title") not in used and not _is_taken(scene, match, rule):
                yield from _read_match(scene, match, rule, used)
    for match in _WHERE.finditer(scene.text) if " where " in scene.text else ():
        if match.start("title") not in used and _is_same(scene, match):
            yield from _read_match(scene, match, "where", used)


def _bare(scene: Scene, used: set[int]) -> Iterator[Found]:
    """Titles right beside a person, of an organisation that the words do not name."""
    for match in _BARE.finditer(scene.text):
        if match.start("title") not in used and not _is_speaker(scene, match):
            yield from _read_match(scene, match, "title person", used)
    for match in _BARE_APPOSED_TO.finditer(scene.text):
        if match.start("title") not in used and not scene.titles[match.start("title")].plural:
            yield from _read_match(scene, match, "title person", used)


def _is_same(scene: Scene, match: re.Match[str]) -> bool:
    """ "Ann Lee of Lee Partners ... Acme, where Lee is CFO": the surname is hers, though her firm has it too."""
    if match["link"].startswith(marks.PERSON):
        return scene.people.get(match.start("link")) == scene.people.get(match.start("person"))
    if not match["surname"]:
        return True
    item = scene.sentence.items[scene.origin[match.start("surname")]]
    people = scene.people.get(match.start("person"), ())
    return any(one.name.endswith(f" {scene.document.text[item.start : item.end]}") for one in people)


_AND_TITLE = role_pattern(
    r"(?P<past>)(?P<sep>,? (?:and|&|as well as|along with|with)(?: the| its)?|,) (?P<title><T>)(?P<link>,? )(?P<person><P>)"
)


def _same_owner_of(scene: Scene, match: re.Match[str], used: set[int]) -> Iterator[Found]:
    """ "Acme CEO Ann Lee and CFO Bob Ray": the second title is of the same organisation."""
    following = _AND_TITLE.match(scene.text, match.end())
    while following is not None and following.start("title") not in used:
        if scene.titles[following.start("title")].titles[-1].title == "board_member" and "oard" in scene.text:
            return
        used.add(following.start("title"))
        owner = owner_of(scene, match)
        for found in (
            _titled(scene, following, scene.people.get(following.start("person"), ()), "same owner") if owner else ()
        ):
            yield found._replace(organization=owner)
        following = _AND_TITLE.match(scene.text, following.end())


_OF_EARLIER = role_pattern(r"<P>(?:,| is| was| serves as|, who is)(?: the| a| an)? $")


_IS_OBJECT = Pattern(r"\b(?:to|by|with|from|for|than|alongside) (?:\ue010 )?$")
""" "Ann Lee gave it up to Bob Ray, and is now chairman": Lee is."""


_WANTED = Pattern(
    r"\b(?:wants?|wanted|would (?:like|prefer)|sought|seeks|consider(?:s|ed|ing)|courted|favou?rs|prefers|proposed|nominated|imagines?|sees) (?:[a-z-]+ ){0,2}$"
)
""" "Acme wants Ann Lee as its next CEO": she is not."""
_OWNED_PERSON = Pattern(r",? \ue001")
""" "Ann Lee's partner, | Bob Ray": he is."""
_CLAUSE_GOES_ON = Pattern(r"(?:(?:^|\)),|^,? and) (?:is|was|has|will|became|serves)\b")


def _is_taken(scene: Scene, match: re.Match[str], rule: str) -> bool:
    """ "Ann Lee, CEO of Acme, partner Bob Ray": the second title stands before its own person."""
    if rule == "and title" and _IS_OBJECT.search(scene.text, max(0, match.start() - 12), match.start()):
        return min(scene.people, default=match.start()) < match.start()
    goes_on = _CLAUSE_GOES_ON.search(match["link"]) if rule == "person title" else None
    if (
        goes_on is not None
    ):  # "Ann Lee, who founded Acme with Bob Ray, is CEO", "founded it with Bob Ray and is CEO": Lee is
        return (
            _IS_OBJECT.search(scene.text, max(0, match.start() - 12), match.start()) is not None
            and min(scene.people, default=match.start()) < match.start()
            and ("and" in goes_on[0] or " who " in scene.text[: match.start()])
        )
    # "Ann Lee is Acme's chairman and Bob Ray its CTO"
    if rule == "owner title person" and (match["link"] == " and " or match["link"].startswith(",")):
        return _OF_EARLIER.search(scene.text, max(0, match.start() - 40), match.start()) is not None
    if rule == "fronted title":  # "Founders often wait too long, Ann Lee wrote": she is not all of them
        return scene.titles[match.start("title")].plural
    if rule == "person title" and match["link"] == " as" and _WANTED.search(scene.text, 0, match.start()):
        return True
    if rule == "person title" and match["link"] in ("'s", "’s") and _OWNED_PERSON.match(scene.text, match.end("title")):
        return True
    if rule != "person title" or match["link"] != ",":
        return False
    before_person = re.match(r" ?(?:,|is)? ?\ue001", scene.text[match.end("title") :]) is not None
    return before_person and match["owner"] is None and _EACH_HAS.match(scene.text, match.end("title")) is None


_EACH_HAS = role_pattern(r", <P>,? (?:(?:the|its|an?) )?(?:[a-z]+ )?<T>(?! <P>)")
""" "Ann Lee, CEO, | Bob Ray, CTO, and Cy Fox, COO": each title stands behind its person."""


_TOGETHER = Pattern(r"^ (?:both |will |now )*(?:are|were|serve|act|have|become|be)\b")
""" "CFO Ann Lee and sales chief Bob Ray serve as co-CEOs": both do."""


def _read_match(scene: Scene, match: re.Match[str], rule: str, used: set[int]) -> Iterator[Found]:
    people, end = scene.people.get(match.start("person"), ()), match.end()
    if match.start("person") > match.start("title") and scene.titles[match.start("title")].plural:
        board = scene.titles[match.start("title")].titles[-1].title == "board_member"
        people, end = people_from(scene, match.start("person"), same_title=not board)
    elif scene.titles[match.start("title")].plural and _TOGETHER.search(match["link"]) is not None:
        people = (*joined_before(scene, match.start("person")), *people)
    left = has_left(scene.text, end)
    for one in _titled(scene, match, people, rule):
        yield one._replace(status="former") if left else one
    used.add(match.start("title"))
    if rule == "owner title person":
        yield from _same_owner_of(scene, match, used)
    following = _CONTINUED.match(scene.text, match.end()) if rule == "person title" else None
    told, over = match, False
    while following is not None and following.start("title") not in used:
        begins = ",?" if following[0].startswith(", and the ") else ""  # "Ann Lee, a partner, and the CFO, Bob Ray"
        if re.match(rf"{begins} ?\ue001", scene.text[following.end("title") :]):
            return
        if _IS_OBJECT.search(scene.text, max(0, match.start() - 12), match.start()) and " is" in following["link"]:
            return
        if following["link"].endswith(" as") and _WANTED.search(scene.text, 0, match.start()):
            used.add(following.start("title"))
            return
        used.add(following.start("title"))
        whose = people[-1:] if not scene.titles[following.start("title")].plural else people
        over = _goes_on(scene, match, following) or (
            former_too(scene, told, following, over) and _ends_in_and(scene, following)
        )
        told = following
        yield from _titled(scene, following, whose, "and title", over)
        following = _CONTINUED.match(scene.text, following.end())


_WAS_ONLY = Pattern(r"^,? (?:who )?(?:\w+ly )?(?:was|were|served as|worked as)$|^,? (?:formerly|previously),?$")
_AND_ONLY = Pattern(r",? (?:(?:and|&|as well as)(?: then| later)?|then)$")


def _goes_on(scene: Scene, match: re.Match[str], following: re.Match[str]) -> bool:
    """ "Ann Lee was CFO at Acme, head of Bolt and a partner at Cy": one verb, and all are over; not "and now a partner"."""
    said = scene.sentence.mask[scene.origin[match.end()] : scene.origin[following.end() - 1]]
    return (
        _WAS_ONLY.match(match["link"]) is not None
        and re.search(r"\b(?:now|current|currently|today)\b", said) is None
        and _ends_in_and(scene, following)
    )


def _ends_in_and(scene: Scene, following: re.Match[str]) -> bool:
    """Whether the list of offices that goes on here ends with an "and"."""
    last: re.Match[str] | None = following
    while last is not None and last["link"] == ",":
        last = _CONTINUED.match(scene.text, last.end())
    return last is not None and _AND_ONLY.match(last["link"]) is not None


_FORMERLY = Pattern(r"\b[Ff]ormerly (?:the |a |an |its )?$")


def _titled(
    scene: Scene, match: re.Match[str], people: tuple[Referent, ...], rule: str, over: bool = False
) -> Iterator[Found]:
    phrase, groups = scene.titles[match.start("title")], match.groupdict()
    organizations: list[Referent | None] = [*named_places(scene, match, groups)] or [*there(scene, match)]
    if (
        groups.get("of")
        and not re.match(r"[,.;)]|$| board\b", scene.text[match.end("of") :])
        and {one.title for one in phrase.titles} & UNIT_TITLES
    ):
        return
    if groups.get("owner") and groups.get("org") and len(phrase.titles) > 1:
        yield from _split(scene, match, people, rule)
        return
    past = over or is_past(scene, match, groups) or (rule == "person title" and is_first(scene, match))
    was = past and (
        _FORMERLY.search(scene.text, 0, match.start("title")) is not None or was_of_sold(scene, match, groups)
    )
    left, still = has_left(scene.text, match.end()) or let_go(scene, match), now_of(scene, match)
    for titled, person in _bearers(scene, match, people):
        for organization in organizations or [None]:
            firm = organization is not None and organization.kind in ("firm", "fund")
            status = status_of(titled, past and (still is None or organization is not still), was and still is None)
            yield Found(
                person,
                organization,
                phrase.title_at(titled, firm),
                "former" if left else status,
                scene.sentence.index,
                rule,
                scene.origin[match.start("title")],
            )


def _bearers(scene: Scene, match: re.Match[str], people: tuple[Referent, ...]) -> Iterator[tuple[Titled, Referent]]:
    """The titles of a phrase with those who have them: each one's own where they are told "respectively"."""
    phrase, groups = scene.titles[match.start("title")], match.groupdict()
    behind = match[0] + scene.text[match.end() : match.end("title") + 60].split(".")[0]
    if len(people) == len(phrase.titles) and "respectively" in behind:
        yield from zip(phrase.titles, people, strict=True)
        return
    before = match.start("title") > (match.start("person") if "person" in groups else -1)
    named = holders(people, phrase, before)
    yield from ((titled, person) for titled in phrase.titles for person in named)


def _split(scene: Scene, match: re.Match[str], people: tuple[Referent, ...], rule: str) -> Iterator[Found]:
    """ "A former Acme engineer and founder of Bolt": the last title is of the second organisation."""
    phrase, past = scene.titles[match.start("title")], is_past(scene, match, match.groupdict())
    for titled in phrase.titles:
        last = titled is phrase.titles[-1]
        organization = scene.organization(match.start("org")) if last else owner_of(scene, match)
        if organization is not None:
            for person in people[-1:]:
                status = status_of(titled, past and not last)
                yield Found(
                    person,
                    organization,
                    titled.title,
                    status,
                    scene.sentence.index,
                    rule,
                    scene.origin[match.start("title")],
                )


_SPEAKS = Pattern(r" (?:said|says|told|adds|added|writes|wrote)\b")
_SOUGHT = Pattern(r"\b[Aa]n? (?:[a-z]+ )?$")


def _is_speaker(scene: Scene, match: re.Match[str]) -> bool:
    """ "Acme wants a CFO, Ann Lee said": who speaks is not whom it wants."""
    return (
        match["link"].startswith(",")
        and _SPEAKS.match(scene.text, match.end()) is not None
        and _SOUGHT.search(scene.text, max(0, match.start("title") - 20), match.start("title")) is not None
    )
