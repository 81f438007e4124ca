"""Whom a pronoun means where two people are spoken of: "She runs Acme; he left", "the former", "handed her the job"."""

import re
from collections.abc import Iterable, Sequence

from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.genders import meant_by
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.scene import Scene, edit_scene, role_pattern
from vcgraph.extraction.rules.text import marks

_DOES_OR_IS = (
    r"(?:,? (?:also|now|then|later|still|once|has|had|is|was|will|would|to|be|been|recently|since|alone|himself|herself|<D>))*"
    r" (?:is|was|has|had|remains?|remained|stay(?:s|ed)|becom(?:es|e|ing)|became|serv(?:es|ed)|holds?|held|took|takes|joins?|joined|left|leaves|quit|resigned|retired|stepped|steps|went|moved|"
    r"runs?|ran|leads?|led|heads?|headed|chairs?|chaired|sits?|sat|(?:co-?)?found(?:ed|s)|started|set up|sold|as (?:its |the |an? )?[a-z]+|(?:the|a|an|its|chief|chair\w*|president|finance|managing|C[EFTO]O|(?:co-?)?founder) ?)\b"
)
_OF_TWO = marks.pattern(
    rf"(?:^[“\"]?(?:(?:Today|Now|Later|Then|But|And|In <D>|Before (?:that|then)|Until [a-z <D>]{{2,20}}),? )?|[,;:–—] (?:and |but |then |while |whereas )?|\b(?:and|but|while|whereas|when|after|before|where|which|that|who) )(?P<who>[Hh]e|[Ss]he)(?={_DOES_OR_IS})"
    r"|\b(?:named|made|appointed|elected|promoted|installed|handed|hands|gave|gives) (?P<whom>him|her)(?= (?:as |to be |to |its |the |an? |new )*(?:(?:post|job|role|title|position) of )?(?:chief|chair|president|CEO|CFO|CTO|COO|finance|managing|partner|director|head)\b)"
)
_SUBJECT_FORM = {"he": "he", "him": "he", "she": "she", "her": "she"}
_EACH_ELSEWHERE = role_pattern(r"<P>,? (?:[^;.<P><N>]{2,60} )?(?:of|at) (?:the )?<N>")
""" "Ann Lee, chief of Acme, and Bob Ray, chief of Bolt, will stay, she as president": of neither."""


def sign_of_two(scene: Scene, heard: Sequence[Referent]) -> None:
    """ "Maria Dell and Peter Ray met at Leeds. She runs Acme; he left": each is meant, where two are spoken of."""
    told = [(match, _meant(scene, match, heard)) for match in _OF_TWO.finditer(scene.text)]
    signed = [(match.span("who" if match["who"] else "whom"), who) for match, who in told if who is not None]
    _sign(scene, signed)


def _meant(scene: Scene, match: re.Match[str], heard: Sequence[Referent]) -> Referent | None:
    """Whom a pronoun means; "the founder, Bob Ray, handed her the job" speaks of the one named before, and not of him."""
    if scene.text.startswith(" as ", match.end()) and len(_EACH_ELSEWHERE.findall(scene.text, 0, match.start())) > 1:
        return None
    before = _once(one for at, who in sorted(scene.people.items()) if at < match.start() for one in who)
    everyone = _once((*heard, *before)) if len(before) < 2 else before
    found = meant_by(_SUBJECT_FORM[(match["who"] or match["whom"]).lower()], everyone)
    if len(everyone) < 2:
        return None
    return heard[0] if found is None and match["whom"] and len(heard) == 1 and len(before) == 1 else found


def _once(people: Iterable[Referent]) -> list[Referent]:
    return list({id(one): one for one in people}.values())


_ORDER = marks.pattern(
    r"(?:^[“\"]?|(?<=[;,] )|(?<= and )|(?<= but )|(?<= while ))(?:[Tt]he (?P<which>former|latter)(?=,? (?:(?:is|was|has|had|will|would|runs|ran|leads|led|heads|chairs|founded|co-founded|started|set|left|joined|became|becomes|sits|serves|served|works|worked|owns|holds|held|went|remains|stays|now|still|also|later|then|once)\b|(?:of|at) <N>))|(?P<sign><A>))"
)


def sign_former_and_latter(scene: Scene, heard: Sequence[Referent]) -> None:
    """ "Ann Lee and Bob Ray met. The former runs Acme, the latter Bolt": those of the sentence before, in its order."""
    signed = []
    for match in _ORDER.finditer(scene.text) if len(heard) == 2 and not scene.people else ():
        said = match["which"] or str(scene.sentence.items[scene.origin[match.start("sign")]].value).removeprefix("the ")
        at = scene.origin[match.start()]
        if said in ("former", "latter") and (match["which"] or resolve(scene.document, scene.sentence, at) is None):
            signed.append((match.span(), heard[0 if said == "former" else 1]))
    _sign(scene, signed)


def _sign(scene: Scene, signed: Sequence[tuple[tuple[int, int], Referent]]) -> None:
    placed = edit_scene(scene, [(*span, marks.PERSON) for span, _ in signed])
    scene.people.update({at: (who,) for at, (_, who) in zip(placed, signed, strict=True)})
