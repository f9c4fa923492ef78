"""What the whole article adds up to: claims of one person's journey become trips."""

from __future__ import annotations

from itinerary.extraction.claims import Claim
from itinerary.extraction.confidence import weigh
from itinerary.extraction.journeys import Journeys
from itinerary.extraction.namesakes import join_unnamed
from itinerary.extraction.obituaries import find_dead
from itinerary.extraction.people import Entity
from itinerary.extraction.residence import find_posts, find_setting, is_at_home
from itinerary.extraction.scene import Scene
from itinerary.extraction.sport import heads_club, is_of_sport
from itinerary.extraction.stays import find_trip_days, settle_stops
from itinerary.extraction.visits import Draft
from itinerary.extraction.whether import Verdict, judge_claim
from itinerary.facts import Evidence, Person, Stop, Trip
from itinerary.language.people.roles import find_office, find_seat


def assemble(scene: Scene, claims: list[Claim]) -> list[Trip]:
    """The trips of an article, in the order in which it tells them."""
    today = scene.article.published
    join_unnamed(scene, claims)
    journeys: dict[int, Journeys] = {}
    travelling = _find_travellers(scene, claims) - find_dead(scene)
    setting = find_setting(scene, claims)
    put_off = any(claim.overtaken for claim in claims) and _speaks_of_putting_off(scene)
    for number, claim in enumerate(claims):
        for who in claim.who:
            entity = scene.entities[who]
            if who not in travelling and not entity.band:
                continue
            if who not in journeys:
                journeys[who] = Journeys(_find_home(entity), put_off=put_off)
            journeys[who].add(claim, number, today)
    for claim in claims:
        for companion in claim.companions:
            leader = next((w for w in claim.who if w in journeys), None)
            if leader is not None and companion in travelling:
                own = journeys.setdefault(
                    companion, Journeys(_find_home(scene.entities[companion]))
                )
                own.follow(journeys[leader], claim, leads=scene.entities[leader].band)
    drafts: list[tuple[int, Draft]] = []
    for who, journey in journeys.items():
        entity = scene.entities[who]
        if entity.band or _is_nobody(scene, entity):
            continue
        away, posts = journey.departed, find_posts(scene, entity)
        journey.visits = [
            v for v in journey.visits if not is_at_home(entity, v, setting, posts, departed=away)
        ]
        drafts.extend((who, draft) for draft in journey.finish(today))
    return _merge(scene, drafts)


def _speaks_of_putting_off(scene: Scene) -> bool:
    """Whether the article says that something is postponed, and nothing called off."""
    fates, words = scene.lexicon.fates, scene.tokens.vocabulary
    return not fates["putting_off"].isdisjoint(words) and fates["calling_off"].isdisjoint(words)


def _is_nobody(scene: Scene, entity: Entity) -> bool:
    """ "A minister" without a name, of a state that is not told."""
    if entity.name is not None or entity.country is not None or entity.serves_organisation:
        return False
    first = scene.people[min(entity.mentions)].first
    return scene.tokens.lower[first] in ("a", "an")


def _find_home(entity: Entity) -> str | None:
    """Where somebody makes no journey to: the own state, or the seat of the body served."""
    if entity.country is not None or entity.role is None:
        return entity.country
    office = find_office(entity.role)
    posted = office is not None and "posted" in office.traits  # a UN envoy lives anywhere
    return None if posted else find_seat(entity.role)


# So many office holders make an article one of diplomacy, where a bare name is a politician's.
_OFFICIALS = 2
# "FM", "PM", "EU": longer words in capitals are shouted.
_LONGEST_ACRONYM = 4


def has_travellers(scene: Scene) -> bool:
    """Whether the article has an office holder, or a name that it gives a state.

    Most news has none. What its sentences claim of other people makes nobody a traveller.
    """
    return any(person.travels for person in scene.people) or any(
        entity.travels is None and entity.name is not None and entity.country is not None
        for entity in scene.entities
    )


def _find_travellers(scene: Scene, claims: list[Claim]) -> set[int]:
    """The entities whose journeys are of the kind we track.

    An office makes a traveller. A name without any office is one where the article is of
    diplomacy by its other people and their journeys, or where the name is given a state
    ("Japan's Yoko Kamikawa").
    """
    entities = scene.entities
    sport = is_of_sport(scene)
    diplomatic = not sport and _is_of_diplomacy(scene, claims)
    return {
        number
        for number, entity in enumerate(entities)
        if (entity.travels and not (sport and heads_club(scene, entity)))
        or (
            entity.travels is None
            and entity.name is not None
            and not sport
            and not _has_calling(scene, entity)
            and (entity.country is not None or diplomatic)
        )
    }


