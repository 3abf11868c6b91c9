import type { Spread } from "@keukentafel/quantities";
import { airData } from "../data/air.ts";
import { rowOfYear, type NumberDatum } from "../data/datum-schema.ts";
import { glazingData } from "../data/glazing.ts";
import { heatingData } from "../data/heating.ts";
import { thermalResistance } from "../data/thermal-resistance.ts";
import { useData } from "../data/use.ts";
import { typicalFloorAreaM2 } from "../shape/home-geometry.ts";
import { isFlat } from "../shape/sizes.ts";
import type { DescribedFacts, DescribedInput, InputKey, Origin } from "./description.ts";
import { choiceOf, numberOf } from "./facts.ts";
import type { Answers } from "./read-claims.ts";

/** The inputs that do not depend on how leaky the home is. */
export type BuildingInputs = Record<Exclude<InputKey, BehaviourKey>, DescribedInput>;
export type BehaviourKey = "use.dayTemperatureC" | "use.nightTemperatureC" | "use.sleepingTemperatureC";

/** An input from a datum, `factor` times its value. */
export function fromDatum(key: InputKey, datum: NumberDatum, from: Origin = "default", factor = 1): DescribedInput {
  return {
    key,
    likely: datum.value * factor,
    unit: datum.unit,
    spread: scaled(datum.spread ?? null, factor),
    from,
    source: datum.source,
    confidence: datum.confidence,
  };
}

/** An input that somebody stated. */
export function stated(key: InputKey, likely: number, unit: string, spread: Spread | null): DescribedInput {
  return { key, likely, unit, spread, from: "claim", source: "claim", confidence: "high" };
}

function scaled(spread: Spread | null, factor: number): Spread | null {
  if (spread === null || factor === 1 || spread.kind === "lognormal") return spread;
  if (spread.kind !== "normal") return { ...spread, low: spread.low * factor, high: spread.high * factor };
  return {
    kind: "normal",
    standardDeviation: spread.standardDeviation * factor,
    ...(spread.minimum === undefined ? {} : { minimum: spread.minimum * factor }),
    ...(spread.maximum === undefined ? {} : { maximum: spread.maximum * factor }),
  };
}

const eighths: Readonly<Record<string, number>> = {
  north: 0,
  north_east: 45,
  east: 90,
  south_east: 135,
  south: 180,
  south_west: 225,
  west: 270,
  north_west: 315,
};

/** Added insulation never counts for less than what the home was built with. */
function better(added: NumberDatum, asBuilt: NumberDatum): NumberDatum {
  return added.value >= asBuilt.value ? added : asBuilt;
}

function roofRc(answers: Answers, year: number): DescribedInput {
  const key = "envelope.roof.rc";
  const row = rowOfYear(thermalResistance.byYear.roof, year);
  const insulation = choiceOf(answers, "envelope.roof.insulation");
  if (insulation === undefined) return fromDatum(key, row.unknown);
  return fromDatum(
    key,
    insulation === "as_built" ? row.asBuilt : better(thermalResistance.added.roof[insulation], row.asBuilt),
    "claim",
  );
}

function facadeRc(answers: Answers, facts: DescribedFacts, year: number): DescribedInput {
  const key = "envelope.facade.rc";
  const row = rowOfYear(thermalResistance.byYear.facade, year);
  const solid = facts.wall.likely === "solid" && year < 1975;
  const asBuilt = solid ? thermalResistance.solidWallAsBuilt : row.asBuilt;
  const insulation = choiceOf(answers, "envelope.facade.insulation");
  if (insulation === undefined) return fromDatum(key, solid ? thermalResistance.solidWallAsBuilt : row.unknown);
  return fromDatum(
    key,
    insulation === "as_built" ? asBuilt : better(thermalResistance.added.facade[insulation], asBuilt),
    "claim",
  );
}

function floorRc(answers: Answers, year: number): DescribedInput {
  const key = "envelope.floor.rc";
  const row = rowOfYear(thermalResistance.byYear.floor, year);
  const insulation = choiceOf(answers, "envelope.floor.insulation");
  if (insulation === undefined) return fromDatum(key, row.unknown);
  return fromDatum(
    key,
    insulation === "as_built" ? row.asBuilt : better(thermalResistance.added.floor[insulation], row.asBuilt),
    "claim",
  );
}

/** qv10 = base × type × year (NTA 8800), times what the resident feels of it. */
function qv10(answers: Answers, facts: DescribedFacts, year: number): DescribedInput {
  const { leakage } = airData;
  const form = facts.form.likely;
  const base = isFlat(form) ? leakage.base.stacked : leakage.base.pitched;
  const forfait = base.value * leakage.typeFactor[form].value * rowOfYear(leakage.yearFactor, year).value.value;
  const draught = choiceOf(answers, "envelope.draught");
  const answer = leakage.answerFactor[draught ?? "unknown"];
  return {
    ...fromDatum("envelope.qv10", answer, draught === undefined ? "default" : "claim", forfait),
    unit: "dm3/(s.m2)",
    source: `${base.source}; ${answer.source}`,
  };
}

/** Design occupancy by floor area (NTA 8800). */
export function standardOccupants(floorAreaM2: number): number {
  const { upTo30M2, at100M2, perM2Above } = useData.occupants;
  if (floorAreaM2 <= 30) return upTo30M2.value;
  if (floorAreaM2 <= 100) return at100M2.value - ((at100M2.value - upTo30M2.value) / 70) * (100 - floorAreaM2);
  return at100M2.value + perM2Above.value * (floorAreaM2 - 100);
}

