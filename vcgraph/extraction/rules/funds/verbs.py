"""What the verb before an amount makes it of a fund: raised or a target, and how far the fund has come."""

import re
from typing import Literal, NamedTuple

from vcgraph.extraction.rules.funds.clauses import clause_of, end_of_clause
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.funds.starts import begins_with
from vcgraph.extraction.rules.funds.sums import read_plan
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import Modality, read_modality
from vcgraph.model.claim import FundStatus
from vcgraph.normalize.patterns import Pattern

Kind = Literal["raised", "target", "hard_cap"]

_VERB = Pattern(
    r"\b(?:rais(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|launch(?:es|ed|ing)?|announc(?:es|ed|ing)|creat(?:e|es|ed|ing)|start(?:s|ed|ing)?|set(?:ting|s)? up|form(?:s|ed|ing)|unveil(?:s|ed|ing)?|open(?:s|ed|ing)?(?= (?:an?|its|the|their|\ue002))|secur(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|round(?:s|ed|ing) up|took in|tak(?:es|ing|en) in|"
    r"seek(?:s|ing)?|sought|establish(?:es|ed|ing)?|debut(?:s|ed)?|float(?:s|ed|ing)?|introduc(?:es|ed|ing)|roll(?:s|ed|ing) out|lin(?:es?|ed) up|lock(?:s|ed|ing) in|gather(?:s|ed|ing)?|collect(?:s|ed|ing)?|attract(?:s|ed|ing)?|has|have|had|having|manag(?:es|ed|ing)|runs?|wrap(?:s|ped|ping)? up|"
    r"plan(?:s|ned|ning)?|hop(?:es|ing|ed)|look(?:s|ing)|aim(?:s|ed|ing)|garner(?:s|ed)?|amass(?:es|ed)?|rak(?:es|ed) in|pull(?:s|ed) in|reach(?:es|ed)?|hit(?:s)?|held|holds|bring(?:s|ing)?|brought|finaliz\w+|finalis\w+|land(?:s|ed)|rounds? up|filed|fil(?:es|ing)|register(?:s|ed)|drew|draws|drawn|assembl(?:es|ed|ing)|coming to|operat(?:es|ed|ing)|expand(?:s|ed|ing)?|increas(?:es|ed|ing)|pool(?:s|ed)|on the (?:road|trail)|nab(?:s|bed)|bag(?:s|ged)|total(?:s|l?ed)|end(?:ed|s)? up|settled|stopped|stall(?:s|ed)|want(?:s|ed)?|market(?:s|ed|ing)(?= (?:an?|its|the|their|about|up)\b)|mak(?:es|ing) a)\b",
    re.IGNORECASE,
)  # fmt: skip
_LAUNCH = Pattern(r"launch|creat|set|establish|form|start|roll|introduc|float|open", re.IGNORECASE)
_TELL = Pattern(r"announc|unveil|debut", re.IGNORECASE)
_FIRST_CLOSE = Pattern(
    r"\b(?:first|initial|interim|1st)[- ](?:(?:major|fund-?rais\w+|money-raising) )*clos(?:e|ing|ed)\b|\binitial (?:fund-?rais\w+|money-raising)\b",
    re.IGNORECASE,
)
_COMING_CLOSE = Pattern(
    r"\b(?:expect|hop|plan|aim|near|approach|prepar|intend|will|would|could|delay|postpon|close to|on (?:the (?:verge|brink|cusp) of|track for)|about to|(?:is|are) (?:set|days|weeks|months))\w*\b[^.;,]{0,40}\bclos(?:e|ing) (?:of|for|on) $"
)
""" "Expects to hold a final close of its $5 million fund"."""
_AIMING = Pattern(r"^(?:Eye|Seek|Target|Aim|Hop|Look|Plann)ing [^.;,]{3,90}, (?=[\ue000\ue005]|the )")
""" "Seeking $9 million, Acme has closed on $5 million": the plan is not that of the main clause."""
_GERUND = Pattern(r"(?:rais|seek|target|market|eye)ing$", re.IGNORECASE)
_NEARLY = Pattern(r"^clos\w+ in on\b|^clos\w+ \w+ on\b", re.IGNORECASE)
_LEAVES = Pattern(r"[,;:]|\b(?:who|which|that|whose|where|by|from|with|at|under|of|than|oversees?|runs?|manages?)\b")


class Sized(NamedTuple):
    """An amount that belongs to a fund: what it says of the fund, how far the fund has come, and by which verb.

    `bound` where it cannot stand alone ("its target of $5 million") and so is of the fund told before.
    """

    kind: Kind
    status: FundStatus | None
    launched: bool
    mention: FundMention | None
    verb: int
    bound: bool = False


_RAISED_IT = pattern(
    r"(?: that| which)? (?:<C>|it|they|he|she|the (?:firm|group|bank)) (?:has |had )?(?P<verb>raised|closed|completed|launched|started)\b"
)


