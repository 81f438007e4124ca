"""Which round a cue of investors speaks of: one of its sentence, one told before, or one that only they tell."""

import re
from collections.abc import Sequence
from dataclasses import replace

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.cue_words import TELLS_ROUND, Cue
from vcgraph.extraction.rules.rounds.free_cues import DEAL_WITH
from vcgraph.extraction.rules.rounds.named_rounds import named_company
from vcgraph.extraction.rules.rounds.outright import money_at, outright
from vcgraph.extraction.rules.rounds.told_rounds import LED, Told, current_round, start_bare
from vcgraph.extraction.rules.stakes.backed import backed_one
from vcgraph.extraction.rules.stakes.earlier_money import (
    backs_already,
    company_held,
    earlier_company,
    tells_earlier_money,
)
from vcgraph.extraction.rules.stakes.investments_by import is_in_which
from vcgraph.extraction.rules.stakes.parties import parties_before
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.extraction.rules.text.told_before import told_before
from vcgraph.normalize.patterns import Pattern


def round_of_cue(told: Told, cue: Cue, match: re.Match[str], listed: Sequence[Listed]) -> RoundDraft | None:
    """The round that a cue speaks of: one of its own sentence, else the one that the text is at."""
    own_sum = _listed_sum(told, match.start()) if cue.name == "from" else None
    if own_sum is not None:
        return own_sum
    joins_earlier = cue.speaks == "earlier backers"
    if joins_earlier or (not told.found and tells_earlier_money(told.sentence)):
        return _of_earlier(told, match, joins_earlier)
    if cue.name == "from":  # nobody in particular buys at a flotation
        found, drafts = ([one for one in rounds if one.stage != "ipo"] for rounds in (told.found, told.drafts))
        told = told._replace(found=found, drafts=drafts)
    position = match.end() if cue.name in ("sold to", DEAL_WITH) or _tells_one(told, cue, match) else match.start()
    before = [draft for draft in told.found if draft.position <= position]
    elsewhere = _led_within(told, match) or _led_elsewhere(told, position) if cue.name == "led" else None
    held = _backed_already(told, position, listed)
    if held is not None:
        elsewhere = start_bare(told, held, cue.name)
    if elsewhere is not None:
        return elsewhere
    backed = _another_backed(told, position, before) if cue.name == "backed by" else None
    if backed is not None:
        return start_bare(told, backed, cue.name) if backed.kind not in ("firm", "fund") else None
    news = _beside_earlier(told, position)
    if news is not None or before:  # the nearest: "two years after its seed round, Acme raised $5 million from B"
        return news or max(before, key=lambda draft: draft.position)
    if _PREVIOUS.search(told.sentence.mask, max(0, position - 45), match.end()):
        return _before_current(told, cue)
    beside = told.found[0] if told.found and cue.name not in ("backed by", "investors include") else None
    spoken_of = _news_before(told, position) or beside
    if spoken_of is not None:
        return spoken_of
    stage = _of_stage(told, position) if cue.name != "backed by" else None
    return stage or _of_company(told, cue, match, listed) or _of_text(told, cue, match, position)


def _backed_already(told: Told, position: int, listed: Sequence[Listed]) -> Referent | None:
    """The company of a round still to come, which the first of a list backs already."""
    nearest = min(
        told.found, key=lambda draft: (draft.position > position, abs(draft.position - position)), default=None
    )
    at = listed[0].position if listed else 0
    held = nearest is not None and backs_already(told.sentence.mask, at, nearest.status)
    return nearest.company if nearest is not None and held else None


def _of_earlier(told: Told, match: re.Match[str], joined: bool) -> RoundDraft | None:
    """ "They join A", "it has also won investment from A": A's money went in before, in no round that is told."""
    current = current_round(told)
    company = current.company if current is not None else None
    if not joined:
        company = earlier_company(told.document, told.sentence, match.end(), company)
    return start_bare(told, company, "backed") if company is not None else None


def _beside_earlier(told: Told, position: int) -> RoundDraft | None:
    """ "The round, which follows a $5 million seed, was led by A": the news, told here or in the sentences before."""
    earlier = told_before(told.sentence.mask)
    if not earlier or position in earlier:
        return None
    own = [one for one in told.found if one.position not in earlier]
    before = [one for one in told.drafts if one.sentence < told.sentence.index]
    return own[-1] if own else current_round(told._replace(found=[], drafts=before))


def _news_before(told: Told, position: int) -> RoundDraft | None:
    """ "The round, led by A, follows a $5 million seed": the round that the sentences before told, not the one behind."""
    mask = told.sentence.mask
    after = _AFTER_ANOTHER.match(mask, position, told.found[0].position) if told.found else None
    if not after and not (
        told.found and all(one.earlier for one in told.found) and _ROUND_HEADS.match(mask, 0, position)
    ):
        return None
    before = [one for one in told.drafts if one.sentence < told.sentence.index]
    return current_round(told._replace(found=[], drafts=before))


