"""Every mention joined to its person, and whom the people serve."""

from __future__ import annotations

import pytest

from tests.people.helpers import link, linked


def test_the_fullest_form_is_the_name_wherever_it_stands() -> None:
    text = "Orlov to visit Oslo\n\nOslo awaits Pavel Orlov. Russian Foreign Minister Orlov is late."
    (person,) = link(text)
    assert (person.name, person.role, person.country) == ("Pavel Orlov", "foreign minister", "RU")
    assert len(person.mentions) == 3


def test_later_mentions_by_parts_of_the_name() -> None:
    for full, short in [
        ("Lu Ping", "Lu"),
        ("Kim Jong Nam", "Kim"),
        ("Gustavo Prieto Urrego", "Prieto"),
        ("Luiz Inácio Lula da Souza", "Lula"),
        ("Antony J. Miller", "Antony Miller"),
    ]:
        people = link(f"President {full} will go to Oslo. {short} said so.")
        assert [person.name for person in people] == [full], short


def test_a_family_name_that_looks_like_a_numeral() -> None:
    meant, people = linked("Chinese President Xi Wanli is due on Monday. Xi will stay a night.")
    assert [person.name for person in people] == ["Xi Wanli"]
    assert meant["Xi"] == ["Xi Wanli"]


def test_sheikh_with_given_name_or_family() -> None:
    text = (
        "The Amir of Qatar, Sheikh Nasser bin Hamad Al Thani, flies out. Sheikh Nasser goes to "
        "Oslo. Al Thani returns on Monday."
    )
    (person,) = link(text)
    assert (person.name, person.role) == ("Nasser bin Hamad Al Thani", "emir")


def test_ways_to_write_one_name_are_one_person() -> None:
    people = link("Russian Foreign Minister Sergey Orlov left. Sergei Orlov will be in Oslo.")
    assert len(people) == 1


def test_two_people_of_one_family_name_are_kept_apart() -> None:
    text = (
        "President Marc Duval and his wife, Claire Duval, will go to Oslo. Mrs Duval opens a "
        "school. President Duval gives a speech."
    )
    meant, people = linked(text, "FR")
    assert len(people) == 2
    assert meant["Mrs Duval"] == ["Claire Duval"]
    assert meant["President Duval"] == ["Marc Duval"]


def test_two_hyphenated_given_names_are_two_people() -> None:
    people = link("Cho Tae-hong and Cho Tae-min will go. Foreign Minister Cho Tae-min leads.")
    assert [person.name for person in people] == ["Cho Tae-hong", "Cho Tae-min"]


def test_role_title_and_nationality_mean_the_person() -> None:
    text = (
        "U.S. Secretary of State Martin Hale will go to Oslo. There the secretary meets the "
        "Norwegian foreign minister, Kari Lund. The top U.S. diplomat returns on Friday."
    )
    meant, _ = linked(text, "US")
    assert meant["the secretary"] == ["Martin Hale"]
    assert meant["The top U.S. diplomat"] == ["Martin Hale"]


def test_a_pontiff_a_premier_a_head_of_state() -> None:
    text = "Pope Clement XV arrives in Quito on Monday. The pontiff will say Mass."
    assert linked(text)[0]["The pontiff"] == ["Clement XV"]
    text = "Prime Minister Asif Rana will go to Baku. The premier leaves on Monday."
    assert linked(text, "PK")[0]["The premier"] == ["Asif Rana"]
    text = "President Peter Otieno will go to Moroni. The Head of State leaves on Monday."
    assert linked(text, "KE")[0]["The Head of State"] == ["Peter Otieno"]


def test_an_office_without_name_is_one_person_for_the_whole_article() -> None:
    text = "The foreign minister of Montenegro will come. The Montenegrin minister stays a day."
    (person,) = link(text, "XK")
    assert (person.name, person.role, person.country) == (None, "foreign minister", "ME")


