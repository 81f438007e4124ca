"""Whose round is told in a roundabout way: "Acme, in which it led a $5 million round", "the $4 million it raised",
"the founder of Acme has raised $4 million for Bede".
"""

import re

from vcgraph.extraction.rules.discourse.put_into import put_into_before
from vcgraph.extraction.rules.discourse.reader import resolve, spoken_of, subject_before
from vcgraph.extraction.rules.names.parties import is_company, is_firm, is_organization, may_raise
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.free_sums import AT_VALUE, GAVE_AT
from vcgraph.extraction.rules.sums.round_amounts import IT_RAISED, SURE_RAISE
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clause_heads import BACKED_BY, person_heads
from vcgraph.extraction.rules.text.described_names import BEFORE_NAME
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import (
    begins_main,
    is_beside,
    is_employer,
    is_governed,
    is_measure,
    is_object,
)
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_REACH = 90
_IN_WHICH = pattern(
    r"(?P<company><N>)(?: \([^()]*\))?,? (?:in whose |(?:in which|where) (?:<X>|<A>) (?:(?:had|has|also|recently|previously|then|jointly) )*(?:led|co-led|joined|took part in|participated in|invested(?: in)?|put)\b[^.;,<N><P>]{0,25})$"
)


def in_which(sentence: Sentence, position: int) -> Referent | None:
    """ "Acme, in which it led a $5 million round", "Acme, in whose $5 million round it took part"."""
    match = _IN_WHICH.search(sentence.mask, max(0, position - _REACH), position)
    return sentence.items[match.start("company")].referent if match else None


def said_led(sentence: Sentence, position: int) -> Referent | None:
    """ "Acme said that Harrow Ventures led a $5 million round": Acme's."""
    told = _SAID_LED.search(sentence.mask, max(0, position - 2 * _REACH), position)
    company = sentence.items[told.start("company")].referent if told is not None else None
    return company if may_raise(company) else None


_SAID_LED = pattern(
    r"(?P<company><N>)(?: ?\([^()]{1,30}\))?(?: (?:also|has|had))? (?:said|says|announced|disclosed|confirmed|revealed)(?: on)?(?: <D>)?(?: that)? (?:(?!(?:it|its|they|he|she)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}<X>(?:,? and <X>)?(?:, (?:which|who|whose|an?|the|one of|backed|based) [^;:]{2,90},)? (?:(?:has|had|have|also|jointly) )*(?:co-)?led (?:an?|its|the) (?:[\w\-]+ |<S> ){0,3}$"
)


