"""Name keys, and what tells names apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vcgraph.normalize.names import fund_key, initials, latin, name_key, skeleton, squash, without_owner


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Stripe, Inc.", "stripe"),
        ("Stripes", "stripes"),
        ("KKR & Co. LP", "kkr"),
        ("The Boring Company", "boring company"),
        ("X Corp.", "x corporation"),
        ("Coop", "coop"),
        ("SE Ventures", "se ventures"),
        ("Société Générale S.A.", "societe generale"),
        ("J.P. Morgan", "jp morgan"),
        ("AT&T", "at and t"),
        ("L'Oréal", "loreal"),
        ("Sequoia Capital (India)", "sequoia capital india"),
        ("EcoMotors (EM)", "ecomotors"),
        ("红杉中国", "红杉中国"),
        ("Sumitomo Corp. Equity Asia", "sumitomo corporation equity asia"),
        ("Acme’s", "acme"),
        ("Inc.", "inc"),
        ("...", "..."),
    ],
)
def test_keys(name, key):
    assert name_key(name) == key


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("Abu Dhabi's Mubadala Investment Co.", "Mubadala Investment Co."),
        ("Kenya’s Paynet Group", "Paynet Group"),
        ("Levi's Strauss Fund", "Levi's Strauss Fund"),
        ("St. Jude Children's Research Hospital", "St. Jude Children's Research Hospital"),
        ("Ontario Teachers' Pension Plan", "Ontario Teachers' Pension Plan"),
    ],
)
def test_owners_in_front(name, rest):
    assert without_owner(name) == rest


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Acme Fund XIV", "acme fund 14"),
        ("NEA 14", "nea 14"),
        ("second Vision Fund", "vision fund 2"),
        ("Third Point Fund", "third point fund"),
        ("Acme debut fund", "acme fund 1"),
        ("V Ventures Fund", "v ventures fund"),
        ("Fund III", "fund 3"),
        ("500 Global Fund", "global fund 500"),
    ],
)
def test_fund_keys(name, key):
    assert fund_key(name) == key


@settings(deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_keys_are_never_empty(name):
    key = name_key(name)
    assert bool(key) == bool(name.strip())
    assert key == key.strip()


@settings(deadline=None)
@given(st.text(max_size=40))
def test_helpers_take_any_text(text):
    assert latin(text).isascii()
    assert squash(text) == squash(squash(text))
    assert len(skeleton(name_key(text))) <= 2 * len(latin(name_key(text)))
    assert isinstance(initials(tuple(text.split())), str)
