"""Whom a text is about that introduces founders by what they did before: "the founders of A are back with a startup called B"."""

from vcgraph.extraction.rules.names.parties import is_company
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyOf

_FOUNDERS = AnyOf(
    "founder", "Founder", "team behind", "creators of", "makers of", "Former ", "Ex-", "eterans of", "lumni of"
)
_VENTURE = pattern(
    r"^[^.;<N>]{0,50}?(?:(?:\b(?:(?:co-?)?founders?|team|creators|makers|veterans|alumni) (?:of|behind|from) |\b(?:Former|Ex-) ?)(?P<old><N>)(?!['’])|(?P<whose><N>)(?:['’]s?)? (?:[Cc]o-?)?[Ff]ounders)[^.;]{0,100}? (?:(?:[Rr]e)?build|[Ll]aunch|[Ss]tart|found(?!er)|[Cc]reat|form(?!er)|[Ss]et(?:ting)? [Uu]p|work|[Rr]eturn|[Rr]eunit|join(?:ing|ed)? forces|[Tt]eam(?:ing|ed)? [Uu]p|[Uu]nveil|back\b|[Rr]ais)[^.;]{0,60}?"
    r"(?:\b(?:[Nn]ew|[Nn]ext|[Ll]atest|second|another) (?:[\w\-]+ ){0,3}?(?:[Ss]tartup|[Ss]tart-up|[Cc]ompany|[Vv]enture|business|outfit),? (?:called |named |dubbed |known as )?|(?<= back) with )[“\"]?(?P<new><N>)(?!['’])"
)
_STARTS = pattern(
    r"^[^.;<N><P>]{0,60}<N>(?!['’])[^;.]{0,90}?, <P>(?: and <P>)?,? (?:(?:has|have|had|then|later|also|in <D>) )*(?:co-?founded|founded|started|set up|launched|created) (?:(?!and\b)[\w\-]+,? |<L>(?:-based)? ){0,6}?(?P<new><N>)(?!['’])"
)
""" "Having sold his stake in Acme, Ann Lee started Bede": Bede."""

_KIND = r"(?:startup|start-up|company|venture|business|outfit|firm)"
_LEFT_FOR = pattern(
    r"(?:<P>|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|two|pair|duo|trio)\b)[^.;:]{0,100}? (?:(?:left|quit|leaving|quitting|resigned|departed|dropped out)\b[^.;:]{0,60}? to (?:co-?found|found|start|launch|build|create|set up) "
    rf"(?:(?:(?!(?:and|but|in|of|at|from|by|with)\b)[\w\-]+ ){{0,5}}{_KIND},? (?:called |named )?)?"
    rf"|(?:(?:comes?|came|emerg\w+) (?:out of|from) stealth|(?:is|are) back) with (?=<N>, an? (?:[\w\-]+ ){{0,4}}{_KIND}))(?P<new><N>)(?!['’])"
)
""" "She quit to start | Acme, which plans routes", "came out of stealth with | Acme, a startup": the text goes on about Acme."""


def new_venture(sentence: Sentence) -> Referent | None:
    """The company that a sentence says the founders of another have started: "the company" is this one from here on."""
    told = _VENTURE.match(sentence.mask) if _FOUNDERS.is_in(sentence.mask) else _STARTS.match(sentence.mask)
    told = told or _LEFT_FOR.search(sentence.mask)
    venture = sentence.items[told.start("new")].referent if told else None
    return venture if is_company(venture) else None
