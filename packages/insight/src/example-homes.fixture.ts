import { describeHome, drawDwelling, type Description, type Dwelling } from "@keukentafel/dwelling";
import { referenceYear } from "@keukentafel/climate";
import type { Claim, ClaimValue } from "@keukentafel/quantities";
import { createSimulationCache } from "@keukentafel/simulation";

/** Claims of one resident, by path. */
export function claimsOf(answers: Readonly<Record<string, ClaimValue>>): readonly Claim[] {
  const at = "2026-11-01T10:00:00Z";
  return Object.entries(answers).map(([path, value]) => ({
    id: `claim-${path}`,
    path,
    value,
    source: "resident",
    observedAt: at,
    recordedAt: at,
    by: "resident",
  }));
}

export function describedBy(answers: Readonly<Record<string, ClaimValue>>): Description {
  const outcome = describeHome(claimsOf(answers));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The likely home of these answers. */
export function likelyHome(answers: Readonly<Record<string, ClaimValue>>): Dwelling {
  return drawDwelling(describedBy(answers), 1, 0);
}

const example = (form: string, year: number, floorAreaM2: number): Readonly<Record<string, ClaimValue>> => ({
  "home.form": form,
  "home.constructionYear": year,
  "home.floorAreaM2": floorAreaM2,
});

/** The six example homes of RVO by form, year and floor area. */
export const exampleAnswers = {
  mid_terrace_1965_1974: example("mid_terrace", 1970, 114.9),
  end_terrace_1946_1964: example("end_terrace", 1955, 100.9),
  detached_1975_1991: example("detached", 1983, 161),
  semi_detached_1992_2005: example("semi_detached", 1998, 143.9),
  walk_up_flat_1965_1974: example("walk_up_flat", 1970, 74.67),
  gallery_flat_1975_1991: example("gallery_flat", 1983, 67.25),
} as const;

/** One memory for all tests of a file: De Bilt. */
export const deBilt = createSimulationCache(referenceYear("de-bilt"));
