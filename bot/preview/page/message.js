/* One message of the server becomes one element of the conversation. */

import { phoneText, timeText } from "./dates.js";
import { element, icon, opensMenu } from "./elements.js";
import { drawMedia } from "./media.js";

/**
 * `message` as an article. `chat` is what it may ask of the conversation:
 * { botName, find(id), press(message, button, key), reply(message), edit(message), jump(id), say(text) }
 */
export function drawMessage(message, chat) {
  const mine = message.from === "me";
  const who = mine ? "You" : chat.botName;
  const time = timeText(new Date(message.date));
  const bubble = element("div", { class: "bubble" });
  if (message.forwarded_from) {
    bubble.append(element("p", { class: "forwarded" }, "Forwarded from ", element("b", {}, message.forwarded_from)));
  }
  if (message.reply_to) bubble.append(drawQuote(chat.find(message.reply_to), chat));
  if (message.media) bubble.append(drawMedia(message.media, mine ? "you" : chat.botName));
  if (message.html) bubble.append(drawText(message.html, mine ? null : chat.say));
  bubble.append(element("p", { class: "meta" },
    // A card of the bot is edited at every tap: saying so each time would tell nothing.
    message.edited && mine ? element("span", {}, "edited") : null,
    element("time", { datetime: message.date }, time)));

  const stack = element("div", { class: "stack" }, bubble);
  if (message.reactions.length) {
    const label = `${mine ? chat.botName : "You"} reacted with ${message.reactions.join(" ")}`;
    stack.append(element("p", { class: "reactions", role: "img", "aria-label": label, title: label }, ...message.reactions));
  }
  if (message.buttons.length) stack.append(drawKeyboard(message, chat));
  return element("article", {
    id: `message-${message.id}`,
    class: `message ${mine ? "mine" : "theirs"}`,
    "aria-label": `${who}, ${time}`,
    tabindex: -1,
  }, stack, drawOptions(message, chat, `${who}, ${time}`));
}

export const summary = (message) => message.text || message.media?.name || message.media?.kind || "";

function drawQuote(original, chat) {
  if (!original) return element("p", { class: "quote" }, "A deleted message");
  const who = original.from === "me" ? "You" : chat.botName;
  const quote = element("button", { type: "button", class: "quote", "aria-label": `In reply to ${who}: ${summary(original)}` },
    element("b", {}, who), element("span", {}, summary(original)));
  quote.addEventListener("click", () => chat.jump(original.id));
  return quote;
}

/** The server's safe HTML, with the few things done that a phone does with it; `say` sends a
 *  command of the text that is pressed. */
function drawText(html, say) {
  const text = element("span", { class: "text", dir: "auto" });
  text.innerHTML = html;
  for (const link of text.querySelectorAll("a")) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
  for (const time of text.querySelectorAll("tg-time")) time.setAttribute("aria-live", "off");
  drawTimes(text);
  // A block begins and ends a line by itself: the line break written around it would be a second.
  for (const block of text.querySelectorAll("blockquote, pre")) {
    const { previousSibling: above, nextSibling: below } = block;
    if (above?.nodeType === Node.TEXT_NODE) above.data = above.data.replace(/\n$/, "");
    if (below?.nodeType === Node.TEXT_NODE) below.data = below.data.replace(/^\n/, "");
  }
  for (const hidden of text.querySelectorAll("tg-spoiler, .tg-spoiler, blockquote[expandable]")) opensOnce(hidden);
  if (say) linkCommands(text, say);
  return text;
}

/** Writes the moments in `part` as they are now: "in 5 minutes" becomes "in 4 minutes". */
export function drawTimes(part) {
  for (const time of part.querySelectorAll("tg-time:not([format=''])")) {
    const text = phoneText(new Date(time.getAttribute("unix") * 1000), time.getAttribute("format"));
    if (time.textContent !== text) time.textContent = text;
  }
}

const COMMAND = /(?<=^|[\s(])(\/[a-z][a-z0-9_]{0,31})(?![\w/])/;

function linkCommands(text, say) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const parts = node.data.split(COMMAND); // every second part is a command
    if (parts.length === 1 || node.parentElement.closest("a, code, pre, tg-spoiler, .tg-spoiler")) continue;
    node.replaceWith(...parts.map((part, index) => {
      if (index % 2 === 0) return part;
      const link = element("button", { type: "button", class: "command" }, part);
      link.addEventListener("click", () => say(part));
      return link;
    }));
  }
}

/** A spoiler or a long quotation: covered until it is pressed. */
function opensOnce(part) {
  Object.assign(part, { tabIndex: 0, role: "button", ariaExpanded: "false" });
  part.setAttribute("aria-label", part.matches("blockquote") ? "Long quotation, show all" : "Hidden text, show");
  const open = (event) => {
    if (part.classList.contains("open")) return;
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    part.classList.add("open");
    for (const name of ["role", "aria-label", "aria-expanded"]) part.removeAttribute(name);
  };
  part.addEventListener("click", open);
  part.addEventListener("keydown", open);
}

function drawKeyboard(message, chat) {
  const rows = message.buttons.map((row) => element("div", { class: "row" }, ...row.map((button) => {
    const look = { class: `key ${button.style ?? ""}` };
    if (button.url) {
      const known = /^(https?|tg):/i.test(button.url) ? button.url : null;
      return element("a", { ...look, href: known, target: "_blank", rel: "noopener noreferrer" }, button.text);
    }
    const key = element("button", { ...look, type: "button" }, button.text);
    key.addEventListener("click", () => chat.press(message, button, key));
    return key;
  })));
  return element("div", { class: "keyboard", role: "group", "aria-label": "Buttons of this message" }, ...rows);
}

function drawOptions(message, chat, name) {
  const reply = () => chat.reply(message);
  if (message.from !== "me") {
    const button = element("button", { type: "button", class: "icon-button options", "aria-label": `Reply to ${name}` }, icon("reply"));
    button.addEventListener("click", reply);
    return button;
  }
  const button = element("button", {
    type: "button", class: "icon-button options", "aria-haspopup": "menu", "aria-label": `Message options, ${name}`,
  }, icon("more"));
  const items = [{ label: "Reply", icon: "reply", act: reply }];
  // As on a phone: one's own words can be edited, a forwarded message or a bare file cannot.
  if (message.text && !message.forwarded_from) {
    items.unshift({ label: "Edit", icon: "edit", act: () => chat.edit(message) });
  }
  opensMenu(button, () => items);
  return button;
}
