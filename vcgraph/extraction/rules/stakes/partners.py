"""Partners that put money in as part of their deal: "Acme signed a partnership with B, which includes an investment in it"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, subject_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.denied import is_denied
from vcgraph.extraction.rules.stakes.parties import as_listed
from vcgraph.extraction.rules.stakes.stated import Stake, pair_stakes, the_spoken_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyOf

_GATE = AnyOf(
    "partnership with", "alliance with", "agreement with", "deal with", "pact with", "tie-up with", "collaboration with"
)
_INCLUDES = r"(?:,? (?:which|that)(?: (?:also|will))* (?:includes?|involves?|comes with|came with|included)|,? including|,? along with)"
_PART = (
    r"(?:an? )(?:(?:undisclosed|unspecified|minority|strategic|equity|direct|small|significant|new|further) ){0,3}"
    r"(?:investment|stake|shareholding)\b(?! of )"
)
_PARTNERED = pattern(
    r"\b(?:partnership|alliance|agreement|deal|pact|tie-up|collaboration) with (?:the )?(?:(?!(?:and|in|of|to)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}?"
    rf"(?P<partner><N>)(?:, [^.;,<N>]{{2,60}})?{_INCLUDES} {_PART}(?: in(?:to)? (?P<company><C>|it\b)| by <N>)?(?! (?:in|into|from)\b)"
)


def find_partner_stakes(document: Document, sentence: Sentence, rule: str) -> Iterator[Stake]:
    """Who is a partner by a deal that has an investment for a part; the other side of the deal is the company."""
    if not _GATE.is_in(sentence.mask) or marks.NAME not in sentence.mask:
        return
    for match in _PARTNERED.finditer(sentence.mask):
        partner = sentence.items[match.start("partner")].referent
        subject = subject_before(document, sentence, match.start())
        company = _company(document, sentence, match, partner) or subject
        giver = partner if company is not partner else subject
        if giver is None or not is_organization(company) or is_denied(sentence.mask, match.start(), match.end()):
            continue
        yield from pair_stakes(as_listed(giver), [company], rule)


def _company(document: Document, sentence: Sentence, match: re.Match[str], partner: Referent | None) -> Referent | None:
    """Into whom the money goes, where the words say it: "in the startup" is whom the text means by it."""
    at = match.start("company")
    if at < 0:
        return None
    if sentence.mask[at] == marks.NAME:
        return sentence.items[at].referent
    meant = resolve(document, sentence, at) if at in sentence.items else None
    return meant or the_spoken_of(document, sentence, [partner])
