"""Titles: an office with the words around it that say of what, of which state, since when.

    "visiting | Russian | deputy | foreign and trade | minister | of … | of Serbia"
     epithet    country   grade    fields              office    field  country

A title is read outwards from its office: leftwards over fields, grades and the state, then
rightwards over "of" and "for" with fields, states, bodies or another title.
"""

from __future__ import annotations

from itinerary.language.mentions import PlaceKind
from itinerary.language.people.lexicon import Office, match_phrase
from itinerary.language.people.reader import Reader

_LINKS = frozenset(("of", "for", "to", "in", "on", "at"))
_AND = frozenset(("and", "&"))
_POSSESSIVE = frozenset(("'s", "’s", "'", "’"))


class Title:
    """A title in the text, tokens ``first`` to ``last`` (exclusive).

    ``head`` is the token where the office begins, ``office_end`` where it ends. ``countries``
    are the states served with the token ranges that name them (several for "the presidents of
    A and B"). ``owner`` is the title of whom this one serves ("the president's envoy").
    """

    __slots__ = (
        "countries",
        "definite",
        "first",
        "head",
        "last",
        "nobody",
        "office",
        "office_end",
        "org",
        "owner",
        "past",
        "qualified",
        "role",
    )

    def __init__(self, first: int, last: int, office: Office) -> None:
        self.first = self.head = first
        self.last = self.office_end = last
        self.office = office
        self.role = office.role
        self.countries: list[tuple[int, int, str | None]] = []
        self.org = "org" in office.traits
        self.definite = False  # "the", "his", "Spain's"
        self.qualified = False  # a field, a state or a body belongs to it
        self.nobody = False  # "any minister", "as president"
        self.past = office.past
        self.owner: Title | None = None

    @property
    def country(self) -> str | None:
        if self.countries:
            return self.countries[0][2]
        if self.org:
            return None
        if self.owner is not None and self.owner.country:
            return self.owner.country
        return self.office.country

    @property
    def is_courtesy(self) -> bool:
        return "courtesy" in self.office.traits


def find_titles(reader: Reader) -> list[Title]:
    """All titles of a text in order, whether or not they turn out to speak of a person."""
    offices, lower = reader.lexicon.offices, reader.lower
    titles: list[Title] = []
    ends: dict[int, Title] = {}
    done = 0
    for index in [i for i, low in enumerate(reader.tokens.lower) if low in offices]:
        if index < done:
            continue
        match = match_phrase(offices[lower[index]], lower, index)
        if match is None:
            continue
        end, office = match
        if not _may_be_office(reader, index, end, office):
            continue
        title = Title(index, end, office)
        if not title.is_courtesy:
            _expand_left(reader, title, done, ends)
            _expand_right(reader, title)
            if "needs" in office.traits and not title.qualified:
                continue
        done = max(done, title.last)
        titles.append(title)
        ends[title.last] = title
    return titles


def _may_be_office(reader: Reader, index: int, end: int, office: Office) -> bool:
    """Whether the letters fit: "PM" but not "5 pm", "Gen. Doumbouya" but not "general strike"."""
    word = reader.words[index]
    traits = office.traits
    if "upper" in traits or reader.lower[index] in ("pm", "fm", "vp", "nsa", "eam", "cds"):
        before = reader.words[index - 1] if index else ""
        return word[0].isupper() and not before[:1].isdigit()
    if "named" in traits and end == index + 1:
        capital = word[0].isupper()
        following = reader.words[end]
        if "courtesy" in traits:
            return capital and following[:1].isupper()
        return (
            (capital and reader.is_capital(end))
            or (
                index > 0
                and reader.lower[index - 1] in ("the", "his", "her")
                and not following.isalpha()
            )
            or (
                index > 0
                and reader.lower[index - 1] == "the"
                and reader.lower[end] in reader.lexicon.words["after_rank"]
            )
        )
    return True


