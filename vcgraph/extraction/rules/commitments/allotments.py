"""What one institution commits to several funds: "$25 million for A Fund IV and $20 million for B Partners", lists of these."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.institutions import INSTITUTION_NAME
from vcgraph.extraction.rules.commitments.parties import FoundCommitment, investors_before, money_at
from vcgraph.extraction.rules.commitments.verbs import WITHDRAWS, is_expected
from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.charities import gives_away
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_ALLOTS = pattern(
    r"(?P<money><M>)(?:,? (?:each|apiece))?(?: (?:(?:capital|equity|follow-on|new|initial|anchor|cornerstone|first) ){0,2}(?:commitments?|allocations?|investments?))?,? (?:went |goes |will go |(?:was|were|is|has been|have been|will be) (?:committed|allocated|earmarked|pledged|approved) )?(?:to|in|into|for|with|towards?) (?:the |its )?(?:[\w\-]+ ){0,3}?(?P<fund><N>)(?:(?!['’])|(?=['’]s? (?:[\w\-<L>]+ ){0,4}?(?:fund|vehicle)\b))"
)
_STRONG = Pattern(
    r"\b(?:(?:set|put) aside|commit\w*|pledg\w*|allocat\w*|approv\w*|earmark\w*|award\w*)\b", re.IGNORECASE
)
_VERB = Pattern(
    r"\b(?:commit\w*|pledg\w*|approv\w*|allocat\w*|sign\w* off|put(?:s|ting)?|invest(?:s|ed|ing)?|ma[dk]e|add(?:s|ed)|green-?lit|okay\w*|earmark\w*|contribut\w*|authori[sz]\w*|voted|went|goes|award\w*|agreed|back(?:s|ed)|re-?upped)\b",
    re.IGNORECASE,
)
_RECEIVES = Pattern(r"\b(?:receiv\w+|attract\w+|obtain\w+|secur\w+|w[oi]n\w*|got) (?:an? |the |its )?$")
""" "A has received a commitment of <M> for its fund": what others give."""
_BY = pattern(
    r"(?:\b[Cc]ommitments? (?:by|from) (?:the )?(?P<investor><N>)|\b(?:[Aa]mong )?(?P<owner><N>)['’]s? (?:[\w\-]+ ){0,3}commitments?) (?:includ\w+|are|were|is|was|comprise[sd]?)\b"
)
""" "New commitments by A include ..."."""
_HEADS = Pattern(
    r"\b(?:ma[dk]e|approv\w+|announc\w+|sign\w+|complet\w+) [^.;]{0,60}\b(?:commitments?|investments?)\b[^.;]{0,60}:$|"
    r"\b(?:has|have|had) (?:also )?(?:invested in|backed|supported) (?:so far )?(?:are|include|included|were)?:$"
)
""" "Funds that A has invested in include:", above a list of sums."""
_BULLET = Pattern(r"[•*\-–·\d.) ]*(?:[^.;:\ue002]{3,50}: )?(?:An? |Up to |About |[a-z]+ing )*\ue002")


def read_allotments(scene: Scene) -> Iterator[FoundCommitment]:
    """The amounts of a sentence each with the fund that it goes to, from the institution that the sentence or the one before names."""
    document, sentence = scene.document, scene.sentence
    mask, investors = sentence.mask, list[Referent]()
    if "\ue002" not in mask:
        return
    named = {one.named_at: one for one in scene.mentions if one.own and one.named_at >= 0} | {
        at: one
        for one in reversed(scene.mentions)
        if one.own is None
        for at in (one.owner, -1 if one.plural else one.firm)
        if at >= 0
    }  # "Acme's third fund", "the third fund of Acme"
    for match in _ALLOTS.finditer(mask):
        if _TOGETHER.search(mask, 0, match.start()) or WITHDRAWS.search(mask, 0, match.start()):
            continue
        went = re.search(r"\b(?:went|goes|go|was|were|is|been|be)\b", match[0]) is not None
        investors = investors or (
            institution_above(document, sentence) if went else investors_of(document, sentence, match.start())
        )
        fund = _fund(scene, match, named, investors)
        money = money_at(sentence, match.start("money"))
        alone = len(investors) == 1 or _EACH.search(mask, 0, match.end()) is not None
        amount = None if _SHARED.match(mask, match.end()) or not alone else money
        status = is_expected(sentence, match.start())
        for one in investors if fund and money is not None else ():
            raises = any(draft.manager is one for draft in scene.funds if draft.status)
            if fund and one.name != fund and not raises:
                yield FoundCommitment(one, fund, "limited_partner", amount, status, sentence.index, "allots", True)


_EACH = Pattern(r"\b(?:[Ee]ach|apiece)\b")
_TOGETHER = Pattern(r"\b(?:combined|collective|aggregate) $")
_SHARED = pattern(r"(?:,? (?:and )?(?:the )?<N>)* ?,? and (?:[\w\-<L>]+ ){0,4}<N>")
"""One sum for several funds: "$45 million for A, B and C"."""


def _fund(scene: Scene, match: re.Match[str], named: dict[int, FundMention], investors: list[Referent]) -> str | None:
    mention = named.get(match.start("fund"))
    if mention is not None:
        return scene.named(mention)
    referent = scene.sentence.items[match.start("fund")].referent
    institution = any(INSTITUTION_NAME.search(one.name) for one in investors)
    firm = (
        referent is not None
        and (referent.kind in ("firm", "fund") or number_of(referent.name) is not None)
        and not re.match(r" (?:round|startup|company)", scene.sentence.mask[match.end() :])
        and not gives_away(scene.sentence.mask, match.start("fund"), match.start("fund") + 1)
    )
    return (
        referent.name
        if referent is not None and firm and institution and _STRONG.search(_context(scene.document, scene.sentence))
        else None
    )


def _context(document: Document, sentence: Sentence) -> str:
    """The sentence, and for an item of a list the lines above it."""
    above = document.sentences[max(0, sentence.index - 6) : sentence.index] if _BULLET.match(sentence.mask) else []
    return " ".join([*(one.mask for one in above), sentence.mask])


def investors_of(document: Document, sentence: Sentence, position: int) -> list[Referent]:
    """Who gives the amount at a position: named by the verb, or in the lines above."""
    if _BULLET.match(sentence.mask):
        return institution_above(document, sentence)
    by = _BY.search(sentence.mask, 0, position)
    if by:
        one = sentence.items[max(by.start("investor"), by.start("owner"))].referent
        return [one] if one is not None else []
    verb = _VERB.search(sentence.mask, 0, position)
    if verb is None or _RECEIVES.search(sentence.mask, 0, verb.start()):
        return []
    return _referents(investors_before(document, sentence, verb.start()))


def institution_above(document: Document, sentence: Sentence) -> list[Referent]:
    """The institution that the lines above an item say commits."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 8), -1):
        above = document.sentences[index]
        verb = _STRONG.search(above.mask)
        verb = verb or _HEADS.search(above.mask)
        found = _referents(investors_before(document, above, verb.start())) if verb else []
        if found:
            return found
    known = (sentence.focus, document.subject)
    return next(
        ([one] for one in known if one is not None and is_organization(one) and INSTITUTION_NAME.search(one.name)), []
    )


def _referents(listed: list[Listed]) -> list[Referent]:
    return [
        one.item.referent
        for one in listed
        if one.item.referent is not None and one.item.referent.kind not in ("place", "publication")
    ]
