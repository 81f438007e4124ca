"""What a firm, or a company's venture arm, starts with: "Acme Capital launched with $50 million" tells of a fund."""

from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.reader import subject_before
from vcgraph.extraction.rules.funds.mentions import FundMention, is_fund_name
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_BEGAN = Pattern(
    r"\b(?P<verb>start(?:ed|s|ing)?(?: out| life)?|launch(?:ed|es|ing)?|debut(?:ed|s|ing)?|began|begun|opened(?: (?:for business|its doors))?|got (?:going|started)|kicked off|set out|emerge[sd]|(?:came|come|burst) (?:on|onto|into) the (?:scene|market)|comes? out of the gate)(?: (?:(?:in )?\ue003|out|operations|business|investing|life))* with (?:(?:an?|the|about|around|nearly|some|more|than|over|initial|just|only) )*$"
)
_ARM = Pattern(
    r"\b(?:(?:launch|start|creat|form|establish|unveil|announc|found|debut)\w*|set(?:s|ting)? up) (?:(?:its|their|an?|the|own|new|in-house|corporate|dedicated|\ue002) )*(?:venture|investment|venture[- ]capital|VC|corporate[- ]venture|investing)(?: capital)? (?:arm|unit|division|outfit|subsidiary|group|program)\b,?"
    r"(?: (?:(?:called |named |dubbed )?\ue000,?|in \ue003|\ue003))* (?:with|worth|armed with|backed by|backed with) (?:(?:an?|the|about|around|nearly|some|more|than|over|initial|up|to) )*$"
)
_ARM_BEHIND = Pattern(
    r" (?:corporate[- ])?(?:venture|venture[- ]capital|VC)(?: capital)? (?:arm|unit|division|outfit|subsidiary)\b"
)
_SET_BEHIND = Pattern(r" (?:set|family|pair|trio|suite) of (?:[\w\-]+ ){0,3}funds\b")
_STARTS = Pattern(
    r"\b(?:(?:launch|start|creat|form|establish|unveil|announc|found|debut)\w*|set(?:s|ting)? up)\b[^.;,]{0,20}$"
)
_BECOMES = Pattern(
    r",? (?:becoming|making it|to become|which makes it|and (?:became|becomes)) (?:[\w\-.’'\ue006]+ ){1,7}?(?:venture|buyout|capital|equity|investment|growth|VC) funds?\b"
)
_NO_MONEY_OF_FUND = Pattern(
    r" (?:in|of) (?:\w+ )?(?:revenues?|sales|debt|assets|profit)|[- ](?:\w+ )?(?:round|valuation|loan|grant|seed)\b|(?: in)? (?:seed|Series)|\ue004"
)


_FOR_FIRM = pattern(
    r"\b(?P<verb>rais(?:e|es|ing)|seek(?:s|ing)?|gather(?:s|ing)?|drum(?:s|ming)? up|secur(?:e|es|ing)|round(?:s|ing)? up|solicit(?:s|ing)?) (?:(?:the|new|fresh|more|some|outside|additional|investor) )*(?:capital|money|cash|funds|commitments) for (?:(?:his|her|their|its|a|the|<I>|new|own|latest|next|nascent|investment|venture|buyout|private equity|hedge|firm|outfit|group),? )*(?P<firm><N>)(?!['’]s? |'s? )"
)
_FOR_WORDS = AnyOf("capital for", "money for", "cash for", "funds for", "commitments for")


_RAISES_MORE = pattern(
    r"(?P<firm><N>)(?:, [^.;,]{3,70},)? (?:is|are) (?:(?:now|currently|again|also|reportedly|already) )*(?:raising|collecting|gathering|seeking|out raising|out collecting) (?:further|more|fresh|new|additional) (?:funds|capital|money|cash)(?: again| once more)?(?=[.,;]|$)"
)
_MORE = AnyOf("further", "more", "fresh", "new", "additional")
""" "Acme Ventures is raising further funds": a firm that invests raises its next one."""


def speaks_of_capital(sentence: Sentence) -> bool:
    """Whether a sentence may tell for which firm money is raised."""
    return _FOR_WORDS.is_in(sentence.lower) or _tells_more(sentence) is not None


def _tells_more(sentence: Sentence) -> tuple[FundMention, Referent] | None:
    told = _RAISES_MORE.search(sentence.mask) if _MORE.is_in(sentence.lower) else None
    firm = sentence.items[told.start("firm")].referent if told else None
    if told is None or firm is None or firm.kind != "firm" or is_fund_name(firm):
        return None
    return FundMention(told.start("firm"), told.start("firm") + 1), firm


def find_capital(sentence: Sentence) -> Iterator[tuple[FundMention, Referent]]:
    """ "Is trying to raise capital for Acme Ventures": the firms that invest, for which money is sought."""
    more = _tells_more(sentence)
    if more is not None:
        yield more
    for match in _FOR_FIRM.finditer(sentence.mask) if _FOR_WORDS.is_in(sentence.lower) else ():
        firm, at = sentence.items[match.start("firm")].referent, match.start("firm")
        sought = read_modality(sentence.mask[: match.start()], match["verb"])
        if firm is not None and firm.kind == "firm" and not is_fund_name(firm) and sought in ("planned", "in_talks"):
            yield FundMention(at, at + 1), firm


def begins_with(sentence: Sentence, position: int) -> int:
    """Where the verb of "launched with <M>" stands before an amount, -1 where there is none or it is still to come."""
    began = _BEGAN.search(sentence.mask, 0, position)
    if began is None or read_modality(sentence.mask[: began.start()]) != "closed":
        return -1
    return began.start()


