"""Prints what vobject finds in the calendar named on the command line, an event a line."""

import json
import sys
from pathlib import Path

import vobject

calendar = vobject.readOne(Path(sys.argv[1]).read_bytes().decode())
calendar.validate(raiseException=True)
for event in calendar.contents.get("vevent", []):
    print(
        json.dumps(
            {
                "uid": event.uid.value,
                "title": event.summary.value,
                "start": event.dtstart.value.isoformat(),
                "end": event.dtend.value.isoformat(),
                "state": event.status.value,
            }
        )
    )
