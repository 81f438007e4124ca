"""Whose round a sum or a stage is."""

import re

from vcgraph.extraction.rules.discourse.officers import company_of_person
from vcgraph.extraction.rules.discourse.reader import (
    is_organization,
    resolve,
    spoken_of,
    subject_before,
)
from vcgraph.extraction.rules.discourse.round_relatives import (
    AUX,
    WITH_ONE,
    by_founders,
    first_named,
    gave,
    given_at,
    heads_main,
    helped_by,
    in_which,
    led_by_subject,
    named_later,
    person_raises,
    said_led,
    that_raised,
)
from vcgraph.extraction.rules.discourse.unnamed import is_unnamed
from vcgraph.extraction.rules.names.parties import is_company, is_firm
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.amounts import first_listed
from vcgraph.extraction.rules.sums.round_amounts import FOR_GROWTH, FOR_STAKE, RAISE, SURE_RAISE, listed_deal
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.described_names import BEFORE_NAME
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import COMPANY_WORD, FIELD
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_RAISE_VERB = pattern(
    rf"\b(?!(?:(?<=with )|(?<=from )|(?<=by )|(?<=to )|(?<=of )|(?<=and ))banks\b)(?P<verb>{RAISE})\b", re.IGNORECASE
)
_SURE_VERB = Pattern(rf"{SURE_RAISE}\b", re.IGNORECASE)
_WORD = r"(?:(?!(?:led|by|from|with|round|rounds|funding|at|to|for|and|on|it|its|in|a|an|order|exchange|return|cash|stock|which|that)\b)[\w\-’'.&]+ |<L>(?:-based|['’]s)? |<L>, <L>-based |<N>-(?:like|style|type) |(?:company|startup|start-up|agency|firm|maker|platform|site|group|chain|network|provider|app|outfit|biotech), (?=<N>))"
_OF_ANOTHER = (
    r"(?:<N>(?:['’]s?)?|its|their) (?=(?:(?!(?:alongside|plus|together|along|and|in|of|to|with|by|for|from|at|on|which|that|as)\b)[\w\-]+ ){0,4}(?:rivals?|competitor|challenger|peer|maker|firm|provider|unit|arm|division|subsidiary|affiliate|"
    r"spin-?off|spin-?out|offshoot|startup|start-up|company|business|brand|venture) <N>)"
)
""" "Acme's self-driving unit Bede", "Acme's rival Bede": the money goes into Bede."""
INTO = pattern(
    rf"^(?: (?:more|each|USD|(?:of|in) (?:(?:new|fresh|additional|growth|venture|seed|private|equity|preferred|common|<S>) ){{0,2}}(?:equity|capital|funding|financing|money|cash|stock|shares|debt|loans)|worth|\(?<M>\)?|<S>|round|funding|investment|financing|infusion|injection|stake|bet|wager|minority|strategic|convertible|equity|[\w\-%]+ (?:percent|stake))){{0,6}}(?: for (?:an? )?[\w\-.% ]{{1,30}}(?:stake|share))?(?:(?: in)? <D>| last \w+| this \w+)?,? ?(?:in(?:to)?|on|behind|{FOR_GROWTH}|{FOR_STAKE}) (?:the |its |rival |startup |fellow |local |a |an |<P>['’]s? (?:[a-z\-]+ ){{0,5}}?(?:company|startup|start-up|venture|service|app|business|maker|site),? |{_OF_ANOTHER})?{_WORD}{{0,8}}?(?P<company><C>)(?!-(?:like|style|type|backed|owned)|(?:['’]s?)? (?:(?:local|main|chief|arch|{FIELD}) ){{0,3}}(?:rivals?|competitor|challenger|{COMPANY_WORD}) <N>)",
    re.IGNORECASE,
)
""" "$5 million in Acme": whom money goes into."""
_FOR = pattern(
    r"^[-\s]*(?:<S> |round |funding |financing |investment |in |of ){0,5}(?:from [^.;]{0,60} )?for (?:the |(?:its|their) (?:[\w\-]+ ){0,2}(?:rival|competitor|peer),? (?=<N>)|(?P<own>(?:his|her|their) (?:[\w\-]+ ){0,4}(?:startup|start-up|company|venture|firm|business),? |an? (?:[\w\-]+ ){0,4}(?:startup|start-up|company|venture|business),? (?:called|named|dubbed) ))?(?:(?!(?:its|a|an|their|his|which|the|about|around|more|less|nearly|over|up)\b)[\w\-’']+ |<L>(?:-based|['’]s)? |<N>['’]s (?=<N>)|<N> (?=(?:rival|competitor|challenger|[\w\-]+ (?:start-?up|company|firm)|start-?up|company|firm) <N>)){0,7}?(?P<company><C>)(?! (?:rival|competitor|challenger) <N>|['’]s <N>)"
)
_STAGE_OF = pattern(
    r"(?:(?:<M> )?<S>(?: round| financing)?|<M> (?:[\w\-]+ )?(?:round|financing|funding|raise)) of (?:the )?(?:(?!(?:its|their|an?|the|from|by|with|alongside)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?(?P<company><N>)(?!['’])"
)
""" "Led the Series A of Acme", "led the $5 million seed round of Acme"."""
_INVESTMENT_IN = pattern(
    r"^ (?:[\w\-]+ |<S> ){0,2}?(?:investment|infusion|injection|bet|stake|round|financing)(?: in <D>)? (?:in(?:to)?|on) "
)
_PROVIDE = r"provid(?:es?|ed|ing)|lent|lends?|lending|suppl(?:y|ies|ied)"
_GIVE = rf"{_PROVIDE}|gave|giv(?:es?|ing|en)|br(?:ings?|ought)|nett?(?:s|ed)|hand(?:s|ed|ing)?|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|loan(?:s|ed|ing)|offer(?:s|ed|ing)?"
_PART_OF_THAT = pattern(
    r"\b(?:investment|stake|bet) in (?:the )?(?:(?!(?:and|with|by|from|alongside)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}?(?P<company><C>)(?: in <D>)? (?:is|was|would be|will be|totals|totall?ed|amounts to|came to|comes to|forms part of|is part of|was part of)\b[^.;:,<N>]{0,50}$"
)
""" "A's investment in Acme was a $1 million top-up to a $5 million round": Acme's, whoever the text speaks of."""
_GIVES_TO = Pattern(
    rf"\b(?:{_GIVE}|extend(?:s|ed|ing)?|wr(?:ites?|ote|iting)|written|cut(?:s|ting)?|mak(?:es?|ing)|made|br(?:ings?|ought)|deliver(?:s|ed)) (?:\w+ ){{0,5}}$"
)
_TO = pattern(
    rf"^(?: (?:more|(?:in|of) (?:\w+ |<S> ){{0,2}}(?:equity|capital|funding|financing|money|cash|debt|loans|<S>)|<S>|[\w\-]+ (?:check|cheque|loan|line)|(?:check|cheque|loan|investment|funding|financing|money|capital|cash|backing|lifeline|injection|credit|debt|line|facility|term|of))){{0,4}} to (?:the |fellow |startup )?{_WORD}{{0,6}}?(?P<company><C>)(?!['’])"
)
""" "Handed $5 million to Acme", "extended a $5 million credit line to Acme"."""
_LENDS_TO = pattern(r"\b(?:announc|approv|agree|sign|arrang)\w* (?:an?|its|the) (?:[\w\-]+ |<S> ){0,8}$")
_LOAN_TO = pattern(
    rf"^(?: (?:[\w\-]+ |<S> ){{0,2}}?(?:loan|<S>|facility|credit line|debt))? to (?:the |fellow |startup )?{_WORD}{{0,6}}?(?P<company><C>)(?!['’])"
)
""" "Announced a commitment for a loan of $5 million to Acme", "approved a $5 million loan to Acme"."""
_GIVEN = pattern(
    rf"\b(?:{_GIVE}|extend(?:s|ed|ing)?|back(?:s|ed|ing)?|fund(?:s|ed|ing)|seed(?:s|ed|ing)|support(?:s|ed|ing)|doubl(?:es?|ed|ing) down on|bet(?:s|ting)?(?: big)? on|thr(?:ew|ows?|own) (?:its|his|her|their) (?:[\w\-]+ )?(?:weight|support|backing) behind) (?:the )?{_WORD}{{0,5}}?(?P<company><C>) (?:with )?(?:(?:an?|the|its|about|around|another|up to|some|fresh|new|further|additional|more than|over|nearly) ){{0,3}}$"
)
""" "Backed Acme with $5 million", "lent Acme $5 million"."""
_BY_BACKER = pattern(
    r"(?P<company><C>)(?: (?:has|have|had|was|is|being|been|also|just|recently|now|\w+ly)){1,4} (?:(?:backed|funded|financed|bankrolled) (?:by [^.;<M>]{2,70} )?(?:with|to the tune of) (?:\w+ ){0,2}|(?:handed|given) (?:\w+ ){0,2})$"
)
""" "Acme was backed with $5 million", "Acme is being backed by Bede Ventures to the tune of $5 million"."""
_STARTS_WITH = pattern(
    r"(?P<company><N>),?(?: (?:is|was|has|have|just|now|also|officially|today))* (?:launch(?:es|ed|ing)|emerg(?:es|ed|ing)|debut(?:s|ed|ing)|(?:com(?:es?|ing)|came) out of stealth|start(?:s|ed|ing)|open(?:s|ed|ing)|arriv(?:es|ed|ing)) (?:(?!(?:its|their|that|which|who)\b)[\w\-]+ ){0,4}?with (?:(?:an?|about|around|some|over|more|than|nearly|fresh|new|initial) ){0,3}$"
)
""" "Its successor Acme is launching with $5 million in seed funding"."""
_SPUN_OUT = pattern(
    r"\b(?:sp[iu]ns? (?:out|off)|spinn?ing (?:out|off)|formed|founded|created|set up|incubated|(?:announced|unveiled|disclosed) the (?:formation|creation|launch|founding|spin-?out) of|(?:launched|launches|unveiled|unveils|introduced)(?= (?:[\w\-]+ |<L>(?:-based)? ){0,5}(?:company|start-?up|biotech|spin-?out|spin-?off|venture|firm),? )) (?:(?:its|an?|the|new|another) )*(?:(?!(?:its|their|that|which|who|with|by|in|to)\b)[\w\-]+,? |<L>(?:-based|['’]s)? ){0,6}?(?P<company><N>),?(?: in <D>| <D>)?,? (?:armed )?with (?:(?:an?|about|around|some|over|more|than|nearly|fresh|new|initial) ){0,3}$"
)
""" "Bede spun out a new biotech, Acme, with $5 million in Series A financing": Acme's."""
_SOLD_AFTER = pattern(
    r"\b(?:sale|acquisition|purchase|takeover|that) of (?:the )?(?:[\w\-]+ ){0,5}?(?P<company><N>)(?:(?!\b(?:sale|acquisition|purchase|takeover|that) of\b)[^;.]){0,60} (?:after|before) (?:it|<A>) (?:had )?raised (?:\w+ ){0,3}$"
)
""" "The sale of Acme to Bede for $9 million after it raised $5 million": Acme, whoever else was sold before."""
_VALUED_AFTER = pattern(
    r"^[^.;<M>]{0,80}\bvalu(?:es?|ed|ing)(?: the)?(?: [\w\-]+){0,3} (?P<company><N>)(?!['’]|[-–]| (?:startup|start-up|company|firm|maker|giant|platform)\b)"
)
_BACKS = Pattern(
    r"\b(?:led|leads?|leading|co-led|co-leads?|co-leading|invest(?:s|ed|ing)?|back(?:s|ed|ing)|join(?:s|ed|ing)?|participat\w+|put(?:s|ting)?|"
    r"t(?:ook|akes?|aken|aking) part|contribut\w+|provid\w+|extend\w*|lent|lends?|commit\w*|anchor(?:s|ed|ing))\b[^.;]{0,60}$"
)
_WITHIN = pattern(
    r"\b(?:invest(?:s|ed|ing)? in|back(?:s|ed|ing)|bought into|buy(?:s|ing)? into|jumped into|piled into|money into|stake in) (?:the )?(?:(?!(?:and|with|by|from|alongside)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?(?P<company><N>) (?:as part of|in|through|via|during|with) (?:an?|the) (?:[\w\-]+ )?$"
)
_IN_ITS = pattern(
    r"\b(?:invest(?:s|ed|ing)? in|back(?:s|ed|ing)?|support(?:s|ed|ing)|(?:wr(?:ote|ites?|iting)|written) (?:\w+ ){0,2}che(?:ck|que)s? to) (?:the )?(?:(?!(?:and|with|by|from|alongside)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?(?P<company><N>) (?:in|during|at|as part of) (?:both )?(?:its|their) (?:<S>(?: round| financing)? and (?:its |their |the )?)?(?:(?:new|latest|first|recent|early|initial|own) )*$"
)
""" "A backed B in its seed round": B's, whoever heads the sentence."""
_ROUND_NEXT = pattern(r"<S>|<M> (?:<S>|[\w\-]+ round|round|financing|extension)")
_ROUND_WORD = pattern(r"\bround\b|\bfinancing\b|<S>")
_ROUND_NEAR = pattern(
    r"\b(?:round|financing|funding|fund-?raising|led by|infusion|loan|line of credit|facility|tranche|notes?|(?:persuaded|convinced)(?= [^.;<M>]{0,90}<X> to)|investment (?:of|came|was|by|from)|backing|backers|investors|means of)\b|<S>|\b[Tt](?:he|his) (?:(?:new|fresh|latest) )?<M> (?:came|comes|is coming) from (?:[\w\-]+ ){0,4}<X>"
)
_THE_ROUND = pattern(
    r"\b[Tt]he (?:[\w\-]+ |<M> |<S> |<D> ){0,4}(?:round|financing|funding|investment|money)\b(?! (?:of|in|for)\b)"
)
_NO_ROUND_NEAR = Pattern(
    r"\b(?:rounds|companies|startups|start-ups|[Gg]lobal(?:ly)?|league|buyouts?|budget|buying|liabilities|wrote off|ability to|"
    r"granted|manages?|venture capital investment)\b"
)
_OWNER = pattern(
    r"(?:(?P<company><C>)['’]s?|(?P<whose><N>),? whose) (?:(?!(?:follow(?:s|ed|ing)|com(?:es|ing)|came|is|are|led|leads|and|brings?|gives?|values?|after|investments?)\b)[\w\-’']+ |<S> |<D> ){0,4}(?:(?:<S>|round|financing|funding|raise),? (?:worth|totall?ing) (?:[a-z]+ ){0,3})?$|(?P<bracket><N>) \((?:(?:an?|with) )?$|(?: and|,| while) (?P<gapped><N>),? (?:an? (?:[\w\-]+ )?)?$"
)
_INCLUDED = pattern(
    r"\b(?:give|gives|giving|provide|provides|leave|leaves|hand|hands|bring|brings) (?P<company><C>) (?:with )?(?:[a-z]+ ){0,3}<M>(?: in (?:\w+ )?(?:cash|proceeds|funding))?,? (?:that |which )?includ(?:ing|es) (?:an? |the )?$"
)
""" "The merger will give Acme $300 million, including a $90 million PIPE"."""
_ALONGSIDE = pattern(
    r"\bto (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}(?P<company><C>),? (?:alongside|along with|together with|in addition to|on top of|besides) (?:an?|the|another) (?:[\w\-]+ ){0,2}$"
)
""" "Lent $5 million to Acme alongside a $9 million investment by B"."""
_ITS_OWN = pattern(
    r"(?P<company><I>) (?:[\w\-’']+ |<S> |<D> ){0,4}$|(?P<done><I>) <S>(?: round)? (?:is|was) \w+[:,] $|(?P<financed><I>) (?:[\w\-]+ |<S> |<D> ){0,3}(?:round|financing|funding|raise|injection|infusion|<S>), (?:of |worth )?(?:[a-z]+ ){0,2}$"
)
_WITH_ITS = Pattern(
    r"(?:With|Using|Thanks to|After|On the back of|Flush with|Armed with) (?:its|their) (?:[\w\-]+ ){0,3}"
)
""" "With its new $5 million from A, Acme plans": whose money it is stands behind."""
_PASSIVE = pattern(
    rf"^[^.;]{{0,60}}?\b(?:was|were|been|being) (?:(?:raised|secured|closed) by|(?:invested|put|pumped|poured|ploughed|plowed) (?:in|into)) {BEFORE_NAME}(?P<company><C>)|^ (?:in |of )?(?:[\w\-]+ |<S> ){{0,3}}?(?:funding|capital|financing|money|equity|debt|round|<S>),? (?:that was |which was )?(?:raised|secured|bagged|attracted|pulled in|obtained|closed|won) by {BEFORE_NAME}(?P<raiser><C>)|^ (?:[\w\-]+ |<S> ){{0,2}}(?:fundraising|fund-raising|round|raise|financing) (?:(?:announced|completed|closed|unveiled|disclosed)(?: (?:last|this|earlier this) \w+| (?:in |on )?<D>)? by|by|at|of) (?P<by><C>)"
    rf"|^ (?:(?:recently|already|just|previously) )?raised (?:(?:earlier |last |this )\w+ |(?:in )?<D> )?by {BEFORE_NAME}(?P<raised><C>)(?!['’])"
    rf"|^ (?:[\w\-]+ ){{0,2}}?(?:money|cash|funding|capital|financing) (?:from [^;.<M>]{{2,90}} )?(?:went|goes|has gone|is going|flowed) to {BEFORE_NAME}(?P<went><C>)(?!['’])"
)
_LEAD_OBJECT = Pattern(
    r"\b(?:invest(?:s|ed|ing|ment)?|led|leads|leading|co-led|backed|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|put(?:s|ting)?|sink(?:s|ing)?|sank|plough(?:s|ed)|tip(?:s|ped|ping)|park(?:s|ed|ing)|inject(?:s|ed|ing)?|inves\w+|buy(?:s|ing)?|bought|bet(?:s|ting)?|wager(?:s|ed|ing)?|plow(?:s|ed|ing)?|tak(?:e|es|ing)|took|acquir\w+|agreed|anchor(?:s|ed|ing)?|spearhead(?:s|ed|ing)?|head(?:s|ed|ing) up|co-leading|(?:pull(?:s|ed|ing)?|back(?:s|ed|ing)?) out of|walk(?:s|ed|ing)? away from|participat\w+ in|join(?:s|ed|ing)?|sole investor|purchased?|(?:pitch|chipp?|kick)(?:e?s|p?ed|p?ing)? in|commit(?:s|ted|ting))\b[^.;]{0,70}$"
)
_INVESTS_OWN = pattern(
    r"\b(?:led|leads?|leading|co-led|co-lead|join(?:ed|s|ing)?|participat(?:ed|es?|ing) in|invest(?:ed|ing)? in) (?:its|their|<A>['’]s) (?:[\w\-]+ ){0,3}(?:[\w\-]+, (?:(?:worth|of|an?) )?(?:[\w\-]+ ){0,2})?$"
)
_PROVIDES = Pattern(rf"\b(?:{_PROVIDE}|puts? in|contribut(?:es?|ed|ing)|advanc(?:es?|ed|ing)) (?:[a-z]+ ){{0,4}}$")
""" "Harrow Ventures also provided $5 million in debt financing": to whom the text speaks of, not to itself."""
_THAT_RAISED = pattern(
    r"^(?: (?:[\w\-]+ |<S> ){0,3}(?:round|financing|investment|funding|facility|loan|<S>)(?: (?:that |which )?|, which )|,? (?:that|which) )(?P<company><N>)(?:, [^,;.<N>]{2,60},)? (?:(?:has|had|have) )?(?:just |recently )?(?:raised|closed|secured|wrapped up|announced|disclosed|unveiled|reported|completed|landed|got|pulled in|received|took(?: in)?|drew|attracted|won|collected|brought in|netted)\b"
)
""" "Worked on the $50 million funding round that Acme wrapped up"."""


