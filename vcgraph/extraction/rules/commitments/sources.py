"""Where a fund's money comes from, told without a sum for each: "A and B signed up", "with A on board", "half of it from A"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import PARTICIPANTS, Scene
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    given_by,
    given_within,
    investors_before,
    money_at,
    read_parties,
)
from vcgraph.extraction.rules.commitments.targets import is_for_company, is_of_companies
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.normalize.patterns import Pattern

_PARTNERS = r"(?:investors?|backers?|LPs?|[Ll]imited[- ]partners?|supporters?|contributors?)"
_JOINS = pattern(
    r"(?:,? (?:have|has|had|all|both|also|each|again|since|then|too|were|was|are|is|will|recently|quickly))* "
    r"(?P<verb>(?:signed (?:up|on)|re-?upped|came in|came on board|came back|joined|returned|subscribed|participated|bought in|chipped in|invested"
    r"|wrote (?:the (?:first|largest|biggest) |large |big )?che(?:ck|que)s?|(?<!is )(?<!are )(?<!was )(?<!were )(?:re-?)?committed(?: (?:capital|money))?|contributed(?: (?:capital|money))?|took part|pledged (?:capital|money)|(?:is|are|was|were)(?: also| all| both| now)* (?:in (?:it|the fund)|on board|backing it)|(?:(?:is|are|was|were)(?: also)? )?among those (?:to (?:commit|invest|sign up)|(?:that|who) (?:committed|invested|signed up)|committing|investing|coming in|signing up|writing (?:[\w\-]+ )?che(?:ck|que)s)"
    r"|(?:is|are|was|were) (?:also )?(?:among )?the (?:other|largest|biggest|main|remaining|first|sole) (?:[\w\-]+ )?(?:contributors?|backers?|subscribers?)|(?:account(?:ed|s)? for|ma[dk]es? up|put up|provid(?:es?|ed)|suppl(?:y|ies|ied)) (?:(?:most of |much of |nearly all of |all of )?the (?:rest|remainder|balance)|(?:the bulk|most|much|half|the majority|a third|a quarter|part) of (?:the|its) (?:capital|money|fund|commitments|total))))"
    r"(?= ?[.;]|$|,? too\b|, as did\b|,? as well\b|,? (?:joined by|alongside|along with)\b| (?:in|to|into|for) (?:it|the (?:[\w\-]+ )?(?:fund|vehicle|one))\b| as (?:new |returning )?(?:LPs|limited partners|investors|backers)| for the first time| again|, (?:while|and|but)\b| (?:through|via) (?!every\b|all\b|many\b|good\b|multiple\b|several\b|the (?:cycle|crisis|downturn|pandemic|recession)))"
)
_INVESTORS_LIKE = Pattern(
    r"(?:[A-Z][a-z\-]+ )?(?:[a-z\-]+ )?(?:[Ii]nvestors|LPs|[Ll]imited partners|[Bb]ackers|[Cc]ontributors|[Ii]nstitutions) (?:such as|including|like) "
)
_BACKS_NEW = pattern(
    r",?(?: (?:have|has|had|all|both|also|will|again))* (?:back(?:ed)?|return(?:ed)? (?:for|to)|re-?up(?:ped)? (?:for|in)|signed up for|come back for|came back for|joined|committed to) (?:the|its|their) (?:new|latest|current|successor) (?:one|fund|vehicle|pool)\b"
)
_SHARE = r"(?:[Hh]alf|[Tt]hird|[Qq]uarter|[Tt]wo-thirds|[Mm]ost|[Mm]uch|[Ss]ome|[Pp]art|[Pp]ortion|[Bb]ulk|[Rr]est|[Rr]emainder|[Bb]alance|\d+ ?(?:%|per ?cent|percent|million|mln|m)|(?<! of )(?<! in )<M>(?= (?:is|was|has|have|had|will|comes?|came|coming)\b)|[Mm]oney|[Cc]apital|[Aa]ll(?= of (?:it|that|this|the)\b| of <A>)|[Ee]very (?:euro|dollar|cent|penny|pound|rupee)|(?:[Ee]ntire|[Ww]hole|[Ff]ull) (?:sum|amount|lot|pot))"
_FROM = pattern(
    rf"(?:(?:<A>|\b(?:[Ii]t|[Tt]he (?:fund|vehicle)))(?= (?:was|has been) raised)|(?<!\w){_SHARE}(?: of (?:(?:it|that|this|which|whom)|<A>|(?:the|its|this) (?:[\w\-]+ ){{0,3}}(?:funds?|vehicle|money|capital|total|sum|commitments|cash|pot)))?(?: (?:for|in) the (?:[\w\-]+ )?fund)?)"
    r"(?:,? (?:is|was|has|have|had|will|comes?|came|coming|come|been|being|accounts? for \d+ ?(?:%|per ?cent)|chiefly|mainly|in the main|in (?:good|large|great) part|for the most part|largely|mostly|is expected to|so far|raised|be))* (?:from|(?:supplied|provided|contributed|committed|furnished|stumped up|put (?:in|up)) by) (?!investors? (?!such|including|like)|(?:the |its |an? )?(?:sales?|exits?|disposals?|merger|flotation|loans?|debt|proceeds)\b)(?:[\w\- ]{0,30}?(?:institutions|investors|backers|families|family offices|companies|sources),? (?:including |such as |namely |among them )?)?"
)
_INTO_COMPANY = pattern(r"\b(?:invest|put|inject|pump)\w*\b[^.;<M>]{0,30}<M> in(?:to)? <N>[,.;]")
_COLON = pattern(rf"\b(?:[Mm]oney|[Cc]apital|[Cc]ommitments|{_PARTNERS})\b[^.;:\ue004]{{0,70}}: (?=[^.:]{{0,40}}<X>)")
_TO_MANAGERS = pattern(
    r" (?:to|in|into|across|among) (?:[\w\-]+ ){0,5}(?:managers|funds|companies|firms|start-?ups|vehicles|partners): $"
)
""" "Has pledged capital to three fund managers: A, B": what a fund of funds gives."""
_AMONG_ARE = pattern(
    rf"\b[Aa]mong (?:(?:the|its|their|those) (?:[\w\-]+ )?{_PARTNERS}(?: (?:in|of|to) (?:it|the fund))?|those (?:(?:who|that|to) )?(?:(?:have|had) )?(?:(?:back|commit|invest|subscrib|contribut)(?:t?ed|t?ing)?|(?:writing|wrote|written) [\w ]{{0,12}}che(?:ck|que)s|sign(?:ed|ing) (?:up|on)|in the (?:new )?(?:fund|vehicle))\b[^.;:<N>]{{0,30}}(?:<N>[^.;:<N>]{{0,25}})?)(?: (?:are|is|were|was)|:) "
)
_ALSO_IN = pattern(
    r"\b(?:[Aa]lso |[Ff]irst )?(?:[Ii]nvesting|[Pp]articipating|[Cc]oming in|[Cc]ommitting|[Ss]igning up) (?:in|to|for) (?:the (?:[\w\-]+ )?(?:fund|vehicle|close)|it|<N>) (?:are|is|were|was) (?:the )?(?=(?:[\w\-<L>]+ ){0,4}<X>)"
)
""" "Also investing in the fund are A and B"."""
_ONE_IS = pattern(
    rf"\b(?:[Oo]ne|[Aa]nother|[Tt]he (?:\w+ )?(?:largest|biggest|main|first|only|other)) (?:[\w\-]+ )?(?:{_PARTNERS})(?: (?:in|of|for|with|behind) [^.;]{{0,50}}?)? (?:is|was|will be) (?!among|one of)(?:(?:the|an?|<L>['’]s) (?:[\w\-.]+ ){{1,6}}?(?:fund|plan|system|bank|insurer|company|group|investor), (?:the )?)?"
)
_ONE_OF = pattern(
    r"\bone of (?:its|their|<A>['’]s|<N>['’]s?|the (?:fund|firm)['’]s) (?:[\w\-]+ )?(?:investors|backers|LPs|limited partners), (?:the )?(?=<X>)"
)
_AMONG_THEM = pattern(
    r"\b(?:[Ii]ndividuals|[Ee]ntrepreneurs|[Ff]amilies|[Ff]amily offices|[Pp]ension funds|[Ii]nstitutions|[Ee]ndowments|[Ff]oundations|[Cc]orporations|[Cc]orporates|[Ii]nsurers)\b(?:(?!\b(?:managers|companies|start-?ups|firms|funds|businesses|founders|houses|sectors|industries|assets)\b)[^.;:]){0,60}?,? (?:including|such as|among them|like) (?:the )?"
)
_WITH = pattern(r"\bwith (?=(?:[\w\-'’\ue006]+ ){0,4}<X>)")
_ON_BOARD = pattern(
    rf",? (?:(?:all|both|also|again) )*(?:in the mix|on board|among (?:the|its|those) (?:[\w\-]+ )?(?:{_PARTNERS}|investing|committing)|as (?:its |the |new |returning |anchor |founding |first |initial |lead |main |cornerstone |early |limited )*{_PARTNERS}|(?:participating|investing|coming in|signing up|re-upping|returning|committing|chipping in|taking part)\b(?! (?:a |an |the )?(?:\ue002|half|most|third)))"
)
_ATTRACTS = pattern(
    r"(?:\b(?:[Ff]und|[Vv]ehicle|clos(?:e|ing))(?:, (?:at|on|of) <M>,)?|<A>|\b[Ii]t)(?:,? (?:has|have|had|also|already|so far|since))* (?:attracted|drawn|drew|lured|signed up|won over|lined up|roped in|enlisted) (?:(?:the|new|existing|institutional|investors|LPs|limited partners|backers|institutions|support from|likes of|such as|including|like|as) ){0,5}(?=(?:[\w\-<L>]+ ){0,3}<N>)"
)
_LINED_UP = pattern(
    r"\b(?:lin(?:ed|es) up|sign(?:ed|s) up|recruit(?:ed|s)|won over|rop(?:ed|es) in|enlist(?:ed|s)|persuaded|landed) (?:(?:investors|backers|LPs|limited partners|institutions)(?:,? (?:including|such as|like))? )?(?:the )?(?=(?:[\w\-<L>]+ ){0,3}<X>)"
)
_FOR_ITS = Pattern(
    r"[^.;\ue000\ue001\ue002]{0,50}? (?:for|in|into|to back|to anchor|to invest in|as (?:[\w\-]+ )*(?:investors|backers|LPs|limited partners) (?:in|for|of)) "
)
_TOOK_PART = pattern(
    r"(?: (?:is|are|was|were) (?:also )?(?:among|some of|one of|two of|part of) the (?:[\w\-]+ )?(?:investors|backers|LPs|limited partners|institutions) (?:that|who|which|to have)(?: (?:have|had|has))? (?:participated|invested|taken part|took part|committed|put (?:money|capital))"
    r"|(?:,? (?:have|has|had|also|all|both|each))* (?:participated|taken part|took part)) (?:in|to|into) (?:the (?:first|initial|second|final|interim) clos(?:e|ing) of )?"
)
_TEAM = pattern(
    r"\b(?:team(?:s|ed|ing)? up|(?:(?:to|will|would) partner|partner(?:s|ed|ing))|(?:join|joins|joined|joining) (?:forces|hands)|link(?:s|ed|ing)? up|work(?:s|ed|ing)? together) with (?=(?:[\w\-]+ ){0,4}<X>)"
)
_FUNDING = pattern(
    r"\b(?:attract\w*|dr[ae]wn?|drew|secur\w+|w[io]n|land(?:s|ed)|rais\w+|receiv\w+|collect\w+|gather\w+|brought in|(?:pull|rop)\w* in) (?:(?:the|fresh|new|more|further) )*(?:funding|money|capital|cash|backing|support|financing|investments?|interest) from (?:not (?:just|only) |both )?(?=(?:[\w\-<L>]+ ){0,4}<X>)"
)
_FOR_FUND = pattern(
    r"[^.;<M>]{0,30}?\b(?:resulting in|leading to|culminating in|towards?|for|in|into|to (?:launch|create|set up|start|form|raise|close|seed|establish)|creating|producing) (?:an?|its|the|their|<I>) (?:(?!round|funding|financing)(?:[\w\-]+|<M>|<L>(?:-\w+)?) ){0,6}?(?:[Ff]und|vehicle)\b(?!ing|[- ]?rais)"
)
_TO_FORM = pattern(
    r"[^.;]{0,45}? (?:to|in|on) (?:set(?:ting)? up|launch(?:ing)?|form(?:ing)?|creat(?:e|ing)|start(?:ing)?|establish(?:ing)?|raise|back|seed|a|an|the)\b[^.;]{0,60}?\b(?:[Ff]und|vehicle)\b"
)


def read_sources(scene: Scene) -> Iterator[FoundCommitment]:
    """The investors of the fund that the sentence, or the one before, speaks of."""
    if PARTICIPANTS.search(scene.sentence.mask):
        return
    yield from _teamed(scene)
    yield from _took_part(scene)
    yield from _funded(scene)
    yield from _told(scene)
    if scene.gap > 4 or not scene.funds:
        return
    if scene.gap < 2 or _INVESTORS_LIKE.match(scene.sentence.mask):
        yield from _joined(scene)
    for rule in (
        (_FROM, _COLON, _ALSO_IN, _AMONG_ARE, _ONE_IS, _ONE_OF, _AMONG_THEM) if scene.gap <= 2 else (_ONE_IS, _ONE_OF)
    ):
        for match in rule.finditer(scene.sentence.mask):
            if (rule is _COLON and _TO_MANAGERS.search(match[0])) or _is_elsewhere(scene, match):
                continue
            listed = read_parties(scene.document, scene.sentence, match.end())
            alone = rule is _FROM and len(listed) == 1 and scene.sentence.mask[match.start()] == marks.MONEY
            money = money_at(scene.sentence, match.start()) if alone else None
            yield from given_within(scene, _first(match, listed), match.end(), listed, "source", money)
    for match in _ATTRACTS.finditer(scene.sentence.mask) if scene.gap <= 1 else ():
        parties = read_parties(scene.document, scene.sentence, match.end())
        listed = [one for one in parties if is_organization(one.item.referent)]
        yield from given_within(scene, *match.span(), listed, "source")
    for match in _WITH.finditer(scene.sentence.mask) if scene.gap <= 1 else ():
        listed = read_parties(scene.document, scene.sentence, match.end())
        if listed and _ON_BOARD.match(scene.sentence.mask, listed[-1].position + 1):
            yield from given_within(scene, _first(match, listed), match.end(), listed, "source")


def _is_elsewhere(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the money goes into the company that the sentence before tells of."""
    mask, index = scene.sentence.mask, scene.sentence.index
    before = scene.document.sentences[index - 1].mask if index else ""
    return mask[match.start()] == marks.MONEY and _INTO_COMPANY.search(before) is not None


