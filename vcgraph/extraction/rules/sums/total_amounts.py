"""Whether an amount is what a company has raised in all, from the words beside it."""

import re

from vcgraph.extraction.rules.sums.round_amounts import ENDS, GROWS_TO, ROUND_RIGHT
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_TOTAL_LEFT = pattern(
    r"(?:\b(?:(?:with|including) (?:the|this|its) (?:(?:new|latest|fresh|current|most recent) )?(?:money|round|funding|cash|investment|financing|infusion|injection|raise|deal|capital)|all told|(?:to|till) date|so far|in all|in total|altogether|over (?:time|the years)|since (?:its |the )?(?:inception|founding|launch|<D>|then)),? [^.;]{0,60}\b(?:raised|secured|attracted|received|taken|brought|pulled|put|garnered|amassed|collected|drawn)(?: in)? (?:\w+ ){0,4}$|\b(?:(?<!<M> in )total|cumulative|overall|altogether|aggregate|lifetime)\b(?:(?!\bround\b|\((?:<C>|the |which |it |they ))[^.;]){0,60}$|\b(?:bring|brings|bringing|brought|takes|taking|took|pushes|pushing|puts|lifts|upping|swell(?:s|ing))\b (?:the |its |their |<C>['’]s |our |<I> )?[^.;]{0,60}\bto (?:\w+ ){0,4}$"
    r"|\b(?:funding|financing|capital|money|raised) (?:(?:to|till) date|so far)(?: is| was| stands at| totals| comes to)?:? (?:\w+ ){0,3}$"
    r"|\bwar chest (?:is |was |now |stands |has |grown |swelled |totals |at |to ){1,4}(?:\w+ ){0,3}$"
    r"|\b(?:prior to|before) (?:this|the|its) (?:\w+ )?(?:round|funding|financing|<S>),? [^.;]{0,40}\b(?:has|had)(?: already| previously)? raised (?:\w+ ){0,3}$"
    r"|\b(?:prior|previous|earlier|past) (?:\w+ )?(?:rounds|funding|financings?|fundraises)(?: of (?:funding|financing|investment|capital))?,? (?:which |that )?(?:totall?(?:ing|ed)|add(?:s|ed|ing) up to|amount(?:s|ed|ing) to|worth a total of) (?:\w+ ){0,3}$"
    r"|\bin (?:prior|previous|earlier|past) (?:\w+ )?rounds\b[^.;<M>]{0,60}\b(?:raised|taken|secured|received) (?:\w+ ){0,3}$"
    r"|\b(?:has|have|had)(?: now| so far| already| since| also| previously| collectively| publicly)* raised (?:\w+ ){0,4}?(?:a )?total(?:ing)? (?:of )?(?:\w+ ){0,3}$)",
    re.IGNORECASE,
)
_SURE_TOTAL = pattern(
    r"\b(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|push(?:es|ed|ing)|lift(?:s|ed|ing)|rais(?:es|ing)|upp(?:s|ed|ing)|swell(?:s|ing)|swelled|grow(?:s|ing)|increas(?:es|ed|ing)|boost(?:s|ed|ing)|driv(?:es|ing)) (?:the |its |their |our |<C>['’]s )?"
    r"(?:(?:[\w\-]+ ){0,2}(?:total|haul|tally|war chest)(?: (?:funding|raised|financing|investment|capital|amount|venture|equity|to date|so far|it has|of|invested|in|by|for|money|backing|<C>)){0,5}|(?:amount|sum|money|capital|funding)(?: that)?(?: <C> (?:has|had))? (?:raised|invested|put)(?: (?:to date|so far|by|in|<C>)){0,3}|(?<=its )(?:funding|financing)|(?<=their )(?:funding|financing)|(?<=['’]s )(?:funding|financing)|the total for <C>)"
    r" (?:to|past|above|beyond) (?:\w+ ){0,4}$"
    r"|\b(?:[Aa]s of|[Bb]y|[Ww]ithin) (?:the )?(?:(?:end|start|middle|beginning) of )?<D>(?: [\w\-]+){0,4},? (?:[\w\-]+ ){0,3}(?:<C>|<I>) ha[ds] (?:already )?raised (?:\w+ ){0,3}$"
)
_SURE_WORDS = ("total", "funding", "financing", "haul", "tally", "war chest", "raised", "invested")
_SUM_WORDS = ("ll told", "n all", "ltogether", "n total", " now ", "makes", "adds up", "comes to")
_SUM_LEFT = pattern(
    r"\b(?:[Aa]ll told|[Ii]n all|[Aa]ltogether|[Ii]n total),? (?:that|this|<C>)(?:['’]s| is| was| makes(?: it)?| comes to| adds up to| (?:has|have)(?: now)? (?:raised|taken in|pulled in|collected|brought in)) (?:\w+ ){0,4}$"
    r"|<C> (?:has|have) (?:thus |so )?now (?:raised|taken in|pulled in|collected|brought in) (?:(?:an?|about|around|some|over|more|than|nearly|almost|at|least|close|to|roughly|upwards|of|well) ){0,4}$"
)
_NOW_RAISED = pattern(
    r"(?:[.;)]|$|,| in (?:total|all|venture|funding|capital|outside)\b| (?:and|but|since|over|across|to date|so far|from (?:investors|backers))\b)"
)
""" "All told it has taken in $9 million", "Acme has now raised $9 million"."""
_SPENT_WORDS = ("amass", "accumul", "through ", "tune", "acked ", "of its", "of the")
_SPENT_LEFT = Pattern(
    r"\b(?:amass(?:ed)?|accumulated|(?:burn(?:ed|t)|burning|gone|went|ran|run) through|[Ff]unded to the tune of|[Bb]acked (?:by|with)|(?:some|most|all|much|part|half|rest) of (?:its|the|their)) (?:(?:the|its|some|about|around|roughly|nearly|almost|more|over|than|at|least|close|to|up) ){0,4}$"
)
_OF_BACKERS = Pattern(
    r"^ (?:in|of) (?:\w+ |\w+-\w+ ){0,2}(?:funding|capital|financing|backing|funds|venture money|investors?['’] money|investments?)\b"
)
_STANDS_AT = pattern(
    r"(?:<C>['’]s?|<I>|whose) (?:(?:[\w\-]+ )?(?:total|overall|previous|prior|earlier) (?:haul|funding|financing|raise|fundraising|(?:money|capital|amount|sum) raised)(?: to date| so far| thus far)?|(?:funding|financing)(?: (?:to date|so far|thus far)|(?= now )))"
    r"(?: now)? (?:stands at|comes to|totals|reaches|amounts to|has reached|adds up to)(?: now)? (?:\w+ ){0,3}$"
)
_LIVED_ON = Pattern(
    r"\b(?:g[eo]t(?:s|ting)? by|liv(?:es?|ed|ing)|subsist(?:s|ed|ing)?|surviv(?:es?|ed|ing)|made do|making do|got (?:there|here|this far)|did (?:it|so|all this|that)|built (?:all )?(?:this|that|it)) (?:on|with) (?:(?:just|only|about|around|some|under|less|more|than|roughly|a|an|mere|total|of|nearly|the) ){0,4}$"
)
_OF_INVESTORS = pattern(
    r" (?:in|of) (?:[\w\-]+ |<S> ){0,2}(?:funding|capital|financing|backing|venture money|(?:seed|outside|angel|investors?['’]?) (?:money|cash)|investments?)\b"
)
""" "Got by on just $9 million in venture backing"."""
_RELATIVE_GOT = Pattern(
    r"\b(?:which|that|who)(?: has| had| have| once| previously)* (?:raised|attracted|received|secured|collected|landed|got|drew|took in|pulled in|brought in|amassed|burned through) (?:\w+ ){0,3}$"
)
_ENDED = pattern(
    r"(?: in (?:[\w\-]+ ){0,2}(?:funding|capital|financing|backing|investments?|money))?(?: from [^.;,<M>]{2,60}| (?:before|and) (?:was |being )?(?:once )?valued [^.;,]{2,50}| over [\w ]{3,20}years)?,? (?:has |have |was |is |then |just |recently |abruptly |quietly |finally ){0,3}"
    r"(?:filed for (?:bankruptcy|insolvency|creditor|liquidation|protection|Chapter)|imploded|bought by|acquired by|(?:announced|said) (?:(?:that )?it (?:was|is|would be|will be) (?:clos|shut|wind)ing|(?:the|its) (?:closure|shutdown|liquidation|bankruptcy|insolvency|end of|winding))|shut(?:ting)? (?:down|its doors|up shop)|clos(?:ed|ing) (?:down|its doors)|fold(?:ed|ing)|collaps(?:ed|ing)|ceas(?:ed|ing)|went (?:bust|under|bankrupt|out of)|entered (?:administration|insolvency|receivership)|wound (?:down|up)|liquidated|delisted|de-listed|sold (?:its (?:\w+ )?(?:assets|business|remains|technology)|itself|off)|called it quits|ran out of (?:money|cash))\b"
)
""" "A startup that raised $9 million, filed for bankruptcy": all that it had raised, whenever."""
_AT_ITS_END = Pattern(
    r"\b(?:shut(?:s|ting)? (?:down|shop|its doors|up)|fold(?:s|ed)|(?:went|gone|goes) (?:bust|bankrupt|under|out of business)|collaps(?:es|ed)|w(?:ound|inds) down|liquidat\w+|ceas(?:es|ed) (?:operations|trading)|bankruptcy)\b[^.;,\ue000\ue005]{0,60} (?:after|despite|having|since|and)\b(?:[^.;,\ue000\ue005]{0,60})? (?:rais(?:ing|ed)|burn(?:ing|ed) through) (?:\w+ ){0,3}$"
)
_BEFORE_ITS_END = Pattern(
    r"^[^.;\ue002]{0,60} before (?:shutting|folding|going (?:bust|bankrupt|under|out)|closing (?:down|its doors)|collapsing|winding|(?:it|\ue005) (?:shut|folded|collapsed|went|ran out|was (?:sold|bought|acquired))|being (?:acquired|bought|sold))"
)
_IT_HAD_RAISED = pattern(
    r"^ (?:that |which )?(?:it|they|<C>)(?: has| had| have|['’]d)(?: already| previously| so far)? (?:raised|taken in)\b(?! (?:in|last|this|on|only|just)\b)"
)
_UNDER_BELT = Pattern(
    r"^(?: (?!round\b)[\w\-]+){0,3}? (?:under (?:its|their) belt|in (?:its|their) (?:war chest|coffers))\b"
)
_FRESH = Pattern(r"\b(?:fresh|new|latest|another|additional|just|extra|more|today)\b[^.;,]{0,20}$")
_BEFORE_THIS = Pattern(
    r"^(?: in (?:\w+ ){0,2}(?:funding|capital|financing))?,? (?:before|prior to) (?:today|this|the|its|it|being|now|going|closing|\ue005|\ue004)"
)
_OF_ROUND = Pattern(r"^ (?:in|for|as part of) (?:an?|the|this|that|its) (?:(?!total)\w+ ){0,2}(?:round|\ue004)")
ADDS_UP = pattern(
    r"(?: (?!(?:donation|gift|grant|pledge|award|prize|fine|contract|order)\b)[\w\-]+){0,3} (?:brings?|brought|takes?|took|pushe[sd]|lifts?|lifted|boosts?|boosted|raises) (?:the |its |their |our |<C>['’]s |<I> )?(?:[\w\-]+ ){0,4}?(?:funding|financing|haul|tally|raised|war chest|total(?= (?:to|raised|capital|venture|equity|investment|amount)\b))[^.;<M>]{0,40} to (?:\w+ ){0,4}<M>"
)
""" "The $5 million brings its total funding to $9 million": the newest part of it."""
_OF_WHICH = pattern(
    r"<M>[^.;<M>]{0,40},? (?:includ(?:ing|es)|(?P<later>following|(?:and )?follows|after|on top of|on the heels of)) (?:an?|the|its|<I>|<C>['’]s?) (?:[\w\-]+ |<D> ){0,3}\+?$"
)
""" "A total of $21 million, including a $5 million Series A", "its total to $21 million, following a $5 million Series A"."""
_STAGED = pattern(r" <S>(?= round\b| financing\b| funding round\b|[.;]|$)")
""" "After closing a $9 million Series A": of that round, whatever the words before it."""
_LATELY = Pattern(
    r"\b(?:recently|just|yesterday|last (?:week|month)|today) (?:raised|closed|secured|received) an? (?:[\w\-]+ )?(?:total|sum) of (?:\w+ ){0,3}$"
)
_WHEN_LAST = pattern(r"<D>, when (?:<C>|it|they) (?:last )?(?:raised|took in|brought in) (?:\w+ ){0,3}$")
""" "Recently raised a total of $9 million", "not since August 2009, when it raised $9 million": a round."""
_ONES_TOTAL = pattern(
    r"\b(?:total|sum|amount) (?:that |which )?(?:<X>|<A>) (?:has |had |have )?(?:(?:now|so far) )?(?:put|invested|poured|pumped|sunk|plowed|ploughed)\b[^.;<M>]{0,60}$"
)
""" "Takes the total A has put in Acme to $4 million": A's alone."""
_OVER_YEARS = Pattern(
    r"^[^.;,\ue002]{0,45}\b(?:over (?:the|\w+) years|(?:in|over|during|across) (?:the|its) (?:last|past|first) (?:\w+ ){0,2}(?:years|decade))\b"
)
_TOTAL_WORDS = (
    "with th", "with its", "including ", "all told", "to date", "till date", "so far", "in all", "in total", "altogether", "since", "total", "cumulative", "overall", "aggregate",
    "lifetime", "prior", "previous", "earlier", "past", "before", "bring", "brought", "tak", "took", "push", "put", "lift", "over time", "upping", "swell", "war chest",
)  # fmt: skip
_TOTAL_RIGHT = pattern(
    r"^(?:(?! and (?:brings?|takes?|took|brought|has|is|was|will)\b)[^.;,<M>]){0,45}?(?:\b(?:to|till)[- ]date\b|\bso far\b|\bin total\b|\btotal(?=[.,;)]|$)|\boverall\b|\baltogether\b|\bin all\b|\ball told\b|\bsince (?:its |(?:<A>|it) (?:was )?|the )?(?:inception|founding|launch|founded|launched|it launched|<D>)|\bover(?: the course of)? (?:\w+ )rounds\b|\b(?:across|in|over) (?!an? |the |its |one |this |that |another )(?:\w+ )?(?:earlier |previous |prior |separate |different )?(?:funding |financing |venture )?rounds\b|\b(?:across|over|in) (?:its |the )?(?:<S>, )*<S>,? and <S>(?: [\w\-]+)? rounds\b|\b(?:across|over|in) its (?:prior|previous|earlier|past) (?:\w+ )?rounds\b|\bin total (?:funding|financing)\b|\bas of (?:the|its|that|this|<D>)|\btotal funding\b|\b(?:over|in) its lifetime\b)",
    re.IGNORECASE,
)
_BACKGROUND = Pattern(
    r"(?:\b(?:which|that|who)(?: also| now| already)?(?: has| have| had)|\bhad)(?: also| now| already| so far)* raised (?:\w+ ){0,3}$"
)
_RELATIVE_RAISED = Pattern(r"\b(?:which|that|who)(?: has| have| had)? raised (?:\w+ ){0,3}$")
_BIGGEST = Pattern(
    r"\b(?:[Ll]eading|[Tt]opping|[Hh]eading) the [^.;]{3,50} (?:was|is|were) (?:[\w\-]+ ){0,6}\ue000, which raised (?:\w+ ){0,3}$|\b(?:[Bb]iggest|[Ll]argest|[Ss]mallest|[Tt]op)\b [^.;]{0,60}\b(?:went|belong(?:s|ed)) to (?:[\w\-]+ ){0,6}\ue000, which raised (?:\w+ ){0,3}$"
)
""" "The largest sum went to Acme, which raised $9 million": the news."""
_TRYING = Pattern(r"\b(?:trying|tried|seeking|looking|hoping|planning|aiming|wants?|set out) to raise (?:\w+ ){0,3}$")
_HAD_RAISED = Pattern(r"(?<!previously )(?<!earlier )\bhad (?:already |now |so far )?raised (?:\w+ ){0,3}$")
_REPORTED = Pattern(
    r"\b(?:said|announced|disclosed|confirmed|revealed)(?: [^.;,\ue000]{1,40})? \ue005 had raised (?:\w+ ){0,3}$"
)
""" "Acme said it had raised": the news, told in reported speech."""
_HAS_RAISED = Pattern(
    r"\b(?:has|have|had|having)(?: (?!previously|earlier|not|never|just)\w+){0,2} (?:raised|attracted|garnered|amassed) (?:\w+ ){0,3}$"
    r"|\b(?:[Aa]fter|[Ff]ounded|[Ll]aunched) [^.;]{0,60} rais(?:ed|ing) (?:\w+ ){0,3}$"
)
"""Told late in an article, what was raised in all: "has raised", "founded in 2010 and raised"."""
_IN_FUNDING = r"(?: in (?:(?:venture|outside|equity|total|private|external|institutional|risk|seed|growth) |capital ){0,3}(?:funding|financing|capital|backing|investment|money|funds)(?: and (?:debt|loans|grants|\ue004))?)?"
_SUMS_UP = pattern(
    r"^(?: in (?:[\w\-]+ )?(?:funding|capital|financing|backing|investment|money|cash))?,? including (?:about |some |around )?<M> (?:from|led by) [^.;,<M>]{1,60} (?:(?:(?:back |earlier )?(?:in|on) )?<D>|(?:last|earlier this) year\b|(?:a|two|three) years? (?:ago|earlier)\b)"
    r"|^(?: in (?:[\w\-]+ )?(?:funding|capital|financing|backing|investment|money|cash))?,? (?:including|of which|with) (?:about |some |around )?<M> (?:of it )?(?:(?:came|was raised|coming|raised) )?(?:in|from|through|via) (?:an?|the|its|this|last|<D>) (?:[\w\-’']+ ){0,3}(?:<S>|round\b)"
    r"|^(?:(?!\bround\b|<S>)[^.;<M>]){0,110}?,? (?:most recently|including(?: most recently)?|the latest being|the last of them)(?: in| with| through| by|,)? (?:raising |closing )?(?:an?|the|its|last|<D>)(?: [\w\-’']+){0,3} (?:<M> )?(?:<S>|[\w\-]+ round\b|round\b|<M>)"
)
""" "Raised $118 million, most recently a $75 million Series C", "including $9 million from A in 2016": the sum of the rounds
of which one is told apart.
"""
_FROM_INVESTORS = Pattern(rf"^{_IN_FUNDING},? from\b")
_ONCE = pattern(
    r"^(?:(?!\b(?:since|by|until|as of|over)\b)[^.;<M>]){0,90}?(?: (?:back )?(?:in|on) (?:(?:early|late|mid|the (?:spring|summer|fall|autumn|winter) of)[ -])?<D>(?=[,.;]|$)|,? (?:last|earlier (?:this|that)) (?:year|month|spring|summer|fall|autumn|winter|week)\b|,? (?:a|one|two|three|four|\w+) (?:years?|months?) (?:ago|earlier|before)\b| (?:before|previously|earlier)(?=[,.;]|$))"
)
""" "The company had raised $3 million from A before, in May 2005": one round, told with its day."""
_ENDS_TOTAL = Pattern(
    rf"^{_IN_FUNDING}(?:,? (?:from|according to|on a valuation|over the years|and|but|since|to)\b|[.,]| *$)"
)
_FOUNDED = pattern(
    r"\b(?:founded|launched|started|established|set up|formed|incorporated|created|began|born|dating back)(?: (?:[\w\-’']+|<L>)){0,6}? (?:in|to|on) <D>"
)
_NEWS = Pattern(
    r"\bround\b|\btoday\b|\bthis week\b|\bjust\b|\bannounc|\bSeries\b|\bnew\b|\bfresh\b|\banother\b|\badditional\b|\ue004|\ue003"
)
_IN_ONE_ROUND = pattern(r" in (?:an? |its |the )?(?:[\w\-]+ )?(?:<S>(?! and)|round\b)")
_RAISING = Pattern(
    r"\brais|\bfunding\b|\bfinanc|\bcapital|\binvest|\bback(?:ing|ers)\b|\bsecur|\bround\b|\bbrought in\b|\bpull(?:s|ed) in\b|\bt(?:ook|aken) in\b|\bput in\b|\bbank(?:s|ed)\b|\bcollect|\battract|\bgarner|\bdrawn\b|\bwar chest\b|\ue004",
    re.IGNORECASE,
)


