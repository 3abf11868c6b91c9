import { linkSecretPattern, parsePlanLinkFragment, type PlanLink, planLinkFragment } from "@keukentafel/contract";
import { uuidV7Pattern } from "@keukentafel/journey";

/** The pages of the path, and those beside it. */
export type PageName =
  | "front"
  | "home"
  | "review"
  | "insight"
  | "possibilities"
  | "plan"
  | "save"
  | "reopen"
  | "weather"
  | "styleGuide"
  | "notFound";

/** Where a visitor is. `question` names a claim path; `secret` never leaves the fragment of the address. */
export interface Route {
  readonly page: PageName;
  readonly question: string | null;
  readonly link: PlanLink | null;
}

const paths = {
  front: "/",
  home: "/mijn-huis",
  review: "/mijn-huis/antwoorden",
  insight: "/inzicht",
  possibilities: "/mogelijkheden",
  plan: "/mijn-plan",
  save: "/mijn-plan/bewaren",
  reopen: "/plan",
  weather: "/weer",
  styleGuide: "/stijlgids",
} as const satisfies Record<Exclude<PageName, "notFound">, string>;

const pageByPath: ReadonlyMap<string, PageName> = new Map(
  Object.entries(paths).map(([page, path]) => [path, page as Exclude<PageName, "notFound">]),
);

/** Address of a page; with a question the one place in "my home" where it is asked. */
export function addressOf(page: Exclude<PageName, "notFound">, question?: string): string {
  return question === undefined ? paths[page] : `${paths[page]}?vraag=${encodeURIComponent(question)}`;
}

/** Reads an address; an unknown path is the page `notFound`, a broken link a `null` one. */
export function readRoute(address: {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}): Route {
  const pathname = address.pathname.length > 1 ? address.pathname.replace(/\/+$/, "") : address.pathname;
  // A private link says in its fragment that it is one, wherever the page it opens lives.
  const page = address.hash.startsWith("#/plan/") ? "reopen" : (pageByPath.get(pathname) ?? "notFound");
  return {
    page,
    question: page === "home" ? new URLSearchParams(address.search).get("vraag") : null,
    link: page === "reopen" ? readPlanLink(address.hash) : null,
  };
}

/** `#/plan/<dossier>.<secret>`, or short `#<dossier>.<secret>`; `null` when it is cut off or holds anything else. */
export function readPlanLink(hash: string): PlanLink | null {
  const long = parsePlanLinkFragment(hash);
  if (long !== null) return long;
  const [dossier, secret, more] = hash.replace(/^#/, "").split(".");
  if (dossier === undefined || secret === undefined || more !== undefined) return null;
  return uuidV7Pattern.test(dossier) && linkSecretPattern.test(secret) ? { dossier, secret } : null;
}

/** The private link in full; the fragment is never sent to a server by a browser. */
export function planLinkAddress(origin: string, link: PlanLink): string {
  return `${origin}/${planLinkFragment(link)}`;
}
