"""Dates: absolute, partial, relative to the publish date, relative to the event before."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcgraph.model import PartialDate
from vcgraph.normalize.dates import DateMention, Offset, find_dates, resolve

PUBLISHED = date(2024, 5, 15)  # a Wednesday

ABSOLUTE = {
    "May 13, 2024": "2024-05-13",
    "13 May 2024": "2024-05-13",
    "13th of May 2023": "2023-05-13",
    "Dec. 12, 2011": "2011-12-12",
    "May 13-15, 2024": "2024-05-13",
    "Tuesday, May 14, 2024": "2024-05-14",
    "5/13/2024": "2024-05-13",
    "13/5/2024": "2024-05-13",
    "13.05.2024": "2024-05-13",
    "2024-05-13": "2024-05-13",
    "2024-05": "2024-05",
    "May 2024": "2024-05",
    "May of 2024": "2024-05",
    "Sept. 2011": "2011-09",
    "Dec-2022": "2022-12",
    "May '07": "2007-05",
    "MARCH 2009": "2009-03",
    "Q3 2024": "2024-35",
    "Q3 of 2024": "2024-35",
    "3Q24": "2024-35",
    "third quarter of 2024": "2024-35",
    "fourth-quarter 2019": "2019-36",
    "H1 2024": "2024-40",
    "second half of 2023": "2023-41",
    "summer of 2023": "2023-22",
    "fall 2023": "2023-23",
    "early 2024": "2024",
    "mid-2023": "2023",
    "late 2023": "2023",
    "end of 2023": "2023",
    "2009": "2009",
}
RELATIVE = {
    "today": "2024-05-15",
    "this morning": "2024-05-15",
    "yesterday": "2024-05-14",
    "tomorrow": "2024-05-16",
    "Tuesday": "2024-05-14",
    "Wednesday": "2024-05-15",
    "Thursday": "2024-05-09",
    "last Wednesday": "2024-05-08",
    "next Tuesday": "2024-05-21",
    "Tuesday, May 14": "2024-05-14",
    "May 13": "2024-05-13",
    "December 12": "2023-12-12",
    "May 20": "2024-05-20",
    "last week": "2024-05",
    "this week": "2024-05",
    "last month": "2024-04",
    "next month": "2024-06",
    "this year": "2024",
    "earlier this year": "2024",
    "late last year": "2023",
    "next year": "2025",
    "last quarter": "2024-33",
    "March this year": "2024-03",
    "March of last year": "2023-03",
    "last March": "2024-03",
    "last May": "2023-05",
    "March": "2024-03",
    "June": "2023-06",
    "early March": "2024-03",
    "last summer": "2023-22",
    "this fall": "2024-23",
    "first quarter": "2024-33",
    "fourth quarter": "2023-36",
    "first half of this year": "2024-40",
    "fourth quarter of last year": "2023-36",
    "Second Half of the year": "2024-41",
    "a year ago": "2023",
    "two years ago": "2022",
    "ten years ago": "2014",
    "three months ago": "2024-02",
    "six months back": "2023-11",
    "two weeks ago": "2024-05",
    "10 days ago": "2024-05-05",
    "the end of the year": "2024",
    "the start of the year": "2024",
    "the year before last": "2022",
    "the month before last": "2024-03",
    "a fortnight ago": "2024-05",
    "a year and a half ago": "2022-11",
    "one and a half years ago": "2022-11",
    "this coming Friday": "2024-05-17",
}


def only(text: str, published: date | None = PUBLISHED) -> DateMention:
    [mention] = find_dates(text, published)
    return mention


@pytest.mark.parametrize(("form", "edtf"), ABSOLUTE.items())
def test_absolute_dates_need_no_publish_date(form: str, edtf: str) -> None:
    text = f"Oakly raised its round in {form} from Elm Ventures."
    mention = only(text, None)
    assert (str(mention.date), mention.relation) == (edtf, "absolute")
    assert text[mention.start : mention.end] == form


@pytest.mark.parametrize(("form", "edtf"), RELATIVE.items())
def test_relative_dates_count_from_the_publish_date(form: str, edtf: str) -> None:
    text = f"Oakly raised its round in {form}, it said."
    mention = only(text)
    assert (str(mention.date), mention.relation) == (edtf, "relative")
    assert text[mention.start : mention.end] == form


@pytest.mark.parametrize("form", RELATIVE)
def test_relative_dates_stay_unknown_without_a_publish_date(form: str) -> None:
    assert all(mention.date is None for mention in find_dates(f"It closed in {form}.", None))


@pytest.mark.parametrize(
    ("published", "form", "edtf"),
    [
        (date(2024, 1, 3), "last month", "2023-12"),
        (date(2024, 1, 3), "this week", "2024-01"),
        (date(2024, 1, 3), "last quarter", "2023-36"),
        (date(2024, 7, 3), "last week", "2024-06"),
        (date(2024, 5, 8), "last week", "2024"),
        (date(2024, 3, 31), "a month ago", "2024-02"),
        (date(2024, 1, 10), "two weeks ago", "2023-12"),
    ],
)
def test_turns_of_months_and_years(published: date, form: str, edtf: str) -> None:
    assert str(only(f"It closed {form}.", published).date) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It will close the round in June.", "2024-06"),
        ("It hopes to sign by July.", "2024-07"),
        ("It will list its shares on Friday.", "2024-05-17"),
        ("It will list its shares on Wednesday.", "2024-05-15"),
        ("It will list its shares, it said on Friday.", "2024-05-10"),
        ("It bought the firm, led by Ada Byron, in June.", "2023-06"),
        ("It would sell, a filing reported in June said.", "2023-06"),
    ],
)
def test_what_is_to_come_lies_ahead(text: str, edtf: str) -> None:
    assert str(only(text).date) == edtf


def test_a_week_across_two_years_has_no_form() -> None:
    assert only("It closed last week.", date(2025, 1, 8)).date is None


@pytest.mark.parametrize(
    ("form", "relation", "offset", "resolved"),
    [
        ("one month later", "after_previous", Offset(1, "month"), "2021-12"),
        ("two years later", "after_previous", Offset(2, "year"), "2023"),
        ("18 months after", "after_previous", Offset(18, "month"), "2023-05"),
        ("10 days later", "after_previous", Offset(10, "day"), "2021-11-15"),
        ("a week later", "after_previous", Offset(1, "week"), "2021-11"),
        ("the following year", "after_previous", Offset(1, "year"), "2022"),
        ("the next day", "after_previous", Offset(1, "day"), "2021-11-06"),
        ("a year earlier", "before_previous", Offset(1, "year"), "2020"),
        ("the year before", "before_previous", Offset(1, "year"), "2020"),
        ("the same year", "same_as_previous", Offset(1, "year"), "2021"),
        ("later that year", "same_as_previous", Offset(1, "year"), "2021"),
        ("the same month", "same_as_previous", Offset(1, "month"), "2021-11"),
        ("December of that year", "same_as_previous", Offset(1, "year"), "2021-12"),
        ("June of the following year", "after_previous", Offset(1, "year"), "2022-06"),
        ("a few months later", "after_previous", None, "None"),
        ("more than a year later", "after_previous", None, "None"),
    ],
)
def test_dates_that_count_from_the_event_before(form: str, relation: str, offset: Offset | None, resolved: str) -> None:
    text = f"It raised more money {form}."
    mention = only(text)
    assert (mention.date, mention.relation, mention.offset) == (None, relation, offset)
    assert text[mention.start : mention.end] == form
    assert str(resolve(mention, PartialDate("2021-11-05"))) == resolved
    assert resolve(mention, None) is None


def test_resolving_says_no_more_than_the_event_before() -> None:
    assert resolve(only("It grew a month later."), PartialDate("2021")) is None
    assert resolve(only("It grew two years later."), PartialDate("2021")) == PartialDate("2023")
    assert resolve(only("It grew in 2020."), PartialDate("2021")) == PartialDate("2020")


def test_clauses_that_date_from_a_named_event() -> None:
    mention = only("The Series A came two years after its seed round.")
    assert (mention.relation, mention.offset) == ("after_previous", Offset(2, "year"))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Velora raised $9 million six months after raising $2 million.", "2023-11"),
        ("Two years after its seed round, Velora has raised $9 million.", "2022"),
        ("In 2019 Velora raised $9 million, a year after its seed round.", "None"),
    ],
)
def test_clauses_that_date_what_they_name(text: str, edtf: str) -> None:
    mention = find_dates(text, date(2024, 5, 13))[-1]
    assert (mention.date, mention.relation, str(mention.ahead)) == (None, "before_next", edtf)


def test_years_and_months_that_belong_to_a_name() -> None:
    text = "Elm's 2006 and 2009 funds grew after January's sale."
    assert [str(mention.date) for mention in find_dates(text, PUBLISHED)] == ["2006", "2009", "2024-01"]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Velora bought Zendo and in August Quillon raised $5 million.", ["2023-08"]),
        ("Velora left; in April Harrow came back, but in June Quillon won.", ["2024-04", "2023-06"]),
        ("A February round valued Zendo. The March round did not.", ["2024-02", "2024-03"]),
        ("It believes in Zendo and April Underwood, and in April.", ["2024-04"]),
        ("An April Underwood stake and the April Foundation are no dates.", []),
    ],
)
def test_a_month_before_or_without_a_name(text: str, months: list[str]) -> None:
    assert [str(mention.date) for mention in find_dates(text, PUBLISHED)] == months


def test_several_dates_in_one_sentence() -> None:
    text = "It raised a seed round in 2013, a Series A in June 2015 and, in 2016 and 2018, two more."
    assert [str(mention.date) for mention in find_dates(text)] == ["2013", "2015-06", "2016", "2018"]


@pytest.mark.parametrize(
    "text",
    [
        "It has 2,000 users.", "It hired 2000 employees in two cities.", "It may raise more.", "May it grow.",
        "He was hired by April Underwood.", "the 2000s", "It is a two-year-old firm.", "on Black Friday",
        "05/06/2024", "It costs $2014.", "Feb 29, 2023", "recently", "in the past year", "It will march on.",
        "the day", "a fall in value", "at 2014 Main Street", "version 1.2.2024.7", "It spent 2,012 hours.",
    ],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text, PUBLISHED) == []


@pytest.mark.parametrize("text", ["years ago", "a few months ago", "more than a year ago", "half a year ago"])
def test_vague_spans_stay_unknown(text: str) -> None:
    assert only(f"It began {text}.").date is None


PIECES = ["May", " 13", ", ", "2024", "in ", "last ", "this ", "year", " ago", "two ", "years", " after", "Q3", "the ",
          "same ", "Tuesday", "/", "-", ".", "5", "'07", "half", " of ", "\n", "week", "summer", "30", "Feb",
          "٣"]  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=60).map("".join)


@given(TEXT, st.none() | st.dates())
def test_any_text_gives_ordered_spans_within_it(text: str, published: date | None) -> None:
    end = 0
    for mention in find_dates(text, published):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.date is None or mention.relation in ("absolute", "relative")
        resolve(mention, PartialDate("2020-02-29"))
        end = mention.end


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31)))
def test_every_day_reads_back(day: date) -> None:
    for form in (day.isoformat(), f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%b} {day.year}"):
        assert only(f"It closed on {form}.", None).date == PartialDate.from_date(day)


@pytest.mark.parametrize(
    "unit", ["May ", "1", "1 ", "2012 ", "2012-", "in 2012 and ", "two years ago ", "two years after ", "Tuesday ",
             "May 1", "1.1.", "1/", "the same year ", "Q1", "third ", "  ", "early ", "more than ", "year", "this "],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    begin = time.process_time()
    find_dates(text, PUBLISHED)
    assert time.process_time() - begin < 6
