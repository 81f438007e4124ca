"""Money given to a house that invests, as its limited partner: "put $3 million into Acme, a venture capital firm"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import PARTICIPANTS, Scene
from vcgraph.extraction.rules.commitments.parties import FoundCommitment, given_by, investors_before, money_at
from vcgraph.extraction.rules.commitments.verbs import status_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_INVESTING = r"(?:VC|PE|venture|venture[- ]capital|private[- ]equity|buyout|growth[- ]equity)(?: (?:capital|equity|investment|fund|management|growth))? (?:firm|house|manager|outfit|investor|fund manager|fund|investment firm)"
_OF_STAGE = r"(?:seed[- ]stage|early[- ]stage|seed|impact)(?: (?!cancer\b)[\w\-]+)? (?:investor|fund manager|fund|investment firm|investment house|(?:VC|venture|venture capital) firm)"
""" "An early-stage fund"; of "an early-stage software firm" the money buys a part."""
_ENDS = r"(?=[.,;:)]|$| <D>| [–—]| (?:in|based|from|that|which|who|with|to|as|and|at|on|for|last|this|focused|run|led|founded|backing|investing|specialising|specializing|targeting)\b)"
_HOUSE = rf"(?:(?:(?!(?:that|which|who|of|for|to|with|and|startup|portfolio)\b)[\w\-]+|<L>(?:-based|['’]s)?),? ){{0,6}}?(?:{_INVESTING}|{_OF_STAGE})"
_SUM = r"(?:(?:about|around|up to|another|a further|an additional|some|nearly) )*(?P<money><M>)"
_GIVEN = pattern(
    rf"\b(?P<verb>(?:invest(?:s|ed|ing)?|put(?:s|ting)?|commit(?:s|ted|ting)?|pledg(?:es|ed|ing)|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|plough(?:s|ed)|allocat(?:es|ed|ing))) {_SUM} (?:in|into|to|with) (?:(?P<fund><N>),? (?:which is )?(?:an?|the) {_HOUSE}{_ENDS}|(?:the )?{_HOUSE} (?P<named><N>)(?!['’]))"
)
_NO_HOUSE = r",? (?:which (?:is|makes|builds|runs|sells) )?(?:an?|the|<I>) (?!(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,7}?(?:funds?|investors?|managers?|vehicle|partnership|VC|PE|equity|venture[- ]capital|venture|buyout)\b)| for (?![^.;]{0,50}\b(?:funds?|vehicles?|invest\w*|start-?ups|buyouts|deals|companies|strategy|mandate)\b)| to (?!(?:invest|back|manage|be|bring)\b)"
""" "Acme Growth, | a maker of ...", "Acme Capital | for flood relief": what a name of a house's kind is not."""
_TO_FIRM = pattern(
    rf"\b(?P<verb>(?:re-?)?(?:commit(?:s|ted|ting)|pledg(?:es|ed|ing)|allocat(?:es|ed|ing)|earmark(?:s|ed|ing))) {_SUM}(?: \(<M>\))?(?: (?:in|of) (?:capital|its capital|new money))? (?:to|with|for) (?:the )?(?:<L>(?:-based|['’]s)? |[\w\-]+ (?:manager|firm|investor|house) ){{0,2}}(?P<fund><N>)(?P<named>)(?!['’]|-| (?:fund|round|project|programme|program|initiative|campaign)\b)(?!{_NO_HOUSE})"
)
""" "Committed <M> to London-based Acme Partners": a firm by its name, and what it manages is what it gets."""
_PICKED = pattern(
    rf"\b(?P<verb>pick(?:s|ed)|cho(?:oses|se|sen)|select(?:s|ed)|tapp?(?:s|ed)) (?P<fund><N>)(?: of <L>)? (?:for|with|as the recipient of) (?:an? |new )*(?:commitment|allocation) of {_SUM}(?P<named>)(?! (?:in (?!commit|capital|<D>)|of |to (?!its|the)))"
)
_TO_ONE = pattern(
    rf"\b(?P<verb>(?:commit(?:ted|ting)|pledged|allocated)) (?:capital|money|cash|funding) to (?:an?|the) {_HOUSE}(?=[.;]|$| for | in | that | focused | led )(?! <N>)"
)
""" "Have committed capital to a deep tech venture firm": the house that the text tells of next."""
_GIVING = AnyOf("invest", "put", "commit", "pledg", "pour", "pump", "plough", "allocat")
_KINDS = AnyOf("vc ", "pe ", "venture", "equity", "buyout", "stage", "impact", "commitment of", "allocation of")
_STAKE = Pattern(
    r"\b(?:stakes?|shareholding|valu(?:ing|ed|ation)|per ?cent|merg\w+|acqui\w+|settle\w*|lawsuit|damages|fees|loan|debt|equity in)\b|%"
)


_MANAGES = Pattern(
    r"\b(?:Partners|Capital|Ventures?|Equity|Limited Partnership|Investors|Growth|LP|SCSp|Opportunities)\b"
)


def _manages(scene: Scene, position: int) -> bool:
    """Whether a name is that of a house that takes money: a firm, or one whose last words say so."""
    house = scene.sentence.items[position].referent
    if house is None or house.kind in ("person", "place") or scene.within(position, position + 1):
        return False
    return house.kind in ("firm", "fund") or _MANAGES.search(house.name) is not None


def speaks_of_house(scene: Scene) -> bool:
    """Whether a sentence has a sum, or capital, and a word for a house that invests."""
    return (marks.MONEY in scene.sentence.mask or "capital to" in scene.sentence.lower) and _KINDS.is_in(
        scene.sentence.lower
    )


def read_houses(scene: Scene) -> Iterator[FoundCommitment]:
    """What somebody gives to a house, where the words say that it invests, and nothing that a part of it is bought."""
    mask = scene.sentence.mask
    if not _GIVING.is_in(scene.sentence.lower) or _STAKE.search(mask) or PARTICIPANTS.search(mask):
        return
    for match in _TO_ONE.finditer(mask):
        status = status_of(mask[: match.start()], match["verb"], "")
        listed = investors_before(scene.document, scene.sentence, match.start())
        if status is not None:
            yield from given_by(scene, listed, scene.spoken_of(position=match.start()), "house", status)
    for rule in (_GIVEN, _PICKED, _TO_FIRM):
        for match in rule.finditer(mask):
            if rule is _TO_FIRM and not _manages(scene, match.start("fund")):
                continue
            status = status_of(mask[: match.start()], match["verb"], mask[match.end() : match.end() + 40])
            house = scene.sentence.items[match.start("fund" if match["fund"] else "named")].referent
            listed = investors_before(scene.document, scene.sentence, match.start())
            if status is not None and house is not None and house.kind != "person":
                money = money_at(scene.sentence, match.start("money"))
                yield from given_by(scene, listed, house.name, "house", status, money)
