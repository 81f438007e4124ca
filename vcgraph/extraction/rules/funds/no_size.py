"""Amounts beside the word for a fund that are no size of it: what it gives, holds, earns, or what others have."""

import re

from vcgraph.extraction.rules.funds.gifts import OF_GIVER
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.sums.fund_targets import TO_RANGE
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_GIVEN = (
    r"tickets?|che(?:ck|que)s?|invest(?:s|ed|ing|ment|ments)?|bets?|deals?|commit(?:s|ted|ting|ment|ments(?! worth)|ments? of)?|contribut\w+"
    r"|put(?:ting|s)?(?: in| up)?|writ(?:e|es|ing)|deploy\w*|stakes?|buy(?:ing)?(?: power)?|bought|spen[dt]|fees?|paid|pays?"
    r"|(?:g[ai]ven?|hand\w*|dol\w+|parcel\w+) out|pledg\w+|allocat\w+|anchor\w*|led|leading|round of|injected|poured|backed by|donat\w+|awarded|grants?"
)
""" "Invested | <M> from its fund"."""
_GOT = r"(?<!has )(?<!have )(?<!had )(?:get|receive|be (?:given|handed|awarded|allocated))"
""" "Companies are to get | <M> of the fund"."""
_EARNED = (
    r"return(?:ed|s|ing)?|profit|salary|sell|selling|sold|revenue|sales|los(?:t|s|ing)|loss(?:es)?(?: of)?|gains? of|valu\w+|priced"
    r"|(?:writ(?:e|es|ing|ten)|wrote|mark(?:s|ed|ing)?)(?: (?:it|them))?[- ](?:down|up|off)s?(?: (?:by|to|of))?|(?:writ|mark)(?:e-|-|e)?(?:down|up|off)s?(?: of)?"
    r"|(?<!fund )(?<!fund, )(?<!fund that was )(?<!vehicle that was )(?<!pool that was )(?<!commitments )(?<!pledges )worth"
)
""" "The fund made a profit of | <M>", "marked its fund down by | <M>"."""
_HELD = r"assets|manag(?:es?|ing)(?! to\b)|oversees?|overseeing|management of"
""" "The fund manager oversees | <M>"."""
_COUNTED = (
    r"rang(?:e|es|ed|ing)|minimum|per|each|total of|(?:previous|prior|earlier|old) record of"
    r"|over-?subscribed by|green[- ]?shoe(?: option)?(?: of)?"
)
""" "With a minimum of | <M> each"."""
_LEFT = pattern(
    rf"\b(?:{_GIVEN}|{_GOT}|{_EARNED}|{_HELD}|{_COUNTED})\b(?! (?:of|in) (?:the|its|their|a) [^.;]{{0,20}}fund)(?: (?!fund\b|target\b|raised\b|closed\b)[\w\-%]+){{0,4}} $",
    re.IGNORECASE,
)
_OF_HOLDINGS = (
    r"(?:in |of |worth of )?funds under|(?:under|of|in) (?:committed capital|(?:\w+ )?dry powder|capital under management|management|assets|its own|his own|her own|their own|revenue|sales|commitments from(?! (?:(?:the|its|their|our|existing|new) ){0,2}(?:limited|LPs|investors|backers|institution)))"
    r"|(?:in|of) (?:\w+ )?assets|AUM|valuation"
)
""" "<M> | of assets under management"."""
_OF_MONEY = (
    r"(?:in|of) (?:(?:new|fresh|additional|further|extra|<S>) ){0,2}funds(?= (?:from(?! (?:[\w\-]+ ){0,2}(?:limited|LPs|institution))|for (?:its|their|the)(?! [^.;]{0,40}\bfund\b)|to (?:build|expand|grow|develop|hire|launch))\b|[.,;]|$)"
    r"|[^.;<M>]{0,110}? and (?:new|fresh|further|additional) funds from\b|from (?:[\w\-]+ ){0,2}funds (?:such as|like|including)|from (?:<N>(?:['’]s)? )+(?:[\w\-]+ ){0,2}fund\b"
)
""" "<M> | of new funds to hire": what a company has got."""
_OF_DEAL = (
    r"(?:less|more|fewer|higher|lower|larger|smaller|bigger|greater) than (?!double|twice|three|triple)|each in|checks?\b|cheques?\b|tickets?\b|stake|(?:<S>|Series \w|\w+) round|round\b|a year|per|apiece"
    r"|to each|deal\b|exit|acquisition|loan|grant|prize|in debt(?=[.,;]|$)|(?:in|into) (?:the )?(?:<C>|(?:early-stage |tech |local )?(?:startups|companies|\w+ companies))"
)
""" "<M> | a year", "<M> | each in companies"."""
_OF_GIFT = (
    r"in (?:[\w\-]+ ){0,3}commitments (?:to|across) (?!it\b|the fund\b|its fund\b)|in (?:commitment|subscription|investor|excess) (?:requests|demand|interest|orders)|(?:of|in) (?:(?:investor|excess) )?(?:demand|interest)\b"
    r"|(?:anchor |cornerstone |seed |capital |initial |follow-on |additional |further |new )?(?:commitment|allocation (?:to|for|in)|cornerstone|ticket|pledge|anchor|(?:equity )?investment (?:in|into|to|by|(?:from|of)(?= (?:the )?<N>))|investment(?=[.,;]|$)|(?:of|in) (?:[\w\-]+ ){0,2}(?:bonds|notes|loans))\b"
    r"|that (?:the )?(?:<C>['’]s?|its|their|the firm['’]s) (?:[\w\-]+ ){1,4}(?:has |have |had )?(?:committed|pledged|contributed|put (?:in|up))"
    r"|(?:coming|came|comes|provided|contributed|committed) (?:from|by)|invested (?:in|into)"
)
""" "<M> | in commitments to funds", "<M> | anchor commitment", "<M> | in commitment requests"."""
_OF_RESULT = r"(?:(?:in|of|worth of) )?(?:(?!(?:fund|vehicle|for|to|into|from|at)\b)[a-z\-]+ ){0,3}?(?:loss(?:es)?|gains?|profits?|(?:write|mark)-?(?:down|off|up)s?|impairments?|proceeds|distributions|dividends)\b(?!-| (?:fund|vehicle))"
""" "<M> | in losses at its fund", "a <M> | unrealised gain": what a fund made of its money."""
_RIGHT = pattern(
    rf"^[- ]?(?:\(?<M>\)? )?(?:{_OF_HOLDINGS}|{_OF_MONEY}|{_OF_DEAL}|{_OF_GIFT}|{_OF_RESULT})", re.IGNORECASE
)
_SECTOR = Pattern(
    r"\b(?:(?:venture|equity|buyout|capital|VC|PE|Asia-focused|\ue006-focused|[\w\-]+-focused|\ue006) )*(?:funds|firms|capitalists|VCs|managers|startups|start-ups|companies|partnerships|industry|sector|investors|players|vehicles|fundraising|fund-raising|institutions)\b(?: (?:in|for|from|across|focused|dedicated|alone|based|that|have|has|had|attempt(?:ing)? to|try(?:ing)? to|seek to|hope to|want to|plan to|collectively|together|also|globally|worldwide|this year|of|as|to) ?[^.;\ue000]{0,40}?)? (?:(?:will|would|could|may|might|should) )?(?:raise[sd]?|raising|gather|collect|attract|announced|unveiled|collected|total(?:s|ed|ing)?|amass(?:ed)?|attracted|closed|secured|pulled in|brought in|gathered|took in|of|with|worth|range|above|larger than|bigger than|over|hit|reach(?:ed)?|exceed(?:ed)?)\b[^.;\ue000]{0,30}$",
    re.IGNORECASE,
)
_ACROSS = Pattern(
    r"^[^.;\ue000]{0,30}\b(?:in|across|for|by|through|among) (?:\d{2,}|\w+ty|dozens of|hundreds of) (?:\w+ ){0,2}funds\b"
)