_RAISED_BEHIND = pattern(
    r"(?: that| which)? (?:<C>|it|they) (?:has |had )?(?P<verb>raised|collected|gathered|amassed|garnered|attracted|secured|pulled in|took in|drew) (?:(?:in )?<D> )?(?:for|with|in)\b"
)
""" "Almost double the <M> it raised for its predecessor"."""


def read_verb(sentence: Sentence, position: int, mention: FundMention | None) -> Sized | None:
    """What the verb before an amount says of the fund; nothing where it denies."""
    inside = mention is not None and mention.start <= position < mention.end
    relative = _RAISED_IT.match(sentence.mask, mention.end) if mention is not None and inside else None
    began = relative.start("verb") if relative else begins_with(sentence, position) if mention is None else -1
    if began < 0:
        behind = _RAISED_BEHIND.match(sentence.mask, position + 1)
        began = behind.start("verb") if behind else -1
    if began >= 0:
        launched = relative is not None and relative["verb"] in ("launched", "started")
        return Sized("target" if launched else "raised", "closed", launched, mention, began)
    clause = clause_of(sentence, position)
    start = max(0, position - 140, clause.start if clause else 0)
    verbs = list(_VERB.finditer(sentence.mask, start, position))
    verb = verbs[-1] if verbs else None
    sought = read_plan(sentence.mask, position, mention)
    if sought:
        return Sized("target", sought, False, mention, verb.start() if verb else position)
    closing = _closing(sentence.mask, mention) if mention and inside else None
    if closing:
        return Sized("target", closing, False, mention, verb.start() if verb else position)
    if mention and inside and _is_told_aside(sentence, mention, verb):
        return Sized("raised", "closed", False, mention, -1)
    at = verb.start() if verb else position
    word = verb[0] if verb else ""
    modality = _modality(sentence, at, word, position, mention)
    if modality == "denied":
        return None
    near = sentence.mask[max(0, position - 100) : position + 70]
    if modality == "closed" and _is_first(near, position - max(0, position - 100)):
        return Sized("raised", "first_close", False, mention, at)
    if modality != "closed" or re.match(r"seek|sought|plan|hop|look|aim|want|market|mak|on the", word, re.IGNORECASE):
        begun = modality == "planned" and held_first(sentence, position)
        status: FundStatus = "failed" if modality == "failed" else "first_close" if begun else "planned"
        return Sized("target", status, False, mention, at)
    if _has_size_to_come(sentence, position, at, word):
        return Sized("target", "closed", True, mention, at)
    so_far = (
        word.startswith("stall")
        or _SO_FAR.search(sentence.mask, max(0, at - 8), position + 45)
        or _ALREADY.search(sentence.mask, 0, position)
        or sentence.mask.startswith(" already", position + 1)
    )
    return Sized("raised", "planned" if so_far else "closed", _TELL.match(word) is not None, mention, at)


def _has_size_to_come(sentence: Sentence, position: int, at: int, word: str) -> bool:
    """Whether a fund is only begun: "launched a <M> fund" is what it is to have, "launched with a <M> fund" what there is."""
    opens = _OPENS_WITH.match(sentence.mask, at) and not sentence.mask.endswith(
        (" after ", " since ", "\ue003 "), 0, at
    )
    if not _LAUNCH.match(word) or opens:
        return False
    return re.search(r"\bat (?:\w+ )?$|\bclos|\brais", sentence.mask[at:position]) is None


_OPENS_WITH = Pattern(
    r"(?:launch|start|open)(?:s|es|ed|ing)?(?: (?:its|their) doors| business| operations| life| out| up)?(?:,? (?:back )?(?:in )?\ue003)?,? with (?:(?:an?|its|their|the|some|about)\b|\ue002)",
    re.IGNORECASE,
)
_FINAL = Pattern(r"\bfinal[- ]clos(?:e|ing)\b", re.IGNORECASE)
_CLOSED = Pattern(
    r"(?<!\bfirst )(?<!\binitial )(?<!\binterim )\bclosed (?!(?:(?:on|out) )?(?:an?|the|its) (?:first|initial|interim) (?:clos|tranche))"
)
""" "A year after a first close, Acme has | closed its fund at <M>"."""
_OTHER_SUM = Pattern(r"\b(?:after|following|from|up from|compared with|against|since) [^.;]*\ue002.*")


def _is_first(near: str, at: int) -> bool:
    """Whether the close that an amount stands by is the first: "a final close at <M>, after a first close at <M>" has both."""
    before, behind = near[:at], near[at + 1 :]
    final = [match.start() for rule in (_FINAL, _CLOSED) for match in rule.finditer(before)]
    first = [match.start() for match in _FIRST_CLOSE.finditer(before)]
    if first or (final and _FINAL.search(before)):
        return max(first, default=-1) > max(final, default=-1)
    return _FIRST_CLOSE.search(_OTHER_SUM.sub("", behind)) is not None


