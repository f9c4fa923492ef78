"""Verbs of calling off with their object inside: "has put the trip to Riga off", "put it off"."""

from __future__ import annotations

from itinerary.extraction.choosing import choose_part
from itinerary.extraction.shape import Strip
from itinerary.extraction.tagging import Tagger
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import CALLING_OFF
from itinerary.language.tokens import Tokens

_PARTICLES = frozenset({"off", "back"})
_REACH = 9  # items from the verb to its particle
_WHAT = frozenset(parts.JOURNEY + parts.EVENT + parts.TALKS)


def join_split_verbs(tokens: Tokens, tagger: Tagger, strip: Strip) -> None:
    """Let the verb of ``strip`` whose particle stands behind its object play its part."""
    lower = tokens.lower
    if _WHAT.isdisjoint(strip.shape) and "it" not in lower[strip.first[0] : strip.last[-1]]:
        return
    if _PARTICLES.isdisjoint(lower[strip.first[0] : strip.last[-1]]):
        return
    for item in range(2, len(strip)):
        particle = lower[strip.first[item]]
        if particle not in _PARTICLES or strip.last[item] - strip.first[item] > 1:
            continue
        for verb in range(item - 2, max(-1, item - _REACH), -1):
            entry = next(
                (
                    entry
                    for pieces, entry in tagger.phrases.get(lower[strip.first[verb]], {}).get(
                        particle, ()
                    )
                    if len(pieces) == 2 and entry.verb in CALLING_OFF
                ),
                None,
            )
            of_it = item == verb + 2 and lower[strip.first[verb + 1]] == "it"
            if entry is not None and (of_it or not _WHAT.isdisjoint(strip.shape[verb:item])):
                before, after = strip.shape[:verb], strip.shape[verb + 1]
                part, strip.forms[verb] = choose_part(entry, list(before), after)
                strip.shape = before + part + strip.shape[verb + 1 :]
                strip.refs[verb] = entry
                break