def raised_by_now(left: str, right: str, mention: MoneyMention) -> bool:
    """Told late in an article with no word of a round or its date: "has raised $8 million", "raised over $8 million"."""
    roughly = mention.money.qualifier in ("at_least", "about") and left.endswith(" raised ")
    return (
        (roughly or _HAS_RAISED.search(left) is not None)
        and _ENDS_TOTAL.match(right) is not None
        and not _NEWS.search(_FOUNDED.sub("", left) + right[:45].replace(f" and {marks.STAGE}", ""))
    )


def sums_up_rounds(left: str, right: str) -> bool:
    """ "Has raised $118 million, most recently a $75 million Series C"."""
    return _SUMS_UP.match(right) is not None and _RAISED.search(left) is not None


_RAISED = Pattern(r"\braised (?:\w+ ){0,3}$")


def is_surely_total(left: str) -> bool:
    """Whether the words before an amount say so plainly: "takes its total to", "its funding stands at"."""
    return has_one(left, _SURE_WORDS) and _SURE_TOTAL.search(left) is not None


def is_total(left: str, right: str) -> bool:
    """Whether the amount is what a company raised in all, and no single round of it."""
    part = _OF_WHICH.search(left)
    if (part and (part["later"] or ROUND_RIGHT.match(right))) or _ONES_TOTAL.search(left) or _is_no_sum_of_all(left):
        return False
    if (
        _STAGED.match(right)
        or ADDS_UP.match(right)
        or _OF_ROUND.match(right)
        or GROWS_TO.search(left)
        or _is_one_investment(left, right)
        or _LAST_RAISED.search(left)
        or (left.endswith("total of ") and _IN_ONE_ROUND.match(right))
    ):
        return False
    if is_surely_total(left) or is_used_up(left, right) or _is_summed(left, right):
        return True
    around = left[-90:] + right[:50]
    if not _RAISING.search(around) or re.search(
        r"\bthese (?:\w+ )?companies\b|\bstartups (?:have )?raised|\bfunds? that total", left
    ):
        return False
    if sums_up_rounds(left, right):
        return True
    told_now = _NEWS.search(left + right[:45]) or _BIGGEST.search(left)
    if _RELATIVE_RAISED.search(left) and (ENDS.match(right) or right.startswith(";")) and not told_now:
        return True
    if (
        _HAD_RAISED.search(left)
        and not _REPORTED.search(left)
        and not _ONCE.match(right)
        and (ENDS.match(right) or _FROM_INVESTORS.match(right))
        and not _NEWS.search(left[-60:] + right[:45].split(" and ")[0])
    ):
        return True
    if (
        _BACKGROUND.search(left)
        and not _REPORTED.search(left)
        and _FROM_INVESTORS.match(right)
        and not _NEWS.search(left + right[:45])
    ):
        return True
    return _TOTAL_RIGHT.match(right) is not None or (
        has_one(left.lower(), _TOTAL_WORDS) and _TOTAL_LEFT.search(left) is not None
    )


