"""What stands behind an office: "of Serbia", "for peace operations", "to the United Nations"."""

from __future__ import annotations

from itinerary.language.mentions import PlaceKind
from itinerary.language.people.lexicon import match_phrase
from itinerary.language.people.reader import Reader
from itinerary.language.people.title import Title
from itinerary.language.tokens import POSSESSIVE_ENDINGS

_LINKS = frozenset(("of", "for", "to", "in", "on", "at"))
_AND = frozenset(("and", "&"))
_ARTICLES = frozenset(("the", "its", "his", "her", "their"))
_SECONDS = frozenset(("I", "II", "III"))  # Brunei's "Minister of Defence II"
_STATE_BANKS = frozenset(("bank", "reserve", "monetary"))
# Emirates are called after their towns.
CITY_RULERS = frozenset(("crown prince", "deputy crown prince", "strongman", "emir"))
_LONGEST = 14  # tokens of a complement


def expand_right(reader: Reader, title: Title) -> None:
    """Take in "of …" and "for …" behind the office, as often as they follow."""
    posted = "posted" in title.office.traits
    relation = "relation" in title.office.traits
    if relation and title.office.gender:
        return
    if reader.lower[title.last] in reader.lexicon.words["expectant"]:
        title.role += f" {reader.lower[title.last]}"
        title.last += 1
    for _ in range(3):
        if reader.words[title.last] in _SECONDS and "portfolio" in title.office.traits:
            title.role += f" {reader.lower[title.last]}"
            title.last += 1
        if _is_state_field(reader, title):
            end = _read_fields(reader, title.last, False, title) or title.last
            title.role = " ".join((title.role, *reader.lower[title.last : end]))
            title.last = end
        end = title.last = _skip_abbreviation(reader, title.last)
        link = reader.lower[end]
        if link not in _LINKS or end in reader.starts:
            return
        if link == "in" and relation:
            return  # "will meet his Cuban counterpart in Havana"
        if link not in ("of", "for") and not posted and not relation:
            if reader.lower[end + 1] != "charge" or reader.lower[end + 2] != "of":
                return
            end += 2
        if link == "on" and _is_occasion(reader, end + 1):
            return
        after = _read_complement(reader, title, end + 1, link, posted)
        if after is None:
            return
        title.last = after


def _is_state_field(reader: Reader, title: Title) -> bool:
    """Whether a field goes on behind "Minister of State": that of "State Security"."""
    at = title.last
    return (
        "portfolio" in title.office.traits
        and reader.lower[at - 1] == "state"
        and reader.is_capital(at)
        and reader.lower[at] in reader.lexicon.words["fields"]
    )


def _is_occasion(reader: Reader, index: int) -> bool:
    """Whether "on" says of what something is said: "the Press Secretary on the Visit of …"."""
    index += reader.lower[index] in _ARTICLES
    return reader.lower[index] in reader.lexicon.words["occasions"]


def _skip_abbreviation(reader: Reader, index: int) -> int:
    """Pass over "(EAM)", "(CPC)"."""
    words = reader.words
    if words[index] == "(" and words[index + 2] == ")" and words[index + 1].isupper():
        return index + 3
    return index


def _read_complement(
    reader: Reader, title: Title, index: int, link: str, posted: bool
) -> int | None:
    """The end of what follows "of" at ``index``, or ``None`` where it belongs to no title."""
    start = index
    if reader.lower[index] in _ARTICLES:
        index += 1
    serves = link == "of" or not posted
    place = reader.place_at.get(index) if posted or link == "for" else reader.country_at(index)
    if place is None and title.office.key in CITY_RULERS:
        place = reader.city_at(index)  # "Ruler of Dubai"
    title.qualified = title.qualified or (posted and place is not None)
    if place is not None and place.kind is not PlaceKind.DEMONYM:
        if link == "for" and "needs" in title.office.traits and place.kind is not PlaceKind.REGION:
            return None  # "heads for Ankara"
        if not serves or link == "in" or place.kind is PlaceKind.REGION:
            last = (
                _read_regions(reader, place.last) if place.kind is PlaceKind.REGION else place.last
            )
            title.add_field(link, reader.lower[start:last])
            return last
        if (reader.body_at.get(index) or place).last <= place.last:
            return _read_states(reader, title, index)
    body = reader.body_at.get(index)
    if body is not None and not _is_field_too(reader, index):
        if serves:
            title.serve_body(body.first, body.last, body.serves)
        last = _read_fields(reader, body.last, True, title, inside=True) or body.last
        title.add_field(link, reader.lower[start:last])
        return last
    if place is not None:
        index = place.last
        if serves:  # unlike the "envoy on the Syrian conflict"
            title.serve_state(place.first, place.last, place.country)
        if not _is_field_word(reader, index, -1, True) and reader.lower[index] != "diplomacy":
            return _read_nested(reader, title, index, link)
        index += reader.lower[index] == "diplomacy"
    nested = _read_nested(reader, title, index, link)
    if nested is not None:
        return nested
    if start != index and reader.is_capital(index + 1) and not reader.is_capital(index):
        index += reader.lexicon.is_ordinary(reader.lower[index])  # "the ruling Awami League"
        body = reader.body_at.get(index)
        if body is not None:
            title.serve_body(body.first, body.last, body.serves)
            index = body.last
    end = index if place is not None or body is not None else None
    end = _read_fields(reader, index, start != index, title, inside=end is not None) or end
    if end is None:
        return None
    end = _read_body_of(reader, title, end)
    title.qualified = True
    if place is None and not title.org and reader.lower[index] in _STATE_BANKS:
        for at in range(index, end):  # "of the Bank of Japan"
            inside = reader.country_at(at)
            if inside is not None:
                title.serve_state(inside.first, inside.last, inside.country)
    if reader.lower[end - 1] not in reader.lexicon.words["owner_nouns"] or end - start > 2:
        title.add_field(link, reader.lower[start:end])
    return end


