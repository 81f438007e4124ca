"""Free ways to speak of who holds a part of whom, read as plain ones: "had the luck to invest in" as "invested in"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.extraction.rules.wording.gated_phrases import Gated, find_gated, phrase
from vcgraph.normalize.words import AnyOf

_NAMED = r"(?=(?:both |the |(?:[a-z][\w-]+ ){0,3})?[A-Z])"
_NAME_ENDS = r"(?=[^.;,\n]{0,30}?[A-Z][\w.&-]*(?:[.,;]|$| and | in | for | at | too\b| as | with | through ))"
"""A name with no noun behind it, as "Velora parties" has."""
_LUCK = r"(?:luck|good luck|fortune|good fortune|privilege|pleasure|honou?r|foresight|good sense|good taste|wisdom|nerve|vision|audacity|courage|satisfaction|joy)"
_GLAD = r"(?:lucky|fortunate|privileged|smart|wise|quick|bold|brave|shrewd|clever|canny|honou?red|proud|thrilled|delighted|glad|happy|pleased|astute|prescient)"
_EAGER = rf"(?:had the (?:rare |great |good |early ){{0,2}}{_LUCK}|(?:was|were|been) (?:also |both |all )?(?:{_GLAD}(?: enough)?|(?:the|among the|one of the) (?:very )?(?:first|earliest)(?: (?!to\b)[\w-]+)?))"
_WHOM = rf"(?=(?:it|them|him|her|us|the (?:company|start-?up|firm|founders))\b|{_NAMED})"
_MONEY = r"(?:money|cash|capital|dollars|cheques?|checks?|funding|funds)"
_HOLDERS = r"(?:investors|backers|shareholders|stockholders|owners|stakeholders)"
_HELD = r"(?:portfolio|investments|bets|holdings|stakes|portfolio companies)"
_KIND = r"(?:(?:private|institutional|outside|existing|current|present|early|earlier|venture|financial|strategic|angel|prominent|illustrious|distinguished|long|short|impressive|growing|star-studded|corporate) ){0,2}"
_LIST = rf"(?:lists?|roster|circle|group|register|ranks|line-?up|band|club|array|slate|roll|pantheon|ensemble|stable|base) of (?:its |the )?{_KIND}"
_REGISTER = r"(?:(?:share|stock)holder|shareholders['’]|investors?['’]?|backers?|owners?) (?:lists?|register|roster|roll|base|ranks|line-?up|circle)"
_TAKES_IN = r"(?:takes? in|features?|reads?:?|numbers?|counts?|holds?|shows?|boasts?|lists?|embraces?|covers?|encompasses|comprises?|contains?|names?|spans?|runs? to|extends? to|includes?)"
_RANGES = r"(?:runs? the gamut from|stretch(?:es)? from|extends? from|reach(?:es)? from|goes? (?:all the way )?from|runs? (?:all the way )?from)"
_STAND = r"(?:(?:are|is)(?: to be| also)? found|can be found|one (?:also )?finds|you(?: will|['’]ll)?(?: also)? find|there (?:is|are)|stands?|figures?|ranks?|features?|appears?|sits?)"


_PHRASES: tuple[Gated, ...] = (
    (AnyOf(" to invest", " to back", " to fund", " to finance", " to bankroll", " to seed", " to put ", " to bet "), (
        phrase(rf"\b(?P<said>{_EAGER} to (?:invest(?= in )|put (?:our |its |their |his |her )?money(?= into )))(?: in| into) {_WHOM}", "invested"),
        phrase(rf"\b(?P<said>{_EAGER} to (?:back|fund|finance|bankroll|seed)) {_WHOM}", "backed"),
        phrase(rf"\b(?P<said>{_EAGER} to bet) on {_WHOM}", "bet early"),
    )),
    (AnyOf("money", "cash", "capital", "cheque", "check", "dollar"), (
        phrase(r"\b(?P<said>(?:has|have) (?:(?:some|much|a bit|a little) of )?(?:(?:(?:his|her|its|their) )?(?:own )?(?:money|cash|capital) (?:tied up|riding|sunk)|(?:his|her|its|their) (?:own )?(?:money|cash|capital)) (?:in|on)) ", "have money in"),
        phrase(rf"(?P<said>\bwhose {_MONEY} (?:comes?|came|has come|have come|had come) from) {_NAMED}", "backed by"),
    )),
    (AnyOf("off leading", "from leading"), (
        phrase(r"(?<=[\w)]), (?P<said>(?:fresh|hot) (?:off|from) (?:co-)?leading) (?=[^,;\n]{0,60}(?:[Rr]ound|[Ss]eries|[Ff]inancing|[Rr]aise|[Ss]eed)\b)", "which led"),
    )),
    (AnyOf("hands of", "in part to", "partly to", "belongs to", "belong to", "partially to"), (
        phrase(rf"\b(?P<said>(?:is |are )?(?:partly|partially|in part) in the hands of|belongs? (?:partly|partially|in part) to) {_NAMED}", "is partly owned by"),
    )),
    (AnyOf("nvestor", "acker", "holder", "owner", "patron", "share register", "in its corner", "at its back", "behind it", "to thank for", "among others", "among many others"), (
        phrase(rf"\b(?P<said>{_LIST}(?P<who>{_HOLDERS})(?: (?:now|also|already))* {_TAKES_IN}) {_NAMED}", "investors include"),
        phrase(rf"\b(?P<said>{_REGISTER}(?: (?:now|also|already))* {_TAKES_IN}) {_NAMED}", "investors include"),
        phrase(rf"\b(?P<said>(?:[Oo]n|[Ii]n) (?:the )?{_LIST}){_HOLDERS}\b", "Among the "),
        phrase(r"\b(?P<said>(?:found (?:an? )?|(?:has|have|had|gained|gains|wins|won|gets?|got|welcomed|welcomes) (?:an?|another) (?:new|first|second|foreign|strategic|powerful|deep-pocketed|prominent|big|major|fresh|further) )(?:[a-z-]+ )?(?:investors?|backers?|shareholders?|patrons?|financiers?) in) (?=(?:the )?(?:[a-z][\w-]+ ){0,3}[A-Z])", "is backed by"),
        phrase(r"\b(?:[Ww]ith|has|have|had|counts?) (?:[a-z]+ ){0,3}[A-Z][^.;\n]{2,90}? (?P<said>(?:already |still |also )?on (?:the|its) (?:(?:share|stock)holder|share) (?:register|list|roster|roll)(?: from (?:earlier|previous|past) [a-z-]+)?|to thank for (?:its|the) (?:money|start|funding|capital|existence))\b(?! (?:of|it|they|that|in|on)\b)", "among its shareholders"),
        phrase(r"\b(?:[Ww]ith|has|have|had|counts?) (?:[a-z]+ ){0,3}(?=[A-Z][^.;\n]{0,90}\b(?:Ventures|Capital|Partners|Fund|Holdings?|Angels|Investments?|[Ii]nvestors?|VCs?|[Bb]ackers?|[Ff]unds?|[Ff]irms?)\b)[A-Z][^.;\n]{2,90}? (?P<said>(?:already |still |also )?(?:in its corner|at its back|behind it))\b", "among its shareholders"),
        phrase(r"\b(?:backed|funded|owned|bankrolled)(?P<said>, among (?:many )?others,) by ", ""),
        phrase(r"\b(?:is|are|was|were|become|became|becomes) (?:also )?(?:an? |the )?(?P<said>part[- ]owners?|co-?owners?) (?=of )", "shareholder"),
    )),
    (AnyOf("co-own", "participation in", "into", "piece of", "slice of", "chunk of", "bit of"), (
        phrase(rf"\b(?P<said>bought (?:(?:its|his|her|their) way|(?:it|him|her|them)sel(?:f|ves)) into) {_NAMED}{_NAME_ENDS}", "bought into"),
        phrase(r"\b(?P<said>(?:got|gets?|t(?:ook|akes?|aken)|bought|buys?|acquired) an? (?:[a-z-]+ )?(?:piece|slice|chunk|bit|sliver) of) (?=[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*(?:[.,;]| and | in | for | at | too\b| as ))", "took a stake in"),
    )),
    (AnyOf("mong "), (
        phrase(rf"\b[Aa]mong [^.;,\n]{{1,50}}?\b(?:{_HOLDERS}|{_HELD}) (?P<said>{_STAND}) {_NAMED}", "are"),
        phrase(rf"\b(?P<said>(?:figures?|ranks?|numbers?|counts?|features?|is counted|are counted|is to be found|are to be found|can be found|can be counted)) (?:also )?among (?:[A-Z][\w&.-]+['’]s |the |its |his |her |[a-z-]+ ){{1,4}}(?:{_HOLDERS}|{_HELD})\b", "are"),
    )),
    (AnyOf("portfolio", "investments", "bets", "holdings", "stakes"), (
        phrase(rf"\b(?:bets|investments) (?P<said>have gone (?:in)?to|went (?:in)?to) {_NAMED}", "include"),
        phrase(rf"\b{_HELD}(?: (?:also|now|already|alone))* (?P<said>{_RANGES}) {_NAMED}", "range from"),
        phrase(rf"\b(?:(?:[Ii]ts|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|whose|[’']s) (?:[a-z-]+ ){{0,2}}portfolio)(?: (?:also|now|already))* (?P<said>takes in|features|holds|boasts|embraces|covers|encompasses|numbers|runs to|extends to|lists)(?: (?:companies|names|start-?ups|firms|businesses|brands|the likes))?(?: (?:such as|like|including|of))? {_NAMED}", "includes"),
    )),
)  # fmt: skip


def find_stake_phrases(text: str) -> Iterator[Wording]:
    """Where a phrase stands that tells of a stake in other words, and what it is read as."""
    return (Wording(*found.span("said"), plain) for found, plain in find_gated(text, _PHRASES))
