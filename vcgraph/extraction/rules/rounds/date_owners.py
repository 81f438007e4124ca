"""Whose a date is: of the round beside it, of another event, or of the round that it leads to."""

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import clause_apart
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.told_before import is_apart
from vcgraph.normalize.date_mention import LEADING, DateMention
from vcgraph.normalize.patterns import Pattern


def belongs_elsewhere(sentence: Sentence, at: int, position: int) -> bool:
    """Whether a date is of another event than the round at a place, as its words say.

    "At $3 billion, down from $5 billion a year ago" dates the old value; "two years after its seed round" that round
    alone, whatever was raised two years later.
    """
    if is_apart(sentence.mask, at, position):
        return True
    if _leads(sentence, at):
        return not leads_to(sentence, at, position)
    if _WHEN_IT.fullmatch(sentence.mask, at + 1, position):
        return False
    if _FOUNDED.search(sentence.mask, max(0, at - 120), at) or _in_other_clause(sentence.mask, at, position):
        return True
    if position < at and (_in_relative(sentence.mask, position, at) or _is_of_next(sentence.mask, at)):
        return True
    if _is_of_clause_before(sentence.mask, at, position) or _is_of_other_event(sentence.mask, at, position):
        return True
    if _WAS_WORTH.search(sentence.mask, max(0, at - 60), at):
        return True
    since = _SINCE.search(sentence.mask, max(0, at - 60), at)
    if since is not None and not since.start() < position < at:
        return True
    old = _OLD_VALUE.search(sentence.mask, max(0, at - 120), at)
    return old is not None and position not in (old.start("value"), old.start("value2"))


def _is_of_clause_before(mask: str, at: int, position: int) -> bool:
    """ "Though Acme raised $70 million in June, it is seeking another | $150 million": the date of what it raised before."""
    if at > position:
        return False
    if _OPENS_AFTER.match(mask, 0, at) is not None and _ITS_ROUND.match(mask, at + 1, position) is not None:
        return True
    if _SUBORDINATE.match(mask, 0, at) is None:
        return False
    return _MAIN_CLAUSE.match(mask, at + 1, position) is not None


_OPENS_AFTER = pattern(
    r"(?:Following|After|Building|Coming|Fresh|Since|Hot|On the heels|On top|Beyond)(?: (?:up|on|off|from|after|of|the heels)){0,3} (?:an?|the|its|<I>|<C>['’]s?) (?:<M> |[a-z\-]+ ){0,3}$"
)
_ITS_ROUND = pattern(r"['’]?s? (?:<M> |<S> |[a-z\-]+ ){0,4}?(?:<M>|<S>|round|financing)\b[^;,]{0,60}, ")
""" "Following its | 2017 €7 million Series A round, Acme has raised more": the year of that round alone."""
_SUBORDINATE = pattern(
    r"(?:Though|Although|Despite|After|Before|Because|Even though|Since|Having)\b[^;]*?(?:<M>|<S>)[^;]*$"
)
_MAIN_CLAUSE = pattern(r"[^;]{0,80}?, (?:<C>|<A>|it|they|he|she|the [a-z\-]+)(?:,[^,;]{2,60},)? [a-z]")


def date_behind(sentence: Sentence, position: int) -> int | None:
    """Where the date stands right behind one of several sums: "$1 million from A in 2021 and $4 million from B in 2022"."""
    if sentence.mask.count(marks.MONEY) < 2 or sentence.mask.count(marks.DATE) < 2:
        return None
    behind = _RIGHT_BEHIND.match(sentence.mask, position + 1)
    return behind.end() - 1 if behind is not None else None


_RIGHT_BEHIND = pattern(
    r"(?: (?:in|of) (?:[a-z\-]+ |<S> ){0,2}?(?:funding|financing|capital|money|equity|rounds?|<S>))?(?: <S>(?: rounds?)?)?(?: (?:from|led by) (?:<X>(?:(?:,|,? and) <X>){0,3}|[a-z]+))?,? (?:back )?(?:in|on) (?:early |late |mid-)?<D>(?=[,.;)]| and )"
)


