"""Investors of a fund told by a list or as its partners: "limited partners include A and B", "A is an anchor investor"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import PARTICIPANTS, Scene, is_of_round
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    given_by,
    investors_before,
    money_at,
    named_at,
    read_parties,
)
from vcgraph.extraction.rules.commitments.targets import is_of_companies
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.funds.mentions import FundMention, is_fund_name
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.sums.fund_phrases import TO_BACK
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_INCLUDE = r"(?: ?[,:]|(?: (?:that|who|which) (?:(?:have|had) )?(?:committed|allocated|contributed|subscribed|re-?upped|signed up|signed on)(?: capital| money)?)? (?:in|of|for|behind|to) (?:(?:the|its|this|their|<I>|<N>(?:['’]s)?) )?(?:[\w\-<M>]+ ){0,4}(?:funds?|vehicle|one|pool|<N>))?(?: (?:at|so|thus) [\w ]{2,14}?)?(?:, (?:it|he|she|they|<A>|<N>|<P>|the firm) (?:said|says|added|adds|disclosed),)?(?:,? (?:that |who |which )?(?:also )?(?:include[sd]?|including|are|were|is|was|such as|like|comprise[sd]?|namely)|:)(?: (?:both|firms|institutions|new|existing|returning|the|limited partners|LPs|investors|like|such as|well-known|names))* "
_PARTNERS_ARE = pattern(rf"\b(?:[Ll]imited[- ]partners|LPs|[Aa]nchor investors?|[Cc]ornerstone investors?|[Aa]nchor LPs?)(?: base)?{_INCLUDE}")  # fmt: skip
_INVESTORS_IN = pattern(rf"\b(?:[Ii]nvestors|[Bb]ackers|[Pp]articipants|[Ss]ubscribers|[Cc]ontributors|[Ss]upporters) (?:(?:that|who|which) (?:(?:have|had) )?(?:committed|contributed|subscribed|signed up|signed on) )?(?:in|of|to|for|behind) (?:(?:the|its|this|their|<I>|<N>['’]s?) )?(?:(?!round|company|startup)(?:[\w\-’'<M>]|<L>(?:-based)?)+ ){{0,4}}(?:funds?(?: [IVX]+)?|vehicle|new one|(?<=first |final )close|<N>){_INCLUDE}")  # fmt: skip
_OF_A_FUND = pattern(rf"\b(?:[Ff]und|[Vv]ehicle)(?:['’]s)? (?:[\w\-]+ ){{0,2}}(?:investors|backers|supporters|limited partners|LPs){_INCLUDE}")  # fmt: skip
_WHOSE = pattern(r"(?:\b(?:[Ff]unds?|[Vv]ehicle)\b|<M>|<N>)[^.;]{0,60}?,? whose (?:[\w\-]+ ){0,2}(?P<who>investors|backers|supporters|subscribers|contributors|limited partners|LPs) (?:also )?(?:include[sd]?|are|were) (?:the )?")  # fmt: skip
_BACKED_BY = pattern(r"(?:\b(?:[Ff]und|[Vv]ehicle|clos(?:e|ing)|LPs)\b|<M>|^<A>(?= (?:is|was|has) )|<N>(?= (?:is|was|has been) [\w ]{0,20}?(?:backed|anchored|supported|seeded|funded) ))[^.;]{0,110}?\b(?:(?:backed|anchored|supported|seeded|subscribed|joined|financed|underwritten|bankrolled|(?:(?<=is )|(?<=was )|(?<=been )|(?<=, )|(?<=und )|(?<=ly ))(?:funded|capitali[sz]ed)) by|(?:with|has|had|have|won|enjoys) the (?:backing|support|help) of) (?:(?:limited partners|LPs|investors|institutions|institutional investors|a group of \w+)(?: including| such as| like)? ?)?", re.IGNORECASE)  # fmt: skip
_MONEY_FROM = pattern(r"\b(?:commitments?|capital commitments?|backing|support|participation|money|capital|(?:raised|collected|gathered) (?:the|that|this) <M>|contributions|tickets|che(?:ck|que)s|pledges|subscriptions|(?:anchor|cornerstone|lead|initial) (?:investments?|funding))(?: of <M>)?(?:(?: [\w\-]+){0,6} (?:comes?|came|coming))?(?: \w+)? from (?:(?:both|new|existing|returning|the|its|limited partners|LPs|investors|institutions|institutional investors|backers|such|firms)(?:,? (?:including|such as|like))? |(?:[\w\-]+ ){1,3}(?:institutions|investors|backers|families|companies|individuals)[,:] ){0,4}", re.IGNORECASE)  # fmt: skip
_SUCH_AS = pattern(r"\b(?:limited[- ]partners|LPs|(?:institutional )?investors|backers|institutions)(?: in the fund| (?:outside|in|across|from) (?:<L>|<N>|[A-Z][a-z]+))?,? (?:including|such as|like|among them) ", re.IGNORECASE)  # fmt: skip
_TITLED = pattern(r"\b(?:[Ll]imited[- ]partners?|LPs?|[Aa]nchor investors?|[Cc]ornerstone investors?) (?=<X>)")
_COUNTS = pattern(
    r"\b(?:count(?:s|ing|ed)?|numbers|numbered|boasts|boasted|(?:will )?(?:also )?(?:has|have|had)|lists?|listed|names?|named) (?=[^.;]{1,160}? (?:among|as) (?:(?:its|their|the) )?(?:[\w\-]+ ){0,2}(?:limited partners?|LPs?|backers?|investors?|anchor|cornerstone))"
)
SURE = Pattern(r"limited[- ]partner|\bLPs?\b|fund|vehicle|anchor|cornerstone", re.IGNORECASE)
_RAISED_FROM = pattern(
    r"<M>[^.;<M>]{0,70}?(?<!of )\bfunds?\b[^.;<M>]{0,40}? from (?:(?:investors|backers|institutions|limited partners|LPs)(?:,? (?:including|such as))? )?(?=(?:[\w\-]+ ){0,4}<X>)"
)
_SIZED_FROM = pattern(
    r"\bfund\b(?: [a-z\-]+){0,2} (?:to|at|on|with|of) <M> from (?:(?:the likes of|investors|backers|institutions|limited partners|LPs|such as|including|like) ){0,3}(?=(?:[\w\-]+ ){0,4}<X>)"
    r"|\bfund-?rais(?:ing|e)\b[^.;<N><P>]{0,50}, including from (?=(?:[\w\-]+ ){0,4}<X>)"
)
""" "Increased its latest fund to <M> from the likes of A", "expects to close a <M> fundraising, including from A"."""
_OPENS_BACKED = pattern(
    r"^(?:Backed|Anchored|Supported|Seeded|Cornerstoned|Funded) by (?=[^;]{3,160}, the (?:(?:[\w\-]+ )?fund|(?:new |latest |investment )?vehicle)\b)"
)
""" "Backed by A and B, the fund aims to ..."."""
_NEXT_NAMED = pattern(r"[^,]*<X>")
""" "Backed by A, B | competes with C, the fund said": B is none of the backers, and the fund has none told."""
_TO_BACK = pattern(
    r"\b(?:rais|secur|gather|collect|pull)\w*(?: in)? (?:[\w\-]+ ){0,2}<M>(?= from ) from (?=(?:[\w\-<L>]+ ){0,4}<X>)"
)
_FOR_IT = pattern(r"(?: \(<N>\))? (?:to|for) ")
""" "Has raised <M> from A | to back startups": A gave all of it."""
_INVESTORS_OPEN = pattern(
    r"^[*•\-–— ]*(?:[\"“]?(?:[Ii]ts|[Tt]he|[Nn]ew|[Oo]ther|[Ee]xisting|[Rr]eturning|[Kk]ey) )*(?:[Ii]nvestors|[Bb]ackers|[Pp]articipants|[Ss]ubscribers|[Cc]ontributors|[Ss]ources of (?:capital|money|funding)) (?:also )?(?:include[sd]?|including|are|were) (?:the )?"
)
_AS_ANCHOR = pattern(
    r"(?P<investor><X>)(?:['’]s [\w ]{2,25})? (?:as|to be|to become) (?:its|the|an?|one of its|one of the)? ?(?:[\w\-]+ )?(?:anchor|cornerstone|founding|lead|first|largest|sole|main|strategic) (?:investor|LP|limited partner|backer)s?\b",
    re.IGNORECASE,
)
_AMONG = pattern(
    r"(?: (?:is|are|was|were))? (?:also )?among (?:(?:the|its|their|those|<I>|<N>['’]s) )+(?:[\w\-’']+ ){0,3}?(?:investors|backers|LPs|limited partners|contributors|subscribers)\b(?! (?:of|in|behind|to) [^.;]{0,40}\b(?:earlier|previous|past|prior|funds|pools)\b)|,? (?:is|are|was|were) (?:also )?(?:in (?:it|the fund)|on board)\b"
)
_IS_PARTNER = pattern(
    r"(?:(?:,? (?:who|which))? (?:is|are|was|were|became|become|becomes|(?:agreed|is|are|set|chose|decided|(?:is|are|was|were) (?:said|understood|reported|believed|thought|known)) to (?:be|become|act as)|(?:join|serve|act|participate)(?:s|d|ed)? as|signed (?:on|up) as|came in as|(?:was|were|is|are|has been|have been) brought (?:in|on board|aboard) as|will be|comes in as|come in as|coming in as|(?:come|comes|came) on board as|join(?:s|ed)? (?:it|<N>|(?:the|its) (?:[\w\-]+ ){0,3}fund) as|(?:is|are|was|were) (?:listed|named|described) as|ha[sd] (?:also )?been)|,) ?(?:(?:also|previously|already|once|originally|long|each|all|both) )*(?:an?|the|among|(?:one|two|three|some) of|both|its|lead|as)* ?(?:(?:the|its|largest|biggest|major|first|existing|several|anchor|cornerstone|sole|only|single|outside|institutional|main|lead|other|early|new|returning|longtime) )*(?P<role>limited[- ]partners?|LPs?|anchor investors?|cornerstone investors?|anchor LPs?|anchor|investors? in (?:the|its|this|<I>|<N>['’]s) (?:(?:[\w\-]+|<M>) ){0,4}fund|fund['’]s (?:[\w\-]+ ){0,2}(?:investors?|backers?))\b",
    re.IGNORECASE,
)  # fmt: skip
_IN_NAMED = pattern(
    r"(?: (?:is|are|was|were|(?:has |have )?become|becomes|became|remains?|emerged as|emerges as|(?:will|would|(?:is|are|set) to|has agreed to) (?:also )?(?:be|become))|,) (?:also )?(?:(?:an?|one of the|among the) (?:[\w\-]+ ){0,2}|(?:returning|existing|new|anchor|lead|founding|major|large|early|cornerstone|key) |(?:the|its) (?:(?:single|first|largest|biggest|main|sole|only|lead|anchor|outside|institutional|cornerstone|founding|launch|launching) )+)(?:investor|backer)s? (?:in|of|behind) (?:the )?(?:new )?(?:<M> )?(?=<N>)"
)
_FROM_AFTER = pattern(
    r"(?P<money><M>)(?:(?<=\bone of <M>)| (?:capital |anchor |cornerstone |initial |seed )?(?:commitment|cornerstone|ticket|anchor|pledge|che(?:ck|que)|subscription)(?: to| in| for)?)(?P<fund>[^.;,<M>]{0,60}?) (?:from|(?<!managed )(?<!raised )(?<!run )(?<!overseen )(?<!advised )by) (?:the )?(?:(?:[\w\-]+|<X>['’]s|<L>['’]s) ){0,3}?(?P<investor><X>)(?!['’]s? (?:[\w\-]+ )?<X>)"
)
_OF_THE_FUND = Pattern(
    r"(?:capital )?commitments?\b|(?:money|capital|commitments)\b.*\b(?:comes?|came|coming)\b", re.IGNORECASE
)
_LARGE = Pattern(
    r"\b(?:anchor|cornerstone|(?:sole|only|largest|biggest|main|lead|single|outside) (?:outside |single )?(?:investor|backer|LP)s?)\b",
    re.IGNORECASE,
)
_IS_INVESTOR = pattern(
    r"(?: is| was| became| as|,) (?P<what><A>)(?=[,.]| in | with )|(?P<include><N>) (?:investors|LPs|backers) (?:include[sd]?|are|were|is|was) (?:the )?"
)


def read_listed(scene: Scene) -> Iterator[FoundCommitment]:
    """ "Limited partners include A, B and C", "the fund is backed by A"."""
    sentence = scene.sentence
    taken: set[int] = set()
    for rule in _LISTS:
        for match in rule.finditer(sentence.mask):
            house = _house(scene, match) if rule is _WHOSE else None
            if (
                (is_of_round(scene, *match.span()) and not (house and SURE.search(match["who"])))
                or _tells_others(scene, rule, match)
                or not _is_of_a_fund(scene, rule, match)
            ):
                continue
            inside = scene.within(match.start() - 12, match.end())
            inside = None if inside and inside.bare and inside.named_at >= match.end() else inside
            newest = scene.newest() if _NEW_ONE.search(match[0]) else None
            fund = newest or house or (scene.named(inside) if inside else scene.spoken_of(position=match.start()))
            listed = read_parties(scene.document, sentence, match.end())
            if rule is _OPENS_BACKED and listed and _NEXT_NAMED.match(sentence.mask, listed[-1].position + 1):
                continue
            fresh = [one for one in listed if one.position not in taken]
            taken.update(one.position for one in fresh)
            alone = rule is _TO_BACK and len(listed) == 1 and _FOR_IT.match(sentence.mask, listed[0].position + 1)
            money = money_at(sentence, sentence.mask.index(marks.MONEY, match.start())) if alone else None
            yield from given_by(scene, fresh, fund, "lps include", is_expected(sentence, match.end()), money)


def _house(scene: Scene, match: re.Match[str]) -> str | None:
    """ "Acme Ventures, | whose LPs are A and B": the fund that the text tells of the house named right before, or the house."""
    at = len(scene.sentence.mask[: scene.sentence.mask.index(" whose ", match.start())].rstrip(",")) - 1
    item = scene.sentence.items.get(at)
    named = item.referent if item is not None else None
    if named is None or named.kind != "firm" or scene.within(at, at + 1) is not None:
        return None
    return next((one.name for one in reversed(scene.funds) if one.manager is named and not one.earlier), named.name)


def _tells_others(scene: Scene, rule: Pattern, match: re.Match[str]) -> bool:
    """Whether those listed gave to a company or to another fund, or left."""
    sentence, mask = scene.sentence, scene.sentence.mask
    return (
        mask.rfind("(", 0, match.end()) > mask.rfind(")", 0, match.end())
        or (rule is _RAISED_FROM and _WHOSE_FUND.search(match[0]) is not None)
        or (rule in _OF_INVESTORS and _IN_COMPANY.search(match[0]) is not None and not _names_fund(scene, match))
        or _LEAVE.search(mask, 0, match.start()) is not None
        or is_of_companies(sentence, match.start())
    )


_LISTS = (
    *(_PARTNERS_ARE, _INVESTORS_IN, _OF_A_FUND, _WHOSE, _BACKED_BY, _MONEY_FROM, _SUCH_AS),
    *(_RAISED_FROM, _SIZED_FROM, _OPENS_BACKED, _TO_BACK, _INVESTORS_OPEN, _TITLED, _COUNTS),
)
_OF_INVESTORS = (_INVESTORS_IN, _OF_A_FUND, _SUCH_AS)
_WHOSE_FUND = Pattern(r", an? (?:[\w\-]+ ){0,4}(?:fund|vehicle) from (?:[\w\-]+ ){0,4}$")
""" "A raised <M> for a fund, and B, a new fund from C, raised ...": C started B."""
_NEW_ONE = Pattern(r"\b(?:new|latest|newest|current) (?:one|fund|vehicle|pool)\b")
_CLOSE = Pattern(r"\b(?:the|its|first|final|second|interim|initial|this) clos(?:e|ing)\b")
_LEAVE = Pattern(
    r"\b(?:transferr?\w*|mov(?:ed|es|ing)|reallocat\w+|shift\w*|redirect\w*|releas\w+|turn(?:ed|ing|s) (?:away|down)|los(?:t|ing|es)|exclud\w+|drop(?:ped|ping|s))\b[^.;,]{0,20}$"
)


def _is_of_a_fund(scene: Scene, rule: Pattern, match: re.Match[str]) -> bool:
    """Whether a list of investors is that of a fund: the words say so, or the text speaks of a fund just then."""
    if rule is _BACKED_BY and match[0].startswith(marks.ANAPHOR):
        return scene.gap <= 1 and scene.means_fund(match.start())
    if rule is _BACKED_BY and match[0].startswith(marks.NAME):
        return any(one.named_at == match.start() and _is_numbered(one.own) for one in scene.mentions)
    if rule is _TO_BACK:
        return (
            scene.gap == 0 and TO_BACK.match(scene.sentence.mask, match[0].rfind(" from ") + match.start()) is not None
        )
    if rule is _OPENS_BACKED or (rule is _SIZED_FROM and "rais" in match[0]):
        return scene.gap <= (0 if rule is _SIZED_FROM else 2)
    if rule is _INVESTORS_OPEN and scene.gap > 3:
        return False
    named = any(_is_numbered(one.own) and match.start() < one.start < match.end() for one in scene.mentions)
    if (
        (named and rule in (_PARTNERS_ARE, _INVESTORS_IN, _OF_A_FUND))
        or SURE.search(match[0])
        or (_OF_THE_FUND.match(match[0]) and scene.gap <= 2)
    ):
        return True
    opens = rule is _MONEY_FROM and _opens_with_money(scene.sentence.mask, match)
    near = scene.gap <= 2 and (opens or _CLOSE.search(scene.sentence.mask) is not None)
    spoken = bool(scene.mentions) and scene.mentions[0].start < match.start()
    return near or spoken or scene.gap <= (0 if rule in (_MONEY_FROM, _SUCH_AS) else 2)


_IN_COMPANY = pattern(
    r"^(?:\w+|(?:[Ff]und|[Vv]ehicle)(?:['’]s)? [^.;]{0,30}(?:investors|backers|supporters)) (?:in|behind) (?:the )?<N>(?! [^.;]*\b(?:funds?|vehicle)\b)"
)
""" "Investors in Acme include ...": in a company, unless the name is that of a fund or of its house."""


def _names_fund(scene: Scene, match: re.Match[str]) -> bool:
    at = scene.sentence.mask.index(marks.NAME, match.start())
    named = scene.sentence.items[at].referent
    told = scene.within(at, at + 1) is not None or (named is not None and scene.manages(named.name))
    return told or (named is not None and named.kind in ("firm", "fund"))


def _opens_with_money(mask: str, match: re.Match[str]) -> bool:
    """Whether a sentence begins with the money, or with the fund that has it: "Support came from A"."""
    money = match.start() <= 5 and match[0].lower().startswith(("capital", "money", "support", "backing"))
    return money or _RECEIVED.search(mask, 0, match.start()) is not None


_RECEIVED = Pattern(
    r"^(?:\ue005|It|Th(?:e|is) (?:fund|vehicle))(?: (?:has|have|had|also))* (?:received|secured|got|drew|attracted|obtained|won) (?:its|an?|the) (?:(?:first|largest|biggest|sole) )?$"
)
""" "It received its lead investment from A": a fund does, right behind the news of it."""


def _is_numbered(own: str | None) -> bool:
    """Whether a name is no house's that companies have as investor: numbered, or one that ends in "Fund"."""
    return own is not None and (number_of(own) is not None or own.endswith("Fund"))


