/* The time line: what the bot will send to the person who is chosen, and when. */

import { dayText, momentText, timeText } from "./dates.js";
import { element, find, icon } from "./elements.js";

const list = find("coming");
const planned = new Map(); // minute -> what, kept when it has gone by: a forward names its stops
let drawn = "";

/** `coming`: [{ at, text, silent }] in order; `forwardTo(date)` when one is pressed. */
export function drawComing(coming, forwardTo) {
  for (const { at } of coming) planned.delete(minuteOf(new Date(at)));
  for (const { at, text } of coming) {
    const minute = minuteOf(new Date(at));
    planned.set(minute, planned.has(minute) ? `${planned.get(minute)}, ${text}` : text);
  }
  const json = JSON.stringify(coming);
  if (json === drawn) return;
  drawn = json;
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  list.replaceChildren(...groupByDay(coming).map(([day, entries], number) => {
    const title = element("h3", { id: `coming-${number}` }, day);
    const rows = entries.map((entry) => element("li", {}, drawEntry(entry, day, forwardTo)));
    return element("div", {}, title, element("ul", { "aria-labelledby": title.id }, ...rows));
  }));
  find("coming-hint").textContent = coming.length ? "Press one to move the clock there."
    : "Nothing planned. Tell the bot when you meet somebody: “Anna Thursdays 15:00”.";
  if (focused) (list.querySelector(`[data-key="${focused}"]`) ?? list.querySelector("button"))?.focus();
}

/** For another person: nothing of the last one stays. */
export function clearComing() {
  planned.clear();
  drawn = "";
  list.replaceChildren();
  find("coming-hint").textContent = "";
}

/** "Thu 26 Nov 16:10 · after Anna", as far as it is known. */
export function stopText(date) {
  const moment = momentText(date).replace(",", "");
  const text = planned.get(minuteOf(date));
  return text ? `${moment} · ${text}` : moment;
}

const minuteOf = (date) => Math.floor(date / 60000);

function groupByDay(coming) {
  const days = [];
  for (const entry of coming) {
    const day = dayText(new Date(entry.at));
    if (days.at(-1)?.[0] !== day) days.push([day, []]);
    days.at(-1)[1].push(entry);
  }
  return days;
}

function drawEntry({ at, text, silent }, day, forwardTo) {
  const date = new Date(at);
  const button = element("button", {
    type: "button", class: `stop ${silent ? "silent" : ""}`, title: "Forward to here", "data-key": at,
  },
  element("span", { class: "unseen" }, `Forward to ${day}, `),
  element("time", { datetime: at }, timeText(date)), " ",
  element("span", { class: "stop-text" }, text, silent ? " " : null, silent ? element("small", {}, "· silent") : null),
  icon("forward"));
  button.addEventListener("click", () => forwardTo(date));
  return button;
}