def _first(match: re.Match[str], listed: list[Listed]) -> int:
    return min([match.start(), *(one.position for one in listed if one.position >= 0)])


def _joined(scene: Scene) -> Iterator[FoundCommitment]:
    for match in _JOINS.finditer(scene.sentence.mask):
        if read_modality(scene.sentence.mask[: match.start("verb")]) in ("denied", "failed"):
            continue
        of_rest = match["verb"].endswith(("the rest", "the remainder", "the balance"))
        if (match["verb"] == "took part" and _follows_round(scene)) or (
            of_rest and is_for_company(scene.sentence, match.end())
        ):
            continue
        listed = [one for one in investors_before(scene.document, scene.sentence, match.start()) if one.position >= 0]
        if not any(is_organization(one.item.referent) for one in listed):
            continue
        behind = scene.within(match.end(), match.end() + 6)
        if behind is not None and not behind.plural:
            yield from given_by(scene, listed, scene.named(behind), "source", is_expected(scene.sentence, match.end()))
        else:
            yield from given_within(scene, _first(match, listed), match.end(), listed, "source")
    for match in _BACKS_NEW.finditer(scene.sentence.mask):
        listed = investors_before(scene.document, scene.sentence, match.start())
        yield from given_by(scene, listed, scene.newest(), "source", is_expected(scene.sentence, match.end()))