def test_a_colleague_has_the_role_of_the_one_before() -> None:
    text = "The foreign minister of Montenegro arrives on Monday, his Dutch colleague on Friday."
    assert [(p.role, p.country) for p in link(text, "XK")] == [
        ("foreign minister", "ME"),
        ("foreign minister", "NL"),
    ]


def test_a_name_given_in_the_next_sentence() -> None:
    text = (
        "The presidents of Guinea-Bissau and Mauritania arrived on Monday. At the airport stood "
        "crowds for Ansumane Djaló and, later, Ahmed Ould Sidi."
    )
    assert [(p.name, p.country) for p in link(text, "CI")] == [
        ("Ansumane Djaló", "GW"),
        ("Ahmed Ould Sidi", "MR"),
    ]


def test_pronouns_mean_the_subject() -> None:
    text = "Prime Minister Anna Berg meets President Marc Duval in Oslo. Then she flies home."
    assert linked(text, "NO")[0]["she"] == ["Anna Berg"]
    text = "President Aziz Karim goes to Oslo with Foreign Minister Omar Said. He leaves on Monday."
    assert linked(text, "DZ")[0]["He"] == ["Aziz Karim"]


def test_groups_mean_the_people_before() -> None:
    text = (
        "President Aziz Karim and French President Marc Duval meet on Monday. The two presidents "
        "will go to Oran. They return on Tuesday."
    )
    meant, _ = linked(text, "DZ")
    assert meant["The two presidents"] == ["Aziz Karim", "Marc Duval"]
    assert meant["They"] == ["Aziz Karim", "Marc Duval"]


def test_a_bare_title_serves_the_state_of_the_dateline() -> None:
    (person,) = link("The prime minister, Rahim Uddin, will go to Tokyo.", "BD")
    assert person.country == "BD"


def test_words_win_over_the_dateline() -> None:
    people = link("Prime Minister Roland Stuart of Dominica will visit China.", "CN")
    assert [person.country for person in people] == ["DM"]


def test_a_second_holder_is_of_the_state_where_they_meet() -> None:
    text = (
        "Prime Minister Besim Gashi will hold talks in Zagreb on Thursday. On Friday he is "
        "expected in Ljubljana, where he sees Prime Minister Janez Kovač."
    )
    assert [(p.name, p.country) for p in link(text, "XK")] == [
        ("Besim Gashi", "XK"),
        ("Janez Kovač", "SI"),
    ]


def test_a_kingdom_has_no_president() -> None:
    text = "Prime Minister Pieter Vos travels to Beijing, where he talks with President Lu Ping."
    assert [(p.name, p.country) for p in link(text, "NL")] == [
        ("Pieter Vos", "NL"),
        ("Lu Ping", "CN"),
    ]


def test_secretary_of_state_is_american_in_any_dateline() -> None:
    (person,) = link("Secretary of State Martin Hale arrives on Monday.", "KR")
    assert person.country == "US"


@pytest.mark.parametrize(
    ("text", "home", "country"),
    [
        ("Foreign Secretary Ana Holm arrives on Monday.", None, "GB"),
        ("Foreign Secretary Ana Holm will leave India for Nepal.", None, None),
        ("Foreign Secretary Ana Holm will leave London for India.", None, "GB"),
        ("Foreign Secretary Ana Holm arrives on Monday.", "NP", "NP"),
        ("Foreign Secretary Ana Holm arrives on Monday.", "DE", "GB"),
    ],
)
def test_several_states_have_a_foreign_secretary(
    text: str, home: str | None, country: str | None
) -> None:
    (person,) = link(text, home)
    assert person.country == country


def test_an_official_of_an_organisation_has_no_country() -> None:
    text = "NATO Secretary General Jens Holm will go to Seoul. The NATO chief leaves on Monday."
    (person,) = link(text, "BE")
    assert (person.country, person.serves_organisation) == (None, True)


