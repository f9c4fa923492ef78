"""Programmes: headings, list items and table rows that tell a journey without a verb.

"Vietnam, 25–27 May", "| Peru | APEC leaders' meeting, Lima | 15–16 Nov |", "Eamon Ryan,
Minister for Transport: Brazil", "Cairo – meeting with the president". They belong to the
person whom the line names, or else to the traveller spoken of last.
"""

from __future__ import annotations

from itinerary.extraction.chains import is_weekday
from itinerary.extraction.claims import Claim, Destination, Rule, claim_stay
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.diary_lines import LEAD, LINE_GOES_ON, find_people_at
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateMention, DateSpan
from itinerary.language import lexicon as parts

_PLACES = "THE? PLACE (?: [COMMA AND SEMICOLON]{1,2} [THE NAME WORD]{0,2} PLACE )*"
_PERSON_LINE = compile_rule(
    f"^{LEAD} (PERSON) (?: [COMMA OPEN] .{{0,12}} )? [COLON DASH] ADVERB*"
    f" (?= [FROM TO IN OF ON THE NAME WORD DEMONYM JOURNEY TALKS]{{0,3}} {_PLACES} {LINE_GOES_ON})"
)
_PLACE_LINE = compile_rule(
    "^ (?: [WORD NAME NUMBER DASH AND SEMICOLON QUOTE THE] ){0,3} (PLACE)"
    " (?: [COMMA COLON DASH SEMICOLON OPEN AND] | WORD{0,2} $)"
)
_PLACE_AND_DATE = compile_rule(
    "^ [WORD DASH AND QUOTE NUMBER]{0,4} (PLACE) (?: AND PLACE )* [COMMA COLON DASH OPEN]{1,2} DATE"
    " [WORD CLOSE DASH COLON AND]{0,4} $"
)
# "Peters in Fiji this week", "Ms Malmström in Washington (until 28 February): meets …"
_PERSON_IN = compile_rule(
    f"^{LEAD} (?:DATE [COLON DASH COMMA]?)? (PERSON) COMMA? ADVERB* IN"
    f" (?=[THE DEMONYM WORD NAME]{{0,3}} {_PLACES} {LINE_GOES_ON})"
)
_SAYS = compile_rule("[PERSON PRONOUN] ADVERB* REPORT")
_LONG_LINE = 40  # items; longer is a paragraph of prose
_DAY_LINE = compile_rule("^ (?:.{0,3}) (DATE) (?: [COMMA COLON] | AND DATE)* IN THE? (PLACE)")
# What makes a bare list of countries a programme.
_TELLING = frozenset(parts.DATE + parts.JOURNEY + parts.TALKS + parts.EVENT)
_VERBS = frozenset(
    parts.WILL
    + parts.WOULD
    + parts.MAY
    + parts.IS
    + parts.WAS
    + parts.HAS
    + parts.HAD
    + parts.REPORT
)


def read_programme(
    scene: Scene, strip: Strip, topic: tuple[int, ...], *, diary: bool = False
) -> list[Claim]:
    """The claims of a line without a verb; none if the line is an ordinary sentence.

    Below the heading of a ``diary`` with its day, the place in front of a sentence is where it is.
    """
    if parts.PLACE not in strip.shape:
        return []
    if not (strip.heading or strip.listed) and not _VERBS.isdisjoint(strip.shape):
        return _read_diary_line(scene, strip) if diary else []
    match = _PERSON_LINE.match(strip.shape) or _PERSON_IN.match(strip.shape)
    if match is not None:
        number = strip.people.get(match.start(1))
        who = scene.links[number] if number is not None else ()
        if who:
            return _claim(scene, strip, who, match.end(), Rule.LISTED)
        return []
    claims = _read_diary_line(scene, strip)
    if claims:
        return claims
    if not topic:
        return []
    match = _PLACE_AND_DATE.match(strip.shape)
    if match is not None and not _is_stamp(scene, strip):
        return _claim(scene, strip, topic, match.start(1), Rule.PROGRAMME)
    match = _PLACE_LINE.match(strip.shape)
    prose = len(strip) > _LONG_LINE or _SAYS.search(strip.shape) is not None
    if match is not None and strip.listed and not prose:
        if not _TELLING.intersection(strip.shape) or (
            strip.heading and parts.DATE not in strip.shape
        ):
            return []
        return _claim(scene, strip, topic, match.start(1), Rule.PROGRAMME)
    match = _DAY_LINE.match(strip.shape)
    if match is not None and not _is_over(scene, strip.refs[match.start(1)]):
        return _claim(scene, strip, topic, match.start(1), Rule.DAY_AND_PLACE)
    return []


def _read_diary_line(scene: Scene, strip: Strip) -> list[Claim]:
    people, place = find_people_at(scene, strip)
    who = tuple(one for item in people for one in scene.links[strip.people[item]])
    return _claim(scene, strip, who, place, Rule.DIARY) if who else []


def _is_over(scene: Scene, day: object) -> bool:
    """ "Last week in Rome": no line of a programme ahead, unlike "Monday in Rome"."""
    if not isinstance(day, DateMention) or is_weekday(day.span):
        return False
    return day.span.end is not None and day.span.end < scene.article.published


