"""The verbs that tell of a commitment, by what else their sentence has to say before they do."""

import re

from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model.claim import CommitmentStatus
from vcgraph.normalize.patterns import Pattern

_ANNOUNCES = (
    r"made|makes|making|make|announced|disclosed|propos(?:e|es|ed|ing)|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?"
    r"|consider(?:s|ed|ing)?|plan(?:s|ned|ning)|ey(?:es|ed|ing)|okay(?:s|ed)|clear(?:s|ed)|confirm(?:s|ed)|sign(?:s|ed)(?: off on)?|endors(?:es|ed|ing)"
    r"|clos(?:es|ed)|complet(?:es|ed)|finali[sz](?:es|ed)|shows?|showed|lists?|listed|report(?:s|ed)|reveal(?:s|ed)|record(?:s|ed)|ratif(?:y|ies|ied)|recommend(?:s|ed|ing)?"
    r"|(?:gave|gives|given) the nod to"
)
_A_COMMITMENT = (
    r"(?=(?: (?:an?|new|its|another|the|up to))* ?(?:\ue002 )?(?:(?!fund)[\w\-]+ ){0,2}"
    r"(?:commitments?|allocations?|investments? (?:of \ue002 )?in(?:to)?)\b)"
)
_TAKES = r"(?:tak(?:es|ing|en)|took)(?= (?:an? )?(?:\ue002 )?(?:[\w\-.%]+ ){0,2}(?:stake|interest|position|slice) in)"
_GIVES = (
    r"listed(?= (?:with|for|at) \ue002)|(?:re-?)?commit(?:s|ted|ting)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)"
    r"|allocat(?:e|es|ed|ing)|earmark(?:s|ed|ing)|approv(?:e|es|ed|ing)(?= (?:an?|up|new|the|its|(?:[\w\-]+ ){0,3}commitments?|\ue002))"
    r"|contribut(?:e|es|ed|ing)|financ(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?"
    r"|invest(?:s|ed|ing)?(?! (?:and (?:[a-z\-]+ ){1,3})?(?:company|firm|app|platform|group|house|business|arm|startup|service)\b)(?! (?:its|an?|the|their) (?:(?!(?:in|into|to|of|for)\b)[\w\-\ue002]+ ){0,4}(?:(?:fund|vehicle)\b|\ue000))|sign(?:s|ed)(?: up| on)?(?= (?:(?:for )?(?:an? )?\ue002(?! (?!(?:[\w\-]+ )?(?:commitment|ticket|pledge|subscription|allocation|che(?:ck|que))\b|of|in|to|into|for)[a-z])|(?:up |on )?(?:for|to) (?:the )?\ue000))|put(?:s|ting)?(?! together)(?: up| in)?|subscrib(?:es?|ed|ing)|s[aiu]nk(?:s|ing)?"
    r"|(?:pump|pour|inject|funnel|channel|stak(?!es? (?:to|in|for)\b))(?:e?[sd]|ing|e)?"
    r"|(?:ant(?:e[sd]?|ie[sd])|pon(?:y|ie[sd])|stump(?:s|ed)?) up|tipp(?:ed|ing)(?= (?:in )?(?:an? |another )?\ue002)|(?:kick|chip)(?:s|p?ed|p?ing)? in"
    r"|(?:wr[io]te|cut|sign)(?:s|ed)? an? (?:[\w\-]+ )?(?:che(?:ck|que))"
    r"|(?:suppl(?:y|ies|ied|ying)|furnish(?:es|ed|ing)?)(?= (?:[\w\-]+ ){0,3}\ue002)"
)
_SENDS = (
    r"(?:(?<!be )(?<!been )(?<!was )(?<!were )(?:entrust|steer|rout|assign|reserv|dedicat|authori[sz]|vot|clear)(?:e?[sd]|ing|e)?"
    r"|wav(?:es?|ed|ing) through|part(?:s|ed|ing) with|(?:gave|gives|given) (?:its|their|the) (?:blessing|go-ahead|green light|nod|approval) (?:to|for))(?= (?:(?:up to|about|an?|another) )*\ue002)"
    r"|(?:(?<=is )|(?<=are ))(?:in|down|good) for(?= (?:(?:up to|about|an?|another) )*\ue002 (?:at|in|to) (?:the )?\ue000)"
)
_HANDS = r"(?<!be )(?<!been )(?<!was )(?<!were )(?:award|grant|hand|deploy|plac|devot|direct)(?:e?[sd]|ing|e)?|(?<!be )(?<!been )(?<!was )(?<!were )g[ai]v(?:es?|ing|en)|set(?:s|ting)? aside"
_BACKS = (
    r"back(?:s|ed|ing)?|anchor(?:s|ed|ing)?|bankroll(?:s|ed|ing)?|support(?:s|ed|ing)|underwr[io]te?(?:s|ing)?"
    r"|seed(?:ed|ing)|(?:buy(?:s|ing)?|bought|pil(?:es?|ed|ing)) into|(?:thr[eo]wn?|throws|throwing) (?:its|their) weight behind|(?:gets?|got|getting|rallied|lined up) behind"
    r"|sign(?:s|ed|ing) up for|joined(?= with \ue002)"
)
_INITIAL = "(?=[a-mopr-w])"
"""The letters that these verbs begin with: other words are passed over before each verb is tried on them."""
COMMITS = Pattern(
    rf"\b(?<!-){_INITIAL}(?P<verb>(?:{_ANNOUNCES}){_A_COMMITMENT}|{_TAKES}|{_GIVES}|{_SENDS}|{_HANDS}|{_BACKS})\b(?! by)",
    re.IGNORECASE,
)
""" "Committed $5 million", "weighs a $5 million commitment"."""
GIVING = (
    "commit", "listed", "pledg", "promis", "allocat", "earmark", "approv", "contribut", "financ", "provid", "plough",
    "plow", "invest", "put", "stake in", "interest in", "position in", "slice in", "subscrib", "sank", "sink", "sunk",
    "pump", "pour", "inject", "funnel", "channel", "stake", "staking", " ante", " antie", "pony up", "ponie", "stump",
    "kick", "chip in", "chips in", "chipp", " check", "cheque",
    "award", "grant", " hand ", " hands ", "handed", "handing", "deploy", " place ", " places ", " placed", "placing",
    "devot", " direct ", "directs", "directed", "directing", "gave", "give ", "gives", "given", "giving", "aside",
    "suppl", "furnish", "entrust", "steer", "rout", "assign", "reserv", "dedicat", "authori", " vot", "clear",
    "in for", "down for", "good for", "wave", "waving", "behind", " into",  "parted", "parts with", "parting with", "blessing", "sign", "tipp", "joined with", "back", "anchor", "bankroll", "supports", "supported", "supporting", "underwr", "seeded", "seeding",
)  # fmt: skip
"""Words of which each match of `COMMITS` behind a giver has one."""
STRONG = Pattern(rf"(?:re-?)?commit|pledg|allocat|earmark|approv|listed|{_ANNOUNCES}", re.IGNORECASE)
"""Verbs that tell a commitment by themselves; "invest" and "back" are said of companies too."""
TAKES = Pattern(_TAKES.partition("(?=")[0], re.IGNORECASE)
"""Of a stake, which is one in a fund only where its number is told."""
HANDS = Pattern(_HANDS, re.IGNORECASE)
"""Of a sum right behind the verb; anything else may be handed or placed."""
BACKS = Pattern(_BACKS, re.IGNORECASE)
"""Of a fund right behind the verb."""
WEIGHS = Pattern(r"(?:propos|mull|weigh|consider|plan|ey)", re.IGNORECASE)
"""Of a commitment that is not made yet."""
WITHDRAWS = Pattern(
    r"\b(?:pull(?:ed|s|ing)|withdr[ae]w(?:n|s|ing)?|rescind(?:ed|s|ing)|cancel(?:l?ed|s|l?ing)|scrapp?(?:ed|s|ing)|reject(?:ed|s|ing)|turned down|declin(?:ed|es|ing)|revok(?:ed|es|ing)|vot(?:ed|es|ing) (?:down|against)|tabl(?:ed|es|ing)|(?:back|pull)(?:ed|s|ing) out of|walk(?:ed|s|ing) away from|drop(?:ped|s|ping)|renege[ds]? on) (?:(?:an?|its|the|their|planned|proposed|possible|potential|up to|further) )*$"
)
""" "Has pulled a planned $5 million commitment to A": nothing is committed."""
_VOTED = Pattern(
    r"\b(?:voted|moved|carried|agreed)(?: unanimously)?(?: (?:on )?\ue003)? to $|\b(?:pension|retirement|benefit|savings) plan\b|\b[Tt]he plan(?= (?:also|has|had|then)\b)"
)
"""Before a verb: words that look like a plan and tell none."""
_OPEN = Pattern(
    r"\b(?:how much|whether|reconsider\w*|decide\w*|declin\w+|refus\w+)\b[^.;]*$|\b[Nn]either (?:the )?[\ue000\ue001] nor (?:the )?[\ue000\ue001](?: (?:has|have|had|also|yet))* $"
)


