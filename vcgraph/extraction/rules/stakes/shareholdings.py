"""Who owns a part of a company: "A owns 20 percent of B", "A's stake in B", "B is partly owned by A", "B sold a stake to A"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.stakes.investments_by import is_in_which
from vcgraph.extraction.rules.stakes.owner_tables import find_owner_tables
from vcgraph.extraction.rules.stakes.stated import Frame, Stake, frame_table, read_frames
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.traded import is_traded
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_ABOUT = r"(?:(?:about|around|roughly|nearly|almost|over|approximately|just|more than|less than|at least|up to|an estimated|some) )*"
_PART = r"(?:(?:[1-4]?\d(?:\.\d+)?|(?:twenty|thirty|forty)(?:-\w+)?|[a-z]{3,9}teen|five|six|seven|eight|nine|ten) ?(?:percent|per cent|pct|pc|%)|(?:an? |one )?(?:quarter|third|fifth|tenth|minority|part|slice|piece))"
"""A part that leaves the others the greater one."""
_STAKE = r"(?:stake|shareholding|(?:percent|%|minority|equity|ownership|economic|financial) interest|holding|share)"
_FLOTATION = r"(?:[\w\-]+ )?(?:<S>|(?:IPO|offering|initial public offering|flotation|float|listing|public offering|offer[- ]for[- ]sale|OFS|public issue)\b)"
_HOLDS = r"(?:,? (?:which|who|that))?(?: (?:also|still|now|already|currently|reportedly|together|has|have|had|has since|will))*"
_FRAMES = frame_table(
    Frame("owns a part", ("own", "hold", "held", "has ", "have ", "had ", "control", "retain"), "before", "after",
          pattern(rf"{_HOLDS} (?:owns?|owned|holds?|held|has|have|had|controls|controlled|retains?|retained|owning|holding) {_ABOUT}{_PART} (?:(?:of|in) (?:the )?(?:shares|stock|equity) (?:of|in) |(?:of|in) |{_STAKE} in )(?=(?:(?!(?:which|whose|for|to|combined|merged|enlarged)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<C>(?! (?:market|users|revenue|sales|land)\b))")),
    Frame("has a stake", ("stake", "shareholding", "interest", "holding", "shares"), "before", "after",
          pattern(rf"{_HOLDS} (?:owns?|owned|holds?|held|has|have|had|retains?|retained|keeps?|kept|with|takes?|took|taken|acquir(?:es|ed)|buys?|bought|purchased|increas(?:es|ed)|rais(?:es|ed)|owning|holding|taking|acquiring|buying|pick(?:s|ed) up) (?!(?:[\w\-.]+ ){{0,4}}?(?:[5-9]\d|100)(?:\.\d+)? ?(?:%|per))(?:an? |its |the |about |up to |as much as )?(?:(?!(?:rest|majority|controlling|remaining|entire|full|whole|in|of|for|to)\b)[\w\-.%<M>]+ ){{0,4}}?(?:{_STAKE}|stakes) (?:worth <M> |of {_ABOUT}\d\S* ?(?:percent|per cent|pct)? ?)?in (?:both |[^.;<N>]{{0,60}}?(?:such as|including|like|from) )?(?=(?:(?!(?:which|whose|that|to|success|future|outcome)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<C>(?!(?:,[^;]{{2,80}}?,)? (?:from [\d.]+ ?\S+ )?to (?:[a-z]+ ){{0,2}}(?:5[1-9]|[6-9]\d|100)))(?!(?:[\w\-’']+ ){{0,5}}?<C>['’])")),
    Frame("owner's stake", ("stake", "shareholding", "nvestment", "holding", "position"), "named", "after",
          pattern(r"(?P<investor><C>(?=['’])|\b[Ii]ts\b(?= (?:[\w\-.%<M>]+ ){0,4}?(?:stakes?|shareholding|holdings?|position)\b))(?:['’]s?)? (?:(?!(?:majority|controlling|remaining|entire|and)\b)[\w\-.%<M>]+ ){0,4}?(?:stakes?|shareholding|holdings?|position|investments?) in (?:(?:both|(?:companies|startups|firms|businesses),?) )?(?:(?:such as|including|like) )?(?=(?:(?!(?:which|whose|that|to|the)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}?<C>(?!(?:,[^;]{2,80}?,)? (?:from [\d.]+ ?\S+ )?to (?:[a-z]+ ){0,2}(?:5[1-9]|[6-9]\d|100)))(?!(?:[\w\-’']+ ){0,4}?<C>(?:['’]| for (?:\w+ ){0,2}<M>))")),
    Frame("owner's stake", ("stake", "shareholding", "holding"), "named", "named",
          pattern(r"(?P<investor>\b[Ii]ts\b) (?:(?!(?:majority|controlling|remaining|entire|and|in|of|for|to)\b)[\w\-.%<M>]+ ){0,3}?(?P<company><N>) (?:stakes?|shareholding|holdings?)\b(?! company)")),
    Frame("bought shares", ("shares", "stock"), "before", "after",
          pattern(rf"{_HOLDS} (?:owns?|owned|holds?|held|bought|buys?|purchased|acquired|picked up) (?:[\w\-.<M>]+ ){{0,3}}?(?:of (?:the )?)?(?:shares|stock|common stock|preferred stock) (?:in|of) (?=(?:(?!(?:which|whose|that|to|its)\b)[\w\-’']+ ){{0,4}}?<C>(?!['’]))")),
    Frame("bought shares", ("shares", "stock"), "before", "named",
          pattern(rf"{_HOLDS} (?:owns?|owned|holds?|held|bought|purchased|acquired) (?:private |about |some |early |<M> (?:worth )?(?:of|in) )*(?P<company><N>) (?:shares|stock)\b")),
    Frame("has a stake", ("hose ",), "before", "named",
          pattern(r",? whose (?:(?!(?:majority|controlling|remaining|entire)\b)[\w\-.%<M>]+ ){0,3}?(?P<company><N>) (?:stake|shareholding|holding|shares)\b")),
    Frame("took a part", (" of ",), "before", "after",
          pattern(rf"{_HOLDS} (?:took|takes|taken|bought|buys|acquire[sd]|purchased|picked up|snapped up) {_ABOUT}{_PART} of (?=(?:(?:the|startup|company|maker|start-up|retailer) ){{0,2}}<N>(?:[.,;]|$| (?:in|for|from|last|earlier|this) ))")),
    Frame("sold a stake", ("equity", "shares", "stock", "capital"), "after", "before",
          pattern(rf"\b(?:gave up|gives up|s(?:old|ells)|cede[sd]|hand(?:s|ed)(?: over)?|part(?:s|ed) with) {_ABOUT}{_PART} of (?:its|their|the company['’]s) (?:equity|shares|stock|share capital|capital) to (?:an? (?:[\w\-]+ )?(?:group|consortium|syndicate) (?:made up of|of|including|consisting of|comprising|that includes) )?(?=(?:(?!(?:which|whose|that|the|its|employees|staff)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<X>)")),
    Frame("partly owned by", ("owned by", "held by"), "after", "before",
          pattern(rf"\b(?:part(?:ly|ially)?[- ]|jointly |{_ABOUT}{_PART}[- ](?:is )?)(?:owned|held) by (?:both )?(?=(?:[\w\-’']+ ){{0,5}}?(?:<X>|<L>))")),
    Frame("sells in the flotation", ("sell", "offload", "sold"), "before", "after",
          pattern(rf"(?:,? (?:which|who))?(?: (?:is|are|will|would|also|both|each|be))* (?:sell|sells|selling|sold|offload(?:s|ed|ing)?) (?:(?!(?:in|to|of)\b)[\w\-.,%<M>]+ |of ){{0,6}}?(?:shares|stock|stakes?|holdings?)(?: worth <M>)? (?:in|as part of|during|at|through|via) (?=<N>['’]s? (?:<M> )?{_FLOTATION})")),
    Frame("sold a stake", ("stake", "shares"), "after", "before",
          pattern(rf"\b(?:s(?:old|ells|elling)|giv(?:es|en|ing)|gave) (?:an? |{_ABOUT})?(?:(?!(?:majority|controlling|remaining|entire|full|whole|its|their|in|of|for|to)\b)[\w\-.%<M>]+ ){{0,4}}?(?:{_STAKE}|new shares)(?: in itself)? (?:worth <M> )?to (?:{_STAKE} )?(?=(?:(?!(?:which|whose|that|the|its)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<X>)")),
)  # fmt: skip
_ENDS = r"(?=[.;:)]|,? (?:and|while|whereas|with|after|before|but|since|at|as|which|worth|valued)\b|,|$)"
_HOLDERS = r"(?:shareholders?|stockholders?|stakeholders?|holders?|owners?|investors?|backers?)"
_GREATEST = (
    r"(?:largest|biggest|top|main|major|principal|lead|leading|early|earliest|first|selling|significant|institutional)"
)
_STAND = r"(?:stands?|stood) to (?:make|gain|reap|earn|receive|pocket|collect|net|win)"
_BEHIND = f"(?<=[{marks.NAME}{marks.ANAPHOR})])"
_UNNAMED = frame_table(
    Frame("is the largest shareholder", ("holder", "nvestor", "acker", "owner"), "before", "spoken",
          pattern(rf"{_BEHIND}(?:,? (?:which|who))?(?: (?:is|are|was|were|remains?|became)|,)(?: (?:also|still|now|already|currently|both|among|one of))* (?:the |an? )?(?:[\w\-]+ ){{0,2}}?{_GREATEST} (?:(?!(?:of|in|by|and|for|to)\b)[\w\-]+ ){{0,3}}?{_HOLDERS}{_ENDS}")),
    Frame("are shareholders", ("holder",), "before", "spoken",
          pattern(rf"{_BEHIND} (?:is|are|was|were)(?: (?:also|still|already|both|all|each|an?))* (?:minority |existing |small |significant )?(?:share|stock)holders?(?=[.;]|,? too\b| of {_ABOUT}\d|$)")),
    Frame("owns a part", ("own", "hold", "held", "control", "retain"), "before", "spoken",
          pattern(rf"{_BEHIND}{_HOLDS} (?:owns?|owned|holds?|held|controls|controlled|retains?|retained|owning|holding) {_ABOUT}{_PART}(?: of (?:(?:the|its) )?(?:company['’]s )?(?:(?:outstanding|voting|common|total|company|Class \w) )?(?:shares|stock|equity|company))?{_ENDS}")),
    Frame("has a stake", ("stake", "shareholding"), "before", "spoken",
          pattern(rf"{_BEHIND}{_HOLDS} (?:owns?|owned|holds?|held|has|have|had|retains?|retained|keeps?|kept|with|owning|holding) (?!(?:[\w\-.]+ ){{0,4}}?(?:[5-9]\d|100)(?:\.\d+)? ?(?:%|per))(?:an? |about |up to )?(?:(?!(?:rest|majority|controlling|remaining|entire|full|whole|in|of|for|to|no)\b)[\w\-.%<M>]+ ){{0,4}}?(?:stakes?|shareholdings?)(?: of {_ABOUT}\d\S* ?(?:percent|per cent|pct)?)?{_ENDS}")),
    Frame("owner's stake", ("stake", "shareholding", "shares", "holding"), "named", "spoken",
          pattern(r"(?P<investor><N>)(?:['’]s?) (?:(?!(?:majority|controlling|remaining|entire|and|in|of)\b)[\w\-.%<M>]+ ){0,4}?(?:stake|shareholding|holdings?|shares)(?= (?:would|will|could|is|was|are|were|be|being) (?:now |then |likely )?(?:be )?(?:worth|valued|diluted|reduced|cut))")),
    Frame("sells in the flotation", ("sell", "offload", "sold"), "before", "spoken",
          pattern(rf"{_BEHIND}(?:,? (?:which|who))?(?: (?:is|are|will|would|also|both|each|be|plans?|intends?|expects?|aims?|to|had))* (?:sell|sells|selling|sold|offload(?:ing)?) (?:(?!(?:in|to|of)\b)[\w\-.,%<M>]+ |of ){{0,6}}?(?:shares|stock|stakes?|holdings?) (?:in|as part of|during|at|through) (?:the |its ){_FLOTATION}")),
    Frame("took a stake", ("stake",), "before", "spoken",
          pattern(rf"{_BEHIND}(?: (?:first|also|has|had|then|later|recently|reportedly))* (?:acquired|bought|took|purchased|picked up) an? (?:(?!(?:majority|controlling|in|of)\b)[\w\-.%]+ ){{0,3}}?stake(?=(?: in| last| earlier| back)? ?(?:<D>|year|month|week|this year)|[.;]|$)")),
    Frame("holds the next part", ("ollowed by",), "named", "spoken",
          pattern(rf"(?:\bfollowed by|(?<=[%t]),|(?<=[%t]),? and) (?:[\w\-’']+ ){{0,3}}?(?P<investor><N>),? (?:with|at|on|holding|owning) {_ABOUT}{_PART}{_ENDS}")),
    Frame("stands to make", (" to ",), "before", "spoken",
          pattern(rf"{_BEHIND}(?:,? (?:which|who))? (?:also )?{_STAND} (?:[\w\-]+ ){{0,3}}?<M>")),
    Frame("holds on to its stake", ("onto ", "on to ", "keeping", "retaining", "not selling"), "before", "spoken",
          pattern(rf"{_BEHIND}(?:,? (?:which|who))?(?: (?:is|are|was|were|will|be|both|each|also|still))* (?:(?:holding|hanging) on ?to|keeping|retaining|not selling) (?:(?:all|most|part|some|any) )?(?:of )?(?:(?:its|their) )?(?:entire |full )?(?:stakes?|shares|holdings?)\b")),
    Frame("among the sellers", ("eller", "hose ", "hareholders ", "nvestors "), "after", "subject",
          pattern(r"\b(?:(?:largest|biggest|main|top|major|principal|other) (?:[\w\-]+ )?[Ss]ellers?(?: in the (?:IPO|offering|float|flotation|share sale|deal))?|[Ss]ellers|(?:[Tt]hose|[Ii]nvestors|[Ff]irms|[Ss]hareholders|[Hh]olders) (?:who are |that are )?(?:holding on ?to|keeping|selling|retaining|cutting|reducing) [^.;:<N><P>]{3,40}?) (?:are|is|was|were|will be|would be|includes?|included):? (?=(?:[\w\-’']+ |<L>(?:-based)? ){0,5}?<X>)")),
    Frame("hold that much", ("percent", "per cent", "%"), "after", "subject",
          pattern(rf"\b(?:[Gg]roups|[Ff]irms|[Ii]nvestors|[Ii]nstitutions|[Ff]unds|[Ss]hareholders|[Hh]olders)(?: (?:who|that|which))? (?:own(?:ing)?|hold(?:ing)?|with|of) {_ABOUT}{_PART}(?: (?:of|in) [^.:;<N><P>]{{0,30}})?(?::| includ(?:e|ing):?| are:?) (?=(?:[\w\-’']+ )?<X>)")),
)  # fmt: skip
""" "A is the largest shareholder", "A owns 20 percent": of the company that the text speaks of."""
_OF_OTHERS = Pattern(r"\bmarket\b|\b(?:customers?|users?|clients?|suppliers?|patents?)\b")
_PLANNED = Pattern(
    r"\b(?:talks|interest(?:ed)?|consider(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|looking|plans?|planned|offer(?:s|ed|ing)?|hop(?:es|ed|ing)|bid|tr(?:y|ies|ied|ying)|could|may|might|would|agreed)(?: (?:to|in))?(?: \w+ly)? (?:be )?(?:acquir(?:e|ing)|buy(?:ing)?|tak(?:e|ing)|purchas(?:e|ing)|sell(?:ing)?|pick(?:ing)? up|increas(?:e|ing)|own(?:ing)?)\b|\b(?:open market|stock market|buybacks?)\b"
)
_ON_SHARES = Pattern(
    r"\b(?:(?:[Pp]ortfolio|[Ff]und|[Mm]oney) managers?|[Aa]nalysts?|[Ss]trategists?)\b[^.;]{0,60}\b(?:owns?|holds?|owned|held)\b[^.;%]{0,30}\b(?:shares|stock)\b"
)
""" "Said Ann Lee, portfolio manager at Harrow, which owns shares in Acme": who comments on what an exchange trades."""
_LISTED = Pattern(r"\b(?:the|a) (?:publicly[- ])?listed (?!as\b|among\b)[a-z]")
""" "... of Acme, making him the largest shareholder in the listed network"."""
_WORDS = AnyOf(
    "own", "stands to", " onto ", " on to ", "stand to", "sell", "nvestor", "acker", "stake", "share", "hold",
    "held", "interest", "position", "nvestment", "percent", "per cent", "%", "equity",
)  # fmt: skip


def find_shareholdings(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors that own a part of a company; of a company that the exchange trades, none."""
    if marks.NAME not in sentence.mask or not _WORDS.is_in(sentence.mask):
        return
    if (
        _PLANNED.search(sentence.mask)
        or _ON_SHARES.search(sentence.mask)
        or _LISTED.search(document.text, sentence.start, sentence.end)
    ):
        return
    for stake in (
        *read_frames(document, sentence, _FRAMES),
        *_of_spoken(document, sentence),
        *find_owner_tables(document, sentence),
    ):
        person = stake.investor.item.sign == marks.PERSON
        founder = person and ("founder" in sentence.mask or _is_founder(document, stake))
        giant = stake.company.name in lexicon().giants and stake.rule not in ("among the sellers", "hold that much")
        if not founder and not giant and not is_traded(document, stake.company):
            yield stake


def _is_founder(document: Document, stake: Stake) -> bool:
    """Whether the text calls a person a founder, who was given what he holds."""
    places = (
        item
        for sentence in document.sentences
        if "ound" in sentence.mask
        for _, item in sentence.all(marks.PERSON)
        if item.referent is stake.investor.item.referent
    )
    return any(_FOUNDS.search(document.text, max(0, one.start - 60), one.end + 60) for one in places)


_FOUNDS = Pattern(r"\b(?:[Cc]o-?)?(?:[Ff]ounders?|[Ff]ounded(?: by)?)\b")


def _of_spoken(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Firms that hold a part of the company that the text speaks of; persons may well have founded it."""
    if not _OF_OTHERS.search(sentence.mask):
        found = read_frames(document, sentence, _UNNAMED)
        yield from (
            stake for stake in found if _may_hold(stake) and not is_in_which(sentence.mask, stake.investor.position)
        )


def _may_hold(stake: Stake) -> bool:
    kind = stake.investor.item.referent.kind if stake.investor.item.referent is not None else "person"
    return kind in ("firm", "fund") or (
        kind != "person" and stake.rule not in ("sells in the flotation", "stands to make", "among the sellers")
    )
