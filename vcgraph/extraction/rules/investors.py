"""Who invested, in which role: the cues that introduce investors, and the round that each belongs to."""

import re
from collections.abc import Iterable, Sequence

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.amounts import RAISE
from vcgraph.extraction.rules.discourse import is_organization, resolve
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.implied_stakes import find_implied_stakes
from vcgraph.extraction.rules.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.portfolios import find_stakes
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.stages import StageMention
from vcgraph.extraction.rules.stakes import Stake, parties_before
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.scanning import has_one

_ROUND = (
    r"(?:rounds?|funding|financing|investments?|raise|deal|tranche|extension|infusion|fundraise|transaction|<S>|<M>)"
)


Cue = tuple[str, InvestorRole, tuple[str, ...], re.Pattern[str]]
"""A name, the role of whom it introduces, words of which one must be there in lower case, and the pattern."""
_AHEAD: tuple[Cue, ...] = (
    ("led by", "lead", ("led", "leading", "headed", "helmed", "anchored", "sponsored"), pattern(r"\b(?:(?:co-?|jointly |again |also )?led(?: jointly| again| primarily)?|headed(?: up)?|spearheaded|helmed|anchored|sponsored|jointly led)(?:,? (?:again|in part|largely|mainly|early|earlier|late|last|this|in|on|back|year|month|week|<D>)){0,4} by,? |(?:^|[.!] |\band |[,—–-] )(?:co-?)?leading (?:the|this|its|that) (?:[\w\-]+ ){0,3}(?:round|financing|funding|investment|<S>)(?: round)? (?:is|was|are|were)(?: both)? (?=(?:[\w\-]+ ){0,4}<X>)|\b(?:round|funding|financing|investment) led (?=<N>)", re.IGNORECASE)),
    ("lead investor", "lead", ("lead", "anchor"), pattern(r"\b(?:lead(?:ing)? investors?|lead backers?|anchor investors?|co-?lead(?:s| investors)?|(?:shar|splitt)ing the lead with|lead(?:s)?|leadership of|leadership from)(?: (?:is|are|was|were|include|included|includes|including|being))?[,:]? (?=(?:<L>['’]s )?<X>)", re.IGNORECASE)),
    ("participation", "participant", ("participat", "contribution", "funding", "investment", "capital", "support", "backing", "money", "cash", "check", "cheque"), pattern(r"\b(?:participat(?:ion|ing)|contributions?|additional (?:funding|investment|capital|support)|support|backing|further (?:funding|investment)|follow-on investments?|investments?|money|cash|capital|checks|cheques) (?:from|by|of|also from)(?: both| firms such as| the likes of)? ", re.IGNORECASE)),
    ("joined by", "participant", ("joined",), pattern(r"\b(?:was|were|is|being|also)? ?joined(?: in (?:the |this )?(?:[\w<S>]+ )?(?:round|investment|funding))? by ", re.IGNORECASE)),
    ("invested by", "participant", ("invested by", "followed by", "participated in by", "subscribed "), pattern(r"\b(?:(?:exclusively |solely |jointly )?invested|followed|participated in|subscribed(?: in (?:full|its entirety)| fully| entirely)?) by ", re.IGNORECASE)),
    ("investors include", "participant", ("investor", "backers", "shareholders", "participants", "supporters", "funders", "lenders", "angels", "vcs", "firms", "financiers"), pattern(r"\b(?P<noun>(?:(?:[Oo]ther|[Nn]ew|[Ee]xisting|[Pp]revious|[Aa]dditional|[Mm]ajor|[Ee]arly|[Cc]urrent|[Kk]ey|[Pp]articipating|[Aa]ngel|[Ss]trategic|[Rr]eturning|[Ii]nstitutional|[Pp]rior|[Pp]ast|[Nn]otable)[ ,]*(?:and )?)*(?:[Ii]nvestors?|[Bb]ackers|[Ss]hareholders|[Pp]articipants|[Ss]upporters|[Ff]unders|[Ll]enders|[Aa]ngels|VCs|venture (?:capital )?firms|[Ff]inanciers))(?: (?:in|of|for|to|on|behind|at) (?:the |this |its |both )?[^.;:]{0,40}?)?(?: (?:was|were|is|are|has been)(?: (?!include|listed)\w+){1,3}(?=,))?(?:,? (?:that |who |which )?(?:also )?(?:include|including|included|includes|such as|are|were|comprise|comprised|like|being|consist(?:s|ed|ing)? of)| ?:) ", re.IGNORECASE)),
    ("backed by", "participant", ("backed by", "funded by", "financed by", "bankrolled by", "supported by"), pattern(r"\b(?:is |are |was |were )?(?:also )?(?:backed|funded|financed|bankrolled|supported) by ", re.IGNORECASE)),
    ("alongside", "participant", ("alongside", "along with", "together with", "in addition to", "as well as"), pattern(r"\b(?:alongside|along with|together with|in addition to|as well as) (?=(?:existing |previous |new |prior |other |fellow |returning |current )?(?:investors?|backers?|shareholders?)|<X>)", re.IGNORECASE)),
    ("with list", "participant", (" with ",), pattern(r"(?:(?:led|co-led) by (?:<X>|[\w\-’' ,]){1,60}?|<M>|<S>(?: round)?|\bround),? with (?:backing from |support from |money from )?(?:both )?(?:new |other |additional )?(?:(?:existing|previous|returning|prior|current|strategic|angel) )?(?:investors?|backers?|shareholders?)?,? ?(?:including |such as )?(?:the )?(?=<X>(?!(?:,? (?:and )?<X>){0,3} (?:(?:jointly |co-)?leading|as (?:the |an? |its |joint )?(?:co-?)?leads?\b|acting|serving|taking)))", re.IGNORECASE)),
    ("who joined", "participant", ("join",), pattern(r"(?:,? who|,? which|and) (?:also )?(?:join(?:s|ed)?) (?=(?:existing |previous |prior |returning |fellow |new |earlier )*(?:investors?|backers?|shareholders?)|<X>)", re.IGNORECASE)),
    ("round included", "participant", ("includ", "saw ", "featured", "attracted", "drew "), pattern(r"\b(?:round|financing|funding|investment|raise)(?:,? (?:that|which))?(?: also)? (?:include[sd]?|including|saw (?:participation|involvement|contributions) (?:from|by|of)|featured|attracted|drew) ", re.IGNORECASE)),
    ("comes from", "participant", ("come", "came ", "is coming"), pattern(r"\b(?:money|funding|cash|investments?|capital|round|backing|funds?|financing) (?:comes?|came|is coming|also (?:comes|came)) (?:mainly |primarily |largely )?from ", re.IGNORECASE)),
    ("among", "participant", ("among ",), pattern(r"\b[Aa]mong (?:the |its |those |other )?(?:[\w\-]+ ){0,4}?(?:investors|backers|participants|angels|shareholders)(?: (?:in|of|for) [^.;]{0,40}?)? (?:is|are|was|were) ", re.IGNORECASE)),
    ("group including", "participant", ("that include", "which include", "that also ", "which also ", "that compris", "which compris", "that consist", "which consist"), pattern(r"\b(?:group|syndicate|consortium|list|roster|lineup|line-up|set)(?: of [\w\- ]{3,40}?)? (?:that|which) (?:also )?(?:include[sd]?|comprise[sd]?|consist(?:s|ed) of) ", re.IGNORECASE)),
    ("as did", "participant", ("s did", "s were", "s have", "s has", "s was", "so did", "so were", "so have", "so has", "so was"), pattern(r"\b(?:as|so) (?:did|were|have|has|was) (?:also )?(?=(?:[\w\-]+ ){0,4}<X>)", re.IGNORECASE)),
    ("with lead", "lead", ("lead", "anchor"), pattern(r"\bwith (?=(?:<L>['’]s )?<X>(?:['’]s [\w ]{2,20})? (?:[^.;]{0,60}? )?(?:(?:co-)?leading|(?:set|expected|due) to (?:co-)?(?:lead|anchor)\b|(?:acting |serving )?as (?:the |an? |its |joint )?(?:co-?)?(?:leads?|anchors?)\b|taking the lead|in the lead))", re.IGNORECASE)),
    ("with joining", "participant", ("participating", "joining", "contributing", "taking part", "investing", "chipping in", "coming in"), pattern(r"\bwith (?=<X>(?:[^.;]{0,120}?)(?: also)? (?:participating|joining|contributing|taking part|investing|chipping in|coming in))", re.IGNORECASE)),
    ("from", "participant", ("from ",), pattern(rf"(?:<M>|<S>|\b(?:{RAISE}|round|funding|financing|investments?|capital|backing|money|equity|cash|debt|loans?|infusion|rounds|tranche|facility|commitments?|raise|note))(?:[^.;<M>]{{0,40}}?),? (?:both |primarily |mostly |mainly |chiefly |also )?from (?!the (?:proceeds|sale|market|beginning|start))", re.IGNORECASE)),
    ("including", "participant", ("including", "such as", "like", "among them", "namely"), pattern(r"\b(?:investors|backers|firms|funds|angels|VCs|individuals|shareholders|executives|entrepreneurs|names|others|investors and \w+|group|parties|giants|companies|celebrities|players)(?: \w+)?(?: (?:also )?(?:participated|invested|joined|took part)(?: (?:in )?(?:the|this) (?:[\w\-]+ )?(?:round|financing|funding))?)?,? (?:including|such as|like|among them|namely) ", re.IGNORECASE)),
)  # fmt: skip
_BEHIND: tuple[Cue, ...] = (
    ("led", "lead", ("led", "lead", "headed", "anchor"), pattern(rf"(?:,? which|,? who| ?\((?:which|who))?(?: (?:has|have|had|also|again|both|jointly|previously|reportedly|is|are|was|will|will be|co|set|expected|due|about|slated|likely|agreed|ready|to))*[ -](?P<verb>(?:co-?)?(?:led|leads?|leading)|headed|spearheaded|anchor(?:ed|s)?|jointly led) (?:(?:the|this|its|that|a|an|<A>['’]s|<N>['’]s|<I>|both|latest|new|seed|previous|earlier|prior|first|most|recent|last|current|<L>|[\w\-’']+) ){{0,6}}?{_ROUND}|(?:,? which|,? who)?(?: also| both| co| jointly|(?: (?:is|are|was|were|has|have|had))?(?: (?:set|expected|due|about|slated|likely|agreed|ready|offered)) to)?[ -](?P<alone>(?:co-?)?led|(?<=to )(?:co-?)?(?:lead|anchor)(?: (?:it|one))?)(?=,|\.|;| with | and (?:was|were))|,?(?: (?:is|was|are|were|came in|come in|coming in|acted|acts|acting|served|serves|serving|signed on))(?: as)? (?:the |an? )?(?:[\w\-]+ )?(?:(?:co-?)?lead|leading|anchor) (?:investors?|backers?)\b|,?(?: (?:is|are|was|were))? (?:took|takes|taking|has taken|split|splits|splitting|share|shares|shared|sharing) the lead\b(?! (?:over|in (?:the )?(?:market|race)))", re.IGNORECASE)),
    ("participated", "participant", ("participa", "took part", "take part", "taking part", "joined", "invest", "chipped in", "contributed", "came ", "followed on", "following on", "pitched in", "also backed", "rounded out", "continued to", "returned", "re-upped", "doubled down", "new to the cap", "wrote ", "kicked in"), pattern(r"(?:,? which|,? who)?(?:,? (?:has|have|had|also|all|both|each|again|previously|then|will|are|is|were|was|among others|too|reportedly))*,? (?P<verb>participat(?:ed|ing|e|es)|took part|tak(?:e|ing) part|joined (?:in )?(?:on )?(?:the|this|as|in) (?:[\w<S>\-]+ ){0,3}(?:round|investment|funding|financing|deal|investors?)|joined in|chipped in|contributed|came in|co-?invested|follow(?:ed|ing) on|pitched in|invested in (?:the|this) (?:[\w<S>\-]+ ){0,3}(?:round|financing|funding)|also (?:joined|invested|backed)(?= (?:the|in the|this)|\.|$|,)|rounded out|continued to (?:invest|participate|increase|follow|support|back)|came on board|(?:were|was) (?:the )?(?:other |new )?(?:investors|participants)|came aboard|came back(?: for more)?|returned|re-upped|doubled down|are new to the cap table|wrote (?:personal )?che(?:cks|ques)|kicked in)", re.IGNORECASE)),
    ("are investors", "participant", ("investor", "backer"), pattern(r"(?:,? who|,? which)?(?: (?:are|is|were|was|have been|has been))(?: (?:also|all|both|among|an?|the|its|early|existing|previous|new|other|angel|major|seed|key|<A>['’]s|<N>['’]s))* (?P<verb>(?:investors?|backers?)) ?(?:in (?P<company><C>))?", re.IGNORECASE)),
)  # fmt: skip
_HEDGED = re.compile(
    r"\b(?:compet\w+|rivals?|customers?|clients?|partners? (?:include|with)|users|advis\w+|worked (?:for|at)|works? with|according to|declined|did not)\b",
    re.IGNORECASE,
)
_NAMING = (
    marks.MONEY, "invest", "Invest", "fund", "Fund", "round", "Round", marks.STAGE, "lead", "Lead", "back", "Back", "particip",
    "Particip", "join", "Join", "raise", "Raise", "financ", "Financ", "contribut", "Contribut", "angel", "Angel", "shareholder",
    "Shareholder", "lender", "Lender", "money", "Money", "capital", "Capital", "took part",
)  # fmt: skip
_LED = re.compile(r"led\b|Led\b")
_THE_ROUND = re.compile(
    r"\b(?:[Tt]his|[Tt]he|[Tt]hat) (?:new |latest )?(?:round|financing|funding|investment|deal|fundraise|raise|transaction)\b"
)
_TAKES_PART = re.compile(r"\b(?:participat|invest(?:ed|ing)|subscribed|joined the|led the|led by|round)")


