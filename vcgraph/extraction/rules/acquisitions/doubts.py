"""What a construction with both parties may tell beside a purchase: goods, a minority, a thing of the company."""

import re

from vcgraph.extraction.rules.acquisitions import bids, control, freely, homes, kinds, mergers, offers, sales, unnamed
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.antecedents import is_courted
from vcgraph.extraction.rules.acquisitions.objects import NOT_WHOLE, is_advised_on
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

_NO_COMPANY = Pattern(
    r" (?:Prize|Awards?|Cup|Contest|Competition|Challenge|Trophy|Medal|Championships?|Tournament|Marathon|Tower|Towers|Bridge|Arena|Stadium|Manor|Ranch|Cathedral|Airport|Street|Boulevard|Palace|Castle|Island|Islands|Mansion|Pier|Building|Council|School)$"
    r"|^(?:Senate|Parliament|Congress|Bundestag|Knesset)$"
)
""" "Has won the race for the Acme Cup", "the Acme Tower changed hands"."""
_OWNERS_IN_GENERAL = frozenset("Black Native Aboriginal Māori Maori Women Woman Minority Veteran Family State".split())
""" "A Black-owned company"."""
_SPENT_ON = pattern(r"<M> (?:on|for) (?:[\w\-]+ ){0,3}?<N>")
""" "Spent <M> on advertising and another <M> on Acme" tells of no purchase."""
_OVER_YEARS = Pattern(
    r",? (?:over|across|during|through) (?:the )?(?:[\w\-]+ ){0,3}(?:years|months|decade)\b|,? (?:a|per|every|each) (?:year|month|quarter)\b"
)
""" "Will spend <M> on Acme Cloud | over the next five years": a customer of Acme."""
_OF_SHARES = Pattern(r"\b(?:(?:its|their|the|of|all) shares|shareholders|takeover|acqui\w+|merger|bidder|buyout)\b")
""" "Acme's pursuit of B is over": of a company, where the text speaks of its shares."""
_WERE = pattern(r"(?<!and )<N>,? (?:that|which) were $")
_BLANK_CHECK = Pattern(r"\bAcquisition (?:Corp|Company|Holdings|Inc)|\bSPAC\b")
_SHELL = Pattern(
    r"\b(?:SPAC|special[- ]purpose acquisition (?:company|vehicle)|blank[- ]check (?:company|firm)),? (?:called )?$"
)
""" To merge with such a shell is to go public."""


def is_no_party(document: Document, one: Referent) -> bool:
    """A place, an abbreviation that names nobody, or who publishes the article."""
    if one.kind != "publication":
        return one.kind == "place"
    return one.name in lexicon().no_companies or one.name == document.article.publisher


def may_be_bought(
    document: Document, sentence: Sentence, target: Referent, acquirer: Referent | None, rule: Pattern
) -> bool:
    """Whether a rule may tell a purchase of somebody."""
    return not (
        target is acquirer
        or (acquirer is not None and is_same_house(acquirer.name, target.name))
        or target.kind == "fund"
        or is_shell(sentence, target)
        or is_no_party(document, target)
        or _is_building(sentence, target)
        or _is_player(document, sentence, target, acquirer)
        or (acquirer is None and rule not in kinds.WITHOUT_BUYER)
        or (target.kind == "person" and rule is not told.BUYS)
        or (target.name.isupper() and target.name.lower() in lexicon().common)
    )


_BUILDING_BEHIND = Pattern(
    rf",? an? (?:(?!(?:for|that|which|with|of|to|in|[a-z]+ing|{told.COMPANY})\b)[\w\-]+ ){{0,4}}(?:building|office block|skyscraper|warehouse|mansion|castle|apartment block)\b(?! [a-z\-]+ ?[a-z\-]* (?:company|firm|maker|group|chain|operator)\b)"
)


_BUILDING_BEFORE = Pattern(r"-stor(?:e?y|eyed|ied) $")


def _is_building(sentence: Sentence, target: Referent) -> bool:
    """ "Bought Corvex House, an office building", "the 12-storey Corvex House"."""
    return any(
        _BUILDING_BEHIND.match(sentence.mask, at + 1) or _BUILDING_BEFORE.search(sentence.mask, 0, at)
        for at, item in sentence.all(marks.NAME)
        if item.referent is target
    )


_CLUB = Pattern(
    r"^A?FC |^Real | (?:A?FC|F\.C\.|SC|CF|United|City|Town|Rovers|Wanderers|Athletic|Hotspur|Albion|Rangers)$"
)
_OF_PLAYERS = Pattern(
    r"\b(?:striker|midfielders?|defenders?(?! of)|goalkeepers?|wingers?|full-?backs?|centre-?(?:backs?|forwards?)|playmakers?|footballers?|quarterbacks?|transfer (?:fee|window|record|deadline))\b"
)


