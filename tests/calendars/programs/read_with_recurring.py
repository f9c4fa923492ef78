"""Prints what recurring-ical-events finds between 1990 and 2060, an event a line."""

import json
import sys
from datetime import date
from pathlib import Path

import icalendar
import recurring_ical_events

calendar = icalendar.Calendar.from_ical(Path(sys.argv[1]).read_bytes())
found = recurring_ical_events.of(calendar, skip_bad_series=False)
for event in found.between(date(1990, 1, 1), date(2060, 1, 1)):
    print(
        json.dumps(
            {
                "uid": str(event["UID"]),
                "title": str(event["SUMMARY"]),
                "start": event.decoded("DTSTART").isoformat(),
                "end": event.decoded("DTEND").isoformat(),
                "state": str(event["STATUS"]),
            }
        )
    )
