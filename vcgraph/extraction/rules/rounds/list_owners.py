"""Whose investors a list tells where its sentence tells another company's round, too."""

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern


def owner_of_list(sentence: Sentence, position: int) -> Referent | None:
    """ "Acme raised $5 million, and Bede's long list of investors, including | A and | B": Bede's, who heads the clause."""
    owner = _OWNS_LIST.search(sentence.mask, max(0, position - 300), position)
    company = sentence.items[owner.start("company")].referent if owner is not None else None
    if company is None or not is_organization(company) or company.kind in ("firm", "fund"):
        return None
    return company


_OWNS_LIST = pattern(
    r"(?:<M>|<S>|\bround\b)[^.;]{0,90}(?:, (?:and|but|while)|;) (?P<company><N>)['’]s? (?:[\w\-]+ ){0,6}?(?:investors|backers|shareholders)(?:,| —| –| --)? ?(?:also )?(?:includ(?:ing|e[sd]?)|are|were|such as|like) "
    r"(?:(?!\b(?:was|has|had|led|raised|joined|took|put)\b|[—–])[^.;]){0,200}$"
)
