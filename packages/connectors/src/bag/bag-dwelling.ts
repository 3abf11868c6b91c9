import { problem, type Problem } from "@keukentafel/quantities";
import { type AddressQuery, houseNumberText } from "../address/address-query.ts";
import plausible from "../../data/plausible.json" with { type: "json" };
import { nameOf } from "../register-source.ts";
import type { BagAddress } from "./bag-answer.ts";

/** What stands at an address: a home or other unit, a mooring for a houseboat, a stand for a caravan. */
export type BagObjectKind = "unit" | "mooring" | "stand";

/** A home as the BAG knows it. Values that cannot be are left out, with a warning. */
export interface BagDwelling extends AddressQuery {
  readonly display: string;
  /** 16 digits. */
  readonly addressableObjectId: string;
  readonly kind: BagObjectKind;
  /** As the BAG says it, such as `Verblijfsobject in gebruik`. */
  readonly status: string | undefined;
  /** As the BAG says it, such as `woonfunctie`. */
  readonly uses: readonly string[];
  /** Usable floor area of the whole home (NEN 2580), m²: not the heated area of the energy label. */
  readonly floorAreaM2: number | undefined;
  /** 16 digits each; more than one for a home that spans buildings. */
  readonly buildingIds: readonly string[];
  /** Of each of the buildings, ascending; later renovation does not change it. */
  readonly constructionYears: readonly number[];
}

/** A usable answer with its warnings, or the problems when nothing of it can be used. */
export type ReadDwelling =
  | { readonly ok: true; readonly value: BagDwelling; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const inUse = /in gebruik|aangewezen|verbouwing/i;
const livingUse = "woonfunctie";

/**
 * The home at an address. Warnings: `bag.floor-area-implausible`, `bag.construction-year-implausible`
 * (both left out), `bag.several-construction-years`, `bag.not-a-home`, `bag.not-in-use`.
 *
 * @param year the present one, against which construction years are held.
 */
export function dwellingOf(
  address: BagAddress & { adresseerbaarObjectIdentificatie: string },
  year: number,
): ReadDwelling {
  const warnings: Problem[] = [];
  const uses = address.gebruiksdoelen ?? [];
  const status = address.adresseerbaarObjectStatus ?? undefined;
  const kind = kindOf(address.typeAdresseerbaarObject);
  const implausible: Problem[] = [];

  const floorAreaM2 = plausibleFloorArea(address.oppervlakte, implausible);
  const constructionYears = plausibleYears(address.oorspronkelijkBouwjaar ?? [], year, implausible);
  const nothingLeft = floorAreaM2 === undefined && constructionYears.length === 0;
  if (implausible.length > 0 && nothingLeft) return { ok: false, problems: implausible };

  warnings.push(...implausible);
  if (new Set(constructionYears).size > 1) {
    warnings.push(problem("bag.several-construction-years", nameOf("bag"), constructionYears, null));
  }
  if (kind === "unit" && !uses.includes(livingUse))
    warnings.push(problem("bag.not-a-home", nameOf("bag"), uses, livingUse));
  if (status !== undefined && !inUse.test(status))
    warnings.push(problem("bag.not-in-use", nameOf("bag"), status, null));

  const query = queryOfBagAddress(address);
  return {
    ok: true,
    warnings,
    value: {
      ...query,
      display: displayOf(address),
      addressableObjectId: address.adresseerbaarObjectIdentificatie,
      kind,
      status,
      uses,
      floorAreaM2,
      buildingIds: address.pandIdentificaties ?? [],
      constructionYears,
    },
  };
}

export function queryOfBagAddress(address: BagAddress): AddressQuery {
  return {
    postcode: (address.postcode ?? "").toUpperCase(),
    houseNumber: address.huisnummer,
    houseLetter: address.huisletter?.toUpperCase(),
    addition: address.huisnummertoevoeging?.toUpperCase(),
  };
}

export function displayOf(address: BagAddress): string {
  const number = houseNumberText(queryOfBagAddress(address));
  return [`${address.openbareRuimteNaam} ${number}`, address.postcode, address.woonplaatsNaam]
    .filter((part) => part !== null && part !== undefined)
    .join(", ");
}

/** Floor area when one home can have it; otherwise undefined, with a problem when there was a value. */
export function plausibleFloorArea(area: number | null | undefined, problems: Problem[]): number | undefined {
  if (area === null || area === undefined) return undefined;
  const { minimum, maximum } = plausible.floorAreaM2;
  if (area >= minimum && area <= maximum) return area;
  problems.push(problem("bag.floor-area-implausible", nameOf("bag"), area, { minimum, maximum }));
  return undefined;
}

function plausibleYears(given: readonly (string | number)[], year: number, problems: Problem[]): readonly number[] {
  const { minimum, yearsAhead } = plausible.constructionYear;
  const maximum = year + yearsAhead;
  return given
    .map(Number)
    .filter((each) => {
      if (each >= minimum && each <= maximum) return true;
      problems.push(
        problem("bag.construction-year-implausible", nameOf("bag"), String(each), {
          minimum: String(minimum),
          maximum: String(maximum),
        }),
      );
      return false;
    })
    .toSorted((one, other) => one - other);
}

function kindOf(type: string | null | undefined): BagObjectKind {
  if (/ligplaats/i.test(type ?? "")) return "mooring";
  return /standplaats/i.test(type ?? "") ? "stand" : "unit";
}