def read_partners(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A is a limited partner in the fund", "B as its anchor investor, with a commitment of $5 million"."""
    document, sentence = scene.document, scene.sentence
    for match in _AS_ANCHOR.finditer(sentence.mask):
        yield from _one(scene, [named_at(sentence, match.start("investor"))], match.end())
    for match in _IS_PARTNER.finditer(sentence.mask):
        yield from _in_houses(scene, match)
        if re.search(r"fund|[LG]P|limited|anchor|cornerstone", match["role"], re.IGNORECASE):
            yield from _one(scene, investors_before(document, sentence, match.start()), match.end())
    if scene.gap <= 3 and not PARTICIPANTS.search(sentence.mask):
        for match in _AMONG.finditer(sentence.mask):
            if _COUNTED.search(sentence.mask, 0, match.start()):
                continue
            yield from _one(scene, investors_before(document, sentence, match.start()), match.end())
    for match in _IN_NAMED.finditer(sentence.mask):
        if any(_is_numbered(one.own) and match.end() in (one.named_at, one.owner) for one in scene.mentions):
            yield from _one(scene, investors_before(document, sentence, match.start()), match.end())
    for match in _IS_INVESTOR.finditer(sentence.mask):
        item = sentence.items[match.start("include" if match["include"] else "what")]
        if _LARGE.search(document.text[item.start : item.end]):
            before = investors_before(document, sentence, match.start())
            listed = read_parties(document, sentence, match.end()) if match["include"] else before
            yield from _one(scene, listed, match.end())
    yield from _ordered(scene)


_COUNTED = pattern(
    r"\b(?:counts?|counted|counting|numbers?|numbered|has|had|lists?|names?) (?:the )?(?:[\w\-]+ )*?<X>[^.;,<N><P>]*$"
)
""" "Whose fund counts A | among its investors": A is one, and not whoever heads the sentence."""


def _in_houses(scene: Scene, match: re.Match[str]) -> Iterator[FoundCommitment]:
    """ "A became a limited partner in B and C": in what firms raise, be no fund told."""
    sentence = scene.sentence
    into = _INTO_HOUSES.match(sentence.mask, match.end()) if _PARTNER.match(match["role"]) else None
    houses = [one.item.referent for one in read_list(sentence, into.end())[0]] if into else []
    for house in houses:
        if house is not None and house.kind == "firm" and not is_fund_name(house):
            investors = investors_before(scene.document, sentence, match.start())
            yield from given_by(scene, investors, house.name, "partner", is_expected(sentence, match.end()))


_PARTNER = Pattern(r"limited[- ]partners?|LPs?", re.IGNORECASE)
_INTO_HOUSES = pattern(r" (?:in|of|at) (?:(?:both|firms|funds|such|as|like|including) )*(?=<N>(?!['’]))")


def _ordered(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A $5 million commitment to the fund from A"."""
    sentence = scene.sentence
    for match in _FROM_AFTER.finditer(sentence.mask):
        money = money_at(sentence, match.start("money"))
        inside = scene.within(match.start(), match.end())
        fund = scene.named(inside) if inside else scene.spoken_of(position=match.start())
        listed = [named_at(sentence, match.start("investor"))]
        giver = listed[0].item.referent
        if money is None or giver is None:
            continue
        if fund and giver.name != fund and any(one.name == fund and one.manager is giver for one in scene.known):
            yield FoundCommitment(
                giver, fund, "general_partner", money, "committed", sentence.index, "commitment from", True
            )
        else:
            yield from given_by(scene, listed, fund, "commitment from", "committed", money)


def _one(scene: Scene, investors: list[Listed], end: int) -> Iterator[FoundCommitment]:
    sentence = scene.sentence
    after = scene.within(end - 40, end + 60)
    if after is not None and after.plural and not after.own:
        return  # "an LP in the first two funds"
    fund = scene.named(after) if after else scene.spoken_of(position=end)
    if any(one.item.referent is not None and one.item.referent.name == fund for one in investors):
        return  # "A, the B Fund and C are among the investors in D": a fund among those who give
    other = _IN_OTHER.match(sentence.mask, end)
    named = sentence.items[other.end() - 1].referent if other else None
    if other and not scene.within(other.end() - 1, other.end()) and (named is None or named.name != fund):
        return
    beside = _COMMITMENT_BESIDE.match(sentence.mask, end)
    other_fund = beside and any(beside.end() < one.start < beside.end() + 30 for one in scene.mentions if one.own)
    money = money_at(sentence, beside.end() - 1) if beside and not other_fund else None
    yield from given_by(scene, investors, fund, "partner", is_expected(sentence, end), money)


_IN_OTHER = pattern(r" (?:in|of|behind) <N>(?!['’-])")
""" "Among the investors in Acme": in a company, unless it is a fund's name."""
_COMMITMENT_BESIDE = Pattern(
    r"[^.;]{0,40}?\b(?:commitment|commit\w*|investment|contribution|pledge)\b[^.;]{0,20}?\ue002"
)


_ROSTER_HEAD = Pattern(
    r"\b(?:[Ll]imited [Pp]artners|LPs|(?:[Ii]nvestors|[Bb]ackers|[Ss]ubscribers|[Pp]articipants|[Cc]ontributors|(?:[Ii]nitial|[Ff]ounding|[Ff]inancial|[Cc]apital) [Pp]artners)(?: (?:in|of|to|for) (?:the |this )?[^.;:]{0,30}?(?:[Ff]und|[Vv]ehicle|\ue000))?|(?:following|these) (?:institutions|investors|organi[sz]ations|parties)[^.;:]{0,50}?|[Cc]ommitments(?: so far| to date)?)(?: (?:include|are|were|includes?))?: ?$"
)
_ROSTER_LINE = pattern(r"[•*\-–—·‣▪] ?(?:[Tt]he )?(?P<investor><X>)")
_LONGEST_ROSTER = 15


def read_roster(scene: Scene) -> Iterator[FoundCommitment]:
    """The investor that a line of such a list names."""
    match = _ROSTER_LINE.match(scene.sentence.mask)
    if match is None or not scene.funds or not _is_listed(scene.document, scene.sentence):
        return
    listed = [named_at(scene.sentence, match.start("investor"))]
    yield from given_by(scene, listed, scene.spoken_of(), "roster", "committed")


def _is_listed(document: Document, sentence: Sentence) -> bool:
    """Whether the lines above, up to their heading, are those of a list of a fund's investors."""
    for index in range(sentence.index - 1, max(-1, sentence.index - _LONGEST_ROSTER), -1):
        mask = document.sentences[index].mask
        if not _ROSTER_LINE.match(mask):
            return _ROSTER_HEAD.search(mask) is not None
    return False


_INVESTOR_WORDS = AnyOf(
    "investor", "backer", "anchor", "limited", "lp", "contributor", "cornerstone", "supporter", "subscriber"
)
_OPENS_NAMES = pattern(
    r"\b(?:[Ww]ith|[Cc]ounting) (?:both )?(?:the )?(?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>)"
)
_AS = pattern(
    r"(?: [a-z]+){0,3}?(?: \(<M>\))?,? (?:as|among|being) (?:(?:one of|some of|an?|the|its|their|<I>|(?:<A>|<N>)['’]s?) )*(?:[\w\-]+ ){0,2}?(?:investors?|backers?|anchors?|LPs?|limited[- ]partners?|contributors?|cornerstones?|supporters?|subscribers?)\b(?! (?:in|of|behind) (?:the |its )?(?:round|compan|startup|start-up|<N>))"
)


def read_as_investors(scene: Scene) -> Iterator[FoundCommitment]:
    """The list between such a word and what its names are to the fund."""
    sentence = scene.sentence
    if not scene.mentions or not _INVESTOR_WORDS.is_in(sentence.lower):
        return
    for match in _OPENS_NAMES.finditer(sentence.mask):
        mention = _fund_of(scene, match)
        listed = read_parties(scene.document, sentence, match.end()) if mention is not None else []
        if mention is not None and listed and _AS.match(sentence.mask, listed[-1].position + 1):
            status = is_expected(sentence, match.start())
            yield from given_by(scene, listed, scene.named(mention), "as investors", status)


def _fund_of(scene: Scene, match: re.Match[str]) -> FundMention | None:
    """The fund that the clause beside "with" tells of, where it tells of no round."""
    told = [one for one in scene.mentions if not one.plural]
    if is_of_round(scene, *match.span()):
        return None
    before = [one for one in told if one.end <= match.start()]
    return before[-1] if before else next(iter(told), None)
