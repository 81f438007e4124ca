"""Who founded what: "founded by A and B", "A started the company with B", "before founding Acme, A"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.beginnings import A_COMPANY, is_made_thing, read_beginnings
from vcgraph.extraction.rules.roles.described import DESCRIPTION, ELSEWHERE
from vcgraph.extraction.rules.roles.ellipses import founded_by_another
from vcgraph.extraction.rules.roles.found import Found, has_left
from vcgraph.extraction.rules.roles.listing import joined_before, people_from
from vcgraph.extraction.rules.roles.own_ventures import read_own_ventures
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.model.claim import RoleStatus
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_WORDS = AnyOf(
    "found", "start", "creat", "launch", "set ", "establish", "form", "brainchild", "work of", "invent", "ehind ", " from ", " by ",
    "company", "venture", "business", "own ", "began", "built", "spun", "spin", "firm of", "fund of", "shop of", "outfit of",
    "incorporat", "another", " idea ", " new", "second", "third", "fourth", "fifth", "build",
)  # fmt: skip
_BY = role_pattern(
    r"\b(?P<verb>(?:[Cc]o-?)?[Ff]ounded|[Ii]ncorporated|[Ss]tarted|[Cc]reated|[Ll]aunched|[Ss]et up|[Ee]stablished|[Ff]ormed|[Ss]pun(?= out of )|[Ss]pun (?:out|off)(?= (?:from|in|by) )|(?:the )?(?:brain-?child|work|creation|invention)(?= of)|(?:startup|company|venture|(?<=new )(?:firm|fund|shop))(?= of (?:[a-z-]+ ){0,3}\ue001)|(?:(?<=, an )|(?<=, a )|(?<=, the ))(?:[a-z-]+ ){0,3}(?:startup|company|firm|venture)(?= (?:by|from) (?:[a-z-]+ ){0,3}\ue001)|(?:(?<= is )|(?<= was ))(?:the|an?|another) (?:[a-z-]+ ){0,2}(?:startup|company|venture)(?= (?:by|from) (?:[a-z-]+ ){0,3}\ue001))"
    r"(?: and (?:\w+ ){0,2}(?:led|run|headed|owned|managed|backed|bootstrapped|built))?(?: (?:in|on|out of|at|from) (?:(?:the|an?|his|her|their) )?(?:<L>|<N>|<D>|[a-z]+)(?:['’]s [\w ]{2,25}| (?:garage|basement|bedroom|apartment|kitchen|dorm room|suburb|lab))?(?:, <L>)?){0,2}"
    r"(?: (?:only|just|barely|almost|nearly|about|around|some|roughly|over|more than|less than|late|early|as early as|as recently as))*(?:,? <D>| last \w+| (?:\w+ ){1,2}(?:years|months|weeks|decades) (?:ago|earlier|before)| back)?(?: (?:before|after|during|amid|at the (?:height|start|end|peak) of) [^,;:.<P><N>]{3,40})?,? (?:by|(?<!lab )(?<!laboratory )of|(?<=startup )from|(?<=company )from|(?<=firm )from|(?<=venture )from)(?: <A> of)?(?= )"
)
_ACTIVE = role_pattern(
    r"(?:(?P<other><P>)(?:(?: \([^()<P>]{1,70}\)|, (?:the |its |an? |<C>['’]s )?<T>[^,;.<P>]{0,40},|, (?:an?|the|who|formerly|once) [^,;.<P>]{2,70},) and (?:(?:his|her) (?:[a-z]+ ){1,2})?|(?:,| [–—-]) (?:(?:(?:along|together) )?with|alongside) (?:(?:(?:his|her|fellow|former) ){1,2}(?:[a-z-]+ ){1,3})?))?(?P<person><P>)(?:,| [–—]| -(?= (?:co-?)?(?:founded|started|launched|set up)\b)|—(?=(?:are|have|left|quit)\b))?(?:, [^,;.<P>]{2,90},(?! and)|, (?:an?|the) [^,;.<P>]{2,90}(?= who )| \([^()<P>]{1,70}\))?(?: [^,;:.<P>]{2,110},? and(?= (?:later |then |in turn |eventually |have |has )*(?:(?:co-?)?founded|formed|established|set up)))?(?:(?:,| –| —| -)? who)?"
    r"(?:(?: |(?<=—))(?:are|were|and|has|had|have|went on to|go on to|moved on to|on|since|earlier|once|also|previously|recently|going on to|(?:left|leav(?:es?|ing)|quits?|quitting|dropp(?:ed|ing) out(?: of)?|departed|struck out|broke away|spun out|spun off|split|branched out|set out|peeled off|went solo|went out alone)(?: [\w<N><L><D>-]+){0,6}? to|later|then|previously|first|both|who|jointly|decided to|quit to|quit <N> to|of|is|was|one of|met at <N> and|the|an?|helped|to|would|serial|entrepreneur|(?:teamed|joined|came|got|banded) (?:up|forces|together) to))*"
    r"(?:(?: |(?<=—))(?:are|were|and|has|had|have|went on to|go on to|moved on to|on|since|earlier|once|also|previously|recently|going on to|(?:left|leav(?:es?|ing)|quits?|quitting|dropp(?:ed|ing) out(?: of)?|departed|struck out|broke away|spun out|spun off|split|branched out|set out|peeled off|went solo|went out alone)(?: [\w<N><L><D>-]+){0,6}? to|later|then|previously|first|both|who|jointly|decided to|quit to|quit <N> to|of|is|was|one of|met at <N> and|the|an?|helped|to|would|serial|entrepreneur|(?:teamed|joined|came|got|banded) (?:up|forces|together) to))*"
    r" (?P<verb>(?:co-?)?(?:founded|founds|found|founding)|started|starts|starting|start|launched|launches|launching|launch|set up|sets up|setting up|established|created|create|formed|form|(?<= to )(?<!helped to )build(?= (?:[a-z-]+ ){0,4}<N>,? (?:together )?(?:with|alongside) )|spun (?:out|off)(?! (?:of|from)\b))(?<!as found)(?<!ave found)(?<!ad found)(?P<tail> and (?:later |then )?(?:sold|ran|runs|leads|led|heads|built|grew)| and (?:later |then )?(?:serve[sd] as|was|is|became) (?:the |its |an? )?<T> (?:of|at))?"
    rf" (?!(?:at|in|on|with|to|as|from|by|off|out|up|working|using|over|after|before|while|when|during|following|amid|because|since) )(?P<description>(?:one of the [^,;.<P><N>]{{3,70}}, )?{DESCRIPTION})(?P<org><C>)(?!['’]s )(?! (?!(?:as|is|was|has)\b)[a-z]+s\b)(?P<rest>(?:,? (?!and\b)(?:back |out of |at |in |from )?(?:<L>|<N>|[\w’'-]+){{0,3}}?|, (?:an?|the) [^,;.<P>]{{2,70}})?,? (?:(?:together |along )?with|alongside)(?= ))?"
)
_GERUND = role_pattern(
    rf"(?:<D> (?=(?:co-?)?founding)|\b(?:[Bb]efore|[Aa]fter|[Ss]ince|[Pp]rior to|[Uu]pon|(?P<aside>[Kk]nown for|[Ff]amous for|[Nn]oted for|[Bb]esides|[Aa]side from|[Ww]hile|[Hh]aving)) )(?:also )?(?(aside)(?=(?:co-?)?(?:found|starting)))(?:co-?)?(?:found(?:ing|ed)(?<!ile founded)|starting|launching|establishing|creating) (?P<description>{DESCRIPTION})(?P<org><C>)(?: with (?:(?:his|her) (?:[a-z-]+ ){{1,3}})?(?P<second><P>))?(?:, (?:an?|the|his|her) [^,;.<P>]{{2,70}})?(?: [^,;.<P>]{{1,40}})?,? (?P<person><P>)"
)
_THEN_FOUNDING = role_pattern(
    rf"(?P<person><P>)[^.;:<P>]{{2,140}}? (?:before|after|prior to|until|since|into|for|with|by|of|(?P<leaving>before (?:leaving|quitting|departing)(?: <N>| <D>| there)? to)) (?:(?:leaving|quitting) (?:<N> )?and )?(?:co-?)?(?P<verb>founding|starting|launching|setting up|establishing|creating|forming|(?(leaving)(?:found|start|launch|set up|establish|create|form)|(?!))) (?P<description>{DESCRIPTION})(?P<org><C>)(?P<rest>,? (?:(?:together |along )?with|alongside)(?= ))?"
)
_WHO_FOUNDED = role_pattern(
    r"(?P<org><N>|<A>)(?:['’]s)?(?:,? which|(?:, | \()(?:<A>|(?:the|an?)(?: (?:<L>(?:-[a-z]+)?|[\w-]+)){1,5}?)(?: that| which)?) (?:(?:former |ex-)?<N>(?:['’]s)? <T> |<T> |[a-z]+-turned-[a-z]+ |(?!(?:is|was|has|had|will|would|can|could|says|said|and|to|in|of|by|with|for)\b)[a-z-]+ (?:[a-z-]+ ){0,2}?(?:star|player|entrepreneur|investor|banker|engineer|scientist|professor|billionaire|brothers|executive|musician|actor|actress|lawyer|developer|designer|programmer|veteran) )?"
    r"(?P<person><P>)(?: and (?:(?:former |ex-)?<N>(?:['’]s)? )?(?:<T> |[a-z]+ ){0,2}(?P<second><P>))?(?:, [^,;.<P>]{2,60},)? (?:had |has |later |first )?(?:co-?)?(?:founded|formed|established|started|began|launched|created|set up)(?: too| as well)?(?=[,.;)]|$| <D>| and (?:is|was) <T>| (?:to(?! <N>)|in|with|alongside|together|last|back|after|at|while|as)\b| and (?:still |now |later |then )?(?:runs|leads|heads|owns|chairs|sold|ran|led|headed)\b)"
)
_ITS_MAKER = role_pattern(
    r"(?P<org><C>)(?: is| was|,) (?P<person><P>)['’]s (?:(?:first|second|third|fourth|fifth|latest|newest|new|own) (?:[a-z-]+ ){0,2}(?:company|start-?up|venture|firm|business)(?=[,.;:)]|$| (?:and|after|since|in|to|that|which|as|at|with|but)\b)|brainchild\b|(?!(?:old|former|previous|then|current|favou?rite|main|biggest)\b)(?:[a-z-]+ ){1,3}(?:start-?up|company|venture)(?=[,.;)]))"
)
""" "Acme is Ann Lee's third company"."""
_OWN_FIRM = role_pattern(
    r"(?P<person><P>)(?:['’]s (?:(?:newly |recently |just |own )?(?:co-)?(?:founded|launched|established|formed|new|started) (?:[a-z-]+ ){0,4}(?:firm|fund|company|startup|venture|outfit)|(?:[a-z-]+ ){0,6}start-?up"
    r"|(?:last|previous|first|second|earlier|latest) (?:[a-z-]+ ){0,3}(?:company|venture))"
    r"|,? whose (?:own|last|previous|first|second|third|earlier|latest|new|newest|current|old) (?:[a-z-]+ ){0,3}(?:company|startup|venture|firm)"
    r"|(?:,? (?:who|and|then|later|previously|has|had))* sold an(?:other)? (?:[a-z-]+ )?(?:company|startup|venture|business)|[^;.<P>]{0,80}? (?:(?:his|her) (?:own (?:[a-z-]+ ){0,4}(?:company|startup|venture|firm|fund|shop|outfit|business|agency|studio|label)|(?:last|previous|first|second|earlier|new) (?:[a-z-]+ ){0,3}(?:company|startup|venture|business)|start-?up(?=,))))"
    r"(?:,? |—|: | – | — )(?:<A>,? |the (?:<L> |[a-z-]+ ){1,5}(?:company|startup|app|firm|site|service|platform), )?(?:(?:an? [^,;.<P>]{3,50}? )?(?:called|named) |(?:(?!(?:to|for|in|at|with|by|from|and|was|is)\b)[a-z-]+ ){1,3})?[“\"]?(?P<org><N>)(?! (?:first |has |had |previously )?(?:report|said\b|say|wr[io]te|noted|not(?:es)\b|writes))"
)
_OWN_COMPANY = role_pattern(
    r"(?P<org><N>)['’]s? (?P<person><P>),? who (?:co-?)?(?:founded|started|launched) (?:it\b|(?:his|her|the) (?:[\w-]+ ){0,4}(?:company|firm|startup|start-up|business|empire|brand|chain|agency|fund)\b)"
)
""" "Acme's Ann Lee, who founded her valve company in 1984"."""
_WITH = role_pattern(
    r"\b(?:(?:co-?)?founded|started|launched|created|set up|established) (?P<org><C>) (?:together )?(?:with|alongside)(?= (?:(?:his|her|their) (?:[\w-]+ ){1,3})?(?:<T> )?<P>)"
)
_WAS_MADE = role_pattern(
    r"(?P<org><C>) (?:is|was) (?:the|an?) (?:<L>(?:-based)? |[a-z-]+ ){0,4}(?:app|startup|start-up|company|service|site|website|platform|network|business|firm|marketplace) (?:that |which )?(?P<person><P>) (?:had |first )?(?:co-?)?(?:founded|started|created|built|launched|set up)(?=[,.;]|$| (?:in|with(?! <N>)|at(?! <N>)|after|last|when)\b| <D>)"
)
""" "It was a photo app that Ann Lee and Bob Ray built in a weekend"."""
_SET_UP = role_pattern(
    r"(?P<person><P>)(?:, [^;.<P>]{2,80},|,? who)?(?: had| then| later)? set (?P<org><C>) up(?= (?:in|with(?= (?:<T> )?<P>)|to (?!fail|win|succeed|lose|be\b)|after|at|last|when|while|from|together|alongside)\b| <D>|[,.;]|$)(?P<rest>(?: in <D>| <D>)? (?:together )?(?:with|alongside)(?= ))?"
)

_WITH_WHOM = role_pattern(
    r"(?:(?P<second><P>)(?:(?:, [^;.<P>]{2,60},)?,? (?:and|&) |[^;.<P>]{2,60} ))?(?P<person><P>),? (?:together |along )?(?:with|alongside) whom (?:he|she|they|<P>) (?:had |later |first |would (?:later )?|went on to )?(?:co-?)?(?:found|start|set up|establish|launch|create)(?:e?d)? (?:it\b|(?:the |an? )?(?:(?!with\b)[a-z-]+ ){0,4}(?P<org><C>))"
)
""" "Ann Lee and Bob Ray, with whom she founded it": both founded what the text speaks of."""
_HYPHENED = role_pattern(
    r"(?P<head>^\W?The )?(?P<person><P>)-(?:co-?)?founded (?:(?!(?:and|of|by)\b)[a-z-]+ ){0,4}?(?:(?P<org><N>)|(?(head)|(?!))(?:company|start-?up|firm|venture|business|brand)\b(?! (?:[a-z-]+ )?<N>))"
)
_SEVERAL = role_pattern(
    r"(?P<person><P>)(?:,? who)?(?: (?:has|had|have|previously|also))* (?:co-?)?(?:founded|started|launched|built) (?:an?other |at least )?(?:two|three|four|five|six|seven|several|multiple|many|a (?:number|string|series|couple) of)(?: [a-z-]+){0,3} (?:companies|startups|start-ups|businesses|ventures|firms)(?:,? including|,? such as|,? among them|:| –| —) (?P<orgs><N>(?:, <N>)*(?:,? and <N>)?)"
)
_JOINED_BY = role_pattern(r",?(?: (?:together|along))? (?:with|alongside)(?= )")
_TEAM = role_pattern(
    r"(?:<A>|[Ff]ounding [Tt]eam)(?P<link>,|:| of| is| are| includes| comprises| consists of| –| —)(?= )"
)
_BEHIND = role_pattern(
    r"\b[Bb]ehind (?P<place><C>) (?:is|are|stands?)(?= )"
    r"|(?P<person><P>),? (?:are |is )?(?:<A>|the (?:pair|trio|team|brothers|sisters|siblings|couple|man|woman|people|entrepreneurs?)) behind (?!the scenes)(?:the (?:[a-z-]+ |<L>(?:-[a-z]+)? ){1,4})?(?P<org><C>)(?![’'])"
)
_MORE = role_pattern(
    r"(?:, (?:[a-z-]+ ){0,3}<N>)*,? and (?:later )?(?:(?!(?:at|for|with|by|in|to|from|of|as)\b)[a-z-]+ ){0,3}<N>(?=[,.;)]|$| (?:in|with|before|after)\b)"
)
_ENDS = Pattern(r"[,.;)]|$| (?:in|with|to|after|at|from|out|and|as)\b")
_KINDS = r"(?:company|startup|start-up|firm|fund|business|venture|studio|agency|marketplace|maker|consultancy|retailer|brand|lender|insurer|label|brewery|outfit)"
_COMPANY_BEHIND = role_pattern(
    r",? one of (?:the |its |[\w’'-]+['’]s )?(?:[a-z-]+ ){0,4}(?:companies|start-?ups|firms|systems|services|ventures|networks|sites|platforms|providers|businesses)\b|"
    rf",? (?:an?|his|her|the|their|another) (?:(?!(?:for|with|at|of|in|by|from|to|on)\b)[\w-]+ |<L>(?:-[a-z]+)? ){{0,5}}{_KINDS}(?=[,.;)]|$| (?:that|which|in|based|for|backed|with|to|of)\b)"
    rf"| and (?:later |then |eventually )?(?:sold|took) (?:it|<A>)(?= (?:(?:to (?:the|an?|<N>|<L>)|in|for|public)\b|to <N>)|[,.;]|$)"
)
""" "Started Acme, a podcast company", "created Acme and sold it to Bolt"."""
_SURE = Pattern(r"found|set up|establish", re.IGNORECASE)
_EARLIER = Pattern(r"\b(?:previously|earlier|once|had)\b")
_LEFT_TO_START = role_pattern(
    r" helped (?:to )?(?:start|launch) |\b(?:(?:left|quit|departed)(?: <N>)?|(?:struck out|set out|branched out) on (?:his|her|their) own|(?:broke away|spun out|split|peeled off) (?:from|of) <N>)(?: (?:in )?<D>)? to "
)
_BEFORE_THIS = role_pattern(r"\b(?:[Bb]efore|[Pp]rior to) (?:joining |<T> at )?<C>, (?:<T> )?$")
""" "Before Acme, Ann Lee founded Bolt": she left the one for the other."""
_SOLD = Pattern(r"\bsold (?:his|her|their) |\b(?:was|were) (?:sold|acquired|bought)\b")
_GENERIC = Pattern(
    r"\b(?:companies|startups|start-ups|funds|firms|businesses|ventures|vehicles|brands|teams|those|people|others|any|similar|two|three|several) $"
)
_UNNAMED = Pattern(
    r"\b(?:with|by|from|to|of|in|for|into|and) an? (?:[\w-]+ ){0,4}(?:company|firm|startup|start-up|vehicle|venture|business) $"
)
""" "A merger with a shell company | founded by Ann Lee": of one that the words do not name."""
_KIND_AFTER = Pattern(
    r"^(?:,? (?:which|that))?(?:,| \(| [–—]|['’]s)?(?: (?:was|were|is|are|has been|had been|being|jointly|originally|itself|first))* ?$"
)
_APPOSITION = Pattern(
    r"^(?:,| –| —| \(| is| was) ?(?:an?|the|one of|which|another|formerly|is an?|\ue005)(?![\w])[^;]{0,170}$"
)


def read_founding(scene: Scene) -> Iterator[Found]:
    """The founders that a sentence tells with a verb."""
    if not _WORDS.is_in(scene.text.lower()):
        return
    for match in _BY.finditer(scene.text):
        yield from _by(scene, match)
    for match in _ACTIVE.finditer(scene.text):
        yield from _active(scene, match)
    yield from _worded(scene)
    for people, organization in (*read_beginnings(scene), *read_own_ventures(scene), *founded_by_another(scene)):
        yield from _founders(scene, people, organization, "founding")
    for match in _WITH.finditer(scene.text):
        yield from _founders(scene, people_from(scene, match.end())[0], scene.named(match, "org"), "founding")
    for match in _THEN_FOUNDING.finditer(scene.text):
        people = scene.who(match, "person")
        people += people_from(scene, match.end())[0] if match["rest"] else ()
        yield from _founders(scene, people, _object(scene, match), "founding")
    for match in _BEHIND.finditer(scene.text):
        people = scene.who(match, "person") if match["org"] else people_from(scene, match.end())[0]
        yield from _founders(scene, people, scene.named(match, "org", "place"), "behind it")
    for match in _TEAM.finditer(scene.text):
        yield from _team(scene, match)


def _worded(scene: Scene) -> Iterator[Found]:
    """ "Before founding Acme, Ann Lee", "Acme, which Lee founded", "Lee has founded several companies, including Acme"."""
    for compiled in (_GERUND, _WHO_FOUNDED, _OWN_FIRM, _OWN_COMPANY, _WAS_MADE, _ITS_MAKER):
        for match in compiled.finditer(scene.text):
            people = scene.who(match, "person", "second")
            rule = "own company" if compiled is _OWN_FIRM else "founding"
            status: RoleStatus = "former" if compiled is _OWN_FIRM and _SOLD.search(scene.text) else "current"
            if compiled in (_WHO_FOUNDED, _OWN_FIRM) and (beside := _JOINED_BY.match(scene.text, match.end())):
                people += people_from(scene, beside.end())[0]
            yield from _founders(scene, people, scene.named(match, "org"), rule, status)
    for match in _SET_UP.finditer(scene.text) if " up" in scene.text else ():
        beside_them = people_from(scene, match.end())[0] if match["rest"] else ()
        yield from _founders(scene, scene.who(match, "person") + beside_them, scene.named(match, "org"), "founding")
    for compiled in (_HYPHENED, _WITH_WHOM):
        for match in compiled.finditer(scene.text):
            organization = scene.named(match, "org") if match["org"] else scene.spoken_of
            yield from _founders(scene, scene.who(match, "person", "second"), organization, "founding")
    for match in _SEVERAL.finditer(scene.text):
        for _, organization in scene.organizations(*match.span("orgs")):
            yield from _founders(scene, scene.who(match, "person"), organization, "founds several")


def _by(scene: Scene, match: re.Match[str]) -> Iterator[Found]:
    """ "Founded by Ann Lee and Bob Ray, who has since left"."""
    people, end = people_from(scene, match.end())
    status: RoleStatus = "former" if has_left(scene.text, end) else "current"
    organization = _founded(scene, match, end)
    for one in _founders(scene, people, organization, "founded by"):
        yield one._replace(status=status if one.person is people[-1] else "current")
        if _is_run_now(scene, match) and organization is not None and organization.kind not in ("firm", "fund"):
            yield one._replace(title="ceo")


def _is_run_now(scene: Scene, match: re.Match[str]) -> bool:
    return _AND_RUN.search(scene.sentence.mask, *(scene.origin[at] for at in match.span())) is not None


def _active(scene: Scene, match: re.Match[str]) -> Iterator[Found]:
    """ "Ann Lee and Bob Ray founded Acme and Bolt with Cy Fox"."""
    if " and " in match[0] and _BESIDE.search(scene.text, 0, match.start()):
        return  # "Ann Lee founded Acme with Bob Ray, and set up Bolt": she did
    people: tuple[Referent, ...] = ()
    if " who" not in match[0]:
        people = scene.who(match, "other")
        people = (*joined_before(scene, match.start(), joined=match["other"] is not None), *people)
    people += scene.who(match, "person")
    if match["rest"]:
        people += people_from(scene, match.end())[0]
    left = _BEFORE_THIS.search(scene.text, max(0, match.start() - 40), match.start("person")) is not None
    left = left or (
        _EARLIER.search(scene.text, max(0, match.start() - 14), match.end("verb")) is not None
        and _HELD_TOO.match(match["tail"] or "") is not None
    )
    rule = "founded earlier" if left or _EARLIER.search(match[0]) else "founds"
    yield from _founders(scene, people, _object(scene, match), rule, "former" if left else "current")
    more = _MORE.match(scene.text, match.end("org")) if _SURE.search(match["verb"]) else None
    for _, one in scene.organizations(*more.span()) if more else ():
        yield from _founders(scene, people, one, "founds")


_HELD_TOO = Pattern(r" and (?:later |then )?(?:served as|was) ")
""" "Previously founded and served as CTO of Acme": both are over."""
_BESIDE = role_pattern(r"<P>[^;:.]*\b(?:with|alongside) (?:<T> |<N>(?:['’]s)? )?$")


def _team(scene: Scene, match: re.Match[str]) -> Iterator[Found]:
    """ "The founding team of Ann Lee and Bob Ray"."""
    item = scene.sentence.items.get(scene.origin[match.start()])
    told = match[0] if item is None else scene.document.text[item.start : item.end]
    if "founding team" in told.lower():
        people = people_from(scene, match.end())[0]
        yield from _founders(scene, people, scene.spoken_of, "founding team")


def _founders(
    scene: Scene,
    people: tuple[Referent, ...],
    organization: Referent | None,
    rule: str,
    status: RoleStatus = "current",
) -> Iterator[Found]:
    if organization is not None and organization.kind not in ("person", "place"):
        yield from scene.being(people, organization, "founder", rule, status)


def _object(scene: Scene, match: re.Match[str]) -> Referent | None:
    organization = scene.organization(match.start("org"))
    elsewhere = ELSEWHERE.search(match["description"]) and not A_COMPANY.search(match["description"])
    if (elsewhere and match["verb"].startswith("set")) or (
        match["verb"].startswith("spun") and " " in match["description"].strip()
    ):
        return None  # "set up a meeting with Acme", "spun out its payments division under the name Bolt"
    if organization is None or not (_SURE.search(match["verb"]) or scene.text[match.start("org")] == marks.ANAPHOR):
        told = organization is not None and (
            A_COMPANY.search(match["description"])
            or _LEFT_TO_START.search(match[0])
            or _COMPANY_BEHIND.match(scene.text, match.end("org")) is not None
            or _is_called_founder(scene, match.start())
            or (
                organization.name.split()[-1] in lexicon().organization_words
                and _ENDS.match(scene.text, match.end("org")) is not None
            )
            or ((organization is scene.document.subject or organization.kind == "firm") and not elsewhere)
        )
        return organization if told else None
    return organization


def _is_called_founder(scene: Scene, position: int) -> bool:
    """ "Co-founders Ann Lee and Bob Ray started Acme"."""
    phrase = scene.titles.get(position - 2) if scene.text.startswith(" ", position - 1) else None
    return phrase is not None and any(one.title == "founder" for one in phrase.titles)


_AFTER = role_pattern(r"[^<N><A>;:]{0,60}?,? ?(?P<org><C>)")
_SCHOOLED = role_pattern(
    r",? (?:(?:all|both|who (?:all |both )?(?:met|studied|worked|come|came|served)|as an?|(?:two|three|four)) )?(?:(?:[\w\-]+ ){0,3}?(?:from|of|at|out of)|former|graduates|alumni) [^.;:]{2,110}?, (?P<org><C>)(?=[^,.;]{0,40} [a-z]+s\b| (?:is|was|has|had)\b)"
)
""" "Founded by A and B, from the University of C, | Acme": behind where they come from stands what they founded."""
_WHOSE_ASIDE = role_pattern(
    r",? (?:whose|who|which) [^.;:<P>]{2,140}, (?P<org><C>)(?= (?:has|had|is|was|will|makes|sells|raised|plans|wants|said|says)\b)"
)
""" "Founded by Ann Lee, whose last company, Bolt, was sold to Core, | Acme has raised": Acme."""
_TIGHT = role_pattern(
    r"(?:,| –| —| \(| --|,? which (?:is|was)) ?(?:an?|the|another) (?:(?!(?:and|that|which|who|where|was|is|has|had)\b)[\w’'-]+ |<L>(?:-based|['’]s)? ){1,6}$"
)
""" ", as did Acme, the investment house | founded by Ann Lee": the description is of the name right before it."""
_NAMED_RIGHT_BEFORE = role_pattern(r"<N>(?:, | – | — )$")
""" "Put money into Acme, the company | founded by Ann Lee": "the company" stands for the name right before it."""
_AND_RUN = Pattern(r" and (?:is|are|still|now|currently) (?:run|led|headed) ")
""" "Founded and still run by Ann Lee": she is its chief, as one who founded and led it in the 1990s need not be."""
_RUN_BY = ("run by ", "operated by ", "owned by ", "managed by ", "developed by ")
""" "Acme, run by Acme Labs Ltd, was founded by": what was founded is the brand."""


def _founded(scene: Scene, match: re.Match[str], end: int) -> Referent | None:
    """What was founded: the subject of the participle, the name that an apposition tells of, or who comes after."""
    left = max(0, match.start() - 400)
    before = scene.text[left : match.start()]
    if _GENERIC.search(before) or _UNNAMED.search(before):
        return None
    if is_made_thing(match["verb"], before):
        return None
    if (not left and not before.strip(" “\"‘'(")) or (
        re.search(r"(?:^|[.!?“\"] |, )$", before) and match["verb"][0].isupper()
    ):
        after = _WHOSE_ASIDE.match(scene.text, end) or _SCHOOLED.match(scene.text, end) or _AFTER.match(scene.text, end)
        return (
            scene.organization(after.start("org"))
            if after and is_organization(scene.organization(after.start("org")))
            else scene.spoken_of
        )
    heads = [at for at, sign in enumerate(before) if sign in (marks.NAME, marks.ANAPHOR)]
    head = _head_founded(before, heads)
    if head is not None:
        return scene.organization(left + head)
    if "(" in before[-40:]:
        return None
    return scene.organization(left + heads[0]) if heads and len(before) - heads[0] < 120 else scene.spoken_of


def _head_founded(before: str, heads: Sequence[int]) -> int | None:
    """Which of the names before the participle it belongs to, where the words between tell."""
    for at in reversed(heads):
        aside = " was" in before[at + 1 :] and before.endswith(_RUN_BY, 0, at)
        if _KIND_AFTER.match(before[at + 1 :]) and not aside:
            named = _NAMED_RIGHT_BEFORE.search(before, max(0, at - 4), at) if before[at] == marks.ANAPHOR else None
            return named.start() if named else at
    for at in reversed(heads):
        if _TIGHT.match(before, at + 1):
            return at
    for at in heads:
        if _APPOSITION.match(before[at + 1 :]) and not re.search(
            r"\b(?:of|by|from|with|in|at) (?:the )?$", before[max(0, at - 8) : at]
        ):
            return at
    for at in reversed(heads):
        if _APPOSITION.match(before[at + 1 :]):
            return at
    return None
