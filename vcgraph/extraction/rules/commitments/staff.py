"""The manager's own money in its fund: "$5 million from the firm's partners", "the team itself is in for $1 million"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.parties import FoundCommitment, money_at
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.funds.firms import by_name
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.marks import pattern

_PEOPLE = r"(?:fund managers|managers|executives|partners|employees|principals|professionals|staff|(?:management )?team|management|insiders|founders|managing partners|general partners)"
_STAFF = rf"(?:(?:(?P<owner><N>)(?:['’]s?)? (?:own )?(?:[\w\-]+ )?{_PEOPLE}|(?P<firm><N>) and (?:its|the firm['’]s) (?:[\w\-]+ )?{_PEOPLE}|(?:<A>|<I>|(?:[Tt]he|[Tt]his) (?:firm|fund|manager))(?:['’]s)? (?:own )?(?:[\w\-]+ )?{_PEOPLE}|(?:[Ee]mployees|[Ss]taff|[Pp]artners|[Pp]rincipals|[Ee]xecutives) (?:of|at) <A>|[Tt]he (?:[\w\-]+ )?(?:general partner|GP|sponsor|partners|team|fund managers|management team)|(?:<A>|(?P<self><N>)|[Tt]he (?:firm|manager)) (?:itself|themselves)|(?<=\bby )(?:insiders|management|the partners))\b(?! (?:of|at|from) <N>)|[Tt]he (?:[\w\-]+ )?{_PEOPLE} (?:of|at|behind) (?P<house><N>))"
_FROM_STAFF = pattern(
    rf"(?:(?P<money><M>)|\d[\d.]* ?(?:%|per ?cent|percent)(?: of (?:the |its |all )?(?:commitments|capital|money|total))?(?: (?:in|to|of|for) (?:the fund|<A>|<N>))?|\b[Aa]n? (?:[\w\-]+ ){{0,2}}(?=(?:commitment|contribution|investment)\b)) ?(?:(?:commitment|contribution|investment|cheque|check) )?(?:(?:of (?:it|that) )?(?:was |were |is |are )?(?:contributed |committed |provided |put (?:in|up) |coming |came |invested ))?(?:are |is |comes? |came )?(?:from|by) {_STAFF}"
)
_STAFF_GIVES = pattern(
    rf"{_STAFF}(?:,? (?:themselves|itself|alone|also|have|has|had|is|are|were|was|will|would|together|each|plans? to|expects? to))* (?:put(?:s|ting)?(?: in| up)?|contribut\w+|commit\w*|provid\w+|invest(?:s|ed|ing)?|in for|down for|kick\w* in|chip\w* in|pledg\w+|account\w* for|supplied|own) (?:(?:about|around|roughly|at least|up to|nearly|some|more than|another|an?|the) )*(?:(?P<money><M>)|[\w.]+ ?(?:%|per ?cent|percent))"
)
_STAFF_GAVE = pattern(
    rf"(?P<money><M>),? (?:that |which )?(?:the )?{_STAFF}(?:,? (?:themselves|itself|alone|also|have|has|had|are|were|will|would|together|each))* (?:committ?(?:ed|ing)|contribut(?:ed|ing)|pledg(?:ed|ing)|put(?:ting)? (?:in|up)|chipp(?:ed|ing) in|invest(?:ed|ing))"
)
""" "Add the <M> that the firm's own partners have committed"."""
_GP_SUM = pattern(
    r"(?P<money><M>) (?:GP|general[- ]partner) (?:commitment|contribution)|\b(?:GP|general[- ]partner) (?:commitment|contribution)(?:,? (?:is|was|of|at|will be|stands at|amounts to|totals|about|around))+ (?P<after><M>)"
)
_GP_STOOD = pattern(
    r"\b(?:GP|general[- ]partner)(?:['’]s)? (?:commitment|contribution) (?:stood|stands|came|comes|was set|is|was|amounts|amounted)\b[^.;<M>]{0,40}?(?P<money><M>)"
)
_IN_COMPANY = pattern(
    r",? (?:each )?(?:in|into|of|to(?= (?:an?|the) | <N>)) (?!(?:it|the (?:new )?(?:fund|vehicle|total|capital|money|commitments)|this|that|their|its|his|her|our|own)\b|<A>)"
)


def read_staff(scene: Scene) -> Iterator[FoundCommitment]:
    """What the people of a fund's manager put into its fund; the manager is named as who gives it."""
    if not scene.funds or scene.gap > 2:
        return
    sentence = scene.sentence
    for match in _GP_SUM.finditer(sentence.mask):
        draft, at = _last(scene), max(match.start("money"), match.start("after"))
        yield from _own(scene, draft, at, match)
    for match in _GP_STOOD.finditer(sentence.mask):
        yield from _own(scene, _last(scene), match.start("money"), match)
    for rule in (_FROM_STAFF, _STAFF_GIVES, _STAFF_GAVE):
        for match in rule.finditer(sentence.mask):
            into = scene.within(match.end(), match.end() + 12)
            if (into is not None and into.own) or not _IN_COMPANY.match(sentence.mask, match.end()):
                yield from _own(scene, _fund(scene, match), match.start("money"), match)


def _own(scene: Scene, draft: FundDraft | None, at: int, match: re.Match[str]) -> Iterator[FoundCommitment]:
    inside = scene.within(match.start(), match.end())
    told_here = scene.named(inside) if inside and inside.own else None
    fund = told_here or scene.spoken_of(position=match.start()) or (draft.name if draft else None)
    told = next((one.manager for one in scene.known if fund and one.name == fund and one.manager), None)
    manager = told or (by_name(scene.document, fund) if fund else None) or (draft.manager if draft else None)
    if draft is None or manager is None or fund is None:
        return
    money, status = money_at(scene.sentence, at), is_expected(scene.sentence, match.start())
    yield FoundCommitment(manager, fund, "general_partner", money, status, scene.sentence.index, "staff")


def _fund(scene: Scene, match: re.Match[str]) -> FundDraft | None:
    """The fund spoken of last, if its manager is the firm that the words name."""
    at = max(match.start(group) for group in ("owner", "firm", "self", "house"))
    named = scene.sentence.items[at].referent if at >= 0 else None
    return _last(scene, named)


def _last(scene: Scene, named: Referent | None = None) -> FundDraft | None:
    drafts = [(one, one.manager or _house_of(scene, one)) for one in reversed(scene.funds) if not one.earlier]
    return next((one for one, house in drafts if house and (named is None or _is_firm(house, named))), None)


def _house_of(scene: Scene, draft: FundDraft) -> Referent | None:
    return by_name(scene.document, draft.own) if draft.own else None


def _is_firm(manager: Referent | None, named: Referent) -> bool:
    return manager is not None and (manager is named or manager.name.startswith(named.name + " "))
