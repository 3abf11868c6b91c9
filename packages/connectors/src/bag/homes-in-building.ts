import type { Problem } from "@keukentafel/quantities";
import type { BagUnit } from "./bag-answer.ts";
import { plausibleFloorArea } from "./bag-dwelling.ts";

/** The homes that share one building. */
export interface HomesInBuilding {
  /** 16 digits. */
  readonly buildingId: string;
  /** Units with a living use; 1 for a house. */
  readonly homeCount: number;
  /** Units without a living use, such as a shop below. */
  readonly otherCount: number;
  /** Floor area of all units together, m²; undefined when the area of any of them is not known. */
  readonly floorAreaM2: number | undefined;
}

/** Counts what is in use; areas that cannot be are told as warnings `bag.floor-area-implausible`. */
export function homesOf(buildingId: string, units: readonly BagUnit[], warnings: Problem[]): HomesInBuilding {
  const present = units.filter(({ status }) => !/ingetrokken|niet gerealiseerd|ten onrechte/i.test(status ?? ""));
  const areas = present.map(({ oppervlakte }) => plausibleFloorArea(oppervlakte, warnings));
  const homeCount = present.filter(({ gebruiksdoelen }) => gebruiksdoelen?.includes("woonfunctie") === true).length;
  const known = areas.filter((area) => area !== undefined);
  return {
    buildingId,
    homeCount,
    otherCount: present.length - homeCount,
    floorAreaM2: known.length === areas.length ? known.reduce((sum, area) => sum + area, 0) : undefined,
  };
}
