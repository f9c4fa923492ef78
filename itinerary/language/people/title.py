"""One title as it stands in a text."""

from __future__ import annotations

from itinerary.language.people.lexicon import Office


class Title:
    """A title in the text, tokens ``first`` to ``last`` (exclusive).

    ``head`` is the token where the office begins. ``countries`` are the states served with the
    token ranges that name them (several for "the presidents of A and B"). ``owner`` is the
    title of whom this one serves ("the president's envoy").
    """

    __slots__ = (
        "countries",
        "definite",
        "first",
        "head",
        "indefinite",
        "last",
        "nobody",
        "office",
        "org",
        "owner",
        "past",
        "private",
        "qualified",
        "role",
        "used",
    )

    def __init__(self, first: int, last: int, office: Office) -> None:
        self.first = self.head = first
        self.last = last
        self.office = office
        self.role = office.role
        self.countries: list[tuple[int, int, str | None]] = []
        self.org = "org" in office.traits
        self.definite = False  # "the", "his", "Spain's"
        self.indefinite = False  # "a", "an"
        self.qualified = False  # a field, a state or a body belongs to it
        self.nobody = False  # "any minister", "as president"
        self.past = office.past
        self.private = False  # of a company, a school, a club
        self.owner: Title | None = None
        self.used = False  # a person's mention has it already

    def take_office(self, office: Office) -> None:
        """Be another office than it looked like."""
        self.office, self.role = office, office.role

    @property
    def country(self) -> str | None:
        """The country that the words of the title name."""
        if self.countries:
            return self.countries[0][2]
        if self.org:
            return None
        if self.owner is not None and self.owner.country:
            return self.owner.country
        return self.office.country

    @property
    def is_courtesy(self) -> bool:
        """Whether it is a form of address and no office."""
        return "courtesy" in self.office.traits

    @property
    def is_rank(self) -> bool:
        """Whether it goes together with an office ("Prime Minister Gen. X") or is a courtesy."""
        return "named" in self.office.traits

    @property
    def is_light(self) -> bool:
        """Whether it may stand between an office and its holder's name: "the Foreign Minister,
        Ambassador X", "the coach, Dr. Y"."""
        posted = "resident" in self.office.traits and not self.qualified
        return posted or self.is_rank or self.office.travels is False

    @property
    def is_minor(self) -> bool:
        """Whether another title of the same person says more ("deputy", "politburo member")."""
        return "minor" in self.office.traits

    def travels(self, private_fields: frozenset[str]) -> bool | None:
        """Whether the office makes a traveller; the head of a body does where it is public."""
        if self.private:
            return False
        if self.office.travels is not None or "needs" not in self.office.traits:
            return self.office.travels
        if not private_fields.isdisjoint(self.role.lower().split()):
            return False
        return True if self.org or self.country else None

    def add_field(self, link: str, words: list[str]) -> None:
        """Add "of the", "chinese people 's army" to the role, as it is written."""
        field = " ".join(words).replace(" ,", ",").replace(" 's", "'s").replace(" ’s", "’s")
        self.role += f" {link} {field}"

    def serve_state(self, first: int, last: int, country: str | None) -> None:
        """Let the tokens ``first`` to ``last`` name the state that is served."""
        self.qualified = True
        if not self.countries:
            self.countries.append((first, last, country))

    def serve_body(self, first: int, last: int, serves: str) -> None:
        """Let a body be served; ``serves`` as in the lexicon: "org", "-", a country."""
        self.qualified = True
        if self.countries or serves == "-":
            return
        if serves == "org":
            self.org = True
        else:
            self.countries.append((first, last, serves))
