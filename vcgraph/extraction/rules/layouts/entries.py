"""Terse entries: "Acme (Oslo) – $5m Series A – Bede Ventures (lead), Corran", whose fields tell by their shape what they are."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.layouts.cells import NAME, NOTHING, SALE, STAGE, is_name, is_place_or_sector, read_names
from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.dated import is_date
from vcgraph.extraction.rules.layouts.records import Record, column_of
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.normalize.money import MoneyMention, find_money
from vcgraph.normalize.patterns import Pattern

_LEAST = 3
_BULLET = Pattern(r"\s*(?:[^\w\s$€£¥₹(\[\"“'‘]+\s*|\(?(?:\d{1,2}|[ivx]{1,4})[.)]\s+)*")
_SEPARATOR = r"\s+(?:[–—|·•/-]+|->|=>|[→➔➜])\s+|\t+| {2,}|(?<=[\w)\]]): |; "
_TO = Pattern(r" (?:for|to|into) (?=[A-Z])")
_PURPOSE = Pattern(r"(?<=\w) (?:to (?!date\b)|for (?:an? |its |the )?(?!\d))[a-z].*$")
""" "$30m to build ferries": what a sum is for."""
_PROSE = Pattern(
    r"\b(?:raises?|raised|raising|closes|closed|secure[sd]|lands|landed|bags|bagged|gets|got|picked|pulled|received|announced|is|was|were|has|have|had|will|said|says|hires?|hired|buys|bought|opens?|takes|took|joins?|joined|laid)\b"
)
_HEAD = Pattern(
    rf"(?P<name>(?:[\w’'.-]+ ){{0,6}}?{NAME})(?P<place> ?[(\[][^()\[\]]{{1,90}}[)\]])?\*{{0,2}}(?=\s*(?:$|[,:;|(\[\t]|[–—/→➔➜-][> ]| {{2}}))"
)
_PIECE = Pattern(r", |; |(?<!& Co)\. ")
_WHENCE = Pattern(r",? (?=(?:co-)?led by |signed by |courtesy of |with |from |at an? |joined by )")
_LED = Pattern(r"(?:was |round )?(?:co-?)?led by |leads?(?: investors?)?:? |lead investor:? ", re.IGNORECASE)
_GIVEN = Pattern(
    r"(?:(?:some|most|all|half|part|much) of (?:it|that|which),? from|with(?: (?:participation|help|support|money) (?:from|of|by))?|from|by|joined by|alongside|and|plus|also|others?:|investors?(?: include)?:?|backers?:|"
    r"lenders?:|co-investors?:|participants?:|backed by|signed by|written by|courtesy of|via|existing|including) ",
    re.IGNORECASE,
)
_TOOK_PART = Pattern(
    r"(?P<names>.+?)(?:, (?:already|there|in|on board)[^,]{0,30},)? (?:also |both |all )?(?:(?P<verb>(?:co-)?(?:led|leads?|leading)|(?:(?:is|are) )?in (?:the lead|front|the (?:driver['’]s|driving) seat)|(?:takes?|took|taking) the lead|headed(?: up)?|at the wheel)"
    r"|joins?|joined|(?:took|takes?|taking) part|follow(?:ed|s)?|participat(?:ed|es|ing)|invest(?:ed|s)?|return(?:ed|s)?|wr(?:ote|ites?) (?:the|its|their) che(?:ck|que)s?|(?:(?:came|comes?) )?(?:on board|aboard|along(?: for the ride)?|in)"
    r"|(?:go(?:es)?|went|sign(?:s|ed)?|invest(?:s|ed)?) (?:again|once more)|top(?:s|ped)? up|put (?:in|up) (?:the |more )?(?:money|cash)|(?:are|is) (?:the |an? )?new (?:names?|faces?) on the cap table|foot(?:s|ed)? the bill)(?: too| again| as well| the round| for the ride)?"
)
_PUT_IN = Pattern(
    r"(?P<names>[^,]+?)(?:, [^,]{3,40}(?:, [^,]{3,40})?,)? (?:puts?|chips?|chipped|pumps?|pumped|poure?d?s?) in (?P<sum>\S.*)|(?P<investors>[^,]+?)(?:, [^,]{3,40}(?:, [^,]{3,40})?,)? invest(?:s|ed) (?P<invested>\S.*)"
)
""" "Bede Ventures puts in $4m": who invests, and how much."""
_BOUGHT = Pattern(
    rf"(?:was )?(?:acquired|bought|purchased|snapped up) by (?:the )?(?P<buyer>{NAME})(?: for (?P<sum>.+))?"
)
_SOURCE = Pattern(r"\.? ?[(\[](?:via |source: )?[A-Z][\w.’']*(?: [A-Z][\w.’']*){0,2}[)\]]?\.?$")
_INSIDE = Pattern(r"(?P<before>[^()]+?) ?\((?P<inside>[^()]+)\)")
_AROUND_SUM = Pattern(
    rf"(?:an? |raised |in |of |che(?:ck|que) (?:of|for) |size:? |worth |c\. ?|~|about |undisclosed )*(?P<stage>{STAGE}\b)?[\s,/:(]*(?P<sum>\x00)?\s*(?:raised|funding|equity|round|in|of|,|/|:)*\s*[(]?(?P<after>\b{STAGE}\b)?[)]?\s*(?:round|raised|funding|extension)*",
    re.IGNORECASE,
)


def find_entries(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The entries of a text that has several; `listed` says that deals were found beside them."""
    found = [record for line in lines for record in _entry(line)]
    whole = sum({"amount", "investors"} <= {*one.fields} for one in found)  # two that name both are no chance
    return found if len(found) >= _LEAST or whole >= _LEAST - 1 or listed else []


