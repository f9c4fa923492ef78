"""Names joined with the titles in front of them and behind them."""

from __future__ import annotations

from dataclasses import dataclass

from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.people.names import Run
from itinerary.language.people.reader import Reader
from itinerary.language.people.title import Title
from itinerary.language.tokens import POSSESSIVE_ENDINGS

_AND = frozenset(("and", "&", "cum"))
_PAUSES = frozenset((",", "—", "–", "-", "--", ":"))
_CLAUSE = 6  # tokens of a relative clause that are looked at
_CLOSES = frozenset((",", ".", ";", ":", ")", "—", "–", "-", "", "?", "!"))


@dataclass(slots=True)
class NamedPerson:
    """A name with its titles: tokens ``first`` to ``last``; ``title`` is the one that counts."""

    first: int
    last: int
    name: str
    title: Title | None
    country: str | None
    leads: bool = False  # "a delegation led by X"


class Joiner:
    """Joins the titles and the names of one text."""

    def __init__(self, reader: Reader, titles: list[Title], runs: list[Run]) -> None:
        self.reader = reader
        self.runs = runs
        self.title_at = {title.first: title for title in titles}
        self.title_until = {title.last: title for title in titles}
        self.run_at = {run.first: run for run in runs}
        self.shared: dict[int, tuple[Title, str | None]] = {}  # for names listed behind the first

    def join(self) -> list[NamedPerson]:
        """Every name as a person, in order."""
        return [self._join_name(run) for run in self.runs]

    def _join_name(self, run: Run) -> NamedPerson:
        reader = self.reader
        titles, first = self._titles_before(run)
        last = self._skip_brackets(run.last)
        country: str | None = None
        owner = self._state_before(first) if not titles else None
        if owner is not None:
            first, country = owner.first, owner.country
        titled = any(not title.is_courtesy for title in titles)
        behind = self._titles_behind(last, titled, opens=first in reader.starts)
        if behind:
            titles += behind
            last = behind[-1].last
        elif (state := self._state_behind(last)) is not None:
            last, country = state
        if not titles:
            title, ruled = self._relative_clause(last)
            titles = [title] if title is not None else []
            country = country or ruled
        if country is None and self._party_end(run.last) is not None:
            country = "US"
        if country is None:
            country = next((title.country for title in titles if title.country), None)
        title = _choose(titles)
        if title is None and run.first in self.shared:
            title, shared_country = self.shared[run.first]
            country = country or shared_country
        elif title is not None and title.office.plural:
            self._share(title, last)
            if len(title.countries) > 1:
                country = title.countries[0][2]
        begins, ends = reader.tokens.starts, reader.tokens.ends
        name = reader.tokens.text[begins[run.first] : ends[run.last - 1]]
        lead = reader.lower[first - 1] == "by" and first > 1
        leads = lead and reader.lower[first - 2] in reader.lexicon.words["led_by"]
        return NamedPerson(first, last, _strip_end(name), title, country, leads)

    # -- in front -----------------------------------------------------------------------------

    def _titles_before(self, run: Run) -> tuple[list[Title], int]:
        """The titles in front of a name, the outermost first, and where that one begins."""
        titles: list[Title] = []
        first = run.first
        while True:
            title = self.title_until.get(first)
            if title is None:
                title = self.title_until.get(self._before_brackets(first))
            if title is None or title.used or self._ends_line(title, first):
                break
            titles.insert(0, title)
            title.used = True
            first = title.first
        first = self._take_coordinated(first, titles)
        light = all(title.is_light for title in titles)
        before = self._title_before_pause(first, run)
        spouse = before is not None and "spouse" in before.office.traits
        if before is not None and (light or spouse or before.office.key == titles[0].office.key):
            titles.insert(0, before)
            before.used = True
            first = self._take_coordinated(before.first, titles)
        return titles, first

    def _ends_line(self, title: Title, first: int) -> bool:
        """Whether the title ends a line that says more, above the one that begins at ``first``.

        Not "High Representative" alone above the name.
        """
        starts = self.reader.starts
        return first in starts and title.first not in starts

    def _take_coordinated(self, first: int, titles: list[Title]) -> int:
        while titles and (other := self._coordinated(first, titles)) is not None:
            titles.insert(0, other)
            other.used = True
            first = other.first
        return first

    def _before_brackets(self, first: int) -> int:
        """The token where "(EAM)" in front of a name begins."""
        words = self.reader.words
        if first > 3 and words[first - 1] == ")" and words[first - 3] == "(":
            return first - 3
        return first

    def _coordinated(self, first: int, titles: list[Title]) -> Title | None:
        """The title in front of "and Foreign Minister Wang Yi"; in lists, of a comma:
        "Politburo member, Minister of Defence, General X"."""
        lower, title = self.reader.lower, titles[0]
        if title.is_courtesy or title.definite or first < 2:
            return None
        if first in self.reader.starts:
            return None
        mark = first - 1
        comma = lower[mark] == ","
        if lower[mark] in _AND and lower[mark - 1] == ",":
            mark -= 1
        elif lower[mark] not in _AND and not comma:
            return None
        other = self.title_until.get(mark)
        if other is None or other.used or other.is_courtesy or other.office.plural:
            return None
        together = _go_together(other, titles)
        if title.countries and not together:
            return None  # "the Chinese premier and Russian President X"
        capital = self.reader.is_capital(title.head)
        if capital != self.reader.is_capital(other.head) and not together:
            return None
        if comma and (not capital or _is_complete(other) or other.office.key == title.office.key):
            return None
        return other

    def _title_before_pause(self, first: int, run: Run) -> Title | None:
        """The title in "the country's premier, Li Qiang,", "Minister – X"."""
        reader = self.reader
        if first < 2 or reader.words[first - 1] not in _PAUSES or first in reader.starts:
            return None
        mark = first - 1
        while reader.words[mark - 1] in _PAUSES:
            mark -= 1
        title = self.title_until.get(mark)
        if title is None or title.used or title.is_courtesy:
            return None
        if title.office.plural:
            several = len(title.countries) > 1 or reader.words[run.last] == ";"
            return title if several else None
        capital = reader.is_capital(title.head)
        closed = reader.words[run.last] in _CLOSES or reader.lower[run.last] in ("and", "who")
        if reader.words[first - 1] != ",":
            return title if capital and closed else None
        if not (title.definite or title.countries or title.org or title.qualified or capital):
            return None
        if closed:
            return title
        full = run.last - run.first > 1 or first != run.first
        return title if capital and full else None

    def _state_before(self, first: int) -> PlaceMention | None:
        """The state of "Venezuela's" in front of a name."""
        if first < 2 or self.reader.words[first - 1] not in POSSESSIVE_ENDINGS:
            return None
        place = self.reader.country_until(first - 1)
        return place if place is not None and place.kind is PlaceKind.COUNTRY else None

    # -- behind -------------------------------------------------------------------------------

    def _titles_behind(self, last: int, titled: bool, *, opens: bool) -> list[Title]:
        """The titles of an apposition: ", Russia's top diplomat and member of the …"; an age
        may stand between. In "will meet Vik, the minister said" it is another who speaks, unless
        the name ``opens`` the sentence."""
        words, lower = self.reader.words, self.reader.lower
        if words[last] != "," or last + 1 in self.reader.starts:
            return []
        at = last + 1
        if words[at].isdigit() and words[at + 1] == ",":
            at += 2
        at += lower[at] in ("also", "currently", "now", "then", "formerly")
        title = self._apposition_at(at)
        if title is None:
            owner = self.run_at.get(at)  # ", Biden's special envoy"
            if owner is None or words[owner.last] not in POSSESSIVE_ENDINGS:
                return []
            title = self._apposition_at(owner.last + 1)
        if title is None:
            return []
        if lower[title.last] in _AND and self._is_list(title):
            return []
        speaks = not opens and lower[title.last] in self.reader.lexicon.words["reporting"]
        if (
            (titled or speaks)
            and words[title.last] not in _CLOSES
            and lower[title.last] not in _AND
        ):
            return []
        if titled and self._names_behind(title):
            return []
        found = [title]
        while (more := self._more_behind(found[-1])) is not None:
            found.append(more)
        for one in found:
            one.used = True
        return found

    def _names_behind(self, title: Title) -> bool:
        """Whether the title belongs to a name behind it: "X, her deputy spokeswoman, Y, said"."""
        words, run = self.reader.words, self.run_at.get(title.last + 1)
        return (
            title.definite
            and run is not None
            and words[title.last] == ","
            and words[run.last] == ","
            and self.reader.lower[run.last + 1] not in _AND
        )

    def _relative_clause(self, last: int) -> tuple[Title | None, str | None]:
        """The office or the state of ", who became Japan's prime minister", ", who has governed
        Equatorial Guinea since"."""
        reader, lists = self.reader, self.reader.lexicon.words
        lower = reader.lower
        if lower[last] != "," or lower[last + 1] != "who":
            return None, None
        for at in range(last + 2, min(last + 2 + _CLAUSE, reader.size)):
            if lower[at] in lists["rule_verbs"]:
                place = reader.place_at.get(at + 1 + (lower[at + 1] == "the"))
                if place is not None and place.kind is PlaceKind.COUNTRY:
                    return None, place.country
            title = self.title_at.get(at)
            if title is not None:
                held = lower[at - 1] in lists["holding_verbs"] and not title.office.plural
                if held and not title.is_courtesy and title.last not in self.run_at:
                    title.used = True
                    return title, title.country
                return None, None
        return None, None

    def _apposition_at(self, at: int) -> Title | None:
        title = self.title_at.get(at)
        if title is None or title.is_courtesy or title.office.plural or title.used:
            return None
        goes_on = title.last in self.run_at or title.last in self.title_at
        if goes_on and title.last not in self.reader.starts:
            return None
        return title

    def _more_behind(self, title: Title) -> Title | None:
        """A further title of the apposition: "and minister of foreign affairs"."""
        lower, end = self.reader.lower, title.last
        if lower[end] not in _AND:
            return None
        more = self._apposition_at(end + 1)
        if more is None or (more.definite and not more.indefinite):
            return None
        return more

    def _is_list(self, title: Title) -> bool:
        """Whether "A, the B president and C" is a list of three people."""
        after = title.last + 1
        if after in self.run_at:
            return True
        following = self.title_at.get(after)
        if following is None:
            return False
        return following.last in self.run_at or (following.definite and not following.countries)

    def _state_behind(self, last: int) -> tuple[int, str | None] | None:
        """The end of "of Venezuela", "(Venezuela)" behind a name, and the state."""
        words = self.reader.words
        bracket = words[last] == "("
        if not bracket and self.reader.lower[last] != "of":
            return None
        at = last + 2 if self.reader.lower[last + 1] == "the" else last + 1
        place = self.reader.place_at.get(at)
        if place is None or place.kind not in (PlaceKind.COUNTRY, PlaceKind.DIVISION):
            return None
        if bracket and words[place.last] != ")":
            return None
        return place.last + bracket, place.country

    def _skip_brackets(self, last: int) -> int:
        """Take in "(賴清德)" and "(R-Texas)" behind a name."""
        words = self.reader.words
        if words[last] not in ("(", "（"):
            return last
        if (end := self._party_end(last)) is not None:
            return end
        for end in range(last + 1, min(last + 8, self.reader.size)):
            if words[end] in (")", "）"):
                return end + 1
            if ord(words[end][0]) < 0x370:
                return last
        return last

    def _party_end(self, last: int) -> int | None:
        """Where "(D-Calif.)", "(Rep., South Carolina)" ends, if it begins at ``last``."""
        words, parties = self.reader.words, self.reader.lexicon.words["party_letters"]
        if words[last] != "(" or words[last + 1].partition("-")[0] not in parties:
            return None
        ends = (end for end in range(last + 2, last + 8) if end < self.reader.size)
        return next((end + 1 for end in ends if words[end] == ")"), None)

    # -- lists --------------------------------------------------------------------------------

    def _person_of_state(self, at: int) -> tuple[Run, str | None] | None:
        """The name and the state in "Barbados, X" behind "the premiers of Grenada, Y;"."""
        at += self.reader.lower[at] == "and"
        at += self.reader.lower[at] == "the"
        place = self.reader.country_at(at)
        if place is None or self.reader.words[place.last] != ",":
            return None
        run = self.run_at.get(place.last + 1)
        return (run, place.country) if run is not None else None

    def _share(self, title: Title, last: int) -> None:
        """Give a plural title to the names listed behind the first: "Presidents A and B"."""
        words = self.reader.words
        countries = [country for _, _, country in title.countries]
        at, number = last, 0
        while words[at] == ";" and (person := self._person_of_state(at + 1)) is not None:
            named, state = person
            self.shared[named.first] = (title, state)
            at = named.last
        while words[at] in (",", "and", "&"):
            at += 1 + (words[at + 1] == "and")
            following = self.run_at.get(at)
            if following is None or following.first in self.title_until:
                return
            number += 1
            own = countries[number] if number < len(countries) else None
            if len(countries) == 1:
                own = countries[0]
            self.shared[following.first] = (title, own)
            behind = self._state_behind(following.last)
            at = behind[0] if behind is not None else following.last


