"""Who puts in the sum of a round: "A said it would take a $5 million stake in Acme", "A announced its $5 million investment"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.stakes.parties import parties_before
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.scanning import has_one

_AUX = (
    r"(?:,? (?:which|who))?(?: (?:has|have|had|is|are|was|were|will|would|could|may|might|also|both|each|jointly|just|now|to|be|in|on|talks|advanced|planning|plans?|"
    r"set|expected|due|about|ready|poised|close|agreed|agrees|offered|offers|looking|looks|hoping|hopes|seeking|seeks|wants?|considering|weighing|mulling|"
    r"(?:said|says|announced|confirmed|revealed)(?: (?:on )?<D>)?(?: that)?(?: <A>)?|\w+ly)){0,7}"
)
_UP_TO = r"(?:(?:about|an?|its|their|another|up|to|as|much|more|than|some|the|roughly|nearly|around|over|total|combined|of|additional|further|initial) ){0,5}"
_GIVES = pattern(
    rf"{_AUX} (?:tak(?:e|es|ing|en)|took|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|invest(?:s|ed|ing)?|put(?:s|ting)?(?: in| up)?|inject(?:s|ed|ing)?|"
    rf"pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|plow(?:s|ed|ing)?|plough(?:s|ed|ing)?|tip(?:s|ped|ping)|park(?:s|ed|ing)|s[aiu]nk(?:s|ing)?|bet(?:s|ting)?|wager(?:s|ed|ing)?) {_UP_TO}(?P<money><M>)(?P<more>(?: in(?:to)? [^.;<M>]{{1,60}}(?:,|,? and) {_UP_TO}<M>){{0,5}})"
)
_LENDS = pattern(
    rf"{_AUX} (?:provid(?:e|es|ed|ing)|lends?|lent|lending|g[ai]ve|gives|giving|hand(?:s|ed|ing)?|extend(?:s|ed|ing)?|contribut(?:e|es|ed|ing)|commit(?:s|ted|ting)?|supplie[sd]) {_UP_TO}(?P<money><M>)"
    r"(?: (?:in|of|for)? ?(?:[\w\-]+ |<S> ){0,4}?)?to (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}?<C>"
)
_LENDS_DEBT = pattern(
    rf"{_AUX} (?:provid(?:e|es|ed|ing)|suppl(?:y|ies|ied)|put up|extend(?:s|ed|ing)?|contribut(?:e|es|ed|ing)|lent) (?:the remaining |the other )?{_UP_TO}(?P<money><M>) (?:in|of|as) (?:an? )?(?:[\w\-]+ ){{0,2}}(?:debt|loans?|credit|facility|<S>)"
)
""" "Bede Bank provided $5 million in debt", "provided the remaining $5 million as a credit facility"."""
_LENT = pattern(
    rf"{_AUX} (?:lends?|lent|lending|loan(?:s|ed)|g[ai]ve|gives|giving|given|hand(?:s|ed|ing)?|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|offer(?:s|ed)|extend(?:s|ed|ing)?|provid(?:es?|ed|ing)) (?:(?:the )?(?:(?!to\b)[\w\-]+ |<L>(?:-based|['’]s)? ){{0,5}}?<C>|it|them) {_UP_TO}(?P<money><M>)(?=[.,;]| in | to | over | for | at | (?:[\w\-]+ |<S> ){{0,2}}?(?:grant|loan|debt|credit|facility|investment|<S>))"
)
""" "Will lend Acme $5 million", "has given Acme a $5 million grant"."""
_LOANS_OUT = pattern(
    rf"{_AUX} (?:announc(?:e|es|ed|ing)|ma(?:ke|kes|king|de)|approv(?:e|es|ed|ing)|sign(?:s|ed|ing)|agree(?:s|d)?|extend(?:s|ed|ing)?) (?:an?|its|the) (?:[\w\-]+ ){{0,3}}?(?:commitment for (?:an? )?)?(?:(?:[\w\-]+ |<S> ){{0,2}}(?:loans?|<S>|facility|credit line) (?:of|worth) {_UP_TO}(?P<money><M>)|{_UP_TO}(?P<sum><M>) (?:[\w\-]+ |<S> ){{0,2}}?(?:loan|<S>|facility|credit line)) to (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){{0,5}}?<C>"
)
""" "Announced a loan of $5 million to Acme", "approved a $5 million loan to Acme"."""
_MADE_OF = pattern(
    rf"{_AUX} (?:announc(?:e|es|ed|ing)|ma(?:ke|kes|king|de)|complet(?:e|es|ed|ing)|clos(?:e|es|ed|ing)) (?:an?|its|their|another) (?:[\w\-]+ |<S> ){{0,3}}?(?:investment|infusion|injection) (?:of|worth) {_UP_TO}(?P<money><M>) in(?:to)? (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){{0,5}}?<C>"
)
""" "Has made a strategic investment of $5 million in Acme"."""
_INVESTMENT = r"(?:[\w\-]+ |<S> ){0,2}?(?:investment|stake|bet|infusion|injection)\b(?! (?:from|by|led|round)\b)"
_TELLS = pattern(
    rf"{_AUX} (?:announc(?:e|es|ed|ing)|ma(?:ke|kes|king|de)|complet(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|unveil(?:s|ed|ing)?|tout(?:s|ed|ing)?|clos(?:e|es|ed|ing)|seal(?:s|ed|ing)?|finali[sz](?:e|es|ed|ing)) "
    rf"(?:an?|its|their|another|the) (?:[\w\-]+ ){{0,2}}(?P<money><M>) {_INVESTMENT}"
)
_BACKS = pattern(
    rf"{_AUX} (?:doubl(?:es?|ed|ing) down on|bet(?:s|ting)?(?: big)? on|back(?:s|ed|ing)?|provid(?:es?|ed|ing)|suppl(?:ies|ied)) (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){{0,5}}?<C> with {_UP_TO}(?P<money><M>)"
)
_MAKING = pattern(
    rf"\W{{0,3}}(?:In |By |After |Upon |With )?(?:(?:[Mm]aking|[Aa]nnouncing|[Cc]ompleting|[Cc]losing) {_UP_TO}(?P<money><M>) {_INVESTMENT}|(?:[Ii]nvesting|[Pp]utting|[Pp]ouring|[Ii]njecting) {_UP_TO}(?P<sum><M>))(?: <D>)? in(?:to)? [^.;:<M>]{{0,60}}?<N>(?:, [^,;:]{{2,60}})?, (?:the )?(?P<giver><N>) (?:\w+ly )?(?:is|was|has|had|will|says?|said|wants|hopes|plans|[a-z]+ed|became|becomes|took|takes|joins)\b"
)
""" "Making a $5 million investment in Acme, A said"."""
_JOINS = pattern(
    rf"{_AUX} (?:join(?:ed|s|ing)?|(?:took|takes?|taking) part in|participat(?:ed|es?|ing) in) (?:<C>['’]s? |an? |the ){_UP_TO}(?P<money><M>) (?:[\w\-]+ ){{0,2}}?(?:round|financing|fundraise|<S>)"
)
""" "A joined Acme's $5 million round"."""
_PARTNER = pattern(
    rf"\b(?:partnership|alliance|agreement|deal|pact|tie-up|collaboration|joint venture) with (?:the )?(?:(?!(?:and|in|of)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){{0,4}}?(?P<giver><N>)(?:, [^.;,<N>]{{2,60}})?,? (?:(?:in|under|by|as part of|through) which (?:<A>|the [\w\-]+|it|the latter) (?:will|would|is to|has|had|also|\w+ly)? ?(?:invest(?:s|ed)?|put(?:s)? in|inject(?:s|ed)?|provide[sd]?) {_UP_TO}(?P<money><M>)"
    rf"|(?:(?:(?:which|that) )?(?:also |will )?(?:includes?|involves?|comes with|included)|including) (?:[\w\-]+ ){{0,3}}?(?:(?:investment|stake) (?:of|worth) {_UP_TO}(?P<sum><M>)|(?P<part><M>) (?:[\w\-]+ ){{0,2}}?(?:investment|stake)\b))"
)
""" "An alliance with A, under which the carmaker will invest $5 million", "that includes a $5 million investment": A."""
_VERBS = (
    "tak", "took", "buy", "bought", "purchas", "acquir", "invest", "put", "inject", "pump", "pour", "plow", "plough", "tipp", "tips", "park", "sink",
    "sank", "sunk", "bet", "wager",
)  # fmt: skip
_LOANS = ("provid", "lend", "lent", "gave", "give", "giving", "hand", "extend", "contribut", "commit", "supplie")
_BACK_WORDS = (" with ",)
_OPENINGS = ("making ", "announcing ", "completing ", "closing ", "investing ", "putting ", "pouring ", "injecting ")
_NOUNS = ("investment", "stake", "bet ", "infusion", "injection")


_LENT_WORDS = ("lend", "lent", "loan", "gave", "give", "giving", "hand", "award", "grant", "offer", "extend", "provid")
_RULES = (
    (_BACKS, _BACK_WORDS),
    (_GIVES, _VERBS),
    (_TELLS, _NOUNS),
    (_LENDS, _LOANS),
    (_LENT, _LENT_WORDS),
    (_LENDS_DEBT, _LOANS),
    (_LOANS_OUT, ("loan", "facility", "credit", "debt")),
    (_MADE_OF, _NOUNS),
    (_JOINS, ("join", "part", "particip")),
)


def givers_of(
    document: Document, sentence: Sentence, found: Sequence[RoundDraft]
) -> Iterator[tuple[RoundDraft, list[Listed]]]:
    """The rounds of a sentence for whose sum the words name the giver, and no cue read him."""
    open_ = {one.position: one for one in found if one.rule == "amount" and not _has_investor(one, sentence)}
    if not open_:
        return
    opening = _MAKING.match(sentence.mask) if has_one(sentence.lower[:90], _OPENINGS) else None
    if opening is not None and (draft := open_.get(max(opening.start("money"), opening.start("sum")))) is not None:
        giver = opening.start("giver")
        if sentence.items[giver].referent is not draft.company:
            yield draft, [Listed(sentence.items[giver], giver, False)]
            return
    partner = (
        _PARTNER.search(sentence.mask)
        if has_one(sentence.lower, (" which ", " inclu", " invol", "comes with"))
        else None
    )
    if partner is not None and (draft := open_.get(partner.end(partner.lastgroup or 0) - 1)) is not None:
        giver = partner.start("giver")
        if sentence.items[giver].referent is not draft.company:
            yield draft, [Listed(sentence.items[giver], giver, False)]
            return
    for rule, words in _RULES:
        for match in rule.finditer(sentence.mask) if has_one(sentence.lower, words) else ():
            first = min(
                match.start(name) for name, found in match.groupdict().items() if found and name in ("money", "sum")
            )
            given = [draft for at, draft in open_.items() if first <= at < match.end()]
            if not given:
                continue
            listed = parties_before(document, sentence, match.start())
            kinds = [one.item.referent.kind if one.item.referent else None for one in listed]
            if rule is _TELLS and "person" in kinds:
                continue
            for draft in given:
                if all(one.item.referent is not draft.company for one in listed):
                    yield draft, listed


def _has_investor(draft: RoundDraft, sentence: Sentence) -> bool:
    return any(one.sentence == sentence.index for one in draft.investors)
