"""How a text adds others who did as it has just told of somebody: "as did B and C", "So are D and E"."""

from vcgraph.extraction.rules.text.marks import pattern

_DID = r"(?:are|is|was|were|did|does|do|has|have|had|will|would)"
_NAMES = r"(?=(?:(?!(?:that|which|in|of|at|to|for|with|by)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>(?!['’]))"

AS_DID = pattern(rf", as {_DID} (?:(?:also|both|the) )?{_NAMES}")
""" "A has backed B, | as has C": up to the words before the names."""
SO_DID = pattern(rf"^[\"“]?(?:And )?[Ss]o,? (?:too )?{_DID} (?:the )?{_NAMES}")
""" "A committed $5 million. | So did B": at the head of a sentence."""
