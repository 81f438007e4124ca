"""Whose value a sum is, and valuations that belong to no round."""

import re
from collections.abc import Iterable, Iterator, Sequence

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, spoken_of, subject_before
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.date_owners import belongs_elsewhere
from vcgraph.extraction.rules.rounds.value_status import read_value_status
from vcgraph.extraction.rules.stakes.backed import backed_one
from vcgraph.extraction.rules.sums.amounts import amounts_with, first_listed, is_sure_value
from vcgraph.extraction.rules.sums.old_values import is_old_value, is_passed_value
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft, Support, evidence_of, rules_of
from vcgraph.extraction.rules.text.lists import list_before
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.unreal import is_unreal
from vcgraph.model import AcquisitionClaim, Money, ValuationClaim
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

SURE = "sure value"
"""The rule of values that are told in plain words, which no weights may leave out."""
_ASIDE = r"(?:, (?:an?|the|its|their|his|her|one of) [^,.;<M>]{2,60},(?= (?:is|was|has|had|now|last)\b))?"
""" "Acme, | its rival, | is worth": what stands between a company and its value."""
_BESIDE = pattern(
    rf"(?P<company><C>){_ASIDE}(?:,| \((?:(?:now|currently|reportedly|recently|last|once|already|most recently|itself) (?=valued|worth))?|,? (?:which|that|who) (?:is|was|has been|had been)|(?:(?<=, <N>),)? (?:is|was)| are| has been| had been| could be| would be| may be| might be)?(?: (?:now|currently|reportedly|recently|last|once|already|then|right now|privately|itself|most recently|\w+ly))* ?(?:valued|worth)(?: at| by [^.;]{{0,40}} at)? (?:\w+ ){{0,4}}$"
)
_APPOSED = pattern(
    r"(?P<company><N>)(?:,| --| –) (?:an?|the|another|one of)(?: (?!(?:and|by|from|with)\b)[\w\-’']+,?){1,12}(?: that| which)?(?: (?:is|was|has|been|now|had|last|and))* (?:valued|worth)(?: at)? (?:\w+ ){0,4}$"
)
_BY_WHOM = pattern(
    r"(?P<company><N>),? (?:which|that) (?:(?:(?:its|the) )?(?:[a-z]+ )?(?:investors?|backers?)|<X>)(?: (?:has|had|last|once|recently|most recently|itself|now))* (?:valued|values) at (?:\w+ ){0,4}$"
)
""" "Acme, which A valued at": Acme."""
_VALUES = pattern(
    r"\bvalu(?:es?|ed|ing)(?: the)?(?: [\w\-’'.]+){0,6}? (?P<company><C>)(?=['’]s |,| (?:at|on|between|above|over|as|for|to)\b)"
)
"""What is valued: "values Acme", "valuing the data company Acme"."""
_MARKED = pattern(
    r"\bvalue of (?:its [\w\-% ]{3,30} in )?(?:the )?(?:[\w\-]+ ){0,4}?(?P<company><N>)(?!['’])[^.;<N><M>]{0,60},? (?:now )?valuing <A> at (?:\w+ ){0,3}$"
)
""" "A has cut the fair value of B by 9 percent, valuing it at": B, whoever marks it down."""
_VALUATION_OF = pattern(r"(?P<company><C>|<I>)(?:['’]s?|,? whose)? (?:[\w\-]+ ){0,2}(?:valuation|value)\b")
_OF_COMPANY = pattern(r" (?:valuation (?:of|for|on)|for) (?:the )?(?:[\w\-]+ ){0,3}(?P<company><C>)")
_OF_BEFORE = pattern(r"\b(?:valuation|value) (?:of|for|on) (?:the )?(?:[\w\-]+ ){0,3}?(?P<company><C>)[^.;<N>]{0,40}$")
_INVESTED_IN = pattern(
    r"\b(?:invest\w*|stake|holdings?|shareholding|position|interest|shares|buy|bought|put\w*|pour\w*)\b[^.;<N>]{0,60} (?:in|into|of) (?:[\w\-]+ ){0,5}(?P<company><N>)"
    r"|\braised by (?:[\w\-]+ ){0,5}(?P<raiser><N>)|\b(?:talks|deal|agreement) with (?:[\w\-]+ ){0,5}(?P<other><N>) to (?:buy|take|invest|acquire)\b"
)
_COMPANY = "|".join(
    map(
        re.escape,
        [*lexicon().company_nouns, *lexicon().firm_nouns, "network", "chain", "retailer", "bank", "enterprise"],
    )
)
_BE = r"(?:is|was|are|were|has been|had been|have been|will be|would be|could be|may be|might be)"
_NO_COMPANY = Pattern(
    r"\b(?:deals|holdings|shares|properties|transactions|stakes?|each of|homes|unclear|exits|gap|drop|club|takeover|buyout|offer|bid|(?:companies|startups|firms) (?:toward|to|at)|comfortable with|up sharply from|up from|down from|from(?! \w+ to )(?= (?:(?!at\b|investors\b|backers\b)[\w\-]+ )*$))\b[^.;\ue002]{0,40}$"
    r"|\b(?:exits|stake|gap|club|amount invested|in value)\b|\b(?:disclosed|total|combined|aggregate|deal|transaction|lifetime|merchandise|asset|book|face|par|contract|insured|economic|order|average|shareholder|notional|payments?|processing|trading|sales|loan) value\b"
)
_OBJECT = pattern(
    rf"\bvalu(?:es?|ed|ing) (?:<C>|(?:the|this|that) (?:[\w\-’'.]+ ){{0,6}}?(?:{_COMPANY}))(?:, (?:which|whose|an?|the) [^.;<M>]{{3,80}},)? at (?:\w+ ){{0,4}}$"
    r"|\b(?:giv|gave|put|peg|impl|assign|suggest)\w*\b(?:(?!\b(?:shares|stakes?|holdings?|deal|market|stock|land|assets)\b)[^.;<M>]){0,60}?\b(?:valuation|value|worth)\b[^.;<M>]{0,40}$"
)
""" "The offer values Acme at": a company is what is valued, whatever values it."""
_AT_VALUATION = Pattern(
    r"\bat an? (?!deal |share |stock |market |land |land-)(?:[\w\-]+ ){0,3}valuation (?:of|at) (?:\w+ ){0,4}$"
)
""" "Sold shares at a valuation of": of the whole, whatever was sold."""
_AT_A = Pattern(r"\b(?:at|on) an? (?:\w+ ){0,3}$")
_VALUATION_NEXT = Pattern(r"[- ](?:(?:pre|post)-money )?valuation\b")
_THING = pattern(
    r"\b(?:portfolio|collection|holdings?|pipeline|order ?book|brand)\b[^.;<M>]{0,60}\b(?:that|(?<!<N> )(?<!<N>, )which)(?:['’]s| is| was| are| were)? (?:now |currently |together )?(?:valued at|worth) (?:\w+ ){0,4}$|"
    rf"\bvalu(?:es?|ed|ing) (?:[\w\-’'.]+ |<C>(?:['’]s?)? ){{0,4}}?(?:stock|shares|equity|debt|stakes?|deals?|offers?|bids?|holdings?|portfolio|contracts?|orders?|land|property|assets?|brand|round|collection) at (?:\w+ ){{0,4}}$"
    rf"|(?<!<N>, )(?:\b(?:[Tt]he|[Tt]h[ia]s|whose|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?)|<X>['’]s?) (?:[\w\-]+ ){{0,3}}?(?!(?:{_COMPANY}|part|turn|and|or|but|that|which|who|\w+ly)\b)[a-z][\w\-]+(?: (?:of|at|in|behind|from|with|between|for) <C>)?(?:,| {_BE}) (?:\w+ ){{0,2}}?(?:valued at|worth) (?:\w+ ){{0,4}}$"
    rf"|(?:^|[^,] )(?!(?:{_COMPANY}|{_BE}|\w+ly|and|or|is|as|now|be|been|being|to|then|last|once|still|each|itself|but|first|already|today|who|that|which|privately|least|yet|ever|all|both|paper|its|their)\b)[a-z][\w\-]+ (?:valued at|worth) (?:\w+ ){{0,4}}$"
    rf"|\bvalu(?:e|ation) of (?:(?:the|its|their|his|her|all) (?:[\w\-]+ ){{0,3}}?(?!(?:{_COMPANY})\b)[a-z][\w\-]+|[a-z][\w\-]+s)(?: on <C>)? (?:at|by|is|was|were|has|had|to|reached|rose|fell|grew|hit|dropped|in) [^.;<M>]{{0,30}}$"
    r"|\b(?:[Dd]eals|[Cc]ontracts|[Tt]ransactions|[Oo]rders) (?:with|at|for) an? (?:\w+ )?value of (?:\w+ ){0,4}$"
    rf"|\b[Uu]nicorns?\b[^.;]{{0,40}}\b(?:an?|the|any|term|those)\b[^.;]{{0,40}}\b(?:valued|worth)\b[^.;]{{0,30}}$"
    rf"|\b(?:[Cc]ompanies|[Ss]tartups|[Ss]tart-ups|[Ff]irms|[Bb]usinesses|[Uu]nicorns) (?:that (?:are|were) )?(?:valued at|worth) (?:\w+ ){{0,4}}$"
)
""" "Contracts valued at", "the founder of Acme is worth", "a unicorn, a startup worth": no company's value is told."""
_ON_EXCHANGE = Pattern(
    r"\b(?:[Ss]hares|[Ss]tock)\b(?!.*\b(?:debut|IPO|offering|first day)\b)[^.;]*\b(?:fell|rose|dropped|slid|jumped|closed|gained|surged|climbed|plunged|tumbled|sank|soared|traded)\b[^.;]{0,50}$"
)
""" "Shares of Acme fell 5 percent, valuing it at": what a market makes of it, and no investor."""
_QUOTED = pattern(
    r",? (?:(?:on|by) (?:the )?(?:(?:[a-z\-]+ |<L>(?:['’]s)? ){0,2}(?:stock market|bourse|stockmarket)\b|(?P<named><A>|<N>))|at (?:the |<D>['’]s? )?(?:market )?close\b)"
)
_EXCHANGE = Pattern(r"(?i:\bexchange|nasdaq|nyse|euronext)$")
_RICH_PERSON = pattern(
    r"<P>(?:,? (?:who|whose)\b[^.;<M>]{2,80}?,|, [^,.;<M>]{2,60},)? (?:is|was|became)(?: (?:now|reportedly|said|thought|believed|estimated|to|be|himself|herself))* worth (?:\w+ ){0,4}$"
)
""" "Ann Lee, who founded Acme, is worth $2 billion"."""
_NO_VALUE = Pattern(
    r" (?:valuation (?:club|gap|mark|range)|(?:value )?gap\b|difference\b|as a (?:trio|group|pair)"
    r"|valuation (?:would|could|may|might|seem(?:s|ed)|look(?:s|ed)|is|was) (?:be )?(?:too |very |rather )?(?:low|high|cheap|rich|lofty|steep|fair|reasonable)\b)"
)
_DEAL_VALUES = Pattern(r"\bdeal\b[^.;]{0,30} (?:values|valued) ")


