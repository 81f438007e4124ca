"""Who runs a company is its chief: "Ann Lee runs Acme", "Acme, now run by Ann Lee"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.described import DESCRIPTION, ELSEWHERE
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.model.claim import RoleStatus
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf, AnyWord

_RUNS = role_pattern(
    rf"(?P<person><P>)(?:,? who| has| now| will| shall| would| is to| is set to| to|,)* (?:runs?|heads(?! (?:down|up|off|out|into|to|towards?|for|back|over|home|straight)\b)(?= (?:the |a )?(?:[a-z-]+ ){{1,4}}<N>)|(?:is|remains) in charge (?:of|at)(?= <N>(?:[.,;]|$))|(?:takes?|took|taken|taking|assum(?:es?|ed|ing)) (?:over |on )?(?:at )?the (?:helm|reins|leadership|direction|management|top job|steering wheel) (?:at|of)|(?:is|are|sits?|stands?|remains?|stays?) (?:now )?at the helm (?:at|of)) (?P<description>{DESCRIPTION})(?P<org><C>)(?! (?:<T>|as\b)| (?:at|for) <N>|(?: together| jointly)?, <P> as )(?=[.,;:)]|$| <D>| (?:and|or|with|from|out|in|at|on|of|for|to|by|alongside|together|which|that|who|has|is|was|will|now|since|while|but|when|after|before|until|said|says)\b)"
    rf"|(?P<led><C>)(?:, (?:which|an?) [^;.,<N>]{{2,90}},)?(?:,| is|,? which is|, (?:the|an?) (?:<L>(?:-[a-z]+)? |[\w-]+ ){{0,4}}(?:company|startup|start-up|business|network|chain|retailer|agency|studio|maker|outfit|site|publisher|brand|group|lender|platform|app)(?: that is)?) (?:now )?run by (?P<head><P>)(?! *,? (?:(?:the|an?|its|both|all) )?<T>)"
)
_HAD_RUN = role_pattern(
    r"(?P<person><P>)[^;.<P>]{1,60}? (?P<org><N>),? which (?:he|she) (?:(?P<has>has) |had )?(?:long )?(?:run|ran)(?: for <D>)?(?= (?:since|for|until|till|through|from|as)\b|[,.;)]|$)"
)
_USED_TO_RUN = role_pattern(
    r"(?P<person><P>)(?:,? who)?(?P<has>) (?:used to run|once ran|formerly ran|previously ran|ran(?= <N> (?:until|till|for (?:<D>|[\w-]+ years)|from)\b)) (?:the )?(?:(?:start-?up|company|site|app|shop|chain|retailer|network|agency) )?(?P<org><N>)(?!['’]| (?:<T>|as\b|[a-z]+s\b|at <N>|in <N>))(?=[,.;:)]|$| <D>| (?:and|until|till|from|for|before|with|in|but|when|while)\b)"
)
""" "Left Acme, which she had run since 2008"."""
_RUN_WORDS = AnyWord("run", "runs", "ran", "helm", "reins", "leadership", "direction", "management", "heads", "charge")
_TOP_WORDS = AnyOf(" top ", "corner office", "executive", " helm", " reins")
_TOP_JOB = role_pattern(
    rf"(?P<person><P>)(?:, [^;.<P>]{{2,90}}?,)?(?:,? who)?(?: (?:is|was|will|would|has|had|been|set|due|expected|appointed|named|hired|chosen|tapped|to|recently|now))* (?:tak(?:es?|ing|en)|took|assum(?:es?|ed|ing)|fill(?:s|ed|ing)?|land(?:s|ed)|got|gets|won|moves? (?:in)?to|stepp?(?:s|ed|ing)? into|to(?! (?:the|its) top spot)) (?:over )?(?:the|its) (?:top (?:job|spot|post|role|position)|corner office|chief executive(?:['’]s)? (?:job|role|post|position)|helm|reins)(?! in (?:the|an?)\b)(?: (?:at|of) {DESCRIPTION}(?P<org><N>))?"
    r"|(?:(?P<owner><C>)(?: (?:has|have|had|now|also))* )?\b(?:named|appointed|promoted|elevated|tapped|chose|picked|hired) (?:<T> |<N>(?:['’]s)? |[a-z-]+ ){0,4}?(?P<named><P>)[^.;<P>]{0,50}? (?:to|for|in) the (?:top (?:job|spot|post|role)|corner office)\b"
)

_AT_TOP = role_pattern(
    r"\b[Aa]t (?:the|its) (?:(?:helm|head)|(?:top|wheel)(?= of <C>))(?: of (?P<org><C>))?,? (?:is|are|stands?|sits?|remains?|has been)(?: now)?(?: (?!an?\b|the\b)[a-z-]+){0,2} (?P<person><P>)(?!['’,]? ?(?:<T>|(?:the|an?|its) <T>))"
    r"|\b[Tt]he (?:man|woman|person|executive) (?:(?:who (?:now )?runs|running|at the (?:helm|head|top) of|in charge (?:of|at)) (?P<owner><C>)|in charge(?: there)?)(?:,| is) (?P<named><P>)"
)
_FOUNDED_AND_RUNS = role_pattern(
    r"(?P<org><N>|<A>)(?:,? which|(?:, | \()(?:<A>|(?:the|an?)(?: (?:<L>(?:-[a-z]+)?|[\w-]+)){1,5}?)(?: that| which)?) (?P<person><P>) (?:had |has )?(?:co-?)?(?:founded|started|set up) and (?:still |now )?(?P<has>runs)(?=[,.;)]|$| (?:with|from|out)\b)"
)
""" "At the helm is Ann Lee", "the man who runs Acme, Bob Ray"."""


def _has_chief(scene: Scene, position: int, organization: Referent | None) -> bool:
    item = scene.sentence.items.get(scene.origin[position])
    house = item is not None and item.value in ("firm", "fund", "team")
    return organization is not None and not house and organization.kind not in ("firm", "fund")


def read_running(scene: Scene) -> Iterator[Found]:
    """Who runs a company is its chief."""
    yield from _runs(scene) if _RUN_WORDS.is_in(scene.text) else ()
    for compiled in (_AT_TOP, _TOP_JOB) if _TOP_WORDS.is_in(scene.text) else (_AT_TOP,):
        for match in compiled.finditer(scene.text):
            yield from _top(scene, match)


def _runs(scene: Scene) -> Iterator[Found]:
    for match in _RUNS.finditer(scene.text):
        place = "org" if match["org"] else "led"
        organization = scene.named(match, place)
        if ELSEWHERE.search(match["description"] or "") or not _has_chief(scene, match.start(place), organization):
            continue
        if not (" in charge " in match[0] and organization and _UNDERTAKING.match(organization.name)):
            yield from scene.being(scene.who(match, "person", "head"), organization, "ceo", "runs")
    for compiled in (_HAD_RUN, _USED_TO_RUN, _FOUNDED_AND_RUNS):
        for match in compiled.finditer(scene.text):
            organization = scene.named(match, "org")
            status: RoleStatus = "current" if match["has"] else "former"
            if _has_chief(scene, match.start("org"), organization):
                yield from scene.being(scene.who(match, "person"), organization, "ceo", "had run", status)


_UNDERTAKING = Pattern(r"(?:Project|Operation|Team|Windows|Android)\b|.*\b(?:United|City|Project|Program|Programme)$")
""" "In charge of Project Sunrise": of no company."""
_OF_PART = Pattern(
    r"\b(?:stores?|shops?|branch(?:es)?|labs?|laborator\w+|factor(?:y|ies)|plants?|office|unit|division|project|team|warehouse|restaurant)\b"
)


def _is_of_part(scene: Scene, match: re.Match[str], organization: Referent) -> bool:
    """ "Acme has a new lab. The man in charge there is Bob Ray"."""
    if "in charge" not in match[0] or _UNDERTAKING.match(organization.name):
        return "in charge" in match[0]
    before = scene.document.sentences[scene.sentence.index - 1].mask if scene.sentence.index else ""
    return match["owner"] is None and _OF_PART.search(before) is not None


def _top(scene: Scene, match: re.Match[str]) -> Iterator[Found]:
    """ "Ann Lee is to take the top job": at the organisation that the words name, or of which the text speaks."""
    told = match["org"] or match["owner"]
    organization = scene.named(match, "org", "owner") if told else scene.spoken_of or scene.company
    if organization is None or not is_organization(organization) or organization.kind in ("firm", "fund"):
        return
    if not _is_of_part(scene, match, organization):
        yield from scene.being(scene.who(match, "person", "named"), organization, "ceo", "top job")
