"""From reports to trips: what is one trip, what wins, and that the order is nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.facts import Person, Precision, Status
from itinerary.timeline.derivation import Derived, components, derive, derive_all
from itinerary.timeline.known import Days
from itinerary.timeline.reports import Report
from itinerary.timeline.stories import headline, signature
from tests.timeline.samples import KERR, day, report, stop

OTHER = Person("Jonas Aalto", "prime minister", "FI")


def days(start: str | None, end: str | None, precision: str = "day") -> Days:
    return Days(day(start), day(end), Precision(precision))


def trips_of(*reports: Report) -> list[list[str]]:
    """The reports of each trip, by id."""
    return sorted(sorted(r.id for r in trip.reports) for trip in derive_all(reports))


def only(*reports: Report) -> Derived:
    derived = derive_all(reports)
    assert len(derived) == 1
    return derived[0]


# --- what is one trip


def test_a_window_and_days_are_one_trip_refined() -> None:
    window = report("03-01", stop("JP", "03-04", "03-10", precision="week"))
    exact = report("03-02", stop("JP", "03-06", "03-07", city="Osaka"))
    merged = only(window, exact).merged
    assert merged.stops[0].days == days("03-06", "03-07")
    assert merged.stops[0].city == "Osaka"
    assert merged.stops[0].other_days == ()


def test_days_told_first_are_not_lost_to_a_later_window() -> None:
    exact = report("03-01", stop("JP", "03-06", "03-07"))
    window = report("03-03", stop("JP", "03-04", "03-10", precision="week"))
    assert only(exact, window).merged.stops[0].days == days("03-06", "03-07")


def test_two_visits_to_one_country_in_a_month_are_two() -> None:
    first = report("03-01", stop("JP", "03-06", "03-07"))
    second = report("03-02", stop("JP", "03-25", "03-26"))
    assert trips_of(first, second) == [[first.id], [second.id]]


def test_a_window_that_could_be_either_visit_does_not_make_them_one() -> None:
    first = report("03-01", stop("JP", "03-06", "03-07"))
    second = report("03-02", stop("JP", "03-25", "03-26"))
    window = report("03-02", stop("JP", "03-01", "03-31", precision="month"))
    assert len(trips_of(first, second, window)) == 2


def test_a_country_added_to_a_tour_joins_it() -> None:
    first = report("03-01", stop("JP", "03-06", "03-07"), stop("KR"))
    second = report("03-02", stop("JP", "03-06", "03-07"), stop("KR"), stop("VN", "03-09", "03-10"))
    merged = only(first, second).merged
    assert [one.country for one in merged.stops] == ["JP", "KR", "VN"]


def test_days_that_follow_on_are_one_tour_though_no_article_tells_both() -> None:
    assert only(
        report("03-01", stop("JP", "03-06", "03-07")), report("03-02", stop("KR", "03-08", "03-09"))
    )


def test_other_travellers_have_other_trips() -> None:
    one = report("03-01", stop("JP", "03-06", "03-07"))
    other = report("03-01", stop("JP", "03-06", "03-07"), who=(OTHER,))
    assert len(trips_of(one, other)) == 2


def test_an_unnamed_office_holder_joins_the_named_one() -> None:
    named = report("03-01", stop("JP", "03-06", "03-07"))
    unnamed = report(
        "03-02", stop("JP", "03-06", "03-07"), who=(Person(None, "foreign minister", "NZ"),)
    )
    merged = only(named, unnamed).merged
    assert merged.travellers == (KERR,)


def test_a_bare_family_name_that_could_be_two_people_joins_neither() -> None:
    un = report("03-01", stop("RU", "03-06", "03-07"), who=(Person("Kim Jong Un", "leader", "KP"),))
    yo = report("03-01", stop("RU", "03-06", "03-07"), who=(Person("Kim Yo Jong", "leader", "KP"),))
    kim = report("03-02", stop("RU", "03-06", "03-07"), who=(Person("Kim", "leader", "KP"),))
    assert len(trips_of(un, yo, kim)) == 3
    assert len(trips_of(un, kim)) == 1


def test_a_companion_told_alone_is_on_the_same_trip() -> None:
    both = report("03-01", stop("JP", "03-06", "03-07"), stop("KR"), who=(KERR, OTHER))
    alone = report("03-02", stop("JP", "03-06", "03-07"), who=(OTHER,))
    assert only(both, alone).merged.travellers == (KERR, OTHER)


def test_two_trips_of_one_article_stay_two() -> None:
    one = report("03-01", stop("JP", "03-06", "03-07"), article="a")
    other = report("03-01", stop("JP"), article="a", status="tentative")
    assert len(trips_of(one, other)) == 2


def test_an_undated_report_long_before_is_another_trip() -> None:
    old = report("01-02", stop("JP"))
    new = report("05-02", stop("JP", "05-10", "05-11"))
    assert len(trips_of(old, new)) == 2


# --- what wins


def test_a_later_article_wins_and_what_disagrees_is_kept() -> None:
    older = report("03-01", stop("JP", "03-09", "03-10"))
    newer = [report("03-02", stop("JP", "03-08", "03-09")) for _ in range(2)]
    (found,) = only(older, *newer).merged.stops
    assert found.days == days("03-08", "03-09")
    (other,) = found.other_days
    assert (other.days, other.sources, other.older) == (days("03-09", "03-10"), 1, True)


def test_an_official_source_wins_over_a_later_agency() -> None:
    official = report("03-01", stop("JP", "03-08", "03-09"), official=True)
    agency = report("03-02", stop("JP", "03-09", "03-10"))
    assert only(official, agency).merged.stops[0].days == days("03-08", "03-09")


def test_what_is_said_after_a_postponement_wins_over_an_older_official_word() -> None:
    official = report("03-01", stop("JP", "03-08", "03-09"), official=True)
    put_off = report("03-05", stop("JP", "03-20", "03-21"), status="postponed")
    again = report("03-10", stop("JP", "03-20", "03-21"))
    merged = only(official, put_off, again).merged
    assert merged.stops[0].days == days("03-20", "03-21")
    assert merged.status is Status.PLANNED


def test_a_correction_replaces_the_version_that_it_corrects() -> None:
    about = {"outlet": "Meridian", "headline": headline("Kerr to visit Tokyo next week")}
    wrong = report("03-01", stop("JP", "03-08", "03-09"), stop("CN"), **about)
    right = report("03-01", stop("JP", "03-12", "03-13"), stop("KR"), correction=True, **about)
    merged = only(wrong, right).merged
    assert [one.country for one in merged.stops] == ["JP", "KR"]
    assert merged.stops[0].days == days("03-12", "03-13")
    assert [one.superseded for one in merged.weighed] == [False, True]
    assert {one.story for one in merged.weighed} == {1}


def test_reprints_count_as_one_source() -> None:
    text = " ".join(f"word{number}" for number in range(80))
    marks = frozenset(signature(text)), frozenset(signature(f"{text} and an outlet's own ending"))
    prints = [report("03-01", stop("JP", "03-08", "03-09"), signature=mark) for mark in marks]
    own = report(
        "03-01", stop("JP", "03-08", "03-09"), signature=frozenset(signature("else " * 30))
    )
    merged = only(*prints, own).merged
    assert len({one.story for one in merged.weighed}) == 2
    assert merged.confidence == pytest.approx(0.96)


def test_an_open_end_is_closed_by_who_knows_it() -> None:
    begins = report("03-03", stop("JP", "03-08"))
    whole = report("03-02", stop("JP", "03-08", "03-11"))
    (found,) = only(begins, whole).merged.stops
    assert found.days == days("03-08", "03-11")
    assert found.other_days == ()


def test_the_fullest_name_and_everyone_met() -> None:
    first = report(
        "03-01",
        stop("JP", "03-08", "03-09", meets=("Ito",)),
        who=(Person("Kerr", "foreign minister", "NZ"),),
    )
    second = report("03-02", stop("JP", "03-08", "03-09", meets=("Prime Minister Haruka Ito",)))
    merged = only(first, second).merged
    assert merged.travellers == (KERR,)
    assert merged.stops[0].meets == ("Prime Minister Haruka Ito",)


# --- whether


def test_one_stop_is_postponed_and_the_tour_goes_on() -> None:
    tour = report("03-01", stop("JP", "03-06", "03-07"), stop("KR"), stop("VN"))
    put_off = report("03-03", stop("VN"), status="postponed")
    merged = only(tour, put_off).merged
    assert merged.status is Status.PLANNED
    assert {one.country: one.status.value for one in merged.stops} == {
        "JP": "planned",
        "KR": "planned",
        "VN": "postponed",
    }


def test_a_cancelled_tour_is_cancelled_throughout() -> None:
    tour = report("03-01", stop("JP", "03-06", "03-07"), stop("KR"))
    off = report("03-03", stop("JP"), stop("KR"), status="cancelled")
    merged = only(tour, off).merged
    assert merged.status is Status.CANCELLED
    assert {one.status for one in merged.stops} == {Status.CANCELLED}


def test_put_off_and_told_anew_is_one_trip_that_moved() -> None:
    plan = report("03-01", stop("JP", "03-06", "03-07"))
    off = report("03-04", stop("JP"), status="postponed")
    anew = report("03-20", stop("JP", "04-10", "04-11"))
    merged = only(plan, off, anew).merged
    assert merged.status is Status.PLANNED
    assert merged.stops[0].days == days("04-10", "04-11")


def test_what_is_told_after_a_cancellation_is_another_trip() -> None:
    plan = report("03-01", stop("JP", "03-06", "03-07"))
    off = report("03-04", stop("JP"), status="cancelled")
    anew = report("03-20", stop("JP", "04-10", "04-11"))
    assert trips_of(plan, off, anew) == [[plan.id, off.id], [anew.id]]


# --- how often it changed


def test_changes_are_counted_and_dated_by_the_articles() -> None:
    first = report("03-01", stop("JP", "03-06", "03-07"))
    second = report("03-02", stop("JP", "03-06", "03-07"))
    moved = report("03-03", stop("JP", "03-07", "03-08"))
    assert only(first).history.trip.sequence == 0
    same = only(first, second).history
    assert (same.trip.sequence, same.trip.told) == (0, day("03-01"))
    after = only(first, second, moved).history
    assert (after.trip.sequence, after.trip.told) == (1, day("03-03"))
    assert after.stops["JP"].sequence == 1


# --- order

COUNTRIES = ["JP", "KR", "VN"]
PEOPLE = [
    (KERR,),
    (Person("Kerr", "foreign minister", "NZ"),),
    (Person(None, "foreign minister", "NZ"),),
    (Person("Lewis Kerr", "trade minister", "NZ"),),
    (OTHER, KERR),
    (OTHER,),
]


@st.composite
def some_report(draw: st.DrawFn) -> Report:
    told = date(2024, 3, 1).toordinal() + draw(st.integers(0, 40))
    stops = []
    for country in draw(st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=3, unique=True)):
        kind = draw(st.sampled_from(["none", "day", "open", "week", "month"]))
        start = date.fromordinal(told + draw(st.integers(-3, 25)))
        length = {"day": draw(st.integers(0, 3)), "week": 6, "month": 29}.get(kind, 0)
        end = date.fromordinal(start.toordinal() + length)
        stops.append(
            stop(
                country,
                None if kind == "none" else start.isoformat(),
                None if kind in ("none", "open") else end.isoformat(),
                city=draw(st.sampled_from([None, "Aa", "Bb"])),
                precision=None if kind in ("none", "open") else kind,
            )
        )
    return report(
        date.fromordinal(told).isoformat(),
        *stops,
        who=draw(st.sampled_from(PEOPLE)),
        status=draw(st.sampled_from([status.value for status in Status])),
        official=draw(st.booleans()),
        version=draw(st.integers(0, 2)),
        outlet=draw(st.sampled_from([None, "Meridian", "Northgate"])),
        headline=headline(draw(st.sampled_from([None, "Kerr off to Asia", "A tour of three"]))),
        article=draw(st.sampled_from([None, None, None, "shared-1", "shared-2"])),
    )


def outline(derived: list[Derived]) -> list[object]:
    return sorted(
        (one.base, sorted(r.id for r in one.reports), str(one.merged), str(one.history))
        for one in derived
    )


@settings(deadline=None)
@given(st.lists(some_report(), max_size=12, unique_by=lambda r: r.id), st.randoms())
def test_the_order_of_reports_is_nothing(reports: list[Report], random: object) -> None:
    shuffled = list(reports)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert outline(derive_all(shuffled)) == outline(derive_all(reports))


@settings(deadline=None)
@given(st.lists(some_report(), max_size=12, unique_by=lambda r: r.id))
def test_components_change_nothing(reports: list[Report]) -> None:
    """All reports grouped at once make the same trips as each component for itself."""
    assert outline(derive(reports)) == outline(derive_all(reports))


@settings(deadline=None)
@given(st.lists(some_report(), min_size=2, max_size=12, unique_by=lambda r: r.id))
def test_candidates_by_key_and_reach_are_all_that_touch(reports: list[Report]) -> None:
    by_brute_force = components(reports, lambda _: reports)
    trips = [trip for part in by_brute_force for trip in derive(part)]
    assert outline(trips) == outline(derive_all(reports))


def test_the_edition_rises_with_each_source_and_each_change() -> None:
    first = report("03-01", stop("JP", "03-06", "03-07"), stop("KR", "03-08"))
    same = report("03-02", stop("JP", "03-06", "03-07"))
    moved = report("03-03", stop("JP", "03-07", "03-08"))
    for reports, japan, korea, whole in (
        ([first], (0, 0), (0, 0), (0, 0)),
        ([first, same], (0, 1), (0, 0), (0, 1)),
        ([first, same, moved], (1, 2), (0, 0), (1, 2)),
    ):
        past = only(*reports).history
        assert (past.stops["JP"].sequence, past.stops["JP"].edition) == japan
        assert (past.stops["KR"].sequence, past.stops["KR"].edition) == korea
        assert (past.trip.sequence, past.trip.edition) == whole


def test_a_secretary_is_the_secretary_of_state_and_the_top_diplomat() -> None:
    """ "Secretary Blinken" and the like: the short title stands for any of some offices."""

    def told(day_told: str, name: str, role: str) -> Report:
        return report(day_told, stop("KR", "03-09", "03-10"), who=(Person(name, role, "US"),))

    state = told("03-01", "Abel J. Marsh", "Secretary of State")
    short = told("03-02", "Marsh", "Secretary")
    top = told("03-03", "Marsh", "top diplomat")
    assert len(derive_all([state, short, top])) == 1
    other = told("03-03", "Dana Marsh", "trade representative")
    assert len(derive_all([state, other])) == 2


VERSIONS = """
Prime Minister Aalto will visit {days} for talks on trade and on the forests of the far north,
the government said on Monday. He will take along a delegation of forty leaders of business, who
are to sign agreements on paper, on timber and on the use of machines in the woods of both sides.
"""


def test_a_reprint_joins_the_story_by_the_version_that_it_repeats() -> None:
    def version(
        told: str, days: str, mark: int = 0, *, correction: bool = False, **more: object
    ) -> Report:
        return report(
            told,
            stop("CA", "03-13", "03-14"),
            signature=frozenset(signature(VERSIONS.format(days=days))),
            headline=headline(str(more.get("title", "Aalto to visit Canada"))),
            outlet=str(more.get("outlet", "Sampo")),
            version=mark,
            correction=correction,
        )

    lead = version("03-04", "Canada next week", 1)
    corrected = version("03-05", "the cities of Ottawa and Toronto on two days", correction=True)
    reprint = version(
        "03-05",
        "the cities of Ottawa and Toronto on two days",
        outlet="Harbour Press",
        title="Off to Ottawa",
    )
    assert only(lead, corrected, reprint).known("any").source_count == 1


def test_a_story_of_another_stop_is_not_a_version_of_the_first() -> None:
    first = report(
        "03-04", stop("CA", "03-13"), headline=headline("Aalto to visit Canada"), version=1
    )
    second = report(
        "03-05",
        stop("CA", "03-13"),
        stop("MX", "03-15"),
        headline=headline("Aalto to visit Mexico, too"),
    )
    assert only(first, second).known("any").source_count == 2


def test_a_tour_that_is_off_still_spans_all_its_stops() -> None:
    plan = report("03-04", stop("CA", "03-13", "03-14"))
    more = report("03-06", stop("CA"), stop("MX", "03-15", "03-16"))
    own = replace(more.trip, start=day("03-15"), precision=Precision.DAY)
    more = replace(more, trip=own)
    off = report("03-08", stop("CA"), stop("MX"), status="cancelled")
    assert only(plan, more).merged.days == only(plan, more, off).merged.days
    assert only(plan, more, off).merged.days.start == day("03-13")
