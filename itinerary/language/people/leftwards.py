"""What stands in front of an office: its field, its grade, its body, its state, an article."""

from __future__ import annotations

from itinerary.language.mentions import PlaceKind
from itinerary.language.people.reader import Reader
from itinerary.language.people.rightwards import CITY_RULERS
from itinerary.language.people.title import Title
from itinerary.language.tokens import POSSESSIVE_ENDINGS

_LONGEST = 24  # tokens in front of an office
_JOINTS = frozenset(("and", "&", ","))


def expand_left(reader: Reader, title: Title, floor: int, ends: dict[int, Title]) -> None:
    """Take in what stands in front of the office, not before token ``floor``.

    ``ends`` gives the titles found before by their last token ("the president" in "the
    president's envoy").
    """
    lower, lists = reader.lower, reader.lexicon.words
    grades, epithets, bodies = lists["grades"], lists["epithets"], lists["bodies"]
    portfolio = "portfolio" in title.office.traits
    posted = "posted" in title.office.traits
    role: list[str] = []
    in_body = lower[title.first] in bodies
    index = title.first
    floor = max(floor, index - _LONGEST)
    while index > floor and index not in reader.starts:
        at = index - 1
        word = lower[at]
        place = reader.country_until(index)
        if place is None and title.office.key in CITY_RULERS:
            place = reader.city_until(index)
        body = reader.body_until.get(index)
        if body is None and word in grades and (not in_body or word in lists["past"]):
            title.past = title.past or word in lists["past"]
            role.append(word)
            index = at
        elif posted and _is_region(reader, index):
            first = reader.place_until[index].first
            role.extend(reversed(lower[first:index]))  # "Middle East envoy"
            title.qualified = True
            index = first
        elif posted and word in lists["fields"] and word == reader.words[at]:
            role.append(word)  # "a U.N. human rights envoy"
            index = at
        elif (portfolio or in_body) and not title.countries and _is_field(reader, at):
            title.qualified = True
            role.append(word)
            index = at
        elif role and at > floor and word in _JOINTS and _is_listed_field(reader, at - 1, word):
            role.append(word)
            index = at
        elif place is not None and not title.countries:
            title.serve_state(place.first, index, place.country)
            index = _take_listed_places(reader, title, place.first, floor)
        elif place is not None and title.country == place.country:
            index = place.first  # "the Yemeni Presidential Leadership Council chairman"
        elif body is not None:
            title.serve_body(body.first, index, body.serves)
            role.extend(reversed(lower[body.first : index]))
            index = body.first
        elif word in bodies and not title.countries and not in_body:
            title.qualified = in_body = True
            role.append(word)
            index = at
        elif word in epithets:
            index = at
        elif word == ")" and at > floor + 2 and lower[at - 2] == "(":
            if not role and at - 2 not in reader.body_until:
                break
            index = at - 2  # "the African Union (AU) Chairperson"
        elif _is_acronym(reader, at):
            title.qualified = True
            role.append(word)
            index = at
        elif word in POSSESSIVE_ENDINGS:
            if in_body and lower[at - 1] in ("people", "peoples", "workers"):
                role.append("people's")
                index = at - 1
                continue
            index = _take_owner(reader, title, at, ends)
            break
        elif word in lists["no_one"]:
            title.nobody = True
            if word not in lists["ordinals"]:
                break
            index = at
        elif word == "-" and at > floor and lower[at - 1] in ("then", "ex"):
            title.past = True
            index = at - 1
        else:
            break
    title.first = index
    _take_article(reader, title, floor)
    if role:
        title.role = " ".join([*reversed(role), title.role]).replace(" ,", ",")


def _is_region(reader: Reader, index: int) -> bool:
    """Whether the name of a part of the world ends in front of the token ``index``."""
    place = reader.place_until.get(index)
    return place is not None and place.kind is PlaceKind.REGION and reader.is_capital(index - 1)


