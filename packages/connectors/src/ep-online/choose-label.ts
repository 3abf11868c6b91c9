import type { IsoDate } from "@keukentafel/quantities";
import { type AddressQuery, houseNumberText } from "../address/address-query.ts";
import { type LabelState, labelState } from "./energy-label.ts";
import type { LabelRecord } from "./label-answer.ts";

/** The labels of the home that was asked for, best first; or of several homes, one of which is meant. */
export type ChosenLabels =
  | { readonly kind: "one_home"; readonly labels: readonly LabelRecord[] }
  | { readonly kind: "several_homes"; readonly labels: readonly LabelRecord[] };

const order: Readonly<Record<LabelState, number>> = { valid: 0, preliminary: 1, expired: 2 };

/**
 * Which labels belong to the home. A BAG number decides where both sides have one; else letter and
 * addition do. When none of the labels fits, they are of neighbours at the same number: the reader chooses.
 * Of one home a valid label goes before a preliminary one, that before an expired one; then the latest.
 */
export function chooseLabels(
  labels: readonly LabelRecord[],
  addressableObjectId: string | undefined,
  readings: readonly AddressQuery[],
  today: IsoDate,
): ChosenLabels {
  const own = labels.filter((label) => {
    const id = label.bagverblijfsobjectid ?? "";
    if (addressableObjectId !== undefined && id !== "") return id === addressableObjectId;
    return readings.some((reading) => isAt(label, reading));
  });
  const homes = new Set(own.map(homeOf));
  if (own.length === 0 || (addressableObjectId === undefined && homes.size > 1)) {
    return { kind: "several_homes", labels: own.length === 0 ? labels : own };
  }
  const sorted = own.toSorted(
    (one, other) =>
      order[labelState(one, today)] - order[labelState(other, today)] ||
      (other.registratiedatum ?? "").localeCompare(one.registratiedatum ?? "") ||
      (other.opnamedatum ?? "").localeCompare(one.opnamedatum ?? ""),
  );
  return { kind: "one_home", labels: sorted };
}

function homeOf(label: LabelRecord): string {
  return label.bagverblijfsobjectid ?? `${label.huisletter ?? ""}/${label.huisnummertoevoeging ?? ""}`;
}

function isAt(label: LabelRecord, reading: AddressQuery): boolean {
  return (
    (label.huisletter ?? "").toUpperCase() === (reading.houseLetter ?? "") &&
    (label.huisnummertoevoeging ?? "").toUpperCase() === (reading.addition ?? "")
  );
}

/** `1234 AB 12A-2, zolder`: the address of a label as one line. */
export function displayOfLabel(label: LabelRecord): string {
  const number = houseNumberText({
    houseNumber: label.huisnummer ?? 0,
    houseLetter: label.huisletter ?? undefined,
    addition: label.huisnummertoevoeging ?? undefined,
  });
  return [`${label.postcode ?? ""} ${number}`.trim(), label.detailaanduiding ?? "", label.energieklasse ?? ""]
    .filter((part) => part !== "")
    .join(", ");
}
