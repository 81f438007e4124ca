"""Phrases of purchases that surely mean a plainer one: "went and bought" is "also bought", "turned up its nose at an offer" "rejected".

Each row has its gate words and, for each plain word, a pattern whose group `said` is read as that word.
"""

from vcgraph.extraction.rules.wording.gated_phrases import NAME

_BUYING = r"(?:bought|buy|buys|acquired|acquire|acquires|purchased|purchase|took over|take over|snapped up|snap up|picked up|pick up|scooped up|swallowed|sold|sell)\b"
_OFFER = r"(?:an?|the|its|their|that|this|[$€£]|\d|[A-Z][\w.&-]+['’]s?)[^.;,\n]{0,60}?\b(?:offers?|bids?|approach|overtures?|advances?|(?:takeover|buyout|acquisition|merger|purchase) proposals?|takeover)\b(?![^.;,\n]{0,40} to (?!buy|acquire|take|purchase|merge|combine|sell)[a-z])(?! for (?:the|an?) [^.;,\n]{0,40}(?:contract|presidency|tender|job|seat|rights|licen[cs]e|title)\b)"
_SPURNING = (
    r"said no to|(?:has|have|had) said no to|turned (?:up )?its nose (?:up )?at|thumbed its nose at|shrugged off|brushed off|brushed aside|waved away|waved off"
    r"|batted away|knocked back|gave the cold shoulder to|sent (?:back|away)|passed up|rebuked|dismissed|swatted away|fended off|fought off|resisted"
)
_MARKET = r"the (?:(?:[A-Z][a-z]+ )?(?:stock market|stock-market|stock exchange|bourse)|public(?: stock)? markets?|equity markets?)(?!['’-]| (?:to|for|with|and|hard|badly|floor|exit|rally|crash|boom)\b)"
_WHEN = r"(?= (?:in|back in|early in|late in|since) (?:early |late )?(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b| (?:last|this) (?:year|month|week|spring|summer|autumn|fall|winter)\b| on [A-Z]| at an? )"

DEAL_PHRASES: tuple[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    (("went ", "gone ", "goes ", "turned around", "turned round"), (
        (rf"\b(?P<said>(?:has |have |had )?(?:(?:went|gone|goes)(?: out| ahead| right ahead| straight out)?|turned (?:a)?round) and) (?={_BUYING})", "also"),
    )),
    (("auctioned", "sold up", "sold on", "knocked down"), (
        (r"\b(?P<said>auctioned off|knocked down|sold up|sold on)(?= (?:[^.;,\n]{1,40} )?to [A-Z])", "sold"),
    )),
    (("no to", "nose", "shrugged", "brushed", "waved", "batted", "knocked back", "cold shoulder", "sent ", "passed up", "rebuked", "dismissed", "swatted", "fended", "fought off", "resisted"), (
        (rf"\b(?P<said>{_SPURNING})(?= {_OFFER})", "rejected"),
    )),
    (tuple(map(chr, range(0x1F1E6, 0x1F200))), (
        (r"(?P<said> [\U0001F1E6-\U0001F1FF]{2})(?= |[,.;:)]|$)", ""),
    )),
    (("take over", "take-over"), (
        (r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Cc]ash|[Hh]ostile|[Pp]lanned|[Pp]roposed|friendly|agreed|full|million|billion|[mb]n|['’]s) (?P<said>take[ -]over)(?= (?:of|by|bid|offer|talks|battle|deal|approach|target|was|is|has|will|would|could)\b|[.,;])", "takeover"),
    )),
    (("pursuit of",), (
        (rf"\b(?:drop(?:s|ped)?|abandon(?:s|ed)?|end(?:s|ed)?|scrap(?:s|ped)?|halt(?:s|ed)?|g[ai]ve(?:s|n)? up|withdr[ae]w|walked away from|breaks off|broke off) (?:its|their|the|an?) (?:[\w-]+ ){{0,2}}?(?P<said>pursuit of)(?= (?:the |rival |its rival )?{NAME}(?:[.,;]|$| (?:after|in|because|when|last|and|as|this|over|for|on|following|amid|without)\b))", "takeover bid for"),
    )),
    (("the whole of", "the entirety of", "entire share capital", "share capital of", "the entire", "all the capital"), (
        (r"\b(?P<said>the (?:whole|entirety) of|the (?:entire|whole|full) (?:issued )?(?:share capital|equity|capital) (?:of|in))(?= (?:the )?[A-Z])", "all of"),
    )),
    (("stock market", "stock-market", "stock exchange", "bourse", "public market", "public stock market", "equity market"), (
        (rf"\b(?:[Gg]o|[Gg]oes|[Gg]oing|went|gone) (?P<said>(?:on|to|onto) {_MARKET})", "public"),
        (rf"\b(?:to|will|would|could|may|might) (?P<said>(?:come (?:on)?to|join|enter|hit|tap|reach) {_MARKET})", "go public"),
        (rf"(?<=\w) (?P<said>(?:came (?:on)?to|joined|entered|hit|tapped|reached) {_MARKET})", "went public"),
        (rf"\b(?:[Hh]eading|[Hh]eads|[Hh]eaded|on (?:its|the) way|bound|off|[Ss]triving|[Pp]repar(?:es|ing)|ready|[Gg]earing up) (?P<said>(?:for|to|towards?) {_MARKET})", "for a stock market debut"),
    )),
    (("floated", "taken public"), (
        (rf"(?<=[\w)])(?<!idea)(?<!plan)(?<!boat)(?<!ship)(?<!proposal)(?<!ferry) (?P<said>(?:(?:was|were) )?floated){_WHEN}(?! [^.;,\n]{{0,40}}\b(?:by|the (?:idea|notion|possibility|prospect)|an? (?:plan|proposal|idea)|at a (?:ship)?yard)\b)", "went public"),
        (r"\b(?P<said>(?:was|were|got) taken public)\b", "went public"),
    )),
)  # fmt: skip