def _expand_left(reader: Reader, title: Title, floor: int, ends: dict[int, Title]) -> None:
    """Take in what stands in front of the office."""
    lower, lists = reader.lower, reader.lexicon.words
    fields, grades, epithets = lists["fields"], lists["grades"], lists["epithets"]
    portfolio = "portfolio" in title.office.traits
    role: list[str] = []
    index = title.first
    while index > floor:
        if index in reader.starts:
            break
        at = index - 1
        word = lower[at]
        if portfolio and not title.countries and _is_field(reader, at, fields):
            role.insert(0, word)
            title.qualified = True
            index = at
        elif (
            word in ("and", "&", ",")
            and role
            and at > floor
            and _is_listed_field(reader, at - 1, fields, word)
        ):
            role.insert(0, word)
            index = at
        elif (place := reader.country_until(index)) is not None and not title.countries:
            index = _take_place(title, place.first, index, place.country, place.kind)
        elif word in grades:
            title.past = title.past or word in lists["past"]
            role.insert(0, word)
            index = at
        elif word in epithets:
            index = at
        elif word in _POSSESSIVE:
            index = _take_owner(reader, title, at, ends)
            break
        elif (body := reader.body_until.get(index)) is not None:
            title.qualified = True
            _serve_body(title, body.first, body.last, body.serves)
            index = body.first
        elif word == "-" and lower[at - 1] in ("then", "ex") and at > floor:
            title.past = True
            index = at - 1
        else:
            break
    title.first = index
    if index > floor and index not in reader.starts:
        before = lower[index - 1]
        if before in lists["determiners"]:
            title.definite = before not in ("a", "an", "another", "one")
            title.first = index - 1
            before = lower[index - 2] if index > 1 else ""
        title.nobody = before in lists["no_one"] and title.first != index - 1
    if role:
        words = [word for word in role if word not in ("then", "then-", "ex-", "-")]
        title.role = f"{' '.join(words)} {title.role}".replace(" ,", ",")


def _is_field(reader: Reader, index: int, fields: frozenset[str]) -> bool:
    """Whether the word names what a minister is in charge of."""
    word = reader.lower[index]
    if word in fields:
        return index not in reader.place_at
    return (
        reader.words[index][0].isupper()
        and word not in reader.lexicon.words["function_words"]
        and word not in reader.lexicon.words["grades"]
        and word not in reader.lexicon.words["epithets"]
        and word not in reader.lexicon.offices
        and index + 1 not in reader.place_until
        and index not in reader.place_at
        and index + 1 not in reader.body_until
        and reader.lexicon.is_ordinary(word)
        and index not in reader.starts
    )


def _is_listed_field(reader: Reader, index: int, fields: frozenset[str], joint: str) -> bool:
    """Whether the word before "and" or a comma is a field too: "trade, industry and energy"."""
    if not _is_field(reader, index, fields):
        return False
    return joint != "," or reader.lower[index] in fields


def _take_place(title: Title, first: int, last: int, country: str | None, kind: PlaceKind) -> int:
    title.countries.append((first, last, country))
    title.qualified = True
    title.definite = title.definite or kind is not PlaceKind.DEMONYM
    return first


def _take_owner(reader: Reader, title: Title, mark: int, ends: dict[int, Title]) -> int:
    """Read what a possessive belongs to: "Spain's", "NATO's", "the president's", "the party's"."""
    title.definite = True
    place = reader.country_until(mark)
    if place is not None:
        title.qualified = True
        if not title.countries:
            title.countries.append((place.first, place.last, place.country))
        return place.first
    body = reader.body_until.get(mark)
    if body is not None:
        title.qualified = True
        _serve_body(title, body.first, body.last, body.serves)
        return body.first
    owner = ends.get(mark)
    if owner is not None and not owner.is_courtesy:
        title.qualified = True
        title.owner = owner
        title.org = title.org or owner.org
        return owner.first
    if reader.lower[mark - 1] in (
        "country",
        "nation",
        "kingdom",
        "republic",
        "state",
        "government",
    ):
        title.qualified = True
        before = reader.lower[mark - 2] if mark > 1 else ""
        return mark - 2 if before in reader.lexicon.words["determiners"] else mark - 1
    return mark + 1


def _serve_body(title: Title, first: int, last: int, serves: str) -> None:
    if serves == "org":
        if not title.countries:
            title.org = True
    elif serves != "-" and not title.countries:
        title.countries.append((first, last, serves))


def _expand_right(reader: Reader, title: Title) -> None:
    """Take in "of …" and "for …" behind the office, as often as they follow."""
    posted = "posted" in title.office.traits
    relation = "relation" in title.office.traits
    for _ in range(3):
        end = title.last
        link = reader.lower[end]
        if link not in _LINKS or end in reader.starts:
            return
        if link in ("to", "on", "in", "at") and not posted and not relation:
            if link != "in" or reader.lower[end + 1] != "charge" or reader.lower[end + 2] != "of":
                return
            end += 2
        after = _read_complement(reader, title, end + 1, link, posted)
        if after is None:
            return
        title.last = after


