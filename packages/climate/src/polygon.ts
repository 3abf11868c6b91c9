/**
 * Convex polygons as flat arrays x0, y0, x1, y1, … of a given length, written into buffers that
 * belong to the caller: clipping runs once per hour and per window and must not allocate.
 */
export interface ConvexPolygon {
  readonly points: Float64Array;
  /** Number of corners; 0 is empty. */
  corners: number;
}

/** Room for a polygon of at most `capacity` corners. */
export function emptyPolygon(capacity: number): ConvexPolygon {
  return { points: new Float64Array(2 * capacity), corners: 0 };
}

/** Twice-signed-area formula, made positive: area whatever the sense of rotation. */
export function polygonArea(polygon: ConvexPolygon): number {
  const { points, corners } = polygon;
  let twice = 0;
  for (let i = 0; i < corners; i += 1) {
    const j = i + 1 === corners ? 0 : i + 1;
    twice += points[2 * i]! * points[2 * j + 1]! - points[2 * j]! * points[2 * i + 1]!;
  }
  return Math.abs(twice) / 2;
}

/** Keeps of `source` what lies where `a·x + b·y ≤ c`; `target` may not be `source`. */
export function clipByHalfPlane(source: ConvexPolygon, a: number, b: number, c: number, target: ConvexPolygon): void {
  let count = 0;
  for (let i = 0; i < source.corners; i += 1) {
    const j = i + 1 === source.corners ? 0 : i + 1;
    const x0 = source.points[2 * i]!;
    const y0 = source.points[2 * i + 1]!;
    const x1 = source.points[2 * j]!;
    const y1 = source.points[2 * j + 1]!;
    const d0 = a * x0 + b * y0 - c;
    const d1 = a * x1 + b * y1 - c;
    if (d0 <= 0) {
      target.points[2 * count] = x0;
      target.points[2 * count + 1] = y0;
      count += 1;
    }
    if ((d0 < 0 && d1 > 0) || (d0 > 0 && d1 < 0)) {
      const t = d0 / (d0 - d1);
      target.points[2 * count] = x0 + t * (x1 - x0);
      target.points[2 * count + 1] = y0 + t * (y1 - y0);
      count += 1;
    }
  }
  target.corners = count < 3 ? 0 : count;
}

/** Intersection of two convex polygons (Sutherland–Hodgman); `scratch` and `target` are overwritten. */
export function intersectConvex(
  subject: ConvexPolygon,
  clip: ConvexPolygon,
  scratch: ConvexPolygon,
  target: ConvexPolygon,
): void {
  const { points, corners } = clip;
  let twice = 0;
  for (let i = 0; i < corners; i += 1) {
    const j = i + 1 === corners ? 0 : i + 1;
    twice += points[2 * i]! * points[2 * j + 1]! - points[2 * j]! * points[2 * i + 1]!;
  }
  if (Math.abs(twice) < 1e-12) {
    target.corners = 0;
    return;
  }
  const sense = twice > 0 ? 1 : -1;
  let from = subject;
  let into = corners % 2 === 1 ? target : scratch;
  for (let i = 0; i < corners; i += 1) {
    const j = i + 1 === corners ? 0 : i + 1;
    const x0 = points[2 * i]!;
    const y0 = points[2 * i + 1]!;
    const a = sense * (points[2 * j + 1]! - y0);
    const b = -sense * (points[2 * j]! - x0);
    clipByHalfPlane(from, a, b, a * x0 + b * y0, into);
    from = into;
    into = into === target ? scratch : target;
  }
}
