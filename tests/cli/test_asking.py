"""Questions, corrections and forms of output, from outside."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ID = "holm-kr-2024-03"
OTHER = """SALTO IN SEOUL

LISBON, March 5, 2024 (Tejo Wire) -- Portuguese Prime Minister Rui Salto will visit Seoul on Friday,
his office said Tuesday.
"""


@pytest.fixture
def filled(here: Run, articles: Path) -> Run:
    """A timeline of three articles."""
    (articles / "other.txt").write_text(OTHER, encoding="utf-8")
    assert here("import", "articles").status == 0
    return here


def ids(out: str) -> list[str]:
    return [json.loads(line)["id"] for line in out.splitlines()]


def test_on_a_day(filled: Run) -> None:
    done = filled("on", "2024-03-08", "--json")
    assert ids(done.out) == [ID, "salto-kr-2024-03"]
    (stop,) = json.loads(done.out.splitlines()[0])["stops"]
    assert (stop["country"], stop["status"]) == ("KR", "under_way")
    assert filled("on", "2024-03-20").out == ""


def test_who_and_country(filled: Run) -> None:
    assert ids(filled("who", "Kari Holm", "--json").out) == [ID]
    assert ids(filled("country", "Viet Nam", "--json").out) == [ID]
    wrong = filled("country", "Vietnan")
    assert wrong.status == 2
    assert "Vietnam" in wrong.err


def test_overlaps(filled: Run) -> None:
    done = filled("overlaps", "--today", "2024-03-05", "--json")
    (pair,) = (json.loads(line) for line in done.out.splitlines())
    assert pair["trips"] == [ID, "salto-kr-2024-03"]
    assert (pair["country"], pair["city"]) == ("KR", "Seoul")
    assert (pair["start"], pair["end"], pair["meeting"]) == ("2024-03-08", "2024-03-08", False)
    assert filled("overlaps", "--today", "2024-03-09").out == ""


def test_changes_and_search_take_the_filters(filled: Run) -> None:
    def told(*words: str) -> set[str]:
        return {
            json.loads(line)["trip"]
            for line in filled("changes", *words, "--json").out.split("\n")
            if line
        }

    everything = ("--since", "2024-03-01")
    assert told(*everything) == {ID, "salto-kr-2024-03"}
    assert told(*everything, "--serving", "Portugal") == {"salto-kr-2024-03"}
    assert told(*everything, "--country", "VN", "--who", "holm") == {ID}
    assert told(*everything, "--outlet", "tejo") == {"salto-kr-2024-03"}
    hits = filled("search", "visit", "--who", "salto", "--json").out
    assert [json.loads(line)["doc"] for line in hits.splitlines()] == ["other"]
    assert filled("search", "visit", "--who", "nobody", "--json").out == ""
    assert filled("search", "visit", "--outlet", "fjord wire", "--csv").out.count("\n") == 2


def test_as_of_takes_the_filters(filled: Run) -> None:
    def known(*words: str) -> list[str]:
        return ids(filled("timeline", "--as-of", "2024-03-05", "--json", *words).out)

    assert known() == [ID, "salto-kr-2024-03"]
    assert known("--country", "VN") == [ID]
    assert known("--serving", "PT") == ["salto-kr-2024-03"]
    assert known("--outlet", "Tejo") == ["salto-kr-2024-03"]
    assert known("--from", "2024-03-09") == [ID]
    assert known("--to", "2024-03-06") == []
    assert known("--confidence", "1") == []


def test_a_trip_as_it_was_known(filled: Run) -> None:
    then = json.loads(filled("show", ID, "--as-of", "2024-03-05", "--json").out)
    assert [source["doc"] for source in then["sources"]] == ["seoul"]
    assert [stop["status"] for stop in then["stops"]] == ["planned", "planned"]
    assert "postponed" in filled("show", ID, "--as-of", "2024-03-06").out
    early = filled("show", ID, "--as-of", "2024-03-03")
    assert (early.status, early.err) == (
        2,
        f"itinerary: nobody had told of {ID} by 2024-03-03\n",
    )


def test_search(filled: Run) -> None:
    done = filled("search", "seoul", "friday", "--json")
    hits = [json.loads(line) for line in done.out.splitlines()]
    assert {hit["doc"] for hit in hits} == {"seoul", "other"}
    assert any(hit["trips"] == ["salto-kr-2024-03"] for hit in hits)
    assert filled("search", '"*(', "NEAR").status == 0


def test_as_of_and_changes(filled: Run) -> None:
    then = filled("upcoming", "--as-of", "2024-03-05", "--json", "--who", "holm")
    assert [stop["status"] for stop in json.loads(then.out)["stops"]] == ["planned", "planned"]
    now = filled("upcoming", "--as-of", "2024-03-06", "--json", "--who", "holm")
    assert [stop["status"] for stop in json.loads(now.out)["stops"]] == ["planned", "postponed"]
    done = filled("changes", "--since", "2024-03-05", "--json")
    (change,) = (json.loads(line) for line in done.out.splitlines())
    assert (change["kind"], change["country"], change["told"]) == ("postponed", "VN", "2024-03-06")
    assert "new: Seoul, South Korea, 7–8 Mar" in filled("changes", "--today", "2024-03-07").out


def test_edit_show_undo(filled: Run) -> None:
    before = filled("export", "json").out
    words = ["--stop", "South Korea", "--start", "2024-03-08", "--end", "2024-03-09"]
    done = filled("edit", ID, *words, "--author", "Ann", "--today", "2024-03-06")
    assert (done.status, done.out) == (0, f"edit: {ID}\n")
    shown = filled("show", ID, "--today", "2024-03-06").out
    assert "Seoul, South Korea: 8–9 Mar" in shown
    assert "(Ann, 2024-03-06 12:00 UTC)" in shown
    moved = filled("changes", "--since", "2024-03-05", "--today", "2024-03-06").out
    assert "moved from 7–8 Mar to 8–9 Mar (1 day later)" in moved
    assert filled("rebuild").status == 0
    assert "8–9 Mar" in filled("show", ID, "--today", "2024-03-06").out
    assert filled("undo").out.startswith("undone: edit 1")
    assert filled("undo").status == 2
    assert filled("export", "json").out == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["edit", ID], "say what is to change"),
        (["edit", ID, "--stop", "FR", "--start", "2024-03-08"], "has no stop FR"),
        (["edit", ID, "--start", "2024-03-08", "--end", "2024-03-07"], "lies before"),
        (["edit", ID, "--city", "Kyoto"], "several stops"),
        (["edit", "nobody", "--status", "planned"], "no trip has the id"),
        (["split", ID, "--stop", "KR", "--stop", "VN"], "nothing else"),
        (["merge", ID, "nobody"], "no trip has the id"),
        (["undo", "7"], "never made"),
        (["upcoming", "--json", "--csv"], "two forms"),
    ],
)
def test_corrections_that_make_no_sense(filled: Run, words: list[str], said: str) -> None:
    before = filled("export", "json").out
    done = filled(*words)
    assert done.status == 2
    assert said in done.err
    assert filled("export", "json").out == before


def test_drop_merge_split_confirm(filled: Run) -> None:
    assert filled("split", ID, "--stop", "VN").out == f"split: {ID}, holm-vn-2024-03\n"
    assert filled("merge", ID, "holm-vn-2024-03").out == f"merge: {ID}\n"
    assert filled("confirm", ID).out == f"confirm: {ID}\n"
    assert filled("drop", "salto-kr-2024-03").out == "drop: no trip is left\n"
    assert ids(filled("timeline", "--json").out) == [ID]


def test_review_asks_and_does(filled: Run) -> None:
    done = filled("review", "--below", "1", "--today", "2024-03-05", stdin="what?\nd\nc\n")
    assert done.status == 0
    assert "1 of 2" in done.out
    assert f"drop: {'no trip is left'}" in done.out
    assert filled("review", "--below", "0", "--today", "2024-03-05").out == "nothing is in doubt\n"


def test_review_corrects(filled: Run) -> None:
    said = ["e", "", "", "", "", "", ""]  # nothing is wrong after all
    said += ["e", "VN", "2024-03-12", "2024-03-11", "", "", ""]  # an end before its start
    said += ["e", "VN", "2024-03-12", "2024-03-13", "Laos", "Vientiane", "tentative", "q"]
    done = filled("review", "--below", "1", "--today", "2024-03-05", stdin="\n".join(said))
    assert (done.status, done.err) == (0, "")
    assert "lies before" in done.out
    (line,) = filled("who", "holm", "--json", "--today", "2024-03-05").out.splitlines()
    trip = json.loads(line)
    stop = trip["stops"][1]
    assert (stop["country"], stop["city"], stop["status"]) == ("LA", "Vientiane", "tentative")
    assert (stop["start"], stop["end"]) == ("2024-03-12", "2024-03-13")
    assert ids(filled("country", "Laos", "--json").out) == [ID]
    assert filled("country", "Vietnam", "--json").out == ""
    told = filled("changes", "--since", "2024-03-04", "--who", "holm", "--json").out
    kinds = [(json.loads(line)["kind"], json.loads(line)["country"]) for line in told.splitlines()]
    assert {("removed", "VN"), ("added", "LA")} <= {*kinds}
    assert "edit of VN: city Vientiane, country LA" in filled("show", ID).out
    filled("edit", ID, "--stop", "Laos", "--city", "Pakse")
    assert "Pakse" in filled("show", ID, "--json").out
    assert filled("undo").status == filled("undo").status == 0
    assert ids(filled("country", "Vietnam", "--json").out) == [ID]


def test_reextract_changes_nothing_with_the_same_extractor(filled: Run) -> None:
    assert filled("reextract").out == "nothing changes\n"


def test_forms(filled: Run) -> None:
    table = filled("timeline", "--csv").out
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [(row["id"], row["country"]) for row in rows] == [
        (ID, "KR"),
        (ID, "VN"),
        ("salto-kr-2024-03", "KR"),
    ]
    markdown = filled("timeline", "--markdown").out.splitlines()
    assert markdown[0].startswith("| when | in | who |")
    assert len(markdown) == 5


def test_the_chart_in_a_pipe_is_ascii_of_eighty_columns(filled: Run) -> None:
    done = filled("timeline", "--chart", "--today", "2024-03-05", PYTHONIOENCODING="utf-8")
    lines = done.out.splitlines()
    assert done.out.isascii()
    assert max(map(len, lines)) <= 80
    holm = next(line for line in lines if line.startswith("Kari Holm (NO)"))
    assert "==KR" in holm or "KR" in holm
    assert any(line.strip() == "v today" for line in lines)


def test_what_disagrees_is_shown_with_how_many_say_so(here: Run, tmp_path: Path) -> None:
    told = {
        "one": ("4", "Seoul on March 7 and 8"),
        "two": ("5", "South Korea on March 8 and 9"),
        "three": ("6", "Seoul on March 8-9"),
    }
    rows = [
        {
            "id": name,
            "published": f"2024-03-0{day}",
            "text": f"Norwegian Foreign Minister Kari Holm will visit {where}, note {name} said.",
        }
        for name, (day, where) in told.items()
    ]
    archive = "\n".join(json.dumps(row) for row in rows)
    (tmp_path / "news.jsonl").write_text(archive, encoding="utf-8")
    assert here("import", "news.jsonl").status == 0
    shown = here("show", ID, "--today", "2024-03-06").out
    assert "Seoul, South Korea: 8–9 Mar (2 sources, “on March 8-9”)" in shown
    assert "but 7–8 Mar (1 source, older)" in shown


def test_csv_has_whole_dates_and_codes_in_every_list(filled: Run) -> None:
    def rows(*words: str) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(filled(*words, "--csv").out)))

    (pair,) = rows("overlaps", "--today", "2024-03-05")
    assert (pair["start"], pair["country"], pair["id"]) == ("2024-03-08", "KR", ID)
    moved = rows("changes", "--since", "2024-03-01")
    assert {(row["told"], row["kind"]) for row in moved} >= {("2024-03-06", "postponed")}
    assert {row["id"] for row in moved} == {ID, "salto-kr-2024-03"}
    assert {row["published"] for row in rows("search", "seoul")} == {"2024-03-04", "2024-03-05"}
