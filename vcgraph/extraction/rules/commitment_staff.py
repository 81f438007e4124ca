"""The manager's own money in its fund: "$5 million from the firm's partners", "the team itself is in for $1 million"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitment_allotments import is_expected
from vcgraph.extraction.rules.commitment_funds import Scene
from vcgraph.extraction.rules.commitment_parties import FoundCommitment
from vcgraph.extraction.rules.fund_drafts import FundDraft
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.money import MoneyMention

_PEOPLE = r"(?:fund managers|managers|executives|partners|employees|principals|professionals|staff|(?:management )?team|management|insiders|founders|managing partners|general partners)"
_STAFF = rf"(?:(?P<owner><N>)(?:['’]s?)? (?:own )?(?:[\w\-]+ )?{_PEOPLE}|(?P<firm><N>) and (?:its|the firm['’]s) (?:[\w\-]+ )?{_PEOPLE}|(?:<A>|<I>|(?:[Tt]he|[Tt]his) (?:firm|fund|manager))(?:['’]s)? (?:own )?(?:[\w\-]+ )?{_PEOPLE}|[Tt]he (?:[\w\-]+ )?(?:general partner|GP|partners|team|fund managers|management team)|(?<=\bby )(?:insiders|management|the partners))\b(?! (?:of|at|from) <N>)"
_FROM_STAFF = pattern(
    rf"(?P<money><M>) (?:(?:commitment|contribution|investment|cheque|check) )?(?:(?:of (?:it|that) )?(?:was |were |is )?(?:contributed |committed |provided |put (?:in|up) |coming |came |invested ))?(?:from|by) {_STAFF}"
)
_STAFF_GIVES = pattern(
    rf"{_STAFF}(?:,? (?:themselves|itself|alone|also|have|has|had|is|are|were|was|will|would|together|each|plans? to|expects? to))* (?:put(?:s|ting)?(?: in| up)?|contribut\w+|commit\w*|provid\w+|invest(?:s|ed|ing)?|in for|down for|kick\w* in|chip\w* in|pledg\w+|account\w* for|supplied|own) (?:(?:about|around|roughly|at least|up to|nearly|some|more than|another|an?|the) )*(?:(?P<money><M>)|[\w.]+ ?(?:%|per ?cent|percent))"
)
_IN_COMPANY = pattern(
    r",? (?:each )?(?:in|into|to|of) (?!(?:it|the (?:new )?(?:fund|vehicle|total|capital|money|commitments)|this|that)\b|<A>)"
)


def read_staff(scene: Scene) -> Iterator[FoundCommitment]:
    """What the people of a fund's manager put into its fund; the manager is named as who gives it."""
    if not scene.funds or scene.gap > 2:
        return
    sentence = scene.sentence
    for rule in (_FROM_STAFF, _STAFF_GIVES):
        for match in rule.finditer(sentence.mask):
            draft, at = _fund(scene, match), match.start("money")
            if draft is None or draft.manager is None or _IN_COMPANY.match(sentence.mask, match.end()):
                continue
            amount = sentence.items[at].value if at >= 0 else None
            money = amount.money if isinstance(amount, MoneyMention) else None
            fund = scene.spoken_of(position=match.start()) or draft.name
            if fund:
                status = is_expected(sentence, match.start())
                yield FoundCommitment(draft.manager, fund, "general_partner", money, status, sentence.index, "staff")


def _fund(scene: Scene, match: re.Match[str]) -> FundDraft | None:
    """The fund spoken of last, if its manager is the firm that the words name."""
    at = max(match.start("owner"), match.start("firm"))
    named = scene.sentence.items[at].referent if at >= 0 else None
    drafts = [one for one in scene.funds if one.manager is not None and not one.earlier]
    return next((one for one in reversed(drafts) if named is None or _is_firm(one.manager, named)), None)


def _is_firm(manager: Referent | None, named: Referent) -> bool:
    return manager is not None and (manager is named or manager.name.startswith(named.name + " "))
