"""Who manages a fund: its owner, the firm named after it, the subject of its verb, or whoever its name begins with."""

from functools import lru_cache

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, subject_before
from vcgraph.extraction.rules.funds.clauses import head_behind, head_of, main_head
from vcgraph.extraction.rules.funds.firms import by_name
from vcgraph.extraction.rules.funds.mentions import FundMention, is_fund_name
from vcgraph.extraction.rules.funds.subjects import (
    firm_of,
    house_in,
    is_dateline,
    is_former,
    is_helped,
    is_told_just_before,
    of_announcer,
    of_compared,
    of_speaker,
    spoken_for,
)
from vcgraph.extraction.rules.funds.verbs import Sized
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.fund_phrases import LAUNCHES
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_APPOSED = pattern(r"(?P<firm><N>)(?:, | \(|, which (?:is|was) )$")
_EFFORT = pattern(
    r"(?P<firm><N>)['’]s? (?:[\w\-]+ ){0,2}(?:(?:efforts?|bid|plans?|attempts?|drive|push|quest) to (?:raise|close|launch|start|market|complete|set up)|(?:closing|close|launch|raising|completion) of) (?:[\w\-]+ ){0,4}$"
)
_PENSIONS = Pattern(r"\b(?:Social Security|Pension|Retirement|Sovereign|Association|Foundation)\b")
"""Whoever gives to many funds raises none that no word says is his."""
_GENERIC = Pattern(
    r"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]hat|[Oo]ur) (?:[\w\-]+ ){0,3}(?:fund|vehicle|firm|target|goal|hard[- ]?cap)\b|[\ue005]"
)
_VEHICLE = pattern(
    r"\b(?:[Ll]imited[- ]partners?|LPs?|[Aa]nchor investors?)(?: \(LPs?\))? (?:of|in|at) (?:(?:<A>|<P>|<N>)['’]s |the |his |her |their |a )?(?:[\w\-]+ ){0,5}?(?:firm,? |fund,? |vehicle,? )?(?P<firm><N>)"
)
_PARTNERED = ("limited", "lp", "anchor")


_TOGETHER = Pattern(
    r"\b(?:team(?:s|ed|ing)? up|partner(?:s|ed|ing)?|join(?:s|ed|ing)? (?:forces|hands)|work(?:s|ed|ing)|link(?:s|ed|ing)? up) with [^.;]{3,140}? (?:to|and) $"
)
"""Before the verb: whoever teams up heads the clause, not the partners."""


def find_manager(
    document: Document, sentence: Sentence, position: int, sized: Sized, last: Referent | None
) -> Referent | None:
    """The firm whose fund an amount is of; `last` is the manager of the fund that the text spoke of just before."""
    helped = is_helped(sentence, sized.verb) if sized.verb >= 0 else None
    spoken = helped[0] if helped else spoken_for(sentence, sized.verb)
    told = spoken if helped or spoken else _who_raises(document, sentence, position, sized, last)
    return last if is_told_just_before(document, sentence, told, last) else told


def _who_raises(
    document: Document, sentence: Sentence, position: int, sized: Sized, last: Referent | None
) -> Referent | None:
    mention = sized.mention
    head = head_of(sentence, position) or head_behind(sentence, position)
    if head is not None and (may_head(sentence, head, mention) or _names_its(document, sentence, head, mention)):
        return head
    told = manager_of(document, sentence, mention) if mention is not None else None
    told = told or _beside(sentence, mention.start if mention else position, mention)
    told = told or of_compared(sentence, sized.verb)
    if told is not None:
        return told
    together = _TOGETHER.search(sentence.mask, 0, max(sized.verb, 0))
    verb = together.start() if together else sized.verb
    subject = subject_before(document, sentence, verb, persons=True) if verb >= 0 else None
    if subject is not None and (_NO_HOUSE.fullmatch(subject.name) or is_dateline(sentence, subject)):
        subject = None
    if subject is not None and subject.kind == "person":
        person = subject
        subject = firm_of(sentence, person) or last
        called = _called(document, sentence) if subject is None else None
        if called is not None:
            return called
        if (
            subject is None
            and mention is not None
            and (sized.status == "planned" or sized.launched)
            and of_person(sentence, mention)
        ):
            return person
        if subject is None and mention is not None and mention.own and mention.ordinal == 1:
            return next((one for one in document.referents if one.name == mention.own), None)
    if subject is not None and (
        is_fund_name(subject)
        or (number_of(subject.name) and by_name(document, subject.name))
        or (mention is not None and subject.name == mention.own)
    ):
        anew = sentence.opens_paragraph and not sentence.headline and subject.first >= sentence.start
        known = None if anew else last
        house = _house(sentence, subject, mention)
        told = house or known or of_speaker(sentence)
        return by_name(document, subject.name) or told or of_announcer(sentence, subject)
    if (
        subject is not None
        and is_organization(subject)
        and not _PENSIONS.search(subject.name)
        and not is_former(sentence, subject)
    ):
        given = mention is not None and _is_given_to(sentence, mention)
        return None if given else _owner_of_part(sentence, subject)
    if mention is not None and mention.own and mention.ordinal == 1 and subject is None:
        return next((one for one in document.referents if one.name == mention.own), None)
    return _fallback(document, sentence, last)


