"""Investors without a round: "A has backed B and C", "its investments include D", "an early investor in E"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.firms_named import last_firm
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.stakes.backers import find_backers
from vcgraph.extraction.rules.stakes.denied import is_denied
from vcgraph.extraction.rules.stakes.held_companies import SOME_OF_RIVALS, companies_from
from vcgraph.extraction.rules.stakes.holders import head_of_aside
from vcgraph.extraction.rules.stakes.investments_by import find_in_which, find_investments_by
from vcgraph.extraction.rules.stakes.parties import as_listed, parties_before
from vcgraph.extraction.rules.stakes.passing_stakes import find_exit_stakes, find_passing_stakes
from vcgraph.extraction.rules.stakes.portfolio_examples import find_portfolio_examples
from vcgraph.extraction.rules.stakes.portfolio_owners import maker_of, owner_of, unnamed_owner
from vcgraph.extraction.rules.stakes.shareholdings import find_shareholdings
from vcgraph.extraction.rules.stakes.stated import (
    COMPANY_KIND,
    Frame,
    Stake,
    apart,
    frame_table,
    is_firm,
    pair_stakes,
    read_frames,
)
from vcgraph.extraction.rules.stakes.told_also import find_told_also, find_told_so
from vcgraph.extraction.rules.stakes.told_holdings import find_others_beside, find_told_holdings
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.lists import Listed, list_before
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.traded import is_traded
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one
from vcgraph.normalize.words import AnyOf

_NOUN = r"(?:(?P<hits>[Oo]ther companies|[Hh]its|[Ww]ins|[Ww]inners|[Ss]uccesses|success stories|home runs|[Ee]xits)|[Ii]nvestments?|[Pp]ortfolio(?: companies| investments)?|bets|holdings|backings|stakes|[Ss]table(?! of (?!startups|companies))|[Rr]oster of (?:startups|companies|investments)|portfolio company)"
THINGS = r"(?:(?:companies|startups|start-ups|businesses|firms|names|hits|darlings|unicorns|brands|players|outfits|properties|ventures) )?"
LIKE = r"(?:such as |from |like |including |as diverse as |in |were |are |was |is |of |the likes of |both |[:] ?)*"
ANOTHER = rf"(?:another|an?|one|fellow) (?:(?!(?:of|in|for|to|with|by|and|that|which)\b)[\w\-’']+ |<L>(?:-based)? ){{0,4}}?{COMPANY_KIND}(?:,|:| called| named|, called|, named) (?=<N>(?:[,.;)]| and | in <D>|$))"
""" "(An investor in) another delivery startup, | A"."""
_INVESTED = pattern(
    r"(?:,? which|,? who|,? that)?(?: (?:has|have|had|did|also|previously|recently|already|both|just|personally|reportedly|remains?|is|are|was|will|together|jointly|plans to|agreed to|agrees to|said|to|early|earlier|went on))* "
    r"(?:invest(?:s|ed|ing)?(?! by)(?: (?:in )?and (?:since |later )?exited)?|co-?invest(?:s|ed)|backed(?! by)|backs|bankroll(?:s|ed)(?! by)|seeded(?! by)|back(?= (?:ventures|companies|startups|businesses))|(?:(?<=did )|(?<=went on to ))(?:back|fund|finance)|funded(?! by)|financed(?! by)|(?:pour(?:s|ed|ing)|pump(?:s|ed|ing)|put(?:s|ting)?|plou?(?:gh|w)(?:s|ed|ing)|inject(?:s|ed|ing)|infus(?:es|ed|ing)|s[au]nk|sinks|sinking|funnel(?:s|l?ed|l?ing)|bet|bets|betting|wager(?:s|ed|ing)|stak(?:es|ed|ing)|(?:made|makes|making) an?(?= <M> (?:[\w\-]+ )?(?:investment|bet) ))(?= [^.;<N>]{0,25}<M>[^.;<N>]{0,25} (?:in|into|behind|on) )|(?:put|plough(?:ed|s)|plow(?:ed|s)|pour(?:s|ed)|pump(?:s|ed)|sank|sunk) (?:(?:his|her|its|their|some|early|seed|more) )*(?:own )?(?:money|cash|capital|millions|billions)(?= (?:of dollars )?(?:in|into|behind) )) "
    r"(?:(?:<M>(?:,? and <M>)?|(?!(?:with|alongside|along|by|and|that|which|for|from|in|into|funds|together|against|over|about|under|after|because|plans?|bids?|campaigns?|proposals?|bills?|ideas?|stocks|securities|commodities|cryptocurrenc(?:y|ies)|ETFs)\b)[\w\-]+) ){0,5}?(?:(?:with|alongside|together with) <X>(?:(?:, | and |, and )<X>)* )?(?:in(?:to)? |on |behind )?"
    rf"(?:{ANOTHER})?{SOME_OF_RIVALS}"
    r"(?:(?:the|its|rival|startups?|companies|firms|businesses|fellow|local|hot|(?!(?:and|has|have|each|which|that|who|but|with|alongside|along|by|to|for|from|at|on|of|in|into|against|over|about|because|during|after|before|under|rivals|competitors|plants?|factory|building|build|advertising|stocks|securities|commodities|cryptocurrenc(?:y|ies)|ETFs)\b)[\w\-’']+|<L>(?:-based|['’]s)?|the likes of|including|like|such as) ){0,7}?(?=<C>|it[.,;])(?!. (?:unit|division|product|ads?|advertising|ecosystem|scene|community|space|sector|world|market|companies|startups|founders|graduates|alumni|shares|stock|bonds|debt)\b)",
    re.IGNORECASE,
)
_ASIDE = r"(?:, (?!(?:which|who|that|and|but)\b)[^,;.<N><P>]{4,60},(?= (?:also |now )?(?:includes?|included|including|spans?|features?)\b)| (?:worldwide|globally|overall|in all|in total)(?=,)| (?:has|have|had|went|became) [^.;,<N><P>]{3,50}(?=, (?:including|such as|among them)\b))?"
_INCLUDES = pattern(
    rf"\b{_NOUN}(?! of (?:[\w\-]+ ){{0,4}}(?:shares|stocks|bonds|securities|equities)\b)(?=:|,? |-{{1,2}}|[–—]){_ASIDE},? ?(?:(?:(?:during|in|at|over) )?(?:the )?(?:<D>|<N>|this month|last quarter)(?=:))?(?:(?<!ment, )(?<!ment )(?:which|that) )?(?:(?:in|of|by|across|at|within|during|over|announced|disclosed|out of|from (?=(?:the|its|that|this)\b)|on (?=the [\w\-]+ side\b)) [^.;<N>]{{0,50}}?,? ?)?(?:(?:also|already|currently|to date|so far|have|has|other|now) )*(?:includ(?:e|es|ed|ing)|are|is|were|was|has(?= (?:companies|startups|start-ups|names|businesses) )|such as|like|among (?:them|these)|spans?|range[sd]?(?= from)|ranging(?= from)|comprises?|consists?(?= of)|contains?|featur(?:e|es|ing)|of|counts?|:|(?:-{{1,2}}|[–—])(?= ?(?:[\w\-’']+ ){{0,4}}<N>(?:,|;| and ))) {THINGS}{LIKE}(?=(?:(?!(?:of|from|by|to|at|via|through)\b)[^.;<N>\s]+ ){{0,10}}<N>)"
)
_OF_OWNER = pattern(
    rf"\b(?:[Ii]nvestments|[Pp]ortfolio(?: companies| investments)?|bets|holdings) (?:made )?(?:of|by|at) (?:the )?(?:[a-z\-]+ ){{0,3}}?(?P<owner><X>)(?:, [^,;.]{{2,60}},)? (?:(?:also|now|currently|already|to date) )*(?:includ(?:e|es|ed)|are|is|were|spans?|ranges? from|comprises?|counts?|features?) {THINGS}{LIKE}"
)
""" "Portfolio companies of Harrow Ventures include A and B"."""
_INVESTOR_IN = pattern(
    rf"\b(?:(?:early|seed|angel|existing|previous|major|large|lead|biggest|largest|first|also|anchor|minority|majority|current|significant|strategic|key|main|longtime|prior) )*(?:investors?|backers?|shareholders?|stakeholders?|investments?|bets?) (?:made )?(?:in|of|on) (?:[^.;<N>]{{0,70}}?(?:such as|like|including|ranging from) |{ANOTHER})?{SOME_OF_RIVALS}{THINGS}{LIKE}(?=(?:<P>['’]s? (?:[\w\-]+ ){{0,3}}[\w\-]+,? )?(?:(?!(?:includ(?:e|es|ed)|are|is|were|was|in|of|for|from|that|which)\b)[\w\-’']+ |<L>(?:-[a-z]+|['’]s)? ){{0,5}}?<N>)"
)
_AMONG = pattern(
    r",? (?:are|is|were|was) (?:also |both )?(?:among|part of|(?:one|some|two|three|four|five|several|all)(?: of)?) (?P<investor><C>|<I>)(?:['’]s?)? (?:[\w\-]+ ){0,4}(?:investments|portfolio|bets|holdings|companies)\b"
)
_MADE_BY = pattern(
    r", (?:(?:two|three|four|one|some|both|all|a) )?(?:of )?(?:the |its )?(?:[\w\-]+ ){0,3}(?:investments|bets|portfolio companies)(?: made)? (?:by|of|from) "
)
_INVESTORS_OF = pattern(
    r"(?P<company><C>|<I>)(?:['’]s)? (?:(?:early|earliest|VC|anchor|existing|primary|venture|capital|private|equity|longtime|former|past|institutional|outside|financial|strategic|previous|majority|minority|main|key|major|current|biggest|largest|lead|fellow|first|other|seed|angel) )*(?:investors?|backers?|shareholders?),? (?:such as |like |including |<L>['’]s )?(?=<X>)"
)
_HOLDING = (
    "invest", "Invest", "back", "Back", "stake", "Stake", "portfolio", "Portfolio", "funded", "Funded", "financed",
    "Financed", "hold", "Hold", "interest", "inject", "infus", "pump", "pour", "plough", "plow", "put ", "puts ", "putting", "sank", "sunk", "bet", "wager", "funnel", "bankroll", "seeded", "hits", "wins", "winners", "success", "home runs",
    "xits", "stable", "Stable", "oster of", "ther companies",
)  # fmt: skip
_HELD = (
    "nvestment", "ortfolio", "bets", "holdings", "stable", "Stable", "oster of", "ther companies", "backings",
    "xits", "stakes", "hits", "wins", "winners", "success", "home runs",
)  # fmt: skip
_COMPANIES = r"(?:companies|startups|start-ups|firms|businesses|ventures|brands|names|unicorns)"
_NEXT = rf"{THINGS}{LIKE}(?=(?:(?!(?:which|whose|that|to|of|for)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<N>)"
_SINGLE = r"(?:(?:(?:very )?first|second|latest|newest|biggest|largest|best|best-known|most \w+|other|early|earliest|sole|only|lone|single|recent|previous) ){1,3}(?:[\w\-]+ ){0,1}?(?:investment|bet|portfolio company)"
_OF_FIRMS = "had hits"
"""The name of the rule for words that tell of an investment only where a firm says them of itself."""
_IN_ITS, _ONE_OF = "in its portfolio", "one of the investments"
"""As much for words that a house of brands or of hotels says as well."""
_FRAMES = frame_table(
    Frame("invested", _HOLDING, "before", "after", _INVESTED),
    Frame("portfolio", _HELD, "after", "before", _MADE_BY),
    Frame("portfolio", ("among ", "nvestments", "portfolio", "bets", "holdings", "companies"), "named", "before", _AMONG),
    Frame("investors of", ("nvestor", "acker", "hareholder"), "after", "named", _INVESTORS_OF),
    Frame("known for backing", ("known ", " its name", " his name", " her name", "famous", "noted for", "name for itself", "reputation for", "name with"), "before", "after",
          pattern(rf"(?:,? (?:which|who|that))?(?: (?:is|was|are|has|also|perhaps|probably))*,? ?(?:(?:best |also |well |better |widely )?known|famous|noted|made a name for (?:itself|himself|herself)|(?:that )?made (?:its|his|her) (?:name|reputation)(?= (?:backing|investing|by|with|for|as)\b))(?: (?:for|by|with|as))? (?:(?:its|his|her|their|early|providing the capital that|prescient|successful|having|an?|the|being) )*(?:backing|funding|fostered|bets on|investments? in|investing(?: early)? in|(?:buying |taking )?(?:(?:early|big|minority) )?stakes? in|backer of|investor in|backers of|investors in) {_NEXT}")),
    Frame("wrote a check", ("check", "cheque"), "before", "after",
          pattern(rf"(?:,? (?:which|who|that))?(?: (?:has|have|had|also|previously|personally|since|already))* (?:wrote|writes|written|cut) (?:[\w\-’'<M>]+ ){{0,3}}?(?:(?:early|first|seed|initial|angel|<M>)(?: [\w\-]+)? (?:checks?|cheques?) (?:to|for|into|in)|(?:checks?|cheques?) into) {_NEXT}")),
    Frame("wrote off", (" off ", " down ", " up ", "the val"), "before", "after",
          pattern(rf"(?:,? (?:which|who|that))?(?: (?:has|have|had|also|recently|since|already|is|was))* (?:(?:wrote|writes|written|writing|marked|marks|marking) (?:off|down|up)|(?:cut|cuts|cutting|slash(?:es|ed|ing)|lower(?:s|ed|ing)|reduc(?:es|ed|ing)) the val(?:ue|uation)s? of) [^.;<N>]{{0,60}}?\b(?:investments?|stakes?|bets?|holdings?|(?:private |preferred )?(?:stock|shares)) (?:in|on) (?:[^.;<N>]{{0,40}}? from )?{_NEXT}")),
    Frame("wrote a check", ("check", "cheque"), "before", "named",
          pattern(r"(?:,? (?:which|who|that))?(?: (?:has|have|had|also|previously|personally|since|already))* (?:wrote|writes|written|cut|cuts|handed|gave|gives) (?P<company><N>) (?:an?|its|the) (?:[\w\-<M>]+ ){0,3}(?:check|cheque)\b")),
    Frame("firm behind", (" behind ",), "before", "after",
          pattern(rf"(?:,| is| was|, which is)(?: also)? (?:the|an?|one of the) (?:[\w\-]+ |<L>(?:-based|['’]s)? ){{0,4}}?(?:firms?|investors?|funds?|backers?|financiers?|capitalists?|money|vc|VC|house) behind {_NEXT}")),
    Frame("backed several", ("checks", "cheques", "backed", "invested", "funded", "nvestments in", "stakes in", "bets on"), "before", "after",
          pattern(rf"(?<! for)(?<! over)(?<! into)(?<! about)(?<! seek)(?<! seeking)(?<! want)(?:,? (?:which|who|that))?(?: (?:has|have|had|also|previously|personally|since|already|made|makes|angel|early|seed|prior|other|numerous|several))* (?:backed|funded|(?:co-?)?invested in|investments in|stakes in|bets on|(?:wrote|written) (?:checks|cheques) (?:to|for|into)) (?:[\w\-’']+ ){{0,6}}?(?:{_COMPANIES}|others|start-?ups)(?: (?:in|across|from) <N>)?(?: [^.;<N>]{{0,40}})?(?:,(?=[^.;]{{3,200}} among them\b)|,? (?:including|such as|like|among them|ranging from|from|notably|most notably)|(?=:)| that (?:also )?include[ds]?):? {_NEXT}")),
    Frame("backed include", ("acked by", "unded by", "nvestments by", "nvestments of", "nvestments from", "ets by", "oney from", "unding from", "nvestment from"), "named", "after",
          pattern(rf"\b(?:{_COMPANIES}|[Cc]ompanies|[Ss]tart-?ups|[Ff]irms|[Bb]usinesses|[Oo]thers?|[Ii]nvestments|[Bb]ets)(?: (?:that|which|to) (?:are|were|have(?: been)?))? (?:backed by|funded by|by|of|from|(?:raised|taken|received|had|got) (?:money|funding|investment) from) (?P<investor><X>|<A>)(?: and [^.;<N>]{{0,30}}?)?(?: (?:so far|to date|also))* (?:includ(?:e|ed)|are|were|have included):? {_NEXT}")),
    Frame("has made include", ("made", "back", "fund", "invest", "support"), "named", "after",
          pattern(rf"\b(?:{_COMPANIES}|[Cc]ompanies|[Ss]tart-?ups|[Ff]irms|[Bb]usinesses|[Ii]nvestments|[Bb]ets)(?:,? (?:that|which))? (?P<investor><X>|<A>)(?:, [^,;.<N>]{{2,40}},)?(?: (?:has|have|had|is|are))? (?:made|back(?:ed|s|ing)|fund(?:ed|s|ing)|invest(?:ed|s|ing) in|support(?:ed|s|ing))(?: (?:so far|to date|and [^.;<N>]{{0,25}}?))? (?:includ(?:e|es|ed)|are|were|have included):? {_NEXT}")),
    Frame("among those backed", ("backed", "funded", "invested", "supported", "bet on"), "named", "before",
          pattern(rf",? (?:are|is|were|was)(?: (?:also|both|all))? (?:among|part of|(?:one|some|two|three|several)(?: of)?) (?:the |many )?(?:[\w\-]+ ){{0,4}}?(?:{_COMPANIES}|those) (?:(?:that|(?:in )?which) )?(?P<investor><X>|<A>)(?: (?:has|have|had|also|previously))* (?:backed|funded|invested(?: in)?|supported|bet on)\b")),
    Frame("invested in by", ("which ", "that "), "named", "named",
          pattern(r"(?P<company><N>),? (?:which|that) (?P<investor><X>|<A>)(?: (?:has|had|have|also|previously|once))* (?:invested in|backed|funded|co-?invested in)\b(?! (?:(?!(?:since|in|from|early)\b)[\w\-]+ ){0,3}<N>)")),
    Frame("stake it bought", ("stake",), "named", "after",
          pattern(rf"\bstakes? (?:that )?(?P<investor><X>|<A>) (?:has |had |also )?(?:purchased|bought|took|holds?|held|owns?|owned|acquired|has|have|had) in {_NEXT}")),
    Frame("portfolio of", ("portfolio",), "named", "before",
          pattern(r",? ?(?:(?:is|are|was|were|sits?|remains?|also|both|all|now|recently|has|have) )*(?:in|within|part of|join(?:s|ed|ing)?|enter(?:s|ed)|added to) (?:the )?(?P<investor><C>)(?:['’]s?)? (?:[\w\-]+ ){0,2}portfolio\b(?! of)")),
    Frame("an investment of", ("nvestment", "bet", "portfolio company", "backing"), "named", "before",
          pattern(rf"(?:,| is| was|, which is|, which was) (?:also )?(?P<investor><C>|<I>)['’]?s? {_SINGLE}(?=[,.;)]|$| and | in its | to date| so far)")),
    Frame("an investment of", ("nvestment", "bet", "portfolio company"), "named", "after",
          pattern(rf"(?P<investor><C>|<I>)['’]?s? {_SINGLE}(?:,| is| was|:) (?!(?:a|an|the|its|not|to|in) )(?=(?:[\w\-’']+ ){{0,4}}?<N>)")),
    Frame("an investment of", ("investment", "portfolio company"), "named", "before",
          pattern(r"(?:,| is| was| are)(?: also)? (?:an?|another|one|the(?= (?:first|second|third|latest|newest|only|[\w\-]+ portfolio|portfolio)\b)) (?:[\w\-]+ ){0,2}?(?:investment|portfolio company) (?:of|by|from) (?:the )?(?P<investor><N>)(?=[,.;]| and )")),
    Frame(_OF_FIRMS, (" company", " investment", " startup", " start-up"), "named", "before",
          pattern(r"(?:,|,? which is| is) (?:an?|another|one) (?P<investor><N>)(?: portfolio)? (?:company|investment|startup|start-up)(?=[,.;)]|$)")),
    Frame("portfolio", ("ortfolio compan", "nvestments of", "ortfolio firms", "oldings of", "bets of"), "named", "before",
          pattern(r",? ?(?:(?:is|are|was|were|both|all|which|also|the|first|only|latest|two|three|four|five|among)[ ,]+)*(?:portfolio (?:companies|firms)|investments|(?<=first )(?:holdings|bets)|(?:(?<=two )|(?<=three )|(?<=four ))(?:holdings|bets)) (?:of|from|at) (?P<investor><X>)")),
    Frame("investments along with", ("along", "together", "as well as", "in addition"), "named", "after",
          pattern(rf"\b(?:(?:one|some|two|three|several) of|among) (?P<investor><C>|<I>)(?:['’]s?)? (?:[\w\-]+ ){{0,4}}?(?:investments|portfolio(?: companies)?|bets|holdings|companies|successes|hits)\b,? (?:along with|alongside|together with|as well as|in addition to) (?:the likes of )?{_NEXT}")),
    Frame("backers, as they were at", (", as ",), "before", "after",
          pattern(rf"(?: (?:is|are|was|were)(?: [\w\-]+){{0,6}}? <N>(?:['’]s?)? (?:[\w\-]+ ){{0,4}}?(?:investors?|backers?|shareholders?)| (?:(?:has|had|have|also|both|each) )*(?:backed|invested in|funded) <N>),? (?:just )?as (?:<A>|he|she|they|it) (?:also )?(?:were|was|is|are|did|had|has|have)(?: (?:done|been))?(?: (?:at|with|in|for|of))? {_NEXT}")),
    Frame("investments along with", ("ne of ", "wo of ", "ome of "), "named", "after",
          pattern(r"\b(?:[Oo]ne|[Tt]wo|[Ss]ome) of (?P<investor><C>|<I>)(?:['’]s?)? (?:[\w\-]+ ){0,4}?(?:investments|portfolio(?: companies)?)(?:,| is| are| was| were|:) (?=<N>)")),
    Frame(_OF_FIRMS, ("jumped in", "got in", "bought in", "piled in", "moved in", "rushed in", "came in"), "before", "after",
          pattern(r"(?:,? (?:which|who))?(?: (?:has|have|had|also|both|all|first|then|later|\w+ly))* (?:jumped|got|bought|piled|moved|rushed|came) into (?=(?:(?!(?:which|whose|that|to|of|for)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,3}?<C>(?! (?:market|space|business)\b))")),
    Frame("backed include", ("has backed", "have backed", "has funded", "has invested in", "had backed", "have invested in"), "named", "after",
          pattern(rf"\b(?:that|which) (?P<investor><X>|<A>) (?:has|have|had)(?: also)? (?:backed|funded|invested in),? (?:including|such as|among them|along with) {_NEXT}")),
    Frame("portfolio of", ("portfolio of",), "named", "before",
          pattern(r",? ?(?:(?:is|are|was|were|sits?|also|both|now|has|have|joined|joins) )*(?:in|within|part of|joined) the (?:[\w\-]+ )?portfolio of (?P<investor><N>)(?! (?:products|brands)\b)")),
    Frame(_IN_ITS, ("n the portfolio", "n its portfolio"), "named", "before",
          pattern(r"(?<! shares)(?<! stock)(?<! drugs) (?:(?:is|are|was|were|sits?|also|both|all|now) )+in (?P<investor>[Ii]ts|the)(?= portfolio(?:,|\.|;|$| too\b| as well\b))")),
    Frame(_ONE_OF, ("mong ", "ne of "), "named", "before",
          pattern(r"(?<! shares)(?<! stock)(?<! hotel)(?:,| is| was| are| were|,? which (?:is|are|was|were)|,? which happens to be)(?: also)? (?:among|one of|two of) the (?:(?!(?:of|and|or|for|in)\b)[\w\-]+ ){0,3}?(?:investments|holdings|bets|portfolio companies) (?:of|by|at) (?P<investor><N>)(?!['’])")),
    Frame("both backed by", ("both ", "all ", "each "), "named", "before",
          pattern(r",? ?(?:which )?(?:(?:are|were|is) )?(?:both|all|each) (?:of (?:which|them) )?(?:(?:are|were|is|also) )*(?:backed|funded|bankrolled) by (?P<investor><X>)")),
    Frame(_OF_FIRMS, (" behind ", "backed", "funded"), "named", "after",
          pattern(r"\b(?:firm|investor|fund|house|vc|VC|backer) (?:behind|that (?:backed|funded|seeded)) (?=<N>(?:(?:, <N>)*,? and <N>)?, (?P<investor><N>))")),
)  # fmt: skip
_OF_SUBJECT = pattern(r"(?:(?:<X>|<A>|Its|His|Her)(?:['’]s?)? )?(?:[\w\-]+ ){0,2}")
""" "Its earlier | investments in A and B have paid off"."""
_SPEAKS_OF_HOLDING, _SPEAKS_OF_HELD = AnyOf(*_HOLDING), AnyOf(*_HELD)


def find_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Every investor and company that a sentence connects without speaking of a round."""
    if "activist" in sentence.mask or _CORRECTS.search(sentence.mask):  # they buy shares at the exchange
        return
    stakes = list(_find_stakes(document, sentence))
    yield from stakes
    yield from find_told_also(document, sentence, stakes)
    if sentence.index and sentence.mask.startswith("So "):
        yield from find_told_so(sentence, list(_find_stakes(document, document.sentences[sentence.index - 1])))
    if stakes and has_one(sentence.mask, ("alongside", "together with")):
        yield from find_others_beside(sentence, stakes)


