"""Names of what takes public money, gifts or fares and sells no shares: roads, stadiums, schools, clubs, councils."""

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.normalize.patterns import Pattern


def is_public_work(referent: Referent | None) -> bool:
    """Whether a name says of itself that no investor holds a part of it: "Harrow Hospital", "Tarn Stadium"."""
    return referent is not None and _PUBLIC.search(referent.name) is not None


def may_be_public_work(referent: Referent | None) -> bool:
    """Whether a name is a public work's, or may be: some companies call themselves a school or a street."""
    return is_public_work(referent) or (referent is not None and _MAYBE.search(referent.name) is not None)


_PUBLIC = Pattern(
    r".[ \-](?:Highway|Tunnel|Dam|Stadium|Arena|Museum|Metro|Railway|Airport|Church|Cathedral|Council|County|Towers|Plaza|Town Hall"
    r"|(?:Yacht|Golf|Country|Football|Rugby|Cricket|Tennis|Racing) Club|Theatre|Orchestra|Opera|Ministry|Customs|Police|Food Bank|Rovers|Wanderers|F\.?C\.?)$"
    r"|^(?:Ministry|Department|University|City) of "
)
_MAYBE = Pattern(
    r".[ \-](?:Road|Street|Avenue|Bridge|Park|Gardens?|Hospital|College|Foundation|School|Tower|Zoo|Theater|Festival|Index|United|Party|Union|Island|Agency|University|Symphony|Choir)$"
)
