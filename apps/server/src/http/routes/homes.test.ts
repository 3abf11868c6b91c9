import type { BagDwelling, Found, FoundAddress, HomeRegisters, Lookup, RegisterSource } from "@keukentafel/connectors";
import { homeLookUpSchema } from "@keukentafel/contract";
import { parseInstant } from "@keukentafel/quantities";
import { describe, expect, it } from "vitest";
import { createStorelessApp, type TestApp } from "../../testing/test-app.ts";
import { jsonRequest, problemOf } from "../../testing/test-client.ts";

const instant = parseInstant("2026-11-24T12:00:00Z");
if (!instant.ok) throw new Error("no instant");
const at = instant.value;
const objectId = "9901010000000001";

const source = (register: RegisterSource["register"]): RegisterSource => ({
  register,
  attribution: `${register} of the test`,
  retrievedAt: at,
});

const dwelling: Found<BagDwelling> = {
  kind: "found",
  facts: {
    postcode: "9998ZZ",
    houseNumber: 12,
    display: "Lindelaan 12, 9998ZZ Eikendam",
    addressableObjectId: objectId,
    kind: "unit",
    status: undefined,
    uses: ["woonfunctie"],
    floorAreaM2: 118,
    buildingIds: [],
    constructionYears: [1974],
  },
  warnings: [{ code: "bag.not-in-use", path: "BAG", value: "leeg", allowed: null }],
  source: source("bag"),
};
const missing = (code: string): Lookup<never> => ({
  kind: "not_found",
  at,
  problem: { code, path: "register", value: null, allowed: null },
});
const several: Lookup<never> = {
  kind: "ambiguous",
  problem: { code: "bag.several", path: "BAG", value: 2, allowed: null },
  choices: [
    { id: objectId, display: "Lindelaan 14A" },
    { id: "9901010000000002", display: "Lindelaan 14B" },
  ],
};
const keyMissing: Lookup<never> = {
  kind: "unavailable",
  problem: { code: "register.key-missing", path: "BAG", value: null, allowed: null },
};

/** Registers of which the BAG and PDOK answer what is given, with what they were asked. */
function registersAnswering(bag: Lookup<BagDwelling>, pdok: Lookup<FoundAddress> = missing("address.not-found")) {
  const asked: string[] = [];
  const answer =
    <T>(what: T, name: string) =>
    () => {
      asked.push(name);
      return Promise.resolve(what);
    };
  const registers: HomeRegisters = {
    pdok: {
      find: answer(pdok, "pdok.find"),
      lookUp: answer(pdok, "pdok.lookUp"),
      suggest: () => Promise.reject(new Error("suggestions are not asked")),
    },
    bag: {
      find: answer(bag, "bag.find"),
      lookUp: answer(bag, "bag.lookUp"),
      homesIn: () => Promise.reject(new Error("no building is known")),
    },
  };
  return { registers, asked };
}

const ask = (test: TestApp, body: unknown): Response | Promise<Response> =>
  test.app.request("/v1/homes/look-up", jsonRequest("POST", body));
const lindelaan = { postcode: "9998 ZZ", number: "12" };

async function answerOf(registers: HomeRegisters, body: unknown = lindelaan) {
  const response = await ask(createStorelessApp({ registers }), body);
  expect(response.status).toBe(200);
  return homeLookUpSchema.parse(await response.json());
}