_CORRECTS = Pattern(r"^Corrections?\b|\b(?:earlier|previous) version of this (?:article|story|post)\b")
""" "An earlier version of this article said": what it said was wrong."""


def _find_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    for stake in read_frames(document, sentence, _FRAMES):
        of_shares = stake.rule == "investors of" and "hareholder" in sentence.mask
        if not (of_shares and is_traded(document, stake.company)) and (
            stake.rule not in (_OF_FIRMS, _IN_ITS, _ONE_OF) or is_firm(stake.investor)
        ):
            yield apart(stake) if stake.rule == "known for backing" else stake
    if _SPEAKS_OF_HOLDING.is_in(sentence.mask):
        yield from _portfolios(document, sentence)
    yield from find_backers(document, sentence)
    yield from find_shareholdings(document, sentence)
    yield from find_passing_stakes(document, sentence)
    yield from find_told_holdings(document, sentence)
    yield from find_portfolio_examples(document, sentence)
    if "exit" in sentence.mask:
        yield from find_exit_stakes(document, sentence)


def _portfolios(document: Document, sentence: Sentence) -> Iterator[Stake]:
    for match in _INCLUDES.finditer(sentence.mask) if _SPEAKS_OF_HELD.is_in(sentence.mask) else ():
        if _IN_PORTFOLIO.search(sentence.mask, max(0, match.start() - 40), match.end()):
            continue
        of_owner = _OF_OWNER.match(sentence.mask, match.start())
        if of_owner:
            owners = as_listed(sentence.items[of_owner.start("owner")].referent)
            yield from pair_stakes(owners, companies_from(document, sentence, of_owner.end()), "portfolio")
            continue
        owners = owner_of(document, sentence, match.start())
        if match["hits"]:
            owners = [one for one in owners if is_firm(one)]
        owners = (
            owners or maker_of(document, sentence, match.start()) or unnamed_owner(document, sentence, match.start())
        )
        yield from pair_stakes(owners, companies_from(document, sentence, match.end()), "portfolio")
    for match in _INVESTOR_IN.finditer(sentence.mask):
        told_of_them = _IN_PORTFOLIO.search(sentence.mask, max(0, match.start() - 40), match.end()) or _SERVED.search(
            sentence.mask, max(0, match.start() - 40), match.start()
        )
        if not told_of_them and not is_denied(sentence.mask, match.start(), match.end()):
            investors = _holder(document, sentence, match)
            whole = _OF_SUBJECT.fullmatch(sentence.mask, 0, match.start()) is not None
            if whole and not investors and "nvestor" not in match[0]:
                investors = as_listed(last_firm(document, sentence))
            yield from pair_stakes(investors, companies_from(document, sentence, match.end(), whole), "investor in")
    yield from find_investments_by(document, sentence)
    yield from find_in_which(document, sentence)