def _is_no_sum_of_all(left: str) -> bool:
    """Whether the words before an amount tell of one round: what is sought, what was "recently raised", "when it last" did."""
    return any(one.search(left) is not None for one in (_TRYING, _LATELY, _WHEN_LAST))


_LAST_RAISED = Pattern(r"\blast (?:raised|secured|closed) (?:(?!total\b)\w+ ){0,2}$")


def _is_one_investment(left: str, right: str) -> bool:
    """ "Attracted an | $800,000 investment before it was sold": one round's, and not all that the company ever raised."""
    return _INVESTMENT.match(right) is not None and _AN.search(left) is not None


def is_on_top(mask: str, position: int) -> bool:
    """ "Since then, it has raised an additional | $500,000": one round's, and not all that it raised."""
    return _ON_TOP.search(mask, max(0, position - 60), position) is not None


_ON_TOP = Pattern(
    r"\b(?:raised|secured|received|landed|closed|got|taken in|pulled in|brought in) (?:(?:about|around|nearly|some|over|more|than|up|to|as|much|an) )*(?:additional|another|further|extra) $"
)
_AN = Pattern(
    r"\b(?:attract|receiv|secur|land|draw|drew|got|w[io]n|obtain|rais)\w*(?: in)? an? (?:[\w\-]+ )?(?<!total )(?<!combined )(?<!cumulative )$"
)
_INVESTMENT = pattern(
    r" (?:(?:[\w\-]+ |<S> )?(?:investment|infusion|injection|cheque|check)\b|<S>(?= (?:round )?before\b))(?! (?:total|in total|so far|to date|over|across))"
)