_GIVES = pattern(
    r"\b(?:commit|pledg|invest(?!ment (?:firm|manager|house|group|company|boutique|arm|bank|adviser|specialist)|ors?\b)|contribut|provid|allocat|approv|endors|earmark|put|plac)\w*\b[^.;]{0,40}<M>[^.;<M>]{0,60}? (?:to|in|into|for|towards?) (?:the |an? )?(?:(?:[\w\-]+|<M>) ){0,6}$|\b(?:limited[- ]partners?|LPs?|(?:anchor|cornerstone|lead|founding|launch(?:ing)?|first|largest|biggest|main|early|returning|existing|key) (?:investor|backer)s?|stakes?|interests?|slices?) (?:for|in|of) (?:the |an? )?(?:(?:[\w\-]+|<M>) ){0,4}$"
)
_INVESTS_IN = Pattern(
    r"\b(?:invest(?:s|ed|ing|ments?)?|stakes?|put(?:s|ting)?|commit(?:s|ted|ting)?)\b[^.;,]{0,40} (?:in|into|to) $|\b(?:limited[- ]partners?|LPs?|investors?) (?:for|in|of) $"
)
""" "Is in talks to invest in the $5 million fund": whoever may invest is not who raises it."""


def _is_given_to(sentence: Sentence, mention: FundMention) -> bool:
    """ "A will invest $15 million in B Fund III, which seeks $200 million": A gives to the fund, and raises none."""
    if mention.own is None:
        the = sentence.mask.startswith(("the ", "The "), mention.start) and mention.owner < 0
        return the and _INVESTS_IN.search(sentence.mask, 0, mention.start) is not None
    return mention.owner < 0 and _GIVES.search(sentence.mask, 0, max(mention.start, mention.named_at)) is not None


def _house(sentence: Sentence, subject: Referent, mention: FundMention | None) -> Referent | None:
    """ "Larkmoor Fund has closed a $5 million fund": a house that is called a fund, and has raised another."""
    if mention is None or mention.own is not None:
        return None
    launches = LAUNCHES.search(sentence.mask, 0, mention.start) is not None
    return subject if launches or (subject.name.endswith(" Fund") and number_of(subject.name) is None) else None


_NO_HOUSE = Pattern(r"\b(?:Budget|Ministry|Governments?|Cabinet|Parliament|Congress|Department|Senate|Commission)\b")


def may_head(sentence: Sentence, head: Referent, mention: FundMention | None) -> bool:
    """Whether who heads the clause is who raises the fund: no giver, and no other house is named with the fund."""
    other = mention is not None and (mention.own is not None or mention.firm >= 0 or mention.owner in sentence.items)
    run_at = (
        mention is not None
        and _AT_FIRM.match(sentence.mask, mention.end)
        and _RUNS.search(sentence.mask, 0, mention.start)
    )
    return not (
        other or run_at or _NO_HOUSE.search(head.name) or _PENSIONS.search(head.name) or is_former(sentence, head)
    )


def _names_its(document: Document, sentence: Sentence, head: Referent, mention: FundMention | None) -> bool:
    """ "Birch has raised $5 million for its SME Credit Fund": a name that begins with no other house's."""
    if mention is None or mention.own is None or mention.firm >= 0 or mention.owner in sentence.items:
        return False
    theirs = mention.owner >= 0 and not (_NO_HOUSE.search(head.name) or _PENSIONS.search(head.name))
    return theirs and not is_former(sentence, head) and by_name(document, mention.own) in (None, head)


def may_manage(referent: Referent) -> bool:
    """Whether a name may be that of who raises a fund: a firm's, a company's, or a person's where no firm is told."""
    return is_organization(referent) or referent.kind == "person"


def firm_headed(document: Document, sentence: Sentence, person: Referent, mention: FundMention) -> Referent | None:
    """Who manages the named fund that a person starts: the person's firm, else what the fund is called."""
    if mention.own is None:
        return None
    called = next((one for one in document.referents if one.name == mention.own), None)
    return firm_of(sentence, person) or called


def of_person(sentence: Sentence, mention: FundMention) -> bool:
    """Whether the words are those for a fund that a person raises: "a private equity fund", "his own fund"."""
    return mention.own is None and _NEW_FUND.match(sentence.mask, mention.start) is not None