def find_headed(lines: Sequence[Line], listed: bool) -> list[Record]:
    """Deals told in a few words below a line that is a company's name, where a text has several."""
    found = [records for heading, body in _headed(lines) if (records := list(_below(heading, body)))]
    return [one for records in found for one in records] if len(found) >= _LEAST else []


def _headed(lines: Sequence[Line]) -> Iterator[tuple[Line, list[Line]]]:
    """Lines that are names, each with the lines that follow it without a gap."""
    for at, line in enumerate(lines):
        name = company_name(line.text)
        apart = at == 0 or line.start - lines[at - 1].end > 1
        if name and apart and len(line.text) <= 40 and name == _BULLET.sub("", line.text, count=1).strip():
            end = at + 1
            while end < len(lines) and lines[end].start - lines[end - 1].end == 1:
                end += 1
            if end > at + 1:
                yield line, list(lines[at + 1 : end])


def _below(heading: Line, body: Sequence[Line]) -> Iterator[Record]:
    """The rounds told below a name; of the text only what is understood is read with them."""
    record: Record | None = None
    for line in body:
        for start, chunk in _chunks(line.text):
            at, bare = line.start + start, chunk.strip()
            fresh = Record(heading.start, line.end)
            fresh.put("company", heading.text)
            if _read_chunk(fresh, bare) and {"amount", "stage"} & {*fresh.fields}:
                fresh.spans.append((at, at + len(chunk)))
                if record is not None:
                    yield record
                record = fresh
            elif record is not None and _read_chunk(record, bare):
                record.spans.append((at, at + len(chunk)))
                record.end = line.end
    if record is not None:
        yield record


def _entry(line: Line) -> Iterator[Record]:
    """The entry that a line is: a name, and behind it fields of which one at least is a sum, a stage or a sale."""
    at = _BULLET.match(line.text).end()  # type: ignore[union-attr]
    record = Record(line.start, line.end)
    opening = find_money(line.text[at : at + 24])
    if opening and opening[0].start == 0:
        cut = _TO.match(line.text, at + opening[0].end)
        if cut is None:
            return
        record.put("amount", line.text[at : at + opening[0].end])
        at = cut.end()
    at, name = _company(line.text, at)
    if name is None:
        return
    record.put("company", name)
    reached = _read_fields(record, line.text, at)
    if reached > at and not _SOLD.search(line.text, at) and {"amount", "stage", "acquirer"} & {*record.fields}:
        if "manager" in record.fields:
            record.fields.pop("company")
        record.end = line.start + reached
        yield record


def _company(text: str, at: int) -> tuple[int, str | None]:
    """The company's name, and where the fields behind it begin; none where a place stands first."""
    head = _HEAD.match(text, at)
    if head is None or is_place_or_sector(head["name"]):
        return at, None
    name = company_name(head["name"])
    inside = head["place"] or ""
    if name is not None and (column_of(name) is not None or is_date(name)):
        return at, None
    telling = inside and (
        find_money(inside) or "undisclosed" in inside or is_sum_or_stage(Record(0, 0), inside.strip(" ()[]"))
    )
    end = head.start("place") if telling else head.end()
    return end, None if name is None or is_place_or_sector(name) else name


