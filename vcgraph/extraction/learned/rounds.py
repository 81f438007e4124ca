"""Rounds put together from the judged mentions of each sentence."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from vcgraph.extraction.learned.features import joining_features
from vcgraph.extraction.learned.hints import key_of, key_of_draft
from vcgraph.extraction.learned.investors import companies_of, investor_of, invests, leads
from vcgraph.extraction.learned.no_sums import is_of_no_round
from vcgraph.extraction.learned.reading import LIKELY, Named, Query, Reading, Sized
from vcgraph.extraction.learned.terms import read_date, read_stage, read_status
from vcgraph.extraction.learned.values import LONE, is_mark, is_of_before, sets_value, tells_round, valued
from vcgraph.extraction.rules.discourse.round_owners import raised_first
from vcgraph.extraction.rules.discourse.round_relatives import by_founders, heads_main
from vcgraph.extraction.rules.discourse.unnamed import of_former_company
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.earlier_parts import Part, find_parts, rounds_of_parts
from vcgraph.extraction.rules.rounds.giver_descriptions import gave_nothing, only_gives, raises_for
from vcgraph.extraction.rules.rounds.news_again import of_news, raiser_told
from vcgraph.extraction.rules.rounds.ranked_rounds import RANKED
from vcgraph.extraction.rules.rounds.terms import basis, beside_debt, is_loan, renames, says_basis
from vcgraph.extraction.rules.rounds.values import THE_ROUND
from vcgraph.extraction.rules.stakes.earlier_money import backs_already
from vcgraph.extraction.rules.stakes.spoken_stakes import tells_earlier
from vcgraph.extraction.rules.sums.collected import is_general
from vcgraph.extraction.rules.sums.no_rounds import in_brackets_of, is_focus, is_told_apart
from vcgraph.extraction.rules.sums.old_values import is_passed_value, is_with_money
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.described_names import described_by
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.endings import take_end
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.extraction.rules.text.told_before import told_before
from vcgraph.model import PartialDate, RoundValuation
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.patterns import Pattern

_REACH = 6
"""Rounds of a company told before, that a later mention may speak of."""


class Told:
    """The rounds told so far, in the order of the text and by company."""

    def __init__(self) -> None:
        self.rounds: list[RoundDraft] = []
        self.date: PartialDate | None = None
        self._of: dict[int, list[RoundDraft]] = defaultdict(list)
        self._bare: dict[int, RoundDraft] = {}

    def add(self, drafts: Iterable[RoundDraft]) -> None:
        """Add rounds that are told now."""
        for draft in drafts:
            self.rounds.append(draft)
            self.date = draft.date or self.date
            if draft.rule == LONE:
                continue  # who invests in a company took part in no round of which only a value is told
            if draft.bare:
                self._bare.setdefault(id(draft.company), draft)
            else:
                self._of[id(draft.company)].append(draft)

    def last(self, company: Referent) -> list[RoundDraft]:
        """The last rounds of a company with an amount or a stage, the latest first."""
        return self._of[id(company)][: -_REACH - 1 : -1]

    def bare(self, company: Referent) -> RoundDraft | None:
        """The round of a company of which nothing is known but its investors."""
        return self._bare.get(id(company))


def find_rounds(
    reading: Reading, proceeds: Collection[tuple[int, Decimal]], kept: Mapping[int, Sequence[RoundDraft]]
) -> list[RoundDraft]:
    """All rounds of the article but flotations, not yet united.

    `proceeds` are the sums that flotations bring, each with the start of its sentence; `kept` the rounds that
    stay as the rules read them, by sentence.
    """
    told = Told()
    for sentence in reading.document.sentences:
        take_end(sentence, told.rounds)
        sold = kept.get(sentence.index, ())
        told.add(sold)
        parts = find_parts(sentence, told.rounds)
        elsewhere = {place for part in parts for place in part.places}
        used = _places_of(sentence, sold) | elsewhere
        for one in _sums_of_rounds(reading, sentence):
            if (sentence.start, one.mention.money.value) in proceeds or one.place in used:
                continue
            told.add(_from_amount(reading, one, told.date, used, elsewhere))
        for place, mention, chance in reading.stages[sentence.index]:
            if chance >= LIKELY and place not in used and mention.stage != "ipo" and not renames(sentence, place):
                told.add(_from_stage(reading, sentence, place, mention, told))
        _add_investors(reading, sentence, told, sold, parts)
        _add_valuations(reading, sentence, told)
        told.rounds.extend(list(rounds_of_parts(reading.document, sentence, parts, told.rounds)))
    return told.rounds


def _places_of(sentence: Sentence, sold: Sequence[RoundDraft]) -> set[int]:
    """The sums and stages of the sales that a sentence tells."""
    told = [(at, item.value) for at, item in sentence.all(marks.STAGE)]
    of_sale = {at for at, value in told if isinstance(value, StageMention) and value.stage == "secondary"}
    stages = {one.stage for one in sold}
    of_sale |= {at for at, value in told if isinstance(value, StageMention) and value.stage in stages}
    places = {one.position for one in sold} | of_sale if sold else set()
    return (
        places | {at for at, _ in sentence.all(marks.MONEY)} if sum(one.rule != RANKED for one in sold) > 1 else places
    )


def _sums_of_rounds(reading: Reading, sentence: Sentence) -> list[Sized]:
    """The amounts of rounds; where none is likely and an investor is named, what may be one."""
    sums = [one for one in reading.amounts[sentence.index] if not is_of_no_round(sentence, one.place)]
    likely = [one for one in sums if one.part == "round"]
    if likely or not any(one.chances["investor"] >= LIKELY for one in reading.names[sentence.index]):
        return likely
    return [one for one in sums if one.may_be_round]


def _is_of_another(reading: Reading, sentence: Sentence, place: int, named: int, company: Referent) -> bool:
    """Whether brackets tell of another: "bets include Acme ($5 million)"; not so "rounds from A ($5 million Series A)"."""
    if sentence.items[named].referent is company:
        return False
    staged = marks.STAGE in sentence.mask[place : sentence.mask.find(")", place)]
    invests = any(one.place == named and one.chances["investor"] >= LIKELY for one in reading.names[sentence.index])
    return not (staged and invests)


def _from_amount(
    reading: Reading, one: Sized, previous: PartialDate | None, used: set[int], elsewhere: Collection[int]
) -> Iterator[RoundDraft]:
    sentence = one.sentence
    for_another = by_founders(reading.document, sentence, one.place)
    company = for_another[0] if for_another else _owner(reading, sentence, one.place, "round")
    named = in_brackets_of(sentence, one.place)
    if company is None or (named is not None and _is_of_another(reading, sentence, one.place, named, company)):
        return
    if only_gives(sentence, company):
        return
    if of_former_company(sentence.mask, one.place):
        return
    draft = RoundDraft(company, sentence.index, one.place, "amount", amount=one.mention.money)
    staged = read_stage(reading, sentence, one.place, draft, elsewhere)
    if staged is not None:
        used.add(staged[0])
    lent = is_loan(sentence, one.place)
    if staged is not None and not (lent and staged[1].stage.startswith(("series", "seed", "pre_"))):
        draft.stage, draft.extension = staged[1].stage, staged[1].extension
        draft.note("stage", sentence, "stage")
    elif lent:
        draft.stage = "debt"
        draft.note("stage", sentence, "loan")
    _complete(reading, sentence, draft, previous, "round")
    draft.note("amount", sentence, reading.why("amounts", "round", one.features))
    yield draft


def _from_stage(
    reading: Reading, sentence: Sentence, place: int, mention: StageMention, told: Told
) -> Iterator[RoundDraft]:
    if is_general(sentence, place, mention.stage):
        return
    for_another = by_founders(reading.document, sentence, place)
    company = for_another[0] if for_another else _owner(reading, sentence, place, "stage")
    if company is None or is_focus(sentence, place, company) or only_gives(sentence, company):
        return
    draft = RoundDraft(company, sentence.index, place, "stage", stage=mention.stage, extension=mention.extension)
    draft.company = raiser_told(reading.document, sentence, draft, told.rounds)
    _complete(reading, sentence, draft, told.date, "stage")
    draft.note("stage", sentence, "stage")
    yield draft


def _owner(reading: Reading, sentence: Sentence, place: int, tag: str) -> Referent | None:
    told = heads_main(sentence, place) or raised_first(reading.document, sentence, place)
    return told or reading.owner("company", sentence, place, tag)


def _complete(reading: Reading, sentence: Sentence, draft: RoundDraft, previous: PartialDate | None, tag: str) -> None:
    draft.note("company", sentence, tag)
    draft.status = read_status(reading, sentence, draft.position, tag, draft)
    draft.date = read_date(reading, sentence, draft.position, tag, draft, previous)
    if draft.date is not None:
        draft.note("date", sentence, "date")
        published = reading.document.article.published
        draft.earlier = published is not None and (published - draft.date.latest).days > 90
    draft.earlier = draft.earlier or draft.position in told_before(sentence.mask)


def _add_investors(
    reading: Reading, sentence: Sentence, told: Told, sold: Sequence[RoundDraft], parts: Sequence[Part]
) -> None:
    led_before = {place for part in parts for place in part.investors if part.role != "participant"}
    elsewhere = {place for part in parts for place in part.investors if part.alone}
    named = [one for one in reading.names[sentence.index] if one.place not in elsewhere]
    likely = {one.place: one for one in named if invests(reading, one)}
    for one in likely.values():
        investor = investor_of(reading, one) if described_by(sentence, one.place) not in likely else None
        if investor is None or gave_nothing(sentence, one.place, likely):
            continue
        for company, sure in companies_of(reading, sentence, one):
            if company is investor or raises_for(sentence, one.place, company):
                continue
            if sold and all(sale.company is not company for sale in sold):
                continue  # who buys or sells shares has a part of the company whose they are
            draft = _round_of(reading, one, company, investor, told, sold)
            if draft is not None and draft.investors and draft in sold:
                continue
            if not sure and (draft is None or draft.bare):
                continue
            if draft is None:
                draft = RoundDraft(company, sentence.index, one.place, "backed")
                draft.note("company", sentence, "backed")
                told.add([draft])
            role: InvestorRole = "lead" if one.place not in led_before and leads(reading, one) else "participant"
            part = "lead" if role == "lead" else "investor"
            draft.add_investor(investor, role, False, sentence, reading.why("names", part, one.features))
            if draft.bare and draft.status is None:
                _tell_event(reading, sentence, one.place, draft, told.date)


def _round_of(
    reading: Reading, one: Named, company: Referent, investor: Referent, told: Told, sold: Sequence[RoundDraft]
) -> RoundDraft | None:
    """The round of a company that an investor belongs to. Of a sale the rules know who buys; who sells gave nothing to it."""
    sale = next((draft for draft in sold if draft.company is company), None)
    if sale is None or not sale.investors:
        return _joined(reading, one.sentence, one.place, "investor", company, told)
    here = [draft for draft in told.last(company) if draft.sentence == one.sentence.index]
    if not here:  # nothing is known of it but who backs the company
        return sale
    nearest = min(here, key=lambda draft: abs(draft.position - one.place))
    buys = any(known.referent is investor for known in sale.investors)
    return nearest if nearest is not sale else sale if buys else told.bare(company)


def _tell_event(
    reading: Reading, sentence: Sentence, place: int, draft: RoundDraft, previous: PartialDate | None
) -> None:
    """Where a sentence reports that somebody invested, not only that he is an investor: how far that is, and when."""
    draft.status = read_status(reading, sentence, place, "backed", draft, LIKELY)
    if draft.status is not None:
        draft.date = read_date(reading, sentence, place, "backed", draft, previous)


def _joined(
    reading: Reading, sentence: Sentence, place: int, tag: str, company: Referent, told: Told
) -> RoundDraft | None:
    """The round of a company that a mention belongs to; None where it is of no known round."""
    own = told.last(company)
    if tag == "investor":
        earlier = tells_earlier(sentence) or _BACKED_BEFORE.match(sentence.mask, place + 1)
        own = [] if earlier else beside_debt(sentence, own)
        own = [one for one in own if not backs_already(sentence.mask, place, one.status)]
    if tag == "investor":
        own = _on_one_side(sentence, place, own)
    if tag == "valuation" and _VALUES_NEWS.match(sentence.mask[:place]):
        own = [one for one in own if one.sentence < sentence.index] or own
    beside = [one for one in own if one.sentence == sentence.index]
    turn = _OF_TWO_SUMS.search(sentence.mask, 0, place) if tag == "investor" and len(beside) == 2 else None
    if turn is not None:
        return (min if turn["first"] else max)(beside, key=lambda one: one.position)
    if tag == "valuation" and own and sentence.index - own[0].sentence <= 1 and _is_last(sentence, place):
        return own[0] if own[0].valuation is None else None
    best: tuple[float, RoundDraft] | None = None
    for number, draft in enumerate(own):
        here = tag == "investor" and draft.sentence == sentence.index
        if here and is_told_apart(sentence, place, draft.position, draft.date):
            continue
        features = joining_features(reading.contexts[sentence.index], place, tag, draft, number, len(own))
        features.append(reading.hints.pair("join", key_of(sentence.items[place]), key_of_draft(draft)))
        chance = reading.ask(Query("join", sentence, place, tag, draft), features)["yes"]
        if best is None or chance > best[0]:
            best = chance, draft
    if best is not None and best[0] >= LIKELY:
        news = of_news(reading.document, sentence, own[::-1], value=tag == "valuation")
        return best[1] if best[1] in news else news[-1]
    return told.bare(company) if tag == "investor" else None


def _on_one_side(sentence: Sentence, place: int, own: list[RoundDraft]) -> list[RoundDraft]:
    """Of these rounds those of the news, or those told as before it, as a place is: "The round, which follows a $5 million
    seed, was led by | A".
    """
    earlier = told_before(sentence.mask)
    if not earlier:
        return own
    before = {id(one) for one in own if one.sentence == sentence.index and one.position in earlier}
    return [one for one in own if (id(one) in before) == (place in earlier)] or own


_BACKED_BEFORE = Pattern(
    r"[-‐–](?:backed|funded)\b(?! (?:round|deal|financing|investment))"
    r"|(?: (?:already|still|also))* (?:holds|owns|held|owned) (?:(?:an?|about|around|nearly|over|some) )*(?:[\d.]+ ?(?:%|per ?cent)|(?:[\w\-]+ ){0,2}(?:stake|shareholding|interest)\b)"
)
""" "Harbour-backed Acme raised $5 million", "in which Harbour holds 20%": who had backed it is in no round that the sentence
tells.
"""


_OF_TWO_SUMS = pattern(
    r"<M>[^;.]{1,60},? and [^;.<M>]{0,30}<M>[^;.<M>]{0,60},? (?:the )?(?:(?P<first>former|first)|latter|second) (?:(?:round|was|of (?:them|these)) ){0,2}(?:from|by|led by|came from|with) (?:the )?(?:[a-z\-]+ ){0,2}$"
    r"|<M>[^;.]{1,60},? and [^;.<M>]{0,30}<M>[^;.<M>]{0,60},? the former [^;.]{3,80}?(?:,|,? and) the (?:latter|second) (?:from|by|led by|came from|with) (?:the )?(?:[a-z\-]+ ){0,2}$"
)
""" "Raised $4 million in equity and $20 million in debt, the former from | A and the latter from | B"."""


def _is_last(sentence: Sentence, place: int) -> bool:
    """Whether words tie a value to the round told last."""
    return _THEN.search(sentence.mask, 0, place) is not None or is_with_money(sentence, place)


_THEN = pattern(
    r"^(?:<C> (?:was|were) (?:then|at th(?:e|at) time)|(?:[Tt]hen|[Aa]t th(?:e|at) time),? <C> was) (?:valued at|worth) (?:\w+ ){0,3}$"
)
""" "Raised $12 million in 2021. It was then valued at": by that round."""
_VALUES_NEWS = Pattern(rf"{THE_ROUND}\b[^.;,]{{0,30}}? (?:valu|peg|giv|put)\w+\b[^.;]{{0,60}} $")
""" "The new round values Acme at": the news, and not the round that the sentence compares it with."""


def _add_valuations(reading: Reading, sentence: Sentence, told: Told) -> None:
    for one in reading.amounts[sentence.index]:
        if one.part != "valuation" or is_passed_value(sentence, one.place) or is_mark(reading, one):
            continue
        company = valued(reading, one)
        if company is None:
            continue
        valuation = RoundValuation(**one.mention.money.model_dump(), basis=basis(sentence, one.place))
        draft = _joined(reading, sentence, one.place, "valuation", company, told)
        if draft is not None and is_of_before(reading, sentence, one.place, draft):
            continue
        round_told = tells_round(reading, one, company)
        if draft is None and round_told is not None:
            draft = RoundDraft(
                company, sentence.index, one.place, "valuation" if round_told else LONE, valuation=valuation
            )
            _complete(reading, sentence, draft, told.date, "valuation")
            _take_givers(reading, sentence, draft, told)
            told.add([draft])
        elif draft is not None and (draft.valuation is None or says_basis(draft.valuation, valuation)):
            draft.valuation = valuation
        else:
            continue
        draft.note("valuation", sentence, draft.rule if draft.rule == LONE else "valuation")


def _take_givers(reading: Reading, sentence: Sentence, draft: RoundDraft, told: Told) -> None:
    """Whom the rules read in a round of which only the value is known: "valued at $2 billion in a round led by A"."""
    bare = told.bare(draft.company)
    if bare is None or draft.rule == LONE or draft.valuation is None or bare.sentence != sentence.index:
        return
    names = reading.hints.pairs.get(("valued by", str(draft.valuation.value)), set())
    plain = sets_value(sentence, draft.position)
    for one in [
        one for one in bare.investors if one.referent.name in names or (plain and one.sentence == sentence.index)
    ]:
        bare.investors.remove(one)
        draft.add_investor(one.referent, one.role, one.existing, sentence, "valued in")
