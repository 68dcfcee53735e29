// Calendar files as ical.js reads them: a JSON list of texts in, the facts of their events out.
import { readFileSync } from "node:fs";

const { default: ICAL } = await import(process.argv[2]);

function tell(time) {
  if (time.zone !== ICAL.Timezone.utcTimezone) throw new Error(`no time in UTC: ${time}`);
  return time.toJSDate().toISOString();
}

function read(text) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return events.map((each) => {
    const event = new ICAL.Event(each);
    return [
      event.uid,
      tell(event.startDate),
      tell(event.endDate),
      event.summary,
      each.getFirstPropertyValue("status"),
      event.sequence,
      tell(each.getFirstPropertyValue("last-modified")),
    ];
  });
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
