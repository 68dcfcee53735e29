/* Where the mentor types. What is typed is kept, per person, until the server has it. */

import { STOPPED, call } from "./api.js";
import { element, find, opensMenu } from "./elements.js";
import { sizeText } from "./media.js";
import { summary } from "./message.js";

const LONGEST = /.{1,4096}(?=\s|$)|.{1,4096}/gsu; // a phone splits longer texts as well
const KINDS = {
  photo: { label: "Photo", accept: "image/*" },
  voice: { label: "Voice", accept: "audio/*" },
  document: { label: "File", accept: "" },
};

const box = find("text");
const file = find("file");
const commandList = find("commands");
const sendButton = find("send");
const touch = matchMedia("(pointer: coarse)");

/** Person id -> { text, reply, editing, file: { kind, blob }, before } */
const drafts = new Map();
let person = null;
let commands = [];
let active = -1;
let sending = false;
let sent = () => {};

/** `whenSent()` is called after each message that the server took. */
export function startComposer(whenSent) {
  sent = whenSent;
  box.addEventListener("input", typed);
  box.addEventListener("keydown", key);
  find("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  find("cancel").addEventListener("click", cancel);
  find("slash").addEventListener("click", toggleCommands);
  box.addEventListener("blur", () => setTimeout(() => {
    if (!find("composer").contains(document.activeElement)) closeCommands();
  }));
  opensMenu(find("attach"), () => Object.entries(KINDS).map(([kind, { label }]) => (
    { label: `${label}…`, icon: kind, act: () => choose(kind) })));
  file.addEventListener("change", chosen);
  file.addEventListener("cancel", () => box.focus());
}

export const setCommands = (list) => { commands = list; };

export function showDraft(of) {
  person = of;
  draw();
  closeCommands();
  showError("");
}

export function replyTo(message) {
  const draft = current();
  if (draft.editing) leaveEditing(draft);
  draft.reply = message;
  draw();
  box.focus();
}

export function editMessage(message) {
  const draft = current();
  if (!draft.editing) draft.before = draft.text;
  Object.assign(draft, { editing: message, text: message.text, reply: null, file: null });
  draw();
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}

/** Sends `text` as it is, without touching the draft (Start, a chosen command). */
export async function sendText(text) {
  showError("");
  try {
    await call(`/api/chats/${person}/messages`, { text });
    sent();
  } catch (error) {
    showError(`Not sent. ${reason(error)}`);
  }
}

function current() {
  if (!drafts.has(person)) drafts.set(person, { text: "", reply: null, editing: null, file: null, before: "" });
  return drafts.get(person);
}

function leaveEditing(draft) {
  Object.assign(draft, { editing: null, text: draft.before, before: "" });
}

function cancel() {
  const draft = current();
  if (draft.editing) leaveEditing(draft);
  else if (draft.file) draft.file = null;
  else draft.reply = null;
  draw();
  showError("");
  box.focus();
}

async function submit() {
  const draft = current();
  const chat = person;
  const before = draft.text;
  if (sending || (!before.trim() && !draft.file)) return;
  setSending(true);
  showError("");
  closeCommands();
  try {
    if (draft.editing) await sendEdit(chat, draft);
    else if (draft.file) await sendFile(chat, draft);
    else await sendParts(chat, draft);
    sent();
  } catch (error) {
    if (chat === person) showError(`Not sent; your text is still here. ${reason(error)}`);
  }
  setSending(false);
  if (chat === person) draw();
}

async function sendEdit(chat, draft) {
  const { id } = draft.editing;
  await call(`/api/chats/${chat}/messages/${id}/edit`, { text: draft.text.trim() });
  leaveEditing(draft);
}

async function sendFile(chat, draft) {
  const { kind, blob } = draft.file;
  const caption = draft.text;
  const form = new FormData();
  if (caption.trim()) form.append("caption", caption.trim());
  if (draft.reply) form.append("reply_to", draft.reply.id);
  form.append(kind, blob, blob.name);
  await call(`/api/chats/${chat}/messages`, form);
  Object.assign(draft, { file: null, reply: null, text: withoutStart(draft.text, caption) });
}

async function sendParts(chat, draft) {
  for (const piece of draft.text.trim().match(LONGEST)) {
    const part = piece.trim();
    const reply = draft.reply ? { reply_to: draft.reply.id } : {};
    if (part) await call(`/api/chats/${chat}/messages`, { text: part, ...reply });
    // Part by part, so that after a failure only what has not arrived is left in the box.
    Object.assign(draft, { reply: null, text: withoutStart(draft.text.trimStart(), part) });
  }
  draft.text = draft.text.trimStart();
}

/** What was typed while `start` was under way stays. */
const withoutStart = (text, start) => (text.startsWith(start) ? text.slice(start.length) : text);

function setSending(value) {
  sending = value;
  sendButton.setAttribute("aria-disabled", value);
}

/** That the preview has stopped stands above the conversation already. */
const reason = (error) => (error.message === STOPPED ? "" : error.message);

function showError(text) {
  find("composer-error").textContent = text;
}

function choose(kind) {
  file.accept = KINDS[kind].accept;
  file.dataset.kind = kind;
  file.value = "";
  file.click();
}

function chosen() {
  const [blob] = file.files;
  if (!blob) return;
  const draft = current();
  if (draft.editing) leaveEditing(draft);
  draft.file = { kind: file.dataset.kind, blob };
  draw();
  box.focus();
}

function draw() {
  const draft = current();
  if (box.value !== draft.text) box.value = draft.text;
  grow();
  drawContext(draft);
  find("slash").hidden = draft.text !== "" && !draft.text.startsWith("/");
}

function drawContext({ editing, reply, file: attached }) {
  const context = find("context");
  box.placeholder = attached ? "Caption" : "Message";
  context.hidden = !(editing || reply || attached);
  if (context.hidden) return;
  const [name, title, text] = editing ? ["edit", "Editing", summary(editing)]
    : attached ? [attached.kind, KINDS[attached.kind].label, `${attached.blob.name}, ${sizeText(attached.blob.size)}`]
    : ["reply", "Reply", summary(reply)];
  find("context-icon").setAttribute("href", `#i-${name}`);
  find("context-title").textContent = title;
  find("context-text").textContent = text;
  find("cancel").setAttribute("aria-label", editing ? "Cancel editing" : attached ? "Remove the attachment" : "Cancel the reply");
}

/** As tall as its text; the style sheet sets the most. */
function grow() {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}

function typed() {
  current().text = box.value;
  draw();
  if (/^\/\w*$/.test(box.value)) openCommands(box.value.slice(1).toLowerCase());
  else closeCommands();
}

function key(event) {
  if (event.isComposing) return;
  if (event.key === "Escape") return escape();
  if (!commandList.hidden) {
    const options = commandList.children;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      return activate(active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length);
    }
    if (active >= 0 && event.key === "Enter") {
      event.preventDefault();
      return options[active].click();
    }
    // Tab writes the command out, so that words can follow: "/journal silence".
    if (active >= 0 && event.key === "Tab" && !event.shiftKey) {
      event.preventDefault();
      current().text = `/${options[active].dataset.command} `;
      closeCommands();
      return draw();
    }
  }
  if (event.key === "Enter" && !event.shiftKey && !touch.matches) {
    event.preventDefault();
    submit();
  }
}

