/* The visible texts that stand out from their ground by less than `least`: ["3.9 Send"]. */
(least) => {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const read = (color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return { rgb: [red, green, blue], alpha: alpha / 255 };
  };
  const blend = ({ rgb, alpha }, under) => rgb.map((value, at) => value * alpha + under[at] * (1 - alpha));
  const groundOf = (part) => {
    if (!part) return [255, 255, 255];
    const own = read(getComputedStyle(part).backgroundColor);
    return own.alpha === 1 ? own.rgb : blend(own, groundOf(part.parentElement));
  };
  const opacityOf = (part) => (part ? getComputedStyle(part).opacity * opacityOf(part.parentElement) : 1);
  const light = (rgb) => {
    const [red, green, blue] = rgb.map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (color, part) => {
    const ground = groundOf(part);
    const { rgb, alpha } = read(color);
    const text = blend({ rgb, alpha: alpha * opacityOf(part) }, ground);
    const [dark, bright] = [light(text), light(ground)].sort((one, other) => one - other);
    return (bright + 0.05) / (dark + 0.05);
  };

  const found = [];
  const weigh = (text, color, part) => {
    if (!part.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    if (part.closest(".unseen, :disabled, [aria-disabled='true']")) return;
    const ratio = contrast(color, part);
    if (ratio < least) found.push(`${ratio.toFixed(1)} ${text.trim()}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: part } = walker.currentNode;
    if (data.trim()) weigh(data, getComputedStyle(part).color, part);
  }
  for (const field of document.querySelectorAll("input, textarea")) {
    if (field.value) weigh(field.value, getComputedStyle(field).color, field);
    else if (field.placeholder) weigh(field.placeholder, getComputedStyle(field, "::placeholder").color, field);
  }
  return found;
}
