"""Drafts of the funds that a sentence tells without a size, where its date, its number or the news of its close makes them told."""

from vcgraph.extraction.rules.funds.dates import date_near
from vcgraph.extraction.rules.funds.drafts import FundDraft, FundDrafts, note
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.funds.names import called_in
from vcgraph.extraction.rules.funds.news import Untold, find_untold
from vcgraph.extraction.rules.funds.order import COMES_AFTER, is_next
from vcgraph.extraction.rules.funds.starts import find_capital
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.normalize.patterns import Pattern


def untold_drafts(
    document: Document, sentence: Sentence, mentions: list[FundMention], told: FundDrafts
) -> list[FundDraft]:
    """Funds that the sentence says were raised, or will be, without a size."""
    found = []
    sought = (Untold(mention, firm, "planned") for mention, firm in find_capital(sentence))
    for one in (*sought, *find_untold(document, sentence, mentions)):
        date = date_near(sentence, one.mention.end) if one.status else None
        if (
            date is None
            and one.status not in ("planned", "failed")
            and one.mention.own is None
            and not (
                one.mention.ordinal
                and (
                    one.status is None
                    or _JUST_CLOSED.search(sentence.mask, 0, one.mention.start)
                    or _IS_CLOSED.match(sentence.mask, one.mention.end)
                )
            )
        ):
            continue
        draft = FundDraft(
            one.manager,
            one.mention.own,
            sentence.index,
            ordinal=one.mention.ordinal,
            earlier=one.mention.earlier
            or (bool(told.all) and one.manager is not None and one.manager.name == one.mention.own)
            or COMES_AFTER.search(sentence.mask[: one.mention.start]) is not None,
            status=one.status,
            date=date,
        )
        draft.maiden = one.mention.ordinal == 1
        draft.called = called_in(document, sentence, one.mention)
        draft.coming = one.status == "planned" and is_next(sentence, one.mention)
        note(draft, sentence)
        rivals = [one for one in told.of_house(draft) if not one.earlier]
        again = any(not draft.coming or one.status == "planned" for one in rivals) and (
            (date is None and not _has_new_number(draft, told.all))
            or (draft.status == "planned" and draft.own_name is None)
        )
        if not again:
            found.append(draft)
    return found


def _has_new_number(draft: FundDraft, drafts: list[FundDraft]) -> bool:
    number = draft.ordinal or number_of(draft.own or "") or 0
    return number > 1 and all(number != (known.ordinal or number_of(known.own or "")) for known in drafts)


_IS_CLOSED = Pattern(
    r",? (?:is|has|has been)(?: (?:now|been|finally|officially|at last|just|fully))* (?:closed|done|complete|completed|full|filled|in the bag|wrapped up|shut|finali[sz]ed)(?=[.,:;!]|$)"
)
""" "Its fifth fund is done": news too."""
_JUST_CLOSED = Pattern(
    r"(?:\b(?:has|have|just|recently|last)|[\ue000\ue005]) (?:just |recently |now |successfully |officially |finally )?(?:closed|wrapped up|completed(?: fund-?raising for)?|held (?:a|the) final close (?:of|on|for))(?: on)? $"
)
""" "Has closed its third fund": the number tells which, and no date is needed."""
