"""Lists of people with words about each: "CEO Ann Lee, her brother Bob Ray (formerly of Acme) and Cy Fox"."""

import re

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern

_NEXT = role_pattern(
    r"[ “\"]*(?:another, (?=<P>))?(?:(?=[^,;.<P>]{0,30}<T>)(?:an? |the )?(?:former |ex-)?(?:(?:<N>|<T>|and) ){1,4}(?:at|of|from) <N> (?=<P>))?"
    r"(?:(?:(?:an?|the) )?(?:(?:former|ex-?) ?)?(?:<N>(?:['’]s)? )?(?:[a-z-]+ ){0,2}?(?:entrepreneurs?|engineers?|scientists?|physicists?|investors?|bankers?|executives?|employees?|colleagues?|veterans?|friends?|graduates?|alumn\w+|students?|professors?|researchers?|developers?|programmers?|lawyers?|members?|outsiders?|nominees?|representatives?|duo|pair|trio|twins), (?=<P>))?(?:(?:(?:his|her|their|two|three|four|five|six|brothers) (?:[a-z-]+ ){0,2}[a-z-]+|brothers|sisters|siblings)(?:,|:| –| —| --) )?(?:(?!(?:to|onto|and|that|from the|which|who|is|was|has|had|for|with|in|as|at|on|when|after|while|named|names|hired|hires|appointed|appoints|promoted|tapped|brought|added|elected|raised|lost|said|leaving|replacing|succeeding|following|joining)\b)(?:(?:brothers|sisters|siblings|twins|couple|spouses) (?:<N>|<P>) and|(?!by\b)[\w’'&\-]+|<T>,?|(?:ex-)?<N>(?:['’]s?)?|<L>(?:-based)?|<N>-[a-z]+) (?:and (?:<T>|(?!(?:his|her|their)\b)[a-z-]+) |turned )?){0,7}?(?P<person><P>)(?!['’]s| (?:recipient|winner|laureate|fellow)\b|(?<=ormer <P>) (?:<T>|executive|employee|engineer|veteran|vice|manager))"
)
""" "Founded by | former head of sales at Acme Ann Lee": a writer leaves out the comma before her."""
_OF_ANOTHER = role_pattern(r"<N>(?:['’]s)? (?:<T>|[a-z-]+ (?=<P>))")
_NAMED_NEXT = role_pattern(
    r", <N>(?! <T>)(?!['’]s? (?:[a-z-]+ ){0,3}?(?:<T>|(?:executive|engineer|employee|scientist|developer|designer|researcher|alum|alumnus|manager|lawyer|banker|analyst|colleague)s?\b))"
)
""" "Founded by Ann Lee, Acme sells valves to Bolt, Cy and Dot": a list that ends at its person, and no words about her."""
_COLLEAGUES = role_pattern(
    r" (?:(?:two|three|some|four|five|six|seven|eight|one|several|a (?:pair|group|team|trio|couple|quartet|handful))(?: of)? (?:(?:<P>|(?:ex-)?<N>|<L>|<T>|[\w-]+)(?:['’]s?)? ){0,6}(?:<N>|<T>|[\w-]+)"
    r"|(?!(?:and|with)\b)(?:(?:(?:ex-)?<N>|<L>|<T>|[\w-]+)(?:['’]s?)? ){0,3}(?:[a-z]{3,}s|alumni|<T>)(?: (?:from|of|at|with|in|who) (?:(?:<N>|<L>|[\w-]+)(?:['’]s?)? ){0,6}(?:<N>|<L>|[\w-]+))?(?=:| --?| [–—]| \())"
    r"(?:[,:] (?:including |among them )?| including | (?:--?|[–—]) | \((?:including |among them )?)(?=<P>)"
)
""" "Founded by | two engineers, Ann Lee and Bob Ray", "| former executives from the food trade -- Ann Lee, Bob Ray"."""
_AFTER_PERSON = role_pattern(
    r"(?: \([^()]{1,90}\)|, who(?:se)? [^;.()<P>]{2,140}(?=, and (?:<T> )?<P>(?:[,.;)]|$))|, (?:[^;.()<P>]|<P>(?= (?:recipient|winner|laureate|fellow|professor|chair)\b)){1,160}(?=;(?: and)? (?:the |an? )?(?:[A-Z<N><T>][^\s;]* ){0,3}<P>(?=[,;.]|$| \(| of ))|, (?:(?:(?:[a-z-]+ ){0,2}<T>|<N>)|(?:a|an|the|formerly|previously|former|who|whose|both|its|now|once|(?:[a-z-]+ ){0,2}(?:leader|head|professor|member|chair|scientist|engineer|researcher|graduate|recipient|winner|inventor|creator)|(?:twin |childhood |old )?(?:brothers|sisters|siblings|twins|friends|classmates|colleagues))\b)[^,;.()<P>]{0,90}(?=[,;.]|$| and <P>)| of <N>| from <N>)?(?P<separator>[,;]? (?:and|&|as well as|along with|together with|alongside)(?: and)? (?:by (?=[^,;.]{0,60}<P>))?|, |; (?:an? [^;,.<P>]{2,60}; and (?=<P>))?(?!(?:its|the|he|she|both|it|now|<A>)\b))"
)
_OF_SOMEBODY = role_pattern(
    r"(?<!team )(?<!pair )(?<!duo )(?<!trio )(?<!group )(?<!couple )(?<!sisters )(?<!brothers )(?<!partnership )(?<!one )\bof (?:the |our )?<P>$"
)
""" "Founded by Ann Lee, the daughter | of Bob Ray": he founded nothing."""


