import type { HouseSection, SectionPoint } from "./section.ts";

/** Picture units: one is a CSS pixel when the drawing is shown at its own width. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface DrawingLayout {
  readonly width: number;
  readonly height: number;
  /** Picture units per metre. */
  readonly scale: number;
  readonly fontSize: number;
  /** From metres in the cut to a place in the picture. */
  readonly place: (point: SectionPoint) => Spot;
}

/** How large the picture is and how much room is kept around the house for arrows and words. */
const frames = {
  wide: { width: 720, height: 520, side: 158, top: 74, bottom: 84, fontSize: 15 },
  compact: { width: 390, height: 300, side: 66, top: 34, bottom: 40, fontSize: 12 },
  small: { width: 132, height: 104, side: 24, top: 8, bottom: 8, fontSize: 0 },
} as const;

export type FrameName = keyof typeof frames;

/** Fits the cut into the frame, house in the middle, ground level at the same relative height. */
export function layOut(section: HouseSection, frameName: FrameName): DrawingLayout {
  const frame = frames[frameName];
  const { minY, maxY, minZ, maxZ } = section.bounds;
  const scale = Math.min(
    (frame.width - 2 * frame.side) / Math.max(maxY - minY, 1),
    (frame.height - frame.top - frame.bottom) / Math.max(maxZ - minZ, 1),
  );
  const left = (frame.width - (maxY - minY) * scale) / 2;
  const bottom =
    frame.height - frame.bottom - Math.max(0, (frame.height - frame.top - frame.bottom - (maxZ - minZ) * scale) / 2);
  return {
    width: frame.width,
    height: frame.height,
    scale,
    fontSize: frame.fontSize,
    place: ([y, z]) => ({
      x: round(left + (y - minY) * scale),
      y: round(bottom - (z - minZ) * scale),
    }),
  };
}

/** SVG attributes with one decimal: small documents, same bytes everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** `x,y x,y …` for polygons. */
export function pointsOf(layout: DrawingLayout, outline: readonly SectionPoint[]): string {
  return outline
    .map((point) => layout.place(point))
    .map(({ x, y }) => `${x},${y}`)
    .join(" ");
}
