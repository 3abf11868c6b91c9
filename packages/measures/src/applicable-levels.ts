import type { Dwelling } from "@keukentafel/dwelling";
import { applyEffects } from "./apply-choices.ts";
import type { AppliesWhen, Catalogue, DimensionId, Level, Operator } from "./catalogue.ts";
import { existingPeakKw, placePanels } from "./roof-faces.ts";

/** Whether a level can be chosen in a home, and if not, which facts stand against it. */
export interface Applicability {
  readonly dimension: DimensionId;
  readonly level: Level;
  readonly applies: boolean;
  /** Facts that do not hold, first first; empty when it applies. */
  readonly failing: readonly AppliesWhen[];
}

function hasOwnRoof(dwelling: Dwelling): boolean {
  return dwelling.geometry.surfaces.some(({ part, beyond }) => part === "roof" && beyond === "outdoors");
}

function roofIs(dwelling: Dwelling, kind: "pitched" | "flat"): boolean {
  const { roof } = dwelling.geometry;
  // A pitched roof with a flat part is worked on as a pitched roof.
  return kind === "flat" ? roof === "flat" : roof === "pitched" || roof === "pitched_and_flat";
}

function allFit(dwelling: Dwelling, effect: Extract<Operator, { readonly kind: "set_solar_panels" }>): boolean {
  const placed = placePanels(dwelling, effect.panels, effect).reduce((sum, { count }) => sum + count, 0);
  return placed >= effect.panels - Math.round(existingPeakKw(dwelling) / effect.peakKwPerPanel);
}

function holds(dwelling: Dwelling, level: Level, fact: AppliesWhen): boolean {
  switch (fact.slot) {
    case "wall":
      return dwelling.envelope.facade.wall === fact.is;
    case "facade_insulated_at":
      return dwelling.envelope.facade.insulatedAt !== fact.isNot;
    case "floor_below":
      return dwelling.envelope.floor.below === fact.is;
    case "has_roof":
      return hasOwnRoof(dwelling) === fact.is;
    case "roof_kind":
      return roofIs(dwelling, fact.is);
    case "ventilation_system":
      return fact.isOneOf.includes(dwelling.ventilation.system);
    case "open_flue":
      return dwelling.heating.openFlue === fact.is;
    case "panels_fit":
      return level.effects.every((effect) => effect.kind !== "set_solar_panels" || allFit(dwelling, effect));
    case "improves":
      return applyEffects(dwelling, level.effects) !== dwelling;
  }
}

/** Every level of the catalogue with whether it applies to this home. */
export function applicableLevels(dwelling: Dwelling, catalogue: Catalogue): readonly Applicability[] {
  return catalogue.dimensions.flatMap(({ id, levels }) =>
    levels.map((level) => {
      const failing = level.appliesWhen.filter((fact) => !holds(dwelling, level, fact));
      return { dimension: id, level, applies: failing.length === 0, failing };
    }),
  );
}
