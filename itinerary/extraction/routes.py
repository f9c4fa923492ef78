"""The places of an act: where it leads, where it comes from, what is no place gone to."""

from __future__ import annotations

from itinerary.extraction.act import ACTING, BEING, Act, find_lemma
from itinerary.extraction.claims import Destination
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry
from itinerary.language.mentions import PlaceKind, PlaceMention

# Which prepositions lead to the place of each frame; "" is a direct object.
LEADS_TO = {
    parts.VISIT: ("", parts.IN, parts.INCLUDE, parts.OF, parts.TO),
    parts.GO: (parts.TO, parts.INCLUDE, parts.VIA, parts.FOR, parts.IN),
    parts.LEAVE: (parts.FOR, parts.TO, parts.INCLUDE, parts.VIA),
    parts.ARRIVE: (parts.IN, parts.TO, parts.INCLUDE, ""),
    parts.STAY: (parts.IN, parts.INCLUDE),
    parts.ATTEND: (parts.IN, parts.INCLUDE),
    parts.MEET: (parts.IN,),
    parts.HOST: (parts.IN, parts.TO),
    parts.INVITE: (parts.TO, parts.IN),
    parts.BEGIN: (parts.IN,),
    parts.END: (parts.IN,),
    parts.JOURNEY: (parts.TO, parts.OF, parts.IN, parts.INCLUDE, parts.VIA, parts.FOR, ""),
    parts.CANCEL: (parts.OF, parts.IN, parts.TO, parts.FROM, ""),
    parts.POSTPONE: (parts.OF, parts.IN, parts.TO, ""),
    parts.CARRY: (parts.TO, parts.IN, parts.VIA),
    parts.ACCOMPANY: (parts.TO, parts.IN),
    BEING: (parts.IN, parts.INCLUDE, ""),
    ACTING: (parts.IN,),
}

# The frames that tell of being there rather than of setting out or arriving.
STAYING = frozenset(
    {parts.VISIT, parts.STAY, parts.ATTEND, parts.MEET, parts.HOST, parts.JOURNEY, BEING, ACTING}
)


# "a tour that also includes", "that will take her to".
_LISTS_STOPS = compile_rule(
    "RELATIVE (?: .{0,5} [INCLUDE CARRY] | [THE DEMONYM]* [PERSON PRONOUN] .{0,4} PAY TO )"
)

# "her first trip as prime minister to Japan": in which office is no clause.
IN_OFFICE = compile_rule(
    "WHILE THE? (?:PERSON | [WORD NAME OF]{1,4}) (?: [ON IN DURING]? THE? DATE )? COMMA? [TO IN]"
    " [THE DEMONYM WORD NAME]{0,3} [PLACE REGION]"
)


# "to Norway and after that to Finland": the list goes on.
_AFTER_THAT = compile_rule("WHILE RELATIVE TO")


# "represents something we admire in Rome": a clause hung on without a word for it.
_THAT_THEY = compile_rule("[WORD NAME] PRONOUN")
# "will go to Oslo, a spokesman said in Rome": where it is said is no stop.
_SPEAKER = compile_rule("COMMA QUOTE? [THE DEMONYM HIS WORD NAME PERSON PRONOUN]{1,5} ADVERB? $")


# What may open a clause hung on to an act, or say who has told of it.
_HUNG_ON = compile_rule("[REPORT RELATIVE WHILE PRONOUN]")


def cut_relative(scene: Scene, strip: Strip, act: Act) -> int:
    """Where the places of an act end: at a clause hung on to it, unless that lists the stops."""
    shape = strip.shape
    for match in _HUNG_ON.finditer(shape, act.item + 1, act.end):
        i = match.start()
        if shape[i] == parts.REPORT:
            if i != act.group.verb and (act.noun or _SPEAKER.search(shape, act.item + 1, i)):
                return i
        elif not _goes_on(shape, i) and not (
            act.noun and _is_of_journey(shape, i) and not _is_of_bloc(scene, strip, act, i)
        ):
            return i
    return act.end


def _is_of_bloc(scene: Scene, strip: Strip, act: Act, relative: int) -> bool:
    """ "her visit is backed by the group on Lebanon, which includes": the states are members."""
    words = scene.tokens.lower[strip.last[act.item] : strip.first[relative]]
    return not scene.lexicon.blocs.isdisjoint(words)


def _goes_on(shape: str, i: int) -> bool:
    """ "and after that to Finland": the list of places goes on."""
    return bool(_AFTER_THAT.match(shape, i) or _AFTER_THAT.match(shape, i - 1))


def _is_of_journey(shape: str, i: int) -> bool:
    """Whether a clause lists the stops of a journey, or says in which office it is made."""
    return bool(_LISTS_STOPS.match(shape, i) or IN_OFFICE.match(shape, i))


def find_origins(strip: Strip, act: Act, groups: list[PlaceGroup]) -> list[PlaceGroup]:
    """The places that the clause leaves: "from Hanoi", "left Beijing for …"."""
    origins = [g for g in groups if g.preposition == parts.FROM]
    if act.frame == parts.LEAVE:
        origins += [g for g in groups if g.preposition == "" and g.first - act.item <= 3]
        if origins and origins[-1].preposition == "":
            origins += [g for g in groups if _is_left_next(strip, origins[-1], g)]
    return origins


_LEFT_NEXT = compile_rule("ON? DATE COMMA? AND THE?")


