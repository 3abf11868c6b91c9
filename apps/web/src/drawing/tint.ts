type Stops = readonly (readonly [value: number, colour: readonly [number, number, number]])[];

/** Room temperature to colour: cold blue, neutral paper at 17 °C, warm from 20 °C, hot from 27 °C. */
const temperatureStops: Stops = [
  [4, [176, 205, 228]],
  [11, [209, 226, 238]],
  [16, [240, 240, 234]],
  [19.5, [252, 231, 214]],
  [23, [247, 205, 176]],
  [28, [229, 146, 106]],
  [34, [196, 80, 27]],
];

/** Carbon dioxide, ppm: outdoor air is pale, orange begins at what is called stuffy. */
const carbonDioxideStops: Stops = [
  [400, [244, 245, 241]],
  [800, [226, 233, 226]],
  [1150, [208, 219, 205]],
  [1250, [248, 205, 150]],
  [1600, [229, 146, 96]],
  [2000, [196, 80, 27]],
];

/** Relative humidity, %: dry air is sand, deep blue is where mould grows. */
const humidityStops: Stops = [
  [30, [247, 240, 222]],
  [50, [239, 240, 233]],
  [65, [203, 222, 236]],
  [79, [150, 190, 218]],
  [81, [82, 138, 184]],
  [100, [28, 68, 110]],
];

/** A CSS colour for a temperature; outside the scale the end colour. */
export const tintOf = (celsius: number): string => along(temperatureStops, celsius);
export const carbonDioxideTint = (ppm: number): string => along(carbonDioxideStops, ppm);
export const humidityTint = (percent: number): string => along(humidityStops, percent);

function along(stops: Stops, value: number): string {
  const first = stops[0]!;
  const last = stops[stops.length - 1]!;
  if (value <= first[0]) return css(first[1]);
  for (let index = 1; index < stops.length; index++) {
    const [high, highColour] = stops[index]!;
    const [low, lowColour] = stops[index - 1]!;
    if (value <= high) {
      const share = (value - low) / (high - low);
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
