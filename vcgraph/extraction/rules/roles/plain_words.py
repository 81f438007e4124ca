"""Ways to say who holds an office or founded what that surely mean a plainer one: "occupies the post of" is "is".

The scene has the plain words, so that all patterns of roles read them at once; quotes keep the article's own.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.text import marks
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import ByWords

_TITLE = "\ue010"
Edit = tuple[int, int, str]


class _Row(NamedTuple):
    words: tuple[str, ...]
    """One of these stands in every text that has the phrase."""
    phrase: Pattern
    """What is read as the plain words: all of it, or its groups `said` and `then`."""
    plain: str
    then: str = ""


def _row(words: str, phrase: str, plain: str, then: str = "") -> _Row:
    return _Row(tuple(words.split("|")), marks.pattern(phrase.replace("<T>", _TITLE)), plain, then)


def _table(*rows: _Row) -> ByWords[_Row]:
    return ByWords((row, row.words) for row in rows)


_SPELLED = (
    r"(?:chief executive(?: officer)?|CEO|CFO|COO|CTO|(?:vice[- ])?chair(?:man|woman|person)?|president|managing director"
    r"|chief (?:financial|operating|technology) officer|finance chief)"
)
_PLACE = r"(?:post|office|role|position|job|chair|seat|title|slot|spot|function|helm)"
_OFFICE = (
    r"(?:(?:the|a|an|his|her|its|both|double|dual|joint|additional|newly[- ]created|new|vacant|top|honorary|interim) ){0,4}"
    rf"(?:{_PLACE}s?|functions|capacity|rank|mandate|duties|hats?|mantle|responsibilities) (?:of|as) (?:the |an? |its |both )?(?=(?:[a-z]+ )?<T>)"
)
_HERE = r"(?:the (?:place|show|shop|outfit|operation|whole thing)|things)"

_KIN = r"(?:father|mother|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|nephew|niece|partner|colleague|friend|mentor|boss)(?:-in-law)?"
_APPOSED = (
    ", ",
    r"\b(?:and|of|at|for|by|to|from|joined|joins|joining|runs|chairs)(?P<said> (?:(?:the|its|his|her|their|<A>['’]s|<N>['’]s|the [a-z]+['’]s) (?:[a-z-]+ ){0,3}(?:rival|competitor|parent|owner|buyer|acquirer|seller|target|subsidiary|offshoot|spin-?off|arm|unit|affiliate|successor|employer|client|customer|neighbour|backer|result)|the (?:new|merged|combined|enlarged|holding) (?:company|firm|group|business)),)(?= <N>)",
    "",
)
""" "A partner at the fund's biggest rival, | Acme", "chief executive of the result, | Bolt": what is named behind the comma."""
_BEFORE_TITLES = _table(
    _row(" MP| MEP| PhD| MBA| CFA| CPA| KC| QC", r"(?<=<P>)(?P<said>,? (?:MP|MEP|PhD|MBA|CFA|CPA|KC|QC)(?:\.(?=,))?)(?=[,.;)]| (?:and|who|said|says|is|was|has)\b)", ""),
    _row("until", rf"\b(?P<said>and,? until (?:[a-z]+ )?(?:<D>|[a-z]+),)(?= (?i:{_SPELLED}))", "and former"),
    _row(" (", r"(?<=<P>)(?P<said> \()(?=<N>\)(?:, (?:and )?| and )<P> \(|<N>\)(?! and|,))<N>(?P<then>\))", " of "),
    _row("that of", r"\bboards? of <N>[^.;]{0,20}?(?P<said>that)(?= of <N>)", "the board"),
    _row("ounder-", r"\b(?:[Cc]o-?)?[Ff]ounder(?P<said>-(?:promoter|director|owner|members?))(?= <P>|s? of <C>|,)", ""),
    _row("(and now |(and |(now |(also ", r"(?:[Ff]ounder|CEO|chief executive|[Pp]resident|[Cc]hairman|[Pp]artner)(?P<said> \((?:and also |and )?)(?:now )?(?:the )?(?:CEO|chief executive|president|chairman|chairwoman|chair|CTO|COO|CFO|partner)(?P<then>\))(?= <P>)", " and "),
    _row("his |her ", rf"\b(?P<said>(?:his|her) (?:elder |younger |late |older )?{_KIN}, )<P>(?P<then>,)(?= (?:as|to|in|at|on|(?:has |had |co-)?founded|started|set up)\b)", ""),
    _row("head of", r"(?<=as |me |is )(?P<said>(?:the |its )?head of)(?= <A>(?:[,.;]|$| (?:as|in|on|from|after|when|while)\b))", "chief executive of"),
    _row("behind ", r"\b(?P<said>[Tt]he (?:brains?|minds?|masterminds?) behind (?:it|this|<A>))(?=:? ?(?:are |is )?<P>)", "The founders"),
    _row("behind ", r"\b(?P<said>one of the (?:brains?|minds?|masterminds?|people|men|women|entrepreneurs) behind )(?=<C>)", "one of the founders of "),
    _row("snatch|snap|nab|scoop|enlist|win|won", r"\b(?P<said>(?:snatch|enlist)(?:es|s|ed)|(?:snap|nab)(?:s|bed|ped)(?: up)?|scoop(?:s|ed) up|w(?:ins|on) over)(?= (?:[\w<N><L>’'-]+ ){0,6}?<P>[^;.<P>]{0,50}? as (?![^;.,<P>]{0,20}<P>))", "hired"),
    _row("rop|onboard", r"\b(?P<said>(?:rop(?:es?|ed|ing) in|onboard(?:s|ed|ing)?))(?= (?:[\w<N><L>’'&-]+,? ){0,12}?<P>)", "hired"),
    _row(" among | belongs to", r"\b(?P<said>(?:(?:counts|ranks|numbers|is counted|is numbered) among the|belongs to (?:the|its)) (?:[a-z]+ )?)(?=(?:co-?)?founders\b)", "is one of the "),
    _row(" board", r"\b(?P<said>(?:moves?|moved|moving|steps?|stepped|goes|went|enters?|entered|entering)(?: up)?(?: on ?to| into| to| on)?)(?= (?:the|its|<C>['’]s?) (?:supervisory )?[Bb]oard\b(?! (?:room|meeting)))", "joins"),
    _row("papers|resignation|out as|quits as", r"\b(?P<said>(?:put(?:s|ting)? in (?:his|her) papers|(?:tender|submit|offer|hand)(?:s|ed|ted|ing|ting)?(?: in)? (?:his|her) (?:papers|resignation|notice)|bow(?:s|ed|ing) out|call(?:s|ed|ing) it quits|mak(?:es|ing) (?:his|her) exit)) (?=as\b)", "resigned"),
    _row("'s |’s |s' |s’ ", rf"\b(?P<said>(?P<kept>(?i:{_SPELLED}))['’]s (?:{_PLACE}|desk|duties|mantle|hat)\b)", "post of {}"),
    _row("chairmanship", r"(?<=[a-z] )(?P<said>(?:co-)?chairmanship)\b", "post of chairman"),
    _row("chairs ", r"(?<=and )(?P<said>(?:also |now |currently )?chairs )(?=(?:the|its) board\b)", "is chairman of "),
    _row("at the head of|at the helm of|at the top of", rf"(?i:{_SPELLED})(?P<said>,? at the (?:head|helm|top) of) ", " of"),
    _row("founded|set up|established|began|begun|started", r"\b(?P<said>(?:[Tt]he )?(?:[a-z]+ )?(?:men|women|people|pair|duo|trio|couple|brothers|sisters|entrepreneurs|engineers|friends) who (?:co-)?(?:founded|started|set up|established|began)) (?=(?:[a-z-]+ ){0,3}<C>,? <P>)", "The founders of"),
)  # fmt: skip
"""Phrases around the words of a title."""

_WITH_TITLES = _table(
    # whose office it is
    _row(*_APPOSED),
    # holding an office
    _row("occup|fill|carr|bear|wear|hold|has |have ", rf"\b(?P<said>(?:occup(?:ies|y)|fills?|carr(?:ies|y)|bears?|wears?|holds?|has|have|combines?|unites?) {_OFFICE})", "is "),
    _row("occup|fill|carri|bore|wore|borne|held|had|combined|united", rf"(?P<said>(?<!has )(?<!have )\b(?:had )?(?:occupied|filled|carried|bore|wore|held|had|combined|united)(?: in (?:his|her) (?:own )?person)? {_OFFICE})", "was "),
    # taking it up and giving it up
    _row("tak|took|enter|mov|step|slip|assum|inherit|accept|land|giv|hand|don|ris|rose|ascend|climb|call", rf"\b(?P<said>(?:tak(?:es?|en|ing)|took|enter(?:s|ed|ing)?|mov(?:es?|ed|ing)|step(?:s|ped|ping)?|slip(?:s|ped|ping)?|assum(?:es?|ed|ing)|inherit(?:s|ed|ing)?|accept(?:s|ed|ing)?|land(?:s|ed|ing)?|don(?:s|ned|ning)?|rises?|rose|risen|ascend(?:s|ed)?|climb(?:s|ed)?|(?:is|was|be|been) (?:given|handed|called))(?: (?:up|over|on|upon|into|to|up to))? {_OFFICE})(?!<T>[^.;]{{0,40}}\b(?:film|movie|series|play|drama|biopic|musical|sitcom)\b)", "becomes "),
    _row("la|giv|gave|relinquish|vacat|surrender|shed|hand|step|stand|stood|resign|retir|withdr", rf"\b(?P<said>(?:la(?:ys?|ying|id) down|g(?:ives?|ave|iven|iving) up|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|surrender(?:s|ed|ing)?|sheds?|hand(?:s|ed|ing)? back|st(?:ands?|ood) down from|withdr(?:aws?|ew|awn) from|step(?:s|ped|ping)? (?:down|away|back|aside) from|retir(?:es?|ed|ing) from|resign(?:s|ed|ing)?(?: from)?) {_OFFICE})(?!<T>[^.;]{{0,20}} to (?:<T> )?<P>)", "resigned as "),
    _row("lost|los|farewell|goodbye|part|dismiss|sack|oust|fire", r"\b(?:los(?:es|t|ing)|(?:said|says|bids?|bade) (?:farewell|goodbye|adieu) to|part(?:s|ed|ing)(?: ways| company)? with|dismiss(?:es|ed)|sack(?:s|ed)|oust(?:s|ed)|fir(?:es|ed)) <P>(?P<said>,)(?= (?:its|their) (?:[a-z]+ )?<T>)", ", formerly"),
    _row(" as ", r"\b(?P<said>(?:go(?:es|ing)|went|chang(?:es|ed)|switch(?:es|ed)|transfer(?:s|red)|cross(?:es|ed)|starts?|begins?|signs? (?:on|up))(?: over| work)? (?:to|at|with))(?= (?:[\w-]+ ){0,4}<C>,? as (?:its |the |an? )?(?:[a-z]+ )?<T>(?! <P>))", "joins"),
    _row("shoes| place| seat| chair| mantle", r"\b(?P<said>(?:(?:tak(?:es|ing)|took|inherit(?:s|ed))(?: over)? the (?:place|seat|chair|mantle|office|job) of|step(?:s|ped) into the shoes of|fill(?:s|ed) the shoes of))(?= (?:<C>['’]s? )?(?:<T> )?<P>)", "replaces"),
    _row("ceas|no longer|up being", r"\b(?P<said>(?:ceas(?:es?|ed|ing) to be|g(?:ives?|ave|iving) up being|(?:will|would) no longer be|(?:will|would) not (?:stay|continue|remain)(?: on)? as))(?= (?:an? |the |its )?(?:<N>(?:['’]s)? )?(?:[a-z]+ )?<T>)", "resigned as"),
    _row(" he | she ", r"(?<=<P>)(?P<said>,? (?:has )?(?:said|says|announced|announces|confirmed|confirms|revealed|told (?:the |an? )?(?:<N>|[a-z]+)(?: [a-z]+)?)(?: (?:on|in|late|early) (?:[A-Z][a-z]+|<D>)| (?:last|this) [a-z]+| today| yesterday| <D>)?,?(?: that)? (?:he|she) (?P<kept>will|would|was|is)(?: to| soon| also)?)(?= (?:step(?:ping)? (?:down|aside|back)|resign(?:ed|ing)?|retir(?:e|ing)|quit(?:ting)?|leav(?:e|ing)|bow(?:ing)? out|join(?:ing)?|becom(?:e|ing)|tak(?:e|ing) over|ceas(?:e|ing))\b)", " {}"),
    _row("tak|took|land|secur|g[eo]t|w|assum|accept|snag|step|mov|fill", r"\b(?P<said>(?:tak(?:es?|ing|en)|took|land(?:s|ed|ing)?|secur(?:es?|ed|ing)|gets?|got|w(?:ins|on)|assum(?:es?|ed|ing)|accept(?:s|ed|ing)?|snag(?:s|ged)?|(?:step|mov|slid|slot)(?:s|ed|ped|ted|es|ing|ping)? into|(?:is|are|was) (?:given|handed|offered and took)) )(?:the|its|his|her) (?=(?:[a-z]+ )?<T>(?P<then> (?:post|office|role|position|job|seat|title|slot|spot|function)s?\b(?! (?:to|over to|vacant|open|empty)\b)))", "becomes "),
    _row(" board as ", r"\b(?P<said>accept(?:s|ed|ing)? (?:an? |the )?(?:role|seat|place|position|post) on) <C>(?P<then>['’]s board as (?:its |the )?)(?=<T>)", "is", "'s "),
    _row("signed |agreed |accepted ", r"(?P<said>(?:(?:says|said|announced|confirmed)(?: [A-Z][a-z]+)?(?: that)? (?:he|she) )?(?:has |have |had |was |is )?(?:signed (?:on|up)|agreed|accepted an offer) (?:to (?:be(?:come)?|serve as|take over as|act as)|as))(?= (?:the |an? |its )?(?:[a-z]+ )?<T>)", "becomes"),
    _row("represent", r"(?P<said>\b(?:has |have |will |would |is to )?represent(?:s|ed|ing)? (?:<N>|<A>|the (?:firm|fund|investors)))(?= on (?:the )?boards? of )", "serves"),
    _row(" I", r"(?<=<P>)(?P<said>,? and I(?:['’]m| am))(?= (?:an? |the |one of the |also |currently )*<T> (?:of|at|with) )", " is"),
    _row(" | ", r"^(?P<said>)(?=<N> )<N>(?P<then> \|)(?= <T>: )", "", "'s"),
    # what was before
    _row("earlier|one time|former|past|until|hitherto|for ", r"(?<=<P>, )(?P<said>(?:who )?(?:in (?:earlier|former) (?:days|times|years)|at one time|in (?:a|his|her) (?:former|previous|earlier) (?:life|career)|in times past|hitherto|until (?:last \w+|<D>|now)|for (?:[\w-]+ ){1,2}(?:years|months|decades)))(?= (?:the |an? )?(?:<N>(?:['’]s)? )?<T>)", "formerly"),
    _row(" as ", r"\b(?P<said>(?:learn(?:ed|t) (?:his|her|the) (?:trade|business|craft|ropes)|(?:earned|won) (?:his|her) (?:spurs|stripes)|cut (?:his|her) teeth|made (?:his|her|a) (?:name|fortune|mark)(?: for (?:him|her)self)?|(?:began|started) (?:his|her) (?:career|working life)|started out|got (?:his|her) start|rose to (?:fame|prominence)|became known) as)(?= (?:the |an? )?<T>(?: and <T>)? (?:of|at) )", "previously served as"),
    _row("fter ", r"(?P<said>\b[Aa]fter (?:[\w-]+ ){1,4}as) (?=(?:the |its )?<T> (?:of|at) [^,;.<P>]{1,60}, <P>)", "formerly"),
    # doing it "as" something
    _row(" as ", r"\b(?P<said>(?:functions|officiates|presides|doubles(?: up)?|does duty|reigns|moonlights|figures|(?:is|remains|stays) (?:still )?(?:in charge|around|active|on board|in place|engaged|employed|listed|at the helm|on)) as) (?=(?:an? |the |its |their )?(?:[a-z]+ )?<T>)", "serves as"),
    _row(" as ", r"\b(?P<said>(?:functioned|officiated|presided|doubled(?: up)?|did duty|reigned|stood|figured|was (?:in charge|active|engaged|employed)) as) (?=(?:an? |the |its |their )?(?:[a-z]+ )?<T>)", "served as"),
    _row("who ", r"(?<=<P>)(?P<said>,? who,? (?:as|in (?:his|her) (?:capacity|role|function) as)) (?=(?:an? |the )?(?:[a-z]+ )?<T> (?:of|at) [^,;.]{0,60}?<C>)", ","),
    _row(" as ", rf"\b(?P<said>(?:runs|leads|heads|steers|guides|manages|directs|captains|helms|governs|oversees) {_HERE} as) (?=(?:its )?<T>)", "is"),
    _row(" as ", r"\b(?P<said>(?:runs|leads|heads|steers|guides|manages|directs|captains|helms|(?:is|remains|stays) (?:still )?in charge (?:of|at))(?= <C> as (?:its |the )?<T>)) <C>(?P<then> as(?: its| the)?)(?= <T>)", "is", "'s"),
    _row(" in charge", r"\b(?P<said>puts?) <P>(?P<then> in charge)(?= as (?:its |the )?<T>)", "named"),
    _row("s as ", r"(?<=and )(?P<said>(?:still |now )?(?:runs|leads|heads|steers|directs) as (?:its )?)(?=<T>)", "is "),
    _row("work", r"(?<=<P> )(?P<said>(?:now |also |currently )*works (?:with|for|at) (?:(?:an?|the) (?:[a-z-]+ ){1,4})?)<N>(?P<then>(?: for (?:[\w<D>-]+ ){1,3})? ?as(?: an?| the| its)?)(?= (?:[a-z]+ )?<T>)", "is ", "'s"),
    # founding
    _row("began|opened", r"(?<=<P> )(?P<said>(?:began|opened))(?= (?:[a-z-]+ ){0,4}<N>(?:, (?:an?|his|her|the) [^.;,]{0,50}\b(?:company|start-?up|firm|business|agency|studio|shop|store|brewery|bakery|consultancy|outfit|maker|fund)\b|,? (?:together |along )?(?:with|alongside) (?:[\w-]+ ){0,4}<P>))", "started"),
    _row("off the ground|into being|into life|into existence", r"(?<=<P> )(?P<said>got|called|brought) <C>(?P<then> (?:off the ground|into (?:being|life|existence)))(?! (?:on|with) (?:a|the|stage)\b)", "started"),
    _row("dream|thought up|conceiv|hatch|off the ground|into being|into life|to life", r"(?P<said>(?<=<P> )(?:dreamed up|dreamt up|thought up|hatched))(?= (?:(?!plans?|plots?|deals?|ways?|ideas?|schemes?|to\b)[a-z-]+ ){0,4}<C>(?![-'’]))", "started"),
    _row("sprang from|traces its|is the |owes its|into life|into being|begun by|hatched by|conceived by|dreamed up|dreamt up|thought up", r"(?<=<C> )(?P<said>(?:sprang from the (?:mind|head|brain)s? of|traces its (?:roots|origins|beginnings) (?:back )?to|is the (?:product|handiwork|child|baby) of|owes its (?:existence|birth|start|origins?) to|(?:is|was) (?:called into (?:life|being)|brought (?:into being|to life)|begun|hatched|conceived|dreamed up|dreamt up|thought up|put together)(?P<by> (?:in [<L><D>] |[<D>] )?by)) )(?=(?:[\w-]+ ){0,3}<P>)", "was founded by "),
)  # fmt: skip
"""Phrases around a title that is one sign already."""


def before_titles(text: str) -> list[Edit]:
    """What is to be read in plain words before titles are looked for: places in the text, and the words."""
    return _edits(text, _BEFORE_TITLES)


def with_titles(text: str) -> list[Edit]:
    """What is to be read in plain words around titles."""
    return _edits(text, _WITH_TITLES)


def _edits(text: str, rows: ByWords[_Row]) -> list[Edit]:
    found: list[Edit] = []
    for row in rows.possible(text):
        for match in row.phrase.finditer(text):
            found += _of(match, row)
    return list(_apart(sorted(found)))


def _of(match: re.Match[str], row: _Row) -> Iterator[Edit]:
    kept = match.groupdict().get("kept") or ""
    yield (*match.span("said"), row.plain.format(kept))
    if match.groupdict().get("then"):
        yield (*match.span("then"), row.then)


def _apart(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Without those that begin inside one before."""
    last = -1
    for one in edits:
        if one[0] >= last:
            yield one
            last = one[1]