_SO_FAR = Pattern(r"(?<!fund )(?<!vehicle )(?<!pool )(?<!one )(?<!est )\bso far\b(?! this)")
"""What has been raised "so far", and not "its biggest fund so far"."""
_ALREADY = Pattern(
    r"\balready (?:rais|secur|gather|collect|amass|attract|lin|drawn|got|has|pulled|taken|brought)\w*(?: (?!clos)[\w\-]+){0,3} $"
)
_FIRST_OF = Pattern(
    r"\b(?:held|holds|had|finali[sz]ed|complet(?:ed|es)|reach(?:ed|es)|hits?|made|mark(?:ed|s)|announc(?:ed|es)|achiev(?:ed|es)|secur(?:ed|es)) (?:(?:an?|the|its) )?(?:first|initial|interim) clos(?:e|ing) (?:of|for|on) $"
)
""" "Marked the first close of its $60 million fund": the size is that of the whole fund."""


def _closing(mask: str, mention: FundMention) -> FundStatus | None:
    """How far a fund has come that its size follows the close of: "the first close of its <M> fund" names the whole."""
    if _FIRST_OF.search(mask, 0, mention.start):
        return "first_close"
    return "planned" if _COMING_CLOSE.search(mask, 0, mention.start) else None


_HELD = Pattern(
    r"\b(?:held|holds|had|finali[sz]ed|complet(?:ed|es)|reach(?:ed|es)|hit|made|mark(?:ed|s)|announc(?:ed|es)|conclud(?:ed|es)|wrapped up|achiev(?:ed|es)|secur(?:ed|es)) (?:an?|the|its) (?:first|initial|interim)\b"
)


def held_first(sentence: Sentence, position: int) -> bool:
    """ "Has held a first close of its fund, at a fraction of the <M> targeted": no sum is told, and the close is."""
    before = sentence.mask[:position]
    return _HELD.search(before) is not None and _FIRST_CLOSE.search(before) is not None


def _is_told_aside(sentence: Sentence, mention: FundMention, verb: re.Match[str] | None) -> bool:
    """ "The firm, which runs its $5 million first fund": no verb, or one that another clause ends, is not the fund's."""
    if mention.earlier and not mention.bare and "predecessor" in sentence.mask[mention.start : mention.end]:
        return True
    if _RETURNS.search(sentence.mask, 0, mention.start):
        return True
    if verb is None:
        return bool(mention.ordinal or mention.earlier) and mention.owner >= 0
    named = bool(mention.own) or mention.owner >= 0
    start = min(mention.start, mention.named_at) if mention.named_at > verb.start() else mention.start
    of_close = _CLOSE_OF.match(sentence.mask, verb.start())
    return named and _LEAVES.search(sentence.mask, of_close.end() if of_close else verb.end(), start) is not None


_CLOSE_OF = Pattern(r"(?:clos(?:e|ing)|rais(?:e|ing)|launch(?:ing)?) of\b")
""" "Has announced the closing | of its <M> second fund": what the noun is of is what the verb tells of."""


_RETURNS = Pattern(r"\b(?:return|repay|hand back|spend|deploy|invest)(?:s|ed|ing)? \ue002 (?:of|from|out of) $")
""" "Would return <M> of | its <M> fund": what it has."""
_MET = Pattern(
    r"\b(?:(?:(?:fail|manag|struggl|seem)\w*|(?:was|were|been) (?:un)?able) to )?(?:beat\w*|exceed\w*|surpass\w*|top(?:s|p\w+)?|miss\w*|pass(?:ed|es|ing)|short of|against|hit\w*|reach\w*|above|over|below|past|outstripp\w+|crush\w*|smash\w*|blow\w*) [^.;,]{0,25}?(?:\ue002 (?:[\w\-]+ )?(?:target|goal)|(?:target|goal)(?: size)? of \ue002|(?:(?:original|initial|first|own|fund-?raising) ){1,2}(?:target|goal))(?:,? to (?=$))?"
)
"""A target that the fund has met or not tells nothing of the verb's time."""


_I_AM = Pattern(r"\b(I)['’]m ")
""" "I'm raising <M>": the one contraction that is not read in full before, as people say by it who they are."""


def _modality(sentence: Sentence, at: int, word: str, position: int, mention: FundMention | None) -> Modality:
    clause = clause_of(sentence, position)
    before = _MET.sub("", sentence.mask[clause.start if clause and clause.start <= at else 0 : at])
    before = _I_AM.sub(r"\1 am ", before)
    if (
        mention is not None
        and mention.end <= at
        and re.fullmatch(r",? (?:which |that )?(?:was )?", sentence.mask[mention.end : at])
        and word.endswith("ed")
    ):
        return "closed"
    word = word.partition(" ")[0] if word.startswith(("rounding", "lining", "wrapping")) else word
    nearly = _NEARLY.match(sentence.mask[at : at + 20])
    title = sentence.headline or (sentence.index == 0 and not sentence.mask.rstrip().endswith("."))
    if (title and _GERUND.match(word)) or nearly:
        return "planned"
    behind = sentence.mask[position + 1 : end_of_clause(sentence, position)]
    return read_modality(_AIMING.sub("", before), word, behind)