def leads_to(sentence: Sentence, at: int, position: int) -> bool:
    """ "Came only (six months after) its seed round, | $3 million": the date is of the round that it leads to."""
    return _leads(sentence, at) and at < position and _NEXT_ROUND.fullmatch(sentence.mask, at + 1, position) is not None


def _leads(sentence: Sentence, at: int) -> bool:
    mention = sentence.items[at].value
    return isinstance(mention, DateMention) and mention.relation in LEADING


def _in_other_clause(mask: str, at: int, position: int) -> bool:
    """Whether a date stands in a clause that tells of something else: "Acme, which went public in 2019, has raised"."""
    clause = clause_apart(mask, at, position)
    if clause is not None:
        return _OF_ROUND.search(mask, max(0, clause - 60), clause) is None
    if at < position and _AFTER_OTHER.search(mask, max(0, at - 90), at) is not None:
        return True
    aside = _OPENS_ASIDE.search(mask, max(0, at - 100), at)
    return aside is not None and _CLOSES_ASIDE.match(mask, at + 1, position) is not None


def _is_of_other_event(mask: str, at: int, position: int) -> bool:
    """Whether the words between a date and a round tell that another event has the date.

    "In May, A, which raised $5 million, opened an office", "raised $5 million in May, weeks after it raised $2 million",
    "a bridge round ahead of its Series A, planned for June".
    """
    if position < at:
        return (
            _OTHER_BETWEEN.search(mask, position + 1, at) is not None
            or _AFTER_DOING.search(mask, position + 1, at) is not None
            or _PARTICIPLE_APART.search(mask, position + 1, at) is not None
        )
    if _IN_APPOSITION.search(mask, max(0, at - 60), at) and mask.startswith(",", at + 1):
        return True
    if _COMES_AFTER.search(mask, at, position) is not None:
        return _REACHES.search(mask, at, position) is None and _REACHED.search(mask, max(0, at - 70), at) is None
    opened = _OPENS_RELATIVE.search(mask, at, position)
    return opened is not None and _CLOSES_RELATIVE_LATE.match(mask, position + 1) is not None


_IN_APPOSITION = pattern(r", an? <M> (?:[\w\-]+ |<S> ){1,4}(?:(?:in|from|of|on|back) )+$")
""" "Unlike its last round, a $70 million deal in 2020, the | $25 million"."""
_COMES_AFTER = pattern(
    r"\b(?:after|before|following|on the heels of|on top of) (?:(?:<C>|it|they|its|their|the|an?|having|had|(?:rais|clos|secur|land|announc|complet|nabb|bagg)\w*|took|taking) ){1,4}$"
)
_OTHER_BETWEEN = pattern(
    r"\b(?:ahead of|before|prior to|en route to) (?:its|their|the|an?|<I>|<C>['’]s?) (?:[\w\-]+ ){0,3}(?:<M> )?(?:<S>|round\b|raise\b|IPO\b)"
)
_AFTER_DOING = Pattern(
    r"\b(?:after|before|despite|since) (?!(?:rais|clos|secur|land|complet|receiv|announc|obtain|pass|agree)\w*ing)[a-z]{2,}ing\b"
)
""" "Is to raise $5 million after winning a grant last month"."""
_PARTICIPLE_APART = pattern(
    r", (?!(?:led|backed|joined|followed|raised|closed|announced|completed|signed|secured|valued|provided|held|issued|granted|arranged|agreed|paid|funded)\b)(?:once |first |originally )?(?:[a-z]+ed|bought|spun(?: off| out)?|built) (?:from|by|out of) [^,;]*$"
    r"|\bas (?:we|it|<X>|previously|first)(?: [a-z]+ly| first| was)* (?:reported|wrote|said)\b[^,;]*$"
)
""" "Raised $5 million for its drug, licensed from A in 2021", "as we reported on Tuesday"."""
_REACHES = Pattern(r"\b(?:valuation|unicorn|valued|worth)\b")
""" "Last month it became a unicorn after it closed a $5 million round": one day for both."""
_REACHED = pattern(
    r"\b(?:valuation|unicorn|valued|worth)\b(?: [\w\-]+| <M>){0,6}? (?:back )?(?:in |on )?(?:early |late |mid-)?$"
)
""" "It became a unicorn | in May after raising $5 million", "was last valued at $1 billion in May, after it raised"."""
_CLOSES_RELATIVE_LATE = pattern(
    r"[^,;.<D>]{0,80}, (?:has |have |had |is |was |are |were |will |also |now )*(?!(?:in|on|last|earlier|back|just|and|led|from|with|including|bringing|taking|valuing|giving|according|to|at|a|an|the|which|who|that)\b)[a-z]+"
)


