"""Archives: JSON Lines, compressed or not, row by row."""

import gzip
import json
import tracemalloc
from datetime import date

import pytest

from itinerary.errors import InputError, NoDateError, UnreadableError
from itinerary.reading import read, read_all

TEXT = "The minister of works leaves for Oslo on Monday."


def row(number, **others):
    keys = {"id": f"r{number}", "title": "Oslo", "published": "2023-11-02", "text": TEXT}
    return json.dumps({**keys, "url": None, **others})


def outcomes(path):
    return [item.doc if not isinstance(item, InputError) else item for item in read_all([path])]


def test_rows_become_articles(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text(row(1, url="https://a.example/x") + "\n\n" + row(2, title=None) + "\n")

    first, second = read(file)

    assert (first.doc, first.title, first.url) == ("r1", "Oslo", "https://a.example/x")
    assert (first.published, first.published_from) == (date(2023, 11, 2), "metadata")
    assert first.source == f"{file}:1"
    assert (second.doc, second.title, second.source) == ("r2", None, f"{file}:3")
    assert first.id == second.id


def test_a_number_may_be_the_id(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text(row(1, id=17) + "\n")

    assert next(read(file)).doc == "17"


@pytest.mark.parametrize(
    ("broken", "complaint"),
    [
        ('{"id": "r2", "text": "The mini', "breaks off as JSON"),
        ("nonsense", "breaks off as JSON"),
        ('["a list"]', "no JSON object"),
        (row(2, id=None), "no id"),
        (row(2, text=None), "no text"),
        (row(2, text="  "), "no text"),
        (row(2, published=None), "no date"),
        (row(2, published="someday"), "no date"),
        ("[" * 100_000, "JSON"),
        ('{"id": ' + "9" * 10_000 + "}", "JSON"),
    ],
)
def test_a_broken_row_in_the_middle(tmp_path, broken, complaint):
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join([row(1), broken, row(3)]))

    first, error, third = outcomes(file)

    assert (first, third) == ("r1", "r3")
    assert isinstance(error, UnreadableError | NoDateError)
    assert error.source == f"{file}:2"
    assert complaint in str(error)
    assert "\n" not in str(error)


def test_read_raises_where_the_trouble_is(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join([row(1), "nonsense", row(3)]))
    articles = read(file)

    assert next(articles).doc == "r1"
    with pytest.raises(UnreadableError):
        next(articles)


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.gz", "a.jsonl", "a.txt"])
def test_compressed_archives_whatever_their_name(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(gzip.compress("\n".join([row(1), row(2)]).encode()))

    assert outcomes(file) == ["r1", "r2"]


def test_archives_in_two_compressed_members(tmp_path):
    file = tmp_path / "a.jsonl.gz"
    file.write_bytes(
        gzip.compress((row(1) + "\n").encode()) + gzip.compress(row(2).encode()) + b"\0" * 100
    )

    assert outcomes(file) == ["r1", "r2"]


def test_an_archive_named_txt(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("\n".join([row(1), row(2)]))

    assert outcomes(file) == ["r1", "r2"]


def test_the_rows_in_front_of_the_damage(tmp_path):
    file = tmp_path / "a.jsonl.gz"
    whole = gzip.compress("\n".join(row(number) for number in range(2000)).encode())
    file.write_bytes(whole[:-20])

    *articles, error = outcomes(file)

    assert articles[:2] == ["r0", "r1"]
    assert len(articles) > 1000
    assert isinstance(error, UnreadableError)


def test_a_row_that_is_too_long_and_those_beside_it(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join([row(1), row(2, text="x" * 6_000_000), row(3)]))

    first, error, third = outcomes(file)

    assert (first, third) == ("r1", "r3")
    assert "5 MB" in str(error)


def test_one_object_or_a_list_of_them(tmp_path):
    single, several = tmp_path / "a.json", tmp_path / "b.json"
    single.write_text(json.dumps(json.loads(row(1)), indent=2))
    several.write_text(json.dumps([json.loads(row(1)), {}, json.loads(row(2))], indent=2))

    assert outcomes(single) == ["r1"]
    first, error, second = outcomes(several)
    assert (first, second) == ("r1", "r2")
    assert error.source == f"{several}:2"


def test_an_archive_is_read_as_a_stream(tmp_path):
    file = tmp_path / "a.jsonl.gz"
    long_text = TEXT * 2000
    with gzip.open(file, "wt", compresslevel=1) as stream:
        for number in range(400):
            stream.write(row(number, text=long_text) + "\n")

    tracemalloc.start()
    try:
        count = sum(1 for _ in read(file))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert count == 400
    assert peak < 20_000_000  # the rows together are twice as long
