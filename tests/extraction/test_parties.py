"""Members of a party in every wording, delegations before their leader, hosts left at home."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_LEAVES = "Prime Minister Lars Brandt will leave on Sunday for Accra."
_BOTH = ["Brandt + Holm: planned GH 03-10/.."]


@pytest.mark.parametrize(
    "text",
    [
        f"{_LEAVES} Foreign Minister Kari Holm is among those on board.",
        f"{_LEAVES} Kari Holm (foreign affairs) forms part of the delegation.",
        f"{_LEAVES} Travelling with the prime minister is Foreign Minister Kari Holm.",
        f"{_LEAVES} Foreign Minister Kari Holm is on the trip as well.",
        f"{_LEAVES} The delegation consists of Foreign Minister Kari Holm and several officials.",
        f"{_LEAVES} With him is Foreign Minister Kari Holm.",
        f"{_LEAVES} Foreign Minister Kari Holm comes with him, the palace said.",
        f"{_LEAVES} Foreign Minister Kari Holm is travelling in the official entourage.",
    ],
)
def test_members_of_the_party_make_its_journey(text: str) -> None:
    assert told(text) == _BOTH


def test_a_list_of_members_goes_on_behind_asides() -> None:
    text = (
        f"{_LEAVES} In the entourage are the Ministers of Foreign Affairs, Kari Holm; Trade, "
        "Jon Vik; and Health, Dr. Nora Lie."
    )
    assert told(text) == ["Brandt + Holm + Vik + Lie: planned GH 03-10/.."]
    text = (
        f"{_LEAVES} With him are three lawmakers: Kari Holm, who heads the foreign affairs "
        "panel, Jon Vik and Nora Lie."
    )
    assert told(text) == ["Brandt + Holm + Vik + Lie: planned GH 03-10/.."]


def test_all_of_a_list_in_front_go_along() -> None:
    three = ["Brandt + Holm + Vik + Lie: planned GH 03-10/.."]
    names = "Foreign Minister Kari Holm, Trade Minister Jon Vik and Health Minister Nora Lie"
    assert told(f"{_LEAVES} {names} travel with him.") == three
    members = "Kari Holm, MP, Jon Vik, MP, and Nora Lie, MP, form part of the delegation."
    assert told(f"{_LEAVES} {members}") == three


def test_a_member_of_the_party_does_not_make_the_next_journey() -> None:
    text = (
        f"{_LEAVES} Foreign Minister Kari Holm is in the delegation. In May Brandt will "
        "travel to Japan."
    )
    assert [line for line in told(text) if "Holm" in line] == _BOTH


def test_who_joins_somewhere_goes_there_alone() -> None:
    text = (
        "Prime Minister Lars Brandt will visit Ghana and Togo next week. Foreign Minister Kari "
        "Holm will join him in Togo."
    )
    assert [line for line in told(text) if line.startswith("Holm")] == ["Holm: planned TG"]
    text = (
        "Prime Minister Lars Brandt will visit Ghana on Sunday and Togo on Monday. He will be "
        "joined there by Foreign Minister Kari Holm."
    )
    assert [line for line in told(text) if line.startswith("Holm")] == ["Holm: planned TG 03-11"]


@pytest.mark.parametrize(
    "text",
    [
        "Five Norwegian lawmakers arrived in Georgia on Tuesday. Led by Senator Kari Holm, the "
        "group will meet President Bidzina Lomidze.",
        "A Norwegian delegation arrived in Georgia on Tuesday. Kari Holm, who chairs the trade "
        "committee, leads them. They will meet President Bidzina Lomidze.",
        "A delegation of the Norwegian parliament arrived in Georgia on Tuesday. The delegation "
        "is headed by Kari Holm.",
    ],
)
def test_a_delegation_is_its_leader_wherever_that_is_named(text: str) -> None:
    assert told(text, at="Tbilisi/GE") == ["Holm: under_way GE 03-05/.."]


def test_a_delegation_without_a_leader_is_nobody() -> None:
    assert told("A Norwegian delegation arrived in Georgia on Tuesday.", at="Tbilisi/GE") == []
    text = "European ministers will meet in Rome on Monday. Kari Holm leads the opposition."
    assert told(text) == []


def test_the_coach_of_a_team_is_no_traveller() -> None:
    text = (
        "The Norwegian team arrived in Georgia on Tuesday. Head coach Kari Holm leads "
        "the team. President Bidzina Lomidze will see the match."
    )
    assert told(text, at="Tbilisi/GE") == []


def test_members_of_a_delegation_go_with_its_leader() -> None:
    text = (
        "Four Norwegian lawmakers arrived in Georgia on Tuesday. Senator Kari Holm heads the "
        "group. Jon Vik, Nora Lie and Ivar Moe make up the rest."
    )
    assert told(text, at="Tbilisi/GE") == ["Holm + Vik + Lie + Moe: under_way GE 03-05/.."]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Kari Holm will hold talks with President Kofi Asante in Accra on "
        "Monday. Lome follows on Tuesday.",
        "Foreign Minister Kari Holm will be the guest of Kofi Asante in Accra on Monday.",
        "King Faisal will receive Foreign Minister Kari Holm in Amman on Monday; on Tuesday she "
        "flies home.",
        "Foreign Minister Kari Holm will visit Brunei on Monday at the invitation of Sultan "
        "Omar. The sultan and the minister will meet in Bandar Seri Begawan.",
    ],
)
def test_hosts_stay_at_home(text: str) -> None:
    assert {line.partition(":")[0] for line in told(text)} == {"Holm"}


def test_whom_the_king_receives_flies_on() -> None:
    text = (
        "King Faisal will receive Foreign Minister Kari Holm in Amman on Monday. King Faisal "
        "receives her at the palace; on Tuesday she flies to Cairo."
    )
    assert any("EG" in line and line.startswith("Holm") for line in told(text))


def test_an_ambassador_received_has_not_travelled() -> None:
    assert told("President Lars Brandt received Ghanaian Ambassador Kofi Asante on Tuesday.") == []


def test_who_says_so_between_commas_does_not_go() -> None:
    text = "Foreign Minister Kari Holm leaves on Monday, Jon Vik said, and will also go to Lome."
    assert {line.partition(":")[0] for line in told(text)} == {"Holm"}


def test_his_majesty_is_the_king_and_not_his_namesake() -> None:
    text = (
        "His Majesty King Omar left on Tuesday for Egypt. His Majesty then proceeds on Friday "
        "to Tunisia. Prime Minister Hassan Omar saw him off."
    )
    assert told(text, at="Amman/JO") == ["Omar: under_way EG 03-05/03-08, TN 03-08/.."]


def test_an_envoy_without_a_name_is_named_behind() -> None:
    text = (
        "The Norwegian special envoy for Sudan will make a tour of Chad and Egypt next week. "
        "Ivar Moe will stay in Chad on Monday. Moe's tour ends in Cairo on Friday."
    )
    assert {line.partition(":")[0] for line in told(text)} == {"Moe"}


def test_headings_of_a_programme_keep_their_traveller() -> None:
    text = (
        "President Lars Brandt sets off on Sunday.\n\n**Ghana, 10-11 March**\n\nIn Accra he will "
        "be the guest of Kofi Asante.\n\nA meeting with Prime Minister Ama Mensah is planned. "
        "Mensah goes to Kumasi.\n\n**Togo, 12 March**\n\nHe opens a port."
    )
    assert [line for line in told(text) if "TG" in line] == [
        "Brandt: planned GH 03-10/03-11, TG 03-12"
    ]


def test_a_monarch_is_called_by_the_first_name() -> None:
    text = (
        "Hassan Omar will visit Egypt on Friday. King Omar stays in Amman. Prime Minister Omar "
        "will return on Sunday."
    )
    (trip,) = trips(text, at="Amman/JO")
    assert [(person.name, person.role) for person in trip.travellers] == [
        ("Hassan Omar", "Prime Minister")
    ]


def test_an_international_body_s_chief_is_at_home_at_its_seat() -> None:
    text = (
        "IAEA chief will travel to Tunis\n\nIvar Moe, the head of the UN nuclear watchdog, will "
        "go to Tunisia on Friday. Moe will meet the press in Vienna on Sunday."
    )
    assert told(text, at="Geneva/CH") == ["Moe: planned TN 03-08/.."]


def test_a_palace_speaks_of_its_own_president() -> None:
    text = (
        "U.S. President Dan Whitmore telephoned President Ramon Villaluz on Tuesday. The White "
        "House said the president still intends to go to Brunei."
    )
    assert told(text, at="Manila/PH") == ["Whitmore: planned BN"]


def test_executives_beside_a_minister_are_no_travellers() -> None:
    text = (
        f"{_LEAVES} With him are Trade Minister Jon Vik. Also on board are Kari Holm, Nora Lie "
        "and other executives."
    )
    assert told(text) == ["Brandt + Vik: planned GH 03-10/.."]


def test_an_office_is_of_the_one_named_just_before() -> None:
    text = (
        "Kari Holm flies to Accra on Sunday. Holm will then go on to Lome. All eyes will be on "
        "Ahmed Sharif. Syria's interim president is expected in Lome, too."
    )
    roles = {person.name: person.role for trip in trips(text) for person in trip.travellers}
    assert roles["Ahmed Sharif"] == "interim president"
    assert roles.get("Kari Holm") is None


def test_the_others_and_those_among_them_are_of_the_party() -> None:
    text = f"{_LEAVES} Five are in the party, Kari Holm and Jon Vik among them."
    assert told(text) == ["Brandt + Holm + Vik: planned GH 03-10/.."]
    text = (
        "Four Norwegian lawmakers arrived in Georgia on Tuesday. Senator Kari Holm heads the "
        "group. The others are senators: Jon Vik, Nora Lie and Ivar Moe. They will meet President "
        "Bidzina Lomidze."
    )
    assert told(text, at="Tbilisi/GE") == ["Holm + Vik + Lie + Moe: under_way GE 03-05/.."]


def test_a_secretary_general_is_named_in_the_next_sentence() -> None:
    text = (
        "The Secretary-General will fly to Oslo on Friday. Ivar Moe will meet the King and the "
        "prime minister there."
    )
    assert [line.partition(":")[0] for line in told(text, at="New York/US")] == ["Moe"]


def test_a_champion_and_a_federation_s_president_are_no_travellers() -> None:
    text = (
        "Kari Holm leaves on Tuesday and will be in Berlin on Sunday. Holm won twice there. "
        '"I am ready," the champion said. Athletics Utopia\'s president wished her well.'
    )
    assert told(text, at=None) == []


def test_whom_the_traveller_meets_is_somebody_else() -> None:
    text = (
        "General Kari Holm, the chief of army staff, leaves for the United States on Friday. Holm "
        "will stay a week. A call on the U.S. army chief is planned. Holm returns in April."
    )
    assert [line.partition(" ")[0] for line in told(text, at=None)] == ["Holm:"]


def test_who_behind_a_list_is_the_last_of_it() -> None:
    text = (
        "Foreign Minister Kari Holm and Sweden's Jon Vik, who is going to Ghana on Friday, have "
        "not spoken for months."
    )
    assert told(text) == ["Vik: planned GH 03-08/.."]


def test_a_headline_s_premier_is_whom_the_article_is_about() -> None:
    text = (
        "Kari Holm told her party that she was off again. On Friday the prime minister flies to "
        "Shanghai. Holm will open a fair there. Holm's party is not amused. The fair is large. "
        "It is old. Many come. Some sell. Others buy. It rains. The premier, Li Wei, gives a "
        "dinner on Sunday."
    )
    lines = told(text, title="PM off to China")
    assert {line.partition(":")[0] for line in lines} == {"Holm"}


@pytest.mark.parametrize(
    "announcing",
    [
        "He was joined by:",
        "Members of the delegation include:",
        "Accompanying Prime Minister Brandt are the following lawmakers:",
        "Travelling with the prime minister are:",
    ],
)
def test_the_members_of_a_party_are_listed_one_a_line(announcing: str) -> None:
    lines = "- Sen. Jon Vik (Bergen)\n- Trade Committee Chair Nora Lie\n\nVik said so."
    text = f"{_LEAVES}\n\n{announcing}\n{lines}"
    assert told(text) == ["Brandt + Vik + Lie: planned GH 03-10/.."]


def test_lines_below_a_list_of_something_else_are_of_no_party() -> None:
    text = f"{_LEAVES}\n\nHe called on:\n- Sen. Jon Vik\n- Sen. Nora Lie\n"
    assert told(text) == ["Brandt: planned GH 03-10/.."]


def test_a_delegation_that_a_host_receives_is_led_by_whoever_is_named_later() -> None:
    text = (
        "Ghanaian President Kofi Mensah welcomed a delegation of Danish lawmakers on Tuesday. "
        "The delegation will also visit Togo. The delegation is led by Senator Kari Holm."
    )
    assert [line.partition(":")[0] for line in told(text, at=None)] == ["Holm"]
    home = "Norwegian President Lars Brandt welcomed a delegation of farmers on Tuesday."
    assert told(home) == []


def test_a_delegation_of_a_body_is_its_leader() -> None:
    text = (
        "Norwegian President Lars Brandt will receive a delegation of the Omani parliament led by "
        "Speaker Salim Harthy on Friday."
    )
    assert told(text) == ["Harthy: planned NO 03-08"]


def test_who_has_pulled_out_of_the_delegation_does_not_go() -> None:
    text = f"{_LEAVES} Foreign Minister Kari Holm has pulled out of the delegation."
    assert told(text) == ["Brandt: planned GH 03-10/.."]