_PART = Pattern(r"(?:Incubator|Accelerator|Studio|Ventures?|Labs?|Fund|Capital|Foundry)")


def _owner_of_part(sentence: Sentence, subject: Referent) -> Referent:
    """ "Acme's Incubator": a word of that kind alone is no name, and whose it is is the manager."""
    if not _PART.fullmatch(subject.name):
        return subject
    match = _OWNER.search(sentence.mask)
    owner = (
        sentence.items[match.start()].referent
        if match and sentence.items[match.end() - 1].referent is subject
        else None
    )
    return owner or subject


_OWNER = pattern(r"<N>['’]s? <N>")
_NEW_FUND = Pattern(r"(?:an?|another|his|her|their) ")
_CALLED = pattern(
    r"(?:\b(?:firm|fund|outfit|vehicle|partnership|company)|<A>),? (?:(?:which|that) (?:is|will be) |to be )?(?:called|named|dubbed|known as) (?P<firm><N>)"
)


def _called(document: Document, sentence: Sentence) -> Referent | None:
    """ "She is raising $6 million for a fund. The firm, called Acme, ...": what the person's firm is called."""
    for one in document.sentences[sentence.index : sentence.index + 3]:
        if called := house_in(one, _CALLED.search(one.mask)):
            return called
    return None


def vehicle(document: Document, manager: Referent | None = None) -> tuple[Referent, int] | None:
    """The firm that the text says somebody becomes a limited partner of, and the first sentence that says so; `manager` or any."""
    told = _vehicles(document)
    return told.get(manager) if manager is not None else next(iter(told.values()), None)


@lru_cache(maxsize=4)
def _vehicles(document: Document) -> dict[Referent, tuple[Referent, int]]:
    found: dict[Referent, tuple[Referent, int]] = {}
    for sentence in document.sentences:
        match = _VEHICLE.search(sentence.mask) if has_one(sentence.lower, _PARTNERED) else None
        firm = sentence.items[match.start("firm")].referent if match else None
        if firm is not None and firm.kind == "firm" and not is_fund_name(firm):
            found.setdefault(firm, (firm, sentence.index))
    return found


_FOR_FIRM = pattern(
    r",? (?:for|of|at|with|through|under) (?:their|his|her|the) (?:own )?(?:new |fledgling |nascent |young )*(?:[\w\-]+ )?(?:firm|outfit|shop|venture|partnership|boutique|house),? (?P<firm><N>)"
)
""" "Are raising a debut fund for their new firm, Acme"."""


_GIVER_OUT_OF = pattern(r"\bfrom (?:the )?(?P<firm><N>),? (?:(?:and|through|via|out of|using) )+$")
""" "Raised $5 million from A out of its new fund": A's."""
_BACKS_OUT_OF = pattern(
    r"(?P<firm><N>) (?:(?:has|had|have|also|recently|first|ever) )*(?:backed|invested in|funded|seeded|bought)(?: <N>)? (?:from|out of|through|via|with|using) $"
)
""" "Acme was the first company A had backed from its fund": A's."""
_OUT_OF_IT = (_GIVER_OUT_OF, _BACKS_OUT_OF)
_AT_FIRM = pattern(r" at (?P<firm><N>)(?!['’])")
_RUNS = Pattern(r"\b(?:runs?|ran|manag(?:es?|ed|ing)|running|leads?|led|heads?|headed|oversees?|oversaw) $")
""" "Ann Lee, once of Bede Bank, now runs a <M> fund at Acme": Acme's."""
_CHOSEN = pattern(
    r"\b(?:picked|chose|chosen|selected|appointed|hired|tapped|mandated) (?P<firm><N>),? to (?:manage|run|oversee|raise) $"
)
""" "Has selected A to manage a $5 million fund": A's."""
_PICKED = pattern(
    r"(?:,[^.;]{3,90},)?(?: (?:has|have|had))? (?:picked|chose|chosen|selected|named|hired|appointed|tapped) (?P<firm><N>) (?:as (?:its|the) (?:[\w\-]+ )?manager|to (?:manage|run|oversee) (?:it|its|the))\b"
)
""" "The Acme Fund has picked A as its manager"."""


_MANAGER_OF = pattern(
    r"(?P<firm><N>)(?: \([^()]{1,30}\))?,? (?:(?:which|that) is )?(?:the|a|an) (?:[\w\-]+ ){0,2}(?:manager|sponsor|general partner|operator|adviser) (?:of|to|behind) $"
)
""" "To be merged with Acme, the manager of | a <M> fund": Acme's."""


