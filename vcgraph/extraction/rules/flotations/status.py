"""How far a flotation has come."""

import re

from vcgraph.extraction.rules.flotations import words
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern

_NOT_SO = Pattern(
    r"\b(?:until|till|if|unless|without|whether|instead of|rather than|other than|ever|help(?:s|ed|ing)?|lets?|allow(?:s|ed|ing)?|enabl(?:es|ed|ing)|pressure|ability|able|chance|reluctant|reason|reasons|"
    r"how|earlier|previously|no|not|never|nor|neither|cannot|n['’]t|declined to (?:comment|say|discuss)|theoretically|hypothetically|should|as if|in case|assuming|advis\w+)\b(?: (?!but\b)[\w\-’'\ue000-\ue008]+){0,4} ?$|\b(?:speculation|rumou?rs?|expectations?) (?:that|of|about|over|on)\b[^.;,]{0,50}$|\bor (?:\w+ )?$|\btakes? [^,;]{0,40}$|\bafter (?:\w+ )?\ue005 $",
    re.IGNORECASE,
)
_TO = Pattern(
    r"\b(?:plan(?:s|ned|ning)?|fil(?:e|es|ed|ing)|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|inten(?:ds?|ded|ding|tions?)|expect(?:s|ed|ing)?|prepar(?:es?|ed|ing|ations)|seek(?:s|ing)?|sought|look(?:s|ed|ing)|gear(?:s|ed|ing) up|about|poised|"
    r"read(?:y|ies|ied|ying)|likely|slated|scheduled|decid(?:es|ed)|cho(?:se|osing|osen)|tr(?:y|ies|ied|ying)|wants?|wanted|set|sets|on track|due|primed|opt(?:s|ed)|elected|regist(?:ers|ered)|appl(?:ies|ied|ying)|mov(?:es?|ed|ing)|going|"
    r"beg(?:ins|an|un)|process|bid|push(?:es|ing|ed)?|propos(?:es|ed|ing)|timeline|agreed|continu(?:es|ed|ing)|pledged|way)"
    r"(?:,? (?!(?:which|that|who)\b)[\w\-’'.]+|,? [\ue000\ue003\ue008]){0,8}?,? $|\b(?:is|are|was|were|be)(?: \w+ly| now| still| also)? $",
    re.IGNORECASE,
)

_ONLY_IF = Pattern(
    r",?(?: but)? only (?:when|if|once|after)\b| for (?:so|too|as) long\b|,? (?:sooner or later|one day|some ?day|at some point|eventually)\b"
)


_PASSING = pattern(
    r"\b(?:ahead of|before|prior to|in (?:anticipation|preparation|advance) of|in the run-?up to|leading up to) $"
    r"|(?<=[a-z,\d] )(?:as|while) (?:the [\w\-]+|<C>)(?: [\w\-]+){0,5} $"
)
""" "Raised $5 million ahead of its | potential IPO", "has hired a finance chief as it | seeks to list"."""


def is_in_passing(before: str) -> bool:
    """Whether an offering only says when something else happens, which tells no offering by itself."""
    return _PASSING.search(before[-90:]) is not None


def is_supposed(before: str) -> bool:
    """Whether the words before deny an offering or only suppose it: "if", "until", "no reason to"."""
    return _NOT_SO.search(before[-70:]) is not None


def verb_status(mask: str, match: re.Match[str], status: Status) -> Status | None:
    """How far the offering has come; None where the words around the verb deny it or only suppose it."""
    before, verb = mask[: match.start("verb")], match["verb"]
    if (
        is_supposed(before)
        or _ONLY_IF.match(mask, match.end())
        or (verb.lower() == "to" and not _TO.search(before[-90:]))
    ):
        return None
    modality = read_modality(before, verb, mask[match.end() :])
    if modality == "closed" and _MIGHT.fullmatch(verb):
        return "in_talks"
    if modality == "denied":
        return None
    if status == "failed":
        return "planned" if _MAY_YET.search(before[-40:]) else "failed"
    if modality == "failed":
        return "failed"
    if modality == "closed":
        return status
    return "in_talks" if "in_talks" in (modality, status) else "planned"


_MIGHT = Pattern(r"may|might|could", re.IGNORECASE)


_MAY_YET = Pattern(r"\b(?:may|might|could|would|plans? to|consider\w*|threat\w*|if)\b[^.;,]*$")


def noun_status(mask: str, match: re.Match[str], owned: bool) -> Status | None:
    """What the words at the noun say of its state; None where they say nothing."""
    if words.FAILED_NOUN.search(match["words"]):
        return "failed"
    if words.MAY.match(mask, match.end()):
        return "in_talks"
    if words.WILL.match(mask, match.end()) or (owned and words.PLANNED_NOUN.search(match["words"])):
        return "planned"
    return "closed" if words.DID.match(mask, match.end()) else None