describe("looking up a home", () => {
  it("answers claims with their source, warnings, and what another register could not tell", async () => {
    const { registers } = registersAnswering(dwelling, missing("address.not-found"));
    expect(await answerOf(registers)).toEqual({
      address: "Lindelaan 12, 9998ZZ Eikendam",
      claims: [
        { path: "home.constructionYear", value: 1974 },
        { path: "home.floorAreaM2", value: 118 },
      ].map((claim) => ({ ...claim, source: "register", ...source("bag") })),
      label: null,
      building: null,
      choices: [],
      warnings: dwelling.warnings,
      problems: [{ code: "address.not-found", path: "register", value: null, allowed: null }],
    });
  });

  it("answers what there is to choose from, and goes on with the choice", async () => {
    const { registers, asked } = registersAnswering(several);
    const unsure = await answerOf(registers);
    expect(unsure).toMatchObject({ address: null, claims: [], choices: several.choices });
    expect(unsure.problems.map(({ code }) => code)).toEqual(["bag.several"]);
    expect(asked.toSorted()).toEqual(["bag.find", "pdok.find"]);
    await answerOf(registers, { ...lindelaan, chosenId: objectId });
    expect(asked.at(-1)).toBe("bag.lookUp");
  });

  it("tells once that an address is not there, with what could not be asked", async () => {
    const codes = async (bag: Lookup<BagDwelling>) =>
      (await answerOf(registersAnswering(bag).registers)).problems.map(({ code }) => code);
    expect(await codes(missing("bag.not-found"))).toEqual(["address.not-found"]);
    expect(await codes(keyMissing)).toEqual(["address.not-found", "register.key-missing"]);
  });

  it("refuses what is no address without asking anybody", async () => {
    const { registers, asked } = registersAnswering(dwelling);
    const test = createStorelessApp({ registers });
    const refusals = [
      [{ postcode: "99 ZZ", number: "12" }, "address.postcode-invalid", "/postcode"],
      [{ postcode: "9998ZZ", number: "huis" }, "address.house-number-invalid", "/number"],
      [{ postcode: "9998ZZ" }, "value.missing", "/number"],
      [{ ...lindelaan, chosenId: "../bag" }, "value.format", "/chosenId"],
      [{ ...lindelaan, name: "Zwaantje" }, "value.unknown-field", "/name"],
    ] as const;
    for (const [body, code, path] of refusals) {
      const response = await ask(test, body);
      expect(response.status).toBe(400);
      expect((await problemOf(response)).problems[0]).toMatchObject({ code, path });
    }
    expect(asked).toEqual([]);
  });

  it("asks no more for who asks too often, until the time is over; what is no address does not count", async () => {
    const { registers, asked } = registersAnswering(dwelling);
    const test = createStorelessApp({ registers });
    for (let time = 0; time < 9; time += 1) await ask(test, { postcode: "", number: "" });
    for (let time = 0; time < 5; time += 1) expect((await ask(test, lindelaan)).status).toBe(200);
    const before = asked.length;
    const response = await ask(test, lindelaan);
    expect(response.status).toBe(429);
    expect(response.headers.get("Retry-After")).toBe("60");
    expect((await problemOf(response)).problems[0]?.code).toBe("register.too-many-questions");
    expect(asked).toHaveLength(before);
    test.clock.now += 60_000;
    expect((await ask(test, lindelaan)).status).toBe(200);
  });

  it("leaves nothing of the address in the log, whatever comes of it", async () => {
    const broken: HomeRegisters = {
      bag: {
        find: () => Promise.reject(new Error("9998ZZ Lindelaan 12")),
        lookUp: () => Promise.reject(new Error("9998ZZ")),
        homesIn: () => Promise.reject(new Error("9998ZZ")),
      },
    };
    const tests = [registersAnswering(dwelling).registers, registersAnswering(several).registers, broken].map(
      (registers) => createStorelessApp({ registers }),
    );
    for (const test of tests) {
      await ask(test, lindelaan);
      await ask(test, { ...lindelaan, chosenId: objectId });
      await ask(test, { postcode: "9998ZZZ", number: "Lindelaan" });
      const lines = test.logLines.join("");
      expect(lines).toContain('"route":"/v1/homes/look-up"');
      for (const told of ["ZZ", "Lindelaan", "Eikendam", objectId]) expect(lines).not.toContain(told);
    }
    expect(tests[2]?.logLines.join("")).toContain("server.fault");
  });
});