def _read_body_of(reader: Reader, title: Title, end: int) -> int:
    """The end of "the Norwegian parliament's foreign affairs committee" behind "parliament"."""
    if reader.lower[end] not in ("'s", "’s"):
        return end
    body = _read_fields(reader, end + 1, False, title)
    known = body is not None and reader.lower[body - 1] in reader.lexicon.words["bodies"]
    return body if known and body is not None else end


def _read_regions(reader: Reader, index: int) -> int:
    """The end of a field that begins with a region: "for Pacific Peoples", "for East Asian and
    Pacific Affairs"."""
    fields = reader.lexicon.words["fields"]
    end = index
    while end < reader.size:
        at = end + (reader.lower[end] in _AND)
        place = reader.place_at.get(at)
        if place is not None and at > end and place.kind is PlaceKind.REGION:
            end = place.last
        elif reader.lower[at] in fields and reader.is_capital(at):
            end = at + 1
        else:
            break
    return end


def _is_field_too(reader: Reader, index: int) -> bool:
    """Whether a body's name is a field in a list: "Foreign, Commonwealth and Development"."""
    alone = reader.body_at[index].last == index + 1
    return alone and reader.lower[index] in reader.lexicon.words["fields"]


def _read_states(reader: Reader, title: Title, index: int) -> int:
    """One state, or several after a plural: "of Malta, Pakistan and Finland"."""
    title.qualified = True
    place = reader.place_at[index]
    if title.countries:
        return place.last
    title.serve_state(place.first, place.last, place.country)
    end = place.last
    if reader.lower[end] in ("'s", "’s"):
        own = reader.body_at.get(end + 1)
        body = _read_fields(reader, own.last if own else end + 1, False, title, inside=bool(own))
        body = body or (own.last if own else None)
        if body is not None and reader.lower[body - 1] in reader.lexicon.words["bodies"]:
            title.add_field("of the", reader.lower[end + 1 : body])
            return body
        return end
    if not title.office.plural and _is_field_word(reader, end, -1, True):
        body = _read_fields(reader, end, True, title, inside=True)
        if body is not None and reader.lower[body - 1] in reader.lexicon.words["bodies"]:
            title.add_field("of the", reader.lower[place.first : body])
            return body
    while title.office.plural:
        after = end + 1 if reader.lower[end] in _AND or reader.lower[end] == "," else end
        if after > end and reader.lower[after] in _AND:
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
    phrases = reader.lexicon.offices.get(reader.lower[index])
    match = match_phrase(phrases, reader.lower, index) if phrases is not None else None
    if match is None or "courtesy" in match[1].traits:
        return None
    end, office = match
    if end == index + 1 and reader.lower[index] in reader.lexicon.words["fields"]:
        return None  # "of Justice", "of Entrepreneur Development"
    if reader.is_capital(end) and not office.plural:
        return None
    title.qualified = True
    title.role += f" {link} the {office.role}"
    if (
        reader.lower[end] in ("'s", "’s")
        and reader.lower[end + 1] in reader.lexicon.words["bodies"]
    ):
        title.role += f"'s {reader.lower[end + 1]}"
        end += 2
    return end


