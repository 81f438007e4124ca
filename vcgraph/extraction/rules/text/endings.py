"""What came of a deal that was only planned or talked of, where the words behind it or the next sentence say so."""

from collections.abc import Container, Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_DEAL = (
    r"(?:deal|talks|negotiations|discussions|merger|takeover|offer|bid|proposal|sale|round|financing|fundraise|fundraising|raise|plan|agreement|pact|"
    r"letter(?: of intent)?|purchase|acquisition|transaction|money|cash|option|term sheet|<S>)"
)
_ADVERBS = r"(?: (?:however|later|then|eventually|ultimately|finally|in the end|soon|<D>|in <D>))*"
UNDONE = (
    r"(?:(?:has |had )?(?:fell|fallen) (?:through|apart)|collapsed|broke(?:n)? (?:down|off)|came to nothing|went nowhere|lapsed|expired|ended (?:(?:in |on |last )?<D> )?without (?!delay)[a-z ]+"
    r"|(?:has |have |had )?never (?:closed|happened|materiali[sz]ed|came|arrived|went through|was (?:paid|completed|signed))"
    r"|(?:was|were|has been|have been|had been) (?:later |then |eventually )?(?:called off|shelved|abandoned|scrapped|cancell?ed|blocked|pulled|dropped|withdrawn|refused|rejected|turned down|declined|given up|frozen|postponed indefinitely))"
)
_GAVE_IT_UP = (
    r"(?:walked away|backed out|pulled out|withdrew|refused(?= ?[.;,]| it| <A>| the )|declined(?= ?[.;,]| it| <A>| the (?:offer|bid|deal|money))|said no|changed (?:its|their|his|her) minds?|lost interest"
    r"|rejected (?:it|<A>|the (?:offer|bid|deal|proposal))|turned (?:it|<A>|him|her|them|the (?:offer|bid|deal)) down|turned down the (?:offer|bid|deal)"
    r"|(?:did|do|would|could) not (?:agree|accept|sell|come to terms|reach (?:an? )?(?:agreement|deal))|never did|did not(?= ?[.;])"
    r"|(?:has |had )?(?:ended|terminated|cancelled|called off|broken off|withdrawn from|pulled out of) (?:the|its|their) (?:[a-z]+ )?(?:agreement|deal|talks|merger|offer|bid|plan))"
)
_WHO = r"(?P<who><X>|<A>|it|they|he|she|(?:[Tt]he|its|their) (?:two|pair|board|owners?|founders?|shareholders|company|firm|bank|start-?up|dairy|chain)|both|[Nn]either(?: side)?|<N>['’]s? (?:board|owners?|founders?|shareholders))"
_OPENS = r"(?:(?:[Bb]ut|[Tt]hen|[Ll]ater|[Uu]ltimately|[Ee]ventually|[Ff]inally|[Hh]owever|[Ii]n the end|In <D>|On <D>|<D>|A (?:week|month|year) later|Days later),? )?"
_CAME_TO_NOTHING = pattern(
    rf"(?:[^.;]{{0,60}},? (?:and|but) )?{_OPENS}(?:(?:[Tt]he|[Tt]hat|[Tt]hose|[Ii]ts|[Tt]heir|<N>['’]s?) (?:[\w\-]+ |<S> ){{0,2}}?{_DEAL}(?: [^.;,]{{2,30}})?{_ADVERBS} {UNDONE}\b"
    rf"|(?:[Tt]alks|[Nn]egotiations){_ADVERBS} {UNDONE}\b"
    rf"|{_WHO}(?: (?:said|announced|told [a-z]+)(?: on <D>| <D>)? (?:that )?(?:it|they|he|she|<A>))?{_ADVERBS} {_GAVE_IT_UP})"
)
_OPEN = pattern(
    r"\b(?:promis\w+|pledg\w+|agreed|offered|plann?(?:ed|ing)|hop(?:ed|ing)|wanted|sought|tried|was to|were to|about to|in talks|talks|close to|set to|meant to|due to|intended|signed)\b[^.;]{0,90}$"
)
_BEHIND = pattern(
    rf"[^.;]{{0,90}}?,? (?:but|and|before|until|though|although|only for)(?: [^.;,]{{2,40}})??(?: (?:the|its|that|their) (?:[\w\-]+ ){{0,2}}?{_DEAL}{_ADVERBS} {UNDONE}\b|{_ADVERBS} (?:{_WHO} )?(?:never did|{_GAVE_IT_UP}))"
)


def came_to_nothing(sentence: Sentence, parties: Container[Referent | None]) -> bool:
    """Whether a sentence says that the deal told right before it came to nothing: "The letter expired", "Acme refused"."""
    ended = _CAME_TO_NOTHING.match(sentence.mask)
    if ended is None:
        return False
    named = sentence.items.get(ended.start("who")) if ended["who"] else None
    return named is None or named.referent is None or named.referent in parties


def ends_in_vain(mask: str, position: int) -> bool:
    """Whether what is promised, planned or talked of before a place comes to nothing behind it: "promised to invest $5 million,
    but the money never came".
    """
    return (
        _BEHIND.match(mask, position + 1) is not None
        and _OPEN.search(mask, max(0, position - 120), position) is not None
    )


_HAD_MEANT = pattern(
    r"\b(?:had (?:[a-z]+ ){0,2}?(?:planned|hoped|wanted|meant|agreed|intended|expected|sought|been (?:about|due|set|expected|supposed))"
    r"|(?:was|were) (?:about|due|set|expected|supposed|meant|to have)|(?:planned|hoped|wanted|meant|intended) to)\b[^.;]{0,70}$"
)
_INSTEAD = Pattern(r"[^.;]{0,160}\binstead\b(?! of\b)")


def gave_way(before: str, after: str) -> bool:
    """Whether something else came of what was meant: "had planned to sell B to A, raised $5 million instead"."""
    return _HAD_MEANT.search(before) is not None and _INSTEAD.match(after) is not None


_HAD_SOUGHT = pattern(
    r"\bhad (?:[a-z]+ ){0,2}?(?:sought|been (?:seeking|raising|looking|trying)|hoped|wanted|planned|aimed|tried)\b"
)
_IN_VAIN_BEFORE = pattern(
    r"\b(?:talks|negotiations|discussions|round|fund-?raising|fundraise|financing|efforts?|attempts?|bid|plans?)\b(?: [^.;,]{2,60})? (?:has |have |had )?(?:failed|collapsed|stalled|fell through|fallen through|broke down|broken down|came to nothing)\b"
    r"|\bfailed to (?:raise|secure|find|close|land|attract)\b"
)


def was_in_vain(document: Document, sentence: Sentence, position: int) -> bool:
    """ "Talks with investors collapsed. It had sought $5 million": the sum that was not raised."""
    if sentence.index == 0 or _HAD_SOUGHT.search(sentence.mask, 0, position) is None:
        return False
    return _IN_VAIN_BEFORE.search(document.sentences[sentence.index - 1].mask) is not None


def take_end(sentence: Sentence, drafts: Sequence[RoundDraft]) -> None:
    """A round that was only planned has failed where the sentence behind says so: "The round never closed"."""
    last = drafts[-1] if drafts else None
    if last is None or last.status not in ("planned", "in_talks") or sentence.index - last.sentence != 1:
        return
    if came_to_nothing(sentence, {last.company, *(one.referent for one in last.investors)}):
        last.status = "failed"
        last.note("status", sentence, "modality")