def owner_of_round(document: Document, sentence: Sentence, position: int, sure: bool = False) -> Referent | None:
    """Whose round it is: "invested $5M in Acme", "$5M for Acme", "Acme's $5M round", "Acme raised $5M"."""
    if position in sentence.titled:
        return sentence.titled[position]
    for_another = by_founders(document, sentence, position)
    if for_another is not None:
        return for_another[0]
    position = first_listed(sentence, position)
    behind = (
        heads_main(sentence, position)
        or _named_behind(document, sentence, position)
        or in_which(sentence, position)
        or said_led(sentence, position)
        or given_at(document, sentence, position)
        or that_raised(document, sentence, position)
    )
    if behind is not None:
        return behind
    led = _INVESTS_OWN.search(sentence.mask, max(0, position - _REACH), position)
    if led is not None:
        return led_by_subject(document, sentence, position, led.start())
    verb = last_verb(sentence.mask, position)
    if verb is not None and is_unnamed(document, sentence, verb):
        return None
    before = _named_before(document, sentence, position)
    if before is None and _is_given(sentence, position):
        giver = subject_before(document, sentence, position)
        if giver is not None and (is_firm(giver) or _lends(document, sentence, position, giver)):
            return spoken_of(document, sentence, giver)
    before = before or _raiser(document, sentence, position)
    if before is not None:
        return before
    opens = sentence.headline or sentence.index == 0
    told = named_later(document, sentence, verb) or (first_named(document, sentence) if opens else None)
    return told if told is not None or opens or sure else _spoken_of_beside(document, sentence, position)


