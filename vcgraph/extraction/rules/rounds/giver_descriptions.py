"""Names that only describe an investor, employers of investors, and who stayed out: none gave anything to the round told."""

from collections.abc import Container

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.cue_doubts import of_other_rounds
from vcgraph.extraction.rules.stakes.payers import only_pays
from vcgraph.extraction.rules.sums.no_rounds import buys_nothing, stays_out
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.givers_named import ITS_PEOPLE
from vcgraph.extraction.rules.text.governed import begins_main, is_ruled_out, is_source
from vcgraph.extraction.rules.text.lists import POST
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_DESCRIPTION = pattern(
    r"(?P<described><N>),? (?:(?:an?|itself an?) (?:(?:early|first|longtime|lead|seed|major|fellow) )?(?:investor|backer|shareholder)s? (?:in|of|behind)\b"
    r"|(?:which|that) (?:is|was) (?:(?:itself|also|in turn|partly|jointly) ){0,2}(?:in\b|an? (?:early )?(?:investor|backer|shareholder) (?:in|of)\b|(?:backed|owned|funded|controlled|founded|financed|run|set up|started) by\b)"
    r"|(?:via|through) (?:its|his|her)\b"
    r"|(?:<A> |(?:an?|the|which was|which is) (?:(?!(?:led|joined|with|and)\b)[\w\-]+ ){0,5})?(?:(?:spun (?:out|off)|carved out|split off|hived off) (?:of|from|by)|managed by)\b"
    r"|whose (?:(?!(?:is|are)\b)[\w\-]+ ){0,2}(?:founder|CEO|chief executive|partner|head|boss|chairman|president)s?\b,?"
    r"|whose (?:own )?(?:LPs|limited partners|backers|investors|shareholders|owners|founders|partners|portfolio|investments|holdings|bets)\b[^,;<N><P>]{0,40}? (?:are|include[sd]?|is|were|was)\b"
    r"|(?:(?:an?|the|which is|which was|itself an?) (?:(?:(?!(?:with|and|from|by)\b)[\w\-]+|<L>(?:['’]s)?) ){0,5}?)?(?:(?:arm|unit|subsidiary|affiliate|division|branch|offshoot|part|brand|franchise|associate) of|affiliated with)\b)"
    r"[^,;:()<N><P>]{0,40}(?P<names><X>(?: (?:and|&) (?:[\w\-]+ ){0,3}?<X>(?=[,.;)]))?)"
    r"|(?P<owner><N>),? (?:via|through) (?:its|their) (?:[\w\-]+ ){0,3}(?:vehicles|funds|entities|affiliates),? (?:including|such as|namely|like) (?:the )?(?P<vehicles><N>(?: [A-Z]+\b)?(?:(?:, |,? and )(?:the )?<N>(?: [A-Z]+\b)?){0,5})"
    r"|(?P<latter><N>)(?: \(|, )the (?:latter|former) (?:is )?(?:also )?an? (?:early )?(?:investor|backer|shareholder) (?:in|of)\b(?P<told>(?:(?!\b(?:with|alongside|along|plus|led|co-led|join\w*|took|participat\w*|as well)\b)[^.;)]){0,160})"
)
_OPENERS = AnyOf(
    "investor", "backer", "shareholder", "which", "that", "whose", "via", "through", "spun", "carved", "split off", "hived", "managed by", "arm of", "unit of", "part of", "subsidiary of", "affiliate", "division of", "branch of", "brand of", "franchise of", "associate of", "offshoot of"
)  # fmt: skip
_ARM = pattern(r"['’]s? (?P<arm><N>)")
_STAFF = pattern(
    r"(?:[Ff]ounders|executives|employees|alumni|veterans|CEOs|operators|leaders|creators) (?:of|from|at|behind) (?:[\w\-]+ ){0,3}?"
    r"(?P<names><N>(?:['’]s)?(?:, <N>(?:['’]s)?){0,6}(?:,? (?:and|&) <N>)?)"
)
_IN_POST = pattern(rf"<P>, (?:the |former |ex-|then ){{0,2}}{POST}(?:(?:,| and| &) {POST})*(?:,| (?:of|at)) (?:the )?$")
""" "Ann Lee, founder, | Acme": how the press of India and others write of whom one is the founder."""
_HOLDS_POST = pattern(
    rf"<P>, (?:(?:an?|the|former|ex-|then|current|founding|venture|senior) ?){{0,3}}{POST}(?:(?:,| and| &) (?:[a-z]+ )?{POST})* (?:of|at|with) (?:the )?$"
)
_OF_ANGELS = Pattern(r"\b(?:angels?|individuals|individual investors|private investors)\b[^.]*$")
""" "Angels including Ann Lee, a partner at | A; Bo Day, head of | B": she put in her own money, and A none."""
_FAR = 90
_STAFF_NOUNS = AnyOf(
    "founders", "executives", "employees", "alumni", "veterans", "CEOs", "operators", "leaders", "creators"
)


