"""Who invested, in which role: the cues that introduce investors, and the round that each belongs to."""

import re
from collections.abc import Iterable, Iterator, Sequence

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, resolve, subject_before
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.implied_stakes import find_implied_stakes
from vcgraph.extraction.rules.investor_cues import AHEAD, BEHIND, Cue
from vcgraph.extraction.rules.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.portfolios import Stake, find_stakes
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.stages import StageMention
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.scanning import has_one

_HEDGED = re.compile(
    r"\b(?:compet\w+|rivals?|customers?|clients?|partners? (?:include|with)|users|advis\w+|worked (?:for|at)|works? with|according to|declined|did not)\b",
    re.IGNORECASE,
)
_NAMING = (
    marks.MONEY, marks.STAGE, "invest", "fund", "round", "lead", "led", "back", "particip", "join", "raise", "financ",
    "contribut", "angel", "shareholder", "lender", "money", "capital", "cash", "cheque", "check", " part", "syndicate",
    "consortium", "came ", "stake", "put ", "these ", marks.ANAPHOR,
)  # fmt: skip
_THE_ROUND = re.compile(
    r"\b(?:[Tt]his|[Tt]he|[Tt]hat) (?:new |latest )?(?:round|financing|funding|investment|deal|fundraise|raise|transaction)\b"
)
_TAKES_PART = re.compile(
    r"\b(?:participat|invest(?:ed|ing)|subscribed|joined the|led the|led by|lead investor|round|(?:funding|money|capital|cash) (?:comes|came)\b)"
)


def add_investors(
    document: Document, sentence: Sentence, found: Sequence[RoundDraft], drafts: list[RoundDraft]
) -> None:
    """Give the investors that a sentence names to their rounds; found ones of no known round start a bare round."""
    taken: set[int] = set()
    for cue, role, position, listed in _cues(sentence):
        fresh = [one for one in listed if one.position not in taken]
        draft = _target(document, sentence, found, drafts, position, cue) if fresh else None
        if draft is not None:
            taken.update(one.position for one in fresh)
            _give(draft, role, fresh, sentence, cue.name)
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


def _cues(sentence: Sentence) -> Iterator[tuple[Cue, InvestorRole, int, list[Listed]]]:
    """Each cue of a sentence, the role that it gives, where it stands, and whom it tells."""
    if not _may_name(sentence):
        return
    for cue in AHEAD:
        for match in cue.rule.finditer(sentence.mask) if has_one(sentence.lower, cue.words) else ():
            listed, _ = read_list(sentence, match.end())
            role = cue.role
            if role == "lead":
                listed = _until_including(sentence, listed)
            elif listed and cue.name in _SOURCES and _is_joined(sentence, match.end(), listed):
                role = "lead"
            if listed and not _misleads(sentence, match, cue):
                yield cue, role, match.start(), listed
    for cue in BEHIND:
        for match in cue.rule.finditer(sentence.mask) if has_one(sentence.lower, cue.words) else ():
            listed = list_before(sentence, match.start()) or _antecedent(sentence, match)
            if listed:
                yield cue, cue.role, match.start(), listed


_SOURCES = ("from", "comes from", "invested by")


def _misleads(sentence: Sentence, match: re.Match[str], cue: Cue) -> bool:
    """Whether the words around a cue say that it tells of something else than investors."""
    if cue.name == "from":
        return _hedged_from(sentence, match)
    if cue.name == "led by":
        return (
            _LEADS_FIRM.match(sentence.mask, match.start() - 2) is not None
            or _OTHERS_LED.search(sentence.mask, 0, match.start()) is not None
        )
    return cue.name in ("joined by", "invested by") and not _TAKES_PART.search(sentence.mask)


_LEADS_FIRM = pattern(r"<N> led by <P>")
_OTHERS_LED = pattern(
    r"(?:\b(?:underwriters?|bookrunners?|(?:joint )?venture|team|company|firm|startup|business|organi[sz]ation|subsidiary)|<A>)"
    r"(?:,? (?:which|that|who))?,?(?: (?:is|are|was|were|has been|will be|would be|now|currently|being))* $"
)
"""What others lead than investors: a company, a team, the banks of a flotation."""


def _may_name(sentence: Sentence) -> bool:
    """Whether a sentence has a name and a word that tells of investors."""
    named = marks.NAME in sentence.mask or marks.PERSON in sentence.mask
    return named and has_one(sentence.lower, _NAMING)


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
    cue: Cue,
) -> RoundDraft | None:
    """The round that a cue speaks of: one of its own sentence, else the one that the text is at."""
    if cue.name == "from":  # nobody in particular buys at a flotation
        found, drafts = ([one for one in told if one.stage != "ipo"] for told in (found, drafts))
    other = _led_elsewhere(document, sentence, found, drafts, position) if cue.name == "led" else None
    if other is not None:
        return other
    before = [draft for draft in found if draft.position <= position]
    own = before[-1] if before else (found[0] if found and cue.name not in ("backed by", "investors include") else None)
    if own is not None:
        return own
    staged = _of_stage(document, sentence, drafts, position)
    if staged is not None:
        return staged
    current = _current(document, sentence, drafts)
    if cue.speaks == "company":
        return _bare_or_current(document, sentence, drafts, current, position, cue.name)
    return current if current is not None and _speaks_of(document, sentence, current, cue, position) else None


def _speaks_of(document: Document, sentence: Sentence, draft: RoundDraft, cue: Cue, position: int) -> bool:
    """Whether a cue without a round in its own sentence speaks of one that was told before."""
    if cue.speaks == "investors told":
        before = document.sentences[sentence.index - 1]
        return sentence.index - draft.sentence <= _NEAR and _INVESTORS.search(before.mask) is not None
    if cue.name == "from":
        return _NAMES_ROUND.search(sentence.mask, 0, position + 40) is not None
    return cue.speaks == "round" or _TAKES_PART.search(sentence.mask) is not None


_NEAR = 4
_INVESTORS = re.compile(
    r"\b(?:investors|backers|shareholders|funders|syndicate|consortium|co-led|(?:group|number|list|range) of (?:[\w\-]+ )?(?:investors|backers|firms|funds))\b"
    r"|\b(?:raised|funding|financing|round|investment|led)\b[^.;]{0,60} (?:by|from|with) "
)
_NAMES_ROUND = re.compile(r"\b(?:round|funding|financing)\b")
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
        company = subject_before(document, sentence, position)
    return company if is_organization(company) else None


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
    led = role == "lead" and any(one.role != "participant" and one.referent.kind != "person" for one in draft.investors)
    for one in listed:
        referent = one.item.referent
        if led and referent is not None and referent.kind == "person":
            continue  # a partner "who led the deal" for the firm that leads it
        draft.doubtful = draft.doubtful or (referent is draft.company and draft.sentence == sentence.index)
        if referent is not None and referent is not draft.company and referent.kind not in ("place", "publication"):
            draft.add_investor(referent, role, one.existing, sentence, rule)
