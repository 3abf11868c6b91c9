import { scaleLinear } from "d3-scale";

/** Ends of the scale of colours, °C: most hours of Dutch weather, and the same for every year that is shown. */
export const outdoorScaleC = { minimum: -14, maximum: 35 };

const tint = scaleLinear<string>(
  [-14, -5, 0, 6, 12, 18, 24, 30, 35],
  ["#173a5e", "#3f78a8", "#8fb9d8", "#cfe0ea", "#f0efe6", "#f8dcb4", "#efab74", "#d3662c", "#8f2c12"],
).clamp(true);

/** A CSS colour for the temperature outdoors: blue is cold, pale is mild, red is hot. */
export function outdoorTint(celsius: number): string {
  return tint(celsius);
}