_AFTER_ANOTHER = Pattern(
    r"[^.;]{0,30}\bthe (?:new |latest )?(?:round|financing|raise),? (?:after|having|following) [^.;]{0,40}\b(?:previously|earlier|before|prior|last)\b[^.;]*$"
)
""" "A | led the round after previously co-leading" another."""
_ROUND_HEADS = Pattern(
    r"(?:The|This) (?:(?:new|latest|fresh|current) )?(?:round|financing|funding|raise|investment|deal),? (?:which )?(?:(?:is|was|being|also|\w+ly) ){0,2}$"
)


def _tells_one(told: Told, cue: Cue, match: re.Match[str]) -> bool:
    """ "Raised its Series A in May from B": the words of the cue hold the round; "across seed and Series A" holds none."""
    within = sum(match.start() < sign.start() < match.end() for sign in _ROUND_SIGN.finditer(told.sentence.mask))
    return cue.name == "from" and within == 1


_ROUND_SIGN = pattern(r"<M>|<S>")


def _listed_sum(told: Told, position: int) -> RoundDraft | None:
    """ "$7 million led by A, $5 million from B": a list of rounds, each with its own sum."""
    last = next((one for one in reversed(told.found) if one.position < position), None)
    sum_ = _LISTED_SUM.match(told.sentence.mask, last.position, position + 1) if last is not None else None
    if last is None or sum_ is None:
        return None
    at = sum_.start("sum")
    draft = replace(last, position=at, rule="amount", amount=money_at(told.sentence, at), investors=[], support=[])
    draft.stage, draft.valuation = None, None
    told.drafts.append(outright(draft, told.sentence))
    return draft


_LISTED_SUM = pattern(r"<M>(?: in <D>)? (?:led by|from) [^.;]{0,90}(?:,|,? and) (?P<sum><M>)$")


def _another_backed(told: Told, position: int, rounds: Sequence[RoundDraft]) -> Referent | None:
    """ "Led by A, which is backed by B", "A, backed by B, and C, backed by D": D backs C, not the company told before."""
    named = _NAMED_BEFORE.search(told.sentence.mask, 0, position)
    if named is None or (not named["which"] and _FINITE.match(told.sentence.mask, position)):
        return None  # "Acme, which makes parts for C, is backed by D"
    owner = told.sentence.items[named.start("owner")].referent
    current = current_round(told)
    known = rounds or ([current] if current is not None else [])
    return owner if is_organization(owner) and all(one.company is not owner for one in known) else None


_FINITE = Pattern(r"(?:is|are|was|were) ")
_NAMED_BEFORE = pattern(
    r"(?P<owner><N>)(?P<which>,? (?:which|that)(?: (?:is|was|are|were|ha[sd] been))?(?: also)?| \()?,? ?$"
)


def _of_text(told: Told, cue: Cue, match: re.Match[str], position: int) -> RoundDraft | None:
    """The round that the text is at, or one of the investors' own where they are told of the company."""
    current = current_round(told)
    if cue.name == "are investors" and not _PAST.search(match[0]):  # "B was also an investor": in the round told
        if is_in_which(told.sentence.mask, match.start() - 1):
            return None
        company = company_held(told.document, told.sentence, match)
        return start_bare(told, company, "backed") if company is not None else None
    if cue.speaks == "company":
        return _bare_or_current(told, current, position, cue.name)
    return current if current is not None and _speaks_of(told, current, cue, position) else None


_PAST = Pattern(r"\b(?:was|were)\b")


def _speaks_of(told: Told, draft: RoundDraft, cue: Cue, position: int) -> bool:
    """Whether a cue without a round in its own sentence speaks of one that was told before."""
    sentence = told.sentence
    if cue.speaks == "investors told":
        before = told.document.sentences[sentence.index - 1]
        if cue.name == "it came from":
            return draft.sentence == sentence.index - 1 and _ENDS_IN_MONEY.search(before.mask) is not None
        led = cue.name == "led the way" and draft.sentence == sentence.index - 1
        told_of = led or _INVESTORS.search(before.mask) or _INVESTORS.search(sentence.mask, 0, position)
        return sentence.index - draft.sentence <= _NEAR and bool(told_of)
    if cue.name == "from":
        return _NAMES_ROUND.search(sentence.mask, 0, position + 40) is not None
    return cue.speaks == "round" or TELLS_ROUND.search(sentence.mask) is not None


