"""What the funds of an article are called: names told elsewhere, numbers in the firm's own style, a firm's first fund."""

import re
from collections import defaultdict
from itertools import takewhile

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.drafts import FundDraft, FundDrafts
from vcgraph.extraction.rules.funds.firms import BARE_NUMBER, by_name, names_of, openings, squeezed
from vcgraph.extraction.rules.funds.mentions import FundMention, is_fund_name
from vcgraph.extraction.rules.names.fund_numbers import ORDINALS, number_of, roman
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.fund_phrases import THE_FUND
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import Support
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def name_all(document: Document, drafts: list[FundDraft]) -> None:
    """Give the funds the names that the article has for them."""
    for draft in drafts:
        draft.own = name_in_full(document, draft.own) if draft.own else None
    for draft in drafts:
        _name_numbered(document, draft)
    for draft in drafts:
        _name_in_style(document, draft)
    _name_announced(document, drafts)


def name_in_full(document: Document, name: str) -> str:
    """ "Fund IV" is "Larkfield Partners IV" where the article names one fund of that number in full, "Asia II" "Larkfield Asia II"."""
    names = names_of(document)
    for longer in (
        names.by_ending.get(name, ()),
        names.full.get(number_of(name) or 0, ()) if BARE_NUMBER.match(name) else (),
    ):
        if len(longer) == 1:
            return next(iter(longer))
    return name


def _name_numbered(document: Document, draft: FundDraft) -> None:
    """ "Larkfield raised its fifth fund. Larkfield V will ...": the numbered name that the text has for it elsewhere."""
    if draft.manager is None or (draft.own and number_of(draft.own)):
        return
    ordinal = draft.ordinal or (1 if draft.maiden else None)
    numbered = names_of(document).numbered
    named = [name for word in (draft.manager.name.split()[0], "") for name in numbered.get((ordinal or 0, word), ())]
    if len(named) == 1:
        draft.own = named[0]


def _name_in_style(document: Document, draft: FundDraft) -> None:
    """ "Its 14th fund", where an older one is "Larkfield 12": the firm calls this one "Larkfield 14"."""
    ordinal, manager = draft.ordinal, draft.manager
    if manager is None or ordinal is None or ordinal < 2 or draft.own or draft.called or number_of(manager.name):
        return  # the 21 of "Orrin 21" counts no funds
    styles = names_of(document).styles
    beginnings = {*manager.forms, manager.name, *openings(manager.name)}
    stems = {(stem, digits) for stem in beginnings for digits in styles.get(stem, ())}
    if len(stems) == 1:
        [(stem, digits)] = stems
        draft.own, draft.maiden = f"{stem} {ordinal if digits else roman(ordinal)}", False


_FORMER = Pattern(
    r"\b(?:predecessor|previous|prior|earlier|since|after|follow\w*|last fund|before (?:that|it|this|them)|older|predates|preceded by)\b[^.;]{0,45}$"
)


def _name_announced(document: Document, drafts: list[FundDraft]) -> None:
    """A firm's current fund has the only fund's name that begins like the firm's and is nobody else's."""
    borne = {draft.own for draft in drafts}
    of_firm: defaultdict[Referent | None, list[FundDraft]] = defaultdict(list)
    for draft in drafts:
        if not draft.earlier:
            of_firm[draft.manager].append(draft)
    for manager, current in of_firm.items():
        draft = current[0]
        if manager is None or draft.own or draft.ordinal:
            continue
        if len(current) > 1 and document.sentences[draft.sentence].rank > 3:
            continue
        named = [
            one.name
            for one in names_of(document).by_opening.get(squeezed(manager.name.split()[0]), ())
            if one is not manager and one.name not in borne
            if not _FORMER.search(document.text[max(0, one.first - 60) : one.first])
        ]
        if len(named) == 1:
            draft.own, draft.maiden = named[0], False
            borne.add(named[0])


def _opens(document: Document, sentence: Sentence, mention: FundMention, draft: FundDraft) -> bool:
    """Whether a sentence begins with the fund's name, and the name is not of another firm's fund."""
    return (
        draft.called is None
        and sentence.index - draft.sentence <= 2
        and _TELLS.match(sentence.mask, mention.named_at + 1) is not None
        and _OPENS.fullmatch(sentence.mask, 0, mention.named_at) is not None
        and (
            by_name(document, mention.own or "") in (None, draft.manager)
            or (draft.ordinal is not None and draft.ordinal == number_of(mention.own or ""))
        )
    )


_TELLS = Pattern(
    r",?[\"”]? ?(?:,|\(|(?:which|will|would|is|was|has|aims|plans|targets|targeted|originally|closed|raised|had|drew|attracted|received|ended|came|hit|exceeded|surpassed|counts|got|took|focuses|invests|backs|can|may|could|gives|lets)\b)"
)
_OPENS = Pattern(r"[\"“• *]*(?:The |the |Called |Named |Dubbed )?[\"“]?")


def _manage_later(sentence: Sentence, mentions: list[FundMention], last: FundDraft) -> None:
    """ "The fund will be managed by Acme": who manages the fund told just before, where nobody is known to."""
    if last.manager is not None or sentence.index - last.sentence > 3:
        return
    told = next((one.firm for one in mentions if one.firm >= 0 and _is_last(sentence, one, last)), -1)
    firm = sentence.items[told].referent if told >= 0 else None
    if firm is not None and is_organization(firm) and not is_fund_name(firm):
        last.manager = firm
        last.support.append(Support("manager", sentence.index, "fund"))


