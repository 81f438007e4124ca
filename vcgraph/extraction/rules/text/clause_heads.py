"""Which name heads the clause before a verb: appositions, relative clauses and owners are passed over."""

from vcgraph.extraction.rules.text.governed import (
    head_of_participle,
    is_beside,
    is_employer,
    is_governed,
    is_measure,
    is_object,
)
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def is_owner(mask: str, at: int) -> bool:
    """Whether the name at a position belongs to a noun behind it ("Acme's round", "Acme engineers") and heads no clause."""
    return _OWNS.match(mask, at + 1, at + 60) is not None or is_employer(mask, at) or is_measure(mask, at)


_OWNS = Pattern(
    r"['’]s?\b|['’] |[-‐–](?:backed|backer|owned|led|funded|based|run|focused|trained|listed|like|style|type|rival) | (?:[Oo]wner|[Pp]arent)\b|(?:(?:, |,? and )\ue000)* (?:[Bb]acker|[Ii]nvestor|[Ss]hareholder) \ue000| (?:(?!(?:is|was|were|has|had|by)\b)[\w\-]+ ){0,3}\ue001| (?:(?:[a-z]+tech|software|delivery|payments?|logistics|robotics|crypto|health|healthcare|mobility|food|travel|gaming|security|energy|data|cloud|chip|drone|space|mobile|media|e-commerce|internet) )?(?:startup|start-up|unicorn|upstart) \ue000"
)


def person_heads(mask: str, position: int) -> bool:
    """Whether a person who heads the sentence is the subject of a second verb, too."""
    return _PERSON_AND.fullmatch(mask, 0, position) is not None


def head_of_clause(mask: str, heads: list[int], position: int) -> int | None:
    """Which of the names and pronouns at `heads` is the subject of the verb at a position."""
    heads = [at for at in heads if not is_beside(mask, at)]
    reported = next(iter([*_REPORTED.finditer(mask, 0, position)][-1:]), None)
    if reported and _IS_REPORTED.fullmatch(mask, reported.end(), position):
        heads = [at for at in heads if at >= reported.end()] or heads
    free = [at for at in heads if not is_governed(mask, at)]
    relative = [at for at in heads[-1:] if _RELATIVE.match(mask[at + 1 : position])]
    if relative:
        return relative[-1]
    if (
        heads
        and _SAID_IT.search(mask, max(0, heads[-1] - 40), heads[-1] + 1)
        and _ADVERBS.match(mask[heads[-1] + 1 : position])
    ):
        return heads[-1]
    near = [at for at in heads if _ADVERBS.match(mask[at + 1 : position]) and not is_object(mask, at, free)]
    told_of = _told_of(mask, free, near[-1], position) if near else None
    if told_of is not None:
        return told_of
    if near and mask[near[-1] + 1] == ",":
        described = next((at for at in free if at < near[-1] and _DESCRIBES_OWN.fullmatch(mask, at, near[-1])), None)
        if described is not None:
            return described
    joins = near and mask[near[-1] + 1] != "," and _JOINS_CLAUSE.search(mask[max(0, near[-1] - 50) : near[-1]])
    if near and not free and BACKED_BY.search(mask, 0, near[-1]):
        return None
    if near and (near[-1] in free or not free or joins):
        return near[-1]
    main = head_of_participle(mask, free, position)
    if main is not None:
        return main
    group = _VERB_GROUP.search(mask[:position])
    closes_apposition = group is not None and mask[: group.start()].rstrip().endswith((",", ")", "–", "—", "--"))
    clause = [at for at in free if not _CLAUSE_BETWEEN.search(mask[at + 1 : position])]
    if (
        closes_apposition
    ):  # "Acme, a bakery, raised $5 million, and Bede, the brewery, raised": Bede is in the verb's clause
        opened = (at for at in (*clause, *free) if _OPENS_APPOSITION.match(mask, at + 1))
        return next(opened, free[0] if free else None)
    return clause[0] if clause else free[-1] if free else None


def _told_of(mask: str, free: list[int], at: int, position: int) -> int | None:
    """ "Acme, which bought Bede in 2016, raised": of whom a relative clause tells that closes before the verb."""
    if not mask[at + 1 : position].rstrip().endswith(","):
        return None
    return next((one for one in reversed(free) if one < at and _IN_RELATIVE.fullmatch(mask, one + 1, at)), None)


