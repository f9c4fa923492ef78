"""One story saved twice is one article."""

import pytest

from itinerary.reading.identity import article_id

STORY = 'OSLO, Nov. 2 (Fjord) -- "We\'ll go," the minister said.\n\nHe left - at once.\n'


@pytest.mark.parametrize(
    "other",
    [
        STORY.upper(),
        STORY.replace("\n\n", "\n").replace(" ", "  "),
        STORY.replace("--", "—").replace(' "', " “").replace(',"', ",”").replace("'", "’"),
        STORY.replace("\n", "\r\n"),
        STORY + "(END)\n",
        STORY + "\n(C) Fjord Press. All rights reserved.\n",
        STORY + "Copyright 2023 Fjord Press\n###\n",
        "\n\n" + STORY + "\n\n",
        STORY.replace(" ", "\u00a0"),
    ],
)
def test_the_same_story(other):
    assert article_id(other) == article_id(STORY)


@pytest.mark.parametrize("other", [STORY.replace("2", "3"), STORY + "He came back.", ""])
def test_another_story(other):
    assert article_id(other) != article_id(STORY)


def test_its_form():
    assert len(article_id(STORY)) == 16
    assert int(article_id(STORY), 16) >= 0


def test_a_page_and_a_text_of_one_story_are_one(read_text):
    lines = ["Minister off", "OSLO, Nov. 2, 2023 (Fjord) -- He leaves on Monday.", "He is glad."]
    markup = f"<html><body><h1>{lines[0]}</h1><p>{lines[1]}</p><p>{lines[2]}</p></body></html>"

    assert read_text("\n\n".join(lines), "a.txt").id == read_text(markup, "b.html").id
