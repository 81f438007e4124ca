"""Commitments told beside others: "joining A and B", "commitments approved by A: B Fund II, $5 million", "with A in talks to commit"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import PARTICIPANTS, Scene
from vcgraph.extraction.rules.commitments.institutions import is_institution, only_institution
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    fund_given_to,
    given_by,
    investors_before,
    money_at,
    named_at,
    read_parties,
)
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money
from vcgraph.model.claim import CommitmentStatus

_JOINING = pattern(
    r"\b(?:committ?(?:ed|s)|pledg(?:ed|es)|anchor(?:ed|s)|contribut(?:ed|es)|(?:took|taken) part|participated)\b[^.;]{3,160}?,? (?:joining|alongside|along with|following) (?:(?:the|existing|fellow|other|investors|backers|LPs|limited partners|institutions|commitments from) ){0,4}(?=(?:[\w\-<L>]+ ){0,4}<X>)"
)
_HEADED = pattern(
    r"\b[Cc]ommitments?\b[^.:;<M>]{0,40} by (?:the )?(?P<by><N>)(?:['’]s (?:board|trustees|investment committee))?(?:,? (?:in |on |at )?(?:<D>|its [\w\- ]{0,20}meeting))?: (?=(?:the )?<N>)"
    r"|^[•* ]*(?:The )?(?P<owner><N>)['’]s? (?:[\w\-]+ ){0,3}commitments?(?:,? (?:in |on |at )?<D>)?(?: (?:were|are|include))?: (?=(?:the )?<N>)"
)
_ITEM = pattern(
    r"(?:the )?(?P<fund><N>)(?:,? \(| [–—-] |, |: )(?:up to |about )?(?P<money><M>)\)?(?P<next>[;,] (?:and )?| and )?"
)
_CONSIDERS = pattern(
    r"(?:,? (?:is|are|was|were))(?: (?:said|reported|understood|believed|thought|known) to be| also| now)? (?:considering|weighing|mulling|eyeing|discussing) (?:(?:an?|up to|as much as|another|making|possible) )*(?:[\w\-]+ )?(?:commitment|ticket|che(?:ck|que)|investment|pledge|allocation) of (?:(?:up to|about|around|as much as) )?(?P<money><M>)(?=[.,;]|$| (?:to|in) (?:it|the (?:fund|vehicle))\b)"
)
_IN_TALKS = pattern(
    r",? (?:in (?:[\w\-]+ )?talks|expected|set|due|lined up|likely|poised) to (?:commit|invest|join|contribute|come in|participate|anchor it)\b"
)
_WEIGHS = pattern(
    r"(?:,? (?:is|are|was|were)(?: also| now| (?:said|reported|understood) to be)?)? (?:weighing|considering|mulling|eyeing|recommended|recommends|proposed|proposes) (?:(?:up to|as much as|about|around|another|a further|an additional) )*(?P<money><M>) (?:for|in|to|into|with) (?:the )?"
)
_AND_SUM = pattern(r"(?:,| and|, and) (?:up to |about )?(?P<money><M>) (?:for|in|to|into|with) (?:the )?")
_AGENDA = pattern(
    r"\b(?:[Aa]ction|[Dd]iscussion|[Cc]onsideration|[Vv]ote|[Rr]ecommendation|[Aa]pproval)\b[^.;<M>]{0,30} commitment of (?:(?:up to|about) )?(?P<money><M>) (?:to|in|for) (?:the )?"
)
_CONTINUES = pattern(
    r"\bcontinuation (?:fund|vehicle)\b[^.;]{0,80}? (?:led|co-led|anchored|backed|underwritten) by (?:the )?(?=(?:[\w\-<L>]+ ){0,4}<X>)"
)
_BACKED_FUND = pattern(
    r"(?P<fund><N>)(?: \(<N>\))?, an? (?:(?!(?:by|of|that|which)\b)[\w\-]+ |<L>(?:-based)? |<M> ){0,6}(?:(?<!hedge )(?<!pension )(?<!mutual )fund|(?:VC|venture(?: capital)?|private equity|investment) (?:firm|vehicle)),? (?:which is |that is )?(?:backed|anchored|sponsored|bankrolled|funded) by (?:the )?(?=(?:[\w\-<L>]+ ){0,4}<X>)"
)
""" "A, an Oslo-based fund backed by B and C": B and C give to A, whatever company A is in."""
_WITH = pattern(r"\bwith (?=(?:[\w\-<L>]+ ){0,5}<X>)")


def read_beside(scene: Scene) -> Iterator[FoundCommitment]:
    """The investors that stand beside one that commits, or whose commitments a heading or a plan tells."""
    yield from _backed(scene)
    if PARTICIPANTS.search(scene.sentence.mask):
        return
    yield from _headed(scene)
    yield from _weighed(scene)
    yield from _on_agenda(scene)
    for match in _CONTINUES.finditer(scene.sentence.mask):
        inside = scene.within(match.start(), match.end())
        fund = scene.named(inside) if inside else scene.spoken_of(position=match.start())
        listed = read_parties(scene.document, scene.sentence, match.end())
        yield from given_by(scene, listed, fund, "continuation", is_expected(scene.sentence, match.start()))
    for match in _JOINING.finditer(scene.sentence.mask):
        told = [one for one in scene.mentions if one.end <= match.end() and (one.own or one.ordinal or one.owner >= 0)]
        fund = scene.named(told[-1]) if told else scene.spoken_of(position=match.start()) if scene.gap <= 2 else None
        listed = read_parties(scene.document, scene.sentence, match.end())
        yield from given_by(scene, listed, fund, "joining", is_expected(scene.sentence, match.start()))
    if scene.funds and scene.gap <= 2:
        yield from _planned(scene)


def _backed(scene: Scene) -> Iterator[FoundCommitment]:
    for match in _BACKED_FUND.finditer(scene.sentence.mask):
        fund = scene.sentence.items[match.start("fund")].referent
        listed = read_parties(scene.document, scene.sentence, match.end())
        if fund is not None:
            yield from given_by(scene, listed, fund.name, "backed", "committed")


def _headed(scene: Scene) -> Iterator[FoundCommitment]:
    """The funds and sums of a list that its heading says whose commitments they are."""
    sentence = scene.sentence
    head = _HEADED.search(sentence.mask)
    item = _ITEM.match(sentence.mask, head.end()) if head else None
    while head and item:
        referent = sentence.items[item.start("fund")].referent
        if referent is not None and (referent.kind == "firm" or is_fund_name(referent) or number_of(referent.name)):
            listed = [named_at(sentence, max(head.start("by"), head.start("owner")))]
            money = money_at(sentence, item.start("money"))
            yield from _given(scene, listed[0].item.referent, referent.name, "headed", "committed", money)
        item = _ITEM.match(sentence.mask, item.end()) if item["next"] else None


def _given(
    scene: Scene, investor: Referent | None, fund: str | None, rule: str, status: CommitmentStatus, money: Money | None
) -> Iterator[FoundCommitment]:
    if investor is not None and fund and investor.name != fund:
        yield FoundCommitment(investor, fund, "limited_partner", money, status, scene.sentence.index, rule, True)


def _weighed(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A's endowment is weighing $5 million for B Fund II", "staff at A recommended $5 million for B Fund II"."""
    for match in _WEIGHS.finditer(scene.sentence.mask):
        fund = next((one for one in scene.mentions if match.end() - 5 <= one.start <= match.end()), None)
        listed = investors_before(scene.document, scene.sentence, match.start())
        listed = listed or investors_before(scene.document, scene.sentence, match.start() + 1)
        if fund is not None and (fund.own or fund.ordinal) and any(is_institution(one) for one in listed):
            money = money_at(scene.sentence, match.start("money"))
            yield from given_by(scene, listed, scene.named(fund), "weighs", "planned", money)
            yield from _and_others(scene, listed, fund.end)


