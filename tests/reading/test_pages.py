"""Web pages as browsers save them: what belongs to the story, and what the page says of itself."""

from datetime import date

import pytest

from itinerary.errors import NoArticleError, NoDateError

STORY = (
    "<p>The minister of works leaves for Oslo on Monday, where he will talk about a bridge that "
    "both coasts have wanted since the ferries grew old.</p>"
    "<p>He stays until Wednesday and then flies on to Tallinn, his office said, to see the new "
    "harbour and those who paid for it.</p>"
)


def page(body, head='<meta name="date" content="2023-11-02">'):
    return f"<!DOCTYPE html><html lang='en-GB'><head>{head}</head><body>{body}</body></html>"


def test_the_story_and_nothing_else(read_text):
    found = read_text(
        page(
            """
            <a class="skip-link" href="#s">Skip to main content</a>
            <div id="cookie-banner"><p>We use cookies. Accept all?</p><button>Accept</button></div>
            <header class="site-header"><nav><a href="/">Fjord Post</a> <a>World</a></nav></header>
            <main><article>
            <p class="kicker">Coast</p>
            <h1>Minister off to Oslo</h1>
            <p class="byline">By Ada Lund &ndash; <time datetime="2023-11-02">2 November</time></p>
            <div class="share-bar"><a>Facebook</a><a>Mail</a></div>
            <figure><img src="x.jpg"><figcaption>The bridge, 2019.</figcaption></figure>
            """
            + STORY
            + """
            <h2>The programme</h2>
            <ul><li>Monday: Oslo</li><li>Wednesday: <b>Tallinn</b></li></ul>
            <table><tr><th>Leg</th><th>Day</th></tr><tr><td>Oslo</td><td>6 Nov</td></tr></table>
            <p>Also read: <a href="/x">How the ferries grew old</a></p>
            <div class="newsletter-signup"><p>Get our newsletter every morning.</p></div>
            <p>The bridge would be the longest in the north.</p>
            <section class="comments"><h3>Comments</h3><p>Bo: I like ferries and always have.</p>
            </section>
            <div><h3>Related stories</h3><ul><li><a href="/1">Ferries</a></li></ul></div>
            </article></main>
            <aside><h3>Most read</h3><ol><li>Minister in Bergen</li></ol></aside>
            <footer>&copy; 2023 Fjord Post. All rights reserved.</footer>
            <script>var minister = "x";</script>
            """
        ),
        "saved.html",
    )

    assert found.text.split("\n") == [
        "Minister off to Oslo",
        "By Ada Lund – 2 November",
        "[Photo: The bridge, 2019.]",
        "The minister of works leaves for Oslo on Monday, where he will talk about a bridge that "
        "both coasts have wanted since the ferries grew old.",
        "He stays until Wednesday and then flies on to Tallinn, his office said, to see the new "
        "harbour and those who paid for it.",
        "The programme",
        "- Monday: Oslo",
        "- Wednesday: Tallinn",
        "Leg | Day",
        "Oslo | 6 Nov",
        "The bridge would be the longest in the north.",
        "",
    ]
    assert found.title == "Minister off to Oslo"
    assert found.byline == "Ada Lund"
    assert found.language == "en-GB"


def test_a_page_laid_out_with_tables(read_text):
    found = read_text(
        page(
            "<table width=780><tr><td><font size=1><a href=/>Home</a> | <a href=/w>World</a> | "
            "<a href=/s>Sport</a></font></td></tr></table>"
            "<table><tr><td width=120><a href=/a>Weather today</a><br><a href=/b>Horoscope</a></td>"
            "<td><font size=5><b>Minister off to Oslo</b></font><br><br>"
            "OSLO, Nov. 2 (Fjord Press) -- The minister of works leaves on Monday for three days "
            "of talks about the bridge.<br><br>He will see the premier, who was here in May, and "
            "the mayor, who has never been.<br></td></tr></table>"
        ),
        "old.htm",
    )

    lines = found.text.strip().split("\n")
    assert lines[0] == "Minister off to Oslo"
    assert lines[1].startswith("OSLO, Nov. 2 (Fjord Press) -- The minister")
    assert lines[2].endswith("who has never been.")
    assert "Horoscope" not in found.text
    assert "Sport" not in found.text
    assert found.dateline.place == "Oslo"


@pytest.mark.parametrize(
    "name",
    ["paywall", "content ad", "text related-inline", "teaser-text more"],
)
def test_a_paragraph_is_kept_whatever_its_class(read_text, name):
    found = read_text(
        page("<h1>Oslo</h1>" + STORY.replace("<p>", f"<p class='{name}'>", 1)), "a.html"
    )

    assert "both coasts have wanted" in found.text


def test_a_wrapper_with_a_name_of_furniture_is_kept(read_text):
    found = read_text(
        page(f"<div class='has-sidebar'><div class='related'><h1>Oslo</h1>{STORY}</div></div>"),
        "a.html",
    )

    assert "both coasts have wanted" in found.text


def test_a_page_inside_one_form(read_text):
    found = read_text(page(f"<form id='aspnetForm'><h1>Oslo</h1>{STORY}</form>"), "a.html")

    assert "both coasts have wanted" in found.text