def _read_complement(
    reader: Reader, title: Title, index: int, link: str, posted: bool
) -> int | None:
    """The end of what follows "of" at ``index``, or ``None`` where it belongs to no title."""
    start = index
    if reader.lower[index] in ("the", "its", "his", "her"):
        index += 1
    serves = link == "of" or not posted
    place = reader.country_at(index)
    if place is not None and place.kind is not PlaceKind.DEMONYM:
        if not serves:
            title.role += f" {link} {' '.join(reader.lower[start : place.last])}"
            return place.last
        return _read_states(reader, title, index)
    body = reader.body_at.get(index)
    if body is not None:
        title.qualified = True
        if serves:
            _serve_body(title, body.first, body.last, body.serves)
        title.role += f" {link} {' '.join(reader.words[start : body.last])}"
        return body.last
    nested = _read_nested(reader, title, index, link)
    if nested is not None:
        return nested
    end = _read_fields(reader, index, start != index, title)
    if end is None:
        return None
    title.qualified = True
    title.role += f" {link} {' '.join(reader.lower[start:end])}".replace(" ,", ",")
    return end


def _read_states(reader: Reader, title: Title, index: int) -> int:
    """ "of Malta, Pakistan and Finland": one state, or several after a plural."""
    title.qualified = title.definite = True
    place = reader.place_at[index]
    if title.countries:
        return place.last
    title.countries.append((place.first, place.last, place.country))
    end = place.last
    while title.office.plural:
        after = end + 1 if reader.lower[end] in ("and", ",", "&") else end
        if after > end and reader.lower[after] in ("and", "&"):
            after += 1
        if after > end and reader.lower[after] == "the":
            after += 1
        following = reader.country_at(after) if after > end else None
        if following is None or following.kind is PlaceKind.DEMONYM:
            break
        title.countries.append((following.first, following.last, following.country))
        end = following.last
    return end


def _read_nested(reader: Reader, title: Title, index: int, link: str) -> int | None:
    """Another title as the complement: "an envoy of the Ivorian president"."""
    at = index
    place = reader.country_at(at)
    if place is not None and place.kind is PlaceKind.DEMONYM:
        at = place.last
    phrases = reader.lexicon.offices.get(reader.lower[at])
    match = match_phrase(phrases, reader.lower, at) if phrases is not None else None
    if match is None or "courtesy" in match[1].traits or match[0] == at:
        return None
    end, office = match
    if reader.is_capital(end) and reader.is_capital(at):
        return None
    title.qualified = True
    if place is not None and at > index:
        title.countries = title.countries or [(place.first, place.last, place.country)]
    title.role += f" {link} the {office.role}"
    return end


def _read_fields(reader: Reader, index: int, article: bool, title: Title) -> int | None:
    """Fields or the name of a body: "Foreign Affairs and Trade", "the Security Council"."""
    lower, lists = reader.lower, reader.lexicon.words
    fields, bodies, functions = lists["fields"], lists["bodies"], lists["function_words"]
    offices = reader.lexicon.offices
    end = index
    while end - index < 12 and end < reader.size and (end == index or end not in reader.starts):
        word = lower[end]
        capital = reader.words[end][0].isupper()
        known = word in fields or word in bodies
        if capital and (
            known
            or end == index
            or lower[end - 1] in ("and", "&", "the", "of")
            or (article and reader.lexicon.is_ordinary(word))
        ):
            if word in functions or (word in offices and not known):
                break
            end += 1
        elif known:
            end += 1
        elif (
            word in ("and", "&", ",", "of", "for", "the", "on")
            and end > index
            and (
                lower[end + 1] in fields
                or lower[end + 1] in bodies
                or (
                    word != ","
                    and reader.is_capital(end + 1)
                    and reader.lexicon.is_ordinary(lower[end + 1])
                )
                or (
                    word in ("of", "for") and lower[end + 1] == "the" and reader.is_capital(end + 2)
                )
            )
            and not (word == "," and not _field_list_goes_on(reader, end + 1, fields))
            and lower[end + 1] not in offices
        ):
            if reader.country_at(end + 1) is not None:
                break
            end += 1
        else:
            break
    return end if end > index else None


def _field_list_goes_on(reader: Reader, index: int, fields: frozenset[str]) -> bool:
    """Whether a comma in "Trade, Industry and Energy" is one inside the list of fields."""
    if reader.lower[index] not in fields:
        return False
    for at in range(index + 1, index + 5):
        word = reader.lower[at]
        if word in ("and", "&"):
            return reader.lower[at + 1] in fields
        if word not in fields and word != ",":
            return False
    return False
