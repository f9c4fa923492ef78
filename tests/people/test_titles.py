"""Titles in front of names, behind them, and across commas."""

from __future__ import annotations

import pytest

from tests.people.helpers import find, named

Case = tuple[str, str, str | None, str | None]

FRONT: list[Case] = [
    ("Russian Foreign Minister Pavel Orlov flew out.", "Pavel Orlov", "foreign minister", "RU"),
    ("U.S. Secretary of State Martin Hale flew out.", "Martin Hale", "secretary of state", "US"),
    ("British Prime Minister's special envoy Anna Reed came.", "Anna Reed", "special envoy", "GB"),
    (
        "Chinese State Councilor and Foreign Minister Lu Ping came.",
        "Lu Ping",
        "foreign minister",
        "CN",
    ),
    (
        "Minister of Foreign Affairs and International Cooperation Omar Ali Dirieh came.",
        "Omar Ali Dirieh",
        "minister of foreign affairs and international cooperation",
        None,
    ),
    (
        "Foreign and Diaspora Affairs Cabinet Secretary Peter Mwangi came.",
        "Peter Mwangi",
        "foreign and diaspora affairs cabinet secretary",
        None,
    ),
    ("Norway's Climate and Energy Minister Kari Lund spoke.", "Kari Lund", None, "NO"),
    ("former British Prime Minister Tom Ashby came.", "Tom Ashby", "former prime minister", "GB"),
    ("Prime Minister Janez Kovač of Slovenia came.", "Janez Kovač", "prime minister", "SI"),
    ("Prime Minister Janez Kovač (Slovenia) came.", "Janez Kovač", "prime minister", "SI"),
    ("President of Uzbekistan Anvar Karimov came.", "Anvar Karimov", "president", "UZ"),
    ("Speaker of the National Assembly Vu Dinh Long came.", "Vu Dinh Long", None, None),
    (
        "Secretary of State for Foreign, Commonwealth and Development Affairs of the United "
        "Kingdom David Marsh will come.",
        "David Marsh",
        "secretary of state for foreign, commonwealth and development affairs",
        "GB",
    ),
    ("King Harald IX of Norway opens the fair.", "Harald IX", "king", "NO"),
    ("Prime Minister Gen. Somchai Rattana came.", "Somchai Rattana", "prime minister", None),
    ("Qatar's Amir Sheikh Nasser bin Ali came.", "Nasser bin Ali", "emir", "QA"),
    ("External Affairs Minister (EAM) S Raman left.", "S Raman", "foreign minister", None),
    (
        "Foreign Ministry spokesperson Hua Lin said so.",
        "Hua Lin",
        "foreign ministry spokesperson",
        None,
    ),
    ("The Kremlin spokesman Igor Belov said so.", "Igor Belov", "spokesman", "RU"),
    ("Vice Premier He Guang will visit.", "He Guang", "vice premier", None),
    ("President To Hung will visit.", "To Hung", "president", None),
    ("Prime Minister Samdech Hun Sen will visit.", "Hun Sen", "prime minister", None),
]

BEHIND: list[Case] = [
    (
        "Lu Ping, Chinese foreign minister and member of the Political Bureau of the Communist "
        "Party of China Central Committee, will travel.",
        "Lu Ping",
        "foreign minister",
        "CN",
    ),
    ("Orlov, Russia's top diplomat, left. Pavel Orlov said so.", "Orlov", "top diplomat", "RU"),
    (
        "Pieter van Dalen, the minister for foreign trade, goes too.",
        "Pieter van Dalen",
        "minister for foreign trade",
        None,
    ),
    (
        "Marc Duval, 62, the French finance minister, goes too.",
        "Marc Duval",
        "finance minister",
        "FR",
    ),
    (
        "Jean-Luc Moreau, the Under-Secretary-General for Peace Operations, goes too.",
        "Jean-Luc Moreau",
        "under-secretary-general for peace operations",
        None,
    ),
    (
        "Didier Burri, Federal Councillor and Foreign Minister of Switzerland, came.",
        "Didier Burri",
        None,
        "CH",
    ),
]

