"""From a format's draft to an ``Article``: head, dateline, date and identity."""

from __future__ import annotations

from datetime import date

from itinerary.errors import NoArticleError, NoDateError
from itinerary.facts import Article, Dateline
from itinerary.reading.dateline import ParsedDateline
from itinerary.reading.draft import Draft
from itinerary.reading.head import Head, read_head
from itinerary.reading.identity import article_id
from itinerary.reading.published import date_candidates, dateline_day
from itinerary.reading.versions import find_version
from itinerary.reading.whereabouts import whereabouts


def assemble(draft: Draft, published: date | None = None) -> Article:
    """The article that ``draft`` holds, dated.

    ``published`` is the user's word for the day and outranks what the article says.

    Raises:
        NoArticleError: the text is blank.
        NoDateError: neither the article nor the user says when it is from.
    """
    if not draft.text.strip():
        raise NoArticleError(draft.source, "holds no text")
    head = read_head(draft.text)
    candidates = date_candidates(draft, head, published)
    if not candidates:
        raise NoDateError(draft.source, "no date found in it; give one with --published YYYY-MM-DD")
    chosen = candidates[0]
    title_version = find_version(draft.title)[0] if draft.title else None
    return Article(
        id=article_id(draft.text),
        doc=draft.doc,
        source=draft.source,
        text=draft.text,
        title=draft.title or head.headline,
        published=chosen.date,
        published_from=chosen.found_from,
        dateline=_dateline(head, dateline_day(head, candidates)),
        outlet=draft.outlet,
        byline=draft.byline or head.byline,
        url=draft.url,
        version=head.version or title_version,
        language=draft.language,
        date_candidates=tuple(candidates),
    )


def _dateline(head: Head, day: date | None) -> Dateline | None:
    parsed: ParsedDateline | None = head.dateline
    if parsed is not None:
        return Dateline(parsed.place, parsed.country, day, parsed.agency)
    if head.byline_place is not None:  # "By X in Oslo" says where, as a dateline would
        known = whereabouts(head.byline_place)
        if known is not None:
            return Dateline(head.byline_place, known.country)
    return None
