/* The conversation: loads it, keeps it up to date, and sends what is pressed. */

import { STOPPED, call } from "./api.js";
import { clearComing, drawComing } from "./coming.js";
import { editMessage, replyTo, sendText, setCommands, showDraft, startComposer } from "./composer.js";
import { dayText, setNow, setZone } from "./dates.js";
import { element, find } from "./elements.js";
import { drawMessage, drawTimes } from "./message.js";
import { drawClock, drawPeople, forwardTo, startPanel, stopAt } from "./panel.js";

const log = find("log");
const list = find("messages");
const newer = find("newer");
const toast = find("toast");

const state = { bot: { name: "Afterword" }, people: [], person: null };
let shown = new Map(); // message id -> { message, json, node }
let waiting = new Set(); // messages whose pressed button has no answer yet
let atBottom = true;
let lastTop = 0;
let unseen = 0;

/* -- Loading: one request at a time; what changes meanwhile is asked for once more. -- */

const loadState = oneAtATime(async () => {
  const { now, bot, people, person } = await call("/api/state");
  setNow(now);
  Object.assign(state, { bot, people });
  setCommands(bot.commands);
  if (state.person === null) {
    state.person = people.some(({ id }) => id === fromAddress()) ? fromAddress() : person;
    showDraft(state.person);
  }
  drawAround();
});

const loadChat = oneAtATime(async () => {
  const { person } = state;
  if (person === null) return;
  const { messages, zone } = await call(`/api/chats/${person}`);
  if (person !== state.person) return;
  if (setZone(zone)) drawAnew();
  drawLog(messages);
});

const loadComing = oneAtATime(async () => {
  const { person } = state;
  if (person === null) return;
  const { coming } = await call(`/api/coming?person=${person}`);
  if (person === state.person) drawComing(coming, forwardTo);
});

function oneAtATime(load) {
  let running = null;
  let again = false;
  return async function run() {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await load();
      } while (again);
    })();
    try {
      await running;
    } catch (error) {
      if (error.message !== STOPPED) tell(error.message, true); // the notice says that already
    } finally {
      running = null;
    }
  };
}

const fromAddress = () => Number(location.hash.slice(1)) || null;

async function switchTo(id) {
  if (id === state.person) return;
  state.person = id;
  history.replaceState(null, "", `#${id}`); // a reload, or a second window, stays with this person
  shown = new Map();
  waiting = new Set();
  list.replaceChildren();
  clearComing();
  find("empty").hidden = true;
  goToBottom();
  showDraft(id);
  drawAround();
  await loadChat();
  await loadState();
  await loadComing();
}

/** After the clock was moved: shows the first of what has come since the message `newest`. */
async function forwarded(newest) {
  await loadChat();
  const first = [...shown.values()].find(({ message }) => message.id > newest && message.from === "bot");
  if (!first) return tell("Nothing came in that time.");
  const above = first.node.previousElementSibling;
  (above?.matches(".day") ? above : first.node).scrollIntoView({ block: "start" });
  first.node.focus({ preventScroll: true });
  atBottom = isAtBottom();
  lastTop = log.scrollTop;
  drawPill();
}

async function block(person, blocked) {
  try {
    await call(`/api/chats/${person.id}/block`, { blocked });
    await loadState();
  } catch (error) {
    tell(error.message, true);
  }
}

/* -- Drawing -- */

function drawAround() {
  const { bot, people, person } = state;
  const current = people.find(({ id }) => id === person);
  for (const node of document.querySelectorAll(".bot-name")) node.textContent = bot.name;
  log.setAttribute("aria-label", `Conversation with ${bot.name}`);
  find("person-name").textContent = current ? current.name : "";
  find("blocked").hidden = !current?.blocked;
  find("composer").hidden = Boolean(current?.blocked);
  find("blocked-text").textContent = current?.blocked ? `${current.name} has blocked the bot.` : "";
  const unread = people.reduce((sum, each) => sum + (each.id === person ? 0 : each.unread), 0);
  document.title = `${unread ? `(${unread}) ` : ""}${bot.name} preview`;
  drawPeople(people, person);
  drawClock();
}

/** Draws only what changed, so that the place read, the focus and a playing voice stay. */
function drawLog(messages) {
  const first = shown.size === 0;
  const fresh = messages.filter(({ id }) => !shown.has(id));
  log.setAttribute("aria-busy", first); // a whole conversation is not read out
  const before = shown;
  shown = new Map(messages.map((message) => {
    const json = JSON.stringify(message);
    const old = before.get(message.id);
    return [message.id, old?.json === json ? old : { message, json, node: old?.node }];
  }));
  for (const [id, { node }] of before) if (!shown.has(id)) node.remove();
  for (const entry of shown.values()) {
    if (before.get(entry.message.id) !== entry) redraw(entry);
  }
  drawOrder();
  find("empty").hidden = messages.length > 0;
  requestAnimationFrame(() => log.setAttribute("aria-busy", false));

  if (first || fresh.some(({ from }) => from === "me")) goToBottom();
  else if (!atBottom) unseen += fresh.length;
  drawPill();
}

/** All times are others. */
function drawAnew() {
  for (const entry of shown.values()) redraw(entry);
  drawClock();
  clearComing();
  loadComing();
}