_OF_INVESTORS = Pattern(
    r"\) (?:is|are|was|were|became) (?:[\w\-]+ ){0,4}(?:investors?|backers?|LPs?|limited[- ]partners?)\b"
)
""" "A (<M>) and B (<M>) are investors in the fund"."""


def is_no_size(left: str, right: str, mention: FundMention | None, position: int) -> bool:
    """Whether the words around an amount say that it is another's or something else than the size of the fund."""
    inside = mention is not None and mention.start <= position < mention.end
    if left.endswith("\ue000 (") and _OF_INVESTORS.match(right):
        return True
    if OF_GIVER.search(left) or _OF_OTHERS.search(left):
        return True
    closed = mention is not None and not mention.plural and _closed_at(left, position - mention.end)
    in_all = closed or (_IN_ALL.search(left) and _FOR_ONE.match(right))
    if not inside and _LEFT.search(left[-70:]) and not in_all:
        return True
    if not inside and _RIGHT.match(right) and not (OF_ITS_OWN.match(right) or (closed and _COMMITTED.match(right))):
        return True
    if closed:
        return False
    single = (inside and mention is not None and not mention.plural) or _OWN_RAISING.search(left) is not None
    if (
        mention is not None
        and not mention.plural
        and mention.ordinal
        and mention.end <= position
        and "fundrais" not in left
    ):
        single = True  # "talks with investors for a third fund that should raise <M>"
    if mention is not None and not mention.plural and mention.start > position and mention.owner >= 0:
        single = True  # "in talks with investors to raise <M> for its fourth fund"
    return (
        (not single and _SECTOR.search(left) is not None)
        or _ACROSS.match(right) is not None
        or TO_RANGE.search(left) is not None
    )


