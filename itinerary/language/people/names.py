"""Names of people by their form: runs of capitals with particles, initials and suffixes.

A run right behind a title is a name. Without a title, it has to look like one: a known given
name, a particle ("bin", "van der"), a person's verb or age behind it; and nothing that speaks
against it (words of organisations and places, ordinary English words, a street behind it).
"""

from __future__ import annotations

import re
import unicodedata

from itinerary.language.mentions import PlaceKind
from itinerary.language.people.reader import Reader
from itinerary.language.people.title import Title
from itinerary.language.people.word_names import find_word_names, opens_with_family

_OPENING = frozenset('"“‘(:—–|.!?')
_QUOTES = frozenset("\"“”'‘’")
_LONGEST = 9
_STATE_NAMES = frozenset((PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.REGION))


class Run:
    """A name in the text, tokens ``first`` to ``last`` (exclusive).

    ``titled`` is true behind a title, ``proven`` where the form alone shows a person.
    """

    __slots__ = ("first", "last", "proven", "titled")

    def __init__(self, first: int, last: int, titled: bool, proven: bool) -> None:
        self.first = first
        self.last = last
        self.titled = titled
        self.proven = proven


def find_names(reader: Reader, titles: list[Title]) -> list[Run]:
    """All names in order: titled ones, ones of a name's form, then known parts of those."""
    title_at = {title.first: title for title in titles}
    heads = {title.head for title in titles}
    until = {title.last: title for title in titles}
    inside: set[int] = set()
    for title in titles:
        inside.update(range(title.first, title.last))
    lower = reader.lower
    functions = reader.lexicon.words["function_words"]
    name_words = reader.lexicon.words["name_words"]
    runs: list[Run] = []
    singles: list[int] = []
    done = 0
    for index in _name_starts(reader, until):
        if index < done or index in inside:
            continue
        if lower[index] in functions and lower[index] not in name_words:
            continue
        titled = index in until and _may_name(reader, until[index])
        end = _read_name(reader, index, titled, heads, title_at)
        if end <= index:
            continue
        if titled and _is_thing(reader, index, end):
            until[index].nobody = True
            done = end
            continue
        if titled:
            runs.append(Run(index, end, True, True))
        else:
            index = _skip_opener(reader, index, end)
            if _is_short_for_office(reader, index, end):
                index += 1
            if end - index == 1:
                singles.append(index)
                done = end
                continue
            proven = _looks_like_name(reader, index, end)
            if proven is None:
                done = end
                continue
            runs.append(Run(index, end, False, proven))
        done = end
    known = _known_parts(reader, runs) | _journeyers(reader, singles)
    runs += [
        Run(index, index + 1, False, False) for index in singles if reader.lower[index] in known
    ]
    spans = [(run.first, run.last) for run in runs]
    runs += [Run(index, index + 1, False, False) for index in find_word_names(reader, spans)]
    return sorted(runs, key=lambda run: run.first)


def _journeyers(reader: Reader, singles: list[int]) -> set[str]:
    """Single names whose journey is spoken of: "Rezai's trip to Muscat"."""
    lower, lists = reader.lower, reader.lexicon.words
    return {
        lower[index]
        for index in singles
        if lower[index + 1] in ("'s", "’s")
        and not lists["journeys"].isdisjoint(lower[index + 2 : index + 4])
        and not reader.lexicon.is_ordinary(lower[index])
        and lower[index] not in lists["thing_words"]
        and not reader.words[index].isupper()
        and index not in reader.place_at
        and index not in reader.body_at
    }


def _is_thing(reader: Reader, first: int, end: int) -> bool:
    """Whether a title goes on as the name of a thing: "General Motors", "King James Bible"."""
    if end - first > 1 and reader.lower[first] in reader.lexicon.given_names:
        first += 1  # "President Bill Karlov" is no bill
    return not reader.lexicon.words["hard_things"].isdisjoint(reader.lower[first:end])


def _may_name(reader: Reader, title: Title) -> bool:
    """Whether a name may follow a title at once: not after "soldiers", nor "ministers"."""
    if not title.office.plural:
        return True
    return reader.is_capital(title.head) and title.office.travels is not False


def _name_starts(reader: Reader, until: dict[int, Title]) -> list[int]:
    """Capitals, and particles in lower case right behind a title ("President von der Leyen")."""
    particles = reader.lexicon.words["lower_particles"]
    extra = [end for end in until if end < reader.size and reader.lower[end] in particles]
    return sorted({*reader.capitals, *extra}) if extra else reader.capitals


