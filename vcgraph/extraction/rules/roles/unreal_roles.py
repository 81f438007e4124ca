"""Offices that nobody took: "would have become CEO", "denied that she was to be chairman", "wants Ann Lee as president"."""

from collections.abc import Sequence

from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.scene import TITLE, Scene, role_pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_BE = r"(?:be|becomes?|became|been|made|named|appointed|serve|served|return|returned|succeed|take over|taken over|join|joined|hired|promoted|elected)"
_FILLER = r"(?:(?! (?:but|and|who|which|while|because|is|was|has)\b) (?:[\w-]+|<D>|<N>(?:['’]s)?|<A>(?:['’]s)?)){0,6} "
_BEFORE = role_pattern(
    rf"\b(?:(?:(?:would|could|might|should)(?: \w+)? have|(?:was|were|had been) (?:to|supposed to|meant to|due to|set to) have)(?: been)?|(?:will|would|could|may|did|has|had|was|were|is) (?:never|not(?! (?:only|just|least)\b))(?: (?:be|been|have|yet))?) {_BE}?{_FILLER}$"
    rf"|\b[Nn]either (?:<P>|<P>,? nor <P>)(?:, [^;.<P>]{{2,80}},)? (?:is|was|are|were|will be|has been|became)(?: the| an?)? $"
    rf"|\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|ruled out|no truth (?:in|to)|not true|untrue|false(?:ly)?|wrongly)\b[^.;:]{{0,100}}? (?:would|will|was to|is to|were to|might|may|could|had (?:agreed|been (?:asked|offered|chosen|picked))(?: to)?|(?:was|is|been) (?:about|set|due|going|likely|in line|tipped) to|wants? to|wanted to|plan(?:s|ned) to) (?:be )?{_BE}\b{_FILLER}$"
    rf"|(?:\b(?:[Ii]f|[Uu]nless|[Ww]hether)|(?:^|[,;] )[Ss]hould) <P>(?:, [^;.<P>]{{2,80}},)? (?:(?:were|was|is|had|ever|does|did|should|will|would|might) )?(?:to )?(?:be )?{_BE}{_FILLER}$"
    rf"|\b(?:wants?|wanted|would (?:like|prefer|have liked)|hopes? (?:for|to (?:get|hire|appoint|win))|sought|seeks|courted|favou?rs|prefers|proposed|considered) (?:<T> |<N>(?:['’]s)? |[a-z-]+ ){{0,3}}<P>(?:, [^;.<P>]{{2,80}}?,)? (?:as|to (?:be|become|serve as)){_FILLER}$"
)
_RUMOUR = role_pattern(
    rf"\b(?:[Rr]umou?rs?|[Rr]eports?|[Ss]peculation|[Ss]tories|[Tt]alk) (?:that|of) [^.;:]{{0,80}}?(?:would|will|was to|is to|might|may|could) (?:be )?{_BE}{_FILLER}$"
)
_FALSE = role_pattern(
    r"[^.;]{0,80}? (?:was|were|is|are|proved|turned out to be) (?:(?:wholly|entirely|quite|simply) )?(?:false|untrue|wrong|unfounded|denied|baseless)\b"
)
_HAD = role_pattern(
    rf"(?:^|[,;] )(?:[Hh]ad (?!been )(?:<P>|<N>|<C>|he|she|it|they|the [a-z]+)(?!['’]) [^.;:]{{2,90}}?|If [^.;:]{{2,60}}? had [^.;:]{{2,60}}?)would(?: now| still| today)? {_BE}{_FILLER}$"
)
""" "Had she stayed, Ann Lee would be chief executive today"."""
_CHANGED = role_pattern(
    r"(?: (?:of|at) (?:[a-z-]+ ){0,3}<C>)?(?:,? (?:in|next|this|last|on) [a-z<D>]+| <D>)?,? (?:but|until|before) (?:[^.;]{0,40}? )?(?:changed (?:his|her) mind|declined|turned (?:it|them|the (?:job|post|offer)) down|stayed (?:at|with|where|on)|never (?:took|started|came|joined|did)|did not|backed out|pulled out|withdrew|refused|(?:the|that) (?:deal|merger|job|post|plan)[^.;]{0,20} (?:fell|was called|collapsed|went to))\b"
)
_WAS_TO = role_pattern(
    rf"\b(?:was|were) (?:to|due to|set to|supposed to|about to) (?:be )?{_BE}(?: (?!<T>)[^;:.<P>]{{1,30}}?)? $"
)
""" "Was to become chairman of Acme in May, but changed her mind"."""
_OF_CLUB = Pattern(
    r"[\w -]{2,30}? of (?:the )?(?:[a-z]+ )?(?:(?<=school )board|commission|chamber of commerce|governors|trustees|elders|judges|magistrates|jury|committee|club|choir|parish|faculty|department|union|party|orchestra|theatre|village|church)\b(?! (?:of|at) (?:the )?\ue000)"
)
""" "Our chair of governors": of no company."""
_WORDS = AnyOf(
    "would", "could", "might", "should", " have ", "never", " not ", "f ", "nless", "hether", "den", "dismiss", "reject", "ruled", "true", "false", "wrongly", "want", "hope", "sought", "seeks",
    "courted", "either", "favo", "prefer", "proposed", "considered", "umour", "umor", "eport", "peculation", "tories", "alk ", " to ",
)  # fmt: skip


def without_unreal(scene: Scene, found: Sequence[Found]) -> list[Found]:
    """What a sentence was found to tell, without the offices that it says nobody took."""
    unreal = _unreal(scene)
    return [one for one in found if one.position not in unreal]


def _unreal(scene: Scene) -> frozenset[int]:
    """The places in the sentence's mask of titles that nobody took."""
    places = [at for at in scene.titles if scene.text[at] == TITLE]
    clubs = {scene.origin[at] for at in places if _OF_CLUB.match(scene.sentence.mask, scene.origin[at])}
    told = places if places and _WORDS.is_in(scene.text) else ()
    return frozenset(clubs.union(scene.origin[at] for at in told if _is_unreal(scene, at)))


def _is_unreal(scene: Scene, at: int) -> bool:
    start = max(0, at - 240)
    if any(one.search(scene.text, start, at) for one in (_BEFORE, _HAD)):
        return True
    if _RUMOUR.search(scene.text, start, at) and _FALSE.match(scene.text, at + 1):
        return True
    return _WAS_TO.search(scene.text, start, at) is not None and _CHANGED.match(scene.text, at + 1) is not None
