"""What somebody was before, told beside what they are: "was CFO of Acme before becoming", "spent two years at Bolt as COO"."""

from vcgraph.extraction.rules.roles.described import DESCRIPTION, OF
from vcgraph.extraction.rules.roles.scene import role_pattern

_WAS_BEFORE = role_pattern(
    rf"(?P<person><P>)(?P<middle>[^;:.<P>]{{2,140}}?),? (?P<past>(?:after|before|following|having(?: (?:previously|earlier|already))?)(?: (?:a|his|her|several|\w+) (?:years?|months|stints?|time|spells?))?(?: (?:as|of))?(?: (?:being|been|working as|serving as|acting as))?) (?:the |a |an |its )?(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)"
)
_EARLIER = role_pattern(
    rf"(?P<person><P>)(?:,? who)? (?P<past>(?:had |has )?(?:previously|earlier|formerly|once|spent)\b) [^;:.<P>]{{2,110}}? as (?:the |a |an |its )?(?P<title><T>)(?: and (?:[a-z]+ ){{0,2}}<T>)?{OF}{DESCRIPTION}(?P<org><C>)"
)
_SPENT = role_pattern(
    rf"(?P<person><P>)(?:,? who)? (?P<past>(?:(?:had|has|previously|earlier) )*(?:spent|worked|served|logged|was(?= with )|(?<=had )been(?= (?:with|at) ))\b)[^;:.,<P><N>]{{0,60}}? (?:at|with|for) {DESCRIPTION}(?P<org><C>)(?:, [^;:.<P><N><T>]{{2,60}},)?,? (?:first |initially |most recently |latterly |the last (?:[a-z]+ ){{0,3}})?as (?:an? |the |its )?(?:[a-z-]+ )?(?P<title><T>)(?! <P>| (?:of|at|for) <N>)"
)
_MOST_RECENTLY = role_pattern(
    rf"(?P<person><P>)[^;.<P>]{{2,110}}?,(?P<past> (?:most recently|previously|formerly|last)) (?:serving|working|acting|having served) as (?:the |an? |its )?(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)"
)
_BEFORE_BECOMING = role_pattern(
    rf"(?P<person><P>)(?P<middle>[^;:.<P>]{{2,140}}?),?(?P<link> (?:before|and then|and later|eventually|ultimately) (?:becoming|rising to|rising to become|being named|being promoted to|became|rose to)) (?:the |a |an |its )?(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)"
)
_BEFORE_GOING = role_pattern(
    rf"(?P<person><P>)[^;.<P>]{{2,120}}?,(?P<past> (?:becoming|serving as|working as|acting as|rising to(?: be(?:come)?)?|having (?:been|served as))) (?:the |an? |its )?(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)[^;.<P>]{{0,90}}? before (?:going (?:on|over)|moving|leaving|heading|switching|decamping|defecting|crossing|returning|joining|departing)\b"
)
""" "Turned to technology late, becoming CTO of Acme, before going on to Bolt"."""
_LEFT_AS = role_pattern(
    rf"(?P<person><P>)(?:,? who)? (?P<past>(?:has |had )?(?:left|departed|quit)) {DESCRIPTION}(?P<org><C>)[^.;:<P><N>]{{0,50}}? as (?:the |a |an |its )?(?P<title><T>)(?! (?:of|at) <N>)"
)
_AFTER_LEAVING = role_pattern(
    rf"^[^;:.<P>]{{0,40}}?\b(?P<past>(?:stepping (?:down|aside|back)|resigning|retiring|being (?:ousted|fired)|leaving (?:his|her) (?:job|role|post)|\w+ (?:years|months)|a stint) as) (?:the |its )?(?P<title><T>) (?:of|at) {DESCRIPTION}(?P<org><C>)[^;.<P>]{{0,60}}?(?:<P>[^;.<P>]{{2,40}}?)?, (?P<person><P>)"
)
""" "A year after stepping down as CEO of Acme, the company she founded, Ann Lee"."""
_FRONTED = role_pattern(
    r"^[“\"]?(?P<past>)(?P<title><T>)(?! (?:of|at|for|and|or)\b)(?: [^;:.,<P><N><T>]{1,40})?(?P<link>), (?P<person><P>)(?!['’])(?= [a-z])"
)
""" "Appointed chief executive only in May, Ann Lee has cut costs"."""
_FIRST_ACT = role_pattern(
    rf"(?P<past>)(?P<person><P>)['’]s (?:first|last|final|only) [a-z]+(?P<link> as) (?:the |its )?(?P<title><T>){OF}{DESCRIPTION}(?P<org><C>)"
)
""" "Ann Lee's first act as CEO of Acme"."""
CAREERS = (
    ("apposed title", _FIRST_ACT),
    ("fronted title", _FRONTED),
    ("later title", _BEFORE_BECOMING),
    ("was before", _WAS_BEFORE),
    ("was earlier", _EARLIER),
    ("left as", _LEFT_AS),
    ("was earlier", _SPENT),
    ("was earlier", _MOST_RECENTLY),
    ("was earlier", _BEFORE_GOING),
    ("was before", _AFTER_LEAVING),
)
