"""Portfolios told by examples: "four of its companies went public: A and B", "good bets on C and D, to name two"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.firms_named import last_firm
from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.holders import person_spoken_of
from vcgraph.extraction.rules.stakes.parties import as_listed, companies_before
from vcgraph.extraction.rules.stakes.stated import Frame, Stake, apart, frame_table, is_firm, pair_stakes, read_frames
from vcgraph.extraction.rules.stakes.told_holdings import BECAME
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.traded import is_traded
from vcgraph.normalize.words import AnyOf

_HAVE = r"(?:,? (?:which|who|that))?(?: (?:has|have|had|is|was|are|were|been|also|since|previously|already|recently|now|then|so far|\w+ly))*"
_THINGS = (
    r"(?:companies|startups|start-ups|businesses|ventures|outfits|unicorns|firms|names|brands|investments|deals|bets)"
)
_HITS = rf"(?:{_THINGS}|portfolio|holdings|stakes|hits|wins|winners|successes|exits|graduates|alumni|positions|portfolio companies)"
_SUCH_AS = r"(?:(?:,|:| \() ?| )(?:(?:including|such as|like|among them|among others|notably|namely|as diverse as|the likes of|to wit|most notably|especially|above all|chiefly)[:,]? )"
_LIST = r"(?=(?:(?!(?:which|whose|that|to|of|for|by|from|its|his|her|their|in|on|at|with|who|buying|making|selling)\b)[\w\-’'.]+ |<L>(?:-based|['’]s)? ){0,6}?<N>(?!['’]s? (?:[\w\-]+ )?(?:fund|rivals?|shares|stock|platform|products?)\b))"
_FRAMES = frame_table(
    Frame("put money across companies", ("nvested ", "deployed", " put ", "poured", "pumped", "ploughed", "plowed", "committed", "spread"), "before", "after",
          pattern(rf"{_HAVE} (?:invested|deployed|put|poured|pumped|plough?ed|plowed|spread|placed)(?: (?:about|around|roughly|some|nearly|almost|over|more|than|up|to|at|least|an?|another|its|the|cash|money|capital|\w+ions|of|dollars|<M>|\(<M>\)|work))*,? (?:in(?:to)?|across|among|over|behind|on|between) (?:(?!(?:and|that|which|at|by|for|from|in|to|with)\b)[\w\-’'+]+ |<L>(?:-based|['’]s)? ){{0,6}}?{_THINGS}(?: (?:in|across|over|since|from|to|around|so|worldwide|globally)\b[^.;,:<P>]{{0,50}})?{_SUCH_AS}{_LIST}")),
    Frame("portfolio", ("ortfolio", "nvestments", "oldings", "stable"), "named", "after",
          pattern(rf"\b(?:[Pp]ortfolio|[Ii]nvestments|[Hh]oldings|[Ss]table)(?: companies)? (?:made )?(?:of|by|at|from) (?P<investor><N>)(?:, [^,;.<N>]{{2,60}},)?(?:,? (?:during|in|over|this|last|for|since|so far|to date)\b[^.;,<N><P>]{{0,30}},?)? (?:numbers?|counts?|spans?|comprises?|contains?|holds?|includ(?:e|es|ed)|runs? to|has|have|are|were|takes? in|stands? at|consists? of)(?: [^.;,:<N><P>]{{0,40}}?{_SUCH_AS}|:? ){_LIST}")),
)  # fmt: skip
_FIRM_FRAMES = frame_table(
    Frame("of its companies", ("ompanies", "tartups", "tart-ups", "nvestments", "bets", "oldings"), "named", "after",
          pattern(rf"(?P<investor><N>|<A>|\b[Ii]ts)(?:['’]s?)? (?:[\w\-]+ ){{0,3}}?{_HITS}(?: (?:that|which))?(?: (?:have|had|has|all|both|already|since|recently|now|\w+ly))* {BECAME}(?: [^.;:<N><P>]{{1,40}})?(?:: |, (?:including|among them|namely|such as) ){_LIST}")),
)  # fmt: skip
_WORDS = AnyOf(
    "nvest", "deployed", " put ", "pour", "pump", "plough", "plow", "spread", "placed", "ortfolio", "oldings", "stable", "backed",
    "funded", "seeded", " bet", "stakes", "ompanies", "tart-ups", "tartups", "hits",
)  # fmt: skip


def find_portfolio_examples(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors and the companies that a sentence names as examples of what they hold."""
    if not _WORDS.is_in(sentence.mask):
        return
    for stake in read_frames(document, sentence, _FRAMES):
        if not is_traded(document, stake.company):
            yield apart(stake)
    for stake in read_frames(document, sentence, _FIRM_FRAMES):
        if is_firm(stake.investor) and not is_traded(document, stake.company):
            yield apart(stake)
    yield from _he_backed(document, sentence)
    yield from _told_before(document, sentence)


def _he_backed(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "Acme, which he has backed since 2006": of the person spoken of."""
    for match in _HE_BACKED.finditer(sentence.mask):
        backer = as_listed(person_spoken_of(document, sentence, match.start("he")))
        yield from pair_stakes(backer, companies_before(document, sentence, match.start() + 1), "he backed")


_HE_BACKED = pattern(
    r"<N>,? (?:in )?(?:which|that|whom) (?P<he>he|she)(?: (?:has|had|also|first|once|personally))* (?:backed|funded|seeded|bankrolled|invested(?: in)?)\b(?= since|[,.;]| in (?:<D>|\d)| early| with| and |$)"
)


def _told_before(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "With A and B in its portfolio, Harrow Ventures plans", "A being one of its bets, Harrow is": of who comes behind."""
    with_one, being = _WITH_ONE.match(sentence.mask), _BEING.match(sentence.mask)
    match = with_one or being
    if match is None:
        return
    start = match.end() if with_one else match.start("company")
    told = companies_from(document, sentence, start, whole=being is not None)
    held = [one for one in told if one.kind not in ("firm", "fund")]
    behind = sentence.mask.rfind(marks.NAME, 0, match.end()) if being else start
    named = [item.referent for _, item in sentence.all(marks.NAME, max(behind, 0)) if item.referent not in held]
    heads = [one for one in named if one is not None and one.kind in ("firm", "fund")]
    firm = heads[0] if heads else last_firm(document, sentence) if with_one else None
    yield from pair_stakes(as_listed(firm), held, "told before")


_WITH_ONE = pattern(
    rf"[Ww]ith (?:[\w\-“”\"’']+ ){{1,6}}?(?:\([^()]{{3,70}}\) )?in its (?:[\w\-]+ )?portfolio(?:,| \(|:| -{{1,2}}| [–—]) ?(?:(?:including|such as|like|namely|among them) )?{_LIST}"
    r"|(?:[Ww]ith|[Hh]aving) (?=<N>[^.;]{0,80} (?:in|among|under) its (?:[\w\-]+ )?(?:portfolio|investments|bets|belt|exits|holdings)\b)"
)
_BEING = pattern(
    r"(?:With )?(?P<company><N>)(?:(?:, <N>)*,? and <N>)? (?:being|having been) (?:(?:one|two|some|among) (?:of )?)?its (?:[\w\-]+ ){0,4}(?:bets?|investments?|hits?|wins?|successes|exits?|holdings?),"
)