def test_a_story_that_only_the_metadata_hold(read_text):
    story = "The minister of works leaves for Oslo on Monday. " * 8
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Minister off", '
        f'"datePublished": "2023-11-02", "articleBody": "{story}"}}</script>'
    )

    found = read_text(page("<div id='app'>Loading...</div>", head), "app.html")

    assert found.text.startswith("Minister off\nThe minister of works leaves")


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":'
        '"2023-11-02T23:30:00-05:00","dateModified":"2023-11-05"}</script>',
        '<script type="application/ld+json">{"@context":"x","@graph":[{"@type":"WebSite"},'
        '{"@type":["Article","NewsArticle"],"datePublished":"2023-11-02"}]}</script>',
        '<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":'
        '"ReportageNewsArticle","datePublished":"2023-11-02T10:00Z"}]</script>',
        '<script type="application/ld+json"><!--\n{"@type":"NewsArticle","headline":"a\nb",'
        '"datePublished":"2023-11-02",}\n--></script>',
        '<meta property="article:published_time" content="2023-11-02T18:22:41.000Z">'
        '<meta property="article:modified_time" content="2023-11-09T18:22:41.000Z">',
        '<meta name="pubdate" content="2023-11-02T13:52:00+09:00">',
        '<meta name="date" content="2023-11-02">',
        '<meta name="dcterms.issued" content="2023-11-02">',
        '<meta name="DC.date" content="2023-11-02">',
        '<meta name="DC.date.issued" content="2023-11-02">',
        '<meta name="sailthru.date" content="2023-11-02 10:00:00">',
        '<meta name="parsely-pub-date" content="2023-11-02T10:00:00Z">',
        '<meta itemprop="datePublished" content="2023-11-02">',
        '<meta name="publish-date" content="Thu, 02 Nov 2023 10:00:00 GMT">',
    ],
)
def test_days_of_publication(read_text, head):
    found = read_text(page("<h1>Oslo</h1>" + STORY, head), "a.html")

    assert (found.published, found.published_from) == (date(2023, 11, 2), "metadata")
    assert [candidate.date for candidate in found.date_candidates] == [date(2023, 11, 2)]


@pytest.mark.parametrize(
    "stamp",
    [
        '<time datetime="2023-11-02T18:05:00+02:00">Thursday</time>',
        "<time pubdate datetime='2023-11-02'>Thursday</time>",
        '<span itemprop="datePublished" content="2023-11-02">Thursday</span>',
        '<span itemprop="datePublished">2 November 2023</span>',
    ],
)
def test_days_in_the_page(read_text, stamp):
    found = read_text(page(f"<h1>Oslo</h1><p>{stamp}</p>" + STORY, ""), "a.html")

    assert (found.published, found.published_from) == (date(2023, 11, 2), "metadata")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2023-11-02">',
        '<meta property="og:updated_time" content="2023-11-02">',
        '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2023-11-02"}'
        "</script>",
        '<meta name="date" content="1970-01-01T00:00:00Z">',
    ],
)
def test_days_of_change_date_nothing(read_text, head):
    with pytest.raises(NoDateError):
        read_text(page("<h1>Oslo</h1>" + STORY, head), "a.html")


def test_what_a_page_says_of_itself(read_text):
    found = read_text(
        page(
            "<h1>Minister off to Oslo</h1>" + STORY,
            """
            <title>Minister off to Oslo | Fjord Post</title>
            <link rel="canonical" href="https://fjord.example/oslo">
            <meta property="og:title" content="Minister off to Oslo">
            <meta property="og:site_name" content="Fjord Post">
            <meta property="og:url" content="https://fjord.example/oslo?utm=x">
            <script type="application/ld+json">{"@type": "NewsArticle",
              "headline": "Minister off to Oslo", "datePublished": "2023-11-02",
              "author": [{"@type": "Person", "name": "Ada Lund"}, {"name": "Bo Ek"}],
              "publisher": {"@type": "Organization", "name": "Fjord Post AS"}}</script>
            """,
        ),
        "a.html",
    )

    assert found.title == "Minister off to Oslo"
    assert found.outlet == "Fjord Post AS"
    assert found.url == "https://fjord.example/oslo"
    assert found.byline == "Ada Lund, Bo Ek"


def test_the_address_in_a_saved_pages_comment(read_text):
    markup = page("<h1>Oslo</h1>" + STORY, "").replace(
        "<html",
        "<!-- saved from url=(0049)https://fjord.example/2023/11/02/oslo.html -->\n<html",
    )

    found = read_text(markup, "a.html")

    assert found.url == "https://fjord.example/2023/11/02/oslo.html"
    assert (found.published, found.published_from) == (date(2023, 11, 2), "URL")


def test_the_outlet_behind_the_title(read_text):
    found = read_text(
        page(
            STORY,
            "<title>Minister off to Oslo - Fjord Post</title><meta name=date content=2023-11-02>",
        ),
        "a.html",
    )

    assert found.title == "Minister off to Oslo"
    assert found.text.startswith("Minister off to Oslo\nThe minister of works")


@pytest.mark.parametrize(
    "markup",
    [
        "<html><head><title>Minister</title></head></html>",
        "<!doctype html><html></html>",
        "<html><head><title>Minister</title></head><body></body></html>",
        "<html><body><nav><a href='/'>Home</a></nav><script>x</script></body></html>",
        "<!doctype html>" + "<div>" * 10_000,
    ],
)
def test_pages_without_an_article(read_text, markup):
    with pytest.raises(NoArticleError, match="web page without"):
        read_text(markup, "a.html")


def test_a_page_of_many_unclosed_tags(read_text):
    body = "".join(f"<font><b><p>Line {number} of the story.</p>" for number in range(500))

    found = read_text(page("<h1>Oslo</h1>" + body), "a.html")

    assert "Line 499 of the story." in found.text


def test_hidden_characters_and_hard_spaces(read_text):
    found = read_text(
        page("<h1>Oslo</h1>" + STORY + "<p>Mi\u00adnis\u200bter&nbsp;Lund</p>"), "a.html"
    )

    assert found.text.endswith("\nMinister Lund\n")
