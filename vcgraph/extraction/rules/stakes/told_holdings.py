"""Investors introduced by what else they hold: "which counts among its bets A and B", "an early supporter of A and of B"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.parties import as_listed
from vcgraph.extraction.rules.stakes.stated import Frame, Stake, apart, frame_table, is_firm, pair_stakes, read_frames
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.lists import read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.traded import is_traded
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_HAVE = r"(?:,? (?:which|who|that))?(?: (?:has|have|had|is|was|are|were|also|since|previously|already|recently|both|all|each|now|still|just|personally|himself|herself|itself|first|once|later|then|alone|meanwhile|in turn|\w+ly))*"
_WORDS = r"(?:(?!(?:no|not|none|customers|clients|and|or|that|which|who|its|their|majority|controlling|over|rest|remaining|[5-9]\d(?:\.\d+)?%?)\b)[\w\-’'.%<M>]+ )"
_EXAMPLES = r"(?:[^.;:()<N><P>]{0,60}?(?:such as|like|including|includes?|(?:everything|rang(?:e|es|ed|ing)|runs?|span(?:s|ning)?|companies|businesses|startups) from|namely)|such (?:[\w\-]+ ){1,4}as|[^.;:()<N><P>]{0,50}?:)"
TO_COMPANIES = rf"(?:{_EXAMPLES} )?(?=(?:(?!(?:which|whose|that|to|of|for|by|from|its|his|her|their|and|or|where|when|with|at|over|as|in|on|against|about|after|before|plants?|factory|building|advertising|rivals|competitors|buying|acquiring|helping|making|building|working|seeing|becoming|getting|taking|developing|raising|selling|owning|having|running|finding)\b)[\w\-’'%]+ |<L>(?:-based|['’]s)? ){{0,8}}?(?:<N>|\(<N>))"
""" "Giants like | A", "three graduates: | A", "food | (A, B), transport (C)", in a pattern."""
_STAKES = r"(?:stakes?|finger|(?<=an )interest|interests|holdings?|shareholdings?|positions?|investments?)"
_PIECES = r"(?:pieces?|bits?|parts?|slices?|chunks?|slivers?)"
_HOLDS = r"(?:has|have|had|holds?|held|owns?|owned|holding|owning|with|takes?|took|taken|b(?:uys|ought)|got|keeps?|counts|acquired)"
_STARTUPS = r"(?:companies|start-?ups|businesses|ventures|firms|unicorns|spin-?outs|scale-?ups)"
_SUCH_AS = r"(?:,? (?:including|such as|like|among them|namely|notably|most notably)(?: (?:in|for|the likes of))?|:| ?[–—]| ?\()"
BECAME = (
    r"(?:gone public|go(?:ing)? public|went public|been (?:acquired|sold|bought|listed|floated|snapped up)|(?:were|was|are|is) (?:acquired|sold|bought|listed|floated)|"
    r"listed|floated|exited|IPO['’]?d|had IPOs|(?:become|became|turned into|are(?: now)?|reached) (?:\w+ )?unicorns?(?: status)?|raised (?:further|more|later|follow-on) (?:money|rounds|funding)|"
    r"done (?:so )?well|paid off|made it big|gone on to [\w ]{3,30}|went on to [\w ]{3,30})"
)
_FRAMES = frame_table(
    Frame("has stakes", ("stake", "interest", "holding", "position", "nvestment", "finger in"), "before", "after",
          pattern(rf"{_HAVE} {_HOLDS} {_WORDS}{{0,5}}?{_STAKES} (?:worth <M> )?in {TO_COMPANIES}")),
    Frame("has stakes", ("pieces of", "bits of", "parts of", "slice", "piece of", "part of", "chunk", "third of", "tenth of"), "before", "after",
          pattern(rf"{_HAVE} (?!with ){_HOLDS} {_WORDS}{{0,3}}?(?:{_PIECES}|third|quarter|fifth|tenth) of {TO_COMPANIES}")),
    Frame("has stakes", ("money in",), "before", "after",
          pattern(rf"{_HAVE} (?:has|have|had|with) (?:{_WORDS}{{0,2}}?)money in {TO_COMPANIES}")),
    Frame("put money into", ("money into", "money in", "money behind", "cash into", "capital into", "cheques", "checks", "cheque", "check"), "before", "after",
          pattern(rf"{_HAVE} (?:(?:put|puts|poured|pours|pumped|plough?ed|sunk|sank|ploughs) (?:(?!(?:and|that|which)\b)[\w\-’']+ ){{0,3}}?(?:money|cash|capital) (?:in|into|behind)|(?:wrote|written|writes?) (?:[\w\-’'<S>]+ ){{0,3}}?(?:cheques?|checks?) (?:for|to|into)) {TO_COMPANIES}")),
    Frame("supporter of", ("supporter", "believer", "acker", "nvestor", "hareholder", "cheque", "check in", "inancier"), "before", "after",
          pattern(rf"(?:,|{_HAVE} (?:is|was|were|are|been|became|becomes?|(?:had|has|have|scored|enjoyed|made) (?:[\w\-]+ ){{0,3}}?(?:success(?:es)?|wins?|hits?|its name|its mark|money) as)|(?<=[a-z]),? and)(?: (?:also|itself|himself|herself|both|among))* (?:an?|the|one of the|among the|its) (?:(?!(?:of|in|for|and|sole|majority|controlling)\b)[\w\-]+ ){{0,3}}?(?:(?:early|first|seed|founding|original|longtime|largest) (?:[\w\-]+ ){{0,2}}?(?:supporters?|believers?|cheques?|checks?|financiers?)|(?:co-?)?(?:investors?|backers?|shareholders?))(?: in <D>)? (?:in|into|of|behind) {TO_COMPANIES}")),
    Frame("backed", ("backed", "funded", "financed", "bankrolled", "seeded", "nvested in", "backs ", "bought into", "nvested with", "nvested alongside"), "before", "after",
          pattern(rf"{_HAVE} (?:backed(?! by)|backs|funded(?! by)|financed(?! by)|bankrolled|seeded|bought into|(?:co-?)?invested(?: (?:with|alongside) (?:<P>['’]s )?<X>)? in) {TO_COMPANIES}")),
    Frame("took part in rounds", ("rounds of", "rounds for", "round of"), "before", "after",
          pattern(rf"{_HAVE} (?:participated in|joined|took part in|invested in) (?:the )?(?:[\w\-<S>]+ ){{0,4}}?rounds? (?:of|for|at) {TO_COMPANIES}")),
    Frame("led deals", ("deals with", "nvestments in", "bets on", "nvestment in", "deals in"), "named", "after",
          pattern(rf"\b(?:led|leads|leading|made|oversaw|handled|handles|sourced|in its|in the firm['’]s|in) (?P<investor><N>|<A>|(?:[Ii]ts|[Tt]heir)\b)(?:['’]s?)? (?:[\w\-]+ ){{0,2}}?(?:deals|investments?|bets) (?:with|in|on) {TO_COMPANIES}")),
    Frame("whose portfolio", ("whose ",), "before", "after",
          pattern(rf",? whose (?:[\w\-’']+ ){{0,4}}?(?:portfolio(?: companies)?|investments|bets|holdings|stakes|deals|successes|hits|exits|cheques|checks)(?: (?:in|on|from|across) (?:the )?(?:[\w\-]+ |<L> ?|<N> ){{1,4}}?)?(?: ?(?:so far|to date|already|also|now|currently))* ?(?:includes?|included|are(?: in)?|were|spans?|runs? from|ranges? from|have included|features?|contains?):? {TO_COMPANIES}")),
    Frame("its portfolio", ("ortfolio", "nvestments", "bets", "oldings", "stakes", "deals", "ositions", "additions", "cheques"), "named", "after",
          pattern(rf"(?P<investor><X>|<A>|\b(?:[Ii]ts|[Tt]heir)\b)(?:['’]s?)? (?:(?!(?:of|in|and|or|for|on)\b)[\w\-’']+ ){{0,4}}?(?:portfolio(?: companies)?|investments|bets|holdings|stakes|deals|positions|additions|cheques)(?: (?:in|on|from|across|to|with) (?:the )?(?:[\w\-]+ |<L> ?|<N> ){{1,4}}?)?(?: ?(?:so far|to date|already|also|now|currently|lately))* ?(?:includes?|included|are(?: in)?|were|spans?|runs? from|ranges? from|have included|features?|counts?):? {TO_COMPANIES}")),
)  # fmt: skip
_FIRM_FRAMES = frame_table(
    Frame("made bets", ("bet", "wager", "punt", "nvestment", "deal", "cheque", "check"), "before", "after",
          pattern(rf"(?:{_HAVE}|,) (?:made|makes?|making|plac(?:ed|es?|ing)|struck|done|completed|closed|announc(?:ed|es|ing)|taken|written|wrote) (?:(?!(?:no|not|its)\b)[\w\-’']+ ){{0,5}}?(?:(?:bets?|wagers?|punts?|investments?)(?: (?:on|in|into|across)|{_SUCH_AS})|(?:cheques|checks) (?:for|to)(?: the likes of)?|(?:deals?|cheques|checks)(?: to date| so far)?{_SUCH_AS}(?: in| for)?) ?{TO_COMPANIES}")),
    Frame("its success came from", ("success", "fame", "fortune", "returns", "reputation", "money", "profits"), "named", "after",
          pattern(rf"(?P<investor><N>|<A>|\b[Ii]ts)(?:['’]s?)? (?:[\w\-]+ ){{0,3}}?(?:success|fame|fortune|returns|reputation|profits)(?: (?:has|have|had|mostly|largely|mainly|also|all))* (?:came|comes?|stems?|stemmed|rests?|rested|derives?|was built|is built|resulted) (?:[a-z]+ ){{0,2}}?(?:from|on) (?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,4}}?(?:investments|bets|stakes|holdings|{_STARTUPS})(?: (?:in|on)|{_SUCH_AS}) ?{TO_COMPANIES}")),
    Frame("its success came from", ("success", "fame", "fortune", "returns", "reputation", "profits"), "named", "after",
          pattern(rf"\b(?:success|fame|fortune|returns|reputation|profits) of (?:the )?(?P<investor><N>)(?: (?:has|have|had|mostly|largely|mainly|also|all))* (?:came|comes?|stems?|stemmed|rests?|rested|derives?|was built|is built|resulted) (?:[a-z]+ ){{0,2}}?(?:from|on) (?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,4}}?(?:investments|bets|stakes|holdings|{_STARTUPS})(?: (?:in|on)|{_SUCH_AS}) ?{TO_COMPANIES}")),
    Frame("another of its companies", ("companies", "company", "start-up", "startup", "investment", "bet", "backing"), "named", "before",
          pattern(r",? (?:(?:are|is|were|was|both|also) ){0,2}(?:an?other|two other|fellow|three other|other) (?P<investor><N>|<A>)(?:['’]s?)? (?:company|companies|start-?ups?|investments?|bets?|backings?|holdings?)(?=[,.;)]|$)")),
    Frame("has added", ("added", "gone into", "come into", "came into", " entered", "has done", "went into"), "before", "after",
          pattern(rf"{_HAVE} (?:(?<=has )|(?<=have )|(?<=since ))?(?:added|gone into|went into|came into|(?<=has )done|(?<=have )done) (?![^.;]{{0,120}} (?:as|to (?:the|its) (?:list|roster|group) of) (?:an? )?(?:[\w\-]+ ){{0,2}}(?:investor|backer|LP|[Ll]imited [Pp]artner|shareholder)s?\b){TO_COMPANIES}")),
    Frame("its companies", ("ompanies", "tartups", "tart-ups", "uccesses", "its", "xits"), "named", "after",
          pattern(rf"(?P<investor><N>|<A>|\b(?:[Ii]ts|[Ww]hose own)\b)(?:['’]s?)? (?:(?!(?:of|in|and|or|for|on|rival|competing|customer)\b)[\w\-’']+ ){{0,3}}?(?:companies|start-?ups|successes|hits|exits)(?: ?(?:so far|to date|already|also|now|currently|there))* ?(?:includes?|included|are|were|have included):? {TO_COMPANIES}")),
)  # fmt: skip


def find_told_holdings(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors and the companies that a passing description, or a sentence about the investor, says they hold."""
    if marks.NAME not in sentence.mask:
        return
    raiser = sentence.raiser if sentence.raiser is not None and sentence.raiser.kind not in ("firm", "fund") else None
    for stake in read_frames(document, sentence, _FRAMES):
        if stake.rule == "has stakes" and is_traded(document, stake.company):
            continue
        if stake.investor.item.referent is not raiser or raiser is None:
            yield apart(stake)
    for stake in read_frames(document, sentence, _FIRM_FRAMES):
        if is_firm(stake.investor):
            yield apart(stake)
    if "(" in sentence.mask:
        yield from _bracketed(document, sentence)
    yield from _gone_on(document, sentence)
    if _GONE.is_in(sentence.mask):
        yield from _of_fund(document, sentence)


