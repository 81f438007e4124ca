"""The same round told twice in one article (headline, lead, later mention) is one round."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from vcgraph.extraction.rules.discourse.told_deals import date_of_stake, holds_already, plans_it
from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.kinds import PENSION_NAME
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.headline_sums import settle_currencies, settle_rounded
from vcgraph.extraction.rules.rounds.news_days import announce
from vcgraph.extraction.rules.rounds.told_sums import sizes_it
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import DATED, RoundDraft, exacter
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.extraction.rules.text.told_before import is_like_news
from vcgraph.model import CommitmentClaim, PartialDate
from vcgraph.normalize.patterns import Pattern


def unite_rounds(document: Document, drafts: list[RoundDraft]) -> list[RoundDraft]:
    """One draft a round, in the order of the text; the round that the article announces gets the publish date."""
    united: list[RoundDraft] = []
    of_company: dict[int, list[RoundDraft]] = {}
    settle_currencies(document, drafts)
    settle_rounded(document, drafts)
    _settle_growth(document, drafts)
    for draft in drafts:
        if draft.doubtful:
            continue
        own = of_company.setdefault(id(draft.company), [])
        twin = next(
            (
                other
                for other in own[-_MOST_ROUNDS:]
                if _is_same(other, draft)
                and not (_is_another(document, other, draft) or _goes_on(document, other, draft))
            ),
            None,
        ) or _news_of_stage(document, draft, united, drafts)
        if twin is None:
            united.append(draft)
            own.append(draft)
        else:
            _merge(twin, draft)
    _settle_news(document, united)
    _drop_repeated(united)
    for draft in united:
        _drop_short_names(document, draft)
        _drop_joined_names(draft)
        later = of_company[id(draft.company)] if draft.stage is not None and draft.amount is None else ()
        if any(_goes_on(document, draft, other) for other in later):
            draft.earlier = True
    announce(document, united)
    for draft in united:
        _settle_stake(document, draft)
    return [draft for draft in united if _is_told(draft)]


_MOST_ROUNDS = 200
"""How many rounds of one company a round is compared with: a list of thousands costs what its length does."""


def _settle_stake(document: Document, draft: RoundDraft) -> None:
    """Who is told to back a company has put money into it, or will, as the words up to the later of the two say."""
    if draft.bare and draft.investors and draft.status is None:
        sentence = document.sentences[draft.sentence]
        parties = {id(draft.company), *(id(one.referent) for one in draft.investors)}
        named = [at for at, item in sentence.all(marks.NAME + marks.PERSON) if id(item.referent) in parties]
        first, last = min([draft.position, *named]), max([draft.position, *named])
        held = holds_already(sentence, min(named, default=0), last)
        modality = "closed" if held else read_modality(sentence.mask[:last], "", sentence.mask[last + 1 :])
        if modality in ("planned", "in_talks"):
            if plans_it(sentence, first, last):
                draft.status = modality
                draft.note("status", sentence, "stake")
        elif modality == "closed":
            draft.status = "closed"
            draft.note("status", sentence, "stake")
            if not (draft.date or held):
                draft.date = date_of_stake(sentence, first, last)
                if draft.date is not None:
                    draft.note("date", sentence, "stake")


def without_funds(document: Document, drafts: list[RoundDraft], funds: Sequence[FundDraft]) -> list[RoundDraft]:
    """Without the sums that a manager of a fund raised where no round is spoken of: these are the fund's."""
    managers = {id(fund.manager) for fund in funds if fund.manager is not None}
    sums = {
        (one.sentence, money.value)
        for fund in funds
        for one in fund.support
        for money in (fund.raised, fund.target)
        if one.field in ("raised", "target") and money is not None
    }
    numbered = {fund.own for fund in funds if fund.own and number_of(fund.own)}
    return [
        draft
        for draft in drafts
        if (
            (
                id(draft.company) not in managers
                and (draft.amount is None or (draft.sentence, draft.amount.value) not in sums)
            )
            or not _is_fund_money(document, draft)
        )
        and (draft.stage is not None or (draft.company.name not in numbered and draft.company.kind != "fund"))
        and not PENSION_NAME.search(draft.company.name)
    ]


