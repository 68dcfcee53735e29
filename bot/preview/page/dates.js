/* The bot's clock and how dates are written: in the zone in which the bot takes the person to be,
   as on a phone that is there with them. Before that is known it is the browser's. */

const LANGUAGE = "en-GB";

let zone; // undefined: the browser's
let TIME, DAY, WALL;
setZone("");

/** Writes everything in this zone from now on; whether it is another one. */
export function setZone(name) {
  if (TIME && (name || undefined) === zone) return false;
  zone = name || undefined;
  const format = (options, language = LANGUAGE) => new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
  TIME = format({ hour: "2-digit", minute: "2-digit", hour12: false });
  DAY = format({ weekday: "short", day: "numeric", month: "short" });
  WALL = format({ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, "sv-SE");
  return true;
}

let told = Date.now();
let toldAt = performance.now();

/** Takes the server's time; between two such calls the clock runs on by itself. */
export function setNow(iso) {
  told = Date.parse(iso);
  toldAt = performance.now();
}

export const now = () => new Date(told + performance.now() - toldAt);
export const timeText = (date) => TIME.format(date);
export const momentText = (date) => `${dayText(date)}, ${timeText(date)}`;

/** "Sun 22 Nov", with the year when it is another one. */
export function dayText(date) {
  const day = DAY.format(date).replace(",", "");
  const year = fieldValue(date).slice(0, 4);
  return year === fieldValue(now()).slice(0, 4) ? day : `${day} ${year}`;
}

const phone = (options) => new Intl.DateTimeFormat(navigator.language, { timeZone: zone, ...options });
const HOUR = phone({ hour: "numeric" }).resolvedOptions().hour12 ? "numeric" : "2-digit"; // 4:10 pm, 04:10
const PHONE = {
  w: { weekday: "long" },
  d: { day: "2-digit", month: "2-digit", year: "2-digit" },
  D: { day: "numeric", month: "long", year: "numeric" },
  t: { hour: HOUR, minute: "2-digit" },
  T: { hour: HOUR, minute: "2-digit", second: "2-digit" },
};

/** A moment as the phone writes it into a message, in its own zone and language: `r` (relative)
 *  or some of `w`, `d` or `D`, `t` or `T`. */
export function phoneText(date, pattern) {
  if (pattern === "r") return relativeText(date);
  const options = Object.assign({}, ...[...pattern].map((letter) => PHONE[letter]));
  return phone(options).format(date);
}

function relativeText(date) {
  const seconds = (date - now()) / 1000;
  const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? units.at(-1);
  const relative = new Intl.RelativeTimeFormat(navigator.language, { numeric: "auto" });
  return relative.format(Math.round(seconds / length), unit);
}

/** "2:05" for 125 seconds. */
export function durationText(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** The value of a date-time field: the wall clock, to the minute. */
export const fieldValue = (date) => WALL.format(date).replace(" ", "T");

/** The moment at which the wall clock shows the value of a date-time field. */
export function fromField(value) {
  const wall = Date.parse(`${value}Z`);
  const ahead = (moment) => Date.parse(`${fieldValue(new Date(moment))}Z`) - Math.floor(moment / 60000) * 60000;
  if (Number.isNaN(wall)) return new Date(NaN);
  const near = wall - ahead(wall); // a clock change may lie between
  return new Date(wall - ahead(near));
}

/** So many days later, at this time of the day or at the same. */
export function daysLater(date, days, time = fieldValue(date).slice(11)) {
  const day = new Date(Date.parse(`${fieldValue(date).slice(0, 10)}Z`) + days * 86400000);
  return fromField(`${day.toISOString().slice(0, 10)}T${time}`);
}
