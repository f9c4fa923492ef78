"""Which travellers are one person, by name, office and country served."""

import pytest

from itinerary.facts import Person
from itinerary.timeline.people import easily_confused, keys, same_person, sought_keys

BLINKEN = Person("Antony J. Blinken", "secretary of state", "US")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (BLINKEN, Person("Blinken", "top diplomat", "US"), True),
        (BLINKEN, Person("Blinken", None, None), True),
        (BLINKEN, Person("Blinken", "defence minister", "US"), False),
        (BLINKEN, Person("Blinken", "secretary of state", "GB"), False),
        (BLINKEN, Person(None, "secretary of state", "US"), True),
        (BLINKEN, Person(None, "top diplomat", "US"), True),
        (BLINKEN, Person(None, "president", "US"), False),
        (BLINKEN, Person(None, "secretary of state", "VA"), False),
        (BLINKEN, Person(None, None, "US"), False),
        (Person("Kim", "president", "KP"), Person("Kim", "foreign minister", "KR"), False),
        (Person("Kim", "president", "KR"), Person("Kim", "foreign minister", "KR"), False),
        (Person("Emmanuel Macron", "president", "FR"), Person("Macron", "leader", "FR"), True),
        (
            Person(None, "foreign minister", "JP"),
            Person("Yoko Kamikawa", "foreign minister", "JP"),
            True,
        ),
        (
            Person(None, "deputy foreign minister", "JP"),
            Person("Yoko Kamikawa", "foreign minister", "JP"),
            False,
        ),
        (
            Person("Olaf Scholz", "chancellor", "DE"),
            Person("Olaf Scholz", "former chancellor", "DE"),
            True,
        ),
    ],
)
def test_same_person(one: Person, other: Person, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same
    if same:
        assert keys((one,)) & sought_keys((other,))
        assert keys((other,)) & sought_keys((one,))


def test_who_could_be_meant_by_one_word() -> None:
    un, il = Person("Kim Jong Un", "leader", "KP"), Person("Kim Jong Il", "leader", "KP")
    assert easily_confused(un, il)
    assert not easily_confused(un, Person("Kim", "leader", "KP"))
    assert not easily_confused(un, BLINKEN)
