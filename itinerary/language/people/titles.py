"""Titles: an office with the words around it that say of what, of which state, since when.

    "visiting | Russian | deputy | foreign and trade | minister | of … | of Serbia"
     epithet    country   grade    fields              office    field  country

A title is read outwards from its office: leftwards over fields, grades and the state
(``leftwards``), then rightwards over "of" and "for" (``rightwards``).
"""

from __future__ import annotations

from dataclasses import replace

from itinerary.language.people.leftwards import expand_left
from itinerary.language.people.lexicon import Office, match_phrase
from itinerary.language.people.private import is_private
from itinerary.language.people.reader import Reader
from itinerary.language.people.rightwards import expand_right
from itinerary.language.people.title import Title


def find_titles(reader: Reader) -> list[Title]:
    """All titles of a text in order, whether or not they turn out to speak of a person."""
    offices, lower = reader.lexicon.offices, reader.lower
    grades = reader.lexicon.words["grades"]
    titles: list[Title] = []
    ends: dict[int, Title] = {}
    surnames: set[str] = set()
    done = 0
    for index in [i for i in reader.marked if lower[i] in offices]:
        if index < done:
            continue
        match = match_phrase(offices[lower[index]], lower, index)
        if match is None:
            continue
        end, office = match
        if lower[index] in grades and end == index + 1 and _opens_office(reader, end):
            continue
        if index in reader.inside_body and end - 1 in reader.inside_body:
            continue
        if not _may_be_office(reader, index, end, office):
            continue
        if end == index + 1 and _is_surname(reader, index, titles, surnames):
            surnames.add(lower[index])
            continue
        title = Title(index, end, office)
        _take_body_around(reader, title)
        if not title.is_courtesy:
            expand_left(reader, title, done, ends)
            expand_right(reader, title)
            if "needs" in office.traits and not title.qualified:
                if not _stands_plain(reader, title):
                    continue
                title.take_office(_plain_office(reader, office))
            title.private = is_private(reader, title)
        done = max(done, title.last)
        titles.append(title)
        ends[title.last] = title
    return titles


_LONGEST_BODY = 4  # tokens


def _take_body_around(reader: Reader, title: Title) -> None:
    """ "European Central Bank president": the office begins inside the name of a body."""
    for first in range(max(0, title.first - _LONGEST_BODY), title.first):
        body = reader.body_at.get(first)
        if body is not None and title.first < body.last < title.last:
            title.role = f"{' '.join(reader.lower[first : title.first])} {title.role}"
            title.serve_body(first, body.last, body.serves)
            title.first = first
            return


def _stands_plain(reader: Reader, title: Title) -> bool:
    """Whether "Representative X" is a form of address: capitals, and nothing that it needs."""
    return (
        title.office.plain is not None
        and reader.is_capital(title.head)
        and reader.is_capital(title.last)
        and title.last not in reader.starts
        and not reader.in_heading(title.head)
    )


def _opens_office(reader: Reader, index: int) -> bool:
    """Whether an office begins here, and no form of address as in "General Syed X"."""
    offices = reader.lexicon.offices.get(reader.lower[index], [])
    match = match_phrase(offices, reader.lower, index) if offices else None
    return match is not None and "courtesy" not in match[1].traits


def _plain_office(reader: Reader, office: Office) -> Office:
    """The office that ``office`` is without what it needs, in the same number."""
    (_, plain), *_ = reader.lexicon.offices[office.plain or ""]
    return replace(plain, plural=office.plural)


def _may_be_office(reader: Reader, index: int, end: int, office: Office) -> bool:
    """Whether the letters fit: "PM" but not "5 pm", "Gen. Doumbouya" but not "general strike"."""
    word, following = reader.words[index], reader.lower[end]
    lists, traits = reader.lexicon.words, office.traits
    if "upper" in traits or reader.lower[index] in lists["capital_offices"]:
        before = reader.words[index - 1] if index else ""
        if "courtesy" in traits:  # "HE Kari Holm", but neither "He" nor "HE WILL"
            return word.isupper() and reader.words[end].istitle()
        return word[0].isupper() and not before[:1].isdigit()
    if "article" in traits and not lists["determiners"].isdisjoint(reader.lower[index - 1 : index]):
        return True
    if "article" in traits and reader.is_capital(end) and index not in reader.place_until:
        return reader.lower[end] in lists["rulers_titles"]
    lower = word == reader.lower[index]
    if lower and office.key in _CROWNED and reader.is_capital(end) and end == index + 1:
        return _is_crowned(reader, index)
    if "adjective" in traits and lower and following.isalpha():
        return (
            following != reader.words[end]
            or following in lists["function_words"]
            or following in lists["person_followers"]
        )
    if "named" in traits and end == index + 1:
        if len(word) == 1 and len(following) < 3:
            return False
        if not lower and reader.words[end] != following:
            return end not in reader.starts
        if "courtesy" in traits:
            return not lower and following in lists["lower_particles"]
        before = reader.lower[index - 1] if index else ""
        if following in lists["lower_particles"] and not lower:
            return True
        if index in reader.place_until and following in lists["after_rank"]:
            return True  # "Myanmar general to leave"
        return before in lists["rank_articles"] and (
            not following.isalpha() or following in lists["after_rank"]
        )
    return True


_CROWNED = frozenset(("king", "queen"))


def _is_crowned(reader: Reader, index: int) -> bool:
    """Whether "king X" in small letters is a monarch, and no "ski queen X"."""
    before, lists = reader.lower[index - 1] if index else "", reader.lexicon.words
    return (
        index in reader.place_until
        or before in lists["determiners"]
        or before in lists["grades"]
        or before in lists["past"]
        or before in lists["epithets"]
    )


def _is_surname(reader: Reader, index: int, titles: list[Title], surnames: set[str]) -> bool:
    """Whether the word is a family name here: "Julie Bishop", "Hun Sen", "Bishop said"."""
    word, low = reader.words[index], reader.lower[index]
    if word == low or index == 0 or low not in reader.lexicon.words["surname_offices"]:
        return False
    titled = bool(titles) and titles[-1].last == index
    if titles and titles[-1].last == index - 1 and reader.is_capital(index - 1):
        return True
    follows = reader.words[index + 1] != reader.lower[index + 1] and index + 1 not in reader.starts
    if titled and titles[-1].is_courtesy and not follows:
        return True  # "Mr. King said"
    if titled:
        return reader.lower[index + 1] in reader.lexicon.words["telling_particles"]
    if low in surnames:
        return not follows
    before = reader.lower[index - 1]
    return (
        index not in reader.starts
        and reader.words[index - 1] != before
        and before not in reader.lexicon.words["function_words"]
        and index not in reader.place_until
        and index not in reader.body_until
        and before not in reader.lexicon.office_words
        and (not reader.lexicon.is_ordinary(before) or before in reader.lexicon.given_names)
        and (not follows or before in reader.lexicon.given_names)
    )
