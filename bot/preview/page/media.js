/* What a message carries besides words: a picture, a voice message, a file. */

import { durationText } from "./dates.js";
import { element, icon } from "./elements.js";

/** The element for `media` of a message; `who` names the sender for readers of the screen. */
export function drawMedia(media, who) {
  if (media.kind === "photo" || media.kind === "sticker") return drawPicture(media, who);
  if (media.kind === "voice" || media.kind === "audio") return drawSound(media, who);
  if (media.kind === "video" || media.kind === "video_note") return drawVideo(media, who);
  if (media.kind === "location") return element("p", { class: "place" }, element("b", {}, "Location"), ` ${media.name ?? ""}`);
  return drawFile(media);
}

function drawPicture(media, who) {
  const what = media.kind === "photo" ? "Photo" : "Sticker";
  const picture = element("img", { src: media.url, alt: `${what} from ${who}` });
  const link = element("a", { class: media.kind, href: media.url, target: "_blank", rel: "noopener" }, picture);
  // A sticker may be animated, a photo in a format this browser lacks: offer the file instead.
  picture.addEventListener("error", () => link.replaceWith(drawFile({ ...media, name: media.name ?? what })));
  return link;
}

function drawVideo(media, who) {
  return element("video", {
    src: media.url, controls: true, preload: "metadata", "aria-label": `Video from ${who}`,
  });
}

function drawFile(media) {
  const name = media.name ?? "File";
  return element("a", { class: "file", href: media.url, download: name },
    element("span", { class: "file-icon" }, icon("document")),
    element("span", { class: "file-name" }, name,
      element("small", {}, media.size ? sizeText(media.size) : "")));
}

function drawSound(media, who) {
  const sound = new Audio();
  sound.preload = media.duration ? "none" : "metadata";
  sound.src = media.url;
  const play = element("button", { type: "button", class: "icon-button play" });
  const place = element("input", {
    type: "range", min: 0, max: 1, step: "any", value: 0, "aria-label": "Position in the recording",
  });
  const time = element("span", { class: "duration" });
  // Recordings of unknown length report Infinity: then the length the server was told counts.
  const length = () => (Number.isFinite(sound.duration) ? sound.duration : media.duration ?? 0);
  const draw = () => {
    play.replaceChildren(icon(sound.paused ? "play" : "pause"));
    play.setAttribute("aria-label", `${sound.paused ? "Play" : "Pause"} voice message from ${who}`);
    place.value = length() ? sound.currentTime / length() : 0;
    place.style.setProperty("--done", `${place.value * 100}%`);
    place.setAttribute("aria-valuetext", durationText(sound.currentTime));
    time.textContent = durationText(sound.paused && !sound.currentTime ? length() : sound.currentTime);
  };
  const player = element("div", { class: "sound" }, play, place, time);
  play.addEventListener("click", () => (sound.paused ? sound.play().catch(() => {}) : sound.pause()));
  place.addEventListener("input", () => {
    if (length()) sound.currentTime = place.value * length();
  });
  for (const event of ["play", "pause", "timeupdate", "ended", "durationchange"]) {
    sound.addEventListener(event, draw);
  }
  sound.addEventListener("error", () => player.replaceWith(drawFile({ ...media, name: media.name ?? "Voice message" })));
  draw();
  return player;
}

export function sizeText(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
