"""Investors told first as a group and then by name: "Two funds led: A and B", "Several firms, including A and B, are backing it"."""

from collections.abc import Iterator
from typing import NamedTuple

from vcgraph.extraction.rules.rounds.cue_words import THE_ROUND, TOLD_NEXT
from vcgraph.extraction.rules.rounds.told_rounds import Told, current_round
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.words import AnyOf

_INVESTORS = r"(?:firms|funds|investors|backers|angels|shareholders|lenders|houses|outfits|pools|celebrities|individuals|institutions|VCs)"
_OTHERS = r"(?:banks|groups|names|executives|founders|entrepreneurs|operators|athletes|people|companies|units|arms)"
"""Who may as well join a company as invest in it."""
_COUNT = (
    r"(?:[Tt]wo|[Aa]ll(?: of)?(?: (?:<I>|the))?|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Vv]arious|[Mm]any|[Oo]ther|[Ee]xisting|[Ee]arlier|[Nn]ew|"
    r"[Aa] (?:pair|trio|handful|number|couple|group|smattering|slew|host|string|mix|raft|clutch|bunch|range|collection|crowd|lineup|line-up) of|<I>|[Tt]he)"
)
_WORDS_BETWEEN = r"(?:(?!(?:in|to|for|at|by|with|from|that|which|who|and)\b)[\w\-]+ |VC |<L>(?:-based|['’]s)? ){0,4}?"
_FROM = r"(?: of (?:money|capital)| (?:from|in) <L>)?"
_GROUP = (
    rf"{_COUNT} {_WORDS_BETWEEN}(?:{_INVESTORS}(?: and (?:[\w\-]+ ){{0,2}}{_INVESTORS})?|(?P<others>{_OTHERS})){_FROM}"
)
_THOSE = r"[Tt]hose (?:who|that) (?:(?:had|have|has|already) )*(?:put (?:in money|money in)|invested|backed (?:it|<A>)|paid in)(?: (?:before|earlier|previously|already))?"
_ALSO = r"(?:(?:have|has|had|also|all|both|each|again|jointly|together|now|then|are|were|will|too) )*"
_ROUND = rf"(?: {THE_ROUND})?"
_IN = rf"(?: in (?:{THE_ROUND}|<A>|it|the (?:company|startup|start-up|business|firm)))?"
_GIVE = (
    rf"(?P<led>(?:co-?)?(?:led|leading){_ROUND}|(?:head|anchor)(?:ed|ing){_ROUND}|shar(?:ed|ing) the lead|split the lead)"
    rf"|(?:invest|co-invest|participat)(?:ed|ing){_IN}|(?:chipped|chipping) in|(?:took|taking) part{_IN}|put (?:in|up) (?:the |their )?(?:money|cash|capital)"
)
_COME = (
    rf"(?:joined|joining|backed|backing)(?: (?:{THE_ROUND}|<A>|it))?|contribut(?:ed|ing)|returned|re-?invested|com(?:e|ing) (?:in|along|aboard|on board)|came (?:in|along|aboard|on board|back)|on board|aboard"
    r"|(?:throwing|threw|putting|put|thrown) (?:their|its) (?:\w+ )?(?:confidence|weight|money|support|cash) (?:behind|into) (?:<A>|it|the (?:company|startup|start-up|business|round))"
)
"""What people may do as well who give no money: they join and come back."""
_DID = (
    rf"{_ALSO}(?:{_GIVE}|(?P<come>{_COME}))"
    r"(?: (?:again|too|as well|alongside|along|once more|this time|for the first time|on their own account|out of their own pockets?|<D>|in <D>))*"
)
_SIGNED = rf"(?:,? (?:including|such as|like|among (?:them|others)|namely)|:(?! [^.;:<N><P>]{{0,40}}<X> (?:put|puts|invested|backed|led|bought|took|has|have|is|was|said|says|gave|paid)\b)| ?[—–]| --?| \() ?{TOLD_NEXT}|, (?=(?:(?:the )?(?:[a-z\-]+ ){{0,3}}<X>(?:,? and |, )?){{1,5}} among them)"
_TELLS = pattern(rf"(?:^|[.;,] (?:and |while )?|\b(?:and|while|as|with) )(?:{_GROUP}|{_THOSE}),? {_DID}(?:{_SIGNED})")
""" "Two celebrities invested on their own account: A and B", "with several angels also participating, such as A"."""
_NAMES = pattern(
    rf"(?:^|[.;,] (?:and |while )?|\b(?:and|while|with) ){_GROUP}(?:,? (?:including|such as|like|among them|namely)| ?[—–]| --?| \() ?{TOLD_NEXT}"
)
_BEHIND = pattern(rf"(?:,|\)| ?[—–]| --?)? {_DID}(?=[.,;]|$| (?:and|with|while) )")
""" "A group of firms, including A and B, | are backing it"."""
_WITH_NAMES = pattern(
    rf"\bwith (?:[\w\-]+ |<L>(?:-based|[\'’]s)? ){{0,3}}(?:names|angels|investors|backers|firms|funds) (?:on board|aboard|in tow|along for the ride|in the round)(?::| ?[—–]| --?) ?{TOLD_NEXT}"
)
_WORDS = AnyOf(
    *(word.lower() for word in (_INVESTORS + "|" + _OTHERS).replace("(?:", "").replace(")", "").split("|")), "those "
)
_MONEY = AnyOf(
    "\ue002", "\ue004", "invest", "back", "round", "particip", "took part", "taking part", "led", "lead", "join", "chip", "board", "came ", "coming ",
    "put ", "aboard", "contribut", "returned", "behind", "split", "in tow",
)  # fmt: skip
_NEAR = 4
"""How many sentences behind its round a group may be named."""


class _Named(NamedTuple):
    role: InvestorRole
    listed: list[Listed]


def named_groups(told: Told) -> Iterator[tuple[RoundDraft, InvestorRole, list[Listed]]]:
    """Whom a sentence names of a group that invests in the round of the sentence, or else of the text so far."""
    if not _WORDS.is_in(told.sentence.lower) or not _MONEY.is_in(told.sentence.lower):
        return
    for named in (*_behind_verb(told), *_before_verb(told)):
        draft = told.found[-1] if told.found else current_round(told)
        near = draft is not None and told.sentence.index - draft.sentence <= _NEAR
        if draft is not None and near and all(one.item.referent is not draft.company for one in named.listed):
            yield draft, named.role, named.listed


def _behind_verb(told: Told) -> Iterator[_Named]:
    for rule in (_TELLS, _WITH_NAMES):
        for match in rule.finditer(told.sentence.mask):
            if rule is _TELLS and match["others"] and match["come"]:
                continue
            listed, _ = read_list(told.sentence, match.end())
            led = rule is _TELLS and match["led"] is not None
            if listed:
                yield _Named("lead" if led else "participant", listed)


def _before_verb(told: Told) -> Iterator[_Named]:
    for match in _NAMES.finditer(told.sentence.mask):
        listed, end = read_list(told.sentence, match.end(), whole=True)
        did = _BEHIND.match(told.sentence.mask, end) if listed else None
        if did is not None and not (match["others"] and did["come"]):
            yield _Named("lead" if did["led"] else "participant", listed)
