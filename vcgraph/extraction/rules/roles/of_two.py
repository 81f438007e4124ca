"""Whom a pronoun means where two people are spoken of: "She runs Acme; he left", "the former", "handed her the job"."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.genders import meant_by
from vcgraph.extraction.rules.roles.scene import Scene, edit_scene
from vcgraph.extraction.rules.text import marks

_DOES_OR_IS = (
    r"(?:,? (?:also|now|then|later|still|once|has|had|is|was|will|would|to|be|been|recently|since|alone|himself|herself|<D>))*"
    r" (?:is|was|has|had|remains?|remained|stay(?:s|ed)|becom(?:es|e|ing)|became|serv(?:es|ed)|holds?|held|took|takes|joins?|joined|left|leaves|quit|resigned|retired|stepped|steps|went|moved|"
    r"runs?|ran|leads?|led|heads?|headed|chairs?|chaired|sits?|sat|(?:co-?)?found(?:ed|s)|started|set up|sold|as (?:its |the |an? )?[a-z]+|(?:chief|chair\w*|president|finance|managing) )\b"
)
_OF_TWO = marks.pattern(
    rf"(?:^[“\"]?(?:(?:Today|Now|Later|Then|But|And|In <D>|Before (?:that|then)|Until [a-z <D>]{{2,20}}),? )?|[,;:–—] (?:and |but |while |whereas )?|\b(?:and|but|while|whereas|when|after|before|where|which|that|who) )(?P<who>[Hh]e|[Ss]he|[Tt]he (?:former|latter))(?={_DOES_OR_IS})"
    r"|\b(?:named|made|appointed|elected|promoted|installed|handed|hands|gave|gives) (?P<whom>him|her)(?= (?:as |to be |to |its |the |an? |new )*(?:(?:post|job|role|title|position) of )?(?:chief|chair|president|CEO|CFO|CTO|COO|finance|managing|partner|director|head)\b)"
)


def sign_of_two(scene: Scene, heard: Sequence[Referent]) -> None:
    """ "Maria Dell and Peter Ray met at Leeds. She runs Acme; he left": each is meant, where two are spoken of."""
    named = [who[0] for _, who in sorted(scene.people.items())]
    two = list({id(one): one for one in (*(heard if len(named) < 2 else ()), *named)}.values())
    found = list(_OF_TWO.finditer(scene.text)) if len(two) == 2 else []
    words = {_SUBJECT_FORM.get((match["who"] or match["whom"]).lower()) for match in found} - {None}
    told = [(match, _one_of_two(scene, match, two, heard, both=len(words) == 2)) for match in found]
    signed = [(match, who) for match, who in told if who is not None and _is_named(scene, heard, who, match.start())]
    edits = [(*match.span("who" if match["who"] else "whom"), marks.PERSON) for match, _ in signed]
    for position, (_, who) in zip(edit_scene(scene, edits), signed, strict=True):
        scene.people[position] = (who,)


_SUBJECT_FORM = {"he": "he", "him": "he", "she": "she", "her": "she"}


def _one_of_two(
    scene: Scene, match: re.Match[str], two: Sequence[Referent], heard: Sequence[Referent], both: bool
) -> Referent | None:
    """Whom a pronoun means; "the founder, Bob Ray, handed her the job" speaks of the one named before, and not of him."""
    if scene.text.startswith(" as ", match.end()) and len(scene.organizations(0, len(scene.text))) > 1:
        return None  # "Ann Lee of Acme and Bob Ray of Bolt will stay, she as chairman": of whose the text need not say
    if match["who"] and match["who"][1:] in ("he former", "he latter"):
        return _former_or_latter(scene, match["who"], heard)
    found = meant_by(_SUBJECT_FORM[(match["who"] or match["whom"]).lower()], two, scene.document.text, both)
    if found is None and match["whom"] and len(heard) == 1 and heard[0] is two[0]:
        return two[0]
    return found


def _former_or_latter(scene: Scene, said: str, heard: Sequence[Referent]) -> Referent | None:
    """ "Ann Lee and Bob Ray met at Acme. The former runs Bolt": of two people, where two companies cannot be meant."""
    before = scene.document.sentences[scene.sentence.index - 1] if scene.sentence.index else None
    named = {id(item.referent) for _, item in before.all(marks.NAME)} if before is not None else set()
    if len(heard) != 2 or len(named) > 1:
        return None
    return heard[0 if said.endswith("former") else 1]


def _is_named(scene: Scene, heard: Sequence[Referent], person: Referent, position: int) -> bool:
    """Whether a person is named before a pronoun."""
    return person in heard or any(person in who for at, who in scene.people.items() if at < position)
