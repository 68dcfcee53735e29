/* The bot's clock and how dates are written. The zone is the browser's, as on a real phone. */

const LANGUAGE = "en-GB";
const format = (options) => new Intl.DateTimeFormat(LANGUAGE, options);
const TIME = format({ hour: "2-digit", minute: "2-digit", hour12: false });
const DAY = format({ weekday: "short", day: "numeric", month: "short" });

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
  return date.getFullYear() === now().getFullYear() ? day : `${day} ${date.getFullYear()}`;
}

const phone = (options) => new Intl.DateTimeFormat(navigator.language, options);
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

/** The value of a date-time field: local, to the minute. */
export function fieldValue(date) {
  return new Date(date - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}