_REACH = 90


def _is_given(sentence: Sentence, position: int) -> bool:
    """ "A also provided $5 million in debt": to whom the text speaks of."""
    return _PROVIDES.search(sentence.mask[max(0, position - _REACH) : position]) is not None


def _lends(document: Document, sentence: Sentence, position: int, giver: Referent) -> bool:
    """ "Bede Bank provided $5 million in debt": to the company that the text is about."""
    return giver is not document.subject and _IN_DEBT.match(sentence.mask, position + 1) is not None


_IN_DEBT = pattern(
    r" (?:in|of|as) (?:an? )?(?:[\w\-]+ ){0,2}(?:debt|loans?|credit|facility|<S>)\b|(?<=\ue002) (?:loan|<S>)\b"
)


def _named_behind(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "Invested $5M in Acme", "$5M was raised by Acme", "its $5M investment that values Acme at $50M"."""
    mask, right = sentence.mask, sentence.mask[position + 1 :]
    invested = (
        _LEAD_OBJECT.search(mask[max(0, position - _REACH) : position])
        or sentence.headline
        or _INVESTMENT_IN.match(right)
    )
    for rule in (INTO if invested else None, _PASSIVE, helped_by(mask, position)):
        match = rule.match(right) if rule else None
        if match:
            group = next((name for name, found in match.groupdict().items() if found and name != "own"), "company")
            return _not_investor(document, sentence, position + 1 + match.start(group), position)
    listed = listed_deal(mask, position)
    if listed is not None:
        return sentence.items[listed[0]].referent
    left = mask[max(0, position - _REACH) : position]
    of = _STAGE_OF.match(mask, position) if _LEAD_OBJECT.search(left) or mask[position] == marks.MONEY else None
    if of:
        return sentence.items[of.start("company")].referent
    given = _TO.match(right) if _GIVES_TO.search(left) else _LOAN_TO.match(right) if _LENDS_TO.search(left) else None
    if given:
        return resolve(document, sentence, position + 1 + given.start("company"))
    valued = _THAT_RAISED.match(right) or _VALUED_AFTER.match(right)
    return sentence.items[position + 1 + valued.start("company")].referent if valued else None


def _named_before(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "Acme's $5M round", "its $5M round", "Acme (a $5M round)", "invested in Acme as part of a $5M round"."""
    start = max(0, position - _REACH)
    before = sentence.mask[start:position]
    backed = _IN_ITS.search(before) if _ROUND_NEXT.match(sentence.mask, position) else None
    if backed:
        return sentence.items[start + backed.start("company")].referent
    for rule in (
        WITH_ONE,
        _GIVEN,
        _PART_OF_THAT,
        _BY_BACKER,
        _INCLUDED,
        _ALONGSIDE,
        _OWNER,
        _ITS_OWN,
        _STARTS_WITH,
        _SPUN_OUT,
        _SOLD_AFTER,
    ):
        match = rule.search(before)
        if match and rule is _ITS_OWN and _WITH_ITS.fullmatch(sentence.mask[:position]):
            return heads_behind(document, sentence, position)
        if match:
            owner = resolve(document, sentence, start + match.start(match.lastgroup or "company"))
            gives = rule is _GIVEN and is_firm(owner)
            if owner is not None and (gives or (rule is _OWNER and gave(document, sentence, position, owner))):
                owner = spoken_of(document, sentence, owner) or owner
            if match.lastgroup != "bracket" or (owner is not None and owner.kind != "firm"):
                return owner
    within = _WITHIN.search(before)
    return sentence.items[start + within.start("company")].referent if within else None


def _raiser(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The subject of "raised"; behind a firm's "raised $5M for Acme" the company named there."""
    verb = last_verb(sentence.mask, position)
    match = _FOR.match(sentence.mask[position + 1 :])
    if verb is not None:
        talks = _TALKS_WITH.search(sentence.mask, max(0, verb - 260), verb)
        subject = subject_before(document, sentence, talks.start() if talks else verb) or _of_founders(
            document, sentence, verb, match
        )
        for_other = match is not None and (match["own"] or is_firm(subject) or person_raises(sentence, verb))
        if is_organization(subject) and not for_other:
            return subject
    if match:
        return resolve(document, sentence, position + 1 + match.start("company"))
    return heads_behind(document, sentence, position) if verb is None else None


_TALKS_WITH = Pattern(r"\b(?:talks|discussions|negotiations|conversations) with [^.;\ue002]{1,240} to $")
""" "Acme is in talks with A and B to raise": Acme raises, and not B."""


def _of_founders(document: Document, sentence: Sentence, verb: int, company: re.Match[str] | None) -> Referent | None:
    """ "The founders raised", "Acme's founders raised", "Ann Lee, who runs Acme, raised": their company did."""
    raised = _FOUNDERS.search(sentence.mask, 0, verb) if _SURE_VERB.match(sentence.mask, verb) else None
    if raised is None:
        return heads_behind(document, sentence, verb)
    if raised["company"]:
        return resolve(document, sentence, raised.start("company"))
    if company is not None:
        return None
    focus = company_of_person(document, sentence, verb) or sentence.focus or document.subject
    return focus if is_company(focus) else None


_FOUNDERS = pattern(
    rf"(?P<company><C>)['’]s? (?:two |three |four |young )?(?:co-?founders?|founders?|founding team|team|parent(?: company)?|creators?),? (?:<P>(?: and <P>)?,? )?{AUX}"
    rf"|(?:<P>,?|\b(?:[Cc]o-?founders?|[Ff]ounders?|[Tt]eam|[Tt]rio|[Pp]air|[Bb]rothers|[Ss]isters|[Ee]ntrepreneurs?|[Hh]e|[Ss]he)) {AUX}"
)


def heads_behind(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "After raising $5 million from A, Acme", "armed with $5 million, the startup": who heads the clause that follows."""
    if not _OPENING.match(sentence.mask[:position]):
        return None
    match = _MAIN.search(sentence.mask, position)
    return resolve(document, sentence, match.start("company")) if match else None


_OPENING = Pattern(
    r"\W{0,3}(?:(?:[A-Z][a-z]+,? ){0,3}\ue003 (?:[a-z]+ing )?$|(?:(?:[A-Z][a-z]+ )?(?:[\w’']+ ){0,5}(?:[Aa]fter|[Ss]ince|[Bb]efore|[Ff]ollowing|[Hh]aving|[Dd]espite|[Ff]resh (?:off|from)|[Oo]n the (?:heels|back|strength) of)|[Aa]rmed|[Ff]lush|[Bb]acked|[Bb]uoyed|[Bb]olstered|[Ff]uele?led|"
    r"[Tt]hanks|[Ww]ith|[Bb]y|[Uu]pon)\b[^\ue000\ue001\ue005;:]*$)"
)
_MAIN = pattern(
    r", (?:the )?(?:(?!(?:and|or|led|with|by|from|which|who|including|as)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}(?P<company><C>)(?=(?:,[^.;]{2,90},)?(?: (?:also|now|today|just|\w+ly))* (?:has|have|had|is|was|are|were|will|can|could|would|may|plans|wants|says?|said|hopes|aims|looks|intends|expects|opened|\w+ed|began|went|bought|took|sold|built|made|cut|let|put|got|gave|hit|lost|left|ran|set|shut|won|came|fell|grew|held|kept|laid|drew|chose|found|\w+s)\b)"
)


def _spoken_of_beside(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Where no words name it, but a round is spoken of: the subject, if it backs no other, else whom the text speaks of."""
    near = sentence.mask[max(0, position - 80) : position + 60]
    if not _ROUND_NEAR.search(near) or _NO_ROUND_NEAR.search(near):
        return None
    subject = subject_before(document, sentence, position)
    if subject is not None and _BACKS.search(sentence.mask[max(0, position - _REACH) : position]):
        return _raised_last(document, sentence, subject) or spoken_of(document, sentence, subject)
    if is_organization(subject):
        return subject
    focus = sentence.focus or document.subject
    raiser = _raised_last(document, sentence, None)
    if raiser is None and is_firm(focus) and _ROUND_WORD.search(sentence.mask):
        return spoken_of(document, sentence, focus)
    return raiser or focus


def _raised_last(document: Document, sentence: Sentence, besides: Referent | None) -> Referent | None:
    """Whose "the round" is: of whom the text last said to raise money, no matter whom it spoke of since."""
    raiser = sentence.raiser or document.subject
    if document.is_list or not _THE_ROUND.search(sentence.mask) or raiser is None:
        return None
    return raiser if raiser is not besides and is_company(raiser) else None


def _not_investor(document: Document, sentence: Sentence, at: int, position: int) -> Referent | None:
    """Who stands at a place of the mask; where "the company" there would be the investor, whom the text speaks of else."""
    company = resolve(document, sentence, at)
    if sentence.mask[at] != marks.ANAPHOR or company is None:
        return company
    invests = company is subject_before(document, sentence, position, persons=True)
    return spoken_of(document, sentence, company) if invests else company


def last_verb(mask: str, position: int) -> int | None:
    """Where the last verb of raising before a place begins."""
    verbs = [match.start() for match in _RAISE_VERB.finditer(mask, max(0, position - 130), position)]
    return verbs[-1] if verbs else None


def raised_first(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "After raising | $5 million from A, Acme bought B": who heads the clause behind, whatever else it does there."""
    if _RAISED_FIRST.fullmatch(sentence.mask, 0, position) is None:
        return None
    company = heads_behind(document, sentence, position)
    return (
        company if is_organization(company) and company is not None and company.kind not in ("firm", "fund") else None
    )


_RAISED_FIRST = pattern(
    r"\W{0,3}(?:After|Having|Since|Following) (?:(?:just|already|recently|successfully) )*(?:rais|clos|secur|land|complet|receiv|attract)(?:ing|e?d) [^<N><P><A>;:]*"
)
