"""Names of what takes public money, gifts or fares and sells no shares: roads, stadiums, schools, clubs, councils."""

from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.patterns import Pattern


def is_public_work(referent: Referent | None) -> bool:
    """Whether a name says of itself that no investor can hold a part of it: "Harrow Bridge", "Tarn United"."""
    return referent is not None and _PUBLIC.search(referent.name) is not None


_PUBLIC = Pattern(
    r".[ \-](?:Road|Street|Avenue|Highway|Bridge|Tunnel|Dam|Park|Gardens?|Stadium|Arena|Museum|Metro|Railway|Airport|School|Academy of [\w ]+|College"
    r"|Hospital|Church|Cathedral|Council|County|Towers?|Plaza|(?:Yacht|Golf|Country|Football|Rugby|Cricket|Tennis|Racing) Club|Town Hall|Zoo|Theatre|Theater|Festival|Orchestra|Opera|Foundation|Ministry|Index|United|Rovers"
    r"|Wanderers|F\.?C\.?|Party|Union|Island)$|^(?:Ministry|Department|University|Museum|City|Bank) of "
)