def _and_others(scene: Scene, listed: list[Listed], end: int) -> Iterator[FoundCommitment]:
    """ "... and $5 million to C Fund III"."""
    mask = scene.sentence.mask
    while more := _AND_SUM.match(mask, end):
        fund = next((one for one in scene.mentions if more.end() - 5 <= one.start <= more.end()), None)
        if fund is None or not fund.own:
            return
        money = money_at(scene.sentence, more.start("money"))
        yield from given_by(scene, listed, scene.named(fund), "weighs", "planned", money)
        end = fund.end


def _on_agenda(scene: Scene) -> Iterator[FoundCommitment]:
    """ "Item 4: Action on a commitment of $5 million to A Fund II", of the one institution that the text names."""
    match = _AGENDA.search(scene.sentence.mask)
    fund = scene.within(match.end() - 5, match.end() + 1) if match else None
    if match is None or fund is None or not fund.own:
        return
    money = money_at(scene.sentence, match.start("money"))
    yield from _given(scene, only_institution(scene.document), scene.named(fund), "agenda", "planned", money)


def _planned(scene: Scene) -> Iterator[FoundCommitment]:
    sentence = scene.sentence
    for match in _CONSIDERS.finditer(sentence.mask):
        listed = investors_before(scene.document, sentence, match.start())
        fund = fund_given_to(scene, listed, match.start())
        yield from given_by(scene, listed, fund, "considers", "planned", money_at(sentence, match.start("money")))
    for match in _WITH.finditer(sentence.mask):
        listed = read_parties(scene.document, sentence, match.end())
        talks = _IN_TALKS.match(sentence.mask, listed[-1].position + 1) if listed else None
        if talks:
            fund = fund_given_to(scene, listed, match.start())
            yield from given_by(scene, listed, fund, "in talks", "planned")
