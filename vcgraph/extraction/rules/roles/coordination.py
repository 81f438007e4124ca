"""Several verbs with one subject: "Ann Lee began at Acme, was CFO of Bolt and then founded Cy".

The patterns of roles look for a person beside each verb. Here a sentence is told once more, with the subject named
before each verb that leaves it out, and without what stands between a subject and its verb.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.plain_words import Edit
from vcgraph.extraction.rules.roles.scene import Scene, edit_scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.stems import WordedText

_WHEN = (
    r"(?:,? (?:then|later|now|also|once|today|eventually|recently|subsequently|finally|again|most recently|previously|formerly|earlier|(?:since|until|in|by|from) <D>|from(?: <D>)? to(?: <D>)?"
    r"|since [A-Z][a-z]+|before (?:that|then)|after (?:that|which)|in (?:turn|between)|for (?:[\w-]+ ){1,2}(?:years|months)|two|three|the (?:same|following|next) year|<D>),?)*"
)
_HOLDS = r"(?:is|was|has been|had been|becomes?|became|remains?|remained|serve[sd](?: as)?|will (?:be|become|remain)|(?:is|was) to (?:be|become))(?: both| now| also| still| <D>)* (?:(?:the|an?|(?P<its>its)|(?:<N>|<A>)['’]s) (?:[a-z-]+ )?)?<T>"
_GOES = r"(?:(?:re)?join(?:s|ed)|moved (?:on )?(?:to|into)|went (?:on )?to|returned to|left|quit|came to|rose to|spent)\b[^;:.<P>]{2,70}? (?:as|to be|to become|become) (?:(?:the|an?|its) )?(?:[a-z-]+ )?<T>"
_MAKES = r"(?:(?:co-?)?found(?:ed|s)|started|set up|launched|established|r[au]ns?|leads?|led|heads?|chair(?:s|ed))(?: and (?:serve[sd] as|was|is) (?:the |its )?<T> (?:of|at))? (?:(?:the|its|his|her|an?) (?:[\w-]+ ){0,4})?<C>"
_LEAVES = r"(?:stepped (?:down|back|aside|up)|resigned|retired|took over|returned|stayed on) as (?:the |its )?<T>"
_SITS = r"(?:sits?|sat|serve[sd]) on (?:the|its|<C>['’]s) "
_VERB = role_pattern(
    rf"(?<!ounded)(?P<before>,? (?:and|but|then|before)|,|;){_WHEN} (?=(?:{_HOLDS}|{_GOES}|{_MAKES}|{_SITS}|{_LEAVES}))"
)
_SUBJECT = role_pattern(
    r"(?:^|[“\"]|, |<T>,? |['’]s |\b(?:when|while|after|before|because|but|and|said|says|that) )(?:<T>,? |<N>(?:['’]s)? )?(?P<person><P>)(?!['’]s| and <P>)"
)
_OTHER_CLAUSE = Pattern(
    r"\b(?:said|says|told|announced|that|whose)\b|\b(?:when|while|because|after|before|since|as) [^,]*[\ue000\ue005] \w+[^,]*$"
)
""" "Ann Lee said Acme had sold a shop, and founded": another's verb may go on."""
_IN_RELATIVE = Pattern(r", (?:which|where|an?|the) [^,;]*$")
""" "Runs Acme, which sells bread | and founded": of the relative clause."""
_BESIDE_THEM = role_pattern(
    r"\b(?:with|alongside) (?:(?:his|her) [a-z]+ |<T> |<N>(?:['’]s)? )?<P>(?:, (?:an?|the|his|her) [^,;]{2,60},)?"
)
""" "Founded Acme with Bob Ray in 2010 | and set up Bolt": she did."""
_ASIDE = role_pattern(
    r"\b(?:left|leaves?|leaving|quit|departed|moved from|resigned from) (?:the )?<C>(?P<aside>,? (?:where|which|whose) [^;.]{2,140}?,)(?= (?:to|for) (?:join|found|co-found|set up|start|launch|become|be|lead|run|head|create|establish|<C>)\b)"
)
""" "Left Acme, where she was a partner | to found Bolt"."""


class _Verb(NamedTuple):
    """A verb whose subject is left out, with what is to be written: the end of the clause before, the subject, and
    whom "its" means, whose name stands at `owner`.
    """

    ends: Edit
    named: Edit
    subject: tuple[Referent, ...]
    its: Edit | None = None
    owner: int = 0


def told_again(scene: Scene) -> Scene | None:
    """The scene with a subject for each verb, or None where all verbs have theirs."""
    if marks.PERSON not in scene.text:
        return None
    again = replace(scene)
    cuts = [(*match.span("aside"), "") for match in _ASIDE.finditer(scene.text)]
    edit_scene(again, cuts)
    verbs = list(_left_out(again))
    _name_subjects(again, verbs)
    again.text = WordedText(again.text)
    return again if cuts or verbs else None


def _name_subjects(scene: Scene, verbs: Sequence[_Verb]) -> None:
    edits = [edit for verb in verbs for edit in (verb.ends, verb.named, verb.its) if edit is not None]
    placed = dict(zip(edits, edit_scene(scene, edits), strict=True))
    for verb in verbs:
        scene.people[placed[verb.named]] = verb.subject
        if verb.its is not None:
            scene.origin[placed[verb.its]] = verb.owner


def _with_others(scene: Scene, at: int, end: int) -> str:
    """The words behind a subject, without its own signs: "Ann Lee has a long career: lately, she was"."""
    who = scene.people.get(at)
    own = [one for one in range(at + 1, end) if scene.text[one] == marks.PERSON and scene.people.get(one) == who]
    return "".join("x" if one in own else scene.text[one] for one in range(at + 1, end))


def _left_out(scene: Scene) -> Iterator[_Verb]:
    subject = _SUBJECT.search(scene.text)
    if subject is None:
        return
    at = subject.start("person")
    for match in _VERB.finditer(scene.text, at + 1):
        between = _with_others(scene, at, match.start())
        if marks.PERSON in _BESIDE_THEM.sub("", between) or ";" in between or _OTHER_CLAUSE.search(between):
            return
        if not match["before"].startswith((",", ";")) and _IN_RELATIVE.search(between):
            continue
        named = (match.end(), match.end(), f"{marks.PERSON} ")
        ends = (*match.span("before"), ";")
        if match["its"] is None:
            yield _Verb(ends, named, scene.people.get(at, ()))
            continue
        told = scene.organizations(at, match.start())
        if len({id(one) for _, one in told}) == 1:  # "joined Acme in May and became its chairman"
            its = (*match.span("its"), f"{marks.NAME}'s")
            yield _Verb(ends, named, scene.people.get(at, ()), its, scene.origin[told[-1][0]])
