"""Who stands behind a company, told of the company: "has the backing of A", "counts A among its investors", "an A-backed B"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.discourse.officers import company_of_person
from vcgraph.extraction.rules.discourse.put_into import held_before
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.backed import backed_one
from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.hyphens import find_backers_of_several, find_hyphened
from vcgraph.extraction.rules.stakes.parties import as_listed, companies_before, parties_before
from vcgraph.extraction.rules.stakes.stated import (
    TICKER,
    Frame,
    Stake,
    frame_table,
    investors_from,
    is_firm,
    pair_stakes,
    read_frames,
)
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.traded import is_traded
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import ByWords

_BACKERS = r"(?:co-?)?(?:(?:majority|minority|part|private[- ]equity) owners?|investors?|backers?|shareholders?|stakeholders?|funders?|financiers?)"
_WORD = r"(?:(?!(?:and|or|but|while|who|which|that|whose|said|says|sole|parent|of|in|by|for|to|from|with|along|no|customers?|clients?|rivals?|partners?)\b)[\w\-’'.]+ )"
_SUCH = r"(?:[\w\-]+ ){0,4}?(?:investors|firms|funds|backers|companies|giants|names|individuals|groups|VCs|angels|houses|venture capitalists|heavyweights)(?: (?:that include|which include)|,? (?:including|such as|like)):? "
_TO_NAME = r"(?=(?:(?!(?:customers|clients|advertisers|users|subscribers|members|tenants|readers|sales?|selling|licens\w+)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,6}<X>(?!(?:['’]s?)? (?:in (?:[\w\-]+ )?)?(?:ads?|advertising|sales|users|customers|clients|revenues?|licen[cs]es?|fees|tickets|tax(?:es)?|rent|fines|wages|royalties)\b))"
""" "(had investment from) the Berlin-based firm | A": a few words before the first name of a list."""
_ITS_RIVAL = r"(?:<N>(?:['’]s?(?: [\w\-]+){0,3}?)? (?:rival|competitor|peer|arch-rival),? (?=<N>))?"
""" "(A backer of) Acme's main rival, | B"."""
_BE = r"(?:,? (?:which|who|that))?(?: (?:is|are|was|were|has been|have been|remains?|became|becomes|become|has become|have become|being)|['’]re)"
_IS = rf"(?:{_BE}|,)(?: (?:also|still|now|currently|already|both|all|each))*"
_GETS = r"(?:ha(?:s|ve|d|ving)|with|enjoy(?:s|ed|ing)?|boast(?:s|ed|ing)?|g(?:et|ets|etting|ot|otten)|gain(?:s|ed|ing)?|w(?:in|ins|inning|on)|receiv(?:e|es|ed|ing)|attract(?:s|ed|ing)?|dr(?:aw|aws|awing|awn|ew)|secur(?:e|es|ed|ing)|scor(?:e|es|ed|ing)|land(?:s|ed|ing)?|lin(?:e|es|ed|ing) up|f(?:ind|inds|ound)|obtain(?:s|ed|ing)?|t(?:ake|akes|aking|aken|ook)|rais(?:e|es|ed|ing)|garner(?:s|ed|ing)?|nab(?:s|bed|bing)?|bag(?:s|ged|ging)?|clinch(?:es|ed|ing)?|snag(?:s|ged|ging)?|snar(?:es|ed)|grab(?:s|bed)?|pocket(?:s|ed)|accept(?:s|ed|ing)?|collect(?:s|ed|ing)?|amass(?:es|ed)|(?:pick|pull|rak|scoop)(?:e?s|e?d|ing)? (?:up|in)|br(?:ing|ings|inging|ought) in)"
_SUMS = r"(?:amounts? of|sums? of|dollars of|rounds? of|millions(?: of dollars)?(?: of| in)?|plenty of|lots of|part of|most of|much of|all of)"
_OF_SUPPORT = rf"(?: (?:(?!(?:and|or|but|from|to|in|of|for|by|with|<M>)\b)[\w\-’']+|{_SUMS})){{0,5}}?"
"""Words between "has" and "backing": "the strong financial", "millions of dollars in venture"."""
_NO_ROUND = r"(?<!round )(?<!financing )(?<!deal )(?<!tranche )(?<!<S> )"
""" "A led the round | with additional funding from B": in the round, and no backing of A."""
_OF_FIRMS = "has the support"
"""The name of the rule for words that tell of an investment only where a firm stands behind them."""
_FRAMES = frame_table(
    Frame("has the backing", ("backing",), "after", "before",
          pattern(rf"{_NO_ROUND}\b{_GETS}{_OF_SUPPORT} backing (?:of|from|by) (?:both )?(?:{_SUCH})?(?!(?:his|her|their)\b){_TO_NAME}")),
    Frame(_OF_FIRMS, ("support", "help"), "after", "before",
          pattern(rf"\b{_GETS}{_OF_SUPPORT} (?:support|help) (?:of|from|by) (?:both )?(?:{_SUCH})?(?!(?:his|her|their)\b){_TO_NAME}")),
    Frame(_OF_FIRMS, ("upported by", "oes with", "went with", "sided with", "signed with"), "after", "before",
          pattern(rf"(?:,? (?:which|that))?(?: (?:is|was|are|been|has|have|also|being|which))*(?: |-)(?:supported by|(?:goes|went|going|sided|signed) with) (?:both )?(?:{_SUCH})?{_TO_NAME}")),
    Frame("had investment", ("investment", "funding", "money", "financing", "capital", "funds", "cash", "millions"), "after", "before",
          pattern(rf"{_NO_ROUND}\b{_GETS}{_OF_SUPPORT} (?:investments?|funding|money|financing|capital|funds|cash|millions) from (?:both )?(?:{_SUCH})?{_TO_NAME}")),
    Frame("raised in all from", ("raised", "raising", "received", "secured", "attracted", "taken", "landed", "bagged", "netted", "amassed", "gathered", "pulled in", "racked up", "picked up", "drawn"), "after", "before",
          pattern(rf"\b(?:rais(?:ed|ing)|received|secured|attracted|taken|landed|bagged|netted|amassed|gathered|pulled in|racked up|picked up|drawn)(?: (?:a total of|in total|more than|less than|just|about|around|nearly|almost|over|roughly|some|at least|close to|approximately|upwards of))* <M>(?: (?:in|of) (?:[\w\-]+ ){{0,3}}?(?:funding|capital|financing|money|investments?|equity|funds|cash))?(?:,? (?:to date|so far|in total|overall|in all|since (?:<D>|then|its \w+|it \w+ \w+)))*(?: at [^.;,<N><M>]{{0,30}}?)?(?:,? including| in part|, among others,)?,? from (?:{_SUCH})?{_TO_NAME}")),
    Frame("backed with", ("backed with", "funded with"), "after", "before",
          pattern(rf"\b(?:backed|funded) with (?:(?:about|around|more than|over|nearly|some) )*<M> (?:(?:in|of) (?:[\w\-]+ ){{1,3}})?from (?:{_SUCH})?{_TO_NAME}")),
    Frame("funding provided by", ("provided by", "supplied by", "came from", "comes from", "come from"), "after", "named",
          pattern(rf"\b(?:[Ff]unding|[Ff]inancing|[Cc]apital|[Mm]oney|[Bb]acking|[Ii]nvestments?) (?:for|in) (?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,4}}?(?P<company><C>) (?:was|were|has been|is|has|also)? ?(?:provided by|supplied by|came from|comes? from) (?:{_SUCH})?{_TO_NAME}")),
    Frame("money for it from", (" for ", " behind "), "after", "named",
          pattern(rf"(?:<M>|\b(?:[Mm]oney|[Ff]unding|[Cc]apital|[Ff]inancing|[Bb]acking|[Cc]ash|[Mm]illions)) (?:in [\w\-]+ )?(?:for|in|into|behind) (?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,4}}?(?P<company><N>) (?:(?:has |had )?(?:came|comes?) )?from (?:{_SUCH})?{_TO_NAME}")),
    Frame("backers of it include", ("nvestor", "acker", "hareholder", "takeholder"), "after", "named",
          pattern(rf"\b(?:[\w\-]+ ){{0,3}}(?i:{_BACKERS}) (?:in|of|behind) (?P<company><C>)(?:['’]s parent)?(?: (?:also |currently |now |to date |so far )?(?:include|included|are|were|is|was|will be|have included):?|,? (?:including|such as|like|among them):?|(?<=[{marks.NAME}{marks.ANAPHOR}]):(?= <X>)|(?: (?:—|–|-{{1,2}})|\()(?= ?<X>)|,(?= <X>,)) ?(?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<X>)")),
    Frame("among the backers of", ("nvestor", "acker", "hareholder", "takeholder", "owner", "ngels behind", "firms behind", "funds behind"), "before", "named",
          pattern(rf"{_IS} (?:among |one of |part of |some of )?(?:the |an? )?{_WORD}{{0,4}}(?:{_BACKERS}|(?:angels|firms|funds)(?= behind)) (?:in|of|behind) {_ITS_RIVAL}(?P<company><C>)(?!['’]| (?:rivals?|competitors?)\b)")),
    Frame("its backer", ("nvestor", "acker", "hareholder", "takeholder", "owner"), "before", "named",
          pattern(rf"{_IS} (?:(?:the |an? )?(?:<N>(?:['’]s)? )?(?:[\w\-]+ ){{1,4}}and )?(?:among |(?:one|part|some|two|three|several|all) of )?(?P<company><C>|<I>){TICKER}(?:['’]s?)? {_WORD}{{0,4}}{_BACKERS}(?=(?: ?\.)| as of\b|[,;)]| and | who\b| which\b| since\b| with\b|$)")),
    Frame("a backer of the company", ("investor", "backer", "shareholder"), "before", "named",
          pattern(r", (?:an?|the) (?:(?:noted|early|known|major|longtime|prominent|big|large|leading|key|existing|angel|minority|significant|former|original|seed) )*(?P<company><N>) (?:investor|backer|shareholder)\b(?=,|\.| who| and |\)|;|$)")),
    Frame("largest shareholder", ("nvestor", "acker", "hareholder", "takeholder", "owner"), "after", "named",
          pattern(rf"(?P<company><C>|<I>){TICKER}['’]?s? {_WORD}{{0,3}}(?:largest|biggest|main|top|major|sole|lead|principal|controlling|first|earliest|primary|only|majority) {_WORD}{{0,3}}(?:{_BACKERS}|owners?)(?:,| is| are| was| were|, which (?:is|are)|:| include| included) (?=(?:[\w\-’']+ ){{0,3}}?<X>)(?!(?:who|which|said)\b)")),
    Frame("largest shareholder", ("hose ",), "after", "named",
          pattern(rf"(?P<company><N>){TICKER}(?:, (?:an?|the) (?:(?!(?:and|which|that|who)\b)[\w\-’']+ |<L>(?:-based)? ){{1,8}}|,? )(?:\(|and )?whose {_WORD}{{0,4}}{_BACKERS} (?:include|included|includes|are|were|is|was|have included) (?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<X>)")),
    Frame("among its backers", ("mong ", "One of ", "one of ", "Some of ", "some of "), "after", "named",
          pattern(rf"\b(?:[Aa]mong|[Oo]ne of|[Ss]ome of) (?:the )?(?:(?P<company><C>|<I>){TICKER}['’]?s? )(?:{_WORD}){{0,3}}{_BACKERS}(?: (?:is|are|was|were)|:|,(?! and\b)) (?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,4}}?<X>)")),
    Frame("owners include", ("owners ", "Owners ", "owned by"), "after", "named",
          pattern(r"(?P<company><C>|<I>)(?:(?:['’]s?)? (?:(?:other|main|current|private|joint|new|present) )*owners (?:include|are|were) |,?(?: (?:which|that|is|was|are|were|now|also|still|currently|jointly))* owned by (?:(?:the |an? )?(?:private[- ]equity|venture[- ]capital|buy-?out|investment) (?:firms?|houses?|groups?|funds?|investors?|giants?) |(?=(?:[\w\-’']+ )?<X>(?:, <X>)*,? and (?:[\w\-’']+ )?<X>)))")),
)  # fmt: skip
_WHICH = pattern(
    r"<N>(?:, (?:an?|the|one of the) (?:(?!(?:and|which|that|who)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}[\w\-]+)?,? (?:which|that|who)(?: also)? ?$"
)
""" "Competes with Acme, which (counts B among its investors)": Acme's, whoever heads the sentence."""
_COUNTS = pattern(
    r"\b(?:count(?:s|ed|ing)?|numbers?|ranks?|reckons?|can call on|can point to|ha(?:s|ve|d|ving)|nam(?:e|es|ed|ing)|lists?|listed|boasts?|claims?|includes?|[Ww]ith|(?:t(?:ake|akes|aken|ook)|br(?:ing|ings|ought)|sign(?:s|ed)?|lets?)(?: (?:on|in|up))?|add(?:s|ed|ing)?|welcom(?:es|ed|ing)|cho(?:se|sen|oses)|pick(?:s|ed)|keeps?|gets?|got|gain(?:s|ed)|won|attract(?:s|ed)|landed) (?:both |also |the likes of |companies such as |companies like |companies including |firms such as |firms including |investors such as |investors including )?(?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}?<X>)"
)
_ITS_PAGE = pattern(
    r"(?P<company><C>|<I>)(?:['’]s?)? (?:[\w\-]+ ){0,2}?(?:website|web ?site|site|home ?page|web page|profile|filings?|pitch deck|deck|brochure)(?: (?:also|now|still))* $"
)
""" "Acme's website | lists A and B as investors"."""
_AMONG_THEM = pattern(
    r",?(?: and (?:several |many )?(?:others|more))?,?(?: on board| onboard| in)? (?:as|in|among|amongst|as part of|on(?= (?:[\w\-]+ )?cap table))(?: (?:some|one) of)? (?:the |an? )?(?:(?P<its><I>|[Hh]is|[Hh]er|<A>['’]s) )?"
    r"(?:(?!(?:and|or|customers?|clients?|users?|rivals?|competitors?|partners?|friends)\b)[\w\-’']+ ){0,4}?"
    rf"(?:(?P<backers>{_BACKERS}|owners|co-owners|patron|benefactor|bankrollers?|paymasters?|cap table)|(?P<held>portfolio companies)|(?:investments|bets|portfolio(?: (?:companies|investments))?|holdings|exits))\b(?! (?:and|or) (?:customers|clients|partners))"
)
_OF_COMPANY = pattern(
    r" (?:in|of|behind) (?:the )?(?:(?:company|startup|start-up|maker) )?(?P<company><N>)(?!['’]| (?:rivals?|competitors?)\b)"
)
""" "The database lists A and B as investors | in C"."""
_FRONTED = pattern(
    rf"(?:^|[“\"] ?|, |\b(?:and|but) |^(?P<opened>Based|Founded|Started|Launched|Headquartered|Established|Created|Formed|Born) (?:[\w\-]+ |<D> |<L>,? ?|<P> ){{1,6}}and )(?:[Aa]lso |[Pp]reviously |[Oo]nce |[Aa]lready |[Nn]ow )*(?:[Bb]acked|[Ff]unded|[Ff]inanced|[Bb]ankrolled|[Ss]upported|[Ww]ith (?:the |financial |early )?(?:backing|funding|investments?|money|support)) (?:by|from|of) (?:<M> (?:in|of) (?:[\w\-]+ ){{1,3}}from (?:(?:an? )?(?:[\w\-]+ ){{1,5}}(?:that|which|to) includ(?:e|ed|es) )?)?(?:{_SUCH})?{_TO_NAME}"
)
_FRONTED_COMPANY = pattern(r"(?: and others| among others)?, (?:the )?(?:[\w\-’']+ ){0,2}(?P<company><C>)(?!['’])")
_OPENING = pattern(
    rf"(?:^[“\"]?|(?:, (?:while|and)|;) (?=other ))(?:(?:The|Its|Our|Other|Earlier|Existing|Previous|Early|Past|Current|Notable|Key|Major|Angel|Selling|Present|Prior|Principal|Main|Largest|Biggest|Outside|Institutional|Its other|The other|Some of its|(?:other|largest|biggest|big|large|top|main|major|principal|selling|outside|institutional|single|early|earliest|notable|key|significant|prominent|existing|big-name)) )*(?:(?i:{_BACKERS})|(?:[Ss]tock)?[Hh]olders)(?: to date| so far| until now| up to now| already| (?:from|in|of) (?:the )?(?:earlier|previous|past|prior|early|other) (?:years|rounds|financings|deals|days)| on (?:its|the) cap table)?(?:, (?:as )?(?:disclosed|listed|named|shown|given|according)\b[^,;.<N><P>]{{2,50}},)?(?: (?:include|included|are|were|is|was|have included|have been):?|:) (?=(?:[\w\-’']+ ){{0,4}}?(?:<X>|<L>))"
)
_HIS_BACKERS = pattern(
    rf"\b(?:[Hh]is|[Hh]er) (?:{_WORD}){{0,3}}{_BACKERS}(?:,| -{{1,2}}| [–—])? ?(?:include|included|including|are|were|such as|like|--?):? (?=(?:[\w\-’']+ ){{0,4}}?<X>)"
)
_FACT = pattern(
    r"^(?:(?:(?:[Tt]otal|[Vv]enture|[Oo]utside|TOTAL|VENTURE) )?(?i:funding|financing|raised|money raised)(?: (?i:raised|to date|so far))*: ?(?:[^.;:<N><P>]{0,30} )?<M>,? (?:[^.;:<N><P>]{0,20} )?from|Its (?:[\w\-]+ ){0,2}?(?:funding|financing|capital|money|backing)(?: (?:to date|so far))? (?:has |had )?c[oa]mes? from|(?:[\w\-]+ )?[Ff]unding (?:to date|so far) (?:has |had )?c[oa]mes? from|[Bb]acked by:) (?=(?:[\w\-’']+ ){0,4}?<X>)"
)
_EARLY = pattern(
    r"(?:^|, |\b(?:[Ff]or|to|and|by|from|that|said) )(?:(?:the|its|two|several|some) )*(?:[Ee]arly|[Ee]arlier|[Ll]ongtime|[Ii]nitial|[Oo]riginal)(?: (?:outside|institutional|venture|angel|seed))? (?:(?:stage|capital) )?(?:investors?|backers?|shareholders?),? (?:such as |like |including )?(?=(?:(?!(?:in|of|for|to|and)\b)[\w\-’']+ ){0,3}?<X>)"
)
_TELLS_ROUND = Pattern(r"\b(?:round|financing|funding|rais\w+|led|particip\w+|join\w*|invest(?:ed|ing|ment)|fund)\b")
_AN_INVESTOR = pattern(
    rf"^(?P<investor><X>)(?: (?:Inc|Corp))?{TICKER} (?:is|was|are|were)(?: (?:also|already|an?|the|both|now|among))* (?:(?:early|existing|major|minority|strategic|significant|previous|prior|current) )*(?:co-?)?(?:investors?|backers?)(?: in it| too)?[.,;]"
)


