import type { Point } from "../geometry.ts";

/** A rectangle on the floor plan, metres, in the axes of the home. */
export interface PlanRectangle {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Lines nearer than this are the same line. */
const near = 0.02;

/** Length that two stretches have in common. */
export function overlapM(a0: number, a1: number, b0: number, b1: number): number {
  return Math.max(0, Math.min(a1, b1) - Math.max(a0, b0));
}

export function areaOfRectangleM2(r: PlanRectangle): number {
  return (r.x1 - r.x0) * (r.y1 - r.y0);
}

/** Area that two rectangles have in common, m². */
export function commonAreaM2(a: PlanRectangle, b: PlanRectangle): number {
  return overlapM(a.x0, a.x1, b.x0, b.x1) * overlapM(a.y0, a.y1, b.y0, b.y1);
}

/** Length along which two rectangles touch, m. */
export function commonEdgeM(a: PlanRectangle, b: PlanRectangle): number {
  const beside = Math.abs(a.x1 - b.x0) < near || Math.abs(b.x1 - a.x0) < near;
  const behind = Math.abs(a.y1 - b.y0) < near || Math.abs(b.y1 - a.y0) < near;
  return (beside ? overlapM(a.y0, a.y1, b.y0, b.y1) : 0) + (behind ? overlapM(a.x0, a.x1, b.x0, b.x1) : 0);
}

/** The rectangle around an outline, seen from above. */
export function planExtent(outline: readonly Point[]): PlanRectangle {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

/** Length of a rectangle's edge that lies in an upright surface, m. */
export function edgeInWallM(r: PlanRectangle, wall: PlanRectangle): number {
  const alongX = wall.x1 - wall.x0 > wall.y1 - wall.y0;
  if (alongX) {
    const touches = Math.abs(r.y0 - wall.y0) < near || Math.abs(r.y1 - wall.y0) < near;
    return touches ? overlapM(r.x0, r.x1, wall.x0, wall.x1) : 0;
  }
  const touches = Math.abs(r.x0 - wall.x0) < near || Math.abs(r.x1 - wall.x0) < near;
  return touches ? overlapM(r.y0, r.y1, wall.y0, wall.y1) : 0;
}