def _read_fields(record: Record, text: str, at: int) -> int:
    """Read the fields behind the name, and say where the last one that is understood ends."""
    reached = at
    rest, early = _SOURCE.sub("", text[at:]), []
    for start, chunk in _chunks(rest):
        if "company" in record.fields and _read_fund(record, chunk.strip(" .,;()")):
            reached = at + start + len(chunk)
            continue
        if reached == at and _DOES.fullmatch(chunk):
            continue
        if _PROSE.search(chunk) and not _TOOK_PART.fullmatch(chunk.strip(" .")) and not _BOUGHT.match(chunk):
            break
        sized = {"amount", "stage"} & {*record.fields}
        if _read_chunk(record, chunk):
            reached = at + start + len(chunk)
        elif not sized and _TOOK_PART.fullmatch(_bare(chunk)):
            early.append(chunk)  # who invests stands before the sum
    for chunk in early:
        _read_chunk(record, chunk)
    while reached < len(text) and text[reached] in ").]":
        reached += 1
    return reached


_SOLD = Pattern(r"\b(?:(?:by|from|after|through) (?:selling|exiting|the sale)|sells? (?:out|its stake)|exits?\b)")
""" "Bede Partners — $4m, harvested by selling out of Acme"."""
_DOES = Pattern(r"\s*(?:will|is|was|has|takes|gets|makes) [a-z' ,\-]+")
""" "(Acme –) will come home to draw your blood": what it does."""
_FUND = Pattern(
    r"(?:[A-Z]\w+ ){0,3}Fund (?:[IVX]+|\d{1,2})|(?:(?:its|new|an?|the) )?(?:(?P<first>debut|first|inaugural|maiden)|second|third|fourth|fifth|sixth|seventh|eighth)(?: \w+)? (?:fund|vehicle)"
)
_CLOSE = Pattern(
    r"(?:(?:hit|held|made|had) )?(?:an? )?(?:final|first|second|interim) clos(?:e|ing)|(?:closed|launch(?:ed|ing)|fundraising|raising|in market|oversubscribed|hard cap)"
)
_AIM = Pattern(r"(?:targeting |target:? (?:of )?)(?P<behind>\S+)|(?P<before>\S+(?: (?:million|billion))?) target")


def _read_fund(record: Record, field: str) -> bool:
    """Read a field that tells of a fund: then the entry is its manager's."""
    piece, _, more = field.partition(", ")
    named, aim = _FUND.fullmatch(piece), _AIM.fullmatch(piece)
    if named and not {"stage", "fund"} & {*record.fields}:
        record.put("manager", record.fields["company"])
        record.put("fund", "" if named["first"] else piece)
        record.sure = True
    elif "manager" in record.fields and (aim or _CLOSE.fullmatch(piece)):
        if aim:
            record.put("amount", aim["behind"] or aim["before"])
        record.fields["status"] = f"{record.fields.get('status', '')} {'target' if aim else piece}".strip()
    elif "manager" not in record.fields or not is_sum_or_stage(record, piece):
        return False
    if more:
        _read_fund(record, more)
    return True


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """The fields of an entry, with their places."""
    begin = 0
    sums = find_money(text)
    for cut in re.finditer(
        rf"{_SEPARATOR}|(?<!& Co)\.(?:\s+|$)(?=[A-Z$€£¥₹]|$)|(?<=\w) ?[(\[](?=(?:(?:say|about|around|roughly|approx\.?|circa|i\.e\.,?|or|some|c\.) ?)?[\d$€£¥₹A-Z~]*\d)|(?:(?<=[\dMmnkB])|(?<=seed)|(?<=Seed)|(?<=[Ss]eries [A-H]))\) (?=[a-z])|^\s*[(\[,:|–—-]\s*|[)\]]\s*[,:;]?(?: and)?\s*(?=[|–—-]|$)",
        text,
    ):
        if any(one.start < cut.start() < one.end for one in sums):
            continue  # "$4m (₹26 Cr)" is one sum
        if cut.start() > begin:
            yield begin, text[begin : cut.start()]
        begin = cut.end()
    if begin < len(text):
        yield begin, text[begin:]