def _read_fields(
    reader: Reader, index: int, article: bool, title: Title, *, inside: bool = False
) -> int | None:
    """Fields or the name of a body: "Foreign Affairs and Trade", "the Security Council".

    ``article`` allows unknown words of a body's name ("the Joint Follow-up Commission");
    ``inside`` says that a part of the body's name stands before ``index``.
    """
    lower = reader.lower
    end = index
    while end - index < _LONGEST and end < reader.size:
        going = inside or end > index
        if going:
            if end in reader.starts:
                break
            end = _skip_abbreviation(reader, end)
        body = reader.body_at.get(end)
        if body is not None and going and not _is_field_too(reader, end):
            title.serve_body(body.first, body.last, body.serves)
            end = body.last
        elif _is_field_word(reader, end, -1 if inside else index, article) or (
            end > index and _is_joint(reader, end)
        ):
            end += 1
        else:
            break
    while end > index and lower[end - 1] in ("of", "and", "the", "for", "on", "with", ",", "&"):
        end -= 1
    return end if end > index else None


def _is_field_word(reader: Reader, at: int, index: int, article: bool) -> bool:
    word, lists = reader.lower[at], reader.lexicon.words
    known = word in lists["fields"] or word in lists["bodies"]
    if known and (at not in reader.place_at or _is_part_of_world(reader, at)):
        return True
    if at > index > 0 and word in lists["owner_nouns"] and not reader.is_capital(at):
        return True
    if not reader.words[at][:1].isupper() or word in lists["function_words"]:
        return False
    if word in reader.lexicon.office_words or at in reader.place_at:
        return False
    before = reader.lower[at - 1]
    return (
        at == index
        or ((before in _AND or before in ("the", "of")) and reader.lexicon.is_ordinary(word))
        or (article and reader.lexicon.is_ordinary(word))
    )


def _is_part_of_world(reader: Reader, at: int) -> bool:
    """Whether a region belongs to a field: "of European Affairs", unlike "of Europe"."""
    place = reader.place_at[at]
    return (
        place.kind is PlaceKind.REGION
        and place.last == at + 1
        and reader.is_capital(at + 1)
        and reader.lower[at + 1] in reader.lexicon.words["fields"]
    )


def _is_joint(reader: Reader, at: int) -> bool:
    """Whether "and", "of", a comma goes on with the fields or the body's name."""
    word, lists = reader.lower[at], reader.lexicon.words
    following = reader.lower[at + 1]
    if word in POSSESSIVE_ENDINGS:  # "Women's Affairs"
        named = following in lists["fields"] or following in lists["bodies"]
        return named and reader.is_capital(at + 1)
    body = reader.body_at.get(at + 1)
    if word in _AND and _opens_office(reader, at + 1):
        return False  # "for Humanitarian Affairs and Emergency Relief Coordinator"
    if following in reader.lexicon.office_words and following not in lists["fields"]:
        return body is not None and word in ("of", "the", "for")
    if reader.country_at(at + 1) is not None:
        return False
    known = following in lists["fields"] or following in lists["bodies"]
    if word == ",":
        return _field_list_goes_on(reader, at + 1)
    if word in _AND:
        article = following == "the" and reader.lower[at + 2] in lists["fields"]
        return (
            known
            or (article and reader.is_capital(at + 2))
            or (
                reader.is_capital(at + 1)
                and reader.lexicon.is_ordinary(following)
                and following not in reader.lexicon.given_names
            )
        )
    if word in ("of", "for", "on", "with"):
        return known or (
            following == "the" and reader.is_capital(at + 2) and reader.country_at(at + 2) is None
        )
    linked = reader.lower[at - 1] in ("of", "for", *_AND)
    return word == "the" and linked and reader.is_capital(at + 1)


def _opens_office(reader: Reader, index: int) -> bool:
    """Whether an office of several words begins here, as "emergency relief coordinator"."""
    phrases = reader.lexicon.offices.get(reader.lower[index])
    match = match_phrase(phrases, reader.lower, index) if phrases is not None else None
    return match is not None and match[0] - index > 1


def _field_list_goes_on(reader: Reader, index: int) -> bool:
    """Whether a comma in "Trade, Industry and Energy" is one inside the list of fields."""
    fields = reader.lexicon.words["fields"]
    if reader.lower[index] in _AND:  # "Growth, Energy, and the Environment"
        return _is_last_field(reader, index + 1)
    if reader.lower[index] not in fields:
        return False
    for at in range(index + 1, min(index + 6, reader.size)):
        word = reader.lower[at]
        if word in _AND:
            return _is_last_field(reader, at + 1) or (
                reader.is_capital(at + 1) and reader.lexicon.is_ordinary(reader.lower[at + 1])
            )
        if word not in fields and word != ",":
            return False
    return False


def _is_last_field(reader: Reader, index: int) -> bool:
    """Whether "Environment", "the Environment" behind "and" ends a list, and opens no office."""
    article = reader.lower[index] == "the"
    index += article
    field = reader.lower[index] in reader.lexicon.words["fields"]
    if article and not reader.is_capital(index):
        return False
    return field and reader.lower[index + 1] not in reader.lexicon.office_words
