/* Small parts that several places draw: an element, an icon, the pop-up menu. */

export const find = (id) => document.getElementById(id);

/** `element("p", { class: "meta", hidden: true }, "text", child, null)` */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

const menu = find("menu");
let opener = null;

/** Lets `button` open the menu; `items()` gives [{ label, icon, act }] at that moment. */
export function opensMenu(button, items) {
  button.popoverTargetElement = menu;
  button.addEventListener("click", () => {
    opener = button;
    menu.setAttribute("aria-label", button.getAttribute("aria-label"));
    menu.replaceChildren(...items().map(menuItem));
  });
}

function menuItem({ label, icon: name, act }) {
  const item = element("button", { type: "button", role: "menuitem" }, icon(name), label);
  item.addEventListener("click", () => {
    menu.hidePopover();
    act();
  });
  return item;
}

menu.addEventListener("toggle", (event) => {
  if (event.newState !== "open") return;
  const near = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = near.bottom + height + 8 < innerHeight;
  menu.style.left = `${Math.max(8, Math.min(near.left, innerWidth - width - 8))}px`;
  menu.style.top = `${below ? near.bottom + 4 : Math.max(8, near.top - height - 4)}px`;
  menu.firstElementChild.focus();
});

menu.addEventListener("keydown", (event) => {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const target = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items.at(at - 1),
    Home: items[0],
    End: items.at(-1),
  }[event.key];
  if (event.key === "Tab") menu.hidePopover();
  if (!target) return;
  event.preventDefault();
  target.focus();
});
