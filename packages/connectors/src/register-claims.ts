import forms from "../data/building-forms.json" with { type: "json" };
import type { BagDwelling } from "./bag/bag-dwelling.ts";
import type { EnergyLabel } from "./ep-online/energy-label.ts";
import type { Found } from "./lookup.ts";
import type { RegisterSource } from "./register-source.ts";

/**
 * Something that a register says about a home, on a path of the home's description. Whoever records it
 * checks the value against that path, and adds id, time of writing and actor.
 */
export interface RegisterClaim {
  readonly path: "home.constructionYear" | "home.floorAreaM2" | "home.form";
  readonly value: string | number;
  readonly source: RegisterSource;
}

/** Facts of the registers about one home; each may be missing. */
export interface HomeFacts {
  readonly dwelling?: Found<BagDwelling> | undefined;
  readonly label?: Found<EnergyLabel> | undefined;
}

/**
 * What the registers say, as claims. The BAG tells the year (of the oldest building of the home) and the
 * floor area; the label tells the form, and the year where the BAG does not. The heated area of the label
 * is never taken for the floor area.
 */
export function claimsOf({ dwelling, label }: HomeFacts): readonly RegisterClaim[] {
  const claims: RegisterClaim[] = [];
  const claim = (
    path: RegisterClaim["path"],
    value: string | number | undefined,
    source: RegisterSource | undefined,
  ): void => {
    if (value !== undefined && source !== undefined) claims.push({ path, value, source });
  };
  const bagYear = dwelling?.facts.constructionYears[0];
  if (bagYear !== undefined) claim("home.constructionYear", bagYear, dwelling?.source);
  else claim("home.constructionYear", label?.facts.constructionYear, label?.source);
  claim("home.floorAreaM2", dwelling?.facts.floorAreaM2, dwelling?.source);
  claim("home.form", formOf(label?.facts), label?.source);
  return claims;
}

function formOf(label: EnergyLabel | undefined): string | undefined {
  if (label === undefined || !label.isHome) return undefined;
  const text = `${label.buildingSubtype ?? ""} ${label.buildingType ?? ""}`.toLowerCase();
  return forms.forms.find(({ words }) => text.includes(words))?.form;
}