function redraw(entry) {
  const old = entry.node;
  const focused = old?.contains(document.activeElement);
  entry.node = drawMessage(entry.message, handlers);
  waiting.delete(entry.message.id);
  old?.replaceWith(entry.node);
  // The pressed button is gone with the old text: go on reading from the new one.
  if (focused) entry.node.focus({ preventScroll: true });
}

function drawOrder() {
  for (const empty of list.querySelectorAll(".day:last-child, .day:has(+ .day)")) empty.remove();
  let day = "";
  for (const { message, node } of shown.values()) {
    const text = dayText(new Date(message.date));
    if (!node.isConnected) list.append(node);
    const above = node.previousElementSibling;
    const heading = above?.matches(".day") ? above : null;
    if (text === day || heading?.textContent !== text) heading?.remove();
    if (text !== day && heading?.textContent !== text) {
      node.before(element("h2", { class: "day" }, element("span", {}, text)));
    }
    day = text;
  }
}

/* -- What a message may ask for -- */

const handlers = {
  get botName() { return state.bot.name; },
  find: (id) => shown.get(id)?.message,
  reply: replyTo,
  edit: editMessage,
  say: sendText,
  jump(id) {
    const { node } = shown.get(id);
    node.scrollIntoView({ block: "center" });
    node.focus({ preventScroll: true });
  },
  async press(message, { data }, key) {
    if (waiting.has(message.id)) return;
    waiting.add(message.id);
    // Not `disabled`: a keyboard user would lose the place.
    const keyboard = key.closest(".keyboard");
    keyboard.setAttribute("aria-busy", "true");
    for (const each of keyboard.querySelectorAll("button")) each.setAttribute("aria-disabled", "true");
    key.classList.add("pressed");
    try {
      const { answer } = await call(`/api/chats/${state.person}/press`, { message_id: message.id, data });
      if (answer?.text && answer.alert) showAlert(answer.text);
      else if (answer?.text) tell(answer.text);
    } catch (error) {
      tell(error.message, true);
    }
    waiting.delete(message.id);
    keyboard.removeAttribute("aria-busy");
    for (const each of keyboard.querySelectorAll("button")) each.removeAttribute("aria-disabled");
    key.classList.remove("pressed");
    loadChat();
    loadComing();
  },
};

let toastEnd = 0;

/** A short notice over the conversation; an error stays longer. */
function tell(text, isError = false) {
  clearTimeout(toastEnd);
  toast.textContent = text;
  toast.classList.toggle("is-error", isError);
  toastEnd = setTimeout(() => { toast.textContent = ""; }, (isError ? 6000 : 3000) + text.length * 50);
}

function showAlert(text) {
  find("alert-text").textContent = text;
  find("alert").showModal();
}

/* -- The place in the conversation -- */

function goToBottom() {
  atBottom = true;
  unseen = 0;
  log.scrollTop = log.scrollHeight;
  drawPill();
}

function drawPill() {
  newer.hidden = atBottom;
  find("newer-text").textContent = unseen === 0 ? "" : unseen === 1 ? "1 new message" : `${unseen} new messages`;
  if (unseen) newer.removeAttribute("aria-label");
  else newer.setAttribute("aria-label", "To the newest message");
}

const isAtBottom = () => log.scrollHeight - log.scrollTop - log.clientHeight < 48;

/** Only a move upwards leaves the bottom: a message that grows below is no wish to read back. */
function followScroll() {
  if (isAtBottom()) atBottom = true;
  else if (log.scrollTop < lastTop) atBottom = false;
  lastTop = log.scrollTop;
  if (atBottom) unseen = 0;
  drawPill();
}

/* -- Live updates -- */

function listen() {
  const events = new EventSource("/api/events");
  events.addEventListener("open", () => {
    find("offline").hidden = true;
    loadState().then(loadChat).then(loadComing);
  });
  events.addEventListener("message", ({ data }) => {
    const event = JSON.parse(data);
    if (event.clock) {
      setNow(event.clock);
      drawClock();
      stopAt(new Date(event.clock));
      drawTimes(list);
    }
    if (event.clock || event.chat === state.person) loadComing();
    if (event.chat === state.person) loadChat().then(loadState);
    else if (event.chat) loadState();
  });
  events.addEventListener("error", () => {
    find("offline").textContent = STOPPED;
    find("offline").hidden = false;
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
  });
}

startPanel({
  switchTo, block, tell, forwarded,
  added: (id) => loadState().then(() => switchTo(id)),
  newest: () => Math.max(0, ...shown.keys()),
});
setInterval(() => drawTimes(list), 1000);
startComposer(() => loadChat());
find("start").addEventListener("click", () => {
  log.focus(); // the button goes away with the first message
  find("start").disabled = true;
  sendText("/start").then(() => { find("start").disabled = false; });
});
find("unblock").addEventListener("click", () => block(state.people.find(({ id }) => id === state.person), false));
newer.addEventListener("click", () => {
  goToBottom();
  log.focus();
});
log.addEventListener("scroll", followScroll, { passive: true });
// Pictures that load, cards that grow, the keyboard that opens: the newest stays in view.
const resized = new ResizeObserver(() => { if (atBottom) log.scrollTop = log.scrollHeight; });
resized.observe(log);
resized.observe(list);
window.addEventListener("hashchange", () => fromAddress() && switchTo(fromAddress()));
listen();
