import type { Claim, ClaimValue } from "./claim.ts";

/** One text per claim value, whatever the order of an object's keys. */
function textOf(value: ClaimValue): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(textOf).join(",")}]`;
  const fields = new Map(Object.entries(value));
  return `{${[...fields.keys()]
    .sort()
    .map((key) => `${JSON.stringify(key)}:${textOf(fields.get(key) ?? null)}`)
    .join(",")}}`;
}

function isList(value: ClaimValue): value is readonly ClaimValue[] {
  return Array.isArray(value);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A time of writing with its decimals filled up, so that texts of any precision sort by time. */
function sortableTime(instant: string): string {
  const [seconds = "", decimals = ""] = instant.replace(/Z$/, "").split(".");
  return `${seconds}.${decimals.padEnd(9, "0")}`;
}

/** Order of writing down: by time, then by identifier; the rest only to make every order total. */
function compareAge(a: Claim, b: Claim): number {
  return (
    compareText(sortableTime(a.recordedAt), sortableTime(b.recordedAt)) ||
    compareText(a.id, b.id) ||
    compareText(textOf(a.value), textOf(b.value)) ||
    compareText(a.observedAt, b.observedAt) ||
    compareText(a.by, b.by)
  );
}

/**
 * What each source now says on each path: the newest claim per path and source, by `recordedAt` and
 * then by `id`, sorted by path and source. A claim taken back stays in as a claim with value `null`.
 *
 * Merging is union: the outcome does not depend on the order of the claims, nor on claims that come
 * twice, so that two devices reach the same answer.
 */
export function latestClaims(claims: readonly Claim[]): readonly Claim[] {
  const newest = new Map<string, Claim>();
  for (const claim of claims) {
    const place = JSON.stringify([claim.path, claim.source]);
    const known = newest.get(place);
    if (known === undefined || compareAge(known, claim) < 0) newest.set(place, claim);
  }
  return [...newest.values()].sort((a, b) => compareText(a.path, b.path) || compareText(a.source, b.source));
}

/** A path on which sources now say different things, with the newest claim of each of them. */
export interface ClaimConflict {
  readonly path: string;
  readonly claims: readonly Claim[];
}

/**
 * The paths on which sources contradict each other, sorted by path. Who took a claim back says
 * nothing; lists and objects are compared by content, objects whatever the order of their keys.
 */
export function claimConflicts(claims: readonly Claim[]): readonly ClaimConflict[] {
  const byPath = new Map<string, Claim[]>();
  for (const claim of latestClaims(claims)) {
    if (claim.value === null) continue;
    const spoken = byPath.get(claim.path);
    if (spoken === undefined) byPath.set(claim.path, [claim]);
    else spoken.push(claim);
  }
  return [...byPath.entries()]
    .filter(([, spoken]) => new Set(spoken.map((claim) => textOf(claim.value))).size > 1)
    .map(([path, spoken]) => ({ path, claims: spoken }));
}