function occupants(answers: Answers, floorAreaM2: number): DescribedInput {
  const key = "use.occupants";
  const said = numberOf(answers, key);
  if (said !== undefined) return stated(key, said, "people", null);
  const likely = standardOccupants(floorAreaM2);
  const spread = useData.occupants.spread;
  const within: Spread =
    spread.kind === "triangular"
      ? { kind: "triangular", low: Math.min(spread.low, likely), high: Math.max(spread.high, likely) }
      : spread;
  return {
    key,
    likely,
    unit: "people",
    spread: within,
    from: "default",
    source: useData.occupants.at100M2.source,
    confidence: "medium",
  };
}

function floorArea(answers: Answers, facts: DescribedFacts): DescribedInput {
  const key = "home.floorAreaM2";
  const said = numberOf(answers, key);
  if (said !== undefined) return stated(key, said, "m2", null);
  const likely = typicalFloorAreaM2(facts.form.likely, facts.constructionYear.likely);
  return {
    key,
    likely,
    unit: "m2",
    spread: useData.floorAreaSpread,
    from: "default",
    source: "Typical home of the form and period",
    confidence: "low",
  };
}

function orientation(answers: Answers): DescribedInput {
  const key = "home.orientationDeg";
  const said = choiceOf(answers, "home.streetFacing");
  return said === undefined
    ? fromDatum(key, useData.orientation)
    : stated(key, eighths[said] ?? 0, "deg", {
        kind: "uniform",
        low: (eighths[said] ?? 0) - 22.5,
        high: (eighths[said] ?? 0) + 22.5,
      });
}

function boilerEfficiency(answers: Answers): DescribedInput {
  const year = numberOf(answers, "heating.boilerYear");
  return year === undefined
    ? fromDatum("heating.boilerEfficiency", heatingData.boilerEfficiencyUnknown)
    : fromDatum("heating.boilerEfficiency", rowOfYear(heatingData.boilerEfficiency, year).value, "claim");
}

function nightAiring(answers: Answers, occupantsLikely: number): DescribedInput {
  const window = choiceOf(answers, "use.bedroomWindow");
  // One bedroom for two people; the data are per home of standard occupancy.
  const factor = Math.max(1, occupantsLikely / 2);
  return fromDatum(
    "use.nightAiringM3PerH",
    airData.airing.night[window ?? "unknown"],
    window === undefined ? "default" : "claim",
    factor,
  );
}

/** All numbers but the temperatures people live at. */
export function buildingInputs(answers: Answers, facts: DescribedFacts): BuildingInputs {
  const year = facts.constructionYear.likely;
  const area = floorArea(answers, facts);
  const people = occupants(answers, area.likely);
  const system = airData.ventilation.systems[facts.ventilationSystem.likely];
  const inletFactor =
    facts.inlets.likely || facts.ventilationSystem.likely === "balanced_heat_recovery"
      ? 1
      : airData.ventilation.withoutInletsFactor.value;
  const use = useData.types[facts.useType.likely];
  return {
    "home.floorAreaM2": area,
    "home.orientationDeg": orientation(answers),
    "envelope.roof.rc": roofRc(answers, year),
    "envelope.facade.rc": facadeRc(answers, facts, year),
    "envelope.floor.rc": floorRc(answers, year),
    "envelope.frameU": fromDatum("envelope.frameU", rowOfYear(glazingData.frameU, year).value),
    "envelope.doorU": fromDatum("envelope.doorU", rowOfYear(thermalResistance.doorU, year).value),
    "envelope.thermalBridge": fromDatum(
      "envelope.thermalBridge",
      rowOfYear(thermalResistance.thermalBridge, year).value,
    ),
    "envelope.temperatureFactor": fromDatum(
      "envelope.temperatureFactor",
      rowOfYear(thermalResistance.temperatureFactor, year).value,
    ),
    "envelope.qv10": qv10(answers, facts, year),
    "ventilation.flowFactor": fromDatum("ventilation.flowFactor", system.flowFactor, "default", inletFactor),
    "ventilation.heatRecovery": fromDatum("ventilation.heatRecovery", system.heatRecovery),
    "heating.boilerEfficiency": boilerEfficiency(answers),
    "heating.supplyTemperatureC": fromDatum(
      "heating.supplyTemperatureC",
      heatingData.supplyTemperatureC[facts.emitters.likely],
    ),
    "heating.emitterOversizing": fromDatum("heating.emitterOversizing", heatingData.emitterOversizing),
    "heating.heatPumpCarnotFraction": fromDatum("heating.heatPumpCarnotFraction", heatingData.heatPumpCarnotFraction),
    "hotWater.litresPerPersonDay": fromDatum(
      "hotWater.litresPerPersonDay",
      useData.hotWaterLitresPerPersonDay,
      "default",
      use.hotWaterFactor.value,
    ),
    "hotWater.boilerEfficiency": fromDatum("hotWater.boilerEfficiency", heatingData.hotWaterBoilerEfficiency),
    "electricity.householdFactor": {
      key: "electricity.householdFactor",
      likely: use.applianceFactor.value,
      unit: "1",
      spread: useData.electricity.spread,
      from: "default",
      source: useData.electricity.baseKwh.source,
      confidence: "medium",
    },
    "use.occupants": people,
    "use.nightAiringM3PerH": nightAiring(answers, people.likely),
    "use.dayAiringM3PerH": fromDatum("use.dayAiringM3PerH", airData.airing.day),
  };
}
