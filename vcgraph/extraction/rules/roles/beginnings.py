"""How companies begin, in other words than "founded by": "teamed up to form Acme", "the firm that she helped found"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.described import DESCRIPTION, ELSEWHERE
from vcgraph.extraction.rules.roles.listing import people_from
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.normalize.patterns import Pattern

A_COMPANY = Pattern(
    r"\b(?:company|startup|start-up|firm|fund|business|venture|studio|agency|lab|outfit|marketplace|platform|called|named|incubator|accelerator|site|website|blog|app|magazine|community|"
    r"processor|maker|lender|insurer|retailer|consultancy|brewery|e-tailer|unicorn|fintech|neobank|chain|label|brand|boutique|maker|operator|developer|manufacturer|publisher|builder)\b"
)
_TEAMED = role_pattern(
    r"(?P<person><P>)(?:, [^;.<P>]{2,80},)? (?:has |have |had )?(?:teamed up|teamed|partnered up|partnered|joined forces|banded together|linked up|joined up|joined|got together) with(?= )"
)
_TO_FORM = role_pattern(
    rf"(?:,? to (?:co-?)?(?:found|start|launch|create|form|establish|set up)|(?:,? and|(?<=and)) (?:they |together )?(?:(?:co-?)?founded|started|launched|created|formed|established|set up)) (?P<description>{DESCRIPTION})(?P<org><C>)(?!['’]s )"
)
""" "Ann Lee teamed up with Acme's CEO Bob Ray and Cy Fox | to form Bolt", "| and launched Bolt"."""
_WHERE_FOUNDED = role_pattern(
    r"(?P<person><P>)[^.;<P>]{2,160}?,? where (?:he|she|they) (?:had |has |later |then )?(?:co-?)?(?:founded|spun[ -](?:out|off)) (?:[a-z-]+ ){0,4}(?P<org><N>)(?!['’-])"
)
""" "Ann Lee went to Leeds, where she founded Acme"."""
_HAD_IDEA = role_pattern(
    r"(?P<person><P>)(?:, [^;.<P>]{2,60},)? (?:had |first )*(?:came up with|had|got|hatched|conceived) the idea (?:for|of) (?P<org><C>)(?=[,.;]|$| (?:in|while|when|after|during|with|as|at|from|on|back|because|before)\b| <D>)(?P<rest> (?:together )?with(?= ))?"
)
""" "Ann Lee came up with the idea for Acme with Bob Ray"."""
_HELPED_FOUND = role_pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Aa]nother) (?P<kind>(?:[\w-]+ ){0,4}(?:company|startup|start-up|firm|fund|business|venture|biotech|fintech|group|maker|developer|chain|lender|agency|studio|platform))(?: that| which)? (?P<person><P>) (?:helped (?:to )?(?:found|start|launch|create)|(?:co-?)?founded|started|set up)(?: <D>)?, (?P<org><N>)(?=[,.;])"
)
""" "The biotech that Ann Lee helped found, Acme, has raised"."""


def read_beginnings(scene: Scene) -> Iterator[tuple[tuple[Referent, ...], Referent | None]]:
    """The founders whom a sentence tells so, with what they founded."""
    for match in _TEAMED.finditer(scene.text) if " with " in scene.text else ():
        others, end = people_from(scene, match.end())
        formed = _TO_FORM.match(scene.text, end)
        if formed is not None and others and _is_company(formed["description"]):
            yield scene.who(match, "person") + others, scene.named(formed, "org")
    for match in _HAD_IDEA.finditer(scene.text) if " the idea " in scene.text else ():
        beside = people_from(scene, match.end())[0] if match["rest"] else ()
        yield scene.who(match, "person") + beside, scene.named(match, "org")
    for compiled in (_WHERE_FOUNDED, _HELPED_FOUND):
        for match in compiled.finditer(scene.text):
            yield scene.who(match, "person"), scene.named(match, "org")


def _is_company(description: str) -> bool:
    """ "To launch a campaign with Acme": of another than what was launched."""
    return ELSEWHERE.search(description) is None or A_COMPANY.search(description) is not None


_SUBJECT = Pattern(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his|[Tt]hat)|\ue000['’]s) (?:[a-z-]+ ){0,3}?(?P<noun>[a-z-]+) (?:was|were|is|are)(?: (?:first|originally|also|initially))? $"
)
_MAKING = Pattern(r"found|establish", re.IGNORECASE)


def is_made_thing(verb: str, before: str) -> bool:
    """ "The prize was created by Ann Lee", "Acme's campaign was launched by Bob Ray": no company."""
    subject = _SUBJECT.search(before, max(0, len(before) - 60))
    return (
        subject is not None
        and not _MAKING.search(verb)
        and not A_COMPANY.search(subject["noun"])
        and subject["noun"]
        not in (
            "service",
            "bank",
            "group",
            "carmaker",
            "network",
            "partnership",
            "practice",
            "vehicle",
            "program",
            "programme",
        )
    )