_SERVED = Pattern(
    r"\b(?:advis(?:ed?|es|ing)|represent(?:s|ed|ing)?|act(?:s|ed|ing)? for|work(?:s|ed|ing)? (?:with|for)|counsel(?:s|led|ed)|sued?|met|told|paid|pitched) (?:(?:the|some|other|existing|all|several|its|two) )*$"
)
""" "Advised | the shareholders in A": who serves them is none."""
_IN_PORTFOLIO = Pattern(
    r"\b(?:(?:in|within|part of|joins?|joined|from|out of|into) the (?:[\w\-]+ ){0,2}[Pp]ortfolio|(?:among|one of|two of|three of|some of) the (?:[\w\-]+ ){0,3}?(?:investments|holdings|bets)) (?:made )?(?:of|by) (?:the )?$"
)
""" "A and B sit in the portfolio of C", "A is one of the investments of C": whose they are, and no example of them."""


def _holder(document: Document, sentence: Sentence, match: re.Match[str]) -> list[Listed]:
    """ "A, an early investor in B", "A is also an investor in B"; who bets without being an investor holds nothing."""
    holders = owner_of(document, sentence, match.start()) or _apposed(document, sentence, match.start())
    if "bet" not in match[0] or _ON_COMPANIES.search(match[0]):
        return holders
    return [one for one in holders if is_firm(one)]