def valued_company(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whose value it is: whom the words beside it name, else the subject, else whom the text speaks of."""
    named = named_value(document, sentence, position) or subject_before(document, sentence, position)
    if named is not None and named.kind == "publication":
        if _IS_WORTH.search(sentence.mask, 0, position):
            return None
        named = spoken_of(document, sentence, named)
    return backed_one(document, sentence, named or sentence.focus)


_IS_WORTH = pattern(r"<N>(?:,[^,;]{2,60},)? (?:is|was|are|were) (?:[a-z]+ )?worth (?:\w+ ){0,3}$")
""" "The Nobel Prize is worth $1 million": what is no company has no value of one."""


def named_value(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The company after "values", before "valued at", or the owner of "valuation"; None where no words say it."""
    mask = sentence.mask
    of = _OF_COMPANY.match(mask, position + 1)
    if of:
        return _means(document, sentence, of.start("company"))
    rules = (_BY_WHOM, _BESIDE, _APPOSED, _MARKED, _VALUES, _OF_BEFORE, _VALUATION_OF)
    at = next(_places_named(sentence, position, rules), None)
    return _means(document, sentence, at) if at is not None else None


def directly_valued(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The company that the sentence names right before "valued at", after "values" or behind "Valued at $90 million,"."""
    for at in _places_named(sentence, position, (_BY_WHOM, _BESIDE, _APPOSED, _VALUES, _ITS_VALUATION)):
        renames = _RENAMES.search(sentence.mask, 0, at)
        if renames is not None or sentence.mask[at] == marks.NAME:
            return resolve(document, sentence, renames.start() if renames is not None else at)
    return None


def _places_named(sentence: Sentence, position: int, rules: Iterable[Pattern]) -> Iterator[int]:
    """Where a company is named whose value the words say that a sum is, the surest place first."""
    position = first_listed(sentence, position)
    fronted = _FRONTED.match(sentence.mask, 0, position)
    headed = _HEADED.match(sentence.mask, position + 1) if fronted is not None else None
    if headed is not None:
        yield headed.start("company")
    for rule in rules:
        match = rule.search(sentence.mask[:position])
        parted = _PARTED.search(sentence.mask, 0, match.start("company") + 1) if match and rule is _BESIDE else None
        if match is not None:
            yield (parted or match).start("company")


_FRONTED = pattern(
    r"(?:[A-Z][a-z]+(?: in <D>)?,? (?:and )?(?:most recently |last |now |already )?)?(?:[Vv]alued at|[Ww]orth|(?:[Ww]ith|[Cc]arrying|[Bb]oasting) an?(?: (?:[\w\-]+ ){0,3}(?:valuation|value) of)?) (?:\w+ ){0,3}$"
)
_HEADED = pattern(
    r"(?: (?!(?:and|but)\b)[^.;,<N><M>]{2,40})?, (?:[\w\-]+ |<L>(?:-based)? ){0,4}(?P<company><C>)(?!['’]| (?:says?|said)\b)"
)
""" "Valued at $90 million, | Acme has": whoever was spoken of before."""
_ITS_VALUATION = pattern(
    r"(?P<company><C>)(?:(?:['’]s?|,? whose) (?:[\w\-]+ ){0,2}(?:valuation|value|worth) (?:[^.;<M><N><P>]{0,40} )?(?:to|past|above|at|is|was) (?:\w+ ){0,3}|,? whose (?:[\w\-’']+ ){1,6})$"
)
""" "Boosts Acme's valuation by half to $2 billion", "Acme, whose value is", "Acme, whose users and | $2 billion valuation"."""
_PARTED = pattern(
    r"(?P<company><N>),? (?:an? (?:[\w\-]+ ){1,4})?(?:backed|owned|led|founded|funded|supported|co-?founded|run|controlled|financed|created|started|launched|built) by (?![^,<N><P>]{0,40}<X>, and [^,<N><P>]{0,40}<X>$)(?:[\w\-’']+,? |<L>(?:-based|['’]s)? |<X>['’]s? |<X>,? (?:and )?){0,6}<X>$"
)
""" "Acme, backed by China's Bede, valued at": not Bede, who only parts Acme from its value; "Acme, backed by A, and Bede, valued at" is no list."""


def _last_funded(document: Document, sentence: Sentence) -> Referent | None:
    """ "A led a $9 million round for B. C took part. The company is now valued at": B, the last who got money."""
    for before in reversed(document.sentences[max(0, sentence.index - _RECENT) : sentence.index]):
        funded = list(_FUNDED.finditer(before.mask))
        if funded:
            return before.items[funded[-1].end() - 1].referent
    return None


_RECENT = 3
_FUNDED = pattern(
    r"(?:\b(?:round|financing|funding|investment|raise|stake|invest(?:s|ed|ing)?)|<S>|<M>) (?:for|in|into|of) (?:the |an? )?(?:(?!(?:and|from|by|with|its|their|which|that|at|new|fresh|funding|capital)\b)[\w\-’']+,? |<L>(?:-based|['’]s)? ){0,7}?<N>(?!['’])"
)
_RENAMES = pattern(r"<N>(?: ?\([^()]*\))?(?:,| --| –) $")
""" "Acme, | the booking site valued at": the words in apposition name nobody else."""


def _means(document: Document, sentence: Sentence, at: int) -> Referent | None:
    """Who stands at a place; "the company" is the one that the sentence says was invested in, and no investor."""
    company = resolve(document, sentence, at)
    if sentence.mask[at] != marks.ANAPHOR:
        return company
    invested = list(_INVESTED_IN.finditer(sentence.mask[:at]))
    if invested:
        return sentence.items[invested[-1].end(invested[-1].lastgroup or 0) - 1].referent
    if company is not None and company.kind in ("firm", "fund"):
        return spoken_of(document, sentence, company) or _last_funded(document, sentence)
    return company


def values_other(sentence: Sentence, position: int) -> bool:
    """Whether something else than a company is worth the sum: holdings, deals, an offer, a gap between two valuations."""
    before = sentence.mask[max(0, position - 110) : position]
    if _ON_EXCHANGE.search(sentence.mask[:position]) or _NO_VALUE.match(sentence.mask, position + 1):
        return True
    if _is_quoted(sentence, position):
        return True
    if _AT_A.search(before) and _VALUATION_NEXT.match(sentence.mask, position + 1):
        return False
    if _AT_VALUATION.search(before) or _OBJECT.search(before) or is_old_value(before, sentence.mask[position + 1 :]):
        return False
    if _RICH_PERSON.search(sentence.mask, 0, position):
        return True
    return _NO_COMPANY.search(before[-90:]) is not None or (
        _THING.search(before) is not None and not (_APPOSED.search(before) or _BY_WHOM.search(before))
    )


def _is_quoted(sentence: Sentence, position: int) -> bool:
    """ "Is valued at $3 billion on the stock exchange", "on Nasdaq"."""
    quoted = _QUOTED.match(sentence.mask, position + 1)
    if quoted is None or not quoted["named"]:
        return quoted is not None
    item = sentence.items[quoted.start("named")]
    return _EXCHANGE.search(item.referent.name if item.referent is not None else str(item.value)) is not None


def find_valuations(
    document: Document, rounds: Sequence[RoundDraft], acquisitions: Iterable[AcquisitionClaim]
) -> list[ValuationClaim]:
    """Valuations that no round of the article set; the price of an acquisition only where its deal "values" the target."""
    prices = {one.amount.value for one in acquisitions if one.amount is not None}
    set_by_rounds = {_key(one.valuation) for one in rounds if one.valuation is not None}
    claims: dict[tuple[int, str], ValuationClaim] = {}
    for sentence, position, mention in amounts_with(document, "valuation"):
        before, key = sentence.mask[max(0, position - 90) : position], _key(mention.money)
        passed = is_passed_value(sentence, position) and not OWN_DATE.match(sentence.mask, position + 1)
        if (
            mention.money.value < 1_000_000
            or passed
            or values_other(sentence, position)
            or is_unreal(sentence.mask, position)
        ):
            continue
        if mention.money.value in prices and not _DEAL_VALUES.search(before):
            continue
        known = key in set_by_rounds or any(key == value for _, value in claims)
        for company in _companies(document, sentence, position, known):
            claim = _to_claim(document, sentence, position, company, mention)
            if claim is not None and not _set_by_round(sentence, company, mention, rounds):
                claims.setdefault((id(company), key), claim)
    return list(claims.values())


def _companies(document: Document, sentence: Sentence, position: int, known: bool) -> list[Referent]:
    """Whose value the sum is; a sum already known as a value is of another company only where it is named beside it."""
    company = _no_firm(document, sentence, position, valued_company(document, sentence, position))
    if company is None or not is_organization(company):
        return []
    if known and company is not directly_valued(document, sentence, position):
        return []
    return _each_valued(sentence, position, company)


def _key(money: Money) -> str:
    return f"{money.value}{money.currency}"


def _each_valued(sentence: Sentence, position: int, company: Referent) -> list[Referent]:
    """ "Acme, Bede and Orrin have each been valued at": the companies of a list, else the one."""
    match = _EACH.search(sentence.mask, 0, position)
    if match is None:
        return [company]
    listed = [one.item.referent for one in list_before(sentence, match.start("company") + 1)]
    named = [one for one in listed if one is not None and is_organization(one)]
    return named if any(one is company for one in named) else [company]


_PLAINLY = pattern(
    rf"<N>{_ASIDE} (?:is|was|had been|has been)(?: (?:now|currently|last|recently|already|then|once|itself|most recently|privately))* (?:valued at|worth) (?:(?:about|around|some|over|more|than|nearly|just|at|least|roughly|almost|only|under|less) )*$"
)
""" "Acme, its rival, is worth": of the company that is named there, whatever else the text tells."""
_EACH = pattern(
    r"(?P<company><N>),? (?:(?:are|were|have|had|been|is) )*(?:each|both|all)(?: (?:are|were|have|had|been|now|last|also))* (?:valued at|worth) (?:\w+ ){0,4}$"
)


def _no_firm(document: Document, sentence: Sentence, position: int, company: Referent | None) -> Referent | None:
    """A firm is worth a sum only where the words name it; "the company" is then whom the text speaks of beside it."""
    if company is None or company.kind not in ("firm", "fund") or directly_valued(document, sentence, position):
        return company
    return spoken_of(document, sentence, company) if marks.ANAPHOR in sentence.mask[:position] else None


def _to_claim(
    document: Document, sentence: Sentence, position: int, company: Referent, mention: MoneyMention
) -> ValuationClaim | None:
    status = read_value_status(sentence, position)
    if status == "denied":
        return None
    plain = _PLAINLY.search(sentence.mask, max(0, position - 110), position) is not None
    rule = SURE if plain or is_sure_value(sentence, position) else "valuation"
    support = [Support("amount", sentence.index, rule), Support("company", sentence.index, rule)]
    own = OWN_DATE.match(sentence.mask, position + 1)
    dates = [
        item.value.date
        for at, item in sentence.all(marks.DATE)
        if isinstance(item.value, DateMention)
        and (own is None or at == own.end() - 1)
        and not belongs_elsewhere(sentence, at, position)
        and not _DATES_OTHER.search(sentence.mask[max(0, at - 60) : at])
        and not (at > position and _COMPARES.search(sentence.mask, position, at))
    ]
    return ValuationClaim(
        article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
        company=company.name, amount=mention.money, date=dates[0] if len(dates) == 1 else None,
        status=status,
    )  # fmt: skip


OWN_DATE = pattern(
    r"(?: valuation)?,? (?:(?:in|on|at|as of|back|just|only|late|early|mid|the) ){0,3}<D>(?! (?:for|to)\b)"
)
""" "Down from $5 billion in June 2021, it said on Tuesday": the date beside a value."""
_COMPARES = Pattern(r"\b(?:from|than|double|triple|twice|compared|times)\b")
""" "Worth $2 billion, double its worth a year ago": the day of another value."""
_DATES_OTHER = Pattern(
    r"\b(?:found|creat|start|launch|establish|clos(?:e|ing)\b|complet|since|born|join|presentation|due |expected|until )[^.;]{0,40}$|\bby (?:(?:the|end|of|late|early|mid) ?){0,4}$"
)
""" "Founded in 2007", "expected to close in June": no day of a value."""


def _set_by_round(sentence: Sentence, company: Referent, mention: MoneyMention, rounds: Sequence[RoundDraft]) -> bool:
    return any(
        draft.valuation is not None
        and draft.valuation.value == mention.money.value
        and (draft.company is company or any(one.sentence == sentence.index for one in draft.support))
        for draft in rounds
    )