_APPOSED = 8  # words behind a name that may say what somebody is


def _has_calling(scene: Scene, entity: Entity) -> bool:
    """Whether an apposition gives a name a calling of no traveller's: "X, a local student"."""
    lower = scene.tokens.lower
    for mention in entity.mentions:
        at = scene.people[mention].last
        if lower[at : at + 1] != [","]:
            continue
        words = lower[at + 1 : at + 1 + _APPOSED]
        words = words[: words.index(",")] if "," in words else words
        for office in map(find_office, words):
            if office is not None and office.travels is False:
                return True
    return False


def _is_of_diplomacy(scene: Scene, claims: list[Claim]) -> bool:
    """Whether an article has several office holders and tells of a journey that one makes."""
    officials = {n for n, entity in enumerate(scene.entities) if entity.travels}
    return len(officials) >= _OFFICIALS and any(
        _tells_of(scene, claim, officials.intersection((*claim.who, *claim.companions)))
        for claim in claims
    )


def _tells_of(scene: Scene, claim: Claim, travellers: set[int]) -> bool:
    """Whether a claim sends one of ``travellers`` abroad, and not in times long past."""
    if not travellers or (not claim.places and not claim.companions):
        return False
    span = next((span for span in claim.spans if span), claim.tour)
    return judge_claim(claim, span, scene.article.published)[1] != Verdict.HISTORY


def _merge(scene: Scene, drafts: list[tuple[int, Draft]]) -> list[Trip]:
    """Trips that several people make together are one trip with several travellers."""
    merged: dict[tuple[object, ...], Trip] = {}
    for who, draft in drafts:
        entity = scene.entities[who]
        trip = _write_trip(scene, entity, draft)
        key = (
            trip.status,
            trip.start,
            trip.end,
            tuple((s.country, s.start, s.end) for s in trip.stops),
        )
        if key in merged:
            old = merged[key]
            merged[key] = Trip(
                (*old.travellers, *trip.travellers),
                old.status,
                old.stops,
                old.start,
                old.end,
                old.precision,
                old.purpose,
                old.evidence,
                old.confidence,
                old.reasons,
            )
        else:
            merged[key] = trip
    return list(merged.values())


def _write_role(scene: Scene, entity: Entity) -> str | None:
    """The office as the article writes it ("Secretary of State"), else in lower case."""
    if entity.role is None:
        return None
    for number in entity.mentions:
        mention = scene.people[number]
        words = " ".join(scene.article.text[mention.start : mention.end].split())
        at = words.lower().find(entity.role)
        if at >= 0:
            role = words[at : at + len(entity.role)]
            return entity.role if role.isupper() and len(role) > _LONGEST_ACRONYM else role
    return entity.role


def _write_name(name: str | None) -> str | None:
    """The name without shouting: a programme's "EVA LINDNER" is Eva Lindner."""
    return name.title() if name and name.isupper() and " " in name else name


def _write_trip(scene: Scene, entity: Entity, draft: Draft) -> Trip:
    person = Person(_write_name(entity.name), _write_role(scene, entity), entity.country)
    stops: list[Stop] = []
    for visit, span in zip(draft.visits, settle_stops(draft, scene), strict=True):
        stops.append(
            Stop(
                visit.country,
                visit.city,
                span.start if span else None,
                span.end if span else None,
                span.precision if span else None,
                (span.text or None) if span else None,
                tuple(visit.meets),
                _evidence(scene, visit.claims),
            )
        )
    start, end, precision = find_trip_days(stops, draft)
    confidence, reasons = weigh(entity, draft)
    return Trip(
        (person,),
        draft.status,
        tuple(stops),
        start,
        end,
        precision,
        next((claim.purpose for claim in draft.claims if claim.purpose), None),
        _evidence(scene, draft.claims),
        confidence,
        reasons,
    )


def _evidence(scene: Scene, claims: list[Claim]) -> tuple[Evidence, ...]:
    text = scene.article.text
    spans = sorted({(c.start, c.end) for c in claims})
    return tuple(Evidence(a, b, text[a:b]) for a, b in spans)
