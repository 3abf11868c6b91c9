import type { SectionLine, SectionPoint } from "./section.ts";

/** Unit vector pointing out of the home, across a line of the cut. */
export function outwardOf({ face, from, to }: Pick<SectionLine, "face" | "from" | "to">): SectionPoint {
  if (face === "front" || face === "back") {
    if (from[0] === to[0]) return face === "front" ? [-1, 0] : [1, 0];
  }
  if (face === "bottom") return [0, -1];
  const [dy, dz] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dy * dy + dz * dz) || 1;
  const normal: SectionPoint = [-dz / length, dy / length];
  return normal[1] >= 0 ? normal : [-normal[0], -normal[1]];
}

/** A strip along a line, from `inner` to `outer` metres outward; `eaves` lengthens its lower end, `ridge` its upper end. */
export function bandAlong(
  line: SectionLine,
  inner: number,
  outer: number,
  eaves = 0,
  ridge = 0,
): readonly SectionPoint[] {
  const [ny, nz] = outwardOf(line);
  const [low, high] = line.from[1] <= line.to[1] ? [line.from, line.to] : [line.to, line.from];
  const length = Math.sqrt((high[0] - low[0]) ** 2 + (high[1] - low[1]) ** 2) || 1;
  const [alongY, alongZ] = [(high[0] - low[0]) / length, (high[1] - low[1]) / length];
  const start: SectionPoint = [low[0] - alongY * eaves, low[1] - alongZ * eaves];
  const end: SectionPoint = [high[0] + alongY * ridge, high[1] + alongZ * ridge];
  return [
    [start[0] + ny * inner, start[1] + nz * inner],
    [high[0] + ny * inner, high[1] + nz * inner],
    [end[0] + ny * outer, end[1] + nz * outer],
    [start[0] + ny * outer, start[1] + nz * outer],
  ];
}

/** A place on a line, `share` of the way from its lower (or first) end, `out` metres outward. */
export function pointAlong(line: SectionLine, share: number, out = 0): SectionPoint {
  const [ny, nz] = outwardOf(line);
  const [low, high] = line.from[1] <= line.to[1] ? [line.from, line.to] : [line.to, line.from];
  return [low[0] + (high[0] - low[0]) * share + ny * out, low[1] + (high[1] - low[1]) * share + nz * out];
}
