// Prints what ical.js, the reader inside Thunderbird, finds in the calendar named on the command
// line: one JSON object an event, days as it understands them (the end exclusive).
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component, { strictExceptions: true });
  console.log(JSON.stringify({
    uid: event.uid,
    title: event.summary,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    state: component.getFirstPropertyValue("status"),
  }));
}
