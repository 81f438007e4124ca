"""Who buys a company by the office that he holds in it: "bought back by its former chief executive, Ann Lee"."""

OFFICE = r"(?:(?:co-?)?founder|chief executive|boss|managing director|owner|chair(?:man|woman)|president|manager|head|inventor|creator)"
ITS_OFFICER = rf"(?:(?:its|their) (?:[a-z\-]+ ){{0,3}}?{OFFICE},? (?=<P>))?"
