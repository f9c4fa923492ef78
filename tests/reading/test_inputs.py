"""Paths of every sort: files, folders, standard input, and what cannot be read."""

import gzip
import io
import sys
from datetime import date

import pytest

from itinerary.errors import InputError, NoArticleError, NoDateError, UnreadableError
from itinerary.reading import read, read_all

GOOD = "OSLO, Nov. 2, 2023 (Fjord Press) -- The minister of works left on Thursday.\n"


def test_a_text_is_kept_as_it_is(read_text):
    text = "\n  Harbour talks \n\n" + GOOD + "\n\n\t(END)  \n\n"

    assert read_text(text).text == text


def test_source_and_doc(tmp_path):
    file = tmp_path / "harbour.talks.txt"
    file.write_text(GOOD)
    packed = tmp_path / "bridge.txt.gz"
    packed.write_bytes(gzip.compress(GOOD.encode(), mtime=0))

    assert [(item.doc, item.source) for item in read(file)] == [("harbour.talks", str(file))]
    assert [(item.doc, item.source) for item in read(packed)] == [("bridge", str(packed))]


def test_a_folder_is_read_to_its_depths_in_a_stable_order(tmp_path):
    for name in (
        "b.txt",
        "a/z.txt",
        "a/c.md",
        "c.txt",
        ".hidden/x.txt",
        ".x.txt",
        "d.css",
        "e.png",
    ):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(GOOD)
    (tmp_path / "page.html").write_text(f"<html><body><h1>Oslo</h1><p>{GOOD}</p></body></html>")
    scripts = tmp_path / "page_files"
    scripts.mkdir()
    (scripts / "frame.html").write_text("<html><body><p>An advertisement.</p></body></html>")

    assert [item.doc for item in read(tmp_path)] == ["c", "z", "b", "c", "page"]


@pytest.mark.parametrize(
    "data", [GOOD.encode(), gzip.compress(GOOD.encode(), mtime=0), GOOD.encode("utf-16")]
)
def test_standard_input(monkeypatch, data):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    (found,) = read("-")

    assert (found.doc, found.source, found.text) == ("stdin", "-", GOOD)


BAD = {
    "empty.txt": (b"", NoArticleError, "is empty"),
    "blank.txt": (b" \n\n ", NoArticleError, "is empty"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", UnreadableError, "a PNG image"),
    "paper.txt": (b"%PDF-1.7\n%\xe2\xe3", UnreadableError, "a PDF"),
    "report.txt": (b"PK\x03\x04\x14\x00", UnreadableError, "office document"),
    "long.txt": (b"word " * 1_100_000, UnreadableError, "5 MB"),
    "line.txt": (b"x" * 5_500_000, UnreadableError, "5 MB"),
    "page.html": (b"<html><body>" + b"<p>x</p>" * 2_100_000, UnreadableError, "16 MB"),
    "tags.html": (b"<html><body>" + b"<p>x</p>" * 200_000, UnreadableError, "200,000"),
    "prose.html": (b"<html><body><p>" + b"word " * 1_100_000, UnreadableError, "5 MB"),
    "bomb.gz": (gzip.compress(b"word " * 2_000_000, mtime=0), UnreadableError, "5 MB"),
    "damaged.txt": (
        b"The minister \xc3\x28 left \xff\xfe.",
        UnreadableError,
        "not UTF-8 at byte 13",
    ),
    "bodyless.html": (b"<html><head><title>x</title></head></html>", NoArticleError, "web page"),
    "dateless.txt": (b"The minister left.\n", NoDateError, "--published"),
    "broken.gz": (b"\x1f\x8b\x08\x00nonsense", UnreadableError, "cannot be read"),
    "broken.json": (b'{"id": "a",\n "text": ', UnreadableError, "JSON"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_complaint_names_the_file_and_is_one_line(tmp_path, name):
    data, kind, words = BAD[name]
    file = tmp_path / name
    file.write_bytes(data)

    with pytest.raises(kind) as caught:
        list(read(file))

    assert str(caught.value).startswith(f"{file}: ")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_one_files_trouble_does_not_end_the_others(tmp_path):
    for name, (data, _, _) in BAD.items():
        (tmp_path / f"a-{name}").write_bytes(data)
    (tmp_path / "b-good.txt").write_text(GOOD)
    missing = tmp_path / "missing.txt"
    nothing = tmp_path / "nothing"
    nothing.mkdir()

    items = list(read_all([tmp_path, missing, nothing, tmp_path / "b-good.txt"]))

    assert [item.doc for item in items if not isinstance(item, InputError)] == ["b-good", "b-good"]
    errors = [item for item in items if isinstance(item, InputError)]
    assert len(errors) == len(BAD) + 2
    assert [str(error) for error in errors[-2:]] == [
        f"{missing}: there is no such file",
        f"{nothing}: is a folder without articles",
    ]


def test_published_dates_what_has_no_date(read_text):
    found = read_text("The minister left.\n", published=date(2023, 11, 2))

    assert (found.published, found.published_from) == (date(2023, 11, 2), "the user")


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000, ""])
def test_paths_that_cannot_be(path):
    (error,) = read_all([path])

    assert isinstance(error, InputError)


def test_kinds_are_told_by_content(read_text):
    markup = f"<html><body><h1>Oslo</h1><p>{GOOD}</p></body></html>"

    assert read_text(markup, "a.txt").title == "Oslo"
    assert read_text(GOOD, "b.html").text == GOOD
    assert read_text(GOOD, "c.eml").text == GOOD
    assert read_text(GOOD, "d").text == GOOD


def test_a_story_about_html_is_a_text(read_text):
    text = GOOD + "The page began with <html> and ended with </html>, the minister said.\n"

    assert read_text(text).text == text