_IN_RELATIVE = Pattern(r"(?: ?\([^()]*\))?, (?:which|who|whose)\b(?:(?!, (?:and|but|while) )[^.;:]){0,160}")
_NO_GROUP = "".join(
    rf"(?<!{word} )"
    for word in "consortium group syndicate team club alliance coalition partnership investors buyers funds firms".split()
)
BACKED_BY = Pattern(
    rf"\b(?:backed|supported|funded|owned|{_NO_GROUP}led|advised|helped) by (?:the |an? )?(?:(?:[\w\-]+|\ue006(?:-based|['’]s)?) ){{0,4}}$"
)
""" "Irish startups backed by | Acme raised $5 million": not Acme. Of "a consortium led by Acme" it is Acme."""
_SAID_IT = pattern(
    r"\b(?:said|says|announced|announces|disclosed|confirmed|revealed|claims|claimed|added|adds)(?: (?:on )?<D>)?(?: that)? <A>$"
)
""" "Its rival Acme said | it had raised": whoever "it" is, and no name before."""
_REPORTED = pattern(
    r"\b(?:says?|said|writes?|wrote|written|reports?|reported|(?:told|tells) <X>)"
    r"(?: (?:today|yesterday|earlier|this \w+|last \w+|<D>|on <D>|[a-z]+ly))* that (?=<C> )"
)
""" "The Ledger writes that | Acme": whoever writes does nothing of what it tells."""
_IS_REPORTED = pattern(r"<C>(?:,(?! (?:and|but|while|which|who|that)\b)|[^,;:.])*")
_DESCRIBES_OWN = pattern(
    r"<C>, (?:the|an?) [^,.;:<N><P>]{2,80}?\b(?:of|behind|for) (?:(?!(?:that|which|who|and)\b)[a-z][\w\-’]* ){1,4}"
    r"|<C>, (?:which|who) (?:(?:already|also|still|once|now) )?(?:owns?|owned|holds?|controls?|controlled|makes?|runs?|bought|acquired|sells?|sold|backs?|founded|competes with|rivals?) (?:[a-z][\w\-’]* ){0,4}"
)
""" "Acme, the owner of rental site | Zendo, raised", "Acme, which owns | Zendo, raised": the name behind only tells what Acme owns."""
_JOINS_CLAUSE = pattern(
    r"\b(?<!both <L> )(?:and|but|while|when|(?<!known )(?<!such )as|because|after|before|than) (?:the )?$"
    r"|(?:<M>|<S>)(?: [a-z\-]+){0,4},? (?:and|while|but|as) (?:(?!(?:by|from|with|of|in|for|to|at|including)\b)[a-z][a-z\-]* ){1,4}$"
    r"|(?:, (?:and|but|while|whereas)|;(?: and)?) (?:(?!(?:by|from|with|of|in|for|to|at|including)\b)[\w\-]+ ){1,4}$"
)
_PERSON_AND = pattern(
    r"(?:[^<N><P><A>;:]{0,40})<P>(?:, (?:who|whose|an?|the) [^;]{2,100}?,)? (?:(?:has|had|also|then) )?(?!said)(?:[a-z]+ed|sold|left|quit|built|bought|ran|took|went) [^;:<A><P>]{2,120}?,? and (?:(?:has|have|had|then|later|also|now|just|<D>|in <D>),? )*"
)
""" "Ann Lee sold Bede to Orrin in 2019 and | raised": she did, and no company."""
_OF_TALKS = (
    r"(?: (?:is|are|was|were|has|have|had|been|being|be|said|reported|reputed|understood|believed|thought|expected|known|set|due|ru?mou?red|trying|seeking|looking|hoping|planning|aiming|preparing|working|"
    r"considering|exploring|discussing|nearing|finali[sz]ing|completing|negotiating|deal|agreement|wants|plans|aims|hopes|expects|intends|needs|seeks|held|holding|close|near|about|ready|on|in|of|at|for|to|the|an?|talks|discussions|negotiations|process|midst|middle|verge|market|course|"
    r"advanced|early|final|late-stage|preliminary|active|exclusive|fresh|still|once|again|also|now|\w+ly))*"
)
""" "Acme, which | is in the process of | raising": nothing but what leads up to the verb."""
_RELATIVE = Pattern(
    r"^(?: ?\([^()]*\))?(?:, (?:an?|the|another|one of)(?: (?!(?:and|or|which|who|that)\b)(?:[\w\-’'/]+|\ue006(?:-based|['’]s)?)){1,12})?(?:,? | ?\()(?:which|who|that)(?: (?:also|recently|previously|already|now|just|has|have|had|is|was|last \w+|\ue003|in \ue003|earlier|then|itself|\w+ly))*"
    + _OF_TALKS
    + r" ?$"
)
_VERB_GROUP = Pattern(
    r"(?:,? ?(?:which|who|that))?(?: ?(?:has|have|had|is|are|was|were|will|would|just|also|recently|today|now|already|reportedly|quietly|announced|said|says|it|to|be|been|that|set|about|in talks|plans|currently|still|officially|on [A-Z\ue003]\w*|\w+ly|\ue003))* ?$"
)
_OPENS_APPOSITION = Pattern(r"(?:['’]s [\w ]{1,30})? ?(?:,|\(|–|—| -|which|who|that)")
_CLAUSE_BETWEEN = Pattern(
    r"[;:]|, (?:and|but|while|as|after|when|whereas|although|though|because|before|since|so)\b| (?:while|after|when|because|before|whereas|although)\b"
)
_ADVERBS = Pattern(
    r"^(?: ?\([^()]*\))?,?(?: (?:has|have|had|just|also|recently|previously|already|today|now|then|reportedly|quietly|officially|since|successfully|said|says|announced|is|are|was|were|will|would|to|it|that|has|been|be|in|plans?|aims?|hopes?|talks|seeking|looking|expects?|set|about|could|may|might|still|currently|first|only|and|yesterday|earlier|once|finally|itself|instead|alone|confirmed|revealed|disclosed|agreed|agrees|decided|announcing|looks?|wants?|tried|did|not|\ue003|on \ue003|in \ue003|this week|last week|last month|last year|this morning|(?:came|comes|swoop(?:ed|s)|stepp?(?:ed|s)|jump(?:ed|s)|went|goes|show(?:ed|s)|turn(?:ed|s)|mov(?:ed|es))(?: (?:along|in|up|by|ahead|around|out))? and|\w+ly))*,? ?$"
)