def _closed_at(left: str, gap: int) -> bool:
    """ "Has closed its second fund | with a total of | <M>": nothing else stands between the fund and its size."""
    return 0 < gap < len(left) and _AT.fullmatch(left, len(left) - gap) is not None and _CLOSES.search(left) is not None


_AT = Pattern(
    r"(?: LP| L\.P\.| to date| so far)?(?: (?:to (?:back|invest in|fund|support)|for|focused on|aimed at|dedicated to) [^.;,\ue002]{3,50})?,? (?:(?:has|have|had|was) )?(?:(?:closed|been closed|came in|reached (?:a|its) (?:first|final) close|held its (?:first|final) close) )?(?:at|on|with|(?:having |after )?(?:raising|securing|raised|bringing in))(?: (?:about|around|over|more|than|nearly|just|a|total|of|capital|commitments|totall?ing))* "
)
_CLOSES = Pattern(r"\b(?:clos(?:e|es|ed|ing)|finali[sz]\w+|complet\w+|wrap\w+ up)\b", re.IGNORECASE)
_COMMITTED = Pattern(r" (?:in|of) (?:total )?committed capital\b")
_IN_ALL = Pattern(
    r"\b(?:rais|secur|seek|target|gather|collect|amass|attract|lock|lin)\w*(?: (?:up|in))? a total of $|\bclos\w* on a total of $|\b(?:brought|pulled|took|taken|hauled|scooped) (?:in|up) a total of $"
)
_FOR_ONE = pattern(r" for (?:(?:this|its|the|an?|<I>) (?:[\w\-]+ |<L>(?:-\w+)? ){0,3}(?:fund|vehicle|pool)\b|<N>)")
""" "Intends to raise a total of | <M> | for this fund"."""
_OF_OTHERS = Pattern(r"\b(?:other|\d{2,}) (?:[\w\-]+ ){0,3}funds\b[^.;]*$")
""" "Acme and other large funds put in <M>", "the 17 funds among which it spreads <M>"."""
_OWN_RAISING = pattern(
    r"\b(?:finish\w*|complet\w*|wrapped up|conclud\w+|end(?:ed|ing)|closed) (?:the )?fund-?raising (?:for|of|on) (?:<I>|<C>|the|an?)"
)
OF_ITS_OWN = pattern(
    r" of (?:<I>|his|her) own (?:(?:in|back in|for|this|last) )?[^.;,]{0,30}\b(?:loans|lending|debt|buyouts|start-?ups|real estate|property|credit|mezzanine|deals|investments|infrastructure|companies)\b"
)
""" "Closed on <M> of its own in 2012 for mezzanine loans": a fund told without the word."""
