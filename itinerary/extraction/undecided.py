"""What a sentence says beside its verbs: that it is open whether a journey takes place.

"… is expected in Riga in May, but nothing has been decided", "A visit to Riga is on the agenda.
The dates are being discussed": the words stand behind the claim, in its sentence or the next.
"There is a strong possibility that she will" is said in its own.
"""

from __future__ import annotations

from itinerary.extraction.claims import Claim, Turn
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts
from itinerary.language.tokens import hold_phrase

_LIKELY_MADE = frozenset({Mood.WILL, Mood.WOULD, Mood.BARE, Mood.PRESENT})
_OF_JOURNEY = frozenset(parts.JOURNEY + parts.GO + parts.VISIT + parts.ATTEND + parts.ARRIVE)


def mark_undecided(scene: Scene, strip: Strip, claims: list[Claim], before: list[Claim]) -> None:
    """Mark the journey told last as open, if the sentence says so of it.

    ``claims`` are those of the sentence, ``before`` those of the last sentence with any.
    """
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    if scene.lexicon.fates["heads"].isdisjoint(words):
        return
    told = [claim for claim in claims if claim.places and claim.turn is Turn.GO]
    near = [claim for claim in before if strip.number - claim.sentence <= _NEAR]
    if not told and not near:
        return
    openly = _says(scene, strip, "open") and not _is_about_details(scene, strip)
    openly = openly or (bool(told) and _says(scene, strip, "chance"))
    conditional = _says(scene, strip, "conditional")
    if not openly and not conditional and not _says(scene, strip, "undated"):
        return
    if not told and _goes_on(scene, strip):
        told = [claim for claim in near if claim.places and claim.turn is Turn.GO]
    for claim in told[-1:]:
        if claim.mood in _LIKELY_MADE and not claim.heading:
            reported = claim.expected or claim.mood in (Mood.BARE, Mood.WOULD)
            claim.undecided = openly or (reported if conditional else _is_spoken_of(scene, claim))


_NEAR = 2  # sentences


def _is_about_details(scene: Scene, strip: Strip) -> bool:
    """ "The agenda is yet to be decided": the journey itself is sure."""
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    return not scene.lexicon.fates["details"].isdisjoint(words)


def _says(scene: Scene, strip: Strip, kind: str) -> bool:
    """Whether the sentence has one of the phrases of ``kind``."""
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    fates = scene.lexicon.fates
    if fates[f"{kind} heads"].isdisjoint(words):
        return False
    return hold_phrase(words, fates[kind])


def _goes_on(scene: Scene, strip: Strip) -> bool:
    """Whether a sentence without a claim speaks of the journey told before it."""
    if not _OF_JOURNEY.isdisjoint(strip.shape):
        return True
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    return "on" not in words and "about" not in words and strip.shape.count(parts.PLACE) <= 1


def _is_spoken_of(scene: Scene, claim: Claim) -> bool:
    """Whether the journey is not announced yet: "a visit by X", "is expected in Riga"."""
    if claim.mood is Mood.BARE:
        return True
    words = scene.article.text[claim.start : claim.end].lower().split()
    return not scene.lexicon.fates["undated loosely"].isdisjoint(words)