_NEAR, _FAR = 4, 8
_INVESTORS = Pattern(
    r"\b(?:investors|angels|backers|shareholders|venture capitalists|VCs|venture (?:capital )?firms|funders|syndicate|consortium|co-led|led (?:the|this|its) round|(?:group|number|list|range) of (?:[\w\-]+ )?(?:investors|backers|firms|funds))\b"
    r"|\b(?:raised|funding|financing|round|investment|led)\b[^.;]{0,60} (?:by|from|with) |[\ue000\ue001] (?:co-)?led(?=[.,;]|$)|[\ue000\ue001] (?:is|are) in(?: it| too| again)?\.$"
    r"|\b(?:those|all|names|people|firms) (?:who|that) (?:(?:have|has|just|also|already) )*(?:put|invested|paid|gave|contributed)\b"
)
_NAMES_ROUND = Pattern(r"\b(?:round|funding|financing)\b")
_ENDS_IN_MONEY = pattern(
    r"<M>(?! (?:[\w\-]+ ){0,2}(?:revenue|sales|users))|\b(?:money|cash|funding|financing|capital|round|investment)\b"
)
""" "It came from A", where the sentence before told of money."""


_PREVIOUS = pattern(
    r"\b(?:previous|prior|earlier|last|preceding) (?:(?:[\w\-]+ )?(?:round|financing|fundraise)|funding round)\b(?! of| was| in <D>)|\b(?:previous|prior|earlier|preceding) (?:[\w\-]+ )?round was (?:co-)?led",
    re.IGNORECASE,
)


def _before_current(told: Told, cue: Cue) -> RoundDraft | None:
    """ "A, which led the previous round": a round of the same company, before the one that the text is at."""
    current = current_round(told)
    if current is None:
        return None
    known = [one for one in told.drafts if one.company is current.company and one is not current and not one.bare]
    return known[-1] if known else start_bare(told, current.company, cue.name)


def _of_company(told: Told, cue: Cue, match: re.Match[str], listed: Sequence[Listed]) -> RoundDraft | None:
    """ "A is leading a round in Acme", "B led Acme's round": the last round told of the company named, or one of its own."""
    at = named_company(told.sentence, match) if cue.speaks == "round" else None
    company = resolve(told.document, told.sentence, at) if at is not None else None
    if company is None or not is_organization(company) or company.kind in ("firm", "fund"):
        return None
    if any(one.item.referent is company for one in listed):
        return None
    near = [one for one in told.drafts if one.company is company and not one.earlier]
    return near[-1] if near else start_bare(told, company, LED if cue.name == "led by" else cue.name)


_LED_STAGE = pattern(r"[^.;]{0,24}?led (?:the|(?P<own>its|their|<I>|<C>['’]s)) (?:[\w\-]+ ){0,3}(?P<stage><S>)")


_WHICH = Pattern(r",? ?\(?(?:which|who) ")


def _led_within(told: Told, match: re.Match[str]) -> RoundDraft | None:
    """ "The seed came from A; B | led the $9 million Series A": the round that the words of the cue name."""
    return next((one for one in reversed(told.found) if match.start() < one.position < match.end()), None)


def _led_elsewhere(told: Told, position: int) -> RoundDraft | None:
    """ "A, which led the Series A", told of the company of a Series B: a round of its own."""
    sentence, drafts = told.sentence, told.drafts
    match = _LED_STAGE.match(sentence.mask, position)
    current = (told.found[-1] if told.found else None) or current_round(told)
    aside = match is not None and _WHICH.match(sentence.mask, position) is not None and bool(told.found)
    if match is None or current is None:
        return None
    led = any(one.role == "lead" and one.sentence < sentence.index for one in current.investors)
    if current.stage is None and not (match["own"] or aside or led):
        return None
    mention = sentence.items[match.start("stage")].value
    own = next((one for one in told.found if one.position == match.start("stage")), None)
    if own is not None:
        return own
    known = [one for one in drafts if one.company is current.company]
    if not isinstance(mention, StageMention) or any(one.stage == mention.stage for one in known):
        return None
    if any(one.stage is None and one.amount not in (None, current.amount) for one in known):
        return None
    draft = RoundDraft(current.company, sentence.index, match.start("stage"), "stage", earlier=True)
    draft.stage, draft.status = mention.stage, "closed"
    drafts.append(outright(draft, sentence, "led"))
    return draft


def _of_stage(told: Told, position: int) -> RoundDraft | None:
    """ "The investors in the seed round were ..." speaks of that round, told before."""
    document, sentence = told.document, told.sentence
    for _, item in sentence.all(marks.STAGE, position - 30, position + 60):
        for draft in reversed(told.drafts):
            far = document.is_list and document.sentences[draft.sentence].paragraph != sentence.paragraph
            if isinstance(item.value, StageMention) and draft.stage == item.value.stage and not far:
                return draft
    return None