def add_investors(
    document: Document, sentence: Sentence, found: Sequence[RoundDraft], drafts: list[RoundDraft]
) -> None:
    """Give the investors that a sentence names to their rounds; found ones of no known round start a bare round."""
    taken: set[int] = set()
    for name, role, position, listed in _cues(sentence):
        fresh = [one for one in listed if one.position not in taken]
        draft = _target(document, sentence, found, drafts, position, name) if fresh else None
        if draft is not None:
            taken.update(one.position for one in fresh)
            _give(draft, role, fresh, sentence, name)
    for stake in (*find_stakes(document, sentence), *find_implied_stakes(document, sentence)):
        if stake.investor.position not in taken or stake.rule == "backed":
            draft = _round_of(document, sentence, found, drafts, stake)
            _give(draft, "participant", [stake.investor], sentence, stake.rule)


def _round_of(
    document: Document, sentence: Sentence, found: Sequence[RoundDraft], drafts: list[RoundDraft], stake: Stake
) -> RoundDraft:
    """ "A also invested in Acme" right after Acme's round is told belongs to the round."""
    own = next((draft for draft in found if draft.company is stake.company), None)
    current = _current(document, sentence, drafts)
    told = (
        current is not None
        and current.company is stake.company
        and (sentence.index - current.sentence <= 4 or current.company is document.subject)
    )
    if own is None and told and stake.rule == "invested" and re.search(r"\balso\b|\bparticipat", sentence.mask):
        return current or _start_bare(sentence, drafts, stake.company, stake.rule)
    return own or _start_bare(sentence, drafts, stake.company, stake.rule)


