"""What editors say outranks the articles, survives everything, and can be taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from itinerary.errors import UsageError
from itinerary.facts import Article, Status, Trip
from itinerary.timeline import correcting, past, queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.correcting import Editor, correct, undo
from itinerary.timeline.edits import Action
from itinerary.timeline.importing import import_articles
from itinerary.timeline.known import KnownTrip
from itinerary.timeline.reextraction import apply_reread, reread
from itinerary.timeline.settling import rebuild
from itinerary.timeline.store import Store
from tests.timeline.samples import article, stop, trip
from tests.timeline.test_importing import dump

ANN = Editor("Ann", datetime(2024, 3, 4, 12, tzinfo=UTC))
NEVER = date.min
SAID: dict[str, list[Trip]] = {
    "tour": [trip(stop("JP", "03-09", "03-10"), stop("KR", "03-11", "03-12"))],
    "again": [trip(stop("JP", "03-09", "03-10"))],
    "maybe": [trip(stop("FJ", "03-20", "03-21"), status="tentative")],
    "far": [trip(stop("VN", "04-20", "04-21"))],
}
TOUR, FIJI, VIETNAM = "kerr-jp-2024-03", "kerr-fj-2024-03", "kerr-vn-2024-04"


def extract(told: Article) -> list[Trip]:
    return SAID[told.doc]


@pytest.fixture
def filled(store: Store) -> Store:
    import_articles(
        store,
        [article("tour", "03-01"), article("maybe", "03-02"), article("far", "03-02")],
        extract,
    )
    return store


def trips(store: Store) -> dict[str, KnownTrip]:
    with store.reading() as connection:
        return {one.id: one for one in queries.all_trips(connection, NEVER, Filters())}


def edit(store: Store, action: Action, *ids: str, **more: object) -> list[str]:
    with store.writing() as connection:
        return correct(connection, ANN, action, ids, **more)  # type: ignore[arg-type]


def test_an_edit_outranks_what_articles_say_later(filled: Store) -> None:
    edit(filled, Action.EDIT, TOUR, stops=["JP"], values={"start": "2024-03-08", "city": "Kobe"})
    import_articles(filled, [article("again", "03-09", "Told again on the ninth.")], extract)
    tour = trips(filled)[TOUR]
    assert (tour.stops[0].start, tour.stops[0].end) == (date(2024, 3, 8), date(2024, 3, 10))
    assert tour.stops[0].city == "Kobe"
    assert tour.stops[1].start == date(2024, 3, 11)
    assert tour.edited
    with filled.reading() as connection:
        shown = queries.find_trip(connection, TOUR, NEVER)
    assert shown is not None
    (note,) = shown.edits
    assert (note.author, note.at) == ("Ann", ANN.at)
    assert "2024-03-08" in note.said


def test_a_status_of_a_stop_and_of_the_whole(filled: Store) -> None:
    edit(filled, Action.EDIT, TOUR, stops=["KR"], values={"status": "cancelled"})
    tour = trips(filled)[TOUR]
    assert [one.status for one in tour.stops] == [Status.PLANNED, Status.CANCELLED]
    assert tour.status is Status.PLANNED
    edit(filled, Action.EDIT, TOUR, values={"status": "postponed"})
    tour = trips(filled)[TOUR]
    assert {tour.status, *(one.status for one in tour.stops)} == {Status.POSTPONED}


def test_confirm_and_drop(filled: Store) -> None:
    assert edit(filled, Action.CONFIRM, FIJI) == [FIJI]
    fiji = trips(filled)[FIJI]
    assert (fiji.status, fiji.confidence) == (Status.PLANNED, 1.0)
    assert edit(filled, Action.DROP, FIJI) == []
    assert FIJI not in trips(filled)


def test_a_dropped_trip_stays_dropped_when_it_is_told_again(filled: Store) -> None:
    edit(filled, Action.DROP, FIJI)
    SAID["fiji-again"] = [trip(stop("FJ", "03-20", "03-21"))]
    import_articles(filled, [article("fiji-again", "03-05")], extract)
    assert FIJI not in trips(filled)


def test_merge_and_split(filled: Store) -> None:
    assert edit(filled, Action.MERGE, TOUR, VIETNAM) == [TOUR]
    assert [one.country for one in trips(filled)[TOUR].stops] == ["JP", "KR", "VN"]
    left = edit(filled, Action.SPLIT, TOUR, stops=["KR"])
    assert left == [TOUR, "kerr-kr-2024-03"]
    assert [one.country for one in trips(filled)["kerr-kr-2024-03"].stops] == ["KR"]
    assert [one.country for one in trips(filled)[TOUR].stops] == ["JP", "VN"]


def test_undo_takes_back_one_after_the_other(filled: Store) -> None:
    before = dump(filled)
    edit(filled, Action.MERGE, TOUR, VIETNAM)
    edit(filled, Action.SPLIT, TOUR, stops=["KR"])
    edit(filled, Action.EDIT, TOUR, values={"status": "cancelled"})
    edit(filled, Action.DROP, FIJI)
    with filled.writing() as connection:
        actions = [undo(connection, ANN).action for _ in range(4)]
        with pytest.raises(UsageError, match="no edit"):
            undo(connection, ANN)
        with pytest.raises(UsageError, match="undone already"):
            undo(connection, ANN, 1)
    assert actions == [Action.DROP, Action.EDIT, Action.SPLIT, Action.MERGE]
    assert dump(filled) == before


def test_edits_survive_a_rebuild(filled: Store) -> None:
    edit(filled, Action.MERGE, TOUR, VIETNAM)
    edit(filled, Action.SPLIT, TOUR, stops=["KR"])
    edit(filled, Action.EDIT, "kerr-kr-2024-03", values={"city": "Busan"})
    edit(filled, Action.DROP, FIJI)
    before = dump(filled)
    with filled.writing() as connection:
        rebuild(connection)
    assert dump(filled) == before
    assert trips(filled)["kerr-kr-2024-03"].stops[0].city == "Busan"


def test_edits_survive_a_better_extractor(filled: Store) -> None:
    edit(filled, Action.EDIT, TOUR, stops=["JP"], values={"start": "2024-03-08"})
    edit(filled, Action.DROP, FIJI)

    def better(told: Article) -> list[Trip]:
        more = {"tour": [trip(stop("JP", "03-09", "03-10", city="Osaka"), stop("KR"))]}
        return more.get(told.doc, extract(told))

    found = list(reread(filled, better))
    assert [one.article.doc for one in found] == ["tour"]
    assert trips(filled)[TOUR].stops[0].city is None
    assert apply_reread(filled, iter(found)) == 1
    tour = trips(filled)[TOUR]
    assert (tour.stops[0].city, tour.stops[0].start) == ("Osaka", date(2024, 3, 8))
    assert FIJI not in trips(filled)
    assert list(reread(filled, better)) == []


def test_what_was_known_before_the_edit(filled: Store) -> None:
    edit(filled, Action.EDIT, TOUR, values={"status": "cancelled"})
    for on, status in ((date(2024, 3, 3), "planned"), (date(2024, 3, 4), "cancelled")):
        with filled.reading() as connection:
            known = {
                one.id: one for one in past.known_on(connection, on, on, Filters(), ahead=True)
            }
        assert known[TOUR].status.value == status
    with filled.reading() as connection:
        changes = list(past.changes_since(connection, date(2024, 3, 3)))
    assert [(one.kind.value, one.told) for one in changes] == [("cancelled", date(2024, 3, 4))]


@pytest.mark.parametrize("stops", [["CN"], ["JP", "KR"]])
def test_a_split_that_makes_no_sense_is_refused(filled: Store, stops: list[str]) -> None:
    before = dump(filled)
    with pytest.raises(UsageError):
        edit(filled, Action.SPLIT, TOUR, stops=stops)
    assert dump(filled) == before


def test_editors_are_kept_with_their_words(filled: Store) -> None:
    edit(filled, Action.EDIT, TOUR, stops=["JP"], values={"city": "=cmd|\0"})
    with filled.reading() as connection:
        (kept,) = correcting.all_edits(connection)
    assert kept.author == "Ann"
