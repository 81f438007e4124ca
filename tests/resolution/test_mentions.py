"""What one article contributes."""

from tests.resolution.tellings import extract, name, told_commitment, told_fund, told_role, told_round, usd
from vcgraph.model import Investor
from vcgraph.resolution import NameRecord, read_article


def keys_of(*claims, names=()):
    return {one.key for one in read_article(extract(*claims, names=names)).mentions}


def test_each_slot_gives_its_class():
    claims = (
        told_round("a", "Zyx", by=["Qor", Investor(name="Ada Bell", kind="person")], stage="seed"),
        told_commitment("a", "Big Pension", "Zyx Fund II"),
        told_role("a", "Bo Dell", "Zyx"),
    )
    assert keys_of(*claims) == {
        "org:zyx", "any:qor", "person:ada bell", "any:big pension", "fund:zyx fund 2", "person:bo dell",
    }  # fmt: skip


def test_a_short_name_stands_for_the_full_one_of_its_article():
    full = name("Zyx Capital", "Zyx", kind="firm")
    mentions = read_article(extract(told_round("a", "Acme", by=["Zyx"], stage="seed"), names=[full])).mentions
    zyx = next(one for one in mentions if one.key == "org:zyx capital")
    assert (zyx.forms, zyx.also) == (("Zyx Capital", "Zyx"), ("zyx",))


def test_a_fund_without_a_name_of_its_own_is_its_managers_or_its_articles():
    fund = told_fund("a", name="Fund III", manager="Zyx Capital", target=usd(1))
    lone = told_commitment("b", "Big Pension", "Fund III")
    assert "fund:zyx capital fund 3" in keys_of(fund, told_commitment("a", "Big Pension", "Fund III"))
    assert "fund:fund 3 of b" in keys_of(lone)


def test_similar_names_of_one_article_are_told_apart():
    mentions = read_article(extract(told_round("a", "Acme", by=["Zyx", "Zyx Capital"], stage="seed"))).mentions
    assert "beside:zyx capital" in next(one for one in mentions if one.key == "any:zyx").context


def test_a_record_forgets_what_is_removed_and_survives_json():
    one, other = (
        read_article(extract(told_round(article, "Zyx", stage="seed", amount=usd(5), by=["Qor"]))).mentions[1]
        for article in "ab"
    )
    record = NameRecord(one.key, [one])
    before = record.to_dict()
    record.add(other)
    assert record.to_dict() != before
    record.remove(other)
    assert record.to_dict() == before
    assert NameRecord.from_dict(before).to_dict() == before