ACROSS: list[Case] = [
    ("the country's premier, Lu Qiang, spoke.", "Lu Qiang", "prime minister", None),
    ("The head of NATO, Jens Holm, spoke.", "Jens Holm", "head of nato", None),
    ("The Prime Minister of Norway, Erna Lund, spoke.", "Erna Lund", "prime minister", "NO"),
    ("Nigerian President, Musa Bello will come.", "Musa Bello", "president", "NG"),
    (
        "His Highness the Amir of Qatar, Sheikh Nasser bin Hamad Al Thani, flies out.",
        "Nasser bin Hamad Al Thani",
        "emir",
        "QA",
    ),
    (
        "The group has Minister of Foreign Affairs – Frederick Stone; and others.",
        "Frederick Stone",
        "minister of foreign affairs",
        None,
    ),
]


@pytest.mark.parametrize(("text", "name", "role", "country"), FRONT + BEHIND + ACROSS)
def test_title_and_name_make_one_mention(
    text: str, name: str, role: str | None, country: str | None
) -> None:
    (mention, *_) = [one for one in named(text) if one[0] == name] or [(None, None, None)]
    assert mention[0] == name
    assert mention[2] == country
    if role is not None:
        assert mention[1] == role


def test_the_span_takes_in_title_and_apposition() -> None:
    text = "Lu Ping, China's foreign minister, landed."
    (mention,) = find(text)
    assert text[mention.start : mention.end] == "Lu Ping, China's foreign minister"
    assert mention.travels is True


def test_state_in_front_of_a_bare_name_or_behind_it() -> None:
    text = "Mexico's Carlos Ortega Ruiz will come, as will Luis Prado of Venezuela."
    assert named(text) == [("Carlos Ortega Ruiz", None, "MX"), ("Luis Prado", None, "VE")]


def test_plural_titles_belong_to_every_name_of_the_list() -> None:
    text = "Presidents Aziz Karim, Bo Lin and Carla Reyes met."
    assert named(text) == [
        ("Aziz Karim", "president", None),
        ("Bo Lin", "president", None),
        ("Carla Reyes", "president", None),
    ]


def test_plural_titles_with_a_state_each() -> None:
    text = "Prime Ministers Janez Kovač of Slovenia and Ivan Horvat of Croatia met."
    assert named(text) == [
        ("Janez Kovač", "prime minister", "SI"),
        ("Ivan Horvat", "prime minister", "HR"),
    ]


def test_counterparts_of_two_states() -> None:
    text = "He meets his Australian and New Zealand counterparts Julie Bishop and Murray Cole."
    assert named(text) == [
        ("Julie Bishop", "counterpart", "AU"),
        ("Murray Cole", "counterpart", "NZ"),
    ]


def test_a_list_of_offices_is_one_person() -> None:
    text = "Politburo member, Minister of National Defence, General Pham Van Dong came."
    assert named(text) == [("Pham Van Dong", "minister of national defence", None)]


def test_a_list_of_people_is_several() -> None:
    text = "Talks were held by Marc Duval, the German chancellor and Pavel Orlov."
    assert [name for name, _, _ in named(text)] == ["Marc Duval", "Pavel Orlov"]


def test_organisations_give_no_country() -> None:
    text = "NATO Secretary General Jens Holm and U.N. Secretary-General Rui Costa met."
    mentions = find(text)
    assert [(m.name, m.country, m.serves_organisation) for m in mentions] == [
        ("Jens Holm", None, True),
        ("Rui Costa", None, True),
    ]


def test_an_ambassador_serves_the_sender_not_the_post() -> None:
    text = "Philippine Ambassador to China Jose Santos left."
    assert named(text) == [("Jose Santos", "ambassador to china", "PH")]


@pytest.mark.parametrize(
    "text",
    [
        "Head coach Phil Barnes flies to Colombo.",
        "Singer Mira Solberg will tour Japan.",
        "Emma Stein, an economist at a bank, will go to Rome.",
        "The founder of the firm, Tim Walsh, will go to Hanoi.",
    ],
)
def test_callings_that_make_no_diplomatic_traveller(text: str) -> None:
    (mention,) = [one for one in find(text) if one.name]
    assert mention.travels is False


def test_leader_of_a_delegation_travels() -> None:
    text = "A delegation led by Bilal Haider will go to London."
    (mention,) = [one for one in find(text) if one.name]
    assert (mention.name, mention.travels) == ("Bilal Haider", True)


def test_a_relative_clause_tells_office_and_state() -> None:
    text = "Teodoro Nguema Mba, who has governed Equatorial Guinea since 1979, will come."
    assert named(text) == [("Teodoro Nguema Mba", None, "GQ")]
    text = "Hanae Takagi, who became Japan's first prime minister of that name, will come."
    assert named(text)[0][::2] == ("Hanae Takagi", "JP")