def people_from(scene: Scene, start: int, same_title: bool = False) -> tuple[tuple[Referent, ...], int]:
    """The people listed from a position on, each with the words about them, and where the list ends.

    With `same_title` the list ends before a person who has a title of their own elsewhere.
    """
    skipped = _COLLEAGUES.match(scene.text, start)
    at = last = skipped.end() if skipped else start
    people: tuple[Referent, ...] = ()
    while len(people) < 20:
        one = _NEXT.match(scene.text, at)
        if (
            not one
            or _OF_SOMEBODY.search(one[0])
            or (
                (people or skipped)
                and (_starts_clause(scene.text, one.end()) or (same_title and _OF_ANOTHER.search(one[0])))
            )
        ):
            back = _NAMED_NEXT.match(scene.text, last) or scene.text.startswith(", whose ", last)
            return people, last if back else at
        people += scene.people.get(one.start("person"), ())
        at = last = one.end()
        separator = _AFTER_PERSON.match(scene.text, at)
        if not separator:
            break
        at = separator.end() - 1
    return people, at


def _starts_clause(text: str, end: int) -> bool:
    return (
        re.match(
            r" (?:said|says|told|is|was|has|had|will|led|joined|raised|runs|became|adds|added|reports|reported|wrote|noted)\b",
            text[end : end + 14],
        )
        is not None
    )


_JOINED = role_pattern(
    r"(?P<person><P>)(?: \([^()<P>]{1,70}\)|, (?:the |its |an? |<N>['’]s )?<T>(?=,? and ))?(?P<and>, and |, | and | & )(?:its )?(?:<T> |<N>(?:['’]s)? <T> |(?:his|her) (?:[a-z]+ ){1,2}|(?:[a-z-]+ )(?:chief|head|boss) )?$"
)


def joined_before(scene: Scene, end: int, joined: bool = False) -> tuple[Referent, ...]:
    """ "CEO Ann Lee and CTO Bob Ray founded": those whom "and" joins to the subject that ends here; `joined` where an
    "and" has already told that a list ends, so that commas go on with it.
    """
    people: tuple[Referent, ...] = ()
    while (match := _JOINED.search(scene.text, max(0, end - 110), end)) is not None:
        if not (people or joined) and match["and"] == ", ":
            break
        people = (*scene.people.get(match.start("person"), ()), *people)
        end = match.start()
    return people
