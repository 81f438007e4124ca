"""Which of a house's funds comes before or after another, what it gave up on, and what is no fund that it raises."""

from vcgraph.extraction.rules.funds.drafts import FundDraft, is_manager
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.funds.verbs import Sized
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.normalize.patterns import Pattern

COMES_AFTER = Pattern(
    r"\b(?:comes?|came|arrives?|follows?)\b[^.;]{0,40}?(?:\b(?:after|since)\b|\ue003(?= [\ue000\ue005]))[^.;,]{0,60}$"
)
_ORIGINAL = Pattern(
    r"\b(?:original|earlier|initial|previous|first|former)(?:ly)? (?:(?:fund-?raising )?(?:target|goal)|sought|aimed|hoped|planned|expected)[^.;,]{0,40}$"
    r"|\b(?:at|from) the (?:outset|start|beginning) (?:sought|aimed|hoped|planned|expected|wanted|looked)[^.;,]{0,30}$|\b(?:sought|aimed|hoped|planned|wanted)[^.;,]{0,30}? (?:at (?:first|the outset|the start)|in the beginning)[^.;,]{0,30}$"
)


def is_given_up(sentence: Sentence, position: int, draft: FundDraft, near: list[FundDraft]) -> bool:
    """ "Is raising $6 million, short of its earlier target of $10 million": the target that no longer holds."""
    return _ORIGINAL.search(sentence.mask[:position]) is not None and any(
        one.target is not None and is_manager(one, draft) and sentence.index - one.sentence <= 4 for one in near
    )


_NEXT = Pattern(r"\b(?:next|another|successor|follow-on|follow-up)\b")


def is_next(sentence: Sentence, mention: FundMention | None) -> bool:
    """ "It is also in the market with its next fund": none that the text has told to be closed."""
    return mention is not None and _NEXT.search(sentence.mask, mention.start, mention.end) is not None


_SCHOOL = Pattern(r"\b(?:University|College|School|Endowment)\b")
_BEGINS = Pattern(
    r"\b(?:rais|clos|launch|start|set(?:s|ting)? up|creat|announc|unveil|establish|form|seek|gather|found)"
)


def is_of_school(sentence: Sentence, manager: Referent, sized: Sized) -> bool:
    """ "Its $3.7 billion pool gained 5 percent": the endowment of a school, where nothing says that it raises or starts a fund."""
    mention = sized.mention
    if mention is None or mention.own or mention.ordinal or sized.launched or not _SCHOOL.search(manager.name):
        return False
    return _BEGINS.search(sentence.mask) is None