def _is_player(document: Document, sentence: Sentence, target: Referent, buyer: Referent | None) -> bool:
    """ "Harrow United bought Reed from Corvex City", "Danilo was sold to Harrow. The striker": a player changes clubs."""
    if _CLUB.search(target.name):
        return False
    if any(_OF_PLAYERS.search(one.mask) for one in document.sentences[max(0, sentence.index - 1) : sentence.index + 2]):
        return True
    clubs = {item.referent.name for _, item in sentence.all(marks.NAME) if item.referent is not None}
    return buyer is not None and buyer.name in clubs and sum(_CLUB.search(one) is not None for one in clubs) > 1


_UNION_RULES = (*mergers.TWO_NAMED, mergers.MERGES, bids.PLAN_TO_MERGE, sales.TALKS_BETWEEN)
_NO_BUSINESS = Pattern(
    r" (?:Schools?|Grammar|College|Academy|University|Church|Parish|Council|Party|A?FC|RFC|F\.C\.|Rovers|Wanderers)$|^University of "
)
_SOCIETIES = r"(?:schools|colleges|universities|academies|churches|parishes|parties|clubs|councils|charities|unions|villages|towns|municipalities)"
_SOCIETIES_BEFORE = pattern(rf"\b{_SOCIETIES}(?: (?:of|in|from|like|called)| in <L>)?,? (?:the )?$")
_SOCIETIES_BEHIND = pattern(rf", (?:both|two|the) (?:[\w\-]+ ){{0,3}}{_SOCIETIES}\b")


def _is_no_merger(sentence: Sentence, match: re.Match[str]) -> bool:
    """ "Harrow School and Bede College plan to merge", "A and B, both rugby clubs, will merge": nobody buys the other."""
    names = (freely.named_as(sentence, match, group) for group in ("acquirer", "target"))
    return (
        any(_NO_BUSINESS.search(one) for one in names)
        or _SOCIETIES_BEFORE.search(sentence.mask, 0, match.start("acquirer")) is not None
        or _SOCIETIES_BEHIND.match(sentence.mask, match.end("target")) is not None
    )


_OWN_UNIT = Pattern(
    r"\b(?:its|their|his|her)(?: (?:own|other|another|existing|of))* (?:[\w\-]+ ){0,3}?(?:portfolio company|portfolio firm|subsidiary|unit|arm|division|affiliate|business|brand|platform company|holding)s?,? $"
)
""" "Plans to merge B with its portfolio company, C": who owns both buys neither."""


def is_shell(sentence: Sentence, one: Referent) -> bool:
    """Whether a party is a listed shell: to merge with it is to go public."""
    named = sentence.all(marks.NAME)
    return _BLANK_CHECK.search(one.name) is not None or any(
        item.referent is one and _SHELL.search(sentence.mask, 0, at) for at, item in named
    )


