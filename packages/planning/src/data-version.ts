import type { EnergyPrices, IsdeScheme } from "@keukentafel/finance";
import type { Catalogue } from "@keukentafel/measures";
import { hashOf } from "@keukentafel/repeatable";
import emissions from "../data/emissions.json" with { type: "json" };
import rules from "../data/rules.json" with { type: "json" };

/** Data that results rest on, beside what is said about the home. */
export interface PlanningData {
  /** Data version of the physics, from insight. */
  readonly physics: string;
  readonly catalogue: Catalogue;
  readonly prices: EnergyPrices;
  readonly isde: IsdeScheme;
}

/** One name for everything a plan rests on: changes when any amount, rule or factor does. */
export function planDataVersion(data: PlanningData): string {
  return hashOf({ ...data, emissions, rules });
}
