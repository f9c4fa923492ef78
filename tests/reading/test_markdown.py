"""Markdown with front matter."""

from datetime import date

import pytest

STORY = "**OSLO** – The minister of works leaves for the coast on Monday, to see a bridge there.\n"


def test_front_matter(read_text):
    found = read_text(
        "---\n"
        "layout: post\n"
        'title: "Oslo first: the minister\'s tour"\n'
        "date: 2023-11-02 23:30:00 -0500  # as filed\n"
        "updated: 2023-11-05\n"
        "author:\n  - Ada Lund\n  - Bo Ek\n"
        "source_url: https://fjord.example/2023/11/03/oslo\n"
        "site: Fjord Post\n"
        "lang: en\n"
        "tags: [oslo, bridge]\n"
        "---\n\n" + STORY,
        "a.md",
    )

    assert found.text == STORY
    assert found.title == "Oslo first: the minister's tour"
    assert (found.published, found.published_from) == (date(2023, 11, 2), "metadata")
    assert found.byline == "Ada Lund, Bo Ek"
    assert found.url == "https://fjord.example/2023/11/03/oslo"
    assert (found.outlet, found.language) == ("Fjord Post", "en")
    assert (found.dateline.place, found.dateline.country) == ("Oslo", "NO")


@pytest.mark.parametrize(
    "key", ["date", "published", "pubdate", "datePublished", "Publish-Date", "published_at"]
)
def test_names_of_the_day(read_text, key):
    assert read_text(f"---\n{key}: 2023-11-02\n---\n{STORY}", "a.md").published == date(2023, 11, 2)


def test_a_folded_title(read_text):
    found = read_text(f"---\ntitle: >\n  Oslo\n  first\ndate: 2023-11-02\n---\n{STORY}", "a.md")

    assert found.title == "Oslo first"


def test_toml_front_matter(read_text):
    found = read_text(f'+++\ntitle = "Oslo"\ndate = 2023-11-02T10:00:00Z\n+++\n{STORY}', "a.md")

    assert (found.title, found.published) == ("Oslo", date(2023, 11, 2))


def test_front_matter_in_a_file_named_txt(read_text):
    assert read_text(f"---\ndate: 2023-11-02\n---\n{STORY}", "a.txt").text == STORY


def test_markdown_without_front_matter_is_kept_as_it_is(read_text):
    text = "# Harbour talks\n\nNovember 2, 2023\n\n> A quote\n"

    assert read_text(text, "a.md").text == text


def test_a_rule_is_no_front_matter(read_text):
    text = "---\nNovember 2, 2023\n---\nThe minister left.\n"

    assert read_text(text, "a.md").text == text
