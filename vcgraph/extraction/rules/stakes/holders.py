"""Whom a sentence about holdings means: the firm that an aside describes, that "it" or "the firm" goes on about."""

from vcgraph.extraction.rules.discourse.firms_named import firm_named_before
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_INVESTS_AS = r"(?:[\w\-’'.]+ ){0,6}?(?:firms?|funds?|investors?|backers?|groups?|vehicles?|offices?|arms?|outfits?|houses?|partnerships?|compan(?:y|ies)|units?|trusts?|brand|angels?|financiers?)"
_BY_PERSON = r"(?:(?:which|that) (?:is|was) )?(?:co-?founded|founded|started|set up|run|led|owned|headed|managed|created|controlled|launched|chaired|established)(?: (?:in|last|this) [^,;.<N><P>]{1,15})? by (?:[^,;.<N><P>]{0,40} |<N>['’]s |<P>['’]s (?:[a-z]+ )?)*<P>(?: and (?:[\w\-]+ |<N>['’]s ){0,3}<P>)?(?: in <D>)?"
_OF_PERSON_S = r"(?:an?|the|one of the|its|<L>['’]s|<N>['’]s) (?:[\w\-]+ ){0,4}(?:fund|firm|vehicle|group|office|arm|company|outfit|brand|trust) of (?:[\w\-’']+ |<N>(?:['’]s)? )*<P>(?: and (?:<N>['’]s )?<P>)?"
_A_FIRM = rf"(?:an?|the|one of the|<L>['’]s) (?:<L>['’]?s? |<L>-based |<[NP]>-led )?{_INVESTS_AS}(?: (?:of|from|in|with|behind|for|to) [^,;.<N><P>]{{2,40}})?".replace(
    "<[NP]>", "<X>"
)
_KNOWN_FOR = r"(?:best|better|perhaps best|also|once|long) known (?:for|as) [^,;.]{1,60}"
_PLACED = r"(?: (?:of|from|in) <L>(?:, <L>)?)"
_TOLD_HEAD = pattern(rf"<N>(?:{_PLACED}?,? (?:{_BY_PERSON}|{_OF_PERSON_S}|{_A_FIRM}),?|{_PLACED})$")
_ASIDE_HEAD = pattern(rf"<C>{_PLACED}?, (?:{_BY_PERSON}|{_OF_PERSON_S}|{_A_FIRM}|{_KNOWN_FOR}),$")
""" "A, the Boston firm, | that backed B", "A, started by Ann Lee, | which", "A of Boston, | which": the place of A."""


def told_head(mask: str, end: int) -> int | None:
    """The place of the name whose description ends at a position, where a relative clause begins."""
    told = _TOLD_HEAD.search(mask, max(0, end - 170), end)
    return told.start() if told is not None else None