def without_partners(
    drafts: list[RoundDraft], funds: Sequence[FundDraft], commitments: Sequence[CommitmentClaim]
) -> list[RoundDraft]:
    """Without what says no more than that those who commit to a firm's fund invest in the firm."""
    named: defaultdict[str, set[str | None]] = defaultdict(set)
    given: defaultdict[str, set[str | None]] = defaultdict(set)
    for fund in funds:
        if fund.manager is not None:
            named[fund.manager.name].add(fund.name)
    for other in commitments:
        given[other.investor].add(other.fund)
    sums = {(one.fund, one.investor, one.amount.value) for one in commitments if one.amount is not None}
    return [
        draft
        for draft in drafts
        if not (
            _gives_to_fund(draft, {draft.company.name, *named.get(draft.company.name, ())}, given)
            or _is_commitment(draft, sums)
        )
    ]


def _is_commitment(draft: RoundDraft, sums: set[tuple[str, str, Decimal]]) -> bool:
    """Whether the sum of a round is what its one investor commits to a house that invests."""
    amount, investors = draft.amount, draft.investors
    if amount is None or draft.stage is not None or len(investors) != 1:
        return False
    return (draft.company.name, investors[0].referent.name, amount.value) in sums


def _gives_to_fund(draft: RoundDraft, funds: set[str | None], given: dict[str, set[str | None]]) -> bool:
    bare = draft.amount is None and draft.stage is None and draft.valuation is None and draft.investors
    return bool(bare) and all(funds & given.get(one.referent.name, set()) for one in draft.investors)


def _is_fund_money(document: Document, draft: RoundDraft) -> bool:
    known = draft.stage is not None or draft.valuation is not None or draft.amount is None
    return not known and not _ROUND_WORD.search(document.sentences[draft.sentence].mask)


_ROUND_WORD = Pattern(r"\b(?:rounds?|financing|stake|invested in|startup|start-up|funding)\b")


def _is_told(draft: RoundDraft) -> bool:
    """A round is a claim only with an amount, a stage, a valuation or an investor."""
    return draft.amount is not None or draft.stage is not None or draft.valuation is not None or bool(draft.investors)


def _is_same(known: RoundDraft, draft: RoundDraft) -> bool:
    """Whether two rounds of one company are one."""
    if _is_next(known, draft):
        return False
    if (known.stage and draft.stage and known.stage != draft.stage) or _is_too_large(known, draft):
        return False
    if known.valuation and draft.valuation and known.valuation.value != draft.valuation.value:
        return False
    if known.amount and draft.amount:
        same = known.amount.value == draft.amount.value
        return same or (
            known.amount.agrees_with(draft.amount) and (known.status == "closed") == (draft.status == "closed")
        )
    if known.valuation and draft.valuation:
        return True
    if known.bare or draft.bare:
        return known.bare and draft.bare
    if DATED in (known.rule, draft.rule):
        return known.date is not None and draft.date is not None and known.date.overlaps(draft.date)
    if known.stage and draft.stage:
        return True
    # "raised a $5 million bridge after failing to close its Series B"
    failed = known.sentence == draft.sentence and (known.status == "failed") != (draft.status == "failed")
    near = not failed and draft.sentence - known.sentence <= 3 and not draft.earlier and not known.earlier
    return near and not (known.date and draft.date and not known.date.overlaps(draft.date))


def _is_next(known: RoundDraft, draft: RoundDraft) -> bool:
    """ "Raised $5 million", and "intends to raise a Series C in 2021"."""
    if known.status != "closed" or draft.status != "planned" or draft.date is None:
        return False
    return draft.amount is None and known.stage is None


def _is_too_large(staged: RoundDraft, sized: RoundDraft) -> bool:
    """ "After its seed funding from A, it grew. Then it raised $250 million": a seed told first did not bring so much."""
    sum_ = sized.amount
    return (
        staged.stage in ("pre_seed", "seed", "angel")
        and staged.amount is None
        and sized.stage is None
        and sum_ is not None
        and sum_.currency in ("USD", "EUR", "GBP")
        and sum_.value >= _MOST_SEED
    )