def _read_chunk(record: Record, chunk: str) -> bool:
    """Read one field; say whether it means anything."""
    bare = _bare(chunk)
    if _read_clause(record, bare):
        return True
    if SALE.fullmatch(bare) and "stage" not in record.fields:  # "Acme | M&A | Bede"
        record.put("stage", bare)
        return True
    inside = _INSIDE.fullmatch(bare)
    if inside and is_sum_or_stage(record, inside["before"]):
        return is_sum_or_stage(record, inside["inside"]) or _is_investors(record, inside["inside"]) or True
    opening, *whence = _WHENCE.split(bare, maxsplit=1)
    opening = _PURPOSE.sub("", opening) if find_money(opening[:24]) else opening
    pieces = [piece for piece in _PIECE.split(opening) if piece.strip()] + whence
    understood = False
    known = any(is_sum_or_stage(Record(0, 0), piece) for piece in pieces)
    for number, piece in enumerate(pieces):
        if is_sum_or_stage(record, piece):
            understood = True
            continue
        if known and not understood and not is_name(piece):
            continue
        if NOTHING.fullmatch(piece):
            record.put("amount", piece)
            understood = True
            continue
        rest = ", ".join(pieces[number:])
        staged = re.match(rf"({STAGE}) (?=(?-i:[A-Z]))", rest, re.IGNORECASE)
        if staged and "stage" not in record.fields and "series" not in rest.lower():
            record.put("stage", staged[1])
            rest = rest[staged.end() :]
        return _is_investors(record, rest) or understood
    return understood


def _read_clause(record: Record, bare: str) -> bool:
    """Read a field that tells who bought or invested for how much."""
    bought = _BOUGHT.fullmatch(bare)
    if bought:
        record.put("acquirer", bought["buyer"])
        if bought["sum"]:
            record.put("amount", bought["sum"])
        return True
    put_in = _PUT_IN.fullmatch(bare) if "amount" not in record.fields else None
    if put_in is None or not is_sum_or_stage(record, put_in["sum"] or put_in["invested"]):
        return False
    return _is_investors(record, f"from {put_in['names'] or put_in['investors']}")


def _bare(chunk: str) -> str:
    """A field without the stops around it and the source behind a clause; a bracket that was cut off is closed again."""
    told = _SOURCE.sub("", chunk.strip())
    if told != chunk.strip() and (_TOOK_PART.fullmatch(told) or _PUT_IN.fullmatch(told)):
        return told
    bare = chunk.strip(" .,;" if "(" in chunk else " .,;)")
    return (bare + ")" * ("(" in bare and ")" not in bare)).replace("w/ ", "with ")


def is_sum_or_stage(record: Record, text: str) -> bool:
    """Read a text that is a sum, a stage or both, and nothing else; say whether it is."""
    sums: list[MoneyMention] = find_money(text)
    plain = text[: sums[0].start] + "\x00" + text[sums[0].end :] if len(sums) == 1 else text
    match = _AROUND_SUM.fullmatch(plain.strip())
    if match is None or not (sums or match["stage"] or match["after"]) or len(sums) > 1:
        return False
    stage = match["stage"] or match["after"]
    if (sums and "amount" in record.fields) or (stage and "stage" in record.fields):
        return False
    if stage and len(stage) == 1 and not sums:
        return False
    if sums:
        record.put("amount", text[sums[0].start : sums[0].end])
    if stage:
        record.put("stage", stage)
    return True


def _is_investors(record: Record, text: str) -> bool:
    """Whether a field names who invested, in words or, behind a sum or a stage, by names alone."""
    if not {"amount", "stage"} & {*record.fields}:
        return False
    column, known = "investors", False
    for piece in re.split(
        r"[,;]? (?=with |alongside |joined by |plus )|; |, (?=with |also )|(?<=\bled)(?:,| and) (?=[A-Z])", text
    ):
        led, took_part = _LED.match(piece), _TOOK_PART.fullmatch(piece)
        given = _GIVEN.match(piece)
        names = (
            took_part["names"] if took_part else piece[led.end() :] if led else piece[given.end() :] if given else piece
        )
        read = read_names(names) or (read_names(names, loose=True) if led or (given and names[:1].isupper()) else None)
        plain = not (led or took_part or given)
        if read is None or (plain and not known and not _are_backers([one.name for one in read])):
            return known
        known = known or bool(read)
        column = "lead" if led or (took_part and took_part["verb"]) else "investors"
        record.put("lead" if column == "lead" else "investors", names)
    return known


def _are_backers(names: Sequence[str]) -> bool:
    """Whether bare names are those of investors: no place, no trade, and no single common word."""
    if not names or any(is_place_or_sector(name) or not is_name(name) for name in names):
        return False
    return len(names) > 1 or names[0].lower() not in lexicon().common