def _read_name(
    reader: Reader, first: int, titled: bool, heads: set[int], title_at: dict[int, Title]
) -> int:
    """The end of the run that begins at ``first``; ``first`` itself where there is none."""
    lower, words, lists = reader.lower, reader.words, reader.lexicon.words
    functions, particles = lists["function_words"], lists["lower_particles"]
    suffixes = lists["suffixes"]
    heading = reader.in_heading(first)
    index = first
    while index < reader.size and index - first < _LONGEST:
        word, low = words[index], lower[index]
        if index > first and (
            index in reader.starts
            or ((index in title_at or index in heads) and low not in lists["inner_titles"])
        ):
            break
        if word != low and (word.isalpha() or not any(c.isdigit() for c in word)):
            if low in functions and (heading or not _is_name_word(reader, index, index > first)):
                break
            if index in reader.body_at and not _is_body_name(reader, first, index):
                break
            place = reader.place_at.get(index)
            if place is not None and not _is_name_part(reader, first, index, titled):
                break
            shouted = len(word) > 3 and word.isupper()
            if (
                (heading or shouted)
                and reader.lexicon.is_ordinary(low)
                and low not in reader.lexicon.given_names
                and not (titled and _completes_name(reader, first, index))
            ):
                break
            index += place.last - index if place is not None else 1
        elif low in particles and (index > first or titled):
            after = index
            while lower[after] in particles and words[after] == lower[after]:
                after += 1
            if not words[after][:1].isupper() or lower[after] in functions:
                break
            index = after + 1
        elif low in lists["endings"] and index > first:
            index += 1
        elif word in _QUOTES and index > first and _is_nickname(reader, index):
            index += 3
        elif word == "," and index > first and lower[index + 1] in suffixes:
            index += 2
        else:
            break
    while index > first and lower[index - 1] in particles and words[index - 1] == lower[index - 1]:
        index -= 1
    return index


def _is_body_name(reader: Reader, first: int, index: int) -> bool:
    """Whether a body's name is a part of a person's: "Abdul Fatah al-Hadi"."""
    alone = reader.body_at[index].last == index + 1 and not reader.words[index].isupper()
    return alone and index > first and reader.lower[index - 1] in reader.lexicon.words["particles"]


def _completes_name(reader: Reader, first: int, index: int) -> bool:
    """Whether an ordinary word behind an office is a name where every word has a capital.

    "President Donald Trump" at the end of a line, "President Moon Jae-in", "Vice President
    Slumber Tsogwane", but not "Envoy John Allen Travel to".
    """
    if reader.lower[index] in reader.lexicon.words["journeys"]:
        return False
    after = index + 1
    ends = after >= reader.size or after in reader.starts or not reader.is_capital(after)
    if index > first:
        return ends and reader.lower[index - 1] in reader.lexicon.given_names
    if ends or not reader.words[after][0].isupper():
        return False
    strange = not reader.lexicon.is_ordinary(reader.lower[after]) and after not in reader.place_at
    verb = reader.lower[index].endswith(_VERB_ENDINGS)  # "President Urges Ndayishimiye"
    return "-" in reader.words[after] or (strange and not verb)


_VERB_ENDINGS = ("s", "ed", "ing")


def _is_name_word(reader: Reader, index: int, inside: bool) -> bool:
    """Whether a function word or a month is part of a name: "To Lam", "Theresa May"."""
    lists = reader.lexicon.words
    if reader.lower[index] not in lists["inner_words" if inside else "name_words"]:
        return False
    if index in reader.starts or reader.words[index - 1] in _OPENING:
        return not inside and opens_with_family(reader, index)
    after = reader.words[index + 1]
    if after[:1].isdigit() or (inside and reader.lower[index] == reader.words[index]):
        return False
    capital = after != reader.lower[index + 1] and after.lower() not in _function_words(reader)
    return inside or capital


def _function_words(reader: Reader) -> frozenset[str]:
    return reader.lexicon.words["function_words"]


def _is_nickname(reader: Reader, index: int) -> bool:
    """Whether a quoted word stands between two parts of a name: Joko "Jokowi" Widodo."""
    return reader.words[index + 2] in _QUOTES and reader.words[index + 3][:1].isupper()


def _is_name_part(reader: Reader, first: int, index: int, titled: bool) -> bool:
    """Whether a place name is part of a person's ("Jordan Bardella", "Jack London")."""
    place = reader.place_at[index]
    lists = reader.lexicon.words
    if index == first:
        if place.last != index + 1 or place.kind is PlaceKind.DEMONYM:
            return False
        after, low = reader.words[index + 1], reader.lower[index + 1]
        if not after[:1].isupper() or place.last in reader.place_at or place.last in reader.starts:
            return titled and place.kind not in _STATE_NAMES and place.kind is not PlaceKind.CAPITAL
        if low in lists["thing_words"] or low in lists["function_words"]:
            return False
        if titled:
            return low not in reader.lexicon.office_words
        if place.kind is PlaceKind.COUNTRY and reader.lower[index - 1] in lists["locative_words"]:
            return False  # "In Jordan Holm met the king"
        return (
            reader.lower[index] in reader.lexicon.given_names
            and low not in reader.lexicon.office_words
            and not reader.lexicon.is_ordinary(low)
        )
    if reader.lower[index - 1] in lists["particles"]:
        return True
    if place.kind in (PlaceKind.CITY, PlaceKind.DIVISION):
        return not reader.in_heading(index)
    if place.last == index + 1 and _continues_name(reader, place.last):
        return not reader.in_heading(index)
    given = reader.lower[first] in reader.lexicon.given_names
    return index == first + 1 and given and place.last == index + 1