_MOST_SEED = 100_000_000


def _settle_growth(document: Document, drafts: Sequence[RoundDraft]) -> None:
    """ "The growth round" only describes a round whose letter the text tells elsewhere: "The Series C was led by A"; so
    does "a large growth round" where the letter has no sum and no day of its own.
    """
    for draft in drafts:
        if draft.stage != "growth" or draft.amount is not None:
            continue
        lettered = [one for one in drafts if one.company is draft.company and one.stage in _LETTERS]
        free = [one for one in lettered if not (one.amount or one.date or one.earlier)]
        if lettered and (_is_definite(document, draft) or any(_is_definite(document, one) for one in free)):
            draft.stage = None


def _news_of_stage(
    document: Document, draft: RoundDraft, united: Sequence[RoundDraft], drafts: Sequence[RoundDraft]
) -> RoundDraft | None:
    """The sum that the article announced at its head, where "the Series C" is told later: the highest stage of all, and no
    other round's sum or date beside it.
    """
    if draft.rule != "stage" or draft.amount or draft.date or draft.earlier or draft.stage not in (*_LETTERS, "growth"):
        return None
    if draft.company is not document.subject or not _is_definite(document, draft):
        return None
    own = [one for one in drafts if one.company is draft.company and one is not draft and not one.doubtful]
    if any(
        one.stage in _LETTERS and (one.amount or one.stage > draft.stage) and one.stage >= draft.stage for one in own
    ):
        return None
    sums = [one for one in united if one.company is draft.company and one.amount is not None]
    news = sums[0] if sums else None
    if (
        news is None
        or document.sentences[news.sentence].rank > _HEAD
        or news.stage
        or news.earlier
        or news.status == "failed"
    ):
        return None
    published = document.article.published
    if news.date and not (published and news.date.overlaps(PartialDate.from_date(published))):
        return None
    return news if not (news.investors and draft.investors) else None


_HEAD = 3
_LETTERS = tuple(f"series_{letter}" for letter in "abcdefghijk")


def _is_definite(document: Document, draft: RoundDraft) -> bool:
    return _DEFINITE.search(document.sentences[draft.sentence].mask, 0, draft.position) is not None


_DEFINITE = Pattern(r"\b[Tt](?:he|his) (?:new |latest |fresh |oversubscribed |all-equity )?$")


def _is_another(document: Document, known: RoundDraft, draft: RoundDraft) -> bool:
    """ "$5 million from A and another $5 million from B": the same sum, told of another round."""
    mask = document.sentences[draft.sentence].mask
    if draft.amount is not None and is_like_news(mask, draft.position):
        return True
    if known.sentence != draft.sentence or known.position >= draft.position or known.amount != draft.amount:
        return False
    before = mask[max(0, draft.position - 25) : draft.position]
    return draft.amount is not None and _ANOTHER.search(before) is not None


_ANOTHER = Pattern(r"\b(?:another|an? (?:further|additional|second)) $")


def _goes_on(document: Document, known: RoundDraft, draft: RoundDraft) -> bool:
    """ "A led its seed round. It has now raised $9 million from B": the round told behind comes after that of the stage."""
    if known.stage is None or known.amount is not None or known.stage == draft.stage or draft.bare:
        return False
    mask = document.sentences[draft.sentence].mask
    if _ANNOUNCED.search(document.sentences[known.sentence].mask, 0, known.position):
        return False  # "has announced its Series B. It has now raised more"
    now = known.sentence < draft.sentence and not draft.earlier and _NOW.search(mask, 0, draft.position) is not None
    return now and draft.status == "closed"


_ANNOUNCED = Pattern(r"\b(?:today|announc(?:ed|es|ing))\b[^.;,]*$")
_NOW = pattern(
    r"(?:<C>|\b(?:it|they|we)) (?:has|have) (?:now|since|just)(?: also)? (?:raised|secured|closed|received|landed|taken|completed) [^.;,<M>]{0,40}$|^(?:Now|Since then|This (?:year|month|week)),? <C> [^.;,<M>]{0,60}$"
)


