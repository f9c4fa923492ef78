"""Datelines as agencies on five continents print them."""

from datetime import date

import pytest

from itinerary.reading.dateline import ParsedDateline, find_dateline

STORY = "The minister of works leaves on Monday for two days of talks with his neighbours."

# head of the line, place, country, (year, month, day) with 0 for no year, agency
DATELINES = [
    ("SEOUL, March 3 (Hangang) -- ", "Seoul", "KR", (0, 3, 3), "Hangang"),
    ("WASHINGTON, Nov. 2 (Yonhap) -- ", "Washington", "US", (0, 11, 2), "Yonhap"),
    ("BEIJING, Nov. 20 (Xinhua) — ", "Beijing", "CN", (0, 11, 20), "Xinhua"),
    ("BEIJING, Dec. 14, 2006 (Xinhua) --", "Beijing", "CN", (2006, 12, 14), "Xinhua"),
    ("BEIJING, April 7 (Xinhua) -- ", "Beijing", "CN", (0, 4, 7), "Xinhua"),
    ("BEIJING, Dec. 14 (Xinhua)--", "Beijing", "CN", (0, 12, 14), "Xinhua"),
    ("TOKYO (Kyodo) - ", "Tokyo", "JP", None, "Kyodo"),
    ("TOKYO, Nov. 2, Kyodo - ", "Tokyo", "JP", (0, 11, 2), "Kyodo"),
    ("PARIS, 4 mars (AFP) - ", "Paris", "FR", (0, 3, 4), "AFP"),
    ("Paris, Nov 2, 2023 (AFP) - ", "Paris", "FR", (2023, 11, 2), "AFP"),
    ("BERLIN, 3. März 2025 (dpa) - ", "Berlin", "DE", (2025, 3, 3), "dpa"),
    ("MADRID, 5 de marzo de 2024 (EFE).- ", "Madrid", "ES", (2024, 3, 5), "EFE"),
    ("Quito, 2 nov (EFE).- ", "Quito", "EC", (0, 11, 2), "EFE"),
    ("MOSCOW, November 2. /TASS/. ", "Moscow", "RU", (0, 11, 2), "TASS"),
    ("MOSCOW, Nov 2 (RIA Novosti) - ", "Moscow", "RU", (0, 11, 2), "RIA Novosti"),
    ("LONDON — ", "London", "GB", None, None),
    ("London — ", "London", "GB", None, None),
    ("JAKARTA, Indonesia (AP) — ", "Jakarta", "ID", None, "AP"),
    ("MOSCOW (AP) _ ", "Moscow", "RU", None, "AP"),
    ("MOSCOW _ ", "Moscow", "RU", None, None),
    ("ISLAMABAD: ", "Islamabad", "PK", None, None),
    ("LAHORE/ISLAMABAD: ", "Lahore/Islamabad", "PK", None, None),
    ("DHAKA, June 11, 2025: ", "Dhaka", "BD", (2025, 6, 11), None),
    ("Taipei, Nov. 28 (CNA) ", "Taipei", "TW", (0, 11, 28), "CNA"),
    ("Hanoi, May 2 (VNA) – ", "Hanoi", "VN", (0, 5, 2), "VNA"),
    ("**JAKARTA** – ", "Jakarta", "ID", None, None),
    ("**JAKARTA, Nov. 6** – ", "Jakarta", "ID", (0, 11, 6), None),
    ("Prishtina, 11 December 2024 – ", "Prishtina", "XK", (2024, 12, 11), None),
    ("UNITED NATIONS, 1 Nov (IPS) - ", "United Nations", "US", (0, 11, 1), "IPS"),
    ("KYIV. Nov 2 (Interfax-Ukraine) - ", "Kyiv", "UA", (0, 11, 2), "Interfax-Ukraine"),
    ("NEW DELHI, Nov 2 (PTI): ", "New Delhi", "IN", (0, 11, 2), "PTI"),
    ("NEW DELHI, Nov 2 (PTI) ", "New Delhi", "IN", (0, 11, 2), "PTI"),
    ("NAIROBI, Kenya, Wednesday, July 5, 2023 - ", "Nairobi", "KE", (2023, 7, 5), None),
    ("NAIROBI, Kenya Nov 2 – ", "Nairobi", "KE", (0, 11, 2), None),
    ("Brasília, Friday, 29 August 2025. ", "Brasília", "BR", (2025, 8, 29), None),
    ("ABUJA/LAGOS (Delta Wire) - ", "Abuja/Lagos", "NG", None, "Delta Wire"),
    ("ABU DHABI, 2nd November, 2023 (WAM) -- ", "Abu Dhabi", "AE", (2023, 11, 2), "WAM"),
    ("Riyadh, SPA -- ", "Riyadh", "SA", None, "SPA"),
    ("Tehran, Nov 2, IRNA – ", "Tehran", "IR", (0, 11, 2), "IRNA"),
    ("BAKU, Azerbaijan, November 2. Trend: ", "Baku", "AZ", (0, 11, 2), "Trend"),
    ("YEREVAN, NOVEMBER 2, ARMENPRESS: ", "Yerevan", "AM", (0, 11, 2), "ARMENPRESS"),
    ("Ulaanbaatar, November 2 /MONTSAME/. ", "Ulaanbaatar", "MN", (0, 11, 2), "MONTSAME"),
    ("ASTANA. KAZINFORM – ", "Astana", "KZ", None, "KAZINFORM"),
    ("(ANSA) - ROME, NOV 2 - ", "Rome", "IT", (0, 11, 2), "ANSA"),
    ("Havana, Nov 2 (Prensa Latina) ", "Havana", "CU", (0, 11, 2), "Prensa Latina"),
    ("RIO DE JANEIRO, Nov. 2 (Reuters) - ", "Rio de Janeiro", "BR", (0, 11, 2), "Reuters"),
    ("PORT-AU-PRINCE, Haiti (AP) — ", "Port-au-Prince", "HT", None, "AP"),
    ("WASHINGTON Nov 2 (Reuters) - ", "Washington", "US", (0, 11, 2), "Reuters"),
    ("WASHINGTON, D.C. — ", "Washington", "US", None, None),
    ("SAVANNAH, Ga. -- ", "Savannah", "US", None, None),
    ("SAN FRANCISCO, Calif. (AP) — ", "San Francisco", "US", None, "AP"),
    ("CANBERRA, Nov 2 AAP - ", "Canberra", "AU", (0, 11, 2), "AAP"),
    ("SUVA (Pacific Desk) – ", "Suva", "FJ", None, "Pacific Desk"),
    ("Accra, Nov. 2, GNA - ", "Accra", "GH", (0, 11, 2), "GNA"),
    ("ADDIS ABABA, November 2/2023 (ENA) - ", "Addis Ababa", "ET", (2023, 11, 2), "ENA"),
    ("Seoul CNN — ", "Seoul", "KR", None, "CNN"),
    ("MANAMA, Nov 2 (BNA): ", "Manama", "BH", (0, 11, 2), "BNA"),
    ("VATICAN CITY, Oct. 27 (Tevere) - ", "Vatican City", "VA", (0, 10, 27), "Tevere"),
    ("BRUSSELS, 02 November 2023 - ", "Brussels", "BE", (2023, 11, 2), None),
    ("GENEVA, Switzerland, 3 March 2025 (WHO) - ", "Geneva", "CH", (2025, 3, 3), "WHO"),
    ("Mekong Press | BANGKOK, 2 April 2025 - ", "Bangkok", "TH", (2025, 4, 2), None),
    ("Planalto Notes – Brasília, Friday, 29 August 2025. ", "Brasília", "BR", (2025, 8, 29), None),
    ("“HARARE, Nov. 2 (New Ziana) — ", "Harare", "ZW", (0, 11, 2), "New Ziana"),
    ("ST. PETERSBURG, June 5. /TASS/. ", "St. Petersburg", "RU", (0, 6, 5), "TASS"),
    (
        "MOSCOW (Norda News / Ostwind - 03rd June, 2022) ",
        "Moscow",
        "RU",
        (2022, 6, 3),
        "Norda News / Ostwind",
    ),
    ("Baku. 30 May. KASPIMEDIA/ ", "Baku", "AZ", (0, 5, 30), "KASPIMEDIA"),
    ("SEOUL • ", "Seoul", "KR", None, None),
    ("ROME - — ", "Rome", "IT", None, None),
    ("Seoul : ", "Seoul", "KR", None, None),
    ("New Delhi: ", "New Delhi", "IN", None, None),
    ("New Delhi Mar 26 (PTI) ", "New Delhi", "IN", (0, 3, 26), "PTI"),
    ("MADRID, 17 (Meseta Press) - ", "Madrid", "ES", None, "Meseta Press"),
    ("PUTRAJAYA DEC.5:  ", "Putrajaya", "MY", (0, 12, 5), None),
    ("KUALA LUMPUR, July 11 ― ", "Kuala Lumpur", "MY", (0, 7, 11), None),
    ("KISMAYO, Somalia - ", "Kismayo", "SO", None, None),
    (
        "(TRADEWIRE - Oman News (ON)) MUSCAT, Nov. 2 (ON) -- ",
        "Muscat",
        "OM",
        (0, 11, 2),
        "ON",
    ),
    ("New Delhi, April 18 ", "New Delhi", "IN", (0, 4, 18), None),
    ("N'DJAMENA, Nov. 2 (Sahel Wire) -- ", "N'Djamena", "TD", (0, 11, 2), "Sahel Wire"),
]