def given_at(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "Harrow Ventures put in $5 million at a valuation of $90 million": whom the text speaks of beside who gave it."""
    gave = GAVE_AT.search(sentence.mask, max(0, position - _REACH), position)
    if gave is None or not AT_VALUE.match(sentence.mask, position + 1):
        return None
    named = [item.referent for at, item in sentence.all(marks.NAME, 0, gave.end("giver")) if at >= gave.start("giver")]
    giver = named[0] if named else None
    return spoken_of(document, sentence, giver) if giver is not None else None


def that_raised(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "On top of the $4 million it raised last year": of "it", whoever was named last in the sentence."""
    match = IT_RAISED.match(sentence.mask, position + 1)
    if match is None:
        return None
    named = [item.referent for _, item in sentence.all(marks.NAME, 0, match.end("raiser"))]
    last = next((one for one in reversed(named) if is_organization(one)), None)
    found = last or resolve(document, sentence, match.start("raiser"))
    return found if is_company(found) and found.kind != "person" else None


def by_founders(document: Document, sentence: Sentence, position: int) -> tuple[Referent | None] | None:
    """ "The founder of Acme has raised $4 million for his next act, Bede": Bede's, or nobody's where the sentence names none."""
    if (sentence.headline or sentence.index == 0) and _FOUNDER_RAISES.fullmatch(sentence.mask, 0, position):
        return _new_one(document, sentence)
    for_which = _FOR_WHICH.search(sentence.mask, max(0, position - 2 * _REACH), position)
    if for_which is not None:
        named = sentence.items[for_which.start(for_which.lastgroup or 0)].referent
        return (named if may_raise(named) else None,)
    told, new = _venture_told(sentence.mask, position)
    if told is None or new is None:
        return _of_former(document, sentence, position)
    company = sentence.items[new.start("company")].referent if new["company"] else None
    is_new = company is not None and company not in _old_ones(sentence, told)
    return (company if is_new and is_organization(company) else None,)


def _venture_told(mask: str, position: int) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Who raises a sum, as founder or as a person, and the words behind it that tell for what."""
    told = _BY_FOUNDERS.search(mask, 0, position)
    if told is not None:
        return told, _FOR_NEW.match(mask, position + 1)
    told = _PERSON_RAISES.match(mask, 0, position)
    return told, _FOR_VENTURE.match(mask, position + 1) if told is not None else None


def _of_former(document: Document, sentence: Sentence, position: int) -> tuple[Referent | None] | None:
    """ "Former Acme researchers raise $3 million for Bede": Bede's, or that of the company told behind, and not Acme's."""
    if _FORMER_RAISE.match(sentence.mask, 0, position) is None:
        return None
    new = _FOR_NEW.match(sentence.mask, position + 1)
    named = sentence.items[new.start("company")].referent if new is not None and new["company"] else None
    if may_raise(named):
        return (named,)
    return _new_one(document, sentence) or (_theirs(document, sentence),)


def _theirs(document: Document, sentence: Sentence) -> Referent | None:
    """ "Their startup, Bede, announced": the company of those of whom the sentence before tells."""
    for one in document.sentences[sentence.index + 1 : sentence.index + 3]:
        told = _THEIR_OWN.match(one.mask)
        if told is not None:
            return one.items[told.start("company")].referent
    return None


def _old_ones(sentence: Sentence, told: re.Match[str]) -> list[Referent | None]:
    """The organisations that tell who a founder is."""
    return [item.referent for _, item in sentence.all(marks.NAME, told.start(), told.end())]


def _new_one(document: Document, headline: Sentence) -> tuple[Referent | None] | None:
    """ "Acme founder raises $5M", where the text behind tells that the money is for Bede: Bede's."""
    for sentence in document.sentences[headline.index + 1 : headline.index + 5]:
        for position, _ in sentence.all(marks.MONEY):
            told = by_founders(document, sentence, position)
            if told is not None:
                return told
    return None


_FOUNDER_RAISES = pattern(
    rf"(?:Former )?<N>(?:['’]s)? (?:[Cc]o-?)?(?:[Ff]ounders?|[Cc]reators?|chiefs?|CEO) (?:<P> )?(?:[\w\-]+ )?{SURE_RAISE} (?:\w+ ){{0,3}}"
)
_STAFF = (
    r"(?:[Cc]o-?)?(?:[Ff]ounders?|[Cc]reators?|[Cc]hiefs?|C[A-Z]Os?|VPs?|[Ee]xecs?|[Ee]xecutives?|[Rr]esearchers?|[Ee]ngineers?|[Ss]cientists?|[Dd]evelopers?|[Dd]esigners?|[Ee]mployees|[Ss]taff(?:ers?)?|[Vv]eterans?|[Aa]lum(?:s|ni)?|"
    r"[Ll]eaders?|[Dd]irectors?|[Mm]anagers?|[Pp]artners?|[Bb]oss(?:es)?|[Hh]eads?|[Pp]residents?|[Tt]eam|[Dd]uo|[Tt]rio)"
)
_FORMER_RAISE = pattern(
    rf"^(?:(?:[Tt]hree|[Tt]wo|[Ff]our|[Aa]) )?(?:[Ff]ormer |[Ee]x-? ?)<N>(?:(?:, |,? and | & |/)(?:ex-)?<N>){{0,3}},? (?:[\w\-]+ ){{0,3}}?{_STAFF}(?: <P>(?:,? (?:and|&) <P>)?)?(?:['’]s? (?:[\w\-]+ ){{1,4}}?(?:startup|start-up|company|venture|firm|business))? "
    rf"(?:(?:[Hh]as|[Hh]ave|just|also|quietly|reportedly|is|are|in|talks|to) )*{SURE_RAISE} (?:(?:[\w\-]+|<M>),? ){{0,4}}$",
    re.IGNORECASE,
)
""" "Former Acme and Bede researchers raise | $300 million": for a company of their own, and not for Acme."""
_THEY = r"(?:<P>|<A>|[Hh]e|[Ss]he|they|its founders?|the (?:two|pair|duo|founders|brothers|sisters))"
_FOR_WHICH = pattern(
    rf"(?:(?P<which><N>),? for which {_THEY}|\b[Ff]or (?:his|her|their) (?:[a-z\-]+ ){{0,3}}(?:company|start-?up|venture|business|one),? (?P<own><N>),? {_THEY}) (?:(?:has|have|had|also|since|just|already|later|then) )*{SURE_RAISE} (?:\w+ ){{0,3}}$"
)
""" "Ann Lee left Bede to start Acme, for which she raised $4 million"."""
_BY_FOUNDERS = pattern(
    r"(?:^|[.;:“—–] ?|\b(?:that|and|but) )(?:<P>, )?(?:[Tt]he )?(?:[\w\-]+ )?(?:(?:[Cc]o-?)?[Ff]ounders?|[Cc]reators?|[Mm]an|[Ww]oman|[Gg]uys?|[Pp]eople|[Ff]olks|[Tt]eam|former (?:[a-z]+ )?(?:partners|executives|employees|engineers|managers|chiefs?)) (?:of|behind|at) (?P<old><N>)(?!['’])"
    rf"(?: \((?:<P>(?:,|,? and)? ?)+\)|,? <P>(?:(?:,|,? and) <P>)*,?|,)?(?: who [^,;.]{{2,80}},)? (?:(?:has|have|had|just|also|now|quietly|recently) )*{SURE_RAISE} (?:\w+ ){{0,3}}$"
)
_PERSON_RAISES = pattern(
    r"(?:[^<N><P><A>.;]{0,40}? )?(?:<N>(?:['’]s)? (?:[\w\-]+ ){1,3})?<P>(?:,? and <P>)?(?:, (?:who|whose|an?|the|formerly|previously|co-?founder|founder|former|CEO)\b[^;]{2,140},)? "
    rf"(?:(?:has|have|had|just|also|now|quietly|recently|reportedly|is|are|was|were|in|talks|advanced|looking|trying|set|plans?|hopes?|wants?|to|[a-z]+ly) ){{0,6}}(?:{SURE_RAISE}|seeking|seeks) (?:\w+ ){{0,3}}$"
)
""" "Ann Lee, who was head of research at Acme, is in talks to raise | $1 billion"."""
_NEW = r"(?:his|her|their|an?|another) (?:(?!(?:of|in|at|to)\b)[\w\-]+,? ){1,5}?"
_FOR_NEW = pattern(
    rf"[^.;<M>]{{0,60}}?\bfor (?:(?:{_NEW})?(?:called |named |dubbed |by the name of |known as )?(?P<company><N>)(?!['’])|{_NEW}(?:startup|start-up|company|venture|business)\b)"
)
_VENTURE = r"(?:startup|start-up|company|venture|business|outfit|lab)"
_THEIR_OWN = pattern(
    rf"(?:Their|His|Her|The (?:duo|pair|trio|team)['’]s) (?:[a-z\-]+ ){{0,3}}?{_VENTURE},? (?:called |named |dubbed )?(?P<company><N>)"
)
_FOR_VENTURE = pattern(
    rf"(?: at (?:an? )?(?:[\w\-]+ ){{0,4}}<M>(?: [\w\-]+){{0,2}})?[^.;<M>]{{0,60}}?\bfor {_NEW}{_VENTURE}\b(?:,? (?:called |named |dubbed |by the name of |known as )?(?P<company><N>)(?!['’]))?"
)


def led_by_subject(document: Document, sentence: Sentence, position: int, verb: int) -> Referent | None:
    """ "A backed B by leading its $9 million round": the round of the last company named, not of the subject."""
    which = _WHICH_LED.search(sentence.mask, 0, position)
    end = which.start() if which else position
    told = _OF_LEADER.search(sentence.mask, 0, verb)
    named = [
        item.referent
        for at, item in sentence.all(marks.NAME, 0, end)
        if is_organization(item.referent) and (told is None or not told.start() < at < told.end())
    ]
    if which is not None:
        return named[-1] if named else sentence.focus
    leader = subject_before(document, sentence, verb)
    if len(named) > 1:
        others = [one for one in reversed(named) if one is not leader]
        free = (
            item.referent
            for at, item in sentence.all(marks.NAME, 0, end)
            if item.referent in others and not is_governed(sentence.mask, at)
        )
        return next(free, next(iter(others), None))
    if not named or sentence.focus is named[0]:
        return None
    return (put_into_before(document, sentence) if is_firm(sentence.focus) else None) or sentence.focus


_OF_LEADER = pattern(
    r"<X>(?:, (?:which|who|whose|an?|the|one of|backed|owned|based|run|founded)\b[^;:]{2,120},| \([^()]{2,90}\)) (?:(?:had|has|have|also|previously|earlier|jointly|then) )*$"
)
""" "Acme said that A, which backed B, | led its round": what is told of A names no owner of the round."""
_WHICH_LED = pattern(
    r"<X>,? \(?(?:which|who) (?:(?:also|had|has|previously|earlier) )*(?:co-)?led (?:its|their|the) (?:[\w\-]+ ){0,3}$"
)
""" "From A, which led its Series A": not A's."""


def gave(document: Document, sentence: Sentence, position: int, owner: Referent) -> bool:
    """ "Bede Bank's $5 million investment was written off": in whom the text speaks of, and Bede's in nobody else."""
    spoken = sentence.focus or document.subject
    return spoken is not owner and _INVESTMENT_OF.match(sentence.mask, position + 1) is not None


_INVESTMENT_OF = pattern(
    r" (?:[\w\-]+ ){0,2}?(?:investment|bet|stake|infusion|injection|contribution|cheque|check)(?: (?:in|on|of) <D>| (?:last|earlier|as part of|was|came|valued|values|gave|gives|made|took)\b)"
)


WITH_ONE = pattern(
    r"\bwith (?:(?!(?:with|its|their)\b)[\w\-]+,? |<L>(?:-based|['’]s)? ){0,6}(?P<company><N>) (?:also |alone )?(?:rais|gett|land|secur|receiv|clos|pick|complet|announc|winn|enjoy|draw|tak|attract|bagg|nett|pull|bring)ing (?:in |on |up )?(?:[\w\-]+ |<S> ){0,8}$"
)
""" "The syndicate kept on investing, with dental startup Acme getting the most through a $5 million round"."""


def first_named(document: Document, sentence: Sentence) -> Referent | None:
    """Whose news a title or an opening is: the company that it names first, "the $5 million came from A, Acme said"."""
    told = [
        (at, item.referent)
        for at, item in sentence.all(marks.NAME)
        if item.referent is not None and not (is_measure(sentence.mask, at) or is_beside(sentence.mask, at))
    ]
    named = [referent for _, referent in told]
    if told and BACKED_BY.search(sentence.mask, 0, told[0][0]):
        return next((one for one in named[1:] if is_company(one)), None)
    if _INVESTORS_FIRST.match(sentence.mask):
        return next((one for one in named if is_company(one)), None)
    return named[0] if named else document.subject


def named_later(document: Document, sentence: Sentence, verb: int | None) -> Referent | None:
    """ "A Leeds bakery has raised $5 million from Bede Ventures. Acme": nobody stands before the verb, so no backer raised it."""
    subject = document.subject
    if verb is None or subject is None or subject.first < sentence.start or is_firm(subject):
        return None
    heads = sentence.all(marks.NAME + marks.PERSON + marks.ANAPHOR, 0, verb)
    return subject if all(is_employer(sentence.mask, at) for at, _ in heads) else None


_INVESTORS_FIRST = pattern(
    r"(?:The|Its|This) (?:[\w\-]+ )?<M> (?:[\w\-]+ ){0,2}?(?:came|comes|is coming) from "
    r"|(?:An?|The|Another|Fresh|New|Some) (?:[\w\-]+ ){0,3}?(?:investment|injection|infusion|financing|funding|round|money|cash|loan) of <M> (?:from|by|led by) "
    r"|(?:Co-)?(?:Leading|Anchoring|Joining|Backing|Participating in) [^.;<N>]{1,70} (?:was|were|is|are) <N>"
)


def heads_main(sentence: Sentence, position: int) -> Referent | None:
    """ "In contrast to Acme, whose round B led, Bede has relied on | $5 million": who heads the main clause, where it names
    nobody else before the sum; of "before A bought Acme, B had led its | Series A" who heads the clause in front.
    """
    told = [at for at, _ in sentence.all(marks.NAME + marks.ANAPHOR, 0, position)]
    heads = [at for at in told if begins_main(sentence.mask, at)]
    named = [at for at in told if not is_object(sentence.mask, at, heads)]
    if not heads or named[-1] != heads[-1] or ";" in sentence.mask[heads[-1] : position]:
        return None
    front = _FRONT_HEADED.match(sentence.mask) if _LED_ITS.search(sentence.mask, heads[-1], position) else None
    company = sentence.items[front.end() - 1 if front is not None else heads[-1]].referent
    return company if may_raise(company) else None


_FRONT_HEADED = pattern(
    r"(?:(?:Long|Shortly|Just|Even) )?(?:Before|After|When|Since|Until|Once|While|By the time) <N>(?= (?:(?:also|first|itself|[a-z]+ly) )*(?:was|were|had|has|is|[a-z]+ed|went|sold|began|bought|took|got|won)\b)"
)
_LED_ITS = pattern(r" (?:co-)?(?:led|joined|backed|anchored|headed|invested in|funded) (?:its|<I>) [^.;<N>]*$")


AUX = r"(?:(?:has|have|had|just|also|recently|previously|already|today|now|then|is|are|was|were|plans?|hopes?|aims?|wants?|to|in|talks|looking|set|will|managed|\w+ly) ){0,5}$"


def person_raises(sentence: Sentence, verb: int) -> bool:
    """ "Ann Lee, who sold Acme, has raised": what is named next is hers."""
    return _PERSON_HEADS.fullmatch(sentence.mask, 0, verb) is not None or person_heads(sentence.mask, verb)


_PERSON_HEADS = pattern(
    rf"[^<N><P><A>]{{0,60}}?<P>(?: and <P>)?(?:, (?:who|whose|an?|the|formerly|previously|co-?founder|founder|CEO)\b[^;]{{2,140}},)? {AUX}"
)


def helped_by(mask: str, position: int) -> Pattern | None:
    """What finds the `company` behind a sum that heads its clause; None for any other sum."""
    return _HELPS if _HEADS_CLAUSE.search(mask, max(0, position - _REACH), position) else None


_HEADS_CLAUSE = pattern(
    r"(?:^|[.;:] |, )(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Nn]ew|[Ff]resh|[Aa]nother) )?(?:(?:[a-z\-]+|<S>) ){0,4}$"
)
_HELPS = pattern(
    rf"^(?: (?!(?:to|that|which|for|in)\b)(?:[\w\-]+|<S>)){{0,4}}(?: in (?:[\w\-]+ |<S> ){{0,2}}(?:funding|capital|financing|money))?(?: (?:from|led by|by) {BEFORE_NAME}<X>(?:,? and <X>)?)? (?:(?:has|have|will|should|would|could|can|also|now) )*(?:gives?|gave|given|helps?|helped|lets?|allows?|allowed|enables?|enabled|leaves|left|brings|brought|provides?|provided) {BEFORE_NAME}(?P<company><C>)(?!['’])"
)
""" "A $5 million investment from A gives Acme room to grow": Acme's."""
