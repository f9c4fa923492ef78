"""Invitations: "Xi has invited Lula", "received a letter inviting him to the summit in Baku"."""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.assemblies import find_assembly
from itinerary.extraction.claims import Bound, Claim, Destination, Turn
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.drafts import draft_claim
from itinerary.extraction.hosts import acting_country, find_guests
from itinerary.extraction.memory import Memory, host_country
from itinerary.extraction.moods import Mood
from itinerary.extraction.objects import find_behind
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts
from itinerary.language.people.roles import lives_at_post, role_key
from itinerary.language.tokens import Tokens


def _is_carpeted(scene: Scene, strip: Strip, act: Act, who: tuple[int, ...]) -> bool:
    """ "Turkey summons the Dutch envoy": to a ministry in the town where the envoy lives."""
    if find_lemma(strip, act) != "summon":
        return False
    return all(_is_envoy(scene.entities[one].role or "") for one in who)


def _is_envoy(role: str) -> bool:
    return lives_at_post(role) or role_key(role) in ("special envoy", "diplomat")


def read_invitation(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "Xi has invited Lula", "was invited to Beijing by Xi": a journey that may be."""
    if act.group.mood in (Mood.PLUPERFECT, Mood.DENIED):
        return []
    hosts = find_behind(strip, act, parts.BY) if act.group.passive else (act.subject or [])
    who = find_guests(scene, strip, act, memory)
    if not who or _is_long_ago(strip, act) or _is_carpeted(scene, strip, act, who):
        return []
    groups = [
        g
        for g in find_groups(scene, strip, act.item + 1, act.end)
        if g.preposition in (parts.TO, parts.IN) and not g.topic
    ]
    places = [p for g in groups for p in g.places]
    day = _find_day(strip, act, places[-1].item) if places else None
    told = None if places else find_assembly(strip, memory)
    if not places:
        country = host_country(scene, strip, hosts)
        if country is None and act.subject is None and act.group.first > 0:
            country = acting_country(strip, act.group.first - 1)
        places = [Destination(country, None, act.item)] if country else []
        # "It has invited Vik as a guest": to the meeting that it holds
        day = told.span if told is not None and told.place.country == country else None
    if not places:
        return []
    claim = draft_claim(scene, strip, act, who)
    claim.mood, claim.turn = Mood.MAY, Turn.INVITE
    claim.places = tuple(places)
    claim.spans = [day] * len(places)
    claim.doubtful = True
    if told is not None or parts.EVENT in strip.shape[act.item : places[-1].item]:
        claim.bound = Bound.STAY
    return [claim]


# "invited him to the summit in Baku (to be held) on June 3": other days are those of inviting.
_THEN = compile_rule("COMMA? (?: TO BE .{0,2} )? [ON IN FOR ADVERB THE]{0,3} $")
_LONG_AGO = 60  # days


def _find_day(strip: Strip, act: Act, place: int) -> DateSpan | None:
    """The day for which one is invited: it stands right behind the place, and lies ahead."""
    for day in find_days(strip, place, place, act.end, Mood.MAY):
        if not _THEN.fullmatch(strip.shape, place + 1, day.item) or _has_just_been(strip, day.item):
            return None
        anchor, last = day.span.anchor, day.span.last_day
        return day.span if anchor and last and last >= anchor else None
    return None


def _has_just_been(strip: Strip, item: int) -> bool:
    """ "invited her to Ankara on Monday": last Monday, when she was invited."""
    mention = strip.date_at(item)
    last = mention.span.last_day if mention is not None else None
    anchor = mention.span.anchor if mention is not None else None
    return last is not None and anchor is not None and 0 < (anchor - last).days <= _WEEK


_WEEK = 7  # days


def _is_long_ago(strip: Strip, act: Act) -> bool:
    """ "was invited to Amman in 2019": whatever came of that is history."""
    return any(
        day.span.last_day is not None
        and day.span.anchor is not None
        and (day.span.anchor - day.span.last_day).days > _LONG_AGO
        for day in find_days(strip, act.item, act.item, act.end, Mood.MAY)
    )


# "and he gladly accepted", "which was accepted", "The invitation has been accepted."
_ACCEPTS = compile_rule(
    "(?: [PERSON PRONOUN] | RELATIVE [THE WORD]{0,2} | INVITATION )"
    " [ADVERB HAS HAD WAS IS BEEN WILL]{0,3} (ATTEND)"
)
_WILL_SO = compile_rule("[PERSON PRONOUN] WILL (ADVERB) WHILE")  # "he will do so"


def mark_accepted(tokens: Tokens, strip: Strip, claims: list[Claim], memory: Memory) -> None:
    """ "…, which he accepted": who was invited, here or in a sentence before, means to come."""
    if claims:
        inviting = parts.INVITATION in strip.shape or parts.INVITE in strip.shape
        memory.invited = [one for one in claims if one.mood is Mood.MAY] if inviting else []
    if not memory.invited or parts.NOT in strip.shape:
        return
    if _accepts(strip) or _will_do_so(tokens, strip):
        for claim in memory.invited:
            claim.mood, claim.doubtful = Mood.WILL, False


def _accepts(strip: Strip) -> bool:
    found = _ACCEPTS.finditer(strip.shape)
    return any(strip.lemma_at(match.start(1)) == "accept" for match in found)


def _will_do_so(tokens: Tokens, strip: Strip) -> bool:
    match = _WILL_SO.search(strip.shape)
    first = strip.first[match.start(1)] if match is not None else 0
    return match is not None and tokens.lower[first : first + 2] == ["do", "so"]