def gave_nothing(sentence: Sentence, position: int, investors: Container[int]) -> bool:
    """Whether the words around a name rule out that it is an investor; `investors` are the places of those likely to be."""
    mask, near = sentence.mask, max(0, position - _FAR)
    return (
        _in_description(sentence, position, investors)
        or _is_employer(sentence, position)
        or stays_out(sentence, position)
        or is_ruled_out(mask, position)
        or is_source(mask, position)
        or of_other_rounds(sentence, position)
        or _SPUN_FROM.search(mask, near, position) is not None
        or (_ONCE.search(mask, near, position) and _HELD_POST.match(mask, position + 1)) is not None
        or only_pays(sentence, position)
        or pays_otherwise(sentence, position)
        or _OTHERWISE_NAMED.match(mask, position) is not None
        or _PUTS_ELSEWHERE.match(mask, position + 1) is not None
        or _OF_OTHER_DEAL.search(mask, near, position) is not None
        or (mask.count(marks.MONEY) == 1 and _COMPARED.search(mask, near, position) is not None)
        or (_DEAL_BY.search(mask, near, position) and _CAME_TO_NOTHING.match(mask, position + 1)) is not None
        or (_SPEAKS.match(mask, position) and _ITS_OFFICER.search(mask, 0, position)) is not None
        or (mask.endswith(", which ", 0, position) and _SAYS_IS.match(mask, position) is not None)
        or runs_company(mask, position)
        or (begins_main(mask, position) and _GIVES.match(mask, position + 1) is None)
    )


_SPUN_FROM = pattern(
    r"(?:^|[, ])(?:an? |the )?(?:[a-z\-]+ ){0,2}(?:spin-?(?:off|out)|spun (?:off|out)|carve-?out) (?:from|of|out of) (?:the )?(?:[a-z\-]+ ){0,2}(?:<X> and (?:the )?)?$"
)
""" "Acme, a spin-off from | Bede and | Corran, raised": these gave nothing here."""
_ONCE = Pattern(r"\b(?:ex-|[Ff]ormer |[Oo]ne-?time )$")
_HELD_POST = pattern(rf"['’]?s? (?:[a-z\-]+ ){{0,2}}(?:{POST}|executives?|employees?|engineers?)\b(?! <P>)")
""" "Acme, led by ex-| Bede CEO, raised": by a person, and not by Bede."""


def runs_company(mask: str, position: int) -> bool:
    """ "The company, which raised $5 million, is led by CEO | Ann Lee": she leads no round."""
    if mask[position] != marks.PERSON:
        return False
    led = _IS_LED_BY.search(mask, max(0, position - _FAR), position)
    return led is not None and not _ROUND_LED.search(mask, 0, led.start())


_IS_LED_BY = pattern(
    rf"(?:<C>|[,)]|\b(?:and|which|that|it)) (?:is|are) (?:(?:now|currently|still|also|today|jointly) )*(?:led|headed|run) by (?:(?:its|the|their|our|<A>['’]s|<L>(?:-based|['’]s)?|former|veteran|longtime|serial|first-time|entrepreneurs?|(?:co-?)?founders?|{POST}|and|<N>|[a-z\-]+),? ){{0,6}}(?:<P>(?:,? (?:and|&) |, )(?:[a-z\-]+ |{POST} |<N> ){{0,4}}){{0,3}}$"
)
_ROUND_LED = pattern(
    r"\b(?:rounds?|financing|funding|raise|investment|deal|tranche)(?: (?:of|in|for)(?: (?:<M>|<C>|<S>))?){0,2},? ?$"
    r"|(?:^|[.;] )(?:The|This|Its|<C>['’]s) (?:[\w\-]+ |<M> |<S> ){0,5}?(?:rounds?|financing|funding|raise|investment|deal|<S>)(?:,| (?:is|was|has|will|closed|values|brings)) [^;]*$"
)


def only_gives(sentence: Sentence, company: Referent) -> bool:
    """Whether a sentence only tells of who is taken for the company that he leads or gives: "including a Series B led by A",
    "we raised a seed round from A", "A led a $5 million round in the company".
    """
    places = [at for at, item in sentence.all(marks.NAME) if item.referent is company]
    return bool(places) and all(
        _AS_GIVER.search(sentence.mask, max(0, at - 60), at) or _LEADS_ROUND.match(sentence.mask, at + 1)
        for at in places
    )


