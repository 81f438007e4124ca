"""Several owners with their parts, as a prospectus lists them: "A holds 18 percent of B, C 11 percent and D 9 percent"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.denied import is_denied
from vcgraph.extraction.rules.stakes.stated import Stake, pair_stakes, the_spoken_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern

TABLE = "owners with parts"
_ABOUT = r"(?:(?:about|around|roughly|nearly|almost|over|just|more than|less than|at least|an estimated|some|another|a further) )*"
_NUMBER = r"[1-4]?\d(?:\.\d+)?"
_PERCENT = r" ?(?:percent|per cent|pct|%)"
_PART = rf"{_ABOUT}{_NUMBER}{_PERCENT}"
_DESC = r"(?:(?:the )?(?:(?!(?:which|whose|that|for|to|from)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?)"
_OF = rf"(?: (?:stake|share|of the (?:shares|stock|equity|votes|voting rights|capital)))?(?: (?:of|in|at) {_DESC}(?P<company><C>))"
_HOLDS = r"(?:owns?|owned|holds?|held|has|have|had|controls?|controlled)"
_AND = r"(?:,? and|,? while|,|;|,? followed by|,? then|,? ahead of)+ "
_ASIDE = r"(?:, (?:<A>|(?:an?|the|its) [^,;.]{3,40}),)?"
_WHO = r"(?:(?!(?:of|in|by)\b)[\w\-]+ ){0,3}?"
_MORE = rf"(?:{_AND}{_WHO}<X>{_ASIDE},?(?: (?:owns?|owned|holds?|held|has|had|with|at))? \(?{_PART}\)?)"
_RULES = (
    pattern(rf"<X>{_ASIDE}(?:,? (?:which|who))?(?: (?:still|also|now|currently))* {_HOLDS} {_PART}{_OF}?{_MORE}+"),
    pattern(rf"(?P<company><C>)(?:,? (?:which|that))?,? (?:is |are |was )?(?:now |currently |still )?owned {_PART} by {_DESC}<X>(?:{_AND}{_PART} by {_DESC}<X>)*"),
    pattern(rf"\b(?:[Ll]argest|[Bb]iggest|[Mm]ain|[Tt]op|[Pp]rincipal) (?:[\w\-]+ ){{0,2}}?(?:owner|(?:share|stock)?holder|investor|backer)s? (?:of|in) {_DESC}(?P<company><C>) (?:is|are|was|were) {_DESC}<X>,? (?:with|at|which (?:has|holds|owns)|\() ?{_PART}\)?{_MORE}*"),
    pattern(rf"\b(?:[Ss]hareholders|[Ss]tockholders|[Oo]wners|[Hh]olders)\b(?: (?:of|in) {_DESC}(?P<company><C>))?[^.;:<N>]{{0,40}}: {_WHO}<X>,? \(?{_PART}\)?{_MORE}+"),
    pattern(rf"<X>(?:(?:, |,? and ){_WHO}<X>)+,?(?: (?:which|who|together|also|respectively|still|now|each))* (?:own|hold|control|have|owned|held) (?:{_NUMBER}(?:{_PERCENT})?(?:,? and |, ))+{_PART}(?: respectively)?,?{_OF}"),
    pattern(rf"<X>(?:(?:, |,? and )(?:the )?<X>)*(?:,? (?:which|who))?(?: (?:together|jointly|still|also))* {_HOLDS} {_PART} of the (?:votes|voting rights|voting shares|share capital|capital) (?:of|in|at) {_DESC}(?P<company><C>)"),
)  # fmt: skip


def find_owner_tables(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Who owns how much of the company that the sentence names, else of the one that the text speaks of."""
    if "%" not in sentence.mask and "per" not in sentence.mask and "pct" not in sentence.mask:
        return
    for rule in _RULES:
        for match in rule.finditer(sentence.mask):
            if not is_denied(sentence.mask, match.start(), match.end()):
                company = _company(document, sentence, match)
                owners = [
                    Listed(item, at, False)
                    for at, item in sentence.all(marks.NAME, match.start(), match.end())
                    if item.referent is not company
                ]
                yield from pair_stakes(owners, [company], TABLE)


def _company(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    named = [item.referent for _, item in sentence.all(marks.NAME, match.start(), match.end())]
    if not match["company"]:
        return the_spoken_of(document, sentence, named)
    if match["company"] == marks.NAME:
        return sentence.items[match.start("company")].referent
    company = resolve(document, sentence, match.start("company"))
    return company if company not in named else the_spoken_of(document, sentence, named)