def _cues(sentence: Sentence) -> list[tuple[str, InvestorRole, int, list[Listed]]]:
    cues: list[tuple[str, InvestorRole, int, list[Listed]]] = []
    if not _may_name(sentence.mask):
        return cues
    lower = sentence.mask.lower()
    for name, role, words, rule in _AHEAD:
        for match in rule.finditer(sentence.mask) if has_one(lower, words) else ():
            listed, _ = read_list(sentence, match.end())
            if role == "lead":
                listed = _until_including(sentence, listed)
            elif listed and name in ("from", "comes from", "invested by") and _is_joined(sentence, match.end(), listed):
                role = "lead"
            if (
                listed
                and not (name == "from" and _hedged_from(sentence, match))
                and not (name == "investors include" and sentence.mask.endswith("from ", 0, match.start()))
                and not (name == "led by" and _OTHERS_LED.search(sentence.mask, 0, match.start()))
                and not (name in ("joined by", "invested by") and not _TAKES_PART.search(sentence.mask))
            ):
                cues.append((name, role, match.start(), listed))
    for name, role, words, rule in _BEHIND:
        for match in rule.finditer(sentence.mask) if has_one(lower, words) else ():
            listed = list_before(sentence, match.start()) or _antecedent(sentence, match)
            if listed:
                cues.append((name, role, match.start(), listed))
    return cues


