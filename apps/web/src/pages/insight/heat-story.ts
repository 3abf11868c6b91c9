import type { HeatGroup, Indicators } from "@keukentafel/insight";

export interface Loss {
  readonly group: HeatGroup;
  readonly kwh: number;
  /** Of all heat that leaves, 0…1. */
  readonly share: number;
}

/** What leaves the home, largest first, with its share of everything that leaves. */
export function lossesOf(balanceKwh: Indicators["heat"]["balanceKwh"]): readonly Loss[] {
  const out = (Object.entries(balanceKwh) as readonly (readonly [HeatGroup, number])[]).filter(([, kwh]) => kwh < 0);
  const total = out.reduce((sum, [, kwh]) => sum - kwh, 0);
  if (total === 0) return [];
  return out.map(([group, kwh]) => ({ group, kwh: -kwh, share: -kwh / total })).toSorted((a, b) => b.kwh - a.kwh);
}

/** All heat that comes in, kWh; equal to all that leaves. */
export function heatInKwh(balanceKwh: Indicators["heat"]["balanceKwh"]): number {
  return Object.values(balanceKwh).reduce((sum, kwh) => sum + Math.max(0, kwh), 0);
}