_LEADS_ROUND = pattern(
    r"(?: (?:has|have|had|also|jointly|recently|just|is|are|will))* (?:co-)?(?:led|leads?|leading|anchor(?:s|ed)|join(?:s|ed)) (?:an?|the|that|this|another|one) (?:[\w\-]+ ){0,3}?(?:<M> )?(?:<S>|(?:[\w\-]+ ){0,2}(?:round|financing|raise|funding|investment)\b)"
)
_AS_GIVER = pattern(
    r"\bled by (?:the )?$|(?:<M>|<S>|\b(?:funding|financing|capital|money|equity|rounds?|investment|loans?))(?: (?:in|of|funding|financing|capital|money|equity|rounds?|investment|<D>|<S>))* from (?:the )?$"
)


def pays_otherwise(sentence: Sentence, position: int) -> bool:
    """ "$5 million in prize money from | A": no money for a round."""
    before = _SUM_FROM.search(sentence.mask, max(0, position - _FAR), position)
    return before is not None and buys_nothing(sentence, before.start())


_SUM_FROM = pattern(r"<M>(?: [\w\-]+){0,6} from (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}$")
_OTHERWISE_NAMED = pattern(
    r"<X>(?:(?:, |,? and )<X>){0,5},? (?:as|among) (?:(?:its|their|the|his|her|<A>['’]s|early|first|paying|key|big|biggest|pilot|launch) ){0,3}(?:customers?|clients?|users?|suppliers?|tenants?)\b|"
    r"(?<=<X>, )<X>['’]s? (?:[a-z\-]+ ){0,3}(?:rival|competitor|peer|neighbou?r|parent|owner|successor|predecessor|namesake|landlord|supplier|customer|sister (?:firm|fund|company))(?=[,.;)])"
    r"|<P>(?:, [^,;<P>]{2,60})?,? who (?:has |had |also )*(?:led|made|oversaw|handled|sourced) (?:its|the firm['’]s|<A>['’]s|<N>['’]s) (?:[a-z]+ )?(?:investments?|bets?|deals?) (?:in|on|with) "
)
""" "With | A and B as customers"; "A, | Bede's larger rival, put in $8 million": A did; "Ann Lee, who led its investments in A": the firm's."""
_GIVES = Pattern(
    r" (?:(?:has|had|have|also|both|each|again|later|then|[a-z]+ly) )*(?:(?:co-)?(?:led|invested|backed|funded|financed)|joined|participated|put|took (?:part|a|its)|t[ao]ken? part|followed|contributed|anchored|provided|is|was|were|are)\b"
)


def raises_for(sentence: Sentence, position: int, company: Referent) -> bool:
    """ "Ann Lee, who once backed Bede, has raised $5 million for | Acme": she raises it, and gives nothing."""
    raised = _RAISES_FOR.match(sentence.mask, position)
    return raised is not None and sentence.items[raised.end() - 1].referent is company


_RAISES_FOR = pattern(
    r"<P>(?: and <P>)?(?:, [^;<M>]{2,140},)? (?:(?:has|have|had|also|just|since|later|then|recently) )*(?:raised|secured|landed|closed|pulled in|took in|got) [^.;<M><N>]{0,20}<M>[^.;<N>]{0,40} for (?:(?:his|her|their|the) )?(?:[a-z\-]+ ){0,4}(?:, )?<N>"
)


