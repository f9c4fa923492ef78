"""What the finder of places gives for sentences of each kind of trouble."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.places import find_places, tables
from itinerary.language.tokens import tokenize


def mentions(text: str) -> list[PlaceMention]:
    return find_places(tokenize(text))


def found(text: str) -> list[tuple[str, str | None, str | None]]:
    """The words, the country and the city of each mention in ``text``."""
    return [(text[m.start : m.end], m.country, m.city) for m in mentions(text)]


def countries(text: str) -> list[str | None]:
    return [mention.country for mention in mentions(text)]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The envoy is due in South Korea.", "KR"),
        ("She lands in the Democratic Republic of the Congo.", "CD"),
        ("A visit to the DRC is likely.", "CD"),
        ("He goes on to the UAE.", "AE"),
        ("They meet in Cabo Verde.", "CV"),
        ("A stop in Türkiye follows.", "TR"),
        ("A stop in Cote d'Ivoire follows.", "CI"),
        ("A stop in Côte d’Ivoire follows.", "CI"),
        ("He will travel to the U.S. on Monday.", "US"),
        ("TALKS OPEN IN SRI LANKA", "LK"),
        ("PORT-AU-PRINCE, March 1 --", "HT"),
        ("ST. PETERSBURG, June 5 --", "RU"),
        ("a tour of the occupied West Bank", "PS"),
        ("She left N’Djamena's airport.", "TD"),
        ("They return from the Holy See.", "VA"),
        ("the government in Nay Pyi Taw", "MM"),
        ("UPDATE 2-Kenya's president flies out", "KE"),
    ],
)
def test_one_place_by_any_usual_name(text: str, country: str) -> None:
    assert countries(text) == [country]


@pytest.mark.parametrize(
    "text",
    [
        # compounds
        "The Seoul-based group and U.S.-South Korea ties",
        "a Moscow-backed militia and the Franco-German motor",
        "the Rome–Tunis plan",
        # people
        "Foreign Minister Israel Katz spoke, then Jordan Bardella did.",
        "Secretary Austin and his aide Chelsea Hudson left early.",
        "the novelist Milan Orszak and the singer Paris Winter are old friends",
        "Actor Denzel Washington was there with Jack London.",
        "the bishop, Gen. Phan Van Giang and Roman Petrenko talked",
        # bodies, papers, treaties
        "the Bank of China, Peking University and the Bangkok Post",
        "the Paris Agreement, the Geneva Conventions and the Oslo accords",
        "Air France, Japan Airlines and Seoul National University",
        "the Duke of York, the Prince of Wales and the Archbishop of Canterbury",
        "the Korean Central News Agency and the Workers' Party of Korea",
        "the Hong Kong dollar fell",
        "the Dallas Mavericks beat the Utah Jazz and Bayern Munich won",
        # words
        "Ask us, and us alone.",
        "Nice work. Reading is fun. Mobile phones. Bath time. Orange juice. Normal people.",
    ],
)
def test_names_that_are_no_places(text: str) -> None:
    assert found(text) == []


def test_a_family_name_told_once_is_no_place_later() -> None:
    text = "Lloyd Austin landed early. In the evening Austin goes to Austin, Texas."
    assert found(text) == [("Austin, Texas", "US", "Austin")]


def test_the_king_of_a_country_still_names_it() -> None:
    assert countries("the King of Jordan and the Prince of Monaco") == ["JO", "MC"]


def test_a_common_word_is_a_town_behind_in() -> None:
    assert found("They met in Nice and then in Split.") == [
        ("Nice", "FR", "Nice"),
        ("Split", "HR", "Split"),
    ]


def test_a_person_behind_a_state_goes_on_with_no_list() -> None:
    text = "At a stop in Milton, Florida, Holm spoke. In Paris, Georgia, Armenia and Turkey."
    assert [(place.country, place.city) for place in mentions(text)] == [
        ("US", "Milton"),
        ("FR", "Paris"),
        ("GE", None),
        ("AM", None),
        ("TR", None),
    ]


def test_a_town_with_its_country_is_one_mention() -> None:
    text = "He goes to Tel Aviv, Israel; Savannah, Ga.; Paris, Texas; Doha, the State of Qatar."
    assert found(text) == [
        ("Tel Aviv, Israel", "IL", "Tel Aviv"),
        ("Savannah, Ga.", "US", "Savannah"),
        ("Paris, Texas", "US", "Paris"),
        ("Doha, the State of Qatar", "QA", "Doha"),
    ]


@pytest.mark.parametrize(
    ("text", "town", "country"),
    [
        ("She will be in Kuzumba, Turkey, on Monday.", "Kuzumba", "TR"),
        ("She flies to San Felipe de Orque, Mexico, on Monday.", "San Felipe de Orque", "MX"),
        ("He leaves for Mulungo, Tanzania.", "Mulungo", "TZ"),
        ("The talks near Ostrehof, Delaware, go on.", "Ostrehof", "US"),
    ],
)
def test_a_town_told_by_its_country_alone(text: str, town: str, country: str) -> None:
    assert (town, country) in [(place.city, place.country) for place in mentions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "For Vik, Norway is a partner.",
        "According to Vik, Norway will pay.",
        "In March, China opens its doors.",
        "In Parliament, Norway has five parties.",
        "He told Vik, Norway said.",
        "In Kuzumba, Turkey won 2-1.",
    ],
)
def test_who_stands_before_a_country_is_no_town(text: str) -> None:
    assert all(place.city is None for place in mentions(text))


def test_a_list_is_no_town_with_its_country() -> None:
    assert countries("stops in Paris, Germany and Japan") == ["FR", "DE", "JP"]
    assert countries("storms in Florida, Georgia and Ohio") == ["US", "US", "US"]


def test_a_name_does_not_reach_over_an_empty_line() -> None:
    assert countries("A new round starts in Guinea\n\nConakry -- The minister") == ["GN", "GN"]


def test_kinds() -> None:
    text = "The French minister left Paris for the Kremlin, Texas, Osaka, Europe and Singapore."
    assert [mention.kind for mention in mentions(text)] == [
        PlaceKind.DEMONYM,
        PlaceKind.CAPITAL,
        PlaceKind.VENUE,
        PlaceKind.DIVISION,
        PlaceKind.CITY,
        PlaceKind.REGION,
        PlaceKind.COUNTRY,
    ]


@pytest.mark.parametrize(
    ("text", "country", "city"),
    [
        ("at the White House", "US", "Washington"),
        ("at NATO headquarters", "BE", "Brussels"),
        ("at U.N. headquarters", "US", "New York"),
        ("the Élysée Palace", "FR", "Paris"),
        ("in Malacañang", "PH", "Manila"),
        ("at Tribhuvan International Airport", "NP", "Kathmandu"),
        ("at the Ramstein air base", "DE", "Ramstein-Miesenbach"),
        ("in Camp David", "US", "Camp David"),
        ("in Sharm el-Sheikh", "EG", "Sharm el-Sheikh"),
        ("in Saigon", "VN", "Ho Chi Minh City"),
        ("in Kiev", "UA", "Kyiv"),
        ("in Bombay", "IN", "Mumbai"),
        ("in Brasília", "BR", "Brasilia"),
        ("in Singapore", "SG", "Singapore"),
        ("on Bali", "ID", "Bali"),
        ("in Davos", "CH", "Davos"),
    ],
)
def test_venues_resorts_and_older_names(text: str, country: str, city: str) -> None:
    assert [(m.country, m.city) for m in mentions(text)] == [(country, city)]


class TestFamilies:
    """Names of several meanings."""

    def test_georgia_the_country_by_its_towns(self) -> None:
        assert countries("From Tbilisi: tourists come to Georgia.")[1] == "GE"

    def test_georgia_the_state_by_its_towns(self) -> None:
        georgia = mentions("A plant near Savannah and Atlanta gave Georgia jobs.")[2]
        assert (georgia.country, georgia.kind) == ("US", PlaceKind.DIVISION)
        assert georgia.others == ("GE",)

    def test_georgia_the_state_by_its_governor(self) -> None:
        assert countries("He rang Georgia's governor.") == ["US"]

    def test_georgia_in_a_list_of_countries_though_a_senator_goes(self) -> None:
        text = "Sen. Ames of Ohio and Sen. Burns of Iowa will visit Georgia, Ukraine and Estonia."
        assert countries(text)[2] == "GE"

    def test_the_congos_each_by_its_capital(self) -> None:
        text = "In Kinshasa the Congolese leader spoke. In Brazzaville the Congolese leader wrote."
        assert countries(text) == ["CD", "CD", "CG", "CG"]

    def test_congo_alone_is_the_larger(self) -> None:
        assert mentions("He flew to Congo.")[0].others == ("CG",)
        assert countries("He flew to Congo.") == ["CD"]

    def test_dominicans_of_two_islands(self) -> None:
        assert countries("In Roseau, the Dominican premier spoke.") == ["DM", "DM"]
        assert countries("The Dominican president spoke.") == ["DO"]

    def test_guineas_and_sudans(self) -> None:
        text = "Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea, Sudan, South Sudan"
        assert countries(text) == ["GN", "GW", "GQ", "PG", "SD", "SS"]

    def test_nigers(self) -> None:
        assert countries("Niger, Nigeria, Nigerien and Nigerian") == ["NE", "NG", "NE", "NG"]

    def test_the_north_and_the_south_only_where_the_koreas_are_the_matter(self) -> None:
        assert countries("North Korea fired; the South and the North talk.") == ["KP", "KR", "KP"]
        assert countries("Italy's industry is in the North, not the South.") == ["IT"]

    def test_tripoli_and_san_jose(self) -> None:
        assert countries("Tripoli, Lebanon") == ["LB"]
        assert countries("He is in Tripoli.") == ["LY"]
        assert countries("San José, Costa Rica; San Jose, California") == ["CR", "US"]


def test_every_country_name_is_found_as_itself() -> None:
    for row in tables.countries().values():
        for name in (row.name, *row.codes):
            text = f"They went to {name} in spring."
            assert [m.country for m in mentions(text)] == [row.code], name


@given(st.text())
def test_no_text_raises_and_mentions_lie_in_order(text: str) -> None:
    last = 0
    for mention in mentions(text):
        assert last <= mention.start < mention.end <= len(text)
        last = mention.end


@given(
    st.lists(
        st.sampled_from(
            [
                "Georgia",
                ",",
                "Ga.",
                "the",
                "Bank",
                "of",
                "US",
                "-",
                "Paris",
                "Texas",
                "North",
                "Korea",
                "\n\n",
                "St.",
                "Petersburg",
                "in",
            ]
        )
    )
)
def test_names_in_any_company(words: list[str]) -> None:
    text = " ".join(words)
    tokens = tokenize(text)
    for mention in find_places(tokens):
        assert tokens.starts[mention.first] == mention.start
        assert tokens.ends[mention.last - 1] == mention.end
        assert (mention.country is None) == (mention.kind is PlaceKind.REGION)


@pytest.mark.parametrize(
    ("text", "country", "city"),
    [
        ("in Hà Nội", "VN", "Hanoi"),
        ("HÀ NỘI, May 2 --", "VN", "Hanoi"),
        ("in Việt Nam", "VN", None),
        ("in İstanbul", "TR", "Istanbul"),
        ("in Łódź", "PL", "Łódź"),
        ("in Lodz", "PL", "Łódź"),
        ("in Malmo", "SE", "Malmö"),
    ],
)
def test_diacritics_or_none(text: str, country: str, city: str | None) -> None:
    assert [(m.country, m.city) for m in mentions(text)] == [(country, city)]


@pytest.mark.parametrize("text", ["GALLE, Nov 17 (Agency) -- Rain", "Galle (Agency) - Rain"])
def test_a_dateline_is_a_place_whatever_its_name(text: str) -> None:
    assert countries(text) == ["LK"]


def test_the_party_of_a_country_names_it() -> None:
    assert countries("the Communist Party of China Central Committee") == ["CN"]


def test_a_list_of_towns_goes_on() -> None:
    assert countries("in Colombo, Galle and Kandy") == ["LK", "LK", "LK"]


def test_a_name_over_the_end_of_a_wrapped_line() -> None:
    text = "The secretary of defense, who came straight from the airport, Lloyd\nAustin, spoke."
    assert found(text) == []


def test_a_hotel_of_a_city_leaves_it_a_city() -> None:
    assert countries("At the Hilton Istanbul she said that she would stay in Istanbul.") == ["TR"]


def test_saudi_for_the_country() -> None:
    kinds = [
        m.kind for m in mentions("He lands in Saudi on Monday, with Saudi help, in Saudi jets.")
    ]
    assert kinds == [PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.DEMONYM]


def test_a_meeting_is_named_for_its_town() -> None:
    assert countries("after the Nice summit and the Geneva talks") == ["FR", "CH"]
    assert countries("Geneva will host them.") == ["CH"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("at the NATO Madrid summit", "ES"),
        ("before the BRICS Kazan summit", "RU"),
        ("the APEC Lima meetings", "PE"),
    ],
)
def test_letters_before_a_town_are_no_given_name(text: str, country: str) -> None:
    assert countries(text) == [country]
