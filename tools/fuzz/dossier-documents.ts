import { dossierDocument, parsePlanLinkFragment, planLinkFragment, readDossierDocument } from "@keukentafel/contract";
import type { DossierEvent, EventContext } from "@keukentafel/journey";
import {
  choiceMade,
  claimRecorded,
  deriveState,
  dossierOpened,
  mergeEvents,
  planFrozen,
  stepMomentSet,
  stepsOrdered,
  upcastEvent,
  wishesStated,
} from "@keukentafel/journey";
import { canonicalJson, sha256Hex } from "../../packages/repeatable/src/index.ts";
import type { Dice } from "./dice.ts";
import { runClaims } from "./home-documents.ts";
import { mutateText } from "./mutate-text.ts";
import { mutateValue } from "./mutate-value.ts";
import type { Verdict } from "./verdict.ts";
import { accepted, defect, whenRead } from "./verdict.ts";

const dossier = "01890a5d-ac96-774b-bcce-b302099a8057";

function contextOf(number: number): EventContext {
  return {
    id: `01890a5d-ac96-774b-bcce-${String(number).padStart(12, "0")}`,
    now: "2026-11-24T13:28:56.095Z",
    dossier,
    tenant: "keukentafel",
    actor: "resident:1",
    onBehalfOf: "resident:1",
  };
}

/** One event of every type. */
const events: readonly DossierEvent[] = [
  dossierOpened(contextOf(1), "nl"),
  wishesStated(contextOf(2), { goals: ["lower_bill", "warmer"], helpLevel: "think_along", name: "De Vries" }),
  claimRecorded(contextOf(3), { path: "home.form", value: "mid_terrace", source: "resident" }),
  claimRecorded(contextOf(4), { path: "home.floorAreaM2", value: 110, source: "register" }),
  choiceMade(contextOf(5), "roof", "rc3_5"),
  stepsOrdered(contextOf(6), ["roof", "glazing", "heat_source"]),
  stepMomentSet(contextOf(7), "roof", "roof_due", 2028),
  planFrozen(contextOf(8), "Ons plan", {
    hash: "0".repeat(64),
    engine: "keukentafel 1.2.0",
    dataVersion: "2026-11",
    seed: 1,
    summary: { heatKwh: 9000, cents: 180_000 },
  }),
];

/** State from events of any kind: numbers and texts only, the same whichever comes first, and a home if the claims allow it. */
function deriveFrom(read: readonly DossierEvent[]): Verdict {
  const all = [...read, ...events];
  const one = canonicalJson(deriveState(all));
  const other = canonicalJson(deriveState(mergeEvents(events, read)));
  if (one !== other) return defect("order of events matters");
  sha256Hex(one);
  const state = deriveState(read);
  if (state.claims.length === 0) return accepted;
  const used = runClaims(state.claims, 0);
  return used.kind === "defect" ? used : accepted;
}

export function eventDocument(dice: Dice): unknown {
  return mutateValue(dice.pick(events), dice);
}

export function readEvent(document: unknown): Verdict {
  return whenRead(upcastEvent(document), (event) => deriveFrom([event]));
}

export function dossierFile(dice: Dice): unknown {
  return mutateValue(dossierDocument(events.filter(() => dice.chance(0.7))), dice);
}

export function readDossier(document: unknown): Verdict {
  return whenRead(readDossierDocument(document), (read) => deriveFrom(read.events));
}

const link = planLinkFragment({ dossier, secret: "A".repeat(43) });

export function linkText(dice: Dice): string {
  return mutateText(link.replaceAll("-", ","), dice).replaceAll(",", "-");
}

export function readLink(text: string): Verdict {
  const read = parsePlanLinkFragment(text);
  if (read === null) return { kind: "refused", codes: [] };
  return planLinkFragment(read).length <= text.length ? accepted : defect("link says more than its text");
}
