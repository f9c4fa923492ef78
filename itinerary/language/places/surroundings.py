"""The words before and behind one place name, and what they make of it.

The word lists stand in ``data/en/places/context.toml``, each with the rule that uses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from itinerary.language.mentions import PlaceKind
from itinerary.language.places import tables
from itinerary.language.places.gazetteer import Gazetteer
from itinerary.language.tokens import Tokens

if TYPE_CHECKING:
    from itinerary.language.places.finder import Candidate

# A town of fewer thousands of people is taken for a name of something else when it stands in
# a run of capitalised words; larger ones, capitals and countries are not.
WELL_KNOWN = 500
# A town of still fewer is only taken for one behind a word such as "in".
OBSCURE = 150
_STATES = (PlaceKind.COUNTRY, PlaceKind.DEMONYM)
_RUN = 4
_BEHIND_DATELINE = frozenset("(:-–—|/")
# A line of more characters that ends in a break goes on in the next.
_WRAPPED = 60


class Surroundings:
    """The words before and behind one candidate."""

    __slots__ = ("before", "behind", "candidate", "gazetteer", "kind", "lists", "tokens")

    def __init__(self, tokens: Tokens, gazetteer: Gazetteer, candidate: Candidate) -> None:
        self.tokens = tokens
        self.gazetteer = gazetteer
        self.candidate = candidate
        self.lists = tables.context()
        first, last, words = candidate.first, candidate.last, tokens.words
        self.before = words[first - 1] if first else ""
        self.behind = words[last] if last < len(words) else ""
        self.kind = candidate.senses[0].kind

    def is_body(self) -> bool:
        """An organisation, a paper, a treaty: "Bangkok Post", "Bank of China"."""
        lists, behind = self.lists, self.behind
        low = behind.lower()
        if behind != low:
            if low in lists["heads"] and not self._is_state_organ(low):
                return True
            if self.candidate.key in lists["halls"] and self._name_behind():
                return True  # "Istana Negeri" is not the one that is called so alone
            # "Azerbaijani Central Bank Governor" still says whose governor.
            if self.kind is not PlaceKind.DEMONYM and self._runs_to(lists["strong_heads"]):
                return True
        elif low in lists["small_heads"]:
            return True
        if self.before in lists["preceders"]:
            return True
        return self._is_possessed()

    def _is_state_organ(self, head: str) -> bool:
        """ "Pakistan Army Chief": the army is the country's."""
        return self.kind in _STATES and head in self.lists["state_organs"]

    def _runs_to(self, heads: frozenset[str]) -> bool:
        """Whether the capitalised words behind end in one of ``heads``.

        "Seoul National University", "Antalya Diplomacy Forum".
        """
        tokens = self.tokens
        for index in range(self.candidate.last + 1, min(self.candidate.last + _RUN, len(tokens))):
            word, low = tokens.words[index], tokens.lower[index]
            if word == low or tokens.lower[index - 1] in self.lists["titles"]:
                return False
            if low in heads:
                return True
        return False

    def _is_possessed(self) -> bool:
        """ "University of Oxford", "Duke of York", but "Prince of Monaco" and "King of Jordan"."""
        lower, first = self.tokens.lower, self.candidate.first
        index = first - 1
        if index > 0 and lower[index] == "the":
            index -= 1
        if index < 1 or lower[index] != "of":
            return False
        owner = lower[index - 1]
        if owner not in self.lists["possessors"] or self.tokens.words[index - 1] == owner:
            return False
        if index > 1 and lower[index - 2] == "crown":
            return False  # "the Crown Prince of Dubai" is the heir of it
        return not (owner in self.lists["noble"] and self.kind in _STATES)

    def is_person(self) -> bool:
        """Part of a person's name: "Lloyd Austin", "Jordan Bardella"."""
        candidate = self.candidate
        if candidate.last - candidate.first > 1:
            return False
        personal = candidate.key in self.lists["personal"]
        if self.kind is PlaceKind.COUNTRY and self.behind.isupper() and len(self.behind) > 2:
            # "CHINA HOSTS TALKS": capitals say nothing here.
            return False
        if not personal and self.kind is PlaceKind.CAPITAL:
            return self._name_before() and self._name_behind()
        if not personal and self.kind is not PlaceKind.CITY:
            return False
        if self.kind is PlaceKind.COUNTRY and self._is_served():
            return False
        if personal and self._title_before():
            return True
        if self._name_before() and not self._new_sentence():
            return True
        named = (personal or not self._is_well_known()) and self._name_behind()
        return named and not (self.kind is PlaceKind.COUNTRY and self._is_followed_by_known())

    def _is_followed_by_known(self) -> bool:
        """ "While in Georgia Holm met": the name behind has another first name elsewhere."""
        if self.before not in self.lists["locatives"]:
            return False
        words, index = self.tokens.words, 0
        for _ in range(words.count(self.behind) - (words[0] == self.behind)):
            index = words.index(self.behind, index + 1)
            if index != self.candidate.last and words[index - 1][:1].isupper():
                return True
        return False

    def _is_served(self) -> bool:
        """ "President of Chad X", "Ministry of Finance of Israel"; not "the death of Israel X"."""
        first, words = self.candidate.first, self.tokens.words
        return first > 1 and self.before == "of" and words[first - 2][0].isupper()

    def is_family_name(self) -> bool:
        """Whether the name ends the person's: "Lloyd Austin"."""
        return not self._name_behind()

    def is_word(self) -> bool:
        """A common word, or a name that needs the words around to say that it is a place."""
        key = self.candidate.key
        alone = self.candidate.last - self.candidate.first == 1
        if not alone or self._heads_story() or self._names_meeting():
            return False
        if key in self.lists["common"]:
            return self.before not in self.lists["locatives"]
        before = self.before.lower()
        if key in self.lists["personal"] and not self._is_well_known():
            return before not in self.lists["locatives"]
        sense = self.candidate.senses[0]
        if sense.kind is PlaceKind.CITY and sense.thousands < OBSCURE:
            return before not in self.lists["locatives"] and before not in ("of", "for")
        return False

    def _heads_story(self) -> bool:
        """The place of a dateline: "GALLE, Nov 17 (Agency) --", "Galle (Agency) -"."""
        tokens, first, last = self.tokens, self.candidate.first, self.candidate.last
        if first and self._is_same_line(first):
            return False
        if self.behind in _BEHIND_DATELINE:
            return True
        month = tokens.lower[last + 1] if last + 1 < len(tokens) else ""
        return self.behind == "," and (month in self.lists["followers"] or month.isdigit())

    def _names_meeting(self) -> bool:
        """ "The Nice summit", "his Windsor visit"."""
        return self.before.islower() and self.behind in self.lists["events"]

    def _is_well_known(self) -> bool:
        sense = self.candidate.senses[0]
        return sense.kind is not PlaceKind.CITY or sense.thousands >= WELL_KNOWN

    def _name_behind(self) -> bool:
        """A capitalised word right behind that is nothing else than a name."""
        word, low = self.behind, self.behind.lower()
        lists = self.lists
        if not self._could_be_name(word) or low in lists["followers"] or low in lists["titles"]:
            return False
        if low in self.gazetteer.senses and low not in self.lists["personal"]:
            return False
        if not self._is_same_line(self.candidate.last) or self._runs_to(lists["events"]):
            return False
        return not (self._in_headline() and (low.endswith(("s", "ed")) or len(low) < 3))

    def _name_before(self) -> bool:
        word, low = self.before, self.before.lower()
        if not self._could_be_name(word) or low in self.lists["openers"]:
            return False
        if any(low in self.lists[known] for known in ("locatives", "followers", "parts")):
            return False
        if low in self.gazetteer.senses and low not in self.lists["personal"]:
            return False
        return self._is_same_line(self.candidate.first) and not self._in_headline()

    def _could_be_name(self, word: str) -> bool:
        """ "Lloyd"; not "al-Sisi", "G20", "U.S.", a mark, nor "NATO" in "NATO Madrid summit"."""
        if len(word) < 2 or not word[0].isupper() or not word[-1].isalpha():
            return False
        return not word.isupper() or self.tokens.words[self.candidate.first].isupper()

    def _is_same_line(self, index: int) -> bool:
        """Whether no line break parts token ``index`` from the one before it.

        The break behind a line of full length is a wrapped sentence's and parts nothing.
        """
        text, end = self.tokens.text, self.tokens.ends[index - 1]
        gap = text[end : self.tokens.starts[index]]
        if "\n" not in gap:
            return True
        return gap.count("\n") == 1 and end - text.rfind("\n", 0, end) > _WRAPPED

    def _title_before(self) -> bool:
        """ "Secretary Austin"."""
        low = self.before.lower()
        if low == self.before or low not in self.lists["titles"]:
            return False
        return self._is_same_line(self.candidate.first)

    def _new_sentence(self) -> bool:
        """ "Visiting Jordan, the king ..." begins a sentence."""
        return self.kind in _STATES and self.before.lower().endswith(("ing", "ed", "ly"))

    def _in_headline(self) -> bool:
        """Whether the words of this line near the name all begin with a capital."""
        tokens = self.tokens
        low, high = max(0, self.candidate.first - 6), min(len(tokens), self.candidate.last + 6)
        for index in range(self.candidate.first - 1, low - 1, -1):
            if not self._is_same_line(index + 1):
                break
            word = tokens.words[index]
            if word.islower() and len(word) > 3 and word not in self.lists["small_words"]:
                return False
        for index in range(self.candidate.last, high):
            if not self._is_same_line(index):
                break
            word = tokens.words[index]
            if word.islower() and len(word) > 3 and word not in self.lists["small_words"]:
                return False
        return True