_OTHERS_LED = pattern(
    r"(?:\b(?:underwriters?|bookrunners?|(?:joint )?venture|team|company|firm|startup|business|organi[sz]ation|subsidiary)|<A>)"
    r"(?:,? (?:which|that|who))?,?(?: (?:is|are|was|were|has been|will be|would be|now|currently|being))* $"
)
"""What others lead than investors: a company, a team, the banks of a flotation."""


def _may_name(mask: str) -> bool:
    """Whether a sentence has a name and a word that tells of investors."""
    named = marks.NAME in mask or marks.PERSON in mask
    return named and (has_one(mask, _NAMING) or _LED.search(mask) is not None)


def _until_including(sentence: Sentence, listed: list[Listed]) -> list[Listed]:
    """ "Led by A, including B and C": only A leads."""
    for index in range(1, len(listed)):
        if re.search(
            r"\b(?:includ(?:ing|e[sd]?)|such as|with|alongside|saw|as (?:the |an? )?lead|leading the|participat\w+)\b",
            sentence.mask[listed[index - 1].position : listed[index].position],
        ):
            return listed[:index]
    return listed


_JOINED = pattern(
    r"[^.;<N><P>]{0,100}?(?:with|and|plus) (?:(?:the|some|strong|further|additional|significant|continued|follow-on) )*"
    r"participation (?:also )?(?:from|by|of)\b"
)
_VAGUE = re.compile(r"\b(?:including|such as|like|among)\b")