def _follows_round(scene: Scene) -> bool:
    """ "It led a round in Acme. Investors such as B | took part": in the round that the sentence before tells of."""
    index = scene.sentence.index
    return index > 0 and PARTICIPANTS.search(scene.document.sentences[index - 1].mask) is not None


def _funded(scene: Scene) -> Iterator[FoundCommitment]:
    """ "It has attracted funding from not just A, but B and C, resulting in a new $10 million fund"."""
    mask = scene.sentence.mask
    for match in _FUNDING.finditer(mask):
        listed = read_parties(scene.document, scene.sentence, match.end())
        behind = _FOR_FUND.match(mask, listed[-1].position + 1) if listed else None
        fund = scene.within(behind.start(), behind.end()) if behind else None
        if fund is not None and not fund.plural:
            yield from given_by(scene, listed, scene.named(fund), "source", is_expected(scene.sentence, match.end()))


def _teamed(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A teams up with B and C to set up a $50 million fund"."""
    for match in _TEAM.finditer(scene.sentence.mask):
        listed = read_parties(scene.document, scene.sentence, match.end())
        form = _TO_FORM.match(scene.sentence.mask, listed[-1].position + 1) if listed else None
        fund = scene.within(form.start(), form.end()) if form else None
        if fund is not None:
            yield from given_by(scene, listed, scene.named(fund), "team", is_expected(scene.sentence, match.end()))


def _took_part(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A and B participated in C's fund", "are some of the investors that put money into it"."""
    for match in _TOOK_PART.finditer(scene.sentence.mask):
        fund = next((one for one in scene.mentions if 0 <= one.start - match.end() <= 4), None)
        if fund is not None and not fund.plural and (fund.own or fund.owner >= 0 or scene.gap <= 1):
            listed = investors_before(scene.document, scene.sentence, match.start())
            yield from given_by(
                scene, listed, scene.named(fund), "took part", is_expected(scene.sentence, match.start())
            )
    for match in _LINED_UP.finditer(scene.sentence.mask):
        listed = read_parties(scene.document, scene.sentence, match.end())
        fund = next((one for one in scene.mentions if listed and one.start > listed[-1].position), None)
        hired = any(one.item.sign == marks.PERSON for one in listed)  # "has recruited Ann Lee for its fund"
        behind = (
            not hired and _FOR_ITS.fullmatch(scene.sentence.mask, listed[-1].position + 1, fund.start) if fund else None
        )
        if fund is not None and behind and not fund.plural and (fund.own or fund.owner >= 0):
            status = is_expected(scene.sentence, match.start())
            yield from given_by(scene, listed, scene.named(fund), "lined up", status)


_CROWD = r"(?:[Ll]imited[- ]partners|LPs|LP base|[Ii]nvestors|[Bb]ackers|investor base)"
_OF_PARTNERS = Pattern(rf"^[^.;]{{0,60}}\b{_CROWD}\b")
_THEY = pattern(r"^[\"“]?(?:They|These|Those|<A>) (?:also )?(?:include|are|were) (?:the )?")
_ADDED = pattern(
    r"(?:<A>|<N>|\b[Ii]t|\b(?:[Ff]und|[Vv]ehicle|[Ff]irm|clos(?:e|ing)))(?:,? (?:has|have|had|also|since|now|recently))* (?:added|brought in|brought on|welcomed|picked up|gained|lured) (?:(?:the|both|investors|backers|LPs) )*(?=(?:[\w\-<L>]+ ){0,4}<X>)"
)
_AS_NEW = pattern(
    r",? (?:as|to (?:the|its) (?:list|roster|group) of) (?:an? )?(?:[\w\-]+ ){0,2}(?:investors?|backers?|LPs?|[Ll]imited [Pp]artners?)\b"
)
""" "The fund has added A and B as new investors"."""
_THEY_JOIN = pattern(
    r"^(?:They|These|<A>) join(?:s|ed)? (?:the )?(?:(?:existing|returning|earlier|other|LPs|investors|backers) )*(?=(?:the )?(?:[\w\-<L>]+ ){0,4}<X>)"
)
_NEWCOMERS = pattern(
    rf"\b(?:[Nn]ew (?:to (?:the )?[^.;,]{{2,30}}?|{_CROWD}|names|faces|entrants|additions|arrivals)|[Nn]ewcomers|[Ff]irst-time {_CROWD}|[Rr]eturning {_CROWD}|[Rr]epeat {_CROWD})(?:, [^,.;]{{2,20}},)? (?:are|include|were|included) (?:the )?"
)
_CROWD_AMONG_THEM = pattern(
    rf"\b{_CROWD}\b(?: (?!in\b|behind\b|than\b|who\b|that\b)[\w\-]+| from (?:that|its|the) (?:[\w\-]+ )?fund| in (?:the|its) (?:[\w\-]+ )?fund){{0,3}}, (?:among them|including|such as|like) (?:the )?"
)
_FRIENDS = pattern(
    r"\b(?:friends|founders|executives|operators|angels|individuals|entrepreneurs|alumni)\b[^.;:]{0,60}?,? (?:including|such as|among them|like) (?:the )?(?=<X>)"
)
_MOSTLY_FROM = pattern(
    r"<M>(?: in commitments)?(?:,? so far)?, (?:mostly|mainly|largely|chiefly|partly|most of it|much of it|half of it|all of it) from (?:the )?"
    r"|(?<=\bfrom )[^.;]{3,110}? (?:as well as|and also|and) from (?:the )?(?=<X>)"
)
_ARE_IN = pattern(r",? (?:is|are|was|were) (?:all |both |also )?in(?= ?[-–—,.;]| and )")
_RE_UPPED = pattern(
    r" (?:(?:has|have|had|also) )*re-?upp?(?:ed|s) with (?:the )?(?P<firm><N>)(?:,)? (?:at|for|with|committing|to the tune of) (?P<money><M>)"
)


def _told(scene: Scene) -> Iterator[FoundCommitment]:
    """The investors of the fund of the news that stand in such words; the sentence before may say what they are."""
    if not scene.funds or scene.gap > 2:
        return
    sentence = scene.sentence
    before = scene.document.sentences[sentence.index - 1] if sentence.index else None
    theirs = before is not None and _OF_PARTNERS.search(before.mask) is not None
    here = _OF_PARTNERS.search(sentence.mask) is not None
    rules = [_NEWCOMERS, _CROWD_AMONG_THEM]
    rules += [_THEY] if theirs else []
    rules += [_THEY_JOIN] if before is not None else []
    rules += [_FRIENDS] if here else []
    rules += [_MOSTLY_FROM] if scene.gap == 0 and "from" in sentence.mask else []
    for rule in rules:
        for match in rule.finditer(sentence.mask):
            if is_of_companies(sentence, match.start()):
                continue
            yield from given_within(scene, *match.span(), read_parties(scene.document, sentence, match.end()), "told")
    for match in _ARE_IN.finditer(sentence.mask) if here or theirs else ():
        listed = investors_before(scene.document, sentence, match.start())
        yield from given_within(scene, *match.span(), [one for one in listed if one.position >= 0], "told")
    yield from _re_upped(scene)
    for match in _ADDED.finditer(sentence.mask):
        listed = read_parties(scene.document, sentence, match.end())
        if listed and _AS_NEW.match(sentence.mask, listed[-1].position + 1):
            yield from given_within(scene, *match.span(), listed, "told")


def _re_upped(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A has re-upped with B at $5 million": in the latest fund that the text tells of B."""
    for match in _RE_UPPED.finditer(scene.sentence.mask) if "re-up" in scene.sentence.mask else ():
        firm = scene.sentence.items[match.start("firm")].referent
        fund = next((one.name for one in scene.known if one.manager is firm and not one.earlier), None)
        listed = investors_before(scene.document, scene.sentence, match.start())
        money = money_at(scene.sentence, match.start("money"))
        yield from given_by(scene, listed, fund or (firm.name if firm else None), "re-up", "committed", money)
