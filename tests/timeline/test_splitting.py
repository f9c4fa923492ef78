"""Trips that were wrongly made one, parted by stops, by days, by travellers, by articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from itinerary.errors import UsageError
from itinerary.facts import Article, Person, Trip
from itinerary.timeline import past, queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.correcting import correct, undo
from itinerary.timeline.edits import Action
from itinerary.timeline.importing import import_articles
from itinerary.timeline.known import KnownTrip
from itinerary.timeline.settling import rebuild
from itinerary.timeline.store import Store
from tests.timeline.samples import KERR, article, stop, trip
from tests.timeline.test_editing import ANN, NEVER
from tests.timeline.test_importing import dump

HOLM = Person("Jonas Holm", "defence minister", "NZ")
SAID: dict[str, list[Trip]] = {
    "twice": [
        trip(
            stop("CN", "03-06", "03-07", city="Beijing"),
            stop("CN", "03-20", "03-21", city="Shanghai"),
        )
    ],
    "party": [trip(stop("VN", "04-10", "04-11"), who=(KERR, HOLM))],
    "kerr": [trip(stop("VN", "04-10", "04-11", city="Hanoi"))],
    "holm": [trip(stop("VN", "04-10", "04-11", city="Hue"), who=(HOLM,))],
    "month": [trip(stop("FJ", "05-01", "05-31", precision="month"))],
    "days": [trip(stop("FJ", "05-06", "05-07"))],
    "days-again": [trip(stop("FJ", "05-06", "05-07", city="Suva"))],
    "month-again": [trip(stop("FJ", "05-01", "05-31", precision="month"))],
}
TOLD = dict(zip(SAID, (f"03-0{n}" for n in range(1, 9)), strict=True))
CHINA, VIETNAM, FIJI = "kerr-cn-2024-03", "kerr-vn-2024-04", "kerr-fj-2024-05"


def extract(told: Article) -> list[Trip]:
    return SAID[told.doc]


def tell(store: Store, *names: str) -> Store:
    import_articles(store, [article(name, TOLD[name]) for name in names], extract)
    return store


def split(store: Store, identity: str, **how: object) -> list[str]:
    with store.writing() as connection:
        return correct(connection, ANN, Action.SPLIT, [identity], **how)  # type: ignore[arg-type]


def trips(store: Store) -> dict[str, KnownTrip]:
    with store.reading() as connection:
        asked = queries.all_trips(connection, NEVER, Filters(), sources=True)
        return {one.id: one for one in asked}


def cities(known: KnownTrip) -> list[str | None]:
    return [one.city for one in known.stops]


@pytest.mark.parametrize("how", [{"values": {"from": "2024-03-20"}}, {"stops": ["CN-shanghai"]}])
def test_two_visits_to_one_country(store: Store, how: dict[str, object]) -> None:
    tell(store, "twice")
    before = dump(store)
    assert split(store, CHINA, **how) == [CHINA, f"{CHINA}-20"]
    found = trips(store)
    assert cities(found[CHINA]) == ["Beijing"]
    assert cities(found[f"{CHINA}-20"]) == ["Shanghai"]
    assert found[f"{CHINA}-20"].stops[0].start == date(2024, 3, 20)
    parted = dump(store)
    with store.writing() as connection:
        rebuild(connection)
    assert dump(store) == parted
    with store.reading() as connection:
        then = past.known_on(connection, ANN.at.date(), NEVER, Filters(), ahead=False)
        assert [cities(one) for one in then] == [["Beijing"], ["Shanghai"]]
    with store.writing() as connection:
        undo(connection, ANN)
    assert dump(store) == before


def test_an_edit_of_a_part_is_not_of_the_other(store: Store) -> None:
    split(tell(store, "twice"), CHINA, values={"from": "2024-03-20"})
    with store.writing() as connection:
        correct(connection, ANN, Action.EDIT, [f"{CHINA}-20"], values={"city": "Wuhan"})
    found = trips(store)
    assert [cities(found[name]) for name in sorted(found)] == [["Beijing"], ["Wuhan"]]
    with store.reading() as connection:
        shown = {name: queries.find_trip(connection, name, NEVER) for name in found}
    edits = {name: [note.said for note in one.edits][1:] for name, one in shown.items() if one}
    assert edits == {CHINA: [], f"{CHINA}-20": ["edit: city Wuhan"]}
    with store.writing() as connection:
        correct(connection, ANN, Action.DROP, [CHINA])
    assert cities(trips(store)[f"{CHINA}-20"]) == ["Wuhan"]
    assert CHINA not in trips(store)


def test_parts_are_one_again_after_a_merge(store: Store) -> None:
    tell(store, "twice")
    split(store, CHINA, values={"from": "2024-03-20"})
    with store.writing() as connection:
        correct(connection, ANN, Action.MERGE, [CHINA, f"{CHINA}-20"])
    (known,) = trips(store).values()
    assert (known.id, cities(known)) == (CHINA, ["Beijing", "Shanghai"])


def test_a_traveller_of_his_own(store: Store) -> None:
    tell(store, "party", "kerr")
    assert split(store, VIETNAM, values={"who": "Holm"}) == ["holm-vn-2024-04", VIETNAM]
    tell(store, "holm")
    found = trips(store)
    assert [person.name for person in found[VIETNAM].travellers] == ["Mira Kerr"]
    assert cities(found[VIETNAM]) == ["Hanoi"]
    assert [person.name for person in found["holm-vn-2024-04"].travellers] == ["Jonas Holm"]
    assert cities(found["holm-vn-2024-04"]) == ["Hue"]


def test_what_an_article_says(store: Store) -> None:
    tell(store, "month", "days")
    month = article("month", TOLD["month"]).id
    left = split(store, FIJI, articles=[month])
    assert len(left) == 2
    tell(store, "days-again", "month-again")
    told = sorted(sorted(source.doc for source in one.sources) for one in trips(store).values())
    assert told == [["days", "days-again"], ["month", "month-again"]]


@pytest.mark.parametrize(
    "how",
    [
        {"values": {"from": "2024-03-01"}},
        {"values": {"from": "2024-04-01"}},
        {"values": {"who": "Kerr"}},
        {"values": {"who": "Holm"}},
        {"articles": ["nobody's"]},
    ],
)
def test_a_split_that_parts_nothing_is_refused(store: Store, how: dict[str, object]) -> None:
    tell(store, "twice")
    before = dump(store)
    with pytest.raises(UsageError):
        split(store, CHINA, **how)
    assert dump(store) == before


def test_a_split_outlives_a_better_extractor(store: Store) -> None:
    from itinerary.timeline.reextraction import apply_reread, reread

    split(tell(store, "twice"), CHINA, values={"from": "2024-03-20"})

    def better(told: Article) -> list[Trip]:
        return [replace(one, purpose="talks on trade") for one in extract(told)]

    apply_reread(store, reread(store, better))
    found = trips(store)
    assert {name: cities(one) for name, one in found.items()} == {
        CHINA: ["Beijing"],
        f"{CHINA}-20": ["Shanghai"],
    }