def _continues_name(reader: Reader, index: int) -> bool:
    """Whether the word is one that only a name would go on with."""
    low, lists = reader.lower[index], reader.lexicon.words
    return (
        reader.is_capital(index)
        and index not in reader.place_at
        and index not in reader.body_at
        and index not in reader.starts
        and low not in lists["function_words"]
        and low not in lists["thing_words"]
    )


def _skip_opener(reader: Reader, first: int, end: int) -> int:
    """Drop ordinary words that have their capital from the start of the sentence."""
    if opens_with_family(reader, first):
        return first
    if first in reader.starts or reader.words[first - 1] in ("“", '"', "‘", ":", "(", "—", "–"):
        while first < end - 1 and (
            reader.lexicon.is_ordinary(reader.lower[first])
            and reader.lower[first] not in reader.lexicon.given_names
        ):
            first += 1
    if reader.lower[first] == "an" and first + 1 in reader.place_at:
        first += 1  # "An Irish delegation", unlike "An Chol-su"
    return first


def _is_short_for_office(reader: Reader, first: int, end: int) -> bool:
    """Whether two words are an office's initials and a family name: "SRSG Holm"."""
    word, name = reader.words[first], reader.words[first + 1]
    if end - first != 2 or first in reader.body_at or name.isupper():
        return False
    return 1 < len(word) < 5 and word.isupper() and word.isalpha()


# "LinkedIn", "MailPositive": brands and scraps of pages, unlike "MacDonald" and "FitzGerald"
_COMPOUND = re.compile(r"(?!Fitz)[A-Z][a-z]{3,}[A-Z][a-z]")


def _looks_like_name(reader: Reader, first: int, end: int) -> bool | None:
    """True where the form shows a person, false where it may be one, ``None`` where not."""
    lower, words, lexicon = reader.lower, reader.words, reader.lexicon
    lists = lexicon.words
    parts = lower[first:end]
    things = parts[1:] if opens_with_family(reader, first) else parts  # "Park Jin" is no park
    if not lists["thing_words"].isdisjoint(things):
        return None
    if lower[end] in lists["thing_followers"]:
        return None
    if first and words[first - 1] == "(" and words[end] == ")":
        return None
    quoted = first > 1 and words[first - 1] in _QUOTES
    if first and lower[first - 1 - quoted] in lists["papers"]:
        return None
    if any(word.isupper() and len(word) > 2 and "." not in word for word in words[first:end]):
        return None
    if any(map(_COMPOUND.match, words[first:end])):
        return None
    if all(map(lexicon.is_ordinary, parts)) and not (
        parts[0] in lexicon.given_names and lower[end] in lists["person_followers"]
    ):
        return None
    if _has_given_name(lexicon.given_names, parts) or not lists["telling_particles"].isdisjoint(
        parts
    ):
        return True
    if lower[end] in lists["person_followers"]:
        return True
    if words[end] == "," and words[end + 1].isdigit() and words[end + 2] == ",":
        return True
    if first and lower[first - 1] in lists["place_prepositions"]:
        return None
    if lower[first - 1] == "the" and first:
        return None
    return False


_QUOTES = frozenset("'\"‘“«")


def _has_given_name(given: dict[str, str], parts: list[str]) -> bool:
    for part in parts[:2]:
        if part in given or fold(part) in given:
            return True
        head, hyphen, rest = part.partition("-")
        if hyphen and (head in given or (len(rest) > 1 and part not in given and len(head) < 6)):
            return True
        if len(part) == 2 and part.endswith("."):
            return True
    return False


def fold(word: str) -> str:
    """``word`` without accents."""
    if word.isascii():
        return word
    marks = unicodedata.normalize("NFD", word)
    return "".join(mark for mark in marks if not unicodedata.combining(mark))


def _known_parts(reader: Reader, runs: list[Run]) -> set[str]:
    """The words by which the people named in full may be named again."""
    particles = reader.lexicon.words["particles"]
    suffixes = reader.lexicon.words["suffixes"]
    known: set[str] = set()
    for run in runs:
        for index in range(run.first, run.last):
            low = reader.lower[index]
            # "XI" behind a name is a number, "Xi" in front of one a family name.
            suffix = low in suffixes and index > run.first
            if len(low) > 1 and low not in particles and not suffix and low[-1] != ".":
                known.add(low)
    return known
