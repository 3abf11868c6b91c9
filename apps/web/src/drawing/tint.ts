/** Room temperature to colour: cold blue, neutral paper at 17 °C, warm from 20 °C, hot from 27 °C. */
const stops: readonly (readonly [celsius: number, colour: readonly [number, number, number]])[] = [
  [4, [176, 205, 228]],
  [11, [209, 226, 238]],
  [16, [240, 240, 234]],
  [19.5, [252, 231, 214]],
  [23, [247, 205, 176]],
  [28, [229, 146, 106]],
  [34, [196, 80, 27]],
];

/** A CSS colour for a temperature; outside the scale the end colour. */
export function tintOf(celsius: number): string {
  const first = stops[0]!;
  const last = stops[stops.length - 1]!;
  if (celsius <= first[0]) return css(first[1]);
  for (let index = 1; index < stops.length; index++) {
    const [high, highColour] = stops[index]!;
    const [low, lowColour] = stops[index - 1]!;
    if (celsius <= high) {
      const share = (celsius - low) / (high - low);
      return css(
        [0, 1, 2].map((channel) => lowColour[channel]! + share * (highColour[channel]! - lowColour[channel]!)),
      );
    }
  }
  return css(last[1]);
}

function css(channels: readonly number[]): string {
  return `rgb(${channels.map((channel) => Math.round(channel)).join(" ")})`;
}
