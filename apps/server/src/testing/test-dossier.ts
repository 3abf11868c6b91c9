import {
  claimRecorded,
  createUuidV7Maker,
  dossierOpened,
  wishesStated,
  type DossierEvent,
  type EventContext,
} from "@keukentafel/journey";
import { platformTenant } from "@keukentafel/contract";
import { randomBytes } from "node:crypto";

/** A resident at a browser, who writes down events. */
export interface TestResident {
  readonly dossier: string;
  readonly opening: DossierEvent;
  readonly wishes: (name: string) => DossierEvent;
  readonly claim: (path: string, value: string | number) => DossierEvent;
}

export function createTestResident(tenant = platformTenant): TestResident {
  const makeId = createUuidV7Maker(Date.now, randomBytes);
  const dossier = makeId();
  const context = (): EventContext => ({
    id: makeId(),
    now: new Date().toISOString(),
    dossier,
    tenant,
    actor: "resident:local",
    onBehalfOf: "resident:local",
  });
  return {
    dossier,
    opening: dossierOpened(context(), "nl"),
    wishes: (name) => wishesStated(context(), { goals: ["warmer"], helpLevel: "think_along", name }),
    claim: (path, value) => claimRecorded(context(), { path, value, source: "resident" }),
  };
}