_PUTS_ELSEWHERE = pattern(
    r"(?: (?:has|had|also|recently))* (?:invest(?:ed|s)|put|puts|spent|spends) (?:\w+ ){0,2}<M> (?:in(?:to)?|on) (?:an?|the|his|her|its|their|new|more) "
    r"(?!(?:[a-z\-]+ ){0,4}(?:company|start-?ups?|firms?|business(?:es)?|ventures?|round|deal|funds?|stake|shares|maker|rival|competitor|it|which|debt|financing|funding|raise)\b)[a-z\- ]{2,40}(?=[,;.])"
)
""" "Ann Lee put $3 million in a new boat, and her brother $3 million in Acme": she is not in Acme's round."""
_OF_OTHER_DEAL = pattern(
    r"<C>(?:, [^,;]{2,60},)? (?:(?:has|have|had|also|just) )*(?:raised|closed|received) [^;<N><P>]{0,50}<M>[^;<N><P>]{0,20}[,;] (?:as|so) (?:did|has|have) (?:also )?$|[;,] under $"
    r"|\b(?:turn(?:s|ed|ing) (?:down|away)|pass(?:ed|ing) up|reject(?:s|ed|ing)|refus(?:es|ed|ing)|spurn(?:s|ed|ing)|rebuff(?:s|ed|ing)|declin(?:es|ed|ing)) [^.;,<N><P>]{2,60} (?:from|by) (?:the )?(?:[a-z\-]+ |<L>(?:-based|['’]s)? ){0,4}$"
    r"|\b(?:licen[sc]ed|leased|rented|hired|poached|bought|ordered|imported)(?: [a-z\-]+){0,3} from (?:the )?(?:[a-z\-]+ ){0,3}$"
    r"|\b(?:includes?|uses?|using|shows?|combines?|offers?) (?:data|content|information|images|products|parts|tools|services) from (?:<X>(?:, |,? and )){0,4}$"
)
""" "A raised $5 million, as did | B", "; under | Ann Lee, it has raised nothing", "turned down an offer of $250 million from | A",
"its drug, licensed from | A", "it includes data from | A": no money for the round.
"""
_COMPARED = pattern(
    r"\b(?:what|than|as much as) (?:<C>|it|they) (?:(?:had|has|last|first|previously) )*(?:raised|got|took|received) [^.;,<M><N>]{0,40}from (?:the )?(?:[a-z\-]+ ){0,3}$"
)
""" "Plans a $90 million round, twice what it raised in 2022 from | A"."""
_DEAL_BY = pattern(
    r"\b(?:rescue|bid|offer|deal|approach|takeover|investment|round|talks|merger|bail-?out|purchase) (?:[a-z]+ ){0,3}(?:by|from|with) (?:the )?(?:[a-z\-]+ ){0,3}$"
)
_CAME_TO_NOTHING = pattern(
    r"(?:,? and <X>)? (?:had |has |have )?(?:fell through|fallen through|collapsed|failed|c[ao]me to nothing|fell apart|broke down|(?:was|were|been) (?:called off|withdrawn|abandoned|cancell?ed|rejected))\b"
)
""" "After a rescue by | A fell through"."""
_SPEAKS = pattern(r"<P>,? (?:said|says|told|added|wrote|explained)\b")
_SAYS_IS = pattern(r"<X> (?:said|says|told [\w ]{1,30}|explained|claims) (?:is|are|was|were|will|would|has|had|can)\b")
""" "Nearly $9 million in all, which | Ann Lee says is being put toward sales": of what, and of nothing that she gave."""
_ITS_OFFICER = pattern(rf", (?:<I>|[Ii]ts|the company['’]s|<A>['’]s) (?:[a-z]+ )?{POST}(?:,? and {POST})?,? $")
""" "Raised $21 million from A, its founder, | Ann Lee, said"."""


def _in_description(sentence: Sentence, position: int, investors: Container[int]) -> bool:
    """Whether a name belongs to what is told of an investor beside it: "A, whose backers include X, led the round".

    A list with commas may go on with the investors of the round, so only names up to the first comma count.
    Of "A's B" it is B who invests.
    """
    arm = _ARM.match(sentence.mask, position + 1)
    if arm is not None and arm.start("arm") in investors:
        return True
    if not _OPENERS.is_in(sentence.mask):
        return False
    return any(
        match.start(names) <= position < match.end(names) and match.start(described) in investors
        for match in _DESCRIPTION.finditer(sentence.mask)
        for described, names in (("described", "names"), ("owner", "vehicles"), ("latter", "told"))
    )


def _is_employer(sentence: Sentence, position: int) -> bool:
    """Whether a company is told only as that of the people who invest: "the founders of A, B and C".

    A firm behind the first name of such a list may well be the next investor.
    """
    referent = sentence.items[position].referent
    firm = referent is not None and referent.kind == "firm"
    near = max(0, position - _FAR)
    if not firm and _IN_POST.search(sentence.mask, near, position):
        return True
    if _HOLDS_POST.search(sentence.mask, near, position) and (
        sentence.mask.startswith(";", position + 1) or _OF_ANGELS.search(sentence.mask, 0, position)
    ):
        return True
    if not _STAFF_NOUNS.is_in(sentence.mask):
        return False
    if not firm and ITS_PEOPLE.match(sentence.mask, position + 1):
        return True
    found = (match.span("names") for match in _STAFF.finditer(sentence.mask))
    return any(start == position or (start < position < end and not firm) for start, end in found)
