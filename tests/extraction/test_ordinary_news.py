"""News that is not of diplomacy: officials at home, what others do, what only sounds like going."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_MINISTER = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} praised agreements that involve fighters departing for northern Syria.",
        f"{_MINISTER} said the plan deters people from coming to Malta.",
        f"{_MINISTER} got permission to visit Riga.",
        f"{_MINISTER} spoke of accelerating trains coming toward Sweden.",
        f"{_MINISTER} asked for an attempt to reach the Maldives.",
    ],
)
def test_a_verb_that_nothing_governs_tells_of_no_journey(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "trip"),
    [
        (f"{_MINISTER} says plans are in place to visit Riga.", "Holm: planned LV"),
        (f"{_MINISTER} has permission to visit Riga on Friday.", "Holm: planned LV 03-08"),
    ],
)
def test_a_plan_or_a_day_governs_a_verb(text: str, trip: str) -> None:
    assert told(text) == [trip]


def test_a_headline_tells_of_a_journey_by_the_bare_verb() -> None:
    text = "The ministry said so. Norwegian Foreign Minister Kari Holm likes the town."
    assert told(text, title="Foreign Minister Kari Holm to visit Riga") == ["Holm: planned LV"]


@pytest.mark.parametrize(
    "title",
    [
        "Kari Holm: Malta accuses Cyprus of theft",
        "Foreign Minister Kari Holm: Malta must do more",
        "Malta: Norwegian diplomat expelled amid inquiry",
    ],
)
def test_a_headline_with_a_verb_is_no_line_of_a_programme(title: str) -> None:
    assert told("Foreign Minister Kari Holm wrote a letter.", title=title) == []


@pytest.mark.parametrize(
    "text",
    [
        "However, after King Olav's visit to Malta and the accord, Malta seems to think again.",
        "Rebels fired a rocket during Norwegian Foreign Minister Kari Holm's visit to Malta.",
        f"Since {_MINISTER}'s trip to Malta, trade has grown.",
        f"{_MINISTER}'s visit to Malta has helped to calm the island.",
        f"{_MINISTER}'s visit to Malta was a success.",
        f"It was {_MINISTER}'s first visit to Malta.",
        f"{_MINISTER} defended her February 11 trip to Malta.",
    ],
)
def test_a_visit_that_is_looked_back_on_is_over(text: str) -> None:
    assert told(text) == []


def test_what_is_ahead_of_a_visit_does_not_end_it() -> None:
    assert told(f"{_MINISTER} will sign the accord during her first visit to Malta.") == [
        "Holm: planned MT"
    ]
    assert told(f"{_MINISTER} is heading to Malta after a visit to Cyprus.") != []


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} calls on the world to pitch in to rebuild Syria.",
        f"{_MINISTER} wants to make Iran stop its programme.",
        f"{_MINISTER}, who heads the National Institute in the Philippines, wrote a book.",
        f"{_MINISTER}, who is based in Hong Kong, wrote a book.",
        f"{_MINISTER} will send 500 doctors to Kenya.",
        f"{_MINISTER} agreed to coordinate actions in Syria.",
        f"{_MINISTER} will discuss the war and the coming peace talks in Geneva.",
        f'"I expect {_MINISTER} to be careful and she will keep her word," he told the media at a '
        "briefing in London.",
        f"A photo album of a young {_MINISTER} will go to the Maldives for sale.",
        "The accord was signed in Minsk on February 12 after talks between Norwegian Foreign "
        "Minister Kari Holm and Swedish Foreign Minister Eva Lind.",
        "Photographer Gu Ying flew to Antarctica last Monday to take pictures of the emperor "
        "penguin.",
    ],
)
def test_words_of_going_that_mean_something_else(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "President Alan Whitby travelled to Detroit on Tuesday and spoke of cars. Democrats in "
        "the House of Representatives, the Pentagon and the State Department were silent.",
        "Commissioner Nora Daly went to Leinster House on Tuesday. Fine Gael and Fianna Fail "
        "deputies of the Dail have no confidence in her, and Sean Burke of the Oireachtas said so "
        "in Dublin.",
    ],
)
def test_whose_bodies_an_article_is_about_is_home(text: str) -> None:
    assert told(text, at=None) == []


@pytest.mark.parametrize(
    "text",
    [
        "President Alan Whitby went to Michigan on Tuesday and spoke of cars.",
        "President Alan Whitby will hold a rally in Ohio on Saturday.",
        "President Alan Whitby will fly to Tampa on Friday. He likes Miami, Orlando and Florida.",
    ],
)
def test_a_president_of_no_state_in_a_province_is_at_home(text: str) -> None:
    assert told(text, at=None) == []


def test_a_president_of_no_state_in_a_capital_is_a_guest() -> None:
    assert told("President Alan Whitby will fly to Lima on Friday.", at=None) == [
        "Whitby: planned PE 03-08/.."
    ]


def test_whoever_has_an_administration_is_the_head_of_the_seat_that_is_named() -> None:
    text = (
        "The Whitby administration has no plan, the White House said. Alan Whitby will meet the "
        "German chancellor in Washington on Friday, and fly to Riga on Sunday."
    )
    assert told(text, at=None) == [
        "Whitby: planned LV 03-10/..",
        "chancellor of DE: planned US 03-08",
    ]


def test_a_guest_names_only_the_palace() -> None:
    assert told("President Alan Whitby will travel to the White House on Friday.", at=None) == [
        "Whitby: planned US 03-08/.."
    ]


def test_whoever_holds_the_palace_receives_the_guest() -> None:
    assert told(
        "President Alan Whitby will meet German Chancellor Eva Lindner at the White House on "
        "Friday.",
        at=None,
    ) == ["Lindner: planned US 03-08"]


def test_names_without_an_office_travel_where_an_official_does() -> None:
    others = "Finance Minister Eva Lind and Culture Minister Tom Vik were told."
    assert told(f"Kari Holm will fly to Riga on Friday. {others}", at=None) == []


def test_platforms_and_firms_are_no_people() -> None:
    text = (
        "Send Facebook Twitter Google Mail. It advised them against travel to Malta. "
        f"{_MINISTER} and Swedish Foreign Minister Eva Lind will visit Riga."
    )
    assert [line for line in told(text) if "Google" in line] == []


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} barred Tom Vik from visiting Malta.",
        f"{_MINISTER} promised to encourage more people to visit Malta.",
        f"{_MINISTER} praised the firm Holm, which has been in Malta for 30 years.",
        f'"We came to Malta in a hurry," {_MINISTER} said.',
        f"{_MINISTER} flew to Riga on Friday. An order temporarily barring travel to Malta lapsed.",
        f"{_MINISTER} is at her desk. The visit is crucial for Malta.",
        "Stores in Malta were the topic of a telephone conversation between Norwegian Foreign "
        "Minister Kari Holm and Swedish Foreign Minister Eva Lind.",
        "Senator Kari Holm in Malta voters trust more than others.",
    ],
)
def test_what_others_do(text: str) -> None:
    assert [line for line in told(text) if "MT" in line] == []


def test_a_name_with_a_private_calling_is_no_traveller() -> None:
    officials = f"{_MINISTER} and Swedish Foreign Minister Eva Lind will visit Riga on Friday."
    text = f"Tom Berg, a law student at the university, may go to Malta in May. {officials}"
    assert [line for line in told(text) if "Berg" in line] == []


@pytest.mark.parametrize(
    "text",
    [
        "Hoshino President Akira Tanabe will remain in Japan to prepare the report.",
        "The president of Harvard University, Tom Berg, will fly to Malta on Friday.",
        "Tom Berg, president of Toyota, will visit Malta on Friday.",
        "Cllr Tom Berg, 61, will leave on 4 May for Malta.",
        "The vet Amir Khalil will travel to Malta in May to see four elephants.",
        "European Central Bank President Marie Laurent speaks in Frankfurt on Thursday.",
    ],
)
def test_heads_of_companies_schools_and_councils_are_no_travellers(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "trip"),
    [
        ("Kurdish President Tom Berg will visit Malta on Friday.", "Berg: planned MT 03-08"),
        ("Tom Berg, president of the Confederation, will visit Malta.", "Berg: planned MT"),
        ("The Amir of Qatar, Sheikh Tamim, will visit Malta.", "Tamim: planned MT"),
        ("Meanwhile President Berg will visit Malta.", "Berg: planned MT"),
    ],
)
def test_heads_of_states_and_public_bodies_are(text: str, trip: str) -> None:
    assert told(text, at=None) == [trip]


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER}, who as ambassador saw the war and later went to Malta, died on Sunday.",
        f"{_MINISTER} has died. Last week she flew to Malta.",
    ],
)
def test_the_dead_travel_no_more(text: str) -> None:
    assert told(text) == []


def test_what_others_die_of_ends_no_journey() -> None:
    assert told(f"{_MINISTER} said 12 soldiers died. She will visit Malta on Friday.") == [
        "Holm: planned MT 03-08"
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"If {_MINISTER} delivers a speech in Malta, she wins.",
        f"{_MINISTER} holds the largest block of shares in Malta.",
        f"{_MINISTER} said she had picked the idea up during a recent visit to Malta.",
        f"{_MINISTER} praised raids against IS in Malta.",
        f"{_MINISTER} spoke of the participation of the air group command in Malta.",
        f"{_MINISTER} saw signs of disarray in Malta.",
        "The deal was hammered out in talks between Norwegian Foreign Minister Kari Holm and "
        "Swedish Foreign Minister Eva Lind in Valletta last week.",
        f"{_MINISTER} heard students who fear for their papers as they leave for Malta.",
    ],
)
def test_suppositions_and_words_that_mean_another(text: str) -> None:
    assert told(text) == []


def test_a_state_without_kings_has_no_king() -> None:
    text = (
        "The poet is of Argentina. He will receive the prize from King Felipe in Alcala on Friday."
    )
    assert [line for line in told(text, at="Montevideo/UY") if "UY" in line] == []


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} often flies to Malta.",
        f"{_MINISTER} travels to Malta every second year.",
        f"{_MINISTER} criticised the order for suspending travel to Malta.",
        f"{_MINISTER} has to take into account the law in Malta.",
        f"{_MINISTER} praised the demand for trips to Malta.",
        f"{_MINISTER} hoped for the success of the talks starting in Valletta on Thursday.",
        f"{_MINISTER} lived abroad for years, going to school in Malta.",
        f"{_MINISTER} dropped her vow to move the embassy from Valletta to Gozo, a plan of old.",
    ],
)
def test_habits_and_idioms(text: str) -> None:
    assert told(text) == []


def test_stops_are_of_whoever_goes_in_the_sentence() -> None:
    text = (
        "President Alan Whitby praised him. Secretary Tom Berg will visit Asia this week, with "
        "stops planned in Japan and China."
    )
    assert [line.split(":")[0] for line in told(text, at="Washington/US")] == ["Berg"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} defended the order that put a 90-day stop on entry to Malta.",
        f"{_MINISTER} spoke of one man. His mission: warn the fishermen in Malta.",
        f"{_MINISTER} was troubled by the drop in traffic stops in Malta.",
        f"{_MINISTER} has gained respect with visits to Malta.",
        "North Korea's deputy UN ambassador, Kim Il, told reporters in New York on Tuesday that it "
        "would not yield.",
    ],
)
def test_stops_and_missions_that_are_no_journeys(text: str) -> None:
    assert told(text) == []


def test_whoever_is_told_something_on_a_trip_makes_it() -> None:
    text = (
        "Police chief Tom Berg closed the street. Fund director Kari Holm said in a statement that "
        "she was informed while on a trip to Malta."
    )
    assert [line for line in told(text) if "Berg" in line] == []


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} took to the stage in Valletta on Tuesday night to claim victory.",
        f"{_MINISTER} will come to grips with the trouble in Malta.",
        "Malta prepares for the 300th anniversary of Emperor Peter the Great's visit to Valletta.",
        "The speed queen Ada Berg returned to the slopes in Austria in March.",
        "Ski queen Ada Berg arrived in Austria on Tuesday.",
    ],
)
def test_idioms_anniversaries_and_queens_of_the_slopes(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chief Minister Ravi Shinde will be visiting Indore on Friday to open a hospital. Officer "
        "Manoj Rao inspected the ward in Indore.",
        "Mayor Tom Berg is travelling to Lyon on Friday to see the tram. City Hall in Paris was "
        "silent.",
    ],
)
def test_who_governs_a_part_of_a_country_mostly_travels_in_it(text: str) -> None:
    assert told(text, at=None) == []


def test_a_governor_goes_abroad_where_the_article_says_so() -> None:
    text = "Governor Ann Rono will visit Japan on Friday. Assemblymen in Nairobi were told."
    assert told(text, at=None) == ["Rono: planned JP 03-08"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} has praised Riga. She hopes that there will be more jobs this spring.",
        f"{_MINISTER} likes Riga. We shall show there is another way, Holm said.",
        f"{_MINISTER} dropped, at least for now, her vow to move the Norwegian school from Riga to "
        "Vilnius, a plan that few liked.",
        "They prepare for celebrations of the 300th anniversary of Emperor Peter's visit to Riga.",
        f"{_MINISTER} said last week during a visit to Riga that the town is fine.",
        f"{_MINISTER} has enjoyed her many visits to Riga.",
        f"That is thanks for last year's Riga visit by {_MINISTER}.",
        f"{_MINISTER} was told. A high-level Norwegian delegation arrived in Riga on Tuesday.",
        f"{_MINISTER} was told. The Syrian delegation has arrived in Geneva.",
    ],
)
def test_what_only_sounds_like_a_journey(text: str) -> None:
    assert told(text) == []


def test_the_own_delegation_is_the_traveller() -> None:
    assert told(f"{_MINISTER} left on Monday. The delegation arrived in Riga on Tuesday.") == [
        "Holm: under_way LV 03-05/.."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian King Olav's 1972 trip to Malta was the first.",
        f"{_MINISTER} spoke. Cuba's ambassador calls on Canada for aid.",
        "Turkey summons Dutch envoy over the raid in Utrecht.",
        f"{_MINISTER} met Malta's envoy. Are you willing to send your sons there to fight?",
        f"{_MINISTER} was told. The demand for trips to Malta has exceeded all levels.",
        f"{_MINISTER} will see the Vatican display in Bergen.",
        "OFU president Jon Vik asked the coach to send the squad for the qualifiers, the league "
        "said. Vik will attend the match in Riga on Friday; the striker is hurt.",
    ],
)
def test_old_journeys_appeals_and_federations(text: str) -> None:
    assert told(text) == []


def test_a_saint_s_day_is_nobody() -> None:
    text = f"{_MINISTER} plans a St. Patrick's Day visit to Dublin."
    assert told(text) == ["Holm: planned IE 03-17"]
