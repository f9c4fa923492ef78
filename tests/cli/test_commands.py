"""From articles to a timeline, a list, a calendar: the main job from outside."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import SEOUL, Run

KEYS = ["doc", "source", "title", "published", "published_from", "dateline", "trips"]
TRIP_KEYS = ["travellers", "status", "start", "end", "precision", "stops", "evidence"]
STOP_KEYS = ["country", "city", "start", "end", "precision", "date_text", "meets"]


def test_extract_prints_the_promised_shape(run: Run, articles: Path) -> None:
    done = run("extract", "--json", "articles/seoul.txt")
    assert (done.status, done.err) == (0, "")
    (line,) = done.out.splitlines()
    row = json.loads(line)
    assert list(row) == KEYS
    assert (row["doc"], row["source"]) == ("seoul", "articles/seoul.txt")
    assert row["published"] == "2024-03-04"
    assert list(row["dateline"]) == ["place", "country", "date", "agency"]
    (trip,) = row["trips"]
    assert list(trip) == TRIP_KEYS
    assert trip["travellers"] == [
        {"name": "Kari Holm", "role": "Foreign Minister", "country": "NO"}
    ]
    assert [list(stop) for stop in trip["stops"]] == [STOP_KEYS, STOP_KEYS]
    assert [stop["country"] for stop in trip["stops"]] == ["KR", "VN"]
    assert (trip["stops"][0]["start"], trip["stops"][0]["end"]) == ("2024-03-07", "2024-03-08")
    text = SEOUL
    for piece in trip["evidence"]:
        assert piece["quote"] in text


def test_extract_reads_standard_input_and_stores_nothing(run: Run, tmp_path: Path) -> None:
    done = run("extract", "--json", "-", stdin=SEOUL)
    assert json.loads(done.out)["trips"]
    assert not (tmp_path / "timeline.db").exists()


def test_extract_for_people_and_with_reasons(run: Run, articles: Path) -> None:
    done = run("extract", "articles/seoul.txt")
    assert "Kari Holm, Foreign Minister (NO): planned" in done.out
    assert "Seoul, South Korea: 7–8 Mar" in done.out
    explained = run("extract", "--explain", "articles/seoul.txt")
    assert (explained.status, explained.err) == (0, "")
    assert "Holm" in explained.out


def test_published_dates_an_article_without_a_date(run: Run) -> None:
    text = "Norwegian Foreign Minister Kari Holm will visit Seoul on Thursday for talks.\n"
    without = run("extract", "--json", "-", stdin=text)
    assert without.status == 1
    assert "--published" in without.err
    dated = run("extract", "--json", "--published", "2024-03-04", "-", stdin=text)
    assert json.loads(dated.out)["published"] == "2024-03-04"


def test_bad_input_is_named_and_the_good_beside_it_is_read(run: Run, articles: Path) -> None:
    (articles / "empty.txt").touch()
    (articles / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    done = run("import", "articles", "nowhere.txt")
    assert done.status == 1
    complaints = done.err.splitlines()
    assert len(complaints) == 3
    for name in ("empty.txt", "picture.txt", "nowhere.txt"):
        assert sum(name in line for line in complaints) == 1
    assert "2 articles read: 2 new, 0 known, 3 skipped" in done.out


def test_import_twice_then_list(run: Run, articles: Path) -> None:
    first = run("import", "articles")
    assert (first.status, first.err) == (0, "")
    assert "2 articles read: 2 new, 0 known, 0 skipped" in first.out
    again = run("import", "articles")
    assert "2 articles read: 0 new, 2 known, 0 skipped" in again.out
    assert "0 trips new, 0 changed" in again.out
    done = run("upcoming", "--today", "2024-03-05")
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0].split() == ["WHEN", "IN", "WHO", "WHERE", "STATUS", "SOURCES", "ID"]
    assert "7–8 Mar" in lines[1]
    assert "in 2 days" in lines[1]
    assert "Seoul, South Korea" in lines[1]
    assert lines[1].endswith("holm-kr-2024-03")
    assert "postponed" in lines[2]
    assert "\x1b" not in done.out


def test_the_options_before_and_behind_the_command_are_the_same(run: Run, articles: Path) -> None:
    run("--db", "other.db", "import", "articles")
    behind = run("upcoming", "--db", "other.db", "--today", "2024-03-05", "--json")
    before = run("--db", "other.db", "--today", "2024-03-05", "upcoming", "--json")
    url = run("--db", "sqlite:///other.db", "--today", "2024-03-05", "upcoming", "--json")
    assert behind.out == before.out == url.out != ""
    assert run("upcoming", "--json").out == ""


def test_filters(run: Run, articles: Path) -> None:
    run("import", "articles")

    def found(*words: str) -> list[str]:
        done = run("upcoming", "--json", "--today", "2024-03-05", *words)
        return [json.loads(line)["id"] for line in done.out.splitlines()]

    assert found("--country", "South Korea") == ["holm-kr-2024-03"]
    assert found("--country", "Vietnamese", "--who", "holm") == ["holm-kr-2024-03"]
    assert found("--serving", "Norway", "--days", "7") == ["holm-kr-2024-03"]
    assert found("--country", "FR") == []
    assert found("--who", "Kari Olsen") == []
    assert found("--status", "tentative") == []


def test_show_has_the_sentence_in_its_context(run: Run, articles: Path) -> None:
    run("import", "articles")
    done = run("show", "holm-kr-2024-03", "--today", "2024-03-05")
    assert done.status == 0
    assert "Kari Holm, Foreign Minister (NO)" in done.out
    assert "»OSLO" not in done.out
    assert "will visit Seoul on Thursday and Friday" in done.out
    record = json.loads(run("show", "holm-kr-2024-03", "--json").out)
    assert record["id"] == "holm-kr-2024-03"
    for source in record["sources"]:
        assert source["quote"]
        told = [piece["quote"] for piece in source["evidence"]]
        assert told
        assert all(f"»{' '.join(quote.split())}«" in done.out for quote in told)
    wrong = run("show", "holm-kr-2024-04")
    assert wrong.status == 2
    assert "holm-kr-2024-03" in wrong.err


def test_timeline_by_month(run: Run, articles: Path) -> None:
    run("import", "articles")
    done = run("timeline", "--today", "2025-01-01")
    assert done.out.startswith("March 2024\n")
    assert "completed" in done.out


def test_exports(run: Run, articles: Path, tmp_path: Path) -> None:
    run("import", "articles")
    ics = run("export", "ics", "-o", "visits.ics")
    assert (ics.status, ics.out) == (0, "")
    calendar = (tmp_path / "visits.ics").read_bytes()
    assert b"DTSTART;VALUE=DATE:20240307\r\nDTEND;VALUE=DATE:20240309\r\n" in calendar
    as_json = run("export", "json")
    assert [trip["id"] for trip in json.loads(as_json.out)] == ["holm-kr-2024-03"]
    rows = list(csv.DictReader(io.StringIO(run("export", "csv").out)))
    assert [(row["country"], row["status"]) for row in rows] == [
        ("KR", "planned"),
        ("VN", "postponed"),
    ]
    assert run("export", "json").out == as_json.out
    assert run("export", "json", "-o", "no/such/folder/x.json").status == 1


@pytest.mark.parametrize("form", ["ics", "json", "csv"])
def test_an_empty_timeline_exports_an_empty_file(run: Run, form: str) -> None:
    done = run("export", form)
    assert (done.status, done.err) == (0, "")
    if form == "json":
        assert json.loads(done.out) == []


def test_hostile_names_are_text(run: Run, tmp_path: Path) -> None:
    text = SEOUL.replace("SEOUL TALKS", "[bold red]SEOUL[/] \x1b[31mTALKS\u202e")
    (tmp_path / "odd.txt").write_text(text, encoding="utf-8")
    run("import", "odd.txt")
    for words in (["upcoming"], ["timeline"], ["show", "holm-kr-2024-03"], ["extract", "odd.txt"]):
        done = run(*words)
        assert done.status == 0
        assert "\x1b" not in done.out
        assert "\u202e" not in done.out


def test_a_trip_is_parted_by_day_and_by_article(here: Run, articles: Path) -> None:
    here("import", "articles")
    wrong = here("split", "holm-kr-2024-03")
    assert (wrong.status, "say what to part" in wrong.err) == (2, True)
    wrong = here("split", "holm-kr-2024-03", "--from", "2024-03-09", "--stop", "VN")
    assert (wrong.status, "two ways" in wrong.err) == (2, True)
    wrong = here("split", "holm-kr-2024-03", "--article", "sea")
    assert "it has off, seoul" in wrong.err or "it has seoul, off" in wrong.err
    done = here("split", "holm-kr-2024-03", "--from", "2024-03-09")
    assert done.out == "split: holm-kr-2024-03, holm-vn-2024-03\n"
    shown = here("show", "holm-vn-2024-03", "--today", "2024-03-05").out
    assert "split: from 2024-03-09" in shown
    assert "Hanoi" in shown
    assert "South Korea" not in shown.partition("Sources")[0]
    assert here("undo").out == "undone: edit 1, split: from 2024-03-09\n"
    done = here("split", "holm-kr-2024-03", "--article", "off")
    assert done.out == "split: holm-kr-2024-03, holm-vn-2024-03-told-06\n"
