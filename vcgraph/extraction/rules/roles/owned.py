"""Titles whose organisation stands before the person or apart from the title: "Acme's Ann Lee, its co-founder", "I'm the CEO of Acme"."""

from vcgraph.extraction.rules.roles.scene import role_pattern

HOLDS = (
    r"(?: (?:has|have|had|then|will|would|both|each|all|is|are|was|were|to|be|been|being|since|most recently|set|used|previously|formerly|once|long|currently|he|she|not|plans|left|going|immediately|officially|\w+ly))*"
    r" (?:is|are|was|were|be|been|becomes?|became|becoming|serv(?:es?|ed|ing)|act(?:s|ed|ing)?|work(?:s|ed)|remain(?:s|ed)?|stay(?:s|ed)?|continues?|continued|"
    r"returns?|returned|arriv(?:es|ed)|fill(?:s|ed|ing)? in|(?:went|go|gone) into (?:venture|business|banking|investing|finance|private equity)|dumped|turned up|resurfaced|reappeared|landed|ended up|c(?:omes|ame) (?:aboard|on board|in)|moves|shifts|shifted|takes? over|took over|taken over|taking over|steps? (?:in|up|down|aside)|stepped (?:in|up|down|aside|back)|stepping (?:down|aside|up)|"
    r"step(?:s|ped|ping)?(?= into)|resign(?:s|ed|ing)|(?:leav(?:es|ing)|depart(?:s|ed|ing)|exit(?:s|ed|ing))(?= as )|le(?:ft|aves|aving)(?= (?:his|her) (?:role|position|post|job)\b)|quit|retir(?:es|ed|ing|e)|(?:forced|pushed) out|ousted|fired|removed|replaced|upped|named|appointed|elected|promoted|hired|tapped|elevated|chosen|installed|"
    r"assume[sd]?|takes? on|took on|taking on|made (?:his|her|their) (?:name|fortune|mark|money)|h(?:eld|olds)(?= (?:the|a) (?:role|position|title|post|job)s? )|join(?:s|ed|ing)?|brought (?:in|on)|recruited|moved|moving|started|recently named|made)(?: no longer)?(?: on| in| up| over| out)?(?:,? until[^,;.<P>]{0,30},)?"
    r"(?: (?:away )?from(?: <N>)?)?(?: as| to| to be| to become| into|(?: to| into| up)? (?:the|a|his|her) (?:role|position|title|post|job|duties)s? (?:of|as))?"
)
"""Verbs of holding, taking up and giving up an office, with what stands before them."""
_OWNED_ITS = role_pattern(
    r"(?P<past>)(?P<owner><N>)['’]s? (?P<person><P>)(?P<link>,) (?:its|the|an?) (?P<title><T>)(?=[,.;)]|$| and\b)"
)
""" "Acme's Ann Lee, its co-founder"."""
_WHO_RUNS_AT = role_pattern(
    r"(?P<person><P>)(?P<link>,) (?:an?|the) (?P<past>)(?P<title><T>) (?:who|that) (?:runs|leads|heads|oversees|manages|handles|covers|looks after|focuses on) [^,.;<P>]{3,70}? (?:at|for) (?:[\w-]+ |<L>(?:-[a-z]+)? |<N>-based ){0,5}(?P<org><N>)(?!['’-])"
)
""" "Ann Lee, a partner who runs the Berlin office for the venture fund Harrow"."""
_OF_TWO = role_pattern(
    r"(?P<person><P>)(?P<link>,) (?P<past>)(?P<beside><N>) and (?P<owner><N>)(?:['’]s)? (?P<title><T>)(?=[,.;)])"
)
""" "Ann Lee, Acme and Bolt president, said"."""
_I_AM = role_pattern(
    r"(?<!\bif )(?<!\bwhether )(?<!\bthat )\bI(?:['’]m| am) (?P<past>)(?:the |an? |one of the )?(?P<title><T>) (?:of|at) (?:the )?(?:[a-z-]+ ){0,3}(?P<org><N>)(?!['’-])(?P<link>[^<P>]{0,200}?[”\"] (?:said|says|adds|added|explains|explained) )(?P<person><P>)"
)
_OF_TEAM = role_pattern(
    r"(?P<person><P>)(?P<link>,) (?P<past>)(?P<title><T>) (?:of )?(?P<beside><N>)['’]s? (?:<L> |[\w-]+ ){0,3}(?:team|office|practice|group|business|arm|desk)\b"
)
""" "Ann Lee, partner and head of Harrow's US team"."""
_LATER_OWNED = role_pattern(
    rf"(?P<person><P>), (?:(?:one of|an?|the) )?(?P<owner><C>)(?:['’]s?)? (?:[\w-]+ ){{0,4}}(?:investors?|backers?|shareholders?|owners?|directors?|board members?|advis[eo]rs?|executives?|veteran),(?P<link>{HOLDS}) (?:its |the )?(?P<title><T>)(?! (?:of|at|for) <C>)"
)
""" "Harrow's Ann Lee, one of Acme's largest investors, will step in as CEO": of Acme."""
_SERVES_IT = role_pattern(
    r"(?P<person><P>),? who(?: will| has| is to| would| now)? [a-z]+ (?:it|them|<A>)(?P<link> as) (?:(?P<owner><I>|<A>)(?:['’]s)? )?(?P<title><T>)(?=[,.;]|$)"
)
""" "Bob Ray, who will invest it as the firm's managing partner"."""
OF_RELATIVE = role_pattern(r"(?P<org><N>),? (?:which|<A>|(?:the|an?) [a-z -]{2,40}(?: that| which)?) ?$")
""" "Acme, the font company | Ann Lee had founded, and became its chairman"."""
_FOR_THE_POST = role_pattern(
    r"\b[Ff]or the (?:new )?(?:post|role|job|position|office) (?:of|as) (?P<past>)(?P<title><T>),? (?P<owner><C>) (?:has |have )?(?P<link>chosen|chose|picked|named|appointed|hired|selected|tapped) (?:<T> |<N>(?:['’]s)? <T> |[a-z-]+ ){0,3}(?P<person><P>)"
)
""" "For the post of finance chief Acme has chosen Ann Lee"."""
OWNED = (
    ("owner title person", _FOR_THE_POST),
    ("later title", _LATER_OWNED), ("of both", _OF_TWO), ("I am", _I_AM), ("of its team", _OF_TEAM),
    ("owner title person", _OWNED_ITS), ("person title", _WHO_RUNS_AT), ("leads as", _SERVES_IT),
)  # fmt: skip
