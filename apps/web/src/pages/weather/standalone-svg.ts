/** What an SVG takes from the page's style sheets and must carry with it when it stands alone. */
const carried = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-linejoin",
  "stroke-dasharray",
  "shape-rendering",
  "font-size",
  "font-weight",
] as const;

const drawn = "path, rect, line, circle, text, g";
const namespace = "http://www.w3.org/2000/svg";
const margin = 16;
const headHeight = 40;
const lineHeight = 18;

/** Words around the picture: what it is, and lines that say where it comes from. */
export interface SvgWords {
  readonly title: string;
  readonly origin: readonly string[];
}

/** The text of an SVG file that looks as the chart on the page does now, with its title above and its origin below. */
export function standaloneSvg(chart: SVGSVGElement, words: SvgWords): string {
  const copy = document.createElementNS(namespace, "svg");
  const { width, height } = chart.viewBox.baseVal;
  const whole = { width: width + 2 * margin, height: headHeight + height + words.origin.length * lineHeight + margin };
  copy.setAttribute("xmlns", namespace);
  copy.setAttribute("viewBox", `0 0 ${whole.width} ${whole.height}`);
  copy.setAttribute("width", String(whole.width));
  copy.setAttribute("height", String(whole.height));
  const page = getComputedStyle(document.documentElement);
  const ink = page.getPropertyValue("--ink").trim();
  copy.setAttribute("font-family", getComputedStyle(chart).fontFamily);
  copy.append(
    made("title", {}, `${words.title}. ${chart.getAttribute("aria-label") ?? ""}`),
    made("rect", { width: whole.width, height: whole.height, fill: page.getPropertyValue("--paper").trim() }),
    made("text", { x: margin, y: 27, fill: ink, "font-size": 18, "font-weight": 600 }, words.title),
  );
  const place = made("g", { transform: `translate(${margin} ${headHeight})` });
  place.append(...styledChildren(chart));
  copy.append(place);
  words.origin.forEach((line, index) => {
    const y = headHeight + height + (index + 1) * lineHeight;
    copy.append(made("text", { x: margin, y, fill: ink, "font-size": 12 }, line));
  });
  return new XMLSerializer().serializeToString(copy);
}

/** Copies of what a chart holds, with the looks that style sheets give it as attributes. */
function styledChildren(chart: SVGSVGElement): readonly Node[] {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll(drawn)];
  [...chart.querySelectorAll(drawn)].forEach((original, index) => {
    const own = copies[index];
    if (own === undefined) return;
    const looks = getComputedStyle(original);
    for (const name of carried) own.setAttribute(name, looks.getPropertyValue(name));
    own.removeAttribute("class");
  });
  return [...copy.childNodes];
}

function made(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}
