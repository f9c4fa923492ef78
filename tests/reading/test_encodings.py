"""Encodings are detected, not mangled; what reads well in none is a complaint."""

import pytest

from itinerary.errors import UnreadableError

ENGLISH = "BRASÍLIA, Nov. 2, 2023 (Cerrado Press) – The minister’s visit to São Tomé cost €300.\n"
FRENCH = "PARIS, 4 mars 2025 (Seine Presse) - Le ministre a été reçu à Évry ; « c'est prêt ».\n"
GERMAN = "BERLIN, 3. März 2025 (Spree) - Der Außenminister fliegt nach Köln, größere Gespräche.\n"
KOREAN = (
    "2023년 11월 2일\n\n외교부 장관이 다음 주 수요일부터 이틀 동안 베트남을 방문한다고 밝혔다.\n"
)
JAPANESE = "2023年11月2日\n\n外務大臣は来週の水曜日から二日間の日程でベトナムを訪問する予定だ。\n"
CHINESE = "2023年11月2日\n\n外交部长将于下周三起对越南进行为期两天的访问，双方将讨论合作。\n"
TAIWANESE = "2023年11月2日\n\n外交部長將於下週三起對越南進行為期兩天的訪問，雙方將討論合作。\n"
RUSSIAN = "2 ноября 2023\n\nМинистр иностранных дел посетит Ханой на следующей неделе.\n"
TURKISH = "2 Kasım 2023\n\nDışişleri Bakanı gelecek hafta İslamabad'ı ziyaret edecek.\n"
NAMES = "SEOUL, Nov. 2, 2023 (Hangang) -- Minister Cho Tae-yul (조태열) leaves for Hanoi.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "utf-16"),
        (ENGLISH, "utf-32"),
        (ENGLISH, "cp1252"),
        (FRENCH, "cp1252"),
        (FRENCH, "latin-1"),
        (GERMAN, "latin-1"),
        (KOREAN, "euc_kr"),
        (KOREAN, "cp949"),
        (KOREAN, "utf-16"),
        (NAMES, "euc_kr"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
        (CHINESE, "gb2312"),
        (TAIWANESE, "big5"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (TURKISH, "cp1254"),
    ],
)
def test_an_encoding_is_detected(read_bytes, text, encoding):
    assert read_bytes(text.encode(encoding)).text == text


def test_utf_16_without_its_mark(read_bytes):
    text = "OSLO, Nov. 2, 2023 (Fjord Press) -- The minister left.\n"

    assert read_bytes(text.encode("utf-16-le")).text == text
    assert read_bytes(text.encode("utf-16-be")).text == text


@pytest.mark.parametrize(("encoding", "label"), [("euc_kr", "euc-kr"), ("cp949", "ks_c_5601-1987")])
def test_a_page_declares_its_encoding(read_bytes, encoding, label):
    markup = (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={label}">'
        '<meta name="date" content="2023-11-02"></head>'
        "<body><h1>Visit</h1><p>Minister Cho (조태열) leaves.</p></body></html>"
    )

    assert "조태열" in read_bytes(markup.encode(encoding), "a.html").text


def test_a_page_saved_as_utf_8_may_declare_what_it_was(read_bytes):
    markup = (
        '<html><head><meta charset="euc-kr"><meta name="date" content="2023-11-02"></head>'
        "<body><h1>Visit</h1><p>Minister Cho (조태열) leaves.</p></body></html>"
    )

    assert "조태열" in read_bytes(markup.encode(), "a.html").text


@pytest.mark.parametrize(
    "tail",
    [
        b"\xc3\x28 and \xff\xfe more",
        b"Ant\xc3\xb3nio met Jos\xc3\xa9 \xff there",
        b"hello \x80\x81\x82",
        b"\xf0\x28\x8c\x28 and more",
        bytes(range(128, 256)) * 4,
        b"nothing \x00\x00\x00 of text",
    ],
)
def test_damaged_bytes_are_a_complaint(read_bytes, tail):
    with pytest.raises(UnreadableError, match="text"):
        read_bytes(b"OSLO, Nov. 2, 2023 (Fjord Press) -- The minister " + tail + b"\n")


def test_line_ends_become_one_kind(read_bytes):
    found = read_bytes(b"OSLO, Nov. 2, 2023 (Fjord Press) -- He left.\r\nHe came.\rHe saw.\n")

    assert found.text.endswith("He left.\nHe came.\nHe saw.\n")
