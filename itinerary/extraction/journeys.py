"""The journeys of one traveller: visits gathered claim by claim, then told apart."""

from __future__ import annotations

from datetime import date, timedelta

from itinerary.extraction.chains import order_weekdays
from itinerary.extraction.claims import Claim, Rule, Turn, is_one_day
from itinerary.extraction.loose import place_loose
from itinerary.extraction.moods import Mood
from itinerary.extraction.outcomes import find_calling_off, find_outcome
from itinerary.extraction.outsets import (
    Departure,
    lengthen_journey,
    place_arrivals,
    place_departures,
)
from itinerary.extraction.replacing import (
    begin_anew,
    find_refused,
    goes_anew,
    is_replaced,
    made_anew,
    takes_new_days,
)
from itinerary.extraction.visits import (
    Draft,
    Visit,
    belong_together,
    best_tour,
    follows_soon,
    is_apart,
    is_firm,
)
from itinerary.extraction.whether import Verdict, judge_claim
from itinerary.facts import OFF, DateSpan, Status


class Journeys:
    """The visits of one traveller, gathered from claims in the article's order."""

    def __init__(self, home: str | None, *, put_off: bool = False) -> None:
        self.home = home
        self.put_off = put_off  # the article speaks of putting off, and not of calling off
        self.visits: list[Visit] = []
        self.tours: list[tuple[int, DateSpan]] = []
        self.loose: list[tuple[Claim, DateSpan]] = []
        self.turns: list[tuple[Claim, Status]] = []
        self.departures: list[Departure] = []
        self.departed = False
        self.touring: list[Claim] = []  # "is on a trip to Africa": its stops are told elsewhere
        self.refusals: list[tuple[Claim, str | None]] = []  # and the country not gone to
        self.homeward = -1  # the sentence that tells of the day of coming home, still ahead
        self.past_in = -_APART  # the last sentence that tells of a journey long over
        self.lengths: list[int] = []  # days that the journey takes, told without a place

    def add(self, claim: Claim, number: int, today: date) -> None:
        if claim.companions and not claim.places:
            return
        if claim.departs:
            self._depart(claim, today)
        places = [p for p in claim.places if p.country != self.home]
        if claim.places and not places:
            # Only home: "returns to Paris on Friday" ends the journey.
            self._end_at_home(claim, today)
            if claim.rule is Rule.STAYS and not claim.heading:
                self.refusals.append((claim, None))  # "stays in Oslo": who was to go does not
            return
        if not places:
            self._add_loose(claim, today)
            return
        for index, place in enumerate(claim.places):
            if place.country == self.home:
                continue
            span = claim.spans[index] if index < len(claim.spans) else None
            status, dropped = judge_claim(claim, span or claim.tour, today)
            if dropped is not None and status is None:
                self._drop(claim, dropped, place.country)
                continue
            self.past_in = -_APART
            if dropped is not None:
                claim.dropped = dropped
            if claim.rule == Rule.LEAVES and all(v.country != place.country for v in self.visits):
                continue  # where a journey starts from is no stop
            visit = self._find(place.country, span, status, claim)
            if claim.length and (place is places[0] or len(places) == 1):
                whole = claim.whole or len(places) > 1
                (self.lengths if whole else visit.lengths).append(claim.length)
            if status is Status.PLANNED and not claim.heading and claim.mood not in _OLD_PLANS:
                if span is not None or Status.POSTPONED not in visit.body:
                    visit.planned_in = claim.sentence
            elif status in OFF:
                visit.called_off_in = claim.sentence
            visit.city = visit.city or place.city
            visit.claims.append(claim)
            visit.tours.append(number)
            visit.doubtful = visit.doubtful and claim.doubtful
            visit.meets.extend(m for m in claim.meets if m not in visit.meets)
            if status is not None:
                (visit.headline if claim.heading else visit.body).append(status)
            if claim.mood is Mood.WAS_TO:
                visit.unrealised = True
                visit.overtaken = visit.overtaken or claim.overtaken
            if status is Status.PLANNED and not claim.heading:
                visit.firm = visit.firm or is_firm(claim)
            visit.undecided = visit.undecided or claim.undecided
            if status is Status.POSTPONED and claim.anew is not None:
                begin_anew(self.visits, visit, claim)
            if span is not None and status is not Status.COMPLETED:
                visit.spans.append((span, claim.bound, claim.heading))
        if claim.tour is not None and claim.dropped is None:
            self.tours.append((number, claim.tour))
            if claim.rule in _DEPARTING and is_one_day(claim.tour):
                first = next(v for v in reversed(self.visits) if v.country == places[0].country)
                self.departures.append(Departure(first, claim.tour, claim.heading))

    def _depart(self, claim: Claim, today: date) -> None:
        """ "took off this morning": what is planned for these days has begun."""
        days = [s.start for s in (*claim.spans, claim.tour) if s is not None and s.start]
        if not days or today - timedelta(days=5) <= min(days) <= today:
            self.departed = True

    def _drop(self, claim: Claim, reason: str, country: str | None) -> None:
        """Keep what is denied: what was to be may be off by it; and where history is told."""
        claim.dropped = reason
        if reason == Verdict.HISTORY:
            self.past_in = claim.sentence
        if claim.mood is Mood.DENIED and not claim.heading:
            self.refusals.append((claim, country))

    def _find(
        self, country: str, span: DateSpan | None, status: Status | None, claim: Claim
    ) -> Visit:
        at = len(self.visits)
        for visit in reversed(self.visits):
            if visit.country != country or is_apart(visit, span):
                continue
            if not is_replaced(visit, status, claim, span):
                return visit
            if status is Status.PLANNED:
                at = self.visits.index(visit)  # what holds stands before what is off
        visit = Visit(country)
        self.visits.insert(at, visit)
        return visit

    def _add_loose(self, claim: Claim, today: date) -> None:
        span = claim.spans[0] if claim.spans else claim.tour
        status, dropped = judge_claim(claim, span, today)
        called_off = status in OFF
        if called_off and claim.mood is Mood.PAST and claim.sentence - self.past_in < _APART:
            status, dropped = None, Verdict.HISTORY  # "was to have gone in May, but put it off"
        if dropped is not None and status is None:
            self._drop(claim, dropped, None)
            return
        if status is Status.UNDER_WAY and claim.rule is Rule.JOURNEY and not claim.heading:
            self.touring.append(claim)
        if claim.turn is Turn.FINISH and span is not None:
            self._note_return(claim, span, today)
        if status is not None and (called_off or claim.turn is Turn.FINISH):
            self.turns.append((claim, status))
        if claim.length and status is not Status.COMPLETED:
            told = [v for v in self.visits if v.claims[-1].sentence == claim.sentence]
            here = told[0] if claim.local and len(told) == 1 else None
            (self.lengths if here is None else here.lengths).append(claim.length)
        if status is Status.PLANNED and span is not None:
            anew = goes_anew(self.visits, claim, span) or takes_new_days(self.turns, claim, span)
            if anew:
                return
        if claim.meets and self.visits:
            latest = max(reversed(self.visits), key=lambda visit: visit.claims[-1].sentence)
            latest.meets.extend(m for m in claim.meets if m not in latest.meets)
        if span is not None and status is not Status.COMPLETED:
            self.loose.append((claim, span))

    def _end_at_home(self, claim: Claim, today: date) -> None:
        span = next((s for s in claim.spans if s is not None), None)
        if span is not None and claim.rule in _COMING_HOME:
            claim.turn = Turn.FINISH
            self.loose.append((claim, span))
            self._note_return(claim, span, today)

    def _note_return(self, claim: Claim, span: DateSpan, today: date) -> None:
        if span.end is not None and span.end >= today:
            self.homeward = max(self.homeward, claim.sentence)

    def follow(self, leader: Journeys, claim: Claim, *, leads: bool = False) -> None:
        """Make the leader's journey one's own: what of it lies in the countries that ``claim``
        names, else what is told up to ``claim`` and what goes on from there. Whoever ``leads``
        a band has made all that was told of it."""
        within = {v.country for v in leader.visits}.intersection(claim.within)
        made = leader.visits if within else leader.told_with(claim.sentence)
        on = [v for v in made if not 0 <= v.called_off_in < claim.sentence]
        for visit in on or made:
            if within and visit.country not in within:
                continue
            own = next((v for v in self.visits if v.country == visit.country), None)
            if own is not None and (leads or not own.spans):
                own.spans = [*visit.spans, *own.spans]
                own.body = [*visit.body, *own.body] if leads else own.body
            elif own is None and visit.country != self.home:
                self.visits.append(visit)
        self.tours.extend(t for t in leader.tours if t not in self.tours)
        self.turns.extend(t for t in leader.turns if t not in self.turns)
        self.departed = self.departed or leader.departed

    def told_with(self, sentence: int) -> list[Visit]:
        """The visits that a party makes which is spoken of in ``sentence``: those told up to
        there, and those behind whose days follow soon; all, where none is told before."""
        before = [v for v in self.visits if any(c.sentence <= sentence for c in v.claims)]
        spans = [span for visit in before for span, _, _ in visit.spans]
        spans += [span for claim, span in self.loose if claim.sentence <= sentence]
        ends = [span.last_day for span in spans if span.last_day is not None]
        if not before or not ends:
            return before or self.visits
        return [v for v in self.visits if v in before or follows_soon(v, max(ends))]

    def finish(self, today: date) -> list[Draft]:
        """The traveller's trips: visits of one status and one time, in order."""
        settled: list[tuple[Visit, Status]] = []
        self.visits += find_refused(self.refusals, self.turns, self.visits)
        for visit in list(self.visits):
            self._put_off(visit)
        for visit in self.visits:
            status = find_outcome(self, visit, today)
            if status is not None:
                settled.append((visit, status))
        return self._group(settled, today)

    def _put_off(self, visit: Visit) -> None:
        """ "The visit has been put back to Thursday", told without a place."""
        claim = find_calling_off(self, visit)
        if claim is None or claim.turn is not Turn.POSTPONE or claim.anew is None:
            return
        if not any(claim in other.claims for other in self.visits):
            begin_anew(self.visits, visit, claim)

    def _group(self, settled: list[tuple[Visit, Status]], today: date) -> list[Draft]:
        drafts: list[Draft] = []
        told = [visit for visit, _ in settled]
        place_arrivals(told, self.loose)
        place_departures(told, self.departures)
        order_weekdays([visit for visit, status in settled if status not in OFF])
        for visit, status in settled:
            for draft in drafts:
                if belong_together(draft, visit, status, today) and not (
                    made_anew(visit) and draft.status is not status
                ):
                    draft.visits.append(visit)
                    if Status.UNDER_WAY in (draft.status, status):
                        draft.status = Status.UNDER_WAY
                    break
            else:
                drafts.append(Draft(status, [visit], None, []))
        for draft in drafts:
            numbers = {n for visit in draft.visits for n in visit.tours}
            spans = [span for n, span in self.tours if n in numbers]
            draft.tour = best_tour(spans)
            draft.claims = [c for visit in draft.visits for c in visit.claims]
        if drafts:
            place_loose(drafts, self.loose)
            lengthen_journey(drafts[0], self.lengths)
        return drafts


_APART = 2  # sentences behind a journey long over that no longer tell of it
_OLD_PLANS = frozenset({Mood.WOULD, Mood.WAS_TO})  # these plan nothing anew
_DEPARTING = frozenset({Rule.GOES, Rule.LEAVES_FOR})
_COMING_HOME = frozenset(
    {
        Rule.ENDS,
        Rule.GOES,
        Rule.IS_IN,
        Rule.ARRIVES,
        Rule.LEAVES_FOR,
    }
)
