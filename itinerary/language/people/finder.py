"""People in a text: titles and names joined into mentions.

title + name          "Russian Foreign Minister Sergey Lavrov"
title, name,          "the country's premier, Li Qiang,"
name, title           "Wang Yi, China's foreign minister"
state's name          "Venezuela's Nicolás Maduro", "Nicolás Maduro of Venezuela"
plural + names        "Presidents A and B"
title alone           "the Japanese foreign minister"
"""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.language.mentions import PersonKind, PersonMention, PlaceKind, PlaceMention
from itinerary.language.people.groups import find_groups, find_pronouns
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.names import Run, find_names
from itinerary.language.people.reader import Reader
from itinerary.language.people.titles import Title, find_titles
from itinerary.language.tokens import Tokens

_POSSESSIVE = frozenset(("'s", "’s", "'", "’"))
_CLOSES = frozenset((",", ".", ";", ":", ")", "—", "–", "-", ""))


def find_people(
    tokens: Tokens,
    places: Sequence[PlaceMention],
    sentences: Sequence[tuple[int, int]] | None = None,
) -> list[PersonMention]:
    """All people spoken of in a text, in order; mentions do not overlap.

    ``places`` are the place mentions of the same text; those inside a person's mention are
    part of the person ("Jordan Bardella", "Russian Foreign Minister …") and no place to go to.
    ``sentences`` are token ranges (end exclusive); without them the text is cut roughly.
    """
    reader = Reader(tokens, places, sentences, load_lexicon())
    titles = find_titles(reader)
    runs = find_names(reader, titles)
    return _Joiner(reader, titles, runs).join()