def _merge(known: RoundDraft, draft: RoundDraft) -> None:
    known.stage = known.stage or draft.stage
    known.amount = exacter(known.amount, draft.amount)
    known.date = known.date or draft.date
    known.status = known.status or draft.status
    known.valuation = known.valuation or draft.valuation
    known.support.extend(draft.support)
    for investor in draft.investors:
        twin = next((one for one in known.investors if one.referent is investor.referent), None)
        if twin is None:
            known.investors.append(investor)
        else:
            twin.role = investor.role if twin.role == "participant" else twin.role
            twin.existing = twin.existing or investor.existing
            twin.amount = twin.amount or investor.amount


def _settle_news(document: Document, drafts: list[RoundDraft]) -> None:
    """ "A invests in Acme" heads an article that then tells Acme's round, and nobody else in it: A is in that round; so is he
    in one whose sum is told behind him: "The funding round totaled $5 million".
    """
    sized: dict[int, list[RoundDraft]] = defaultdict(list)
    for draft in drafts:
        if not draft.bare:
            sized[id(draft.company)].append(draft)
    for bare in [one for one in drafts if one.bare and one.investors and id(one.company) in sized]:
        heads = bare.sentence <= _LEAD and bare.rule in _NEWS
        own = [one for one in sized[id(bare.company)] if 0 < one.sentence - bare.sentence <= _NEAR]
        told = next((one for one in own if heads or sizes_it(document.sentences[one.sentence], one.position)), None)
        if told is None or told.earlier or told.investors:
            continue
        _merge(told, bare)
        drafts.remove(bare)


_LEAD = 1
_NEAR = 3
_NEWS = ("invested", "investor in")


def _drop_short_names(document: Document, draft: RoundDraft) -> None:
    """A headline's "Acme" among the investors is the "Acme Ventures" of the text."""
    for short in [one for one in draft.investors if one.sentence == 0 or document.sentences[one.sentence].headline]:
        arms = (one for one in draft.investors if one.sentence > short.sentence)
        arm = next((one for one in arms if _is_arm(one.referent.name, short.referent.name)), None)
        if arm is not None and not _names(document.sentences[arm.sentence], short.referent):
            arm.role = short.role if arm.role == "participant" else arm.role
            arm.amount = arm.amount or short.amount
            draft.investors.remove(short)


def _drop_joined_names(draft: RoundDraft) -> None:
    """A headline's "Acme & Bede Partners" among the investors are the "Acme Capital" and the "Bede Partners" of the text."""
    names = [one.referent.name for one in draft.investors]
    for one in [*draft.investors]:
        first, _, second = one.referent.name.partition(" & ")
        if second in names and any(f"{name} ".startswith(f"{first} ") for name in names if name != one.referent.name):
            draft.investors.remove(one)


def _names(sentence: Sentence, referent: Referent) -> bool:
    """Whether a sentence names somebody, and not only as an owner: "Acme's venture arm"."""
    return any(
        item.referent is referent and sentence.mask[position + 1 : position + 2] not in ("'", "’")
        for position, item in sentence.all(marks.NAME)
    )


def _is_arm(name: str, owner: str) -> bool:
    return name.startswith(f"{owner} ") and _ARM.fullmatch(name, len(owner)) is not None


_ARM = Pattern(
    r" (?:[A-Z][\w&]* ){0,2}(?:Ventures?|Venture Capital|Capital|NEXT|Next|Growth|Investments?|Innovations?|Partners|Funds?|VC)"
)


def _drop_repeated(drafts: list[RoundDraft]) -> None:
    """A returning investor is in the round; the bare round of the company does not name him again."""
    sized = {(id(draft.company), id(one.referent)) for draft in drafts if not draft.bare for one in draft.investors}
    for draft in drafts:
        if draft.bare:
            draft.investors = [one for one in draft.investors if (id(draft.company), id(one.referent)) not in sized]
