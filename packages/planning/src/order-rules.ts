import type { Dwelling } from "@keukentafel/dwelling";
import { chosenLevels, type Catalogue, type Choices, type DimensionId, type Level } from "@keukentafel/measures";

/** One step that had better stand before another, with the code for the reason at either end. */
export interface OrderRule {
  readonly before: DimensionId;
  readonly after: DimensionId;
  /** Reason shown at the earlier and at the later step. */
  readonly earlier: string;
  readonly later: string;
  /** What goes wrong when a resident's own order turns it around. */
  readonly warning: string;
}

function replacesBoiler(level: Level | undefined): boolean {
  return level?.effects.some((effect) => effect.kind === "set_heat_source" && effect.source === "heat_pump") ?? false;
}

function closesFlue(level: Level | undefined): boolean {
  return level?.effects.some((effect) => effect.kind === "set_heat_source" && effect.closesOpenFlue) ?? false;
}

function bringsFan(level: Level | undefined): boolean {
  return level?.effects.some((effect) => effect.kind === "set_ventilation" && effect.system !== "natural") ?? false;
}

function heatsFloor(level: Level | undefined): boolean {
  return (
    level?.effects.some((effect) => effect.kind === "set_emitters" && effect.emitters === "floor_heating") ?? false
  );
}

/** The rules that bear on these choices in this home; together they never form a circle. */
export function orderRules(dwelling: Dwelling, choices: Choices, catalogue: Catalogue): readonly OrderRule[] {
  const chosen = new Map(chosenLevels(catalogue, choices).map(({ dimension, level }) => [dimension, level]));
  const rules: OrderRule[] = [];
  const rule = (before: DimensionId, after: DimensionId, earlier: string, later: string, warning: string): void => {
    if (chosen.has(before) && chosen.has(after)) rules.push({ before, after, earlier, later, warning });
  };

  rule(
    "ventilation",
    "air_sealing",
    "ventilation_with_sealing",
    "sealing_after_ventilation",
    "plan.sealing-before-ventilation",
  );
  rule(
    "ventilation",
    "glazing",
    "ventilation_with_sealing",
    "glazing_with_ventilation",
    "plan.glazing-before-ventilation",
  );

  const heatSource = chosen.get("heat_source");
  const flueFirst = dwelling.heating.openFlue && closesFlue(heatSource);
  if (flueFirst) {
    rule(
      "heat_source",
      "air_sealing",
      "closed_appliance_first",
      "after_closed_appliance",
      "plan.sealing-before-closed-appliance",
    );
    if (bringsFan(chosen.get("ventilation"))) {
      rule(
        "heat_source",
        "ventilation",
        "closed_appliance_first",
        "after_closed_appliance",
        "plan.ventilation-before-closed-appliance",
      );
    }
  }
  if (replacesBoiler(heatSource)) {
    // With an open appliance safety decides: what must wait for its removal cannot also precede it.
    const envelope: readonly DimensionId[] = flueFirst
      ? ["roof", "facade", "floor"]
      : ["roof", "facade", "floor", "glazing", "air_sealing"];
    for (const part of envelope) {
      rule(
        part,
        "heat_source",
        "envelope_before_heat_source",
        "heat_source_after_envelope",
        "plan.heat-source-before-envelope",
      );
    }
    rule(
      "emitters",
      "heat_source",
      "emitters_before_heat_pump",
      "heat_pump_after_emitters",
      "plan.heat-pump-before-emitters",
    );
  }
  if (heatsFloor(chosen.get("emitters"))) {
    rule(
      "floor",
      "emitters",
      "floor_before_floor_heating",
      "floor_heating_after_floor",
      "plan.floor-heating-before-floor",
    );
  }
  if (chosen.get("roof")?.conditions.includes("panels_after") === true) {
    rule("roof", "solar_panels", "roof_before_panels", "panels_after_roof", "plan.panels-before-roof");
  }
  if (chosen.get("glazing")?.conditions.includes("wall_not_coldest") === true) {
    rule(
      "facade",
      "glazing",
      "wall_before_triple_glazing",
      "triple_glazing_after_wall",
      "plan.triple-glazing-before-wall",
    );
  }
  return rules;
}
