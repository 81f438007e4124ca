"""Lines that belong to the page of an article: who wrote it, what a picture shows, dates, counts, buttons, headings of teasers."""

import re

from vcgraph.normalize.patterns import Pattern

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_DAY = (
    rf"{_WEEKDAY}(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?(?: \d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},?(?: \d{{4}})?|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}})"
)
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|\d{1,2} ?[ap]\.?m\.?(?: [a-z]{2,4})?"
_DATED = rf"(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?:? ?)?(?:{_DAY}|{_CLOCK})(?:\W+(?:at )?(?:{_CLOCK}|{_DAY}))?(?: ?[|·•].{{0,40}})?"
_COUNTED = (
    r"[\d.,]+k? ?(?:comments?|shares?|likes?|views?|retweets?|claps?|replies|followers|min(?:ute)?s?(?: read)?)(?:\W.{0,40})?"
    r"|(?:\d+|an?) ?(?:second|minute|min|hour|hr|day|week|month|year)s? ago(?:\W.{0,40})?|reading time\b.{0,20}|.{0,60}\b\d+[- ]min(?:ute)?s? read"
)
_NETWORKS = (
    "facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|instagram|youtube|tumblr|digg|flipboard|google"
)
_BUTTONS = (  # the name of a network alone may be what is left of a sentence with a link
    rf"(?!(?:{_NETWORKS})\s*$)(?:(?:\b(?:and|via|on|to|this|it|us|the|article|story|post|share|tweet|like|save|print|pin it|e-?mail|copy(?: link)?"
    rf"|rss|follow|comments?|reply|more|listen|{_NETWORKS})\b|\d|[^\w\s])\s*)+"
)
_WHOLE = Pattern(rf"\W*(?:{_DATED}|{_COUNTED}|{_BUTTONS})?\W*", re.IGNORECASE)

_WRITTEN = r"(?i:written|posted|reported|published|edited|words|story|report|text|analysis) (?i:by)\b|(?i:by):? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z]|(?i:authors?): |From our\b"
_PICTURED = r"(?i:(?:photo|picture|image|illustration|video|graphic)s?(?: (?:by|credits?|courtesy|source|via)\b|:)|(?:credits?|source|courtesy(?: of)?): )"
_CAPTIONED = (
    r".*(?i:\b(?:photo|picture|image|photograph|illustration|screenshot)s?(?: by\b|:|/| credit| courtesy| via)|\((?:photo|image|picture|source|credit)\b|getty images|shutterstock|unsplash)"
    r"|.*(?:/ ?(?:AFP|AP|EPA|Reuters)\)?|\bhandout)$"
)
_HEADED = (
    r"(?i:(?:filed under|news provided by|ads?$|scroll (?:down|to)|view pdf|(?:media|press|investor) (?:contacts?|relations|inquiries)|thanks for reading|upgrade to|tags?|tagged|topics?|keywords|categor(?:y|ies)|related(?::|$| (?:stories|articles|posts|topics|news|content|reading|coverage)\b)|read (?:more|next|also)|also read|read also|more (?:from|on|in|about|stories|news|articles)|see (?:also|more)|up next|trending(?: now| (?:stories|topics|news))?:?$"
    r"|most (?:popular|read|viewed|shared|commented)|recommended|sponsored|promoted|advertis\w+|around the web|you (?:may|might)|don['’]?t miss|recent (?:posts|articles|comments|news)|leave a (?:reply|comment)"
    r"|(?:show |view |post |add |see )?(?:all )?(?:\d+ )?comments?|about (?:the|this) (?:author|writer|reporter)|in this (?:article|story)|on this page|table of contents|keep reading|editor['’]?s['’]? picks?"
    r"|sort by|what do you think|was this|download the app|get the latest|newsletters?:?$)\b|←)"
)
_ASKED = (
    r"(?i:sign (?:up|in)|log in|subscribe|register (?:now|here|to|for|today)|join (?:our|over|the|\d)|follow (?:us|@|on)|download (?:the|our|this|it|now|here|a)|click|tap here|listen to|watch (?:now|the)|want (?:to|more)|stay (?:up|in|ahead|tuned)|enter your|never miss|like what|(?:got|have) a (?:tip|story|scoop|news)"
    r"|support our|become a (?:member|subscriber)$|already a|unlock (?:this|the|your|full|more|all)|continue reading|this (?:article|story|post) (?:is|was|first|originally)|(?:we|we and our \w+ partners?|we and our partners) (?:use|value|store|may earn)|by (?:clicking|subscribing|signing)|(?:i|you) agree to|e-?mail address|(?:re)?tap to|manage cookies|privacy policy|please enable|your (?:e-?mail|browser|privacy|settings))\b"
)
_WRITER = r"(?:[A-Z][\w.’'-]+ ){1,4}(?:is|was|has been) (?:an? |the |our )?(?:[\w’'&-]+,? ){0,5}(?:reporter|writer|editor|journalist|correspondent|columnist|contributor|blogger|author|intern)\b"
_NO_SENTENCE = Pattern(rf"\W{{0,3}}(?:{_WRITTEN}|{_HEADED}|{_CAPTIONED})")
_STARTS = Pattern(rf"\W{{0,3}}(?:{_PICTURED}|{_ASKED}|{_WRITER}|(?i:©|copyright\b|all rights reserved))")
_ENDS = Pattern(r"(?<!\b[A-Z])[.!?][\"”’)]*\s*$")
_CONSENT = Pattern(r"(?i)\b(?:cookies?|javascript|ad-?blockers?|ad-free|privacy policy|terms of (?:use|service))\b")
_LONGEST = 400
"""Code points; a longer line is a paragraph."""


def is_of_page(line: str) -> bool:
    """Whether a line by its own words belongs to the page.

    >>> [is_of_page(line) for line in ("By Ann Lee", "May 3, 2024 | 10:30 AM", "81 Comments", "Ann Lee runs Acme.")]
    [True, True, True, False]
    """
    if len(line) > _LONGEST:
        return False
    words = any(map(str.isalnum, line))
    if (words and _WHOLE.fullmatch(line)) or _STARTS.match(line):
        return True
    return _NO_SENTENCE.match(line) is not None and not _ENDS.search(line)


def asks_consent(line: str) -> bool:
    """Whether a line above an article speaks of cookies and the like; within one it may be news of them."""
    return len(line) <= _LONGEST and _CONSENT.search(line) is not None
