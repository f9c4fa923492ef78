"""``itinerary extract``: the promised shape of ``--json``, and what ``--explain`` shows."""

from __future__ import annotations

import json
from pathlib import Path

from itinerary.reading import read
from tests.cli.conftest import SEOUL, Run

_VAGUE = "Norwegian Foreign Minister Kari Holm will visit Fiji, her office said.\n"
_PLACELESS = "The fish market in Bergen opened at six on Monday, as it does every day.\n"


def test_absent_values_are_null_and_never_missing(run: Run) -> None:
    done = run("extract", "--json", "--published", "2024-03-06", "-", stdin=_VAGUE)
    assert (done.status, done.err) == (0, "")
    row = json.loads(done.out)
    assert (row["title"], row["dateline"], row["published"]) == (None, None, "2024-03-06")
    (trip,) = row["trips"]
    assert (trip["start"], trip["end"], trip["precision"]) == (None, None, None)
    assert trip["stops"] == [
        {
            "country": "FJ",
            "city": None,
            "start": None,
            "end": None,
            "precision": None,
            "date_text": None,
            "meets": [],
        }
    ]


def test_an_article_without_trips_has_an_empty_list(run: Run) -> None:
    done = run("extract", "--json", "--published", "2024-03-06", "-", stdin=_PLACELESS)
    assert json.loads(done.out)["trips"] == []


def test_evidence_counts_into_the_text_that_was_read(run: Run, articles: Path) -> None:
    (row,) = map(json.loads, run("extract", "--json", "articles/seoul.txt").out.splitlines())
    (article,) = read(articles / "seoul.txt")
    evidence = [piece for trip in row["trips"] for piece in trip["evidence"]]
    assert evidence
    for piece in evidence:
        assert list(piece) == ["start", "end", "quote"]
        assert article.text[piece["start"] : piece["end"]] == piece["quote"]


def test_one_line_an_article_in_the_order_read(run: Run, tmp_path: Path) -> None:
    rows = [
        {"id": "b", "title": None, "published": "2024-03-06", "text": _VAGUE, "url": None},
        {"id": "a", "title": "Market", "published": "2024-03-05", "text": _PLACELESS, "url": None},
    ]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "archive.jsonl").write_text(lines, encoding="utf-8")
    (tmp_path / "seoul.txt").write_text(SEOUL, encoding="utf-8")
    done = run("extract", "--json", "archive.jsonl", "seoul.txt")
    told = [json.loads(line) for line in done.out.splitlines()]
    assert [row["doc"] for row in told] == ["b", "a", "seoul"]
    assert [row["published"] for row in told] == ["2024-03-06", "2024-03-05", "2024-03-04"]
    assert [row["title"] for row in told[:2]] == [None, "Market"]


def test_explain_shows_mentions_claims_and_what_was_dropped(run: Run) -> None:
    text = (
        "Norwegian Foreign Minister Kari Holm will visit Fiji on Thursday. "
        "She will not go to Samoa.\n"
    )
    done = run("extract", "--explain", "--published", "2024-03-06", "-", stdin=text)
    assert (done.status, done.err) == (0, "")
    assert "[Fiji where:country/FJ]" in done.out
    assert "[Thursday when:2024-03-07]" in done.out
    assert "→ visits a place: Kari Holm: /FJ 2024-03-07" in done.out
    (dropped,) = [line for line in done.out.splitlines() if "✗" in line]
    assert "/WS" in dropped
    assert dropped.endswith("it is denied")


def test_explain_goes_through_all_articles(run: Run, articles: Path) -> None:
    done = run("extract", "--explain", "articles")
    assert "seoul: 2024-03-04" in done.out
    assert "off: 2024-03-06" in done.out
    assert "postponed: Kari Holm (NO)" in done.out
