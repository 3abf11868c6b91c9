import {
  choiceMade,
  claimRecorded,
  createUuidV7Maker,
  dossierOpened,
  stepsOrdered,
  wishesStated,
  type DossierEvent,
  type EventContext,
} from "@keukentafel/journey";
import type { FictitiousHome, NeighbourhoodFile } from "./neighbourhood-file.ts";

/** Actor of everything that is made up. */
export const seedActor = "seed:fictitious";

/**
 * The events of a made-up home, as a resident's browser would have written them. Their ids follow
 * from the file alone, so that the same home has the same events on every server.
 */
export function fictitiousEvents(file: NeighbourhoodFile, home: FictitiousHome): readonly DossierEvent[] {
  const makeId = createUuidV7Maker(
    () => Date.parse(file.openedAt),
    (count) => new Uint8Array(count),
  );
  const context = (): EventContext => ({
    id: makeId(),
    now: file.openedAt,
    dossier: home.dossier,
    tenant: file.tenant.id,
    actor: seedActor,
    onBehalfOf: seedActor,
  });
  const { goals, helpLevel } = home;
  return [
    dossierOpened(context(), "nl"),
    wishesStated(context(), { goals, helpLevel, name: null }),
    ...Object.entries(home.answers).map(([path, value]) =>
      claimRecorded(context(), { path, value, source: "resident" }),
    ),
    ...Object.entries(home.choices).map(([dimension, level]) => choiceMade(context(), dimension, level)),
    stepsOrdered(context(), home.order),
  ];
}
