import { type IsoDate, parseIsoDate, problem, type Problem } from "@keukentafel/quantities";
import plausible from "../../data/plausible.json" with { type: "json" };
import { nameOf } from "../register-source.ts";
import type { LabelRecord } from "./label-answer.ts";

/** Every class that a label can have, best first. `A0` is the class that the EPBD of 2024 adds. */
export const labelClasses = ["A0", "A+++++", "A++++", "A+++", "A++", "A+", "A", "B", "C", "D", "E", "F", "G"] as const;

export type LabelClass = (typeof labelClasses)[number];

/** `preliminary`: for a permit or from general data only; the home as built may differ. */
export type LabelState = "valid" | "expired" | "preliminary";

/**
 * A registered energy label. All energies are calculated for a standard household and never measured;
 * totals belong to the thermal zone and not to the floor area of the BAG. What the method of the label
 * does not give, or what cannot be, is undefined.
 */
export interface EnergyLabel {
  readonly labelClass: LabelClass;
  readonly state: LabelState;
  readonly registeredOn: IsoDate | undefined;
  readonly surveyedOn: IsoDate | undefined;
  readonly validUntil: IsoDate | undefined;
  /** As EP-Online says it, such as `NTA 8800:2024 (basisopname woningbouw)`. */
  readonly method: string | undefined;
  readonly isHome: boolean;
  /** As EP-Online says it, such as `Rijwoning tussen`. */
  readonly buildingType: string | undefined;
  readonly buildingSubtype: string | undefined;
  readonly constructionYear: number | undefined;
  /** Heated floor area, m²; labels by NTA 8800 only. */
  readonly thermalZoneAreaM2: number | undefined;
  /** Envelope area over thermal zone area. */
  readonly compactness: number | undefined;
  /** BENG 1: demand for heat and cold, kWh/m² per year. */
  readonly energyDemandKwhPerM2: number | undefined;
  /** Net heat demand, which the Standaard voor woningisolatie is about, kWh/m² per year. */
  readonly heatDemandKwhPerM2: number | undefined;
  /** BENG 2: primary fossil energy, which decides the class, kWh/m² per year. */
  readonly primaryFossilKwhPerM2: number | undefined;
  /** BENG 3, %. */
  readonly renewableSharePercent: number | undefined;
  /** TOjuli, K. */
  readonly overheatingK: number | undefined;
  /** Energie-Index; labels of before 2021 only. */
  readonly energyIndex: number | undefined;
}

/**
 * Reads a label. Warnings: `label.value-implausible` (left out). Undefined for a class that does not
 * exist, which is told as `label.class-unknown`.
 */
export function energyLabelOf(record: LabelRecord, today: IsoDate, problems: Problem[]): EnergyLabel | undefined {
  const labelClass = labelClasses.find((each) => each === record.energieklasse?.trim().toUpperCase());
  if (labelClass === undefined) {
    problems.push(problem("label.class-unknown", nameOf("epOnline"), record.energieklasse ?? null, labelClasses));
    return undefined;
  }
  // Older methods fill these fields with totals in MJ, or with zeros.
  const isByArea = /NTA\s*8800/i.test(record.berekeningstype ?? "");
  const within = (value: number | null | undefined, range: { readonly minimum: number; readonly maximum: number }) => {
    if (!isByArea || value === null || value === undefined) return undefined;
    if (value >= range.minimum && value <= range.maximum) return value;
    const allowed = { minimum: range.minimum, maximum: range.maximum };
    problems.push(problem("label.value-implausible", nameOf("epOnline"), value, allowed));
    return undefined;
  };
  return {
    labelClass,
    state: labelState(record, today),
    registeredOn: dateOf(record.registratiedatum),
    surveyedOn: dateOf(record.opnamedatum),
    validUntil: dateOf(record.geldigtot),
    method: record.berekeningstype ?? undefined,
    isHome: !/^U/i.test(record.gebouwklasse ?? ""),
    buildingType: record.gebouwtype ?? undefined,
    buildingSubtype: record.gebouwsubtype ?? undefined,
    constructionYear: record.bouwjaar ?? undefined,
    thermalZoneAreaM2: within(record.gebruiksoppervlaktethermischezone, plausible.thermalZoneAreaM2),
    compactness: isByArea ? (record.compactheid ?? undefined) : undefined,
    energyDemandKwhPerM2: within(record.energiebehoefte, plausible.energyKwhPerM2),
    heatDemandKwhPerM2: within(record.warmtebehoefte, plausible.heatKwhPerM2),
    primaryFossilKwhPerM2: within(record.primairefossieleenergie, plausible.energyKwhPerM2),
    renewableSharePercent: isByArea ? (record.aandeelhernieuwbareenergie ?? undefined) : undefined,
    overheatingK: isByArea ? (record.temperatuuroverschrijding ?? undefined) : undefined,
    energyIndex: isByArea ? undefined : (record.energieindex ?? undefined),
  };
}

/** A label counts until the day it is valid to; `Vergunningsaanvraag` and `Voorlopig` are preliminary. */
export function labelState(record: LabelRecord, today: IsoDate): LabelState {
  const words = `${record.status ?? ""} ${record.berekeningstype ?? ""}`;
  if (/aanvraag|voorlopig/i.test(words)) return "preliminary";
  const until = dateOf(record.geldigtot);
  return until !== undefined && until < today ? "expired" : "valid";
}

function dateOf(text: string | null | undefined): IsoDate | undefined {
  const read = parseIsoDate(text ?? "");
  return read.ok ? read.value : undefined;
}