class _Joiner:
    """Joins titles and names; ``used`` are titles that belong to a name already."""

    def __init__(self, reader: Reader, titles: list[Title], runs: list[Run]) -> None:
        self.reader = reader
        self.titles = titles
        self.runs = runs
        self.title_at = {title.first: title for title in titles}
        self.title_until = {title.last: title for title in titles}
        self.run_at = {run.first: run for run in runs}
        self.used: set[int] = {id(title.owner) for title in titles if title.owner is not None}
        self.shared: dict[int, Title] = {}  # the plural title of names that follow the first

    def join(self) -> list[PersonMention]:
        mentions: list[PersonMention] = []
        taken: set[int] = set()
        for run in self.runs:
            if run.first in taken:
                continue
            mention = self._join_name(run)
            mentions.append(mention)
            taken.update(range(mention.first, mention.last))
        for title in self.titles:
            if id(title) in self.used or title.is_courtesy or not self._is_someone(title):
                continue
            if not taken.isdisjoint(range(title.first, title.last)):
                continue
            mentions += self._offices(title)
            taken.update(range(title.first, title.last))
        mentions += [one for one in find_pronouns(self.reader) if one.first not in taken]
        mentions += [
            self._mention(group.first, group.last, PersonKind.GROUP, country=group.country)
            for group in find_groups(self.reader, taken)
        ]
        mentions.sort(key=lambda mention: mention.start)
        return mentions

    def _mention(
        self,
        first: int,
        last: int,
        kind: PersonKind,
        *,
        name: str | None = None,
        title: Title | None = None,
        country: str | None = None,
    ) -> PersonMention:
        tokens = self.reader.tokens
        return PersonMention(
            start=tokens.starts[first],
            end=tokens.ends[last - 1],
            first=first,
            last=last,
            kind=kind,
            name=name,
            role=(title.role.lower() or None) if title is not None else None,
            country=country,
            serves_organisation=title is not None and title.org and country is None,
            travels=title.office.travels if title is not None else None,
            plural=kind is PersonKind.GROUP,
        )

    # -- names ------------------------------------------------------------------------------

    def _join_name(self, run: Run) -> PersonMention:
        first, last = run.first, run.last
        titles, first = self._titles_before(run)
        last = self._skip_native_script(last)
        country: str | None = None
        owner = self._state_before(first) if not titles else None
        if owner is not None:
            first, country = owner.first, owner.country
        behind = self._title_behind(last, bool(self._offices_of(titles)))
        if behind is not None:
            titles.append(behind)
            self.used.add(id(behind))
            last = behind.last
        elif (place := self._state_behind(last)) is not None:
            last, country = place.last, place.country
        office = self._main_title(titles)
        if office is None and run.first in self.shared:
            office = self.shared[run.first]
        elif office is not None and office.office.plural:
            self._share(office, run, last)
        if country is None:
            country = next((title.country for title in titles if title.country), None)
        name = self.reader.tokens.text[
            self.reader.tokens.starts[run.first] : self.reader.tokens.ends[run.last - 1]
        ]
        return self._mention(
            first, last, PersonKind.NAMED, name=name, title=office, country=country
        )

    def _offices_of(self, titles: list[Title]) -> list[Title]:
        return [title for title in titles if not title.is_courtesy]

    def _main_title(self, titles: list[Title]) -> Title | None:
        """The title that says most: an office before a rank, a rank before a courtesy."""
        offices = self._offices_of(titles)
        for title in offices:
            if "named" not in title.office.traits:
                return title
        return offices[0] if offices else None

    def _titles_before(self, run: Run) -> tuple[list[Title], int]:
        """The titles in front of a name, outermost first, and where the first one begins."""
        titles: list[Title] = []
        first = run.first
        while (title := self.title_until.get(first)) is not None and id(title) not in self.used:
            titles.insert(0, title)
            self.used.add(id(title))
            first = title.first
        if titles and not titles[0].definite:
            joined = self._coordinated(first, titles[0])
            if joined is not None:
                titles.insert(0, joined)
                self.used.add(id(joined))
                first = joined.first
        if not self._offices_of(titles):
            before = self._title_before_comma(first, run)
            if before is not None:
                titles.insert(0, before)
                self.used.add(id(before))
                first = before.first
        return titles, first

    def _coordinated(self, first: int, title: Title) -> Title | None:
        """ "State Councilor" in "State Councilor and Foreign Minister Wang Yi"."""
        lower = self.reader.lower
        if title.is_courtesy or title.countries or lower[first - 1] not in ("and", "&", ",", "cum"):
            return None
        other = self.title_until.get(first - 1)
        if other is None or id(other) in self.used or other.is_courtesy or other.office.plural:
            return None
        capital = self.reader.is_capital(title.head)
        if capital != self.reader.is_capital(other.head) or lower[first - 1] == ",":
            return None
        return other

    def _title_before_comma(self, first: int, run: Run) -> Title | None:
        """ "the country's premier" in "the country's premier, Li Qiang,"."""
        if first < 2 or self.reader.words[first - 1] != ",":
            return None
        title = self.title_until.get(first - 1)
        if title is None or id(title) in self.used or title.is_courtesy or title.office.plural:
            return None
        if not (title.definite or title.countries or title.org):
            return None
        return title if self.reader.words[run.last] in _CLOSES else None

    def _title_behind(self, last: int, titled: bool) -> Title | None:
        """The title in an apposition: ", Russia's top diplomat"; an age may stand between."""
        words, lower = self.reader.words, self.reader.lower
        if words[last] != ",":
            return None
        at = last + 1
        if words[at].isdigit() and words[at + 1] == ",":
            at += 2
        title = self.title_at.get(at)
        if title is None or title.is_courtesy or title.office.plural or id(title) in self.used:
            return None
        end = title.last
        if end in self.run_at or end in self.title_at:
            return None
        if titled and words[end] not in _CLOSES:
            return None
        if lower[end] in ("and", "&") and self._is_list(end, title):
            return None
        return title

    def _is_list(self, end: int, title: Title) -> bool:
        """Whether "A, the B president and C" is a list of three people."""
        after = end + 1
        following = self.title_at.get(after)
        if after in self.run_at:
            return True
        return following is not None and (following.definite or bool(following.countries))

    def _state_before(self, first: int) -> PlaceMention | None:
        """ "Venezuela's" in front of a name."""
        if first < 2 or self.reader.words[first - 1] not in _POSSESSIVE:
            return None
        place = self.reader.country_until(first - 1)
        return place if place is not None and place.kind is PlaceKind.COUNTRY else None

    def _state_behind(self, last: int) -> PlaceMention | None:
        """ "of Venezuela" behind a name."""
        if self.reader.lower[last] != "of":
            return None
        at = last + 2 if self.reader.lower[last + 1] == "the" else last + 1
        place = self.reader.place_at.get(at)
        return place if place is not None and place.kind is PlaceKind.COUNTRY else None

    def _skip_native_script(self, last: int) -> int:
        """Take in "(賴清德)" behind a name."""
        words = self.reader.words
        if words[last] not in ("(", "（"):
            return last
        for end in range(last + 1, min(last + 8, self.reader.size)):
            if words[end] in (")", "）"):
                return end + 1
            if ord(words[end][0]) < 0x370:
                return last
        return last

    def _share(self, title: Title, run: Run, last: int) -> None:
        """Give a plural title to the names listed behind the first: "Presidents A and B"."""
        words = self.reader.words
        at = last
        while words[at] in (",", "and", "&"):
            at += 1
            if words[at] == "and":
                at += 1
            following = self.run_at.get(at)
            if following is None or following.first in self.title_until:
                return
            self.shared[following.first] = title
            at = following.last
            place = self._state_behind(at)
            if place is not None:
                at = place.last

    # -- offices without a name -----------------------------------------------------------

    def _is_someone(self, title: Title) -> bool:
        """Whether a title without a name speaks of a person, and of a certain one."""
        if title.nobody:
            return False
        if "spouse" in title.office.traits and "relation" in title.office.traits:
            return False
        before = self.reader.lower[title.first - 1] if title.first else ""
        if title.definite or title.countries or title.org or title.owner is not None:
            return before != "as" or title.definite
        if self.reader.lower[title.first] in ("a", "an"):
            return title.office.travels is not None
        return self.reader.words[title.head][:1].isupper() and not title.office.plural

    def _offices(self, title: Title) -> list[PersonMention]:
        """One mention, or one for each state of "the presidents of A and B"."""
        if len(title.countries) > 1 and title.office.plural:
            mentions = []
            for number, (first, last, country) in enumerate(title.countries):
                begin = min(title.first, first) if number == 0 else first
                mentions.append(
                    self._mention(begin, last, PersonKind.OFFICE, title=title, country=country)
                )
            return mentions
        kind = PersonKind.GROUP if title.office.plural else PersonKind.OFFICE
        return [self._mention(title.first, title.last, kind, title=title, country=title.country)]
