"""How the extractor read an article: sentences with mentions marked, claims, verdicts."""

from __future__ import annotations

from collections.abc import Iterator

from itinerary.extraction.claims import Claim
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.facts import Article, DateMention, DateSpan, Trip
from itinerary.language.mentions import PersonMention, PlaceMention


def explain(article: Article) -> str:
    """The article's sentences with their mentions, and for each claim its rule and its fate.

    Mentions are marked ``[who:Name/role/country]``, ``[where:Seoul/KR]``,
    ``[when:2023-11-08…2023-11-09]``. Below each sentence stands what was claimed and by which
    rule; a claim that does not count says why.
    """
    from itinerary.extraction import read_article

    scene, claims, trips = read_article(article)
    return "\n".join(_lines(scene, claims, trips))


def _lines(scene: Scene, claims: list[Claim], trips: list[Trip]) -> Iterator[str]:
    article = scene.article
    yield f"{article.doc}: {article.published} (from {article.published_from})"
    yield ""
    for strip in scene.strips:
        yield _mark(scene, strip)
        for claim in claims:
            if claim.sentence == strip.number:
                yield "    " + _tell(scene, claim)
    yield ""
    for trip in trips:
        names = ", ".join(f"{p.name or p.role} ({p.country})" for p in trip.travellers)
        yield f"{trip.status.value}: {names} {trip.start}…{trip.end} confidence {trip.confidence}"
        for stop in trip.stops:
            place = f"{stop.country} {stop.city or ''}"
            yield f"    {place} {stop.start}…{stop.end} {stop.date_text or ''}"
        for reason in trip.reasons:
            yield f"    · {reason}"


def _mark(scene: Scene, strip: Strip) -> str:
    text = scene.article.text
    tokens = scene.tokens
    pieces: list[str] = []
    for i in range(len(strip)):
        words = text[tokens.starts[strip.first[i]] : tokens.ends[strip.last[i] - 1]]
        words = " ".join(words.split())
        ref = strip.refs[i]
        if isinstance(ref, PersonMention):
            linked = [scene.entities[n] for n in scene.links[strip.people[i]]]
            label = (
                " + ".join(f"{w.name or '?'}/{w.role or '?'}/{w.country}" for w in linked) or "?"
            )
            words = f"[{words} who:{label}]"
        elif isinstance(ref, PlaceMention):
            words = f"[{words} where:{ref.city or ref.kind.value}/{ref.country}]"
        elif isinstance(ref, DateMention):
            words = f"[{words} when:{_days(ref.span)}]"
        pieces.append(words)
    return " ".join(pieces) + f"\n    {strip.shape}"


def _days(span: DateSpan | None) -> str:
    if span is None:
        return "?"
    return str(span.start) if span.start == span.end else f"{span.start}…{span.end}"


def _tell(scene: Scene, claim: Claim) -> str:
    who = ", ".join(scene.entities[w].name or scene.entities[w].role or "?" for w in claim.who)
    spans = claim.spans + [None] * len(claim.places)
    where = (
        ", ".join(
            f"{p.city or ''}/{p.country} {_days(s)}"
            for p, s in zip(claim.places, spans, strict=False)
        )
        or f"(no place) {_days(spans[0]) if claim.spans else ''}"
    )
    tour = f" tour {_days(claim.tour)}" if claim.tour else ""
    fate = f"  ✗ {claim.dropped}" if claim.dropped else ""
    company = "".join(
        f" with {scene.entities[c].name or scene.entities[c].role}" for c in claim.companions
    )
    return (
        f"→ {claim.rule}: {who}{company}: {where}{tour} [{claim.mood.value}, {claim.turn.value}, "
        f"{claim.bound.value}{_tell_outlook(claim)}]{fate}"
    )


def _tell_outlook(claim: Claim) -> str:
    """What a claim says of the journey beside its mood and turn."""
    told = []
    if claim.overtaken:
        told.append("overtaken")  # "was to have gone"
    if claim.undecided:
        told.append("undecided")
    if claim.unfounded:
        told.append("unfounded")  # "denied reports that"
    if claim.anew is not None:
        told.append(f"anew {_days(claim.anew)}")
    return "".join(f", {one}" for one in told)