def _is_acronym(reader: Reader, at: int) -> bool:
    """Whether an unknown body stands there by its letters: "DFA Secretary"."""
    word = reader.words[at]
    short = 1 < len(word) < 6 and word.isupper() and word.isalpha()
    return short and at not in reader.place_at and not reader.words[at + 1].isupper()


def _take_listed_places(reader: Reader, title: Title, index: int, floor: int) -> int:
    """Take in the other states of "the French and German leaders"; where the list begins."""
    while title.office.plural and index - 1 > floor and reader.lower[index - 1] in _JOINTS:
        mark = index - 1
        if reader.lower[mark - 1] == ",":
            mark -= 1
        place = reader.country_until(mark)
        if place is None:
            break
        title.countries.insert(0, (place.first, place.last, place.country))
        index = place.first
    return index


def _starts_verb(reader: Reader, at: int) -> bool:
    """Whether an office acts: "as the president begins a tour", unlike "as the president of"."""
    word = reader.lower[at]
    finite = word.endswith(("s", "ed")) and not word.endswith(("ss", "'s", "’s"))
    return (finite and len(word) > 3) or word in reader.lexicon.words["after_rank"] - {"and", "to"}


def _take_article(reader: Reader, title: Title, floor: int) -> None:
    lists, index = reader.lexicon.words, title.first
    if index <= floor or index in reader.starts:
        return
    before = reader.lower[index - 1]
    if before in lists["determiners"]:
        title.indefinite = before in ("a", "an", "another", "one")
        title.definite = not title.indefinite
        title.first = index - 1
        before = reader.lower[index - 2] if index > 1 else ""
    clause = before == "as" and title.definite and _starts_verb(reader, title.last)
    title.nobody = title.nobody or (before in lists["no_one"] and not clause)


def _is_field(reader: Reader, index: int) -> bool:
    """Whether the word names what a minister is in charge of: a known field, or with a capital
    any ordinary word."""
    word, lists = reader.lower[index], reader.lexicon.words
    if index in reader.place_at or index + 1 in reader.place_until:
        return False
    if word in lists["fields"]:
        return True
    return (
        reader.words[index][0].isupper()
        and index not in reader.starts
        and word not in lists["function_words"]
        and word not in lists["epithets"]
        and word not in reader.lexicon.office_words
        and index + 1 not in reader.body_until
        and reader.lexicon.is_ordinary(word)
    )


def _is_listed_field(reader: Reader, index: int, joint: str) -> bool:
    """Whether the word before "and" or a comma is a field too: "trade, industry and energy"."""
    return _is_field(reader, index) and (
        joint != "," or reader.lower[index] in reader.lexicon.words["fields"]
    )


def _take_owner(reader: Reader, title: Title, mark: int, ends: dict[int, Title]) -> int:
    """Read what a possessive belongs to: "Spain's", "NATO's", "the president's", "the party's".

    Gives the token where the title begins.
    """
    lower, determiners = reader.lower, reader.lexicon.words["determiners"]
    title.definite = True
    place = reader.country_until(mark)
    if place is not None:
        title.serve_state(place.first, place.last, place.country)
        return place.first
    body = reader.body_until.get(mark)
    if body is not None:
        title.serve_body(body.first, body.last, body.serves)
        return body.first - 1 if lower[body.first - 1] == "the" else body.first
    owner = ends.get(mark)
    if owner is not None and not owner.is_courtesy:
        title.qualified = owner.used = True
        title.owner = owner
        title.org = title.org or owner.org
        return owner.first
    noun = lower[mark - 1]
    if noun in reader.lexicon.words["owner_nouns"]:
        title.qualified = True
        state = reader.country_until(mark - 1)
        if state is not None:  # "the Norwegian parliament's committee chairman"
            title.serve_state(state.first, state.last, state.country)
            return state.first
        return mark - 2 if mark > 1 and lower[mark - 2] in determiners else mark - 1
    return mark + 1
