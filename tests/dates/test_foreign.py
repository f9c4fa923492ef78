"""Dates of datelines and metadata in other languages, each language with its own."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.facts import Precision
from itinerary.language.dates.foreign import LANGUAGES, resolve_foreign

_ANCHOR = date(2023, 11, 5)
_THE_SECOND = date(2023, 11, 2)

_SAME_DAY = {
    "ko": ["2023년 11월 2일", "11월 2일", "2023년 11월 2일 목요일", "11월 2일(목)", "2023.11.02"],
    "ja": ["2023年11月2日", "11月2日", "2023年11月2日(木)", "11月2日(木)", "２０２３年１１月２日"],
    "zh": ["2023年11月2日", "11月2日", "11月2日电", "2023年11月2日 星期四", "11月2号"],
    "fr": ["2 novembre 2023", "le 2 novembre", "jeudi 2 novembre 2023", "2 nov. 2023"],
    "es": [
        "2 de noviembre de 2023",
        "2 de noviembre",
        "jueves, 2 de noviembre de 2023",
        "2 nov (Cóndor)",
    ],
    "de": ["2. November 2023", "2. November", "Donnerstag, den 2. November 2023", "2.11.2023"],
    "ru": ["2 ноября 2023 года", "2 ноября", "четверг, 2 ноября 2023", "2 ноября 2023 г."],
    "ar": [
        "2 نوفمبر 2023",
        "٢ نوفمبر ٢٠٢٣",
        "الخميس 2 نوفمبر 2023",
        "2 تشرين الثاني 2023",
        "2 نوفمبر",
    ],
    "pt": ["2 de novembro de 2023", "2 de novembro", "quinta-feira, 2 de novembro de 2023"],
    "tr": ["2 Kasım 2023", "2 Kasım", "2 Kasım 2023 Perşembe"],
}
_YESTERDAY = {
    "ko": "어제",
    "ja": "昨日",
    "zh": "昨天",
    "fr": "hier",
    "es": "ayer",
    "de": "gestern",
    "ru": "вчера",
    "ar": "أمس",
    "pt": "ontem",
    "tr": "dün",
}
_LAST_DECEMBER = {
    "ko": "12월 30일",
    "ja": "12月30日",
    "zh": "12月30日",
    "fr": "30 décembre",
    "es": "30 de diciembre",
    "de": "30. Dezember",
    "ru": "30 декабря",
    "ar": "30 ديسمبر",
    "pt": "30 de dezembro",
    "tr": "30 Aralık",
}


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang, texts in _SAME_DAY.items() for text in texts]
)
def test_a_day(language: str, text: str) -> None:
    span = resolve_foreign(text, _ANCHOR, language)
    assert span is not None
    assert (span.start, span.end, span.precision) == (_THE_SECOND, _THE_SECOND, Precision.DAY)
    assert span.text == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_counted_from_the_anchor(language: str) -> None:
    span = resolve_foreign(_YESTERDAY[language], _ANCHOR, language)
    assert span is not None
    assert span.start == date(2023, 11, 4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_missing_year_is_the_nearest(language: str) -> None:
    span = resolve_foreign(_LAST_DECEMBER[language], date(2024, 1, 3), language)
    assert span is not None
    assert span.start == date(2023, 12, 30)


def test_a_month() -> None:
    span = resolve_foreign("novembre 2023", _ANCHOR, "fr")
    assert span is not None
    assert (span.start, span.end) == (date(2023, 11, 1), date(2023, 11, 30))
    assert span.precision is Precision.MONTH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "2 novembre 1987"),
        ("fr", "bonjour"),
        ("de", ""),
        ("ru", "(ТАСС)"),
        ("zh", "99月99日"),
    ],
)
def test_what_is_no_date_near_the_anchor(language: str, text: str) -> None:
    assert resolve_foreign(text, _ANCHOR, language) is None


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="sw"):
        resolve_foreign("2 Novemba", _ANCHOR, "sw")


@settings(deadline=None)  # a language is loaded when it is first met
@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_no_text_raises(text: str, language: str) -> None:
    resolve_foreign(text, _ANCHOR, language)


def test_english_dates_never_load_dateparser() -> None:
    program = (
        "import sys; from datetime import date; from itinerary.language.dates import resolve_date;"
        "resolve_date('Nov. 8', date(2023, 11, 2)); sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