_ON_COMPANIES = Pattern(rf"\b{_COMPANIES}\b")


def _apposed(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    before = sentence.mask[:position]
    head = head_of_aside(document, sentence, position)
    if head is not None:
        return as_listed(head)
    others = _AND_OTHERS.search(before)
    if others:
        return [
            Listed(item, at, False) for at, item in sentence.all(marks.NAME + marks.PERSON, others.start(), position)
        ]
    apposed = _APPOSED.search(before)
    several = (
        list_before(sentence, apposed.end("holder"))
        if apposed and _SEVERAL.match(before, apposed.end("holder"))
        else []
    )
    if several:
        return [one._replace(position=-1) for one in several]
    if apposed and not (_AND_WAS.match(before, apposed.start() + 1) and is_governed(before, apposed.start())):
        person = _OFFICER.search(before, 0, apposed.start("holder") + 1) if apposed[0][1:].startswith(_AND_AN) else None
        item = sentence.items[person.start() if person else apposed.start("holder")]
        if item.referent is not None:
            return as_listed(item.referent)
        return as_listed(resolve(document, sentence, apposed.start("holder")))
    holds = _HAS.search(before)
    return parties_before(document, sentence, holds.start()) if holds else []


_SEVERAL = Pattern(r",? (?:are|were|have|had|all|both)\b")
""" "A, B and C | are also investors in D"."""
_AND_AN = (" and a ", " and an ", " and the ")
_OFFICER = pattern(
    r"<P>,? (?:who is )?(?:(?:an?|the|one of the) )?(?:[\w\-]+ ){0,3}?(?:co-?founder|founder|partner|CEO|chief executive|president|principal|director|chairman|head)(?: and [\w\-]+)? (?:of|at) <N>$"
)
""" "Ann Lee, the founder of A and an early investor in B": she is, not A."""
_AND_WAS = Pattern(r" and (?:is|was|has|had) ")
_AND_OTHERS = pattern(r"(?:<X>, ){0,9}<X>,? (?:and|or) (?:several |many |some )?other (?:\w+ )?$")
_HAS = pattern(
    r"\b(?:has|have|had|holds?|owns?|made|makes|with) (?:(?:also|made|a|an|number|series|string|of|several|many|some|other|recent|its|large|\d+|early|lead|minority|been|angel|personal|private|small|seed|<S>) )*$"
)
_APPOSED = pattern(
    r"(?P<holder><X>|<A>)(?:,| \(| -{1,2}| [–—]|,? who| which)?(?: (?:is|was|has|have|had|are|were|also|among|an?|the|its|one|of|made|holds|owns|its|already|previously|known|for|both|and|being|recent|keen|went on to be|went on to become|with|been|large|small|several|minority|majority|founder|founding|successful|partner|entrepreneur|significant|sizable|experienced|seasoned|active|prolific|noted|\w+ly))* $"
)
