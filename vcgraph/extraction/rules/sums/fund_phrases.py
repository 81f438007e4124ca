"""The words that stand around the one for a fund: what describes it, what says that it is none, its name and its firm."""

import re

from vcgraph.extraction.rules.names.fund_numbers import ORDINALS
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_ON_WHEELS = "electric motor autonomous self-driving driverless hybrid delivery commercial passenger military aerial underwater launch battery plug-in"
FUND_WORD = Pattern(
    rf"(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\bcould )(?<!\bmay )(?<!\bmight )(?<!\bcan )(?<!\bshould )(?<!\bmust )(?<!{marks.MONEY} of )\b(?:funds?|AIFs?|{''.join(f'(?<!{kind}[ -])' for kind in _ON_WHEELS.split())}vehicles?|fund-of-funds|pools? of (?:capital|money|cash)|(?<!swimming )(?<!talent )(?<!car )(?<!prize )(?<!rock )(?<!bonus )(?<!patent )(?<!office )pools?(?! of\b)|pot(?= (?:for|to|that|which|aimed)\b|[,.;]|$)|(?:flagships?|successor|sidecars?)(?=[,.;)]|$| (?:at|with|on|for|in|by|from|after|late|later|early|next|this|is|was|has|had|will|which|that)\b))\b(?!ing|-?rais| rais(?:e|er|ing)\b| manager|-(?:accounting|administration|management|like|style|level|based)\b| (?:software|administrat\w+|accounting|data|services|flows?|platform|app|marketplace|transfers?)\b| under management|(?: of funds)? business\b)",
    re.IGNORECASE,
)
"""The word for a fund; in "$5 million of funds" it is one for money."""
ALONE = r"(?:flagship|successor)(?! (?!(?:fund|vehicle|pool|in|on|at|by|with|from|which|that|will|has|is|was|to|and|but|after|this|next|last|late|early)\b)[a-z])"
""" "Its latest flagship" is a fund, "its flagship platform" none."""
HEDGE = r"(?:(?:already|about|around|some|roughly|nearly|almost|just|over|more|than|approximately|at least|as much as|up to|a total of) )*"
"""Before an amount, in a pattern: "about", "just over"."""
THE_FUND = Pattern(
    r"[Tt]h(?:e|is) (?:\ue002 |\ue006-based )?(?:[Ff]und|[Vv]ehicle|[Pp]ool|[Pp]artnership)(?:, (?:an?|the) .*)?"
)
"""What stands for a fund named before, whose manager the text does not tell: none of those who give to it."""
MODIFIER = r"(?:(?!(?:rais\w+|clos\w+|launch\w+|announc\w+|secur\w+|invest(?:s|ed)|commit\w*|said|has|have|had|is|was|will|to|for|of|in|and|at|with|from|that|which|who|into|through|via|by|over|under|on|as|than|its|their|our|his|her|an?|the|this|after|before|while|when|invested|spent|targeting|seeking|plus|back(?:s|ed|ing)?|bankroll\w*|support(?:s|ed|ing)|seed(?:ed|ing)|underwr\w+|anchor(?:s|ed|ing)|join(?:s|ed|ing)|re-?up(?:s|ped)|across|behind|manag(?:es?|ing)|oversees?)\b)[“\"‘]?[\w\-’'&,./]+[”\"]? |<M>[- ]|\(<M>\) |<L>(?:-\w+)?,? |<S>[- ]|<S>-\w+ |<D>(?:['’]s)? |<N> |(?:set|family|pair|trio|suite) of |and (?!the |an? |its )[\w\-]+ )"
LEFT = pattern(
    rf"(?<![\w\-’'])(?:(?P<owner><C>)(?:['’]s?)|(?P<own><I>)|\b(?P<det>[Aa]n?|[Tt]he|[Tt]his|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Aa]ny))? ?(?P<mods>(?:{MODIFIER}){{0,9}})$"
)
KIND_WORDS = Pattern(
    r"\b(?:hedge|mutual|pension|index|exchange-traded|money-market|sovereign[- ]wealth|wealth|slush|trust|legal|defense|relief|charit\w+|scholarship|bond|creator|developer|endowment|retirement|public|own|emergency|victims|strike|rescue|stabilization|reserve|government|investment of|matching|such|these|those|many|most|other|more|all|additional|sufficient|enough|necessary|needed|federal|state|research|campaign|user|customer|client|delivery|electric|autonomous|unmanned|motor|driverless|self-driving|passenger|commercial|aerial|launch|utility|connected|flying|hybrid|underwater|road|energy|armou?red)(?:s|['’])? $",
    re.IGNORECASE,
)
INVESTS = Pattern(
    rf"[{marks.MONEY}{marks.NAME}{marks.STAGE}]|\b(?:{'|'.join(ORDINALS)})\b|\b(?:invest\w*|fund\w*|continuation|special[- ]purpose|buyout|debt|equity|credit|venture|growth|capital|mezzanine|secondar\w+|infrastructure|previous|earlier|original|prior|predecessor|successor|last|latest|new|same|main|flagship|seed|(?:early|late|later)[- ]stage|dedicated|climate|fintech|healthcare|biotech|crypto|pooled|co-investment|listed|feeder|closed-end|evergreen|opportunit\w+)\b",
    re.IGNORECASE,
)
NAMED = pattern(
    r"(?:(?: (?:that |which )?(?:<A>|it|they|he|she) \w+| (?:launch(?:ing|ed)|debuting|announced|unveiled|started)(?: (?:in )?<D>)?)?(?:, |(?:,| [–—-]| \()? ?(?:is |to be |which is |which will be |that is |will be )?(?P<called>(?<=[ (])(?:called|named|dubbed|known as|titled|christened|billed as|branded|baptised)) (?:[Tt]he )?)| [–—-] (?:(?P<known>called|named|dubbed|known as) (?:the )?)?| \()[“\"‘]?(?P<name><N>)"
)
OF_FIRM = pattern(
    r"(?:,? of which(?= <N> (?:is|will be|acts as) (?:the )?(?:fund )?manager)| (?:with|targeting|of|worth|seeking) [^.;,]{3,60},(?: which (?:is|will be))? (?:managed|run|overseen|advised|sponsored) by|(?:, [^,;.]{3,80},|,)? (?:will be|is to be|is being|to be) (?:managed|run|overseen) by|,? (?:(?:which )?(?:is |was |will be )(?:(?:co-|jointly )?(?:managed|sponsored|run|controlled)|overseen|advised|raised) by|from|of|by|(?:being |recently |newly |just )?(?:managed|raised|run|sponsored|overseen|started|set up|launched|announced|unveiled|closed|planned|advised)(?: (?:in )?<D>)? by)) (?:(?:the|venture|capital|private|equity|firm|buyout|rival|U\.S\.|<L>(?:-based)?|<L>['’]s|[\w\-]+ (?:firm|investor|manager)|<P>['’]s) ){0,5}?(?P<firm><N>)"
)
WHICH_FIRM = pattern(
    r"(?:(?: for [\w\- ]{3,40}?)?,? (?:which|that))? (?P<firm><N>) (?:now )?(?:runs|manages|oversees|sponsors|controls|advises)\b"
)
""" "A <M> pool which Acme runs", "the fund Acme manages"."""
LAUNCHES = Pattern(
    r"\b(?:launch(?:es|ed|ing)|unveil(?:s|ed|ing)|creat(?:es|ed|ing)|set(?:s|ting)? up|announc(?:es|ed|ing)|introduc(?:es|ed|ing)|establish(?:es|ed|ing)|form(?:s|ed|ing)|roll(?:s|ed|ing) out) $"
)
""" "Launched Acme Next, a $5 million fund": Acme Next is what is launched."""
EXPLAINED = Pattern(rf"(?:{LAUNCHES.pattern.removesuffix('$')}\ue000(?: LP)?|\ue000 LP), $")
""" "Launched Acme Next, a fund ...", "Acme LP, the fund that ...": what the name before the words bears."""
APPOSED_FUND = pattern(r", the (?P<name><N>)(?=[,.;]| to\b| which\b| with\b)")
""" "A $5 million fund, the Future Harbour Fund": what the fund is called."""
JOINED = pattern(r" (?P<name><N>)(?!['’-])")
INTO = Pattern(r"\b(?:put|invest|commit|pledg|contribut|plac)\w*\b[^.;]{0,60} (?:in|into|to) (?:the|an?)$")
TO_BACK = Pattern(
    r" from [^.;]{3,120}? to (?:invest in|back|fund|support) (?:[\w\-/]+ |\ue006(?:-based|['’]s)? ){0,6}(?:start-?ups|companies|businesses|founders|entrepreneurs|ventures)\b"
)