def _is_joined(sentence: Sentence, start: int, listed: Sequence[Listed]) -> bool:
    """ "From A, with participation from B": A leads."""
    last = listed[-1].position
    return _JOINED.match(sentence.mask, last + 1) is not None and not _VAGUE.search(sentence.mask, start, last)


def _antecedent(sentence: Sentence, match: re.Match[str]) -> list[Listed]:
    """ "Said B, a partner at A, which led the round": who is named right before the relative clause."""
    clause, at = _RELATIVE.match(match[0]), match.start() - 1
    item = sentence.items.get(at)
    if clause is None or item is None:
        return []
    return [Listed(item, at, False)] if item.sign == (marks.PERSON if clause["who"] else marks.NAME) else []


_RELATIVE = re.compile(r",? ?\(?(?:which|(?P<who>who))\b")


def _hedged_from(sentence: Sentence, match: re.Match[str]) -> bool:
    return _HEDGED.search(sentence.mask[match.start() : match.end()]) is not None


def _target(
    document: Document,
    sentence: Sentence,
    found: Sequence[RoundDraft],
    drafts: list[RoundDraft],
    position: int,
    name: str,
) -> RoundDraft | None:
    """The round that a cue speaks of: one of its own sentence, else the one that the text is at."""
    if name == "from":  # nobody in particular buys at a flotation
        found, drafts = ([one for one in told if one.stage != "ipo"] for told in (found, drafts))
    other = _led_elsewhere(document, sentence, found, drafts, position) if name == "led" else None
    if other is not None:
        return other
    before = [draft for draft in found if draft.position <= position]
    own = before[-1] if before else (found[0] if found and name not in ("backed by", "investors include") else None)
    if own is not None and not (name in ("backed by",) and not before):
        return own
    staged = _of_stage(document, sentence, drafts, position)
    if staged is not None:
        return staged
    current = _current(document, sentence, drafts)
    if name in (
        "led by",
        "comes from",
        "among",
        "group including",
        "as did",
        "round included",
        "who joined",
        "with list",
        "invested by",
        "participation",
        "joined by",
        "led",
        "participated",
        "lead investor",
        "with lead",
        "with joining",
        "alongside",
    ):
        return current if name != "alongside" or _TAKES_PART.search(sentence.mask) else None
    if name == "from":
        return (
            current
            if current is not None and re.search(r"\b(?:round|funding|financing)\b", sentence.mask[: position + 40])
            else None
        )
    return _bare_or_current(document, sentence, drafts, current, position, name)


_LED_STAGE = pattern(r"[^.;]{0,24}?led (?:the|its|their|<I>|<C>['’]s) (?:[\w\-]+ ){0,3}(?P<stage><S>)")


def _led_elsewhere(
    document: Document, sentence: Sentence, found: Sequence[RoundDraft], drafts: list[RoundDraft], position: int
) -> RoundDraft | None:
    """ "A, which led the Series A", told of the company of a Series B: a round of its own."""
    match = _LED_STAGE.match(sentence.mask, position)
    current = (found[-1] if found else None) or _current(document, sentence, drafts)
    if match is None or current is None or current.stage is None:
        return None
    mention = sentence.items[match.start("stage")].value
    known = [one for one in drafts if one.company is current.company]
    if not isinstance(mention, StageMention) or any(one.stage in (mention.stage, None) for one in known):
        return None
    draft = RoundDraft(current.company, sentence.index, match.start("stage"), "stage", earlier=True)
    draft.stage, draft.status = mention.stage, "closed"
    for name in ("company", "stage", "status"):
        draft.note(name, sentence, "led")
    drafts.append(draft)
    return draft


