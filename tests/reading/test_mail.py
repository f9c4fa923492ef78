"""E-mail: headers, multipart, quoted-printable, the HTML part, and pages saved as MIME."""

from datetime import date

import pytest

from itinerary.errors import NoArticleError

HEAD = (
    "Return-Path: <bounce@fjord.example>\r\n"
    "Date: Thu, 02 Nov 2023 23:30:00 -0500\r\n"
    'From: "Fjord Post" <desk@fjord.example>\r\n'
    "To: readers@fjord.example\r\n"
    "Subject: =?utf-8?q?Minister_S=C3=B8rli?= leaves for\r\n Oslo\r\n"
    "MIME-Version: 1.0\r\n"
)
STORY = "The minister of works leaves for Oslo on Monday.\r\n"


def test_a_plain_mail(read_text):
    found = read_text(HEAD + "\r\n" + STORY, "a.eml")

    assert found.text == "The minister of works leaves for Oslo on Monday.\n"
    assert found.title == "Minister Sørli leaves for Oslo"
    assert found.outlet == "Fjord Post"
    assert (found.published, found.published_from) == (date(2023, 11, 2), "metadata")
    assert found.doc == "a"


def test_the_plain_part_in_quoted_printable(read_text):
    mail = (
        HEAD
        + 'Content-Type: multipart/alternative; boundary="b"\r\n\r\n'
        + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        + "Minister S=C3=B8rli leaves for =\r\nOslo on Monday.\r\n"
        + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The other part</p>\r\n--b--\r\n"
    )

    assert read_text(mail, "a.eml").text == "Minister Sørli leaves for Oslo on Monday."


def test_the_html_part_where_there_is_no_other(read_bytes):
    mail = (
        HEAD
        + "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + "<html><body><p>Minister Sørli leaves for Oslo on Monday.</p>"
        + "<p>He returns on Tuesday.</p></body></html>"
    )

    found = read_bytes(mail.encode("latin-1"), "a.eml")

    assert "Minister Sørli leaves for Oslo on Monday.\nHe returns on Tuesday." in found.text
    assert found.title == "Minister Sørli leaves for Oslo"


def test_an_attachment_is_no_article(read_text):
    mail = (
        HEAD
        + 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
        + '--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="x.txt"'
        + "\r\n\r\nNot this.\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
        + STORY
        + "--b--\r\n"
    )

    assert read_text(mail, "a.eml").text.startswith("The minister")


def test_the_signature_is_left_out(read_text):
    found = read_text(HEAD + "\r\n" + STORY + "\r\n-- \r\nAda Lund\r\nFjord Post\r\n", "a.eml")

    assert found.text == "The minister of works leaves for Oslo on Monday.\n"


def test_flowed_and_wrapped_lines_are_joined(read_text):
    flowed = (
        HEAD + "Content-Type: text/plain; format=flowed\r\n\r\nThe minister of \r\nworks left.\r\n"
    )
    wrapped = (
        HEAD
        + "\r\nThe minister of works leaves for Oslo on Monday, where he will talk\r\n"
        + "about a bridge.\r\n\r\nHe returns on Tuesday.\r\n"
    )

    assert read_text(flowed, "a.eml").text == "The minister of works left.\n"
    assert (
        read_text(wrapped, "b.eml")
        .text.split("\n")[0]
        .endswith("where he will talk about a bridge.")
    )


def test_a_forwarded_mail_is_from_the_day_it_was_first_sent(read_text):
    found = read_text(
        HEAD
        + "\r\n---------- Forwarded message ---------\r\nFrom: Tallinn Desk <t@t.example>\r\n"
        + "Date: Tue, 31 Oct 2023 at 09:12\r\nSubject: Harbour\r\nTo: <x@t.example>\r\n\r\n"
        + STORY,
        "a.eml",
    )

    assert found.published == date(2023, 10, 31)


def test_a_page_saved_as_mime_is_not_dated_by_the_day_of_saving(read_text):
    mail = (
        "From: <Saved by Blink>\r\n"
        "Snapshot-Content-Location: https://fjord.example/oslo\r\n"
        "Subject: Minister off to Oslo\r\n"
        "Date: Wed, 1 May 2024 10:00:00 -0000\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: https://fjord.example/oslo\r\n\r\n"
        '<html><head><meta name=3D"date" content=3D"2023-11-02"></head><body>'
        "<h1>Minister off to Oslo</h1><p>He leaves on Monday.</p></body></html>\r\n--b--\r\n"
    )

    found = read_text(mail, "a.mhtml")

    assert found.published == date(2023, 11, 2)
    assert found.url == "https://fjord.example/oslo"
    assert [candidate.date.year for candidate in found.date_candidates] == [2023]


def test_a_mail_named_txt(read_text):
    assert read_text(HEAD + "\r\n" + STORY, "a.txt").outlet == "Fjord Post"


def test_a_mail_without_a_text(read_text):
    with pytest.raises(NoArticleError, match="without a text"):
        read_text(HEAD + "Content-Type: image/png\r\n\r\nxxxx", "a.eml")


@pytest.mark.parametrize(
    "header",
    [
        "Subject: =?utf-8?q?broken=C3?= =?x?x?x?=",
        "Subject: =?unknown-charset?b?AAAA?=",
        "Date: someday",
        "From: @@@ <<>>",
        "Content-Type: text/plain; charset=nonsense",
        "Content-Type: multipart/alternative",
    ],
)
def test_broken_headers_raise_nothing_else(read_text, header):
    mail = f"Message-ID: <1@a>\r\nTo: a@b.example\r\n{header}\r\n\r\n{STORY}"

    assert read_text(mail, "a.eml", published=date(2023, 11, 2)).published == date(2023, 11, 2)