def _is_of_others(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether those named merge no companies, or are not the ones that are merged or owned."""
    rule, mask, verb = rule_of(match), sentence.mask, match.start("verb")
    if rule in _UNION_RULES and _is_no_merger(sentence, match):
        return True
    if rule in kinds.OWNED and _SEVERAL_OWNED.search(mask, 0, verb):
        return True
    joins = "merg" in match["verb"].lower() and "target" in match.re.groupindex
    return joins and _OWN_UNIT.search(mask, verb, match.start("target")) is not None


def is_doubtful(
    document: Document, sentence: Sentence, match: re.Match[str], target: Referent | None, acquirer: Referent | None
) -> bool:
    """Whether what a construction found is no purchase of a whole company."""
    rule = rule_of(match)
    if _is_of_others(sentence, match):
        return True
    if (
        (target is not None and _NO_COMPANY.search(target.name))
        or (rule is bids.PURSUIT and not _tells_of_shares(document, sentence))
        or (rule is told.SOLD_OBJECT and match["along"] and _sells_goods(sentence.mask, match))
    ):
        return True
    if (target is None and rule in freely.TWO_NAMED) or not freely.is_plain(document, sentence, match):
        return True
    if rule in kinds.OWNED and acquirer is not None and acquirer.name.lower().endswith(" family"):
        return True
    if rule is told.OWNS:
        return (target is not None and target.kind == "firm") or (
            acquirer is not None and acquirer.name in _OWNERS_IN_GENERAL
        )
    if rule in homes.WEAK:
        return not homes.is_deal(document, sentence, match)
    if _is_other_thing(sentence, match, target):
        return True
    if rule not in (told.NOUN, told.NOUN_AFTER):
        return False
    thing = rule is told.NOUN and (
        is_advised_on(sentence.mask, match.start("verb"))
        or acquirer is target
        or NOT_WHOLE.match(sentence.mask, match.end("target"))
    )
    return bool(thing)


def _is_other_thing(sentence: Sentence, match: re.Match[str], target: Referent | None) -> bool:
    """Whether what is sold, bought or accepted is no company: a part, goods, a thing of it."""
    rule = rule_of(match)
    if rule is bids.SELLER_SELLS:
        return not bids.is_company_sold(sentence.mask, match)
    if rule is unnamed.SOLD_TO_NOBODY:
        return bids.is_other_than_company(sentence.mask, match)
    if rule in unnamed.UNDERGONE:
        return unnamed.is_thing_of(sentence.mask[: match.start("verb")])
    if rule is offers.ACCEPTED:
        return target is not None and target.kind == "firm"
    if rule is told.SOLD:
        return target is not None and (target.kind == "person" or _are_goods(sentence, match))
    return rule is control.FOR_WHICH_PAID and control.is_of_part(sentence.mask, match)


_SEVERAL_OWNED = Pattern(
    r"\b(?:businesses|companies|firms|units|brands|operations|subsidiaries|divisions|assets|stores|shops|sites|stations|plants|properties|titles|buildings|hotels)(?: (?:that|which) (?:is|are))? $"
)
""" "Acme sued two Bede businesses | now owned by C": they are, and not who sued."""
_THINGS_SOLD = Pattern(
    r"\b(?!(?:compan|busines|firm|startup|start-up|brand|unit|subsidiar|division|label|chain|site|studio|agenc|app|blog|magazine|newspaper)[a-z]*\b)[a-z]{3,}s,? $"
)
""" "Sold the novels | B and C"."""
_SOLD_TO_IT = pattern(
    r"[^\w\s'’-]|$| [–—(]| <D>| (?:in|at|after|for|last|this|on|as|and|but|when|while|which|who|back)\b"
)
""" "Sold B and C to A last year", not "to A shops"."""


def _sells_goods(mask: str, match: re.Match[str]) -> bool:
    """Whether the several that are sold are goods by their noun, or sold to the customers of the one named."""
    things = _THINGS_SOLD.search(mask, match.end("verb"), match.start("along"))
    return things is not None or not _SOLD_TO_IT.match(mask, match.end())


def _tells_of_shares(document: Document, sentence: Sentence) -> bool:
    near = document.sentences[max(0, sentence.index - 1) : sentence.index + 2]
    return any(_OF_SHARES.search(one.mask) for one in near)


def in_order(
    document: Document,
    sentence: Sentence,
    match: re.Match[str],
    acquirer: Referent | None,
    targets: list[Referent],
) -> tuple[Referent | None, list[Referent]]:
    """Who buys and who is bought: a startup "in takeover talks with A" is bought; in "Following the purchase of A and B,
    C has grown" the list ends before the buyer; nobody is bought by one of them. A prize or a race is none that is bought.
    """
    rule = rule_of(match)
    targets = [one for one in targets if not _NO_COMPANY.search(one.name)]
    if (
        rule is told.PAID
        and match["verb"] in ("another", "a further")
        and not _SPENT_ON.search(sentence.mask, 0, match.start())
    ):
        return acquirer, []
    if rule is told.PAID and _is_fee(document, sentence, match):
        return acquirer, []
    if rule is told.PAID and " on " in match[0] and _OVER_YEARS.match(sentence.mask, match.end()):
        return acquirer, []
    courted = rule is bids.BIDS and len(targets) == 1 and is_courted(sentence, match.start("verb"))
    if rule is told.TALKS_ABOUT or (rule is bids.BIDS and "talks" in match["verb"]):
        courted = courted or (bool(targets) and targets[0].name in lexicon().giants)
        courted = courted and (acquirer is None or acquirer.name not in lexicon().giants)
    if courted and acquirer is not None:
        return targets[0], [acquirer]
    if len(targets) > 1 and acquirer in targets:
        return acquirer, targets[:-1] if rule is told.NOUN_ALONE and acquirer is targets[-1] else []
    return acquirer, targets


_A_TIME = Pattern(r"(?:(?:a|per|each|every) |/)(?:year|month|week|day|night|user|seat|hour|ride|kilo\w*)$")


def _is_fee(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    """ "Customers such as Acme pay $5 million a year for the service": nobody buys a company by the year."""
    if match["money"] is None:
        return False
    item = sentence.items[match.start("money")]
    return _A_TIME.search(document.text, item.start, item.end) is not None


def _are_goods(sentence: Sentence, match: re.Match[str]) -> bool:
    """ "Prices of screens that were sold to C": many things, of one name."""
    return _WERE.search(sentence.mask[: match.start("verb")]) is not None


def is_same_house(one: str, other: str) -> bool:
    """ "Acme" and "Acme Ventures" buy not each other."""
    return one.startswith(other + " ") or other.startswith(one + " ")
