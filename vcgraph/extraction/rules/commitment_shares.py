"""What each investor gave to the fund that the text speaks of: "A put in $5 million", "with $3 million from B"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitment_funds import PARTICIPANTS, Scene
from vcgraph.extraction.rules.commitment_parties import FoundCommitment, given_by, investors_before
from vcgraph.extraction.rules.lists import Listed
from vcgraph.extraction.rules.marks import pattern
from vcgraph.normalize.money import MoneyMention

_GIVES = pattern(
    r"(?<=[\w,\ue000\ue001)]) (?P<verb>put(?:s|ting)? (?:in|up)|put|add(?:s|ed)|contribut(?:es|ed)|chipp(?:ed|ing) in|(?:to have )?provid(?:es|ed)|kick(?:s|ed) in|commits|committed|pledg(?:es|ed)|promis(?:es|ed)|subscrib(?:es|ed)(?: for)?|gave|gives|wrote|stumped up|invest(?:s|ed)|(?:is|are|was|were|came|comes|signed up|down|good|(?:remains? )?committed) (?:in )?(?:for|with)|(?:is|are) (?:also )?(?:going|coming) in,? (?:for|with)|underwrote|took|takes|accounts? for|accounted for),? (?:(?:about|around|another|a further|up to|some|an?|the) )*(?:(?P<money><M>)|(?:half|third|quarter|fifth|sliver|(?:undisclosed|[\w\-]+-figure) \w+|most|\d+ ?(?:%|per ?cent))(?: of (?:it|that|the (?:new )?(?:money|total|fund|capital|rest|commitments)))?)(?P<tail> each| apiece)?(?: commitment| ticket| che(?:ck|que))?(?=[,.;]| and| while| to the fund| of| in the fund| into the fund|$)"
)
_BIGGEST = pattern(
    r"(?:(?P<investor><X>)(?:,| is| was| are) (?:[\w\- ]{0,40}?)(?:\b(?:backer|investor|LP|contributor|limited partner)s?|<A>),?|followed by (?:the )?(?P<next><X>)) (?:with|at|for|on) (?P<money><M>)"
)
_SHARE_FROM = pattern(
    r"(?:\b(?:with|including|of which|and)|,) (?:about |around |some )?(?P<money><M>) (?:of (?:it|that|the (?:money|total|fund)) )?(?:was |were )?(?:coming |provided |contributed |committed |came |put in )?(?:from|by) (?:the |its )?(?:[\w\-]+ ){0,3}?(?P<investor><X>)"
)
_OTHER_OBJECT = pattern(r" (?:in|into|to|on|for) (?!(?:the|this|its|it)\b(?: (?:fund|vehicle|pot|pool|kitty))?)")


def read_shares(scene: Scene) -> Iterator[FoundCommitment]:
    """What each gave to the fund told just before."""
    if not scene.funds or scene.gap > 2 or PARTICIPANTS.search(scene.sentence.mask):
        return
    yield from _given(scene)
    yield from _shared(scene)


def _given(scene: Scene) -> Iterator[FoundCommitment]:
    sentence = scene.sentence
    for match in _GIVES.finditer(sentence.mask):
        if _OTHER_OBJECT.match(sentence.mask, match.end()) or any(
            one.start >= match.end() and (one.own or one.ordinal) for one in scene.mentions
        ):
            continue
        listed = investors_before(scene.document, sentence, match.start("verb"))
        amount = sentence.items[match.start("money")].value if match["money"] else None
        each = (
            len(listed) == 1 or match["tail"] or _EACH_BEFORE.search(sentence.mask[: match.start("verb")]) is not None
        )
        money = amount.money if isinstance(amount, MoneyMention) and each else None
        yield from given_by(scene, listed, _fund(scene, listed), "gives", "committed", money)


def _fund(scene: Scene, listed: list[Listed]) -> str | None:
    givers = frozenset(one.item.referent.name for one in listed if one.item.referent)
    return scene.spoken_of(besides=givers, position=min((one.position for one in listed), default=0))


_EACH_BEFORE = re.compile(r"\beach\b[^.;]{0,12}$")


def _shared(scene: Scene) -> Iterator[FoundCommitment]:
    sentence = scene.sentence
    for rule in (_BIGGEST, _SHARE_FROM) if scene.gap == 0 else (_BIGGEST,):
        for match in rule.finditer(sentence.mask):
            at = match.start("investor") if match["investor"] else match.start("next")
            amount = sentence.items[match.start("money")].value
            listed = [Listed(sentence.items[at], at, False)]
            if isinstance(amount, MoneyMention):
                yield from given_by(scene, listed, _fund(scene, listed), "share", "committed", amount.money)