def _of_stage(document: Document, sentence: Sentence, drafts: Sequence[RoundDraft], position: int) -> RoundDraft | None:
    """ "The investors in the seed round were ..." speaks of that round, told before."""
    for _, item in sentence.all(marks.STAGE, position - 30, position + 60):
        for draft in reversed(drafts):
            far = document.is_list and document.sentences[draft.sentence].paragraph != sentence.paragraph
            if isinstance(item.value, StageMention) and draft.stage == item.value.stage and not far:
                return draft
    return None


def _bare_or_current(
    document: Document,
    sentence: Sentence,
    drafts: list[RoundDraft],
    current: RoundDraft | None,
    position: int,
    name: str,
) -> RoundDraft | None:
    near = sentence.mask[max(0, position - 30) : position + 40]
    if name == "including" and not re.search(r"\b(?:investors|backers|funds|firms|angels|shareholders)\b", near):
        return None
    earlier = re.search(r"\b(?:[Pp]revious|[Pp]rior|[Pp]ast|[Ee]arlier|[Ee]arly) (?:investors|backers)", near)
    if (
        current is not None
        and name != "backed by"
        and not earlier
        and (
            re.search(
                r"\b(?:[Oo]ther|[Nn]ew|[Aa]dditional|[Pp]articipat(?:ing|ed))\b|\bround\b|\bfunding\b|\binvestment\b",
                near,
            )
            and sentence.index - current.sentence <= 4
        )
    ):
        return current
    if name == "including":
        return None
    if (
        name == "investors include"
        and current is not None
        and sentence.index - current.sentence <= 2
        and position <= 12
        and not earlier
    ):
        return current
    company = _backed_company(document, sentence, position)
    if company is not None and company.kind in ("firm", "fund"):
        return None
    return _start_bare(sentence, drafts, company, name) if company is not None else None


def _backed_company(document: Document, sentence: Sentence, position: int) -> Referent | None:
    mask = sentence.mask
    owner = pattern(r"(?P<company><C>|<I>)(?:['’]s?)? (?:[\w\-]+ ){0,3}$").search(mask[:position])
    if owner:
        company = resolve(document, sentence, owner.start("company"))
    else:
        opened = _WHOSE.search(mask, 0, position)
        heads = parties_before(document, sentence, opened.start() if opened else len(mask[:position].rstrip()))
        company = heads[0].item.referent if heads else None
    return company if is_organization(company) else None


_WHOSE = re.compile(r"(?:(?<= and)|(?<= but)|,)? ?whose $")


def _start_bare(sentence: Sentence, drafts: list[RoundDraft], company: Referent, rule: str) -> RoundDraft:
    for draft in drafts:
        if draft.company is company and draft.bare and draft.rule != "amount":
            return draft
    draft = RoundDraft(company, sentence.index, 0, rule)
    draft.note("company", sentence, rule)
    drafts.append(draft)
    return draft


def _current(document: Document, sentence: Sentence, drafts: Sequence[RoundDraft]) -> RoundDraft | None:
    """The round last spoken of; the announced one where the sentence says "the new round"."""
    if document.is_list:
        drafts = [draft for draft in drafts if document.sentences[draft.sentence].paragraph == sentence.paragraph]
    if not drafts:
        return None
    last = drafts[-1]
    if sentence.index - last.sentence == 1 and not last.bare and _THE_ROUND.search(sentence.mask):
        return last
    near = [
        draft
        for draft in drafts
        if sentence.index - draft.sentence <= 6
        and draft.rule in ("amount", "stage", "round", "valued in")
        and not draft.earlier
    ]
    if near:
        return near[-1]
    firm = [draft for draft in drafts if draft.rule in ("amount", "stage", "round", "valued in")]
    return firm[0] if firm and firm[0].company is document.subject else None


def _give(draft: RoundDraft, role: InvestorRole, listed: Iterable[Listed], sentence: Sentence, rule: str) -> None:
    for one in listed:
        referent = one.item.referent
        draft.doubtful = draft.doubtful or (referent is draft.company and draft.sentence == sentence.index)
        if referent is not None and referent is not draft.company and referent.kind not in ("place", "publication"):
            draft.add_investor(referent, role, one.existing, sentence, rule)
