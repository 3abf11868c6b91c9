import type { Text } from "@keukentafel/text";
import { type DrawingPart, type HouseDrawingLabels } from "../drawing/props.ts";

/** The words of the drawing, with each part told as known or estimated; `asked` parts can be known. */
export function drawingWords(text: Text, known: ReadonlySet<DrawingPart>, asked: number): HouseDrawingLabels {
  const words = text.home.drawing;
  const told = (part: DrawingPart): string =>
    known.has(part) ? words.known(words.parts[part]) : words.unknown(words.parts[part]);
  return {
    title: words.title,
    description: words.description(known.size, asked),
    parts: {
      home: told("home"),
      roof: told("roof"),
      facade: told("facade"),
      floor: told("floor"),
      glazing: told("glazing"),
      draught: told("draught"),
      ventilation: told("ventilation"),
      heating: told("heating"),
      people: told("people"),
      solar: told("solar"),
    },
    rooms: words.rooms,
    outdoors: words.outdoors,
    heat: text.indicators.heatShort,
    temperature: text.format.temperature,
    energy: text.format.energy,
  };
}