@pytest.mark.parametrize(("head", "place", "country", "day", "agency"), DATELINES)
def test_a_dateline_is_read_in_front_of_a_story(head, place, country, day, agency):
    found = find_dateline(head + STORY)

    assert found is not None
    assert (found.place, found.country, found.agency) == (place, country, agency)
    assert _day(found) == day
    assert found.attached
    assert (head + STORY)[found.end :].lstrip() == STORY


@pytest.mark.parametrize(
    ("line", "place", "country", "day"),
    [
        ("Conakry (Atlas Newswire) -- June 3", "Conakry", "GN", (0, 6, 3)),
        ("Moscow, August 10, 18:42 /Nordwest/", "Moscow", "RU", (0, 8, 10)),
        ("Wellington, 14 February 2024", "Wellington", "NZ", (2024, 2, 14)),
        ("Brussels | 16 November 2023", "Brussels", "BE", (2023, 11, 16)),
        ("NAGASAKI | Staff report | 13:52 JST, August 9", "Nagasaki", "JP", (0, 8, 9)),
        ("Mekong Press | BANGKOK, 2 April 2025", "Bangkok", "TH", (2025, 4, 2)),
    ],
)
def test_a_dateline_may_have_a_line_of_its_own(line, place, country, day):
    found = find_dateline(line)

    assert found is not None
    assert (found.place, found.country, _day(found)) == (place, country, day)
    assert not found.attached


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        "Georgia: visitors return in numbers, and the hotels are glad of every one, they say",
        "Jordan, a kingdom of eleven million, will be host to the summit of Arab leaders in May.",
        "UPDATE: the minister has landed, and the talks begin within the hour, his office said",
        "Oslo talks end without a word on fish, which both sides had come to speak about - envoy",
        "March 3 (Thursday) - the day on which the delegation leaves for a week in the south",
        "- Cairo – meeting with the president",
        "Paris",
        "",
        "12 November",
        "Democratic Republic of the Congo, 31 January – 3 February. The pope meets the president.",
        "Vietnam, 25–27 May",
        "Ada Lund - 2 November 2023",
        "ADA LUND | 2 November 2023",
        "Republic of the Congo (ROC) President Ada Lund was there too, and so were her ministers.",
        "NATO (the alliance) - a house of thirty-two - will meet on Monday to talk about bridges.",
        "(Photo by the harbour office) The bridge",
        "President Ada Lund (centre) - seen here at the harbour - will open the bridge on Monday.",
        "WHO: cases fall for the third week, and travellers are asked to stay on their guard",
    ],
)
def test_what_is_no_dateline(line):
    assert find_dateline(line) is None


def test_an_agency_may_not_say_from_where():
    found = find_dateline("(Reuters) - " + STORY)

    assert found is not None
    assert (found.place, found.country, found.agency) == (None, None, "Reuters")
    assert found.attached


def test_a_place_that_no_gazetteer_knows():
    found = find_dateline("ABOARD THE MINISTER'S PLANE (Fjord Press) — " + STORY)

    assert found is not None
    assert (found.place, found.country) == ("Aboard the Minister's Plane", None)


def _day(found: ParsedDateline):
    printed = found.printed
    return None if printed is None else (printed.year or 0, printed.month, printed.day)


def test_a_date_with_its_year_is_a_day():
    found = find_dateline("DHAKA, June 11, 2025: " + STORY)

    assert found is not None
    assert found.printed is not None
    assert found.printed.full == date(2025, 6, 11)