def _bare_or_current(told: Told, current: RoundDraft | None, position: int, name: str) -> RoundDraft | None:
    near = told.sentence.mask[max(0, position - 30) : position + 40]
    if current is not None and _tells_new(told, current, position, name, near):
        return current
    if name == "investors include" and _GOES_ON.search(told.sentence.mask, 0, position):
        near_by = current is not None and told.sentence.index - current.sentence <= _NEAR
        return current if near_by and TELLS_ROUND.search(told.sentence.mask, 0, position) else None
    company = _backed_company(told, position) if name != "including" else None
    if company is None or company.kind in ("firm", "fund"):
        return None
    return start_bare(told, company, name)


_GOES_ON = pattern(
    r"<X>,? (?:and|plus|as well as|along with|together with) (?:(?:the|several|some|many|various|other|a (?:number|group|handful|host|range) of|dozens of|few|two|three|four|unnamed|private|local|strategic|individual|notable|prominent|angel) ){1,4}$"
)
""" "Joined by A and several angels, including B": B is no investor in A."""


def _tells_new(told: Told, current: RoundDraft, position: int, name: str, near: str) -> bool:
    """Whether investors told of a company are those of the round that the text is at: "other investors", "new backers"."""
    since = told.sentence.index - current.sentence
    others = name == "investors include" and _OTHER_INVESTORS.match(told.sentence.mask) is not None
    if name in ("backed by", "had backing", "including") or _EARLIER.search(near):
        return False
    return (since <= (_FAR if others else _NEAR) and _OF_ROUND.search(near) is not None) or (
        name == "investors include" and since <= 2 and position <= 12
    )


_OTHER_INVESTORS = Pattern(
    r"(?:The )?(?:[Oo]ther|[Rr]emaining|[Aa]dditional) (?:[\w\-]+ ){0,2}(?:investors|backers|participants) (?:(?:in|to|of) (?:the|this) (?:[\w\-]+ |\ue004 ){0,2}(?:round|financing|raise|fundraise|\ue004) )?(?:also )?include"
    r"|(?:The|This) (?:[\w\-]+ ){0,2}(?:round|financing|raise|fundraise)\b[^.;\ue000\ue001]{0,90} (?:other|additional|new|existing) (?:[\w\-]+ ){0,2}(?:investors|backers)\b"
)
""" "Other investors in the round include", "The round, which brings the total to $9 million, included other investors": of the
round told, even many sentences before.
"""
_EARLIER = pattern(
    r"\b(?:[Pp]revious|[Pp]rior|[Pp]ast|[Ee]arlier|[Ee]arly) (?:investors|backers)|\b[Ee]xisting (?:investors|backers|shareholders) (?:in|of) <C>|^Other <N>(?:['’]s?)? (?:investors|backers)\b"
)
_OF_ROUND = Pattern(
    r"\b(?:[Oo]ther|[Rr]emaining|[Nn]ew|[Aa]dditional|[Pp]articipat(?:ing|ed))\b|\bround\b|\bfunding\b|\binvestment\b"
)


def _backed_company(told: Told, position: int) -> Referent | None:
    owner = _OWNER.search(told.sentence.mask[:position])
    if owner and _AND_IS.search(owner[0]) and is_governed(told.sentence.mask, owner.start("company")):
        owner = None  # "runs sites like B and | is funded by C"
    if owner:
        company = resolve(told.document, told.sentence, owner.start("company"))
    else:
        opened = _WHOSE.search(told.sentence.mask, 0, position)
        end = opened.start() if opened else len(told.sentence.mask[:position].rstrip())
        if opened and _OTHERS.search(told.sentence.mask, 0, end):
            return None
        heads = parties_before(told.document, told.sentence, end)
        company = heads[0].item.referent if heads else None
    company = backed_one(told.document, told.sentence, company)
    return company if is_organization(company) else None


_WHOSE = Pattern(r"(?:(?<= and)|(?<= but)|,)? ?whose $")
_OTHERS = Pattern(
    r"\b(?:with|to|from|by|against|(?<!one )of|for|on|than|in) (?:(?:an?|other|rival|many|several|some|two|three) )?(?:[\w\-]+ )?(?:startups?|start-ups?|compan(?:y|ies)|firms?|businesses|rivals?|competitors?|apps?|sites?)$"
)
""" "Acme competes with startups | whose backers": of others than Acme."""
_OWNER = pattern(r"(?P<company><C>|<I>)(?:['’]s?)? (?:[\w\-]+ ){0,3}$")
_AND_IS = Pattern(r"^. (?:and|but) (?:also )?$")