def starts_vehicle(document: Document, sentence: Sentence, position: int) -> bool:
    """Whether the amount at a position is what a firm that invests, or a venture arm, sets out with."""
    mask = sentence.mask
    if _NO_MONEY_OF_FUND.match(mask, position + 1):
        return False
    if _ARM.search(mask, 0, position) or _BECOMES.match(mask, position + 1) or _SET_BEHIND.match(mask, position + 1):
        return True
    if _ARM_BEHIND.match(mask, position + 1) and _STARTS.search(mask, 0, position):
        return True
    began = _BEGAN.search(mask, 0, position)
    subject = subject_before(document, sentence, began.start("verb")) if began else None
    return subject is not None and subject.kind == "firm" and not is_fund_name(subject)


_NEW_FUND = pattern(
    r"<P>[^.;]*\b(?:with|launch\w*|start\w*|found\w*|set(?:ting)? up|call(?:ed|ing)(?: it)?|open(?:ed|ing)|form(?:ed|ing)) (?P<firm><N>), an? (?:[\w\-<L>]+ ){0,4}?(?:fund|(?:venture|investment|buyout|private equity|venture capital|seed|growth)(?: capital)? (?:firm|outfit|boutique|shop))\b"
)
_SEEKS = pattern(
    r"(?:She|He|They)(?: (?:is|are|has|have|now|been|also|plans|hopes|wants|aims|looking|trying|out|hoping|planning|to))* (?:rais(?:e|ing)|seek(?:s|ing)?|target(?:s|ing)?|gather|collect) (?:(?:about|around|up to|as much as|some) )?(?P<money><M>)(?! (?:round|<S>))"
)


_NAMED_ARM = pattern(
    r"\b(?P<verb>launch(?:es|ed|ing)?|creat(?:es|ed|ing)|form(?:s|ed|ing)|unveil(?:s|ed|ing)|establish(?:es|ed|ing)|set(?:s|ting)? up|start(?:s|ed|ing)) (?P<arm><N>)(?:, [^,.;<M>]{3,70},)?(?: (?:in )?<D>)?,? (?:with|(?:and )?(?:gave|giving|handed|handing) (?:it|<A>)|and (?:funded|endowed|seeded|provided|armed|capitali[sz]ed) (?:it|<A>) with) (?:(?:an?|initial|the|up to|about|around) )*(?P<money><M>)(?! (?:round|valuation|<S>|in (?:debt|revenue|sales)))"
    r"|\b(?P<gives>earmark(?:s|ed|ing)|set(?:s|ting)? aside|committed|allocat(?:es|ed|ing)) (?:(?:up to|about|around|an initial) )*(?P<sum><M>) (?:for|to) (?P<other><N>), (?:its|their|<I>) (?:new |own |in-house |corporate )*(?:venture|venture capital|investment|VC)(?: capital)? (?:arm|unit|fund|vehicle|outfit|division)\b"
)
_ARM_NAME = Pattern(r" (?:Ventures|Capital|Fund|Venture Capital|Ventures Fund|Growth)$")


def read_arm(document: Document, sentence: Sentence) -> tuple[Referent, Referent, int] | None:
    """ "Has launched Acme Ventures with an initial $5 million": the company, its arm, and where the sum is."""
    told = _NAMED_ARM.search(sentence.mask)
    if told is None or read_modality(sentence.mask[: told.start()], told["verb"] or "") != "closed":
        return None
    arm = sentence.items[max(told.start("arm"), told.start("other"))].referent
    owner = subject_before(document, sentence, told.start())
    if arm is None or owner is None or owner.kind == "person" or owner is arm or not _ARM_NAME.search(arm.name):
        return None
    return owner, arm, max(told.start("money"), told.start("sum"))


_ARM_SETS_ASIDE = pattern(
    r"\b(?:venture|venture capital|investment|corporate venture|VC) (?:arm|unit|division|fund|vehicle),? (?P<arm><N>),? (?:(?:has|have|had|also|said it had) )*(?:set aside|earmarked|allocated) (?:(?:up to|about|around|another) )*(?P<money><M>) (?:to (?:invest|back|fund|support)|for (?:investments?|start-?ups))\b"
)


def arm_sets_aside(sentence: Sentence) -> tuple[Referent, int] | None:
    """ "Its venture unit, Acme Labs, had set aside $5 million to back start-ups": the unit, and where the sum is."""
    told = _ARM_SETS_ASIDE.search(sentence.mask)
    arm = sentence.items[told.start("arm")].referent if told else None
    return (arm, told.start("money")) if told and arm is not None and arm.kind != "person" else None


def read_own(document: Document, sentence: Sentence) -> tuple[Referent, int] | None:
    """ "Ann Lee has struck out on her own with Acme, a seed fund. She is looking to raise $5 million": Acme, and where the sum is."""
    seeks = _SEEKS.match(sentence.mask)
    if seeks is None or sentence.index == 0:
        return None
    before = document.sentences[sentence.index - 1]
    told = _NEW_FUND.match(before.mask)
    firm = before.items[told.start("firm")].referent if told else None
    return (firm, seeks.start("money")) if firm is not None and firm.kind != "person" else None


def is_new_firm(document: Document, firm: Referent) -> bool:
    """Whether the text calls the firm new where it first names it: its fund is its first."""
    told = document.text[max(0, firm.first - 70) : firm.first + len(firm.name) + 70].split(". ")[0]
    return _NEW_FIRM.search(told) is not None


_NEW_FIRM = Pattern(
    r"\bnew(?:ly)?(?:[- ][\w\-]+){0,4} (?:firm|outfit|venture|investor|manager)\b|\bnewly (?:founded|formed|established|launched|created)(?:[- ][\w\-]+){0,3} (?:fund|vehicle)\b|\b(?:firm|outfit|fund) (?:set up|founded|formed|started|launched|established) (?:last|this|earlier)\b"
)