_IS_GIVING = Pattern(r"\b(?:is|are)(?: (?:each|also|both|all|now|jointly|together|separately|itself|themselves))* $")
""" "The EIF is investing <M> in Acme II": news of what it has decided on."""
_PROMISES = Pattern(r"(?:re-?)?commit|pledg|promis", re.IGNORECASE)
""" "Its partners are committing <M>" as the fund is raised: not done yet."""


_PROPOSED = Pattern(
    r" (?:an?|its|the) (?:[\w\-]+ )?(?:proposed|planned|potential|possible|prospective) (?:[\w\-]+ )?(?:commitment|allocation|investment)"
)
""" "Has disclosed | a proposed investment of <M> in Acme II": it is not made yet."""


def status_of(before: str, verb: str, tail: str) -> CommitmentStatus | None:
    """What the words around a verb say of a commitment: made, still to come, or none."""
    modality = read_modality(_VOTED.sub("", before), verb, tail)
    if WEIGHS.match(verb):
        return None if modality in ("denied", "failed") else "planned"
    if modality in ("denied", "failed") or _OPEN.search(before[-50:]):
        return None
    if _PROPOSED.match(tail):
        return "planned"
    gives = verb.endswith("ing") and not _PROMISES.match(verb) and _IS_GIVING.search(before)
    return "committed" if gives or (modality == "closed" and verb.lower() != "listed") else "planned"


_EXPECTED = Pattern(
    r"\b(?:expect\w*|will|would|hop(?:es|ing)|hope for|(?:count|bank|rel)(?:s|ies|ing|ying) on|await(?:s|ing)|(?<!pension )(?<!retirement )plans?|seek(?:s|ing)|looking|could|may|might|in talks|wants? to (?:invest|put|commit|contribute|allocate)|consider(?:s|ing)|weigh(?:s|ing)|mull(?:s|ing)|propos(?:es|ing)|(?<!approved )(?<!approved a )(?<!approved the )recommend\w*|proposed)\b[^.;]{0,60}$",
    re.IGNORECASE,
)

_RECOMMENDED = Pattern(r"\b(?:include[sd]?|were|are) (?:a |the )?recommendations? (?:to|for|of)\b")
""" "These include a recommendation to commit $5 million to A II; $9 million to B IV": none of these is made yet."""


def is_expected(sentence: Sentence, position: int) -> CommitmentStatus:
    """Whether the words before say that the money is still to come."""
    before = sentence.mask[:position]
    return "planned" if _EXPECTED.search(before) or _RECOMMENDED.search(before) else "committed"