def _beside(sentence: Sentence, position: int, mention: FundMention | None) -> Referent | None:
    """ "Cedar, the $90 million seed fund", "Acme's effort to close a $3 billion fund"."""
    start = max(0, position - 80)
    runs = _MANAGER_OF.search(sentence.mask, 0, position)
    if runs:
        firm = sentence.items[runs.start("firm")].referent
        return firm if is_organization(firm) else None
    for rule in (_EFFORT, _APPOSED) if mention is not None else (_EFFORT,):
        match = rule.search(sentence.mask, start, position)
        if match:
            return house_in(sentence, match)
    return None


_OUT_OF = pattern(
    r"\b(?:led|made|bought|acquired|financed|funded|backed) by (?P<firm><N>),? (?:out of|from|through|via) $"
)
""" "The round was led by Acme out of | its new fund": Acme's."""


def manager_of(document: Document, sentence: Sentence, mention: FundMention) -> Referent | None:
    """The firm that the phrase itself names: "Acme's fund", "its fund", "the fund of Acme", "Acme Fund II"."""
    chosen = _CHOSEN.search(sentence.mask, 0, mention.start) or _OUT_OF.search(sentence.mask, 0, mention.start)
    if chosen:
        return sentence.items[chosen.start("firm")].referent
    owner = _owner_of(document, sentence, mention) if mention.owner >= 0 else None
    if owner is not None:
        return owner
    theirs = _FOR_FIRM.match(sentence.mask, mention.end)
    if theirs:
        return sentence.items[theirs.start("firm")].referent
    run_at = _AT_FIRM.match(sentence.mask, mention.end) if mention.owner < 0 and mention.firm < 0 else None
    if run_at and _RUNS.search(sentence.mask, 0, mention.start):
        return sentence.items[run_at.start("firm")].referent
    picked = _PICKED.match(sentence.mask, mention.end) if mention.own else None
    if picked:
        return sentence.items[picked.start("firm")].referent
    if mention.firm >= 0:
        firm = sentence.items[mention.firm].referent
        if is_organization(firm) and firm is not None and not is_fund_name(firm):
            return firm
    return by_name(document, mention.own) if mention.own else None


def _owner_of(document: Document, sentence: Sentence, mention: FundMention) -> Referent | None:
    """Whose fund the possessive before it tells: "Acme's fund", "its fund"."""
    giver = next((one for one in (rule.search(sentence.mask, 0, mention.owner) for rule in _OUT_OF_IT) if one), None)
    if giver:
        return sentence.items[giver.start("firm")].referent
    his = _WHO_RUNS.search(sentence.mask, 0, mention.owner)
    if his:
        return sentence.items[his.start("firm")].referent
    pronoun = mention.owner not in sentence.items
    gives = _INVESTS_IN.search(sentence.mask, 0, mention.owner)  # "the Board, which put <M> in its last fund"
    told = _WHICH_ITS.search(sentence.mask, 0, mention.owner) if pronoun and not gives else None
    if firm := house_in(sentence, told):
        return firm
    head = head_behind(sentence, mention.owner) or main_head(sentence, mention.owner) if pronoun else None
    subject = head or (subject_before(document, sentence, mention.owner, persons=True) if pronoun else None)
    owner = subject or resolve(document, sentence, mention.owner)
    if is_organization(owner) and owner is not None and not is_fund_name(owner):
        return owner
    if owner is not None and (mention.earlier or (not pronoun and is_fund_name(owner))):
        return by_name(document, owner.name)
    return None


_WHICH_ITS = pattern(r"(?P<firm><N>), which [^.;,<N>]*$")
""" "In the case of Acme, which told its investors as it cut its second fund": its is Acme's, whoever else is named."""
_WHO_RUNS = pattern(
    r"(?:at|of|with) (?P<firm><N>),? (?:who|and) (?:also )?(?:\w+ )?(?:runs?|manages?|leads?|heads?|oversees?|ran|managed|led|headed|oversaw) $"
)
""" "A partner at Acme who manages its $50 million fund": its is Acme's."""


def _fallback(document: Document, sentence: Sentence, last: Referent | None) -> Referent | None:
    """The manager told before where the sentence speaks of "the fund", else the firm that the text is about."""
    speaker = of_speaker(sentence)
    if speaker is not None:
        return speaker
    if last is not None and (
        _GENERIC.search(sentence.mask)
        or not any(is_organization(item.referent) for _, item in sentence.all(marks.NAME))
    ):
        return last
    known = (sentence.focus, document.subject)
    firm = next(
        (
            one
            for one in known
            if one is not None and one.kind == "firm" and not is_fund_name(one)
            if not _PENSIONS.search(one.name)
        ),
        None,
    )
    joined = vehicle(document) if firm is None and _GENERIC.search(sentence.mask) else None
    return joined[0] if joined else firm
