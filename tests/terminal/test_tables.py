"""Tables for screens, pipes and files; whatever a cell holds is text."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.terminal.tables import (
    Row,
    Table,
    rich_table,
    write_csv,
    write_markdown,
    write_plain,
)
from itinerary.wording.clean import cleaned, one_line, width

HOSTILE = "[bold red]Kerr[/] \x1b[31mred\x1b[0m \x1b]0;title\x07\u202eesrever\u202c nul\0 \r\nline"
INERT = "[bold red]Kerr[/] red esrever nul line"


def table(*cells: str, repeats: bool = False) -> Table:
    return Table(
        ("when", "who", "id"),
        [Row(cells, repeats=repeats)],  # type: ignore[arg-type]
        shared=frozenset(("who",)),
    )


def drawn(made: Table, columns: int) -> str:
    from rich.console import Console

    out = io.StringIO()
    console = Console(file=out, width=columns, markup=False, emoji=False, highlight=False)
    console.print(rich_table(made, columns))
    return out.getvalue()


def test_escapes_marks_and_controls_are_cleaned() -> None:
    assert one_line(HOSTILE) == INERT


@given(st.text())
def test_nothing_that_a_terminal_obeys_is_left(text: str) -> None:
    left = cleaned(text)
    assert not any(c in left for c in "\0\x07\x08\x1b\x7f\x9b\r\u202e\u2066")
    assert cleaned(left) == left


@pytest.mark.parametrize("columns", [60, 80, 130])
def test_markup_in_a_name_is_shown_as_it_is(columns: int) -> None:
    shown = drawn(table("8 Nov", HOSTILE, "kerr-jp-2024-03"), columns)
    joined = " ".join(shown.split())
    assert "[bold red]Kerr[/]" in joined
    assert "\x1b" not in shown


def test_a_plain_table_cuts_nothing() -> None:
    out = io.StringIO()
    made = table("in the week of 13 Nov", "K" * 300, "kerr-jp-2024-03")
    write_plain(made, out)
    heading, line = out.getvalue().splitlines()
    assert heading.split() == ["WHEN", "WHO", "ID"]
    assert line.split("  ") == ["in the week of 13 Nov", "K" * 300, "kerr-jp-2024-03"]


def test_plain_columns_align_below_wide_letters() -> None:
    made = Table(("who", "id"), [Row(("石破茂", "a")), Row(("Åsa Öst", "b"))])
    out = io.StringIO()
    write_plain(made, out, heading=False)
    first, second = out.getvalue().splitlines()
    assert width(first) == width(second)


@pytest.mark.parametrize("columns", [80, 100, 130])
def test_states_and_ids_are_whole_on_any_screen(columns: int) -> None:
    made = Table(("when", "in", "who", "where", "status", "sources", "id"), shared=frozenset())
    made.rows = [
        Row(
            (
                "on the weekend of 11–12 Nov 2024",
                "in 10+ days",
                "Ursula von der Leyen, president of the European Commission",
                "Brussels, Belgium",
                status,
                "12",
                "leyen-be-2024-11",
            )
        )
        for status in ("under way", "cancelled", "postponed", "tentative")
    ]
    shown = drawn(made, columns)
    assert all(shown.count(word) == 1 for word in ("under way", "cancelled", "postponed"))
    assert shown.count("leyen-be-2024-11") == 4


def test_cells_that_a_spreadsheet_would_run_are_harmless() -> None:
    out = io.StringIO()
    write_csv(
        ("a",), [(cell,) for cell in ("=1+1", "+1", "-1", "@x", "\t=1", "fine", None, 3)], out
    )
    rows = [row[0] for row in csv.reader(io.StringIO(out.getvalue()))][1:]
    assert rows == ["'=1+1", "'+1", "'-1", "'@x", "'=1", "fine", "", "3"]


def test_markdown_shows_marks_as_marks() -> None:
    out = io.StringIO()
    write_markdown(table("8 Nov", "a|b *c* [d](e)", "x_y"), out)
    assert out.getvalue().splitlines()[2] == r"| 8 Nov | a\|b \*c\* \[d\](e) | x\_y |"


def test_a_very_long_cell_does_not_push_the_others_away() -> None:
    made = Table(("who", "id"), [Row(("K" * 10_000, "long")), Row(("Kerr", "short"))])
    out = io.StringIO()
    write_plain(made, out)
    heading, long, short = out.getvalue().splitlines()
    assert (heading, short) == ("WHO   ID", "Kerr  short")
    assert long == f"{'K' * 10_000}  long"