def find_backers(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors and companies of a sentence that speaks of the company and its backers."""
    for stake in _find_backers(document, sentence):
        company = backed_one(document, sentence, stake.company)
        yield from pair_stakes([stake.investor], [company], stake.rule)


def _find_backers(document: Document, sentence: Sentence) -> Iterator[Stake]:
    mask = sentence.mask
    if marks.NAME not in mask and marks.PERSON not in mask:
        return
    of_shares = "hareholder" in mask
    for stake in read_frames(document, sentence, _FRAMES):
        if stake.rule == _OF_FIRMS and not is_firm(stake.investor):
            continue
        founder = of_shares and stake.investor.item.sign == marks.PERSON and stake.rule == "its backer"
        if not founder and not (of_shares and is_traded(document, stake.company)):
            yield stake
    for reader in _READERS.possible(mask):
        yield from reader(document, sentence)


def _counted(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "A counts B and C among its investors", and "among its investments" the other way round."""
    for match in _COUNTS.finditer(sentence.mask):
        listed, tail = _with_tail(sentence, *read_list(sentence, match.end(), whole=True))
        if tail is None:
            continue
        if tail["backers"]:
            which = _WHICH.search(sentence.mask, 0, match.start())
            its = which.start() if which else tail.start("its")
            told = _OF_COMPANY.match(sentence.mask, tail.end())
            its = told.start("company") if told else its
            fronted = _FRONTED_COMPANY.match(sentence.mask, tail.end()) if not match.start() else None
            its = fronted.start("company") if fronted else its
            its_own = resolve(document, sentence, its) if its >= 0 else None
            page = _ITS_PAGE.search(sentence.mask, 0, match.start())
            if page is not None:
                company = resolve(document, sentence, page.start("company"))
                named = any(one.item.referent is company for one in listed)
                companies = [company] if company is not None and not named else []
            elif its_own is None or any(one.item.referent is its_own for one in listed):
                companies = companies_before(document, sentence, match.start())
            else:
                companies = [its_own]
            yield from pair_stakes(listed, companies, "counts among")
        elif tail["its"] or tail["held"]:
            companies = companies_from(document, sentence, listed[0].position)
            yield from pair_stakes(parties_before(document, sentence, match.start()), companies, "counts among")


def _won_for(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "Ann Lee attracted millions from A and B for her start-up C", "Ann Lee persuaded A and B to back C"."""
    for match in _WINS.finditer(sentence.mask):
        listed, end = read_list(sentence, match.end(), whole=True)
        for_it = (_TO_BACK if match["persuaded"] else _FOR_IT).match(sentence.mask, end) if listed else None
        if for_it is not None:
            company = resolve(document, sentence, for_it.start("company"))
            yield from pair_stakes(listed, [company], "won for it")


_WINS = pattern(
    rf"\b(?:{_GETS}{_OF_SUPPORT} (?:backing|support|investments?|funding|money|financing|capital|funds|cash|millions|billions|<M>)(?: in [\w\-]+(?: [\w\-]+)?)? (?:from|of|by) (?:both )?(?:{_SUCH})?|(?P<persuaded>(?:persuad|convinc)(?:es?|ed|ing)|g[eo]t(?:s|ting)?|lur(?:es?|ed|ing)|prompt(?:s|ed|ing)|push(?:es|ed|ing)) ){_TO_NAME}"
)
_FOR_IT = pattern(
    r"(?: and (?:several )?others| among others)?,? (?:for|to (?:start|launch|build|found|create|back|fund|finance|develop)|into|behind) (?:(?!(?:and|or|by|of|its|which|that)\b)[\w\-’']+,? |<L>(?:-based|['’]s)? ){0,6}?(?P<company><N>)(?!['’])(?! (?:project|plan|fund|[Ff]und|bid|deal|round|product)\b)"
)
_TO_BACK = pattern(
    r",? (?:to|into) (?:back|backing|invest(?: <M>)?(?: [\w\-]+){0,2} in|investing in|fund|funding|finance|financing|put (?:<M>|[\w\-]+)(?: [\w\-]+){0,2} (?:in|into)|bet on) (?:(?!(?:and|or|by|of|its|which|that)\b)[\w\-’']+,? |<L>(?:-based|['’]s)? ){0,6}?(?P<company><C>)(?!['’])"
)


def _with_tail(sentence: Sentence, listed: Sequence[Listed], end: int) -> tuple[Sequence[Listed], re.Match[str] | None]:
    """A list up to "among its investors" or "as an investor", and these words: who stands behind them is none."""
    for number, one in enumerate(listed, 1):
        tail = _AMONG_THEM.match(sentence.mask, one.position + 1)
        if tail is not None:
            return listed[:number], tail
    return listed, _AMONG_THEM.match(sentence.mask, end) if listed else None


def _fronted(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "Backed by A and B, C hired ...": the name behind the list is the company."""
    match = _FRONTED.match(sentence.mask)
    listed, end = read_list(sentence, match.end()) if match else ([], 0)
    after = _FRONTED_COMPANY.match(sentence.mask, end) if listed else None
    if after is not None:
        company = resolve(document, sentence, after.start("company"))
        if match and match["opened"] and _is_people(document, sentence.items[after.start("company")]):
            return
        kept = investors_from(sentence, match.end()) if match else []
        yield from pair_stakes(kept, [company], "backed")
    elif len(listed) > 1 and sentence.mask[: listed[-1].position].endswith(", "):
        last = listed[-1].item.referent
        yield from pair_stakes(listed[:-1], [last], "backed")


def _is_people(document: Document, item: Item) -> bool:
    """ "Based in Boston and backed by A, the group moved": the founders are meant, of whichever company."""
    return document.text[item.start : item.end].lower().endswith("group")


def _opening(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "Backers include A and B", "A is an investor": of the company that the text speaks of."""
    company = _backed(document, sentence)
    companies = [company] if company is not None else []
    for match in _OPENING.finditer(sentence.mask) if companies else ():
        others = held_before(document, sentence) if "ther " in match[0] else None
        listed = investors_from(sentence, match.end())
        yield from pair_stakes(listed, [others] if others is not None else companies, "investors of")
    fact = _FACT.match(sentence.mask)
    if fact and company is not None and company.name not in lexicon().giants:
        yield from pair_stakes(investors_from(sentence, fact.end()), [company], "investors of")
    yield from _early(sentence, company)
    of_person = _HIS_BACKERS.search(sentence.mask)
    his = company_of_person(document, sentence, of_person.start()) if of_person else None
    if of_person and his is not None:
        yield from pair_stakes(investors_from(sentence, of_person.end()), [his], "investors of")
    single = _AN_INVESTOR.match(sentence.mask)
    if single and company is not None:
        yield from pair_stakes(as_listed(sentence.items[0].referent), [company], "investors of")


def _backed(document: Document, sentence: Sentence) -> Referent | None:
    """The company that the text speaks of; not one that the sentence before tells to have put money into it."""
    company, before = sentence.focus, document.sentences[sentence.index - 1] if sentence.index else None
    if company is None or before is None or not _TOOK_PART.search(before.mask):
        return company or document.subject
    raiser = sentence.raiser or document.subject
    takes_part = any(item.referent is company for _, item in before.all(marks.NAME)) and raiser is not None
    return raiser if takes_part else company


_TOOK_PART = Pattern(
    r"\b(?:participated|took part|joined in|invested(?: too| as well| again)?[.,;]|came back|returned)\b"
)


def _early(sentence: Sentence, company: Referent | None) -> Iterator[Stake]:
    """ "Early investors A and B stand to gain": of the company spoken of, where the sentence names no other."""
    match = None if _TELLS_ROUND.search(sentence.mask) else _EARLY.search(sentence.mask)
    listed = investors_from(sentence, match.end(), whole=not match.start()) if match else []
    known = {id(company), *(id(one.item.referent) for one in listed)}
    if company is not None and all(id(item.referent) in known for _, item in sentence.all(marks.NAME)):
        yield from pair_stakes(listed, [company], "investors of")


_NOUNS = (
    "cap table", "patron", "benefactor", "paymaster", "nvestor", "acker", "hareholder", "takeholder", "owner",
    "under", "inancier",
)  # fmt: skip
_READERS = ByWords((
    (_counted, (*_NOUNS, "nvestments", "bets", "ortfolio", "holdings", "exits")),
    (_won_for, (" for ", "ersuad", "onvinc", " to back", " to invest", " to fund", " to launch", " to start", " to build")),
    (_fronted, ("acked by", "unded by", "inanced by", "rolled by", "upported by", "ith ")),
    (_opening, (*_NOUNS, "olders", "unding", "inancing", "aised", "RAISED", "FUNDING", "apital", "oney", "acked by", "acking")),
    (find_backers_of_several, ("acker", "nvestor")),
    (find_hyphened, ("acked", "unded", "upported", "inanced", "rolled", "ortfolio ")),
))  # fmt: skip