# "Qatar, Saudi Arabia and Jordan follow", "Japan comes next on Friday".
_PLACES_FIRST = compile_rule(
    "(?:^|[SEMICOLON COMMA AND DASH]) ADVERB?"
    " (THE? PLACE (?: [COMMA AND]{1,2} ADVERB? THE? PLACE )*) COMMA?"
    " (?= [^SEMICOLON PLACE PERSON POSSESSIVE] )"
)
_AFTER_FOLLOW = frozenset(
    parts.COMMA
    + parts.SEMICOLON
    + parts.ON
    + parts.DATE
    + parts.WHILE
    + parts.AND
    + parts.ADVERB
    + parts.FOR
    + parts.IN
    + parts.FROM
    + parts.OPEN
)


# "Monday, May 23, is for Hanoi", "June 11 is reserved for Oman", "Monday is Hanoi,".
_DAY_FOR_PLACE = compile_rule(
    "^ ADVERB? ON? (DATE) COMMA? (?: [IS WILL HAS] [BE BEEN ADVERB]{0,2} WORD{0,2}"
    " FOR [THE DEMONYM WORD NAME]{0,3} (?=PLACE) | IS (?= PLACE [COMMA SEMICOLON AND]) )"
    " (PLACE) (?! POSSESSIVE)"
)
# "…, Tuesday Beijing", "…; Wednesday for Abu Dhabi": the same of the days after.
_NEXT_DAY_FOR = compile_rule("[COMMA SEMICOLON AND]{1,2} (DATE) (?: FOR | IS )? THE? (PLACE)")


def read_day_for_place(scene: Scene, strip: Strip, topic: tuple[int, ...]) -> list[Claim]:
    """The stop that a sentence gives a day to by saying whom the day belongs to."""
    opening = _DAY_FOR_PLACE.match(strip.shape)
    if opening is None or not topic:
        return []
    claims = []
    for match in (opening, *_NEXT_DAY_FOR.finditer(strip.shape, opening.end())):
        place = resolve_place(scene, strip, match.start(2))
        days = find_days(strip, match.start(1), match.start(1), match.start(2), Mood.WILL)
        if place is not None and days:
            claim = claim_stay(strip, topic, (place,), Mood.WILL, Rule.PROGRAMME)
            claim.spans = [days[0].span]
            claims.append(claim)
    return claims


def read_next_stops(scene: Scene, strip: Strip, topic: tuple[int, ...]) -> list[Claim]:
    """The stops that a sentence adds to a tour by saying that they come next."""
    lower = scene.tokens.lower
    if not topic or parts.PLACE not in strip.shape:
        return []
    for match in _PLACES_FIRST.finditer(strip.shape):
        at = match.end()
        saying = " ".join(lower[strip.first[at] : strip.first[at] + 4]) + " "
        if not saying.startswith(scene.lexicon.sayings["next_stops"]):
            continue
        if saying.startswith(("follow", "will follow", "are to follow")) and not _stands_alone(
            scene, strip, at
        ):
            continue
        begin, end = match.span(1)
        groups = find_groups(scene, strip, begin, end)
        places = tuple(place for group in groups for place in group.places)
        if places:
            claim = claim_stay(strip, topic, places, Mood.WILL, Rule.PROGRAMME)
            days = find_days(strip, at, at, _find_clause_end(strip, at), Mood.WILL)
            claim.spans = [days[0].span if days and len(places) == 1 else None] * len(places)
            return [claim]
    return []


def _stands_alone(scene: Scene, strip: Strip, item: int) -> bool:
    """Whether the "follow" at ``item`` or soon behind it has no object: "Japan follows suit"."""
    while not scene.tokens.lower[strip.last[item] - 1].startswith("follow"):
        item += 1
    after = strip.shape[item + 1 : item + 2]
    end = scene.tokens.words[strip.first[item + 1]] in ".!?" if after else True
    return end or after in _AFTER_FOLLOW


def _find_clause_end(strip: Strip, item: int) -> int:
    end = strip.shape.find(parts.SEMICOLON, item)
    return end if end >= 0 else len(strip)


def _is_stamp(scene: Scene, strip: Strip) -> bool:
    """Whether the line's date is that of the article: a dateline, not a programme."""
    return any(
        isinstance(ref, DateMention) and ref.span.last_day == scene.article.published
        for ref in strip.refs
    )


def _claim(scene: Scene, strip: Strip, who: tuple[int, ...], begin: int, rule: Rule) -> list[Claim]:
    groups = [g for g in find_groups(scene, strip, begin, len(strip)) if not g.topic]
    places: list[Destination] = []
    for group in groups:
        for place in group.places:
            if all(p.country != place.country for p in places):
                places.append(place)
            else:
                at = next(n for n, p in enumerate(places) if p.country == place.country)
                old = places[at]
                places[at] = Destination(old.country, old.city or place.city, old.item)
    if not places:
        return []
    days = find_days(strip, 0, 0, len(strip), Mood.WILL)
    span = _most_exact([day.span for day in days])
    if begin and strip.shape[begin - 1] == parts.IN:
        places = [p for g in groups[:1] for p in g.places]
    if strip.shape[begin] == parts.PLACE and len(places) > 1 and span is None:
        places = places[:1] if parts.DASH in strip.shape[begin:] else places
    claim = claim_stay(strip, who, tuple(places), Mood.WILL, rule)
    claim.spans = [span if len(places) == 1 else None] * len(places)
    if len(places) > 1:
        claim.tour = span
    return [claim]


def _most_exact(spans: list[DateSpan]) -> DateSpan | None:
    if not spans:
        return None
    full = [s for s in spans if s.start and s.end and s.start < s.end]
    return full[0] if full else spans[0]
