/* The people who try the bot, and the bot's clock. */

import { call } from "./api.js";
import { stopText } from "./coming.js";
import { daysLater, fieldValue, fromField, momentText, now, setNow } from "./dates.js";
import { element, find } from "./elements.js";

const panel = find("panel");
const wide = matchMedia("(min-width: 780px)");
const error = find("panel-error");

let ask = {};
let forwarding = null;

/** `chat`: { switchTo(id), block(person, blocked), added(id), tell(text, isError), newest(),
 *  forwarded(newest) } */
export function startPanel(chat) {
  ask = chat;
  wide.addEventListener("change", place);
  place();
  find("add-person").addEventListener("submit", addPerson);
  find("one-hour").addEventListener("click", () => forward(new Date(now().getTime() + 3600e3)));
  find("seven-days").addEventListener("click", () => forward(daysLater(now(), 7)));
  find("tomorrow").addEventListener("click", () => forward(daysLater(now(), 1, "09:00")));
  find("go-to").addEventListener("submit", goTo);
  panel.addEventListener("toggle", () => { error.textContent = ""; });
  setInterval(drawClock, 1000);
}

/** Beside the chat it is always there, on a phone it is a drawer that closes by itself. */
function place() {
  panel.popover = wide.matches ? null : "auto";
}

function hide() {
  if (!wide.matches && panel.matches(":popover-open")) panel.hidePopover();
}

export function drawPeople(people, current) {
  const focused = document.activeElement?.dataset.key;
  find("people").replaceChildren(...people.map((person) => {
    const chosen = person.id === current;
    const unread = chosen ? 0 : person.unread;
    const label = unread ? `${person.name}, ${unread} unread` : person.name;
    const button = element("button", {
      type: "button", class: "person", "aria-current": chosen ? "true" : null, "aria-label": label, "data-key": `person ${person.id}`,
    }, element("span", { class: "person-name" }, person.name),
    unread ? element("span", { class: "badge" }, String(unread)) : null);
    button.addEventListener("click", () => {
      hide();
      ask.switchTo(person.id);
    });
    return element("li", {}, button, chosen ? blockButton(person) : null);
  }));
  if (focused) panel.querySelector(`[data-key="${focused}"]`)?.focus();
  const others = people.filter(({ id }) => id !== current).reduce((sum, { unread }) => sum + unread, 0);
  find("other-unread").hidden = !others;
  find("other-unread").textContent = others;
  document.querySelector(".menu-button").setAttribute("aria-label", others ? `People and clock, ${others} unread` : "People and clock");
}

function blockButton(person) {
  const button = element("button", { type: "button", class: "quiet", "data-key": `block ${person.id}` },
    person.blocked ? "Unblock the bot" : "Block the bot");
  button.addEventListener("click", () => {
    hide();
    ask.block(person, !person.blocked);
  });
  return button;
}

async function addPerson(event) {
  event.preventDefault();
  const field = find("new-name");
  const name = field.value.trim();
  error.textContent = "";
  if (!name) return;
  try {
    const { id } = await call("/api/people", { name });
    field.value = "";
    hide();
    ask.added(id);
  } catch (problem) {
    error.textContent = `Not added. ${problem.message}`;
  }
}

export function drawClock() {
  const date = now();
  for (const id of ["clock", "header-time"]) {
    const time = find(id);
    const text = momentText(date);
    if (time.textContent !== text) time.textContent = text;
    time.dateTime = date.toISOString();
  }
  find("moment").min = fieldValue(date);
  if (forwarding) {
    const { from, to, bar } = forwarding;
    bar.value = Math.min(1, (date - from) / (to - from));
  }
}

function goTo(event) {
  event.preventDefault();
  const to = fromField(find("moment").value);
  if (to > now()) return forward(to);
  error.textContent = Number.isNaN(to.getTime()) ? "Choose a day and a time."
    : `The clock only moves forward: choose a moment after ${momentText(now())}.`;
}

/** The clock stands at a minute in which something is sent, on its way or not. */
export function stopAt(date) {
  const text = stopText(date);
  if (forwarding && forwarding.stop.textContent !== text) forwarding.stop.textContent = text;
}

/** From the time line; what is due this moment is sent a second later. */
export function forwardTo(date) {
  return forward(new Date(Math.max(date, now().getTime() + 1000)));
}

async function forward(to) {
  if (forwarding) return;
  error.textContent = "";
  const text = `Forwarding to ${momentText(to).replace(",", "")}…`;
  const stop = element("span", { class: "stopped" });
  const bar = element("progress", { max: 1, value: 0, "aria-label": text });
  const newest = ask.newest();
  const opener = document.activeElement;
  forwarding = { from: now(), to, bar, stop };
  find("forwarding").replaceChildren(element("span", {}, text), stop, bar);
  hide();
  setBusy(true);
  try {
    const answer = await call("/api/clock", { to: to.toISOString() });
    setNow(answer.now);
    await ask.forwarded(newest);
  } catch (problem) {
    ask.tell(`The clock was not forwarded. ${problem.message}`, true);
  }
  forwarding = null;
  find("forwarding").replaceChildren();
  setBusy(false);
  if (document.activeElement === document.body) opener.focus(); // it was disabled meanwhile
  drawClock();
}

function setBusy(busy) {
  find("clock-controls").disabled = busy;
  find("coming").setAttribute("aria-busy", busy);
}
