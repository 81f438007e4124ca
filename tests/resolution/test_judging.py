"""Each rule by one pair that it decides."""

import pytest

from benchmarks.resolution import mention
from vcgraph.resolution import NameRecord, judge, load_aliases

ALIASES = load_aliases()


def verdict(left, right):
    records = [NameRecord(one.key, [one]) for one in (left, right)]
    return judge(*records, ALIASES)


def firm(name, **more):
    return mention(name, "firm", **more)


def company(name, **more):
    return mention(name, "company", **more)


@pytest.mark.parametrize(
    ("left", "right", "judgement", "feature"),
    [
        (firm("a16z"), firm("Andreessen Horowitz"), "same", "alias data"),
        (mention("Founders Fund", "fund", context=("in:acme:",)), firm("Founders Fund"), "same", "alias data"),
        (mention("SoftBank Vision Fund", "firm"), mention("Vision Fund", "fund"), "same", "alias data"),
        (firm("Bain Capital"), firm("Bain Capital Ventures"), "different", "alias data"),
        (company("Zyx AI"), mention("Zyx AI", "person"), "different", "type"),
        (company("Zyx Pay"), company("ZyxPay"), "same", "spacing"),
        (firm("Zyx 3 Capital"), firm("Zyx 4 Capital"), "different", "number"),
        (firm("Zyx Capital India"), firm("Zyx Capital"), "different", "place"),
        (company("Zyx"), firm("Zyx Capital"), "different", "type"),
        (firm("Zyx"), firm("Zyx Capital"), "same", "dropped words"),
        (mention("Zyx"), company("Zyx Technologies"), "unsure", "dropped words"),
        (firm("Zyx Capital"), firm("Zyx Capital Ventures"), "unsure", "dropped words"),
        (firm("Abacus Beacon Crown"), firm("ABC"), "unsure", "acronym"),
        (firm("Quintillion Harbour Ventures"), firm("Quintilion Harbour Ventures"), "same", "spelling"),
        (company("Quintillio"), company("Quintillia"), "unsure", "spelling"),
        (company("Qorvex"), company("Zebra"), "different", "words"),
        (company("Quorvex"), company("Quorvex.com"), "same", "domain"),
        (company("Zyx.com"), company("Zyx.net"), "different", "domain"),
        (mention("Zyx Fund I", "fund"), mention("Zyx Fund", "fund"), "unsure", "number"),
        (mention("Zyx Fund II", "fund"), mention("Zyx Fund III", "fund"), "different", "number"),
        (mention("Zyx Ventures Fund II", "fund"), mention("Zyx Fund II", "fund"), "same", "words"),
        (mention("Zyx India Fund", "fund"), mention("Zyx China Fund", "fund"), "different", "place"),
        (mention("Ada Bell", "person"), mention("Ada Q. Bell", "person"), "same", "middle name"),
        (mention("Ada P. Bell", "person"), mention("Ada Q. Bell", "person"), "different", "middle name"),
        (mention("Bell", "person"), mention("Ada Bell", "person"), "unsure", "surname"),
        (mention("A. Bell", "person"), mention("Ada Bell", "person"), "unsure", "initial"),
        (mention("Ada Bell", "person"), mention("Bo Bell", "person"), "different", "first name"),
        (mention("Mike Bell", "person"), mention("Michael Bell", "person"), "unsure", "nickname"),
        (mention("Uwe Mueller", "person"), mention("Uwe Müller", "person"), "same", "spelling"),
    ],
)
def test_a_rule_decides(left, right, judgement, feature):
    decision = verdict(left, right)
    assert (decision.judgement, decision.reasons[0].partition(":")[0]) == (judgement, feature)
    assert verdict(right, left) == decision


def test_what_articles_share_turns_doubt_into_one_entity():
    shared = ("in:acme:series_a",)
    apart = verdict(mention("Zyx"), company("Zyx Robotics"))
    told = verdict(mention("Zyx", context=shared), company("Zyx Robotics", context=shared))
    assert (apart.judgement, told.judgement) == ("unsure", "same")
    assert "shared: in:acme:series_a" in told.reasons


def test_an_article_that_names_both_parts_them():
    left, right = mention("Zyx", "firm", context=("beside:zyx capital",)), firm("Zyx Capital")
    assert verdict(left, right).reasons == ("told apart: an article names both beside one another",)


def test_an_article_that_equates_both_joins_them():
    assert verdict(firm("Quorvex", also=("zyx partners",)), firm("Zyx Partners")).judgement == "same"


def test_a_known_name_with_a_firms_words_added_is_not_joined():
    arm = mention("Sequoia Capital Global Institute", "firm", also=("sequoia capital",))
    assert verdict(arm, firm("Sequoia Capital")).judgement == "unsure"
