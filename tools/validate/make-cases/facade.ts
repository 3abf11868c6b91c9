import type { BuildingModelInput } from "@keukentafel/simulation";

type Shading = NonNullable<NonNullable<BuildingModelInput["surfaces"]>[number]["shading"]>;

/** A rectangle on a façade, metres, as seen from outside: x from its left edge, z from the ground. */
export interface Rectangle {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

export interface Obstacles {
  readonly overhang?: { readonly x0: number; readonly x1: number; readonly z: number; readonly depthM: number };
  readonly fins?: readonly { readonly x: number; readonly z0: number; readonly z1: number; readonly depthM: number }[];
}

/** Areas without the dust of binary fractions. */
export function areaOf({ x0, z0, x1, z1 }: Rectangle): number {
  return Number(((x1 - x0) * (z1 - z0)).toFixed(6));
}

/**
 * The obstacles of a façade as one rectangle on it meets them. An overhang counts where it covers the
 * whole width of the rectangle: beyond its ends these façades have a fin, in whose shadow its shadow falls.
 */
export function shadingOf(rectangle: Rectangle, { overhang, fins = [] }: Obstacles): Shading | undefined {
  const length = (metres: number) => Number(metres.toFixed(6));
  const overhangs =
    overhang !== undefined && overhang.x0 <= rectangle.x0 && overhang.x1 >= rectangle.x1
      ? [
          {
            depthM: overhang.depthM,
            heightAboveTopM: length(overhang.z - rectangle.z1),
            leftExtensionM: length(rectangle.x0 - overhang.x0),
            rightExtensionM: length(overhang.x1 - rectangle.x1),
          },
        ]
      : [];
  const beside = fins.map(({ x, z0, z1, depthM }) => {
    const isLeft = x <= rectangle.x0;
    return {
      side: isLeft ? ("left" as const) : ("right" as const),
      depthM,
      distanceM: length(isLeft ? rectangle.x0 - x : x - rectangle.x1),
      aboveTopM: length(z1 - rectangle.z1),
      belowBottomM: length(rectangle.z0 - z0),
    };
  });
  if (overhangs.length === 0 && beside.length === 0) return undefined;
  return {
    ...(overhangs.length > 0 ? { overhangs } : {}),
    ...(beside.length > 0 ? { fins: beside } : {}),
  };
}

/** What is left of a façade around windows that stand in one row: strips beside them, pieces above and below each. */
export function aroundWindows(facade: Rectangle, windows: readonly Rectangle[]): { id: string; part: Rectangle }[] {
  const edges = [facade.x0, ...windows.flatMap(({ x0, x1 }) => [x0, x1]), facade.x1];
  const strips = Array.from({ length: windows.length + 1 }, (_, i) => ({
    id: `strip ${i + 1}`,
    part: { ...facade, x0: edges[2 * i]!, x1: edges[2 * i + 1]! },
  }));
  return [
    ...strips,
    ...windows.flatMap(({ x0, x1, z0, z1 }, i) => [
      { id: `above window ${i + 1}`, part: { x0, x1, z0: z1, z1: facade.z1 } },
      { id: `below window ${i + 1}`, part: { x0, x1, z0: facade.z0, z1: z0 } },
    ]),
  ];
}
