"""Companies that a text tells of without their names: "a startup founded by Acme's engineers has raised $5 million"."""

from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern

_HEAD = (
    r"(?:startups?|start-ups?|compan(?:y|ies)|firms?|business(?:es)?|ventures?|joint ventures?|units?|subsidiar(?:y|ies)|parents?|rivals?|competitors?|peers?"
    r"|consorti(?:um|a)|founders?|entrepreneurs?|engineers|execs|executives|alumni|veterans|sector|industry|spin-?offs?|spin-?outs?|affiliates?|owners?|arms?)"
)
_WORDS = r"(?:(?!(?:of|by|from|that|which|who|with|in|at|is|has|was|called|named)\b)(?:[\w\-’']+|<L>|<N>(?: and <N>)?)(?: |-(?:based|backed|led) )|<L>['’]s ){0,5}?"
_OTHER = (
    r"(?:[Aa]n?|[Aa]nother|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Aa] few|[Ee]ach) of (?:its|their|the|his|her)|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Oo]ther|[Tt]wo|[Tt]hree"
    r"|[Tt]he (?:average|typical|ordinary|usual)|(?:[Hh]is|[Hh]er|[Tt]heir|<P>['’]s?) (?:first|previous|last|former|earlier|prior|old|other|second|new parent|husband['’]s|wife['’]s))"
)
_KIN = r"(?:(?:[Ii]ts|<N>['’]s?) (?:[\w\-]+ )?(?:parent|rival|competitor|subsidiary|affiliate|spin-?off|sister)(?: (?:company|firm))?)"
_PLURAL = r"(?:(?:(?!The|Th[eo]se|Both|Our|Your|All)[A-Z][\w\-]+ )?(?:[Ss]tartups|[Ss]tart-ups|[Cc]ompanies|[Ff]irms|[Rr]ivals|[Cc]ompetitors|[Ee]ntrepreneurs|[Ff]ounders)|(?:[Tt]he )?(?:[Ff]ormer |[Ee]x-)<N>(?:(?:, |,? and )(?:[Ee]x-)?<N>)* (?:\w+ )?(?:engineers|execs|executives|employees|staffers|founders|duo|trio|team))"
_UNIT = r"(?:(?:[Tt]he|[Aa]n?) (?:[\w\-]+ ){0,3}(?:founders?|co-founders?|owner|parent|parent company|subsidiary|unit|arm|affiliate|sector|industry|market)(?= of| in|$| [a-z]))"
_BEHIND = r"(?: (?:of|in|from|by|at|between|for|with|on|like|such as|founded|led|backed|run|owned|started|set up|formed|created|based|that|which|who) [^,;:.]{1,90}?| (?=\w+s? ))?"
_VERBS = r"(?: (?:has|have|had|is|are|was|were|will|would|also|just|recently|reportedly|now|already|each|together|once|said|it|they|seeking|looking|in|talks|to|be|plans?|[a-z]+ly))* $"
_UNNAMED = pattern(
    rf"(?:^|[.;:“] |, (?:and|but|while|as|where) |\b(?:while|after|when|said|says|that) )(?:[A-Z][\w ]{{1,24}}, )?(?:{_OTHER} {_WORDS}{_HEAD}|{_KIN}|{_PLURAL}|{_UNIT}){_BEHIND}{_VERBS}"
)


def is_unnamed(document: Document, sentence: Sentence, verb: int) -> bool:
    """Whether the subject of a verb is a company that the sentence does not name, other than the article's: a headline
    and the sentences before its name may tell of that one so.
    """
    if document.subject is None or sentence.headline or document.subject.first >= sentence.start:
        return False
    return _UNNAMED.search(sentence.mask[max(0, verb - _REACH) : verb]) is not None


_REACH = 200


def of_former_company(mask: str, position: int) -> bool:
    """ "Ann Lee's first company raised | $5 million and failed": of no company that the sentence names."""
    return _FORMER_RAISED.search(mask, max(0, position - _REACH), position) is not None


_FORMER_RAISED = pattern(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|<P>['’]s?) (?:very )?(?:first|previous|last|former|earlier|prior|old) (?:company|start-?up|firm|venture|business)(?: (?:had|has|once|also|\w+ly))* (?:raised|took(?: in)?|secured|received|attracted|burned(?: through)?) (?:\w+ ){0,3}$"
)
