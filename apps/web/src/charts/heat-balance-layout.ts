import type { HeatGroup } from "@keukentafel/insight";

export interface BalanceBand {
  readonly group: HeatGroup;
  /** Always positive. */
  readonly kwh: number;
  /** Share of its own side, 0…1. */
  readonly share: number;
  /** Top and height on a side of height 1. */
  readonly top: number;
  readonly height: number;
}

export interface BalanceSides {
  readonly into: readonly BalanceBand[];
  readonly out: readonly BalanceBand[];
  /** kWh on each side; equal, because what is stored stands on the side where it belongs. */
  readonly totalKwh: number;
}

/** Splits a balance that adds up to zero into two equal stacks, largest first. */
export function balanceSides(balanceKwh: Readonly<Record<HeatGroup, number>>): BalanceSides {
  const groups = Object.entries(balanceKwh) as [HeatGroup, number][];
  const into = groups.filter(([, kwh]) => kwh > 0);
  const out = groups.filter(([, kwh]) => kwh < 0).map(([group, kwh]): [HeatGroup, number] => [group, -kwh]);
  const totalKwh = Math.max(sum(into), sum(out));
  return { into: stack(into, totalKwh), out: stack(out, totalKwh), totalKwh };
}

function stack(groups: readonly [HeatGroup, number][], totalKwh: number): readonly BalanceBand[] {
  let top = 0;
  return [...groups]
    .sort((a, b) => b[1] - a[1])
    .map(([group, kwh]) => {
      const height = totalKwh > 0 ? kwh / totalKwh : 0;
      const band = { group, kwh, share: height, top, height };
      top += height;
      return band;
    });
}

function sum(groups: readonly [HeatGroup, number][]): number {
  return groups.reduce((total, [, kwh]) => total + kwh, 0);
}

/** Moves words apart that would overlap: each at least `least` below the one before, as near its wish as it can. */
export function spreadWords(wishes: readonly number[], least: number, bottom: number): readonly number[] {
  const placed: number[] = [];
  for (const wish of wishes) placed.push(Math.max(wish, (placed.at(-1) ?? -Infinity) + least));
  let limit = bottom;
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index]!, limit);
    limit = placed[index]! - least;
  }
  return placed;
}
