import { acos, cos, sin } from "@keukentafel/repeatable";
import type { Glazing } from "../model/building-model.ts";
import type { PaneByAngle, PaneOptics } from "./pane-optics.ts";
import { paneByAngle } from "./pane-optics.ts";

const pi = Math.PI;
const radiansPerDegree = pi / 180;

/** Entries of the tables, evenly over cos θ = 0…1. */
export const angleEntries = 201;

/** Solar optics of a whole glazing; pane 0 is the outermost. */
export interface GlazingOptics {
  readonly panes: number;
  /** By cos θ from 0 to 1 in {@link angleEntries} entries. */
  readonly transmittance: Float64Array;
  /** Absorptance of pane i at entry j: `absorptance[i * angleEntries + j]`. */
  readonly absorptance: Float64Array;
  /** Means over the hemisphere, for sky and ground light. */
  readonly diffuseTransmittance: number;
  readonly diffuseAbsorptance: Float64Array;
  /** For diffuse light from the room: what leaves, and what the glazing absorbs. */
  readonly backTransmittance: number;
  readonly backAbsorptance: number;
}

interface StackOptics {
  transmittance: number;
  readonly absorptance: Float64Array;
}

/** Net radiation through a stack of panes (Edwards, Solar Energy 19 (1977) 401), light from the side of pane 0. */
function throughStack(panes: readonly PaneOptics[], result: StackOptics): void {
  const n = panes.length;
  // Reflectance of what lies behind pane i, seen from it.
  const behind = new Float64Array(n);
  for (let i = n - 2; i >= 0; i -= 1) {
    const next = panes[i + 1]!;
    behind[i] =
      next.reflectanceFront +
      (next.transmittance * next.transmittance * behind[i + 1]!) / (1 - next.reflectanceBack * behind[i + 1]!);
  }
  let arriving = 1;
  for (let i = 0; i < n; i += 1) {
    const pane = panes[i]!;
    const leaving = (pane.transmittance * arriving) / (1 - pane.reflectanceBack * behind[i]!);
    const returning = leaving * behind[i]!;
    result.absorptance[i]! +=
      0.5 *
      ((1 - pane.transmittance - pane.reflectanceFront) * arriving +
        (1 - pane.transmittance - pane.reflectanceBack) * returning);
    arriving = leaving;
  }
  result.transmittance += 0.5 * arriving;
}

function stackAt(panes: readonly PaneByAngle[], angleRad: number, reversed: boolean): StackOptics {
  const result: StackOptics = { transmittance: 0, absorptance: new Float64Array(panes.length) };
  for (const parallel of [true, false]) {
    const optics = panes.map((pane) => pane(angleRad, parallel));
    if (reversed) {
      optics.reverse();
      throughStack(
        optics.map((pane) => ({
          ...pane,
          reflectanceFront: pane.reflectanceBack,
          reflectanceBack: pane.reflectanceFront,
        })),
        result,
      );
    } else throughStack(optics, result);
  }
  return result;
}

/** Mean over the hemisphere of a function of the angle: `∫ f sin 2θ dθ`, midpoint rule. */
function hemispherical(f: (angleRad: number) => number): number {
  const parts = 90;
  let sum = 0;
  let weights = 0;
  for (let i = 0; i < parts; i += 1) {
    const angle = ((i + 0.5) * pi) / (2 * parts);
    const weight = sin(2 * angle);
    sum += weight * f(angle);
    weights += weight;
  }
  return sum / weights;
}

/**
 * Optics of a glazing: transmittance and absorptance per pane by angle (both polarisations carried
 * through the stack apart), and for diffuse light. A table in the glazing corrects the
 * computed transmittance to its own at its angles; absorptances stay computed.
 */
export function glazingOptics(glazing: Glazing): GlazingOptics {
  const byAngle = glazing.panes.map(paneByAngle);
  const n = byAngle.length;
  const transmittance = new Float64Array(angleEntries);
  const absorptance = new Float64Array(n * angleEntries);
  for (let j = 1; j < angleEntries; j += 1) {
    const angle = acos(Math.min(1, j / (angleEntries - 1)));
    const stack = stackAt(byAngle, angle, false);
    transmittance[j] = stack.transmittance;
    for (let i = 0; i < n; i += 1) absorptance[i * angleEntries + j] = stack.absorptance[i]!;
  }
  let diffuseTransmittance = hemispherical((angle) => stackAt(byAngle, angle, false).transmittance);
  const diffuseAbsorptance = Float64Array.from(byAngle, (_, i) =>
    hemispherical((angle) => stackAt(byAngle, angle, false).absorptance[i]!),
  );
  let backTransmittance = hemispherical((angle) => stackAt(byAngle, angle, true).transmittance);
  const backAbsorptance = hemispherical((angle) =>
    stackAt(byAngle, angle, true).absorptance.reduce((sum, a) => sum + a, 0),
  );
  const table = glazing.angularTransmittance;
  if (table !== undefined) {
    // Between its angles the table is followed as it departs from the computed curve: straight lines would cut its bend.
    const departure = table.angleDeg.map((angleDeg, i) => {
      const computed = stackAt(byAngle, angleDeg * radiansPerDegree, false).transmittance;
      return computed > leastComputed ? table.transmittance[i]! / computed : undefined;
    });
    for (let j = 1; j < angleEntries; j += 1) {
      const angleDeg = acos(j / (angleEntries - 1)) / radiansPerDegree;
      transmittance[j]! *= interpolate(table.angleDeg, filled(departure), angleDeg);
    }
    diffuseTransmittance = table.hemispherical;
    backTransmittance = table.hemispherical;
  }
  return {
    panes: n,
    transmittance,
    absorptance,
    diffuseTransmittance,
    diffuseAbsorptance,
    backTransmittance,
    backAbsorptance,
  };
}

/** Nothing is told by a computed transmittance below this: grazing light. */
const leastComputed = 1e-3;

/** Gaps take the value before them (the one after at the beginning, 1 when there is none). */
function filled(values: readonly (number | undefined)[]): number[] {
  let last = values.find((value) => value !== undefined) ?? 1;
  return values.map((value) => {
    last = value ?? last;
    return last;
  });
}

function interpolate(x: readonly number[], y: readonly number[], at: number): number {
  if (at <= x[0]!) return y[0]!;
  for (let i = 1; i < x.length; i += 1) {
    if (at <= x[i]!) return y[i - 1]! + ((y[i]! - y[i - 1]!) * (at - x[i - 1]!)) / (x[i]! - x[i - 1]!);
  }
  return y.at(-1)!;
}

/** Straight-line look-up in a table over cos θ. */
export function atCosine(table: Float64Array, cosIncidence: number, offset = 0): number {
  const position = cosIncidence * (angleEntries - 1);
  const index = Math.min(angleEntries - 2, position | 0);
  const low = table[offset + index]!;
  return low + (table[offset + index + 1]! - low) * (position - index);
}

/** Transmittance at an angle in degrees, for reports and tests. */
export function transmittanceAt(optics: GlazingOptics, angleDeg: number): number {
  return atCosine(optics.transmittance, cos(angleDeg * radiansPerDegree));
}
