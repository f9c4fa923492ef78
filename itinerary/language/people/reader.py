"""A tokenised text as the finder of people sees it: where places, bodies and sentences lie."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.people.lexicon import Lexicon, match_phrase
from itinerary.language.tokens import Tokens, find_words

_PADDING = [""] * 4
_SHORT_LINE = 60
_CLOSERS = '.!?:;"”’)'
# Kinds of place that stand for a state when its officials are named after them.
_STATES = frozenset(
    (PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.CAPITAL, PlaceKind.VENUE, PlaceKind.DIVISION)
)


class Body:
    """An organisation in the text, tokens ``first`` to ``last``; ``serves`` as in the lexicon."""

    __slots__ = ("first", "last", "serves")

    def __init__(self, first: int, last: int, serves: str) -> None:
        self.first = first
        self.last = last
        self.serves = serves


class Reader:
    """Token lists with look-ups by token index.

    ``words`` and ``lower`` are padded with empty words, so that looking a little past the end
    is harmless. ``place_at``/``place_until`` and ``body_at``/``body_until`` give what begins at
    a token and what ends before it. ``capitals`` are the indexes of words with a capital,
    ``marked`` those of words that begin an office, a pronoun or a group.
    """

    __slots__ = (
        "body_at",
        "body_until",
        "capitals",
        "headings",
        "inside_body",
        "lexicon",
        "lower",
        "marked",
        "place_at",
        "place_until",
        "size",
        "starts",
        "tokens",
        "words",
    )

    def __init__(
        self,
        tokens: Tokens,
        places: Sequence[PlaceMention],
        sentences: Sequence[tuple[int, int]] | None,
        lexicon: Lexicon,
    ) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = tokens.words + _PADDING
        self.lower = tokens.lower + _PADDING
        self.size = len(tokens.words)
        self.capitals = tokens.capitals
        self.marked = find_words(tokens.lower, lexicon.triggers)
        self.place_at = {place.first: place for place in places}
        self.place_until = {place.last: place for place in places}
        self._find_bodies()
        if sentences is None:
            sentences = self._cut_lines()
        self.starts = {first for first, _ in sentences}
        self.headings = {
            index
            for first, last in sentences
            if self._is_title_case(first, last)
            for index in range(first, last)
        }

    def _find_bodies(self) -> None:
        self.body_at: dict[int, Body] = {}
        self.body_until: dict[int, Body] = {}
        self.inside_body: set[int] = set()
        bodies, lower, words = self.lexicon.bodies, self.lower, self.words
        if "’" in self.tokens.text:  # "the People’s Congress" is the body of the lexicon
            lower = [low.replace("’", "'") for low in lower]
        done = 0
        for index in self.capitals:
            if index < done:
                continue
            phrases = bodies.get(lower[index])
            if phrases is None:
                continue
            match = match_phrase(phrases, lower, index)
            if match is None:
                continue
            end, serves = match
            word = words[index]
            if end == index + 1 and len(word) < 5 and not word.isupper():
                continue
            done = end
            body = Body(index, end, serves)
            self.inside_body.update(range(index, end))
            self.body_at[index] = body
            self.body_until[end] = body

    def _cut_lines(self) -> list[tuple[int, int]]:
        """Token ranges of sentences, roughly, for callers that have none."""
        text, begins, words = self.tokens.text, self.tokens.starts, self.words
        cuts = {0}
        line = 0
        position = text.find("\n")
        while position >= 0:
            blank = text[position + 1 : position + 2].isspace()
            before = text[position - 1 : position]
            if blank or position - line < _SHORT_LINE or before in _CLOSERS:
                cuts.add(self.tokens.index_at(position))
            line = position + 1
            position = text.find("\n", line)
        for index in range(1, self.size):
            if words[index - 1] in (".", "!", "?") and begins[index] > begins[index - 1] + 1:
                cuts.add(index)
        edges = sorted(cut for cut in cuts if cut < self.size)
        return list(zip(edges, [*edges[1:], self.size], strict=True))

    def _is_title_case(self, first: int, last: int) -> bool:
        """Whether a line gives capitals to ordinary words ("Minister Arrives In Oslo")."""
        if last - first < 4 or last - first > 40 or self.words[last - 1] in (".", "!", "?", '"'):
            return False
        long = [word for word in self.words[first:last] if len(word) > 3 and word[0].isalpha()]
        capital = sum(word[0].isupper() for word in long)
        return len(long) > 2 and capital > 0.74 * len(long)

    def is_in_body(self, index: int) -> bool:
        """Whether the token belongs to a body's name of several words ("General Assembly")."""
        return index in self.inside_body

    def in_heading(self, index: int) -> bool:
        """Whether capitals mean nothing at this token, as its line is in title case."""
        return index in self.headings

    def country_at(self, index: int) -> PlaceMention | None:
        """The state (or a word that stands for it) whose name begins at ``index``."""
        place = self.place_at.get(index)
        return place if place is not None and place.kind in _STATES else None

    def country_until(self, index: int) -> PlaceMention | None:
        """The state (or a word that stands for it) whose name ends before ``index``."""
        place = self.place_until.get(index)
        return place if place is not None and place.kind in _STATES else None

    def city_at(self, index: int) -> PlaceMention | None:
        """The town whose name begins at ``index``."""
        place = self.place_at.get(index)
        return place if place is not None and place.kind is PlaceKind.CITY else None

    def city_until(self, index: int) -> PlaceMention | None:
        """The town whose name ends before ``index``."""
        place = self.place_until.get(index)
        return place if place is not None and place.kind is PlaceKind.CITY else None

    def is_capital(self, index: int) -> bool:
        """Whether the word has a capital, at its head or inside ("al-Sisi", "d'Escoto")."""
        return self.words[index] != self.lower[index]
