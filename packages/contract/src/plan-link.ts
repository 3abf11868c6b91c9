import { uuidV7Pattern } from "@keukentafel/journey";

/** What opens a dossier: its id and the secret that only the link's holder knows. */
export interface PlanLink {
  readonly dossier: string;
  readonly secret: string;
}

/** 256 bits in base64url without padding. */
export const linkSecretPattern = /^[A-Za-z0-9_-]{43}$/;

const fragmentStart = "#/plan/";

/**
 * The fragment of the address of a plan. A fragment stays in the browser: it is sent to no server
 * and stands in no log.
 */
export function planLinkFragment(link: PlanLink): string {
  return `${fragmentStart}${link.dossier}.${link.secret}`;
}

/** Reads a fragment; null when it is not the fragment of a plan. What follows a `/` is the page's. */
export function parsePlanLinkFragment(fragment: string): PlanLink | null {
  if (!fragment.startsWith(fragmentStart)) return null;
  const [dossier, secret, more] = (fragment.slice(fragmentStart.length).split("/")[0] ?? "").split(".");
  if (dossier === undefined || secret === undefined || more !== undefined) return null;
  return uuidV7Pattern.test(dossier) && linkSecretPattern.test(secret) ? { dossier, secret } : null;
}
