import { createUuidV7Maker, dossierOpened } from "@keukentafel/journey";
import { uuidV7 } from "@keukentafel/quantities";
import { describe, expect, it } from "vitest";
import { dossierDocument, readDossierDocument } from "./dossier-document.ts";
import { parsePlanLinkFragment, planLinkFragment } from "./plan-link.ts";

const dossier = uuidV7(1, new Uint8Array(10));
const makeId = createUuidV7Maker(
  () => 5,
  (count) => new Uint8Array(count),
);

function opened() {
  return dossierOpened(
    {
      id: makeId(),
      now: "2026-11-24T13:28:56Z",
      dossier,
      tenant: "de-eik",
      actor: "resident:browser",
      onBehalfOf: "resident:browser",
    },
    "nl",
  );
}

describe("the link of a plan", () => {
  const link = { dossier, secret: "aB3_-".repeat(8) + "xyz" };

  it("is read back from the fragment, whatever page follows", () => {
    expect(parsePlanLinkFragment(planLinkFragment(link))).toEqual(link);
    expect(parsePlanLinkFragment(`${planLinkFragment(link)}/plan`)).toEqual(link);
  });

  it.each([
    "",
    "#/plan/",
    `#/plan/${dossier}`,
    `#/plan/${dossier}.short`,
    `#/home/${dossier}.${link.secret}`,
    `${planLinkFragment(link)}.more`,
  ])("is not seen in %s", (fragment) => {
    expect(parsePlanLinkFragment(fragment)).toBeNull();
  });
});

describe("a dossier as a file", () => {
  it("comes back in order of id", () => {
    const first = opened();
    const second = opened();
    const document = dossierDocument([second, first]);
    const throughJson: unknown = JSON.parse(JSON.stringify(document));
    expect(readDossierDocument(throughJson)).toEqual({
      ok: true,
      value: { format: "keukentafel/dossier", version: 1, events: [first, second] },
      warnings: [],
    });
  });

  it("of a newer version is refused by its version, not by its contents", () => {
    const read = readDossierDocument({ format: "keukentafel/dossier", version: 2, pages: [] });
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: "document.version-unknown", path: "/version", value: 2 }],
    });
  });

  it("with one wrong event is refused whole, with its place", () => {
    const read = readDossierDocument({
      format: "keukentafel/dossier",
      version: 1,
      events: [opened(), { ...opened(), version: 3 }],
    });
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: "event.version-unknown", path: "/events/1/version", value: 3 }],
    });
  });
});
