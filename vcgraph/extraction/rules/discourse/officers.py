"""For which company an officer speaks: "Acme CEO Ann Lee said", "Ann Lee, the founder of Acme, said"."""

from vcgraph.extraction.rules.names.parties import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern


def company_of_speaker(sentence: Sentence, position: int) -> Referent | None:
    """ "Acme CEO Ann Lee said the company", "Ann Lee, the founder of Acme, said it": the company is the speaker's."""
    match = _SPEAKER.search(sentence.mask, 0, position)
    if match is None:
        return None
    at = match.start("company") if match["company"] else match.start("of")
    referent = sentence.items[at].referent
    return referent if is_organization(referent) and referent.kind != "firm" else None


_OFFICER = r"(?:co-?founders?|founders?|chief executives?|CEOs?|C\.E\.O\.|chief \w+ officers?|presidents?|chairman|CFO|CTO|COO)"
_SPEAKER = pattern(
    rf"(?P<company><N>)(?:['’]s?)? (?:[\w\-]+ (?:and )?){{0,3}}{_OFFICER}(?: (?:and|officer) (?:[\w\-]+ ){{0,2}}{_OFFICER})?,? <P>"
    rf"|<P>, (?:[\w\-]+ ){{0,3}}{_OFFICER}(?: and (?:[\w\-]+ ){{0,2}}{_OFFICER})? (?:of|at) (?:the )?(?:[\w\-]+ ){{0,4}}(?P<of><N>)"
)


def company_of_person(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whose company "his company" is: of the officer named last, at most three sentences before."""
    own = company_of_speaker(sentence, position)
    if own is not None:
        return own
    near = document.sentences[max(0, sentence.index - 3) : sentence.index]
    found = (company_of_speaker(one, len(one.mask)) for one in reversed(near))
    return next((one for one in found if one is not None), None)