def _is_last(sentence: Sentence, mention: FundMention, last: FundDraft) -> bool:
    named = mention.own is not None and mention.own == last.own
    return named or THE_FUND.fullmatch(sentence.mask, mention.start, mention.end) is not None


_ITS_NTH = pattern(
    r"(?:(?:<C>['’]s?|<I>) (?=[^.;]*?\b(?:fund|vehicle),? (?:which |that )?(?:will(?! be (?:wound|closed|sold))|would|aims|plans|targets)\b)|[Tt]h(?:e|is) (?:new )?(?:fund|vehicle)\b)"
)
""" "Acme's fourth fund | will ..." is the one of the news; "is fully invested" tells of an older one."""
_GOES_ON = Pattern(r",| (?:which|that|will|would|is|has|aims|plans|targets)\b")


_IT_IS_NTH = pattern(
    r"^(?:<A>|It|This|Th(?:is|e)(?: (?:new|latest))? (?:fund|vehicle|pool))(?:['’]s| (?:is|was|marks|becomes|will be|represents))(?: already| also| now)? "
    rf"(?:the|its|their|<C>['’]s?|<I>) (?:[\w\-]+ ){{0,2}}?(?P<ordinal>{'|'.join(ORDINALS)})(?=(?: (?!time|clos|largest|biggest|fund-?rais|investment)(?:[\w\-]+ ){{0,3}}(?:fund|vehicle|pool))?(?: (?:for|of|from|by|raised|to|in|and|that|since|overall|so far)\b|[,.;]|$))"
)
""" "It is the seventh fund for Acme", "the fund is the firm's seventh"."""


def _count_later(sentence: Sentence, last: FundDraft) -> bool:
    told = _IT_IS_NTH.match(sentence.mask)
    if told:
        last.ordinal = ORDINALS[told["ordinal"].lower()]
        last.support.append(Support("name", sentence.index, "fund"))
    return told is not None


def _number_later(sentence: Sentence, mentions: list[FundMention], last: FundDraft) -> None:
    """ "Acme launched a <M> fund. Acme's fourth fund, which will ...": the number of the fund told before."""
    known = last.ordinal or last.own or last.called or last.earlier or last.maiden
    if known or last.manager is None or sentence.index - last.sentence not in (1, 2):
        return
    if _count_later(sentence, last) or not mentions:
        return
    first = mentions[0]
    owner = sentence.items.get(first.owner)
    other = owner is not None and owner.referent is not None and owner.referent is not last.manager
    if first.start or other or first.earlier or first.plural or not first.ordinal or first.ordinal < 2:
        return
    goes_on = _ITS_NTH.match(sentence.mask) and _GOES_ON.match(sentence.mask, first.end)
    if goes_on and marks.MONEY not in sentence.mask[: first.end]:
        last.ordinal = first.ordinal
        last.support.append(Support("name", sentence.index, "fund"))


def _counted_before(sentence: Sentence, drafts: list[FundDraft], number: int | None) -> FundDraft | None:
    """The fund told just before that has a number and no name."""
    near = takewhile(lambda one: sentence.index - one.sentence <= _NEAR, reversed(drafts))
    return next((one for one in near if number and one.own is None and one.ordinal == number), None)


_NEAR = 5


def name_later(document: Document, sentence: Sentence, mentions: list[FundMention], told: FundDrafts) -> None:
    """ "The fund, called Acme II, will ...": the name of the fund told before."""
    last = told.all[-1]
    _manage_later(sentence, mentions, last)
    _number_later(sentence, mentions, last)
    told.learn(last)
    for mention in mentions:
        one = _counted_before(sentence, told.all, number_of(mention.own or "")) or last
        fits = one.ordinal is None or number_of(mention.own or "") in (None, one.ordinal)
        if (
            mention.own
            and one.own is None
            and fits
            and not one.earlier
            and sentence.index - one.sentence <= (_NEAR if one.ordinal and one.ordinal == number_of(mention.own) else 3)
            and (not mention.bare or _opens(document, sentence, mention, one))
            and mention.owner < 0
        ):
            one.own, one.maiden = mention.own, False
            told.learn(one)
            one.support.append(Support("name", sentence.index, "fund"))


def called_in(document: Document, sentence: Sentence, mention: FundMention | None) -> str | None:
    """The words by which a sentence tells a fund from others, where they are more than its number."""
    if mention is None or mention.called[1] == 0 or mention.own:
        return None
    start, end = sentence.span(*mention.called)
    if mention.plural or (mention.ordinal == 1 and _MAIDEN.fullmatch(sentence.mask, *mention.called)):
        return None
    return " ".join(document.text[start:end].split())


_MAIDEN = Pattern(
    r"(?:maiden|debut|inaugural|first) (?:(?:[Bb]uyout|[Vv]enture|[Cc]apital|[Pp]rivate|[Ee]quity|[Ii]nvestment|[Ii]nstitutional|VC|PE|[Ee]arly-stage|[Ss]eed) )*(?:fund|vehicle|pool)",
    re.IGNORECASE,
)
""" "Its maiden buyout fund" goes by the firm's name: the words tell it from no other."""
