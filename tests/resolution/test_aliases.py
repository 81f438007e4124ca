"""The shipped alias data, and files of users."""

from collections import Counter

import pytest

from tests.resolution.tellings import extract, told_round
from vcgraph.errors import AliasError
from vcgraph.resolution import load_aliases, read_aliases, resolve
from vcgraph.resolution.aliases import alias_keys

ALIASES = load_aliases()


def test_at_least_200_investors_are_known():
    firms = [entry for entry in ALIASES.entries if entry.source == "investors.toml"]
    assert len(firms) >= 200
    assert sum(bool(entry.aliases or entry.former) for entry in firms) >= 150


def test_no_name_means_two_entries():
    keys = Counter(key for entry in ALIASES.entries for key in set(alias_keys(entry, (*entry.forms(), *entry.short))))
    assert [key for key, count in keys.items() if count > 1] == []


def test_short_forms_mean_the_investor_only_where_one_stands():
    assert ALIASES.find("index") is None
    assert ALIASES.find("index", invests=True).name == "Index Ventures"


def test_a_users_file_adds_names_and_wins(tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(
        '[[name]]\nname = "Zyx Holdings"\nkind = "firm"\naliases = ["Qor", "a16z"]\n'
        'former = [{ name = "Vex", until = "2020-05" }]\n',
        "utf-8",
    )
    aliases = load_aliases(file)
    made = extract(told_round("a", by=["Qor", "Vex", "Zyx"], stage="seed"))
    assert "org-zyx-holdings" in resolve([made], aliases=aliases).entities
    assert aliases.find("a16z").name == "Zyx Holdings"
    assert aliases.find("andreessen horowitz").name == "Andreessen Horowitz"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("[[name]", "mine.toml"),
        ('[[name]]\nname = "Zyx"\n', "kind"),
        ('[[name]]\nname = "Zyx"\nkind = "bank"\n', "kind"),
        ('[[name]]\nname = "Zyx"\nkind = "firm"\nalias = ["Q"]\n', "alias"),
        ('names = ["Zyx"]\n', "[[name]]"),
        ('name = ["Zyx"]\n', "[[name]]"),
    ],
)
def test_a_wrong_file_gives_one_clear_error(tmp_path, text, cause):
    file = tmp_path / "mine.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(AliasError, match=r"mine\.toml") as caught:
        read_aliases(file)
    assert cause in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_gives_one_clear_error(tmp_path):
    with pytest.raises(AliasError, match=r"no\.toml: No such file"):
        read_aliases(tmp_path / "no.toml")


def test_a_file_that_is_not_text_gives_one_clear_error(tmp_path):
    file = tmp_path / "mine.toml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(AliasError, match=r"mine\.toml"):
        read_aliases(file)