def test_a_form_of_address_between_the_rank_and_the_name() -> None:
    text = "Chief of Army Staff (COAS) General Syed Asim Lodhi left."
    assert [name for name, _, _ in named(text)] == ["Syed Asim Lodhi"]


def test_names_behind_a_plural_title_have_their_states_in_brackets() -> None:
    text = "Presidents Ana Rojas (Chile), Luis Prado (Peru) and Marta Silva (Brazil) will come."
    assert [(name, country) for name, _, country in named(text)] == [
        ("Ana Rojas", "CL"),
        ("Luis Prado", "PE"),
        ("Marta Silva", "BR"),
    ]


def test_an_office_that_speaks_behind_a_name_is_another_s() -> None:
    text = "They may charge Ri Jong Chol, Malaysia's foreign minister told reporters."
    assert named(text) == [("Ri Jong Chol", None, None)]
    text = "Ri Jong Chol, Malaysia's foreign minister told reporters."
    assert named(text) == [("Ri Jong Chol", "foreign minister", "MY")]


def test_rulers_and_crown_princes_of_towns_serve_the_state_of_them() -> None:
    for text in (
        "Ruler of Dubai Sheikh Omar bin Saad will come.",
        "UAE Vice President, Prime Minister and Dubai ruler Sheikh Omar bin Saad will come.",
        "The Crown Prince of Abu Dhabi, H.H. Sheikh Omar bin Saad, will come.",
        "Sheikh Omar bin Saad, Crown Prince of Dubai, will come.",
    ):
        assert [(name, country) for name, _, country in named(text)] == [("Omar bin Saad", "AE")]
    text = "Omani Prime Minister Ali Said and Emir of Qatar Omar bin Saad will come."
    assert [country for _, _, country in named(text)] == ["OM", "QA"]


def test_a_body_s_name_in_brackets_and_a_part_of_the_world_in_front_of_an_office() -> None:
    assert named("European Union (EU) envoy Ola Vik will come.")[0][0] == "Ola Vik"
    ((_, role, _),) = named("Middle East envoy Ola Vik will come.")
    assert role == "middle east envoy"


def test_a_list_of_states_and_holders_of_one_office() -> None:
    text = (
        "Here are the Prime Ministers of Saint Lucia, Karl Drew; Trinidad and Tobago, Jon Rowland; "
        "and Barbados, Mia Morley."
    )
    assert named(text) == [
        ("Karl Drew", "prime minister", "LC"),
        ("Jon Rowland", "prime minister", "TT"),
        ("Mia Morley", "prime minister", "BB"),
    ]


def test_an_ambassador_by_rank_behind_the_office() -> None:
    text = "the Minister of Foreign Affairs, Ambassador Yusuf Tuggar, will attend"
    assert named(text) == [("Yusuf Tuggar", "minister of foreign affairs", None)]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Minister of Fisheries and Aquaculture Development", None),
        ("Minister of Transport, Highways, Ports and Civil Aviation", None),
        ("Minister of Foreign and European Affairs", None),
        ("Minister of European Integration", None),
        ("Minister of Justice and Constitutional Affairs", None),
        ("Minister of Women's Affairs", None),
        ("Minister of Entrepreneur Development", None),
        ("Minister of State Security", None),
        ("OSCE Chairman-in-Office", "osce chairman-in-office"),
        ("UN High Commissioner for Refugees", "un high commissioner for refugees"),
    ],
)
@pytest.mark.parametrize(
    "form", ["On Monday {0} {1} left.", "The {0}, {1}, left.", "{1}, {0}, left."]
)
def test_a_field_of_several_words_belongs_to_the_office(
    title: str, role: str | None, form: str
) -> None:
    name = "Petra Novotna"
    assert named(form.format(title, name)) == [(name, role or title.lower(), None)]


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("chairman of the Standing Committee of China's National People's Congress", "CN"),
        ("head of Egypt's General Intelligence Service", "EG"),
        ("the Norwegian parliament's foreign affairs committee chairman", "NO"),
        ("the Yemeni Presidential Leadership Council chairman", "YE"),
        ("chairman of the Bosnian presidency", "BA"),
        ("leader of Norway's opposition", "NO"),
        ("the chief executive of Macao", "MO"),
        ("the Prince of Wales", "GB"),
    ],
)
def test_the_state_of_a_body_is_the_one_served(title: str, country: str) -> None:
    assert [(name, state) for name, _, state in named(f"Tom Holm, {title}, left.")] == [
        ("Tom Holm", country)
    ]
