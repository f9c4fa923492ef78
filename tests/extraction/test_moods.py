"""What a verb group says of its action: whether it happens, may happen, has happened."""

from __future__ import annotations

import pytest

from itinerary.extraction.moods import Mood
from tests.extraction.articles import claims_of, told

_MINISTER = "Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("predicate", "mood"),
    [
        ("will visit Seoul", Mood.WILL),
        ("will also visit Seoul", Mood.WILL),
        ("will on Thursday visit Seoul", Mood.WILL),
        ("will for the first time visit Seoul", Mood.WILL),
        ("for her part will visit Seoul", Mood.WILL),
        ("in any case is scheduled to visit Seoul", Mood.WILL),
        ("will, of course, visit Seoul", Mood.WILL),
        ("will be visiting Seoul", Mood.WILL),
        ("is to visit Seoul", Mood.WILL),
        ("is due to visit Seoul", Mood.WILL),
        ("is scheduled to visit Seoul", Mood.WILL),
        ("is expected to visit Seoul", Mood.WILL),
        ("is set to visit Seoul", Mood.WILL),
        ("plans to visit Seoul", Mood.WILL),
        ("has agreed to visit Seoul", Mood.WILL),
        ("is preparing to visit Seoul", Mood.WILL),
        ("is due in Seoul", Mood.WILL),
        ("will be in Seoul", Mood.WILL),
        ("is going to visit Seoul", Mood.WILL),
        ("will pay a visit to Seoul", Mood.WILL),
        ("plans a visit to Seoul", Mood.WILL),
        ("has to visit Seoul", Mood.WILL),
        ("will have to visit Seoul", Mood.WILL),
        ("had to visit Seoul", Mood.PAST),
        ("may have to visit Seoul", Mood.MAY),
        ("would have to visit Seoul", Mood.MAY),
        ("visits Seoul", Mood.PRESENT),
        ("begins a visit to Seoul", Mood.PRESENT),
        ("is visiting Seoul", Mood.PROGRESSIVE),
        ("is in Seoul", Mood.PROGRESSIVE),
        ("is on a visit to Seoul", Mood.PROGRESSIVE),
        ("has been visiting Seoul", Mood.PROGRESSIVE),
        ("has arrived in Seoul", Mood.PERFECT),
        ("has left for Seoul", Mood.PERFECT),
        ("arrived in Seoul", Mood.PAST),
        ("visited Seoul", Mood.PAST),
        ("paid a visit to Seoul", Mood.PAST),
        ("was in Seoul", Mood.PAST),
        ("had visited Seoul", Mood.PLUPERFECT),
        ("may visit Seoul", Mood.MAY),
        ("might visit Seoul", Mood.MAY),
        ("could visit Seoul", Mood.MAY),
        ("is likely to visit Seoul", Mood.MAY),
        ("will probably visit Seoul", Mood.MAY),
        ("hopes to visit Seoul", Mood.MAY),
        ("wants to visit Seoul", Mood.MAY),
        ("is considering a visit to Seoul", Mood.MAY),
        ("is considering visiting Seoul", Mood.MAY),
        ("is weighing a trip to Seoul", Mood.MAY),
        ("would visit Seoul", Mood.WOULD),
        ("was to visit Seoul", Mood.WAS_TO),
        ("was to have visited Seoul", Mood.WAS_TO),
        ("was due to visit Seoul", Mood.WAS_TO),
        ("had been due to visit Seoul", Mood.WAS_TO),
        ("had been scheduled to visit Seoul", Mood.WAS_TO),
        ("had planned to visit Seoul", Mood.WAS_TO),
        ("would have visited Seoul", Mood.WAS_TO),
        ("will not visit Seoul", Mood.DENIED),
        ("won't be visiting Seoul; she will not visit Seoul", Mood.DENIED),
        ("has no plans to visit Seoul", Mood.DENIED),
        ("refused to visit Seoul", Mood.DENIED),
        ("declined to go to Seoul", Mood.DENIED),
        ("denied that she will visit Seoul", Mood.DENIED),
        ("ruled out a visit to Seoul", Mood.DENIED),
        ("is unlikely to visit Seoul", Mood.DENIED),
    ],
)
def test_the_mood_of_a_claim(predicate: str, mood: Mood) -> None:
    claims = [c for c in claims_of(f"{_MINISTER} {predicate}.") if c.places]
    assert [claim.mood for claim in claims[-1:]] == [mood]


@pytest.mark.parametrize(
    ("sentence", "moods"),
    [
        ("will land in Seoul, meet officials in Busan and fly on to Hanoi", [Mood.WILL] * 3),
        ("was to have landed in Seoul and met officials in Hanoi", [Mood.WAS_TO] * 2),
        ("arrived in Seoul and will fly on to Hanoi", [Mood.PAST, Mood.WILL]),
        ("may travel to Seoul but will not go to Hanoi", [Mood.MAY, Mood.DENIED]),
    ],
)
def test_verbs_share_a_mood_until_one_has_its_own(sentence: str, moods: list[Mood]) -> None:
    claims = [c for c in claims_of(f"{_MINISTER} {sentence}.") if c.places]
    assert [claim.mood for claim in claims] == moods


@pytest.mark.parametrize(
    "predicate",
    [
        "does not plan to visit Seoul",
        "is not in Seoul",
        "never visited Seoul",
        "cannot go to Seoul",
    ],
)
def test_what_is_denied_is_no_trip(predicate: str) -> None:
    assert told(f"{_MINISTER} {predicate}.") == []