def _in_relative(mask: str, position: int, at: int) -> bool:
    """ "Acme, a startup that raised $5 million, filed for bankruptcy in May": the date of what it did since."""
    opened = _OPENS_RELATIVE.search(mask, max(0, position - 120), position)
    return opened is not None and _CLOSES_RELATIVE.match(mask, position + 1, at) is not None


def _is_of_next(mask: str, at: int) -> bool:
    """Whether a date is of what follows it: "raised $5 million, and in June Bede raised", "followed in June by a $9 million
    one", "also led last year's $9 million round".
    """
    behind = next((after for before, after in _NEXT if before.search(mask, max(0, at - 30), at)), None)
    return _ITS_SUM.match(mask, at + 1) is not None or (behind is not None and behind.match(mask, at + 1) is not None)


_NEXT = (
    (
        Pattern(r"[,;] (?:(?:and|but|while|then) )?(?:in|on|last) (?:early |late )?$"),
        pattern(
            r",? (?:(?:rival|fellow|the|startup) ){0,2}<X>(?:,[^,;.]{2,60},)? (?:[a-z]+ ){0,2}?(?:[a-z]+ed|got|took|won|bought|said)\b"
        ),
    ),
    (
        Pattern(r"[:;] (?:(?:and|but) )?(?:(?:in|on|back|only) )*(?:early |late )?$"),
        pattern(
            r",? (?:<X>|<A>|it|they|the [a-z\-]+)(?:,[^,;.]{2,60},)? (?:(?:had|has|have|also|already|[a-z]+ly) )*(?:[a-z]+ed|got|took|won|bought|drew|sold)\b"
        ),
    ),
    (Pattern(r"\bfollowed(?: up)?(?: (?:in|on|early|late|later))* $"), pattern(r",? (?:by|with) ")),
)
"""What stands before such a date, with what stands behind it."""
_ITS_SUM = pattern(r"['’]s (?:[a-z\-]+ ){0,2}?(?:<M>|<S>)")
_OPENS_RELATIVE = pattern(
    r"<C>, (?:(?:which|who)|(?:an?|the|one of) [^,;.<M><S><D>]{2,80}? (?:that|which)) [^,;.<M><S><D>]{0,40}$"
)
_CLOSES_RELATIVE = pattern(
    r"[^,;.<M><S><D>]{0,60}, (?:has |have |had |is |was |are |were |will |also |now )*(?!(?:in|on|last|earlier|back|just|and|led|from|with|including|bringing|to)\b)[a-z]+"
)
_OPENS_ASIDE = pattern(
    r"<C>, (?:an?|the|founded|launched|started|spun|formed|acquired|bought|owned|formerly)\b[^,;.<M><S>]{0,90}$"
    r"|<C>, (?:which was |that was )?(?:last |once |previously |most recently |formerly )*valued at (?:[\w\-]+ ){0,3}<M>,? [^,;.<M><S>]{0,30}$"
)
_CLOSES_ASIDE = pattern(r"[^,;.<S><D>]{0,70}, ")
""" "Acme, an oven maker spun out of Bede in 2019, raised"."""
_OF_ROUND = pattern(
    r"(?:\b(?:round|funding|financing|investment|raise|deal|fundraise|money|capital|cash|tranche)|<M>|<S>)[^,.;<N><P>]{0,25}$"
)
""" "The $30 million round, which closed in March": the clause is on the round itself."""
_AFTER_OTHER = pattern(
    r"(?:^|[;,.] |\b(?:and|but|that) )(?:[Ss]ince|[Aa]fter|[Hh]aving|[Uu]ntil|[Bb]efore|[Ff]ollowing|[Ff]rom) (?:(?:it|they|he|she|<A>|<C>|its|their|the|first|had|was|were|been|officially|publicly) )*"
    r"(?:launch\w*|found\w*|start\w*|open\w*|debut\w*|inception|joi?n\w*|leav\w*|left|graduat\w*|mov\w*|s(?:ell|old)\w*|acqui\w*|b(?:uy|ought)\w*|relocat\w*|going public|went public|spun|spinning|split\w*|emerg\w*|mee?t\w*|incorporat\w*|establish\w*|creat\w*|form\w*|releas\w*|introduc\w*|quit\w*)\b[^.;,<M><S>]{0,60}? ?(?:(?:in|on|back in|in early|in late|in mid) )?$"
)
""" "Since launching in 2019, Acme has raised"."""
_FOUNDED = pattern(
    r"\b(?:(?:[Cc]o-?)?[Ff]ounded|[Ee]stablished|[Ii]ncorporated)\b[^.;,<M><S><D>]{0,90}? (?:in|on|back in) $"
    r"|\b(?:that|which) (?:<X>|he|she|they) (?:(?:had|has|first|once|co-)*)(?:left|quit|joined|sold|ran|bought|started|set up|founded|launched|built)\b[^.;,<M><S><D>]{0,60}? ?(?:in|back in|on|since) $"
    r"|^(?:Launched|Started|Created|Formed|Born|Set up|Begun|Conceived|Headquartered)\b[^.;,<M><S><D>]{0,60}? (?:in|back in) $"
)
""" "The startup she founded with B in 2022, announced a round"."""
_WAS_WORTH = pattern(
    r"\b(?:what|than|from what) (?:(?:[\w\-]+|<X>) (?:thought|said|believed|reckoned|figured|estimated) )?(?:<C>|it) (?:(?:was|had been|were) )?(?:(?:worth|valued|raised|fetched)(?: at)? )?(?:back )?(?:in |on )?$"
    r"|\b(?:than|below|above|under|over|from|to|with|of) (?:that|those|(?:the|its) (?:price|level|value|figure|valuation)) (?:of|in|from) $"
)
""" "Half of what it was worth in 2021", "twice what it raised in May": the date of what is compared."""
_SINCE = pattern(
    r"\bsince (?:[^.;,<M><S>]{1,40} in|(?:it|they|<C>|its|the) [^.;,<M><S>]{1,40}) $|\bfrom (?:its|the|their) (?:last|previous|first)(?: (?:[\w\-]+ ){0,2}(?:one|round|raise|financing|investment|valuation))?,? in $"
)
""" "The biggest round since Acme's in 1995", "up from its last one in January": the date of what is compared."""
_OLD_VALUE = pattern(
    r"(?:(?:\b(?:up|down) (?:[\w%]+ )?from|\bcompared (?:with|to)|<M>(?: [\w%\-]+){0,3}?,? from)(?: [\w\-]+){0,3} (?P<value><M>)(?: valuation)?(?: (?!(?:and|to|when|as|while)\b)\w+){0,3} "
    r"|\bthe (?:same )?(?P<value2><M>) valuation (?:that )?(?:<C>|it|they|investors) (?:(?!(?:and|as|while)\b)[\w\-]+ ){1,5})$"
)
_WHEN_IT = pattern(
    r", when (?:<C>|it|they) (?:(?:had|has|last|first|also) )*(?:raised|closed|secured|landed|took|got|received|completed) (?:(?!(?:and|but)\b)[\w\-]+ ){0,5}"
)
""" "Half of what it was worth in 2021, when it raised $5 million": of both."""
_NEXT_ROUND = pattern(
    r" (?:(?:<C>|it|they) (?:(?:had|has|last|first|also) )*(?:raised|closed|secured|landed|announced|completed|took|got)|<X> (?:had |co-)*led (?:an?|its|the|their)|raising|closing|securing|landing|announcing|completing|taking|getting|an?|its|the|their|<C>['’]s?)"
    r"(?: (?!(?:and|from|with|for|to|in|at|led)\b)(?:[\w\-]+|<S>)){0,4},? (?:<M> )?"
)
""" "(Six months after) raising", "its first": what leads to the round that the date is of."""