def _is_left_next(strip: Strip, left: PlaceGroup, group: PlaceGroup) -> bool:
    """ "leaves Rome on Monday and Milan on Tuesday": the second place is left, too."""
    return _LEFT_NEXT.fullmatch(strip.shape, left.last, group.first) is not None


def find_place_left(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    """ "Turkey, which he leaves on Nov. 30": the place that the relative clause is about."""
    shape = strip.shape
    i = act.group.first - 1
    while i > 0 and shape[i] != parts.RELATIVE and act.group.first - i < 4:
        i -= 1
    if i > 1 and shape[i] == parts.RELATIVE:
        for k in (i - 1, i - 2):
            if shape[k] == parts.PLACE:
                return resolve_place(scene, strip, k)
    return None


_AT_MEETINGS = frozenset({parts.ATTEND, parts.MEET, BEING, ACTING})
# "will discuss the war and the peace talks in Rome": what is talked about is there.
_TALKS_ON = compile_rule("WEIGH [^SEMICOLON DATE]{0,12} TALKS IN [THE DEMONYM WORD NAME]{0,3} $")
# "leaves Rome on Monday for talks with the premier in Oslo", "has left the country for the 43rd
# Nordic summit and related summits in Oslo"
_WITHIN = "[^SEMICOLON RELATIVE REPORT AND]{0,8}"
_FOR_MEETING = compile_rule(
    f"{_WITHIN} FOR [^COMMA PLACE FOR RELATIVE REPORT]{{0,14}} [TALKS EVENT MEET] {_WITHIN}"
)
_MEETING_OF = compile_rule("(PLACE) [WORD NAME]{0,2} [EVENT TALKS]")


def names_meeting(strip: Strip, group: PlaceGroup) -> bool:
    """ "attend the Berlin summit": a town in front of a meeting is where it is held."""
    mention = strip.refs[group.last - 1]
    return (
        isinstance(mention, PlaceMention)
        and mention.kind in (PlaceKind.CITY, PlaceKind.CAPITAL)
        and _MEETING_OF.match(strip.shape, group.last - 1) is not None
    )


def is_addressed(strip: Strip, act: Act, group: PlaceGroup) -> bool:
    """ "will address the Knesset": a parliament, unlike "will address Israel"."""
    mention = strip.refs[group.last - 1]
    if find_lemma(strip, act) != "address":
        return False
    return isinstance(mention, PlaceMention) and mention.kind is not PlaceKind.COUNTRY


def reserves_days(strip: Strip, item: int) -> bool:
    """Whether the verb at ``item`` is one of keeping days free: "set aside Monday for Riga"."""
    entry = strip.refs[item]
    return isinstance(entry, Entry) and parts.DATE in entry.before


_BANDS = frozenset(parts.RETINUE + parts.GROUP)


def leads_to(strip: Strip, act: Act, group: PlaceGroup) -> bool:
    """Whether the frame of ``act`` takes the group's preposition; "here" and "there" need none."""
    if act.frame == parts.ATTEND and not group.preposition and is_addressed(strip, act, group):
        return True
    if act.frame == parts.ATTEND and group.preposition == parts.TO:
        # "will lead a delegation to Melbourne"
        return not _BANDS.isdisjoint(strip.shape[act.item : group.first])
    if act.frame in _AT_MEETINGS and not group.preposition and names_meeting(strip, group):
        return True
    if act.frame == parts.LEAVE and group.preposition == parts.IN:
        return _FOR_MEETING.fullmatch(strip.shape, act.item + 1, group.first) is not None
    if act.frame == ACTING and _TALKS_ON.fullmatch(strip.shape, act.item, group.first):
        return False
    if act.noun and group.preposition == parts.FOR and group.first > act.group.verb > act.item:
        return False  # "the visit is crucial for Canada"
    if group.preposition == parts.FOR and reserves_days(strip, act.item):
        return True
    if act.frame == parts.BEGIN and group.preposition == parts.WITH:
        # "a tour starting with Oman"; "started with Iran's case" is another matter
        return group.first == act.item + 1 and group.link == "with"
    if act.frame == parts.CARRY and group.preposition == parts.IN:
        # "took decisions in Rome" carries nobody there
        behind = strip.shape[act.item + 1 : group.first]
        return behind[:1] in parts.HIM + parts.HIS + parts.PERSON or parts.TO in behind
    if act.frame == parts.GO and group.link == "between":
        return True  # "shuttles between Riga and Minsk"
    adverbial = strip.shape[group.last - 1] in parts.HERE + parts.THERE
    return adverbial or group.preposition in LEADS_TO[act.frame]


def speaks(strip: Strip, act: Act, group: PlaceGroup) -> bool:
    """ "state television in Naypyidaw said": the place of whoever speaks or acts."""
    if group.link == "where":
        return False
    after = strip.shape[group.last : group.last + 1]
    if after == parts.REPORT:
        return True
    if act.frame == parts.JOURNEY and act.item < group.first:
        return False  # "a stay in Rome is set for Friday"
    return (
        group.preposition == parts.IN and bool(after) and after in parts.HAS + parts.HAD + parts.IS
    )


def is_host_phrase(strip: Strip, group: PlaceGroup) -> bool:
    """ "at the invitation of China": no place gone to."""
    return group.preposition == parts.OF and strip.shape[group.first - 1] in (
        parts.INVITATION + parts.EVENT + parts.TALKS
    )