_RULER = "strongman"  # the office of a "ruler"


def _go_together(other: Title, titles: list[Title]) -> bool:
    """Whether one may hold all: "Prime Minister of the UAE and Ruler of Dubai"."""
    ruler = next((one for one in titles if one.office.key == _RULER and one.countries), None)
    return ruler is not None and other.country in (None, ruler.country)


def _is_complete(title: Title) -> bool:
    """Whether a title names its state behind ("Foreign Minister of Switzerland") or has "the"."""
    if title.countries:
        return title.countries[0][0] > title.head
    return title.definite


def _choose(titles: list[Title]) -> Title | None:
    """The title that says most: an office that travels before a rank before any other."""
    offices = [title for title in titles if not title.is_courtesy]
    for title in offices:
        if title.office.travels and not title.is_rank and not title.is_minor:
            return title
    for title in offices:
        if not title.is_rank and title.office.travels:
            return title
    for title in offices:
        if title.office.travels:
            return title
    return offices[0] if offices else None


def _strip_end(name: str) -> str:
    """A name without the full stop of its sentence: "Hun Sen." is "Hun Sen", "Marcos Jr." stays."""
    if not name.endswith("."):
        return name
    last = name.rsplit(" ", 1)[-1]
    return name[:-1] if last.lower() in ("sen.", "sun.", "no.", "mar.", "jan.", "col.") else name
