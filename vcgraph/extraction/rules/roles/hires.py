"""Who comes to a firm, told by a noun or over two sentences: "the promotion of Ann Lee to partner", "two new partners. Bob Ray joins from Acme"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.employers import lead_firm
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document
from vcgraph.model.claim import Title
from vcgraph.normalize.patterns import Pattern

_NOUN = role_pattern(
    r"(?P<owned><P>)['’]s? (?:recent |own )?(?:promotion|appointment|elevation)(?:,? [^;.,<P>]{2,30},?)? (?:to|as) (?:the |its |an? )?(?:position of |role of )?(?P<held><T>)(?: (?:at|of) (?:the )?(?P<at><N>))?"
    r"|\b(?:promotions?|appointments?|elevation|hiring|recruitment|arrival|addition|election) of (?:<T> )?(?P<person><P>)(?:, [^;.<P>]{2,90}?,)? (?:to|as) (?:the |its |an? )?(?:position of |role of )?(?P<title><T>)"
)
_MADE = role_pattern(
    r"(?P<person><P>)(?:, [^;.<P>]{2,90}?)?, who(?:['’]s| is| was| has)(?: (?:now|also|just|been))* (?:made|named|promoted to|elevated to) (?:an? |the |its )?(?P<title><T>)"
    r"|(?<!with )(?P<staying><P>)[^.;<P>]{0,40}? (?:step(?:s|ped|ping) (?:down|back|aside)|mov(?:es|ed|ing)|transition(?:s|ed|ing)|shift(?:s|ed|ing)) (?:as|from) (?:the |its )?<T>(?: role)? to (?:(?:be|become|serve as|being|becoming) )?(?:the |its |an? )?(?P<next><T>)"
)
_PROMOTED = role_pattern(
    r"(?P<person><P>),? to (?:the |its |an? )?(?:position of |role of )?(?P<title><T>)(?=[,.;)]|$| and\b)"
)
""" "Also promoted: Ann Lee, to principal; and Bob Ray, to partner"."""
_FROM_TO = role_pattern(
    r"(?P<person><P>)[^;.<P>]{0,60}? (?:promoted|elevated|moves|moved|moving|rises|rose|upped|goes|went) from (?:the |an? |its )?(?P<left><T>) to (?:the |an? |its )?(?P<title><T>)"
)
""" "Ray is promoted from COO to president": the one is over."""
_NOUNS = ("promotion", "appointment", "elevation", "hiring", "recruitment", "arrival", "addition", "election")
_PLURAL = Pattern(
    r"\b(?:com(?:e|es|ing)|came|hir(?:ed|es|ing)|br(?:ought|ings?|inging) (?:on|in)|add(?:s|ed|ing)?|nam(?:ed|es|ing)|recruit(?:ed|s|ing)|promot(?:ed|es|ing)|welcom(?:ed|es|ing))\b[^.;]{0,30}?\b(?:two|three|four|a pair of|several) (?:(?:new|more|additional|senior|fresh|other) )*(?P<title>(?:(?:general|managing|venture|investment) )?(?:partners|principals|managing directors))\b"
    r"|\b(?:hir(?:ed|es|ing)|br(?:ought|ings?|inging) (?:on|in)|add(?:s|ed|ing)?|recruit(?:ed|s|ing)|welcom(?:ed|es|ing)|has|gets|got) (?:a|its) (?:new(?:est)?|first|second|third|fourth|fifth|sixth) (?P<one>(?:(?:general|managing|venture|investment) )?partner)(?=[.,;]|$| (?:\ue003|(?:this|last|to|on|in|for|today)\b))(?!,? (?:[a-z]+ )?\ue001)"
)
_EACH = role_pattern(
    r"(?:^|, and |; (?:and )?| and )(?:(?:[Oo]ne|[Tt]he (?:first|second|third|other)|[Aa]nother) is )?(?P<person><P>)(?=,|(?<=is <P>)[.;]| (?:joins?|joined|comes?|came|arrives?|starts?|is|was|spent|had)\b)"
)


def read_hires(scene: Scene) -> Iterator[Found]:
    """Those whom the sentence says a firm promoted or took on, or who are of the new partners that the one before announced."""
    if any(noun in scene.text for noun in _NOUNS):
        for match in _NOUN.finditer(scene.text):
            named = scene.organizations(0, match.start())
            firm = scene.organization(match.start("at")) if match["at"] else named[0][1] if named else None
            yield from _titled(scene, match, *(("owned", "held") if match["owned"] else ("person", "title")), firm)
    for match in _MADE.finditer(scene.text) if " who" in scene.text or " to " in scene.text else ():
        yield from _titled(scene, match, *(("person", "title") if match["person"] else ("staying", "next")), None)
    for match in _PROMOTED.finditer(scene.text) if "romoted" in scene.text else ():
        yield from _titled(scene, match, "person", "title", None)
    for match in _FROM_TO.finditer(scene.text) if " from " in scene.text else ():
        for found in (*_titled(scene, match, "person", "left", None), *_titled(scene, match, "person", "title", None)):
            over = found.position == scene.origin[match.start("left")] and found.title != "founder"
            yield found._replace(status="former") if over else found
    yield from _announced(scene)


def _titled(scene: Scene, match: re.Match[str], who: str, what: str, firm: Referent | None) -> Iterator[Found]:
    yield from scene.holding(scene.who(match, who)[-1:], firm, "hire", match.start(what))


def _announced(scene: Scene) -> Iterator[Found]:
    """ "It brought on two partners. One is Ann Lee, a former lead at Acme. The other is Bob Ray"."""
    told = _told(scene.document, scene.sentence.index)
    firm = _house(scene, told.string) if told else None
    if told is None or firm is None:
        return
    if told["one"] and (firm.kind != "firm" or marks.PERSON in told.string):
        return
    title: Title = "managing_director" if told["title"] == "managing directors" else "partner"
    for match in _EACH.finditer(scene.text):
        for person in scene.people.get(match.start("person"), ()):
            yield Found(person, firm, title, "current", scene.sentence.index, "announced", scene.origin[match.start()])


def _told(document: Document, index: int) -> re.Match[str] | None:
    """The words that announced them, in the sentence before, or in the one before that where it went on with one of them."""
    for back in (1, 2):
        before = document.sentences[index - back].mask if index >= back else ""
        told = _PLURAL.search(before) if "rtner" in before or "ncipals" in before or "irectors" in before else None
        if told or not before.startswith(("One ", "The first ")):
            return told
    return None


def _house(scene: Scene, announced: str) -> Referent | None:
    for sentence in reversed(scene.document.sentences[: scene.sentence.index]):
        if sentence.mask == announced:
            own = [item.referent for _, item in sentence.all(marks.NAME) if item.referent is not None]
            if len(own) == 1 and own[0].kind == "firm":
                return own[0]
            break
    known = [scene.sentence.topic, scene.document.subject, lead_firm(scene.document)]
    firms = [one for one in known if one is not None and one.kind == "firm"]
    return firms[0] if firms else scene.document.subject