def _is_summed(left: str, right: str) -> bool:
    if not has_one(left[-60:], _SUM_WORDS):
        return False
    summed = _SUM_LEFT.search(left) is not None and _NOW_RAISED.match(right) is not None
    return summed and not _IN_ONE_ROUND.match(right)


def is_used_up(left: str, right: str) -> bool:
    """What backers gave in all, told by what became of it: "burned through $9 million of venture capital", "the $9 million it had raised"."""
    if _is_one_investment(left, right):
        return False
    if (
        has_one(left, _SPENT_WORDS)
        and _SPENT_LEFT.search(left)
        and (
            _OF_BACKERS.match(right) or "tune" in left[-30:] or (right.startswith(" from ") and "acked " in left[-30:])
        )
    ):
        return True
    if _STANDS_AT.search(left):
        return True
    if (_LIVED_ON.search(left) and _OF_INVESTORS.match(right)) or (_RELATIVE_GOT.search(left) and _ENDED.match(right)):
        return True
    if _IT_HAD_RAISED.match(right) or (_UNDER_BELT.match(right) and not _FRESH.search(left)):
        return True
    if "rais" not in left:
        return False
    raised = re.search(r"\brais(?:ed|ing) (?:\w+ ){0,3}$", left) is not None
    return (
        (_AT_ITS_END.search(left) is not None and not _ONCE.match(right))
        or (raised and _OVER_YEARS.match(right) is not None)
        or (raised and _BEFORE_ITS_END.match(right) is not None)
        or (raised and " had " in left and _BEFORE_THIS.match(right) is not None)
    )
