"""Words of the purchase of a company that has failed: "rescued out of administration", "rescues bankrupt rival B"."""

_PROCEEDINGS = r"(?:Chapter 11|administration|insolvency|bankruptcy|receivership|liquidation)"
OUT_OF_PROCEEDINGS = rf"(?: (?:out of|from|in) {_PROCEEDINGS}(?: (?:protection|proceedings))?)?"
RESCUED = rf"(?:rescued|saved|plucked)(?= (?:out of|from) {_PROCEEDINGS}\b)"
"""In the passive; "rescued from collapse by" tells of fresh money as often."""
_HAS_FAILED = r"(?:(?:its|the|an?) )?(?:[\w\-]+ ){0,2}?(?:collapsed|bankrupt|insolvent|defunct|bust)\b"
RESCUES = rf"rescu(?:es|ed|ing)(?= {_HAS_FAILED}|[^.;,]{{1,50}} (?:out of|from) {_PROCEEDINGS}\b)"