function escape() {
  if (!commandList.hidden) closeCommands();
  else if (!find("context").hidden) cancel();
}

function toggleCommands() {
  if (commandList.hidden) openCommands("");
  else closeCommands();
  box.focus();
}

function openCommands(start) {
  const fitting = commands.filter(({ command }) => command.startsWith(start));
  commandList.replaceChildren(...fitting.map(({ command, description }, index) => {
    const option = element("li", { id: `command-${index}`, role: "option", "aria-selected": "false", "data-command": command },
      element("b", {}, `/${command}`), element("span", {}, description));
    option.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
    option.addEventListener("click", () => take(command));
    return option;
  }));
  commandList.hidden = !fitting.length;
  find("slash").setAttribute("aria-expanded", !commandList.hidden);
  activate(-1);
}

function closeCommands() {
  commandList.hidden = true;
  find("slash").setAttribute("aria-expanded", false);
  activate(-1);
}

function activate(index) {
  active = index;
  [...commandList.children].forEach((option, at) => option.setAttribute("aria-selected", at === index));
  const option = commandList.children[index];
  if (option) {
    box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else box.removeAttribute("aria-activedescendant");
}

function take(command) {
  const draft = current();
  if (draft.text.startsWith("/")) draft.text = "";
  closeCommands();
  draw();
  sendText(`/${command}`);
}