def test_a_traveller_is_no_business_leader() -> None:
    text = "Prime Minister Vu Dinh Long spoke. The chief executive of a chip maker will come."
    people = link(text, "VN")
    assert [person.travels for person in people] == [True, False]


def test_the_norwegian_is_the_one_of_that_state() -> None:
    text = "NATO chief Jens Holm is in Oslo. Prime Minister Kari Lund of Norway is his host."
    text += " The Norwegian will fly to Berlin on Monday."
    assert linked(text, "BE")[0]["The Norwegian"] == ["Kari Lund"]


def test_a_king_and_queen_of_one_state() -> None:
    people = link("King Felipe and Queen Sofia of Spain arrived in Oslo.", "NO")
    assert [(p.name, p.country) for p in people] == [("Felipe", "ES"), ("Sofia", "ES")]
    people = link("King Harald of Norway and his wife, Queen Sonja, arrived in Rome.", "IT")
    assert [(p.name, p.country) for p in people] == [("Harald", "NO"), ("Sonja", "NO")]


def test_a_hyphenated_name_is_not_its_first_half() -> None:
    people = link("Foreign Minister Cho Hyun met First Vice Foreign Minister Cho Hyun-dong.", "KR")
    assert len(people) == 2
    people = link("President Lee Jae Myung left. Lee Jae-myung will be in Oslo.", "KR")
    assert len(people) == 1


def test_a_party_chief_by_the_letters_of_the_party() -> None:
    text = "Bilal Haider, the chairman of the Pakistan Peoples Party, left. The PPP chief spoke."
    (person,) = link(text, "PK")
    assert person.name == "Bilal Haider"


def test_a_very_long_text_links_every_mention() -> None:
    text = "President Aziz Karim will go to Oslo. " * 300
    tokens_links, people = linked(text, "DZ")
    assert tokens_links["President Aziz Karim"] == ["Aziz Karim"]
    assert sorted(number for person in people for number in person.mentions) == list(range(300))


def test_a_visitor_to_the_datelines_state_is_not_of_it() -> None:
    (person,) = link("Senior General Min Thura will fly to the Thai capital on Thursday.", "TH")
    assert person.country is None


def test_the_secretary_general_is_an_organisations() -> None:
    text = "The Secretary-General leaves on Friday. Rui Costa goes to Nepal. Costa will be back."
    people = link(text, "US")
    assert [person.country for person in people] == [None] * len(people)


def test_a_state_s_own_officer_is_nobody_named_before_without_office() -> None:
    people = link(
        "That is a blow to Peter Ashford. It rained. Much is written of Peter Ashford. Snow fell "
        "all day. The prime minister of Iceland could not come. Nor could the Pope."
    )
    assert [one.role for one in people if one.name] == [None]


def test_she_is_a_woman_whose_name_says_so() -> None:
    meant, _ = linked(
        "French Foreign Minister Jean-Noel Arno hosts a conference; German Foreign Minister "
        "Annalena Bach said that she would come."
    )
    assert meant["she"] == ["Annalena Bach"]


def test_a_leader_may_hold_the_office_that_is_told_later() -> None:
    people = link(
        "Milos Javor took off on Monday. The right-wing leader Milos Javor likes to fly. Javor is "
        "fond of dogs. The president will arrive on Tuesday."
    )
    assert [person.name for person in people] == ["Milos Javor"]


def test_a_leader_is_no_secretary_of_state() -> None:
    people = link(
        "Leader Milos Javor took off on Monday. Javor is fond of dogs. The Secretary of State was "
        "told."
    )
    assert [(one.name, one.role) for one in people if one.name] == [("Milos Javor", "leader")]


def test_an_office_of_no_certain_holder_is_nobody_known_by_name_alone() -> None:
    people = link("Milos Javor came. Milos Javor left. Mali has lost its president.")
    assert [one.role for one in people if one.name] == [None]