_GONE = AnyOf("been committed", "been put", "been deployed", "been allocated", "been invested", "oney ", "apital ")
_FUND_GONE = pattern(
    r"(?:^(?:The|Its|That|Their|Some of the|Much of the|Most of the) (?:money|capital|cash)(?: (?:has|have|already|since|so far|also))* (?:gone|went|flowed|found its way|been put|ended up)(?: \w+ly)? (?:into|to|in)(?: the likes of)?|\b(?:fund|vehicle)(?: (?:has|have))(?: (?:already|so far|now))* been (?:committed to|put (?:to work )?(?:in|into)|deployed (?:in|into|across)|allocated to|invested (?:in|across))) (?:(?:[\w\-’']+ ){0,4}?(?:investments|companies|deals|start-?ups|businesses)(?:,? (?:including|such as|namely|like)|:|,) )?(?=(?:[\w\-]+ ){0,3}<N>)"
)


def _of_fund(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "A third of the fund has been committed to three investments: A, B and C": of the firm that the text is about."""
    match, firm = _FUND_GONE.search(sentence.mask), document.subject
    if (
        match is None
        or firm is None
        or firm.kind == "person"
        or (not match.start() and firm.kind not in ("firm", "fund"))
    ):
        return
    companies = [one for one in companies_from(document, sentence, match.end()) if one.kind not in ("firm", "fund")]
    if firm not in companies:
        yield from pair_stakes(as_listed(firm), companies, "of the fund")


def _bracketed(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "Acme Ventures (A, B and C)": a firm and what it holds; one name alone tells of anything."""
    for match in _BRACKET.finditer(sentence.mask):
        investor = sentence.items[match.start()].referent
        listed, end = read_list(sentence, match.end(), whole=True)
        named = [one for one in listed if one.item.referent is not None and one.item.sign == marks.NAME]
        if (
            investor is not None
            and investor.kind in ("firm", "fund")
            and len(listed) > 1
            and len(named) == len(listed)
            and not any(is_firm(one) for one in named)
            and sentence.mask.startswith(")", end)
        ):
            yield from pair_stakes(
                as_listed(investor), companies_from(document, sentence, match.end(), True), "bracketed"
            )


_BRACKET = pattern(r"<N> ?\((?=<N>|(?:[a-z][\w\-]+ ){1,4}<N>|<N>-like)")


def _gone_on(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "A has twelve companies on its books. They include B and C. Recent deals: D": of who was told to hold before."""
    match = _GOES_ON.match(sentence.mask)
    before = document.sentences[sentence.index - 1] if match and sentence.index else None
    if match is None or before is None:
        return
    index, holder = document.holder
    near = holder is not None and sentence.index - index <= 3
    told_there = match["they"] or match["some"]
    if told_there and not _HOLDINGS_TOLD.search(before.mask):
        return
    if not near or told_there:
        heads = [
            item.referent
            for at, item in before.all(marks.NAME)
            if item.referent is not None and not is_governed(before.mask, at)
        ]
        holder = next((one for one in heads if one.kind in ("firm", "fund")), holder if near else None)
    if holder is not None:
        yield from pair_stakes(as_listed(holder), companies_from(document, sentence, match.end()), "goes on")


_GOES_ON = pattern(
    rf"(?:(?P<some>(?:[^.;:<N><P>]{{2,25}}, )?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|A few|A handful)(?: of (?:those|them|these))?(?: (?:have|has|all|already|since|now))* {BECAME}(?: [^.;:<N><P>]{{1,40}})?:)|(?P<they>They|<A>|These|Among them|Those) (?:also |now )?(?:includ(?:e|ed)|are|rang(?:e|ed) from|span)|(?:Other|Others|Recent|More recent|Newer|Earlier|Early|Latest|Past)(?: (?:recent|notable|early|realized|portfolio|seed|angel|new))*(?: (?:investments|deals|bets|holdings|additions|names|companies|positions|picks|stakes|exits))(?: [^,;:.<N><P>]{{1,40}})?(?: (?:include|included|are|were|have included):?|:)) {TO_COMPANIES}"
)
_HOLDINGS_TOLD = Pattern(
    r"\b(?:companies|start-?ups|investments|bets|deals|holdings|stakes|portfolio|cheques|checks|positions|exits|invested|backed)\b"
)


def find_others_beside(sentence: Sentence, stakes: Sequence[Stake]) -> Iterator[Stake]:
    """ "A has backed B and C alongside D and E": who invests beside the one told holds the same."""
    for match in _BESIDE.finditer(sentence.mask):
        before = {id(item.referent) for _, item in sentence.all(marks.NAME, 0, match.start())}
        held = list({id(one.company): one.company for one in stakes if id(one.company) in before}.values())
        if not held or not any(
            item.referent is held_one and len(sentence.mask[at : match.start()]) < _NEAR
            for at, item in sentence.all(marks.NAME, 0, match.start())
            for held_one in held
        ):
            continue
        listed, _ = read_list(sentence, match.end())
        others = [one for one in listed if one.item.referent is not None]
        yield from pair_stakes(others, held, "beside")


_BESIDE = pattern(r",? (?:alongside|together with) (?=(?:[\w\-’']+ |<L>['’]s ){0,4}?<X>)")
_NEAR = 60


def note_holder(document: Document, sentence: Sentence, stakes: Sequence[Stake]) -> None:
    """Keep who a sentence says holds stakes, where it is one and told before what it holds: the next may say "it"."""
    told = list({id(one.investor.item.referent): one.investor.item.referent for one in stakes}.values())
    if len(told) != 1 or told[0] is None or told[0].kind == "person":
        return
    places = {id(item.referent): at for at, item in reversed(list(sentence.all(marks.NAME)))}
    held = [places[id(one.company)] for one in stakes if id(one.company) in places]
    if held and places.get(id(told[0]), -1) < min(held):
        document.holder = (sentence.index, told[0])
