import { describe, expect, it } from "vitest";
import { addressOf, planLinkAddress, readPlanLink, readRoute } from "./router.ts";

const at = (pathname: string, search = "", hash = "") => readRoute({ pathname, search, hash });

describe("router", () => {
  it("reads every page back from its own address", () => {
    for (const page of [
      "front",
      "home",
      "review",
      "insight",
      "possibilities",
      "plan",
      "save",
      "reopen",
      "weather",
      "styleGuide",
    ] as const) {
      expect(at(addressOf(page)).page).toBe(page);
    }
  });

  it("keeps the question in the address of my home only", () => {
    const address = new URL(addressOf("home", "envelope.roof.insulation"), "http://localhost");
    expect(readRoute(address).question).toBe("envelope.roof.insulation");
    expect(at("/inzicht", "?vraag=home.form").question).toBeNull();
  });

  it("forgives a slash at the end and says so when a page does not exist", () => {
    expect(at("/mijn-plan/").page).toBe("plan");
    expect(at("/bestaat-niet").page).toBe("notFound");
  });

  const link = {
    dossier: "01890a5d-ac96-774b-8cce-b302099a8057",
    secret: "Zm9vYmFyYmF6cXV4cXV1eA_-Zm9vYmFyYmF6cXV4cXV",
  };

  it("reads a private link back from the fragment", () => {
    const address = new URL(planLinkAddress("https://example.org", link));
    expect(address.pathname + address.search).toBe("/");
    expect(readRoute(address)).toEqual({ page: "reopen", question: null, link });
    expect(at("/plan", "", `#${link.dossier}.${link.secret}`).link).toEqual(link);
  });

  it("refuses a link that is cut off or holds something else", () => {
    for (const hash of [
      "",
      "#",
      `#${link.dossier}`,
      `#${link.dossier}.`,
      "#a.b",
      `#/plan/${link.dossier}.kort`,
      `#${link.dossier}.${link.secret}.meer`,
    ]) {
      expect(readPlanLink(hash)).toBeNull();
    }
  });
});