def test_an_office_of_a_state_told_far_away_is_not_that_of_a_president_of_no_state() -> None:
    filler = " It rained all day." * 15
    text = f"President Milos Javor came.{filler} Egypt's president likes dogs."
    people = link(text)
    assert [(one.name, one.country) for one in people] == [("Milos Javor", None), (None, "EG")]


def test_whom_an_article_speaks_of_most_is_the_prime_minister() -> None:
    people = link(
        "Irish Prime Minister Sean Burke spoke. Burke likes dogs. Burke has two. Milos Javor was "
        "there. Milos Javor has none. The prime minister will arrive on Tuesday."
    )
    assert [(one.name, one.role) for one in people] == [
        ("Sean Burke", "prime minister"),
        ("Milos Javor", None),
    ]


@pytest.mark.parametrize(
    ("text", "role", "state"),
    [
        ("Gen. Bo Lin, deputy commander of the Chinese navy, is due.", "general", "CN"),
        ("Senator Lars Holt, a member of the Danish parliament's bureau, is due.", "senator", "DK"),
        (
            "Gen. Bo Lin, deputy chief of the General Staff of the Chinese People's Army, is due.",
            "deputy chief of the general staff of the chinese people's army",
            "CN",
        ),
        ("Assistant of the President Nafie Musa heads Sunday to Tripoli, leading a delegation.",
         "assistant of the president", "NO"),
    ],
)  # fmt: skip
def test_a_post_behind_the_name_tells_the_state(text: str, role: str, state: str) -> None:
    (person, *_) = link(text, home="NO")
    assert (person.role, person.country) == (role, state)


def test_what_somebody_did_behind_the_name_is_no_post() -> None:
    (person, *_) = link("Senator Lars Holt, who spoke of the Chinese navy, is due.", home="NO")
    assert person.country == "NO"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("OSLO -- Denmark is sending Deputy Foreign Minister Jens Lunde to Riga.", "DK"),
        ("The Danish government is sending Justice Minister Jens Lunde to Riga.", "DK"),
        ("The ministry said Denmark will send special envoy Jens Lunde to Riga.", "DK"),
        ("King Olav will not go. Crown Prince Jens Lunde will lead the delegation instead.", "NO"),
    ],
)
def test_whoever_is_sent_serves_the_sender(text: str, state: str) -> None:
    assert link(text, home="NO")[-1].country == state


def test_a_form_of_address_in_two_capitals() -> None:
    (person,) = link("Danish Prime Minister HE Jens Lunde is due. He leaves on Monday.")
    assert (person.name, person.country, len(person.mentions)) == ("Jens Lunde", "DK", 2)


def test_a_statement_on_a_visit_is_no_field_of_the_office() -> None:
    people = link("Statement by the Press Secretary on the Visit of Prime Minister Jens Lunde")
    assert {person.role for person in people} == {"press secretary", "prime minister"}


def test_a_prince_beside_his_minister_and_a_president_whose_palace_speaks() -> None:
    people = link("British Prime Minister Jens Lunde and Prince Olav are due.", home="SA")
    assert [person.country for person in people] == ["GB", "GB"]
    (person,) = link("President Bo Vik will go to Riga on Monday, the White House said.", home="SA")
    assert person.country == "US"
    (person,) = link("President Bo Vik will go to Washington, the White House said.", home="SA")
    assert person.country != "US"


@pytest.mark.parametrize(
    "text",
    [
        "OSLO -- Latvia has invited Foreign Minister Kari Holm to Riga.",
        "OSLO -- Latvia is to host Foreign Minister Kari Holm on Friday.",
        "OSLO -- Latvia has called off Foreign Minister Kari Holm's visit.",
        "OSLO -- Latvia is expecting Foreign Minister Kari Holm on Friday.",
    ],
)
def test_whom_a_state_receives_is_not_its_own(text: str) -> None:
    assert link(text, home="NO")[0].country == "NO"