def head_of_aside(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whom the words before a verb speak of where an aside stands between: "A, started by Ann Lee, | is"."""
    before = _COPULA.search(sentence.mask, 0, position)
    at = before.start() if before else position
    at += sentence.mask.startswith(", ", at)
    aside = _ASIDE_HEAD.search(sentence.mask, max(0, at - 170), at) if sentence.mask[at - 1 : at] == "," else None
    if aside is None:
        return None
    return holder_at(document, sentence, aside.start()) or resolve(document, sentence, aside.start())


_COPULA = Pattern(r"(?: (?:is|was|are|were|has|have|had|been|also|an?|the|itself|now|still|one|of|among|both))* ?$")


def opened_relative(mask: str, position: int) -> int | None:
    """Where the relative clause begins that the one at a position goes on: "A, the firm | that counts B and that has"."""
    if not mask.startswith((" that ", " which "), position) or not mask.endswith((" and", " but"), 0, position):
        return None
    opened = list(_OPENED.finditer(mask, max(0, position - 120), position))
    return opened[-1].start() if opened else None


_OPENED = Pattern(r",? (?:that|which) ")
_PRONOUN_HEADS = pattern(
    r"(?:(?P<noun><A>|(?:^|(?<=[,;] ))[Tt]he (?:[\w\-]+ ){0,2}?fund\b)(?:['’]s (?:[\w\-]+ )*[\w\-]+| alone)?|\b(?P<its>[Ii]ts) (?:[\w\-]+ ){0,3}?(?:funds?|arm|unit|vehicle|team|partners?|office))(?: (?:has|have|had|is|was|were|are|also|since|now|then|\w+ly))*$"
)
_NEW_CLAUSE = Pattern(r"[:;] |, (?:but|and|while) ")


def holder_of_pronoun(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whom "it", "its" or "the firm" right before a verb of holding means; None where the usual reading holds."""
    heads = _PRONOUN_HEADS.search(sentence.mask, max(0, position - 60), position)
    return holder_at(document, sentence, heads.start()) if heads else None


def holder_at(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Who "it", "its" or "the firm" at a position is, where its sentence says that it holds something.

    In its own sentence it is the firm that heads the clause before; else the firm that the text speaks of, or the one
    that the sentences right before said to hold something: a company that raised money is hardly meant.
    """
    item = sentence.items.get(position)
    word = str(item.value).lower() if item is not None and item.sign == marks.ANAPHOR else "it"
    word = "fund" if sentence.mask.lower().startswith("the ", position) else word
    if (item is not None and item.sign != marks.ANAPHOR) or word in ("we", "they", "the duo"):
        return None
    breaks = [match.start() for match in _NEW_CLAUSE.finditer(sentence.mask, 0, position)]
    if breaks:
        named = [
            one.referent
            for at, one in sentence.all(marks.NAME, 0, breaks[-1])
            if one.referent is not None and not is_governed(sentence.mask, at)
        ]
        firms = [one for one in named if one.kind in ("firm", "fund")]
        if firms or (named and sentence.mask[breaks[-1]] in ":;"):
            return firms[-1] if firms else named[0]
    meant = resolve(document, sentence, position)
    if meant is not None and meant.kind in ("firm", "fund"):
        return meant
    within = [one.referent for _, one in sentence.all(marks.NAME, 0, position)]
    firm = next((one for one in reversed(within) if one is not None and one.kind in ("firm", "fund")), None)
    if firm is not None and meant is not None and meant is sentence.raiser:
        return firm
    index, holder = document.holder
    if holder is not None and sentence.index - index <= 3:
        return holder
    of_firm = word in _FIRM_WORDS or (meant is not None and meant.kind == "person")  # "Ann Lee led its bets": a firm's
    return firm_named_before(document, sentence, 2, position) if of_firm else None


def person_spoken_of(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whom "he" or "she" at a position means: the only person named before in the sentence, else the one who heads the
    last sentence that names any; sentences that "he" heads go on about the same person.
    """
    if not _HE_HEADS.match(sentence.mask):
        named = _persons(sentence, 0, position)
        if named:
            return named[0] if len(named) == 1 else None
    beside: Referent | None = None
    for index in range(sentence.index - 1, max(-1, sentence.index - 6), -1):
        before = document.sentences[index]
        if _HE_HEADS.match(before.mask):
            beside = beside or next(iter(_persons(before, 0, None)), None)
            continue
        named = _persons(before, 0, None)
        heads = [item.referent for at, item in before.all(marks.PERSON) if not is_governed(before.mask, at)]
        if named:
            return named[0] if len(named) == 1 else heads[0] if len({id(one) for one in heads}) == 1 else None
    return beside


def _persons(sentence: Sentence, start: int, end: int | None) -> list[Referent]:
    named = {id(item.referent): item.referent for _, item in sentence.all(marks.PERSON, start, end)}
    return [one for one in named.values() if one is not None]


_ROLE = r"(?:executive|entrepreneur|investor|president|founder|banker|lawyer|physician|doctor|physicist|engineer|billionaire|heir|actor|singer|player|angel)"
_DESCRIBED = rf"(?:The|This) (?:(?:former|one-time|ex-|retired|serial) ?)?(?:<N> |<L>-born |[\w\-]+ ){{0,3}}?{_ROLE}"
_HE_HEADS = pattern(rf"[“\"]?(?:[A-Z][a-z]+ )?(?:(?:[Hh]e|[Ss]he)\b|{_DESCRIBED}\b(?!,? <P>))")
_HE = pattern(
    rf"(?:(?<!where )\b(?:[Hh]e|[Ss]he)|^{_DESCRIBED})(?:['’]s)?(?: (?:has|have|had|is|was|also|since|now|then|personally|\w+ly))*$"
)


def holder_he(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whom "he", "she" or "the former banker" right before a verb of holding means."""
    he = _HE.search(sentence.mask, max(0, position - 70), position)
    firm = _FOR_FIRM.search(sentence.mask, 0, he.start()) if he else None
    acting = sentence.items[firm.start("firm")].referent if firm else None
    if acting is not None and acting.kind in ("firm", "fund"):
        return acting
    return person_spoken_of(document, sentence, he.start()) if he else None


_FOR_FIRM = pattern(r"\b(?:[Ff]or|[Aa]t|(?:[Oo]n )?[Bb]ehalf of) (?P<firm><N>),? $")
""" "At A | he backed B": A did."""
_FIRM_WORDS = (
    "firm", "fund", "investor", "the firm", "venture firm", "venture capital firm", "investment firm",
    "family office",
)  # fmt: skip
