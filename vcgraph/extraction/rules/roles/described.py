"""The words that stand before an organisation: "of the Berlin logistics startup Acme", "at rival Bolt"."""

from vcgraph.normalize.patterns import Pattern

OF = r"(?:,? (?:of|at|for|with|in|from|behind)|(?: @)) "
_STOP = r"(?:stints?|experience|background|roots|ties|spells?|interests?|stakes?|and|who|which|that|said|is|was|told|has|have|will|as|by|to|but|where)"
DESCRIPTION = (
    r"(?:<N>-(?:like|style|backed|owned|esque) )?(?:(?:one of )?(?:<N>['’]s?|<A>['’]s|its) (?:[\w-]+ ){0,3}?(?:companies|company|startups?|firms?|subsidiary|units?|arms?|rivals?),? )?"
    r"(?:<N> (?:investor|backer|owner|parent|maker|rival|subsidiary|affiliate|competitor) (?=<N>))?(?:<P>['’]s? )?(?:<A>,? (?=<N>))?"
    r"(?:(?:the |a |an )?<N>(?:-[a-z]+)? (?:[a-z-]+ ){0,3}(?:company|startup|start-up|firm|fund|app|platform|business|maker|service|site|unit|provider),? (?=<N>))?"
    r"(?:(?:the |an? )?<N>(?:-[a-z]+)? (?:[a-z-]+ ){1,4}(?=(?:called|named) [“\"]?<N>))?"
    rf"(?:the |its |a |an |our |fellow |rival )?(?:(?!{_STOP}\b)[\w\-’'&.]+ (?!<P>)|<L>\.?(?:-[a-z]+|['’]s)? |<L>, |<M> |<S> ){{0,8}}?(?:(?:firm|company|startup|fund|group|venture|business|outfit|studio|blog|site|app|label|platform|magazine), (?:the )?)?(?:called |named )?[“\"]?"
)
ELSEWHERE = Pattern(r"\b(?:with|for|at|of|in|inside|within|from|on)\b")
""" "Launched the service with Acme", "runs sales at Acme": the name is of another than what was launched or is run."""
