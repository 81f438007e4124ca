"""Entities do not depend on order, come back when a decision is withdrawn, and grow piece by piece."""

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.resolution import mention
from tests.resolution.tellings import extract, name, told_commitment, told_round
from vcgraph.model import Decision, Investor
from vcgraph.resolution import MemoryIndex, moved_keys, read_article, resolve, resolve_around

NAMES = [
    "Andreessen Horowitz", "a16z", "A16Z", "Sequoia", "Sequoia Capital", "Sequoia Capital India", "Zyx", "Zyx Capital",
    "ZYX Capital", "Zyx Capital India", "Zyx Fund I", "Zyx Fund II", "Elon Musk", "Musk", "Musk Family Office",
    "Stripe", "Stripes", "Benchmark", "Benchmark Capital", "Shield AI", "ShieldAI",
    "Quintillion Harbour", "Quintilion Harbour",
]  # fmt: skip
KINDS = [None, "company", "firm", "fund", "person"]


@st.composite
def extractions(draw):
    """Articles that tell rounds of some companies by some investors, with names that resemble one another."""
    made = []
    for number in range(draw(st.integers(1, 6))):
        claims = [
            told_round(
                f"a{number}",
                draw(st.sampled_from(NAMES)),
                stage=draw(st.sampled_from([None, "seed", "series_a"])),
                by=[Investor(name=draw(st.sampled_from(NAMES)), kind=draw(st.sampled_from(KINDS))) for _ in range(2)],
            )
            for _ in range(draw(st.integers(1, 2)))
        ]
        uses = draw(st.lists(st.sampled_from(NAMES), max_size=2, unique=True))
        made.append(extract(*claims, names=[name(uses[0], *uses[1:])] if len(uses) > 1 else []))
    return made


def spelt_out(resolution):
    return resolution.entities, resolution.entity_of, resolution.decisions


@settings(max_examples=60, deadline=None)
@given(extractions(), st.randoms())
def test_order_does_not_matter(made, random):
    shuffled = random.sample(made, len(made))
    assert spelt_out(resolve(shuffled)) == spelt_out(resolve(made))


@settings(max_examples=60, deadline=None)
@given(extractions(), st.data())
def test_one_by_one_gives_what_all_at_once_gives(made, data):
    """The contract for a store: close the touched components before and after each change."""
    index, entities, entity_of = MemoryIndex(), {}, {}

    def change(extraction, act, undo):
        mentions = read_article(extraction).mentions
        touched = {one.key for one in mentions}
        while True:
            before = resolve_around(touched, index)
            act(mentions)
            touched |= before.keys
            after = resolve_around(touched, index)
            if after.keys <= touched:
                break
            undo(mentions)
            touched |= after.keys
        for identifier in before.entities:
            del entities[identifier]
        for key in before.keys:
            del entity_of[key]
        entities.update(after.entities)
        entity_of.update(after.entity_of)
        assert moved_keys(before, after) <= before.keys | after.keys

    for extraction in made:
        change(extraction, index.add, index.remove)
    gone = data.draw(st.sampled_from(made))
    change(gone, index.remove, index.add)
    whole = resolve([extraction for extraction in made if extraction is not gone])
    assert entities == whole.entities
    assert entity_of == whole.entity_of


@settings(max_examples=60, deadline=None)
@given(extractions(), st.data())
def test_a_withdrawn_decision_leaves_no_trace(made, data):
    keys = sorted(resolve(made).keys)
    left, right = sorted(data.draw(st.lists(st.sampled_from(keys), min_size=2, max_size=2, unique=len(keys) > 1)))
    judgement = data.draw(st.sampled_from(["same", "different"]))
    decided = Decision(left=left, right=right, judgement=judgement, score=1, made_by="person")
    withdrawn = decided.model_copy(update={"judgement": "withdrawn"})
    after = resolve(made, [decided])
    if left != right:
        assert (after.entity_of[left] == after.entity_of[right]) == (judgement == "same")
    assert spelt_out(resolve(made, [decided, withdrawn])) == spelt_out(resolve(made))


def entities_of(*names, decisions=()):
    mentions = [mention(each, kind) for each, kind in names]
    return resolve_around([one.key for one in mentions], MemoryIndex(mentions), decisions).entities


def test_a_person_and_a_family_office_stay_apart():
    made = extract(
        told_commitment("a", "Elon Musk", "Zyx Ventures", investor_kind="person"),
        told_commitment("a", "Musk Family Office", "Zyx Ventures"),
        names=[name("Elon Musk", "Musk", kind="person")],
    )
    assert {"person-elon-musk", "org-musk-family-office"} <= resolve([made]).entities.keys()


def test_an_entity_has_all_spellings_and_the_known_name():
    (entity,) = entities_of(("a16z", "firm"), ("A16Z", None), ("Andreessen Horowitz", "firm")).values()
    assert (entity.id, entity.name, entity.kind) == ("org-andreessen-horowitz", "Andreessen Horowitz", "firm")
    assert entity.aliases == ("A16Z", "a16z")


def test_a_name_that_fits_two_different_names_joins_neither():
    context = ("in:acme:seed",)
    mentions = [
        mention("Zyx", context=context),
        mention("Zyx Capital", "firm", context=context),
        mention("Zyx Labs", "company", context=("round:seed:1USD", "in:acme:seed")),
    ]
    resolution = resolve_around([one.key for one in mentions], MemoryIndex(mentions))
    assert len(resolution.entities) == 3
    doubts = [decision for decision in resolution.decisions if decision.judgement == "unsure"]
    assert any("ambiguous" in reason for decision in doubts for reason in decision.reasons)


def test_a_homonym_company_does_not_take_the_identifier_of_a_known_firm():
    entities = entities_of(("Benchmark", "company"), ("Benchmark Capital", "firm"))
    assert len(entities) == 2
    assert entities["org-benchmark"].kind == "company"


def test_a_parted_alias_gets_an_identifier_of_its_own():
    parted = Decision(
        left="org:a16z", right="org:andreessen horowitz", judgement="different", score=0, made_by="person"
    )
    entities = entities_of(("a16z", "firm"), ("Andreessen Horowitz", "firm"), decisions=[parted])
    assert entities.keys() == {"org-a16z", "org-andreessen-horowitz"}


def test_a_persons_decision_holds_for_a_name_of_whatever_kind():
    names = [("Zyx", None), ("Zyx", "firm"), ("Zyx Capital", "firm"), ("Zyx Capital", None)]
    parted = Decision(left="any:zyx", right="org:zyx capital", judgement="different", score=0, made_by="person")
    assert len(entities_of(*names)) == 1
    assert {entity.keys for entity in entities_of(*names, decisions=[parted]).values()} == {
        ("any:zyx", "org:zyx"), ("any:zyx capital", "org:zyx capital"),
    }  # fmt: skip


def test_identifiers_of_other_scripts_are_ascii():
    (identifier,) = entities_of(("Жар-птица", "company"))
    assert identifier.isascii()
